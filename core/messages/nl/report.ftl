# Woorden die pagina’s, rapporten en mails delen.

# Het einde van een heel lange lijst met namen: “a, b en nog 99.990”.
list-more = nog { $count }

## Bronnen, zoals ze in een zin staan.
source-tenant-state = de status van de tenant
source-principal = de eigenaar van het token
source-list = de lijst met webhooks van deze app
source-archive = de tabel met webhooks in het archief
source-usage = de stand van de tellers
source-activity = het archief met webhookactiviteit
source-recipients = de tabel met ontvangers in het archief
source-event-list = de eigen lijst met gebeurtenissen van de server

## Waarom iets niet is gelezen, als bijzin achter “omdat”.
gap-sentence = Niet gelezen: { $source }, omdat { $reason }.
gap-detail = De server zegt: “{ $detail }”
gap-pending = er nog geen antwoord is
gap-not-asked = er niet naar is gevraagd en er geen antwoord van is opgeslagen
gap-network = er geen antwoord kwam; misschien is het netwerk uitgevallen of bestaat de host niet
gap-origin-refused = de tenant wel antwoordt, maar niet aan pagina’s van deze origin
gap-outside-policy = deze pagina zonder toegang tot { $host } is gebouwd
gap-broken-off = het antwoord werd afgebroken
gap-timeout = er binnen 30 seconden geen antwoord kwam
gap-too-long = het antwoord langer is dan 128 MB en de pagina daarom is gestopt met lezen
gap-unauthorized = het token niet wordt geaccepteerd (401)
gap-forbidden = dit token het niet mag lezen (403)
gap-not-on-this-server = deze server het niet heeft
gap-misdirected = de API van de tenant nu op een andere host staat (421)
gap-throttled = de tenant om minder aanvragen vraagt (429)
gap-status = de server met status { $status } antwoordde
gap-malformed = het antwoord niet is wat gedocumenteerd is
gap-foreign-host = er naar { $host } wordt verwezen, en die host niet bij deze omgeving hoort
gap-records-skipped = { $count ->
    [one] één record niet kon worden gelezen
   *[other] { $count } records niet konden worden gelezen
}
gap-pages-missing = het lezen vóór het einde stopte
gap-not-carried = die bron dat niet bevat
gap-unreadable = een waarde erin niet te lezen is of niet kan kloppen
gap-rows-missing = er rijen ontbreken die er moeten zijn

## Bevindingen zonder eigen woorden.
finding-unknown = Niet bekend: { $source } kon niet worden gelezen, omdat { $reason }.
    .short = Onbekend, omdat { $reason }
    .means = Of dit een probleem is, is niet bekend.
    .do = Herstel de toegang ertoe en vernieuw dan.
finding-pass = Gecontroleerd, geen probleem gevonden.
    .short = In orde

## Uitkomsten, oordelen, wie iets moet doen.
outcome-fail = Mislukt
outcome-warn = Waarschuwing
outcome-unknown = Onbekend
outcome-info = Opmerking
outcome-pass = In orde
verdict-failing-deliveries = Afleveringen mislukken.
    .short = Mislukt
verdict-stopped = De webhook is gestopt.
    .short = Gestopt
verdict-misdefined = Met deze definitie kan de webhook niet werken.
    .short = Fout gedefinieerd
verdict-silent = De webhook is actief en wordt niet aangeroepen.
    .short = Geen aanroepen
verdict-at-risk = Iets bedreigt de afleveringen.
    .short = Risico
verdict-unknown = Er kon te weinig worden gelezen voor een oordeel.
    .short = Onbekend
verdict-healthy = De webhook levert af; elke controle die mogelijk was, vond niets verkeerd.
    .short = Levert af
mover-you = U, met het token van de app
mover-you-onsite = U, met uw aanmelding
mover-receiver = De beheerders van de ontvanger
mover-administrator = Een beheerder van de tenant
mover-app-owner = De eigenaar van de app
mover-server-administrator = De beheerder van de server
mover-superoffice = SuperOffice

topic-access = Toegang
topic-state = Status
topic-deliveries = Afleveringen
topic-definition = Definitie
topic-silence = Uitblijvende aanroepen
topic-together = Vergeleken met andere webhooks
topic-being-told = Meldingen
topic-ownership = Eigenaarschap
topic-unresolved = Als niets het verklaart

## Het rapport.
report-title = Webhooks van { $tenant } ({ $environment })
report-taken = Gelezen op { $when } via { $api }.
report-taken-nowhere = Gelezen op { $when }. Het adres van de API van de tenant is niet bekend.
report-seen = Gelezen als { $user }: { $own ->
    [one] één webhook van deze app
   *[other] { $own } webhooks van deze app
}, { $others } van andere apps in het archief. Er kunnen er meer zijn.
report-seen-onsite = Gelezen op een onsite-server, die elke webhook toont: { $own }.
report-seen-anonymous = Gelezen met een token waarvan de gebruiker niet bekend is: { $own ->
    [one] één webhook van deze app
   *[other] { $own } webhooks van deze app
}, { $others } van andere apps in het archief. Er kunnen er meer zijn.
report-tenant = De tenant als geheel
report-state = Status
report-owner = Van
report-own = deze app
report-other = een andere app
report-target = Doel-URL
report-events = Gebeurtenissen
report-calls = Aanroepen sinds de registratie
report-errors = Fouten sinds de registratie
report-consecutive = Fouten op rij
report-last-called = Laatst aangeroepen
report-updated = Laatst gewijzigd

## De mail.
mail-subject = Webhooks van { $tenant }
mail-subject-webhook = Webhook “{ $name }” van { $tenant }
mail-opening = Tenant { $tenant } in { $environment }, gelezen op { $when }: { $own ->
    [one] 1 webhook van deze app
   *[other] { $own } webhooks van deze app
}, { $others } van andere apps.
mail-opening-onsite = Onsite-server { $environment }, gelezen op { $when }: { $own ->
    [one] 1 webhook
   *[other] { $own } webhooks
}.
mail-webhook = Webhook-id { $id }.
mail-webhook-at = Webhook-id { $id }, laatst gewijzigd op { $when }.
mail-webhook-by = Webhook-id { $id }, laatst gewijzigd op { $when } door { $who }.
mail-fill-in = Vul dit in voordat u de mail verstuurt:
mail-app = Naam van de app en de client-ID:
mail-change = De wijziging die de webhook had moeten aanroepen, en de id van het record:
mail-time = Wanneer dat was, met tijdzone:
mail-event = EventId van de laatste aflevering die aankwam:
mail-closing = Het hele rapport staat hieronder.

## De mail aan de beheerders van een ontvanger.
state-disabled = Uitgeschakeld ({ $state })
hand-over-subject = Webhookaanroepen naar { $host } mislukken: { $what } (tenant { $tenant })
hand-over-subject-no-host = Webhookaanroepen mislukken: { $what } (tenant { $tenant })
hand-over-opening = SuperOffice CRM roept { $host } aan als er in de tenant { $tenant } iets wijzigt. { $count ->
    [one] Aanroepen van deze webhook mislukken
   *[other] Aanroepen van deze { $count } webhooks mislukken
}:
hand-over-opening-no-host = SuperOffice CRM voert uw ontvanger uit als er in de tenant { $tenant } iets wijzigt. { $count ->
    [one] Aanroepen van deze webhook mislukken
   *[other] Aanroepen van deze { $count } webhooks mislukken
}:
hand-over-webhook = { $name } (webhook { $id }), { $target }
hand-over-in-a-row = { $count ->
    [one] 1 fout op rij
   *[other] { $count } fouten op rij
}
hand-over-called = laatst aangeroepen op { $when }
hand-over-more = en nog { $count ->
    [one] één webhook
   *[other] { $count } webhooks
}
hand-over-steps = Wat u kunt doen:
hand-over-search = Een aanroep die de ontvanger bereikt, is een POST waarvan de user agent begint met NetServer-Webhook/. De header X-SuperOffice-EventId zegt om welke gebeurtenis het gaat.
hand-over-error = De laatste fout, letterlijk:
hand-over-closing = Laat het ons weten als dit is gedaan. Dan versturen wij een test en starten we wat niet actief is.

## De delen van een rapport.
report-causes = Oorzaken, de ergste eerst
report-causes-in-detail = Elke oorzaak, met de stappen en webhooks ervan
report-all-else = Wat er verder is gevonden
report-errors-of = { $errors ->
    [one] 1 fout
   *[other] { $errors } fouten
} bij { $calls ->
    [one] 1 aanroep
   *[other] { $calls } aanroepen
}
report-changed = laatst gewijzigd op { $when }
report-changed-by = laatst gewijzigd op { $when } door { $who }
report-of-other = van een andere app
report-last-error = Laatste fout
report-healthy = Webhooks die afleveren
report-scope-webhook = Dit rapport beschrijft één van { $total } webhooks.
report-scope-listed = Dit rapport beschrijft de { $held } van { $total } webhooks die de lijst met haar filters toonde.

## Opdrachten
report-command = Uitvoeren in { $terminal }:
command-fill-in = Vul eerst op de plaats van { $placeholders } in wat daar in de doel-URL staat. Opdrachten bevatten hier geen sleutels en geen speciale tekens, en zonder die zegt het antwoord niets.
command-outside = Voer de opdracht buiten uw eigen netwerk uit, bijvoorbeeld via de hotspot van een telefoon of in een cloudshell: binnen het netwerk kunnen DNS en firewalls anders antwoorden. Verstuurt een onsite-server de webhooks, voer haar dan op die server uit.
command-reads-resolve = Een adres betekent dat de openbare DNS de naam kent. “NXDOMAIN” of “Non-existent domain” betekent dat die hem niet kent.
command-reads-resolve-powershell = Een IPAddress betekent dat de openbare DNS de naam kent. “DNS name does not exist” betekent dat die hem niet kent.
command-reads-certificate = Kijk naar notAfter, en achter “DNS:” naar de namen. “verify error” zegt waar OpenSSL bezwaar tegen heeft. “alert” of “Connection refused” zegt waarom er geen TLS-verbinding is.
command-reads-certificate-windows = De eerste regel zegt waar Windows bezwaar tegen heeft: None betekent nergens. Daarna volgen de TLS-versie, de datums (NotBefore, NotAfter) en de namen (DnsNameList). Staat er alleen een foutmelding, dan zegt die waarom er geen TLS-verbinding is.
command-reads-chain = Het deel “Certificate chain” noemt de certificaten die de ontvanger stuurt. “Verify return code: 0 (ok)” is in orde. Browsers halen ontbrekende tussenliggende certificaten zelf op en tonen daarom misschien geen fout.
command-reads-chain-windows = De eerste regels zeggen waar Windows bezwaar tegen heeft: None betekent nergens. Windows haalt ontbrekende tussenliggende certificaten zelf op, dus een te korte keten kan hier in orde lijken.
command-reads-tls = De opdracht vraagt om TLS 1.2. “Protocol” en “Cipher” zeggen wat er is afgesproken. “alert” of “no peer certificate available” betekent dat de ontvanger op die poort geen TLS 1.2 aanbiedt.
command-reads-tls-windows = De opdracht vraagt om TLS 1.2. “Tls12” betekent dat de ontvanger het aanbiedt. Staat er alleen een foutmelding, dan zegt die waarom er geen TLS-verbinding is.
command-reads-post = Dit is de test die SuperOffice verstuurt, met de gedocumenteerde headers en body. Hij is niet ondertekend, dus een ontvanger die de handtekening controleert, wijst hem af; een test van SuperOffice is ondertekend als de webhook een gedeeld geheim heeft. In de eerste regel van het antwoord moet 200 staan.
command-reads-measure = De opdracht toont de status en hoeveel seconden het antwoord duurde. De aanroep is niet ondertekend, dus een ontvanger die de handtekening controleert, wijst hem af.
command-browser-resolve = Zonder terminal: zoek { $host } op bij dns.google; daar staat wat de openbare DNS weet.
command-browser-tls = Zonder terminal: open https://{ $host }/ in een browser, klik op het pictogram voor het adres, en lees de datums en namen van het certificaat. Een browser toont misschien geen fout waar het SuperOffice niet lukt.
command-browser-post = Zonder terminal: een browser kan deze aanroep niet versturen. Hij laat alleen zien of er iets antwoordt op { $host }. Verstuur in plaats daarvan een test, op de pagina van de webhook of in SuperOffice.

## Waar SuperOffice een veld van de definitie heeft
way-form = Zo vindt u het in SuperOffice (12.1 en later, als beheerder): Instellingen en onderhoud > System design > Webhooks, klik met de rechtermuisknop op de webhook, kies “Bewerken” en ga naar “{ $field }”. Vóór 12.1 wijzigt de eigenaar van de app het via de API.
field-target-url = Doel-URL
field-script = CRMScript
field-events = Gebeurtenissen
field-shared-secret = Gedeeld geheim
field-custom-headers = Aangepaste kopteksten
field-recipients = Recipients
field-notification = Melden via
field-active = Actief

## De mail van iemand zonder token aan de leverancier van de app
access-subject = Toegang tot de webhooks van { $tenant }
access-opening = Goedendag, ik wil weten welke webhooks van de SuperOffice-tenant { $tenant } in { $environment } niet afleveren, en waarom. Uw app ontvangt ze; helpt u mij op een van deze twee manieren.
access-report = 1. Kijk voor mij: open { $view } met een toegangstoken van uw app. Kies “Rapport”, dan JSON, sla het bestand op en stuur het mij. Ik kan het op { $report } zonder token openen; er staan geen token en geen gedeeld geheim in.
access-sign-in = 2. Laat mij me aanmelden: registreer { $callback } als redirect-URL van uw app en stuur mij de client-ID van de app, zodat de pagina de aanmelding kan aanbieden.
access-closing = Hartelijk dank!
