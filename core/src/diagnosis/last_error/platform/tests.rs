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

#[test]
fn every_domain_of_a_platform_is_known() {
    for (platform, hosts) in [
        (Platform::PowerAutomate, &["a.01.environment.api.powerplatform.com", "make.flow.microsoft.com"][..]),
        (Platform::AzureApp, &["hooks-acme.azurewebsites.net"]),
        (Platform::AzureEdge, &["acme-x1.z01.azurefd.net"]),
        (Platform::AzureContainer, &["hooks.happysea.westeurope.azurecontainerapps.io"]),
        (Platform::Make, &["hook.integromat.com", "hook.integromat.celonis.com"]),
        (Platform::N8n, &["acme.app.n8n.cloud"]),
        (Platform::Zapier, &["hooks.zapier.com", "zapier.com"]),
        (Platform::Cloudflare, &["hooks.acme.workers.dev", "quiet-sea.trycloudflare.com"]),
        (Platform::Aws, &["x1.execute-api.eu-north-1.amazonaws.com", "x1.lambda-url.eu-north-1.on.aws"]),
        (Platform::Ngrok, &["x1.ngrok.io", "acme.ngrok.app", "acme.ngrok.dev", "x.ngrok-free.app", "x.ngrok-free.dev"]),
        (Platform::Vercel, &["acme.vercel.app"]),
        (Platform::Netlify, &["acme.netlify.app"]),
        (Platform::Heroku, &["acme.herokuapp.com"]),
        (Platform::GoogleScript, &["script.google.com", "script.googleusercontent.com"]),
        (Platform::GoogleCloud, &["hooks-x1-lz.a.run.app", "europe-north1-acme.cloudfunctions.net"]),
        (Platform::DevTunnels, &["x1-5001.euw.devtunnels.ms"]),
        (Platform::Localtunnel, &["quiet-sea.loca.lt"]),
        (Platform::Slack, &["hooks.slack.com"]),
        (Platform::Discord, &["discord.com"]),
    ] {
        for host in hosts {
            assert_eq!(Platform::of_host(host), Some(platform), "{host}");
        }
    }
}

#[test]
fn every_mark_of_a_platform_gives_it_away() {
    for (platform, words) in [
        (
            Platform::PowerAutomate,
            &[
                "WorkflowTriggerIsNotEnabled",
                "DirectApiAuthorizationRequired",
                "TriggerInputSchemaMismatch",
                "prod-39.westeurope.logic.azure.com",
                "x-ms-workflow-run-id: 1",
                "x.api.powerplatform.com",
            ][..],
        ),
        (Platform::Ngrok, &["ERR_NGROK_3200", "ngrok-error-code: 3200", "x1.ngrok.io", "x1.ngrok-free.app"]),
        (Platform::AzureContainer, &["This Container App is stopped", "x.azurecontainerapps.io"]),
        (Platform::GoogleScript, &["script.google.com/macros", "script.googleusercontent.com/macros"]),
        (
            Platform::GoogleCloud,
            &["X-Goog-IAP-Generated-Response: true", "Invalid IAP credentials", "Server: Google Frontend"],
        ),
        (Platform::DevTunnels, &["x1.euw.devtunnels.ms"]),
        (Platform::Localtunnel, &["x-localtunnel-status: x", "quiet-sea.loca.lt"]),
        (Platform::Slack, &["x-slack-backend: r"]),
        (Platform::Akamai, &["https://errors.edgesuite.net/18.2d", "Server: AkamaiGHost"]),
        (
            Platform::Make,
            &[
                "Scenario failed to complete",
                "No scenario listening",
                "There is no scenario",
                "hook.eu1.make.com",
                "Queue is full",
            ],
        ),
        (Platform::N8n, &["the 'Execute workflow' button", "/webhook-test/1"]),
        (Platform::Zapier, &["hooks.zapier.com"]),
        (Platform::WebhookSite, &["webhook.site"]),
        (
            Platform::Vercel,
            &[
                "x-vercel-id: arn1",
                "DEPLOYMENT_NOT_FOUND",
                "DEPLOYMENT_DISABLED",
                "DEPLOYMENT_PAUSED",
                "DEPLOYMENT_DELETED",
                "FUNCTION_INVOCATION_FAILED",
            ],
        ),
        (Platform::Netlify, &["x-nf-request-id: 1"]),
        (Platform::Heroku, &["//www.herokucdn.com/error-pages/", "No such app", "Server: Cowboy"]),
        (Platform::Render, &["x-render-routing: no-server"]),
        (Platform::Railway, &["x-railway-request-id: 1", "Server: railway-edge"]),
        (Platform::AzureEdge, &["x-azure-ref: 1", "Microsoft-Azure-Application-Gateway/v2"]),
        (
            Platform::AzureApp,
            &[
                "(Site Disabled)",
                "403 Site Disabled",
                "403 IP Forbidden",
                "This web app is stopped",
                "Function host is not running",
            ],
        ),
        (Platform::Aws, &["Missing Authentication Token", "x-amzn-requestid: 1", "x-amz-cf-id: 1", "awselb/2.0"]),
    ] {
        for word in words {
            assert_eq!(recognised(&format!("The hook answered: {word}")), Some(platform), "{word}");
        }
    }
}
