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
check-state-stopped = Niemand hat ihn gestoppt
    .why = Ein gestoppter Webhook stellt nichts zu, bis jemand ihn startet.
state-stopped = Jemand hat den Webhook{ $dated ->
    [yes] {" "}am { $when }
   *[no] {""}
} gestoppt.
    .short = Gestoppt
    .means = Ereignisse werden nicht zugestellt. { $lost }
    .do = Finden Sie heraus, warum er gestoppt wurde, und starten Sie ihn dann neu.
state-stopped-person = Der Webhook ist gestoppt. Er wurde zuletzt{ $dated ->
    [yes] {" "}am { $when }
   *[no] {""}
} von { $who } geändert.
    .short = Von { $who } gestoppt
    .means = Ereignisse werden nicht zugestellt. { $lost }
    .do = Fragen Sie { $who } nach dem Grund, und starten Sie ihn dann neu.
state-stopped-you = Der Webhook ist gestoppt. Er wurde zuletzt{ $dated ->
    [yes] {" "}am { $when }
   *[no] {""}
} von Ihnen geändert.
    .short = Von Ihnen gestoppt
    .means = Ereignisse werden nicht zugestellt. { $lost }
    .do = Starten Sie ihn neu, wenn sein Empfänger bereit ist.
state-stopped-system = Eine Anwendung oder SuperOffice selbst hat den Webhook{ $dated ->
    [yes] {" "}am { $when }
   *[no] {""}
} gestoppt: Die letzte Änderung stammt vom Systembenutzer { $who }.
    .short = Von einer Anwendung gestoppt
    .means = Ereignisse werden nicht zugestellt, und die Anwendung stoppt ihn möglicherweise wieder.
    .do = Fragen Sie die Hersteller der Anwendung nach dem Grund, und starten Sie ihn dann neu.
state-stopped-retired = { $who }, inzwischen ausgeschieden, hat den Webhook zuletzt geändert{ $dated ->
    [yes] , am { $when }
   *[no] {""}
}; er ist gestoppt.
    .short = Gestoppt; { $who } ist ausgeschieden
    .means = Ereignisse werden nicht zugestellt, und wer ihn gestoppt hat, lässt sich nicht mehr fragen.
    .do = Finden Sie heraus, ob er noch gebraucht wird, und starten oder entfernen Sie ihn dann.
check-state-too-many-errors = SuperOffice hat ihn nicht abgeschaltet
    .why = Nach mehreren fehlgeschlagenen Zustellungen in Folge schaltet SuperOffice einen Webhook dauerhaft ab.
state-too-many-errors = SuperOffice hat den Webhook{ $dated ->
    [yes] {" "}am { $when }
   *[no] {""}
} nach mehreren fehlgeschlagenen Zustellungen in Folge abgeschaltet.
    .short = Nach Fehlern abgeschaltet
    .means = Es wird nichts zugestellt, und nichts startet von selbst neu. { $lost }
    .do = { $do }
state-too-many-errors-because = SuperOffice hat den Webhook{ $dated ->
    [yes] {" "}am { $when }
   *[no] {""}
} abgeschaltet, weil { $because }.
    .short = { $cause }
    .means = Es wird nichts zugestellt, und nichts startet von selbst neu. { $lost }
    .do = { $do }
state-too-many-errors-gone = SuperOffice hat den Webhook{ $dated ->
    [yes] {" "}am { $when }
   *[no] {""}
} sofort abgeschaltet, weil der Empfänger mit 410 Gone geantwortet hat.
    .short = { $cause }
    .means = Ein 410 gilt als endgültig, unabhängig von der Zahl der Fehler. Manche Plattformen antworten so auch bei einem Workflow, der nur pausiert.
    .do = { $do }
check-state-unknown = Sein Status ist bekannt
    .why = Ohne Status kann niemand sagen, ob Ereignisse zugestellt werden.
state-unknown = Der Server sagt nicht, ob der Webhook eingeschaltet ist.
    .short = Status unbekannt
    .means = Ob er zustellt, lässt sich aus seiner Definition nicht ablesen.
    .do = Sehen Sie sich seine Zähler an; speichern Sie ihn mit einem Status.

## Zustellungen
check-last-error = Sein letzter Aufruf war erfolgreich
    .why = Der letzte Fehler sagt, worauf der letzte fehlgeschlagene Aufruf gestoßen ist.
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = Ein alter Fehler, inzwischen vorbei: { $is }
    .short = Früher: { $cause }
    .means = Ein späterer Aufruf war erfolgreich; das ist also Vergangenheit.
    .do = Nichts, solange es nicht wiederkommt.
last-error-unproven = Der Webhook wurde am { $when } geändert und seitdem nicht aufgerufen. Davor ist ein Aufruf fehlgeschlagen: { $is }
    .short = Seit der Änderung nicht aufgerufen
    .means = Ob seine Aufrufe jetzt erfolgreich sind, zeigt erst der nächste.
    .do = Senden Sie einen Test, oder nehmen Sie in SuperOffice eine Änderung vor, und beobachten Sie, ob sie ankommt.
last-error-undated = Ein Fehler ist aufgezeichnet: { $is }
    .short = { $cause }
    .means = Ob ein späterer Aufruf erfolgreich war, sagt diese Quelle nicht.
    .do = { $do }
last-error-unsaid = { $count ->
    [one] Die letzte Zustellung ist fehlgeschlagen
   *[other] Die letzten { $count } Zustellungen sind fehlgeschlagen
}, und der Server bewahrt keinen Text zum Fehler auf.
    .short = Schlägt fehl, ohne Text
    .means = Ereignisse gehen verloren; warum, lässt sich hier nicht lesen.
    .do = Sehen Sie im Protokoll des Empfängers zur Zeit des letzten Aufrufs nach.
check-near-limit = Er ist weit von der Abschaltung entfernt
    .why = SuperOffice schaltet einen Webhook bei neun Fehlschlägen in Folge ab.
near-limit = { $count } von 9 Fehlschlägen in Folge.
    .short = { $count } von 9 in Folge
    .means = Beim neunten schaltet SuperOffice den Webhook ab, und er bleibt abgeschaltet.
    .do = Lassen Sie den Empfänger vorher reparieren.
check-never-worked = Mindestens ein Aufruf war erfolgreich
    .why = Wenn jeder Aufruf fehlgeschlagen ist, liegt der Verdacht bei der Definition, nicht bei der Last.
never-worked = Alle { $calls } Aufrufe sind fehlgeschlagen.
    .short = Hat nie funktioniert
    .means = An Adresse, Zertifikat oder Autorisierung stimmte von Anfang an etwas nicht.
    .do = Prüfen Sie die Definition vor dem Empfänger.
check-error-rate = Wenige seiner Aufrufe schlagen fehl
    .why = Fehler, die kommen und gehen, deuten auf Überlastung, Bereitstellungen oder Zeitüberschreitungen.
error-rate = { $errors } von { $calls } Aufrufen sind fehlgeschlagen: { $percent } %.
    .short = { $percent } % der Aufrufe schlagen fehl
    .means = Jeder davon ist ein Ereignis, das verloren ging oder zu spät kam.
    .do = Lassen Sie den Empfänger sofort antworten, und sehen Sie in seinem Protokoll zu Stoßzeiten nach.
check-counters-inconsistent = Seine Zähler stimmen überein
    .why = Zähler, die einander widersprechen, beweisen nichts.
counters-inconsistent = Die Zähler des Webhooks widersprechen einander.
    .short = Zähler widersprüchlich
    .means = Schlüsse daraus sind nicht sicher.
    .do = Aktualisieren Sie; wenn es so bleibt, sagen Sie SuperOffice Bescheid.
check-usage-missing = Er hat Zähler
    .why = Ohne Zähler weiß niemand, wie seine Aufrufe verlaufen sind.
usage-missing = Der Webhook wurde nach Fehlern abgeschaltet, hat aber keine Zähler.
    .short = Keine Zähler
    .means = Worauf seine Aufrufe gestoßen sind, lässt sich hier nicht lesen.
    .do = Sehen Sie im Protokoll des Empfängers nach, und senden Sie einen Test.
check-events-lost = Es gehen keine Ereignisse verloren
    .why = Ereignisse, die ausgelöst werden, während ein Webhook aus ist, werden nicht nachgesendet.
events-lost = Der Webhook ist aus; Ereignisse aus dieser Zeit sind verloren.
    .short = Ereignisse gehen verloren
    .means = Ein Neustart bringt sie nicht zurück.
    .do = Rufen Sie nach dem Neustart ab, was sich inzwischen geändert hat.
events-lost-since = Ereignisse seit dem { $when } sind verloren: { $span }.
    .short = Ereignisse verloren: { $span }
    .means = Ein Neustart bringt sie nicht zurück.
    .do = Rufen Sie nach dem Neustart ab, was sich seit dem { $when } geändert hat.

## Stille
check-silent-since = Er wird so oft aufgerufen wie seine Geschwister
    .why = Ein Webhook, dessen Geschwister bei denselben Ereignissen aufgerufen wird, sollte ebenfalls aufgerufen werden.
silent-since = Der Webhook wurde zuletzt am { $last } aufgerufen; das ist { $span } her.
    .short = Schon { $span } stumm
    .means = Das kann in Ordnung sein, wenn sich nichts geändert hat.
    .do = Wenn Sie Aufrufe erwarten, nehmen Sie eine Änderung vor, die sein Ereignis auslösen muss.
silent-since-sibling = Der Webhook ist seit dem { $last } stumm, obwohl „{ $sibling }“ am { $when } bei denselben Ereignissen aufgerufen wurde.
    .short = Stumm; sein Geschwister wird aufgerufen
    .means = Die Ereignisse treten ein, und dieser Webhook bekommt sie nicht mehr.
    .do = Vergleichen Sie die beiden Definitionen; speichern Sie diesen Webhook neu.

## Zusammenspiel
check-delivered-twice = Nichts wird doppelt zugestellt
    .why = Zwei aktive Webhooks mit gleichem Ereignis und gleichem Ziel stellen jede Änderung zweimal zu.
delivered-twice = „{ $twin }“ sendet { $event } an dasselbe Ziel.
    .short = Doppelt zugestellt
    .means = Der Empfänger bekommt jede dieser Änderungen zweimal, mit verschiedenen Ereignis-IDs.
    .do = Entfernen Sie einen der beiden, oder nehmen Sie das Ereignis aus einem heraus.
check-shadowed-by-stopped = Kein gestoppter Zwilling
    .why = Ein gestoppter Webhook neben einem aktiven Zwilling ist entweder ein Überbleibsel oder ein Versehen.
shadowed-by-stopped-on = „{ $twin }“ würde { $event } an dasselbe Ziel senden und ist aus.
    .short = Hat einen gestoppten Zwilling
    .means = Dieser Webhook tut die Arbeit; der andere ist vielleicht ein Überbleibsel.
    .do = Entfernen Sie den anderen, wenn ihn niemand braucht.
shadowed-by-stopped-off = „{ $twin }“ ist eingeschaltet und sendet { $event } an dasselbe Ziel.
    .short = Hat einen aktiven Zwilling
    .means = Vielleicht geht nichts verloren, obwohl dieser Webhook aus ist.
    .do = Vergleichen Sie die beiden, bevor Sie diesen neu starten: Zusammen stellen sie doppelt zu.
check-failed-together = Empfänger fallen einzeln aus
    .why = Verschiedene Empfänger, die zur selben Zeit ausfallen, haben etwas gemeinsam.
failed-together = { $count } Webhooks von { $receivers } Empfängern wurden zwischen dem { $from } und dem { $to } abgeschaltet.
    .short = Mehrere Empfänger fielen gemeinsam aus
    .means = Sie haben etwas gemeinsam: eine Zertifizierungsstelle, einen Anbieter, eine Änderung in diesem Mandanten.
    .do = Suchen Sie nach dem Gemeinsamen, bevor Sie sie einzeln reparieren.
check-loops-suspected = Keine Schleife
    .why = Zwei Webhooks, deren Empfänger dieselben Datensätze ändern, können einander endlos auslösen.
loops-suspected = Dieser Webhook und „{ $other }“ werden beide etwa { $calls }-mal am Tag bei denselben Änderungen aufgerufen.
    .short = Vielleicht eine Schleife
    .means = Wenn beide Empfänger nach SuperOffice zurückschreiben, löst jeder vielleicht das Ereignis des anderen aus. Das ist ein Hinweis, kein Beweis.
    .do = Lassen Sie die Empfänger Änderungen ignorieren, die sie selbst vorgenommen haben.

## Benachrichtigung

## Zuständigkeit
check-owner-retired = Wer ihn registriert hat, ist noch da
    .why = Wozu ein Webhook da ist, weiß vielleicht niemand mehr, wenn sein Besitzer gegangen ist.
owner-retired = { $who } hat den Webhook registriert und ist ausgeschieden.
    .short = Besitzer ist ausgeschieden
    .means = Er funktioniert weiter, aber vielleicht weiß niemand, wozu er da ist.
    .do = Finden Sie jemanden, der für ihn zuständig ist.
check-updated-by-other = Niemand sonst hat ihn geändert, bevor er verstummte
    .why = Eine Änderung durch jemand anderen kurz vor dem Verstummen ist der erste Verdacht.
updated-by-other = { $who } hat den Webhook am { $when } geändert; zuletzt aufgerufen wurde er am { $last }.
    .short = Geändert, bevor er verstummte
    .means = Diese Änderung ist vielleicht der Grund, warum er nicht aufgerufen wird.
    .do = Fragen Sie { $who }, was geändert wurde.

## Ungeklärt
