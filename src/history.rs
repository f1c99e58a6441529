//! Where earlier observations are kept: in the browser's own database, for each tenant and each of its users apart. The tenant
//! that is built in has a past that is made and never stored. Both are a [`Store`], so that nothing else tells them apart.

mod database;
mod demo;

use std::rc::Rc;

use doctor_core::diagnosis::DiagnosedSnapshot;
use doctor_core::history::{Observation, last_visit, share_texts};
use doctor_core::model::{AssociateId, Timestamp};
use doctor_core::ordered;
use doctor_core::route::TenantRef;
use futures::future::LocalBoxFuture;

pub use self::database::{Database, clear, dump, start_afresh};
pub use self::demo::MadePast;

/// Whose observations they are: a tenant's, as one of its users sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whose {
    /// The tenant.
    pub at: TenantRef,
    /// The user.
    pub user: AssociateId,
}

/// Why observations can't be kept, or not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The browser has no database for this page, as in some private windows.
    NoDatabase,
    /// The database was made by a newer version of this page.
    Newer,
    /// The database is not what this page makes.
    Foreign,
    /// Another tab holds on to an older database.
    HeldByAnotherTab,
    /// There is no room on this computer.
    NoRoom,
    /// The tenant does not say who its user is, so that nobody could be told from anybody else.
    UserNotKnown,
    /// The database failed.
    Failed,
}

impl Trouble {
    /// The id of its text.
    pub const fn text(self) -> &'static str {
        match self {
            Self::NoDatabase => "kept-no-database",
            Self::Newer => "kept-newer",
            Self::Foreign => "kept-foreign",
            Self::HeldByAnotherTab => "kept-held",
            Self::NoRoom => "kept-no-room",
            Self::UserNotKnown => "kept-user-not-known",
            Self::Failed => "kept-failed",
        }
    }

    /// Whether a new database would help.
    pub const fn can_start_afresh(self) -> bool {
        match self {
            Self::Newer | Self::Foreign | Self::Failed => true,
            Self::NoDatabase | Self::HeldByAnotherTab | Self::NoRoom | Self::UserNotKnown => false,
        }
    }
}

/// What a store gave.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stored {
    /// The observations, the earliest first.
    pub observations: Vec<Observation>,
    /// How many observations and records could not be read.
    pub left_out: usize,
    /// The observation that ended the last visit.
    pub last_visit: Option<Timestamp>,
}

/// Keeps observations of one tenant for one user.
pub trait Store {
    /// All that were made after a moment, or all.
    fn read(&self, after: Option<Timestamp>) -> LocalBoxFuture<'_, Result<Stored, Trouble>>;

    /// Keeps these too; one of the same moment is replaced.
    fn write<'a>(&'a self, observations: &'a [Observation]) -> LocalBoxFuture<'a, Result<(), Trouble>>;

    /// Erases those of these moments.
    fn remove<'a>(&'a self, moments: &'a [Timestamp]) -> LocalBoxFuture<'a, Result<(), Trouble>>;

    /// Erases all of them.
    fn erase(&self) -> LocalBoxFuture<'_, Result<(), Trouble>>;
}

/// Where the observations of a tenant are, for the user who reads it now.
///
/// # Errors
/// [`Trouble::UserNotKnown`] where the tenant does not say who that is.
pub fn store(at: &TenantRef, diagnosed: &DiagnosedSnapshot, now: &Observation) -> Result<Rc<dyn Store>, Trouble> {
    if at.is_demo() {
        return Ok(Rc::new(MadePast::new(diagnosed, now)));
    }
    let user = user(diagnosed).ok_or(Trouble::UserNotKnown)?;
    Ok(Rc::new(Database::new(Whose { at: at.clone(), user })))
}

/// The user who read a tenant.
pub fn user(diagnosed: &DiagnosedSnapshot) -> Option<AssociateId> {
    diagnosed.snapshot.principal.seen()?.associate_id
}

/// What a store gave, in order.
fn in_order(mut observations: Vec<Observation>, left_out: usize, now: Timestamp) -> Stored {
    ordered::sort_by_key(&mut observations, |seen| seen.taken_at);
    share_texts(&mut observations);
    let last_visit = last_visit(&observations, now);
    Stored { observations, left_out, last_visit }
}
