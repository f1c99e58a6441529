//! What a page reads like to a screen reader and looks like from afar, as files that a person can check once and a test
//! compares from then on. `cargo xtask accept-snapshots` accepts what is there now.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::Walk;

/// A picture is compared by the lightness of that many cells across; a cell is too large for letters to matter, and small
/// enough for a box that moved.
const CELLS: usize = 48;
/// How much lighter or darker a cell may be, of 255.
const TOLERANCE: u8 = 20;
/// How many of all cells may be lighter or darker than that, in a thousand: dates and names change with the day.
const STRAYS: usize = 15;

/// Where the snapshots are.
fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(name)
}

fn accepting() -> bool {
    std::env::var_os("UPDATE_SNAPSHOTS").is_some()
}

/// The accessibility tree as the browser gives it to assistive technology: a line for each thing that has a role, with
/// its name. Digits and months are all alike, because the demo moves with the time.
pub async fn accessibility_tree(walk: &Walk) -> String {
    let tree = walk.protocol("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().expect("nodes");
    let find = |id: &Value| nodes.iter().find(|node| node["nodeId"] == *id);
    let mut lines = String::new();
    let mut waiting = vec![(nodes.first().expect("a root"), 0)];
    while let Some((node, depth)) = waiting.pop() {
        let role = node["role"]["value"].as_str().unwrap_or_default();
        let name = node["name"]["value"].as_str().unwrap_or_default();
        let silent = node["ignored"] == true
            || matches!(
                role,
                "none"
                    | "generic"
                    | "InlineTextBox"
                    | "LineBreak"
                    | "ListMarker"
                    | "LayoutTable"
                    | "LayoutTableRow"
                    | "LayoutTableCell"
            );
        if !silent {
            lines.push_str(&format!("{}{role}{}{}\n", "  ".repeat(depth), quoted(name), states(node)));
        }
        let below = if silent { depth } else { depth + 1 };
        let children = node["childIds"].as_array().into_iter().flatten().filter_map(find);
        // What is said first must be taken first.
        waiting.extend(children.map(|child| (child, below)).collect::<Vec<_>>().into_iter().rev());
    }
    lines
}

fn quoted(name: &str) -> String {
    const MONTHS: [&str; 23] = [
        "January",
        "February",
        "March",
        "April",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sept",
        "Sep",
        "Oct",
        "Nov",
    ];
    let words = name.split_whitespace().map(|word| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if MONTHS.contains(&bare) || bare == "Dec" { word.replace(bare, "Month") } else { word.to_owned() }
    });
    let name = words.collect::<Vec<_>>().join(" ");
    let mut alike = String::new();
    for c in name.chars() {
        match c {
            c if c.is_ascii_digit() && alike.ends_with('0') => {}
            c if c.is_ascii_digit() => alike.push('0'),
            c => alike.push(c),
        }
    }
    // A year is said only where it is not this one, and how old a reading is depends on the moment.
    let alike = alike.replace("Month 0", "Month");
    let alike = if alike.starts_with("updated ") { "updated …".to_owned() } else { alike };
    if alike.is_empty() { alike } else { format!(" \"{alike}\"") }
}

fn states(node: &Value) -> String {
    let shown = |property: &Value| {
        let name = property["name"].as_str()?;
        let value = &property["value"]["value"];
        match name {
            "pressed" | "expanded" | "checked" | "selected" | "disabled" | "required" | "invalid"
                if *value != false && *value != "false" =>
            {
                Some(format!(" {name}={}", value.to_string().trim_matches('"')))
            }
            "level" => Some(format!(" level={value}")),
            _ => None,
        }
    };
    node["properties"].as_array().into_iter().flatten().filter_map(shown).collect()
}

/// What differs between the tree and its snapshot; nothing where they are the same, or were just made so.
pub fn differs(name: &str, tree: &str) -> Option<String> {
    let file = path(&format!("accessibility/{name}.txt"));
    if accepting() {
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, tree).expect("a file");
        return None;
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    if expected == tree {
        return None;
    }
    let first = expected
        .lines()
        .zip(tree.lines())
        .position(|(a, b)| a != b)
        .unwrap_or(expected.lines().count().min(tree.lines().count()));
    let around = |text: &str| text.lines().skip(first.saturating_sub(1)).take(4).collect::<Vec<_>>().join("\n");
    Some(format!("{name}, line {}: expected\n{}\nfound\n{}", first + 1, around(&expected), around(tree)))
}

/// A picture, seen from afar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Afar {
    width: usize,
    cells: Vec<u8>,
}

impl Afar {
    /// Steps back from a picture.
    pub fn of(picture: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(picture));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().expect("a picture");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut pixels).expect("a picture");
        let (width, height, samples) = (info.width as usize, info.height as usize, info.color_type.samples());
        let size = width.div_ceil(CELLS);
        let rows = height.div_ceil(size);
        let mut sums = vec![(0_u64, 0_u64); CELLS * rows];
        for (at, pixel) in pixels.chunks_exact(samples).enumerate().take(width * height) {
            let lightness: u64 =
                pixel.iter().take(3.min(samples)).map(|part| u64::from(*part)).sum::<u64>() / 3.min(samples) as u64;
            let cell = &mut sums[(at / width) / size * CELLS + (at % width) / size];
            cell.0 += lightness;
            cell.1 += 1;
        }
        let cells = sums.into_iter().map(|(sum, count)| (sum / count.max(1)) as u8).collect();
        Self { width: CELLS, cells }
    }

    /// Whether the page looks different from some distance.
    pub fn is_another_than(&self, other: &Self) -> bool {
        if self.cells.len() != other.cells.len() {
            return true;
        }
        let strays = self.cells.iter().zip(&other.cells).filter(|(a, b)| a.abs_diff(**b) > TOLERANCE).count();
        strays * 1_000 > STRAYS * self.cells.len()
    }

    fn to_png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width as u32, (self.cells.len() / self.width) as u32);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&self.cells).expect("a picture");
        writer.finish().expect("an end");
        bytes
    }

    fn from_png(bytes: &[u8]) -> Self {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().expect("a picture");
        let mut cells = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut cells).expect("a picture");
        Self { width: info.width as usize, cells }
    }
}

/// Whether a page looks another than its snapshot; a new one is taken where that was asked for.
pub fn looks_different(name: &str, picture: &[u8]) -> bool {
    let file = path(&format!("visual/{name}.png"));
    let afar = Afar::of(picture);
    if accepting() {
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, afar.to_png()).expect("a file");
        return false;
    }
    fs::read(&file).map_or(true, |expected| Afar::from_png(&expected).is_another_than(&afar))
}
