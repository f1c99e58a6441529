//! `PATCH`: JSON Patch with `add`, `replace`, `remove` and `test`, and merge patch. Paths are read in any case.

use serde_json::Value;

/// Why a patch was not carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PatchError {
    /// A `test` operation does not hold: 409.
    TestFailed(String),
    /// The patch itself is wrong: 400.
    Invalid(String),
}

/// Carries out every operation on a copy, so that a failing one changes nothing.
pub(crate) fn json_patch(target: &Value, operations: &[Value]) -> Result<Value, PatchError> {
    let mut patched = target.clone();
    for operation in operations {
        let text = |name: &str| crate::json::field(operation, name).and_then(Value::as_str).map(str::to_owned);
        let op = text("op").ok_or_else(|| PatchError::Invalid("an operation has no op".to_owned()))?;
        let path = text("path").ok_or_else(|| PatchError::Invalid("an operation has no path".to_owned()))?;
        let value = operation
            .as_object()
            .and_then(|fields| fields.iter().find(|(name, _)| name.eq_ignore_ascii_case("value")))
            .map(|(_, value)| value.clone());
        let steps: Vec<String> =
            path.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
        match op.as_str() {
            "test" => {
                let found = find(&patched, &steps).cloned().unwrap_or(Value::Null);
                if Some(&found) != value.as_ref() {
                    return Err(PatchError::TestFailed(format!("The test of {path} failed")));
                }
            }
            "add" | "replace" => {
                let value = value.ok_or_else(|| PatchError::Invalid(format!("{op} of {path} has no value")))?;
                put(&mut patched, &steps, Some(value), op == "add").map_err(PatchError::Invalid)?;
            }
            "remove" => put(&mut patched, &steps, None, false).map_err(PatchError::Invalid)?,
            _ => return Err(PatchError::Invalid(format!("The operation {op} is not supported"))),
        }
    }
    Ok(patched)
}

fn find<'v>(value: &'v Value, steps: &[String]) -> Option<&'v Value> {
    let Some((first, rest)) = steps.split_first() else { return Some(value) };
    let inner = match value {
        Value::Object(fields) => {
            fields.iter().find(|(name, _)| name.eq_ignore_ascii_case(first)).map(|(_, value)| value)
        }
        Value::Array(items) => items.get(first.parse::<usize>().ok()?),
        _ => None,
    };
    find(inner?, rest)
}

fn put(value: &mut Value, steps: &[String], new: Option<Value>, inserts: bool) -> Result<(), String> {
    let Some((first, rest)) = steps.split_first() else { return Err("the whole webhook can't be replaced".to_owned()) };
    match value {
        Value::Object(fields) => {
            let name =
                fields.keys().find(|name| name.eq_ignore_ascii_case(first)).cloned().unwrap_or_else(|| first.clone());
            if rest.is_empty() {
                fields.insert(name, new.unwrap_or(Value::Null));
                return Ok(());
            }
            let inner = fields.entry(name).or_insert(Value::Null);
            if inner.is_null() {
                *inner = Value::Object(serde_json::Map::new());
            }
            put(inner, rest, new, inserts)
        }
        Value::Array(items) => {
            let index = if first == "-" {
                items.len()
            } else {
                first.parse::<usize>().map_err(|_| format!("{first} is no index"))?
            };
            if !rest.is_empty() {
                return items
                    .get_mut(index)
                    .ok_or_else(|| format!("there is no item {first}"))
                    .and_then(|inner| put(inner, rest, new, inserts));
            }
            match new {
                Some(new) if inserts && index <= items.len() => items.insert(index, new),
                Some(new) => *items.get_mut(index).ok_or_else(|| format!("there is no item {first}"))? = new,
                None if index < items.len() => {
                    items.remove(index);
                }
                None => return Err(format!("there is no item {first}")),
            }
            Ok(())
        }
        _ => Err(format!("there is no {first}")),
    }
}

/// Merge patch: `null` takes away, objects are merged, all else replaces.
pub(crate) fn merge(target: &mut Value, patch: &Value) {
    let (Value::Object(fields), Value::Object(changes)) = (&mut *target, patch) else {
        *target = patch.clone();
        return;
    };
    for (name, change) in changes {
        let known =
            fields.keys().find(|known| known.eq_ignore_ascii_case(name)).cloned().unwrap_or_else(|| name.clone());
        if change.is_null() {
            fields.insert(known, Value::Null);
        } else {
            merge(fields.entry(known).or_insert(Value::Null), change);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_failing_test_changes_nothing() {
        let webhook = json!({ "State": "Active", "Name": "a" });
        let operations = [
            json!({ "op": "replace", "path": "/name", "value": "b" }),
            json!({ "op": "test", "path": "/state", "value": "Stopped" }),
        ];
        assert!(matches!(json_patch(&webhook, &operations), Err(PatchError::TestFailed(_))));
    }

    #[test]
    fn operations_reach_into_arrays_and_objects() {
        let webhook = json!({ "Events": ["contact.created"], "Headers": null });
        let operations = [
            json!({ "op": "add", "path": "/events/-", "value": "contact.changed" }),
            json!({ "op": "add", "path": "/Headers/x-key", "value": "1" }),
            json!({ "op": "remove", "path": "/Events/0" }),
        ];
        assert_eq!(
            json_patch(&webhook, &operations),
            Ok(json!({ "Events": ["contact.changed"], "Headers": { "x-key": "1" } }))
        );
        assert!(matches!(
            json_patch(&webhook, &[json!({ "op": "move", "path": "/a", "from": "/b" })]),
            Err(PatchError::Invalid(_))
        ));
    }

    #[test]
    fn a_merge_leaves_what_it_does_not_name() {
        let mut webhook = json!({ "State": "Stopped", "Name": "a" });
        merge(&mut webhook, &json!({ "state": "Active" }));
        assert_eq!(webhook, json!({ "State": "Active", "Name": "a" }));
    }
}
