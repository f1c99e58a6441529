# Sidens egne ord.

ui-skip = Gå til indholdet
ui-where-you-are = Her er du
ui-signature-link = Kontrollér en signatur
ui-language = Sprog
ui-theme = Tema
ui-theme-system = Systemets tema
ui-theme-light = Lyst
ui-theme-dark = Mørkt
ui-refresh = Opdatér
ui-updated = opdateret { $ago }
ui-report = Rapport
ui-sign-out = Log af
ui-leave-demo = Forlad demoen
ui-copy = Kopiér
ui-copied = Kopieret
ui-copy-refused = Browseren lod ikke siden kopiere. Markér teksten i stedet.
ui-close = Luk
ui-try-again = Prøv igen
ui-to-list = Til listen over webhooks
ui-to-start = Til forsiden
ui-ignored = Udeladt af adressen, fordi det ikke siger denne side noget: { $parts }.

## Opret forbindelse
ui-title-connect = Opret forbindelse
ui-question = Hvilke webhooks leverer ikke, og hvorfor?
ui-environment = Miljø
environment-online = Produktion (online)
environment-qaonline = Stage (qaonline)
environment-sod = Udvikling (sod)
ui-tenant = Tenant
ui-token = Adgangstoken
ui-token-help = Fra din egen app eller fra Postman; gælder i en time. Det sendes til tenantens API og ingen andre steder hen.
ui-show = Vis
ui-hide = Skjul
ui-scheme = Hvad er det?
ui-scheme-bearer = Adgangstoken (Bearer)
ui-scheme-ticket = Ticket (SOTicket)
ui-scheme-basic = bruger:adgangskode (Basic)
ui-connect = Opret forbindelse
ui-sign-in = Log på med SuperID
ui-try-demo = Prøv demotenanten
token-empty = Angiv et adgangstoken. Det ligner 8A:Cust12345.…
token-not-one = Det kan ikke være et token: Det indeholder mellemrum, linjeskift eller bogstaver uden for A–Z. Kopiér det igen i sin helhed.
ui-token-wanted = Token til { $tenant }
ui-token-again = { $tenant } godkender ikke længere tokenet
ui-token-again-lead = Det, der er læst, står stadig nedenfor. Indsæt et nyt token for at fortsætte, hvor du var.
ui-visibility-title = Hvad et token kan se
ui-visibility-own = Den app, der ejer webhooks
    .sees = ser dem alle, forklarer dem
ui-visibility-other = En anden app
    .sees = ser det, arkivet viser, ændrer intet
ui-visibility-onsite = En onsite-server
    .sees = viser alle webhooks til enhver, der må logge på
ui-how-token = Sådan får du et token
ui-how-token-postman = Med Postman: Godkend en anmodning, som din app gør det, og kopiér derefter adgangstokenet fra fanen Authorization.
ui-how-token-app = Fra din app: Log det adgangstoken, som appen fik ved sin seneste pålogning. Det begynder med 8A: og tenantens id.
ui-how-token-onsite = Onsite: Vælg det konfigurerede miljø og derefter en ticket eller din bruger og adgangskode.
ui-meet = Ingen tenant ved hånden? Mød en fejl
ui-scenario-demo = Alt på én gang
ui-scenario-certificate-expired = Certifikat udløbet
ui-scenario-stopped-by-a-person = Stoppet af en person
ui-scenario-active-and-silent = Aktiv og tavs
ui-scenario-misspelt-event = Forkert stavet hændelse
ui-scenario-answers-202 = 202 i stedet for 200
ui-scenario-gone-410 = 410 med det samme
ui-scenario-usage-forbidden = Ingen adgang til tællerne
ui-scenario-healthy = Alt virker
ui-recent = Seneste
ui-recent-summary = { $broken ->
    [0] alle leverer
   *[other] { $broken } af { $total } fejler
}
config-title = config.json har fejl; det, der er rigtigt i den, virker.
config-not-json = Filen er ikke et JSON-objekt.
config-unknown-key = ”{ $key }” er ikke en nøgle, som Hook Doctor kender.
config-wrong-type = ”{ $key }” har en værdi af den forkerte type.
config-bad-name = ”{ $key }”: Et navn består af a–z, 0–9 og ”-” og er ikke et af de indbyggede.
config-neither-or-both = ”{ $key }” angiver hverken ”api” eller ”state”, eller også dem begge.
config-not-an-address = ”{ $key }” er ikke en adresse, eller også har den en bruger eller en tenant i sin vært.
config-not-https = ”{ $key }” er http på en anden maskine; brug https.
config-no-tenant = ”{ $key }” mangler {"{"}tenant{"}"}.
config-unknown-environment = ”{ $key }” angiver et miljø, der ikke findes.
config-not-this-machine = ”{ $key }” angiver et relæ, men adressen ved siden af er ikke http på denne maskine.

## Undervejs
ui-connecting = Finder tenanten…
ui-loading = Læser dens webhooks…

## Problemer
ui-means = Hvad det betyder
ui-move = Hvem der skal handle
ui-do = Hvad der skal gøres
trouble-environment = Dette websted kender ikke noget miljø med navnet ”{ $name }”.
    .means = Der blev ikke spurgt om noget, og intet token blev sendt nogen steder hen.
    .do = Kontrollér adressen, eller få miljøet tilføjet i config.json.
trouble-throttled = Tenanten beder om færre anmodninger.
    .means = Den svarede 429 gang på gang, så intet kunne læses endnu.
    .do = Vent et minut, og prøv igen.
trouble-foreign-host = Tilstandsopslaget peger på { $host }, som ikke hører til dette miljø.
    .means = Tokenet blev ikke sendt dertil.
    .do = Kontrollér miljøet; hvis det er rigtigt, så sig det til dem, der driver det.
trouble-misdirected = Tenantens API ligger nu på en anden vært.
    .means = Det blev flyttet, mens vi læste, og opslaget angiver stadig den gamle vært.
    .do = Prøv igen om et minut.
trouble-malformed = Svaret er ikke det, som API’et dokumenterer.
    .means = Noget mellem siden og tenanten svarer måske i dens sted, for eksempel en proxys pålogningsside.
    .do = Prøv igen; hvis det fortsætter, så åbn API’ets adresse i en fane, og se, hvad der svarer.
trouble-demo = Demotenanten kunne ikke indlæses.
    .means = Dens fil mangler på dette websted eller blev blokeret undervejs.
    .do = Genindlæs siden; hvis det fortsætter, er webstedet ikke kopieret i sin helhed.
tenant-state-deleted = Tenanten blev slettet.
    .means = Dens webhooks er væk sammen med den.
    .do = Kontrollér tenantens id.
tenant-state-offlinemaintenance = Tenanten er under vedligeholdelse.
    .means = Dens API er slået fra, som regel i nogle minutter, og ingen webhook sendes imens.
    .do = Prøv igen om nogle minutter.
tenant-state-deleting = Tenanten er ved at blive slettet.
    .means = Dens API er lukket.
    .do = Kontrollér tenantens id.

## En tenant
ui-title-tenant = { $tenant }: webhooks
ui-title-webhooks = Webhooks
ui-headline-unknown = { $unknown ->
    [one] Én webhook kan ikke vurderes.
   *[other] { $unknown } webhooks kan ikke vurderes.
}
ui-headline-unread = Webhooks kunne ikke læses.
ui-headline-empty = Denne applikation ejer ingen webhooks her.
ui-unknown-user = en ukendt bruger
ui-visibility-line = Set som { $user }: { $own ->
    [0] ingen af denne applikations egne webhooks
    [one] én af denne applikations egne webhooks
   *[other] { $own } af denne applikations egne webhooks
}, { $others ->
    [0] ingen fra andre applikationer i arkivet
   *[other] { $others } fra andre applikationer i arkivet
}. Der kan findes flere.
ui-visibility-no-archive = Set som { $user }: { $own ->
    [0] ingen af denne applikations egne webhooks
    [one] én af denne applikations egne webhooks
   *[other] { $own } af denne applikations egne webhooks
}. Andre applikationer kan have flere, som dette token ikke kan se.
ui-visibility-unread = Set som { $user }. Denne applikations egen liste kunne ikke læses; { $others ->
    [0] arkivet viser intet
    [one] arkivet viser én webhook
   *[other] arkivet viser { $others } webhooks
}, hvis ejer ikke er kendt.
ui-visibility-onsite-line = Set som { $user } på en onsite-server, som viser alle webhooks: { $own }.
ui-partial = Ikke alt kunne læses. Det følgende er, hvad der blev set.
ui-causes = Årsager, de værste først
ui-card-mixed = { $off ->
    [one] 1 er slået fra
   *[other] { $off } er slået fra
}, { $on ->
    [one] 1 er stadig slået til.
   *[other] { $on } er stadig slået til.
}
ui-checks-blind = { $count ->
    [one] 1 kontrol kunne ikke udføres
   *[other] { $count } kontroller kunne ikke udføres
}
ui-card-failing-deliveries = { $count ->
    [one] 1 webhook fejler.
   *[other] { $count } webhooks fejler.
}
ui-card-stopped = { $count ->
    [one] 1 webhook er stoppet.
   *[other] { $count } webhooks er stoppet.
}
ui-card-misdefined = { $count ->
    [one] 1 webhook kan ikke virke.
   *[other] { $count } webhooks kan ikke virke.
}
ui-card-silent = { $count ->
    [one] 1 webhook er tavs.
   *[other] { $count } webhooks er tavse.
}
ui-card-at-risk = { $count ->
    [one] 1 webhook er i fare.
   *[other] { $count } webhooks er i fare.
}
ui-card-unknown = { $count ->
    [one] 1 webhook kan ikke vurderes.
   *[other] { $count } webhooks kan ikke vurderes.
}
ui-card-healthy = { $count ->
    [one] 1 webhook leverer.
   *[other] { $count } webhooks leverer.
}
ui-cause = Årsag
ui-webhooks = { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}
ui-state = Tilstand
ui-search = Søg i webhooks
ui-shown = { $shown } af { $total } webhooks
ui-verdict-filter = Vurdering
ui-nothing-found = Ingen webhook passer.
ui-nothing-found-lead = Filtrene lader intet tilbage af det, der blev set.
ui-show-all = Vis alle
ui-column-webhook = Webhook
ui-column-state = Tilstand
ui-column-wrong = Hvad er galt
ui-column-calls = Kald
ui-column-errors = Fejl
ui-column-in-a-row = I træk
ui-column-last-called = Senest kaldt
ui-another-applications = en anden applikations
ui-unit-calls = kald
ui-unit-errors = fejl
ui-unit-in-a-row = fejl i træk
ui-never = aldrig
ui-empty-other-app = De pågældende webhooks hører til en anden applikation: Brug et token fra den.
ui-empty-environment = De ligger i et andet miljø: Udvikling, stage og produktion har hver deres webhooks.
ui-empty-tenant = De ligger i en anden tenant.

## En webhook
ui-title-webhook = Webhook
ui-no-such-webhook = Webhook { $id } er ikke blandt dem, der blev set.
ui-no-such-webhook-lead = Den er måske fjernet, hører til en anden applikation eller ligger i en anden tenant eller et andet miljø.
ui-no-such-webhook-unread = Listen over webhooks kunne ikke læses, så det kan ikke siges, om den findes.
ui-owned = webhook { $id }, ejet af denne applikation
ui-owned-by-other = webhook { $id }, en anden applikations: kun set i arkivet, kan ikke ændres herfra
ui-diagnosis = Diagnose
ui-steps = Trin
ui-copy-for-receiver = Kopiér til modtageren
ui-mail-support = Skriv til SuperOffice
ui-copy-report = Kopiér hele rapporten
ui-proof = Hvad der beviser det
ui-last-error = Seneste fejl, ordret, læst fra
ui-last-error-stale = En gammel fejl: Et senere kald gik godt. Ordret, læst fra
ui-copy-error = Kopiér fejlen
ui-answer = Hvad modtageren svarede
ui-answer-status = Status
ui-answer-platform = Platform
ui-answer-traces = Til dens log
ui-answer-headers = { $count ->
    [one] 1 header
   *[other] { $count } headere
}
ui-answer-body = Dens indhold, som tekst
ui-checked = Hvad der blev kontrolleret
ui-fine = { $count ->
    [one] 1 kontrol fandt intet galt
   *[other] { $count } kontroller fandt intet galt
}
ui-what-to-do = Hvad der skal gøres
ui-deliveries = Leveringer
ui-deliveries-since = Leveringer siden { $when }
ui-usage-chart = Kald, der gik godt, og kald, der mislykkedes
ui-calls-well = Gik godt
ui-calls-failed = Mislykkedes
ui-no-figures = Tællerne er ikke fuldstændige, så der er intet at tegne.
ui-usage-source = Talt af SuperOffice, siden webhooken blev registreret (webhook_usage).
ui-life = Dens historie
life-registered = Registreret
life-registered-by = Registreret af { $who }
life-disabled = Deaktiveret efter fejl
life-stopped = Stoppet
life-last-called = Senest kaldt
life-last-failed = Senest kaldt, og det mislykkedes
ui-definition = Definition
ui-target = Mål
ui-show-address = Vis hele adressen
ui-hide-address = Skjul dens nøgler
ui-events = Hændelser
ui-type = Type
ui-secret = Hemmelighed
ui-secret-set = angivet, vises aldrig
ui-secret-missing = ingen: leveringer er ikke signeret
ui-not-said = oplyses ikke af denne kilde
ui-errors-go-to = Fejl sendes til
ui-nobody = ingen
ui-associates = { $count ->
    [one] 1 bruger
   *[other] { $count } brugere
}
ui-headers = Headere
ui-values-never-shown = (værdier vises aldrig)
ui-description = Beskrivelse
ui-from-list = Læst fra listen over denne applikations webhooks.
ui-from-archive = Læst fra arkivets tabel over webhooks, som har færre felter.
ui-requests = Anmodninger, som denne side sendte
ui-no-answer = intet svar
ui-copy-as-curl = Kopiér som curl

## Genveje
shortcut-title = Tastaturgenveje
shortcut-search = Søg
shortcut-next = Næste webhook
shortcut-previous = Forrige webhook
shortcut-list = Til listen
shortcut-diagnosis = Til diagnosen
shortcut-refresh = Opdatér
shortcut-help = Denne liste
shortcut-on = Genveje er slået til

## Følg én ændring
watch-title = Følg én ændring
watch-lead = Den er Active, men intet kommer? Start overvågningen, og foretag derefter én ændring i SuperOffice, som skal udløse en af dens hændelser. Siden læser tællerne med få sekunders mellemrum og siger, hvilken side der skal undersøges.
watch-start = Følg én ændring
watch-stop = Stop overvågningen
watch-length = I
watch-minutes = { $count ->
    [one] 1 minut
   *[other] { $count } minutter
}
watch-running = Overvåger { $count ->
    [0] denne webhook
    [one] denne webhook og 1 søsterwebhook med de samme hændelser
   *[other] denne webhook og { $count } søsterwebhooks med de samme hændelser
}. Foretag ændringen nu.
watch-left = { $looks ->
    [0] Ikke læst endnu
    [one] Læst én gang
   *[other] Læst { $looks } gange
}, { $span } tilbage.
watch-late = Tællerne kunne ikke læses lige nu; næste forsøg kommer senere.
watch-failed = SuperOffice kaldte den, set den { $when }, og kaldet mislykkedes: { $cause }.
    .means = Hændelsen blev udløst. Modtageren tog ikke imod den.
    .do = { $do }
watch-sibling = Den blev ikke kaldt, men det blev ”{ $sibling }”, som venter på den samme hændelse, set den { $when }.
    .means = Ændringen udløste hændelsen; denne webhook fik den ikke.
    .do = Sammenlign de to definitioner, og gem denne webhook igen.
watch-nothing = Intet blev kaldt: hverken den eller en søsterwebhook med de samme hændelser.
    .means = Ændringen udløser ikke denne hændelse, leveringen er forsinket, eller SuperOffice sendte den ikke.
    .do = Ændr et felt i entitetens egen række, og følg den igen. Hvis den stadig er tavs, så skriv til SuperOffice med denne observation.
watch-blind = Tællerne kunne ikke læses ofte nok til at sige noget.
    .means = Det vides ikke, om den blev kaldt.
    .do = Opdatér siden, og følg den igen.
ui-copy-observation = Kopiér denne observation
watch-observation = Overvåget fra { $from } til { $to }, mens én ændring blev foretaget: { $outcome }

## Diagnosen af en tenant
ui-title-diagnosis = { $tenant }: diagnose
ui-diagnosis-of = Diagnose af { $tenant }
ui-tenant-checks = Tenanten som helhed
ui-healthy-count = { $count ->
    [one] 1 af { $total } webhooks er i orden.
   *[other] { $count } af { $total } webhooks er i orden.
}
ui-group-open = { $count ->
    [one] Webhooken og trinene
   *[other] De { $count } webhooks og trinene
}
ui-show-group = Vis alle { $count } i listen

## Rapport
ui-report-lead = Det her er præcis det, der forlader browseren, når du gemmer eller kopierer det. Det indeholder intet token, ingen hemmelighed og ingen headerværdier, og måladresser er maskeret.
ui-format = Format
ui-preview = Forhåndsvisning
ui-save-as = Gem som { $format }

## Signatur
signature-title = Kontrollér en signatur
signature-lead = Hvis en webhook har en hemmelighed, signerer SuperOffice hver levering: X-SuperOffice-Signature er base64 af HMAC-SHA256 over det rå indhold. Alt beregnes i denne browser; intet sendes eller gemmes.
signature-secret = Hemmelighed
signature-body = Indhold, byte for byte
signature-body-help = Et mellemrum eller et linjeskift for meget, og signaturen bliver en anden: Kontrollér det rå indhold, før noget fortolker det.
signature-given = Modtaget signatur (lad feltet stå tomt for at signere indholdet)
signature-check = Kontrollér
signature-is = Signaturen for dette indhold er:
signature-fits = Den passer: Denne hemmelighed har signeret dette indhold.
signature-differs = Den passer ikke: en anden hemmelighed, eller ikke det rå indhold. For denne hemmelighed og dette indhold ville den være:

## Pålogning
sign-in-title = Pålogning
sign-in-under-way = Logger på…
sign-in-failed = Pålogningen virkede ikke
sign-in-other-attempt = Denne adresse hører til en anden pålogning eller til en, der ikke blev begyndt i denne fane. Begynd igen.
sign-in-nothing = Der er intet at logge på med i denne adresse. Begynd på forsiden.
sign-in-unreachable = Pålogningens token-endpoint kunne ikke nås fra denne side. Indsæt et adgangstoken i stedet; det virker altid.
sign-in-status = Pålogningens token-endpoint afviste koden. Den kan være brugt eller være ældre end ti minutter. Begynd igen.
sign-in-malformed = Pålogningens svar er ikke det, der er dokumenteret. Indsæt et adgangstoken i stedet.
sign-in-id-token = Pålogningens svar gælder en anden: et andet miljø, en anden klient, en anden tenant eller et andet forsøg. Det blev ikke brugt. Begynd igen.
sign-in-late = Svaret fra login er for gammelt eller endnu ikke gyldigt efter denne computers ur. Kontrollér uret, og begynd forfra.
sign-in-signature = Pålogningens svar er ikke signeret af SuperOffice. Det blev ikke brugt.
sign-in-no-crypto = Denne browser tilbyder ingen kryptografi her. Åbn siden via https eller på denne maskine.
refusal-revoked = Applikationens adgang til denne tenant er trukket tilbage.
refusal-invalid-redirect-url = Denne sides adresse er ikke blandt dem, der er registreret for applikationen.
refusal-expired = Applikationens registrering er udløbet.
refusal-denied = Adgang blev nægtet.
refusal-needs-reapproval = Tenantens administrator skal give applikationen samtykke igen. Det er nødvendigt, når der er føjet webhooks til den; indtil da kan dens brugere ikke logge på.
refusal-invalid-timestamp = SuperOffice godkendte ikke anmodningens tidspunkt. Kontrollér uret på denne maskine.
refusal-invalid-signature = SuperOffice godkendte ikke anmodningens signatur.
refusal-other = SuperOffice afviste pålogningen af en grund, der ikke er dokumenteret.

## Faret vild
lost-title = Denne adresse fører ingen steder hen
lost-view = Der er ingen visning på adressen { $text }.
lost-environment = ”{ $text }” kan ikke være et miljø. Adresser angiver et miljø, som dette websted kender, aldrig en vært.
lost-tenant = ”{ $text }” kan ikke være en tenants id. Et id ligner Cust12345.
lost-webhook = ”{ $text }” er ikke en webhooks id. Id’er er hele tal.

## Sessions, updates and the palette
ui-live = Løbende opdatering
ui-live-paused = Live: på pause
ui-live-every = Live: { $span }
ui-live-changed = { $count ->
    [one] Ændret siden sidste aflæsning: { $names }.
   *[other] { $count } webhooks er ændret siden sidste aflæsning, blandt dem { $names }.
}
palette-open = Gå til
palette-title = Gå til en webhook, en visning eller en handling
palette-hint = Et navn, en vært, et id, en visning
palette-state = Webhooks i tilstanden { $state }
palette-connect = En anden tenant
palette-nothing = Intet her hedder sådan.
palette-found = { $count ->
    [one] { $count } mulighed
   *[other] { $count } muligheder
}
shortcut-palette = Gå til hvad som helst
ui-offline = Du er offline. Siden virker, men den kan ikke spørge nogen.
ui-offline-read = Ingen forbindelse. Det, du ser, blev læst { $when }.
ui-new-version = Der er en ny version af Hook Doctor. Når den indlæses, spørges der om tokenet igen, medmindre det er gemt for denne fane.
ui-load-it = Indlæs den
ui-token-ends = Tokenet udløber { $when }. Giv et nyt nu, så bliver intet afbrudt.
ui-token-ended = Efter denne computers ur er tokenet udløbet.
ui-token-new = Giv et nyt token
ui-not-now = Ikke nu
ui-token-missing = Der er intet token, så intet nyt kan læses.
ui-through-relay = Forespørgsler går gennem relæet på denne maskine til { $host }.
