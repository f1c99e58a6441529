//! Hashes in the forms in which a page writes them, and file names that change with their content.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// How many hexadecimal digits of the content's hash a file name carries.
const NAME_DIGITS: usize = 16;

/// Integrity metadata of a file: `sha384-…`.
pub(crate) fn sha384(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// A source expression that allows one inline element in a policy: `sha256-…`, without its quotes.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// A file name that is never used for other content, so that it may be cached without an end.
pub(crate) fn named(stem: &str, extension: &str, bytes: &[u8]) -> String {
    let digits: String = Sha256::digest(bytes).iter().take(NAME_DIGITS / 2).map(|byte| format!("{byte:02x}")).collect();
    format!("{stem}-{digits}.{extension}")
}

/// Whether a file's name ends in a hash of its content, as the build and [`named`] write them.
pub(crate) fn is_named_by_content(name: &str) -> bool {
    name.rsplit('/')
        .next()
        .and_then(|name| name.split_once('.'))
        .and_then(|(stem, _)| stem.rsplit_once('-'))
        .is_some_and(|(_, digits)| digits.len() >= NAME_DIGITS - 2 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_that_browsers_compute() {
        // `openssl dgst -sha384 -binary < /dev/null | base64`, and the same for 256.
        assert_eq!(sha384(b""), "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
        assert_eq!(sha256(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn a_name_changes_with_its_content_and_is_recognised() {
        let one = named("demo", "wasm", b"one");
        assert_ne!(one, named("demo", "wasm", b"two"));
        assert!(is_named_by_content(&one), "{one}");
        assert!(is_named_by_content("style/tokens-6f24b8d0c7a911e3.css"));
    }

    #[test]
    fn a_plain_name_may_not_be_kept_for_ever() {
        for name in ["index.html", "config.json", "hook-doctor.js", "robots.txt"] {
            assert!(!is_named_by_content(name), "{name}");
        }
    }
}
