# De pagina over het gebruik: wat elke grafiek zegt, en de woorden van de staven, assen en tabellen.

ui-title-usage = { $tenant }: gebruik
ui-usage = Gebruik
usage-of = Gebruik van { $tenant }
usage-lead = Geteld door SuperOffice sinds elke webhook is geregistreerd. Kies een staaf om de webhooks ervan te zien.
usage-of-some = { $shown } van { $total } webhooks. De filters zijn dezelfde als in de lijst.
usage-measure = Webhooks vergelijken op
usage-measure-calls = Aanroepen
usage-measure-errors = Fouten
usage-measure-rate = Foutpercentage
usage-empty = Er zijn geen webhooks om te tekenen.
usage-nothing-found = Geen webhook past bij de filters, dus er is niets te tekenen.
usage-as-table = Als tabel
usage-to-list = In de lijst tonen
ui-filters = Filters
ui-views = Weergaven
shortcut-usage = Naar het gebruik
usage-bar = { $name }: { $words }
usage-describes = { $bars ->
    [one] Eén staaf
   *[other] { $bars } staven
}. Eenheid: { $unit }. Per: { $by }. Met de pijltoetsen gaat u van staaf naar staaf, en Enter opent wat erachter zit.
usage-limit = gedocumenteerde grens
usage-hatched = { $unit }; { $part }

## Assen en tabellen
usage-head-webhooks = Webhooks
usage-head-calls = Aanroepen
usage-head-errors = Mislukte aanroepen
    .hatched = gearceerd: mislukte aanroepen
usage-head-rate = Foutpercentage
usage-head-rate-percent = Foutpercentage, %
usage-head-broken = Leveren niet af
    .hatched = gearceerd: leveren niet af
usage-head-host = Host
usage-head-event = Gebeurtenis
usage-not-known = ?
in-a-row = { $count }
in-a-row-limit = { $count }+

## Waar een grafiek over gaat
usage-about-verdicts = Webhooks per oordeel
usage-about-states = Webhooks per status
usage-about-webhooks = Aanroepen en fouten per webhook
usage-about-rates = Webhooks per foutpercentage
usage-about-in-a-row = Webhooks per aantal fouten op rij
usage-about-causes = Mislukte aanroepen per oorzaak van de laatste fout
usage-about-hosts = Mislukte aanroepen per host
usage-about-receivers = Webhooks per host
usage-about-events = Webhooks per gebeurtenis

## Wat een staaf zegt
usage-calls-words = { $calls ->
    [one] 1 aanroep, { $errors } mislukt
   *[other] { $calls } aanroepen, { $errors } mislukt
}
usage-calls-only = { $calls ->
    [one] 1 aanroep; hoeveel er mislukten, is niet bekend
   *[other] { $calls } aanroepen; hoeveel er mislukten, is niet bekend
}
usage-errors-only = { $errors ->
    [one] 1 mislukte aanroep; hoeveel aanroepen er waren, is niet bekend
   *[other] { $errors } mislukte aanroepen; hoeveel aanroepen er waren, is niet bekend
}
usage-errors-of = { $errors ->
    [one] 1 mislukte aanroep
   *[other] { $errors } mislukte aanroepen
} van { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}
usage-event-words = { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alle leveren af
       *[other] voor zover bekend mislukt er geen
    }
    [one] 1 levert niet af
   *[other] { $broken } leveren niet af
}

## Wat een grafiek zegt
usage-verdicts = { $broken ->
    [0] { $unknown ->
        [0] { $stopped ->
            [0] Elke webhook levert af
            [one] Er mislukt niets; 1 van { $total } is gestopt
           *[other] Er mislukt niets; { $stopped } van { $total } zijn gestopt
        }
        [one] Voor zover bekend mislukt er niets; 1 van { $total } is niet te beoordelen
       *[other] Voor zover bekend mislukt er niets; { $unknown } van { $total } zijn niet te beoordelen
    }
    [one] 1 van { $total } levert niet af{ $stopped ->
        [0] {""}
        [one] , en nog 1 is gestopt
       *[other] , en nog { $stopped } zijn gestopt
    }
   *[other] { $broken } van { $total } leveren niet af{ $stopped ->
        [0] {""}
        [one] , en nog 1 is gestopt
       *[other] , en nog { $stopped } zijn gestopt
    }
}
usage-states = { $off ->
    [0] { $unknown ->
        [0] Elke webhook is actief
       *[other] Voor zover bekend is elke webhook actief; van { $unknown } is de status niet bekend
    }
    [one] { $disabled ->
        [0] 1 van { $total } is niet actief: gestopt
       *[other] 1 van { $total } is niet actief: uitgeschakeld na fouten
    }
   *[other] { $off } van { $total } zijn niet actief: { $disabled } uitgeschakeld na fouten, { $stopped } gestopt
}
usage-webhooks-calls = “{ $name }” krijgt { $percent } % van alle { $all } aanroepen
usage-webhooks-errors = “{ $name }” heeft { $percent } % van alle { $all } mislukte aanroepen
usage-webhooks-rate = “{ $name }” verliest het meest: { $errors } van de { $calls } aanroepen mislukten
usage-rates = { $bad ->
    [0] Geen webhook verloor een vijfde van zijn aanroepen
    [one] 1 van { $called } verloor een vijfde van zijn aanroepen of meer
   *[other] { $bad } van { $called } verloren een vijfde van hun aanroepen of meer
}
usage-in-a-row = { $limit ->
    [0] { $way ->
        [0] Geen webhook heeft fouten op rij
        [one] 1 webhook heeft fouten op rij; geen heeft er negen
       *[other] { $way } webhooks hebben fouten op rij; geen heeft er negen
    }
    [one] 1 webhook heeft negen fouten op rij of meer{ $way ->
        [0] {""}
        [one] ; 1 heeft er minder
       *[other] ; { $way } hebben er minder
    }
   *[other] { $limit } webhooks hebben negen fouten op rij of meer{ $way ->
        [0] {""}
        [one] ; 1 heeft er minder
       *[other] ; { $way } hebben er minder
    }
}
usage-causes = { $name }: { $percent } % van de { $all } mislukte aanroepen met bekende oorzaak
usage-hosts = { $name } heeft { $percent } % van de { $all } mislukte aanroepen naar hosts
usage-receivers = { $name } heeft de meeste webhooks: { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alle leveren af
       *[other] voor zover bekend mislukt er geen
    }
    [one] 1 levert niet af
   *[other] { $broken } leveren niet af
}
usage-events = Op “{ $name }” is het vaakst geabonneerd: { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alle leveren af
       *[other] voor zover bekend mislukt er geen
    }
    [one] 1 levert niet af
   *[other] { $broken } leveren niet af
}
usage-no-figures = De tellers zijn niet bekend
usage-no-counters = De tellers van deze webhooks zijn niet bekend, dus de grafieken van aanroepen en fouten ontbreken.
usage-no-calls = Geen webhook is aangeroepen
usage-no-errors = Geen aanroep is mislukt
usage-no-events = Geen webhook heeft een gebeurtenis
usage-no-hosts = Geen webhook roept een host aan

## Wat een grafiek niet toont
usage-more-webhooks = De eerste { $shown } van { $total } webhooks.
usage-more-causes = De eerste { $shown } van { $total } oorzaken.
usage-more-hosts = De eerste { $shown } van { $total } hosts.
usage-more-events = De eerste { $shown } van { $total } gebeurtenissen.
usage-left-out = { $count ->
    [one] 1 webhook ontbreekt: zijn tellers zijn niet bekend.
   *[other] { $count } webhooks ontbreken: hun tellers zijn niet bekend.
}
usage-uncalled = { $count ->
    [one] 1 webhook heeft geen aanroepen.
   *[other] { $count } webhooks hebben geen aanroepen.
}
usage-limit-note = SuperOffice schakelt een webhook uit na opeenvolgende fouten. De gedocumenteerde grens is negen. Of pogingen of gebeurtenissen worden geteld, is niet gedocumenteerd.
usage-causes-note = Alle mislukte aanroepen van een webhook tellen bij de oorzaak van zijn laatste fout. Eerdere kunnen andere oorzaken hebben gehad.
usage-events-note = SuperOffice telt aanroepen per webhook, niet per gebeurtenis. De tabel bevat de aanroepen van elke webhook met die gebeurtenis.

## Filters
filter-host = Host: { $name }
filter-event = Gebeurtenis: { $name }
filter-rate = Foutpercentage: { $name }
filter-in-a-row = Fouten op rij: { $count }
filter-in-a-row-limit = Fouten op rij: { $count } of meer
filter-state = Status: { $name }
filter-search = Zoeken: { $name }

# De klassen van het foutpercentage; `.short` waar het procentteken ernaast staat.
rate-0 = 0 %
    .short = 0
rate-0-1 = minder dan 1 %
    .short = <1
rate-1-5 = 1–5 %
    .short = 1–5
rate-5-20 = 5–20 %
    .short = 5–20
rate-20-50 = 20–50 %
    .short = 20–50
rate-50-100 = 50–99 %
    .short = 50–99
rate-100 = 100 %
    .short = 100
rate-no-calls = geen aanroepen
rate-unknown = onbekend

## In de loop van de tijd
history-stopped = Gestopt tussen { $after } en { $by }
history-stopped-by = Gestopt tussen { $after } en { $by }, laatst gewijzigd door { $who }
history-disabled = Uitgeschakeld na fouten tussen { $after } en { $by }
history-disabled-by = Uitgeschakeld na fouten tussen { $after } en { $by }, laatst gewijzigd door { $who }
history-started = Actief geworden tussen { $after } en { $by }
history-started-by = Actief geworden tussen { $after } en { $by }, laatst gewijzigd door { $who }
history-state-unknown = Status onbekend geworden tussen { $after } en { $by }
history-state-unknown-by = Status onbekend geworden tussen { $after } en { $by }, laatst gewijzigd door { $who }
history-failing-between = Mislukt sinds een moment tussen { $after } en { $by }
history-failing-before = Mislukt sinds { $first } of eerder: bij de eerste waarneming mislukte hij al
history-counters-fell = De tellers begonnen opnieuw tussen { $after } en { $by }: de webhook is opnieuw geregistreerd, of de database is teruggezet
history-cause = De oorzaak van de storing werd “{ $cause }” tussen { $after } en { $by }

## Grafieken in de loop van de tijd
time-none = Er is nog niets waargenomen
time-first = Voor het eerst waargenomen: vanaf de volgende keer lezen is te zien wat er verandert
time-too-little = In deze tijd is te weinig waargenomen om te tekenen
time-no-calls = Er is geen aanroep geteld
time-no-errors = { $calls ->
    [one] 1 aanroep, en die is niet mislukt
   *[other] { $calls } aanroepen, en geen is mislukt
}
time-even = { $errors } van { $calls } aanroepen mislukten ({ $percent ->
    [0] minder dan 1
   *[other] { $percent }
} %), gelijkmatig verdeeld
time-rose = Het foutpercentage steeg rond { $at }: sindsdien mislukte { $after } % van de aanroepen, daarvoor { $before ->
    [0] minder dan 1
   *[other] { $before }
} %
time-fell = Het foutpercentage daalde rond { $at }: sindsdien mislukte { $after ->
    [0] minder dan 1
   *[other] { $after }
} % van de aanroepen, daarvoor { $before } %
time-gaps = { $count ->
    [one] Eén keer keek niemand gedurende { $longest }.
   *[other] { $count } keer keek lang niemand, het langst gedurende { $longest }.
} Wat er toen gebeurde, is niet getekend: { $calls ->
    [one] 1 aanroep
   *[other] { $calls } aanroepen
}, { $errors } mislukt.
time-breaks = { $count ->
    [one] Eén keer begon een teller opnieuw. Wat vlak daarvoor is geteld, is niet bekend.
   *[other] { $count } keer begon een teller opnieuw. Wat vlak daarvoor is geteld, is niet bekend.
}
time-head-from = Van
time-head-to = Tot
time-head-calls = Aanroepen
time-head-errors = Mislukt
time-head-rate = Foutpercentage
time-gap = niet waargenomen
time-about = In de loop van de tijd
time-of-webhook = In de loop van de tijd: “{ $name }”
time-unit-hour = per uur
time-unit-day = per dag
time-axis-calls-hour = Aanroepen per uur; gearceerd: mislukt
time-axis-calls-day = Aanroepen per dag; gearceerd: mislukt
time-axis-errors-hour = Mislukte aanroepen per uur
time-axis-errors-day = Mislukte aanroepen per dag
time-axis-rate-share = Foutpercentage
time-range = Hoe ver terug
time-range-24h = 24 uur
time-range-7d = 7 dgn
time-range-30d = 30 dgn
time-range-90d = 90 dgn
time-range-all = Alles
time-slot = { $from } tot { $to }: { $words }
time-slot-words = { $calls ->
    [one] 1 aanroep
   *[other] { $calls } aanroepen
}, { $errors } mislukt, foutpercentage { $rate }
time-slot-gap = { $from } tot { $to }: niet waargenomen
time-describes = { $slots } even lange delen, het vroegste eerst. Met de pijltoetsen gaat u van deel naar deel.
time-break = begon opnieuw
spark-errors = { $errors ->
    [one] 1 aanroep mislukte in de laatste 7 dagen, voor zover waargenomen
   *[other] { $errors } aanroepen mislukten in de laatste 7 dagen, voor zover waargenomen
}
time-measure = Tonen
time-changes = Statuswijzigingen
usage-so-far = Tot nu toe geteld
life-observed = waargenomen vanaf deze computer

## Twee momenten
compare-title = Twee momenten naast elkaar
compare-earlier = Eerder
compare-later = Later
compare-imported = { $when } (geïmporteerd)
compare-before = Toen
compare-after = Later
compare-worse = slechter
compare-mended = hersteld
compare-new = nieuw
compare-gone = weg
compare-summary = { $worse } slechter, { $mended } hersteld, { $new } nieuw, { $gone } weg. { $same ->
    [0] {""}
    [one] Nog 1 is aangeroepen.
   *[other] Nog { $same } zijn aangeroepen.
}

## Sinds het vorige bezoek
visit-since = Sinds uw vorige bezoek, { $ago }:
visit-same = geen webhook werd beter of slechter.
visit-worse = { $count } slechter:
visit-new = { $count } nieuw:
visit-gone = { $count } weg:
visit-mended = { $count } hersteld:
visit-more = Wat er veranderde

## Wat er wordt bewaard
kept-title = Wat er van eerder lezen wordt bewaard
kept-lead = SuperOffice bewaart geen geschiedenis, dus deze browser doet het: elke keer dat { $tenant } wordt gelezen, wordt dat een waarneming, voor hoogstens { $days } dagen en alleen op deze computer. Daarin staan namen van webhooks en hosts, statussen, tellers en namen van mensen die een webhook wijzigden. Er staan geen token, geen geheim, geen adres en geen fouttekst in. Oudere waarnemingen worden uitgedund: na een dag één per uur, na een week één per dag, na 90 dagen één per week.
kept-demo = Het verleden van de demo is verzonnen. Er wordt niets van opgeslagen, en het is elke keer hetzelfde.
kept-some = { $count ->
    [one] 1 waarneming, van { $first }.
   *[other] { $count } waarnemingen sinds { $first }.
}
kept-one = De eerste waarneming is zojuist gedaan.
kept-read-only = U leest een offlinekopie, dus de geschiedenis wordt alleen getoond: er wordt niets aan toegevoegd of van gewist tot er een netwerk is.
kept-thinned = Er was niet genoeg ruimte, dus moesten sommige oudere waarnemingen weg.
kept-keep = Geschiedenis op deze computer bewaren
kept-keep-help = Zonder het vinkje wist Afmelden haar. Een token dat wordt geweigerd of niet wordt gebruikt, vergrendelt haar alleen, tot dezelfde gebruiker van dezelfde tenant een token geeft.
kept-save-json = Geschiedenis opslaan als JSON
kept-save-csv = Geschiedenis opslaan als CSV
kept-import = Opgeslagen geschiedenis toevoegen
kept-imported = { $added ->
    [0] Geen waarneming is nieuw.
    [one] 1 waarneming is toegevoegd en als geïmporteerd gemarkeerd.
   *[other] { $added } waarnemingen zijn toegevoegd en als geïmporteerd gemarkeerd.
} { $left ->
    [0] {""}
    [one] 1 kon niet worden gelezen.
   *[other] { $left } konden niet worden gelezen.
} { $old ->
    [0] {""}
    [one] 1 is te oud om te bewaren.
   *[other] { $old } zijn te oud om te bewaren.
}
kept-import-unreadable = Dit bestand bevat geen geschiedenis die deze pagina kan lezen.
kept-import-schema = Dit bestand is van een andere soort of versie: { $schema }.
kept-import-tenant = Dit bestand is van een andere tenant: { $tenant }.
kept-import-large = Dit bestand is te groot.
kept-erase = Geschiedenis van deze tenant wissen
kept-erase-all = Alle geschiedenis wissen
kept-erase-asks = Wissen wat er van deze tenant is bewaard? Het kan niet worden teruggehaald.
kept-erase-all-asks = Wissen wat er in deze browser van alle tenants en gebruikers is bewaard? Het kan niet worden teruggehaald.
kept-erase-yes = Wissen
kept-erase-not = Bewaren
kept-erased = De geschiedenis van deze tenant is gewist. De volgende keer lezen begint een nieuwe.
kept-erased-all = Alle geschiedenis is gewist. De volgende keer lezen begint een nieuwe.
kept-no-database = Deze browser geeft de pagina geen database, zoals in sommige privévensters. Waarnemingen blijven zo lang als de pagina.
kept-newer = De geschiedenis is geschreven door een nieuwere versie van deze pagina. Laad de pagina opnieuw om die versie te krijgen, of begin met deze opnieuw.
kept-foreign = Onder de naam van de geschiedenis is iets anders opgeslagen, dus er wordt niets bewaard.
kept-held = Een ander tabblad van deze pagina houdt een oudere geschiedenis vast. Sluit het, dan worden waarnemingen weer bewaard.
kept-no-room = Deze browser kon de laatste waarneming niet opslaan: waarschijnlijk is er geen ruimte op deze computer. Ze blijft zo lang als de pagina.
kept-user-not-known = De tenant zegt niet van wie dit token is. Opdat niemand de geschiedenis van een andere gebruiker ziet, wordt er geen bewaard.
kept-failed = De opgeslagen geschiedenis kan niet worden gelezen. Waarnemingen blijven zo lang als de pagina.
kept-left-out = { $count ->
    [one] 1 opgeslagen record kon niet worden gelezen en ontbreekt.
   *[other] { $count } opgeslagen records konden niet worden gelezen en ontbreken.
}
kept-save-readable = Leesbare deel opslaan
kept-afresh = Opnieuw beginnen
