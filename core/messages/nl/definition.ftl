# Wat controles vinden over de definitie van een webhook, en elke stap naar een oplossing.

target-unusable = Het doel is niet aan te roepen: { $fault }.
    .short = Doel niet aan te roepen
    .means = SuperOffice kan nergens heen sturen, dus er wordt niets afgeleverd.
    .do = Corrigeer het doel.
target-fault-empty = er is geen doel
target-fault-no-scheme = het begint niet met https://
target-fault-bad-port = de poort is niet geldig
target-not-https-works = Het doel is { $scheme }, geen https, en wordt toch aangeroepen.
    .short = Werkt zonder https
    .means = Events worden onbeschermd verstuurd, en opnieuw opslaan van de webhook wordt geweigerd.
    .do = Wijzig het doel in https.
target-holds-credentials-user = Het adres bevat een gebruikersnaam of wachtwoord.
    .short = Wachtwoord in het adres
    .means = Wie het adres in een logboek leest, kan de ontvanger aanroepen. Deze pagina maskeert het.
    .do = Verplaats het naar een header, of laat de ontvanger in plaats daarvan de handtekening controleren.
script-target-empty = Deze webhook noemt geen script.
    .short = Geen script genoemd
    .means = Er is niets om uit te voeren, dus er gebeurt niets.
    .do = Vul de include-naam of de id van het script in als doel.
type-unknown = Het type is “{ $kind }”, en dat is niet gedocumenteerd.
    .short = Onbekend type
    .means = Misschien weet de server niet wat hij ermee moet.
    .do = Wijzig het type in webhook of crmscript.
events-empty = Deze webhook heeft geen events.
    .short = Geen events
    .means = De webhook wordt nooit aangeroepen.
    .do = Voeg de events toe waarvoor de webhook moet worden aangeroepen.
check-event-unknown = De events bestaan
    .why = Elke naam wordt geaccepteerd, en een verkeerde naam treedt nooit op.
event-unknown = { $count ->
    [one] { $names } is geen event dat
   *[other] { $names } zijn geen events die
} SuperOffice kent.
    .short = Onbekend event { $names }
    .means = Het treedt nooit op.
    .do = Kies een event uit de lijst van de leverancier.
event-unknown-meant = { $count ->
    [one] { $names } is geen event dat
   *[other] { $names } zijn geen events die
} SuperOffice veroorzaakt; waarschijnlijk bedoeld: { $meant }.
    .short = Verkeerd gespeld event { $names }
    .means = De naam is geaccepteerd, maar het event treedt nooit op.
    .do = Wijzig het in { $meant }.
event-unknown-capitals = { $names } is gedocumenteerd in kleine letters.
    .short = Event met hoofdletters
    .means = Of hoofdletters iets uitmaken, is niet gedocumenteerd.
    .do = Als de webhook niet wordt aangeroepen, schrijf het event dan in kleine letters.
event-unknown-custom = { $count ->
    [one] { $names } is een event dat
   *[other] { $names } zijn events die
} SuperOffice niet uit zichzelf veroorzaakt.
    .short = Eigen event
    .means = Het treedt op als een applicatie het meldt, of als het bij een extra tabel hoort.
    .do = Controleer of de naam gelijk is aan wat er gemeld wordt.
check-event-not-raised = De events zijn gedocumenteerd voor hun entiteit
    .why = Niet elke entiteit kent elk werkwoord.
event-not-raised = { $names } is niet gedocumenteerd; wel gedocumenteerd: { $instead }.
    .short = { $names } treedt niet op
    .means = Volgens de documentatie van SuperOffice treedt het nergens op.
    .do = Kies een van { $instead }.
check-event-repeated = Elk event staat er één keer
    .why = Een event dat er twee keer staat, is een vergissing en wordt misschien twee keer afgeleverd.
event-repeated = Meer dan één keer aanwezig: { $names }.
    .short = Herhaald event
    .means = Of het dan twee keer wordt afgeleverd, is niet gedocumenteerd.
    .do = Laat het één keer staan.
check-event-scope = De webhook wacht op wijzigingen die het event veroorzaken
    .why = Alleen wijzigingen in de eigen rij van de entiteit veroorzaken het event.
event-scope = Alleen wijzigingen in de eigen rij van de entiteit veroorzaken { $names }.
    .short = Alleen eigen rij
    .means = Een wijziging van een telefoonnummer, e-mailadres, interesse of zelf gedefinieerd veld veroorzaakt het niet.
    .do = Test met een wijziging van een veld zoals de naam.
check-name-missing = De webhook heeft een naam
    .why = Een naam vertelt mensen waar een webhook voor is.
name-missing = Deze webhook heeft geen naam.
    .short = Geen naam
    .means = De webhook werkt; mensen kunnen alleen niet zien waar hij voor is.
    .do = Geef de webhook een naam.

## Stappen voor het platform achter het adres
remedy-power-automate-schema = Maak in { $platform } het schema van de trigger minder streng: sta null-waarden toe, en het event “test”.
remedy-power-automate-early = Verplaats in { $platform } de Response-actie naar het begin, zodat de flow binnen de tijdslimiet antwoordt.
remedy-azure-start = Start de app in de Azure-portal en controleer het quotum van het plan.
remedy-azure-log = Open in de Azure-portal de logstream van de app: de host is niet gestart.
remedy-azure-waf = Zoek in { $platform } in het logboek van de firewall de regel die de aanroep blokkeerde, en sluit het pad ervan uit.
remedy-aws-access = Controleer in { $platform } de API-sleutel, de authorizer en de steekproef van aanvragen in de WAF.
remedy-aws-time = Antwoord in { $platform } eerst en werk daarna: zet het event in een wachtrij en geef 200 terug.
remedy-cloudflare-origin = Zoek de code op in Cloudflare: de server erachter is uit, onbereikbaar of te traag, of heeft een ongeldig certificaat.
remedy-cloudflare-tunnel = Start cloudflared op de machine van de ontvanger, of vul een permanente host in als doel.
remedy-ngrok = Start de ngrok-agent en de service erachter, of vul een permanente host in als doel.
remedy-make-queue = Maak in Make de wachtrij van de webhook leeg, of laat de limiet verhogen.
remedy-vercel = Implementeer het project opnieuw in Vercel of hervat het, of vul het huidige adres in als doel.
remedy-hosted-app = Start de app in { $platform } of implementeer die opnieuw, of vul het huidige adres in als doel.
remedy-webhook-site = Het testadres bij webhook.site bestaat niet meer. Vul een permanente host in als doel.
remedy-web-server-size = Verhoog in { $platform } de limiet voor de body van aanvragen.

## Stappen voor een oorzaak
remedy-check-host = Vergelijk de host in het doel met die van de ontvanger zelf.
remedy-listen = Kijk of er op het doel iets antwoordt, en start de service van de ontvanger.
remedy-firewall-port = Open de poort voor aanroepen vanaf internet.
remedy-closed = Kijk of de ontvanger antwoordt, en bekijk de logboeken van de ontvanger en van de proxy rond dat tijdstip.
remedy-answer-first = Laat de ontvanger meteen met 200 antwoorden en daarna pas werken. Hetzelfde event kan nog eens komen: herken het aan de EventId.
remedy-measure = Meet hoelang de ontvanger over een antwoord doet.
remedy-renew-certificate = Vernieuw het certificaat van { $host } en bekijk daarna de datums ervan.
remedy-certificate-name = Kijk voor welke namen het certificaat van { $host } geldt.
remedy-certificate-chain = Kijk welke certificaten { $host } stuurt; dat van de uitgever en alle tussenliggende moeten erbij zijn.
remedy-certificate-look = Kijk welke certificaten { $host } stuurt, en wat eraan mankeert.
remedy-tls-version = Kijk of { $host } op die poort TLS 1.2 of nieuwer ondersteunt.
remedy-final-address = Kijk waar de omleiding naartoe leidt, en vul dat adres in als doel.
remedy-answer-200 = Laat de ontvanger met 200 antwoorden, en controleer of dat gebeurt.
remedy-accept-body = Stuur een body zoals die van SuperOffice en kijk wat de ontvanger erover zegt. De ontvanger moet ook het event “test” accepteren.
remedy-authorise = Laat de ontvanger deze aanroepen accepteren op basis van de handtekening, of laat weten welke header nodig is.
remedy-custom-header = Zet de header die de ontvanger vraagt in de aangepaste headers van de webhook.
remedy-allow = Zoek de toegangsregel die de aanroep afwijst, en laat deze aanroepen toe.
remedy-allow-agent = Bij regels op user agent: die van SuperOffice begint met NetServer-Webhook/.
remedy-same-secret = Stel hier en bij de ontvanger hetzelfde secret in.
remedy-raw-body = Controleer de handtekening over de onbewerkte body, voordat iets die verwerkt. De pagina “Handtekening controleren” doet dat voor één aflevering.
remedy-exempt-path = Zoek in het logboek van de firewall de geblokkeerde aanroep en stel het pad van de webhook vrij.
remedy-check-path = Kijk wat het doel antwoordt, en corrigeer het pad.
remedy-route-exists = Kijk of de route van de ontvanger nog bestaat, voor POST.
remedy-new-address = Vul het nieuwe adres van de ontvanger in als doel, of verwijder de webhook.
remedy-take-post = Kijk welke methoden de ontvanger daar toestaat.
remedy-take-json = Kijk of de ontvanger application/json aanneemt.
remedy-larger-body = Verhoog de limiet voor de body van aanvragen bij de ontvanger en de proxy.
remedy-raise-limit = Verhoog de limiet van de ontvanger, of zet eerst in een wachtrij en werk later.
remedy-fewer-events = Haal events die niemand nodig heeft uit de webhook.
remedy-read-answer = Bekijk het volledige antwoord van de ontvanger.
remedy-read-log = Bekijk het logboek van de ontvanger rond het tijdstip van de laatste aanroep; met de header X-SuperOffice-EventId is de aflevering te vinden.
remedy-behind-proxy = Kijk of de server achter de proxy actief is en of het certificaat ervan geldig is.
remedy-capacity = Kijk of de ontvanger aan het opstarten, in onderhoud of overbelast is.
remedy-speak-http = Kijk wat er op de poort van het doel antwoordt.
remedy-start-app = Start de app op het hostingplatform, of vul het huidige adres ervan in als doel.
remedy-switch-on = Zet de workflow aan, en controleer of die luistert.
remedy-real-host = Vul een permanente host in als doel.
remedy-fix-target = Vul als doel een https-adres in dat vanaf internet bereikbaar is.
remedy-fix-headers = Corrigeer of verwijder de aangepaste headers van de webhook: gewone tekens, geen regeleinden, geen namen die HTTP voor zichzelf houdt.
remedy-sender = Mail SuperOffice het volledige rapport; laat on-site de proxy, de firewall en de poorten van de server controleren.
remedy-fix-script = Open het script bij de regel die de fout noemt, corrigeer het en voer het één keer met de hand uit.
remedy-read-error = Lees de tekst van de fout; misschien kennen de makers van de ontvanger die.

## Stappen achteraf en ernaast
remedy-test-then-restart = Stuur een test; als de ontvanger met 200 antwoordt, start de webhook dan opnieuw.
remedy-restart-script = Als het script zonder fout draait, start de webhook dan opnieuw.
remedy-repair-first = Herstel eerst: de webhook faalde al voordat hij werd gestopt, omdat { $because }.
remedy-ask-who-stopped = Zoek uit waarom de webhook is gestopt voordat je hem opnieuw start.
remedy-save-state = Sla de webhook op met de status Active, als hij aan moet staan.
remedy-before-nine = Herstel de ontvanger vóór de negende mislukking; daarna blijft de webhook uit tot iemand hem opnieuw start.
remedy-definition-first = Vergelijk adres, certificaat en autorisatie met wat de ontvanger nodig heeft.
remedy-catch-up = Laat de ontvanger na het opnieuw starten van de webhook ophalen wat intussen is gewijzigd.
remedy-sign-instead = Stel een secret in en laat de ontvanger de handtekening controleren; haal daarna de sleutel uit het adres.
remedy-fix-type = Stel het type in op webhook of crmscript.
remedy-add-events = Voeg de events toe waarvoor de webhook moet worden aangeroepen.
remedy-read-events = Vergelijk { $names } met de lijst van events van de leverancier.
remedy-correct-events = Wijzig { $names } in { $meant }.
remedy-documented-events = Kies een van { $instead }.
remedy-remove-twin = Verwijder deze webhook of “{ $twin }”, of haal het gedeelde event uit een van de twee.
remedy-look-at-shared = Vergelijk de oorzaken van deze webhooks: dezelfde certificaatinstantie, dezelfde hostingprovider of dezelfde wijziging in deze tenant verklaart ze allemaal tegelijk.
remedy-ignore-own-changes = Laat de ontvanger events overslaan waarvan de ChangedByAssociateId de eigen gebruiker is.
remedy-restart-watcher = Start “{ $watcher }” opnieuw.
remedy-watch-existing = Laat de bewaker een webhook bewaken die bestaat.
remedy-ask-what-changed = Vraag { $who } wat er gewijzigd is, en vergelijk met een webhook die werkt.
remedy-token-of-tenant = Gebruik een token van { $tenant }: de eerste tekens ervan zijn 8A:{ $tenant }.
