//! How a scenario's tenant differs from the ordinary one, so that pages can be tried against it.

/// How a tenant differs from the ordinary one. The default does not differ.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Quirks {
    /// The archives of usage and webhooks are refused with 403.
    pub usage_forbidden: bool,
    /// No application was granted the Webhook agent; see also [`crate::store::Application::webhook_agent`].
    pub agent_forbidden: bool,
    /// The server has no calls of agents: 404.
    pub rest_only: bool,
    /// The server has no REST calls of webhooks: 404.
    pub agents_only: bool,
    /// JSON Patch knows no operation `test`: 400.
    pub cannot_compare: bool,
    /// JSON Patch changes no single header: 400.
    pub headers_at_once: bool,
    /// The archives show only the webhooks of the token's own application.
    pub archive_own_only: bool,
    /// Pages from other origins are refused: no answer carries CORS headers.
    pub cors_refused: bool,
    /// Every token has run out: 401.
    pub token_expired: bool,
    /// Every token is another tenant's: 403.
    pub token_of_other_tenant: bool,
    /// The API moved to another node: the old address answers 421, and the state lookup gives the new one.
    pub moved: bool,
    /// The first request to each path is answered 429 with `Retry-After: 1`.
    pub throttled: bool,
    /// How long the lists and archives take to answer, in milliseconds.
    pub slow_ms: u32,
    /// Every third call of the API is answered with a proxy's 502 page or a bare 503.
    pub flaky: bool,
    /// Some answers are not what they should be: rows of wrong types, an HTML page with status 200.
    pub malformed: bool,
    /// The agent's list is cut off in the middle of the JSON.
    pub cut_off: bool,
    /// The lists of webhooks never end: their answer is sent over and over.
    pub endless: bool,
    /// The most rows that an archive gives in one page; `None` is 1,000.
    pub page_limit: Option<usize>,
    /// The installation is a customer's own: no tenant in the API's path (`/SuperOffice/api`), no bearer tokens,
    /// and every application sees every webhook.
    pub on_site: bool,
    /// `EnableWebhooks` in the server's web.config is false, as it is by default: no event is sent anywhere.
    pub webhooks_off: bool,
    /// How its sign-in differs.
    #[cfg(feature = "server")]
    pub sign_in: SignInQuirk,
}

/// How the sign-in differs from the documentation. The app must notice it.
#[cfg(feature = "server")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SignInQuirk {
    /// Not at all.
    #[default]
    None,
    /// The `id_token` is signed by a key that is not published.
    Forged,
    /// The `id_token` names another issuer.
    OtherIssuer,
    /// The `id_token` answers another attempt.
    OtherNonce,
    /// The `id_token` is for another tenant.
    OtherTenant,
    /// The `id_token` names no tenant.
    NoTenant,
    /// The `id_token` was given to another client, though it is meant for this one, too.
    OtherClient,
    /// The `id_token` ran out an hour ago.
    Stale,
    /// The `id_token` is from the next hour.
    Early,
    /// The answer names another issuer than the one that was asked (`iss`, RFC 9207).
    MixedUp,
    /// The token endpoint answers no page of another origin.
    NoCors,
    /// Access tokens live for 90 seconds.
    ShortLived,
}
