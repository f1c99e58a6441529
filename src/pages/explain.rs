//! `/tools/explain`: what any error text says and what to do about it, as the text changes. No tenant, token or network is
//! needed, and the text stays in this page: it is in no address, no store and no log.

use doctor_core::diagnosis::Cause;
use doctor_core::diagnosis::explain::{Explanation, explain};
use doctor_core::model::Quoted;
use doctor_core::text::{Arg, Message};
use leptos::prelude::*;

use crate::components::evidence::Quote;
use crate::components::findings::answered;
use crate::components::steps::render_steps;
use crate::components::unrecognised::Unrecognised;
use crate::i18n;
use crate::shell::Shell;

/// The page.
#[component]
pub fn ExplainPage() -> impl IntoView {
    let text = RwSignal::new(String::new());
    let explanation = Memo::new(move |_| text.with(|text| explain(text)));
    let cause =
        move || explanation.with(|explanation| explanation.as_ref().map(|found| found.classification.cause.id()));
    let status = move || cause().map(|cause| i18n::text(&format!("cause-{cause}")));
    let body = move || match explanation.get() {
        None => html! { <p class="second">{i18n::text("explain-empty")}</p> }.into_any(),
        Some(explanation) => render(&explanation, &text.get()).into_any(),
    };
    html! {
        <Shell title=Signal::derive(|| i18n::text("explain-title"))>
            <section class="narrow">
                <h1 tabindex="-1">{i18n::text("explain-title")}</h1>
                <p class="lead">{i18n::text("explain-lead")}</p>
                <div class="field">
                    <label for="error-text">{i18n::text("explain-text")}</label>
                    <textarea
                        id="error-text"
                        class="code"
                        rows="8"
                        spellcheck="false"
                        autocomplete="off"
                        on:input=move |event| text.set(event_target_value(&event))
                    ></textarea>
                </div>
                <p class="unseen" role="status">
                    {status}
                </p>
                <section class="panel verdict" role="region" aria-label=i18n::text("explain-region") data-cause=cause>
                    {body}
                </section>
            </section>
        </Shell>
    }
}

fn render(explanation: &Explanation, text: &str) -> impl IntoView + use<> {
    let classification = &explanation.classification;
    let says = |part: &str| i18n::text(&format!("cause-{}{part}", classification.cause.id()));
    let also = classification.also.first().map(|other| {
        let cause = Arg::Term(format!("cause-{}", other.id()).into());
        html! { <p>{i18n::say(&Message::new("explain-also").with("cause", cause))}</p> }
    });
    let actor = explanation.remedies.first().map(|remedy| {
        let who = i18n::text(&format!("mover-{}", remedy.action_owner.id()));
        html! {
            <dt>{i18n::text("ui-move")}</dt>
            <dd>{who}</dd>
        }
    });
    let unrecognised = (classification.cause == Cause::Unrecognised)
        .then(|| html! { <Unrecognised quoted=Quoted::new(text) explain=None /> });
    html! {
        <h2>{says("")}</h2>
        <p>{says(".is")}</p>
        {also}
        <dl class="sentences">
            <dt>{i18n::text("ui-means")}</dt>
            <dd>{says(".means")}</dd>
            {actor}
            <dt>{i18n::text("ui-do")}</dt>
            <dd>{says(".do")}</dd>
        </dl>
        {render_steps(&explanation.remedies)}
        <h3>{i18n::text("ui-proof")}</h3>
        <Quote text=text.to_owned() proof=classification.proof.clone() />
        {answered(classification, text)}
        {unrecognised}
        {weighed(explanation, text)}
    }
}

/// The other causes that parts of the text speak for, each with its words and why they count for less.
fn weighed(explanation: &Explanation, text: &str) -> impl IntoView + use<> {
    let rows: Vec<_> = explanation
        .weighed
        .iter()
        .map(|alternative| {
            let cause = i18n::text(&format!("cause-{}", alternative.cause.id()));
            let words = text.get(alternative.proof.clone()).unwrap_or_default().to_owned();
            let why = i18n::text(&format!("weighed-{}", alternative.outranked.id()));
            html! {
                <li data-weighed=alternative.cause.id()>
                    <strong>{cause}</strong>
                    ": "
                    <q class="code">{words}</q>
                    ". "
                    {why}
                </li>
            }
        })
        .collect();
    let is_alone = rows.is_empty().then(|| html! { <p class="second">{i18n::text("weighed-nothing")}</p> });
    let list = (!rows.is_empty()).then(|| html! { <ul class="weighed">{rows}</ul> });
    html! {
        <h3>{i18n::text("weighed-title")}</h3>
        {is_alone}
        {list}
    }
}
