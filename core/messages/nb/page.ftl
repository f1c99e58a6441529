# Sidens egne ord.

ui-skip = Gå til innholdet
ui-where-you-are = Her er du
ui-signature-link = Kontroller en signatur
ui-language = Språk
ui-theme = Tema
ui-theme-system = Systemets tema
ui-theme-light = Lyst
ui-theme-dark = Mørkt
ui-refresh = Oppdater
ui-updated = oppdatert { $ago }
ui-live = Løpende oppdatering
ui-live-paused = Løpende: på pause
ui-live-every = Løpende: { $span }
ui-live-changed = { $count ->
    [one] Endret siden forrige avlesning: { $names }.
   *[other] { $count } webhooker er endret siden forrige avlesning, blant dem { $names }.
}
palette-open = Gå til
palette-title = Gå til en webhook, en visning eller en handling
palette-hint = Et navn, en vert, en id, en visning
palette-state = Webhooker i tilstanden { $state }
palette-connect = En annen tenant
palette-nothing = Ingenting her heter det.
palette-found = { $count ->
    [one] { $count } treff
   *[other] { $count } treff
}
ui-report = Rapport
ui-sign-out = Logg av
ui-leave-demo = Forlat demoen
ui-copy = Kopier
ui-copied = Kopiert
ui-copy-refused = Nettleseren lot ikke siden kopiere. Merk teksten i stedet.
ui-close = Lukk
ui-try-again = Prøv igjen
ui-to-list = Til listen over webhooker
ui-to-start = Til forsiden
ui-ignored = Utelatt fra adressen fordi det ikke sier denne siden noe: { $parts }.
ui-offline = Du er frakoblet. Siden virker, men den kan ikke spørre noen.
ui-offline-read = Ingen forbindelse. Det du ser, ble lest { $when }.
ui-new-version = Det finnes en ny versjon av Hook Doctor. Når den lastes inn, må du oppgi tokenet på nytt, med mindre det er beholdt for denne fanen.
ui-load-it = Last den inn

## Koble til
ui-title-connect = Koble til
ui-question = Hvilke webhooker leverer ikke, og hvorfor?
ui-environment = Miljø
environment-online = Produksjon (online)
environment-qaonline = Stage (qaonline)
environment-sod = Utvikling (sod)
ui-tenant = Tenant
ui-token = Tilgangstoken
ui-token-help = Fra din egen app eller fra Postman; varer i en time. Det sendes til tenantens API og ingen andre steder.
ui-show = Vis
ui-hide = Skjul
ui-scheme = Hva er det?
ui-scheme-bearer = Tilgangstoken (Bearer)
ui-scheme-ticket = Ticket (SOTicket)
ui-scheme-basic = bruker:passord (Basic)
ui-connect = Koble til
ui-sign-in = Logg på med SuperID
ui-try-demo = Prøv demotenanten
token-empty = Oppgi et tilgangstoken. Det ser ut som 8A:Cust12345.…
token-not-one = Det kan ikke være et token: Det inneholder mellomrom, linjeskift eller bokstaver utenfor A–Z. Kopier det på nytt, i sin helhet.
ui-token-wanted = Token for { $tenant }
ui-token-again = { $tenant } godtar ikke lenger tokenet
ui-token-again-lead = Det som er lest, står fortsatt nedenfor. Lim inn et nytt token for å fortsette der du var.
ui-token-ends = Tilgangstokenet utløper { $when }. Oppgi et nytt nå, så blir ingenting avbrutt.
ui-token-ended = Etter klokken på denne datamaskinen har tilgangstokenet utløpt.
ui-token-new = Oppgi et nytt token
ui-through-relay = Forespørsler går gjennom reléet på denne maskinen til { $host }.
ui-not-now = Ikke nå
ui-token-missing = Det finnes ikke noe token, så ikke noe nytt kan leses.
ui-visibility-title = Hva et token kan se
ui-visibility-own = Appen som eier webhookene
    .sees = ser alle, forklarer dem
ui-visibility-other = En annen app
    .sees = ser det arkivet viser, endrer ingenting
ui-visibility-onsite = En onsite-server
    .sees = viser alle webhooker til alle som kan logge på
ui-how-token = Slik får du et token
ui-how-token-postman = Med Postman: Autoriser en forespørsel slik appen din gjør det, og kopier deretter tilgangstokenet fra fanen Authorization.
ui-how-token-app = Fra appen din: Loggfør tilgangstokenet som appen fikk ved siste pålogging. Det begynner med 8A: og tenantens id.
ui-how-token-onsite = Onsite: Velg det konfigurerte miljøet og deretter en ticket eller bruker og passord.
ui-meet = Ingen tenant for hånden? Møt en feil
ui-scenario-demo = Alt på én gang
ui-scenario-certificate-expired = Sertifikat utløpt
ui-scenario-stopped-by-a-person = Stoppet av en person
ui-scenario-active-and-silent = Aktiv og taus
ui-scenario-misspelt-event = Feilstavet hendelse
ui-scenario-answers-202 = 202 i stedet for 200
ui-scenario-gone-410 = 410 med en gang
ui-scenario-usage-forbidden = Ingen tilgang til tellerne
ui-scenario-healthy = Alt virker
ui-recent = Siste
ui-recent-summary = { $broken ->
    [0] alle leverer
   *[other] { $broken } av { $total } feiler
}
config-title = config.json har feil; det som er riktig i den, virker.
config-not-json = Filen er ikke et JSON-objekt.
config-unknown-key = «{ $key }» er ikke en nøkkel som Hook Doctor kjenner.
config-wrong-type = «{ $key }» har en verdi av feil type.
config-bad-name = «{ $key }»: Et navn består av a–z, 0–9 og «-» og er ikke et av de innebygde.
config-neither-or-both = «{ $key }» oppgir verken «api» eller «state», eller begge.
config-not-an-address = «{ $key }» er ikke en adresse, eller den har en bruker eller en tenant i verten.
config-not-https = «{ $key }» er http på en annen maskin; bruk https.
config-no-tenant = «{ $key }» mangler {"{"}tenant{"}"}.
config-unknown-environment = «{ $key }» oppgir et miljø som ikke finnes.
config-not-this-machine = «{ $key }» navngir et relé, men adressen ved siden av er ikke http på denne maskinen.

## Underveis
ui-connecting = Finner tenanten…
ui-loading = Leser webhookene…

## Problemer
ui-means = Hva det betyr
ui-move = Hvem som må handle
ui-do = Hva du kan gjøre
trouble-environment = Dette nettstedet kjenner ikke noe miljø med navnet «{ $name }».
    .means = Ingen ble spurt, og ikke noe token ble sendt noe sted.
    .do = Kontroller adressen, eller få miljøet lagt til i config.json.
trouble-throttled = Tenanten ber om færre forespørsler.
    .means = Den svarte 429 gang på gang, så ingenting kunne leses ennå.
    .do = Vent et minutt, og prøv igjen.
trouble-foreign-host = Tilstandsoppslaget peker på { $host }, som ikke hører til dette miljøet.
    .means = Tokenet ble ikke sendt dit.
    .do = Kontroller miljøet; hvis det er riktig, si fra til dem som drifter det.
trouble-misdirected = Tenantens API ligger nå på en annen vert.
    .means = Det ble flyttet mens vi leste, og oppslaget oppgir fortsatt den gamle verten.
    .do = Prøv igjen om et minutt.
trouble-malformed = Svaret er ikke det API-et dokumenterer.
    .means = Noe mellom siden og tenanten svarer kanskje i stedet for den, for eksempel påloggingssiden til en proxy.
    .do = Prøv igjen; hvis det fortsetter, åpne API-ets adresse i en fane og se hva som svarer.
trouble-demo = Demotenanten kunne ikke lastes inn.
    .means = Filen mangler på dette nettstedet eller ble blokkert underveis.
    .do = Last siden på nytt; hvis det fortsetter, er nettstedet ikke kopiert i sin helhet.
tenant-state-deleted = Tenanten ble slettet.
    .means = Webhookene forsvant sammen med den.
    .do = Kontroller tenantens id.
tenant-state-offlinemaintenance = Tenanten er under vedlikehold.
    .means = API-et er slått av, vanligvis i noen minutter, og ingen webhooker sendes imens.
    .do = Prøv igjen om noen minutter.
tenant-state-deleting = Tenanten er i ferd med å bli slettet.
    .means = API-et er stengt.
    .do = Kontroller tenantens id.

## En tenant
ui-title-tenant = { $tenant }: webhooker
ui-title-webhooks = Webhooker
ui-headline-unknown = { $unknown ->
    [one] Én webhook kan ikke vurderes.
   *[other] { $unknown } webhooker kan ikke vurderes.
}
ui-headline-unread = Webhookene kunne ikke leses.
ui-headline-empty = Denne applikasjonen eier ingen webhooker her.
ui-unknown-user = en ukjent bruker
ui-visibility-line = Sett som { $user }: { $own ->
    [0] ingen av denne applikasjonens egne webhooker
    [one] én av denne applikasjonens egne webhooker
   *[other] { $own } av denne applikasjonens egne webhooker
}, { $others ->
    [0] ingen fra andre applikasjoner i arkivet
   *[other] { $others } fra andre applikasjoner i arkivet
}. Det kan finnes flere.
ui-visibility-no-archive = Sett som { $user }: { $own ->
    [0] ingen av denne applikasjonens egne webhooker
    [one] én av denne applikasjonens egne webhooker
   *[other] { $own } av denne applikasjonens egne webhooker
}. Andre applikasjoner kan ha flere, som dette tokenet ikke kan se.
ui-visibility-unread = Sett som { $user }. Denne applikasjonens egen liste kunne ikke leses; { $others ->
    [0] arkivet viser ingenting
    [one] arkivet viser én webhook
   *[other] arkivet viser { $others } webhooker
}, og eieren er ikke kjent.
ui-visibility-onsite-line = Sett som { $user } på en onsite-server, som viser alle webhooker: { $own }.
ui-partial = Ikke alt kunne leses. Nedenfor står det som ble sett.
ui-causes = Årsaker, de verste først
ui-card-mixed = { $off ->
    [one] 1 er slått av
   *[other] { $off } er slått av
}, { $on ->
    [one] 1 er fortsatt på.
   *[other] { $on } er fortsatt på.
}
ui-checks-blind = { $count ->
    [one] 1 kontroll kunne ikke utføres
   *[other] { $count } kontroller kunne ikke utføres
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
    [one] 1 webhook er taus.
   *[other] { $count } webhooker er tause.
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
ui-shown = { $shown } av { $total } webhooker
ui-verdict-filter = Vurdering
ui-nothing-found = Ingen webhooker passer.
ui-nothing-found-lead = Filtrene lar ikke noe stå igjen av det som ble sett.
ui-show-all = Vis alle
ui-column-webhook = Webhook
ui-column-state = Tilstand
ui-column-wrong = Hva som er galt
ui-column-calls = Kall
ui-column-errors = Feil
ui-column-in-a-row = På rad
ui-column-last-called = Sist kalt
ui-another-applications = en annen applikasjons
ui-unit-calls = kall
ui-unit-errors = feil
ui-unit-in-a-row = feil på rad
ui-never = aldri
ui-empty-other-app = Webhookene hører til en annen applikasjon: Bruk et token fra den.
ui-empty-environment = De ligger i et annet miljø: Utvikling, stage og produksjon har hver sine webhooker.
ui-empty-tenant = De ligger i en annen tenant.

## En webhook
ui-title-webhook = Webhook
ui-no-such-webhook = Webhook { $id } er ikke blant dem som ble sett.
ui-no-such-webhook-lead = Den kan være fjernet, høre til en annen applikasjon eller ligge i en annen tenant eller et annet miljø.
ui-no-such-webhook-unread = Listen over webhooker kunne ikke leses, så det er ikke mulig å si om den finnes.
ui-owned = webhook { $id }, eid av denne applikasjonen
ui-owned-by-other = webhook { $id }, en annen applikasjons: bare sett i arkivet, kan ikke endres herfra
ui-diagnosis = Diagnose
ui-steps = Trinn
ui-copy-for-receiver = Kopier til mottakeren
ui-mail-support = Skriv til SuperOffice
ui-copy-report = Kopier hele rapporten
ui-proof = Hva som beviser det
ui-last-error = Siste feil, ordrett, lest fra
ui-last-error-stale = En gammel feil: Et senere kall gikk bra. Ordrett, lest fra
ui-copy-error = Kopier feilen
ui-answer = Hva mottakeren svarte
ui-answer-status = Status
ui-answer-platform = Plattform
ui-answer-traces = Til mottakerens logg
ui-answer-headers = { $count ->
    [one] 1 header
   *[other] { $count } headere
}
ui-answer-body = Innholdet, som tekst
ui-checked = Hva som ble kontrollert
ui-fine = { $count ->
    [one] 1 kontroll fant ikke noe galt
   *[other] { $count } kontroller fant ikke noe galt
}
ui-what-to-do = Hva du kan gjøre
ui-deliveries = Leveringer
ui-deliveries-since = Leveringer siden { $when }
ui-usage-chart = Kall som gikk bra, og kall som mislyktes
ui-calls-well = Gikk bra
ui-calls-failed = Mislyktes
ui-no-figures = Tellerne er ikke fullstendige, så det er ingenting å tegne.
ui-usage-source = Telt av SuperOffice siden webhooken ble registrert (webhook_usage).
ui-life = Historikk
life-registered = Registrert
life-registered-by = Registrert av { $who }
life-disabled = Slått av etter feil
life-stopped = Stoppet
life-last-called = Sist kalt
life-last-failed = Sist kalt, og det mislyktes
ui-definition = Definisjon
ui-target = Mål
ui-show-address = Vis hele adressen
ui-hide-address = Skjul nøklene
ui-events = Hendelser
ui-type = Type
ui-secret = Hemmelighet
ui-secret-set = angitt, vises aldri
ui-secret-missing = ingen: leveringer er ikke signert
ui-not-said = ikke oppgitt av denne kilden
ui-errors-go-to = Feil sendes til
ui-nobody = ingen
ui-associates = { $count ->
    [one] 1 bruker
   *[other] { $count } brukere
}
ui-headers = Headere
ui-values-never-shown = (verdier vises aldri)
ui-description = Beskrivelse
ui-from-list = Lest fra listen over denne applikasjonens webhooker.
ui-from-archive = Lest fra arkivets tabell over webhooker, som har færre felter.
ui-requests = Forespørsler som denne siden sendte
ui-no-answer = ikke noe svar
ui-copy-as-curl = Kopier som curl

## Snarveier
shortcut-title = Hurtigtaster
shortcut-search = Søk
shortcut-next = Neste webhook
shortcut-previous = Forrige webhook
shortcut-list = Til listen
shortcut-diagnosis = Til diagnosen
shortcut-refresh = Oppdater
shortcut-palette = Gå til hva som helst
shortcut-help = Denne listen
shortcut-on = Hurtigtaster er slått på

## Følg én endring
watch-title = Følg én endring
watch-lead = Den står som Active, men ingenting kommer? Start overvåkingen, og gjør deretter én endring i SuperOffice som skal utløse en av hendelsene. Siden leser tellerne med noen sekunders mellomrom og sier hvilken side du bør undersøke.
watch-start = Følg én endring
watch-stop = Stopp overvåkingen
watch-length = I
watch-minutes = { $count ->
    [one] 1 minutt
   *[other] { $count } minutter
}
watch-running = Overvåker { $count ->
    [0] denne webhooken
    [one] denne webhooken og 1 søsterwebhook med de samme hendelsene
   *[other] denne webhooken og { $count } søsterwebhooker med de samme hendelsene
}. Gjør endringen nå.
watch-left = { $looks ->
    [0] Ikke lest ennå
    [one] Lest én gang
   *[other] Lest { $looks } ganger
}, { $span } igjen.
watch-late = Tellerne kunne ikke leses akkurat nå; neste forsøk kommer senere.
watch-failed = SuperOffice kalte den, sett { $when }, og kallet mislyktes: { $cause }.
    .means = Hendelsen ble utløst. Mottakeren tok ikke imot den.
    .do = { $do }
watch-sibling = Den ble ikke kalt, men det ble «{ $sibling }», som venter på den samme hendelsen, sett { $when }.
    .means = Endringen utløste hendelsen; denne webhooken fikk den ikke.
    .do = Sammenlign de to definisjonene, og lagre denne webhooken på nytt.
watch-nothing = Ingenting ble kalt: verken den eller en søsterwebhook med de samme hendelsene.
    .means = Endringen utløser ikke denne hendelsen, leveringen er forsinket, eller SuperOffice sendte den ikke.
    .do = Endre et felt i entitetens egen rad, og følg endringen på nytt. Hvis webhooken fortsatt er taus, skriv til SuperOffice med denne observasjonen.
watch-blind = Tellerne kunne ikke leses ofte nok til å si noe.
    .means = Det er ikke kjent om den ble kalt.
    .do = Oppdater siden, og følg deretter endringen på nytt.
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
ui-group-open = { $count ->
    [one] Webhooken og trinnene
   *[other] De { $count } webhookene og trinnene
}
ui-show-group = Vis alle { $count } i listen

## Rapport
ui-report-lead = Dette er nøyaktig det som forlater nettleseren når du lagrer eller kopierer det. Det inneholder ikke noe token, ingen hemmelighet og ingen headerverdier, og måladressene er maskert.
ui-format = Format
ui-preview = Forhåndsvisning
ui-save-as = Lagre som { $format }

## Signatur
signature-title = Kontroller en signatur
signature-lead = Når en webhook har en hemmelighet, signerer SuperOffice hver levering: X-SuperOffice-Signature er base64 av HMAC-SHA256 over det rå innholdet. Alt beregnes i denne nettleseren; ingenting sendes eller lagres.
signature-secret = Hemmelighet
signature-body = Innhold, byte for byte
signature-body-help = Ett mellomrom eller linjeskift for mye, og signaturen blir en annen: Kontroller det rå innholdet før noe tolker det.
signature-given = Mottatt signatur (la feltet stå tomt for å signere innholdet)
signature-check = Kontroller
signature-is = Signaturen for dette innholdet er:
signature-fits = Den stemmer: Denne hemmeligheten har signert dette innholdet.
signature-differs = Den stemmer ikke: en annen hemmelighet, eller ikke det rå innholdet. For denne hemmeligheten og dette innholdet ville den vært:

## Pålogging
sign-in-title = Pålogging
sign-in-under-way = Logger på…
sign-in-failed = Påloggingen virket ikke
sign-in-other-attempt = Denne adressen hører til en annen pålogging, eller til en som ikke ble startet i denne fanen. Begynn på nytt.
sign-in-nothing = Det er ingenting å logge på med i denne adressen. Begynn på forsiden.
sign-in-unreachable = Påloggingens token-endepunkt kunne ikke nås fra denne siden. Lim inn et tilgangstoken i stedet; det virker alltid.
sign-in-status = Påloggingens token-endepunkt avviste koden. Den kan være brukt eller være eldre enn ti minutter. Begynn på nytt.
sign-in-malformed = Påloggingens svar er ikke det som er dokumentert. Lim inn et tilgangstoken i stedet.
sign-in-id-token = Påloggingens svar gjelder noen andre: et annet miljø, en annen klient, en annen tenant eller et annet forsøk. Det ble ikke brukt. Begynn på nytt.
sign-in-late = Svaret fra påloggingen er for gammelt, eller ikke gyldig ennå, etter klokken på denne datamaskinen. Kontroller klokken, og begynn på nytt.
sign-in-signature = Påloggingens svar er ikke signert av SuperOffice. Det ble ikke brukt.
sign-in-no-crypto = Denne nettleseren tilbyr ingen kryptografi her. Åpne siden via https eller på denne maskinen.
refusal-revoked = Applikasjonens tilgang til denne tenanten er trukket tilbake.
refusal-invalid-redirect-url = Denne sidens adresse er ikke blant dem som er registrert for applikasjonen.
refusal-expired = Applikasjonens registrering har utløpt.
refusal-denied = Tilgang ble nektet.
refusal-needs-reapproval = Tenantens administrator må gi applikasjonen samtykke på nytt. Slik er det etter at webhooker er lagt til i den; inntil da kan brukerne ikke logge på.
refusal-invalid-timestamp = SuperOffice godtok ikke tidspunktet for forespørselen. Kontroller klokken på denne maskinen.
refusal-invalid-signature = SuperOffice godtok ikke signaturen på forespørselen.
refusal-other = SuperOffice avviste påloggingen av en grunn som ikke er dokumentert.

## På avveie
lost-title = Denne adressen fører ingen steder
lost-view = Det finnes ingen visning på adressen { $text }.
lost-environment = «{ $text }» kan ikke være et miljø. Adresser oppgir et miljø som dette nettstedet kjenner, aldri en vert.
lost-tenant = «{ $text }» kan ikke være en tenants id. En slik id ser ut som Cust12345.
lost-webhook = «{ $text }» er ikke id-en til en webhook. Id-er er hele tall.
