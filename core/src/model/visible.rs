//! Makes visible what a name hides: characters that are not drawn, or that change the order of others, let one name look
//! like another and a sentence say something else.

use std::borrow::Cow;

/// A name on one line with every control character as its picture (`␛`) and every other hidden character by its code
/// (`⟨U+202E⟩`).
pub fn name(text: &str) -> Cow<'_, str> {
    visible(text, |_| false)
}

/// The same for a text of several lines: line breaks and tabs stay.
pub fn lines(text: &str) -> Cow<'_, str> {
    visible(text, |c| matches!(c, '\r' | '\n' | '\t'))
}

fn visible(text: &str, stays: impl Fn(char) -> bool) -> Cow<'_, str> {
    if text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        // Within a script that joins its letters, and within an emoji, these two are part of the spelling.
        let joins = matches!(c, '\u{200C}' | '\u{200D}')
            && [before, letters.peek().copied()]
                .iter()
                .all(|c| c.is_some_and(|c: char| !c.is_ascii() && !is_hidden(c)));
        match c {
            c if stays(c) || joins => out.push(c),
            '\0'..='\u{1F}' => out.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('␀')),
            '\u{7F}' => out.push('␡'),
            c if is_hidden(c) => out.push_str(&format!("⟨U+{:04X}⟩", u32::from(c))),
            c => out.push(c),
        }
        before = Some(c);
    }
    Cow::Owned(out)
}

/// Characters outside ASCII that draw nothing of their own: controls, marks of direction, spaces without width, fillers,
/// tags. By the Unicode property `Default_Ignorable_Code_Point`, without the selectors of emoji, and with the controls
/// of ISO 6429, the separators of lines and the anchors of annotations.
const fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{80}'..='\u{9F}'
            | '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_hidden_is_shown_as_what_it_is() {
        for (raw, shown) in [
            ("ERP\u{202E}gnp.exe", "ERP⟨U+202E⟩gnp.exe"),
            ("ER\u{200B}P", "ER⟨U+200B⟩P"),
            ("a\u{E0041}", "a⟨U+E0041⟩"),
            ("\u{1B}[31m", "␛[31m"),
            ("a\0b\nc\u{7F}", "a␀b␊c␡"),
            ("x\u{85}\u{2028}", "x⟨U+0085⟩⟨U+2028⟩"),
            ("a\u{200D}b", "a⟨U+200D⟩b"),
        ] {
            assert_eq!(name(raw), shown, "{raw:?}");
        }
        assert_eq!(lines("a\r\n\tb\u{202E}"), "a\r\n\tb⟨U+202E⟩");
    }

    #[test]
    fn names_in_any_script_stay_as_they_are() {
        for text in
            ["Søk på ordre", "שלום", "می\u{200C}خواهم", "订单", "👩\u{200D}👧 ❤\u{FE0F}", "e\u{301}", "a\u{A0}b"]
        {
            assert_eq!(name(text), text);
        }
    }

    proptest! {
        #[test]
        fn nothing_hidden_is_left_and_a_second_time_changes_nothing(text in any::<String>()) {
            let once = name(&text).into_owned();
            prop_assert!(!once.chars().any(|c| c.is_control()));
            prop_assert_eq!(name(&once), once.as_str());
        }
    }
}
