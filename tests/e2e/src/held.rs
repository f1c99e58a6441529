//! What a browser holds of a page, so that a walk can look for secrets in it.

use serde_json::json;

use crate::{TOKEN, Walk};

/// What no output of a page may hold: the token, the shared secret of every webhook, and the keys in targets.
pub const SECRETS: [&str; 4] = [TOKEN, "Cust12345.demo", "a-secret-that-only-the-receiver-knows", "not-for-your-eyes"];

/// Everything that the browser holds of this page, as one text: what is shown, typed, copied, saved and stored, and every
/// address that was asked for. Modules are left out: each is held by its hash.
const HELD: &str = "const held = async () => { \
    const cached = {}, stored = []; \
    const given = asked => new Promise((give, fail) => { asked.onsuccess = () => give(asked.result); asked.onerror = () => fail(asked.error); }); \
    for (const {name} of await indexedDB.databases()) { const database = await given(indexedDB.open(name)); \
      for (const part of database.objectStoreNames) { const of = database.transaction(part).objectStore(part); \
        stored.push(name, part, await given(of.getAllKeys()), await given(database.transaction(part).objectStore(part).getAll())); } \
      database.close(); } \
    for (const name of await caches.keys()) { const cache = await caches.open(name); \
      for (const request of await cache.keys()) cached[`${name} ${request.url}`] = request.url.endsWith('.wasm') || await (await cache.match(request))?.text(); } \
    return JSON.stringify([cached, stored, {...localStorage}, {...sessionStorage}, document.cookie, document.title, window.name, \
      location.href, history.state, performance.getEntries().map(entry => entry.name), window.copied, window.saved, \
      [...document.querySelectorAll('input, textarea, select')].map(input => input.value), document.documentElement.outerHTML]); };";

/// Everything that the browser holds of the page in view, as one text.
pub async fn held(walk: &Walk) -> String {
    let script = format!("const done = arguments[0]; {HELD} held().then(done)");
    walk.browser.execute_async(&script, Vec::new()).await.expect("a script").to_string()
}

/// The secrets in what the browser holds of the page in view, each with what stands before it.
pub async fn secrets_held(walk: &Walk) -> Vec<String> {
    let script = format!(
        "const [secrets, done] = arguments; {HELD} held().then(text => done(secrets.filter(secret => text.includes(secret)) \
         .map(secret => text.slice(Math.max(0, text.indexOf(secret) - 200), text.indexOf(secret)) + secret)))"
    );
    let found = walk.browser.execute_async(&script, vec![json!(SECRETS)]).await.expect("a script");
    found.as_array().into_iter().flatten().map(ToString::to_string).collect()
}
