# Controles: hun titels, waarom ze ertoe doen, en wat ze vinden over toegang, status, afleveringen en de webhooks samen.
# De waarde van een bevinding zegt wat er is; `.short` hetzelfde in een paar woorden; `.means` wat het betekent; `.do` wat
# nu te doen.

## Toegang
check-tenant-running = Status van de tenant
    .why = Zolang de tenant zelf niet werkt, wordt er niets afgeleverd en kan er niets worden gelezen.
tenant-running-special = De tenant werkt, met status { $state }.
    .short = Tenant: { $state }
    .means = De API werkt; afleveringen kunnen later komen.
    .do = Ga verder. Antwoordt iets niet, controleer dan opnieuw.
tenant-running-down = De tenant werkt niet. De status is { $state }.
    .short = Tenant werkt niet
    .means = De API beantwoordt niets, en er worden geen webhooks afgeleverd.
    .do = Vraag SuperOffice wanneer de tenant weer werkt.
tenant-running-maintenance = De tenant is in onderhoud ({ $state }).
    .short = Tenant in onderhoud
    .means = De API is uit, meestal enkele minuten, en intussen worden er geen webhooks afgeleverd.
    .do = Probeer het over enkele minuten opnieuw.
tenant-running-migration = De tenant verhuist nog naar de cloud ({ $state }).
    .short = Nog niet verhuisd
    .means = De tenant werkt pas als de verhuizing klaar is; dat kan dagen of weken duren.
    .do = Vraag SuperOffice wanneer de verhuizing klaar is.
tenant-running-suspended = Het abonnement van de tenant loopt af ({ $state }).
    .short = Tenant is opgeschort
    .means = De API is uit, en er worden geen webhooks afgeleverd. De klant kan het abonnement nog reactiveren.
    .do = Vraag de beheerder van de tenant om contact op te nemen met SuperOffice.
tenant-running-deleted = De tenant is verwijderd of wordt verwijderd ({ $state }).
    .short = Tenant verwijderd
    .means = De API beantwoordt niets, en er worden geen webhooks meer afgeleverd.
    .do = Zou de tenant nog moeten bestaan, vraag het SuperOffice dan nu.
check-tenant-moved = Adres van de API
    .why = SuperOffice verhuist tenants naar andere servers; een vast adres werkt dan niet meer.
tenant-moved = De API van de tenant is verhuisd terwijl deze pagina las. Hij staat nu op { $api }.
    .short = Tenant verhuisd
    .means = Deze pagina is meegegaan. Integraties met een vaste hostnaam mislukken met status 421.
    .do = Laat integraties het adres opzoeken.
check-origin-allowed = Origin van deze pagina
    .why = Een browser geeft een pagina alleen antwoorden die de tenant toestaat voor de origin van die pagina.
origin-allowed = De tenant antwoordt, maar niet aan pagina’s van deze origin.
    .short = Origin niet toegestaan
    .means = Met de webhooks is daardoor niets mis. De browser geeft de antwoorden niet aan deze pagina.
    .do = Vraag de eigenaar van de app om de origin van deze pagina toe te voegen aan de CORS-URL’s van de app.
origin-allowed-onsite = De server antwoordt, maar niet aan pagina’s van deze origin.
    .short = Origin niet toegestaan
    .means = Met de webhooks is daardoor niets mis. De browser geeft de antwoorden niet aan deze pagina.
    .do = Vraag de beheerder van de server om de origin van deze pagina toe te voegen aan CORSOrigin in web.config.
check-token-accepted = Het token
    .why = Zonder een geaccepteerd token kan er niets worden gelezen.
token-accepted = De tenant accepteert het token niet.
    .short = Token geweigerd
    .means = Het is verlopen of ingetrokken, of de beheerder van de tenant moet de app opnieuw toestemming geven.
    .do = Haal een nieuw token op.
token-accepted-onsite = De server accepteert het ticket of het wachtwoord niet.
    .short = Aanmelding geweigerd
    .means = Een ticket is verlopen, het wachtwoord is onjuist, of web.config van de server staat deze manier van aanmelden niet toe.
    .do = Meld u opnieuw aan.
check-token-for-tenant = Tenant van het token
    .why = Een token opent één tenant. Met het token van een andere tenant gaan de antwoorden over de verkeerde webhooks.
token-for-tenant = Het token is van { $other }, niet van { $tenant }.
    .short = Token van { $other }
    .means = Wat deze pagina toont, is misschien van een andere tenant.
    .do = Gebruik een token van { $tenant }.
check-clock-apart = Klok van deze computer
    .why = Hoe lang iets geleden is, wordt beoordeeld met de klok van deze computer.
clock-apart = { $count ->
    [one] Eén webhook heeft een tijd die tot { $span } voorloopt
   *[other] { $count } webhooks hebben tijden die tot { $span } voorlopen
} op de klok van deze computer.
    .short = Tijden in de toekomst
    .means = De klok van deze computer loopt achter, of de server stuurt zijn lokale tijd zonder tijdzone. Hoe lang iets geleden is, klopt dan evenveel niet.
    .do = Controleer de datum, de tijd en de tijdzone van deze computer.
check-agent-granted = Toegang tot webhooks
    .why = Online kunnen alleen apps met toegang tot de Webhook-agent webhooks lezen.
agent-granted = Het token is geldig, maar de tenant laat het geen webhooks lezen.
    .short = Webhooks niet leesbaar
    .means = Waarschijnlijk heeft de app geen toegang tot de Webhook-agent; het kan ook zijn dat de gebruiker het recht mist. Het betekent niet dat er geen webhooks zijn.
    .do = Gebruik een token van de app waar de webhooks van zijn, of vraag de eigenaar van de app om toegang tot de Webhook-agent te krijgen.
agent-granted-onsite = De aanmelding is geldig, maar de server laat deze gebruiker geen webhooks lezen.
    .short = Webhooks niet leesbaar
    .means = Waarschijnlijk mist de gebruiker het recht. Het betekent niet dat er geen webhooks zijn.
    .do = Meld u aan als een andere gebruiker.
check-usage-readable = Tellers
    .why = Aanroepen, fouten en de laatste fout vertellen waarom afleveringen mislukken.
usage-readable = Niet alle tellers konden worden gelezen, omdat { $reason }.
    .short = Tellers onvolledig
    .means = Waarom aanroepen mislukken, is alleen te zeggen waar een andere bron de cijfers heeft.
    .do = Vernieuw de pagina.
usage-readable-refused = De tellers konden niet worden gelezen, omdat { $reason }.
    .short = Tellers geweigerd
    .means = Waarom aanroepen mislukken, is alleen te zeggen waar een andere bron de cijfers heeft.
    .do = Probeer het met het token van een andere gebruiker of app.
usage-readable-absent = De tellers konden niet worden gelezen, omdat { $reason }.
    .short = Hier geen tellers
    .means = Waarom aanroepen mislukken, is alleen te zeggen waar een andere bron de cijfers heeft.
    .do = Kijk in plaats daarvan in de logboeken van de ontvangers.
check-list-complete = Wiens webhooks u ziet
    .why = Online toont een token alleen de webhooks van zijn eigen app.
list-complete-own = De lijst toont alleen de webhooks van deze app: { $own }.
    .short = Alleen eigen webhooks
    .means = Andere apps kunnen er meer hebben; dit token kan die niet tonen.
    .do = Gebruik het token van een andere app om de webhooks daarvan te lezen.
list-complete-others = Het archief toont { $others ->
    [one] één webhook
   *[other] { $others } webhooks
} van andere apps, naast { $own } van deze app.
    .short = Webhooks van anderen in archief
    .means = Ze staan in de lijst en worden beoordeeld, maar zijn hier niet te wijzigen.
    .do = Gebruik het token van hun app om ze te wijzigen.
check-licence-present = Licentie
    .why = SuperOffice vraagt om Development Tools of het abonnement CRM Suite Core.
licence-present = { $count ->
    [one] De ene licentie die deze gebruiker kan lezen, is niet Development Tools.
   *[other] Geen van de { $count } licenties die deze gebruiker kan lezen, is Development Tools.
}
    .short = Geen licentie Development Tools gevonden
    .means = Zonder die licentie, of een abonnement met webhooks, kunnen nieuwe webhooks misschien niet worden opgeslagen of verstuurd.
    .do = Kunnen webhooks niet worden opgeslagen, vraag de beheerder van de tenant dan naar de licentie.
licence-present-plan = De licenties van deze installatie horen bij een abonnement: { $plans }.
    .short = Een abonnement, misschien met webhooks
    .means = SuperOffice documenteert niet welk abonnement onder welke naam webhooks bevat, dus deze pagina kan het niet zeggen.
    .do = Kunnen webhooks niet worden opgeslagen, vraag de beheerder van de tenant dan of het abonnement ze bevat.

## Status
check-state-stopped = Is hij gestopt?
    .why = Een gestopte webhook levert niets af tot iemand hem start.
state-stopped = De webhook is gestopt{ $dated ->
    [yes] ; de laatste wijziging was op { $when }
   *[no] {""}
}.
    .short = Gestopt
    .means = Gebeurtenissen worden niet afgeleverd. { $lost }
    .do = Zoek uit waarom hij is gestopt, en start hem dan opnieuw.
state-stopped-person = De webhook is gestopt. { $who } heeft hem het laatst gewijzigd{ $dated ->
    [yes] , op { $when }
   *[no] {""}
}.
    .short = Gestopt; laatst gewijzigd door { $who }
    .means = Gebeurtenissen worden niet afgeleverd. { $lost }
    .do = Overleg met { $who } voordat u hem opnieuw start.
state-stopped-you = De webhook is gestopt. De gebruiker van dit token heeft hem het laatst gewijzigd{ $dated ->
    [yes] , op { $when }
   *[no] {""}
}.
    .short = Gestopt; laatst gewijzigd door de gebruiker van dit token
    .means = Gebeurtenissen worden niet afgeleverd. { $lost }
    .do = Start hem opnieuw als de ontvanger klaar is.
state-stopped-system = De webhook is gestopt. De systeemgebruiker { $who } heeft hem het laatst gewijzigd{ $dated ->
    [yes] , op { $when }
   *[no] {""}
}.
    .short = Gestopt; laatst gewijzigd door { $who }
    .means = Gebeurtenissen worden niet afgeleverd. Heeft een app hem gestopt, dan doet die het misschien weer. { $lost }
    .do = Vraag de leverancier van de app waarom, en start hem dan opnieuw.
state-stopped-retired = De webhook is gestopt. { $who }, die uit dienst is, heeft hem het laatst gewijzigd{ $dated ->
    [yes] , op { $when }
   *[no] {""}
}.
    .short = Gestopt; { $who } is uit dienst
    .means = Gebeurtenissen worden niet afgeleverd, en degene die hem het laatst wijzigde, kunt u niets meer vragen. { $lost }
    .do = Zoek uit of hij nog nodig is, en start of verwijder hem dan.
state-stopped-new = De webhook is gestopt, en niemand heeft hem gewijzigd sinds hij op { $when } is geregistreerd.
    .short = Gestopt sinds de registratie
    .means = Een webhook die zonder “Actief” wordt opgeslagen, begint gestopt, en een kopie ook. Misschien heeft niemand hem nog gestart.
    .do = Start hem opnieuw als de ontvanger klaar is.
check-state-too-many-errors = Is hij uitgeschakeld?
    .why = Na opeenvolgende mislukte afleveringen schakelt SuperOffice een webhook uit, tot iemand hem opnieuw start.
state-too-many-errors = SuperOffice heeft de webhook uitgeschakeld na opeenvolgende mislukte afleveringen.
    .short = Uitgeschakeld na fouten
    .means = Er wordt niets afgeleverd, en niets start vanzelf opnieuw. { $lost }
    .do = { $do }
state-too-many-errors-because = SuperOffice heeft de webhook uitgeschakeld, omdat { $because }.
    .short = { $cause }
    .means = Er wordt niets afgeleverd, en niets start vanzelf opnieuw. { $lost }
    .do = { $do }
state-too-many-errors-gone = SuperOffice heeft de webhook meteen uitgeschakeld, omdat de ontvanger met 410 Gone antwoordde.
    .short = { $cause }
    .means = Een 410 geldt als definitief, hoeveel fouten er ook waren. Sommige platforms antwoorden zo voor een workflow die alleen gepauzeerd is. { $lost }
    .do = { $do }
check-copy-not-started = Is hij een kopie?
    .why = Het Webhooks-paneel van SuperOffice maakt een kopie zonder het gedeelde geheim, en gestopt.
copy-not-started = De webhook is een gestopte kopie en is, voor zover de tellers het tonen, nooit gestart.
    .short = Kopie, nooit gestart
    .means = Een kopie die in SuperOffice is gemaakt, begint gestopt en zonder het gedeelde geheim. Er worden geen gebeurtenissen aan afgeleverd.
    .do = Start hem als hij nodig is; verwijder hem anders.
check-state-unknown = Zijn status
    .why = Zonder status is niet bekend of gebeurtenissen worden afgeleverd.
state-unknown = De server zegt niet of de webhook actief is.
    .short = Status onbekend
    .means = Of hij aflevert, is niet uit zijn definitie op te maken.
    .do = Bekijk zijn tellers; sla hem op met een status.

## Afleveringen
check-last-error = De laatste fout
    .why = De laatste fout zegt wat er misging bij de laatste mislukte aanroep.
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = Een oude fout, inmiddels voorbij: { $is }
    .short = Eerder: { $cause }
    .means = Een latere aanroep is gelukt, dus de fout is voorbij.
    .do = Niets, tenzij hij terugkomt.
last-error-unproven = De webhook is op { $when } gewijzigd en sindsdien niet aangeroepen. Daarvoor mislukte een aanroep: { $is }
    .short = Niet aangeroepen sinds de wijziging
    .means = Of de aanroepen nu lukken, blijkt pas bij de volgende.
    .do = Verstuur een test, of breng in SuperOffice een wijziging aan en kijk of die aankomt.
last-error-undated = Er is een fout vastgelegd: { $is }
    .short = { $cause }
    .means = Of een latere aanroep is gelukt, is niet bekend.
    .do = { $do }
last-error-unsaid = { $count ->
    [one] De laatste aflevering is mislukt
   *[other] De laatste { $count } afleveringen zijn mislukt
}, en er kon geen fouttekst worden gelezen.
    .short = Mislukt, geen fouttekst
    .means = Er ontbreken misschien gebeurtenissen; waarom, is hier niet te lezen.
    .do = Kijk in het logboek van de ontvanger, op het tijdstip van de laatste aanroep.
check-near-limit = Fouten op rij
    .why = SuperOffice schakelt een webhook uit na opeenvolgende fouten; de gedocumenteerde grens is negen.
near-limit = { $count } fouten op rij; de gedocumenteerde grens is { $limit }.
    .short = { $count } fouten op rij
    .means = Of de grens pogingen of gebeurtenissen telt, is niet gedocumenteerd: de webhook kan elk moment worden uitgeschakeld, en blijft dat dan.
    .do = Vraag de beheerder van de ontvanger om het nu te herstellen.
near-limit-one-event = { $count } fouten op rij; dat kunnen de pogingen voor één gebeurtenis zijn.
    .short = { $count } fouten op rij
    .means = SuperOffice probeert een gebeurtenis drie keer. De gedocumenteerde grens is { $limit }; of die pogingen of gebeurtenissen telt, is niet gedocumenteerd.
    .do = Kijk of de volgende gebeurtenis aankomt.
check-never-worked = Is er ooit een aanroep gelukt?
    .why = Als elke aanroep is mislukt, heeft de ontvanger nog nooit een gebeurtenis aangenomen, en ligt het niet aan de belasting.
never-worked = Alle { $calls } aanroepen zijn mislukt{ $began ->
    [again] ; op rij zijn het er { $count }, dus de telling is tussendoor teruggezet, waarschijnlijk door opnieuw starten
   *[once] {""}
}.
    .short = Nooit gewerkt
    .means = De ontvanger beantwoordde een test toen de webhook werd opgeslagen, dus in principe is hij bereikbaar: ofwel mislukken echte gebeurtenissen, ofwel is er sindsdien iets veranderd.
    .do = Vergelijk wat de ontvanger op een test antwoordt met wat hij op een gebeurtenis antwoordt: kijk eerst in zijn logboek.
check-error-rate = Aandeel mislukte aanroepen
    .why = Fouten die komen en gaan, wijzen op overbelasting, deployments of time-outs.
error-rate = { $errors } van { $calls } aanroepen sinds de registratie zijn mislukt: { $percent } %.
    .short = { $percent } % van de aanroepen mislukt
    .means = Drie mislukte aanroepen kunnen de pogingen voor één gebeurtenis zijn, dus niet elke mislukte aanroep is een verloren gebeurtenis.
    .do = Lees de laatste fout, en kijk in het logboek van de ontvanger op de tijden dat aanroepen mislukken.
error-rate-undated = { $errors } van { $calls } aanroepen sinds de registratie zijn mislukt: { $percent } %.
    .short = { $percent } % mislukt sinds de registratie
    .means = De tellers zeggen niet wanneer. Het kan één storing van lang geleden zijn geweest.
    .do = Kijk over enkele dagen weer: neemt het aantal fouten toe, lees dan het logboek van de ontvanger.
error-rate-lately = { $errors } van { $calls } aanroepen sinds { $since } zijn mislukt: { $percent } %.
    .short = { $percent } % van de aanroepen onlangs mislukt
    .means = Dit is geteld vanaf een eerdere keer lezen op deze computer, niet vanaf de registratie van de webhook. Drie mislukte aanroepen kunnen de pogingen voor één gebeurtenis zijn, dus niet elke mislukte aanroep is een verloren gebeurtenis.
    .do = Lees de laatste fout, en kijk in het logboek van de ontvanger op de tijden dat aanroepen mislukken.
check-counters-inconsistent = Kloppen zijn tellers met elkaar?
    .why = Tellers die elkaar tegenspreken, bewijzen niets.
counters-inconsistent = Zijn tellers spreken elkaar tegen, of een ervan kan niet kloppen.
    .short = Tellers tegenstrijdig
    .means = Conclusies eruit zijn niet zeker.
    .do = Vernieuw; blijft het zo, meld het dan aan SuperOffice.
check-usage-missing = Zijn tellers
    .why = Zonder tellers is niet bekend hoe zijn aanroepen zijn gegaan.
usage-missing = De webhook is uitgeschakeld na fouten, maar heeft geen tellers.
    .short = Geen tellers
    .means = Wat er bij zijn aanroepen misging, is hier niet te lezen.
    .do = Kijk in het logboek van de ontvanger, verstuur een test.
check-events-lost = Niet afgeleverde gebeurtenissen
    .why = Gebeurtenissen uit de tijd dat een webhook niet actief is, worden voor zover bekend later niet verstuurd.
events-lost = De webhook is niet actief: voor zover bekend worden gebeurtenissen uit deze tijd niet verstuurd, ook niet na opnieuw starten.
    .short = Gebeurtenissen niet verstuurd
    .means = Afleveringen die daarvoor mislukten, kunt u in SuperOffice opnieuw proberen, op het tabblad Gebeurtenissen van de webhook (12.1 en later).
    .do = Haal na het opnieuw starten op wat er sindsdien is gewijzigd.
events-lost-since = De webhook is het laatst aangeroepen op { $when }, { $span } geleden. Daarna was hij niet meer actief: voor zover bekend worden gebeurtenissen uit die tijd niet verstuurd, ook niet na opnieuw starten.
    .short = Niet actief; laatste aanroep { $span } geleden
    .means = Afleveringen die daarvoor mislukten, kunt u in SuperOffice opnieuw proberen, op het tabblad Gebeurtenissen van de webhook (12.1 en later).
    .do = Haal na het opnieuw starten op wat er sinds { $when } is gewijzigd.
check-redirect-suspected = Omleidingen
    .why = Een omleiding wordt misschien gevolgd als een GET zonder body, en eindigt met 200 op een aanmeld- of startpagina. Of SuperOffice omleidingen volgt, is niet gedocumenteerd.
redirect-suspected-before = De ontvanger heeft eerder omgeleid, en nu wordt er geen fout geteld.
    .short = Misschien omgeleid
    .means = Groeit het aantal aanroepen terwijl de ontvanger niets krijgt, dan slokt een omleiding ze misschien op, bijvoorbeeld een naar een aanmeldpagina.
    .do = Kijk of het doel zelf met 200 antwoordt.
redirect-suspected-front = De webhook stuurt naar de startpagina van zijn host.
    .short = Stuurt naar een startpagina
    .means = Startpagina’s antwoorden vaak overal 200 op, of leiden om naar een aanmeldpagina. Dan tellen aanroepen als afgeleverd en ontvangt niets ze.
    .do = Kijk of het doel zelf met 200 antwoordt, en of het het adres is dat moet ontvangen.
answers-anything = { $platform } antwoordde met 200; dat bewijst niet dat de workflow zijn werk heeft gedaan.
    .short = 200 bewijst weinig bij { $platform }
    .means = Zulke platforms antwoorden voordat het werk is gedaan, en sommige antwoorden zelfs 200 als de workflow uit staat. Dan wordt hier geen fout geteld.
    .do = Ontbreekt er iets, kijk dan in de uitvoeringsgeschiedenis van { $platform }.
check-answers-anything = Wat een 200 bewijst
    .why = Sommige platforms antwoorden 200 voordat ze iets doen; fouten zijn dan alleen in hun eigen geschiedenis te zien.

## Uitblijvende aanroepen
check-webhooks-enabled = Staan webhooks aan?
    .why = Onsite staat EnableWebhooks in web.config standaard uit.
webhooks-enabled = { $count ->
    [one] De enige webhook van deze server is nooit aangeroepen.
   *[other] Geen van de { $count } webhooks van deze server is ooit aangeroepen.
}
    .short = Misschien verstuurt de server geen webhooks
    .means = Waarschijnlijk verstuurt de server geen webhooks: EnableWebhooks staat in web.config standaard uit.
    .do = Vraag de beheerder van de server om EnableWebhooks in web.config te controleren.
check-never-called = Is hij ooit aangeroepen?
    .why = Een webhook die nooit is aangeroepen, heeft een fout in zijn definitie, of er gebeurt niets waarop hij wacht.
never-called = { $counted ->
    [yes] De webhook is nooit aangeroepen
   *[no] De webhook heeft geen tellers, dus is hij waarschijnlijk nooit aangeroepen
}, en hij is { $span } oud.
    .short = { $counted ->
        [yes] Nooit aangeroepen
       *[no] Waarschijnlijk nooit aangeroepen
    }
    .means = Niets heeft zijn gebeurtenissen geactiveerd, of hun namen of bereik zijn niet wat u bedoelt.
    .do = Breng één wijziging aan die zijn gebeurtenis moet activeren, en volg zijn tellers.
never-called-undated = { $counted ->
    [yes] De webhook is nooit aangeroepen
   *[no] De webhook heeft geen tellers, dus is hij waarschijnlijk nooit aangeroepen
}.
    .short = { $counted ->
        [yes] Nooit aangeroepen
       *[no] Waarschijnlijk nooit aangeroepen
    }
    .means = Niets heeft zijn gebeurtenissen geactiveerd, of hun namen of bereik zijn niet wat u bedoelt. Wanneer hij is geregistreerd, is niet bekend.
    .do = Breng één wijziging aan die zijn gebeurtenis moet activeren, en volg zijn tellers.
never-called-new = { $counted ->
    [yes] De webhook is nog niet aangeroepen
   *[no] De webhook heeft nog geen tellers, dus is hij waarschijnlijk nog niet aangeroepen
}. Hij is pas { $span } oud.
    .short = Nog niet aangeroepen
    .means = Dat kan normaal zijn.
    .do = Breng één wijziging aan die zijn gebeurtenis moet activeren, en volg zijn tellers.
never-called-ahead = { $counted ->
    [yes] De webhook is nog niet aangeroepen
   *[no] De webhook heeft nog geen tellers, dus is hij waarschijnlijk nog niet aangeroepen
}. Hij is geregistreerd op { $registered }; volgens de klok van deze computer is dat in de toekomst.
    .short = Nog niet aangeroepen
    .means = Dat kan normaal zijn. Hoe oud hij is, is niet bekend.
    .do = Controleer de klok van deze computer. Breng dan één wijziging aan die zijn gebeurtenis moet activeren, en volg zijn tellers.
never-called-server = De webhook is nooit aangeroepen, en ook geen andere webhook van deze server.
    .short = Nooit aangeroepen, net als alle andere
    .means = Waarschijnlijk verstuurt de server geen webhooks: EnableWebhooks staat in web.config standaard uit.
    .do = Vraag de beheerder van de server om EnableWebhooks in web.config te controleren.
never-called-sibling = { $counted ->
    [yes] De webhook is nooit aangeroepen
   *[no] De webhook heeft geen tellers, dus is hij waarschijnlijk nooit aangeroepen
}, terwijl “{ $sibling }” op { $when } wel op dezelfde gebeurtenissen is aangeroepen.
    .short = { $counted ->
        [yes] Nooit aangeroepen; een andere wel
       *[no] Waarschijnlijk nooit aangeroepen; een andere wel
    }
    .means = De gebeurtenissen lijken zich voor te doen, en deze webhook krijgt ze niet.
    .do = Vergelijk de twee definities en sla deze webhook dan opnieuw op.
check-silent-since = Wordt hij nog aangeroepen?
    .why = Als een andere webhook met dezelfde gebeurtenissen wordt aangeroepen, hoort deze dat ook te worden.
silent-since = De webhook is het laatst aangeroepen op { $last }, { $span } geleden.
    .short = { $span } niet aangeroepen
    .means = Dat kan normaal zijn, als er niets is gewijzigd.
    .do = Verwacht u aanroepen, breng dan één wijziging aan die zijn gebeurtenis moet activeren.
silent-since-sibling = De webhook is het laatst aangeroepen op { $last }, terwijl “{ $sibling }” op { $when } op dezelfde gebeurtenissen is aangeroepen.
    .short = Niet aangeroepen, een andere wel
    .means = De gebeurtenissen lijken zich voor te doen, en deze webhook krijgt ze niet meer.
    .do = Vergelijk de twee definities; sla deze webhook opnieuw op.

## Samen
check-delivered-twice = Dubbele afleveringen
    .why = Twee actieve webhooks met dezelfde gebeurtenis en hetzelfde doel leveren elke wijziging twee keer af.
delivered-twice = “{ $twin }” stuurt { $event } naar hetzelfde doel.
    .short = Twee keer afgeleverd
    .means = De ontvanger krijgt elk van deze wijzigingen twee keer. Of beide afleveringen dezelfde EventId hebben, is niet gedocumenteerd.
    .do = Verwijder een van de twee, of haal de gebeurtenis eruit.
check-shadowed-by-stopped = Een gestopte webhook met hetzelfde doel
    .why = Een gestopte webhook met de gebeurtenissen en het doel van een actieve is een overblijfsel of een vergissing.
shadowed-by-stopped-on = “{ $twin }” zou { $event } naar hetzelfde doel sturen, en is niet actief.
    .short = Een gestopte webhook doet hetzelfde
    .means = Deze webhook doet het werk; de andere is misschien een overblijfsel.
    .do = Verwijder de andere als die niet nodig is.
shadowed-by-stopped-off = “{ $twin }” is actief en stuurt { $event } naar hetzelfde doel.
    .short = Een actieve webhook doet hetzelfde
    .means = Misschien gaat er niets verloren, hoewel deze webhook niet actief is.
    .do = Vergelijk de twee voordat u deze opnieuw start: samen leveren ze dubbel af.
check-host-failing = Andere webhooks van zijn ontvanger
    .why = Mislukken meerdere webhooks van één ontvanger door één oorzaak, dan is misschien één reparatie genoeg.
host-failing = { $count } webhooks van { $host } mislukken door dezelfde oorzaak: { $cause }.
    .short = { $count } webhooks van { $host } mislukken
    .means = Eén reparatie bij { $host } herstelt ze waarschijnlijk allemaal.
    .do = Herstel { $host } één keer, en start dan elke webhook opnieuw.
host-failing-each = { $count } webhooks van { $host } mislukken door dezelfde oorzaak: { $cause }.
    .short = { $count } webhooks van { $host } mislukken
    .means = De fout kan in elk adres afzonderlijk zitten, dus misschien heeft elk zijn eigen reparatie nodig.
    .do = Bekijk het adres of de workflow van elke webhook.
check-failed-together = Andere ontvangers die tegelijk uitvielen
    .why = Verschillende ontvangers die tegelijk uitvallen, hebben iets gemeen.
failed-together = { $count } webhooks van { $receivers } ontvangers zijn uitgeschakeld, en hun laatste aanroepen vielen allemaal tussen { $from } en { $to }.
    .short = Meerdere ontvangers tegelijk uitgevallen
    .means = Misschien hebben ze iets gemeen: een certificaatinstantie, een aanbieder, een wijziging in deze tenant.
    .do = Zoek wat ze gemeen hebben voordat u ze één voor één herstelt.
check-loops-suspected = Lussen
    .why = Een ontvanger die terugschrijft naar SuperOffice kan zijn eigen gebeurtenis weer activeren, eindeloos.
loops-suspected = De webhook is { $calls } keer aangeroepen binnen { $span }, veel vaker dan gewoonlijk.
    .short = Misschien een lus
    .means = Schrijft zijn ontvanger terug naar SuperOffice, dan activeert elke keer schrijven de gebeurtenis misschien opnieuw. Dit is alleen een aanwijzing; een import doet hetzelfde.
    .do = Kijk in het logboek van de ontvanger of ChangedByAssociateId zijn eigen gebruiker is, en sla die gebeurtenissen over.

## Meldingen
check-nobody-told = Melding bij fouten
    .why = Een webhook die stopt zonder dat iemand het hoort, blijft wekenlang niet actief.
nobody-told = De webhook heeft geen meldingsontvangers, en geen andere webhook die hem bewaakt.
    .short = Niemand krijgt een melding
    .means = Hij kan wekenlang niet actief zijn voordat iemand het merkt.
    .do = Voeg meldingsontvangers toe.
check-watcher-shares-target = Ontvanger van de bewakingswebhook
    .why = Een bewakingswebhook is een tweede webhook, die wordt aangeroepen als deze mislukt (webhookNN.errors). Bij dezelfde ontvanger ligt hij plat als hij nodig is.
watcher-shares-target = Zijn bewakingswebhook “{ $other }” stuurt naar dezelfde ontvanger, op { $host }.
    .short = Bewaking bij dezelfde ontvanger
    .means = Valt die ontvanger uit, dan kan de bewakingswebhook het aan niemand melden.
    .do = Laat de bewakingswebhook naar een andere ontvanger sturen.
watcher-shares-target-watched = De webhook bewaakt “{ $other }” en stuurt naar dezelfde ontvanger, op { $host }.
    .short = Bij de ontvanger die hij bewaakt
    .means = Valt die ontvanger uit, dan kan deze webhook het aan niemand melden.
    .do = Laat deze webhook naar een andere ontvanger sturen.
watcher-shares-target-itself = De webhook bewaakt zichzelf.
    .short = Bewaakt zichzelf
    .means = Als hij mislukt, kan hij dat zelf aan niemand melden.
    .do = Laat een andere webhook hem bewaken.
check-watcher-down = Status van de bewakingswebhook
    .why = Een bewakingswebhook die niet actief is, kan niemand iets melden.
watcher-down = Zijn bewakingswebhook “{ $watcher }” is niet actief.
    .short = Bewaking niet actief
    .means = De bewakingswebhook kan het aan niemand melden als deze webhook mislukt.
    .do = Start de bewakingswebhook opnieuw.
watcher-down-named = Zijn bewakingswebhook “{ $watcher }” is niet actief.
    .short = Bewaking niet actief
    .means = De bewakingswebhook kan het aan niemand melden als deze webhook mislukt. De meldingsontvangers krijgen misschien wel een melding.
    .do = Start de bewakingswebhook opnieuw, als hij nog nodig is.
check-watcher-dangling = De webhook die hij bewaakt
    .why = De bewaking van een webhook die weg is, wordt nooit geactiveerd.
watcher-dangling = De webhook bewaakt webhook { $id }, en die kan deze pagina niet vinden.
    .short = Bewaakt een onvindbare webhook
    .means = Is die webhook verwijderd, dan wordt deze gebeurtenis nooit geactiveerd.
    .do = Laat hem een webhook bewaken die bestaat, of haal de gebeurtenis eruit.
check-notify-never = Instellingen van de melding bij fouten
    .why = Zonder kanaal of aanleiding wordt een melding misschien niet verstuurd.
notify-never = De instelling { $field } is 0: er is geen { $field ->
    [NotifyVia] kanaal
   *[other] aanleiding
} gekozen.
    .short = Melding bij fouten misschien uit
    .means = Meldingen bij fouten worden misschien niet verstuurd, hoewel er iemand is ingevuld. Ook webhooks van vóór 12.0 kunnen deze waarde hebben.
    .do = Kies een kanaal en een aanleiding.

## Eigenaarschap
check-owner-retired = Wie hem heeft geregistreerd
    .why = Als de eigenaar weg is, weet men misschien niet waar een webhook voor is.
owner-retired = { $who }, die hem heeft geregistreerd, is uit dienst.
    .short = Eigenaar is uit dienst
    .means = Hij blijft werken, maar misschien weet niemand waar hij voor is.
    .do = Zoek een nieuwe eigenaar.
check-updated-by-other = Wijzigingen voordat aanroepen uitbleven
    .why = Een wijziging door een andere gebruiker vlak voordat de aanroepen uitbleven, is de waarschijnlijkste oorzaak.
updated-by-other = De laatste wijziging, op { $when }, is van { $who }; hij is het laatst aangeroepen op { $last }.
    .short = Gewijzigd, daarna geen aanroepen
    .means = Die wijziging kan de reden zijn dat hij niet wordt aangeroepen.
    .do = Vraag { $who } wat er is gewijzigd.

## Onverklaard
check-silence-unexplained = Uitblijvende aanroepen
    .why = Is een webhook actief en zonder fouten, dan vinden deze stappen waar een gebeurtenis verloren gaat.
silence-unexplained = De webhook is actief, heeft geen fouten, en is het laatst aangeroepen op { $last }.
    .short = Onlangs niet aangeroepen
    .means = Misschien is er niets gebeurd. Had u aanroepen verwacht, dan vinden de stappen hieronder waar ze verloren gaan.
    .do = Doorloop de stappen op volgorde. Elke stap sluit de helft uit van wat er mis kan zijn.
