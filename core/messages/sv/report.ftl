# Ord som sidor, rapporter och mejl delar.

## Källor, så som de står i en mening.
source-tenant-state = tenantens tillstånd
source-principal = uppgiften om vem token tillhör
source-list = listan över den här applikationens webhookar
source-archive = arkivets tabell över webhookar
source-usage = användningsräknarna
source-activity = arkivet över webhookaktivitet

## Varför något inte sågs, som en sats som kan stå både för sig själv och efter ”eftersom”.
gap-sentence = Inte sett: { $source }, eftersom { $reason }.
gap-detail = Servern säger: ”{ $detail }”
gap-pending = svaret dröjer
gap-network = svaret uteblev; nätverket kan ligga nere, eller så saknas värden
gap-origin-refused = tenanten svarar, men avvisar sidor från det här ursprunget
gap-timeout = svaret uteblev i 30 sekunder
gap-unauthorized = token avvisas (401)
gap-forbidden = denna token saknar behörighet att läsa det (403)
gap-not-on-this-server = källan saknas på den här servern
gap-misdirected = tenantens API har flyttats till en annan värd (421)
gap-throttled = tenanten ber om färre förfrågningar (429)
gap-status = servern svarade med status { $status }
gap-malformed = svaret avviker från det som är dokumenterat
gap-foreign-host = svaret pekar på { $host }, som inte hör till den här miljön
gap-records-skipped = { $count ->
    [one] en post var oläslig
   *[other] { $count } poster var oläsliga
}
gap-pages-missing = läsningen avbröts före slutet
gap-not-carried = uppgiften saknas i källan

## Fynd utan egna ord.
finding-unknown = Går inte att avgöra härifrån: { $source } kunde inte läsas, eftersom { $reason }.
    .short = Går inte att avgöra: { $reason }
    .means = Det går inte att säga om detta är ett problem.
    .do = Gör det läsbart och uppdatera sedan.
finding-pass = Kontrollerat och utan anmärkning.
    .short = Bra

## Utfall, bedömningar, vem som ska agera.
outcome-fail = Misslyckas
outcome-warn = Varning
outcome-unknown = Okänt
outcome-info = Obs
outcome-pass = Bra
verdict-failing-deliveries = Leveranser misslyckas.
    .short = Misslyckas
verdict-misdefined = Dess definition kan inte fungera.
    .short = Feldefinierad
verdict-silent = Den är på men anropas inte.
    .short = Tyst
verdict-unknown = Det gick inte att se tillräckligt för att avgöra.
    .short = Okänd
verdict-healthy = Den levererar; ingen kontroll som kunde utföras hittade något fel.
    .short = Levererar
mover-you = Du, med en token från dess applikation
mover-receiver = De som driver mottagaren
mover-administrator = En administratör för tenanten
mover-superoffice = SuperOffice

topic-access = Åtkomst
topic-state = Tillstånd
topic-deliveries = Leveranser
topic-definition = Definition
topic-silence = Tystnad
topic-together = Jämfört med syskonen
topic-being-told = Besked om fel
topic-ownership = Ägarskap
topic-unresolved = När ingenting förklarar det

## Rapporten.
report-title = Webhookar i { $tenant } ({ $environment })
report-taken = Sett den { $when } via { $api }.
report-seen = Sett som { $user }: { $own ->
    [one] en webhook från den här applikationen
   *[other] { $own } webhookar från den här applikationen
}, { $others } från andra applikationer i arkivet. Det kan finnas fler.
report-seen-anonymous = Sett med en token vars användare inte är känd: { $own ->
    [one] en webhook från den här applikationen
   *[other] { $own } webhookar från den här applikationen
}, { $others } från andra applikationer i arkivet. Det kan finnas fler.
report-tenant = Tenanten som helhet
report-state = Tillstånd
report-owner = Tillhör
report-own = den här applikationen
report-other = en annan applikation
report-target = Mål
report-events = Händelser
report-calls = Anrop sedan den registrerades
report-errors = Fel sedan den registrerades
report-consecutive = Fel i rad
report-last-called = Senast anropad
report-updated = Senast ändrad

## Mejlet.
mail-subject = Webhookar i { $tenant }
mail-subject-webhook = Webhook ”{ $name }” i { $tenant }
mail-closing = Hela rapporten är inklistrad nedan.
