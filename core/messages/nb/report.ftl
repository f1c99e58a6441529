# Ord som sider, rapporter og e-poster deler.

## Kilder, slik de står i en setning.
source-tenant-state = tenantens tilstand
source-principal = opplysningen om hvem tokenet tilhører
source-list = listen over denne applikasjonens webhooker
source-archive = arkivets tabell over webhooker
source-usage = brukstellerne
source-activity = arkivet over webhook-aktivitet

## Hvorfor noe ikke ble sett, som en setning som også kan stå etter «fordi».
gap-sentence = Ikke sett: { $source }, fordi { $reason }.
gap-detail = Serveren sier: «{ $detail }»
gap-pending = svaret lar vente på seg
gap-network = svaret uteble; nettverket kan være nede, eller verten finnes ikke
gap-origin-refused = tenanten svarer, men avviser sider fra denne opprinnelsen
gap-timeout = svaret uteble i 30 sekunder
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

## Funn uten egne ord.
finding-unknown = Kan ikke avgjøres herfra: { $source } kunne ikke leses fordi { $reason }.
    .short = Kan ikke avgjøres: { $reason }
    .means = Det er ikke mulig å si om dette er et problem.
    .do = Gjør det lesbart, og oppdater deretter.
finding-pass = Kontrollert og funnet i orden.
    .short = I orden

## Utfall, vurderinger, hvem som må handle.
outcome-fail = Feiler
outcome-warn = Advarsel
outcome-unknown = Ukjent
outcome-info = Merk
outcome-pass = I orden
verdict-failing-deliveries = Leveringer mislykkes.
    .short = Feiler
verdict-misdefined = Definisjonen kan ikke virke.
    .short = Feil definert
verdict-silent = Den er slått på og blir ikke kalt.
    .short = Taus
verdict-unknown = Det var ikke mulig å se nok til å si det.
    .short = Ukjent
verdict-healthy = Den leverer; ingen av kontrollene som kunne se noe, fant noe galt.
    .short = Leverer
mover-you = Du, med et token fra applikasjonen den hører til
mover-receiver = De som drifter mottakeren
mover-administrator = En administrator for tenanten
mover-superoffice = SuperOffice

topic-access = Tilgang
topic-state = Tilstand
topic-deliveries = Leveringer
topic-definition = Definisjon
topic-silence = Taushet
topic-together = Ved siden av søsterwebhookene
topic-being-told = Varsel om feil
topic-ownership = Eierskap
topic-unresolved = Når ingenting forklarer det

## Rapporten.
report-title = Webhooker i { $tenant } ({ $environment })
report-taken = Sett { $when } via { $api }.
report-seen = Sett som { $user }: { $own ->
    [one] én webhook fra denne applikasjonen
   *[other] { $own } webhooker fra denne applikasjonen
}, { $others } fra andre applikasjoner i arkivet. Det kan finnes flere.
report-seen-anonymous = Sett med et token der brukeren ikke er kjent: { $own ->
    [one] én webhook fra denne applikasjonen
   *[other] { $own } webhooker fra denne applikasjonen
}, { $others } fra andre applikasjoner i arkivet. Det kan finnes flere.
report-tenant = Tenanten som helhet
report-state = Tilstand
report-owner = Tilhører
report-own = denne applikasjonen
report-other = en annen applikasjon
report-target = Mål
report-events = Hendelser
report-calls = Kall siden den ble registrert
report-errors = Feil siden den ble registrert
report-consecutive = Feil på rad
report-last-called = Sist kalt
report-updated = Sist endret

## E-posten.
mail-subject = Webhooker i { $tenant }
mail-subject-webhook = Webhook «{ $name }» i { $tenant }
mail-closing = Hele rapporten er limt inn nedenfor.
