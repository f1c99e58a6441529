//! The mail to the people who run a receiver, to copy or to open in a mail program.

use doctor_core::diagnosis::{DiagnosedSnapshot, Finding};
use doctor_core::model::WebhookId;
use doctor_core::report;
use doctor_core::terminal::Terminal;
use leptos::prelude::*;

use super::copy_button::{CopyButton, Place};
use crate::i18n;
use crate::settings::use_settings;

/// The mail to the people who run a receiver, for the terminal that the reader has chosen.
#[derive(Debug, Clone, Copy)]
pub struct HandOver {
    /// Subject and text, to copy.
    pub text: Signal<String>,
    /// The address that opens it in a mail program.
    pub address: Signal<String>,
}

impl HandOver {
    /// The mail about webhooks with this finding at this receiver; nothing where the receiver has nothing to do.
    pub fn of(
        diagnosed: &DiagnosedSnapshot,
        finding: &Finding,
        host: Option<&str>,
        webhooks: &[WebhookId],
    ) -> Option<Self> {
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
        let address = Signal::derive(move || part(|(address, _)| address));
        Some(Self { text, address })
    }

    /// The button that copies it; `done` is called when it did.
    pub fn copy_button(self, filled: Signal<bool>, place: Place, done: Callback<()>) -> impl IntoView + use<> {
        let label = i18n::text("ui-copy-for-receiver");
        html! { <CopyButton text=self.text label filled place done /> }
    }

    /// The link that opens it in a mail program; `done` is called when it is followed.
    pub fn mail_link(self, place: Place, done: Callback<()>) -> impl IntoView + use<> {
        html! {
            <a
                class="button"
                role=place.role()
                tabindex=place.tabindex()
                href=move || self.address.get()
                on:click=move |_| done.run(())
            >
                {i18n::text("ui-mail-receiver")}
            </a>
        }
    }
}

/// Two buttons for that mail; nothing where the receiver has nothing to do.
pub fn hand_over(
    diagnosed: &DiagnosedSnapshot,
    finding: &Finding,
    host: Option<&str>,
    webhooks: &[WebhookId],
) -> Option<impl IntoView + use<>> {
    let HandOver { text, address } = HandOver::of(diagnosed, finding, host, webhooks)?;
    Some(html! {
        <CopyButton text label=i18n::text("ui-copy-for-receiver") />
        <a class="button" href=move || address.get()>
            {i18n::text("ui-mail-receiver")}
        </a>
    })
}
