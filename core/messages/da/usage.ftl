# Siden om brug: hvad hvert diagram siger, og ordene på søjler, akser og tabeller.

ui-title-usage = { $tenant }: brug
ui-usage = Brug
usage-of = Brug af { $tenant }
usage-lead = Talt af SuperOffice, siden hver webhook blev registreret. Vælg en søjle for at se dens webhooks.
usage-of-some = { $shown } af { $total } webhooks. Filtrene er de samme som i listen.
usage-measure = Sammenlign webhooks efter
usage-measure-calls = Kald
usage-measure-errors = Fejl
usage-measure-rate = Fejlandel
usage-empty = Der er ingen webhooks at tegne.
usage-nothing-found = Ingen webhooks passer til filtrene, så der er ikke noget at tegne.
usage-as-table = Som tabel
usage-to-list = Vis i listen
ui-filters = Filtre
ui-views = Visninger
shortcut-usage = Til brugen
usage-bar = { $name }: { $words }
usage-describes = { $bars ->
    [one] Én søjle
   *[other] { $bars } søjler
}. Enhed: { $unit }. Efter: { $by }. Piletasterne går fra søjle til søjle, og Enter åbner det, der ligger bag en.
usage-limit = dokumenteret grænse
usage-hatched = { $unit }; { $part }

## Akser og tabeller
usage-head-webhooks = Webhooks
usage-head-calls = Kald
usage-head-errors = Mislykkede kald
    .hatched = skraveret: mislykkede kald
usage-head-rate = Fejlandel
usage-head-rate-percent = Fejlandel, %
usage-head-broken = Leverer ikke
    .hatched = skraveret: leverer ikke
usage-head-host = Vært
usage-head-event = Hændelse
usage-not-known = ?
in-a-row = { $count }
in-a-row-limit = { $count }+

## Hvad et diagram handler om
usage-about-verdicts = Webhooks efter vurdering
usage-about-states = Webhooks efter tilstand
usage-about-webhooks = Kald og fejl pr. webhook
usage-about-rates = Webhooks efter fejlandel
usage-about-in-a-row = Webhooks efter fejl i træk
usage-about-causes = Mislykkede kald efter den seneste fejls årsag
usage-about-hosts = Mislykkede kald pr. vært
usage-about-receivers = Webhooks pr. vært
usage-about-events = Webhooks pr. hændelse

## Hvad en søjle siger
usage-calls-words = { $calls ->
    [one] 1 kald, { $errors } mislykkedes
   *[other] { $calls } kald, { $errors } mislykkedes
}
usage-calls-only = { $calls ->
    [one] 1 kald; det vides ikke, hvor mange der mislykkedes
   *[other] { $calls } kald; det vides ikke, hvor mange der mislykkedes
}
usage-errors-only = { $errors ->
    [one] 1 mislykket kald; det vides ikke, hvor mange kald der var
   *[other] { $errors } mislykkede kald; det vides ikke, hvor mange kald der var
}
usage-errors-of = { $errors ->
    [one] 1 mislykket kald
   *[other] { $errors } mislykkede kald
} fra { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}
usage-event-words = { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alle leverer
       *[other] så vidt vides fejler ingen
    }
   *[other] { $broken } leverer ikke
}

## Hvad et diagram siger
usage-verdicts = { $broken ->
    [0] { $unknown ->
        [0] { $stopped ->
            [0] Alle webhooks leverer
           *[other] Ingen fejler; { $stopped } af { $total } er stoppet
        }
       *[other] Så vidt vides fejler ingen; { $unknown } af { $total } kan ikke vurderes
    }
   *[other] { $broken } af { $total } leverer ikke{ $stopped ->
        [0] {""}
       *[other] , og { $stopped } andre er stoppet
    }
}
usage-states = { $off ->
    [0] { $unknown ->
        [0] Alle webhooks er aktive
       *[other] Så vidt vides er ingen webhooks inaktive; tilstanden for { $unknown } er ukendt
    }
    [one] { $disabled ->
        [0] 1 af { $total } er inaktiv: stoppet
       *[other] 1 af { $total } er inaktiv: deaktiveret efter fejl
    }
   *[other] { $off } af { $total } er inaktive: { $disabled } deaktiveret efter fejl, { $stopped } stoppet
}
usage-webhooks-calls = ”{ $name }” får { $percent } % af alle { $all } kald
usage-webhooks-errors = ”{ $name }” har { $percent } % af alle { $all } mislykkede kald
usage-webhooks-rate = ”{ $name }” taber mest: { $errors } af { $calls } kald mislykkedes
usage-rates = { $bad ->
    [0] Ingen webhooks tabte en femtedel af kaldene
    [one] 1 af { $called } tabte mindst en femtedel af kaldene
   *[other] { $bad } af { $called } tabte mindst en femtedel af kaldene
}
usage-in-a-row = { $limit ->
    [0] { $way ->
        [0] Ingen webhooks har fejl i træk
        [one] 1 webhook har fejl i træk; ingen har ni
       *[other] { $way } webhooks har fejl i træk; ingen har ni
    }
    [one] 1 webhook har ni fejl i træk eller flere{ $way ->
        [0] {""}
        [one] ; 1 har færre
       *[other] ; { $way } har færre
    }
   *[other] { $limit } webhooks har ni fejl i træk eller flere{ $way ->
        [0] {""}
        [one] ; 1 har færre
       *[other] ; { $way } har færre
    }
}
usage-causes = { $name }: { $percent } % af de { $all } mislykkede kald med kendt årsag
usage-hosts = { $name } har { $percent } % af de { $all } mislykkede kald til værter
usage-receivers = Flest webhooks går til { $name }: { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alle leverer
       *[other] så vidt vides fejler ingen
    }
   *[other] { $broken } leverer ikke
}
usage-events = Flest abonnerer på ”{ $name }”: { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alle leverer
       *[other] så vidt vides fejler ingen
    }
   *[other] { $broken } leverer ikke
}
usage-no-figures = Tællerne er ukendte
usage-no-counters = Tællerne for disse webhooks er ukendte, så diagrammerne over kald og fejl er udeladt.
usage-no-calls = Ingen webhooks er blevet kaldt
usage-no-errors = Ingen kald mislykkedes
usage-no-events = Ingen webhooks har en hændelse
usage-no-hosts = Ingen webhooks kalder en vært

## Hvad et diagram ikke viser
usage-more-webhooks = De første { $shown } af { $total } webhooks.
usage-more-causes = De første { $shown } af { $total } årsager.
usage-more-hosts = De første { $shown } af { $total } værter.
usage-more-events = De første { $shown } af { $total } hændelser.
usage-left-out = { $count ->
    [one] 1 webhook er udeladt: Dens tællere er ukendte.
   *[other] { $count } webhooks er udeladt: Deres tællere er ukendte.
}
usage-uncalled = { $count ->
    [one] 1 webhook har ingen kald.
   *[other] { $count } webhooks har ingen kald.
}
usage-limit-note = SuperOffice deaktiverer en webhook efter flere fejl i træk. Den dokumenterede grænse er ni. Det er ikke dokumenteret, om den tæller forsøg eller hændelser.
usage-causes-note = Alle en webhooks mislykkede kald tæller med under den seneste fejls årsag. Tidligere kald kan have haft andre årsager.
usage-events-note = SuperOffice tæller kald pr. webhook, ikke pr. hændelse. Tabellen har kaldene for hver webhook med den hændelse.

## Filtre
filter-host = Vært: { $name }
filter-event = Hændelse: { $name }
filter-rate = Fejlandel: { $name }
filter-in-a-row = Fejl i træk: { $count }
filter-in-a-row-limit = Fejl i træk: { $count } eller flere
filter-state = Tilstand: { $name }
filter-search = Søgning: { $name }

# Fejlandelenes intervaller; `.short`, hvor procenten står ved siden af.
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
rate-no-calls = ingen kald
rate-unknown = ukendt

## Over tid
history-stopped = Stoppet mellem { $after } og { $by }
history-stopped-by = Stoppet mellem { $after } og { $by }, sidst ændret af { $who }
history-disabled = Deaktiveret efter fejl mellem { $after } og { $by }
history-disabled-by = Deaktiveret efter fejl mellem { $after } og { $by }, sidst ændret af { $who }
history-started = Blev aktiv mellem { $after } og { $by }
history-started-by = Blev aktiv mellem { $after } og { $by }, sidst ændret af { $who }
history-state-unknown = Tilstanden blev ukendt mellem { $after } og { $by }
history-state-unknown-by = Tilstanden blev ukendt mellem { $after } og { $by }, sidst ændret af { $who }
history-failing-between = Begyndte at fejle mellem { $after } og { $by }
history-failing-before = Fejler siden { $first } eller tidligere: Den fejlede, da den blev observeret første gang
history-counters-fell = Tællerne begyndte forfra mellem { $after } og { $by }: Den blev registreret igen, eller databasen blev gendannet
history-cause = Årsagen til problemet blev ”{ $cause }” mellem { $after } og { $by }

## Diagrammer over tid
time-none = Intet er observeret endnu
time-first = Observeret for første gang: Fra næste aflæsning vises det, hvad der ændrer sig
time-too-little = For lidt blev observeret i denne tid til at tegne det
time-no-calls = Ingen kald blev talt
time-no-errors = { $calls ->
    [one] 1 kald, og det mislykkedes ikke
   *[other] { $calls } kald, og ingen mislykkedes
}
time-even = { $errors } af { $calls } kald mislykkedes ({ $percent ->
    [0] mindre end 1
   *[other] { $percent }
} %), jævnt fordelt
time-rose = Fejlandelen steg omkring { $at }: { $after } % af kaldene er mislykkedes siden, { $before ->
    [0] mindre end 1
   *[other] { $before }
} % før
time-fell = Fejlandelen faldt omkring { $at }: { $after ->
    [0] mindre end 1
   *[other] { $after }
} % af kaldene er mislykkedes siden, { $before } % før
time-gaps = { $count ->
    [one] Én gang kiggede ingen i { $longest }.
   *[other] { $count } gange kiggede ingen i lang tid, længst i { $longest }.
} Det, der skete da, er ikke tegnet: { $calls ->
    [one] 1 kald
   *[other] { $calls } kald
}, { $errors } mislykkedes.
time-breaks = { $count ->
    [one] Én gang begyndte en tæller forfra. Det vides ikke, hvad der blev talt lige før.
   *[other] { $count } gange begyndte en tæller forfra. Det vides ikke, hvad der blev talt lige før.
}
time-head-from = Fra
time-head-to = Til
time-head-calls = Kald
time-head-errors = Mislykkede kald
time-head-rate = Fejlandel
time-gap = ikke observeret
time-about = Over tid
time-of-webhook = Over tid: ”{ $name }”
time-unit-hour = en time
time-unit-day = et døgn
time-axis-calls-hour = Kald pr. time; skraveret: mislykkede
time-axis-calls-day = Kald pr. døgn; skraveret: mislykkede
time-axis-errors-hour = Mislykkede kald pr. time
time-axis-errors-day = Mislykkede kald pr. døgn
time-axis-rate-share = Fejlandel
time-range = Hvor langt tilbage
time-range-24h = 24 timer
time-range-7d = 7 dage
time-range-30d = 30 dage
time-range-90d = 90 dage
time-range-all = Alt
time-slot = { $from } til { $to }: { $words }
time-slot-words = { $calls ->
    [one] 1 kald
   *[other] { $calls } kald
}, { $errors } mislykkedes, fejlandel { $rate }
time-slot-gap = { $from } til { $to }: ikke observeret
time-describes = { $slots } lige lange dele, den tidligste først. Piletasterne går fra del til del.
time-break = begyndte forfra
spark-errors = { $errors ->
    [one] 1 kald mislykkedes i de seneste 7 dage, så vidt det blev observeret
   *[other] { $errors } kald mislykkedes i de seneste 7 dage, så vidt det blev observeret
}
time-measure = Vis
time-changes = Ændringer af tilstand
usage-so-far = Talt indtil nu
life-observed = observeret fra denne computer

## To tidspunkter
compare-title = To tidspunkter side om side
compare-earlier = Tidligere
compare-later = Senere
compare-imported = { $when } (importeret)
compare-before = Tidligere
compare-after = Senere
compare-worse = værre
compare-mended = udbedret
compare-new = ny
compare-gone = væk
compare-summary = { $worse } værre, { $mended } udbedret, { $new } nye, { $gone } væk. { $same ->
    [0] {""}
    [one] 1 mere blev kaldt.
   *[other] { $same } flere blev kaldt.
}

## Siden sidste besøg
visit-since = Siden dit sidste besøg, { $ago }:
visit-same = ingen webhooks er blevet bedre eller værre.
visit-worse = { $count } værre:
visit-new = { $count } nye:
visit-gone = { $count } væk:
visit-mended = { $count } udbedret:
visit-more = Hvad der er ændret

## Hvad der gemmes
kept-title = Hvad der gemmes fra tidligere aflæsninger
kept-lead = SuperOffice gemmer ingen historik, så det gør denne browser: Hver aflæsning af { $tenant } bliver til en observation, i højst { $days } dage, kun på denne computer. Den indeholder navne på webhooks og værter, tilstande, tællere og navne på personer, der har ændret en webhook. Den indeholder intet token, ingen hemmelighed, ingen adresse og ingen fejltekst. Ældre observationer gemmes mindre tæt: én i timen efter et døgn, én i døgnet efter en uge, én om ugen efter 90 dage.
kept-demo = Demoens fortid er opdigtet. Intet af den gemmes, og den er den samme hver gang.
kept-some = { $count ->
    [one] 1 observation, fra { $first }.
   *[other] { $count } observationer siden { $first }.
}
kept-one = Den første observation blev lavet lige før.
kept-read-only = Du læser en offlinekopi, så historikken bliver kun vist: Intet føjes til eller slettes, før der er et netværk.
kept-thinned = Der var ikke plads nok, så nogle af de ældre observationer måtte vige.
kept-keep = Gem historik på denne computer
kept-keep-help = Uden afkrydsningen slettes historikken, når du logger ud. Et token, der bliver afvist eller ikke bliver brugt, låser den kun, indtil den samme bruger i den samme tenant angiver et token.
kept-save-json = Gem historik som JSON
kept-save-csv = Gem historik som CSV
kept-import = Tilføj en gemt historik
kept-imported = { $added ->
    [0] Ingen observationer er nye.
    [one] 1 observation er tilføjet og markeret som importeret.
   *[other] { $added } observationer er tilføjet og markeret som importeret.
} { $left ->
    [0] {""}
    [one] 1 kunne ikke læses.
   *[other] { $left } kunne ikke læses.
} { $old ->
    [0] {""}
    [one] 1 er for gammel til at blive gemt.
   *[other] { $old } er for gamle til at blive gemt.
}
kept-import-unreadable = Denne fil indeholder ingen historik, som siden kan læse.
kept-import-schema = Denne fil er af en anden slags eller version: { $schema }.
kept-import-tenant = Denne fil gælder en anden tenant: { $tenant }.
kept-import-large = Denne fil er for stor.
kept-erase = Slet denne tenants historik
kept-erase-all = Slet al historik
kept-erase-asks = Vil du slette det, der er gemt om denne tenant? Det kan ikke hentes tilbage.
kept-erase-all-asks = Vil du slette det, der er gemt om alle tenanter og brugere i denne browser? Det kan ikke hentes tilbage.
kept-erase-yes = Slet
kept-erase-not = Behold
kept-erased = Denne tenants historik er slettet. Næste aflæsning begynder en ny.
kept-erased-all = Al historik er slettet. Næste aflæsning begynder en ny.
kept-no-database = Denne browser giver ikke siden nogen database, som i nogle private vinduer. Observationer varer, så længe siden er åben.
kept-newer = Historikken er skrevet af en nyere version af denne side. Genindlæs siden for at få den version, eller begynd forfra med denne.
kept-foreign = Det, der er gemt under historikkens navn, er noget andet, så intet gemmes.
kept-held = En anden fane med denne side holder fast i en ældre historik. Luk den, så bliver observationer gemt igen.
kept-no-room = Denne browser kunne ikke gemme den seneste observation: Sandsynligvis er der ikke plads på denne computer. Den varer, så længe siden er åben.
kept-user-not-known = Tenanten siger ikke, hvem dette token tilhører. For at ingen skal se en anden brugers historik, gemmes ingen.
kept-failed = Den gemte historik kan ikke læses. Observationer varer, så længe siden er åben.
kept-left-out = { $count ->
    [one] 1 gemt post kunne ikke læses og er udeladt.
   *[other] { $count } gemte poster kunne ikke læses og er udeladt.
}
kept-save-readable = Gem det, der kan læses
kept-afresh = Begynd forfra
