//! What a person can do about a cause, in order: first what the platform behind the address needs, then what the cause
//! needs, with a command that holds the real host and never a key.

use crate::command::{Ask, Command};
use crate::diagnosis::Cause;
use crate::diagnosis::documentation::{self, Page};
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Fix, FormField, Remedy};
use crate::diagnosis::last_error::Platform;
use crate::model::mask::MASK;
use crate::model::{Owner, Target, WebhookState};
use crate::text::Arg;

/// Whose server sends the deliveries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sender {
    /// SuperOffice's.
    Online,
    /// The customer's own.
    OnSite,
    /// A text explained by itself doesn't say.
    NotKnown,
}

impl Sender {
    /// Of the tenant that was read.
    pub(super) const fn of(facts: &Facts<'_>) -> Self {
        if facts.snapshot.online { Self::Online } else { Self::OnSite }
    }
}

/// The steps out of a cause, ending with the restart where the webhook is off.
pub(super) fn for_cause(cause: Cause, case: &Case, sender: Sender) -> Vec<Remedy> {
    let mut steps = Vec::new();
    let by_platform = of_platform(cause, case);
    // Where the platform's own step says how to switch something on, the general one says nothing more. The general step
    // for a redirect does not hold for an address that works once.
    let says_it_all = match &by_platform {
        Some(step) => matches!(cause, Cause::WorkflowOff | Cause::AppStopped) || step.id == "remedy-apps-script",
        None => false,
    };
    steps.extend(by_platform);
    if !says_it_all {
        steps.extend(of_cause(cause, case, sender));
    }
    for other in case
        .classification
        .iter()
        .filter(|classification| classification.cause == cause)
        .flat_map(|classification| &classification.also)
    {
        let because = Arg::Term(format!("cause-{}.because", other.id()).into());
        steps.push(Remedy::new("remedy-also", ActionOwner::Receiver).with("because", because));
        steps.extend(of_cause(*other, case, sender));
    }
    steps.extend(after_repair(case));
    steps
}

/// Send a test, and where the webhook is off, restart it; or ask the people who can.
pub(super) fn after_repair(case: &Case) -> Vec<Remedy> {
    match (case.webhook.owner, case.webhook.state) {
        (Owner::Other, _) => vec![other_owner()],
        (Owner::Own, WebhookState::TooManyErrors | WebhookState::Stopped) if !case.is_http() => {
            vec![Remedy::new("remedy-restart-script", ActionOwner::You).link(documentation::SCRIPTS)]
        }
        (Owner::Own, WebhookState::TooManyErrors | WebhookState::Stopped) => {
            let restart =
                Remedy::new("remedy-test-then-restart", ActionOwner::You).link(documentation::TROUBLESHOOTING);
            // What failed before it was disabled can be sent again, and nothing else can.
            let has_failures = case.webhook.state == WebhookState::TooManyErrors;
            std::iter::once(restart).chain(has_failures.then(retry_failed)).collect()
        }
        (Owner::Own, WebhookState::Active | WebhookState::Unknown) => {
            vec![Remedy::new("remedy-test", ActionOwner::You).link(documentation::TROUBLESHOOTING)]
        }
    }
}

/// Who can act on a webhook of another app.
pub(super) fn other_owner() -> Remedy {
    Remedy::new("remedy-other-owner", ActionOwner::Administrator).link(documentation::PANEL)
}

/// Failed deliveries can be sent again one by one from the vendor's own log.
fn retry_failed() -> Remedy {
    Remedy::new("remedy-retry-failed", ActionOwner::Administrator).link(documentation::PANEL)
}

/// The vendor's own log of deliveries.
pub(super) fn events_tab() -> Remedy {
    Remedy::new("remedy-events-tab", ActionOwner::Administrator).link(documentation::PANEL)
}

/// What the administrator of an on-site server looks at, in order, where webhooks do not leave the server.
pub(super) fn of_the_server() -> Vec<Remedy> {
    let step = |id: &'static str, link: Page| Remedy::new(id, ActionOwner::ServerAdministrator).link(link);
    vec![
        step("remedy-enable-webhooks", documentation::SERVER_WEBHOOKS),
        step("remedy-server-https", documentation::SERVER_WEBHOOKS),
        step("remedy-server-proxy", documentation::SERVER_PROXY),
        step("remedy-server-log", documentation::SERVER_LOG),
    ]
}

fn of_platform(cause: Cause, case: &Case) -> Option<Remedy> {
    let platform = case
        .classification
        .as_ref()
        .and_then(|classification| classification.platform)
        .or_else(|| case.webhook.target.host().as_deref().and_then(Platform::of_host))?;
    let receiver = |id: &'static str| Remedy::new(id, ActionOwner::Receiver);
    let new = |id: &'static str, field: FormField| Remedy::new(id, ActionOwner::You).changes(field);
    let step = match (platform, cause) {
        (Platform::PowerAutomate, Cause::Not200) => receiver("remedy-power-automate-response"),
        (Platform::PowerAutomate, Cause::WorkflowOff) => receiver("remedy-power-automate-on"),
        (
            Platform::PowerAutomate,
            Cause::Unauthorized | Cause::NotFound | Cause::EndpointGone | Cause::DnsFailure | Cause::LoginRequired,
        ) => new("remedy-power-automate-address", FormField::TargetUrl),
        (Platform::PowerAutomate, Cause::AddressNotAllowed) => receiver("remedy-power-automate-any-ip"),
        (Platform::PowerAutomate, Cause::BadRequest) => receiver("remedy-power-automate-schema"),
        (Platform::PowerAutomate, Cause::GatewayTimeout | Cause::Timeout) => receiver("remedy-power-automate-early"),
        (Platform::AzureApp, Cause::AppStopped) => receiver("remedy-azure-start"),
        (Platform::AzureApp, Cause::ServiceUnavailable | Cause::BadGateway) => receiver("remedy-azure-log"),
        (Platform::AzureApp, Cause::Forbidden | Cause::AddressNotAllowed) => receiver("remedy-azure-access"),
        (Platform::AzureApp, Cause::Unauthorized) => new("remedy-azure-key", FormField::CustomHeaders),
        (Platform::AzureApp, Cause::Timeout | Cause::GatewayTimeout) => receiver("remedy-azure-always-on"),
        (Platform::AzureApp, Cause::TlsClientCertificateRequired) => receiver("remedy-azure-client-certificate"),
        (Platform::AzureContainer, Cause::AppStopped) => receiver("remedy-container-app"),
        (Platform::AzureEdge, Cause::BlockedByFirewall) => receiver("remedy-azure-waf"),
        (Platform::Aws, Cause::NotFound) => receiver("remedy-aws-route"),
        (Platform::Aws, Cause::Forbidden | Cause::BlockedByFirewall) => receiver("remedy-aws-access"),
        (Platform::Aws, Cause::GatewayTimeout) => receiver("remedy-aws-time"),
        (Platform::Cloudflare, Cause::BadGateway | Cause::GatewayTimeout) => receiver("remedy-cloudflare-origin"),
        (Platform::Cloudflare, Cause::BlockedByFirewall | Cause::Forbidden) => receiver("remedy-cloudflare-rule"),
        (Platform::Cloudflare, Cause::LoginRequired) => receiver("remedy-cloudflare-access"),
        (Platform::Cloudflare, Cause::TunnelOffline) => receiver("remedy-cloudflare-tunnel"),
        (Platform::Ngrok, Cause::TunnelOffline | Cause::NotFound) => receiver("remedy-ngrok"),
        (Platform::DevTunnels, Cause::TunnelOffline | Cause::LoginRequired | Cause::Unauthorized) => {
            receiver("remedy-dev-tunnels")
        }
        (Platform::N8n, Cause::WorkflowOff | Cause::NotFound) => receiver("remedy-n8n"),
        (Platform::Make, Cause::WorkflowOff | Cause::EndpointGone) => receiver("remedy-make-on"),
        (Platform::Make, Cause::RateLimited) => receiver("remedy-make-queue"),
        (
            Platform::Zapier,
            Cause::WorkflowOff
            | Cause::EndpointGone
            | Cause::NotFound
            | Cause::BadRequest
            | Cause::PayloadTooLarge
            | Cause::RateLimited,
        ) => receiver("remedy-zapier"),
        (Platform::Vercel, Cause::AppStopped) => receiver("remedy-vercel"),
        (Platform::Vercel, Cause::LoginRequired | Cause::Unauthorized) => receiver("remedy-vercel-protection"),
        (Platform::Heroku, Cause::AppStopped | Cause::ServiceUnavailable) => receiver("remedy-heroku"),
        (Platform::Render | Platform::Railway | Platform::Netlify, Cause::AppStopped) => receiver("remedy-hosted-app"),
        (Platform::WebhookSite, Cause::EndpointGone | Cause::NotFound) => {
            new("remedy-webhook-site", FormField::TargetUrl)
        }
        (Platform::GoogleScript, Cause::Redirected) => receiver("remedy-apps-script"),
        (Platform::GoogleScript, Cause::LoginRequired | Cause::Unauthorized | Cause::Forbidden) => {
            receiver("remedy-apps-script-anyone")
        }
        (Platform::GoogleCloud, Cause::LoginRequired) => receiver("remedy-google-iap"),
        (Platform::GoogleCloud, Cause::Forbidden | Cause::Unauthorized) => receiver("remedy-google-invoker"),
        (Platform::Slack | Platform::Discord, Cause::BadRequest) => receiver("remedy-chat-between"),
        (Platform::Iis, Cause::MethodNotAllowed) => receiver("remedy-iis-post"),
        (Platform::Nginx, Cause::MethodNotAllowed) => receiver("remedy-web-server-post"),
        (Platform::Iis | Platform::Nginx, Cause::PayloadTooLarge) => receiver("remedy-web-server-size"),
        _ => return None,
    };
    Some(step.with("platform", platform.name()))
}

fn of_cause(cause: Cause, case: &Case, sender: Sender) -> Vec<Remedy> {
    let step = |id: &'static str, action_owner: ActionOwner| {
        // A text explained by itself may name no host.
        let host = case.webhook.target.host().map_or_else(|| Arg::Term("remedy-the-host".into()), Arg::Text);
        Remedy::new(id, action_owner).with("host", host)
    };
    let receiver = |id: &'static str| step(id, ActionOwner::Receiver);
    let you = |id: &'static str| step(id, ActionOwner::You);
    let asking = |id: &'static str, ask: Ask| receiver(id).command(command(ask, case));
    let new_target = |id: &'static str| you(id).changes(FormField::TargetUrl);
    match cause {
        Cause::DnsFailure => vec![asking("remedy-dns", Ask::Resolve), new_target("remedy-check-host")],
        Cause::ConnectionRefused => vec![asking("remedy-listen", Ask::Post), receiver("remedy-firewall-port")],
        Cause::ConnectionClosed => vec![asking("remedy-closed", Ask::Post)],
        Cause::NetworkUnreachable => vec![asking("remedy-route", Ask::Resolve)],
        Cause::Timeout => vec![receiver("remedy-answer-first"), asking("remedy-measure", Ask::Measure)],
        Cause::TlsCertificateExpired => vec![asking("remedy-renew-certificate", Ask::Certificate)],
        Cause::TlsCertificateNameMismatch => {
            vec![asking("remedy-certificate-name", Ask::Certificate), new_target("remedy-check-host")]
        }
        Cause::TlsCertificateUntrusted => vec![asking("remedy-certificate-chain", Ask::Chain)],
        Cause::TlsCertificateInvalid => vec![asking("remedy-certificate-look", Ask::Chain)],
        Cause::TlsClientCertificateRequired => vec![receiver("remedy-no-client-certificate")],
        Cause::TlsHandshakeFailed => vec![asking("remedy-tls-version", Ask::TlsVersion)],
        Cause::Redirected => {
            let step = new_target("remedy-final-address").command(command(Ask::Post, case));
            vec![step.fix(final_address(case))]
        }
        Cause::Not200 => vec![asking("remedy-answer-200", Ask::Post).link(documentation::NOTIFICATION)],
        Cause::BadRequest => vec![asking("remedy-accept-body", Ask::Post).link(documentation::TEST_EVENT)],
        Cause::Unauthorized => {
            vec![receiver("remedy-authorise"), you("remedy-custom-header").changes(FormField::CustomHeaders)]
        }
        Cause::Forbidden => vec![receiver("remedy-allow"), receiver("remedy-allow-agent")],
        Cause::SignatureRejected => vec![
            you("remedy-same-secret").changes(FormField::SharedSecret),
            receiver("remedy-raw-body").link(documentation::SECURITY),
        ],
        Cause::BlockedByFirewall => vec![receiver("remedy-exempt-path")],
        Cause::NotFound => {
            vec![new_target("remedy-check-path").command(command(Ask::Post, case)), receiver("remedy-route-exists")]
        }
        Cause::EndpointGone => vec![new_target("remedy-new-address")],
        Cause::MethodNotAllowed => vec![asking("remedy-take-post", Ask::Post)],
        Cause::UnsupportedMediaType => vec![asking("remedy-take-json", Ask::Post).link(documentation::TEST_EVENT)],
        Cause::PayloadTooLarge => vec![receiver("remedy-larger-body")],
        Cause::RateLimited => {
            vec![receiver("remedy-raise-limit"), you("remedy-fewer-events").changes(FormField::Events)]
        }
        Cause::ClientError => vec![asking("remedy-read-answer", Ask::Post)],
        Cause::ReceiverError => vec![receiver("remedy-read-log")],
        Cause::BadGateway => vec![receiver("remedy-behind-proxy")],
        Cause::ServiceUnavailable => vec![receiver("remedy-capacity")],
        Cause::GatewayTimeout => vec![receiver("remedy-answer-first"), asking("remedy-measure", Ask::Measure)],
        Cause::InvalidResponse => vec![asking("remedy-speak-http", Ask::Post)],
        Cause::ServerError => vec![receiver("remedy-read-log")],
        Cause::AppStopped => vec![receiver("remedy-start-app")],
        Cause::WorkflowOff => vec![receiver("remedy-switch-on")],
        Cause::CsrfRejected => {
            vec![receiver("remedy-exempt-csrf"), receiver("remedy-raw-body").link(documentation::SECURITY)]
        }
        Cause::HostRejected => {
            vec![receiver("remedy-allow-host"), receiver("remedy-proxy-host"), new_target("remedy-check-host")]
        }
        Cause::LoginRequired => vec![receiver("remedy-past-sign-in").link(documentation::SECURITY)],
        Cause::AddressNotAllowed => {
            let mut steps = vec![receiver("remedy-signature-not-address").link(documentation::SECURITY)];
            if sender != Sender::OnSite {
                steps.push(you("remedy-ask-addresses"));
            }
            if sender != Sender::Online {
                let own = step("remedy-own-address", ActionOwner::ServerAdministrator);
                steps.push(own.link(documentation::SERVER_PROXY));
            }
            steps
        }
        Cause::TunnelOffline => vec![new_target("remedy-real-host")],
        Cause::InvalidTarget => vec![new_target("remedy-fix-target")],
        Cause::InvalidHeaders => vec![you("remedy-fix-headers").changes(FormField::CustomHeaders)],
        Cause::SenderProblem => {
            let mut steps = Vec::new();
            if sender != Sender::OnSite {
                steps.push(step("remedy-sender", ActionOwner::SuperOffice).link(documentation::TROUBLESHOOTING));
            }
            if sender != Sender::Online {
                let own = step("remedy-sender-onsite", ActionOwner::ServerAdministrator);
                steps.push(own.link(documentation::SERVER_PROXY));
            }
            steps
        }
        Cause::ScriptError => vec![you("remedy-fix-script").link(documentation::SCRIPTS)],
        Cause::None | Cause::Unrecognised => {
            vec![you("remedy-read-error"), receiver("remedy-read-log"), events_tab()]
        }
    }
}

/// The change that puts the address into the target to which the receiver's answer redirects; none where the answer does not
/// quote it in full, or where SuperOffice would not take it.
fn final_address(case: &Case) -> Option<Fix> {
    let answer = case.classification.as_ref().and_then(|classification| classification.answer.as_ref())?;
    let is_redirect = answer.status.is_some_and(|status| matches!(status, 301 | 302 | 303 | 307 | 308));
    let location = answer.header("location").filter(|location| is_redirect && !location.contains(MASK))?;
    let target = case.webhook.target.redirected_to(location)?;
    let is_https = Target::from(&target).address().is_ok_and(|address| address.scheme() == "https");
    is_https.then_some(Fix::Target(target))
}

/// The command that asks this of the webhook's target, where that is an address.
pub(super) fn command(ask: Ask, case: &Case) -> Option<Command> {
    Command::new(ask, &case.webhook.target)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Sealed, WebhookId};

    /// The steps for a failing webhook with this last error and target.
    fn steps(error: &str, target: &str) -> Vec<(&'static str, ActionOwner)> {
        let diagnosed = Scene::failing(error, 2).webhook(|webhook| webhook.target = Target::new(target)).diagnosed();
        let case = diagnosed.cases.iter().find(|case| case.webhook.id == WebhookId(1)).expect("webhook 1");
        let cause = case.cause().expect("a cause");
        for_cause(cause, case, Sender::Online).into_iter().map(|remedy| (remedy.id, remedy.action_owner)).collect()
    }

    const ACME: &str = "https://api.acme.example/so";

    #[test]
    fn whose_server_sends_decides_which_addresses_the_receiver_lets_in() {
        let steps = |sender: Sender| {
            let diagnosed = Scene::failing("HTTP/1.1 403 X\r\n\r\nIP not allowed", 2).diagnosed();
            let case = diagnosed.case(WebhookId(1)).expect("webhook 1");
            let steps = for_cause(Cause::AddressNotAllowed, case, sender);
            ["remedy-ask-addresses", "remedy-own-address"].map(|id| steps.iter().any(|step| step.id == id))
        };
        assert_eq!(steps(Sender::Online), [true, false]);
        assert_eq!(steps(Sender::OnSite), [false, true]);
        assert_eq!(steps(Sender::NotKnown), [true, true]);
    }

    #[test]
    fn each_gate_has_the_step_of_its_keeper() {
        for (error, first) in [
            ("HTTP/1.1 419 X\r\n\r\n", ("remedy-exempt-csrf", ActionOwner::Receiver)),
            ("HTTP/1.1 421 X\r\n\r\n", ("remedy-allow-host", ActionOwner::Receiver)),
            ("HTTP/1.1 302 Found\r\nLocation: /login\r\n\r\n", ("remedy-past-sign-in", ActionOwner::Receiver)),
            ("HTTP/1.1 403 X\r\n\r\nIP not allowed", ("remedy-signature-not-address", ActionOwner::Receiver)),
            ("HTTP/1.1 302 Found\r\nLocation: /hooks/\r\n\r\n", ("remedy-final-address", ActionOwner::You)),
        ] {
            assert_eq!(steps(error, ACME).first(), Some(&first), "{error}");
        }
    }

    #[test]
    fn a_redirect_that_quotes_its_address_brings_the_change_of_the_target() {
        let fix = |location: &str| {
            let error = format!("HTTP/1.1 308 Permanent Redirect\r\nLocation: {location}\r\n\r\n");
            let diagnosed = Scene::failing(&error, 2).webhook(|webhook| webhook.target = Target::new(ACME)).diagnosed();
            let case = diagnosed.case(WebhookId(1)).expect("webhook 1");
            for_cause(Cause::Redirected, case, Sender::Online).into_iter().find_map(|step| step.fix)
        };
        let target = |address: &str| Some(Fix::Target(Sealed::new(address)));
        assert_eq!(fix("https://new.acme.example/so"), target("https://new.acme.example/so"));
        assert_eq!(fix("/so/"), target("https://api.acme.example/so/"));
        for unusable in
            ["http://new.acme.example/so", "https://new.acme.example/so?code=hunter2", "mailto:a@x.example", ACME]
        {
            assert_eq!(fix(unusable), None, "{unusable}");
        }
    }

    #[test]
    fn an_address_that_works_once_is_never_put_into_the_target() {
        let error = "HTTP/1.1 302 Moved Temporarily\r\nLocation: https://script.googleusercontent.com/macros/echo?key=1\r\n\r\n";
        let steps = steps(error, "https://script.google.com/macros/s/x/exec");
        assert_eq!(steps.first(), Some(&("remedy-apps-script", ActionOwner::Receiver)));
        assert!(!steps.iter().any(|(id, _)| *id == "remedy-final-address"), "{steps:?}");
    }

    #[test]
    fn a_platform_has_its_own_step_by_its_host_or_by_its_words() {
        let flow = "https://prod-1.westeurope.logic.azure.com/workflows/x/triggers/manual/paths/invoke";
        for (error, target, first) in [
            ("No such host is known.", flow, "remedy-power-automate-address"),
            ("HTTP/1.1 202 Accepted\r\n\r\n", flow, "remedy-power-automate-response"),
            ("HTTP/1.1 401 X\r\nServer: Vercel\r\nX-Vercel-Id: a\r\n\r\n", ACME, "remedy-vercel-protection"),
            ("HTTP/1.1 401 X\r\n\r\n", "https://a.azurewebsites.net/api/so", "remedy-azure-key"),
            ("HTTP/1.1 405 X\r\nServer: Microsoft-IIS/10.0\r\n\r\n", ACME, "remedy-iis-post"),
            ("HTTP/1.1 429 X\r\n\r\n", "https://hooks.zapier.com/hooks/catch/1/a", "remedy-zapier"),
        ] {
            assert_eq!(steps(error, target).first().map(|(id, _)| *id), Some(first), "{error}");
        }
    }

    #[test]
    fn a_step_without_a_host_says_so_in_words() {
        let diagnosed =
            Scene::failing("No such host is known.", 2).webhook(|webhook| webhook.target = Target::new("")).diagnosed();
        let case = diagnosed.cases.iter().find(|case| case.webhook.id == WebhookId(1)).expect("webhook 1");
        let first = for_cause(Cause::DnsFailure, case, Sender::Online).into_iter().next().expect("a step");
        assert_eq!(first.args, [("host", Arg::Term("remedy-the-host".into()))]);
    }
}
