# What checks find about a webhook's definition, and every step out.

check-target-unusable = Target URL
    .why = Online, SuperOffice’s servers must reach the target from the internet; on-site, the server reaches its own network, too.
target-unusable = Its target can’t be called: { $fault }.
    .short = Target can’t be called
    .means = SuperOffice has nowhere to send to, so nothing is delivered.
    .do = Correct the target.
target-fault-empty = there is none
target-fault-no-scheme = it does not begin with https://
target-fault-bad-host = its host name isn’t valid
target-fault-bad-port = its port is not valid
target-fault-malformed = it isn’t a valid address
target-fault-loopback = its host is the sending machine itself
target-fault-private = its host is in a private network that SuperOffice’s servers can’t reach
target-fault-example = its address is reserved for examples in documentation
target-fault-reserved = its host name doesn’t exist in public DNS
check-target-not-https = https
    .why = SuperOffice asks for https with a valid certificate. An on-site server can be set otherwise.
target-not-https = Its target is { $scheme }, not https.
    .short = Not https
    .means = SuperOffice refuses such a target when the webhook is saved. Whether it delivers to one isn’t documented.
    .do = Change the target to https.
target-not-https-scheme = Its target begins with { $scheme }, not with https.
    .short = Not https
    .means = SuperOffice sends webhooks by HTTP POST, so nothing can be delivered there.
    .do = Change the target to https.
target-not-https-onsite = Its target is { $scheme }, not https.
    .short = Not https
    .means = RequireHttps in the server’s web.config decides whether that is allowed. It is on by default, and events travel unprotected where it is off.
    .do = Change the target to https, or check RequireHttps.
target-not-https-works = Its target is { $scheme }, not https, and is called all the same.
    .short = Works without https
    .means = Events travel unprotected, and saving the webhook again will be refused.
    .do = Change the target to https.
check-target-temporary = Is the target made to last?
    .why = Tunnels stop working when their owner closes a laptop, and test bins show what they receive.
target-temporary = It sends to { $host }, a development tunnel.
    .short = Development tunnel
    .means = It works only while the tunnel and the service behind it run.
    .do = Put a permanent host into the target.
target-temporary-bin = It sends to { $host }, a test bin.
    .short = Test bin
    .means = Anybody with the address may read what arrives there, and the address may end.
    .do = Put a permanent host into the target.
check-target-holds-credentials = Keys in the target URL
    .why = Addresses end up in log files; keys in them open the receiver to anybody who reads them.
target-holds-credentials = Its address holds { $keys-count ->
    [one] a key
   *[other] keys
}: { $keys }.
    .short = Keys in the address
    .means = Whoever reads the address in a log can call the receiver. This page masks { $keys-count ->
    [one] it
   *[other] them
}.
    .do = Where the receiver can, let it check the signature instead.
target-holds-credentials-path = At { $host } the address itself is the key.
    .short = The address is the key
    .means = Whoever knows the whole address can call the receiver. Treat it like a password.
    .do = Pass the address on to nobody who doesn’t need it.
target-holds-credentials-user = Its address holds a user name or password.
    .short = Password in the address
    .means = Whoever reads the address in a log can call the receiver. This page masks it.
    .do = Move it to a header, or let the receiver check the signature instead.
check-script-target = Script
    .why = A CRMScript webhook names the script by its include name.
script-target-empty = It names no script.
    .short = No script named
    .means = There is nothing to run, so nothing happens.
    .do = Put the script’s include name or id into the target.
script-target-address = Its type is crmscript, but its target is an address.
    .short = Script webhook with an address
    .means = Hardly a script has that include name, so most likely nothing happens.
    .do = Name the script, or change the type to webhook.
check-type-unknown = Type
    .why = Only the types webhook and crmscript are documented.
type-unknown = Its type is “{ $kind }”, which is not documented.
    .short = Unknown type
    .means = The server may not know what to do with it.
    .do = Change the type to webhook or crmscript.
check-events-empty = Events
    .why = A webhook without events is never called.
events-empty = It has no events.
    .short = No events
    .means = It is never called.
    .do = Add the events that it should be called for.
check-event-unknown = Names of events
    .why = Any name can be saved. An event that nothing raises is never delivered.
event-unknown = { $count ->
    [one] { $names } isn’t the name of an event
   *[other] { $names } aren’t names of events
}.
    .short = Not an event: { $names }
    .means = An event’s name is an entity and a verb with a dot between them, such as contact.changed.
    .do = Choose an event from the vendor’s list.
event-unknown-meant = { $count ->
    [one] { $names } isn’t an event
   *[other] { $names } aren’t events
} of SuperOffice; { $meant } is probably meant.
    .short = Did you mean { $meant }?
    .means = Any name can be saved. As far as is documented, SuperOffice never raises this one.
    .do = If { $meant } is meant, change the name. If an app signals { $names }, keep it.
event-unknown-pattern = { $count ->
    [one] { $names } is a pattern, not an event
   *[other] { $names } are patterns, not events
}.
    .short = Pattern for an event: { $names }
    .means = The documentation writes a number or a name as braces, or leaves it out. SuperOffice raises the event with the real one.
    .do = Put the real number or name in, such as webhook12.errors or list.category.changed.
event-unknown-near = { $count ->
    [one] { $names } isn’t
   *[other] { $names } aren’t
} among SuperOffice’s events; { $meant } { $others ->
    [one] is
   *[other] are
}.
    .short = Did you mean { $meant }?
    .means = It may be right: an app can signal an event of its own under any name.
    .do = Find out whether an app signals { $names }.
event-unknown-list = { $count ->
    [one] { $names } names a list that isn’t
   *[other] { $names } name lists that aren’t
} among SuperOffice’s documented lists.
    .short = Unknown list in { $names }
    .means = SuperOffice’s own lists go by their documented name, lists that users define by their number in the table UDListDefinition.
    .do = Compare the name with the documentation, or use the list’s number.
event-unknown-capitals = { $names } is documented in small letters.
    .short = Event in capitals
    .means = The documentation doesn’t say whether capitals matter.
    .do = If it isn’t called, write the name in small letters.
event-unknown-custom = { $count ->
    [one] { $names } isn’t one of SuperOffice’s own events
   *[other] { $names } aren’t among SuperOffice’s own events
}.
    .short = Custom event
    .means = Only an app that signals it raises it.
    .do = Compare the name with the one that the app signals.
check-event-not-raised = Verbs of events
    .why = Each entity has its own events: not every one is raised when it is deleted, for example.
event-not-raised = { $count ->
    [one] { $names } isn’t an event
   *[other] { $names } aren’t events
} of SuperOffice; { $instead } are.
    .short = Not raised: { $names }
    .means = As far as is documented, SuperOffice never raises it.
    .do = Choose one of { $instead }. If an app signals { $names }, keep it.
event-not-raised-verb = { $count ->
    [one] { $names } isn’t an event
   *[other] { $names } aren’t events
} of SuperOffice; { $instead } are.
    .short = No event of SuperOffice: { $names }
    .means = It may be right: an app can signal an event of its own under any name.
    .do = Find out whether an app signals { $names }.
check-event-repeated = Repeated events
    .why = An event that is named twice may be delivered twice; the documentation doesn’t say.
event-repeated = { $names } is in the list more than once.
    .short = Repeated event
    .means = The name’s second entry adds nothing.
    .do = Remove the duplicate.
check-secret-missing = Shared secret
    .why = Without a shared secret a receiver can’t tell SuperOffice’s calls from anybody’s.
secret-missing = It has no shared secret, so its deliveries are not signed.
    .short = Not signed
    .means = They arrive, but a receiver that insists on a signature drops them.
    .do = Set a shared secret, and let the receiver check it.
secret-missing-not-read = Not read, on purpose: shared secrets stay out of this browser. The webhook’s page can ask whether one is set.
    .short = Not read, on purpose
    .means = Its deliveries may be signed or not.
    .do = On the webhook’s page, choose “Ask whether a secret is set”.
check-event-scope = Which changes raise its events
    .why = Only a change of the record’s own table row raises an event.
event-scope = { $names } { $count ->
    [one] is
   *[other] are
} raised only when a row of the entity’s own table changes.
    .short = Own table row only
    .means = Phone numbers, e-mail addresses and user-defined fields are in other tables: a change of those alone raises nothing. The number of interests and extra fields (x_…) are in the own row, so they do raise it.
    .do = Test with a change of a field such as the name.
check-event-deleted-late = When deletions are reported
    .why = A deletion by a user and the removal by the system are two events.
event-deleted-late = { $names } { $count ->
    [one] is
   *[other] are
} raised only when the system removes the record for good.
    .short = Deletions are reported late
    .means = A user’s deletion raises { $early }. The removal follows days later.
    .do = If deletions should be reported at once, add { $early }.
check-name-missing = Name
    .why = A name tells people what a webhook is for.
name-missing = It has no name.
    .short = No name
    .means = It works; people just can’t tell what it is for.
    .do = Give it a name.

## Steps for the platform behind the address
remedy-power-automate-response = In { $platform }, add a Response action with status 200 as the flow’s first step: without one the flow answers 202. The HTTP trigger and the Response action need a premium licence.
remedy-power-automate-on = In { $platform }, switch the flow on. A lapsed premium licence switches it off too. If the flow was deleted, put the new flow’s address into the target.
remedy-power-automate-address = In { $platform }, copy the trigger’s address again, whole and with its sig value, and put it into the target: Microsoft has moved the addresses at logic.azure.com to api.powerplatform.com. Set “Who can trigger the flow?” to Anyone, and take a header Authorization out of the webhook.
remedy-power-automate-schema = In { $platform }, loosen the trigger’s schema: allow nulls, and the event “test”.
remedy-power-automate-early = In { $platform }, move the Response action to the beginning, so that the flow answers before its limit.
remedy-power-automate-any-ip = In the workflow’s settings, under Access control configuration, let any IP call the triggers: the sig value in the address already guards them.
remedy-azure-start = In the Azure portal, start the app, and check its plan’s quota.
remedy-azure-log = In the Azure portal, open the app’s log stream: its host did not start.
remedy-azure-access = In the Azure portal, under Networking, open the access restrictions: no list of SuperOffice’s addresses is documented. Let any address call the webhook’s path and check the signature there, or ask appdev@superoffice.com for the current addresses.
remedy-azure-key = Put the function’s key into a custom header x-functions-key of the webhook. In the address (code=) it works too, but logs and proxies see it there.
remedy-azure-always-on = In the Azure portal, switch on Always On, or choose a plan that keeps the app ready: an idle app starts slowly.
remedy-azure-client-certificate = In the Azure portal, under Configuration, set the client certificate mode to Ignore or Optional, or add the webhook’s path to the exclusion paths.
remedy-container-app = In the Azure portal, check that the container app has an active revision, and that its ingress accepts traffic from anywhere.
remedy-azure-waf = In { $platform }, find the rule that blocked the call in the firewall’s log, and exclude the path from it.
remedy-aws-route = In API Gateway, check stage, path and method: “Missing Authentication Token” means that there is no such route, or one that wants AWS signatures.
remedy-aws-access = In { $platform }, check the API key, the authoriser, and the WAF’s sampled requests.
remedy-aws-time = In { $platform }, answer first and work later: put the event into a queue and return 200.
remedy-cloudflare-origin = In Cloudflare, look up the code: the server behind it is down, unreachable, too slow, or has a bad certificate.
remedy-cloudflare-rule = In Cloudflare, under Security > Events, find the call, and add a rule with the action Skip for the webhook’s path. No rule skips Bot Fight Mode: turn it off.
remedy-cloudflare-access = In Cloudflare Zero Trust, add an Access application for the webhook’s path with a policy whose action is Bypass.
remedy-cloudflare-tunnel = Start cloudflared on the receiver’s machine, or put a permanent host into the target.
remedy-ngrok = Start the ngrok agent and the service behind it, or put a permanent host into the target.
remedy-n8n = In n8n, publish the workflow (in older versions: activate it), and use its production address: the test address listens for one call, for 120 seconds.
remedy-make-on = In Make, switch the scenario on. Make may answer 410 while it is off, and a 410 switches the webhook off.
remedy-make-queue = In Make, empty the webhook’s queue, or have its limit raised.
remedy-zapier = In Zapier, look into the Zap history. A catch hook answers 200 even while its Zap is off or deleted, so a failing call has another cause: the address, the size of the body, or too many calls.
remedy-vercel = In Vercel, redeploy or resume the project, or put its current address into the target.
remedy-vercel-protection = In Vercel, under Settings > Deployment Protection, turn the protection off for this deployment, or put its bypass secret into a custom header x-vercel-protection-bypass of the webhook.
remedy-heroku = In Heroku, check that the app exists and that its web dyno runs. An Eco dyno sleeps while nobody calls, and wakes up slowly.
remedy-hosted-app = In { $platform }, start or redeploy the app, or put its current address into the target.
remedy-webhook-site = The test address at webhook.site has ended. Put a permanent host into the target.
remedy-apps-script = Google Apps Script answers every call with a redirect to an address that works only once, so that address can’t be the target. Put a small service in between: it answers 200 and passes the event on to the script.
remedy-apps-script-anyone = Deploy the script as a web app that runs as its owner and that Anyone can access.
remedy-google-iap = In Google Cloud, serve the webhook’s path by a backend without Identity-Aware Proxy: it lets in only callers with a Google sign-in.
remedy-google-invoker = In Google Cloud, give allUsers the role Invoker on this service, and check the signature in its code.
remedy-dev-tunnels = Host the tunnel with anonymous access (devtunnel host --allow-anonymous), or put a permanent host into the target.
remedy-chat-between = { $platform } accepts only messages of its own shape, never SuperOffice’s body. Put a service or a workflow in between that turns the event into such a message.
remedy-web-server-post = In { $platform }, let that path accept POST; a static file doesn’t.
remedy-iis-post = In web.config, let that path’s handler accept POST. If WebDAV answers instead, remove it: <modules><remove name="WebDAVModule" /></modules> and <handlers><remove name="WebDAV" /></handlers>.
remedy-web-server-size = In { $platform }, raise the limit for request bodies.

## Steps for a cause
# Where no host is known.
remedy-the-host = the target’s host
remedy-dns = Check from outside your network whether { $host } resolves, and get its DNS entry restored if it doesn’t. A name that resolves inside proves nothing.
remedy-check-host = Compare the host in the target with the one that the receiver really has.
remedy-listen = Check whether anything answers at the target, and start the receiver’s service.
remedy-firewall-port = Open the port for calls from the internet.
remedy-closed = Check whether the receiver answers, and read its log and its proxy’s at that time.
remedy-route = Check which address { $host } has, and whether it can be reached from the internet over IPv4.
remedy-answer-first = Let the receiver answer 200 at once and work afterwards. The same event may come again: know it by its EventId.
remedy-measure = Measure how long the receiver takes to answer.
remedy-renew-certificate = Renew the certificate of { $host }, then check its dates.
remedy-certificate-name = Check which names the certificate of { $host } covers.
remedy-certificate-chain = Check which certificates { $host } sends: its own and every intermediate one must be among them.
remedy-certificate-look = Check which certificates { $host } sends, and what is wrong with them.
remedy-no-client-certificate = Exempt the webhook’s path from client certificates, at an API gateway in front of it too.
remedy-tls-version = Check whether { $host } offers TLS 1.2 or newer on that port.
remedy-final-address = Check where the redirect leads, and put that address into the target.
remedy-answer-200 = Let the receiver answer 200, and check that it does.
remedy-accept-body = Send a body like SuperOffice’s, and read what the receiver says about it. It must accept the event “test” too.
remedy-authorise = Let the receiver accept these calls by their signature, or say which header it wants.
remedy-custom-header = Put the header that the receiver wants into the webhook’s custom headers.
remedy-allow = Find the access rule that turns the call away, and let these calls in.
remedy-allow-agent = Rules by user agent: SuperOffice’s begins with NetServer-Webhook/.
remedy-same-secret = Set the same Shared secret here and at the receiver.
remedy-raw-body = Check the signature over the raw body, before anything parses it. The page “Check a signature” does it for one delivery.
remedy-exempt-path = In the firewall’s log, find the blocked call and exempt the webhook’s path.
remedy-check-path = Check what the target answers, and correct its path.
remedy-route-exists = Check whether the receiver’s route still exists, for POST.
remedy-new-address = Put the receiver’s new address into the target, or remove the webhook.
remedy-take-post = Check which methods the receiver allows there.
remedy-take-json = Check whether the receiver accepts application/json.
remedy-larger-body = Raise the limit for request bodies at the receiver and its proxy.
remedy-raise-limit = Raise the receiver’s limit, or queue first and work later.
remedy-fewer-events = Remove the events that aren’t needed from the webhook.
remedy-read-answer = Read the receiver’s whole answer.
remedy-read-log = Read the receiver’s log at the time of the last call; the header X-SuperOffice-EventId finds the delivery.
remedy-behind-proxy = Check whether the server behind the proxy runs, and whether its certificate is valid.
remedy-capacity = Check whether the receiver is starting, in maintenance or overloaded.
remedy-speak-http = Check what answers at the target’s port.
remedy-start-app = Start the app on its hosting platform, or put its current address into the target.
remedy-switch-on = Switch the workflow on, and check that it is listening.
remedy-exempt-csrf = Exempt the webhook’s route from CSRF protection: csrf_exempt in Django, the except list of Laravel’s middleware, skip_before_action in Rails, IgnoreAntiforgeryToken in ASP.NET.
remedy-allow-host = Add { $host } to the hosts that the receiver accepts: ALLOWED_HOSTS in Django, config.hosts in Rails, AllowedHosts in ASP.NET, server.allowedHosts in Vite.
remedy-proxy-host = If a proxy is in front: let it pass the Host header on, and use the same name for TLS (SNI) as in that header.
remedy-past-sign-in = Let the webhook’s path through without sign-in, and check the signature there.
remedy-signature-not-address = Let any address call the webhook’s path, and check the signature there: no list of SuperOffice’s addresses is documented, and addresses change.
remedy-ask-addresses = Online, if the list of addresses must stay: ask appdev@superoffice.com for the current ones. Name the app, its client ID and the environment.
remedy-own-address = On-site, the calls come from your own server: put its public address on the list.
remedy-real-host = Put a permanent host into the target.
remedy-fix-target = Put an https address that is reachable from the internet into the target.
remedy-fix-headers = Correct or remove the webhook’s custom headers: plain characters, no line breaks, no names that HTTP keeps for itself.
remedy-sender = Online, mail appdev@superoffice.com with the full report. Name the tenant, the webhook’s id, the time of the failure with its time zone, and the EventId. As a customer, ask your partner or SuperOffice support first.
remedy-sender-onsite = On-site, check the server’s own proxy, firewall and free ports. In web.config the element CustomProxy says whether webhooks go through a proxy: UseCustomProxyForWebhooks, CustomProxyHost, CustomProxyPort.
remedy-fix-script = In SuperOffice, open Settings and maintenance > CRMScript and the script. Correct the line that the error names, and run it once with “Execute script”.
remedy-also = The same error names a second cause, which the steps above don’t repair: { $because }.
remedy-read-error = Read the error’s text; the receiver’s developers may recognise it.

## Steps afterwards, and other steps
remedy-test = Send a test and see that the receiver answers 200. It proves that a test gets through, not that real events do.
remedy-test-then-restart = Send a test; when the receiver answers 200, restart it.
remedy-restart-script = When the script runs without an error, restart it.
remedy-other-owner = It belongs to another app: tell that app’s vendor, or use its token. The tenant’s administrator can see it in SuperOffice (12.1 and later): Settings and maintenance > System design > Webhooks. Whether it can be changed there isn’t documented.
remedy-retry-failed = Then send again what failed: in SuperOffice (12.1 and later), Settings and maintenance > System design > Webhooks, select the webhook, open the tab Events, and retry each failed delivery. Events raised while it was off are not there, as far as is known.
remedy-start-copy = Compare the copy with the original: target, events, and a shared secret of its own. Both together deliver each change twice. Then start it.
remedy-repair-first = Repair first: it was failing before it was stopped, because { $because }.
remedy-ask-who-stopped = Find out why it was stopped before you restart it.
remedy-save-state = Save the webhook with the state Active, if it should be on.
remedy-before-nine = Repair the receiver now: once SuperOffice has disabled the webhook, it stays off until somebody restarts it.
remedy-definition-first = Send a test and make a change in SuperOffice, and compare in the receiver’s log what it answers to each: body, headers, signature.
remedy-catch-up = After the restart, let the receiver fetch what has changed since.
remedy-see-redirect = See what the target answers to a POST. After a 301, 302 or 303 the body may be lost; a sign-in page has to leave the webhook’s path out.
remedy-run-history = In { $platform }, look into the run history at the time of the change: it shows whether the delivery started a run, and where the run stopped.
remedy-compare-sibling = Compare events, type and target with “{ $sibling }”, which is called, and save this webhook again.
remedy-use-https = Put the receiver’s https address into the target.
remedy-sign-instead = Set a shared secret and let the receiver check the signature, then take the key out of the address.
remedy-name-script = Put the script’s include name into the target.
remedy-events-tab = See its deliveries in SuperOffice (12.1 and later): Settings and maintenance > System design > Webhooks, select it, and open the tab Events. Each delivery has its time, status, attempts and error code, and a failed one can be retried there.
remedy-server-https = In the server’s web.config, in the element Webhooks, check RequireHttps and ValidateHttps. Both are on by default: targets then need https, and a certificate that the server trusts. The vendor advises to turn them off only during development.
remedy-fix-type = Set the type to webhook or crmscript.
remedy-add-events = Add the events that the webhook should be called for.
remedy-read-events = Compare { $names } with the vendor’s list of events.
remedy-correct-events = Change { $names } to { $meant }.
remedy-fill-pattern = In { $names }, write the real number or name instead of the braces, or where it is missing.
remedy-documented-events = Choose one of { $instead }.
remedy-set-secret = Set a shared secret, give it to the receiver, and let the receiver check X-SuperOffice-Signature. SuperOffice shows a generated secret only once.
remedy-change-own-row = Make one change that must raise the event, on a field of the record itself, such as its name. A changed phone number, e-mail address or user-defined field doesn’t raise it.
remedy-bulk-changes = Ask whether the records came by an import, a batch update, or an action of the old Service client, or whether a table was emptied through the API: these may raise no events.
remedy-batch-webhook = Imports and batch updates of an extra table raise events only where “Enable batch webhook for this table” is on. It is off by default.
remedy-list-events = Check the server’s version: { $names } is an event of a list, which older servers don’t raise. The documentation has these events since September 2025.
remedy-ticket-changes = Before 10.2.11 { $names } comes without a list of changed fields: a receiver that looks for a field there drops it.
remedy-sale-values = { $names } comes without field values: read the sale by its id, or use sale.changed.
remedy-deleted-late = A user’s deletion raises { $early }. { $names } comes days later, when the system removes the record for good.
remedy-signal-event = Let the app signal { $event } once.
remedy-raise-event = Make one change that must raise { $event }, on a field of the record itself, such as its name. A changed phone number, e-mail address or user-defined field doesn’t raise it.
remedy-remove-twin = Remove this webhook or “{ $twin }”, or take the shared event out of one.
remedy-look-at-shared = Compare the causes of these webhooks: the same certificate authority, hosting provider, or change in this tenant may explain them at once.
remedy-ignore-own-changes = Let the receiver skip events whose ChangedByAssociateId is its own user.
remedy-add-error-email = Name recipients, so that somebody is told of failures. In the API the field is ErrorsEmail.
remedy-add-watcher = Or make a watcher (10.2.7 and later): a webhook on webhook{ $id }.errors that sends to another receiver.
remedy-move-watcher = Let the watcher send to another receiver.
remedy-restart-watcher = Restart “{ $watcher }”.
remedy-watch-existing = Let it watch a webhook that exists.
remedy-set-notify = Set “Notify via”, and “Trigger notification”: “On first failure”, “When disabled”, or both.
remedy-ask-what-changed = Ask { $who } what was changed, and compare with a webhook that works.
remedy-expected-since = Note which change should have raised a call, on which record, and when, with the time zone.
remedy-same-environment = This is the environment { $environment }: make sure that the change happened here. Changes in production don’t call webhooks of this environment.
remedy-watch-counters = Watch the counters while you make the change. The button “Watch one change” on this page does it.
remedy-receiver-log = Look into the receiver’s log for a POST with the header X-SuperOffice-Event. A delivery may come late, and not in order: compare the Timestamp in its body. See also what the target answers.
remedy-check-signature = Check the signature of a delivery on the page “Check a signature”. A receiver that drops what doesn’t fit answers 200 and does nothing. After the shared secret was changed in SuperOffice, the receiver needs the new one.
remedy-script-exists = In SuperOffice, open Settings and maintenance > CRMScript, and check that a script has the include name “{ $script }” exactly.
remedy-script-trace = Switch on tracing for “{ $script }” (Settings and maintenance > CRMScript > Tracing), make the change, and read the log. The script runs in the background, perhaps later, and has no user interface: what it prints goes nowhere.
remedy-context-identifier = Check that the receiver doesn’t insist on a ContextIdentifier such as Cust12345. On-site it is not used: it may be empty or “Default”.
remedy-mail-support = When nothing explains it, mail appdev@superoffice.com with the full report. Name the app and its client ID, the change and the record’s id, when that was with the time zone, and the last EventId: “Mail to SuperOffice” asks for all of them. As a customer, ask your partner or SuperOffice support first.
remedy-mail-support-onsite = When nothing explains it, take the full report and NetServer’s log to your SuperOffice partner or to SuperOffice support.
remedy-enable-webhooks = In the server’s web.config, in the element Webhooks, set EnableWebhooks to true. It is false by default.
remedy-server-proxy = Where the server reaches the internet through a proxy, set UseCustomProxyForWebhooks, CustomProxyHost and CustomProxyPort in the element CustomProxy of web.config.
remedy-server-log = Look into NetServer’s log: in the element Diagnostics of web.config, LogToFile switches it on, and LogFolder says where it is.
remedy-wait-for-tenant = Wait until the tenant runs. Maintenance takes minutes; a move to the cloud takes days or weeks; a suspended tenant runs after its owner has reactivated the subscription.
remedy-ask-deletion = If the tenant should still exist, ask SuperOffice now whether it can be kept.
remedy-allow-origin = In the Developer Portal, open the app, choose Configuration > Advanced > Authentication, add this page’s origin to “CORS URLs” (one on each line), save, and request to publish. For Stage and Production this takes a new version of the app.
remedy-allow-origin-onsite = In the server’s web.config, in the element WebApi, set CORSEnable to true and add this page’s origin to CORSOrigin (spaces between origins).
remedy-new-token = Get a new access token. One lives for an hour.
remedy-new-ticket = Get a new ticket, or check user name and password.
remedy-allow-ticket = In the server’s web.config, in the element WebApi, check AuthorizeWithTicket and AuthorizeWithUsername.
remedy-consent = If new tokens are refused too, open the app’s consent link, or the app in the App Store, and click “I approve”. Only an administrator of the tenant can do that; an external consultant may not, in production.
remedy-token-of-tenant = Use a token of { $tenant }: its first characters are 8A:{ $tenant }.
remedy-grant-agent = Mail appdev@superoffice.com and ask for access to the Webhook agent. Name the app, its client ID and the environment. In the Developer Portal the app’s owner can read this setting (Configuration > Advanced > Access to agents), and only SuperOffice can change it.
remedy-renew-consent = After webhooks were added to the app, consent to it again in each tenant. The app’s users can’t sign in from the change until the consent, so plan the time.
remedy-owners-token = Use the token of the app that owns the webhooks.
remedy-other-user = Sign in as a user who may administer SuperOffice.
remedy-usage-token = Try the token of another user or app. The table webhook_usage has no access control by role, so there is no right to give.
remedy-read-again = Refresh the page. If some counters are still missing, send the report to SuperOffice.
remedy-ask-licence = Find out whether the licence includes webhooks: Development Tools, or the CRM Suite Core plan.
