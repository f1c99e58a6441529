//! Signing in with SuperID against the local tenant: the whole way there and back, every refusal, and every lie.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{Walk, walk};

const VIEW: &str = "/local/Cust12345/webhooks?state=Stopped";
/// Everything that this tab keeps, as one text.
const KEPT: &str = "return JSON.stringify([{...localStorage}, {...sessionStorage}, location.href, history.state, document.cookie, document.documentElement.outerHTML])";

/// Begins on a bookmark and stops at the sign-in's own page.
async fn begin(walk: &Walk, view: &str) {
    walk.open(view).await;
    walk.click("Sign in with SuperID").await;
    walk.wait_for_text("Sign in to the local tenant").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_returns_to_the_requested_view() {
    walk("demo", async |walk| {
        begin(&walk, VIEW).await;
        let address = walk.browser.current_url().await.unwrap();
        let parameter =
            |name: &str| address.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        assert_eq!(parameter("code_challenge_method").as_deref(), Some("S256"));
        assert_eq!(parameter("response_mode").as_deref(), Some("fragment"), "no host gets the code into its log");
        assert_eq!(parameter("acr_values").as_deref(), Some("tenant:Cust12345"));
        assert!(parameter("code_verifier").is_none() && parameter("nonce").is_some() && parameter("state").is_some());
        walk.link("Allow").await.click().await.unwrap();
        walk.wait_for_address(VIEW).await;
        assert!(!walk.listed().await.is_empty());
        let kept = walk.evaluate(KEPT).await;
        let kept = kept.as_str().unwrap();
        for secret in ["8A:", "code=", "verifier", "refresh"] {
            assert!(!kept.contains(secret), "{secret} in {kept}");
        }
        // Neither going back nor a second look at the address signs anybody in again.
        walk.browser.back().await.unwrap();
        assert!(!walk.address().await.contains("code="), "{}", walk.address().await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_refusal_is_explained_where_the_sign_in_started() {
    walk("demo", async |walk| {
        for (refusal, words) in [
            ("Denied", "denied"),
            ("Revoked", "revoked"),
            ("NeedsReapproval", "consent"),
            ("Expired", "expired"),
            ("InvalidRedirectUrl", "address"),
        ] {
            begin(&walk, VIEW).await;
            walk.link(refusal).await.click().await.unwrap();
            walk.wait_for_address(VIEW).await;
            let alert = walk.find("[role=alert]").await.text().await.unwrap();
            assert!(alert.to_lowercase().contains(words), "{refusal}: {alert}");
            walk.control("Access token").await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_sign_in_gives_no_token() {
    for (scenario, view, words) in [
        ("sign-in-forged", VIEW, "not signed by SuperOffice"),
        ("sign-in-other-issuer", VIEW, "for another environment, client, tenant or attempt"),
        ("sign-in-wrong-nonce", VIEW, "for another environment, client, tenant or attempt"),
        ("sign-in-other-tenant", VIEW, "for another environment, client, tenant or attempt"),
        ("sign-in-no-tenant", VIEW, "for another environment, client, tenant or attempt"),
        ("sign-in-other-client", VIEW, "for another environment, client, tenant or attempt"),
        ("sign-in-early", VIEW, "not valid yet"),
        ("sign-in-stale", VIEW, "too old"),
        ("sign-in-no-cors", "/other-state/Cust12345/webhooks", "could not reach the sign-in’s token endpoint"),
    ] {
        walk(scenario, async move |walk| {
            begin(&walk, view).await;
            walk.link("Allow").await.click().await.unwrap();
            walk.wait_for_text(words).await;
            assert!(walk.listed_now().await.is_empty(), "{scenario}");
            assert!(!walk.evaluate(KEPT).await.as_str().unwrap().contains("8A:Cust12345."), "{scenario}");
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_of_another_issuer_is_refused_before_its_code_goes_anywhere() {
    walk("sign-in-mixed-up", async |walk| {
        begin(&walk, VIEW).await;
        walk.link("Allow").await.click().await.unwrap();
        walk.wait_for_text("came from another sign-in service").await;
        let asked = walk.evaluate("return performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.includes('oauth/tokens'))").await;
        assert_eq!(asked, serde_json::json!([]), "neither the code nor the verifier is posted");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unrequested_answer_is_not_used() {
    walk("demo", async |walk| {
        walk.open("/callback?code=somebody-elses&state=guessed").await;
        walk.wait_for_text("belongs to another sign-in").await;
        assert_eq!(walk.address().await, "/callback", "the code leaves the address all the same");
        walk.open("/callback").await;
        walk.wait_for_text("This address holds no sign-in.").await;
        // The right attempt, with an answer that was tampered with.
        begin(&walk, VIEW).await;
        walk.open("/callback?code=somebody-elses&state=guessed").await;
        walk.wait_for_text("belongs to another sign-in").await;
        walk.open("/callback?code=somebody-elses&state=guessed").await;
        walk.wait_for_text("belongs to another sign-in").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_expires_soon_is_announced_in_time() {
    walk("sign-in-short-lived", async |walk| {
        begin(&walk, VIEW).await;
        walk.link("Allow").await.click().await.unwrap();
        walk.listed().await;
        walk.wait_for_text("The access token expires in").await;
        walk.minutes_go_by(2).await;
        walk.wait_for_text("The access token has expired").await;
        walk.click("Enter a new token").await;
        walk.find("dialog[open] #token").await;
    })
    .await;
}
