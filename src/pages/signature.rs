//! `/tools/signature`: does a delivery's `X-SuperOffice-Signature` fit its secret and body? It is computed in the
//! browser. Nothing that is entered here leaves the browser or is stored.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::copy_button::CopyButton;
use crate::i18n;
use crate::shell::Shell;
use crate::signing::sign;

#[derive(Debug, Clone, PartialEq)]
enum SignatureResult {
    /// The signature that the body should have.
    Signed(String),
    /// The given one fits.
    Fits,
    /// It does not; the right one.
    Differs(String),
    /// The browser offers no cryptography here.
    NoCrypto,
}

/// The page.
#[component]
pub fn SignaturePage() -> impl IntoView {
    let (secret, body, given) =
        (NodeRef::<html::Input>::new(), NodeRef::<html::Textarea>::new(), NodeRef::<html::Input>::new());
    let outcome = RwSignal::new(None::<SignatureResult>);
    let check = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (Some(secret), Some(body), Some(given)) =
            (secret.get_untracked(), body.get_untracked(), given.get_untracked())
        else {
            return;
        };
        let (secret, body, given) = (secret.value(), body.value(), given.value().trim().to_owned());
        spawn_local(async move {
            let found = match sign(&secret, &body).await {
                None => SignatureResult::NoCrypto,
                Some(right) if given.is_empty() => SignatureResult::Signed(right),
                Some(right) if right == given => SignatureResult::Fits,
                Some(right) => SignatureResult::Differs(right),
            };
            outcome.try_set(Some(found));
        });
    };
    let result = move || {
        outcome.get().map(|outcome| {
            let (id, tone, right) = match outcome {
                SignatureResult::Signed(right) => ("signature-is", "info", Some(right)),
                SignatureResult::Fits => ("signature-fits", "pass", None),
                SignatureResult::Differs(right) => ("signature-differs", "fail", Some(right)),
                SignatureResult::NoCrypto => ("sign-in-no-crypto", "fail", None),
            };
            let right = right.map(|right| {
                html! {
                    <div class="command">
                        <pre tabindex="0">{right.clone()}</pre>
                        <CopyButton text=right label=i18n::text("ui-copy") />
                    </div>
                }
            });
            html! {
                <div class=format!("notice notice-{tone}")>
                    <p>{i18n::text(id)}</p>
                    {right}
                </div>
            }
        })
    };
    html! {
        <Shell title=Signal::derive(|| i18n::text("signature-title"))>
            <section class="narrow">
                <h1 tabindex="-1">{i18n::text("signature-title")}</h1>
                <p class="lead">{i18n::text("signature-lead")}</p>
                <form on:submit=check autocomplete="off">
                    <div class="field">
                        <label for="secret">{i18n::text("signature-secret")}</label>
                        <input id="secret" node_ref=secret type="password" class="code" autocomplete="off" />
                    </div>
                    <div class="field">
                        <label for="body">{i18n::text("signature-body")}</label>
                        <textarea id="body" node_ref=body class="code" rows="8" spellcheck="false"></textarea>
                        <p class="help">{i18n::text("signature-body-help")}</p>
                    </div>
                    <div class="field">
                        <label for="given">{i18n::text("signature-given")}</label>
                        <input id="given" node_ref=given class="code" autocomplete="off" spellcheck="false" />
                    </div>
                    <p class="actions">
                        <button type="submit" class="primary">
                            {i18n::text("signature-check")}
                        </button>
                    </p>
                </form>
                <div role="status">{result}</div>
            </section>
        </Shell>
    }
}
