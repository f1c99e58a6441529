//! What finds a failed call in the receiver's or a platform's own log: dates and ids in headers and bodies.

use super::Classification;
use super::markup::as_text;

/// Headers that name a request or a moment.
const HEADERS: [&str; 16] = [
    "date",
    "cf-ray",
    "x-request-id",
    "x-correlation-id",
    "request-id",
    "x-amzn-requestid",
    "x-amzn-trace-id",
    "x-amz-cf-id",
    "x-ms-request-id",
    "x-ms-workflow-run-id",
    "x-ms-correlation-request-id",
    "x-azure-ref",
    "x-vercel-id",
    "x-nf-request-id",
    "traceparent",
    "x-cloud-trace-context",
];

/// Words in a body that an id follows.
const LABELS: [&str; 12] = [
    "support id is:",
    "support id:",
    "incident id:",
    "reference #",
    "reference id:",
    "ray id:",
    "request id:",
    "requestid:",
    "\"requestid\":",
    "\"request_id\":",
    "\"traceid\":",
    "\"correlationid\":",
];

impl Classification {
    /// Names and values that find this call in a log, in the order of the answer; never more than a few.
    pub fn traces(&self, text: &str) -> Vec<(String, String)> {
        const MOST: usize = 8;
        let Some(answer) = &self.answer else { return Vec::new() };
        let known = |name: &str| HEADERS.iter().any(|header| name.eq_ignore_ascii_case(header));
        let mut traces: Vec<(String, String)> =
            answer.headers.iter().filter(|(name, value)| known(name) && !value.is_empty()).cloned().collect();
        let body = as_text(text.get(answer.body.clone()).unwrap_or_default());
        let lower = body.to_ascii_lowercase();
        for label in LABELS {
            let Some(at) = lower.find(label) else { continue };
            let rest = body.get(at + label.len()..).unwrap_or_default().trim_start_matches([' ', '"', '#', ':']);
            let end = rest
                .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '=' | '/')))
                .unwrap_or(rest.len());
            let value = rest.get(..end).unwrap_or_default().trim_end_matches('.');
            if value.len() >= 4 && !traces.iter().any(|(_, seen)| seen == value) {
                traces.push((label.trim_matches(['"', ':', '#', ' ']).to_owned(), value.to_owned()));
            }
        }
        traces.truncate(MOST);
        traces
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnosis::last_error::classify;

    #[test]
    fn ids_and_dates_are_found_in_headers_and_bodies() {
        let text = "HTTP/1.1 403 Forbidden\r\nDate: Mon, 23 Nov 2026 09:14:51 GMT\r\nCF-RAY: 8a1b2c3d-OSL\r\nServer: x\r\n\r\n<p>Your support ID is: 1234567890. Reference&#32;#18.2d35</p>";
        let traces = classify(text).traces(text);
        let named = |name: &str| traces.iter().find(|(label, _)| label == name).map(|(_, value)| value.as_str());
        assert_eq!(named("Date"), Some("Mon, 23 Nov 2026 09:14:51 GMT"));
        assert_eq!(named("CF-RAY"), Some("8a1b2c3d-OSL"));
        assert_eq!(named("support id is"), Some("1234567890"));
    }

    #[test]
    fn an_exception_has_no_traces() {
        let text = "No such host is known. (a.example:443) request id: abcdef";
        assert!(classify(text).traces(text).is_empty());
    }

    #[test]
    fn what_says_nothing_or_was_said_before_is_no_trace() {
        let traces = |text: &str| crate::diagnosis::last_error::classify(text).traces(text);
        let answer = "HTTP/1.1 500 X\r\nX-Request-Id: \r\nServer: nginx\r\nX-Correlation-Id: abcd-1\r\n\r\n";
        assert_eq!(traces(answer), [("X-Correlation-Id".to_owned(), "abcd-1".to_owned())]);
        let named: Vec<String> =
            traces(&format!("{answer}request id: abcd-1")).into_iter().map(|(_, value)| value).collect();
        assert_eq!(named, ["abcd-1"], "once is enough");
        assert_eq!(traces("HTTP/1.1 500 X\r\n\r\nrequest id: abc"), [], "three letters find nothing");
    }
}
