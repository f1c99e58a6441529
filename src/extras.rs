//! What only some visits need, in a file of its own: the pages on usage and on what was checked, the tools, opened reports, and
//! the dialogs in which something is changed, followed or reported. It comes once a tenant was read, or with the page that
//! needs it. Without the feature `pieces` all of it is here at once.

use doctor_core::model::WebhookId;
use doctor_core::route::TenantRef;
use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use crate::pages::callback::CallbackPage;
use crate::pages::diagnosis::DiagnosisPage;
use crate::pages::explain::ExplainPage;
use crate::pages::report::ReportPage;
use crate::pages::signature::SignaturePage;
use crate::pages::usage::UsagePage;
use crate::{comes_later, later, shell};

/// A page whose code is in this file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExtraPage {
    /// What was checked of a tenant.
    Diagnosis(TenantRef),
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

comes_later! {
    fn draw(page: ExtraPage) -> AnyView, in extras, by load {
        match page {
            ExtraPage::Diagnosis(at) => html! { <DiagnosisPage at /> }.into_any(),
            ExtraPage::Usage(at) => html! { <UsagePage at /> }.into_any(),
            ExtraPage::Explain => ExplainPage().into_any(),
            ExtraPage::Signature => SignaturePage().into_any(),
            ExtraPage::Report(webhook) => html! { <ReportPage webhook /> }.into_any(),
            ExtraPage::Callback => CallbackPage().into_any(),
        }
    }
}

/// Fetches the file, where it is not here. Whoever asks while it is on its way waits for the same one; after a failure it may be
/// asked for again.
///
/// # Errors
/// It did not come, or it is not the file that this program was built with; the console says which.
pub async fn fetch() -> Result<(), SplitLoaderError> {
    load().await?;
    // All are in the same file. What was asked for once is then drawn without any wait.
    shell::fetch().await
}

/// Draws a page where the file is here.
pub fn draw_now(page: ExtraPage) -> Option<AnyView> {
    later::extras_are_here().then(|| later::now(draw(page))).flatten()
}
