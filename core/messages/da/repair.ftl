# Tests, genstarter og stop, og hvad der kom ud af dem.

repair-test = Send en test
repair-restart = Genstart
repair-stop = Stop
repair-restart-selected = Genstart valgte
repair-hint = SuperOffice kan afvise genstarten, så længe modtageren ikke svarer 200.
repair-not-now = For at teste eller ændre webhooken har siden brug for en forbindelse til tenanten og et token.
repair-not-yours = Webhooken hører til en anden applikation, så den kan ikke testes eller ændres herfra.
repair-testing = SuperOffice sender en test til modtageren…
repair-answer = Hvad modtageren svarede
repair-no-answer = Hvad SuperOffice stødte på
test-well = Testen gik godt: Modtageren svarede 200 på højst { $span }.
    .do = { $state ->
        [Active] Foretag nu en ændring i SuperOffice, og se, om den når frem.
       *[other] Genstart webhooken nu.
    }
test-failed = Testen mislykkedes, fordi { $because }.
    .do = { $do }
test-not-sent = Testen blev ikke sendt, fordi { $reason }.
test-not-told = Det vides ikke, hvordan testen gik, fordi { $reason }.
    .do = Modtagerens log viser, om den blev kaldt.

## Dialogen før en ændring
review-title = Gennemse ændringen
review-restart = { $count ->
    [one] Genstart ”{ $name }”
   *[other] Genstart { $count } webhooks
}
review-stop = Stop ”{ $name }”
review-test-first = Send en test først, og genstart kun dér, hvor modtageren svarer 200
review-webhooks = Hvad der ændres
review-webhook = Webhook
review-before = State før
review-after = State efter
review-request = Den anmodning, der sendes
review-apply = Udfør
review-cancel = Annullér
review-halt = Lad resten være
review-progress = { $done } af { $total } færdige
review-script = et script: genstartes uden test
review-left-out = { $count ->
    [one] 1 webhook mere må vente til en anden gang.
   *[other] { $count } webhooks mere må vente til en anden gang.
}
review-nothing-chosen = Vælg mindst én webhook.

## Hvad der kom ud af det
change-summary = { $done ->
    [one] 1 af { $total } webhooks er Active nu.
   *[other] { $done } af { $total } webhooks er Active nu.
}
change-done-restart = ”{ $name }” er Active igen.
    .do = Foretag en ændring i SuperOffice, og se, om den når frem.
change-done-stop = ”{ $name }” er stoppet.
    .do = Genstart den, når den skal levere igen.
change-test-failed = ”{ $name }” blev ikke genstartet: Testen mislykkedes, fordi { $because }.
    .do = { $do }
change-test-not-sent = ”{ $name }” blev ikke genstartet. Testen før genstarten blev ikke sendt, fordi { $reason }.
    .do = Prøv igen, eller genstart webhooken uden en test først.
change-test-not-told = ”{ $name }” blev ikke genstartet. Det vides ikke, hvordan testen før genstarten gik, fordi { $reason }.
    .do = Prøv igen, eller genstart webhooken uden en test først.
change-refused-by-receiver = SuperOffice genstartede ikke ”{ $name }”, fordi { $because }.
    .do = { $do }
change-refused = SuperOffice ændrede ikke ”{ $name }”{ $detail ->
    [none] {" "}og sagde ikke hvorfor.
   *[other] . Svaret var: ”{ $detail }”
}
change-not-taken = ”{ $name }” blev ikke ændret, fordi { $reason }.
    .do = Opdatér siden, og prøv igen. Hvis det ikke hjælper, så foretag ændringen i SuperOffices eget webhookpanel.
change-not-allowed = SuperOffice lader ikke denne bruger ændre ”{ $name }” gennem denne applikation (403).
    .do = Spørg en administrator eller dem, der registrerede applikationen.
change-gone = SuperOffice svarer, at ”{ $name }” ikke findes længere, eller at anmodningen er ukendt (404).
    .do = Opdatér siden, og se, om webhooken stadig findes.
change-token-ended = ”{ $name }” blev ikke ændret: Tokenet godkendes ikke længere (401).
    .do = Opret forbindelse igen med et nyt token.
change-throttled = ”{ $name }” blev ikke ændret: Tenanten beder om færre anmodninger (429).
    .do = Vent et minut, og prøv igen.
change-overtaken = { $state ->
    [none] Nogen ændrede ”{ $name }” imens, så intet blev ændret herfra.
   *[other] Nogen ændrede ”{ $name }” imens, så intet blev ændret herfra. Den er { $state } nu.
}
    .do = Se på den, som den er nu, før du beslutter dig igen.
change-lost = { $state ->
    [none] Der kom intet svar, og ”{ $name }” kunne ikke læses bagefter. Det vides ikke, om den blev ændret.
   *[other] Der kom intet svar. Da ”{ $name }” blev læst bagefter, var den { $state }.
}
    .do = Opdatér siden, og se på webhooken, som den er nu.
change-left-alone = ”{ $name }” blev ikke rørt.
