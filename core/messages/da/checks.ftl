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
state-stopped-person = Webhooken er stoppet. Den blev senest ændret af { $who }{ $dated ->
    [yes] , den { $when }
   *[no] {""}
}.
    .means = Hændelser bliver ikke leveret. { $lost }
check-state-unknown =
    .why = Uden en tilstand kan ingen sige, om hændelser bliver leveret.
state-unknown = Serveren siger ikke, om den er slået til.
    .short = Tilstand ukendt
    .means = Om den leverer, kan ikke siges ud fra dens definition.
    .do = Se på dens tællere; gem den med en tilstand.

## Leveringer
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = En gammel fejl, som er overstået: { $is }
    .short = Tidligere: { $cause }
    .do = Intet, medmindre den kommer igen.
last-error-unproven = Webhooken blev ændret den { $when } og er ikke kaldt siden. Inden da mislykkedes et kald: { $is }
    .short = Ikke kaldt, siden den blev ændret
    .means = Om dens kald går godt nu, ved ingen før det næste.
    .do = Send en test, eller foretag en ændring i SuperOffice, og se, om den når frem.
last-error-undated = En fejl er registreret: { $is }
    .short = { $cause }
    .do = { $do }
check-counters-inconsistent =
    .why = Tællere, der modsiger hinanden, beviser intet.
check-usage-missing =
    .why = Uden tællere ved ingen, hvordan dens kald gik.

## Tavshed
silent-since = Den blev senest kaldt den { $last }, for { $span } siden.
    .short = Tavs i { $span }
    .do = Hvis du forventer kald, så foretag én ændring, der skal udløse dens hændelse.

## Sammen
check-delivered-twice =
    .why = To aktive webhooks med den samme hændelse og det samme mål leverer hver ændring to gange.
delivered-twice = ”{ $twin }” sender { $event } til det samme mål.
    .short = Leveret to gange
    .do = Fjern en af de to, eller tag hændelsen ud af den.
check-shadowed-by-stopped =
    .why = En stoppet webhook ved siden af en aktiv tvilling er enten en rest eller en fejl.
shadowed-by-stopped-on = ”{ $twin }” ville sende { $event } til det samme mål og er slået fra.
    .short = Har en stoppet tvilling
    .means = Denne udfører arbejdet; den anden er måske en rest.
    .do = Fjern den anden, hvis ingen har brug for den.
shadowed-by-stopped-off = ”{ $twin }” er slået til og sender { $event } til det samme mål.
    .short = Har en aktiv tvilling
    .means = Måske går intet tabt, selv om denne er slået fra.
    .do = Sammenlign de to, før du genstarter denne: Tilsammen leverer de to gange.
check-failed-together =
    .why = Forskellige modtagere, der fejler samtidig, har noget til fælles.

## Besked om fejl

## Ejerskab
check-owner-retired =
    .why = Måske ved ingen, hvad en webhook er til, når dens ejer er holdt op.
owner-retired = { $who }, som registrerede den, er fratrådt.
    .short = Dens ejer er fratrådt
    .means = Den virker stadig, men måske ved ingen, hvad den er til.
    .do = Find nogen, der har ansvaret for den.

## Uafklaret
