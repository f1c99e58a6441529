//! The content security policy: nothing is allowed but what this page needs, and no place to send data to but the
//! hosts of the environments that this deployment names.

use super::environments::Origin;

/// SuperOffice's own hosts: the state lookup, sign-in, and every tenant's API server.
const SUPEROFFICE: &str = "https://*.superoffice.com";

/// The part of a policy before its list of hosts.
const CONNECT: &str = "connect-src 'self'";

/// The one Trusted Types policy, made once by the start script: it lets the service worker's own address through.
const WORKER_POLICY: &str = "hook-doctor-worker";

/// What only a header can say: no page may frame this one.
pub(crate) const IN_HEADERS_ONLY: &str = "; frame-ancestors 'none'";

/// The policy of a page whose one inline element has the given hash (`sha256-…`).
pub(crate) fn policy(import_map_hash: &str, origins: &[Origin]) -> String {
    [
        "default-src 'none'",
        &format!("script-src 'self' 'wasm-unsafe-eval' '{import_map_hash}'"),
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'none'",
        &format!("{CONNECT}{}", hosts(origins)),
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        &format!("trusted-types {WORKER_POLICY}"),
    ]
    .join("; ")
}

/// A text that holds the policy, with the policy's hosts replaced everywhere. `None` if it holds no policy.
pub(crate) fn repointed(text: &str, origins: &[Origin]) -> Option<String> {
    let (before, mut rest) = text.split_once(CONNECT)?;
    let mut out = before.to_owned();
    // A host's file may carry the policy more than once.
    loop {
        let (_, after) = rest.split_once(';')?;
        out.push_str(&format!("{CONNECT}{};", hosts(origins)));
        let Some((between, next)) = after.split_once(CONNECT) else {
            out.push_str(after);
            return Some(out);
        };
        out.push_str(between);
        rest = next;
    }
}

fn hosts(origins: &[Origin]) -> String {
    let mut hosts = format!(" {SUPEROFFICE}");
    for origin in origins {
        hosts.push(' ');
        hosts.push_str(origin.as_str());
    }
    hosts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::environments::Environments;

    fn local() -> Environments {
        Environments::parse(r#"{"environments":{"l":{"label":"L","api":"http://127.0.0.1:8765/api"}}}"#).unwrap()
    }

    #[test]
    fn nothing_is_allowed_by_default_and_no_inline_script_but_the_import_map() {
        let policy = policy("sha256-abc=", &[]);
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=';"));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        assert!(policy.ends_with("; trusted-types hook-doctor-worker"), "no second policy, and no duplicates");
    }

    #[test]
    fn the_page_reaches_its_own_host_superoffice_and_the_named_hosts_only() {
        let policy = policy("sha256-abc=", local().origins());
        assert!(policy.contains("; connect-src 'self' https://*.superoffice.com http://127.0.0.1:8765; "));
    }

    #[test]
    fn exchanging_the_hosts_twice_ends_where_it_began() {
        let plain = policy("sha256-abc=", &[]);
        let widened = repointed(&plain, local().origins()).unwrap();
        assert_eq!(widened, policy("sha256-abc=", local().origins()));
        assert_eq!(repointed(&widened, &[]).as_deref(), Some(plain.as_str()));
        assert_eq!(repointed("<html>", &[]), None);
    }
}
