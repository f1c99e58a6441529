//! The webhook as it is defined; its target's secrets only when asked for.

use doctor_core::diagnosis::{Case, ErrorRecipients};
use doctor_core::model::{Owner, SecretPresence, WebhookKind};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::components::revealed::MaskedTarget;
use crate::i18n;

/// Target, events, type, secret and who is recipients.
pub(super) fn definition(case: &Case) -> impl IntoView + use<> {
    let webhook = &case.webhook;
    let events = webhook
        .events
        .iter()
        .map(|event| {
            html! {
                <li>
                    <code>{event.as_str().to_owned()}</code>
                </li>
            }
        })
        .collect_view();
    let secret = i18n::text(match webhook.secret {
        SecretPresence::Set => "ui-secret-set",
        SecretPresence::Missing => "ui-secret-missing",
        SecretPresence::LeftOut => "ui-left-out",
        SecretPresence::NotSaid => "ui-not-said",
    });
    let is_left_out = webhook.secret == SecretPresence::LeftOut;
    let kind = match &webhook.kind {
        WebhookKind::Http => "webhook".to_owned(),
        WebhookKind::CrmScript => "crmscript".to_owned(),
        WebhookKind::Other(kind) => kind.clone(),
        WebhookKind::NotSaid => i18n::text("ui-not-said"),
    };
    let recipients = match &case.error_recipients {
        ErrorRecipients::Unknown(_) => i18n::text("ui-not-said"),
        ErrorRecipients::None { .. } => i18n::text("ui-nobody"),
        ErrorRecipients::Listed { emails, users } => {
            let mut recipients = emails.clone();
            if *users > 0 {
                recipients.push(i18n::say(&Message::new("ui-associates").with("count", *users)));
            }
            recipients.join(", ")
        }
    };
    let headers = match &webhook.header_names {
        None => is_left_out.then(|| i18n::text("ui-left-out").into_any()),
        Some(names) if names.is_empty() => Some(i18n::text("ui-no-headers").into_any()),
        Some(names) => Some(
            html! {
                <code>{names.join(", ")}</code>
                " "
                {i18n::text("ui-values-never-shown")}
            }
            .into_any(),
        ),
    };
    let headers = headers.map(|headers| {
        html! {
            <dt>{i18n::text("ui-headers")}</dt>
            <dd>{headers}</dd>
        }
    });
    let description = webhook.description.clone().map(|text| {
        html! {
            <dt>{i18n::text("ui-description")}</dt>
            <dd>{text}</dd>
        }
    });
    let source = i18n::text(match webhook.owner {
        Owner::Own => "ui-from-list",
        Owner::Other => "ui-from-archive",
    });
    html! {
        <section class="panel" aria-labelledby="definition">
            <h2 id="definition">{i18n::text("ui-definition")}</h2>
            <dl class="definition">
                <dt>{i18n::text("ui-target")}</dt>
                <dd>
                    <MaskedTarget target=webhook.target.clone() />
                </dd>
                <dt>{i18n::text("ui-events")}</dt>
                <dd>
                    <ul class="events">{events}</ul>
                </dd>
                <dt>{i18n::text("ui-type")}</dt>
                <dd>{kind}</dd>
                <dt>{i18n::text("ui-secret")}</dt>
                <dd>{secret}</dd>
                <dt>{i18n::text("ui-errors-go-to")}</dt>
                <dd>{recipients}</dd>
                {headers}
                {description}
            </dl>
            <p class="second">{source}</p>
        </section>
    }
}
