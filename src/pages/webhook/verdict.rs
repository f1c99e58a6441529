//! The verdict: one sentence, what it means, whose move it is and what to do.

use std::sync::Arc;

use doctor_core::diagnosis::{Case, Cause, DiagnosedSnapshot, VerdictKind, WebhookDiagnosis, life};
use doctor_core::moves::{Move, Situation};
use doctor_core::report;
use leptos::prelude::*;

use crate::changes::buttons::{
    ChangeNotes, change_button, copy_button, delete_button, edit_button, progress_of, step_actions, test_button,
};
use crate::changes::moves::{Look, MoveRow};
use crate::changes::use_changes;
use crate::components::copy_button::CopyButton;
use crate::components::hand_over::HandOver;
use crate::components::steps::render_steps_with;
use crate::i18n;
use crate::session::use_session;
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
    let tone = kind.outcome().id();
    let means_row = means.map(|means| {
        html! {
            <dt>{i18n::text("ui-means")}</dt>
            <dd>{means}</dd>
        }
    });
    // Of a webhook that delivers there is nothing to do, but something to say for it.
    let good = if kind == VerdictKind::Healthy { life::deliveries(case) } else { Vec::new() };
    let good = good.iter().map(|message| html! { <p>{i18n::say(message)}</p> }).collect_view();
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
            {good}
            <dl class="sentences">{means_row}{move_row}{do_row}</dl>
            {(!steps.is_empty()).then(|| render_steps_with(&steps, &step_actions(case)))}
            {moves(diagnosed, case, diagnosis)}
            <ChangeNotes case=case.clone() />
        </section>
    }
}

/// What can be done about it, the present move first to see.
fn moves(diagnosed: &Arc<DiagnosedSnapshot>, case: &Case, diagnosis: &WebhookDiagnosis) -> impl IntoView + use<> {
    let (settings, changes, can) = (use_settings(), use_changes(), use_session().can_change());
    let host = case.webhook.target.host();
    let to_receiver =
        diagnosis.deciding().and_then(|finding| HandOver::of(diagnosed, finding, host.as_deref(), &[case.webhook.id]));
    let key = diagnosis.group_key(case);
    let handed_over = Callback::new(move |()| {
        if let Some(key) = key.clone() {
            changes.hand_over(key);
        }
    });
    let (webhook_id, read) = (case.webhook.id, Arc::clone(diagnosed));
    let mail = move |terminal| {
        i18n::with_catalog(|catalog| report::mail(&read, Some(webhook_id), &catalog.for_terminal(terminal)))
    };
    // The summary that fits into an address holds no command.
    let mail_address = StoredValue::new(mail(settings.terminal().get_untracked()).mailto());
    let report = Signal::derive(move || mail(settings.terminal().get()).full);
    let progress = progress_of(diagnosed, case);
    let seen = StoredValue::new((Arc::clone(diagnosed), case.clone()));
    let of = StoredValue::new(diagnosis.clone());
    let situation = Signal::derive(move || {
        seen.with_value(|(_, case)| of.with_value(|of| Situation::of_webhook(case, of, can.get(), progress.get())))
    });
    let button = move |one: Move, Look { filled, place }: Look| match one {
        Move::HandOver => to_receiver.map(|mail| mail.copy_button(filled, place, handed_over)).into_any(),
        Move::MailReceiver => to_receiver.map(|mail| mail.mail_link(place, handed_over)).into_any(),
        Move::MailSupport => html! {
            <a
                class="button"
                class:primary=filled
                role=place.role()
                tabindex=place.tabindex()
                href=mail_address.get_value()
            >
                {i18n::text("ui-mail-support")}
            </a>
        }
        .into_any(),
        Move::CopyReport => {
            html! { <CopyButton text=report label=i18n::text("ui-copy-report") filled place /> }.into_any()
        }
        Move::Test => seen.with_value(|(_, case)| test_button(case, Look { filled, place }).into_any()),
        Move::Edit => seen.with_value(|(_, case)| edit_button(case, Look { filled, place }).into_any()),
        Move::Copy => seen.with_value(|(_, case)| copy_button(case, Look { filled, place }).into_any()),
        Move::Delete => seen.with_value(|(_, case)| delete_button(case, Look { filled, place }).into_any()),
        Move::Restart | Move::Stop => {
            seen.with_value(|(diagnosed, case)| change_button(diagnosed, case, Look { filled, place }).into_any())
        }
    };
    html! { <MoveRow situation host button /> }
}
