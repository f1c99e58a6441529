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
state-stopped-person = Deze webhook is gestopt. De laatste wijziging is van { $who }{ $dated ->
    [yes] , op { $when }
   *[no] {""}
}.
    .means = Events worden niet afgeleverd. { $lost }
check-state-unknown =
    .why = Zonder status kan niemand zeggen of events worden afgeleverd.
state-unknown = De server vermeldt niet of de webhook aan staat.
    .short = Status onbekend
    .means = Of de webhook aflevert, is uit de definitie niet op te maken.
    .do = Bekijk de tellers; sla de webhook op met een status.

## Afleveringen
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = Een oude fout, intussen voorbij: { $is }
    .short = Eerder: { $cause }
    .do = Niets, tenzij het terugkomt.
last-error-unproven = Deze webhook is op { $when } gewijzigd en sindsdien niet aangeroepen. Daarvoor mislukte een aanroep: { $is }
    .short = Niet aangeroepen sinds de wijziging
    .means = Of de aanroepen nu goed gaan, blijkt pas bij de volgende.
    .do = Stuur een test, of breng in SuperOffice een wijziging aan en kijk of die aankomt.
last-error-undated = Er is een fout vastgelegd: { $is }
    .short = { $cause }
    .do = { $do }
check-counters-inconsistent =
    .why = Tellers die elkaar tegenspreken, bewijzen niets.
check-usage-missing =
    .why = Zonder tellers weet niemand hoe de aanroepen zijn gegaan.

## Stilte
silent-since = Laatst aangeroepen op { $last }, { $span } geleden.
    .short = Al { $span } stil
    .do = Als je aanroepen verwacht, breng dan één wijziging aan die het event moet veroorzaken.

## Samen
check-delivered-twice =
    .why = Twee actieve webhooks met hetzelfde event en hetzelfde doel leveren elke wijziging twee keer af.
delivered-twice = “{ $twin }” stuurt { $event } naar hetzelfde doel.
    .short = Twee keer afgeleverd
    .do = Verwijder een van de twee, of haal het event uit een ervan.
check-shadowed-by-stopped =
    .why = Een gestopte webhook naast een actieve dubbelganger is een overblijfsel of een vergissing.
shadowed-by-stopped-on = “{ $twin }” zou { $event } naar hetzelfde doel sturen, en staat uit.
    .short = Heeft een gestopte dubbelganger
    .means = Deze webhook doet het werk; de andere is misschien een overblijfsel.
    .do = Verwijder de andere als niemand die nodig heeft.
shadowed-by-stopped-off = “{ $twin }” staat aan en stuurt { $event } naar hetzelfde doel.
    .short = Heeft een actieve dubbelganger
    .means = Misschien gaat er niets verloren, ook al staat deze webhook uit.
    .do = Vergelijk de twee voordat je deze opnieuw start: samen leveren ze dubbel af.
check-failed-together =
    .why = Verschillende ontvangers die tegelijk falen, hebben iets gemeen.

## Op de hoogte blijven

## Eigenaarschap
check-owner-retired =
    .why = Als de eigenaar weg is, weet misschien niemand waar een webhook voor is.
owner-retired = { $who }, die deze webhook heeft geregistreerd, is niet meer actief.
    .short = Eigenaar is niet meer actief
    .means = De webhook blijft werken, maar misschien weet niemand waar hij voor is.
    .do = Zoek iemand die er verantwoordelijk voor is.

## Onopgelost
