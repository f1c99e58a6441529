//! Being told next time: the buttons that give webhooks recipients, or a watcher; and the webhooks of whose failures nobody
//! hears.

use std::sync::Arc;

use doctor_core::diagnosis::DiagnosedSnapshot;
use doctor_core::model::{Owner, WebhookId};
use doctor_core::overview;
use doctor_core::route::TenantRef;
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::changes::buttons::TenantButton;
use crate::changes::moves::Look;
use crate::changes::recipients::use_recipient_changes;
use crate::changes::use_changes;
use crate::changes::writes::use_writes;
use crate::components::group::render_named;
use crate::i18n;
use crate::session::use_session;

/// How many webhooks are named; the rest is counted.
const NAMED: usize = 50;

/// The buttons for those of some webhooks that are this app's own; not there where none is.
#[component]
pub fn ToldButtons(
    /// The webhooks.
    #[prop(into)]
    among: Signal<Vec<WebhookId>>,
    /// The id of the heading that says which webhooks these are.
    #[prop(optional, into)]
    described_by: Option<String>,
) -> impl IntoView {
    let session = use_session();
    let (changes, writes, recipients) = (use_changes(), use_writes(), use_recipient_changes());
    let is_own = |diagnosed: &DiagnosedSnapshot, id: &WebhookId| {
        diagnosed.case(*id).is_some_and(|case| case.webhook.owner == Owner::Own)
    };
    let any = Memo::new(move |_| {
        session.view().diagnosed().with(|diagnosed| {
            let any =
                |diagnosed: &Arc<DiagnosedSnapshot>| among.with(|among| among.iter().any(|id| is_own(diagnosed, id)));
            diagnosed.as_ref().is_some_and(any)
        })
    });
    let own = move || {
        session.view().diagnosed().with_untracked(|diagnosed| {
            let Some(diagnosed) = diagnosed else { return Vec::new() };
            among.get_untracked().into_iter().filter(|id| is_own(diagnosed, id)).collect::<Vec<_>>()
        })
    };
    move || {
        any.get().then(|| {
            let button =
                |label: &str| TenantButton::new(i18n::text(label), Look::default()).described_by(described_by.clone());
            html! {
                {button("repair-recipients").pressed(move || recipients.request_review(session, changes, own()))}
                {button("repair-watcher").pressed(move || writes.start_watcher(session, &own()))}
            }
        })
    }
}

/// The webhooks of whose failures nobody hears, and what can be done about all of them; nothing where there is none.
pub fn untold_panel(diagnosed: &DiagnosedSnapshot, at: &TenantRef) -> Option<impl IntoView + use<>> {
    let untold = overview::untold(diagnosed);
    let (count, first) = (untold.len(), untold.iter().take(NAMED));
    let named = first.filter_map(|id| diagnosed.case(*id)).map(|case| render_named(case, at, ())).collect_view();
    let more = count.saturating_sub(NAMED);
    let more = (more > 0).then(|| html! { <p>{i18n::say(&Message::new("untold-more").with("count", more))}</p> });
    (count > 0).then(|| {
        html! {
            <section class="panel untold" aria-labelledby="untold">
                <h2 id="untold">{i18n::text("nobody-told.short")}</h2>
                <p>{i18n::say(&Message::new("untold").with("count", count))}</p>
                <details>
                    <summary>{i18n::text("untold-names")}</summary>
                    <ul class="members">{named}</ul>
                    {more}
                </details>
                <p class="actions">
                    <ToldButtons among=Signal::stored(untold) described_by="untold" />
                </p>
            </section>
        }
    })
}
