# Die Seite zur Nutzung: was jedes Diagramm sagt, und die Worte seiner Balken, Achsen und Tabellen.

ui-title-usage = { $tenant }: Nutzung
ui-usage = Nutzung
usage-of = Nutzung von { $tenant }
usage-lead = Von SuperOffice seit der Registrierung jedes Webhooks gezählt. Wählen Sie einen Balken, um seine Webhooks zu sehen.
usage-of-some = { $shown } von { $total } Webhooks. Die Filter sind dieselben wie in der Liste.
usage-measure = Webhooks vergleichen nach
usage-measure-calls = Aufrufe
usage-measure-errors = Fehler
usage-measure-rate = Fehlerrate
usage-empty = Es gibt keine Webhooks zu zeichnen.
usage-nothing-found = Kein Webhook passt zu den Filtern; deshalb gibt es nichts zu zeichnen.
usage-as-table = Als Tabelle
usage-to-list = In der Liste zeigen
ui-filters = Filter
ui-views = Ansichten
shortcut-usage = Zur Nutzung
usage-bar = { $name }: { $words }
usage-describes = { $bars ->
    [one] Ein Balken
   *[other] { $bars } Balken
}. Einheit: { $unit }. Nach: { $by }. Die Pfeiltasten führen von Balken zu Balken, und die Eingabetaste öffnet, was dahintersteht.
usage-limit = dokumentiertes Limit
usage-hatched = { $unit }; { $part }

## Achsen und Tabellen
usage-head-webhooks = Webhooks
usage-head-calls = Aufrufe
usage-head-errors = Fehlgeschlagene Aufrufe
    .hatched = schraffiert: fehlgeschlagene Aufrufe
usage-head-rate = Fehlerrate
usage-head-rate-percent = Fehlerrate, %
usage-head-broken = Stellen nicht zu
    .hatched = schraffiert: stellen nicht zu
usage-head-host = Host
usage-head-event = Ereignis
usage-not-known = ?
in-a-row = { $count }
in-a-row-limit = { $count }+

## Worum es in einem Diagramm geht
usage-about-verdicts = Webhooks nach Urteil
usage-about-states = Webhooks nach Status
usage-about-webhooks = Aufrufe und Fehler nach Webhook
usage-about-rates = Webhooks nach Fehlerrate
usage-about-in-a-row = Webhooks nach Fehlern in Folge
usage-about-causes = Fehlgeschlagene Aufrufe nach Ursache des letzten Fehlers
usage-about-hosts = Fehlgeschlagene Aufrufe nach Host
usage-about-receivers = Webhooks nach Host
usage-about-events = Webhooks nach Ereignis

## Was ein Balken sagt
usage-calls-words = { $calls ->
    [one] 1 Aufruf, { $errors } fehlgeschlagen
   *[other] { $calls } Aufrufe, { $errors } fehlgeschlagen
}
usage-calls-only = { $calls ->
    [one] 1 Aufruf; wie viele fehlgeschlagen sind, ist nicht bekannt
   *[other] { $calls } Aufrufe; wie viele fehlgeschlagen sind, ist nicht bekannt
}
usage-errors-only = { $errors ->
    [one] 1 fehlgeschlagener Aufruf; wie viele Aufrufe es gab, ist nicht bekannt
   *[other] { $errors } fehlgeschlagene Aufrufe; wie viele Aufrufe es gab, ist nicht bekannt
}
usage-errors-of = { $errors ->
    [one] 1 fehlgeschlagener Aufruf
   *[other] { $errors } fehlgeschlagene Aufrufe
} von { $count ->
    [one] 1 Webhook
   *[other] { $count } Webhooks
}
usage-event-words = { $count ->
    [one] 1 Webhook
   *[other] { $count } Webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alle stellen zu
       *[other] soweit bekannt, schlägt keiner fehl
    }
    [one] 1 stellt nicht zu
   *[other] { $broken } stellen nicht zu
}

## Was ein Diagramm sagt
usage-verdicts = { $broken ->
    [0] { $unknown ->
        [0] { $stopped ->
            [0] Jeder Webhook stellt zu
            [one] Nichts schlägt fehl; 1 von { $total } ist gestoppt
           *[other] Nichts schlägt fehl; { $stopped } von { $total } sind gestoppt
        }
        [one] Soweit bekannt, schlägt nichts fehl; 1 von { $total } lässt sich nicht beurteilen
       *[other] Soweit bekannt, schlägt nichts fehl; { $unknown } von { $total } lassen sich nicht beurteilen
    }
    [one] 1 von { $total } stellt nicht zu{ $stopped ->
        [0] {""}
        [one] , und 1 weiterer ist gestoppt
       *[other] , und { $stopped } weitere sind gestoppt
    }
   *[other] { $broken } von { $total } stellen nicht zu{ $stopped ->
        [0] {""}
        [one] , und 1 weiterer ist gestoppt
       *[other] , und { $stopped } weitere sind gestoppt
    }
}
usage-states = { $off ->
    [0] { $unknown ->
        [0] Jeder Webhook ist aktiv
        [one] Soweit bekannt, ist kein Webhook inaktiv; von 1 ist der Status nicht bekannt
       *[other] Soweit bekannt, ist kein Webhook inaktiv; von { $unknown } ist der Status nicht bekannt
    }
    [one] { $disabled ->
        [0] 1 von { $total } ist inaktiv: gestoppt
       *[other] 1 von { $total } ist inaktiv: nach Fehlern deaktiviert
    }
   *[other] { $off } von { $total } sind inaktiv: { $disabled } nach Fehlern deaktiviert, { $stopped } gestoppt
}
usage-webhooks-calls = „{ $name }“ bekommt { $percent } % aller { $all } Aufrufe
usage-webhooks-errors = „{ $name }“ hat { $percent } % aller { $all } fehlgeschlagenen Aufrufe
usage-webhooks-rate = „{ $name }“ verliert am meisten: { $errors } seiner { $calls } Aufrufe sind fehlgeschlagen
usage-rates = { $bad ->
    [0] Kein Webhook hat ein Fünftel seiner Aufrufe verloren
    [one] 1 von { $called } hat mindestens ein Fünftel seiner Aufrufe verloren
   *[other] { $bad } von { $called } haben mindestens ein Fünftel ihrer Aufrufe verloren
}
usage-in-a-row = { $limit ->
    [0] { $way ->
        [0] Kein Webhook hat Fehler in Folge
        [one] 1 Webhook hat Fehler in Folge; keiner hat neun
       *[other] { $way } Webhooks haben Fehler in Folge; keiner hat neun
    }
    [one] 1 Webhook hat mindestens neun Fehler in Folge{ $way ->
        [0] {""}
        [one] ; 1 hat weniger
       *[other] ; { $way } haben weniger
    }
   *[other] { $limit } Webhooks haben mindestens neun Fehler in Folge{ $way ->
        [0] {""}
        [one] ; 1 hat weniger
       *[other] ; { $way } haben weniger
    }
}
usage-causes = { $name }: { $percent } % der { $all } fehlgeschlagenen Aufrufe mit bekannter Ursache
usage-hosts = { $name } hat { $percent } % der { $all } fehlgeschlagenen Aufrufe an Hosts
usage-receivers = { $name } hat die meisten Webhooks: { $count ->
    [one] 1 Webhook
   *[other] { $count } Webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alle stellen zu
       *[other] soweit bekannt, schlägt keiner fehl
    }
    [one] 1 stellt nicht zu
   *[other] { $broken } stellen nicht zu
}
usage-events = „{ $name }“ ist am häufigsten abonniert: { $count ->
    [one] 1 Webhook
   *[other] { $count } Webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alle stellen zu
       *[other] soweit bekannt, schlägt keiner fehl
    }
    [one] 1 stellt nicht zu
   *[other] { $broken } stellen nicht zu
}
usage-no-figures = Die Zähler sind nicht bekannt
usage-no-counters = Die Zähler dieser Webhooks sind nicht bekannt; deshalb fehlen die Diagramme zu Aufrufen und Fehlern.
usage-no-calls = Kein Webhook wurde aufgerufen
usage-no-errors = Kein Aufruf ist fehlgeschlagen
usage-no-events = Kein Webhook hat ein Ereignis
usage-no-hosts = Kein Webhook ruft einen Host auf

## Was ein Diagramm nicht zeigt
usage-more-webhooks = Die ersten { $shown } von { $total } Webhooks.
usage-more-causes = Die ersten { $shown } von { $total } Ursachen.
usage-more-hosts = Die ersten { $shown } von { $total } Hosts.
usage-more-events = Die ersten { $shown } von { $total } Ereignissen.
usage-left-out = { $count ->
    [one] 1 Webhook fehlt: Seine Zähler sind nicht bekannt.
   *[other] { $count } Webhooks fehlen: Ihre Zähler sind nicht bekannt.
}
usage-uncalled = { $count ->
    [one] 1 Webhook hat keine Aufrufe.
   *[other] { $count } Webhooks haben keine Aufrufe.
}
usage-limit-note = SuperOffice deaktiviert einen Webhook nach mehreren Fehlversuchen in Folge. Das dokumentierte Limit ist neun. Ob Versuche oder Ereignisse gezählt werden, ist nicht dokumentiert.
usage-causes-note = Alle fehlgeschlagenen Aufrufe eines Webhooks zählen zur Ursache seines letzten Fehlers. Frühere können andere Ursachen gehabt haben.
usage-events-note = SuperOffice zählt Aufrufe je Webhook, nicht je Ereignis. Die Tabelle nennt die Aufrufe aller Webhooks mit diesem Ereignis.

## Filter
filter-host = Host: { $name }
filter-event = Ereignis: { $name }
filter-rate = Fehlerrate: { $name }
filter-in-a-row = Fehler in Folge: { $count }
filter-in-a-row-limit = Fehler in Folge: { $count } oder mehr
filter-state = Status: { $name }
filter-search = Suche: { $name }

# Die Stufen der Fehlerrate; `.short`, wo das Prozentzeichen danebensteht.
rate-0 = 0 %
    .short = 0
rate-0-1 = unter 1 %
    .short = <1
rate-1-5 = 1–5 %
    .short = 1–5
rate-5-20 = 5–20 %
    .short = 5–20
rate-20-50 = 20–50 %
    .short = 20–50
rate-50-100 = 50–99 %
    .short = 50–99
rate-100 = 100 %
    .short = 100
rate-no-calls = keine Aufrufe
rate-unknown = unbekannt

## Im Lauf der Zeit
history-stopped = Gestoppt zwischen dem { $after } und dem { $by }
history-stopped-by = Gestoppt zwischen dem { $after } und dem { $by }, zuletzt geändert von { $who }
history-disabled = Nach Fehlern deaktiviert zwischen dem { $after } und dem { $by }
history-disabled-by = Nach Fehlern deaktiviert zwischen dem { $after } und dem { $by }, zuletzt geändert von { $who }
history-started = Aktiv geworden zwischen dem { $after } und dem { $by }
history-started-by = Aktiv geworden zwischen dem { $after } und dem { $by }, zuletzt geändert von { $who }
history-state-unknown = Status unbekannt geworden zwischen dem { $after } und dem { $by }
history-state-unknown-by = Status unbekannt geworden zwischen dem { $after } und dem { $by }, zuletzt geändert von { $who }
history-failing-between = Schlägt fehl, seit irgendwann zwischen dem { $after } und dem { $by }
history-failing-before = Schlägt mindestens seit dem { $first } fehl: schon bei der ersten Beobachtung
history-counters-fell = Die Zähler begannen zwischen dem { $after } und dem { $by } von vorn: Der Webhook wurde neu registriert, oder die Datenbank wurde wiederhergestellt
history-cause = Die Ursache der Störung wurde zwischen dem { $after } und dem { $by } zu „{ $cause }“

## Diagramme im Lauf der Zeit
time-none = Noch nichts beobachtet
time-first = Zum ersten Mal beobachtet: Ab dem nächsten Lesen ist zu sehen, was sich ändert
time-too-little = In dieser Zeit wurde zu wenig beobachtet, um es zu zeichnen
time-no-calls = Kein Aufruf wurde gezählt
time-no-errors = { $calls ->
    [one] 1 Aufruf; er ist nicht fehlgeschlagen
   *[other] { $calls } Aufrufe; keiner ist fehlgeschlagen
}
time-even = { $errors } von { $calls } Aufrufen fehlgeschlagen ({ $percent ->
    [0] weniger als 1
   *[other] { $percent }
} %), gleichmäßig verteilt
time-rose = Die Fehlerrate stieg etwa am { $at }: Seitdem schlugen { $after } % der Aufrufe fehl, davor { $before ->
    [0] weniger als 1
   *[other] { $before }
} %
time-fell = Die Fehlerrate sank etwa am { $at }: Seitdem schlugen { $after ->
    [0] weniger als 1
   *[other] { $after }
} % der Aufrufe fehl, davor { $before } %
time-gaps = { $count ->
    [one] Einmal hat { $longest } lang niemand nachgesehen.
   *[other] { $count }-mal hat lange niemand nachgesehen, am längsten { $longest } lang.
} Was in dieser Zeit geschah, ist nicht gezeichnet: { $calls ->
    [one] 1 Aufruf
   *[other] { $calls } Aufrufe
}, { $errors } fehlgeschlagen.
time-breaks = { $count ->
    [one] Einmal begann ein Zähler von vorn. Was unmittelbar davor gezählt wurde, ist nicht bekannt.
   *[other] { $count }-mal begann ein Zähler von vorn. Was unmittelbar davor gezählt wurde, ist nicht bekannt.
}
time-head-from = Von
time-head-to = Bis
time-head-calls = Aufrufe
time-head-errors = Fehlgeschlagen
time-head-rate = Fehlerrate
time-gap = nicht beobachtet
time-about = Im Lauf der Zeit
time-of-webhook = Im Lauf der Zeit: „{ $name }“
time-unit-hour = pro Stunde
time-unit-day = pro Tag
time-axis-calls-hour = Aufrufe pro Stunde; schraffiert: fehlgeschlagen
time-axis-calls-day = Aufrufe pro Tag; schraffiert: fehlgeschlagen
time-axis-errors-hour = Fehlgeschlagene Aufrufe pro Stunde
time-axis-errors-day = Fehlgeschlagene Aufrufe pro Tag
time-axis-rate-share = Fehlerrate
time-range = Zeitraum
time-range-24h = 24 h
time-range-7d = 7 Tage
time-range-30d = 30 Tage
time-range-90d = 90 Tage
time-range-all = Alles
time-slot = { $from } bis { $to }: { $words }
time-slot-words = { $calls ->
    [one] 1 Aufruf
   *[other] { $calls } Aufrufe
}, { $errors } fehlgeschlagen, Fehlerrate { $rate }
time-slot-gap = { $from } bis { $to }: nicht beobachtet
time-describes = { $slots } gleich lange Abschnitte, der früheste zuerst. Die Pfeiltasten führen von Abschnitt zu Abschnitt.
time-break = begann von vorn
spark-errors = { $errors ->
    [one] 1 Aufruf in den letzten 7 Tagen fehlgeschlagen, soweit beobachtet
   *[other] { $errors } Aufrufe in den letzten 7 Tagen fehlgeschlagen, soweit beobachtet
}
time-measure = Zeigen
time-changes = Statusänderungen
usage-so-far = Bisher gezählt
life-observed = von diesem Computer aus beobachtet

## Zwei Zeitpunkte
compare-title = Zwei Zeitpunkte nebeneinander
compare-earlier = Früher
compare-later = Später
compare-imported = { $when } (importiert)
compare-before = Damals
compare-after = Später
compare-worse = schlechter
compare-mended = behoben
compare-new = neu
compare-gone = weg
compare-summary = { $worse } schlechter, { $mended } behoben, { $new } neu, { $gone } weg. { $same ->
    [0] {""}
    [one] 1 weiterer wurde aufgerufen.
   *[other] { $same } weitere wurden aufgerufen.
}

## Seit dem letzten Besuch
visit-since = Seit Ihrem letzten Besuch, { $ago }:
visit-same = kein Webhook wurde besser oder schlechter.
visit-worse = { $count } schlechter:
visit-new = { $count } neu:
visit-gone = { $count } weg:
visit-mended = { $count } behoben:
visit-more = Was sich geändert hat

## Was aufbewahrt wird
kept-title = Was von früheren Abrufen bleibt
kept-lead = SuperOffice bewahrt keinen Verlauf auf, deshalb tut es dieser Browser: Jedes Lesen von { $tenant } wird zu einer Beobachtung, für höchstens { $days } Tage und nur auf diesem Computer. Sie enthält Namen von Webhooks und Hosts, Status, Zähler und Namen von Personen, die einen Webhook geändert haben. Sie enthält kein Token, kein Geheimnis, keine Adresse und keinen Fehlertext. Ältere Beobachtungen werden ausgedünnt: nach einem Tag auf eine pro Stunde, nach einer Woche auf eine pro Tag, nach 90 Tagen auf eine pro Woche.
kept-demo = Die Vergangenheit der Demo ist erfunden. Nichts davon wird gespeichert, und sie ist jedes Mal dieselbe.
kept-some = { $count ->
    [one] 1 Beobachtung, vom { $first }.
   *[other] { $count } Beobachtungen seit dem { $first }.
}
kept-one = Die erste Beobachtung ist gerade entstanden.
kept-read-only = Sie lesen eine Offline-Kopie; deshalb wird der Verlauf nur gezeigt: Bis es ein Netzwerk gibt, wird nichts hinzugefügt und nichts gelöscht.
kept-thinned = Der Platz reichte nicht; deshalb mussten einige der älteren Beobachtungen weichen.
kept-keep = Verlauf auf diesem Computer behalten
kept-keep-help = Ohne das Häkchen löscht „Abmelden“ ihn. Ein Token, das abgelehnt oder nicht benutzt wird, sperrt ihn nur, bis derselbe Benutzer desselben Mandanten ein Token eingibt.
kept-save-json = Verlauf als JSON speichern
kept-save-csv = Verlauf als CSV speichern
kept-import = Gespeicherten Verlauf hinzufügen
kept-imported = { $added ->
    [0] Keine Beobachtung ist neu.
    [one] 1 Beobachtung wurde hinzugefügt und ist als importiert markiert.
   *[other] { $added } Beobachtungen wurden hinzugefügt und sind als importiert markiert.
} { $left ->
    [0] {""}
    [one] 1 konnte nicht gelesen werden.
   *[other] { $left } konnten nicht gelesen werden.
} { $old ->
    [0] {""}
    [one] 1 ist zu alt, um aufbewahrt zu werden.
   *[other] { $old } sind zu alt, um aufbewahrt zu werden.
}
kept-import-unreadable = Diese Datei enthält keinen Verlauf, den diese Seite lesen kann.
kept-import-schema = Diese Datei ist von anderer Art oder Version: { $schema }.
kept-import-tenant = Diese Datei gehört zu einem anderen Mandanten: { $tenant }.
kept-import-large = Diese Datei ist zu groß.
kept-erase = Verlauf dieses Mandanten löschen
kept-erase-all = Gesamten Verlauf löschen
kept-erase-asks = Alles löschen, was von diesem Mandanten aufbewahrt ist? Das lässt sich nicht rückgängig machen.
kept-erase-all-asks = Alles löschen, was in diesem Browser von allen Mandanten und Benutzern aufbewahrt ist? Das lässt sich nicht rückgängig machen.
kept-erase-yes = Löschen
kept-erase-not = Behalten
kept-erased = Der Verlauf dieses Mandanten wurde gelöscht. Das nächste Lesen beginnt einen neuen.
kept-erased-all = Der gesamte Verlauf wurde gelöscht. Das nächste Lesen beginnt einen neuen.
kept-no-database = Dieser Browser gibt der Seite keine Datenbank, wie in manchen privaten Fenstern. Beobachtungen bleiben so lange wie die Seite.
kept-newer = Der Verlauf stammt von einer neueren Version dieser Seite. Laden Sie die Seite neu, um diese Version zu bekommen, oder beginnen Sie mit dieser von vorn.
kept-foreign = Unter dem Namen des Verlaufs ist etwas anderes gespeichert; deshalb wird nichts aufbewahrt.
kept-held = Ein anderer Tab dieser Seite hält einen älteren Verlauf fest. Schließen Sie ihn, dann werden wieder Beobachtungen aufbewahrt.
kept-no-room = Dieser Browser konnte die letzte Beobachtung nicht speichern: Sehr wahrscheinlich ist auf diesem Computer kein Platz. Sie bleibt so lange wie die Seite.
kept-user-not-known = Der Mandant sagt nicht, wem dieses Token gehört. Damit niemand den Verlauf eines anderen Benutzers sieht, wird keiner aufbewahrt.
kept-failed = Der gespeicherte Verlauf lässt sich nicht lesen. Beobachtungen bleiben so lange wie die Seite.
kept-left-out = { $count ->
    [one] 1 gespeicherter Datensatz konnte nicht gelesen werden und fehlt.
   *[other] { $count } gespeicherte Datensätze konnten nicht gelesen werden und fehlen.
}
kept-save-readable = Lesbares speichern
kept-afresh = Von vorn beginnen
