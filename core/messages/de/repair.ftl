# Tests, Neustarts und Stopps, und ihre Ergebnisse.

repair-test = Test senden
repair-restart = Neustart
repair-stop = Stoppen
repair-restart-selected = Auswahl neu starten
repair-hint = SuperOffice kann den Neustart ablehnen, bis der Empfänger mit 200 antwortet.
repair-not-now = Um ihn zu testen oder zu ändern, braucht die Seite ein Token und eine Verbindung zum Mandanten.
repair-not-yours = Der Webhook gehört einer anderen App; von hier aus lässt er sich weder testen noch ändern.
repair-testing = SuperOffice sendet einen Test an den Empfänger …
repair-answer = Was der Empfänger geantwortet hat
repair-no-answer = Fehler von SuperOffice
test-well = Der Test war erfolgreich: Der Empfänger hat innerhalb von { $span } mit 200 geantwortet.
    .do = { $state ->
        [Active] Nehmen Sie jetzt in SuperOffice eine Änderung vor, und beobachten Sie, ob sie ankommt.
       *[other] Starten Sie ihn jetzt neu.
    }
test-status = Status
test-time = Laufzeit
test-time-at-most = höchstens { $span }, einschließlich der Zeit von SuperOffice selbst
test-headers = Header
test-body = Body
test-failed = Der Test ist fehlgeschlagen, weil { $because }.
    .do = { $do }
test-not-sent = Der Test wurde nicht gesendet, weil { $reason }.
test-not-told = Das Ergebnis des Tests ist nicht bekannt, weil { $reason }.
    .do = Das Protokoll des Empfängers zeigt, ob der Test angekommen ist.

## Der Dialog vor einer Änderung
review-title = Änderung prüfen
review-restart = { $count ->
    [one] „{ $name }“ neu starten
   *[other] { $count } Webhooks neu starten
}
    .means = SuperOffice sendet vielleicht einen Test an das Ziel und lehnt den Neustart ab, wenn die Antwort nicht 200 ist. Ereignisse aus der inaktiven Zeit sendet SuperOffice, soweit bekannt, nicht.
    .script = Ereignisse aus der inaktiven Zeit sendet SuperOffice, soweit bekannt, nicht.
review-stop = „{ $name }“ stoppen
    .means = Nichts wird zugestellt, bis ihn jemand neu startet. Die Ereignisse dieser Zeit sendet SuperOffice, soweit bekannt, später nicht nach.
review-test-first = Zuerst einen Test senden und nur neu starten, wo der Empfänger mit 200 antwortet
review-stop-at-failure = Beim ersten Fehler anhalten. Es geht Empfänger für Empfänger.
review-webhooks = Was sich ändert
review-webhook = Webhook
review-id = ID { $id }
review-before = Status vorher
review-after = Status nachher
review-request = Die Anfrage, die gesendet wird
review-apply = Ausführen
review-cancel = Abbrechen
review-halt = Nach diesem anhalten
review-progress = { $done } von { $total } erledigt
review-script = ein Skript: Neustart ohne Test
review-left-out = { $count ->
    [one] 1 weiterer ist dieses Mal nicht dabei.
   *[other] { $count } weitere sind dieses Mal nicht dabei.
}
review-nothing-chosen = Wählen Sie mindestens einen Webhook.
recipients-of = { $count ->
    [one] Benachrichtigungsempfänger für 1 Webhook
   *[other] Benachrichtigungsempfänger für { $count } Webhooks
}
recipients-means = Jeder behält die Benachrichtigungsempfänger, die er hat. Die Webhooks werden nacheinander gespeichert; SuperOffice sendet vielleicht einen Test an jedes Ziel und lehnt die Änderung ab, wenn die Antwort nicht 200 ist.
recipients-reading = Definitionen werden gelesen: { $done } von { $total } …
recipients-unread = { $count ->
    [one] 1 Definition konnte nicht gelesen werden; ihr Webhook ist deshalb nicht dabei.
   *[other] { $count } Definitionen konnten nicht gelesen werden; ihre Webhooks sind deshalb nicht dabei.
}
recipients-unchanged = keine Änderung
recipients-none = Nennen Sie mindestens eine Adresse.
recipients-summary = { $done ->
    [one] 1 von { $total } Webhooks hat jetzt diese Benachrichtigungsempfänger.
   *[other] { $done } von { $total } Webhooks haben jetzt diese Benachrichtigungsempfänger.
}
untold = { $count ->
    [one] SuperOffice benachrichtigt niemanden, wenn dieser Webhook fehlschlägt: Er hat keine Benachrichtigungsempfänger, und kein anderer Webhook überwacht ihn.
   *[other] SuperOffice benachrichtigt niemanden, wenn diese { $count } Webhooks fehlschlagen: Sie haben keine Benachrichtigungsempfänger, und kein anderer Webhook überwacht sie.
}
untold-names = Welche
untold-more = Und { $count } weitere.

## Das Ergebnis
change-summary = { $done ->
    [one] 1 von { $total } Webhooks ist jetzt aktiv.
   *[other] { $done } von { $total } Webhooks sind jetzt aktiv.
}
change-done-restart = „{ $name }“ ist wieder aktiv.
    .do = Nehmen Sie in SuperOffice eine Änderung vor, und beobachten Sie, ob sie ankommt.
change-done-stop = „{ $name }“ ist gestoppt.
    .do = Starten Sie ihn neu, wenn er wieder zustellen soll.
change-test-failed = „{ $name }“ wurde nicht neu gestartet: Der Test ist fehlgeschlagen, weil { $because }.
    .do = { $do }
change-test-not-sent = „{ $name }“ wurde nicht neu gestartet. Der Test davor wurde nicht gesendet, weil { $reason }.
    .do = Versuchen Sie es erneut, oder starten Sie ohne vorherigen Test neu.
change-test-not-told = „{ $name }“ wurde nicht neu gestartet. Das Ergebnis des Tests davor ist nicht bekannt, weil { $reason }.
    .do = Versuchen Sie es erneut, oder starten Sie ohne vorherigen Test neu.
change-refused-by-receiver = SuperOffice hat „{ $name }“ nicht neu gestartet, weil { $because }.
    .do = { $do }
change-refused = SuperOffice hat „{ $name }“ nicht geändert{ $detail ->
    [none] , ohne einen Grund zu nennen.
   *[other] . Die Meldung: „{ $detail }“
}
change-not-taken = „{ $name }“ wurde nicht geändert, weil { $reason }.
    .do = Aktualisieren Sie die Seite, und versuchen Sie es erneut. Wenn es wieder fehlschlägt, ändern Sie ihn in SuperOffice: Einstellungen und Verwaltung > System design > Webhooks.
change-needs-agent = „{ $name }“ wurde nicht geändert: Dieser Server nimmt eine solche Änderung nicht über REST an.
    .do = Der Webhook-Agent antwortet. Lösen Sie die Änderung noch einmal aus: Die Seite liest, vergleicht und speichert dann über den Agenten.
change-not-allowed = SuperOffice lässt diesen Benutzer „{ $name }“ nicht über diese App ändern (403).
    .do = Fragen Sie einen Administrator oder den Inhaber der App.
change-gone = SuperOffice hat „{ $name }“ nicht mehr oder kennt diese Anfrage nicht (404).
    .do = Aktualisieren Sie die Seite, um zu sehen, ob es ihn noch gibt.
change-token-ended = „{ $name }“ wurde nicht geändert: Der Mandant akzeptiert das Token nicht mehr (401).
    .do = Verbinden Sie sich noch einmal, mit einem neuen Token.
change-throttled = „{ $name }“ wurde nicht geändert: Der Mandant bittet um weniger Anfragen (429).
    .do = Warten Sie eine Minute, und versuchen Sie es dann erneut.
change-overtaken = { $state ->
    [none] Jemand hat „{ $name }“ inzwischen geändert; deshalb wurde von hier aus nichts geändert.
   *[other] Jemand hat „{ $name }“ inzwischen geändert; deshalb wurde von hier aus nichts geändert. Der Status ist jetzt { $state }.
}
    .do = Sehen Sie sich den jetzigen Status an, bevor Sie neu entscheiden.
change-lost = { $state ->
    [none] Es kam keine Antwort, und „{ $name }“ ließ sich danach nicht lesen. Ob er geändert wurde, ist nicht bekannt.
   *[other] Es kam keine Antwort. Beim erneuten Lesen hat „{ $name }“ den Status { $state }.
}
    .do = Aktualisieren Sie die Seite, um den jetzigen Status zu sehen.
change-left-alone = „{ $name }“ wurde nicht geändert.

## Wer handelt
ui-more-moves = Mehr
move-waiting = Jetzt sind die Betreiber von { $host } an der Reihe.
move-waiting-test = Jetzt sind die Betreiber von { $host } an der Reihe: Senden Sie einen Test, wenn sie fertig sind.
move-waiting-restart = Jetzt sind die Betreiber von { $host } an der Reihe: Starten Sie neu, wenn sie fertig sind.

## Das Formular einer Definition
repair-edit = Bearbeiten
repair-copy = Kopieren
repair-delete = Löschen
repair-new = Neuer Webhook
repair-recipients = Recipients hinzufügen
repair-watcher = Überwachung anlegen
edit-title = Webhook bearbeiten
edit-title-of = „{ $name }“ bearbeiten
edit-title-new = Neuer Webhook
edit-lead = Es wird nichts gesendet, bevor Sie die Änderung geprüft haben. Beim Speichern sendet SuperOffice vielleicht einen Test an das Ziel und lehnt die Änderung ab, wenn die Antwort nicht 200 ist.
edit-lead-new = Es wird nichts gesendet, bevor Sie alles geprüft haben. Der Webhook ist zu Beginn gestoppt, wie eine Kopie in SuperOffice.
edit-reading = Die Definition wird gelesen …
edit-not-read = Die Definition konnte nicht gelesen werden, weil { $reason }.
edit-fixed-already = Die Definition ist nicht mehr so, wie der Schritt sie nennt. Aktualisieren Sie die Seite.
edit-copy-name = Kopie von { $name }
edit-part-name = Name
edit-part-description = Beschreibung
edit-part-target = Ziel-URL
edit-part-events = Ereignisse
edit-part-type = Typ
edit-part-recipients = Recipients
edit-part-users = Benutzer, die von Fehlern erfahren
edit-part-notify-via = Benachrichtigen über
edit-part-notify-when = Benachrichtigung auslösen
edit-part-secret = Gemeinsames Geheimnis
edit-part-headers = Benutzerdefinierte Header
edit-part-properties = Eigenschaften
edit-notify-via-1 = E-Mail
edit-notify-via-2 = In der App
edit-notify-when-1 = Beim ersten Fehlversuch
edit-notify-when-2 = Wenn deaktiviert
edit-empty = (leer)
edit-secret-new = ein neues, wird nie angezeigt
edit-value-new = { $name }: ein neuer Wert, wird nie angezeigt
edit-target-help = Die ganze Adresse, mit Schlüsseln. Sie braucht https und ein gültiges Zertifikat. Bei einem Skript ist es der Include-Name.
edit-recipients-help = E-Mail-Adressen, die von Fehlern erfahren, eine pro Zeile.
edit-users-help = Hier lässt sich ein Benutzer aus der Liste nehmen. Hinzufügen können Sie einen in SuperOffice: Einstellungen und Verwaltung > System design > Webhooks.
edit-secret-help = Es lässt sich schreiben, aber nie lesen. Der Empfänger muss dasselbe Geheimnis kennen.
edit-secret-kept = gesetzt; leer lassen, um es zu behalten
edit-secret-none = keines
edit-secret-make = Neues erzeugen
edit-secret-copy = Geheimnis kopieren
edit-secret-once = Kopieren Sie es jetzt: Nachdem Sie diesen Dialog verlassen haben, kann es niemand mehr lesen.
edit-secret-remove = Geheimnis entfernen: Zustellungen sind nicht mehr signiert
edit-headers-help = Werte lassen sich schreiben, aber nie lesen. Lassen Sie einen Wert leer, um ihn zu behalten.
edit-headers-anew = Alle Header neu eingeben
edit-headers-anew-warning = Alle Header werden auf einmal geschrieben. Einer, dessen Wert Sie hier nicht eingeben, ginge verloren; jeder braucht deshalb einen Wert.
edit-headers-anew-back = Einzeln nach Namen ändern
edit-properties-help = Sie kommen in den Body jeder Zustellung. Werte lassen sich schreiben und werden hier nicht gelesen.
edit-add-headers = Header hinzufügen
edit-add-properties = Eigenschaft hinzufügen
edit-value-name = Name des neuen Werts
edit-value-of = Wert von { $name }
edit-value-kept = unverändert
edit-value-left-out = fehlt, wenn Sie ihn nicht eingeben
edit-value-pasted = wie eingefügt
edit-value-needed = hier eingeben
edit-secret-typed = wie von Ihnen eingegeben
edit-value-remove = { $name } entfernen
edit-remove = Entfernen
edit-events-help = Ein Name pro Zeile. Speichern lässt sich jeder Name; ein Ereignis, das nichts auslöst, tritt nie ein.
edit-events-choose = Ereignisse wählen
edit-events-search = Ereignisse suchen
edit-event-use = { $meant } nehmen
edit-event-capitals = { $name } heißt in der Dokumentation von SuperOffice { $meant }.
edit-event-near = { $name } ist kein eigenes Ereignis von SuperOffice. Ist { $meant } gemeint?
edit-event-other = { $name } ist nicht dokumentiert. Dokumentiert sind { $meant }.
edit-event-pattern = { $name } ist ein Muster: Schreiben Sie die echte Nummer oder den echten Namen anstelle der geschweiften Klammern.
edit-event-malformed = { $name } hat nicht die Form eines Ereignisnamens, zum Beispiel contact.changed.
edit-event-custom = { $name } ist kein eigenes Ereignis von SuperOffice. Es tritt nur ein, wenn eine App oder ein Skript es signalisiert.
edit-paste = Mit einer aufbewahrten Definition beginnen
edit-paste-label = Die Definition als JSON
edit-paste-take = Felder ausfüllen
edit-paste-no-json = Das ist kein JSON.
edit-paste-no-webhook = Dieses JSON ist keine Definition eines Webhooks: Es braucht Events und TargetUrl.
edit-elsewhere = In einen anderen Mandanten mitnehmen
edit-elsewhere-lead = Die Definition, wie sie in diesen Feldern steht, mit dem ganzen Ziel und mit dem, was Sie eingegeben haben. Werte, die sich nicht lesen lassen, sind nicht dabei. Setzen Sie im Befehl anstelle von [API] die API-Adresse des anderen Mandanten ein. Behandeln Sie beides wie einen Schlüssel.
edit-elsewhere-json = Als JSON kopieren
edit-elsewhere-curl = Als curl kopieren
edit-nothing-changed = Nichts hat sich geändert.
edit-has-faults = SuperOffice würde das ablehnen. Was nicht stimmt, steht unter dem Feld.
edit-fault-no-name = Geben Sie einen Namen ein.
edit-fault-long = Das sind { $count } Zeichen. Höchstens { $most } passen.
edit-fault-no-target = Geben Sie an, wohin gesendet wird.
edit-fault-same-receiver = „{ $name }“ sendet an diesen Empfänger. Fällt er aus, erfährt es niemand: Wählen Sie einen anderen.
edit-watcher-name = { $name } überwachen
edit-watcher-name-several = { $count } Webhooks überwachen
edit-watches = { $count ->
    [one] Was er über den Webhook meldet
   *[other] Was er über die { $count } Webhooks meldet
}
edit-watches-errors = SuperOffice hat ihn nach Fehlern deaktiviert
edit-watches-stopped = Jemand hat ihn gestoppt
edit-watches-started = Er ist wieder aktiv
edit-kept = Ihr Entwurf ist wieder da, auf dem jetzigen Stand des Webhooks.
edit-kept-values = Ihr Entwurf ist wieder da, auf dem jetzigen Stand des Webhooks. Geheimnisse und die Werte von Headern und Eigenschaften wurden nicht aufbewahrt: Geben Sie sie noch einmal ein.
edit-fault-address = Das ist keine Webadresse.
edit-fault-https = Die Adresse muss mit https beginnen.
edit-fault-script-address = Geben Sie bei einem Skript statt einer Adresse den Include-Namen an.
edit-fault-no-events = Nennen Sie mindestens ein Ereignis.
edit-fault-event = „{ $event }“ kann kein Ereignisname sein: Er enthält ein Leerzeichen oder ein Komma.
edit-fault-no-type = Wählen Sie einen Typ.
edit-fault-email = „{ $email }“ ist keine E-Mail-Adresse.
edit-fault-one-email = Dieser Server hat Platz für eine Adresse.
edit-fault-no-secret = Das Geheimnis ist leer.
edit-fault-header = „{ $name }“ kann kein Name eines Headers sein.
edit-fault-header-value = Der Wert von { $name } enthält ein Zeichen, das in keinem Header stehen kann.
edit-fault-header-untyped = Geben Sie den Wert von { $name } ein, oder entfernen Sie den Header.
edit-fault-property = Geben Sie jeder Eigenschaft einen Namen.
edit-fault-twice = „{ $name }“ steht zweimal da.

## Was ein Ereignis auslöst
raised-created = wenn { $entity } angelegt wird
raised-changed = wenn { $entity } geändert wird
raised-row-changed = wenn ein Feld des Datensatzes selbst geändert wird ({ $entity }). Ändert sich nur eine Telefonnummer, eine E-Mail-Adresse oder ein benutzerdefiniertes Feld, wird es nicht ausgelöst.
raised-deleted = wenn { $entity } von jemandem gelöscht wird
raised-removed = wenn { $entity } vom System endgültig entfernt wird, Tage nach der Löschung durch jemanden
raised-message = wenn eine Nachricht gesendet wird ({ $entity })
raised-edited = wenn der Inhalt bearbeitet wird ({ $entity })
raised-consented = wenn { $entity } eine Einwilligung gibt
raised-unconsented = wenn { $entity } eine Einwilligung widerruft
raised-became = wenn { $entity } den Stand { $verb } erreicht
raised-other = Was es auslöst, ist nicht dokumentiert.
entity-activity = eine Folgeaufgabe
entity-associate = ein Benutzer
entity-chatsession = ein Chat
entity-contact = eine Firma
entity-document = ein Dokument
entity-person = eine Person
entity-project = ein Projekt
entity-projectmember = ein Projektmitglied
entity-quote = ein Angebot
entity-relation = eine Beziehung
entity-sale = ein Verkauf
entity-salestakeholder = ein Beteiligter eines Verkaufs
entity-ticket = eine Anfrage

## Ein Schritt der Diagnose, als Schaltfläche
fix-events = { $names } in { $meant } ändern
fix-target = Ziel in { $target } ändern
fix-watcher = webhook{ $id }.errors überwachen lassen
fix-in-editor = { $field } bearbeiten

## Schreiben einer Definition: die Prüfung
write-edit = „{ $name }“ ändern
write-delete = „{ $name }“ löschen
write-create = „{ $name }“ anlegen
write-restart = „{ $name }“ neu starten
write-stop = „{ $name }“ stoppen
write-edit-means = Beim Speichern sendet SuperOffice vielleicht einen Test an das Ziel und lehnt die Änderung ab, wenn die Antwort nicht 200 ist.
write-edit-means-off = Der Webhook ist inaktiv. Auch dann sendet SuperOffice beim Speichern vielleicht einen Test an das Ziel und lehnt die Änderung ab, wenn die Antwort nicht 200 ist.
write-edit-secret = Von da an sind Zustellungen mit einem anderen Geheimnis signiert oder gar nicht. Der Empfänger muss das wissen.
write-edit-no-way-back = Geheimnisse und die Werte von Headern und Eigenschaften werden nie gelesen; dieser Teil der Änderung lässt sich deshalb von hier aus nicht rückgängig machen.
write-delete-means = SuperOffice löscht die Definition und ihre Zähler. Legen Sie den Webhook wieder an, hat er eine neue ID: Überwachungs-Webhooks und Zähler beginnen von vorn.
write-delete-active = Der Webhook ist aktiv: Was er jetzt zustellt, wird fehlen.
write-delete-keep = Bewahren Sie die Definition auf, um den Webhook wieder anlegen zu können. Sie enthält das ganze Ziel, aber weder das Geheimnis noch die Werte von Headern und Eigenschaften. Verwahren Sie sie wie einen Schlüssel.
write-copy-definition = Definition kopieren
write-by-agent = Dieser Server kann nicht in einer Anfrage vergleichen und speichern. Deshalb liest die Seite die ganze Definition über den Webhook-Agenten, vergleicht sie und sendet sie mit der Änderung vollständig zurück. Das Geheimnis und die Werte von Headern gehen dabei einmal durch diese Seite; sie werden weder angezeigt noch aufbewahrt. Der Schutz ist schwächer: Speichert jemand zwischen den beiden Anfragen eine Änderung, wird sie überschrieben.
write-by-agent-delete = Dieser Server wird über den Webhook-Agenten erreicht. Die Seite liest den Webhook unmittelbar davor noch einmal; speichert jemand zwischen den beiden Anfragen eine Änderung, wird sie mit gelöscht.
write-create-means = Der Webhook ist zu Beginn gestoppt. Starten Sie ihn neu, wenn sein Empfänger bereit ist.
delete-name = Geben Sie zum Löschen seinen Namen ein: { $name }
write-field = Feld
write-before = Vorher
write-after = Nachher
write-seen = Wie Sie es sahen
write-now = Jetzt
write-request-masked = Was als ••• erscheint, wird unverändert gesendet und nirgends angezeigt.
write-under-way = Warten auf SuperOffice …

## Schreiben einer Definition: das Ergebnis
write-done-edit = „{ $name }“ ist geändert.
    .do = Senden Sie einen Test, oder nehmen Sie in SuperOffice eine Änderung vor, und beobachten Sie, ob sie ankommt.
write-done-delete = „{ $name }“ ist gelöscht.
write-done-create = „{ $name }“ ist angelegt und gestoppt.
    .do = Senden Sie einen Test, und starten Sie ihn dann neu.
write-done-otherwise = SuperOffice hat „{ $name }“ gespeichert, aber nicht so wie verlangt.
    .do = Vergleichen Sie, was verlangt war, mit dem, was jetzt dasteht.
write-refused-by-receiver = SuperOffice hat „{ $name }“ nicht gespeichert, weil { $because }. Die Meldung: „{ $detail }“
    .do = { $do }
write-refused = SuperOffice hat „{ $name }“ nicht gespeichert{ $detail ->
    [none] , ohne einen Grund zu nennen.
   *[other] . Die Meldung: „{ $detail }“
}
write-needs-agent = SuperOffice hat „{ $name }“ nicht gespeichert: Dieser Server nimmt eine solche Änderung nicht über REST an.
    .do = Der Webhook-Agent antwortet. Prüfen Sie die Änderung noch einmal, und speichern Sie über den Agenten.
write-overtaken = Jemand anders hat „{ $name }“ gespeichert, nachdem er hier gelesen wurde; deshalb wurde von hier aus nichts geändert.
    .do = { $count ->
        [0] Aktualisieren Sie die Seite, und entscheiden Sie neu.
       *[other] Vergleichen Sie, was Sie sahen, mit dem jetzigen Stand, und entscheiden Sie neu.
    }
write-lost = { $found ->
    [wanted] Es kam keine Antwort. Erneutes Lesen von „{ $name }“ zeigt, dass es geschehen ist.
    [before] Es kam keine Antwort. Erneutes Lesen von „{ $name }“ zeigt, dass alles ist wie zuvor.
    [other] Es kam keine Antwort, und erneutes Lesen von „{ $name }“ zeigt nicht, ob es geschehen ist.
   *[none] Es kam keine Antwort, und „{ $name }“ ließ sich danach nicht lesen. Ob es geschehen ist, ist nicht bekannt.
}
    .do = { $found ->
        [wanted] { "" }
       *[other] Aktualisieren Sie die Seite, um die jetzige Definition zu sehen.
    }
write-again = Neu entscheiden
write-again-by-agent = Über den Agenten speichern
write-no-way-back = Von hier aus nicht rückgängig zu machen: { $parts }.

## Alles, was in dieser Sitzung geschrieben wurde
write-list = { $count ->
    [one] 1 Änderung in dieser Sitzung
   *[other] { $count } Änderungen in dieser Sitzung
}
write-list-when = Wann
write-list-result = Ergebnis
write-undo = Rückgängig
write-undo-of = Rückgängig machen: { $what }

## Nach einem Neustart
after-restart-looking = Die Seite verfolgt eine Minute lang seine Zähler …
after-restart-called = SuperOffice hat ihn aufgerufen; ob der Aufruf erfolgreich war, ist in einer halben Minute bekannt.
after-restart-nothing = SuperOffice hat ihn in der Minute nach dem Neustart nicht aufgerufen.
    .do = Das ist in Ordnung, wenn sich nichts geändert hat. Nehmen Sie in SuperOffice eine Änderung vor, und beobachten Sie, ob sie ankommt.
catch-up = Was er in der inaktiven Zeit verpasst hat
catch-up-lead = Zuletzt aufgerufen wurde er am { $when }. Die Ereignisse der Zeit danach sendet SuperOffice, soweit bekannt, nicht. Diese Anfragen finden die Datensätze, die seit diesem Tag angelegt oder geändert wurden; die Seite sendet sie nicht.
catch-up-requests = Die Anfragen
catch-up-deleted = Gelöschte Datensätze und Ereignisse anderer Entitäten lassen sich so nicht finden.
catch-up-of = Datensätze von { $entity }

## Eine Zustellung an den eigenen Rechner
sample-title = Eine Zustellung an den eigenen Rechner senden
sample-lead = Ein Befehl, der ein Ereignis so sendet, wie SuperOffice es dokumentiert, signiert wie eine Zustellung.
sample-show = Befehl erzeugen
sample-event = Ereignis
sample-address = Adresse Ihres Empfängers
sample-secret = Gemeinsames Geheimnis, zum Signieren
sample-secret-help = Es bleibt in diesem Feld und signiert nur in diesem Browser. Lassen Sie es für eine Zustellung ohne Signatur leer.
