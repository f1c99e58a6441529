//! The whole tenant's findings, said once each: by cause and receiver, the largest harm first, each opening to its
//! webhooks; and how many are healthy.

use doctor_core::diagnosis::{Cause, DiagnosedSnapshot, Group, Outcome, VerdictKind};
use doctor_core::ordered;
use doctor_core::overview;
use doctor_core::report;
use doctor_core::route::{Route, TenantRef};
use doctor_core::text::Message;
use leptos::prelude::*;

use crate::changes::buttons::RestartButton;
use crate::changes::untold::untold_panel;
use crate::components::findings::{render_finding, render_fine};
use crate::components::group::{link_to_others, render_named, said};
use crate::components::hand_over::hand_over;
use crate::components::mark::Mark;
use crate::components::steps::render_steps;
use crate::gate::WhenSeen;
use crate::i18n;
use crate::navigation::href;
use crate::session::use_session;
use crate::shell::Shell;

/// How many webhooks of a group are named; the rest is one link away.
const NAMED: usize = 50;

/// `/{env}/{tenant}/diagnosis`
#[component]
pub fn DiagnosisPage(
    /// The tenant.
    at: TenantRef,
) -> impl IntoView {
    let session = use_session();
    let name = at.tenant.as_str().to_owned();
    let title = Signal::derive(move || i18n::say(&Message::new("ui-title-diagnosis").with("tenant", name.as_str())));
    let shown_tenant = at.clone();
    let page = move || session.view().diagnosed().get().map(|diagnosed| render(&diagnosed, &shown_tenant));
    html! {
        <Shell title>
            <WhenSeen at>{page.clone()}</WhenSeen>
        </Shell>
    }
}

fn render(diagnosed: &DiagnosedSnapshot, at: &TenantRef) -> impl IntoView + use<> {
    let summary = &diagnosed.diagnosis.summary;
    let groups = diagnosed.diagnosis.groups.iter().map(|group| render_group(diagnosed, group, at)).collect_view();
    let healthy = i18n::say(
        &Message::new("ui-healthy-count")
            .with("count", summary.count(VerdictKind::Healthy))
            .with("total", summary.total),
    );
    let (fine, notable): (Vec<_>, Vec<_>) =
        diagnosed.diagnosis.tenant.iter().partition(|finding| finding.outcome == Outcome::Pass);
    let mut notable = notable;
    ordered::sort_by_key(&mut notable, |finding| finding.outcome);
    let notable = notable.into_iter().map(render_finding).collect_view();
    let fine = render_fine(&fine, false);
    html! {
        <h1 tabindex="-1">{i18n::say(&Message::new("ui-diagnosis-of").with("tenant", at.tenant.as_str()))}</h1>
        <p class="lead">{report::tenant_headline(diagnosed).iter().map(i18n::say).collect::<Vec<_>>().join(" ")}</p>
        <p class="second visibility-line">{i18n::say(&overview::visibility(diagnosed))}</p>
        <div role="region" aria-label=i18n::text("ui-diagnosis")>
            <ul class="groups">{groups}</ul>
            <p class="healthy-line">
                <Mark outcome=Outcome::Pass />
                {healthy}
            </p>
            {untold_panel(diagnosed, at)}
            <section class="panel" aria-labelledby="tenant-checks">
                <h2 id="tenant-checks">{i18n::text("ui-tenant-checks")}</h2>
                <ul class="findings">{notable}</ul>
                {fine}
            </section>
        </div>
    }
}

fn render_group(diagnosed: &DiagnosedSnapshot, group: &Group, at: &TenantRef) -> impl IntoView + use<> {
    let finding = &group.finding;
    let unknown = finding.outcome == Outcome::Unknown;
    let title = i18n::say(&finding.attribute("short"));
    let count = i18n::say(&group.verdict.counted(group.webhooks.len()));
    let steps = (!unknown && !finding.remedies.is_empty()).then(|| render_steps(&finding.remedies));
    let mail = hand_over(diagnosed, finding, group.key.host.as_deref(), &group.webhooks);
    let named = group
        .webhooks
        .iter()
        .take(NAMED)
        .filter_map(|id| diagnosed.case(*id))
        .map(|case| {
            let target = html! {
                " "
                <span class="second">{case.webhook.target.brief()}</span>
            };
            render_named(case, at, target)
        })
        .collect_view();
    let page = href(&Route::Cause(at.clone(), group.key.clone()));
    let more = link_to_others(group, group.webhooks.len(), NAMED, at);
    let explain = (group.cause() == Some(Cause::Unrecognised)).then(|| {
        html! {
            <p>
                <a href=href(&Route::Explain)>{i18n::text("explain-title")}</a>
            </p>
        }
    });
    let heading = format!("group-{}", group.webhooks.first().map(ToString::to_string).unwrap_or_default());
    let among = group.webhooks.clone();
    html! {
        <li
            class="panel group"
            data-check=group.check
            data-outcome=finding.outcome.id()
            data-cause=group.cause().map(Cause::id)
        >
            <h2 id=heading.clone()>
                <Mark outcome=group.verdict.outcome() />
                <a href=page>{title}</a>
                {group.key.host.clone().map(|host| html! { <span class="host">{host}</span> })}
            </h2>
            <p>
                <strong>{count}</strong>
                " "
                {said(finding, "means")}
            </p>
            {(!unknown).then(|| said(finding, "do")).flatten().map(|todo| html! { <p class="next">{todo}</p> })}
            <details>
                <summary>{i18n::say(&Message::new("ui-group-open").with("count", group.webhooks.len()))}</summary>
                {steps}
                {explain}
                <ul class="members">{named}</ul>
                {more}
                <p class="actions">
                    {mail} <RestartButton among=Signal::stored(among) label="repair-restart" described_by=heading />
                </p>
            </details>
        </li>
    }
}
