# Ord som sider, rapporter og e-poster deler.

# Slutten på en liste med svært mange navn: «a, b og 99 990 til».
list-more = { $count } til

## Kilder, som del av en setning.
source-tenant-state = tenantens tilstand
source-principal = hvem tokenet tilhører
source-list = listen over denne appens webhooker
source-archive = arkivets tabell over webhooker
source-usage = brukstellerne
source-activity = arkivet over webhook-aktivitet
source-recipients = arkivets tabell over varslingsmottakere
source-event-list = serverens egen liste over hendelser

## Hvorfor noe ikke ble lest, som en setning som også kan stå etter «fordi».
gap-sentence = Ikke lest: { $source }, fordi { $reason }.
gap-detail = Serveren sier: «{ $detail }»
gap-pending = svaret lar vente på seg
gap-not-asked = ingen har spurt den, og ingen svar fra den er lagret
gap-network = svaret uteble; nettverket kan være nede, eller verten finnes ikke
gap-origin-refused = tenanten svarer, men avviser sider fra dette opphavet (origin)
gap-outside-policy = denne siden er bygd uten tilgang til { $host }
gap-broken-off = svaret ble avbrutt
gap-timeout = svaret uteble i 30 sekunder
gap-too-long = svaret er lengre enn 128 MB, så siden sluttet å lese det
gap-unauthorized = tokenet blir avvist (401)
gap-forbidden = dette tokenet mangler tillatelse til å lese det (403)
gap-not-on-this-server = kilden mangler på denne serveren
gap-misdirected = tenantens API er flyttet til en annen vert (421)
gap-throttled = tenanten ber om færre forespørsler (429)
gap-status = serveren svarte med status { $status }
gap-malformed = svaret avviker fra det som er dokumentert
gap-foreign-host = svaret peker på { $host }, som ikke hører til dette miljøet
gap-records-skipped = { $count ->
    [one] én post var uleselig
   *[other] { $count } poster var uleselige
}
gap-pages-missing = lesingen stoppet før slutten
gap-not-carried = opplysningen mangler i kilden
gap-unreadable = en verdi i kilden er uleselig eller umulig
gap-rows-missing = det mangler rader som må være der

## Funn uten egne ord.
finding-unknown = Ikke kjent: { $source } kunne ikke leses, fordi { $reason }.
    .short = Ikke kjent: { $reason }
    .means = Det er ikke kjent om dette er et problem.
    .do = Få tilgangen i orden, og oppdater.
finding-pass = Kontrollert, ingen problemer funnet.
    .short = I orden

## Utfall, vurderinger, hvem som må handle.
outcome-fail = Feiler
outcome-warn = Advarsel
outcome-unknown = Ukjent
outcome-info = Merk
outcome-pass = I orden
verdict-failing-deliveries = Leveringer mislykkes.
    .short = Feiler
verdict-stopped = Den er stoppet.
    .short = Stoppet
verdict-misdefined = Definisjonen kan ikke virke.
    .short = Feil definert
verdict-silent = Den er på, men kalles ikke.
    .short = Kalles ikke
verdict-at-risk = Noe truer leveringene.
    .short = I faresonen
verdict-unknown = For lite kunne leses til å si det.
    .short = Ukjent
verdict-healthy = Den leverer; ingen av kontrollene som kunne kjøres, fant noe galt.
    .short = Leverer
mover-you = Du, med tokenet fra appen den hører til
mover-you-onsite = Du, med påloggingen din
mover-receiver = De som drifter mottakeren
mover-administrator = En administrator for tenanten
mover-app-owner = Appens eier
mover-server-administrator = Serverens administrator
mover-superoffice = SuperOffice

topic-access = Tilgang
topic-state = Tilstand
topic-deliveries = Leveringer
topic-definition = Definisjon
topic-silence = Kalles ikke
topic-together = Sammenlignet med andre webhooker
topic-being-told = Varsler
topic-ownership = Eierskap
topic-unresolved = Når ingenting forklarer det

## Rapporten.
report-title = Webhooker i { $tenant } ({ $environment })
report-taken = Lest { $when } via { $api }.
report-taken-nowhere = Lest { $when }. Adressen til tenantens API er ikke kjent.
report-seen = Sett som { $user }: { $own ->
    [one] én webhook fra denne appen
   *[other] { $own } webhooker fra denne appen
}, { $others } fra andre apper i arkivet. Det kan finnes flere.
report-seen-onsite = Sett på en onsite-server, som viser alle webhooker: { $own }.
report-seen-anonymous = Sett med et token der brukeren ikke er kjent: { $own ->
    [one] én webhook fra denne appen
   *[other] { $own } webhooker fra denne appen
}, { $others } fra andre apper i arkivet. Det kan finnes flere.
report-tenant = Tenanten som helhet
report-state = Tilstand
report-owner = Tilhører
report-own = denne appen
report-other = en annen app
report-target = Mål-URL
report-events = Hendelser
report-calls = Kall siden den ble registrert
report-errors = Feil siden den ble registrert
report-consecutive = Feil på rad
report-last-called = Sist kalt
report-updated = Sist endret

## E-posten.
mail-subject = Webhooker i { $tenant }
mail-subject-webhook = Webhook «{ $name }» i { $tenant }
mail-opening = Tenant { $tenant } i { $environment }, lest { $when }: { $own ->
    [one] 1 webhook fra denne appen
   *[other] { $own } webhooker fra denne appen
}, { $others } fra andre.
mail-opening-onsite = Onsite-server { $environment }, lest { $when }: { $own ->
    [one] 1 webhook
   *[other] { $own } webhooker
}.
mail-webhook = Webhook-id { $id }.
mail-webhook-at = Webhook-id { $id }, sist endret { $when }.
mail-webhook-by = Webhook-id { $id }, sist endret { $when } av { $who }.
mail-fill-in = Fyll ut dette før du sender:
mail-app = Navnet på appen og klient-id-en:
mail-change = Endringen som skulle ha kalt webhooken, og postens id:
mail-time = Når det var, med tidssone:
mail-event = EventId for den siste leveringen som kom fram:
mail-closing = Hele rapporten er limt inn nedenfor.

## E-posten til dem som drifter en mottaker.
state-disabled = Deaktivert ({ $state })
hand-over-subject = Webhook-kall til { $host } mislykkes: { $what } (tenant { $tenant })
hand-over-subject-no-host = Webhook-kall mislykkes: { $what } (tenant { $tenant })
hand-over-opening = SuperOffice CRM kaller { $host } når noe endres i tenanten { $tenant }. { $count ->
    [one] Kall fra denne webhooken mislykkes
   *[other] Kall fra disse { $count } webhookene mislykkes
}:
hand-over-opening-no-host = SuperOffice CRM kjører mottakeren deres når noe endres i tenanten { $tenant }. { $count ->
    [one] Kall fra denne webhooken mislykkes
   *[other] Kall fra disse { $count } webhookene mislykkes
}:
hand-over-webhook = { $name } (webhook { $id }), { $target }
hand-over-in-a-row = { $count ->
    [one] 1 feil på rad
   *[other] { $count } feil på rad
}
hand-over-called = sist kalt { $when }
hand-over-more = og { $count ->
    [one] én webhook til
   *[other] { $count } webhooker til
}
hand-over-steps = Dette må gjøres:
hand-over-search = Et kall som når fram til mottakeren, er en POST med en brukeragent som begynner med NetServer-Webhook/. Headeren X-SuperOffice-EventId sier hvilken hendelse det gjelder.
hand-over-error = Den siste feilen, ordrett:
hand-over-closing = Si fra til oss når dette er gjort. Da sender vi en test og slår på det som er av.

## Delene av en rapport.
report-causes = Årsaker, de verste først
report-causes-in-detail = Hver årsak, med trinn og webhooker
report-all-else = Hva annet som ble funnet
report-errors-of = { $errors } feil i { $calls } kall
report-changed = sist endret { $when }
report-changed-by = sist endret { $when } av { $who }
report-of-other = hører til en annen app
report-last-error = Siste feil
report-healthy = Webhooker som leverer
report-scope-webhook = Denne rapporten beskriver én av { $total } webhooker.
report-scope-listed = Denne rapporten beskriver de { $held } av { $total } webhookene som listen viste med filtrene.

## Kommandoer
report-command = Kjør i { $terminal }:
command-fill-in = Bytt først ut { $placeholders } med det som står der i målet. Kommandoene her inneholder verken nøkler eller spesialtegn, og uten dem betyr svaret ingenting.
command-outside = Kjør den utenfor ditt eget nettverk, for eksempel via mobildeling eller i en cloud shell: På innsiden kan DNS og brannmurer svare annerledes. Hvis det er en onsite-server som sender webhookene, kjør den på den serveren.
command-reads-resolve = En adresse betyr at offentlig DNS kjenner navnet. «NXDOMAIN» eller «Non-existent domain» betyr at det ikke gjør det.
command-reads-resolve-powershell = En IPAddress betyr at offentlig DNS kjenner navnet. «DNS name does not exist» betyr at det ikke gjør det.
command-reads-certificate = Se på notAfter, og på navnene bak «DNS:». «verify error» sier hva OpenSSL har å innvende. «alert» eller «Connection refused» sier hvorfor det ikke blir noen TLS-forbindelse.
command-reads-certificate-windows = Den første linjen sier hva Windows har å innvende: None betyr ingen innvendinger. Deretter kommer TLS-versjonen, datoene (NotBefore, NotAfter) og navnene (DnsNameList). En feilmelding alene sier hvorfor det ikke blir noen TLS-forbindelse.
command-reads-chain = Delen «Certificate chain» lister opp sertifikatene som mottakeren sender. «Verify return code: 0 (ok)» er i orden. Nettlesere henter manglende mellomsertifikater selv, så de viser kanskje ikke noe galt.
command-reads-chain-windows = De første linjene sier hva Windows har å innvende: None betyr ingen innvendinger. Windows henter manglende mellomsertifikater selv, så en for kort kjede kan se riktig ut her.
command-reads-tls = Den ber om TLS 1.2. «Protocol» og «Cipher» sier hva partene ble enige om. «alert» eller «no peer certificate available» betyr at mottakeren ikke tilbyr TLS 1.2 på den porten.
command-reads-tls-windows = Den ber om TLS 1.2. «Tls12» betyr at mottakeren tilbyr det. En feilmelding alene sier hvorfor det ikke blir noen TLS-forbindelse.
command-reads-post = Dette er testen SuperOffice sender, med de dokumenterte headerne og det dokumenterte innholdet. Den er ikke signert, så en mottaker som kontrollerer signaturen, avviser den; en test fra SuperOffice er signert når webhooken har en felles hemmelig nøkkel. Den første linjen i svaret må si 200.
command-reads-measure = Den skriver ut statusen og hvor mange sekunder svaret tok. Kallet er ikke signert, så en mottaker som kontrollerer signaturen, avviser det.
command-browser-resolve = Uten terminal: Slå opp { $host } på dns.google, som viser hva offentlig DNS kjenner.
command-browser-tls = Uten terminal: Åpne https://{ $host }/ i en nettleser, klikk på ikonet foran adressen, og les datoene og navnene i sertifikatet. En nettleser viser kanskje ikke noe galt der SuperOffice feiler.
command-browser-post = Uten terminal: En nettleser kan ikke sende dette kallet. Den viser bare om noe svarer hos { $host }. Send en test i stedet, på webhookens side eller i SuperOffice.

## Der SuperOffice har et felt for webhookens definisjon
way-form = Her klikker du i SuperOffice (12.1 og nyere, som administrator): Innstillinger og vedlikehold > System design > Webhooker, høyreklikk på webhooken, velg Rediger, og gå til { $field }. Før 12.1 endrer appens eier det gjennom API-et.
field-target-url = Mål-URL
field-script = CRMScript
field-events = Hendelser
field-shared-secret = Felles hemmelig nøkkel
field-custom-headers = Egendefinerte overskrifter
field-recipients = Recipients (varslingsmottakere)
field-notification = Varsle via
field-active = Aktiv

## E-posten fra en som ikke har token, til appens leverandør
access-subject = Tilgang til webhookene til { $tenant }
access-opening = Hei! Jeg vil vite hvilke webhooker i SuperOffice-tenanten { $tenant } i { $environment } som ikke leverer, og hvorfor. Appen deres mottar dem, så jeg håper dere kan hjelpe meg på en av to måter.
access-report = 1. Se etter for meg: Åpne { $view } med et tilgangstoken fra appen deres. Velg Rapport og deretter JSON, lagre filen, og send den til meg. Jeg kan åpne den på { $report } uten token; den inneholder verken token eller felles hemmelig nøkkel.
access-sign-in = 2. La meg logge på: Registrer { $callback } som redirect URL for appen deres, og send meg appens klient-id, slik at siden kan tilby pålogging.
access-closing = På forhånd takk!
