# Tester, genstarter og stop og deres resultater.

repair-test = Send en test
repair-restart = Genstart
repair-stop = Stop
repair-restart-selected = Genstart valgte
repair-hint = SuperOffice kan afvise genstarten, indtil modtageren svarer 200.
repair-not-now = For at teste eller ændre den skal siden have et token og en forbindelse til tenanten.
repair-not-yours = Den hører til en anden app, så den kan ikke testes eller ændres herfra.
repair-testing = SuperOffice sender en test til modtageren…
repair-answer = Hvad modtageren svarede
repair-no-answer = Fejl fra SuperOffice
test-well = Testen lykkedes: Modtageren svarede 200 inden for { $span }.
    .do = { $state ->
        [Active] Foretag nu en ændring i SuperOffice, og se, om den når frem.
       *[other] Genstart den nu.
    }
test-status = Status
test-time = Tid frem og tilbage
test-time-at-most = højst { $span }, inklusive SuperOffices egen tid
test-headers = Headere
test-body = Indhold
test-failed = Testen mislykkedes, fordi { $because }.
    .do = { $do }
test-not-sent = Testen blev ikke sendt, fordi { $reason }.
test-not-told = Testens resultat er ukendt, fordi { $reason }.
    .do = Modtagerens log viser, om testen nåede frem.

## Dialogen før en ændring
review-title = Gennemse ændringen
review-restart = { $count ->
    [one] Genstart ”{ $name }”
   *[other] Genstart { $count } webhooks
}
    .means = SuperOffice kan sende en test til målet og afvise genstarten, hvis svaret ikke er 200. Så vidt vides sender SuperOffice ikke hændelser, der blev udløst, mens den var inaktiv.
    .script = Så vidt vides sender SuperOffice ikke hændelser, der blev udløst, mens den var inaktiv.
review-stop = Stop ”{ $name }”
    .means = Intet bliver leveret, før nogen genstarter den. Så vidt vides sender SuperOffice ikke hændelserne fra den tid senere.
review-test-first = Send en test først, og genstart kun dér, hvor modtageren svarer 200
review-stop-at-failure = Stop ved den første, der mislykkes. De tages modtager for modtager.
review-webhooks = Hvad der ændres
review-webhook = Webhook
review-id = Id { $id }
review-before = Tilstand før
review-after = Tilstand efter
review-request = Den anmodning, der sendes
review-apply = Udfør
review-cancel = Annullér
review-halt = Stop efter denne
review-progress = { $done } af { $total } færdige
review-script = et script: genstartes uden test
review-left-out = { $count ->
    [one] 1 mere er ikke med denne gang.
   *[other] { $count } flere er ikke med denne gang.
}
review-nothing-chosen = Vælg mindst én webhook.
recipients-of = { $count ->
    [one] Notifikationsmodtagere til 1 webhook
   *[other] Notifikationsmodtagere til { $count } webhooks
}
recipients-means = Hver af dem beholder de modtagere, den har. De gemmes én ad gangen; SuperOffice kan sende en test til hvert mål og afvise ændringen, hvis svaret ikke er 200.
recipients-reading = Læser definitionerne: { $done } af { $total }…
recipients-unread = { $count ->
    [one] 1 definition kunne ikke læses, så den webhook er ikke med.
   *[other] { $count } definitioner kunne ikke læses, så de webhooks er ikke med.
}
recipients-unchanged = ingen ændring
recipients-none = Angiv mindst én adresse.
recipients-summary = { $done ->
    [one] 1 af { $total } webhooks har disse modtagere nu.
   *[other] { $done } af { $total } webhooks har disse modtagere nu.
}
untold = { $count ->
    [one] SuperOffice giver ingen besked, når denne webhook fejler: Den har ingen notifikationsmodtagere, og ingen anden webhook overvåger den.
   *[other] SuperOffice giver ingen besked, når disse { $count } webhooks fejler: De har ingen notifikationsmodtagere, og ingen anden webhook overvåger dem.
}
untold-names = Hvilke
untold-more = Og { $count } mere.

## Resultatet
change-summary = { $done ->
    [one] 1 af { $total } webhooks er aktiv nu.
   *[other] { $done } af { $total } webhooks er aktive nu.
}
change-done-restart = ”{ $name }” er aktiv igen.
    .do = Foretag en ændring i SuperOffice, og se, om den når frem.
change-done-stop = ”{ $name }” er stoppet.
    .do = Genstart den, når den skal levere igen.
change-test-failed = ”{ $name }” blev ikke genstartet: Testen mislykkedes, fordi { $because }.
    .do = { $do }
change-test-not-sent = ”{ $name }” blev ikke genstartet. Testen før genstarten blev ikke sendt, fordi { $reason }.
    .do = Prøv igen, eller genstart uden at teste først.
change-test-not-told = ”{ $name }” blev ikke genstartet. Resultatet af testen før genstarten er ukendt, fordi { $reason }.
    .do = Prøv igen, eller genstart uden at teste først.
change-refused-by-receiver = SuperOffice genstartede ikke ”{ $name }”, fordi { $because }.
    .do = { $do }
change-refused = SuperOffice ændrede ikke ”{ $name }”{ $detail ->
    [none] {" "}og sagde ikke hvorfor.
   *[other] . SuperOffice siger: ”{ $detail }”
}
change-not-taken = ”{ $name }” blev ikke ændret, fordi { $reason }.
    .do = Opdater siden, og prøv igen. Hvis det stadig mislykkes, så ret den i SuperOffice: Indstillinger og vedligeholdelse > System design > Webhooks.
change-needs-agent = ”{ $name }” blev ikke ændret: Denne server tager ikke imod sådan en ændring via REST.
    .do = Webhook-agenten svarer. Bed om ændringen igen: Så læser, sammenligner og gemmer siden via agenten.
change-not-allowed = SuperOffice lader ikke denne bruger ændre ”{ $name }” gennem denne app (403).
    .do = Spørg en administrator eller appens ejer.
change-gone = SuperOffice har ikke længere ”{ $name }” eller kender ikke denne anmodning (404).
    .do = Opdater siden for at se, om den stadig findes.
change-token-ended = ”{ $name }” blev ikke ændret: Tenanten accepterer ikke længere tokenet (401).
    .do = Opret forbindelse igen med et nyt token.
change-throttled = ”{ $name }” blev ikke ændret: Tenanten beder om færre anmodninger (429).
    .do = Vent et minut, og prøv igen.
change-overtaken = { $state ->
    [none] En anden ændrede ”{ $name }” i mellemtiden, så intet blev ændret herfra.
   *[other] En anden ændrede ”{ $name }” i mellemtiden, så intet blev ændret herfra. Tilstanden er { $state } nu.
}
    .do = Se på dens nuværende tilstand, før du beslutter dig igen.
change-lost = { $state ->
    [none] Der kom intet svar, og ”{ $name }” kunne ikke læses bagefter. Det vides ikke, om den blev ændret.
   *[other] Der kom intet svar. Da ”{ $name }” blev læst igen, var tilstanden { $state }.
}
    .do = Opdater siden for at se dens nuværende tilstand.
change-left-alone = ”{ $name }” blev ikke ændret.

## Hvis tur det er
ui-more-moves = Mere
move-waiting = Venter på dem, der driver { $host }.
move-waiting-test = Venter på dem, der driver { $host }: Send en test, når de er færdige.
move-waiting-restart = Venter på dem, der driver { $host }: Genstart, når de er færdige.

## Redigering af en definition
repair-edit = Rediger
repair-copy = Lav en kopi
repair-delete = Slet
repair-new = Ny webhook
repair-recipients = Tilføj modtagere
repair-watcher = Lav en overvåger
edit-title = Rediger webhook
edit-title-of = Rediger ”{ $name }”
edit-title-new = Ny webhook
edit-lead = Intet bliver sendt, før du har gennemset ændringen. Når den gemmes, kan SuperOffice sende en test til målet og afvise ændringen, hvis svaret ikke er 200.
edit-lead-new = Intet bliver sendt, før du har gennemset den. Den begynder som stoppet, ligesom en kopi gør i SuperOffice.
edit-reading = Læser definitionen…
edit-not-read = Definitionen kunne ikke læses, fordi { $reason }.
edit-fixed-already = Definitionen er ikke længere, som trinnet beskriver den. Opdater siden.
edit-copy-name = Kopi af { $name }
edit-part-name = Navn
edit-part-description = Beskrivelse
edit-part-target = Mål-URL
edit-part-events = Hændelser
edit-part-type = Type
edit-part-recipients = Notifikationsmodtagere
edit-part-users = Brugere, der får besked om fejl
edit-part-notify-via = Giv besked via
edit-part-notify-when = Udløs besked
edit-part-secret = Delt hemmelighed
edit-part-headers = Tilpassede headere
edit-part-properties = Egenskaber
edit-notify-via-1 = E-mail
edit-notify-via-2 = I appen
edit-notify-when-1 = Ved første fejl
edit-notify-when-2 = Når funktionen er deaktiveret
edit-empty = (tomt)
edit-secret-new = en ny, vises aldrig
edit-value-new = { $name }: en ny værdi, vises aldrig
edit-target-help = Hele adressen, med nøgler. Den skal være https, med et gyldigt certifikat. For et script er det include-navnet.
edit-recipients-help = E-mailadresser, der får besked om fejl, én pr. linje.
edit-users-help = En bruger kan tages af listen her. Brug SuperOffice for at tilføje en: Indstillinger og vedligeholdelse > System design > Webhooks.
edit-secret-help = Den kan skrives, men aldrig læses. Modtageren skal have den samme hemmelighed.
edit-secret-kept = angivet; lad feltet være tomt for at beholde den
edit-secret-none = ingen
edit-secret-make = Lav en ny
edit-secret-copy = Kopiér hemmeligheden
edit-secret-once = Kopiér den nu: Når du har forladt denne dialog, kan ingen læse den igen.
edit-secret-remove = Fjern hemmeligheden: Leveringer bliver ikke længere signeret
edit-headers-help = Værdier kan skrives, men aldrig læses. Lad en værdi være tom for at beholde den.
edit-headers-anew = Skriv alle headere på ny
edit-headers-anew-warning = Alle headere skrives på én gang. En header, hvis værdi du ikke skriver her, ville gå tabt, så hver af dem skal have en.
edit-headers-anew-back = Ret dem efter navn
edit-properties-help = De føjes til indholdet i hver levering. Værdier kan skrives, men læses ikke her.
edit-add-headers = Tilføj en header
edit-add-properties = Tilføj en egenskab
edit-value-name = Navn på den nye værdi
edit-value-of = Værdien for { $name }
edit-value-kept = uændret
edit-value-left-out = udeladt, medmindre du skriver den
edit-value-pasted = som indsat
edit-value-needed = skriv den her
edit-secret-typed = som du skrev den
edit-value-remove = Fjern { $name }
edit-remove = Fjern
edit-events-help = Ét navn pr. linje. Et hvilket som helst navn kan gemmes, og en hændelse, som intet udløser, kommer aldrig.
edit-events-choose = Vælg hændelser
edit-events-search = Søg i hændelser
edit-event-use = Brug { $meant }
edit-event-capitals = { $name } skrives { $meant } i SuperOffices dokumentation.
edit-event-near = { $name } er ikke en af SuperOffices egne hændelser. Mener du { $meant }?
edit-event-other = { $name } er ikke dokumenteret. Dokumenteret er { $meant }.
edit-event-pattern = { $name } er et mønster: Skriv det rigtige nummer eller navn i stedet for de krøllede parenteser.
edit-event-malformed = { $name } har ikke form som navnet på en hændelse, for eksempel contact.changed.
edit-event-custom = { $name } er ikke en af SuperOffices egne hændelser. Den udløses kun, hvis en app eller et script signalerer den.
edit-paste = Begynd med en definition, du har gemt
edit-paste-label = Definitionen som JSON
edit-paste-take = Udfyld felterne
edit-paste-no-json = Det er ikke JSON.
edit-paste-no-webhook = Denne JSON er ikke en definition af en webhook: Den skal have Events og TargetUrl.
edit-elsewhere = Tag den med til en anden tenant
edit-elsewhere-lead = Definitionen, som den står i disse felter, med hele målet og det, du har skrevet. Værdier, der ikke kan læses, er ikke med. Erstat [API] i kommandoen med den anden tenants API-adresse. Behandl begge som en nøgle.
edit-elsewhere-json = Kopiér som JSON
edit-elsewhere-curl = Kopiér som curl
edit-nothing-changed = Intet er ændret.
edit-has-faults = SuperOffice ville afvise dette. Hvad der er galt, står under feltet.
edit-fault-no-name = Giv den et navn.
edit-fault-long = Den har { $count } tegn. Der er plads til højst { $most }.
edit-fault-no-target = Angiv, hvor den skal sende til.
edit-fault-same-receiver = ”{ $name }” sender til denne modtager. Hvis den er nede, får ingen besked: Vælg en anden.
edit-watcher-name = Overvåg { $name }
edit-watcher-name-several = Overvåg { $count } webhooks
edit-watches = { $count ->
    [one] Hvad den melder om webhooken
   *[other] Hvad den melder om de { $count } webhooks
}
edit-watches-errors = SuperOffice har deaktiveret den efter fejl
edit-watches-stopped = Nogen har stoppet den
edit-watches-started = Den er aktiv igen
edit-kept = Din kladde er tilbage, oven på det, webhooken har nu.
edit-kept-values = Din kladde er tilbage, oven på det, webhooken har nu. Hemmeligheder og værdier i headere og egenskaber er ikke bevaret: Skriv dem igen.
edit-fault-address = Det er ikke en webadresse.
edit-fault-https = Adressen skal begynde med https.
edit-fault-script-address = For et script skriver du include-navnet i stedet for en adresse.
edit-fault-no-events = Angiv mindst én hændelse.
edit-fault-event = ”{ $event }” kan ikke være navnet på en hændelse: Det indeholder et mellemrum eller et komma.
edit-fault-no-type = Vælg en type.
edit-fault-email = ”{ $email }” er ikke en e-mailadresse.
edit-fault-one-email = Denne server har plads til én adresse.
edit-fault-no-secret = Hemmeligheden er tom.
edit-fault-header = ”{ $name }” kan ikke være navnet på en header.
edit-fault-header-value = Værdien for { $name } indeholder et tegn, som ingen header kan indeholde.
edit-fault-header-untyped = Skriv værdien for { $name }, eller fjern headeren.
edit-fault-property = Giv hver egenskab et navn.
edit-fault-twice = ”{ $name }” står der to gange.

## Hvad der udløser en hændelse
raised-created = når { $entity } oprettes
raised-changed = når { $entity } ændres
raised-row-changed = når { $entity } får ændret et af sine egne felter. Et ændret telefonnummer, en ændret e-mailadresse eller et ændret brugerdefineret felt udløser den ikke.
raised-deleted = når nogen sletter { $entity }
raised-removed = når systemet fjerner { $entity } for altid, flere dage efter at nogen slettede posten
raised-message = når en besked sendes i { $entity }
raised-edited = når indholdet i { $entity } redigeres
raised-consented = når { $entity } giver samtykke
raised-unconsented = når { $entity } trækker sit samtykke tilbage
raised-became = når { $entity } bliver { $verb }
raised-other = Det er ikke dokumenteret, hvad der udløser den.
entity-activity = en opfølgning
entity-associate = en bruger
entity-chatsession = en chat
entity-contact = et firma
entity-document = et dokument
entity-person = en person
entity-project = et projekt
entity-projectmember = et projektmedlem
entity-quote = et tilbud
entity-relation = en relation
entity-sale = et salg
entity-salestakeholder = en interessent i et salg
entity-ticket = en sag

## Et trin i diagnosen, som knap
fix-events = Ret { $names } til { $meant }
fix-target = Skift målet til { $target }
fix-watcher = Lav en overvåger til webhook{ $id }.errors
fix-in-editor = Rediger ”{ $field }”

## Ændringer af en definition: gennemsynet
write-edit = Ret ”{ $name }”
write-delete = Slet ”{ $name }”
write-create = Opret ”{ $name }”
write-restart = Genstart ”{ $name }”
write-stop = Stop ”{ $name }”
write-edit-means = Når SuperOffice gemmer den, kan der blive sendt en test til målet, og ændringen kan blive afvist, hvis svaret ikke er 200.
write-edit-means-off = Den er inaktiv. SuperOffice kan alligevel sende en test til målet, når den gemmes, og afvise ændringen, hvis svaret ikke er 200.
write-edit-secret = Fra da af bliver leveringer signeret med en anden hemmelighed eller slet ikke. Modtageren skal have det at vide.
write-edit-no-way-back = Hemmeligheder og værdier i headere og egenskaber læses aldrig, så denne del af ændringen kan ikke fortrydes herfra.
write-delete-means = SuperOffice sletter definitionen og dens tællere. Hvis du laver den igen, får den et nyt id: Overvågere og tællere begynder forfra.
write-delete-active = Den er aktiv: Det, den leverer nu, vil mangle.
write-delete-keep = Gem definitionen, så du kan lave webhooken igen. Den indeholder hele målet, men hverken hemmeligheden eller værdierne i headere og egenskaber. Opbevar den som en nøgle.
write-copy-definition = Kopiér definitionen
write-by-agent = Denne server kan ikke sammenligne og gemme i én anmodning. Derfor læser siden hele definitionen via Webhook-agenten, sammenligner den og sender det hele tilbage sammen med ændringen. Hemmeligheden og værdierne i headere passerer denne side én gang; de bliver hverken vist eller gemt. Beskyttelsen er svagere: En ændring, som nogen gemmer mellem de to anmodninger, bliver overskrevet.
write-by-agent-delete = Denne server nås via Webhook-agenten. Siden læser webhooken igen lige før; en ændring, som nogen gemmer mellem de to anmodninger, forsvinder sammen med den.
write-create-means = Den begynder som stoppet. Genstart den, når modtageren er klar.
delete-name = Skriv dens navn for at slette den: { $name }
write-field = Felt
write-before = Før
write-after = Efter
write-seen = Som du så den
write-now = Nu
write-request-masked = Det, der vises som •••, sendes, som det er, og vises ingen steder.
write-under-way = Venter på SuperOffice…

## Ændringer af en definition: resultatet
write-done-edit = ”{ $name }” er ændret.
    .do = Send en test, eller foretag en ændring i SuperOffice, og se, om den når frem.
write-done-delete = ”{ $name }” er slettet.
write-done-create = ”{ $name }” er oprettet og stoppet.
    .do = Send en test, og genstart den.
write-done-otherwise = SuperOffice gemte ”{ $name }”, men ikke, som der blev bedt om.
    .do = Sammenlign det, der blev bedt om, med det, den har nu.
write-refused-by-receiver = SuperOffice gemte ikke ”{ $name }”, fordi { $because }. SuperOffice siger: ”{ $detail }”
    .do = { $do }
write-refused = SuperOffice gemte ikke ”{ $name }”{ $detail ->
    [none] {" "}og sagde ikke hvorfor.
   *[other] . SuperOffice siger: ”{ $detail }”
}
write-needs-agent = SuperOffice gemte ikke ”{ $name }”: Denne server tager ikke imod sådan en ændring via REST.
    .do = Webhook-agenten svarer. Gennemse ændringen igen, og gem den via agenten.
write-overtaken = En anden gemte ”{ $name }”, efter at den blev læst her, så intet blev ændret herfra.
    .do = { $count ->
        [0] Opdater siden, og beslut dig igen.
       *[other] Sammenlign det, du så, med det, der er nu, og beslut dig igen.
    }
write-lost = { $found ->
    [wanted] Der kom intet svar. En ny læsning af ”{ $name }” viser, at det blev gjort.
    [before] Der kom intet svar. En ny læsning af ”{ $name }” viser, at den er som før.
    [other] Der kom intet svar, og en ny læsning af ”{ $name }” viser ikke, om det blev gjort.
   *[none] Der kom intet svar, og ”{ $name }” kunne ikke læses bagefter. Det vides ikke, om det blev gjort.
}
    .do = { $found ->
        [wanted] { "" }
       *[other] Opdater siden for at se dens nuværende definition.
    }
write-again = Beslut dig igen
write-again-by-agent = Gem via agenten
write-no-way-back = Kan ikke fortrydes herfra: { $parts }.

## Alt, der er ændret i denne session
write-list = { $count ->
    [one] 1 ændring i denne session
   *[other] { $count } ændringer i denne session
}
write-list-when = Hvornår
write-list-result = Resultat
write-undo = Fortryd
write-undo-of = Fortryd: { $what }

## Efter en genstart
after-restart-looking = Siden holder øje med tællerne i et minut…
after-restart-called = SuperOffice har kaldt den; om kaldet lykkedes, vides om et halvt minut.
after-restart-nothing = SuperOffice kaldte den ikke i minuttet efter genstarten.
    .do = Sådan skal det være, hvis intet er ændret. Foretag en ændring i SuperOffice, og se, om den når frem.
catch-up = Hvad den gik glip af, mens den var inaktiv
catch-up-lead = Den blev sidst kaldt den { $when }. Så vidt vides sender SuperOffice ikke hændelserne fra tiden efter det. Disse anmodninger finder de poster, der er oprettet eller ændret siden den dag; denne side sender dem ikke.
catch-up-requests = Anmodningerne
catch-up-deleted = Slettede poster, og hændelser for andre entiteter, kan ikke findes på denne måde.
catch-up-of = Poster af { $entity }

## En levering til ens egen maskine
sample-title = Send en levering til din egen maskine
sample-lead = En kommando, der sender én hændelse, som SuperOffice dokumenterer den, signeret som en levering.
sample-show = Lav kommandoen
sample-event = Hændelse
sample-address = Adressen på din modtager
sample-secret = Delt hemmelighed, til at signere
sample-secret-help = Den bliver i dette felt og signerer kun i denne browser. Lad feltet være tomt for en levering uden signatur.
