# Siden om bruk: hva hvert diagram sier, og ordene på søyler, akser og tabeller.

ui-title-usage = { $tenant }: bruk
ui-usage = Bruk
usage-of = Bruk av { $tenant }
usage-lead = Telt av SuperOffice siden hver webhook ble registrert. Velg en søyle for å se webhookene bak den.
usage-of-some = { $shown } av { $total } webhooker. Filtrene er de samme som i listen.
usage-measure = Sammenlign webhooker etter
usage-measure-calls = Kall
usage-measure-errors = Feil
usage-measure-rate = Feilandel
usage-empty = Det er ingen webhooker å tegne.
usage-nothing-found = Ingen webhooker passer med filtrene, så det er ingenting å tegne.
usage-as-table = Som tabell
usage-to-list = Vis i listen
ui-filters = Filtre
ui-views = Visninger
shortcut-usage = Til bruken
usage-bar = { $name }: { $words }
usage-describes = { $bars ->
    [one] Én søyle
   *[other] { $bars } søyler
}. Enhet: { $unit }. Etter: { $by }. Piltastene går fra søyle til søyle, og Enter åpner det som ligger bak.
usage-limit = dokumentert grense
usage-hatched = { $unit }; { $part }

## Akser og tabeller
usage-head-webhooks = Webhooker
usage-head-calls = Kall
usage-head-errors = Mislykkede kall
    .hatched = skravert: mislykkede kall
usage-head-rate = Feilandel
usage-head-rate-percent = Feilandel, %
usage-head-broken = Leverer ikke
    .hatched = skravert: leverer ikke
usage-head-host = Vert
usage-head-event = Hendelse
usage-not-known = ?
in-a-row = { $count }
in-a-row-limit = { $count }+

## Hva et diagram handler om
usage-about-verdicts = Webhooker etter vurdering
usage-about-states = Webhooker etter tilstand
usage-about-webhooks = Kall og feil per webhook
usage-about-rates = Webhooker etter feilandel
usage-about-in-a-row = Webhooker etter feil på rad
usage-about-causes = Mislykkede kall etter årsaken til siste feil
usage-about-hosts = Mislykkede kall per vert
usage-about-receivers = Webhooker per vert
usage-about-events = Webhooker per hendelse

## Hva en søyle sier
usage-calls-words = { $calls ->
    [one] 1 kall, { $errors } mislyktes
   *[other] { $calls } kall, { $errors } mislyktes
}
usage-calls-only = { $calls ->
    [one] 1 kall; det er ikke kjent hvor mange som mislyktes
   *[other] { $calls } kall; det er ikke kjent hvor mange som mislyktes
}
usage-errors-only = { $errors ->
    [one] 1 mislykket kall; det er ikke kjent hvor mange kall det var
   *[other] { $errors } mislykkede kall; det er ikke kjent hvor mange kall det var
}
usage-errors-of = { $errors ->
    [one] 1 mislykket kall
   *[other] { $errors } mislykkede kall
} fra { $count ->
    [one] 1 webhook
   *[other] { $count } webhooker
}
usage-event-words = { $count ->
    [one] 1 webhook
   *[other] { $count } webhooker
}, { $broken ->
    [0] { $unknown ->
        [0] alle leverer
       *[other] så vidt vi vet feiler ingen
    }
   *[other] { $broken } leverer ikke
}

## Hva et diagram sier
usage-verdicts = { $broken ->
    [0] { $unknown ->
        [0] { $stopped ->
            [0] Alle webhooker leverer
           *[other] Ingen feiler; { $stopped } av { $total } er stoppet
        }
       *[other] Så vidt vi vet, feiler ingen; { $unknown } av { $total } kan ikke vurderes
    }
   *[other] { $broken } av { $total } leverer ikke{ $stopped ->
        [0] {""}
       *[other] , og { $stopped } andre er stoppet
    }
}
usage-states = { $off ->
    [0] { $unknown ->
        [0] Alle webhooker er aktive
       *[other] Så vidt vi vet, er ingen webhooker av; tilstanden til { $unknown } er ikke kjent
    }
    [one] { $disabled ->
        [0] 1 av { $total } er av: stoppet
       *[other] 1 av { $total } er av: deaktivert etter feil
    }
   *[other] { $off } av { $total } er av: { $disabled } deaktivert etter feil, { $stopped } stoppet
}
usage-webhooks-calls = «{ $name }» får { $percent } % av alle { $all } kall
usage-webhooks-errors = «{ $name }» har { $percent } % av alle { $all } mislykkede kall
usage-webhooks-rate = «{ $name }» taper mest: { $errors } av { $calls } kall mislyktes
usage-rates = { $bad ->
    [0] Ingen webhooker tapte en femdel av kallene
    [one] 1 av { $called } tapte minst en femdel av kallene
   *[other] { $bad } av { $called } tapte minst en femdel av kallene
}
usage-in-a-row = { $limit ->
    [0] { $way ->
        [0] Ingen webhooker har feil på rad
        [one] 1 webhook har feil på rad; ingen har ni
       *[other] { $way } webhooker har feil på rad; ingen har ni
    }
    [one] 1 webhook har ni feil på rad eller flere{ $way ->
        [0] {""}
        [one] ; 1 har færre
       *[other] ; { $way } har færre
    }
   *[other] { $limit } webhooker har ni feil på rad eller flere{ $way ->
        [0] {""}
        [one] ; 1 har færre
       *[other] ; { $way } har færre
    }
}
usage-causes = { $name }: { $percent } % av de { $all } mislykkede kallene med kjent årsak
usage-hosts = { $name } har { $percent } % av de { $all } mislykkede kallene til verter
usage-receivers = Flest webhooker går til { $name }: { $count ->
    [one] 1 webhook
   *[other] { $count } webhooker
}, { $broken ->
    [0] { $unknown ->
        [0] alle leverer
       *[other] så vidt vi vet feiler ingen
    }
   *[other] { $broken } leverer ikke
}
usage-events = Flest abonnerer på «{ $name }»: { $count ->
    [one] 1 webhook
   *[other] { $count } webhooker
}, { $broken ->
    [0] { $unknown ->
        [0] alle leverer
       *[other] så vidt vi vet feiler ingen
    }
   *[other] { $broken } leverer ikke
}
usage-no-figures = Tellerne er ikke kjent
usage-no-counters = Tellerne for disse webhookene er ikke kjent, så diagrammene over kall og feil er utelatt.
usage-no-calls = Ingen webhooker er kalt
usage-no-errors = Ingen kall mislyktes
usage-no-events = Ingen webhooker har en hendelse
usage-no-hosts = Ingen webhooker kaller en vert

## Hva et diagram ikke viser
usage-more-webhooks = De første { $shown } av { $total } webhooker.
usage-more-causes = De første { $shown } av { $total } årsaker.
usage-more-hosts = De første { $shown } av { $total } verter.
usage-more-events = De første { $shown } av { $total } hendelser.
usage-left-out = { $count ->
    [one] 1 webhook er utelatt: Tellerne er ikke kjent.
   *[other] { $count } webhooker er utelatt: Tellerne deres er ikke kjent.
}
usage-uncalled = { $count ->
    [one] 1 webhook har ingen kall.
   *[other] { $count } webhooker har ingen kall.
}
usage-limit-note = SuperOffice deaktiverer en webhook etter flere påfølgende feil. Den dokumenterte grensen er ni. Det er ikke dokumentert om den teller forsøk eller hendelser.
usage-causes-note = Alle mislykkede kall fra en webhook regnes til årsaken til den siste feilen. Tidligere kall kan ha hatt andre årsaker.
usage-events-note = SuperOffice teller kall per webhook, ikke per hendelse. Tabellen har kallene til hver webhook med den hendelsen.

## Filtre
filter-host = Vert: { $name }
filter-event = Hendelse: { $name }
filter-rate = Feilandel: { $name }
filter-in-a-row = Feil på rad: { $count }
filter-in-a-row-limit = Feil på rad: { $count } eller flere
filter-state = Tilstand: { $name }
filter-search = Søk: { $name }

# Båndene av feilandeler; `.short` der prosenten står ved siden av.
rate-0 = 0 %
    .short = 0
rate-0-1 = under 1 %
    .short = <1
rate-1-5 = 1–5 %
    .short = 1–5
rate-5-20 = 5–20 %
    .short = 5–20
rate-20-50 = 20–50 %
    .short = 20–50
rate-50-100 = 50–99 %
    .short = 50–99
rate-100 = 100 %
    .short = 100
rate-no-calls = ingen kall
rate-unknown = ukjent

## Over tid
history-stopped = Stoppet mellom { $after } og { $by }
history-stopped-by = Stoppet mellom { $after } og { $by }, sist endret av { $who }
history-disabled = Deaktivert etter feil mellom { $after } og { $by }
history-disabled-by = Deaktivert etter feil mellom { $after } og { $by }, sist endret av { $who }
history-started = Ble aktiv mellom { $after } og { $by }
history-started-by = Ble aktiv mellom { $after } og { $by }, sist endret av { $who }
history-state-unknown = Tilstanden ble ukjent mellom { $after } og { $by }
history-state-unknown-by = Tilstanden ble ukjent mellom { $after } og { $by }, sist endret av { $who }
history-failing-between = Begynte å feile mellom { $after } og { $by }
history-failing-before = Feiler siden { $first } eller tidligere: Den feilet da den ble observert første gang
history-counters-fell = Tellerne begynte forfra mellom { $after } og { $by }: Den ble registrert på nytt, eller databasen ble gjenopprettet
history-cause = Årsaken til problemet ble «{ $cause }» mellom { $after } og { $by }

## Diagrammer over tid
time-none = Ingenting er observert ennå
time-first = Observert for første gang: Fra neste avlesning vises det som endrer seg
time-too-little = For lite er observert i denne tiden til å tegne det
time-no-calls = Ingen kall er telt
time-no-errors = { $calls ->
    [one] 1 kall, og det mislyktes ikke
   *[other] { $calls } kall, og ingen mislyktes
}
time-even = { $errors } av { $calls } kall mislyktes ({ $percent ->
    [0] mindre enn 1
   *[other] { $percent }
} %), jevnt fordelt
time-rose = Feilandelen steg omkring { $at }: { $after } % av kallene har mislyktes siden, { $before ->
    [0] mindre enn 1
   *[other] { $before }
} % før
time-fell = Feilandelen sank omkring { $at }: { $after ->
    [0] mindre enn 1
   *[other] { $after }
} % av kallene har mislyktes siden, { $before } % før
time-gaps = { $count ->
    [one] Én gang så ingen etter på { $longest }.
   *[other] { $count } ganger så ingen etter på lenge, lengst på { $longest }.
} Det som skjedde da, er ikke tegnet: { $calls ->
    [one] 1 kall
   *[other] { $calls } kall
}, { $errors } mislyktes.
time-breaks = { $count ->
    [one] Én gang begynte en teller forfra. Hva som ble telt like før, er ikke kjent.
   *[other] { $count } ganger begynte en teller forfra. Hva som ble telt like før, er ikke kjent.
}
time-head-from = Fra
time-head-to = Til
time-head-calls = Kall
time-head-errors = Mislykkede kall
time-head-rate = Feilandel
time-gap = ikke observert
time-about = Over tid
time-of-webhook = Over tid: «{ $name }»
time-unit-hour = en time
time-unit-day = et døgn
time-axis-calls-hour = Kall per time; skravert: mislykket
time-axis-calls-day = Kall per døgn; skravert: mislykket
time-axis-errors-hour = Mislykkede kall per time
time-axis-errors-day = Mislykkede kall per døgn
time-axis-rate-share = Feilandel
time-range = Hvor langt tilbake
time-range-24h = 24 timer
time-range-7d = 7 dager
time-range-30d = 30 dager
time-range-90d = 90 dager
time-range-all = Alt
time-slot = { $from } til { $to }: { $words }
time-slot-words = { $calls ->
    [one] 1 kall
   *[other] { $calls } kall
}, { $errors } mislyktes, feilandel { $rate }
time-slot-gap = { $from } til { $to }: ikke observert
time-describes = { $slots } like lange deler, den tidligste først. Piltastene går fra del til del.
time-break = begynte forfra
spark-errors = { $errors ->
    [one] 1 kall mislyktes de siste 7 dagene, så langt det er observert
   *[other] { $errors } kall mislyktes de siste 7 dagene, så langt det er observert
}
time-measure = Vis
time-changes = Endringer i tilstand
usage-so-far = Telt så langt
life-observed = observert fra denne datamaskinen

## To tidspunkter
compare-title = To tidspunkter side om side
compare-earlier = Tidligere
compare-later = Senere
compare-imported = { $when } (importert)
compare-before = Tidligere
compare-after = Senere
compare-worse = verre
compare-mended = rettet
compare-new = ny
compare-gone = borte
compare-summary = { $worse } verre, { $mended } rettet, { $new } nye, { $gone } borte. { $same ->
    [0] {""}
    [one] 1 til ble kalt.
   *[other] { $same } til ble kalt.
}

## Siden forrige besøk
visit-since = Siden forrige besøk, { $ago }:
visit-same = ingen webhooker ble bedre eller verre.
visit-worse = { $count } verre:
visit-new = { $count } nye:
visit-gone = { $count } borte:
visit-mended = { $count } rettet:
visit-more = Hva som er endret

## Hva som beholdes
kept-title = Hva som beholdes fra tidligere avlesninger
kept-lead = SuperOffice tar ikke vare på noen historikk, så det gjør denne nettleseren: Hver avlesning av { $tenant } blir til en observasjon, i høyst { $days } dager, bare på denne datamaskinen. Den inneholder navn på webhooker og verter, tilstander, tellere og navn på personer som har endret en webhook. Den inneholder ikke noe token, ingen hemmelig nøkkel, ingen adresse og ingen feiltekst. Eldre observasjoner tas vare på sjeldnere: én i timen etter et døgn, én i døgnet etter en uke, én i uken etter 90 dager.
kept-demo = Demoens fortid er oppdiktet. Ingenting av den lagres, og den er den samme hver gang.
kept-some = { $count ->
    [one] 1 observasjon, fra { $first }.
   *[other] { $count } observasjoner siden { $first }.
}
kept-one = Den første observasjonen ble gjort nettopp.
kept-read-only = Du leser en frakoblet kopi, så historikken bare vises: Ingenting legges til eller slettes før det er nettverk.
kept-thinned = Det var ikke nok plass, så noen av de eldre observasjonene måtte vike.
kept-keep = Behold historikk på denne datamaskinen
kept-keep-help = Uten avkryssingen slettes historikken når du logger av. Et token som avvises eller ikke brukes, låser den bare, til den samme brukeren av den samme tenanten oppgir et token.
kept-save-json = Lagre historikk som JSON
kept-save-csv = Lagre historikk som CSV
kept-import = Legg til en lagret historikk
kept-imported = { $added ->
    [0] Ingen observasjoner er nye.
    [one] 1 observasjon er lagt til og merket som importert.
   *[other] { $added } observasjoner er lagt til og merket som importert.
} { $left ->
    [0] {""}
    [one] 1 kunne ikke leses.
   *[other] { $left } kunne ikke leses.
} { $old ->
    [0] {""}
    [one] 1 er for gammel til å beholdes.
   *[other] { $old } er for gamle til å beholdes.
}
kept-import-unreadable = Denne filen inneholder ingen historikk som siden kan lese.
kept-import-schema = Denne filen er av en annen type eller versjon: { $schema }.
kept-import-tenant = Denne filen gjelder en annen tenant: { $tenant }.
kept-import-large = Denne filen er for stor.
kept-erase = Slett historikken for denne tenanten
kept-erase-all = Slett all historikk
kept-erase-asks = Vil du slette det som er beholdt om denne tenanten? Det kan ikke hentes tilbake.
kept-erase-all-asks = Vil du slette det som er beholdt om alle tenanter og brukere i denne nettleseren? Det kan ikke hentes tilbake.
kept-erase-yes = Slett
kept-erase-not = Behold
kept-erased = Historikken for denne tenanten er slettet. Neste avlesning begynner en ny.
kept-erased-all = All historikk er slettet. Neste avlesning begynner en ny.
kept-no-database = Denne nettleseren gir ikke siden noen database, slik det er i noen private vinduer. Observasjoner varer så lenge siden er åpen.
kept-newer = Historikken er skrevet av en nyere versjon av denne siden. Last siden på nytt for å få den versjonen, eller begynn forfra med denne.
kept-foreign = Det som er lagret under navnet til historikken, er noe annet, så ingenting beholdes.
kept-held = En annen fane med denne siden holder på en eldre historikk. Lukk den, så beholdes observasjoner igjen.
kept-no-room = Denne nettleseren kunne ikke lagre den siste observasjonen: Mest sannsynlig er det ikke plass på denne datamaskinen. Den varer så lenge siden er åpen.
kept-user-not-known = Tenanten sier ikke hvem dette tokenet tilhører. For at ingen skal se en annen brukers historikk, beholdes ingen.
kept-failed = Den lagrede historikken kan ikke leses. Observasjoner varer så lenge siden er åpen.
kept-left-out = { $count ->
    [one] 1 lagret post kunne ikke leses og er utelatt.
   *[other] { $count } lagrede poster kunne ikke leses og er utelatt.
}
kept-save-readable = Lagre det som kan leses
kept-afresh = Begynn forfra
