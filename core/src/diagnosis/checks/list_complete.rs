//! `list-complete`: whose webhooks are these, and may there be more?

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::model::Owner;
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "list-complete",
    topic: Topic::Access,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::OWN_WEBHOOKS,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> CheckResult {
    if !facts.snapshot.online {
        return CheckResult::Clear;
    }
    let others = facts.cases.iter().filter(|case| case.webhook.owner == Owner::Other).count();
    let own = facts.cases.len() - others;
    let text = if facts.snapshot.archive.seen().is_none() || others == 0 {
        "list-complete-own"
    } else {
        "list-complete-others"
    };
    Finding::new(CHECK.id, Outcome::Info, Record::Tenant, text)
        .with("own", own)
        .with("others", others)
        .evidence(Source::List, "WebhookId", own.to_string())
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::snapshot::Source;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().other(9).of_tenant(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_is_a_server_of_ones_own() {
        assert_eq!(
            Scene::healthy().change(|snapshot| snapshot.online = false).of_tenant(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::List).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
