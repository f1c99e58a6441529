//! The report: chosen, previewed as it is, then saved or copied.

use doctor_core::report::{self, Scope};
use doctor_core::route::Route;
use js_sys::Array;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use crate::components::copy_button::CopyButton;
use crate::i18n;
use crate::navigation::use_route_untracked;
use crate::session::use_session;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Json,
    Markdown,
    Csv,
}

impl Format {
    const ALL: [Self; 3] = [Self::Json, Self::Markdown, Self::Csv];

    const fn name(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Markdown => "Markdown",
            Self::Csv => "CSV",
        }
    }

    const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Markdown => "text/markdown",
            Self::Csv => "text/csv",
        }
    }

    const fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Markdown => "md",
            Self::Csv => "csv",
        }
    }
}

/// The button *Report* with its dialog.
#[component]
pub fn ExportMenu() -> impl IntoView {
    let session = use_session();
    let dialog = NodeRef::<html::Dialog>::new();
    let format = RwSignal::new(Format::Json);
    let open = RwSignal::new(false);
    let content = Memo::new(move |_| {
        if !open.get() {
            return String::new();
        }
        let scope = match use_route_untracked() {
            Route::Webhook(_, id) => Scope::Webhook(id),
            _ => Scope::All,
        };
        session.view().diagnosed().with(|diagnosed| {
            let Some(diagnosed) = diagnosed else { return String::new() };
            i18n::with_catalog(|catalog| match format.get() {
                Format::Json => report::json(diagnosed, scope, catalog),
                Format::Markdown => report::markdown(diagnosed, scope, catalog),
                Format::Csv => report::csv(diagnosed, scope, catalog),
            })
        })
    });
    let show = move |_| {
        open.set(true);
        if let Some(dialog) = dialog.get_untracked() {
            // It fails only where the dialog is open already.
            let _ = dialog.show_modal();
        }
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
            html! {
                <button type="button" class="toggle" aria-pressed=pressed on:click=move |_| format.set(choice)>
                    {choice.name()}
                </button>
            }
        })
        .collect_view();
    let save = move |_| {
        let name = session.view().diagnosed().with_untracked(|diagnosed| {
            diagnosed.as_ref().map(|diagnosed| {
                let day = diagnosed.snapshot.taken_at.to_rfc3339().chars().take(10).collect::<String>();
                format!("webhooks-{}-{day}.{}", diagnosed.snapshot.tenant.as_str(), format.get_untracked().extension())
            })
        });
        save_file(&name.unwrap_or_default(), format.get_untracked().media_type(), &content.get_untracked());
    };
    let save_label =
        move || i18n::say(&doctor_core::text::Message::new("ui-save-as").with("format", format.get().name()));
    html! {
        <button type="button" on:click=show>
            {i18n::text("ui-report")}
        </button>
        <dialog node_ref=dialog class="dialog" aria-labelledby="report-title" on:close=move |_| open.set(false)>
            <h2 id="report-title">{i18n::text("ui-report")}</h2>
            <p class="second">{i18n::text("ui-report-lead")}</p>
            <div class="toggles" role="group" aria-label=i18n::text("ui-format")>
                {formats}
            </div>
            <pre class="quote preview" tabindex="0" aria-label=i18n::text("ui-preview")>
                {content}
            </pre>
            <p class="actions">
                <button type="button" class="primary" on:click=save>
                    {save_label}
                </button>
                {move || html! { <CopyButton text=content.get() label=i18n::text("ui-copy") /> }}
                <button type="button" on:click=close>
                    {i18n::text("ui-close")}
                </button>
            </p>
        </dialog>
    }
}

/// Offers a text as a file, made in the browser and sent nowhere.
fn save_file(name: &str, media_type: &str, content: &str) {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(content));
    let Ok(blob) = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options) else { return };
    let Ok(address) = web_sys::Url::create_object_url_with_blob(&blob) else { return };
    if let Ok(link) = document().create_element("a")
        && let Ok(link) = link.dyn_into::<web_sys::HtmlAnchorElement>()
    {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // An address that stays costs memory until the page is left, nothing else.
    let _ = web_sys::Url::revoke_object_url(&address);
}
