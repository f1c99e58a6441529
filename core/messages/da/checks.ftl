# Kontroller: deres titler, hvorfor de betyder noget, og hvad de finder om adgang, tilstand, leveringer og webhooks set sammen.
# Et funds værdi siger, hvad der er; `.short` det samme i få ord; `.means` hvad det betyder; `.do` hvad der skal gøres nu.

## Adgang
list-complete-others = Arkivet viser { $others ->
    [one] én webhook
   *[other] { $others } webhooks
} fra andre applikationer ud over { $own } fra denne.
    .short = Andres webhooks i arkivet
    .means = De er med på listen og bliver vurderet, men kan ikke ændres herfra.
    .do = Brug et token fra deres applikation for at ændre dem.

## Tilstand
check-state-stopped = Ingen har stoppet den
    .why = En stoppet webhook leverer intet, før nogen starter den.
state-stopped = Nogen stoppede webhooken{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}.
    .short = Stoppet
    .means = Hændelser bliver ikke leveret. { $lost }
    .do = Find ud af, hvorfor den blev stoppet, og genstart den derefter.
state-stopped-person = Webhooken er stoppet. Den blev senest ændret af { $who }{ $dated ->
    [yes] , den { $when }
   *[no] {""}
}.
    .short = Stoppet af { $who }
    .means = Hændelser bliver ikke leveret. { $lost }
    .do = Spørg { $who } hvorfor, og genstart den derefter.
state-stopped-you = Webhooken er stoppet. Den blev senest ændret af dig{ $dated ->
    [yes] , den { $when }
   *[no] {""}
}.
    .short = Stoppet af dig
    .means = Hændelser bliver ikke leveret. { $lost }
    .do = Genstart den, når dens modtager er klar.
state-stopped-system = En applikation eller SuperOffice selv stoppede webhooken{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}: Den seneste ændring er foretaget af systembrugeren { $who }.
    .short = Stoppet af en applikation
    .means = Hændelser bliver ikke leveret, og applikationen stopper den måske igen.
    .do = Spørg dem, der har lavet applikationen, hvorfor, og genstart den derefter.
state-stopped-retired = { $who }, som er fratrådt, ændrede den senest{ $dated ->
    [yes] , den { $when }
   *[no] {""}
}; den er stoppet.
    .short = Stoppet; { $who } er fratrådt
    .means = Hændelser bliver ikke leveret, og den person, der stoppede den, kan ikke spørges.
    .do = Find ud af, om der stadig er brug for den, og genstart eller fjern den derefter.
check-state-too-many-errors = SuperOffice har ikke deaktiveret den
    .why = Efter mislykkede leveringer i træk deaktiverer SuperOffice en webhook permanent.
state-too-many-errors = SuperOffice deaktiverede webhooken{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
} efter mislykkede leveringer i træk.
    .short = Deaktiveret efter fejl
    .means = Intet bliver leveret, og intet genstarter af sig selv. { $lost }
    .do = { $do }
state-too-many-errors-because = SuperOffice deaktiverede webhooken{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}, fordi { $because }.
    .short = { $cause }
    .means = Intet bliver leveret, og intet genstarter af sig selv. { $lost }
    .do = { $do }
state-too-many-errors-gone = SuperOffice deaktiverede webhooken med det samme{ $dated ->
    [yes] {" "}den { $when }
   *[no] {""}
}, fordi modtageren svarede 410 Gone.
    .short = { $cause }
    .means = En 410 regnes for endelig, uanset antallet af fejl. Nogle platforme svarer det for et workflow, der kun er sat på pause.
    .do = { $do }
check-state-unknown = Dens tilstand er kendt
    .why = Uden en tilstand kan ingen sige, om hændelser bliver leveret.
state-unknown = Serveren siger ikke, om den er slået til.
    .short = Tilstand ukendt
    .means = Om den leverer, kan ikke siges ud fra dens definition.
    .do = Se på dens tællere; gem den med en tilstand.

## Leveringer
check-last-error = Dens seneste kald gik godt
    .why = Den seneste fejl siger, hvad det seneste mislykkede kald stødte på.
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = En gammel fejl, som er overstået: { $is }
    .short = Tidligere: { $cause }
    .means = Et senere kald gik godt, så dette er fortid.
    .do = Intet, medmindre den kommer igen.
last-error-unproven = Webhooken blev ændret den { $when } og er ikke kaldt siden. Inden da mislykkedes et kald: { $is }
    .short = Ikke kaldt, siden den blev ændret
    .means = Om dens kald går godt nu, ved ingen før det næste.
    .do = Send en test, eller foretag en ændring i SuperOffice, og se, om den når frem.
last-error-undated = En fejl er registreret: { $is }
    .short = { $cause }
    .means = Denne kilde siger ikke, om et senere kald gik godt.
    .do = { $do }
last-error-unsaid = { $count ->
    [one] Den seneste levering mislykkedes
   *[other] De seneste { $count } leveringer mislykkedes
}, og serveren gemmer ingen fejltekst.
    .short = Fejler, uden tekst
    .means = Hændelser går tabt; hvorfor kan ikke læses her.
    .do = Se i modtagerens log på tidspunktet for det seneste kald.
check-near-limit = Den er langt fra at blive deaktiveret
    .why = SuperOffice deaktiverer en webhook ved ni fejl i træk.
near-limit = { $count } af 9 fejl i træk.
    .short = { $count } af 9 i træk
    .means = Ved ni deaktiverer SuperOffice den, og den bliver ved med at være slået fra.
    .do = Få modtageren repareret inden da.
check-never-worked = Noget kald er gået godt
    .why = Når hvert eneste kald er mislykket, er det definitionen, der er mistænkt, ikke belastningen.
never-worked = Alle dens { $calls } kald mislykkedes.
    .short = Har aldrig virket
    .means = Noget i dens adresse, certifikat eller godkendelse var forkert fra begyndelsen.
    .do = Kontrollér definitionen før modtageren.
check-error-rate = Kun få af dens kald mislykkes
    .why = Fejl, der kommer og går, tyder på overbelastning, udrulninger eller tidsudløb.
error-rate = { $errors } ud af { $calls } kald mislykkedes: { $percent } %.
    .short = { $percent } % af kaldene mislykkes
    .means = Hvert af dem er en hændelse, der gik tabt eller kom for sent.
    .do = Få modtageren til at svare med det samme, og se i dens log på travle tidspunkter.
check-counters-inconsistent = Dens tællere stemmer overens
    .why = Tællere, der modsiger hinanden, beviser intet.
counters-inconsistent = Dens tællere modsiger hinanden.
    .short = Tællere modsiger hinanden
    .means = Konklusioner ud fra dem er ikke sikre.
    .do = Opdatér; hvis det fortsætter, så sig det til SuperOffice.
check-usage-missing = Den har tællere
    .why = Uden tællere ved ingen, hvordan dens kald gik.
usage-missing = Den blev deaktiveret efter fejl, men har ingen tællere.
    .short = Ingen tællere
    .means = Hvad dens kald stødte på, kan ikke læses her.
    .do = Se i modtagerens log, send en test.
check-events-lost = Ingen hændelser går tabt
    .why = Hændelser, der udløses, mens en webhook er slået fra, bliver ikke sendt senere.
events-lost = Den er slået fra; hændelser, der udløses imens, går tabt.
    .short = Hændelser går tabt
    .means = En genstart bringer dem ikke tilbage.
    .do = Hent det, der er ændret imens, efter genstarten.
events-lost-since = Hændelser siden den { $when } er gået tabt: { $span }.
    .short = Hændelser tabt i { $span }
    .means = En genstart bringer dem ikke tilbage.
    .do = Hent det, der er ændret siden den { $when }, efter genstarten.

## Tavshed
check-silent-since = Den bliver kaldt lige så tit som sine søsterwebhooks
    .why = Hvis en søsterwebhook med de samme hændelser bliver kaldt, bør denne også blive kaldt.
silent-since = Den blev senest kaldt den { $last }, for { $span } siden.
    .short = Tavs i { $span }
    .means = Det kan være, som det skal være, hvis intet blev ændret.
    .do = Hvis du forventer kald, så foretag én ændring, der skal udløse dens hændelse.
silent-since-sibling = Den har været tavs siden den { $last }, selv om ”{ $sibling }” blev kaldt på de samme hændelser den { $when }.
    .short = Tavs; dens søsterwebhook bliver kaldt
    .means = Hændelserne sker, og denne webhook får dem ikke længere.
    .do = Sammenlign de to definitioner; gem denne igen.

## Sammen
check-delivered-twice = Intet bliver leveret to gange
    .why = To aktive webhooks med den samme hændelse og det samme mål leverer hver ændring to gange.
delivered-twice = ”{ $twin }” sender { $event } til det samme mål.
    .short = Leveret to gange
    .means = Modtageren får hver af disse ændringer to gange med forskellige hændelses-id’er.
    .do = Fjern en af de to, eller tag hændelsen ud af den.
check-shadowed-by-stopped = Ingen stoppet tvilling
    .why = En stoppet webhook ved siden af en aktiv tvilling er enten en rest eller en fejl.
shadowed-by-stopped-on = ”{ $twin }” ville sende { $event } til det samme mål og er slået fra.
    .short = Har en stoppet tvilling
    .means = Denne udfører arbejdet; den anden er måske en rest.
    .do = Fjern den anden, hvis ingen har brug for den.
shadowed-by-stopped-off = ”{ $twin }” er slået til og sender { $event } til det samme mål.
    .short = Har en aktiv tvilling
    .means = Måske går intet tabt, selv om denne er slået fra.
    .do = Sammenlign de to, før du genstarter denne: Tilsammen leverer de to gange.
check-failed-together = Modtagere fejler én ad gangen
    .why = Forskellige modtagere, der fejler samtidig, har noget til fælles.
failed-together = { $count } webhooks hos { $receivers } modtagere blev deaktiveret mellem den { $from } og den { $to }.
    .short = Flere modtagere fejlede sammen
    .means = De har noget til fælles: en certifikatudsteder, en udbyder, en ændring i denne tenant.
    .do = Find det, de har til fælles, før du reparerer dem én ad gangen.
check-loops-suspected = Ingen løkke
    .why = To webhooks, hvis modtagere ændrer de samme poster, kan udløse hinanden uden ende.
loops-suspected = Denne webhook og ”{ $other }” bliver begge kaldt cirka { $calls } gange om dagen på de samme ændringer.
    .short = Måske en løkke
    .means = Hvis begge modtagere skriver tilbage til SuperOffice, udløser de måske hinandens hændelser. Det er et fingerpeg, ikke et bevis.
    .do = Få modtagerne til at ignorere ændringer, som de selv har foretaget.

## Besked om fejl

## Ejerskab
check-owner-retired = Den, der registrerede den, er her stadig
    .why = Måske ved ingen, hvad en webhook er til, når dens ejer er holdt op.
owner-retired = { $who }, som registrerede den, er fratrådt.
    .short = Dens ejer er fratrådt
    .means = Den virker stadig, men måske ved ingen, hvad den er til.
    .do = Find nogen, der har ansvaret for den.
check-updated-by-other = Ingen andre ændrede den, før den blev tavs
    .why = En ændring foretaget af en anden lige før tavsheden er den første mistænkte.
updated-by-other = { $who } ændrede webhooken den { $when }, og den blev senest kaldt den { $last }.
    .short = Ændret, før den blev tavs
    .means = Den ændring kan være grunden til, at den ikke bliver kaldt.
    .do = Spørg { $who }, hvad der blev ændret.

## Uafklaret
