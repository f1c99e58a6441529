//! Where a webhook sends to. A target is a secret in part: its user info, the values in its query and often parts of
//! its path open the receiver to anybody. The real text has no accessor: all that leaves this type is masked, except by
//! the doors of [`Revealed`].

use std::collections::{HashMap, HashSet};
use std::num::NonZeroU32;
use std::sync::{Arc, OnceLock};

use url::{Host, Url};

use super::{Revealed, Sealed, mask};
use crate::ordered;

/// A webhook's target: an address, or the include name or id of a script. A copy of it shares its parts.
#[derive(Clone)]
pub struct Target {
    parts: Arc<Parts>,
    mark: Option<Mark>,
}

/// What was read of a target, and what may be shown of it. Each is made once.
struct Parts {
    raw: Arc<str>,
    url: Result<Url, TargetFault>,
    /// The same text as `raw` where nothing is hidden.
    masked: Arc<str>,
    brief: Brief,
    /// The same text as `raw` where that is how the standard writes the address.
    destination: Destination,
    /// What texts about it must not repeat.
    own: OnceLock<Vec<mask::Own>>,
}

/// The text for a narrow column.
enum Brief {
    /// The masked text from here on: it mostly lacks the scheme alone.
    From(usize),
    /// A text of its own.
    Own(Box<str>),
}

impl Parts {
    fn brief(&self) -> &str {
        match &self.brief {
            Brief::From(begin) => self.masked.get(*begin..).unwrap_or_default(),
            Brief::Own(text) => text,
        }
    }
}

/// What tells a target apart from others that read alike while they are masked.
#[derive(Clone, Copy)]
struct Mark {
    number: NonZeroU32,
    /// Whether the whole masked text needs it, too, and not only the brief one.
    whole: bool,
}

/// Why a target is no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TargetFault {
    /// There is none.
    Empty,
    /// It does not begin with a scheme such as `https:`.
    NoScheme,
    /// It names no host, or one that cannot be.
    BadHost,
    /// Its host has letters outside ASCII; whether it resolves can't be judged here.
    InternationalHost,
    /// Its port is no number from 0 to 65535.
    BadPort,
    /// Anything else that the URL standard refuses.
    Malformed,
}

/// What makes two targets the same: the address with its host in small letters and without the port that its scheme
/// implies, a slash at the end, the order of its query and its fragment; of what is no address the text. It can only be
/// compared.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Destination(Arc<str>);

impl std::fmt::Debug for Destination {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Destination(…)")
    }
}

impl Destination {
    fn of(raw: &Arc<str>, url: Result<&Url, TargetFault>, mark: Option<&str>) -> Self {
        let Ok(url) = url else { return Self(Arc::clone(raw)) };
        let is_plain =
            mark.is_none() && url.query().is_none() && url.fragment().is_none() && !url.path().ends_with('/');
        if is_plain {
            return Self(if url.as_str() == &**raw { Arc::clone(raw) } else { url.as_str().into() });
        }
        let mut url = url.clone();
        url.set_fragment(None);
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        if let Some(query) = url.query() {
            let mut parts: Vec<&str> = query.split('&').collect();
            ordered::sort(&mut parts);
            let sorted = parts.join("&");
            url.set_query(Some(&sorted));
        }
        Self(format!("{url}{}", mark.unwrap_or_default()).into())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The receiver of a target, for comparing only: a host, and where many share the host, the path as well.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Receiver {
    host: String,
    path: Option<String>,
}

impl std::fmt::Debug for Receiver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Receiver").field("host", &self.host).finish_non_exhaustive()
    }
}

/// The parts of an address that open nothing.
#[derive(Clone, Copy)]
pub struct Address<'t>(&'t Url);

impl<'t> Address<'t> {
    /// `https`, in small letters.
    pub fn scheme(self) -> &'t str {
        self.0.scheme()
    }

    /// The host; `None` for such as `mailto:`.
    pub fn host(self) -> Option<Host<&'t str>> {
        self.0.host()
    }

    /// Whether a user or a password stands before the host.
    pub fn has_user_info(self) -> bool {
        !self.0.username().is_empty() || self.0.password().is_some()
    }

    /// Whether there is more than the host's front page, its query aside.
    pub fn has_path(self) -> bool {
        self.0.path().len() > 1
    }

    /// Whether it has a query.
    pub fn has_query(self) -> bool {
        self.0.query().is_some()
    }

    /// The names in the query, as far as they may be shown; a name that may be a key is [`mask::MASK`].
    pub fn query_names(self) -> impl Iterator<Item = &'t str> {
        self.0.query().into_iter().flat_map(mask::query_names)
    }
}

impl PartialEq for Target {
    /// Whether they are written alike; their marks belong to a reading and say nothing of them.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.parts, &other.parts) || self.parts.raw == other.parts.raw
    }
}

impl Eq for Target {}

impl From<&Sealed> for Target {
    fn from(text: &Sealed) -> Self {
        Self::new(text.text())
    }
}

impl std::fmt::Debug for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Target").field(&self.masked()).finish()
    }
}

impl Target {
    /// Reads a target as the API sends it, or masked and marked as an offline copy has it.
    pub fn new(text: &str) -> Self {
        let raw: Arc<str> = text.trim().into();
        let (address, mark) = without_mark(&raw);
        let url = if raw.is_empty() {
            Err(TargetFault::Empty)
        } else {
            Url::parse(address).map_err(|error| match error {
                url::ParseError::RelativeUrlWithoutBase => TargetFault::NoScheme,
                url::ParseError::InvalidPort => TargetFault::BadPort,
                url::ParseError::IdnaError if !raw.is_ascii() => TargetFault::InternationalHost,
                url::ParseError::EmptyHost
                | url::ParseError::IdnaError
                | url::ParseError::InvalidIpv4Address
                | url::ParseError::InvalidIpv6Address
                | url::ParseError::InvalidDomainCharacter => TargetFault::BadHost,
                _ => TargetFault::Malformed,
            })
        };
        let parsed = url.as_ref().ok();
        let masked = parsed.and_then(mask::url).unwrap_or_else(|| mask::unparsed(address));
        let masked = if *masked == *raw { Arc::clone(&raw) } else { masked.into() };
        let brief = match parsed.and_then(brief) {
            Some(brief) if masked.ends_with(&brief) => Brief::From(masked.len() - brief.len()),
            Some(brief) => Brief::Own(brief.into()),
            None => Brief::From(0),
        };
        let destination = Destination::of(&raw, url.as_ref().map_err(|fault| *fault), mark);
        Self { parts: Arc::new(Parts { raw, url, masked, brief, destination, own: OnceLock::new() }), mark: None }
    }

    /// The parts of the address that may be known, or why it is none.
    pub fn address(&self) -> Result<Address<'_>, TargetFault> {
        self.parts.url.as_ref().map(Address).map_err(|fault| *fault)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.parts.raw.is_empty()
    }

    /// Whether it is written like an address, with `://`.
    pub fn is_written_as_an_address(&self) -> bool {
        self.parts.raw.contains("://")
    }

    /// The whole text, keys included, for a person who asked: [`Revealed`] says by which doors it leaves.
    pub fn reveal(&self) -> Revealed {
        Revealed::new(&self.parts.raw)
    }

    /// The address to which an answer with this `Location` leads; `None` where it leads nowhere else.
    pub fn redirected_to(&self, location: &str) -> Option<Sealed> {
        let here = self.parts.url.as_ref().ok()?;
        let there = here.join(location.trim()).ok().filter(|there| there.has_host() && there != here)?;
        Some(Sealed::new(there.as_str()))
    }

    /// The target with all that can be a key hidden (see [`super::mask`]), with its mark where another reads alike.
    pub fn masked(&self) -> String {
        with_mark(&self.parts.masked, self.mark.filter(|mark| mark.whole))
    }

    /// A text about this target without what opens it; `None` where the text does not repeat it.
    pub(super) fn hide_in(&self, text: &str) -> Option<String> {
        if !self.holds_secrets() || text.trim().is_empty() {
            return None;
        }
        let parts = &self.parts;
        let url = parts.url.as_ref().ok().filter(|url| url.has_host());
        let path = || url.and_then(|url| Some(mask::path(url, &mask::host(url)?))).unwrap_or_default();
        mask::hide(text, parts.own.get_or_init(|| mask::parts(&parts.raw, url, &parts.masked, &path())))
    }

    /// Whether masking hides something.
    pub fn holds_secrets(&self) -> bool {
        self.parts.masked.contains(mask::MASK)
    }

    /// The host name or address, in lower case, without the port; `None` where the target is no address.
    pub fn host(&self) -> Option<String> {
        mask::host(self.parts.url.as_ref().ok()?)
    }

    /// The port that a delivery connects to: the written one or the scheme's own.
    pub fn port(&self) -> Option<u16> {
        self.parts.url.as_ref().ok()?.port_or_known_default()
    }

    /// What tells whether two targets are the same.
    pub fn destination(&self) -> &Destination {
        &self.parts.destination
    }

    /// What tells whether two targets have the same receiver: the host, and the path too where the host is `shared`. `None`
    /// where the target is no address.
    pub fn receiver(&self, shared: impl FnOnce(&str) -> bool) -> Option<Receiver> {
        let url = self.parts.url.as_ref().ok()?;
        let host = mask::host(url)?;
        let path = shared(&host).then(|| url.path().trim_end_matches('/').to_owned());
        Some(Receiver { host, path })
    }

    /// Host and path, masked, for a narrow column; the whole masked text where the target is no address. With its mark
    /// where another reads alike.
    pub fn brief(&self) -> String {
        with_mark(self.parts.brief(), self.mark)
    }

    /// The path with its keys hidden; `None` for what is no address with a host.
    pub fn masked_path(&self) -> Option<String> {
        Some(mask::path(self.parts.url.as_ref().ok()?, &self.host()?))
    }
}

/// Host, port and path, masked.
fn brief(url: &Url) -> Option<String> {
    let host = mask::host(url)?;
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    let path = if url.path() == "/" { String::new() } else { mask::path(url, &host) };
    let query = if url.query().is_some() { format!("?{}", mask::MASK) } else { String::new() };
    Some(format!("{host}{port}{path}{query}"))
}

fn with_mark(text: &str, mark: Option<Mark>) -> String {
    match mark {
        Some(mark) => format!("{text} #{}", mark.number),
        None => text.to_owned(),
    }
}

/// A text without the mark that [`with_mark`] put behind it, and the mark. Only a masked text has one.
fn without_mark(text: &str) -> (&str, Option<&str>) {
    let at = text.rfind(" #").filter(|_| text.contains(mask::MASK));
    match at.map(|at| text.split_at(at)) {
        Some((before, mark)) if mark.get(2..).is_some_and(|number| number.parse::<NonZeroU32>().is_ok()) => {
            (before, Some(mark))
        }
        _ => (text, None),
    }
}

/// Numbers for targets that differ and would read alike, masked. Equal targets have equal numbers. A number is a
/// target's place among those of one reading, so that nothing of a key can be learnt from it.
#[derive(Debug, Default)]
pub struct Marks(HashMap<Destination, (NonZeroU32, bool)>);

impl Marks {
    /// The numbers for these targets, in their order.
    pub fn of<'t>(targets: impl Iterator<Item = &'t Target> + Clone) -> Self {
        let briefs = alike(targets.clone(), Parts::brief);
        if briefs.is_empty() {
            return Self::default();
        }
        let alike_in_brief = targets.filter(|target| briefs.contains(target.parts.brief()));
        // What reads alike in full does so in brief.
        let wholes = alike(alike_in_brief.clone(), |parts| &parts.masked);
        let mut next: HashMap<&str, NonZeroU32> = HashMap::new();
        let mut marks = HashMap::new();
        for parts in alike_in_brief.map(|target| &target.parts) {
            if marks.contains_key(&parts.destination) {
                continue;
            }
            let next = next.entry(parts.brief()).or_insert(NonZeroU32::MIN);
            marks.insert(parts.destination.clone(), (*next, wholes.contains(&*parts.masked)));
            *next = next.saturating_add(1);
        }
        Self(marks)
    }

    /// Whether the target needs a number.
    pub fn has(&self, target: &Target) -> bool {
        self.0.contains_key(&target.parts.destination)
    }

    /// The target with its number, where it needs one.
    pub fn mark(&self, target: &Target) -> Target {
        let mark = self.0.get(&target.parts.destination).map(|(number, whole)| Mark { number: *number, whole: *whole });
        Target { parts: Arc::clone(&target.parts), mark }
    }
}

/// The texts that targets share without being the same.
fn alike<'t>(targets: impl Iterator<Item = &'t Target>, text: impl Fn(&Parts) -> &str) -> HashSet<&'t str> {
    let mut first: HashMap<&str, &Destination> = HashMap::new();
    let mut shared = HashSet::new();
    for target in targets {
        let (text, destination) = (text(&target.parts), &target.parts.destination);
        if *first.entry(text).or_insert(destination) != destination {
            shared.insert(text);
        }
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;
    use static_assertions::assert_not_impl_any;

    assert_not_impl_any!(Target: std::fmt::Display, std::ops::Deref, AsRef<str>, std::borrow::Borrow<str>, serde::Serialize, Into<String>);
    assert_not_impl_any!(Destination: std::fmt::Display, std::ops::Deref, AsRef<str>, std::borrow::Borrow<str>, serde::Serialize, Into<String>);
    assert_not_impl_any!(Receiver: std::fmt::Display, std::ops::Deref, AsRef<str>, std::borrow::Borrow<str>, serde::Serialize, Into<String>);
    assert_not_impl_any!(Address<'static>: std::fmt::Debug, std::fmt::Display, std::ops::Deref, AsRef<str>, AsRef<Url>, serde::Serialize);

    #[test]
    fn debug_output_holds_no_key() {
        for address in
            ["https://a.example/?code=hunter2", "https://hook.eu1.make.com/hunter2", "not an address: hunter2"]
        {
            let target = Target::new(address);
            let marks = Marks::of([&target, &Target::new("x")].into_iter());
            let printed = format!("{target:?} {:?} {:?} {marks:?}", target.destination(), target.receiver(|_| true));
            assert!(!printed.contains("hunter2"), "{printed}");
            assert!(printed.contains(" Destination(…) "), "{printed}");
            assert!(printed.contains(" None ") || printed.contains("Some(Receiver { host: "), "{printed}");
        }
    }

    #[test]
    fn what_has_a_masked_part_holds_secrets() {
        for (address, holds) in [
            ("https://a.example/in?code=hunter2", true),
            ("https://me:hunter2@a.example/in", true),
            ("https://a.example/in", false),
            ("", false),
        ] {
            assert_eq!(Target::new(address).holds_secrets(), holds, "{address}");
        }
    }

    #[test]
    fn a_target_is_what_is_written() {
        assert_eq!(Target::new("https://a.example/in"), Target::new("https://a.example/in"));
        assert_ne!(Target::new("https://a.example/in"), Target::new("https://a.example/in/"));
        let written_as = |text: &str| Target::new(text).is_written_as_an_address();
        assert!(written_as("https://a.example/in") && !written_as("OnContactChanged"));
        assert!(Target::new("").destination().is_empty() && !Target::new("x").destination().is_empty());
    }

    #[test]
    fn only_a_number_behind_a_mask_is_a_mark() {
        assert_eq!(without_mark("https://a.example/?x=••• #2"), ("https://a.example/?x=•••", Some(" #2")));
        for text in ["https://a.example/?x=••• #two", "https://a.example/?x=••• #0", "https://a.example/ #2"]
        {
            assert_eq!(without_mark(text), (text, None));
        }
    }

    #[test]
    fn a_target_knows_its_host_and_port() {
        let target = Target::new("https://Api.Example:8443/x?y=z");
        assert_eq!(target.host().as_deref(), Some("api.example"));
        assert_eq!(target.port(), Some(8443));
        assert_eq!(target.brief(), "api.example:8443/x?•••");
        assert_eq!(target.masked_path().as_deref(), Some("/x"));
    }

    #[test]
    fn equal_targets_written_differently_are_one_destination() {
        let destination = |address: &str| Target::new(address).destination().clone();
        let one = destination("https://api.example/in?a=1&b=2");
        for other in [
            "https://API.example/in?b=2&a=1",
            "https://api.example:443/in/?a=1&b=2",
            "https://api.example/in?a=1&b=2#part",
        ] {
            assert_eq!(destination(other), one, "{other}");
        }
        for other in [
            "http://api.example/in?a=1&b=2",
            "https://api.example:8443/in?a=1&b=2",
            "https://api.example/IN?a=1&b=2",
            "https://api.example/in?a=1&b=3",
            "https://api.example/in",
        ] {
            assert_ne!(destination(other), one, "{other}");
        }
        assert_eq!(destination("https://api.example"), destination("https://api.example/"));
        assert_ne!(destination("OnContactChanged"), destination("OnContactCreated"));
    }

    #[test]
    fn what_is_no_address_says_why() {
        let cases = [
            ("", TargetFault::Empty),
            ("OnContactChanged", TargetFault::NoScheme),
            ("https://", TargetFault::BadHost),
            ("https://a:99999/", TargetFault::BadPort),
        ];
        for (raw, fault) in cases {
            assert_eq!(Target::new(raw).address().err(), Some(fault), "{raw}");
        }
    }

    fn marked(addresses: &[&str]) -> Vec<(String, String)> {
        let targets: Vec<Target> = addresses.iter().map(|address| Target::new(address)).collect();
        let marks = Marks::of(targets.iter());
        targets.iter().map(|target| marks.mark(target)).map(|target| (target.masked(), target.brief())).collect()
    }

    #[test]
    fn targets_that_read_alike_are_numbered_and_equal_ones_alike() {
        let key = |key: &str| format!("https://hooks.slack.com/services/T0/B0/{key}");
        let (a, b) = (key("aaaa"), key("bbbb"));
        let shown = |number: u32| {
            let text = format!("hooks.slack.com/services/•••/•••/••• #{number}");
            (format!("https://{text}"), text)
        };
        assert_eq!(marked(&[&a, &b, &a]), [shown(1), shown(2), shown(1)]);
    }

    #[test]
    fn targets_that_read_differently_have_no_number() {
        let plain = |address: &str, brief: &str| (address.to_owned(), brief.to_owned());
        assert_eq!(
            marked(&["https://a.example/in?x=1", "https://b.example/in?x=2", "https://a.example/in/?x=1"]),
            [
                plain("https://a.example/in?x=•••", "a.example/in?•••"),
                plain("https://b.example/in?x=•••", "b.example/in?•••"),
                plain("https://a.example/in/?x=•••", "a.example/in/?•••"),
            ]
        );
        // In a narrow column these two read alike; in full they do not.
        assert_eq!(
            marked(&["http://a.example/in", "https://a.example/in"]),
            [plain("http://a.example/in", "a.example/in #1"), plain("https://a.example/in", "a.example/in #2")]
        );
    }

    #[test]
    fn a_marked_text_that_is_read_again_is_another_target_with_the_same_mark() {
        let texts: Vec<String> = marked(&["https://a.example/in?x=1", "https://a.example/in?x=2"])
            .into_iter()
            .map(|(whole, _)| whole)
            .collect();
        assert_eq!(texts, ["https://a.example/in?x=••• #1", "https://a.example/in?x=••• #2"]);
        let again = marked(&[&texts[0], &texts[1]]).into_iter().map(|(whole, _)| whole).collect::<Vec<_>>();
        assert_eq!(again, texts);
        assert_ne!(Target::new(&texts[0]).destination(), Target::new(&texts[1]).destination());
    }
}
