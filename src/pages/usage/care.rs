//! What is kept of earlier readings, and what the reader can do with it: take it along, bring another browser's, erase it.

use doctor_core::history::{self, ImportError, KEPT_DAYS};
use doctor_core::route::TenantRef;
use doctor_core::text::Message;
use leptos::ev::Targeted;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use crate::clock;
use crate::components::tick::Tick;
use crate::download::save_file;
use crate::i18n;
use crate::session::use_session;
use crate::settings::use_settings;

/// What a file of observations may have, in bytes.
const LARGEST_FILE: f64 = 200_000_000.0;

/// A section on what is kept.
#[component]
pub fn Care(
    /// The tenant.
    at: TenantRef,
) -> impl IntoView {
    let session = use_session();
    let settings = use_settings();
    let kept = session.kept();
    let is_demo = at.is_demo();
    let answer = RwSignal::new(String::new());
    let about = move || {
        kept.with(|kept| {
            let count = kept.observations.len();
            let message = match kept.observations.first() {
                Some(first) if count > 1 || kept.is_read_only => {
                    Message::new("kept-some").with("count", count).with("first", first.taken_at)
                }
                Some(_) | None => Message::new("kept-one"),
            };
            i18n::say(&message)
        })
    };
    let lead = if is_demo {
        i18n::text("kept-demo")
    } else {
        i18n::say(&Message::new("kept-lead").with("days", KEPT_DAYS).with("tenant", at.tenant.as_str()))
    };
    let thinned = move || {
        kept.with(|kept| kept.is_thinned).then(|| {
            html! {
                <p class="notice" role="note">
                    {i18n::text("kept-thinned")}
                </p>
            }
        })
    };
    let has_some = Memo::new(move |_| kept.with(|kept| !kept.observations.is_empty()));
    let none = move || !has_some.get();
    let of = at.clone();
    let save = move |as_table: bool| {
        let text = kept.with_untracked(|kept| {
            if as_table {
                history::export_table(&of, &kept.observations)
            } else {
                history::export(&of, &kept.observations)
            }
        });
        let day = clock::now().to_rfc3339().chars().take(10).collect::<String>();
        let (ending, media_type) = if as_table { ("csv", "text/csv") } else { ("json", "application/json") };
        save_file(&format!("history-{}-{day}.{ending}", of.tenant.as_str()), media_type, &text);
    };
    let save = StoredValue::new(save);
    let field = NodeRef::<html::Input>::new();
    let import = move |event: Targeted<leptos::ev::Event, web_sys::HtmlInputElement>| {
        let Some(file) = event.target().files().and_then(|files| files.get(0)) else { return };
        if file.size() > LARGEST_FILE {
            answer.set(i18n::text("kept-import-large"));
            return;
        }
        spawn_local(async move {
            let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
            let imported = session.import_history(&text.unwrap_or_default());
            let message = match imported {
                Ok(outcome) => Message::new("kept-imported")
                    .with("added", outcome.added)
                    .with("left", outcome.left_out)
                    .with("old", outcome.too_old),
                Err(ImportError::Unreadable) => Message::new("kept-import-unreadable"),
                Err(ImportError::OtherSchema(schema)) => Message::new("kept-import-schema").with("schema", schema),
                Err(ImportError::OtherTenant(tenant)) => Message::new("kept-import-tenant").with("tenant", tenant),
            };
            answer.try_set(i18n::say(&message));
            // The same file can be chosen again.
            if let Some(field) = field.get_untracked() {
                field.set_value("");
            }
        });
    };
    let asking = RwSignal::new(None::<Erase>);
    let erase = move |which: Erase| {
        asking.set(None);
        match which {
            Erase::ThisTenant => session.erase_history(),
            Erase::All => session.erase_all_history(),
        }
        answer.set(i18n::text(which.done()));
    };
    let question = move || {
        asking.get().map(|which| {
            html! {
                <div class="notice notice-warn with-action" role="group" aria-label=i18n::text(which.asks())>
                    <span>{i18n::text(which.asks())}</span>
                    <button type="button" autofocus=true on:click=move |_| asking.set(None)>
                        {i18n::text("kept-erase-not")}
                    </button>
                    <button type="button" on:click=move |_| erase(which)>
                        {i18n::text("kept-erase-yes")}
                    </button>
                </div>
            }
        })
    };
    let is_read_only = Memo::new(move |_| kept.with(|kept| kept.is_read_only));
    let read_only = move || is_read_only.get().then(|| html! { <p class="second">{i18n::text("kept-read-only")}</p> });
    let keep = settings.keep_history();
    let own = (!is_demo).then(|| {
        let set = move |tick| settings.set_keep_history(tick);
        html! { <Tick help_id="keep-history-help" text="kept-keep" help="kept-keep-help" ticked=keep set /> }
    });
    html! {
        <section class="panel care" aria-labelledby="care">
            <h2 id="care">{i18n::text("kept-title")}</h2>
            <p>{lead}</p>
            <p class="second">{about}</p>
            <TroubleNotice />
            {thinned}
            {own}
            <p class="actions">
                <button type="button" disabled=none on:click=move |_| save.with_value(|save| save(false))>
                    {i18n::text("kept-save-json")}
                </button>
                <button type="button" disabled=none on:click=move |_| save.with_value(|save| save(true))>
                    {i18n::text("kept-save-csv")}
                </button>
            </p>
            {read_only}
            <p class="choice" hidden=is_read_only>
                <label for="import-history">{i18n::text("kept-import")}</label>
                <input
                    id="import-history"
                    node_ref=field
                    type="file"
                    accept=".json,.csv,application/json,text/csv"
                    on:change:target=import
                />
            </p>
            <p class="actions" hidden=is_read_only>
                <button type="button" disabled=none on:click=move |_| asking.set(Some(Erase::ThisTenant))>
                    {i18n::text("kept-erase")}
                </button>
                {(!is_demo)
                    .then(|| {
                        html! {
                            <button type="button" on:click=move |_| asking.set(Some(Erase::All))>
                                {i18n::text("kept-erase-all")}
                            </button>
                        }
                    })}
            </p>
            {question}
            <p class="second" role="status">
                {answer}
            </p>
        </section>
    }
}

/// What is to be erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Erase {
    ThisTenant,
    All,
}

impl Erase {
    const fn asks(self) -> &'static str {
        match self {
            Self::ThisTenant => "kept-erase-asks",
            Self::All => "kept-erase-all-asks",
        }
    }

    const fn done(self) -> &'static str {
        match self {
            Self::ThisTenant => "kept-erased",
            Self::All => "kept-erased-all",
        }
    }
}

/// What is wrong with the keeping, and the way out: a new database, once what can be read was offered as a file.
#[component]
fn TroubleNotice() -> impl IntoView {
    let session = use_session();
    let kept = session.kept();
    let trouble = Memo::new(move |_| kept.with(|kept| kept.trouble));
    let left_out = Memo::new(move |_| kept.with(|kept| kept.left_out));
    let was_saved = RwSignal::new(false);
    let save = move |_| {
        spawn_local(async move {
            if let Some(text) = session.unusable_history().await {
                save_file("history-unusable.json", "application/json", &text);
            }
            // Where nothing can be read there is nothing to save first.
            was_saved.try_set(true);
        });
    };
    move || {
        let text = match (trouble.get(), left_out.get()) {
            (Some(trouble), _) => i18n::text(trouble.text()),
            (None, 0) => return None,
            (None, left_out) => i18n::say(&Message::new("kept-left-out").with("count", left_out)),
        };
        let can_start_afresh = trouble.get().is_none_or(crate::history::Trouble::can_start_afresh);
        let way_out = can_start_afresh.then(|| {
            let not_yet = move || !was_saved.get();
            html! {
                <button type="button" on:click=save>
                    {i18n::text("kept-save-readable")}
                </button>
                <button type="button" disabled=not_yet on:click=move |_| session.start_history_afresh()>
                    {i18n::text("kept-afresh")}
                </button>
            }
        });
        Some(html! {
            <div class="notice notice-warn with-action" role="alert">
                <span>{text}</span>
                {way_out}
            </div>
        })
    }
}
