# Hvad kontroller finder om en webhooks definition, og hvert trin ud af det.

check-target-unusable = Mål-URL
    .why = Online skal SuperOffices servere kunne nå målet fra internettet; onsite når serveren også sit eget netværk.
target-unusable = Målet kan ikke kaldes: { $fault }.
    .short = Målet kan ikke kaldes
    .means = SuperOffice har ikke noget sted at sende til, så intet bliver leveret.
    .do = Ret målet.
target-fault-empty = det er tomt
target-fault-no-scheme = det begynder ikke med https://
target-fault-bad-host = værtsnavnet er ikke gyldigt
target-fault-bad-port = porten er ikke gyldig
target-fault-malformed = det er ikke en gyldig adresse
target-fault-loopback = værten er selve den maskine, der sender
target-fault-private = værten ligger i et privat netværk, som SuperOffices servere ikke kan nå
target-fault-example = adressen er reserveret til eksempler i dokumentation
target-fault-reserved = værtsnavnet findes ikke i offentlig DNS
check-target-not-https = https
    .why = SuperOffice kræver https med et gyldigt certifikat. En onsite-server kan være sat anderledes op.
target-not-https = Målet er { $scheme }, ikke https.
    .short = Ikke https
    .means = SuperOffice afviser sådan et mål, når webhooken gemmes. Det er ikke dokumenteret, om der leveres til et.
    .do = Skift målet til https.
target-not-https-scheme = Målet begynder med { $scheme }, ikke med https.
    .short = Ikke https
    .means = SuperOffice sender webhooks med HTTP POST, så intet kan leveres dertil.
    .do = Skift målet til https.
target-not-https-onsite = Målet er { $scheme }, ikke https.
    .short = Ikke https
    .means = RequireHttps i serverens web.config afgør, om det er tilladt. Indstillingen er slået til som standard, og hændelser sendes ubeskyttet, hvor den er slået fra.
    .do = Skift målet til https, eller kontrollér RequireHttps.
target-not-https-works = Målet er { $scheme }, ikke https, og bliver kaldt alligevel.
    .short = Virker uden https
    .means = Hændelser sendes ubeskyttet, og webhooken vil blive afvist, når den gemmes igen.
    .do = Skift målet til https.
check-target-temporary = Er målet lavet til at holde?
    .why = Tunneler holder op med at virke, når ejeren lukker sin bærbare, og testmodtagere viser det, de modtager.
target-temporary = Den sender til { $host }, en udviklingstunnel.
    .short = Udviklingstunnel
    .means = Den virker kun, mens tunnelen og tjenesten bag den kører.
    .do = Indsæt en permanent vært i målet.
target-temporary-bin = Den sender til { $host }, en testmodtager.
    .short = Testmodtager
    .means = Alle, der har adressen, kan læse det, der kommer dertil, og adressen kan ophøre.
    .do = Indsæt en permanent vært i målet.
check-target-holds-credentials = Nøgler i mål-URL’en
    .why = Adresser ender i logfiler; nøgler i dem åbner modtageren for alle, der læser dem.
target-holds-credentials = Adressen indeholder { $keys-count ->
    [one] en nøgle
   *[other] nøgler
}: { $keys }.
    .short = Nøgler i adressen
    .means = Den, der læser adressen i en log, kan kalde modtageren. Denne side maskerer { $keys-count ->
    [one] nøglen
   *[other] dem
}.
    .do = Lad modtageren kontrollere signaturen i stedet, hvis den kan.
target-holds-credentials-path = Hos { $host } er selve adressen nøglen.
    .short = Adressen er nøglen
    .means = Den, der kender hele adressen, kan kalde modtageren. Behandl den som en adgangskode.
    .do = Giv ikke adressen videre til nogen, der ikke har brug for den.
target-holds-credentials-user = Adressen indeholder et brugernavn eller en adgangskode.
    .short = Adgangskode i adressen
    .means = Den, der læser adressen i en log, kan kalde modtageren. Denne side maskerer det.
    .do = Flyt det til en header, eller lad modtageren kontrollere signaturen i stedet.
check-script-target = Script
    .why = En CRMScript-webhook angiver scriptet med dets include-navn.
script-target-empty = Den angiver ikke noget script.
    .short = Intet script angivet
    .means = Der er ikke noget at køre, så der sker ingenting.
    .do = Indsæt scriptets include-navn eller id i målet.
script-target-address = Typen er crmscript, men målet er en adresse.
    .short = Script-webhook med en adresse
    .means = Næppe noget script har det include-navn, så sandsynligvis sker der ingenting.
    .do = Angiv scriptet, eller skift typen til webhook.
check-type-unknown = Type
    .why = Kun typerne webhook og crmscript er dokumenteret.
type-unknown = Typen er ”{ $kind }”, som ikke er dokumenteret.
    .short = Ukendt type
    .means = Serveren ved måske ikke, hvad den skal gøre med den.
    .do = Skift typen til webhook eller crmscript.
check-events-empty = Hændelser
    .why = En webhook uden hændelser bliver aldrig kaldt.
events-empty = Den har ingen hændelser.
    .short = Ingen hændelser
    .means = Den bliver aldrig kaldt.
    .do = Tilføj de hændelser, den skal kaldes for.
check-event-unknown = Navne på hændelser
    .why = Et hvilket som helst navn kan gemmes. En hændelse, som intet udløser, bliver aldrig leveret.
event-unknown = { $names } { $count ->
    [one] er ikke navnet på en hændelse
   *[other] er ikke navne på hændelser
}.
    .short = Ikke en hændelse: { $names }
    .means = Navnet på en hændelse er en entitet og et verbum med et punktum imellem, for eksempel contact.changed.
    .do = Vælg en hændelse fra leverandørens liste.
event-unknown-meant = { $names } { $count ->
    [one] er ikke en hændelse
   *[other] er ikke hændelser
} i SuperOffice; sandsynligvis menes { $meant }.
    .short = Mente du { $meant }?
    .means = Et hvilket som helst navn kan gemmes. Så vidt det er dokumenteret, udløser SuperOffice aldrig dette.
    .do = Hvis { $meant } er ment, så ret navnet. Hvis en app signalerer { $names }, så behold det.
event-unknown-pattern = { $names } { $count ->
    [one] er et mønster, ikke en hændelse
   *[other] er mønstre, ikke hændelser
}.
    .short = Mønster for en hændelse: { $names }
    .means = Dokumentationen skriver et nummer eller et navn i krøllede parenteser eller udelader det. SuperOffice udløser hændelsen med det rigtige.
    .do = Indsæt det rigtige nummer eller navn, for eksempel webhook12.errors eller list.category.changed.
event-unknown-near = { $names } { $count ->
    [one] er ikke en af
   *[other] er ikke blandt
} SuperOffices hændelser; det er { $others ->
    [one] hændelsen
   *[other] hændelserne
} { $meant }.
    .short = Mente du { $meant }?
    .means = Det kan være rigtigt: En app kan signalere sin egen hændelse under et hvilket som helst navn.
    .do = Find ud af, om en app signalerer { $names }.
event-unknown-list = { $names } { $count ->
    [one] angiver en liste, der ikke er
   *[other] angiver lister, der ikke er
} blandt SuperOffices dokumenterede lister.
    .short = Ukendt liste i { $names }
    .means = SuperOffices egne lister har deres dokumenterede navn; lister, som brugere definerer, har deres nummer i tabellen UDListDefinition.
    .do = Sammenlign navnet med dokumentationen, eller brug listens nummer.
event-unknown-capitals = { $names } er dokumenteret med små bogstaver.
    .short = Hændelse med store bogstaver
    .means = Dokumentationen siger ikke, om store bogstaver betyder noget.
    .do = Hvis den ikke bliver kaldt, så skriv navnet med små bogstaver.
event-unknown-custom = { $names } { $count ->
    [one] er ikke en af SuperOffices egne hændelser
   *[other] er ikke blandt SuperOffices egne hændelser
}.
    .short = Brugerdefineret hændelse
    .means = Kun en app, der signalerer den, udløser den.
    .do = Sammenlign navnet med det, appen signalerer.
check-event-not-raised = Verber i hændelser
    .why = Hver entitet har sine egne hændelser: Ikke alle udløses for eksempel, når entiteten slettes.
event-not-raised = { $names } { $count ->
    [one] er ikke en hændelse
   *[other] er ikke hændelser
} i SuperOffice; det er { $instead }.
    .short = Udløses ikke: { $names }
    .means = Så vidt det er dokumenteret, udløser SuperOffice den aldrig.
    .do = Vælg en af { $instead }. Hvis en app signalerer { $names }, så behold navnet.
event-not-raised-verb = { $names } { $count ->
    [one] er ikke en hændelse
   *[other] er ikke hændelser
} i SuperOffice; det er { $instead }.
    .short = Ikke en hændelse i SuperOffice: { $names }
    .means = Det kan være rigtigt: En app kan signalere sin egen hændelse under et hvilket som helst navn.
    .do = Find ud af, om en app signalerer { $names }.
check-event-repeated = Gentagne hændelser
    .why = En hændelse, der står to gange, bliver måske leveret to gange; det siger dokumentationen ikke noget om.
event-repeated = { $names } står i listen mere end én gang.
    .short = Gentagen hændelse
    .means = Navnets anden forekomst tilføjer intet.
    .do = Fjern dubletten.
check-secret-missing = Delt hemmelighed
    .why = Uden en delt hemmelighed kan en modtager ikke skelne SuperOffices kald fra andres.
secret-missing = Den har ingen delt hemmelighed, så dens leveringer er ikke signeret.
    .short = Ikke signeret
    .means = De når frem, men en modtager, der kræver en signatur, kasserer dem.
    .do = Angiv en delt hemmelighed, og lad modtageren kontrollere den.
secret-missing-not-read = Med vilje ikke læst: Delte hemmeligheder holdes ude af denne browser. På webhookens side kan du spørge, om en er angivet.
    .short = Med vilje ikke læst
    .means = Dens leveringer kan være signeret eller ej.
    .do = Vælg ”Spørg, om en hemmelighed er angivet” på webhookens side.
check-event-scope = Hvilke ændringer der udløser hændelserne
    .why = Kun en ændring i postens egen tabelrække udløser en hændelse.
event-scope = { $count ->
    [one] Hændelsen
   *[other] Hændelserne
} { $names } udløses kun, når en række i entitetens egen tabel ændres.
    .short = Kun egen tabelrække
    .means = Telefonnumre, e-mailadresser og brugerdefinerede felter ligger i andre tabeller: En ændring kun af dem udløser intet. Antallet af interesser og ekstrafelter (x_…) ligger i den egne række, så de udløser den.
    .do = Test med en ændring af et felt som navnet.
check-event-deleted-late = Hvornår sletninger meldes
    .why = En brugers sletning og systemets fjernelse er to hændelser.
event-deleted-late = { $count ->
    [one] Hændelsen
   *[other] Hændelserne
} { $names } udløses først, når systemet fjerner posten for altid.
    .short = Sletninger meldes sent
    .means = En brugers sletning udløser { $early }. Fjernelsen følger flere dage senere.
    .do = Hvis sletninger skal meldes med det samme, så tilføj { $early }.
check-name-missing = Navn
    .why = Et navn fortæller folk, hvad en webhook er til.
name-missing = Den har ikke noget navn.
    .short = Intet navn
    .means = Den virker; folk kan bare ikke se, hvad den er til.
    .do = Giv den et navn.

## Trin til platformen bag adressen
remedy-power-automate-response = I { $platform }: Tilføj en Response-handling med status 200 som flowets første trin. Uden den svarer flowet 202. HTTP-udløseren og Response-handlingen kræver en premiumlicens.
remedy-power-automate-on = I { $platform }: Slå flowet til. Det slås også fra, når en premiumlicens udløber. Hvis flowet er slettet, så indsæt det nye flows adresse i målet.
remedy-power-automate-address = I { $platform }: Kopiér udløserens adresse igen, hele adressen og med sig-værdien, og indsæt den i målet. Microsoft har flyttet adresserne på logic.azure.com til api.powerplatform.com. Sæt ”Who can trigger the flow?” til Anyone, og fjern headeren Authorization fra webhooken.
remedy-power-automate-schema = I { $platform }: Gør udløserens skema mindre strengt. Tillad null-værdier og hændelsen ”test”.
remedy-power-automate-early = I { $platform }: Flyt Response-handlingen til begyndelsen, så flowet svarer inden for tidsgrænsen.
remedy-power-automate-any-ip = I workflowets indstillinger, under Access control configuration: Lad alle IP-adresser kalde udløserne. De er allerede beskyttet af sig-værdien i adressen.
remedy-azure-start = I Azure-portalen: Start appen, og kontrollér planens kvote.
remedy-azure-log = I Azure-portalen: Åbn appens logstrøm; dens vært startede ikke.
remedy-azure-access = I Azure-portalen, under Networking: Åbn adgangsbegrænsningerne. Der er ingen dokumenteret liste over SuperOffices adresser. Lad alle adresser kalde webhookens sti, og kontrollér signaturen dér, eller spørg appdev@superoffice.com om de aktuelle adresser.
remedy-azure-key = Indsæt funktionens nøgle i en tilpasset header x-functions-key i webhooken. Den virker også i adressen (code=), men dér ser logfiler og proxyer den.
remedy-azure-always-on = I Azure-portalen: Slå Always On til, eller vælg en plan, der holder appen klar. En app, der ikke bruges, starter langsomt.
remedy-azure-client-certificate = I Azure-portalen, under Configuration: Sæt tilstanden for klientcertifikater til Ignore eller Optional, eller føj webhookens sti til undtagelserne.
remedy-container-app = I Azure-portalen: Kontrollér, at containerappen har en aktiv revision, og at dens ingress tager imod trafik alle steder fra.
remedy-azure-waf = I { $platform }: Find den regel, der blokerede kaldet, i firewallens log, og undtag stien fra den.
remedy-aws-route = I API Gateway: Kontrollér stage, sti og metode. ”Missing Authentication Token” betyder, at ruten ikke findes, eller at den kræver AWS-signaturer.
remedy-aws-access = I { $platform }: Kontrollér API-nøglen, authorizeren og WAF’ens stikprøver af anmodninger.
remedy-aws-time = I { $platform }: Svar først, og arbejd bagefter. Læg hændelsen i en kø, og returnér 200.
remedy-cloudflare-origin = I Cloudflare: Slå koden op. Serveren bagved er nede, kan ikke nås, er for langsom eller har et ugyldigt certifikat.
remedy-cloudflare-rule = I Cloudflare, under Security > Events: Find kaldet, og tilføj en regel med handlingen Skip for webhookens sti. Ingen regel springer Bot Fight Mode over; slå det fra.
remedy-cloudflare-access = I Cloudflare Zero Trust: Tilføj en Access-applikation for webhookens sti med en politik, hvis handling er Bypass.
remedy-cloudflare-tunnel = Start cloudflared på modtagerens maskine, eller indsæt en permanent vært i målet.
remedy-ngrok = Start ngrok-agenten og tjenesten bag den, eller indsæt en permanent vært i målet.
remedy-n8n = I n8n: Udgiv workflowet (i ældre versioner: aktivér det), og brug produktionsadressen. Testadressen lytter efter ét kald, i 120 sekunder.
remedy-make-on = I Make: Slå scenariet til. Make kan svare 410, mens det er slået fra, og en 410 gør webhooken inaktiv.
remedy-make-queue = I Make: Tøm webhookens kø, eller bed om en højere grænse for den.
remedy-zapier = I Zapier: Se i Zap-historikken. En catch hook svarer 200, selv når dens Zap er slået fra eller slettet, så et kald, der mislykkes, har en anden årsag: adressen, indholdets størrelse eller for mange kald.
remedy-vercel = I Vercel: Udrul projektet igen, eller genoptag det, eller indsæt dets nuværende adresse i målet.
remedy-vercel-protection = I Vercel, under Settings > Deployment Protection: Slå beskyttelsen fra for denne udrulning, eller indsæt dens bypass-hemmelighed i en tilpasset header x-vercel-protection-bypass i webhooken.
remedy-heroku = I Heroku: Kontrollér, at appen findes, og at dens web-dyno kører. En Eco-dyno sover, når ingen kalder den, og vågner langsomt.
remedy-hosted-app = I { $platform }: Start appen, eller udrul den igen, eller indsæt dens nuværende adresse i målet.
remedy-webhook-site = Testadressen hos webhook.site er udløbet. Indsæt en permanent vært i målet.
remedy-apps-script = Google Apps Script svarer på hvert kald med en omdirigering til en adresse, der kun virker én gang, så den adresse kan ikke være målet. Sæt en lille tjeneste imellem, der svarer 200 og sender hændelsen videre til scriptet.
remedy-apps-script-anyone = Udrul scriptet som en webapp, der kører som sin ejer, og som Anyone har adgang til.
remedy-google-iap = I Google Cloud: Lad en backend uden Identity-Aware Proxy betjene webhookens sti. Den lukker kun kald med Google-login ind.
remedy-google-invoker = I Google Cloud: Giv allUsers rollen Invoker på denne tjeneste, og kontrollér signaturen i dens kode.
remedy-dev-tunnels = Kør tunnelen med anonym adgang (devtunnel host --allow-anonymous), eller indsæt en permanent vært i målet.
remedy-chat-between = { $platform } accepterer kun beskeder i sit eget format, aldrig SuperOffices indhold. Sæt en tjeneste eller et workflow imellem, der gør hændelsen til sådan en besked.
remedy-web-server-post = I { $platform }: Lad den sti acceptere POST; det gør en statisk fil ikke.
remedy-iis-post = I web.config: Lad stiens handler acceptere POST. Hvis WebDAV svarer i stedet, så fjern det: <modules><remove name="WebDAVModule" /></modules> og <handlers><remove name="WebDAV" /></handlers>.
remedy-web-server-size = I { $platform }: Hæv grænsen for anmodningers indhold.

## Trin til en årsag
# Hvor ingen vært er kendt.
remedy-the-host = målets vært
remedy-dns = Kontrollér uden for dit netværk, om { $host } kan slås op, og bed om at få DNS-posten gendannet, hvis det ikke er tilfældet. Et navn, der kan slås op indefra, beviser intet.
remedy-check-host = Sammenlign værten i målet med den, modtageren faktisk har.
remedy-listen = Kontrollér, om noget svarer på målet, og start modtagerens tjeneste.
remedy-firewall-port = Åbn porten for kald fra internettet.
remedy-closed = Kontrollér, om modtageren svarer, og læs dens og proxyens log for det tidspunkt.
remedy-route = Kontrollér, hvilken adresse { $host } har, og om den kan nås fra internettet via IPv4.
remedy-answer-first = Lad modtageren svare 200 med det samme og arbejde bagefter. Den samme hændelse kan komme igen: Genkend den på dens EventId.
remedy-measure = Mål, hvor lang tid modtageren bruger på at svare.
remedy-renew-certificate = Forny certifikatet for { $host }, og kontrollér datoerne.
remedy-certificate-name = Kontrollér, hvilke navne certifikatet for { $host } dækker.
remedy-certificate-chain = Kontrollér, hvilke certifikater { $host } sender: Dens eget og alle mellemcertifikater skal være med.
remedy-certificate-look = Kontrollér, hvilke certifikater { $host } sender, og hvad der er galt med dem.
remedy-no-client-certificate = Undtag webhookens sti fra klientcertifikater, også i en API-gateway foran.
remedy-tls-version = Kontrollér, om { $host } tilbyder TLS 1.2 eller nyere på den port.
remedy-final-address = Kontrollér, hvor omdirigeringen fører hen, og indsæt den adresse i målet.
remedy-answer-200 = Lad modtageren svare 200, og kontrollér, at den gør det.
remedy-accept-body = Send et indhold som SuperOffices, og læs, hvad modtageren siger om det. Den skal også acceptere hændelsen ”test”.
remedy-authorise = Lad modtageren acceptere disse kald ud fra deres signatur, eller sig, hvilken header den vil have.
remedy-custom-header = Indsæt den header, modtageren vil have, blandt webhookens tilpassede headere.
remedy-allow = Find den adgangsregel, der afviser kaldet, og luk disse kald ind.
remedy-allow-agent = Regler efter brugeragent: SuperOffices begynder med NetServer-Webhook/.
remedy-same-secret = Angiv den samme delte hemmelighed her og hos modtageren.
remedy-raw-body = Kontrollér signaturen over det rå indhold, før noget fortolker det. Siden ”Kontrollér en signatur” gør det for én levering.
remedy-exempt-path = Find det blokerede kald i firewallens log, og undtag webhookens sti.
remedy-check-path = Kontrollér, hvad målet svarer, og ret stien.
remedy-route-exists = Kontrollér, om modtagerens rute stadig findes, for POST.
remedy-new-address = Indsæt modtagerens nye adresse i målet, eller fjern webhooken.
remedy-take-post = Kontrollér, hvilke metoder modtageren tillader dér.
remedy-take-json = Kontrollér, om modtageren accepterer application/json.
remedy-larger-body = Hæv grænsen for anmodningers indhold hos modtageren og dens proxy.
remedy-raise-limit = Hæv modtagerens grænse, eller læg i kø først, og arbejd bagefter.
remedy-fewer-events = Fjern de hændelser, der ikke er brug for, fra webhooken.
remedy-read-answer = Læs hele modtagerens svar.
remedy-read-log = Læs modtagerens log på tidspunktet for det seneste kald; med headeren X-SuperOffice-EventId finder du leveringen.
remedy-behind-proxy = Kontrollér, om serveren bag proxyen kører, og om dens certifikat er gyldigt.
remedy-capacity = Kontrollér, om modtageren er ved at starte, er under vedligeholdelse eller er overbelastet.
remedy-speak-http = Kontrollér, hvad der svarer på målets port.
remedy-start-app = Start appen på den platform, den kører på, eller indsæt dens nuværende adresse i målet.
remedy-switch-on = Slå workflowet til, og kontrollér, at det lytter.
remedy-exempt-csrf = Undtag webhookens rute fra CSRF-beskyttelsen: csrf_exempt i Django, except-listen i Laravels middleware, skip_before_action i Rails, IgnoreAntiforgeryToken i ASP.NET.
remedy-allow-host = Føj { $host } til de værter, modtageren accepterer: ALLOWED_HOSTS i Django, config.hosts i Rails, AllowedHosts i ASP.NET, server.allowedHosts i Vite.
remedy-proxy-host = Hvis der er en proxy foran: Lad den sende Host-headeren videre, og brug det samme navn til TLS (SNI) som i den header.
remedy-past-sign-in = Lad webhookens sti slippe igennem uden login, og kontrollér signaturen dér.
remedy-signature-not-address = Lad alle adresser kalde webhookens sti, og kontrollér signaturen dér: Der er ingen dokumenteret liste over SuperOffices adresser, og adresser ændrer sig.
remedy-ask-addresses = Online, hvis listen over adresser skal blive: Spørg appdev@superoffice.com om de aktuelle. Angiv appen, dens klient-id og miljøet.
remedy-own-address = Onsite kommer kaldene fra din egen server: Føj dens offentlige adresse til listen.
remedy-real-host = Indsæt en permanent vært i målet.
remedy-fix-target = Indsæt en https-adresse, der kan nås fra internettet, i målet.
remedy-fix-headers = Ret eller fjern webhookens tilpassede headere: almindelige tegn, ingen linjeskift, ingen navne, der er reserveret i HTTP.
remedy-sender = Online: Skriv til appdev@superoffice.com, og vedlæg hele rapporten. Angiv tenanten, webhookens id, tidspunktet for fejlen med tidszone og EventId. Er du kunde, så spørg først din partner eller SuperOffices support.
remedy-sender-onsite = Onsite: Kontrollér serverens egen proxy, firewall og ledige porte. I web.config siger elementet CustomProxy, om webhooks går gennem en proxy: UseCustomProxyForWebhooks, CustomProxyHost, CustomProxyPort.
remedy-fix-script = I SuperOffice: Åbn Indstillinger og vedligeholdelse > CRMScript og scriptet. Ret den linje, fejlen nævner, og kør scriptet én gang med ”Execute script”.
remedy-also = Den samme fejl nævner en årsag mere, som trinnene ovenfor ikke udbedrer: at { $because }.
remedy-read-error = Læs fejlteksten; modtagerens udviklere genkender den måske.

## Trin bagefter og andre trin
remedy-test = Send en test, og se, at modtageren svarer 200. Det beviser, at en test når frem, ikke at rigtige hændelser gør det.
remedy-test-then-restart = Send en test; når modtageren svarer 200, genstarter du webhooken.
remedy-restart-script = Når scriptet kører uden fejl, genstarter du webhooken.
remedy-other-owner = Den hører til en anden app: Sig det til den apps leverandør, eller brug dens token. Tenantens administrator kan se den i SuperOffice (12.1 og nyere): Indstillinger og vedligeholdelse > System design > Webhooks. Det er ikke dokumenteret, om den kan ændres dér.
remedy-retry-failed = Send så det, der mislykkedes, igen: I SuperOffice (12.1 og nyere), Indstillinger og vedligeholdelse > System design > Webhooks, vælger du webhooken, åbner fanen Hændelser og prøver hver mislykket levering igen. Hændelser, der blev udløst, mens den var inaktiv, er der så vidt vides ikke.
remedy-start-copy = Sammenlign kopien med originalen: mål, hændelser og sin egen delte hemmelighed. Sammen leverer de hver ændring to gange. Start så kopien.
remedy-repair-first = Udbedr fejlen først: Den fejlede, før den blev stoppet, fordi { $because }.
remedy-ask-who-stopped = Find ud af, hvorfor den blev stoppet, før du genstarter den.
remedy-save-state = Gem webhooken med tilstanden Aktiv, hvis den skal være aktiv.
remedy-before-nine = Udbedr modtageren nu: Når SuperOffice har deaktiveret webhooken, forbliver den inaktiv, indtil nogen genstarter den.
remedy-definition-first = Send en test, foretag en ændring i SuperOffice, og sammenlign i modtagerens log, hvad den svarer på hver af dem: indhold, headere, signatur.
remedy-catch-up = Lad modtageren hente det, der er ændret siden, efter genstarten.
remedy-see-redirect = Se, hvad målet svarer på en POST. Efter en 301, 302 eller 303 kan indholdet gå tabt; en loginside skal holde webhookens sti udenfor.
remedy-run-history = I { $platform }: Se i kørselshistorikken på tidspunktet for ændringen. Den viser, om leveringen startede en kørsel, og hvor kørslen stoppede.
remedy-compare-sibling = Sammenlign hændelser, type og mål med ”{ $sibling }”, som bliver kaldt, og gem denne webhook igen.
remedy-use-https = Indsæt modtagerens https-adresse i målet.
remedy-sign-instead = Angiv en delt hemmelighed, og lad modtageren kontrollere signaturen. Tag så nøglen ud af adressen.
remedy-name-script = Indsæt scriptets include-navn i målet.
remedy-events-tab = Se leveringerne i SuperOffice (12.1 og nyere): Indstillinger og vedligeholdelse > System design > Webhooks, vælg webhooken, og åbn fanen Hændelser. Hver levering har tidsstempel, status, forsøg og fejlkode, og en mislykket kan prøves igen dér.
remedy-server-https = Kontrollér RequireHttps og ValidateHttps i elementet Webhooks i serverens web.config. Begge er slået til som standard: Mål skal så have https og et certifikat, som serveren har tillid til. Leverandøren råder til kun at slå dem fra under udvikling.
remedy-fix-type = Sæt typen til webhook eller crmscript.
remedy-add-events = Tilføj de hændelser, webhooken skal kaldes for.
remedy-read-events = Sammenlign { $names } med leverandørens liste over hændelser.
remedy-correct-events = Ret { $names } til { $meant }.
remedy-fill-pattern = Skriv det rigtige nummer eller navn i { $names }, i stedet for de krøllede parenteser, eller hvor det mangler.
remedy-documented-events = Vælg en af { $instead }.
remedy-set-secret = Angiv en delt hemmelighed, giv den til modtageren, og lad modtageren kontrollere X-SuperOffice-Signature. SuperOffice viser kun en genereret hemmelighed én gang.
remedy-change-own-row = Foretag én ændring, der må udløse hændelsen, i et felt i selve posten, for eksempel navnet. Et ændret telefonnummer, en ændret e-mailadresse eller et ændret brugerdefineret felt udløser den ikke.
remedy-bulk-changes = Find ud af, om posterne kom via en import, en masseopdatering eller en handling i den gamle Service-klient, eller om en tabel blev tømt gennem API’et: Det er ikke sikkert, at den slags udløser hændelser.
remedy-batch-webhook = Importer og masseopdateringer af en ekstratabel udløser kun hændelser, hvor ”Enable batch webhook for this table” er slået til. Det er slået fra som standard.
remedy-list-events = Kontrollér serverens version: { $names } er en hændelse for en liste, som ældre servere ikke udløser. Dokumentationen har haft disse hændelser siden september 2025.
remedy-ticket-changes = Før 10.2.11 kommer { $names } uden en liste over ændrede felter: En modtager, der leder efter et felt dér, kasserer hændelsen.
remedy-sale-values = { $names } kommer uden feltværdier: Læs salget ud fra dets id, eller brug sale.changed.
remedy-deleted-late = En brugers sletning udløser { $early }. { $names } kommer flere dage senere, når systemet fjerner posten for altid.
remedy-signal-event = Lad appen signalere { $event } én gang.
remedy-raise-event = Foretag én ændring, der må udløse { $event }, i et felt i selve posten, for eksempel navnet. Et ændret telefonnummer, en ændret e-mailadresse eller et ændret brugerdefineret felt udløser den ikke.
remedy-remove-twin = Fjern denne webhook eller ”{ $twin }”, eller tag den fælles hændelse ud af en af dem.
remedy-look-at-shared = Sammenlign årsagerne til disse webhooks’ fejl: Den samme certifikatudsteder, hostingudbyder eller ændring i denne tenant kan forklare dem på én gang.
remedy-ignore-own-changes = Lad modtageren springe hændelser over, hvor ChangedByAssociateId er dens egen bruger.
remedy-add-error-email = Angiv notifikationsmodtagere, så nogen får besked om fejl. I API’et hedder feltet ErrorsEmail.
remedy-add-watcher = Eller lav en overvåger (10.2.7 og nyere): en webhook på webhook{ $id }.errors, der sender til en anden modtager.
remedy-move-watcher = Lad overvågeren sende til en anden modtager.
remedy-restart-watcher = Genstart ”{ $watcher }”.
remedy-watch-existing = Lad den overvåge en webhook, der findes.
remedy-set-notify = Angiv ”Giv besked via” og ”Udløs besked”: ”Ved første fejl”, ”Når funktionen er deaktiveret” eller begge.
remedy-ask-what-changed = Spørg { $who }, hvad der blev ændret, og sammenlign med en webhook, der virker.
remedy-expected-since = Notér, hvilken ændring der skulle have udløst et kald, på hvilken post og hvornår, med tidszone.
remedy-same-environment = Det er miljøet { $environment }: Sørg for, at ændringen skete her. Ændringer i produktion kalder ikke webhooks i dette miljø.
remedy-watch-counters = Hold øje med tællerne, mens du foretager ændringen. Knappen ”Overvåg én ændring” på denne side gør det for dig.
remedy-receiver-log = Se i modtagerens log efter en POST med headeren X-SuperOffice-Event. En levering kan komme sent og i en anden rækkefølge: Sammenlign Timestamp i dens indhold. Se også, hvad målet svarer.
remedy-check-signature = Kontrollér en leverings signatur på siden ”Kontrollér en signatur”. En modtager, der kasserer det, der ikke passer, svarer 200 og gør intet. Når den delte hemmelighed er ændret i SuperOffice, skal modtageren have den nye.
remedy-script-exists = I SuperOffice: Åbn Indstillinger og vedligeholdelse > CRMScript, og kontrollér, at et script har præcis include-navnet ”{ $script }”.
remedy-script-trace = Slå sporing til for ”{ $script }” (Indstillinger og vedligeholdelse > CRMScript > Tracing), foretag ændringen, og læs loggen. Scriptet kører i baggrunden, måske senere, og har ingen brugergrænseflade: Det, scriptet skriver ud, havner ingen steder.
remedy-context-identifier = Kontrollér, at modtageren ikke kræver en ContextIdentifier som Cust12345. Onsite bruges den ikke: Den kan være tom eller ”Default”.
remedy-mail-support = Når intet forklarer det, så skriv til appdev@superoffice.com, og vedlæg hele rapporten. Angiv appen og dens klient-id, ændringen og postens id, hvornår det var med tidszone og den seneste EventId: ”Skriv til SuperOffice” spørger om det hele. Er du kunde, så spørg først din partner eller SuperOffices support.
remedy-mail-support-onsite = Når intet forklarer det, så tag hele rapporten og NetServers log med til din SuperOffice-partner eller til SuperOffices support.
remedy-enable-webhooks = Sæt EnableWebhooks til true i elementet Webhooks i serverens web.config. Den er false som standard.
remedy-server-proxy = Hvis serveren når internettet gennem en proxy, så angiv UseCustomProxyForWebhooks, CustomProxyHost og CustomProxyPort i elementet CustomProxy i web.config.
remedy-server-log = Se i NetServers log: I elementet Diagnostics i web.config slår LogToFile den til, og LogFolder siger, hvor den ligger.
remedy-wait-for-tenant = Vent, til tenanten kører. Vedligeholdelse tager minutter; en flytning til skyen tager dage eller uger; en suspenderet tenant kører igen, når ejeren har genaktiveret abonnementet.
remedy-ask-deletion = Hvis tenanten stadig skulle findes, så spørg SuperOffice nu, om den kan bevares.
remedy-allow-origin = I Developer Portal: Åbn appen, vælg Configuration > Advanced > Authentication, føj denne sides oprindelse til ”CORS URLs” (én pr. linje), gem, og bed om udgivelse. For Stage og Production kræver det en ny version af appen.
remedy-allow-origin-onsite = I elementet WebApi i serverens web.config: Sæt CORSEnable til true, og føj denne sides oprindelse til CORSOrigin (mellemrum mellem oprindelser).
remedy-new-token = Skaf et nyt adgangstoken. Det gælder i en time.
remedy-new-ticket = Skaf en ny ticket, eller kontrollér brugernavn og adgangskode.
remedy-allow-ticket = Kontrollér AuthorizeWithTicket og AuthorizeWithUsername i elementet WebApi i serverens web.config.
remedy-consent = Hvis nye tokens også bliver afvist, så åbn appens samtykkelink, eller appen i App Store, og klik på ”I approve”. Det kan kun en administrator for tenanten; en ekstern konsulent må ikke, i produktion.
remedy-token-of-tenant = Brug et token til { $tenant }: De første tegn er 8A:{ $tenant }.
remedy-grant-agent = Skriv til appdev@superoffice.com, og bed om adgang til Webhook-agenten. Angiv appen, dens klient-id og miljøet. I Developer Portal kan appens ejer se denne indstilling (Configuration > Advanced > Access to agents), og kun SuperOffice kan ændre den.
remedy-renew-consent = Når webhooks er føjet til appen, skal hver tenant give den samtykke igen. Appens brugere kan ikke logge ind fra ændringen til samtykket, så planlæg tidspunktet.
remedy-owners-token = Brug tokenet fra den app, der ejer disse webhooks.
remedy-other-user = Log ind som en bruger, der må administrere SuperOffice.
remedy-usage-token = Prøv en anden brugers eller apps token. Tabellen webhook_usage har ingen adgangsstyring pr. rolle, så der er ingen rettighed at give.
remedy-read-again = Opdater siden. Hvis nogle tællere stadig mangler, så send rapporten til SuperOffice.
remedy-ask-licence = Find ud af, om licensen omfatter webhooks: Development Tools eller CRM Suite Core.
