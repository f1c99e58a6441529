//! `event-unknown`: are the names of its events names that something raises? Any name can be saved.

use super::{is_proven, none_fires, source_of};
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::events::EventKind;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Fix, FormField, Outcome, Record, Remedy};
use crate::diagnosis::verdict::VerdictKind;
use crate::snapshot::Source;
use crate::text::Arg;

pub(super) const CHECK: Check = Check {
    id: "event-unknown",
    topic: Topic::Definition,
    inspects: &[Source::List, Source::EventList],
    impact: Impact::Delivery(VerdictKind::Misdefined),
    documentation: documentation::EVENTS,
    run: Run::Webhook(run),
};

/// Names of one kind, and the events that may be meant instead.
#[derive(Default)]
struct NameGroup {
    names: Vec<String>,
    meant: Vec<String>,
    /// Each name with the events that are meant by it.
    pairs: Vec<(String, Vec<String>)>,
}

impl NameGroup {
    fn add(&mut self, name: &str, meant: &[String]) {
        self.names.push(name.to_owned());
        self.pairs.push((name.to_owned(), meant.to_vec()));
        let new: Vec<String> = meant.iter().filter(|name| !self.meant.contains(name)).cloned().collect();
        self.meant.extend(new);
    }

    /// What is said of them, if there are any.
    fn finding(&self, case: &Case, outcome: Outcome, text: &'static str) -> Option<Finding> {
        if self.names.is_empty() {
            return None;
        }
        let finding = Finding::new(CHECK.id, outcome, Record::Webhook(case.webhook.id), text)
            .with("count", self.names.len())
            .with("names", Arg::List(self.names.clone()))
            .with("meant", Arg::List(self.meant.clone()))
            .with("others", self.meant.len());
        Some(finding.evidence(source_of(case), "Events", self.names.join(", ")))
    }

    /// The change that puts what is meant in place of each name; none where a part of it has to be filled in.
    fn fix(&self) -> Option<Fix> {
        let is_whole = self.pairs.iter().all(|(_, meant)| !meant.is_empty() && !meant.concat().contains('{'));
        (is_whole && !self.pairs.is_empty()).then(|| Fix::Events(self.pairs.clone()))
    }

    fn step(&self, id: &'static str) -> Remedy {
        Remedy::new(id, ActionOwner::You)
            .with("names", Arg::List(self.names.clone()))
            .with("meant", Arg::List(self.meant.clone()))
            .link(documentation::EVENTS)
    }
}

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    if is_proven(case) {
        return CheckResult::Clear;
    }
    let (mut slips, mut patterns, mut malformed) = (NameGroup::default(), NameGroup::default(), NameGroup::default());
    let (mut near, mut lists, mut custom, mut in_capitals) =
        (NameGroup::default(), NameGroup::default(), NameGroup::default(), NameGroup::default());
    for (event, kind) in case.events().filter(|(event, _)| !event.as_str().is_empty()) {
        let name = event.as_str();
        match kind {
            EventKind::Slip(meant) => slips.add(name, meant),
            EventKind::Pattern => patterns.add(name, &[]),
            EventKind::Malformed => malformed.add(name, &[]),
            EventKind::Near(meant) => near.add(name, meant),
            EventKind::UnknownList => lists.add(name, &[]),
            EventKind::Custom => custom.add(name, &[]),
            EventKind::OtherCase(_) if !case.last_call_went_well() => in_capitals.add(name, &[]),
            EventKind::OtherCase(_)
            | EventKind::Documented
            | EventKind::State(_)
            | EventKind::ExtraTable
            | EventKind::NotRaised(_)
            | EventKind::OtherVerb(_) => {}
        }
    }
    let wrong = if none_fires(case) { Outcome::Fail } else { Outcome::Warn };
    let repair = |finding: Finding, step: Remedy| match case.last_call_went_well() {
        // What works is not changed on the strength of a list.
        true => finding,
        false => finding.remedy(step),
    };
    let said = slips
        .finding(case, wrong, "event-unknown-meant")
        .map(|finding| repair(finding, slips.step("remedy-correct-events").changes(FormField::Events).fix(slips.fix())))
        .or_else(|| {
            let finding = patterns.finding(case, wrong, "event-unknown-pattern")?;
            Some(repair(finding, patterns.step("remedy-fill-pattern").changes(FormField::Events)))
        })
        .or_else(|| Some(malformed.finding(case, wrong, "event-unknown")?.remedy(malformed.step("remedy-read-events"))))
        .or_else(|| {
            let finding = near.finding(case, Outcome::Info, "event-unknown-near")?;
            Some(finding.remedy(near.step("remedy-read-events")))
        })
        .or_else(|| {
            let finding = lists.finding(case, Outcome::Info, "event-unknown-list")?;
            Some(finding.remedy(lists.step("remedy-read-events").link(documentation::LIST_EVENTS)))
        })
        .or_else(|| in_capitals.finding(case, Outcome::Info, "event-unknown-capitals"))
        .or_else(|| custom.finding(case, Outcome::Info, "event-unknown-custom"));
    said.map_or(CheckResult::Clear, CheckResult::from)
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::{Finding, Fix, Outcome};
    use crate::diagnosis::fixture::{Scene, days_ago};
    use crate::model::WebhookId;
    use crate::snapshot::{GapReason, Observed, Source};
    use crate::text::Arg;

    fn never_called(events: &[&str]) -> Scene {
        Scene::healthy().no_usage_row().events(events)
    }

    fn found(scene: Scene) -> Option<Finding> {
        let diagnosed = scene.diagnosed();
        let diagnosis = diagnosed.diagnosis.webhooks.get(&WebhookId(1)).expect("webhook 1");
        diagnosis.notable.iter().find(|finding| finding.check == CHECK.id).cloned()
    }

    fn text(scene: Scene) -> Option<&'static str> {
        found(scene).map(|finding| finding.text)
    }

    #[test]
    fn a_slip_brings_the_change_that_mends_it_where_nothing_has_to_be_filled_in() {
        let fix = |events: &[&str]| {
            let finding = found(never_called(events)).expect("a finding");
            finding.remedies.clone().into_iter().find_map(|remedy| remedy.fix)
        };
        let pair =
            |name: &str, meant: &[&str]| (name.to_owned(), meant.iter().map(|name| (*name).to_owned()).collect());
        assert_eq!(
            fix(&["contact.updated", "webhook1.errors; webhook2.errors"]),
            Some(Fix::Events(vec![
                pair("contact.updated", &["contact.changed"]),
                pair("webhook1.errors; webhook2.errors", &["webhook1.errors", "webhook2.errors"])
            ]))
        );
        assert_eq!(fix(&["webhook.errors"]), None, "the number is not known");
        assert_eq!(fix(&["contact"]), None);
    }

    #[test]
    fn it_fires() {
        assert_eq!(never_called(&["contact.updated"]).of(CHECK.id), Some(Outcome::Fail));
        assert_eq!(never_called(&["webhook{id}.errors"]).of(CHECK.id), Some(Outcome::Fail));
        assert_eq!(never_called(&["contact"]).of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn a_near_miss_is_an_event_that_fires_beside_the_slip() {
        assert_eq!(never_called(&["contact.changed", "contact.updated"]).of(CHECK.id), Some(Outcome::Warn));
        assert_eq!(Scene::healthy().events(&["contact.changed", "contact.updated"]).of(CHECK.id), Some(Outcome::Warn));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        let blind = || Scene::healthy().events(&["contact.updated"]).blind(Source::Usage).blind(Source::Activity);
        assert_eq!(blind().of(CHECK.id), Some(Outcome::Warn), "that no call was seen is no reason to fail it");
    }

    #[test]
    fn calls_outrank_every_list() {
        let called = |change: fn(&mut crate::model::Usage)| {
            Scene::healthy().events(&["contact.updated"]).usage(change).of(CHECK.id)
        };
        assert_eq!(called(|_| {}), Some(Outcome::Pass), "more than a thousand calls");
        assert_eq!(called(|usage| usage.total_calls = Some(14)), Some(Outcome::Pass), "ten that went well");
        assert_eq!(called(|usage| usage.total_calls = Some(13)), Some(Outcome::Warn), "these may have been tests");
        assert_eq!(called(|usage| usage.last_called = None), Some(Outcome::Warn));
        assert_eq!(called(|usage| usage.total_errors = None), Some(Outcome::Warn));
        let changed_since = Scene::healthy().events(&["contact.updated"]).webhook(|webhook| {
            webhook.updated = Some(crate::diagnosis::fixture::NOW);
        });
        assert_eq!(changed_since.of(CHECK.id), Some(Outcome::Warn), "the calls were of another definition");
    }

    #[test]
    fn counters_that_contradict_each_other_fail_nothing() {
        let uncounted = Scene::healthy()
            .events(&["contact.updated"])
            .usage(|usage| (usage.total_calls, usage.total_errors) = (Some(0), Some(0)));
        assert_eq!(uncounted.of(CHECK.id), Some(Outcome::Warn), "its counters contradict each other");
        let never = never_called(&[]).events(&["contact.updated"]);
        assert_eq!(never.of(CHECK.id), Some(Outcome::Fail));
    }

    #[test]
    fn what_is_meant_is_said_once() {
        let finding = found(never_called(&["contact.updated", "company.changed"])).expect("a slip");
        let meant = finding.args.clone().into_iter().find(|(name, _)| *name == "meant").map(|(_, meant)| meant);
        assert_eq!(meant, Some(Arg::List(vec!["contact.changed".to_owned()])));
    }

    #[test]
    fn a_definition_that_works_is_not_to_be_changed() {
        let steps = |scene: Scene| {
            let remedies = found(scene).map(|finding| finding.remedies.clone()).unwrap_or_default();
            remedies.iter().map(|remedy| remedy.id).collect::<Vec<_>>()
        };
        assert_eq!(steps(never_called(&["contact.updated"])), ["remedy-correct-events"]);
        assert_eq!(steps(Scene::healthy().events(&["contact.changed", "contact.updated"])), Vec::<&str>::new());
        assert_eq!(steps(never_called(&["webhook{id}.errors"])), ["remedy-fill-pattern"]);
    }

    #[test]
    fn a_name_like_another_is_a_question_that_decides_nothing() {
        for name in ["contract.created", "customer.changed", "y_rental.updated", "list.ej_category.changed"] {
            let finding = found(never_called(&[name])).expect("a question");
            assert_eq!((finding.text, finding.outcome), ("event-unknown-near", Outcome::Info), "{name}");
        }
        assert_eq!(text(never_called(&["y_rental.created"])), None);
    }

    #[test]
    fn what_else_is_unknown_is_distinguished() {
        assert_eq!(text(never_called(&["list.colours.changed"])), Some("event-unknown-list"));
        assert_eq!(text(never_called(&["acme.shipped"])), Some("event-unknown-custom"));
        assert_eq!(text(never_called(&["acme.shipped", "Contact.Changed"])), Some("event-unknown-capitals"));
        assert_eq!(text(never_called(&["acme.shipped", "contract.created"])), Some("event-unknown-near"));
        assert_eq!(text(never_called(&["contact", "contact.updated"])), Some("event-unknown-meant"));
        assert_eq!(text(Scene::healthy().events(&["acme.shipped"])), None, "it is called");
        let once = Scene::healthy().events(&["acme.shipped"]).last_called(days_ago(900));
        assert_eq!(text(once), Some("event-unknown-custom"), "before it was changed");
    }

    #[test]
    fn the_server_s_own_list_acquits_and_never_convicts() {
        let listing = |names: [&str; 3]| {
            never_called(&["contact.updated"])
                .change(|snapshot| {
                    snapshot.event_list = Observed::Complete(names.map(str::to_owned).into_iter().collect());
                })
                .of(CHECK.id)
        };
        assert_eq!(listing(["contact.created", "sale.sold", "contact.updated"]), Some(Outcome::Pass));
        assert_eq!(listing(["contact.created", "example.item", "contact.updated"]), Some(Outcome::Fail));
        let unlisted = never_called(&["project.changed"]).newer();
        assert_eq!(unlisted.of(CHECK.id), Some(Outcome::Pass), "the list has other names");
        let blind = never_called(&["project.changed"]).blind_for(Source::EventList, GapReason::Timeout);
        assert_eq!(blind.of(CHECK.id), Some(Outcome::Pass), "a list that did not come keeps nobody from saying fine");
    }
}
