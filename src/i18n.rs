//! The page's language: its texts, and times, numbers and lists as `Intl` writes them. English is built in, the texts of
//! another language are fetched when it is chosen, by the reader or by the browser's own preference.

use std::cell::{Cell, RefCell};

use doctor_core::language::Language;
use doctor_core::model::Timestamp;
use doctor_core::text::{Catalog, Formats, Message};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};

use crate::{api, navigation};

thread_local! {
    static CATALOG: RefCell<Catalog> = RefCell::new(english());
    static SPOKEN: Cell<Language> = const { Cell::new(Language::English) };
    /// Moves when the language has changed, so that the page is drawn anew.
    static CHANGED: Cell<Option<RwSignal<u32>>> = const { Cell::new(None) };
}

fn english() -> Catalog {
    Catalog::english(Box::new(BrowserFormats::new(Language::English.locale())))
}

/// Starts with the language of the address (`?lang=de`), else with the browser's; called once, at the root.
pub fn provide_language() {
    CHANGED.set(Some(RwSignal::new(0)));
    let language = navigation::chosen_language().unwrap_or_else(|| {
        let tags: Vec<String> = window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
        Language::preferred(tags.iter().map(String::as_str))
    });
    speak(language);
}

/// The language that is spoken now; a reader of this is drawn anew when it changes.
pub fn language() -> Language {
    if let Some(changed) = CHANGED.get().filter(|changed| !changed.is_disposed()) {
        changed.track();
    }
    SPOKEN.get()
}

/// The language that is spoken now, not tracked.
pub fn spoken_language() -> Language {
    SPOKEN.get()
}

/// The reader chose a language: it goes into the address.
pub fn choose(language: Language) {
    navigation::choose_language(language);
    speak(language);
}

fn speak(language: Language) {
    if language == Language::English {
        CATALOG.set(english());
        spoken(language);
        return;
    }
    spawn_local(async move {
        let address = format!("{}{}/lang/{}.ftl", navigation::origin(), navigation::base(), language.code());
        // Without its texts the page stays in the language that it has, which is better than a page of gaps.
        if let Ok(answer) = api::ask_openly(&address).await
            && answer.status == 200
            && !answer.content_type.contains("html")
        {
            let formats = Box::new(BrowserFormats::new(language.locale()));
            CATALOG.set(Catalog::translated(language.code(), &[&answer.body], formats));
            spoken(language);
        }
    });
}

fn spoken(language: Language) {
    SPOKEN.set(language);
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

/// A moment in full: "21 November 2026 at 09:12".
pub fn time(moment: Timestamp) -> String {
    CATALOG.with_borrow(|catalog| catalog.formats().time(moment))
}

/// A number with the language's separators.
pub fn number(number: i64) -> String {
    CATALOG.with_borrow(|catalog| catalog.formats().number(number))
}

/// A count with the language's separators.
pub fn count(count: usize) -> String {
    number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A length of time in milliseconds.
pub fn span(millis: i64) -> String {
    CATALOG.with_borrow(|catalog| catalog.formats().span(millis))
}

/// A day: "21 Nov 2026"; the year only where it is not this one.
pub fn date(moment: Timestamp) -> String {
    let when = js_date(moment);
    let this_year = js_date(crate::clock::now()).get_full_year();
    let mut options = vec![("day", "numeric"), ("month", "short")];
    if when.get_full_year() != this_year {
        options.push(("year", "numeric"));
    }
    when.to_locale_date_string(SPOKEN.get().locale(), &options_of(&options)).into()
}

/// How long ago, or how soon: "12 seconds ago"; moves on with the clock.
pub fn ago(moment: Timestamp) -> String {
    let now = crate::clock::use_now().get();
    ago_at(moment, now)
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
    // "now" rather than "in 0 seconds"; but a count rather than "yesterday", which may be 47 hours ago.
    let numeric = if count == 0.0 { "auto" } else { "always" };
    let format = Intl::RelativeTimeFormat::new(
        &Array::of1(&SPOKEN.get().locale().into()),
        &options_of(&[("numeric", numeric), ("style", "long")]),
    );
    format.format(count, unit).into()
}

/// `Intl` in one language.
struct BrowserFormats {
    locale: &'static str,
    units: [Intl::NumberFormat; 4],
    number: Intl::NumberFormat,
    list: Option<(JsValue, Function)>,
}

impl BrowserFormats {
    fn new(locale: &'static str) -> Self {
        let locales = Array::of1(&locale.into());
        let unit = |unit: &str| {
            Intl::NumberFormat::new(
                &locales,
                &options_of(&[("style", "unit"), ("unit", unit), ("unitDisplay", "long")]),
            )
        };
        Self {
            locale,
            units: [unit("day"), unit("hour"), unit("minute"), unit("second")],
            number: Intl::NumberFormat::new(&locales, &Object::new()),
            list: list_format(&locales),
        }
    }
}

impl Formats for BrowserFormats {
    fn time(&self, moment: Timestamp) -> String {
        let options =
            [("day", "numeric"), ("month", "long"), ("year", "numeric"), ("hour", "2-digit"), ("minute", "2-digit")];
        js_date(moment).to_locale_string(self.locale, &options_of(&options)).into()
    }

    fn span(&self, millis: i64) -> String {
        const SIZES: [i64; 4] = [86_400_000, 3_600_000, 60_000, 1_000];
        let mut rest = millis.max(0);
        let mut parts: Vec<String> = Vec::new();
        for (size, format) in SIZES.into_iter().zip(&self.units) {
            let count = rest / size;
            rest %= size;
            let wanted = count > 0 || (size == 1_000 && parts.is_empty());
            if wanted && parts.len() < 2 {
                parts.push(formatted(format, count));
            } else if !parts.is_empty() {
                break;
            }
        }
        parts.join(" ")
    }

    fn number(&self, number: i64) -> String {
        formatted(&self.number, number)
    }

    fn list(&self, names: &[String]) -> String {
        let array: Array = names.iter().map(|name| JsValue::from_str(name)).collect();
        self.list
            .as_ref()
            .and_then(|(object, format)| format.call1(object, &array).ok())
            .and_then(|text| text.as_string())
            .unwrap_or_else(|| names.join(", "))
    }
}

fn formatted(format: &Intl::NumberFormat, number: i64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "counters stay far below 2^53")]
    let number = JsValue::from_f64(number as f64);
    format.format().call1(&JsValue::UNDEFINED, &number).ok().and_then(|text| text.as_string()).unwrap_or_default()
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
