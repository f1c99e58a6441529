//! The vendor's pages that checks and remedies point to, each with the question that it answers. A link can lead nowhere
//! else: only this module makes a [`Page`]. `cargo xtask links` compares the titles with the pages as they are now.

/// A page of the vendor's documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    address: &'static str,
    title: &'static str,
    answers: &'static str,
    read: &'static str,
}

impl Page {
    /// Where it is.
    pub const fn address(self) -> &'static str {
        self.address
    }

    /// Its title, in the language of the page.
    pub const fn title(self) -> &'static str {
        self.title
    }

    /// The question that it answers.
    pub const fn answers(self) -> &'static str {
        self.answers
    }

    /// The day on which somebody read it and found the answer there: `2026-11-26`.
    pub const fn read(self) -> &'static str {
        self.read
    }
}

/// Where SuperOffice says that it has an incident. It is no page of the documentation, and has no title to compare.
pub const INCIDENTS: &str = "https://status.superoffice.com/";

/// What is checked first where a webhook delivers nothing?
pub const TROUBLESHOOTING: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/dev/troubleshooting.html",
    title: "Webhook troubleshooting",
    answers: "What is checked first where a webhook delivers nothing?",
    read: "2026-11-26",
};
/// What must a webhook have when it is saved through the API, and what must its target answer?
pub const REGISTER: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/dev/register.html",
    title: "Register a webhook",
    answers: "What must a webhook have when it is saved through the API, and what must its target answer?",
    read: "2026-11-26",
};
/// What does a delivery hold, how often is it tried, and what counts as success?
pub const NOTIFICATION: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/dev/notification.html",
    title: "Receiving notifications",
    answers: "What does a delivery hold, how often is it tried, and what counts as success?",
    read: "2026-11-26",
};
/// How does a receiver check the signature?
pub const SECURITY: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/dev/security.html",
    title: "Webhook secrets",
    answers: "How does a receiver check the signature?",
    read: "2026-11-26",
};
/// Which events are there?
pub const EVENTS: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/dev/event-details.html",
    title: "Event details",
    answers: "Which events are there?",
    read: "2026-11-26",
};
/// Which changes raise events, what is a webhook made of, and which licence does it need?
pub const OVERVIEW: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/dev/index.html",
    title: "SuperOffice Webhooks",
    answers: "Which changes raise events, what is a webhook made of, and which licence does it need?",
    read: "2026-11-26",
};
/// Which headers and which body does a test have?
pub const TEST_EVENT: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/reference/test-event.html",
    title: "Test event",
    answers: "Which headers and which body does a test have?",
    read: "2026-11-26",
};
/// Where does an administrator see a webhook's state and deliveries, retry one, and restart the webhook?
pub const PANEL: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/admin/index.html",
    title: "Webhooks panel",
    answers: "Where does an administrator see a webhook's state and deliveries, retry one, and restart the webhook?",
    read: "2026-11-26",
};
/// Where are target, events, Recipients, Shared secret and custom headers changed?
pub const FORM: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/admin/create.html",
    title: "Create webhook",
    answers: "Where are target, events, Recipients, Shared secret and custom headers changed?",
    read: "2026-11-26",
};
/// Which events do lists have, and how are the lists named?
pub const LIST_EVENTS: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/reference/list-events.html",
    title: "List events",
    answers: "Which events do lists have, and how are the lists named?",
    read: "2026-11-26",
};
/// Which event does the deletion of a company raise, and when?
pub const CONTACT_EVENTS: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/reference/contact-events.html",
    title: "Contact webhook events",
    answers: "Which event does the deletion of a company raise, and when?",
    read: "2026-11-26",
};
/// Since which version do events of requests list the changed fields?
pub const TICKET_EVENTS: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/reference/ticket-events.html",
    title: "Ticket webhook events",
    answers: "Since which version do events of requests list the changed fields?",
    read: "2026-11-26",
};
/// Which events of sales carry field values?
pub const SALE_EVENTS: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/reference/sale-events.html",
    title: "Sale webhook events",
    answers: "Which events of sales carry field values?",
    read: "2026-11-26",
};
/// Which events do extra tables have?
pub const EXTRA_TABLE_EVENTS: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/reference/extratable-events.html",
    title: "ExtraTable events",
    answers: "Which events do extra tables have?",
    read: "2026-11-26",
};
/// Which events tell that a webhook was started, stopped or disabled?
pub const STATE_EVENTS: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/reference/state-events.html",
    title: "Error events",
    answers: "Which events tell that a webhook was started, stopped or disabled?",
    read: "2026-11-26",
};
/// Which webhooks does an app see online?
pub const OWN_WEBHOOKS: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/dev/crmscript-handlers.html#get-all-webhooks-with-crmscript",
    title: "CRMScript event handlers",
    answers: "Which webhooks does an application see online?",
    read: "2026-11-26",
};
/// How does a webhook run a script, and what does the script get?
pub const CRMSCRIPT: Page = Page {
    address: "https://docs.superoffice.com/en/automation/webhook/dev/crmscript-handlers.html",
    title: "CRMScript event handlers",
    answers: "How does a webhook run a script, and what does the script get?",
    read: "2026-11-26",
};
/// Where is a script opened, and where is its include name?
pub const SCRIPTS: Page = Page {
    address: "https://docs.superoffice.com/en/customization/macros-and-scripts/admin/create-script.html",
    title: "Create or edit a script",
    answers: "Where is a script opened, and where is its include name?",
    read: "2026-11-26",
};
/// Which states can a tenant have, and in which of them does its API answer?
pub const TENANT_STATUS: Page = Page {
    address: "https://docs.superoffice.com/en/developer-portal/best-practices/tenant-status/tenant-status-api.html",
    title: "Tenant status API (Pull)",
    answers: "Which states can a tenant have, and in which of them does its API answer?",
    read: "2026-11-26",
};
/// Where does an app's owner allow an origin, and what follows?
pub const CORS: Page = Page {
    address: "https://docs.superoffice.com/en/developer-portal/create-app/config/cors-and-redirection-urls.html",
    title: "CORS and redirection URLs",
    answers: "Where does an app's owner allow an origin, and what follows?",
    read: "2026-11-26",
};
/// Which agents may an app use, and who can change that?
pub const APP_CONFIG: Page = Page {
    address: "https://docs.superoffice.com/en/developer-portal/create-app/config/app-config.html",
    title: "Application configuration",
    answers: "Which agents may an app use, and who can change that?",
    read: "2026-11-26",
};
/// Who approves an app for a tenant, and when must that be done again?
pub const CONSENT: Page = Page {
    address: "https://docs.superoffice.com/en/developer-portal/provisioning/consent.html",
    title: "Consent to app",
    answers: "Who approves an app for a tenant, and when must that be done again?",
    read: "2026-11-26",
};
/// Where are webhooks switched on on an on-site server, and where is https required?
pub const SERVER_WEBHOOKS: Page = Page {
    address: "https://docs.superoffice.com/en/api/config/webhooks.html",
    title: "Webhooks element",
    answers: "Where are webhooks switched on on an on-site server, and where is https required?",
    read: "2026-11-26",
};
/// How does an on-site server send webhooks through a proxy?
pub const SERVER_PROXY: Page = Page {
    address: "https://docs.superoffice.com/en/api/config/customproxy.html",
    title: "CustomProxy element",
    answers: "How does an on-site server send webhooks through a proxy?",
    read: "2026-11-26",
};
/// How does one sign in to an on-site server's API, and which origins may call it?
pub const SERVER_API: Page = Page {
    address: "https://docs.superoffice.com/en/api/config/webapi.html",
    title: "WebApi element",
    answers: "How does one sign in to an on-site server's API, and which origins may call it?",
    read: "2026-11-26",
};
/// Where does an on-site server write its log?
pub const SERVER_LOG: Page = Page {
    address: "https://docs.superoffice.com/en/api/config/diagnostics.html",
    title: "Diagnostics element",
    answers: "Where does an on-site server write its log?",
    read: "2026-11-26",
};

/// All of them.
pub const ALL: [Page; 26] = [
    TROUBLESHOOTING,
    REGISTER,
    NOTIFICATION,
    SECURITY,
    EVENTS,
    OVERVIEW,
    TEST_EVENT,
    PANEL,
    FORM,
    LIST_EVENTS,
    CONTACT_EVENTS,
    TICKET_EVENTS,
    SALE_EVENTS,
    EXTRA_TABLE_EVENTS,
    STATE_EVENTS,
    OWN_WEBHOOKS,
    CRMSCRIPT,
    SCRIPTS,
    TENANT_STATUS,
    CORS,
    APP_CONFIG,
    CONSENT,
    SERVER_WEBHOOKS,
    SERVER_PROXY,
    SERVER_API,
    SERVER_LOG,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_page_of_this_file_is_listed_once() {
        let written = include_str!("documentation.rs").matches(": Page = Page {").count() - 1;
        assert_eq!(written, ALL.len());
        let addresses: BTreeSet<&str> = ALL.iter().map(|page| page.address()).collect();
        assert_eq!(addresses.len(), ALL.len());
    }

    #[test]
    fn every_row_is_filled_in() {
        for page in ALL {
            let address = page.address();
            assert!(address.starts_with("https://docs.superoffice.com/en/"), "{address}");
            let file = address.split('#').next().unwrap_or_default();
            assert!(file.ends_with(".html"), "{address}");
            assert!(!page.title().is_empty() && page.answers().ends_with('?'), "{address}");
            let parts: Vec<&str> = page.read().split('-').collect();
            assert_eq!(
                parts.iter().map(|part| part.len()).collect::<Vec<_>>(),
                [4, 2, 2],
                "{address}: {}",
                page.read()
            );
            assert!(parts.concat().bytes().all(|digit| digit.is_ascii_digit()), "{address}: {}", page.read());
        }
    }
}
