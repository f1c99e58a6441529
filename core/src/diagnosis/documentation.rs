//! The vendor's pages that checks and remedies point to.

/// The troubleshooting guide for webhooks.
pub const TROUBLESHOOTING: &str = "https://docs.superoffice.com/en/automation/webhook/dev/troubleshooting.html";
/// Registering and defining a webhook.
pub const REGISTER: &str = "https://docs.superoffice.com/en/automation/webhook/dev/register.html";
/// What a delivery looks like, how often it is tried, what counts as success.
pub const NOTIFICATION: &str = "https://docs.superoffice.com/en/automation/webhook/dev/notification.html";
/// Signatures.
pub const SECURITY: &str = "https://docs.superoffice.com/en/automation/webhook/dev/security.html";
/// The catalog of events.
pub const EVENTS: &str = "https://docs.superoffice.com/en/automation/webhook/reference/index.html";
/// Events about a webhook's own state.
pub const STATE_EVENTS: &str = "https://docs.superoffice.com/en/automation/webhook/reference/state-events.html";
/// Webhooks that run a script, and who sees which webhooks.
pub const CRMSCRIPT: &str = "https://docs.superoffice.com/en/automation/webhook/dev/crmscript-handlers.html";
/// The state lookup.
pub const TENANT_STATUS: &str =
    "https://docs.superoffice.com/en/developer-portal/best-practices/tenant-status/tenant-status-api.html";
/// The origins that an application allows.
pub const CORS: &str =
    "https://docs.superoffice.com/en/developer-portal/create-app/config/cors-and-redirection-urls.html";
