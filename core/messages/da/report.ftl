# Ord, som sider, rapporter og mails deler.

## Kilder, som de står i en sætning.
source-tenant-state = tenantens tilstand
source-principal = oplysningen om tokenets ejer
source-list = listen over denne applikations webhooks
source-archive = arkivets tabel over webhooks
source-usage = forbrugstællerne
source-activity = arkivet over webhook-aktivitet

## Hvorfor noget ikke blev set, som en sætning, der også kan stå efter ”fordi”.
gap-sentence = Ikke set: { $source }, fordi { $reason }.
gap-detail = Serveren siger: ”{ $detail }”
gap-pending = svaret lader vente på sig
gap-network = svaret udeblev; netværket kan være nede, eller værten findes ikke
gap-origin-refused = tenanten svarer, men afviser sider fra denne oprindelse
gap-timeout = svaret udeblev i 30 sekunder
gap-unauthorized = tokenet bliver afvist (401)
gap-forbidden = dette token mangler tilladelse til at læse det (403)
gap-not-on-this-server = kilden mangler på denne server
gap-misdirected = tenantens API er flyttet til en anden vært (421)
gap-throttled = tenanten beder om færre anmodninger (429)
gap-status = serveren svarede med status { $status }
gap-malformed = svaret afviger fra det, der er dokumenteret
gap-foreign-host = svaret peger på { $host }, som ikke hører til dette miljø
gap-records-skipped = { $count ->
    [one] én post var ulæselig
   *[other] { $count } poster var ulæselige
}
gap-pages-missing = læsningen stoppede før slutningen
gap-not-carried = oplysningen mangler i kilden

## Fund uden egne ord.
finding-unknown = Kan ikke afgøres herfra: { $source } kunne ikke læses, fordi { $reason }.
    .short = Kan ikke afgøres: { $reason }
    .means = Det kan ikke siges, om dette er et problem.
    .do = Gør det læsbart, og opdatér derefter.
finding-pass = Kontrolleret og fundet i orden.
    .short = I orden

## Udfald, vurderinger, hvem der skal handle.
outcome-fail = Fejler
outcome-warn = Advarsel
outcome-unknown = Ukendt
outcome-info = Bemærk
outcome-pass = I orden
verdict-failing-deliveries = Leveringer mislykkes.
    .short = Fejler
verdict-misdefined = Dens definition kan ikke virke.
    .short = Forkert defineret
verdict-silent = Den er slået til og bliver ikke kaldt.
    .short = Tavs
verdict-unknown = Der kunne ikke ses nok til at sige det.
    .short = Ukendt
verdict-healthy = Den leverer; alle kontroller, der kunne se noget, fandt intet galt.
    .short = Leverer
mover-you = Du, med et token fra dens applikation
mover-receiver = De, der driver modtageren
mover-administrator = En administrator af tenanten
mover-superoffice = SuperOffice

topic-access = Adgang
topic-state = Tilstand
topic-deliveries = Leveringer
topic-definition = Definition
topic-silence = Tavshed
topic-together = Ved siden af sine søsterwebhooks
topic-being-told = Besked om fejl
topic-ownership = Ejerskab
topic-unresolved = Når intet forklarer det

## Rapporten.
report-title = Webhooks i { $tenant } ({ $environment })
report-taken = Set den { $when } via { $api }.
report-seen = Set som { $user }: { $own ->
    [one] én webhook fra denne applikation
   *[other] { $own } webhooks fra denne applikation
}, { $others } fra andre applikationer i arkivet. Der kan findes flere.
report-seen-anonymous = Set med et token, hvis bruger ikke er kendt: { $own ->
    [one] én webhook fra denne applikation
   *[other] { $own } webhooks fra denne applikation
}, { $others } fra andre applikationer i arkivet. Der kan findes flere.
report-tenant = Tenanten som helhed
report-state = Tilstand
report-owner = Tilhører
report-own = denne applikation
report-other = en anden applikation
report-target = Mål
report-events = Hændelser
report-calls = Kald, siden den blev registreret
report-errors = Fejl, siden den blev registreret
report-consecutive = Fejl i træk
report-last-called = Senest kaldt
report-updated = Senest ændret

## Mailen.
mail-subject = Webhooks i { $tenant }
mail-subject-webhook = Webhook ”{ $name }” i { $tenant }
mail-closing = Hele rapporten er indsat nedenfor.
