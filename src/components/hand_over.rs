//! The mail to the people who run a receiver, to copy or to open in a mail program.

use doctor_core::diagnosis::{DiagnosedSnapshot, Finding};
use doctor_core::model::WebhookId;
use doctor_core::report;
use doctor_core::terminal::Terminal;
use leptos::prelude::*;

use super::copy_button::CopyButton;
use crate::i18n;
use crate::settings::use_settings;

/// Two buttons for the mail about webhooks with this finding at this receiver; nothing where the receiver has nothing to do.
pub fn hand_over(
    diagnosed: &DiagnosedSnapshot,
    finding: &Finding,
    host: Option<&str>,
    webhooks: &[WebhookId],
) -> Option<impl IntoView + use<>> {
    let terminal = use_settings().terminal();
    let mail = |terminal| {
        i18n::with_catalog(|catalog| {
            report::hand_over(diagnosed, finding, host, webhooks, &catalog.for_terminal(terminal))
        })
        .map(|mail| (mail.mailto(), format!("{}\n\n{}", mail.subject, mail.full)))
    };
    // Only commands make a difference between terminals.
    let has_command = finding.remedies.iter().any(|remedy| remedy.command.is_some());
    let terminals = if has_command { Terminal::ALL.to_vec() } else { vec![Terminal::Bash] };
    let mails: Vec<_> = terminals.iter().map(|terminal| mail(*terminal)).collect::<Option<_>>()?;
    let chosen = move || terminals.iter().position(|of| *of == terminal.get()).unwrap_or_default();
    let mails = StoredValue::new(mails);
    let chosen = Memo::new(move |_| chosen());
    let part = move |pick: fn(&(String, String)) -> &String| {
        mails.with_value(|mails| mails.get(chosen.get()).map(pick).cloned().unwrap_or_default())
    };
    let text = Signal::derive(move || part(|(_, text)| text));
    let address = move || part(|(address, _)| address);
    Some(html! {
        <CopyButton text label=i18n::text("ui-copy-for-receiver") />
        <a class="button" href=address>
            {i18n::text("ui-mail-receiver")}
        </a>
    })
}
