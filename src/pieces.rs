//! What a first visit does without: the pages behind the list, in a file of their own, with all else that [`crate::later`] brings.
//! `cargo xtask` cuts it out of the program that it builds for a site (see `xtask/bind`). The start script has it fetched
//! beside the program where the address leads to one of these pages or to a tenant that is read at once, and else as soon as
//! the page is quiet; whoever wants it before waits for it. Without the feature `pieces`, as in the tests and in a developer's
//! own build, all of it is in one file and here at once.

use doctor_core::diagnosis::GroupKey;
use doctor_core::model::WebhookId;
use doctor_core::route::TenantRef;
use futures::FutureExt;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use crate::focus::focus_heading;
use crate::gate::Outline;
use crate::pages::callback::CallbackPage;
use crate::pages::cause::CausePage;
use crate::pages::diagnosis::DiagnosisPage;
use crate::pages::explain::ExplainPage;
use crate::pages::report::ReportPage;
use crate::pages::signature::SignaturePage;
use crate::pages::usage::UsagePage;
use crate::pages::webhook::WebhookPage;
use crate::pages::webhooks;
use crate::shell::{self, Frame, Shell};
use crate::{i18n, later};

/// A page that is not part of every visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InnerPage {
    /// One webhook.
    Webhook(TenantRef, WebhookId),
    /// What was checked of a tenant.
    Diagnosis(TenantRef),
    /// One cause at one receiver.
    Cause(TenantRef, GroupKey),
    /// The charts on usage.
    Usage(TenantRef),
    /// An error text explained.
    Explain,
    /// A signature checked.
    Signature,
    /// A saved report, or one webhook of it.
    Report(Option<WebhookId>),
    /// Where a sign-in comes back to.
    Callback,
}

fn view_of(page: InnerPage) -> AnyView {
    match page {
        InnerPage::Webhook(at, id) => html! { <WebhookPage at id /> }.into_any(),
        InnerPage::Diagnosis(at) => html! { <DiagnosisPage at /> }.into_any(),
        InnerPage::Cause(at, key) => html! { <CausePage at key /> }.into_any(),
        InnerPage::Usage(at) => html! { <UsagePage at /> }.into_any(),
        InnerPage::Explain => ExplainPage().into_any(),
        InnerPage::Signature => SignaturePage().into_any(),
        InnerPage::Report(webhook) => html! { <ReportPage webhook /> }.into_any(),
        InnerPage::Callback => CallbackPage().into_any(),
    }
}

/// Draws a page by the code of the file, and fetches that before, where it is not here.
#[cfg(feature = "pieces")]
#[leptos::wasm_split::wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible, preload(load))]
fn draw(page: InnerPage) -> Result<AnyView, SplitLoaderError> {
    Ok(view_of(page))
}

#[cfg(not(feature = "pieces"))]
async fn draw(page: InnerPage) -> Result<AnyView, SplitLoaderError> {
    Ok(view_of(page))
}

#[cfg(not(feature = "pieces"))]
async fn load() -> Result<(), SplitLoaderError> {
    Ok(())
}

/// Fetches the file, where it is not here. Whoever asks while it is on its way waits for the same one; after a failure it may be
/// asked for again.
///
/// # Errors
/// It did not come, or it is not the file that this program was built with; the console says which.
pub async fn fetch() -> Result<(), SplitLoaderError> {
    load().await?;
    // All are in the same file. What was asked for once is then drawn without any wait.
    webhooks::fetch().await?;
    shell::fetch().await?;
    later::note_arrival();
    Ok(())
}

/// Draws a page where the file is here.
fn draw_now(page: &InnerPage) -> Option<AnyView> {
    // With the file here, drawing waits for nothing.
    later::is_here().then(|| draw(page.clone()).now_or_never()).flatten().and_then(Result::ok)
}

/// How far the file of a page is that the reader wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Arrival {
    Coming,
    Here,
    Failed,
}

/// Shows an inner page: at once where its file is here, else as soon as it is. Until then the page has its head and the outline
/// of what comes. Where the file can't be had, the page says so, and the reader may try again.
pub fn show(page: InnerPage) -> AnyView {
    if let Some(drawn) = draw_now(&page) {
        return drawn;
    }
    let arrival = RwSignal::new(Arrival::Coming);
    wait_for(arrival, || ());
    let again = move || {
        arrival.set(Arrival::Coming);
        // The button that was pressed is gone, and with it the focus.
        wait_for(arrival, || request_animation_frame(take_focus));
    };
    let frame = Frame::new();
    let inside = move || {
        frame.surround();
        match arrival.get() {
            Arrival::Coming => coming(),
            Arrival::Here => draw_now(&page).into_any(),
            Arrival::Failed => failed(again),
        }
    };
    html! { <Shell title=frame.title_or("ui-page-coming")>{inside}</Shell> }.into_any()
}

fn take_focus() {
    focus_heading();
}

fn wait_for(arrival: RwSignal<Arrival>, then: impl FnOnce() + 'static) {
    spawn_local(async move {
        let arrived = if fetch().await.is_ok() { Arrival::Here } else { Arrival::Failed };
        // The reader may have gone on to another page meanwhile.
        if arrival.try_set(arrived).is_none() {
            then();
        }
    });
}

/// What stands in the frame while the file is on its way. The heading takes no focus, which waits for that of the page.
fn coming() -> AnyView {
    html! {
        <section class="waiting" role="status">
            <h1>{i18n::text("ui-page-coming")}</h1>
            <Outline />
        </section>
    }
    .into_any()
}

fn failed(again: impl Fn() + Copy + Send + 'static) -> AnyView {
    html! {
        <Shell title=Signal::derive(|| i18n::text("ui-page-not-loaded"))>
            <section class="narrow" role="alert">
                <h1 tabindex="-1">{i18n::text("ui-page-not-loaded")}</h1>
                <p class="lead">{i18n::text("ui-page-not-loaded.means")}</p>
                <p class="actions">
                    <button type="button" class="primary" on:click=move |_| again()>
                        {i18n::text("ui-try-again")}
                    </button>
                </p>
            </section>
        </Shell>
    }
    .into_any()
}
