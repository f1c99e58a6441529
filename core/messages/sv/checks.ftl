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
check-state-stopped = Ingen har stoppat den
    .why = En stoppad webhook levererar ingenting förrän någon startar den.
state-stopped = Någon stoppade webhooken{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}.
    .short = Stoppad
    .means = Händelser levereras inte. { $lost }
    .do = Ta reda på varför den stoppades och starta sedan om den.
state-stopped-person = Webhooken är stoppad. Den ändrades senast av { $who }{ $dated ->
    [yes] , den { $when }
   *[no] {""}
}.
    .short = Stoppad av { $who }
    .means = Händelser levereras inte. { $lost }
    .do = Fråga { $who } varför och starta sedan om den.
state-stopped-you = Webhooken är stoppad. Den ändrades senast av dig{ $dated ->
    [yes] , den { $when }
   *[no] {""}
}.
    .short = Stoppad av dig
    .means = Händelser levereras inte. { $lost }
    .do = Starta om den när dess mottagare är redo.
state-stopped-system = En applikation eller SuperOffice självt stoppade webhooken{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}: den senaste ändringen är gjord av systemanvändaren { $who }.
    .short = Stoppad av en applikation
    .means = Händelser levereras inte, och applikationen kan stoppa den igen.
    .do = Fråga dem som har gjort applikationen varför och starta sedan om den.
state-stopped-retired = { $who }, som har slutat, är den som ändrade den senast{ $dated ->
    [yes] , den { $when }
   *[no] {""}
}; den är stoppad.
    .short = Stoppad; { $who } har slutat
    .means = Händelser levereras inte, och personen som stoppade den går inte att fråga.
    .do = Ta reda på om den fortfarande behövs och starta sedan om den eller ta bort den.
check-state-too-many-errors = SuperOffice har inte stängt av den
    .why = Efter misslyckade leveranser i rad stänger SuperOffice av en webhook för gott.
state-too-many-errors = SuperOffice stängde av webhooken{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}, efter misslyckade leveranser i rad.
    .short = Avstängd efter fel
    .means = Ingenting levereras, och ingenting startar om av sig självt. { $lost }
    .do = { $do }
state-too-many-errors-because = SuperOffice stängde av webhooken{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}, eftersom { $because }.
    .short = { $cause }
    .means = Ingenting levereras, och ingenting startar om av sig självt. { $lost }
    .do = { $do }
state-too-many-errors-gone = SuperOffice stängde av webhooken direkt{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}, eftersom mottagaren svarade 410 Gone.
    .short = { $cause }
    .means = Ett 410-svar räknas som slutgiltigt, oavsett antalet fel. Vissa plattformar svarar så för ett arbetsflöde som bara är pausat.
    .do = { $do }
check-state-unknown = Dess tillstånd är känt
    .why = Utan ett tillstånd kan ingen säga om händelser levereras.
state-unknown = Servern säger inte om den är på.
    .short = Okänt tillstånd
    .means = Det går inte att se av dess definition om den levererar.
    .do = Titta på dess räknare; spara den med ett tillstånd.

## Leveranser
check-last-error = Dess senaste anrop gick bra
    .why = Det senaste felet säger vad det senaste misslyckade anropet stötte på.
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = Ett gammalt fel, som nu är över: { $is }
    .short = Tidigare: { $cause }
    .means = Ett senare anrop gick bra, så det här är historia.
    .do = Ingenting, om det inte kommer tillbaka.
last-error-unproven = Webhooken ändrades den { $when } och har inte anropats sedan dess. Dessförinnan misslyckades ett anrop: { $is }
    .short = Inte anropad sedan den ändrades
    .means = Om dess anrop går bra nu vet ingen förrän vid nästa anrop.
    .do = Skicka ett test, eller gör en ändring i SuperOffice och se om den kommer fram.
last-error-undated = Ett fel är registrerat: { $is }
    .short = { $cause }
    .means = Den här källan säger inte om ett senare anrop gick bra.
    .do = { $do }
last-error-unsaid = { $count ->
    [one] Den senaste leveransen misslyckades
   *[other] De senaste { $count } leveranserna misslyckades
}, och servern har ingen text om felet.
    .short = Misslyckas, utan text
    .means = Händelser går förlorade; varför går inte att läsa här.
    .do = Titta i mottagarens logg vid tiden för det senaste anropet.
check-near-limit = Den är långt från att stängas av
    .why = SuperOffice stänger av en webhook vid nio fel i rad.
near-limit = { $count } av 9 fel i rad.
    .short = { $count } av 9 i rad
    .means = Vid nio stänger SuperOffice av den, och den förblir avstängd.
    .do = Se till att mottagaren åtgärdas innan dess.
check-never-worked = Något anrop har gått bra
    .why = När alla anrop har misslyckats är det definitionen som är misstänkt, inte belastningen.
never-worked = Alla dess { $calls } anrop misslyckades.
    .short = Har aldrig fungerat
    .means = Något i dess adress, certifikat eller auktorisering var fel från början.
    .do = Kontrollera definitionen före mottagaren.
check-error-rate = Få av dess anrop misslyckas
    .why = Fel som kommer och går tyder på överbelastning, driftsättningar eller tidsgränser.
error-rate = { $errors } av { $calls } anrop misslyckades: { $percent } %.
    .short = { $percent } % av anropen misslyckas
    .means = Vart och ett av dem är en händelse som gick förlorad eller kom sent.
    .do = Se till att mottagaren svarar direkt, och titta i dess logg vid tider med hög belastning.
check-counters-inconsistent = Dess räknare stämmer överens
    .why = Räknare som motsäger varandra bevisar ingenting.
counters-inconsistent = Dess räknare motsäger varandra.
    .short = Räknarna motsäger varandra
    .means = Slutsatser av dem är inte säkra.
    .do = Uppdatera; om det förblir så, berätta det för SuperOffice.
check-usage-missing = Den har räknare
    .why = Utan räknare vet ingen hur dess anrop gick.
usage-missing = Den stängdes av efter fel men har ändå inga räknare.
    .short = Inga räknare
    .means = Vad dess anrop stötte på går inte att läsa här.
    .do = Titta i mottagarens logg, skicka ett test.
check-events-lost = Inga händelser går förlorade
    .why = Händelser som utlöses medan en webhook är avstängd skickas inte senare.
events-lost = Den är avstängd; händelser som utlöses under tiden går förlorade.
    .short = Händelser går förlorade
    .means = De kommer inte tillbaka vid en omstart.
    .do = Hämta efter omstarten det som har ändrats under tiden.
events-lost-since = Händelser sedan den { $when } har gått förlorade: { $span }.
    .short = Händelser förlorade i { $span }
    .means = De kommer inte tillbaka vid en omstart.
    .do = Hämta efter omstarten det som har ändrats sedan den { $when }.

## Tystnad
check-silent-since = Den anropas lika ofta som sina syskon
    .why = Om en syskonwebhook med samma händelser anropas bör den här också anropas.
silent-since = Den anropades senast den { $last }, för { $span } sedan.
    .short = Tyst i { $span }
    .means = Det kan vara som det ska, om inget har ändrats.
    .do = Om du väntar dig anrop, gör en ändring som måste utlösa dess händelse.
silent-since-sibling = Den har varit tyst sedan den { $last }, trots att ”{ $sibling }” anropades för samma händelser den { $when }.
    .short = Tyst, men syskonet anropas
    .means = Händelserna inträffar, och den här webhooken får dem inte längre.
    .do = Jämför de två definitionerna; spara den här på nytt.

## Tillsammans
check-delivered-twice = Ingenting levereras två gånger
    .why = Två aktiva webhookar med samma händelse och samma mål levererar varje ändring två gånger.
delivered-twice = ”{ $twin }” skickar { $event } till samma mål.
    .short = Levereras två gånger
    .means = Mottagaren får var och en av de här ändringarna två gånger, med olika händelse-id:n.
    .do = Ta bort en av de två, eller ta bort händelsen ur den.
check-shadowed-by-stopped = Ingen stoppad tvilling
    .why = En stoppad webhook bredvid en aktiv tvilling är antingen en kvarleva eller ett misstag.
shadowed-by-stopped-on = ”{ $twin }” skulle skicka { $event } till samma mål och är avstängd.
    .short = Har en stoppad tvilling
    .means = Den här gör jobbet; den andra kan vara en kvarleva.
    .do = Ta bort den andra om ingen behöver den.
shadowed-by-stopped-off = ”{ $twin }” är på och skickar { $event } till samma mål.
    .short = Har en aktiv tvilling
    .means = Kanske går inget förlorat trots att den här är avstängd.
    .do = Jämför de två innan du startar om den här: tillsammans levererar de två gånger.
check-failed-together = Mottagare misslyckas var för sig
    .why = Olika mottagare som misslyckas samtidigt har något gemensamt.
failed-together = { $count } webhookar till { $receivers } mottagare stängdes av mellan den { $from } och den { $to }.
    .short = Flera mottagare misslyckades samtidigt
    .means = De har något gemensamt: en certifikatutfärdare, en leverantör, en ändring i den här tenanten.
    .do = Leta efter det gemensamma innan du åtgärdar dem var för sig.
check-loops-suspected = Ingen slinga
    .why = Två webhookar vars mottagare ändrar samma poster kan utlösa varandra i det oändliga.
loops-suspected = Den här webhooken och ”{ $other }” anropas båda ungefär { $calls } gånger om dagen för samma ändringar.
    .short = Kanske en slinga
    .means = Om båda mottagarna skriver tillbaka till SuperOffice kan de utlösa varandras händelser. Det här är en ledtråd, inget bevis.
    .do = Se till att mottagarna ignorerar ändringar som de själva har gjort.

## Besked om fel

## Ägarskap
check-owner-retired = Den som registrerade den är kvar
    .why = Kanske vet ingen vad en webhook är till för när dess ägare har slutat.
owner-retired = { $who }, som registrerade den, har slutat.
    .short = Dess ägare har slutat
    .means = Den fortsätter att fungera, men kanske vet ingen vad den är till för.
    .do = Hitta någon som ansvarar för den.
check-updated-by-other = Ingen annan ändrade den innan den tystnade
    .why = En ändring av någon annan strax före tystnaden är det första att misstänka.
updated-by-other = { $who } ändrade webhooken den { $when }, och den anropades senast den { $last }.
    .short = Ändrad innan den tystnade
    .means = Den ändringen kan vara skälet till att den inte anropas.
    .do = Fråga { $who } vad som ändrades.

## Olöst
