//! `name-missing`: has it a name?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::snapshot::{Gap, GapReason, Source};

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
    if case.webhook.unread("Name").is_some() {
        return CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried));
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
    use crate::model::{Unread, Webhook};

    #[test]
    fn it_fires() {
        assert_eq!(Scene::healthy().webhook(|webhook| webhook.name = " ".to_owned()).of(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        let unread = |webhook: &mut Webhook| {
            webhook.name.clear();
            webhook.unread.push(Unread::sent("Name", "{}"));
        };
        assert_eq!(Scene::healthy().webhook(unread).of(CHECK.id), Some(Outcome::Unknown));
    }

    #[test]
    fn a_near_miss_is_a_name_of_one_letter() {
        assert_eq!(Scene::healthy().webhook(|webhook| webhook.name = "x".to_owned()).of(CHECK.id), Some(Outcome::Pass));
    }
}
