//! The mail to the people who run a receiver, to copy or to open in a mail program.

use doctor_core::diagnosis::{DiagnosedSnapshot, Finding};
use doctor_core::model::WebhookId;
use doctor_core::report;
use leptos::prelude::*;

use super::copy_button::CopyButton;
use crate::i18n;

/// Two buttons for the mail about webhooks with this finding at this receiver; nothing where the receiver has nothing to do.
pub fn hand_over(
    diagnosed: &DiagnosedSnapshot,
    finding: &Finding,
    host: Option<&str>,
    webhooks: &[WebhookId],
) -> Option<impl IntoView + use<>> {
    let mail = i18n::with_catalog(|catalog| report::hand_over(diagnosed, finding, host, webhooks, catalog))?;
    let address = mail.mailto();
    let text = format!("{}\n\n{}", mail.subject, mail.full);
    Some(html! {
        <CopyButton text label=i18n::text("ui-copy-for-receiver") />
        <a class="button" href=address>
            {i18n::text("ui-mail-receiver")}
        </a>
    })
}
