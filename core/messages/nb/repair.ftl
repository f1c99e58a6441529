# Tester, omstarter og stopp, og hva som kom ut av dem.

repair-test = Send en test
repair-restart = Start på nytt
repair-stop = Stopp
repair-restart-selected = Start valgte på nytt
repair-hint = SuperOffice kan avvise omstarten så lenge mottakeren ikke svarer 200.
repair-not-now = For å teste eller endre webhooken trenger siden en forbindelse til tenanten og et token.
repair-not-yours = Webhooken hører til en annen applikasjon, så den kan ikke testes eller endres herfra.
repair-testing = SuperOffice sender en test til mottakeren…
repair-answer = Hva mottakeren svarte
repair-no-answer = Hva SuperOffice støtte på
test-well = Testen gikk bra: Mottakeren svarte 200 på høyst { $span }.
    .do = { $state ->
        [Active] Gjør nå en endring i SuperOffice, og se om den kommer fram.
       *[other] Start webhooken på nytt nå.
    }
test-failed = Testen mislyktes fordi { $because }.
    .do = { $do }
test-not-sent = Testen ble ikke sendt, fordi { $reason }.
test-not-told = Det er ikke kjent hvordan testen gikk, fordi { $reason }.
    .do = Mottakerens logg viser om den ble kalt.

## Dialogen før en endring
review-title = Se over endringen
review-restart = { $count ->
    [one] Start «{ $name }» på nytt
   *[other] Start { $count } webhooker på nytt
}
review-stop = Stopp «{ $name }»
review-test-first = Send en test først, og start på nytt bare der mottakeren svarer 200
review-webhooks = Hva som endres
review-webhook = Webhook
review-before = State før
review-after = State etter
review-request = Forespørselen som sendes
review-apply = Utfør
review-cancel = Avbryt
review-halt = La resten være
review-progress = { $done } av { $total } ferdig
review-script = et script: startes på nytt uten test
review-left-out = { $count ->
    [one] 1 webhook til må vente til en annen gang.
   *[other] { $count } webhooker til må vente til en annen gang.
}
review-nothing-chosen = Velg minst én webhook.

## Hva som kom ut av det
change-summary = { $done ->
    [one] 1 av { $total } webhooker er Active nå.
   *[other] { $done } av { $total } webhooker er Active nå.
}
change-done-restart = «{ $name }» er Active igjen.
    .do = Gjør en endring i SuperOffice, og se om den kommer fram.
change-done-stop = «{ $name }» er stoppet.
    .do = Start den på nytt når den skal levere igjen.
change-test-failed = «{ $name }» ble ikke startet på nytt: Testen mislyktes fordi { $because }.
    .do = { $do }
change-test-not-sent = «{ $name }» ble ikke startet på nytt. Testen før omstarten ble ikke sendt, fordi { $reason }.
    .do = Prøv igjen, eller start webhooken på nytt uten en test først.
change-test-not-told = «{ $name }» ble ikke startet på nytt. Det er ikke kjent hvordan testen før omstarten gikk, fordi { $reason }.
    .do = Prøv igjen, eller start webhooken på nytt uten en test først.
change-refused-by-receiver = SuperOffice startet ikke «{ $name }» på nytt, fordi { $because }.
    .do = { $do }
change-refused = SuperOffice endret ikke «{ $name }»{ $detail ->
    [none] {" "}og sa ikke hvorfor.
   *[other] . Svaret var: «{ $detail }»
}
change-not-taken = «{ $name }» ble ikke endret, fordi { $reason }.
    .do = Oppdater siden, og prøv igjen. Hvis det ikke hjelper, endre webhooken i SuperOffices eget webhookpanel.
change-not-allowed = SuperOffice lar ikke denne brukeren endre «{ $name }» gjennom denne applikasjonen (403).
    .do = Spør en administrator eller dem som registrerte applikasjonen.
change-gone = SuperOffice svarer at «{ $name }» ikke finnes lenger, eller at forespørselen er ukjent (404).
    .do = Oppdater siden, og se om webhooken fortsatt finnes.
change-token-ended = «{ $name }» ble ikke endret: Tokenet godtas ikke lenger (401).
    .do = Koble til igjen med et nytt token.
change-throttled = «{ $name }» ble ikke endret: Tenanten ber om færre forespørsler (429).
    .do = Vent et minutt, og prøv igjen.
change-overtaken = { $state ->
    [none] Noen endret «{ $name }» i mellomtiden, så ingenting ble endret herfra.
   *[other] Noen endret «{ $name }» i mellomtiden, så ingenting ble endret herfra. Den er { $state } nå.
}
    .do = Se på den slik den er nå, før du bestemmer deg på nytt.
change-lost = { $state ->
    [none] Det kom ikke noe svar, og «{ $name }» kunne ikke leses etterpå. Det er ikke kjent om den ble endret.
   *[other] Det kom ikke noe svar. Da «{ $name }» ble lest etterpå, var den { $state }.
}
    .do = Oppdater siden, og se på webhooken slik den er nå.
change-left-alone = «{ $name }» ble ikke rørt.
