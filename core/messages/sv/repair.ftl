# Test, omstarter och stopp, och resultaten av dem.

repair-test = Skicka test
repair-restart = Starta om
repair-stop = Stoppa
repair-restart-selected = Starta om valda
repair-hint = SuperOffice kan avvisa omstarten tills mottagaren svarar 200.
repair-not-now = För att testa eller ändra den behöver sidan en token och en anslutning till tenanten.
repair-not-yours = Den hör till en annan app, så den kan inte testas eller ändras härifrån.
repair-testing = SuperOffice skickar ett test till mottagaren …
repair-answer = Vad mottagaren svarade
repair-no-answer = Fel från SuperOffice
test-well = Testet lyckades: mottagaren svarade 200 inom { $span }.
    .do = { $state ->
        [Active] Gör nu en ändring i SuperOffice och se om den kommer fram.
       *[other] Starta om den nu.
    }
test-status = Status
test-time = Tid fram och tillbaka
test-time-at-most = högst { $span }, inklusive SuperOffices egen tid
test-headers = Headrar
test-body = Body
test-failed = Testet misslyckades, eftersom { $because }.
    .do = { $do }
test-not-sent = Testet skickades inte, eftersom { $reason }.
test-not-told = Testets resultat är inte känt, eftersom { $reason }.
    .do = Mottagarens logg visar om testet kom fram.

## Dialogen före en ändring
review-title = Granska ändringen
review-restart = { $count ->
    [one] Starta om ”{ $name }”
   *[other] Starta om { $count } webhooks
}
    .means = SuperOffice kan skicka ett test till målet och avvisa omstarten om svaret inte är 200. Såvitt vi vet skickar SuperOffice inte händelser som utlöstes medan den var av.
    .script = Såvitt vi vet skickar SuperOffice inte händelser som utlöstes medan den var av.
review-stop = Stoppa ”{ $name }”
    .means = Inget levereras förrän någon startar om den. Såvitt vi vet skickar SuperOffice inte händelserna från den tiden senare.
review-test-first = Skicka ett test först, och starta om bara där mottagaren svarar 200
review-stop-at-failure = Stanna vid den första som misslyckas. De tas mottagare för mottagare.
review-webhooks = Vad som ändras
review-webhook = Webhook
review-id = Id { $id }
review-before = Tillstånd före
review-after = Tillstånd efter
review-request = Förfrågan som skickas
review-apply = Genomför
review-cancel = Avbryt
review-halt = Stanna efter den här
review-progress = { $done } av { $total } klara
review-script = ett skript: startas om utan test
review-left-out = { $count ->
    [one] 1 till är inte med den här gången.
   *[other] { $count } till är inte med den här gången.
}
review-nothing-chosen = Välj minst en webhook.
recipients-of = { $count ->
    [one] Aviseringsmottagare för 1 webhook
   *[other] Aviseringsmottagare för { $count } webhooks
}
recipients-means = Var och en behåller de mottagare den har. De sparas en i taget; SuperOffice kan skicka ett test till varje mål och avvisa ändringen om svaret inte är 200.
recipients-reading = Läser definitionerna: { $done } av { $total } …
recipients-unread = { $count ->
    [one] 1 definition kunde inte läsas, så den webhooken är inte med.
   *[other] { $count } definitioner kunde inte läsas, så de webhooks det gäller är inte med.
}
recipients-unchanged = ingen ändring
recipients-none = Ange minst en adress.
recipients-summary = { $done ->
    [one] 1 av { $total } webhooks har de här mottagarna nu.
   *[other] { $done } av { $total } webhooks har de här mottagarna nu.
}
untold = { $count ->
    [one] SuperOffice meddelar ingen när den här webhooken misslyckas: den har inga aviseringsmottagare, och ingen annan webhook bevakar den.
   *[other] SuperOffice meddelar ingen när de här { $count } webhooks misslyckas: de har inga aviseringsmottagare, och ingen annan webhook bevakar dem.
}
untold-names = Vilka
untold-more = Och { $count } till.

## Resultatet
change-summary = { $done ->
    [one] 1 av { $total } webhooks är aktiv nu.
   *[other] { $done } av { $total } webhooks är aktiva nu.
}
change-done-restart = ”{ $name }” är aktiv igen.
    .do = Gör en ändring i SuperOffice och se om den kommer fram.
change-done-stop = ”{ $name }” är stoppad.
    .do = Starta om den när den ska leverera igen.
change-test-failed = ”{ $name }” startades inte om: testet misslyckades, eftersom { $because }.
    .do = { $do }
change-test-not-sent = ”{ $name }” startades inte om. Testet före omstarten skickades inte, eftersom { $reason }.
    .do = Försök igen, eller starta om utan att testa först.
change-test-not-told = ”{ $name }” startades inte om. Resultatet av testet före omstarten är inte känt, eftersom { $reason }.
    .do = Försök igen, eller starta om utan att testa först.
change-refused-by-receiver = SuperOffice startade inte om ”{ $name }”, eftersom { $because }.
    .do = { $do }
change-refused = SuperOffice ändrade inte ”{ $name }”{ $detail ->
    [none] {" "}och sa inte varför.
   *[other] . SuperOffice säger: ”{ $detail }”
}
change-not-taken = ”{ $name }” ändrades inte, eftersom { $reason }.
    .do = Uppdatera sidan och försök igen. Om det fortfarande misslyckas, ändra den i SuperOffice: Inställningar och underhåll > System design > Webhooks.
change-needs-agent = ”{ $name }” ändrades inte: den här servern tar inte emot en sådan ändring via REST.
    .do = Webhook-agenten svarar. Begär ändringen igen: då läser, jämför och sparar sidan via agenten.
change-not-allowed = SuperOffice låter inte den här användaren ändra ”{ $name }” via den här appen (403).
    .do = Fråga en administratör eller appens ägare.
change-gone = SuperOffice har inte längre ”{ $name }”, eller känner inte till den här förfrågan (404).
    .do = Uppdatera sidan för att se om den fortfarande finns.
change-token-ended = ”{ $name }” ändrades inte: tenanten accepterar inte längre din token (401).
    .do = Anslut igen med en ny token.
change-throttled = ”{ $name }” ändrades inte: tenanten ber om färre förfrågningar (429).
    .do = Vänta en minut och försök sedan igen.
change-overtaken = { $state ->
    [none] Någon annan ändrade ”{ $name }” under tiden, så inget ändrades härifrån.
   *[other] Någon annan ändrade ”{ $name }” under tiden, så inget ändrades härifrån. Tillståndet är { $state } nu.
}
    .do = Titta på det nuvarande tillståndet innan du bestämmer dig igen.
change-lost = { $state ->
    [none] Det kom inget svar, och ”{ $name }” kunde inte läsas efteråt. Det är inte känt om den ändrades.
   *[other] Det kom inget svar. När ”{ $name }” lästes igen var tillståndet { $state }.
}
    .do = Uppdatera sidan för att se det nuvarande tillståndet.
change-left-alone = ”{ $name }” ändrades inte.

## Vems tur det är
ui-more-moves = Mer
move-waiting = Väntar på dem som ansvarar för { $host }.
move-waiting-test = Väntar på dem som ansvarar för { $host }: skicka ett test när de är klara.
move-waiting-restart = Väntar på dem som ansvarar för { $host }: starta om när de är klara.

## Redigering av en definition
repair-edit = Redigera
repair-copy = Gör en kopia
repair-delete = Ta bort
repair-new = Ny webhook
repair-recipients = Lägg till mottagare
repair-watcher = Gör en bevakare
edit-title = Redigera webhook
edit-title-of = Redigera ”{ $name }”
edit-title-new = Ny webhook
edit-lead = Inget skickas innan du har granskat ändringen. När den sparas kan SuperOffice skicka ett test till målet och avvisa ändringen om svaret inte är 200.
edit-lead-new = Inget skickas innan du har granskat den. Den börjar som stoppad, precis som en kopia gör i SuperOffice.
edit-reading = Läser definitionen …
edit-not-read = Definitionen kunde inte läsas, eftersom { $reason }.
edit-fixed-already = Definitionen är inte längre som steget beskriver den. Uppdatera sidan.
edit-copy-name = Kopia av { $name }
edit-part-name = Namn
edit-part-description = Beskrivning
edit-part-target = Mål-URL
edit-part-events = Händelser
edit-part-type = Typ
edit-part-recipients = Aviseringsmottagare
edit-part-users = Användare som får veta om fel
edit-part-notify-via = Meddela via
edit-part-notify-when = Aktivera förvarning
edit-part-secret = Delad hemlighet
edit-part-headers = Anpassade headrar
edit-part-properties = Egenskaper
edit-notify-via-1 = E-post
edit-notify-via-2 = I appen
edit-notify-when-1 = Vid första felet
edit-notify-when-2 = När funktionen är inaktiverad
edit-empty = (tomt)
edit-secret-new = en ny, visas aldrig
edit-value-new = { $name }: ett nytt värde, visas aldrig
edit-target-help = Hela adressen, med nycklar. Den måste vara https, med ett giltigt certifikat. För ett skript är det include-namnet.
edit-recipients-help = E-postadresser som får veta om fel, en per rad.
edit-users-help = En användare kan tas bort från listan här. Använd SuperOffice för att lägga till en: Inställningar och underhåll > System design > Webhooks.
edit-secret-help = Den kan skrivas men aldrig läsas. Mottagaren måste ha samma hemlighet.
edit-secret-kept = angiven; lämna tomt för att behålla den
edit-secret-none = ingen
edit-secret-make = Skapa en ny
edit-secret-copy = Kopiera hemligheten
edit-secret-once = Kopiera den nu: när du har lämnat den här dialogen kan ingen läsa den igen.
edit-secret-remove = Ta bort hemligheten: leveranser signeras inte längre
edit-headers-help = Värden kan skrivas men aldrig läsas. Lämna ett värde tomt för att behålla det.
edit-headers-anew = Skriv in alla headrar på nytt
edit-headers-anew-warning = Alla headrar skrivs på en gång. En header vars värde du inte skriver in här skulle gå förlorad, så var och en måste ha ett.
edit-headers-anew-back = Ändra dem efter namn
edit-properties-help = De läggs till i varje leverans body. Värden kan skrivas men läses inte här.
edit-add-headers = Lägg till en header
edit-add-properties = Lägg till en egenskap
edit-value-name = Namn på det nya värdet
edit-value-of = Värdet för { $name }
edit-value-kept = oförändrat
edit-value-left-out = utelämnas om du inte skriver in det
edit-value-pasted = som inklistrat
edit-value-needed = skriv in det här
edit-secret-typed = som du skrev den
edit-value-remove = Ta bort { $name }
edit-remove = Ta bort
edit-events-help = Ett namn per rad. Vilket namn som helst kan sparas, och en händelse som inget utlöser kommer aldrig.
edit-events-choose = Välj händelser
edit-events-search = Sök händelser
edit-event-use = Använd { $meant }
edit-event-capitals = { $name } skrivs { $meant } i SuperOffices dokumentation.
edit-event-near = { $name } är inte en av SuperOffices egna händelser. Menar du { $meant }?
edit-event-other = { $name } är inte dokumenterad. Dokumenterade är { $meant }.
edit-event-pattern = { $name } är ett mönster: skriv det verkliga numret eller namnet i stället för klammerparenteserna.
edit-event-malformed = { $name } har inte samma form som en händelses namn, till exempel contact.changed.
edit-event-custom = { $name } är inte en av SuperOffices egna händelser. Den utlöses bara om en app eller ett skript signalerar den.
edit-paste = Utgå från en definition som du har sparat
edit-paste-label = Definitionen som JSON
edit-paste-take = Fyll i fälten
edit-paste-no-json = Det här är inte JSON.
edit-paste-no-webhook = Den här JSON-texten är ingen definition av en webhook: den måste ha Events och TargetUrl.
edit-elsewhere = Ta med den till en annan tenant
edit-elsewhere-lead = Definitionen som den står i de här fälten, med hela målet och det du har skrivit in. Värden som inte kan läsas är inte med. Byt ut [API] i kommandot mot den andra tenantens API-adress. Behandla båda som en nyckel.
edit-elsewhere-json = Kopiera som JSON
edit-elsewhere-curl = Kopiera som curl
edit-nothing-changed = Inget har ändrats.
edit-has-faults = SuperOffice skulle avvisa det här. Vad som är fel står under fältet.
edit-fault-no-name = Ge den ett namn.
edit-fault-long = Den har { $count } tecken. Högst { $most } får plats.
edit-fault-no-target = Ange vart den ska skicka.
edit-fault-same-receiver = ”{ $name }” skickar till den här mottagaren. Om den är nere får ingen veta något: välj en annan.
edit-watcher-name = Bevaka { $name }
edit-watcher-name-several = Bevaka { $count } webhooks
edit-watches = { $count ->
    [one] Vad den meddelar om webhooken
   *[other] Vad den meddelar om de { $count } webhooks den bevakar
}
edit-watches-errors = SuperOffice har inaktiverat den efter fel
edit-watches-stopped = Någon har stoppat den
edit-watches-started = Den är aktiv igen
edit-kept = Ditt utkast är tillbaka, ovanpå det som webhooken har nu.
edit-kept-values = Ditt utkast är tillbaka, ovanpå det som webhooken har nu. Hemligheter och värden i headrar och egenskaper har inte sparats: skriv in dem igen.
edit-fault-address = Det här är ingen webbadress.
edit-fault-https = Adressen måste börja med https.
edit-fault-script-address = För ett skript skriver du include-namnet i stället för en adress.
edit-fault-no-events = Ange minst en händelse.
edit-fault-event = ”{ $event }” kan inte vara en händelses namn: det innehåller ett mellanslag eller ett komma.
edit-fault-no-type = Välj en typ.
edit-fault-email = ”{ $email }” är ingen e-postadress.
edit-fault-one-email = Den här servern har plats för en adress.
edit-fault-no-secret = Hemligheten är tom.
edit-fault-header = ”{ $name }” kan inte vara namnet på en header.
edit-fault-header-value = Värdet för { $name } innehåller ett tecken som ingen header kan innehålla.
edit-fault-header-untyped = Skriv in värdet för { $name }, eller ta bort headern.
edit-fault-property = Ge varje egenskap ett namn.
edit-fault-twice = ”{ $name }” står där två gånger.

## Vad som utlöser en händelse
raised-created = när { $entity } skapas
raised-changed = när { $entity } ändras
raised-row-changed = när { $entity } får något av sina egna fält ändrat. Ett ändrat telefonnummer, en ändrad e-postadress eller ett ändrat användardefinierat fält utlöser den inte.
raised-deleted = när någon tar bort { $entity }
raised-removed = när systemet tar bort { $entity } för gott, flera dagar efter att någon tog bort posten
raised-message = när ett meddelande skickas i { $entity }
raised-edited = när innehållet i { $entity } redigeras
raised-consented = när { $entity } ger sitt samtycke
raised-unconsented = när { $entity } återkallar sitt samtycke
raised-became = när { $entity } blir { $verb }
raised-other = Det är inte dokumenterat vad som utlöser den.
entity-activity = en uppföljning
entity-associate = en användare
entity-chatsession = en chatt
entity-contact = ett företag
entity-document = ett dokument
entity-person = en kontakt
entity-project = ett projekt
entity-projectmember = en projektmedlem
entity-quote = en offert
entity-relation = en relation
entity-sale = en försäljning
entity-salestakeholder = en intressent i en försäljning
entity-ticket = ett ärende

## Ett steg i diagnosen, som knapp
fix-events = Ändra { $names } till { $meant }
fix-target = Ändra målet till { $target }
fix-watcher = Gör en bevakare för webhook{ $id }.errors
fix-in-editor = Redigera ”{ $field }”

## Ändringar av en definition: granskningen
write-edit = Ändra ”{ $name }”
write-delete = Ta bort ”{ $name }”
write-create = Skapa ”{ $name }”
write-restart = Starta om ”{ $name }”
write-stop = Stoppa ”{ $name }”
write-edit-means = När SuperOffice sparar den kan ett test skickas till målet, och ändringen kan avvisas om svaret inte är 200.
write-edit-means-off = Den är av. SuperOffice kan ändå skicka ett test till målet när den sparas och avvisa ändringen om svaret inte är 200.
write-edit-secret = Från och med då signeras leveranser med en annan hemlighet, eller inte alls. Mottagaren måste få veta det.
write-edit-no-way-back = Hemligheter och värden i headrar och egenskaper läses aldrig, så den delen av ändringen kan inte ångras härifrån.
write-delete-means = SuperOffice tar bort definitionen och räknarna. Om du gör den igen får den ett nytt id: bevakare och räknare börjar om.
write-delete-active = Den är aktiv: det den levererar nu kommer att saknas.
write-delete-keep = Spara definitionen, så att du kan göra webhooken igen. Den innehåller hela målet men varken hemligheten eller värdena i headrar och egenskaper. Förvara den som en nyckel.
write-copy-definition = Kopiera definitionen
write-by-agent = Den här servern kan inte jämföra och spara i en och samma förfrågan. Därför läser sidan hela definitionen via Webhook-agenten, jämför den och skickar tillbaka allt tillsammans med ändringen. Hemligheten och värdena i headrar passerar den här sidan en gång; de varken visas eller sparas. Skyddet är svagare: en ändring som någon sparar mellan de två förfrågningarna skrivs över.
write-by-agent-delete = Den här servern nås via Webhook-agenten. Sidan läser webhooken igen strax innan; en ändring som någon sparar mellan de två förfrågningarna försvinner med den.
write-create-means = Den börjar som stoppad. Starta om den när mottagaren är redo.
delete-name = Skriv dess namn för att ta bort den: { $name }
write-field = Fält
write-before = Före
write-after = Efter
write-seen = Som du såg den
write-now = Nu
write-request-masked = Det som visas som ••• skickas som det är och visas ingenstans.
write-under-way = Väntar på SuperOffice …

## Ändringar av en definition: resultatet
write-done-edit = ”{ $name }” har ändrats.
    .do = Skicka ett test, eller gör en ändring i SuperOffice och se om den kommer fram.
write-done-delete = ”{ $name }” har tagits bort.
write-done-create = ”{ $name }” har skapats, och är stoppad.
    .do = Skicka ett test och starta sedan om den.
write-done-otherwise = SuperOffice sparade ”{ $name }”, men inte så som begärdes.
    .do = Jämför det som begärdes med vad den har nu.
write-refused-by-receiver = SuperOffice sparade inte ”{ $name }”, eftersom { $because }. SuperOffice säger: ”{ $detail }”
    .do = { $do }
write-refused = SuperOffice sparade inte ”{ $name }”{ $detail ->
    [none] {" "}och sa inte varför.
   *[other] . SuperOffice säger: ”{ $detail }”
}
write-needs-agent = SuperOffice sparade inte ”{ $name }”: den här servern tar inte emot en sådan ändring via REST.
    .do = Webhook-agenten svarar. Granska ändringen igen och spara den via agenten.
write-overtaken = Någon annan sparade ”{ $name }” efter att den lästes här, så inget ändrades härifrån.
    .do = { $count ->
        [0] Uppdatera sidan och bestäm dig igen.
       *[other] Jämför det du såg med hur det är nu och bestäm dig igen.
    }
write-lost = { $found ->
    [wanted] Det kom inget svar. En ny läsning av ”{ $name }” visar att det blev gjort.
    [before] Det kom inget svar. En ny läsning av ”{ $name }” visar att den är som förut.
    [other] Det kom inget svar, och en ny läsning av ”{ $name }” visar inte om det blev gjort.
   *[none] Det kom inget svar, och ”{ $name }” kunde inte läsas efteråt. Det är inte känt om det blev gjort.
}
    .do = { $found ->
        [wanted] { "" }
       *[other] Uppdatera sidan för att se den nuvarande definitionen.
    }
write-again = Bestäm dig igen
write-again-by-agent = Spara via agenten
write-no-way-back = Kan inte ångras härifrån: { $parts }.

## Allt som har ändrats i den här sessionen
write-list = { $count ->
    [one] 1 ändring i den här sessionen
   *[other] { $count } ändringar i den här sessionen
}
write-list-when = När
write-list-result = Resultat
write-undo = Ångra
write-undo-of = Ångra: { $what }

## Efter en omstart
after-restart-looking = Sidan följer räknarna i en minut …
after-restart-called = SuperOffice har anropat den; om anropet lyckades vet vi om en halv minut.
after-restart-nothing = SuperOffice anropade den inte under minuten efter omstarten.
    .do = Så ska det vara om inget har ändrats. Gör en ändring i SuperOffice och se om den kommer fram.
catch-up = Vad den missade medan den var av
catch-up-lead = Den anropades senast den { $when }. Såvitt vi vet skickar SuperOffice inte händelserna från tiden efter det. De här förfrågningarna hittar poster som har skapats eller ändrats sedan den dagen; sidan skickar dem inte.
catch-up-requests = Förfrågningarna
catch-up-deleted = Borttagna poster, och händelser för andra entiteter, går inte att hitta på det här sättet.
catch-up-of = Poster av { $entity }

## En leverans till den egna datorn
sample-title = Skicka en leverans till din egen dator
sample-lead = Ett kommando som skickar en händelse så som SuperOffice dokumenterar den, signerad som en leverans.
sample-show = Skapa kommandot
sample-event = Händelse
sample-address = Adressen till din mottagare
sample-secret = Delad hemlighet, för att signera
sample-secret-help = Den stannar i det här fältet och signerar bara i den här webbläsaren. Lämna tomt för en leverans utan signatur.
