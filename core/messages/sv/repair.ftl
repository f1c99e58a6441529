# Test, omstarter och stopp, och vad som kom ut av dem.

repair-test = Skicka ett test
repair-restart = Starta om
repair-stop = Stoppa
repair-restart-selected = Starta om valda
repair-hint = SuperOffice kan neka omstarten så länge mottagaren inte svarar 200.
repair-not-now = För att testa eller ändra webhooken behöver sidan en anslutning till tenanten och en token.
repair-not-yours = Webhooken hör till en annan applikation, så den kan inte testas eller ändras härifrån.
repair-testing = SuperOffice skickar ett test till mottagaren …
repair-answer = Vad mottagaren svarade
repair-no-answer = Vad SuperOffice stötte på
test-well = Testet gick bra: mottagaren svarade 200 på högst { $span }.
    .do = { $state ->
        [Active] Gör nu en ändring i SuperOffice och se om den kommer fram.
       *[other] Starta om webhooken nu.
    }
test-failed = Testet misslyckades, eftersom { $because }.
    .do = { $do }
test-not-sent = Testet skickades inte, eftersom { $reason }.
test-not-told = Det är inte känt hur testet gick, eftersom { $reason }.
    .do = Mottagarens logg visar om den anropades.

## Dialogen före en ändring
review-title = Granska ändringen
review-restart = { $count ->
    [one] Starta om ”{ $name }”
   *[other] Starta om { $count } webhookar
}
review-stop = Stoppa ”{ $name }”
review-test-first = Skicka ett test först, och starta bara om där mottagaren svarar 200
review-webhooks = Vad som ändras
review-webhook = Webhook
review-before = State före
review-after = State efter
review-request = Förfrågan som skickas
review-apply = Utför
review-cancel = Avbryt
review-halt = Lämna resten som de är
review-progress = { $done } av { $total } klara
review-script = ett skript: startas om utan test
review-left-out = { $count ->
    [one] 1 webhook till får vänta till en annan gång.
   *[other] { $count } webhookar till får vänta till en annan gång.
}
review-nothing-chosen = Välj minst en webhook.

## Vad som kom ut av det
change-summary = { $done ->
    [one] 1 av { $total } webhookar är Active nu.
   *[other] { $done } av { $total } webhookar är Active nu.
}
change-done-restart = ”{ $name }” är Active igen.
    .do = Gör en ändring i SuperOffice och se om den kommer fram.
change-done-stop = ”{ $name }” är stoppad.
    .do = Starta om den när den ska leverera igen.
change-test-failed = ”{ $name }” startades inte om: testet misslyckades, eftersom { $because }.
    .do = { $do }
change-test-not-sent = ”{ $name }” startades inte om. Testet före omstarten skickades inte, eftersom { $reason }.
    .do = Försök igen, eller starta om webhooken utan att testa först.
change-test-not-told = ”{ $name }” startades inte om. Det är inte känt hur testet före omstarten gick, eftersom { $reason }.
    .do = Försök igen, eller starta om webhooken utan att testa först.
change-refused-by-receiver = SuperOffice startade inte om ”{ $name }”, eftersom { $because }.
    .do = { $do }
change-refused = SuperOffice ändrade inte ”{ $name }”{ $detail ->
    [none] {" "}och sade inte varför.
   *[other] . Svaret var: ”{ $detail }”
}
change-not-taken = ”{ $name }” ändrades inte, eftersom { $reason }.
    .do = Uppdatera sidan och försök igen. Om det inte hjälper, ändra webhooken i SuperOffices egen panel för webhookar.
change-not-allowed = SuperOffice låter inte den här användaren ändra ”{ $name }” via den här applikationen (403).
    .do = Fråga en administratör eller dem som registrerade applikationen.
change-gone = SuperOffice svarar att ”{ $name }” inte finns längre, eller att förfrågan är okänd (404).
    .do = Uppdatera sidan och se om webhooken finns kvar.
change-token-ended = ”{ $name }” ändrades inte: din token godtas inte längre (401).
    .do = Anslut igen med en ny token.
change-throttled = ”{ $name }” ändrades inte: tenanten ber om färre förfrågningar (429).
    .do = Vänta en minut och försök sedan igen.
change-overtaken = { $state ->
    [none] Någon ändrade ”{ $name }” under tiden, så ingenting ändrades härifrån.
   *[other] Någon ändrade ”{ $name }” under tiden, så ingenting ändrades härifrån. Den är { $state } nu.
}
    .do = Titta på hur den är nu innan du bestämmer dig igen.
change-lost = { $state ->
    [none] Det kom inget svar, och ”{ $name }” kunde inte läsas efteråt. Det är inte känt om den ändrades.
   *[other] Det kom inget svar. När ”{ $name }” lästes efteråt var den { $state }.
}
    .do = Uppdatera sidan och titta på hur webhooken är nu.
change-left-alone = ”{ $name }” lämnades som den är.
