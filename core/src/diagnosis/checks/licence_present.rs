//! `licence-present`: does the site have a licence that includes webhooks? Only where the principal's licences are readable.

use crate::diagnosis::check::{Bearing, Check, Judgement, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::Facts;
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::snapshot::Source;

/// Does the site have a licence that includes webhooks? Only where the principal's licences are readable.
pub(super) const CHECK: Check = Check {
    id: "licence-present",
    topic: Topic::Access,
    inspects: &[Source::Principal],
    bearing: Bearing::Care,
    documentation: documentation::REGISTER,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> Judgement {
    let Some(licences) = facts.snapshot.principal.seen().and_then(|principal| principal.licences.as_ref()) else {
        return Judgement::DoesNotApply;
    };
    let includes = |licence: &String| {
        let name: String = licence.to_ascii_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        name.contains("developmenttools") || name.contains("devtools") || name.contains("webhook")
    };
    if licences.is_empty() {
        return Judgement::DoesNotApply;
    }
    if licences.iter().any(includes) {
        return Judgement::Clear;
    }
    Finding::new(CHECK.id, Outcome::Info, Record::Tenant, "licence-present")
        .with("count", licences.len())
        .evidence(Source::Principal, "Licenses", licences.len().to_string())
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
        assert_eq!(
            Scene::healthy()
                .principal(|principal| principal.licences = Some(vec!["SuperOffice/user".to_owned()]))
                .of_tenant(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn a_near_miss_does_not_fire() {
        assert_eq!(
            Scene::healthy()
                .principal(|principal| principal.licences = Some(vec!["SuperOffice/Development Tools".to_owned()]))
                .of_tenant(CHECK.id),
            Some(Outcome::Pass)
        );
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Principal).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
