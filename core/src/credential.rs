//! A token and the client that sends with it, replaced as one value. An action on a tenant holds a [`Lease`]. If the
//! lease has ended, the action sends nothing, so no request goes out with another token than the reader acted under.

use crate::route::TenantRef;

/// The right to act on a tenant under one sign-in. It ends when either changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    at: TenantRef,
    epoch: u64,
}

impl Lease {
    /// The tenant.
    pub fn at(&self) -> &TenantRef {
        &self.at
    }
}

/// A token `T` and a client `C`, each with its tenant. The client may be of another tenant than the token: the built-in
/// tenant needs none.
#[derive(Debug)]
pub struct Credential<T, C> {
    token: Option<(TenantRef, T)>,
    client: Option<(TenantRef, C)>,
    /// Counts the tokens that were taken and forgotten.
    epoch: u64,
}

impl<T, C> Default for Credential<T, C> {
    fn default() -> Self {
        Self { token: None, client: None, epoch: 0 }
    }
}

impl<T, C> Credential<T, C> {
    /// Takes a token. The client that sends with the previous one goes with it.
    pub fn hold(&mut self, at: TenantRef, token: T) {
        *self = Self { token: Some((at, token)), client: None, epoch: self.epoch + 1 };
    }

    /// Forgets the token and the client that sends with it.
    pub fn forget(&mut self) {
        *self = Self { token: None, client: None, epoch: self.epoch + 1 };
    }

    /// Whether a token is held, of any tenant.
    pub const fn holds_token(&self) -> bool {
        self.token.is_some()
    }

    /// The token of a tenant.
    pub fn token(&self, at: &TenantRef) -> Option<&T> {
        self.token.as_ref().filter(|(of, _)| of == at).map(|(_, token)| token)
    }

    /// The token that is held, of whichever tenant.
    pub fn any_token(&self) -> Option<&T> {
        self.token.as_ref().map(|(_, token)| token)
    }

    /// What a client has to show to be taken: the sign-in under which it was made.
    pub fn lease_for(&self, at: &TenantRef) -> Lease {
        Lease { at: at.clone(), epoch: self.epoch }
    }

    /// Takes the client of a tenant, unless the sign-in that it was made under has ended.
    pub fn attach(&mut self, lease: &Lease, client: C) {
        if lease.epoch == self.epoch {
            self.client = Some((lease.at.clone(), client));
        }
    }

    /// The right to act on a tenant now; none while there is no client to send with.
    pub fn lease(&self) -> Option<Lease> {
        self.client.as_ref().map(|(at, _)| Lease { at: at.clone(), epoch: self.epoch })
    }

    /// The client of a lease that still holds.
    pub fn client(&self, lease: &Lease) -> Option<&C> {
        let (_, client) = self.client.as_ref().filter(|(at, _)| *at == lease.at && self.epoch == lease.epoch)?;
        Some(client)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Route;

    fn tenant(name: &str) -> TenantRef {
        Route::parse(&format!("/online/{name}/webhooks"), "").0.tenant().cloned().expect("a tenant")
    }

    fn signed_in() -> Credential<&'static str, &'static str> {
        let mut credential = Credential::default();
        credential.hold(tenant("Cust1"), "first token");
        let lease = credential.lease_for(&tenant("Cust1"));
        credential.attach(&lease, "first client");
        credential
    }

    #[test]
    fn a_lease_gives_the_client_of_its_tenant_and_token() {
        let credential = signed_in();
        let lease = credential.lease().expect("a lease");
        assert_eq!(lease.at(), &tenant("Cust1"));
        assert_eq!(credential.client(&lease), Some(&"first client"));
        assert_eq!(credential.token(&tenant("Cust1")), Some(&"first token"));
        assert_eq!(credential.any_token(), Some(&"first token"));
        assert!(credential.holds_token());
    }

    #[test]
    fn a_new_token_ends_the_lease_and_nothing_can_be_sent_until_it_has_a_client_of_its_own() {
        let mut credential = signed_in();
        let before = credential.lease().expect("a lease");
        let begun_before = credential.lease_for(&tenant("Cust1"));
        credential.hold(tenant("Cust1"), "second token");
        assert_eq!(credential.lease(), None);
        assert_eq!(credential.client(&before), None);
        credential.attach(&begun_before, "a client with the first token");
        assert_eq!(credential.lease(), None, "a load that the first token began is over");
        let lease = credential.lease_for(&tenant("Cust1"));
        credential.attach(&lease, "second client");
        assert_eq!(credential.client(&before), None);
        assert_eq!(credential.lease().and_then(|lease| credential.client(&lease).copied()), Some("second client"));
    }

    #[test]
    fn signing_out_ends_every_lease() {
        let mut credential = signed_in();
        let before = credential.lease().expect("a lease");
        credential.forget();
        assert_eq!((credential.lease(), credential.client(&before)), (None, None));
        assert!(!credential.holds_token());
        assert_eq!(credential.token(&tenant("Cust1")), None);
        credential.attach(&before, "a client that comes late");
        assert_eq!(credential.client(&before), None);
        credential.hold(tenant("Cust1"), "second token");
        let lease = credential.lease_for(&tenant("Cust1"));
        credential.attach(&lease, "second client");
        assert_eq!(credential.client(&before), None, "it is of a sign-in that is over");
    }

    #[test]
    fn another_reading_of_the_same_tenant_leaves_its_leases() {
        let mut credential = signed_in();
        let before = credential.lease().expect("a lease");
        credential.attach(&before, "a fresh client");
        assert_eq!(credential.client(&before), Some(&"a fresh client"));
        assert_eq!(credential.lease(), Some(before));
    }

    #[test]
    fn a_tenant_without_a_token_leaves_the_token_of_another_and_takes_its_leases() {
        let mut credential = signed_in();
        let before = credential.lease().expect("a lease");
        let demo = credential.lease_for(&tenant("demo"));
        credential.attach(&demo, "a client of the demo");
        assert_eq!(credential.token(&tenant("Cust1")), Some(&"first token"));
        assert_eq!(credential.token(&tenant("demo")), None);
        assert_eq!(credential.client(&before), None);
        assert_eq!(credential.client(&demo), Some(&"a client of the demo"));
    }
}
