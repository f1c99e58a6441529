//! `target-holds-credentials`: does the address itself hold what opens the receiver?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::diagnosis::receiver::shared_host;
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "target-holds-credentials",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::SECURITY,
    run: Run::Webhook(run),
};

/// Names of query values that open a receiver, whole or as one word of a longer name (`access_token`, `apiKey`).
const KEYS: [&str; 16] = [
    "key",
    "apikey",
    "authkey",
    "code",
    "sig",
    "signature",
    "token",
    "accesstoken",
    "authtoken",
    "secret",
    "password",
    "passwd",
    "pwd",
    "auth",
    "authorization",
    "sas",
];

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    let (true, Ok(address)) = (case.is_http(), case.webhook.target.address()) else { return CheckResult::DoesNotApply };
    let keys: Vec<String> = address.query_names().filter(|name| is_key(name)).map(str::to_owned).collect();
    let host = case.webhook.target.host().unwrap_or_default();
    let (outcome, text) = match (address.has_user_info(), keys.is_empty(), shared_host(&host)) {
        (true, ..) => (Outcome::Warn, "target-holds-credentials-user"),
        (false, false, _) => (Outcome::Info, "target-holds-credentials"),
        // At such a host, everyone who knows the path can call the workflow.
        (false, true, Some(_)) if address.has_path() => (Outcome::Info, "target-holds-credentials-path"),
        (false, true, _) => return CheckResult::Clear,
    };
    let finding = Finding::new(CHECK.id, outcome, Record::Webhook(case.webhook.id), text)
        .with("keys", Arg::List(keys))
        .with("host", host)
        .evidence(source_of(case), "TargetUrl", case.webhook.target.masked());
    if text == "target-holds-credentials-path" {
        return finding.into();
    }
    finding
        .remedy(
            Remedy::new("remedy-sign-instead", ActionOwner::You)
                .link(documentation::SECURITY)
                .changes(FormField::SharedSecret),
        )
        .into()
}

fn is_key(name: &str) -> bool {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for c in name.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && was_lower) {
            words.push(String::new());
        }
        was_lower = c.is_lowercase();
        if let (true, Some(word)) = (c.is_alphanumeric(), words.last_mut()) {
            word.extend(c.to_lowercase());
        }
    }
    words.iter().any(|word| KEYS.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{Target, WebhookId};

    #[test]
    fn what_has_a_key_by_a_name_is_signed_instead_and_a_secret_path_can_t_be() {
        let steps = |address: &str| {
            let target = Target::new(address);
            let diagnosed = Scene::healthy().webhook(|webhook| webhook.target = target).diagnosed();
            let notable = &diagnosed.diagnosis.webhooks[&WebhookId(1)].notable;
            let finding = notable.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
            finding.remedies.iter().map(|step| step.id).collect::<Vec<_>>()
        };
        assert_eq!(steps("https://a.example/in?code=abc"), ["remedy-sign-instead"]);
        assert!(steps("https://hooks.zapier.com/hooks/catch/1/abc").is_empty());
    }

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy()
                .webhook(|webhook| webhook.target = Target::new("https://a.example/in?code=abc"))
                .of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn a_near_miss_is_a_query_without_a_key() {
        assert_eq!(
            Scene::healthy()
                .webhook(|webhook| webhook.target = Target::new("https://a.example/in?page=2"))
                .of(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn a_name_is_read_by_its_words() {
        for name in ["code", "sig", "apiKey", "access_token", "x-api-key", "SharedSecret", "ApiKey", "auth"] {
            assert!(super::is_key(name), "{name}");
        }
        for name in ["design", "author", "postcode", "keyword", "zipcode", "authored", "monkey", "api-version", ""] {
            assert!(!super::is_key(name), "{name}");
        }
    }

    #[test]
    fn a_path_that_opens_a_workflow_is_a_key() {
        let of = |address: &str| Scene::healthy().webhook(|w| w.target = Target::new(address)).of(CHECK.id);
        assert_eq!(of("https://hook.eu1.make.com/3kq8v7"), Some(Outcome::Info));
        assert_eq!(of("https://hook.eu1.make.com/"), Some(Outcome::Pass));
        assert_eq!(of("https://api.acme.example/3kq8v7"), Some(Outcome::Pass));
    }

    #[test]
    fn user_is_distinguished() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.target = Target::new("https://u:p@a.example/in")).of(CHECK.id),
            Some(Outcome::Warn)
        );
    }
}
