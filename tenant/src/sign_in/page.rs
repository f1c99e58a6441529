//! The pages of the sign-in: a choice, or the fault of the request. Of a request only its query is written into a page,
//! escaped, in links back to the sign-in.

use crate::http::Response;

/// Every way in which the vendor's sign-in refuses, by the name of its `AuthorizeErrorCode`.
pub(super) const REFUSALS: [&str; 7] =
    ["Denied", "Revoked", "NeedsReapproval", "Expired", "InvalidRedirectUrl", "InvalidTimestamp", "InvalidSignature"];

/// Asks whether to sign in.
pub(super) fn choice(tenant: &str, who: &str, query: &str) -> Response {
    let link = |choice: &str, text: &str| format!("<a href=\"?{}&amp;choice={choice}\">{text}</a>", escaped(query));
    let refusals: String = REFUSALS.iter().map(|name| format!("<li>{}</li>", link(name, name))).collect();
    let body = format!(
        "<p>As <strong>{}</strong> to the tenant <strong>{}</strong>.</p><p class=\"big\">{}</p>\
         <p>Or be refused, as SuperOffice would for one of these reasons:</p><ul>{refusals}</ul>",
        escaped(who),
        escaped(tenant),
        link("allow", "Allow"),
    );
    page(200, "Sign in to the local tenant", &body)
}

/// Says what is wrong.
pub(super) fn error(status: u16, fault: &str) -> Response {
    page(status, "The local tenant can't let anybody sign in so", &format!("<p>{}</p>", escaped(fault)))
}

fn page(status: u16, title: &str, body: &str) -> Response {
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{title}</title><style>body{{font:16px/1.5 system-ui,sans-serif;max-width:34em;margin:3em auto;padding:0 1em}}\
         .big a{{display:inline-block;padding:.5em 1.5em;border:1px solid;border-radius:7px;font-weight:600}}</style></head>\
         <body><h1>{title}</h1>{body}</body></html>"
    );
    Response::text(status, "text/html; charset=utf-8", html)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
