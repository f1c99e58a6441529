//! What a platform's address leads to, or no longer leads to: tunnels, test bins, workflows and apps, and the codes with
//! which their platforms say so.

use super::answer::ReceiverAnswer;
use super::phrase::{AnyOf, Match, Text};
use crate::diagnosis::Cause;

/// What a platform's address leads to, or no longer leads to.
pub(super) fn cause(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
    tunnel(text, answer)
        .or_else(|| bin(text, answer))
        .or_else(|| workflow(text, answer))
        .or_else(|| app(text, answer))
        .or_else(|| code(text, answer))
}

/// A development tunnel's own page.
fn tunnel(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
    const PHRASES: &[&str] = &[
        "err_ngrok_",
        "ngrok-error-code",
        "error code: 1033",
        "error 1033",
        "argo tunnel error",
        "cloudflare tunnel error",
        "no tunnel here",
        "x-localtunnel-status",
        "website is served for free via a <a href=\"https://loca.lt",
        "tunnel website ahead",
        "you are about to connect to a developer tunnel",
        "tunnel unavailable",
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
fn bin(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
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
fn workflow(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
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
    // "is not registered for POST" is another method's: only a sentence that ends there says that nothing listens.
    let ends = [
        "is not registered.",
        "is not registered\"",
        "is not registered\\",
        "is not registered,",
        "is not registered<",
    ];
    if text.has("webhook")
        && let Some(proof) = text.first_of(&ends)
    {
        return Some((Cause::WorkflowOff, proof.start..proof.end - 1));
    }
    text.said_of(SUBJECTS, PREDICATES)
        .filter(|proof| proof.start >= answer.proof.start)
        .map(|proof| (Cause::WorkflowOff, proof))
}

/// A host of apps that says that the app is stopped, suspended, or does not exist.
fn app(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
    const PHRASES: &[&str] = &[
        "site disabled",
        "this container app is stopped",
        "azure container app - unavailable",
        "azure container apps - unavailable",
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
fn code(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
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
                "middleware_invocation_failed",
            ],
        },
        AnyOf {
            cause: Cause::MethodNotAllowed,
            phrases: &[
                "not configured to allow the http request method",
                "methodnotallowed",
                "triggerrequestmethodnotvalid",
                "http verb used to access this page is not allowed",
                "request method 'post' not supported",
                "request method 'post' is not supported",
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
    // Frameworks that name the method and the path where no route takes them.
    if matches!(answer.status, None | Some(404))
        && let Some(proof) = text.first_of(&["<pre>cannot post /", "this webhook is not registered for post"])
    {
        return Some((Cause::NotFound, proof));
    }
    text.first_list(LISTS)
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::Cause;
    use crate::diagnosis::last_error::classify;

    #[test]
    fn the_words_of_a_platform_are_the_proof() {
        for (body, cause, proof) in [
            ("The endpoint acme.ngrok.example is offline.", Cause::TunnelOffline, ".ngrok"),
            ("The requested webhook \"orders\" is not registered.", Cause::WorkflowOff, "is not registered"),
        ] {
            let text = format!("HTTP/1.1 404 Not Found\r\nA: b\r\n\r\n{body}");
            let found = classify(&text);
            assert_eq!((found.cause, found.proof.and_then(|proof| text.get(proof))), (cause, Some(proof)), "{body}");
        }
    }
}
