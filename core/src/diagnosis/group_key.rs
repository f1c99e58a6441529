//! What makes webhooks one group, and how an address names it.

use crate::diagnosis::cause::Cause;
use crate::diagnosis::checks;

/// What is wrong with the webhooks of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Problem {
    /// They share this cause.
    Cause(Cause),
    /// No cause is known, and the check with this id decides.
    Check(&'static str),
}

impl Problem {
    /// The word in addresses. No check has the id of a cause.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cause(cause) => cause.id(),
            Self::Check(check) => check,
        }
    }

    /// Reads that word.
    pub fn from_id(id: &str) -> Option<Self> {
        let check = || checks::IDS.into_iter().find(|check| *check == id);
        Cause::from_id(id).map(Self::Cause).or_else(|| check().map(Self::Check))
    }

    /// The cause, where one is known.
    pub const fn cause(self) -> Option<Cause> {
        match self {
            Self::Cause(cause) => Some(cause),
            Self::Check(_) => None,
        }
    }
}

/// What one repair mends: the same problem at the same receiver. Groups of different verdicts can share it, as where one
/// webhook is disabled and another still fails.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupKey {
    /// What is wrong.
    pub problem: Problem,
    /// The receiver; `None` for scripts and unusable targets.
    pub host: Option<String>,
}

impl GroupKey {
    /// How an address names it: `tls-certificate-expired@api.acme.example`, or without a receiver `not-200`.
    pub fn id(&self) -> String {
        match &self.host {
            Some(host) => format!("{}@{host}", self.problem.id()),
            None => self.problem.id().to_owned(),
        }
    }

    /// Reads that name; none where the part before the first `@` is no cause and no check.
    pub fn from_id(id: &str) -> Option<Self> {
        let (problem, host) = match id.split_once('@') {
            Some((problem, host)) => (problem, Some(host.trim().to_lowercase()).filter(|host| !host.is_empty())),
            None => (id, None),
        };
        Some(Self { problem: Problem::from_id(problem)?, host })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(problem: Problem, host: Option<&str>) -> GroupKey {
        GroupKey { problem, host: host.map(str::to_owned) }
    }

    #[test]
    fn a_group_is_named_by_its_cause_or_its_check_and_its_receiver() {
        let expired = key(Problem::Cause(Cause::TlsCertificateExpired), Some("api.acme.example"));
        assert_eq!(expired.id(), "tls-certificate-expired@api.acme.example");
        for group in [
            expired,
            key(Problem::Cause(Cause::Not200), None),
            key(Problem::Check("state-stopped"), Some("[2001:db8::1]")),
        ] {
            assert_eq!(GroupKey::from_id(&group.id()), Some(group));
        }
        assert_eq!(
            GroupKey::from_id("not-200@API.Acme.example"),
            Some(key(Problem::Cause(Cause::Not200), Some("api.acme.example")))
        );
        assert_eq!(GroupKey::from_id("not-200@"), Some(key(Problem::Cause(Cause::Not200), None)));
        assert_eq!(GroupKey::from_id("no-such-thing@api.acme.example"), None);
    }

    #[test]
    fn no_check_has_the_id_of_a_cause() {
        for check in checks::ALL {
            assert_eq!(Cause::from_id(check.id), None, "{}", check.id);
            assert_eq!(Problem::from_id(check.id), Some(Problem::Check(check.id)));
        }
    }
}
