# Was Prüfungen über die Definition eines Webhooks finden, und jeder Schritt zur Lösung.

target-unusable = Das Ziel lässt sich nicht aufrufen: { $fault }.
    .short = Ziel nicht aufrufbar
    .means = SuperOffice hat nichts, wohin es senden könnte; deshalb wird nichts zugestellt.
    .do = Korrigieren Sie das Ziel.
target-fault-empty = Es ist keines angegeben
target-fault-no-scheme = Es beginnt nicht mit https://
target-fault-bad-port = Der Port ist nicht gültig
target-not-https-works = Das Ziel ist { $scheme }, nicht https, und wird trotzdem aufgerufen.
    .short = Funktioniert ohne https
    .means = Ereignisse werden ungeschützt übertragen, und erneutes Speichern des Webhooks wird abgelehnt.
    .do = Ändern Sie das Ziel auf https.
target-holds-credentials-user = Die Adresse enthält einen Benutzernamen oder ein Passwort.
    .short = Passwort in der Adresse
    .means = Wer die Adresse in einem Protokoll liest, kann den Empfänger aufrufen. Diese Seite maskiert es.
    .do = Verschieben Sie es in einen Header, oder lassen Sie den Empfänger stattdessen die Signatur prüfen.
script-target-empty = Der Webhook nennt kein Script.
    .short = Kein Script genannt
    .means = Es gibt nichts auszuführen; deshalb geschieht nichts.
    .do = Tragen Sie den Include-Namen oder die ID des Scripts als Ziel ein.
type-unknown = Der Typ ist „{ $kind }“; das ist nicht dokumentiert.
    .short = Unbekannter Typ
    .means = Der Server weiß möglicherweise nicht, was er damit tun soll.
    .do = Ändern Sie den Typ in webhook oder crmscript.
events-empty = Der Webhook hat keine Ereignisse.
    .short = Keine Ereignisse
    .means = Er wird nie aufgerufen.
    .do = Fügen Sie die Ereignisse hinzu, bei denen er aufgerufen werden soll.
check-event-unknown = Die Ereignisse existieren
    .why = Jeder Name wird akzeptiert, und ein falscher löst nie etwas aus.
event-unknown = { $count ->
    [one] { $names } ist kein Ereignis, das SuperOffice kennt
   *[other] { $names } sind keine Ereignisse, die SuperOffice kennt
}.
    .short = Unbekanntes Ereignis { $names }
    .means = Es tritt nie ein.
    .do = Wählen Sie ein Ereignis aus der Liste des Herstellers.
event-unknown-meant = { $count ->
    [one] { $names } ist kein Ereignis, das SuperOffice auslöst
   *[other] { $names } sind keine Ereignisse, die SuperOffice auslöst
}; gemeint ist vermutlich { $meant }.
    .short = Falsch geschriebenes Ereignis { $names }
    .means = Der Name wurde akzeptiert, aber das Ereignis tritt nie ein.
    .do = Ändern Sie den Namen in { $meant }.
event-unknown-capitals = In Kleinbuchstaben dokumentiert: { $names }.
    .short = Ereignis in Großbuchstaben
    .means = Ob Groß- und Kleinschreibung zählt, ist nicht dokumentiert.
    .do = Wenn der Webhook nicht aufgerufen wird, schreiben Sie das Ereignis in Kleinbuchstaben.
event-unknown-custom = { $count ->
    [one] { $names } ist ein Ereignis, das SuperOffice nicht von sich aus auslöst
   *[other] { $names } sind Ereignisse, die SuperOffice nicht von sich aus auslöst
}.
    .short = Eigenes Ereignis
    .means = Es tritt ein, wenn eine Anwendung es meldet oder wenn es zu einer Extratabelle gehört.
    .do = Prüfen Sie, ob der Name derjenige ist, der gemeldet wird.
check-event-not-raised = Die Ereignisse sind für ihre Entität dokumentiert
    .why = Nicht jede Entität löst jedes Ereignis aus.
event-not-raised = Nicht dokumentiert: { $names }; dokumentiert: { $instead }.
    .short = { $names } wird nicht ausgelöst
    .means = In der Dokumentation von SuperOffice steht nicht, dass es je eintritt.
    .do = Wählen Sie eines davon: { $instead }.
check-event-repeated = Jedes Ereignis steht einmal da
    .why = Ein Ereignis, das zweimal dasteht, ist ein Versehen und wird vielleicht doppelt zugestellt.
event-repeated = Mehr als einmal aufgeführt: { $names }.
    .short = Wiederholtes Ereignis
    .means = Ob es dann doppelt zugestellt wird, ist nicht dokumentiert.
    .do = Lassen Sie es nur einmal stehen.
check-event-scope = Er wartet auf Änderungen, die sein Ereignis auslösen
    .why = Nur Änderungen an der eigenen Zeile der Entität lösen ihr Ereignis aus.
event-scope = Nur Änderungen an der eigenen Zeile der Entität lösen { $names } aus.
    .short = Nur eigene Zeile
    .means = Eine geänderte Telefonnummer, E-Mail-Adresse, ein Interesse oder ein benutzerdefiniertes Feld löst es nicht aus.
    .do = Testen Sie mit der Änderung eines Feldes wie des Namens.
check-name-missing = Er hat einen Namen
    .why = Ein Name sagt den Leuten, wozu ein Webhook da ist.
name-missing = Der Webhook hat keinen Namen.
    .short = Kein Name
    .means = Er funktioniert; man erkennt nur nicht, wozu er da ist.
    .do = Geben Sie ihm einen Namen.

## Schritte für die Plattform hinter der Adresse
remedy-power-automate-schema = Lockern Sie in { $platform } das Schema des Triggers: Lassen Sie Null-Werte und das Ereignis „test“ zu.
remedy-power-automate-early = Verschieben Sie in { $platform } die Antwortaktion an den Anfang, damit der Flow vor Ablauf seines Zeitlimits antwortet.
remedy-azure-start = Starten Sie im Azure-Portal die App, und prüfen Sie das Kontingent ihres Plans.
remedy-azure-log = Öffnen Sie im Azure-Portal den Protokollstream der App: Ihr Host ist nicht gestartet.
remedy-azure-waf = Suchen Sie in { $platform } im Protokoll der Firewall die Regel, die den Aufruf blockiert hat, und nehmen Sie den Pfad von ihr aus.
remedy-aws-access = Prüfen Sie in { $platform } den API-Schlüssel, den Authorizer und die Stichproben der Anfragen in der WAF.
remedy-aws-time = Antworten Sie in { $platform } zuerst und arbeiten Sie später: Stellen Sie das Ereignis in eine Warteschlange, und geben Sie 200 zurück.
remedy-cloudflare-origin = Schlagen Sie bei Cloudflare den Code nach: Der Server dahinter ist ausgefallen, nicht erreichbar, zu langsam oder hat ein fehlerhaftes Zertifikat.
remedy-cloudflare-tunnel = Starten Sie cloudflared auf dem Rechner des Empfängers, oder tragen Sie einen dauerhaften Host als Ziel ein.
remedy-ngrok = Starten Sie den ngrok-Agent und den Dienst dahinter, oder tragen Sie einen dauerhaften Host als Ziel ein.
remedy-make-queue = Leeren Sie in Make die Warteschlange des Webhooks, oder lassen Sie ihre Grenze anheben.
remedy-vercel = Stellen Sie in Vercel das Projekt erneut bereit oder setzen Sie es fort, oder tragen Sie seine aktuelle Adresse als Ziel ein.
remedy-hosted-app = Starten Sie in { $platform } die App oder stellen Sie sie erneut bereit, oder tragen Sie ihre aktuelle Adresse als Ziel ein.
remedy-webhook-site = Die Testadresse bei webhook.site ist abgelaufen. Tragen Sie einen dauerhaften Host als Ziel ein.
remedy-web-server-size = Heben Sie in { $platform } die Größengrenze für den Inhalt von Anfragen an.

## Schritte für eine Ursache
remedy-check-host = Vergleichen Sie den Host im Ziel mit dem, den der Empfänger wirklich hat.
remedy-listen = Prüfen Sie, ob unter dem Ziel etwas antwortet, und starten Sie den Dienst des Empfängers.
remedy-firewall-port = Öffnen Sie den Port für Aufrufe aus dem Internet.
remedy-closed = Prüfen Sie, ob der Empfänger antwortet, und sehen Sie in seinem Protokoll und dem seines Proxys zu dieser Zeit nach.
remedy-answer-first = Lassen Sie den Empfänger sofort mit 200 antworten und erst danach arbeiten. Dasselbe Ereignis kann noch einmal kommen: Erkennen Sie es an seiner EventId.
remedy-measure = Messen Sie, wie lange der Empfänger für eine Antwort braucht.
remedy-renew-certificate = Erneuern Sie das Zertifikat von { $host }, und prüfen Sie dann seine Gültigkeitsdaten.
remedy-certificate-name = Prüfen Sie, für welche Namen das Zertifikat von { $host } gilt.
remedy-certificate-chain = Prüfen Sie, welche Zertifikate { $host } sendet; das des Ausstellers und alle Zwischenzertifikate müssen dabei sein.
remedy-certificate-look = Prüfen Sie, welche Zertifikate { $host } sendet und was an ihnen nicht stimmt.
remedy-tls-version = Prüfen Sie, ob { $host } auf diesem Port TLS 1.2 oder neuer spricht.
remedy-final-address = Prüfen Sie, wohin die Umleitung führt, und tragen Sie diese Adresse als Ziel ein.
remedy-answer-200 = Lassen Sie den Empfänger mit 200 antworten, und prüfen Sie, ob er es tut.
remedy-accept-body = Senden Sie einen Inhalt wie den von SuperOffice, und prüfen Sie, was der Empfänger dazu meldet. Er muss auch das Ereignis „test“ annehmen.
remedy-authorise = Lassen Sie den Empfänger diese Aufrufe anhand ihrer Signatur annehmen, oder lassen Sie sich sagen, welchen Header er verlangt.
remedy-custom-header = Tragen Sie den Header, den der Empfänger verlangt, in die benutzerdefinierten Header des Webhooks ein.
remedy-allow = Suchen Sie die Zugriffsregel, die den Aufruf abweist, und lassen Sie diese Aufrufe zu.
remedy-allow-agent = Regeln nach User-Agent: Der von SuperOffice beginnt mit NetServer-Webhook/.
remedy-same-secret = Stellen Sie hier und beim Empfänger dasselbe Secret ein.
remedy-raw-body = Prüfen Sie die Signatur über den unveränderten Inhalt, bevor etwas ihn verarbeitet. Die Seite „Signatur prüfen“ tut das für eine Zustellung.
remedy-exempt-path = Suchen Sie im Protokoll der Firewall den blockierten Aufruf, und nehmen Sie den Pfad des Webhooks aus.
remedy-check-path = Prüfen Sie, was das Ziel antwortet, und korrigieren Sie seinen Pfad.
remedy-route-exists = Prüfen Sie, ob es die Route des Empfängers für POST noch gibt.
remedy-new-address = Tragen Sie die neue Adresse des Empfängers als Ziel ein, oder entfernen Sie den Webhook.
remedy-take-post = Prüfen Sie, welche Methoden der Empfänger dort zulässt.
remedy-take-json = Prüfen Sie, ob der Empfänger application/json annimmt.
remedy-larger-body = Heben Sie die Größengrenze für den Inhalt von Anfragen beim Empfänger und seinem Proxy an.
remedy-raise-limit = Heben Sie die Grenze des Empfängers an, oder stellen Sie Aufrufe zuerst in eine Warteschlange und verarbeiten Sie sie später.
remedy-fewer-events = Nehmen Sie Ereignisse, die niemand braucht, aus dem Webhook heraus.
remedy-read-answer = Sehen Sie sich die ganze Antwort des Empfängers an.
remedy-read-log = Sehen Sie im Protokoll des Empfängers zur Zeit des letzten Aufrufs nach; über den Header X-SuperOffice-EventId finden Sie die Zustellung.
remedy-behind-proxy = Prüfen Sie, ob der Server hinter dem Proxy läuft und ob sein Zertifikat gültig ist.
remedy-capacity = Prüfen Sie, ob der Empfänger gerade startet, gewartet wird oder überlastet ist.
remedy-speak-http = Prüfen Sie, was am Port des Ziels antwortet.
remedy-start-app = Starten Sie die App auf ihrer Hosting-Plattform, oder tragen Sie ihre aktuelle Adresse als Ziel ein.
remedy-switch-on = Schalten Sie den Workflow ein, und prüfen Sie, ob er Aufrufe annimmt.
remedy-real-host = Tragen Sie einen dauerhaften Host als Ziel ein.
remedy-fix-target = Tragen Sie eine https-Adresse, die aus dem Internet erreichbar ist, als Ziel ein.
remedy-fix-headers = Korrigieren oder entfernen Sie die benutzerdefinierten Header des Webhooks: einfache Zeichen, keine Zeilenumbrüche, keine Namen, die HTTP sich vorbehält.
remedy-sender = Schicken Sie SuperOffice eine E-Mail mit dem vollständigen Bericht; lassen Sie bei einem Onsite-Server Proxy, Firewall und Ports prüfen.
remedy-fix-script = Öffnen Sie das Script in der Zeile, die der Fehler nennt, korrigieren Sie es, und führen Sie es einmal von Hand aus.
remedy-read-error = Lesen Sie den Text des Fehlers; die Hersteller des Empfängers kennen ihn vielleicht.

## Schritte danach und daneben
remedy-test-then-restart = Senden Sie einen Test; wenn der Empfänger mit 200 antwortet, starten Sie den Webhook neu.
remedy-restart-script = Wenn das Script ohne Fehler läuft, starten Sie den Webhook neu.
remedy-repair-first = Reparieren Sie zuerst: Schon vor dem Stoppen schlugen Zustellungen fehl, weil { $because }.
remedy-ask-who-stopped = Finden Sie heraus, warum der Webhook gestoppt wurde, bevor Sie ihn neu starten.
remedy-save-state = Speichern Sie den Webhook mit dem Status Active, falls er eingeschaltet sein soll.
remedy-before-nine = Reparieren Sie den Empfänger vor dem neunten Fehlschlag; danach bleibt der Webhook abgeschaltet, bis jemand ihn neu startet.
remedy-definition-first = Vergleichen Sie Adresse, Zertifikat und Autorisierung mit dem, was der Empfänger braucht.
remedy-catch-up = Lassen Sie den Empfänger nach dem Neustart des Webhooks abrufen, was sich inzwischen geändert hat.
remedy-sign-instead = Legen Sie ein Secret fest, lassen Sie den Empfänger die Signatur prüfen, und nehmen Sie dann den Schlüssel aus der Adresse.
remedy-fix-type = Setzen Sie den Typ auf webhook oder crmscript.
remedy-add-events = Fügen Sie die Ereignisse hinzu, bei denen der Webhook aufgerufen werden soll.
remedy-read-events = Vergleichen Sie { $names } mit der Ereignisliste des Herstellers.
remedy-correct-events = Ändern Sie { $names } in { $meant }.
remedy-documented-events = Wählen Sie eines davon: { $instead }.
remedy-remove-twin = Entfernen Sie diesen Webhook oder „{ $twin }“, oder nehmen Sie das gemeinsame Ereignis aus einem der beiden heraus.
remedy-look-at-shared = Vergleichen Sie die Ursachen dieser Webhooks: Dieselbe Zertifizierungsstelle, derselbe Hosting-Anbieter oder eine Änderung in diesem Mandanten erklärt sie auf einmal.
remedy-ignore-own-changes = Lassen Sie den Empfänger Ereignisse überspringen, deren ChangedByAssociateId sein eigener Benutzer ist.
remedy-restart-watcher = Starten Sie „{ $watcher }“ neu.
remedy-watch-existing = Lassen Sie ihn einen Webhook überwachen, den es gibt.
remedy-ask-what-changed = Fragen Sie { $who }, was geändert wurde, und vergleichen Sie mit einem Webhook, der funktioniert.
remedy-token-of-tenant = Verwenden Sie ein Token von { $tenant }: Seine ersten Zeichen sind 8A:{ $tenant }.
