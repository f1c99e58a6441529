//! Tenants whose sign-in differs from the documentation in one way each. The app must notice it.

use super::{Options, demo};
use crate::quirks::SignInQuirk;
use crate::store::Site;

fn with_quirk(options: &Options, now: i64, sign_in: SignInQuirk) -> Site {
    let mut site = demo::site(options, now);
    site.quirks.sign_in = sign_in;
    site
}

pub(super) fn forged(options: &Options, now: i64) -> Site {
    with_quirk(options, now, SignInQuirk::Forged)
}

pub(super) fn other_issuer(options: &Options, now: i64) -> Site {
    with_quirk(options, now, SignInQuirk::OtherIssuer)
}

pub(super) fn wrong_nonce(options: &Options, now: i64) -> Site {
    with_quirk(options, now, SignInQuirk::OtherNonce)
}

pub(super) fn other_tenant(options: &Options, now: i64) -> Site {
    with_quirk(options, now, SignInQuirk::OtherTenant)
}

pub(super) fn no_tenant(options: &Options, now: i64) -> Site {
    with_quirk(options, now, SignInQuirk::NoTenant)
}

pub(super) fn other_client(options: &Options, now: i64) -> Site {
    with_quirk(options, now, SignInQuirk::OtherClient)
}

pub(super) fn early(options: &Options, now: i64) -> Site {
    with_quirk(options, now, SignInQuirk::Early)
}

pub(super) fn mixed_up(options: &Options, now: i64) -> Site {
    with_quirk(options, now, SignInQuirk::MixedUp)
}

pub(super) fn stale(options: &Options, now: i64) -> Site {
    with_quirk(options, now, SignInQuirk::Stale)
}

pub(super) fn no_cors(options: &Options, now: i64) -> Site {
    with_quirk(options, now, SignInQuirk::NoCors)
}

pub(super) fn short_lived(options: &Options, now: i64) -> Site {
    with_quirk(options, now, SignInQuirk::ShortLived)
}
