//! The archives' `$filter`: comparisons, `in`, `oneOf`, `between`, `contains`, `begins`, joined by `and`, `or`, `not` and
//! brackets.

use serde_json::Value;

/// A condition on a row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Compare(String, Operator, Vec<Operand>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    In,
    Between,
    Contains,
    Begins,
    Set,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Operand {
    Number(f64),
    Text(String),
}

#[derive(Debug, Clone, PartialEq)]
enum Lexeme {
    Word(String),
    Quoted(String),
    Open,
    Close,
    Comma,
    Equals,
}

/// Reads a filter; the error says what was not understood.
pub(crate) fn parse(text: &str) -> Result<Condition, String> {
    let lexemes = lexemes(text)?;
    let mut reader = Reader { lexemes: &lexemes, at: 0 };
    let condition = reader.any()?;
    match reader.peek() {
        None => Ok(condition),
        Some(lexeme) => Err(format!("unexpected {lexeme:?}")),
    }
}

fn lexemes(text: &str) -> Result<Vec<Lexeme>, String> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        match first {
            _ if first.is_whitespace() => rest = after,
            '(' => (out.push(Lexeme::Open), rest = after).1,
            ')' => (out.push(Lexeme::Close), rest = after).1,
            ',' => (out.push(Lexeme::Comma), rest = after).1,
            '=' => (out.push(Lexeme::Equals), rest = after).1,
            '\'' => {
                let mut quoted = String::new();
                let mut tail = after;
                loop {
                    let end = tail.find('\'').ok_or("a quotation mark is not closed")?;
                    quoted.push_str(tail.get(..end).unwrap_or_default());
                    tail = tail.get(end + 1..).unwrap_or_default();
                    match tail.strip_prefix('\'') {
                        Some(more) => {
                            quoted.push('\'');
                            tail = more;
                        }
                        None => break,
                    }
                }
                out.push(Lexeme::Quoted(quoted));
                rest = tail;
            }
            _ => {
                let end = rest
                    .find(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | '=' | '\''))
                    .unwrap_or(rest.len());
                out.push(Lexeme::Word(rest.get(..end).unwrap_or_default().to_owned()));
                rest = rest.get(end..).unwrap_or_default();
            }
        }
    }
    Ok(out)
}

struct Reader<'t> {
    lexemes: &'t [Lexeme],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<&Lexeme> {
        self.lexemes.get(self.at)
    }

    fn next(&mut self) -> Option<Lexeme> {
        let lexeme = self.lexemes.get(self.at).cloned();
        self.at += 1;
        lexeme
    }

    fn takes_word(&mut self, word: &str) -> bool {
        let is_it = matches!(self.peek(), Some(Lexeme::Word(text)) if text.eq_ignore_ascii_case(word));
        if is_it {
            self.at += 1;
        }
        is_it
    }

    fn takes(&mut self, lexeme: &Lexeme) -> bool {
        let is_it = self.peek() == Some(lexeme);
        if is_it {
            self.at += 1;
        }
        is_it
    }

    fn any(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.all()?];
        while self.takes_word("or") {
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::Any(parts) })
    }

    fn all(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.one()?];
        while self.takes_word("and") {
            parts.push(self.one()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::All(parts) })
    }

    fn one(&mut self) -> Result<Condition, String> {
        if self.takes_word("not") {
            return Ok(Condition::Not(Box::new(self.one()?)));
        }
        if self.takes(&Lexeme::Open) {
            let inner = self.any()?;
            return if self.takes(&Lexeme::Close) { Ok(inner) } else { Err("a bracket is not closed".to_owned()) };
        }
        let Some(Lexeme::Word(column)) = self.next() else { return Err("a column was expected".to_owned()) };
        let operator = match self.next() {
            Some(Lexeme::Equals) => Operator::Equal,
            Some(Lexeme::Word(word)) => match word.to_ascii_lowercase().as_str() {
                "eq" | "equals" | "is" => Operator::Equal,
                "ne" | "notequals" => Operator::NotEqual,
                "gt" | "greater" => Operator::Greater,
                "ge" => Operator::GreaterOrEqual,
                "lt" | "less" => Operator::Less,
                "le" => Operator::LessOrEqual,
                "in" | "oneof" => Operator::In,
                "between" => Operator::Between,
                "contains" => Operator::Contains,
                "begins" | "beginswith" => Operator::Begins,
                "set" => Operator::Set,
                _ => return Err(format!("{word} is no operator")),
            },
            _ => return Err(format!("an operator was expected after {column}")),
        };
        let operands = match operator {
            Operator::Set => Vec::new(),
            Operator::Between if self.peek() != Some(&Lexeme::Open) => {
                let from = self.operand()?;
                if !self.takes_word("and") {
                    return Err("between needs two values".to_owned());
                }
                vec![from, self.operand()?]
            }
            _ => self.operands()?,
        };
        Ok(Condition::Compare(column, operator, operands))
    }

    fn operands(&mut self) -> Result<Vec<Operand>, String> {
        if !self.takes(&Lexeme::Open) {
            return Ok(vec![self.operand()?]);
        }
        let mut operands = vec![self.operand()?];
        while self.takes(&Lexeme::Comma) {
            operands.push(self.operand()?);
        }
        if self.takes(&Lexeme::Close) { Ok(operands) } else { Err("a bracket is not closed".to_owned()) }
    }

    fn operand(&mut self) -> Result<Operand, String> {
        match self.next() {
            Some(Lexeme::Quoted(text)) => Ok(Operand::Text(text)),
            Some(Lexeme::Word(word)) => Ok(word.parse().map_or_else(|_| Operand::Text(word.clone()), Operand::Number)),
            _ => Err("a value was expected".to_owned()),
        }
    }
}

impl Condition {
    /// Whether a row fulfils it; `value` gives a column's value. The error names a column that there is not.
    pub(crate) fn holds(&self, value: &impl Fn(&str) -> Option<Value>) -> Result<bool, String> {
        match self {
            Self::All(parts) => parts.iter().try_fold(true, |holds, part| Ok(holds && part.holds(value)?)),
            Self::Any(parts) => parts.iter().try_fold(false, |holds, part| Ok(holds || part.holds(value)?)),
            Self::Not(part) => Ok(!part.holds(value)?),
            Self::Compare(column, operator, operands) => {
                let value = value(column).ok_or_else(|| format!("{column} is no column here"))?;
                Ok(compare(&value, *operator, operands))
            }
        }
    }
}

fn compare(value: &Value, operator: Operator, operands: &[Operand]) -> bool {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let order = |operand: &Operand| match (value, operand) {
        (Value::Number(number), Operand::Number(other)) => number.as_f64().and_then(|number| number.partial_cmp(other)),
        (Value::String(text), Operand::Text(other)) => Some(text.to_lowercase().cmp(&other.to_lowercase())),
        (Value::String(text), Operand::Number(other)) => {
            text.parse::<f64>().ok().and_then(|number| number.partial_cmp(other))
        }
        (Value::Number(number), Operand::Text(other)) => {
            other.parse::<f64>().ok().and_then(|other| number.as_f64().and_then(|number| number.partial_cmp(&other)))
        }
        _ => None,
    };
    let first = operands.first().and_then(order);
    let text = |operand: &Operand| match operand {
        Operand::Text(text) => text.to_lowercase(),
        Operand::Number(number) => number.to_string(),
    };
    let own = || value.as_str().map(str::to_lowercase).unwrap_or_else(|| value.to_string());
    match operator {
        Operator::Equal => first == Some(Equal),
        Operator::NotEqual => first != Some(Equal),
        Operator::Greater => first == Some(Greater),
        Operator::GreaterOrEqual => matches!(first, Some(Greater | Equal)),
        Operator::Less => first == Some(Less),
        Operator::LessOrEqual => matches!(first, Some(Less | Equal)),
        Operator::In => operands.iter().any(|operand| order(operand) == Some(Equal)),
        Operator::Between => {
            matches!(first, Some(Greater | Equal))
                && operands.get(1).and_then(order).is_some_and(|order| order != Greater)
        }
        Operator::Contains => operands.first().is_some_and(|operand| own().contains(&text(operand))),
        Operator::Begins => operands.first().is_some_and(|operand| own().starts_with(&text(operand))),
        Operator::Set => !matches!(own().as_str(), "" | "null" | "0"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn holds(filter: &str) -> bool {
        let row = json!({ "id": 12, "name": "ERP orders", "error": "" });
        parse(filter).and_then(|condition| condition.holds(&|column| row.get(column).cloned())).expect(filter)
    }

    #[test]
    fn comparisons_are_joined_as_documented() {
        for filter in [
            "id eq 12",
            "id = 12",
            "id equals 12",
            "id gt 11 and id lt 13",
            "id ge 12 and (name begins 'erp' or id eq 0)",
            "id in (1, 12)",
            "id oneOf (12)",
            "name contains 'orders'",
            "id between 10 and 13",
            "not id eq 1",
            "name eq 'erp orders'",
            "id ne 1 or name eq 'x'",
            "name set",
        ] {
            assert!(holds(filter), "{filter}");
        }
        for filter in [
            "id eq 13",
            "id gt 12",
            "id in (1,2)",
            "name begins 'orders'",
            "id eq 12 and name contains 'x'",
            "error set",
            "name contains 'it''s'",
        ] {
            assert!(!holds(filter), "{filter}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for filter in ["", "id", "id like 3", "id eq", "(id eq 1", "name eq 'x", "id eq 1 extra"] {
            assert!(parse(filter).is_err(), "{filter}");
        }
        let row = json!({ "id": 12 });
        assert!(
            parse("colour eq 1").and_then(|condition| condition.holds(&|column| row.get(column).cloned())).is_err()
        );
    }
}
