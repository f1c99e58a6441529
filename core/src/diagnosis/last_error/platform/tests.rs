use std::collections::BTreeSet;

use super::*;
use crate::diagnosis::last_error::classify;

fn recognised(text: &str) -> Option<Platform> {
    classify(text).platform
}

fn cause(text: &str) -> Cause {
    classify(text).cause
}

#[test]
fn names_and_ids_are_each_platforms_own() {
    let names: BTreeSet<&str> = Platform::ALL.into_iter().map(Platform::name).collect();
    let ids: BTreeSet<&str> = Platform::ALL.into_iter().map(Platform::id).collect();
    assert_eq!((names.len(), ids.len()), (Platform::ALL.len(), Platform::ALL.len()));
    for platform in Platform::ALL {
        assert!(platform.name().starts_with(|c: char| c.is_ascii_alphabetic()), "{platform:?}");
        assert!(
            platform.id().bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
            "{platform:?}"
        );
        let first = platform.name().to_ascii_lowercase().replace([' ', '.'], "-");
        assert!(first.contains(platform.id().split('-').next().unwrap_or_default()), "{platform:?}");
    }
}

#[test]
fn a_host_belongs_to_the_platform_of_its_domain() {
    for (host, platform) in [
        ("prod-39.westeurope.logic.azure.com", Some(Platform::PowerAutomate)),
        ("webhook.site", Some(Platform::WebhookSite)),
        ("hook.eu1.make.com", Some(Platform::Make)),
        ("make.com.evil.example", None),
        ("notmake.com", None),
        ("api.acme.example", None),
    ] {
        assert_eq!(Platform::of_host(host), platform, "{host}");
    }
}

#[test]
fn a_platform_is_recognised_by_what_its_answers_carry() {
    for (text, platform) in [
        ("HTTP/1.1 404 Not Found\r\nServer: cloudflare\r\n\r\n", Some(Platform::Cloudflare)),
        ("HTTP/1.1 404 Not Found\r\nCF-RAY: 8a1-OSL\r\n\r\n", Some(Platform::Cloudflare)),
        ("HTTP/1.1 522 X\r\n\r\n", Some(Platform::Cloudflare)),
        ("HTTP/1.1 404 Not Found\r\nServer: Microsoft-IIS/10.0\r\n\r\n", Some(Platform::Iis)),
        ("HTTP/1.1 502 Bad Gateway\r\nServer: nginx\r\n\r\n", Some(Platform::Nginx)),
        ("HTTP/1.1 502 Bad Gateway\r\n\r\n<center>nginx</center>", Some(Platform::Nginx)),
        ("HTTP/1.1 502 Bad Gateway\r\nServer: caddy\r\n\r\n", None),
        ("HTTP/1.1 403 Forbidden\r\nX-Vercel-Id: arn1\r\n\r\n", Some(Platform::Vercel)),
    ] {
        assert_eq!(recognised(text), platform, "{text}");
    }
}

#[test]
fn codes_prove_their_cause_even_in_prose() {
    for (text, expected) in [
        ("it said ERR_NGROK_3200 again", Cause::TunnelOffline),
        ("we saw DEPLOYMENT_PAUSED there", Cause::AppStopped),
        ("failed with error code: 1015", Cause::RateLimited),
        ("the flow answered WorkflowTriggerIsNotEnabled", Cause::WorkflowOff),
    ] {
        assert_eq!(cause(text), expected, "{text}");
    }
}

#[test]
fn cloudflares_530_is_classified_by_its_number() {
    let answer = |status: u16, body: &str| cause(&format!("HTTP/1.1 {status} X\r\nServer: cloudflare\r\n\r\n{body}"));
    assert_eq!(answer(530, "error 1033"), Cause::TunnelOffline);
    assert_eq!(answer(530, "error 1016"), Cause::BadGateway);
    assert_ne!(answer(530, "error 1000"), Cause::TunnelOffline);
    assert_eq!(answer(502, "order 1033 failed"), Cause::BadGateway);
    assert_eq!(answer(404, "row 1016 is missing"), Cause::NotFound);
}

#[test]
fn a_test_bin_that_expired_is_gone_and_others_are_only_not_found() {
    let answer = |body: &str| cause(&format!("HTTP/1.1 404 Not Found\r\n\r\n{body}"));
    assert_eq!(answer(r#"{"success":false,"error":{"message":"Token \"1f\" not found"}}"#), Cause::EndpointGone);
    assert_eq!(answer(r#"{"success":false,"error":{"message":"User not found"}}"#), Cause::NotFound);
    assert_eq!(answer("this webhook.site address has expired"), Cause::EndpointGone);
    assert_eq!(answer("ask webhook.site"), Cause::NotFound);
}

#[test]
fn a_missing_app_is_recognised_only_in_its_platforms_words() {
    let answer = |status: u16, body: &str| cause(&format!("HTTP/1.1 {status} X\r\n\r\n{body}"));
    assert_eq!(answer(404, "Railway: application not found"), Cause::AppStopped);
    assert_eq!(answer(404, "application not found"), Cause::NotFound);
    assert_eq!(answer(404, r#"{"status":"error","message":"Application not found"}"#), Cause::AppStopped);
    assert_eq!(answer(403, "railway: project not found"), Cause::Forbidden);
}

#[test]
fn a_refusal_that_speaks_of_the_signature_is_about_it_wherever_it_is_said() {
    for text in [
        "HTTP/1.1 401 Unauthorized\r\n\r\ninvalid signature",
        "HTTP/1.1 401 Invalid signature\r\n\r\n",
        "Response status code does not indicate success: 401 (Invalid signature).",
    ] {
        assert_eq!(cause(text), Cause::SignatureRejected, "{text}");
    }
    for text in [
        "HTTP/1.1 401 Unauthorized\r\nX-Signature-Policy: none\r\n\r\n",
        "HTTP/1.1 401 Unauthorized\r\n\r\n{\"signature_date\":null}",
        "HTTP/1.1 401 Unauthorized\r\n\r\nthe method signature changed",
    ] {
        assert_eq!(cause(text), Cause::Unauthorized, "{text}");
    }
}
