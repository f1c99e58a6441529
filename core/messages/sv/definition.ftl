# Vad kontroller hittar om en webhooks definition, och varje steg ut ur det.

check-target-unusable = Mål-URL
    .why = Online måste SuperOffices servrar nå målet från internet; en lokal server når även sitt eget nätverk.
target-unusable = Målet kan inte anropas: { $fault }.
    .short = Målet kan inte anropas
    .means = SuperOffice har ingenstans att skicka, så inget levereras.
    .do = Rätta målet.
target-fault-empty = det är tomt
target-fault-no-scheme = det börjar inte med https://
target-fault-bad-host = värdnamnet är inte giltigt
target-fault-bad-port = porten är inte giltig
target-fault-malformed = det är inte en giltig adress
target-fault-loopback = värden är själva den avsändande datorn
target-fault-private = värden finns i ett privat nätverk som SuperOffices servrar inte kan nå
target-fault-example = adressen är reserverad för exempel i dokumentation
target-fault-reserved = värdnamnet finns inte i publik DNS
check-target-not-https = https
    .why = SuperOffice kräver https med ett giltigt certifikat. En lokal server kan vara inställd annorlunda.
target-not-https = Målet är { $scheme }, inte https.
    .short = Inte https
    .means = SuperOffice avvisar ett sådant mål när webhooken sparas. Det är inte dokumenterat om det levereras till ett sådant.
    .do = Ändra målet till https.
target-not-https-scheme = Målet börjar med { $scheme }, inte med https.
    .short = Inte https
    .means = SuperOffice skickar webhooks med HTTP POST, så inget kan levereras dit.
    .do = Ändra målet till https.
target-not-https-onsite = Målet är { $scheme }, inte https.
    .short = Inte https
    .means = RequireHttps i serverns web.config avgör om det är tillåtet. Inställningen är på som standard, och händelser skickas oskyddade där den är av.
    .do = Ändra målet till https, eller kontrollera RequireHttps.
target-not-https-works = Målet är { $scheme }, inte https, och anropas ändå.
    .short = Fungerar utan https
    .means = Händelser skickas oskyddade, och webhooken kommer att avvisas när den sparas igen.
    .do = Ändra målet till https.
check-target-temporary = Är målet gjort för att bestå?
    .why = Tunnlar slutar fungera när ägaren stänger sin bärbara dator, och testmottagare visar det de tar emot.
target-temporary = Den skickar till { $host }, en utvecklingstunnel.
    .short = Utvecklingstunnel
    .means = Den fungerar bara medan tunneln och tjänsten bakom den körs.
    .do = Ange en permanent värd i målet.
target-temporary-bin = Den skickar till { $host }, en testmottagare.
    .short = Testmottagare
    .means = Vem som helst med adressen kan läsa det som kommer dit, och adressen kan upphöra.
    .do = Ange en permanent värd i målet.
check-target-holds-credentials = Nycklar i mål-URL:en
    .why = Adresser hamnar i loggfiler; nycklar i dem öppnar mottagaren för alla som läser dem.
target-holds-credentials = Adressen innehåller { $keys-count ->
    [one] en nyckel
   *[other] nycklar
}: { $keys }.
    .short = Nycklar i adressen
    .means = Den som läser adressen i en logg kan anropa mottagaren. Den här sidan maskerar { $keys-count ->
    [one] nyckeln
   *[other] dem
}.
    .do = Låt mottagaren kontrollera signaturen i stället, om den kan det.
target-holds-credentials-path = Hos { $host } är själva adressen nyckeln.
    .short = Adressen är nyckeln
    .means = Den som känner till hela adressen kan anropa mottagaren. Behandla den som ett lösenord.
    .do = Lämna inte adressen vidare till någon som inte behöver den.
target-holds-credentials-user = Adressen innehåller ett användarnamn eller lösenord.
    .short = Lösenord i adressen
    .means = Den som läser adressen i en logg kan anropa mottagaren. Den här sidan maskerar det.
    .do = Flytta det till en header, eller låt mottagaren kontrollera signaturen i stället.
check-script-target = Skript
    .why = En CRMScript-webhook anger skriptet med dess include-namn.
script-target-empty = Den anger inget skript.
    .short = Inget skript angivet
    .means = Det finns inget att köra, så inget händer.
    .do = Ange skriptets include-namn eller id i målet.
script-target-address = Typen är crmscript, men målet är en adress.
    .short = Skript-webhook med en adress
    .means = Knappast något skript har det include-namnet, så troligen händer inget.
    .do = Ange skriptet, eller ändra typen till webhook.
check-type-unknown = Typ
    .why = Bara typerna webhook och crmscript är dokumenterade.
type-unknown = Typen är ”{ $kind }”, som inte är dokumenterad.
    .short = Okänd typ
    .means = Servern kanske inte vet vad den ska göra med den.
    .do = Ändra typen till webhook eller crmscript.
check-events-empty = Händelser
    .why = En webhook utan händelser anropas aldrig.
events-empty = Den har inga händelser.
    .short = Inga händelser
    .means = Den anropas aldrig.
    .do = Lägg till de händelser som den ska anropas för.
check-event-unknown = Händelsenamn
    .why = Vilket namn som helst kan sparas. En händelse som inget utlöser levereras aldrig.
event-unknown = { $names } { $count ->
    [one] är inte namnet på en händelse
   *[other] är inte namn på händelser
}.
    .short = Ingen händelse: { $names }
    .means = En händelses namn är en entitet och ett verb med en punkt emellan, till exempel contact.changed.
    .do = Välj en händelse från leverantörens lista.
event-unknown-meant = { $names } { $count ->
    [one] är inte en händelse
   *[other] är inte händelser
} i SuperOffice; troligen menas { $meant }.
    .short = Menade du { $meant }?
    .means = Vilket namn som helst kan sparas. Såvitt dokumentationen visar utlöser SuperOffice aldrig det här.
    .do = Om { $meant } är rätt, ändra namnet. Om en app signalerar { $names }, behåll det.
event-unknown-pattern = { $names } { $count ->
    [one] är ett mönster, inte en händelse
   *[other] är mönster, inte händelser
}.
    .short = Mönster för en händelse: { $names }
    .means = Dokumentationen skriver ett nummer eller ett namn inom klammerparenteser, eller utelämnar det. SuperOffice utlöser händelsen med det verkliga.
    .do = Ange det verkliga numret eller namnet, till exempel webhook12.errors eller list.category.changed.
event-unknown-near = { $names } { $count ->
    [one] är inte en av
   *[other] finns inte bland
} SuperOffices händelser; det gör { $others ->
    [one] händelsen
   *[other] händelserna
} { $meant }.
    .short = Menade du { $meant }?
    .means = Det kan vara rätt: en app kan signalera en egen händelse under vilket namn som helst.
    .do = Ta reda på om en app signalerar { $names }.
event-unknown-list = { $names } { $count ->
    [one] anger en lista som inte finns
   *[other] anger listor som inte finns
} bland SuperOffices dokumenterade listor.
    .short = Okänd lista i { $names }
    .means = SuperOffices egna listor har sina dokumenterade namn; listor som användare definierar har sina nummer i tabellen UDListDefinition.
    .do = Jämför namnet med dokumentationen, eller använd listans nummer.
event-unknown-capitals = { $names } är dokumenterad med små bokstäver.
    .short = Händelse med versaler
    .means = Dokumentationen säger inte om versaler spelar någon roll.
    .do = Om den inte anropas, skriv namnet med små bokstäver.
event-unknown-custom = { $names } { $count ->
    [one] är inte en av SuperOffices egna händelser
   *[other] finns inte bland SuperOffices egna händelser
}.
    .short = Egen händelse
    .means = Bara en app som signalerar den utlöser den.
    .do = Jämför namnet med det som appen signalerar.
check-event-not-raised = Händelsernas verb
    .why = Varje entitet har sina egna händelser: det är till exempel inte alla som utlöser en händelse när de tas bort.
event-not-raised = { $names } { $count ->
    [one] är inte en händelse
   *[other] är inte händelser
} i SuperOffice; det är { $instead }.
    .short = Utlöses inte: { $names }
    .means = Såvitt dokumentationen visar utlöser SuperOffice den aldrig.
    .do = Välj någon av { $instead }. Om en app signalerar { $names }, behåll namnet.
event-not-raised-verb = { $names } { $count ->
    [one] är inte en händelse
   *[other] är inte händelser
} i SuperOffice; det är { $instead }.
    .short = Ingen händelse i SuperOffice: { $names }
    .means = Det kan vara rätt: en app kan signalera en egen händelse under vilket namn som helst.
    .do = Ta reda på om en app signalerar { $names }.
check-event-repeated = Upprepade händelser
    .why = En händelse som anges två gånger kanske levereras två gånger; dokumentationen säger inget om det.
event-repeated = { $names } finns i listan mer än en gång.
    .short = Upprepad händelse
    .means = Namnets andra förekomst tillför inget.
    .do = Ta bort dubbletten.
check-secret-missing = Delad hemlighet
    .why = Utan en delad hemlighet kan en mottagare inte skilja SuperOffices anrop från någon annans.
secret-missing = Den har ingen delad hemlighet, så leveranserna signeras inte.
    .short = Inte signerad
    .means = De kommer fram, men en mottagare som kräver en signatur kastar dem.
    .do = Ange en delad hemlighet och låt mottagaren kontrollera den.
secret-missing-not-read = Med avsikt inte läst: delade hemligheter hålls utanför den här webbläsaren. På webhookens sida kan du fråga om en är angiven.
    .short = Med avsikt inte läst
    .means = Leveranserna kan vara signerade eller inte.
    .do = Välj ”Fråga om en hemlighet är angiven” på webhookens sida.
check-event-scope = Vilka ändringar som utlöser händelserna
    .why = Bara en ändring i postens egen tabellrad utlöser en händelse.
event-scope = { $count ->
    [one] Händelsen
   *[other] Händelserna
} { $names } utlöses bara när en rad i entitetens egen tabell ändras.
    .short = Bara den egna tabellraden
    .means = Telefonnummer, e-postadresser och användardefinierade fält finns i andra tabeller: en ändring av bara dem utlöser inget. Antalet intressen och extrafält (x_…) finns i den egna raden, så de utlöser händelsen.
    .do = Testa med en ändring av ett fält som namnet.
check-event-deleted-late = När borttagningar meddelas
    .why = Att en användare tar bort och att systemet rensar är två olika händelser.
event-deleted-late = { $count ->
    [one] Händelsen
   *[other] Händelserna
} { $names } utlöses först när systemet tar bort posten för gott.
    .short = Borttagningar meddelas sent
    .means = När en användare tar bort en post utlöses { $early }. Systemet tar bort den för gott flera dagar senare.
    .do = Om borttagningar ska meddelas direkt, lägg till { $early }.
check-name-missing = Namn
    .why = Ett namn talar om vad en webhook är till för.
name-missing = Den har inget namn.
    .short = Inget namn
    .means = Den fungerar; det går bara inte att se vad den är till för.
    .do = Ge den ett namn.

## Steg för plattformen bakom adressen
remedy-power-automate-response = I { $platform }: lägg till en Response-åtgärd med status 200 som flödets första steg. Utan den svarar flödet 202. HTTP-utlösaren och Response-åtgärden kräver en premiumlicens.
remedy-power-automate-on = I { $platform }: slå på flödet. Det slås även av när en premiumlicens upphör. Om flödet har tagits bort, ange det nya flödets adress i målet.
remedy-power-automate-address = I { $platform }: kopiera utlösarens adress igen, hela och med sig-värdet, och ange den i målet. Microsoft har flyttat adresserna på logic.azure.com till api.powerplatform.com. Sätt ”Who can trigger the flow?” till Anyone, och ta bort headern Authorization från webhooken.
remedy-power-automate-schema = I { $platform }: gör utlösarens schema mindre strikt. Tillåt nullvärden och händelsen ”test”.
remedy-power-automate-early = I { $platform }: flytta Response-åtgärden till början, så att flödet svarar innan tidsgränsen går ut.
remedy-power-automate-any-ip = I arbetsflödets inställningar, under Access control configuration: låt alla IP-adresser anropa utlösarna. Sig-värdet i adressen skyddar dem redan.
remedy-azure-start = I Azure-portalen: starta appen och kontrollera planens kvot.
remedy-azure-log = I Azure-portalen: öppna appens loggström; värden startade inte.
remedy-azure-access = I Azure-portalen, under Networking: öppna åtkomstbegränsningarna. Det finns ingen dokumenterad lista över SuperOffices adresser. Låt alla adresser anropa webhookens sökväg och kontrollera signaturen där, eller fråga appdev@superoffice.com efter de aktuella adresserna.
remedy-azure-key = Ange funktionens nyckel i en anpassad header x-functions-key i webhooken. Den fungerar även i adressen (code=), men där syns den för loggar och proxyer.
remedy-azure-always-on = I Azure-portalen: slå på Always On, eller välj en plan som håller appen redo. En app som inte används startar långsamt.
remedy-azure-client-certificate = I Azure-portalen, under Configuration: sätt läget för klientcertifikat till Ignore eller Optional, eller lägg till webhookens sökväg bland undantagen.
remedy-container-app = I Azure-portalen: kontrollera att containerappen har en aktiv revision och att dess ingress tar emot trafik från alla håll.
remedy-azure-waf = I { $platform }: hitta regeln som blockerade anropet i brandväggens logg, och undanta sökvägen från den.
remedy-aws-route = I API Gateway: kontrollera stage, sökväg och metod. ”Missing Authentication Token” betyder att rutten inte finns, eller att den kräver AWS-signaturer.
remedy-aws-access = I { $platform }: kontrollera API-nyckeln, auktoriseraren och WAF:ens stickprov av förfrågningar.
remedy-aws-time = I { $platform }: svara först och arbeta sedan. Lägg händelsen i en kö och returnera 200.
remedy-cloudflare-origin = I Cloudflare: slå upp koden. Servern bakom är nere, går inte att nå, är för långsam eller har ett ogiltigt certifikat.
remedy-cloudflare-rule = I Cloudflare, under Security > Events: hitta anropet och lägg till en regel med åtgärden Skip för webhookens sökväg. Ingen regel hoppar över Bot Fight Mode; stäng av det.
remedy-cloudflare-access = I Cloudflare Zero Trust: lägg till en Access-applikation för webhookens sökväg med en policy vars åtgärd är Bypass.
remedy-cloudflare-tunnel = Starta cloudflared på mottagarens dator, eller ange en permanent värd i målet.
remedy-ngrok = Starta ngrok-agenten och tjänsten bakom den, eller ange en permanent värd i målet.
remedy-n8n = I n8n: publicera arbetsflödet (i äldre versioner: aktivera det) och använd produktionsadressen. Testadressen lyssnar efter ett enda anrop, i 120 sekunder.
remedy-make-on = I Make: slå på scenariot. Make kan svara 410 medan det är av, och en 410 slår av webhooken.
remedy-make-queue = I Make: töm webhookens kö, eller be om en högre gräns för den.
remedy-zapier = I Zapier: titta i Zap-historiken. En catch hook svarar 200 även när dess Zap är av eller borttagen, så ett misslyckat anrop har en annan orsak: adressen, storleken på bodyn eller för många anrop.
remedy-vercel = I Vercel: driftsätt projektet på nytt eller återuppta det, eller ange den nuvarande adressen i målet.
remedy-vercel-protection = I Vercel, under Settings > Deployment Protection: stäng av skyddet för den här driftsättningen, eller ange dess bypass-hemlighet i en anpassad header x-vercel-protection-bypass i webhooken.
remedy-heroku = I Heroku: kontrollera att appen finns och att dess web-dyno körs. En Eco-dyno sover när ingen anropar den, och vaknar långsamt.
remedy-hosted-app = I { $platform }: starta appen eller driftsätt den på nytt, eller ange den nuvarande adressen i målet.
remedy-webhook-site = Testadressen på webhook.site har upphört. Ange en permanent värd i målet.
remedy-apps-script = Google Apps Script svarar på varje anrop med en omdirigering till en adress som bara fungerar en gång, så den adressen kan inte vara målet. Sätt en liten tjänst emellan som svarar 200 och skickar händelsen vidare till skriptet.
remedy-apps-script-anyone = Driftsätt skriptet som en webbapp som körs som ägaren och som Anyone har åtkomst till.
remedy-google-iap = I Google Cloud: låt en backend utan Identity-Aware Proxy hantera webhookens sökväg. Den släpper bara in anrop med en Google-inloggning.
remedy-google-invoker = I Google Cloud: ge allUsers rollen Invoker på den här tjänsten, och kontrollera signaturen i koden.
remedy-dev-tunnels = Kör tunneln med anonym åtkomst (devtunnel host --allow-anonymous), eller ange en permanent värd i målet.
remedy-chat-between = { $platform } accepterar bara meddelanden i sitt eget format, aldrig SuperOffices body. Sätt en tjänst eller ett arbetsflöde emellan som gör om händelsen till ett sådant meddelande.
remedy-web-server-post = I { $platform }: låt den sökvägen acceptera POST; det gör inte en statisk fil.
remedy-iis-post = I web.config: låt sökvägens hanterare acceptera POST. Om WebDAV svarar i stället, ta bort det: <modules><remove name="WebDAVModule" /></modules> och <handlers><remove name="WebDAV" /></handlers>.
remedy-web-server-size = I { $platform }: höj gränsen för storleken på förfrågningars body.

## Steg för en orsak
# Där ingen värd är känd.
remedy-the-host = målets värd
remedy-dns = Kontrollera utanför ditt nätverk om { $host } går att slå upp, och be om att få DNS-posten återställd om det inte går. Ett namn som går att slå upp på insidan bevisar inget.
remedy-check-host = Jämför värden i målet med den som mottagaren verkligen har.
remedy-listen = Kontrollera om något svarar på målet, och starta mottagarens tjänst.
remedy-firewall-port = Öppna porten för anrop från internet.
remedy-closed = Kontrollera om mottagaren svarar, och läs dess och proxyns logg vid den tidpunkten.
remedy-route = Kontrollera vilken adress { $host } har och om den går att nå från internet via IPv4.
remedy-answer-first = Låt mottagaren svara 200 direkt och arbeta sedan. Samma händelse kan komma igen: känn igen den på EventId.
remedy-measure = Mät hur lång tid mottagaren behöver för att svara.
remedy-renew-certificate = Förnya certifikatet för { $host } och kontrollera sedan datumen.
remedy-certificate-name = Kontrollera vilka namn certifikatet för { $host } omfattar.
remedy-certificate-chain = Kontrollera vilka certifikat { $host } skickar: det egna och alla mellanliggande certifikat måste vara med.
remedy-certificate-look = Kontrollera vilka certifikat { $host } skickar och vad som är fel med dem.
remedy-no-client-certificate = Undanta webhookens sökväg från klientcertifikat, även i en API-gateway framför.
remedy-tls-version = Kontrollera om { $host } erbjuder TLS 1.2 eller senare på den porten.
remedy-final-address = Kontrollera vart omdirigeringen leder, och ange den adressen i målet.
remedy-answer-200 = Låt mottagaren svara 200, och kontrollera att den gör det.
remedy-accept-body = Skicka en body som SuperOffices och läs vad mottagaren säger om den. Den måste även acceptera händelsen ”test”.
remedy-authorise = Låt mottagaren acceptera anropen utifrån signaturen, eller tala om vilken header den vill ha.
remedy-custom-header = Ange headern som mottagaren vill ha bland webhookens anpassade headrar.
remedy-allow = Hitta åtkomstregeln som avvisar anropet, och släpp in de här anropen.
remedy-allow-agent = Regler efter användaragent: SuperOffices börjar med NetServer-Webhook/.
remedy-same-secret = Ange samma delade hemlighet här och hos mottagaren.
remedy-raw-body = Kontrollera signaturen över den råa bodyn, innan något tolkar den. Sidan ”Kontrollera en signatur” gör det för en leverans.
remedy-exempt-path = Hitta det blockerade anropet i brandväggens logg, och undanta webhookens sökväg.
remedy-check-path = Kontrollera vad målet svarar, och rätta sökvägen.
remedy-route-exists = Kontrollera om mottagarens rutt fortfarande finns, för POST.
remedy-new-address = Ange mottagarens nya adress i målet, eller ta bort webhooken.
remedy-take-post = Kontrollera vilka metoder mottagaren tillåter där.
remedy-take-json = Kontrollera om mottagaren accepterar application/json.
remedy-larger-body = Höj gränsen för storleken på förfrågningars body hos mottagaren och dess proxy.
remedy-raise-limit = Höj mottagarens gräns, eller köa först och arbeta sedan.
remedy-fewer-events = Ta bort händelser som inte behövs från webhooken.
remedy-read-answer = Läs hela svaret från mottagaren.
remedy-read-log = Läs mottagarens logg vid tidpunkten för det senaste anropet; med headern X-SuperOffice-EventId hittar du leveransen.
remedy-behind-proxy = Kontrollera om servern bakom proxyn körs och om dess certifikat är giltigt.
remedy-capacity = Kontrollera om mottagaren håller på att starta, genomgår underhåll eller är överbelastad.
remedy-speak-http = Kontrollera vad som svarar på målets port.
remedy-start-app = Starta appen på plattformen som den körs på, eller ange den nuvarande adressen i målet.
remedy-switch-on = Slå på arbetsflödet, och kontrollera att det lyssnar.
remedy-exempt-csrf = Undanta webhookens rutt från CSRF-skyddet: csrf_exempt i Django, except-listan i Laravels middleware, skip_before_action i Rails, IgnoreAntiforgeryToken i ASP.NET.
remedy-allow-host = Lägg till { $host } bland de värdar som mottagaren accepterar: ALLOWED_HOSTS i Django, config.hosts i Rails, AllowedHosts i ASP.NET, server.allowedHosts i Vite.
remedy-proxy-host = Om det finns en proxy framför: låt den skicka Host-headern vidare, och använd samma namn för TLS (SNI) som i den headern.
remedy-past-sign-in = Släpp igenom webhookens sökväg utan inloggning, och kontrollera signaturen där.
remedy-signature-not-address = Låt alla adresser anropa webhookens sökväg, och kontrollera signaturen där: det finns ingen dokumenterad lista över SuperOffices adresser, och adresser ändras.
remedy-ask-addresses = Online, om listan med adresser måste vara kvar: fråga appdev@superoffice.com efter de aktuella. Ange appen, dess klient-id och miljön.
remedy-own-address = På en lokal server kommer anropen från din egen server: lägg till dess publika adress på listan.
remedy-real-host = Ange en permanent värd i målet.
remedy-fix-target = Ange en https-adress som går att nå från internet i målet.
remedy-fix-headers = Rätta eller ta bort webhookens anpassade headrar: vanliga tecken, inga radbrytningar, inga namn som är reserverade i HTTP.
remedy-sender = Online: mejla appdev@superoffice.com med hela rapporten. Ange tenanten, webhookens id, tidpunkten för felet med tidszon och EventId. Är du kund, fråga först din partner eller SuperOffices support.
remedy-sender-onsite = På en lokal server: kontrollera serverns egen proxy, brandvägg och lediga portar. I web.config säger elementet CustomProxy om webhooks går via en proxy: UseCustomProxyForWebhooks, CustomProxyHost, CustomProxyPort.
remedy-fix-script = I SuperOffice: öppna Inställningar och underhåll > CRMScript och skriptet. Rätta raden som felet anger, och kör skriptet en gång med ”Execute script”.
remedy-also = Samma fel anger en andra orsak, som stegen ovan inte åtgärdar: att { $because }.
remedy-read-error = Läs feltexten; mottagarens utvecklare kanske känner igen den.

## Steg efteråt och andra steg
remedy-test = Skicka ett test och se att mottagaren svarar 200. Det bevisar att ett test kommer fram, inte att verkliga händelser gör det.
remedy-test-then-restart = Skicka ett test; när mottagaren svarar 200 startar du om webhooken.
remedy-restart-script = När skriptet körs utan fel startar du om webhooken.
remedy-other-owner = Den hör till en annan app: meddela den appens leverantör, eller använd appens token. Tenantens administratör kan se den i SuperOffice (12.1 och senare): Inställningar och underhåll > System design > Webhooks. Det är inte dokumenterat om den går att ändra där.
remedy-retry-failed = Skicka sedan det som misslyckades igen: i SuperOffice (12.1 och senare), Inställningar och underhåll > System design > Webhooks, väljer du webhooken, öppnar fliken Händelser och försöker igen med varje misslyckad leverans. Händelser som utlöstes medan den var av finns inte där, såvitt vi vet.
remedy-start-copy = Jämför kopian med originalet: mål, händelser och en egen delad hemlighet. Tillsammans levererar de varje ändring två gånger. Starta sedan kopian.
remedy-repair-first = Åtgärda felet först: den misslyckades redan innan den stoppades, eftersom { $because }.
remedy-ask-who-stopped = Ta reda på varför den stoppades innan du startar om den.
remedy-save-state = Spara webhooken med tillståndet Aktiv om den ska vara på.
remedy-before-nine = Åtgärda mottagaren nu: när SuperOffice har inaktiverat webhooken förblir den av tills någon startar om den.
remedy-definition-first = Skicka ett test, gör en ändring i SuperOffice och jämför i mottagarens logg vad den svarar på vart och ett: body, headrar, signatur.
remedy-catch-up = Låt mottagaren hämta det som har ändrats sedan dess efter omstarten.
remedy-see-redirect = Se vad målet svarar på en POST. Efter en 301, 302 eller 303 kan bodyn gå förlorad; en inloggningssida måste undanta webhookens sökväg.
remedy-run-history = I { $platform }: titta i körningshistoriken vid tidpunkten för ändringen. Den visar om leveransen startade en körning och var körningen stannade.
remedy-compare-sibling = Jämför händelser, typ och mål med ”{ $sibling }”, som anropas, och spara den här webhooken igen.
remedy-use-https = Ange mottagarens https-adress i målet.
remedy-sign-instead = Ange en delad hemlighet och låt mottagaren kontrollera signaturen. Ta sedan bort nyckeln ur adressen.
remedy-name-script = Ange skriptets include-namn i målet.
remedy-events-tab = Se leveranserna i SuperOffice (12.1 och senare): Inställningar och underhåll > System design > Webhooks, välj webhooken och öppna fliken Händelser. Varje leverans har tidsstämpel, status, försök och felkod, och där går det att försöka igen med en misslyckad.
remedy-server-https = Kontrollera RequireHttps och ValidateHttps i elementet Webhooks i serverns web.config. Båda är på som standard: mål måste då ha https och ett certifikat som servern litar på. Leverantören råder till att stänga av dem bara under utveckling.
remedy-fix-type = Sätt typen till webhook eller crmscript.
remedy-add-events = Lägg till de händelser som webhooken ska anropas för.
remedy-read-events = Jämför { $names } med leverantörens lista över händelser.
remedy-correct-events = Ändra { $names } till { $meant }.
remedy-fill-pattern = Skriv det verkliga numret eller namnet i { $names }, i stället för klammerparenteserna eller där det saknas.
remedy-documented-events = Välj någon av { $instead }.
remedy-set-secret = Ange en delad hemlighet, ge den till mottagaren och låt mottagaren kontrollera X-SuperOffice-Signature. SuperOffice visar en genererad hemlighet bara en gång.
remedy-change-own-row = Gör en ändring som måste utlösa händelsen, i ett fält i själva posten, till exempel namnet. Ett ändrat telefonnummer, en ändrad e-postadress eller ett ändrat användardefinierat fält utlöser den inte.
remedy-bulk-changes = Ta reda på om posterna kom via en import, en massuppdatering eller en åtgärd i den gamla Service-klienten, eller om en tabell tömdes via API:et: det är inte säkert att sådant utlöser händelser.
remedy-batch-webhook = Importer och massuppdateringar av en extratabell utlöser bara händelser där ”Enable batch webhook for this table” är på. Det är av som standard.
remedy-list-events = Kontrollera serverns version: { $names } är en händelse för en lista, som äldre servrar inte utlöser. Händelserna finns i dokumentationen sedan september 2025.
remedy-ticket-changes = Före 10.2.11 kommer { $names } utan en lista över ändrade fält: en mottagare som letar efter ett fält där kastar händelsen.
remedy-sale-values = { $names } kommer utan fältvärden: läs försäljningen via dess id, eller använd sale.changed.
remedy-deleted-late = När en användare tar bort en post utlöses { $early }. { $names } kommer flera dagar senare, när systemet tar bort posten för gott.
remedy-signal-event = Låt appen signalera { $event } en gång.
remedy-raise-event = Gör en ändring som måste utlösa { $event }, i ett fält i själva posten, till exempel namnet. Ett ändrat telefonnummer, en ändrad e-postadress eller ett ändrat användardefinierat fält utlöser den inte.
remedy-remove-twin = Ta bort den här webhooken eller ”{ $twin }”, eller ta bort den gemensamma händelsen ur en av dem.
remedy-look-at-shared = Jämför orsakerna: samma certifikatutfärdare, driftleverantör eller ändring i den här tenanten kan förklara dem alla på en gång.
remedy-ignore-own-changes = Låt mottagaren hoppa över händelser där ChangedByAssociateId är dess egen användare.
remedy-add-error-email = Ange aviseringsmottagare, så att någon får veta om fel. I API:et heter fältet ErrorsEmail.
remedy-add-watcher = Eller gör en bevakare (10.2.7 och senare): en webhook på webhook{ $id }.errors som skickar till en annan mottagare.
remedy-move-watcher = Låt bevakaren skicka till en annan mottagare.
remedy-restart-watcher = Starta om ”{ $watcher }”.
remedy-watch-existing = Låt den bevaka en webhook som finns.
remedy-set-notify = Ange ”Meddela via” och ”Aktivera förvarning”: ”Vid första felet”, ”När funktionen är inaktiverad” eller båda.
remedy-ask-what-changed = Fråga { $who } vad som ändrades, och jämför med en webhook som fungerar.
remedy-expected-since = Notera vilken ändring som borde ha utlöst ett anrop, på vilken post och när, med tidszon.
remedy-same-environment = Det här är miljön { $environment }: se till att ändringen gjordes här. Ändringar i produktion anropar inga webhooks i den här miljön.
remedy-watch-counters = Följ räknarna medan du gör ändringen. Knappen ”Bevaka en ändring” på den här sidan gör det åt dig.
remedy-receiver-log = Titta i mottagarens logg efter en POST med headern X-SuperOffice-Event. En leverans kan komma sent och i en annan ordning: jämför Timestamp i dess body. Se även vad målet svarar.
remedy-check-signature = Kontrollera en leverans signatur på sidan ”Kontrollera en signatur”. En mottagare som kastar det som inte stämmer svarar 200 och gör inget. När den delade hemligheten har ändrats i SuperOffice behöver mottagaren den nya.
remedy-script-exists = I SuperOffice: öppna Inställningar och underhåll > CRMScript, och kontrollera att ett skript har exakt include-namnet ”{ $script }”.
remedy-script-trace = Slå på spårning för ”{ $script }” (Inställningar och underhåll > CRMScript > Tracing), gör ändringen och läs loggen. Skriptet körs i bakgrunden, kanske senare, och har inget användargränssnitt: det som skriptet skriver ut hamnar ingenstans.
remedy-context-identifier = Kontrollera att mottagaren inte kräver en ContextIdentifier som Cust12345. På en lokal server används den inte: den kan vara tom eller ”Default”.
remedy-mail-support = När inget förklarar det, mejla appdev@superoffice.com med hela rapporten. Ange appen och dess klient-id, ändringen och postens id, när det var med tidszon och det senaste EventId: ”Mejla SuperOffice” frågar efter allt detta. Är du kund, fråga först din partner eller SuperOffices support.
remedy-mail-support-onsite = När inget förklarar det, ta med hela rapporten och NetServers logg till din SuperOffice-partner eller till SuperOffices support.
remedy-enable-webhooks = Sätt EnableWebhooks till true i elementet Webhooks i serverns web.config. Det är false som standard.
remedy-server-proxy = Om servern når internet via en proxy, ange UseCustomProxyForWebhooks, CustomProxyHost och CustomProxyPort i elementet CustomProxy i web.config.
remedy-server-log = Titta i NetServers logg: i elementet Diagnostics i web.config slår LogToFile på den, och LogFolder säger var den finns.
remedy-wait-for-tenant = Vänta tills tenanten körs. Underhåll tar minuter; en flytt till molnet tar dagar eller veckor; en spärrad tenant körs igen när ägaren har återaktiverat prenumerationen.
remedy-ask-deletion = Om tenanten fortfarande borde finnas, fråga SuperOffice nu om den kan behållas.
remedy-allow-origin = I Developer Portal: öppna appen, välj Configuration > Advanced > Authentication, lägg till den här sidans ursprung i ”CORS URLs” (ett på varje rad), spara och be om publicering. För Stage och Production krävs en ny version av appen.
remedy-allow-origin-onsite = I elementet WebApi i serverns web.config: sätt CORSEnable till true och lägg till den här sidans ursprung i CORSOrigin (mellanslag mellan ursprungen).
remedy-new-token = Skaffa en ny åtkomsttoken. Den gäller i en timme.
remedy-new-ticket = Skaffa en ny ticket, eller kontrollera användarnamn och lösenord.
remedy-allow-ticket = Kontrollera AuthorizeWithTicket och AuthorizeWithUsername i elementet WebApi i serverns web.config.
remedy-consent = Om nya token också avvisas, öppna appens samtyckeslänk, eller appen i App Store, och klicka på ”I approve”. Bara en administratör för tenanten kan göra det; en extern konsult får inte, i produktion.
remedy-token-of-tenant = Använd en token för { $tenant }: de första tecknen är 8A:{ $tenant }.
remedy-grant-agent = Mejla appdev@superoffice.com och be om tillgång till Webhook-agenten. Ange appen, dess klient-id och miljön. I Developer Portal kan appens ägare se den här inställningen (Configuration > Advanced > Access to agents), och bara SuperOffice kan ändra den.
remedy-renew-consent = När webhooks har lagts till i appen måste varje tenant ge den sitt samtycke igen. Appens användare kan inte logga in från ändringen till samtycket, så planera tidpunkten.
remedy-owners-token = Använd token från appen som äger dessa webhooks.
remedy-other-user = Logga in som en användare som får administrera SuperOffice.
remedy-usage-token = Försök med en annan användares eller apps token. Tabellen webhook_usage har ingen åtkomststyrning per roll, så det finns ingen rättighet att ge.
remedy-read-again = Uppdatera sidan. Om vissa räknare fortfarande saknas, skicka rapporten till SuperOffice.
remedy-ask-licence = Ta reda på om licensen omfattar webhooks: Development Tools eller CRM Suite Core.
