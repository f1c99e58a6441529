//! `NAME`: what does it ask?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{Finding, Outcome, Record};
use crate::snapshot::{Gap, GapReason, Source};

pub(super) const CHECK: Check = Check {
    id: "NAME",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::REGISTER,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    // An example: where the webhook's header names were not read, it can't say; where there are any, it finds them.
    match &case.webhook.header_names {
        None => CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried)),
        Some(names) if names.is_empty() => CheckResult::Clear,
        Some(names) => Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "NAME")
            .evidence(source_of(case), "Headers", names.join(", "))
            .into(),
    }
}
