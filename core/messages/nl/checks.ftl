# Controles: hun titels, waarom ze ertoe doen, en wat ze vinden over toegang, status, afleveringen en de webhooks samen.
# De waarde van een bevinding zegt wat er is; `.short` hetzelfde in enkele woorden; `.means` wat het betekent; `.do` wat nu te doen.

## Toegang
list-complete-others = Het archief toont { $others ->
    [one] één webhook
   *[other] { $others } webhooks
} van andere applicaties, naast { $own } van deze.
    .short = Webhooks van anderen in het archief
    .means = Ze staan in de lijst en worden beoordeeld, maar zijn van hieruit niet te wijzigen.
    .do = Gebruik het token van hun applicatie om ze te wijzigen.

## Status
check-state-stopped = Niemand heeft de webhook gestopt
    .why = Een gestopte webhook levert niets af tot iemand hem start.
state-stopped = Iemand heeft deze webhook{ $dated ->
    [yes] {" "}op { $when }
   *[no] {""}
} gestopt.
    .short = Gestopt
    .means = Events worden niet afgeleverd. { $lost }
    .do = Zoek uit waarom de webhook is gestopt, en start hem dan opnieuw.
state-stopped-person = Deze webhook is gestopt. De laatste wijziging is van { $who }{ $dated ->
    [yes] , op { $when }
   *[no] {""}
}.
    .short = Gestopt door { $who }
    .means = Events worden niet afgeleverd. { $lost }
    .do = Vraag { $who } waarom, en start de webhook dan opnieuw.
state-stopped-you = Deze webhook is gestopt. De laatste wijziging is van jou{ $dated ->
    [yes] , op { $when }
   *[no] {""}
}.
    .short = Door jou gestopt
    .means = Events worden niet afgeleverd. { $lost }
    .do = Start de webhook opnieuw als de ontvanger klaar is.
state-stopped-system = Een applicatie of SuperOffice zelf heeft deze webhook{ $dated ->
    [yes] {" "}op { $when }
   *[no] {""}
} gestopt: de laatste wijziging is van de systeemgebruiker { $who }.
    .short = Gestopt door een applicatie
    .means = Events worden niet afgeleverd, en de applicatie stopt de webhook misschien opnieuw.
    .do = Vraag de makers van de applicatie waarom, en start de webhook dan opnieuw.
state-stopped-retired = { $who }, die niet meer actief is, heeft deze webhook{ $dated ->
    [yes] {" "}op { $when }
   *[no] {""}
} als laatste gewijzigd; de webhook is gestopt.
    .short = Gestopt; { $who } is niet meer actief
    .means = Events worden niet afgeleverd, en wie de webhook heeft gestopt, is niet meer te vragen.
    .do = Zoek uit of de webhook nog nodig is, en start hem dan opnieuw of verwijder hem.
check-state-too-many-errors = SuperOffice heeft de webhook niet uitgeschakeld
    .why = Na mislukte afleveringen op rij schakelt SuperOffice een webhook voorgoed uit.
state-too-many-errors = SuperOffice heeft deze webhook{ $dated ->
    [yes] {" "}op { $when }
   *[no] {""}
} uitgeschakeld, na mislukte afleveringen op rij.
    .short = Uitgeschakeld na fouten
    .means = Er wordt niets afgeleverd, en niets start vanzelf opnieuw. { $lost }
    .do = { $do }
state-too-many-errors-because = SuperOffice heeft deze webhook{ $dated ->
    [yes] {" "}op { $when }
   *[no] {""}
} uitgeschakeld, omdat { $because }.
    .short = { $cause }
    .means = Er wordt niets afgeleverd, en niets start vanzelf opnieuw. { $lost }
    .do = { $do }
state-too-many-errors-gone = SuperOffice heeft deze webhook{ $dated ->
    [yes] {" "}op { $when }
   *[no] {""}
} meteen uitgeschakeld, omdat de ontvanger met 410 Gone antwoordde.
    .short = { $cause }
    .means = Een 410 geldt als definitief, ongeacht het aantal fouten. Sommige platforms geven 410 voor een workflow die alleen is gepauzeerd.
    .do = { $do }
check-state-unknown = De status is bekend
    .why = Zonder status kan niemand zeggen of events worden afgeleverd.
state-unknown = De server vermeldt niet of de webhook aan staat.
    .short = Status onbekend
    .means = Of de webhook aflevert, is uit de definitie niet op te maken.
    .do = Bekijk de tellers; sla de webhook op met een status.

## Afleveringen
check-last-error = De laatste aanroep ging goed
    .why = De laatste fout zegt waar de laatste mislukte aanroep op stuitte.
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = Een oude fout, intussen voorbij: { $is }
    .short = Eerder: { $cause }
    .means = Een latere aanroep ging goed, dus dit is verleden tijd.
    .do = Niets, tenzij het terugkomt.
last-error-unproven = Deze webhook is op { $when } gewijzigd en sindsdien niet aangeroepen. Daarvoor mislukte een aanroep: { $is }
    .short = Niet aangeroepen sinds de wijziging
    .means = Of de aanroepen nu goed gaan, blijkt pas bij de volgende.
    .do = Stuur een test, of breng in SuperOffice een wijziging aan en kijk of die aankomt.
last-error-undated = Er is een fout vastgelegd: { $is }
    .short = { $cause }
    .means = Of een latere aanroep goed ging, vermeldt deze bron niet.
    .do = { $do }
last-error-unsaid = { $count ->
    [one] De laatste aflevering is mislukt
   *[other] De laatste { $count } afleveringen zijn mislukt
}, en de server bewaart geen tekst van de fout.
    .short = Mislukt, zonder tekst
    .means = Er gaan events verloren; waarom, is hier niet te lezen.
    .do = Bekijk het logboek van de ontvanger rond het tijdstip van de laatste aanroep.
check-near-limit = Uitschakeling is nog ver weg
    .why = SuperOffice schakelt een webhook uit bij negen mislukkingen op rij.
near-limit = { $count } van 9 mislukkingen op rij.
    .short = { $count } van 9 op rij
    .means = Bij negen schakelt SuperOffice de webhook uit, en dan blijft hij uit.
    .do = Laat de ontvanger voor die tijd herstellen.
check-never-worked = Er is een aanroep goed gegaan
    .why = Als elke aanroep is mislukt, is de definitie verdacht, niet de belasting.
never-worked = Alle { $calls } aanroepen zijn mislukt.
    .short = Heeft nooit gewerkt
    .means = Er was vanaf het begin iets mis met het adres, het certificaat of de autorisatie.
    .do = Controleer de definitie vóór de ontvanger.
check-error-rate = Er mislukken weinig aanroepen
    .why = Fouten die komen en gaan, wijzen op overbelasting, implementaties of time-outs.
error-rate = { $errors } van { $calls } aanroepen zijn mislukt: { $percent }%.
    .short = { $percent }% van de aanroepen mislukt
    .means = Elk daarvan is een event dat verloren ging of laat aankwam.
    .do = Laat de ontvanger meteen antwoorden, en bekijk het logboek ervan op drukke uren.
check-counters-inconsistent = De tellers kloppen met elkaar
    .why = Tellers die elkaar tegenspreken, bewijzen niets.
counters-inconsistent = De tellers spreken elkaar tegen.
    .short = Tellers tegenstrijdig
    .means = Conclusies eruit zijn niet betrouwbaar.
    .do = Vernieuw; als het zo blijft, meld het dan aan SuperOffice.
check-usage-missing = De webhook heeft tellers
    .why = Zonder tellers weet niemand hoe de aanroepen zijn gegaan.
usage-missing = Deze webhook is uitgeschakeld na fouten, maar heeft geen tellers.
    .short = Geen tellers
    .means = Waar de aanroepen op stuitten, is hier niet te lezen.
    .do = Bekijk het logboek van de ontvanger, en stuur een test.
check-events-lost = Er gaan geen events verloren
    .why = Events die optreden terwijl een webhook uit is, worden later niet alsnog verstuurd.
events-lost = Deze webhook is uit; events die intussen optreden, gaan verloren.
    .short = Events gaan verloren
    .means = Opnieuw starten brengt ze niet terug.
    .do = Haal na het opnieuw starten op wat intussen is gewijzigd.
events-lost-since = Events sinds { $when } zijn verloren: { $span }.
    .short = Events al { $span } verloren
    .means = Opnieuw starten brengt ze niet terug.
    .do = Haal na het opnieuw starten op wat sinds { $when } is gewijzigd.

## Stilte
check-silent-since = De webhook wordt even vaak aangeroepen als de zusterwebhooks
    .why = Als een zusterwebhook op dezelfde events wordt aangeroepen, hoort dat met deze ook te gebeuren.
silent-since = Laatst aangeroepen op { $last }, { $span } geleden.
    .short = Al { $span } stil
    .means = Dat kan kloppen, als er niets is gewijzigd.
    .do = Als je aanroepen verwacht, breng dan één wijziging aan die het event moet veroorzaken.
silent-since-sibling = Deze webhook is stil sinds { $last }, terwijl “{ $sibling }” op { $when } voor dezelfde events wel is aangeroepen.
    .short = Stil; zusterwebhook niet
    .means = De events treden op, en deze webhook krijgt ze niet meer.
    .do = Vergelijk de twee definities; sla deze webhook opnieuw op.

## Samen
check-delivered-twice = Niets wordt twee keer afgeleverd
    .why = Twee actieve webhooks met hetzelfde event en hetzelfde doel leveren elke wijziging twee keer af.
delivered-twice = “{ $twin }” stuurt { $event } naar hetzelfde doel.
    .short = Twee keer afgeleverd
    .means = De ontvanger krijgt elk van deze wijzigingen twee keer, met verschillende event-id’s.
    .do = Verwijder een van de twee, of haal het event uit een ervan.
check-shadowed-by-stopped = Geen gestopte dubbelganger
    .why = Een gestopte webhook naast een actieve dubbelganger is een overblijfsel of een vergissing.
shadowed-by-stopped-on = “{ $twin }” zou { $event } naar hetzelfde doel sturen, en staat uit.
    .short = Heeft een gestopte dubbelganger
    .means = Deze webhook doet het werk; de andere is misschien een overblijfsel.
    .do = Verwijder de andere als niemand die nodig heeft.
shadowed-by-stopped-off = “{ $twin }” staat aan en stuurt { $event } naar hetzelfde doel.
    .short = Heeft een actieve dubbelganger
    .means = Misschien gaat er niets verloren, ook al staat deze webhook uit.
    .do = Vergelijk de twee voordat je deze opnieuw start: samen leveren ze dubbel af.
check-failed-together = Ontvangers falen één voor één
    .why = Verschillende ontvangers die tegelijk falen, hebben iets gemeen.
failed-together = { $count } webhooks van { $receivers } ontvangers zijn tussen { $from } en { $to } uitgeschakeld.
    .short = Meerdere ontvangers faalden tegelijk
    .means = Ze hebben iets gemeen: een certificaatinstantie, een provider, een wijziging in deze tenant.
    .do = Zoek wat ze gemeen hebben voordat je ze één voor één herstelt.
check-loops-suspected = Geen lus
    .why = Twee webhooks waarvan de ontvangers dezelfde records wijzigen, kunnen elkaar eindeloos activeren.
loops-suspected = Deze webhook en “{ $other }” worden allebei zo’n { $calls } keer per dag aangeroepen voor dezelfde wijzigingen.
    .short = Misschien een lus
    .means = Als beide ontvangers terugschrijven naar SuperOffice, kan elk het event van de ander veroorzaken. Dit is een aanwijzing, geen bewijs.
    .do = Laat de ontvangers wijzigingen negeren die ze zelf hebben aangebracht.

## Op de hoogte blijven

## Eigenaarschap
check-owner-retired = Wie de webhook registreerde, is er nog
    .why = Als de eigenaar weg is, weet misschien niemand waar een webhook voor is.
owner-retired = { $who }, die deze webhook heeft geregistreerd, is niet meer actief.
    .short = Eigenaar is niet meer actief
    .means = De webhook blijft werken, maar misschien weet niemand waar hij voor is.
    .do = Zoek iemand die er verantwoordelijk voor is.
check-updated-by-other = Niemand anders heeft de webhook gewijzigd voordat hij stil werd
    .why = Een wijziging door iemand anders vlak voor de stilte is de eerste verdachte.
updated-by-other = { $who } heeft deze webhook op { $when } gewijzigd, en de laatste aanroep was op { $last }.
    .short = Gewijzigd voordat het stil werd
    .means = Misschien wordt de webhook door die wijziging niet aangeroepen.
    .do = Vraag { $who } wat er is gewijzigd.

## Onopgelost
