# Kontroller: titlene, hvorfor de betyr noe, og hva de finner om tilgang, tilstand, leveringer og webhookene sett under ett.
# Verdien av et funn sier hva som er; `.short` det samme med få ord; `.means` hva det betyr; `.do` hva som bør gjøres nå.

## Tilgang
check-tenant-running = Tenantens tilstand
    .why = Ingenting leveres, og ingenting kan leses, mens selve tenanten er nede.
tenant-running-special = Tenanten er oppe, i tilstanden { $state }.
    .short = Tenant i { $state }
    .means = API-et virker; leveringer kan være forsinket.
    .do = Bare fortsett. Hvis noe ikke svarer, kontroller på nytt.
tenant-running-down = Tenanten kjører ikke. Tilstanden er { $state }.
    .short = Tenanten kjører ikke
    .means = API-et svarer ikke på noe, og ingen webhooker leveres.
    .do = Spør SuperOffice når den vil kjøre.
tenant-running-maintenance = Tenanten er under vedlikehold ({ $state }).
    .short = Tenant under vedlikehold
    .means = API-et er slått av, vanligvis i noen minutter, og imens leveres ingen webhooker.
    .do = Prøv igjen om noen minutter.
tenant-running-migration = Tenanten er fortsatt på vei til skyen ({ $state }).
    .short = Tenant ikke flyttet ennå
    .means = Den kjører ikke før flyttingen er ferdig, og det kan ta dager eller uker.
    .do = Spør SuperOffice når flyttingen er ferdig.
tenant-running-suspended = Tenantens abonnement er i ferd med å opphøre ({ $state }).
    .short = Tenanten er suspendert
    .means = API-et er slått av, og ingen webhooker leveres. Kunden kan fortsatt reaktivere abonnementet.
    .do = Be tenantens administrator kontakte SuperOffice.
tenant-running-deleted = Tenanten er slettet, eller i ferd med å bli det ({ $state }).
    .short = Tenant slettet
    .means = API-et svarer ikke på noe, og ingen webhooker leveres lenger.
    .do = Spør SuperOffice nå hvis den fortsatt skulle finnes.
check-tenant-moved = API-ets adresse
    .why = SuperOffice flytter tenanter mellom servere, og da slutter en fast adresse å virke.
tenant-moved = Tenantens API ble flyttet mens denne siden leste. Det ligger nå på { $api }.
    .short = Tenanten er flyttet
    .means = Denne siden fulgte med. Integrasjoner med et fast vertsnavn feiler med status 421.
    .do = La integrasjoner slå opp adressen.
check-origin-allowed = Sidens opphav (origin)
    .why = En nettleser viser en side bare de svarene tenanten tillater for sidens opphav.
origin-allowed = Tenanten svarer, men ikke til sider fra dette opphavet.
    .short = Dette opphavet er ikke tillatt
    .means = Det betyr ikke at noe er galt med webhookene. Nettleseren slipper ikke svarene fram til denne siden.
    .do = Be appens eier legge til sidens opphav i appens CORS URLs.
origin-allowed-onsite = Serveren svarer, men ikke til sider fra dette opphavet.
    .short = Dette opphavet er ikke tillatt
    .means = Det betyr ikke at noe er galt med webhookene. Nettleseren slipper ikke svarene fram til denne siden.
    .do = Be serverens administrator legge til sidens opphav i CORSOrigin i web.config.
check-token-accepted = Tokenet
    .why = Uten et token som godtas, kan ingenting leses.
token-accepted = Tenanten godtar ikke tokenet.
    .short = Token avvist
    .means = Det har utløpt eller er trukket tilbake, eller tenantens administrator må gi appen samtykke på nytt.
    .do = Skaff et nytt token.
token-accepted-onsite = Serveren godtar ikke ticketen eller passordet.
    .short = Pålogging avvist
    .means = En ticket har utløpt, passordet er feil, eller serverens web.config tillater ikke denne måten å logge på.
    .do = Logg på igjen.
check-token-for-tenant = Tokenets tenant
    .why = Et token åpner én tenant. Med tokenet til en annen tenant handler svarene om feil webhooker.
token-for-tenant = Tokenet hører til { $other }, ikke til { $tenant }.
    .short = Token for { $other }
    .means = Det denne siden viser, kan høre til en annen tenant.
    .do = Bruk et token for { $tenant }.
check-clock-apart = Klokken på denne datamaskinen
    .why = Hvor lenge siden noe var, bedømmes etter klokken på denne datamaskinen.
clock-apart = { $count ->
    [one] Én webhook har et tidspunkt
   *[other] { $count } webhooker har tidspunkter
} opptil { $span } foran klokken på denne datamaskinen.
    .short = Tidspunkter i framtiden
    .means = Enten går klokken på denne datamaskinen for sakte, eller så sender serveren lokal tid uten tidssone. «Hvor lenge siden» bommer da like mye.
    .do = Kontroller dato, klokkeslett og tidssone på denne datamaskinen.
check-agent-granted = Tilgang til webhooker
    .why = Online kan bare apper som har fått tilgang til Webhook-agenten, lese webhooker.
agent-granted = Tokenet er i orden, men tenanten lar det ikke lese webhooker.
    .short = Webhooker kan ikke leses
    .means = Mest sannsynlig har appen ikke fått tilgang til Webhook-agenten, men det kan også være brukeren som mangler rettigheten. Det betyr ikke at det ikke finnes webhooker.
    .do = Bruk et token fra appen som eier webhookene, eller be appens eier skaffe tilgang til Webhook-agenten.
agent-granted-onsite = Påloggingen er i orden, men serveren lar ikke denne brukeren lese webhooker.
    .short = Webhooker kan ikke leses
    .means = Mest sannsynlig mangler brukeren rettigheten. Det betyr ikke at det ikke finnes webhooker.
    .do = Logg på som en annen bruker.
check-usage-readable = Tellere
    .why = Kall, feil og den siste feilen forteller hvorfor leveringer mislykkes.
usage-readable = Ikke alle tellere kunne leses: { $reason }.
    .short = Ufullstendige tellere
    .means = Hvorfor kall mislykkes, kan bare sies der en annen kilde har tallene.
    .do = Oppdater siden.
usage-readable-refused = Tellerne kunne ikke leses: { $reason }.
    .short = Tellere nektet
    .means = Hvorfor kall mislykkes, kan bare sies der en annen kilde har tallene.
    .do = Prøv tokenet til en annen bruker eller app.
usage-readable-absent = Tellerne kunne ikke leses: { $reason }.
    .short = Ingen tellere her
    .means = Hvorfor kall mislykkes, kan bare sies der en annen kilde har tallene.
    .do = Se i mottakernes logger i stedet.
check-list-complete = Hvem sine webhooker vises
    .why = Online viser et token bare webhookene til sin egen app.
list-complete-own = Listen viser bare denne appens webhooker: { $own }.
    .short = Bare egne webhooker
    .means = Andre apper kan ha flere, som dette tokenet ikke kan vise.
    .do = Bruk tokenet til en annen app for å lese webhookene dens.
list-complete-others = Arkivet viser { $others ->
    [one] én webhook
   *[other] { $others } webhooker
} fra andre apper, i tillegg til { $own } fra denne.
    .short = Andres webhooker i arkivet
    .means = De står i listen og blir vurdert, men kan ikke endres herfra.
    .do = Bruk tokenet til appen deres for å endre dem.
check-licence-present = Lisens
    .why = Leverandøren krever Development Tools eller CRM Suite Core.
licence-present = { $count ->
    [one] Den ene lisensen som denne brukeren kan lese, er ikke Development Tools.
   *[other] Ingen av de { $count } lisensene som denne brukeren kan lese, er Development Tools.
}
    .short = Fant ingen Development Tools-lisens
    .means = Uten den, eller en plan som omfatter webhooker, kan det hende at nye webhooker verken lagres eller sendes.
    .do = Hvis webhooker ikke kan lagres, spør tenantens administrator om lisensen.
licence-present-plan = Lisensene hører til en plan: { $plans }.
    .short = En plan, kanskje med webhooker
    .means = Leverandøren dokumenterer ikke hvilken plan som omfatter webhooker under hvilket navn, så denne siden kan ikke si det.
    .do = Hvis webhooker ikke kan lagres, spør tenantens administrator om planen omfatter dem.

## Tilstand
check-state-stopped = Er den stoppet?
    .why = En stoppet webhook leverer ingenting før noen starter den.
state-stopped = Den er stoppet{ $dated ->
    [yes] ; den ble sist endret { $when }
   *[no] {""}
}.
    .short = Stoppet
    .means = Hendelser leveres ikke. { $lost }
    .do = Finn ut hvorfor den ble stoppet, og start den på nytt.
state-stopped-person = Den er stoppet. Den ble sist endret av { $who }{ $dated ->
    [yes] {" "}{ $when }
   *[no] {""}
}.
    .short = Stoppet; sist endret av { $who }
    .means = Hendelser leveres ikke. { $lost }
    .do = Avklar med { $who } før du starter den på nytt.
state-stopped-you = Den er stoppet. Den ble sist endret av brukeren bak dette tokenet{ $dated ->
    [yes] {" "}{ $when }
   *[no] {""}
}.
    .short = Stoppet; sist endret av tokenets bruker
    .means = Hendelser leveres ikke. { $lost }
    .do = Start den på nytt når mottakeren er klar.
state-stopped-system = Den er stoppet. Den ble sist endret av systembrukeren { $who }{ $dated ->
    [yes] {" "}{ $when }
   *[no] {""}
}.
    .short = Stoppet; sist endret av { $who }
    .means = Hendelser leveres ikke. Hvis en app har stoppet den, kan den gjøre det igjen. { $lost }
    .do = Spør appens leverandør hvorfor, og start den på nytt.
state-stopped-retired = Den er stoppet. Den ble sist endret av { $who }, som har sluttet{ $dated ->
    [yes] , { $when }
   *[no] {""}
}.
    .short = Stoppet; { $who } har sluttet
    .means = Hendelser leveres ikke, og den som endret den sist, kan ikke spørres. { $lost }
    .do = Finn ut om den fortsatt trengs, og start den på nytt eller fjern den.
state-stopped-new = Den er stoppet, og ingen har endret den siden den ble registrert { $when }.
    .short = Stoppet siden den ble registrert
    .means = En webhook som lagres uten Aktiv, begynner stoppet, og det samme gjør en kopi. Kanskje har ingen startet den ennå.
    .do = Start den på nytt når mottakeren er klar.
check-state-too-many-errors = Er den deaktivert?
    .why = Etter flere påfølgende mislykkede leveringer deaktiverer SuperOffice en webhook til noen starter den på nytt.
state-too-many-errors = SuperOffice deaktiverte den etter flere påfølgende mislykkede leveringer.
    .short = Deaktivert etter feil
    .means = Ingenting leveres, og ingenting starter av seg selv. { $lost }
    .do = { $do }
state-too-many-errors-because = SuperOffice deaktiverte den fordi { $because }.
    .short = { $cause }
    .means = Ingenting leveres, og ingenting starter av seg selv. { $lost }
    .do = { $do }
state-too-many-errors-gone = SuperOffice deaktiverte den med en gang fordi mottakeren svarte 410 Gone.
    .short = { $cause }
    .means = En 410 regnes som endelig, uansett antall feil. Noen plattformer svarer det for en arbeidsflyt som bare er satt på pause. { $lost }
    .do = { $do }
check-copy-not-started = Er den en kopi?
    .why = Webhook-panelet i SuperOffice lager en kopi uten den felles hemmelige nøkkelen, og stoppet.
copy-not-started = Den er en stoppet kopi, og så langt tellerne viser, er den aldri startet.
    .short = Kopi, aldri startet
    .means = En kopi laget i SuperOffice begynner stoppet og uten den felles hemmelige nøkkelen. Hendelser leveres ikke til den.
    .do = Start den hvis den trengs; ellers kan du slette den.
check-state-unknown = Tilstanden
    .why = Uten en tilstand er det ikke kjent om hendelser leveres.
state-unknown = Serveren sier ikke om den er på.
    .short = Ukjent tilstand
    .means = Om den leverer, kan ikke sies ut fra definisjonen.
    .do = Se på tellerne; lagre den med en tilstand.

## Leveringer
check-last-error = Den siste feilen
    .why = Den siste feilen sier hva som gikk galt med det siste mislykkede kallet.
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = En gammel feil, over nå: { $is }
    .short = Tidligere: { $cause }
    .means = Et senere kall gikk bra, så feilen er over.
    .do = Ingenting, med mindre den kommer tilbake.
last-error-unproven = Den ble endret { $when } og er ikke kalt siden. Før det mislyktes et kall: { $is }
    .short = Ikke kalt siden den ble endret
    .means = Om kallene går bra nå, er det ikke mulig å vite før det neste.
    .do = Send en test, eller gjør en endring i SuperOffice og se om den kommer fram.
last-error-undated = En feil er registrert: { $is }
    .short = { $cause }
    .means = Det er ikke kjent om et senere kall gikk bra.
    .do = { $do }
last-error-unsaid = { $count ->
    [one] Den siste leveringen mislyktes
   *[other] De siste { $count } leveringene mislyktes
}, og ingen feiltekst kunne leses.
    .short = Feiler, uten feiltekst
    .means = Hendelser kan mangle; hvorfor kan ikke leses her.
    .do = Se i mottakerens logg for tidspunktet for siste kall.
check-near-limit = Påfølgende feil
    .why = SuperOffice deaktiverer en webhook etter flere påfølgende feil; den dokumenterte grensen er ni.
near-limit = { $count } påfølgende feil; den dokumenterte grensen er { $limit }.
    .short = { $count } påfølgende feil
    .means = Det er ikke dokumentert om grensen teller forsøk eller hendelser: Den kan bli deaktivert når som helst, og forblir da av.
    .do = Be dem som drifter mottakeren, rette feilen nå.
near-limit-one-event = { $count } påfølgende feil, som kan være forsøkene for én hendelse.
    .short = { $count } påfølgende feil
    .means = SuperOffice prøver en hendelse tre ganger. Den dokumenterte grensen er { $limit }, og det er ikke dokumentert om den teller forsøk eller hendelser.
    .do = Se om den neste hendelsen kommer fram.
check-never-worked = Har noe kall gått bra?
    .why = Der alle kall har mislyktes, har mottakeren aldri tatt imot en hendelse, og belastning er ikke grunnen.
never-worked = Alle de { $calls } kallene har mislyktes{ $began ->
    [again] ; det er { $count } på rad, så telleren er nullstilt innimellom, mest sannsynlig av en omstart
   *[once] {""}
}.
    .short = Har aldri virket
    .means = Mottakeren svarte på en test da webhooken ble lagret, så den kan i prinsippet nås: Enten feiler den på virkelige hendelser, eller så har noe endret seg siden.
    .do = Sammenlign hva mottakeren svarer på en test, med hva den svarer på en hendelse: Se i loggen dens først.
check-error-rate = Andel mislykkede kall
    .why = Feil som kommer og går, tyder på overbelastning, utrullinger eller tidsavbrudd.
error-rate = { $errors } av { $calls } kall siden den ble registrert, har mislyktes: { $percent } %.
    .short = { $percent } % av kallene mislyktes
    .means = Tre mislykkede kall kan være forsøkene for én hendelse, så ikke hvert av dem er en tapt hendelse.
    .do = Les den siste feilen, og se i mottakerens logg for tidspunktene da kall mislykkes.
error-rate-undated = { $errors } av { $calls } kall siden den ble registrert, har mislyktes: { $percent } %.
    .short = { $percent } % mislyktes siden registreringen
    .means = Tellerne sier ikke når. Det kan ha vært ett avbrudd for lenge siden.
    .do = Se igjen om noen dager: Hvis antallet feil øker, les mottakerens logg.
error-rate-lately = { $errors } av { $calls } kall siden { $since } har mislyktes: { $percent } %.
    .short = { $percent } % av kallene mislyktes i det siste
    .means = Dette er telt fra en tidligere avlesning på denne datamaskinen, ikke siden webhooken ble registrert. Tre mislykkede kall kan være forsøkene for én hendelse, så ikke hvert av dem er en tapt hendelse.
    .do = Les den siste feilen, og se i mottakerens logg for tidspunktene da kall mislykkes.
check-counters-inconsistent = Stemmer tellerne overens?
    .why = Tellere som motsier hverandre, beviser ingenting.
counters-inconsistent = Tellerne motsier hverandre, eller en av dem kan ikke stemme.
    .short = Tellere i strid med hverandre
    .means = Konklusjoner ut fra dem er ikke trygge.
    .do = Oppdater; hvis det forblir slik, si fra til SuperOffice.
check-usage-missing = Tellerne
    .why = Uten tellere er det ikke kjent hvordan det gikk med kallene.
usage-missing = Den er deaktivert etter feil, men har likevel ingen tellere.
    .short = Ingen tellere
    .means = Hva som gikk galt med kallene, kan ikke leses her.
    .do = Se i mottakerens logg, send en test.
check-events-lost = Hendelser som ikke ble levert
    .why = Hendelser som utløses mens en webhook er av, sendes ikke senere, så vidt vi vet.
events-lost = Den er av: Så vidt vi vet, sendes ikke hendelser som utløses imens, heller ikke etter en omstart.
    .short = Hendelser sendes ikke
    .means = Leveringer som mislyktes før den ble slått av, kan prøves på nytt i SuperOffice, i webhookens fane Hendelser (12.1 og nyere).
    .do = Hent det som er endret i mellomtiden, når webhooken er startet på nytt.
events-lost-since = Den ble sist kalt { $when }, for { $span } siden. Den ble slått av etter det: Så vidt vi vet, sendes ikke hendelser som utløses mens den er av, heller ikke etter en omstart.
    .short = Av; sist kalt for { $span } siden
    .means = Leveringer som mislyktes før den ble slått av, kan prøves på nytt i SuperOffice, i webhookens fane Hendelser (12.1 og nyere).
    .do = Hent det som er endret siden { $when }, når webhooken er startet på nytt.
check-redirect-suspected = Omdirigeringer
    .why = En omdirigering kan bli fulgt som en GET uten innhold, og ende i 200 på en påloggingsside eller en forside. Det er ikke dokumentert om SuperOffice følger omdirigeringer.
redirect-suspected-before = Mottakeren har omdirigert før, og ingen feil telles nå.
    .short = Mulig omdirigering
    .means = Hvis antallet kall øker mens mottakeren ikke får noe, kan en omdirigering sluke dem, for eksempel til en påloggingsside.
    .do = Se om selve målet svarer 200.
redirect-suspected-front = Den sender til forsiden av verten.
    .short = Sender til en forside
    .means = Forsider svarer ofte 200 på hva som helst, eller omdirigerer til en påloggingsside. Da regnes kall som levert, uten at noe mottar dem.
    .do = Se om selve målet svarer 200, og om det er adressen som skal motta.
answers-anything = { $platform } svarte 200, og det beviser ikke at arbeidsflyten gjorde jobben.
    .short = 200 beviser lite hos { $platform }
    .means = Slike plattformer svarer før jobben er gjort, og noen svarer 200 selv mens arbeidsflyten er av. Da telles ingen feil her.
    .do = Hvis noe mangler, se i kjøringshistorikken hos { $platform }.
check-answers-anything = Hva en 200 beviser
    .why = Noen plattformer svarer 200 før de gjør noe, så feil vises bare i deres egen historikk.

## Ikke kalt
check-webhooks-enabled = Er webhooker slått på?
    .why = Onsite er EnableWebhooks i web.config av som standard.
webhooks-enabled = { $count ->
    [one] Den ene webhooken på denne serveren er aldri kalt.
   *[other] Ingen av de { $count } webhookene på denne serveren er noen gang kalt.
}
    .short = Serveren sender kanskje ikke webhooker
    .means = Mest sannsynlig sender serveren ikke webhooker: EnableWebhooks er av som standard i web.config.
    .do = Be serverens administrator kontrollere EnableWebhooks i web.config.
check-never-called = Er den noen gang kalt?
    .why = En webhook som aldri er kalt, har en feil i definisjonen, eller det skjer ikke noe av det den venter på.
never-called = { $counted ->
    [yes] Den er aldri kalt
   *[no] Den har ingen tellere, så mest sannsynlig er den aldri kalt
}, og den er { $span } gammel.
    .short = { $counted ->
        [yes] Aldri kalt
       *[no] Trolig aldri kalt
    }
    .means = Ingenting har utløst hendelsene, eller navnene eller omfanget dekker ikke det du mener.
    .do = Gjør én endring som må utløse hendelsen, og følg med på tellerne.
never-called-undated = { $counted ->
    [yes] Den er aldri kalt
   *[no] Den har ingen tellere, så mest sannsynlig er den aldri kalt
}.
    .short = { $counted ->
        [yes] Aldri kalt
       *[no] Trolig aldri kalt
    }
    .means = Ingenting har utløst hendelsene, eller navnene eller omfanget dekker ikke det du mener. Det er ikke kjent når den ble registrert.
    .do = Gjør én endring som må utløse hendelsen, og følg med på tellerne.
never-called-new = { $counted ->
    [yes] Den er ikke kalt ennå
   *[no] Den har ingen tellere ennå, så mest sannsynlig er den ikke kalt
}. Den er bare { $span } gammel.
    .short = Ikke kalt ennå
    .means = Det kan være helt normalt.
    .do = Gjør én endring som må utløse hendelsen, og følg med på tellerne.
never-called-ahead = { $counted ->
    [yes] Den er ikke kalt ennå
   *[no] Den har ingen tellere ennå, så mest sannsynlig er den ikke kalt
}. Den ble registrert { $registered }, som er i framtiden etter klokken på denne datamaskinen.
    .short = Ikke kalt ennå
    .means = Det kan være helt normalt. Det er ikke kjent hvor gammel den er.
    .do = Kontroller klokken på denne datamaskinen. Gjør så én endring som må utløse hendelsen, og følg med på tellerne.
never-called-server = Den er aldri kalt, og det er heller ingen andre webhooker på denne serveren.
    .short = Aldri kalt; ingen andre her heller
    .means = Mest sannsynlig sender serveren ikke webhooker: EnableWebhooks er av som standard i web.config.
    .do = Be serverens administrator kontrollere EnableWebhooks i web.config.
never-called-sibling = { $counted ->
    [yes] Den er aldri kalt
   *[no] Den har ingen tellere, så mest sannsynlig er den aldri kalt
}, mens «{ $sibling }» ble kalt for de samme hendelsene { $when }.
    .short = { $counted ->
        [yes] Aldri kalt; en annen er kalt
       *[no] Trolig aldri kalt; en annen er kalt
    }
    .means = Hendelsene ser ut til å skje, og denne webhooken får dem ikke.
    .do = Sammenlign de to definisjonene, og lagre denne på nytt.
check-silent-since = Kalles den fortsatt?
    .why = Når en annen webhook med de samme hendelsene kalles, bør denne også bli kalt.
silent-since = Den ble sist kalt { $last }, for { $span } siden.
    .short = Ikke kalt på { $span }
    .means = Det kan være helt normalt, hvis ingenting er endret.
    .do = Hvis du venter kall, gjør én endring som må utløse hendelsen.
silent-since-sibling = Den ble sist kalt { $last }, mens «{ $sibling }» ble kalt for de samme hendelsene { $when }.
    .short = Ikke kalt, men en annen er det
    .means = Hendelsene ser ut til å skje, og denne webhooken får dem ikke lenger.
    .do = Sammenlign de to definisjonene; lagre denne på nytt.

## Sammen
check-delivered-twice = Doble leveringer
    .why = To aktive webhooker med samme hendelse og samme mål leverer hver endring to ganger.
delivered-twice = «{ $twin }» sender { $event } til det samme målet.
    .short = Levert to ganger
    .means = Mottakeren får hver av disse endringene to ganger. Det er ikke dokumentert om begge leveringene har samme EventId.
    .do = Fjern en av de to, eller ta hendelsen ut av den.
check-shadowed-by-stopped = En stoppet webhook med samme mål
    .why = En stoppet webhook med samme hendelser og mål som en aktiv er enten en rest eller en feil.
shadowed-by-stopped-on = «{ $twin }» ville sendt { $event } til det samme målet, og er av.
    .short = En stoppet webhook gjør det samme
    .means = Denne gjør jobben; den andre kan være en rest.
    .do = Fjern den andre hvis den ikke trengs.
shadowed-by-stopped-off = «{ $twin }» er på og sender { $event } til det samme målet.
    .short = En aktiv webhook gjør det samme
    .means = Kanskje går ingenting tapt selv om denne er av.
    .do = Sammenlign de to før du starter denne på nytt: Sammen leverer de to ganger.
check-host-failing = Andre webhooker hos samme mottaker
    .why = Flere webhooker hos én mottaker som feiler av én årsak, trenger kanskje bare én reparasjon.
host-failing = { $count } webhooker hos { $host } feiler av samme årsak: { $cause }.
    .short = { $count } webhooker hos { $host } feiler
    .means = Én reparasjon hos { $host } hjelper mest sannsynlig dem alle.
    .do = Rett feilen hos { $host } én gang, og start så hver webhook på nytt.
host-failing-each = { $count } webhooker hos { $host } feiler av samme årsak: { $cause }.
    .short = { $count } webhooker hos { $host } feiler
    .means = Feilen kan ligge i hver adresse for seg, så hver av dem kan trenge sin egen reparasjon.
    .do = Se på adressen eller arbeidsflyten til hver webhook.
check-failed-together = Andre mottakere som feilet samtidig
    .why = Ulike mottakere som feiler samtidig, har noe felles.
failed-together = { $count } webhooker hos { $receivers } mottakere er deaktivert, og de siste kallene deres skjedde alle mellom { $from } og { $to }.
    .short = Flere mottakere feilet samtidig
    .means = De kan ha noe felles: en sertifikatutsteder, en leverandør, en endring i denne tenanten.
    .do = Se etter hva de har felles, før du retter dem én for én.
check-loops-suspected = Løkker
    .why = En mottaker som skriver tilbake til SuperOffice, kan utløse sin egen hendelse igjen og igjen.
loops-suspected = Den er kalt { $calls } ganger på { $span }, langt oftere enn vanlig.
    .short = Mulig løkke
    .means = Hvis mottakeren skriver tilbake til SuperOffice, kan hver skriving utløse hendelsen på nytt. Dette er bare et hint; en import gjør det samme.
    .do = Se i mottakerens logg om ChangedByAssociateId er mottakerens egen bruker, og hopp over de hendelsene.

## Varsler
check-nobody-told = Varsel om feil
    .why = En webhook som stopper uten å si fra til noen, blir stående av i ukevis.
nobody-told = Den har ingen varslingsmottakere, og ingen annen webhook overvåker den.
    .short = Ingen blir varslet
    .means = Den kan være av i ukevis før noen merker det.
    .do = Legg til varslingsmottakere.
check-watcher-shares-target = Overvåkerens mottaker
    .why = En overvåker er en annen webhook som kalles når denne feiler (webhookNN.errors). Hos samme mottaker er den nede når den trengs.
watcher-shares-target = Overvåkeren «{ $other }» sender til den samme mottakeren, hos { $host }.
    .short = Overvåkeren deler mottaker
    .means = Når den mottakeren er nede, kan overvåkeren ikke si fra til noen.
    .do = La overvåkeren sende til en annen mottaker.
watcher-shares-target-watched = Den overvåker «{ $other }» og sender til den samme mottakeren, hos { $host }.
    .short = Deler mottaker med den den overvåker
    .means = Når den mottakeren er nede, kan denne webhooken ikke si fra til noen.
    .do = La denne webhooken sende til en annen mottaker.
watcher-shares-target-itself = Den overvåker seg selv.
    .short = Overvåker seg selv
    .means = Når den feiler, kan den ikke si fra til noen om sin egen feil.
    .do = La en annen webhook overvåke den.
check-watcher-down = Overvåkerens tilstand
    .why = En overvåker som er av, kan ikke si fra til noen.
watcher-down = Overvåkeren «{ $watcher }» er av.
    .short = Overvåkeren er av
    .means = Overvåkeren kan ikke si fra til noen når denne webhooken feiler.
    .do = Start overvåkeren på nytt.
watcher-down-named = Overvåkeren «{ $watcher }» er av.
    .short = Overvåkeren er av
    .means = Overvåkeren kan ikke si fra til noen når denne webhooken feiler. Varslingsmottakerne kan fortsatt bli varslet.
    .do = Start overvåkeren på nytt, hvis den fortsatt trengs.
check-watcher-dangling = Webhooken som den overvåker
    .why = En overvåker av en webhook som er borte, utløses aldri.
watcher-dangling = Den overvåker webhook { $id }, som denne siden ikke finner.
    .short = Overvåket webhook ikke funnet
    .means = Hvis den webhooken er fjernet, utløses denne hendelsen aldri.
    .do = La den overvåke en webhook som finnes, eller ta hendelsen ut.
check-notify-never = Innstillinger for varsel om feil
    .why = Uten en kanal eller en utløser er det ikke sikkert at et varsel sendes.
notify-never = Innstillingen { $field } er 0: Ingen { $field ->
    [NotifyVia] kanal
   *[other] utløser
} er valgt.
    .short = Varsel om feil er kanskje av
    .means = Det er ikke sikkert at varsler om feil sendes, selv om noen er oppgitt. Webhooker fra før 12.0 kan også ha denne verdien.
    .do = Velg en kanal og en utløser.

## Eierskap
check-owner-retired = Hvem som registrerte den
    .why = Når eieren har sluttet, vet kanskje ingen hva en webhook er til.
owner-retired = { $who }, som registrerte den, har sluttet.
    .short = Eieren har sluttet
    .means = Den virker fortsatt, men kanskje vet ingen hva den er til.
    .do = Finn en ny eier.
check-updated-by-other = Endringer før den sluttet å bli kalt
    .why = Når en annen bruker endrer en webhook rett før den slutter å bli kalt, er det den mest sannsynlige årsaken.
updated-by-other = Den ble sist endret { $when }, av { $who }; den ble sist kalt { $last }.
    .short = Endret før den sluttet å bli kalt
    .means = Den endringen kan være grunnen til at den ikke kalles.
    .do = Spør { $who } hva som ble endret.

## Uavklart
check-silence-unexplained = Ikke kalt i det siste
    .why = Når en webhook er på og ikke har feil, finner disse trinnene hvor en hendelse går tapt.
silence-unexplained = Den er på, har ingen feil, og ble sist kalt { $last }.
    .short = Ikke kalt i det siste
    .means = Kanskje skjedde ingenting. Hvis du ventet kall, finner trinnene nedenfor hvor de går tapt.
    .do = Gå gjennom trinnene i rekkefølge. Hvert av dem utelukker halvparten av det som kan være galt.
