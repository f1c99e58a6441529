//! The vendor's pages that checks and remedies point to.

/// The troubleshooting guide for webhooks.
pub const TROUBLESHOOTING: &str = "https://docs.superoffice.com/en/automation/webhook/dev/troubleshooting.html";
/// Registering and defining a webhook.
pub const REGISTER: &str = "https://docs.superoffice.com/en/automation/webhook/dev/register.html";
/// What a delivery looks like, how often it is tried, what counts as success.
pub const NOTIFICATION: &str = "https://docs.superoffice.com/en/automation/webhook/dev/notification.html";
/// Signatures.
pub const SECURITY: &str = "https://docs.superoffice.com/en/automation/webhook/dev/security.html";
/// The list of events, entity by entity.
pub const EVENTS: &str = "https://docs.superoffice.com/en/automation/webhook/dev/event-details.html";
/// What a webhook is, which rows raise events, and which licence it needs.
pub const OVERVIEW: &str = "https://docs.superoffice.com/en/automation/webhook/dev/index.html";
/// The vendor's own panel: states, the tab Events, retry and restart (12.1 and later).
pub const PANEL: &str = "https://docs.superoffice.com/en/automation/webhook/admin/index.html";
/// The panel's form: target, recipients, shared secret (12.1 and later).
pub const FORM: &str = "https://docs.superoffice.com/en/automation/webhook/admin/create.html";
/// Events of lists, with the names of SuperOffice's own lists.
pub const LIST_EVENTS: &str = "https://docs.superoffice.com/en/automation/webhook/reference/list-events.html";
/// Events of companies, their deletion among them.
pub const CONTACT_EVENTS: &str = "https://docs.superoffice.com/en/automation/webhook/reference/contact-events.html";
/// Events of requests, and since when they list what changed.
pub const TICKET_EVENTS: &str = "https://docs.superoffice.com/en/automation/webhook/reference/ticket-events.html";
/// Events of sales, and which of them carry values.
pub const SALE_EVENTS: &str = "https://docs.superoffice.com/en/automation/webhook/reference/sale-events.html";
/// Events of extra tables.
pub const EXTRA_TABLE_EVENTS: &str =
    "https://docs.superoffice.com/en/automation/webhook/reference/extratable-events.html";
/// Events about a webhook's own state.
pub const STATE_EVENTS: &str = "https://docs.superoffice.com/en/automation/webhook/reference/state-events.html";
/// Which webhooks an application sees online.
pub const OWN_WEBHOOKS: &str =
    "https://docs.superoffice.com/en/automation/webhook/dev/crmscript-handlers.html#get-all-webhooks-with-crmscript";
/// Webhooks that run a script.
pub const CRMSCRIPT: &str = "https://docs.superoffice.com/en/automation/webhook/dev/crmscript-handlers.html";
/// The state lookup.
pub const TENANT_STATUS: &str =
    "https://docs.superoffice.com/en/developer-portal/best-practices/tenant-status/tenant-status-api.html";
/// The origins that an application allows.
pub const CORS: &str =
    "https://docs.superoffice.com/en/developer-portal/create-app/config/cors-and-redirection-urls.html";
/// What an application's configuration in the Developer Portal holds, the restricted agents among it.
pub const APP_CONFIG: &str = "https://docs.superoffice.com/en/developer-portal/create-app/config/app-config.html";
/// Who approves an application for a tenant, and when that must be done again.
pub const CONSENT: &str = "https://docs.superoffice.com/en/developer-portal/provisioning/consent.html";
/// The element `Webhooks` in an on-site server's web.config.
pub const SERVER_WEBHOOKS: &str = "https://docs.superoffice.com/en/api/config/webhooks.html";
/// The element `CustomProxy` in an on-site server's web.config.
pub const SERVER_PROXY: &str = "https://docs.superoffice.com/en/api/config/customproxy.html";
/// The element `WebApi` in an on-site server's web.config: sign-in and allowed origins.
pub const SERVER_API: &str = "https://docs.superoffice.com/en/api/config/webapi.html";
/// The element `Diagnostics` in an on-site server's web.config: where NetServer logs.
pub const SERVER_LOG: &str = "https://docs.superoffice.com/en/api/config/diagnostics.html";
