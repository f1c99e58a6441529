//! The state lookup's answer, made to lead through the relay: the addresses in it are those of the tenant's server, and
//! the page is to ask the relay for them. A server that is not the environment's own is never asked.

use doctor_core::address::EnvironmentName;
use serde_json::{Map, Value};

use crate::address;
use crate::refusal::Refusal;

/// The fields that hold addresses.
const ADDRESSES: [&str; 2] = ["Api", "Endpoint"];

/// The answer with its addresses below `prefix`.
///
/// # Errors
/// [`Refusal::NoState`] and [`Refusal::StateElsewhere`].
pub(crate) fn relayed(answer: &[u8], environment: &EnvironmentName, prefix: &str) -> Result<String, Refusal> {
    let mut fields: Map<String, Value> = serde_json::from_slice(answer).map_err(|_| Refusal::NoState)?;
    for (name, value) in &mut fields {
        // The page reads names in any case.
        if !ADDRESSES.iter().any(|address| address.eq_ignore_ascii_case(name)) {
            continue;
        }
        match value {
            Value::Null => {}
            Value::String(address) if address.trim().is_empty() => {}
            Value::String(address) => {
                *address = address::relayed(address, environment, prefix).map_err(Refusal::StateElsewhere)?;
            }
            Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => return Err(Refusal::NoState),
        }
    }
    Ok(Value::Object(fields).to_string())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const RELAY: &str = "http://127.0.0.1:8765/relay/sod";

    fn through(answer: &[u8]) -> Result<String, Refusal> {
        relayed(answer, &EnvironmentName::parse("sod").unwrap(), RELAY)
    }

    fn read(answer: Value) -> Result<Value, Refusal> {
        through(answer.to_string().as_bytes()).map(|text| serde_json::from_str(&text).unwrap())
    }

    #[test]
    fn the_documented_answer_leads_through_the_relay_and_is_otherwise_as_it_was() {
        let answer = json!({"ContextIdentifier": "Cust12345", "Endpoint": "https://sod2.superoffice.com/Cust12345",
            "State": "Running", "IsRunning": true, "ValidUntil": "2020-10-05T09:52:01.93Z",
            "Api": "https://sod2.superoffice.com/Cust12345/api"});
        let expected = json!({"ContextIdentifier": "Cust12345",
            "Endpoint": format!("{RELAY}/sod2.superoffice.com/Cust12345"),
            "State": "Running", "IsRunning": true, "ValidUntil": "2020-10-05T09:52:01.93Z",
            "Api": format!("{RELAY}/sod2.superoffice.com/Cust12345/api")});
        assert_eq!(read(answer), Ok(expected));
    }

    #[test]
    fn a_tenant_without_an_address_keeps_its_state() {
        let answer = json!({"State": "Unknown", "Api": "", "Endpoint": null});
        assert_eq!(read(answer.clone()), Ok(answer));
    }

    #[test]
    fn a_foreign_address_in_any_field_is_refused() {
        for name in ["Api", "Endpoint", "api", "ENDPOINT"] {
            let answer = json!({"State": "Running", name: "https://evil.example/Cust12345/api"});
            assert_eq!(read(answer), Err(Refusal::StateElsewhere("evil.example".to_owned())), "{name}");
        }
    }

    #[test]
    fn what_is_no_state_is_refused() {
        assert_eq!(through(b"<html>"), Err(Refusal::NoState));
        assert_eq!(read(json!([])), Err(Refusal::NoState));
        assert_eq!(read(json!({"Api": ["https://sod2.superoffice.com/Cust12345/api"]})), Err(Refusal::NoState));
    }
}
