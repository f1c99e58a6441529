//! HTML as plain text, for reading: tags gone, scripts and styles dropped, the common entities read, white space folded.
//! The outcome is text and is shown as text.

/// The text of a body; what is no HTML comes back with its white space folded.
pub fn as_text(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(open) = rest.find('<') {
        let (before, tag) = rest.split_at(open);
        push_decoded(&mut out, before);
        out.push(' ');
        let name: String = tag.chars().skip(1).take(6).collect::<String>().to_ascii_lowercase();
        let end = if name.starts_with("script") {
            "</script>"
        } else if name.starts_with("style") {
            "</style>"
        } else if tag.starts_with("<!--") {
            "-->"
        } else {
            ">"
        };
        match find_ignoring_case(tag, end) {
            Some(at) => rest = tag.get(at + end.len()..).unwrap_or_default(),
            None => return fold(&out),
        }
    }
    push_decoded(&mut out, rest);
    fold(&out)
}

/// `needle` is ASCII and in lower case; one pass over the text.
fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    text.as_bytes().windows(needle.len()).position(|window| window.eq_ignore_ascii_case(needle.as_bytes()))
}

fn push_decoded(out: &mut String, text: &str) {
    const ENTITIES: [(&str, char); 9] = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&#39;", '\''),
        ("&apos;", '\''),
        ("&nbsp;", ' '),
        ("&copy;", '©'),
        ("&mdash;", '—'),
    ];
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, entity) = rest.split_at(at);
        out.push_str(before);
        match ENTITIES.iter().find(|(name, _)| entity.starts_with(name)) {
            Some((name, character)) => {
                out.push(*character);
                rest = entity.get(name.len()..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = entity.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
}

fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_becomes_its_words() {
        let page = "<html><head><title>502 Bad&nbsp;Gateway</title><STYLE>p { color: red }</STYLE></head><body><!-- x > y --><p>Not &lt;here&gt;</p><script>alert(1)</script></body>";
        assert_eq!(as_text(page), "502 Bad Gateway Not <here>");
        assert_eq!(as_text("plain  \r\n text"), "plain text");
        assert_eq!(as_text("cut <scr"), "cut");
    }
}
