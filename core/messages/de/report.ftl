# Wörter, die Seiten, Berichte und E-Mails gemeinsam haben.

## Quellen, wie sie im Satz stehen.
source-tenant-state = der Status des Mandanten
source-principal = die Zugehörigkeit des Tokens
source-list = die Liste der Webhooks dieser Anwendung
source-archive = die Webhook-Tabelle des Archivs
source-usage = der Stand der Nutzungszähler
source-activity = das Archiv der Webhook-Aktivität

## Warum etwas nicht gesehen wurde, als Nebensatz hinter „weil“.
gap-sentence = Nicht gesehen: { $source }, weil { $reason }.
gap-detail = Der Server meldet: „{ $detail }“
gap-pending = noch keine Antwort gekommen ist
gap-network = keine Antwort gekommen ist; möglicherweise ist das Netzwerk gestört, oder den Host gibt es nicht
gap-origin-refused = der Mandant zwar antwortet, aber nicht auf Anfragen von Seiten dieses Ursprungs
gap-timeout = innerhalb von 30 Sekunden keine Antwort gekommen ist
gap-unauthorized = das Token nicht akzeptiert wird (401)
gap-forbidden = dieses Token nicht zum Lesen berechtigt (403)
gap-not-on-this-server = es das auf diesem Server nicht gibt
gap-misdirected = die API des Mandanten jetzt auf einem anderen Host liegt (421)
gap-throttled = der Mandant um weniger Anfragen bittet (429)
gap-status = der Server mit dem Status { $status } geantwortet hat
gap-malformed = die Antwort nicht der Dokumentation entspricht
gap-foreign-host = die Antwort auf { $host } verweist und dieser Host nicht zu dieser Umgebung gehört
gap-records-skipped = { $count ->
    [one] ein Datensatz nicht gelesen werden konnte
   *[other] { $count } Datensätze nicht gelesen werden konnten
}
gap-pages-missing = das Lesen vor dem Ende abgebrochen ist
gap-not-carried = diese Quelle das nicht enthält

## Befunde ohne eigene Worte.
finding-unknown = Von hier aus nicht feststellbar; { $source } konnte nicht gelesen werden, weil { $reason }.
    .short = Nicht feststellbar, weil { $reason }
    .means = Ob hier ein Problem besteht, lässt sich nicht sagen.
    .do = Sorgen Sie dafür, dass es lesbar ist, und aktualisieren Sie dann.
finding-pass = Geprüft und in Ordnung.
    .short = In Ordnung

## Ergebnisse, Bewertungen, wer am Zug ist.
outcome-fail = Fehler
outcome-warn = Warnung
outcome-unknown = Unbekannt
outcome-info = Hinweis
outcome-pass = In Ordnung
verdict-failing-deliveries = Zustellungen schlagen fehl.
    .short = Schlägt fehl
verdict-misdefined = Mit dieser Definition kann der Webhook nicht funktionieren.
    .short = Falsch definiert
verdict-silent = Der Webhook ist eingeschaltet und wird nicht aufgerufen.
    .short = Stumm
verdict-unknown = Für eine Aussage war zu wenig zu sehen.
    .short = Unbekannt
verdict-healthy = Der Webhook stellt zu; alle Prüfungen, die möglich waren, haben nichts beanstandet.
    .short = Stellt zu
mover-you = Sie, mit dem Token der zugehörigen Anwendung
mover-receiver = Die Betreiber des Empfängers
mover-administrator = Ein Administrator des Mandanten
mover-superoffice = SuperOffice

topic-access = Zugriff
topic-state = Status
topic-deliveries = Zustellungen
topic-definition = Definition
topic-silence = Stille
topic-together = Neben den Geschwistern
topic-being-told = Benachrichtigung
topic-ownership = Zuständigkeit
topic-unresolved = Wenn nichts es erklärt

## Der Bericht.
report-title = Webhooks von { $tenant } ({ $environment })
report-taken = Gesehen am { $when } über { $api }.
report-seen = Gesehen als { $user }: { $own ->
    [one] ein Webhook dieser Anwendung
   *[other] { $own } Webhooks dieser Anwendung
}, { $others } von anderen Anwendungen im Archiv. Es kann weitere geben.
report-seen-anonymous = Gesehen mit einem Token, dessen Benutzer nicht bekannt ist: { $own ->
    [one] ein Webhook dieser Anwendung
   *[other] { $own } Webhooks dieser Anwendung
}, { $others } von anderen Anwendungen im Archiv. Es kann weitere geben.
report-tenant = Der Mandant als Ganzes
report-state = Status
report-owner = Gehört zu
report-own = dieser Anwendung
report-other = einer anderen Anwendung
report-target = Ziel
report-events = Ereignisse
report-calls = Aufrufe seit der Registrierung
report-errors = Fehler seit der Registrierung
report-consecutive = Fehler in Folge
report-last-called = Zuletzt aufgerufen
report-updated = Zuletzt geändert

## Die E-Mail.
mail-subject = Webhooks von { $tenant }
mail-subject-webhook = Webhook „{ $name }“ von { $tenant }
mail-closing = Der vollständige Bericht ist unten eingefügt.
