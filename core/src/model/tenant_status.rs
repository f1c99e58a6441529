//! Whether a tenant is up and where its API is today, as the state lookup tells it.

use super::Timestamp;

/// The states that the vendor documents for a tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TenantState {
    /// 0: no such tenant, or an incident.
    Unknown,
    /// 1: being made.
    Provisioning,
    /// 2: up.
    Running,
    /// 3: removed.
    Deleted,
    /// 4: the subscription is being ended; its API answers nothing, and the customer can still reactivate it.
    Suspended,
    /// 5: maintenance during which the API works.
    OnlineMaintenance,
    /// 6: maintenance during which the API is off, usually for minutes.
    OfflineMaintenance,
    /// 8: could not be made.
    ProvisioningFailed,
    /// 10: being removed.
    Deleting,
    /// 11: could not be removed yet; it will be.
    DeleteFailed,
    /// 12: moves to the cloud and does not run yet, for days or weeks.
    MigrationPending,
    /// A state that the documentation does not name.
    Other(String),
}

impl TenantState {
    /// Reads the state's name or number.
    pub fn parse(text: &str) -> Self {
        match text.trim().to_ascii_lowercase().as_str() {
            "unknown" | "0" | "" => Self::Unknown,
            "provisioning" | "1" => Self::Provisioning,
            "running" | "2" => Self::Running,
            "deleted" | "3" => Self::Deleted,
            "suspended" | "4" => Self::Suspended,
            "onlinemaintenance" | "5" => Self::OnlineMaintenance,
            "offlinemaintenance" | "6" => Self::OfflineMaintenance,
            "provisioningfailed" | "8" => Self::ProvisioningFailed,
            "deleting" | "10" => Self::Deleting,
            "deletefailed" | "11" => Self::DeleteFailed,
            "migrationpending" | "12" => Self::MigrationPending,
            _ => Self::Other(text.trim().to_owned()),
        }
    }

    /// The API's own word.
    pub fn name(&self) -> &str {
        match self {
            Self::Unknown => "Unknown",
            Self::Provisioning => "Provisioning",
            Self::Running => "Running",
            Self::Deleted => "Deleted",
            Self::Suspended => "Suspended",
            Self::OnlineMaintenance => "OnlineMaintenance",
            Self::OfflineMaintenance => "OfflineMaintenance",
            Self::ProvisioningFailed => "ProvisioningFailed",
            Self::Deleting => "Deleting",
            Self::DeleteFailed => "DeleteFailed",
            Self::MigrationPending => "MigrationPending",
            Self::Other(name) => name,
        }
    }

    /// Whether a tenant runs in this state (documentation of the state lookup); a state that we do not know is given the
    /// benefit of the doubt.
    pub fn runs(&self) -> bool {
        matches!(self, Self::Running | Self::OnlineMaintenance | Self::Other(_))
    }
}

/// The answer of the state lookup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TenantStatus {
    /// The state.
    pub state: TenantState,
    /// Whether the lookup itself says that the tenant runs; `None` where it does not say.
    pub is_running: Option<bool>,
    /// Where the API is said to be; not yet checked against the environment's hosts.
    pub api: Option<String>,
    /// Until when that address holds.
    pub valid_until: Option<Timestamp>,
}

/// For how long an answer is used that was asked for before there was a token, in milliseconds: long enough to paste one. An
/// answer says until when it holds, and that is longer, but a tenant that is moved or stopped meanwhile should be noticed; asking
/// again is one small request.
pub const LONGEST_WAIT: i64 = 60_000;

impl TenantStatus {
    /// Whether this answer to a question of `asked` can be used `now`, or has to be asked for anew. By a clock that was set
    /// back it has.
    pub fn may_be_used(&self, asked: Timestamp, now: Timestamp) -> bool {
        let waited = now.millis_since(asked);
        (0..=LONGEST_WAIT).contains(&waited) && self.valid_until.is_none_or(|until| until > now)
    }

    /// Whether calls to the API make sense now: the lookup's own word decides, the state only where that is missing.
    pub fn is_up(&self) -> bool {
        self.is_running.unwrap_or_else(|| self.state.runs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_up(state: &str, is_running: Option<bool>) -> bool {
        TenantStatus { state: TenantState::parse(state), is_running, api: None, valid_until: None }.is_up()
    }

    #[test]
    fn an_answer_is_used_for_a_minute_and_never_past_its_own_end() {
        let at = Timestamp::from_millis;
        let status =
            |valid_until| TenantStatus { state: TenantState::Running, is_running: None, api: None, valid_until };
        for (until, now, expected) in [
            (None, 0, true),
            (None, LONGEST_WAIT, true),
            (None, LONGEST_WAIT + 1, false),
            (None, -1, false),
            (Some(at(30_000)), 29_999, true),
            (Some(at(30_000)), 30_000, false),
            (Some(at(600_000)), LONGEST_WAIT + 1, false),
        ] {
            assert_eq!(status(until).may_be_used(at(0), at(now)), expected, "{until:?} at {now}");
        }
    }

    #[test]
    fn the_lookups_own_word_decides() {
        assert!(is_up("OfflineMaintenance", Some(true)));
        assert!(!is_up("Running", Some(false)));
        assert!(!is_up("SomethingNew", Some(false)));
    }

    #[test]
    fn without_it_the_documented_states_decide() {
        for state in ["Running", "OnlineMaintenance", "SomethingNew"] {
            assert!(is_up(state, None), "{state}");
        }
        for state in [
            "Unknown",
            "Provisioning",
            "Deleted",
            "Suspended",
            "OfflineMaintenance",
            "ProvisioningFailed",
            "Deleting",
            "DeleteFailed",
            "MigrationPending",
        ] {
            assert!(!is_up(state, None), "{state}");
        }
    }
}
