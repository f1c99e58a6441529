//! What a page takes of a computer: memory, and what the browser keeps for it.

use serde_json::json;

use crate::Walk;

/// What runs inside a page to know its module's memory, which is the page's own business otherwise.
const MEASURE: &str = include_str!("../../bench/measure.js");

/// What a page takes, after its garbage was collected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Footprint {
    /// The JavaScript heap in use, in bytes.
    pub heap: f64,
    /// The module's memory, in bytes; it never shrinks.
    pub wasm: f64,
    /// The nodes of all documents, those that nobody can see any more among them.
    pub nodes: f64,
    /// The nodes that are part of the page in view.
    pub shown: f64,
    /// The listeners for events.
    pub listeners: f64,
    /// What the page stores on the disk, in bytes.
    pub stored: f64,
}

impl Footprint {
    /// Has the pages that are opened from now on be measured.
    pub async fn prepare(walk: &Walk) {
        walk.protocol("Performance.enable", json!({})).await;
        walk.protocol("Page.enable", json!({})).await;
        walk.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": MEASURE })).await;
    }

    /// Measures the page in view.
    pub async fn of(walk: &Walk) -> Self {
        walk.protocol("HeapProfiler.collectGarbage", json!({})).await;
        let given = walk.protocol("Performance.getMetrics", json!({})).await;
        let metric = |name: &str| {
            let metrics = given["metrics"].as_array().into_iter().flatten();
            metrics
                .filter(|metric| metric["name"] == name)
                .find_map(|metric| metric["value"].as_f64())
                .unwrap_or(f64::NAN)
        };
        let memories = "return bench.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0)";
        let wasm = walk.evaluate(memories).await.as_f64().unwrap_or(f64::NAN);
        let shown = walk.evaluate("let count = 1; const all = document.createTreeWalker(document); while (all.nextNode()) count++; return count").await;
        let stored = walk.evaluate_later("navigator.storage.estimate().then(found => done(found.usage))").await;
        Self {
            heap: metric("JSHeapUsedSize"),
            wasm,
            nodes: metric("Nodes"),
            shown: shown.as_f64().unwrap_or(f64::NAN),
            listeners: metric("JSEventListeners"),
            stored: stored.as_f64().unwrap_or(f64::NAN),
        }
    }

    /// The head of a table with a row for each measurement; `what` is what the rows are told apart by.
    pub fn head(what: &str) -> String {
        format!(
            "| {what} | JavaScript heap | wasm memory | DOM nodes | of them in the page | listeners | stored |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
        )
    }

    /// The row of this one.
    pub fn row(&self, what: &str) -> String {
        let Self { heap, wasm, nodes, shown, listeners, stored } = self;
        let mega = |bytes: f64| format!("{:.2} MB", bytes / 1e6);
        format!(
            "| {what} | {} | {} | {nodes:.0} | {shown:.0} | {listeners:.0} | {} |",
            mega(*heap),
            mega(*wasm),
            mega(*stored)
        )
    }
}
