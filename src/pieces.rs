//! What a first visit does without: all that reads and shows a tenant, with the pages behind the list, in a file of its own.
//! `cargo xtask` cuts it out of the program that it builds for a site (see `xtask/bind`), as it does with [`crate::extras`] and
//! with what both files share. The start script has them fetched beside the program where the address leads to one of these
//! pages or to a tenant that is read at once, and else as soon as the page is quiet; whoever wants one before waits for it.
//! Without the feature `pieces`, as in the tests and in a developer's own build, all of it is in one file and here at once.

use doctor_core::diagnosis::GroupKey;
use doctor_core::model::WebhookId;
use doctor_core::route::TenantRef;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use crate::extras::{self, ExtraPage};
use crate::focus::focus_heading;
use crate::gate::Outline;
use crate::later::{self, Arrival};
use crate::pages::cause::CausePage;
use crate::pages::webhook::WebhookPage;
use crate::pages::webhooks;
use crate::shell::{Frame, Shell, palette};
use crate::{comes_later, i18n};

/// A page that is not part of every visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InnerPage {
    /// One webhook.
    Webhook(TenantRef, WebhookId),
    /// One cause at one receiver.
    Cause(TenantRef, GroupKey),
    /// One that few visits need.
    Extra(ExtraPage),
}

comes_later! {
    fn draw_webhook(at: TenantRef, id: WebhookId) -> AnyView, in pages, by load_webhook {
        html! { <WebhookPage at id /> }.into_any()
    }
}

comes_later! {
    fn draw_cause(at: TenantRef, key: GroupKey) -> AnyView, in pages, by load_cause {
        html! { <CausePage at key /> }.into_any()
    }
}

/// Fetches the file, where it is not here. Whoever asks while it is on its way waits for the same one; after a failure it may be
/// asked for again.
///
/// # Errors
/// It did not come, or it is not the file that this program was built with; the console says which.
pub async fn fetch() -> Result<(), SplitLoaderError> {
    load_webhook().await?;
    // All are in the same file. What was asked for once is then drawn without any wait.
    load_cause().await?;
    webhooks::fetch().await?;
    palette::fetch().await?;
    later::note_arrival();
    Ok(())
}

/// Draws a page where its file is here.
fn draw_now(page: &InnerPage) -> Option<AnyView> {
    match page.clone() {
        InnerPage::Extra(page) => extras::draw_now(page),
        _ if !later::is_here() => None,
        InnerPage::Webhook(at, id) => later::now(draw_webhook(at, id)),
        InnerPage::Cause(at, key) => later::now(draw_cause(at, key)),
    }
}

/// Which file the code of a page is in.
#[derive(Debug, Clone, Copy)]
enum File {
    Pages,
    Extras,
}

impl File {
    const fn of(page: &InnerPage) -> Self {
        match page {
            InnerPage::Webhook(..) | InnerPage::Cause(..) => Self::Pages,
            InnerPage::Extra(_) => Self::Extras,
        }
    }

    async fn fetch(self) -> Result<(), SplitLoaderError> {
        match self {
            Self::Pages => fetch().await,
            Self::Extras => extras::fetch().await,
        }
    }
}

/// Shows an inner page: at once where its file is here, else as soon as it is. Until then the page has its head and the outline
/// of what comes. Where the file can't be had, the page says so, and the reader may try again.
pub fn show(page: InnerPage) -> AnyView {
    if let Some(drawn) = draw_now(&page) {
        return drawn;
    }
    let (file, arrival) = (File::of(&page), RwSignal::new(Arrival::Coming));
    wait_for(file, arrival, || ());
    let again = move || {
        arrival.set(Arrival::Coming);
        // The button that was pressed is gone, and with it the focus.
        wait_for(file, arrival, || request_animation_frame(take_focus));
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

fn wait_for(file: File, arrival: RwSignal<Arrival>, then: impl FnOnce() + 'static) {
    spawn_local(async move {
        let arrived = if file.fetch().await.is_ok() { Arrival::Here } else { Arrival::Failed };
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
