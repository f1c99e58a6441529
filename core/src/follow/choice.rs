//! What the reader chose for a tenant, and how it is written down.

use super::Pace;

/// Whether a tenant is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// It is read when the reader asks for it.
    #[default]
    Off,
    /// It is read by itself.
    On,
    /// It is not read for now, until the reader goes on.
    Paused,
}

impl Mode {
    const ALL: [Self; 3] = [Self::Off, Self::On, Self::Paused];

    /// How it is written down.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Paused => "paused",
        }
    }

    /// Reads it as it was written down; nothing for any other text.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.id() == id)
    }
}

/// How a tenant is followed, once it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Choice {
    /// How often.
    pub pace: Pace,
    /// Whether the browser notifies the reader of what changes.
    pub notify: bool,
}

/// How a choice says that the reader is notified.
const NOTIFY: &str = "notify";

impl Choice {
    /// How it is written down: the minutes, and whether to notify.
    pub fn to_text(self) -> String {
        let minutes = self.pace.minutes();
        if self.notify { format!("{minutes} {NOTIFY}") } else { minutes.to_string() }
    }

    /// Reads it as it was written down; nothing for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let (minutes, notify) = match text.split_once(' ') {
            Some((minutes, NOTIFY)) => (minutes, true),
            Some(_) => return None,
            None => (text, false),
        };
        Some(Self { pace: Pace::parse(minutes)?, notify })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_read_back_and_nothing_else_is() {
        for pace in Pace::OFFERED {
            for notify in [false, true] {
                let choice = Choice { pace, notify };
                assert_eq!(Choice::parse(&choice.to_text()), Some(choice));
            }
        }
        for text in ["", "0", "61", "5 ", "5 notify ", "5 tell", "notify", "-5", "5.5"] {
            assert_eq!(Choice::parse(text), None, "{text:?}");
        }
        for mode in Mode::ALL {
            assert_eq!(Mode::parse(mode.id()), Some(mode));
        }
        assert_eq!(Mode::parse("On"), None);
    }
}
