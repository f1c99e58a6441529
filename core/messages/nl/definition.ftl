# Wat controles over de definitie van een webhook vinden, en elke stap naar een oplossing.

check-target-unusable = Doel-URL
    .why = Online moeten de servers van SuperOffice het doel vanaf internet bereiken; onsite bereikt de server ook zijn eigen netwerk.
target-unusable = Het doel kan niet worden aangeroepen: { $fault }.
    .short = Doel niet aan te roepen
    .means = SuperOffice kan nergens heen sturen, dus er wordt niets afgeleverd.
    .do = Verbeter de doel-URL.
target-fault-empty = er is geen doel
target-fault-no-scheme = het begint niet met https://
target-fault-bad-host = de hostnaam is niet geldig
target-fault-bad-port = de poort is niet geldig
target-fault-malformed = het is geen geldig adres
target-fault-loopback = de host is de verzendende machine zelf
target-fault-private = de host zit in een privénetwerk dat de servers van SuperOffice niet kunnen bereiken
target-fault-example = het adres is gereserveerd voor voorbeelden in documentatie
target-fault-reserved = de hostnaam bestaat niet in de openbare DNS
check-target-not-https = https
    .why = SuperOffice vraagt om https met een geldig certificaat. Een onsite-server kan anders zijn ingesteld.
target-not-https = Het doel is { $scheme }, niet https.
    .short = Niet https
    .means = SuperOffice weigert zo’n doel bij het opslaan van de webhook. Of het eraan aflevert, is niet gedocumenteerd.
    .do = Wijzig het doel in https.
target-not-https-scheme = Het doel begint met { $scheme }, niet met https.
    .short = Niet https
    .means = SuperOffice verstuurt webhooks met HTTP POST, dus daar kan niets worden afgeleverd.
    .do = Wijzig het doel in https.
target-not-https-onsite = Het doel is { $scheme }, niet https.
    .short = Niet https
    .means = RequireHttps in web.config van de server bepaalt of dat mag. Het staat standaard aan; staat het uit, dan reizen gebeurtenissen onbeschermd.
    .do = Wijzig het doel in https, of controleer RequireHttps.
target-not-https-works = Het doel is { $scheme }, niet https, en wordt toch aangeroepen.
    .short = Werkt zonder https
    .means = Gebeurtenissen reizen onbeschermd, en de webhook opnieuw opslaan wordt geweigerd.
    .do = Wijzig het doel in https.
check-target-temporary = Is het doel blijvend?
    .why = Tunnels houden op als hun eigenaar een laptop dichtklapt, en testeindpunten tonen wat ze ontvangen.
target-temporary = De webhook stuurt naar { $host }, een ontwikkeltunnel.
    .short = Ontwikkeltunnel
    .means = Het werkt alleen zolang de tunnel en de service erachter draaien.
    .do = Zet een vaste host in de doel-URL.
target-temporary-bin = De webhook stuurt naar { $host }, een testeindpunt.
    .short = Testeindpunt
    .means = Wie het adres heeft, kan misschien lezen wat daar aankomt, en het adres kan ophouden.
    .do = Zet een vaste host in de doel-URL.
check-target-holds-credentials = Sleutels in de doel-URL
    .why = Adressen komen in logbestanden terecht; sleutels erin openen de ontvanger voor iedereen die ze leest.
target-holds-credentials = Het adres bevat { $keys-count ->
    [one] een sleutel
   *[other] sleutels
}: { $keys }.
    .short = Sleutels in het adres
    .means = Wie het adres in een logboek leest, kan de ontvanger aanroepen. Deze pagina maskeert { $keys-count ->
    [one] hem
   *[other] ze
}.
    .do = Laat de ontvanger, als hij dat kan, in plaats daarvan de handtekening controleren.
target-holds-credentials-path = Bij { $host } is het adres zelf de sleutel.
    .short = Het adres is de sleutel
    .means = Wie het hele adres kent, kan de ontvanger aanroepen. Behandel het als een wachtwoord.
    .do = Geef het adres alleen door aan wie het nodig heeft.
target-holds-credentials-user = Het adres bevat een gebruikersnaam of wachtwoord.
    .short = Wachtwoord in het adres
    .means = Wie het adres in een logboek leest, kan de ontvanger aanroepen. Deze pagina maskeert het.
    .do = Verplaats het naar een header, of laat de ontvanger in plaats daarvan de handtekening controleren.
check-script-target = Script
    .why = Een CRMScript-webhook noemt het script met zijn include-naam.
script-target-empty = De webhook noemt geen script.
    .short = Geen script genoemd
    .means = Er is niets om uit te voeren, dus er gebeurt niets.
    .do = Vul de include-naam of id van het script in als doel.
script-target-address = Het type is crmscript, maar het doel is een adres.
    .short = Scriptwebhook met een adres
    .means = Nauwelijks een script heeft die include-naam, dus waarschijnlijk gebeurt er niets.
    .do = Noem het script, of wijzig het type in webhook.
check-type-unknown = Type
    .why = Alleen de typen webhook en crmscript zijn gedocumenteerd.
type-unknown = Het type is “{ $kind }”; dat is niet gedocumenteerd.
    .short = Onbekend type
    .means = De server weet misschien niet wat hij ermee moet.
    .do = Wijzig het type in webhook of crmscript.
check-events-empty = Gebeurtenissen
    .why = Een webhook zonder gebeurtenissen wordt nooit aangeroepen.
events-empty = De webhook heeft geen gebeurtenissen.
    .short = Geen gebeurtenissen
    .means = Hij wordt nooit aangeroepen.
    .do = Voeg de gebeurtenissen toe waarvoor hij moet worden aangeroepen.
check-event-unknown = Namen van gebeurtenissen
    .why = Elke naam kan worden opgeslagen. Een gebeurtenis die niets activeert, wordt nooit afgeleverd.
event-unknown = { $count ->
    [one] { $names } is geen naam van een gebeurtenis
   *[other] { $names } zijn geen namen van gebeurtenissen
}.
    .short = Geen gebeurtenis: { $names }
    .means = De naam van een gebeurtenis is een entiteit en een werkwoord met een punt ertussen, zoals contact.changed.
    .do = Kies een gebeurtenis uit de lijst van SuperOffice.
event-unknown-meant = { $count ->
    [one] { $names } is geen gebeurtenis
   *[other] { $names } zijn geen gebeurtenissen
} van SuperOffice; waarschijnlijk is { $meant } bedoeld.
    .short = Bedoelde u { $meant }?
    .means = Elke naam kan worden opgeslagen. Voor zover gedocumenteerd, activeert SuperOffice deze nooit.
    .do = Is { $meant } bedoeld, wijzig dan de naam. Signaleert een app { $names }, laat hem dan staan.
event-unknown-pattern = { $count ->
    [one] { $names } is een patroon, geen gebeurtenis
   *[other] { $names } zijn patronen, geen gebeurtenissen
}.
    .short = Patroon, geen gebeurtenis: { $names }
    .means = De documentatie schrijft een nummer of naam als accolades, of laat die weg. SuperOffice activeert de gebeurtenis met de echte waarde.
    .do = Vul het echte nummer of de echte naam in, zoals webhook12.errors of list.category.changed.
event-unknown-near = { $count ->
    [one] { $names } hoort niet
   *[other] { $names } horen niet
} bij de gebeurtenissen van SuperOffice; { $meant } { $others ->
    [one] wel
   *[other] wel
}.
    .short = Bedoelde u { $meant }?
    .means = Het kan kloppen: een app kan een eigen gebeurtenis onder elke naam signaleren.
    .do = Zoek uit of een app { $names } signaleert.
event-unknown-list = { $count ->
    [one] { $names } noemt een lijst die niet hoort
   *[other] { $names } noemen lijsten die niet horen
} bij de gedocumenteerde lijsten van SuperOffice.
    .short = Onbekende lijst in { $names }
    .means = De eigen lijsten van SuperOffice heten naar hun gedocumenteerde naam, lijsten van gebruikers naar hun nummer in de tabel UDListDefinition.
    .do = Vergelijk de naam met de documentatie, of gebruik het nummer van de lijst.
event-unknown-capitals = { $names } is in kleine letters gedocumenteerd.
    .short = Gebeurtenis in hoofdletters
    .means = De documentatie zegt niet of hoofdletters uitmaken.
    .do = Wordt de webhook niet aangeroepen, schrijf de naam dan in kleine letters.
event-unknown-custom = { $count ->
    [one] { $names } is geen van de eigen gebeurtenissen van SuperOffice
   *[other] { $names } horen niet bij de eigen gebeurtenissen van SuperOffice
}.
    .short = Aangepaste gebeurtenis
    .means = Alleen een app die de gebeurtenis signaleert, activeert haar.
    .do = Vergelijk de naam met de naam die de app signaleert.
check-event-not-raised = Werkwoorden van gebeurtenissen
    .why = Elke entiteit heeft haar eigen gebeurtenissen: niet bij elke wordt er bijvoorbeeld een geactiveerd als ze wordt verwijderd.
event-not-raised = { $count ->
    [one] { $names } is geen gebeurtenis
   *[other] { $names } zijn geen gebeurtenissen
} van SuperOffice; { $instead } wel.
    .short = Nooit geactiveerd: { $names }
    .means = Voor zover gedocumenteerd, activeert SuperOffice haar nooit.
    .do = Kies een van deze: { $instead }. Signaleert een app { $names }, laat die dan staan.
event-not-raised-verb = { $count ->
    [one] { $names } is geen gebeurtenis
   *[other] { $names } zijn geen gebeurtenissen
} van SuperOffice; { $instead } wel.
    .short = Niet van SuperOffice: { $names }
    .means = Het kan kloppen: een app kan een eigen gebeurtenis onder elke naam signaleren.
    .do = Zoek uit of een app { $names } signaleert.
check-event-repeated = Herhaalde gebeurtenissen
    .why = Een gebeurtenis die twee keer wordt genoemd, wordt misschien twee keer afgeleverd; de documentatie zegt het niet.
event-repeated = { $names } staat meer dan één keer in de lijst.
    .short = Herhaalde gebeurtenis
    .means = De tweede vermelding van de naam voegt niets toe.
    .do = Verwijder de dubbele vermelding.
check-secret-missing = Gedeeld geheim
    .why = Zonder gedeeld geheim kan een ontvanger de aanroepen van SuperOffice niet van andere onderscheiden.
secret-missing = De webhook heeft geen gedeeld geheim, dus zijn afleveringen zijn niet ondertekend.
    .short = Niet ondertekend
    .means = Ze komen aan, maar een ontvanger die op een handtekening staat, laat ze vallen.
    .do = Stel een gedeeld geheim in, en laat de ontvanger het controleren.
secret-missing-not-read = Met opzet niet gelezen: gedeelde geheimen blijven buiten deze browser. Op de pagina van de webhook kunt u vragen of er een is ingesteld.
    .short = Met opzet niet gelezen
    .means = Zijn afleveringen kunnen ondertekend zijn of niet.
    .do = Kies op de pagina van de webhook “Vragen of er een geheim is ingesteld”.
check-event-scope = Welke wijzigingen zijn gebeurtenissen activeren
    .why = Alleen een wijziging in de eigen tabelrij van het record activeert een gebeurtenis.
event-scope = { $names } { $count ->
    [one] wordt
   *[other] worden
} alleen geactiveerd als er een rij in de eigen tabel van de entiteit wijzigt.
    .short = Alleen de eigen tabelrij
    .means = Telefoonnummers, e-mailadressen en door de gebruiker gedefinieerde velden staan in andere tabellen: wijzigen alleen die, dan wordt er niets geactiveerd. Het aantal interesses en extra velden (x_…) staan in de eigen rij, dus die activeren wel.
    .do = Test met een wijziging van een veld zoals de naam.
check-event-deleted-late = Wanneer verwijderingen worden gemeld
    .why = Verwijderen door een gebruiker en opruimen door het systeem zijn twee gebeurtenissen.
event-deleted-late = { $names } { $count ->
    [one] wordt
   *[other] worden
} pas geactiveerd als het systeem het record definitief verwijdert.
    .short = Verwijderingen laat gemeld
    .means = Verwijderen door een gebruiker activeert { $early }. Het definitieve verwijderen volgt dagen later.
    .do = Moeten verwijderingen meteen worden gemeld, voeg dan { $early } toe.
check-name-missing = Naam
    .why = Een naam vertelt waar een webhook voor is.
name-missing = De webhook heeft geen naam.
    .short = Geen naam
    .means = Hij werkt; alleen is niet te zien waar hij voor is.
    .do = Geef hem een naam.

## Stappen voor het platform achter het adres
remedy-power-automate-response = Voeg in { $platform } als eerste stap van de flow een actie Response met status 200 toe: zonder die actie antwoordt de flow met 202. Voor de HTTP-trigger en de actie Response is een premiumlicentie nodig.
remedy-power-automate-on = Zet in { $platform } de flow aan. Ook een verlopen premiumlicentie zet hem uit. Is de flow verwijderd, vul dan het adres van de nieuwe flow in als doel-URL.
remedy-power-automate-address = Kopieer in { $platform } het adres van de trigger opnieuw, volledig en met de waarde sig, en vul het in als doel-URL: Microsoft heeft de adressen op logic.azure.com verplaatst naar api.powerplatform.com. Zet de instelling die bepaalt wie de flow kan starten (“Who can trigger the flow?”) op “Anyone”, en haal een header Authorization uit de webhook.
remedy-power-automate-schema = Maak in { $platform } het schema van de trigger ruimer: sta null-waarden en de gebeurtenis “test” toe.
remedy-power-automate-early = Verplaats in { $platform } de actie Response naar het begin, zodat de flow vóór zijn limiet antwoordt.
remedy-power-automate-any-ip = Laat in de instellingen van de workflow, onder “Access control configuration”, elk IP-adres de triggers aanroepen: de waarde sig in het adres beschermt ze al.
remedy-azure-start = Start in de Azure-portal de app, en controleer het quotum van het plan.
remedy-azure-log = Open in de Azure-portal de logboekstream van de app: de host ervan is niet gestart.
remedy-azure-access = Open in de Azure-portal onder “Networking” de toegangsbeperkingen: een lijst met adressen van SuperOffice is niet gedocumenteerd. Laat elk adres het pad van de webhook aanroepen en controleer daar de handtekening, of vraag appdev@superoffice.com om de huidige adressen.
remedy-azure-key = Zet de sleutel van de functie in een aangepaste header x-functions-key van de webhook. In het adres (code=) werkt hij ook, maar daar zien logboeken en proxy’s hem.
remedy-azure-always-on = Zet in de Azure-portal “Always On” aan, of kies een plan dat de app gereedhoudt: een app zonder verkeer start traag.
remedy-azure-client-certificate = Zet in de Azure-portal onder “Configuration” de modus voor clientcertificaten op “Ignore” of “Optional”, of voeg het pad van de webhook toe aan de uitgesloten paden.
remedy-container-app = Controleer in de Azure-portal of de container-app een actieve revisie heeft en of de ingress verkeer van overal accepteert.
remedy-azure-waf = Zoek in { $platform } in het logboek van de firewall de regel die de aanroep blokkeerde, en sluit het pad ervan uit.
remedy-aws-route = Controleer in API Gateway de stage, het pad en de methode: “Missing Authentication Token” betekent dat er geen zo’n route is, of dat de route AWS-handtekeningen wil.
remedy-aws-access = Controleer in { $platform } de API-sleutel, de authorizer en de steekproef van aanvragen in de WAF.
remedy-aws-time = Antwoord in { $platform } eerst en werk later: zet de gebeurtenis in een wachtrij en geef 200 terug.
remedy-cloudflare-origin = Zoek bij Cloudflare de code op: de server erachter ligt plat, is onbereikbaar, te traag, of heeft een slecht certificaat.
remedy-cloudflare-rule = Zoek in Cloudflare onder “Security > Events” de aanroep, en voeg voor het pad van de webhook een regel toe met de actie “Skip”. Geen regel slaat Bot Fight Mode over: zet die uit.
remedy-cloudflare-access = Voeg in Cloudflare Zero Trust een Access-toepassing toe voor het pad van de webhook, met een beleid waarvan de actie “Bypass” is.
remedy-cloudflare-tunnel = Start cloudflared op de machine van de ontvanger, of zet een vaste host in de doel-URL.
remedy-ngrok = Start de ngrok-agent en de service erachter, of zet een vaste host in de doel-URL.
remedy-n8n = Publiceer in n8n de workflow (in oudere versies: activeer hem) en gebruik het productieadres: het testadres luistert naar één aanroep, 120 seconden lang.
remedy-make-on = Zet in Make het scenario aan. Make antwoordt misschien met 410 zolang het uit staat, en een 410 schakelt de webhook uit.
remedy-make-queue = Maak in Make de wachtrij van de webhook leeg, of laat de limiet ervan verhogen.
remedy-zapier = Kijk in Zapier in de geschiedenis van de Zap. Een catch hook antwoordt 200, zelfs als de Zap uit staat of is verwijderd, dus een mislukte aanroep heeft een andere oorzaak: het adres, de grootte van de body, of te veel aanroepen.
remedy-vercel = Deploy of hervat in Vercel het project opnieuw, of vul het huidige adres in als doel-URL.
remedy-vercel-protection = Zet in Vercel onder “Settings > Deployment Protection” de bescherming van deze deployment uit, of zet het bypass-geheim ervan in een aangepaste header x-vercel-protection-bypass van de webhook.
remedy-heroku = Controleer in Heroku of de app bestaat en of de web dyno draait. Een Eco dyno slaapt zolang niemand aanroept, en wordt traag wakker.
remedy-hosted-app = Start of deploy in { $platform } de app opnieuw, of vul het huidige adres in als doel-URL.
remedy-webhook-site = Het testadres bij webhook.site is opgehouden. Zet een vaste host in de doel-URL.
remedy-apps-script = Google Apps Script beantwoordt elke aanroep met een omleiding naar een adres dat maar één keer werkt, dus dat adres kan het doel niet zijn. Zet er een kleine service tussen: die antwoordt 200 en geeft de gebeurtenis door aan het script.
remedy-apps-script-anyone = Implementeer het script als een web-app die als de eigenaar draait en waar iedereen bij kan (“Anyone”).
remedy-google-iap = Bedien in Google Cloud het pad van de webhook met een backend zonder Identity-Aware Proxy: die laat alleen aanroepers met een Google-aanmelding door.
remedy-google-invoker = Geef in Google Cloud allUsers de rol “Invoker” voor deze service, en controleer de handtekening in de code.
remedy-dev-tunnels = Host de tunnel met anonieme toegang (devtunnel host --allow-anonymous), of zet een vaste host in de doel-URL.
remedy-chat-between = { $platform } accepteert alleen berichten in een eigen vorm, nooit de body van SuperOffice. Zet er een service of een workflow tussen die van de gebeurtenis zo’n bericht maakt.
remedy-web-server-post = Laat dat pad in { $platform } POST accepteren; een statisch bestand doet dat niet.
remedy-iis-post = Laat in web.config de handler van dat pad POST accepteren. Antwoordt in plaats daarvan WebDAV, verwijder het dan: <modules><remove name="WebDAVModule" /></modules> en <handlers><remove name="WebDAV" /></handlers>.
remedy-web-server-size = Verhoog in { $platform } de limiet voor de body van aanvragen.

## Stappen voor een oorzaak
# Waar geen host bekend is.
remedy-the-host = de host van het doel
remedy-dns = Controleer buiten uw netwerk of { $host } in DNS te vinden is, en laat anders de DNS-vermelding herstellen. Een naam die binnen te vinden is, bewijst niets.
remedy-check-host = Vergelijk de host in de doel-URL met de host die de ontvanger echt heeft.
remedy-listen = Controleer of er op het doel iets antwoordt, en start de service van de ontvanger.
remedy-firewall-port = Open de poort voor aanroepen vanaf internet.
remedy-closed = Controleer of de ontvanger antwoordt, en lees zijn logboek en dat van zijn proxy op dat tijdstip.
remedy-route = Controleer welk adres { $host } heeft, en of het vanaf internet via IPv4 bereikbaar is.
remedy-answer-first = Laat de ontvanger meteen met 200 antwoorden en daarna pas werken. Dezelfde gebeurtenis kan nog eens komen: herken haar aan haar EventId.
remedy-measure = Meet hoe lang de ontvanger over een antwoord doet.
remedy-renew-certificate = Vernieuw het certificaat van { $host }, en controleer dan de datums.
remedy-certificate-name = Controleer voor welke namen het certificaat van { $host } geldt.
remedy-certificate-chain = Controleer welke certificaten { $host } stuurt: het eigen en elk tussenliggend certificaat moeten erbij zitten.
remedy-certificate-look = Controleer welke certificaten { $host } stuurt, en wat daar mis mee is.
remedy-no-client-certificate = Vraag voor het pad van de webhook geen clientcertificaat, ook niet in een API-gateway ervoor.
remedy-tls-version = Controleer of { $host } op die poort TLS 1.2 of nieuwer aanbiedt.
remedy-final-address = Controleer waar de omleiding heen leidt, en vul dat adres in als doel-URL.
remedy-answer-200 = Laat de ontvanger met 200 antwoorden, en controleer of hij dat doet.
remedy-accept-body = Stuur een body zoals die van SuperOffice, en lees wat de ontvanger erover zegt. Hij moet ook de gebeurtenis “test” accepteren.
remedy-authorise = Laat de ontvanger deze aanroepen op hun handtekening accepteren, of zeg welke header hij wil.
remedy-custom-header = Zet de header die de ontvanger wil in de aangepaste headers van de webhook.
remedy-allow = Zoek de toegangsregel die de aanroep afwijst, en laat deze aanroepen door.
remedy-allow-agent = Regels op user agent: die van SuperOffice begint met NetServer-Webhook/.
remedy-same-secret = Stel hier en bij de ontvanger hetzelfde gedeelde geheim in.
remedy-raw-body = Controleer de handtekening over de onbewerkte body, voordat iets hem verwerkt. De pagina “Handtekening controleren” doet dat voor één aflevering.
remedy-exempt-path = Zoek in het logboek van de firewall de geblokkeerde aanroep, en stel het pad van de webhook vrij.
remedy-check-path = Controleer wat het doel antwoordt, en verbeter het pad.
remedy-route-exists = Controleer of de route van de ontvanger nog bestaat, voor POST.
remedy-new-address = Vul het nieuwe adres van de ontvanger in als doel-URL, of verwijder de webhook.
remedy-take-post = Controleer welke methoden de ontvanger daar toestaat.
remedy-take-json = Controleer of de ontvanger application/json accepteert.
remedy-larger-body = Verhoog bij de ontvanger en zijn proxy de limiet voor de body van aanvragen.
remedy-raise-limit = Verhoog de limiet van de ontvanger, of zet aanroepen eerst in een wachtrij en verwerk ze later.
remedy-fewer-events = Haal gebeurtenissen die niet nodig zijn uit de webhook.
remedy-read-answer = Lees het hele antwoord van de ontvanger.
remedy-read-log = Lees het logboek van de ontvanger op het tijdstip van de laatste aanroep; met de header X-SuperOffice-EventId vindt u de aflevering.
remedy-behind-proxy = Controleer of de server achter de proxy draait, en of zijn certificaat geldig is.
remedy-capacity = Controleer of de ontvanger opstart, in onderhoud is of overbelast is.
remedy-speak-http = Controleer wat er op de poort van de doel-URL antwoordt.
remedy-start-app = Start de app op het hostingplatform, of vul het huidige adres in als doel-URL.
remedy-switch-on = Zet de workflow aan, en controleer of hij luistert.
remedy-exempt-csrf = Stel de route van de webhook vrij van CSRF-bescherming: csrf_exempt in Django, de except-lijst van de middleware van Laravel, skip_before_action in Rails, IgnoreAntiforgeryToken in ASP.NET.
remedy-allow-host = Voeg { $host } toe aan de hosts die de ontvanger accepteert: ALLOWED_HOSTS in Django, config.hosts in Rails, AllowedHosts in ASP.NET, server.allowedHosts in Vite.
remedy-proxy-host = Staat er een proxy voor: laat die de Host-header doorgeven, en gebruik voor TLS (SNI) dezelfde naam als in die header.
remedy-past-sign-in = Laat het pad van de webhook zonder aanmelding door, en controleer daar de handtekening.
remedy-signature-not-address = Laat elk adres het pad van de webhook aanroepen, en controleer daar de handtekening: een lijst met adressen van SuperOffice is niet gedocumenteerd, en adressen veranderen.
remedy-ask-addresses = Online, als de lijst met adressen moet blijven: vraag appdev@superoffice.com om de huidige. Noem de app, de client-ID en de omgeving.
remedy-own-address = Onsite komen de aanroepen van uw eigen server: zet het openbare adres daarvan op de lijst.
remedy-real-host = Zet een vaste host in de doel-URL.
remedy-fix-target = Vul een https-adres dat vanaf internet bereikbaar is in als doel-URL.
remedy-fix-headers = Verbeter of verwijder de aangepaste headers van de webhook: gewone tekens, geen regeleinden, geen namen die HTTP voor zichzelf houdt.
remedy-sender = Online: mail appdev@superoffice.com, met het hele rapport. Noem de tenant, de id van de webhook, het tijdstip van de fout met tijdzone, en de EventId. Vraag het als klant eerst aan uw partner of aan SuperOffice Support.
remedy-sender-onsite = Onsite: controleer de eigen proxy, firewall en vrije poorten van de server. In web.config zegt het element CustomProxy of webhooks via een proxy gaan: UseCustomProxyForWebhooks, CustomProxyHost, CustomProxyPort.
remedy-fix-script = Open in SuperOffice Instellingen en onderhoud > CRMScript en het script. Verbeter de regel die de fout noemt, en voer het één keer uit met “Execute script”.
remedy-also = Dezelfde fout noemt een tweede oorzaak, die de stappen hierboven niet herstellen, namelijk dat { $because }.
remedy-read-error = Lees de tekst van de fout; de ontwikkelaars van de ontvanger herkennen hem misschien.

## Stappen daarna, en andere stappen
remedy-test = Verstuur een test en kijk of de ontvanger met 200 antwoordt. Dat bewijst dat een test aankomt, niet dat echte gebeurtenissen dat doen.
remedy-test-then-restart = Verstuur een test; antwoordt de ontvanger met 200, start de webhook dan opnieuw.
remedy-restart-script = Start de webhook opnieuw als het script zonder fout draait.
remedy-other-owner = De webhook is van een andere app: meld het aan de leverancier van die app, of gebruik het token ervan. De beheerder van de tenant kan hem in SuperOffice zien (12.1 en later): Instellingen en onderhoud > System design > Webhooks. Of hij daar te wijzigen is, is niet gedocumenteerd.
remedy-retry-failed = Verstuur daarna opnieuw wat is mislukt: ga in SuperOffice (12.1 en later) naar Instellingen en onderhoud > System design > Webhooks, selecteer de webhook, open het tabblad Gebeurtenissen, en probeer elke mislukte aflevering opnieuw. Gebeurtenissen uit de tijd dat hij niet actief was, staan daar voor zover bekend niet.
remedy-start-copy = Vergelijk de kopie met het origineel: doel, gebeurtenissen en een eigen gedeeld geheim. Samen leveren ze elke wijziging twee keer af. Start haar dan.
remedy-repair-first = Herstel eerst: voordat hij werd gestopt, mislukte hij al, omdat { $because }.
remedy-ask-who-stopped = Zoek uit waarom hij is gestopt voordat u hem opnieuw start.
remedy-save-state = Sla de webhook op met de status Active, als hij actief moet zijn.
remedy-before-nine = Herstel de ontvanger nu: heeft SuperOffice de webhook eenmaal uitgeschakeld, dan blijft hij dat tot iemand hem opnieuw start.
remedy-definition-first = Verstuur een test en breng in SuperOffice een wijziging aan, en vergelijk in het logboek van de ontvanger wat hij op elk antwoordt: body, headers, handtekening.
remedy-catch-up = Laat de ontvanger na het opnieuw starten ophalen wat er sindsdien is gewijzigd.
remedy-see-redirect = Kijk wat het doel op een POST antwoordt. Na een 301, 302 of 303 kan de body verloren gaan; een aanmeldpagina moet het pad van de webhook overslaan.
remedy-run-history = Kijk in { $platform } in de uitvoeringsgeschiedenis op het tijdstip van de wijziging: die toont of de aflevering een uitvoering startte, en waar die stopte.
remedy-compare-sibling = Vergelijk gebeurtenissen, type en doel met “{ $sibling }”, die wel wordt aangeroepen, en sla deze webhook opnieuw op.
remedy-use-https = Vul het https-adres van de ontvanger in als doel-URL.
remedy-sign-instead = Stel een gedeeld geheim in en laat de ontvanger de handtekening controleren; haal daarna de sleutel uit het adres.
remedy-name-script = Vul de include-naam van het script in als doel.
remedy-events-tab = Bekijk zijn afleveringen in SuperOffice (12.1 en later): Instellingen en onderhoud > System design > Webhooks, selecteer hem, en open het tabblad Gebeurtenissen. Elke aflevering heeft een tijdstip, status, pogingen en foutcode, en een mislukte kunt u daar opnieuw proberen.
remedy-server-https = Controleer in web.config van de server, in het element Webhooks, RequireHttps en ValidateHttps. Beide staan standaard aan: doelen hebben dan https nodig, en een certificaat dat de server vertrouwt. SuperOffice raadt aan ze alleen tijdens ontwikkeling uit te zetten.
remedy-fix-type = Zet het type op webhook of crmscript.
remedy-add-events = Voeg de gebeurtenissen toe waarvoor de webhook moet worden aangeroepen.
remedy-read-events = Vergelijk { $names } met de lijst met gebeurtenissen van SuperOffice.
remedy-correct-events = Wijzig { $names } in { $meant }.
remedy-fill-pattern = Schrijf in { $names } het echte nummer of de echte naam in plaats van de accolades, of waar het ontbreekt.
remedy-documented-events = Kies een van deze: { $instead }.
remedy-set-secret = Stel een gedeeld geheim in, geef het aan de ontvanger, en laat de ontvanger X-SuperOffice-Signature controleren. SuperOffice toont een gegenereerd geheim maar één keer.
remedy-change-own-row = Breng één wijziging aan die de gebeurtenis moet activeren, in een veld van het record zelf, zoals de naam. Een gewijzigd telefoonnummer, e-mailadres of door de gebruiker gedefinieerd veld activeert haar niet.
remedy-bulk-changes = Vraag na of de records door een import, een batchupdate of een actie van de oude Service-client kwamen, of dat een tabel via de API is leeggemaakt: die activeren misschien geen gebeurtenissen.
remedy-batch-webhook = Imports en batchupdates van een extra tabel activeren alleen gebeurtenissen waar “Enable batch webhook for this table” aan staat. Standaard staat het uit.
remedy-list-events = Controleer de versie van de server: { $names } is een gebeurtenis van een lijst, en oudere servers activeren die niet. De documentatie heeft deze gebeurtenissen sinds september 2025.
remedy-ticket-changes = Vóór 10.2.11 komt { $names } zonder een lijst met gewijzigde velden: een ontvanger die daar een veld zoekt, laat de aflevering vallen.
remedy-sale-values = { $names } komt zonder veldwaarden: lees de verkoop met zijn id, of gebruik sale.changed.
remedy-deleted-late = Verwijderen door een gebruiker activeert { $early }. { $names } komt dagen later, als het systeem het record definitief verwijdert.
remedy-signal-event = Laat de app { $event } één keer signaleren.
remedy-raise-event = Breng één wijziging aan die { $event } moet activeren, in een veld van het record zelf, zoals de naam. Een gewijzigd telefoonnummer, e-mailadres of door de gebruiker gedefinieerd veld activeert de gebeurtenis niet.
remedy-remove-twin = Verwijder deze webhook of “{ $twin }”, of haal de gedeelde gebeurtenis uit een van beide.
remedy-look-at-shared = Vergelijk de oorzaken van deze webhooks: dezelfde certificaatinstantie, dezelfde hostingaanbieder of een wijziging in deze tenant verklaart ze misschien in één keer.
remedy-ignore-own-changes = Laat de ontvanger gebeurtenissen overslaan waarvan de ChangedByAssociateId zijn eigen gebruiker is.
remedy-add-error-email = Vul meldingsontvangers in (veld “Recipients”), zodat iemand van fouten hoort. In de API heet het veld ErrorsEmail.
remedy-add-watcher = Of maak een bewakingswebhook (10.2.7 en later): een webhook op webhook{ $id }.errors die naar een andere ontvanger stuurt.
remedy-move-watcher = Laat de bewakingswebhook naar een andere ontvanger sturen.
remedy-restart-watcher = Start “{ $watcher }” opnieuw.
remedy-watch-existing = Laat hem een webhook bewaken die bestaat.
remedy-set-notify = Stel “Melden via” in, en bij “Melding activeren”: “Bij de eerste fout”, “Wanneer uitgeschakeld” of allebei.
remedy-ask-what-changed = Vraag { $who } wat er is gewijzigd, en vergelijk met een webhook die werkt.
remedy-expected-since = Noteer welke wijziging een aanroep had moeten geven, aan welk record, en wanneer, met tijdzone.
remedy-same-environment = Dit is de omgeving { $environment }: ga na of de wijziging hier gebeurde. Wijzigingen in productie roepen geen webhooks van deze omgeving aan.
remedy-watch-counters = Volg de tellers terwijl u de wijziging aanbrengt. De knop “Eén wijziging volgen” op deze pagina doet dat.
remedy-receiver-log = Zoek in het logboek van de ontvanger een POST met de header X-SuperOffice-Event. Een aflevering kan laat komen, en niet op volgorde: vergelijk de Timestamp in haar body. Kijk ook wat het doel antwoordt.
remedy-check-signature = Controleer de handtekening van een aflevering op de pagina “Handtekening controleren”. Een ontvanger die laat vallen wat niet klopt, antwoordt 200 en doet niets. Is het gedeelde geheim in SuperOffice gewijzigd, dan heeft de ontvanger het nieuwe nodig.
remedy-script-exists = Open in SuperOffice Instellingen en onderhoud > CRMScript, en controleer of een script precies de include-naam “{ $script }” heeft.
remedy-script-trace = Zet tracering aan voor “{ $script }” (Instellingen en onderhoud > CRMScript > Tracing), breng de wijziging aan, en lees het logboek. Het script draait op de achtergrond, misschien later, en heeft geen gebruikersinterface: wat het afdrukt, komt nergens.
remedy-context-identifier = Controleer of de ontvanger niet op een ContextIdentifier zoals Cust12345 staat. Onsite wordt die niet gebruikt: hij kan leeg zijn of “Default”.
remedy-mail-support = Als niets het verklaart, mail dan appdev@superoffice.com, met het hele rapport. Noem de app en de client-ID, de wijziging en de id van het record, wanneer dat was met tijdzone, en de laatste EventId: “Mail aan SuperOffice” vraagt om dat alles. Vraag het als klant eerst aan uw partner of aan SuperOffice Support.
remedy-mail-support-onsite = Als niets het verklaart, ga dan met het hele rapport en het logboek van NetServer naar uw SuperOffice-partner of naar SuperOffice Support.
remedy-enable-webhooks = Zet in web.config van de server, in het element Webhooks, EnableWebhooks op true. Standaard is het false.
remedy-server-proxy = Bereikt de server internet via een proxy, stel dan UseCustomProxyForWebhooks, CustomProxyHost en CustomProxyPort in, in het element CustomProxy van web.config.
remedy-server-log = Kijk in het logboek van NetServer: in het element Diagnostics van web.config zet LogToFile het aan, en zegt LogFolder waar het staat.
remedy-wait-for-tenant = Wacht tot de tenant werkt. Onderhoud duurt minuten, een verhuizing naar de cloud dagen of weken; een opgeschorte tenant werkt nadat de eigenaar het abonnement heeft gereactiveerd.
remedy-ask-deletion = Zou de tenant nog moeten bestaan, vraag SuperOffice dan nu of hij kan blijven.
remedy-allow-origin = Open in de Developer Portal de app, kies “Configuration > Advanced > Authentication”, voeg de origin van deze pagina toe aan “CORS URLs” (één per regel), sla op, en vraag publicatie aan. Voor Stage en Production is daar een nieuwe versie van de app voor nodig.
remedy-allow-origin-onsite = Zet in web.config van de server, in het element WebApi, CORSEnable op true, en voeg de origin van deze pagina toe aan CORSOrigin (spaties tussen origins).
remedy-new-token = Haal een nieuw toegangstoken op. Het is een uur geldig.
remedy-new-ticket = Haal een nieuw ticket op, of controleer gebruikersnaam en wachtwoord.
remedy-allow-ticket = Controleer in web.config van de server, in het element WebApi, AuthorizeWithTicket en AuthorizeWithUsername.
remedy-consent = Worden nieuwe tokens ook geweigerd, open dan de toestemmingslink van de app, of de app in de App Store, en klik op “I approve”. Alleen een beheerder van de tenant kan dat; in productie mag een externe consultant het niet.
remedy-token-of-tenant = Gebruik een token van { $tenant }: de eerste tekens zijn 8A:{ $tenant }.
remedy-grant-agent = Mail appdev@superoffice.com en vraag om toegang tot de Webhook-agent. Noem de app, de client-ID en de omgeving. In de Developer Portal kan de eigenaar van de app deze instelling lezen (Configuration > Advanced > Access to agents), en alleen SuperOffice kan haar wijzigen.
remedy-renew-consent = Nadat er webhooks aan de app zijn toegevoegd, geeft u in elke tenant opnieuw toestemming. Vanaf de wijziging tot de toestemming kunnen de gebruikers van de app zich niet aanmelden, dus plan het moment.
remedy-owners-token = Gebruik het token van de app waar de webhooks van zijn.
remedy-other-user = Meld u aan als een gebruiker die SuperOffice mag beheren.
remedy-usage-token = Probeer het met het token van een andere gebruiker of app. De tabel webhook_usage heeft geen toegangscontrole per rol, dus er is geen recht te geven.
remedy-read-again = Vernieuw de pagina. Ontbreken er nog tellers, stuur het rapport dan naar SuperOffice.
remedy-ask-licence = Zoek uit of de licentie webhooks bevat: Development Tools, of het abonnement CRM Suite Core.
