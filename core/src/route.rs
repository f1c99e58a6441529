//! Every address of the app, parsed and printed. The invariant: `parse(href(r)) == r`. An address can be written
//! by anybody, so what can't be read becomes a notice or a page that says so, never a request to a strange host.

use url::form_urlencoded;

use crate::address::{EnvironmentName, TenantId, TenantIdError};
use crate::diagnosis::{Cause, VerdictKind};
use crate::list::query::{Column, Direction, Sort};
use crate::model::{WebhookId, WebhookState};

pub use crate::list::query::ListQuery;

/// A tenant in an environment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TenantRef {
    /// The environment's name.
    pub environment: EnvironmentName,
    /// The tenant's id.
    pub tenant: TenantId,
}

impl TenantRef {
    /// Whether it is the tenant that is built in.
    pub fn is_demo(&self) -> bool {
        self.environment.as_str() == crate::address::DEMO
    }

    /// The tenant that is built in, in a scenario; none where that can't be the name of one.
    pub fn demo(scenario: &str) -> Option<Self> {
        let environment = EnvironmentName::parse(crate::address::DEMO)?;
        Some(Self { environment, tenant: TenantId::parse(scenario).ok()? })
    }
}

/// What the user wants to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// `/`
    Connect,
    /// `/{env}/{tenant}/webhooks?…`
    Webhooks(TenantRef, ListQuery),
    /// `/{env}/{tenant}/webhooks/{id}`
    Webhook(TenantRef, WebhookId),
    /// `/{env}/{tenant}/diagnosis`
    Diagnosis(TenantRef),
    /// `/tools/explain`; the text is never in the address.
    Explain,
    /// `/tools/signature`
    Signature,
    /// `/callback?…`; its query is read by the sign-in and taken out of the address at once.
    Callback,
    /// Any other address, and why it is none of ours.
    NotFound(NotFound),
}

/// Why an address leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotFound {
    /// No view has this address; its path.
    NoSuchView(String),
    /// The environment's name can't be one; the text.
    BadEnvironment(String),
    /// The tenant's id can't be one; the text.
    BadTenant(String, TenantIdError),
    /// The webhook's id is no number; the text, and the tenant whose list may help.
    BadWebhook(TenantRef, String),
}

/// A part of an address that was left out because it says nothing to us: `state=Paused`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

impl Ignored {
    /// Whether it looks like a token, by its name or by its value. It is then taken out of the address, and not shown.
    pub fn may_be_a_token(&self) -> bool {
        let value = self.value.trim_start();
        self.key.to_ascii_lowercase().contains("token") || value.starts_with("8A:") || value.starts_with("7T:")
    }
}

impl Route {
    /// Reads a path (below the site's base, beginning with `/`) and a query (without `?`). Parts of the
    /// query that can't be read are returned as ignored.
    pub fn parse(path: &str, query: &str) -> (Self, Vec<Ignored>) {
        let segments: Vec<String> = path.split('/').filter(|segment| !segment.is_empty()).map(decode).collect();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        match segments.as_slice() {
            [] | ["index.html"] => (Self::Connect, Vec::new()),
            ["tools", "explain"] => (Self::Explain, Vec::new()),
            ["tools", "signature"] => (Self::Signature, Vec::new()),
            ["callback"] => (Self::Callback, Vec::new()),
            [environment, tenant, rest @ ..] => match (tenant_ref(environment, tenant), rest) {
                (Err(not_found), _) => (Self::NotFound(not_found), Vec::new()),
                (Ok(at), [] | ["webhooks"]) => {
                    let (query, ignored) = parse_list_query(query);
                    (Self::Webhooks(at, query), ignored)
                }
                (Ok(at), ["webhooks", id]) => match id.trim().parse::<i64>() {
                    Ok(number) if number >= 0 => (Self::Webhook(at, WebhookId(number)), Vec::new()),
                    _ => (Self::NotFound(NotFound::BadWebhook(at, (*id).to_owned())), Vec::new()),
                },
                (Ok(at), ["diagnosis"]) => (Self::Diagnosis(at), Vec::new()),
                (Ok(_), _) => (Self::NotFound(NotFound::NoSuchView(path.to_owned())), Vec::new()),
            },
            _ => (Self::NotFound(NotFound::NoSuchView(path.to_owned())), Vec::new()),
        }
    }

    /// The address, below the site's base: path and query.
    pub fn href(&self) -> String {
        match self {
            Self::Connect => "/".to_owned(),
            Self::Webhooks(at, query) => {
                let query = print_list_query(query);
                format!("{}/webhooks{}{query}", at.path(), if query.is_empty() { "" } else { "?" })
            }
            Self::Webhook(at, id) => format!("{}/webhooks/{id}", at.path()),
            Self::Diagnosis(at) => format!("{}/diagnosis", at.path()),
            Self::Explain => "/tools/explain".to_owned(),
            Self::Signature => "/tools/signature".to_owned(),
            Self::Callback => "/callback".to_owned(),
            // What is no view of ours is never written into an address again: `//host` would be another site's.
            Self::NotFound(NotFound::NoSuchView(_) | NotFound::BadEnvironment(_) | NotFound::BadTenant(..)) => {
                "/".to_owned()
            }
            Self::NotFound(NotFound::BadWebhook(at, _)) => format!("{}/webhooks", at.path()),
        }
    }

    /// The tenant that the view is about.
    pub fn tenant(&self) -> Option<&TenantRef> {
        match self {
            Self::Webhooks(at, _) | Self::Webhook(at, _) | Self::Diagnosis(at) => Some(at),
            Self::Connect | Self::Explain | Self::Signature | Self::Callback | Self::NotFound(_) => None,
        }
    }
}

impl TenantRef {
    fn path(&self) -> String {
        format!("/{}/{}", self.environment.as_str(), self.tenant.as_str())
    }
}

fn tenant_ref(environment: &str, tenant: &str) -> Result<TenantRef, NotFound> {
    let name = EnvironmentName::parse(environment).ok_or_else(|| NotFound::BadEnvironment(environment.to_owned()))?;
    let tenant = TenantId::parse(tenant).map_err(|error| NotFound::BadTenant(tenant.to_owned(), error))?;
    Ok(TenantRef { environment: name, tenant })
}

/// Percent-decodes one segment; bytes that are no UTF-8 become the replacement character, which no id allows.
fn decode(segment: &str) -> String {
    // `form_urlencoded` reads `+` as a space, which a path does not.
    let query = segment.replace('+', "%2B").replace('&', "%26").replace('=', "%3D");
    form_urlencoded::parse(query.as_bytes()).next().map(|(key, _)| key.into_owned()).unwrap_or_default()
}

fn parse_list_query(query: &str) -> (ListQuery, Vec<Ignored>) {
    let mut list = ListQuery::default();
    let mut ignored = Vec::new();
    for (key, value) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
        let understood = match key.as_ref() {
            "state" => WebhookState::parse(&value).map(|state| {
                list.states.insert(state);
            }),
            "verdict" => VerdictKind::from_id(&value).map(|verdict| {
                list.verdicts.insert(verdict);
            }),
            "cause" => Cause::from_id(&value).map(|cause| {
                list.causes.insert(cause);
            }),
            "q" => {
                value.trim().clone_into(&mut list.search);
                Some(())
            }
            "sort" => {
                let (direction, id) = value
                    .strip_prefix('-')
                    .map_or((Direction::Ascending, value.as_ref()), |id| (Direction::Descending, id));
                Column::from_id(id).map(|column| list.sort = Some(Sort { column, direction }))
            }
            _ => None,
        };
        if understood.is_none() {
            ignored.push(Ignored { key: key.into_owned(), value: value.into_owned() });
        }
    }
    (list, ignored)
}

fn print_list_query(query: &ListQuery) -> String {
    let ListQuery { states, verdicts, causes, search, sort } = query;
    let mut out = form_urlencoded::Serializer::new(String::new());
    for state in states {
        out.append_pair("state", state.name());
    }
    for verdict in verdicts {
        out.append_pair("verdict", verdict.id());
    }
    for cause in causes {
        out.append_pair("cause", cause.id());
    }
    if !search.trim().is_empty() {
        out.append_pair("q", search.trim());
    }
    if let Some(Sort { column, direction }) = sort {
        let sign = match direction {
            Direction::Ascending => "",
            Direction::Descending => "-",
        };
        out.append_pair("sort", &format!("{sign}{}", column.id()));
    }
    out.finish()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(address: &str) -> Route {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Route::parse(path, query).0
    }

    #[test]
    fn every_view_has_one_address() {
        let table = [
            "/",
            "/online/Cust12345/webhooks",
            "/online/Cust12345/webhooks?state=Active&state=TooManyErrors&verdict=silent&cause=timeout&q=erp+orders&sort=-consecutive_errors",
            "/sod/Cust1/webhooks/12",
            "/demo/demo/diagnosis",
            "/tools/signature",
            "/callback",
        ];
        for address in table {
            assert_eq!(parse(address).href(), address);
        }
    }

    #[test]
    fn what_people_write_is_read_sensibly() {
        assert_eq!(parse("/ONLINE/cust12345").href(), "/online/Cust12345/webhooks");
        assert_eq!(
            parse("/online/cust12345/webhooks?state=toomanyerrors&state=2").href(),
            "/online/Cust12345/webhooks?state=Stopped&state=TooManyErrors"
        );
    }

    #[test]
    fn what_cannot_be_read_is_left_out_and_told() {
        let (route, ignored) = Route::parse("/online/Cust1/webhooks", "state=Paused&sort=colour&q=x&token=abc");
        assert_eq!(route.href(), "/online/Cust1/webhooks?q=x");
        let keys: Vec<_> = ignored.iter().map(|ignored| ignored.key.as_str()).collect();
        assert_eq!(keys, ["state", "sort", "token"]);
    }

    #[test]
    fn what_looks_like_a_token_is_known_by_its_name_or_its_value() {
        let looks_so = |query: &str| {
            let (_, ignored) = Route::parse("/online/Cust1/webhooks", query);
            ignored.iter().map(Ignored::may_be_a_token).collect::<Vec<_>>()
        };
        assert_eq!(looks_so("Access_Token=x&a=8A:Cust1.b&b=%207T:Cust1.c"), [true, true, true]);
        assert_eq!(looks_so("colour=red&version=8B:1"), [false, false]);
    }

    #[test]
    fn crafted_addresses_lead_nowhere() {
        for address in [
            "/online/..%2f..%2fevil",
            "/evil.example/Cust1/webhooks",
            "/online/Cust1@evil/webhooks",
            "/online/%FF/webhooks",
            "/https:/evil/webhooks",
        ] {
            assert!(matches!(parse(address), Route::NotFound(_)), "{address}");
        }
        assert!(matches!(parse("/online/Cust1/webhooks/abc"), Route::NotFound(NotFound::BadWebhook(..))));
    }

    proptest! {
        #[test]
        fn any_address_at_all_is_read(path in ".*", query in ".*") {
            let (route, _) = Route::parse(&path, &query);
            let _ = route.href();
        }

        #[test]
        fn a_printed_route_reads_the_same(
            tenant in "[A-Za-z][A-Za-z0-9_-]{0,20}", id in 0i64.., search in "[^\\s].{0,20}", states in proptest::collection::btree_set(0usize..4, 0..4),
            column in 0usize..Column::ALL.len(), descending in any::<bool>(),
        ) {
            let at = TenantRef {
                environment: EnvironmentName::parse("online").unwrap(),
                tenant: TenantId::parse(&tenant).unwrap(),
            };
            let query = ListQuery {
                states: states.into_iter().map(|index| WebhookState::ALL[index]).collect(),
                search: search.trim().to_owned(),
                sort: Some(Sort { column: Column::ALL[column], direction: if descending { Direction::Descending } else { Direction::Ascending } }),
                ..ListQuery::default()
            };
            for route in [Route::Webhooks(at.clone(), query), Route::Webhook(at.clone(), WebhookId(id)), Route::Diagnosis(at)] {
                let href = route.href();
                prop_assert_eq!(parse(&href), route);
            }
        }
    }
}
