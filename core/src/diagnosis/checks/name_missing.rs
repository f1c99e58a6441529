//! `name-missing`: has it a name?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "name-missing",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::REGISTER,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    if !case.webhook.name.trim().is_empty() {
        return CheckResult::Clear;
    }
    Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "name-missing")
        .evidence(source_of(case), "Name", "")
        .into()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().webhook(|webhook| webhook.name = " ".to_owned()).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_is_a_name_of_one_letter() {
        assert_eq!(Scene::healthy().webhook(|webhook| webhook.name = "x".to_owned()).of(CHECK.id), Some(Outcome::Pass));
    }
}
