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
test-status = Status
test-time = Round trip
test-time-at-most = at most { $span }, SuperOffice’s own time included
test-headers = Headers
test-body = Body
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
review-stop-at-failure = Stop at the first one that fails. They go receiver by receiver.
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

## Recipients for several webhooks
recipients-of = { $count ->
    [one] Recipients for 1 webhook
   *[other] Recipients for { $count } webhooks
}
recipients-means = Each keeps the recipients that it has. The webhooks are saved one after the other; SuperOffice may send a test to each target, and refuse the change unless the answer is 200.
recipients-reading = Reading the definitions: { $done } of { $total }…
recipients-unread = { $count ->
    [one] 1 definition could not be read, so its webhook isn’t included.
   *[other] { $count } definitions could not be read, so their webhooks aren’t included.
}
recipients-unchanged = no change
recipients-none = Name at least one address.
recipients-summary = { $done ->
    [one] 1 of { $total } webhooks has these recipients now.
   *[other] { $done } of { $total } webhooks have these recipients now.
}
untold = { $count ->
    [one] SuperOffice tells nobody when this webhook fails: it has no recipients, and no other webhook watches it.
   *[other] SuperOffice tells nobody when these { $count } webhooks fail: they have no recipients, and no other webhook watches them.
}
untold-names = Which ones
untold-more = And { $count } more.

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
change-needs-agent = “{ $name }” was not changed: this server doesn’t take such a change by REST.
    .do = The Webhook agent answers. Ask for the change again: the page then reads, compares and saves by the agent.
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

## The editor of a definition
repair-edit = Edit
repair-copy = Make a copy
repair-delete = Delete
repair-new = New webhook
repair-recipients = Add recipients
repair-watcher = Make a watcher
edit-title = Edit webhook
edit-title-of = Edit “{ $name }”
edit-title-new = New webhook
edit-lead = Nothing is sent before you have reviewed the change. When it is saved, SuperOffice may send a test to the target and refuse the change unless the answer is 200.
edit-lead-new = Nothing is sent before you have reviewed it. It starts stopped, as a copy does in SuperOffice.
edit-reading = Reading the definition…
edit-not-read = The definition could not be read, because { $reason }.
edit-fixed-already = The definition no longer is what the step speaks of. Refresh the page.
edit-copy-name = Copy of { $name }
edit-part-name = Name
edit-part-description = Description
edit-part-target = Target URL
edit-part-events = Events
edit-part-type = Type
edit-part-recipients = Recipients
edit-part-users = Users who are told of failures
edit-part-notify-via = Notify via
edit-part-notify-when = Trigger notification
edit-part-secret = Shared secret
edit-part-headers = Custom headers
edit-part-properties = Properties
edit-notify-via-1 = E-mail
edit-notify-via-2 = In the app
edit-notify-when-1 = On first failure
edit-notify-when-2 = When disabled
edit-empty = (empty)
edit-secret-new = a new one, never shown
edit-value-new = { $name }: a new value, never shown
edit-target-help = The whole address, keys included. It must be https, with a valid certificate. Of a script it is the include name.
edit-recipients-help = E-mail addresses that are told of failures, one a line.
edit-users-help = A user can be taken off the list here. To add one, use SuperOffice: Settings and maintenance > System design > Webhooks.
edit-secret-help = It can be written and never read. The receiver must know the same secret.
edit-secret-kept = set; leave empty to keep it
edit-secret-none = none
edit-secret-make = Make a new one
edit-secret-copy = Copy the secret
edit-secret-once = Copy it now: after you have left this dialog nobody can read it again.
edit-secret-remove = Remove the secret: deliveries are no longer signed
edit-headers-help = Values can be written and never read. Leave a value empty to keep it.
edit-headers-anew = Type all headers anew
edit-headers-anew-warning = All headers are written at once. One whose value you don’t type here would be lost, so each needs one.
edit-headers-anew-back = Change them by name
edit-properties-help = They are added to the body of each delivery. Values can be written and are not read here.
edit-add-headers = Add a header
edit-add-properties = Add a property
edit-value-name = Name of the new value
edit-value-of = Value of { $name }
edit-value-kept = unchanged
edit-value-left-out = left out unless you type it
edit-value-pasted = as pasted
edit-value-needed = type it here
edit-secret-typed = as you typed it
edit-value-remove = Remove { $name }
edit-remove = Remove
edit-events-help = One name a line. Any name can be saved, and one that nothing raises never fires.
edit-events-choose = Choose events
edit-events-search = Search events
edit-event-use = Use { $meant }
edit-event-capitals = { $name } is written { $meant } in SuperOffice’s documentation.
edit-event-near = { $name } isn’t an event of SuperOffice’s own. Is { $meant } meant?
edit-event-other = { $name } isn’t documented. Documented are { $meant }.
edit-event-pattern = { $name } is a pattern: write the real number or name in place of the braces.
edit-event-malformed = { $name } has not the form of an event’s name, such as contact.changed.
edit-event-custom = { $name } isn’t an event of SuperOffice’s own. It fires only if an app or a script signals it.
edit-paste = Start from a definition that you kept
edit-paste-label = The definition as JSON
edit-paste-take = Fill in the fields
edit-paste-no-json = This is not JSON.
edit-paste-no-webhook = This JSON is no definition of a webhook: it needs Events and TargetUrl.
edit-elsewhere = Take it to another tenant
edit-elsewhere-lead = The definition as it stands in these fields, with the whole target and with what you typed. Values that can’t be read are not in it. In the command, put the other tenant’s API address in place of [API]. Treat both like a key.
edit-elsewhere-json = Copy as JSON
edit-elsewhere-curl = Copy as curl
edit-nothing-changed = Nothing has changed.
edit-has-faults = SuperOffice would refuse this. What is wrong stands below the field.
edit-fault-no-name = Give it a name.
edit-fault-long = It has { $count } characters. At most { $most } fit.
edit-fault-no-target = Say where to send to.
edit-fault-same-receiver = “{ $name }” sends to this receiver. If it is down, nobody is told: choose another one.
edit-watcher-name = Watch { $name }
edit-watcher-name-several = Watch { $count } webhooks
edit-watches = { $count ->
    [one] What it tells of the webhook
   *[other] What it tells of the { $count } webhooks
}
edit-watches-errors = SuperOffice has disabled it after errors
edit-watches-stopped = Somebody has stopped it
edit-watches-started = It is Active again
edit-kept = Your draft is back, on top of what the webhook has now.
edit-kept-values = Your draft is back, on top of what the webhook has now. Secrets and the values of headers and properties were not kept: type them again.
edit-fault-address = This is no web address.
edit-fault-https = The address must begin with https.
edit-fault-script-address = Of a script, write the include name in place of an address.
edit-fault-no-events = Name at least one event.
edit-fault-event = “{ $event }” can’t be an event’s name: it holds a space or a comma.
edit-fault-no-type = Choose a type.
edit-fault-email = “{ $email }” is no e-mail address.
edit-fault-one-email = This server has room for one address.
edit-fault-no-secret = The secret is empty.
edit-fault-header = “{ $name }” can’t be a header’s name.
edit-fault-header-value = The value of { $name } holds a sign that no header can hold.
edit-fault-header-untyped = Type the value of { $name }, or remove it.
edit-fault-property = Give each property a name.
edit-fault-twice = “{ $name }” stands there twice.

## What raises an event
raised-created = when { $entity } is created
raised-changed = when { $entity } is changed
raised-row-changed = when a field of { $entity } itself is changed. A changed phone number, e-mail address or user-defined field doesn’t raise it.
raised-deleted = when somebody deletes { $entity }
raised-removed = when the system removes { $entity } for good, days after somebody deleted it
raised-message = when a message is sent in { $entity }
raised-edited = when the content of { $entity } is edited
raised-consented = when { $entity } gives consent
raised-unconsented = when { $entity } withdraws consent
raised-became = when { $entity } becomes { $verb }
raised-other = What raises it isn’t documented.
entity-activity = a follow-up
entity-associate = a user
entity-chatsession = a chat
entity-contact = a company
entity-document = a document
entity-person = a contact
entity-project = a project
entity-projectmember = a project member
entity-quote = a quote
entity-relation = a relation
entity-sale = a sale
entity-salestakeholder = a stakeholder of a sale
entity-ticket = a request

## A step of the diagnosis, as a button
fix-events = Change { $names } to { $meant }
fix-target = Change the target to { $target }
fix-watcher = Make a watcher for webhook{ $id }.errors
fix-in-editor = Edit { $field }

## Writes to a definition: the review
write-edit = Change “{ $name }”
write-delete = Delete “{ $name }”
write-create = Create “{ $name }”
write-restart = Restart “{ $name }”
write-stop = Stop “{ $name }”
write-edit-means = When SuperOffice saves it, it may send a test to the target, and refuse the change unless the answer is 200.
write-edit-means-off = It is off. SuperOffice may still send a test to the target when it saves it, and refuse the change unless the answer is 200.
write-edit-secret = From then on deliveries are signed with another secret, or not at all. The receiver has to know.
write-edit-no-way-back = Secrets and the values of headers and properties are never read, so this part of the change can’t be undone from here.
write-delete-means = SuperOffice deletes the definition and its counters. If you make it again, it has a new id: watchers and counters start anew.
write-delete-active = It is Active: whatever it delivers now will be missing.
write-delete-keep = Keep the definition, to make the webhook again. It holds the whole target, and neither the secret nor the values of headers and properties. Store it like a key.
write-copy-definition = Copy the definition
write-by-agent = This server can’t compare and save in one request. So the page reads the whole definition by the Webhook agent, compares it, and sends all of it back with the change. The secret and the values of headers pass through this page once; they are neither shown nor kept. The guard is weaker: a change that somebody saves between the two requests is overwritten.
write-by-agent-delete = This server is reached by the Webhook agent. The page reads the webhook again just before; a change that somebody saves between the two requests goes with it.
write-create-means = It starts stopped. Restart it when its receiver is ready.
delete-name = To delete it, type its name: { $name }
write-field = Field
write-before = Before
write-after = After
write-seen = As you saw it
write-now = Now
write-request-masked = What is shown as ••• is sent as it is, and shown nowhere.
write-under-way = Waiting for SuperOffice…

## Writes to a definition: the result
write-done-edit = “{ $name }” is changed.
    .do = Send a test, or make a change in SuperOffice, and watch whether it arrives.
write-done-delete = “{ $name }” is deleted.
write-done-create = “{ $name }” is created, and stopped.
    .do = Send a test, then restart it.
write-done-otherwise = SuperOffice saved “{ $name }”, but not as it was asked to.
    .do = Compare what was asked for with what it has now.
write-refused-by-receiver = SuperOffice did not save “{ $name }”, because { $because }. It says: “{ $detail }”
    .do = { $do }
write-refused = SuperOffice did not save “{ $name }”{ $detail ->
    [none] , and did not say why.
   *[other] . It says: “{ $detail }”
}
write-needs-agent = SuperOffice did not save “{ $name }”: this server doesn’t take such a change by REST.
    .do = The Webhook agent answers. Review the change again, and save it by the agent.
write-overtaken = Somebody else saved “{ $name }” after it was read here, so nothing was changed from here.
    .do = { $count ->
        [0] Refresh the page, and decide again.
       *[other] Compare what you saw with what it is now, and decide again.
    }
write-lost = { $found ->
    [wanted] No answer came. A new look at “{ $name }” shows that it was done.
    [before] No answer came. A new look at “{ $name }” shows that it is as it was.
    [other] No answer came, and a new look at “{ $name }” doesn’t show whether it was done.
   *[none] No answer came, and “{ $name }” could not be read afterwards. Whether it was done is not known.
}
    .do = { $found ->
        [wanted] { "" }
       *[other] Refresh the page to see its current definition.
    }
write-again = Decide again
write-again-by-agent = Save by the agent
write-no-way-back = Can’t be undone from here: { $parts }.

## Everything that was written in this session
write-list = { $count ->
    [one] 1 change in this session
   *[other] { $count } changes in this session
}
write-list-when = When
write-list-result = Result
write-undo = Undo
write-undo-of = Undo: { $what }

## After a restart
after-restart-looking = The page looks at its counters for a minute…
after-restart-called = SuperOffice has called it; whether the call went well is known in half a minute.
after-restart-nothing = SuperOffice did not call it in the minute after the restart.
    .do = That is as it should be where nothing changed. Make a change in SuperOffice, and watch whether it arrives.
catch-up = What it missed while it was off
catch-up-lead = It was called last at { $when }. As far as is known, SuperOffice doesn’t send the events of the time after that. These requests find the records that were created or changed since that day; the page doesn’t send them.
catch-up-requests = The requests
catch-up-deleted = Records that were deleted, and events of other entities, can’t be found this way.
catch-up-of = Records of { $entity }

## A delivery to one's own machine
sample-title = Send a delivery to your own machine
sample-lead = A command that sends one event as SuperOffice documents it, signed like a delivery.
sample-show = Make the command
sample-event = Event
sample-address = Address of your receiver
sample-secret = Shared secret, to sign it
sample-secret-help = It stays in this field, and signs in this browser only. Leave it empty for a delivery without a signature.
