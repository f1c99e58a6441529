//! The user whose token is used, as `User/currentPrincipal` tells it.

use super::AssociateId;

/// One licensed module, as `currentPrincipal.Licenses[]` names it. A name that the source did not carry is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Licence {
    /// Whose module: `SUPEROFFICE`.
    pub owner: String,
    /// The module's own name: `expander-services`.
    pub name: String,
    /// What people call it: `Developer Tools`.
    pub description: String,
}

/// Who the token speaks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// The user's associate.
    pub associate_id: Option<AssociateId>,
    /// The full name, or the short one where no full name is given.
    pub name: String,
    /// The tenant that the token belongs to (`DatabaseContextIdentifier`); empty or `Default` on-site.
    pub tenant: Option<String>,
    /// The role's name.
    pub role: Option<String>,
    /// The licences, where they are readable; `None` where the answer carries none at all.
    pub licences: Option<Vec<Licence>>,
}
