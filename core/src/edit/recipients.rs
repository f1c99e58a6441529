//! The same recipients for several webhooks: each keeps those that it has.

use super::{Draft, Edit, fault};
use crate::model::definition::{Definition, EmailField, Part};
use crate::text::Message;

/// The flag of `NotifyVia` for e-mail.
const BY_EMAIL: u8 = 1;
/// Both flags of `NotifyWhen`: at the first failure, and when disabled.
const WHENEVER: u8 = 3;

/// The edit that adds these addresses to the recipients of a webhook; `None` where it has them all, or has no room for more.
/// Where the server says that it sends no mail, the edit has it send mail.
pub fn with_recipients(definition: &Definition, emails: &[String]) -> Option<Edit> {
    let mut draft = Draft::of(definition);
    let is_full = definition.email_field == Some(EmailField::One) && !draft.emails.is_empty();
    if is_full || !definition.has(Part::Emails) {
        return None;
    }
    for email in emails {
        if !draft.emails.iter().any(|known| known.eq_ignore_ascii_case(email)) {
            draft.emails.push(email.clone());
        }
    }
    if draft.emails.is_empty() {
        return None;
    }
    draft.via |= BY_EMAIL;
    if draft.when == 0 {
        draft.when = WHENEVER;
    }
    let edit = Edit { definition: definition.clone(), draft };
    (!edit.changes().is_empty()).then_some(edit)
}

/// What is wrong with these addresses for any of the webhooks; nothing is said of an empty list.
pub fn fault_of_recipients<'d>(
    emails: &[String],
    mut definitions: impl Iterator<Item = &'d Definition>,
) -> Option<Message> {
    let has_room_for_one = definitions.any(|definition| definition.email_field == Some(EmailField::One));
    fault::emails(emails, has_room_for_one.then_some(EmailField::One))
}
