//! How a tenant's webhooks are used: over time, as far as it was observed, and as counted so far, as charts that say what they
//! mean.

pub mod care;
pub mod over_time;
pub mod two_moments;

use std::collections::BTreeSet;

use doctor_core::list::Chosen;
use doctor_core::model::WebhookId;
use doctor_core::ordered::CollectOneByOne;
use doctor_core::report::gap_sentence;
use doctor_core::route::{Route, TenantRef, UsageQuery};
use doctor_core::text::Message;
use doctor_core::usage_charts::{self, Chart, ChartKind};
use leptos::prelude::*;

use self::care::Care;
use self::over_time::{OverTime, StateChanges};
use self::two_moments::TwoMoments;
use crate::components::chart_figure::ChartFigure;
use crate::components::filter_chips::FilterChips;
use crate::components::measure_choice::MeasureChoice;
use crate::gate::WhenSeen;
use crate::i18n;
use crate::navigation::{HistoryUpdate, href, navigate, use_route, use_route_untracked};
use crate::session::use_session;
use crate::shell::Shell;

/// `/{env}/{tenant}/usage`
#[component]
pub fn UsagePage(
    /// The tenant.
    at: TenantRef,
) -> impl IntoView {
    let name = at.tenant.as_str().to_owned();
    let title = Signal::derive(move || i18n::say(&Message::new("ui-title-usage").with("tenant", name.as_str())));
    let shown = at.clone();
    html! {
        <Shell title>
            <WhenSeen at>
                <Charts at=shown.clone() />
            </WhenSeen>
        </Shell>
    }
}

/// The charts, and what they are of.
#[component]
fn Charts(at: TenantRef) -> impl IntoView {
    let session = use_session();
    let route = use_route();
    let query = Memo::new(move |_| {
        route.with(|route| if let Route::Usage(_, query) = route { query.clone() } else { UsageQuery::default() })
    });
    let rows = session.view().rows();
    let heading = i18n::say(&Message::new("usage-of").with("tenant", at.tenant.as_str()));
    let (of, changes_of, compared, cared_for) = (at.clone(), at.clone(), at.clone(), at.clone());
    let charts = Memo::new(move |_| rows.with(|rows| query.with(|query| usage_charts::charts(rows, query, &of))));
    let ids = Memo::new(move |_| {
        rows.with(|rows| {
            let selection = query.with(|query| doctor_core::list::select(rows, &query.filter));
            let ids = selection.indices.iter().filter_map(|index| rows.get(*index)).map(|row| row.id);
            ids.collect_one_by_one::<BTreeSet<WebhookId>>()
        })
    });
    let shown =
        move || rows.with(|rows| query.with(|query| doctor_core::list::select(rows, &query.filter).indices.len()));
    let total = move || rows.with(|rows| rows.len());
    let chosen = Signal::derive(move || query.with(|query| query.filter.chosen()));
    let remove = move |one: &Chosen| change(|query| query.filter.remove(one));
    let filtered = move || {
        (!chosen.with(Vec::is_empty)).then(|| {
            let status = move || {
                let message = Message::new("usage-of-some").with("shown", shown()).with("total", total());
                i18n::say(&message)
            };
            html! {
                <div class="filters-more">
                    <div class="chips" role="group" aria-label=i18n::text("ui-filters")>
                        <FilterChips chosen remove />
                    </div>
                    <p class="second" role="status">
                        {status}
                    </p>
                </div>
            }
        })
    };
    let is_empty = Memo::new(move |_| shown() == 0);
    let has_counters =
        Memo::new(move |_| rows.with(|rows| query.with(|query| usage_charts::has_counters(rows, query))));
    let diagnosed = session.view().diagnosed();
    // Said once, and not in each chart that has nothing to show.
    let unread = move || {
        (!is_empty.get() && !has_counters.get()).then(|| {
            let why = diagnosed.with(|diagnosed| {
                let gap = diagnosed.as_ref()?.snapshot.usage.gap()?.clone();
                Some(i18n::with_catalog(|catalog| gap_sentence(&gap, catalog)))
            });
            html! {
                <p class="notice" role="note" data-no-counters="">
                    {i18n::text("usage-no-counters")}
                    " "
                    {why}
                </p>
            }
        })
    };
    let figures = move || {
        if is_empty.get() {
            let text = if total() == 0 { "usage-empty" } else { "usage-nothing-found" };
            return html! { <p class="panel empty">{i18n::text(text)}</p> }.into_any();
        }
        let counted = has_counters.get();
        let kinds = ChartKind::ALL.into_iter().filter(|kind| counted || !kind.needs_counters());
        let figures = kinds.map(|kind| {
            let at = at.clone();
            let chart: Memo<Option<Chart>> =
                Memo::new(move |_| charts.with(|charts| charts.iter().find(|chart| chart.kind == kind).cloned()));
            if kind == ChartKind::Webhooks {
                html! {
                    <ChartFigure kind chart>
                        <Comparison at query />
                    </ChartFigure>
                }
                .into_any()
            } else {
                html! { <ChartFigure kind chart /> }.into_any()
            }
        });
        html! { <div class="usage-charts">{figures.collect_view()}</div> }.into_any()
    };
    html! {
        <h1 tabindex="-1">{heading}</h1>
        <p class="second visibility-line">{i18n::text("usage-lead")}</p>
        {filtered}
        <OverTime query ids />
        <StateChanges at=changes_of ids />
        <h2 class="so-far">{i18n::text("usage-so-far")}</h2>
        {unread}
        {figures}
        <TwoMoments at=compared />
        <Care at=cared_for />
    }
}

fn change(how: impl FnOnce(&mut UsageQuery)) {
    if let Route::Usage(at, mut query) = use_route_untracked() {
        how(&mut query);
        navigate(Route::Usage(at, query), HistoryUpdate::Push);
    }
}

/// By what webhooks are compared, and the way to the whole list in that order.
#[component]
fn Comparison(at: TenantRef, query: Memo<UsageQuery>) -> impl IntoView {
    let list = move || {
        let UsageQuery { mut filter, measure, .. } = query.get();
        filter.sort = Some(measure.sort());
        href(&Route::Webhooks(at.clone(), filter))
    };
    let shown = Signal::derive(move || query.with(|query| query.measure));
    html! {
        <div class="chart-choice">
            <MeasureChoice shown choose=|measure| change(|query| query.measure = measure) />
            <a href=list>{i18n::text("usage-to-list")}</a>
        </div>
    }
}
