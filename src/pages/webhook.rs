//! One webhook: a sentence and the next step, the evidence, and the checks; at the side its usage, timeline and
//! definition.

pub mod beside;
pub mod catch_up;
mod checked;
mod definition;
mod life;
pub mod neighbours;
pub mod over_time;
mod proof;
pub mod requests;
pub mod sample;
mod usage;
mod verdict;
pub mod watch;

use std::sync::Arc;

use doctor_core::diagnosis::{Case, Cause, DiagnosedSnapshot, VerdictKind, WebhookDiagnosis};
use doctor_core::model::{Owner, WebhookId};
use doctor_core::route::{ListQuery, Measure, Route, TenantRef};
use doctor_core::text::Message;
use leptos::prelude::*;

use self::beside::BesidePanel;
use self::catch_up::CatchUpPanel;
use self::checked::checked;
use self::definition::definition;
use self::life::life;
use self::neighbours::Neighbours;
use self::over_time::{ChosenMeasure, OverTime};
use self::proof::proof;
use self::requests::Requests;
use self::sample::SamplePanel;
use self::usage::usage;
use self::verdict::verdict;
use self::watch::WatchPanel;
use crate::components::mark::Mark;
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
    let of_tenant = at.clone();
    let title = Signal::derive(move || {
        let name = session.view().diagnosed().with(|diagnosed| {
            let case = diagnosed.as_ref()?.case(id)?;
            Some(case.webhook.display_name())
        });
        name.unwrap_or_else(|| i18n::text("ui-title-webhook"))
    });
    let measure = ChosenMeasure::new(Measure::Calls);
    let page = move || {
        let diagnosed = session.view().diagnosed().get()?;
        Some(match (diagnosed.case(id), diagnosed.diagnosis.webhooks.get(&id)) {
            (Some(case), Some(diagnosis)) => render(&diagnosed, case, diagnosis, &of_tenant, measure).into_any(),
            _ => {
                let list = list.clone();
                let unread = diagnosed.snapshot.list.seen().is_none();
                let lead = if unread { "ui-no-such-webhook-unread" } else { "ui-no-such-webhook-lead" };
                html! {
                    <section class="narrow" role="alert">
                        <h1 tabindex="-1">
                            {i18n::say(&Message::new("ui-no-such-webhook").with("id", id.to_string()))}
                        </h1>
                        <p class="lead">{i18n::text(lead)}</p>
                        <p class="actions">
                            <a class="button" href=list>
                                {i18n::text("ui-to-list")}
                            </a>
                        </p>
                    </section>
                }
                .into_any()
            }
        })
    };
    html! {
        <Shell title>
            <WhenSeen at>{page.clone()}</WhenSeen>
        </Shell>
    }
}

fn render(
    diagnosed: &Arc<DiagnosedSnapshot>,
    case: &Case,
    diagnosis: &WebhookDiagnosis,
    at: &TenantRef,
    measure: ChosenMeasure,
) -> impl IntoView + use<> {
    let webhook = &case.webhook;
    let owner = match (diagnosed.snapshot.online, webhook.owner) {
        // An on-site server doesn't say whose a webhook is.
        (false, _) => "ui-owned-onsite",
        (true, Owner::Own) => "ui-owned",
        (true, Owner::Other) => "ui-owned-by-other",
    };
    let facts = i18n::say(&Message::new(owner).with("id", webhook.id.to_string()));
    let outcome = diagnosis.verdict.kind.outcome();
    let verdict_word = i18n::text(&format!("verdict-{}.short", diagnosis.verdict.kind.id()));
    // A watch reads the counters: where they can't be read, or nothing is sent, there is nothing to watch.
    let can_be_watched = !case.is_off() && diagnosed.snapshot.usage.seen().is_some();
    let watched = Arc::clone(diagnosed);
    // Where nothing is wrong, what speaks for it takes the room that steps and evidence need elsewhere.
    let is_healthy = diagnosis.verdict.kind == VerdictKind::Healthy;
    let over_time = |in_front: bool| (in_front == is_healthy).then(|| html! { <OverTime id=webhook.id measure /> });
    html! {
        <div class="page-head">
            <h1 tabindex="-1">
                <bdi>{webhook.display_name()}</bdi>
            </h1>
            <Neighbours at=at.clone() id=webhook.id />
        </div>
        <p class="state-line" data-state=webhook.state.name()>
            <Mark outcome />
            <strong>{verdict_word}</strong>
            " "
            <span class="second">{webhook.state.name()}", "{facts}</span>
        </p>
        <div class="columns columns-webhook">
            <div
                role="region"
                aria-label=i18n::text("ui-diagnosis")
                data-verdict=diagnosis.verdict.kind.id()
                data-cause=diagnosis.verdict.cause.map(Cause::id)
            >
                {verdict(diagnosed, case, diagnosis)}
                {proof(diagnosed, case, diagnosis)}
                <CatchUpPanel diagnosed=Arc::clone(diagnosed) case=case.clone() />
                {over_time(true)}
                {checked(case, diagnosis)}
                <BesidePanel at=at.clone() id=webhook.id host=webhook.target.host() />
            </div>
            <div class="side">
                {can_be_watched.then(|| html! { <WatchPanel id=webhook.id diagnosed=watched.clone() /> })} {usage(case)}
                {over_time(false)} {life(case)} {definition(case)} <SamplePanel case=case.clone() /> <Requests />
            </div>
        </div>
    }
}
