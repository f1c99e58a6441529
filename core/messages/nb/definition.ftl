# Hva kontroller finner om definisjonen av en webhook, og hvert trinn ut av det.

target-unusable = Målet kan ikke kalles: { $fault }.
    .short = Målet kan ikke kalles
    .means = SuperOffice har ikke noe sted å sende til, så ingenting blir levert.
    .do = Rett målet.
target-fault-empty = det er tomt
target-fault-no-scheme = det begynner ikke med https://
target-fault-bad-port = porten er ikke gyldig
target-not-https-works = Målet er { $scheme }, ikke https, og blir likevel kalt.
    .short = Virker uten https
    .means = Hendelser sendes ubeskyttet, og webhooken vil bli avvist når den lagres på nytt.
    .do = Endre målet til https.
target-holds-credentials-user = Adressen inneholder et brukernavn eller passord.
    .short = Passord i adressen
    .means = Den som leser adressen i en logg, kan kalle mottakeren. Denne siden maskerer det.
    .do = Flytt det til en header, eller la mottakeren kontrollere signaturen i stedet.
script-target-empty = Den oppgir ikke noe script.
    .short = Ikke noe script oppgitt
    .means = Det er ingenting å kjøre, så ingenting skjer.
    .do = Sett inn scriptets include-navn eller id i målet.
type-unknown = Typen er «{ $kind }», som ikke er dokumentert.
    .short = Ukjent type
    .means = Serveren vet kanskje ikke hva den skal gjøre med den.
    .do = Endre typen til webhook eller crmscript.
events-empty = Den har ingen hendelser.
    .short = Ingen hendelser
    .means = Den blir aldri kalt.
    .do = Legg til hendelsene som den skal kalles for.
check-event-unknown = Hendelsene finnes
    .why = Alle navn blir godtatt, og et feil navn utløses aldri.
event-unknown = { $count ->
    [one] { $names } er ikke en hendelse
   *[other] { $names } er ikke hendelser
} som SuperOffice kjenner.
    .short = Ukjent hendelse { $names }
    .means = Den utløses aldri.
    .do = Velg en hendelse fra leverandørens liste.
event-unknown-meant = { $count ->
    [one] { $names } er ikke en hendelse
   *[other] { $names } er ikke hendelser
} som SuperOffice utløser; trolig er { $meant } ment.
    .short = Feilstavet hendelse { $names }
    .means = Navnet ble godtatt, men det utløses aldri.
    .do = Endre det til { $meant }.
event-unknown-capitals = { $names } er dokumentert med små bokstaver.
    .short = Hendelse med store bokstaver
    .means = Det er ikke dokumentert om store bokstaver har noe å si.
    .do = Hvis webhooken ikke blir kalt, skriv hendelsen med små bokstaver.
event-unknown-custom = { $count ->
    [one] { $names } er en hendelse
   *[other] { $names } er hendelser
} som SuperOffice ikke utløser av seg selv.
    .short = Egendefinert hendelse
    .means = Den utløses når en applikasjon signaliserer den, eller når den hører til en ekstratabell.
    .do = Kontroller at navnet er det som signaliseres.
check-event-not-raised = Hendelsene er dokumentert for entiteten
    .why = Ikke alle entiteter utløser alle verb.
event-not-raised = { $names } er ikke dokumentert; det er { $instead }.
    .short = { $names } utløses ikke
    .means = SuperOffice dokumenterer ikke at den noen gang utløses.
    .do = Velg en av { $instead }.
check-event-repeated = Hver hendelse står der én gang
    .why = En hendelse som står der to ganger, er en glipp og kan bli levert to ganger.
event-repeated = { $names } står der mer enn én gang.
    .short = Gjentatt hendelse
    .means = Det er ikke dokumentert om den da blir levert to ganger.
    .do = Behold den én gang.
check-event-scope = Den venter på endringer som utløser hendelsen
    .why = Bare endringer i entitetens egen rad utløser hendelsen.
event-scope = { $names } utløses bare av endringer i entitetens egen rad.
    .short = Bare egen rad
    .means = Et endret telefonnummer, en endret e-postadresse, en endret interesse eller et endret brukerdefinert felt utløser den ikke.
    .do = Test med en endring av et felt som navnet.
check-name-missing = Den har et navn
    .why = Et navn forteller folk hva en webhook er til.
name-missing = Den har ikke noe navn.
    .short = Ikke noe navn
    .means = Den virker; folk kan bare ikke se hva den er til.
    .do = Gi den et navn.

## Trinn for plattformen bak adressen
remedy-power-automate-schema = I { $platform }: Gjør utløserens skjema mindre strengt: Tillat nullverdier og hendelsen «test».
remedy-power-automate-early = I { $platform }: Flytt Response-handlingen til begynnelsen, slik at flyten svarer innen fristen.
remedy-azure-start = I Azure-portalen: Start appen, og kontroller kvoten for planen.
remedy-azure-log = I Azure-portalen: Åpne appens loggstrøm; appens vert startet ikke.
remedy-azure-waf = I { $platform }: Finn regelen som blokkerte kallet, i brannmurens logg, og unnta stien fra den.
remedy-aws-access = I { $platform }: Kontroller API-nøkkelen, authorizeren og WAF-ens stikkprøver av forespørsler.
remedy-aws-time = I { $platform }: Svar først, og arbeid etterpå. Legg hendelsen i en kø, og returner 200.
remedy-cloudflare-origin = I Cloudflare: Slå opp koden; serveren bak er nede, kan ikke nås, er for treg eller har et ugyldig sertifikat.
remedy-cloudflare-tunnel = Start cloudflared på mottakerens maskin, eller sett inn en permanent vert i målet.
remedy-ngrok = Start ngrok-agenten og tjenesten bak den, eller sett inn en permanent vert i målet.
remedy-make-queue = I Make: Tøm webhookens kø, eller få grensen for den hevet.
remedy-vercel = I Vercel: Rull ut prosjektet på nytt eller gjenoppta det, eller sett inn den nåværende adressen i målet.
remedy-hosted-app = I { $platform }: Start appen eller rull den ut på nytt, eller sett inn den nåværende adressen i målet.
remedy-webhook-site = Testadressen hos webhook.site er utløpt. Sett inn en permanent vert i målet.
remedy-web-server-size = I { $platform }: Hev grensen for innholdet i forespørsler.

## Trinn for en årsak
remedy-check-host = Sammenlign verten i målet med den mottakeren faktisk har.
remedy-listen = Se om noe svarer på målet, og start mottakerens tjeneste.
remedy-firewall-port = Åpne porten for kall fra internett.
remedy-closed = Se om mottakeren svarer, og se i loggen til mottakeren og proxyen for det tidspunktet.
remedy-answer-first = La mottakeren svare 200 med en gang og arbeide etterpå. Den samme hendelsen kan komme igjen: Kjenn den igjen på EventId.
remedy-measure = Mål hvor lang tid mottakeren bruker på å svare.
remedy-renew-certificate = Forny sertifikatet for { $host }, og se deretter på datoene.
remedy-certificate-name = Se hvilke navn sertifikatet for { $host } dekker.
remedy-certificate-chain = Se hvilke sertifikater { $host } sender; utstederens og alle mellomsertifikater må være med.
remedy-certificate-look = Se hvilke sertifikater { $host } sender, og hva som er galt med dem.
remedy-tls-version = Se om { $host } snakker TLS 1.2 eller nyere på den porten.
remedy-final-address = Se hvor omdirigeringen fører, og sett inn den adressen i målet.
remedy-answer-200 = Få mottakeren til å svare 200, og se at den gjør det.
remedy-accept-body = Send et innhold som SuperOffices, og se hva mottakeren sier om det. Den må også godta hendelsen «test».
remedy-authorise = La mottakeren godta disse kallene på grunnlag av signaturen, eller si hvilken header den vil ha.
remedy-custom-header = Sett inn headeren som mottakeren vil ha, i webhookens egendefinerte headere.
remedy-allow = Finn tilgangsregelen som avviser kallet, og slipp inn disse kallene.
remedy-allow-agent = Regler etter brukeragent: SuperOffices begynner med NetServer-Webhook/.
remedy-same-secret = Angi den samme hemmeligheten her og hos mottakeren.
remedy-raw-body = Kontroller signaturen over det rå innholdet før noe tolker det. Siden «Kontroller en signatur» gjør det for én levering.
remedy-exempt-path = Finn det blokkerte kallet i brannmurens logg, og unnta webhookens sti.
remedy-check-path = Se hva målet svarer, og rett stien.
remedy-route-exists = Se om mottakerens rute fortsatt finnes, for POST.
remedy-new-address = Sett inn mottakerens nye adresse i målet, eller fjern webhooken.
remedy-take-post = Se hvilke metoder mottakeren tillater der.
remedy-take-json = Se om mottakeren tar imot application/json.
remedy-larger-body = Hev grensen for innholdet i forespørsler hos mottakeren og proxyen.
remedy-raise-limit = Hev mottakerens grense, eller legg i kø først og arbeid etterpå.
remedy-fewer-events = Ta hendelser som ingen trenger, ut av webhooken.
remedy-read-answer = Se hele svaret fra mottakeren.
remedy-read-log = Se i mottakerens logg for tidspunktet for siste kall; headeren X-SuperOffice-EventId finner leveringen.
remedy-behind-proxy = Se om serveren bak proxyen kjører, og om sertifikatet er gyldig.
remedy-capacity = Se om mottakeren er i ferd med å starte, er under vedlikehold eller er overbelastet.
remedy-speak-http = Se hva som svarer på målets port.
remedy-start-app = Start appen på driftsplattformen, eller sett inn den nåværende adressen i målet.
remedy-switch-on = Slå på arbeidsflyten, og se at den lytter.
remedy-real-host = Sett inn en permanent vert i målet.
remedy-fix-target = Sett inn en https-adresse som kan nås fra internett, i målet.
remedy-fix-headers = Rett eller fjern webhookens egendefinerte headere: vanlige tegn, ingen linjeskift, ingen navn som HTTP forbeholder seg selv.
remedy-sender = Skriv til SuperOffice med hele rapporten; onsite: få serverens proxy, brannmur og porter kontrollert.
remedy-fix-script = Åpne scriptet på linjen som feilen oppgir, rett det, og kjør det én gang for hånd.
remedy-read-error = Les feilteksten; de som har laget mottakeren, kjenner den kanskje.

## Trinn etterpå og ved siden av
remedy-test-then-restart = Send en test; når mottakeren svarer 200, starter du webhooken på nytt.
remedy-restart-script = Når scriptet kjører uten feil, starter du webhooken på nytt.
remedy-repair-first = Reparer først: Webhooken feilet allerede før den ble stoppet, fordi { $because }.
remedy-ask-who-stopped = Finn ut hvorfor webhooken ble stoppet, før du starter den på nytt.
remedy-save-state = Lagre webhooken med tilstanden Active hvis den skal være på.
remedy-before-nine = Reparer mottakeren før den niende feilen; deretter er webhooken av til noen starter den på nytt.
remedy-definition-first = Sammenlign adresse, sertifikat og autorisasjon med det mottakeren trenger.
remedy-catch-up = Få mottakeren til å hente det som er endret imens, etter at webhooken er startet på nytt.
remedy-sign-instead = Angi en hemmelighet og la mottakeren kontrollere signaturen; ta deretter nøkkelen ut av adressen.
remedy-fix-type = Sett typen til webhook eller crmscript.
remedy-add-events = Legg til hendelsene som webhooken skal kalles for.
remedy-read-events = Sammenlign { $names } med leverandørens liste over hendelser.
remedy-correct-events = Endre { $names } til { $meant }.
remedy-documented-events = Velg en av { $instead }.
remedy-remove-twin = Fjern denne webhooken eller «{ $twin }», eller ta den felles hendelsen ut av en av dem.
remedy-look-at-shared = Sammenlign årsakene for disse webhookene: Den samme sertifikatutstederen, driftsleverandøren eller endringen i denne tenanten forklarer dem på én gang.
remedy-ignore-own-changes = Få mottakeren til å hoppe over hendelser der ChangedByAssociateId er mottakerens egen bruker.
remedy-restart-watcher = Start «{ $watcher }» på nytt.
remedy-watch-existing = La den overvåke en webhook som finnes.
remedy-ask-what-changed = Spør { $who } hva som ble endret, og sammenlign med en webhook som virker.
remedy-token-of-tenant = Bruk et token fra { $tenant }: De første tegnene er 8A:{ $tenant }.
