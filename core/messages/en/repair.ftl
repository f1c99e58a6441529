# Tests, restarts and stops, and their results.

repair-test = Send a test
repair-restart = Restart
repair-stop = Stop
repair-restart-selected = Restart selected
repair-hint = SuperOffice may refuse the restart until the receiver answers 200.
repair-not-now = To test or change it, the page needs a token and a connection to the tenant.
repair-not-yours = It belongs to another app, so it can’t be tested or changed from here.
repair-testing = SuperOffice is sending a test to the receiver…
repair-answer = What the receiver answered
repair-no-answer = Error from SuperOffice
test-well = The test succeeded: the receiver answered 200 within { $span }.
    .do = { $state ->
        [Active] Now make a change in SuperOffice, and watch whether it arrives.
       *[other] Now restart it.
    }
test-failed = The test failed, because { $because }.
    .do = { $do }
test-not-sent = The test was not sent, because { $reason }.
test-not-told = The result of the test is not known, because { $reason }.
    .do = The receiver’s log shows whether the test arrived.

## The dialog before a change
review-title = Review change
review-restart = { $count ->
    [one] Restart “{ $name }”
   *[other] Restart { $count } webhooks
}
    .means = SuperOffice may send a test to the target, and refuse the restart unless the answer is 200. As far as is known, SuperOffice doesn’t send events that were raised while it was off.
    .script = As far as is known, SuperOffice doesn’t send events that were raised while it was off.
review-stop = Stop “{ $name }”
    .means = Nothing is delivered until somebody restarts it. As far as is known, SuperOffice doesn’t send the events of that time later.
review-test-first = Send a test first, and restart only where the receiver answers 200
review-webhooks = What changes
review-webhook = Webhook
review-id = Id { $id }
review-before = State before
review-after = State after
review-request = The request that is sent
review-apply = Apply
review-cancel = Cancel
review-halt = Stop after this one
review-progress = { $done } of { $total } done
review-script = a script: restarted without a test
review-left-out = { $count ->
    [one] 1 more isn’t included this time.
   *[other] { $count } more aren’t included this time.
}
review-nothing-chosen = Choose at least one webhook.

## The result
change-summary = { $done ->
    [one] 1 of { $total } webhooks is Active now.
   *[other] { $done } of { $total } webhooks are Active now.
}
change-done-restart = “{ $name }” is Active again.
    .do = Make a change in SuperOffice, and watch whether it arrives.
change-done-stop = “{ $name }” is stopped.
    .do = Restart it when it should deliver again.
change-test-failed = “{ $name }” was not restarted: the test failed, because { $because }.
    .do = { $do }
change-test-not-sent = “{ $name }” was not restarted. The test before it was not sent, because { $reason }.
    .do = Try again, or restart without a test first.
change-test-not-told = “{ $name }” was not restarted. The result of the test before it is not known, because { $reason }.
    .do = Try again, or restart without a test first.
change-refused-by-receiver = SuperOffice did not restart “{ $name }”, because { $because }.
    .do = { $do }
change-refused = SuperOffice did not change “{ $name }”{ $detail ->
    [none] , and did not say why.
   *[other] . It says: “{ $detail }”
}
change-not-taken = “{ $name }” was not changed, because { $reason }.
    .do = Refresh the page and try again. If it still fails, change it in SuperOffice: Settings and maintenance > System design > Webhooks.
change-not-allowed = SuperOffice doesn’t let this user change “{ $name }” through this app (403).
    .do = Ask an administrator, or the app’s owner.
change-gone = SuperOffice no longer has “{ $name }”, or doesn’t know this request (404).
    .do = Refresh the page to see whether it still exists.
change-token-ended = “{ $name }” was not changed: the tenant no longer accepts the token (401).
    .do = Connect again with a new token.
change-throttled = “{ $name }” was not changed: the tenant asks for fewer requests (429).
    .do = Wait a minute, then try again.
change-overtaken = { $state ->
    [none] Somebody else changed “{ $name }” in the meantime, so nothing was changed from here.
   *[other] Somebody else changed “{ $name }” in the meantime, so nothing was changed from here. It is { $state } now.
}
    .do = Look at its current state before you decide again.
change-lost = { $state ->
    [none] No answer came, and “{ $name }” could not be read afterwards. Whether it was changed is not known.
   *[other] No answer came. A new look shows that “{ $name }” is { $state }.
}
    .do = Refresh the page to see its current state.
change-left-alone = “{ $name }” was not changed.

## Whose move it is
ui-more-moves = More
move-waiting = Waiting for the people who run { $host }.
move-waiting-test = Waiting for the people who run { $host }: send a test when they are done.
move-waiting-restart = Waiting for the people who run { $host }: restart when they are done.
