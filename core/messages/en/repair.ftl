# Tests, restarts and stops, and what came of them.

repair-test = Send a test
repair-restart = Restart
repair-stop = Stop
repair-restart-selected = Restart selected
repair-hint = SuperOffice may refuse the restart while the receiver does not answer with 200.
repair-not-now = To test or change it, the page needs a connection to the tenant and a token.
repair-not-yours = It belongs to another application, so it can’t be tested or changed from here.
repair-testing = SuperOffice is sending a test to the receiver…
repair-answer = What the receiver answered
repair-no-answer = What SuperOffice met
test-well = The test went well: the receiver answered 200, in { $span } at most.
    .do = { $state ->
        [Active] Now make a change in SuperOffice, and watch whether it arrives.
       *[other] Now restart it.
    }
test-failed = The test failed, because { $because }.
    .do = { $do }
test-not-sent = The test was not sent, because { $reason }.
test-not-told = How the test went is not known, because { $reason }.
    .do = The receiver’s log shows whether it was called.

## The dialog before a change
review-title = Review change
review-restart = { $count ->
    [one] Restart “{ $name }”
   *[other] Restart { $count } webhooks
}
    .means = SuperOffice may send a test to the target, and refuse the restart unless the answer is 200. Events raised while it was off are not sent later.
    .script = Events raised while it was off are not sent later.
review-stop = Stop “{ $name }”
    .means = Nothing is delivered until somebody restarts it, and events of that time are not sent later.
review-test-first = Send a test first, and restart only where the receiver answers 200
review-webhooks = What changes
review-webhook = Webhook
review-before = State before
review-after = State after
review-request = The request that is sent
review-apply = Apply
review-cancel = Cancel
review-halt = Leave the rest
review-progress = { $done } of { $total } done
review-script = a script: restarted without a test
review-left-out = { $count ->
    [one] 1 more is left for another time.
   *[other] { $count } more are left for another time.
}
review-nothing-chosen = Choose at least one webhook.

## What came of it
change-summary = { $done ->
    [one] 1 of { $total } webhooks is Active now.
   *[other] { $done } of { $total } webhooks are Active now.
}
change-done-restart = “{ $name }” is Active again.
    .do = Make a change in SuperOffice, and watch whether it arrives.
change-done-stop = “{ $name }” is stopped.
    .do = Restart it when it is to deliver again.
change-test-failed = “{ $name }” was not restarted: the test failed, because { $because }.
    .do = { $do }
change-test-not-sent = “{ $name }” was not restarted. The test before it was not sent, because { $reason }.
    .do = Try it again, or restart without a test first.
change-test-not-told = “{ $name }” was not restarted. How the test before it went is not known, because { $reason }.
    .do = Try it again, or restart without a test first.
change-refused-by-receiver = SuperOffice did not restart “{ $name }”, because { $because }.
    .do = { $do }
change-refused = SuperOffice did not change “{ $name }”{ $detail ->
    [none] , and did not say why.
   *[other] . It says: “{ $detail }”
}
change-not-taken = “{ $name }” was not changed, because { $reason }.
    .do = Refresh the page and try it again. If it stays so, change it in SuperOffice’s own webhooks panel.
change-not-allowed = SuperOffice does not let this user change “{ $name }” through this application (403).
    .do = Ask an administrator, or the people who registered the application.
change-gone = SuperOffice answers that it has no “{ $name }” any more, or does not know this request (404).
    .do = Refresh the page, and see whether it is still there.
change-token-ended = “{ $name }” was not changed: the token is not accepted any more (401).
    .do = Connect again with a new token.
change-throttled = “{ $name }” was not changed: the tenant asks for fewer requests (429).
    .do = Wait a minute, then try it again.
change-overtaken = { $state ->
    [none] Somebody changed “{ $name }” meanwhile, so that nothing was changed from here.
   *[other] Somebody changed “{ $name }” meanwhile, so that nothing was changed from here. It is { $state } now.
}
    .do = Look at it as it is now before you decide again.
change-lost = { $state ->
    [none] No answer came, and “{ $name }” could not be read afterwards. Whether it was changed is not known.
   *[other] No answer came. Read afterwards, “{ $name }” is { $state }.
}
    .do = Refresh the page, and look at it as it is now.
change-left-alone = “{ $name }” was left as it is.
