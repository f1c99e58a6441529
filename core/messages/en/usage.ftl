# What the list is filtered by, and the bands of error rates.

filter-host = Host: { $name }
filter-event = Event: { $name }
filter-rate = Error rate: { $name }
filter-in-a-row = Errors in a row: { $count }
filter-in-a-row-limit = Errors in a row: { $count } or more
filter-state = State: { $name }
filter-search = Search: { $name }

rate-0 = 0 %
rate-0-1 = below 1 %
rate-1-5 = 1–5 %
rate-5-20 = 5–20 %
rate-20-50 = 20–50 %
rate-50-100 = 50–99 %
rate-100 = 100 %
rate-no-calls = no calls
rate-unknown = unknown
