# Woorden die pagina’s, rapporten en mails delen.

## Bronnen, zoals ze in een zin staan.
source-tenant-state = de status van de tenant
source-principal = de gebruiker van het token
source-list = de lijst met webhooks van deze applicatie
source-archive = de tabel met webhooks in het archief
source-usage = de gebruikstellers
source-activity = het archief met webhookactiviteit

## Waarom iets niet gezien is, als bijzin achter “omdat”.
gap-sentence = Niet gezien: { $source }, omdat { $reason }.
gap-detail = De server meldt: “{ $detail }”
gap-pending = er nog geen antwoord is
gap-network = er geen antwoord kwam; misschien is het netwerk uitgevallen of bestaat de host niet
gap-origin-refused = de tenant wel antwoordt, maar niet aan pagina’s van deze origin
gap-timeout = er binnen 30 seconden geen antwoord kwam
gap-unauthorized = het token niet wordt geaccepteerd (401)
gap-forbidden = dit token er geen leesrecht voor heeft (403)
gap-not-on-this-server = deze server dat niet heeft
gap-misdirected = de API van de tenant nu op een andere host staat (421)
gap-throttled = de tenant om minder aanvragen vraagt (429)
gap-status = de server met status { $status } antwoordde
gap-malformed = het antwoord niet is wat gedocumenteerd is
gap-foreign-host = naar { $host } wordt verwezen, een host die niet bij deze omgeving hoort
gap-records-skipped = { $count ->
    [one] één record niet te lezen was
   *[other] { $count } records niet te lezen waren
}
gap-pages-missing = het lezen vóór het einde stopte
gap-not-carried = die bron dat gegeven niet bevat

## Bevindingen zonder eigen woorden.
finding-unknown = Van hieruit niet te achterhalen: het lezen van { $source } lukte niet, omdat { $reason }.
    .short = Onbekend, omdat { $reason }
    .means = Of dit een probleem is, valt niet te zeggen.
    .do = Maak het leesbaar en vernieuw daarna.
finding-pass = Gecontroleerd en in orde bevonden.
    .short = In orde

## Uitkomsten, oordelen, wie aan zet is.
outcome-fail = Niet in orde
outcome-warn = Waarschuwing
outcome-unknown = Onbekend
outcome-info = Opmerking
outcome-pass = In orde
verdict-failing-deliveries = Afleveringen mislukken.
    .short = Faalt
verdict-misdefined = Met deze definitie kan de webhook niet werken.
    .short = Onjuist gedefinieerd
verdict-silent = De webhook staat aan en wordt niet aangeroepen.
    .short = Stil
verdict-unknown = Er was niet genoeg te zien voor een oordeel.
    .short = Onbekend
verdict-healthy = De webhook levert af; geen enkele controle die iets kon zien, vond iets verkeerd.
    .short = Levert af
mover-you = Jij, met het token van de applicatie van de webhook
mover-receiver = De mensen die de ontvanger beheren
mover-administrator = Een beheerder van de tenant
mover-superoffice = SuperOffice

topic-access = Toegang
topic-state = Status
topic-deliveries = Afleveringen
topic-definition = Definitie
topic-silence = Stilte
topic-together = Naast de zusterwebhooks
topic-being-told = Op de hoogte blijven
topic-ownership = Eigenaarschap
topic-unresolved = Als niets het verklaart

## Het rapport.
report-title = Webhooks van { $tenant } ({ $environment })
report-taken = Gezien op { $when } via { $api }.
report-seen = Gezien als { $user }: { $own ->
    [one] één webhook van deze applicatie
   *[other] { $own } webhooks van deze applicatie
}, { $others } van andere applicaties in het archief. Mogelijk zijn er meer.
report-seen-anonymous = Gezien met een token waarvan de gebruiker niet bekend is: { $own ->
    [one] één webhook van deze applicatie
   *[other] { $own } webhooks van deze applicatie
}, { $others } van andere applicaties in het archief. Mogelijk zijn er meer.
report-tenant = De tenant als geheel
report-state = Status
report-owner = Hoort bij
report-own = deze applicatie
report-other = een andere applicatie
report-target = Doel
report-events = Events
report-calls = Aanroepen sinds de registratie
report-errors = Fouten sinds de registratie
report-consecutive = Fouten op rij
report-last-called = Laatste aanroep
report-updated = Laatste wijziging

## De mail.
mail-subject = Webhooks van { $tenant }
mail-subject-webhook = Webhook “{ $name }” van { $tenant }
mail-closing = Het volledige rapport is hieronder geplakt.
