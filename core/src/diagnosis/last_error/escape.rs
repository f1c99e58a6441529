//! Texts that were written into another text on their way: line breaks as `\r\n`, markup as `&lt;`. Undone so that every
//! byte keeps its place: proofs and bodies point into the original.

use std::borrow::Cow;

/// The text with its line breaks and markup as they were; unchanged where nothing was escaped. Always as long as before.
pub(super) fn undone(text: &str) -> Cow<'_, str> {
    let lower = text.to_ascii_lowercase();
    let has_lines = !text.trim().contains('\n')
        && (lower.contains("\\r\\n")
            || (lower.contains("\\n") && (lower.contains("http/1") || lower.contains("http/2"))));
    let has_markup = !text.contains('<') && lower.contains("&lt;");
    if !has_lines && !has_markup {
        return Cow::Borrowed(text);
    }
    let mut out = text.to_owned();
    if has_lines {
        for (escaped, plain) in [("\\r", "  "), ("\\n", " \n"), ("\\R", "  "), ("\\N", " \n")] {
            out = out.replace(escaped, plain);
        }
    }
    if has_markup {
        for (escaped, plain) in [("&lt;", "   <"), ("&gt;", ">   "), ("&LT;", "   <"), ("&GT;", ">   ")] {
            out = out.replace(escaped, plain);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_escaped_comes_back_in_its_place() {
        for (text, expected) in [
            ("HTTP/1.1 404 X\\r\\nA: b\\r\\n\\r\\nc", "HTTP/1.1 404 X   \nA: b   \n   \nc"),
            ("&lt;h1&gt;404&lt;/h1&gt;", "   <h1>   404   </h1>   "),
            ("Server: x\\r\\n\\r\\nc", "Server: x   \n   \nc"),
            ("HTTP/2 404 X\\nA: b", "HTTP/2 404 X \nA: b"),
            ("HTTP/1.1 404 X\\nA: b", "HTTP/1.1 404 X \nA: b"),
            ("C:\\new\\r", "C:\\new\\r"),
            ("a\nb\\r\\n", "a\nb\\r\\n"),
            ("<p>&lt;b&gt;</p>", "<p>&lt;b&gt;</p>"),
        ] {
            let undone = undone(text);
            assert_eq!(undone, expected);
            assert_eq!(undone.len(), text.len());
        }
    }
}
