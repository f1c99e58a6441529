# Was Prüfungen über die Definition eines Webhooks finden, und jeder Schritt zur Lösung.

check-target-unusable = Ziel-URL
    .why = Online müssen die Server von SuperOffice das Ziel aus dem Internet erreichen; onsite erreicht der Server auch sein eigenes Netzwerk.
target-unusable = Das Ziel lässt sich nicht aufrufen: { $fault }.
    .short = Ziel nicht aufrufbar
    .means = SuperOffice hat nichts, wohin es senden könnte; deshalb wird nichts zugestellt.
    .do = Korrigieren Sie die Ziel-URL.
target-fault-empty = Es ist keines angegeben
target-fault-no-scheme = Es beginnt nicht mit https://
target-fault-bad-host = Der Hostname ist nicht gültig
target-fault-bad-port = Der Port ist nicht gültig
target-fault-malformed = Es ist keine gültige Adresse
target-fault-loopback = Der Host ist der sendende Rechner selbst
target-fault-private = Der Host liegt in einem privaten Netzwerk, das die Server von SuperOffice nicht erreichen
target-fault-example = Die Adresse ist für Beispiele in Dokumentationen reserviert
target-fault-reserved = Den Hostnamen gibt es im öffentlichen DNS nicht
check-target-not-https = https
    .why = SuperOffice verlangt https mit einem gültigen Zertifikat. Ein Onsite-Server lässt sich anders einstellen.
target-not-https = Das Ziel ist { $scheme }, nicht https.
    .short = Nicht https
    .means = SuperOffice lehnt ein solches Ziel beim Speichern des Webhooks ab. Ob es an eines zustellt, ist nicht dokumentiert.
    .do = Ändern Sie das Ziel auf https.
target-not-https-scheme = Das Ziel beginnt mit { $scheme }, nicht mit https.
    .short = Nicht https
    .means = SuperOffice sendet Webhooks als HTTP-POST; deshalb lässt sich dorthin nichts zustellen.
    .do = Ändern Sie das Ziel auf https.
target-not-https-onsite = Das Ziel ist { $scheme }, nicht https.
    .short = Nicht https
    .means = RequireHttps in der web.config des Servers entscheidet, ob das erlaubt ist. Standardmäßig ist es ein; ist es aus, werden Ereignisse ungeschützt übertragen.
    .do = Ändern Sie das Ziel auf https, oder prüfen Sie RequireHttps.
target-not-https-works = Das Ziel ist { $scheme }, nicht https, und wird trotzdem aufgerufen.
    .short = Funktioniert ohne https
    .means = Ereignisse werden ungeschützt übertragen, und erneutes Speichern des Webhooks wird abgelehnt.
    .do = Ändern Sie das Ziel auf https.
check-target-temporary = Ist das Ziel von Dauer?
    .why = Tunnel funktionieren nicht mehr, wenn ihr Besitzer den Laptop zuklappt, und Test-Endpunkte zeigen, was sie empfangen.
target-temporary = Der Webhook sendet an { $host }, einen Entwicklungstunnel.
    .short = Entwicklungstunnel
    .means = Er funktioniert nur, solange der Tunnel und der Dienst dahinter laufen.
    .do = Tragen Sie einen dauerhaften Host in die Ziel-URL ein.
target-temporary-bin = Der Webhook sendet an { $host }, einen Test-Endpunkt.
    .short = Test-Endpunkt
    .means = Wer die Adresse hat, kann vielleicht lesen, was dort ankommt, und die Adresse kann enden.
    .do = Tragen Sie einen dauerhaften Host in die Ziel-URL ein.
check-target-holds-credentials = Schlüssel in der Ziel-URL
    .why = Adressen landen in Protokolldateien; Schlüssel darin öffnen den Empfänger jedem, der sie liest.
target-holds-credentials = Die Adresse enthält { $keys-count ->
    [one] einen Schlüssel
   *[other] Schlüssel
}: { $keys }.
    .short = Schlüssel in der Adresse
    .means = Wer die Adresse in einem Protokoll liest, kann den Empfänger aufrufen. Diese Seite maskiert { $keys-count ->
    [one] ihn
   *[other] sie
}.
    .do = Wenn der Empfänger es kann, lassen Sie ihn stattdessen die Signatur prüfen.
target-holds-credentials-path = Bei { $host } ist die Adresse selbst der Schlüssel.
    .short = Die Adresse ist der Schlüssel
    .means = Wer die ganze Adresse kennt, kann den Empfänger aufrufen. Behandeln Sie sie wie ein Passwort.
    .do = Geben Sie die Adresse nur an Personen weiter, die sie brauchen.
target-holds-credentials-user = Die Adresse enthält einen Benutzernamen oder ein Passwort.
    .short = Passwort in der Adresse
    .means = Wer die Adresse in einem Protokoll liest, kann den Empfänger aufrufen. Diese Seite maskiert es.
    .do = Verschieben Sie es in einen Header, oder lassen Sie den Empfänger stattdessen die Signatur prüfen.
check-script-target = Skript
    .why = Ein CRMScript-Webhook nennt das Skript mit seinem Include-Namen.
script-target-empty = Der Webhook nennt kein Skript.
    .short = Kein Skript genannt
    .means = Es gibt nichts auszuführen; deshalb geschieht nichts.
    .do = Tragen Sie den Include-Namen oder die ID des Skripts als Ziel ein.
script-target-address = Der Typ ist crmscript, aber das Ziel ist eine Adresse.
    .short = Skript-Webhook mit Adresse
    .means = Kaum ein Skript hat diesen Include-Namen; sehr wahrscheinlich geschieht also nichts.
    .do = Nennen Sie das Skript, oder ändern Sie den Typ in webhook.
check-type-unknown = Typ
    .why = Nur die Typen webhook und crmscript sind dokumentiert.
type-unknown = Der Typ ist „{ $kind }“; das ist nicht dokumentiert.
    .short = Unbekannter Typ
    .means = Der Server weiß vielleicht nicht, was er damit tun soll.
    .do = Ändern Sie den Typ in webhook oder crmscript.
check-events-empty = Ereignisse
    .why = Ein Webhook ohne Ereignisse wird nie aufgerufen.
events-empty = Der Webhook hat keine Ereignisse.
    .short = Keine Ereignisse
    .means = Er wird nie aufgerufen.
    .do = Fügen Sie die Ereignisse hinzu, bei denen er aufgerufen werden soll.
check-event-unknown = Namen der Ereignisse
    .why = Speichern lässt sich jeder Name. Ein Ereignis, das nichts auslöst, wird nie zugestellt.
event-unknown = { $count ->
    [one] { $names } ist kein Ereignisname
   *[other] { $names } sind keine Ereignisnamen
}.
    .short = Kein Ereignis: { $names }
    .means = Der Name eines Ereignisses besteht aus einer Entität und einem Verb mit einem Punkt dazwischen, zum Beispiel contact.changed.
    .do = Wählen Sie ein Ereignis aus der Liste von SuperOffice.
event-unknown-meant = { $count ->
    [one] { $names } ist kein Ereignis
   *[other] { $names } sind keine Ereignisse
} von SuperOffice; gemeint ist vermutlich { $meant }.
    .short = Meinten Sie { $meant }?
    .means = Speichern lässt sich jeder Name. Soweit dokumentiert, löst SuperOffice dieses Ereignis nie aus.
    .do = Wenn { $meant } gemeint ist, ändern Sie den Namen. Wenn eine App { $names } signalisiert, behalten Sie ihn.
event-unknown-pattern = { $count ->
    [one] { $names } ist ein Muster, kein Ereignis
   *[other] { $names } sind Muster, keine Ereignisse
}.
    .short = Muster statt Ereignis: { $names }
    .means = Die Dokumentation schreibt eine Nummer oder einen Namen in geschweiften Klammern oder lässt ihn weg. SuperOffice löst das Ereignis mit dem echten Wert aus.
    .do = Setzen Sie die echte Nummer oder den echten Namen ein, zum Beispiel webhook12.errors oder list.category.changed.
event-unknown-near = { $count ->
    [one] { $names } ist keines
   *[other] { $names } sind keine
} der Ereignisse von SuperOffice; { $meant } { $others ->
    [one] ist eines
   *[other] sind welche
}.
    .short = Meinten Sie { $meant }?
    .means = Das kann richtig sein: Eine App kann ein eigenes Ereignis unter jedem Namen signalisieren.
    .do = Finden Sie heraus, ob eine App { $names } signalisiert.
event-unknown-list = { $count ->
    [one] { $names } nennt eine Liste, die nicht
   *[other] { $names } nennen Listen, die nicht
} unter den dokumentierten Listen von SuperOffice { $count ->
    [one] ist
   *[other] sind
}.
    .short = Unbekannte Liste in { $names }
    .means = Die eigenen Listen von SuperOffice tragen ihren dokumentierten Namen, von Benutzern definierte Listen ihre Nummer in der Tabelle UDListDefinition.
    .do = Vergleichen Sie den Namen mit der Dokumentation, oder verwenden Sie die Nummer der Liste.
event-unknown-capitals = { $names } ist in Kleinbuchstaben dokumentiert.
    .short = Ereignis in Großbuchstaben
    .means = Die Dokumentation sagt nicht, ob Groß- und Kleinschreibung zählt.
    .do = Wenn der Webhook nicht aufgerufen wird, schreiben Sie den Namen in Kleinbuchstaben.
event-unknown-custom = { $count ->
    [one] { $names } ist keines der eigenen Ereignisse von SuperOffice
   *[other] { $names } sind nicht unter den eigenen Ereignissen von SuperOffice
}.
    .short = Benutzerdefiniertes Ereignis
    .means = Nur eine App, die es signalisiert, löst es aus.
    .do = Vergleichen Sie den Namen mit dem, den die App signalisiert.
check-event-not-raised = Verben der Ereignisse
    .why = Jede Entität hat ihre eigenen Ereignisse: Nicht jede löst zum Beispiel beim Löschen eines aus.
event-not-raised = { $count ->
    [one] { $names } ist kein Ereignis
   *[other] { $names } sind keine Ereignisse
} von SuperOffice, wohl aber { $instead }.
    .short = Nie ausgelöst: { $names }
    .means = Soweit dokumentiert, löst SuperOffice es nie aus.
    .do = Wählen Sie eines davon: { $instead }. Wenn eine App { $names } signalisiert, behalten Sie es.
event-not-raised-verb = { $count ->
    [one] { $names } ist kein Ereignis
   *[other] { $names } sind keine Ereignisse
} von SuperOffice, wohl aber { $instead }.
    .short = Kein SuperOffice-Ereignis: { $names }
    .means = Das kann richtig sein: Eine App kann ein eigenes Ereignis unter jedem Namen signalisieren.
    .do = Finden Sie heraus, ob eine App { $names } signalisiert.
check-event-repeated = Wiederholte Ereignisse
    .why = Ein doppelt genanntes Ereignis wird vielleicht doppelt zugestellt; die Dokumentation sagt es nicht.
event-repeated = { $names } steht mehr als einmal in der Liste.
    .short = Wiederholtes Ereignis
    .means = Der zweite Eintrag des Namens bringt nichts.
    .do = Entfernen Sie das Duplikat.
check-secret-missing = Gemeinsames Geheimnis
    .why = Ohne gemeinsames Geheimnis kann ein Empfänger Aufrufe von SuperOffice nicht von anderen unterscheiden.
secret-missing = Der Webhook hat kein gemeinsames Geheimnis; seine Zustellungen sind deshalb nicht signiert.
    .short = Nicht signiert
    .means = Sie kommen an, aber ein Empfänger, der auf einer Signatur besteht, verwirft sie.
    .do = Legen Sie ein gemeinsames Geheimnis fest, und lassen Sie es den Empfänger prüfen.
secret-missing-not-read = Absichtlich nicht gelesen: Gemeinsame Geheimnisse bleiben diesem Browser fern. Auf der Seite des Webhooks lässt sich abfragen, ob eines gesetzt ist.
    .short = Absichtlich nicht gelesen
    .means = Seine Zustellungen können signiert sein oder nicht.
    .do = Wählen Sie auf der Seite des Webhooks „Abfragen, ob ein Geheimnis gesetzt ist“.
check-event-scope = Welche Änderungen seine Ereignisse auslösen
    .why = Nur eine Änderung in der eigenen Tabellenzeile des Datensatzes löst ein Ereignis aus.
event-scope = { $names } { $count ->
    [one] wird
   *[other] werden
} nur ausgelöst, wenn sich eine Zeile in der eigenen Tabelle der Entität ändert.
    .short = Nur die eigene Tabellenzeile
    .means = Telefonnummern, E-Mail-Adressen und benutzerdefinierte Felder stehen in anderen Tabellen: Ändern sich nur diese, wird nichts ausgelöst. Die Anzahl der Interessen und Extrafelder (x_…) stehen in der eigenen Zeile; sie lösen es also aus.
    .do = Testen Sie mit der Änderung eines Feldes wie dem Namen.
check-event-deleted-late = Wann Löschungen gemeldet werden
    .why = Die Löschung durch einen Benutzer und die Entfernung durch das System sind zwei Ereignisse.
event-deleted-late = { $names } { $count ->
    [one] wird
   *[other] werden
} erst ausgelöst, wenn das System den Datensatz endgültig entfernt.
    .short = Löschungen spät gemeldet
    .means = Die Löschung durch einen Benutzer löst { $early } aus. Die Entfernung folgt Tage später.
    .do = Wenn Löschungen sofort gemeldet werden sollen, fügen Sie { $early } hinzu.
check-name-missing = Name
    .why = Ein Name sagt, wozu ein Webhook dient.
name-missing = Der Webhook hat keinen Namen.
    .short = Kein Name
    .means = Er funktioniert; man erkennt nur nicht, wozu er dient.
    .do = Geben Sie ihm einen Namen.

## Schritte für die Plattform hinter der Adresse
remedy-power-automate-response = Fügen Sie in { $platform } als ersten Schritt des Flows eine Antwortaktion mit Status 200 hinzu: Ohne sie antwortet der Flow mit 202. HTTP-Trigger und Antwortaktion brauchen eine Premium-Lizenz.
remedy-power-automate-on = Schalten Sie in { $platform } den Flow ein. Auch eine abgelaufene Premium-Lizenz schaltet ihn aus. Wenn der Flow gelöscht wurde, tragen Sie die Adresse des neuen Flows als Ziel-URL ein.
remedy-power-automate-address = Kopieren Sie in { $platform } die Adresse des Triggers noch einmal, vollständig und mit ihrem Wert sig, und tragen Sie sie als Ziel-URL ein: Microsoft hat die Adressen unter logic.azure.com nach api.powerplatform.com verlegt. Stellen Sie die Einstellung, wer den Flow auslösen darf („Who can trigger the flow?“), auf „Anyone“, und nehmen Sie einen Header Authorization aus dem Webhook heraus.
remedy-power-automate-schema = Lockern Sie in { $platform } das Schema des Triggers: Lassen Sie null-Werte und das Ereignis „test“ zu.
remedy-power-automate-early = Verschieben Sie in { $platform } die Antwortaktion an den Anfang, damit der Flow vor seinem Zeitlimit antwortet.
remedy-power-automate-any-ip = Lassen Sie in den Einstellungen des Workflows unter „Access control configuration“ jede IP-Adresse die Trigger aufrufen: Der Wert sig in der Adresse schützt sie bereits.
remedy-azure-start = Starten Sie im Azure-Portal die App, und prüfen Sie das Kontingent ihres Plans.
remedy-azure-log = Öffnen Sie im Azure-Portal den Protokollstream der App: Ihr Host ist nicht gestartet.
remedy-azure-access = Öffnen Sie im Azure-Portal unter „Networking“ die Zugriffsbeschränkungen: Eine Liste der SuperOffice-Adressen ist nicht dokumentiert. Lassen Sie jede Adresse den Pfad des Webhooks aufrufen, und prüfen Sie dort die Signatur, oder fragen Sie appdev@superoffice.com nach den aktuellen Adressen.
remedy-azure-key = Tragen Sie den Schlüssel der Funktion in einen benutzerdefinierten Header x-functions-key des Webhooks ein. In der Adresse (code=) funktioniert er auch, aber Protokolle und Proxys sehen ihn dort.
remedy-azure-always-on = Schalten Sie im Azure-Portal „Always On“ ein, oder wählen Sie einen Plan, der die App bereithält: Eine App im Leerlauf startet langsam.
remedy-azure-client-certificate = Stellen Sie im Azure-Portal unter „Configuration“ den Clientzertifikatmodus auf „Ignore“ oder „Optional“, oder nehmen Sie den Pfad des Webhooks in die Ausschlusspfade auf.
remedy-container-app = Prüfen Sie im Azure-Portal, ob die Container-App eine aktive Revision hat und ob ihr Ingress Datenverkehr von überall annimmt.
remedy-azure-waf = Suchen Sie in { $platform } im Protokoll der Firewall die Regel, die den Aufruf blockiert hat, und nehmen Sie den Pfad von ihr aus.
remedy-aws-route = Prüfen Sie in API Gateway Stage, Pfad und Methode: „Missing Authentication Token“ bedeutet, dass es keine solche Route gibt oder dass sie AWS-Signaturen verlangt.
remedy-aws-access = Prüfen Sie in { $platform } den API-Schlüssel, den Authorizer und die von der WAF aufgezeichneten Beispielanfragen.
remedy-aws-time = Antworten Sie in { $platform } zuerst, und arbeiten Sie später: Stellen Sie das Ereignis in eine Warteschlange, und geben Sie 200 zurück.
remedy-cloudflare-origin = Schlagen Sie bei Cloudflare den Code nach: Der Server dahinter ist ausgefallen, nicht erreichbar, zu langsam oder hat ein fehlerhaftes Zertifikat.
remedy-cloudflare-rule = Suchen Sie in Cloudflare unter „Security > Events“ den Aufruf, und fügen Sie für den Pfad des Webhooks eine Regel mit der Aktion „Skip“ hinzu. Den Bot Fight Mode überspringt keine Regel: Schalten Sie ihn aus.
remedy-cloudflare-access = Fügen Sie in Cloudflare Zero Trust für den Pfad des Webhooks eine Access-Anwendung hinzu, mit einer Richtlinie, deren Aktion „Bypass“ ist.
remedy-cloudflare-tunnel = Starten Sie cloudflared auf dem Rechner des Empfängers, oder tragen Sie einen dauerhaften Host in die Ziel-URL ein.
remedy-ngrok = Starten Sie den ngrok-Agent und den Dienst dahinter, oder tragen Sie einen dauerhaften Host in die Ziel-URL ein.
remedy-n8n = Veröffentlichen Sie in n8n den Workflow (in älteren Versionen: aktivieren), und verwenden Sie seine Produktionsadresse: Die Testadresse lauscht auf einen Aufruf, 120 Sekunden lang.
remedy-make-on = Schalten Sie in Make das Szenario ein. Solange es aus ist, antwortet Make vielleicht mit 410, und ein 410 deaktiviert den Webhook.
remedy-make-queue = Leeren Sie in Make die Warteschlange des Webhooks, oder lassen Sie ihre Grenze anheben.
remedy-zapier = Sehen Sie in Zapier im Verlauf des Zaps nach. Ein Catch Hook antwortet auch dann mit 200, wenn sein Zap aus oder gelöscht ist; ein fehlgeschlagener Aufruf hat also eine andere Ursache: die Adresse, die Größe des Bodys oder zu viele Aufrufe.
remedy-vercel = Stellen Sie in Vercel das Projekt erneut bereit, oder setzen Sie es fort, oder tragen Sie seine aktuelle Adresse als Ziel-URL ein.
remedy-vercel-protection = Schalten Sie in Vercel unter „Settings > Deployment Protection“ den Schutz für dieses Deployment aus, oder tragen Sie dessen Bypass-Secret in einen benutzerdefinierten Header x-vercel-protection-bypass des Webhooks ein.
remedy-heroku = Prüfen Sie in Heroku, ob es die App gibt und ob ihr Web-Dyno läuft. Ein Eco-Dyno schläft, solange niemand ihn aufruft, und wacht langsam auf.
remedy-hosted-app = Starten Sie in { $platform } die App, oder stellen Sie sie erneut bereit, oder tragen Sie ihre aktuelle Adresse als Ziel-URL ein.
remedy-webhook-site = Die Testadresse bei webhook.site ist abgelaufen. Tragen Sie einen dauerhaften Host in die Ziel-URL ein.
remedy-apps-script = Google Apps Script beantwortet jeden Aufruf mit einer Umleitung an eine Adresse, die nur einmal funktioniert; als Ziel taugt sie deshalb nicht. Setzen Sie einen kleinen Dienst dazwischen: Er antwortet mit 200 und reicht das Ereignis an das Skript weiter.
remedy-apps-script-anyone = Stellen Sie das Skript als Web-App bereit, die als ihr Besitzer läuft und auf die jeder zugreifen kann („Anyone“).
remedy-google-iap = Bedienen Sie in Google Cloud den Pfad des Webhooks über ein Backend ohne Identity-Aware Proxy: Der lässt nur Aufrufer mit einer Google-Anmeldung durch.
remedy-google-invoker = Geben Sie in Google Cloud allUsers die Rolle „Invoker“ für diesen Dienst, und prüfen Sie die Signatur in seinem Code.
remedy-dev-tunnels = Hosten Sie den Tunnel mit anonymem Zugriff (devtunnel host --allow-anonymous), oder tragen Sie einen dauerhaften Host in die Ziel-URL ein.
remedy-chat-between = { $platform } akzeptiert nur Nachrichten in eigener Form, nie den Body von SuperOffice. Setzen Sie einen Dienst oder einen Workflow dazwischen, der aus dem Ereignis eine solche Nachricht macht.
remedy-web-server-post = Lassen Sie in { $platform } diesen Pfad POST akzeptieren; eine statische Datei tut es nicht.
remedy-iis-post = Lassen Sie in der web.config den Handler dieses Pfads POST akzeptieren. Wenn stattdessen WebDAV antwortet, entfernen Sie es: <modules><remove name="WebDAVModule" /></modules> und <handlers><remove name="WebDAV" /></handlers>.
remedy-web-server-size = Heben Sie in { $platform } die Größengrenze für den Body von Anfragen an.

## Schritte für eine Ursache
# Wenn kein Host bekannt ist. Im Dativ, wie jeder Satz mit { $host } ihn verlangt: „von …“, „bei …“, „zu …“.
remedy-the-host = dem Host des Ziels
remedy-dns = Prüfen Sie außerhalb Ihres Netzwerks, ob das DNS eine Adresse zu { $host } kennt; wenn nicht, lassen Sie den DNS-Eintrag wiederherstellen. Ein Name, der sich im Netzwerk auflösen lässt, beweist nichts.
remedy-check-host = Vergleichen Sie den Host in der Ziel-URL mit dem, den der Empfänger wirklich hat.
remedy-listen = Prüfen Sie, ob unter dem Ziel etwas antwortet, und starten Sie den Dienst des Empfängers.
remedy-firewall-port = Öffnen Sie den Port für Aufrufe aus dem Internet.
remedy-closed = Prüfen Sie, ob der Empfänger antwortet, und sehen Sie für diese Zeit in seinem Protokoll und dem seines Proxys nach.
remedy-route = Prüfen Sie, welche Adresse zu { $host } gehört und ob sie aus dem Internet über IPv4 erreichbar ist.
remedy-answer-first = Lassen Sie den Empfänger sofort mit 200 antworten und erst danach arbeiten. Dasselbe Ereignis kann noch einmal kommen: Erkennen Sie es an seiner EventId.
remedy-measure = Messen Sie, wie lange der Empfänger für eine Antwort braucht.
remedy-renew-certificate = Erneuern Sie das Zertifikat von { $host }, und prüfen Sie dann seine Gültigkeit.
remedy-certificate-name = Prüfen Sie, für welche Namen das Zertifikat von { $host } gilt.
remedy-certificate-chain = Prüfen Sie, welche Zertifikate von { $host } kommen: Das eigene und alle Zwischenzertifikate müssen dabei sein.
remedy-certificate-look = Prüfen Sie, welche Zertifikate von { $host } kommen und was an ihnen nicht stimmt.
remedy-no-client-certificate = Nehmen Sie den Pfad des Webhooks von Clientzertifikaten aus, auch bei einem API-Gateway davor.
remedy-tls-version = Prüfen Sie, ob bei { $host } auf diesem Port TLS 1.2 oder neuer angeboten wird.
remedy-final-address = Prüfen Sie, wohin die Umleitung führt, und tragen Sie diese Adresse als Ziel-URL ein.
remedy-answer-200 = Lassen Sie den Empfänger mit 200 antworten, und prüfen Sie, ob er es tut.
remedy-accept-body = Senden Sie einen Body wie den von SuperOffice, und lesen Sie, was der Empfänger dazu sagt. Er muss auch das Ereignis „test“ akzeptieren.
remedy-authorise = Lassen Sie den Empfänger diese Aufrufe anhand ihrer Signatur akzeptieren, oder nennen Sie den Header, den er verlangt.
remedy-custom-header = Tragen Sie den Header, den der Empfänger verlangt, in die benutzerdefinierten Header des Webhooks ein.
remedy-allow = Suchen Sie die Zugriffsregel, die den Aufruf abweist, und lassen Sie diese Aufrufe zu.
remedy-allow-agent = Regeln nach User-Agent: Der von SuperOffice beginnt mit NetServer-Webhook/.
remedy-same-secret = Legen Sie hier und beim Empfänger dasselbe gemeinsame Geheimnis fest.
remedy-raw-body = Prüfen Sie die Signatur über den unveränderten Body, bevor etwas ihn verarbeitet. Die Seite „Signatur prüfen“ tut das für eine Zustellung.
remedy-exempt-path = Suchen Sie im Protokoll der Firewall den blockierten Aufruf, und nehmen Sie den Pfad des Webhooks aus.
remedy-check-path = Prüfen Sie, was das Ziel antwortet, und korrigieren Sie seinen Pfad.
remedy-route-exists = Prüfen Sie, ob es die Route des Empfängers für POST noch gibt.
remedy-new-address = Tragen Sie die neue Adresse des Empfängers als Ziel-URL ein, oder entfernen Sie den Webhook.
remedy-take-post = Prüfen Sie, welche Methoden der Empfänger dort erlaubt.
remedy-take-json = Prüfen Sie, ob der Empfänger application/json akzeptiert.
remedy-larger-body = Heben Sie beim Empfänger und seinem Proxy die Größengrenze für den Body von Anfragen an.
remedy-raise-limit = Heben Sie die Grenze des Empfängers an, oder stellen Sie Aufrufe zuerst in eine Warteschlange und verarbeiten Sie sie später.
remedy-fewer-events = Nehmen Sie Ereignisse, die nicht gebraucht werden, aus dem Webhook heraus.
remedy-read-answer = Lesen Sie die ganze Antwort des Empfängers.
remedy-read-log = Lesen Sie das Protokoll des Empfängers zur Zeit des letzten Aufrufs; über den Header X-SuperOffice-EventId finden Sie die Zustellung.
remedy-behind-proxy = Prüfen Sie, ob der Server hinter dem Proxy läuft und ob sein Zertifikat gültig ist.
remedy-capacity = Prüfen Sie, ob der Empfänger gerade startet, gewartet wird oder überlastet ist.
remedy-speak-http = Prüfen Sie, was am Port der Ziel-URL antwortet.
remedy-start-app = Starten Sie die App auf ihrer Hosting-Plattform, oder tragen Sie ihre aktuelle Adresse als Ziel-URL ein.
remedy-switch-on = Schalten Sie den Workflow ein, und prüfen Sie, ob er lauscht.
remedy-exempt-csrf = Nehmen Sie die Route des Webhooks vom CSRF-Schutz aus: csrf_exempt in Django, die except-Liste der Middleware von Laravel, skip_before_action in Rails, IgnoreAntiforgeryToken in ASP.NET.
remedy-allow-host = Sorgen Sie dafür, dass der Empfänger Aufrufe bei { $host } akzeptiert: ALLOWED_HOSTS in Django, config.hosts in Rails, AllowedHosts in ASP.NET, server.allowedHosts in Vite.
remedy-proxy-host = Wenn ein Proxy davorsteht: Lassen Sie ihn den Host-Header weitergeben, und verwenden Sie für TLS (SNI) denselben Namen wie in diesem Header.
remedy-past-sign-in = Lassen Sie den Pfad des Webhooks ohne Anmeldung durch, und prüfen Sie dort die Signatur.
remedy-signature-not-address = Lassen Sie jede Adresse den Pfad des Webhooks aufrufen, und prüfen Sie dort die Signatur: Eine Liste der SuperOffice-Adressen ist nicht dokumentiert, und Adressen ändern sich.
remedy-ask-addresses = Online, wenn die Adressliste bleiben muss: Fragen Sie appdev@superoffice.com nach den aktuellen Adressen. Nennen Sie die App, ihre Client-ID und die Umgebung.
remedy-own-address = Onsite kommen die Aufrufe von Ihrem eigenen Server: Setzen Sie seine öffentliche Adresse auf die Liste.
remedy-real-host = Tragen Sie einen dauerhaften Host in die Ziel-URL ein.
remedy-fix-target = Tragen Sie eine https-Adresse, die aus dem Internet erreichbar ist, als Ziel-URL ein.
remedy-fix-headers = Korrigieren oder entfernen Sie die benutzerdefinierten Header des Webhooks: einfache Zeichen, keine Zeilenumbrüche, keine Namen, die HTTP sich vorbehält.
remedy-sender = Online: Schreiben Sie an appdev@superoffice.com, mit dem ganzen Bericht. Nennen Sie den Mandanten, die ID des Webhooks, die Zeit des Fehlers mit Zeitzone und die EventId. Als Kunde fragen Sie zuerst Ihren Partner oder den SuperOffice-Support.
remedy-sender-onsite = Onsite: Prüfen Sie Proxy, Firewall und freie Ports des Servers. In der web.config sagt das Element CustomProxy, ob Webhooks über einen Proxy gehen: UseCustomProxyForWebhooks, CustomProxyHost, CustomProxyPort.
remedy-fix-script = Öffnen Sie in SuperOffice „Einstellungen und Verwaltung > CRMScript“ und das Skript. Korrigieren Sie die Zeile, die der Fehler nennt, und führen Sie es einmal mit „Execute script“ aus.
remedy-also = Derselbe Fehler nennt eine zweite Ursache, die die Schritte oben nicht beheben, nämlich dass { $because }.
remedy-read-error = Lesen Sie den Text des Fehlers; die Entwickler des Empfängers erkennen ihn vielleicht.

## Schritte danach und andere Schritte
remedy-test = Senden Sie einen Test, und sehen Sie nach, ob der Empfänger mit 200 antwortet. Das beweist, dass ein Test durchkommt, nicht dass echte Ereignisse es tun.
remedy-test-then-restart = Senden Sie einen Test; wenn der Empfänger mit 200 antwortet, starten Sie den Webhook neu.
remedy-restart-script = Wenn das Skript ohne Fehler läuft, starten Sie den Webhook neu.
remedy-other-owner = Der Webhook gehört einer anderen App: Sagen Sie es deren Hersteller, oder verwenden Sie deren Token. Der Administrator des Mandanten kann ihn in SuperOffice sehen (ab 12.1): Einstellungen und Verwaltung > System design > Webhooks. Ob er sich dort ändern lässt, ist nicht dokumentiert.
remedy-retry-failed = Senden Sie dann noch einmal, was fehlgeschlagen ist: Wählen Sie in SuperOffice (ab 12.1) unter Einstellungen und Verwaltung > System design > Webhooks den Webhook, öffnen Sie die Registerkarte „Ereignisse“, und wiederholen Sie jede fehlgeschlagene Zustellung. Ereignisse aus der inaktiven Zeit sind dort, soweit bekannt, nicht zu finden.
remedy-start-copy = Vergleichen Sie die Kopie mit dem Original: Ziel, Ereignisse und ein eigenes gemeinsames Geheimnis. Zusammen stellen beide jede Änderung doppelt zu. Starten Sie sie dann.
remedy-repair-first = Reparieren Sie zuerst: Schon vor dem Stoppen schlug er fehl, weil { $because }.
remedy-ask-who-stopped = Finden Sie heraus, warum der Webhook gestoppt wurde, bevor Sie ihn neu starten.
remedy-save-state = Speichern Sie den Webhook mit dem Status Active, wenn er aktiv sein soll.
remedy-before-nine = Reparieren Sie den Empfänger jetzt: Hat SuperOffice den Webhook erst deaktiviert, bleibt er es, bis ihn jemand neu startet.
remedy-definition-first = Senden Sie einen Test, nehmen Sie in SuperOffice eine Änderung vor, und vergleichen Sie im Protokoll des Empfängers, was er jeweils antwortet: Body, Header, Signatur.
remedy-catch-up = Lassen Sie den Empfänger nach dem Neustart abrufen, was sich seitdem geändert hat.
remedy-see-redirect = Sehen Sie nach, was das Ziel auf ein POST antwortet. Nach 301, 302 oder 303 geht der Body vielleicht verloren; eine Anmeldeseite muss den Pfad des Webhooks auslassen.
remedy-run-history = Sehen Sie in { $platform } für die Zeit der Änderung im Ausführungsverlauf nach: Er zeigt, ob die Zustellung eine Ausführung gestartet hat und wo sie anhielt.
remedy-compare-sibling = Vergleichen Sie Ereignisse, Typ und Ziel mit „{ $sibling }“, der aufgerufen wird, und speichern Sie diesen Webhook noch einmal.
remedy-use-https = Tragen Sie die https-Adresse des Empfängers als Ziel-URL ein.
remedy-sign-instead = Legen Sie ein gemeinsames Geheimnis fest, lassen Sie den Empfänger die Signatur prüfen, und nehmen Sie dann den Schlüssel aus der Adresse.
remedy-name-script = Tragen Sie den Include-Namen des Skripts als Ziel ein.
remedy-events-tab = Sehen Sie sich seine Zustellungen in SuperOffice an (ab 12.1): Einstellungen und Verwaltung > System design > Webhooks, den Webhook wählen und die Registerkarte „Ereignisse“ öffnen. Jede Zustellung hat Zeit, Status, Versuche und Fehlercode; eine fehlgeschlagene lässt sich dort wiederholen.
remedy-server-https = Prüfen Sie in der web.config des Servers im Element Webhooks die Werte RequireHttps und ValidateHttps. Beide sind standardmäßig ein: Ziele brauchen dann https und ein Zertifikat, dem der Server vertraut. SuperOffice rät, sie nur während der Entwicklung auszuschalten.
remedy-fix-type = Setzen Sie den Typ auf webhook oder crmscript.
remedy-add-events = Fügen Sie die Ereignisse hinzu, bei denen der Webhook aufgerufen werden soll.
remedy-read-events = Vergleichen Sie { $names } mit der Ereignisliste von SuperOffice.
remedy-correct-events = Ändern Sie { $names } in { $meant }.
remedy-fill-pattern = Schreiben Sie in { $names } die echte Nummer oder den echten Namen, anstelle der geschweiften Klammern oder dort, wo sie fehlen.
remedy-documented-events = Wählen Sie eines davon: { $instead }.
remedy-set-secret = Legen Sie ein gemeinsames Geheimnis fest, geben Sie es dem Empfänger, und lassen Sie ihn X-SuperOffice-Signature prüfen. SuperOffice zeigt ein generiertes Geheimnis nur einmal.
remedy-change-own-row = Nehmen Sie eine Änderung vor, die das Ereignis auslösen muss, an einem Feld des Datensatzes selbst, zum Beispiel am Namen. Ändert sich nur eine Telefonnummer, eine E-Mail-Adresse oder ein benutzerdefiniertes Feld, wird es nicht ausgelöst.
remedy-bulk-changes = Fragen Sie nach, ob die Datensätze durch einen Import, eine Massenaktualisierung oder eine Aktion des alten Service-Clients entstanden sind oder ob eine Tabelle über die API geleert wurde: Das löst vielleicht keine Ereignisse aus.
remedy-batch-webhook = Importe und Massenaktualisierungen einer Extratabelle lösen nur dort Ereignisse aus, wo „Enable batch webhook for this table“ eingeschaltet ist. Standardmäßig ist es aus.
remedy-list-events = Prüfen Sie die Version des Servers: { $names } ist ein Ereignis einer Liste, das ältere Server nicht auslösen. Die Dokumentation nennt diese Ereignisse seit September 2025.
remedy-ticket-changes = Vor 10.2.11 kommt { $names } ohne eine Liste der geänderten Felder: Ein Empfänger, der dort nach einem Feld sucht, verwirft es.
remedy-sale-values = { $names } kommt ohne Feldwerte: Lesen Sie den Verkauf über seine ID, oder verwenden Sie sale.changed.
remedy-deleted-late = Die Löschung durch einen Benutzer löst { $early } aus. { $names } kommt Tage später, wenn das System den Datensatz endgültig entfernt.
remedy-signal-event = Lassen Sie die App { $event } einmal signalisieren.
remedy-raise-event = Nehmen Sie eine Änderung vor, die { $event } auslösen muss, an einem Feld des Datensatzes selbst, zum Beispiel am Namen. Ändert sich nur eine Telefonnummer, eine E-Mail-Adresse oder ein benutzerdefiniertes Feld, wird es nicht ausgelöst.
remedy-remove-twin = Entfernen Sie diesen Webhook oder „{ $twin }“, oder nehmen Sie das gemeinsame Ereignis aus einem der beiden heraus.
remedy-look-at-shared = Vergleichen Sie die Ursachen dieser Webhooks: Dieselbe Zertifizierungsstelle, derselbe Hosting-Anbieter oder eine Änderung in diesem Mandanten erklärt sie vielleicht auf einmal.
remedy-ignore-own-changes = Lassen Sie den Empfänger Ereignisse überspringen, deren ChangedByAssociateId sein eigener Benutzer ist.
remedy-add-error-email = Tragen Sie Benachrichtigungsempfänger ein (Feld „Recipients“), damit jemand von Fehlern erfährt. In der API heißt das Feld ErrorsEmail.
remedy-add-watcher = Oder legen Sie einen Überwachungs-Webhook an (ab 10.2.7): einen Webhook auf webhook{ $id }.errors, der an einen anderen Empfänger sendet.
remedy-move-watcher = Lassen Sie den Überwachungs-Webhook an einen anderen Empfänger senden.
remedy-restart-watcher = Starten Sie „{ $watcher }“ neu.
remedy-watch-existing = Lassen Sie ihn einen Webhook überwachen, den es gibt.
remedy-set-notify = Stellen Sie „Benachrichtigen über“ ein, und bei „Benachrichtigung auslösen“ entweder „Beim ersten Fehlversuch“, „Wenn deaktiviert“ oder beides.
remedy-ask-what-changed = Fragen Sie { $who }, was geändert wurde, und vergleichen Sie mit einem Webhook, der funktioniert.
remedy-expected-since = Notieren Sie, welche Änderung einen Aufruf hätte auslösen müssen, an welchem Datensatz und wann, mit Zeitzone.
remedy-same-environment = Das ist die Umgebung { $environment }: Vergewissern Sie sich, dass die Änderung hier geschah. Änderungen in der Produktion rufen keine Webhooks dieser Umgebung auf.
remedy-watch-counters = Beobachten Sie die Zähler, während Sie die Änderung vornehmen. Das tut die Schaltfläche „Eine Änderung beobachten“ auf dieser Seite.
remedy-receiver-log = Suchen Sie im Protokoll des Empfängers nach einem POST mit dem Header X-SuperOffice-Event. Eine Zustellung kann spät und außer der Reihe kommen: Vergleichen Sie den Timestamp in ihrem Body. Sehen Sie auch nach, was das Ziel antwortet.
remedy-check-signature = Prüfen Sie die Signatur einer Zustellung auf der Seite „Signatur prüfen“. Ein Empfänger, der verwirft, was nicht passt, antwortet mit 200 und tut nichts. Wurde das gemeinsame Geheimnis in SuperOffice geändert, braucht der Empfänger das neue.
remedy-script-exists = Öffnen Sie in SuperOffice „Einstellungen und Verwaltung > CRMScript“, und prüfen Sie, ob ein Skript genau den Include-Namen „{ $script }“ hat.
remedy-script-trace = Schalten Sie die Ablaufverfolgung für „{ $script }“ ein (Einstellungen und Verwaltung > CRMScript > Tracing), nehmen Sie die Änderung vor, und lesen Sie das Protokoll. Das Skript läuft im Hintergrund, vielleicht erst später, und hat keine Benutzeroberfläche: Was es ausgibt, kommt nirgends an.
remedy-context-identifier = Prüfen Sie, ob der Empfänger auf einem ContextIdentifier wie Cust12345 besteht. Onsite wird er nicht verwendet: Er kann leer oder „Default“ sein.
remedy-mail-support = Wenn nichts es erklärt, schreiben Sie an appdev@superoffice.com, mit dem ganzen Bericht. Nennen Sie die App und ihre Client-ID, die Änderung und die ID des Datensatzes, wann das war, mit Zeitzone, und die letzte EventId: „E-Mail an SuperOffice“ fragt nach allem. Als Kunde fragen Sie zuerst Ihren Partner oder den SuperOffice-Support.
remedy-mail-support-onsite = Wenn nichts es erklärt, gehen Sie mit dem ganzen Bericht und dem Protokoll von NetServer zu Ihrem SuperOffice-Partner oder zum SuperOffice-Support.
remedy-enable-webhooks = Setzen Sie in der web.config des Servers im Element Webhooks EnableWebhooks auf true. Standardmäßig ist es false.
remedy-server-proxy = Wenn der Server das Internet über einen Proxy erreicht, setzen Sie UseCustomProxyForWebhooks, CustomProxyHost und CustomProxyPort im Element CustomProxy der web.config.
remedy-server-log = Sehen Sie im Protokoll von NetServer nach: Im Element Diagnostics der web.config schaltet LogToFile es ein, und LogFolder sagt, wo es liegt.
remedy-wait-for-tenant = Warten Sie, bis der Mandant läuft. Eine Wartung dauert Minuten, ein Umzug in die Cloud Tage oder Wochen; ein gesperrter Mandant läuft, nachdem sein Inhaber das Abonnement reaktiviert hat.
remedy-ask-deletion = Wenn es den Mandanten noch geben sollte, fragen Sie SuperOffice jetzt, ob er sich behalten lässt.
remedy-allow-origin = Öffnen Sie im Developer Portal die App, wählen Sie „Configuration > Advanced > Authentication“, tragen Sie den Ursprung dieser Seite bei „CORS URLs“ ein (einen pro Zeile), speichern Sie, und beantragen Sie die Veröffentlichung. Für Stage und Produktion ist dazu eine neue Version der App nötig.
remedy-allow-origin-onsite = Setzen Sie in der web.config des Servers im Element WebApi CORSEnable auf true, und tragen Sie den Ursprung dieser Seite bei CORSOrigin ein (Leerzeichen zwischen Ursprüngen).
remedy-new-token = Besorgen Sie ein neues Zugriffstoken. Es gilt eine Stunde.
remedy-new-ticket = Besorgen Sie ein neues Ticket, oder prüfen Sie Benutzername und Passwort.
remedy-allow-ticket = Prüfen Sie in der web.config des Servers im Element WebApi die Werte AuthorizeWithTicket und AuthorizeWithUsername.
remedy-consent = Wenn auch neue Tokens abgelehnt werden, öffnen Sie den Zustimmungslink der App oder die App im App Store, und klicken Sie auf „I approve“. Das kann nur ein Administrator des Mandanten; in der Produktion darf es ein externer Berater nicht.
remedy-token-of-tenant = Verwenden Sie ein Token von { $tenant }: Seine ersten Zeichen sind 8A:{ $tenant }.
remedy-grant-agent = Schreiben Sie an appdev@superoffice.com, und bitten Sie um Zugriff auf den Webhook-Agenten. Nennen Sie die App, ihre Client-ID und die Umgebung. Im Developer Portal kann der Inhaber der App diese Einstellung lesen (Configuration > Advanced > Access to agents); ändern kann sie nur SuperOffice.
remedy-renew-consent = Nachdem der App Webhooks hinzugefügt wurden, stimmen Sie ihr in jedem Mandanten erneut zu. Von der Änderung bis zur Zustimmung können sich die Benutzer der App nicht anmelden; planen Sie die Zeit.
remedy-owners-token = Verwenden Sie das Token der App, der die Webhooks gehören.
remedy-other-user = Melden Sie sich als ein Benutzer an, der SuperOffice verwalten darf.
remedy-usage-token = Versuchen Sie es mit dem Token eines anderen Benutzers oder einer anderen App. Die Tabelle webhook_usage hat keine Zugriffskontrolle nach Rollen; es gibt also kein Recht zu vergeben.
remedy-read-again = Aktualisieren Sie die Seite. Wenn immer noch Zähler fehlen, senden Sie den Bericht an SuperOffice.
remedy-ask-licence = Finden Sie heraus, ob die Lizenz Webhooks enthält: Development Tools oder der Plan CRM Suite Core.
