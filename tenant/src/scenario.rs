//! The scenarios: named tenants to look at, each built from a few options and the time.

#[cfg(feature = "server")]
mod broken_sign_in;
mod builders;
mod demo;
mod edge_cases;
mod tutorials;

use crate::store::Site;

/// What may be asked of any scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// How many webhooks, where the scenario can be of any size.
    pub webhooks: Option<usize>,
    /// The token of the first application, instead of the scenario's own.
    pub token: Option<String>,
    /// The tenant's context identifier, instead of the scenario's own.
    pub tenant: Option<String>,
    /// The origin where this tenant is reached, such as `http://127.0.0.1:8765`.
    pub origin: String,
}

/// A named tenant.
#[derive(Debug, Clone, Copy)]
pub struct Scenario {
    /// The name that selects it.
    pub name: &'static str,
    /// A short title.
    pub title: &'static str,
    /// What it shows, in a sentence.
    pub about: &'static str,
    /// Makes the tenant as it is at a time, in milliseconds since 1970 UTC.
    pub site: fn(&Options, i64) -> Site,
}

/// All scenarios, `demo` first.
#[must_use]
pub fn all() -> &'static [Scenario] {
    const fn scenario(
        name: &'static str,
        title: &'static str,
        about: &'static str,
        site: fn(&Options, i64) -> Site,
    ) -> Scenario {
        Scenario { name, title, about, site }
    }
    const ALL: &[Scenario] = &[
        scenario(
            "demo",
            "A year like any other",
            "Some two dozen webhooks of three applications, in every state and every kind of trouble.",
            demo::site,
        ),
        scenario(
            "healthy",
            "All is well",
            "Every webhook delivers; nothing should be found wrong.",
            edge_cases::healthy,
        ),
        scenario(
            "empty",
            "Nothing to see",
            "This application owns no webhooks, and the archive shows none.",
            edge_cases::empty,
        ),
        scenario(
            "older-server",
            "An older server",
            "Counters by the dynamic archive only, none of the newer fields.",
            edge_cases::older_server,
        ),
        scenario(
            "newer-server",
            "A newer server",
            "Counters and alert settings inside each webhook.",
            edge_cases::newer_server,
        ),
        scenario("usage-forbidden", "No counters", "The archives are refused with 403.", edge_cases::usage_forbidden),
        scenario(
            "agent-forbidden",
            "No Webhook agent",
            "The application was not granted the Webhook agent.",
            edge_cases::agent_forbidden,
        ),
        scenario(
            "rest-only",
            "No agents",
            "The server has the REST calls alone, which send secrets along.",
            edge_cases::rest_only,
        ),
        scenario(
            "agents-only",
            "No REST",
            "The server has the agents alone, which can't compare before they save.",
            edge_cases::agents_only,
        ),
        scenario(
            "cannot-compare",
            "A patch without a test",
            "JSON Patch is taken, but not its operation test.",
            edge_cases::cannot_compare,
        ),
        scenario(
            "headers-at-once",
            "All headers or none",
            "JSON Patch sets all headers at once, and no single one.",
            edge_cases::headers_at_once,
        ),
        scenario(
            "other-apps",
            "Mostly others'",
            "This application owns few of the webhooks that the archive shows.",
            edge_cases::other_apps,
        ),
        scenario(
            "archive-own-only",
            "A discreet archive",
            "The archives show only this application's webhooks.",
            edge_cases::archive_own_only,
        ),
        scenario(
            "origin-refused",
            "Not from here",
            "The API gives pages of other origins nothing.",
            edge_cases::origin_refused,
        ),
        scenario("expired-token", "Too late", "Every token has run out.", edge_cases::expired_token),
        scenario(
            "wrong-tenant-token",
            "Another's token",
            "Every token belongs to another tenant.",
            edge_cases::wrong_tenant_token,
        ),
        scenario("moved", "Moved", "The API has moved: 421, then the new address.", edge_cases::moved),
        scenario("maintenance", "Closed for repair", "The tenant is in offline maintenance.", edge_cases::maintenance),
        scenario(
            "throttled",
            "Not so fast",
            "The first request to each address is answered 429.",
            edge_cases::throttled,
        ),
        scenario("slow", "Slow", "Every answer takes seconds.", edge_cases::slow),
        scenario("flaky", "Now and then", "Every third call fails.", edge_cases::flaky),
        scenario("malformed", "Garbled", "Some answers are not what is documented.", edge_cases::malformed),
        scenario("cut-off", "Cut off", "The agent's list ends in the middle.", edge_cases::cut_off),
        scenario("endless", "Without an end", "The list of webhooks never ends.", edge_cases::endless),
        scenario(
            "on-site",
            "On-site",
            "A customer's own server: every webhook is seen, tokens are SOTicket or Basic.",
            edge_cases::on_site,
        ),
        scenario(
            "on-site-silent",
            "On-site, and silent",
            "A customer's own server that has never sent a webhook: EnableWebhooks is off.",
            edge_cases::on_site_silent,
        ),
        scenario("huge", "Very many", "Fifty thousand webhooks.", edge_cases::huge),
        scenario(
            "certificate-expired",
            "Lesson: an expired certificate",
            "One receiver's certificate ran out; three webhooks are off.",
            tutorials::certificate_expired,
        ),
        scenario(
            "stopped-by-a-person",
            "Lesson: somebody stopped it",
            "A person stopped a webhook.",
            tutorials::stopped_by_a_person,
        ),
        scenario(
            "active-and-silent",
            "Lesson: active and silent",
            "A webhook is on, has no errors, and is not called.",
            tutorials::active_and_silent,
        ),
        scenario(
            "misspelt-event",
            "Lesson: a misspelt event",
            "A webhook waits for an event that never fires.",
            tutorials::misspelt_event,
        ),
        scenario("answers-202", "Lesson: success, but not 200", "A flow answers 202.", tutorials::answers_202),
        scenario(
            "gone-410",
            "Lesson: one 410 is enough",
            "A paused scenario answered 410 and switched the webhook off at once.",
            tutorials::gone_410,
        ),
        #[cfg(feature = "server")]
        scenario(
            "sign-in-forged",
            "A forged sign-in",
            "The id token is signed by a key that is not published.",
            broken_sign_in::forged,
        ),
        #[cfg(feature = "server")]
        scenario(
            "sign-in-other-issuer",
            "Another's sign-in",
            "The id token names another issuer.",
            broken_sign_in::other_issuer,
        ),
        #[cfg(feature = "server")]
        scenario(
            "sign-in-wrong-nonce",
            "An old sign-in",
            "The id token answers another attempt.",
            broken_sign_in::wrong_nonce,
        ),
        #[cfg(feature = "server")]
        scenario(
            "sign-in-other-tenant",
            "A sign-in elsewhere",
            "The id token is for another tenant.",
            broken_sign_in::other_tenant,
        ),
        #[cfg(feature = "server")]
        scenario(
            "sign-in-no-tenant",
            "A sign-in to nowhere",
            "The id token names no tenant.",
            broken_sign_in::no_tenant,
        ),
        #[cfg(feature = "server")]
        scenario(
            "sign-in-other-client",
            "A client's sign-in",
            "The id token was given to another client.",
            broken_sign_in::other_client,
        ),
        #[cfg(feature = "server")]
        scenario("sign-in-early", "An early sign-in", "The id token is from the next hour.", broken_sign_in::early),
        #[cfg(feature = "server")]
        scenario(
            "sign-in-mixed-up",
            "A mixed-up sign-in",
            "The answer comes from another issuer than the one that was asked.",
            broken_sign_in::mixed_up,
        ),
        #[cfg(feature = "server")]
        scenario("sign-in-stale", "A stale sign-in", "The id token ran out an hour ago.", broken_sign_in::stale),
        #[cfg(feature = "server")]
        scenario(
            "sign-in-no-cors",
            "A closed sign-in",
            "The token endpoint answers no page of another origin.",
            broken_sign_in::no_cors,
        ),
        #[cfg(feature = "server")]
        scenario(
            "sign-in-short-lived",
            "A short sign-in",
            "Access tokens live for 90 seconds.",
            broken_sign_in::short_lived,
        ),
    ];
    ALL
}
