# Words that pages, reports and mails share.

# The end of a list of very many names: "a, b and 99,990 more".
list-more = { $count } more

## Sources, as a part of a sentence.
source-tenant-state = the tenant’s state
source-principal = who the token belongs to
source-list = the list of this app’s webhooks
source-archive = the archive’s table of webhooks
source-usage = the usage counters
source-activity = the archive of webhook activity
source-recipients = the archive’s table of recipients
source-event-list = the server’s own list of events

## Why something was not read, as a clause.
gap-sentence = Not read: { $source }, because { $reason }.
gap-detail = The server says: “{ $detail }”
gap-pending = it has not answered yet
gap-not-asked = it was not asked, and no answer from it is stored
gap-network = no answer came; the network may be down, or the host does not exist
gap-origin-refused = the tenant answers, but not to pages from this origin
gap-outside-policy = this page was not built to reach { $host }
gap-broken-off = the answer broke off
gap-timeout = no answer came within 30 seconds
gap-too-long = the answer is longer than 128 MB, so the page stopped reading it
gap-unauthorized = the token is not accepted (401)
gap-forbidden = this token may not read it (403)
gap-not-on-this-server = this server doesn’t have it
gap-misdirected = the tenant’s API is now on another host (421)
gap-throttled = the tenant asks for fewer requests (429)
gap-status = the server answered with status { $status }
gap-malformed = the answer isn’t what is documented
gap-foreign-host = it points to { $host }, which doesn’t belong to this environment
gap-records-skipped = { $count ->
    [one] one record could not be read
   *[other] { $count } records could not be read
}
gap-pages-missing = reading stopped before the end
gap-not-carried = it doesn’t include that
gap-unreadable = a value in it can’t be read, or can’t be true
gap-rows-missing = it lacks rows that must be there

## Findings without words of their own.
finding-unknown = Not known: { $source } could not be read, because { $reason }.
    .short = Not known: { $reason }
    .means = Whether this is a problem is not known.
    .do = Fix access to it, then refresh.
finding-pass = Checked, no problem found.
    .short = Fine

## Outcomes, verdicts, who acts.
outcome-fail = Fails
outcome-warn = Warning
outcome-unknown = Unknown
outcome-info = Note
outcome-pass = Fine
verdict-failing-deliveries = Deliveries fail.
    .short = Fails
verdict-stopped = It is stopped.
    .short = Stopped
verdict-misdefined = Its definition can’t work.
    .short = Misdefined
verdict-silent = It is on and not called.
    .short = Silent
verdict-at-risk = Something threatens its deliveries.
    .short = At risk
verdict-unknown = Too little could be read to tell.
    .short = Unknown
verdict-healthy = It delivers; every check that could run found nothing wrong.
    .short = Delivers
mover-you = You, with its app’s token
mover-you-onsite = You, with your sign-in
mover-receiver = The people who run the receiver
mover-administrator = An administrator of the tenant
mover-app-owner = The app’s owner
mover-server-administrator = The server’s administrator
mover-superoffice = SuperOffice

topic-access = Access
topic-state = State
topic-deliveries = Deliveries
topic-definition = Definition
topic-silence = Silence
topic-together = Compared with other webhooks
topic-being-told = Notifications
topic-ownership = Ownership
topic-unresolved = When nothing explains it

## The report.
report-title = Webhooks of { $tenant } ({ $environment })
report-taken = Read at { $when } through { $api }.
report-taken-nowhere = Read at { $when }. The address of the tenant’s API is not known.
report-seen = Seen as { $user }: { $own ->
    [one] one webhook of this app
   *[other] { $own } webhooks of this app
}, { $others } of other apps in the archive. Others may exist.
report-seen-onsite = Seen on an on-site server, which shows every webhook: { $own }.
report-seen-anonymous = Seen with a token whose user is not known: { $own ->
    [one] one webhook of this app
   *[other] { $own } webhooks of this app
}, { $others } of other apps in the archive. Others may exist.
report-tenant = The tenant as a whole
report-state = State
report-owner = Belongs to
report-own = this app
report-other = another app
report-target = Target URL
report-events = Events
report-calls = Calls since it was registered
report-errors = Errors since it was registered
report-consecutive = Errors in a row
report-last-called = Last called
report-updated = Last changed

## The mail.
mail-subject = Webhooks of { $tenant }
mail-subject-webhook = Webhook “{ $name }” of { $tenant }
mail-opening = Tenant { $tenant } in { $environment }, read at { $when }: { $own ->
    [one] 1 webhook of this app
   *[other] { $own } webhooks of this app
}, { $others } of others.
mail-opening-onsite = On-site server { $environment }, read at { $when }: { $own ->
    [one] 1 webhook
   *[other] { $own } webhooks
}.
mail-webhook = Webhook id { $id }.
mail-webhook-at = Webhook id { $id }, last changed on { $when }.
mail-webhook-by = Webhook id { $id }, last changed on { $when } by { $who }.
mail-fill-in = Please fill in before you send this:
mail-app = Name of the app and its client ID:
mail-change = The change that should have called the webhook, and the id of the record:
mail-time = When that was, with the time zone:
mail-event = EventId of the last delivery that arrived:
mail-closing = The full report is pasted below.

## The mail to the people who run a receiver.
state-disabled = Disabled ({ $state })
hand-over-subject = Webhook calls to { $host } fail: { $what } (tenant { $tenant })
hand-over-subject-no-host = Webhook calls fail: { $what } (tenant { $tenant })
hand-over-opening = SuperOffice CRM calls { $host } when something changes in the tenant { $tenant }. { $count ->
    [one] Calls of this webhook fail
   *[other] Calls of these { $count } webhooks fail
}:
hand-over-opening-no-host = SuperOffice CRM runs your receiver when something changes in the tenant { $tenant }. { $count ->
    [one] Calls of this webhook fail
   *[other] Calls of these { $count } webhooks fail
}:
hand-over-webhook = { $name } (webhook { $id }), { $target }
hand-over-in-a-row = { $count ->
    [one] 1 failure in a row
   *[other] { $count } failures in a row
}
hand-over-called = last called { $when }
hand-over-more = and { $count ->
    [one] one more webhook
   *[other] { $count } more webhooks
}
hand-over-steps = What to do:
hand-over-search = A call that reaches the receiver is a POST whose user agent begins with NetServer-Webhook/. Its header X-SuperOffice-EventId says which event it is about.
hand-over-error = The last error, word for word:
hand-over-closing = Please tell us when this is done. We then send a test and switch on what is off.

## The parts of a report.
report-causes = Causes, worst first
report-causes-in-detail = Each cause, with its steps and its webhooks
report-all-else = What else was found
report-errors-of = { $errors } errors in { $calls } calls
report-changed = last changed { $when }
report-changed-by = last changed { $when } by { $who }
report-of-other = belongs to another app
report-last-error = Last error
report-healthy = Webhooks that deliver
report-scope-webhook = This report describes one of { $total } webhooks.
report-scope-listed = This report describes the { $held } of { $total } webhooks that the list showed with its filters.

## Commands
report-command = Run in { $terminal }:
command-fill-in = First put what the target has there in place of { $placeholders }. Commands here hold no keys and no special characters, and without them the answer means nothing.
command-outside = Run it outside your own network, for example on a phone’s hotspot or in a cloud shell: inside, DNS and firewalls may answer differently. Where an on-site server sends the webhooks, run it on that server.
command-reads-resolve = An address means that public DNS knows the name. “NXDOMAIN” or “Non-existent domain” means that it doesn’t.
command-reads-resolve-powershell = An IPAddress means that public DNS knows the name. “DNS name does not exist” means that it doesn’t.
command-reads-certificate = Look at notAfter, and behind “DNS:” at the names. “verify error” says what OpenSSL objects to. “alert” or “Connection refused” says why there is no TLS connection.
command-reads-certificate-windows = The first line says what Windows objects to: None means nothing. Then come the TLS version, the dates (NotBefore, NotAfter) and the names (DnsNameList). An error message alone says why there is no TLS connection.
command-reads-chain = The part “Certificate chain” lists the certificates that the receiver sends. “Verify return code: 0 (ok)” is fine. Browsers fetch missing intermediate certificates themselves, so they may show nothing wrong.
command-reads-chain-windows = The first lines say what Windows objects to: None means nothing. Windows fetches missing intermediate certificates itself, so a chain that is too short may look fine here.
command-reads-tls = It asks for TLS 1.2. “Protocol” and “Cipher” say what was agreed on. “alert” or “no peer certificate available” means that the receiver doesn’t offer TLS 1.2 on that port.
command-reads-tls-windows = It asks for TLS 1.2. “Tls12” means that the receiver offers it. An error message alone says why there is no TLS connection.
command-reads-post = It is the test that SuperOffice sends, with the documented headers and body. It isn’t signed, so a receiver that checks the signature turns it down; a test from SuperOffice is signed where the webhook has a shared secret. The first line of the answer must say 200.
command-reads-measure = It prints the status, and how many seconds the answer took. The call isn’t signed, so a receiver that checks the signature turns it down.
command-browser-resolve = Without a terminal: look up { $host } at dns.google, which shows what public DNS knows.
command-browser-tls = Without a terminal: open https://{ $host }/ in a browser, click the icon in front of the address, and read the certificate’s dates and names. A browser may show nothing wrong where SuperOffice fails.
command-browser-post = Without a terminal: a browser can’t send this call. It only shows whether anything answers at { $host }. Send a test instead, on the webhook’s page or in SuperOffice.

## Where SuperOffice has a field of the webhook’s definition
way-form = Where to click in SuperOffice (12.1 and later, as an administrator): Settings and maintenance > System design > Webhooks, right-click the webhook, choose Edit, and go to { $field }. Before 12.1, the app’s owner changes it through the API.
field-target-url = Target URL
field-script = CRMScript
field-events = Events
field-shared-secret = Shared secret
field-custom-headers = Custom headers
field-recipients = Recipients
field-notification = Notify via
field-active = Active

## The mail of somebody who has no token to the vendor of the app
access-subject = Access to the webhooks of { $tenant }
access-opening = Hello, I want to know which webhooks of the SuperOffice tenant { $tenant } in { $environment } do not deliver, and why. Your app receives them, so please help me in one of two ways.
access-report = 1. Look for me: open { $view } with an access token of your app. Choose Report, then JSON, save the file and send it to me. I can open it at { $report } without a token; it holds no token and no shared secret.
access-sign-in = 2. Let me sign in: register { $callback } as a redirect URL of your app, and send me the app’s client id, so that the page can offer the sign-in.
access-closing = Thank you!
