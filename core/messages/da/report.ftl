# Ord, som sider, rapporter og mails deler.

# Slutningen på en liste med meget mange navne: ”a, b og 99.990 flere”.
list-more = { $count } flere

## Kilder, som del af en sætning.
source-tenant-state = tenantens tilstand
source-principal = hvem tokenet tilhører
source-list = listen over denne apps webhooks
source-archive = arkivets tabel over webhooks
source-usage = brugstællerne
source-activity = arkivet over webhook-aktivitet
source-recipients = arkivets tabel over notifikationsmodtagere
source-event-list = serverens egen liste over hændelser

## Hvorfor noget ikke blev læst, som en sætning, der også kan stå efter ”fordi”.
gap-sentence = Ikke læst: { $source }, fordi { $reason }.
gap-detail = Serveren siger: ”{ $detail }”
gap-pending = svaret lader vente på sig
gap-not-asked = ingen har spurgt den, og intet svar fra den er gemt
gap-network = svaret udeblev; netværket kan være nede, eller også findes værten ikke
gap-origin-refused = tenanten svarer, men afviser sider fra denne oprindelse (origin)
gap-outside-policy = denne side er bygget uden adgang til { $host }
gap-broken-off = svaret blev afbrudt
gap-timeout = svaret udeblev i 30 sekunder
gap-too-long = svaret er længere end 128 MB, så siden holdt op med at læse det
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
gap-unreadable = en værdi i kilden er ulæselig eller umulig
gap-rows-missing = der mangler rækker, som skal være der

## Resultater uden egne ord.
finding-unknown = Vides ikke: { $source } kunne ikke læses, fordi { $reason }.
    .short = Vides ikke: { $reason }
    .means = Det vides ikke, om det er et problem.
    .do = Få adgangen bragt i orden, og opdater.
finding-pass = Kontrolleret, ingen problemer fundet.
    .short = I orden

## Udfald, vurderinger, hvem der handler.
outcome-fail = Fejler
outcome-warn = Advarsel
outcome-unknown = Ukendt
outcome-info = Bemærk
outcome-pass = I orden
verdict-failing-deliveries = Leveringer mislykkes.
    .short = Fejler
verdict-stopped = Den er stoppet.
    .short = Stoppet
verdict-misdefined = Dens definition kan ikke virke.
    .short = Fejldefineret
verdict-silent = Den er aktiv, men bliver ikke kaldt.
    .short = Kaldes ikke
verdict-at-risk = Noget truer leveringerne.
    .short = I farezonen
verdict-unknown = For lidt kunne læses til at afgøre det.
    .short = Ukendt
verdict-healthy = Den leverer; ingen af de kontroller, der kunne køres, fandt fejl.
    .short = Leverer
mover-you = Du, med dens apps token
mover-you-onsite = Du, med dit login
mover-receiver = De, der driver modtageren
mover-administrator = En administrator for tenanten
mover-app-owner = Appens ejer
mover-server-administrator = Serverens administrator
mover-superoffice = SuperOffice

topic-access = Adgang
topic-state = Tilstand
topic-deliveries = Leveringer
topic-definition = Definition
topic-silence = Kaldes ikke
topic-together = Sammenlignet med andre webhooks
topic-being-told = Notifikationer
topic-ownership = Ejerskab
topic-unresolved = Når intet forklarer det

## Rapporten.
report-title = Webhooks i { $tenant } ({ $environment })
report-taken = Læst den { $when } via { $api }.
report-taken-nowhere = Læst den { $when }. Adressen på tenantens API er ukendt.
report-seen = Set som { $user }: { $own ->
    [one] én webhook fra denne app
   *[other] { $own } webhooks fra denne app
}, { $others } fra andre apps i arkivet. Der kan være flere.
report-seen-onsite = Set på en onsite-server, som viser alle webhooks: { $own }.
report-seen-anonymous = Set med et token, hvis bruger er ukendt: { $own ->
    [one] én webhook fra denne app
   *[other] { $own } webhooks fra denne app
}, { $others } fra andre apps i arkivet. Der kan være flere.
report-tenant = Tenanten som helhed
report-state = Tilstand
report-owner = Tilhører
report-own = denne app
report-other = en anden app
report-target = Mål-URL
report-events = Hændelser
report-calls = Kald, siden den blev registreret
report-errors = Fejl, siden den blev registreret
report-consecutive = Fejl i træk
report-last-called = Sidst kaldt
report-updated = Sidst ændret

## Mailen.
mail-subject = Webhooks i { $tenant }
mail-subject-webhook = Webhook ”{ $name }” i { $tenant }
mail-opening = Tenant { $tenant } i { $environment }, læst den { $when }: { $own ->
    [one] 1 webhook fra denne app
   *[other] { $own } webhooks fra denne app
}, { $others } fra andre.
mail-opening-onsite = Onsite-server { $environment }, læst den { $when }: { $own ->
    [one] 1 webhook
   *[other] { $own } webhooks
}.
mail-webhook = Webhook-id { $id }.
mail-webhook-at = Webhook-id { $id }, sidst ændret den { $when }.
mail-webhook-by = Webhook-id { $id }, sidst ændret den { $when } af { $who }.
mail-fill-in = Udfyld dette, før du sender:
mail-app = Appens navn og klient-id:
mail-change = Den ændring, der skulle have kaldt webhooken, og postens id:
mail-time = Hvornår det var, med tidszone:
mail-event = EventId for den seneste levering, der nåede frem:
mail-closing = Hele rapporten er indsat nedenfor.

## Mailen til dem, der driver en modtager.
state-disabled = Deaktiveret ({ $state })
hand-over-subject = Webhook-kald til { $host } mislykkes: { $what } (tenant { $tenant })
hand-over-subject-no-host = Webhook-kald mislykkes: { $what } (tenant { $tenant })
hand-over-opening = SuperOffice CRM kalder { $host }, når noget ændres i tenanten { $tenant }. { $count ->
    [one] Kald fra denne webhook mislykkes
   *[other] Kald fra disse { $count } webhooks mislykkes
}:
hand-over-opening-no-host = SuperOffice CRM kører jeres modtager, når noget ændres i tenanten { $tenant }. { $count ->
    [one] Kald fra denne webhook mislykkes
   *[other] Kald fra disse { $count } webhooks mislykkes
}:
hand-over-webhook = { $name } (webhook { $id }), { $target }
hand-over-in-a-row = { $count ->
    [one] 1 fejl i træk
   *[other] { $count } fejl i træk
}
hand-over-called = sidst kaldt { $when }
hand-over-more = og { $count ->
    [one] én webhook mere
   *[other] { $count } webhooks mere
}
hand-over-steps = Det skal gøres:
hand-over-search = Et kald, der når modtageren, er en POST med en brugeragent, der begynder med NetServer-Webhook/. Headeren X-SuperOffice-EventId siger, hvilken hændelse det gælder.
hand-over-error = Den seneste fejl, ordret:
hand-over-closing = Giv os besked, når det er gjort. Så sender vi en test og slår det til, der er inaktivt.

## Rapportens dele.
report-causes = Årsager, de værste først
report-causes-in-detail = Hver årsag med trin og webhooks
report-all-else = Hvad der ellers blev fundet
report-errors-of = { $errors } fejl i { $calls } kald
report-changed = sidst ændret den { $when }
report-changed-by = sidst ændret den { $when } af { $who }
report-of-other = hører til en anden app
report-last-error = Seneste fejl
report-healthy = Webhooks, der leverer
report-scope-webhook = Denne rapport beskriver én af { $total } webhooks.
report-scope-listed = Denne rapport beskriver de { $held } af { $total } webhooks, som listen viste med sine filtre.

## Kommandoer
report-command = Kør i { $terminal }:
command-fill-in = Erstat først { $placeholders } med det, der står dér i målet. Kommandoer her indeholder hverken nøgler eller specialtegn, og uden dem betyder svaret intet.
command-outside = Kør den uden for dit eget netværk, for eksempel via en mobils internetdeling eller i en cloud shell: Indefra kan DNS og firewalls svare anderledes. Hvis det er en onsite-server, der sender, så kør den på den server.
command-reads-resolve = En adresse betyder, at offentlig DNS kender navnet. ”NXDOMAIN” eller ”Non-existent domain” betyder, at den ikke gør.
command-reads-resolve-powershell = En IPAddress betyder, at offentlig DNS kender navnet. ”DNS name does not exist” betyder, at den ikke gør.
command-reads-certificate = Se på notAfter og på navnene efter ”DNS:”. ”verify error” siger, hvad OpenSSL har at indvende. ”alert” eller ”Connection refused” siger, hvorfor der ikke er nogen TLS-forbindelse.
command-reads-certificate-windows = Den første linje siger, hvad Windows har at indvende: None betyder ingen indvendinger. Så følger TLS-versionen, datoerne (NotBefore, NotAfter) og navnene (DnsNameList). En fejlmeddelelse alene siger, hvorfor der ikke er nogen TLS-forbindelse.
command-reads-chain = Delen ”Certificate chain” viser de certifikater, modtageren sender. ”Verify return code: 0 (ok)” er i orden. Browsere henter selv manglende mellemcertifikater, så de viser måske ingen fejl.
command-reads-chain-windows = De første linjer siger, hvad Windows har at indvende: None betyder ingen indvendinger. Windows henter selv manglende mellemcertifikater, så en for kort kæde kan se rigtig ud her.
command-reads-tls = Den beder om TLS 1.2. ”Protocol” og ”Cipher” siger, hvad parterne blev enige om. ”alert” eller ”no peer certificate available” betyder, at modtageren ikke tilbyder TLS 1.2 på den port.
command-reads-tls-windows = Den beder om TLS 1.2. ”Tls12” betyder, at modtageren tilbyder det. En fejlmeddelelse alene siger, hvorfor der ikke er nogen TLS-forbindelse.
command-reads-post = Det er den test, SuperOffice sender, med de dokumenterede headere og det dokumenterede indhold. Den er ikke signeret, så en modtager, der kontrollerer signaturen, afviser den; en test fra SuperOffice er signeret, når webhooken har en delt hemmelighed. Svarets første linje skal sige 200.
command-reads-measure = Den udskriver status, og hvor mange sekunder svaret tog. Kaldet er ikke signeret, så en modtager, der kontrollerer signaturen, afviser det.
command-browser-resolve = Uden terminal: Slå { $host } op på dns.google, som viser, hvad offentlig DNS kender.
command-browser-tls = Uden terminal: Åbn https://{ $host }/ i en browser, klik på ikonet foran adressen, og læs certifikatets datoer og navne. En browser viser måske ingen fejl dér, hvor SuperOffice fejler.
command-browser-post = Uden terminal: En browser kan ikke sende dette kald. Den viser kun, om noget svarer hos { $host }. Send en test i stedet, på webhookens side eller i SuperOffice.

## Hvor SuperOffice har et felt i webhookens definition
way-form = Her klikker du i SuperOffice (12.1 og nyere, som administrator): Indstillinger og vedligeholdelse > System design > Webhooks, højreklik på webhooken, vælg Rediger, og gå til { $field }. Før 12.1 ændrer appens ejer det gennem API’et.
field-target-url = Mål-URL
field-script = CRMScript
field-events = Hændelser
field-shared-secret = Delt hemmelighed
field-custom-headers = Tilpassede overskrifter
field-recipients = Recipients (notifikationsmodtagere)
field-notification = Giv besked via
field-active = Aktiv

## Mailen fra en uden token til appens leverandør
access-subject = Adgang til webhooks i { $tenant }
access-opening = Hej! Jeg vil gerne vide, hvilke webhooks i SuperOffice-tenanten { $tenant } i { $environment } der ikke leverer, og hvorfor. Jeres app modtager dem, så jeg håber, at I kan hjælpe mig på en af to måder.
access-report = 1. Se efter for mig: Åbn { $view } med et adgangstoken fra jeres app. Vælg Rapport og derefter JSON, gem filen, og send den til mig. Jeg kan åbne den på { $report } uden token; den indeholder intet token og ingen delt hemmelighed.
access-sign-in = 2. Lad mig logge ind: Registrér { $callback } som redirect URL for jeres app, og send mig appens klient-id, så siden kan tilbyde login.
access-closing = På forhånd tak!
