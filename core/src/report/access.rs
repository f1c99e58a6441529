//! The mail of somebody who has no token to whoever made the app that registered the webhooks.

use super::{Line, Mail};
use crate::address::TenantId;
use crate::text::{Catalog, Message};

/// The addresses that the mail names.
#[derive(Debug, Clone, Copy)]
pub struct AccessLinks<'l> {
    /// The view that the reader wants to see.
    pub view: &'l str,
    /// Where a saved report is opened.
    pub report: &'l str,
    /// Where a sign-in returns to, which the app has to allow.
    pub callback: &'l str,
}

/// Drafts the mail. The reader knows who the app's vendor is: nobody is named as its receiver.
pub fn access_mail(tenant: &TenantId, environment: &str, links: AccessLinks<'_>, catalog: &Catalog) -> Mail {
    let about = |id: &'static str| {
        Message::new(id)
            .with("tenant", tenant.as_str())
            .with("environment", environment)
            .with("view", links.view)
            .with("report", links.report)
            .with("callback", links.callback)
    };
    let blocks = ["access-opening", "access-report", "access-sign-in", "access-closing"];
    let full = blocks.map(|id| catalog.say(&about(id))).join("\n\n");
    let subject = Line::new(&catalog.say(&about("access-subject")));
    Mail { to: "", subject, summary: full.clone(), full }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::PlainEnglish;

    fn draft() -> Mail {
        let links = AccessLinks {
            view: "https://doctor.example/online/Cust12345/webhooks",
            report: "https://doctor.example/tools/report",
            callback: "https://doctor.example/callback",
        };
        let tenant = TenantId::parse("Cust12345").expect("an id");
        access_mail(&tenant, "Production (online)", links, &Catalog::english(Box::new(PlainEnglish)))
    }

    #[test]
    fn it_names_the_customer_and_every_address_and_nobody_as_its_receiver() {
        let mail = draft();
        assert!(mail.mailto().starts_with("mailto:?subject="), "{}", mail.mailto());
        assert!(mail.subject.as_str().contains("Cust12345"));
        for part in [
            "Cust12345",
            "Production (online)",
            "https://doctor.example/online/Cust12345/webhooks",
            "https://doctor.example/tools/report",
            "https://doctor.example/callback",
        ] {
            assert!(mail.full.contains(part), "{part} in {}", mail.full);
        }
    }

    #[test]
    fn all_of_it_fits_into_an_address() {
        let end = draft().full.chars().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect::<String>();
        let encoded: String = url::form_urlencoded::byte_serialize(end.as_bytes()).collect();
        assert!(draft().mailto().ends_with(&encoded.replace('+', "%20")), "{}", draft().mailto());
    }
}
