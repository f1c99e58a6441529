# Sidan om användning: vad varje diagram säger, och orden på staplar, axlar och tabeller.

ui-title-usage = { $tenant }: användning
ui-usage = Användning
usage-of = Användning av { $tenant }
usage-lead = Räknat av SuperOffice sedan varje webhook registrerades. Välj en stapel för att se vilka webhooks den gäller.
usage-of-some = { $shown } av { $total } webhooks. Filtren är desamma som i listan.
usage-measure = Jämför webhooks efter
usage-measure-calls = Anrop
usage-measure-errors = Fel
usage-measure-rate = Felandel
usage-empty = Det finns inga webhooks att rita.
usage-nothing-found = Ingen webhook matchar filtren, så det finns inget att rita.
usage-as-table = Som tabell
usage-to-list = Visa i listan
ui-filters = Filter
ui-views = Vyer
shortcut-usage = Till användningen
usage-bar = { $name }: { $words }
usage-describes = { $bars ->
    [one] En stapel
   *[other] { $bars } staplar
}. Enhet: { $unit }. Efter: { $by }. Piltangenterna går från stapel till stapel, och Enter öppnar det som ligger bakom en.
usage-limit = dokumenterad gräns
usage-hatched = { $unit }; { $part }

## Axlar och tabeller
usage-head-webhooks = Webhooks
usage-head-calls = Anrop
usage-head-errors = Misslyckade anrop
    .hatched = skrafferat: misslyckade anrop
usage-head-rate = Felandel
usage-head-rate-percent = Felandel, %
usage-head-broken = Levererar inte
    .hatched = skrafferat: levererar inte
usage-head-host = Värd
usage-head-event = Händelse
usage-not-known = ?
in-a-row = { $count }
in-a-row-limit = { $count }+

## Vad ett diagram handlar om
usage-about-verdicts = Webhooks efter bedömning
usage-about-states = Webhooks efter tillstånd
usage-about-webhooks = Anrop och fel per webhook
usage-about-rates = Webhooks efter felandel
usage-about-in-a-row = Webhooks efter fel i rad
usage-about-causes = Misslyckade anrop efter det senaste felets orsak
usage-about-hosts = Misslyckade anrop per värd
usage-about-receivers = Webhooks per värd
usage-about-events = Webhooks per händelse

## Vad en stapel säger
usage-calls-words = { $calls ->
    [one] 1 anrop, { $errors } misslyckades
   *[other] { $calls } anrop, { $errors } misslyckades
}
usage-calls-only = { $calls ->
    [one] 1 anrop; det är inte känt hur många som misslyckades
   *[other] { $calls } anrop; det är inte känt hur många som misslyckades
}
usage-errors-only = { $errors ->
    [one] 1 misslyckat anrop; det är inte känt hur många anrop det var
   *[other] { $errors } misslyckade anrop; det är inte känt hur många anrop det var
}
usage-errors-of = { $errors ->
    [one] 1 misslyckat anrop
   *[other] { $errors } misslyckade anrop
} från { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}
usage-event-words = { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alla levererar
       *[other] såvitt vi vet misslyckas ingen
    }
   *[other] { $broken } levererar inte
}

## Vad ett diagram säger
usage-verdicts = { $broken ->
    [0] { $unknown ->
        [0] { $stopped ->
            [0] Alla webhooks levererar
           *[other] Ingen misslyckas; { $stopped } av { $total } är stoppade
        }
       *[other] Såvitt vi vet misslyckas ingen; { $unknown } av { $total } kan inte bedömas
    }
   *[other] { $broken } av { $total } levererar inte{ $stopped ->
        [0] {""}
       *[other] , och { $stopped } andra är stoppade
    }
}
usage-states = { $off ->
    [0] { $unknown ->
        [0] Alla webhooks är aktiva
       *[other] Såvitt vi vet är ingen webhook av; tillståndet för { $unknown } är inte känt
    }
    [one] { $disabled ->
        [0] 1 av { $total } är av: stoppad
       *[other] 1 av { $total } är av: inaktiverad efter fel
    }
   *[other] { $off } av { $total } är av: { $disabled } inaktiverade efter fel, { $stopped } stoppade
}
usage-webhooks-calls = ”{ $name }” får { $percent } % av alla { $all } anrop
usage-webhooks-errors = ”{ $name }” har { $percent } % av alla { $all } misslyckade anrop
usage-webhooks-rate = ”{ $name }” förlorar mest: { $errors } av { $calls } anrop misslyckades
usage-rates = { $bad ->
    [0] Ingen webhook förlorade en femtedel av anropen
    [one] 1 av { $called } förlorade minst en femtedel av anropen
   *[other] { $bad } av { $called } förlorade minst en femtedel av anropen
}
usage-in-a-row = { $limit ->
    [0] { $way ->
        [0] Ingen webhook har fel i rad
        [one] 1 webhook har fel i rad; ingen har nio
       *[other] { $way } webhooks har fel i rad; ingen har nio
    }
    [one] 1 webhook har nio fel i rad eller fler{ $way ->
        [0] {""}
        [one] ; 1 har färre
       *[other] ; { $way } har färre
    }
   *[other] { $limit } webhooks har nio fel i rad eller fler{ $way ->
        [0] {""}
        [one] ; 1 har färre
       *[other] ; { $way } har färre
    }
}
usage-causes = { $name }: { $percent } % av de { $all } misslyckade anropen med känd orsak
usage-hosts = { $name } har { $percent } % av de { $all } misslyckade anropen till värdar
usage-receivers = Flest webhooks går till { $name }: { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alla levererar
       *[other] såvitt vi vet misslyckas ingen
    }
   *[other] { $broken } levererar inte
}
usage-events = Flest prenumererar på ”{ $name }”: { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] alla levererar
       *[other] såvitt vi vet misslyckas ingen
    }
   *[other] { $broken } levererar inte
}
usage-no-figures = Räknarna är inte kända
usage-no-counters = Räknarna för dessa webhooks är inte kända, så diagrammen över anrop och fel har utelämnats.
usage-no-calls = Ingen webhook har anropats
usage-no-errors = Inget anrop misslyckades
usage-no-events = Ingen webhook har en händelse
usage-no-hosts = Ingen webhook anropar en värd

## Vad ett diagram inte visar
usage-more-webhooks = De första { $shown } av { $total } webhooks.
usage-more-causes = De första { $shown } av { $total } orsaker.
usage-more-hosts = De första { $shown } av { $total } värdar.
usage-more-events = De första { $shown } av { $total } händelser.
usage-left-out = { $count ->
    [one] 1 webhook är utelämnad: räknarna är inte kända.
   *[other] { $count } webhooks är utelämnade: deras räknare är inte kända.
}
usage-uncalled = { $count ->
    [one] 1 webhook har inga anrop.
   *[other] { $count } webhooks har inga anrop.
}
usage-limit-note = SuperOffice inaktiverar en webhook efter flera fel i rad. Den dokumenterade gränsen är nio. Det är inte dokumenterat om den räknar försök eller händelser.
usage-causes-note = Alla misslyckade anrop från en webhook räknas till det senaste felets orsak. Tidigare anrop kan ha haft andra orsaker.
usage-events-note = SuperOffice räknar anrop per webhook, inte per händelse. Tabellen har anropen för varje webhook med den händelsen.

## Filter
filter-host = Värd: { $name }
filter-event = Händelse: { $name }
filter-rate = Felandel: { $name }
filter-in-a-row = Fel i rad: { $count }
filter-in-a-row-limit = Fel i rad: { $count } eller fler
filter-state = Tillstånd: { $name }
filter-search = Sökning: { $name }

# Felandelarnas intervall; `.short` där procenten står bredvid.
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
rate-no-calls = inga anrop
rate-unknown = okänd

## Över tid
history-stopped = Stoppad mellan { $after } och { $by }
history-stopped-by = Stoppad mellan { $after } och { $by }, senast ändrad av { $who }
history-disabled = Inaktiverad efter fel mellan { $after } och { $by }
history-disabled-by = Inaktiverad efter fel mellan { $after } och { $by }, senast ändrad av { $who }
history-started = Blev aktiv mellan { $after } och { $by }
history-started-by = Blev aktiv mellan { $after } och { $by }, senast ändrad av { $who }
history-state-unknown = Tillståndet blev okänt mellan { $after } och { $by }
history-state-unknown-by = Tillståndet blev okänt mellan { $after } och { $by }, senast ändrad av { $who }
history-failing-between = Började misslyckas mellan { $after } och { $by }
history-failing-before = Har misslyckats sedan { $first } eller tidigare: den misslyckades när den först observerades
history-counters-fell = Räknarna började om mellan { $after } och { $by }: den registrerades på nytt, eller databasen återställdes
history-cause = Orsaken till problemet blev ”{ $cause }” mellan { $after } och { $by }

## Diagram över tid
time-none = Inget har observerats än
time-first = Observerat för första gången: från nästa avläsning visas det som ändras
time-too-little = För lite observerades under den här tiden för att ritas
time-no-calls = Inget anrop räknades
time-no-errors = { $calls ->
    [one] 1 anrop, och det misslyckades inte
   *[other] { $calls } anrop, och inget misslyckades
}
time-even = { $errors } av { $calls } anrop misslyckades ({ $percent ->
    [0] mindre än 1
   *[other] { $percent }
} %), jämnt fördelat
time-rose = Felandelen steg omkring { $at }: { $after } % av anropen har misslyckats sedan dess, { $before ->
    [0] mindre än 1
   *[other] { $before }
} % innan
time-fell = Felandelen sjönk omkring { $at }: { $after ->
    [0] mindre än 1
   *[other] { $after }
} % av anropen har misslyckats sedan dess, { $before } % innan
time-gaps = { $count ->
    [one] En gång tittade ingen på { $longest }.
   *[other] { $count } gånger tittade ingen på länge, som längst på { $longest }.
} Det som hände då är inte ritat: { $calls ->
    [one] 1 anrop
   *[other] { $calls } anrop
}, { $errors } misslyckades.
time-breaks = { $count ->
    [one] En gång började en räknare om. Det är inte känt vad som räknades strax innan.
   *[other] { $count } gånger började en räknare om. Det är inte känt vad som räknades strax innan.
}
time-head-from = Från
time-head-to = Till
time-head-calls = Anrop
time-head-errors = Misslyckade anrop
time-head-rate = Felandel
time-gap = inte observerat
time-about = Över tid
time-of-webhook = Över tid: ”{ $name }”
time-unit-hour = en timme
time-unit-day = ett dygn
time-axis-calls-hour = Anrop per timme; skrafferat: misslyckade
time-axis-calls-day = Anrop per dygn; skrafferat: misslyckade
time-axis-errors-hour = Misslyckade anrop per timme
time-axis-errors-day = Misslyckade anrop per dygn
time-axis-rate-share = Felandel
time-range = Hur långt tillbaka
time-range-24h = 24 tim
time-range-7d = 7 dagar
time-range-30d = 30 dagar
time-range-90d = 90 dagar
time-range-all = Allt
time-slot = { $from } till { $to }: { $words }
time-slot-words = { $calls ->
    [one] 1 anrop
   *[other] { $calls } anrop
}, { $errors } misslyckades, felandel { $rate }
time-slot-gap = { $from } till { $to }: inte observerat
time-describes = { $slots } lika långa delar, den tidigaste först. Piltangenterna går från del till del.
time-break = började om
spark-errors = { $errors ->
    [one] 1 anrop misslyckades de senaste 7 dagarna, såvitt det har observerats
   *[other] { $errors } anrop misslyckades de senaste 7 dagarna, såvitt det har observerats
}
time-measure = Visa
time-changes = Ändringar av tillstånd
usage-so-far = Räknat hittills
life-observed = observerat från den här datorn

## Två tidpunkter
compare-title = Två tidpunkter sida vid sida
compare-earlier = Tidigare
compare-later = Senare
compare-imported = { $when } (importerad)
compare-before = Tidigare
compare-after = Senare
compare-worse = sämre
compare-mended = åtgärdad
compare-new = ny
compare-gone = borta
compare-summary = { $worse } sämre, { $mended } åtgärdade, { $new } nya, { $gone } borta. { $same ->
    [0] {""}
    [one] 1 till anropades.
   *[other] { $same } till anropades.
}

## Sedan förra besöket
visit-since = Sedan ditt förra besök, { $ago }:
visit-same = ingen webhook har blivit bättre eller sämre.
visit-worse = { $count } sämre:
visit-new = { $count } nya:
visit-gone = { $count } borta:
visit-mended = { $count } åtgärdade:
visit-more = Vad som har ändrats

## Vad som sparas
kept-title = Vad som sparas från tidigare avläsningar
kept-lead = SuperOffice sparar ingen historik, så det gör den här webbläsaren: varje avläsning av { $tenant } blir en observation, i högst { $days } dagar, bara på den här datorn. Den innehåller namn på webhooks och värdar, tillstånd, räknare och namn på personer som har ändrat en webhook. Den innehåller ingen token, ingen hemlighet, ingen adress och ingen feltext. Äldre observationer sparas glesare: en i timmen efter ett dygn, en om dygnet efter en vecka, en i veckan efter 90 dagar.
kept-demo = Demons förflutna är påhittat. Inget av det lagras, och det är likadant varje gång.
kept-some = { $count ->
    [one] 1 observation, från { $first }.
   *[other] { $count } observationer sedan { $first }.
}
kept-one = Den första observationen gjordes alldeles nyss.
kept-read-only = Du läser en offlinekopia, så historiken visas bara: inget läggs till eller raderas förrän det finns ett nätverk.
kept-thinned = Det fanns inte plats nog, så några av de äldre observationerna fick tas bort.
kept-keep = Spara historik på den här datorn
kept-keep-help = Utan kryssrutan raderas historiken när du loggar ut. En token som avvisas eller inte används låser den bara, tills samma användare i samma tenant anger en token.
kept-save-json = Spara historiken som JSON
kept-save-csv = Spara historiken som CSV
kept-import = Lägg till en sparad historik
kept-imported = { $added ->
    [0] Ingen observation är ny.
    [one] 1 observation har lagts till och märkts som importerad.
   *[other] { $added } observationer har lagts till och märkts som importerade.
} { $left ->
    [0] {""}
    [one] 1 kunde inte läsas.
   *[other] { $left } kunde inte läsas.
} { $old ->
    [0] {""}
    [one] 1 är för gammal för att sparas.
   *[other] { $old } är för gamla för att sparas.
}
kept-import-unreadable = Den här filen innehåller ingen historik som sidan kan läsa.
kept-import-schema = Den här filen är av en annan sort eller version: { $schema }.
kept-import-tenant = Den här filen gäller en annan tenant: { $tenant }.
kept-import-large = Den här filen är för stor.
kept-erase = Radera den här tenantens historik
kept-erase-all = Radera all historik
kept-erase-asks = Vill du radera det som har sparats om den här tenanten? Det kan inte hämtas tillbaka.
kept-erase-all-asks = Vill du radera det som har sparats om alla tenanter och användare i den här webbläsaren? Det kan inte hämtas tillbaka.
kept-erase-yes = Radera
kept-erase-not = Behåll
kept-erased = Den här tenantens historik har raderats. Nästa avläsning börjar en ny.
kept-erased-all = All historik har raderats. Nästa avläsning börjar en ny.
kept-no-database = Den här webbläsaren ger sidan ingen databas, som i vissa privata fönster. Observationer finns så länge sidan är öppen.
kept-newer = Historiken har skrivits av en nyare version av den här sidan. Ladda om sidan för att få den versionen, eller börja om med den här.
kept-foreign = Det som är lagrat under historikens namn är något annat, så inget sparas.
kept-held = En annan flik med den här sidan håller fast vid en äldre historik. Stäng den, så sparas observationer igen.
kept-no-room = Den här webbläsaren kunde inte lagra den senaste observationen: troligen finns det ingen plats på den här datorn. Den finns så länge sidan är öppen.
kept-user-not-known = Tenanten säger inte vem den här token tillhör. För att ingen ska se en annan användares historik sparas ingen.
kept-failed = Den sparade historiken kan inte läsas. Observationer finns så länge sidan är öppen.
kept-left-out = { $count ->
    [one] 1 sparad post kunde inte läsas och har utelämnats.
   *[other] { $count } sparade poster kunde inte läsas och har utelämnats.
}
kept-save-readable = Spara det som kan läsas
kept-afresh = Börja om
