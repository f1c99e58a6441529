//! What the page has to know to show the form for a token by itself, before the program runs: the form's words in every
//! language, and which environments there are and how one gets in there. Both stand in the page's head, where the start script
//! reads them.

use std::collections::BTreeMap;

use doctor_core::address::{ApiLocation, Environment};
use doctor_core::config::Config;
use doctor_core::language::Language;
use doctor_core::text::{Catalog, Message, PlainEnglish};
use serde_json::{Value, json};

/// Where the form's words stand.
const WORDS: &str = "hook-doctor-words";
/// Where the environments stand.
const ENVIRONMENTS: &str = "hook-doctor-environments";

/// The texts of the form, of what is around it, and of what stands in its place at other addresses.
const TEXTS: [&str; 33] = [
    "environment-online",
    "environment-qaonline",
    "environment-sod",
    "keep-reload",
    "keep-reload-help",
    "keep-tab",
    "keep-tab-help",
    "ui-ask-access",
    "ui-change-tenant",
    "ui-connect",
    "ui-connect-early",
    "ui-diagnosis",
    "ui-environment",
    "ui-first-visit",
    "ui-hide",
    "ui-keep",
    "ui-lead",
    "ui-no-sign-in",
    "ui-of-a-tenant",
    "ui-or-paste",
    "ui-page-coming",
    "ui-question",
    "ui-show",
    "ui-sign-in",
    "ui-tenant",
    "ui-tenant-help",
    "ui-title-webhooks",
    "ui-token",
    "ui-token-help",
    "ui-token-wanted",
    "ui-token-wanted-lead",
    "ui-usage",
    "ui-which-customer",
];

/// The facts in those texts; the start script puts them in.
const FACTS: [&str; 3] = ["environment", "span", "tenant"];

/// The page with the form's words in it, from the texts of each language; `None` where it has no place for them.
pub(crate) fn with_words(page: &str, texts: &BTreeMap<&str, String>) -> Option<String> {
    let of = |language: Language| {
        let source = texts.get(language.code()).map(String::as_str).unwrap_or_default();
        let catalog = Catalog::new(language.code(), &[source], Box::new(PlainEnglish));
        let say = |id: &'static str| {
            let message =
                FACTS.into_iter().fold(Message::new(id), |message, fact| message.with(fact, format!("{{{fact}}}")));
            (id.to_owned(), Value::from(catalog.say(&message)))
        };
        let words: serde_json::Map<String, Value> = TEXTS.into_iter().map(say).collect();
        (language.code().to_owned(), json!({ "locale": language.locale(), "texts": words }))
    };
    let words: serde_json::Map<String, Value> = Language::ALL.into_iter().map(of).collect();
    with_content(page, WORDS, &Value::from(words))
}

/// The page with what its deployment says of its environments: each one's name, what it is called, and how one gets in there:
/// by a token, or by a sign-in, too. What needs more on the form than a token is `other`.
pub(crate) fn with_environments(page: &str, config: &Config) -> Option<String> {
    let is_on_site = |environment: &Environment| matches!(environment.location, ApiLocation::Api(_));
    let environments = config.environments.iter().filter(|environment| environment.location != ApiLocation::Demo);
    let told = environments.map(|environment| {
        let name = environment.name.as_str();
        let way = if is_on_site(environment) || environment.relay.is_some() {
            "other"
        } else if config.sign_in.contains_key(name) {
            "sign-in"
        } else {
            "token"
        };
        json!([name, environment.label, way])
    });
    with_content(page, ENVIRONMENTS, &told.collect())
}

/// Writes a value into the `meta` element of that name.
fn with_content(page: &str, name: &str, value: &Value) -> Option<String> {
    let (before, rest) = page.split_once(&format!(r#"<meta name="{name}""#))?;
    let (_, after) = rest.split_once('>')?;
    let content =
        value.to_string().replace('&', "&amp;").replace('\'', "&#39;").replace('<', "&lt;").replace('>', "&gt;");
    Some(format!(r#"{before}<meta name="{name}" content='{content}'>{after}"#))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        r#"<head><meta name="hook-doctor-words" content=""><meta name="hook-doctor-environments" content=""></head>"#;

    /// What a browser reads in the `meta` element of that name.
    fn content(page: &str, name: &str) -> Value {
        let (_, rest) = page.split_once(&format!(r#"<meta name="{name}" content='"#)).unwrap();
        let (content, _) = rest.split_once('\'').unwrap();
        let text = content.replace("&gt;", ">").replace("&lt;", "<").replace("&#39;", "'").replace("&amp;", "&");
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn the_words_of_each_language_keep_their_facts_for_the_start_script() {
        let messages = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/messages");
        let texts = crate::seal::texts(&messages).unwrap();
        let words = content(&with_words(PAGE, &texts).unwrap(), WORDS);
        for language in Language::ALL {
            let of = |id: &str| words[language.code()]["texts"][id].as_str().unwrap().to_owned();
            for id in TEXTS {
                assert!(!of(id).is_empty() && of(id) != id, "{id} in {}", language.name());
            }
            for (id, fact) in
                [("ui-token-wanted", "{tenant}"), ("ui-no-sign-in", "{environment}"), ("keep-tab-help", "{span}")]
            {
                assert!(of(id).contains(fact), "{id} in {}: {}", language.name(), of(id));
            }
        }
        assert_eq!(words["de"]["locale"], "de-DE");
    }

    #[test]
    fn an_environment_says_how_one_gets_in() {
        let config = Config::parse(
            r#"{"environments":{"a":{"label":"It's <A> & \"B\"","state":"/api/state/{tenant}"},"b":{"api":"/api"},
                "c":{"state":"http://127.0.0.1:1/{tenant}","relay":"sod"}},"sign_in":{"a":{"client_id":"x"}}}"#,
        );
        let page = with_environments(PAGE, &config).unwrap();
        let expected = json!([
            ["a", "It's <A> & \"B\"", "sign-in"],
            ["b", "b", "other"],
            ["c", "c", "other"],
            ["online", "", "token"],
            ["qaonline", "", "token"],
            ["sod", "", "token"],
        ]);
        assert_eq!(content(&page, ENVIRONMENTS), expected);
        let again = with_environments(&page, &Config::built_in()).unwrap();
        assert_eq!(content(&again, ENVIRONMENTS).as_array().unwrap().len(), 3, "what stood there is exchanged");
        assert!(again.ends_with("</head>") && again.starts_with("<head>"), "{again}");
    }

    #[test]
    fn a_page_without_a_place_for_them_gets_none() {
        assert_eq!(with_environments("<head></head>", &Config::built_in()), None);
    }
}
