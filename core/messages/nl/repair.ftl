# Tests, opnieuw starten en stoppen, en de resultaten.

repair-test = Test verzenden
repair-restart = Opnieuw starten
repair-stop = Stoppen
repair-restart-selected = Selectie opnieuw starten
repair-hint = SuperOffice kan opnieuw starten weigeren tot de ontvanger met 200 antwoordt.
repair-not-now = Om hem te testen of te wijzigen heeft de pagina een token en een verbinding met de tenant nodig.
repair-not-yours = De webhook is van een andere app, dus hij is hier niet te testen of te wijzigen.
repair-testing = SuperOffice verstuurt een test naar de ontvanger…
repair-answer = Wat de ontvanger antwoordde
repair-no-answer = Fout van SuperOffice
test-well = De test is gelukt: de ontvanger antwoordde binnen { $span } met 200.
    .do = { $state ->
        [Active] Breng nu in SuperOffice een wijziging aan, en kijk of die aankomt.
       *[other] Start hem nu opnieuw.
    }
test-status = Status
test-time = Doorlooptijd
test-time-at-most = hoogstens { $span }, inclusief de tijd van SuperOffice zelf
test-headers = Headers
test-body = Body
test-failed = De test is mislukt, omdat { $because }.
    .do = { $do }
test-not-sent = De test is niet verstuurd, omdat { $reason }.
test-not-told = Het resultaat van de test is niet bekend, omdat { $reason }.
    .do = Het logboek van de ontvanger toont of de test is aangekomen.

## Het dialoogvenster vóór een wijziging
review-title = Wijziging nakijken
review-restart = { $count ->
    [one] “{ $name }” opnieuw starten
   *[other] { $count } webhooks opnieuw starten
}
    .means = SuperOffice verstuurt misschien een test naar het doel, en weigert opnieuw te starten als het antwoord niet 200 is. Voor zover bekend verstuurt SuperOffice geen gebeurtenissen uit de tijd dat hij niet actief was.
    .script = Voor zover bekend verstuurt SuperOffice geen gebeurtenissen uit de tijd dat hij niet actief was.
review-stop = “{ $name }” stoppen
    .means = Er wordt niets afgeleverd tot iemand hem opnieuw start. Voor zover bekend verstuurt SuperOffice gebeurtenissen uit die tijd later niet.
review-test-first = Eerst een test verzenden, en alleen opnieuw starten waar de ontvanger met 200 antwoordt
review-stop-at-failure = Stoppen bij de eerste die mislukt. Het gaat ontvanger voor ontvanger.
review-webhooks = Wat er wijzigt
review-webhook = Webhook
review-id = Id { $id }
review-before = Status vóór
review-after = Status na
review-request = De aanvraag die wordt verstuurd
review-apply = Toepassen
review-cancel = Annuleren
review-halt = Stoppen na deze
review-progress = { $done } van { $total } klaar
review-script = een script: opnieuw gestart zonder test
review-left-out = { $count ->
    [one] Nog 1 doet deze keer niet mee.
   *[other] Nog { $count } doen deze keer niet mee.
}
review-nothing-chosen = Kies ten minste één webhook.
recipients-of = { $count ->
    [one] Meldingsontvangers voor 1 webhook
   *[other] Meldingsontvangers voor { $count } webhooks
}
recipients-means = Elke webhook houdt de meldingsontvangers die hij heeft. De webhooks worden na elkaar opgeslagen; SuperOffice verstuurt misschien een test naar elk doel, en weigert de wijziging als het antwoord niet 200 is.
recipients-reading = Definities lezen: { $done } van { $total }…
recipients-unread = { $count ->
    [one] 1 definitie kon niet worden gelezen, dus haar webhook doet niet mee.
   *[other] { $count } definities konden niet worden gelezen, dus hun webhooks doen niet mee.
}
recipients-unchanged = geen wijziging
recipients-none = Noem ten minste één adres.
recipients-summary = { $done ->
    [one] 1 van { $total } webhooks heeft nu deze meldingsontvangers.
   *[other] { $done } van { $total } webhooks hebben nu deze meldingsontvangers.
}
untold = { $count ->
    [one] SuperOffice meldt het aan niemand als deze webhook mislukt: hij heeft geen meldingsontvangers, en geen andere webhook bewaakt hem.
   *[other] SuperOffice meldt het aan niemand als deze { $count } webhooks mislukken: ze hebben geen meldingsontvangers, en geen andere webhook bewaakt ze.
}
untold-names = Welke
untold-more = En nog { $count }.

## Het resultaat
change-summary = { $done ->
    [one] 1 van { $total } webhooks is nu actief.
   *[other] { $done } van { $total } webhooks zijn nu actief.
}
change-done-restart = “{ $name }” is weer actief.
    .do = Breng in SuperOffice een wijziging aan, en kijk of die aankomt.
change-done-stop = “{ $name }” is gestopt.
    .do = Start hem opnieuw als hij weer moet afleveren.
change-test-failed = “{ $name }” is niet opnieuw gestart: de test is mislukt, omdat { $because }.
    .do = { $do }
change-test-not-sent = “{ $name }” is niet opnieuw gestart. De test ervoor is niet verstuurd, omdat { $reason }.
    .do = Probeer het nog eens, of start opnieuw zonder eerst te testen.
change-test-not-told = “{ $name }” is niet opnieuw gestart. Het resultaat van de test ervoor is niet bekend, omdat { $reason }.
    .do = Probeer het nog eens, of start opnieuw zonder eerst te testen.
change-refused-by-receiver = SuperOffice heeft “{ $name }” niet opnieuw gestart, omdat { $because }.
    .do = { $do }
change-refused = SuperOffice heeft “{ $name }” niet gewijzigd{ $detail ->
    [none] , en zei niet waarom.
   *[other] . Het zegt: “{ $detail }”
}
change-not-taken = “{ $name }” is niet gewijzigd, omdat { $reason }.
    .do = Vernieuw de pagina en probeer het opnieuw. Mislukt het weer, wijzig hem dan in SuperOffice: Instellingen en onderhoud > System design > Webhooks.
change-needs-agent = “{ $name }” is niet gewijzigd: deze server neemt zo’n wijziging niet via REST aan.
    .do = De Webhook-agent antwoordt. Vraag de wijziging opnieuw aan: de pagina leest, vergelijkt en slaat dan op via de agent.
change-not-allowed = SuperOffice laat deze gebruiker “{ $name }” niet via deze app wijzigen (403).
    .do = Vraag het een beheerder, of de eigenaar van de app.
change-gone = SuperOffice heeft “{ $name }” niet meer, of kent deze aanvraag niet (404).
    .do = Vernieuw de pagina om te zien of hij nog bestaat.
change-token-ended = “{ $name }” is niet gewijzigd: de tenant accepteert het token niet meer (401).
    .do = Maak opnieuw verbinding, met een nieuw token.
change-throttled = “{ $name }” is niet gewijzigd: de tenant vraagt om minder aanvragen (429).
    .do = Wacht een minuut en probeer het dan opnieuw.
change-overtaken = { $state ->
    [none] Iemand anders heeft “{ $name }” intussen gewijzigd, dus hiervandaan is niets gewijzigd.
   *[other] Iemand anders heeft “{ $name }” intussen gewijzigd, dus hiervandaan is niets gewijzigd. De status is nu { $state }.
}
    .do = Bekijk de huidige status voordat u opnieuw beslist.
change-lost = { $state ->
    [none] Er kwam geen antwoord, en “{ $name }” kon daarna niet worden gelezen. Of hij is gewijzigd, is niet bekend.
   *[other] Er kwam geen antwoord. Opnieuw gelezen heeft “{ $name }” de status { $state }.
}
    .do = Vernieuw de pagina om de huidige status te zien.
change-left-alone = “{ $name }” is niet gewijzigd.

## Wie iets moet doen
ui-more-moves = Meer
move-waiting = Wacht op de beheerders van { $host }.
move-waiting-test = Wacht op de beheerders van { $host }: verstuur een test als zij klaar zijn.
move-waiting-restart = Wacht op de beheerders van { $host }: start opnieuw als zij klaar zijn.

## Het formulier van een definitie
repair-edit = Bewerken
repair-copy = Kopie maken
repair-delete = Verwijderen
repair-new = Nieuwe webhook
repair-recipients = Recipients toevoegen
repair-watcher = Bewaking maken
edit-title = Webhook bewerken
edit-title-of = “{ $name }” bewerken
edit-title-new = Nieuwe webhook
edit-lead = Er wordt niets verstuurd voordat u de wijziging hebt nagekeken. Bij het opslaan verstuurt SuperOffice misschien een test naar het doel, en weigert de wijziging als het antwoord niet 200 is.
edit-lead-new = Er wordt niets verstuurd voordat u alles hebt nagekeken. De webhook begint gestopt, zoals een kopie in SuperOffice.
edit-reading = Definitie lezen…
edit-not-read = De definitie kon niet worden gelezen, omdat { $reason }.
edit-fixed-already = De definitie is niet meer zoals de stap haar noemt. Vernieuw de pagina.
edit-copy-name = Kopie van { $name }
edit-part-name = Naam
edit-part-description = Beschrijving
edit-part-target = Doel-URL
edit-part-events = Gebeurtenissen
edit-part-type = Type
edit-part-recipients = Recipients
edit-part-users = Gebruikers die van fouten horen
edit-part-notify-via = Melden via
edit-part-notify-when = Melding activeren
edit-part-secret = Gedeeld geheim
edit-part-headers = Aangepaste headers
edit-part-properties = Eigenschappen
edit-notify-via-1 = E-mail
edit-notify-via-2 = In de app
edit-notify-when-1 = Bij de eerste fout
edit-notify-when-2 = Wanneer uitgeschakeld
edit-empty = (leeg)
edit-secret-new = een nieuw, wordt nooit getoond
edit-value-new = { $name }: een nieuwe waarde, wordt nooit getoond
edit-target-help = Het hele adres, met sleutels. Het moet https zijn, met een geldig certificaat. Bij een script is het de include-naam.
edit-recipients-help = E-mailadressen die van fouten horen, één per regel.
edit-users-help = Hier kunt u een gebruiker van de lijst halen. Toevoegen doet u in SuperOffice: Instellingen en onderhoud > System design > Webhooks.
edit-secret-help = Het kan worden geschreven en nooit gelezen. De ontvanger moet hetzelfde geheim kennen.
edit-secret-kept = ingesteld; leeg laten om het te houden
edit-secret-none = geen
edit-secret-make = Nieuw maken
edit-secret-copy = Geheim kopiëren
edit-secret-once = Kopieer het nu: als u dit dialoogvenster hebt verlaten, kan niemand het meer lezen.
edit-secret-remove = Geheim verwijderen: afleveringen zijn niet meer ondertekend
edit-headers-help = Waarden kunnen worden geschreven en nooit gelezen. Laat een waarde leeg om haar te houden.
edit-headers-anew = Alle headers opnieuw invullen
edit-headers-anew-warning = Alle headers worden in één keer geschreven. Een header waarvan u de waarde hier niet invult, zou verloren gaan, dus elke header heeft er een nodig.
edit-headers-anew-back = Per naam wijzigen
edit-properties-help = Ze komen in de body van elke aflevering. Waarden kunnen worden geschreven en worden hier niet gelezen.
edit-add-headers = Header toevoegen
edit-add-properties = Eigenschap toevoegen
edit-value-name = Naam van de nieuwe waarde
edit-value-of = Waarde van { $name }
edit-value-kept = ongewijzigd
edit-value-left-out = vervalt, tenzij u haar invult
edit-value-pasted = zoals geplakt
edit-value-needed = hier invullen
edit-secret-typed = zoals u het invulde
edit-value-remove = { $name } verwijderen
edit-remove = Verwijderen
edit-events-help = Eén naam per regel. Elke naam kan worden opgeslagen, en een gebeurtenis die niets activeert, komt nooit.
edit-events-choose = Gebeurtenissen kiezen
edit-events-search = Gebeurtenissen zoeken
edit-event-use = { $meant } gebruiken
edit-event-capitals = { $name } heet in de documentatie van SuperOffice { $meant }.
edit-event-near = { $name } is geen eigen gebeurtenis van SuperOffice. Is { $meant } bedoeld?
edit-event-other = { $name } is niet gedocumenteerd. Wel gedocumenteerd: { $meant }.
edit-event-pattern = { $name } is een patroon: schrijf het echte nummer of de echte naam in plaats van de accolades.
edit-event-malformed = { $name } heeft niet de vorm van een naam van een gebeurtenis, zoals contact.changed.
edit-event-custom = { $name } is geen eigen gebeurtenis van SuperOffice. Ze komt alleen als een app of script haar signaleert.
edit-paste = Beginnen met een bewaarde definitie
edit-paste-label = De definitie als JSON
edit-paste-take = Velden invullen
edit-paste-no-json = Dit is geen JSON.
edit-paste-no-webhook = Deze JSON is geen definitie van een webhook: Events en TargetUrl moeten erin staan.
edit-elsewhere = Meenemen naar een andere tenant
edit-elsewhere-lead = De definitie zoals ze in deze velden staat, met het hele doel en met wat u hebt ingevuld. Waarden die niet te lezen zijn, zitten er niet in. Vul in de opdracht het API-adres van de andere tenant in, in plaats van [API]. Behandel beide als een sleutel.
edit-elsewhere-json = Kopiëren als JSON
edit-elsewhere-curl = Kopiëren als curl
edit-nothing-changed = Er is niets gewijzigd.
edit-has-faults = SuperOffice zou dit weigeren. Wat er mis is, staat onder het veld.
edit-fault-no-name = Vul een naam in.
edit-fault-long = Dit zijn { $count } tekens. Er passen er hoogstens { $most }.
edit-fault-no-target = Vul in waar het heen gaat.
edit-fault-same-receiver = “{ $name }” stuurt naar deze ontvanger. Valt die uit, dan hoort niemand het: kies een andere.
edit-watcher-name = { $name } bewaken
edit-watcher-name-several = { $count } webhooks bewaken
edit-watches = { $count ->
    [one] Wat hij over de webhook meldt
   *[other] Wat hij over de { $count } webhooks meldt
}
edit-watches-errors = SuperOffice heeft hem na fouten uitgeschakeld
edit-watches-stopped = Iemand heeft hem gestopt
edit-watches-started = Hij is weer actief
edit-kept = Uw concept is terug, boven op wat de webhook nu heeft.
edit-kept-values = Uw concept is terug, boven op wat de webhook nu heeft. Geheimen en de waarden van headers en eigenschappen zijn niet bewaard: vul ze opnieuw in.
edit-fault-address = Dit is geen webadres.
edit-fault-https = Het adres moet met https beginnen.
edit-fault-script-address = Vul bij een script de include-naam in, geen adres.
edit-fault-no-events = Noem ten minste één gebeurtenis.
edit-fault-event = “{ $event }” kan geen naam van een gebeurtenis zijn: er staat een spatie of een komma in.
edit-fault-no-type = Kies een type.
edit-fault-email = “{ $email }” is geen e-mailadres.
edit-fault-one-email = Deze server heeft ruimte voor één adres.
edit-fault-no-secret = Het geheim is leeg.
edit-fault-header = “{ $name }” kan geen naam van een header zijn.
edit-fault-header-value = In de waarde van { $name } staat een teken dat niet in een header kan.
edit-fault-header-untyped = Vul de waarde van { $name } in, of verwijder de header.
edit-fault-property = Geef elke eigenschap een naam.
edit-fault-twice = “{ $name }” staat er twee keer.

## Wat een gebeurtenis activeert
raised-created = als { $entity } wordt aangemaakt
raised-changed = als { $entity } wordt gewijzigd
raised-row-changed = als een veld van { $entity } zelf wordt gewijzigd. Een gewijzigd telefoonnummer, e-mailadres of door de gebruiker gedefinieerd veld activeert haar niet.
raised-deleted = als iemand { $entity } verwijdert
raised-removed = als het systeem { $entity } definitief verwijdert, dagen nadat iemand dat deed
raised-message = als er een bericht wordt verstuurd in { $entity }
raised-edited = als de inhoud van { $entity } wordt bewerkt
raised-consented = als { $entity } toestemming geeft
raised-unconsented = als { $entity } toestemming intrekt
raised-became = als { $entity } de stand { $verb } krijgt
raised-other = Wat haar activeert, is niet gedocumenteerd.
entity-activity = een vervolgactiviteit
entity-associate = een gebruiker
entity-chatsession = een chat
entity-contact = een bedrijf
entity-document = een document
entity-person = een persoon
entity-project = een project
entity-projectmember = een projectlid
entity-quote = een offerte
entity-relation = een relatie
entity-sale = een verkoop
entity-salestakeholder = een belanghebbende van een verkoop
entity-ticket = een verzoek

## Een stap van de diagnose, als knop
fix-events = { $names } wijzigen in { $meant }
fix-target = Doel wijzigen in { $target }
fix-watcher = webhook{ $id }.errors laten bewaken
fix-in-editor = { $field } bewerken

## Een definitie schrijven: nakijken
write-edit = “{ $name }” wijzigen
write-delete = “{ $name }” verwijderen
write-create = “{ $name }” aanmaken
write-restart = “{ $name }” opnieuw starten
write-stop = “{ $name }” stoppen
write-edit-means = Bij het opslaan verstuurt SuperOffice misschien een test naar het doel, en weigert de wijziging als het antwoord niet 200 is.
write-edit-means-off = De webhook is niet actief. Ook dan verstuurt SuperOffice bij het opslaan misschien een test naar het doel, en weigert de wijziging als het antwoord niet 200 is.
write-edit-secret = Vanaf dan zijn afleveringen met een ander geheim ondertekend, of helemaal niet. De ontvanger moet dat weten.
write-edit-no-way-back = Geheimen en de waarden van headers en eigenschappen worden nooit gelezen, dus dit deel van de wijziging is hiervandaan niet ongedaan te maken.
write-delete-means = SuperOffice verwijdert de definitie en de tellers. Maakt u hem opnieuw, dan heeft hij een nieuwe id: bewakingswebhooks en tellers beginnen opnieuw.
write-delete-active = De webhook is actief: wat hij nu aflevert, zal ontbreken.
write-delete-keep = Bewaar de definitie, om de webhook opnieuw te kunnen maken. Er staat het hele doel in, maar niet het geheim en niet de waarden van headers en eigenschappen. Bewaar haar als een sleutel.
write-copy-definition = Definitie kopiëren
write-by-agent = Deze server kan niet in één aanvraag vergelijken en opslaan. Daarom leest de pagina de hele definitie via de Webhook-agent, vergelijkt haar, en stuurt haar helemaal terug met de wijziging. Het geheim en de waarden van headers gaan daarbij één keer door deze pagina; ze worden niet getoond en niet bewaard. De bescherming is zwakker: een wijziging die iemand tussen de twee aanvragen opslaat, wordt overschreven.
write-by-agent-delete = Deze server wordt via de Webhook-agent bereikt. De pagina leest de webhook vlak daarvoor nog eens; een wijziging die iemand tussen de twee aanvragen opslaat, gaat mee verloren.
write-create-means = De webhook begint gestopt. Start hem opnieuw als de ontvanger klaar is.
delete-name = Typ zijn naam om hem te verwijderen: { $name }
write-field = Veld
write-before = Vóór
write-after = Na
write-seen = Zoals u het zag
write-now = Nu
write-request-masked = Wat als ••• verschijnt, wordt ongewijzigd verstuurd en nergens getoond.
write-under-way = Wachten op SuperOffice…

## Een definitie schrijven: het resultaat
write-done-edit = “{ $name }” is gewijzigd.
    .do = Verstuur een test, of breng in SuperOffice een wijziging aan, en kijk of die aankomt.
write-done-delete = “{ $name }” is verwijderd.
write-done-create = “{ $name }” is aangemaakt, en gestopt.
    .do = Verstuur een test, en start hem dan opnieuw.
write-done-otherwise = SuperOffice heeft “{ $name }” opgeslagen, maar niet zoals gevraagd.
    .do = Vergelijk wat er is gevraagd met wat er nu staat.
write-refused-by-receiver = SuperOffice heeft “{ $name }” niet opgeslagen, omdat { $because }. Het zegt: “{ $detail }”
    .do = { $do }
write-refused = SuperOffice heeft “{ $name }” niet opgeslagen{ $detail ->
    [none] , en zei niet waarom.
   *[other] . Het zegt: “{ $detail }”
}
write-needs-agent = SuperOffice heeft “{ $name }” niet opgeslagen: deze server neemt zo’n wijziging niet via REST aan.
    .do = De Webhook-agent antwoordt. Kijk de wijziging opnieuw na, en sla op via de agent.
write-overtaken = Iemand anders heeft “{ $name }” opgeslagen nadat hij hier was gelezen, dus hiervandaan is niets gewijzigd.
    .do = { $count ->
        [0] Vernieuw de pagina en beslis opnieuw.
       *[other] Vergelijk wat u zag met hoe het nu is, en beslis opnieuw.
    }
write-lost = { $found ->
    [wanted] Er kwam geen antwoord. Opnieuw lezen van “{ $name }” toont dat het is gebeurd.
    [before] Er kwam geen antwoord. Opnieuw lezen van “{ $name }” toont dat alles is zoals het was.
    [other] Er kwam geen antwoord, en opnieuw lezen van “{ $name }” toont niet of het is gebeurd.
   *[none] Er kwam geen antwoord, en “{ $name }” kon daarna niet worden gelezen. Of het is gebeurd, is niet bekend.
}
    .do = { $found ->
        [wanted] { "" }
       *[other] Vernieuw de pagina om de huidige definitie te zien.
    }
write-again = Opnieuw beslissen
write-again-by-agent = Opslaan via de agent
write-no-way-back = Hiervandaan niet ongedaan te maken: { $parts }.

## Alles wat in deze sessie is geschreven
write-list = { $count ->
    [one] 1 wijziging in deze sessie
   *[other] { $count } wijzigingen in deze sessie
}
write-list-when = Wanneer
write-list-result = Resultaat
write-undo = Ongedaan maken
write-undo-of = Ongedaan maken: { $what }

## Na opnieuw starten
after-restart-looking = De pagina volgt een minuut lang zijn tellers…
after-restart-called = SuperOffice heeft hem aangeroepen; of de aanroep is gelukt, is over een halve minuut bekend.
after-restart-nothing = SuperOffice heeft hem in de minuut na het opnieuw starten niet aangeroepen.
    .do = Dat hoort zo als er niets is gewijzigd. Breng in SuperOffice een wijziging aan, en kijk of die aankomt.
catch-up = Wat hij miste toen hij niet actief was
catch-up-lead = Hij is het laatst aangeroepen op { $when }. Voor zover bekend verstuurt SuperOffice geen gebeurtenissen uit de tijd daarna. Deze aanvragen vinden de records die sinds die dag zijn aangemaakt of gewijzigd; de pagina verstuurt ze niet.
catch-up-requests = De aanvragen
catch-up-deleted = Verwijderde records, en gebeurtenissen van andere entiteiten, zijn zo niet te vinden.
catch-up-of = Records van { $entity }

## Een aflevering aan de eigen machine
sample-title = Een aflevering naar uw eigen machine sturen
sample-lead = Een opdracht die één gebeurtenis verstuurt zoals SuperOffice die documenteert, ondertekend als een aflevering.
sample-show = Opdracht maken
sample-event = Gebeurtenis
sample-address = Adres van uw ontvanger
sample-secret = Gedeeld geheim, om te ondertekenen
sample-secret-help = Het blijft in dit veld en ondertekent alleen in deze browser. Laat het leeg voor een aflevering zonder handtekening.
