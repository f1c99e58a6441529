# Kontroller: rubrikerna, varför de spelar roll och vad de hittar om åtkomst, tillstånd, leveranser och helheten.
# Ett resultats värde säger vad som är; `.short` samma sak kort; `.means` vad det betyder; `.do` vad du gör nu.

## Åtkomst
check-tenant-running = Tenantens tillstånd
    .why = Inget levereras, och inget kan läsas, medan själva tenanten är nere.
tenant-running-special = Tenanten är uppe, i tillståndet { $state }.
    .short = Tenant i { $state }
    .means = API:et fungerar; leveranser kan vara försenade.
    .do = Fortsätt. Om något inte svarar, kontrollera igen.
tenant-running-down = Tenanten körs inte. Tillståndet är { $state }.
    .short = Tenanten körs inte
    .means = API:et svarar inte på något, och inga webhooks levereras.
    .do = Fråga SuperOffice när den kommer att köras.
tenant-running-maintenance = Tenanten genomgår underhåll ({ $state }).
    .short = Tenant under underhåll
    .means = API:et är avstängt, oftast i några minuter, och under tiden levereras inga webhooks.
    .do = Försök igen om några minuter.
tenant-running-migration = Tenanten är fortfarande på väg till molnet ({ $state }).
    .short = Tenanten är inte flyttad än
    .means = Den körs inte förrän flytten är klar, och det kan ta dagar eller veckor.
    .do = Fråga SuperOffice när flytten blir klar.
tenant-running-suspended = Tenantens prenumeration håller på att upphöra ({ $state }).
    .short = Tenanten är spärrad
    .means = API:et är avstängt, och inga webhooks levereras. Kunden kan fortfarande återaktivera prenumerationen.
    .do = Be tenantens administratör att kontakta SuperOffice.
tenant-running-deleted = Tenanten har tagits bort, eller håller på att tas bort ({ $state }).
    .short = Tenanten borttagen
    .means = API:et svarar inte på något, och inga webhooks levereras längre.
    .do = Om den fortfarande borde finnas, fråga SuperOffice nu.
check-tenant-moved = API:ets adress
    .why = SuperOffice flyttar tenanter mellan servrar, och då slutar en fast adress att fungera.
tenant-moved = Tenantens API flyttades medan den här sidan läste. Det finns nu på { $api }.
    .short = Tenanten har flyttats
    .means = Den här sidan följde med. Integrationer med ett fast värdnamn misslyckas med status 421.
    .do = Låt integrationer slå upp adressen.
check-origin-allowed = Sidans ursprung (origin)
    .why = En webbläsare visar en sida bara de svar som tenanten tillåter för sidans ursprung.
origin-allowed = Tenanten svarar, men inte till sidor från det här ursprunget.
    .short = Ursprunget är inte tillåtet
    .means = Det betyder inte att det är något fel på någon webhook. Webbläsaren släpper inte fram svaren till den här sidan.
    .do = Be appens ägare att lägga till den här sidans ursprung i appens CORS URLs.
origin-allowed-onsite = Servern svarar, men inte till sidor från det här ursprunget.
    .short = Ursprunget är inte tillåtet
    .means = Det betyder inte att det är något fel på någon webhook. Webbläsaren släpper inte fram svaren till den här sidan.
    .do = Be serverns administratör att lägga till den här sidans ursprung i CORSOrigin i web.config.
check-token-accepted = Din token
    .why = Utan en token som accepteras kan inget läsas.
token-accepted = Tenanten accepterar inte din token.
    .short = Token avvisad
    .means = Den har gått ut eller återkallats, eller så måste tenantens administratör ge appen sitt samtycke igen.
    .do = Skaffa en ny token.
token-accepted-onsite = Servern accepterar inte din ticket eller ditt lösenord.
    .short = Inloggning avvisad
    .means = En ticket har gått ut, lösenordet är fel eller så tillåter serverns web.config inte det här sättet att logga in.
    .do = Logga in igen.
check-token-for-tenant = Vilken tenant din token gäller
    .why = En token öppnar en tenant. Med en annan tenants token handlar svaren om fel webhooks.
token-for-tenant = Din token hör till { $other }, inte till { $tenant }.
    .short = Token för { $other }
    .means = Det som den här sidan visar kan höra till en annan tenant.
    .do = Använd en token för { $tenant }.
check-clock-apart = Den här datorns klocka
    .why = Hur länge sedan något var bedöms efter den här datorns klocka.
clock-apart = { $count ->
    [one] En webhook har en tidpunkt
   *[other] { $count } webhooks har tidpunkter
} upp till { $span } före den här datorns klocka.
    .short = Tidpunkter i framtiden
    .means = Antingen går den här datorns klocka efter, eller så skickar servern sin lokala tid utan tidszon. Hur länge sedan något var blir då fel med lika mycket.
    .do = Kontrollera datum, tid och tidszon på den här datorn.
check-agent-granted = Åtkomst till webhooks
    .why = Online kan bara appar som har fått tillgång till Webhook-agenten läsa webhooks.
agent-granted = Din token är giltig, men tenanten låter den inte läsa webhooks.
    .short = Webhooks kan inte läsas
    .means = Troligen har appen inte fått tillgång till Webhook-agenten, men det kan också vara användaren som saknar rättigheten. Det betyder inte att det saknas webhooks.
    .do = Använd en token från appen som äger dessa webhooks, eller be appens ägare att skaffa tillgång till Webhook-agenten.
agent-granted-onsite = Inloggningen är giltig, men servern låter inte den här användaren läsa webhooks.
    .short = Webhooks kan inte läsas
    .means = Troligen saknar användaren rättigheten. Det betyder inte att det saknas webhooks.
    .do = Logga in som en annan användare.
check-usage-readable = Räknare
    .why = Anrop, fel och det senaste felet visar varför leveranser misslyckas.
usage-readable = Vissa räknare kunde inte läsas: { $reason }.
    .short = Ofullständiga räknare
    .means = Varför anrop misslyckas kan bara sägas där en annan källa har siffrorna.
    .do = Uppdatera sidan.
usage-readable-refused = Räknarna kunde inte läsas: { $reason }.
    .short = Räknare nekade
    .means = Varför anrop misslyckas kan bara sägas där en annan källa har siffrorna.
    .do = Försök med en annan användares eller apps token.
usage-readable-absent = Räknarna kunde inte läsas: { $reason }.
    .short = Inga räknare här
    .means = Varför anrop misslyckas kan bara sägas där en annan källa har siffrorna.
    .do = Titta i mottagarnas loggar i stället.
check-list-complete = Vems webhooks som visas
    .why = Online visar en token bara sin egen apps webhooks.
list-complete-own = Listan visar bara den här appens webhooks: { $own }.
    .short = Bara egna webhooks
    .means = Andra appar kan ha fler, som den här token inte kan visa.
    .do = Använd en annan apps token för att läsa dess webhooks.
list-complete-others = Arkivet visar { $others ->
    [one] en webhook
   *[other] { $others } webhooks
} från andra appar, utöver { $own } från den här.
    .short = Andras webhooks i arkivet
    .means = De finns i listan och bedöms, men kan inte ändras härifrån.
    .do = Använd deras apps token för att ändra dem.
check-licence-present = Licens
    .why = Leverantören kräver Development Tools eller CRM Suite Core.
licence-present = { $count ->
    [one] Den enda licens som den här användaren kan läsa är inte Development Tools.
   *[other] Ingen av de { $count } licenser som den här användaren kan läsa är Development Tools.
}
    .short = Ingen Development Tools-licens hittad
    .means = Utan den, eller en plan som omfattar webhooks, kanske nya webhooks varken kan sparas eller skickas.
    .do = Om webhooks inte kan sparas, fråga tenantens administratör om licensen.
licence-present-plan = Licenserna hör till en plan: { $plans }.
    .short = En plan, kanske med webhooks
    .means = Leverantören dokumenterar inte vilken plan som omfattar webhooks under vilket namn, så den här sidan kan inte avgöra det.
    .do = Om webhooks inte kan sparas, fråga tenantens administratör om planen omfattar dem.

## Tillstånd
check-state-stopped = Är den stoppad?
    .why = En stoppad webhook levererar inget förrän någon startar den.
state-stopped = Den är stoppad{ $dated ->
    [yes] ; den ändrades senast den { $when }
   *[no] {""}
}.
    .short = Stoppad
    .means = Händelser levereras inte. { $lost }
    .do = Ta reda på varför den stoppades och starta sedan om den.
state-stopped-person = Den är stoppad. Den ändrades senast av { $who }{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}.
    .short = Stoppad; senast ändrad av { $who }
    .means = Händelser levereras inte. { $lost }
    .do = Stäm av med { $who } innan du startar om den.
state-stopped-you = Den är stoppad. Den ändrades senast av användaren bakom den här token{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}.
    .short = Stoppad; senast ändrad av tokens användare
    .means = Händelser levereras inte. { $lost }
    .do = Starta om den när mottagaren är redo.
state-stopped-system = Den är stoppad. Den ändrades senast av systemanvändaren { $who }{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}.
    .short = Stoppad; senast ändrad av { $who }
    .means = Händelser levereras inte. Om en app stoppade den kan den göra det igen. { $lost }
    .do = Fråga appens leverantör varför och starta sedan om den.
state-stopped-retired = Den är stoppad. Den ändrades senast av { $who }, som har slutat{ $dated ->
    [yes] , den { $when }
   *[no] {""}
}.
    .short = Stoppad; { $who } har slutat
    .means = Händelser levereras inte, och den som senast ändrade den går inte att fråga. { $lost }
    .do = Ta reda på om den fortfarande behövs och starta sedan om den eller ta bort den.
state-stopped-new = Den är stoppad, och ingen har ändrat den sedan den registrerades den { $when }.
    .short = Stoppad sedan registreringen
    .means = En webhook som sparas utan Aktiv börjar som stoppad, och det gör även en kopia. Kanske har ingen startat den än.
    .do = Starta om den när mottagaren är redo.
check-state-too-many-errors = Är den inaktiverad?
    .why = Efter flera misslyckade leveranser i rad inaktiverar SuperOffice en webhook tills någon startar om den.
state-too-many-errors = SuperOffice inaktiverade den efter flera misslyckade leveranser i rad.
    .short = Inaktiverad efter fel
    .means = Inget levereras, och inget startar om av sig självt. { $lost }
    .do = { $do }
state-too-many-errors-because = SuperOffice inaktiverade den eftersom { $because }.
    .short = { $cause }
    .means = Inget levereras, och inget startar om av sig självt. { $lost }
    .do = { $do }
state-too-many-errors-gone = SuperOffice inaktiverade den direkt eftersom mottagaren svarade 410 Gone.
    .short = { $cause }
    .means = En 410 räknas som slutgiltig, oavsett antalet fel. Vissa plattformar svarar så för ett arbetsflöde som bara är pausat. { $lost }
    .do = { $do }
check-copy-not-started = Är den en kopia?
    .why = Webhooks-panelen i SuperOffice gör en kopia utan den delade hemligheten, och stoppad.
copy-not-started = Den är en stoppad kopia, och såvitt räknarna visar har den aldrig startats.
    .short = Kopia, aldrig startad
    .means = En kopia som görs i SuperOffice börjar som stoppad och utan den delade hemligheten. Händelser levereras inte till den.
    .do = Starta den om den behövs; ta annars bort den.
check-state-unknown = Tillståndet
    .why = Utan ett tillstånd är det inte känt om händelser levereras.
state-unknown = Servern säger inte om den är på.
    .short = Okänt tillstånd
    .means = Om den levererar går inte att säga utifrån definitionen.
    .do = Titta på räknarna; spara den med ett tillstånd.

## Leveranser
check-last-error = Det senaste felet
    .why = Det senaste felet säger vad som gick fel vid det senaste misslyckade anropet.
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = Ett gammalt fel, över nu: { $is }
    .short = Tidigare: { $cause }
    .means = Ett senare anrop lyckades, så felet är över.
    .do = Inget, om det inte kommer tillbaka.
last-error-unproven = Den ändrades den { $when } och har inte anropats sedan dess. Innan dess misslyckades ett anrop: { $is }
    .short = Inte anropad sedan den ändrades
    .means = Det går inte att veta förrän vid nästa anrop om anropen går bra nu.
    .do = Skicka ett test, eller gör en ändring i SuperOffice och se om den kommer fram.
last-error-undated = Ett fel är registrerat: { $is }
    .short = { $cause }
    .means = Det är inte känt om ett senare anrop lyckades.
    .do = { $do }
last-error-unsaid = { $count ->
    [one] Den senaste leveransen misslyckades
   *[other] De senaste { $count } leveranserna misslyckades
}, och ingen feltext kunde läsas.
    .short = Misslyckas, utan feltext
    .means = Händelser kan saknas; varför går inte att läsa här.
    .do = Titta i mottagarens logg vid tidpunkten för det senaste anropet.
check-near-limit = Fel i rad
    .why = SuperOffice inaktiverar en webhook efter flera fel i rad; den dokumenterade gränsen är nio.
near-limit = { $count } fel i rad; den dokumenterade gränsen är { $limit }.
    .short = { $count } fel i rad
    .means = Det är inte dokumenterat om gränsen räknar försök eller händelser: den kan inaktiveras när som helst och förblir då av.
    .do = Be den som ansvarar för mottagaren att åtgärda felet nu.
near-limit-one-event = { $count } fel i rad, som kan vara försöken för en enda händelse.
    .short = { $count } fel i rad
    .means = SuperOffice försöker tre gånger med en händelse. Den dokumenterade gränsen är { $limit }, och det är inte dokumenterat om den räknar försök eller händelser.
    .do = Se om nästa händelse kommer fram.
check-never-worked = Har något anrop lyckats?
    .why = Där varje anrop har misslyckats har mottagaren aldrig tagit emot en händelse, och belastning är inte skälet.
never-worked = Alla { $calls } anrop har misslyckats{ $began ->
    [again] ; det är { $count } i rad, så räknaren har nollställts däremellan, troligen av en omstart
   *[once] {""}
}.
    .short = Har aldrig fungerat
    .means = Mottagaren svarade på ett test när webhooken sparades, så den går i princip att nå: antingen misslyckas den med verkliga händelser, eller så har något ändrats sedan dess.
    .do = Jämför vad mottagaren svarar på ett test med vad den svarar på en händelse: titta i loggen först.
check-error-rate = Andel misslyckade anrop
    .why = Fel som kommer och går tyder på överbelastning, driftsättningar eller tidsgränser.
error-rate = { $errors } av { $calls } anrop sedan den registrerades har misslyckats: { $percent } %.
    .short = { $percent } % av anropen misslyckades
    .means = Tre misslyckade anrop kan vara försöken för en enda händelse, så ett misslyckat anrop är inte alltid en förlorad händelse.
    .do = Läs det senaste felet och titta i mottagarens logg vid de tidpunkter då anrop misslyckas.
error-rate-undated = { $errors } av { $calls } anrop sedan den registrerades har misslyckats: { $percent } %.
    .short = { $percent } % misslyckades sedan registreringen
    .means = Räknarna säger inte när. Det kan ha varit ett enda avbrott för länge sedan.
    .do = Titta igen om några dagar: om antalet fel ökar, läs mottagarens logg.
error-rate-lately = { $errors } av { $calls } anrop sedan den { $since } har misslyckats: { $percent } %.
    .short = { $percent } % av anropen misslyckades på sistone
    .means = Det räknas från en tidigare avläsning på den här datorn, inte sedan webhooken registrerades. Tre misslyckade anrop kan vara försöken för en enda händelse, så ett misslyckat anrop är inte alltid en förlorad händelse.
    .do = Läs det senaste felet och titta i mottagarens logg vid de tidpunkter då anrop misslyckas.
check-counters-inconsistent = Stämmer räknarna överens?
    .why = Räknare som motsäger varandra bevisar inget.
counters-inconsistent = Räknarna motsäger varandra, eller så kan en av dem inte stämma.
    .short = Räknare motsäger varandra
    .means = Det går inte att dra säkra slutsatser av dem.
    .do = Uppdatera; om det kvarstår, meddela SuperOffice.
check-usage-missing = Räknarna
    .why = Utan räknare är det inte känt hur anropen gick.
usage-missing = Den inaktiverades efter fel men har ändå inga räknare.
    .short = Inga räknare
    .means = Vad som gick fel vid anropen går inte att läsa här.
    .do = Titta i mottagarens logg, skicka ett test.
check-events-lost = Händelser som inte levererats
    .why = Händelser som utlöses medan en webhook är av skickas inte senare, såvitt vi vet.
events-lost = Den är av: såvitt vi vet skickas inte händelser som utlöses under tiden, inte ens efter en omstart.
    .short = Händelser skickas inte
    .means = För leveranser som misslyckades innan den slogs av går det att försöka igen i SuperOffice, på webhookens flik Händelser (12.1 och senare).
    .do = Hämta det som har ändrats sedan dess efter omstarten.
events-lost-since = Den anropades senast den { $when }, för { $span } sedan. Den slogs av efter det: såvitt vi vet skickas inte händelser som utlöses medan den är av, inte ens efter en omstart.
    .short = Av; senast anropad för { $span } sedan
    .means = För leveranser som misslyckades innan den slogs av går det att försöka igen i SuperOffice, på webhookens flik Händelser (12.1 och senare).
    .do = Hämta det som har ändrats sedan den { $when } efter omstarten.
check-redirect-suspected = Omdirigeringar
    .why = En omdirigering kan följas som en GET utan body och sluta i 200 på en inloggningssida eller en startsida. Det är inte dokumenterat om SuperOffice följer omdirigeringar.
redirect-suspected-before = Mottagaren har omdirigerat tidigare, och inget fel räknas nu.
    .short = Möjlig omdirigering
    .means = Om antalet anrop ökar medan mottagaren inte får något kan en omdirigering sluka dem, till exempel till en inloggningssida.
    .do = Se om själva målet svarar 200.
redirect-suspected-front = Den skickar till värdens startsida.
    .short = Skickar till en startsida
    .means = Startsidor svarar ofta 200 på vad som helst, eller omdirigerar till en inloggningssida. Då räknas anrop som levererade, och inget tar emot dem.
    .do = Se om själva målet svarar 200, och om det är adressen som ska ta emot.
answers-anything = { $platform } svarade 200, vilket inte bevisar att arbetsflödet gjorde sitt arbete.
    .short = 200 bevisar lite hos { $platform }
    .means = Sådana plattformar svarar innan arbetet är gjort, och vissa svarar 200 även när arbetsflödet är av. Då räknas inget fel här.
    .do = Om något saknas, titta i körningshistoriken i { $platform }.
check-answers-anything = Vad en 200 bevisar
    .why = Vissa plattformar svarar 200 innan de gör något, så fel syns bara i deras egen historik.

## Inte anropad
check-webhooks-enabled = Är webhooks påslagna?
    .why = På en lokal server är EnableWebhooks i web.config av som standard.
webhooks-enabled = { $count ->
    [one] Den enda webhooken på den här servern har aldrig anropats.
   *[other] Ingen av de { $count } webhooks som finns på den här servern har någonsin anropats.
}
    .short = Servern kanske inte skickar webhooks
    .means = Troligen skickar servern inga webhooks: EnableWebhooks är av som standard i web.config.
    .do = Be serverns administratör att kontrollera EnableWebhooks i web.config.
check-never-called = Har den någonsin anropats?
    .why = En webhook som aldrig har anropats har ett fel i definitionen, eller så händer inget av det den väntar på.
never-called = { $counted ->
    [yes] Den har aldrig anropats
   *[no] Den har inga räknare, så troligen har den aldrig anropats
}, och den är { $span } gammal.
    .short = { $counted ->
        [yes] Aldrig anropad
       *[no] Troligen aldrig anropad
    }
    .means = Inget har utlöst händelserna, eller så täcker deras namn eller omfång inte det du menar.
    .do = Gör en ändring som måste utlösa händelsen och följ räknarna.
never-called-undated = { $counted ->
    [yes] Den har aldrig anropats
   *[no] Den har inga räknare, så troligen har den aldrig anropats
}.
    .short = { $counted ->
        [yes] Aldrig anropad
       *[no] Troligen aldrig anropad
    }
    .means = Inget har utlöst händelserna, eller så täcker deras namn eller omfång inte det du menar. Det är inte känt när den registrerades.
    .do = Gör en ändring som måste utlösa händelsen och följ räknarna.
never-called-new = { $counted ->
    [yes] Den har inte anropats än
   *[no] Den har inga räknare än, så troligen har den inte anropats
}. Den är bara { $span } gammal.
    .short = Inte anropad än
    .means = Det kan vara normalt.
    .do = Gör en ändring som måste utlösa händelsen och följ räknarna.
never-called-ahead = { $counted ->
    [yes] Den har inte anropats än
   *[no] Den har inga räknare än, så troligen har den inte anropats
}. Den registrerades den { $registered }, vilket är i framtiden enligt den här datorns klocka.
    .short = Inte anropad än
    .means = Det kan vara normalt. Det är inte känt hur gammal den är.
    .do = Kontrollera den här datorns klocka. Gör sedan en ändring som måste utlösa händelsen och följ räknarna.
never-called-server = Den har aldrig anropats, och det har ingen annan webhook på den här servern heller.
    .short = Aldrig anropad; ingen annan här heller
    .means = Troligen skickar servern inga webhooks: EnableWebhooks är av som standard i web.config.
    .do = Be serverns administratör att kontrollera EnableWebhooks i web.config.
never-called-sibling = { $counted ->
    [yes] Den har aldrig anropats
   *[no] Den har inga räknare, så troligen har den aldrig anropats
}, trots att ”{ $sibling }” anropades för samma händelser den { $when }.
    .short = { $counted ->
        [yes] Aldrig anropad; en annan anropas
       *[no] Troligen aldrig anropad; en annan anropas
    }
    .means = Händelserna tycks inträffa, och den här webhooken får dem inte.
    .do = Jämför de två definitionerna och spara sedan den här igen.
check-silent-since = Anropas den fortfarande?
    .why = När en annan webhook med samma händelser anropas bör även den här anropas.
silent-since = Den anropades senast den { $last }, för { $span } sedan.
    .short = Inte anropad på { $span }
    .means = Det kan vara normalt om inget har ändrats.
    .do = Om du väntar anrop, gör en ändring som måste utlösa händelsen.
silent-since-sibling = Den anropades senast den { $last }, trots att ”{ $sibling }” anropades för samma händelser den { $when }.
    .short = Inte anropad, till skillnad från en annan
    .means = Händelserna tycks inträffa, och den här webhooken får dem inte längre.
    .do = Jämför de två definitionerna; spara den här igen.

## Tillsammans
check-delivered-twice = Dubbla leveranser
    .why = Två aktiva webhooks med samma händelse och samma mål levererar varje ändring två gånger.
delivered-twice = ”{ $twin }” skickar { $event } till samma mål.
    .short = Levereras två gånger
    .means = Mottagaren får var och en av dessa ändringar två gånger. Det är inte dokumenterat om båda leveranserna har samma EventId.
    .do = Ta bort en av de två, eller ta bort händelsen ur den.
check-shadowed-by-stopped = En stoppad webhook med samma mål
    .why = En stoppad webhook med samma händelser och mål som en aktiv är en rest eller ett misstag.
shadowed-by-stopped-on = ”{ $twin }” skulle skicka { $event } till samma mål, och är av.
    .short = En stoppad webhook gör detsamma
    .means = Den här gör arbetet; den andra kan vara en rest.
    .do = Ta bort den andra om den inte behövs.
shadowed-by-stopped-off = ”{ $twin }” är på och skickar { $event } till samma mål.
    .short = En aktiv webhook gör detsamma
    .means = Kanske går inget förlorat trots att den här är av.
    .do = Jämför de två innan du startar om den här: tillsammans levererar de två gånger.
check-host-failing = Andra webhooks hos samma mottagare
    .why = Flera webhooks hos en mottagare som misslyckas av en och samma orsak kanske bara behöver en åtgärd.
host-failing = { $count } webhooks hos { $host } misslyckas av samma orsak: { $cause }.
    .short = { $count } webhooks hos { $host } misslyckas
    .means = En åtgärd hos { $host } löser troligen problemet för alla.
    .do = Åtgärda felet hos { $host } en gång och starta sedan om varje webhook.
host-failing-each = { $count } webhooks hos { $host } misslyckas av samma orsak: { $cause }.
    .short = { $count } webhooks hos { $host } misslyckas
    .means = Felet kan finnas i varje adress för sig, så var och en kan behöva sin egen åtgärd.
    .do = Titta på varje webhooks adress eller arbetsflöde.
check-failed-together = Andra mottagare som misslyckades samtidigt
    .why = Olika mottagare som misslyckas samtidigt har något gemensamt.
failed-together = { $count } webhooks hos { $receivers } mottagare är inaktiverade, och de senaste anropen till dem gjordes alla mellan { $from } och { $to }.
    .short = Flera mottagare misslyckades samtidigt
    .means = De kan ha något gemensamt: en certifikatutfärdare, en leverantör, en ändring i den här tenanten.
    .do = Leta efter det gemensamma innan du åtgärdar dem en och en.
check-loops-suspected = Loopar
    .why = En mottagare som skriver tillbaka till SuperOffice kan utlösa sin egen händelse om och om igen.
loops-suspected = Den har anropats { $calls } gånger på { $span }, betydligt oftare än vanligt.
    .short = Möjlig loop
    .means = Om mottagaren skriver tillbaka till SuperOffice kan varje skrivning utlösa händelsen igen. Det här är bara en ledtråd; en import gör detsamma.
    .do = Titta i mottagarens logg om ChangedByAssociateId är dess egen användare, och hoppa över de händelserna.

## Aviseringar
check-nobody-told = Felavisering
    .why = En webhook som stannar utan att någon får veta det förblir av i veckor.
nobody-told = Den har inga aviseringsmottagare, och ingen annan webhook bevakar den.
    .short = Ingen aviseras
    .means = Den kan vara av i veckor innan någon märker det.
    .do = Lägg till aviseringsmottagare.
check-watcher-shares-target = Bevakarens mottagare
    .why = En bevakare är en andra webhook som anropas när den här misslyckas (webhookNN.errors). Hos samma mottagare är den nere när den behövs.
watcher-shares-target = Bevakaren ”{ $other }” skickar till samma mottagare, hos { $host }.
    .short = Bevakaren delar mottagare
    .means = När den mottagaren är nere kan bevakaren inte meddela någon.
    .do = Låt bevakaren skicka till en annan mottagare.
watcher-shares-target-watched = Den bevakar ”{ $other }” och skickar till samma mottagare, hos { $host }.
    .short = Delar mottagare med den den bevakar
    .means = När den mottagaren är nere kan den här webhooken inte meddela någon.
    .do = Låt den här webhooken skicka till en annan mottagare.
watcher-shares-target-itself = Den bevakar sig själv.
    .short = Bevakar sig själv
    .means = När den misslyckas kan den inte meddela någon om sitt eget fel.
    .do = Låt en annan webhook bevaka den.
check-watcher-down = Bevakarens tillstånd
    .why = En bevakare som är av kan inte meddela någon.
watcher-down = Bevakaren ”{ $watcher }” är av.
    .short = Bevakaren är av
    .means = Bevakaren kan inte meddela någon när den här webhooken misslyckas.
    .do = Starta om bevakaren.
watcher-down-named = Bevakaren ”{ $watcher }” är av.
    .short = Bevakaren är av
    .means = Bevakaren kan inte meddela någon när den här webhooken misslyckas. Aviseringsmottagarna kan fortfarande få besked.
    .do = Starta om bevakaren, om den fortfarande behövs.
check-watcher-dangling = Webhooken som den bevakar
    .why = En bevakare av en webhook som är borta utlöses aldrig.
watcher-dangling = Den bevakar webhook { $id }, som den här sidan inte hittar.
    .short = Bevakar en webhook som inte hittas
    .means = Om den webhooken har tagits bort utlöses den här händelsen aldrig.
    .do = Låt den bevaka en webhook som finns, eller ta bort händelsen.
check-notify-never = Inställningar för felavisering
    .why = Utan en kanal eller en utlösare kanske ingen avisering skickas.
notify-never = Inställningen { $field } är 0: ingen { $field ->
    [NotifyVia] kanal
   *[other] utlösare
} är vald.
    .short = Felaviseringen kan vara av
    .means = Felaviseringar kanske inte skickas, trots att någon är angiven. Webhooks från tiden före 12.0 kan också ha det här värdet.
    .do = Välj en kanal och en utlösare.

## Ägarskap
check-owner-retired = Vem som registrerade den
    .why = När ägaren har slutat vet kanske ingen vad en webhook är till för.
owner-retired = { $who }, som registrerade den, har slutat.
    .short = Ägaren har slutat
    .means = Den fungerar fortfarande, men kanske vet ingen vad den är till för.
    .do = Hitta en ny ägare.
check-updated-by-other = Ändringar innan anropen upphörde
    .why = En annan användares ändring strax innan anropen upphörde är den troligaste orsaken.
updated-by-other = Den ändrades senast den { $when }, av { $who }; den anropades senast den { $last }.
    .short = Ändrad innan anropen upphörde
    .means = Den ändringen kan vara skälet till att den inte anropas.
    .do = Fråga { $who } vad som ändrades.

## Olöst
check-silence-unexplained = Inte anropad på sistone
    .why = När en webhook är på och inte har några fel hittar de här stegen var en händelse försvinner.
silence-unexplained = Den är på, har inga fel och anropades senast den { $last }.
    .short = Inte anropad på sistone
    .means = Kanske hände inget. Om du väntade anrop hittar stegen nedan var de försvinner.
    .do = Gå igenom stegen i ordning. Varje steg utesluter hälften av det som kan vara fel.
