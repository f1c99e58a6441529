//! The list as a tool: it begins near the top, its filters stay where they are, its rows are ticked, and a webhook's page
//! leads to its neighbours.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use doctor_e2e::{TENANT, Walk, walk, walk_at, walk_of};
use fantoccini::key::Key;
use serde_json::json;

const LIST: &str = "/demo/demo/webhooks";

/// Where an element is from the top of the window, in whole pixels.
async fn top_of(walk: &Walk, css: &str) -> i64 {
    let script = format!("return Math.round(document.querySelector('{css}').getBoundingClientRect().top)");
    walk.evaluate(&script).await.as_i64().expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_begins_near_the_top_and_its_rows_are_low() {
    walk_at("empty", (1440, 900), async |walk| {
        walk.squeeze(1440, 900).await;
        walk.open(LIST).await;
        walk.listed().await;
        walk.settled().await;
        let top = top_of(&walk, "[role=table]").await;
        assert!(top <= 380, "the list begins at {top}");
        let heights = "return [...new Set([...document.querySelectorAll('[data-webhook-id]')].map(row => row.offsetHeight))]";
        assert_eq!(walk.evaluate(heights).await, json!([44]));
        // The head of the table stays in sight, below the head of the page.
        walk.evaluate("scrollTo(0, 600)").await;
        walk.drawn().await;
        assert_eq!(top_of(&walk, ".table-head").await, 48);
        // Each heading ends where its figures end.
        let edges = "return ['errors', 'calls', 'rate'].map(column => { \
             const right = element => { const range = document.createRange(); range.selectNode([...element.childNodes].find(node => node.nodeType === 3 && node.data.trim())); return range.getBoundingClientRect().right }; \
             const head = document.querySelector(`[role=columnheader].col-${column} button`); \
             return Math.abs(right(head) - right(document.querySelector(`[data-webhook-id] .col-${column}`))) < 2 })";
        assert_eq!(walk.evaluate(edges).await, json!([true, true, true]));
    })
    .await;
}

/// What is wrong with how the page lies in its window: it scrolls sideways, headings touch, parts of the head touch, or something
/// that is read is cut off. Names and targets end in an ellipsis where they are long; the webhook's page has them in full.
const AMISS: &str = "const amiss = [], seen = part => { const box = part.getBoundingClientRect(); return box.width > 1 && box.height > 1 }; \
    if (document.documentElement.scrollWidth > innerWidth) amiss.push('the page scrolls sideways'); \
    const apart = (what, boxes, room) => boxes.forEach(([one, a], index) => boxes.slice(index + 1).forEach(([other, b]) => { \
        if (a.left < b.right + room && b.left < a.right + room && a.top < b.bottom && b.top < a.bottom) amiss.push(`${what} touch: ${one} / ${other}`) })); \
    const word = head => { const range = document.createRange(); range.selectNode([...head.childNodes].find(node => node.nodeType === 3)); return [head.textContent.trim(), range.getBoundingClientRect()] }; \
    apart('headings', [...document.querySelectorAll('.table-head .sorter')].filter(seen).map(word), 6); \
    const parts = '.brand, .crumbs, .updated, .tools button, .tools a, .palette-button, .settings > *'; \
    apart('parts of the head', [...document.querySelectorAll(parts)].filter(part => part.closest('.top') && seen(part)).map(part => [part.textContent.trim(), part.getBoundingClientRect()]), 2); \
    const read = '.top *, .tabs *, .filters *, .filters-more *, .table-head *, .col-wrong, .col-wrong *, .col-state, .col-row, .col-errors, .col-calls, .col-rate, .col-called, .col-called *, .card-open, .card-todo, .card h2'; \
    for (const part of [...document.querySelectorAll(read)].filter(seen)) { \
        const style = getComputedStyle(part); \
        if (style.display === 'inline' || style.overflowX === 'visible' || part.matches('.unseen, select, input')) continue; \
        if (part.scrollWidth > part.clientWidth + 1) amiss.push('cut off: ' + part.textContent.trim()); } \
    const high = document.querySelector('.top').offsetHeight; \
    if (high > 82) amiss.push(`the head is ${high} pixels high`); \
    return [...new Set(amiss)]";

#[tokio::test(flavor = "multi_thread")]
async fn on_every_width_and_in_every_language_nothing_touches_and_nothing_is_cut_off() {
    walk("empty", async |walk| {
        for language in ["en", "nb", "sv", "da", "de", "nl"] {
            walk.open(&format!("{LIST}?lang={language}")).await;
            walk.settled().await;
            for width in [900, 1024, 1081, 1200, 1281, 1341, 1440] {
                walk.squeeze(width, 900).await;
                walk.drawn().await;
                assert_eq!(walk.evaluate(AMISS).await, json!([]), "{language} at {width} pixels");
            }
        }
        // The head holds more while the tenant is followed.
        for language in ["de", "nl"] {
            walk.open(&format!("{LIST}?lang={language}")).await;
            walk.settled().await;
            walk.click_on("[data-follow]").await;
            walk.click_on(".follow-dialog .actions .primary").await;
            walk.find("[data-follow=on]").await;
            for width in [900, 1200] {
                walk.squeeze(width, 900).await;
                walk.drawn().await;
                assert_eq!(walk.evaluate(AMISS).await, json!([]), "{language} at {width} pixels, followed");
            }
            walk.squeeze(1440, 900).await;
            walk.click_on("[data-follow]").await;
            walk.evaluate("[...document.querySelectorAll('.follow-dialog .actions button')].at(-2).click()").await;
            walk.find("[data-follow=off]").await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verdict_is_filtered_by_in_the_bar_and_nothing_moves() {
    walk("empty", async |walk| {
        walk.open(LIST).await;
        let all = walk.listed().await.len();
        let places = "return [...document.querySelectorAll('.filters button, .filters input')].map(e => [Math.round(e.getBoundingClientRect().left), Math.round(e.getBoundingClientRect().top)])";
        let before = walk.evaluate(places).await;
        walk.click_on("[role=group][aria-label=Verdict] [data-filter-verdict=silent]").await;
        walk.wait_for_address(&format!("{LIST}?verdict=silent")).await;
        walk.until("fewer rows", async || walk.listed_now().await.len() < all).await;
        walk.click_on("[data-filter-state=Stopped]").await;
        walk.wait_for_text("No webhook matches.").await;
        assert_eq!(walk.evaluate(places).await, before);
        assert_eq!(walk.all("[data-filter-verdict]").await.len(), 7, "none goes away at zero");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_finds_the_words_of_a_last_error() {
    walk("empty", async |walk| {
        walk.open(&format!("{LIST}?cause=tls-certificate-expired")).await;
        let expired = walk.listed().await;
        walk.open(&format!("{LIST}?q=NotTimeValid")).await;
        let found = walk.listed().await;
        assert!(expired.iter().any(|id| found.contains(id)), "{found:?} {expired:?}");
        walk.open(&format!("{LIST}?q=410")).await;
        walk.find("[data-webhook-id] [role=rowheader]").await;
        walk.wait_for_text("Leads to Make").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_ticked_by_the_keyboard_and_restarted_copied_or_reported() {
    walk("demo", async |walk| {
        walk.open_with_token(&format!("{TENANT}/webhooks?state=TooManyErrors")).await;
        let shown = walk.listed().await;
        for key in ["j", " ", "j", " "] {
            walk.press(key).await;
        }
        walk.wait_for_status("2 selected").await;
        walk.press_button("Restart…").await;
        walk.find("dialog.review[open]").await;
        let reviewed = walk.all("dialog[open] tbody input:checked").await.len();
        assert_eq!((reviewed, walk.all("dialog[open] tbody input").await.len()), (2, 2), "exactly these");
        walk.press_button("Cancel").await;
        walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
        walk.evaluate("[...document.querySelectorAll('.ticked button')].find(b => b.textContent === 'Report').click()").await;
        walk.wait_for_text("The 2 selected").await;
        walk.press_button("JSON").await;
        walk.until("the report of these", async || {
            let ids = walk.evaluate("return [...document.querySelector('dialog[open] pre').textContent.matchAll(/\"webhook_id\": (\\d+)/g)].map(found => Number(found[1]))").await;
            ids == json!(shown[..2]) || ids == json!([shown[1], shown[0]])
        })
        .await;
        walk.press(&Key::Escape.to_string()).await;
        walk.until("no dialog", async || walk.all("dialog[open]").await.is_empty()).await;
        assert_eq!(walk.all(".ticked-row").await.len(), 2, "the dialog's Escape is its own");
        walk.press(&Key::Escape.to_string()).await;
        walk.until("no tick", async || walk.all(".ticked-row").await.is_empty()).await;
        // What a filter hides is not meant.
        walk.click_on("[aria-label='Select all that are shown']").await;
        walk.wait_for_status(&format!("{} selected", shown.len())).await;
        walk.find("[type=search]").await.send_keys("NotTimeValid").await.unwrap();
        walk.until("fewer", async || walk.listed_now().await.len() < shown.len()).await;
        let left = walk.listed_now().await.len();
        walk.wait_for_status(&format!("{left} selected")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_says_its_verdict_in_words_and_has_a_head() {
    walk("empty", async |walk| {
        walk.open(LIST).await;
        walk.listed().await;
        let said = walk.evaluate("const row = document.querySelector('[data-verdict=failing-deliveries]'); return [row.querySelector('[role=rowheader] a').textContent.length > 0, row.querySelector('.col-wrong').textContent.startsWith('Fails: '), row.querySelectorAll('.col-state .mark').length]").await;
        assert_eq!(said, json!([true, true, 0]));
        let marks = "return [...document.querySelectorAll('[data-webhook-id]')].every(row => { \
             const expected = document.querySelector(`[data-filter-verdict=${row.dataset.verdict}] .mark`).className; \
             return row.querySelector('.col-wrong .mark').className === expected })";
        assert_eq!(walk.evaluate(marks).await, true, "one mark in the bar and in the rows");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhooks_page_leads_to_the_next_one_of_the_list_it_was_opened_from() {
    walk("empty", async |walk| {
        let list = format!("{LIST}?state=TooManyErrors");
        walk.open(&list).await;
        let shown = walk.listed().await;
        walk.click_on(&format!("[data-webhook-id='{}'] a", shown[0])).await;
        walk.wait_for_address(&format!("{LIST}/{}?state=TooManyErrors", shown[0])).await;
        walk.wait_for_text(&format!("1 of {}", shown.len())).await;
        walk.link("Next").await.click().await.unwrap();
        walk.wait_for_address(&format!("{LIST}/{}?state=TooManyErrors", shown[1])).await;
        walk.find("main a[rel=prev]").await;
        walk.press("j").await;
        walk.wait_for_address(&format!("{LIST}/{}?state=TooManyErrors", shown[2])).await;
        walk.find("main a[rel=prev]").await;
        walk.press("k").await;
        walk.wait_for_address(&format!("{LIST}/{}?state=TooManyErrors", shown[1])).await;
        walk.link("Webhooks").await.click().await.unwrap();
        walk.wait_for_address(&list).await;
        // A filter that does not show the webhook leads nowhere.
        walk.open(&format!("{LIST}/{}?state=Active", shown[0])).await;
        walk.find("[role=region][aria-label=Diagnosis]").await;
        walk.settled().await;
        walk.until("no neighbours", async || walk.all(".neighbours").await.is_empty()).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tab_shows_how_the_tenant_is() {
    walk("empty", async |walk| {
        let icon = "return decodeURIComponent(document.querySelector('link[rel=icon]').href)";
        walk.open("/").await;
        walk.find("main h1").await;
        let usual = walk.evaluate(icon).await;
        assert!(usual.as_str().unwrap().ends_with(".svg"), "{usual}");
        for (scenario, colour) in [("demo", "#e5484d"), ("healthy", "#2f9e62")] {
            walk.go_to(&format!("/demo/{scenario}/webhooks")).await;
            walk.until("the icon of the tenant", async || {
                let shown = walk.evaluate(icon).await;
                shown.as_str().unwrap().starts_with("data:image/svg+xml,") && shown.as_str().unwrap().contains(colour)
            })
            .await;
        }
        walk.go_to("/").await;
        walk.until("the usual icon", async || walk.evaluate(icon).await == usual).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_the_right_of_the_head_stays_there_on_every_page() {
    walk("empty", async |walk| {
        let mut lefts = Vec::new();
        for page in ["/", LIST, "/demo/demo/webhooks/1", "/demo/demo/diagnosis", "/demo/demo/usage", "/tools/explain"] {
            walk.open(page).await;
            walk.find("main h1").await;
            if page.starts_with("/demo") {
                walk.settled().await;
            }
            let left =
                "return Math.round(document.querySelector('.top > .palette-button').getBoundingClientRect().left)";
            lefts.push((page, walk.evaluate(left).await));
        }
        assert!(lefts.windows(2).all(|pair| pair[0].1 == pair[1].1), "{lefts:?}");
    })
    .await;
}

/// What runs in the page before its own scripts: the tables answer late, each request is noted with whether it has ended, and so
/// is what the list says before it is judged, and what moves from then on.
const LATE_TABLES: &str = "(() => {
    const original = window.fetch;
    window.asked = [];
    window.fetch = async (request, ...options) => {
        const { url = String(request), signal } = request;
        const asked = { url, ended: false };
        if (url.includes('/v1/')) window.asked.push(asked);
        signal?.addEventListener('abort', () => (asked.ended = true));
        if (url.includes('/Archive/')) await new Promise(done => setTimeout(done, 600));
        return original.call(window, request, ...options);
    };
    let since = Infinity;
    window.moved = [];
    const name = ({ node }) => `${node?.nodeName} ${(node?.textContent ?? '').slice(0, 40)}`;
    new PerformanceObserver(list => list.getEntries().filter(({ startTime, hadRecentInput }) => startTime > since && !hadRecentInput)
        .forEach(({ value, sources }) => window.moved.push(`${value}: ${[...sources].map(name).join(', ')}`)))
        .observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
        const rows = [...document.querySelectorAll('main:has(.unjudged) [data-webhook-id]')];
        if (window.early || rows.length === 0) return;
        window.early = {
            verdicts: [...new Set(rows.map(row => row.dataset.verdict))],
            state: rows[0].dataset.state,
            says: rows[0].querySelector('.wrong').textContent,
            figures: [...new Set([...rows[0].querySelectorAll('.figure')].map(cell => cell.firstChild.textContent.trim()))],
            counts: [...new Set([...document.querySelectorAll('[data-filter-verdict]')].map(toggle => [toggle.disabled, toggle.querySelector('.count').textContent.trim()].join()))],
            heading: document.querySelector('main h1').textContent,
            shown: document.querySelector('.shown').textContent.trim(),
        };
        requestAnimationFrame(() => requestAnimationFrame(() => {
            window.early.top = document.querySelector('main .table').getBoundingClientRect().top;
            since = performance.now();
            window.atEarly?.();
        }));
    }).observe(document, { subtree: true, childList: true });
})()";

async fn a_large_list_stays_where_it_is((width, height): (u32, u32)) {
    walk_of(2_500, async move |walk| {
        walk.squeeze(width, height).await;
        walk.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": LATE_TABLES })).await;
        walk.open_with_token(&format!("{TENANT}/webhooks")).await;
        walk.until("the list", async || walk.evaluate("return window.early?.top > 0").await == true).await;
        walk.settled().await;
        walk.drawn().await;
        let early = walk.evaluate("return window.early").await;
        assert_eq!((&early["verdicts"], &early["state"]), (&json!(["unknown"]), &json!("TooManyErrors")));
        assert_eq!((&early["says"], &early["figures"]), (&json!("Unknown: Not judged yet"), &json!(["…"])));
        assert_eq!(early["counts"], json!(["true,…"]), "no verdict is counted");
        assert_eq!(early["heading"], "Reading whether 2,500 webhooks deliver… So far: 50 disabled, 50 stopped.");
        assert_eq!(early["shown"], "1,000 of 2,500…");
        let judged = walk
            .evaluate(
                "return {
                     top: document.querySelector('main .table').getBoundingClientRect().top,
                     verdict: document.querySelector('[data-webhook-id]').dataset.verdict,
                     cards: document.querySelectorAll('.cards [data-group-check]').length,
                     told: document.querySelectorAll('.in-a-line [role=alert][data-check=failed-together]').length,
                     disabled: document.querySelectorAll('[data-filter-verdict]:disabled').length,
                 }",
            )
            .await;
        // A notice about the whole tenant came with the verdicts.
        let expected =
            json!({ "top": early["top"], "verdict": "failing-deliveries", "cards": 4, "told": 1, "disabled": 0 });
        assert_eq!(judged, expected);
        assert_eq!(walk.evaluate("return window.moved").await, json!([]));
        // What the reader opens makes room for itself.
        walk.click_on(".in-a-line summary").await;
        walk.until("the notice", async || {
            walk.evaluate("return document.querySelector('.in-a-line [role=alert]').checkVisibility()").await == true
        })
        .await;
        walk.until("room for it", async || {
            top_of(&walk, "main .table").await > early["top"].as_i64().unwrap_or(0) + 40
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_list_is_there_before_it_is_judged_and_stays_where_it_is() {
    a_large_list_stays_where_it_is((1440, 900)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_list_stays_where_it_is_on_a_phone() {
    a_large_list_stays_where_it_is((390, 844)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_reader_does_in_a_list_that_is_not_judged_yet_stays() {
    walk_of(2_500, async |walk| {
        walk.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": LATE_TABLES })).await;
        // Before the verdicts the active ones stand by name.
        let begins = "window.firstRows = () => [...document.querySelectorAll('[data-webhook-id]')].slice(0, 12);
        window.atEarly = () => {
            window.order = window.firstRows().map(row => row.dataset.webhookId);
            const link = document.querySelector('[data-webhook-id] a');
            link.closest('[role=row]').querySelector('input').click();
            link.focus();
            link.isTheSame = true;
            window.first = link.closest('[role=row]').dataset.webhookId;
            const search = document.querySelector('[type=search]');
            search.value = 'Branch';
            search.dispatchEvent(new Event('input', { bubbles: true }));
        }";
        walk.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": begins })).await;
        walk.open_with_token(&format!("{TENANT}/webhooks?state=Active")).await;
        walk.until("the list", async || walk.evaluate("return Boolean(window.first)").await == true).await;
        walk.settled().await;
        walk.drawn().await;
        let state = "return {
            order: String(window.firstRows().map(row => row.dataset.webhookId)) === String(window.order),
            judged: new Set(window.firstRows().map(row => row.dataset.verdict)).size > 1,
            focus: Boolean(document.activeElement.isTheSame),
            ticked: [...document.querySelectorAll('.ticked-row')].map(row => row.dataset.webhookId === window.first),
            search: document.querySelector('[type=search]').value,
        }";
        let kept = json!({ "order": true, "judged": true, "focus": true, "ticked": [true], "search": "Branch" });
        assert_eq!(walk.evaluate(state).await, kept);
        walk.wait_for_address(&format!("{TENANT}/webhooks?state=Active&q=Branch")).await;
        walk.wait_for_status("1 selected").await;
        // The worst comes first as soon as the reader is elsewhere.
        walk.evaluate("document.activeElement.blur()").await;
        let worst_first = "return window.firstRows().every(row => row.dataset.verdict === 'failing-deliveries')";
        walk.until("the worst first", async || walk.evaluate(worst_first).await == true).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_a_tenant_that_is_being_read_ends_its_requests() {
    walk_of(2_500, async |walk| {
        walk.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": LATE_TABLES })).await;
        walk.open_with_token(&format!("{TENANT}/webhooks")).await;
        let tables = "return window.asked.filter(({ url }) => url.includes('/Archive/')).length >= 3";
        walk.until("the tables to be asked", async || walk.evaluate(tables).await == true).await;
        // A second refresh waits for the reading that is under way.
        let lists = "return window.asked.filter(({ url }) => url.includes('GetAllWebhooks')).length";
        walk.press("r").await;
        walk.click("Sign out").await;
        let asked = walk.evaluate("return window.asked.length").await;
        walk.page_time(1_500).await;
        assert_eq!(walk.evaluate("return window.asked.length").await, asked, "more was asked after the reader left");
        assert_eq!(walk.evaluate(lists).await, 1);
        let open = "return window.asked.filter(({ url, ended }) => url.includes('/Archive/') && !ended).length";
        assert_eq!(walk.evaluate(open).await, 0);
    })
    .await;
}
