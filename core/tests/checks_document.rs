//! `docs/checks.md` is made from the checks' own metadata and texts. `UPDATE_DOCS=1 cargo test -p doctor-core` writes it.

#![allow(clippy::expect_used)]

use std::fmt::Write;
use std::path::Path;

use doctor_core::diagnosis::check::{Impact, Run, Topic};
use doctor_core::diagnosis::checks;
use doctor_core::text::{Catalog, PlainEnglish};

/// A check's title as a sentence: a question keeps its mark.
fn title(catalog: &Catalog, id: &str) -> String {
    let title = catalog.text(&format!("check-{id}"));
    if title.ends_with('?') { title } else { format!("{title}.") }
}

fn document() -> String {
    let catalog = Catalog::english(Box::new(PlainEnglish));
    let mut out = String::from(
        "# What is checked\n\nEvery check, in the order in which a webhook's verdict is decided: the first one that fails and bears on deliveries decides. A check whose sources could not be read says so, and never \"fine\".\n",
    );
    let mut topic: Option<Topic> = None;
    for check in checks::ALL {
        if topic != Some(check.topic) {
            topic = Some(check.topic);
            write!(out, "\n## {}\n", catalog.text(&format!("topic-{}", check.topic.id()))).expect("text");
        }
        let subject = match check.run {
            Run::Tenant(_) => "the tenant",
            Run::Webhook(_) => "each webhook",
        };
        let impact = match check.impact {
            Impact::Delivery(kind) => format!("decides the verdict `{}`", kind.id()),
            Impact::Advisory => "never decides the verdict".to_owned(),
        };
        let sources: Vec<String> =
            check.inspects.iter().map(|source| catalog.text(&format!("source-{}", source.id()))).collect();
        let sources = if sources.is_empty() { "what the sources answered".to_owned() } else { sources.join(", ") };
        write!(
            out,
            "\n### {}\n\n{} {}\n\nAsks about {subject}; reads {sources}; {impact}. [The vendor's page]({})\n",
            check.id,
            title(&catalog, check.id),
            catalog.text(&format!("check-{}.why", check.id)),
            check.documentation.address(),
        )
        .expect("text");
    }
    out
}

#[test]
fn the_document_of_checks_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/checks.md");
    let made = document();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder docs");
        std::fs::write(&path, &made).expect("docs/checks.md");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == made,
        "docs/checks.md is not what the checks say; UPDATE_DOCS=1 cargo test -p doctor-core writes it"
    );
}
