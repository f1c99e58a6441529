//! Every address of the app, parsed and printed. The invariant: `parse(href(r)) == r`. An address can be written
//! by anybody, so what can't be read becomes a notice or a page that says so, never a request to a strange host.

use std::borrow::Cow;
use std::collections::BTreeSet;

use url::form_urlencoded;

use crate::address::{EnvironmentName, TenantId, TenantIdError};
use crate::diagnosis::{Cause, GroupKey, VerdictKind};
use crate::list::query::{Column, Direction, InARow, RateBand, Sort};
use crate::model::{WebhookId, WebhookState};
use crate::token::Token;

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

/// By what webhooks are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Measure {
    /// How often they were called.
    Calls,
    /// How many of their calls failed.
    #[default]
    Errors,
    /// Which share of their calls failed.
    Rate,
}

impl Measure {
    /// All measures, as the page offers them.
    pub const ALL: [Self; 3] = [Self::Calls, Self::Errors, Self::Rate];

    /// The word in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Calls => "calls",
            Self::Errors => "errors",
            Self::Rate => "rate",
        }
    }

    /// Reads that word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.id() == id)
    }

    /// The order of the list that puts the most of it first.
    pub const fn sort(self) -> Sort {
        let column = match self {
            Self::Calls => Column::Calls,
            Self::Errors => Column::Errors,
            Self::Rate => Column::ErrorRate,
        };
        Sort { column, direction: Direction::Descending }
    }
}

/// How far back the charts over time look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum HistoryRange {
    /// 24 hours.
    Day,
    /// 7 days.
    Week,
    /// 30 days.
    #[default]
    Month,
    /// 90 days.
    Quarter,
    /// As far as there are observations.
    All,
}

impl HistoryRange {
    /// All ranges, the shortest first.
    pub const ALL: [Self; 5] = [Self::Day, Self::Week, Self::Month, Self::Quarter, Self::All];

    /// The word in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Day => "24h",
            Self::Week => "7d",
            Self::Month => "30d",
            Self::Quarter => "90d",
            Self::All => "all",
        }
    }

    /// Reads that word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|range| range.id() == id)
    }
}

/// What the charts show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UsageQuery {
    /// Of which webhooks.
    pub filter: ListQuery,
    /// By what webhooks are compared.
    pub measure: Measure,
    /// How far back the charts over time look.
    pub range: HistoryRange,
}

/// What a webhook's page shows beside the webhook, and the list that it was opened from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WebhookQuery {
    /// The filter and the order of that list.
    pub list: ListQuery,
    /// How far back the chart over time looks.
    pub range: HistoryRange,
}

impl From<ListQuery> for WebhookQuery {
    fn from(list: ListQuery) -> Self {
        Self { list, range: HistoryRange::default() }
    }
}

/// What the user wants to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// `/`
    Connect,
    /// `/{env}/{tenant}/webhooks?…`
    Webhooks(TenantRef, ListQuery),
    /// `/{env}/{tenant}/webhooks/{id}?…`
    Webhook(TenantRef, WebhookId, WebhookQuery),
    /// `/{env}/{tenant}/webhooks/{id}/edit?…`, with the same.
    Edit(TenantRef, WebhookId, WebhookQuery),
    /// `/{env}/{tenant}/diagnosis`
    Diagnosis(TenantRef),
    /// `/{env}/{tenant}/causes/{cause}@{host}`
    Cause(TenantRef, GroupKey),
    /// `/{env}/{tenant}/usage?…`
    Usage(TenantRef, UsageQuery),
    /// `/tools/explain`; the text is never in the address.
    Explain,
    /// `/tools/signature`
    Signature,
    /// `/tools/report`, and below it `/tools/report/webhooks/{id}`: a saved report. What is in it is never in the address.
    Report(Option<WebhookId>),
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
    /// No cause and no check has this name; the text, and the tenant whose diagnosis may help.
    BadCause(TenantRef, String),
}

/// A part of an address that was left out because it says nothing to us: `state=Paused`. Of what the start script took out,
/// because it looked like a secret, only the key is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// The key.
    pub key: String,
    /// The value; empty where it is not to be shown.
    pub value: String,
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
            ["tools", "report"] => (Self::Report(None), Vec::new()),
            ["tools", "report", "webhooks", id] => match webhook_id(id) {
                Some(id) => (Self::Report(Some(id)), Vec::new()),
                None => (Self::NotFound(NotFound::NoSuchView(path.to_owned())), Vec::new()),
            },
            ["callback"] => (Self::Callback, Vec::new()),
            [environment, tenant, rest @ ..] => match (tenant_ref(environment, tenant), rest) {
                (Err(not_found), _) => (Self::NotFound(not_found), Vec::new()),
                (Ok(at), [] | ["webhooks"]) => {
                    let (query, ignored) = parse_list_query(query);
                    (Self::Webhooks(at, query), ignored)
                }
                (Ok(at), ["webhooks", id] | ["webhooks", id, "edit"]) => match webhook_id(id) {
                    Some(id) => {
                        let (query, ignored) = parse_webhook_query(query);
                        let make = if rest.len() == 2 { Self::Webhook } else { Self::Edit };
                        (make(at, id, query), ignored)
                    }
                    None => (Self::NotFound(NotFound::BadWebhook(at, (*id).to_owned())), Vec::new()),
                },
                (Ok(at), ["causes", id]) => match GroupKey::from_id(id.trim()) {
                    Some(key) => (Self::Cause(at, key), Vec::new()),
                    None => (Self::NotFound(NotFound::BadCause(at, (*id).to_owned())), Vec::new()),
                },
                (Ok(at), ["diagnosis"]) => (Self::Diagnosis(at), Vec::new()),
                (Ok(at), ["usage"]) => {
                    let (query, ignored) = parse_usage_query(query);
                    (Self::Usage(at, query), ignored)
                }
                (Ok(_), _) => (Self::NotFound(NotFound::NoSuchView(path.to_owned())), Vec::new()),
            },
            _ => (Self::NotFound(NotFound::NoSuchView(path.to_owned())), Vec::new()),
        }
    }

    /// The address, below the site's base: path and query.
    pub fn href(&self) -> String {
        match self {
            Self::Connect => "/".to_owned(),
            Self::Webhooks(at, query) => with_query(format!("{}/webhooks", at.path()), &print_list_query(query)),
            Self::Webhook(at, id, query) => {
                with_query(format!("{}/webhooks/{id}", at.path()), &print_webhook_query(query))
            }
            Self::Edit(at, id, query) => {
                with_query(format!("{}/webhooks/{id}/edit", at.path()), &print_webhook_query(query))
            }
            Self::Diagnosis(at) => format!("{}/diagnosis", at.path()),
            Self::Cause(at, key) => format!("{}/causes/{}", at.path(), encode(&key.id())),
            Self::Usage(at, query) => with_query(format!("{}/usage", at.path()), &print_usage_query(query)),
            Self::Explain => "/tools/explain".to_owned(),
            Self::Signature => "/tools/signature".to_owned(),
            Self::Report(None) => "/tools/report".to_owned(),
            Self::Report(Some(id)) => format!("/tools/report/webhooks/{id}"),
            Self::Callback => "/callback".to_owned(),
            // What is no view of ours is never written into an address again: `//host` would be another site's.
            Self::NotFound(NotFound::NoSuchView(_) | NotFound::BadEnvironment(_) | NotFound::BadTenant(..)) => {
                "/".to_owned()
            }
            Self::NotFound(NotFound::BadWebhook(at, _)) => format!("{}/webhooks", at.path()),
            Self::NotFound(NotFound::BadCause(at, _)) => format!("{}/diagnosis", at.path()),
        }
    }

    /// A webhook's page, opened from no list.
    pub fn webhook(at: TenantRef, id: WebhookId) -> Self {
        Self::Webhook(at, id, WebhookQuery::default())
    }

    /// A webhook's page, opened from a list.
    pub fn webhook_of(at: TenantRef, id: WebhookId, list: ListQuery) -> Self {
        Self::Webhook(at, id, list.into())
    }

    /// What the list is filtered by, and in what order, as far as the view knows it.
    pub fn filter(&self) -> Option<&ListQuery> {
        match self {
            Self::Webhooks(_, query) => Some(query),
            Self::Webhook(_, _, query) | Self::Edit(_, _, query) => Some(&query.list),
            Self::Usage(_, query) => Some(&query.filter),
            Self::Connect
            | Self::Diagnosis(_)
            | Self::Cause(..)
            | Self::Explain
            | Self::Signature
            | Self::Report(_)
            | Self::Callback
            | Self::NotFound(_) => None,
        }
    }

    /// The tenant that the view is about.
    pub fn tenant(&self) -> Option<&TenantRef> {
        match self {
            Self::Webhooks(at, _)
            | Self::Webhook(at, _, _)
            | Self::Edit(at, _, _)
            | Self::Diagnosis(at)
            | Self::Cause(at, _)
            | Self::Usage(at, _) => Some(at),
            Self::Connect | Self::Explain | Self::Signature | Self::Report(_) | Self::Callback | Self::NotFound(_) => {
                None
            }
        }
    }
}

impl TenantRef {
    fn path(&self) -> String {
        format!("/{}/{}", self.environment.as_str(), self.tenant.as_str())
    }
}

/// The id of a webhook in an address.
fn webhook_id(text: &str) -> Option<WebhookId> {
    text.trim().parse::<i64>().ok().filter(|number| *number >= 0).map(WebhookId)
}

/// A path with its query, where there is one.
fn with_query(path: String, query: &str) -> String {
    if query.is_empty() { path } else { format!("{path}?{query}") }
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

/// Percent-encodes one segment; `@` stays, so that the address can be read.
fn encode(segment: &str) -> String {
    form_urlencoded::byte_serialize(segment.as_bytes()).collect::<String>().replace('+', "%20").replace("%40", "@")
}

fn parse_list_query(query: &str) -> (ListQuery, Vec<Ignored>) {
    let mut list = ListQuery::default();
    let mut ignored = Vec::new();
    for (key, value) in pairs(query) {
        if !read_list_key(&mut list, &key, &value) {
            ignored.push(Ignored::new(key, value));
        }
    }
    (list, ignored)
}

impl Ignored {
    /// A token that was typed into the search would be kept by the history: its value is left out.
    fn new(key: Cow<'_, str>, value: Cow<'_, str>) -> Self {
        let value = if Token::is_like(&value) { String::new() } else { value.into_owned() };
        Self { key: key.into_owned(), value }
    }
}

fn pairs(query: &str) -> form_urlencoded::Parse<'_> {
    form_urlencoded::parse(query.trim_start_matches('?').as_bytes())
}

/// Reads one part of a list's query, and says whether it could be read.
fn read_list_key(list: &mut ListQuery, key: &str, value: &str) -> bool {
    let name = || Some(value.trim().to_lowercase()).filter(|name| !name.is_empty() && !Token::is_like(value));
    match key {
        "state" => add(&mut list.states, WebhookState::parse(value)),
        "verdict" => add(&mut list.verdicts, VerdictKind::from_id(value)),
        "cause" => add(&mut list.causes, Cause::from_id(value)),
        "host" => add(&mut list.hosts, name()),
        "event" => add(&mut list.events, name()),
        "rate" => add(&mut list.rates, RateBand::from_id(value)),
        "consecutive_errors" => add(&mut list.in_a_row, InARow::parse(value)),
        "q" if Token::is_like(value) => false,
        "q" => {
            value.trim().clone_into(&mut list.search);
            true
        }
        "sort" => {
            let (direction, id) =
                value.strip_prefix('-').map_or((Direction::Ascending, value), |id| (Direction::Descending, id));
            let column = Column::from_id(id);
            list.sort = column.map(|column| Sort { column, direction }).or(list.sort);
            column.is_some()
        }
        _ => false,
    }
}

/// Adds what was read, and says whether it was.
fn add<T: Ord>(chosen: &mut BTreeSet<T>, read: Option<T>) -> bool {
    let was_read = read.is_some();
    chosen.extend(read);
    was_read
}

fn print_list_query(query: &ListQuery) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    write_list_query(&mut out, query);
    out.finish()
}

fn write_list_query(out: &mut form_urlencoded::Serializer<'_, String>, query: &ListQuery) {
    let ListQuery { states, verdicts, causes, hosts, events, rates, in_a_row, search, sort } = query;
    for state in states {
        out.append_pair("state", state.name());
    }
    for verdict in verdicts {
        out.append_pair("verdict", verdict.id());
    }
    for cause in causes {
        out.append_pair("cause", cause.id());
    }
    for host in hosts {
        out.append_pair("host", host);
    }
    for event in events {
        out.append_pair("event", event);
    }
    for rate in rates {
        out.append_pair("rate", rate.id());
    }
    for count in in_a_row {
        out.append_pair("consecutive_errors", &count.count().to_string());
    }
    if !search.trim().is_empty() && !Token::is_like(search) {
        out.append_pair("q", search.trim());
    }
    if let Some(Sort { column, direction }) = sort {
        let sign = match direction {
            Direction::Ascending => "",
            Direction::Descending => "-",
        };
        out.append_pair("sort", &format!("{sign}{}", column.id()));
    }
}

/// Reads which webhooks the charts are of, by what they are measured, and how far back they look.
fn parse_usage_query(query: &str) -> (UsageQuery, Vec<Ignored>) {
    let mut usage = UsageQuery::default();
    let mut ignored = Vec::new();
    for (key, value) in pairs(query) {
        let was_read = match key.as_ref() {
            "measure" => {
                let measure = Measure::from_id(&value);
                usage.measure = measure.unwrap_or(usage.measure);
                measure.is_some()
            }
            "range" => read_range(&mut usage.range, &value),
            key => read_list_key(&mut usage.filter, key, &value),
        };
        if !was_read {
            ignored.push(Ignored::new(key, value));
        }
    }
    (usage, ignored)
}

/// Reads how far back a chart looks, and says whether it could be read.
fn read_range(range: &mut HistoryRange, value: &str) -> bool {
    let read = HistoryRange::from_id(value);
    *range = read.unwrap_or(*range);
    read.is_some()
}

fn write_range(out: &mut form_urlencoded::Serializer<'_, String>, range: HistoryRange) {
    if range != HistoryRange::default() {
        out.append_pair("range", range.id());
    }
}

/// Reads the list that a webhook's page was opened from, and how far back its chart looks.
fn parse_webhook_query(query: &str) -> (WebhookQuery, Vec<Ignored>) {
    let mut webhook = WebhookQuery::default();
    let mut ignored = Vec::new();
    for (key, value) in pairs(query) {
        let was_read = match key.as_ref() {
            "range" => read_range(&mut webhook.range, &value),
            key => read_list_key(&mut webhook.list, key, &value),
        };
        if !was_read {
            ignored.push(Ignored::new(key, value));
        }
    }
    (webhook, ignored)
}

fn print_webhook_query(query: &WebhookQuery) -> String {
    let WebhookQuery { list, range } = query;
    let mut out = form_urlencoded::Serializer::new(String::new());
    write_list_query(&mut out, list);
    write_range(&mut out, *range);
    out.finish()
}

fn print_usage_query(query: &UsageQuery) -> String {
    let UsageQuery { filter, measure, range } = query;
    let mut out = form_urlencoded::Serializer::new(String::new());
    write_list_query(&mut out, filter);
    if *measure != Measure::default() {
        out.append_pair("measure", measure.id());
    }
    write_range(&mut out, *range);
    out.finish()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnosis::Problem;

    fn parse(address: &str) -> Route {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        Route::parse(path, query).0
    }

    #[test]
    fn every_view_has_one_address() {
        let table = [
            "/",
            "/online/Cust12345/webhooks",
            "/online/Cust12345/usage",
            "/online/Cust12345/usage?host=api.acme.example&event=sale.sold&rate=5-20&consecutive_errors=9&measure=rate&range=24h",
            "/online/Cust12345/webhooks?state=Active&state=TooManyErrors&verdict=silent&cause=timeout&q=erp+orders&sort=-consecutive_errors",
            "/sod/Cust1/webhooks/12",
            "/sod/Cust1/webhooks/12?state=TooManyErrors&q=erp&sort=-consecutive_errors",
            "/sod/Cust1/webhooks/12?state=TooManyErrors&range=24h",
            "/sod/Cust1/webhooks/12/edit",
            "/sod/Cust1/webhooks/12/edit?state=TooManyErrors",
            "/demo/demo/diagnosis",
            "/online/Cust1/causes/tls-certificate-expired@api.acme.example",
            "/online/Cust1/causes/state-stopped",
            "/tools/signature",
            "/tools/explain",
            "/tools/report",
            "/tools/report/webhooks/12",
            "/callback",
        ];
        for address in table {
            assert_eq!(parse(address).href(), address);
        }
    }

    #[test]
    fn the_demo_is_told_from_a_tenant_of_that_name() {
        let is_demo = |address: &str| parse(address).tenant().map(TenantRef::is_demo);
        assert_eq!((is_demo("/demo/demo/webhooks"), is_demo("/online/Demo1/webhooks")), (Some(true), Some(false)));
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
    fn what_cannot_be_read_is_left_out_and_reported() {
        let (route, ignored) = Route::parse("/online/Cust1/webhooks", "state=Paused&sort=colour&q=x&token=abc");
        assert_eq!(route.href(), "/online/Cust1/webhooks?q=x");
        let keys: Vec<_> = ignored.iter().map(|ignored| ignored.key.as_str()).collect();
        assert_eq!(keys, ["state", "sort", "token"]);
    }

    #[test]
    fn a_usage_page_reads_the_filters_of_the_list_and_a_measure() {
        let (route, ignored) = Route::parse(
            "/online/Cust1/usage",
            "host=API.Acme.example&event=&rate=7&measure=calls&range=all&range=year&x=1",
        );
        assert_eq!(route.href(), "/online/Cust1/usage?host=api.acme.example&measure=calls&range=all");
        let keys: Vec<_> = ignored.iter().map(|ignored| ignored.key.as_str()).collect();
        assert_eq!(keys, ["event", "rate", "range", "x"]);
        assert_eq!(
            parse("/online/Cust1/usage?measure=errors&range=30d").href(),
            "/online/Cust1/usage",
            "what is usual is left out"
        );
    }

    #[test]
    fn a_search_that_looks_like_a_token_is_never_written_into_an_address() {
        let (route, ignored) = Route::parse("/online/Cust1/webhooks", "q=8A:Cust1.b&colour=7T:Cust1.c");
        assert_eq!(route.href(), "/online/Cust1/webhooks");
        let left_out = |key: &str| Ignored { key: key.to_owned(), value: String::new() };
        assert_eq!(ignored, [left_out("q"), left_out("colour")]);
        let Route::Webhooks(at, _) = route else { panic!("a list") };
        let typed = ListQuery { search: "Bearer 8A:Cust1.b".to_owned(), ..ListQuery::default() };
        assert_eq!(Route::Webhooks(at, typed).href(), "/online/Cust1/webhooks");
        let (route, ignored) = Route::parse("/online/Cust1/usage", "q=8A:Cust1.b&host=8A:Cust1.b&event=7T:Cust1.c");
        assert_eq!(route.href(), "/online/Cust1/usage");
        assert_eq!(ignored, [left_out("q"), left_out("host"), left_out("event")]);
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
        assert!(matches!(parse("/tools/report/webhooks/-1"), Route::NotFound(NotFound::NoSuchView(_))));
        assert!(matches!(parse("/online/Cust1/webhooks/abc/edit"), Route::NotFound(NotFound::BadWebhook(..))));
        assert!(matches!(parse("/online/Cust1/webhooks/1/delete"), Route::NotFound(NotFound::NoSuchView(_))));
        assert!(matches!(parse("/online/Cust1/causes/abc@x"), Route::NotFound(NotFound::BadCause(..))));
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
            column in 0usize..Column::ALL.len(), descending in any::<bool>(), host in "[^\\s].{0,20}", measure in 0usize..3, range in 0usize..5,
            rates in proptest::collection::btree_set(0usize..9, 0..4), in_a_row in proptest::collection::btree_set(0i64..10, 0..3),
            receiver in proptest::option::of("[^@\\s]{1,20}"),
        ) {
            let at = TenantRef {
                environment: EnvironmentName::parse("online").unwrap(),
                tenant: TenantId::parse(&tenant).unwrap(),
            };
            let query = ListQuery {
                states: states.into_iter().map(|index| WebhookState::ALL[index]).collect(),
                hosts: [host.trim().to_lowercase()].into_iter().filter(|host| !host.is_empty()).collect(),
                events: [search.trim().to_lowercase()].into_iter().filter(|event| !event.is_empty()).collect(),
                rates: rates.into_iter().map(|index| RateBand::ALL[index]).collect(),
                in_a_row: in_a_row.into_iter().filter_map(InARow::of).collect(),
                search: search.trim().to_owned(),
                sort: Some(Sort { column: Column::ALL[column], direction: if descending { Direction::Descending } else { Direction::Ascending } }),
                ..ListQuery::default()
            };
            let receiver = receiver.map(|host| host.to_lowercase());
            let key = GroupKey { problem: Problem::Cause(Cause::Timeout), host: receiver };
            let usage = UsageQuery { filter: query.clone(), measure: Measure::ALL[measure], range: HistoryRange::ALL[range] };
            let shown = WebhookQuery { list: query.clone(), range: HistoryRange::ALL[range] };
            let routes = [
                Route::Webhooks(at.clone(), query.clone()),
                Route::webhook(at.clone(), WebhookId(id)),
                Route::webhook_of(at.clone(), WebhookId(id), query.clone()),
                Route::Webhook(at.clone(), WebhookId(id), shown.clone()),
                Route::Edit(at.clone(), WebhookId(id), shown),
                Route::Cause(at.clone(), key),
                Route::Diagnosis(at.clone()),
                Route::Usage(at, usage),
            ];
            for route in routes {
                let href = route.href();
                prop_assert_eq!(parse(&href), route);
            }
        }
    }
}
