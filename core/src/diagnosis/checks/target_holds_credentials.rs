//! `target-holds-credentials`: does the address itself hold what opens the receiver?

use super::source_of;
use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Mover, Outcome, Record, Remedy};
use crate::snapshot::Source;
use crate::text::Arg;

/// Does the address itself hold what opens the receiver?
pub(super) const CHECK: Check = Check {
    id: "target-holds-credentials",
    topic: Topic::Definition,
    inspects: &[Source::List],
    bearing: Bearing::Care,
    documentation: documentation::SECURITY,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> Judgement {
    let (true, Ok(url)) = (case.is_http(), case.webhook.target.url()) else { return Judgement::DoesNotApply };
    let has_user_info = !url.username().is_empty() || url.password().is_some();
    let is_key = |name: &str| {
        let name = name.to_ascii_lowercase();
        ["key", "code", "sig", "token", "secret", "password", "pwd", "auth"].iter().any(|word| name.contains(word))
    };
    let keys: Vec<String> = url.query_pairs().map(|(name, _)| name.into_owned()).filter(|name| is_key(name)).collect();
    if !has_user_info && keys.is_empty() {
        return Judgement::Clear;
    }
    let (outcome, text) = if has_user_info {
        (Outcome::Warn, "target-holds-credentials-user")
    } else {
        (Outcome::Info, "target-holds-credentials")
    };
    Finding::new(CHECK.id, outcome, Record::Webhook(case.webhook.id), text)
        .with("keys", Arg::List(keys))
        .evidence(source_of(case), "TargetUrl", case.webhook.target.masked())
        .remedy(Remedy::new("remedy-sign-instead", Mover::You).link(documentation::SECURITY))
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::Target;

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
    fn user_is_told_apart() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.target = Target::new("https://u:p@a.example/in")).of(CHECK.id),
            Some(Outcome::Warn)
        );
    }
}
