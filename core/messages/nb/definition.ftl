# Hva kontroller finner om definisjonen av en webhook, og hvert trinn ut av det.

check-target-unusable = Mål-URL
    .why = Online må SuperOffices servere nå målet fra internett; onsite når serveren også sitt eget nettverk.
target-unusable = Målet kan ikke kalles: { $fault }.
    .short = Målet kan ikke kalles
    .means = SuperOffice har ikke noe sted å sende til, så ingenting leveres.
    .do = Rett målet.
target-fault-empty = det er tomt
target-fault-no-scheme = det begynner ikke med https://
target-fault-bad-host = vertsnavnet er ikke gyldig
target-fault-bad-port = porten er ikke gyldig
target-fault-malformed = det er ikke en gyldig adresse
target-fault-loopback = verten er selve avsendermaskinen
target-fault-private = verten ligger i et privat nettverk som SuperOffices servere ikke kan nå
target-fault-example = adressen er reservert for eksempler i dokumentasjon
target-fault-reserved = vertsnavnet finnes ikke i offentlig DNS
check-target-not-https = https
    .why = SuperOffice krever https med et gyldig sertifikat. En onsite-server kan være satt opp annerledes.
target-not-https = Målet er { $scheme }, ikke https.
    .short = Ikke https
    .means = SuperOffice avviser et slikt mål når webhooken lagres. Det er ikke dokumentert om det leveres til det.
    .do = Endre målet til https.
target-not-https-scheme = Målet begynner med { $scheme }, ikke med https.
    .short = Ikke https
    .means = SuperOffice sender webhooker med HTTP POST, så ingenting kan leveres dit.
    .do = Endre målet til https.
target-not-https-onsite = Målet er { $scheme }, ikke https.
    .short = Ikke https
    .means = RequireHttps i serverens web.config avgjør om det er tillatt. Innstillingen er på som standard, og hendelser sendes ubeskyttet der den er av.
    .do = Endre målet til https, eller kontroller RequireHttps.
target-not-https-works = Målet er { $scheme }, ikke https, og kalles likevel.
    .short = Virker uten https
    .means = Hendelser sendes ubeskyttet, og webhooken vil bli avvist når den lagres på nytt.
    .do = Endre målet til https.
check-target-temporary = Er målet laget for å vare?
    .why = Tunneler slutter å virke når eieren lukker den bærbare, og testmottak viser det de mottar.
target-temporary = Den sender til { $host }, en utviklingstunnel.
    .short = Utviklingstunnel
    .means = Den virker bare mens tunnelen og tjenesten bak den kjører.
    .do = Sett inn en permanent vert i målet.
target-temporary-bin = Den sender til { $host }, et testmottak.
    .short = Testmottak
    .means = Alle som har adressen, kan lese det som kommer dit, og adressen kan opphøre.
    .do = Sett inn en permanent vert i målet.
check-target-holds-credentials = Nøkler i mål-URL-en
    .why = Adresser havner i loggfiler; nøkler i dem åpner mottakeren for alle som leser dem.
target-holds-credentials = Adressen inneholder { $keys-count ->
    [one] en nøkkel
   *[other] nøkler
}: { $keys }.
    .short = Nøkler i adressen
    .means = Den som leser adressen i en logg, kan kalle mottakeren. Denne siden maskerer { $keys-count ->
    [one] nøkkelen
   *[other] dem
}.
    .do = La mottakeren kontrollere signaturen i stedet, hvis den kan.
target-holds-credentials-path = Hos { $host } er selve adressen nøkkelen.
    .short = Adressen er nøkkelen
    .means = Den som kjenner hele adressen, kan kalle mottakeren. Behandle den som et passord.
    .do = Ikke gi adressen videre til noen som ikke trenger den.
target-holds-credentials-user = Adressen inneholder et brukernavn eller passord.
    .short = Passord i adressen
    .means = Den som leser adressen i en logg, kan kalle mottakeren. Denne siden maskerer det.
    .do = Flytt det til en header, eller la mottakeren kontrollere signaturen i stedet.
check-script-target = Skript
    .why = En CRMScript-webhook oppgir skriptet med include-navnet.
script-target-empty = Den oppgir ikke noe skript.
    .short = Ikke noe skript oppgitt
    .means = Det er ingenting å kjøre, så ingenting skjer.
    .do = Sett inn skriptets include-navn eller id i målet.
script-target-address = Typen er crmscript, men målet er en adresse.
    .short = Skript-webhook med en adresse
    .means = Knapt noe skript har det include-navnet, så mest sannsynlig skjer ingenting.
    .do = Oppgi skriptet, eller endre typen til webhook.
check-type-unknown = Type
    .why = Bare typene webhook og crmscript er dokumentert.
type-unknown = Typen er «{ $kind }», som ikke er dokumentert.
    .short = Ukjent type
    .means = Serveren vet kanskje ikke hva den skal gjøre med den.
    .do = Endre typen til webhook eller crmscript.
check-events-empty = Hendelser
    .why = En webhook uten hendelser blir aldri kalt.
events-empty = Den har ingen hendelser.
    .short = Ingen hendelser
    .means = Den blir aldri kalt.
    .do = Legg til hendelsene den skal kalles for.
check-event-unknown = Navn på hendelser
    .why = Et hvilket som helst navn kan lagres. En hendelse som ingenting utløser, blir aldri levert.
event-unknown = { $names } { $count ->
    [one] er ikke navnet på en hendelse
   *[other] er ikke navn på hendelser
}.
    .short = Ikke en hendelse: { $names }
    .means = Navnet på en hendelse er en entitet og et verb med punktum imellom, for eksempel contact.changed.
    .do = Velg en hendelse fra leverandørens liste.
event-unknown-meant = { $names } { $count ->
    [one] er ikke en hendelse
   *[other] er ikke hendelser
} i SuperOffice; trolig menes { $meant }.
    .short = Mente du { $meant }?
    .means = Et hvilket som helst navn kan lagres. Så langt dokumentasjonen går, utløser SuperOffice aldri dette.
    .do = Hvis { $meant } er ment, endre navnet. Hvis en app signaliserer { $names }, behold det.
event-unknown-pattern = { $names } { $count ->
    [one] er et mønster, ikke en hendelse
   *[other] er mønstre, ikke hendelser
}.
    .short = Mønster for en hendelse: { $names }
    .means = Dokumentasjonen skriver et nummer eller et navn i krøllparenteser, eller utelater det. SuperOffice utløser hendelsen med det virkelige.
    .do = Sett inn det virkelige nummeret eller navnet, for eksempel webhook12.errors eller list.category.changed.
event-unknown-near = { $names } { $count ->
    [one] er ikke en av
   *[other] er ikke blant
} SuperOffices hendelser; det er { $others ->
    [one] hendelsen
   *[other] hendelsene
} { $meant }.
    .short = Mente du { $meant }?
    .means = Det kan være riktig: En app kan signalisere en egen hendelse under et hvilket som helst navn.
    .do = Finn ut om en app signaliserer { $names }.
event-unknown-list = { $names } { $count ->
    [one] gjelder en liste som ikke er
   *[other] gjelder lister som ikke er
} blant SuperOffices dokumenterte lister.
    .short = Ukjent liste i { $names }
    .means = SuperOffices egne lister har sitt dokumenterte navn; lister som brukere definerer, har nummeret sitt i tabellen UDListDefinition.
    .do = Sammenlign navnet med dokumentasjonen, eller bruk listens nummer.
event-unknown-capitals = { $names } er dokumentert med små bokstaver.
    .short = Hendelse med store bokstaver
    .means = Dokumentasjonen sier ikke om store bokstaver spiller noen rolle.
    .do = Hvis den ikke kalles, skriv navnet med små bokstaver.
event-unknown-custom = { $names } { $count ->
    [one] er ikke en av SuperOffices egne hendelser
   *[other] er ikke blant SuperOffices egne hendelser
}.
    .short = Egendefinert hendelse
    .means = Bare en app som signaliserer den, utløser den.
    .do = Sammenlign navnet med det appen signaliserer.
check-event-not-raised = Verb i hendelser
    .why = Hver entitet har sine egne hendelser: Ikke alle utløses for eksempel når entiteten slettes.
event-not-raised = { $names } { $count ->
    [one] er ikke en hendelse
   *[other] er ikke hendelser
} i SuperOffice; det er { $instead }.
    .short = Utløses ikke: { $names }
    .means = Så langt dokumentasjonen går, utløser SuperOffice den aldri.
    .do = Velg en av { $instead }. Hvis en app signaliserer { $names }, behold navnet.
event-not-raised-verb = { $names } { $count ->
    [one] er ikke en hendelse
   *[other] er ikke hendelser
} i SuperOffice; det er { $instead }.
    .short = Ikke en hendelse i SuperOffice: { $names }
    .means = Det kan være riktig: En app kan signalisere en egen hendelse under et hvilket som helst navn.
    .do = Finn ut om en app signaliserer { $names }.
check-event-repeated = Gjentatte hendelser
    .why = En hendelse som står to ganger, kan bli levert to ganger; dokumentasjonen sier ikke noe om det.
event-repeated = { $names } står i listen mer enn én gang.
    .short = Gjentatt hendelse
    .means = Den andre oppføringen av navnet tilfører ingenting.
    .do = Fjern duplikatet.
check-secret-missing = Felles hemmelig nøkkel
    .why = Uten en felles hemmelig nøkkel kan ikke en mottaker skille SuperOffices kall fra andres.
secret-missing = Den har ingen felles hemmelig nøkkel, så leveringene er ikke signert.
    .short = Ikke signert
    .means = De kommer fram, men en mottaker som krever en signatur, forkaster dem.
    .do = Angi en felles hemmelig nøkkel, og la mottakeren kontrollere den.
secret-missing-not-read = Ikke lest, med vilje: Felles hemmelige nøkler holdes utenfor denne nettleseren. På webhookens side kan du sjekke om en er angitt.
    .short = Ikke lest, med vilje
    .means = Leveringene kan være signert eller ikke.
    .do = Velg «Sjekk om en hemmelig nøkkel er angitt» på webhookens side.
check-event-scope = Hvilke endringer utløser hendelsene
    .why = Bare en endring i postens egen tabellrad utløser en hendelse.
event-scope = { $count ->
    [one] Hendelsen
   *[other] Hendelsene
} { $names } utløses bare når en rad i entitetens egen tabell endres.
    .short = Bare egen tabellrad
    .means = Telefonnumre, e-postadresser og brukerdefinerte felter ligger i andre tabeller: En endring bare der utløser ingenting. Antall interesser og ekstrafelter (x_…) ligger i egen rad, så de utløser hendelsen.
    .do = Test med en endring i et felt som navnet.
check-event-deleted-late = Når slettinger meldes
    .why = At en bruker sletter, og at systemet fjerner, er to ulike hendelser.
event-deleted-late = { $count ->
    [one] Hendelsen
   *[other] Hendelsene
} { $names } utløses først når systemet fjerner posten for godt.
    .short = Slettinger meldes sent
    .means = Når en bruker sletter, utløses { $early }. Fjerningen følger noen dager senere.
    .do = Hvis slettinger skal meldes med en gang, legg til { $early }.
check-name-missing = Navn
    .why = Et navn forteller folk hva en webhook er til.
name-missing = Den har ikke noe navn.
    .short = Ikke noe navn
    .means = Den virker; folk kan bare ikke se hva den er til.
    .do = Gi den et navn.

## Trinn for plattformen bak adressen
remedy-power-automate-response = I { $platform }: Legg til en Response-handling med status 200 som flytens første trinn. Uten den svarer flyten 202. HTTP-utløseren og Response-handlingen krever en premiumlisens.
remedy-power-automate-on = I { $platform }: Slå på flyten. Den slås også av når en premiumlisens utløper. Hvis flyten er slettet, sett inn den nye flytens adresse i målet.
remedy-power-automate-address = I { $platform }: Kopier utløserens adresse på nytt, hele og med sig-verdien, og sett den inn i målet. Microsoft har flyttet adressene på logic.azure.com til api.powerplatform.com. Sett «Who can trigger the flow?» til Anyone, og fjern headeren Authorization fra webhooken.
remedy-power-automate-schema = I { $platform }: Gjør utløserens skjema mindre strengt. Tillat nullverdier og hendelsen «test».
remedy-power-automate-early = I { $platform }: Flytt Response-handlingen til begynnelsen, slik at flyten svarer innen fristen.
remedy-power-automate-any-ip = I arbeidsflytens innstillinger, under Access control configuration: La alle IP-adresser kalle utløserne. De er allerede beskyttet av sig-verdien i adressen.
remedy-azure-start = I Azure-portalen: Start appen, og kontroller planens kvote.
remedy-azure-log = I Azure-portalen: Åpne appens loggstrøm; verten startet ikke.
remedy-azure-access = I Azure-portalen, under Networking: Åpne tilgangsbegrensningene. Det finnes ingen dokumentert liste over SuperOffices adresser. La alle adresser kalle webhookens sti og kontroller signaturen der, eller spør appdev@superoffice.com om de gjeldende adressene.
remedy-azure-key = Sett inn funksjonens nøkkel i en egendefinert header x-functions-key i webhooken. Den virker også i adressen (code=), men da ser logger og proxyer den.
remedy-azure-always-on = I Azure-portalen: Slå på Always On, eller velg en plan som holder appen klar. En app som står ubrukt, starter sakte.
remedy-azure-client-certificate = I Azure-portalen, under Configuration: Sett modus for klientsertifikat til Ignore eller Optional, eller legg webhookens sti til i unntaksstiene.
remedy-container-app = I Azure-portalen: Kontroller at containerappen har en aktiv revisjon, og at inngangen (ingress) tar imot trafikk fra alle steder.
remedy-azure-waf = I { $platform }: Finn regelen som blokkerte kallet, i brannmurens logg, og unnta stien fra den.
remedy-aws-route = I API Gateway: Kontroller stage, sti og metode. «Missing Authentication Token» betyr at ruten ikke finnes, eller at den krever AWS-signaturer.
remedy-aws-access = I { $platform }: Kontroller API-nøkkelen, authorizeren og WAF-ens stikkprøver av forespørsler.
remedy-aws-time = I { $platform }: Svar først, og gjør jobben etterpå. Legg hendelsen i en kø, og returner 200.
remedy-cloudflare-origin = I Cloudflare: Slå opp koden. Serveren bak er nede, kan ikke nås, er for treg eller har et ugyldig sertifikat.
remedy-cloudflare-rule = I Cloudflare, under Security > Events: Finn kallet, og legg til en regel med handlingen Skip for webhookens sti. Ingen regel hopper over Bot Fight Mode; slå den av.
remedy-cloudflare-access = I Cloudflare Zero Trust: Legg til en Access-applikasjon for webhookens sti med en policy der handlingen er Bypass.
remedy-cloudflare-tunnel = Start cloudflared på mottakerens maskin, eller sett inn en permanent vert i målet.
remedy-ngrok = Start ngrok-agenten og tjenesten bak den, eller sett inn en permanent vert i målet.
remedy-n8n = I n8n: Publiser arbeidsflyten (i eldre versjoner: aktiver den), og bruk produksjonsadressen. Testadressen lytter etter ett kall, i 120 sekunder.
remedy-make-on = I Make: Slå på scenarioet. Make kan svare 410 mens det er av, og en 410 slår av webhooken.
remedy-make-queue = I Make: Tøm webhookens kø, eller be om en høyere grense for den.
remedy-zapier = I Zapier: Se i Zap-historikken. En catch hook svarer 200 selv om Zap-en er av eller slettet, så et kall som mislykkes, har en annen årsak: adressen, størrelsen på innholdet eller for mange kall.
remedy-vercel = I Vercel: Rull ut prosjektet på nytt eller gjenoppta det, eller sett inn den nåværende adressen i målet.
remedy-vercel-protection = I Vercel, under Settings > Deployment Protection: Slå av beskyttelsen for denne utrullingen, eller sett inn bypass-hemmeligheten i en egendefinert header x-vercel-protection-bypass i webhooken.
remedy-heroku = I Heroku: Kontroller at appen finnes, og at web-dynoen kjører. En Eco-dyno sover mens ingen kaller den, og våkner sakte.
remedy-hosted-app = I { $platform }: Start appen eller rull den ut på nytt, eller sett inn den nåværende adressen i målet.
remedy-webhook-site = Testadressen hos webhook.site er utløpt. Sett inn en permanent vert i målet.
remedy-apps-script = Google Apps Script svarer på hvert kall med en omdirigering til en adresse som bare virker én gang, så den adressen kan ikke være målet. Sett en liten tjeneste imellom som svarer 200 og sender hendelsen videre til skriptet.
remedy-apps-script-anyone = Rull ut skriptet som en nettapp som kjører som eieren, og som Anyone har tilgang til.
remedy-google-iap = I Google Cloud: La webhookens sti betjenes av en backend uten Identity-Aware Proxy. Den slipper bare inn kall med Google-pålogging.
remedy-google-invoker = I Google Cloud: Gi allUsers rollen Invoker på denne tjenesten, og kontroller signaturen i koden.
remedy-dev-tunnels = Kjør tunnelen med anonym tilgang (devtunnel host --allow-anonymous), eller sett inn en permanent vert i målet.
remedy-chat-between = { $platform } godtar bare meldinger i sitt eget format, aldri innholdet fra SuperOffice. Sett inn en tjeneste eller en arbeidsflyt imellom som gjør hendelsen om til en slik melding.
remedy-web-server-post = I { $platform }: La den stien ta imot POST; en statisk fil gjør det ikke.
remedy-iis-post = I web.config: La stiens handler ta imot POST. Hvis WebDAV svarer i stedet, fjern det: <modules><remove name="WebDAVModule" /></modules> og <handlers><remove name="WebDAV" /></handlers>.
remedy-web-server-size = I { $platform }: Hev grensen for innholdet i forespørsler.

## Trinn for en årsak
# Der ingen vert er kjent.
remedy-the-host = målets vert
remedy-dns = Kontroller utenfor nettverket ditt om { $host } kan slås opp, og be om å få DNS-oppføringen gjenopprettet hvis den ikke kan det. Et navn som kan slås opp på innsiden, beviser ingenting.
remedy-check-host = Sammenlign verten i målet med den mottakeren faktisk har.
remedy-listen = Kontroller om noe svarer på målet, og start mottakerens tjeneste.
remedy-firewall-port = Åpne porten for kall fra internett.
remedy-closed = Kontroller om mottakeren svarer, og se i loggen til mottakeren og proxyen for det tidspunktet.
remedy-route = Kontroller hvilken adresse { $host } har, og om den kan nås fra internett over IPv4.
remedy-answer-first = La mottakeren svare 200 med en gang og gjøre jobben etterpå. Den samme hendelsen kan komme igjen: Gjenkjenn den på EventId.
remedy-measure = Mål hvor lang tid mottakeren bruker på å svare.
remedy-renew-certificate = Forny sertifikatet for { $host }, og kontroller datoene.
remedy-certificate-name = Kontroller hvilke navn sertifikatet for { $host } dekker.
remedy-certificate-chain = Kontroller hvilke sertifikater { $host } sender: Sitt eget og alle mellomsertifikater må være med.
remedy-certificate-look = Kontroller hvilke sertifikater { $host } sender, og hva som er galt med dem.
remedy-no-client-certificate = Unnta webhookens sti fra klientsertifikater, også i en API-gateway foran.
remedy-tls-version = Kontroller om { $host } tilbyr TLS 1.2 eller nyere på den porten.
remedy-final-address = Kontroller hvor omdirigeringen fører, og sett inn den adressen i målet.
remedy-answer-200 = La mottakeren svare 200, og kontroller at den gjør det.
remedy-accept-body = Send et innhold som SuperOffices, og les hva mottakeren sier om det. Den må også godta hendelsen «test».
remedy-authorise = La mottakeren godta disse kallene ut fra signaturen, eller si hvilken header den vil ha.
remedy-custom-header = Sett inn headeren som mottakeren vil ha, blant webhookens egendefinerte headere.
remedy-allow = Finn tilgangsregelen som avviser kallet, og slipp inn disse kallene.
remedy-allow-agent = Regler etter brukeragent: SuperOffices begynner med NetServer-Webhook/.
remedy-same-secret = Angi den samme felles hemmelige nøkkelen her og hos mottakeren.
remedy-raw-body = Kontroller signaturen over det rå innholdet, før noe tolker det. Siden «Kontroller en signatur» gjør det for én levering.
remedy-exempt-path = Finn det blokkerte kallet i brannmurens logg, og unnta webhookens sti.
remedy-check-path = Kontroller hva målet svarer, og rett stien.
remedy-route-exists = Kontroller om mottakerens rute fortsatt finnes, for POST.
remedy-new-address = Sett inn mottakerens nye adresse i målet, eller fjern webhooken.
remedy-take-post = Kontroller hvilke metoder mottakeren tillater der.
remedy-take-json = Kontroller om mottakeren godtar application/json.
remedy-larger-body = Hev grensen for innholdet i forespørsler hos mottakeren og proxyen.
remedy-raise-limit = Hev mottakerens grense, eller legg i kø først og gjør jobben etterpå.
remedy-fewer-events = Fjern hendelser som ikke trengs, fra webhooken.
remedy-read-answer = Les hele svaret fra mottakeren.
remedy-read-log = Les mottakerens logg for tidspunktet for siste kall; med headeren X-SuperOffice-EventId finner du leveringen.
remedy-behind-proxy = Kontroller om serveren bak proxyen kjører, og om sertifikatet er gyldig.
remedy-capacity = Kontroller om mottakeren er i ferd med å starte, under vedlikehold eller overbelastet.
remedy-speak-http = Kontroller hva som svarer på målets port.
remedy-start-app = Start appen på plattformen som drifter den, eller sett inn den nåværende adressen i målet.
remedy-switch-on = Slå på arbeidsflyten, og kontroller at den lytter.
remedy-exempt-csrf = Unnta webhookens rute fra CSRF-beskyttelsen: csrf_exempt i Django, except-listen i Laravels middleware, skip_before_action i Rails, IgnoreAntiforgeryToken i ASP.NET.
remedy-allow-host = Legg { $host } til i vertene som mottakeren godtar: ALLOWED_HOSTS i Django, config.hosts i Rails, AllowedHosts i ASP.NET, server.allowedHosts i Vite.
remedy-proxy-host = Hvis det er en proxy foran: La den sende Host-headeren videre, og bruk samme navn for TLS (SNI) som i den headeren.
remedy-past-sign-in = Slipp webhookens sti gjennom uten pålogging, og kontroller signaturen der.
remedy-signature-not-address = La alle adresser kalle webhookens sti, og kontroller signaturen der: Det finnes ingen dokumentert liste over SuperOffices adresser, og adresser endrer seg.
remedy-ask-addresses = Online, hvis listen over adresser må bli: Spør appdev@superoffice.com om de gjeldende. Oppgi appen, klient-id-en og miljøet.
remedy-own-address = Onsite kommer kallene fra din egen server: Legg den offentlige adressen dens til på listen.
remedy-real-host = Sett inn en permanent vert i målet.
remedy-fix-target = Sett inn en https-adresse som kan nås fra internett, i målet.
remedy-fix-headers = Rett eller fjern webhookens egendefinerte headere: vanlige tegn, ingen linjeskift, ingen navn som er reservert i HTTP.
remedy-sender = Online: Skriv til appdev@superoffice.com og legg ved hele rapporten. Oppgi tenanten, webhookens id, tidspunktet for feilen med tidssone, og EventId. Er du kunde, spør partneren din eller SuperOffices brukerstøtte først.
remedy-sender-onsite = Onsite: Kontroller serverens egen proxy, brannmur og ledige porter. I web.config sier elementet CustomProxy om webhooker går gjennom en proxy: UseCustomProxyForWebhooks, CustomProxyHost, CustomProxyPort.
remedy-fix-script = I SuperOffice: Åpne Innstillinger og vedlikehold > CRMScript og skriptet. Rett linjen som feilen oppgir, og kjør skriptet én gang med «Execute script».
remedy-also = Den samme feilen oppgir en årsak til, som trinnene over ikke retter: at { $because }.
remedy-read-error = Les feilteksten; mottakerens utviklere kjenner den kanskje igjen.

## Trinn etterpå, og andre trinn
remedy-test = Send en test, og se at mottakeren svarer 200. Det beviser at en test kommer gjennom, ikke at virkelige hendelser gjør det.
remedy-test-then-restart = Send en test; når mottakeren svarer 200, starter du webhooken på nytt.
remedy-restart-script = Når skriptet kjører uten feil, starter du webhooken på nytt.
remedy-other-owner = Den hører til en annen app: Si fra til appens leverandør, eller bruk tokenet fra den. Tenantens administrator kan se den i SuperOffice (12.1 og nyere): Innstillinger og vedlikehold > System design > Webhooker. Det er ikke dokumentert om den kan endres der.
remedy-retry-failed = Send så det som mislyktes, på nytt: I SuperOffice (12.1 og nyere), Innstillinger og vedlikehold > System design > Webhooker, velger du webhooken, åpner fanen Hendelser og prøver hver mislykkede levering på nytt. Hendelser som ble utløst mens den var av, er ikke der, så vidt vi vet.
remedy-start-copy = Sammenlign kopien med originalen: mål, hendelser og en egen felles hemmelig nøkkel. Sammen leverer de hver endring to ganger. Start den deretter.
remedy-repair-first = Rett feilen først: Webhooken feilet før den ble stoppet, fordi { $because }.
remedy-ask-who-stopped = Finn ut hvorfor den ble stoppet, før du starter den på nytt.
remedy-save-state = Lagre webhooken med tilstanden Aktiv hvis den skal være på.
remedy-before-nine = Få rettet feilen hos mottakeren nå: Når SuperOffice har deaktivert webhooken, forblir den av til noen starter den på nytt.
remedy-definition-first = Send en test, gjør en endring i SuperOffice, og sammenlign i mottakerens logg hva den svarer på hver av dem: innhold, headere, signatur.
remedy-catch-up = La mottakeren hente det som er endret i mellomtiden, når webhooken er startet på nytt.
remedy-see-redirect = Se hva målet svarer på en POST. Etter en 301, 302 eller 303 kan innholdet gå tapt; en påloggingsside må holde webhookens sti utenfor.
remedy-run-history = I { $platform }: Se i kjøringshistorikken for tidspunktet for endringen. Den viser om leveringen startet en kjøring, og hvor kjøringen stoppet.
remedy-compare-sibling = Sammenlign hendelser, type og mål med «{ $sibling }», som kalles, og lagre denne webhooken på nytt.
remedy-use-https = Sett inn mottakerens https-adresse i målet.
remedy-sign-instead = Angi en felles hemmelig nøkkel og la mottakeren kontrollere signaturen. Ta så nøkkelen ut av adressen.
remedy-name-script = Sett inn skriptets include-navn i målet.
remedy-events-tab = Se leveringene i SuperOffice (12.1 og nyere): Innstillinger og vedlikehold > System design > Webhooker, velg webhooken, og åpne fanen Hendelser. Hver levering har tidsstempel, status, forsøk og feilkode, og en mislykket kan prøves på nytt der.
remedy-server-https = Kontroller RequireHttps og ValidateHttps i elementet Webhooks i serverens web.config. Begge er på som standard: Da må mål ha https og et sertifikat som serveren stoler på. Leverandøren anbefaler å slå dem av bare under utvikling.
remedy-fix-type = Sett typen til webhook eller crmscript.
remedy-add-events = Legg til hendelsene webhooken skal kalles for.
remedy-read-events = Sammenlign { $names } med leverandørens liste over hendelser.
remedy-correct-events = Endre { $names } til { $meant }.
remedy-fill-pattern = Skriv det virkelige nummeret eller navnet i { $names }, i stedet for krøllparentesene eller der det mangler.
remedy-documented-events = Velg en av { $instead }.
remedy-set-secret = Angi en felles hemmelig nøkkel, gi den til mottakeren, og la mottakeren kontrollere X-SuperOffice-Signature. SuperOffice viser en generert nøkkel bare én gang.
remedy-change-own-row = Gjør én endring som må utløse hendelsen, i et felt i selve posten, for eksempel navnet. Et endret telefonnummer, en e-postadresse eller et brukerdefinert felt utløser den ikke.
remedy-bulk-changes = Finn ut om postene kom med en import, en masseoppdatering eller en handling i den gamle Service-klienten, eller om en tabell ble tømt gjennom API-et: Det er ikke sikkert at slikt utløser hendelser.
remedy-batch-webhook = Importer og masseoppdateringer av en ekstratabell utløser bare hendelser der «Enable batch webhook for this table» er på. Det er av som standard.
remedy-list-events = Kontroller serverens versjon: { $names } er en hendelse for en liste, som eldre servere ikke utløser. Dokumentasjonen har disse hendelsene siden september 2025.
remedy-ticket-changes = Før 10.2.11 kommer { $names } uten en liste over endrede felter: En mottaker som ser etter et felt der, forkaster hendelsen.
remedy-sale-values = { $names } kommer uten feltverdier: Les salget på id-en, eller bruk sale.changed.
remedy-deleted-late = Når en bruker sletter, utløses { $early }. { $names } kommer noen dager senere, når systemet fjerner posten for godt.
remedy-signal-event = La appen signalisere { $event } én gang.
remedy-raise-event = Gjør én endring som må utløse { $event }, i et felt i selve posten, for eksempel navnet. Et endret telefonnummer, en e-postadresse eller et brukerdefinert felt utløser den ikke.
remedy-remove-twin = Fjern denne webhooken eller «{ $twin }», eller ta den felles hendelsen ut av en av dem.
remedy-look-at-shared = Sammenlign årsakene for disse webhookene: Den samme sertifikatutstederen, driftsleverandøren eller endringen i denne tenanten kan forklare dem på én gang.
remedy-ignore-own-changes = La mottakeren hoppe over hendelser der ChangedByAssociateId er dens egen bruker.
remedy-add-error-email = Oppgi varslingsmottakere, slik at noen får vite om feil. I API-et heter feltet ErrorsEmail.
remedy-add-watcher = Eller lag en overvåker (10.2.7 og nyere): en webhook på webhook{ $id }.errors som sender til en annen mottaker.
remedy-move-watcher = La overvåkeren sende til en annen mottaker.
remedy-restart-watcher = Start «{ $watcher }» på nytt.
remedy-watch-existing = La den overvåke en webhook som finnes.
remedy-set-notify = Angi «Varsle via» og «Utløs varsel»: «Ved første feil», «Når funksjonen er deaktivert» eller begge.
remedy-ask-what-changed = Spør { $who } hva som ble endret, og sammenlign med en webhook som virker.
remedy-expected-since = Noter hvilken endring som skulle ha utløst et kall, på hvilken post, og når, med tidssone.
remedy-same-environment = Dette er miljøet { $environment }: Forsikre deg om at endringen skjedde her. Endringer i produksjon kaller ikke webhooker i dette miljøet.
remedy-watch-counters = Følg med på tellerne mens du gjør endringen. Knappen «Overvåk én endring» på denne siden gjør det for deg.
remedy-receiver-log = Se i mottakerens logg etter en POST med headeren X-SuperOffice-Event. En levering kan komme sent og i en annen rekkefølge: Sammenlign Timestamp i innholdet. Se også hva målet svarer.
remedy-check-signature = Kontroller signaturen til en levering på siden «Kontroller en signatur». En mottaker som forkaster det som ikke stemmer, svarer 200 og gjør ingenting. Når den felles hemmelige nøkkelen er endret i SuperOffice, trenger mottakeren den nye.
remedy-script-exists = I SuperOffice: Åpne Innstillinger og vedlikehold > CRMScript, og kontroller at et skript har nøyaktig include-navnet «{ $script }».
remedy-script-trace = Slå på sporing for «{ $script }» (Innstillinger og vedlikehold > CRMScript > Tracing), gjør endringen, og les loggen. Skriptet kjører i bakgrunnen, kanskje senere, og har ikke noe brukergrensesnitt: Det skriptet skriver ut, havner ingen steder.
remedy-context-identifier = Kontroller at mottakeren ikke krever en ContextIdentifier som Cust12345. Onsite brukes den ikke: Den kan være tom eller «Default».
remedy-mail-support = Når ingenting forklarer det, skriv til appdev@superoffice.com og legg ved hele rapporten. Oppgi appen og klient-id-en, endringen og postens id, når det skjedde med tidssone, og den siste EventId: «E-post til SuperOffice» spør om alt dette. Er du kunde, spør partneren din eller SuperOffices brukerstøtte først.
remedy-mail-support-onsite = Når ingenting forklarer det, ta hele rapporten og NetServers logg med til SuperOffice-partneren din eller til SuperOffices brukerstøtte.
remedy-enable-webhooks = Sett EnableWebhooks til true i elementet Webhooks i serverens web.config. Den er false som standard.
remedy-server-proxy = Hvis serveren når internett gjennom en proxy, angi UseCustomProxyForWebhooks, CustomProxyHost og CustomProxyPort i elementet CustomProxy i web.config.
remedy-server-log = Se i NetServers logg: I elementet Diagnostics i web.config slår LogToFile den på, og LogFolder sier hvor den ligger.
remedy-wait-for-tenant = Vent til tenanten kjører. Vedlikehold tar minutter; en flytting til skyen tar dager eller uker; en suspendert tenant kjører igjen når eieren har reaktivert abonnementet.
remedy-ask-deletion = Spør SuperOffice nå om tenanten kan beholdes, hvis den fortsatt skulle finnes.
remedy-allow-origin = I Developer Portal: Åpne appen, velg Configuration > Advanced > Authentication, legg sidens opphav til i «CORS URLs» (én per linje), lagre, og be om publisering. For Stage og Production krever det en ny versjon av appen.
remedy-allow-origin-onsite = I elementet WebApi i serverens web.config: Sett CORSEnable til true, og legg sidens opphav til i CORSOrigin (mellomrom mellom opphavene).
remedy-new-token = Skaff et nytt tilgangstoken. Det varer i en time.
remedy-new-ticket = Skaff en ny ticket, eller kontroller brukernavn og passord.
remedy-allow-ticket = Kontroller AuthorizeWithTicket og AuthorizeWithUsername i elementet WebApi i serverens web.config.
remedy-consent = Hvis nye tokener også avvises, åpne appens samtykkelenke, eller appen i App Store, og klikk «I approve». Bare en administrator for tenanten kan gjøre det; en ekstern konsulent kan det ikke, i produksjon.
remedy-token-of-tenant = Bruk et token for { $tenant }: De første tegnene er 8A:{ $tenant }.
remedy-grant-agent = Skriv til appdev@superoffice.com og be om tilgang til Webhook-agenten. Oppgi appen, klient-id-en og miljøet. I Developer Portal kan appens eier se denne innstillingen (Configuration > Advanced > Access to agents), og bare SuperOffice kan endre den.
remedy-renew-consent = Når webhooker er lagt til i appen, må hver tenant gi den samtykke på nytt. Appens brukere kan ikke logge på fra endringen til samtykket er gitt, så planlegg tidspunktet.
remedy-owners-token = Bruk tokenet fra appen som eier webhookene.
remedy-other-user = Logg på som en bruker som kan administrere SuperOffice.
remedy-usage-token = Prøv tokenet til en annen bruker eller app. Tabellen webhook_usage har ingen tilgangsstyring per rolle, så det er ingen rettighet å gi.
remedy-read-again = Oppdater siden. Hvis noen tellere fortsatt mangler, send rapporten til SuperOffice.
remedy-ask-licence = Finn ut om lisensen omfatter webhooker: Development Tools eller CRM Suite Core.
