# Kontroller: deras rubriker, varför de spelar roll och vad de hittar om åtkomst, tillstånd, leveranser och webhookarna tillsammans.
# Ett fynds värde säger vad som är; `.short` detsamma i få ord; `.means` vad det betyder; `.do` vad du ska göra nu.

## Åtkomst
list-complete-others = Arkivet visar { $others ->
    [one] en webhook
   *[other] { $others } webhookar
} från andra applikationer, utöver { $own } från den här.
    .short = Andras webhookar i arkivet
    .means = De listas och bedöms, men kan inte ändras härifrån.
    .do = Använd en token från deras applikation för att ändra dem.

## Tillstånd
state-stopped-person = Webhooken är stoppad. Den ändrades senast av { $who }{ $dated ->
    [yes] , den { $when }
   *[no] {""}
}.
    .means = Händelser levereras inte. { $lost }
check-state-unknown =
    .why = Utan ett tillstånd kan ingen säga om händelser levereras.
state-unknown = Servern säger inte om den är på.
    .short = Okänt tillstånd
    .means = Det går inte att se av dess definition om den levererar.
    .do = Titta på dess räknare; spara den med ett tillstånd.

## Leveranser
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = Ett gammalt fel, som nu är över: { $is }
    .short = Tidigare: { $cause }
    .do = Ingenting, om det inte kommer tillbaka.
last-error-unproven = Webhooken ändrades den { $when } och har inte anropats sedan dess. Dessförinnan misslyckades ett anrop: { $is }
    .short = Inte anropad sedan den ändrades
    .means = Om dess anrop går bra nu vet ingen förrän vid nästa anrop.
    .do = Skicka ett test, eller gör en ändring i SuperOffice och se om den kommer fram.
last-error-undated = Ett fel är registrerat: { $is }
    .short = { $cause }
    .do = { $do }
check-counters-inconsistent =
    .why = Räknare som motsäger varandra bevisar ingenting.
check-usage-missing =
    .why = Utan räknare vet ingen hur dess anrop gick.

## Tystnad
silent-since = Den anropades senast den { $last }, för { $span } sedan.
    .short = Tyst i { $span }
    .do = Om du väntar dig anrop, gör en ändring som måste utlösa dess händelse.

## Tillsammans
check-delivered-twice =
    .why = Två aktiva webhookar med samma händelse och samma mål levererar varje ändring två gånger.
delivered-twice = ”{ $twin }” skickar { $event } till samma mål.
    .short = Levereras två gånger
    .do = Ta bort en av de två, eller ta bort händelsen ur den.
check-shadowed-by-stopped =
    .why = En stoppad webhook bredvid en aktiv tvilling är antingen en kvarleva eller ett misstag.
shadowed-by-stopped-on = ”{ $twin }” skulle skicka { $event } till samma mål och är avstängd.
    .short = Har en stoppad tvilling
    .means = Den här gör jobbet; den andra kan vara en kvarleva.
    .do = Ta bort den andra om ingen behöver den.
shadowed-by-stopped-off = ”{ $twin }” är på och skickar { $event } till samma mål.
    .short = Har en aktiv tvilling
    .means = Kanske går inget förlorat trots att den här är avstängd.
    .do = Jämför de två innan du startar om den här: tillsammans levererar de två gånger.
check-failed-together =
    .why = Olika mottagare som misslyckas samtidigt har något gemensamt.

## Besked om fel

## Ägarskap
check-owner-retired =
    .why = Kanske vet ingen vad en webhook är till för när dess ägare har slutat.
owner-retired = { $who }, som registrerade den, har slutat.
    .short = Dess ägare har slutat
    .means = Den fortsätter att fungera, men kanske vet ingen vad den är till för.
    .do = Hitta någon som ansvarar för den.

## Olöst
