//! What a tenant's page says first: how many webhooks do not deliver, whose webhooks the token can see, and where the
//! trouble lies. All of it as messages and figures; the page puts them into words.

use crate::diagnosis::{Case, DiagnosedSnapshot, Finding, Group, GroupCounts, Outcome, VerdictKind};
use crate::list::query::ListQuery;
use crate::model::{Owner, WebhookId};
use crate::ordered::{CollectOneByOne, set_of};
use crate::report::owned;
use crate::route::{Route, TenantRef};
use crate::text::{Arg, Message};

/// The check that asks whether anybody is told.
const NOBODY_TOLD: &str = "nobody-told";

/// Whose webhooks the token can see, and what it can't.
pub fn visibility(diagnosed: &DiagnosedSnapshot) -> Message {
    let (own, others) = owned(diagnosed);
    let snapshot = &diagnosed.snapshot;
    let id = match (&snapshot.list, snapshot.online) {
        (list, _) if list.seen().is_none() => "ui-visibility-unread",
        (_, true) if snapshot.archive.seen().is_none() => "ui-visibility-no-archive",
        (_, true) => "ui-visibility-line",
        (_, false) => "ui-visibility-onsite-line",
    };
    let user = match snapshot.principal.seen() {
        Some(principal) if !principal.name.is_empty() => principal.name.as_str().into(),
        _ => Arg::Said(Box::new(Message::new("ui-unknown-user"))),
    };
    Message::new(id).with("user", user).with("own", own).with("others", others)
}

/// This app's own webhooks of whose failures nobody hears: no recipient, and no other webhook that watches them.
pub fn untold(diagnosed: &DiagnosedSnapshot) -> Vec<WebhookId> {
    let is_untold = |case: &&Case| {
        let found = diagnosed.diagnosis.webhooks.get(&case.webhook.id);
        let says_so = |finding: &Finding| finding.check == NOBODY_TOLD && finding.outcome == Outcome::Warn;
        case.webhook.owner == Owner::Own && found.is_some_and(|found| found.notable.iter().any(says_so))
    };
    diagnosed.cases.iter().filter(is_untold).map(|case| case.webhook.id).collect()
}

/// How many of a group are off already, where others are still on. How many failures are left before one is disabled is
/// not documented.
pub fn deadline(diagnosed: &DiagnosedSnapshot, group: &Group) -> Option<Message> {
    let cases: Vec<_> = group.webhooks.iter().filter_map(|id| diagnosed.case(*id)).collect();
    let on = cases.iter().filter(|case| case.is_on()).count();
    let off = cases.iter().filter(|case| case.is_off()).count();
    (on > 0 && off > 0).then(|| Message::new("ui-card-mixed").with("off", off).with("on", on))
}

/// What the diagnosis page holds: how many groups there are, of each kind.
pub fn all_groups(counts: GroupCounts) -> Message {
    let parts = [
        ("ui-groups-causes", counts.causes),
        ("ui-groups-risks", counts.at_risk),
        ("ui-groups-unknown", counts.unknown),
    ];
    let parts: Vec<Message> = parts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| Message::new(id).with("count", count))
        .collect();
    if parts.is_empty() {
        Message::new("ui-whole-diagnosis")
    } else {
        Message::new("ui-all-groups").with("parts", parts)
    }
}

/// The groups that have a card: all but those of webhooks that can't be judged, the worst first.
pub fn groups_with_cards(diagnosed: &DiagnosedSnapshot) -> impl Iterator<Item = &Group> {
    diagnosed.diagnosis.groups.iter().filter(|group| group.verdict != VerdictKind::Unknown)
}

/// Where a group leads: to its webhook where it is one, else to the page of its cause.
pub fn group_route(group: &Group, at: &TenantRef) -> Route {
    match group.webhooks.as_slice() {
        [only] => Route::webhook(at.clone(), *only),
        _ => Route::Cause(at.clone(), group.key.clone()),
    }
}

/// The list of a group's webhooks.
pub fn group_list_route(group: &Group, at: &TenantRef) -> Route {
    let query = ListQuery {
        verdicts: set_of(group.verdict),
        causes: group.cause().into_iter().collect_one_by_one(),
        hosts: group.key.host.iter().cloned().collect_one_by_one(),
        ..ListQuery::default()
    };
    Route::Webhooks(at.clone(), query)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnosis::Severity;
    use crate::diagnosis::fixture::{EXPIRED, Scene, tenant_of};
    use crate::list;
    use crate::model::{EventName, WebhookState};
    use crate::snapshot::Source;
    use crate::text::{Catalog, PlainEnglish};

    fn english(message: &Message) -> String {
        Catalog::english(Box::new(PlainEnglish)).say(message)
    }

    fn at() -> TenantRef {
        TenantRef::demo("healthy").expect("a tenant")
    }

    #[test]
    fn the_link_to_all_groups_names_the_numbers_of_the_headline_and_of_the_diagnosis() {
        let say = |all, causes, at_risk, unknown| english(&all_groups(GroupCounts { all, causes, at_risk, unknown }));
        assert_eq!(say(17, 15, 1, 1), "The whole diagnosis: 15 causes, 1 risk and 1 that can’t be judged");
        assert_eq!(say(1, 1, 0, 0), "The whole diagnosis: 1 cause");
        assert_eq!(say(2, 0, 2, 0), "The whole diagnosis: 2 risks");
        assert_eq!(say(3, 0, 0, 3), "The whole diagnosis: 3 that can’t be judged");
        assert_eq!(say(0, 0, 0, 0), "The whole diagnosis");
    }

    #[test]
    fn nobody_hears_of_own_webhooks_without_recipients_and_without_a_watcher() {
        let untold = |scene: Scene| super::untold(&scene.diagnosed());
        let nobody = |webhook: &mut crate::model::Webhook| webhook.error_emails = Some(Vec::new());
        assert_eq!(untold(Scene::healthy()), []);
        assert_eq!(untold(Scene::healthy().webhook(nobody)), [WebhookId(1)]);
        assert_eq!(untold(Scene::healthy().other_with(9, nobody)), [], "another app's can't be changed");
        let watched = Scene::healthy().webhook(nobody);
        let watched = watched.sibling(2, |webhook, _| webhook.events = vec![EventName::new("webhook1.errors")]);
        assert_eq!(untold(watched), []);
    }

    #[test]
    fn visibility_depends_on_what_was_read_and_where() {
        let id = |scene: Scene| visibility(&scene.diagnosed()).id.to_string();
        assert_eq!(id(Scene::healthy()), "ui-visibility-line");
        assert_eq!(id(Scene::healthy().blind(Source::Archive)), "ui-visibility-no-archive");
        assert_eq!(id(Scene::healthy().blind(Source::List)), "ui-visibility-unread");
        assert_eq!(id(Scene::healthy().change(|snapshot| snapshot.online = false)), "ui-visibility-onsite-line");
    }

    #[test]
    fn visibility_names_the_user_or_says_that_it_is_unknown() {
        let named = english(&visibility(&Scene::healthy().diagnosed()));
        assert!(named.contains("Eva Berg"), "{named}");
        let unknown = english(&Message::new("ui-unknown-user"));
        let unnamed = english(&visibility(&Scene::healthy().blind(Source::Principal).diagnosed()));
        assert!(unnamed.contains(&unknown), "{unnamed}");
        let nameless = Scene::healthy().principal(|principal| principal.name.clear()).diagnosed();
        assert!(english(&visibility(&nameless)).contains(&unknown));
    }

    #[test]
    fn nothing_counts_down_and_several_say_how_many_are_off() {
        let one = Scene::failing(EXPIRED, 7).diagnosed();
        let group = one.diagnosis.groups.first().expect("a group");
        assert_eq!(deadline(&one, group), None);
        let both = Scene::two_expired(Some(1)).diagnosed();
        let group = Group { webhooks: vec![WebhookId(1), WebhookId(2)], ..both.diagnosis.groups[0].clone() };
        assert_eq!(deadline(&both, &group), None, "both are on");
        let mixed =
            Scene::failing(EXPIRED, 3).sibling(2, |webhook, _| webhook.state = WebhookState::TooManyErrors).diagnosed();
        let message = deadline(&mixed, &group).expect("a sentence");
        assert_eq!(message, Message::new("ui-card-mixed").with("off", 1_usize).with("on", 1_usize));
        let off = Group { webhooks: vec![WebhookId(2)], ..group };
        assert_eq!(deadline(&mixed, &off), None, "all are off");
    }

    #[test]
    fn a_group_of_one_leads_to_its_webhook_and_a_larger_one_to_the_page_of_its_cause() {
        let both = Scene::two_expired(Some(1)).diagnosed();
        let group = both.diagnosis.groups.first().expect("a group");
        assert_eq!(group.webhooks.len(), 2);
        assert_eq!(group_route(group, &at()), Route::Cause(at(), group.key.clone()));
        let Route::Webhooks(_, query) = group_list_route(group, &at()) else { panic!("not the list") };
        assert_eq!(query.verdicts, [group.verdict].into());
        assert_eq!(query.causes.into_iter().collect::<Vec<_>>(), group.cause().into_iter().collect::<Vec<_>>());
        assert_eq!(query.hosts.into_iter().next(), group.key.host);
        let one = Group { webhooks: vec![WebhookId(2)], ..group.clone() };
        assert_eq!(group_route(&one, &at()), Route::webhook(at(), WebhookId(2)));
    }

    proptest! {
        #[test]
        fn all_numbers_on_the_page_agree(
            webhooks in proptest::collection::vec((0..4_usize, proptest::option::of(0..12_i64), 0..4_usize, 0..3_usize), 0..12),
        ) {
            let diagnosed = tenant_of(&webhooks);
            let diagnosis = &diagnosed.diagnosis;
            let summary = &diagnosis.summary;
            let rows = list::rows(&diagnosed);
            let all = list::select(&rows, &ListQuery::default());
            prop_assert_eq!(summary.total, rows.len());
            prop_assert_eq!(&all.verdicts, &summary.verdicts, "the filters count what the bar shows");
            prop_assert_eq!(all.states.values().sum::<usize>(), summary.total);
            for verdict in VerdictKind::ALL {
                let chosen = ListQuery { verdicts: [verdict].into(), ..ListQuery::default() };
                prop_assert_eq!(list::select(&rows, &chosen).indices.len(), summary.count(verdict));
                let grouped = diagnosis.groups.iter().filter(|group| group.verdict == verdict);
                let in_groups: usize = grouped.map(|group| group.webhooks.len()).sum();
                let expected = if verdict == VerdictKind::Healthy { 0 } else { summary.count(verdict) };
                prop_assert_eq!(in_groups, expected, "a webhook that is not healthy is in one group");
            }
            let counts = diagnosis.group_counts();
            prop_assert_eq!(counts.causes + counts.at_risk + counts.unknown, counts.all);
            prop_assert_eq!(groups_with_cards(&diagnosed).count(), counts.causes + counts.at_risk);
            let lose_events: usize =
                diagnosis.groups.iter().filter(|group| group.verdict.loses_events()).map(|group| group.webhooks.len()).sum();
            prop_assert_eq!(lose_events, summary.broken() + summary.count(VerdictKind::Stopped));
            // The first card is about the first row.
            if let (Some(group), Some(first)) = (diagnosis.groups.first(), all.indices.first()) {
                prop_assert!(group.webhooks.contains(&rows[*first].id) || rows[*first].severity() == worst(&rows, group));
            }
        }
    }

    fn worst(rows: &[list::Row], group: &Group) -> Severity {
        let of_group = rows.iter().filter(|row| group.webhooks.contains(&row.id));
        of_group.map(list::Row::severity).min().expect("a group has webhooks")
    }
}
