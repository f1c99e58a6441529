//! Fields of a JSON object, by name in any case, each read as leniently as the documentation is vague.
//!
//! A field may be missing, `null`, empty, or filled. Only [`Fields::has`] tells `null` from missing. [`Fields::text`] tells
//! empty from `null` and missing. [`Fields::filled`] tells none of the three apart.

use serde_json::{Map, Value};

use crate::model::timestamp::SentTime;
use crate::model::visible;
use crate::model::{Timestamp, Unread};

/// An object's fields.
pub(super) struct Fields<'v>(&'v Map<String, Value>);

impl<'v> Fields<'v> {
    /// The fields of an object; `None` for anything else.
    pub(super) fn of(value: &'v Value) -> Option<Self> {
        value.as_object().map(Self)
    }

    /// The value, where there is one that is not `null`. The exact name is tried first: it is the usual one.
    pub(super) fn get(&self, name: &str) -> Option<&'v Value> {
        #[cfg(test)]
        tests::note(name);
        let value = self
            .0
            .get(name)
            .or_else(|| self.0.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value));
        value.filter(|value| !value.is_null())
    }

    /// Whether the field was sent. `null` counts as sent: the server says that there is no value.
    pub(super) fn has(&self, name: &str) -> bool {
        #[cfg(test)]
        tests::note(name);
        self.0.contains_key(name) || self.0.keys().any(|key| key.eq_ignore_ascii_case(name))
    }

    /// Text as it came, for what has a mask of its own: a target, a quoted text.
    pub(super) fn raw(&self, name: &str) -> Option<&'v str> {
        self.get(name)?.as_str()
    }

    /// Text, with what it hides made visible; a number or a truth value as text. An empty text is `Some("")`; `null` and
    /// a missing field are `None`.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        match self.get(name)? {
            Value::String(text) => Some(visible::name(text).into_owned()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(value) => Some(value.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// Text with something in it, without the spaces around it. `None` where the field is empty, `null` or missing: who
    /// reads the result can't tell which. A check that asks whether a field is empty needs [`Self::text`], and
    /// [`Self::has`] for `null`.
    pub(super) fn filled(&self, name: &str) -> Option<String> {
        self.text(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// Text of several lines with something in it, with what it hides made visible.
    pub(super) fn lines(&self, name: &str) -> Option<String> {
        let text = self.raw(name)?.trim();
        (!text.is_empty()).then(|| visible::lines(text).into_owned())
    }

    /// A counter; what is no count goes to `unread`.
    pub(super) fn count(&self, name: &'static str, unread: &mut Vec<Unread>) -> Option<i64> {
        count(self.get(name), name, unread)
    }

    /// A moment that may be never; what is no time goes to `unread`.
    pub(super) fn moment(&self, name: &'static str, unread: &mut Vec<Unread>) -> Option<Timestamp> {
        moment(self.text(name), name, unread)
    }

    /// A whole number, also as text and as the archives' `[I:12]`.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        whole(self.get(name)?)
    }

    /// `true`, `"True"`, `1`.
    pub(super) fn boolean(&self, name: &str) -> Option<bool> {
        match self.get(name)? {
            Value::Bool(value) => Some(*value),
            Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
            other => whole(other).map(|number| number != 0),
        }
    }

    /// A moment; the year one means never.
    pub(super) fn time(&self, name: &str) -> Option<Timestamp> {
        Timestamp::parse(&self.text(name)?)
    }

    /// A list.
    pub(super) fn array(&self, name: &str) -> Option<&'v Vec<Value>> {
        self.get(name)?.as_array()
    }

    /// The keys of an object in a field; none where it is something else.
    pub(super) fn keys(&self, name: &str) -> Vec<String> {
        let object = self.get(name).and_then(Value::as_object);
        object.map(|object| object.keys().map(|key| visible::name(key).into_owned()).collect()).unwrap_or_default()
    }
}

/// A whole number in any of the shapes that the API is known or thought to send.
pub(super) fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| {
            let float = number.as_f64()?;
            #[expect(clippy::cast_possible_truncation, reason = "a whole float within the range of exact ones")]
            (float.fract() == 0.0 && float.abs() < 9e15).then_some(float as i64)
        }),
        Value::String(text) => {
            let text = text.trim();
            let text = text.strip_prefix("[I:").and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
            text.trim().parse().ok()
        }
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A counter. A negative one counts nothing, and one that is no number says nothing.
pub(super) fn count(value: Option<&Value>, field: &'static str, unread: &mut Vec<Unread>) -> Option<i64> {
    let value = value?;
    match whole(value) {
        Some(count) if count >= 0 => Some(count),
        Some(impossible) => {
            unread.push(Unread::sent(field, &impossible.to_string()));
            None
        }
        None => {
            let sent = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
            unread.push(Unread::sent(field, &sent));
            None
        }
    }
}

/// A moment that may be never.
pub(super) fn moment(text: Option<String>, field: &'static str, unread: &mut Vec<Unread>) -> Option<Timestamp> {
    let text = text?;
    match SentTime::read(&text) {
        SentTime::At(moment) => Some(moment),
        SentTime::Never => None,
        SentTime::Unreadable => {
            unread.push(Unread::sent(field, &text));
            None
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    thread_local! {
        static ASKED: RefCell<BTreeSet<String>> = RefCell::default();
    }

    /// Notes that a field is asked for.
    pub(super) fn note(name: &str) {
        ASKED.with_borrow_mut(|asked| asked.insert(name.to_owned()));
    }

    /// The names of all fields that were asked for in this test.
    pub(in super::super) fn asked() -> BTreeSet<String> {
        ASKED.with_borrow(BTreeSet::clone)
    }
}
