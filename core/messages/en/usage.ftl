# The page on usage: what each chart says, and the words of its bars, axes and tables.

ui-title-usage = { $tenant }: usage
ui-usage = Usage
usage-of = Usage of { $tenant }
usage-lead = Counted by SuperOffice since each webhook was registered. Choose a bar to see its webhooks.
usage-of-some = { $shown } of { $total } webhooks. The filters are the same as in the list.
usage-measure = Compare webhooks by
usage-measure-calls = Calls
usage-measure-errors = Errors
usage-measure-rate = Error rate
usage-empty = There are no webhooks to draw.
usage-nothing-found = No webhook matches the filters, so there is nothing to draw.
usage-as-table = As a table
usage-to-list = Show in the list
ui-filters = Filters
ui-views = Views
shortcut-usage = To the usage
usage-bar = { $name }: { $words }
usage-describes = { $bars ->
    [one] One bar
   *[other] { $bars } bars
}. Unit: { $unit }. By: { $by }. The arrow keys go from bar to bar, and Enter opens what is behind one.
usage-limit = documented limit
usage-hatched = { $unit }; { $part }

## Axes and tables
usage-head-webhooks = Webhooks
usage-head-calls = Calls
usage-head-errors = Failed calls
    .hatched = hatched: failed calls
usage-head-rate = Error rate
usage-head-rate-percent = Error rate, %
usage-head-broken = Not delivering
    .hatched = hatched: not delivering
usage-head-host = Host
usage-head-event = Event
usage-not-known = ?
in-a-row = { $count }
in-a-row-limit = { $count }+

## What a chart is about
usage-about-verdicts = Webhooks by verdict
usage-about-states = Webhooks by state
usage-about-webhooks = Calls and errors by webhook
usage-about-rates = Webhooks by error rate
usage-about-in-a-row = Webhooks by errors in a row
usage-about-causes = Failed calls by the last error’s cause
usage-about-hosts = Failed calls by host
usage-about-receivers = Webhooks by host
usage-about-events = Webhooks by event

## What a bar says
usage-calls-words = { $calls ->
    [one] 1 call, { $errors } failed
   *[other] { $calls } calls, { $errors } failed
}
usage-calls-only = { $calls ->
    [one] 1 call; how many failed is not known
   *[other] { $calls } calls; how many failed is not known
}
usage-errors-only = { $errors ->
    [one] 1 failed call; how many calls there were is not known
   *[other] { $errors } failed calls; how many calls there were is not known
}
usage-errors-of = { $errors ->
    [one] 1 failed call
   *[other] { $errors } failed calls
} of { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}
usage-event-words = { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] all delivering
       *[other] none known to fail
    }
   *[other] { $broken } not delivering
}

## What a chart says
usage-verdicts = { $broken ->
    [0] { $unknown ->
        [0] { $stopped ->
            [0] Every webhook delivers
           *[other] Nothing fails; { $stopped } of { $total } are stopped
        }
       *[other] Nothing is known to fail; { $unknown } of { $total } can’t be judged
    }
   *[other] { $broken } of { $total } don’t deliver{ $stopped ->
        [0] {""}
       *[other] , and { $stopped } more are stopped
    }
}
usage-states = { $off ->
    [0] { $unknown ->
        [0] Every webhook is active
       *[other] No webhook is known to be off; the state of { $unknown } is not known
    }
    [one] { $disabled ->
        [0] 1 of { $total } is off: stopped
       *[other] 1 of { $total } is off: disabled after errors
    }
   *[other] { $off } of { $total } are off: { $disabled } disabled after errors, { $stopped } stopped
}
usage-webhooks-calls = “{ $name }” gets { $percent } % of all { $all } calls
usage-webhooks-errors = “{ $name }” has { $percent } % of all { $all } failed calls
usage-webhooks-rate = “{ $name }” loses most: { $errors } of its { $calls } calls failed
usage-rates = { $bad ->
    [0] No webhook lost a fifth of its calls
    [one] 1 of { $called } lost a fifth of its calls or more
   *[other] { $bad } of { $called } lost a fifth of their calls or more
}
usage-in-a-row = { $limit ->
    [0] { $way ->
        [0] No webhook has errors in a row
        [one] 1 webhook has errors in a row; none has nine
       *[other] { $way } webhooks have errors in a row; none has nine
    }
    [one] 1 webhook has nine errors in a row or more{ $way ->
        [0] {""}
        [one] ; 1 has fewer
       *[other] ; { $way } have fewer
    }
   *[other] { $limit } webhooks have nine errors in a row or more{ $way ->
        [0] {""}
        [one] ; 1 has fewer
       *[other] ; { $way } have fewer
    }
}
usage-causes = { $name }: { $percent } % of the { $all } failed calls with a known cause
usage-hosts = { $name } has { $percent } % of the { $all } failed calls to hosts
usage-receivers = { $name } has the most webhooks: { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] all delivering
       *[other] none known to fail
    }
   *[other] { $broken } not delivering
}
usage-events = “{ $name }” is subscribed to most: { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] { $unknown ->
        [0] all delivering
       *[other] none known to fail
    }
   *[other] { $broken } not delivering
}
usage-no-figures = The counters are not known
usage-no-counters = The counters of these webhooks are not known, so the charts of calls and errors are left out.
usage-no-calls = No webhook was called
usage-no-errors = No call failed
usage-no-events = No webhook has an event
usage-no-hosts = No webhook calls a host

## What a chart does not show
usage-more-webhooks = The first { $shown } of { $total } webhooks.
usage-more-causes = The first { $shown } of { $total } causes.
usage-more-hosts = The first { $shown } of { $total } hosts.
usage-more-events = The first { $shown } of { $total } events.
usage-left-out = { $count ->
    [one] 1 webhook is left out: its counters are not known.
   *[other] { $count } webhooks are left out: their counters are not known.
}
usage-uncalled = { $count ->
    [one] 1 webhook has no calls.
   *[other] { $count } webhooks have no calls.
}
usage-limit-note = SuperOffice disables a webhook after failures in a row. The documented limit is nine. Whether it counts attempts or events is not documented.
usage-causes-note = All failed calls of a webhook count for the cause of its last error. Earlier ones may have had other causes.
usage-events-note = SuperOffice counts calls per webhook, not per event. The table has the calls of every webhook with that event.

## Filters
filter-host = Host: { $name }
filter-event = Event: { $name }
filter-rate = Error rate: { $name }
filter-in-a-row = Errors in a row: { $count }
filter-in-a-row-limit = Errors in a row: { $count } or more
filter-state = State: { $name }
filter-search = Search: { $name }

# The bands of error rates; `.short` where the percent stand beside them.
rate-0 = 0 %
    .short = 0
rate-0-1 = below 1 %
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
rate-no-calls = no calls
rate-unknown = unknown

## Over time
history-stopped = Stopped between { $after } and { $by }
history-stopped-by = Stopped between { $after } and { $by }, last changed by { $who }
history-disabled = Disabled after errors between { $after } and { $by }
history-disabled-by = Disabled after errors between { $after } and { $by }, last changed by { $who }
history-started = Became active between { $after } and { $by }
history-started-by = Became active between { $after } and { $by }, last changed by { $who }
history-state-unknown = Its state became unknown between { $after } and { $by }
history-state-unknown-by = Its state became unknown between { $after } and { $by }, last changed by { $who }
history-failing-between = Failing since between { $after } and { $by }
history-failing-before = Failing since { $first } or earlier: it failed when it was first observed
history-counters-fell = Its counters began anew between { $after } and { $by }: it was registered anew, or the database was restored
history-cause = Its cause of trouble became “{ $cause }” between { $after } and { $by }

## Charts over time
time-none = Nothing was observed yet
time-first = Observed for the first time: from the next reading on it shows what changes
time-too-little = Too little was observed in this time to draw it
time-no-calls = No call was counted
time-no-errors = { $calls ->
    [one] 1 call, and it did not fail
   *[other] { $calls } calls, and none failed
}
time-even = { $errors } of { $calls } calls failed ({ $percent ->
    [0] less than 1
   *[other] { $percent }
} %), evenly
time-rose = The error rate rose about { $at }: { $after } % of calls failed since, { $before ->
    [0] less than 1
   *[other] { $before }
} % before
time-fell = The error rate fell about { $at }: { $after ->
    [0] less than 1
   *[other] { $after }
} % of calls failed since, { $before } % before
time-gaps = { $count ->
    [one] Once nobody looked for { $longest }.
   *[other] { $count } times nobody looked for long, the longest time for { $longest }.
} What happened then is not drawn: { $calls ->
    [one] 1 call
   *[other] { $calls } calls
}, { $errors } failed.
time-breaks = { $count ->
    [one] Once a counter began anew. What was counted just before is not known.
   *[other] { $count } times a counter began anew. What was counted just before is not known.
}
time-head-from = From
time-head-to = To
time-head-calls = Calls
time-head-errors = Failed calls
time-head-rate = Error rate
time-gap = not observed
time-about = Over time
time-of-webhook = Over time: “{ $name }”
time-unit-hour = an hour
time-unit-day = a day
time-axis-calls-hour = Calls an hour; hatched: failed
time-axis-calls-day = Calls a day; hatched: failed
time-axis-errors-hour = Failed calls an hour
time-axis-errors-day = Failed calls a day
time-axis-rate-share = Error rate
time-range = How far back
time-range-24h = 24 hours
time-range-7d = 7 days
time-range-30d = 30 days
time-range-90d = 90 days
time-range-all = All
time-slot = { $from } to { $to }: { $words }
time-slot-words = { $calls ->
    [one] 1 call
   *[other] { $calls } calls
}, { $errors } failed, error rate { $rate }
time-slot-gap = { $from } to { $to }: not observed
time-describes = { $slots } parts of equal length, the earliest first. The arrow keys go from part to part.
time-break = began anew
spark-errors = { $errors ->
    [one] 1 call failed in the last 7 days, as far as was observed
   *[other] { $errors } calls failed in the last 7 days, as far as was observed
}
time-measure = Show
time-changes = Changes of state
usage-so-far = Counted so far
life-observed = observed from this computer

## Two moments
compare-title = Two moments side by side
compare-earlier = Earlier
compare-later = Later
compare-imported = { $when } (imported)
compare-before = Then
compare-after = Later
compare-worse = worse
compare-mended = mended
compare-new = new
compare-gone = gone
compare-summary = { $worse } worse, { $mended } mended, { $new } new, { $gone } gone. { $same ->
    [0] {""}
    [one] 1 more was called.
   *[other] { $same } more were called.
}

## Since the last visit
visit-since = Since your last visit, { $ago }:
visit-same = no webhook became better or worse.
visit-worse = { $count } worse:
visit-new = { $count } new:
visit-gone = { $count } gone:
visit-mended = { $count } mended:
visit-more = What changed

## What is kept
kept-title = What is kept of earlier readings
kept-lead = SuperOffice keeps no history, so this browser does: each reading of { $tenant } becomes an observation, for { $days } days at most, on this computer only. It holds names of webhooks and hosts, states, counters and names of people who changed a webhook. It holds no token, no secret, no address and no error text. Older observations are kept less densely: one an hour after a day, one a day after a week, one a week after 90 days.
kept-demo = The demo’s past is made up. Nothing of it is stored, and it is the same each time.
kept-some = { $count ->
    [one] 1 observation, of { $first }.
   *[other] { $count } observations since { $first }.
}
kept-one = The first observation was made just now.
kept-read-only = You read an offline copy, so the history is only shown: nothing is added to it or erased until there is a network.
kept-thinned = There was not enough room, so some of the older observations had to go.
kept-keep = Keep history on this computer
kept-keep-help = Without the tick, Sign out erases it. A token that is refused or not used only locks it, until the same user of the same tenant gives a token.
kept-save-json = Save history as JSON
kept-save-csv = Save history as CSV
kept-import = Add a saved history
kept-imported = { $added ->
    [0] No observation is new.
    [one] 1 observation was added and is marked as imported.
   *[other] { $added } observations were added and are marked as imported.
} { $left ->
    [0] {""}
    [one] 1 could not be read.
   *[other] { $left } could not be read.
} { $old ->
    [0] {""}
    [one] 1 is too old to be kept.
   *[other] { $old } are too old to be kept.
}
kept-import-unreadable = This file holds no history that this page can read.
kept-import-schema = This file is of another kind or version: { $schema }.
kept-import-tenant = This file is of another tenant: { $tenant }.
kept-import-large = This file is too large.
kept-erase = Erase this tenant’s history
kept-erase-all = Erase all history
kept-erase-asks = Erase what is kept of this tenant? It can’t be brought back.
kept-erase-all-asks = Erase what is kept of all tenants and users in this browser? It can’t be brought back.
kept-erase-yes = Erase it
kept-erase-not = Keep it
kept-erased = The history of this tenant was erased. The next reading begins a new one.
kept-erased-all = All history was erased. The next reading begins a new one.
kept-no-database = This browser gives the page no database, as in some private windows. Observations last as long as the page.
kept-newer = The history was written by a newer version of this page. Load the page again to get that version, or start afresh with this one.
kept-foreign = What is stored under the name of the history is something else, so nothing is kept.
kept-held = Another tab of this page holds on to an older history. Close it, and observations are kept again.
kept-no-room = This browser could not store the last observation: most likely there is no room on this computer. It lasts as long as the page.
kept-user-not-known = The tenant does not say whose token this is. So that nobody sees another user’s history, none is kept.
kept-failed = The stored history can’t be read. Observations last as long as the page.
kept-left-out = { $count ->
    [one] 1 stored record could not be read and was left out.
   *[other] { $count } stored records could not be read and were left out.
}
kept-save-readable = Save what can be read
kept-afresh = Start afresh
