//! Tenants whose sign-in lies, each in one way, for pages that must notice it.

use super::{Options, demo};
use crate::quirks::SignInQuirk;
use crate::store::Site;

fn lying(options: &Options, now: i64, sign_in: SignInQuirk) -> Site {
    let mut site = demo::site(options, now);
    site.quirks.sign_in = sign_in;
    site
}

pub(super) fn forged(options: &Options, now: i64) -> Site {
    lying(options, now, SignInQuirk::Forged)
}

pub(super) fn other_issuer(options: &Options, now: i64) -> Site {
    lying(options, now, SignInQuirk::OtherIssuer)
}

pub(super) fn wrong_nonce(options: &Options, now: i64) -> Site {
    lying(options, now, SignInQuirk::OtherNonce)
}

pub(super) fn other_tenant(options: &Options, now: i64) -> Site {
    lying(options, now, SignInQuirk::OtherTenant)
}

pub(super) fn stale(options: &Options, now: i64) -> Site {
    lying(options, now, SignInQuirk::Stale)
}

pub(super) fn no_cors(options: &Options, now: i64) -> Site {
    lying(options, now, SignInQuirk::NoCors)
}

pub(super) fn short_lived(options: &Options, now: i64) -> Site {
    lying(options, now, SignInQuirk::ShortLived)
}
