//! The token: it can authorise a request, and nothing else. It can't be printed, compared, serialised or cloned into a
//! view. Its own memory is wiped when it is forgotten; what the browser copied for a request's header, the page can't wipe.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

use crate::model::Timestamp;

/// How a token is presented to the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// `Authorization: Bearer …`; the only one online.
    Bearer,
    /// `Authorization: SOTicket …`; on-site.
    SoTicket,
    /// `Authorization: Basic …`, from `user:password`; on-site.
    Basic,
}

impl Scheme {
    const fn word(self) -> &'static str {
        match self {
            Self::Bearer => "Bearer",
            Self::SoTicket => "SOTicket",
            Self::Basic => "Basic",
        }
    }
}

/// An access token.
///
/// It can be neither printed, written, compared nor copied; its `Debug` says nothing.
pub struct Token {
    scheme: Scheme,
    secret: Zeroizing<String>,
    runs_out: Option<Timestamp>,
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Why a pasted text is no token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAToken {
    /// There is nothing in it.
    Empty,
    /// It has white space or characters that no header can carry.
    Characters,
}

impl Token {
    /// Reads a token as people paste it: with quotes, with `Authorization:` or the scheme's word in front, with line
    /// breaks around. A scheme's word in the text outranks `scheme`.
    ///
    /// # Errors
    /// [`NotAToken`] says why the text can be none.
    pub fn parse(scheme: Scheme, pasted: &str) -> Result<Self, NotAToken> {
        let mut scheme = scheme;
        let mut text = pasted.trim();
        loop {
            let before = text;
            text = text.trim().trim_matches(|c| matches!(c, '"' | '\'' | '`' | '“' | '”' | ',' | ';')).trim();
            text =
                strip_word(text, "authorization").and_then(|rest| rest.trim_start().strip_prefix(':')).unwrap_or(text);
            for word in [Scheme::Bearer, Scheme::SoTicket, Scheme::Basic] {
                if let Some(rest) = strip_word(text, word.word()).filter(|rest| rest.starts_with(char::is_whitespace)) {
                    scheme = word;
                    text = rest;
                } else if text.eq_ignore_ascii_case(word.word()) {
                    text = "";
                }
            }
            if text == before {
                break;
            }
        }
        if text.is_empty() {
            return Err(NotAToken::Empty);
        }
        let plain_password = scheme == Scheme::Basic && text.contains(':');
        if !plain_password && !text.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(NotAToken::Characters);
        }
        let secret =
            if plain_password { base64::engine::general_purpose::STANDARD.encode(text) } else { text.to_owned() };
        let runs_out = stated_end(&secret);
        Ok(Self { scheme, secret: Zeroizing::new(secret), runs_out })
    }

    /// The same token, with the end that its issuer named (`expires_in`); an end that it states itself stays.
    #[must_use]
    pub fn until(mut self, end: Option<Timestamp>) -> Self {
        self.runs_out = self.runs_out.or(end);
        self
    }

    /// When it stops being accepted, where that is known: as its issuer said, or as a JSON web token states in `exp`.
    /// The vendor's own access tokens are opaque and state nothing.
    pub const fn runs_out(&self) -> Option<Timestamp> {
        self.runs_out
    }

    /// The value of the `Authorization` header; only the module that sends requests, which also locks the offline copy, and
    /// the one that saves it for a tab ask for it.
    pub fn authorization(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{} {}", self.scheme.word(), self.secret.as_str()))
    }

    /// Whether a text looks like a token, whatever its end: by how SuperOffice's begin, by a scheme's word, or as a JSON web
    /// token. The start script (`boot.js`) knows the same shapes.
    pub fn is_like(text: &str) -> bool {
        let text = text.trim_start();
        let begins = |front: &str| strip_word(text, front).is_some();
        let word = |word: &str| strip_word(text, word).is_some_and(|rest| rest.starts_with(char::is_whitespace));
        let is_web_token = begins("eyJ") && text.split('.').count() >= 3;
        begins("8A:") || begins("7T:") || word("Bearer") || word("SOTicket") || word("Basic") || is_web_token
    }

    /// Whether it is made of a password, which people choose: whoever has something that was made from it could guess it.
    pub fn can_be_guessed(&self) -> bool {
        self.scheme == Scheme::Basic
    }

    /// The tenant that the token names at its front (`8A:Cust12345.…`): useful to fill in, never to trust.
    pub fn tenant_hint(pasted: &str) -> Option<String> {
        let start = pasted.find(":Cust")? + 1;
        let rest = pasted.get(start..)?;
        let end = rest.find('.')?;
        let tenant = rest.get(..end)?;
        tenant.get(4..)?.bytes().all(|b| b.is_ascii_digit()).then(|| tenant.to_owned())
    }
}

/// The `exp` of a JSON web token; nothing for any other text. It is read for a reminder, so its signature is no matter.
fn stated_end(secret: &str) -> Option<Timestamp> {
    let mut parts = secret.split('.');
    let (Some(_), Some(claims), Some(_), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return None;
    };
    let claims = Zeroizing::new(URL_SAFE_NO_PAD.decode(claims).ok()?);
    let claims: StatedEnd = serde_json::from_slice(&claims).ok()?;
    Some(Timestamp::from_millis(claims.exp.checked_mul(1_000)?))
}

#[derive(serde::Deserialize)]
struct StatedEnd {
    exp: i64,
}

fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (head, rest) = (text.get(..word.len())?, text.get(word.len()..)?);
    head.eq_ignore_ascii_case(word).then_some(rest)
}

#[cfg(test)]
mod tests {
    use static_assertions::assert_not_impl_any;

    use super::*;

    // A token leaves memory only where it authorises a request.
    assert_not_impl_any!(Token: std::fmt::Display, serde::Serialize, PartialEq, Clone);

    fn header(scheme: Scheme, pasted: &str) -> Result<String, NotAToken> {
        Token::parse(scheme, pasted).map(|token| token.authorization().to_string())
    }

    #[test]
    fn tokens_are_read_as_people_paste_them() {
        for pasted in [
            "8A:Cust12345.abc",
            "  8A:Cust12345.abc\r\n",
            "\"8A:Cust12345.abc\"",
            "Bearer 8A:Cust12345.abc",
            "bearer  8A:Cust12345.abc",
            "Authorization: Bearer 8A:Cust12345.abc",
            "'Authorization: Bearer 8A:Cust12345.abc'",
            "\"Bearer 8A:Cust12345.abc\",",
        ] {
            assert_eq!(header(Scheme::Bearer, pasted).as_deref(), Ok("Bearer 8A:Cust12345.abc"), "{pasted}");
        }
        assert_eq!(header(Scheme::Bearer, "SOTicket 7T:abc").as_deref(), Ok("SOTicket 7T:abc"));
        assert_eq!(header(Scheme::Basic, "tony:secret word").as_deref(), Ok("Basic dG9ueTpzZWNyZXQgd29yZA=="));
    }

    #[test]
    fn what_is_no_token_says_why() {
        for pasted in ["", "  ", "\"\"", "Bearer", "Authorization: Bearer "] {
            assert_eq!(header(Scheme::Bearer, pasted), Err(NotAToken::Empty), "{pasted}");
        }
        for pasted in ["two words", "tøken", "a\nb", "a\u{0}b"] {
            assert_eq!(header(Scheme::Bearer, pasted), Err(NotAToken::Characters), "{pasted}");
        }
    }

    #[test]
    fn a_printed_token_says_nothing() {
        let token = Token::parse(Scheme::Bearer, "8A:Cust12345.abc").unwrap();
        assert_eq!(format!("{token:?}"), "Token(…)");
    }

    #[test]
    fn a_json_web_token_states_its_own_end() {
        let jwt = |claims: &str| format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(claims));
        let end = |pasted: &str| Token::parse(Scheme::Bearer, pasted).ok()?.runs_out();
        assert_eq!(end(&jwt(r#"{"exp":1700000000}"#)), Some(Timestamp::from_millis(1_700_000_000_000)));
        for other in [jwt("{}"), jwt(r#"{"exp":"soon"}"#), jwt(r#"{"exp":9223372036854775807}"#)] {
            assert_eq!(end(&other), None, "{other}");
        }
        for other in ["8A:Cust12345.abc", "a.b.c", "e30.e30.c2ln.more"] {
            assert_eq!(end(other), None, "{other}");
        }
    }

    #[test]
    fn an_end_that_the_issuer_named_counts_where_the_token_states_none() {
        let named = Timestamp::from_millis(5);
        let token = |pasted: &str| Token::parse(Scheme::Bearer, pasted).unwrap().until(Some(named));
        assert_eq!(token("8A:Cust12345.abc").runs_out(), Some(named));
        let stating = format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(r#"{"exp":1}"#));
        assert_eq!(token(&stating).runs_out(), Some(Timestamp::from_millis(1_000)));
    }

    #[test]
    fn texts_that_look_like_a_token_are_known_by_their_front() {
        for text in ["8A:Cust12345.abc", " 7t:x", "Bearer abc", "basic dG9ueTp4", "SOTicket x", "eyJhbGciOiJ9.e30.c2ln"]
        {
            assert!(Token::is_like(text), "{text}");
        }
        for text in ["", "8B:1", "bearers", "Basic", "basics of webhooks", "erp orders", "eyJ.hook", "crm.example.com"]
        {
            assert!(!Token::is_like(text), "{text}");
        }
    }

    #[test]
    fn only_what_people_choose_can_be_guessed() {
        for (scheme, pasted, can_be) in
            [(Scheme::Bearer, "8A:x", false), (Scheme::SoTicket, "7T:x", false), (Scheme::Basic, "tony:pw", true)]
        {
            assert_eq!(Token::parse(scheme, pasted).map(|token| token.can_be_guessed()), Ok(can_be), "{pasted}");
        }
    }

    #[test]
    fn a_token_may_name_its_tenant() {
        assert_eq!(Token::tenant_hint("Bearer 8A:Cust12345.abc").as_deref(), Some("Cust12345"));
        for text in ["8A:Cust12x45.abc", "opaque", "8A:Cust12345", ":Cust."] {
            assert_ne!(Token::tenant_hint(text).as_deref(), Some("Cust12345"), "{text}");
        }
    }
}
