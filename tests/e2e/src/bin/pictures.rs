//! Takes the pictures of `docs/pictures`: the main views of the built-in demo, light and dark, on a desk and on a phone.
//! `cargo xtask pictures` runs it.

#![allow(clippy::expect_used)]

use std::path::Path;

use doctor_e2e::walk_at;

const DESK: (u32, u32) = (1440, 900);
const PHONE: (u32, u32) = (390, 844);

#[tokio::main]
async fn main() {
    for (name, address, size) in [
        ("connect", "/", DESK),
        ("tenant", "/demo/demo/webhooks", DESK),
        ("webhook", "/demo/demo/webhooks/1", DESK),
        ("diagnosis", "/demo/demo/diagnosis", DESK),
        ("phone-tenant", "/demo/demo/webhooks", PHONE),
        ("phone-webhook", "/demo/demo/webhooks/1", PHONE),
    ] {
        walk_at("demo", size, async move |walk| {
            for theme in ["light", "dark"] {
                walk.open(address).await;
                walk.find("main h1").await;
                walk.evaluate(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
                if address != "/" {
                    walk.settled().await;
                }
                let picture = walk.browser.screenshot().await.expect("a picture");
                let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/pictures");
                std::fs::create_dir_all(&folder).expect("docs/pictures");
                std::fs::write(folder.join(format!("{name}-{theme}.png")), picture).expect("a file");
            }
        })
        .await;
    }
}
