//! What a platform in front of the receiver says in its own words: firewalls and bot filters, quotas, development tunnels,
//! automation platforms, hosts of apps. Its own page or header outranks the bare status, which is often only borrowed.

use std::ops::Range;

use super::answer::{AnswerShape, ReceiverAnswer};
use super::phrase::{AnyOf, Match, Text};
use super::{behind, firewall, gate};
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
    /// Azure Container Apps.
    AzureContainer,
    /// Google Apps Script.
    GoogleScript,
    /// Google Cloud: Identity-Aware Proxy, Cloud Run, Functions.
    GoogleCloud,
    /// Microsoft dev tunnels.
    DevTunnels,
    /// localtunnel.
    Localtunnel,
    /// Akamai.
    Akamai,
    /// Slack.
    Slack,
    /// Discord.
    Discord,
    /// Internet Information Services.
    Iis,
    /// nginx.
    Nginx,
}

impl Platform {
    /// All of them.
    pub const ALL: [Self; 25] = [
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
        Self::AzureContainer,
        Self::GoogleScript,
        Self::GoogleCloud,
        Self::DevTunnels,
        Self::Localtunnel,
        Self::Akamai,
        Self::Slack,
        Self::Discord,
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
            Self::AzureContainer => "Azure Container Apps",
            Self::GoogleScript => "Google Apps Script",
            Self::GoogleCloud => "Google Cloud",
            Self::DevTunnels => "Dev tunnels",
            Self::Localtunnel => "localtunnel",
            Self::Akamai => "Akamai",
            Self::Slack => "Slack",
            Self::Discord => "Discord",
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
            Self::AzureContainer => "azure-container",
            Self::GoogleScript => "google-script",
            Self::GoogleCloud => "google-cloud",
            Self::DevTunnels => "dev-tunnels",
            Self::Localtunnel => "localtunnel",
            Self::Akamai => "akamai",
            Self::Slack => "slack",
            Self::Discord => "discord",
            Self::Iis => "iis",
            Self::Nginx => "nginx",
        }
    }

    /// The platform that a target's host belongs to, by its domain.
    pub fn of_host(host: &str) -> Option<Self> {
        const DOMAINS: [(&str, Platform); 33] = [
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
            ("azurecontainerapps.io", Platform::AzureContainer),
            ("script.google.com", Platform::GoogleScript),
            ("script.googleusercontent.com", Platform::GoogleScript),
            ("run.app", Platform::GoogleCloud),
            ("cloudfunctions.net", Platform::GoogleCloud),
            ("devtunnels.ms", Platform::DevTunnels),
            ("loca.lt", Platform::Localtunnel),
            ("hooks.slack.com", Platform::Slack),
            ("discord.com", Platform::Discord),
        ];
        DOMAINS
            .iter()
            .find(|(domain, _)| host == *domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.')))
            .map(|(_, platform)| *platform)
    }
}

/// The platform that a text's own words or headers give away.
pub(super) fn recognise(text: &Text<'_>, answer: Option<&ReceiverAnswer>) -> Option<Platform> {
    const WORDS: [(&str, Platform); 57] = [
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
        ("this container app", Platform::AzureContainer),
        ("azurecontainerapps.io", Platform::AzureContainer),
        ("script.google.com", Platform::GoogleScript),
        ("script.googleusercontent.com", Platform::GoogleScript),
        ("x-goog-iap-generated-response", Platform::GoogleCloud),
        ("invalid iap credentials", Platform::GoogleCloud),
        ("server: google frontend", Platform::GoogleCloud),
        ("devtunnels.ms", Platform::DevTunnels),
        ("x-localtunnel-", Platform::Localtunnel),
        (".loca.lt", Platform::Localtunnel),
        ("x-slack-backend", Platform::Slack),
        ("errors.edgesuite.net", Platform::Akamai),
        ("server: akamaighost", Platform::Akamai),
        ("scenario failed to complete", Platform::Make),
        ("server: awselb", Platform::Aws),
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
pub(super) fn cause(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
    let status = answer.status;
    // A 500 is the receiver's own code speaking: its words are about anything. Only codes that no receiver writes by
    // itself outrank it.
    if status == Some(500) {
        return text
            .first_list(CODES_BEHIND_500)
            .or_else(|| gate::csrf(text, answer))
            .or_else(|| text.first_of(HOSTS_BEHIND_500).map(|proof| (Cause::HostRejected, proof)));
    }
    let is_refusal = status.is_none_or(|status| (400..500).contains(&status) || status == 503);
    let is_failure = status.is_none_or(|status| status >= 400);
    text.first_of(OWN_LIMITS)
        .map(|proof| (Cause::RateLimited, proof))
        .or_else(|| gate::address(text, answer))
        .or_else(|| firewall::cause(text, answer))
        .or_else(|| gate::csrf(text, answer))
        .or_else(|| gate::host(text, answer))
        .or_else(|| text.first_of(SUSPENDED_PAGES).map(|proof| (Cause::AppStopped, proof)))
        .or_else(|| gate::login(text, answer))
        .or_else(|| if is_refusal { limit(text) } else { None })
        .or_else(|| if is_failure { behind::cause(text, answer) } else { None })
        .or_else(|| if is_failure { in_the_receivers_words(text, answer) } else { None })
}

/// What a platform's own codes prove where the text holds nothing else that can be read. Sentences prove nothing here:
/// prose speaks of workflows, tunnels and firewalls too.
pub(super) fn cause_of_prose(text: &Text<'_>) -> Option<Match> {
    const CODES: &[AnyOf] = &[
        AnyOf { cause: Cause::TunnelOffline, phrases: &["err_ngrok_", "error code: 1033", "no tunnel here :("] },
        AnyOf { cause: Cause::WorkflowOff, phrases: &["workflowtriggerisnotenabled", "no scenario listening"] },
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
        // What platforms say without a status: sentences of their own that only platforms write.
        AnyOf {
            cause: Cause::ServiceUnavailable,
            phrases: &[
                "function host is not running",
                "no healthy upstream",
                "the service is unavailable.",
                "no available server",
                "no server is available to handle this request",
                "our services aren't available right now",
                "upstream connect error or disconnect/reset before headers",
                "remaining connection slots",
            ],
        },
        AnyOf {
            cause: Cause::GatewayTimeout,
            phrases: &[
                "upstream request timeout",
                "endpoint request timed out",
                "function_invocation_timeout",
                "task timed out after",
            ],
        },
        AnyOf { cause: Cause::ReceiverError, phrases: &["function_invocation_failed", "error code: 1101"] },
        AnyOf {
            cause: Cause::NotFound,
            phrases: &["missing authentication token", "404 page not found", "default backend - 404"],
        },
        AnyOf { cause: Cause::Forbidden, phrases: &["execute-api:invoke", "rbac: access denied"] },
        AnyOf {
            cause: Cause::Unauthorized,
            phrases: &[
                "directapiauthorizationrequired",
                "directapiinvalidauthorizationscheme",
                "authenticated only by shared access scheme",
            ],
        },
        AnyOf { cause: Cause::BadRequest, phrases: &["triggerinputschemamismatch"] },
        AnyOf { cause: Cause::AddressNotAllowed, phrases: &["allowed caller ip address ranges"] },
        AnyOf {
            cause: Cause::HostRejected,
            phrases: &[
                "blocked request. this host",
                "server.allowedhosts",
                "disallowedhost",
                "invalid http_host header",
            ],
        },
        AnyOf {
            cause: Cause::CsrfRejected,
            phrases: &[
                "csrf verification failed",
                "csrf token mismatch",
                "invalidauthenticitytoken",
                "rest_cookie_invalid_nonce",
            ],
        },
        AnyOf {
            cause: Cause::BlockedByFirewall,
            phrases: &["error code: 1020", "error code: 1010", "cdn-cgi/challenge-platform", "incapsula incident id"],
        },
    ];
    text.first_list(CODES)
}

/// Codes and fixed sentences of platforms that come with a 500.
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

/// A content network that does not know the name, whatever the receiver is.
const HOSTS_BEHIND_500: &[&str] = &["fastly error: unknown domain", "disallowedhost", "untrusted host"];

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
fn limit(text: &Text<'_>) -> Option<Match> {
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

/// 4xx whose text speaks of the signature. Statuses that have a meaning of their own, such as 404, keep it.
fn in_the_receivers_words(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
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
    const ENDS: [&str; 8] = ["_date", "_at", "_id", "_url", "_image", "_block", "_file", "_required_by"];
    let rest = text.lower().get(found.end..).unwrap_or_default();
    // A field's name that was cut off may go on.
    let is_cut = match rest {
        "" => text.lower().get(..found.start).is_some_and(|head| head.ends_with(['"', '.', '_'])),
        _ => ENDS.iter().any(|end| end.starts_with(rest)),
    };
    is_cut || ENDS.iter().any(|end| rest.starts_with(end))
}

#[cfg(test)]
mod tests;
