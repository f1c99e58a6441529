//! An error text explained by itself: pasted from a mail, a log or the vendor's panel, without a webhook, a tenant or a
//! token. The reader and the steps are those of the diagnosis.

use std::sync::Arc;

use url::Url;

use crate::diagnosis::Cause;
use crate::diagnosis::error_recipients::ErrorRecipients;
use crate::diagnosis::facts::{Case, CaseUsage};
use crate::diagnosis::finding::Remedy;
use crate::diagnosis::last_error::{self, Alternative, Classification};
use crate::diagnosis::remedies::{self, Sender};
use crate::model::{Owner, Target, Webhook, WebhookId};
use crate::snapshot::{Gap, GapReason, Source};

/// What an error text says, and what to do about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// What the text says.
    pub classification: Classification,
    /// Which other causes parts of it speak for, and why they were not chosen.
    pub weighed: Vec<Alternative>,
    /// The steps, in order. Their commands hold the host that the text names; where it names none, they have no command.
    pub remedies: Vec<Remedy>,
}

/// Explains a text; `None` where there is nothing to read. Never panics; runs in linear time.
pub fn explain(text: &str) -> Option<Explanation> {
    let classification = last_error::classify(text);
    if classification.cause == Cause::None {
        return None;
    }
    let named = named_target(text);
    let mut remedies =
        remedies::for_cause(classification.cause, &case(&classification, named.as_ref()), Sender::NotKnown);
    if !named.as_ref().is_some_and(|target| target.has_path) {
        // A call of the host's front page would answer another question.
        for remedy in &mut remedies {
            remedy.command = remedy.command.take().filter(|command| !command.ask().needs_path());
        }
    }
    Some(Explanation { classification, weighed: last_error::weighed(text), remedies })
}

/// A receiver that a text names.
struct NamedTarget {
    address: String,
    /// Whether the path is known, too.
    has_path: bool,
}

/// The first address that the text names, else the first host with its port, as .NET appends it: `(api.example.com:443)`.
fn named_target(text: &str) -> Option<NamedTarget> {
    let words = || {
        text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '\'' | '"' | '<' | '>' | ','))
            .map(|word| word.trim_end_matches(['.', ';', ':', '!', '?']))
    };
    let address = words().find(|word| {
        let is_web = word.starts_with("https://") || word.starts_with("http://");
        is_web && Url::parse(word).is_ok_and(|url| url.has_host())
    });
    if let Some(address) = address {
        return Some(NamedTarget { address: address.to_owned(), has_path: true });
    }
    let authority = words().find(|word| {
        word.rsplit_once(':').is_some_and(|(host, port)| {
            let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
            let has_letter = host.contains(|c: char| c.is_ascii_alphabetic());
            host.contains('.') && has_letter && host.chars().all(is_name) && port.parse::<u16>().is_ok()
        })
    })?;
    Some(NamedTarget { address: format!("https://{authority}/"), has_path: false })
}

/// A webhook of which only its last error is known.
fn case(classification: &Classification, named: Option<&NamedTarget>) -> Case {
    let gap = |source| Gap::new(source, GapReason::NotAsked);
    let webhook = Webhook {
        target: Target::new(named.map_or("", |target| &target.address)),
        ..Webhook::unknown(WebhookId(0), Owner::Own)
    };
    Case {
        webhook: Arc::new(webhook),
        usage: CaseUsage::Unseen(gap(Source::Usage)),
        classification: Some(Arc::new(classification.clone())),
        error_recipients: ErrorRecipients::Unknown(gap(Source::List)),
        kinds: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::Terminal;

    fn commands(text: &str) -> Vec<String> {
        let explanation = explain(text).expect("something to read");
        let commands = explanation.remedies.into_iter().filter_map(|remedy| remedy.command);
        commands.map(|command| command.text(Terminal::Bash)).collect()
    }

    #[test]
    fn a_text_is_read_as_the_diagnosis_reads_it() {
        let text = "No such host is known. (api.acme.example:443)";
        let explanation = explain(text).expect("something to read");
        assert_eq!(explanation.classification, last_error::classify(text));
        assert!(!explanation.remedies.is_empty());
    }

    #[test]
    fn only_a_web_address_or_a_host_with_a_port_is_a_receiver() {
        let named = |text: &str| named_target(text).map(|named| (named.address, named.has_path));
        let some = |address: &str, has_path| Some((address.to_owned(), has_path));
        assert_eq!(named("see ftp://files.example/x, api.example:443"), some("https://api.example:443/", false));
        assert_eq!(named("POST https://api.example/in failed"), some("https://api.example/in", true));
        assert_eq!(named("http:// is no address"), None);
    }

    #[test]
    fn nothing_is_said_of_no_text() {
        assert_eq!(explain(""), None);
        assert_eq!(explain(" \n\t"), None);
    }

    #[test]
    fn a_command_names_the_host_of_the_text() {
        let commands = commands("No such host is known. (api.acme.example:443)");
        assert!(commands.iter().any(|command| command.contains("nslookup api.acme.example")), "{commands:?}");
        assert!(commands.iter().all(|command| !command.contains("curl")), "the path is not known: {commands:?}");
    }

    #[test]
    fn a_whole_address_is_called_without_its_keys() {
        let commands = commands("POST https://api.acme.example/in?code=hunter2 failed: HTTP/1.1 404 Not Found\r\n\r\n");
        assert!(commands.iter().any(|command| command.contains("https://api.acme.example/in")), "{commands:?}");
        assert!(commands.iter().all(|command| !command.contains("hunter2")), "{commands:?}");
    }

    #[test]
    fn a_text_without_a_host_has_steps_and_no_command() {
        for text in
            ["Connection refused", "No such host is known.", "HTTP/1.1 404 Not Found\r\n\r\n", "at 12:30:45 refused"]
        {
            assert_eq!(commands(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_time_or_an_address_of_numbers_is_no_host() {
        assert!(named_target("at 12:30 and 10.0.0.1:443 and a.b:notaport").is_none());
        assert!(named_target("(api.acme.example:8443)").is_some_and(|target| !target.has_path));
    }
}
