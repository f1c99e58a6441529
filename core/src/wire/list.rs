//! Lists as they are sent: an array, or the array below `value` of an object. Where their records are is found byte by byte,
//! without reading them, so that an answer may come in pieces of any length.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::value::RawValue;

use super::json::Json;
use super::{WireError, json};

/// What a list was sent as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// An array by itself.
    Bare,
    /// An array below `value` of an object.
    Below,
}

/// Something that was found in an answer.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// A list begins. An earlier one does not count any more: of two fields of one name the last one does.
    List,
    /// A record that has ended, by its place. It may turn out to be no JSON.
    Record(Range<usize>),
}

/// A field of the object around a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    NextLink,
    Other,
}

/// Where in an answer the look has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In front of the outermost bracket.
    Start,
    /// In the name of a field of the object around, or in front of it; whether it may be the first.
    Name { is_first: bool },
    /// In front of what may be the list.
    Value,
    /// In the value of another field, or of one that turned out to be no list.
    Field(Field),
    /// In a record of the list, or in front of it; whether it may be the first.
    Record { is_first: bool },
    /// Behind a list that stands in an object.
    BehindList,
    /// Behind the outermost bracket.
    End,
    /// It has no outermost bracket.
    NoBracket,
    /// It is no JSON, whatever follows.
    NotJson,
}

/// Whether the look is in a quoted text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Text {
    Outside,
    Inside,
    /// Behind a backslash, so that a quotation mark ends nothing.
    Escaped,
}

/// How far an answer was looked at. Each of its bytes is looked at once. The signs that it is made of are ASCII, which no
/// part of another letter is, so that letters that are cut in two, or can't be read, change nothing.
#[derive(Debug)]
struct Outline {
    /// The next byte that is looked at.
    at: usize,
    /// Where that begins which the look is in.
    begin: usize,
    place: Place,
    text: Text,
    /// How many brackets are open in it.
    depth: usize,
    /// What the last list was sent as; none where there was no list, or its field was sent again without one.
    shape: Option<Shape>,
    next_link: Option<String>,
}

impl Outline {
    /// Nothing was looked at.
    const fn new() -> Self {
        Self { at: 0, begin: 0, place: Place::Start, text: Text::Outside, depth: 0, shape: None, next_link: None }
    }

    /// What is found next in all that has arrived; none where more must arrive first.
    fn next(&mut self, bytes: &[u8]) -> Option<Found> {
        loop {
            match self.place {
                Place::Start => {
                    let open = self.first_but(bytes, |byte| is_space(byte) || !byte.is_ascii())?;
                    let before = String::from_utf8_lossy(self.passed(bytes));
                    let is_blank = before.trim_start_matches('\u{feff}').trim_start().is_empty();
                    match open {
                        b'[' if is_blank => return Some(self.enter_list(Shape::Bare)),
                        b'{' if is_blank => {
                            self.at += 1;
                            self.go_to(Place::Name { is_first: true });
                        }
                        _ => self.place = Place::NoBracket,
                    }
                }
                Place::Name { is_first } => match self.next_sign(bytes)? {
                    b':' => {
                        let name: Option<String> = serde_json::from_str(&self.before_sign(bytes)).ok();
                        self.go_to(match name.as_deref() {
                            Some("value") => Place::Value,
                            Some("odata.nextLink") => Place::Field(Field::NextLink),
                            Some(_) => Place::Field(Field::Other),
                            None => Place::NotJson,
                        });
                    }
                    b'}' if is_first && self.is_blank(bytes) => self.go_to(Place::End),
                    _ => self.go_to(Place::NotJson),
                },
                Place::Value => {
                    self.shape = None;
                    match self.first_but(bytes, is_json_space)? {
                        b'[' => return Some(self.enter_list(Shape::Below)),
                        _ => self.place = Place::Field(Field::Other),
                    }
                }
                Place::Field(field) => {
                    let sign = self.next_sign(bytes)?;
                    let value = self.before_sign(bytes);
                    if !is_json(&value) {
                        self.go_to(Place::NotJson);
                        continue;
                    }
                    if field == Field::NextLink {
                        self.next_link = serde_json::from_str(&value).ok();
                    }
                    self.leave_field(sign);
                }
                Place::Record { is_first } => match self.next_sign(bytes)? {
                    b',' => {
                        let record = self.begin..self.at - 1;
                        self.go_to(Place::Record { is_first: false });
                        return Some(Found::Record(record));
                    }
                    b']' => {
                        let record = self.begin..self.at - 1;
                        let is_none = is_first && self.is_blank(bytes);
                        self.go_to(if self.shape == Some(Shape::Bare) { Place::End } else { Place::BehindList });
                        if !is_none {
                            return Some(Found::Record(record));
                        }
                    }
                    // It is part of the record, which is no JSON then.
                    _ => {}
                },
                Place::BehindList => {
                    let sign = self.next_sign(bytes)?;
                    if self.is_blank(bytes) { self.leave_field(sign) } else { self.go_to(Place::NotJson) }
                }
                Place::End | Place::NoBracket => {
                    self.at = bytes.len();
                    return None;
                }
                Place::NotJson => {
                    (self.at, self.begin) = (bytes.len(), bytes.len());
                    return None;
                }
            }
        }
    }

    /// Goes on behind the next sign that stands outside of texts and of brackets that were opened since, and gives it.
    fn next_sign(&mut self, bytes: &[u8]) -> Option<u8> {
        let rest = bytes.get(self.at..).unwrap_or_default();
        let (mut text, mut depth) = (self.text, self.depth);
        let found = rest.iter().position(|byte| {
            match (text, byte) {
                (Text::Escaped, _) => text = Text::Inside,
                (Text::Inside, b'\\') => text = Text::Escaped,
                (Text::Inside, b'"') => text = Text::Outside,
                (Text::Inside, _) => {}
                (Text::Outside, b'"') => text = Text::Inside,
                (Text::Outside, b'[' | b'{') => depth += 1,
                (Text::Outside, b']' | b'}') if depth > 0 => depth -= 1,
                (Text::Outside, b',' | b':' | b']' | b'}') => return depth == 0,
                (Text::Outside, _) => {}
            }
            false
        });
        (self.text, self.depth) = (text, depth);
        self.at += found.map_or(rest.len(), |sign| sign + 1);
        rest.get(found?).copied()
    }

    /// Goes on to the first byte that is none of these, and gives it.
    fn first_but(&mut self, bytes: &[u8], passes: impl Fn(u8) -> bool) -> Option<u8> {
        let rest = bytes.get(self.at..).unwrap_or_default();
        let found = rest.iter().position(|byte| !passes(*byte));
        self.at += found.unwrap_or(rest.len());
        bytes.get(self.at).copied()
    }

    /// What was passed since the place began, without the next byte.
    fn passed<'b>(&self, bytes: &'b [u8]) -> &'b [u8] {
        bytes.get(self.begin..self.at).unwrap_or_default()
    }

    /// The same without the sign that was passed last.
    fn before_sign<'b>(&self, bytes: &'b [u8]) -> Cow<'b, str> {
        let passed = self.passed(bytes);
        String::from_utf8_lossy(passed.split_last().map_or(passed, |(_, before)| before))
    }

    /// Whether only white space stands before the sign that was passed last.
    fn is_blank(&self, bytes: &[u8]) -> bool {
        self.before_sign(bytes).bytes().all(is_json_space)
    }

    /// Goes into the list whose bracket is next.
    fn enter_list(&mut self, shape: Shape) -> Found {
        self.at += 1;
        self.shape = Some(shape);
        self.go_to(Place::Record { is_first: true });
        Found::List
    }

    /// Goes on behind a field by the sign that ends it.
    fn leave_field(&mut self, sign: u8) {
        self.go_to(match sign {
            b',' => Place::Name { is_first: false },
            b'}' => Place::End,
            _ => Place::NotJson,
        });
    }

    /// What follows is in another place.
    fn go_to(&mut self, place: Place) {
        (self.place, self.begin) = (place, self.at);
    }

    /// What the list was sent as, and where the server says that the next page is; all has arrived.
    ///
    /// # Errors
    /// [`WireError`] where there is no list.
    fn finish(self, bytes: &[u8]) -> Result<(Shape, Option<String>), WireError> {
        let rest = String::from_utf8_lossy(bytes.get(self.begin..).unwrap_or_default());
        match self.place {
            Place::End if rest.trim().is_empty() => {
                self.shape.map(|shape| (shape, self.next_link)).ok_or(WireError::OtherShape)
            }
            Place::NoBracket => Err(json(without_ends(&rest)).map_or_else(|error| error, |_| WireError::OtherShape)),
            _ => Err(WireError::NotJson),
        }
    }
}

/// An answer without byte order marks and white space around it.
pub(super) fn without_ends(body: &str) -> &str {
    body.trim_start_matches('\u{feff}').trim()
}

/// ASCII that `str::trim` takes away.
const fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

/// White space between the parts of JSON.
const fn is_json_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | b' ')
}

/// Whether a text is JSON, be it of a kind that can't be read.
pub(super) fn is_json(text: &str) -> bool {
    serde_json::from_str::<&RawValue>(text).is_ok()
}

/// A record, if it can be read: it may have a number beyond all numbers, half a character, too many brackets.
///
/// # Errors
/// [`WireError::NotJson`] where it is no JSON. Then the answer is none.
pub(super) fn record(text: &str) -> Result<Option<Json<'_>>, WireError> {
    match serde_json::from_str(text) {
        Ok(record) => Ok(Some(record)),
        Err(_) if is_json(text) => Ok(None),
        Err(_) => Err(WireError::NotJson),
    }
}

/// A list that has arrived. Each record is read by itself, so that one that can't be read, whatever is wrong in it, hides no
/// other.
pub(super) struct List<'a> {
    /// The records, as text: whoever reads fifty thousand of them need not hold all of them at once.
    pub(super) records: Vec<&'a str>,
    /// What it was sent as.
    pub(super) shape: Shape,
    /// Where the server says that the next page is.
    pub(super) next_link: Option<String>,
}

impl<'a> List<'a> {
    /// Finds the records of an answer. Any of them may turn out to be no JSON.
    ///
    /// # Errors
    /// [`WireError`] where there is no list.
    pub(super) fn read(body: &'a str) -> Result<Self, WireError> {
        let mut outline = Outline::new();
        let mut records = Vec::new();
        while let Some(found) = outline.next(body.as_bytes()) {
            match found {
                Found::List => {
                    if !records.drain(..).all(is_json) {
                        return Err(WireError::NotJson);
                    }
                }
                Found::Record(place) => records.push(body.get(place).unwrap_or_default()),
            }
        }
        let (shape, next_link) = outline.finish(body.as_bytes())?;
        Ok(Self { records, shape, next_link })
    }
}

/// The next part of an answer that is arriving.
pub(super) enum Arrived<'a> {
    /// A list begins; what came before is none of it.
    List,
    /// A record, as text.
    Record(Cow<'a, str>),
}

/// Takes the records of a list out of an answer while it arrives. What was taken out is let go.
pub(super) struct Splitter {
    /// What has arrived and was not taken out.
    bytes: Vec<u8>,
    outline: Outline,
}

impl Splitter {
    /// Nothing has arrived.
    pub(super) const fn new() -> Self {
        Self { bytes: Vec::new(), outline: Outline::new() }
    }

    /// Takes in the next piece of the answer.
    pub(super) fn push(&mut self, piece: &[u8]) {
        let Outline { at, begin, .. } = &mut self.outline;
        self.bytes.drain(..*begin);
        *at -= *begin;
        *begin = 0;
        self.bytes.extend_from_slice(piece);
    }

    /// The next part that has arrived whole.
    pub(super) fn next(&mut self) -> Option<Arrived<'_>> {
        Some(match self.outline.next(&self.bytes)? {
            Found::List => Arrived::List,
            Found::Record(place) => Arrived::Record(String::from_utf8_lossy(self.bytes.get(place).unwrap_or_default())),
        })
    }

    /// Whether all that has arrived is `null`, with which the agent answers where there is nothing.
    pub(super) fn is_null(&self) -> bool {
        self.outline.place == Place::NoBracket && without_ends(&String::from_utf8_lossy(&self.bytes)) == "null"
    }

    /// Ends the answer.
    ///
    /// # Errors
    /// [`WireError`] where there was no list.
    pub(super) fn finish(self) -> Result<(), WireError> {
        self.outline.finish(&self.bytes).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    /// What was read of a list: its shape, its records, and where the next page is.
    type Read = Result<(Shape, Vec<String>, Option<String>), WireError>;

    /// The same by parsing all of the answer as JSON.
    fn plainly(body: &str) -> Read {
        let body = body.trim_start_matches('\u{feff}').trim();
        let (shape, records, next_link) = if body.starts_with('[') {
            (Shape::Bare, body, None)
        } else {
            let fields: BTreeMap<String, &RawValue> = serde_json::from_str(body).map_err(|_| match json(body) {
                Ok(_) => WireError::OtherShape,
                Err(error) => error,
            })?;
            let records = fields.get("value").ok_or(WireError::OtherShape)?;
            let next_link = fields.get("odata.nextLink").and_then(|link| serde_json::from_str(link.get()).ok());
            (Shape::Below, records.get(), next_link)
        };
        if !records.starts_with('[') {
            return Err(WireError::OtherShape);
        }
        let records: Vec<&RawValue> = serde_json::from_str(records).map_err(|_| WireError::NotJson)?;
        Ok((shape, records.into_iter().map(|record| record.get().to_owned()).collect(), next_link))
    }

    fn json_of(record: &str) -> Result<String, WireError> {
        if is_json(record) { Ok(record.trim().to_owned()) } else { Err(WireError::NotJson) }
    }

    fn whole(body: &str) -> Read {
        let List { records, shape, next_link } = List::read(body)?;
        let records = records.into_iter().map(json_of).collect::<Result<_, _>>()?;
        Ok((shape, records, next_link))
    }

    /// The records of an answer that comes in pieces.
    fn in_pieces(body: &[u8], cuts: &[usize]) -> Result<Vec<String>, WireError> {
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut % (body.len() + 1)).collect();
        cuts.push(body.len());
        cuts.sort_unstable();
        let (mut splitter, mut records, mut begin) = (Splitter::new(), Vec::new(), 0);
        let mut is_all_json = true;
        for cut in cuts {
            splitter.push(&body[begin..cut]);
            begin = cut;
            while let Some(arrived) = splitter.next() {
                match arrived {
                    Arrived::List => records.clear(),
                    Arrived::Record(record) => {
                        is_all_json &= is_json(&record);
                        records.push(record.trim().to_owned());
                    }
                }
            }
        }
        splitter.finish()?;
        if is_all_json { Ok(records) } else { Err(WireError::NotJson) }
    }

    const SHAPES: [&str; 30] = [
        "",
        " ",
        "null",
        "7",
        "\"[1]\"",
        "[]",
        "[ ]",
        "[1]",
        " \u{a0}[1, [2,{}] ,{\"a\":\"],\\\"[\"}]\u{2003}\n",
        "\u{feff}\u{feff} [1]",
        " \u{feff}[1]",
        "[1,]",
        "[,]",
        "[1 2]",
        "[1}]",
        "[1:2]",
        "[{]}",
        "[1]]",
        "[1] 2",
        "[\"a\nb\"]",
        "{}",
        "{\"value\":[1,2],\"odata.nextLink\":\"x\"}",
        "{ \"odata.metadata\" : {\"a\":[1,\"}\"]} , \"v\\u0061lue\" : [ {\"a\":1} ] }",
        "{\"value\":[1],\"value\":[2,3],\"odata.nextLink\":\"x\",\"odata.nextLink\":7}",
        "{\"value\":[1],\"value\":7}",
        "{\"value\":null}",
        "{\"value\":[1],}",
        "{\"value\":[1]7}",
        "{\"value\":[1],\"a\":01}",
        "{\"\\ud800\":1,\"value\":[1]}",
    ];

    #[test]
    fn each_shape_is_what_it_is_as_json() {
        for body in SHAPES {
            assert_eq!(whole(body), plainly(body), "{body}");
            let each_byte: Vec<usize> = (0..body.len()).collect();
            assert_eq!(in_pieces(body.as_bytes(), &each_byte), plainly(body).map(|(_, records, _)| records), "{body}");
        }
    }

    #[test]
    fn what_was_taken_out_is_let_go() {
        let mut splitter = Splitter::new();
        splitter.push(b"[");
        for _ in 0..1_000 {
            splitter.push(br#"{"Name":"ERP orders"},"#);
            assert!(splitter.bytes.len() < 50);
            while splitter.next().is_some() {}
        }
    }

    #[test]
    fn nothing_is_kept_of_what_is_no_json() {
        let mut splitter = Splitter::new();
        for _ in 0..1_000 {
            splitter.push(br#"{"value":01,"a":[1,2,3]"#);
            while splitter.next().is_some() {}
        }
        assert!(splitter.bytes.len() < 50);
        assert_eq!(splitter.finish(), Err(WireError::NotJson));
    }

    #[test]
    fn letters_that_cannot_be_read_are_where_they_were() {
        let body = b"[{\"Name\":\"\xff\xc3\"},\"\xf0\x9f\",\"\xc3\xb8\"]";
        let each_byte: Vec<usize> = (0..body.len()).collect();
        assert_eq!(in_pieces(body, &each_byte), whole(&String::from_utf8_lossy(body)).map(|(_, records, _)| records));
        assert_eq!(in_pieces(b"\xff[1]", &[]), Err(WireError::NotJson));
    }

    fn any_list() -> impl Strategy<Value = String> {
        let record = prop_oneof![
            Just("{}".to_owned()),
            Just(r#"{"WebhookId":1,"Events":["a","b"],"Name":"ø \" ] } \\"}"#.to_owned()),
            Just("[[{\"a\":[]}]]".to_owned()),
            Just(r#""\ud800""#.to_owned()),
            Just("1e999".to_owned()),
            r#"[\[\]{}",:\\ 0-9a-cø€😀]{0,12}"#,
        ];
        let list = proptest::collection::vec(record, 0..6).prop_map(|records| format!("[{}]", records.join(" ,")));
        (list.clone(), list, 0..6).prop_map(|(list, other, shape)| match shape {
            0 => list,
            1 => format!("\u{feff} {list}\n"),
            2 => format!(r#"{{"value":{list}}}"#),
            3 => format!(r#"{{"odata.metadata":{other},"value":{list},"odata.nextLink":"x"}}"#),
            4 => format!(r#"{{"value":{other},"value":{list}}}"#),
            _ => format!("{list}{other}"),
        })
    }

    proptest! {
        #[test]
        fn any_list_is_what_it_is_as_json(body in any_list()) {
            prop_assert_eq!(whole(&body), plainly(&body));
        }

        #[test]
        fn any_text_is_what_it_is_as_json(body in r#"[\[\]{}",:\\ 0-9eva-lu.\-\u{feff}\u{a0}]{0,40}"#) {
            prop_assert_eq!(whole(&body), plainly(&body));
        }

        #[test]
        fn a_list_is_the_same_in_any_pieces(body in any_list(), cuts in proptest::collection::vec(any::<usize>(), 0..8)) {
            prop_assert_eq!(in_pieces(body.as_bytes(), &cuts), whole(&body).map(|(_, records, _)| records));
        }

        #[test]
        fn bytes_of_any_kind_are_the_same_in_any_pieces(
            body in proptest::collection::vec(prop::sample::select(b"[]{},:\"\\ 1\xc3\xb8\xff\xe2\x82\xac".to_vec()), 0..40),
            cuts in proptest::collection::vec(any::<usize>(), 0..8),
        ) {
            let text = String::from_utf8_lossy(&body);
            prop_assert_eq!(in_pieces(&body, &cuts), whole(&text).map(|(_, records, _)| records));
        }
    }
}
