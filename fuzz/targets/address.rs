#![no_main]

#[path = "../invariants.rs"]
#[allow(dead_code)]
mod invariants;

libfuzzer_sys::fuzz_target!(|texts: (&str, &str)| {
    let (one, other) = texts;
    invariants::any_address_is_a_view(one, other);
    invariants::any_tenant_id_is_harmless(one);
    invariants::any_named_host_is_the_environments_own(one);
    invariants::any_named_host_is_the_environments_own(other);
});
