//! Markdown that is safe to paste: a [`Document`] takes texts as [`Span`]s only and writes all markup itself. Nothing is
//! escaped by a backslash, because places such as GitHub and GitLab look for addresses, names of people and numbers of issues
//! after the escapes are gone. They leave code spans alone, so a word that could mean something is put into one.

use super::line::Line;

/// A text in a document.
#[derive(Debug, Clone, Copy)]
pub(super) enum Span<'a> {
    /// A sentence or a name. A word of it that could be markup is put into a code span.
    Text(&'a str),
    /// The same in bold.
    Strong(&'a str),
    /// A value or a command, all of it in a code span.
    Code(&'a str),
}

/// A document under construction.
#[derive(Debug, Default)]
pub(super) struct Document(String);

impl Document {
    /// A heading of this level, from 1.
    pub(super) fn heading(&mut self, level: usize, text: &[Span<'_>]) {
        self.begin_paragraph();
        self.0.push_str(&"#".repeat(level));
        self.0.push(' ');
        self.end_line(text);
    }

    /// A paragraph of its own.
    pub(super) fn paragraph(&mut self, text: &[Span<'_>]) {
        self.begin_paragraph();
        self.end_line(text);
    }

    /// The first item of a list that follows a paragraph.
    pub(super) fn begin_list(&mut self) {
        self.begin_paragraph();
    }

    /// An item of a list; `depth` 0 is the list itself.
    pub(super) fn item(&mut self, depth: usize, text: &[Span<'_>]) {
        self.begin_item(depth, "-");
        self.end_line(text);
    }

    /// An item that gives the value of something.
    pub(super) fn fact(&mut self, depth: usize, name: Span<'_>, value: Span<'_>) {
        self.begin_item(depth, "-");
        push(&mut self.0, name, true);
        self.0.push(':');
        self.0.push(' ');
        self.end_line(&[value]);
    }

    /// A step with its number, from 1.
    pub(super) fn step(&mut self, depth: usize, number: usize, text: &[Span<'_>]) {
        self.begin_item(depth, &format!("{number}."));
        self.end_line(text);
    }

    /// A command or a longer text in a block of its own, which survives pasting; `depth` as for an item, below which it
    /// stands.
    pub(super) fn block(&mut self, depth: usize, text: &str) {
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0).max(2);
        let fence = "`".repeat(longest + 1);
        // Four, so that it also stands below a step whose number has two digits.
        let space = "    ".repeat(depth);
        let lines = text.lines().map(|line| line.replace(char::is_control, " "));
        for line in std::iter::once(fence.clone()).chain(lines).chain([fence.clone()]) {
            self.0.push_str(&space);
            self.0.push_str(&line);
            self.0.push('\n');
        }
    }

    /// The document's text.
    pub(super) fn finish(self) -> String {
        self.0
    }

    fn begin_paragraph(&mut self) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
    }

    fn begin_item(&mut self, depth: usize, mark: &str) {
        self.0.push_str(&"  ".repeat(depth));
        self.0.push_str(mark);
        self.0.push(' ');
    }

    fn end_line(&mut self, text: &[Span<'_>]) {
        for (index, span) in text.iter().enumerate() {
            if index > 0 {
                self.0.push(' ');
            }
            push(&mut self.0, *span, index == 0);
        }
        self.0.push('\n');
    }
}

fn push(out: &mut String, span: Span<'_>, begins_block: bool) {
    let (Span::Text(text) | Span::Strong(text) | Span::Code(text)) = span;
    let line = Line::new(text);
    match span {
        // An empty code span, or bold without text, would be markup of another kind.
        _ if line.as_str().is_empty() => out.push('–'),
        Span::Text(_) => push_words(out, &line, begins_block),
        Span::Strong(_) => {
            out.push_str("**");
            push_words(out, &line, false);
            out.push_str("**");
        }
        Span::Code(_) => push_code(out, line.as_str()),
    }
}

fn push_words(out: &mut String, line: &Line, begins_block: bool) {
    for (index, word) in line.as_str().split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        if index == 0 && begins_block && is_marker(word) {
            push_code(out, word);
            continue;
        }
        let bare = word.trim_start_matches(OPENING).trim_end_matches(CLOSING);
        if word == "&" || is_plain(bare) {
            out.push_str(word);
        } else {
            let (before, after) = word.split_once(bare).unwrap_or(("", ""));
            out.push_str(before);
            push_code(out, bare);
            out.push_str(after);
        }
    }
}

/// What may come before a word.
const OPENING: [char; 9] = ['(', '"', '\'', '“', '„', '‘', '‚', '«', '»'];
/// What may come after a word.
const CLOSING: [char; 14] = ['.', ',', ';', ':', '!', '?', ')', '"', '\'', '”', '“', '’', '«', '»'];

/// Whether a block that begins with this word would be a list, a rule or a heading.
fn is_marker(word: &str) -> bool {
    let digits = word.trim_end_matches(['.', ')']);
    word.bytes().all(|b| matches!(b, b'-' | b'+' | b'=' | b':' | b'.'))
        || (digits.len() + 1 == word.len() && digits.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a word means itself wherever Markdown is read: letters, digits, and signs that mean nothing where they are.
fn is_plain(word: &str) -> bool {
    let mut before = None;
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied();
        let is = |neighbour: Option<char>, what: fn(char) -> bool| neighbour.is_some_and(what);
        let plain = match c {
            c if !c.is_ascii() || c.is_ascii_alphanumeric() => true,
            '-' | '\'' | '"' | ',' | ';' | '(' | ')' | '?' => true,
            // A command begins with a slash in some issue trackers.
            '/' => before.is_some(),
            '+' => after != Some('+'),
            '%' => is(before, |c| c.is_ascii_digit()) && after.is_none(),
            ':' => is(before, |c| c.is_ascii_digit()) && is(after, |c| c.is_ascii_digit()),
            // Hosts become links in some places.
            '.' => !is(after, char::is_alphabetic),
            _ => false,
        };
        if !plain {
            return false;
        }
        before = Some(c);
    }
    true
}

/// A code span that holds any text that is on one line and not empty.
fn push_code(out: &mut String, text: &str) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if longest == 0 { "" } else { " " };
    out.push_str(&[&fence, space, text, space, &fence].concat());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(text: &str) -> String {
        let mut document = Document::default();
        document.paragraph(&[Span::Text(text)]);
        document.finish()
    }

    fn code(text: &str) -> String {
        let mut out = String::new();
        push(&mut out, Span::Code(text), true);
        out
    }

    #[test]
    fn a_sentence_stays_as_it_is() {
        for sentence in [
            "Deliveries fail (401), 12,5% of them: \"no answer\" since 10:12 UTC+1.",
            "Eva’s “ERP orders” – own/other, re-read; done!",
            "Fish & Chips",
            "3.5 calls, is it?",
        ] {
            assert_eq!(paragraph(sentence), format!("{sentence}\n"));
        }
    }

    #[test]
    fn a_word_that_could_be_markup_is_in_a_code_span() {
        for (text, written) in [
            ("<img src=x>\n[a](b)", "`<img` `src=x>` `[a](b`)"),
            ("ask @everyone, #12!", "ask `@everyone`, `#12`!"),
            ("“https://evil.example/x”.", "“`https://evil.example/x`”."),
            ("see www.evil.example", "see `www.evil.example`"),
            ("a_b *c* ~~d~~ $e$ &#91; |", "`a_b` `*c*` `~~d~~` `$e$` `&#91`; `|`"),
            ("- item", "`-` item"),
            ("1. item", "`1.` item"),
            ("2) item", "`2)` item"),
            ("=== rule", "`===` rule"),
            ("/close", "`/close`"),
            ("at % or 50%off", "at `%` or `50%off`"),
            ("one:1 and 1:one", "`one:1` and `1:one`"),
            ("", "–"),
        ] {
            assert_eq!(paragraph(text), format!("{written}\n"), "{text}");
        }
    }

    #[test]
    fn a_block_holds_backticks_and_its_lines() {
        let mut document = Document::default();
        document.step(0, 1, &[Span::Text("Run this.")]);
        document.block(1, "one ``` two\nthree\u{1b}");
        assert_eq!(document.finish(), "1. Run this.\n    ````\n    one ``` two\n    three \n    ````\n");
    }

    #[test]
    fn a_block_stays_with_its_step_whatever_the_steps_number() {
        use comrak::nodes::NodeValue;
        let mut document = Document::default();
        for number in 9..12 {
            document.step(0, number, &[Span::Text("Run this.")]);
            document.block(1, "a command");
            document.step(1, number, &[Span::Text("Then this.")]);
            document.block(2, "another");
        }
        let arena = comrak::Arena::new();
        let root = comrak::parse_document(&arena, &document.finish(), &comrak::Options::default());
        let is_block = |value: &NodeValue| matches!(value, NodeValue::CodeBlock(block) if block.fenced);
        let blocks = root.descendants().filter(|node| is_block(&node.data.borrow().value));
        let parents: Vec<bool> = blocks
            .map(|node| node.parent().is_some_and(|parent| matches!(parent.data.borrow().value, NodeValue::Item(_))))
            .collect();
        assert_eq!(parents, [true; 6]);
    }

    #[test]
    fn a_code_span_holds_backticks() {
        assert_eq!(code("a`b``c"), "``` a`b``c ```");
        assert_eq!(code("plain"), "`plain`");
        assert_eq!(code("two\nlines"), "`two lines`");
        assert_eq!(code(" "), "–");
    }
}
