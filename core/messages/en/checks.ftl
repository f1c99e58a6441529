# Checks: their titles, why they matter, and what they find about access, state, deliveries, and the webhooks together.
# A finding's value says what is; `.short` the same in a few words; `.means` what it means; `.do` what to do now.

## Access
check-tenant-running = State of the tenant
    .why = Nothing is delivered, and nothing can be read, while the tenant itself is down.
tenant-running-special = The tenant is up, in the state { $state }.
    .short = Tenant in { $state }
    .means = Its API works; deliveries may be late.
    .do = Carry on. If something doesn’t answer, check again.
tenant-running-down = The tenant isn’t running. Its state is { $state }.
    .short = Tenant isn’t running
    .means = Its API answers nothing, and no webhook is delivered.
    .do = Ask SuperOffice when it will run.
tenant-running-maintenance = The tenant is in maintenance ({ $state }).
    .short = Tenant in maintenance
    .means = Its API is off, usually for minutes, and no webhook is delivered meanwhile.
    .do = Try again in some minutes.
tenant-running-migration = The tenant is still moving to the cloud ({ $state }).
    .short = Tenant isn’t moved yet
    .means = It doesn’t run before the move is done, which can take days or weeks.
    .do = Ask SuperOffice when the move will be done.
tenant-running-suspended = The tenant’s subscription is ending ({ $state }).
    .short = Tenant is suspended
    .means = Its API is off, and no webhook is delivered. The customer can still reactivate the subscription.
    .do = Ask the tenant’s administrator to contact SuperOffice.
tenant-running-deleted = The tenant was deleted, or is being deleted ({ $state }).
    .short = Tenant deleted
    .means = Its API answers nothing, and no webhook is delivered any more.
    .do = If it should still exist, ask SuperOffice now.
check-tenant-moved = Address of the API
    .why = SuperOffice moves tenants between servers, and a fixed address then stops working.
tenant-moved = The tenant’s API moved while this page was reading. It is now at { $api }.
    .short = The tenant moved
    .means = This page followed. Integrations with a fixed host name fail with status 421.
    .do = Let integrations look the address up.
check-origin-allowed = This page’s origin
    .why = A browser shows a page only answers that the tenant allows for the page’s origin.
origin-allowed = The tenant answers, but not to pages from this origin.
    .short = This origin isn’t allowed
    .means = Nothing is wrong with the webhooks because of that. The browser keeps the answers from this page.
    .do = Ask the app’s owner to add this page’s origin to the app’s CORS URLs.
origin-allowed-onsite = The server answers, but not to pages from this origin.
    .short = This origin isn’t allowed
    .means = Nothing is wrong with the webhooks because of that. The browser keeps the answers from this page.
    .do = Ask the server’s administrator to add this page’s origin to CORSOrigin in web.config.
check-token-accepted = The token
    .why = Without an accepted token nothing can be read.
token-accepted = The tenant doesn’t accept the token.
    .short = Token refused
    .means = It has expired or was revoked, or the tenant’s administrator must consent to the app again.
    .do = Get a new token.
token-accepted-onsite = The server doesn’t accept the ticket or password.
    .short = Sign-in refused
    .means = A ticket has run out, the password is wrong, or the server’s web.config doesn’t allow this way to sign in.
    .do = Sign in again.
check-token-for-tenant = The token’s tenant
    .why = A token opens one tenant. With another tenant’s token the answers are about the wrong webhooks.
token-for-tenant = The token belongs to { $other }, not to { $tenant }.
    .short = Token of { $other }
    .means = What this page shows may be another tenant’s.
    .do = Use a token of { $tenant }.
check-clock-apart = This computer’s clock
    .why = How long ago something was is judged by this computer’s clock.
clock-apart = { $count ->
    [one] One webhook has a time
   *[other] { $count } webhooks have times
} up to { $span } ahead of this computer’s clock.
    .short = Times in the future
    .means = Either this computer’s clock is slow, or the server sends its local time without a zone. How long ago something was is then wrong by as much.
    .do = Check the date, the time and the time zone of this computer.
check-agent-granted = Access to webhooks
    .why = Online, only apps that were granted the Webhook agent can read webhooks.
agent-granted = The token is good, but the tenant doesn’t let it read webhooks.
    .short = Webhooks can’t be read
    .means = Most likely the app was not granted the Webhook agent; the user may lack the right, too. It doesn’t mean that there are no webhooks.
    .do = Use a token of the app that owns the webhooks, or ask the app’s owner to get access to the Webhook agent.
agent-granted-onsite = The sign-in is good, but the server doesn’t let this user read webhooks.
    .short = Webhooks can’t be read
    .means = Most likely the user lacks the right. It doesn’t mean that there are no webhooks.
    .do = Sign in as another user.
check-usage-readable = Counters
    .why = Calls, errors and the last error tell why deliveries fail.
usage-readable = Not all counters could be read: { $reason }.
    .short = Counters incomplete
    .means = Why calls fail can be told only where another source has the figures.
    .do = Refresh the page.
usage-readable-refused = The counters could not be read: { $reason }.
    .short = Counters refused
    .means = Why calls fail can be told only where another source has the figures.
    .do = Try the token of another user or app.
usage-readable-absent = The counters could not be read: { $reason }.
    .short = No counters here
    .means = Why calls fail can be told only where another source has the figures.
    .do = Look into the receivers’ logs instead.
check-list-complete = Whose webhooks are shown
    .why = Online a token shows only its own app’s webhooks.
list-complete-own = The list shows this app’s webhooks only: { $own }.
    .short = Own webhooks only
    .means = Other apps may have more, which this token can’t show.
    .do = To read another app’s webhooks, use its token.
list-complete-others = The archive shows { $others ->
    [one] one webhook
   *[other] { $others } webhooks
} of other apps, in addition to { $own } of this one.
    .short = Others’ webhooks in the archive
    .means = They are listed and judged, but can’t be changed from here.
    .do = To change them, use the token of their app.
check-licence-present = Licence
    .why = The vendor asks for Development Tools or the CRM Suite Core plan.
licence-present = { $count ->
    [one] The one licence that this user can read isn’t Development Tools.
   *[other] None of the { $count } licences that this user can read is Development Tools.
}
    .short = No Development Tools licence found
    .means = Without it, or a plan that includes webhooks, new webhooks may not be saved or sent.
    .do = If webhooks can’t be saved, ask the tenant’s administrator about the licence.
licence-present-plan = The site’s licences belong to a plan: { $plans }.
    .short = A plan, perhaps with webhooks
    .means = The vendor doesn’t document which plan includes webhooks under which name, so this page can’t tell.
    .do = If webhooks can’t be saved, ask the tenant’s administrator whether the plan includes them.

## State
check-state-stopped = Is it stopped?
    .why = A stopped webhook delivers nothing until somebody starts it.
state-stopped = It is stopped{ $dated ->
    [yes] ; its last change was on { $when }
   *[no] {""}
}.
    .short = Stopped
    .means = Events are not delivered. { $lost }
    .do = Find out why it was stopped, then restart it.
state-stopped-person = It is stopped. { $who } changed it last{ $dated ->
    [yes] , on { $when }
   *[no] {""}
}.
    .short = Stopped; last changed by { $who }
    .means = Events are not delivered. { $lost }
    .do = Check with { $who } before you restart it.
state-stopped-you = It is stopped. The user of this token changed it last{ $dated ->
    [yes] , on { $when }
   *[no] {""}
}.
    .short = Stopped; last changed by this token’s user
    .means = Events are not delivered. { $lost }
    .do = Restart it when its receiver is ready.
state-stopped-system = It is stopped. The system user { $who } changed it last{ $dated ->
    [yes] , on { $when }
   *[no] {""}
}.
    .short = Stopped; last changed by { $who }
    .means = Events are not delivered. If an app stopped it, it may do so again. { $lost }
    .do = Ask the app’s vendor why, then restart it.
state-stopped-retired = It is stopped. { $who }, who is retired, changed it last{ $dated ->
    [yes] , on { $when }
   *[no] {""}
}.
    .short = Stopped; { $who } is retired
    .means = Events are not delivered, and the person who changed it last can’t be asked. { $lost }
    .do = Find out whether it is still needed, then restart or remove it.
state-stopped-new = It is stopped, and nobody changed it since it was registered, on { $when }.
    .short = Stopped since it was registered
    .means = A webhook that is saved without Active begins stopped, and so does a copy. Perhaps nobody has started it yet.
    .do = Restart it when its receiver is ready.
check-state-too-many-errors = Is it disabled?
    .why = After failed deliveries in a row SuperOffice disables a webhook until somebody restarts it.
state-too-many-errors = SuperOffice disabled it after failed deliveries in a row.
    .short = Disabled after errors
    .means = Nothing is delivered, and nothing restarts by itself. { $lost }
    .do = { $do }
state-too-many-errors-because = SuperOffice disabled it because { $because }.
    .short = { $cause }
    .means = Nothing is delivered, and nothing restarts by itself. { $lost }
    .do = { $do }
state-too-many-errors-gone = SuperOffice disabled it at once because the receiver answered 410 Gone.
    .short = { $cause }
    .means = A 410 counts as final, whatever the number of errors. Some platforms answer it for a workflow that is only paused. { $lost }
    .do = { $do }
check-copy-not-started = Is it a copy?
    .why = The Webhooks panel of SuperOffice makes a copy without the shared secret, and stopped.
copy-not-started = It is a stopped copy, and as far as the counters tell it was never started.
    .short = Copy, never started
    .means = A copy made in SuperOffice begins stopped and without the shared secret. Events are not delivered to it.
    .do = Start it if it is needed; otherwise delete it.
check-state-unknown = Its state
    .why = Without a state it isn’t known whether events are delivered.
state-unknown = The server does not say whether it is on.
    .short = State unknown
    .means = Whether it delivers can’t be said from its definition.
    .do = Look at its counters; save it with a state.

## Deliveries
check-last-error = The last error
    .why = The last error says what went wrong with the last failed call.
last-error = { $is }
    .short = { $cause }
    .means = { $means }
    .do = { $do }
last-error-stale = An old error, over by now: { $is }
    .short = Once: { $cause }
    .means = A later call went well, so it is over.
    .do = Nothing, unless it comes back.
last-error-unproven = It was changed on { $when } and not called since. Before that a call failed: { $is }
    .short = Not called since it was changed
    .means = Whether its calls go well now can’t be known before the next one.
    .do = Send a test, or make a change in SuperOffice and watch whether it arrives.
last-error-undated = An error is recorded: { $is }
    .short = { $cause }
    .means = Whether a later call went well is not known.
    .do = { $do }
last-error-unsaid = { $count ->
    [one] The last delivery failed
   *[other] The last { $count } deliveries failed
}, and no text of the error could be read.
    .short = Failing, no error text
    .means = Events may be missing; why can’t be read here.
    .do = Look into the receiver’s log at the time of the last call.
check-near-limit = Failures in a row
    .why = SuperOffice disables a webhook after failures in a row; the documented limit is nine.
near-limit = { $count } failures in a row; the documented limit is { $limit }.
    .short = { $count } failures in a row
    .means = Whether the limit counts attempts or events is not documented: it may be disabled at any time, and then stays off.
    .do = Ask whoever runs the receiver to repair it now.
near-limit-one-event = { $count } failures in a row, which may be the attempts for one event.
    .short = { $count } failures in a row
    .means = SuperOffice tries an event three times. The documented limit is { $limit }, and whether it counts attempts or events is not documented.
    .do = See whether the next event arrives.
check-never-worked = Did a call ever succeed?
    .why = Where every call failed, the receiver has never taken an event, and load is not the reason.
never-worked = Every one of its { $calls } calls failed{ $began ->
    [again] ; the count in a row is { $count }, so it was set back in between, most likely by a restart
   *[once] {""}
}.
    .short = Never worked
    .means = The receiver answered a test when the webhook was saved, so it can be reached in principle: either it fails real events, or something changed since.
    .do = Compare what the receiver answers to a test with what it answers to an event: look into its log first.
check-error-rate = Share of failed calls
    .why = Errors that come and go suggest overload, deployments or time-outs.
error-rate = { $errors } of { $calls } calls since it was registered failed: { $percent } %.
    .short = { $percent } % of calls failed
    .means = Three failed calls may be the attempts for one event, so not every one of them is a lost event.
    .do = Read the last error, and look into the receiver’s log at the times when calls fail.
error-rate-undated = { $errors } of { $calls } calls since it was registered failed: { $percent } %.
    .short = { $percent } % of calls failed since registration
    .means = The counters don’t say when. It may have been one outage long ago.
    .do = Look again in some days: if the number of errors grows, read the receiver’s log.
error-rate-lately = { $errors } of { $calls } calls since { $since } failed: { $percent } %.
    .short = { $percent } % of calls failed lately
    .means = This is counted from an earlier reading on this computer, not since the webhook was registered. Three failed calls may be the attempts for one event, so not every one of them is a lost event.
    .do = Read the last error, and look into the receiver’s log at the times when calls fail.
check-counters-inconsistent = Do its counters agree?
    .why = Counters that contradict each other prove nothing.
counters-inconsistent = Its counters contradict each other, or one of them can’t be true.
    .short = Counters contradict
    .means = Conclusions from them are not safe.
    .do = Refresh; if it stays so, tell SuperOffice.
check-usage-missing = Its counters
    .why = Without counters it isn’t known how its calls went.
usage-missing = It was disabled after errors, yet has no counters.
    .short = No counters
    .means = What went wrong with its calls can’t be read here.
    .do = Look into the receiver’s log, send a test.
check-events-lost = Undelivered events
    .why = Events raised while a webhook is off are not sent later, as far as is known.
events-lost = It is off: as far as is known, events raised meanwhile are not sent, not even after a restart.
    .short = Events are not sent
    .means = Deliveries that failed before it went off can be retried in SuperOffice, in the webhook’s tab Events (12.1 and later).
    .do = After the restart, fetch what has changed since.
events-lost-since = It was last called on { $when }, { $span } ago. It went off after that: as far as is known, events raised while it is off are not sent, not even after a restart.
    .short = Off; last called { $span } ago
    .means = Deliveries that failed before it went off can be retried in SuperOffice, in the webhook’s tab Events (12.1 and later).
    .do = After the restart, fetch what changed since { $when }.
check-redirect-suspected = Redirects
    .why = A redirect may be followed as a GET without a body, and end in 200 at a sign-in page or a front page. Whether SuperOffice follows redirects isn’t documented.
redirect-suspected-before = Its receiver has redirected before, and no error is counted now.
    .short = Perhaps redirected
    .means = If calls grow while the receiver gets nothing, a redirect may swallow them, for example one to a sign-in page.
    .do = See whether the target itself answers 200.
redirect-suspected-front = It sends to the front page of its host.
    .short = Sends to a front page
    .means = Front pages often answer 200 to anything, or redirect to a sign-in page. Then calls count as delivered, and nothing receives them.
    .do = See whether the target itself answers 200, and whether it is the address that should receive.
answers-anything = { $platform } answered 200, which doesn’t prove that the workflow did its work.
    .short = 200 proves little at { $platform }
    .means = Such platforms answer before the work is done, and some answer 200 even while the workflow is off. Then no error is counted here.
    .do = If something is missing, look into the run history of { $platform }.
check-answers-anything = What a 200 proves
    .why = Some platforms answer 200 before they do anything, so that failures show only in their own history.

## Silence
check-webhooks-enabled = Are webhooks switched on?
    .why = On-site, EnableWebhooks in web.config is off by default.
webhooks-enabled = { $count ->
    [one] The one webhook of this server was never called.
   *[other] None of the { $count } webhooks of this server was ever called.
}
    .short = The server may not send webhooks
    .means = Most likely the server doesn’t send webhooks: EnableWebhooks is off by default in web.config.
    .do = Ask the server’s administrator to check EnableWebhooks in web.config.
check-never-called = Was it ever called?
    .why = A webhook that was never called has a fault in its definition, or nothing happens that it waits for.
never-called = { $counted ->
    [yes] It was never called
   *[no] It has no counters, so most likely it was never called
}, and it is { $span } old.
    .short = { $counted ->
        [yes] Never called
       *[no] Most likely never called
    }
    .means = Nothing raised its events, or their names or scope are not what you mean.
    .do = Make one change that must raise its event, and watch its counters.
never-called-undated = { $counted ->
    [yes] It was never called
   *[no] It has no counters, so most likely it was never called
}.
    .short = { $counted ->
        [yes] Never called
       *[no] Most likely never called
    }
    .means = Nothing raised its events, or their names or scope are not what you mean. When it was registered is not known.
    .do = Make one change that must raise its event, and watch its counters.
never-called-new = { $counted ->
    [yes] It was not called yet
   *[no] It has no counters yet, so most likely it was not called
}. It is only { $span } old.
    .short = Not called yet
    .means = That can be normal.
    .do = Make one change that must raise its event, and watch its counters.
never-called-ahead = { $counted ->
    [yes] It was not called yet
   *[no] It has no counters yet, so most likely it was not called
}. It was registered on { $registered }, which is in the future by this computer’s clock.
    .short = Not called yet
    .means = That can be normal. How old it is isn’t known.
    .do = Check this computer’s clock. Then make one change that must raise its event, and watch its counters.
never-called-server = It was never called, and neither was any other webhook of this server.
    .short = Never called; no webhook here was
    .means = Most likely the server doesn’t send webhooks: EnableWebhooks is off by default in web.config.
    .do = Ask the server’s administrator to check EnableWebhooks in web.config.
never-called-sibling = { $counted ->
    [yes] It was never called
   *[no] It has no counters, so most likely it was never called
}, though “{ $sibling }” was called on the same events on { $when }.
    .short = { $counted ->
        [yes] Never called; another is
       *[no] Most likely never called; another is
    }
    .means = The events seem to happen, and this webhook doesn’t get them.
    .do = Compare the two definitions, then save this one again.
check-silent-since = Is it still called?
    .why = When another webhook with the same events is called, this one should be called too.
silent-since = It was last called on { $last }, { $span } ago.
    .short = Silent for { $span }
    .means = That can be normal, if nothing changed.
    .do = If you expect calls, make one change that must raise its event.
silent-since-sibling = It was last called on { $last }, though “{ $sibling }” was called on the same events on { $when }.
    .short = Not called, unlike another
    .means = The events seem to happen, and this webhook does not get them any more.
    .do = Compare the two definitions; save this one again.

## Together
check-delivered-twice = Duplicate deliveries
    .why = Two active webhooks with the same event and target deliver every change twice.
delivered-twice = “{ $twin }” sends { $event } to the same target.
    .short = Delivered twice
    .means = The receiver gets each of these changes twice. Whether both deliveries have the same EventId isn’t documented.
    .do = Remove one of the two, or take the event out of it.
check-shadowed-by-stopped = A stopped webhook with the same target
    .why = A stopped webhook with the events and target of an active one is a leftover or a mistake.
shadowed-by-stopped-on = “{ $twin }” would send { $event } to the same target, and is off.
    .short = A stopped webhook does the same
    .means = This one does the work; the other may be a leftover.
    .do = Remove the other one if it isn’t needed.
shadowed-by-stopped-off = “{ $twin }” is on and sends { $event } to the same target.
    .short = An active webhook does the same
    .means = Perhaps nothing is lost although this one is off.
    .do = Compare the two before you restart this one: both together deliver twice.
check-host-failing = Other webhooks of its receiver
    .why = Several webhooks of one receiver that fail for one cause may need one repair.
host-failing = { $count } webhooks of { $host } fail for the same cause: { $cause }.
    .short = { $count } webhooks of { $host } fail
    .means = One repair at { $host } most likely mends them all.
    .do = Repair { $host } once, then restart each webhook.
host-failing-each = { $count } webhooks of { $host } fail for the same cause: { $cause }.
    .short = { $count } webhooks of { $host } fail
    .means = The fault may lie in each address by itself, so each may need its own repair.
    .do = Look at each webhook’s address or workflow.
check-failed-together = Other receivers that failed at the same time
    .why = Different receivers that fail at the same time share something.
failed-together = { $count } webhooks of { $receivers } receivers are disabled, and their last calls were all made between { $from } and { $to }.
    .short = Several receivers failed together
    .means = They may share something: a certificate authority, a provider, a change in this tenant.
    .do = Look for what they share before you repair them one by one.
check-loops-suspected = Loops
    .why = A receiver that writes back to SuperOffice can raise its own event again, without end.
loops-suspected = It was called { $calls } times within { $span }, far more often than usual.
    .short = Perhaps a loop
    .means = If its receiver writes back to SuperOffice, each write may raise the event again. This is only a hint; an import does the same.
    .do = Look into the receiver’s log whether ChangedByAssociateId is its own user, and skip those events.

## Notifications
check-nobody-told = Error notification
    .why = A webhook that stops without telling anyone stays off for weeks.
nobody-told = It has no recipients for errors, and no other webhook that watches it.
    .short = Nobody is notified
    .means = It can be off for weeks before anyone notices.
    .do = Add recipients.
check-watcher-shares-target = Receiver of the watcher
    .why = A watcher is a second webhook that is called when this one fails (webhookNN.errors). On the same receiver it is down when it is needed.
watcher-shares-target = Its watcher “{ $other }” sends to the same receiver, at { $host }.
    .short = Watcher shares its receiver
    .means = When that receiver is down, the watcher can’t tell anybody.
    .do = Let the watcher send to another receiver.
watcher-shares-target-watched = It watches “{ $other }” and sends to the same receiver, at { $host }.
    .short = Shares the receiver that it watches
    .means = When that receiver is down, this webhook can’t tell anybody.
    .do = Let this webhook send to another receiver.
watcher-shares-target-itself = It watches itself.
    .short = Watches itself
    .means = When it fails, it can’t tell anybody of its own failure.
    .do = Let another webhook watch it.
check-watcher-down = State of the watcher
    .why = A watcher that is off can’t tell anybody.
watcher-down = Its watcher “{ $watcher }” is off.
    .short = Watcher is off
    .means = The watcher can’t tell anybody when this webhook fails.
    .do = Restart the watcher.
watcher-down-named = Its watcher “{ $watcher }” is off.
    .short = Watcher is off
    .means = The watcher can’t tell anybody when this webhook fails. Its recipients may still be told.
    .do = Restart the watcher, if it is still needed.
check-watcher-dangling = The webhook that it watches
    .why = A watcher of a webhook that is gone never fires.
watcher-dangling = It watches webhook { $id }, which this page can’t find.
    .short = Watches a webhook that can’t be found
    .means = If that webhook was removed, this event never fires.
    .do = Let it watch a webhook that exists, or take the event out.
check-notify-never = Settings of the error notification
    .why = Without a channel or a trigger a notification may not be sent.
notify-never = Its setting { $field } is 0: no { $field ->
    [NotifyVia] channel
   *[other] trigger
} is chosen.
    .short = Error notification may be off
    .means = Error notifications may not be sent, although somebody is named. Webhooks from before 12.0 may have this value, too.
    .do = Choose a channel and a trigger.

## Ownership
check-owner-retired = Who registered it
    .why = When its owner has left, people may not know what a webhook is for.
owner-retired = { $who }, who registered it, is retired.
    .short = Its owner is retired
    .means = It goes on working, but perhaps no one knows what it is for.
    .do = Find a new owner.
check-updated-by-other = Changes before the silence
    .why = A change by another user just before the silence is the likeliest cause.
updated-by-other = Its last change, on { $when }, is by { $who }; it was last called on { $last }.
    .short = Changed before it fell silent
    .means = That change may be why it is not called.
    .do = Ask { $who } what was changed.

## Unresolved
check-silence-unexplained = Silence
    .why = When a webhook is on and has no errors, these steps find where an event gets lost.
silence-unexplained = It is on, has no errors, and was last called on { $last }.
    .short = Not called lately
    .means = Perhaps nothing happened. If you expected calls, the steps below find where they get lost.
    .do = Go through the steps in order. Each rules out half of what could be wrong.
