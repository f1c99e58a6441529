//! Findings as they are rendered: each with its steps and its evidence, and a receiver's answer taken apart.

use doctor_core::diagnosis::last_error::{Classification, as_text};
use doctor_core::diagnosis::{Cause, Evidence, Finding, Outcome, checks};
use doctor_core::report::{self, explanation};
use doctor_core::route::Route;
use doctor_core::text::Message;
use leptos::prelude::*;

use super::mark::Mark;
use super::steps::{StepActions, render_steps_with};
use crate::i18n;
use crate::navigation::{href, use_route_untracked};

/// One finding with its steps, folded where there are any.
pub fn render_finding(finding: &Finding) -> impl IntoView + use<> {
    render_finding_with(finding, &|_| None)
}

/// The same, each step with what the page can do of it.
pub fn render_finding_with(finding: &Finding, actions: &StepActions) -> impl IntoView + use<> {
    let text = i18n::with_catalog(|catalog| explanation(finding, catalog));
    let todo = finding.attribute("do");
    let todo = (i18n::has(&todo.id) && finding.outcome != Outcome::Unknown).then(|| i18n::say(&todo));
    let steps = (!finding.remedies.is_empty()).then(|| render_steps_with(&finding.remedies, actions));
    let evidence = evidence_rows(finding);
    let more = (finding.outcome != Outcome::Pass && (!finding.remedies.is_empty() || !finding.evidence.is_empty()))
        .then(|| {
            html! {
                <details>
                    <summary>
                        // Of several such lines a screen reader tells which one it is.
                        {i18n::text("ui-what-to-do")}
                        <span class="unseen">": "{i18n::text(&format!("check-{}", finding.check))}</span>
                    </summary>
                    {todo.map(|todo| html! { <p>{todo}</p> })}
                    {steps}
                    {evidence}
                </details>
            }
        });
    render_row(finding, text, more)
}

/// A finding whose sentence and steps stand above already: which check it is, and what it rests on.
pub fn render_said_above(finding: &Finding) -> impl IntoView + use<> {
    let check = i18n::text(&format!("check-{}", finding.check));
    let text = i18n::say(&Message::new("ui-said-above").with("check", check.as_str()));
    let evidence = evidence_rows(finding).map(|rows| {
        html! {
            <details>
                <summary>{i18n::text("ui-proof")} <span class="unseen">": "{check}</span></summary>
                {rows}
            </details>
        }
    });
    render_row(finding, text, evidence)
}

/// The row of a finding: its mark, its sentence with what unfolds below it, and its topic.
fn render_row<V: IntoView + 'static>(finding: &Finding, text: String, more: Option<V>) -> impl IntoView + use<V> {
    let topic = checks::by_id(finding.check).map(|check| i18n::text(&format!("topic-{}", check.topic.id())));
    let outcome_word = i18n::text(&format!("outcome-{}", finding.outcome.id()));
    html! {
        <li
            class="finding"
            data-check=finding.check
            data-outcome=finding.outcome.id()
            data-cause=finding.cause.map(Cause::id)
        >
            <Mark outcome=finding.outcome />
            <span class="unseen">{outcome_word}": "</span>
            <div class="finding-text">
                <p>{text}</p>
                {more}
            </div>
            <span class="finding-check">{topic}</span>
        </li>
    }
}

/// Findings that pass, below a line that counts them and folds them; nothing where there are none.
pub fn render_fine(fine: &[&Finding], unfolded: bool) -> Option<impl IntoView + use<>> {
    let count = fine.len();
    let rows = fine.iter().map(|finding| render_finding(finding)).collect_view();
    (count > 0).then(|| {
        html! {
            <details class="fine" open=unfolded>
                <summary>
                    <Mark outcome=Outcome::Pass />
                    {i18n::say(&Message::new("ui-fine").with("count", count))}
                </summary>
                <ul class="findings">{rows}</ul>
            </details>
        }
    })
}

/// The checks that could not look, once for each reason, each with its name.
pub fn render_blind(blind: &[Finding]) -> impl IntoView + use<> {
    let mut reasons: Vec<(String, Vec<&Finding>)> = Vec::new();
    for finding in blind {
        let reason = i18n::with_catalog(|catalog| explanation(finding, catalog));
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, findings)) => findings.push(finding),
            None => reasons.push((reason, vec![finding])),
        }
    }
    reasons
        .into_iter()
        .map(|(reason, findings)| {
            let outcome_word = i18n::text(&format!("outcome-{}", Outcome::Unknown.id()));
            let count = i18n::say(&Message::new("ui-checks-blind").with("count", findings.len()));
            let names = findings
                .into_iter()
                .map(|finding| {
                    let name = i18n::text(&format!("check-{}", finding.check));
                    html! {
                        <li data-check=finding.check data-outcome=finding.outcome.id()>
                            {name}
                        </li>
                    }
                })
                .collect_view();
            html! {
                <li class="finding">
                    <Mark outcome=Outcome::Unknown />
                    <span class="unseen">{outcome_word}": "</span>
                    <div class="finding-text">
                        <p>{reason}</p>
                        <details>
                            <summary>{count}</summary>
                            <ul class="blind">{names}</ul>
                        </details>
                    </div>
                </li>
            }
        })
        .collect_view()
}

/// The fields that a finding rests on, each with its value and its source.
pub fn evidence_rows(finding: &Finding) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = finding
        .evidence
        .iter()
        .filter(|evidence| evidence.field != "webhook_usage.last_error")
        .map(|evidence| {
            let source = i18n::text(&format!("source-{}", evidence.source.id()));
            let elsewhere = elsewhere(evidence);
            html! {
                <tr>
                    <th scope="row">
                        <code>{evidence.field}</code>
                    </th>
                    <td>
                        {i18n::with_catalog(|catalog| report::evidence_value(evidence, catalog))}" "
                        <span class="from">{source}{elsewhere}</span>
                    </td>
                </tr>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        html! {
            <table class="facts evidence">
                <tbody>{rows}</tbody>
            </table>
        }
    })
}

/// The link to the webhook whose record a fact was read in, where that is not the one that the finding is about.
fn elsewhere(evidence: &Evidence) -> Option<impl IntoView + use<>> {
    let id = evidence.other?;
    let at = use_route_untracked().tenant().cloned()?;
    let address = href(&Route::webhook(at, id));
    let name = i18n::say(&Message::new("ui-evidence-of").with("id", id.to_string()));
    Some(html! {
        ", "
        <a href=address>{name}</a>
    })
}

/// The receiver's answer taken apart: status, what finds the call in a log, headers, and the body as text.
pub fn answered(classification: &Classification, text: &str) -> Option<impl IntoView + use<>> {
    let answer = classification.answer.as_ref()?;
    let status = answer.status.map(|status| format!("{status} {}", answer.phrase));
    let body = as_text(text.get(answer.body.clone()).unwrap_or_default());
    let traces = classification.traces(text);
    let platform = classification.platform.map(|platform| {
        html! {
            <dt>{i18n::text("ui-answer-platform")}</dt>
            <dd>{platform.name()}</dd>
        }
    });
    let row = |(name, value): (String, String)| {
        html! {
            <tr>
                <th scope="row">
                    <code>{name}</code>
                </th>
                <td>{value}</td>
            </tr>
        }
    };
    let headers: Vec<_> = answer.headers.clone();
    let count = headers.len();
    let traced = (!traces.is_empty()).then(|| {
        html! {
            <dt>{i18n::text("ui-answer-traces")}</dt>
            <dd>
                <table class="facts">
                    <tbody>{traces.into_iter().map(row).collect_view()}</tbody>
                </table>
            </dd>
        }
    });
    let listed = (count > 0).then(|| {
        let rows = headers.into_iter().map(row).collect_view();
        html! {
            <details>
                <summary>{i18n::say(&Message::new("ui-answer-headers").with("count", count))}</summary>
                <table class="facts">
                    <tbody>{rows}</tbody>
                </table>
            </details>
        }
    });
    let body = (!body.is_empty()).then(|| {
        html! {
            <details>
                <summary>{i18n::text("ui-answer-body")}</summary>
                <p class="quote-text">{body}</p>
            </details>
        }
    });
    Some(html! {
        <h3>{i18n::text("ui-answer")}</h3>
        <dl class="sentences">
            {status
                .map(|status| {
                    html! {
                        <dt>{i18n::text("ui-answer-status")}</dt>
                        <dd>
                            <code>{status}</code>
                        </dd>
                    }
                })} {platform} {traced}
        </dl>
        {listed}
        {body}
    })
}
