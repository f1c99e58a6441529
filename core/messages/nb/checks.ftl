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
check-state-stopped = Ingen har stoppet den
    .why = En stoppet webhook leverer ingenting før noen starter den.
state-stopped = Noen stoppet webhooken{ $dated ->
    [yes] {" "}{ $when }
   *[no] {""}
}.
    .short = Stoppet
    .means = Hendelser blir ikke levert. { $lost }
    .do = Finn ut hvorfor den ble stoppet, og start den på nytt etterpå.
state-stopped-person = Webhooken er stoppet. Den ble sist endret av { $who }{ $dated ->
    [yes] {" "}{ $when }
   *[no] {""}
}.
    .short = Stoppet av { $who }
    .means = Hendelser blir ikke levert. { $lost }
    .do = Spør { $who } hvorfor, og start den på nytt etterpå.
state-stopped-you = Webhooken er stoppet. Den ble sist endret av deg{ $dated ->
    [yes] {" "}{ $when }
   *[no] {""}
}.
    .short = Stoppet av deg
    .means = Hendelser blir ikke levert. { $lost }
    .do = Start den på nytt når mottakeren er klar.
state-stopped-system = En applikasjon eller SuperOffice selv stoppet webhooken{ $dated ->
    [yes] {" "}{ $when }
   *[no] {""}
}: Den siste endringen er gjort av systembrukeren { $who }.
    .short = Stoppet av en applikasjon
    .means = Hendelser blir ikke levert, og applikasjonen kan stoppe den igjen.
    .do = Spør dem som har laget applikasjonen, hvorfor, og start webhooken på nytt etterpå.
state-stopped-retired = { $who }, som har sluttet, endret den sist{ $dated ->
    [yes] {" "}{ $when }
   *[no] {""}
}; den er stoppet.
    .short = Stoppet; { $who } har sluttet
    .means = Hendelser blir ikke levert, og personen som stoppet den, kan ikke spørres.
    .do = Finn ut om det fortsatt er behov for den, og start den på nytt eller fjern den etterpå.
check-state-too-many-errors = SuperOffice har ikke slått den av
    .why = Etter flere mislykkede leveringer på rad slår SuperOffice av en webhook for godt.
state-too-many-errors = SuperOffice slo av webhooken{ $dated ->
    [yes] {" "}{ $when }
   *[no] {""}
} etter flere mislykkede leveringer på rad.
    .short = Slått av etter feil
    .means = Ingenting blir levert, og ingenting starter på nytt av seg selv. { $lost }
    .do = { $do }
state-too-many-errors-because = SuperOffice slo av webhooken{ $dated ->
    [yes] {" "}{ $when }
   *[no] {""}
} fordi { $because }.
    .short = { $cause }
    .means = Ingenting blir levert, og ingenting starter på nytt av seg selv. { $lost }
    .do = { $do }
state-too-many-errors-gone = SuperOffice slo av webhooken med en gang{ $dated ->
    [yes] , { $when },
   *[no] {""}
} fordi mottakeren svarte 410 Gone.
    .short = { $cause }
    .means = En 410 regnes som endelig, uansett antall feil. Noen plattformer svarer slik for en arbeidsflyt som bare er satt på pause.
    .do = { $do }
check-state-unknown = Tilstanden er kjent
    .why = Uten en tilstand kan ingen si om hendelser blir levert.
state-unknown = Serveren sier ikke om den er slått på.
    .short = Tilstand ukjent
    .means = Om den leverer, kan ikke sies ut fra definisjonen.
    .do = Se på tellerne; lagre den med en tilstand.

## Leveringer
check-last-error = Det siste kallet gikk bra
    .why = Den siste feilen sier hva det siste mislykkede kallet støtte på.
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = En gammel feil, som er over nå: { $is }
    .short = Tidligere: { $cause }
    .means = Et senere kall gikk bra, så dette er historie.
    .do = Ingenting, med mindre den kommer tilbake.
last-error-unproven = Webhooken ble endret { $when } og er ikke kalt siden. Før det mislyktes et kall: { $is }
    .short = Ikke kalt siden den ble endret
    .means = Om kallene går bra nå, vet ingen før det neste.
    .do = Send en test, eller gjør en endring i SuperOffice og se om den kommer fram.
last-error-undated = En feil er registrert: { $is }
    .short = { $cause }
    .means = Denne kilden sier ikke om et senere kall gikk bra.
    .do = { $do }
last-error-unsaid = { $count ->
    [one] Den siste leveringen mislyktes
   *[other] De siste { $count } leveringene mislyktes
}, og serveren tar ikke vare på noen feiltekst.
    .short = Feiler, uten tekst
    .means = Hendelser går tapt; hvorfor kan ikke leses her.
    .do = Se i mottakerens logg for tidspunktet for siste kall.
check-near-limit = Den er langt fra å bli slått av
    .why = SuperOffice slår av en webhook ved ni feil på rad.
near-limit = { $count } av 9 feil på rad.
    .short = { $count } av 9 på rad
    .means = Ved ni slår SuperOffice den av, og den forblir av.
    .do = Få mottakeren reparert før det.
check-never-worked = Minst ett kall har gått bra
    .why = Når alle kall har mislyktes, er det definisjonen som er mistenkt, ikke belastningen.
never-worked = Alle de { $calls } kallene mislyktes.
    .short = Har aldri virket
    .means = Noe i adressen, sertifikatet eller autorisasjonen var feil fra begynnelsen.
    .do = Kontroller definisjonen før mottakeren.
check-error-rate = Få av kallene mislykkes
    .why = Feil som kommer og går, tyder på overbelastning, utrullinger eller tidsavbrudd.
error-rate = { $errors } av { $calls } kall mislyktes: { $percent } %.
    .short = { $percent } % av kallene mislykkes
    .means = Hvert av dem er en hendelse som gikk tapt eller kom for sent.
    .do = Få mottakeren til å svare med en gang, og se i loggen dens for travle tider.
check-counters-inconsistent = Tellerne stemmer overens
    .why = Tellere som motsier hverandre, beviser ingenting.
counters-inconsistent = Tellerne motsier hverandre.
    .short = Tellere motsier hverandre
    .means = Konklusjoner ut fra dem er ikke sikre.
    .do = Oppdater; hvis det fortsetter, si fra til SuperOffice.
check-usage-missing = Den har tellere
    .why = Uten tellere vet ingen hvordan det gikk med kallene.
usage-missing = Den ble slått av etter feil, men har ingen tellere.
    .short = Ingen tellere
    .means = Hva kallene støtte på, kan ikke leses her.
    .do = Se i mottakerens logg, send en test.
check-events-lost = Ingen hendelser går tapt
    .why = Hendelser som utløses mens en webhook er av, blir ikke sendt senere.
events-lost = Den er av; hendelser som utløses imens, går tapt.
    .short = Hendelser går tapt
    .means = De kommer ikke tilbake når den startes på nytt.
    .do = Hent det som er endret imens, etter at den er startet på nytt.
events-lost-since = Hendelser siden { $when } er tapt: { $span }.
    .short = Hendelser tapt i { $span }
    .means = De kommer ikke tilbake når den startes på nytt.
    .do = Hent det som er endret siden { $when }, etter at den er startet på nytt.

## Taushet
check-silent-since = Den blir kalt like ofte som søsterwebhookene
    .why = Når en søsterwebhook med de samme hendelsene blir kalt, bør også denne bli kalt.
silent-since = Den ble sist kalt { $last }, for { $span } siden.
    .short = Taus i { $span }
    .means = Det kan være som det skal, hvis ingenting ble endret.
    .do = Hvis du venter kall, gjør én endring som skal utløse hendelsen.
silent-since-sibling = Den har vært taus siden { $last }, selv om «{ $sibling }» ble kalt for de samme hendelsene { $when }.
    .short = Taus; søsterwebhooken blir kalt
    .means = Hendelsene skjer, og denne webhooken får dem ikke lenger.
    .do = Sammenlign de to definisjonene; lagre denne på nytt.

## Sammen
check-delivered-twice = Ingenting blir levert to ganger
    .why = To aktive webhooker med samme hendelse og samme mål leverer hver endring to ganger.
delivered-twice = «{ $twin }» sender { $event } til det samme målet.
    .short = Levert to ganger
    .means = Mottakeren får hver av disse endringene to ganger, med ulike hendelses-id-er.
    .do = Fjern en av de to, eller ta hendelsen ut av den.
check-shadowed-by-stopped = Ingen stoppet tvilling
    .why = En stoppet webhook ved siden av en aktiv tvilling er enten en rest eller en feil.
shadowed-by-stopped-on = «{ $twin }» ville sendt { $event } til det samme målet, og er av.
    .short = Har en stoppet tvilling
    .means = Denne gjør jobben; den andre kan være en rest.
    .do = Fjern den andre hvis ingen har bruk for den.
shadowed-by-stopped-off = «{ $twin }» er på og sender { $event } til det samme målet.
    .short = Har en aktiv tvilling
    .means = Kanskje går ingenting tapt selv om denne er av.
    .do = Sammenlign de to før du starter denne på nytt: Sammen leverer de to ganger.
check-failed-together = Mottakere feiler hver for seg
    .why = Ulike mottakere som feiler samtidig, har noe felles.
failed-together = { $count } webhooker hos { $receivers } mottakere ble slått av mellom { $from } og { $to }.
    .short = Flere mottakere feilet samtidig
    .means = De har noe felles: en sertifikatutsteder, en leverandør, en endring i denne tenanten.
    .do = Let etter det de har felles, før du reparerer dem én for én.
check-loops-suspected = Ingen løkke
    .why = To webhooker med mottakere som endrer de samme postene, kan utløse hverandre uten ende.
loops-suspected = Denne webhooken og «{ $other }» blir begge kalt omtrent { $calls } ganger om dagen for de samme endringene.
    .short = Kanskje en løkke
    .means = Hvis begge mottakerne skriver tilbake til SuperOffice, kan hver av dem utløse den andres hendelse. Dette er et hint, ikke et bevis.
    .do = Få mottakerne til å ignorere endringer som de selv har gjort.

## Varsel om feil

## Eierskap
check-owner-retired = Den som registrerte webhooken, er her fortsatt
    .why = Kanskje vet ingen hva en webhook er til når eieren har sluttet.
owner-retired = { $who }, som registrerte den, har sluttet.
    .short = Eieren har sluttet
    .means = Den virker fortsatt, men kanskje vet ingen hva den er til.
    .do = Finn noen som har ansvaret for den.
check-updated-by-other = Ingen andre endret den før den ble taus
    .why = En endring gjort av noen andre like før tausheten er den første mistenkte.
updated-by-other = { $who } endret webhooken { $when }, og den ble sist kalt { $last }.
    .short = Endret før den ble taus
    .means = Den endringen kan være grunnen til at den ikke blir kalt.
    .do = Spør { $who } hva som ble endret.

## Uavklart
