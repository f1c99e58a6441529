use proptest::prelude::*;

use super::*;
use crate::diagnosis::last_error;
use crate::model::Target;

fn target(raw: &str) -> String {
    Target::new(raw).masked()
}

#[test]
fn what_is_harmless_is_shown_and_nothing_else() {
    for (raw, shown) in [
        ("https://a.example/in?code=abc&x=1", "https://a.example/in?code=•••&x=•••"),
        ("https://user:pw@a.example/in", "https://•••@a.example/in"),
        ("https://a.example/in#top", "https://a.example/in#•••"),
        ("https://a.example:8443/api/v2/superoffice/orders", "https://a.example:8443/api/v2/superoffice/orders"),
        ("https://a.example/hooks/superoffice", "https://a.example/hooks/superoffice"),
        ("https://a.example/crm/OnContactChanged.ashx", "https://a.example/crm/OnContactChanged.ashx"),
        ("https://a.example/in;jsessionid=abc/x", "https://a.example/in;•••/x"),
        ("https://a.example/in?abc", "https://a.example/in?•••"),
        ("https://a.example/in?S3CR3T=", "https://a.example/in?•••=•••"),
        ("https://a.example/in&key=abc", "https://a.example/•••"),
        ("https://hooks.slack.com/services/T0/B0/xyz", "https://hooks.slack.com/services/•••/•••/•••"),
        ("https://hook.eu1.make.com/abc", "https://hook.eu1.make.com/•••"),
        ("https://hooks.zapier.com/hooks/catch/1/abc/", "https://hooks.zapier.com/hooks/catch/•••/•••/"),
        ("https://x.example/webhook/6f9619ff-8b86-d011-b42d-00c04fc964ff", "https://x.example/webhook/•••"),
        ("api.acme.example/in?code=abc", "api.acme.example/in?code=•••"),
        ("OnContactChanged", "OnContactChanged"),
        ("42", "42"),
        ("mailto:a@b.example", "•••@b.example/"),
        ("https://", "••• (8)"),
        ("", ""),
    ] {
        assert_eq!(target(raw), shown, "{raw}");
        assert_eq!(target(shown), shown, "masking twice changes nothing: {raw}");
    }
}

/// Each holds `S3CR3T`, which opens the receiver.
const ADDRESSES: [&str; 40] = [
    "https://user:S3CR'S3CR3T@a.example/in",
    "https:/user:S3CR3T@a.example/in",
    "https:\\\\user:S3CR3T@a.example\\in",
    "https:///user:S3CR3T@a.example/in",
    "https://a.example/in?ns:key=S3CR3T",
    "https://a.example/in?key=a;S3CR3T",
    "https://a.example/in?key=)S3CR3T",
    "https://a.example/in?S3CR3T",
    "https://a.example/in?S3CR3T=",
    "https://a.example/in?=S3CR3T",
    "https://a.example/in&key=S3CR3T",
    "https://proxy.example/https://u:S3CR3T@a.example/in",
    "https://hooks.slack.com/services/T00/B00/S3CR3T",
    "https://hooks.slack.com/workflows/T00/A00/1/S3CR3T",
    "https://acme.webhook.office.com/webhookb2/S3CR3T@b/IncomingWebhook/c/d",
    "https://discord.com/api/webhooks/123/S3CR3T",
    "https://hooks.zapier.com/hooks/catch/123/S3CR3T/",
    "https://hook.eu2.make.com/S3CR3T",
    "https://acme.app.n8n.cloud/webhook/S3CR3T",
    "https://maker.ifttt.com/trigger/changed/with/key/S3CR3T",
    "https://api.telegram.org/bot1:S3CR3T/sendMessage",
    "https://webhook.site/S3CR3T",
    "https://a.example/token=S3CR3T/in",
    "https://a.example/in;jsessionid=S3CR3T",
    "https://a.example/in;key=S3CR3T/x",
    "https://a.example/in%3Fkey%3DS3CR3T",
    "https://a.example/in%253Fkey%253DS3CR3T",
    "https://a.example/#S3CR3T",
    "https://a.example/#access_token=S3CR3T",
    "https://a.example/eyJS3CR3T.eyJ.x",
    "https://a.example/key/S3CR3T",
    "https://S3CR3T@a.example/in",
    "https://a.example/in?a=1&amp;sig=S3CR3T",
    "https://a.example/in?@S3CR3T",
    "https://a.example/in?a=b@S3CR3T",
    "ftp://user:S3CR3T@a.example/in",
    "https://a.example/in?x[S3CR3T]=1",
    "https://a.example:99999/in?key=S3CR3T",
    "https://a b.example/in?key=S3CR3T",
    "not an address: S3CR3T",
];

#[test]
fn no_shape_of_an_address_shows_its_key() {
    for raw in ADDRESSES {
        let target = Target::new(raw);
        for shown in [target.masked(), target.brief(), format!("{target:?}"), target.masked_path().unwrap_or_default()]
        {
            assert!(!shown.contains("S3CR3T"), "{raw} shows {shown}");
        }
    }
}

#[test]
fn a_quoted_address_shows_no_key_either() {
    // What can't be parsed, or has blanks in it, is no address within a text.
    for raw in ADDRESSES.iter().filter(|raw| !raw.contains(' ')) {
        for text in [
            format!("could not call {raw} at all"),
            format!("POST '{raw}' failed"),
            format!("<a href=\"{raw}\">"),
            format!("({raw})"),
        ] {
            let shown = mask(&text);
            assert!(!shown.contains("S3CR3T"), "{text} shows {shown}");
            assert_eq!(mask(&shown), shown, "masking twice changes nothing");
        }
    }
}

#[test]
fn credentials_in_a_text_are_hidden_by_their_names_and_shapes() {
    for text in [
        "Authorization: Bearer S3CR3TS3CR3TS3CR3T",
        "authorization: basic dXNlcjpwdw1S3CR3T=",
        "X-Api-Key: S3CR3T99",
        "Cookie: sid=S3CR3T; b=S3CR3T",
        "Set-Cookie: sid=S3CR3T; Path=/; HttpOnly",
        "token 8A:Cust12345.S3CR3T is bad",
        "8a:Cust1.S3CR3T",
        "7T:abcS3CR3T",
        r#"{"token":"S3CR3T99","x":1}"#,
        r#"{"password":"S3CR3T"}"#,
        r#"{\"password\":\"S3CR3T\"}"#,
        r#"{"access_token":"S3CR3TS3CR3T1234"}"#,
        "eyJhbGciOiJSUzI1NiJ9.S3CR3T.sig",
        "password=S3CR3T&user=x",
        "Server=db;User=sa;Password=S3CR3T;",
        r"https:\/\/u:S3CR3T@a.example\/in",
        r"https://a.example/in?sig\u003dS3CR3T",
        "https://a.example/in?a=1&#38;sig=S3CR3T",
        "https://a.example/in?sig&#x3D;S3CR3T",
        "https%3A%2F%2Fa.example%2Fin%3Fcode%3DS3CR3T",
        "Bearer:S3CR3TS3CR3T99",
        "Authorization=Bearer%20S3CR3TS3CR3T99",
        "GET /in?sig=S3CR3T HTTP/1.1",
        "client_secret=S3CR3T",
        "x-functions-key: S3CR3T",
    ] {
        let shown = mask(text);
        assert!(!shown.contains("S3CR3T"), "{text} shows {shown}");
        assert!(shown.contains(MASK), "{text} shows {shown}");
        assert_eq!(mask(&shown), shown, "masking twice changes nothing: {text}");
    }
}

#[test]
fn prose_stays_as_it_is() {
    for text in [
        "what? nothing & more: all",
        "Bearer token is missing",
        "Invalid token: expired",
        "The password is wrong",
        "No such host is known. (api.acme.example:443)",
        "could not reach https://api.acme.example/hooks/superoffice.",
        "see 'https://api.acme.example/in' for more",
        "(https://api.acme.example/in)",
        "WWW-Authenticate: Bearer realm=\"api\"",
        "CF-RAY: 8f1b2c3d4e5f6a7b-ARN",
        "x-request-id: 0f8fad5b-d9cb-469f-a165-70867728950e",
        r#"{"error":{"code":"WorkflowTriggerIsNotEnabled","message":"Could not execute workflow 'abc'."}}"#,
        "Response status code does not indicate success: 404 (Not Found).",
        "HTTP/1.1 502 Bad Gateway\r\nServer: nginx/1.25.3\r\nDate: Tue, 24 Nov 2026 09:12:00 GMT\r\n\r\n<html>",
    ] {
        assert_eq!(mask(text), text);
    }
}

#[test]
fn a_masked_error_has_the_same_cause() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/last-errors");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).expect("the examples") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|extension| extension != "jsonl") {
            continue;
        }
        for line in std::fs::read_to_string(&path).expect("a file").lines().filter(|line| !line.trim().is_empty()) {
            let example: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let text = example["last_error"].as_str().expect("a text");
            let (plain, masked) = (last_error::classify(text), last_error::classify(&mask(text)));
            assert_eq!((plain.cause, plain.status), (masked.cause, masked.status), "{text}\n{}", mask(text));
            read += 1;
        }
    }
    assert!(read > 300, "{read}");
}

fn mixed(length: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    let text = proptest::collection::vec(
        proptest::sample::select(('a'..='z').chain('A'..='Z').chain('0'..='9').collect::<Vec<_>>()),
        length,
    );
    text.prop_map(String::from_iter).prop_filter("small and large letters and digits", |text| {
        let has = |of: fn(&char) -> bool| text.chars().any(|c| of(&c));
        has(char::is_ascii_lowercase) && has(char::is_ascii_uppercase) && has(char::is_ascii_digit)
    })
}

proptest! {
    #[test]
    fn a_secret_of_any_length_in_user_info_query_fragment_or_parameter_is_hidden(secret in "[A-Za-z0-9]{6,40}") {
        let secret = format!("Zq{secret}");
        for raw in [
            format!("https://user:{secret}@a.example/in"),
            format!("https://{secret}@a.example/in"),
            format!("https://a.example/in?key={secret}"),
            format!("https://a.example/in?a=1&b={secret}&c=3"),
            format!("https://a.example/in#{secret}"),
            format!("https://a.example/in;key={secret}"),
            format!("https://a.example/in;{secret}/more"),
        ] {
            let target = Target::new(&raw);
            prop_assert!(!target.masked().contains(&secret) && !target.brief().contains(&secret), "{raw}: {}", target.masked());
            let text = format!("Could not POST to '{raw}': refused");
            prop_assert!(!mask(&text).contains(&secret), "{}", mask(&text));
        }
    }

    #[test]
    fn a_mixed_secret_in_the_path_is_hidden(secret in mixed(16..60)) {
        for raw in [format!("https://a.example/{secret}"), format!("https://a.example/api/{secret}/in"), format!("https://a.example/api/x-{secret}")] {
            prop_assert!(!Target::new(&raw).masked().contains(&secret), "{raw}");
            prop_assert!(!mask(&format!("no answer from {raw}.")).contains(&secret), "{raw}");
        }
    }

    #[test]
    fn any_text_is_masked_and_masking_twice_changes_nothing(text in any::<String>()) {
        let once = mask(&text);
        prop_assert_eq!(mask(&once), once);
    }

    #[test]
    fn any_target_is_masked(text in "(https?:)?[/\\\\]{0,3}[ -~]{0,40}") {
        let target = Target::new(&text);
        let once = target.masked();
        prop_assert_eq!(Target::new(&once).masked(), once);
    }
}
