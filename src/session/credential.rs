//! The token that is held. It stays in this module: the rest of the session sees a [`Lease`], the status of the token,
//! and the client of a lease.

use std::cell::RefCell;
use std::rc::Rc;

use doctor_core::credential::{Credential, Lease};
use doctor_core::model::Timestamp;
use doctor_core::route::TenantRef;
use doctor_core::token::Token;
use doctor_core::token_expiry::{self, IdleLimit, TokenStatus, TokenUse};
use leptos::prelude::*;

use super::{activity, saved_token};
use crate::api::Client;
use crate::clock;

/// A token, and since when it is held.
type HeldToken = (Rc<Token>, Timestamp);
type Held = Credential<HeldToken, Rc<Client>>;

/// A handle on the credential; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct CredentialHandle {
    held: StoredValue<Rc<RefCell<Held>>, LocalStorage>,
    signed_in: RwSignal<bool>,
    lease: RwSignal<Option<Lease>>,
    token_status: RwSignal<TokenStatus>,
}

impl CredentialHandle {
    /// No token is held.
    pub(super) fn new() -> Self {
        Self {
            held: StoredValue::new_local(Rc::default()),
            signed_in: RwSignal::new(false),
            lease: RwSignal::new(None),
            token_status: RwSignal::new(TokenStatus::Good),
        }
    }

    /// Whether a token is held.
    pub(super) fn signed_in(&self) -> Signal<bool> {
        self.signed_in.into()
    }

    /// The lease that is held now, if there is one.
    pub(super) fn lease(&self) -> Signal<Option<Lease>> {
        self.lease.into()
    }

    /// The same now, not tracked.
    pub(super) fn lease_now(&self) -> Option<Lease> {
        self.with(Held::lease)?
    }

    /// Whether a token is held now, not tracked.
    pub(super) fn holds_token(&self) -> bool {
        self.with(Held::holds_token) == Some(true)
    }

    /// The status of the token that is held.
    pub(super) fn token_status(&self) -> Signal<TokenStatus> {
        self.token_status.into()
    }

    /// Takes a token, in place of the one before and of the client that sends with it.
    pub(super) fn hold(&self, at: &TenantRef, token: Token, since: Timestamp) {
        self.change(|held| held.hold(at.clone(), (Rc::new(token), since)));
        self.token_status.try_set(TokenStatus::Good);
    }

    /// Forgets the token, in memory and in the tab.
    pub(super) fn forget(&self) {
        saved_token::forget();
        self.change(Held::forget);
        self.token_status.try_set(TokenStatus::Good);
    }

    /// The token of a tenant, to make a client with, and the lease that the client is to be attached under.
    pub(super) fn begin(&self, at: &TenantRef) -> Option<(Option<Rc<Token>>, Lease)> {
        self.with(|held| (held.token(at).map(|(token, _)| Rc::clone(token)), held.lease_for(at)))
    }

    /// Takes the client of a tenant, unless the token that it sends with was exchanged meanwhile.
    pub(super) fn attach(&self, lease: &Lease, client: Rc<Client>) {
        self.change(|held| held.attach(lease, client));
    }

    /// Whether there is a token for this tenant.
    pub(super) fn is_for(&self, at: &TenantRef) -> bool {
        self.with(|held| held.token(at).is_some()) == Some(true)
    }

    /// Since when the token is held, and its end, where that is known.
    pub(super) fn lifetime(&self) -> Option<(Timestamp, Option<Timestamp>)> {
        self.with(|held| held.any_token().map(|(token, since)| (*since, token.runs_out())))?
    }

    /// The client of a lease that still holds.
    pub(super) fn client(&self, lease: &Lease) -> Option<Rc<Client>> {
        self.with(|held| held.client(lease).cloned())?
    }

    /// Updates the status of the token that is held, so that the reader is warned before it expires; none where none is.
    pub(super) fn check(&self, limit: IdleLimit) -> Option<TokenStatus> {
        let (since, runs_out) = self.lifetime()?;
        let held = TokenUse { since, last: activity::last() };
        let token_status = token_expiry::token_status(clock::now(), held, limit, runs_out);
        if self.token_status.try_get_untracked() != Some(token_status) {
            self.token_status.try_set(token_status);
        }
        Some(token_status)
    }

    fn with<T>(&self, look: impl FnOnce(&Held) -> T) -> Option<T> {
        self.held.try_with_value(|held| look(&held.borrow()))
    }

    fn change(&self, change: impl FnOnce(&mut Held)) {
        let now = self.held.try_with_value(|held| {
            let mut held = held.borrow_mut();
            change(&mut held);
            (held.holds_token(), held.lease())
        });
        let Some((signed_in, lease)) = now else { return };
        if self.signed_in.try_get_untracked() != Some(signed_in) {
            self.signed_in.try_set(signed_in);
        }
        if self.lease.try_with_untracked(|known| *known == lease) == Some(false) {
            self.lease.try_set(lease);
        }
    }
}
