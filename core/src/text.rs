//! From typed facts to sentences. A [`Message`] names a text and its facts; a [`Catalog`] holds the texts of one
//! language (Fluent); [`Formats`] writes times, spans, numbers and lists the way that language does. Texts live in
//! `core/messages`, apart from code: the site has them as files, one for each language.

pub mod complete;
pub mod source;
mod zones;

use std::borrow::Cow;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

pub use self::zones::{Zones, is_another_day_in_utc, zone, zone_of_span};
use crate::model::{Quoted, Timestamp};
use crate::terminal::Terminal;

/// The English texts, for what runs without a site: documents and tests. The page fetches its texts.
pub const ENGLISH: [&str; 7] = [
    include_str!("../messages/en/page.ftl"),
    include_str!("../messages/en/checks.ftl"),
    include_str!("../messages/en/definition.ftl"),
    include_str!("../messages/en/causes.ftl"),
    include_str!("../messages/en/repair.ftl"),
    include_str!("../messages/en/report.ftl"),
    include_str!("../messages/en/usage.ftl"),
];

/// A fact in a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// A name, a code, a quoted text: shown as it is.
    Text(String),
    /// A count; chooses plurals.
    Number(i64),
    /// A moment, written in full.
    Time(Timestamp),
    /// A length of time in milliseconds: "2 days 4 hours".
    Span(i64),
    /// Several names. How many they are is the fact of the same name with `-count`: `$keys` and `$keys-count`.
    List(Vec<String>),
    /// Another text of the catalog, by its id.
    Term(Cow<'static, str>),
    /// Another text of the catalog with facts of its own.
    Said(Box<Message>),
    /// Several texts of the catalog, written as a list.
    SaidList(Vec<Message>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<&Quoted> for Arg {
    fn from(quoted: &Quoted) -> Self {
        Self::Text(quoted.masked().to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<Timestamp> for Arg {
    fn from(moment: Timestamp) -> Self {
        Self::Time(moment)
    }
}
impl From<Vec<Message>> for Arg {
    fn from(messages: Vec<Message>) -> Self {
        Self::SaidList(messages)
    }
}
impl From<Vec<String>> for Arg {
    fn from(names: Vec<String>) -> Self {
        Self::List(names)
    }
}

/// The facts of a message, by name.
pub type Args = Vec<(&'static str, Arg)>;

/// A text of the catalog with its facts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    /// The text's id in the catalog, with an attribute behind a dot where one is meant: `state-stopped.means`.
    pub id: Cow<'static, str>,
    /// Its facts.
    pub args: Args,
}

impl Message {
    /// A text without facts.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// The same with one more fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// Another text of the same name, with the same facts: `do`, `means`.
    pub fn attribute(&self, attribute: &str) -> Self {
        Self { id: format!("{}.{attribute}", self.id).into(), args: self.args.clone() }
    }
}

/// How a language writes what is no word.
pub trait Formats {
    /// A moment with its zone: "21 November 2026 at 10:12 UTC+1".
    fn time(&self, moment: Timestamp) -> String;
    /// The same moment in UTC: "21 November 2026 at 09:12 UTC".
    fn time_in_utc(&self, moment: Timestamp) -> String;
    /// Its hour and minute in UTC: "09:12 UTC".
    fn hour_in_utc(&self, moment: Timestamp) -> String;
    /// How many minutes the reader's clock is ahead of UTC at that moment.
    fn minutes_ahead(&self, moment: Timestamp) -> i64;
    /// A length of time: "2 days 4 hours".
    fn span(&self, millis: i64) -> String;
    /// A number: "5,120".
    fn number(&self, number: i64) -> String;
    /// Several names: "a, b and c".
    fn list(&self, names: &[String]) -> String;
}

/// English, in UTC: for reports made without a browser, and for tests.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainEnglish;

impl Formats for PlainEnglish {
    fn time(&self, moment: Timestamp) -> String {
        let text = moment.to_rfc3339();
        match (text.get(..10), text.get(11..16)) {
            (Some(date), Some(clock)) => format!("{date} {clock} UTC"),
            _ => text,
        }
    }

    fn time_in_utc(&self, moment: Timestamp) -> String {
        self.time(moment)
    }

    fn hour_in_utc(&self, moment: Timestamp) -> String {
        let text = self.time(moment);
        text.split_once(' ').map(|(_, hour)| hour.to_owned()).unwrap_or(text)
    }

    fn minutes_ahead(&self, _: Timestamp) -> i64 {
        0
    }

    fn span(&self, millis: i64) -> String {
        const UNITS: [(i64, &str); 4] =
            [(86_400_000, "day"), (3_600_000, "hour"), (60_000, "minute"), (1_000, "second")];
        let mut rest = millis.max(0);
        let mut parts = Vec::new();
        for (size, unit) in UNITS {
            let count = rest / size;
            rest %= size;
            if count > 0 && parts.len() < 2 {
                parts.push(format!("{count} {unit}{}", if count == 1 { "" } else { "s" }));
            } else if !parts.is_empty() {
                break;
            }
        }
        if parts.is_empty() { "less than a second".to_owned() } else { parts.join(" ") }
    }

    fn number(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let mut out = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        if number < 0 { format!("-{out}") } else { out }
    }

    fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
        }
    }
}

/// How many names stand in one sentence.
const MOST_NAMES: usize = 20;

/// The texts of one language, as one reader sees them.
pub struct Catalog {
    texts: Rc<FluentBundle<FluentResource>>,
    formats: Rc<dyn Formats>,
    terminal: Terminal,
    zones: Zones,
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalog").field("languages", &self.texts.locales).finish_non_exhaustive()
    }
}

impl Catalog {
    /// The English texts as they were when this was compiled.
    pub fn english(formats: Box<dyn Formats>) -> Self {
        Self::new("en", &ENGLISH, formats)
    }

    /// The texts of a language (`en`, `de`), from Fluent source.
    pub fn new(language: &str, sources: &[&str], formats: Box<dyn Formats>) -> Self {
        let texts = Rc::new(bundle(language, sources));
        Self { texts, formats: Rc::from(formats), terminal: Terminal::Bash, zones: Zones::Local }
    }

    fn same(&self) -> Self {
        let (texts, formats) = (Rc::clone(&self.texts), Rc::clone(&self.formats));
        Self { texts, formats, terminal: self.terminal, zones: self.zones }
    }

    /// The same texts with every moment in these zones. What is exported is read by people in other zones.
    #[must_use]
    pub fn in_zones(&self, zones: Zones) -> Self {
        Self { zones, ..self.same() }
    }

    /// A moment in the zones of this catalog.
    pub fn time(&self, moment: Timestamp) -> String {
        self.zones.write(self.formats.as_ref(), moment)
    }

    /// The same texts for a reader who has this terminal; bash is the one of a new catalog.
    #[must_use]
    pub fn for_terminal(&self, terminal: Terminal) -> Self {
        Self { terminal, ..self.same() }
    }

    /// The terminal that commands in a text are for.
    pub const fn terminal(&self) -> Terminal {
        self.terminal
    }

    /// Whether this text is here; `id` may name an attribute behind a dot.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        let (name, attribute) = split(id);
        let message = self.texts.get_message(name)?;
        match attribute {
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
            None => message.value(),
        }
    }

    /// The sentence. A text that is not here gives its id, so that its lack is seen, never a blank.
    pub fn say(&self, message: &Message) -> String {
        self.try_say(&message.id, &message.args).unwrap_or_else(|| message.id.to_string())
    }

    /// The sentence for a text without facts.
    pub fn text(&self, id: &str) -> String {
        self.try_say(id, &[]).unwrap_or_else(|| id.to_owned())
    }

    /// The sentence, or `None` where that text is not here.
    pub fn try_say(&self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        let pattern = self.pattern(id)?;
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            fluent.set(*name, self.value(arg));
            // Verbs agree with how many names a list has.
            if let Arg::List(names) = arg {
                fluent.set(format!("{name}-count"), FluentValue::from(names.len()));
            }
        }
        let mut errors = Vec::new();
        Some(self.texts.format_pattern(pattern, Some(&fluent), &mut errors).into_owned())
    }

    /// Names in one sentence; of very many the first ones, and how many more there are.
    pub(crate) fn list(&self, names: &[String]) -> String {
        let Some((named, more)) = names.split_at_checked(MOST_NAMES).filter(|(_, more)| more.len() > 1) else {
            return self.formats.list(names);
        };
        let mut named = named.to_vec();
        named.push(self.say(&Message::new("list-more").with("count", more.len())));
        self.formats.list(&named)
    }

    /// How this language writes times, spans, numbers and lists.
    pub fn formats(&self) -> &dyn Formats {
        self.formats.as_ref()
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Time(moment) => FluentValue::from(self.time(*moment)),
            Arg::Span(millis) => FluentValue::from(self.formats.span(*millis)),
            Arg::List(names) => FluentValue::from(self.list(names)),
            Arg::Term(id) => FluentValue::from(self.text(id)),
            Arg::Said(message) => FluentValue::from(self.say(message)),
            Arg::SaidList(messages) => {
                let said: Vec<String> = messages.iter().map(|message| self.say(message)).collect();
                FluentValue::from(self.formats.list(&said))
            }
        }
    }
}

fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)))
}

/// Broken entries in a source are left out by Fluent; a test holds that ours has none.
fn bundle(language_code: &str, sources: &[&str]) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = language_code.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    // A number chooses a plural and is shown: as Fluent writes it, it has no separators between its thousands.
    bundle.set_formatter(Some(match language_code {
        "en" => |value, _| grouped(value, ","),
        "nb" | "sv" => |value, _| grouped(value, "\u{a0}"),
        _ => |value, _| grouped(value, "."),
    }));
    for source in sources {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partial, _)| partial);
        // A second definition of the same id is refused and the first one stays.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// A number with a separator between its thousands; `None` for all else, which Fluent writes itself. All numbers here are
/// whole ([`Arg::Number`]).
fn grouped(value: &FluentValue<'_>, separator: &str) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    #[expect(clippy::cast_possible_truncation, reason = "it was made of a whole number")]
    let whole = number.value as i64;
    Some(PlainEnglish.number(whole).replace(',', separator))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_very_many_names_the_first_are_said_and_the_others_counted() {
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let said = |count: usize| catalog.list(&(1..=count).map(|n| format!("n{n}")).collect::<Vec<_>>());
        assert!(said(MOST_NAMES + 1).ends_with("n21"), "{}", said(MOST_NAMES + 1));
        assert!(said(MOST_NAMES + 2).ends_with("2 more") && said(MOST_NAMES + 2).contains("n20"));
        assert!(!said(MOST_NAMES + 2).contains("n21"));
        assert_eq!(said(1), "n1");
    }

    #[test]
    fn the_english_texts_parse_without_errors_and_no_id_is_given_twice() {
        let mut seen = FluentBundle::new(vec![LanguageIdentifier::default()]);
        for source in ENGLISH {
            let resource =
                FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| errors).expect("valid Fluent");
            seen.add_resource(resource).expect("no id twice");
        }
    }

    #[test]
    fn a_missing_text_shows_its_id() {
        let catalog = Catalog::english(Box::new(PlainEnglish));
        assert_eq!(catalog.text("no-such-text"), "no-such-text");
    }

    #[test]
    fn a_count_is_written_as_its_language_writes_numbers_and_still_chooses_a_plural() {
        let source = "found = { $count ->\n    [one] { $count } hook\n   *[other] { $count } hooks\n}\n";
        for (language, many) in
            [("en", "50,000 hooks"), ("de", "50.000 hooks"), ("nb", "50\u{a0}000 hooks"), ("nl", "50.000 hooks")]
        {
            let catalog = Catalog::new(language, &[source], Box::new(PlainEnglish));
            assert_eq!(catalog.say(&Message::new("found").with("count", 50_000_usize)), many);
            assert_eq!(catalog.say(&Message::new("found").with("count", 1_usize)), "1 hook");
        }
    }

    #[test]
    fn a_list_says_how_many_names_it_has() {
        let source = "held = { $keys-count ->\n    [one] { $keys } is a key\n   *[other] { $keys } are keys\n}\n";
        let catalog = Catalog::new("en", &[source], Box::new(PlainEnglish));
        let held = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            catalog.say(&Message::new("held").with("keys", names))
        };
        assert_eq!(held(&["sig"]), "sig is a key");
        assert_eq!(held(&["sig", "code"]), "sig and code are keys");
    }

    #[test]
    fn spans_name_at_most_two_units() {
        assert_eq!(PlainEnglish.span(187_200_000), "2 days 4 hours");
        assert_eq!(PlainEnglish.span(86_400_000 + 5_000), "1 day");
        assert_eq!(PlainEnglish.span(61_000), "1 minute 1 second");
        assert_eq!(PlainEnglish.number(-1_234_567), "-1,234,567");
    }
}
