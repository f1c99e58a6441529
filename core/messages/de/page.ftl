# Die eigenen Worte der Seite.

ui-skip = Zum Inhalt springen
ui-where-you-are = Wo Sie sind
ui-signature-link = Signatur prüfen
ui-language = Sprache
ui-utc = UTC neben der Ortszeit
ui-theme = Design
ui-theme-system = System
ui-theme-light = Hell
ui-theme-dark = Dunkel
ui-refresh = Aktualisieren
ui-updated = { $ago } aktualisiert
ui-on-paper = gelesen am { $when }
ui-live-changed = { $count ->
    [one] Seit dem letzten Lesen geändert: { $names }.
   *[other] Seit dem letzten Lesen haben sich { $count } Webhooks geändert, darunter { $names }.
}
palette-open = Öffnen
palette-title = Einen Webhook, eine Ansicht oder eine Aktion öffnen
palette-hint = Name, Host, ID oder Ansicht
palette-state = Webhooks im Status { $state }
palette-connect = Anderer Mandant
palette-report = Anzeigen, speichern oder kopieren
palette-restart = { $name } neu starten
palette-utc-show = UTC neben der Ortszeit zeigen
palette-utc-hide = UTC neben der Ortszeit ausblenden
language-en = Englisch
language-nb = Norwegisch
language-sv = Schwedisch
language-da = Dänisch
language-de = Deutsch
language-nl = Niederländisch
palette-nothing = Keine Treffer.
palette-found = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
ui-report = Bericht
ui-sign-out = Abmelden
ui-leave-demo = Demo verlassen
ui-copy = Kopieren
ui-copy-command = Befehl kopieren
ui-copy-request = Anfrage kopieren
ui-copied = Kopiert
ui-copy-refused = Der Browser hat das Kopieren nicht zugelassen. Markieren Sie stattdessen den Text.
ui-close = Schließen
ui-try-again = Erneut versuchen
ui-page-coming = Seite wird geladen …
ui-of-a-tenant = Diese Seite zeigt, welche Webhooks eines Mandanten nicht zustellen, warum, und was zu tun ist.
ui-first-visit = Beim ersten Besuch muss der Browser ganz Hook Doctor laden, was bei langsamer Verbindung einige Sekunden dauert. Bei späteren Besuchen ist alles sofort da.
ui-page-not-loaded = Diese Seite konnte nicht geladen werden
    .means = Ihre Datei ist nicht angekommen oder gehört zu einer anderen Version, etwa nach einer Aktualisierung der Website. Was gelesen wurde, bleibt erhalten: Versuchen Sie es erneut, wenn die Verbindung wieder steht. Wenn das nicht hilft, laden Sie die Seite neu, oder wenden Sie sich an den Betreiber.
ui-dialogs-not-loaded = Eine Datei dieser Seite ist nicht angekommen. Was gelesen wurde, ist davon nicht betroffen, aber ohne sie lässt sich nichts ändern, berichten oder mitverfolgen.
ui-change-tenant = Mandant oder Umgebung ändern
ui-to-list = Zur Liste der Webhooks
ui-to-start = Zur Startseite
ui-ignored = In der Adresse nicht beachtet: { $parts }.
ui-offline = Sie sind offline. Was geladen ist, können Sie lesen; für neue Daten braucht es eine Verbindung.
ui-offline-read = Keine Verbindung. Was Sie sehen, wurde { $when } gelesen.
ui-new-version = Eine neue Version von Hook Doctor liegt bereit. Nach dem Laden ist das Token erneut nötig, es sei denn, Sie behalten es in diesem Tab.
ui-load-it = Laden
follow-title = { $tenant } mitverfolgen
follow-lead = Solange diese Seite offen ist, liest sie die Webhooks und ihre Zähler immer wieder. Sie meldet Ihnen, wenn ein Webhook seinen Status ändert, dem Limit der Fehlversuche nahe kommt oder sich erholt: im Titel und im Symbol dieses Tabs, auf der Seite und, wenn Sie möchten, durch eine Benachrichtigung.
follow-status-off = Mitverfolgen
follow-status-on = Mitverfolgt
follow-status-paused = Mitverfolgen pausiert
follow-status-waits-for-token = Mitverfolgen braucht Token
follow-status-waits-for-reading = Mitverfolgen beginnt bald
follow-status-another-tab = In anderem Tab mitverfolgt
follow-status-backs-off = Mitverfolgt, mit Pause
follow-pace = Wie oft
follow-every = Abstand: { $span }
follow-notify = Auf diesem Computer benachrichtigen
follow-notify-denied = Dieser Browser erlaubt keine Benachrichtigungen von dieser Website. Das können Sie in den Einstellungen des Browsers ändern.
follow-notify-nowhere = Dieser Browser zeigt keine Benachrichtigungen einer Seite.
follow-until-closed = Es endet, wenn Sie die Seite schließen.
follow-until-token = Es endet mit dem Token, am { $at }. Fünf Minuten vorher fragt die Seite nach einem neuen.
follow-until-token-by = Zugriffstokens gelten eine Stunde; das Mitverfolgen endet also spätestens am { $at } oder früher, wenn das Token älter ist. Fünf Minuten vorher fragt die Seite nach einem neuen.
follow-until-refused = Zugriffstokens gelten eine Stunde, und dieses ist älter. Das Mitverfolgen endet, wenn SuperOffice das Token nicht mehr akzeptiert.
follow-until-longest = Es endet am { $at }: Kein Token wird länger als zwölf Stunden verwendet.
follow-hidden = In einem verdeckten Tab führen Browser eine Seite nur einmal pro Minute aus; ein Lesen kann sich also um eine Minute verspäten. Während der Computer schläft, wird nichts gelesen: Solche Zeiten bleiben Lücken im Verlauf.
follow-use = Mitverfolgen zählt als Benutzung der Seite: Sie wird nicht gesperrt, während niemand da ist. Beenden Sie das Mitverfolgen, bevor Sie einen Computer verlassen, den andere benutzen.
follow-reads = Jedes Mal fragt sie die Liste und die Zähler der Webhooks dieser App ab. Der Rest, etwa der Status der Webhooks anderer Apps, bleibt, wie er beim letzten „Aktualisieren“ war.
follow-alone = Dieser Browser gibt Tabs keinen Weg, sich abzusprechen; deshalb liest jeder Tab für sich. Verfolgen Sie nur in einem Tab mit.
follow-start = Mitverfolgen starten
follow-pause = Mitverfolgen pausieren
follow-go-on = Weiter mitverfolgen
follow-stop = Mitverfolgen beenden
follow-next = Das nächste Lesen ist { $when }.
follow-note-waits-for-token = Das Mitverfolgen von { $tenant } geht weiter, wenn Sie ein Token eingeben.
follow-note-another-tab = Ein anderer Tab verfolgt { $tenant } mit und meldet Ihnen, was sich ändert. Wenn Sie ihn schließen, macht dieser Tab weiter.
follow-note-another-tab-read = Ein anderer Tab verfolgt { $tenant } mit und meldet Ihnen, was sich ändert. Zuletzt gelesen hat er { $when }. Wenn Sie ihn schließen, macht dieser Tab weiter.
follow-note-throttled = SuperOffice bittet um weniger Anfragen; deshalb macht das Mitverfolgen eine längere Pause. Das nächste Lesen ist { $when }.
follow-note-not-read = { $tenant } konnte { $count ->
    [one] beim letzten Mal
   *[other] die letzten { $count } Male
} nicht gelesen werden; deshalb macht das Mitverfolgen eine längere Pause. Das nächste Lesen ist { $when }.
follow-token-ends = Das Mitverfolgen endet mit dem Token, spätestens { $when }. Geben Sie ein neues ein, um ohne Unterbrechung weiterzumachen.
follow-token-may-end = Das Token ist älter als eine Stunde; das Mitverfolgen kann also jederzeit enden. Geben Sie ein neues ein, um ohne Unterbrechung weiterzumachen.
follow-told-token = Das Mitverfolgen von { $tenant } endet bald ohne neues Token
follow-told-token-ended = Das Mitverfolgen von { $tenant } braucht ein neues Token
follow-news = Was sich beim Mitverfolgen geändert hat
follow-news-at = { $when }:
follow-news-done = Weglegen
follow-news-disabled = { $name } wurde nach zu vielen Fehlern deaktiviert
follow-news-near-limit = { $name } ist { $count }-mal in Folge fehlgeschlagen; das dokumentierte Limit ist { $limit }
follow-news-stopped = { $name } wurde gestoppt
follow-news-state-unknown = { $name } nennt seinen Status nicht mehr
follow-news-started = { $name } ist wieder aktiv
follow-news-recovered = { $name } stellt wieder zu
follow-news-more = { $count ->
    [one] und 1 weiterer
   *[other] und { $count } weitere
}
follow-told = { $count ->
    [one] { $tenant }: 1 Webhook geändert
   *[other] { $tenant }: { $count } Webhooks geändert
}

## Verbinden
ui-title-connect = Verbinden
ui-question = Welche Webhooks stellen nicht zu, und warum?
ui-lead = Sagen Sie, um welchen Kunden es geht, und weisen Sie sich aus. Die Seite fragt SuperOffice direkt aus Ihrem Browser: kein Server von uns dazwischen, nichts zu installieren.
ui-which-customer = Welcher Kunde?
ui-environment = Umgebung
environment-online = Produktion (online)
environment-qaonline = Stage (qaonline)
environment-sod = Entwicklung (sod)
environment-demo = Demo (eingebaut)
ui-tenant = Mandant
ui-tenant-help = Die ID des Kunden in SuperOffice, etwa Cust12345, oder eine Webadresse, in der sie vorkommt.
ui-tenant-means = Das ist { $tenant } in { $environment }.
tenant-empty = Geben Sie die ID des Kunden ein, etwa Cust12345, oder eine Webadresse, in der sie vorkommt.
tenant-characters = Das ist weder eine Kunden-ID noch eine Webadresse. Eine ID besteht nur aus Buchstaben, Ziffern, „-“ und „_“, zum Beispiel Cust12345.
tenant-not-in-address = In dieser Adresse kommt keine Kunden-ID vor. Suchen Sie nach einem Teil wie Cust12345.
tenant-is-token = Das sieht nach einem Zugriffstoken aus; dafür gibt es unten ein eigenes Feld. Geben Sie hier die ID des Kunden ein, etwa Cust12345.
ui-no-sign-in = Für { $environment } bietet diese Website keine Anmeldung. Wenn Sie kein Token haben, kann der Hersteller der App helfen, die die Webhooks empfängt.
ui-ask-access = App-Hersteller um Zugriff bitten
ui-or-paste = Oder fügen Sie ein Zugriffstoken ein:
ui-token = Zugriffstoken
ui-token-help = Aus Ihrer eigenen App oder aus Postman; gilt eine Stunde. Es geht an die API des Mandanten und nirgendwo sonst hin.
ui-keep = Token behalten
keep-reload = bis ich diese Seite neu lade
keep-tab = in diesem Tab, bis es { $span } lang nicht benutzt wird
keep-reload-help = Nach dem Neuladen ist es vergessen, ebenso nach { $span } ohne Benutzung. Auch ein weiterer Tab fragt nach einem Token, selbst wenn Sie ihn mit Strg+Klick öffnen.
keep-tab-help = Nach dem Neuladen geht es in diesem Tab damit weiter. Vergessen wird es, wenn Sie den Tab schließen, sich abmelden oder es { $span } lang nicht benutzen. Ein weiterer Tab fragt nach einem Token, selbst wenn Sie ihn mit Strg+Klick öffnen. Ein Duplikat dieses Tabs hat es, und dieser Tab ebenfalls, wenn der Browser ihn wieder öffnet.
ui-without-network = Ohne Netzwerk
ui-copy-for-anyone = Wer diesen Computer benutzt, darf die letzte Kopie lesen
ui-copy-for-anyone-help = Für Zeiten ohne Netzwerk: Diese Seite bewahrt einen Tag lang auf, was sie zuletzt gelesen hat. Ohne dieses Häkchen lässt es sich nur mit diesem Token öffnen.
ui-show = Anzeigen
ui-hide = Ausblenden
ui-scheme = Was ist es?
ui-scheme-bearer = Zugriffstoken (Bearer)
ui-scheme-ticket = Ticket (SOTicket)
ui-scheme-basic = Benutzer:Passwort (Basic)
ui-connect = Verbinden
ui-connect-early = Diese Seite lädt noch. Sie verbindet sich, sobald sie bereit ist.
ui-sign-in = Mit SuperID anmelden
ui-try-demo = Demo-Mandanten ausprobieren
token-empty = Geben Sie ein Zugriffstoken ein. Es sieht aus wie 8A:Cust12345.…
token-not-one = Das kann kein Token sein: Es enthält Leerzeichen, Zeilenumbrüche oder Buchstaben außerhalb von A–Z. Kopieren Sie noch einmal das ganze Token.
token-refused = { $host } akzeptiert dieses Token nicht für { $tenant }. Vielleicht ist es abgelaufen (Tokens gelten eine Stunde) oder gehört zu einem anderen Mandanten oder einer anderen Umgebung. Korrigieren Sie es, oder fügen Sie ein neues ein.
ui-token-wanted = Token für { $tenant }
ui-token-refused = { $tenant } akzeptiert dieses Token nicht
ui-token-wanted-lead = Diese Adresse führt zu einem Mandanten. Weisen Sie sich aus, um ihn zu öffnen.
ui-token-again = { $tenant } akzeptiert das Token nicht mehr
ui-token-again-lead = Was geladen ist, können Sie weiterhin lesen. Fügen Sie ein neues Token ein, um fortzufahren.
token-idle = Die Seite wurde { $span } lang nicht benutzt. Deshalb ist das Token vergessen, und was zu sehen war, ist verdeckt. Fügen Sie das Token oder ein neues ein, um weiterzumachen.
token-held-too-long = Ein Token wird höchstens { $span } lang verwendet. Dieses ist vergessen, und was zu sehen war, ist verdeckt. Fügen Sie es noch einmal oder ein neues ein, um weiterzumachen.
token-signed-out = Sie haben sich in einem anderen Tab dieses Browsers abgemeldet; deshalb ist das Token auch hier vergessen.
ui-token-ends = Das Zugriffstoken läuft { $when } ab. Geben Sie ein neues ein, um ohne Unterbrechung weiterzuarbeiten.
ui-token-ended = Das Zugriffstoken ist abgelaufen (nach der Uhr dieses Computers).
ui-token-new = Neues Token eingeben
ui-through-relay = Anfragen gehen über das Relay auf diesem Rechner an { $host }.
ui-not-now = Nicht jetzt
ui-token-missing = Ohne Token lassen sich keine neuen Daten lesen.
ui-visibility-title = Was ein Token zu sehen bekommt
ui-visibility-own = Die App, der die Webhooks gehören
    .sees = sieht alle und erklärt sie
ui-visibility-other = Eine andere App
    .sees = sieht, was das Archiv zeigt, und kann nichts ändern
ui-visibility-onsite = Ein Onsite-Server
    .sees = zeigt jeden Webhook allen, die sich anmelden können
ui-how-token = So bekommen Sie ein Token
ui-how-token-postman = Mit Postman: Autorisieren Sie eine Anfrage so, wie Ihre App es tut, und kopieren Sie dann das Zugriffstoken aus der Registerkarte „Authorization“.
ui-how-token-app = Aus Ihrer App: Protokollieren Sie das Zugriffstoken, das sie bei der letzten Anmeldung bekommen hat. Es beginnt mit 8A: und der ID des Mandanten.
ui-how-token-onsite = Onsite: Wählen Sie die konfigurierte Umgebung, dann ein Ticket oder Benutzer und Passwort.
ui-meet = Kein Mandant? Sehen Sie sich ein Beispiel an
ui-scenario-demo = Alles auf einmal
ui-scenario-certificate-expired = Zertifikat abgelaufen
ui-scenario-stopped-by-a-person = Von jemandem gestoppt
ui-scenario-active-and-silent = Aktiv, ohne Aufrufe
ui-scenario-misspelt-event = Ereignis falsch geschrieben
ui-scenario-answers-202 = 202 statt 200
ui-scenario-gone-410 = 410, sofort deaktiviert
ui-scenario-usage-forbidden = Kein Zugriff auf Zähler
ui-scenario-healthy = In Ordnung
ui-recent = Zuletzt verwendet
ui-example-title = Was Sie bekommen
ui-example-lead = Der Demo-Mandant, soeben von dieser Seite geprüft:
ui-example-open = Beispiel ansehen
ui-without-token = Ohne Token
ui-tool-report = den jemand als JSON gespeichert hat
ui-tool-explain = aus einer E-Mail, einem Protokoll oder dem Webhooks-Panel
ui-tool-signature = einer Zustellung
ui-recent-summary = { $broken ->
    [0] alle stellen zu
   *[other] { $broken } von { $total } mit Fehlern
}
config-title = config.json enthält Fehler. Was darin stimmt, funktioniert weiterhin.
config-not-json = Die Datei ist kein JSON-Objekt.
config-unknown-key = „{ $key }“ ist kein Schlüssel, den Hook Doctor kennt.
config-wrong-type = „{ $key }“ hat einen Wert vom falschen Typ.
config-bad-name = „{ $key }“: Ein Name besteht aus a–z, 0–9 und „-“ und ist keiner der eingebauten.
config-neither-or-both = „{ $key }“ nennt weder „api“ noch „state“ oder beide.
config-not-an-address = „{ $key }“ ist keine Adresse oder enthält im Host einen Benutzer oder einen Mandanten.
config-not-https = „{ $key }“ ist http auf einem anderen Rechner; verwenden Sie https.
config-no-tenant = In „{ $key }“ fehlt {"{"}tenant{"}"}.
config-unknown-environment = „{ $key }“ nennt eine unbekannte Umgebung.
config-not-this-machine = „{ $key }“ nennt ein Relay, aber seine Adresse ist nicht http auf diesem Rechner.

## Unterwegs
ui-connecting = Mandant wird gesucht …
ui-loading = Webhooks werden gelesen …
ui-not-judged-yet = Noch nicht beurteilt
ui-unjudged = { $total ->
    [one] Es wird gelesen, ob der Webhook zustellt …
   *[other] Es wird gelesen, ob { $total } Webhooks zustellen …
}
ui-unjudged-off = { $off ->
    [0] Bisher ist keiner deaktiviert oder gestoppt.
   *[other] Bisher: { $disabled } deaktiviert, { $stopped } gestoppt.
}

## Störungen
ui-means = Was es bedeutet
ui-move = Wer handelt
ui-do = Was zu tun ist
trouble-environment = Diese Website kennt keine Umgebung namens „{ $name }“.
    .means = Es wurde nichts abgefragt und kein Token gesendet.
    .do = Prüfen Sie die Adresse, oder bitten Sie den Betreiber der Website, die Umgebung in config.json aufzunehmen.
trouble-origin = Der Mandant antwortet, aber nicht auf Anfragen von Seiten dieses Ursprungs (Origin).
    .means = SuperOffice lässt eine Seite seine Antworten nur lesen, wenn ihr Ursprung hinterlegt ist: online in der Registrierung der App, onsite in der web.config des Servers. An den Webhooks ist deswegen nichts falsch.
    .do = Online: Bitten Sie den Inhaber der App, { $origin } bei den CORS-URLs der App für diese Umgebung einzutragen (Developer Portal: Configuration > Advanced > Authentication). Onsite: Bitten Sie den Administrator des Servers, ihn bei CORSOrigin einzutragen. Oder öffnen Sie Hook Doctor von einem Ursprung aus, der hinterlegt ist.
trouble-policy = Diese Seite wurde ohne Zugang zu { $host } gebaut.
    .means = config.json nennt diesen Server, aber die Sicherheitsrichtlinie der Seite ist ohne ihn entstanden. Deshalb hat der Browser nichts dorthin gesendet, auch kein Token. Am Server und an den Webhooks ist deswegen nichts falsch.
    .do = Sagen Sie dem Betreiber dieser Seite: Er soll sie mit „cargo xtask dist --config config.json“ bauen oder „cargo xtask seal DIR“ für den Ordner ausführen, in dem diese config.json liegt, und alle Dateien neu bereitstellen.
trouble-network = Von { $host } kam keine Antwort.
    .means = Entweder ist dieser Browser offline, oder { $host } ist von hier aus nicht erreichbar.
    .do = Prüfen Sie das Netzwerk, und versuchen Sie es dann erneut. Verloren haben Sie nichts.
trouble-timeout = { $host } hat nicht innerhalb von 30 Sekunden geantwortet.
    .means = Der Host oder das Netzwerk ist gerade sehr langsam.
    .do = Versuchen Sie es in einer Minute erneut.
trouble-too-long = Die Antwort war zu lang, um sie zu lesen.
    .means = Der Mandant hat in einer Antwort mehr als 128 MB gesendet. Die Seite hat dort aufgehört, damit der Speicher dieses Computers nicht vollläuft. Eine Liste von Webhooks ist viel kürzer.
    .do = Versuchen Sie es erneut. Wenn es wieder vorkommt, sagen Sie es den Betreibern des Servers: Etwas zwischen ihm und Ihnen sendet mehr als die Liste.
trouble-throttled = Der Mandant bittet um weniger Anfragen.
    .means = Er hat mehrmals mit 429 geantwortet; deshalb ließ sich noch nichts lesen.
    .do = Warten Sie eine Minute, und versuchen Sie es dann erneut.
trouble-foreign-host = Die Statusabfrage verweist auf { $host }; dieser Host gehört nicht zu dieser Umgebung.
    .means = Das Token wurde nicht dorthin gesendet.
    .do = Prüfen Sie die Umgebung. Wenn sie stimmt, sagen Sie ihren Betreibern Bescheid.
trouble-no-tenant = In { $environment } gibt es keinen Mandanten { $tenant }.
    .means = { $host } kennt ihn nicht.
    .do = Prüfen Sie die ID des Mandanten und die Umgebung: Webhooks gehören zu einem Mandanten einer Umgebung.
trouble-lookup = Die API-Adresse von { $tenant } ließ sich nicht ermitteln.
    .means = Die Statusabfrage bei { $host } ist fehlgeschlagen, weil { $reason }.
    .do = Versuchen Sie es erneut. Wenn es wieder fehlschlägt, prüfen Sie die ID des Mandanten und die Umgebung.
trouble-forbidden = Dieses Token darf die Webhooks von { $tenant } nicht lesen.
    .means = { $host } hat mit 403 geantwortet. Sehr wahrscheinlich hat die App keinen Zugriff auf den Webhook-Agenten; es kann auch sein, dass dem Benutzer das Recht fehlt.
    .do = Verwenden Sie ein Token der App, der die Webhooks gehören, oder bitten Sie den Inhaber der App, sich Zugriff auf den Webhook-Agenten geben zu lassen. Danach muss der Administrator jedes Mandanten erneut zustimmen; bis dahin können sich die Benutzer der App nicht anmelden.
trouble-misdirected = Die API des Mandanten liegt jetzt auf einem anderen Host.
    .means = Sie ist umgezogen, während die Seite las, und die Statusabfrage nennt noch den alten Host.
    .do = Versuchen Sie es in einer Minute erneut.
trouble-malformed = Die Antwort entspricht nicht der Dokumentation der API.
    .means = Vielleicht antwortet etwas zwischen der Seite und dem Mandanten, zum Beispiel die Anmeldeseite eines Proxys.
    .do = Versuchen Sie es erneut. Wenn es so bleibt, öffnen Sie die Adresse der API in einem Tab, und sehen Sie sich die Antwort an.
trouble-list = Die Webhooks von { $tenant } konnten nicht gelesen werden.
    .means = Ob sie zustellen, ist nicht bekannt. Sie ließen sich nicht von { $host } lesen, weil { $reason }.
    .do = Versuchen Sie es in einer Minute erneut.
trouble-read-less = Diesmal hat der Mandant weniger geliefert als zuvor.
    .means = Sie sehen, was zuvor gelesen wurde. { $gap }
    .do = Versuchen Sie es in einer Minute noch einmal. Um zu sehen, was dieses Token jetzt lesen darf, laden Sie die Seite neu.
trouble-piece = Eine Datei dieser Seite konnte nicht geladen werden.
    .means = Sie ist nicht angekommen oder gehört zu einer anderen Version, etwa nach einer Aktualisierung der Website.
    .do = Versuchen Sie es erneut, wenn die Verbindung wieder steht. Wenn das nicht hilft, laden Sie die Seite neu, oder wenden Sie sich an den Betreiber der Website.
trouble-demo = Der Demo-Mandant konnte nicht geladen werden.
    .means = Seine Datei fehlt auf dieser Website, oder etwas hat sie blockiert.
    .do = Laden Sie die Seite neu. Wenn es so bleibt, sagen Sie dem Betreiber der Website, dass eine Datei fehlt.
trouble-demo-name = Die Demo hat kein Szenario namens „{ $name }“.
    .means = Die Adresse enthält einen Tippfehler oder stammt von einer anderen Version der Seite.
    .do = Öffnen Sie den Demo-Mandanten, oder wählen Sie auf der Startseite ein Szenario.
tenant-state-unknown = SuperOffice kennt { $tenant } in { $environment } nicht oder hat eine Störung.
    .means = Sein Status ist Unknown: Entweder gibt es diesen Mandanten in dieser Umgebung nicht, oder sein Status lässt sich gerade nicht ermitteln.
    .do = Prüfen Sie die ID und die Umgebung, dann die Statusseite von SuperOffice:
tenant-state-provisioning = Der Mandant wird gerade angelegt.
    .means = Seine API antwortet noch nicht, und es werden keine Webhooks gesendet.
    .do = Versuchen Sie es in einigen Minuten erneut.
tenant-state-deleted = Der Mandant wurde gelöscht.
    .means = Seine Webhooks sind mit ihm verschwunden.
    .do = Prüfen Sie die ID des Mandanten.
tenant-state-suspended = Der Mandant ist gesperrt: Sein Abonnement läuft aus.
    .means = Seine API ist aus, und es werden keine Webhooks gesendet. Der Kunde kann das Abonnement noch reaktivieren.
    .do = Bitten Sie den Administrator des Mandanten, sich an SuperOffice zu wenden.
tenant-state-migrationpending = Der Mandant zieht noch in die Cloud um.
    .means = Er läuft erst, wenn der Umzug abgeschlossen ist; das kann Tage oder Wochen dauern. Bis dahin werden keine Webhooks gesendet.
    .do = Fragen Sie SuperOffice, wann der Umzug abgeschlossen ist.
tenant-state-offlinemaintenance = Der Mandant wird gewartet.
    .means = Seine API ist aus, meist für einige Minuten; solange werden keine Webhooks gesendet.
    .do = Versuchen Sie es in einigen Minuten erneut.
tenant-state-provisioningfailed = Der Mandant konnte nicht angelegt werden.
    .means = Er hat keine funktionierende API.
    .do = Sein Inhaber sollte sich an SuperOffice wenden.
tenant-state-deleting = Der Mandant wird gelöscht.
    .means = Seine API ist geschlossen.
    .do = Prüfen Sie die ID des Mandanten.
tenant-state-deletefailed = Der Mandant wird gelöscht.
    .means = Ein erster Versuch ist fehlgeschlagen; SuperOffice löscht ihn später. Seine API ist aus.
    .do = Prüfen Sie die ID des Mandanten.
tenant-state-other = Der Mandant läuft nicht. Sein Status ist { $state }.
    .means = Das sagt die Statusabfrage.
    .do = Versuchen Sie es in einigen Minuten erneut. Wenn sich nichts ändert, wenden Sie sich an SuperOffice.

## Ein Mandant
ui-title-tenant = { $tenant }: Webhooks
ui-title-webhooks = Webhooks
ui-headline = { $broken ->
    [0] { $stopped ->
        [0] { $risk ->
            [0] { $unknown ->
                [0] { $total ->
                    [one] Der eine Webhook stellt zu.
                   *[other] Alle { $total } Webhooks stellen zu.
                }
               *[other] Soweit bekannt, schlägt nichts fehl; { $unknown } von { $total } Webhooks lassen sich nicht beurteilen.
            }
           *[other] { $unsure ->
                [0] Zurzeit schlägt kein Webhook fehl; bei { $risk } von { $total } kann es bald so weit sein.
               *[other] Soweit bekannt, schlägt zurzeit kein Webhook fehl; bei { $risk } von { $total } kann es bald so weit sein.
            }
        }
        [one] { $total ->
            [one] Der eine Webhook ist gestoppt.
           *[other] { $unsure ->
                [0] Einer von { $total } Webhooks ist gestoppt; kein anderer schlägt fehl.
               *[other] Einer von { $total } Webhooks ist gestoppt; soweit bekannt, schlägt kein anderer fehl.
            }
        }
       *[other] { $unsure ->
            [0] { $stopped } von { $total } Webhooks sind gestoppt; kein anderer schlägt fehl.
           *[other] { $stopped } von { $total } Webhooks sind gestoppt; soweit bekannt, schlägt kein anderer fehl.
        }
    }
    [one] { $total ->
        [one] Der eine Webhook stellt nicht zu.
       *[other] Einer von { $total } Webhooks stellt nicht zu.
    }
   *[other] { $broken } von { $total } Webhooks stellen nicht zu.
}
ui-headline-read-deliver = { $total ->
    [one] Der eine Webhook, der gelesen werden konnte, stellt zu.
   *[other] Die { $total } Webhooks, die gelesen werden konnten, stellen zu.
}
ui-headline-stopped = { $stopped ->
    [one] Ein weiterer ist gestoppt.
   *[other] { $stopped } weitere sind gestoppt.
}
ui-headline-causes = { $causes ->
    [one] { $webhooks ->
        [one] Eine Ursache erklärt es.
       *[other] Eine Ursache erklärt sie alle.
    }
    [2] Zwei Ursachen erklären es.
    [3] Drei Ursachen erklären es.
    [4] Vier Ursachen erklären es.
    [5] Fünf Ursachen erklären es.
    [6] Sechs Ursachen erklären es.
   *[other] { $causes } Ursachen erklären es.
}
ui-headline-unknown = { $unknown ->
    [one] Einer bleibt unklar.
   *[other] { $unknown } bleiben unklar.
}
ui-headline-unread = Die Webhooks konnten nicht gelesen werden.
ui-headline-empty = Dieser App gehören hier keine Webhooks.
ui-headline-empty-onsite = Dieser Server hat keine Webhooks.
ui-unknown-user = unbekannter Benutzer
ui-visibility-line = Gelesen als { $user }: { $own ->
    [0] kein Webhook dieser App
    [one] ein Webhook dieser App
   *[other] { $own } Webhooks dieser App
}, { $others ->
    [0] keiner anderer Apps im Archiv
   *[other] { $others } anderer Apps im Archiv
}. Es kann weitere geben.
ui-visibility-no-archive = Gelesen als { $user }: { $own ->
    [0] kein Webhook dieser App
    [one] ein Webhook dieser App
   *[other] { $own } Webhooks dieser App
}. Andere Apps haben möglicherweise weitere; dieses Token zeigt sie nicht.
ui-visibility-unread = Gelesen als { $user }. Die Liste dieser App konnte nicht gelesen werden; { $others ->
    [0] das Archiv zeigt nichts
    [one] das Archiv zeigt einen Webhook
   *[other] das Archiv zeigt { $others } Webhooks
}, Besitzer unbekannt.
ui-visibility-onsite-line = Gelesen als { $user } auf einem Onsite-Server, der jeden Webhook zeigt: { $own }.
ui-partial = Einige Quellen konnten nicht gelesen werden. Sie sehen den Rest.
ui-causes = Ursachen, die schlimmste zuerst
ui-whole-diagnosis = Die ganze Diagnose
ui-all-groups = Die ganze Diagnose: { $parts }
ui-groups-causes = { $count ->
    [one] 1 Ursache
   *[other] { $count } Ursachen
}
ui-groups-risks = { $count ->
    [one] 1 Risiko
   *[other] { $count } Risiken
}
ui-groups-unknown = { $count } nicht zu beurteilen
ui-card-mixed = { $off ->
    [one] 1 ist inaktiv
   *[other] { $off } sind inaktiv
}, { $on ->
    [one] 1 ist noch aktiv.
   *[other] { $on } sind noch aktiv.
}
ui-checks-blind = { $count ->
    [one] 1 Prüfung war nicht möglich
   *[other] { $count } Prüfungen waren nicht möglich
}
ui-card-failing-deliveries = { $count ->
    [one] 1 Webhook schlägt fehl.
   *[other] { $count } Webhooks schlagen fehl.
}
ui-card-stopped = { $count ->
    [one] 1 Webhook gestoppt.
   *[other] { $count } Webhooks gestoppt.
}
ui-card-misdefined = { $count ->
    [one] 1 Webhook kann nicht funktionieren.
   *[other] { $count } Webhooks können nicht funktionieren.
}
ui-card-silent = { $count ->
    [one] 1 Webhook ohne Aufrufe.
   *[other] { $count } Webhooks ohne Aufrufe.
}
ui-card-at-risk = { $count ->
    [one] 1 Webhook gefährdet.
   *[other] { $count } Webhooks gefährdet.
}
ui-card-unknown = { $count ->
    [one] 1 Webhook lässt sich nicht beurteilen.
   *[other] { $count } Webhooks lassen sich nicht beurteilen.
}
ui-card-healthy = { $count ->
    [one] 1 Webhook stellt zu.
   *[other] { $count } Webhooks stellen zu.
}
ui-cause = Ursache
ui-webhooks = { $count ->
    [one] 1 Webhook
   *[other] { $count } Webhooks
}
ui-state = Status
ui-search = Webhooks durchsuchen
ui-search-hint = Name, Ziel, Ereignis, Person, letzter Fehler
ui-shown = { $shown } von { $total } Webhooks
ui-shown-unjudged = { $shown } von { $total } …
ui-verdict-filter = Urteil
ui-nothing-found-yet = Noch nichts gefunden. Es wird weiter gelesen …
ui-nothing-found = Kein Webhook passt.
ui-nothing-found-lead = Die Filter blenden alle Webhooks aus.
ui-show-all = Alle anzeigen
ui-column-webhook = Webhook
ui-column-state = Status
ui-column-wrong = Problem
ui-column-calls = Aufrufe
ui-column-errors = Fehler
ui-column-in-a-row = In Folge
ui-column-rate = Rate
ui-column-last-called = Letzter Aufruf
ui-tick = { $name } auswählen
ui-tick-all = Alle angezeigten auswählen
ui-ticked-bar = Die ausgewählten Webhooks
ui-ticked = { $count ->
    [one] 1 ausgewählt
   *[other] { $count } ausgewählt
}
ui-restart-ticked = Neustart …
ui-copy-names = Namen kopieren
ui-untick = Auswahl aufheben
ui-another-applications = andere App
ui-unit-calls = Aufrufe
ui-unit-errors = Fehler
ui-unit-in-a-row = Fehler in Folge
ui-unit-failed = fehlgeschlagen
ui-never = nie
ui-ahead-of-the-clock = nach der Uhr dieses Computers in der Zukunft
ui-probably-never = vermutlich nie
ui-in-a-row-of-nine = { $count ->
    [0] keine Fehler in Folge
    [one] 1 Fehler in Folge; dokumentiertes Limit 9
   *[other] { $count } Fehler in Folge; dokumentiertes Limit 9
}
ui-empty-title = Mögliche Gründe
ui-empty-lead = Die Liste zeigt nur Webhooks, die von der App dieses Tokens angelegt wurden. Der Mandant kann weitere haben.
ui-empty-onsite-lead = Ein Onsite-Server zeigt jeden Webhook allen, die sich anmelden können.
ui-empty-other-app = Die Webhooks gehören einer anderen App: Verwenden Sie deren Token.
ui-empty-environment = Sie sind in einer anderen Umgebung: Entwicklung, Stage und Produktion haben jeweils eigene Webhooks.
ui-empty-tenant = Sie sind in einem anderen Mandanten.
ui-empty-restored = Die Datenbank wurde aus einer Sicherung wiederhergestellt, die älter ist als die Webhooks.

## Ein Webhook
ui-title-webhook = Webhook
ui-neighbours = Webhooks der Liste
ui-neighbour-before = Zurück
ui-neighbour-after = Weiter
ui-neighbour-place = { $place } von { $of }
ui-no-such-webhook = Webhook { $id } wurde nicht gefunden.
ui-no-such-webhook-lead = Vielleicht wurde er gelöscht, gehört einer anderen App oder ist in einem anderen Mandanten oder einer anderen Umgebung.
ui-no-such-webhook-unread = Die Liste der Webhooks konnte nicht gelesen werden. Ob es diesen Webhook gibt, ist nicht bekannt.
ui-owned = Webhook { $id }, gehört dieser App
ui-owned-onsite = Webhook { $id }
ui-owned-by-other = Webhook { $id }, gehört einer anderen App: nur im Archiv zu sehen, von hier aus nicht zu ändern
ui-diagnosis = Diagnose
ui-steps = Schritte
ui-mail-receiver = Als E-Mail öffnen
ui-copy-for-receiver = Für den Empfänger kopieren
ui-mail-support = E-Mail an SuperOffice
ui-copy-report = Ganzen Bericht kopieren
ui-proof = Belege
ui-evidence-of = von Webhook { $id }
ui-open-webhook = „{ $name }“ öffnen
ui-last-error = Letzter Fehler, im Wortlaut, gelesen aus
ui-last-error-stale = Ein alter Fehler: Ein späterer Aufruf war erfolgreich. Im Wortlaut, gelesen aus
ui-copy-error = Fehler kopieren
ui-answer = Was der Empfänger geantwortet hat
ui-answer-status = Status
ui-answer-platform = Plattform
ui-answer-traces = Trace-IDs
ui-answer-headers = { $count ->
    [one] 1 Header
   *[other] { $count } Header
}
ui-answer-body = Ihr Body, als Text
ui-checked = Was geprüft wurde
ui-said-above = Siehe oben: { $check }
ui-fine = { $count ->
    [one] 1 Prüfung ohne Beanstandung
   *[other] { $count } Prüfungen ohne Beanstandung
}
ui-what-to-do = Was zu tun ist
ui-deliveries = Zustellungen
ui-deliveries-since = Zustellungen seit { $when }
ui-never-called = Die Zähler wurden vollständig gelesen und haben keine Zeile für diesen Webhook: Sehr wahrscheinlich wurde er nie aufgerufen.
ui-off-at-nine = SuperOffice deaktiviert einen Webhook nach mehreren Fehlversuchen in Folge; das dokumentierte Limit ist neun.
ui-usage-chart = Erfolgreiche und fehlgeschlagene Aufrufe
ui-calls-well = Erfolgreich
ui-calls-failed = Fehlgeschlagen
ui-no-figures = Die Zähler sind nicht vollständig; deshalb gibt es nichts zu zeichnen.
ui-usage-source = Von SuperOffice gezählt, seit der Webhook registriert wurde (webhook_usage).
beside-title = Webhooks bei diesem Empfänger oder zu diesen Ereignissen
beside-none = Kein anderer Webhook ruft diesen Empfänger auf oder wartet auf seine Ereignisse.
beside-receiver = gleicher Empfänger
beside-events = { $names-count ->
    [one] gleiches Ereignis: { $names }
   *[other] gleiche Ereignisse: { $names }
}
beside-all = Alle { $count } Webhooks von { $host }
ui-life = Chronik
life-registered = Registriert
life-registered-by = Registriert von { $who }
life-changed = Zuletzt geändert
life-changed-by = Zuletzt geändert von { $who }
life-delivered = Der letzte Aufruf, am { $when }, war erfolgreich.
life-share = { $calls ->
    [one] Der einzige Aufruf seit der Registrierung war erfolgreich.
   *[other] { $good } von { $calls } Aufrufen seit der Registrierung waren erfolgreich.
}
life-disabled = Nach Fehlern deaktiviert
life-stopped = Gestoppt
life-not-before = nicht vor: { $when }
life-not-known = wann, ist nicht bekannt
life-last-called = Zuletzt aufgerufen
life-last-failed = Zuletzt aufgerufen, fehlgeschlagen
ui-definition = Definition
ui-target = Ziel-URL
ui-show-address = Ganze Adresse anzeigen
ui-hide-address = Schlüssel ausblenden
ui-show-text = Ganzen Text anzeigen
ui-hide-text = Schlüssel und Passwörter ausblenden
ui-events = Ereignisse
ui-type = Typ
ui-secret = Gemeinsames Geheimnis
ui-secret-set = gesetzt, wird nie angezeigt
ui-secret-missing = keines: Zustellungen sind nicht signiert
ui-left-out = absichtlich nicht gelesen
ui-ask-secret = Abfragen, ob ein Geheimnis gesetzt ist
ui-ask-secret-lead = Die Seite liest dann diese eine Definition, behält nur, ob ein Geheimnis gesetzt ist und wie die Header heißen, und verwirft den Rest.
ui-ask-secret-failed = Nicht bekannt, weil { $reason }.
ui-no-headers = keine
ui-not-said = nicht bekannt: Diese Quelle nennt es nicht
ui-errors-go-to = Recipients
ui-nobody = niemand
ui-associates = { $count ->
    [one] 1 Benutzer
   *[other] { $count } Benutzer
}
ui-headers = Header
ui-values-never-shown = (Werte werden nie angezeigt)
ui-description = Beschreibung
ui-from-list = Gelesen aus der Liste der Webhooks dieser App.
ui-from-archive = Gelesen aus der Webhook-Tabelle des Archivs, die weniger Felder hat.
ui-requests = Anfragen dieser Seite
ui-requests-lead = Dieselben Anfragen für ein Terminal. Führen Sie dort zuerst { $command } aus, und fügen Sie Ihr Token ein.
ui-request-id = Anfrage-ID { $id }
ui-no-answer = keine Antwort
ui-copy-as-curl = Als curl kopieren
ui-terminal = Terminal

## Tastenkürzel
shortcut-title = Tastenkürzel
shortcut-search = Suchen
shortcut-next = Nächster Webhook
shortcut-previous = Voriger Webhook
shortcut-tick = Webhook mit dem Fokus auswählen
shortcut-untick = Auswahl aufheben
shortcut-list = Zur Liste
shortcut-diagnosis = Zur Diagnose
shortcut-refresh = Aktualisieren
shortcut-palette = Öffnen …
shortcut-help = Diese Liste
shortcut-on = Tastenkürzel sind eingeschaltet

## Eine Änderung beobachten
watch-title = Eine Änderung beobachten
watch-lead = Ein Webhook ist aktiv und wird trotzdem nicht aufgerufen? Starten Sie die Beobachtung, und nehmen Sie dann in SuperOffice eine Änderung vor, die eines seiner Ereignisse auslöst. Die Seite liest alle paar Sekunden die Zähler und sagt Ihnen, wo Sie suchen müssen.
watch-start = Eine Änderung beobachten
watch-stop = Beenden
watch-length = Dauer
watch-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
watch-running = Beobachtet { $count ->
    [0] wird dieser Webhook
    [one] werden dieser Webhook und 1 anderer mit denselben Ereignissen
   *[other] werden dieser Webhook und { $count } andere mit denselben Ereignissen
}. Nehmen Sie die Änderung jetzt vor.
watch-left = { $looks ->
    [0] Noch nicht gelesen
    [one] Einmal gelesen
   *[other] { $looks }-mal gelesen
}, noch { $span }.
watch-late = Die Zähler konnten gerade nicht gelesen werden. Die Seite versucht es erneut.
watch-called = SuperOffice hat ihn aufgerufen (gelesen am { $when }), und es folgte kein Fehler: Soweit die Zähler es zeigen, hat der Empfänger mit 200 geantwortet.
    .means = Das Ereignis wurde ausgelöst und gesendet. Was fehlt, fehlt beim Empfänger.
    .do = Sehen Sie für diese Zeit im Protokoll des Empfängers nach, und prüfen Sie die Signatur der Zustellung.
watch-called-so-far = SuperOffice hat ihn aufgerufen (gelesen am { $when }); bisher kein Fehler.
    .means = Ob der Empfänger den Aufruf angenommen hat, ist erst später bekannt (noch { $span }): Ein Fehler zählt erst nach mehreren Versuchen.
watch-called-only = SuperOffice hat ihn aufgerufen (gelesen am { $when }); ob der Aufruf erfolgreich war, ließ sich nicht lesen.
    .means = Das Ereignis wurde ausgelöst und gesendet.
    .do = Sehen Sie für diese Zeit im Protokoll des Empfängers nach.
watch-failed = SuperOffice hat ihn aufgerufen (gelesen am { $when }), und der Aufruf ist fehlgeschlagen: { $cause }.
    .means = Das Ereignis wurde ausgelöst. Der Empfänger hat es nicht angenommen.
    .do = { $do }
watch-sibling = Er wurde nicht aufgerufen, wohl aber „{ $sibling }“, der auf dasselbe Ereignis wartet (gelesen am { $when }).
    .means = Die Änderung hat das Ereignis ausgelöst; dieser Webhook hat es nicht bekommen.
    .do = Vergleichen Sie die beiden Definitionen, und speichern Sie diesen Webhook noch einmal.
watch-nothing = Nichts wurde aufgerufen: weder dieser Webhook noch ein anderer mit denselben Ereignissen.
    .means = Die Änderung löst dieses Ereignis nicht aus, oder die Zustellung verspätet sich, oder SuperOffice hat sie nicht gesendet.
    .do = Ändern Sie ein Feld in der eigenen Tabellenzeile der Entität, und beobachten Sie noch einmal. Wenn wieder kein Aufruf kommt, schicken Sie diese Beobachtung per E-Mail an SuperOffice.
watch-blind = Die Zähler ließen sich nicht oft genug lesen, um etwas zu sagen.
    .means = Ob er aufgerufen wurde, ist nicht bekannt.
    .do = Aktualisieren Sie die Seite, und beobachten Sie dann noch einmal.
ui-copy-observation = Diese Beobachtung kopieren
watch-observation = Beobachtet von { $from } bis { $to }, während eine Änderung vorgenommen wurde: { $outcome }

## Die Diagnose eines Mandanten
ui-title-diagnosis = { $tenant }: Diagnose
ui-diagnosis-of = Diagnose von { $tenant }
ui-tenant-checks = Der Mandant als Ganzes
ui-healthy-count = { $count ->
    [one] 1 von { $total } Webhooks ist in Ordnung.
   *[other] { $count } von { $total } Webhooks sind in Ordnung.
}
ui-cause-none = Auf keinen Webhook trifft das jetzt zu: { $cause }
ui-called-ago = { $ago } aufgerufen
ui-cause-none-lead = Vielleicht ist es behoben, oder eine andere Ursache ist an seine Stelle getreten. Die Diagnose zeigt, was jetzt nicht stimmt.
ui-last-called-ago = zuletzt { $ago } aufgerufen
ui-card-only = { $count ->
    [one] Diesen Webhook öffnen
   *[other] Die { $count } Webhooks und die Belege
}
ui-card-open = { $count ->
    [one] Diesen Webhook öffnen
   *[other] Schritte und { $count } Webhooks
}
ui-group-open = { $count ->
    [one] Der Webhook und die Schritte
   *[other] Die { $count } Webhooks und die Schritte
}
ui-show-group = Alle { $count } in der Liste anzeigen
ui-lost-many = Soweit bekannt, werden Ereignisse aus der inaktiven Zeit nicht gesendet, auch nicht nach einem Neustart.

## Bericht
ui-report-lead = Genau das verlässt den Browser, wenn Sie es speichern oder kopieren. Es enthält kein Token, kein Geheimnis und keine Header-Werte, und Zieladressen sind maskiert.
ui-format = Format
ui-preview = Vorschau
ui-scope = Webhooks im Bericht
ui-scope-all = { $count ->
    [one] Der eine Webhook
   *[other] Alle { $count }
}
ui-scope-listed = Diese Ansicht ({ $count })
ui-scope-webhook = Dieser Webhook
ui-scope-ticked = { $count ->
    [one] Der ausgewählte
   *[other] Die { $count } ausgewählten
}
ui-report-making = Geschrieben: { $done } von { $of } Webhooks …
ui-report-long = Die Vorschau endet hier; Datei und Kopie enthalten alles.
ui-save-as = Als { $format } speichern

## Einen Bericht öffnen
opened-title = Bericht öffnen
opened-lead = Ein als JSON gespeicherter Bericht zeigt hier ohne Token, was sein Leser gesehen hat. Er bleibt in dieser Seite: Nichts davon wird gespeichert oder gesendet.
opened-file = Berichtsdatei
opened-drop = Oder ziehen Sie die Datei irgendwo auf diese Seite.
opened-how = So bekommen Sie einen: Jemand mit einem Token öffnet den Mandanten, wählt „Bericht“, dann JSON, und speichert ihn.
opened-reading = Der Bericht wird gelesen …
opened-gone = Es ist kein Bericht geöffnet. Beim Laden der Seite wird er vergessen: Wählen Sie seine Datei noch einmal.
opened-notice = Das ist ein gespeicherter Bericht über { $tenant } in { $environment }, nicht der Mandant selbst. Der Mandant wurde am { $when } gelesen.
opened-notice-no-time = Das ist ein gespeicherter Bericht über { $tenant } in { $environment }, nicht der Mandant selbst. Wann der Mandant gelesen wurde, ist nicht bekannt.
opened-seen = Gelesen als { $user }: { $own ->
    [0] kein Webhook der App
    [one] ein Webhook der App
   *[other] { $own } Webhooks der App
}, { $others ->
    [0] keiner anderer Apps
    [one] einer anderer Apps
   *[other] { $others } anderer Apps
}.
opened-part = { $count ->
    [one] Ein gelesener Webhook ist nicht im Bericht.
   *[other] { $count } gelesene Webhooks sind nicht im Bericht.
}
opened-unread = { $count ->
    [one] Ein Eintrag der Datei konnte nicht gelesen werden und fehlt hier.
   *[other] { $count } Einträge der Datei konnten nicht gelesen werden und fehlen hier.
}
opened-words = Erklärungen und Schritte stehen hier so, wie sie gespeichert wurden, in der Sprache der Person, die sie gespeichert hat.
opened-deliver = { $total ->
    [one] Der eine Webhook in diesem Bericht stellt zu.
   *[other] Die { $total } Webhooks in diesem Bericht stellen zu.
}
opened-empty = Dieser Bericht enthält keinen Webhook.
opened-said = { $text }
opened-gaps = Was nicht gelesen wurde
opened-more-causes = { $count ->
    [one] Noch eine Ursache oder ein Risiko
   *[other] { $count } weitere Ursachen und Risiken
}
opened-to-tenant = Den Mandanten selbst öffnen
opened-close = Bericht schließen
opened-again = Anderen Bericht öffnen
opened-no-webhook = Der Bericht enthält keinen Webhook { $id }.
opened-to-report = Ganzer Bericht
opened-owned-by-other = Webhook { $id }, gehört einer anderen App
not-opened-unreadable = Der Browser konnte diese Datei nicht lesen.
    .do = Speichern Sie sie auf diesem Computer, und wählen Sie sie dann noch einmal.
not-opened-too-large = Die Datei hat mehr als { $megabytes } MB; so viel kann ein Browser nicht gut halten.
    .do = Bitten Sie um einen Bericht über eine Ansicht oder über einen Webhook: Der Dialog „Bericht“ bietet beides.
not-opened-empty = Die Datei ist leer.
    .do = Speichern Sie den Bericht noch einmal, oder wählen Sie eine andere Datei.
not-opened-other-format = Das ist ein Bericht als { $format }; er enthält zu wenig, um hier geöffnet zu werden.
    .do = Bitten Sie um denselben Bericht als JSON.
not-opened-not-json = Das ist kein JSON, oder ein Teil der Datei fehlt.
    .do = Wählen Sie einen Bericht, der als JSON gespeichert wurde. Sein Name endet auf .json.
not-opened-too-deep = Das ist kein Bericht: Seine Klammern sind tiefer verschachtelt als die irgendeines Berichts.
    .do = Wählen Sie einen Bericht, der als JSON gespeichert wurde.
not-opened-no-report = Das ist JSON, aber kein Bericht von Hook Doctor.
    .do = Wählen Sie einen Bericht, der mit „Bericht“, dann JSON, gespeichert wurde.
not-opened-version = Das ist ein Bericht der Version { $version }; diese Seite liest Version 1.
    .do = Öffnen Sie ihn mit dem Hook Doctor, der ihn gespeichert hat, oder laden Sie diese Seite neu, um ihre neueste Version zu bekommen.

## Signatur
signature-title = Signatur prüfen
signature-lead = Wenn ein Webhook ein gemeinsames Geheimnis hat, signiert SuperOffice jede Zustellung: X-SuperOffice-Signature ist das Base64 von HMAC-SHA256 über den unveränderten Body. Alles wird in diesem Browser berechnet; nichts wird gesendet oder gespeichert.
signature-secret = Gemeinsames Geheimnis
signature-body = Body, Byte für Byte
signature-body-help = Ein Leerzeichen oder ein Zeilenumbruch mehr ändert die Signatur: Prüfen Sie den unveränderten Body, bevor etwas ihn verarbeitet.
signature-given = Empfangene Signatur (leer lassen, um den Body zu signieren)
signature-check = Prüfen
signature-is = Die Signatur dieses Bodys ist:
signature-fits = Sie passt: Dieses Geheimnis hat diesen Body signiert.
signature-differs = Sie passt nicht: anderes Geheimnis oder nicht der unveränderte Body. Für dieses Geheimnis und diesen Body wäre sie:

## Einen Fehler erklären
explain-title = Fehler erklären
explain-lead = Fügen Sie den Fehlertext eines Webhooks ein, aus einer E-Mail, einem Protokoll oder dem Webhooks-Panel von SuperOffice. Der Text bleibt in dieser Seite: Nichts wird gesendet oder gespeichert.
explain-text = Fehlertext
explain-region = Erklärung
explain-empty = Die Erklärung erscheint hier, sobald ein Text da ist.
explain-also = Der Text belegt noch eine zweite Ursache: { $cause }.
explain-copy-masked = Text ohne die Schlüssel in seinen Adressen kopieren
unrecognised-report = Wenn der Text erkannt werden sollte, melden Sie ihn bitte den Machern von Hook Doctor: Kopieren Sie ihn ohne seine Schlüssel, und prüfen Sie ihn, bevor Sie ihn senden.
unrecognised-explain = Anderen Text erklären
weighed-title = Ebenfalls abgewogen
weighed-nothing = Sonst spricht im Text nichts für eine andere Ursache.
weighed-platform = Die Seite oder der Header einer Plattform sagt das; was die sendende Seite selbst sagt, wiegt aber schwerer.
weighed-status = Nur der Status sagt das; andere Wörter im Text sagen mehr.
weighed-prose = Eine Seite sagt das nur nebenbei; andere Wörter im Text sagen mehr.
weighed-quoted = Die Wörter stehen in der Antwort des Empfängers; sie betreffen also ihn, nicht den Aufruf von SuperOffice.

## Anmeldung
sign-in-title = Anmeldung
sign-in-under-way = Anmeldung läuft …
sign-in-failed = Anmeldung fehlgeschlagen
sign-in-other-attempt = Diese Adresse gehört zu einer anderen Anmeldung oder zu einer aus einem anderen Tab. Melden Sie sich noch einmal an.
sign-in-other-issuer = Die Antwort kam von einem anderen Anmeldedienst als dem angefragten. Sie wurde nicht verwendet. Melden Sie sich noch einmal an.
sign-in-nothing = Diese Adresse enthält keine Anmeldung. Beginnen Sie auf der Startseite.
sign-in-unreachable = Die Seite konnte den Token-Endpunkt der Anmeldung nicht erreichen. Fügen Sie stattdessen ein Zugriffstoken ein; das funktioniert immer.
sign-in-status = Der Token-Endpunkt der Anmeldung hat den Code abgelehnt. Vielleicht wurde er schon verwendet oder ist älter als zehn Minuten. Melden Sie sich noch einmal an.
sign-in-malformed = Die Antwort der Anmeldung entspricht nicht der Dokumentation. Fügen Sie stattdessen ein Zugriffstoken ein.
sign-in-id-token = Die Antwort der Anmeldung ist für eine andere Umgebung, einen anderen Client, Mandanten oder Versuch bestimmt. Sie wurde nicht verwendet. Melden Sie sich noch einmal an.
sign-in-late = Die Antwort der Anmeldung ist nach der Uhr dieses Computers zu alt oder noch nicht gültig. Prüfen Sie die Uhr, und melden Sie sich dann noch einmal an.
sign-in-signature = Die Antwort der Anmeldung ist nicht von SuperOffice signiert. Sie wurde nicht verwendet.
sign-in-no-crypto = Dieser Browser bietet hier keine Kryptografie. Öffnen Sie die Seite über https oder auf diesem Rechner.
refusal-revoked = Der App wurde der Zugriff auf diesen Mandanten entzogen.
refusal-invalid-redirect-url = Die Adresse dieser Seite ist für die App nicht registriert.
refusal-expired = Die Registrierung der App ist abgelaufen.
refusal-denied = Der Zugriff wurde verweigert.
refusal-needs-reapproval = Der Administrator des Mandanten muss der App erneut zustimmen. Das ist nötig, nachdem ihr Webhooks hinzugefügt wurden; bis dahin können sich ihre Benutzer nicht anmelden.
refusal-invalid-timestamp = SuperOffice hat die Uhrzeit der Anfrage nicht akzeptiert. Prüfen Sie die Uhr dieses Rechners.
refusal-invalid-signature = SuperOffice hat die Signatur der Anfrage nicht akzeptiert.
refusal-other = SuperOffice hat die Anmeldung aus einem Grund abgelehnt, der nicht dokumentiert ist.

## Nicht gefunden
lost-title = Seite nicht gefunden
lost-view = Unter der Adresse { $text } gibt es keine Ansicht.
lost-environment = „{ $text }“ kann keine Umgebung sein. Adressen nennen eine Umgebung, die diese Website kennt, nie einen Host.
lost-tenant = „{ $text }“ kann keine Mandanten-ID sein. Eine solche sieht aus wie Cust12345.
lost-cause = „{ $text }“ ist keine Ursache oder Prüfung, die diese Seite kennt.
lost-webhook = „{ $text }“ ist keine Webhook-ID. IDs sind ganze Zahlen.
