# Prüfungen: ihre Titel, warum sie wichtig sind, und was sie über Zugriff, Status, Zustellungen und die Webhooks untereinander
# finden. Der Wert eines Befunds sagt, was ist; `.short` dasselbe in wenigen Worten; `.means`, was es bedeutet; `.do`, was
# jetzt zu tun ist.

## Zugriff
check-tenant-running = Status des Mandanten
    .why = Solange der Mandant selbst nicht läuft, wird nichts zugestellt und lässt sich nichts lesen.
tenant-running-special = Der Mandant läuft, mit dem Status { $state }.
    .short = Mandant: { $state }
    .means = Seine API funktioniert; Zustellungen können sich verspäten.
    .do = Machen Sie weiter. Wenn etwas nicht antwortet, prüfen Sie noch einmal.
tenant-running-down = Der Mandant läuft nicht. Sein Status ist { $state }.
    .short = Mandant läuft nicht
    .means = Seine API beantwortet nichts, und es werden keine Webhooks zugestellt.
    .do = Fragen Sie SuperOffice, wann er wieder läuft.
tenant-running-maintenance = Der Mandant wird gewartet ({ $state }).
    .short = Mandant wird gewartet
    .means = Seine API ist aus, meist für einige Minuten; solange werden keine Webhooks zugestellt.
    .do = Versuchen Sie es in einigen Minuten erneut.
tenant-running-migration = Der Mandant zieht noch in die Cloud um ({ $state }).
    .short = Umzug nicht fertig
    .means = Er läuft erst, wenn der Umzug abgeschlossen ist; das kann Tage oder Wochen dauern.
    .do = Fragen Sie SuperOffice, wann der Umzug abgeschlossen ist.
tenant-running-suspended = Das Abonnement des Mandanten läuft aus ({ $state }).
    .short = Mandant ist gesperrt
    .means = Seine API ist aus, und es werden keine Webhooks zugestellt. Der Kunde kann das Abonnement noch reaktivieren.
    .do = Bitten Sie den Administrator des Mandanten, sich an SuperOffice zu wenden.
tenant-running-deleted = Der Mandant wurde gelöscht oder wird gerade gelöscht ({ $state }).
    .short = Mandant gelöscht
    .means = Seine API beantwortet nichts, und es werden keine Webhooks mehr zugestellt.
    .do = Wenn es ihn noch geben sollte, fragen Sie SuperOffice jetzt.
check-tenant-moved = Adresse der API
    .why = SuperOffice zieht Mandanten auf andere Server um; eine feste Adresse funktioniert dann nicht mehr.
tenant-moved = Die API des Mandanten ist umgezogen, während diese Seite las. Sie liegt jetzt unter { $api }.
    .short = Mandant umgezogen
    .means = Diese Seite ist ihr gefolgt. Integrationen mit festem Hostnamen scheitern mit dem Status 421.
    .do = Lassen Sie Integrationen die Adresse nachschlagen.
check-origin-allowed = Ursprung dieser Seite
    .why = Ein Browser gibt einer Seite nur Antworten, die der Mandant für den Ursprung (Origin) der Seite freigibt.
origin-allowed = Der Mandant antwortet, aber nicht auf Anfragen von Seiten dieses Ursprungs.
    .short = Ursprung nicht erlaubt
    .means = An den Webhooks ist deswegen nichts falsch. Der Browser gibt die Antworten nicht an diese Seite weiter.
    .do = Bitten Sie den Inhaber der App, den Ursprung dieser Seite bei den CORS-URLs der App einzutragen.
origin-allowed-onsite = Der Server antwortet, aber nicht auf Anfragen von Seiten dieses Ursprungs.
    .short = Ursprung nicht erlaubt
    .means = An den Webhooks ist deswegen nichts falsch. Der Browser gibt die Antworten nicht an diese Seite weiter.
    .do = Bitten Sie den Administrator des Servers, den Ursprung dieser Seite in der web.config bei CORSOrigin einzutragen.
check-token-accepted = Das Token
    .why = Ohne ein akzeptiertes Token lässt sich nichts lesen.
token-accepted = Der Mandant akzeptiert das Token nicht.
    .short = Token abgelehnt
    .means = Es ist abgelaufen oder wurde widerrufen, oder der Administrator des Mandanten muss der App erneut zustimmen.
    .do = Besorgen Sie ein neues Token.
token-accepted-onsite = Der Server akzeptiert das Ticket oder das Passwort nicht.
    .short = Anmeldung abgelehnt
    .means = Ein Ticket ist abgelaufen, das Passwort ist falsch, oder die web.config des Servers erlaubt diese Art der Anmeldung nicht.
    .do = Melden Sie sich noch einmal an.
check-token-for-tenant = Mandant des Tokens
    .why = Ein Token öffnet einen Mandanten. Mit dem Token eines anderen Mandanten beziehen sich die Antworten auf die falschen Webhooks.
token-for-tenant = Das Token gehört zu { $other }, nicht zu { $tenant }.
    .short = Token von { $other }
    .means = Was diese Seite zeigt, gehört vielleicht zu einem anderen Mandanten.
    .do = Verwenden Sie ein Token von { $tenant }.
check-clock-apart = Uhr dieses Computers
    .why = Wie lange etwas her ist, wird nach der Uhr dieses Computers beurteilt.
clock-apart = { $count ->
    [one] Ein Webhook hat eine Uhrzeit, die
   *[other] { $count } Webhooks haben Uhrzeiten, die
} der Uhr dieses Computers bis zu { $span } voraus { $count ->
    [one] ist
   *[other] sind
}.
    .short = Uhrzeiten in der Zukunft
    .means = Entweder geht die Uhr dieses Computers nach, oder der Server sendet seine Ortszeit ohne Zeitzone. Um so viel stimmt dann auch nicht, wie lange etwas her ist.
    .do = Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Computers.
check-agent-granted = Zugriff auf Webhooks
    .why = Online können nur Apps mit Zugriff auf den Webhook-Agenten Webhooks lesen.
agent-granted = Das Token ist gültig, aber der Mandant lässt es keine Webhooks lesen.
    .short = Webhooks nicht lesbar
    .means = Sehr wahrscheinlich hat die App keinen Zugriff auf den Webhook-Agenten; es kann auch sein, dass dem Benutzer das Recht fehlt. Es bedeutet nicht, dass es keine Webhooks gibt.
    .do = Verwenden Sie ein Token der App, der die Webhooks gehören, oder bitten Sie den Inhaber der App, sich Zugriff auf den Webhook-Agenten geben zu lassen.
agent-granted-onsite = Die Anmeldung ist gültig, aber der Server lässt diesen Benutzer keine Webhooks lesen.
    .short = Webhooks nicht lesbar
    .means = Sehr wahrscheinlich fehlt dem Benutzer das Recht. Es bedeutet nicht, dass es keine Webhooks gibt.
    .do = Melden Sie sich als anderer Benutzer an.
check-usage-readable = Zähler
    .why = Aufrufe, Fehler und der letzte Fehler sagen, warum Zustellungen fehlschlagen.
usage-readable = Nicht alle Zähler konnten gelesen werden, weil { $reason }.
    .short = Zähler unvollständig
    .means = Warum Aufrufe fehlschlagen, lässt sich nur sagen, wo eine andere Quelle die Zahlen hat.
    .do = Aktualisieren Sie die Seite.
usage-readable-refused = Die Zähler konnten nicht gelesen werden, weil { $reason }.
    .short = Zähler verweigert
    .means = Warum Aufrufe fehlschlagen, lässt sich nur sagen, wo eine andere Quelle die Zahlen hat.
    .do = Versuchen Sie es mit dem Token eines anderen Benutzers oder einer anderen App.
usage-readable-absent = Die Zähler konnten nicht gelesen werden, weil { $reason }.
    .short = Keine Zähler hier
    .means = Warum Aufrufe fehlschlagen, lässt sich nur sagen, wo eine andere Quelle die Zahlen hat.
    .do = Sehen Sie stattdessen in den Protokollen der Empfänger nach.
check-list-complete = Wessen Webhooks zu sehen sind
    .why = Online zeigt ein Token nur die Webhooks seiner eigenen App.
list-complete-own = Die Liste zeigt nur die Webhooks dieser App: { $own }.
    .short = Nur eigene Webhooks
    .means = Andere Apps haben vielleicht weitere; dieses Token kann sie nicht zeigen.
    .do = Um die Webhooks einer anderen App zu lesen, verwenden Sie deren Token.
list-complete-others = Das Archiv zeigt { $others ->
    [one] einen Webhook
   *[other] { $others } Webhooks
} anderer Apps, zusätzlich zu { $own } dieser App.
    .short = Fremde Webhooks im Archiv
    .means = Sie werden aufgeführt und beurteilt, lassen sich von hier aus aber nicht ändern.
    .do = Um sie zu ändern, verwenden Sie das Token ihrer App.
check-licence-present = Lizenz
    .why = SuperOffice verlangt Development Tools oder den Plan CRM Suite Core.
licence-present = { $count ->
    [one] Die eine Lizenz, die dieser Benutzer lesen kann, ist nicht Development Tools.
   *[other] Keine der { $count } Lizenzen, die dieser Benutzer lesen kann, ist Development Tools.
}
    .short = Keine Development-Tools-Lizenz gefunden
    .means = Ohne sie oder einen Plan mit Webhooks lassen sich neue Webhooks vielleicht nicht speichern, oder sie werden nicht gesendet.
    .do = Wenn sich Webhooks nicht speichern lassen, fragen Sie den Administrator des Mandanten nach der Lizenz.
licence-present-plan = Die Lizenzen dieser Installation gehören zu einem Plan: { $plans }.
    .short = Ein Plan, vielleicht mit Webhooks
    .means = SuperOffice dokumentiert nicht, welcher Plan unter welchem Namen Webhooks enthält; diese Seite kann es deshalb nicht sagen.
    .do = Wenn sich Webhooks nicht speichern lassen, fragen Sie den Administrator des Mandanten, ob der Plan sie enthält.

## Status
check-state-stopped = Ist er gestoppt?
    .why = Ein gestoppter Webhook stellt nichts zu, bis ihn jemand startet.
state-stopped = Der Webhook ist gestoppt{ $dated ->
    [yes] ; zuletzt geändert wurde er am { $when }
   *[no] {""}
}.
    .short = Gestoppt
    .means = Ereignisse werden nicht zugestellt. { $lost }
    .do = Finden Sie heraus, warum er gestoppt wurde, und starten Sie ihn dann neu.
state-stopped-person = Der Webhook ist gestoppt. Zuletzt geändert hat ihn { $who }{ $dated ->
    [yes] , am { $when }
   *[no] {""}
}.
    .short = Gestoppt; zuletzt geändert von { $who }
    .means = Ereignisse werden nicht zugestellt. { $lost }
    .do = Sprechen Sie mit { $who }, bevor Sie ihn neu starten.
state-stopped-you = Der Webhook ist gestoppt. Zuletzt geändert hat ihn der Benutzer dieses Tokens{ $dated ->
    [yes] , am { $when }
   *[no] {""}
}.
    .short = Gestoppt; zuletzt geändert vom Benutzer dieses Tokens
    .means = Ereignisse werden nicht zugestellt. { $lost }
    .do = Starten Sie ihn neu, wenn sein Empfänger bereit ist.
state-stopped-system = Der Webhook ist gestoppt. Zuletzt geändert hat ihn der Systembenutzer { $who }{ $dated ->
    [yes] , am { $when }
   *[no] {""}
}.
    .short = Gestoppt; zuletzt geändert von { $who }
    .means = Ereignisse werden nicht zugestellt. Wenn eine App ihn gestoppt hat, tut sie es vielleicht wieder. { $lost }
    .do = Fragen Sie den Hersteller der App, warum, und starten Sie ihn dann neu.
state-stopped-retired = Der Webhook ist gestoppt. Zuletzt geändert hat ihn { $who }{ $dated ->
    [yes] , am { $when }
   *[no] {""}
}; diese Person ist ausgeschieden.
    .short = Gestoppt; { $who } ist ausgeschieden
    .means = Ereignisse werden nicht zugestellt, und die Person, die ihn zuletzt geändert hat, können Sie nicht mehr fragen. { $lost }
    .do = Finden Sie heraus, ob er noch gebraucht wird, und starten oder entfernen Sie ihn dann.
state-stopped-new = Der Webhook ist gestoppt und wurde seit seiner Registrierung am { $when } nicht geändert.
    .short = Gestoppt seit der Registrierung
    .means = Ein Webhook, der ohne „Aktiv“ gespeichert wird, ist zu Beginn gestoppt, eine Kopie ebenfalls. Vielleicht hat ihn noch niemand gestartet.
    .do = Starten Sie ihn neu, wenn sein Empfänger bereit ist.
check-state-too-many-errors = Ist er deaktiviert?
    .why = Nach mehreren Fehlversuchen in Folge deaktiviert SuperOffice einen Webhook, bis ihn jemand neu startet.
state-too-many-errors = SuperOffice hat den Webhook nach mehreren Fehlversuchen in Folge deaktiviert.
    .short = Nach Fehlern deaktiviert
    .means = Nichts wird zugestellt, und nichts startet von selbst neu. { $lost }
    .do = { $do }
state-too-many-errors-because = SuperOffice hat den Webhook deaktiviert, weil { $because }.
    .short = { $cause }
    .means = Nichts wird zugestellt, und nichts startet von selbst neu. { $lost }
    .do = { $do }
state-too-many-errors-gone = SuperOffice hat den Webhook sofort deaktiviert, weil der Empfänger mit 410 Gone geantwortet hat.
    .short = { $cause }
    .means = Ein 410 gilt als endgültig, egal wie viele Fehler es gab. Manche Plattformen antworten so für einen Workflow, der nur pausiert. { $lost }
    .do = { $do }
check-copy-not-started = Ist er eine Kopie?
    .why = Das Webhooks-Panel von SuperOffice legt eine Kopie ohne das gemeinsame Geheimnis und gestoppt an.
copy-not-started = Der Webhook ist eine gestoppte Kopie und wurde, soweit die Zähler es zeigen, nie gestartet.
    .short = Kopie, nie gestartet
    .means = Eine in SuperOffice erstellte Kopie ist zu Beginn gestoppt und hat kein gemeinsames Geheimnis. Ereignisse werden ihr nicht zugestellt.
    .do = Starten Sie sie, wenn sie gebraucht wird; sonst löschen Sie sie.
check-state-unknown = Sein Status
    .why = Ohne Status ist nicht bekannt, ob Ereignisse zugestellt werden.
state-unknown = Der Server sagt nicht, ob der Webhook aktiv ist.
    .short = Status unbekannt
    .means = Ob er zustellt, lässt sich aus seiner Definition nicht ablesen.
    .do = Sehen Sie sich seine Zähler an; speichern Sie ihn mit einem Status.

## Zustellungen
check-last-error = Der letzte Fehler
    .why = Der letzte Fehler sagt, was beim letzten fehlgeschlagenen Aufruf schiefging.
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = Ein alter Fehler, inzwischen vorbei: { $is }
    .short = Früher: { $cause }
    .means = Ein späterer Aufruf war erfolgreich; der Fehler ist also vorbei.
    .do = Nichts, solange er nicht wiederkommt.
last-error-unproven = Der Webhook wurde am { $when } geändert und seitdem nicht aufgerufen. Davor ist ein Aufruf fehlgeschlagen: { $is }
    .short = Seit der Änderung nicht aufgerufen
    .means = Ob seine Aufrufe jetzt erfolgreich sind, zeigt erst der nächste.
    .do = Senden Sie einen Test, oder nehmen Sie in SuperOffice eine Änderung vor, und beobachten Sie, ob sie ankommt.
last-error-undated = Ein Fehler ist aufgezeichnet: { $is }
    .short = { $cause }
    .means = Ob ein späterer Aufruf erfolgreich war, ist nicht bekannt.
    .do = { $do }
last-error-unsaid = { $count ->
    [one] Die letzte Zustellung ist fehlgeschlagen
   *[other] Die letzten { $count } Zustellungen sind fehlgeschlagen
}, und kein Fehlertext ließ sich lesen.
    .short = Schlägt fehl, kein Fehlertext
    .means = Ereignisse fehlen vielleicht; warum, ist hier nicht zu lesen.
    .do = Sehen Sie für die Zeit des letzten Aufrufs im Protokoll des Empfängers nach.
check-near-limit = Fehlversuche in Folge
    .why = SuperOffice deaktiviert einen Webhook nach mehreren Fehlversuchen in Folge; das dokumentierte Limit ist neun.
near-limit = { $count } Fehlversuche in Folge; das dokumentierte Limit ist { $limit }.
    .short = { $count } Fehlversuche in Folge
    .means = Ob das Limit Versuche oder Ereignisse zählt, ist nicht dokumentiert: Der Webhook kann jederzeit deaktiviert werden und bleibt es dann.
    .do = Bitten Sie den Betreiber des Empfängers, die Störung jetzt zu beheben.
near-limit-one-event = { $count } Fehlversuche in Folge; das können die Versuche für ein einziges Ereignis sein.
    .short = { $count } Fehlversuche in Folge
    .means = SuperOffice versucht es bei einem Ereignis dreimal. Das dokumentierte Limit ist { $limit }; ob es Versuche oder Ereignisse zählt, ist nicht dokumentiert.
    .do = Sehen Sie nach, ob das nächste Ereignis ankommt.
check-never-worked = War je ein Aufruf erfolgreich?
    .why = Wenn jeder Aufruf fehlschlug, hat der Empfänger noch nie ein Ereignis angenommen; an der Last liegt es dann nicht.
never-worked = Alle seine { $calls } Aufrufe sind fehlgeschlagen{ $began ->
    [again] ; in Folge sind es { $count }, der Zähler wurde also zwischendurch zurückgesetzt, sehr wahrscheinlich durch einen Neustart
   *[once] {""}
}.
    .short = Nie funktioniert
    .means = Beim Speichern des Webhooks hat der Empfänger einen Test beantwortet, grundsätzlich ist er also erreichbar: Entweder scheitert er an echten Ereignissen, oder seitdem hat sich etwas geändert.
    .do = Vergleichen Sie, was der Empfänger auf einen Test antwortet und was auf ein Ereignis: Sehen Sie zuerst in sein Protokoll.
check-error-rate = Anteil fehlgeschlagener Aufrufe
    .why = Fehler, die kommen und gehen, deuten auf Überlastung, Deployments oder Zeitüberschreitungen hin.
error-rate = { $errors } von { $calls } Aufrufen seit der Registrierung sind fehlgeschlagen: { $percent } %.
    .short = { $percent } % der Aufrufe fehlgeschlagen
    .means = Drei fehlgeschlagene Aufrufe können die Versuche für ein einziges Ereignis sein; nicht jeder davon ist ein verlorenes Ereignis.
    .do = Lesen Sie den letzten Fehler, und sehen Sie für die Zeiten, zu denen Aufrufe fehlschlagen, im Protokoll des Empfängers nach.
error-rate-undated = { $errors } von { $calls } Aufrufen seit der Registrierung sind fehlgeschlagen: { $percent } %.
    .short = Seit der Registrierung { $percent } % fehlgeschlagen
    .means = Die Zähler sagen nicht, wann. Vielleicht war es ein einziger Ausfall vor langer Zeit.
    .do = Sehen Sie in einigen Tagen wieder nach: Wenn die Zahl der Fehler wächst, lesen Sie das Protokoll des Empfängers.
error-rate-lately = { $errors } von { $calls } Aufrufen seit dem { $since } sind fehlgeschlagen: { $percent } %.
    .short = Zuletzt { $percent } % der Aufrufe fehlgeschlagen
    .means = Gezählt ab einem früheren Lesen auf diesem Computer, nicht ab der Registrierung des Webhooks. Drei fehlgeschlagene Aufrufe können die Versuche für ein einziges Ereignis sein; nicht jeder davon ist ein verlorenes Ereignis.
    .do = Lesen Sie den letzten Fehler, und sehen Sie für die Zeiten, zu denen Aufrufe fehlschlagen, im Protokoll des Empfängers nach.
check-counters-inconsistent = Passen seine Zähler zusammen?
    .why = Zähler, die einander widersprechen, beweisen nichts.
counters-inconsistent = Seine Zähler widersprechen einander, oder einer davon kann nicht stimmen.
    .short = Zähler widersprüchlich
    .means = Schlüsse daraus sind nicht sicher.
    .do = Aktualisieren Sie; wenn es so bleibt, sagen Sie es SuperOffice.
check-usage-missing = Seine Zähler
    .why = Ohne Zähler ist nicht bekannt, wie seine Aufrufe verlaufen sind.
usage-missing = Der Webhook wurde nach Fehlern deaktiviert, hat aber keine Zähler.
    .short = Keine Zähler
    .means = Was bei seinen Aufrufen schiefging, ist hier nicht zu lesen.
    .do = Sehen Sie im Protokoll des Empfängers nach, und senden Sie einen Test.
check-events-lost = Nicht zugestellte Ereignisse
    .why = Ereignisse, die ausgelöst werden, während ein Webhook inaktiv ist, werden nach bisherigem Wissen nicht nachgesendet.
events-lost = Der Webhook ist inaktiv: Soweit bekannt, werden Ereignisse, die jetzt ausgelöst werden, nicht gesendet, auch nicht nach einem Neustart.
    .short = Ereignisse werden nicht gesendet
    .means = Zustellungen, die davor fehlgeschlagen sind, lassen sich in SuperOffice wiederholen, auf der Registerkarte „Ereignisse“ des Webhooks (ab 12.1).
    .do = Rufen Sie nach dem Neustart ab, was sich seitdem geändert hat.
events-lost-since = Der Webhook wurde zuletzt am { $when } aufgerufen; das ist { $span } her. Danach wurde er inaktiv: Soweit bekannt, werden Ereignisse aus dieser Zeit nicht gesendet, auch nicht nach einem Neustart.
    .short = Inaktiv; letzter Aufruf: { $span } her
    .means = Zustellungen, die davor fehlgeschlagen sind, lassen sich in SuperOffice wiederholen, auf der Registerkarte „Ereignisse“ des Webhooks (ab 12.1).
    .do = Rufen Sie nach dem Neustart ab, was sich seit dem { $when } geändert hat.
check-redirect-suspected = Umleitungen
    .why = Einer Umleitung wird vielleicht als GET ohne Body gefolgt, und sie endet mit 200 auf einer Anmelde- oder Startseite. Ob SuperOffice Umleitungen folgt, ist nicht dokumentiert.
redirect-suspected-before = Der Empfänger hat früher umgeleitet, und jetzt wird kein Fehler gezählt.
    .short = Vielleicht umgeleitet
    .means = Wenn die Aufrufe mehr werden und der Empfänger nichts bekommt, verschluckt sie vielleicht eine Umleitung, zum Beispiel auf eine Anmeldeseite.
    .do = Sehen Sie nach, ob das Ziel selbst mit 200 antwortet.
redirect-suspected-front = Der Webhook sendet an die Startseite seines Hosts.
    .short = Sendet an eine Startseite
    .means = Startseiten antworten oft auf alles mit 200 oder leiten auf eine Anmeldeseite um. Dann zählen Aufrufe als zugestellt, und nichts empfängt sie.
    .do = Sehen Sie nach, ob das Ziel selbst mit 200 antwortet und ob es die Adresse ist, die empfangen soll.
answers-anything = { $platform } hat mit 200 geantwortet; das beweist nicht, dass der Workflow seine Arbeit getan hat.
    .short = 200 beweist bei { $platform } wenig
    .means = Solche Plattformen antworten, bevor die Arbeit getan ist, und manche antworten sogar mit 200, wenn der Workflow aus ist. Dann wird hier kein Fehler gezählt.
    .do = Wenn etwas fehlt, sehen Sie im Ausführungsverlauf von { $platform } nach.
check-answers-anything = Was ein 200 beweist
    .why = Manche Plattformen antworten mit 200, bevor sie etwas tun; Fehler zeigt dann nur ihr eigener Verlauf.

## Ausbleibende Aufrufe
check-webhooks-enabled = Sind Webhooks eingeschaltet?
    .why = Onsite ist EnableWebhooks in der web.config standardmäßig aus.
webhooks-enabled = { $count ->
    [one] Der eine Webhook dieses Servers wurde nie aufgerufen.
   *[other] Keiner der { $count } Webhooks dieses Servers wurde je aufgerufen.
}
    .short = Server sendet vielleicht keine Webhooks
    .means = Sehr wahrscheinlich sendet der Server keine Webhooks: EnableWebhooks ist in der web.config standardmäßig aus.
    .do = Bitten Sie den Administrator des Servers, EnableWebhooks in der web.config zu prüfen.
check-never-called = Wurde er je aufgerufen?
    .why = Ein Webhook, der nie aufgerufen wurde, hat einen Fehler in der Definition, oder es geschieht nichts, worauf er wartet.
never-called = { $counted ->
    [yes] Der Webhook wurde nie aufgerufen
   *[no] Der Webhook hat keine Zähler und wurde deshalb sehr wahrscheinlich nie aufgerufen
}; er ist { $span } alt.
    .short = { $counted ->
        [yes] Nie aufgerufen
       *[no] Vermutlich nie aufgerufen
    }
    .means = Nichts hat seine Ereignisse ausgelöst, oder ihre Namen oder ihr Umfang sind nicht das, was Sie meinen.
    .do = Nehmen Sie eine Änderung vor, die sein Ereignis auslösen muss, und beobachten Sie seine Zähler.
never-called-undated = { $counted ->
    [yes] Der Webhook wurde nie aufgerufen
   *[no] Der Webhook hat keine Zähler und wurde deshalb sehr wahrscheinlich nie aufgerufen
}.
    .short = { $counted ->
        [yes] Nie aufgerufen
       *[no] Vermutlich nie aufgerufen
    }
    .means = Nichts hat seine Ereignisse ausgelöst, oder ihre Namen oder ihr Umfang sind nicht das, was Sie meinen. Wann er registriert wurde, ist nicht bekannt.
    .do = Nehmen Sie eine Änderung vor, die sein Ereignis auslösen muss, und beobachten Sie seine Zähler.
never-called-new = { $counted ->
    [yes] Der Webhook wurde noch nicht aufgerufen
   *[no] Der Webhook hat noch keine Zähler und wurde deshalb sehr wahrscheinlich noch nicht aufgerufen
}. Er ist erst { $span } alt.
    .short = Noch nicht aufgerufen
    .means = Das kann normal sein.
    .do = Nehmen Sie eine Änderung vor, die sein Ereignis auslösen muss, und beobachten Sie seine Zähler.
never-called-ahead = { $counted ->
    [yes] Der Webhook wurde noch nicht aufgerufen
   *[no] Der Webhook hat noch keine Zähler und wurde deshalb sehr wahrscheinlich noch nicht aufgerufen
}. Registriert wurde er am { $registered }; das liegt nach der Uhr dieses Computers in der Zukunft.
    .short = Noch nicht aufgerufen
    .means = Das kann normal sein. Wie alt er ist, ist nicht bekannt.
    .do = Prüfen Sie die Uhr dieses Computers. Nehmen Sie dann eine Änderung vor, die sein Ereignis auslösen muss, und beobachten Sie seine Zähler.
never-called-server = Weder dieser Webhook noch ein anderer dieses Servers wurde je aufgerufen.
    .short = Nie aufgerufen, wie alle hier
    .means = Sehr wahrscheinlich sendet der Server keine Webhooks: EnableWebhooks ist in der web.config standardmäßig aus.
    .do = Bitten Sie den Administrator des Servers, EnableWebhooks in der web.config zu prüfen.
never-called-sibling = { $counted ->
    [yes] Der Webhook wurde nie aufgerufen
   *[no] Der Webhook hat keine Zähler und wurde deshalb sehr wahrscheinlich nie aufgerufen
}, obwohl „{ $sibling }“ bei denselben Ereignissen am { $when } aufgerufen wurde.
    .short = { $counted ->
        [yes] Nie aufgerufen; ein anderer schon
       *[no] Vermutlich nie aufgerufen; ein anderer schon
    }
    .means = Die Ereignisse scheinen einzutreten, und dieser Webhook bekommt sie nicht.
    .do = Vergleichen Sie die beiden Definitionen, und speichern Sie diesen Webhook dann noch einmal.
check-silent-since = Wird er noch aufgerufen?
    .why = Wenn ein anderer Webhook mit denselben Ereignissen aufgerufen wird, sollte auch dieser aufgerufen werden.
silent-since = Der Webhook wurde zuletzt am { $last } aufgerufen; das ist { $span } her.
    .short = { $span } ohne Aufruf
    .means = Das kann normal sein, wenn sich nichts geändert hat.
    .do = Wenn Sie Aufrufe erwarten, nehmen Sie eine Änderung vor, die sein Ereignis auslösen muss.
silent-since-sibling = Der Webhook wurde zuletzt am { $last } aufgerufen, obwohl „{ $sibling }“ bei denselben Ereignissen am { $when } aufgerufen wurde.
    .short = Nicht aufgerufen, ein anderer schon
    .means = Die Ereignisse scheinen einzutreten, und dieser Webhook bekommt sie nicht mehr.
    .do = Vergleichen Sie die beiden Definitionen; speichern Sie diesen Webhook noch einmal.

## Untereinander
check-delivered-twice = Doppelte Zustellungen
    .why = Zwei aktive Webhooks mit gleichem Ereignis und gleichem Ziel stellen jede Änderung zweimal zu.
delivered-twice = „{ $twin }“ sendet { $event } an dasselbe Ziel.
    .short = Doppelt zugestellt
    .means = Der Empfänger bekommt jede dieser Änderungen zweimal. Ob beide Zustellungen dieselbe EventId haben, ist nicht dokumentiert.
    .do = Entfernen Sie einen der beiden, oder nehmen Sie das Ereignis aus einem heraus.
check-shadowed-by-stopped = Ein gestoppter Webhook mit demselben Ziel
    .why = Ein gestoppter Webhook mit den Ereignissen und dem Ziel eines aktiven ist ein Überbleibsel oder ein Versehen.
shadowed-by-stopped-on = „{ $twin }“ würde { $event } an dasselbe Ziel senden und ist inaktiv.
    .short = Ein gestoppter tut dasselbe
    .means = Dieser Webhook tut die Arbeit; der andere ist vielleicht ein Überbleibsel.
    .do = Entfernen Sie den anderen, wenn er nicht gebraucht wird.
shadowed-by-stopped-off = „{ $twin }“ ist aktiv und sendet { $event } an dasselbe Ziel.
    .short = Ein aktiver tut dasselbe
    .means = Vielleicht geht nichts verloren, obwohl dieser Webhook inaktiv ist.
    .do = Vergleichen Sie die beiden, bevor Sie diesen neu starten: Zusammen stellen sie doppelt zu.
check-host-failing = Andere Webhooks desselben Empfängers
    .why = Wenn mehrere Webhooks eines Empfängers aus derselben Ursache fehlschlagen, genügt vielleicht eine Reparatur.
host-failing = { $count } Webhooks von { $host } schlagen aus derselben Ursache fehl: { $cause }.
    .short = { $count } Webhooks von { $host } schlagen fehl
    .means = Eine Reparatur bei { $host } hilft sehr wahrscheinlich allen.
    .do = Reparieren Sie { $host } einmal, und starten Sie dann jeden Webhook neu.
host-failing-each = { $count } Webhooks von { $host } schlagen aus derselben Ursache fehl: { $cause }.
    .short = { $count } Webhooks von { $host } schlagen fehl
    .means = Der Fehler kann in jeder Adresse für sich liegen; dann braucht jede ihre eigene Reparatur.
    .do = Sehen Sie sich Adresse oder Workflow jedes Webhooks an.
check-failed-together = Andere Empfänger, die gleichzeitig ausfielen
    .why = Verschiedene Empfänger, die gleichzeitig ausfallen, haben etwas gemeinsam.
failed-together = { $count } Webhooks von { $receivers } Empfängern sind deaktiviert, und ihre letzten Aufrufe lagen alle zwischen dem { $from } und dem { $to }.
    .short = Mehrere Empfänger gleichzeitig ausgefallen
    .means = Vielleicht haben sie etwas gemeinsam: eine Zertifizierungsstelle, einen Anbieter, eine Änderung in diesem Mandanten.
    .do = Suchen Sie nach dem Gemeinsamen, bevor Sie sie einzeln reparieren.
check-loops-suspected = Schleifen
    .why = Ein Empfänger, der nach SuperOffice zurückschreibt, kann sein eigenes Ereignis wieder auslösen, ohne Ende.
loops-suspected = Der Webhook wurde { $calls }-mal aufgerufen (Zeitraum: { $span }), weit häufiger als üblich.
    .short = Vielleicht eine Schleife
    .means = Wenn sein Empfänger nach SuperOffice zurückschreibt, löst vielleicht jedes Schreiben das Ereignis wieder aus. Das ist nur ein Hinweis; ein Import sieht genauso aus.
    .do = Sehen Sie im Protokoll des Empfängers nach, ob ChangedByAssociateId sein eigener Benutzer ist, und lassen Sie ihn solche Ereignisse überspringen.

## Benachrichtigungen
check-nobody-told = Fehlerbenachrichtigung
    .why = Ein Webhook, der ausfällt, ohne dass jemand davon erfährt, bleibt wochenlang inaktiv.
nobody-told = Der Webhook hat keine Benachrichtigungsempfänger und keinen anderen Webhook, der ihn überwacht.
    .short = Niemand wird benachrichtigt
    .means = Er kann wochenlang inaktiv sein, bevor es jemand bemerkt.
    .do = Fügen Sie Benachrichtigungsempfänger hinzu.
check-watcher-shares-target = Empfänger des Überwachungs-Webhooks
    .why = Ein Überwachungs-Webhook ist ein zweiter Webhook, der aufgerufen wird, wenn dieser fehlschlägt (webhookNN.errors). Beim selben Empfänger fällt er genau dann aus, wenn er gebraucht wird.
watcher-shares-target = Sein Überwachungs-Webhook „{ $other }“ sendet an denselben Empfänger, bei { $host }.
    .short = Überwachung am selben Empfänger
    .means = Wenn dieser Empfänger ausfällt, kann der Überwachungs-Webhook niemanden benachrichtigen.
    .do = Lassen Sie den Überwachungs-Webhook an einen anderen Empfänger senden.
watcher-shares-target-watched = Der Webhook überwacht „{ $other }“ und sendet an denselben Empfänger, bei { $host }.
    .short = Am selben Empfänger wie der überwachte
    .means = Wenn dieser Empfänger ausfällt, kann dieser Webhook niemanden benachrichtigen.
    .do = Lassen Sie diesen Webhook an einen anderen Empfänger senden.
watcher-shares-target-itself = Der Webhook überwacht sich selbst.
    .short = Überwacht sich selbst
    .means = Wenn er fehlschlägt, kann er niemanden über sein eigenes Scheitern benachrichtigen.
    .do = Lassen Sie ihn von einem anderen Webhook überwachen.
check-watcher-down = Status des Überwachungs-Webhooks
    .why = Ein inaktiver Überwachungs-Webhook kann niemanden benachrichtigen.
watcher-down = Sein Überwachungs-Webhook „{ $watcher }“ ist inaktiv.
    .short = Überwachung inaktiv
    .means = Der Überwachungs-Webhook kann niemanden benachrichtigen, wenn dieser Webhook fehlschlägt.
    .do = Starten Sie den Überwachungs-Webhook neu.
watcher-down-named = Sein Überwachungs-Webhook „{ $watcher }“ ist inaktiv.
    .short = Überwachung inaktiv
    .means = Der Überwachungs-Webhook kann niemanden benachrichtigen, wenn dieser Webhook fehlschlägt. Seine Benachrichtigungsempfänger werden vielleicht trotzdem benachrichtigt.
    .do = Starten Sie den Überwachungs-Webhook neu, wenn er noch gebraucht wird.
check-watcher-dangling = Der überwachte Webhook
    .why = Die Überwachung eines Webhooks, den es nicht mehr gibt, wird nie ausgelöst.
watcher-dangling = Der Webhook überwacht Webhook { $id }; diese Seite kann ihn nicht finden.
    .short = Überwachter Webhook nicht zu finden
    .means = Wenn dieser Webhook entfernt wurde, wird das Ereignis nie ausgelöst.
    .do = Lassen Sie ihn einen Webhook überwachen, den es gibt, oder nehmen Sie das Ereignis heraus.
check-notify-never = Einstellungen der Fehlerbenachrichtigung
    .why = Ohne Kanal oder Auslöser wird eine Benachrichtigung vielleicht nicht gesendet.
notify-never = Die Einstellung { $field } ist 0: Es ist kein { $field ->
    [NotifyVia] Kanal
   *[other] Auslöser
} gewählt.
    .short = Fehlerbenachrichtigung vielleicht aus
    .means = Fehlerbenachrichtigungen werden vielleicht nicht gesendet, obwohl jemand eingetragen ist. Auch Webhooks aus der Zeit vor 12.0 können diesen Wert haben.
    .do = Wählen Sie einen Kanal und einen Auslöser.

## Zuständigkeit
check-owner-retired = Wer ihn registriert hat
    .why = Wenn der Besitzer nicht mehr da ist, weiß vielleicht niemand, wozu ein Webhook dient.
owner-retired = { $who } hat den Webhook registriert und ist ausgeschieden.
    .short = Besitzer ist ausgeschieden
    .means = Er funktioniert weiter, aber vielleicht weiß niemand, wozu er dient.
    .do = Finden Sie einen neuen Besitzer.
check-updated-by-other = Änderungen, bevor die Aufrufe ausblieben
    .why = Wenn die Aufrufe ausbleiben, ist eine Änderung durch einen anderen Benutzer kurz davor die wahrscheinlichste Ursache.
updated-by-other = Die letzte Änderung, am { $when }, stammt von { $who }; zuletzt aufgerufen wurde er am { $last }.
    .short = Geändert, bevor Aufrufe ausblieben
    .means = Diese Änderung kann der Grund sein, warum er nicht aufgerufen wird.
    .do = Fragen Sie { $who }, was geändert wurde.

## Ungeklärt
check-silence-unexplained = Ausbleibende Aufrufe
    .why = Wenn ein Webhook aktiv ist und keine Fehler hat, finden diese Schritte, wo ein Ereignis verloren geht.
silence-unexplained = Der Webhook ist aktiv, hat keine Fehler und wurde zuletzt am { $last } aufgerufen.
    .short = Länger nicht aufgerufen
    .means = Vielleicht ist nichts geschehen. Wenn Sie Aufrufe erwartet haben, finden die Schritte unten, wo sie verloren gehen.
    .do = Gehen Sie die Schritte der Reihe nach durch. Jeder schließt die Hälfte dessen aus, was falsch sein kann.
