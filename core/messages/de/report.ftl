# Wörter, die Seiten, Berichte und E-Mails gemeinsam haben.

# Das Ende einer sehr langen Liste von Namen: „a, b und 99.990 weitere“.
list-more = { $count } weitere

## Quellen, wie sie im Satz stehen.
source-tenant-state = der Status des Mandanten
source-principal = der Inhaber des Tokens
source-list = die Liste der Webhooks dieser App
source-archive = die Webhook-Tabelle des Archivs
source-usage = der Stand der Zähler
source-activity = das Archiv der Webhook-Aktivität
source-recipients = die Empfängertabelle des Archivs
source-event-list = die eigene Ereignisliste des Servers

## Warum etwas nicht gelesen wurde, als Nebensatz hinter „weil“.
gap-sentence = Nicht gelesen: { $source }, weil { $reason }.
gap-detail = Der Server sagt: „{ $detail }“
gap-pending = noch keine Antwort gekommen ist
gap-not-asked = nicht danach gefragt wurde und keine Antwort darauf gespeichert ist
gap-network = keine Antwort gekommen ist; vielleicht ist das Netzwerk gestört, oder den Host gibt es nicht
gap-origin-refused = der Mandant zwar antwortet, aber nicht auf Anfragen von Seiten dieses Ursprungs
gap-outside-policy = diese Seite ohne Zugang zu { $host } gebaut wurde
gap-broken-off = die Antwort abgebrochen ist
gap-timeout = innerhalb von 30 Sekunden keine Antwort gekommen ist
gap-too-long = die Antwort länger als 128 MB ist und die Seite deshalb aufgehört hat zu lesen
gap-unauthorized = das Token nicht akzeptiert wird (401)
gap-forbidden = dieses Token es nicht lesen darf (403)
gap-not-on-this-server = dieser Server es nicht hat
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
gap-unreadable = ein Wert darin sich nicht lesen lässt oder nicht stimmen kann
gap-rows-missing = Zeilen fehlen, die da sein müssen

## Befunde ohne eigene Worte.
finding-unknown = Nicht bekannt: { $source } konnte nicht gelesen werden, weil { $reason }.
    .short = Unbekannt, weil { $reason }
    .means = Ob das ein Problem ist, ist nicht bekannt.
    .do = Beheben Sie den Zugriff darauf, und aktualisieren Sie dann.
finding-pass = Geprüft, kein Problem gefunden.
    .short = In Ordnung

## Ergebnisse, Urteile, wer handelt.
outcome-fail = Fehler
outcome-warn = Warnung
outcome-unknown = Unbekannt
outcome-info = Hinweis
outcome-pass = In Ordnung
verdict-failing-deliveries = Zustellungen schlagen fehl.
    .short = Schlägt fehl
verdict-stopped = Der Webhook ist gestoppt.
    .short = Gestoppt
verdict-misdefined = Mit dieser Definition kann der Webhook nicht funktionieren.
    .short = Falsch definiert
verdict-silent = Der Webhook ist aktiv und wird nicht aufgerufen.
    .short = Ohne Aufrufe
verdict-at-risk = Etwas gefährdet die Zustellungen.
    .short = Gefährdet
verdict-unknown = Für ein Urteil ließ sich zu wenig lesen.
    .short = Unbekannt
verdict-healthy = Der Webhook stellt zu; alle Prüfungen, die möglich waren, haben nichts beanstandet.
    .short = Stellt zu
mover-you = Sie, mit dem Token seiner App
mover-you-onsite = Sie, mit Ihrer Anmeldung
mover-receiver = Die Betreiber des Empfängers
mover-administrator = Ein Administrator des Mandanten
mover-app-owner = Der Inhaber der App
mover-server-administrator = Der Administrator des Servers
mover-superoffice = SuperOffice

topic-access = Zugriff
topic-state = Status
topic-deliveries = Zustellungen
topic-definition = Definition
topic-silence = Ausbleibende Aufrufe
topic-together = Im Vergleich mit anderen Webhooks
topic-being-told = Benachrichtigungen
topic-ownership = Zuständigkeit
topic-unresolved = Wenn nichts es erklärt

## Der Bericht.
report-title = Webhooks von { $tenant } ({ $environment })
report-taken = Gelesen am { $when } über { $api }.
report-taken-nowhere = Gelesen am { $when }. Die Adresse der API des Mandanten ist nicht bekannt.
report-seen = Gelesen als { $user }: { $own ->
    [one] ein Webhook dieser App
   *[other] { $own } Webhooks dieser App
}, { $others } anderer Apps im Archiv. Es kann weitere geben.
report-seen-onsite = Gelesen auf einem Onsite-Server, der jeden Webhook zeigt: { $own }.
report-seen-anonymous = Gelesen mit einem Token, dessen Benutzer nicht bekannt ist: { $own ->
    [one] ein Webhook dieser App
   *[other] { $own } Webhooks dieser App
}, { $others } anderer Apps im Archiv. Es kann weitere geben.
report-tenant = Der Mandant als Ganzes
report-state = Status
report-owner = Gehört
report-own = dieser App
report-other = einer anderen App
report-target = Ziel-URL
report-events = Ereignisse
report-calls = Aufrufe seit der Registrierung
report-errors = Fehler seit der Registrierung
report-consecutive = Fehler in Folge
report-last-called = Zuletzt aufgerufen
report-updated = Zuletzt geändert

## Die E-Mail.
mail-subject = Webhooks von { $tenant }
mail-subject-webhook = Webhook „{ $name }“ von { $tenant }
mail-opening = Mandant { $tenant } in { $environment }, gelesen am { $when }: { $own ->
    [one] 1 Webhook dieser App
   *[other] { $own } Webhooks dieser App
}, { $others } anderer Apps.
mail-opening-onsite = Onsite-Server { $environment }, gelesen am { $when }: { $own ->
    [one] 1 Webhook
   *[other] { $own } Webhooks
}.
mail-webhook = Webhook-ID { $id }.
mail-webhook-at = Webhook-ID { $id }, zuletzt geändert am { $when }.
mail-webhook-by = Webhook-ID { $id }, zuletzt geändert am { $when } von { $who }.
mail-fill-in = Bitte ergänzen Sie das, bevor Sie die E-Mail senden:
mail-app = Name der App und ihre Client-ID:
mail-change = Die Änderung, die den Webhook hätte aufrufen müssen, und die ID des Datensatzes:
mail-time = Wann das war, mit Zeitzone:
mail-event = EventId der letzten Zustellung, die angekommen ist:
mail-closing = Der ganze Bericht ist unten eingefügt.

## Die E-Mail an die Betreiber eines Empfängers.
state-disabled = Deaktiviert ({ $state })
hand-over-subject = Webhook-Aufrufe an { $host } schlagen fehl: { $what } (Mandant { $tenant })
hand-over-subject-no-host = Webhook-Aufrufe schlagen fehl: { $what } (Mandant { $tenant })
hand-over-opening = SuperOffice CRM ruft { $host } auf, wenn sich im Mandanten { $tenant } etwas ändert. { $count ->
    [one] Aufrufe dieses Webhooks schlagen fehl
   *[other] Aufrufe dieser { $count } Webhooks schlagen fehl
}:
hand-over-opening-no-host = SuperOffice CRM führt Ihren Empfänger aus, wenn sich im Mandanten { $tenant } etwas ändert. { $count ->
    [one] Aufrufe dieses Webhooks schlagen fehl
   *[other] Aufrufe dieser { $count } Webhooks schlagen fehl
}:
hand-over-webhook = { $name } (Webhook { $id }), { $target }
hand-over-in-a-row = { $count ->
    [one] 1 Fehlversuch in Folge
   *[other] { $count } Fehlversuche in Folge
}
hand-over-called = zuletzt aufgerufen am { $when }
hand-over-more = und { $count ->
    [one] ein weiterer Webhook
   *[other] { $count } weitere Webhooks
}
hand-over-steps = Was zu tun ist:
hand-over-search = Ein Aufruf, der den Empfänger erreicht, ist ein POST, dessen User-Agent mit NetServer-Webhook/ beginnt. Sein Header X-SuperOffice-EventId sagt, um welches Ereignis es geht.
hand-over-error = Der letzte Fehler, im Wortlaut:
hand-over-closing = Bitte geben Sie uns Bescheid, wenn das erledigt ist. Dann senden wir einen Test und starten, was inaktiv ist.

## Die Teile eines Berichts.
report-causes = Ursachen, die schlimmste zuerst
report-causes-in-detail = Jede Ursache mit ihren Schritten und Webhooks
report-all-else = Was sonst gefunden wurde
report-errors-of = { $errors } Fehler bei { $calls ->
    [one] 1 Aufruf
   *[other] { $calls } Aufrufen
}
report-changed = zuletzt geändert am { $when }
report-changed-by = zuletzt geändert am { $when } von { $who }
report-of-other = gehört einer anderen App
report-last-error = Letzter Fehler
report-healthy = Webhooks, die zustellen
report-scope-webhook = Dieser Bericht beschreibt einen von { $total } Webhooks.
report-scope-listed = Dieser Bericht beschreibt { $held } von { $total } Webhooks: diejenigen, die die Liste mit ihren Filtern zeigte.

## Befehle
report-command = Ausführen in { $terminal }:
command-fill-in = Setzen Sie zuerst anstelle von { $placeholders } ein, was in der Ziel-URL dort steht. Befehle enthalten hier keine Schlüssel und keine Sonderzeichen, und ohne sie bedeutet die Antwort nichts.
command-outside = Führen Sie ihn außerhalb Ihres eigenen Netzwerks aus, zum Beispiel über den Hotspot eines Telefons oder in einer Cloud-Shell: Im Netzwerk antworten DNS und Firewalls vielleicht anders. Wenn ein Onsite-Server die Webhooks sendet, führen Sie ihn auf diesem Server aus.
command-reads-resolve = Eine Adresse bedeutet, dass das öffentliche DNS den Namen kennt. „NXDOMAIN“ oder „Non-existent domain“ bedeutet, dass es ihn nicht kennt.
command-reads-resolve-powershell = Eine IPAddress bedeutet, dass das öffentliche DNS den Namen kennt. „DNS name does not exist“ bedeutet, dass es ihn nicht kennt.
command-reads-certificate = Sehen Sie auf notAfter und hinter „DNS:“ auf die Namen. „verify error“ sagt, was OpenSSL beanstandet. „alert“ oder „Connection refused“ sagt, warum keine TLS-Verbindung zustande kommt.
command-reads-certificate-windows = Die erste Zeile sagt, was Windows beanstandet: None bedeutet nichts. Dann folgen die TLS-Version, die Gültigkeit (NotBefore, NotAfter) und die Namen (DnsNameList). Steht dort nur eine Fehlermeldung, sagt sie, warum keine TLS-Verbindung zustande kommt.
command-reads-chain = Der Abschnitt „Certificate chain“ nennt die Zertifikate, die der Empfänger sendet. „Verify return code: 0 (ok)“ ist in Ordnung. Browser holen fehlende Zwischenzertifikate selbst und zeigen deshalb vielleicht keinen Fehler.
command-reads-chain-windows = Die ersten Zeilen sagen, was Windows beanstandet: None bedeutet nichts. Windows holt fehlende Zwischenzertifikate selbst; eine zu kurze Kette kann hier deshalb in Ordnung aussehen.
command-reads-tls = Der Befehl verlangt TLS 1.2. „Protocol“ und „Cipher“ sagen, worauf man sich geeinigt hat. „alert“ oder „no peer certificate available“ bedeutet, dass der Empfänger TLS 1.2 auf diesem Port nicht anbietet.
command-reads-tls-windows = Der Befehl verlangt TLS 1.2. „Tls12“ bedeutet, dass der Empfänger es anbietet. Steht dort nur eine Fehlermeldung, sagt sie, warum keine TLS-Verbindung zustande kommt.
command-reads-post = Das ist der Test, den SuperOffice sendet, mit den dokumentierten Headern und dem dokumentierten Body. Er ist nicht signiert, deshalb lehnt ihn ein Empfänger ab, der die Signatur prüft; ein Test von SuperOffice ist signiert, wenn der Webhook ein gemeinsames Geheimnis hat. Die erste Zeile der Antwort muss 200 enthalten.
command-reads-measure = Der Befehl gibt den Status aus und wie viele Sekunden die Antwort gebraucht hat. Der Aufruf ist nicht signiert, deshalb lehnt ihn ein Empfänger ab, der die Signatur prüft.
command-browser-resolve = Ohne Terminal: Suchen Sie bei dns.google nach { $host }; dort steht, was das öffentliche DNS weiß.
command-browser-tls = Ohne Terminal: Öffnen Sie https://{ $host }/ in einem Browser, klicken Sie auf das Symbol vor der Adresse, und lesen Sie Gültigkeit und Namen des Zertifikats. Ein Browser zeigt vielleicht keinen Fehler, wo SuperOffice scheitert.
command-browser-post = Ohne Terminal: Ein Browser kann diesen Aufruf nicht senden. Er zeigt nur, ob unter { $host } etwas antwortet. Senden Sie stattdessen einen Test, auf der Seite des Webhooks oder in SuperOffice.

## Wo SuperOffice ein Feld der Definition hat
way-form = So finden Sie es in SuperOffice (ab 12.1, als Administrator): Einstellungen und Verwaltung > System design > Webhooks, Rechtsklick auf den Webhook, „Bearbeiten“ wählen, dann zu „{ $field }“ gehen. Vor 12.1 ändert es der Inhaber der App über die API.
field-target-url = Ziel-URL
field-script = CRMScript
field-events = Ereignisse
field-shared-secret = Gemeinsames Geheimnis
field-custom-headers = Benutzerdefinierte Kopfzeilen
field-recipients = Recipients
field-notification = Benachrichtigen über
field-active = Aktiv

## Die E-Mail von jemandem ohne Token an den Hersteller der App
access-subject = Zugriff auf die Webhooks von { $tenant }
access-opening = Guten Tag, ich möchte wissen, welche Webhooks des SuperOffice-Mandanten { $tenant } in { $environment } nicht zustellen, und warum. Ihre App empfängt sie; bitte helfen Sie mir auf einem von zwei Wegen.
access-report = 1. Sehen Sie für mich nach: Öffnen Sie { $view } mit einem Zugriffstoken Ihrer App. Wählen Sie „Bericht“, dann JSON, speichern Sie die Datei, und senden Sie sie mir. Ich kann sie unter { $report } ohne Token öffnen; sie enthält kein Token und kein gemeinsames Geheimnis.
access-sign-in = 2. Lassen Sie mich anmelden: Registrieren Sie { $callback } als Redirect-URL Ihrer App, und senden Sie mir die Client-ID der App, damit die Seite die Anmeldung anbieten kann.
access-closing = Vielen Dank!
