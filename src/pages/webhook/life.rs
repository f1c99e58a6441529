//! The webhook's life, in the order of its moments.

use doctor_core::diagnosis::{Case, Outcome};
use doctor_core::model::usage::LastCalledSource;
use doctor_core::model::{Associate, Timestamp, WebhookState};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::components::mark::Mark;
use crate::i18n;

/// Registered, changed, last called, off.
pub(super) fn life(case: &Case) -> impl IntoView + use<> {
    let webhook = &case.webhook;
    let mut moments: Vec<(Option<Timestamp>, String, Outcome, &'static str)> = Vec::new();
    let by = |who: &Option<Associate>, id: &str| {
        let name = who.as_ref().map(|who| who.name.clone()).filter(|name| !name.is_empty());
        match name {
            Some(name) => i18n::say(&Message::new(format!("{id}-by")).with("who", name)),
            None => i18n::text(id),
        }
    };
    moments.push((webhook.registered, by(&webhook.registered_by, "life-registered"), Outcome::Info, "Registered"));
    let off = match webhook.state {
        WebhookState::TooManyErrors => Some("life-disabled"),
        WebhookState::Stopped => Some("life-stopped"),
        WebhookState::Active | WebhookState::Unknown => None,
    };
    match off {
        Some(id) => moments.push((webhook.updated, by(&webhook.updated_by, id), Outcome::Fail, "Updated")),
        None if webhook.updated != webhook.registered => {
            moments.push((webhook.updated, by(&webhook.updated_by, "life-changed"), Outcome::Info, "Updated"))
        }
        None => {}
    }
    if let Some(last) = case.usage.seen().and_then(|usage| usage.last_called) {
        let field = match last.from {
            LastCalledSource::LastEvent => "webhookUsage/lastEvent",
            LastCalledSource::UsageUpdated => "webhook_usage.updated",
        };
        let failed = case.usage.seen().and_then(|usage| usage.consecutive_errors).unwrap_or(0) > 0;
        let id = if failed { "life-last-failed" } else { "life-last-called" };
        moments.push((Some(last.at), i18n::text(id), if failed { Outcome::Fail } else { Outcome::Pass }, field));
    }
    moments.retain(|(at, ..)| at.is_some());
    moments.sort_by_key(|(at, ..)| *at);
    let rows = moments
        .into_iter()
        .filter_map(|(at, text, outcome, field)| {
            let at = at?;
            Some(html! {
                <li><Mark outcome /><div>{text}<span class="second">" "{i18n::time(at)}", "{move || i18n::since(at)}</span><code class="from">{field}</code></div></li>
            })
        })
        .collect_view();
    html! { <section class="panel" aria-labelledby="life"><h2 id="life">{i18n::text("ui-life")}</h2><ol class="life">{rows}</ol></section> }
}
