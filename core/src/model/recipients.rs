//! The recipients of error messages, as the table `webhook_notify` has them (12.0 and later).

use super::AssociateId;

/// The recipients of one webhook's error notifications, from the rows of the table that name it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recipients {
    /// Users of the tenant.
    pub associates: Vec<AssociateId>,
    /// Other e-mail addresses.
    pub emails: Vec<String>,
}

/// One row of the table: one recipient of one webhook. The table ignores an address where it has a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipient {
    /// A user of the tenant.
    Associate(AssociateId),
    /// An e-mail address.
    Email(String),
}

impl Recipients {
    /// Adds one recipient, once.
    pub fn add(&mut self, recipient: Recipient) {
        match recipient {
            Recipient::Associate(id) if !self.associates.contains(&id) => self.associates.push(id),
            Recipient::Email(email) if !self.emails.contains(&email) => self.emails.push(email),
            Recipient::Associate(_) | Recipient::Email(_) => {}
        }
    }
}
