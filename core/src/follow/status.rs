//! What a followed tenant waits for.

use super::{Mode, Setback};

/// Which tab looks, where several follow one tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Turn {
    /// It is not known yet.
    #[default]
    Asked,
    /// This one.
    Ours,
    /// Another one.
    Others,
    /// The browser has no way for tabs to agree, so each looks for itself.
    NobodyKnows,
}

/// What matters for a look, besides the reader's choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circumstances {
    /// Whether there is a reading of the tenant itself on the page.
    pub is_read: bool,
    /// Whether the tenant can be asked: there is a token for it, or it needs none.
    pub can_ask: bool,
    /// Which tab looks.
    pub turn: Turn,
    /// What the last looks ran into.
    pub setback: Option<Setback>,
}

/// How it stands with following a tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The reader did not choose it.
    Off,
    /// The reader paused it.
    Paused,
    /// It goes on with a new token.
    WaitsForToken,
    /// It goes on once the tenant was read.
    WaitsForReading,
    /// Another tab looks for this one, too.
    AnotherTab,
    /// The last look gave nothing; the next one is later.
    BacksOff(Setback),
    /// It looks at the chosen pace.
    On,
}

/// How it stands.
pub fn status(mode: Mode, circumstances: Circumstances) -> Status {
    let Circumstances { is_read, can_ask, turn, setback } = circumstances;
    match mode {
        Mode::Off => Status::Off,
        Mode::Paused => Status::Paused,
        Mode::On if !can_ask => Status::WaitsForToken,
        Mode::On if turn == Turn::Others => Status::AnotherTab,
        Mode::On if !is_read || turn == Turn::Asked => Status::WaitsForReading,
        Mode::On => setback.map_or(Status::On, Status::BacksOff),
    }
}

impl Status {
    /// Whether the tenant is looked at by this tab.
    pub const fn looks(self) -> bool {
        match self {
            Self::On | Self::BacksOff(_) => true,
            Self::Off | Self::Paused | Self::WaitsForToken | Self::WaitsForReading | Self::AnotherTab => false,
        }
    }

    /// Whether it counts as use of the page, so that the token is not taken for one that was left alone.
    pub const fn counts_as_use(self) -> bool {
        self.looks()
    }

    /// A short id, for texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Paused => "paused",
            Self::WaitsForToken => "waits-for-token",
            Self::WaitsForReading => "waits-for-reading",
            Self::AnotherTab => "another-tab",
            Self::BacksOff(_) => "backs-off",
            Self::On => "on",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::SetbackKind;
    use super::*;
    use crate::model::Timestamp;
    use crate::text::{Catalog, PlainEnglish};

    const WELL: Circumstances = Circumstances { is_read: true, can_ask: true, turn: Turn::Ours, setback: None };

    fn setback() -> Setback {
        Setback::after(None, SetbackKind::Throttled, Timestamp::from_millis(0), None)
    }

    #[test]
    fn it_looks_only_where_the_reader_wants_it_and_it_can() {
        assert_eq!(status(Mode::On, WELL), Status::On);
        assert_eq!(status(Mode::On, Circumstances { turn: Turn::NobodyKnows, ..WELL }), Status::On);
        assert_eq!(status(Mode::On, Circumstances { setback: Some(setback()), ..WELL }), Status::BacksOff(setback()));
        for (circumstances, waits) in [
            (Circumstances { can_ask: false, is_read: false, ..WELL }, Status::WaitsForToken),
            (Circumstances { turn: Turn::Others, ..WELL }, Status::AnotherTab),
            (Circumstances { is_read: false, ..WELL }, Status::WaitsForReading),
            (Circumstances { turn: Turn::Asked, ..WELL }, Status::WaitsForReading),
        ] {
            let status = status(Mode::On, circumstances);
            assert_eq!(status, waits);
            assert!(!status.looks() && !status.counts_as_use());
        }
    }

    #[test]
    fn what_the_reader_did_not_choose_never_looks() {
        for (mode, is) in [(Mode::Off, Status::Off), (Mode::Paused, Status::Paused)] {
            for turn in [Turn::Asked, Turn::Ours, Turn::Others, Turn::NobodyKnows] {
                assert_eq!(status(mode, Circumstances { turn, setback: Some(setback()), ..WELL }), is);
            }
            assert!(!is.looks());
        }
    }

    #[test]
    fn every_status_has_its_words() {
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let all = [
            Status::Off,
            Status::Paused,
            Status::WaitsForToken,
            Status::WaitsForReading,
            Status::AnotherTab,
            Status::BacksOff(setback()),
            Status::On,
        ];
        for status in all {
            assert!(catalog.has(&format!("follow-status-{}", status.id())), "{}", status.id());
        }
    }
}
