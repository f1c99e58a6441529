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
    [0] all delivering
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
usage-events = “{ $name }” is subscribed to most: { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}, { $broken ->
    [0] all delivering
   *[other] { $broken } not delivering
}
usage-no-figures = The counters are not known
usage-no-calls = No webhook was called
usage-no-errors = No call failed
usage-no-events = No webhook has an event

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
