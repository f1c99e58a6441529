# Sidans egna ord.

ui-skip = Gå till innehållet
ui-where-you-are = Här är du
ui-signature-link = Kontrollera en signatur
ui-language = Språk
ui-utc = UTC bredvid lokal tid
ui-theme = Tema
ui-theme-system = System
ui-theme-light = Ljust
ui-theme-dark = Mörkt
ui-refresh = Uppdatera
ui-updated = uppdaterat { $ago }
ui-on-paper = läst { $when }
ui-live-changed = { $count ->
    [one] Ändrad sedan förra avläsningen: { $names }.
   *[other] { $count } webhooks har ändrats sedan förra avläsningen, bland dem { $names }.
}
palette-open = Gå till
palette-title = Gå till en webhook, en vy eller en åtgärd
palette-hint = Namn, värd, id eller vy
palette-state = Webhooks i tillståndet { $state }
palette-connect = En annan tenant
palette-report = Visa, spara eller kopiera
palette-restart = Starta om { $name }
palette-utc-show = Visa UTC bredvid lokal tid
palette-utc-hide = Dölj UTC bredvid lokal tid
language-en = Engelska
language-nb = Norska
language-sv = Svenska
language-da = Danska
language-de = Tyska
language-nl = Nederländska
palette-nothing = Inga träffar.
palette-found = { $count ->
    [one] { $count } träff
   *[other] { $count } träffar
}
ui-report = Rapport
ui-sign-out = Logga ut
ui-leave-demo = Lämna demon
ui-copy = Kopiera
ui-copy-command = Kopiera kommandot
ui-copy-request = Kopiera förfrågan
ui-copied = Kopierat
ui-copy-refused = Webbläsaren lät inte sidan kopiera. Markera texten i stället.
ui-close = Stäng
ui-try-again = Försök igen
ui-page-coming = Laddar sidan …
ui-of-a-tenant = Den här sidan visar vilka webhooks hos en tenant som inte levererar, varför och vad du kan göra.
ui-first-visit = Vid det första besöket måste webbläsaren hämta hela Hook Doctor, och det tar några sekunder med en långsam anslutning. Vid senare besök finns allt på plats direkt.
ui-page-not-loaded = Den här sidan kunde inte laddas
    .means = Filen kom inte fram, eller så hör den till en annan version, till exempel efter en uppdatering av webbplatsen. Det som har lästs finns kvar: försök igen när anslutningen är tillbaka. Om det inte hjälper laddar du om sidan eller hör av dig till dem som driver webbplatsen.
ui-dialogs-not-loaded = En av sidans filer kom inte fram. Det som har lästs påverkas inte, men utan filen går det inte att ändra, rapportera eller följa något.
ui-change-tenant = Byt tenant eller miljö
ui-to-list = Till listan över webhooks
ui-to-start = Till startsidan
ui-ignored = Ignorerat i adressen: { $parts }.
ui-offline = Du är offline. Du kan läsa det som har laddats, men nya data kräver en anslutning.
ui-offline-read = Ingen anslutning. Det du ser lästes { $when }.
ui-new-version = En ny version av Hook Doctor är klar. När du laddar den behöver du ange din token igen, om du inte har behållit den för den här fliken.
ui-load-it = Ladda den
follow-title = Följ { $tenant }
follow-lead = Medan den här sidan är öppen läser den webhooks och räknare om och om igen. Den meddelar när en webhook ändrar tillstånd, närmar sig gränsen för fel eller återhämtar sig: i flikens titel och ikon, på sidan och, om du vill, med en avisering.
follow-status-off = Följ
follow-status-on = Följer
follow-status-paused = Pausad
follow-status-waits-for-token = Saknar en token
follow-status-waits-for-reading = Följer snart
follow-status-another-tab = Följs i en annan flik
follow-status-backs-off = Följer, med paus
follow-pace = Hur ofta
follow-every = Med { $span } emellan
follow-notify = Avisera mig på den här datorn
follow-notify-denied = Den här webbläsaren tillåter inte aviseringar från den här webbplatsen. Du kan ändra det i webbläsarens inställningar.
follow-notify-nowhere = Den här webbläsaren visar inga aviseringar från en sida.
follow-until-closed = Det slutar när du stänger sidan.
follow-until-token = Det slutar samtidigt som din token, den { $at }. Fem minuter innan ber sidan om en ny.
follow-until-token-by = En åtkomsttoken gäller i en timme, så det slutar senast den { $at }, eller tidigare om din token är äldre. Fem minuter innan ber sidan om en ny.
follow-until-refused = En åtkomsttoken gäller i en timme, och den här är äldre. Det slutar när SuperOffice inte längre accepterar den.
follow-until-longest = Det slutar den { $at }: ingen token används längre än tolv timmar.
follow-hidden = I en dold flik kör webbläsare en sida bara en gång i minuten, så en avläsning kan komma en minut för sent. Medan datorn sover läses inget: sådana tider förblir luckor i historiken.
follow-use = Att följa räknas som användning av sidan: den låses inte medan ingen är där. Sluta följa innan du lämnar en dator som andra använder.
follow-reads = Varje gång frågar sidan efter listan och räknarna för den här appens webhooks. Resten, till exempel tillståndet för andra appars webhooks, förblir som det var när du senast tryckte på Uppdatera.
follow-alone = Den här webbläsaren ger inte flikar något sätt att komma överens, så varje flik läser för sig. Följ bara i en flik.
follow-start = Börja följa
follow-pause = Pausa
follow-go-on = Fortsätt följa
follow-stop = Sluta följa
follow-next = Nästa avläsning är { $when }.
follow-note-waits-for-token = Sidan följer { $tenant } igen när du anger en token.
follow-note-another-tab = En annan flik följer { $tenant } och meddelar vad som ändras. Om du stänger den fortsätter den här fliken.
follow-note-another-tab-read = En annan flik följer { $tenant } och meddelar vad som ändras. Den läste senast { $when }. Om du stänger den fortsätter den här fliken.
follow-note-throttled = SuperOffice ber om färre förfrågningar, så pausen är längre. Nästa avläsning är { $when }.
follow-note-not-read = { $tenant } kunde inte läsas { $count ->
    [one] senast
   *[other] de senaste { $count } gångerna
}, så pausen är längre. Nästa avläsning är { $when }.
follow-token-ends = Sidan slutar följa senast { $when }, när din token går ut. Ange en ny för att fortsätta utan avbrott.
follow-token-may-end = Din token är äldre än en timme, så sidan kan sluta följa när som helst. Ange en ny för att fortsätta utan avbrott.
follow-told-token = { $tenant } följs snart inte längre utan en ny token
follow-told-token-ended = En ny token behövs för att följa { $tenant }
follow-news = Vad som ändrades medan du följde
follow-news-at = { $when }:
follow-news-done = Lägg undan
follow-news-disabled = { $name } inaktiverades efter för många fel
follow-news-near-limit = { $name } misslyckades { $count } gånger i rad; den dokumenterade gränsen är { $limit }
follow-news-stopped = { $name } stoppades
follow-news-state-unknown = { $name } anger inte längre sitt tillstånd
follow-news-started = { $name } är på igen
follow-news-recovered = { $name } levererar igen
follow-news-more = { $count ->
    [one] och 1 till
   *[other] och { $count } till
}
follow-told = { $count ->
    [one] { $tenant }: 1 webhook har ändrats
   *[other] { $tenant }: { $count } webhooks har ändrats
}

## Anslut
ui-title-connect = Anslut
ui-question = Vilka webhooks levererar inte, och varför?
ui-lead = Ange vilken kund det gäller och visa vem du är. Sidan frågar SuperOffice direkt från din webbläsare: ingen av våra servrar är inblandad, och inget installeras.
ui-which-customer = Vilken kund?
ui-environment = Miljö
environment-online = Produktion (online)
environment-qaonline = Staging (qaonline)
environment-sod = Utveckling (sod)
environment-demo = Demo (inbyggd)
ui-tenant = Tenant
ui-tenant-help = Kundens id i SuperOffice, till exempel Cust12345, eller vilken webbadress som helst som innehåller det.
ui-tenant-means = Det här är { $tenant } i { $environment }.
tenant-empty = Ange kundens id, till exempel Cust12345, eller en webbadress som innehåller det.
tenant-characters = Det här är varken en kunds id eller en webbadress. Ett id har bara bokstäver, siffror, ”-” och ”_”, till exempel Cust12345.
tenant-not-in-address = Den här adressen innehåller inget kund-id. Leta efter en del som liknar Cust12345.
tenant-is-token = Det här ser ut som en åtkomsttoken. Den har ett eget fält nedanför. Här anger du kundens id, till exempel Cust12345.
ui-no-sign-in = Den här webbplatsen har ingen inloggning för { $environment }. Om du inte har någon token kan leverantören av appen som tar emot anropen hjälpa dig.
ui-ask-access = Be appens leverantör om åtkomst
ui-or-paste = Eller klistra in en åtkomsttoken:
ui-token = Åtkomsttoken
ui-token-help = Från din egen app eller från Postman; gäller i en timme. Den skickas till tenantens API och ingen annanstans.
ui-keep = Behåll token
keep-reload = tills jag laddar om sidan
keep-tab = i den här fliken, tills den har varit oanvänd i { $span }
keep-reload-help = Din token glöms när sidan laddas om och när sidan har varit oanvänd i { $span }. En annan flik ber också om en token, även en som du öppnar med Ctrl+klick.
keep-tab-help = Din token gäller även när du laddar om den här fliken. Den glöms när du stänger fliken, när du loggar ut och när fliken har varit oanvänd i { $span }. En annan flik ber också om en token, även en som du öppnar med Ctrl+klick. En dubblett av den här fliken har den, och det har även den här fliken om webbläsaren öppnar den igen.
ui-without-network = Utan nätverk
ui-copy-for-anyone = Alla vid den här datorn får läsa den senaste kopian
ui-copy-for-anyone-help = För när det inte finns något nätverk: sidan behåller det den läste senast i ett dygn. Utan den här kryssrutan är det bara den här token som öppnar kopian.
ui-show = Visa
ui-hide = Dölj
ui-scheme = Vad är det?
ui-scheme-bearer = Åtkomsttoken (Bearer)
ui-scheme-ticket = Ticket (SOTicket)
ui-scheme-basic = användare:lösenord (Basic)
ui-connect = Anslut
ui-connect-early = Sidan läses fortfarande in. Den ansluter så snart den är klar.
ui-sign-in = Logga in med SuperID
ui-try-demo = Prova demotenanten
token-empty = Ange en åtkomsttoken. Den ser ut som 8A:Cust12345.…
token-not-one = Det här kan inte vara en token: det innehåller mellanslag, radbrytningar eller bokstäver utanför A–Z. Kopiera hela token igen.
token-refused = { $host } accepterar inte den här token för { $tenant }. Den kan ha gått ut (en token gäller i en timme) eller höra till en annan tenant eller miljö. Rätta den, eller klistra in en ny.
ui-token-wanted = Token för { $tenant }
ui-token-refused = { $tenant } accepterar inte den här token
ui-token-wanted-lead = Den här adressen leder till en tenant. Visa vem du är för att öppna den.
ui-token-again = { $tenant } accepterar inte längre din token
ui-token-again-lead = Du kan fortfarande läsa det som har laddats. Klistra in en ny token för att fortsätta.
token-idle = Sidan har varit oanvänd i { $span }, så din token har glömts, och det som visades är täckt. Klistra in din token igen, eller en ny, för att fortsätta.
token-held-too-long = En token används i högst { $span }. Den här har glömts, och det som visades är täckt. Klistra in den igen, eller en ny, för att fortsätta.
token-signed-out = Du loggade ut i en annan flik i den här webbläsaren, så din token har glömts även här.
ui-token-ends = Din åtkomsttoken går ut { $when }. Ange en ny för att fortsätta utan avbrott.
ui-token-ended = Din åtkomsttoken har gått ut (enligt den här datorns klocka).
ui-token-new = Ange en ny token
ui-through-relay = Förfrågningar går via reläet på den här datorn till { $host }.
ui-not-now = Inte nu
ui-token-missing = Sidan har ingen token, så nya data kan inte läsas.
ui-visibility-title = Vad en token kan se
ui-visibility-own = Appen som är ägare
    .sees = ser alla sina webhooks och förklarar dem
ui-visibility-other = En annan app
    .sees = ser det som arkivet visar, kan inte ändra det
ui-visibility-onsite = En lokal server
    .sees = visar alla webhooks för alla som kan logga in
ui-how-token = Så får du en token
ui-how-token-postman = Med Postman: auktorisera en förfrågan på samma sätt som din app gör och kopiera sedan åtkomsttoken från fliken Authorization.
ui-how-token-app = Från din app: logga den åtkomsttoken som appen fick vid den senaste inloggningen. Den börjar med 8A: och tenantens id.
ui-how-token-onsite = På en lokal server: välj den konfigurerade miljön och sedan en ticket eller användare och lösenord.
ui-meet = Ingen tenant? Se ett exempel
ui-scenario-demo = Allt på en gång
ui-scenario-certificate-expired = Utgånget certifikat
ui-scenario-stopped-by-a-person = Stoppad av en person
ui-scenario-active-and-silent = Aktiv men anropas inte
ui-scenario-misspelt-event = Felstavad händelse
ui-scenario-answers-202 = 202 i stället för 200
ui-scenario-gone-410 = 410 direkt
ui-scenario-usage-forbidden = Räknarna får inte läsas
ui-scenario-healthy = Allt fungerar
ui-recent = Senaste
ui-example-title = Det här får du
ui-example-lead = Demotenanten, nyss kontrollerad av den här sidan:
ui-example-open = Se ett exempel
ui-without-token = Utan token
ui-tool-report = som någon har sparat som JSON
ui-tool-explain = från ett mejl, en logg eller webhooks-panelen
ui-tool-signature = för en leverans
ui-recent-summary = { $broken ->
    [0] alla levererar
   *[other] { $broken } av { $total } misslyckas
}
config-title = config.json innehåller fel. De delar som är rätt fungerar ändå.
config-not-json = Filen är inte ett JSON-objekt.
config-unknown-key = ”{ $key }” är inte en nyckel som Hook Doctor känner till.
config-wrong-type = ”{ $key }” har ett värde av fel typ.
config-bad-name = ”{ $key }”: ett namn består av a–z, 0–9 och ”-” och får inte vara något av de inbyggda.
config-neither-or-both = ”{ $key }” anger varken ”api” eller ”state”, eller båda.
config-not-an-address = ”{ $key }” är inte en adress, eller så har den en användare eller en tenant i värdnamnet.
config-not-https = ”{ $key }” är http på en annan dator; använd https.
config-no-tenant = ”{ $key }” innehåller inte {"{"}tenant{"}"}.
config-unknown-environment = ”{ $key }” anger en okänd miljö.
config-not-this-machine = ”{ $key }” anger ett relä, men adressen är inte http på den här datorn.

## På väg
ui-connecting = Söker efter tenanten …
ui-loading = Läser tenantens webhooks …
ui-not-judged-yet = Inte bedömd än
ui-unjudged = { $total ->
    [one] Läser om webhooken levererar …
   *[other] Läser om { $total } webhooks levererar …
}
ui-unjudged-off = { $off ->
    [0] Hittills är ingen inaktiverad eller stoppad.
   *[other] Hittills: { $disabled } inaktiverade, { $stopped } stoppade.
}

## Problem
ui-means = Vad det betyder
ui-move = Vem som agerar
ui-do = Vad du gör
trouble-environment = Den här webbplatsen känner inte till någon miljö med namnet ”{ $name }”.
    .means = Ingen förfrågan gjordes och ingen token skickades.
    .do = Kontrollera adressen, eller be webbplatsens ägare att lägga till miljön i config.json.
trouble-origin = Tenanten svarar, men inte till sidor från det här ursprunget (origin).
    .means = SuperOffice låter en sida läsa svaren bara om sidans ursprung finns med på listan: online i appens registrering, på en lokal server i serverns web.config. Det betyder inte att det är något fel på någon webhook.
    .do = Online: be appens ägare att lägga till { $origin } i appens CORS URLs för den här miljön (Developer Portal: Configuration > Advanced > Authentication). På en lokal server: be serverns administratör att lägga till det i CORSOrigin. Eller öppna Hook Doctor från ett ursprung som finns med på listan.
trouble-policy = Den här sidan är inte byggd för att nå { $host }.
    .means = config.json anger den här servern, men sidans säkerhetspolicy gjordes utan den. Därför skickade webbläsaren inget dit, inte heller din token. Det betyder inte att det är något fel på servern eller på någon webhook.
    .do = Meddela den som ansvarar för den här sidan: bygg den med ”cargo xtask dist --config config.json”, eller kör ”cargo xtask seal DIR” för mappen som innehåller den här config.json, och publicera alla filer igen.
trouble-network = Det kom inget svar från { $host }.
    .means = Antingen är webbläsaren offline eller så går det inte att nå { $host } härifrån.
    .do = Kontrollera nätverket och försök sedan igen. Du har inte förlorat något.
trouble-timeout = { $host } svarade inte inom 30 sekunder.
    .means = Värden eller nätverket är mycket långsamt just nu.
    .do = Försök igen om en minut.
trouble-too-long = Svaret var för långt för att läsas.
    .means = Tenanten skickade mer än 128 MB i ett svar. Sidan stannade där för att inte fylla den här datorns minne. En lista över webhooks är mycket kortare.
    .do = Försök igen. Om det händer igen, meddela dem som ansvarar för servern: något mellan den och dig skickar mer än listan.
trouble-throttled = Tenanten ber om färre förfrågningar.
    .means = Den svarade 429 flera gånger, så inget har kunnat läsas än.
    .do = Vänta en minut och försök sedan igen.
trouble-foreign-host = Tillståndsuppslaget pekar på { $host }, som inte hör till den här miljön.
    .means = Din token skickades inte dit.
    .do = Kontrollera miljön. Om den är rätt, meddela dem som ansvarar för den.
trouble-no-tenant = Det finns ingen tenant { $tenant } i { $environment }.
    .means = { $host } känner inte till den.
    .do = Kontrollera tenantens id och miljön: webhooks finns i en tenant i en miljö.
trouble-lookup = API-adressen till { $tenant } kunde inte hittas.
    .means = Tillståndsuppslaget hos { $host } misslyckades: { $reason }.
    .do = Försök igen. Om det fortfarande misslyckas, kontrollera tenantens id och miljön.
trouble-forbidden = Den här token får inte läsa webhooks i { $tenant }.
    .means = { $host } svarade 403. Troligen har appen inte fått tillgång till Webhook-agenten, men det kan också vara användaren som saknar rättigheten.
    .do = Använd en token från appen som äger dessa webhooks, eller be appens ägare att skaffa tillgång till Webhook-agenten. Därefter måste varje tenants administratör ge sitt samtycke igen, och appens användare kan inte logga in förrän det är gjort.
trouble-misdirected = Tenantens API finns nu på en annan värd.
    .means = Det flyttades medan sidan läste, och tillståndsuppslaget anger fortfarande den gamla värden.
    .do = Försök igen om en minut.
trouble-malformed = Svaret är inte det som API:et dokumenterar.
    .means = Något mellan sidan och tenanten kanske svarar i stället, till exempel inloggningssidan för en proxy.
    .do = Försök igen. Om det fortfarande misslyckas, öppna API:ets adress i en flik och titta på svaret.
trouble-list = Webhooks i { $tenant } kunde inte läsas.
    .means = Det är inte känt om de levererar. De kunde inte läsas från { $host } eftersom { $reason }.
    .do = Försök igen om en minut.
trouble-read-less = Den här gången gav tenanten mindre än förut.
    .means = Det du ser är det som lästes tidigare. { $gap }
    .do = Försök igen om en minut. Ladda om sidan för att se vad den här token kan läsa nu.
trouble-piece = En fil på den här sidan kunde inte laddas.
    .means = Den kom inte fram, eller så hör den till en annan version, till exempel efter en uppdatering av webbplatsen.
    .do = Försök igen när anslutningen är tillbaka. Om det inte hjälper laddar du om sidan eller meddelar webbplatsens ägare.
trouble-demo = Demotenanten kunde inte laddas.
    .means = Filen saknas på den här webbplatsen, eller så blockerades den.
    .do = Ladda om sidan. Om det fortfarande misslyckas, meddela webbplatsens ägare: en fil saknas.
trouble-demo-name = Demon har inget scenario med namnet ”{ $name }”.
    .means = Adressen innehåller ett skrivfel, eller så kommer den från en annan version av sidan.
    .do = Öppna demotenanten, eller välj ett scenario på startsidan.
tenant-state-unknown = SuperOffice känner inte till { $tenant } i { $environment }, eller har en driftstörning.
    .means = Tillståndet är Unknown: det finns ingen sådan tenant i den här miljön, eller så går det inte att ta reda på tillståndet nu.
    .do = Kontrollera id och miljö och sedan SuperOffices statussida:
tenant-state-provisioning = Tenanten håller på att skapas.
    .means = API:et svarar inte än, och inga webhooks skickas.
    .do = Försök igen om några minuter.
tenant-state-deleted = Tenanten har tagits bort.
    .means = Alla webhooks försvann med den.
    .do = Kontrollera tenantens id.
tenant-state-suspended = Tenanten är spärrad: prenumerationen håller på att upphöra.
    .means = API:et är avstängt, och inga webhooks skickas. Kunden kan fortfarande återaktivera prenumerationen.
    .do = Be tenantens administratör att kontakta SuperOffice.
tenant-state-migrationpending = Tenanten är fortfarande på väg till molnet.
    .means = Den körs inte förrän flytten är klar, och det kan ta dagar eller veckor. Under tiden skickas inga webhooks.
    .do = Fråga SuperOffice när flytten blir klar.
tenant-state-offlinemaintenance = Tenanten genomgår underhåll.
    .means = API:et är avstängt, oftast i några minuter, och under tiden skickas inga webhooks.
    .do = Försök igen om några minuter.
tenant-state-provisioningfailed = Tenanten kunde inte skapas.
    .means = Den har inget fungerande API.
    .do = Ägaren bör kontakta SuperOffice.
tenant-state-deleting = Tenanten håller på att tas bort.
    .means = API:et är stängt.
    .do = Kontrollera tenantens id.
tenant-state-deletefailed = Tenanten håller på att tas bort.
    .means = Ett första försök misslyckades, och SuperOffice tar bort den senare. API:et är avstängt.
    .do = Kontrollera tenantens id.
tenant-state-other = Tenanten körs inte. Tillståndet är { $state }.
    .means = Det säger tillståndsuppslaget.
    .do = Försök igen om några minuter. Om inget förändras, kontakta SuperOffice.

## En tenant
ui-title-tenant = { $tenant }: webhooks
ui-title-webhooks = Webhooks
ui-headline = { $broken ->
    [0] { $stopped ->
        [0] { $risk ->
            [0] { $unknown ->
                [0] { $total ->
                    [one] Den enda webhooken levererar.
                   *[other] Alla { $total } webhooks levererar.
                }
               *[other] Såvitt vi vet misslyckas ingen; { $unknown } av { $total } webhooks kan inte bedömas.
            }
           *[other] { $unsure ->
                [0] Ingen webhook misslyckas nu; { $risk } av { $total } kan göra det snart.
               *[other] Såvitt vi vet misslyckas ingen webhook nu; { $risk } av { $total } kan göra det snart.
            }
        }
        [one] { $total ->
            [one] Den enda webhooken är stoppad.
           *[other] { $unsure ->
                [0] En av { $total } webhooks är stoppad; ingen annan misslyckas.
               *[other] En av { $total } webhooks är stoppad; såvitt vi vet misslyckas ingen annan.
            }
        }
       *[other] { $unsure ->
            [0] { $stopped } av { $total } webhooks är stoppade; ingen annan misslyckas.
           *[other] { $stopped } av { $total } webhooks är stoppade; såvitt vi vet misslyckas ingen annan.
        }
    }
    [one] { $total ->
        [one] Den enda webhooken levererar inte.
       *[other] En av { $total } webhooks levererar inte.
    }
   *[other] { $broken } av { $total } webhooks levererar inte.
}
ui-headline-read-deliver = { $total ->
    [one] Den enda webhook som kunde läsas levererar.
   *[other] De { $total } webhooks som kunde läsas levererar.
}
ui-headline-stopped = { $stopped ->
    [one] En annan är stoppad.
   *[other] { $stopped } andra är stoppade.
}
ui-headline-causes = { $causes ->
    [one] { $webhooks ->
        [one] En orsak förklarar det.
       *[other] En orsak förklarar alla.
    }
    [2] Två orsaker förklarar dem.
    [3] Tre orsaker förklarar dem.
    [4] Fyra orsaker förklarar dem.
    [5] Fem orsaker förklarar dem.
    [6] Sex orsaker förklarar dem.
   *[other] { $causes } orsaker förklarar dem.
}
ui-headline-unknown = { $unknown ->
    [one] En kan inte bedömas.
   *[other] { $unknown } kan inte bedömas.
}
ui-headline-unread = Tenantens webhooks kunde inte läsas.
ui-headline-empty = Den här appen äger inga webhooks här.
ui-headline-empty-onsite = Den här servern har inga webhooks.
ui-unknown-user = en okänd användare
ui-visibility-line = Sett som { $user }: { $own ->
    [0] ingen av den här appens egna webhooks
    [one] en av den här appens egna webhooks
   *[other] { $own } av den här appens egna webhooks
}, { $others ->
    [0] ingen från andra appar i arkivet
   *[other] { $others } från andra appar i arkivet
}. Det kan finnas fler.
ui-visibility-no-archive = Sett som { $user }: { $own ->
    [0] ingen av den här appens egna webhooks
    [one] en av den här appens egna webhooks
   *[other] { $own } av den här appens egna webhooks
}. Andra appar kan ha fler, som den här token inte kan se.
ui-visibility-unread = Sett som { $user }. Den här appens egen lista kunde inte läsas; { $others ->
    [0] arkivet visar inget
    [one] arkivet visar en webhook
   *[other] arkivet visar { $others } webhooks
}, med okänd ägare.
ui-visibility-onsite-line = Sett som { $user } på en lokal server, som visar alla webhooks: { $own }.
ui-partial = Vissa källor kunde inte läsas. Du ser resten.
ui-causes = Orsaker, de värsta först
ui-whole-diagnosis = Hela diagnosen
ui-all-groups = Hela diagnosen: { $parts }
ui-groups-causes = { $count ->
    [one] 1 orsak
   *[other] { $count } orsaker
}
ui-groups-risks = { $count ->
    [one] 1 risk
   *[other] { $count } risker
}
ui-groups-unknown = { $count } som inte kan bedömas
ui-card-mixed = { $off ->
    [one] 1 är av
   *[other] { $off } är av
}, { $on ->
    [one] 1 är fortfarande på.
   *[other] { $on } är fortfarande på.
}
ui-checks-blind = { $count ->
    [one] 1 kontroll kunde inte köras
   *[other] { $count } kontroller kunde inte köras
}
ui-card-failing-deliveries = { $count ->
    [one] 1 webhook misslyckas.
   *[other] { $count } webhooks misslyckas.
}
ui-card-stopped = { $count ->
    [one] 1 webhook är stoppad.
   *[other] { $count } webhooks är stoppade.
}
ui-card-misdefined = { $count ->
    [one] 1 webhook kan inte fungera.
   *[other] { $count } webhooks kan inte fungera.
}
ui-card-silent = { $count ->
    [one] 1 webhook anropas inte.
   *[other] { $count } webhooks anropas inte.
}
ui-card-at-risk = { $count ->
    [one] 1 webhook är i riskzonen.
   *[other] { $count } webhooks är i riskzonen.
}
ui-card-unknown = { $count ->
    [one] 1 webhook kan inte bedömas.
   *[other] { $count } webhooks kan inte bedömas.
}
ui-card-healthy = { $count ->
    [one] 1 webhook levererar.
   *[other] { $count } webhooks levererar.
}
ui-cause = Orsak
ui-webhooks = { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}
ui-state = Tillstånd
ui-search = Sök webhooks
ui-search-hint = Sök namn, mål, händelse, person, fel
ui-shown = { $shown } av { $total } webhooks
ui-shown-unjudged = { $shown } av { $total } …
ui-verdict-filter = Bedömning
ui-nothing-found-yet = Inget hittat än. Läser fortfarande …
ui-nothing-found = Ingen webhook matchar.
ui-nothing-found-lead = Filtren döljer alla webhooks.
ui-show-all = Visa alla
ui-column-webhook = Webhook
ui-column-state = Tillstånd
ui-column-wrong = Problem
ui-column-calls = Anrop
ui-column-errors = Fel
ui-column-in-a-row = I rad
ui-column-rate = Andel
ui-column-last-called = Senast anropad
ui-tick = Välj { $name }
ui-tick-all = Välj alla som visas
ui-ticked-bar = Valda webhooks
ui-ticked = { $count ->
    [one] 1 vald
   *[other] { $count } valda
}
ui-restart-ticked = Starta om …
ui-copy-names = Kopiera namn
ui-untick = Avmarkera
ui-another-applications = en annan apps
ui-unit-calls = anrop
ui-unit-errors = fel
ui-unit-in-a-row = fel i rad
ui-unit-failed = misslyckades
ui-never = aldrig
ui-ahead-of-the-clock = i framtiden enligt den här datorns klocka
ui-probably-never = troligen aldrig
ui-in-a-row-of-nine = { $count ->
    [0] inga fel i rad
    [one] 1 fel i rad; dokumenterad gräns 9
   *[other] { $count } fel i rad; dokumenterad gräns 9
}
ui-empty-title = Troliga skäl
ui-empty-lead = Listan visar bara webhooks som har skapats av appen bakom den här token. Tenanten kan ha andra.
ui-empty-onsite-lead = En lokal server visar alla webhooks för alla som kan logga in.
ui-empty-other-app = De hör till en annan app: använd den appens token.
ui-empty-environment = De finns i en annan miljö: utveckling, staging och produktion har var sina webhooks.
ui-empty-tenant = De finns i en annan tenant.
ui-empty-restored = Databasen har återställts från en säkerhetskopia från tiden innan de skapades.

## En webhook
ui-title-webhook = Webhook
ui-neighbours = Webhooks i listan
ui-neighbour-before = Föregående
ui-neighbour-after = Nästa
ui-neighbour-place = { $place } av { $of }
ui-no-such-webhook = Webhook { $id } hittades inte.
ui-no-such-webhook-lead = Den kan ha tagits bort, höra till en annan app eller finnas i en annan tenant eller miljö.
ui-no-such-webhook-unread = Listan över webhooks kunde inte läsas. Det är inte känt om den här webhooken finns.
ui-owned = webhook { $id }, ägs av den här appen
ui-owned-onsite = webhook { $id }
ui-owned-by-other = webhook { $id }, ägs av en annan app: syns bara i arkivet, kan inte ändras härifrån
ui-diagnosis = Diagnos
ui-steps = Steg
ui-mail-receiver = Öppna som mejl
ui-copy-for-receiver = Kopiera till mottagaren
ui-mail-support = Mejla SuperOffice
ui-copy-report = Kopiera hela rapporten
ui-proof = Underlag
ui-evidence-of = för webhook { $id }
ui-open-webhook = Öppna ”{ $name }”
ui-last-error = Senaste felet, ordagrant, läst från
ui-last-error-stale = Ett gammalt fel: ett senare anrop lyckades. Ordagrant, läst från
ui-copy-error = Kopiera felet
ui-answer = Vad mottagaren svarade
ui-answer-status = Status
ui-answer-platform = Plattform
ui-answer-traces = Spårnings-id
ui-answer-headers = { $count ->
    [one] 1 header
   *[other] { $count } headrar
}
ui-answer-body = Svarets body, som text
ui-checked = Vad som kontrollerades
ui-said-above = Se ovan: { $check }
ui-fine = { $count ->
    [one] 1 kontroll hittade inget fel
   *[other] { $count } kontroller hittade inget fel
}
ui-what-to-do = Vad du gör
ui-deliveries = Leveranser
ui-deliveries-since = Leveranser sedan { $when }
ui-never-called = Räknarna har lästs till slutet och har ingen rad för den här webhooken: troligen har den aldrig anropats.
ui-off-at-nine = SuperOffice inaktiverar en webhook efter flera fel i rad; den dokumenterade gränsen är nio.
ui-usage-chart = Lyckade och misslyckade anrop
ui-calls-well = Lyckades
ui-calls-failed = Misslyckades
ui-no-figures = Räknarna är inte fullständiga, så det finns inget att rita.
ui-usage-source = Räknat av SuperOffice sedan webhooken registrerades (webhook_usage).
beside-title = Webhooks hos den här mottagaren eller för de här händelserna
beside-none = Ingen annan webhook anropar den här mottagaren eller väntar på de här händelserna.
beside-receiver = samma mottagare
beside-events = { $names-count ->
    [one] samma händelse: { $names }
   *[other] samma händelser: { $names }
}
beside-all = Alla { $count } webhooks hos { $host }
ui-life = Tidslinje
life-registered = Registrerad
life-registered-by = Registrerad av { $who }
life-changed = Senast ändrad
life-changed-by = Senast ändrad av { $who }
life-delivered = Det senaste anropet, den { $when }, gick bra.
life-share = { $calls ->
    [one] Det enda anropet sedan registreringen lyckades.
   *[other] { $good } av { $calls } anrop sedan registreringen lyckades.
}
life-disabled = Inaktiverad efter fel
life-stopped = Stoppad
life-not-before = inte före { $when }
life-not-known = okänt när
life-last-called = Senast anropad
life-last-failed = Senast anropad, och anropet misslyckades
ui-definition = Definition
ui-target = Mål-URL
ui-show-address = Visa hela adressen
ui-hide-address = Dölj nycklarna
ui-show-text = Visa hela texten
ui-hide-text = Dölj nycklar och lösenord
ui-events = Händelser
ui-type = Typ
ui-secret = Delad hemlighet
ui-secret-set = angiven, visas aldrig
ui-secret-missing = ingen: leveranser signeras inte
ui-left-out = med avsikt inte läst
ui-ask-secret = Fråga om en hemlighet är angiven
ui-ask-secret-lead = Sidan läser då den här definitionen, behåller uppgiften om den har en hemlighet samt namnen på headrarna och kastar resten.
ui-ask-secret-failed = Inte känt: { $reason }.
ui-no-headers = inga
ui-not-said = inte känt: den här källan säger det inte
ui-errors-go-to = Aviseringsmottagare
ui-nobody = ingen
ui-associates = { $count ->
    [one] 1 användare
   *[other] { $count } användare
}
ui-headers = Headrar
ui-values-never-shown = (värden visas aldrig)
ui-description = Beskrivning
ui-from-list = Läst från listan över den här appens webhooks.
ui-from-archive = Läst från arkivets tabell över webhooks, som har färre fält.
ui-requests = Förfrågningar från den här sidan
ui-requests-lead = Samma förfrågningar för en terminal. Kör först { $command } där och klistra in din token.
ui-request-id = Förfrågans id { $id }
ui-no-answer = inget svar
ui-copy-as-curl = Kopiera som curl
ui-terminal = Terminal

## Genvägar
shortcut-title = Kortkommandon
shortcut-search = Sök
shortcut-next = Nästa webhook
shortcut-previous = Föregående webhook
shortcut-tick = Välj webhooken som har fokus
shortcut-untick = Avmarkera
shortcut-list = Till listan
shortcut-diagnosis = Till diagnosen
shortcut-refresh = Uppdatera
shortcut-palette = Gå till …
shortcut-help = Den här listan
shortcut-on = Kortkommandon är på

## Bevaka en ändring
watch-title = Bevaka en ändring
watch-lead = Är en webhook aktiv men anropas ändå inte? Starta bevakningen och gör sedan en ändring i SuperOffice som utlöser en av händelserna. Sidan läser räknarna med några sekunders mellanrum och talar om var du ska leta.
watch-start = Bevaka en ändring
watch-stop = Stoppa bevakningen
watch-length = I
watch-minutes = { $count ->
    [one] 1 minut
   *[other] { $count } minuter
}
watch-running = Bevakar { $count ->
    [0] den här webhooken
    [one] den här webhooken och 1 till med samma händelser
   *[other] den här webhooken och { $count } till med samma händelser
}. Gör ändringen nu.
watch-left = { $looks ->
    [0] Inte läst än
    [one] Läst en gång
   *[other] Läst { $looks } gånger
}, { $span } kvar.
watch-late = Räknarna kunde inte läsas just nu. Sidan försöker igen.
watch-called = SuperOffice anropade den, sett { $when }, och inget fel följde: mottagaren svarade 200, såvitt räknarna visar.
    .means = Händelsen utlöstes och skickades. Det som saknas saknas hos mottagaren.
    .do = Titta i mottagarens logg vid den tidpunkten och kontrollera leveransens signatur.
watch-called-so-far = SuperOffice anropade den, sett { $when }; inget fel än så länge.
    .means = Om mottagaren tog emot den vet vi om { $span }: ett fel räknas först efter flera försök.
watch-called-only = SuperOffice anropade den, sett { $when }; det gick inte att läsa om anropet lyckades.
    .means = Händelsen utlöstes och skickades.
    .do = Titta i mottagarens logg vid den tidpunkten.
watch-failed = SuperOffice anropade den, sett { $when }, och anropet misslyckades: { $cause }.
    .means = Händelsen utlöstes. Mottagaren accepterade den inte.
    .do = { $do }
watch-sibling = Den anropades inte, men det gjorde ”{ $sibling }”, som väntar på samma händelse, sett { $when }.
    .means = Ändringen utlöste händelsen; den här webhooken fick den inte.
    .do = Jämför de två definitionerna och spara den här webhooken igen.
watch-nothing = Inget anropades: varken den här webhooken eller någon annan med samma händelser.
    .means = Ändringen utlöser inte den här händelsen, leveransen är försenad eller så skickade SuperOffice den inte.
    .do = Ändra ett fält i entitetens egen rad och bevaka ändringen igen. Om webhooken fortfarande inte anropas, skicka den här observationen till SuperOffice.
watch-blind = Räknarna kunde inte läsas tillräckligt ofta för att det ska gå att säga något.
    .means = Det är inte känt om den anropades.
    .do = Uppdatera sidan och bevaka sedan ändringen igen.
ui-copy-observation = Kopiera den här observationen
watch-observation = Bevakad från { $from } till { $to } medan en ändring gjordes: { $outcome }

## Diagnosen av en tenant
ui-title-diagnosis = { $tenant }: diagnos
ui-diagnosis-of = Diagnos av { $tenant }
ui-tenant-checks = Tenanten som helhet
ui-healthy-count = { $count ->
    [one] 1 av { $total } webhooks är i sin ordning.
   *[other] { $count } av { $total } webhooks är i sin ordning.
}
ui-cause-none = Ingen webhook har det här nu: { $cause }
ui-cause-none-lead = Det kan ha åtgärdats, eller så kan en annan orsak ha tagit över. Diagnosen visar vad som är fel nu.
ui-called-ago = anropad { $ago }
ui-last-called-ago = senast anropad { $ago }
ui-card-only = { $count ->
    [one] Öppna den här webhooken
   *[other] De { $count } webhooks det gäller, och underlaget
}
ui-card-open = { $count ->
    [one] Öppna den här webhooken
   *[other] Steg och { $count } webhooks
}
ui-group-open = { $count ->
    [one] Webhooken och stegen
   *[other] De { $count } webhooks det gäller, och stegen
}
ui-show-group = Visa alla { $count } i listan
ui-lost-many = Såvitt vi vet skickas inte händelser som utlöses medan de är av, inte ens efter en omstart.

## Rapport
ui-report-lead = Det här är exakt det som lämnar webbläsaren när du sparar eller kopierar. Det innehåller ingen token, ingen hemlighet och inga headervärden, och måladresserna är maskerade.
ui-format = Format
ui-preview = Förhandsvisning
ui-scope = Webhooks i rapporten
ui-scope-all = { $count ->
    [one] Den enda webhooken
   *[other] Alla { $count }
}
ui-scope-listed = Den här vyn ({ $count })
ui-scope-webhook = Den här webhooken
ui-scope-ticked = { $count ->
    [one] Den valda
   *[other] De { $count } valda
}
ui-report-making = Skrivet: { $done } av { $of } webhooks …
ui-report-long = Förhandsvisningen slutar här; filen och kopian har allt.
ui-save-as = Spara som { $format }

## Öppna en rapport
opened-title = Öppna en rapport
opened-lead = En rapport som har sparats som JSON visar här vad läsaren såg, utan token. Den stannar på den här sidan: inget av den lagras eller skickas.
opened-file = Rapportfil
opened-drop = Eller släpp filen var som helst på den här sidan.
opened-how = Så får du en: någon med en token öppnar tenanten, väljer Rapport, sedan JSON, och sparar den.
opened-reading = Läser rapporten …
opened-gone = Ingen rapport är öppen. Den glöms när sidan laddas: välj filen igen.
opened-notice = Det här är en sparad rapport om { $tenant } i { $environment }, inte själva tenanten. Tenanten lästes den { $when }.
opened-notice-no-time = Det här är en sparad rapport om { $tenant } i { $environment }, inte själva tenanten. Det är inte känt när tenanten lästes.
opened-seen = Sett som { $user }: { $own ->
    [0] ingen av appens egna webhooks
    [one] en av appens egna webhooks
   *[other] { $own } av appens egna webhooks
}, { $others ->
    [0] ingen från andra appar
    [one] en från andra appar
   *[other] { $others } från andra appar
}.
opened-part = { $count ->
    [one] En webhook som sågs är inte med i rapporten.
   *[other] { $count } webhooks som sågs är inte med i rapporten.
}
opened-unread = { $count ->
    [one] En post i filen kunde inte läsas och har utelämnats.
   *[other] { $count } poster i filen kunde inte läsas och har utelämnats.
}
opened-words = Förklaringar och steg står här som de sparades, på det språk som den som sparade dem använde.
opened-deliver = { $total ->
    [one] Den enda webhook som finns i rapporten levererar.
   *[other] De { $total } webhooks som finns i rapporten levererar.
}
opened-empty = Den här rapporten innehåller ingen webhook.
opened-said = { $text }
opened-gaps = Vad som inte lästes
opened-more-causes = { $count ->
    [one] En orsak eller risk till
   *[other] { $count } orsaker och risker till
}
opened-to-tenant = Öppna själva tenanten
opened-close = Stäng rapporten
opened-again = Öppna en annan rapport
opened-no-webhook = Rapporten innehåller inte webhook { $id }.
opened-to-report = Hela rapporten
opened-owned-by-other = webhook { $id }, ägs av en annan app
not-opened-unreadable = Webbläsaren kunde inte läsa den här filen.
    .do = Spara den på den här datorn och välj den sedan igen.
not-opened-too-large = Filen är större än { $megabytes } MB, vilket är mer än en webbläsare klarar väl.
    .do = Be om en rapport om en vy eller en webhook: dialogen ”Rapport” erbjuder båda.
not-opened-empty = Filen är tom.
    .do = Spara rapporten igen, eller välj en annan fil.
not-opened-other-format = Det här är en rapport som { $format }, som innehåller för lite för att öppnas här.
    .do = Be om samma rapport som JSON.
not-opened-not-json = Det här är inte JSON, eller så saknas en del av filen.
    .do = Välj en rapport som har sparats som JSON. Namnet slutar på .json.
not-opened-too-deep = Det här är ingen rapport: parenteserna ligger djupare i varandra än i någon rapport.
    .do = Välj en rapport som har sparats som JSON.
not-opened-no-report = Det här är JSON, men ingen rapport från Hook Doctor.
    .do = Välj en rapport som har sparats med ”Rapport” och sedan JSON.
not-opened-version = Det här är en rapport i version { $version }; den här sidan läser version 1.
    .do = Öppna den med den Hook Doctor som sparade den, eller ladda om den här sidan för att få den senaste versionen.

## Signatur
signature-title = Kontrollera en signatur
signature-lead = När en webhook har en delad hemlighet signerar SuperOffice varje leverans: X-SuperOffice-Signature är base64 av HMAC-SHA256 över den råa bodyn. Allt beräknas i den här webbläsaren; inget skickas eller lagras.
signature-secret = Delad hemlighet
signature-body = Body, byte för byte
signature-body-help = Ett enda extra mellanslag eller en extra radbrytning ändrar signaturen: kontrollera den råa bodyn, innan något tolkar den.
signature-given = Mottagen signatur (lämna tomt för att signera bodyn)
signature-check = Kontrollera
signature-is = Signaturen för den här bodyn är:
signature-fits = Den stämmer: den här hemligheten har signerat den här bodyn.
signature-differs = Den stämmer inte: en annan hemlighet, eller inte den råa bodyn. För den här hemligheten och den här bodyn skulle den vara:

## Förklara ett fel
explain-title = Förklara ett fel
explain-lead = Klistra in en webhooks feltext, från ett mejl, en logg eller webhooks-panelen i SuperOffice. Texten stannar på den här sidan: inget skickas eller lagras.
explain-text = Feltext
explain-region = Förklaring
explain-empty = Förklaringen visas här så snart det finns en text.
explain-also = Texten bevisar även en andra orsak: { $cause }.
explain-copy-masked = Kopiera texten utan nycklarna i adresserna
unrecognised-report = Om texten borde kännas igen, rapportera den gärna till dem som gör Hook Doctor: kopiera den utan nycklar och kontrollera den innan du skickar den.
unrecognised-explain = Förklara en annan text
weighed-title = Också övervägt
weighed-nothing = Inget annat i texten talar för en annan orsak.
weighed-platform = En plattforms sida eller header säger det, men det som avsändarsidan själv säger väger tyngre.
weighed-status = Bara statusen säger det, och andra ord i texten säger mer.
weighed-prose = En sida säger det i förbigående, och andra ord i texten säger mer.
weighed-quoted = Orden står i mottagarens svar, så de handlar om mottagaren, inte om SuperOffices anrop.

## Inloggning
sign-in-title = Inloggning
sign-in-under-way = Loggar in …
sign-in-failed = Inloggningen misslyckades
sign-in-other-attempt = Den här adressen hör till en annan inloggning, eller till en från en annan flik. Logga in igen.
sign-in-other-issuer = Svaret kom från en annan inloggningstjänst än den som tillfrågades. Det användes inte. Logga in igen.
sign-in-nothing = Den här adressen innehåller ingen inloggning. Börja på startsidan.
sign-in-unreachable = Sidan kunde inte nå inloggningens token-slutpunkt. Klistra in en åtkomsttoken i stället; det fungerar alltid.
sign-in-status = Inloggningens token-slutpunkt avvisade koden. Den kan redan ha använts eller vara äldre än tio minuter. Logga in igen.
sign-in-malformed = Inloggningens svar är inte det som är dokumenterat. Klistra in en åtkomsttoken i stället.
sign-in-id-token = Inloggningens svar gäller en annan miljö, klient eller tenant eller ett annat försök. Det användes inte. Logga in igen.
sign-in-late = Inloggningens svar är för gammalt, eller inte giltigt än, enligt den här datorns klocka. Kontrollera klockan och logga sedan in igen.
sign-in-signature = Inloggningens svar är inte signerat av SuperOffice. Det användes inte.
sign-in-no-crypto = Den här webbläsaren erbjuder ingen kryptografi här. Öppna sidan via https eller på den här datorn.
refusal-revoked = Appens åtkomst till den här tenanten har återkallats.
refusal-invalid-redirect-url = Den här sidans adress är inte registrerad för appen.
refusal-expired = Appens registrering har gått ut.
refusal-denied = Åtkomst nekades.
refusal-needs-reapproval = Tenantens administratör måste ge appen sitt samtycke igen. Det krävs när webhooks har lagts till i den; till dess kan användarna inte logga in.
refusal-invalid-timestamp = SuperOffice accepterade inte tidpunkten för förfrågan. Kontrollera den här datorns klocka.
refusal-invalid-signature = SuperOffice accepterade inte förfrågans signatur.
refusal-other = SuperOffice avvisade inloggningen av ett skäl som inte är dokumenterat.

## Vilse
lost-title = Sidan hittades inte
lost-view = Det finns ingen vy på adressen { $text }.
lost-environment = ”{ $text }” kan inte vara en miljö. Adresser anger en miljö som den här webbplatsen känner till, aldrig en värd.
lost-tenant = ”{ $text }” kan inte vara en tenants id. Ett sådant ser ut som Cust12345.
lost-cause = ”{ $text }” är inte en orsak eller en kontroll som den här sidan känner till.
lost-webhook = ”{ $text }” är inte en webhooks id. Id är heltal.
