//! Holds the colours of every theme to the contrasts of WCAG 2.2: 4.5 to 1 for text, 3 to 1 for marks, borders of fields and
//! the ring around the focus.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

type Theme = BTreeMap<String, String>;

fn sheet() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style/tokens.css");
    fs::read_to_string(path).expect("the tokens")
}

/// What a block of the sheet declares; the block is the first one after `selector`.
fn block(sheet: &str, selector: &str) -> Theme {
    let (_, rest) = sheet.split_once(selector).unwrap_or_else(|| panic!("no {selector}"));
    let (_, rest) = rest.split_once('{').expect("a block");
    let (body, _) = rest.split_once('}').expect("its end");
    body.split(';')
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect()
}

fn over(under: &Theme, over: Theme) -> Theme {
    let mut theme = under.clone();
    theme.extend(over);
    theme
}

/// Every theme by its name: light, dark, both with more contrast asked for, and on paper.
fn themes() -> Vec<(&'static str, Theme)> {
    let sheet = sheet();
    let light = block(&sheet, ":root");
    let dark = over(&light, block(&sheet, ":root[data-theme=\"dark\"]"));
    let print = block(&sheet, "@media print {\n  :root:root:root");
    let more = block(&sheet, "@media (prefers-contrast: more) {\n  :root");
    vec![
        ("light, more contrast", over(&light, more.clone())),
        ("dark, more contrast", over(&dark, more)),
        ("light", light),
        ("dark", dark),
        ("print", print),
    ]
}

fn colour(theme: &Theme, name: &str) -> [f64; 3] {
    let mut value = theme.get(name).unwrap_or_else(|| panic!("no --{name}"));
    while let Some(other) = value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')) {
        value = theme.get(other).unwrap_or_else(|| panic!("no --{other}"));
    }
    let digits = value.strip_prefix('#').unwrap_or_else(|| panic!("--{name} is {value}, no plain colour"));
    let digits: String =
        if digits.len() == 3 { digits.chars().flat_map(|digit| [digit, digit]).collect() } else { digits.to_owned() };
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&digits[at..at + 2], 16).expect("two digits")) / 255.0)
}

fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|c| if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(theme: &Theme, one: &str, other: &str) -> f64 {
    let (a, b) = (luminance(colour(theme, one)), luminance(colour(theme, other)));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn too_faint(fronts: &[&str], backs: &[&str], least: f64) -> Vec<String> {
    let mut found = Vec::new();
    for (name, theme) in themes() {
        for front in fronts {
            for back in backs {
                let ratio = contrast(&theme, front, back);
                if ratio < least {
                    found.push(format!("{name}: --{front} on --{back} is {ratio:.2}, less than {least}"));
                }
            }
        }
    }
    found
}

#[test]
fn the_formula_is_that_of_the_guidelines() {
    let theme: Theme =
        [("black", "#000"), ("white", "#ffffff"), ("grey", "#777")].map(|(a, b)| (a.to_owned(), b.to_owned())).into();
    assert!((contrast(&theme, "black", "white") - 21.0).abs() < 1e-9);
    assert!((contrast(&theme, "grey", "white") - 4.48).abs() < 0.01);
}

#[test]
fn every_text_can_be_read_in_every_theme() {
    let mut faint = too_faint(&["ink", "ink-2", "ink-3"], &["ground", "panel", "quote"], 4.5);
    faint.extend(too_faint(&["ink", "ink-2"], &["fail-soft", "warn-soft", "info-soft", "mark"], 4.5));
    faint.extend(too_faint(&["accent"], &["ground", "panel", "fail-soft", "warn-soft", "info-soft"], 4.5));
    faint.extend(too_faint(&["accent-ink"], &["accent"], 4.5));
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}

#[test]
fn every_mark_and_every_field_can_be_seen_in_every_theme() {
    let marks = ["fail", "warn", "pass", "info", "unknown", "field-line", "accent"];
    let faint = too_faint(&marks, &["ground", "panel"], 3.0);
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}

#[test]
fn the_dark_theme_is_one_whether_the_system_or_the_reader_chose_it() {
    let sheet = sheet();
    assert_eq!(block(&sheet, ":root:not([data-theme=\"light\"])"), block(&sheet, ":root[data-theme=\"dark\"]"));
}
