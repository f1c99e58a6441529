//! What a definition is to become, as the reader types it.

use crate::diagnosis::Fix;
use crate::model::definition::{Definition, Part};
use crate::model::{Sealed, Target};

/// The value of a header or of a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewValue {
    /// It stays what it is, which nobody here knows.
    Kept,
    /// It becomes this.
    Typed(Sealed),
}

/// A header or a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedValue {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: NewValue,
}

/// The shared secret.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum NewSecret {
    /// It stays as it is.
    #[default]
    Kept,
    /// It becomes this.
    Typed(Sealed),
    /// It goes: deliveries are not signed any more.
    Removed,
}

/// A definition as the reader wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// Where it sends to.
    pub target: Sealed,
    /// What it waits for.
    pub events: Vec<String>,
    /// What carries it out, in the API's word.
    pub kind: String,
    /// The addresses that are told of failures.
    pub emails: Vec<String>,
    /// Which of the users that are told of failures stay, by their places in the definition.
    pub users: Vec<usize>,
    /// How users are told, as flags.
    pub via: u8,
    /// When they are told, as flags.
    pub when: u8,
    /// The secret.
    pub secret: NewSecret,
    /// The headers.
    pub headers: Vec<NamedValue>,
    /// Whether all headers are written at once, with a value for each: for servers that refuse to change one by its name.
    pub headers_anew: bool,
    /// The properties.
    pub properties: Vec<NamedValue>,
}

/// The entries of a text field: one a line, or with commas or semicolons between.
pub fn entries(text: &str) -> Vec<String> {
    let entries = text.split(['\n', ',', ';']).map(str::trim).filter(|entry| !entry.is_empty());
    let mut read: Vec<String> = Vec::new();
    for entry in entries {
        if !read.iter().any(|known| known == entry) {
            read.push(entry.to_owned());
        }
    }
    read
}

fn kept(names: &[String]) -> Vec<NamedValue> {
    names.iter().map(|name| NamedValue { name: name.clone(), value: NewValue::Kept }).collect()
}

impl Draft {
    /// A draft that changes nothing.
    pub fn of(definition: &Definition) -> Self {
        Self {
            name: definition.name().to_owned(),
            description: definition.description().unwrap_or_default().to_owned(),
            target: definition.target(),
            events: definition.events(),
            kind: definition.kind().to_owned(),
            emails: definition.emails(),
            users: (0..definition.users().len()).collect(),
            via: definition.flags(Part::NotifyVia).unwrap_or_default(),
            when: definition.flags(Part::NotifyWhen).unwrap_or_default(),
            secret: NewSecret::Kept,
            headers: kept(definition.headers.list()),
            headers_anew: false,
            properties: kept(definition.properties.list()),
        }
    }

    /// A draft that changes what a step of a diagnosis changes, and nothing else; `None` where the definition is not what the
    /// step speaks of any more.
    pub fn fixed(definition: &Definition, fix: &Fix) -> Option<Self> {
        let mut draft = Self::of(definition);
        match fix {
            Fix::Events(renamed) => {
                let mut events: Vec<String> = Vec::new();
                for event in &draft.events {
                    let meant =
                        renamed.iter().find(|(name, _)| name == event.trim()).map(|(_, meant)| meant.as_slice());
                    for name in meant.unwrap_or(std::slice::from_ref(event)) {
                        // Two names may mean the same event.
                        if !events.contains(name) {
                            events.push(name.clone());
                        }
                    }
                }
                draft.events = events;
            }
            Fix::Target(target) => draft.target = target.clone(),
            // That is a webhook of its own.
            Fix::Watcher(_) => return None,
        }
        (!draft.changes(definition).is_empty()).then_some(draft)
    }

    /// The target that is to be called.
    pub fn target(&self) -> Target {
        Target::from(&self.target)
    }

    /// Whether it is to run a script.
    pub fn is_script(&self) -> bool {
        self.kind.trim().eq_ignore_ascii_case("crmscript")
    }

    /// Whether this part is another one in the other draft.
    fn differs(&self, other: &Self, part: Part) -> bool {
        match part {
            Part::Name => self.name != other.name,
            Part::Description => self.description != other.description,
            Part::Target => self.target != other.target,
            Part::Events => self.events != other.events,
            Part::Kind => self.kind != other.kind,
            Part::Emails => self.emails != other.emails,
            Part::Associates => self.users != other.users,
            Part::Secret => self.secret != other.secret,
            Part::NotifyVia => self.via != other.via,
            Part::NotifyWhen => self.when != other.when,
            Part::Headers => self.headers != other.headers || self.headers_anew != other.headers_anew,
            Part::Properties => self.properties != other.properties,
        }
    }

    /// The parts that it changes, of those that the server has.
    pub fn changes(&self, definition: &Definition) -> Vec<Part> {
        let before = Self::of(definition);
        let changed = |part: &Part| definition.has(*part) && self.differs(&before, *part);
        Part::ALL.into_iter().filter(changed).collect()
    }

    /// The same draft without the values that are never kept: a typed secret, and the typed values of headers and properties.
    /// A new header or property goes with its value.
    #[must_use]
    pub fn without_values(&self, definition: &Definition) -> Self {
        let untyped = |values: &[NamedValue], known: &[String]| {
            let stays = |value: &&NamedValue| value.value == NewValue::Kept || known.contains(&value.name);
            let untyped = |value: &NamedValue| NamedValue { name: value.name.clone(), value: NewValue::Kept };
            values.iter().filter(stays).map(untyped).collect()
        };
        let secret = match self.secret {
            NewSecret::Removed => NewSecret::Removed,
            NewSecret::Kept | NewSecret::Typed(_) => NewSecret::Kept,
        };
        Self {
            secret,
            headers: untyped(&self.headers, definition.headers.list()),
            properties: untyped(&self.properties, definition.properties.list()),
            ..self.clone()
        }
    }

    /// The same wishes for a newer reading: what the reader changed stays changed, all else is as it is now.
    #[must_use]
    pub fn moved_to(&self, before: &Definition, now: &Definition) -> Self {
        let wanted = self.changes(before);
        let mut moved = Self::of(now);
        for part in wanted {
            match part {
                Part::Name => moved.name.clone_from(&self.name),
                Part::Description => moved.description.clone_from(&self.description),
                Part::Target => moved.target = self.target.clone(),
                Part::Events => moved.events.clone_from(&self.events),
                Part::Kind => moved.kind.clone_from(&self.kind),
                Part::Emails => moved.emails.clone_from(&self.emails),
                Part::Associates => {
                    let (old, new) = (before.users(), now.users());
                    let stays = |index: &usize| {
                        let user = new.get(*index);
                        let was_removed = |at: &usize| old.get(*at) == user && !self.users.contains(at);
                        !(0..old.len()).any(|at| was_removed(&at))
                    };
                    moved.users = (0..new.len()).filter(stays).collect();
                }
                Part::NotifyVia => moved.via = self.via,
                Part::NotifyWhen => moved.when = self.when,
                Part::Secret => moved.secret = self.secret.clone(),
                Part::Headers => {
                    moved.headers = moved_values(&self.headers, before.headers.list(), &moved.headers);
                    moved.headers_anew = self.headers_anew;
                }
                Part::Properties => {
                    moved.properties = moved_values(&self.properties, before.properties.list(), &moved.properties);
                }
            }
        }
        moved
    }
}

/// The values that there are now, with those that the reader typed, and without those that the reader removed.
fn moved_values(wanted: &[NamedValue], before: &[String], now: &[NamedValue]) -> Vec<NamedValue> {
    let is_wanted = |name: &str| wanted.iter().any(|value| value.name == name);
    let was_there = |name: &str| before.iter().any(|known| known == name);
    let typed = |name: &str| wanted.iter().find(|value| value.name == name && value.value != NewValue::Kept);
    let stays = now.iter().filter(|value| is_wanted(&value.name) || !was_there(&value.name));
    let mut moved: Vec<NamedValue> = stays.map(|value| typed(&value.name).unwrap_or(value).clone()).collect();
    for value in wanted.iter().filter(|value| value.value != NewValue::Kept) {
        if !moved.iter().any(|known| known.name == value.name) {
            moved.push(value.clone());
        }
    }
    moved
}
