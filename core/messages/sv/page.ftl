# Sidans egna ord.

ui-skip = Gå till innehållet
ui-where-you-are = Här är du
ui-signature-link = Kontrollera en signatur
ui-language = Språk
ui-theme = Tema
ui-theme-system = Systemets tema
ui-theme-light = Ljust
ui-theme-dark = Mörkt
ui-refresh = Uppdatera
ui-updated = uppdaterat { $ago }
ui-live = Löpande uppdatering
ui-live-paused = Live: pausad
ui-live-every = Live: { $span }
ui-live-changed = { $count ->
    [one] Ändrad sedan förra avläsningen: { $names }.
   *[other] { $count } webhookar har ändrats sedan förra avläsningen, bland dem { $names }.
}
palette-open = Gå till
palette-title = Gå till en webhook, en vy eller en åtgärd
palette-hint = Ett namn, en värd, ett id, en vy
palette-state = Webhookar med tillståndet { $state }
palette-connect = En annan tenant
palette-nothing = Inget här heter så.
palette-found = { $count ->
    [one] { $count } träff
   *[other] { $count } träffar
}
ui-report = Rapport
ui-sign-out = Logga ut
ui-leave-demo = Lämna demon
ui-copy = Kopiera
ui-copied = Kopierat
ui-copy-refused = Webbläsaren lät inte sidan kopiera. Markera texten i stället.
ui-close = Stäng
ui-try-again = Försök igen
ui-to-list = Till listan över webhookar
ui-to-start = Till startsidan
ui-ignored = Utelämnat ur adressen, eftersom det inte säger den här sidan något: { $parts }.
ui-offline = Du är offline. Sidan fungerar, men den kan inte fråga någon.
ui-offline-read = Ingen anslutning. Det du ser lästes { $when }.
ui-new-version = Det finns en ny version av Hook Doctor. När den läses in behöver du ange token igen, om den inte är sparad för den här fliken.
ui-load-it = Läs in den

## Anslut
ui-title-connect = Anslut
ui-question = Vilka webhookar levererar inte, och varför?
ui-environment = Miljö
environment-online = Produktion (online)
environment-qaonline = Stage (qaonline)
environment-sod = Utveckling (sod)
ui-tenant = Tenant
ui-token = Åtkomsttoken
ui-token-help = Från din egen app eller från Postman; gäller i en timme. Den skickas till tenantens API och ingen annanstans.
ui-show = Visa
ui-hide = Dölj
ui-scheme = Vad är det?
ui-scheme-bearer = Åtkomsttoken (Bearer)
ui-scheme-ticket = Ticket (SOTicket)
ui-scheme-basic = användare:lösenord (Basic)
ui-connect = Anslut
ui-sign-in = Logga in med SuperID
ui-try-demo = Prova demotenanten
token-empty = Ange en åtkomsttoken. Den ser ut som 8A:Cust12345.…
token-not-one = Det kan inte vara en token: den innehåller mellanslag, radbrytningar eller bokstäver utanför A–Z. Kopiera den igen, i sin helhet.
ui-token-wanted = Token för { $tenant }
ui-token-again = { $tenant } godtar inte längre din token
ui-token-again-lead = Det som redan har lästs står kvar nedan. Klistra in en ny token för att fortsätta där du var.
ui-token-ends = Din åtkomsttoken går ut { $when }. Ange en ny nu, så avbryts ingenting.
ui-token-ended = Enligt den här datorns klocka har din åtkomsttoken gått ut.
ui-token-new = Ange en ny token
ui-through-relay = Förfrågningar går via reläet på den här datorn till { $host }.
ui-not-now = Inte nu
ui-token-missing = Det finns ingen token, så inget nytt kan läsas.
ui-visibility-title = Vad en token kan se
ui-visibility-own = Appen som äger webhookarna
    .sees = ser alla och förklarar dem
ui-visibility-other = En annan app
    .sees = ser det som arkivet visar, ändrar ingenting
ui-visibility-onsite = En onsite-server
    .sees = visar alla webhookar för alla som får logga in
ui-how-token = Så får du en token
ui-how-token-postman = Med Postman: auktorisera en förfrågan på samma sätt som din app gör och kopiera sedan åtkomsttoken från fliken Authorization.
ui-how-token-app = Från din app: logga den åtkomsttoken som appen fick vid sin senaste inloggning. Den börjar med 8A: och tenantens id.
ui-how-token-onsite = Onsite: välj den konfigurerade miljön och sedan en ticket eller din användare och ditt lösenord.
ui-meet = Ingen tenant till hands? Möt ett fel
ui-scenario-demo = Allt på en gång
ui-scenario-certificate-expired = Utgånget certifikat
ui-scenario-stopped-by-a-person = Stoppad av en person
ui-scenario-active-and-silent = Aktiv och tyst
ui-scenario-misspelt-event = Felstavad händelse
ui-scenario-answers-202 = 202 i stället för 200
ui-scenario-gone-410 = 410 direkt
ui-scenario-usage-forbidden = Räknarna får inte läsas
ui-scenario-healthy = Allt fungerar
ui-recent = Senaste
ui-recent-summary = { $broken ->
    [0] alla levererar
   *[other] { $broken } av { $total } misslyckas
}
config-title = config.json innehåller fel; det som är rätt i den fungerar.
config-not-json = Filen är inte ett JSON-objekt.
config-unknown-key = ”{ $key }” är ingen nyckel som Hook Doctor känner till.
config-wrong-type = ”{ $key }” har ett värde av fel typ.
config-bad-name = ”{ $key }”: ett namn består av a–z, 0–9 och ”-” och är inte något av de inbyggda.
config-neither-or-both = ”{ $key }” anger varken ”api” eller ”state”, eller båda.
config-not-an-address = ”{ $key }” är ingen adress, eller har en användare eller en tenant i värdnamnet.
config-not-https = ”{ $key }” är http på en annan dator; använd https.
config-no-tenant = ”{ $key }” saknar {"{"}tenant{"}"}.
config-unknown-environment = ”{ $key }” anger en miljö som inte finns.
config-not-this-machine = ”{ $key }” anger ett relä, men adressen intill är inte http på den här datorn.

## På väg
ui-connecting = Söker efter tenanten …
ui-loading = Läser dess webhookar …

## Problem
ui-means = Vad det betyder
ui-move = Vem som ska agera
ui-do = Vad du ska göra
trouble-environment = Den här webbplatsen känner inte till någon miljö med namnet ”{ $name }”.
    .means = Ingen förfrågan gjordes och ingen token skickades någonstans.
    .do = Kontrollera adressen, eller se till att miljön läggs till i config.json.
trouble-throttled = Tenanten ber om färre förfrågningar.
    .means = Den svarade 429 gång på gång, så inget har kunnat läsas än.
    .do = Vänta en minut och försök sedan igen.
trouble-foreign-host = Tillståndsuppslaget pekar på { $host }, som inte hör till den här miljön.
    .means = Ingen token skickades dit.
    .do = Kontrollera miljön; om den är rätt, meddela dem som driver den.
trouble-misdirected = Tenantens API finns nu på en annan värd.
    .means = Det flyttades medan vi läste, och uppslaget anger fortfarande den gamla värden.
    .do = Försök igen om en minut.
trouble-malformed = Svaret är inte det som API:et dokumenterar.
    .means = Något mellan sidan och tenanten kanske svarar i dess ställe, till exempel inloggningssidan för en proxy.
    .do = Försök igen; om problemet kvarstår, öppna API:ets adress i en flik och se vad som svarar.
trouble-demo = Demotenanten kunde inte läsas in.
    .means = Dess fil saknas på den här webbplatsen eller blockerades på vägen.
    .do = Läs in sidan igen; om problemet kvarstår har webbplatsen inte kopierats i sin helhet.
tenant-state-deleted = Tenanten har tagits bort.
    .means = Dess webhookar försvann med den.
    .do = Kontrollera tenantens id.
tenant-state-offlinemaintenance = Tenanten är under underhåll.
    .means = Dess API är avstängt, vanligen i några minuter, och inga webhookar skickas under tiden.
    .do = Försök igen om några minuter.
tenant-state-deleting = Tenanten håller på att tas bort.
    .means = Dess API är stängt.
    .do = Kontrollera tenantens id.

## En tenant
ui-title-tenant = { $tenant }: webhookar
ui-title-webhooks = Webhookar
ui-headline-unknown = { $unknown ->
    [one] En webhook kan inte bedömas.
   *[other] { $unknown } webhookar kan inte bedömas.
}
ui-headline-unread = Webhookarna kunde inte läsas.
ui-headline-empty = Den här applikationen äger inga webhookar här.
ui-unknown-user = en okänd användare
ui-visibility-line = Sett som { $user }: { $own ->
    [0] ingen av den här applikationens egna webhookar
    [one] en av den här applikationens egna webhookar
   *[other] { $own } av den här applikationens egna webhookar
}, { $others ->
    [0] ingen från andra applikationer i arkivet
   *[other] { $others } från andra applikationer i arkivet
}. Det kan finnas fler.
ui-visibility-no-archive = Sett som { $user }: { $own ->
    [0] ingen av den här applikationens egna webhookar
    [one] en av den här applikationens egna webhookar
   *[other] { $own } av den här applikationens egna webhookar
}. Andra applikationer kan ha fler, som denna token inte kan se.
ui-visibility-unread = Sett som { $user }. Den här applikationens egen lista kunde inte läsas; { $others ->
    [0] arkivet visar ingenting
    [one] arkivet visar en webhook
   *[other] arkivet visar { $others } webhookar
}, vars ägare inte är känd.
ui-visibility-onsite-line = Sett som { $user } på en onsite-server, som visar alla webhookar: { $own }.
ui-partial = Allt kunde inte läsas. Här följer det som sågs.
ui-causes = Orsaker, de värsta först
ui-card-mixed = { $off ->
    [one] 1 är avstängd
   *[other] { $off } är avstängda
}, { $on ->
    [one] 1 är fortfarande på.
   *[other] { $on } är fortfarande på.
}
ui-checks-blind = { $count ->
    [one] 1 kontroll kunde inte utföras
   *[other] { $count } kontroller kunde inte utföras
}
ui-card-failing-deliveries = { $count ->
    [one] 1 webhook misslyckas.
   *[other] { $count } webhookar misslyckas.
}
ui-card-stopped = { $count ->
    [one] 1 webhook är stoppad.
   *[other] { $count } webhookar är stoppade.
}
ui-card-misdefined = { $count ->
    [one] 1 webhook kan inte fungera.
   *[other] { $count } webhookar kan inte fungera.
}
ui-card-silent = { $count ->
    [one] 1 webhook är tyst.
   *[other] { $count } webhookar är tysta.
}
ui-card-at-risk = { $count ->
    [one] 1 webhook är i riskzonen.
   *[other] { $count } webhookar är i riskzonen.
}
ui-card-unknown = { $count ->
    [one] 1 webhook kan inte bedömas.
   *[other] { $count } webhookar kan inte bedömas.
}
ui-card-healthy = { $count ->
    [one] 1 webhook levererar.
   *[other] { $count } webhookar levererar.
}
ui-cause = Orsak
ui-webhooks = { $count ->
    [one] 1 webhook
   *[other] { $count } webhookar
}
ui-state = Tillstånd
ui-search = Sök bland webhookar
ui-shown = { $shown } av { $total } webhookar
ui-verdict-filter = Bedömning
ui-nothing-found = Ingen webhook matchar.
ui-nothing-found-lead = Med de här filtren blir inget kvar av det som sågs.
ui-show-all = Visa alla
ui-column-webhook = Webhook
ui-column-state = Tillstånd
ui-column-wrong = Vad som är fel
ui-column-calls = Anrop
ui-column-errors = Fel
ui-column-in-a-row = I rad
ui-column-last-called = Senast anropad
ui-another-applications = tillhör en annan applikation
ui-unit-calls = anrop
ui-unit-errors = fel
ui-unit-in-a-row = fel i rad
ui-never = aldrig
ui-empty-other-app = Webhookarna hör till en annan applikation: använd en token från den.
ui-empty-environment = De finns i en annan miljö: utveckling, stage och produktion har var sina webhookar.
ui-empty-tenant = De finns i en annan tenant.

## En webhook
ui-title-webhook = Webhook
ui-no-such-webhook = Webhook { $id } är inte bland dem som sågs.
ui-no-such-webhook-lead = Den kan ha tagits bort, höra till en annan applikation eller finnas i en annan tenant eller miljö.
ui-no-such-webhook-unread = Listan över webhookar kunde inte läsas, så det går inte att säga om den finns.
ui-owned = webhook { $id }, ägs av den här applikationen
ui-owned-by-other = webhook { $id }, ägs av en annan applikation: syns bara i arkivet, kan inte ändras härifrån
ui-diagnosis = Diagnos
ui-steps = Steg
ui-copy-for-receiver = Kopiera till mottagaren
ui-mail-support = Mejla SuperOffice
ui-copy-report = Kopiera hela rapporten
ui-proof = Vad som bevisar det
ui-last-error = Senaste felet, ordagrant, läst från
ui-last-error-stale = Ett gammalt fel: ett senare anrop gick bra. Ordagrant, läst från
ui-copy-error = Kopiera felet
ui-answer = Vad mottagaren svarade
ui-answer-status = Status
ui-answer-platform = Plattform
ui-answer-traces = För dess logg
ui-answer-headers = { $count ->
    [one] 1 header
   *[other] { $count } headrar
}
ui-answer-body = Dess innehåll, som text
ui-checked = Vad som kontrollerades
ui-fine = { $count ->
    [one] 1 kontroll hittade inget fel
   *[other] { $count } kontroller hittade inget fel
}
ui-what-to-do = Vad du ska göra
ui-deliveries = Leveranser
ui-deliveries-since = Leveranser sedan den { $when }
ui-usage-chart = Anrop som gick bra och anrop som misslyckades
ui-calls-well = Gick bra
ui-calls-failed = Misslyckades
ui-no-figures = Räknarna är inte fullständiga, så det finns inget att rita.
ui-usage-source = Räknat av SuperOffice sedan webhooken registrerades (webhook_usage).
ui-life = Dess historia
life-registered = Registrerad
life-registered-by = Registrerad av { $who }
life-disabled = Avstängd efter fel
life-stopped = Stoppad
life-last-called = Senast anropad
life-last-failed = Senast anropad, och anropet misslyckades
ui-definition = Definition
ui-target = Mål
ui-show-address = Visa hela adressen
ui-hide-address = Dölj dess nycklar
ui-events = Händelser
ui-type = Typ
ui-secret = Hemlighet
ui-secret-set = angiven, visas aldrig
ui-secret-missing = ingen: leveranserna är inte signerade
ui-not-said = anges inte av den här källan
ui-errors-go-to = Fel skickas till
ui-nobody = ingen
ui-associates = { $count ->
    [one] 1 användare
   *[other] { $count } användare
}
ui-headers = Headrar
ui-values-never-shown = (värden visas aldrig)
ui-description = Beskrivning
ui-from-list = Läst från listan över den här applikationens webhookar.
ui-from-archive = Läst från arkivets tabell över webhookar, som har färre fält.
ui-requests = Förfrågningar som den här sidan gjorde
ui-no-answer = inget svar
ui-copy-as-curl = Kopiera som curl

## Genvägar
shortcut-title = Kortkommandon
shortcut-search = Sök
shortcut-next = Nästa webhook
shortcut-previous = Föregående webhook
shortcut-list = Till listan
shortcut-diagnosis = Till diagnosen
shortcut-refresh = Uppdatera
shortcut-palette = Gå till vad som helst
shortcut-help = Den här listan
shortcut-on = Kortkommandon är på

## Följ en ändring
watch-title = Följ en ändring
watch-lead = Den är Active, men ingenting kommer? Starta bevakningen och gör sedan en ändring i SuperOffice som måste utlösa någon av dess händelser. Sidan läser räknarna med några sekunders mellanrum och säger vilken sida du ska undersöka.
watch-start = Följ en ändring
watch-stop = Sluta bevaka
watch-length = I
watch-minutes = { $count ->
    [one] 1 minut
   *[other] { $count } minuter
}
watch-running = Bevakar { $count ->
    [0] den här webhooken
    [one] den här webhooken och 1 syskonwebhook med samma händelser
   *[other] den här webhooken och { $count } syskonwebhookar med samma händelser
}. Gör ändringen nu.
watch-left = { $looks ->
    [0] Inte läst än
    [one] Läst en gång
   *[other] Läst { $looks } gånger
}, { $span } kvar.
watch-late = Räknarna kunde inte läsas just nu; nästa försök görs senare.
watch-failed = SuperOffice anropade den, vilket sågs den { $when }, och anropet misslyckades: { $cause }.
    .means = Händelsen utlöstes. Mottagaren tog inte emot den.
    .do = { $do }
watch-sibling = Den anropades inte, men det gjordes ”{ $sibling }”, som väntar på samma händelse, vilket sågs den { $when }.
    .means = Ändringen utlöste händelsen; den här webhooken fick den inte.
    .do = Jämför de två definitionerna och spara den här webhooken på nytt.
watch-nothing = Ingenting anropades: varken den eller någon syskonwebhook med samma händelser.
    .means = Ändringen utlöser inte den här händelsen, leveransen är försenad eller SuperOffice skickade den inte.
    .do = Ändra ett fält i entitetens egen rad och bevaka igen. Om den fortfarande är tyst, mejla SuperOffice den här iakttagelsen.
watch-blind = Räknarna kunde inte läsas tillräckligt ofta för att säga något.
    .means = Det är inte känt om den anropades.
    .do = Uppdatera sidan och bevaka sedan igen.
ui-copy-observation = Kopiera iakttagelsen
watch-observation = Bevakad från { $from } till { $to } medan en ändring gjordes: { $outcome }

## Diagnosen av en tenant
ui-title-diagnosis = { $tenant }: diagnos
ui-diagnosis-of = Diagnos av { $tenant }
ui-tenant-checks = Tenanten som helhet
ui-healthy-count = { $count ->
    [one] 1 av { $total } webhookar är felfri.
   *[other] { $count } av { $total } webhookar är felfria.
}
ui-group-open = { $count ->
    [one] Webhooken och stegen
   *[other] De { $count } webhookarna och stegen
}
ui-show-group = Visa alla { $count } i listan

## Rapport
ui-report-lead = Det här är exakt vad som lämnar webbläsaren när du sparar eller kopierar det. Det innehåller ingen token, ingen hemlighet och inga headervärden, och måladresser är maskerade.
ui-format = Format
ui-preview = Förhandsvisning
ui-save-as = Spara som { $format }

## Signatur
signature-title = Kontrollera en signatur
signature-lead = Om en webhook har en hemlighet signerar SuperOffice varje leverans: X-SuperOffice-Signature är base64 av HMAC-SHA256 över det råa innehållet. Allt beräknas i den här webbläsaren; ingenting skickas eller sparas.
signature-secret = Hemlighet
signature-body = Innehåll, byte för byte
signature-body-help = Ett mellanslag eller en radbrytning för mycket, och signaturen blir en annan: kontrollera det råa innehållet innan något tolkar det.
signature-given = Mottagen signatur (lämna tomt för att signera innehållet)
signature-check = Kontrollera
signature-is = Innehållets signatur är:
signature-fits = Den stämmer: den här hemligheten har signerat det här innehållet.
signature-differs = Den stämmer inte: en annan hemlighet, eller inte det råa innehållet. För den här hemligheten och det här innehållet skulle den vara:

## Inloggning
sign-in-title = Inloggning
sign-in-under-way = Loggar in …
sign-in-failed = Inloggningen fungerade inte
sign-in-other-attempt = Den här adressen hör till en annan inloggning, eller till en som inte påbörjades i den här fliken. Börja om.
sign-in-nothing = Det finns inget att logga in med i den här adressen. Börja på startsidan.
sign-in-unreachable = Inloggningens token-endpoint kunde inte nås från den här sidan. Klistra in en åtkomsttoken i stället; det fungerar alltid.
sign-in-status = Inloggningens token-endpoint avvisade koden. Den kan vara använd eller äldre än tio minuter. Börja om.
sign-in-malformed = Inloggningens svar är inte det som är dokumenterat. Klistra in en åtkomsttoken i stället.
sign-in-id-token = Inloggningens svar gäller någon annan: en annan miljö, en annan klient, en annan tenant eller ett annat försök. Det användes inte. Börja om.
sign-in-late = Inloggningens svar är för gammalt, eller inte giltigt än, enligt den här datorns klocka. Kontrollera klockan och börja sedan om.
sign-in-signature = Inloggningens svar är inte signerat av SuperOffice. Det användes inte.
sign-in-no-crypto = Den här webbläsaren erbjuder ingen kryptografi här. Öppna sidan via https eller på den här datorn.
refusal-revoked = Applikationens åtkomst till den här tenanten har dragits tillbaka.
refusal-invalid-redirect-url = Den här sidans adress är inte bland dem som är registrerade för applikationen.
refusal-expired = Applikationens registrering har gått ut.
refusal-denied = Åtkomst nekades.
refusal-needs-reapproval = Tenantens administratör måste ge applikationen sitt samtycke igen. Det krävs när webhookar har lagts till i den; fram till dess kan dess användare inte logga in.
refusal-invalid-timestamp = SuperOffice godtog inte förfrågans tidpunkt. Kontrollera den här datorns klocka.
refusal-invalid-signature = SuperOffice godtog inte förfrågans signatur.
refusal-other = SuperOffice avvisade inloggningen av ett skäl som inte är dokumenterat.

## Vilse
lost-title = Den här adressen leder ingenstans
lost-view = Det finns ingen vy på adressen { $text }.
lost-environment = ”{ $text }” kan inte vara en miljö. Adresser anger en miljö som den här webbplatsen känner till, aldrig en värd.
lost-tenant = ”{ $text }” kan inte vara ett tenant-id. Ett sådant ser ut som Cust12345.
lost-webhook = ”{ $text }” är inget webhook-id. Id:n är heltal.
