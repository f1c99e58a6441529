//! The main pages against their snapshots: what a screen reader reads, and what they look like from afar, in both
//! themes and at both widths.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::snapshot::{Afar, accessibility_tree, differs, looks_different};
use doctor_e2e::{Walk, walk, walk_at};

/// Each page by the name of its snapshots.
const PAGES: [(&str, &str); 7] = [
    ("connect", "/"),
    ("tenant", "/demo/demo/webhooks"),
    ("webhook", "/demo/demo/webhooks/1"),
    ("diagnosis", "/demo/demo/diagnosis"),
    ("empty", "/demo/empty/webhooks"),
    ("signature", "/tools/signature"),
    ("lost", "/nowhere/at/all"),
];

/// Opens a page and waits until all of it is there.
async fn open(walk: &Walk, address: &str, theme: &str) {
    walk.open(address).await;
    walk.find("main h1").await;
    walk.evaluate(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
    if address.starts_with("/demo/") {
        walk.settled().await;
    }
    if address == "/" {
        // The example is read once it is in sight, which on a phone it is not.
        let is_there = "const example = document.querySelector('.example'); return !!example && \
            (example.getBoundingClientRect().top >= innerHeight || !!example.querySelector('.example-headline'))";
        walk.until("the example", async || walk.evaluate(is_there).await == true).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_page_reads_to_assistive_technology_like_its_snapshot() {
    walk("empty", async |walk| {
        let mut found = Vec::new();
        for (name, address) in PAGES {
            open(&walk, address, "light").await;
            found.extend(differs(name, &accessibility_tree(&walk).await));
        }
        assert!(found.is_empty(), "{}\nif this is how it should be: cargo xtask accept-snapshots", found.join("\n\n"));
    })
    .await;
}

async fn look(size: (u32, u32), form: &'static str) {
    walk_at("empty", size, async move |walk| {
        let mut found = Vec::new();
        for (name, address) in PAGES {
            for theme in ["light", "dark"] {
                open(&walk, address, theme).await;
                let snapshot = format!("{name}-{form}-{theme}");
                if looks_different(&snapshot, &walk.browser.screenshot().await.unwrap()) {
                    found.push(snapshot);
                }
            }
        }
        assert!(
            found.is_empty(),
            "these look different: {}\nif this is how it should be: cargo xtask accept-snapshots",
            found.join(", ")
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_page_looks_like_its_snapshot_on_a_desk() {
    look((1440, 900), "desk").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_page_looks_like_its_snapshot_on_a_phone() {
    look((390, 844), "phone").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_without_its_styles_or_without_a_part_looks_different() {
    walk("empty", async |walk| {
        open(&walk, "/demo/demo/webhooks", "light").await;
        let whole = Afar::of(&walk.browser.screenshot().await.unwrap());
        assert!(!whole.is_another_than(&Afar::of(&walk.browser.screenshot().await.unwrap())));
        walk.evaluate("document.querySelector('.cards').remove()").await;
        assert!(whole.is_another_than(&Afar::of(&walk.browser.screenshot().await.unwrap())), "the causes are gone");
        open(&walk, "/demo/demo/webhooks", "light").await;
        walk.evaluate("[...document.querySelectorAll('link[rel=stylesheet]')].find(link => link.href.includes('components')).remove()").await;
        assert!(whole.is_another_than(&Afar::of(&walk.browser.screenshot().await.unwrap())), "the parts are unstyled");
        open(&walk, "/demo/demo/webhooks", "dark").await;
        assert!(whole.is_another_than(&Afar::of(&walk.browser.screenshot().await.unwrap())), "the theme is another");
    })
    .await;
}

/// What a reader presses or reads in a narrow place, and can't read whole: its words go beyond its own edge, which hides them, or
/// beyond the window's.
const CUT: &str = "return [...document.querySelectorAll('button, a, summary, label, th, dt, legend, h1, h2, h3, [role=tab]')]
    .filter(element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }))
    .filter(element => {
        const box = element.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1 || box.right < 0) return false;
        // Where a part of the page scrolls by itself, what is in it can be reached.
        for (let up = element.parentElement; up; up = up.parentElement) {
            if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) return false;
        }
        const words = document.createRange();
        // Only its own words: what it holds for screen readers alone may lie beyond its edge.
        const rights = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => {
            words.selectNodeContents(node);
            return words.getBoundingClientRect().right;
        });
        const edge = getComputedStyle(element).overflowX === 'visible' ? innerWidth : Math.min(box.right, innerWidth);
        return box.left < -1 || box.right > innerWidth + 1 || rights.some(right => right > edge + 1);
    })
    .map(element => element.textContent.trim().slice(0, 60))";

#[tokio::test(flavor = "multi_thread")]
async fn every_page_fits_a_window_of_320_pixels_in_every_language() {
    // A window of 1280 by 1024 at 400 % has 320 by 256 of the page's own pixels.
    walk("empty", async |walk| {
        walk.squeeze(320, 256).await;
        let mut faults = Vec::new();
        let more = [
            ("cause", "/demo/demo/causes/tls-certificate-expired@api.acme.example"),
            ("usage", "/demo/demo/usage"),
            ("editor", "/demo/demo/webhooks/1/edit"),
        ];
        for language in ["en", "nb", "sv", "da", "de", "nl"] {
            for (name, address) in PAGES.into_iter().chain(more) {
                open(&walk, &format!("{address}?lang={language}"), "light").await;
                walk.find(&format!("html[lang={language}] main h1")).await;
                assert_eq!(walk.evaluate("return innerWidth").await, 320);
                let width = walk.evaluate("return document.documentElement.scrollWidth").await.as_u64().unwrap();
                if width > 320 {
                    faults.push(format!("{name} in {language} is {width} pixels wide"));
                }
                let cut = walk.evaluate(CUT).await;
                if cut.as_array().is_none_or(|cut| !cut.is_empty()) {
                    faults.push(format!("{name} in {language} cuts {cut}"));
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}
