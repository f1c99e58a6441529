# Kontroller: deres titler, hvorfor de betyder noget, og hvad de finder om adgang, tilstand, leveringer og helheden.
# Et resultats værdi siger, hvad der er; `.short` det samme kort; `.means` hvad det betyder; `.do` hvad du gør nu.

## Adgang
check-tenant-running = Tenantens tilstand
    .why = Intet leveres, og intet kan læses, mens selve tenanten er nede.
tenant-running-special = Tenanten er oppe, i tilstanden { $state }.
    .short = Tenant i { $state }
    .means = API’et virker; leveringer kan være forsinkede.
    .do = Bare fortsæt. Hvis noget ikke svarer, så kontrollér igen.
tenant-running-down = Tenanten kører ikke. Tilstanden er { $state }.
    .short = Tenanten kører ikke
    .means = API’et svarer ikke på noget, og ingen webhooks bliver leveret.
    .do = Spørg SuperOffice, hvornår den kommer til at køre.
tenant-running-maintenance = Tenanten er under vedligeholdelse ({ $state }).
    .short = Tenant under vedligeholdelse
    .means = API’et er slået fra, som regel i nogle minutter, og imens bliver ingen webhooks leveret.
    .do = Prøv igen om nogle minutter.
tenant-running-migration = Tenanten er stadig på vej til skyen ({ $state }).
    .short = Tenanten er ikke flyttet endnu
    .means = Den kører ikke, før flytningen er færdig, og det kan tage dage eller uger.
    .do = Spørg SuperOffice, hvornår flytningen er færdig.
tenant-running-suspended = Tenantens abonnement er ved at ophøre ({ $state }).
    .short = Tenanten er suspenderet
    .means = API’et er slået fra, og ingen webhooks bliver leveret. Kunden kan stadig genaktivere abonnementet.
    .do = Bed tenantens administrator om at kontakte SuperOffice.
tenant-running-deleted = Tenanten er slettet eller ved at blive det ({ $state }).
    .short = Tenanten er slettet
    .means = API’et svarer ikke på noget, og ingen webhooks bliver leveret mere.
    .do = Spørg SuperOffice nu, hvis den stadig skulle findes.
check-tenant-moved = API’ets adresse
    .why = SuperOffice flytter tenanter mellem servere, og så holder en fast adresse op med at virke.
tenant-moved = Tenantens API blev flyttet, mens denne side læste. Det ligger nu på { $api }.
    .short = Tenanten er flyttet
    .means = Denne side fulgte med. Integrationer med et fast værtsnavn fejler med status 421.
    .do = Lad integrationer slå adressen op.
check-origin-allowed = Sidens oprindelse (origin)
    .why = En browser viser kun en side de svar, som tenanten tillader for sidens oprindelse.
origin-allowed = Tenanten svarer, men ikke til sider fra denne oprindelse.
    .short = Oprindelsen er ikke tilladt
    .means = Det betyder ikke, at der er noget galt med tenantens webhooks. Browseren slipper ikke svarene frem til denne side.
    .do = Bed appens ejer om at føje denne sides oprindelse til appens CORS URLs.
origin-allowed-onsite = Serveren svarer, men ikke til sider fra denne oprindelse.
    .short = Oprindelsen er ikke tilladt
    .means = Det betyder ikke, at der er noget galt med serverens webhooks. Browseren slipper ikke svarene frem til denne side.
    .do = Bed serverens administrator om at føje denne sides oprindelse til CORSOrigin i web.config.
check-token-accepted = Tokenet
    .why = Uden et token, der accepteres, kan intet læses.
token-accepted = Tenanten accepterer ikke tokenet.
    .short = Token afvist
    .means = Det er udløbet eller trukket tilbage, eller også skal tenantens administrator give appen samtykke igen.
    .do = Skaf et nyt token.
token-accepted-onsite = Serveren accepterer ikke ticketen eller adgangskoden.
    .short = Login afvist
    .means = En ticket er udløbet, adgangskoden er forkert, eller serverens web.config tillader ikke denne måde at logge ind på.
    .do = Log ind igen.
check-token-for-tenant = Tokenets tenant
    .why = Et token åbner én tenant. Med en anden tenants token handler svarene om de forkerte webhooks.
token-for-tenant = Tokenet hører til { $other }, ikke til { $tenant }.
    .short = Token til { $other }
    .means = Det, denne side viser, kan høre til en anden tenant.
    .do = Brug et token til { $tenant }.
check-clock-apart = Denne computers ur
    .why = Hvor længe siden noget var, bedømmes efter denne computers ur.
clock-apart = { $count ->
    [one] Én webhook har et tidspunkt
   *[other] { $count } webhooks har tidspunkter
} op til { $span } foran denne computers ur.
    .short = Tidspunkter i fremtiden
    .means = Enten går denne computers ur for langsomt, eller også sender serveren sin lokale tid uden tidszone. Hvor længe siden noget var, er da lige så meget forkert.
    .do = Kontrollér dato, klokkeslæt og tidszone på denne computer.
check-agent-granted = Adgang til webhooks
    .why = Online kan kun apps, der har fået adgang til Webhook-agenten, læse webhooks.
agent-granted = Tokenet er i orden, men tenanten lader det ikke læse webhooks.
    .short = Webhooks kan ikke læses
    .means = Sandsynligvis har appen ikke fået adgang til Webhook-agenten, men det kan også være brugeren, der mangler rettigheden. Det betyder ikke, at der ikke er nogen webhooks.
    .do = Brug et token fra den app, der ejer disse webhooks, eller bed appens ejer om at skaffe adgang til Webhook-agenten.
agent-granted-onsite = Login er i orden, men serveren lader ikke denne bruger læse webhooks.
    .short = Webhooks kan ikke læses
    .means = Sandsynligvis mangler brugeren rettigheden. Det betyder ikke, at der ikke er nogen webhooks.
    .do = Log ind som en anden bruger.
check-usage-readable = Tællere
    .why = Kald, fejl og den seneste fejl fortæller, hvorfor leveringer mislykkes.
usage-readable = Ikke alle tællere kunne læses: { $reason }.
    .short = Ufuldstændige tællere
    .means = Hvorfor kald mislykkes, kan kun siges dér, hvor en anden kilde har tallene.
    .do = Opdater siden.
usage-readable-refused = Tællerne kunne ikke læses: { $reason }.
    .short = Tællere nægtet
    .means = Hvorfor kald mislykkes, kan kun siges dér, hvor en anden kilde har tallene.
    .do = Prøv en anden brugers eller apps token.
usage-readable-absent = Tællerne kunne ikke læses: { $reason }.
    .short = Ingen tællere her
    .means = Hvorfor kald mislykkes, kan kun siges dér, hvor en anden kilde har tallene.
    .do = Se i modtagernes logfiler i stedet.
check-list-complete = Hvem de viste webhooks tilhører
    .why = Online viser et token kun sin egen apps webhooks.
list-complete-own = Listen viser kun denne apps webhooks: { $own }.
    .short = Kun egne webhooks
    .means = Andre apps kan have flere, som dette token ikke kan vise.
    .do = Brug en anden apps token for at læse dens webhooks.
list-complete-others = Arkivet viser { $others ->
    [one] én webhook
   *[other] { $others } webhooks
} fra andre apps ud over { $own } fra denne.
    .short = Andres webhooks i arkivet
    .means = De står i listen og vurderes, men kan ikke ændres herfra.
    .do = Brug deres apps token for at ændre dem.
check-licence-present = Licens
    .why = Leverandøren kræver Development Tools eller CRM Suite Core.
licence-present = { $count ->
    [one] Den ene licens, som denne bruger kan læse, er ikke Development Tools.
   *[other] Ingen af de { $count } licenser, som denne bruger kan læse, er Development Tools.
}
    .short = Ingen Development Tools-licens fundet
    .means = Uden den, eller en plan, der omfatter webhooks, kan nye webhooks måske hverken gemmes eller sendes.
    .do = Hvis webhooks ikke kan gemmes, så spørg tenantens administrator om licensen.
licence-present-plan = Licenserne hører til en plan: { $plans }.
    .short = En plan, måske med webhooks
    .means = Leverandøren dokumenterer ikke, hvilken plan der omfatter webhooks under hvilket navn, så denne side kan ikke afgøre det.
    .do = Hvis webhooks ikke kan gemmes, så spørg tenantens administrator, om planen omfatter dem.

## Tilstand
check-state-stopped = Er den stoppet?
    .why = En stoppet webhook leverer intet, før nogen starter den.
state-stopped = Den er stoppet{ $dated ->
    [yes] ; den blev sidst ændret den { $when }
   *[no] {""}
}.
    .short = Stoppet
    .means = Hændelser bliver ikke leveret. { $lost }
    .do = Find ud af, hvorfor den blev stoppet, og genstart den.
state-stopped-person = Den er stoppet. Den blev sidst ændret af { $who }{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}.
    .short = Stoppet; sidst ændret af { $who }
    .means = Hændelser bliver ikke leveret. { $lost }
    .do = Afklar det med { $who }, før du genstarter den.
state-stopped-you = Den er stoppet. Den blev sidst ændret af dette tokens bruger{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}.
    .short = Stoppet; sidst ændret af tokenets bruger
    .means = Hændelser bliver ikke leveret. { $lost }
    .do = Genstart den, når modtageren er klar.
state-stopped-system = Den er stoppet. Den blev sidst ændret af systembrugeren { $who }{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}.
    .short = Stoppet; sidst ændret af { $who }
    .means = Hændelser bliver ikke leveret. Hvis en app har stoppet den, kan den gøre det igen. { $lost }
    .do = Spørg appens leverandør hvorfor, og genstart den.
state-stopped-retired = Den er stoppet. Den blev sidst ændret af { $who }, som er fratrådt{ $dated ->
    [yes] , den { $when }
   *[no] {""}
}.
    .short = Stoppet; { $who } er fratrådt
    .means = Hændelser bliver ikke leveret, og den, der sidst ændrede den, kan ikke spørges. { $lost }
    .do = Find ud af, om den stadig skal bruges, og genstart eller fjern den.
state-stopped-new = Den er stoppet, og ingen har ændret den, siden den blev registreret den { $when }.
    .short = Stoppet siden registreringen
    .means = En webhook, der gemmes uden Aktiv, begynder som stoppet, og det gør en kopi også. Måske har ingen startet den endnu.
    .do = Genstart den, når modtageren er klar.
check-state-too-many-errors = Er den deaktiveret?
    .why = Efter flere mislykkede leveringer i træk deaktiverer SuperOffice en webhook, indtil nogen genstarter den.
state-too-many-errors = SuperOffice deaktiverede den efter flere mislykkede leveringer i træk.
    .short = Deaktiveret efter fejl
    .means = Intet bliver leveret, og intet genstarter af sig selv. { $lost }
    .do = { $do }
state-too-many-errors-because = SuperOffice deaktiverede den, fordi { $because }.
    .short = { $cause }
    .means = Intet bliver leveret, og intet genstarter af sig selv. { $lost }
    .do = { $do }
state-too-many-errors-gone = SuperOffice deaktiverede den med det samme, fordi modtageren svarede 410 Gone.
    .short = { $cause }
    .means = En 410 tæller som endelig, uanset antallet af fejl. Nogle platforme svarer det for et workflow, der kun er sat på pause. { $lost }
    .do = { $do }
check-copy-not-started = Er den en kopi?
    .why = Webhooks-panelet i SuperOffice laver en kopi uden den delte hemmelighed, og stoppet.
copy-not-started = Den er en stoppet kopi, og så vidt tællerne viser, er den aldrig blevet startet.
    .short = Kopi, aldrig startet
    .means = En kopi, der er lavet i SuperOffice, begynder som stoppet og uden den delte hemmelighed. Hændelser bliver ikke leveret til den.
    .do = Start den, hvis den skal bruges; slet den ellers.
check-state-unknown = Dens tilstand
    .why = Uden en tilstand vides det ikke, om hændelser bliver leveret.
state-unknown = Serveren siger ikke, om den er aktiv.
    .short = Ukendt tilstand
    .means = Om den leverer, kan ikke siges ud fra dens definition.
    .do = Se på tællerne; gem den med en tilstand.

## Leveringer
check-last-error = Den seneste fejl
    .why = Den seneste fejl siger, hvad der gik galt ved det seneste mislykkede kald.
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = En gammel fejl, overstået nu: { $is }
    .short = Tidligere: { $cause }
    .means = Et senere kald lykkedes, så fejlen er overstået.
    .do = Ingenting, medmindre den kommer igen.
last-error-unproven = Den blev ændret den { $when } og er ikke blevet kaldt siden. Før det mislykkedes et kald: { $is }
    .short = Ikke kaldt, siden den blev ændret
    .means = Om kaldene går godt nu, kan ikke vides før det næste.
    .do = Send en test, eller foretag en ændring i SuperOffice, og se, om den når frem.
last-error-undated = En fejl er registreret: { $is }
    .short = { $cause }
    .means = Det vides ikke, om et senere kald lykkedes.
    .do = { $do }
last-error-unsaid = { $count ->
    [one] Den seneste levering mislykkedes
   *[other] De seneste { $count } leveringer mislykkedes
}, og der kunne ikke læses nogen fejltekst.
    .short = Fejler, uden fejltekst
    .means = Hændelser kan mangle; hvorfor kan ikke læses her.
    .do = Se i modtagerens log på tidspunktet for det seneste kald.
check-near-limit = Fejl i træk
    .why = SuperOffice deaktiverer en webhook efter flere fejl i træk; den dokumenterede grænse er ni.
near-limit = { $count } fejl i træk; den dokumenterede grænse er { $limit }.
    .short = { $count } fejl i træk
    .means = Det er ikke dokumenteret, om grænsen tæller forsøg eller hændelser: Den kan blive deaktiveret når som helst og forbliver så inaktiv.
    .do = Bed dem, der driver modtageren, om at udbedre fejlen nu.
near-limit-one-event = { $count } fejl i træk, som kan være forsøgene på én hændelse.
    .short = { $count } fejl i træk
    .means = SuperOffice forsøger tre gange med en hændelse. Den dokumenterede grænse er { $limit }, og det er ikke dokumenteret, om den tæller forsøg eller hændelser.
    .do = Se, om den næste hændelse når frem.
check-never-worked = Er et kald nogensinde lykkedes?
    .why = Når alle kald er mislykkedes, har modtageren aldrig taget imod en hændelse, og belastning er ikke grunden.
never-worked = Alle { $calls } kald er mislykkedes{ $began ->
    [again] ; der er { $count } i træk, så tælleren er blevet nulstillet undervejs, sandsynligvis ved en genstart
   *[once] {""}
}.
    .short = Har aldrig virket
    .means = Modtageren svarede på en test, da webhooken blev gemt, så den kan i princippet nås: Enten fejler den ved rigtige hændelser, eller også har noget ændret sig siden.
    .do = Sammenlign, hvad modtageren svarer på en test, med hvad den svarer på en hændelse: Se i dens log først.
check-error-rate = Andel mislykkede kald
    .why = Fejl, der kommer og går, tyder på overbelastning, udrulninger eller timeouts.
error-rate = { $errors } af { $calls } kald, siden den blev registreret, er mislykkedes: { $percent } %.
    .short = { $percent } % af kaldene mislykkedes
    .means = Tre mislykkede kald kan være forsøgene på én hændelse, så ikke hvert af dem er en tabt hændelse.
    .do = Læs den seneste fejl, og se i modtagerens log på de tidspunkter, hvor kald mislykkes.
error-rate-undated = { $errors } af { $calls } kald, siden den blev registreret, er mislykkedes: { $percent } %.
    .short = { $percent } % mislykkedes siden registreringen
    .means = Tællerne siger ikke hvornår. Det kan have været ét udfald for længe siden.
    .do = Se igen om nogle dage: Hvis antallet af fejl vokser, så læs modtagerens log.
error-rate-lately = { $errors } af { $calls } kald siden den { $since } er mislykkedes: { $percent } %.
    .short = { $percent } % af kaldene mislykkedes på det seneste
    .means = Det er talt fra en tidligere aflæsning på denne computer, ikke siden webhooken blev registreret. Tre mislykkede kald kan være forsøgene på én hændelse, så ikke hvert af dem er en tabt hændelse.
    .do = Læs den seneste fejl, og se i modtagerens log på de tidspunkter, hvor kald mislykkes.
check-counters-inconsistent = Passer tællerne sammen?
    .why = Tællere, der modsiger hinanden, beviser intet.
counters-inconsistent = Tællerne modsiger hinanden, eller en af dem kan ikke passe.
    .short = Tællere modsiger hinanden
    .means = Der kan ikke drages sikre konklusioner af dem.
    .do = Opdater; hvis det bliver ved, så sig det til SuperOffice.
check-usage-missing = Dens tællere
    .why = Uden tællere vides det ikke, hvordan kaldene gik.
usage-missing = Den blev deaktiveret efter fejl, men har alligevel ingen tællere.
    .short = Ingen tællere
    .means = Hvad der gik galt ved kaldene, kan ikke læses her.
    .do = Se i modtagerens log, send en test.
check-events-lost = Hændelser, der ikke er leveret
    .why = Hændelser, der udløses, mens en webhook er inaktiv, bliver så vidt vides ikke sendt senere.
events-lost = Den er inaktiv: Så vidt vides bliver hændelser, der udløses imens, ikke sendt, heller ikke efter en genstart.
    .short = Hændelser bliver ikke sendt
    .means = Leveringer, der mislykkedes, før den blev inaktiv, kan prøves igen i SuperOffice, på webhookens fane Hændelser (12.1 og nyere).
    .do = Hent det, der er ændret siden, efter genstarten.
events-lost-since = Den blev sidst kaldt den { $when }, for { $span } siden. Derefter blev den inaktiv: Så vidt vides bliver hændelser, der udløses, mens den er inaktiv, ikke sendt, heller ikke efter en genstart.
    .short = Inaktiv; sidst kaldt for { $span } siden
    .means = Leveringer, der mislykkedes, før den blev inaktiv, kan prøves igen i SuperOffice, på webhookens fane Hændelser (12.1 og nyere).
    .do = Hent det, der er ændret siden den { $when }, efter genstarten.
check-redirect-suspected = Omdirigeringer
    .why = En omdirigering kan blive fulgt som en GET uden indhold og ende i 200 på en loginside eller en forside. Det er ikke dokumenteret, om SuperOffice følger omdirigeringer.
redirect-suspected-before = Modtageren har omdirigeret før, og der tælles ingen fejl nu.
    .short = Mulig omdirigering
    .means = Hvis antallet af kald vokser, mens modtageren ikke får noget, kan en omdirigering opsluge dem, for eksempel til en loginside.
    .do = Se, om selve målet svarer 200.
redirect-suspected-front = Den sender til værtens forside.
    .short = Sender til en forside
    .means = Forsider svarer ofte 200 på hvad som helst eller omdirigerer til en loginside. Så tæller kald som leveret, og ingen modtager dem.
    .do = Se, om selve målet svarer 200, og om det er den adresse, der skal modtage.
answers-anything = { $platform } svarede 200, og det beviser ikke, at workflowet gjorde sit arbejde.
    .short = 200 beviser kun lidt hos { $platform }
    .means = Den slags platforme svarer, før arbejdet er gjort, og nogle svarer 200, selv når workflowet er slået fra. Så tælles der ingen fejl her.
    .do = Hvis noget mangler, så se i kørselshistorikken i { $platform }.
check-answers-anything = Hvad en 200 beviser
    .why = Nogle platforme svarer 200, før de gør noget, så fejl kun ses i deres egen historik.

## Ikke kaldt
check-webhooks-enabled = Er webhooks slået til?
    .why = Onsite er EnableWebhooks i web.config slået fra som standard.
webhooks-enabled = { $count ->
    [one] Den ene webhook på denne server er aldrig blevet kaldt.
   *[other] Ingen af de { $count } webhooks på denne server er nogensinde blevet kaldt.
}
    .short = Serveren sender måske ikke webhooks
    .means = Sandsynligvis sender serveren ikke webhooks: EnableWebhooks er slået fra som standard i web.config.
    .do = Bed serverens administrator om at kontrollere EnableWebhooks i web.config.
check-never-called = Er den nogensinde blevet kaldt?
    .why = En webhook, der aldrig er blevet kaldt, har en fejl i definitionen, eller også sker der intet af det, den venter på.
never-called = { $counted ->
    [yes] Den er aldrig blevet kaldt
   *[no] Den har ingen tællere, så sandsynligvis er den aldrig blevet kaldt
}, og den er { $span } gammel.
    .short = { $counted ->
        [yes] Aldrig kaldt
       *[no] Sandsynligvis aldrig kaldt
    }
    .means = Intet har udløst dens hændelser, eller deres navne eller omfang dækker ikke det, du mener.
    .do = Foretag én ændring, der må udløse hændelsen, og hold øje med tællerne.
never-called-undated = { $counted ->
    [yes] Den er aldrig blevet kaldt
   *[no] Den har ingen tællere, så sandsynligvis er den aldrig blevet kaldt
}.
    .short = { $counted ->
        [yes] Aldrig kaldt
       *[no] Sandsynligvis aldrig kaldt
    }
    .means = Intet har udløst dens hændelser, eller deres navne eller omfang dækker ikke det, du mener. Det vides ikke, hvornår den blev registreret.
    .do = Foretag én ændring, der må udløse hændelsen, og hold øje med tællerne.
never-called-new = { $counted ->
    [yes] Den er ikke blevet kaldt endnu
   *[no] Den har ingen tællere endnu, så sandsynligvis er den ikke blevet kaldt
}. Den er kun { $span } gammel.
    .short = Ikke kaldt endnu
    .means = Det kan være normalt.
    .do = Foretag én ændring, der må udløse hændelsen, og hold øje med tællerne.
never-called-ahead = { $counted ->
    [yes] Den er ikke blevet kaldt endnu
   *[no] Den har ingen tællere endnu, så sandsynligvis er den ikke blevet kaldt
}. Den blev registreret den { $registered }, som er i fremtiden efter denne computers ur.
    .short = Ikke kaldt endnu
    .means = Det kan være normalt. Det vides ikke, hvor gammel den er.
    .do = Kontrollér denne computers ur. Foretag så én ændring, der må udløse hændelsen, og hold øje med tællerne.
never-called-server = Den er aldrig blevet kaldt, og det er ingen anden webhook på denne server heller.
    .short = Aldrig kaldt; ingen anden her heller
    .means = Sandsynligvis sender serveren ikke webhooks: EnableWebhooks er slået fra som standard i web.config.
    .do = Bed serverens administrator om at kontrollere EnableWebhooks i web.config.
never-called-sibling = { $counted ->
    [yes] Den er aldrig blevet kaldt
   *[no] Den har ingen tællere, så sandsynligvis er den aldrig blevet kaldt
}, selv om ”{ $sibling }” blev kaldt for de samme hændelser den { $when }.
    .short = { $counted ->
        [yes] Aldrig kaldt; en anden er kaldt
       *[no] Sandsynligvis aldrig kaldt; en anden er kaldt
    }
    .means = Hændelserne ser ud til at ske, og denne webhook får dem ikke.
    .do = Sammenlign de to definitioner, og gem denne igen.
check-silent-since = Bliver den stadig kaldt?
    .why = Når en anden webhook med de samme hændelser bliver kaldt, bør denne også blive kaldt.
silent-since = Den blev sidst kaldt den { $last }, for { $span } siden.
    .short = Ikke kaldt i { $span }
    .means = Det kan være normalt, hvis intet er ændret.
    .do = Hvis du venter kald, så foretag én ændring, der må udløse hændelsen.
silent-since-sibling = Den blev sidst kaldt den { $last }, selv om ”{ $sibling }” blev kaldt for de samme hændelser den { $when }.
    .short = Ikke kaldt, i modsætning til en anden
    .means = Hændelserne ser ud til at ske, og denne webhook får dem ikke længere.
    .do = Sammenlign de to definitioner; gem denne igen.

## Sammen
check-delivered-twice = Dobbelte leveringer
    .why = To aktive webhooks med samme hændelse og samme mål leverer hver ændring to gange.
delivered-twice = ”{ $twin }” sender { $event } til det samme mål.
    .short = Leveret to gange
    .means = Modtageren får hver af disse ændringer to gange. Det er ikke dokumenteret, om begge leveringer har samme EventId.
    .do = Fjern en af de to, eller tag hændelsen ud af den.
check-shadowed-by-stopped = En stoppet webhook med samme mål
    .why = En stoppet webhook med samme hændelser og mål som en aktiv er en rest eller en fejl.
shadowed-by-stopped-on = ”{ $twin }” ville sende { $event } til det samme mål og er inaktiv.
    .short = En stoppet webhook gør det samme
    .means = Denne gør arbejdet; den anden kan være en rest.
    .do = Fjern den anden, hvis den ikke skal bruges.
shadowed-by-stopped-off = ”{ $twin }” er aktiv og sender { $event } til det samme mål.
    .short = En aktiv webhook gør det samme
    .means = Måske går intet tabt, selv om denne er inaktiv.
    .do = Sammenlign de to, før du genstarter denne: Sammen leverer de to gange.
check-host-failing = Andre webhooks hos samme modtager
    .why = Flere webhooks hos én modtager, der fejler af én årsag, kræver måske kun én udbedring.
host-failing = { $count } webhooks hos { $host } fejler af samme årsag: { $cause }.
    .short = { $count } webhooks hos { $host } fejler
    .means = Én udbedring hos { $host } hjælper sandsynligvis dem alle.
    .do = Udbedr fejlen hos { $host } én gang, og genstart så hver webhook.
host-failing-each = { $count } webhooks hos { $host } fejler af samme årsag: { $cause }.
    .short = { $count } webhooks hos { $host } fejler
    .means = Fejlen kan ligge i hver adresse for sig, så hver af dem kan kræve sin egen udbedring.
    .do = Se på hver webhooks adresse eller workflow.
check-failed-together = Andre modtagere, der fejlede samtidig
    .why = Forskellige modtagere, der fejler samtidig, har noget til fælles.
failed-together = { $count } webhooks hos { $receivers } modtagere er deaktiveret, og deres seneste kald skete alle mellem { $from } og { $to }.
    .short = Flere modtagere fejlede samtidig
    .means = De kan have noget til fælles: en certifikatudsteder, en udbyder, en ændring i denne tenant.
    .do = Se efter, hvad de har til fælles, før du udbedrer dem én for én.
check-loops-suspected = Løkker
    .why = En modtager, der skriver tilbage til SuperOffice, kan udløse sin egen hændelse igen og igen.
loops-suspected = Den er blevet kaldt { $calls } gange på { $span }, langt oftere end normalt.
    .short = Mulig løkke
    .means = Hvis modtageren skriver tilbage til SuperOffice, kan hver skrivning udløse hændelsen igen. Det er kun et fingerpeg; en import gør det samme.
    .do = Se i modtagerens log, om ChangedByAssociateId er dens egen bruger, og spring de hændelser over.

## Notifikationer
check-nobody-told = Fejlnotifikation
    .why = En webhook, der går i stå, uden at nogen får det at vide, forbliver inaktiv i ugevis.
nobody-told = Den har ingen notifikationsmodtagere, og ingen anden webhook overvåger den.
    .short = Ingen får besked
    .means = Den kan være inaktiv i ugevis, før nogen opdager det.
    .do = Tilføj notifikationsmodtagere.
check-watcher-shares-target = Overvågerens modtager
    .why = En overvåger er endnu en webhook, der bliver kaldt, når denne fejler (webhookNN.errors). Hos samme modtager er den nede, når der er brug for den.
watcher-shares-target = Overvågeren ”{ $other }” sender til den samme modtager, hos { $host }.
    .short = Overvågeren deler modtager
    .means = Når den modtager er nede, kan overvågeren ikke give nogen besked.
    .do = Lad overvågeren sende til en anden modtager.
watcher-shares-target-watched = Den overvåger ”{ $other }” og sender til den samme modtager, hos { $host }.
    .short = Deler modtager med den, den overvåger
    .means = Når den modtager er nede, kan denne webhook ikke give nogen besked.
    .do = Lad denne webhook sende til en anden modtager.
watcher-shares-target-itself = Den overvåger sig selv.
    .short = Overvåger sig selv
    .means = Når den fejler, kan den ikke give nogen besked om sin egen fejl.
    .do = Lad en anden webhook overvåge den.
check-watcher-down = Overvågerens tilstand
    .why = En overvåger, der er inaktiv, kan ikke give nogen besked.
watcher-down = Overvågeren ”{ $watcher }” er inaktiv.
    .short = Overvågeren er inaktiv
    .means = Overvågeren kan ikke give nogen besked, når denne webhook fejler.
    .do = Genstart overvågeren.
watcher-down-named = Overvågeren ”{ $watcher }” er inaktiv.
    .short = Overvågeren er inaktiv
    .means = Overvågeren kan ikke give nogen besked, når denne webhook fejler. Notifikationsmodtagerne kan stadig få besked.
    .do = Genstart overvågeren, hvis den stadig skal bruges.
check-watcher-dangling = Den webhook, som den overvåger
    .why = En overvåger af en webhook, der er væk, bliver aldrig udløst.
watcher-dangling = Den overvåger webhook { $id }, som denne side ikke kan finde.
    .short = Overvåger en webhook, der ikke kan findes
    .means = Hvis den webhook er fjernet, bliver denne hændelse aldrig udløst.
    .do = Lad den overvåge en webhook, der findes, eller tag hændelsen ud.
check-notify-never = Indstillinger for fejlnotifikation
    .why = Uden en kanal eller en udløser bliver en notifikation måske ikke sendt.
notify-never = Indstillingen { $field } er 0: Der er ikke valgt nogen { $field ->
    [NotifyVia] kanal
   *[other] udløser
}.
    .short = Fejlnotifikation er måske slået fra
    .means = Fejlnotifikationer bliver måske ikke sendt, selv om nogen er angivet. Webhooks fra før 12.0 kan også have denne værdi.
    .do = Vælg en kanal og en udløser.

## Ejerskab
check-owner-retired = Hvem der registrerede den
    .why = Når ejeren er fratrådt, ved folk måske ikke, hvad en webhook er til.
owner-retired = { $who }, som registrerede den, er fratrådt.
    .short = Ejeren er fratrådt
    .means = Den virker stadig, men måske ved ingen, hvad den er til.
    .do = Find en ny ejer.
check-updated-by-other = Ændringer, før kaldene holdt op
    .why = En anden brugers ændring, lige før kaldene holdt op, er den mest sandsynlige årsag.
updated-by-other = Den blev sidst ændret den { $when } af { $who }; den blev sidst kaldt den { $last }.
    .short = Ændret, før kaldene holdt op
    .means = Den ændring kan være grunden til, at den ikke bliver kaldt.
    .do = Spørg { $who }, hvad der blev ændret.

## Uafklaret
check-silence-unexplained = Ikke kaldt på det seneste
    .why = Når en webhook er aktiv og ikke har fejl, finder disse trin ud af, hvor en hændelse går tabt.
silence-unexplained = Den er aktiv, har ingen fejl og blev sidst kaldt den { $last }.
    .short = Ikke kaldt på det seneste
    .means = Måske skete der intet. Hvis du ventede kald, finder trinnene nedenfor ud af, hvor de går tabt.
    .do = Gå trinnene igennem i rækkefølge. Hvert af dem udelukker halvdelen af det, der kan være galt.
