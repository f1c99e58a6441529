# Hvad kontroller finder om en webhooks definition, og hvert trin ud af det.

target-unusable = Målet kan ikke kaldes, fordi { $fault }.
    .short = Mål kan ikke kaldes
    .means = SuperOffice har ingen steder at sende til, så intet bliver leveret.
    .do = Ret målet.
target-fault-empty = det er tomt
target-fault-no-scheme = det ikke begynder med https://
target-fault-bad-port = dets port ikke er gyldig
target-not-https-works = Dens mål er { $scheme }, ikke https, og bliver kaldt alligevel.
    .short = Virker uden https
    .means = Hændelser sendes ubeskyttet, og det vil blive afvist at gemme webhooken igen.
    .do = Skift målet til https.
target-holds-credentials-user = Dens adresse indeholder et brugernavn eller en adgangskode.
    .short = Adgangskode i adressen
    .means = Enhver, der læser adressen i en log, kan kalde modtageren. Denne side maskerer den.
    .do = Flyt det til en header, eller lad modtageren kontrollere signaturen i stedet.
script-target-empty = Den angiver intet script.
    .short = Intet script angivet
    .means = Der er intet at køre, så der sker intet.
    .do = Indsæt scriptets include-navn eller id i målet.
type-unknown = Dens type er ”{ $kind }”, som ikke er dokumenteret.
    .short = Ukendt type
    .means = Serveren ved måske ikke, hvad den skal gøre med den.
    .do = Skift typen til webhook eller crmscript.
events-empty = Den har ingen hændelser.
    .short = Ingen hændelser
    .means = Den bliver aldrig kaldt.
    .do = Tilføj de hændelser, som den skal kaldes for.
check-event-unknown = Dens hændelser findes
    .why = Ethvert navn bliver accepteret, og et forkert udløses aldrig.
event-unknown = { $count ->
    [one] { $names } er ikke en hændelse
   *[other] { $names } er ikke hændelser
}, som SuperOffice kender.
    .short = Ukendt hændelse { $names }
    .means = Den udløses aldrig.
    .do = Vælg en hændelse fra leverandørens liste.
event-unknown-meant = { $count ->
    [one] { $names } er ikke en hændelse
   *[other] { $names } er ikke hændelser
}, som SuperOffice udløser; der menes nok { $meant }.
    .short = Forkert stavet hændelse { $names }
    .means = Navnet blev accepteret, men det udløses aldrig.
    .do = Ret det til { $meant }.
event-unknown-capitals = { $names } er dokumenteret med små bogstaver.
    .short = Hændelse med store bogstaver
    .means = Det er ikke dokumenteret, om store bogstaver betyder noget.
    .do = Hvis den ikke bliver kaldt, så skriv hændelsen med små bogstaver.
event-unknown-custom = { $count ->
    [one] { $names } er en hændelse
   *[other] { $names } er hændelser
}, som SuperOffice ikke udløser af sig selv.
    .short = Tilpasset hændelse
    .means = Den udløses, når en applikation signalerer den, eller når den hører til en ekstra tabel.
    .do = Kontrollér, at navnet er det, der signaleres.
check-event-not-raised = Dens hændelser er dokumenteret for deres entitet
    .why = Ikke alle entiteter udløser alle verber.
event-not-raised = { $names } er ikke dokumenteret; det er { $instead }.
    .short = { $names } udløses ikke
    .means = SuperOffice dokumenterer ikke, at den nogensinde udløses.
    .do = Vælg en af { $instead }.
check-event-repeated = Hver hændelse står der én gang
    .why = En hændelse, der står to gange, er en forglemmelse og bliver måske leveret to gange.
event-repeated = { $names } står der mere end én gang.
    .short = Gentaget hændelse
    .means = Det er ikke dokumenteret, om den så bliver leveret to gange.
    .do = Behold den én gang.
check-event-scope = Den venter på ændringer, der udløser dens hændelse
    .why = Kun ændringer i entitetens egen række udløser dens hændelse.
event-scope = { $names } udløses kun af ændringer i entitetens egen række.
    .short = Kun egen række
    .means = Den udløses ikke af et ændret telefonnummer, en ændret e-mailadresse, en ændret interesse eller et ændret brugerdefineret felt.
    .do = Test med en ændring af et felt som navnet.
check-name-missing = Den har et navn
    .why = Et navn fortæller folk, hvad en webhook er til.
name-missing = Den har intet navn.
    .short = Intet navn
    .means = Den virker; folk kan bare ikke se, hvad den er til.
    .do = Giv den et navn.

## Trin for platformen bag adressen
remedy-power-automate-schema = I { $platform }: Gør udløserens skema mindre strengt, og tillad null-værdier og hændelsen ”test”.
remedy-power-automate-early = I { $platform }: Flyt Response-handlingen til begyndelsen, så flowet svarer før sin grænse.
remedy-azure-start = I Azure-portalen: Start appen, og kontrollér kvoten for dens plan.
remedy-azure-log = I Azure-portalen: Åbn appens logstrøm; dens host startede ikke.
remedy-azure-waf = I { $platform }: Find den regel, der blokerede kaldet, i firewallens log, og udeluk stien fra den.
remedy-aws-access = I { $platform }: Kontrollér API-nøglen, authorizeren og WAF’ens stikprøver af anmodninger.
remedy-aws-time = I { $platform }: Svar først, og arbejd bagefter. Sæt hændelsen i en kø, og returnér 200.
remedy-cloudflare-origin = I Cloudflare: Slå koden op; serveren bag den er nede, kan ikke nås, er for langsom eller har et dårligt certifikat.
remedy-cloudflare-tunnel = Start cloudflared på modtagerens maskine, eller indsæt en permanent vært i målet.
remedy-ngrok = Start ngrok-agenten og tjenesten bag den, eller indsæt en permanent vært i målet.
remedy-make-queue = I Make: Tøm webhookens kø, eller få dens grænse hævet.
remedy-vercel = I Vercel: Udrul projektet igen, eller genoptag det, eller indsæt dets nuværende adresse i målet.
remedy-hosted-app = I { $platform }: Start appen, eller udrul den igen, eller indsæt dens nuværende adresse i målet.
remedy-webhook-site = Testadressen hos webhook.site er ophørt. Indsæt en permanent vært i målet.
remedy-web-server-size = I { $platform }: Hæv grænsen for anmodningers indhold.

## Trin for en årsag
remedy-check-host = Sammenlign værten i målet med den, som modtageren faktisk har.
remedy-listen = Se, om noget svarer på målet, og start modtagerens tjeneste.
remedy-firewall-port = Åbn porten for kald fra internettet.
remedy-closed = Se, om modtageren svarer, og se i dens log og i dens proxys log på det tidspunkt.
remedy-answer-first = Lad modtageren svare 200 med det samme og arbejde bagefter. Den samme hændelse kan komme igen: Genkend den på dens EventId.
remedy-measure = Mål, hvor længe modtageren er om at svare.
remedy-renew-certificate = Forny certifikatet for { $host }, og se derefter dets datoer.
remedy-certificate-name = Se, hvilke navne certifikatet for { $host } dækker.
remedy-certificate-chain = Se, hvilke certifikater { $host } sender; udstederens og alle mellemliggende skal være med.
remedy-certificate-look = Se, hvilke certifikater { $host } sender, og hvad der er galt med dem.
remedy-tls-version = Se, om { $host } taler TLS 1.2 eller nyere på den port.
remedy-final-address = Se, hvor omdirigeringen fører hen, og indsæt den adresse i målet.
remedy-answer-200 = Få modtageren til at svare 200, og se, at den gør det.
remedy-accept-body = Send et indhold som SuperOffices, og se, hvad modtageren siger om det. Den skal også acceptere hændelsen ”test”.
remedy-authorise = Lad modtageren acceptere disse kald på deres signatur, eller sig, hvilken header den vil have.
remedy-custom-header = Indsæt den header, som modtageren vil have, i webhookens tilpassede headere.
remedy-allow = Find den adgangsregel, der afviser kaldet, og luk disse kald ind.
remedy-allow-agent = Regler efter brugeragent: SuperOffices begynder med NetServer-Webhook/.
remedy-same-secret = Angiv den samme hemmelighed her og hos modtageren.
remedy-raw-body = Kontrollér signaturen over det rå indhold, før noget fortolker det. Siden ”Kontrollér en signatur” gør det for én levering.
remedy-exempt-path = Find det blokerede kald i firewallens log, og undtag webhookens sti.
remedy-check-path = Se, hvad målet svarer, og ret dets sti.
remedy-route-exists = Se, om modtagerens rute stadig findes for POST.
remedy-new-address = Indsæt modtagerens nye adresse i målet, eller fjern webhooken.
remedy-take-post = Se, hvilke metoder modtageren tillader dér.
remedy-take-json = Se, om modtageren tager imod application/json.
remedy-larger-body = Hæv grænsen for anmodningers indhold hos modtageren og dens proxy.
remedy-raise-limit = Hæv modtagerens grænse, eller sæt i kø først, og arbejd bagefter.
remedy-fewer-events = Tag hændelser, som ingen har brug for, ud af webhooken.
remedy-read-answer = Se modtagerens hele svar.
remedy-read-log = Se i modtagerens log på tidspunktet for det seneste kald; headeren X-SuperOffice-EventId finder leveringen.
remedy-behind-proxy = Se, om serveren bag proxyen kører, og om dens certifikat er gyldigt.
remedy-capacity = Se, om modtageren er ved at starte, er under vedligeholdelse eller er overbelastet.
remedy-speak-http = Se, hvad der svarer på målets port.
remedy-start-app = Start appen på dens hostingplatform, eller indsæt dens nuværende adresse i målet.
remedy-switch-on = Slå workflowet til, og se, at det lytter.
remedy-real-host = Indsæt en permanent vært i målet.
remedy-fix-target = Indsæt en https-adresse, der kan nås fra internettet, i målet.
remedy-fix-headers = Ret eller fjern webhookens tilpassede headere: almindelige tegn, ingen linjeskift, ingen navne, som HTTP forbeholder sig selv.
remedy-sender = Skriv til SuperOffice med hele rapporten; onsite: Få serverens proxy, firewall og porte kontrolleret.
remedy-fix-script = Åbn scriptet på den linje, som fejlen nævner, ret det, og kør det én gang manuelt.
remedy-read-error = Læs fejlens tekst; de, der har lavet modtageren, kender den måske.

## Trin bagefter og ved siden af
remedy-test-then-restart = Send en test; når modtageren svarer 200, så genstart webhooken.
remedy-restart-script = Når scriptet kører uden fejl, så genstart webhooken.
remedy-repair-first = Reparér først. Allerede inden webhooken blev stoppet, fejlede den, fordi { $because }.
remedy-ask-who-stopped = Find ud af, hvorfor webhooken blev stoppet, før du genstarter den.
remedy-save-state = Gem webhooken med tilstanden Active, hvis den skal være slået til.
remedy-before-nine = Reparér modtageren før den niende fejl; derefter er webhooken slået fra, indtil nogen genstarter den.
remedy-definition-first = Sammenlign adresse, certifikat og godkendelse med det, som modtageren har brug for.
remedy-catch-up = Få modtageren til at hente det, der er ændret imens, efter at webhooken er genstartet.
remedy-sign-instead = Angiv en hemmelighed, og lad modtageren kontrollere signaturen; tag derefter nøglen ud af adressen.
remedy-fix-type = Sæt typen til webhook eller crmscript.
remedy-add-events = Tilføj de hændelser, som webhooken skal kaldes for.
remedy-read-events = Sammenlign { $names } med leverandørens liste over hændelser.
remedy-correct-events = Ret { $names } til { $meant }.
remedy-documented-events = Vælg en af { $instead }.
remedy-remove-twin = Fjern denne webhook eller ”{ $twin }”, eller tag den fælles hændelse ud af en af dem.
remedy-look-at-shared = Sammenlign årsagerne for disse webhooks: Den samme certifikatudsteder, hostingudbyder eller ændring i denne tenant forklarer dem på én gang.
remedy-ignore-own-changes = Få modtageren til at springe hændelser over, hvis ChangedByAssociateId er dens egen bruger.
remedy-restart-watcher = Genstart ”{ $watcher }”.
remedy-watch-existing = Lad den overvåge en webhook, der findes.
remedy-ask-what-changed = Spørg { $who }, hvad der blev ændret, og sammenlign med en webhook, der virker.
remedy-token-of-tenant = Brug et token fra { $tenant }: Dets første tegn er 8A:{ $tenant }.
