//! An associate: a user of the tenant, or a system user that acts for one.

use std::sync::Arc;

/// The key of an associate in its tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssociateId(pub i64);

/// What kind of user an associate is, from the `Type` of the API's associate.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AssociateKind {
    /// A person with a licence: `InternalAssociate`.
    Internal,
    /// A customer or partner who signs in from outside: `ExternalAssociate`.
    External,
    /// `AnonymousAssociate`.
    Anonymous,
    /// SuperOffice itself or an app's system user: `SystemAssociate`.
    System,
    /// A kind that the documentation does not name; the API's word for it.
    Other(String),
    /// The source did not say.
    NotSaid,
}

/// Who registered or changed something.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Associate {
    /// The key.
    pub id: AssociateId,
    /// The full name where there is one, else the short name, else empty (the archives only carry the key).
    pub name: Arc<str>,
    /// What kind of user.
    pub kind: AssociateKind,
    /// Whether the user is retired (`Deleted` in the API); `None` where the source does not say.
    pub retired: Option<bool>,
}

impl Associate {
    /// An associate of whom only the key is known, as the archive tables have it.
    pub fn only_id(id: AssociateId) -> Self {
        Self { id, name: "".into(), kind: AssociateKind::NotSaid, retired: None }
    }

    /// What to call this user: the name, or the key where no name is known.
    pub fn display_name(&self) -> String {
        if self.name.is_empty() { format!("associate {}", self.id.0) } else { self.name.to_string() }
    }

    /// Whether this is SuperOffice or an app's system user rather than a person.
    pub fn is_system(&self) -> bool {
        self.kind == AssociateKind::System
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_without_a_name_goes_by_the_key() {
        let nameless = Associate::only_id(AssociateId(7));
        assert_eq!(nameless.display_name(), "associate 7");
        assert_eq!(Associate { name: "Eva Berg".into(), ..nameless }.display_name(), "Eva Berg");
    }
}
