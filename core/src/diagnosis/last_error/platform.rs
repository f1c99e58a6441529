//! What a platform in front of the receiver says in its own words: firewalls and bot filters, quotas, development tunnels,
//! automation platforms, hosts of apps. Its own page or header outranks the bare status, which is often only borrowed.

use std::ops::Range;

use super::answer::{Answer, AnswerShape};
use super::phrase::{AnyOf, Found, Rule, Text};
use crate::diagnosis::Cause;

/// A platform that its own words or headers give away; the remedy speaks of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Platform {
    /// Microsoft Power Automate or Azure Logic Apps.
    PowerAutomate,
    /// Azure App Service or Azure Functions.
    AzureApp,
    /// Azure Front Door or Application Gateway.
    AzureEdge,
    /// Make, formerly Integromat.
    Make,
    /// n8n.
    N8n,
    /// Zapier.
    Zapier,
    /// Cloudflare.
    Cloudflare,
    /// Amazon API Gateway, a load balancer, CloudFront or Lambda.
    Aws,
    /// ngrok.
    Ngrok,
    /// Vercel.
    Vercel,
    /// Netlify.
    Netlify,
    /// Heroku.
    Heroku,
    /// Render.
    Render,
    /// Railway.
    Railway,
    /// webhook.site.
    WebhookSite,
    /// Internet Information Services.
    Iis,
    /// nginx.
    Nginx,
}

impl Platform {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::PowerAutomate,
        Self::AzureApp,
        Self::AzureEdge,
        Self::Make,
        Self::N8n,
        Self::Zapier,
        Self::Cloudflare,
        Self::Aws,
        Self::Ngrok,
        Self::Vercel,
        Self::Netlify,
        Self::Heroku,
        Self::Render,
        Self::Railway,
        Self::WebhookSite,
        Self::Iis,
        Self::Nginx,
    ];

    /// The name that its makers use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PowerAutomate => "Power Automate",
            Self::AzureApp => "Azure App Service",
            Self::AzureEdge => "Azure Front Door",
            Self::Make => "Make",
            Self::N8n => "n8n",
            Self::Zapier => "Zapier",
            Self::Cloudflare => "Cloudflare",
            Self::Aws => "AWS",
            Self::Ngrok => "ngrok",
            Self::Vercel => "Vercel",
            Self::Netlify => "Netlify",
            Self::Heroku => "Heroku",
            Self::Render => "Render",
            Self::Railway => "Railway",
            Self::WebhookSite => "webhook.site",
            Self::Iis => "IIS",
            Self::Nginx => "nginx",
        }
    }

    /// A short id, for messages: `remedy-platform-make`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::PowerAutomate => "power-automate",
            Self::AzureApp => "azure-app",
            Self::AzureEdge => "azure-edge",
            Self::Make => "make",
            Self::N8n => "n8n",
            Self::Zapier => "zapier",
            Self::Cloudflare => "cloudflare",
            Self::Aws => "aws",
            Self::Ngrok => "ngrok",
            Self::Vercel => "vercel",
            Self::Netlify => "netlify",
            Self::Heroku => "heroku",
            Self::Render => "render",
            Self::Railway => "railway",
            Self::WebhookSite => "webhook-site",
            Self::Iis => "iis",
            Self::Nginx => "nginx",
        }
    }

    /// The platform that a target's host belongs to, by its domain.
    pub fn of_host(host: &str) -> Option<Self> {
        const DOMAINS: [(&str, Platform); 24] = [
            ("logic.azure.com", Platform::PowerAutomate),
            ("api.powerplatform.com", Platform::PowerAutomate),
            ("flow.microsoft.com", Platform::PowerAutomate),
            ("azurewebsites.net", Platform::AzureApp),
            ("azurefd.net", Platform::AzureEdge),
            ("make.com", Platform::Make),
            ("integromat.com", Platform::Make),
            ("integromat.celonis.com", Platform::Make),
            ("n8n.cloud", Platform::N8n),
            ("hooks.zapier.com", Platform::Zapier),
            ("zapier.com", Platform::Zapier),
            ("workers.dev", Platform::Cloudflare),
            ("trycloudflare.com", Platform::Cloudflare),
            ("amazonaws.com", Platform::Aws),
            ("on.aws", Platform::Aws),
            ("ngrok.io", Platform::Ngrok),
            ("ngrok.app", Platform::Ngrok),
            ("ngrok.dev", Platform::Ngrok),
            ("ngrok-free.app", Platform::Ngrok),
            ("ngrok-free.dev", Platform::Ngrok),
            ("vercel.app", Platform::Vercel),
            ("netlify.app", Platform::Netlify),
            ("herokuapp.com", Platform::Heroku),
            ("webhook.site", Platform::WebhookSite),
        ];
        DOMAINS
            .iter()
            .find(|(domain, _)| host == *domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.')))
            .map(|(_, platform)| *platform)
    }
}

/// The platform that a text's own words or headers give away.
pub(super) fn recognise(text: &Text<'_>, answer: Option<&Answer>) -> Option<Platform> {
    const WORDS: [(&str, Platform); 42] = [
        ("workflowtriggerisnotenabled", Platform::PowerAutomate),
        ("directapiauthorizationrequired", Platform::PowerAutomate),
        ("triggerinputschemamismatch", Platform::PowerAutomate),
        ("logic.azure.com", Platform::PowerAutomate),
        ("x-ms-workflow-", Platform::PowerAutomate),
        ("api.powerplatform.com", Platform::PowerAutomate),
        ("err_ngrok_", Platform::Ngrok),
        ("ngrok-error-code", Platform::Ngrok),
        (".ngrok.io", Platform::Ngrok),
        ("ngrok-free.", Platform::Ngrok),
        ("no scenario listening", Platform::Make),
        ("there is no scenario", Platform::Make),
        ("hook.eu1.make.com", Platform::Make),
        ("queue is full", Platform::Make),
        ("execute workflow' button", Platform::N8n),
        ("webhook-test", Platform::N8n),
        ("hooks.zapier.com", Platform::Zapier),
        ("webhook.site", Platform::WebhookSite),
        ("x-vercel-", Platform::Vercel),
        ("deployment_not_found", Platform::Vercel),
        ("deployment_disabled", Platform::Vercel),
        ("deployment_paused", Platform::Vercel),
        ("deployment_deleted", Platform::Vercel),
        ("function_invocation_", Platform::Vercel),
        ("x-nf-request-id", Platform::Netlify),
        ("herokucdn.com", Platform::Heroku),
        ("no such app", Platform::Heroku),
        ("server: cowboy", Platform::Heroku),
        ("x-render-", Platform::Render),
        ("x-railway-", Platform::Railway),
        ("railway-edge", Platform::Railway),
        ("x-azure-ref", Platform::AzureEdge),
        ("microsoft-azure-application-gateway", Platform::AzureEdge),
        ("(site disabled)", Platform::AzureApp),
        ("403 site disabled", Platform::AzureApp),
        ("403 ip forbidden", Platform::AzureApp),
        ("this web app is stopped", Platform::AzureApp),
        ("function host is not running", Platform::AzureApp),
        ("missing authentication token", Platform::Aws),
        ("x-amzn-", Platform::Aws),
        ("x-amz-cf-id", Platform::Aws),
        ("awselb/", Platform::Aws),
    ];
    let by_words = WORDS.iter().find(|(word, _)| text.has(word)).map(|(_, platform)| *platform);
    by_words.or_else(|| {
        let answer = answer?;
        let server = answer.header("server").unwrap_or_default().to_ascii_lowercase();
        let is_cloudflares = server.starts_with("cloudflare")
            || answer.header("cf-ray").is_some()
            || answer.status.is_some_and(|status| matches!(status, 520..=526 | 530));
        if is_cloudflares {
            return Some(Platform::Cloudflare);
        }
        if server.starts_with("microsoft-iis") {
            return Some(Platform::Iis);
        }
        (server.starts_with("nginx") || text.has("<center>nginx")).then_some(Platform::Nginx)
    })
}

/// What a platform's own words prove about an answer.
pub(super) fn cause(text: &Text<'_>, answer: &Answer) -> Option<Found> {
    let status = answer.status;
    // A 500 is the receiver's own code speaking: its words are about anything. Only codes that no receiver writes by
    // itself outrank it.
    if status == Some(500) {
        return text.first_list(CODES_BEHIND_500);
    }
    let is_refusal = status.is_none_or(|status| (400..500).contains(&status) || status == 503);
    let is_failure = status.is_none_or(|status| status >= 400);
    text.first_of(OWN_LIMITS)
        .map(|proof| (Cause::RateLimited, proof))
        .or_else(|| firewall(text, status))
        .or_else(|| text.first_of(SUSPENDED_PAGES).map(|proof| (Cause::AppStopped, proof)))
        .or_else(|| if is_refusal { limit(text) } else { None })
        .or_else(|| if is_failure { behind(text, answer) } else { None })
        .or_else(|| if is_failure { in_the_receivers_words(text, answer) } else { None })
}

/// What a platform's own codes prove where the text holds nothing else that can be read. Sentences prove nothing here:
/// prose speaks of workflows, tunnels and firewalls too.
pub(super) fn cause_of_prose(text: &Text<'_>) -> Option<Found> {
    const CODES: &[AnyOf] = &[
        AnyOf { cause: Cause::TunnelOffline, phrases: &["err_ngrok_", "error code: 1033", "no tunnel here :("] },
        AnyOf {
            cause: Cause::WorkflowOff,
            phrases: &["workflowtriggerisnotenabled", "no scenario listening", "there is no scenario listening"],
        },
        AnyOf {
            cause: Cause::AppStopped,
            phrases: &[
                "deployment_not_found",
                "deployment_disabled",
                "deployment_paused",
                "deployment_deleted",
                "there's nothing here, yet",
            ],
        },
        AnyOf { cause: Cause::RateLimited, phrases: &["error code: 1015", "function_throttled"] },
        AnyOf {
            cause: Cause::BlockedByFirewall,
            phrases: &["error code: 1020", "error code: 1010", "cdn-cgi/challenge-platform", "incapsula incident id"],
        },
    ];
    text.first_list(CODES)
}

/// Codes and fixed sentences of platforms that stand behind a 500.
const CODES_BEHIND_500: &[AnyOf] = &[
    AnyOf {
        cause: Cause::GatewayTimeout,
        phrases: &[
            "function_invocation_timeout",
            "the web server failed to respond within the specified time",
            "task timed out after",
        ],
    },
    AnyOf { cause: Cause::ReceiverError, phrases: &["function_invocation_failed"] },
    AnyOf { cause: Cause::RateLimited, phrases: &["x-vercel-error: function_throttled"] },
    AnyOf { cause: Cause::TunnelOffline, phrases: &["ngrok-error-code", "err_ngrok_"] },
];

/// A host's own page for an account that it has suspended; it comes with any status.
const SUSPENDED_PAGES: &[&str] = &["cgi-sys/suspendedpage", "<title>account suspended", "<h1>account suspended"];

/// A platform's own codes for too many calls; they outrank the firewall's page that carries them.
const OWN_LIMITS: &[&str] = &[
    "error 1015",
    "error code: 1015",
    "err_ngrok_725",
    "err_ngrok_726",
    "err_ngrok_727",
    "err_ngrok_729",
    "err_ngrok_734",
    "function_throttled",
    "bandwidth limit exceeded",
];

/// A quota's own text.
fn limit(text: &Text<'_>) -> Option<Found> {
    const WORDS: &[&str] = &[
        "queue is full",
        "you are being rate limited",
        "rate limit exceeded",
        "rate limit reached",
        "rate limit has been",
        "rate limit for",
        "ratelimit exceeded",
        "rate_limit_exceeded",
        "ratelimitexceeded",
        "rate exceeded",
        "rate limited",
        "rate-limited",
        "exceeded your rate limit",
        "exceeded the rate limit",
        "request limit exceeded",
        "request limit reached",
        "requests limit exceeded",
        "call limit exceeded",
        "limit of requests",
        "quota exceeded",
        "quota has been exceeded",
        "quota reached",
        "exceeded quota",
        "exceeded your quota",
        "exceeded the quota",
        "exceeded its quota",
        "exceeded your current quota",
        "quotaexceeded",
        "quota_exceeded",
        "out of call volume quota",
        "limit exceeded. try again",
        "too many requests",
        "toomanyrequests",
        "too many concurrent",
        "throttlingexception",
        "requests are being throttled",
        "request was throttled",
        "request throttled",
        "has been throttled",
        "operations limit",
        "monthly limit",
        "daily limit",
        "usage limit exceeded",
        "usage limit reached",
    ];
    text.first_of(WORDS).map(|proof| (Cause::RateLimited, proof))
}

/// A web application firewall's or bot filter's own page or header, whatever the status.
fn firewall(text: &Text<'_>, status: Option<u16>) -> Option<Found> {
    const ALONE: &[AnyOf] = &[AnyOf {
        cause: Cause::BlockedByFirewall,
        phrases: &[
            "cf-mitigated",
            "cf-chl-",
            "challenges.cloudflare.com",
            "cdn-cgi/challenge-platform",
            "attention required! | cloudflare",
            "checking your browser before accessing",
            "enable javascript and cookies to continue",
            "error code: 1020",
            "error 1020",
            "error code: 1010",
            "error 1010",
            "error code: 1005",
            "error 1005",
            "error code: 1006",
            "error 1006",
            "error code: 1007",
            "error 1007",
            "error code: 1008",
            "error 1008",
            "error code: 1009",
            "error 1009",
            "error code: 1012",
            "error 1012",
            "akamaighost",
            "errors.edgesuite.net",
            "incapsula",
            "imperva",
            "_incap_",
            "visid_incap",
            "requested url was rejected. please consult with your administrator",
            "x-amzn-waf-action",
            "awswaf",
            "sucuri website firewall",
            "x-sucuri-block",
            "sucuri/cloudproxy",
            "mod_security",
            "modsecurity",
            "generated by mod_security",
            "generated by wordfence",
            "wordfence",
            "barracuda",
            "fortigate",
            "fortiweb",
            "fortiguard",
            "web page blocked",
            "sophos",
            "palo alto networks",
            "sonicwall",
            "datadome",
            "perimeterx",
            "px-captcha",
            "kasada",
            "x-kpsdk",
            "radware",
            "ddos-guard",
            "ddos protection by",
            "stackpath",
            "reblaze",
            "edgecast waf",
            "making sure you're not a bot",
            "making sure you&#39;re not a bot",
            "x-vercel-mitigated",
            "vercel security checkpoint",
            "x-waf-",
            "webknight",
            "naxsi",
            "citrix adc appfw",
            "appfw session",
            "airlock gateway",
            "comodo waf",
            "bunnyshield",
            "imunify360",
            "blocked by waf",
            "blocked by the waf",
            "waf blocked",
            "waf rule",
            "web application firewall",
            "human verification",
            "verify you are human",
            "verify that you are human",
            "are you a robot",
            "bot detected",
            "bot protection",
            "automated requests",
        ],
    }];
    const TOGETHER: &[Rule] = &[
        Rule { cause: Cause::BlockedByFirewall, all: &["sorry, you have been blocked"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["just a moment", "cloudflare"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["just a moment", "challenge"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["access denied", "reference #"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["access denied", "cloudflare to restrict access"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["request blocked", "cloudfront"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["the request is blocked", "azure"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["the request is blocked"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["not acceptable!", "security"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["blocked", "firewall"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["denied", "by firewall"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["rejected", "by firewall"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["blocked by our security"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["blocked for security reasons"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["security service to protect itself"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["captcha", "robot"] },
        Rule { cause: Cause::BlockedByFirewall, all: &["captcha", "human"] },
    ];
    if let Some(found) = text.first_list(ALONE).or_else(|| text.first_rule(TOGETHER)) {
        return Some(found);
    }
    if status == Some(403)
        && let Some(proof) = text.first_of(&["microsoft-azure-application-gateway", "request blocked"])
    {
        return Some((Cause::BlockedByFirewall, proof));
    }
    let waf = text.word("waf").filter(|_| text.has_any(&["block", "denied", "reject", "forbid"]))?;
    Some((Cause::BlockedByFirewall, waf))
}

/// What stands behind a platform's address, or does not.
fn behind(text: &Text<'_>, answer: &Answer) -> Option<Found> {
    tunnel(text, answer)
        .or_else(|| bin(text, answer))
        .or_else(|| workflow(text))
        .or_else(|| app(text, answer))
        .or_else(|| code(text, answer))
}

/// A development tunnel's own page.
fn tunnel(text: &Text<'_>, answer: &Answer) -> Option<Found> {
    const PHRASES: &[&str] = &[
        "err_ngrok_",
        "ngrok-error-code",
        "error code: 1033",
        "error 1033",
        "argo tunnel error",
        "cloudflare tunnel error",
        "no tunnel here",
        "x-localtunnel-status",
        "no such tunnel",
        "no active client for",
        "no matching tunnelmole domain",
        "pagekite",
    ];
    const GONE: &[&str] = &[
        "not found",
        "offline",
        "unavailable",
        "expired",
        "not active",
        "inactive",
        "does not exist",
        "doesn't exist",
        "is not running",
        "not connected",
        "disconnected",
        "closed",
        "is down",
    ];
    if let Some(proof) = text.first_of(PHRASES) {
        return Some((Cause::TunnelOffline, proof));
    }
    if answer.status == Some(530) && text.has("1033") {
        return text.find("1033").map(|proof| (Cause::TunnelOffline, proof));
    }
    let named = text.lower().match_indices(".ngrok").take(10).find_map(|(at, name)| {
        let rest = text.lower().get(at..)?;
        let end = rest.find(char::is_whitespace)?;
        let after = rest.get(end..)?.trim_start();
        GONE.iter()
            .any(|gone| after.starts_with(gone) || after.strip_prefix("is ").is_some_and(|rest| rest.starts_with(gone)))
            .then_some(at..at + name.len())
    });
    named
        .or_else(|| text.said_of(&["tunnel", "localtunnel", "zrok", "localxpose"], GONE))
        .map(|proof| (Cause::TunnelOffline, proof))
}

/// A test bin that says that the address no longer exists. Only where nothing better is known than "not there".
fn bin(text: &Text<'_>, answer: &Answer) -> Option<Found> {
    if !matches!(answer.status, None | Some(404 | 400 | 403 | 410)) {
        return None;
    }
    // A 404 says "Not Found" of itself.
    let in_body = Text::new(text.original.get(answer.body.clone()).unwrap_or_default());
    let is_webhook_site = (text.has(r#"token \""#) && text.has("not found") && text.has("\"success\":false"))
        || (text.has("webhook.site") && in_body.has_any(&["not found", "expired", "no longer", "deleted"]));
    if is_webhook_site {
        return text
            .first_of(&["not found", "expired", "no longer", "deleted"])
            .map(|proof| (Cause::EndpointGone, proof));
    }
    text.said_of(
        &["bin", "requestbin", "request bin", "inbox", "test url", "inspection url"],
        &[
            "not found",
            "expired",
            "does not exist",
            "doesn't exist",
            "no longer exists",
            "deleted",
            "no longer available",
        ],
    )
    .or_else(|| {
        text.said_of(
            &["url", "endpoint", "address", "webhook", "hook"],
            &[
                "has expired",
                "is expired",
                "no longer exists",
                "no longer active",
                "no longer available",
                "no longer valid",
                "has been deleted",
                "was deleted",
                "has been removed",
                "permanently deleted",
                "permanently removed",
                "is gone",
            ],
        )
    })
    .map(|proof| (Cause::EndpointGone, proof))
}

/// An automation platform that says that what is behind the address is off or not listening.
fn workflow(text: &Text<'_>) -> Option<Found> {
    const PHRASES: &[&str] = &[
        "workflowtriggerisnotenabled",
        "trigger is not enabled",
        "no scenario listening",
        "no scenario is listening",
        "no active scenario",
        "there is no scenario",
        "workflow could not be started",
        "flow_disabled",
        "flow is off",
        "workflow is off",
        "zap is off",
        "scenario is off",
    ];
    const SUBJECTS: &[&str] = &[
        "workflow",
        "workflows",
        "flow",
        "flows",
        "scenario",
        "recipe",
        "zap",
        "automation",
        "applet",
        "logic app",
        "logicapp",
        "trigger",
        "playbook",
        "runbook",
        "integration",
        "connector",
        "pipeline",
        "webhook",
    ];
    const PREDICATES: &[&str] = &[
        "inactive",
        "disabled",
        "turned off",
        "switched off",
        "paused",
        "stopped",
        "not running",
        "not active",
        "not activated",
        "deactivated",
        "suspended",
        "not enabled",
        "not published",
        "not turned on",
        "not switched on",
        "not listening",
        "is off",
    ];
    if let Some(proof) = text.first_of(PHRASES) {
        return Some((Cause::WorkflowOff, proof));
    }
    if text.has("webhook") && text.has("is not registered") {
        return text.find("is not registered").map(|proof| (Cause::WorkflowOff, proof));
    }
    text.said_of(SUBJECTS, PREDICATES).map(|proof| (Cause::WorkflowOff, proof))
}

/// A host of apps that says that the app is stopped, suspended, or does not exist.
fn app(text: &Text<'_>, answer: &Answer) -> Option<Found> {
    const PHRASES: &[&str] = &[
        "site disabled",
        "web app is stopped",
        "no such app",
        "there's nothing here, yet",
        "deployment_not_found",
        "deployment_disabled",
        "deployment_paused",
        "deployment_deleted",
        "deployment_blocked",
        "x-render-routing: suspend",
        "x-render-routing: no-server",
        "x-render-routing: no-deploy",
        "train has not arrived at the station",
        "there isn't a github pages site here",
        "404 web site not found",
        "run this app to see the results",
        "run this repl to see the results",
        "unknown_route",
        "site not found</title>",
        "404 unknown site",
        "no web processes running",
        "code=h14",
        "error code h14",
        "this account has been suspended",
        "website is no longer available",
        "web app you have attempted to reach is currently stopped",
        "this app has been deleted",
        "application does not exist",
        "app does not exist",
        "app not found",
        "is currently sleeping",
        "website is sleeping",
    ];
    const SUBJECTS: &[&str] = &[
        "web app",
        "webapp",
        "function app",
        "function",
        "app",
        "application",
        "site",
        "website",
        "web site",
        "deployment",
        "service",
        "project",
        "hosting",
        "space",
        "repl",
    ];
    const PREDICATES: &[&str] = &[
        "stopped",
        "suspended",
        "paused",
        "disabled",
        "deactivated",
        "shut down",
        "decommissioned",
        "hibernated",
        "not deployed",
        "scaled to zero",
    ];
    if let Some(proof) = text.first_of(PHRASES) {
        return Some((Cause::AppStopped, proof));
    }
    let is_site_unknown = answer.status == Some(404)
        && text.has_any(&["firebase", "railway", "fly.io", "render", "vercel", "github pages", "netlify"]);
    if is_site_unknown
        && let Some(proof) = text.first_of(&["application not found", "site not found", "project not found"])
    {
        return Some((Cause::AppStopped, proof));
    }
    let has_railways_shape = text.has("application not found") && text.has("\"status\":\"error\"");
    if has_railways_shape && let Some(proof) = text.find("application not found") {
        return Some((Cause::AppStopped, proof));
    }
    // A platform in the receiver's place refuses or is unavailable; a receiver that speaks of its own apps conflicts.
    if matches!(answer.status, Some(409 | 412 | 422 | 400)) {
        return None;
    }
    let own = answer.proof.start..text.original.len();
    text.said_of(SUBJECTS, PREDICATES)
        .filter(|proof| own.contains(&proof.start))
        .map(|proof| (Cause::AppStopped, proof))
}

/// A platform's own code or fixed sentence for one cause.
fn code(text: &Text<'_>, answer: &Answer) -> Option<Found> {
    const LISTS: &[AnyOf] = &[
        AnyOf {
            cause: Cause::GatewayTimeout,
            phrases: &[
                "function_invocation_timeout",
                "code=h12",
                "error code h12",
                "error h12",
                "task timed out after",
                "endpoint request timed out",
                "error code: 1102",
                "worker exceeded resource limits",
                "function execution took",
                "edge_function_invocation_timeout",
                "functions timeout",
                "functiontimeoutexception",
                "timeout value of",
                "gatewaytimeout",
            ],
        },
        AnyOf {
            cause: Cause::PayloadTooLarge,
            phrases: &[
                "function_payload_too_large",
                "request entity too large",
                "requestentitytoolarge",
                "payload too large",
                "payloadtoolarge",
                "request body too large",
                "maximum request length exceeded",
                "exceeds the request content length",
                "404.13",
            ],
        },
        AnyOf {
            cause: Cause::ReceiverError,
            phrases: &[
                "function_invocation_failed",
                "error code: 1101",
                "worker threw exception",
                "edge_function_invocation_failed",
                "middleware_invocation_failed",
            ],
        },
        AnyOf {
            cause: Cause::BadGateway,
            phrases: &[
                "error code: 1016",
                "error 1016",
                "error code: 1001",
                "error 1001",
                "error code: 1000",
                "error 1000",
                "dns_hostname_not_found",
                "router_external_target_connection_error",
            ],
        },
        AnyOf {
            cause: Cause::TlsClientCertificateRequired,
            phrases: &[
                "no required ssl certificate was sent",
                "the ssl certificate error",
                "ssl certificate required",
                "client certificate required",
                "client certificate is required",
                "requires a client certificate",
                "client certificate was not provided",
                "no client certificate",
                "client certificate missing",
                "missing client certificate",
                "403.7 - forbidden",
                "x-arr-clientcert",
            ],
        },
    ];
    if answer.status == Some(530) && text.has_any(&["1016", "origin dns error"]) {
        return text.first_of(&["1016", "origin dns error"]).map(|proof| (Cause::BadGateway, proof));
    }
    if text.has("missing authentication token") && answer.status == Some(403) {
        return text.find("missing authentication token").map(|proof| (Cause::NotFound, proof));
    }
    text.first_list(LISTS)
}

/// 4xx whose text speaks of the signature. Statuses that have a meaning of their own, such as 404, keep it.
fn in_the_receivers_words(text: &Text<'_>, answer: &Answer) -> Option<Found> {
    if !matches!(answer.status?, 400 | 401 | 403 | 406 | 409 | 412 | 422 | 498) {
        return None;
    }
    // The status line holds its phrase; in the other shapes it follows the status, perhaps in brackets.
    let told = match answer.shape {
        AnswerShape::Message => answer.proof.clone(),
        AnswerShape::Dump | AnswerShape::Sentence | AnswerShape::Body => {
            answer.proof.start..answer.proof.end + answer.phrase.len() + " (".len()
        }
    };
    let is_said = |found: &Range<usize>| answer.body.contains(&found.start) || told.contains(&found.start);
    let proof = ["signature", "signatur ", "hmac", "x-superoffice-sign"].iter().find_map(|word| {
        text.lower()
            .match_indices(word)
            .take(20)
            .map(|(at, _)| at..at + word.len())
            .find(|found| is_said(found) && !is_of_a_function(text, found) && !is_part_of_a_name(text, found))
    })?;
    Some((Cause::SignatureRejected, proof))
}

/// "method signature" and its kin speak of code, not of a signed delivery.
fn is_of_a_function(text: &Text<'_>, found: &Range<usize>) -> bool {
    let before = text.lower().get(..found.start).unwrap_or_default().trim_end();
    ["method", "function", "handler", "type", "e-mail", "email", "contract"].iter().any(|word| before.ends_with(word))
}

/// `signature_date` and its kin name a field.
fn is_part_of_a_name(text: &Text<'_>, found: &Range<usize>) -> bool {
    text.lower().get(found.end..).is_some_and(|rest| {
        ["_date", "_at", "_id", "_url", "_image", "_block", "_file", "_required_by"]
            .iter()
            .any(|end| rest.starts_with(end))
    })
}

#[cfg(test)]
mod tests;
