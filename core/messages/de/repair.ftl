# Tests, Neustarts und Stopps, und was daraus wurde.

repair-test = Test senden
repair-restart = Neu starten
repair-stop = Stoppen
repair-restart-selected = Ausgewählte neu starten
repair-hint = SuperOffice kann den Neustart ablehnen, solange der Empfänger nicht mit 200 antwortet.
repair-not-now = Um den Webhook zu testen oder zu ändern, braucht die Seite eine Verbindung zum Mandanten und ein Token.
repair-not-yours = Der Webhook gehört einer anderen Anwendung und lässt sich von hier aus weder testen noch ändern.
repair-testing = SuperOffice sendet einen Test an den Empfänger …
repair-answer = Was der Empfänger geantwortet hat
repair-no-answer = Worauf SuperOffice gestoßen ist
test-well = Der Test war erfolgreich: Der Empfänger hat in höchstens { $span } mit 200 geantwortet.
    .do = { $state ->
        [Active] Nehmen Sie jetzt in SuperOffice eine Änderung vor, und beobachten Sie, ob sie ankommt.
       *[other] Starten Sie den Webhook jetzt neu.
    }
test-failed = Der Test ist fehlgeschlagen, weil { $because }.
    .do = { $do }
test-not-sent = Der Test wurde nicht gesendet, weil { $reason }.
test-not-told = Wie der Test verlaufen ist, ist nicht bekannt, weil { $reason }.
    .do = Das Protokoll des Empfängers zeigt, ob er aufgerufen wurde.

## Der Dialog vor einer Änderung
review-title = Änderung prüfen
review-restart = { $count ->
    [one] „{ $name }“ neu starten
   *[other] { $count } Webhooks neu starten
}
review-stop = „{ $name }“ stoppen
review-test-first = Zuerst einen Test senden und nur dort neu starten, wo der Empfänger mit 200 antwortet
review-webhooks = Was sich ändert
review-webhook = Webhook
review-before = State vorher
review-after = State nachher
review-request = Die Anfrage, die gesendet wird
review-apply = Ausführen
review-cancel = Abbrechen
review-halt = Übrige unverändert lassen
review-progress = { $done } von { $total } erledigt
review-script = ein Script: Neustart ohne Test
review-left-out = { $count ->
    [one] 1 weiterer Webhook bleibt für ein anderes Mal.
   *[other] { $count } weitere Webhooks bleiben für ein anderes Mal.
}
review-nothing-chosen = Wählen Sie mindestens einen Webhook aus.

## Was daraus wurde
change-summary = { $done ->
    [one] 1 von { $total } Webhooks ist jetzt Active.
   *[other] { $done } von { $total } Webhooks sind jetzt Active.
}
change-done-restart = „{ $name }“ ist wieder Active.
    .do = Nehmen Sie in SuperOffice eine Änderung vor, und beobachten Sie, ob sie ankommt.
change-done-stop = „{ $name }“ ist gestoppt.
    .do = Starten Sie ihn neu, wenn er wieder zustellen soll.
change-test-failed = „{ $name }“ wurde nicht neu gestartet: Der Test ist fehlgeschlagen, weil { $because }.
    .do = { $do }
change-test-not-sent = „{ $name }“ wurde nicht neu gestartet. Der Test vor dem Neustart wurde nicht gesendet, weil { $reason }.
    .do = Versuchen Sie es erneut, oder starten Sie den Webhook ohne vorherigen Test neu.
change-test-not-told = „{ $name }“ wurde nicht neu gestartet. Wie der Test vor dem Neustart verlaufen ist, ist nicht bekannt, weil { $reason }.
    .do = Versuchen Sie es erneut, oder starten Sie den Webhook ohne vorherigen Test neu.
change-refused-by-receiver = SuperOffice hat „{ $name }“ nicht neu gestartet, weil { $because }.
    .do = { $do }
change-refused = SuperOffice hat „{ $name }“ nicht geändert{ $detail ->
    [none] , ohne einen Grund zu nennen.
   *[other] . Die Meldung lautet: „{ $detail }“
}
change-not-taken = „{ $name }“ wurde nicht geändert, weil { $reason }.
    .do = Aktualisieren Sie die Seite, und versuchen Sie es erneut. Wenn das nicht hilft, ändern Sie den Webhook im eigenen Webhook-Panel von SuperOffice.
change-not-allowed = SuperOffice lässt diesen Benutzer „{ $name }“ nicht über diese Anwendung ändern (403).
    .do = Fragen Sie einen Administrator oder diejenigen, die die Anwendung registriert haben.
change-gone = SuperOffice antwortet, dass es „{ $name }“ nicht mehr gibt oder dass diese Anfrage unbekannt ist (404).
    .do = Aktualisieren Sie die Seite, und sehen Sie nach, ob der Webhook noch da ist.
change-token-ended = „{ $name }“ wurde nicht geändert: Das Token wird nicht mehr akzeptiert (401).
    .do = Verbinden Sie sich erneut, mit einem neuen Token.
change-throttled = „{ $name }“ wurde nicht geändert: Der Mandant bittet um weniger Anfragen (429).
    .do = Warten Sie eine Minute, und versuchen Sie es dann erneut.
change-overtaken = { $state ->
    [none] Jemand hat „{ $name }“ inzwischen geändert; deshalb wurde von hier aus nichts geändert.
   *[other] Jemand hat „{ $name }“ inzwischen geändert; deshalb wurde von hier aus nichts geändert. Der Status ist jetzt { $state }.
}
    .do = Sehen Sie sich den Webhook in seinem jetzigen Stand an, bevor Sie neu entscheiden.
change-lost = { $state ->
    [none] Es kam keine Antwort, und „{ $name }“ konnte danach nicht gelesen werden. Ob der Webhook geändert wurde, ist nicht bekannt.
   *[other] Es kam keine Antwort. Beim Lesen danach hatte „{ $name }“ den Status { $state }.
}
    .do = Aktualisieren Sie die Seite, und sehen Sie sich den Webhook in seinem jetzigen Stand an.
change-left-alone = „{ $name }“ wurde unverändert gelassen.
