# Tests, opnieuw starten en stoppen, en wat ervan kwam.

repair-test = Test sturen
repair-restart = Opnieuw starten
repair-stop = Stoppen
repair-restart-selected = Selectie opnieuw starten
repair-hint = SuperOffice kan het opnieuw starten weigeren zolang de ontvanger niet met 200 antwoordt.
repair-not-now = Om deze webhook te testen of te wijzigen, heeft de pagina een verbinding met de tenant en een token nodig.
repair-not-yours = Deze webhook is van een andere applicatie, en is van hieruit niet te testen of te wijzigen.
repair-testing = SuperOffice stuurt een test naar de ontvanger…
repair-answer = Wat de ontvanger antwoordde
repair-no-answer = Waar SuperOffice op stuitte
test-well = De test ging goed: de ontvanger antwoordde in hoogstens { $span } met 200.
    .do = { $state ->
        [Active] Breng nu in SuperOffice een wijziging aan en kijk of die aankomt.
       *[other] Start de webhook nu opnieuw.
    }
test-failed = De test mislukte, omdat { $because }.
    .do = { $do }
test-not-sent = De test is niet verstuurd, omdat { $reason }.
test-not-told = Hoe de test ging, is niet bekend, omdat { $reason }.
    .do = In het logboek van de ontvanger is te zien of hij is aangeroepen.

## Het dialoogvenster voor een wijziging
review-title = Wijziging nakijken
review-restart = { $count ->
    [one] “{ $name }” opnieuw starten
   *[other] { $count } webhooks opnieuw starten
}
review-stop = “{ $name }” stoppen
review-test-first = Eerst een test sturen, en alleen opnieuw starten waar de ontvanger met 200 antwoordt
review-webhooks = Wat er verandert
review-webhook = Webhook
review-before = State vóór
review-after = State erna
review-request = De aanvraag die wordt verstuurd
review-apply = Uitvoeren
review-cancel = Annuleren
review-halt = De rest ongewijzigd laten
review-progress = { $done } van { $total } klaar
review-script = een script: wordt zonder test opnieuw gestart
review-left-out = { $count ->
    [one] Er blijft nog 1 webhook over voor een andere keer.
   *[other] Er blijven nog { $count } webhooks over voor een andere keer.
}
review-nothing-chosen = Kies minstens één webhook.

## Wat ervan kwam
change-summary = { $done ->
    [one] 1 van de { $total } webhooks is nu Active.
   *[other] { $done } van de { $total } webhooks zijn nu Active.
}
change-done-restart = “{ $name }” is weer Active.
    .do = Breng in SuperOffice een wijziging aan en kijk of die aankomt.
change-done-stop = “{ $name }” is gestopt.
    .do = Start de webhook opnieuw als hij weer moet afleveren.
change-test-failed = “{ $name }” is niet opnieuw gestart: de test mislukte, omdat { $because }.
    .do = { $do }
change-test-not-sent = “{ $name }” is niet opnieuw gestart. De test vooraf is niet verstuurd, omdat { $reason }.
    .do = Probeer het nog eens, of start de webhook opnieuw zonder eerst te testen.
change-test-not-told = “{ $name }” is niet opnieuw gestart. Hoe de test vooraf ging, is niet bekend, omdat { $reason }.
    .do = Probeer het nog eens, of start de webhook opnieuw zonder eerst te testen.
change-refused-by-receiver = SuperOffice heeft “{ $name }” niet opnieuw gestart, omdat { $because }.
    .do = { $do }
change-refused = SuperOffice heeft “{ $name }” niet gewijzigd{ $detail ->
    [none] , en heeft niet gezegd waarom.
   *[other] . De melding luidt: “{ $detail }”
}
change-not-taken = “{ $name }” is niet gewijzigd, omdat { $reason }.
    .do = Vernieuw de pagina en probeer het opnieuw. Helpt dat niet, wijzig de webhook dan in het eigen webhookpaneel van SuperOffice.
change-not-allowed = SuperOffice laat deze gebruiker “{ $name }” niet wijzigen via deze applicatie (403).
    .do = Vraag het een beheerder of de mensen die de applicatie hebben geregistreerd.
change-gone = SuperOffice antwoordt dat “{ $name }” niet meer bestaat, of dat deze aanvraag onbekend is (404).
    .do = Vernieuw de pagina en kijk of de webhook er nog is.
change-token-ended = “{ $name }” is niet gewijzigd: het token wordt niet meer geaccepteerd (401).
    .do = Maak opnieuw verbinding, met een nieuw token.
change-throttled = “{ $name }” is niet gewijzigd: de tenant vraagt om minder aanvragen (429).
    .do = Wacht een minuut en probeer het dan opnieuw.
change-overtaken = { $state ->
    [none] Iemand heeft “{ $name }” intussen gewijzigd, dus van hieruit is er niets gewijzigd.
   *[other] Iemand heeft “{ $name }” intussen gewijzigd, dus van hieruit is er niets gewijzigd. De status is nu { $state }.
}
    .do = Bekijk hoe de webhook nu is voordat je opnieuw beslist.
change-lost = { $state ->
    [none] Er kwam geen antwoord, en “{ $name }” was daarna niet te lezen. Of de webhook is gewijzigd, is niet bekend.
   *[other] Er kwam geen antwoord. Bij het lezen daarna had “{ $name }” de status { $state }.
}
    .do = Vernieuw de pagina en bekijk hoe de webhook nu is.
change-left-alone = “{ $name }” is ongewijzigd gelaten.
