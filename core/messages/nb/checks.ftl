# Kontroller: titlene, hvorfor de betyr noe, og hva de finner om tilgang, tilstand, leveringer og webhookene sett under ett.
# Verdien av et funn sier hva som er; `.short` det samme med få ord; `.means` hva det betyr; `.do` hva som bør gjøres nå.

## Tilgang
list-complete-others = Arkivet viser { $others ->
    [one] én webhook
   *[other] { $others } webhooker
} fra andre applikasjoner, i tillegg til { $own } fra denne.
    .short = Andres webhooker i arkivet
    .means = De er med i listen og blir vurdert, men kan ikke endres herfra.
    .do = Bruk tokenet til applikasjonen de hører til, for å endre dem.

## Tilstand
state-stopped-person = Webhooken er stoppet. Den ble sist endret av { $who }{ $dated ->
    [yes] {" "}{ $when }
   *[no] {""}
}.
    .means = Hendelser blir ikke levert. { $lost }
check-state-unknown =
    .why = Uten en tilstand kan ingen si om hendelser blir levert.
state-unknown = Serveren sier ikke om den er slått på.
    .short = Tilstand ukjent
    .means = Om den leverer, kan ikke sies ut fra definisjonen.
    .do = Se på tellerne; lagre den med en tilstand.

## Leveringer
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = En gammel feil, som er over nå: { $is }
    .short = Tidligere: { $cause }
    .do = Ingenting, med mindre den kommer tilbake.
last-error-unproven = Webhooken ble endret { $when } og er ikke kalt siden. Før det mislyktes et kall: { $is }
    .short = Ikke kalt siden den ble endret
    .means = Om kallene går bra nå, vet ingen før det neste.
    .do = Send en test, eller gjør en endring i SuperOffice og se om den kommer fram.
last-error-undated = En feil er registrert: { $is }
    .short = { $cause }
    .do = { $do }
check-counters-inconsistent =
    .why = Tellere som motsier hverandre, beviser ingenting.
check-usage-missing =
    .why = Uten tellere vet ingen hvordan det gikk med kallene.

## Taushet
silent-since = Den ble sist kalt { $last }, for { $span } siden.
    .short = Taus i { $span }
    .do = Hvis du venter kall, gjør én endring som skal utløse hendelsen.

## Sammen
check-delivered-twice =
    .why = To aktive webhooker med samme hendelse og samme mål leverer hver endring to ganger.
delivered-twice = «{ $twin }» sender { $event } til det samme målet.
    .short = Levert to ganger
    .do = Fjern en av de to, eller ta hendelsen ut av den.
check-shadowed-by-stopped =
    .why = En stoppet webhook ved siden av en aktiv tvilling er enten en rest eller en feil.
shadowed-by-stopped-on = «{ $twin }» ville sendt { $event } til det samme målet, og er av.
    .short = Har en stoppet tvilling
    .means = Denne gjør jobben; den andre kan være en rest.
    .do = Fjern den andre hvis ingen har bruk for den.
shadowed-by-stopped-off = «{ $twin }» er på og sender { $event } til det samme målet.
    .short = Har en aktiv tvilling
    .means = Kanskje går ingenting tapt selv om denne er av.
    .do = Sammenlign de to før du starter denne på nytt: Sammen leverer de to ganger.
check-failed-together =
    .why = Ulike mottakere som feiler samtidig, har noe felles.

## Varsel om feil

## Eierskap
check-owner-retired =
    .why = Kanskje vet ingen hva en webhook er til når eieren har sluttet.
owner-retired = { $who }, som registrerte den, har sluttet.
    .short = Eieren har sluttet
    .means = Den virker fortsatt, men kanskje vet ingen hva den er til.
    .do = Finn noen som har ansvaret for den.

## Uavklart
