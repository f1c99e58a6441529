//! The webhook's life, in the order of its moments: what was read of it, and what was observed over time.

use doctor_core::diagnosis::Case;
use doctor_core::diagnosis::life::{self, Moment, When};
use doctor_core::history::{Observed, TimelineEntry, observed, timeline};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::components::mark::Mark;
use crate::i18n;
use crate::session::use_session;

/// Registered, changed, last called, off; and each change that was observed.
pub(super) fn life(case: &Case) -> impl IntoView + use<> {
    let kept = use_session().kept();
    let id = case.webhook.id;
    let read = life::life(case);
    let entries: Memo<Vec<TimelineEntry>> =
        Memo::new(move |_| kept.with(|kept| timeline(read.clone(), observed(&kept.observations, id))));
    let rows = move || {
        let entries = entries.get().into_iter().map(|entry| match entry {
            TimelineEntry::Read(moment) => read_line(moment).into_any(),
            TimelineEntry::Observed(seen) => observed_line(&seen).into_any(),
        });
        entries.collect_view()
    };
    html! {
        <section class="panel" aria-labelledby="life">
            <h2 id="life">{i18n::text("ui-life")}</h2>
            <ol class="life">{rows}</ol>
        </section>
    }
}

fn read_line(moment: Moment) -> impl IntoView {
    let Moment { when, text, outcome, field } = moment;
    let text = i18n::say(&text);
    let (when, ago) = match when {
        When::At(at) => (i18n::time(at), Some(at)),
        When::NotBefore(at) => (i18n::say(&Message::new("life-not-before").with("when", at)), None),
        When::NotKnown => (i18n::text("life-not-known"), None),
    };
    let ago = ago.map(|at| {
        html! {
            ", "
            {move || i18n::since(at)}
        }
    });
    html! {
        <li>
            <Mark outcome />
            <div>{text}<span class="second">" "{when}{ago}</span><code class="from">{field}</code></div>
        </li>
    }
}

fn observed_line(seen: &Observed) -> impl IntoView + use<> {
    let (text, by) = (i18n::say(&seen.text), seen.by);
    html! {
        <li data-observed="">
            <Mark outcome=seen.outcome />
            <div>
                {text}<span class="second">", "{move || i18n::since(by)}</span>
                <span class="from">{i18n::text("life-observed")}</span>
            </div>
        </li>
    }
}
