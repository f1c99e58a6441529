//! The proof: the last error, word for word, and what it says.

use std::collections::BTreeMap;

use doctor_core::diagnosis::{Case, Cause, DiagnosedSnapshot, WebhookDiagnosis};
use doctor_core::model::{Usage, WebhookId};
use doctor_core::route::Route;
use leptos::prelude::*;

use crate::components::copy_button::CopyButton;
use crate::components::findings::{answered, evidence_rows};
use crate::components::revealed::MaskedQuote;
use crate::components::unrecognised::Unrecognised;
use crate::i18n;
use crate::navigation::href;

/// The last error, verbatim, and what it says.
pub(super) fn proof(
    diagnosed: &DiagnosedSnapshot,
    case: &Case,
    diagnosis: &WebhookDiagnosis,
) -> Option<impl IntoView + use<>> {
    let usage = case.usage.seen()?;
    // The sources are joined in this order.
    let in_rows = |rows: Option<&BTreeMap<WebhookId, Usage>>| {
        rows.and_then(|rows| rows.get(&case.webhook.id)).is_some_and(|usage| usage.last_error.is_some())
    };
    let field = if in_rows(diagnosed.snapshot.usage.seen()) {
        "webhook_usage.last_error"
    } else if in_rows(diagnosed.snapshot.activity.seen()) {
        "webhookUsage/lastError"
    } else {
        "LastError"
    };
    let error = usage.last_error.clone().filter(|error| !error.is_blank())?;
    let classification = case.classification.as_ref()?;
    let stale = case.last_call_went_well();
    let cause = i18n::text(&format!("cause-{}", classification.cause.id()));
    let says = i18n::text(&format!("cause-{}.is", classification.cause.id()));
    let evidence = diagnosis.deciding().map(evidence_rows);
    let copied = error.masked().to_owned();
    let answered = answered(classification, error.masked());
    let unrecognised = (classification.cause == Cause::Unrecognised)
        .then(|| html! { <Unrecognised quoted=error.clone() explain=Some(href(&Route::Explain)) /> });
    Some(html! {
        <section class="panel" aria-labelledby="proof">
            <h2 id="proof">{i18n::text("ui-proof")}</h2>
            <p class="second">
                {i18n::text(if stale { "ui-last-error-stale" } else { "ui-last-error" })}" "<code>{field}</code>
            </p>
            <MaskedQuote quoted=error proof=classification.proof.clone() />
            <p>
                <strong>{cause}</strong>
                ". "
                {says}
            </p>
            {answered}
            <p class="actions">
                <CopyButton text=copied label=i18n::text("ui-copy-error") />
            </p>
            {unrecognised}
            {evidence}
        </section>
    })
}
