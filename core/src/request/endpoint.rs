//! Every kind of request that the app sends, with what may stand in its address. It is read in both directions: the app
//! prints its requests by it, and a relay reads the requests that arrive by it.

use url::form_urlencoded;

use super::{PAGE, Request};
use crate::model::{WebhookId, WebhookState};

/// The fields of a webhook that the agent's list is asked for; never `Secret`, `Headers` or `Properties`, which the page does
/// not need to read. The vendor documents that the agent then sends the other fields without their values.
const LIST_FIELDS: [&str; 20] = [
    "WebhookId",
    "Name",
    "Events",
    "TargetUrl",
    "State",
    "Type",
    "Registered",
    "RegisteredAssociate",
    "Updated",
    "UpdatedAssociate",
    "ErrorsEmail",
    "ErrorEmails",
    "ErrorAssociates",
    "NotifyVia",
    "NotifyWhen",
    "Description",
    "TotalCalls",
    "TotalErrors",
    "ConsecutiveErrors",
    "LastError",
];

/// The columns of the table `webhook_usage`.
const USAGE_COLUMNS: [&str; 6] = [
    "webhook_usage.webhook_usage_id",
    "webhook_usage.total_calls",
    "webhook_usage.total_errors",
    "webhook_usage.consecutive_errors",
    "webhook_usage.last_error",
    "webhook_usage.updated",
];

/// The columns of the table `webhook`; never `secret`, `headers` or `application_token`.
const WEBHOOK_COLUMNS: [&str; 11] = [
    "webhook.webhook_id",
    "webhook.name",
    "webhook.events",
    "webhook.target_url",
    "webhook.type",
    "webhook.state",
    "webhook.registered",
    "webhook.registered_associate_id",
    "webhook.updated",
    "webhook.updated_associate_id",
    "webhook.errors_email",
];

/// The columns of `Archive/Webhook`.
const ACTIVITY_COLUMNS: [&str; 6] = [
    "webhookId",
    "webhookUsage/totalCalls",
    "webhookUsage/totalErrors",
    "webhookUsage/consecutiveErrors",
    "webhookUsage/lastError",
    "webhookUsage/lastEvent",
];

/// The columns of the table `webhook_notify`.
const RECIPIENT_COLUMNS: [&str; 4] = [
    "webhook_notify.webhook_notify_id",
    "webhook_notify.webhook_id",
    "webhook_notify.associate_id",
    "webhook_notify.email_recipient",
];

/// What a kind of request says in its query.
#[derive(Debug, Clone, Copy)]
enum Query {
    /// Nothing.
    None,
    /// Which fields the answer is to hold.
    Fields(&'static [&'static str]),
    /// Which columns of a table it reads, its key first, and which rows.
    Table(&'static [&'static str]),
    /// Which webhook it is about, by this name.
    Id(&'static str),
}

/// What stands for a webhook's id in a path.
const ID: &str = "{id}";
/// The most digits of an id.
const LONGEST_ID: usize = 19;

/// Names each kind once, with its method, its path and its query, and makes the list of all.
macro_rules! endpoints {
    ($($(#[$doc:meta])* $name:ident = $method:literal $path:literal, $query:expr;)*) => {
        /// A kind of request.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Endpoint {
            $($(#[$doc])* $name,)*
        }

        impl Endpoint {
            /// All that there are.
            pub const ALL: [Self; [$($path),*].len()] = [$(Self::$name),*];

            /// Its method.
            pub const fn method(self) -> &'static str {
                match self { $(Self::$name => $method,)* }
            }

            /// Its path below the API's root, with `{id}` for a webhook's id.
            const fn template(self) -> &'static str {
                match self { $(Self::$name => $path,)* }
            }

            /// What its query says.
            const fn says(self) -> Query {
                match self { $(Self::$name => $query,)* }
            }
        }
    };
}

endpoints! {
    /// The API itself, asked without a token: whether there is a host that answers.
    Root = "GET" "", Query::None;
    /// Who asks.
    Principal = "GET" "/v1/User/currentPrincipal", Query::None;
    /// This app's webhooks by the agent, without their secrets and headers.
    AgentList = "POST" "/v1/Agents/Webhook/GetAllWebhooks", Query::Fields(&LIST_FIELDS);
    /// The same with all of their fields.
    List = "GET" "/v1/Webhook", Query::None;
    /// One webhook.
    Webhook = "GET" "/v1/Webhook/{id}", Query::None;
    /// A test of a webhook's receiver.
    Test = "POST" "/v1/Webhook/Test", Query::None;
    /// A change of one webhook.
    ChangeWebhook = "PATCH" "/v1/Webhook/{id}", Query::None;
    /// The removal of one webhook.
    DeleteWebhook = "DELETE" "/v1/Webhook/{id}", Query::None;
    /// A new webhook.
    CreateWebhook = "POST" "/v1/Webhook", Query::None;
    /// One webhook by the agent, where the server has no REST call for it.
    AgentWebhook = "POST" "/v1/Agents/Webhook/GetWebhook", Query::Id("webhookId");
    /// A test of a webhook's receiver by the agent.
    AgentTest = "POST" "/v1/Agents/Webhook/TestWebhook", Query::None;
    /// A webhook, new or changed, as a whole by the agent.
    AgentSave = "POST" "/v1/Agents/Webhook/SaveWebhook", Query::None;
    /// The removal of one webhook by the agent.
    AgentDelete = "POST" "/v1/Agents/Webhook/DeleteWebhook", Query::Id("WebhookId");
    /// The last error of one webhook.
    LastError = "GET" "/v1/Webhook/{id}/LastError", Query::None;
    /// The table `webhook_usage`.
    UsageTable = "GET" "/v1/Archive/dynamic", Query::Table(&USAGE_COLUMNS);
    /// The table `webhook`.
    WebhookTable = "GET" "/v1/Archive/dynamic", Query::Table(&WEBHOOK_COLUMNS);
    /// The archive of webhook activity.
    Activity = "GET" "/v1/Archive/Webhook", Query::Table(&ACTIVITY_COLUMNS);
    /// The table `webhook_notify`.
    RecipientTable = "GET" "/v1/Archive/dynamic", Query::Table(&RECIPIENT_COLUMNS);
    /// The server's own list of events.
    EventList = "GET" "/v1/MDOList/webhookeventlist", Query::None;
}

/// Which rows of a table are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Rows {
    /// The first page.
    First,
    /// The page after this key.
    After(i64),
    /// Those with these keys.
    Of(Vec<i64>),
}

impl Endpoint {
    /// The kind of a request as it arrives at a server: its method, and what follows the API's root in its address, not
    /// decoded. `None` where the app sends no such request. Names, order and values of a query count to the letter.
    pub fn of(method: &str, target: &str) -> Option<Self> {
        let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
        Self::ALL.into_iter().find(|endpoint| {
            endpoint.method() == method && endpoint.has_path(path) && endpoint.takes_query(query.unwrap_or_default())
        })
    }

    /// Requests of this kind, for the tests of what carries them.
    pub fn examples(self) -> Vec<Request> {
        let id = WebhookId(12);
        match self {
            Self::Root => vec![Request::ask(self, None)],
            Self::Principal => vec![super::principal()],
            Self::List => vec![super::list()],
            Self::AgentList => vec![super::agent_list()],
            Self::Webhook => vec![super::webhook(id)],
            Self::Test => vec![super::test()],
            Self::ChangeWebhook => {
                let restart = super::change_state(id, WebhookState::Stopped, WebhookState::Active);
                vec![restart, super::change_definition(id)]
            }
            Self::DeleteWebhook => vec![super::delete(id)],
            Self::CreateWebhook => vec![super::create()],
            Self::AgentWebhook => vec![super::agent_webhook(id)],
            Self::AgentTest => vec![super::agent_test()],
            Self::AgentSave => vec![super::agent_save()],
            Self::AgentDelete => vec![super::agent_delete(id)],
            Self::LastError => vec![super::last_error(id)],
            Self::UsageTable => {
                vec![super::usage_page(None), super::usage_page(Some(id)), super::usage_of(&[id, WebhookId(7)])]
            }
            Self::WebhookTable => vec![super::webhook_table_page(None), super::webhook_table_page(Some(id))],
            Self::Activity => vec![super::activity_page(None), super::activity_page(Some(id))],
            Self::RecipientTable => vec![super::recipients_page(None), super::recipients_page(Some(7))],
            Self::EventList => vec![super::event_list()],
        }
    }

    /// The path, with this webhook where it or the query names one.
    pub(super) fn path(self, id: Option<WebhookId>) -> String {
        let id = id.map(|id| id.to_string()).unwrap_or_default();
        let path = self.template().replace(ID, &id);
        match self.says() {
            Query::Id(name) => format!("{path}?{name}={id}"),
            Query::None | Query::Fields(_) | Query::Table(_) => path,
        }
    }

    /// The query for these rows, with its `?`; no rows are named where it reads no table.
    pub(super) fn query(self, rows: &Rows) -> String {
        let filter = match rows {
            Rows::First => String::new(),
            Rows::After(key) => format!("{}{key}", self.after()),
            Rows::Of(keys) => {
                let keys: Vec<String> = keys.iter().map(ToString::to_string).collect();
                format!("{}{}{}", self.one_of(), keys.join(","), encoded(")"))
            }
        };
        format!("?{}{filter}", self.options())
    }

    /// The column by which a table is read.
    fn key(self) -> &'static str {
        match self.says() {
            Query::Table(columns) => columns.first().copied().unwrap_or_default(),
            Query::None | Query::Fields(_) | Query::Id(_) => "",
        }
    }

    /// What every query of this kind begins with.
    fn options(self) -> String {
        let select = |names: &[&str]| format!("$select={}", encoded(&names.join(",")));
        match self.says() {
            Query::None | Query::Id(_) => String::new(),
            Query::Fields(fields) => select(fields),
            Query::Table(columns) => format!("{}&$orderBy={}&$top={PAGE}", select(columns), encoded(self.key())),
        }
    }

    /// The filter for rows after a key, up to the key.
    fn after(self) -> String {
        format!("&$filter={}", encoded(&format!("{} gt ", self.key())))
    }

    /// The filter for some rows, up to the first key.
    fn one_of(self) -> String {
        format!("&$filter={}", encoded(&format!("{} in (", self.key())))
    }

    fn has_path(self, path: &str) -> bool {
        let (mut parts, mut wanted) = (path.split('/'), self.template().split('/'));
        loop {
            match (wanted.next(), parts.next()) {
                (None, None) => return true,
                (Some(ID), Some(part)) if is_number(part) => {}
                (Some(word), Some(part)) if word == part && word != ID => {}
                _ => return false,
            }
        }
    }

    fn takes_query(self, query: &str) -> bool {
        if let Query::Id(name) = self.says() {
            return query.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')).is_some_and(is_number);
        }
        let Some(filter) = query.strip_prefix(&self.options()) else { return false };
        if !matches!(self.says(), Query::Table(_)) {
            return filter.is_empty();
        }
        let keys = |text: &str| text.split(',').all(is_number);
        filter.is_empty()
            || filter.strip_prefix(&self.after()).is_some_and(is_number)
            || filter.strip_prefix(&self.one_of()).and_then(|rest| rest.strip_suffix(&encoded(")"))).is_some_and(keys)
    }
}

fn is_number(text: &str) -> bool {
    (1..=LONGEST_ID).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// Percent-encodes a value of a query; spaces become `%20`, which every server reads.
pub(crate) fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20").replace("%2C", ",")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::request;

    #[test]
    fn every_request_of_the_app_is_recognised_as_its_own_kind() {
        for endpoint in Endpoint::ALL {
            for Request { method, path, .. } in endpoint.examples() {
                assert_eq!(Endpoint::of(method, &path), Some(endpoint), "{method} {path}");
            }
        }
    }

    #[test]
    fn what_the_list_is_asked_for_is_read() {
        for field in LIST_FIELDS {
            assert!(crate::wire::FIELDS.contains(&field), "{field} is asked for and not read");
        }
    }

    #[test]
    fn a_request_that_the_app_does_not_send_is_of_no_kind() {
        for (method, target) in [
            ("PUT", "/v1/Webhook/12"),
            ("DELETE", "/v1/Webhook"),
            ("DELETE", "/v1/Webhook/12/LastError"),
            ("POST", "/v1/Webhook/contact.created/1"),
            ("GET", "/v1/Webhook/default"),
            ("GET", "/v1/Webhook/1a"),
            ("GET", "/v1/Webhook/{id}"),
            ("GET", "/v1/Webhook/"),
            ("GET", "/v1/Webhook/12345678901234567890"),
            ("GET", "/v1/Webhook?nameFilter=x"),
            ("GET", "/v1/Webhook/12?$select=Secret"),
            ("GET", "/v1/webhook"),
            ("GET", "/v2/Webhook"),
            ("GET", "/v1/User/currentPrincipal?x=1"),
            ("GET", "/v1/Contact/1"),
            ("GET", "/v1/Archive/Contact"),
            ("GET", "/v1/Archive/dynamic"),
            ("GET", "/v1/Archive/dynamic?$select=person.name"),
            ("GET", "/v1/Archive/dynamic?$select=webhook.secret&$orderBy=webhook.webhook_id&$top=1000"),
            ("POST", "/v1/Agents/Webhook/GetAllWebhooks"),
            ("POST", "/v1/Agents/Webhook/GetAllWebhooks?$select=Secret"),
            ("POST", "/v1/Agents/Webhook/SaveWebhook?$select=Secret"),
            ("POST", "/v1/Agents/Webhook/GetWebhook"),
            ("POST", "/v1/Agents/Webhook/GetWebhook?webhookId=1a"),
            ("POST", "/v1/Agents/Webhook/GetWebhook?webhookId=1&$select=Secret"),
            ("POST", "/v1/Agents/Webhook/DeleteWebhook"),
            ("POST", "/v1/Agents/Webhook/DeleteWebhook?webhookId=12"),
            ("POST", "/v1/Agents/Webhook/SignalEvent"),
            ("POST", ""),
            ("HEAD", "/v1/Webhook"),
            ("OPTIONS", "/v1/Webhook"),
            ("get", "/v1/Webhook"),
        ] {
            assert_eq!(Endpoint::of(method, target), None, "{method} {target}");
        }
    }

    proptest! {
        #[test]
        fn pages_after_any_key_and_rows_of_any_keys_are_recognised(key in 0..=i64::MAX, more in prop::collection::vec(0..=i64::MAX, 0..9)) {
            let keys: Vec<WebhookId> = more.into_iter().chain([key]).map(WebhookId).collect();
            for (endpoint, request) in [
                (Endpoint::UsageTable, request::usage_page(Some(WebhookId(key)))),
                (Endpoint::UsageTable, request::usage_of(&keys)),
                (Endpoint::RecipientTable, request::recipients_page(Some(key))),
                (Endpoint::LastError, request::last_error(WebhookId(key))),
            ] {
                prop_assert_eq!(Endpoint::of(request.method, &request.path), Some(endpoint));
            }
        }

        #[test]
        fn one_more_sign_anywhere_is_another_request(at in any::<prop::sample::Index>(), sign in "[!-~]") {
            for endpoint in Endpoint::ALL {
                for Request { method, path, .. } in endpoint.examples() {
                    let mut changed = path.clone();
                    changed.insert_str(at.index(path.len() + 1), &sign);
                    // A digit within an id is another id, and a comma between two digits makes two; `?` alone is no query.
                    let known = sign.bytes().all(|b| b.is_ascii_digit() || matches!(b, b',' | b'?'));
                    prop_assert!(known || Endpoint::of(method, &changed).is_none(), "{method} {changed}");
                }
            }
        }
    }
}
