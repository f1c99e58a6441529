# Vad kontroller hittar om en webhooks definition, och varje steg ut.

target-unusable = Dess mål går inte att anropa: { $fault }.
    .short = Målet går inte att anropa
    .means = SuperOffice har ingenstans att skicka, så ingenting levereras.
    .do = Rätta målet.
target-fault-empty = det finns inget
target-fault-no-scheme = det börjar inte med https://
target-fault-bad-port = dess port är inte giltig
target-not-https-works = Dess mål är { $scheme }, inte https, och anropas ändå.
    .short = Fungerar utan https
    .means = Händelser skickas oskyddade, och om webhooken sparas igen kommer det att avvisas.
    .do = Ändra målet till https.
target-holds-credentials-user = Dess adress innehåller ett användarnamn eller lösenord.
    .short = Lösenord i adressen
    .means = Den som läser adressen i en logg kan anropa mottagaren. Den här sidan maskerar det.
    .do = Flytta det till en header, eller låt mottagaren kontrollera signaturen i stället.
script-target-empty = Den anger inget skript.
    .short = Inget skript angivet
    .means = Det finns inget att köra, så ingenting händer.
    .do = Ange skriptets include-namn eller id i målet.
type-unknown = Dess typ är ”{ $kind }”, som inte är dokumenterad.
    .short = Okänd typ
    .means = Servern kanske inte vet vad den ska göra med den.
    .do = Ändra typen till webhook eller crmscript.
events-empty = Den har inga händelser.
    .short = Inga händelser
    .means = Den anropas aldrig.
    .do = Lägg till de händelser som den ska anropas för.
check-event-unknown = Dess händelser finns
    .why = Vilket namn som helst godtas, och ett felaktigt utlöses aldrig.
event-unknown = { $count ->
    [one] { $names } är ingen händelse
   *[other] { $names } är inga händelser
} som SuperOffice känner till.
    .short = Okänd händelse { $names }
    .means = Den utlöses aldrig.
    .do = Välj en händelse från leverantörens lista.
event-unknown-meant = { $count ->
    [one] { $names } är ingen händelse
   *[other] { $names } är inga händelser
} som SuperOffice utlöser; { $meant } är förmodligen det som avses.
    .short = Felstavad händelse { $names }
    .means = Namnet godtogs, men den utlöses aldrig.
    .do = Ändra till { $meant }.
event-unknown-capitals = { $names } är dokumenterat med små bokstäver.
    .short = Händelse med versaler
    .means = Det är inte dokumenterat om versaler spelar någon roll.
    .do = Om den inte anropas, skriv händelsen med små bokstäver.
event-unknown-custom = { $count ->
    [one] { $names } är en händelse
   *[other] { $names } är händelser
} som SuperOffice inte utlöser av sig självt.
    .short = Egen händelse
    .means = Den utlöses när en applikation signalerar den, eller när den hör till en extratabell.
    .do = Kontrollera att namnet är det som signaleras.
check-event-not-raised = Dess händelser är dokumenterade för sin entitet
    .why = Alla entiteter utlöser inte alla verb.
event-not-raised = { $names } är inte dokumenterat; det är däremot { $instead }.
    .short = { $names } utlöses inte
    .means = SuperOffice dokumenterar inte att den någonsin utlöses.
    .do = Välj någon av { $instead }.
check-event-repeated = Varje händelse står en gång
    .why = En händelse som står två gånger är ett förbiseende och kan levereras två gånger.
event-repeated = { $names } står mer än en gång.
    .short = Upprepad händelse
    .means = Det är inte dokumenterat om den då levereras två gånger.
    .do = Behåll den en gång.
check-event-scope = Den väntar på ändringar som utlöser dess händelse
    .why = Bara ändringar i entitetens egen rad utlöser dess händelse.
event-scope = { $names } utlöses bara av ändringar i entitetens egen rad.
    .short = Bara egen rad
    .means = Ett ändrat telefonnummer, en ändrad e-postadress, ett ändrat intresse eller ett ändrat användardefinierat fält utlöser den inte.
    .do = Testa med en ändring av ett fält som namnet.
check-name-missing = Den har ett namn
    .why = Ett namn talar om vad en webhook är till för.
name-missing = Den har inget namn.
    .short = Inget namn
    .means = Den fungerar; det går bara inte att se vad den är till för.
    .do = Ge den ett namn.

## Steg för plattformen bakom adressen
remedy-power-automate-schema = Gör utlösarens schema mindre strikt i { $platform }: tillåt nullvärden och händelsen ”test”.
remedy-power-automate-early = Flytta Response-åtgärden till början i { $platform }, så att flödet svarar innan dess tidsgräns.
remedy-azure-start = Starta appen i Azure-portalen och kontrollera kvoten för dess plan.
remedy-azure-log = Öppna appens loggström i Azure-portalen: dess värd startade inte.
remedy-azure-waf = Leta i { $platform } upp regeln som blockerade anropet i brandväggens logg och undanta sökvägen från den.
remedy-aws-access = Kontrollera API-nyckeln, auktoriseraren och WAF:ens exempelanrop i { $platform }.
remedy-aws-time = Svara först och arbeta senare i { $platform }: lägg händelsen i en kö och returnera 200.
remedy-cloudflare-origin = Slå upp koden hos Cloudflare: servern bakom ligger nere, går inte att nå, är för långsam eller har ett felaktigt certifikat.
remedy-cloudflare-tunnel = Starta cloudflared på mottagarens dator, eller ange en permanent värd i målet.
remedy-ngrok = Starta ngrok-agenten och tjänsten bakom den, eller ange en permanent värd i målet.
remedy-make-queue = Töm webhookens kö i Make, eller se till att dess gräns höjs.
remedy-vercel = Driftsätt projektet på nytt eller återuppta det i Vercel, eller ange dess aktuella adress i målet.
remedy-hosted-app = Starta appen eller driftsätt den på nytt i { $platform }, eller ange dess aktuella adress i målet.
remedy-webhook-site = Testadressen hos webhook.site har upphört. Ange en permanent värd i målet.
remedy-web-server-size = Höj gränsen för anropens innehåll i { $platform }.

## Steg för en orsak
remedy-check-host = Jämför värden i målet med den som mottagaren verkligen har.
remedy-listen = Se efter om något svarar på målet, och starta mottagarens tjänst.
remedy-firewall-port = Öppna porten för anrop från internet.
remedy-closed = Se efter om mottagaren svarar, och titta i dess logg och i dess proxys logg vid den tidpunkten.
remedy-answer-first = Låt mottagaren svara 200 direkt och arbeta efteråt. Samma händelse kan komma igen: känn igen den på dess EventId.
remedy-measure = Mät hur lång tid mottagaren tar på sig att svara.
remedy-renew-certificate = Förnya certifikatet för { $host } och kontrollera sedan dess datum.
remedy-certificate-name = Se efter vilka namn certifikatet för { $host } omfattar.
remedy-certificate-chain = Se efter vilka certifikat { $host } skickar; utfärdarens och alla mellanliggande måste vara med.
remedy-certificate-look = Se efter vilka certifikat { $host } skickar och vad som är fel med dem.
remedy-tls-version = Se efter om { $host } talar TLS 1.2 eller nyare på den porten.
remedy-final-address = Se efter vart omdirigeringen leder och ange den adressen i målet.
remedy-answer-200 = Se till att mottagaren svarar 200, och kontrollera att den gör det.
remedy-accept-body = Skicka ett innehåll som SuperOffices och se vad mottagaren säger om det. Den måste godta även händelsen ”test”.
remedy-authorise = Låt mottagaren godta de här anropen utifrån deras signatur, eller ta reda på vilken header den vill ha.
remedy-custom-header = Lägg till den header som mottagaren vill ha bland webhookens anpassade headrar.
remedy-allow = Leta upp åtkomstregeln som avvisar anropet och släpp in de här anropen.
remedy-allow-agent = Regler efter användaragent: SuperOffices börjar med NetServer-Webhook/.
remedy-same-secret = Ange samma hemlighet här och hos mottagaren.
remedy-raw-body = Kontrollera signaturen över det råa innehållet, innan något tolkar det. Sidan ”Kontrollera en signatur” gör det för en leverans.
remedy-exempt-path = Leta upp det blockerade anropet i brandväggens logg och undanta webhookens sökväg.
remedy-check-path = Se efter vad målet svarar och rätta dess sökväg.
remedy-route-exists = Se efter om mottagarens route fortfarande finns, för POST.
remedy-new-address = Ange mottagarens nya adress i målet, eller ta bort webhooken.
remedy-take-post = Se efter vilka metoder mottagaren tillåter där.
remedy-take-json = Se efter om mottagaren tar emot application/json.
remedy-larger-body = Höj gränsen för anropens innehåll hos mottagaren och dess proxy.
remedy-raise-limit = Höj mottagarens gräns, eller lägg i kö först och arbeta senare.
remedy-fewer-events = Ta bort händelser som ingen behöver ur webhooken.
remedy-read-answer = Läs mottagarens hela svar.
remedy-read-log = Titta i mottagarens logg vid tiden för det senaste anropet; med headern X-SuperOffice-EventId hittar du leveransen.
remedy-behind-proxy = Se efter om servern bakom proxyn är igång och om dess certifikat är giltigt.
remedy-capacity = Se efter om mottagaren håller på att starta, är under underhåll eller är överbelastad.
remedy-speak-http = Se efter vad som svarar på målets port.
remedy-start-app = Starta appen på dess värdplattform, eller ange dess aktuella adress i målet.
remedy-switch-on = Slå på arbetsflödet och kontrollera att det lyssnar.
remedy-real-host = Ange en permanent värd i målet.
remedy-fix-target = Ange en https-adress som går att nå från internet i målet.
remedy-fix-headers = Rätta eller ta bort webhookens anpassade headrar: vanliga tecken, inga radbrytningar, inga namn som HTTP förbehåller sig.
remedy-sender = Mejla SuperOffice hela rapporten; onsite, se till att serverns proxy, brandvägg och portar kontrolleras.
remedy-fix-script = Öppna skriptet på raden som felet anger, rätta det och kör det en gång för hand.
remedy-read-error = Läs felets text; de som har gjort mottagaren känner kanske igen den.

## Steg efteråt och vid sidan av
remedy-test-then-restart = Skicka ett test; när mottagaren svarar 200, starta om webhooken.
remedy-restart-script = När skriptet körs utan fel, starta om webhooken.
remedy-repair-first = Åtgärda felet först: webhooken misslyckades redan innan den stoppades, eftersom { $because }.
remedy-ask-who-stopped = Ta reda på varför webhooken stoppades innan du startar om den.
remedy-save-state = Spara webhooken med tillståndet Active, om den ska vara på.
remedy-before-nine = Åtgärda mottagaren före det nionde felet; efter det förblir webhooken avstängd tills någon startar om den.
remedy-definition-first = Jämför adress, certifikat och auktorisering med vad mottagaren behöver.
remedy-catch-up = Se till att mottagaren efter webhookens omstart hämtar det som har ändrats under tiden.
remedy-sign-instead = Ange en hemlighet och låt mottagaren kontrollera signaturen, och ta sedan bort nyckeln ur adressen.
remedy-fix-type = Ange typen webhook eller crmscript.
remedy-add-events = Lägg till de händelser som webhooken ska anropas för.
remedy-read-events = Jämför { $names } med leverantörens lista över händelser.
remedy-correct-events = Ändra { $names } till { $meant }.
remedy-documented-events = Välj någon av { $instead }.
remedy-remove-twin = Ta bort den här webhooken eller ”{ $twin }”, eller ta bort den gemensamma händelsen ur en av dem.
remedy-look-at-shared = Jämför orsakerna för de här webhookarna: samma certifikatutfärdare, webbhotell eller ändring i den här tenanten förklarar alla på en gång.
remedy-ignore-own-changes = Se till att mottagaren hoppar över händelser vars ChangedByAssociateId är dess egen användare.
remedy-restart-watcher = Starta om ”{ $watcher }”.
remedy-watch-existing = Låt den övervaka en webhook som finns.
remedy-ask-what-changed = Fråga { $who } vad som ändrades, och jämför med en webhook som fungerar.
remedy-token-of-tenant = Använd en token från { $tenant }: den börjar med 8A:{ $tenant }.
