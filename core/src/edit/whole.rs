//! A change where the server can't compare and set in one request: the whole definition is read, compared here, and sent back
//! with the change in it. What is not changed goes back to the letter, whatever the server keeps there.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::value::RawValue;

use super::patch::{Operand, Operation, Patch};
use crate::model::SealedBody;

/// Why a change does not fit into a definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// A field is not what the reader saw.
    Differs,
    /// The definition can't be read, or has no place for what is set.
    Unreadable,
}

/// The fields of a definition, each as it was sent.
struct Fields(BTreeMap<String, Box<RawValue>>);

impl Fields {
    /// The field of this name in any case, as the server spells it.
    fn spelling(&self, name: &str) -> Option<String> {
        if self.0.contains_key(name) {
            return Some(name.to_owned());
        }
        self.0.keys().find(|key| key.eq_ignore_ascii_case(name)).cloned()
    }

    /// A field's value; `null` where there is none.
    fn value(&self, name: &str) -> Result<Value, Misfit> {
        let text = self.spelling(name).and_then(|name| self.0.get(&name));
        text.map_or(Ok(Value::Null), |text| serde_json::from_str(text.get()).map_err(|_| Misfit::Unreadable))
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<(), Misfit> {
        let name = self.spelling(name).unwrap_or_else(|| name.to_owned());
        let text = RawValue::from_string(value.to_string()).map_err(|_| Misfit::Unreadable)?;
        self.0.insert(name, text);
        Ok(())
    }

    fn carry_out(&mut self, operation: &Operation) -> Result<(), Misfit> {
        let path = operation.path.trim_start_matches('/');
        let (field, name) = path.split_once('/').map_or((path, None), |(field, name)| (field, Some(name)));
        let name = name.map(|name| name.replace("~1", "/").replace("~0", "~"));
        let new = operation.value.as_ref().map(Operand::sent);
        let before = self.value(field)?;
        match (operation.op, name, new) {
            ("test", None, Some(seen)) if seen == before => Ok(()),
            ("test", ..) => Err(Misfit::Differs),
            (_, None, Some(new)) => self.set(field, &new),
            (_, Some(name), new) => {
                let Value::Object(mut values) = before else { return Err(Misfit::Differs) };
                let known = values.keys().find(|key| **key == name).cloned();
                match (known, new) {
                    (None, None) => return Err(Misfit::Differs),
                    (Some(known), None) => drop(values.remove(&known)),
                    (_, Some(new)) => drop(values.insert(name, new)),
                }
                self.set(field, &Value::Object(values))
            }
            (_, None, None) => Err(Misfit::Unreadable),
        }
    }
}

impl Patch {
    /// A definition as the server sent it, with this change in it.
    ///
    /// # Errors
    /// [`Misfit`] where a field is not what the reader saw, or the text is no definition.
    pub fn within(&self, whole: &str) -> Result<SealedBody, Misfit> {
        let text = whole.trim_start_matches('\u{feff}');
        let mut fields = Fields(serde_json::from_str(text).map_err(|_| Misfit::Unreadable)?);
        for operation in self.operations() {
            fields.carry_out(operation)?;
        }
        serde_json::to_string(&fields.0).map(SealedBody::of_text).map_err(|_| Misfit::Unreadable)
    }
}
