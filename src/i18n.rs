//! The page's language: its texts, and times, numbers and lists as `Intl` writes them. The texts of a language are one file,
//! fetched when it is chosen: by the address, by the reader, or by the browser's own preference. The start script fetches
//! the first one beside the program (see `src/boot.js`).

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use doctor_core::history_charts::TickName;
use doctor_core::language::Language;
use doctor_core::model::{Age, Timestamp};
use doctor_core::terminal::Terminal;
use doctor_core::text::{Catalog, Formats, Message, Zones, is_another_day_in_utc, zone};
use js_sys::{Array, Date, Function, Intl, Object, Promise, Reflect};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::deployment::stored_name;
use crate::{clock, forgetful, navigation};

/// The name under which the reader's choice is stored.
const KEY: &str = "language";

thread_local! {
    static FORMATS: RefCell<BrowserFormats> = RefCell::new(browser_formats(Language::English));
    static CATALOG: RefCell<Catalog> = RefCell::new(catalog_of(Language::English, ""));
    static CURRENT: Cell<Language> = const { Cell::new(Language::English) };
    /// The terminal that commands in texts are for.
    static TERMINAL: Cell<Terminal> = const { Cell::new(Terminal::Bash) };
    /// The zones of the moments on the page.
    static ZONES: Cell<Zones> = const { Cell::new(Zones::Local) };
    /// The language that was requested last. Its texts, and those of another one, may still be loading.
    static REQUESTED: Cell<Language> = const { Cell::new(Language::English) };
    /// Counts the changes of language, so that the page is rendered again.
    static CHANGED: Cell<Option<RwSignal<u32>>> = const { Cell::new(None) };
}

/// The texts of a language from their file; from now on the page's formatters are those of this language.
fn catalog_of(language: Language, source: &str) -> Catalog {
    let formats = browser_formats(language);
    FORMATS.set(formats.clone());
    Catalog::new(language.code(), &[source], Box::new(formats))
}

/// From now on moments are written in these zones. Those that are shown already stay as they are.
pub fn set_zones(zones: Zones) {
    ZONES.set(zones);
    CATALOG.with_borrow_mut(|catalog| *catalog = catalog.in_zones(zones));
}

/// Renders the page again, with its texts as they are now.
pub fn render_again() {
    show_language(CURRENT.get());
}

/// From now on commands in texts are for this terminal. Texts that are shown already stay as they are.
pub fn set_terminal(terminal: Terminal) {
    TERMINAL.set(terminal);
    CATALOG.with_borrow_mut(|catalog| *catalog = catalog.for_terminal(terminal));
}

fn browser_formats(language: Language) -> BrowserFormats {
    BrowserFormats(Rc::new(Formatters::new(language.locale())))
}

/// Has the browser load what it formats numbers with, which takes it a while the first time.
pub fn prepare() {
    span(60_000);
}

/// Loads the texts of the page's first language, or the English ones where these can't be had. Nothing is rendered before.
///
/// # Errors
/// Why there are no texts, as the start script says it.
pub async fn fetch_texts() -> Result<(), JsValue> {
    let first = first_language();
    REQUESTED.set(first);
    let loaded = load_language(first).await;
    if loaded.is_ok() || first == Language::English {
        return loaded;
    }
    REQUESTED.set(Language::English);
    load_language(Language::English).await
}

/// Starts with the first language; called once, at the root.
pub fn provide_language() {
    CHANGED.set(Some(RwSignal::new(0)));
    set_language(first_language());
}

/// The language of the address (`?lang=de`), else the one that the reader chose earlier, else the browser's.
fn first_language() -> Language {
    navigation::language_in_address().or_else(stored_language).unwrap_or_else(browser_language)
}

fn stored_language() -> Option<Language> {
    let storage = window().local_storage().ok().flatten()?;
    Language::from_tag(&storage.get_item(&stored_name(KEY)).ok().flatten()?)
}

fn browser_language() -> Language {
    let tags: Vec<String> = window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
    Language::preferred(tags.iter().map(String::as_str))
}

/// The current language, tracked: views that read it are rendered again when it changes.
pub fn language() -> Language {
    if let Some(changed) = CHANGED.get().filter(|changed| !changed.is_disposed()) {
        changed.track();
    }
    CURRENT.get()
}

/// The current language, not tracked.
pub fn current_language() -> Language {
    CURRENT.get()
}

/// Sets the language that the reader chose, and remembers it in this browser. It is not put into the address, because a
/// bookmark is shared with people who read another language.
pub fn choose(language: Language) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Where nothing can be stored the choice holds until the page is closed.
        let _ = storage.set_item(&stored_name(KEY), language.code());
    }
    navigation::leave_language_out();
    set_language(language);
}

fn set_language(language: Language) {
    REQUESTED.set(language);
    if language == CURRENT.get() {
        show_language(language);
    } else {
        // If the texts can't be loaded, the page keeps its language.
        spawn_local(async move { drop(load_language(language).await) });
    }
}

/// Loads a language's texts and shows the page in it, unless another language was requested meanwhile.
async fn load_language(language: Language) -> Result<(), JsValue> {
    let source = texts_of(language).await?;
    if REQUESTED.get() == language {
        show_in(language, &source);
    }
    Ok(())
}

/// The file of a language, from the start script, which asks for it once and checks what comes.
async fn texts_of(language: Language) -> Result<String, JsValue> {
    let fetch: Function = Reflect::get(&js_sys::global(), &"hookDoctorTexts".into())?.dyn_into()?;
    let promise: Promise = fetch.call1(&JsValue::NULL, &language.code().into())?.dyn_into()?;
    let source = JsFuture::from(promise).await?;
    source.as_string().ok_or(source)
}

/// Shows the page in a language by the texts of its file.
pub fn show_in(language: Language, source: &str) {
    CATALOG.set(catalog_of(language, source).for_terminal(TERMINAL.get()).in_zones(ZONES.get()));
    show_language(language);
}

fn show_language(language: Language) {
    CURRENT.set(language);
    if let Some(root) = document().document_element() {
        // The attribute can't be refused: its name is valid.
        let _ = root.set_attribute("lang", language.code());
    }
    if let Some(changed) = CHANGED.get() {
        changed.try_update(|count| *count += 1);
    }
}

/// The sentence for a text without facts.
pub fn text(id: &str) -> String {
    CATALOG.with_borrow(|catalog| catalog.text(id))
}

/// The sentence for a message.
pub fn say(message: &Message) -> String {
    CATALOG.with_borrow(|catalog| catalog.say(message))
}

/// Whether there is such a text.
pub fn has(id: &str) -> bool {
    CATALOG.with_borrow(|catalog| catalog.has(id))
}

/// Lends the catalog, for reports.
pub fn with_catalog<T>(read: impl FnOnce(&Catalog) -> T) -> T {
    CATALOG.with_borrow(|catalog| read(catalog))
}

/// A moment in full, in the zones that the reader chose: "21 November 2026 at 10:12 UTC+1".
pub fn time(moment: Timestamp) -> String {
    CATALOG.with_borrow(|catalog| catalog.time(moment))
}

/// The same with UTC behind it, whatever the reader chose.
pub fn time_in_both_zones(moment: Timestamp) -> String {
    CATALOG.with_borrow(|catalog| catalog.in_zones(Zones::LocalAndUtc).time(moment))
}

/// A number with the language's separators.
pub fn number(number: i64) -> String {
    CATALOG.with_borrow(|catalog| catalog.formats().number(number))
}

/// A share of one as a percentage with one digit behind the point or comma, as the language writes it.
pub fn percent(share: f64) -> String {
    let tenths = format!("{:.1}", share * 100.0);
    let written = if current_language() == Language::English { tenths } else { tenths.replace('.', ",") };
    format!("{written} %")
}

/// An amount: whole where it is large, with more digits behind the point or comma the smaller it is.
pub fn amount(amount: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "rounded, and far below the limits")]
    let whole = amount.round() as i64;
    #[expect(clippy::cast_precision_loss, reason = "far below the limits")]
    let is_whole = (amount - whole as f64).abs() < 1e-9;
    let written = match amount.abs() {
        size if size >= 20.0 || is_whole => return number(whole),
        size if size >= 1.0 => format!("{amount:.1}"),
        _ => format!("{amount:.2}"),
    };
    if current_language() == Language::English { written } else { written.replace('.', ",") }
}

/// The name of a tick on an axis of time, by the reader's clock: "21 Nov" or "06:00".
pub fn tick(moment: Timestamp, name: TickName) -> String {
    FORMATS.with_borrow(|formats| formats.0.short(moment, name, false))
}

/// The same in UTC.
pub fn tick_in_utc(moment: Timestamp, name: TickName) -> String {
    FORMATS.with_borrow(|formats| formats.0.short(moment, name, true))
}

/// How many minutes the reader's clock is ahead of UTC at a moment.
pub fn minutes_ahead(moment: Timestamp) -> i64 {
    FORMATS.with_borrow(|formats| formats.minutes_ahead(moment))
}

/// Whether the reader chose to see UTC beside local time.
pub fn shows_utc() -> bool {
    ZONES.get() == Zones::LocalAndUtc
}

/// A moment of a chart in short, in the zones that the reader chose: "21 Nov", and with the hour "21 Nov, 10:12 UTC+1 (09:12 UTC)".
pub fn chart_time(moment: Timestamp, with_hour: bool) -> String {
    let ahead = minutes_ahead(moment);
    let has_utc = shows_utc() && ahead != 0;
    if !with_hour && !has_utc {
        return tick(moment, TickName::Day);
    }
    let here = format!("{} {}", tick(moment, TickName::DayAndHour), zone(ahead));
    if !has_utc {
        return here;
    }
    let name = if is_another_day_in_utc(moment, ahead) { TickName::DayAndHour } else { TickName::Hour };
    format!("{here} ({} {})", tick_in_utc(moment, name), zone(0))
}

/// A count with the language's separators.
pub fn count(count: usize) -> String {
    number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A length of time in milliseconds.
pub fn span(millis: i64) -> String {
    CATALOG.with_borrow(|catalog| catalog.formats().span(millis))
}

/// How long ago, or how soon: "12 seconds ago"; moves on with the clock.
pub fn ago(moment: Timestamp) -> String {
    ago_at(moment, ticking())
}

/// How long ago, for what can only have been: of a moment ahead of this computer's clock it says so.
pub fn since(moment: Timestamp) -> String {
    let now = ticking();
    match moment.age(now) {
        Age::Ago(_) => ago_at(moment.min(now), now),
        Age::Ahead(_) => text("ui-ahead-of-the-clock"),
    }
}

/// The time, for a text that moves on with it. Such texts are drawn again with each reading, and the clock outlasts them.
fn ticking() -> Timestamp {
    forgetful::read(|| clock::use_now().get())
}

/// The same against a given time.
pub fn ago_at(moment: Timestamp, now: Timestamp) -> String {
    const UNITS: [(i64, &str); 6] = [
        (31_557_600_000, "year"),
        (2_629_800_000, "month"),
        (86_400_000, "day"),
        (3_600_000, "hour"),
        (60_000, "minute"),
        (1_000, "second"),
    ];
    let millis = moment.millis_since(now);
    let (size, unit) = UNITS.into_iter().find(|(size, _)| millis.abs() >= *size).unwrap_or((1_000, "second"));
    #[expect(clippy::cast_precision_loss, reason = "a count of seconds or more is far below 2^53")]
    let count = (millis / size) as f64;
    FORMATS.with_borrow(|formats| formats.0.ago(count, unit))
}

/// `Intl` in one language. Each formatter is made when it is first needed, and once: the first of a kind costs a browser
/// ten times what it then takes to use it.
struct Formatters {
    locale: &'static str,
    units: [OnceCell<Intl::NumberFormat>; SPANS.len()],
    number: OnceCell<Intl::NumberFormat>,
    time: OnceCell<Intl::DateTimeFormat>,
    time_in_utc: OnceCell<Intl::DateTimeFormat>,
    hour_in_utc: OnceCell<Intl::DateTimeFormat>,
    /// By the reader's clock and in UTC, each by the day, by the hour and by both.
    short: [[OnceCell<Intl::DateTimeFormat>; 3]; 2],
    list: OnceCell<Option<(JsValue, Function)>>,
    ago: OnceCell<Intl::RelativeTimeFormat>,
    just_now: OnceCell<Intl::RelativeTimeFormat>,
}

/// The units of a length of time, in milliseconds, and as `Intl.NumberFormat` calls them.
const SPANS: [(i64, &str); 4] = [(86_400_000, "day"), (3_600_000, "hour"), (60_000, "minute"), (1_000, "second")];

impl Formatters {
    fn new(locale: &'static str) -> Self {
        Self {
            locale,
            units: std::array::from_fn(|_| OnceCell::new()),
            number: OnceCell::new(),
            time: OnceCell::new(),
            time_in_utc: OnceCell::new(),
            hour_in_utc: OnceCell::new(),
            short: std::array::from_fn(|_| std::array::from_fn(|_| OnceCell::new())),
            list: OnceCell::new(),
            ago: OnceCell::new(),
            just_now: OnceCell::new(),
        }
    }

    fn locales(&self) -> Array {
        Array::of1(&self.locale.into())
    }

    fn dates(&self, parts: &[(&str, &str)]) -> Intl::DateTimeFormat {
        Intl::DateTimeFormat::new(&self.locales(), &options_of(parts))
    }

    /// A moment in short.
    fn short(&self, moment: Timestamp, name: TickName, in_utc: bool) -> String {
        let (index, parts) = match name {
            TickName::Day => (0, &SHORT_PARTS[..2]),
            TickName::Hour => (1, &SHORT_PARTS[2..]),
            TickName::DayAndHour => (2, &SHORT_PARTS[..]),
        };
        let make = || {
            let zone = in_utc.then_some(("timeZone", "UTC"));
            self.dates(&parts.iter().copied().chain(zone).collect::<Vec<_>>())
        };
        let [here, utc] = &self.short;
        let cells = if in_utc { utc } else { here };
        cells.get(index).map(|cell| formatted(&cell.get_or_init(make).format(), moment.as_millis())).unwrap_or_default()
    }

    fn relative(&self, numeric: &str) -> Intl::RelativeTimeFormat {
        Intl::RelativeTimeFormat::new(&self.locales(), &options_of(&[("numeric", numeric), ("style", "long")]))
    }

    /// "3 minutes ago", "in 2 days", "now".
    fn ago(&self, count: f64, unit: &str) -> String {
        // "now" rather than "in 0 seconds"; but a count rather than "yesterday", which may be 47 hours ago.
        let format = if count == 0.0 {
            self.just_now.get_or_init(|| self.relative("auto"))
        } else {
            self.ago.get_or_init(|| self.relative("always"))
        };
        format.format(count, unit).into()
    }
}

/// The page's formatters, which the catalog and the relative times share.
#[derive(Clone)]
struct BrowserFormats(Rc<Formatters>);

/// A moment in full; with the last of them it is in UTC rather than by the reader's clock.
const TIME_PARTS: [(&str, &str); 6] = [
    ("day", "numeric"),
    ("month", "long"),
    ("year", "numeric"),
    ("hour", "2-digit"),
    ("minute", "2-digit"),
    ("timeZone", "UTC"),
];

/// The same on an axis.
const SHORT_PARTS: [(&str, &str); 4] =
    [("day", "numeric"), ("month", "short"), ("hour", "2-digit"), ("minute", "2-digit")];

impl Formats for BrowserFormats {
    fn time(&self, moment: Timestamp) -> String {
        let format = self.0.time.get_or_init(|| self.0.dates(&TIME_PARTS[..5]));
        format!("{} {}", formatted(&format.format(), moment.as_millis()), zone(self.minutes_ahead(moment)))
    }

    fn time_in_utc(&self, moment: Timestamp) -> String {
        let format = self.0.time_in_utc.get_or_init(|| self.0.dates(&TIME_PARTS));
        format!("{} {}", formatted(&format.format(), moment.as_millis()), zone(0))
    }

    fn hour_in_utc(&self, moment: Timestamp) -> String {
        let format = self.0.hour_in_utc.get_or_init(|| self.0.dates(&TIME_PARTS[3..]));
        format!("{} {}", formatted(&format.format(), moment.as_millis()), zone(0))
    }

    fn minutes_ahead(&self, moment: Timestamp) -> i64 {
        // The browser counts how many minutes UTC is ahead of the reader's clock, at that moment.
        #[expect(clippy::cast_possible_truncation, reason = "a zone is some hundreds of minutes from UTC")]
        let behind = js_date(moment).get_timezone_offset() as i64;
        -behind
    }

    fn span(&self, millis: i64) -> String {
        let mut rest = millis.max(0);
        let mut parts: Vec<String> = Vec::new();
        for ((size, unit), format) in SPANS.into_iter().zip(&self.0.units) {
            let count = rest / size;
            rest %= size;
            let requested = count > 0 || (size == 1_000 && parts.is_empty());
            if requested && parts.len() < 2 {
                let make = || {
                    let options = [("style", "unit"), ("unit", unit), ("unitDisplay", "long")];
                    Intl::NumberFormat::new(&self.0.locales(), &options_of(&options))
                };
                parts.push(formatted(&format.get_or_init(make).format(), count));
            } else if !parts.is_empty() {
                break;
            }
        }
        parts.join(" ")
    }

    fn number(&self, number: i64) -> String {
        // Below a thousand nothing is to be separated, and every language of the page has the same digits.
        if (0..1_000).contains(&number) {
            return number.to_string();
        }
        let make = || Intl::NumberFormat::new(&self.0.locales(), &Object::new());
        formatted(&self.0.number.get_or_init(make).format(), number)
    }

    fn list(&self, names: &[String]) -> String {
        let array: Array = names.iter().map(|name| JsValue::from_str(name)).collect();
        self.0
            .list
            .get_or_init(|| list_format(&self.0.locales()))
            .as_ref()
            .and_then(|(object, format)| format.call1(object, &array).ok())
            .and_then(|text| text.as_string())
            .unwrap_or_else(|| names.join(", "))
    }
}

/// What a formatter's bound `format` makes of a number, or of a moment in milliseconds since 1970.
fn formatted(format: &Function, number: i64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "counters and milliseconds stay far below 2^53")]
    let number = JsValue::from_f64(number as f64);
    format.call1(&JsValue::UNDEFINED, &number).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// `Intl.ListFormat`, which the bindings do not name.
fn list_format(locales: &Array) -> Option<(JsValue, Function)> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &"ListFormat".into()).ok()?.dyn_into().ok()?;
    let object = Reflect::construct(&constructor, &Array::of1(locales)).ok()?;
    let format: Function = Reflect::get(&object, &"format".into()).ok()?.dyn_into().ok()?;
    Some((object, format))
}

fn js_date(moment: Timestamp) -> Date {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 stay far below 2^53")]
    Date::new(&JsValue::from_f64(moment.as_millis() as f64))
}

fn options_of(options: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in options {
        // Setting a property of a fresh object can't fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    object
}
