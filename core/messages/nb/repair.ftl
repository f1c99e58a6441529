# Tester, omstarter og stopp, og resultatene.

repair-test = Send en test
repair-restart = Start på nytt
repair-stop = Stopp
repair-restart-selected = Start valgte på nytt
repair-hint = SuperOffice kan avvise omstarten til mottakeren svarer 200.
repair-not-now = For å teste eller endre den trenger siden et token og en forbindelse til tenanten.
repair-not-yours = Den hører til en annen app, så den kan ikke testes eller endres herfra.
repair-testing = SuperOffice sender en test til mottakeren…
repair-answer = Hva mottakeren svarte
repair-no-answer = Feil fra SuperOffice
test-well = Testen gikk bra: Mottakeren svarte 200 innen { $span }.
    .do = { $state ->
        [Active] Gjør nå en endring i SuperOffice, og se om den kommer fram.
       *[other] Start den på nytt nå.
    }
test-status = Status
test-time = Tid fram og tilbake
test-time-at-most = høyst { $span }, medregnet SuperOffices egen tid
test-headers = Headere
test-body = Innhold
test-failed = Testen mislyktes fordi { $because }.
    .do = { $do }
test-not-sent = Testen ble ikke sendt, fordi { $reason }.
test-not-told = Resultatet av testen er ikke kjent, fordi { $reason }.
    .do = Mottakerens logg viser om testen kom fram.

## Dialogen før en endring
review-title = Se over endringen
review-restart = { $count ->
    [one] Start «{ $name }» på nytt
   *[other] Start { $count } webhooker på nytt
}
    .means = SuperOffice kan sende en test til målet, og avvise omstarten hvis svaret ikke er 200. Så vidt vi vet, sender ikke SuperOffice hendelser som ble utløst mens den var av.
    .script = Så vidt vi vet, sender ikke SuperOffice hendelser som ble utløst mens den var av.
review-stop = Stopp «{ $name }»
    .means = Ingenting leveres før noen starter den på nytt. Så vidt vi vet, sender ikke SuperOffice hendelsene fra den tiden senere.
review-test-first = Send en test først, og start på nytt bare der mottakeren svarer 200
review-stop-at-failure = Stopp ved den første som mislykkes. De tas mottaker for mottaker.
review-webhooks = Hva som endres
review-webhook = Webhook
review-id = Id { $id }
review-before = Tilstand før
review-after = Tilstand etter
review-request = Forespørselen som sendes
review-apply = Utfør
review-cancel = Avbryt
review-halt = Stopp etter denne
review-progress = { $done } av { $total } ferdig
review-script = et skript: startes på nytt uten test
review-left-out = { $count ->
    [one] 1 til er ikke med denne gangen.
   *[other] { $count } til er ikke med denne gangen.
}
review-nothing-chosen = Velg minst én webhook.
recipients-of = { $count ->
    [one] Varslingsmottakere for 1 webhook
   *[other] Varslingsmottakere for { $count } webhooker
}
recipients-means = Hver av dem beholder mottakerne den har. Webhookene lagres én etter én; SuperOffice kan sende en test til hvert mål og avvise endringen hvis svaret ikke er 200.
recipients-reading = Leser definisjonene: { $done } av { $total }…
recipients-unread = { $count ->
    [one] 1 definisjon kunne ikke leses, så den webhooken er ikke med.
   *[other] { $count } definisjoner kunne ikke leses, så de webhookene er ikke med.
}
recipients-unchanged = ingen endring
recipients-none = Oppgi minst én adresse.
recipients-summary = { $done ->
    [one] 1 av { $total } webhooker har disse mottakerne nå.
   *[other] { $done } av { $total } webhooker har disse mottakerne nå.
}
untold = { $count ->
    [one] SuperOffice sier ikke fra til noen når denne webhooken feiler: Den har ingen varslingsmottakere, og ingen annen webhook overvåker den.
   *[other] SuperOffice sier ikke fra til noen når disse { $count } webhookene feiler: De har ingen varslingsmottakere, og ingen annen webhook overvåker dem.
}
untold-names = Hvilke
untold-more = Og { $count } til.

## Resultatet
change-summary = { $done ->
    [one] 1 av { $total } webhooker er aktiv nå.
   *[other] { $done } av { $total } webhooker er aktive nå.
}
change-done-restart = «{ $name }» er aktiv igjen.
    .do = Gjør en endring i SuperOffice, og se om den kommer fram.
change-done-stop = «{ $name }» er stoppet.
    .do = Start den på nytt når den skal levere igjen.
change-test-failed = «{ $name }» ble ikke startet på nytt: Testen mislyktes fordi { $because }.
    .do = { $do }
change-test-not-sent = «{ $name }» ble ikke startet på nytt. Testen før omstarten ble ikke sendt, fordi { $reason }.
    .do = Prøv igjen, eller start på nytt uten en test først.
change-test-not-told = «{ $name }» ble ikke startet på nytt. Resultatet av testen før omstarten er ikke kjent, fordi { $reason }.
    .do = Prøv igjen, eller start på nytt uten en test først.
change-refused-by-receiver = SuperOffice startet ikke «{ $name }» på nytt, fordi { $because }.
    .do = { $do }
change-refused = SuperOffice endret ikke «{ $name }»{ $detail ->
    [none] {" "}og sa ikke hvorfor.
   *[other] . SuperOffice sier: «{ $detail }»
}
change-not-taken = «{ $name }» ble ikke endret, fordi { $reason }.
    .do = Oppdater siden, og prøv igjen. Hvis det fortsatt mislykkes, endre den i SuperOffice: Innstillinger og vedlikehold > System design > Webhooker.
change-needs-agent = «{ $name }» ble ikke endret: Denne serveren tar ikke imot en slik endring via REST.
    .do = Webhook-agenten svarer. Be om endringen på nytt: Da leser, sammenligner og lagrer siden via agenten.
change-not-allowed = SuperOffice lar ikke denne brukeren endre «{ $name }» gjennom denne appen (403).
    .do = Spør en administrator eller appens eier.
change-gone = SuperOffice har ikke «{ $name }» lenger, eller kjenner ikke denne forespørselen (404).
    .do = Oppdater siden for å se om den fortsatt finnes.
change-token-ended = «{ $name }» ble ikke endret: Tenanten godtar ikke lenger tokenet (401).
    .do = Koble til igjen med et nytt token.
change-throttled = «{ $name }» ble ikke endret: Tenanten ber om færre forespørsler (429).
    .do = Vent et minutt, og prøv igjen.
change-overtaken = { $state ->
    [none] Noen andre endret «{ $name }» i mellomtiden, så ingenting ble endret herfra.
   *[other] Noen andre endret «{ $name }» i mellomtiden, så ingenting ble endret herfra. Tilstanden er { $state } nå.
}
    .do = Se på tilstanden den har nå, før du bestemmer deg på nytt.
change-lost = { $state ->
    [none] Det kom ikke noe svar, og «{ $name }» kunne ikke leses etterpå. Det er ikke kjent om den ble endret.
   *[other] Det kom ikke noe svar. Lest på nytt har «{ $name }» tilstanden { $state }.
}
    .do = Oppdater siden for å se tilstanden den har nå.
change-left-alone = «{ $name }» ble ikke endret.

## Hvem som har neste trekk
ui-more-moves = Mer
move-waiting = Venter på dem som drifter { $host }.
move-waiting-test = Venter på dem som drifter { $host }: Send en test når de er ferdige.
move-waiting-restart = Venter på dem som drifter { $host }: Start på nytt når de er ferdige.

## Redigering av en definisjon
repair-edit = Rediger
repair-copy = Lag en kopi
repair-delete = Slett
repair-new = Ny webhook
repair-recipients = Legg til mottakere
repair-watcher = Lag en overvåker
edit-title = Rediger webhook
edit-title-of = Rediger «{ $name }»
edit-title-new = Ny webhook
edit-lead = Ingenting sendes før du har sett over endringen. Når den lagres, kan SuperOffice sende en test til målet og avvise endringen hvis svaret ikke er 200.
edit-lead-new = Ingenting sendes før du har sett over den. Den begynner stoppet, slik en kopi gjør i SuperOffice.
edit-reading = Leser definisjonen…
edit-not-read = Definisjonen kunne ikke leses, fordi { $reason }.
edit-fixed-already = Definisjonen er ikke lenger slik trinnet beskriver den. Oppdater siden.
edit-copy-name = Kopi av { $name }
edit-part-name = Navn
edit-part-description = Beskrivelse
edit-part-target = Mål-URL
edit-part-events = Hendelser
edit-part-type = Type
edit-part-recipients = Varslingsmottakere
edit-part-users = Brukere som får vite om feil
edit-part-notify-via = Varsle via
edit-part-notify-when = Utløs varsel
edit-part-secret = Felles hemmelig nøkkel
edit-part-headers = Egendefinerte headere
edit-part-properties = Egenskaper
edit-notify-via-1 = E-post
edit-notify-via-2 = I appen
edit-notify-when-1 = Ved første feil
edit-notify-when-2 = Når funksjonen er deaktivert
edit-empty = (tomt)
edit-secret-new = en ny, vises aldri
edit-value-new = { $name }: en ny verdi, vises aldri
edit-target-help = Hele adressen, med nøkler. Den må være https, med et gyldig sertifikat. For et skript er det include-navnet.
edit-recipients-help = E-postadresser som får vite om feil, én per linje.
edit-users-help = En bruker kan tas av listen her. Bruk SuperOffice for å legge til en: Innstillinger og vedlikehold > System design > Webhooker.
edit-secret-help = Den kan skrives, men aldri leses. Mottakeren må ha den samme nøkkelen.
edit-secret-kept = angitt; la feltet stå tomt for å beholde den
edit-secret-none = ingen
edit-secret-make = Lag en ny
edit-secret-copy = Kopier nøkkelen
edit-secret-once = Kopier den nå: Når du har lukket denne dialogen, kan ingen lese den igjen.
edit-secret-remove = Fjern nøkkelen: Leveringer signeres ikke lenger
edit-headers-help = Verdier kan skrives, men aldri leses. La en verdi stå tom for å beholde den.
edit-headers-anew = Skriv inn alle headere på nytt
edit-headers-anew-warning = Alle headere skrives samtidig. En header der du ikke skriver inn verdien her, ville gått tapt, så hver av dem må ha en.
edit-headers-anew-back = Endre dem etter navn
edit-properties-help = De legges til i innholdet i hver levering. Verdier kan skrives, men leses ikke her.
edit-add-headers = Legg til en header
edit-add-properties = Legg til en egenskap
edit-value-name = Navn på den nye verdien
edit-value-of = Verdien til { $name }
edit-value-kept = uendret
edit-value-left-out = utelatt hvis du ikke skriver den inn
edit-value-pasted = som limt inn
edit-value-needed = skriv den inn her
edit-secret-typed = slik du skrev den
edit-value-remove = Fjern { $name }
edit-remove = Fjern
edit-events-help = Ett navn per linje. Et hvilket som helst navn kan lagres, og en hendelse som ingenting utløser, kommer aldri.
edit-events-choose = Velg hendelser
edit-events-search = Søk i hendelser
edit-event-use = Bruk { $meant }
edit-event-capitals = { $name } skrives { $meant } i SuperOffices dokumentasjon.
edit-event-near = { $name } er ikke en av SuperOffices egne hendelser. Mener du { $meant }?
edit-event-other = { $name } er ikke dokumentert. Dokumentert er { $meant }.
edit-event-pattern = { $name } er et mønster: Skriv det virkelige nummeret eller navnet i stedet for krøllparentesene.
edit-event-malformed = { $name } har ikke formen til navnet på en hendelse, for eksempel contact.changed.
edit-event-custom = { $name } er ikke en av SuperOffices egne hendelser. Den utløses bare hvis en app eller et skript signaliserer den.
edit-paste = Start fra en definisjon du har tatt vare på
edit-paste-label = Definisjonen som JSON
edit-paste-take = Fyll ut feltene
edit-paste-no-json = Dette er ikke JSON.
edit-paste-no-webhook = Denne JSON-en er ikke en definisjon av en webhook: Den trenger Events og TargetUrl.
edit-elsewhere = Ta den med til en annen tenant
edit-elsewhere-lead = Definisjonen slik den står i disse feltene, med hele målet og det du har skrevet inn. Verdier som ikke kan leses, er ikke med. Bytt ut [API] i kommandoen med API-adressen til den andre tenanten. Behandle begge som en nøkkel.
edit-elsewhere-json = Kopier som JSON
edit-elsewhere-curl = Kopier som curl
edit-nothing-changed = Ingenting er endret.
edit-has-faults = SuperOffice ville avvist dette. Hva som er galt, står under feltet.
edit-fault-no-name = Gi den et navn.
edit-fault-long = Den har { $count } tegn. Det er plass til høyst { $most }.
edit-fault-no-target = Oppgi hvor den skal sende.
edit-fault-same-receiver = «{ $name }» sender til denne mottakeren. Hvis den er nede, får ingen beskjed: Velg en annen.
edit-watcher-name = Overvåk { $name }
edit-watcher-name-several = Overvåk { $count } webhooker
edit-watches = { $count ->
    [one] Hva den melder om webhooken
   *[other] Hva den melder om de { $count } webhookene
}
edit-watches-errors = SuperOffice har deaktivert den etter feil
edit-watches-stopped = Noen har stoppet den
edit-watches-started = Den er aktiv igjen
edit-kept = Utkastet ditt er tilbake, oppå det webhooken har nå.
edit-kept-values = Utkastet ditt er tilbake, oppå det webhooken har nå. Hemmelige nøkler og verdiene i headere og egenskaper er ikke beholdt: Skriv dem inn på nytt.
edit-fault-address = Dette er ikke en nettadresse.
edit-fault-https = Adressen må begynne med https.
edit-fault-script-address = For et skript skriver du include-navnet i stedet for en adresse.
edit-fault-no-events = Oppgi minst én hendelse.
edit-fault-event = «{ $event }» kan ikke være navnet på en hendelse: Det inneholder et mellomrom eller et komma.
edit-fault-no-type = Velg en type.
edit-fault-email = «{ $email }» er ikke en e-postadresse.
edit-fault-one-email = Denne serveren har plass til én adresse.
edit-fault-no-secret = Den hemmelige nøkkelen er tom.
edit-fault-header = «{ $name }» kan ikke være navnet på en header.
edit-fault-header-value = Verdien til { $name } inneholder et tegn som ingen header kan inneholde.
edit-fault-header-untyped = Skriv inn verdien til { $name }, eller fjern headeren.
edit-fault-property = Gi hver egenskap et navn.
edit-fault-twice = «{ $name }» står der to ganger.

## Hva som utløser en hendelse
raised-created = når { $entity } opprettes
raised-changed = når { $entity } endres
raised-row-changed = når { $entity } får endret et av sine egne felter. Et endret telefonnummer, en e-postadresse eller et brukerdefinert felt utløser den ikke.
raised-deleted = når noen sletter { $entity }
raised-removed = når systemet fjerner { $entity } for godt, noen dager etter at noen slettet
raised-message = når en melding sendes i { $entity }
raised-edited = når innholdet i { $entity } redigeres
raised-consented = når { $entity } gir samtykke
raised-unconsented = når { $entity } trekker samtykket tilbake
raised-became = når { $entity } blir { $verb }
raised-other = Det er ikke dokumentert hva som utløser den.
entity-activity = en oppfølging
entity-associate = en bruker
entity-chatsession = en chat
entity-contact = et firma
entity-document = et dokument
entity-person = en person
entity-project = et prosjekt
entity-projectmember = et prosjektmedlem
entity-quote = et tilbud
entity-relation = en relasjon
entity-sale = et salg
entity-salestakeholder = en interessent i et salg
entity-ticket = en sak

## Et trinn i diagnosen, som knapp
fix-events = Endre { $names } til { $meant }
fix-target = Endre målet til { $target }
fix-watcher = Lag en overvåker for webhook{ $id }.errors
fix-in-editor = Rediger «{ $field }»

## Skriving til en definisjon: gjennomsynet
write-edit = Endre «{ $name }»
write-delete = Slett «{ $name }»
write-create = Opprett «{ $name }»
write-restart = Start «{ $name }» på nytt
write-stop = Stopp «{ $name }»
write-edit-means = Når SuperOffice lagrer den, kan SuperOffice sende en test til målet og avvise endringen hvis svaret ikke er 200.
write-edit-means-off = Den er av. SuperOffice kan likevel sende en test til målet ved lagring, og avvise endringen hvis svaret ikke er 200.
write-edit-secret = Fra da av signeres leveringer med en annen hemmelig nøkkel, eller ikke i det hele tatt. Mottakeren må få vite det.
write-edit-no-way-back = Hemmelige nøkler og verdiene i headere og egenskaper leses aldri, så denne delen av endringen kan ikke angres herfra.
write-delete-means = SuperOffice sletter definisjonen og tellerne. Hvis du lager den på nytt, får den en ny id: Overvåkere og tellere begynner forfra.
write-delete-active = Den er aktiv: Det den leverer nå, vil mangle.
write-delete-keep = Ta vare på definisjonen, så du kan lage webhooken på nytt. Den inneholder hele målet, men verken den hemmelige nøkkelen eller verdiene i headere og egenskaper. Oppbevar den som en nøkkel.
write-copy-definition = Kopier definisjonen
write-by-agent = Denne serveren kan ikke sammenligne og lagre i én forespørsel. Derfor leser siden hele definisjonen via Webhook-agenten, sammenligner den og sender alt tilbake sammen med endringen. Den hemmelige nøkkelen og verdiene i headere går gjennom denne siden én gang; de verken vises eller beholdes. Beskyttelsen er svakere: En endring som noen lagrer mellom de to forespørslene, blir overskrevet.
write-by-agent-delete = Denne serveren nås via Webhook-agenten. Siden leser webhooken på nytt like før; en endring som noen lagrer mellom de to forespørslene, forsvinner sammen med den.
write-create-means = Den begynner stoppet. Start den på nytt når mottakeren er klar.
delete-name = Skriv navnet for å slette den: { $name }
write-field = Felt
write-before = Før
write-after = Etter
write-seen = Slik du så den
write-now = Nå
write-request-masked = Det som vises som •••, sendes som det er og vises ingen steder.
write-under-way = Venter på SuperOffice…

## Skriving til en definisjon: resultatet
write-done-edit = «{ $name }» er endret.
    .do = Send en test, eller gjør en endring i SuperOffice, og se om den kommer fram.
write-done-delete = «{ $name }» er slettet.
write-done-create = «{ $name }» er opprettet, og stoppet.
    .do = Send en test, og start den på nytt.
write-done-otherwise = SuperOffice lagret «{ $name }», men ikke slik det ble bedt om.
    .do = Sammenlign det som ble bedt om, med det den har nå.
write-refused-by-receiver = SuperOffice lagret ikke «{ $name }», fordi { $because }. SuperOffice sier: «{ $detail }»
    .do = { $do }
write-refused = SuperOffice lagret ikke «{ $name }»{ $detail ->
    [none] {" "}og sa ikke hvorfor.
   *[other] . SuperOffice sier: «{ $detail }»
}
write-needs-agent = SuperOffice lagret ikke «{ $name }»: Denne serveren tar ikke imot en slik endring via REST.
    .do = Webhook-agenten svarer. Se over endringen på nytt, og lagre den via agenten.
write-overtaken = Noen andre lagret «{ $name }» etter at den ble lest her, så ingenting ble endret herfra.
    .do = { $count ->
        [0] Oppdater siden, og bestem deg på nytt.
       *[other] Sammenlign det du så, med det som er der nå, og bestem deg på nytt.
    }
write-lost = { $found ->
    [wanted] Det kom ikke noe svar. Lest på nytt viser «{ $name }» at det ble gjort.
    [before] Det kom ikke noe svar. Lest på nytt er «{ $name }» som før.
    [other] Det kom ikke noe svar, og lest på nytt viser ikke «{ $name }» om det ble gjort.
   *[none] Det kom ikke noe svar, og «{ $name }» kunne ikke leses etterpå. Det er ikke kjent om det ble gjort.
}
    .do = { $found ->
        [wanted] { "" }
       *[other] Oppdater siden for å se definisjonen slik den er nå.
    }
write-again = Bestem deg på nytt
write-again-by-agent = Lagre via agenten
write-no-way-back = Kan ikke angres herfra: { $parts }.

## Alt som er skrevet i denne økten
write-list = { $count ->
    [one] 1 endring i denne økten
   *[other] { $count } endringer i denne økten
}
write-list-when = Når
write-list-result = Resultat
write-undo = Angre
write-undo-of = Angre: { $what }

## Etter en omstart
after-restart-looking = Siden følger med på tellerne i et minutt…
after-restart-called = SuperOffice har kalt den; om kallet gikk bra, vet vi om et halvt minutt.
after-restart-nothing = SuperOffice kalte den ikke i minuttet etter omstarten.
    .do = Det er som det skal være hvis ingenting er endret. Gjør en endring i SuperOffice, og se om den kommer fram.
catch-up = Hva den gikk glipp av mens den var av
catch-up-lead = Den ble sist kalt { $when }. Så vidt vi vet, sender ikke SuperOffice hendelsene fra tiden etter det. Disse forespørslene finner postene som er opprettet eller endret siden den dagen; denne siden sender dem ikke.
catch-up-requests = Forespørslene
catch-up-deleted = Poster som er slettet, og hendelser for andre entiteter, kan ikke finnes på denne måten.
catch-up-of = Poster av { $entity }

## En levering til din egen maskin
sample-title = Send en levering til din egen maskin
sample-lead = En kommando som sender én hendelse slik SuperOffice dokumenterer den, signert som en levering.
sample-show = Lag kommandoen
sample-event = Hendelse
sample-address = Adressen til mottakeren din
sample-secret = Felles hemmelig nøkkel, for å signere
sample-secret-help = Den blir i dette feltet og signerer bare i denne nettleseren. La feltet stå tomt for en levering uten signatur.
