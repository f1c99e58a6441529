//! The webhook as it is defined; its target's secrets only when asked for.

use doctor_core::diagnosis::{Case, ErrorRecipients};
use doctor_core::model::{Owner, SecretPresence, WebhookId, WebhookKind};
use doctor_core::text::Message;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::revealed::MaskedTarget;
use crate::focus::focus_when_drawn;
use crate::i18n;
use crate::session::use_session;

/// The id of the place that says whether there is a secret.
const SECRET: &str = "shared-secret";

/// Asks for what the list leaves out, whether there is a secret and which headers there are, and has it shown.
#[component]
fn AskSecret(
    /// Of which webhook.
    id: WebhookId,
) -> impl IntoView {
    let session = use_session();
    let (asking, failed) = (RwSignal::new(false), RwSignal::new(None::<Message>));
    let cannot = move || !session.can_change().get();
    let ask = move |_| {
        let Some(lease) = session.lease().get_untracked().filter(|_| !asking.get_untracked()) else { return };
        asking.set(true);
        failed.set(None);
        spawn_local(async move {
            match session.ask_left_out(&lease, id).await {
                Ok(()) => focus_when_drawn(SECRET),
                Err(error) => {
                    failed.try_set(Some(error.message()));
                }
            }
            asking.try_set(false);
        });
    };
    let said = move || {
        let reason = failed.get().map(|reason| i18n::say(&reason))?;
        Some(i18n::say(&Message::new("ui-ask-secret-failed").with("reason", reason)))
    };
    html! {
        <p class="actions">
            <button
                type="button"
                class="quiet"
                aria-describedby="ask-secret-lead"
                aria-busy=move || asking.get().then_some("true")
                disabled=cannot
                on:click=ask
            >
                {i18n::text("ui-ask-secret")}
            </button>
        </p>
        <p class="second" id="ask-secret-lead">
            {i18n::text("ui-ask-secret-lead")}
        </p>
        <p role="status">{said}</p>
    }
}

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
    let ask = is_left_out.then(|| html! { <AskSecret id=webhook.id /> });
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
                <dd id=SECRET tabindex="-1">
                    {secret}
                    {ask}
                </dd>
                <dt>{i18n::text("ui-errors-go-to")}</dt>
                <dd>{recipients}</dd>
                {headers}
                {description}
            </dl>
            <p class="second">{source}</p>
        </section>
    }
}
