//! A change of a definition as a JSON Patch: a `test` for each field that it rests on, then what is set. Fields that are not
//! changed are not named.

use serde_json::{Map, Value, json};

use super::draft::{Draft, NamedValue, NewSecret, NewValue};
use crate::model::definition::{Definition, EmailField, Names, Part, Sent};
use crate::model::{Sealed, SealedBody, Target, WebhookState, mask, visible};
use crate::ordered::CollectOneByOne;

/// A value in a patch, as it may be shown.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Operand {
    /// Shown as it is.
    Plain(Value),
    /// Shown masked.
    Target(Sealed),
    /// Never shown.
    Secret(Sealed),
    /// The names are shown, and no value.
    Named(Vec<(String, Sealed)>),
    /// Sent as it was read.
    AsSent(Sent),
}

impl Operand {
    /// As the tenant gets it.
    pub(super) fn sent(&self) -> Value {
        match self {
            Self::Plain(value) => value.clone(),
            Self::Target(text) | Self::Secret(text) => text.in_a_body(),
            Self::Named(values) => {
                let values = values.iter().map(|(name, value)| (name.clone(), value.in_a_body()));
                Value::Object(values.collect_one_by_one())
            }
            Self::AsSent(sent) => sent.value().clone(),
        }
    }

    /// As a person may see it.
    fn shown(&self) -> Value {
        match self {
            Self::Plain(value) => value.clone(),
            Self::Target(text) => Value::String(Target::from(text).masked()),
            Self::Secret(_) => mask::MASK.into(),
            Self::Named(values) => {
                let values = values.iter().map(|(name, _)| (name.clone(), Value::from(mask::MASK)));
                Value::Object(values.collect_one_by_one())
            }
            Self::AsSent(sent) => match sent.value() {
                Value::String(text) => Value::String(Target::new(text).masked()),
                other => other.clone(),
            },
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Operation {
    pub(super) op: &'static str,
    pub(super) path: String,
    pub(super) value: Option<Operand>,
}

impl Operation {
    fn new(op: &'static str, path: impl Into<String>, value: Operand) -> Self {
        Self { op, path: path.into(), value: Some(value) }
    }

    fn as_json(&self, value: impl Fn(&Operand) -> Value) -> Value {
        match &self.value {
            Some(operand) => json!({ "op": self.op, "path": self.path, "value": value(operand) }),
            None => json!({ "op": self.op, "path": self.path }),
        }
    }
}

/// A JSON Patch of one webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct Patch(Vec<Operation>);

impl Patch {
    /// What makes this definition the draft.
    pub fn new(definition: &Definition, draft: &Draft) -> Self {
        let mut operations = Vec::new();
        let changes = draft.changes(definition);
        // The values of these can't be compared; that nobody saved the webhook since it was read can.
        if let Some(updated) = definition.updated.clone().filter(|_| changes.iter().any(|part| part.is_write_only())) {
            operations.push(Operation::new("test", "/Updated", Operand::Plain(updated.value().clone())));
        }
        for part in changes {
            match part {
                Part::Secret => operations.push(secret(&draft.secret)),
                Part::Headers if draft.headers_anew => operations.push(anew("/Headers", &draft.headers)),
                Part::Headers => operations.extend(named("/Headers", &definition.headers, &draft.headers)),
                Part::Properties => operations.extend(named("/Properties", &definition.properties, &draft.properties)),
                part => operations.extend(field(definition, draft, part)),
            }
        }
        Self(operations)
    }

    /// What sets the state, and nothing else: for servers that can't compare, where the page has compared it.
    pub fn of_state(state: WebhookState) -> Self {
        Self(vec![Operation::new("replace", "/State", Operand::Plain(state.name().into()))])
    }

    /// What it does, one step after the other.
    pub(super) fn operations(&self) -> &[Operation] {
        &self.0
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As the tenant gets it.
    pub fn body(&self) -> SealedBody {
        SealedBody::new(&self.0.iter().map(|operation| operation.as_json(Operand::sent)).collect())
    }

    /// As a person may see it, one operation a line, with what is hidden in it as a mask.
    pub fn shown(&self) -> String {
        let lines: Vec<String> = self
            .0
            .iter()
            .map(|operation| format!("  {}", visible::name(&operation.as_json(Operand::shown).to_string())))
            .collect();
        format!("[\n{}\n]", lines.join(",\n"))
    }

    /// Whether what a person sees is what the tenant gets.
    pub fn is_shown_whole(&self) -> bool {
        self.0.iter().all(|operation| operation.value.as_ref().is_none_or(|value| value.sent() == value.shown()))
    }
}

fn secret(secret: &NewSecret) -> Operation {
    match secret {
        NewSecret::Typed(text) => Operation::new("add", "/Secret", Operand::Secret(text.clone())),
        NewSecret::Removed | NewSecret::Kept => Operation::new("add", "/Secret", Operand::Plain(Value::from(""))),
    }
}

/// The values that were typed, by their names.
fn typed(values: &[NamedValue]) -> impl Iterator<Item = (String, Sealed)> {
    values.iter().filter_map(|value| match &value.value {
        NewValue::Typed(text) => Some((value.name.trim().to_owned(), text.clone())),
        NewValue::Kept => None,
    })
}

/// All values of an object at once: what is not among them goes.
fn anew(path: &str, wanted: &[NamedValue]) -> Operation {
    Operation::new("add", path, Operand::Named(typed(wanted).collect()))
}

/// The values of an object whose values are not read: each is set or removed by its name.
fn named(path: &str, before: &Names, wanted: &[NamedValue]) -> Vec<Operation> {
    let Names::These(names) = before else {
        return vec![Operation::new("test", path, Operand::Plain(Value::Null)), anew(path, wanted)];
    };
    let at = |name: &str| format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
    let is_wanted = |name: &str| wanted.iter().any(|value| value.name.eq_ignore_ascii_case(name));
    let removed = names.iter().filter(|name| !is_wanted(name));
    let mut operations: Vec<Operation> =
        removed.map(|name| Operation { op: "remove", path: at(name), value: None }).collect();
    for (name, text) in typed(wanted) {
        operations.push(match names.iter().find(|known| known.eq_ignore_ascii_case(&name)) {
            Some(known) => Operation::new("replace", at(known), Operand::Secret(text)),
            None => Operation::new("add", at(&name), Operand::Secret(text)),
        });
    }
    operations
}

/// A field that is read: compared, then set.
fn field(definition: &Definition, draft: &Draft, part: Part) -> Vec<Operation> {
    let path = path_of(definition, part);
    let before = definition.sent(part).cloned().unwrap_or_else(|| Sent::new(Value::Null));
    let (before, after) = match part {
        Part::Target => (Operand::AsSent(before), Operand::Target(draft.target.clone())),
        part => (Operand::Plain(before.value().clone()), Operand::Plain(value_of(definition, draft, part))),
    };
    vec![Operation::new("test", path, before), Operation::new("replace", path, after)]
}

const fn path_of(definition: &Definition, part: Part) -> &'static str {
    match part {
        Part::Name => "/Name",
        Part::Description => "/Description",
        Part::Target => "/TargetUrl",
        Part::Events => "/Events",
        Part::Kind => "/Type",
        Part::Emails => match definition.email_field {
            Some(EmailField::One) => "/ErrorsEmail",
            Some(EmailField::Many) | None => "/ErrorEmails",
        },
        Part::Associates => "/ErrorAssociates",
        Part::NotifyVia => "/NotifyVia",
        Part::NotifyWhen => "/NotifyWhen",
        Part::Secret => "/Secret",
        Part::Headers => "/Headers",
        Part::Properties => "/Properties",
    }
}

/// What a field that is read becomes, in the form in which the server sent it.
pub(super) fn value_of(definition: &Definition, draft: &Draft, part: Part) -> Value {
    match part {
        Part::Name => Value::from(draft.name.trim()),
        Part::Description => Value::from(draft.description.trim()),
        Part::Target => draft.target.in_a_body(),
        Part::Kind => Value::from(draft.kind.trim()),
        Part::Events => match definition.sent(Part::Events).map(Sent::value) {
            Some(Value::String(_)) => Value::from(draft.events.join(",")),
            _ => Value::from(draft.events.clone()),
        },
        Part::Emails => match definition.email_field {
            Some(EmailField::One) => Value::from(draft.emails.join(", ")),
            Some(EmailField::Many) | None => Value::from(draft.emails.clone()),
        },
        Part::Associates => {
            let items = definition.sent(Part::Associates).and_then(|sent| sent.value().as_array());
            let kept = items.into_iter().flatten().enumerate().filter(|(index, _)| draft.users.contains(index));
            kept.map(|(_, item)| item.clone()).collect()
        }
        Part::NotifyVia => flags(definition, part, draft.via),
        Part::NotifyWhen => flags(definition, part, draft.when),
        Part::Secret | Part::Headers | Part::Properties => Value::Null,
    }
}

/// Flags in the form in which the server sent them.
fn flags(definition: &Definition, part: Part, flags: u8) -> Value {
    match (part.flags(), definition.sent(part)) {
        (Some(field), Some(sent)) => field.in_the_form_of(sent.value(), flags),
        _ => Value::Null,
    }
}

/// The field of this part in a body, where a new webhook is made.
pub(super) fn field_name(definition: &Definition, part: Part) -> &'static str {
    path_of(definition, part).trim_start_matches('/')
}

/// The typed values as an object.
pub(super) fn object_of(values: &[NamedValue], value: impl Fn(&Sealed) -> Value) -> Map<String, Value> {
    let typed = values.iter().filter_map(|entry| match &entry.value {
        NewValue::Typed(text) => Some((entry.name.trim().to_owned(), value(text))),
        NewValue::Kept => None,
    });
    typed.collect_one_by_one()
}
