//! Reports are safe to paste, whatever others wrote: real readers of each format find no markup, no formula and no further
//! header in them, and still find what was written.

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};
use proptest::prelude::*;
use url::Url;

use super::{Format, Line, Mail, Scope, hand_over, mail, report};
use crate::diagnosis::DiagnosedSnapshot;
use crate::diagnosis::fixture::{EXPIRED, Scene};
use crate::model::{EventName, Quoted, WebhookId};
use crate::snapshot::{Gap, GapReason, Observed, Source};
use crate::text::{Catalog, PlainEnglish, Zones};

/// Pieces of Markdown with the extensions of its dialects, of HTML, of spreadsheets and of mail.
const PIECES: &[&str] = &[
    "![x](https://evil.example/p.png)",
    "[x](javascript:alert(1))",
    "<img src=https://evil.example/y>",
    "<!--",
    "-->",
    "<https://evil.example>",
    "https://evil.example/x",
    "www.evil.example",
    "a@evil.example",
    "mailto:a@evil.example",
    "@everyone",
    "#12",
    "!12",
    "~label",
    "%12",
    "$x$",
    "$$",
    "`",
    "``",
    "```",
    "~~~",
    "~~",
    "**",
    "__",
    "*",
    "_",
    "==",
    "++",
    "||",
    "|",
    "|---|",
    "---",
    "===",
    "# ",
    "- ",
    "+ ",
    "1. ",
    "1) ",
    "> ",
    ">>>",
    "[ ] ",
    "[^1]",
    "[^1]: ",
    "[[x]]",
    "{#id}",
    "{.x}",
    "::: ",
    ":smile:",
    "%%",
    "^",
    "\\",
    "&#91;",
    "&lt;",
    "&",
    "\n",
    "\n\n",
    "\r\n",
    "\u{2028}",
    "    ",
    "\t",
    "=1+1",
    "=HYPERLINK(\"https://evil.example\")",
    "+1",
    "-1",
    "@SUM(1)",
    "＝1",
    "＠a",
    ";",
    ",",
    "\"",
    "\"\"",
    "'",
    "\u{feff}",
    "\u{200b}",
    "\u{a0}",
    " ",
    "\0",
    "\u{1b}",
    "\r\nBcc: a@evil.example\r\n",
    "%0d%0a",
    "&cc=a@evil.example",
    "?bcc=",
    "sep=;",
    "ERP",
    "orders",
    "å",
    "é",
    "(",
    ")",
    ".",
    ":",
    "!",
    "/close",
    "10:12",
    "•••",
];

/// A text that was written to do harm.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        9 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat())
}

/// A tenant in which everything that others can name or say is this text.
fn tenant(text: &str) -> DiagnosedSnapshot {
    Scene::failing(text, 9)
        .webhook(|webhook| {
            webhook.name = text.to_owned();
            webhook.events = vec![EventName::new(text)];
            if let Some(by) = &mut webhook.updated_by {
                std::sync::Arc::make_mut(by).name = text.into();
            }
        })
        .principal(|principal| principal.name = text.to_owned())
        .change(|snapshot| {
            let detail = Quoted::new(text);
            snapshot.activity = Observed::Unseen(Gap { detail, ..Gap::new(Source::Activity, GapReason::Forbidden) });
        })
        .sibling(2, |_, _| {})
        .diagnosed()
}

thread_local! {
    /// Read once for all cases of a test.
    static ENGLISH: Catalog = Catalog::english(Box::new(PlainEnglish));
}

fn catalog() -> Catalog {
    ENGLISH.with(|catalog| catalog.in_zones(Zones::Utc))
}

/// A reader of CommonMark that knows more dialects than any one place does.
fn every_dialect() -> Options<'static> {
    let mut options = Options::default();
    let extension = &mut options.extension;
    for switch in [
        &mut extension.strikethrough,
        &mut extension.table,
        &mut extension.autolink,
        &mut extension.tasklist,
        &mut extension.superscript,
        &mut extension.footnotes,
        &mut extension.inline_footnotes,
        &mut extension.description_lists,
        &mut extension.multiline_block_quotes,
        &mut extension.alerts,
        &mut extension.math_dollars,
        &mut extension.math_latex,
        &mut extension.math_code,
        &mut extension.wikilinks_title_after_pipe,
        &mut extension.underline,
        &mut extension.subscript,
        &mut extension.spoiler,
        &mut extension.ofm_comments,
        &mut extension.subtext,
        &mut extension.highlight,
        &mut extension.insert,
        &mut extension.block_directive,
        &mut extension.cjk_friendly_emphasis,
    ] {
        *switch = true;
    }
    extension.front_matter_delimiter = Some("---".to_owned());
    options.parse.relaxed_autolinks = true;
    options.parse.relaxed_tasklist_matching = true;
    options
}

/// What a reader finds in a document: its headings, the words of its sentences and those in code, and what we never write.
#[derive(Default)]
struct Found {
    headings: Vec<(u8, String)>,
    sentences: String,
    all: String,
    strange: Vec<String>,
}

fn read(text: &str) -> Found {
    let arena = Arena::new();
    let mut found = Found::default();
    collect(parse_document(&arena, text, &every_dialect()), &mut found);
    found
}

fn collect<'a>(node: &'a AstNode<'a>, found: &mut Found) {
    let at = found.all.len();
    let value = node.data.borrow().value.clone();
    match &value {
        NodeValue::Text(text) => {
            found.sentences.push_str(text);
            found.all.push_str(text);
        }
        NodeValue::Code(code) => found.all.push_str(&code.literal),
        NodeValue::Document
        | NodeValue::Heading(_)
        | NodeValue::Paragraph
        | NodeValue::List(_)
        | NodeValue::Item(_)
        | NodeValue::Strong => {}
        NodeValue::CodeBlock(block) => found.all.push_str(&block.literal),
        other => found.strange.push(format!("{other:?}")),
    }
    for child in node.children() {
        collect(child, found);
    }
    if let NodeValue::Heading(heading) = &value {
        found.headings.push((heading.level, found.all[at..].to_owned()));
    }
    if matches!(value, NodeValue::Heading(_) | NodeValue::Paragraph) {
        found.sentences.push('\n');
        found.all.push('\n');
    }
}

#[test]
fn the_reader_of_every_dialect_finds_markup_where_there_is_some() {
    for markup in [
        "![x](y)",
        "[x](y)",
        "<b>",
        "see www.evil.example",
        "https://evil.example",
        "~~x~~",
        "$x$",
        "- [x] a",
        "a\n: b",
    ] {
        assert!(!read(markup).strange.is_empty(), "{markup}");
    }
    assert_eq!(read("# a `b` **c**").headings, [(1, "a b c".to_owned())]);
}

/// The fields of a table, read with any sign between them, with quotes or without.
fn fields(text: &str, between: u8, quotes: bool) -> Vec<Vec<String>> {
    ::csv::ReaderBuilder::new()
        .delimiter(between)
        .quoting(quotes)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes())
        .records()
        .map(|record| record.expect("a row").iter().map(str::to_owned).collect())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn markdown_has_no_markup_of_others_and_says_what_they_wrote(text in hostile()) {
        let diagnosed = tenant(&text);
        let report = report(&diagnosed, Scope::All, Format::Markdown, &catalog());
        let found = read(&report);
        prop_assert!(found.strange.is_empty(), "{:?} in {report}", found.strange);
        prop_assert_eq!(found.headings.iter().filter(|(level, _)| *level == 1).count(), 1);
        let name = Line::new(&diagnosed.cases[0].webhook.display_name());
        let name = if name.as_str().is_empty() { "–" } else { name.as_str() };
        prop_assert!(found.all.contains(&format!("{name} (1): ")), "{:?} in {report}", found.all);
        // Places that look for these in sentences, after the markup was read, find none.
        for sign in ["://", "www.", "@", "#", "~", "$", "!1", "%1", "<", "&#"] {
            prop_assert!(!found.sentences.contains(sign), "{sign} in {report}");
        }
        for line in report.lines() {
            let ours = ["Read", "Seen", "1 webhook"];
            let is_step = line.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(". ");
            prop_assert!(
                line.is_empty() || line.starts_with(['#', '-', ' ', '*']) || is_step || ours.iter().any(|words| line.starts_with(words)),
                "{line}"
            );
        }
    }

    #[test]
    fn a_table_has_no_formula_at_whichever_sign_it_is_split(text in hostile()) {
        let diagnosed = tenant(&text);
        let table = report(&diagnosed, Scope::All, Format::Csv, &catalog());
        for between in *b",;\t|" {
            for quotes in [true, false] {
                for field in fields(&table, between, quotes).concat() {
                    let shown = field.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\u{200b}' | '\u{feff}'));
                    let formula = shown.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
                    prop_assert!(!formula || shown.parse::<i64>().is_ok(), "{field:?} in {table}");
                }
            }
        }
        let rows = fields(&table, b',', true);
        prop_assert_eq!(rows.iter().map(Vec::len).collect::<Vec<_>>(), [16, 16, 16]);
        let name = Line::new(&text).as_str().replace('\'', "");
        prop_assert_eq!(rows[1][1].replace('\'', ""), name);
    }

    #[test]
    fn a_mail_has_one_subject_and_one_body_and_the_lines_that_we_wrote(text in hostile()) {
        let draft = mail(&tenant(&text), Some(WebhookId(1)), &catalog());
        let ordinary = mail(&tenant("ERP"), Some(WebhookId(1)), &catalog());
        prop_assert!(!draft.subject.as_str().contains(char::is_control));
        let about = draft.summary.lines().filter(|line| line.starts_with("Webhook id ") || line.starts_with("Tenant ")).count();
        prop_assert_eq!(about, 2);
        prop_assert_eq!(draft.summary.split('\n').count(), ordinary.summary.split('\n').count(), "{}", draft.summary);
        let address = Url::parse(&draft.mailto()).expect("an address");
        prop_assert_eq!(address.path(), "appdev@superoffice.com");
        let fields: Vec<(String, String)> = address.query_pairs().into_owned().collect();
        let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        prop_assert_eq!(names, ["subject", "body"]);
        prop_assert!(!fields[0].1.contains(char::is_control), "{:?}", fields[0]);
        prop_assert!(!fields[1].1.contains('\r'), "{:?}", fields[1]);
    }

    #[test]
    fn a_mail_to_a_receiver_has_the_lines_that_we_wrote_and_quotes_in_a_block(text in hostile()) {
        let draft = |name: &str, quote: &str| {
            let diagnosed = Scene::failing(&format!("{EXPIRED} {quote}"), 9)
                .webhook(|webhook| webhook.name = name.to_owned())
                .diagnosed();
            let group = diagnosed.diagnosis.groups.first().expect("a group");
            hand_over(&diagnosed, &group.finding, group.key.host.as_deref(), &group.webhooks, &catalog()).expect("a mail")
        };
        let ours = |mail: &Mail| mail.full.split('\n').filter(|line| !line.starts_with("    ")).count();
        let (hostile, ordinary) = (draft(&text, &text), draft("ERP", ""));
        prop_assert!(!hostile.subject.as_str().contains(char::is_control));
        prop_assert_eq!(ours(&hostile), ours(&ordinary), "{}", hostile.full);
    }

    #[test]
    fn json_says_what_they_wrote_to_the_letter(text in hostile()) {
        let diagnosed = tenant(&text);
        let report: serde_json::Value = serde_json::from_str(&report(&diagnosed, Scope::All, Format::Json, &catalog())).expect("JSON");
        let name = diagnosed.cases[0].webhook.display_name();
        prop_assert_eq!(report["webhooks"][0]["name"].as_str(), Some(name.as_str()));
    }
}
