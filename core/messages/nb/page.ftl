# Sidens egne ord.

ui-skip = Gå til innholdet
ui-where-you-are = Her er du
ui-signature-link = Kontroller en signatur
ui-language = Språk
ui-utc = UTC ved siden av lokal tid
ui-theme = Tema
ui-theme-system = System
ui-theme-light = Lyst
ui-theme-dark = Mørkt
ui-refresh = Oppdater
ui-updated = oppdatert { $ago }
ui-on-paper = lest { $when }
ui-live-changed = { $count ->
    [one] Endret siden forrige avlesning: { $names }.
   *[other] { $count } webhooker er endret siden forrige avlesning, blant dem { $names }.
}
palette-open = Gå til
palette-title = Gå til en webhook, en visning eller en handling
palette-hint = Navn, vert, id eller visning
palette-state = Webhooker i tilstanden { $state }
palette-connect = En annen tenant
palette-report = Vis, lagre eller kopier
palette-restart = Start { $name } på nytt
palette-utc-show = Vis UTC ved siden av lokal tid
palette-utc-hide = Skjul UTC ved siden av lokal tid
language-en = Engelsk
language-nb = Norsk
language-sv = Svensk
language-da = Dansk
language-de = Tysk
language-nl = Nederlandsk
palette-nothing = Ingen treff.
palette-found = { $count ->
    [one] { $count } treff
   *[other] { $count } treff
}
ui-report = Rapport
ui-sign-out = Logg av
ui-leave-demo = Forlat demoen
ui-copy = Kopier
ui-copy-command = Kopier kommandoen
ui-copy-request = Kopier forespørselen
ui-copied = Kopiert
ui-copy-refused = Nettleseren lot ikke siden kopiere. Merk teksten i stedet.
ui-close = Lukk
ui-try-again = Prøv igjen
ui-page-coming = Laster inn siden…
ui-of-a-tenant = Denne siden viser hvilke webhooker hos en tenant som ikke leverer, hvorfor, og hva du kan gjøre.
ui-first-visit = Ved første besøk må nettleseren hente hele Hook Doctor, og det tar noen sekunder på en treg forbindelse. Senere besøk har alt med en gang.
ui-page-not-loaded = Denne siden kunne ikke lastes inn
    .means = Filen kom ikke frem, eller den hører til en annen versjon, for eksempel etter en oppdatering av nettstedet. Det som er lest, er beholdt: Prøv igjen når forbindelsen er tilbake. Hvis det ikke hjelper, last siden inn på nytt, eller si fra til dem som drifter nettstedet.
ui-dialogs-not-loaded = En av sidens filer kom ikke frem. Det som er lest, er ikke berørt, men uten filen kan ingenting endres, rapporteres eller følges.
ui-change-tenant = Bytt tenant eller miljø
ui-to-list = Til listen over webhooker
ui-to-start = Til forsiden
ui-ignored = Ignorert i adressen: { $parts }.
ui-offline = Du er frakoblet. Du kan lese det som er lastet inn, men nye data krever forbindelse.
ui-offline-read = Ingen forbindelse. Det du ser, ble lest { $when }.
ui-new-version = En ny versjon av Hook Doctor er klar. Når du laster den inn, blir du bedt om tokenet på nytt, med mindre du har beholdt det for denne fanen.
ui-load-it = Last den inn
follow-title = Følg { $tenant }
follow-lead = Mens denne siden er åpen, leser den webhookene og tellerne igjen og igjen. Den sier fra når en webhook endrer tilstand, nærmer seg grensen for feil eller kommer seg igjen: i tittelen og ikonet på denne fanen, på siden og, hvis du vil, med et varsel.
follow-status-off = Følg
follow-status-on = Følger
follow-status-paused = På pause
follow-status-waits-for-token = Mangler et token
follow-status-waits-for-reading = Følger snart
follow-status-another-tab = Følges i en annen fane
follow-status-backs-off = Følger, med pause
follow-pace = Hvor ofte
follow-every = Med { $span } imellom
follow-notify = Varsle meg på denne datamaskinen
follow-notify-denied = Denne nettleseren tillater ikke varsler fra dette nettstedet. Du kan endre det i innstillingene for nettleseren.
follow-notify-nowhere = Denne nettleseren viser ikke varsler fra en side.
follow-until-closed = Det slutter når du lukker siden.
follow-until-token = Det slutter sammen med tokenet, { $at }. Fem minutter før ber siden om et nytt.
follow-until-token-by = Tilgangstokener varer i en time, så det slutter senest { $at }, eller tidligere hvis tokenet er eldre. Fem minutter før ber siden om et nytt.
follow-until-refused = Tilgangstokener varer i en time, og dette er eldre. Det slutter når SuperOffice ikke lenger godtar tokenet.
follow-until-longest = Det slutter { $at }: Ingen tokener brukes lenger enn tolv timer.
follow-hidden = I en skjult fane kjører nettlesere en side bare én gang i minuttet, så en avlesning kan komme et minutt for sent. Mens datamaskinen sover, leses ingenting: Slike tider forblir hull i historikken.
follow-use = Å følge teller som bruk av siden: Den låses ikke mens ingen er der. Slutt å følge før du går fra en datamaskin som andre bruker.
follow-reads = Hver gang spør siden om listen og tellerne for denne appens webhooker. Resten, for eksempel tilstanden til andre appers webhooker, forblir slik det var da du sist trykte på Oppdater.
follow-alone = Denne nettleseren gir ikke faner noen måte å avtale på, så hver fane leser for seg selv. Følg bare i én fane.
follow-start = Begynn å følge
follow-pause = Sett på pause
follow-go-on = Fortsett å følge
follow-stop = Slutt å følge
follow-next = Neste avlesning er { $when }.
follow-note-waits-for-token = Siden følger { $tenant } igjen når du oppgir et token.
follow-note-another-tab = En annen fane følger { $tenant } og sier fra om hva som endrer seg. Hvis du lukker den, fortsetter denne fanen.
follow-note-another-tab-read = En annen fane følger { $tenant } og sier fra om hva som endrer seg. Den leste sist { $when }. Hvis du lukker den, fortsetter denne fanen.
follow-note-throttled = SuperOffice ber om færre forespørsler, så pausen er lengre. Neste avlesning er { $when }.
follow-note-not-read = { $tenant } kunne ikke leses { $count ->
    [one] sist gang
   *[other] de siste { $count } gangene
}, så pausen er lengre. Neste avlesning er { $when }.
follow-token-ends = Siden slutter å følge senest { $when }, sammen med tokenet. Oppgi et nytt for å fortsette uten avbrudd.
follow-token-may-end = Tokenet er eldre enn en time, så siden kan slutte å følge når som helst. Oppgi et nytt for å fortsette uten avbrudd.
follow-told-token = { $tenant } følges snart ikke lenger uten et nytt token
follow-told-token-ended = Det trengs et nytt token for å følge { $tenant }
follow-news = Hva som endret seg mens du fulgte
follow-news-at = { $when }:
follow-news-done = Legg bort
follow-news-disabled = { $name } ble deaktivert etter for mange feil
follow-news-near-limit = { $name } feilet { $count } ganger på rad; den dokumenterte grensen er { $limit }
follow-news-stopped = { $name } ble stoppet
follow-news-state-unknown = { $name } oppgir ikke lenger tilstanden
follow-news-started = { $name } er på igjen
follow-news-recovered = { $name } leverer igjen
follow-news-more = { $count ->
    [one] og 1 til
   *[other] og { $count } til
}
follow-told = { $count ->
    [one] { $tenant }: 1 webhook endret seg
   *[other] { $tenant }: { $count } webhooker endret seg
}

## Koble til
ui-title-connect = Koble til
ui-question = Hvilke webhooker leverer ikke, og hvorfor?
ui-lead = Oppgi hvilken kunde det gjelder, og vis hvem du er. Siden spør SuperOffice rett fra nettleseren din: Ingen av våre servere er involvert, og ingenting installeres.
ui-which-customer = Hvilken kunde?
ui-environment = Miljø
environment-online = Produksjon (online)
environment-qaonline = Staging (qaonline)
environment-sod = Utvikling (sod)
environment-demo = Demo (innebygd)
ui-tenant = Tenant
ui-tenant-help = Kundens id i SuperOffice, for eksempel Cust12345, eller en hvilken som helst nettadresse som inneholder den.
ui-tenant-means = Dette er { $tenant } i { $environment }.
tenant-empty = Oppgi kundens id, for eksempel Cust12345, eller en nettadresse som inneholder den.
tenant-characters = Dette er verken en kunde-id eller en nettadresse. En id har bare bokstaver, sifre, «-» og «_», for eksempel Cust12345.
tenant-not-in-address = Det er ingen kunde-id i denne adressen. Se etter en del som ligner Cust12345.
tenant-is-token = Dette ser ut som et tilgangstoken. Det har sitt eget felt nedenfor. Her oppgir du kundens id, for eksempel Cust12345.
ui-no-sign-in = Dette nettstedet har ingen pålogging for { $environment }. Har du ikke noe token, kan leverandøren av appen som mottar webhookene, hjelpe deg.
ui-ask-access = Be appens leverandør om tilgang
ui-or-paste = Eller lim inn et tilgangstoken:
ui-token = Tilgangstoken
ui-token-help = Fra din egen app eller fra Postman; varer i en time. Det sendes til tenantens API og ingen andre steder.
ui-keep = Behold tokenet
keep-reload = til jeg laster siden på nytt
keep-tab = i denne fanen, til den har stått ubrukt i { $span }
keep-reload-help = Tokenet glemmes når siden lastes på nytt, og når den har stått ubrukt i { $span }. En annen fane ber også om et token, også en du åpner med Ctrl+klikk.
keep-tab-help = Tokenet gjelder fortsatt når du laster denne fanen på nytt. Det glemmes når du lukker fanen, når du logger av, og etter { $span } uten bruk. En annen fane ber også om et token, også en du åpner med Ctrl+klikk. Et duplikat av denne fanen har det, og det samme gjelder denne fanen hvis nettleseren åpner den igjen.
ui-without-network = Uten nettverk
ui-copy-for-anyone = Alle ved denne datamaskinen kan lese den siste kopien
ui-copy-for-anyone-help = For når det ikke er nettverk: Siden beholder det den leste sist, i ett døgn. Uten denne avkryssingen er det bare dette tokenet som åpner kopien.
ui-show = Vis
ui-hide = Skjul
ui-scheme = Hva er det?
ui-scheme-bearer = Tilgangstoken (Bearer)
ui-scheme-ticket = Ticket (SOTicket)
ui-scheme-basic = bruker:passord (Basic)
ui-connect = Koble til
ui-connect-early = Siden lastes fortsatt inn. Den kobler til så snart den er klar.
ui-sign-in = Logg på med SuperID
ui-try-demo = Prøv demotenanten
token-empty = Oppgi et tilgangstoken. Det ser ut som 8A:Cust12345.…
token-not-one = Dette kan ikke være et token: Det inneholder mellomrom, linjeskift eller bokstaver utenfor A–Z. Kopier hele tokenet på nytt.
token-refused = { $host } godtar ikke dette tokenet for { $tenant }. Det kan ha utløpt (tokener varer i en time), eller høre til en annen tenant eller et annet miljø. Rett det, eller lim inn et nytt.
ui-token-wanted = Token for { $tenant }
ui-token-refused = { $tenant } godtar ikke dette tokenet
ui-token-wanted-lead = Denne adressen fører til en tenant. Vis hvem du er for å åpne den.
ui-token-again = { $tenant } godtar ikke lenger tokenet
ui-token-again-lead = Du kan fortsatt lese det som er lastet inn. Lim inn et nytt token for å fortsette.
token-idle = Siden har stått ubrukt i { $span }, så tokenet er glemt, og det som ble vist, er dekket til. Lim inn tokenet igjen, eller et nytt, for å fortsette.
token-held-too-long = Et token brukes i høyst { $span }. Dette er glemt, og det som ble vist, er dekket til. Lim det inn igjen, eller et nytt, for å fortsette.
token-signed-out = Du logget av i en annen fane i denne nettleseren, så tokenet er glemt her også.
ui-token-ends = Tilgangstokenet utløper { $when }. Oppgi et nytt for å fortsette uten avbrudd.
ui-token-ended = Tilgangstokenet har utløpt (etter klokken på denne datamaskinen).
ui-token-new = Oppgi et nytt token
ui-through-relay = Forespørsler går gjennom reléet på denne maskinen til { $host }.
ui-not-now = Ikke nå
ui-token-missing = Siden har ikke noe token, så nye data kan ikke leses.
ui-visibility-title = Hva et token kan se
ui-visibility-own = Appen som eier webhookene
    .sees = ser alle og forklarer dem
ui-visibility-other = En annen app
    .sees = ser det arkivet viser, kan ikke endre det
ui-visibility-onsite = En onsite-server
    .sees = viser alle webhooker til alle som kan logge på
ui-how-token = Slik får du et token
ui-how-token-postman = Med Postman: Autoriser en forespørsel slik appen din gjør det, og kopier tilgangstokenet fra fanen Authorization.
ui-how-token-app = Fra appen din: Loggfør tilgangstokenet den fikk ved siste pålogging. Det begynner med 8A: og tenantens id.
ui-how-token-onsite = Onsite: Velg det konfigurerte miljøet og deretter en ticket eller bruker og passord.
ui-meet = Ingen tenant? Se et eksempel
ui-scenario-demo = Alt på én gang
ui-scenario-certificate-expired = Sertifikat utløpt
ui-scenario-stopped-by-a-person = Stoppet av en person
ui-scenario-active-and-silent = Aktiv, men kalles ikke
ui-scenario-misspelt-event = Feilstavet hendelse
ui-scenario-answers-202 = 202 i stedet for 200
ui-scenario-gone-410 = 410 med en gang
ui-scenario-usage-forbidden = Ingen tilgang til tellerne
ui-scenario-healthy = Alt i orden
ui-recent = Siste
ui-example-title = Dette får du
ui-example-lead = Demotenanten, nettopp kontrollert av denne siden:
ui-example-open = Se et eksempel
ui-without-token = Uten token
ui-tool-report = som noen har lagret som JSON
ui-tool-explain = fra en e-post, en logg eller webhook-panelet
ui-tool-signature = for en levering
ui-recent-summary = { $broken ->
    [0] alle leverer
   *[other] { $broken } av { $total } feiler
}
config-title = config.json har feil. De delene som er riktige, virker fortsatt.
config-not-json = Filen er ikke et JSON-objekt.
config-unknown-key = «{ $key }» er ikke en nøkkel som Hook Doctor kjenner.
config-wrong-type = «{ $key }» har en verdi av feil type.
config-bad-name = «{ $key }»: Et navn består av a–z, 0–9 og «-», og kan ikke være et av de innebygde.
config-neither-or-both = «{ $key }» oppgir verken «api» eller «state», eller begge.
config-not-an-address = «{ $key }» er ikke en adresse, eller den har en bruker eller en tenant i vertsnavnet.
config-not-https = «{ $key }» er http på en annen maskin; bruk https.
config-no-tenant = «{ $key }» inneholder ikke {"{"}tenant{"}"}.
config-unknown-environment = «{ $key }» oppgir et ukjent miljø.
config-not-this-machine = «{ $key }» oppgir et relé, men adressen er ikke http på denne maskinen.

## Underveis
ui-connecting = Finner tenanten…
ui-loading = Leser webhookene…
ui-not-judged-yet = Ikke vurdert ennå
ui-unjudged = { $total ->
    [one] Leser om webhooken leverer…
   *[other] Leser om { $total } webhooker leverer…
}
ui-unjudged-off = { $off ->
    [0] Så langt er ingen deaktivert eller stoppet.
   *[other] Så langt: { $disabled } deaktivert, { $stopped } stoppet.
}

## Problemer
ui-means = Hva det betyr
ui-move = Hvem som gjør det
ui-do = Hva du gjør
trouble-environment = Dette nettstedet kjenner ikke noe miljø med navnet «{ $name }».
    .means = Ingen forespørsel og ikke noe token ble sendt.
    .do = Kontroller adressen, eller be eieren av nettstedet legge til miljøet i config.json.
trouble-origin = Tenanten svarer, men ikke til sider fra dette opphavet (origin).
    .means = SuperOffice lar en side lese svarene bare hvis sidens opphav er oppført: online i registreringen av appen, onsite i serverens web.config. Det betyr ikke at noe er galt med webhookene.
    .do = Online: Be appens eier legge til { $origin } i appens CORS URLs for dette miljøet (Developer Portal: Configuration > Advanced > Authentication). Onsite: Be serverens administrator legge det til i CORSOrigin. Eller åpne Hook Doctor fra et opphav som er oppført.
trouble-policy = Denne siden er ikke bygd for å nå { $host }.
    .means = config.json oppgir denne serveren, men sidens sikkerhetspolicy ble laget uten den. Derfor sendte nettleseren ingenting dit, heller ikke tokenet. Det betyr ikke at noe er galt med serveren eller webhookene.
    .do = Si fra til den som drifter denne siden: Bygg den med «cargo xtask dist --config config.json», eller kjør «cargo xtask seal DIR» for mappen som inneholder denne config.json, og legg ut alle filene på nytt.
trouble-network = Det kom ikke noe svar fra { $host }.
    .means = Enten er nettleseren frakoblet, eller så kan { $host } ikke nås herfra.
    .do = Kontroller nettverket, og prøv igjen. Du har ikke mistet noe.
trouble-timeout = { $host } svarte ikke innen 30 sekunder.
    .means = Verten eller nettverket er svært tregt akkurat nå.
    .do = Prøv igjen om et minutt.
trouble-too-long = Svaret var for langt til å leses.
    .means = Tenanten sendte mer enn 128 MB i ett svar. Siden stoppet der, så den ikke fyller opp minnet på denne datamaskinen. En liste over webhooker er langt kortere.
    .do = Prøv igjen. Skjer det på nytt, si fra til dem som drifter serveren: Noe mellom den og deg sender mer enn listen.
trouble-throttled = Tenanten ber om færre forespørsler.
    .means = Den svarte 429 flere ganger, så ingenting er lest ennå.
    .do = Vent et minutt, og prøv igjen.
trouble-foreign-host = Tilstandsoppslaget peker på { $host }, som ikke hører til dette miljøet.
    .means = Tokenet ble ikke sendt dit.
    .do = Kontroller miljøet. Er det riktig, si fra til dem som drifter det.
trouble-no-tenant = Det finnes ingen tenant { $tenant } i { $environment }.
    .means = { $host } kjenner den ikke.
    .do = Kontroller tenantens id og miljøet: Webhooker ligger i én tenant i ett miljø.
trouble-lookup = API-adressen til { $tenant } ble ikke funnet.
    .means = Tilstandsoppslaget hos { $host } mislyktes: { $reason }.
    .do = Prøv igjen. Hvis det fortsatt mislykkes, kontroller tenantens id og miljøet.
trouble-forbidden = Dette tokenet har ikke lov til å lese webhookene til { $tenant }.
    .means = { $host } svarte 403. Mest sannsynlig har appen ikke fått tilgang til Webhook-agenten, men det kan også være brukeren som mangler rettigheten.
    .do = Bruk et token fra appen som eier webhookene, eller be appens eier skaffe tilgang til Webhook-agenten. Deretter må hver tenants administrator gi samtykke på nytt, og appens brukere kan ikke logge på før det er gjort.
trouble-misdirected = Tenantens API ligger nå på en annen vert.
    .means = Det ble flyttet mens siden leste, og tilstandsoppslaget oppgir fortsatt den gamle verten.
    .do = Prøv igjen om et minutt.
trouble-malformed = Svaret er ikke det API-et dokumenterer.
    .means = Noe mellom siden og tenanten svarer kanskje i stedet, for eksempel påloggingssiden til en proxy.
    .do = Prøv igjen. Hvis det fortsatt mislykkes, åpne API-adressen i en fane og se på svaret.
trouble-list = Webhookene til { $tenant } kunne ikke leses.
    .means = Det er ikke kjent om de leverer. De kunne ikke leses fra { $host } fordi { $reason }.
    .do = Prøv igjen om et minutt.
trouble-read-less = Denne gangen ga tenanten mindre enn før.
    .means = Det du ser, er det som ble lest tidligere. { $gap }
    .do = Prøv igjen om et minutt. Last siden på nytt for å se hva dette tokenet kan lese nå.
trouble-piece = En fil på denne siden kunne ikke lastes inn.
    .means = Den kom ikke frem, eller den hører til en annen versjon, for eksempel etter en oppdatering av nettstedet.
    .do = Prøv igjen når forbindelsen er tilbake. Hvis det ikke hjelper, last siden på nytt, eller si fra til eieren av nettstedet.
trouble-demo = Demotenanten kunne ikke lastes inn.
    .means = Filen mangler på dette nettstedet, eller noe blokkerte den.
    .do = Last siden på nytt. Hvis det fortsatt mislykkes, si fra til eieren av nettstedet: En fil mangler.
trouble-demo-name = Demoen har ikke noe scenario med navnet «{ $name }».
    .means = Adressen har en skrivefeil, eller den er laget av en annen versjon av siden.
    .do = Åpne demotenanten, eller velg et scenario på forsiden.
tenant-state-unknown = SuperOffice kjenner ikke { $tenant } i { $environment }, eller har en driftsforstyrrelse.
    .means = Tilstanden er Unknown: Det finnes ingen slik tenant i dette miljøet, eller så er det ikke mulig å finne tilstanden nå.
    .do = Kontroller id-en og miljøet, og deretter SuperOffices statusside:
tenant-state-provisioning = Tenanten er i ferd med å bli opprettet.
    .means = API-et svarer ikke ennå, og ingen webhooker sendes.
    .do = Prøv igjen om noen minutter.
tenant-state-deleted = Tenanten er slettet.
    .means = Webhookene forsvant sammen med den.
    .do = Kontroller tenantens id.
tenant-state-suspended = Tenanten er suspendert: Abonnementet er i ferd med å opphøre.
    .means = API-et er slått av, og ingen webhooker sendes. Kunden kan fortsatt reaktivere abonnementet.
    .do = Be tenantens administrator kontakte SuperOffice.
tenant-state-migrationpending = Tenanten er fortsatt på vei til skyen.
    .means = Den kjører ikke før flyttingen er ferdig, og det kan ta dager eller uker. Imens sendes ingen webhooker.
    .do = Spør SuperOffice når flyttingen er ferdig.
tenant-state-offlinemaintenance = Tenanten er under vedlikehold.
    .means = API-et er slått av, vanligvis i noen minutter, og imens sendes ingen webhooker.
    .do = Prøv igjen om noen minutter.
tenant-state-provisioningfailed = Tenanten kunne ikke opprettes.
    .means = Den har ikke noe API som virker.
    .do = Eieren bør kontakte SuperOffice.
tenant-state-deleting = Tenanten er i ferd med å bli slettet.
    .means = API-et er stengt.
    .do = Kontroller tenantens id.
tenant-state-deletefailed = Tenanten er i ferd med å bli slettet.
    .means = Et første forsøk mislyktes, og SuperOffice sletter den senere. API-et er slått av.
    .do = Kontroller tenantens id.
tenant-state-other = Tenanten kjører ikke. Tilstanden er { $state }.
    .means = Det sier tilstandsoppslaget.
    .do = Prøv igjen om noen minutter. Hvis ingenting endrer seg, kontakt SuperOffice.

## En tenant
ui-title-tenant = { $tenant }: webhooker
ui-title-webhooks = Webhooker
ui-headline = { $broken ->
    [0] { $stopped ->
        [0] { $risk ->
            [0] { $unknown ->
                [0] { $total ->
                    [one] Den ene webhooken leverer.
                   *[other] Alle de { $total } webhookene leverer.
                }
               *[other] Så vidt vi vet, feiler ingen; { $unknown } av { $total } webhooker kan ikke vurderes.
            }
           *[other] { $unsure ->
                [0] Ingen webhooker feiler nå; { $risk } av { $total } kan gjøre det snart.
               *[other] Så vidt vi vet, feiler ingen webhooker nå; { $risk } av { $total } kan gjøre det snart.
            }
        }
        [one] { $total ->
            [one] Den ene webhooken er stoppet.
           *[other] { $unsure ->
                [0] Én av { $total } webhooker er stoppet; ingen andre feiler.
               *[other] Én av { $total } webhooker er stoppet; så vidt vi vet, feiler ingen andre.
            }
        }
       *[other] { $unsure ->
            [0] { $stopped } av { $total } webhooker er stoppet; ingen andre feiler.
           *[other] { $stopped } av { $total } webhooker er stoppet; så vidt vi vet, feiler ingen andre.
        }
    }
    [one] { $total ->
        [one] Den ene webhooken leverer ikke.
       *[other] Én av { $total } webhooker leverer ikke.
    }
   *[other] { $broken } av { $total } webhooker leverer ikke.
}
ui-headline-read-deliver = { $total ->
    [one] Den ene webhooken som kunne leses, leverer.
   *[other] De { $total } webhookene som kunne leses, leverer.
}
ui-headline-stopped = { $stopped ->
    [one] Én annen er stoppet.
   *[other] { $stopped } andre er stoppet.
}
ui-headline-causes = { $causes ->
    [one] { $webhooks ->
        [one] Én årsak forklarer det.
       *[other] Én årsak forklarer alle.
    }
    [2] To årsaker forklarer dem.
    [3] Tre årsaker forklarer dem.
    [4] Fire årsaker forklarer dem.
    [5] Fem årsaker forklarer dem.
    [6] Seks årsaker forklarer dem.
   *[other] { $causes } årsaker forklarer dem.
}
ui-headline-unknown = { $unknown ->
    [one] Én kan ikke vurderes.
   *[other] { $unknown } kan ikke vurderes.
}
ui-headline-unread = Webhookene kunne ikke leses.
ui-headline-empty = Denne appen eier ingen webhooker her.
ui-headline-empty-onsite = Denne serveren har ingen webhooker.
ui-unknown-user = en ukjent bruker
ui-visibility-line = Sett som { $user }: { $own ->
    [0] ingen av denne appens egne webhooker
    [one] én av denne appens egne webhooker
   *[other] { $own } av denne appens egne webhooker
}, { $others ->
    [0] ingen fra andre apper i arkivet
   *[other] { $others } fra andre apper i arkivet
}. Det kan finnes flere.
ui-visibility-no-archive = Sett som { $user }: { $own ->
    [0] ingen av denne appens egne webhooker
    [one] én av denne appens egne webhooker
   *[other] { $own } av denne appens egne webhooker
}. Andre apper kan ha flere, som dette tokenet ikke kan se.
ui-visibility-unread = Sett som { $user }. Denne appens egen liste kunne ikke leses; { $others ->
    [0] arkivet viser ingenting
    [one] arkivet viser én webhook
   *[other] arkivet viser { $others } webhooker
}, med ukjent eier.
ui-visibility-onsite-line = Sett som { $user } på en onsite-server, som viser alle webhooker: { $own }.
ui-partial = Noen kilder kunne ikke leses. Du ser resten.
ui-causes = Årsaker, de verste først
ui-whole-diagnosis = Hele diagnosen
ui-all-groups = Hele diagnosen: { $parts }
ui-groups-causes = { $count ->
    [one] 1 årsak
   *[other] { $count } årsaker
}
ui-groups-risks = { $count ->
    [one] 1 risiko
   *[other] { $count } risikoer
}
ui-groups-unknown = { $count } som ikke kan vurderes
ui-card-mixed = { $off ->
    [one] 1 er av
   *[other] { $off } er av
}, { $on ->
    [one] 1 er fortsatt på.
   *[other] { $on } er fortsatt på.
}
ui-checks-blind = { $count ->
    [one] 1 kontroll kunne ikke kjøres
   *[other] { $count } kontroller kunne ikke kjøres
}
ui-card-failing-deliveries = { $count ->
    [one] 1 webhook feiler.
   *[other] { $count } webhooker feiler.
}
ui-card-stopped = { $count ->
    [one] 1 webhook er stoppet.
   *[other] { $count } webhooker er stoppet.
}
ui-card-misdefined = { $count ->
    [one] 1 webhook kan ikke virke.
   *[other] { $count } webhooker kan ikke virke.
}
ui-card-silent = { $count ->
    [one] 1 webhook kalles ikke.
   *[other] { $count } webhooker kalles ikke.
}
ui-card-at-risk = { $count ->
    [one] 1 webhook er i faresonen.
   *[other] { $count } webhooker er i faresonen.
}
ui-card-unknown = { $count ->
    [one] 1 webhook kan ikke vurderes.
   *[other] { $count } webhooker kan ikke vurderes.
}
ui-card-healthy = { $count ->
    [one] 1 webhook leverer.
   *[other] { $count } webhooker leverer.
}
ui-cause = Årsak
ui-webhooks = { $count ->
    [one] 1 webhook
   *[other] { $count } webhooker
}
ui-state = Tilstand
ui-search = Søk i webhooker
ui-search-hint = Søk i navn, mål, hendelse, person, feil
ui-shown = { $shown } av { $total } webhooker
ui-shown-unjudged = { $shown } av { $total }…
ui-verdict-filter = Vurdering
ui-nothing-found-yet = Ingenting funnet ennå. Leser fortsatt…
ui-nothing-found = Ingen webhooker passer.
ui-nothing-found-lead = Filtrene skjuler alle webhookene.
ui-show-all = Vis alle
ui-column-webhook = Webhook
ui-column-state = Tilstand
ui-column-wrong = Problem
ui-column-calls = Kall
ui-column-errors = Feil
ui-column-in-a-row = På rad
ui-column-rate = Andel
ui-column-last-called = Sist kalt
ui-tick = Velg { $name }
ui-tick-all = Velg alle som vises
ui-ticked-bar = De valgte webhookene
ui-ticked = { $count ->
    [one] 1 valgt
   *[other] { $count } valgt
}
ui-restart-ticked = Start på nytt…
ui-copy-names = Kopier navn
ui-untick = Fjern markeringen
ui-another-applications = en annen apps
ui-unit-calls = kall
ui-unit-errors = feil
ui-unit-in-a-row = feil på rad
ui-unit-failed = mislyktes
ui-never = aldri
ui-ahead-of-the-clock = i framtiden etter klokken på denne datamaskinen
ui-probably-never = trolig aldri
ui-in-a-row-of-nine = { $count ->
    [0] ingen feil på rad
    [one] 1 feil på rad; dokumentert grense 9
   *[other] { $count } feil på rad; dokumentert grense 9
}
ui-empty-title = Sannsynlige grunner
ui-empty-lead = Listen viser bare webhooker som appen bak dette tokenet har opprettet. Tenanten kan ha andre.
ui-empty-onsite-lead = En onsite-server viser alle webhooker til alle som kan logge på.
ui-empty-other-app = Webhookene hører til en annen app: Bruk tokenet fra den appen.
ui-empty-environment = De ligger i et annet miljø: Utvikling, staging og produksjon har hver sine webhooker.
ui-empty-tenant = De ligger i en annen tenant.
ui-empty-restored = Databasen er gjenopprettet fra en sikkerhetskopi fra før de ble opprettet.

## En webhook
ui-title-webhook = Webhook
ui-neighbours = Webhooker i listen
ui-neighbour-before = Forrige
ui-neighbour-after = Neste
ui-neighbour-place = { $place } av { $of }
ui-no-such-webhook = Webhook { $id } ble ikke funnet.
ui-no-such-webhook-lead = Den kan være slettet, høre til en annen app eller ligge i en annen tenant eller et annet miljø.
ui-no-such-webhook-unread = Listen over webhooker kunne ikke leses. Det er ikke kjent om denne webhooken finnes.
ui-owned = webhook { $id }, eid av denne appen
ui-owned-onsite = webhook { $id }
ui-owned-by-other = webhook { $id }, eid av en annen app: bare synlig i arkivet, kan ikke endres herfra
ui-diagnosis = Diagnose
ui-steps = Trinn
ui-mail-receiver = Åpne som e-post
ui-copy-for-receiver = Kopier til mottakeren
ui-mail-support = E-post til SuperOffice
ui-copy-report = Kopier hele rapporten
ui-proof = Grunnlag
ui-evidence-of = for webhook { $id }
ui-open-webhook = Åpne «{ $name }»
ui-last-error = Siste feil, ordrett, lest fra
ui-last-error-stale = En gammel feil: Et senere kall gikk bra. Ordrett, lest fra
ui-copy-error = Kopier feilen
ui-answer = Hva mottakeren svarte
ui-answer-status = Status
ui-answer-platform = Plattform
ui-answer-traces = Sporings-id-er
ui-answer-headers = { $count ->
    [one] 1 header
   *[other] { $count } headere
}
ui-answer-body = Innholdet, som tekst
ui-checked = Hva som er kontrollert
ui-said-above = Se over: { $check }
ui-fine = { $count ->
    [one] 1 kontroll fant ikke noe galt
   *[other] { $count } kontroller fant ikke noe galt
}
ui-what-to-do = Hva du gjør
ui-deliveries = Leveringer
ui-deliveries-since = Leveringer siden { $when }
ui-never-called = Tellerne er lest til slutten og har ingen rad for denne webhooken: Mest sannsynlig er den aldri kalt.
ui-off-at-nine = SuperOffice deaktiverer en webhook etter flere påfølgende feil; den dokumenterte grensen er ni.
ui-usage-chart = Vellykkede og mislykkede kall
ui-calls-well = Vellykket
ui-calls-failed = Mislykket
ui-no-figures = Tellerne er ikke fullstendige, så det er ingenting å tegne.
ui-usage-source = Telt av SuperOffice siden webhooken ble registrert (webhook_usage).
beside-title = Webhooker hos denne mottakeren eller for disse hendelsene
beside-none = Ingen annen webhook kaller denne mottakeren eller venter på disse hendelsene.
beside-receiver = samme mottaker
beside-events = { $names-count ->
    [one] samme hendelse: { $names }
   *[other] samme hendelser: { $names }
}
beside-all = Alle { $count } webhooker hos { $host }
ui-life = Tidslinje
life-registered = Registrert
life-registered-by = Registrert av { $who }
life-changed = Sist endret
life-changed-by = Sist endret av { $who }
life-delivered = Det siste kallet, { $when }, gikk bra.
life-share = { $calls ->
    [one] Det eneste kallet siden den ble registrert, gikk bra.
   *[other] { $good } av { $calls } kall siden den ble registrert, gikk bra.
}
life-disabled = Deaktivert etter feil
life-stopped = Stoppet
life-not-before = ikke før { $when }
life-not-known = ukjent når
life-last-called = Sist kalt
life-last-failed = Sist kalt, og kallet mislyktes
ui-definition = Definisjon
ui-target = Mål-URL
ui-show-address = Vis hele adressen
ui-hide-address = Skjul nøklene
ui-show-text = Vis hele teksten
ui-hide-text = Skjul nøkler og passord
ui-events = Hendelser
ui-type = Type
ui-secret = Felles hemmelig nøkkel
ui-secret-set = angitt, vises aldri
ui-secret-missing = ingen: Leveringer er ikke signert
ui-left-out = ikke lest, med vilje
ui-ask-secret = Sjekk om en hemmelig nøkkel er angitt
ui-ask-secret-lead = Siden leser da denne ene definisjonen, beholder opplysningen om den har en hemmelig nøkkel, og navnene på headerne, og forkaster resten.
ui-ask-secret-failed = Ikke kjent: { $reason }.
ui-no-headers = ingen
ui-not-said = ikke kjent: Denne kilden sier det ikke
ui-errors-go-to = Varslingsmottakere
ui-nobody = ingen
ui-associates = { $count ->
    [one] 1 bruker
   *[other] { $count } brukere
}
ui-headers = Headere
ui-values-never-shown = (verdier vises aldri)
ui-description = Beskrivelse
ui-from-list = Lest fra listen over denne appens webhooker.
ui-from-archive = Lest fra arkivets tabell over webhooker, som har færre felter.
ui-requests = Forespørsler fra denne siden
ui-requests-lead = De samme forespørslene for en terminal. Kjør først { $command } der, og lim inn tokenet ditt.
ui-request-id = Forespørsels-id { $id }
ui-no-answer = ikke noe svar
ui-copy-as-curl = Kopier som curl
ui-terminal = Terminal

## Snarveier
shortcut-title = Hurtigtaster
shortcut-search = Søk
shortcut-next = Neste webhook
shortcut-previous = Forrige webhook
shortcut-tick = Velg webhooken som har fokus
shortcut-untick = Fjern markeringen
shortcut-list = Til listen
shortcut-diagnosis = Til diagnosen
shortcut-refresh = Oppdater
shortcut-palette = Gå til …
shortcut-help = Denne listen
shortcut-on = Hurtigtaster er på

## Overvåk én endring
watch-title = Overvåk én endring
watch-lead = Er en webhook aktiv, men kalles likevel ikke? Start overvåkingen, og gjør så én endring i SuperOffice som utløser en av hendelsene. Siden leser tellerne med noen sekunders mellomrom og sier hvor du bør lete.
watch-start = Overvåk én endring
watch-stop = Stopp overvåkingen
watch-length = I
watch-minutes = { $count ->
    [one] 1 minutt
   *[other] { $count } minutter
}
watch-running = Overvåker { $count ->
    [0] denne webhooken
    [one] denne webhooken og 1 til med de samme hendelsene
   *[other] denne webhooken og { $count } til med de samme hendelsene
}. Gjør endringen nå.
watch-left = { $looks ->
    [0] Ikke lest ennå
    [one] Lest én gang
   *[other] Lest { $looks } ganger
}, { $span } igjen.
watch-late = Tellerne kunne ikke leses akkurat nå. Siden prøver igjen.
watch-called = SuperOffice kalte den, sett { $when }, og det fulgte ingen feil: Mottakeren svarte 200, så langt tellerne viser.
    .means = Hendelsen ble utløst og sendt. Det som mangler, mangler hos mottakeren.
    .do = Se i mottakerens logg for det tidspunktet, og kontroller signaturen til leveringen.
watch-called-so-far = SuperOffice kalte den, sett { $when }; ingen feil så langt.
    .means = Om mottakeren tok imot, vet vi om { $span }: En feil telles først etter flere forsøk.
watch-called-only = SuperOffice kalte den, sett { $when }; det var ikke mulig å lese om kallet gikk bra.
    .means = Hendelsen ble utløst og sendt.
    .do = Se i mottakerens logg for det tidspunktet.
watch-failed = SuperOffice kalte den, sett { $when }, og kallet mislyktes: { $cause }.
    .means = Hendelsen ble utløst. Mottakeren godtok den ikke.
    .do = { $do }
watch-sibling = Den ble ikke kalt, men det ble «{ $sibling }», som venter på den samme hendelsen, sett { $when }.
    .means = Endringen utløste hendelsen; denne webhooken fikk den ikke.
    .do = Sammenlign de to definisjonene, og lagre denne webhooken på nytt.
watch-nothing = Ingenting ble kalt: verken denne webhooken eller en annen med de samme hendelsene.
    .means = Endringen utløser ikke denne hendelsen, leveringen er forsinket, eller SuperOffice sendte den ikke.
    .do = Endre et felt i entitetens egen rad, og overvåk endringen på nytt. Hvis webhooken fortsatt ikke kalles, send denne observasjonen til SuperOffice.
watch-blind = Tellerne kunne ikke leses ofte nok til å si noe.
    .means = Det er ikke kjent om den ble kalt.
    .do = Oppdater siden, og overvåk endringen på nytt.
ui-copy-observation = Kopier denne observasjonen
watch-observation = Overvåket fra { $from } til { $to } mens én endring ble gjort: { $outcome }

## Diagnosen av en tenant
ui-title-diagnosis = { $tenant }: diagnose
ui-diagnosis-of = Diagnose av { $tenant }
ui-tenant-checks = Tenanten som helhet
ui-healthy-count = { $count ->
    [one] 1 av { $total } webhooker er i orden.
   *[other] { $count } av { $total } webhooker er i orden.
}
ui-cause-none = Ingen webhooker har dette nå: { $cause }
ui-cause-none-lead = Det kan være rettet, eller en annen årsak kan ha overtatt. Diagnosen viser hva som er galt nå.
ui-called-ago = kalt { $ago }
ui-last-called-ago = sist kalt { $ago }
ui-card-only = { $count ->
    [one] Åpne denne webhooken
   *[other] De { $count } webhookene og grunnlaget
}
ui-card-open = { $count ->
    [one] Åpne denne webhooken
   *[other] Trinn og { $count } webhooker
}
ui-group-open = { $count ->
    [one] Webhooken og trinnene
   *[other] De { $count } webhookene og trinnene
}
ui-show-group = Vis alle { $count } i listen
ui-lost-many = Så vidt vi vet, sendes ikke hendelser som utløses mens de er av, heller ikke etter en omstart.

## Rapport
ui-report-lead = Dette er nøyaktig det som forlater nettleseren når du lagrer eller kopierer. Det inneholder ikke noe token, ingen hemmelig nøkkel og ingen headerverdier, og måladressene er maskert.
ui-format = Format
ui-preview = Forhåndsvisning
ui-scope = Webhooker i rapporten
ui-scope-all = { $count ->
    [one] Den ene webhooken
   *[other] Alle { $count }
}
ui-scope-listed = Denne visningen ({ $count })
ui-scope-webhook = Denne webhooken
ui-scope-ticked = { $count ->
    [one] Den valgte
   *[other] De { $count } valgte
}
ui-report-making = Skrevet: { $done } av { $of } webhooker…
ui-report-long = Forhåndsvisningen slutter her; filen og kopien har alt.
ui-save-as = Lagre som { $format }

## Åpne en rapport
opened-title = Åpne en rapport
opened-lead = En rapport som er lagret som JSON, viser her det leseren så, uten token. Den blir på denne siden: Ingenting i den lagres eller sendes.
opened-file = Rapportfil
opened-drop = Eller slipp filen hvor som helst på denne siden.
opened-how = Slik får du en: En som har et token, åpner tenanten, velger Rapport, så JSON, og lagrer den.
opened-reading = Leser rapporten…
opened-gone = Ingen rapport er åpen. Den glemmes når siden lastes inn: Velg filen på nytt.
opened-notice = Dette er en lagret rapport om { $tenant } i { $environment }, ikke selve tenanten. Tenanten ble lest { $when }.
opened-notice-no-time = Dette er en lagret rapport om { $tenant } i { $environment }, ikke selve tenanten. Det er ikke kjent når tenanten ble lest.
opened-seen = Sett som { $user }: { $own ->
    [0] ingen av appens egne webhooker
    [one] én av appens egne webhooker
   *[other] { $own } av appens egne webhooker
}, { $others ->
    [0] ingen fra andre apper
    [one] én fra andre apper
   *[other] { $others } fra andre apper
}.
opened-part = { $count ->
    [one] Én webhook som ble sett, er ikke med i rapporten.
   *[other] { $count } webhooker som ble sett, er ikke med i rapporten.
}
opened-unread = { $count ->
    [one] Én oppføring i filen kunne ikke leses og er utelatt.
   *[other] { $count } oppføringer i filen kunne ikke leses og er utelatt.
}
opened-words = Forklaringer og trinn står her slik de ble lagret, på språket til den som lagret dem.
opened-deliver = { $total ->
    [one] Den ene webhooken i denne rapporten leverer.
   *[other] De { $total } webhookene i denne rapporten leverer.
}
opened-empty = Denne rapporten inneholder ingen webhooker.
opened-said = { $text }
opened-gaps = Hva som ikke ble lest
opened-more-causes = { $count ->
    [one] Én årsak eller risiko til
   *[other] { $count } årsaker og risikoer til
}
opened-to-tenant = Åpne selve tenanten
opened-close = Lukk rapporten
opened-again = Åpne en annen rapport
opened-no-webhook = Rapporten inneholder ikke webhook { $id }.
opened-to-report = Hele rapporten
opened-owned-by-other = webhook { $id }, eid av en annen app
not-opened-unreadable = Nettleseren kunne ikke lese denne filen.
    .do = Lagre den på denne datamaskinen, og velg den på nytt.
not-opened-too-large = Filen er på mer enn { $megabytes } MB, og det er mer enn en nettleser takler godt.
    .do = Be om en rapport om én visning eller én webhook: Dialogen «Rapport» tilbyr begge.
not-opened-empty = Filen er tom.
    .do = Lagre rapporten på nytt, eller velg en annen fil.
not-opened-other-format = Dette er en rapport som { $format }, og den har for lite i seg til å åpnes her.
    .do = Be om den samme rapporten som JSON.
not-opened-not-json = Dette er ikke JSON, eller en del av filen mangler.
    .do = Velg en rapport som er lagret som JSON. Filnavnet slutter på .json.
not-opened-too-deep = Dette er ikke en rapport: Parentesene ligger dypere i hverandre enn i noen rapport.
    .do = Velg en rapport som er lagret som JSON.
not-opened-no-report = Dette er JSON, men ikke en rapport fra Hook Doctor.
    .do = Velg en rapport som er lagret med «Rapport» og deretter JSON.
not-opened-version = Dette er en rapport i versjon { $version }; denne siden leser versjon 1.
    .do = Åpne den med den utgaven av Hook Doctor som lagret den, eller last denne siden på nytt for å få den nyeste versjonen.

## Signatur
signature-title = Kontroller en signatur
signature-lead = Når en webhook har en felles hemmelig nøkkel, signerer SuperOffice hver levering: X-SuperOffice-Signature er base64 av HMAC-SHA256 over det rå innholdet. Alt beregnes i denne nettleseren; ingenting sendes eller lagres.
signature-secret = Felles hemmelig nøkkel
signature-body = Innhold, byte for byte
signature-body-help = Ett mellomrom eller linjeskift ekstra endrer signaturen: Kontroller det rå innholdet, før noe tolker det.
signature-given = Mottatt signatur (la feltet stå tomt for å signere innholdet)
signature-check = Kontroller
signature-is = Signaturen for dette innholdet er:
signature-fits = Den stemmer: Denne hemmelige nøkkelen har signert dette innholdet.
signature-differs = Den stemmer ikke: en annen hemmelig nøkkel, eller ikke det rå innholdet. For denne nøkkelen og dette innholdet ville den vært:

## Forklar en feil
explain-title = Forklar en feil
explain-lead = Lim inn feilteksten til en webhook, fra en e-post, en logg eller webhook-panelet i SuperOffice. Teksten blir på denne siden: Ingenting sendes eller lagres.
explain-text = Feiltekst
explain-region = Forklaring
explain-empty = Forklaringen kommer her så snart det er en tekst.
explain-also = Teksten beviser også en årsak til: { $cause }.
explain-copy-masked = Kopier teksten uten nøklene i adressene
unrecognised-report = Hvis teksten burde vært gjenkjent, si fra til dem som lager Hook Doctor: Kopier den uten nøkler, og se gjennom den før du sender den.
unrecognised-explain = Forklar en annen tekst
weighed-title = Også vurdert
weighed-nothing = Ingenting annet i teksten taler for en annen årsak.
weighed-platform = En plattforms side eller header sier det, men det avsendersiden selv sier, veier tyngre.
weighed-status = Bare statusen sier det, og andre ord i teksten sier mer.
weighed-prose = En side sier det i forbifarten, og andre ord i teksten sier mer.
weighed-quoted = Ordene står i mottakerens svar, så de handler om mottakeren, ikke om SuperOffices kall.

## Pålogging
sign-in-title = Pålogging
sign-in-under-way = Logger på…
sign-in-failed = Påloggingen mislyktes
sign-in-other-attempt = Denne adressen hører til en annen pålogging, eller til en fra en annen fane. Logg på igjen.
sign-in-other-issuer = Svaret kom fra en annen påloggingstjeneste enn den som ble spurt. Det ble ikke brukt. Logg på igjen.
sign-in-nothing = Denne adressen inneholder ingen pålogging. Begynn på forsiden.
sign-in-unreachable = Siden fikk ikke kontakt med påloggingens token-endepunkt. Lim inn et tilgangstoken i stedet; det virker alltid.
sign-in-status = Påloggingens token-endepunkt avviste koden. Den kan være brukt allerede eller være eldre enn ti minutter. Logg på igjen.
sign-in-malformed = Svaret fra påloggingen er ikke det som er dokumentert. Lim inn et tilgangstoken i stedet.
sign-in-id-token = Svaret fra påloggingen gjelder et annet miljø, en annen klient, en annen tenant eller et annet forsøk. Det ble ikke brukt. Logg på igjen.
sign-in-late = Svaret fra påloggingen er for gammelt, eller ikke gyldig ennå, etter klokken på denne datamaskinen. Kontroller klokken, og logg på igjen.
sign-in-signature = Svaret fra påloggingen er ikke signert av SuperOffice. Det ble ikke brukt.
sign-in-no-crypto = Denne nettleseren tilbyr ingen kryptografi her. Åpne siden via https eller på denne maskinen.
refusal-revoked = Appens tilgang til denne tenanten er trukket tilbake.
refusal-invalid-redirect-url = Adressen til denne siden er ikke registrert for appen.
refusal-expired = Registreringen av appen har utløpt.
refusal-denied = Tilgang ble nektet.
refusal-needs-reapproval = Tenantens administrator må gi appen samtykke på nytt. Det trengs etter at webhooker er lagt til i den; inntil da kan brukerne ikke logge på.
refusal-invalid-timestamp = SuperOffice godtok ikke tidspunktet for forespørselen. Kontroller klokken på denne maskinen.
refusal-invalid-signature = SuperOffice godtok ikke signaturen på forespørselen.
refusal-other = SuperOffice avviste påloggingen av en grunn som ikke er dokumentert.

## På avveie
lost-title = Fant ikke siden
lost-view = Det finnes ingen visning på adressen { $text }.
lost-environment = «{ $text }» kan ikke være et miljø. Adresser oppgir et miljø som dette nettstedet kjenner, aldri en vert.
lost-tenant = «{ $text }» kan ikke være id-en til en tenant. En slik ser ut som Cust12345.
lost-cause = «{ $text }» er ikke en årsak eller en kontroll som denne siden kjenner.
lost-webhook = «{ $text }» er ikke id-en til en webhook. Id-er er hele tall.
