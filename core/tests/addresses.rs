//! Any text as an address, a tenant's id, a host or a configuration: the invariants that the fuzz targets hold, too.

#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../../fuzz/invariants.rs"]
mod invariants;

use proptest::prelude::*;

/// Pieces that an attacker would build an address of.
fn address() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("https://"),
        Just("http://"),
        Just("https:"),
        Just("{tenant}"),
        Just("//"),
        Just("/"),
        Just("\\"),
        Just("@"),
        Just(":"),
        Just("%2F"),
        Just("%00"),
        Just("."),
        Just(".."),
        Just("?"),
        Just("#"),
        Just("&"),
        Just("="),
        Just("online"),
        Just("demo"),
        Just("webhooks"),
        Just("diagnosis"),
        Just("callback"),
        Just("Cust12345"),
        Just("12"),
        Just("superoffice.com"),
        Just(".superoffice.com"),
        Just("online3"),
        Just("evil.example"),
        Just("xn--"),
        Just("é"),
        Just("\u{202e}"),
        Just("[::1]"),
        Just("127.0.0.1"),
        Just(":443"),
        Just("/api"),
        Just("state=Stopped"),
        Just("sort=-name"),
        Just("q="),
        Just("+"),
        Just(" "),
    ];
    prop_oneof![proptest::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat()), ".{0,40}"]
}

/// Something like a `config.json`.
fn configuration() -> impl Strategy<Value = String> {
    (address(), address(), "[a-z-]{0,9}", prop_oneof![Just("api"), Just("state"), Just("label"), Just("x")]).prop_map(
        |(one, other, name, key)| {
            let quoted = |text: &str| serde_json::to_string(text).unwrap();
            format!(
                r#"{{"environments":{{{}:{{{}:{},"label":{}}}}},"sign_in":{{"online":{{"client_id":{}}}}}}}"#,
                quoted(&name),
                quoted(key),
                quoted(&one),
                quoted(&other),
                quoted(&other)
            )
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_address_is_a_view(path in address(), query in address()) {
        invariants::any_address_is_a_view(&path, &query);
    }

    #[test]
    fn a_tenant_id_is_harmless(text in address()) {
        invariants::any_tenant_id_is_harmless(&text);
    }

    #[test]
    fn a_named_host_is_the_environments_own(named in address()) {
        invariants::any_named_host_is_the_environments_own(&named);
    }

    #[test]
    fn a_configuration_is_read(text in configuration()) {
        invariants::any_configuration_is_read(&text);
    }
}
