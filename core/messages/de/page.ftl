# Die eigenen Worte der Seite.

ui-skip = Zum Inhalt springen
ui-where-you-are = Wo Sie sind
ui-signature-link = Signatur prüfen
ui-language = Sprache
ui-theme = Design
ui-theme-system = Systemdesign
ui-theme-light = Hell
ui-theme-dark = Dunkel
ui-refresh = Aktualisieren
ui-updated = { $ago } aktualisiert
ui-report = Bericht
ui-sign-out = Abmelden
ui-leave-demo = Demo verlassen
ui-copy = Kopieren
ui-copied = Kopiert
ui-copy-refused = Der Browser hat der Seite das Kopieren nicht erlaubt. Markieren Sie stattdessen den Text.
ui-close = Schließen
ui-try-again = Erneut versuchen
ui-to-list = Zur Liste der Webhooks
ui-to-start = Zur Startseite
ui-ignored = Aus der Adresse weggelassen, weil es dieser Seite nichts sagt: { $parts }.

## Verbinden
ui-title-connect = Verbinden
ui-question = Welche Webhooks stellen nicht zu, und warum?
ui-environment = Umgebung
environment-online = Produktion (online)
environment-qaonline = Stage (qaonline)
environment-sod = Entwicklung (sod)
ui-tenant = Mandant
ui-token = Zugriffstoken
ui-token-help = Aus Ihrer eigenen App oder aus Postman; gilt eine Stunde. Es wird an die API des Mandanten gesendet und nirgendwo sonst hin.
ui-show = Anzeigen
ui-hide = Verbergen
ui-scheme = Was ist es?
ui-scheme-bearer = Zugriffstoken (Bearer)
ui-scheme-ticket = Ticket (SOTicket)
ui-scheme-basic = Benutzer:Passwort (Basic)
ui-connect = Verbinden
ui-sign-in = Mit SuperID anmelden
ui-try-demo = Demo-Mandanten ausprobieren
token-empty = Geben Sie ein Zugriffstoken ein. Es sieht aus wie 8A:Cust12345.…
token-not-one = Das kann kein Token sein: Es enthält Leerzeichen, Zeilenumbrüche oder Buchstaben außerhalb von A–Z. Kopieren Sie es noch einmal, und zwar vollständig.
ui-token-wanted = Token für { $tenant }
ui-token-again = { $tenant } akzeptiert das Token nicht mehr
ui-token-again-lead = Was gelesen wurde, bleibt unten stehen. Fügen Sie ein neues Token ein, um dort weiterzumachen, wo Sie waren.
ui-visibility-title = Was ein Token sehen kann
ui-visibility-own = Die App, der die Webhooks gehören
    .sees = sieht alle, erklärt sie
ui-visibility-other = Eine andere App
    .sees = sieht, was das Archiv zeigt, ändert nichts
ui-visibility-onsite = Ein Onsite-Server
    .sees = zeigt jeden Webhook allen, die sich anmelden dürfen
ui-how-token = So bekommen Sie ein Token
ui-how-token-postman = Mit Postman: Autorisieren Sie eine Anfrage so, wie Ihre App es tut, und kopieren Sie dann das Zugriffstoken aus der Registerkarte „Authorization“.
ui-how-token-app = Aus Ihrer App: Protokollieren Sie das Zugriffstoken, das sie bei der letzten Anmeldung bekommen hat. Es beginnt mit 8A: und der ID des Mandanten.
ui-how-token-onsite = Onsite: Wählen Sie die konfigurierte Umgebung, dann ein Ticket oder Benutzer und Passwort.
ui-meet = Kein Mandant zur Hand? Sehen Sie sich einen Fehlerfall an
ui-scenario-demo = Alles auf einmal
ui-scenario-certificate-expired = Zertifikat abgelaufen
ui-scenario-stopped-by-a-person = Von einer Person gestoppt
ui-scenario-active-and-silent = Aktiv und stumm
ui-scenario-misspelt-event = Ereignis falsch geschrieben
ui-scenario-answers-202 = 202 statt 200
ui-scenario-gone-410 = 410 auf Anhieb
ui-scenario-usage-forbidden = Nutzungszähler verboten
ui-scenario-healthy = Gesund
ui-recent = Zuletzt verwendet
ui-recent-summary = { $broken ->
    [0] alle stellen zu
   *[other] { $broken } von { $total } mit Fehlern
}
config-title = config.json enthält Fehler; was darin richtig ist, funktioniert.
config-not-json = Die Datei ist kein JSON-Objekt.
config-unknown-key = „{ $key }“ ist kein Schlüssel, den Hook Doctor kennt.
config-wrong-type = „{ $key }“ hat einen Wert vom falschen Typ.
config-bad-name = „{ $key }“: Ein Name besteht aus a–z, 0–9 und „-“ und ist keiner der eingebauten.
config-neither-or-both = „{ $key }“ nennt weder „api“ noch „state“ oder beide.
config-not-an-address = „{ $key }“ ist keine Adresse oder enthält im Host einen Benutzer oder einen Mandanten.
config-not-https = „{ $key }“ ist http auf einem anderen Rechner; verwenden Sie https.
config-no-tenant = In „{ $key }“ fehlt {"{"}tenant{"}"}.
config-unknown-environment = „{ $key }“ nennt eine Umgebung, die es nicht gibt.
config-not-this-machine = „{ $key }“ nennt ein Relais, aber die Adresse daneben ist nicht http auf diesem Rechner.

## Unterwegs
ui-connecting = Mandant wird gesucht …
ui-loading = Seine Webhooks werden gelesen …

## Störungen
ui-means = Was es bedeutet
ui-move = Wer am Zug ist
ui-do = Was zu tun ist
trouble-environment = Diese Website kennt keine Umgebung namens „{ $name }“.
    .means = Es wurde nichts abgefragt und kein Token irgendwohin gesendet.
    .do = Prüfen Sie die Adresse, oder lassen Sie die Umgebung zu config.json hinzufügen.
trouble-throttled = Der Mandant bittet um weniger Anfragen.
    .means = Er hat immer wieder mit 429 geantwortet; deshalb ließ sich noch nichts lesen.
    .do = Warten Sie eine Minute, und versuchen Sie es dann erneut.
trouble-foreign-host = Die Statusabfrage verweist auf { $host }; dieser Host gehört nicht zu dieser Umgebung.
    .means = Das Token wurde nicht dorthin gesendet.
    .do = Prüfen Sie die Umgebung; wenn sie stimmt, sagen Sie deren Betreibern Bescheid.
trouble-misdirected = Die API des Mandanten liegt jetzt auf einem anderen Host.
    .means = Sie ist umgezogen, während die Seite las, und die Statusabfrage nennt noch den alten Host.
    .do = Versuchen Sie es in einer Minute erneut.
trouble-malformed = Die Antwort entspricht nicht der Dokumentation der API.
    .means = Möglicherweise antwortet etwas zwischen der Seite und dem Mandanten an seiner Stelle, zum Beispiel die Anmeldeseite eines Proxys.
    .do = Versuchen Sie es erneut; wenn es so bleibt, öffnen Sie die Adresse der API in einem Tab und sehen Sie nach, was antwortet.
trouble-demo = Der Demo-Mandant konnte nicht geladen werden.
    .means = Seine Datei fehlt auf dieser Website oder wurde unterwegs blockiert.
    .do = Laden Sie die Seite neu; wenn es so bleibt, wurde die Website nicht vollständig kopiert.
tenant-state-deleted = Der Mandant wurde gelöscht.
    .means = Seine Webhooks sind mit ihm verschwunden.
    .do = Prüfen Sie die ID des Mandanten.
tenant-state-offlinemaintenance = Der Mandant wird gewartet.
    .means = Seine API ist aus, meist für einige Minuten, und solange wird kein Webhook gesendet.
    .do = Versuchen Sie es in einigen Minuten erneut.
tenant-state-deleting = Der Mandant wird gelöscht.
    .means = Seine API ist geschlossen.
    .do = Prüfen Sie die ID des Mandanten.

## Ein Mandant
ui-title-tenant = { $tenant }: Webhooks
ui-title-webhooks = Webhooks
ui-headline-unknown = { $unknown ->
    [one] Ein Webhook lässt sich nicht bewerten.
   *[other] { $unknown } Webhooks lassen sich nicht bewerten.
}
ui-headline-unread = Die Webhooks konnten nicht gelesen werden.
ui-headline-empty = Dieser Anwendung gehören hier keine Webhooks.
ui-unknown-user = ein unbekannter Benutzer
ui-visibility-line = Gesehen als { $user }: { $own ->
    [0] kein eigener Webhook dieser Anwendung
    [one] ein eigener Webhook dieser Anwendung
   *[other] { $own } eigene Webhooks dieser Anwendung
}, { $others ->
    [0] keine von anderen Anwendungen im Archiv
   *[other] { $others } von anderen Anwendungen im Archiv
}. Es kann weitere geben.
ui-visibility-no-archive = Gesehen als { $user }: { $own ->
    [0] kein eigener Webhook dieser Anwendung
    [one] ein eigener Webhook dieser Anwendung
   *[other] { $own } eigene Webhooks dieser Anwendung
}. Andere Anwendungen haben möglicherweise weitere, die dieses Token nicht sehen kann.
ui-visibility-unread = Gesehen als { $user }. Die eigene Liste dieser Anwendung konnte nicht gelesen werden; { $others ->
    [0] das Archiv zeigt nichts
    [one] das Archiv zeigt einen Webhook
   *[other] das Archiv zeigt { $others } Webhooks
}, Besitzer unbekannt.
ui-visibility-onsite-line = Gesehen als { $user } auf einem Onsite-Server, der jeden Webhook zeigt: { $own }.
ui-partial = Nicht alles konnte gelesen werden. Es folgt, was zu sehen war.
ui-causes = Ursachen, die schlimmste zuerst
ui-card-mixed = { $off ->
    [one] 1 ist abgeschaltet
   *[other] { $off } sind abgeschaltet
}, { $on ->
    [one] 1 ist noch eingeschaltet.
   *[other] { $on } sind noch eingeschaltet.
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
    [one] 1 Webhook ist stumm.
   *[other] { $count } Webhooks sind stumm.
}
ui-card-at-risk = { $count ->
    [one] 1 Webhook gefährdet.
   *[other] { $count } Webhooks gefährdet.
}
ui-card-unknown = { $count ->
    [one] 1 Webhook lässt sich nicht bewerten.
   *[other] { $count } Webhooks lassen sich nicht bewerten.
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
ui-shown = { $shown } von { $total } Webhooks
ui-verdict-filter = Bewertung
ui-nothing-found = Kein Webhook passt.
ui-nothing-found-lead = Die Filter lassen von dem, was zu sehen war, nichts übrig.
ui-show-all = Alle anzeigen
ui-column-webhook = Webhook
ui-column-state = Status
ui-column-wrong = Was nicht stimmt
ui-column-calls = Aufrufe
ui-column-errors = Fehler
ui-column-in-a-row = In Folge
ui-column-last-called = Zuletzt aufgerufen
ui-another-applications = andere Anwendung
ui-unit-calls = Aufrufe
ui-unit-errors = Fehler
ui-unit-in-a-row = Fehler in Folge
ui-never = nie
ui-empty-other-app = Die Webhooks gehören einer anderen Anwendung: Verwenden Sie ein Token dieser Anwendung.
ui-empty-environment = Sie sind in einer anderen Umgebung: Entwicklung, Stage und Produktion haben jeweils eigene Webhooks.
ui-empty-tenant = Sie sind in einem anderen Mandanten.

## Ein Webhook
ui-title-webhook = Webhook
ui-no-such-webhook = Webhook { $id } ist nicht unter den gesehenen.
ui-no-such-webhook-lead = Vielleicht wurde er entfernt, gehört einer anderen Anwendung oder ist in einem anderen Mandanten oder einer anderen Umgebung.
ui-no-such-webhook-unread = Die Liste der Webhooks konnte nicht gelesen werden; ob es ihn gibt, lässt sich deshalb nicht sagen.
ui-owned = Webhook { $id }, gehört dieser Anwendung
ui-owned-by-other = Webhook { $id } einer anderen Anwendung: nur im Archiv zu sehen, von hier aus nicht zu ändern
ui-diagnosis = Diagnose
ui-steps = Schritte
ui-copy-for-receiver = Für den Empfänger kopieren
ui-mail-support = E-Mail an SuperOffice
ui-copy-report = Vollständigen Bericht kopieren
ui-proof = Was es belegt
ui-last-error = Letzter Fehler, im Wortlaut, gelesen aus
ui-last-error-stale = Ein alter Fehler: Ein späterer Aufruf war erfolgreich. Im Wortlaut, gelesen aus
ui-copy-error = Fehler kopieren
ui-answer = Was der Empfänger geantwortet hat
ui-answer-status = Status
ui-answer-platform = Plattform
ui-answer-traces = Für sein Protokoll
ui-answer-headers = { $count ->
    [one] 1 Header
   *[other] { $count } Header
}
ui-answer-body = Der Inhalt als Text
ui-checked = Was geprüft wurde
ui-fine = { $count ->
    [one] 1 Prüfung ohne Beanstandung
   *[other] { $count } Prüfungen ohne Beanstandung
}
ui-what-to-do = Was zu tun ist
ui-deliveries = Zustellungen
ui-deliveries-since = Zustellungen seit { $when }
ui-usage-chart = Erfolgreiche und fehlgeschlagene Aufrufe
ui-calls-well = Erfolgreich
ui-calls-failed = Fehlgeschlagen
ui-no-figures = Die Zähler sind nicht vollständig; deshalb gibt es nichts zu zeichnen.
ui-usage-source = Von SuperOffice gezählt, seit der Webhook registriert wurde (webhook_usage).
ui-life = Sein Verlauf
life-registered = Registriert
life-registered-by = Registriert von { $who }
life-disabled = Nach Fehlern abgeschaltet
life-stopped = Gestoppt
life-last-called = Zuletzt aufgerufen
life-last-failed = Zuletzt aufgerufen, fehlgeschlagen
ui-definition = Definition
ui-target = Ziel
ui-show-address = Ganze Adresse anzeigen
ui-hide-address = Schlüssel verbergen
ui-events = Ereignisse
ui-type = Typ
ui-secret = Secret
ui-secret-set = gesetzt, wird nie angezeigt
ui-secret-missing = keines: Zustellungen sind nicht signiert
ui-not-said = von dieser Quelle nicht genannt
ui-errors-go-to = Fehler gehen an
ui-nobody = niemanden
ui-associates = { $count ->
    [one] 1 Benutzer
   *[other] { $count } Benutzer
}
ui-headers = Header
ui-values-never-shown = (Werte werden nie angezeigt)
ui-description = Beschreibung
ui-from-list = Gelesen aus der Liste der Webhooks dieser Anwendung.
ui-from-archive = Gelesen aus der Webhook-Tabelle des Archivs, die weniger Felder hat.
ui-requests = Anfragen dieser Seite
ui-no-answer = keine Antwort
ui-copy-as-curl = Als curl kopieren

## Eine Änderung beobachten
watch-title = Eine Änderung beobachten
watch-lead = Der Status ist Active, aber es kommt nichts an? Starten Sie die Beobachtung, und nehmen Sie dann in SuperOffice eine Änderung vor, die eines seiner Ereignisse auslösen muss. Die Seite liest alle paar Sekunden die Zähler und sagt, auf welcher Seite zu suchen ist.
watch-start = Eine Änderung beobachten
watch-stop = Beobachtung beenden
watch-length = Dauer
watch-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
watch-running = Beobachtet { $count ->
    [0] wird dieser Webhook
    [one] werden dieser Webhook und 1 Geschwister-Webhook mit denselben Ereignissen
   *[other] werden dieser Webhook und { $count } Geschwister-Webhooks mit denselben Ereignissen
}. Nehmen Sie die Änderung jetzt vor.
watch-left = { $looks ->
    [0] Noch nicht gelesen
    [one] Einmal gelesen
   *[other] { $looks }-mal gelesen
}, noch { $span }.
watch-late = Die Zähler konnten gerade nicht gelesen werden; der nächste Blick folgt später.
watch-failed = SuperOffice hat ihn aufgerufen, gesehen am { $when }, und der Aufruf ist fehlgeschlagen: { $cause }.
    .means = Das Ereignis wurde ausgelöst. Der Empfänger hat es nicht angenommen.
    .do = { $do }
watch-sibling = Er wurde nicht aufgerufen, wohl aber „{ $sibling }“, der auf dasselbe Ereignis wartet, gesehen am { $when }.
    .means = Die Änderung hat das Ereignis ausgelöst; dieser Webhook hat es nicht bekommen.
    .do = Vergleichen Sie die beiden Definitionen, und speichern Sie diesen Webhook neu.
watch-nothing = Nichts wurde aufgerufen: weder er noch ein Geschwister-Webhook mit denselben Ereignissen.
    .means = Die Änderung löst dieses Ereignis nicht aus, oder die Zustellung verspätet sich, oder SuperOffice hat sie nicht gesendet.
    .do = Ändern Sie ein Feld der eigenen Zeile der Entität, und beobachten Sie erneut. Wenn es still bleibt, schicken Sie diese Beobachtung per E-Mail an SuperOffice.
watch-blind = Die Zähler konnten nicht oft genug gelesen werden, um etwas zu sagen.
    .means = Ob er aufgerufen wurde, ist nicht bekannt.
    .do = Aktualisieren Sie die Seite, und beobachten Sie dann erneut.
ui-copy-observation = Diese Beobachtung kopieren
watch-observation = Beobachtet von { $from } bis { $to }, während eine Änderung vorgenommen wurde: { $outcome }

## Die Diagnose eines Mandanten
ui-title-diagnosis = { $tenant }: Diagnose
ui-diagnosis-of = Diagnose von { $tenant }
ui-tenant-checks = Der Mandant als Ganzes
ui-healthy-count = { $count ->
    [one] 1 von { $total } Webhooks ist gesund.
   *[other] { $count } von { $total } Webhooks sind gesund.
}
ui-group-open = { $count ->
    [one] Der Webhook und die Schritte
   *[other] Die { $count } Webhooks und die Schritte
}
ui-show-group = Alle { $count } in der Liste anzeigen

## Bericht
ui-report-lead = Genau das verlässt den Browser, wenn Sie es speichern oder kopieren. Es enthält kein Token, kein Secret und keine Header-Werte, und Zieladressen sind maskiert.
ui-format = Format
ui-preview = Vorschau
ui-save-as = Als { $format } speichern

## Signatur
signature-title = Signatur prüfen
signature-lead = Wenn ein Webhook ein Secret hat, signiert SuperOffice jede Zustellung: X-SuperOffice-Signature ist das Base64 von HMAC-SHA256 über den unveränderten Inhalt. Alles wird in diesem Browser berechnet; nichts wird gesendet oder aufbewahrt.
signature-secret = Secret
signature-body = Inhalt, Byte für Byte
signature-body-help = Ein Leerzeichen oder ein Zeilenumbruch mehr, und die Signatur ist eine andere: Prüfen Sie den unveränderten Inhalt, bevor etwas ihn verarbeitet.
signature-given = Empfangene Signatur (leer lassen, um den Inhalt zu signieren)
signature-check = Prüfen
signature-is = Die Signatur dieses Inhalts ist:
signature-fits = Sie passt: Dieses Secret hat diesen Inhalt signiert.
signature-differs = Sie passt nicht: anderes Secret oder nicht der unveränderte Inhalt. Für dieses Secret und diesen Inhalt wäre sie:

## Anmeldung
sign-in-title = Anmeldung
sign-in-under-way = Anmeldung läuft …
sign-in-failed = Die Anmeldung hat nicht funktioniert
sign-in-other-attempt = Diese Adresse gehört zu einer anderen Anmeldung oder zu einer, die nicht in diesem Tab begonnen wurde. Beginnen Sie von vorn.
sign-in-nothing = In dieser Adresse ist nichts, womit Sie sich anmelden könnten. Beginnen Sie auf der Startseite.
sign-in-unreachable = Der Token-Endpunkt der Anmeldung ist von dieser Seite aus nicht erreichbar. Fügen Sie stattdessen ein Zugriffstoken ein; das funktioniert immer.
sign-in-status = Der Token-Endpunkt der Anmeldung hat den Code abgelehnt. Er wurde möglicherweise schon verwendet oder ist älter als zehn Minuten. Beginnen Sie von vorn.
sign-in-malformed = Die Antwort der Anmeldung entspricht nicht der Dokumentation. Fügen Sie stattdessen ein Zugriffstoken ein.
sign-in-id-token = Die Antwort der Anmeldung ist für jemand anderen bestimmt: andere Umgebung, anderer Client, anderer Mandant oder anderer Versuch. Sie wurde nicht verwendet. Beginnen Sie von vorn.
sign-in-late = Die Antwort der Anmeldung ist nach der Uhr dieses Computers zu alt oder noch nicht gültig. Prüfen Sie die Uhr und beginnen Sie von vorn.
sign-in-signature = Die Antwort der Anmeldung ist nicht von SuperOffice signiert. Sie wurde nicht verwendet.
sign-in-no-crypto = Dieser Browser bietet hier keine Kryptografie. Öffnen Sie die Seite über https oder auf diesem Rechner.
refusal-revoked = Der Zugriff der Anwendung auf diesen Mandanten wurde zurückgezogen.
refusal-invalid-redirect-url = Die Adresse dieser Seite ist nicht unter denen, die für die Anwendung registriert sind.
refusal-expired = Die Registrierung der Anwendung ist abgelaufen.
refusal-denied = Der Zugriff wurde verweigert.
refusal-needs-reapproval = Der Administrator des Mandanten muss der Anwendung erneut zustimmen. Das ist so, nachdem ihr Webhooks hinzugefügt wurden; bis dahin können sich ihre Benutzer nicht anmelden.
refusal-invalid-timestamp = SuperOffice hat die Uhrzeit der Anfrage nicht akzeptiert. Prüfen Sie die Uhr dieses Rechners.
refusal-invalid-signature = SuperOffice hat die Signatur der Anfrage nicht akzeptiert.
refusal-other = SuperOffice hat die Anmeldung aus einem Grund abgelehnt, der nicht dokumentiert ist.

## Ins Leere
lost-title = Diese Adresse führt nirgendwohin
lost-view = Unter der Adresse { $text } gibt es keine Ansicht.
lost-environment = „{ $text }“ kann keine Umgebung sein. Adressen nennen eine Umgebung, die diese Website kennt, nie einen Host.
lost-tenant = „{ $text }“ kann keine Mandanten-ID sein. Eine solche sieht aus wie Cust12345.
lost-webhook = „{ $text }“ ist keine Webhook-ID. IDs sind ganze Zahlen.

shortcut-title = Tastenkürzel
shortcut-search = Suchen
shortcut-next = Nächster Webhook
shortcut-previous = Voriger Webhook
shortcut-list = Zur Liste
shortcut-diagnosis = Zur Diagnose
shortcut-refresh = Aktualisieren
shortcut-help = Diese Liste
shortcut-on = Tastenkürzel sind eingeschaltet

## Sessions, updates and the palette
ui-live = Laufende Aktualisierung
ui-live-paused = Live: angehalten
ui-live-every = Live: { $span }
ui-live-changed = { $count ->
    [one] Seit dem letzten Lesen geändert: { $names }.
   *[other] { $count } Webhooks haben sich seit dem letzten Lesen geändert, darunter { $names }.
}
palette-open = Gehe zu
palette-title = Zu einem Webhook, einer Ansicht oder einer Aktion gehen
palette-hint = Ein Name, ein Host, eine Nummer, eine Ansicht
palette-state = Webhooks im Status { $state }
palette-connect = Anderer Mandant
palette-nothing = Nichts hier heißt so.
palette-found = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
shortcut-palette = Gehe zu allem
ui-offline = Sie sind offline. Die Seite läuft, kann aber niemanden fragen.
ui-offline-read = Keine Verbindung. Was Sie sehen, wurde { $when } gelesen.
ui-new-version = Es gibt eine neue Version von Hook Doctor. Nach dem Laden wird das Token erneut verlangt, außer es wird für diesen Tab behalten.
ui-load-it = Laden
ui-token-ends = Das Token läuft { $when } ab. Geben Sie jetzt ein neues an, dann wird nichts unterbrochen.
ui-token-ended = Nach der Uhr dieses Computers ist das Token abgelaufen.
ui-token-new = Neues Token angeben
ui-not-now = Nicht jetzt
ui-token-missing = Es gibt kein Token, deshalb kann nichts Neues gelesen werden.
ui-through-relay = Anfragen gehen über das Relais auf diesem Rechner an { $host }.
