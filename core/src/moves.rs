//! What can be done about a webhook, or about one cause of several webhooks, and whose turn it is. The page shows the present
//! move as its one filled button, the next one beside it, and the rest in a menu.

use crate::change::Change;
use crate::diagnosis::{ActionOwner, Case, Finding, Group, VerdictKind, WebhookDiagnosis};
use crate::model::Owner;
use crate::ordered;
use crate::text::{Arg, Message};

/// Something that the reader can do, in the order in which it stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Move {
    /// Copy the mail to the people who run the receiver.
    HandOver,
    /// Have SuperOffice send a test.
    Test,
    /// Restart what is off.
    Restart,
    /// Stop what is on.
    Stop,
    /// Edit the definition.
    Edit,
    /// Make a copy of the webhook.
    Copy,
    /// Delete the webhook.
    Delete,
    /// Open the mail to the people who run the receiver in a mail program.
    MailReceiver,
    /// Open the mail to SuperOffice in a mail program.
    MailSupport,
    /// Copy the whole report.
    CopyReport,
}

impl Move {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::HandOver,
        Self::Test,
        Self::Restart,
        Self::Stop,
        Self::Edit,
        Self::Copy,
        Self::Delete,
        Self::MailReceiver,
        Self::MailSupport,
        Self::CopyReport,
    ];

    /// The word for it in the page's markup.
    pub const fn id(self) -> &'static str {
        match self {
            Self::HandOver => "hand-over",
            Self::Test => "test",
            Self::Restart => "restart",
            Self::Stop => "stop",
            Self::Edit => "edit",
            Self::Copy => "copy",
            Self::Delete => "delete",
            Self::MailReceiver => "mail-receiver",
            Self::MailSupport => "mail-support",
            Self::CopyReport => "copy-report",
        }
    }

    /// Whether it needs a token and a connection to the tenant.
    pub const fn reaches_the_tenant(self) -> bool {
        matches!(self, Self::Test | Self::Restart | Self::Stop | Self::Edit | Self::Copy | Self::Delete)
    }
}

/// What the moves are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// One webhook.
    Webhook,
    /// The webhooks of one cause.
    Cause,
}

/// What the reader has done about it since the page was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Nothing yet.
    Begun,
    /// The mail to the people who run the receiver was copied or opened.
    HandedOver,
    /// A test was sent, and the receiver answered as it should.
    TestedWell,
}

/// All that decides which move is the present one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Situation {
    /// What it is about.
    pub subject: Subject,
    /// Who can do the first step; `None` where there is none.
    pub turn: Option<ActionOwner>,
    /// Whether the first step changes the webhook's definition.
    pub needs_edit: bool,
    /// Whether some steps are the receiver's.
    pub can_hand_over: bool,
    /// Whether the definition can be changed: the webhook is this app's own.
    pub can_edit: bool,
    /// Whether a test can be sent: the webhook is this app's own and has a receiver.
    pub can_test: bool,
    /// The change that its state offers, where it is this app's own.
    pub change: Option<Change>,
    /// Whether the tenant can be reached with a token now.
    pub may_change: bool,
    /// What was done already.
    pub progress: Progress,
}

/// The moves as the page offers them. No move is in two places.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Moves {
    /// The present move of the reader; none where the reader has none.
    pub filled: Option<Move>,
    /// The one that comes next to mind.
    pub outlined: Option<Move>,
    /// All others.
    pub menu: Vec<Move>,
}

impl Moves {
    /// What stands outside the menu, in one order whichever of them is filled, so that no button changes its place.
    pub fn row(&self) -> Vec<Move> {
        let mut row: Vec<Move> = self.filled.into_iter().chain(self.outlined).collect();
        ordered::sort(&mut row);
        row
    }
}

/// Who can do the first step of what decides a verdict; nobody where nothing is wrong, or where it could not be judged.
fn turn(verdict: VerdictKind, deciding: Option<&Finding>) -> Option<ActionOwner> {
    match verdict {
        VerdictKind::Healthy | VerdictKind::Unknown => None,
        VerdictKind::FailingDeliveries
        | VerdictKind::Stopped
        | VerdictKind::Misdefined
        | VerdictKind::Silent
        | VerdictKind::AtRisk => deciding?.remedies.first().map(|remedy| remedy.action_owner),
    }
}

/// The change that a webhook's state offers, where it is this app's own.
fn change(case: &Case) -> Option<Change> {
    Change::of(case.webhook.state).filter(|_| case.webhook.owner == Owner::Own)
}

impl Situation {
    /// The situation of one webhook.
    pub fn of_webhook(case: &Case, diagnosis: &WebhookDiagnosis, may_change: bool, progress: Progress) -> Self {
        let finding = diagnosis.deciding();
        Self {
            subject: Subject::Webhook,
            can_edit: case.webhook.owner == Owner::Own,
            can_test: case.webhook.owner == Owner::Own && case.is_http(),
            change: change(case),
            ..Self::of_finding(diagnosis.verdict.kind, finding, may_change, progress)
        }
    }

    /// The situation of the webhooks that share a cause at a receiver; `worst` is the worst group of them.
    pub fn of_cause(worst: &Group, cases: &[&Case], may_change: bool, progress: Progress) -> Self {
        let is_off = |case: &&Case| change(case) == Some(Change::Restart);
        Self {
            subject: Subject::Cause,
            can_test: false,
            change: cases.iter().any(is_off).then_some(Change::Restart),
            ..Self::of_finding(worst.verdict, Some(&worst.finding), may_change, progress)
        }
    }

    fn of_finding(verdict: VerdictKind, finding: Option<&Finding>, may_change: bool, progress: Progress) -> Self {
        let remedies = finding.map(|finding| finding.remedies.as_slice()).unwrap_or_default();
        Self {
            subject: Subject::Webhook,
            turn: turn(verdict, finding),
            needs_edit: remedies.first().is_some_and(|remedy| remedy.changes.is_some()),
            can_hand_over: remedies.iter().any(|remedy| remedy.action_owner == ActionOwner::Receiver),
            can_edit: false,
            can_test: false,
            change: None,
            may_change,
            progress,
        }
    }

    /// The moves. A filled one is the reader's own to make: where it is another person's turn, it tells that person.
    pub fn moves(self) -> Moves {
        let offered = self.offered();
        let (present, next) = self.preferred();
        let can = |wanted: &Move| offered.contains(wanted);
        let filled = present.filter(can).filter(|wanted| self.may_change || !wanted.reaches_the_tenant());
        // What can't be pressed now keeps its place beside the filled button.
        let outlined = present.into_iter().chain(next).filter(can).find(|wanted| Some(*wanted) != filled);
        let is_left = |one: &Move| Some(*one) != filled && Some(*one) != outlined;
        Moves { filled, outlined, menu: offered.iter().copied().filter(is_left).collect() }
    }

    /// Whom the reader waits for, and what to do when they are done; nothing where it is not the turn of people who were
    /// told. `host` is the receiver.
    pub fn waiting(self, host: Option<&str>) -> Option<Message> {
        if self.turn != Some(ActionOwner::Receiver) || self.progress != Progress::HandedOver {
            return None;
        }
        let id = match (self.can_test, self.change) {
            (true, _) => "move-waiting-test",
            (false, Some(Change::Restart)) => "move-waiting-restart",
            (false, Some(Change::Stop) | None) => "move-waiting",
        };
        let host = host.map_or_else(|| Arg::Term("remedy-the-host".into()), |host| Arg::Text(host.to_owned()));
        Some(Message::new(id).with("host", host))
    }

    fn offered(self) -> Vec<Move> {
        let is_offered = |one: &Move| match one {
            Move::HandOver | Move::MailReceiver => self.can_hand_over,
            Move::Test => self.can_test,
            Move::Edit | Move::Copy | Move::Delete => self.can_edit,
            Move::Restart => self.change == Some(Change::Restart),
            Move::Stop => self.change == Some(Change::Stop),
            Move::MailSupport | Move::CopyReport => self.subject == Subject::Webhook,
        };
        Move::ALL.into_iter().filter(is_offered).collect()
    }

    /// The present move, and what may stand beside it, the most likely first.
    fn preferred(self) -> (Option<Move>, [Move; 3]) {
        use Move::{CopyReport, Edit, HandOver, MailSupport, Restart, Test};
        let try_it = if self.can_test { Test } else { Restart };
        match (self.progress, self.turn) {
            (Progress::TestedWell, _) if self.change == Some(Change::Restart) => {
                (Some(Restart), [Test, HandOver, CopyReport])
            }
            // The others were told. What is left to the reader is to look whether they are done.
            (Progress::HandedOver, Some(ActionOwner::Receiver)) => (Some(try_it), [HandOver, Restart, CopyReport]),
            (_, Some(ActionOwner::Receiver)) => (Some(HandOver), [Test, Restart, CopyReport]),
            (_, Some(ActionOwner::You | ActionOwner::YouOnSite)) if self.needs_edit => {
                (Some(Edit), [Test, Restart, HandOver])
            }
            (_, Some(ActionOwner::You | ActionOwner::YouOnSite)) => (Some(try_it), [Restart, HandOver, CopyReport]),
            (_, Some(ActionOwner::SuperOffice)) => (Some(MailSupport), [Test, Restart, CopyReport]),
            (_, Some(ActionOwner::Administrator | ActionOwner::AppOwner | ActionOwner::ServerAdministrator)) => {
                (Some(CopyReport), [Test, Restart, HandOver])
            }
            (_, None) => (None, [Test, Restart, CopyReport]),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{WebhookId, WebhookState};
    use crate::text::{Catalog, PlainEnglish};

    /// A disabled webhook of this app whose receiver has something to do.
    const RECEIVERS_TURN: Situation = Situation {
        subject: Subject::Webhook,
        turn: Some(ActionOwner::Receiver),
        needs_edit: false,
        can_hand_over: true,
        can_edit: true,
        can_test: true,
        change: Some(Change::Restart),
        may_change: true,
        progress: Progress::Begun,
    };

    fn places(situation: Situation) -> (Option<Move>, Option<Move>) {
        let moves = situation.moves();
        (moves.filled, moves.outlined)
    }

    #[test]
    fn the_receiver_is_told_then_tested_then_the_webhook_is_restarted() {
        use Move::{HandOver, Restart, Test};
        assert_eq!(places(RECEIVERS_TURN), (Some(HandOver), Some(Test)));
        let told = Situation { progress: Progress::HandedOver, ..RECEIVERS_TURN };
        assert_eq!(places(told), (Some(Test), Some(HandOver)));
        let waiting =
            |situation: Situation| situation.waiting(Some("a.example")).map(|message| message.id.into_owned());
        assert_eq!((waiting(told).as_deref(), waiting(RECEIVERS_TURN)), (Some("move-waiting-test"), None));
        let tested = Situation { progress: Progress::TestedWell, ..RECEIVERS_TURN };
        assert_eq!(places(tested), (Some(Restart), Some(Test)));
        assert_eq!(waiting(tested), None);
    }

    #[test]
    fn the_readers_own_turn_is_a_test_and_a_script_has_none() {
        use Move::{Restart, Test};
        let yours = Situation { turn: Some(ActionOwner::You), can_hand_over: false, ..RECEIVERS_TURN };
        assert_eq!(places(yours), (Some(Test), Some(Restart)));
        let script = Situation { can_test: false, ..yours };
        assert_eq!(script.moves().filled, Some(Restart));
        assert_eq!(
            places(Situation { needs_edit: true, ..yours }),
            (Some(Move::Edit), Some(Test)),
            "it would fail again"
        );
    }

    #[test]
    fn what_others_have_to_do_is_told_to_them() {
        let of = |turn| places(Situation { turn: Some(turn), can_hand_over: false, ..RECEIVERS_TURN }).0;
        assert_eq!(of(ActionOwner::SuperOffice), Some(Move::MailSupport));
        assert_eq!(of(ActionOwner::Administrator), Some(Move::CopyReport));
        assert_eq!(of(ActionOwner::ServerAdministrator), Some(Move::CopyReport));
    }

    #[test]
    fn without_a_turn_nothing_is_filled_and_stopping_is_in_the_menu() {
        let healthy = Situation { turn: None, can_hand_over: false, change: Some(Change::Stop), ..RECEIVERS_TURN };
        assert_eq!(places(healthy), (None, Some(Move::Test)));
        assert!(healthy.moves().menu.contains(&Move::Stop));
        assert!([Move::Edit, Move::Copy, Move::Delete].iter().all(|one| healthy.moves().menu.contains(one)));
    }

    #[test]
    fn a_cause_offers_what_can_be_done_about_several() {
        let cause = Situation { subject: Subject::Cause, can_edit: false, can_test: false, ..RECEIVERS_TURN };
        assert_eq!(places(cause), (Some(Move::HandOver), Some(Move::Restart)));
        assert_eq!(cause.moves().menu, [Move::MailReceiver]);
        let told = Situation { progress: Progress::HandedOver, ..cause };
        assert_eq!(places(told), (Some(Move::Restart), Some(Move::HandOver)));
        let waiting = told.waiting(None).expect("a sentence");
        let catalog = Catalog::english(Box::new(PlainEnglish));
        assert_eq!(
            catalog.say(&waiting),
            "Waiting for the people who run the target’s host: restart when they are done."
        );
        assert!(catalog.has("move-waiting"));
    }

    #[test]
    fn whose_turn_it_is_follows_from_the_first_step_of_what_is_wrong() {
        let of = |scene: Scene| {
            let diagnosed = scene.diagnosed();
            let case = diagnosed.case(WebhookId(1)).expect("webhook 1");
            Situation::of_webhook(case, &diagnosed.diagnosis.webhooks[&WebhookId(1)], true, Progress::Begun)
        };
        let disabled =
            Scene::failing("Connection refused", 9).webhook(|webhook| webhook.state = WebhookState::TooManyErrors);
        assert_eq!(of(disabled), RECEIVERS_TURN);
        let healthy = of(Scene::healthy());
        assert_eq!((healthy.turn, healthy.change, healthy.can_test), (None, Some(Change::Stop), true));
        let gone = of(Scene::failing("HTTP/1.1 410 Gone\r\n\r\n", 1));
        assert_eq!((gone.turn, gone.needs_edit), (Some(ActionOwner::You), true), "a new address is asked for");
    }

    #[test]
    fn the_webhooks_of_another_app_offer_no_change() {
        let diagnosed = Scene::healthy().other(2).diagnosed();
        let case = diagnosed.case(WebhookId(2)).expect("webhook 2");
        let diagnosis = &diagnosed.diagnosis.webhooks[&WebhookId(2)];
        let situation = Situation::of_webhook(case, diagnosis, true, Progress::Begun);
        assert!(!situation.can_test && situation.change.is_none());
        assert!(!situation.moves().row().iter().any(|one| one.reaches_the_tenant()));
    }

    fn any_situation() -> impl Strategy<Value = Situation> {
        let owners = [
            ActionOwner::You,
            ActionOwner::YouOnSite,
            ActionOwner::Receiver,
            ActionOwner::Administrator,
            ActionOwner::AppOwner,
            ActionOwner::ServerAdministrator,
            ActionOwner::SuperOffice,
        ];
        let turn = prop::option::of(prop::sample::select(owners.to_vec()));
        let change = prop::option::of(prop::sample::select(vec![Change::Restart, Change::Stop]));
        let progress = prop::sample::select(vec![Progress::Begun, Progress::HandedOver, Progress::TestedWell]);
        let subject = prop::sample::select(vec![Subject::Webhook, Subject::Cause]);
        let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
        (subject, turn, change, progress, flags).prop_map(
            |(subject, turn, change, progress, (needs_edit, can_hand_over, can_edit, can_test, may_change))| {
                Situation { subject, turn, needs_edit, can_hand_over, can_edit, can_test, change, may_change, progress }
            },
        )
    }

    proptest! {
        #[test]
        fn every_move_that_is_offered_has_one_place(situation in any_situation()) {
            let moves = situation.moves();
            let mut placed: Vec<Move> = moves.row().into_iter().chain(moves.menu.iter().copied()).collect();
            placed.sort_unstable();
            prop_assert_eq!(placed, situation.offered());
        }

        #[test]
        fn no_filled_button_stands_for_the_move_of_another(situation in any_situation()) {
            let Some(filled) = situation.moves().filled else { return Ok(()) };
            let is_mine = matches!(situation.turn, Some(ActionOwner::You | ActionOwner::YouOnSite));
            let was_done = situation.progress != Progress::Begun;
            prop_assert!(!filled.reaches_the_tenant() || ((is_mine || was_done) && situation.may_change));
            prop_assert!(!matches!(filled, Move::Stop | Move::Copy | Move::Delete));
        }
    }
}
