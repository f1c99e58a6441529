//! The page's files: which of them a browser gets packed, and as what.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::PathBuf;

use doctor_tenant::server::{self, RunningTenant};
use reqwest::Response;

const PLAIN: &[u8] = b"the module as it is, long enough to be worth packing";
const BY_BROTLI: &[u8] = b"packed by Brotli";
const BY_GZIP: &[u8] = b"packed by gzip";

/// A site on a disk, gone when dropped.
struct Site(PathBuf);

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A site that is served, with a module and a script that were packed ahead, and a page that was not.
async fn served(name: &str) -> (Site, RunningTenant) {
    let site = Site(std::env::temp_dir().join(format!("hook-doctor-site-{}-{name}", std::process::id())));
    fs::create_dir_all(&site.0).unwrap();
    let files = [
        ("app-0123456789abcdef.wasm", PLAIN),
        ("app-0123456789abcdef.wasm.br", BY_BROTLI),
        ("app-0123456789abcdef.wasm.gz", BY_GZIP),
        ("script-0123456789abcdef.js", b"plain();"),
        ("script-0123456789abcdef.js.gz", BY_GZIP),
    ];
    for (name, bytes) in files {
        fs::write(site.0.join(name), bytes).unwrap();
    }
    fs::write(site.0.join("index.html"), "<p>a page</p>".repeat(100)).unwrap();
    let tenant = server::spawn("demo", Some(site.0.clone())).await.unwrap();
    (site, tenant)
}

async fn get(tenant: &RunningTenant, path: &str, accepted: Option<&str>) -> Response {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = client.get(format!("http://127.0.0.1:{}{path}", tenant.port));
    let request = match accepted {
        Some(accepted) => request.header("accept-encoding", accepted),
        None => request,
    };
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    answer
}

fn header<'a>(answer: &'a Response, name: &str) -> Option<&'a str> {
    answer.headers().get(name).map(|value| value.to_str().unwrap())
}

#[tokio::test]
async fn a_file_that_was_packed_ahead_is_sent_as_what_it_is_to_whoever_takes_it_packed() {
    let (_site, tenant) = served("packed").await;
    let module = "/app-0123456789abcdef.wasm";
    let cases = [
        (Some("br"), Some("br"), BY_BROTLI),
        (Some("gzip, deflate, br, zstd"), Some("br"), BY_BROTLI),
        (Some("gzip"), Some("gzip"), BY_GZIP),
        (Some("gzip, br;q=0"), Some("gzip"), BY_GZIP),
        (Some("identity"), None, PLAIN),
        (None, None, PLAIN),
    ];
    for (accepted, encoding, body) in cases {
        let answer = get(&tenant, module, accepted).await;
        assert_eq!(header(&answer, "content-encoding"), encoding, "{accepted:?}");
        // A browser compiles a module while it arrives only if it has this type.
        assert_eq!(header(&answer, "content-type"), Some("application/wasm"), "{accepted:?}");
        assert_eq!(header(&answer, "cache-control"), Some("no-cache"), "{accepted:?}");
        // Caches must not give one of these answers to a browser that takes another.
        let varies: Vec<_> = answer.headers().get_all("vary").iter().collect();
        assert_eq!(varies, ["accept-encoding"], "{accepted:?}");
        assert_eq!(answer.bytes().await.unwrap(), body, "{accepted:?}");
    }
    let script = get(&tenant, "/script-0123456789abcdef.js", Some("gzip, br")).await;
    assert_eq!(header(&script, "content-encoding"), Some("gzip"), "there is none by Brotli");
    assert_eq!(header(&script, "content-type"), Some("text/javascript"));
}

#[tokio::test]
async fn a_file_that_was_not_is_packed_when_it_is_asked_for() {
    let (_site, tenant) = served("unpacked").await;
    for path in ["/index.html", "/local/Cust12345/webhooks"] {
        for (accepted, encoding) in [(Some("br"), Some("br")), (Some("gzip"), Some("gzip")), (None, None)] {
            let answer = get(&tenant, path, accepted).await;
            assert_eq!(header(&answer, "content-encoding"), encoding, "{path} {accepted:?}");
            assert_eq!(header(&answer, "content-type"), Some("text/html"), "{path} {accepted:?}");
            assert_eq!(header(&answer, "vary"), Some("accept-encoding"), "{path} {accepted:?}");
            let length = answer.bytes().await.unwrap().len();
            assert_eq!(length < 1_300, encoding.is_some(), "{path} {accepted:?}: {length}");
        }
    }
}
