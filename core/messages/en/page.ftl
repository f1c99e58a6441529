# The page's own words.

ui-skip = Skip to the content
ui-where-you-are = Where you are
ui-signature-link = Check a signature
ui-language = Language
ui-utc = UTC beside local time
ui-theme = Theme
ui-theme-system = System
ui-theme-light = Light
ui-theme-dark = Dark
ui-refresh = Refresh
ui-updated = updated { $ago }
ui-on-paper = read { $when }
ui-live-changed = { $count ->
    [one] Changed since the last reading: { $names }.
   *[other] { $count } webhooks changed since the last reading, among them { $names }.
}
palette-open = Go to
palette-title = Go to a webhook, a view or an action
palette-hint = Name, host, id or view
palette-state = Webhooks in state { $state }
palette-connect = Another tenant
palette-report = Show, save or copy it
palette-restart = Restart { $name }
palette-utc-show = Show UTC beside local time
palette-utc-hide = Hide UTC beside local time
language-en = English
language-nb = Norwegian
language-sv = Swedish
language-da = Danish
language-de = German
language-nl = Dutch
palette-nothing = No matches.
palette-found = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
ui-report = Report
ui-sign-out = Sign out
ui-leave-demo = Leave the demo
ui-copy = Copy
ui-copy-command = Copy the command
ui-copy-request = Copy the request
ui-copied = Copied
ui-copy-refused = The browser did not let the page copy. Select the text instead.
ui-close = Close
ui-try-again = Try again
ui-page-coming = Loading this page…
ui-of-a-tenant = This page tells which webhooks of a tenant do not deliver, why, and what to do.
ui-first-visit = On a first visit the browser has to fetch all of Hook Doctor, which takes some seconds on a slow connection. Later visits have it at once.
ui-page-not-loaded = This page could not be loaded
    .means = Its file did not arrive, or belongs to another version, as after an update of the site. What was read is kept: try again when the connection is back. If that does not help, load the page again, or tell whoever hosts it.
ui-dialogs-not-loaded = A file of this page did not arrive. What was read is not affected, but without it nothing can be changed, reported or followed.
ui-change-tenant = Change the tenant or environment
ui-to-list = To the list of webhooks
ui-to-start = To the first page
ui-ignored = Ignored in the address: { $parts }.
ui-offline = You’re offline. You can read what was loaded; new data needs a connection.
ui-offline-read = No connection. What you see was read { $when }.
ui-new-version = A new version of Hook Doctor is ready. Loading it asks for the token again, unless you keep it for this tab.
ui-load-it = Load it

## Follow
follow-title = Follow { $tenant }
follow-lead = While this page is open, it reads the webhooks and their counters again and again. It tells you when a webhook changes its state, comes near the limit of failures, or recovers: in the title and the icon of this tab, on the page, and, if you like, by a notification.
follow-status-off = Follow
follow-status-on = Following
follow-status-paused = Following is paused
follow-status-waits-for-token = Following needs a token
follow-status-waits-for-reading = Following starts soon
follow-status-another-tab = Followed in another tab
follow-status-backs-off = Following, with a pause
follow-pace = How often
follow-every = Every { $span }
follow-notify = Notify me on this computer
follow-notify-denied = This browser does not allow notifications from this site. You can change that in the settings of the browser.
follow-notify-nowhere = This browser shows no notifications of a page.
follow-until-closed = It ends when you close the page.
follow-until-token = It ends with the token, on { $at }. Five minutes before, the page asks for a new one.
follow-until-token-by = Access tokens live an hour, so it ends on { $at } at the latest, or earlier if the token is older. Five minutes before, the page asks for a new one.
follow-until-refused = Access tokens live an hour, and this one is older. It ends when SuperOffice no longer accepts the token.
follow-until-longest = It ends on { $at }: no token is used for longer than twelve hours.
follow-hidden = In a hidden tab browsers run a page only once a minute, so a reading can come a minute late. While the computer sleeps nothing is read: such times stay gaps in the history.
follow-use = Following counts as use of the page: it is not locked while nobody is there. Stop following before you leave a computer that others use.
follow-reads = Each time it asks for the list and the counters of this app’s webhooks. The rest, such as the states of other apps’ webhooks, stays as it was when you last pressed Refresh.
follow-alone = This browser gives tabs no way to agree, so each tab reads for itself. Follow in one tab only.
follow-start = Start following
follow-pause = Pause following
follow-go-on = Go on following
follow-stop = Stop following
follow-next = The next reading is { $when }.
follow-note-waits-for-token = Following { $tenant } goes on when you give a token.
follow-note-another-tab = Another tab follows { $tenant } and tells you what changes. If you close that one, this tab goes on.
follow-note-another-tab-read = Another tab follows { $tenant } and tells you what changes. It last read it { $when }. If you close that one, this tab goes on.
follow-note-throttled = SuperOffice asks for fewer requests, so following makes a longer pause. The next reading is { $when }.
follow-note-not-read = { $tenant } could not be read { $count ->
    [one] last time
   *[other] the last { $count } times
}, so following makes a longer pause. The next reading is { $when }.
follow-token-ends = Following ends with the token { $when } at the latest. Enter a new one to go on without interruption.
follow-token-may-end = The token is older than an hour, so following may end at any time. Enter a new one to go on without interruption.
follow-told-token = Following { $tenant } ends soon without a new token
follow-told-token-ended = Following { $tenant } needs a new token
follow-news = What changed while you followed
follow-news-at = { $when }:
follow-news-done = Put away
follow-news-disabled = { $name } was disabled after too many errors
follow-news-near-limit = { $name } failed { $count } times in a row; the documented limit is { $limit }
follow-news-stopped = { $name } was stopped
follow-news-state-unknown = { $name } no longer says its state
follow-news-started = { $name } is on again
follow-news-recovered = { $name } delivers again
follow-news-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
follow-told = { $count ->
    [one] { $tenant }: 1 webhook changed
   *[other] { $tenant }: { $count } webhooks changed
}

## Connect
ui-title-connect = Connect
ui-question = Which webhooks do not deliver, and why?
ui-lead = Say which customer, and show who you are. The page asks SuperOffice straight from your browser: no server of ours is involved, and nothing is installed.
ui-which-customer = Which customer?
ui-environment = Environment
environment-online = Production (online)
environment-qaonline = Stage (qaonline)
environment-sod = Development (sod)
environment-demo = Demo (built in)
ui-tenant = Tenant
ui-tenant-help = The customer’s id in SuperOffice, such as Cust12345, or any web address that holds it.
ui-tenant-means = This is { $tenant } in { $environment }.
tenant-empty = Enter the customer’s id, such as Cust12345, or a web address that holds it.
tenant-characters = This is neither a customer’s id nor a web address. An id has only letters, digits, “-” and “_”, such as Cust12345.
tenant-not-in-address = No customer’s id is in this address. Look for a part such as Cust12345.
tenant-is-token = This looks like an access token, which has its own field below. Enter the customer’s id here, such as Cust12345.
ui-no-sign-in = This site has no sign-in for { $environment }. If you have no token, the vendor of the app that receives the webhooks can help.
ui-ask-access = Ask the app’s vendor for access
ui-or-paste = Or paste an access token:
ui-token = Access token
ui-token-help = From your own app or from Postman; lives an hour. It is sent to the tenant’s API and nowhere else.
ui-keep = Keep the token
keep-reload = until I reload this page
keep-tab = in this tab, until it is unused for { $span }
keep-reload-help = A reload forgets it, and so does { $span } without use. Another tab asks for a token too, also one that you open with Ctrl+click.
keep-tab-help = A reload of this tab goes on with it. It is forgotten when you close the tab, when you sign out, and after { $span } without use. Another tab asks for a token too, also one that you open with Ctrl+click. A duplicate of this tab has it, and so does this tab if the browser opens it again.
ui-without-network = Without a network
ui-copy-for-anyone = Anyone at this computer may read the last copy
ui-copy-for-anyone-help = For when there is no network: this page keeps what it read last for a day. Without this tick only this token opens it.
ui-show = Show
ui-hide = Hide
ui-scheme = What is it?
ui-scheme-bearer = Access token (Bearer)
ui-scheme-ticket = Ticket (SOTicket)
ui-scheme-basic = user:password (Basic)
ui-connect = Connect
ui-connect-early = This page is still loading. It connects as soon as it is ready.
ui-sign-in = Sign in with SuperID
ui-try-demo = Try the demo tenant
token-empty = Enter an access token. It looks like 8A:Cust12345.…
token-not-one = This can’t be a token: it has spaces, line breaks or letters outside A–Z. Copy the whole token again.
token-refused = { $host } does not accept this token for { $tenant }. It may have expired (tokens live an hour), or belong to another tenant or environment. Correct it, or paste a new one.
ui-token-wanted = Token for { $tenant }
ui-token-refused = { $tenant } does not accept this token
ui-token-wanted-lead = This address leads to a tenant. Show who you are to open it.
ui-token-again = { $tenant } no longer accepts the token
ui-token-again-lead = You can still read what was loaded. Paste a new token to continue.
token-idle = The page was not used for { $span }, so the token was forgotten, and what was shown is covered. Paste the token again, or a new one, to go on.
token-held-too-long = A token is used for { $span } at the most. This one was forgotten, and what was shown is covered. Paste it again, or a new one, to go on.
token-signed-out = You signed out in another tab of this browser, so the token was forgotten here, too.
ui-token-ends = The access token expires { $when }. Enter a new one to continue without interruption.
ui-token-ended = The access token has expired (by this computer’s clock).
ui-token-new = Enter a new token
ui-through-relay = Requests go through the relay on this machine to { $host }.
ui-not-now = Not now
ui-token-missing = There is no token, so new data can’t be read.
ui-visibility-title = What a token can see
ui-visibility-own = The app that owns the webhooks
    .sees = sees all of them and explains them
ui-visibility-other = Another app
    .sees = sees what the archive shows, can’t change it
ui-visibility-onsite = An on-site server
    .sees = shows every webhook to everybody who can sign in
ui-how-token = How to get a token
ui-how-token-postman = With Postman: authorise a request as your app does, then copy the access token from its Authorization tab.
ui-how-token-app = From your app: log the access token that it got at its last sign-in. It begins with 8A: and the tenant’s id.
ui-how-token-onsite = On-site: choose the configured environment, then a ticket or your user and password.
ui-meet = No tenant? Explore an example
ui-scenario-demo = Everything at once
ui-scenario-certificate-expired = Certificate expired
ui-scenario-stopped-by-a-person = Stopped by a person
ui-scenario-active-and-silent = Active and silent
ui-scenario-misspelt-event = Misspelt event
ui-scenario-answers-202 = 202 instead of 200
ui-scenario-gone-410 = 410 at once
ui-scenario-usage-forbidden = Usage forbidden
ui-scenario-healthy = Healthy
ui-recent = Recent
ui-example-title = What you get
ui-example-lead = The demo tenant, just checked by this page:
ui-example-open = See an example
ui-without-token = Without a token
ui-tool-report = that somebody saved as JSON
ui-tool-explain = from a mail, a log or the webhooks panel
ui-tool-signature = of a delivery
ui-recent-summary = { $broken ->
    [0] all deliver
   *[other] { $broken } of { $total } failing
}
config-title = config.json has mistakes. Its correct parts still work.
config-not-json = The file isn’t a JSON object.
config-unknown-key = “{ $key }” isn’t a key that Hook Doctor knows.
config-wrong-type = “{ $key }” has a value of the wrong type.
config-bad-name = “{ $key }”: a name is made of a–z, 0–9 and “-”, and is not one of the built-in ones.
config-neither-or-both = “{ $key }” names neither “api” nor “state”, or both.
config-not-an-address = “{ $key }” isn’t an address, or it carries a user or a tenant in its host.
config-not-https = “{ $key }” is http on another machine; use https.
config-no-tenant = “{ $key }” doesn’t contain {"{"}tenant{"}"}.
config-unknown-environment = “{ $key }” names an unknown environment.
config-not-this-machine = “{ $key }” names a relay, but its address isn’t http on this machine.

## Under way
ui-connecting = Finding the tenant…
ui-loading = Reading its webhooks…
ui-not-judged-yet = Not judged yet
ui-unjudged = { $total ->
    [one] Reading whether the webhook delivers…
   *[other] Reading whether { $total } webhooks deliver…
}
ui-unjudged-off = { $off ->
    [0] So far none is disabled or stopped.
   *[other] So far: { $disabled } disabled, { $stopped } stopped.
}

## Trouble
ui-means = What it means
ui-move = Who acts
ui-do = What to do
trouble-environment = This site knows no environment named “{ $name }”.
    .means = Nothing was requested, and no token was sent.
    .do = Check the address, or ask the site’s owner to add the environment to config.json.
trouble-origin = The tenant answers, but not to pages from this origin.
    .means = SuperOffice lets a page read its answers only where the page’s origin is listed: online in the app’s registration, on-site in the server’s web.config. Nothing is wrong with the webhooks because of that.
    .do = Online, ask the app’s owner to add { $origin } to the app’s CORS URLs for this environment (Developer Portal: Configuration > Advanced > Authentication). On-site, ask the server’s administrator to add it to CORSOrigin. Or open Hook Doctor from an origin that is listed.
trouble-policy = This page was not built to reach { $host }.
    .means = config.json names this server, but the page’s security policy was made without it. So the browser sent nothing there, the token neither. Nothing is wrong with the server or the webhooks because of that.
    .do = Tell whoever hosts this page: build it with “cargo xtask dist --config config.json”, or run “cargo xtask seal DIR” for the folder that holds this config.json, and serve all its files again.
trouble-network = No answer came from { $host }.
    .means = Either this browser is offline, or { $host } can’t be reached from here.
    .do = Check the network, then try again. You have lost nothing.
trouble-timeout = { $host } did not answer within 30 seconds.
    .means = It or the network is very slow right now.
    .do = Try again in a minute.
trouble-too-long = The answer was too long to read.
    .means = The tenant sent more than 128 MB in one answer. The page stopped there, so that it doesn’t fill this computer’s memory. A list of webhooks is far shorter.
    .do = Try again. If it happens again, tell the people who run the server: something between it and you sends more than the list.
trouble-throttled = The tenant asks for fewer requests.
    .means = It answered 429 several times, so nothing could be read yet.
    .do = Wait a minute, then try again.
trouble-foreign-host = The state lookup points to { $host }, which does not belong to this environment.
    .means = The token was not sent there.
    .do = Check the environment. If it is right, tell the people who run it.
trouble-no-tenant = There is no tenant { $tenant } in { $environment }.
    .means = { $host } does not know it.
    .do = Check the tenant’s id and the environment: webhooks live in one tenant of one environment.
trouble-lookup = The API address of { $tenant } could not be found.
    .means = The state lookup at { $host } failed: { $reason }.
    .do = Try again. If it still fails, check the tenant’s id and the environment.
trouble-forbidden = This token may not read the webhooks of { $tenant }.
    .means = { $host } answered 403. Most likely the app was not granted the Webhook agent; the user may lack the right, too.
    .do = Use a token of the app that owns the webhooks, or ask the app’s owner to get access to the Webhook agent. After that, each tenant’s administrator must consent again, and the app’s users can’t sign in until then.
trouble-misdirected = The tenant’s API is now on another host.
    .means = It moved while the page was reading, and the state lookup still names the old host.
    .do = Try again in a minute.
trouble-malformed = The answer isn’t what the API documents.
    .means = Something between the page and the tenant may answer instead, such as a proxy’s sign-in page.
    .do = Try again. If it still fails, open the API’s address in a tab and look at the answer.
trouble-list = The webhooks of { $tenant } could not be read.
    .means = Whether they deliver is not known. They could not be read from { $host } because { $reason }.
    .do = Try again in a minute.
trouble-read-less = This time the tenant gave less than before.
    .means = What you see is what was read before. { $gap }
    .do = Try again in a minute. To see what this token can read now, load the page again.
trouble-piece = A file of this page could not be loaded.
    .means = It did not arrive, or belongs to another version, as after an update of the site.
    .do = Try again when the connection is back. If that does not help, reload the page, or tell the site’s owner.
trouble-demo = The demo tenant could not be loaded.
    .means = Its file is missing on this site, or something blocked it.
    .do = Reload the page. If it still fails, tell the site’s owner: a file is missing.
trouble-demo-name = The demo has no scenario named “{ $name }”.
    .means = The address has a typo, or another version of the page made it.
    .do = Open the demo tenant, or choose a scenario on the first page.
tenant-state-unknown = SuperOffice does not know { $tenant } in { $environment }, or has an incident.
    .means = Its state is Unknown: there is no such tenant in this environment, or its state can’t be found out now.
    .do = Check the id and the environment, then SuperOffice’s status page:
tenant-state-provisioning = The tenant is being created.
    .means = Its API doesn’t answer yet, and no webhook is sent.
    .do = Try again in some minutes.
tenant-state-deleted = The tenant was deleted.
    .means = Its webhooks are gone with it.
    .do = Check the tenant’s id.
tenant-state-suspended = The tenant is suspended: its subscription is ending.
    .means = Its API is off, and no webhook is sent. The customer can still reactivate the subscription.
    .do = Ask the tenant’s administrator to contact SuperOffice.
tenant-state-migrationpending = The tenant is still moving to the cloud.
    .means = It doesn’t run before the move is done, which can take days or weeks. No webhook is sent meanwhile.
    .do = Ask SuperOffice when the move will be done.
tenant-state-offlinemaintenance = The tenant is in maintenance.
    .means = Its API is off, usually for minutes, and no webhook is sent meanwhile.
    .do = Try again in some minutes.
tenant-state-provisioningfailed = The tenant could not be created.
    .means = It has no working API.
    .do = Its owner should contact SuperOffice.
tenant-state-deleting = The tenant is being deleted.
    .means = Its API is closed.
    .do = Check the tenant’s id.
tenant-state-deletefailed = The tenant is being deleted.
    .means = A first try failed, and SuperOffice deletes it later. Its API is off.
    .do = Check the tenant’s id.
tenant-state-other = The tenant isn’t running. Its state is { $state }.
    .means = The state lookup says so.
    .do = Try again in some minutes. If nothing changes, contact SuperOffice.

## A tenant
ui-title-tenant = { $tenant }: webhooks
ui-title-webhooks = Webhooks
ui-headline = { $broken ->
    [0] { $stopped ->
        [0] { $risk ->
            [0] { $unknown ->
                [0] { $total ->
                    [one] The one webhook delivers.
                   *[other] All { $total } webhooks deliver.
                }
               *[other] Nothing is known to fail; { $unknown } of { $total } webhooks can’t be judged.
            }
           *[other] { $unsure ->
                [0] No webhook fails now; { $risk } of { $total } may soon.
               *[other] No webhook is known to fail now; { $risk } of { $total } may soon.
            }
        }
        [one] { $total ->
            [one] The one webhook is stopped.
           *[other] { $unsure ->
                [0] One of { $total } webhooks is stopped; no other fails.
               *[other] One of { $total } webhooks is stopped; no other is known to fail.
            }
        }
       *[other] { $unsure ->
            [0] { $stopped } of { $total } webhooks are stopped; no other fails.
           *[other] { $stopped } of { $total } webhooks are stopped; no other is known to fail.
        }
    }
    [one] { $total ->
        [one] The one webhook does not deliver.
       *[other] One of { $total } webhooks does not deliver.
    }
   *[other] { $broken } of { $total } webhooks do not deliver.
}
ui-headline-read-deliver = { $total ->
    [one] The one webhook that could be read delivers.
   *[other] The { $total } webhooks that could be read deliver.
}
ui-headline-stopped = { $stopped ->
    [one] One more is stopped.
   *[other] { $stopped } more are stopped.
}
ui-headline-causes = { $causes ->
    [one] { $webhooks ->
        [one] One cause explains it.
       *[other] One cause explains them.
    }
    [2] Two causes explain them.
    [3] Three causes explain them.
    [4] Four causes explain them.
    [5] Five causes explain them.
    [6] Six causes explain them.
   *[other] { $causes } causes explain them.
}
ui-headline-unknown = { $unknown ->
    [one] One can’t be judged.
   *[other] { $unknown } can’t be judged.
}
ui-headline-unread = The webhooks could not be read.
ui-headline-empty = This app owns no webhooks here.
ui-headline-empty-onsite = This server has no webhooks.
ui-unknown-user = an unknown user
ui-visibility-line = Seen as { $user }: { $own ->
    [0] no webhook of this app’s own
    [one] one webhook of this app’s own
   *[other] { $own } webhooks of this app’s own
}, { $others ->
    [0] none of other apps in the archive
   *[other] { $others } of other apps in the archive
}. Others may exist.
ui-visibility-no-archive = Seen as { $user }: { $own ->
    [0] no webhook of this app’s own
    [one] one webhook of this app’s own
   *[other] { $own } webhooks of this app’s own
}. Other apps may have others, which this token can’t see.
ui-visibility-unread = Seen as { $user }. This app’s own list could not be read; { $others ->
    [0] the archive shows nothing
    [one] the archive shows one webhook
   *[other] the archive shows { $others } webhooks
}, whose owner is not known.
ui-visibility-onsite-line = Seen as { $user } on an on-site server, which shows every webhook: { $own }.
ui-partial = Some sources could not be read. You see the rest.
ui-causes = Causes, worst first
ui-whole-diagnosis = The whole diagnosis
ui-all-groups = The whole diagnosis: { $parts }
ui-groups-causes = { $count ->
    [one] 1 cause
   *[other] { $count } causes
}
ui-groups-risks = { $count ->
    [one] 1 risk
   *[other] { $count } risks
}
ui-groups-unknown = { $count } that can’t be judged
ui-card-mixed = { $off ->
    [one] 1 is switched off
   *[other] { $off } are switched off
}, { $on ->
    [one] 1 is still on.
   *[other] { $on } are still on.
}
ui-checks-blind = { $count ->
    [one] 1 check could not run
   *[other] { $count } checks could not run
}
ui-card-failing-deliveries = { $count ->
    [one] 1 webhook fails.
   *[other] { $count } webhooks fail.
}
ui-card-stopped = { $count ->
    [one] 1 webhook stopped.
   *[other] { $count } webhooks stopped.
}
ui-card-misdefined = { $count ->
    [one] 1 webhook can’t work.
   *[other] { $count } webhooks can’t work.
}
ui-card-silent = { $count ->
    [one] 1 webhook is silent.
   *[other] { $count } webhooks are silent.
}
ui-card-at-risk = { $count ->
    [one] 1 webhook at risk.
   *[other] { $count } webhooks at risk.
}
ui-card-unknown = { $count ->
    [one] 1 webhook can’t be judged.
   *[other] { $count } webhooks can’t be judged.
}
ui-card-healthy = { $count ->
    [one] 1 webhook delivers.
   *[other] { $count } webhooks deliver.
}
ui-cause = Cause
ui-webhooks = { $count ->
    [one] 1 webhook
   *[other] { $count } webhooks
}
ui-state = State
ui-search = Search webhooks
ui-search-hint = Search name, target, event, person, last error
ui-shown = { $shown } of { $total } webhooks
ui-shown-unjudged = { $shown } of { $total }…
ui-verdict-filter = Verdict
ui-nothing-found-yet = Nothing found yet. Still reading…
ui-nothing-found = No webhook matches.
ui-nothing-found-lead = The filters hide every webhook.
ui-show-all = Show all
ui-column-webhook = Webhook
ui-column-state = State
ui-column-wrong = Problem
ui-column-calls = Calls
ui-column-errors = Errors
ui-column-in-a-row = In a row
ui-column-rate = Rate
ui-column-last-called = Last called
ui-tick = Select { $name }
ui-tick-all = Select all that are shown
ui-ticked-bar = The selected webhooks
ui-ticked = { $count ->
    [one] 1 selected
   *[other] { $count } selected
}
ui-restart-ticked = Restart…
ui-copy-names = Copy names
ui-untick = Clear the selection
ui-another-applications = another app’s
ui-unit-calls = calls
ui-unit-errors = errors
ui-unit-in-a-row = errors in a row
ui-unit-failed = failed
ui-never = never
ui-ahead-of-the-clock = in the future by this computer’s clock
ui-probably-never = probably never
ui-in-a-row-of-nine = { $count ->
    [0] no errors in a row
    [one] 1 error in a row; documented limit 9
   *[other] { $count } errors in a row; documented limit 9
}
ui-empty-title = Likely reasons
ui-empty-lead = The list shows only webhooks that this token’s app created. The tenant may have others.
ui-empty-onsite-lead = An on-site server shows every webhook to everybody who can sign in.
ui-empty-other-app = The webhooks belong to another app: use that app’s token.
ui-empty-environment = They are in another environment: development, stage and production each have their own webhooks.
ui-empty-tenant = They are in another tenant.
ui-empty-restored = The database was restored from a backup from before they were created.

## A webhook
ui-title-webhook = Webhook
ui-neighbours = Webhooks of the list
ui-neighbour-before = Previous
ui-neighbour-after = Next
ui-neighbour-place = { $place } of { $of }
ui-no-such-webhook = Webhook { $id } was not found.
ui-no-such-webhook-lead = It may have been deleted, belong to another app, or be in another tenant or environment.
ui-no-such-webhook-unread = The list of webhooks could not be read. Whether this webhook exists is not known.
ui-owned = webhook { $id }, owned by this app
ui-owned-onsite = webhook { $id }
ui-owned-by-other = webhook { $id }, owned by another app: visible in the archive only, can’t be changed from here
ui-diagnosis = Diagnosis
ui-steps = Steps
ui-mail-receiver = Open as a mail
ui-copy-for-receiver = Copy for the receiver
ui-mail-support = Mail to SuperOffice
ui-copy-report = Copy the full report
ui-proof = Evidence
ui-evidence-of = of webhook { $id }
ui-open-webhook = Open “{ $name }”
ui-last-error = Last error, word for word, read from
ui-last-error-stale = An old error: a later call succeeded. Word for word, read from
ui-copy-error = Copy the error
ui-answer = What the receiver answered
ui-answer-status = Status
ui-answer-platform = Platform
ui-answer-traces = Trace IDs
ui-answer-headers = { $count ->
    [one] 1 header
   *[other] { $count } headers
}
ui-answer-body = Its body, as text
ui-checked = What was checked
ui-said-above = See above: { $check }
ui-fine = { $count ->
    [one] 1 check found nothing wrong
   *[other] { $count } checks found nothing wrong
}
ui-what-to-do = What to do
ui-deliveries = Deliveries
ui-deliveries-since = Deliveries since { $when }
ui-never-called = The counters were read to the end and have no row for this webhook: most likely it was never called.
ui-off-at-nine = SuperOffice disables a webhook after failures in a row; the documented limit is nine.
ui-usage-chart = Successful and failed calls
ui-calls-well = Succeeded
ui-calls-failed = Failed
ui-no-figures = The counters are not complete, so there is nothing to draw.
ui-usage-source = Counted by SuperOffice since the webhook was registered (webhook_usage).
beside-title = Webhooks at this receiver or for these events
beside-none = No other webhook calls this receiver or waits for its events.
beside-receiver = same receiver
beside-events = { $names-count ->
    [one] same event: { $names }
   *[other] same events: { $names }
}
beside-all = All { $count } webhooks of { $host }
ui-life = Timeline
life-registered = Registered
life-registered-by = Registered by { $who }
life-changed = Last changed
life-changed-by = Last changed by { $who }
life-delivered = Its last call, on { $when }, went well.
life-share = { $calls ->
    [one] Its only call since it was registered succeeded.
   *[other] { $good } of { $calls } calls since it was registered succeeded.
}
life-disabled = Disabled after errors
life-stopped = Stopped
life-not-before = not before { $when }
life-not-known = when is not known
life-last-called = Last called
life-last-failed = Last called, and it failed
ui-definition = Definition
ui-target = Target URL
ui-show-address = Show the whole address
ui-hide-address = Hide the keys
ui-show-text = Show the whole text
ui-hide-text = Hide keys and passwords
ui-events = Events
ui-type = Type
ui-secret = Shared secret
ui-secret-set = set, never shown
ui-secret-missing = none: deliveries are not signed
ui-left-out = not read, on purpose
ui-ask-secret = Ask whether a secret is set
ui-ask-secret-lead = The page then reads this one definition, keeps whether it has a secret and the names of its headers, and drops the rest.
ui-ask-secret-failed = Not known: { $reason }.
ui-no-headers = none
ui-not-said = not known: this source doesn’t say
ui-errors-go-to = Recipients
ui-nobody = nobody
ui-associates = { $count ->
    [one] 1 associate
   *[other] { $count } associates
}
ui-headers = Headers
ui-values-never-shown = (values are never shown)
ui-description = Description
ui-from-list = Read from the list of this app’s webhooks.
ui-from-archive = Read from the archive’s table of webhooks, which has fewer fields.
ui-requests = Requests by this page
ui-requests-lead = The same requests for a terminal. First run { $command } there, and paste your token.
ui-request-id = Request ID { $id }
ui-no-answer = no answer
ui-copy-as-curl = Copy as curl
ui-terminal = Terminal

## Shortcuts
shortcut-title = Keyboard shortcuts
shortcut-search = Search
shortcut-next = Next webhook
shortcut-previous = Previous webhook
shortcut-tick = Select the webhook that has the focus
shortcut-untick = Clear the selection
shortcut-list = To the list
shortcut-diagnosis = To the diagnosis
shortcut-refresh = Refresh
shortcut-palette = Go to …
shortcut-help = This list
shortcut-on = Shortcuts are on

## Watch one change
watch-title = Watch one change
watch-lead = Is a webhook active and still silent? Start the watch, then make one change in SuperOffice that raises one of its events. The page reads the counters every few seconds and tells you where to look.
watch-start = Watch one change
watch-stop = Stop watching
watch-length = For
watch-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
watch-running = Watching { $count ->
    [0] this webhook
    [one] this webhook and 1 other with the same events
   *[other] this webhook and { $count } others with the same events
}. Make the change now.
watch-left = { $looks ->
    [0] Not read yet
    [one] Read once
   *[other] Read { $looks } times
}, { $span } left.
watch-late = The counters could not be read just now. The page tries again.
watch-called = SuperOffice called it, seen at { $when }, and no error followed: the receiver answered 200, as far as the counters show.
    .means = The event was raised and sent. What is missing is missing at the receiver.
    .do = Look into the receiver’s log at that time, and check the signature of the delivery.
watch-called-so-far = SuperOffice called it, seen at { $when }; no error so far.
    .means = Whether the receiver took it is known in { $span }: an error is counted only after several attempts.
watch-called-only = SuperOffice called it, seen at { $when }; whether the call went well could not be read.
    .means = The event was raised and sent.
    .do = Look into the receiver’s log at that time.
watch-failed = SuperOffice called it, seen at { $when }, and the call failed: { $cause }.
    .means = The event was raised. The receiver did not accept it.
    .do = { $do }
watch-sibling = It was not called, but “{ $sibling }”, which waits for the same event, was, seen at { $when }.
    .means = The change raised the event; this webhook did not get it.
    .do = Compare the two definitions, and save this webhook again.
watch-nothing = Nothing was called: neither this webhook nor another one with the same events.
    .means = The change does not raise this event, or the delivery is late, or SuperOffice did not send it.
    .do = Change a field of the entity’s own row and watch again. If it stays silent, mail SuperOffice with this observation.
watch-blind = The counters could not be read often enough to tell.
    .means = Whether it was called is not known.
    .do = Refresh the page, then watch again.
ui-copy-observation = Copy this observation
watch-observation = Watched from { $from } to { $to } while one change was made: { $outcome }

## The diagnosis of a tenant
ui-title-diagnosis = { $tenant }: diagnosis
ui-diagnosis-of = Diagnosis of { $tenant }
ui-tenant-checks = The tenant as a whole
ui-healthy-count = { $count ->
    [one] 1 of { $total } webhooks is healthy.
   *[other] { $count } of { $total } webhooks are healthy.
}
ui-cause-none = No webhook has this now: { $cause }
ui-cause-none-lead = It may be repaired, or another cause may have taken its place. The diagnosis shows what is wrong now.
ui-called-ago = called { $ago }
ui-last-called-ago = last called { $ago }
ui-card-only = { $count ->
    [one] Open this webhook
   *[other] The { $count } webhooks and the evidence
}
ui-card-open = { $count ->
    [one] Open this webhook
   *[other] Steps and { $count } webhooks
}
ui-group-open = { $count ->
    [one] The webhook, and the steps
   *[other] The { $count } webhooks, and the steps
}
ui-show-group = Show all { $count } in the list
ui-lost-many = As far as is known, events raised while they are off are not sent, not even after a restart.

## Report
ui-report-lead = This is exactly what leaves the browser when you save or copy it. It holds no token, no secret and no header values, and target addresses are masked.
ui-format = Format
ui-preview = Preview
ui-scope = Webhooks in the report
ui-scope-all = { $count ->
    [one] The one webhook
   *[other] All { $count }
}
ui-scope-listed = This view ({ $count })
ui-scope-webhook = This webhook
ui-scope-ticked = { $count ->
    [one] The selected one
   *[other] The { $count } selected
}
ui-report-making = Written: { $done } of { $of } webhooks…
ui-report-long = The preview ends here; the file and the copy have everything.
ui-save-as = Save as { $format }

## Open a report
opened-title = Open a report
opened-lead = A report that was saved as JSON shows here what its reader saw, without a token. It stays in this page: nothing of it is stored or sent.
opened-file = Report file
opened-drop = Or drop the file anywhere on this page.
opened-how = To get one, somebody with a token opens the tenant, chooses Report, then JSON, and saves it.
opened-reading = Reading the report…
opened-gone = No report is open. Loading the page forgets it: choose its file again.
opened-notice = This is a saved report of { $tenant } in { $environment }, not the tenant itself. The tenant was read on { $when }.
opened-notice-no-time = This is a saved report of { $tenant } in { $environment }, not the tenant itself. When the tenant was read is not known.
opened-seen = Seen as { $user }: { $own ->
    [0] no webhook of the app’s own
    [one] one webhook of the app’s own
   *[other] { $own } webhooks of the app’s own
}, { $others ->
    [0] none of other apps
    [one] one of other apps
   *[other] { $others } of other apps
}.
opened-part = { $count ->
    [one] One webhook that was seen is not in the report.
   *[other] { $count } webhooks that were seen are not in the report.
}
opened-unread = { $count ->
    [one] One entry of the file could not be read and is left out.
   *[other] { $count } entries of the file could not be read and are left out.
}
opened-words = Explanations and steps stand here as they were saved, in the language of whoever saved them.
opened-deliver = { $total ->
    [one] The one webhook in this report delivers.
   *[other] The { $total } webhooks in this report deliver.
}
opened-empty = This report holds no webhook.
opened-said = { $text }
opened-gaps = What was not read
opened-more-causes = { $count ->
    [one] One more cause or risk
   *[other] { $count } more causes and risks
}
opened-to-tenant = Open the tenant itself
opened-close = Close the report
opened-again = Open another report
opened-no-webhook = The report holds no webhook { $id }.
opened-to-report = All of the report
opened-owned-by-other = webhook { $id }, owned by another app
not-opened-unreadable = The browser could not read this file.
    .do = Save it on this computer, then choose it again.
not-opened-too-large = The file has more than { $megabytes } MB, which is more than a browser can hold well.
    .do = Ask for a report of one view or of one webhook: the dialog “Report” offers both.
not-opened-empty = The file is empty.
    .do = Save the report again, or choose another file.
not-opened-other-format = This is a report as { $format }, which holds too little to be opened here.
    .do = Ask for the same report as JSON.
not-opened-not-json = This is no JSON, or a part of the file is missing.
    .do = Choose a report that was saved as JSON. Its name ends in .json.
not-opened-too-deep = This is no report: its brackets lie deeper in one another than those of any report.
    .do = Choose a report that was saved as JSON.
not-opened-no-report = This is JSON, but no report of Hook Doctor.
    .do = Choose a report that was saved with “Report”, then JSON.
not-opened-version = This is a report of version { $version }; this page reads version 1.
    .do = Open it with the Hook Doctor that saved it, or load this page again to get its newest version.

## Signature
signature-title = Check a signature
signature-lead = Where a webhook has a shared secret, SuperOffice signs each delivery: X-SuperOffice-Signature is the base64 of HMAC-SHA256 over the raw body. Everything is computed in this browser; nothing is sent or stored.
signature-secret = Shared secret
signature-body = Body, byte for byte
signature-body-help = One more space or line break changes the signature: check the raw body, before anything parses it.
signature-given = Signature received (leave empty to sign the body)
signature-check = Check
signature-is = The signature of this body is:
signature-fits = It matches: this secret signed this body.
signature-differs = It doesn’t match: another secret, or not the raw body. For this secret and body it would be:

## Explain an error
explain-title = Explain an error
explain-lead = Paste the error text of a webhook, from a mail, a log or SuperOffice’s webhooks panel. The text stays in this page: nothing is sent or stored.
explain-text = Error text
explain-region = Explanation
explain-empty = The explanation appears here as soon as there is a text.
explain-also = The text proves a second cause, too: { $cause }.
explain-copy-masked = Copy the text without the keys in its addresses
unrecognised-report = If the text should be recognised, please report it to the makers of Hook Doctor: copy it without its keys, and check it before you send it.
unrecognised-explain = Explain another text
weighed-title = Also weighed
weighed-nothing = Nothing else in the text speaks for another cause.
weighed-platform = A platform’s page or header says so, but what the sending side says itself counts for more.
weighed-status = The status alone says so, and other words in the text say more.
weighed-prose = A page says so in passing, and other words in the text say more.
weighed-quoted = The words stand in the receiver’s answer, so they are about the receiver, not about SuperOffice’s call.

## Signing in
sign-in-title = Signing in
sign-in-under-way = Signing in…
sign-in-failed = Sign-in failed
sign-in-other-attempt = This address belongs to another sign-in, or to one from another tab. Sign in again.
sign-in-other-issuer = The answer came from another sign-in service than the one that was asked. It was not used. Sign in again.
sign-in-nothing = This address holds no sign-in. Start on the first page.
sign-in-unreachable = The page could not reach the sign-in’s token endpoint. Paste an access token instead; that always works.
sign-in-status = The sign-in’s token endpoint refused the code. It may have been used already or be older than ten minutes. Sign in again.
sign-in-malformed = The sign-in’s answer isn’t what is documented. Paste an access token instead.
sign-in-id-token = The sign-in’s answer is for another environment, client, tenant or attempt. It was not used. Sign in again.
sign-in-late = The sign-in’s answer is too old, or not valid yet, by this computer’s clock. Check the clock, then sign in again.
sign-in-signature = The sign-in’s answer is not signed by SuperOffice. It was not used.
sign-in-no-crypto = This browser offers no cryptography here. Open the page by https, or on this machine.
refusal-revoked = The app’s access to this tenant was revoked.
refusal-invalid-redirect-url = This page’s address isn’t registered for the app.
refusal-expired = The app’s registration has expired.
refusal-denied = Access was denied.
refusal-needs-reapproval = The tenant’s administrator must consent to the app again. This is needed after webhooks were added to it; until then its users can’t sign in.
refusal-invalid-timestamp = SuperOffice did not accept the time of the request. Check this machine’s clock.
refusal-invalid-signature = SuperOffice did not accept the request’s signature.
refusal-other = SuperOffice refused the sign-in, for a reason that is not documented.

## Lost
lost-title = Page not found
lost-view = There is no view at the address { $text }.
lost-environment = “{ $text }” can’t be an environment. Addresses name an environment that this site knows, never a host.
lost-tenant = “{ $text }” can’t be a tenant’s id. One looks like Cust12345.
lost-cause = “{ $text }” isn’t a cause or a check that this page knows.
lost-webhook = “{ $text }” isn’t a webhook’s id. Ids are whole numbers.
