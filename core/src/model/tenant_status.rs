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
    /// 4: switched off by the vendor; its API answers nothing.
    Suspended,
    /// 5: maintenance during which the API works.
    OnlineMaintenance,
    /// 6: maintenance during which the API is off, usually for minutes.
    OfflineMaintenance,
    /// 8: could not be made.
    ProvisioningFailed,
    /// 10: being removed.
    Deleting,
    /// 11: could not be removed.
    DeleteFailed,
    /// 12: waits to be moved, for days or weeks.
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

    /// Whether the tenant's API answers in this state; a state that we do not know is given the benefit of the doubt.
    pub fn api_answers(&self) -> bool {
        matches!(self, Self::Running | Self::OnlineMaintenance | Self::MigrationPending | Self::Other(_))
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

impl TenantStatus {
    /// Whether calls to the API make sense now.
    pub fn is_up(&self) -> bool {
        self.is_running.unwrap_or(false) || self.state.api_answers()
    }
}
