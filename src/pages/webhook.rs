//! One webhook: one sentence and one move, then the proof, then what was checked; usage, life and definition beside.

pub mod watch;

use std::collections::BTreeMap;
use std::sync::Arc;

use doctor_core::diagnosis::checks;
use doctor_core::diagnosis::last_error::{Reading, as_text};
use doctor_core::diagnosis::{Case, CaseUsage, Cause, Examination, Finding, Outcome, Remedy, Told, WebhookDiagnosis};
use doctor_core::model::usage::LastCalledSource;
use doctor_core::model::{Associate, Owner, SecretPresence, Timestamp, Usage, WebhookId, WebhookKind, WebhookState};
use doctor_core::report::{self, explanation};
use doctor_core::route::{ListQuery, Route, TenantRef};
use doctor_core::text::Message;
use leptos::prelude::*;

use self::watch::WatchPanel;
use crate::changes::view::{RepairButtons, RepairNotes};
use crate::components::copy_button::CopyButton;
use crate::components::error_bars::ErrorBars;
use crate::components::evidence::Quote;
use crate::components::mark::Mark;
use crate::components::usage_chart::UsageChart;
use crate::gate::WhenSeen;
use crate::i18n;
use crate::navigation::href;
use crate::session::use_session;
use crate::shell::Shell;

/// `/{env}/{tenant}/webhooks/{id}`
#[component]
pub fn WebhookPage(
    /// The tenant.
    at: TenantRef,
    /// The webhook.
    id: WebhookId,
) -> impl IntoView {
    let session = use_session();
    let list = href(&Route::Webhooks(at.clone(), ListQuery::default()));
    let title = Signal::derive(move || {
        let name = session.view().examination().with(|examination| {
            let case = examination.as_ref()?.case(id)?;
            Some(case.webhook.display_name())
        });
        name.unwrap_or_else(|| i18n::text("ui-title-webhook"))
    });
    let page = move || {
        let examination = session.view().examination().get()?;
        Some(match (examination.case(id), examination.diagnosis.webhooks.get(&id)) {
            (Some(case), Some(diagnosis)) => draw(&examination, case, diagnosis).into_any(),
            _ => {
                let list = list.clone();
                let unread = examination.snapshot.list.seen().is_none();
                let lead = if unread { "ui-no-such-webhook-unread" } else { "ui-no-such-webhook-lead" };
                html! {
                    <section class="narrow" role="alert">
                        <h1 tabindex="-1">{i18n::say(&Message::new("ui-no-such-webhook").with("id", id.to_string()))}</h1>
                        <p class="lead">{i18n::text(lead)}</p>
                        <p class="actions"><a class="button" href=list>{i18n::text("ui-to-list")}</a></p>
                    </section>
                }
                .into_any()
            }
        })
    };
    html! { <Shell title><WhenSeen at>{page.clone()}</WhenSeen></Shell> }
}

fn draw(examination: &Arc<Examination>, case: &Case, diagnosis: &WebhookDiagnosis) -> impl IntoView + use<> {
    let webhook = &case.webhook;
    let owner = match webhook.owner {
        Owner::Own => "ui-owned",
        Owner::Other => "ui-owned-by-other",
    };
    let facts = i18n::say(&Message::new(owner).with("id", webhook.id.to_string()));
    let outcome = diagnosis.verdict.kind.outcome();
    // A watch reads the counters: where they can't be read, or nothing is sent, there is nothing to watch.
    let can_be_watched = !case.is_off() && examination.snapshot.usage.seen().is_some();
    let watched = Arc::clone(examination);
    html! {
        <h1 tabindex="-1">{webhook.display_name()}</h1>
        <p class="state-line" data-state=webhook.state.name()><Mark outcome /><strong>{webhook.state.name()}</strong>" "<span class="second">{facts}</span></p>
        <div class="columns columns-webhook">
            <div role="region" aria-label=i18n::text("ui-diagnosis") data-verdict=diagnosis.verdict.kind.id() data-cause=diagnosis.verdict.cause.map(Cause::id)>
                {verdict(examination, case, diagnosis)}
                {proof(examination, case, diagnosis)}
                {checked(diagnosis)}
            </div>
            <div class="side">
                {can_be_watched.then(|| html! { <WatchPanel id=webhook.id examination=watched.clone() /> })}
                {usage(case)}
                {life(case)}
                {definition(case)}
                <Requests />
            </div>
        </div>
    }
}

/// Verdict, meaning, whose move, what to do.
fn verdict(examination: &Arc<Examination>, case: &Case, diagnosis: &WebhookDiagnosis) -> impl IntoView + use<> {
    let kind = diagnosis.verdict.kind;
    let sentence = i18n::with_catalog(|catalog| report::headline(diagnosis, catalog));
    let deciding = diagnosis.deciding();
    let means = deciding
        .map(|finding| finding.attribute("means"))
        .filter(|means| i18n::has(&means.id))
        .map(|means| i18n::say(&means));
    let movers: Vec<String> = deciding
        .map(|finding| {
            let mut movers: Vec<_> = finding.remedies.iter().map(|remedy| remedy.mover).collect();
            movers.dedup();
            movers.iter().take(1).map(|mover| i18n::text(&format!("mover-{}", mover.id()))).collect()
        })
        .unwrap_or_default();
    let steps = deciding.map(|finding| finding.remedies.clone()).unwrap_or_default();
    let todo =
        deciding.map(|finding| finding.attribute("do")).filter(|todo| i18n::has(&todo.id)).map(|todo| i18n::say(&todo));
    let attributes = deciding.map(|finding| (finding.check, finding.outcome.id(), finding.cause.map(Cause::id)));
    let (check, outcome, cause) =
        attributes.map_or((None, None, None), |(check, outcome, cause)| (Some(check), Some(outcome), cause));
    let receiver_text = copy_for_receiver(case, diagnosis);
    let mail = i18n::with_catalog(|catalog| report::mail(examination, Some(case.webhook.id), catalog));
    let tone = kind.outcome().id();
    let means_row = means.map(|means| html! { <dt>{i18n::text("ui-means")}</dt><dd>{means}</dd> });
    let move_row = (!movers.is_empty()).then(|| html! { <dt>{i18n::text("ui-move")}</dt><dd>{movers.join(", ")}</dd> });
    let do_row = todo.map(|todo| html! { <dt>{i18n::text("ui-do")}</dt><dd>{todo}</dd> });
    html! {
        <section class=format!("panel verdict tone-{tone}") data-check=check data-outcome=outcome data-cause=cause>
            <h2>{sentence}</h2>
            <dl class="sentences">{means_row}{move_row}{do_row}</dl>
            {(!steps.is_empty()).then(|| draw_steps(&steps))}
            <p class="actions">
                <RepairButtons examination=Arc::clone(examination) case=case.clone() in_trouble=kind.is_broken() />
                {receiver_text.map(|text| html! { <CopyButton text label=i18n::text("ui-copy-for-receiver") /> })}
                <a class="button" href=mail.mailto()>{i18n::text("ui-mail-support")}</a>
                <CopyButton text=mail.full.clone() label=i18n::text("ui-copy-report") />
            </p>
            <RepairNotes case=case.clone() />
        </section>
    }
}

/// Steps in order, each with who acts, its command and its page.
pub(super) fn draw_steps(steps: &[Remedy]) -> impl IntoView + use<> {
    let steps = steps
        .iter()
        .map(|remedy| {
            let sentence = i18n::say(&remedy.message());
            let who = i18n::text(&format!("mover-{}", remedy.mover.id()));
            let command = remedy.command.clone().map(|command| draw_command(&command.0));
            let link = remedy.link.map(|address| html! { <a href=address target="_blank" rel="noopener noreferrer">{i18n::text("ui-read-more")}</a> });
            html! { <li>{sentence}" "<span class="mover">{who}</span>" "{link}{command}</li> }
        })
        .collect_view();
    html! { <ol class="steps" aria-label=i18n::text("ui-steps")>{steps}</ol> }
}

fn draw_command(command: &str) -> impl IntoView + use<> {
    let text = command.to_owned();
    html! { <div class="command"><pre tabindex="0">{text.clone()}</pre><CopyButton text label=i18n::text("ui-copy") /></div> }
}

/// What the people who run the receiver need, without anything that opens it.
fn copy_for_receiver(case: &Case, diagnosis: &WebhookDiagnosis) -> Option<String> {
    let deciding = diagnosis.deciding()?;
    if !deciding.remedies.iter().any(|remedy| remedy.mover == doctor_core::diagnosis::Mover::Receiver) {
        return None;
    }
    i18n::with_catalog(|catalog| {
        let mut lines = vec![catalog.say(&deciding.what()), case.webhook.target.masked()];
        lines.extend(report::remedies(deciding, catalog));
        if let Some(error) =
            case.usage.seen().and_then(|usage| usage.last_error.as_ref()).filter(|error| !error.trim().is_empty())
        {
            lines.push(error.clone());
        }
        Some(lines.join("\n"))
    })
}

/// The last error, verbatim, and what it says.
fn proof(examination: &Examination, case: &Case, diagnosis: &WebhookDiagnosis) -> Option<impl IntoView + use<>> {
    let usage = case.usage.seen()?;
    // The sources are joined in this order.
    let in_rows = |rows: Option<&BTreeMap<WebhookId, Usage>>| {
        rows.and_then(|rows| rows.get(&case.webhook.id)).is_some_and(|usage| usage.last_error.is_some())
    };
    let field = if in_rows(examination.snapshot.usage.seen()) {
        "webhook_usage.last_error"
    } else if in_rows(examination.snapshot.activity.seen()) {
        "webhookUsage/lastError"
    } else {
        "LastError"
    };
    let error = usage.last_error.clone().filter(|error| !error.trim().is_empty())?;
    let reading = case.reading.as_ref()?;
    let stale = usage.consecutive_errors == Some(0);
    let cause = i18n::text(&format!("cause-{}", reading.cause.id()));
    let says = i18n::text(&format!("cause-{}.is", reading.cause.id()));
    let evidence = diagnosis.deciding().map(evidence_rows);
    let answered = answered(reading, &error);
    Some(html! {
        <section class="panel" aria-labelledby="proof">
            <h2 id="proof">{i18n::text("ui-proof")}</h2>
            <p class="second">{i18n::text(if stale { "ui-last-error-stale" } else { "ui-last-error" })}" "<code>{field}</code></p>
            <Quote text=error.clone() proof=reading.proof.clone() />
            <p><strong>{cause}</strong>". "{says}</p>
            {answered}
            <p class="actions"><CopyButton text=error label=i18n::text("ui-copy-error") /></p>
            {evidence}
        </section>
    })
}

/// The receiver's answer taken apart: status, what finds the call in a log, headers, and the body as text.
pub(super) fn answered(reading: &Reading, text: &str) -> Option<impl IntoView + use<>> {
    let answer = reading.answer.as_ref()?;
    let status = answer.status.map(|status| format!("{status} {}", answer.phrase));
    let body = as_text(text.get(answer.body.clone()).unwrap_or_default());
    let traces = reading.traces(text);
    let platform = reading
        .platform
        .map(|platform| html! { <dt>{i18n::text("ui-answer-platform")}</dt><dd>{platform.name()}</dd> });
    let row =
        |(name, value): (String, String)| html! { <tr><th scope="row"><code>{name}</code></th><td>{value}</td></tr> };
    let headers: Vec<_> = answer.headers.clone();
    let count = headers.len();
    let traced = (!traces.is_empty()).then(|| html! { <dt>{i18n::text("ui-answer-traces")}</dt><dd><table class="facts"><tbody>{traces.into_iter().map(row).collect_view()}</tbody></table></dd> });
    let listed = (count > 0).then(|| {
        let rows = headers.into_iter().map(row).collect_view();
        html! { <details><summary>{i18n::say(&Message::new("ui-answer-headers").with("count", count))}</summary><table class="facts"><tbody>{rows}</tbody></table></details> }
    });
    let body = (!body.is_empty()).then(|| html! { <details><summary>{i18n::text("ui-answer-body")}</summary><p class="quote-text">{body}</p></details> });
    Some(html! {
        <h3>{i18n::text("ui-answer")}</h3>
        <dl class="sentences">
            {status.map(|status| html! { <dt>{i18n::text("ui-answer-status")}</dt><dd><code>{status}</code></dd> })}
            {platform}
            {traced}
        </dl>
        {listed}
        {body}
    })
}

fn evidence_rows(finding: &Finding) -> impl IntoView + use<> {
    let rows: Vec<_> = finding
        .evidence
        .iter()
        .filter(|evidence| evidence.field != "webhook_usage.last_error")
        .map(|evidence| {
            let source = i18n::text(&format!("source-{}", evidence.source.id()));
            html! { <tr><th scope="row"><code>{evidence.field}</code></th><td>{i18n::with_catalog(|catalog| report::evidence_value(evidence, catalog))}" "<span class="from">{source}</span></td></tr> }
        })
        .collect();
    (!rows.is_empty()).then(|| html! { <table class="facts evidence"><tbody>{rows}</tbody></table> })
}

/// Every check and how it came out: the worst first, what is fine folded into one line.
fn checked(diagnosis: &WebhookDiagnosis) -> impl IntoView + use<> {
    let mut findings = diagnosis.findings();
    findings.sort_by_key(|finding| finding.outcome);
    let (fine, notable): (Vec<Finding>, Vec<Finding>) =
        findings.into_iter().partition(|finding| finding.outcome == Outcome::Pass);
    let (blind, notable): (Vec<Finding>, Vec<Finding>) =
        notable.into_iter().partition(|finding| finding.outcome == Outcome::Unknown && finding.gap.is_some());
    let notable_rows = notable.iter().map(draw_finding).collect_view();
    let blind_rows = draw_blind(&blind);
    let count = fine.len();
    let fine_rows = fine.iter().map(draw_finding).collect_view();
    html! {
        <section class="panel" aria-labelledby="checked">
            <h2 id="checked">{i18n::text("ui-checked")}</h2>
            <ul class="findings">{notable_rows}{blind_rows}</ul>
            {(count > 0).then(|| html! {
                <details class="fine"><summary><Mark outcome=Outcome::Pass />{i18n::say(&Message::new("ui-fine").with("count", count))}</summary>
                <ul class="findings">{fine_rows}</ul></details>
            })}
        </section>
    }
}

/// The checks that could not look, once for each reason, each with its name.
fn draw_blind(blind: &[Finding]) -> impl IntoView + use<> {
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
                    html! { <li data-check=finding.check data-outcome=finding.outcome.id()>{name}</li> }
                })
                .collect_view();
            html! {
                <li class="finding">
                    <Mark outcome=Outcome::Unknown /><span class="unseen">{outcome_word}": "</span>
                    <div class="finding-text"><p>{reason}</p><details><summary>{count}</summary><ul class="blind">{names}</ul></details></div>
                </li>
            }
        })
        .collect_view()
}

/// One finding with its steps, folded where there are any.
pub(super) fn draw_finding(finding: &Finding) -> impl IntoView + use<> {
    let text = i18n::with_catalog(|catalog| explanation(finding, catalog));
    let topic = checks::by_id(finding.check).map(|check| i18n::text(&format!("topic-{}", check.topic.id())));
    let outcome_word = i18n::text(&format!("outcome-{}", finding.outcome.id()));
    let todo = finding.attribute("do");
    let todo = (i18n::has(&todo.id) && finding.outcome != Outcome::Unknown).then(|| i18n::say(&todo));
    let steps = (!finding.remedies.is_empty()).then(|| draw_steps(&finding.remedies));
    let evidence = evidence_rows(finding);
    let more = (finding.outcome != Outcome::Pass && (!finding.remedies.is_empty() || !finding.evidence.is_empty())).then(|| {
        html! { <details><summary>{i18n::text("ui-what-to-do")}</summary>{todo.map(|todo| html! { <p>{todo}</p> })}{steps}{evidence}</details> }
    });
    html! {
        <li class="finding" data-check=finding.check data-outcome=finding.outcome.id() data-cause=finding.cause.map(Cause::id)>
            <Mark outcome=finding.outcome /><span class="unseen">{outcome_word}": "</span>
            <div class="finding-text"><p>{text}</p>{more}</div>
            <span class="finding-check">{topic}</span>
        </li>
    }
}

fn usage(case: &Case) -> impl IntoView + use<> {
    let webhook = &case.webhook;
    let since = webhook.registered.map_or_else(
        || i18n::text("ui-deliveries"),
        |registered| i18n::say(&Message::new("ui-deliveries-since").with("date", i18n::date(registered))),
    );
    let body = match &case.usage {
        CaseUsage::Unseen(gap) => {
            let sentence = i18n::with_catalog(|catalog| report::gap_sentence(gap, catalog));
            html! { <p>{sentence}</p> }.into_any()
        }
        CaseUsage::NoRow => html! { <p>{i18n::text("ui-never-called")}</p> }.into_any(),
        CaseUsage::Seen(usage) => {
            let figure = |value: Option<i64>, unit: &str| {
                let value = value.map_or_else(|| "?".to_owned(), i18n::number);
                let unit = i18n::text(unit);
                html! { <div class="tile"><strong>{value}</strong><span>{unit}</span></div> }
            };
            html! {
                <div class="tiles">
                    {figure(usage.total_calls, "ui-unit-calls")}
                    {figure(usage.total_errors, "ui-unit-errors")}
                    {figure(usage.consecutive_errors, "ui-unit-in-a-row")}
                </div>
                <p class="bars-line"><ErrorBars consecutive=usage.consecutive_errors state=webhook.state /><span class="second">{i18n::text("ui-off-at-nine")}</span></p>
                <UsageChart usage=usage.clone() />
                <p class="second">{i18n::text("ui-usage-source")}</p>
            }
            .into_any()
        }
    };
    html! { <section class="panel" aria-labelledby="usage"><h2 id="usage">{since}</h2>{body}</section> }
}

/// Registered, changed, last called, off.
fn life(case: &Case) -> impl IntoView + use<> {
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

fn definition(case: &Case) -> impl IntoView + use<> {
    let webhook = &case.webhook;
    let target = webhook.target.clone();
    let shown = RwSignal::new(false);
    let holds = target.holds_secrets();
    let masked = target.masked();
    let text = move || if shown.get() { target.reveal().to_owned() } else { masked.clone() };
    let reveal = holds.then(|| {
        html! {
            <button type="button" class="quiet" aria-pressed=move || shown.get().to_string() on:click=move |_| shown.update(|shown| *shown = !*shown)>
                {move || i18n::text(if shown.get() { "ui-hide-address" } else { "ui-show-address" })}
            </button>
        }
    });
    let events =
        webhook.events.iter().map(|event| html! { <li><code>{event.as_str().to_owned()}</code></li> }).collect_view();
    let secret = i18n::text(match webhook.secret {
        SecretPresence::Set => "ui-secret-set",
        SecretPresence::Missing => "ui-secret-missing",
        SecretPresence::NotSaid => "ui-not-said",
    });
    let kind = match &webhook.kind {
        WebhookKind::Http => "webhook".to_owned(),
        WebhookKind::CrmScript => "crmscript".to_owned(),
        WebhookKind::Other(kind) => kind.clone(),
        WebhookKind::NotSaid => i18n::text("ui-not-said"),
    };
    let told = match &case.told {
        Told::Unknown(_) => i18n::text("ui-not-said"),
        Told::Nobody { .. } => i18n::text("ui-nobody"),
        Told::Somebody { emails, users } => {
            let mut told = emails.clone();
            if *users > 0 {
                told.push(i18n::say(&Message::new("ui-associates").with("count", *users)));
            }
            told.join(", ")
        }
    };
    let headers = webhook.header_names.clone().filter(|names| !names.is_empty()).map(|names| {
        html! { <dt>{i18n::text("ui-headers")}</dt><dd><code>{names.join(", ")}</code>" "{i18n::text("ui-values-never-shown")}</dd> }
    });
    let description =
        webhook.description.clone().map(|text| html! { <dt>{i18n::text("ui-description")}</dt><dd>{text}</dd> });
    let source = i18n::text(match webhook.owner {
        Owner::Own => "ui-from-list",
        Owner::Other => "ui-from-archive",
    });
    html! {
        <section class="panel" aria-labelledby="definition">
            <h2 id="definition">{i18n::text("ui-definition")}</h2>
            <dl class="definition">
                <dt>{i18n::text("ui-target")}</dt><dd><code class="address">{text}</code>" "{reveal}</dd>
                <dt>{i18n::text("ui-events")}</dt><dd><ul class="events">{events}</ul></dd>
                <dt>{i18n::text("ui-type")}</dt><dd>{kind}</dd>
                <dt>{i18n::text("ui-secret")}</dt><dd>{secret}</dd>
                <dt>{i18n::text("ui-errors-go-to")}</dt><dd>{told}</dd>
                {headers}
                {description}
            </dl>
            <p class="second">{source}</p>
        </section>
    }
}

/// The same requests for a terminal, with the token left out.
#[component]
fn Requests() -> impl IntoView {
    let session = use_session();
    let rows = move || {
        session
            .view()
            .requests()
            .get()
            .into_iter()
            .map(|record| {
                let status = record.status.map_or_else(|| i18n::text("ui-no-answer"), |status| status.to_string());
                let path = record.query.path.clone();
                // What finds the request in the server's own log.
                let id = record.request_id.clone();
                let id = id.map(|id| format!(", {}", i18n::say(&Message::new("ui-request-id").with("id", id))));
                let label = i18n::text("ui-copy-as-curl");
                html! {
                    <li><code class="address">{record.query.method}" "{path}</code><span class="second">{status}", "{record.millis}" ms"{id}</span><CopyButton text=record.curl() label /></li>
                }
            })
            .collect_view()
    };
    html! {
        <details class="panel requests"><summary>{i18n::text("ui-requests")}</summary><p class="second">{i18n::text("ui-requests-lead")}</p><ul>{rows}</ul></details>
    }
}
