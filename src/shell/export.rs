//! The report: its webhooks and its format are chosen, it is previewed as it is, then saved or copied.

use std::collections::BTreeSet;
use std::sync::Arc;

use doctor_core::diagnosis::DiagnosedSnapshot;
use doctor_core::list;
use doctor_core::model::WebhookId;
use doctor_core::ordered::CollectOneByOne;
use doctor_core::report::{Format, ReportRun, Scope};
use doctor_core::route::Route;
use doctor_core::text::Message;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use crate::components::copy_button::CopyButton;
use crate::download::save_file;
use crate::navigation::use_route_untracked;
use crate::session::{Session, use_session};
use crate::turns::Turn;
use crate::{clock, comes_later, i18n, later};

/// How many webhooks are written between two looks at the clock.
const AT_ONCE: usize = 8;

/// For how long a report is written before the browser gets a turn, in milliseconds.
const AT_FIRST: i64 = 60;

/// How much of a long report the preview shows, in bytes. A browser takes long to lay out many megabytes of text.
const PREVIEWED: usize = 1_000_000;

/// Asks for the report from elsewhere on the page.
#[derive(Debug, Clone, Copy)]
pub struct ReportRequest {
    /// Whether it was asked for and is not shown yet.
    asked: RwSignal<bool>,
    /// The webhooks that the reader has ticked in the list, which a report can be of.
    pub ticked: RwSignal<BTreeSet<WebhookId>>,
}

impl ReportRequest {
    /// Asks for it.
    pub fn ask(self) {
        self.asked.set(true);
    }
}

/// Begins with nothing ticked and nothing asked for; called once for each page, by its frame.
pub fn provide_report_request() {
    provide_context(ReportRequest { asked: RwSignal::new(false), ticked: RwSignal::new(BTreeSet::new()) });
}

/// The way to ask for the report.
pub fn use_report_request() -> ReportRequest {
    expect_context::<ReportRequest>()
}

/// A report under construction, or done.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    /// So many webhooks of so many are in it.
    Making(usize, usize),
    /// The whole text.
    Made(Arc<str>),
}

/// Which webhooks there are to choose from: what the page is about, then all.
#[derive(Debug, Clone, PartialEq)]
struct Choice {
    scope: Scope,
    label: Message,
}

/// The choices on the page in view, with the one that is meant there first.
fn choices(session: Session, ticked: &BTreeSet<WebhookId>) -> Vec<Choice> {
    let rows = session.view().rows();
    rows.with_untracked(|rows| {
        let all = Choice { scope: Scope::All, label: Message::new("ui-scope-all").with("count", rows.len()) };
        match use_route_untracked() {
            Route::Webhook(_, id, _) | Route::Edit(_, id, _) => {
                vec![Choice { scope: Scope::Webhook(id), label: Message::new("ui-scope-webhook") }, all]
            }
            Route::Webhooks(_, query) => {
                let shown: BTreeSet<_> = list::select(rows, &query)
                    .indices
                    .into_iter()
                    .filter_map(|index| rows.get(index).map(|row| row.id))
                    .collect_one_by_one();
                let chosen: BTreeSet<_> = shown.intersection(ticked).copied().collect_one_by_one();
                let listed = |id: &'static str, webhooks: BTreeSet<WebhookId>| Choice {
                    label: Message::new(id).with("count", webhooks.len()),
                    scope: Scope::Listed(webhooks),
                };
                let chosen = (!chosen.is_empty()).then(|| listed("ui-scope-ticked", chosen));
                let shown = (!query.shows_all()).then(|| listed("ui-scope-listed", shown));
                chosen.into_iter().chain(shown).chain([all]).collect()
            }
            _ => vec![all],
        }
    })
}

comes_later! {
    fn dialog() -> AnyView, in extras, by load {
        ReportDialog().into_any()
    }
}

/// Has the code of the dialog fetched.
///
/// # Errors
/// It did not come.
pub async fn fetch() -> Result<(), SplitLoaderError> {
    load().await
}

/// The button *Report* with its dialog.
#[component]
pub fn ExportMenu() -> impl IntoView {
    let report = use_report_request();
    let diagnosed = use_session().view().diagnosed();
    // Nothing is reported before something was read.
    let is_seen = Memo::new(move |_| diagnosed.with(Option::is_some));
    let is_asked = later::once(move || report.asked.get());
    let extras = later::use_extras();
    html! {
        <button type="button" on:click=move |_| report.ask()>
            {i18n::text("ui-report")}
        </button>
        {move || (is_seen.get() && is_asked.get()).then(|| extras.dialog(dialog))}
    }
}

#[component]
fn ReportDialog() -> impl IntoView {
    let session = use_session();
    let ReportRequest { asked, ticked } = use_report_request();
    let dialog = NodeRef::<html::Dialog>::new();
    let format = RwSignal::new(Format::Markdown);
    let choices_here = RwSignal::new(Vec::<Choice>::new());
    let chosen = RwSignal::new(0_usize);
    let content = RwSignal::new(Content::Making(0, 0));
    // A later choice ends the making of an earlier report.
    let making = RwSignal::new(0_u32);
    let make = move || {
        let scope = choices_here
            .with_untracked(|choices| choices.get(chosen.get_untracked()).map(|choice| choice.scope.clone()));
        let diagnosed = session.view().diagnosed().get_untracked();
        let (Some(scope), Some(diagnosed)) = (scope, diagnosed) else { return };
        making.update(|making| *making = making.wrapping_add(1));
        let mine = making.get_untracked();
        let goes_on = move || making.try_get_untracked() == Some(mine);
        let shown = move |made: Content| {
            if goes_on() {
                content.set(made);
            }
        };
        let format = format.get_untracked();
        let began = clock::now();
        let mut run = i18n::with_catalog(|catalog| ReportRun::begin(&diagnosed, scope, format, catalog));
        // Most reports are short, and there at once.
        while clock::now().millis_since(began) < AT_FIRST {
            if !i18n::with_catalog(|catalog| run.advance(&diagnosed, catalog, AT_ONCE)) {
                return content
                    .set(Content::Made(i18n::with_catalog(|catalog| run.finish(&diagnosed, catalog)).into()));
            }
        }
        content.set(Content::Making(0, 0));
        spawn_local(write_in_turns(run, diagnosed, goes_on, shown));
    };
    let show = move || {
        choices_here.set(ticked.with_untracked(|ticked| choices(session, ticked)));
        chosen.set(0);
        make();
        if let Some(dialog) = dialog.get_untracked() {
            // It fails only where the dialog is open already.
            let _ = dialog.show_modal();
        }
    };
    Effect::new(move || {
        if asked.get() {
            asked.set(false);
            show();
        }
    });
    let end = move |_| {
        making.update(|making| *making = making.wrapping_add(1));
        content.set(Content::Making(0, 0));
    };
    let close = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let formats = Format::ALL
        .into_iter()
        .map(|choice| {
            let pressed = move || (format.get() == choice).to_string();
            let press = move |_| {
                format.set(choice);
                make();
            };
            html! {
                <button type="button" class="toggle" aria-pressed=pressed on:click=press>
                    {choice.name()}
                </button>
            }
        })
        .collect_view();
    let scopes = move || {
        choices_here
            .get()
            .into_iter()
            .enumerate()
            .map(|(index, choice)| {
                let pressed = move || (chosen.get() == index).to_string();
                let press = move |_| {
                    chosen.set(index);
                    make();
                };
                html! {
                    <button type="button" class="toggle" aria-pressed=pressed on:click=press>
                        {i18n::say(&choice.label)}
                    </button>
                }
            })
            .collect_view()
    };
    let whole = move || match content.get() {
        Content::Made(text) => Some(text),
        Content::Making(..) => None,
    };
    let not_yet = move || content.with(|content| matches!(content, Content::Making(..)));
    let preview = move || whole().map(|text| beginning(&text).to_owned()).unwrap_or_default();
    let progress = move || match content.get() {
        Content::Making(_, 0) => String::new(),
        Content::Making(done, of) => i18n::say(&Message::new("ui-report-making").with("done", done).with("of", of)),
        Content::Made(text) if text.len() > PREVIEWED => i18n::text("ui-report-long"),
        Content::Made(_) => String::new(),
    };
    let save = move |_| {
        let Some(text) = whole() else { return };
        let name = session.view().diagnosed().with_untracked(|diagnosed| {
            diagnosed.as_ref().map(|diagnosed| {
                let day = diagnosed.snapshot.taken_at.to_rfc3339().chars().take(10).collect::<String>();
                format!("webhooks-{}-{day}.{}", diagnosed.snapshot.tenant.as_str(), format.get_untracked().extension())
            })
        });
        save_file(&name.unwrap_or_default(), format.get_untracked().media_type(), &text);
    };
    let save_label = move || i18n::say(&Message::new("ui-save-as").with("format", format.get().name()));
    let copy = move || {
        let text = whole().unwrap_or_default().to_string();
        html! { <CopyButton text label=i18n::text("ui-copy") /> }
    };
    html! {
        <dialog node_ref=dialog class="dialog" aria-labelledby="report-title" on:close=end>
            <h2 id="report-title">{i18n::text("ui-report")}</h2>
            <p class="second">{i18n::text("ui-report-lead")}</p>
            <div class="report-choices">
                <div class="toggles" role="group" aria-label=i18n::text("ui-format")>
                    {formats}
                </div>
                <div class="toggles" role="group" aria-label=i18n::text("ui-scope")>
                    {scopes}
                </div>
            </div>
            <pre
                class="quote preview"
                tabindex="0"
                aria-label=i18n::text("ui-preview")
                aria-busy=move || not_yet().to_string()
            >
                {preview}
            </pre>
            <p class="second progress" role="status">
                {progress}
            </p>
            <p class="actions">
                <button type="button" class="primary" disabled=not_yet on:click=save>
                    {save_label}
                </button>
                {copy}
                <button type="button" on:click=close>
                    {i18n::text("ui-close")}
                </button>
            </p>
        </dialog>
    }
}

/// Writes the rest of a report in turns, and shows how far it is.
async fn write_in_turns(
    mut run: ReportRun,
    diagnosed: Arc<DiagnosedSnapshot>,
    goes_on: impl Fn() -> bool,
    shown: impl Fn(Content),
) {
    let mut turn = Turn::new().await;
    while goes_on() && i18n::with_catalog(|catalog| run.advance(&diagnosed, catalog, AT_ONCE)) {
        if turn.is_over() {
            let (done, of) = run.progress();
            shown(Content::Making(done, of));
            turn = Turn::new().await;
        }
    }
    if goes_on() {
        shown(Content::Made(i18n::with_catalog(|catalog| run.finish(&diagnosed, catalog)).into()));
    }
}

/// As much of a text as the preview shows, cut at the end of a line.
fn beginning(text: &str) -> &str {
    if text.len() <= PREVIEWED {
        return text;
    }
    let mut end = PREVIEWED;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let shown = text.get(..end).unwrap_or(text);
    shown.rfind('\n').and_then(|end| shown.get(..end)).unwrap_or(shown)
}
