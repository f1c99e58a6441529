# De woorden van de pagina zelf.

ui-skip = Naar de inhoud
ui-where-you-are = Waar je bent
ui-signature-link = Handtekening controleren
ui-language = Taal
ui-theme = Thema
ui-theme-system = Systeemthema
ui-theme-light = Licht
ui-theme-dark = Donker
ui-refresh = Vernieuwen
ui-updated = { $ago } bijgewerkt
ui-report = Rapport
ui-sign-out = Afmelden
ui-leave-demo = Demo verlaten
ui-copy = Kopiëren
ui-copied = Gekopieerd
ui-copy-refused = De browser liet de pagina niet kopiëren. Selecteer de tekst zelf.
ui-close = Sluiten
ui-try-again = Opnieuw proberen
ui-to-list = Naar de lijst met webhooks
ui-to-start = Naar de startpagina
ui-ignored = Weggelaten uit het adres, omdat deze pagina er niets mee kan: { $parts }.

## Verbinden
ui-title-connect = Verbinden
ui-question = Welke webhooks leveren niet af, en waarom?
ui-environment = Omgeving
environment-online = Productie (online)
environment-qaonline = Staging (qaonline)
environment-sod = Ontwikkeling (sod)
ui-tenant = Tenant
ui-token = Toegangstoken
ui-token-help = Uit je eigen app of uit Postman; een uur geldig. Het gaat naar de API van de tenant en nergens anders heen.
ui-show = Tonen
ui-hide = Verbergen
ui-scheme = Wat is het?
ui-scheme-bearer = Toegangstoken (Bearer)
ui-scheme-ticket = Ticket (SOTicket)
ui-scheme-basic = gebruiker:wachtwoord (Basic)
ui-connect = Verbinden
ui-sign-in = Aanmelden met SuperID
ui-try-demo = Demotenant proberen
token-empty = Vul een toegangstoken in. Het ziet eruit als 8A:Cust12345.…
token-not-one = Dat kan geen token zijn: er staan spaties, regeleinden of letters buiten A–Z in. Kopieer het opnieuw, in zijn geheel.
ui-token-wanted = Token voor { $tenant }
ui-token-again = { $tenant } accepteert het token niet meer
ui-token-again-lead = Wat al gelezen was, blijft hieronder staan. Plak een nieuw token om verder te gaan waar je was.
ui-visibility-title = Wat een token kan zien
ui-visibility-own = De app waar de webhooks van zijn
    .sees = ziet ze allemaal en verklaart ze
ui-visibility-other = Een andere app
    .sees = ziet wat het archief toont en wijzigt niets
ui-visibility-onsite = Een on-site server
    .sees = toont elke webhook aan wie zich mag aanmelden
ui-how-token = Zo kom je aan een token
ui-how-token-postman = Met Postman: autoriseer een aanvraag zoals je app dat doet, en kopieer dan het toegangstoken van het tabblad Authorization.
ui-how-token-app = Uit je app: log het toegangstoken dat de app bij de laatste aanmelding kreeg. Het begint met 8A: en de id van de tenant.
ui-how-token-onsite = On-site: kies de geconfigureerde omgeving, en daarna een ticket of je gebruikersnaam en wachtwoord.
ui-meet = Geen tenant bij de hand? Bekijk een storing
ui-scenario-demo = Alles tegelijk
ui-scenario-certificate-expired = Certificaat verlopen
ui-scenario-stopped-by-a-person = Door iemand gestopt
ui-scenario-active-and-silent = Active, maar stil
ui-scenario-misspelt-event = Verkeerd gespeld event
ui-scenario-answers-202 = 202 in plaats van 200
ui-scenario-gone-410 = Meteen 410
ui-scenario-usage-forbidden = Geen toegang tot tellers
ui-scenario-healthy = Gezond
ui-recent = Recent
ui-recent-summary = { $broken ->
    [0] alle leveren af
    [one] { $broken } van { $total } faalt
   *[other] { $broken } van { $total } falen
}
config-title = config.json bevat fouten; wat er goed in staat, werkt.
config-not-json = Het bestand is geen JSON-object.
config-unknown-key = “{ $key }” is geen sleutel die Hook Doctor kent.
config-wrong-type = “{ $key }” heeft een waarde van het verkeerde type.
config-bad-name = “{ $key }”: een naam bestaat uit a–z, 0–9 en “-”, en is niet gelijk aan een van de ingebouwde namen.
config-neither-or-both = “{ $key }” noemt noch “api” noch “state”, of allebei.
config-not-an-address = “{ $key }” is geen adres, of bevat een gebruiker of een tenant in de host.
config-not-https = “{ $key }” is http op een andere machine; gebruik https.
config-no-tenant = In “{ $key }” ontbreekt {"{"}tenant{"}"}.
config-unknown-environment = “{ $key }” noemt een omgeving die er niet is.
config-not-this-machine = “{ $key }” noemt een doorgeefluik, maar het adres ernaast is niet http op deze machine.

## Bezig
ui-connecting = Tenant zoeken…
ui-loading = Webhooks lezen…

## Problemen
ui-means = Wat het betekent
ui-move = Wie aan zet is
ui-do = Wat te doen
trouble-environment = Deze site kent geen omgeving met de naam “{ $name }”.
    .means = Er is niets opgevraagd en er is nergens een token heen gestuurd.
    .do = Controleer het adres, of laat de omgeving toevoegen aan config.json.
trouble-throttled = De tenant vraagt om minder aanvragen.
    .means = Het antwoord was telkens 429, dus er kon nog niets worden gelezen.
    .do = Wacht een minuut en probeer het dan opnieuw.
trouble-foreign-host = De statusopvraging verwijst naar { $host }, en die host hoort niet bij deze omgeving.
    .means = Het token is daar niet heen gestuurd.
    .do = Controleer de omgeving; als die klopt, meld het dan aan de beheerder ervan.
trouble-misdirected = De API van de tenant staat nu op een andere host.
    .means = De tenant is tijdens het lezen verhuisd, en de statusopvraging noemt nog de oude host.
    .do = Probeer het over een minuut opnieuw.
trouble-malformed = Het antwoord is niet wat de API documenteert.
    .means = Misschien antwoordt er iets tussen de pagina en de tenant, zoals de aanmeldpagina van een proxy.
    .do = Probeer het opnieuw; als het zo blijft, open dan het adres van de API in een tabblad en kijk wat er antwoordt.
trouble-demo = De demotenant kon niet worden geladen.
    .means = Het bestand ontbreekt op deze site, of werd onderweg geblokkeerd.
    .do = Laad de pagina opnieuw; als het zo blijft, is de site niet volledig gekopieerd.
tenant-state-deleted = De tenant is verwijderd.
    .means = De webhooks zijn mee verdwenen.
    .do = Controleer de id van de tenant.
tenant-state-offlinemaintenance = De tenant is in onderhoud.
    .means = De API is uit, meestal enkele minuten, en er worden intussen geen webhooks verstuurd.
    .do = Probeer het over enkele minuten opnieuw.
tenant-state-deleting = De tenant wordt verwijderd.
    .means = De API is gesloten.
    .do = Controleer de id van de tenant.

## Een tenant
ui-title-tenant = { $tenant }: webhooks
ui-title-webhooks = Webhooks
ui-headline-unknown = { $unknown ->
    [one] Eén webhook is niet te beoordelen.
   *[other] { $unknown } webhooks zijn niet te beoordelen.
}
ui-headline-unread = De webhooks waren niet te lezen.
ui-headline-empty = Deze applicatie heeft hier geen webhooks.
ui-unknown-user = een onbekende gebruiker
ui-visibility-line = Gezien als { $user }: { $own ->
    [0] geen webhook van deze applicatie zelf
    [one] één webhook van deze applicatie zelf
   *[other] { $own } webhooks van deze applicatie zelf
}, { $others ->
    [0] geen van andere applicaties in het archief
   *[other] { $others } van andere applicaties in het archief
}. Mogelijk zijn er meer.
ui-visibility-no-archive = Gezien als { $user }: { $own ->
    [0] geen webhook van deze applicatie zelf
    [one] één webhook van deze applicatie zelf
   *[other] { $own } webhooks van deze applicatie zelf
}. Andere applicaties hebben misschien ook webhooks, maar die kan dit token niet zien.
ui-visibility-unread = Gezien als { $user }. De lijst van deze applicatie zelf was niet te lezen; { $others ->
    [0] het archief toont niets
    [one] het archief toont één webhook
   *[other] het archief toont { $others } webhooks
}. Wie de eigenaar is, is niet bekend.
ui-visibility-onsite-line = Gezien als { $user } op een on-site server, die alle webhooks toont: { $own }.
ui-partial = Niet alles was te lezen. Hieronder staat wat er gezien is.
ui-causes = Oorzaken, ernstigste eerst
ui-card-mixed = { $off ->
    [one] 1 is uitgeschakeld
   *[other] { $off } zijn uitgeschakeld
}, { $on ->
    [one] 1 staat nog aan.
   *[other] { $on } staan nog aan.
}
ui-checks-blind = { $count ->
    [one] 1 controle kon niet worden uitgevoerd
   *[other] { $count } controles konden niet worden uitgevoerd
}
ui-card-failing-deliveries = { $count ->
    [one] 1 webhook faalt.
   *[other] { $count } webhooks falen.
}
ui-card-stopped = { $count ->
    [one] 1 webhook is gestopt.
   *[other] { $count } webhooks zijn gestopt.
}
ui-card-misdefined = { $count ->
    [one] 1 webhook kan niet werken.
   *[other] { $count } webhooks kunnen niet werken.
}
ui-card-silent = { $count ->
    [one] 1 webhook is stil.
   *[other] { $count } webhooks zijn stil.
}
ui-card-at-risk = { $count ->
    [one] 1 webhook loopt risico.
   *[other] { $count } webhooks lopen risico.
}
ui-card-unknown = { $count ->
    [one] 1 webhook is niet te beoordelen.
   *[other] { $count } webhooks zijn niet te beoordelen.
}
ui-card-healthy = { $count ->
    [one] 1 webhook levert af.
   *[other] { $count } webhooks leveren af.
}
ui-cause = Oorzaak
ui-webhooks = { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}
ui-state = Status
ui-search = Webhooks zoeken
ui-shown = { $shown } van { $total } webhooks
ui-verdict-filter = Oordeel
ui-nothing-found = Geen enkele webhook voldoet.
ui-nothing-found-lead = Met deze filters blijft er niets over van wat er gezien is.
ui-show-all = Alles tonen
ui-column-webhook = Webhook
ui-column-state = Status
ui-column-wrong = Wat er mis is
ui-column-calls = Aanroepen
ui-column-errors = Fouten
ui-column-in-a-row = Op rij
ui-column-last-called = Laatste aanroep
ui-another-applications = van een andere applicatie
ui-unit-calls = aanroepen
ui-unit-errors = fouten
ui-unit-in-a-row = fouten op rij
ui-never = nooit
ui-empty-other-app = De webhooks zijn van een andere applicatie: gebruik een token van die applicatie.
ui-empty-environment = Ze staan in een andere omgeving: ontwikkeling, staging en productie hebben elk hun eigen webhooks.
ui-empty-tenant = Ze staan in een andere tenant.

## Een webhook
ui-title-webhook = Webhook
ui-no-such-webhook = Webhook { $id } is niet gezien.
ui-no-such-webhook-lead = Misschien is de webhook verwijderd, is hij van een andere applicatie, of staat hij in een andere tenant of omgeving.
ui-no-such-webhook-unread = De lijst met webhooks was niet te lezen, dus of deze webhook bestaat, valt niet te zeggen.
ui-owned = webhook { $id }, van deze applicatie
ui-owned-by-other = webhook { $id }, van een andere applicatie: alleen in het archief gezien, van hieruit niet te wijzigen
ui-diagnosis = Diagnose
ui-steps = Stappen
ui-copy-for-receiver = Kopiëren voor de ontvanger
ui-mail-support = Mailen naar SuperOffice
ui-copy-report = Volledig rapport kopiëren
ui-proof = Waaruit het blijkt
ui-last-error = Laatste fout, letterlijk, gelezen uit
ui-last-error-stale = Een oude fout: een latere aanroep ging goed. Letterlijk, gelezen uit
ui-copy-error = Fout kopiëren
ui-answer = Wat de ontvanger antwoordde
ui-answer-status = Status
ui-answer-platform = Platform
ui-answer-traces = Voor het logboek
ui-answer-headers = { $count ->
    [one] 1 header
   *[other] { $count } headers
}
ui-answer-body = De body, als tekst
ui-checked = Wat er gecontroleerd is
ui-fine = { $count ->
    [one] 1 controle vond niets verkeerd
   *[other] { $count } controles vonden niets verkeerd
}
ui-what-to-do = Wat te doen
ui-deliveries = Afleveringen
ui-deliveries-since = Afleveringen sinds { $when }
ui-usage-chart = Geslaagde en mislukte aanroepen
ui-calls-well = Geslaagd
ui-calls-failed = Mislukt
ui-no-figures = De tellers zijn niet volledig, dus er valt niets te tekenen.
ui-usage-source = Geteld door SuperOffice sinds de registratie van de webhook (webhook_usage).
ui-life = Levensloop
life-registered = Geregistreerd
life-registered-by = Geregistreerd door { $who }
life-disabled = Uitgeschakeld na fouten
life-stopped = Gestopt
life-last-called = Laatste aanroep
life-last-failed = Laatste aanroep, mislukt
ui-definition = Definitie
ui-target = Doel
ui-show-address = Volledig adres tonen
ui-hide-address = Sleutels verbergen
ui-events = Events
ui-type = Type
ui-secret = Secret
ui-secret-set = ingesteld, wordt nooit getoond
ui-secret-missing = geen: afleveringen worden niet ondertekend
ui-not-said = niet vermeld door deze bron
ui-errors-go-to = Fouten gaan naar
ui-nobody = niemand
ui-associates = { $count ->
    [one] 1 medewerker
   *[other] { $count } medewerkers
}
ui-headers = Headers
ui-values-never-shown = (waarden worden nooit getoond)
ui-description = Beschrijving
ui-from-list = Gelezen uit de lijst met webhooks van deze applicatie.
ui-from-archive = Gelezen uit de tabel met webhooks in het archief, die minder velden heeft.
ui-requests = Aanvragen van deze pagina
ui-no-answer = geen antwoord
ui-copy-as-curl = Kopiëren als curl

## Eén wijziging volgen
watch-title = Eén wijziging volgen
watch-lead = De status is Active, maar er komt niets binnen? Begin met volgen en breng dan in SuperOffice één wijziging aan die een van de events moet veroorzaken. De pagina leest om de paar seconden de tellers en zegt aan welke kant je moet zoeken.
watch-start = Eén wijziging volgen
watch-stop = Stoppen met volgen
watch-length = Gedurende
watch-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
watch-running = Nu gevolgd: { $count ->
    [0] deze webhook
    [one] deze webhook en 1 zusterwebhook op dezelfde events
   *[other] deze webhook en { $count } zusterwebhooks op dezelfde events
}. Breng de wijziging nu aan.
watch-left = { $looks ->
    [0] Nog niet gelezen
    [one] Eén keer gelezen
   *[other] { $looks } keer gelezen
}, nog { $span } te gaan.
watch-late = De tellers waren zojuist niet te lezen; de volgende keer komt later.
watch-failed = SuperOffice heeft de webhook aangeroepen, gezien op { $when }, en de aanroep mislukte: { $cause }.
    .means = Het event is opgetreden. De ontvanger nam het niet aan.
    .do = { $do }
watch-sibling = Deze webhook is niet aangeroepen, maar “{ $sibling }”, die op hetzelfde event wacht, wel, gezien op { $when }.
    .means = De wijziging veroorzaakte het event; deze webhook kreeg het niet.
    .do = Vergelijk de twee definities en sla deze webhook opnieuw op.
watch-nothing = Er is niets aangeroepen: deze webhook niet, en ook geen zusterwebhook op dezelfde events.
    .means = De wijziging veroorzaakt dit event niet, of de aflevering is laat, of SuperOffice heeft niets verstuurd.
    .do = Wijzig een veld in de eigen rij van de entiteit en volg opnieuw. Blijft het stil, mail SuperOffice dan deze waarneming.
watch-blind = De tellers waren niet vaak genoeg te lezen om iets te kunnen zeggen.
    .means = Of de webhook is aangeroepen, is niet bekend.
    .do = Vernieuw de pagina en volg opnieuw.
ui-copy-observation = Waarneming kopiëren
watch-observation = Gevolgd van { $from } tot { $to }, terwijl één wijziging werd aangebracht: { $outcome }

## De diagnose van een tenant
ui-title-diagnosis = { $tenant }: diagnose
ui-diagnosis-of = Diagnose van { $tenant }
ui-tenant-checks = De tenant als geheel
ui-healthy-count = { $count ->
    [one] 1 van de { $total } webhooks is gezond.
   *[other] { $count } van de { $total } webhooks zijn gezond.
}
ui-group-open = { $count ->
    [one] De webhook en de stappen
   *[other] De { $count } webhooks en de stappen
}
ui-show-group = Alle { $count } tonen in de lijst

## Rapport
ui-report-lead = Dit is precies wat de browser verlaat als je opslaat of kopieert. Er staan geen token, geen secret en geen waarden van headers in, en doeladressen zijn gemaskeerd.
ui-format = Indeling
ui-preview = Voorbeeld
ui-save-as = Opslaan als { $format }

## Handtekening
signature-title = Handtekening controleren
signature-lead = Als een webhook een secret heeft, ondertekent SuperOffice elke aflevering: X-SuperOffice-Signature is de base64 van HMAC-SHA256 over de onbewerkte body. Alles wordt in deze browser berekend; er wordt niets verzonden of bewaard.
signature-secret = Secret
signature-body = Body, byte voor byte
signature-body-help = Eén spatie of regeleinde te veel en de handtekening is anders: controleer de onbewerkte body, voordat iets die verwerkt.
signature-given = Ontvangen handtekening (laat leeg om de body te ondertekenen)
signature-check = Controleren
signature-is = De handtekening van deze body is:
signature-fits = Klopt: deze body is met dit secret ondertekend.
signature-differs = Klopt niet: een ander secret, of niet de onbewerkte body. Bij dit secret en deze body zou de handtekening zijn:

## Aanmelden
sign-in-title = Aanmelden
sign-in-under-way = Aanmelden…
sign-in-failed = Het aanmelden is niet gelukt
sign-in-other-attempt = Dit adres hoort bij een andere aanmelding, of bij een die niet in dit tabblad is begonnen. Begin opnieuw.
sign-in-nothing = Dit adres bevat niets om mee aan te melden. Begin op de startpagina.
sign-in-unreachable = Het tokenadres van de aanmelding was vanaf deze pagina niet bereikbaar. Plak in plaats daarvan een toegangstoken; dat werkt altijd.
sign-in-status = Het tokenadres van de aanmelding weigerde de code. Misschien is die al gebruikt of ouder dan tien minuten. Begin opnieuw.
sign-in-malformed = Het antwoord op de aanmelding is niet wat gedocumenteerd is. Plak in plaats daarvan een toegangstoken.
sign-in-id-token = Het antwoord op de aanmelding is voor iemand anders: een andere omgeving, client, tenant of poging. Het is niet gebruikt. Begin opnieuw.
sign-in-late = Het antwoord van het aanmelden is volgens de klok van deze computer te oud of nog niet geldig. Controleer de klok en begin opnieuw.
sign-in-signature = Het antwoord op de aanmelding is niet door SuperOffice ondertekend. Het is niet gebruikt.
sign-in-no-crypto = Deze browser biedt hier geen cryptografie. Open de pagina via https, of op deze machine.
refusal-revoked = De toegang van de applicatie tot deze tenant is ingetrokken.
refusal-invalid-redirect-url = Het adres van deze pagina staat niet bij de geregistreerde adressen van de applicatie.
refusal-expired = De registratie van de applicatie is verlopen.
refusal-denied = De toegang is geweigerd.
refusal-needs-reapproval = De beheerder van de tenant moet de applicatie opnieuw goedkeuren. Dat is nodig nadat er webhooks aan zijn toegevoegd; tot dan kunnen de gebruikers zich niet aanmelden.
refusal-invalid-timestamp = SuperOffice accepteerde het tijdstip van de aanvraag niet. Controleer de klok van deze machine.
refusal-invalid-signature = SuperOffice accepteerde de handtekening van de aanvraag niet.
refusal-other = SuperOffice weigerde de aanmelding om een reden die niet gedocumenteerd is.

## Verdwaald
lost-title = Dit adres leidt nergens heen
lost-view = Op het adres { $text } is geen weergave.
lost-environment = “{ $text }” kan geen omgeving zijn. Adressen noemen een omgeving die deze site kent, nooit een host.
lost-tenant = “{ $text }” kan geen id van een tenant zijn. Zo’n id ziet eruit als Cust12345.
lost-webhook = “{ $text }” is geen id van een webhook. Een id is een geheel getal.

shortcut-title = Sneltoetsen
shortcut-search = Zoeken
shortcut-next = Volgende webhook
shortcut-previous = Vorige webhook
shortcut-list = Naar de lijst
shortcut-diagnosis = Naar de diagnose
shortcut-refresh = Vernieuwen
shortcut-help = Deze lijst
shortcut-on = Sneltoetsen staan aan

## Sessions, updates and the palette
ui-live = Doorlopend bijwerken
ui-live-paused = Live: gepauzeerd
ui-live-every = Live: { $span }
ui-live-changed = { $count ->
    [one] Veranderd sinds de vorige keer lezen: { $names }.
   *[other] { $count } webhooks zijn veranderd sinds de vorige keer lezen, waaronder { $names }.
}
palette-open = Ga naar
palette-title = Ga naar een webhook, een weergave of een actie
palette-hint = Een naam, een host, een id, een weergave
palette-state = Webhooks met status { $state }
palette-connect = Andere tenant
palette-nothing = Niets hier heet zo.
palette-found = { $count ->
    [one] { $count } mogelijkheid
   *[other] { $count } mogelijkheden
}
shortcut-palette = Overal heen
ui-offline = Je bent offline. De pagina werkt, maar kan niemand iets vragen.
ui-offline-read = Geen verbinding. Wat je ziet, is { $when } gelezen.
ui-new-version = Er is een nieuwe versie van Hook Doctor. Na het laden wordt opnieuw om het token gevraagd, tenzij het voor dit tabblad wordt bewaard.
ui-load-it = Laden
ui-token-ends = Het token verloopt { $when }. Geef nu een nieuw, dan wordt niets onderbroken.
ui-token-ended = Volgens de klok van deze computer is het token verlopen.
ui-token-new = Nieuw token geven
ui-not-now = Niet nu
ui-token-missing = Er is geen token, dus er kan niets nieuws worden gelezen.
ui-through-relay = Aanvragen gaan via het relais op deze machine naar { $host }.
