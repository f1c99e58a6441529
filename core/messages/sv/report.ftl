# Ord som sidor, rapporter och mejl delar.

# Slutet på en lista med väldigt många namn: ”a, b och 99 990 till”.
list-more = { $count } till

## Källor, som del av en mening.
source-tenant-state = tenantens tillstånd
source-principal = vem din token tillhör
source-list = listan över den här appens webhooks
source-archive = arkivets tabell över webhooks
source-usage = användningsräknarna
source-activity = arkivet över webhook-aktivitet
source-recipients = arkivets tabell över aviseringsmottagare
source-event-list = serverns egen lista över händelser

## Varför något inte lästes, som en sats som också kan stå efter ”eftersom”.
gap-sentence = Inte läst: { $source }, eftersom { $reason }.
gap-detail = Servern säger: ”{ $detail }”
gap-pending = svaret dröjer
gap-not-asked = ingen har frågat den och inget svar från den är sparat
gap-network = svaret uteblev; nätverket kan vara nere, eller så finns värden inte
gap-origin-refused = tenanten svarar men avvisar sidor från det här ursprunget (origin)
gap-outside-policy = den här sidan är byggd utan åtkomst till { $host }
gap-broken-off = svaret avbröts
gap-timeout = svaret uteblev i 30 sekunder
gap-too-long = svaret är längre än 128 MB, så sidan slutade läsa det
gap-unauthorized = den här token avvisas (401)
gap-forbidden = den här token saknar rätt att läsa det (403)
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
gap-unreadable = ett värde i källan är oläsligt eller omöjligt
gap-rows-missing = det saknas rader som måste finnas där

## Resultat utan egna ord.
finding-unknown = Inte känt: { $source } kunde inte läsas, eftersom { $reason }.
    .short = Inte känt: { $reason }
    .means = Det är inte känt om det här är ett problem.
    .do = Ordna åtkomsten och uppdatera sedan.
finding-pass = Kontrollerat, inget problem hittat.
    .short = I sin ordning

## Utfall, bedömningar, vem som agerar.
outcome-fail = Misslyckas
outcome-warn = Varning
outcome-unknown = Okänt
outcome-info = Notera
outcome-pass = I sin ordning
verdict-failing-deliveries = Leveranser misslyckas.
    .short = Misslyckas
verdict-stopped = Den är stoppad.
    .short = Stoppad
verdict-misdefined = Definitionen kan inte fungera.
    .short = Feldefinierad
verdict-silent = Den är på men anropas inte.
    .short = Anropas inte
verdict-at-risk = Något hotar leveranserna.
    .short = I riskzonen
verdict-unknown = För lite kunde läsas för att avgöra det.
    .short = Okänt
verdict-healthy = Den levererar; ingen av de kontroller som kunde köras hittade något fel.
    .short = Levererar
mover-you = Du, med dess apps token
mover-you-onsite = Du, med din inloggning
mover-receiver = De som ansvarar för mottagaren
mover-administrator = En administratör för tenanten
mover-app-owner = Appens ägare
mover-server-administrator = Serverns administratör
mover-superoffice = SuperOffice

topic-access = Åtkomst
topic-state = Tillstånd
topic-deliveries = Leveranser
topic-definition = Definition
topic-silence = Anropas inte
topic-together = Jämfört med andra webhooks
topic-being-told = Aviseringar
topic-ownership = Ägarskap
topic-unresolved = När inget förklarar det

## Rapporten.
report-title = Webhooks i { $tenant } ({ $environment })
report-taken = Läst den { $when } via { $api }.
report-taken-nowhere = Läst den { $when }. Adressen till tenantens API är inte känd.
report-seen = Sett som { $user }: { $own ->
    [one] en webhook från den här appen
   *[other] { $own } webhooks från den här appen
}, { $others } från andra appar i arkivet. Det kan finnas fler.
report-seen-onsite = Sett på en lokal server, som visar alla webhooks: { $own }.
report-seen-anonymous = Sett med en token vars användare inte är känd: { $own ->
    [one] en webhook från den här appen
   *[other] { $own } webhooks från den här appen
}, { $others } från andra appar i arkivet. Det kan finnas fler.
report-tenant = Tenanten som helhet
report-state = Tillstånd
report-owner = Tillhör
report-own = den här appen
report-other = en annan app
report-target = Mål-URL
report-events = Händelser
report-calls = Anrop sedan registreringen
report-errors = Fel sedan registreringen
report-consecutive = Fel i rad
report-last-called = Senast anropad
report-updated = Senast ändrad

## Mejlet.
mail-subject = Webhooks i { $tenant }
mail-subject-webhook = Webhook ”{ $name }” i { $tenant }
mail-opening = Tenant { $tenant } i { $environment }, läst den { $when }: { $own ->
    [one] 1 webhook från den här appen
   *[other] { $own } webhooks från den här appen
}, { $others } från andra.
mail-opening-onsite = Lokal server { $environment }, läst den { $when }: { $own ->
    [one] 1 webhook
   *[other] { $own } webhooks
}.
mail-webhook = Webhook-id { $id }.
mail-webhook-at = Webhook-id { $id }, senast ändrad den { $when }.
mail-webhook-by = Webhook-id { $id }, senast ändrad den { $when } av { $who }.
mail-fill-in = Fyll i det här innan du skickar:
mail-app = Appens namn och dess klient-id:
mail-change = Ändringen som borde ha anropat webhooken, och postens id:
mail-time = När det var, med tidszon:
mail-event = EventId för den senaste leveransen som kom fram:
mail-closing = Hela rapporten finns inklistrad nedan.

## Mejlet till dem som ansvarar för en mottagare.
state-disabled = Inaktiverad ({ $state })
hand-over-subject = Webhook-anrop till { $host } misslyckas: { $what } (tenant { $tenant })
hand-over-subject-no-host = Webhook-anrop misslyckas: { $what } (tenant { $tenant })
hand-over-opening = SuperOffice CRM anropar { $host } när något ändras i tenanten { $tenant }. { $count ->
    [one] Anrop från den här webhooken misslyckas
   *[other] Anrop från de här { $count } webhooks misslyckas
}:
hand-over-opening-no-host = SuperOffice CRM kör er mottagare när något ändras i tenanten { $tenant }. { $count ->
    [one] Anrop från den här webhooken misslyckas
   *[other] Anrop från de här { $count } webhooks misslyckas
}:
hand-over-webhook = { $name } (webhook { $id }), { $target }
hand-over-in-a-row = { $count ->
    [one] 1 fel i rad
   *[other] { $count } fel i rad
}
hand-over-called = senast anropad { $when }
hand-over-more = och { $count ->
    [one] en webhook till
   *[other] { $count } webhooks till
}
hand-over-steps = Det här behöver göras:
hand-over-search = Ett anrop som når mottagaren är en POST med en användaragent som börjar med NetServer-Webhook/. Headern X-SuperOffice-EventId säger vilken händelse det gäller.
hand-over-error = Det senaste felet, ordagrant:
hand-over-closing = Hör av er när det är klart. Då skickar vi ett test och slår på det som är av.

## Rapportens delar.
report-causes = Orsaker, de värsta först
report-causes-in-detail = Varje orsak, med steg och webhooks
report-all-else = Vad mer som hittades
report-errors-of = { $errors } fel på { $calls } anrop
report-changed = senast ändrad den { $when }
report-changed-by = senast ändrad den { $when } av { $who }
report-of-other = hör till en annan app
report-last-error = Senaste felet
report-healthy = Webhooks som levererar
report-scope-webhook = Den här rapporten beskriver en av { $total } webhooks.
report-scope-listed = Den här rapporten beskriver de { $held } av { $total } webhooks som listan visade med sina filter.

## Kommandon
report-command = Kör i { $terminal }:
command-fill-in = Byt först ut { $placeholders } mot det som står där i målet. Kommandon här innehåller varken nycklar eller specialtecken, och utan dem betyder svaret inget.
command-outside = Kör det utanför ditt eget nätverk, till exempel via en mobils internetdelning eller i ett cloud shell: på insidan kan DNS och brandväggar svara annorlunda. Om en lokal server skickar anropen, kör det på den servern.
command-reads-resolve = En adress betyder att publik DNS känner till namnet. ”NXDOMAIN” eller ”Non-existent domain” betyder att den inte gör det.
command-reads-resolve-powershell = En IPAddress betyder att publik DNS känner till namnet. ”DNS name does not exist” betyder att den inte gör det.
command-reads-certificate = Titta på notAfter, och på namnen efter ”DNS:”. ”verify error” säger vad OpenSSL har att invända. ”alert” eller ”Connection refused” säger varför det inte blir någon TLS-anslutning.
command-reads-certificate-windows = Första raden säger vad Windows har att invända: None betyder inga invändningar. Sedan följer TLS-versionen, datumen (NotBefore, NotAfter) och namnen (DnsNameList). Ett ensamt felmeddelande säger varför det inte blir någon TLS-anslutning.
command-reads-chain = Delen ”Certificate chain” räknar upp certifikaten som mottagaren skickar. ”Verify return code: 0 (ok)” är bra. Webbläsare hämtar saknade mellanliggande certifikat själva, så de kanske inte visar något fel.
command-reads-chain-windows = De första raderna säger vad Windows har att invända: None betyder inga invändningar. Windows hämtar saknade mellanliggande certifikat självt, så en för kort kedja kan se bra ut här.
command-reads-tls = Det begär TLS 1.2. ”Protocol” och ”Cipher” säger vad parterna enades om. ”alert” eller ”no peer certificate available” betyder att mottagaren inte erbjuder TLS 1.2 på den porten.
command-reads-tls-windows = Det begär TLS 1.2. ”Tls12” betyder att mottagaren erbjuder det. Ett ensamt felmeddelande säger varför det inte blir någon TLS-anslutning.
command-reads-post = Det är testet som SuperOffice skickar, med dokumenterade headrar och dokumenterad body. Det är inte signerat, så en mottagare som kontrollerar signaturen avvisar det; ett test från SuperOffice är signerat om webhooken har en delad hemlighet. Svarets första rad måste säga 200.
command-reads-measure = Det skriver ut status och hur många sekunder svaret tog. Anropet är inte signerat, så en mottagare som kontrollerar signaturen avvisar det.
command-browser-resolve = Utan terminal: slå upp { $host } på dns.google, som visar vad publik DNS känner till.
command-browser-tls = Utan terminal: öppna https://{ $host }/ i en webbläsare, klicka på ikonen framför adressen och läs certifikatets datum och namn. En webbläsare kanske inte visar något fel där SuperOffice misslyckas.
command-browser-post = Utan terminal: en webbläsare kan inte skicka det här anropet. Den visar bara om något svarar på { $host }. Skicka ett test i stället, på webhookens sida eller i SuperOffice.

## Var SuperOffice har ett fält i webhookens definition
way-form = Här klickar du i SuperOffice (12.1 och senare, som administratör): Inställningar och underhåll > System design > Webhooks, högerklicka på webhooken, välj Redigera och gå till { $field }. Före 12.1 ändrar appens ägare det via API:et.
field-target-url = Mål-URL
field-script = CRMScript
field-events = Händelser
field-shared-secret = Delad hemlighet
field-custom-headers = Anpassade rubriker
field-recipients = Recipients (aviseringsmottagare)
field-notification = Meddela via
field-active = Aktiv

## Mejlet från någon utan token till appens leverantör
access-subject = Åtkomst till webhooks i { $tenant }
access-opening = Hej! Jag vill veta vilka webhooks i SuperOffice-tenanten { $tenant } i { $environment } som inte levererar, och varför. Er app tar emot dem, så jag hoppas att ni kan hjälpa mig på ett av två sätt.
access-report = 1. Titta efter åt mig: öppna { $view } med en åtkomsttoken från er app. Välj Rapport, sedan JSON, spara filen och skicka den till mig. Jag kan öppna den på { $report } utan token; den innehåller ingen token och ingen delad hemlighet.
access-sign-in = 2. Låt mig logga in: registrera { $callback } som redirect URL för er app, och skicka mig appens klient-id, så att sidan kan erbjuda inloggning.
access-closing = Tack på förhand!
