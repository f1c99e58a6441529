#![no_main]

#[path = "../laws.rs"]
#[allow(dead_code)]
mod laws;

libfuzzer_sys::fuzz_target!(|texts: (&str, &str)| {
    let (one, other) = texts;
    laws::any_address_is_a_view(one, other);
    laws::any_tenant_id_is_harmless(one);
    laws::any_named_host_is_the_environments_own(one, other);
});
