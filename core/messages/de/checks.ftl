# Prüfungen: ihre Titel, warum sie wichtig sind, und was sie über Zugriff, Status, Zustellungen und das Zusammenspiel der
# Webhooks finden. Der Wert eines Befunds sagt, was ist; `.short` dasselbe in wenigen Worten; `.means`, was es bedeutet;
# `.do`, was jetzt zu tun ist.

## Zugriff
list-complete-others = Das Archiv zeigt { $others ->
    [one] einen Webhook
   *[other] { $others } Webhooks
} anderer Anwendungen, neben { $own } dieser Anwendung.
    .short = Webhooks anderer im Archiv
    .means = Sie werden aufgeführt und bewertet, lassen sich von hier aus aber nicht ändern.
    .do = Um sie zu ändern, verwenden Sie das Token ihrer Anwendung.

## Status
state-stopped-person = Der Webhook ist gestoppt. Er wurde zuletzt{ $dated ->
    [yes] {" "}am { $when }
   *[no] {""}
} von { $who } geändert.
    .means = Ereignisse werden nicht zugestellt. { $lost }
check-state-unknown =
    .why = Ohne Status kann niemand sagen, ob Ereignisse zugestellt werden.
state-unknown = Der Server sagt nicht, ob der Webhook eingeschaltet ist.
    .short = Status unbekannt
    .means = Ob er zustellt, lässt sich aus seiner Definition nicht ablesen.
    .do = Sehen Sie sich seine Zähler an; speichern Sie ihn mit einem Status.

## Zustellungen
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = Ein alter Fehler, inzwischen vorbei: { $is }
    .short = Früher: { $cause }
    .do = Nichts, solange es nicht wiederkommt.
last-error-unproven = Der Webhook wurde am { $when } geändert und seitdem nicht aufgerufen. Davor ist ein Aufruf fehlgeschlagen: { $is }
    .short = Seit der Änderung nicht aufgerufen
    .means = Ob seine Aufrufe jetzt erfolgreich sind, zeigt erst der nächste.
    .do = Senden Sie einen Test, oder nehmen Sie in SuperOffice eine Änderung vor, und beobachten Sie, ob sie ankommt.
last-error-undated = Ein Fehler ist aufgezeichnet: { $is }
    .short = { $cause }
    .do = { $do }
check-counters-inconsistent =
    .why = Zähler, die einander widersprechen, beweisen nichts.
check-usage-missing =
    .why = Ohne Zähler weiß niemand, wie seine Aufrufe verlaufen sind.

## Stille
silent-since = Der Webhook wurde zuletzt am { $last } aufgerufen; das ist { $span } her.
    .short = Schon { $span } stumm
    .do = Wenn Sie Aufrufe erwarten, nehmen Sie eine Änderung vor, die sein Ereignis auslösen muss.

## Zusammenspiel
check-delivered-twice =
    .why = Zwei aktive Webhooks mit gleichem Ereignis und gleichem Ziel stellen jede Änderung zweimal zu.
delivered-twice = „{ $twin }“ sendet { $event } an dasselbe Ziel.
    .short = Doppelt zugestellt
    .do = Entfernen Sie einen der beiden, oder nehmen Sie das Ereignis aus einem heraus.
check-shadowed-by-stopped =
    .why = Ein gestoppter Webhook neben einem aktiven Zwilling ist entweder ein Überbleibsel oder ein Versehen.
shadowed-by-stopped-on = „{ $twin }“ würde { $event } an dasselbe Ziel senden und ist aus.
    .short = Hat einen gestoppten Zwilling
    .means = Dieser Webhook tut die Arbeit; der andere ist vielleicht ein Überbleibsel.
    .do = Entfernen Sie den anderen, wenn ihn niemand braucht.
shadowed-by-stopped-off = „{ $twin }“ ist eingeschaltet und sendet { $event } an dasselbe Ziel.
    .short = Hat einen aktiven Zwilling
    .means = Vielleicht geht nichts verloren, obwohl dieser Webhook aus ist.
    .do = Vergleichen Sie die beiden, bevor Sie diesen neu starten: Zusammen stellen sie doppelt zu.
check-failed-together =
    .why = Verschiedene Empfänger, die zur selben Zeit ausfallen, haben etwas gemeinsam.

## Benachrichtigung

## Zuständigkeit
check-owner-retired =
    .why = Wozu ein Webhook da ist, weiß vielleicht niemand mehr, wenn sein Besitzer gegangen ist.
owner-retired = { $who } hat den Webhook registriert und ist ausgeschieden.
    .short = Besitzer ist ausgeschieden
    .means = Er funktioniert weiter, aber vielleicht weiß niemand, wozu er da ist.
    .do = Finden Sie jemanden, der für ihn zuständig ist.

## Ungeklärt
