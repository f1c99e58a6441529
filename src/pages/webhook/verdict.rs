//! The verdict: one sentence, what it means, whose move it is and what to do.

use std::sync::Arc;

use doctor_core::diagnosis::{Case, Cause, DiagnosedSnapshot, WebhookDiagnosis};
use doctor_core::report;
use leptos::prelude::*;

use crate::changes::buttons::{ChangeButtons, ChangeNotes};
use crate::components::copy_button::CopyButton;
use crate::components::hand_over::hand_over;
use crate::components::steps::render_steps;
use crate::i18n;
use crate::settings::use_settings;

/// Verdict, meaning, whose move, what to do.
pub(super) fn verdict(
    diagnosed: &Arc<DiagnosedSnapshot>,
    case: &Case,
    diagnosis: &WebhookDiagnosis,
) -> impl IntoView + use<> {
    let kind = diagnosis.verdict.kind;
    let sentence = i18n::with_catalog(|catalog| report::headline(diagnosis, catalog));
    let deciding = diagnosis.deciding();
    let means = deciding
        .map(|finding| finding.attribute("means"))
        .filter(|means| i18n::has(&means.id))
        .map(|means| i18n::say(&means));
    let action_owners: Vec<String> = deciding
        .map(|finding| {
            let mut action_owners: Vec<_> = finding.remedies.iter().map(|remedy| remedy.action_owner).collect();
            action_owners.dedup();
            action_owners
                .iter()
                .take(1)
                .map(|action_owner| i18n::text(&format!("mover-{}", action_owner.id())))
                .collect()
        })
        .unwrap_or_default();
    let steps = deciding.map(|finding| finding.remedies.clone()).unwrap_or_default();
    let todo =
        deciding.map(|finding| finding.attribute("do")).filter(|todo| i18n::has(&todo.id)).map(|todo| i18n::say(&todo));
    let attributes = deciding.map(|finding| (finding.check, finding.outcome.id(), finding.cause.map(Cause::id)));
    let (check, outcome, cause) =
        attributes.map_or((None, None, None), |(check, outcome, cause)| (Some(check), Some(outcome), cause));
    let to_receiver = deciding
        .and_then(|finding| hand_over(diagnosed, finding, case.webhook.target.host().as_deref(), &[case.webhook.id]));
    let settings = use_settings();
    let (webhook_id, read) = (case.webhook.id, Arc::clone(diagnosed));
    let mail = move |terminal| {
        i18n::with_catalog(|catalog| report::mail(&read, Some(webhook_id), &catalog.for_terminal(terminal)))
    };
    // The summary that fits into an address holds no command.
    let mail_address = mail(settings.terminal().get_untracked()).mailto();
    let report = Signal::derive(move || mail(settings.terminal().get()).full);
    let tone = kind.outcome().id();
    let means_row = means.map(|means| {
        html! {
            <dt>{i18n::text("ui-means")}</dt>
            <dd>{means}</dd>
        }
    });
    let move_row = (!action_owners.is_empty()).then(|| {
        html! {
            <dt>{i18n::text("ui-move")}</dt>
            <dd>{action_owners.join(", ")}</dd>
        }
    });
    let do_row = todo.map(|todo| {
        html! {
            <dt>{i18n::text("ui-do")}</dt>
            <dd>{todo}</dd>
        }
    });
    html! {
        <section class=format!("panel verdict tone-{tone}") data-check=check data-outcome=outcome data-cause=cause>
            <h2>{sentence}</h2>
            <dl class="sentences">{means_row}{move_row}{do_row}</dl>
            {(!steps.is_empty()).then(|| render_steps(&steps))}
            <p class="actions">
                <ChangeButtons diagnosed=Arc::clone(diagnosed) case=case.clone() in_trouble=kind.loses_events() />
                {to_receiver}
                <a class="button" href=mail_address>
                    {i18n::text("ui-mail-support")}
                </a>
                <CopyButton text=report label=i18n::text("ui-copy-report") />
            </p>
            <ChangeNotes case=case.clone() />
        </section>
    }
}
