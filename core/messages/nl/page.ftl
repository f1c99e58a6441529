# De woorden van de pagina zelf.

ui-skip = Naar de inhoud
ui-where-you-are = Waar u bent
ui-signature-link = Handtekening controleren
ui-language = Taal
ui-utc = UTC naast lokale tijd
ui-theme = Thema
ui-theme-system = Systeem
ui-theme-light = Licht
ui-theme-dark = Donker
ui-refresh = Vernieuwen
ui-updated = { $ago } bijgewerkt
ui-on-paper = gelezen op { $when }
ui-live-changed = { $count ->
    [one] Gewijzigd sinds de vorige keer lezen: { $names }.
   *[other] { $count } webhooks zijn gewijzigd sinds de vorige keer lezen, waaronder { $names }.
}
palette-open = Naar…
palette-title = Ga naar een webhook, een weergave of een actie
palette-hint = Naam, host, id of weergave
palette-state = Webhooks met status { $state }
palette-connect = Andere tenant
palette-report = Tonen, opslaan of kopiëren
palette-restart = { $name } opnieuw starten
palette-utc-show = UTC naast lokale tijd tonen
palette-utc-hide = UTC naast lokale tijd verbergen
language-en = Engels
language-nb = Noors
language-sv = Zweeds
language-da = Deens
language-de = Duits
language-nl = Nederlands
palette-nothing = Niets gevonden.
palette-found = { $count ->
    [one] { $count } resultaat
   *[other] { $count } resultaten
}
ui-report = Rapport
ui-sign-out = Afmelden
ui-leave-demo = Demo verlaten
ui-copy = Kopiëren
ui-copy-command = Opdracht kopiëren
ui-copy-request = Aanvraag kopiëren
ui-copied = Gekopieerd
ui-copy-refused = De browser liet de pagina niet kopiëren. Selecteer in plaats daarvan de tekst.
ui-close = Sluiten
ui-try-again = Opnieuw proberen
ui-page-coming = Pagina wordt geladen…
ui-of-a-tenant = Deze pagina laat zien welke webhooks van een tenant niet afleveren, waarom, en wat u kunt doen.
ui-first-visit = Bij een eerste bezoek moet de browser heel Hook Doctor ophalen, wat op een trage verbinding enkele seconden duurt. Bij latere bezoeken is alles er meteen.
ui-page-not-loaded = Deze pagina kon niet worden geladen
    .means = Het bestand is niet aangekomen of hoort bij een andere versie, bijvoorbeeld na een update van de site. Wat is gelezen, blijft bewaard: probeer het opnieuw zodra er weer verbinding is. Helpt dat niet, laad de pagina dan opnieuw of neem contact op met de beheerder.
ui-dialogs-not-loaded = Een bestand van deze pagina is niet aangekomen. Wat is gelezen, blijft gelden, maar zonder dat bestand kunt u niets wijzigen of rapporteren en kunt u niet meekijken.
ui-change-tenant = Tenant of omgeving wijzigen
ui-to-list = Naar de lijst met webhooks
ui-to-start = Naar de startpagina
ui-ignored = Genegeerd in het adres: { $parts }.
ui-offline = U bent offline. U kunt lezen wat geladen is; voor nieuwe gegevens is een verbinding nodig.
ui-offline-read = Geen verbinding. Wat u ziet, is { $when } gelezen.
ui-new-version = Er staat een nieuwe versie van Hook Doctor klaar. Na het laden is het token opnieuw nodig, tenzij u het voor dit tabblad bewaart.
ui-load-it = Laden
follow-title = Meekijken met { $tenant }
follow-lead = Zolang deze pagina open is, leest ze de webhooks en hun tellers telkens opnieuw. Ze meldt u wanneer een webhook van status verandert, de grens van fouten nadert of zich herstelt: in de titel en het pictogram van dit tabblad, op de pagina en, als u wilt, met een melding.
follow-status-off = Meekijken
follow-status-on = Kijkt mee
follow-status-paused = Meekijken gepauzeerd
follow-status-waits-for-token = Meekijken heeft token nodig
follow-status-waits-for-reading = Meekijken begint zo
follow-status-another-tab = Ander tabblad kijkt mee
follow-status-backs-off = Kijkt mee, met pauze
follow-pace = Hoe vaak
follow-every = Elke { $span }
follow-notify = Meldingen op deze computer
follow-notify-denied = Deze browser staat geen meldingen van deze site toe. Dat kunt u wijzigen in de instellingen van de browser.
follow-notify-nowhere = Deze browser toont geen meldingen van een pagina.
follow-until-closed = Het eindigt als u de pagina sluit.
follow-until-token = Het eindigt met het token, op { $at }. Vijf minuten van tevoren vraagt de pagina om een nieuw token.
follow-until-token-by = Een toegangstoken is een uur geldig, dus het eindigt uiterlijk op { $at }, of eerder als het token ouder is. Vijf minuten van tevoren vraagt de pagina om een nieuw token.
follow-until-refused = Een toegangstoken is een uur geldig, en dit is ouder. Het meekijken eindigt als SuperOffice het token niet meer accepteert.
follow-until-longest = Het eindigt op { $at }: geen token wordt langer dan twaalf uur gebruikt.
follow-hidden = In een verborgen tabblad voeren browsers een pagina maar één keer per minuut uit, dus het lezen kan een minuut later komen. Terwijl de computer slaapt, wordt er niets gelezen: zulke tijden blijven gaten in de geschiedenis.
follow-use = Meekijken telt als gebruik van de pagina: ze wordt niet vergrendeld terwijl er niemand is. Stop met meekijken voordat u een computer verlaat die anderen gebruiken.
follow-reads = Elke keer vraagt ze om de lijst en de tellers van de webhooks van deze app. De rest, zoals de status van webhooks van andere apps, blijft zoals die was toen u het laatst op Vernieuwen drukte.
follow-alone = In deze browser kunnen tabbladen niet met elkaar afstemmen, dus elk tabblad leest voor zichzelf. Kijk maar in één tabblad mee.
follow-start = Beginnen met meekijken
follow-pause = Meekijken pauzeren
follow-go-on = Verder meekijken
follow-stop = Stoppen met meekijken
follow-next = De volgende keer lezen is { $when }.
follow-note-waits-for-token = Het meekijken met { $tenant } gaat verder als u een token invult.
follow-note-another-tab = Een ander tabblad kijkt mee met { $tenant } en meldt u wat er verandert. Sluit u dat, dan gaat dit tabblad verder.
follow-note-another-tab-read = Een ander tabblad kijkt mee met { $tenant } en meldt u wat er verandert. Het las het laatst { $when }. Sluit u dat tabblad, dan gaat dit verder.
follow-note-throttled = SuperOffice vraagt om minder aanvragen, dus het meekijken pauzeert langer. De volgende keer lezen is { $when }.
follow-note-not-read = { $tenant } kon { $count ->
    [one] de laatste keer
   *[other] de laatste { $count } keer
} niet worden gelezen, dus het meekijken pauzeert langer. De volgende keer lezen is { $when }.
follow-token-ends = Het meekijken eindigt met het token, uiterlijk { $when }. Vul een nieuw token in om zonder onderbreking verder te gaan.
follow-token-may-end = Het token is ouder dan een uur, dus het meekijken kan elk moment eindigen. Vul een nieuw token in om zonder onderbreking verder te gaan.
follow-told-token = Meekijken met { $tenant } eindigt binnenkort zonder nieuw token
follow-told-token-ended = Meekijken met { $tenant } heeft een nieuw token nodig
follow-news = Wat er veranderde terwijl u meekeek
follow-news-at = { $when }:
follow-news-done = Wegleggen
follow-news-disabled = { $name } is uitgeschakeld na te veel fouten
follow-news-near-limit = { $name } is { $count } keer op rij mislukt; de gedocumenteerde grens is { $limit }
follow-news-stopped = { $name } is gestopt
follow-news-state-unknown = { $name } zegt zijn status niet meer
follow-news-started = { $name } is weer actief
follow-news-recovered = { $name } levert weer af
follow-news-more = { $count ->
    [one] en nog 1
   *[other] en nog { $count }
}
follow-told = { $count ->
    [one] { $tenant }: 1 webhook veranderd
   *[other] { $tenant }: { $count } webhooks veranderd
}

## Verbinden
ui-title-connect = Verbinden
ui-question = Welke webhooks leveren niet af, en waarom?
ui-lead = Geef aan om welke klant het gaat en laat zien wie u bent. De pagina haalt alles vanuit uw browser rechtstreeks bij SuperOffice op: er zit geen server van ons tussen, en u hoeft niets te installeren.
ui-which-customer = Welke klant?
ui-environment = Omgeving
environment-online = Productie (online)
environment-qaonline = Stage (qaonline)
environment-sod = Ontwikkeling (sod)
environment-demo = Demo (ingebouwd)
ui-tenant = Tenant
ui-tenant-help = De id van de klant in SuperOffice, zoals Cust12345, of een webadres waar die in staat.
ui-tenant-means = Dit is { $tenant } in { $environment }.
tenant-empty = Vul de id van de klant in, zoals Cust12345, of een webadres waar die in staat.
tenant-characters = Dit is geen id van een klant en ook geen webadres. Een id bestaat alleen uit letters, cijfers, “-” en “_”, zoals Cust12345.
tenant-not-in-address = In dit adres staat geen id van een klant. Zoek een deel als Cust12345.
tenant-is-token = Dit lijkt op een toegangstoken; dat heeft hieronder een eigen veld. Vul hier de id van de klant in, zoals Cust12345.
ui-no-sign-in = Op deze site kunt u zich niet aanmelden voor { $environment }. Hebt u geen token, dan kan de leverancier helpen van de app die de webhooks ontvangt.
ui-ask-access = App-leverancier om toegang vragen
ui-or-paste = Of plak een toegangstoken:
ui-token = Toegangstoken
ui-token-help = Uit uw eigen app of uit Postman; een uur geldig. Het gaat naar de API van de tenant en nergens anders heen.
ui-keep = Token bewaren
keep-reload = tot ik deze pagina opnieuw laad
keep-tab = in dit tabblad, tot het { $span } niet is gebruikt
keep-reload-help = Na opnieuw laden is het vergeten, en ook na { $span } zonder gebruik. Een ander tabblad vraagt ook om een token, zelfs als u het met Ctrl+klik opent.
keep-tab-help = Na opnieuw laden gaat dit tabblad ermee verder. Het wordt vergeten als u het tabblad sluit, als u zich afmeldt, en na { $span } zonder gebruik. Een ander tabblad vraagt ook om een token, zelfs als u het met Ctrl+klik opent. Een duplicaat van dit tabblad heeft het wel, en dit tabblad ook als de browser het opnieuw opent.
ui-without-network = Zonder netwerk
ui-copy-for-anyone = Iedereen op deze computer mag de laatste kopie lezen
ui-copy-for-anyone-help = Voor als er geen netwerk is: deze pagina bewaart een dag lang wat ze het laatst heeft gelezen. Zonder dit vinkje is dat alleen met dit token te openen.
ui-show = Tonen
ui-hide = Verbergen
ui-scheme = Wat is het?
ui-scheme-bearer = Toegangstoken (Bearer)
ui-scheme-ticket = Ticket (SOTicket)
ui-scheme-basic = gebruiker:wachtwoord (Basic)
ui-connect = Verbinden
ui-connect-early = Deze pagina wordt nog geladen. Ze maakt verbinding zodra het kan.
ui-sign-in = Aanmelden met SuperID
ui-try-demo = Demotenant proberen
token-empty = Vul een toegangstoken in. Het ziet eruit als 8A:Cust12345.…
token-not-one = Dit kan geen token zijn: er staan spaties, regeleinden of letters buiten A–Z in. Kopieer het hele token opnieuw.
token-refused = { $host } accepteert dit token niet voor { $tenant }. Misschien is het verlopen (een token is een uur geldig) of hoort het bij een andere tenant of omgeving. Verbeter het of plak een nieuw token.
ui-token-wanted = Token voor { $tenant }
ui-token-refused = { $tenant } accepteert dit token niet
ui-token-wanted-lead = Dit adres leidt naar een tenant. Laat zien wie u bent om die te openen.
ui-token-again = { $tenant } accepteert het token niet meer
ui-token-again-lead = Wat geladen is, kunt u blijven lezen. Plak een nieuw token om verder te gaan.
token-idle = De pagina is { $span } niet gebruikt. Daarom is het token vergeten en is afgedekt wat er te zien was. Plak het token opnieuw, of een nieuw token, om verder te gaan.
token-held-too-long = Een token wordt hoogstens { $span } gebruikt. Dit token is vergeten, en wat er te zien was, is afgedekt. Plak het opnieuw, of een nieuw token, om verder te gaan.
token-signed-out = U hebt zich in een ander tabblad van deze browser afgemeld. Daarom is het token ook hier vergeten.
ui-token-ends = Het toegangstoken verloopt { $when }. Vul een nieuw token in om zonder onderbreking verder te gaan.
ui-token-ended = Het toegangstoken is verlopen (volgens de klok van deze computer).
ui-token-new = Nieuw token invullen
ui-through-relay = Aanvragen gaan via het relay op deze machine naar { $host }.
ui-not-now = Niet nu
ui-token-missing = Zonder token kunnen er geen nieuwe gegevens worden gelezen.
ui-visibility-title = Wat u met een token ziet
ui-visibility-own = De app waar de webhooks van zijn
    .sees = ziet ze allemaal en verklaart ze
ui-visibility-other = Een andere app
    .sees = ziet wat het archief toont en kan niets wijzigen
ui-visibility-onsite = Een onsite-server
    .sees = toont elke webhook aan iedereen die zich kan aanmelden
ui-how-token = Zo komt u aan een token
ui-how-token-postman = Met Postman: autoriseer een aanvraag zoals uw app dat doet, en kopieer dan het toegangstoken van het tabblad “Authorization”.
ui-how-token-app = Uit uw app: log het toegangstoken dat de app bij de laatste aanmelding kreeg. Het begint met 8A: en de id van de tenant.
ui-how-token-onsite = Onsite: kies de geconfigureerde omgeving, en daarna een ticket of uw gebruikersnaam en wachtwoord.
ui-meet = Geen tenant? Bekijk een voorbeeld
ui-scenario-demo = Alles tegelijk
ui-scenario-certificate-expired = Certificaat verlopen
ui-scenario-stopped-by-a-person = Door iemand gestopt
ui-scenario-active-and-silent = Actief, niet aangeroepen
ui-scenario-misspelt-event = Gebeurtenis fout gespeld
ui-scenario-answers-202 = 202 in plaats van 200
ui-scenario-gone-410 = 410, meteen uitgeschakeld
ui-scenario-usage-forbidden = Geen toegang tot tellers
ui-scenario-healthy = In orde
ui-recent = Recent
ui-example-title = Wat u krijgt
ui-example-lead = De demotenant, zojuist door deze pagina gecontroleerd:
ui-example-open = Voorbeeld bekijken
ui-without-token = Zonder token
ui-tool-report = dat iemand als JSON heeft opgeslagen
ui-tool-explain = uit een mail, een logboek of het Webhooks-paneel
ui-tool-signature = van een aflevering
ui-recent-summary = { $broken ->
    [0] alle leveren af
   *[other] { $broken } van { $total } met fouten
}
config-title = config.json bevat fouten. Wat er goed in staat, werkt.
config-not-json = Het bestand is geen JSON-object.
config-unknown-key = “{ $key }” is geen sleutel die Hook Doctor kent.
config-wrong-type = “{ $key }” heeft een waarde van het verkeerde type.
config-bad-name = “{ $key }”: een naam bestaat uit a–z, 0–9 en “-” en is niet een van de ingebouwde namen.
config-neither-or-both = “{ $key }” noemt “api” noch “state”, of allebei.
config-not-an-address = “{ $key }” is geen adres, of bevat een gebruiker of een tenant in de host.
config-not-https = “{ $key }” is http op een andere machine; gebruik https.
config-no-tenant = In “{ $key }” ontbreekt {"{"}tenant{"}"}.
config-unknown-environment = “{ $key }” noemt een onbekende omgeving.
config-not-this-machine = “{ $key }” noemt een relay, maar het adres ervan is niet http op deze machine.

## Bezig
ui-connecting = Tenant zoeken…
ui-loading = Webhooks lezen…
ui-not-judged-yet = Nog niet beoordeeld
ui-unjudged = { $total ->
    [one] Lezen of de webhook aflevert…
   *[other] Lezen of { $total } webhooks afleveren…
}
ui-unjudged-off = { $off ->
    [0] Tot nu toe is er geen uitgeschakeld of gestopt.
   *[other] Tot nu toe: { $disabled } uitgeschakeld, { $stopped } gestopt.
}

## Problemen
ui-means = Wat het betekent
ui-move = Wie iets moet doen
ui-do = Wat u kunt doen
trouble-environment = Deze site kent geen omgeving met de naam “{ $name }”.
    .means = Er is niets opgevraagd en er is geen token verstuurd.
    .do = Controleer het adres, of vraag de eigenaar van de site om de omgeving aan config.json toe te voegen.
trouble-origin = De tenant antwoordt, maar niet aan pagina’s van deze origin.
    .means = SuperOffice laat een pagina zijn antwoorden alleen lezen als de origin van die pagina in een lijst staat: online in de registratie van de app, onsite in web.config van de server. Met de webhooks is daardoor niets mis.
    .do = Online: vraag de eigenaar van de app om { $origin } toe te voegen aan de CORS-URL’s van de app voor deze omgeving (Developer Portal: Configuration > Advanced > Authentication). Onsite: vraag de beheerder van de server om hem toe te voegen aan CORSOrigin. Of open Hook Doctor vanaf een origin die in de lijst staat.
trouble-policy = Deze pagina is zonder toegang tot { $host } gebouwd.
    .means = config.json noemt deze server, maar het beveiligingsbeleid van de pagina is zonder die server gemaakt. Daarom heeft de browser er niets heen gestuurd, ook het token niet. Met de server en de webhooks is daardoor niets mis.
    .do = Laat degene die deze pagina host weten: bouw haar met “cargo xtask dist --config config.json”, of voer “cargo xtask seal DIR” uit voor de map waarin deze config.json staat, en zet alle bestanden opnieuw online.
trouble-network = Er kwam geen antwoord van { $host }.
    .means = Deze browser is offline, of { $host } is vanaf hier niet bereikbaar.
    .do = Controleer het netwerk en probeer het dan opnieuw. U bent niets kwijt.
trouble-timeout = { $host } antwoordde niet binnen 30 seconden.
    .means = De host of het netwerk is nu erg traag.
    .do = Probeer het over een minuut opnieuw.
trouble-too-long = Het antwoord was te lang om te lezen.
    .means = De tenant stuurde meer dan 128 MB in één antwoord. De pagina is daar gestopt, zodat het geheugen van deze computer niet volloopt. Een lijst met webhooks is veel korter.
    .do = Probeer het opnieuw. Gebeurt het weer, meld het dan aan de beheerders van de server: iets tussen de server en u stuurt meer dan de lijst.
trouble-throttled = De tenant vraagt om minder aanvragen.
    .means = Het antwoord was een paar keer 429, dus er kon nog niets worden gelezen.
    .do = Wacht een minuut en probeer het dan opnieuw.
trouble-foreign-host = De statusopvraging verwijst naar { $host }, en die host hoort niet bij deze omgeving.
    .means = Het token is daar niet heen gestuurd.
    .do = Controleer de omgeving. Klopt die, meld het dan aan de beheerders ervan.
trouble-no-tenant = In { $environment } is er geen tenant { $tenant }.
    .means = { $host } kent die tenant niet.
    .do = Controleer de id van de tenant en de omgeving: webhooks horen bij één tenant van één omgeving.
trouble-lookup = Het API-adres van { $tenant } kon niet worden gevonden.
    .means = De statusopvraging bij { $host } is mislukt, omdat { $reason }.
    .do = Probeer het opnieuw. Mislukt het weer, controleer dan de id van de tenant en de omgeving.
trouble-forbidden = Dit token mag de webhooks van { $tenant } niet lezen.
    .means = { $host } antwoordde 403. Waarschijnlijk heeft de app geen toegang tot de Webhook-agent; het kan ook zijn dat de gebruiker het recht mist.
    .do = Gebruik een token van de app waar de webhooks van zijn, of vraag de eigenaar van de app om toegang tot de Webhook-agent te krijgen. Daarna moet de beheerder van elke tenant opnieuw toestemming geven; tot dan kunnen de gebruikers van de app zich niet aanmelden.
trouble-misdirected = De API van de tenant staat nu op een andere host.
    .means = Hij is verhuisd terwijl de pagina las, en de statusopvraging noemt nog de oude host.
    .do = Probeer het over een minuut opnieuw.
trouble-malformed = Het antwoord is niet wat de API documenteert.
    .means = Misschien antwoordt er iets tussen de pagina en de tenant, zoals de aanmeldpagina van een proxy.
    .do = Probeer het opnieuw. Blijft het zo, open dan het adres van de API in een tabblad en bekijk het antwoord.
trouble-list = De webhooks van { $tenant } konden niet worden gelezen.
    .means = Of ze afleveren, is niet bekend. Ze konden niet van { $host } worden gelezen, omdat { $reason }.
    .do = Probeer het over een minuut opnieuw.
trouble-read-less = Deze keer gaf de tenant minder dan daarvoor.
    .means = U ziet wat eerder is gelezen. { $gap }
    .do = Probeer het over een minuut opnieuw. Laad de pagina opnieuw om te zien wat dit token nu mag lezen.
trouble-piece = Een bestand van deze pagina kon niet worden geladen.
    .means = Het is niet aangekomen of hoort bij een andere versie, bijvoorbeeld na een update van de site.
    .do = Probeer het opnieuw zodra er weer verbinding is. Helpt dat niet, laad de pagina dan opnieuw of meld het aan de eigenaar van de site.
trouble-demo = De demotenant kon niet worden geladen.
    .means = Het bestand ontbreekt op deze site, of iets heeft het geblokkeerd.
    .do = Laad de pagina opnieuw. Blijft het zo, meld dan aan de eigenaar van de site dat er een bestand ontbreekt.
trouble-demo-name = De demo heeft geen scenario met de naam “{ $name }”.
    .means = Het adres bevat een typefout of komt van een andere versie van de pagina.
    .do = Open de demotenant, of kies een scenario op de startpagina.
tenant-state-unknown = SuperOffice kent { $tenant } niet in { $environment }, of heeft een storing.
    .means = De status is Unknown: in deze omgeving is er geen tenant met die naam, of de status is nu niet te achterhalen.
    .do = Controleer de id en de omgeving, en daarna de statuspagina van SuperOffice:
tenant-state-provisioning = De tenant wordt aangemaakt.
    .means = De API antwoordt nog niet, en er worden geen webhooks verstuurd.
    .do = Probeer het over enkele minuten opnieuw.
tenant-state-deleted = De tenant is verwijderd.
    .means = De webhooks zijn mee verdwenen.
    .do = Controleer de id van de tenant.
tenant-state-suspended = De tenant is opgeschort: het abonnement loopt af.
    .means = De API is uit, en er worden geen webhooks verstuurd. De klant kan het abonnement nog reactiveren.
    .do = Vraag de beheerder van de tenant om contact op te nemen met SuperOffice.
tenant-state-migrationpending = De tenant verhuist nog naar de cloud.
    .means = De tenant werkt pas als de verhuizing klaar is; dat kan dagen of weken duren. Intussen worden er geen webhooks verstuurd.
    .do = Vraag SuperOffice wanneer de verhuizing klaar is.
tenant-state-offlinemaintenance = De tenant is in onderhoud.
    .means = De API is uit, meestal enkele minuten, en intussen worden er geen webhooks verstuurd.
    .do = Probeer het over enkele minuten opnieuw.
tenant-state-provisioningfailed = De tenant kon niet worden aangemaakt.
    .means = Er is geen werkende API.
    .do = De eigenaar moet contact opnemen met SuperOffice.
tenant-state-deleting = De tenant wordt verwijderd.
    .means = De API is gesloten.
    .do = Controleer de id van de tenant.
tenant-state-deletefailed = De tenant wordt verwijderd.
    .means = Een eerste poging is mislukt; SuperOffice verwijdert de tenant later. De API is uit.
    .do = Controleer de id van de tenant.
tenant-state-other = De tenant werkt niet. De status is { $state }.
    .means = Dat zegt de statusopvraging.
    .do = Probeer het over enkele minuten opnieuw. Verandert er niets, neem dan contact op met SuperOffice.

## Een tenant
ui-title-tenant = { $tenant }: webhooks
ui-title-webhooks = Webhooks
ui-headline = { $broken ->
    [0] { $stopped ->
        [0] { $risk ->
            [0] { $unknown ->
                [0] { $total ->
                    [one] De enige webhook levert af.
                   *[other] Alle { $total } webhooks leveren af.
                }
               *[other] Voor zover bekend mislukt er niets; { $unknown } van { $total } webhooks zijn niet te beoordelen.
            }
           *[other] { $unsure ->
                [0] Er mislukt nu geen webhook; bij { $risk } van { $total } kan dat binnenkort gebeuren.
               *[other] Voor zover bekend mislukt er nu geen webhook; bij { $risk } van { $total } kan dat binnenkort gebeuren.
            }
        }
        [one] { $total ->
            [one] De enige webhook is gestopt.
           *[other] { $unsure ->
                [0] Eén van { $total } webhooks is gestopt; geen andere mislukt.
               *[other] Eén van { $total } webhooks is gestopt; voor zover bekend mislukt geen andere.
            }
        }
       *[other] { $unsure ->
            [0] { $stopped } van { $total } webhooks zijn gestopt; geen andere mislukt.
           *[other] { $stopped } van { $total } webhooks zijn gestopt; voor zover bekend mislukt geen andere.
        }
    }
    [one] { $total ->
        [one] De enige webhook levert niet af.
       *[other] Eén van { $total } webhooks levert niet af.
    }
   *[other] { $broken } van { $total } webhooks leveren niet af.
}
ui-headline-read-deliver = { $total ->
    [one] De enige webhook die kon worden gelezen, levert af.
   *[other] De { $total } webhooks die konden worden gelezen, leveren af.
}
ui-headline-stopped = { $stopped ->
    [one] Nog één is gestopt.
   *[other] Nog { $stopped } zijn gestopt.
}
ui-headline-causes = { $causes ->
    [one] { $webhooks ->
        [one] Eén oorzaak verklaart het.
       *[other] Eén oorzaak verklaart ze allemaal.
    }
    [2] Twee oorzaken verklaren ze.
    [3] Drie oorzaken verklaren ze.
    [4] Vier oorzaken verklaren ze.
    [5] Vijf oorzaken verklaren ze.
    [6] Zes oorzaken verklaren ze.
   *[other] { $causes } oorzaken verklaren ze.
}
ui-headline-unknown = { $unknown ->
    [one] Eén is niet te beoordelen.
   *[other] { $unknown } zijn niet te beoordelen.
}
ui-headline-unread = De webhooks konden niet worden gelezen.
ui-headline-empty = Deze app heeft hier geen webhooks.
ui-headline-empty-onsite = Deze server heeft geen webhooks.
ui-unknown-user = een onbekende gebruiker
ui-visibility-line = Gelezen als { $user }: { $own ->
    [0] geen webhook van deze app
    [one] één webhook van deze app
   *[other] { $own } webhooks van deze app
}, { $others ->
    [0] geen van andere apps in het archief
   *[other] { $others } van andere apps in het archief
}. Er kunnen er meer zijn.
ui-visibility-no-archive = Gelezen als { $user }: { $own ->
    [0] geen webhook van deze app
    [one] één webhook van deze app
   *[other] { $own } webhooks van deze app
}. Andere apps kunnen er meer hebben; dit token kan die niet zien.
ui-visibility-unread = Gelezen als { $user }. De lijst van deze app kon niet worden gelezen; { $others ->
    [0] het archief toont niets
    [one] het archief toont één webhook
   *[other] het archief toont { $others } webhooks
}, eigenaar onbekend.
ui-visibility-onsite-line = Gelezen als { $user } op een onsite-server, die elke webhook toont: { $own }.
ui-partial = Sommige bronnen konden niet worden gelezen. U ziet de rest.
ui-causes = Oorzaken, de ergste eerst
ui-whole-diagnosis = De hele diagnose
ui-all-groups = De hele diagnose: { $parts }
ui-groups-causes = { $count ->
    [one] 1 oorzaak
   *[other] { $count } oorzaken
}
ui-groups-risks = { $count ->
    [one] 1 risico
   *[other] { $count } risico’s
}
ui-groups-unknown = { $count } niet te beoordelen
ui-card-mixed = { $off ->
    [one] 1 is niet meer actief
   *[other] { $off } zijn niet meer actief
}, { $on ->
    [one] 1 is het nog wel.
   *[other] { $on } zijn het nog wel.
}
ui-checks-blind = { $count ->
    [one] 1 controle was niet mogelijk
   *[other] { $count } controles waren niet mogelijk
}
ui-card-failing-deliveries = { $count ->
    [one] 1 webhook mislukt.
   *[other] { $count } webhooks mislukken.
}
ui-card-stopped = { $count ->
    [one] 1 webhook gestopt.
   *[other] { $count } webhooks gestopt.
}
ui-card-misdefined = { $count ->
    [one] 1 webhook kan niet werken.
   *[other] { $count } webhooks kunnen niet werken.
}
ui-card-silent = { $count ->
    [one] 1 webhook niet aangeroepen.
   *[other] { $count } webhooks niet aangeroepen.
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
ui-search = Webhooks doorzoeken
ui-search-hint = Naam, doel, gebeurtenis, persoon, laatste fout
ui-shown = { $shown } van { $total } webhooks
ui-shown-unjudged = { $shown } van { $total }…
ui-verdict-filter = Oordeel
ui-nothing-found-yet = Nog niets gevonden. Er wordt nog gelezen…
ui-nothing-found = Geen webhook gevonden.
ui-nothing-found-lead = De filters verbergen alle webhooks.
ui-show-all = Alles tonen
ui-column-webhook = Webhook
ui-column-state = Status
ui-column-wrong = Probleem
ui-column-calls = Aanroepen
ui-column-errors = Fouten
ui-column-in-a-row = Op rij
ui-column-rate = Aandeel
ui-column-last-called = Laatste aanroep
ui-tick = { $name } selecteren
ui-tick-all = Alles wat zichtbaar is selecteren
ui-ticked-bar = De geselecteerde webhooks
ui-ticked = { $count ->
    [one] 1 geselecteerd
   *[other] { $count } geselecteerd
}
ui-restart-ticked = Opnieuw starten…
ui-copy-names = Namen kopiëren
ui-untick = Selectie wissen
ui-another-applications = andere app
ui-unit-calls = aanroepen
ui-unit-errors = fouten
ui-unit-in-a-row = fouten op rij
ui-unit-failed = mislukt
ui-never = nooit
ui-ahead-of-the-clock = in de toekomst volgens de klok van deze computer
ui-probably-never = waarschijnlijk nooit
ui-in-a-row-of-nine = { $count ->
    [0] geen fouten op rij
    [one] 1 fout op rij; gedocumenteerde grens 9
   *[other] { $count } fouten op rij; gedocumenteerde grens 9
}
ui-empty-title = Mogelijke redenen
ui-empty-lead = De lijst toont alleen webhooks die de app van dit token heeft aangemaakt. De tenant kan er meer hebben.
ui-empty-onsite-lead = Een onsite-server toont elke webhook aan iedereen die zich kan aanmelden.
ui-empty-other-app = De webhooks zijn van een andere app: gebruik het token van die app.
ui-empty-environment = Ze staan in een andere omgeving: ontwikkeling, stage en productie hebben elk hun eigen webhooks.
ui-empty-tenant = Ze staan in een andere tenant.
ui-empty-restored = De database is teruggezet uit een back-up van voordat ze werden aangemaakt.

## Een webhook
ui-title-webhook = Webhook
ui-neighbours = Webhooks van de lijst
ui-neighbour-before = Vorige
ui-neighbour-after = Volgende
ui-neighbour-place = { $place } van { $of }
ui-no-such-webhook = Webhook { $id } is niet gevonden.
ui-no-such-webhook-lead = Misschien is hij verwijderd, is hij van een andere app, of staat hij in een andere tenant of omgeving.
ui-no-such-webhook-unread = De lijst met webhooks kon niet worden gelezen. Of deze webhook bestaat, is niet bekend.
ui-owned = webhook { $id }, van deze app
ui-owned-onsite = webhook { $id }
ui-owned-by-other = webhook { $id }, van een andere app: alleen zichtbaar in het archief, hier niet te wijzigen
ui-diagnosis = Diagnose
ui-steps = Stappen
ui-mail-receiver = Openen als mail
ui-copy-for-receiver = Kopiëren voor de ontvanger
ui-mail-support = Mail aan SuperOffice
ui-copy-report = Heel rapport kopiëren
ui-proof = Bewijs
ui-evidence-of = van webhook { $id }
ui-open-webhook = “{ $name }” openen
ui-last-error = Laatste fout, letterlijk, gelezen uit
ui-last-error-stale = Een oude fout: een latere aanroep is gelukt. Letterlijk, gelezen uit
ui-copy-error = Fout kopiëren
ui-answer = Wat de ontvanger antwoordde
ui-answer-status = Status
ui-answer-platform = Platform
ui-answer-traces = Trace-id’s
ui-answer-headers = { $count ->
    [one] 1 header
   *[other] { $count } headers
}
ui-answer-body = De body, als tekst
ui-checked = Wat er is gecontroleerd
ui-said-above = Zie hierboven: { $check }
ui-fine = { $count ->
    [one] 1 controle vond niets verkeerd
   *[other] { $count } controles vonden niets verkeerd
}
ui-what-to-do = Wat u kunt doen
ui-deliveries = Afleveringen
ui-deliveries-since = Afleveringen sinds { $when }
ui-never-called = De tellers zijn helemaal gelezen en hebben geen rij voor deze webhook: waarschijnlijk is hij nooit aangeroepen.
ui-off-at-nine = SuperOffice schakelt een webhook uit na opeenvolgende fouten; de gedocumenteerde grens is negen.
ui-usage-chart = Gelukte en mislukte aanroepen
ui-calls-well = Gelukt
ui-calls-failed = Mislukt
ui-no-figures = De tellers zijn niet volledig, dus er is niets te tekenen.
ui-usage-source = Geteld door SuperOffice sinds de webhook is geregistreerd (webhook_usage).
beside-title = Webhooks bij deze ontvanger of voor deze gebeurtenissen
beside-none = Geen andere webhook roept deze ontvanger aan of wacht op zijn gebeurtenissen.
beside-receiver = zelfde ontvanger
beside-events = { $names-count ->
    [one] zelfde gebeurtenis: { $names }
   *[other] zelfde gebeurtenissen: { $names }
}
beside-all = Alle { $count } webhooks van { $host }
ui-life = Tijdlijn
life-registered = Geregistreerd
life-registered-by = Geregistreerd door { $who }
life-changed = Laatst gewijzigd
life-changed-by = Laatst gewijzigd door { $who }
life-delivered = De laatste aanroep, op { $when }, is gelukt.
life-share = { $calls ->
    [one] De enige aanroep sinds de registratie is gelukt.
   *[other] { $good } van { $calls } aanroepen sinds de registratie zijn gelukt.
}
life-disabled = Uitgeschakeld na fouten
life-stopped = Gestopt
life-not-before = niet vóór { $when }
life-not-known = wanneer is niet bekend
life-last-called = Laatst aangeroepen
life-last-failed = Laatst aangeroepen, en mislukt
ui-definition = Definitie
ui-target = Doel-URL
ui-show-address = Hele adres tonen
ui-hide-address = Sleutels verbergen
ui-show-text = Hele tekst tonen
ui-hide-text = Sleutels en wachtwoorden verbergen
ui-events = Gebeurtenissen
ui-type = Type
ui-secret = Gedeeld geheim
ui-secret-set = ingesteld, wordt nooit getoond
ui-secret-missing = geen: afleveringen zijn niet ondertekend
ui-left-out = met opzet niet gelezen
ui-ask-secret = Vragen of er een geheim is ingesteld
ui-ask-secret-lead = De pagina leest dan deze ene definitie, bewaart of er een geheim is en hoe de headers heten, en laat de rest vallen.
ui-ask-secret-failed = Niet bekend, omdat { $reason }.
ui-no-headers = geen
ui-not-said = niet bekend: deze bron zegt het niet
ui-errors-go-to = Recipients
ui-nobody = niemand
ui-associates = { $count ->
    [one] 1 gebruiker
   *[other] { $count } gebruikers
}
ui-headers = Headers
ui-values-never-shown = (waarden worden nooit getoond)
ui-description = Beschrijving
ui-from-list = Gelezen uit de lijst met webhooks van deze app.
ui-from-archive = Gelezen uit de tabel met webhooks in het archief, die minder velden heeft.
ui-requests = Aanvragen van deze pagina
ui-requests-lead = Dezelfde aanvragen voor een terminal. Voer daar eerst { $command } uit en plak uw token.
ui-request-id = Aanvraag-id { $id }
ui-no-answer = geen antwoord
ui-copy-as-curl = Kopiëren als curl
ui-terminal = Terminal

## Sneltoetsen
shortcut-title = Sneltoetsen
shortcut-search = Zoeken
shortcut-next = Volgende webhook
shortcut-previous = Vorige webhook
shortcut-tick = De webhook met de focus selecteren
shortcut-untick = Selectie wissen
shortcut-list = Naar de lijst
shortcut-diagnosis = Naar de diagnose
shortcut-refresh = Vernieuwen
shortcut-palette = Ga naar…
shortcut-help = Deze lijst
shortcut-on = Sneltoetsen zijn aan

## Eén wijziging volgen
watch-title = Eén wijziging volgen
watch-lead = Is een webhook actief en wordt hij toch niet aangeroepen? Begin met volgen en breng daarna in SuperOffice één wijziging aan die een van zijn gebeurtenissen activeert. De pagina leest om de paar seconden de tellers en zegt waar u moet zoeken.
watch-start = Eén wijziging volgen
watch-stop = Stoppen met volgen
watch-length = Duur
watch-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
watch-running = De pagina volgt { $count ->
    [0] deze webhook
    [one] deze webhook en 1 andere met dezelfde gebeurtenissen
   *[other] deze webhook en { $count } andere met dezelfde gebeurtenissen
}. Breng de wijziging nu aan.
watch-left = { $looks ->
    [0] Nog niet gelezen
    [one] Eén keer gelezen
   *[other] { $looks } keer gelezen
}, nog { $span }.
watch-late = De tellers konden zojuist niet worden gelezen. De pagina probeert het opnieuw.
watch-called = SuperOffice heeft hem aangeroepen (gelezen op { $when }), en er volgde geen fout: voor zover de tellers het tonen, antwoordde de ontvanger met 200.
    .means = De gebeurtenis is geactiveerd en verstuurd. Wat ontbreekt, ontbreekt bij de ontvanger.
    .do = Kijk op dat tijdstip in het logboek van de ontvanger, en controleer de handtekening van de aflevering.
watch-called-so-far = SuperOffice heeft hem aangeroepen (gelezen op { $when }); tot nu toe geen fout.
    .means = Of de ontvanger de aanroep heeft aangenomen, is over { $span } bekend: een fout telt pas na enkele pogingen.
watch-called-only = SuperOffice heeft hem aangeroepen (gelezen op { $when }); of de aanroep is gelukt, kon niet worden gelezen.
    .means = De gebeurtenis is geactiveerd en verstuurd.
    .do = Kijk op dat tijdstip in het logboek van de ontvanger.
watch-failed = SuperOffice heeft hem aangeroepen (gelezen op { $when }), en de aanroep is mislukt: { $cause }.
    .means = De gebeurtenis is geactiveerd. De ontvanger heeft haar niet aangenomen.
    .do = { $do }
watch-sibling = Hij is niet aangeroepen, maar “{ $sibling }”, die op dezelfde gebeurtenis wacht, wel (gelezen op { $when }).
    .means = De wijziging heeft de gebeurtenis geactiveerd; deze webhook heeft haar niet gekregen.
    .do = Vergelijk de twee definities en sla deze webhook opnieuw op.
watch-nothing = Er is niets aangeroepen: deze webhook niet, en ook geen andere met dezelfde gebeurtenissen.
    .means = De wijziging activeert deze gebeurtenis niet, of de aflevering komt later, of SuperOffice heeft haar niet verstuurd.
    .do = Wijzig een veld in de eigen tabelrij van de entiteit en volg opnieuw. Komt er weer geen aanroep, mail deze waarneming dan naar SuperOffice.
watch-blind = De tellers konden niet vaak genoeg worden gelezen om iets te zeggen.
    .means = Of hij is aangeroepen, is niet bekend.
    .do = Vernieuw de pagina en volg dan opnieuw.
ui-copy-observation = Deze waarneming kopiëren
watch-observation = Gevolgd van { $from } tot { $to }, terwijl één wijziging werd aangebracht: { $outcome }

## De diagnose van een tenant
ui-title-diagnosis = { $tenant }: diagnose
ui-diagnosis-of = Diagnose van { $tenant }
ui-tenant-checks = De tenant als geheel
ui-healthy-count = { $count ->
    [one] 1 van { $total } webhooks is in orde.
   *[other] { $count } van { $total } webhooks zijn in orde.
}
ui-cause-none = Geen webhook heeft dit nu: { $cause }
ui-called-ago = { $ago } aangeroepen
ui-cause-none-lead = Misschien is het hersteld, of is er een andere oorzaak voor in de plaats gekomen. De diagnose toont wat er nu mis is.
ui-last-called-ago = { $ago } voor het laatst aangeroepen
ui-card-only = { $count ->
    [one] Deze webhook openen
   *[other] De { $count } webhooks en het bewijs
}
ui-card-open = { $count ->
    [one] Deze webhook openen
   *[other] Stappen en { $count } webhooks
}
ui-group-open = { $count ->
    [one] De webhook en de stappen
   *[other] De { $count } webhooks en de stappen
}
ui-show-group = Alle { $count } in de lijst tonen
ui-lost-many = Gebeurtenissen uit deze tijd worden voor zover bekend niet verstuurd, ook niet na opnieuw starten.

## Rapport
ui-report-lead = Precies dit verlaat de browser als u het opslaat of kopieert. Er staan geen token, geen geheim en geen headerwaarden in, en doeladressen zijn gemaskeerd.
ui-format = Indeling
ui-preview = Voorbeeld
ui-scope = Webhooks in het rapport
ui-scope-all = { $count ->
    [one] De enige webhook
   *[other] Alle { $count }
}
ui-scope-listed = Deze weergave ({ $count })
ui-scope-webhook = Deze webhook
ui-scope-ticked = { $count ->
    [one] De geselecteerde
   *[other] De { $count } geselecteerde
}
ui-report-making = Geschreven: { $done } van { $of } webhooks…
ui-report-long = Het voorbeeld eindigt hier; in het bestand en de kopie staat alles.
ui-save-as = Opslaan als { $format }

## Een rapport openen
opened-title = Rapport openen
opened-lead = Een rapport dat als JSON is opgeslagen, toont hier zonder token wat de lezer ervan zag. Het blijft in deze pagina: er wordt niets van opgeslagen of verstuurd.
opened-file = Rapportbestand
opened-drop = Of sleep het bestand ergens op deze pagina.
opened-how = Zo komt u eraan: iemand met een token opent de tenant, kiest Rapport, dan JSON, en slaat het op.
opened-reading = Rapport lezen…
opened-gone = Er is geen rapport geopend. Bij het laden van de pagina wordt het vergeten: kies het bestand opnieuw.
opened-notice = Dit is een opgeslagen rapport van { $tenant } in { $environment }, niet de tenant zelf. De tenant is op { $when } gelezen.
opened-notice-no-time = Dit is een opgeslagen rapport van { $tenant } in { $environment }, niet de tenant zelf. Wanneer de tenant is gelezen, is niet bekend.
opened-seen = Gelezen als { $user }: { $own ->
    [0] geen webhook van de app
    [one] één webhook van de app
   *[other] { $own } webhooks van de app
}, { $others ->
    [0] geen van andere apps
    [one] één van andere apps
   *[other] { $others } van andere apps
}.
opened-part = { $count ->
    [one] Eén gelezen webhook staat niet in het rapport.
   *[other] { $count } gelezen webhooks staan niet in het rapport.
}
opened-unread = { $count ->
    [one] Eén onderdeel van het bestand kon niet worden gelezen en ontbreekt.
   *[other] { $count } onderdelen van het bestand konden niet worden gelezen en ontbreken.
}
opened-words = Uitleg en stappen staan hier zoals ze zijn opgeslagen, in de taal van degene die ze opsloeg.
opened-deliver = { $total ->
    [one] De enige webhook in dit rapport levert af.
   *[other] De { $total } webhooks in dit rapport leveren af.
}
opened-empty = Dit rapport bevat geen webhook.
opened-said = { $text }
opened-gaps = Wat niet is gelezen
opened-more-causes = { $count ->
    [one] Nog één oorzaak of risico
   *[other] Nog { $count } oorzaken en risico’s
}
opened-to-tenant = De tenant zelf openen
opened-close = Rapport sluiten
opened-again = Ander rapport openen
opened-no-webhook = Het rapport bevat geen webhook { $id }.
opened-to-report = Heel het rapport
opened-owned-by-other = webhook { $id }, van een andere app
not-opened-unreadable = De browser kon dit bestand niet lezen.
    .do = Sla het op deze computer op en kies het dan opnieuw.
not-opened-too-large = Het bestand heeft meer dan { $megabytes } MB; dat is meer dan een browser goed aankan.
    .do = Vraag om een rapport van één weergave of van één webhook: het dialoogvenster “Rapport” biedt beide.
not-opened-empty = Het bestand is leeg.
    .do = Sla het rapport opnieuw op, of kies een ander bestand.
not-opened-other-format = Dit is een rapport als { $format }; daar staat te weinig in om het hier te openen.
    .do = Vraag om hetzelfde rapport als JSON.
not-opened-not-json = Dit is geen JSON, of een deel van het bestand ontbreekt.
    .do = Kies een rapport dat als JSON is opgeslagen. De naam eindigt op .json.
not-opened-too-deep = Dit is geen rapport: de haakjes staan dieper in elkaar dan die van welk rapport ook.
    .do = Kies een rapport dat als JSON is opgeslagen.
not-opened-no-report = Dit is JSON, maar geen rapport van Hook Doctor.
    .do = Kies een rapport dat met “Rapport”, dan JSON, is opgeslagen.
not-opened-version = Dit is een rapport van versie { $version }; deze pagina leest versie 1.
    .do = Open het met de Hook Doctor die het heeft opgeslagen, of laad deze pagina opnieuw om de nieuwste versie te krijgen.

## Handtekening
signature-title = Handtekening controleren
signature-lead = Als een webhook een gedeeld geheim heeft, ondertekent SuperOffice elke aflevering: X-SuperOffice-Signature is de base64 van HMAC-SHA256 over de onbewerkte body. Alles wordt in deze browser berekend; er wordt niets verstuurd of opgeslagen.
signature-secret = Gedeeld geheim
signature-body = Body, byte voor byte
signature-body-help = Eén spatie of regeleinde meer verandert de handtekening: controleer de onbewerkte body, voordat iets hem verwerkt.
signature-given = Ontvangen handtekening (leeg laten om de body te ondertekenen)
signature-check = Controleren
signature-is = De handtekening van deze body is:
signature-fits = Ze klopt: dit geheim heeft deze body ondertekend.
signature-differs = Ze klopt niet: een ander geheim, of niet de onbewerkte body. Voor dit geheim en deze body zou ze zijn:

## Een fout uitleggen
explain-title = Fout uitleggen
explain-lead = Plak de fouttekst van een webhook, uit een mail, een logboek of het Webhooks-paneel van SuperOffice. De tekst blijft in deze pagina: er wordt niets verstuurd of opgeslagen.
explain-text = Fouttekst
explain-region = Uitleg
explain-empty = De uitleg verschijnt hier zodra er tekst is.
explain-also = De tekst bewijst ook een tweede oorzaak: { $cause }.
explain-copy-masked = Tekst kopiëren zonder de sleutels in de adressen
unrecognised-report = Zou de tekst herkend moeten worden, meld het dan aan de makers van Hook Doctor: kopieer hem zonder de sleutels, en lees hem na voordat u hem verstuurt.
unrecognised-explain = Andere tekst uitleggen
weighed-title = Ook afgewogen
weighed-nothing = Verder wijst niets in de tekst op een andere oorzaak.
weighed-platform = Een pagina of header van een platform zegt dit, maar wat de verzendende kant zelf zegt, telt zwaarder.
weighed-status = Alleen de status zegt dit; andere woorden in de tekst zeggen meer.
weighed-prose = Een pagina zegt dit terloops; andere woorden in de tekst zeggen meer.
weighed-quoted = De woorden staan in het antwoord van de ontvanger; ze gaan dus over de ontvanger, niet over de aanroep van SuperOffice.

## Aanmelden
sign-in-title = Aanmelden
sign-in-under-way = Aanmelden…
sign-in-failed = Aanmelden is mislukt
sign-in-other-attempt = Dit adres hoort bij een andere aanmelding, of bij een uit een ander tabblad. Meld u opnieuw aan.
sign-in-other-issuer = Het antwoord kwam van een andere aanmeldservice dan die waaraan het gevraagd was. Het is niet gebruikt. Meld u opnieuw aan.
sign-in-nothing = Dit adres bevat geen aanmelding. Begin op de startpagina.
sign-in-unreachable = De pagina kon het tokeneindpunt van de aanmelding niet bereiken. Plak in plaats daarvan een toegangstoken; dat werkt altijd.
sign-in-status = Het tokeneindpunt van de aanmelding weigerde de code. Misschien is die al gebruikt of ouder dan tien minuten. Meld u opnieuw aan.
sign-in-malformed = Het antwoord van de aanmelding is niet wat gedocumenteerd is. Plak in plaats daarvan een toegangstoken.
sign-in-id-token = Het antwoord van de aanmelding is voor een andere omgeving, client, tenant of poging. Het is niet gebruikt. Meld u opnieuw aan.
sign-in-late = Het antwoord van de aanmelding is volgens de klok van deze computer te oud of nog niet geldig. Controleer de klok en meld u dan opnieuw aan.
sign-in-signature = Het antwoord van de aanmelding is niet door SuperOffice ondertekend. Het is niet gebruikt.
sign-in-no-crypto = Deze browser biedt hier geen cryptografie. Open de pagina via https, of op deze machine.
refusal-revoked = De toegang van de app tot deze tenant is ingetrokken.
refusal-invalid-redirect-url = Het adres van deze pagina is niet voor de app geregistreerd.
refusal-expired = De registratie van de app is verlopen.
refusal-denied = De toegang is geweigerd.
refusal-needs-reapproval = De beheerder van de tenant moet de app opnieuw toestemming geven. Dat is nodig nadat er webhooks aan zijn toegevoegd; tot dan kunnen de gebruikers zich niet aanmelden.
refusal-invalid-timestamp = SuperOffice accepteerde het tijdstip van de aanvraag niet. Controleer de klok van deze machine.
refusal-invalid-signature = SuperOffice accepteerde de handtekening van de aanvraag niet.
refusal-other = SuperOffice weigerde de aanmelding om een reden die niet gedocumenteerd is.

## Verdwaald
lost-title = Pagina niet gevonden
lost-view = Op het adres { $text } is er geen weergave.
lost-environment = “{ $text }” kan geen omgeving zijn. Adressen noemen een omgeving die deze site kent, nooit een host.
lost-tenant = “{ $text }” kan geen id van een tenant zijn. Die ziet eruit als Cust12345.
lost-cause = “{ $text }” is geen oorzaak of controle die deze pagina kent.
lost-webhook = “{ $text }” is geen id van een webhook. Id’s zijn gehele getallen.
