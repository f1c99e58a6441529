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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recipient_is_there_once_however_many_rows_name_it() {
        let mut recipients = Recipients::default();
        let email = |text: &str| Recipient::Email(text.to_owned());
        for recipient in [email("a@x.example"), email("a@x.example"), email("b@x.example")] {
            recipients.add(recipient);
        }
        for id in [5, 5, 6] {
            recipients.add(Recipient::Associate(AssociateId(id)));
        }
        assert_eq!(recipients.emails, ["a@x.example", "b@x.example"]);
        assert_eq!(recipients.associates, [AssociateId(5), AssociateId(6)]);
    }
}
