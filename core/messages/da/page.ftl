# Sidens egne ord.

ui-skip = Gå til indholdet
ui-where-you-are = Her er du
ui-signature-link = Kontrollér en signatur
ui-language = Sprog
ui-utc = UTC ved siden af lokal tid
ui-theme = Tema
ui-theme-system = System
ui-theme-light = Lyst
ui-theme-dark = Mørkt
ui-refresh = Opdater
ui-updated = opdateret { $ago }
ui-on-paper = læst { $when }
ui-live-changed = { $count ->
    [one] Ændret siden forrige aflæsning: { $names }.
   *[other] { $count } webhooks er ændret siden forrige aflæsning, blandt dem { $names }.
}
palette-open = Gå til
palette-title = Gå til en webhook, en visning eller en handling
palette-hint = Navn, vært, id eller visning
palette-state = Webhooks i tilstanden { $state }
palette-connect = En anden tenant
palette-report = Vis, gem eller kopiér
palette-restart = Genstart { $name }
palette-utc-show = Vis UTC ved siden af lokal tid
palette-utc-hide = Skjul UTC ved siden af lokal tid
language-en = Engelsk
language-nb = Norsk
language-sv = Svensk
language-da = Dansk
language-de = Tysk
language-nl = Nederlandsk
palette-nothing = Ingen resultater.
palette-found = { $count ->
    [one] { $count } resultat
   *[other] { $count } resultater
}
ui-report = Rapport
ui-sign-out = Log ud
ui-leave-demo = Forlad demoen
ui-copy = Kopiér
ui-copy-command = Kopiér kommandoen
ui-copy-request = Kopiér anmodningen
ui-copied = Kopieret
ui-copy-refused = Browseren lod ikke siden kopiere. Markér teksten i stedet.
ui-close = Luk
ui-try-again = Prøv igen
ui-page-coming = Indlæser siden…
ui-of-a-tenant = Denne side viser, hvilke webhooks hos en tenant der ikke leverer, hvorfor, og hvad du kan gøre.
ui-first-visit = Ved det første besøg skal browseren hente hele Hook Doctor, og det tager nogle sekunder på en langsom forbindelse. Ved senere besøg er alt der med det samme.
ui-page-not-loaded = Denne side kunne ikke indlæses
    .means = Filen kom ikke frem, eller den hører til en anden version, for eksempel efter en opdatering af webstedet. Det, der er læst, er bevaret: Prøv igen, når forbindelsen er tilbage. Hvis det ikke hjælper, så genindlæs siden, eller kontakt dem, der driver webstedet.
ui-dialogs-not-loaded = En af sidens filer kom ikke frem. Det, der er læst, er ikke berørt, men uden filen kan intet ændres, rapporteres eller følges.
ui-change-tenant = Skift tenant eller miljø
ui-to-list = Til listen over webhooks
ui-to-start = Til forsiden
ui-ignored = Ignoreret i adressen: { $parts }.
ui-offline = Du er offline. Du kan læse det, der er indlæst, men nye data kræver en forbindelse.
ui-offline-read = Ingen forbindelse. Det, du ser, blev læst { $when }.
ui-new-version = En ny version af Hook Doctor er klar. Når du indlæser den, bliver du bedt om tokenet igen, medmindre du har beholdt det til denne fane.
ui-load-it = Indlæs den
follow-title = Følg { $tenant }
follow-lead = Mens denne side er åben, læser den webhooks og deres tællere igen og igen. Den giver besked, når en webhook skifter tilstand, nærmer sig grænsen for fejl eller kommer sig igen: i fanens titel og ikon, på siden og, hvis du vil, med en notifikation.
follow-status-off = Følg
follow-status-on = Følger
follow-status-paused = På pause
follow-status-waits-for-token = Mangler et token
follow-status-waits-for-reading = Følger snart
follow-status-another-tab = Følges i en anden fane
follow-status-backs-off = Følger, med pause
follow-pace = Hvor ofte
follow-every = Med { $span } imellem
follow-notify = Giv mig besked på denne computer
follow-notify-denied = Denne browser tillader ikke notifikationer fra dette websted. Du kan ændre det i browserens indstillinger.
follow-notify-nowhere = Denne browser viser ikke notifikationer fra en side.
follow-until-closed = Det slutter, når du lukker siden.
follow-until-token = Det slutter sammen med tokenet, den { $at }. Fem minutter før beder siden om et nyt.
follow-until-token-by = Adgangstokens gælder i en time, så det slutter senest den { $at }, eller tidligere, hvis tokenet er ældre. Fem minutter før beder siden om et nyt.
follow-until-refused = Adgangstokens gælder i en time, og dette er ældre. Det slutter, når SuperOffice ikke længere accepterer tokenet.
follow-until-longest = Det slutter den { $at }: Intet token bruges længere end tolv timer.
follow-hidden = I en skjult fane kører browsere kun en side én gang i minuttet, så en aflæsning kan komme et minut for sent. Mens computeren sover, bliver intet læst: Den slags tider forbliver huller i historikken.
follow-use = At følge tæller som brug af siden: Den låses ikke, mens ingen er der. Hold op med at følge, før du forlader en computer, som andre bruger.
follow-reads = Hver gang beder siden om listen og tællerne for denne apps webhooks. Resten, for eksempel tilstanden for andre apps’ webhooks, forbliver, som det var, da du sidst trykkede på Opdater.
follow-alone = Denne browser giver ikke faner nogen måde at aftale noget på, så hver fane læser for sig selv. Følg kun i én fane.
follow-start = Begynd at følge
follow-pause = Sæt på pause
follow-go-on = Fortsæt med at følge
follow-stop = Hold op med at følge
follow-next = Næste aflæsning er { $when }.
follow-note-waits-for-token = Siden følger { $tenant } igen, når du indsætter et token.
follow-note-another-tab = En anden fane følger { $tenant } og fortæller, hvad der ændrer sig. Hvis du lukker den, fortsætter denne fane.
follow-note-another-tab-read = En anden fane følger { $tenant } og fortæller, hvad der ændrer sig. Den læste sidst { $when }. Hvis du lukker den, fortsætter denne fane.
follow-note-throttled = SuperOffice beder om færre anmodninger, så pausen er længere. Næste aflæsning er { $when }.
follow-note-not-read = { $tenant } kunne ikke læses { $count ->
    [one] sidste gang
   *[other] de sidste { $count } gange
}, så pausen er længere. Næste aflæsning er { $when }.
follow-token-ends = Siden holder op med at følge senest { $when }, sammen med tokenet. Indsæt et nyt for at fortsætte uden afbrydelse.
follow-token-may-end = Tokenet er ældre end en time, så siden kan holde op med at følge når som helst. Indsæt et nyt for at fortsætte uden afbrydelse.
follow-told-token = { $tenant } bliver snart ikke fulgt længere uden et nyt token
follow-told-token-ended = Et nyt token er nødvendigt for at følge { $tenant }
follow-news = Hvad der ændrede sig, mens du fulgte
follow-news-at = { $when }:
follow-news-done = Læg væk
follow-news-disabled = { $name } blev deaktiveret efter for mange fejl
follow-news-near-limit = { $name } fejlede { $count } gange i træk; den dokumenterede grænse er { $limit }
follow-news-stopped = { $name } blev stoppet
follow-news-state-unknown = { $name } angiver ikke længere sin tilstand
follow-news-started = { $name } er aktiv igen
follow-news-recovered = { $name } leverer igen
follow-news-more = { $count ->
    [one] og 1 mere
   *[other] og { $count } mere
}
follow-told = { $count ->
    [one] { $tenant }: 1 webhook er ændret
   *[other] { $tenant }: { $count } webhooks er ændret
}

## Opret forbindelse
ui-title-connect = Opret forbindelse
ui-question = Hvilke webhooks leverer ikke, og hvorfor?
ui-lead = Angiv, hvilken kunde det gælder, og vis, hvem du er. Siden spørger SuperOffice direkte fra din browser: Ingen af vores servere er indblandet, og der installeres ikke noget.
ui-which-customer = Hvilken kunde?
ui-environment = Miljø
environment-online = Produktion (online)
environment-qaonline = Staging (qaonline)
environment-sod = Udvikling (sod)
environment-demo = Demo (indbygget)
ui-tenant = Tenant
ui-tenant-help = Kundens id i SuperOffice, for eksempel Cust12345, eller en hvilken som helst webadresse, der indeholder det.
ui-tenant-means = Det er { $tenant } i { $environment }.
tenant-empty = Angiv kundens id, for eksempel Cust12345, eller en webadresse, der indeholder det.
tenant-characters = Det er hverken et kunde-id eller en webadresse. Et id har kun bogstaver, cifre, ”-” og ”_”, for eksempel Cust12345.
tenant-not-in-address = Der er ikke noget kunde-id i denne adresse. Se efter en del som Cust12345.
tenant-is-token = Det ligner et adgangstoken, som har sit eget felt nedenfor. Angiv kundens id her, for eksempel Cust12345.
ui-no-sign-in = Dette websted har ikke login til { $environment }. Hvis du ikke har noget token, kan leverandøren af den app, der modtager kaldene, hjælpe dig.
ui-ask-access = Bed appens leverandør om adgang
ui-or-paste = Eller indsæt et adgangstoken:
ui-token = Adgangstoken
ui-token-help = Fra din egen app eller fra Postman; gælder i en time. Det sendes til tenantens API og ingen andre steder hen.
ui-keep = Behold tokenet
keep-reload = indtil jeg genindlæser siden
keep-tab = i denne fane, indtil den har stået ubrugt i { $span }
keep-reload-help = Tokenet bliver glemt, når siden genindlæses, og når den har stået ubrugt i { $span }. En anden fane beder også om et token, også en, du åbner med Ctrl+klik.
keep-tab-help = Tokenet gælder stadig, når du genindlæser denne fane. Det bliver glemt, når du lukker fanen, når du logger ud, og efter { $span } uden brug. En anden fane beder også om et token, også en, du åbner med Ctrl+klik. En dublet af denne fane har det, og det har denne fane også, hvis browseren åbner den igen.
ui-without-network = Uden netværk
ui-copy-for-anyone = Alle ved denne computer må læse den seneste kopi
ui-copy-for-anyone-help = Til når der ikke er noget netværk: Siden beholder i et døgn det, den læste sidst. Uden denne afkrydsning åbner kun dette token kopien.
ui-show = Vis
ui-hide = Skjul
ui-scheme = Hvad er det?
ui-scheme-bearer = Adgangstoken (Bearer)
ui-scheme-ticket = Ticket (SOTicket)
ui-scheme-basic = bruger:adgangskode (Basic)
ui-connect = Opret forbindelse
ui-connect-early = Siden indlæses stadig. Den opretter forbindelse, så snart den er klar.
ui-sign-in = Log ind med SuperID
ui-try-demo = Prøv demotenanten
token-empty = Indsæt et adgangstoken. Det ser ud som 8A:Cust12345.…
token-not-one = Det kan ikke være et token: Det indeholder mellemrum, linjeskift eller bogstaver uden for A–Z. Kopiér hele tokenet igen.
token-refused = { $host } accepterer ikke dette token til { $tenant }. Det kan være udløbet (et token gælder i en time) eller høre til en anden tenant eller et andet miljø. Ret det, eller indsæt et nyt.
ui-token-wanted = Token til { $tenant }
ui-token-refused = { $tenant } accepterer ikke dette token
ui-token-wanted-lead = Denne adresse fører til en tenant. Vis, hvem du er, for at åbne den.
ui-token-again = { $tenant } accepterer ikke længere tokenet
ui-token-again-lead = Du kan stadig læse det, der er indlæst. Indsæt et nyt token for at fortsætte.
token-idle = Siden har stået ubrugt i { $span }, så tokenet er glemt, og det, der blev vist, er dækket til. Indsæt tokenet igen, eller et nyt, for at fortsætte.
token-held-too-long = Et token bruges i højst { $span }. Dette er glemt, og det, der blev vist, er dækket til. Indsæt det igen, eller et nyt, for at fortsætte.
token-signed-out = Du loggede ud i en anden fane i denne browser, så tokenet er også glemt her.
ui-token-ends = Adgangstokenet udløber { $when }. Indsæt et nyt for at fortsætte uden afbrydelse.
ui-token-ended = Adgangstokenet er udløbet (efter denne computers ur).
ui-token-new = Indsæt et nyt token
ui-through-relay = Anmodninger går gennem relæet på denne maskine til { $host }.
ui-not-now = Ikke nu
ui-token-missing = Siden har ikke noget token, så nye data kan ikke læses.
ui-visibility-title = Hvad et token kan se
ui-visibility-own = Den app, der er ejer
    .sees = ser alle sine webhooks og forklarer dem
ui-visibility-other = En anden app
    .sees = ser det, arkivet viser, kan ikke ændre det
ui-visibility-onsite = En onsite-server
    .sees = viser alle webhooks til alle, der kan logge ind
ui-how-token = Sådan får du et token
ui-how-token-postman = Med Postman: Autorisér en anmodning, som din app gør det, og kopiér adgangstokenet fra fanen Authorization.
ui-how-token-app = Fra din app: Log det adgangstoken, som appen fik ved sit seneste login. Det begynder med 8A: og tenantens id.
ui-how-token-onsite = Onsite: Vælg det konfigurerede miljø og derefter en ticket eller bruger og adgangskode.
ui-meet = Ingen tenant? Se et eksempel
ui-scenario-demo = Alt på én gang
ui-scenario-certificate-expired = Certifikat udløbet
ui-scenario-stopped-by-a-person = Stoppet af en person
ui-scenario-active-and-silent = Aktiv, men kaldes ikke
ui-scenario-misspelt-event = Stavefejl i en hændelse
ui-scenario-answers-202 = 202 i stedet for 200
ui-scenario-gone-410 = 410 med det samme
ui-scenario-usage-forbidden = Ingen adgang til tællerne
ui-scenario-healthy = Alt i orden
ui-recent = Seneste
ui-example-title = Det får du
ui-example-lead = Demotenanten, netop kontrolleret af denne side:
ui-example-open = Se et eksempel
ui-without-token = Uden token
ui-tool-report = som nogen har gemt som JSON
ui-tool-explain = fra en mail, en log eller webhooks-panelet
ui-tool-signature = for en levering
ui-recent-summary = { $broken ->
    [0] alle leverer
   *[other] { $broken } af { $total } fejler
}
config-title = Der er fejl i config.json. De rigtige dele virker stadig.
config-not-json = Filen er ikke et JSON-objekt.
config-unknown-key = ”{ $key }” er ikke en nøgle, som Hook Doctor kender.
config-wrong-type = ”{ $key }” har en værdi af forkert type.
config-bad-name = ”{ $key }”: Et navn består af a–z, 0–9 og ”-” og er ikke et af de indbyggede.
config-neither-or-both = ”{ $key }” angiver hverken ”api” eller ”state”, eller begge.
config-not-an-address = ”{ $key }” er ikke en adresse, eller den har en bruger eller en tenant i værtsnavnet.
config-not-https = ”{ $key }” er http på en anden maskine; brug https.
config-no-tenant = ”{ $key }” indeholder ikke {"{"}tenant{"}"}.
config-unknown-environment = ”{ $key }” angiver et ukendt miljø.
config-not-this-machine = ”{ $key }” angiver et relæ, men adressen er ikke http på denne maskine.

## Undervejs
ui-connecting = Finder tenanten…
ui-loading = Læser tenantens webhooks…
ui-not-judged-yet = Ikke vurderet endnu
ui-unjudged = { $total ->
    [one] Læser, om webhooken leverer…
   *[other] Læser, om { $total } webhooks leverer…
}
ui-unjudged-off = { $off ->
    [0] Indtil videre er ingen deaktiveret eller stoppet.
   *[other] Indtil videre: { $disabled } deaktiveret, { $stopped } stoppet.
}

## Problemer
ui-means = Hvad det betyder
ui-move = Hvem der gør det
ui-do = Hvad du gør
trouble-environment = Dette websted kender ikke noget miljø med navnet ”{ $name }”.
    .means = Der blev hverken sendt en anmodning eller et token.
    .do = Kontrollér adressen, eller bed webstedets ejer om at tilføje miljøet i config.json.
trouble-origin = Tenanten svarer, men ikke til sider fra denne oprindelse (origin).
    .means = SuperOffice lader kun en side læse svarene, hvis sidens oprindelse står på listen: online i appens registrering, onsite i serverens web.config. Det betyder ikke, at der er noget galt med tenantens webhooks.
    .do = Online: Bed appens ejer om at tilføje { $origin } til appens CORS URLs for dette miljø (Developer Portal: Configuration > Advanced > Authentication). Onsite: Bed serverens administrator om at tilføje den til CORSOrigin. Eller åbn Hook Doctor fra en oprindelse, der står på listen.
trouble-policy = Denne side er ikke bygget til at nå { $host }.
    .means = config.json angiver denne server, men sidens sikkerhedspolitik blev lavet uden den. Derfor sendte browseren ikke noget dertil, heller ikke tokenet. Det betyder ikke, at der er noget galt med serveren eller tenantens webhooks.
    .do = Sig det til dem, der driver denne side: Byg den med ”cargo xtask dist --config config.json”, eller kør ”cargo xtask seal DIR” for den mappe, der indeholder denne config.json, og læg alle filerne ud igen.
trouble-network = Der kom ikke noget svar fra { $host }.
    .means = Enten er browseren offline, eller også kan { $host } ikke nås herfra.
    .do = Kontrollér netværket, og prøv igen. Du har ikke mistet noget.
trouble-timeout = { $host } svarede ikke inden for 30 sekunder.
    .means = Værten eller netværket er meget langsomt lige nu.
    .do = Prøv igen om et minut.
trouble-too-long = Svaret var for langt til at blive læst.
    .means = Tenanten sendte mere end 128 MB i ét svar. Siden stoppede dér for ikke at fylde computerens hukommelse. En liste over webhooks er langt kortere.
    .do = Prøv igen. Hvis det sker igen, så sig det til dem, der driver serveren: Noget mellem den og dig sender mere end listen.
trouble-throttled = Tenanten beder om færre anmodninger.
    .means = Den svarede 429 flere gange, så der er ikke læst noget endnu.
    .do = Vent et minut, og prøv igen.
trouble-foreign-host = Tilstandsopslaget peger på { $host }, som ikke hører til dette miljø.
    .means = Tokenet blev ikke sendt dertil.
    .do = Kontrollér miljøet. Hvis det er rigtigt, så sig det til dem, der driver det.
trouble-no-tenant = Der er ingen tenant { $tenant } i { $environment }.
    .means = { $host } kender den ikke.
    .do = Kontrollér tenantens id og miljøet: Webhooks findes i én tenant i ét miljø.
trouble-lookup = API-adressen til { $tenant } blev ikke fundet.
    .means = Tilstandsopslaget hos { $host } mislykkedes: { $reason }.
    .do = Prøv igen. Hvis det stadig mislykkes, så kontrollér tenantens id og miljøet.
trouble-forbidden = Dette token må ikke læse webhooks i { $tenant }.
    .means = { $host } svarede 403. Sandsynligvis har appen ikke fået adgang til Webhook-agenten, men det kan også være brugeren, der mangler rettigheden.
    .do = Brug et token fra den app, der ejer disse webhooks, eller bed appens ejer om at skaffe adgang til Webhook-agenten. Derefter skal hver tenants administrator give samtykke igen, og appens brugere kan ikke logge ind før da.
trouble-misdirected = Tenantens API ligger nu på en anden vært.
    .means = Det blev flyttet, mens siden læste, og tilstandsopslaget angiver stadig den gamle vært.
    .do = Prøv igen om et minut.
trouble-malformed = Svaret er ikke det, API’et dokumenterer.
    .means = Noget mellem siden og tenanten svarer måske i stedet, for eksempel loginsiden for en proxy.
    .do = Prøv igen. Hvis det stadig mislykkes, så åbn API’ets adresse i en fane, og se på svaret.
trouble-list = Webhooks i { $tenant } kunne ikke læses.
    .means = Det vides ikke, om de leverer. De kunne ikke læses fra { $host }, fordi { $reason }.
    .do = Prøv igen om et minut.
trouble-read-less = Denne gang gav tenanten mindre end før.
    .means = Det, du ser, er det, der blev læst tidligere. { $gap }
    .do = Prøv igen om et minut. Genindlæs siden for at se, hvad dette token kan læse nu.
trouble-piece = En fil på denne side kunne ikke indlæses.
    .means = Den kom ikke frem, eller den hører til en anden version, for eksempel efter en opdatering af webstedet.
    .do = Prøv igen, når forbindelsen er tilbage. Hvis det ikke hjælper, så genindlæs siden, eller sig det til webstedets ejer.
trouble-demo = Demotenanten kunne ikke indlæses.
    .means = Filen mangler på dette websted, eller noget blokerede den.
    .do = Genindlæs siden. Hvis det stadig mislykkes, så sig det til webstedets ejer: En fil mangler.
trouble-demo-name = Demoen har ikke noget scenarie med navnet ”{ $name }”.
    .means = Der er en tastefejl i adressen, eller den er lavet af en anden version af siden.
    .do = Åbn demotenanten, eller vælg et scenarie på forsiden.
tenant-state-unknown = SuperOffice kender ikke { $tenant } i { $environment }, eller har en driftsforstyrrelse.
    .means = Tilstanden er Unknown: Der er ingen sådan tenant i dette miljø, eller også kan tilstanden ikke findes lige nu.
    .do = Kontrollér id og miljø og derefter SuperOffices statusside:
tenant-state-provisioning = Tenanten er ved at blive oprettet.
    .means = API’et svarer ikke endnu, og der sendes ingen webhooks.
    .do = Prøv igen om nogle minutter.
tenant-state-deleted = Tenanten er slettet.
    .means = Alle dens webhooks forsvandt med den.
    .do = Kontrollér tenantens id.
tenant-state-suspended = Tenanten er suspenderet: Abonnementet er ved at ophøre.
    .means = API’et er slået fra, og der sendes ingen webhooks. Kunden kan stadig genaktivere abonnementet.
    .do = Bed tenantens administrator om at kontakte SuperOffice.
tenant-state-migrationpending = Tenanten er stadig på vej til skyen.
    .means = Den kører ikke, før flytningen er færdig, og det kan tage dage eller uger. Imens sendes der ingen webhooks.
    .do = Spørg SuperOffice, hvornår flytningen er færdig.
tenant-state-offlinemaintenance = Tenanten er under vedligeholdelse.
    .means = API’et er slået fra, som regel i nogle minutter, og imens sendes der ingen webhooks.
    .do = Prøv igen om nogle minutter.
tenant-state-provisioningfailed = Tenanten kunne ikke oprettes.
    .means = Den har ikke noget API, der virker.
    .do = Ejeren bør kontakte SuperOffice.
tenant-state-deleting = Tenanten er ved at blive slettet.
    .means = API’et er lukket.
    .do = Kontrollér tenantens id.
tenant-state-deletefailed = Tenanten er ved at blive slettet.
    .means = Et første forsøg mislykkedes, og SuperOffice sletter den senere. API’et er slået fra.
    .do = Kontrollér tenantens id.
tenant-state-other = Tenanten kører ikke. Tilstanden er { $state }.
    .means = Det siger tilstandsopslaget.
    .do = Prøv igen om nogle minutter. Kontakt SuperOffice, hvis intet ændrer sig.

## En tenant
ui-title-tenant = { $tenant }: webhooks
ui-title-webhooks = Webhooks
ui-headline = { $broken ->
    [0] { $stopped ->
        [0] { $risk ->
            [0] { $unknown ->
                [0] { $total ->
                    [one] Den ene webhook leverer.
                   *[other] Alle { $total } webhooks leverer.
                }
               *[other] Så vidt vides fejler ingen; { $unknown } af { $total } webhooks kan ikke vurderes.
            }
           *[other] { $unsure ->
                [0] Ingen webhooks fejler nu; { $risk } af { $total } kan gøre det snart.
               *[other] Så vidt vides fejler ingen webhooks nu; { $risk } af { $total } kan gøre det snart.
            }
        }
        [one] { $total ->
            [one] Den ene webhook er stoppet.
           *[other] { $unsure ->
                [0] Én af { $total } webhooks er stoppet; ingen andre fejler.
               *[other] Én af { $total } webhooks er stoppet; så vidt vides fejler ingen andre.
            }
        }
       *[other] { $unsure ->
            [0] { $stopped } af { $total } webhooks er stoppet; ingen andre fejler.
           *[other] { $stopped } af { $total } webhooks er stoppet; så vidt vides fejler ingen andre.
        }
    }
    [one] { $total ->
        [one] Den ene webhook leverer ikke.
       *[other] Én af { $total } webhooks leverer ikke.
    }
   *[other] { $broken } af { $total } webhooks leverer ikke.
}
ui-headline-read-deliver = { $total ->
    [one] Den ene webhook, der kunne læses, leverer.
   *[other] De { $total } webhooks, der kunne læses, leverer.
}
ui-headline-stopped = { $stopped ->
    [one] Én anden er stoppet.
   *[other] { $stopped } andre er stoppet.
}
ui-headline-causes = { $causes ->
    [one] { $webhooks ->
        [one] Én årsag forklarer det.
       *[other] Én årsag forklarer dem alle.
    }
    [2] To årsager forklarer dem.
    [3] Tre årsager forklarer dem.
    [4] Fire årsager forklarer dem.
    [5] Fem årsager forklarer dem.
    [6] Seks årsager forklarer dem.
   *[other] { $causes } årsager forklarer dem.
}
ui-headline-unknown = { $unknown ->
    [one] Én kan ikke vurderes.
   *[other] { $unknown } kan ikke vurderes.
}
ui-headline-unread = Tenantens webhooks kunne ikke læses.
ui-headline-empty = Denne app ejer ingen webhooks her.
ui-headline-empty-onsite = Denne server har ingen webhooks.
ui-unknown-user = en ukendt bruger
ui-visibility-line = Set som { $user }: { $own ->
    [0] ingen af denne apps egne webhooks
    [one] én af denne apps egne webhooks
   *[other] { $own } af denne apps egne webhooks
}, { $others ->
    [0] ingen fra andre apps i arkivet
   *[other] { $others } fra andre apps i arkivet
}. Der kan være flere.
ui-visibility-no-archive = Set som { $user }: { $own ->
    [0] ingen af denne apps egne webhooks
    [one] én af denne apps egne webhooks
   *[other] { $own } af denne apps egne webhooks
}. Andre apps kan have flere, som dette token ikke kan se.
ui-visibility-unread = Set som { $user }. Denne apps egen liste kunne ikke læses; { $others ->
    [0] arkivet viser ingen
    [one] arkivet viser én webhook
   *[other] arkivet viser { $others } webhooks
}, med ukendt ejer.
ui-visibility-onsite-line = Set som { $user } på en onsite-server, som viser alle webhooks: { $own }.
ui-partial = Nogle kilder kunne ikke læses. Du ser resten.
ui-causes = Årsager, de værste først
ui-whole-diagnosis = Hele diagnosen
ui-all-groups = Hele diagnosen: { $parts }
ui-groups-causes = { $count ->
    [one] 1 årsag
   *[other] { $count } årsager
}
ui-groups-risks = { $count ->
    [one] 1 risiko
   *[other] { $count } risici
}
ui-groups-unknown = { $count }, der ikke kan vurderes
ui-card-mixed = { $off ->
    [one] 1 er inaktiv
   *[other] { $off } er inaktive
}, { $on ->
    [one] 1 er stadig aktiv.
   *[other] { $on } er stadig aktive.
}
ui-checks-blind = { $count ->
    [one] 1 kontrol kunne ikke køres
   *[other] { $count } kontroller kunne ikke køres
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
    [one] 1 webhook kaldes ikke.
   *[other] { $count } webhooks kaldes ikke.
}
ui-card-at-risk = { $count ->
    [one] 1 webhook er i farezonen.
   *[other] { $count } webhooks er i farezonen.
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
ui-search-hint = Søg i navn, mål, hændelse, person, fejl
ui-shown = { $shown } af { $total } webhooks
ui-shown-unjudged = { $shown } af { $total }…
ui-verdict-filter = Vurdering
ui-nothing-found-yet = Intet fundet endnu. Læser stadig…
ui-nothing-found = Ingen webhooks passer.
ui-nothing-found-lead = Filtrene skjuler alle webhooks.
ui-show-all = Vis alle
ui-column-webhook = Webhook
ui-column-state = Tilstand
ui-column-wrong = Problem
ui-column-calls = Kald
ui-column-errors = Fejl
ui-column-in-a-row = I træk
ui-column-rate = Andel
ui-column-last-called = Sidst kaldt
ui-tick = Vælg { $name }
ui-tick-all = Vælg alle viste
ui-ticked-bar = De valgte webhooks
ui-ticked = { $count ->
    [one] 1 valgt
   *[other] { $count } valgt
}
ui-restart-ticked = Genstart…
ui-copy-names = Kopiér navne
ui-untick = Ryd valget
ui-another-applications = en anden apps
ui-unit-calls = kald
ui-unit-errors = fejl
ui-unit-in-a-row = fejl i træk
ui-unit-failed = mislykkedes
ui-never = aldrig
ui-ahead-of-the-clock = i fremtiden efter denne computers ur
ui-probably-never = sandsynligvis aldrig
ui-in-a-row-of-nine = { $count ->
    [0] ingen fejl i træk
    [one] 1 fejl i træk; dokumenteret grænse 9
   *[other] { $count } fejl i træk; dokumenteret grænse 9
}
ui-empty-title = Sandsynlige grunde
ui-empty-lead = Listen viser kun webhooks, som appen bag dette token har oprettet. Tenanten kan have andre.
ui-empty-onsite-lead = En onsite-server viser alle webhooks til alle, der kan logge ind.
ui-empty-other-app = De hører til en anden app: Brug den apps token.
ui-empty-environment = De ligger i et andet miljø: Udvikling, staging og produktion har hver deres webhooks.
ui-empty-tenant = De ligger i en anden tenant.
ui-empty-restored = Databasen er gendannet fra en sikkerhedskopi fra før, de blev oprettet.

## En webhook
ui-title-webhook = Webhook
ui-neighbours = Webhooks i listen
ui-neighbour-before = Forrige
ui-neighbour-after = Næste
ui-neighbour-place = { $place } af { $of }
ui-no-such-webhook = Webhook { $id } blev ikke fundet.
ui-no-such-webhook-lead = Den kan være slettet, høre til en anden app eller ligge i en anden tenant eller et andet miljø.
ui-no-such-webhook-unread = Listen over webhooks kunne ikke læses. Det vides ikke, om denne webhook findes.
ui-owned = webhook { $id }, ejet af denne app
ui-owned-onsite = webhook { $id }
ui-owned-by-other = webhook { $id }, ejet af en anden app: kun synlig i arkivet, kan ikke ændres herfra
ui-diagnosis = Diagnose
ui-steps = Trin
ui-mail-receiver = Åbn som mail
ui-copy-for-receiver = Kopiér til modtageren
ui-mail-support = Skriv til SuperOffice
ui-copy-report = Kopiér hele rapporten
ui-proof = Grundlag
ui-evidence-of = for webhook { $id }
ui-open-webhook = Åbn ”{ $name }”
ui-last-error = Seneste fejl, ordret, læst fra
ui-last-error-stale = En gammel fejl: Et senere kald lykkedes. Ordret, læst fra
ui-copy-error = Kopiér fejlen
ui-answer = Hvad modtageren svarede
ui-answer-status = Status
ui-answer-platform = Platform
ui-answer-traces = Sporings-id’er
ui-answer-headers = { $count ->
    [one] 1 header
   *[other] { $count } headere
}
ui-answer-body = Indholdet, som tekst
ui-checked = Hvad der er kontrolleret
ui-said-above = Se ovenfor: { $check }
ui-fine = { $count ->
    [one] 1 kontrol fandt ingen fejl
   *[other] { $count } kontroller fandt ingen fejl
}
ui-what-to-do = Hvad du gør
ui-deliveries = Leveringer
ui-deliveries-since = Leveringer siden { $when }
ui-never-called = Tællerne er læst til ende og har ingen række til denne webhook: Sandsynligvis er den aldrig blevet kaldt.
ui-off-at-nine = SuperOffice deaktiverer en webhook efter flere fejl i træk; den dokumenterede grænse er ni.
ui-usage-chart = Vellykkede og mislykkede kald
ui-calls-well = Lykkedes
ui-calls-failed = Mislykkedes
ui-no-figures = Tællerne er ikke fuldstændige, så der er ikke noget at tegne.
ui-usage-source = Talt af SuperOffice, siden webhooken blev registreret (webhook_usage).
beside-title = Webhooks hos denne modtager eller for disse hændelser
beside-none = Ingen anden webhook kalder denne modtager eller venter på disse hændelser.
beside-receiver = samme modtager
beside-events = { $names-count ->
    [one] samme hændelse: { $names }
   *[other] samme hændelser: { $names }
}
beside-all = Alle { $count } webhooks hos { $host }
ui-life = Tidslinje
life-registered = Registreret
life-registered-by = Registreret af { $who }
life-changed = Sidst ændret
life-changed-by = Sidst ændret af { $who }
life-delivered = Det seneste kald, den { $when }, gik godt.
life-share = { $calls ->
    [one] Det eneste kald, siden den blev registreret, lykkedes.
   *[other] { $good } af { $calls } kald, siden den blev registreret, lykkedes.
}
life-disabled = Deaktiveret efter fejl
life-stopped = Stoppet
life-not-before = ikke før { $when }
life-not-known = ukendt hvornår
life-last-called = Sidst kaldt
life-last-failed = Sidst kaldt, og kaldet mislykkedes
ui-definition = Definition
ui-target = Mål-URL
ui-show-address = Vis hele adressen
ui-hide-address = Skjul nøglerne
ui-show-text = Vis hele teksten
ui-hide-text = Skjul nøgler og adgangskoder
ui-events = Hændelser
ui-type = Type
ui-secret = Delt hemmelighed
ui-secret-set = angivet, vises aldrig
ui-secret-missing = ingen: Leveringer er ikke signeret
ui-left-out = med vilje ikke læst
ui-ask-secret = Spørg, om en hemmelighed er angivet
ui-ask-secret-lead = Siden læser så denne ene definition, beholder oplysningen om, hvorvidt den har en hemmelighed, og navnene på dens headere og kasserer resten.
ui-ask-secret-failed = Ukendt: { $reason }.
ui-no-headers = ingen
ui-not-said = ukendt: Denne kilde siger det ikke
ui-errors-go-to = Notifikationsmodtagere
ui-nobody = ingen
ui-associates = { $count ->
    [one] 1 bruger
   *[other] { $count } brugere
}
ui-headers = Headere
ui-values-never-shown = (værdier vises aldrig)
ui-description = Beskrivelse
ui-from-list = Læst fra listen over denne apps webhooks.
ui-from-archive = Læst fra arkivets tabel over webhooks, som har færre felter.
ui-requests = Anmodninger fra denne side
ui-requests-lead = De samme anmodninger til en terminal. Kør først { $command } dér, og indsæt dit token.
ui-request-id = Anmodnings-id { $id }
ui-no-answer = intet svar
ui-copy-as-curl = Kopiér som curl
ui-terminal = Terminal

## Genveje
shortcut-title = Tastaturgenveje
shortcut-search = Søg
shortcut-next = Næste webhook
shortcut-previous = Forrige webhook
shortcut-tick = Vælg den webhook, der har fokus
shortcut-untick = Ryd valget
shortcut-list = Til listen
shortcut-diagnosis = Til diagnosen
shortcut-refresh = Opdater
shortcut-palette = Gå til …
shortcut-help = Denne liste
shortcut-on = Genveje er slået til

## Overvåg én ændring
watch-title = Overvåg én ændring
watch-lead = Er en webhook aktiv, men kaldes den alligevel ikke? Start overvågningen, og foretag så én ændring i SuperOffice, der udløser en af dens hændelser. Siden læser tællerne med få sekunders mellemrum og fortæller, hvor du skal lede.
watch-start = Overvåg én ændring
watch-stop = Stop overvågningen
watch-length = I
watch-minutes = { $count ->
    [one] 1 minut
   *[other] { $count } minutter
}
watch-running = Overvåger { $count ->
    [0] denne webhook
    [one] denne webhook og 1 mere med de samme hændelser
   *[other] denne webhook og { $count } flere med de samme hændelser
}. Foretag ændringen nu.
watch-left = { $looks ->
    [0] Ikke læst endnu
    [one] Læst én gang
   *[other] Læst { $looks } gange
}, { $span } tilbage.
watch-late = Tællerne kunne ikke læses lige nu. Siden prøver igen.
watch-called = SuperOffice kaldte den, set { $when }, og der fulgte ingen fejl: Modtageren svarede 200, så vidt tællerne viser.
    .means = Hændelsen blev udløst og sendt. Det, der mangler, mangler hos modtageren.
    .do = Se i modtagerens log for det tidspunkt, og kontrollér leveringens signatur.
watch-called-so-far = SuperOffice kaldte den, set { $when }; ingen fejl indtil nu.
    .means = Om modtageren tog imod den, vides om { $span }: En fejl tælles først efter flere forsøg.
watch-called-only = SuperOffice kaldte den, set { $when }; det kunne ikke læses, om kaldet lykkedes.
    .means = Hændelsen blev udløst og sendt.
    .do = Se i modtagerens log for det tidspunkt.
watch-failed = SuperOffice kaldte den, set { $when }, og kaldet mislykkedes: { $cause }.
    .means = Hændelsen blev udløst. Modtageren accepterede den ikke.
    .do = { $do }
watch-sibling = Den blev ikke kaldt, men det blev ”{ $sibling }”, som venter på den samme hændelse, set { $when }.
    .means = Ændringen udløste hændelsen; denne webhook fik den ikke.
    .do = Sammenlign de to definitioner, og gem denne webhook igen.
watch-nothing = Ingen webhook blev kaldt: hverken denne eller en anden med de samme hændelser.
    .means = Ændringen udløser ikke denne hændelse, leveringen er forsinket, eller SuperOffice sendte den ikke.
    .do = Ret et felt i entitetens egen række, og overvåg ændringen igen. Hvis webhooken stadig ikke kaldes, så send denne observation til SuperOffice.
watch-blind = Tællerne kunne ikke læses ofte nok til at sige noget.
    .means = Det vides ikke, om den blev kaldt.
    .do = Opdater siden, og overvåg ændringen igen.
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
ui-cause-none = Ingen webhook har dette nu: { $cause }
ui-cause-none-lead = Det kan være udbedret, eller en anden årsag kan have taget over. Diagnosen viser, hvad der er galt nu.
ui-called-ago = kaldt { $ago }
ui-last-called-ago = sidst kaldt { $ago }
ui-card-only = { $count ->
    [one] Åbn denne webhook
   *[other] De { $count } webhooks og grundlaget
}
ui-card-open = { $count ->
    [one] Åbn denne webhook
   *[other] Trin og { $count } webhooks
}
ui-group-open = { $count ->
    [one] Webhooken og trinnene
   *[other] De { $count } webhooks og trinnene
}
ui-show-group = Vis alle { $count } i listen
ui-lost-many = Så vidt vides bliver hændelser, der udløses, mens de er inaktive, ikke sendt, heller ikke efter en genstart.

## Rapport
ui-report-lead = Det er præcis det, der forlader browseren, når du gemmer eller kopierer. Det indeholder intet token, ingen hemmelighed og ingen headerværdier, og måladresserne er maskeret.
ui-format = Format
ui-preview = Forhåndsvisning
ui-scope = Webhooks i rapporten
ui-scope-all = { $count ->
    [one] Den ene webhook
   *[other] Alle { $count }
}
ui-scope-listed = Denne visning ({ $count })
ui-scope-webhook = Denne webhook
ui-scope-ticked = { $count ->
    [one] Den valgte
   *[other] De { $count } valgte
}
ui-report-making = Skrevet: { $done } af { $of } webhooks…
ui-report-long = Forhåndsvisningen slutter her; filen og kopien har det hele.
ui-save-as = Gem som { $format }

## Åbn en rapport
opened-title = Åbn en rapport
opened-lead = En rapport, der er gemt som JSON, viser her, hvad læseren så, uden token. Den bliver på denne side: Intet af den gemmes eller sendes.
opened-file = Rapportfil
opened-drop = Eller slip filen hvor som helst på denne side.
opened-how = Sådan får du en: En person med et token åbner tenanten, vælger Rapport og derefter JSON og gemmer den.
opened-reading = Læser rapporten…
opened-gone = Ingen rapport er åben. Den bliver glemt, når siden indlæses: Vælg filen igen.
opened-notice = Det er en gemt rapport om { $tenant } i { $environment }, ikke selve tenanten. Tenanten blev læst den { $when }.
opened-notice-no-time = Det er en gemt rapport om { $tenant } i { $environment }, ikke selve tenanten. Det vides ikke, hvornår tenanten blev læst.
opened-seen = Set som { $user }: { $own ->
    [0] ingen af appens egne webhooks
    [one] én af appens egne webhooks
   *[other] { $own } af appens egne webhooks
}, { $others ->
    [0] ingen fra andre apps
    [one] én fra andre apps
   *[other] { $others } fra andre apps
}.
opened-part = { $count ->
    [one] Én webhook, der blev set, er ikke med i rapporten.
   *[other] { $count } webhooks, der blev set, er ikke med i rapporten.
}
opened-unread = { $count ->
    [one] Én post i filen kunne ikke læses og er udeladt.
   *[other] { $count } poster i filen kunne ikke læses og er udeladt.
}
opened-words = Forklaringer og trin står her, som de blev gemt, på sproget hos den, der gemte dem.
opened-deliver = { $total ->
    [one] Den ene webhook i denne rapport leverer.
   *[other] De { $total } webhooks i denne rapport leverer.
}
opened-empty = Denne rapport indeholder ingen webhooks.
opened-said = { $text }
opened-gaps = Hvad der ikke blev læst
opened-more-causes = { $count ->
    [one] Én årsag eller risiko mere
   *[other] { $count } årsager og risici mere
}
opened-to-tenant = Åbn selve tenanten
opened-close = Luk rapporten
opened-again = Åbn en anden rapport
opened-no-webhook = Rapporten indeholder ikke webhook { $id }.
opened-to-report = Hele rapporten
opened-owned-by-other = webhook { $id }, ejet af en anden app
not-opened-unreadable = Browseren kunne ikke læse denne fil.
    .do = Gem den på denne computer, og vælg den igen.
not-opened-too-large = Filen fylder mere end { $megabytes } MB, og det er mere, end en browser kan håndtere godt.
    .do = Bed om en rapport om én visning eller én webhook: Dialogen ”Rapport” tilbyder begge dele.
not-opened-empty = Filen er tom.
    .do = Gem rapporten igen, eller vælg en anden fil.
not-opened-other-format = Det er en rapport som { $format }, og den indeholder for lidt til at blive åbnet her.
    .do = Bed om den samme rapport som JSON.
not-opened-not-json = Det er ikke JSON, eller en del af filen mangler.
    .do = Vælg en rapport, der er gemt som JSON. Filnavnet ender på .json.
not-opened-too-deep = Det er ikke en rapport: Parenteserne ligger dybere i hinanden end i nogen rapport.
    .do = Vælg en rapport, der er gemt som JSON.
not-opened-no-report = Det er JSON, men ikke en rapport fra Hook Doctor.
    .do = Vælg en rapport, der er gemt med ”Rapport” og derefter JSON.
not-opened-version = Det er en rapport i version { $version }; denne side læser version 1.
    .do = Åbn den med den Hook Doctor, der gemte den, eller genindlæs denne side for at få den nyeste version.

## Signatur
signature-title = Kontrollér en signatur
signature-lead = Når en webhook har en delt hemmelighed, signerer SuperOffice hver levering: X-SuperOffice-Signature er base64 af HMAC-SHA256 over det rå indhold. Alt beregnes i denne browser; der sendes eller gemmes ikke noget.
signature-secret = Delt hemmelighed
signature-body = Indhold, byte for byte
signature-body-help = Ét ekstra mellemrum eller linjeskift ændrer signaturen: Kontrollér det rå indhold, før noget fortolker det.
signature-given = Modtaget signatur (lad feltet være tomt for at signere indholdet)
signature-check = Kontrollér
signature-is = Signaturen for dette indhold er:
signature-fits = Den passer: Denne hemmelighed har signeret dette indhold.
signature-differs = Den passer ikke: en anden hemmelighed, eller ikke det rå indhold. For denne hemmelighed og dette indhold ville den være:

## Forklar en fejl
explain-title = Forklar en fejl
explain-lead = Indsæt en webhooks fejltekst, fra en mail, en log eller webhooks-panelet i SuperOffice. Teksten bliver på denne side: Der sendes eller gemmes ikke noget.
explain-text = Fejltekst
explain-region = Forklaring
explain-empty = Forklaringen vises her, så snart der er en tekst.
explain-also = Teksten beviser også en årsag mere: { $cause }.
explain-copy-masked = Kopiér teksten uden nøglerne i adresserne
unrecognised-report = Hvis teksten burde være genkendt, så meld det gerne til dem, der laver Hook Doctor: Kopiér den uden nøgler, og se den igennem, før du sender den.
unrecognised-explain = Forklar en anden tekst
weighed-title = Også overvejet
weighed-nothing = Intet andet i teksten taler for en anden årsag.
weighed-platform = En platforms side eller header siger det, men det, afsendersiden selv siger, vejer tungere.
weighed-status = Kun statussen siger det, og andre ord i teksten siger mere.
weighed-prose = En side siger det i forbifarten, og andre ord i teksten siger mere.
weighed-quoted = Ordene står i modtagerens svar, så de handler om modtageren, ikke om SuperOffices kald.

## Login
sign-in-title = Login
sign-in-under-way = Logger ind…
sign-in-failed = Login mislykkedes
sign-in-other-attempt = Denne adresse hører til et andet login, eller til et fra en anden fane. Log ind igen.
sign-in-other-issuer = Svaret kom fra en anden logintjeneste end den, der blev spurgt. Det blev ikke brugt. Log ind igen.
sign-in-nothing = Denne adresse indeholder ikke noget login. Begynd på forsiden.
sign-in-unreachable = Siden kunne ikke nå loginnets token-endepunkt. Indsæt et adgangstoken i stedet; det virker altid.
sign-in-status = Loginnets token-endepunkt afviste koden. Den kan allerede være brugt eller være ældre end ti minutter. Log ind igen.
sign-in-malformed = Loginnets svar er ikke det, der er dokumenteret. Indsæt et adgangstoken i stedet.
sign-in-id-token = Loginnets svar gælder et andet miljø, en anden klient, en anden tenant eller et andet forsøg. Det blev ikke brugt. Log ind igen.
sign-in-late = Loginnets svar er for gammelt, eller endnu ikke gyldigt, efter denne computers ur. Kontrollér uret, og log ind igen.
sign-in-signature = Loginnets svar er ikke signeret af SuperOffice. Det blev ikke brugt.
sign-in-no-crypto = Denne browser tilbyder ingen kryptografi her. Åbn siden via https eller på denne maskine.
refusal-revoked = Appens adgang til denne tenant er trukket tilbage.
refusal-invalid-redirect-url = Denne sides adresse er ikke registreret for appen.
refusal-expired = Appens registrering er udløbet.
refusal-denied = Adgang blev nægtet.
refusal-needs-reapproval = Tenantens administrator skal give appen samtykke igen. Det er nødvendigt, efter at webhooks er føjet til den; indtil da kan brugerne ikke logge ind.
refusal-invalid-timestamp = SuperOffice accepterede ikke anmodningens tidspunkt. Kontrollér uret på denne maskine.
refusal-invalid-signature = SuperOffice accepterede ikke anmodningens signatur.
refusal-other = SuperOffice afviste login af en grund, der ikke er dokumenteret.

## Faret vild
lost-title = Siden blev ikke fundet
lost-view = Der er ingen visning på adressen { $text }.
lost-environment = ”{ $text }” kan ikke være et miljø. Adresser angiver et miljø, som dette websted kender, aldrig en vært.
lost-tenant = ”{ $text }” kan ikke være en tenants id. Et id ser ud som Cust12345.
lost-cause = ”{ $text }” er ikke en årsag eller en kontrol, som denne side kender.
lost-webhook = ”{ $text }” er ikke en webhooks id. Id’er er hele tal.
