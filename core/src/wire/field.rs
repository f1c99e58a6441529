//! Fields of a JSON object, by name in any case, each read as leniently as the documentation is vague.
//!
//! A field may be missing, `null`, empty, or filled. Only [`Fields::has`] tells `null` from missing. [`Fields::text`] tells
//! empty from `null` and missing. [`Fields::filled`] tells none of the three apart.

use std::borrow::Cow;

use super::json::Json;
use crate::model::timestamp::SentTime;
use crate::model::visible;
use crate::model::{Timestamp, Unread};
use crate::ordered;

/// An object's fields.
pub(super) struct Fields<'v, 'a>(&'v [(Cow<'a, str>, Json<'a>)]);

impl<'v, 'a> Fields<'v, 'a> {
    /// The fields of an object; `None` for anything else.
    pub(super) fn of(value: &'v Json<'a>) -> Option<Self> {
        match value {
            Json::Object(fields) => Some(Self(fields)),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => None,
        }
    }

    /// The field of this exact name, else one of this name in another case. Of two that are alike the last one counts.
    fn find(&self, name: &str) -> Option<&'v Json<'a>> {
        #[cfg(test)]
        tests::note(name);
        let mut in_another_case = None;
        for (key, value) in self.0.iter().rev() {
            if key.len() == name.len() {
                if key == name {
                    return Some(value);
                }
                if in_another_case.is_none() && key.eq_ignore_ascii_case(name) {
                    in_another_case = Some(value);
                }
            }
        }
        in_another_case
    }

    /// The value, where there is one that is not `null`.
    pub(super) fn get(&self, name: &str) -> Option<&'v Json<'a>> {
        self.find(name).filter(|value| !value.is_null())
    }

    /// Whether the field was sent. `null` counts as sent: the server says that there is no value.
    pub(super) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// Text as it came, for what has a mask of its own: a target, a quoted text.
    pub(super) fn raw(&self, name: &str) -> Option<&'v str> {
        self.get(name)?.as_str()
    }

    /// Text, with what it hides made visible; a number or a truth value as text. An empty text is `Some("")`; `null` and
    /// a missing field are `None`.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        text(self.get(name)?)
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
        moment(self.get(name), name, unread)
    }

    /// A whole number, also as text and as the archives' `[I:12]`.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        whole(self.get(name)?)
    }

    /// `true`, `"True"`, `1`.
    pub(super) fn boolean(&self, name: &str) -> Option<bool> {
        match self.get(name)? {
            Json::Bool(value) => Some(*value),
            Json::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Json::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            other => whole(other).map(|number| number != 0),
        }
    }

    /// A moment; the year one means never.
    pub(super) fn time(&self, name: &str) -> Option<Timestamp> {
        Timestamp::parse(&self.text(name)?)
    }

    /// A list.
    pub(super) fn array(&self, name: &str) -> Option<&'v [Json<'a>]> {
        self.get(name)?.as_array()
    }

    /// The keys of an object in a field; none where it is something else.
    pub(super) fn keys(&self, name: &str) -> Vec<String> {
        let object = self.get(name).and_then(Fields::of);
        let mut names: Vec<String> =
            object.into_iter().flat_map(|object| object.0).map(|(key, _)| visible::name(key).into_owned()).collect();
        ordered::sort(&mut names);
        names.dedup();
        names
    }
}

/// A whole number in any of the shapes that the API is known or thought to send.
pub(super) fn whole(value: &Json<'_>) -> Option<i64> {
    match value {
        Json::Number(number) => number.as_i64().or_else(|| {
            let float = number.as_f64()?;
            #[expect(clippy::cast_possible_truncation, reason = "a whole float within the range of exact ones")]
            (float.fract() == 0.0 && float.abs() < 9e15).then_some(float as i64)
        }),
        Json::Text(text) => {
            let text = text.trim();
            let text = text.strip_prefix("[I:").and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
            text.trim().parse().ok()
        }
        Json::Null | Json::Bool(_) | Json::List(_) | Json::Object(_) => None,
    }
}

/// A value as text, with what it hides made visible; `None` where it has parts, or is none.
pub(super) fn text(value: &Json<'_>) -> Option<String> {
    match value {
        Json::Text(text) => Some(visible::name(text).into_owned()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(value) => Some(value.to_string()),
        Json::Null | Json::List(_) | Json::Object(_) => None,
    }
}

/// A counter. A negative one counts nothing, and one that is no number says nothing.
pub(super) fn count(value: Option<&Json<'_>>, field: &'static str, unread: &mut Vec<Unread>) -> Option<i64> {
    let value = value?;
    match whole(value) {
        Some(count) if count >= 0 => Some(count),
        Some(impossible) => {
            unread.push(Unread::sent(field, &impossible.to_string()));
            None
        }
        None => {
            unread.push(Unread::sent(field, &value.as_sent()));
            None
        }
    }
}

/// A moment that may be never.
pub(super) fn moment(value: Option<&Json<'_>>, field: &'static str, unread: &mut Vec<Unread>) -> Option<Timestamp> {
    let value = value?;
    match text(value).as_deref().map_or(SentTime::Unreadable, SentTime::read) {
        SentTime::At(moment) => Some(moment),
        SentTime::Never => None,
        SentTime::Unreadable => {
            unread.push(Unread::sent(field, &value.as_sent()));
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
