//! Commands that a person copies into a terminal, as data: what is asked, and of which target. One value is written for each
//! [`Terminal`].
//!
//! Of a target only letters, digits and `. _ ~ / : -` enter a command, and `%XX` where the terminal leaves it alone. A
//! placeholder in square brackets stands for everything else and for every key. curl refuses to run with one in an address.

use std::net::IpAddr;

use crate::model::mask::MASK;
use crate::model::{EventName, Target};
use crate::terminal::Terminal;
use crate::text::{Arg, Message};

/// What a command asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ask {
    /// Which addresses a public name server has for the host.
    Resolve,
    /// Which certificate the receiver sends: its dates and names.
    Certificate,
    /// Which certificates it sends, and whether they lead to a trusted authority.
    Chain,
    /// Whether it offers TLS 1.2.
    TlsVersion,
    /// What it answers to the test that SuperOffice sends.
    Post,
    /// How long it takes to answer that test.
    Measure,
}

impl Ask {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Resolve, Self::Certificate, Self::Chain, Self::TlsVersion, Self::Post, Self::Measure];

    /// The word in messages: `command-reads-resolve`.
    const fn id(self) -> &'static str {
        match self {
            Self::Resolve => "resolve",
            Self::Certificate => "certificate",
            Self::Chain => "chain",
            Self::TlsVersion => "tls",
            Self::Post => "post",
            Self::Measure => "measure",
        }
    }

    /// Whether it calls the whole address, not only the host.
    pub const fn needs_path(self) -> bool {
        match self {
            Self::Post | Self::Measure => true,
            Self::Resolve | Self::Certificate | Self::Chain | Self::TlsVersion => false,
        }
    }
}

/// Stands for a host that no command can hold.
const HOST: &str = "[HOST]";
/// Stands for what follows in the address.
const REST: &str = "[REST-OF-THE-ADDRESS]";
/// Stands for user name and password.
const USER: &str = "[USER:PASSWORD]";
/// Stands for an API root that no command can hold.
const API: &str = "[API]";

/// The test's headers as SuperOffice documents them, but for the signature.
const HEADERS: [&str; 5] = [
    "Content-Type: application/json; charset=utf-8",
    "User-Agent: NetServer-Webhook/8.8.6684.1719",
    "X-SuperOffice-Event: test",
    "X-SuperOffice-EventId: 00000000-0000-0000-0000-000000000000",
    "X-Hook-Test: true",
];

/// The test's body as SuperOffice documents it.
const BODY: &str = r#"{"EventId":"00000000-0000-0000-0000-000000000000","Timestamp":"2018-04-24T08:52:59.0005158Z","Changes":[],"Event":"test","PrimaryKey":0,"Entity":"test","ContextIdentifier":"Default","ChangedByAssociateId":0,"WebhookName":"Hook Doctor"}"#;

/// A name server that answers what the internet sees, not what the own network says.
const PUBLIC_DNS: &str = "1.1.1.1";

/// A command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    ask: Ask,
    address: Address,
}

/// The parts of a target that a command can be made of, without any key.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Address {
    is_https: bool,
    has_user: bool,
    /// The host; `None` where a command can't hold it.
    host: Option<Host>,
    /// The port that a connection goes to.
    port: u16,
    /// Whether an address has to name it.
    names_port: bool,
    /// The path's parts up to the first one that no terminal may see; some hold `%XX`.
    path: Vec<String>,
    /// Whether the path goes on.
    is_cut: bool,
    has_query: bool,
}

/// A host that every terminal takes for one word.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Host {
    Name(String),
    Ip(IpAddr),
}

/// Whether a character from elsewhere may stand in a command, in any terminal.
const fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '~' | '/' | ':' | '-')
}

/// Whether a part of a path is plain but for `%XX`.
fn is_plain_or_encoded(part: &str) -> bool {
    let mut pieces = part.split('%');
    let first = pieces.next().unwrap_or_default();
    first.chars().all(is_plain)
        && pieces.all(|piece| {
            let is_encoded = piece.get(..2).is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
            is_encoded && piece.chars().all(is_plain)
        })
}

impl Host {
    fn read(host: &str) -> Option<Self> {
        if let Ok(address) = host.trim_matches(['[', ']']).parse() {
            return Some(Self::Ip(address));
        }
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        // A leading dash would be read as an option.
        (host.chars().all(is_name) && !host.starts_with('-') && !host.is_empty()).then(|| Self::Name(host.to_owned()))
    }

    /// As programs name it.
    fn bare(&self) -> String {
        match self {
            Self::Name(name) => name.clone(),
            Self::Ip(address) => address.to_string(),
        }
    }

    /// As an address names it.
    fn in_address(&self) -> String {
        match self {
            Self::Ip(IpAddr::V6(address)) => format!("[{address}]"),
            Self::Name(_) | Self::Ip(IpAddr::V4(_)) => self.bare(),
        }
    }
}

impl Address {
    fn read(target: &Target) -> Option<Self> {
        let address = target.address().ok()?;
        let is_https = match address.scheme() {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        let (host, port) = (target.host()?, target.port()?);
        let shown = target.masked_path()?;
        let parts = shown.strip_prefix('/').unwrap_or(&shown).split('/');
        let path: Vec<String> = parts
            .clone()
            .take_while(|part| !part.contains(MASK) && is_plain_or_encoded(part))
            .map(str::to_owned)
            .collect();
        Some(Self {
            is_https,
            has_user: address.has_user_info(),
            host: Host::read(&host),
            port,
            names_port: port != if is_https { 443 } else { 80 },
            is_cut: path.len() < parts.count(),
            path,
            has_query: address.has_query(),
        })
    }

    /// The host as one word for programs.
    fn host(&self) -> String {
        self.host.as_ref().map_or_else(|| HOST.to_owned(), Host::bare)
    }

    /// Host and port as one word for programs.
    fn host_and_port(&self) -> String {
        let host = self.host.as_ref().map_or_else(|| HOST.to_owned(), Host::in_address);
        format!("{host}:{}", self.port)
    }

    /// How many parts of the path this terminal may see.
    fn shown_parts(&self, terminal: Terminal) -> &[String] {
        let count = match terminal {
            Terminal::Bash | Terminal::PowerShell => self.path.len(),
            // cmd reads `%` itself.
            Terminal::Cmd => self.path.iter().take_while(|part| !part.contains('%')).count(),
        };
        self.path.get(..count).unwrap_or_default()
    }

    /// Whether the address goes on behind what this terminal may see.
    fn goes_on(&self, terminal: Terminal) -> bool {
        self.is_cut || self.has_query || self.shown_parts(terminal).len() < self.path.len()
    }

    /// The whole address, with placeholders.
    fn url(&self, terminal: Terminal) -> String {
        let scheme = if self.is_https { "https" } else { "http" };
        let user = if self.has_user { format!("{USER}@") } else { String::new() };
        let host = self.host.as_ref().map_or_else(|| HOST.to_owned(), Host::in_address);
        let port = if self.names_port { format!(":{}", self.port) } else { String::new() };
        let shown = self.shown_parts(terminal);
        let path: String = shown.iter().map(|part| format!("/{part}")).collect();
        let rest = if self.is_cut || shown.len() < self.path.len() {
            format!("/{REST}")
        } else if self.has_query {
            format!("?{REST}")
        } else {
            String::new()
        };
        format!("{scheme}://{user}{host}{port}{path}{rest}")
    }
}

impl Command {
    /// The command that asks this of a target; `None` where the target is no web address.
    pub fn new(ask: Ask, target: &Target) -> Option<Self> {
        Some(Self { ask, address: Address::read(target)? })
    }

    /// What it asks.
    pub const fn ask(&self) -> Ask {
        self.ask
    }

    /// The command as this terminal takes it, on one line.
    pub fn text(&self, terminal: Terminal) -> String {
        match self.ask {
            Ask::Resolve => self.resolve(terminal),
            Ask::Certificate | Ask::Chain | Ask::TlsVersion => match terminal {
                Terminal::Bash => self.openssl(),
                Terminal::PowerShell => self.tls_script(),
                // The script has no double quote and no percent sign, so cmd hands it on as it is.
                Terminal::Cmd => format!("powershell -NoProfile -Command \"{}\"", self.tls_script()),
            },
            Ask::Post => self.post(terminal, &["-i"]),
            Ask::Measure => {
                let nowhere = if terminal == Terminal::Bash { "/dev/null" } else { "NUL" };
                let format = terminal.quoted("%{http_code} after %{time_total} s\\n");
                self.post(terminal, &["-sS", "-o", nowhere, "-w", &format])
            }
        }
    }

    fn resolve(&self, terminal: Terminal) -> String {
        let host = word(terminal, &self.address.host());
        match terminal {
            Terminal::Bash | Terminal::Cmd => format!("nslookup {host} {PUBLIC_DNS}"),
            Terminal::PowerShell => format!("Resolve-DnsName {host} -Server {PUBLIC_DNS}"),
        }
    }

    /// What OpenSSL says stands in full: a closed port, an alert or a refused certificate is the answer.
    fn openssl(&self) -> String {
        let host = word(Terminal::Bash, &self.address.host());
        let connect = format!("openssl s_client -connect {}", word(Terminal::Bash, &self.address.host_and_port()));
        // A number is no server name, and is looked for elsewhere in a certificate.
        let (name, verify) = match &self.address.host {
            Some(Host::Ip(_)) => (String::new(), format!(" -verify_ip {host}")),
            Some(Host::Name(_)) | None => (format!(" -servername {host}"), format!(" -verify_hostname {host}")),
        };
        match self.ask {
            Ask::TlsVersion => format!("{connect}{name} -tls1_2 </dev/null"),
            Ask::Chain => format!("{connect}{name}{verify} -showcerts </dev/null"),
            Ask::Resolve | Ask::Certificate | Ask::Post | Ask::Measure => format!(
                "{connect}{name}{verify} </dev/null | openssl x509 -noout -dates -subject -issuer -ext subjectAltName"
            ),
        }
    }

    /// The same by what every Windows has. It accepts any certificate, to show it, and says first what is wrong with it.
    fn tls_script(&self) -> String {
        let host = Terminal::PowerShell.quoted(&self.address.host());
        format!(
            "try {{ $c = [Net.Sockets.TcpClient]::new({host}, {port}); \
             $s = [Net.Security.SslStream]::new($c.GetStream(), $false, \
             {{ Write-Host $args[3]; $args[2].ChainStatus | ForEach-Object {{ Write-Host $_.StatusInformation }}; $true }}); \
             $s.AuthenticateAsClient({host}, $null, 'Tls12', $false); $s.SslProtocol; \
             [Security.Cryptography.X509Certificates.X509Certificate2]$s.RemoteCertificate | \
             Format-List Subject, Issuer, NotBefore, NotAfter, DnsNameList }} \
             catch {{ $_.Exception.GetBaseException().Message }}",
            port = self.address.port
        )
    }

    fn post(&self, terminal: Terminal, options: &[&str]) -> String {
        let mut arguments: Vec<String> = options.iter().map(|option| (*option).to_owned()).collect();
        arguments.push("-X POST".to_owned());
        arguments.extend(HEADERS.iter().map(|header| format!("-H {}", terminal.quoted(header))));
        arguments.push(terminal.quoted(&self.address.url(terminal)));
        terminal.curl(&arguments, Some(BODY))
    }

    /// Which placeholders the reader has to replace first; `None` where it runs as it is.
    pub fn fill_in(&self, terminal: Terminal) -> Option<Message> {
        let mut placeholders = Vec::new();
        if self.address.host.is_none() {
            placeholders.push(HOST.to_owned());
        }
        if self.ask.needs_path() && self.address.has_user {
            placeholders.push(USER.to_owned());
        }
        if self.ask.needs_path() && self.address.goes_on(terminal) {
            placeholders.push(REST.to_owned());
        }
        let is_whole = placeholders.is_empty();
        (!is_whole).then(|| Message::new("command-fill-in").with("placeholders", placeholders))
    }

    /// What to look at in its output, and how far that goes.
    pub fn reads(&self, terminal: Terminal) -> Message {
        let kind = self.ask.id();
        Message::new(match (self.ask, terminal) {
            (Ask::Post | Ask::Measure, _) | (Ask::Resolve, Terminal::Bash | Terminal::Cmd) => {
                format!("command-reads-{kind}")
            }
            (Ask::Resolve, Terminal::PowerShell) => "command-reads-resolve-powershell".to_owned(),
            (Ask::Certificate | Ask::Chain | Ask::TlsVersion, Terminal::Bash) => format!("command-reads-{kind}"),
            (Ask::Certificate | Ask::Chain | Ask::TlsVersion, Terminal::PowerShell | Terminal::Cmd) => {
                format!("command-reads-{kind}-windows")
            }
        })
    }

    /// Where to run it.
    pub fn place(&self) -> Message {
        Message::new("command-outside")
    }

    /// What to look at without a terminal.
    pub fn in_a_browser(&self) -> Message {
        let id = match self.ask {
            Ask::Resolve => "command-browser-resolve",
            Ask::Certificate | Ask::Chain | Ask::TlsVersion => "command-browser-tls",
            Ask::Post | Ask::Measure => "command-browser-post",
        };
        let host = match &self.address.host {
            Some(_) if self.address.port != 443 && self.ask != Ask::Resolve => Arg::Text(self.address.host_and_port()),
            Some(host) => Arg::Text(host.in_address()),
            None => Arg::Term("remedy-the-host".into()),
        };
        Message::new(id).with("host", host)
    }
}

/// A delivery of one event to a receiver on one's own machine, with the fields that SuperOffice documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    event: String,
    address: Address,
}

impl Sample {
    /// A delivery of this event to this address; `None` where one of them is none that a command can hold.
    pub fn new(event: &EventName, address: &Target) -> Option<Self> {
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        let event = event.as_str();
        let is_plain = !event.is_empty() && event.chars().all(is_name);
        Some(Self { event: event.to_owned(), address: Address::read(address).filter(|_| is_plain)? })
    }

    /// The bytes that the command sends in this terminal, which a signature is made of.
    pub fn sent(&self, terminal: Terminal) -> String {
        match terminal {
            Terminal::Bash | Terminal::Cmd => self.body(),
            // What goes through its pipe ends with a new line.
            Terminal::PowerShell => format!("{}\r\n", self.body()),
        }
    }

    fn body(&self) -> String {
        let entity = self.event.rsplit_once('.').map_or(self.event.as_str(), |(entity, _)| entity);
        let body = serde_json::json!({
            "EventId": "00000000-0000-0000-0000-000000000000", "Timestamp": "2018-04-24T08:52:59.0005158Z", "Changes": [],
            "Event": self.event, "PrimaryKey": 1, "Entity": entity, "FieldValues": {}, "ContextIdentifier": "Default",
            "ChangedByAssociateId": 1, "WebhookName": "Hook Doctor",
        });
        body.to_string()
    }

    /// The command, with a signature of [`Self::sent`] where there is one.
    pub fn text(&self, terminal: Terminal, signature: Option<&str>) -> String {
        let mut headers = vec![
            "Content-Type: application/json; charset=utf-8".to_owned(),
            "User-Agent: NetServer-Webhook/8.8.6684.1719".to_owned(),
            format!("X-SuperOffice-Event: {}", self.event),
            "X-SuperOffice-EventId: 00000000-0000-0000-0000-000000000000".to_owned(),
        ];
        let is_base64 = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=');
        let signature = signature.filter(|signature| signature.chars().all(is_base64));
        headers.extend(signature.map(|signature| format!("X-SuperOffice-Signature: {signature}")));
        let mut arguments = vec!["-i".to_owned(), "-X POST".to_owned()];
        arguments.extend(headers.iter().map(|header| format!("-H {}", terminal.quoted(header))));
        arguments.push(terminal.quoted(&self.address.url(terminal)));
        terminal.curl(&arguments, Some(&self.body()))
    }
}

/// A word that needs no quotes where it holds nothing that a terminal reads, and quotes elsewhere.
fn word(terminal: Terminal, text: &str) -> String {
    let reads_nothing = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | ':' | '-');
    // PowerShell takes a word such as 12e5 for a number.
    if terminal != Terminal::PowerShell && text.chars().all(reads_nothing) {
        text.to_owned()
    } else {
        terminal.quoted(text)
    }
}

/// An API root as a command may hold it.
pub(crate) fn api_root(api: &str) -> &str {
    if api.chars().all(is_plain) { api } else { API }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(ask: Ask, terminal: Terminal, target: &str) -> String {
        Command::new(ask, &Target::new(target)).expect("a web address").text(terminal)
    }

    #[test]
    fn what_is_asked_of_the_host_names_it_and_nothing_else() {
        let target = "https://api.acme.example:8443/in?code=hunter2";
        assert_eq!(text(Ask::Resolve, Terminal::Bash, target), "nslookup api.acme.example 1.1.1.1");
        assert_eq!(text(Ask::Resolve, Terminal::Cmd, target), "nslookup api.acme.example 1.1.1.1");
        assert_eq!(
            text(Ask::Resolve, Terminal::PowerShell, target),
            "Resolve-DnsName 'api.acme.example' -Server 1.1.1.1"
        );
        assert_eq!(
            text(Ask::Certificate, Terminal::Bash, target),
            "openssl s_client -connect api.acme.example:8443 -servername api.acme.example -verify_hostname \
             api.acme.example </dev/null | openssl x509 -noout -dates -subject -issuer -ext subjectAltName"
        );
        assert_eq!(
            text(Ask::TlsVersion, Terminal::Bash, target),
            "openssl s_client -connect api.acme.example:8443 -servername api.acme.example -tls1_2 </dev/null"
        );
        assert_eq!(
            text(Ask::Chain, Terminal::Bash, "https://[2001:db8::7]/in"),
            "openssl s_client -connect '[2001:db8::7]:443' -verify_ip 2001:db8::7 -showcerts </dev/null"
        );
    }

    #[test]
    fn the_test_is_the_documented_one_and_says_what_is_left_out() {
        for (terminal, begins, ends) in [
            (
                Terminal::Bash,
                "curl -i -X POST -H 'Content-Type: application/json; charset=utf-8' -H 'User-Agent: NetServer-Webhook/",
                "'https://api.acme.example:8443/in?[REST-OF-THE-ADDRESS]' -d '{\"EventId\":",
            ),
            (
                Terminal::PowerShell,
                "'{\"EventId\":",
                "'https://api.acme.example:8443/in?[REST-OF-THE-ADDRESS]' --data-binary '@-'",
            ),
            (
                Terminal::Cmd,
                "curl.exe -i -X POST -H \"Content-Type: application/json; charset=utf-8\" -H \"User-Agent: NetServer-Webhook/",
                "\"https://api.acme.example:8443/in?[REST-OF-THE-ADDRESS]\" -d \"{\\\"EventId\\\":",
            ),
        ] {
            let text = text(Ask::Post, terminal, "https://api.acme.example:8443/in?code=hunter2");
            assert!(text.starts_with(begins), "{text}");
            assert!(text.contains(ends), "{text}");
            assert!(!text.contains("hunter2") && !text.contains("code"), "{text}");
        }
    }

    #[test]
    fn a_placeholder_is_told_and_nothing_is_told_without_one() {
        let fill_in = |ask: Ask, terminal: Terminal, target: &str| {
            let message = Command::new(ask, &Target::new(target)).expect("a web address").fill_in(terminal)?;
            match message.args.into_iter().next() {
                Some((_, Arg::List(placeholders))) => Some(placeholders.join(" ")),
                other => panic!("{other:?}"),
            }
        };
        for terminal in Terminal::ALL {
            assert_eq!(fill_in(Ask::Post, terminal, "https://a.example/in/orders"), None);
            assert_eq!(fill_in(Ask::Resolve, terminal, "https://u:p@a.example/in?a=1"), None);
            assert_eq!(
                fill_in(Ask::Post, terminal, "https://u:p@a.example/in?a=1").as_deref(),
                Some("[USER:PASSWORD] [REST-OF-THE-ADDRESS]")
            );
            assert_eq!(fill_in(Ask::Resolve, terminal, "https://a$(b).example/").as_deref(), Some("[HOST]"));
        }
        assert_eq!(fill_in(Ask::Post, Terminal::Bash, "https://a.example/in%20box"), None);
        assert_eq!(fill_in(Ask::Post, Terminal::PowerShell, "https://a.example/in%20box"), None);
        assert_eq!(
            fill_in(Ask::Post, Terminal::Cmd, "https://a.example/in%20box").as_deref(),
            Some("[REST-OF-THE-ADDRESS]")
        );
    }

    #[test]
    fn an_address_is_shown_up_to_the_first_part_that_no_terminal_may_see() {
        for (target, bash, cmd) in [
            ("https://a.example", "'https://a.example/'", "\"https://a.example/\""),
            ("https://a.example/in/", "'https://a.example/in/'", "\"https://a.example/in/\""),
            ("http://10.0.0.1:8080/in#x", "'http://10.0.0.1:8080/in'", "\"http://10.0.0.1:8080/in\""),
            (
                "https://a.example/in/a%20b/c",
                "'https://a.example/in/a%20b/c'",
                "\"https://a.example/in/[REST-OF-THE-ADDRESS]\"",
            ),
            (
                "https://a.example/in/$(id)/c",
                "'https://a.example/in/[REST-OF-THE-ADDRESS]'",
                "\"https://a.example/in/[REST-OF-THE-ADDRESS]\"",
            ),
            (
                "https://a.example/in/%zz/c",
                "'https://a.example/in/[REST-OF-THE-ADDRESS]'",
                "\"https://a.example/in/[REST-OF-THE-ADDRESS]\"",
            ),
            (
                "https://hooks.slack.com/services/T0/B0/xyz",
                "'https://hooks.slack.com/services/[REST-OF-THE-ADDRESS]'",
                "\"https://hooks.slack.com/services/[REST-OF-THE-ADDRESS]\"",
            ),
        ] {
            let in_bash = text(Ask::Post, Terminal::Bash, target);
            assert!(in_bash.contains(&format!(" {bash} -d")), "{in_bash}");
            let in_cmd = text(Ask::Post, Terminal::Cmd, target);
            assert!(in_cmd.contains(&format!(" {cmd} -d")), "{in_cmd}");
        }
    }

    #[test]
    fn a_sample_sends_exactly_what_is_signed() {
        let target = Target::new("http://localhost:3000/hook");
        let sample = Sample::new(&EventName::new("contact.changed"), &target).expect("a sample");
        let body = sample.sent(Terminal::Bash);
        assert!(body.contains(r#""Event":"contact.changed""#) && body.contains(r#""Entity":"contact""#), "{body}");
        let bash = sample.text(Terminal::Bash, Some("q0Ck+A/="));
        assert!(bash.ends_with(&format!("'http://localhost:3000/hook' -d '{body}'")), "{bash}");
        assert!(bash.contains("-H 'X-SuperOffice-Event: contact.changed'"), "{bash}");
        assert!(bash.contains("-H 'X-SuperOffice-Signature: q0Ck+A/='"), "{bash}");
        assert_eq!(sample.sent(Terminal::Cmd), body);
        assert_eq!(sample.sent(Terminal::PowerShell), format!("{body}\r\n"), "its pipe adds a new line");
        assert!(!sample.text(Terminal::Cmd, None).contains("Signature"));
        for (event, address) in
            [("a b", "http://localhost/"), ("", "http://localhost/"), ("contact.changed", "localhost:3000")]
        {
            assert_eq!(Sample::new(&EventName::new(event), &Target::new(address)), None, "{event} {address}");
        }
    }

    #[test]
    fn only_web_addresses_have_commands() {
        for target in ["", "OnContactChanged", "ftp://a.example/in", "javascript:alert(1)", "https://"] {
            assert_eq!(Command::new(Ask::Post, &Target::new(target)), None, "{target}");
        }
    }
}
