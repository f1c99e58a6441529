//! What a first visit fetches before its reader can do anything, in bytes as a good host sends them. The piece that reads a tenant
//! and has the inner pages, which comes when the page is quiet, is no part of it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::walk;
use serde_json::json;

/// How many KiB a first visit may fetch, each file by Brotli at its best. Lower it whenever the program got lighter.
const BUDGET: usize = 420;
/// By how many KiB the program may be lighter than its budget before the budget has to be lowered.
const ROOM: usize = 60;

#[tokio::test(flavor = "multi_thread")]
async fn a_first_visit_fetches_no_more_than_its_budget_allows() {
    walk("demo", async |walk| {
        // A reader who saves data is sent nothing ahead of need.
        walk.protocol("Emulation.setDataSaverOverride", json!({ "dataSaverEnabled": true })).await;
        walk.open("/local/Cust12345/webhooks").await;
        walk.find("main #token").await;
        let asked = "return [location, ...performance.getEntriesByType('resource').map(entry => new URL(entry.name))].filter(url => url.origin === location.origin).map(url => url.pathname)";
        let asked = walk.evaluate(asked).await;
        let mut files: Vec<(usize, String)> = Vec::new();
        // The state of the local tenant, which is asked for meanwhile, comes from the same origin and is no file of the site.
        let files_asked = asked.as_array().unwrap().iter().map(|path| path.as_str().unwrap()).filter(|path| !path.starts_with("/api/"));
        for path in files_asked {
            let name = path.rsplit('/').next().unwrap();
            // A view has no file of its own: the host answers with the page.
            let name = if name.contains('.') { name } else { "index.html" };
            let packed = packed(&std::fs::read(walk.site_folder().join(name)).unwrap());
            files.push((packed, name.to_owned()));
        }
        let is_piece = |name: &String| ["pages-", "extras-", "shared-"].iter().any(|piece| name.starts_with(piece));
        assert!(!files.iter().any(|(_, name)| is_piece(name)), "to ask for a token needs none of them: {files:?}");
        files.sort_unstable_by(|one, other| other.cmp(one));
        for needed in ["hook-doctor-", "start-", "texts-en-", "index.html"] {
            assert!(files.iter().any(|(_, name)| name.starts_with(needed)), "{needed} was not fetched: {files:?}");
        }
        let weight = files.iter().map(|(bytes, _)| bytes).sum::<usize>().div_ceil(1024);
        let list: String = files.iter().map(|(bytes, name)| format!("\n{bytes:>9} {name}")).collect();
        println!("a first visit fetches {weight} KiB of at most {BUDGET}:{list}");
        assert!(
            weight <= BUDGET,
            "a first visit fetches {weight} KiB with Brotli, more than the {BUDGET} that BUDGET in this file allows. \
             docs/performance.md says how to find what grew, and what makes it lighter:{list}"
        );
        assert!(
            weight + ROOM >= BUDGET,
            "a first visit fetches {weight} KiB with Brotli, far less than the {BUDGET} of BUDGET in this file. Lower it \
             to {}, so that what was gained stays:{list}",
            weight + ROOM / 4
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_saves_data_gets_the_inner_pages_when_they_are_wanted() {
    walk("empty", async |walk| {
        walk.protocol("Emulation.setDataSaverOverride", json!({ "dataSaverEnabled": true })).await;
        walk.open("/local/Cust12345/webhooks").await;
        walk.find("main #token").await;
        walk.evaluate("window.asked = []; const fetched = window.fetch.bind(window); window.fetch = (...asked) => { window.asked.push(String(asked[0])); return fetched(...asked) }; return true").await;
        // By now they would have come: the page asks a second after it is drawn, as soon as the browser is idle.
        walk.page_time(2_000).await;
        walk.evaluate_later("requestIdleCallback(() => done(true))").await;
        let asked = async |piece: &str| walk.evaluate("return window.asked.join(' ')").await.as_str().unwrap().contains(piece);
        assert!(!asked("pages-").await && !asked("extras-").await, "nobody wanted them");
        walk.click_on("footer a[href='/tools/explain']").await;
        walk.control("Error text").await;
        assert!(asked("extras-").await && !asked("pages-").await, "this page alone is wanted");
    })
    .await;
}

fn packed(bytes: &[u8]) -> usize {
    let mut packed = Vec::new();
    let best =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &best).unwrap();
    packed.len()
}
