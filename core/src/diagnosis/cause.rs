//! The vocabulary of causes that a last error can name.

/// What a last error shows. One text has one cause, the most specific that its evidence supports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// The target's host name did not resolve.
    DnsFailure,
    /// Nothing listens on that host and port.
    ConnectionRefused,
    /// The connection was reset or ended before an answer.
    ConnectionClosed,
    /// There is no route to the host.
    NetworkUnreachable,
    /// No connection, or no answer, in the time allowed.
    Timeout,
    /// The certificate is not valid at this time.
    TlsCertificateExpired,
    /// The certificate is for another name.
    TlsCertificateNameMismatch,
    /// Unknown issuer, self-signed, incomplete chain, revoked or not checkable for revocation.
    TlsCertificateUntrusted,
    /// The certificate was rejected, and why is not in the text, or it is something else.
    TlsCertificateInvalid,
    /// The receiver asks for a client certificate, which the sender has not.
    TlsClientCertificateRequired,
    /// No common protocol or cipher, an alert, or no TLS on that port.
    TlsHandshakeFailed,
    /// 3xx: a delivery is not followed to another address.
    Redirected,
    /// A success, but not the 200 that the sender waits for.
    Not200,
    /// 400 or 422.
    BadRequest,
    /// 401 or 407.
    Unauthorized,
    /// 403.
    Forbidden,
    /// 4xx whose text speaks of the signature or HMAC.
    SignatureRejected,
    /// The own page of a web application firewall or bot filter.
    BlockedByFirewall,
    /// 404.
    NotFound,
    /// 410, or a test bin that says that the address no longer exists.
    EndpointGone,
    /// 405: no POST there.
    MethodNotAllowed,
    /// 415 or 406.
    UnsupportedMediaType,
    /// 413.
    PayloadTooLarge,
    /// 429, or a quota's own text.
    RateLimited,
    /// Any other 4xx.
    ClientError,
    /// 500.
    ReceiverError,
    /// 502, or a proxy's own code for what it can't reach or use.
    BadGateway,
    /// 503.
    ServiceUnavailable,
    /// 504 and its kin, or a function's time limit.
    GatewayTimeout,
    /// An answer that is not valid HTTP, breaks the protocol, or is too large to read.
    InvalidResponse,
    /// Any other 5xx.
    ServerError,
    /// The hosting platform says that the app is stopped, suspended, or does not exist.
    AppStopped,
    /// An automation platform says that what is behind the address is off or not listening.
    WorkflowOff,
    /// The receiver's framework refuses the call for want of a CSRF token or nonce.
    CsrfRejected,
    /// The receiver, or a proxy before it, does not know the host name that it is called by.
    HostRejected,
    /// A person's sign-in page or an access proxy answers before the receiver.
    LoginRequired,
    /// The caller's IP address is not on the receiver's list.
    AddressNotAllowed,
    /// A development tunnel's own page.
    TunnelOffline,
    /// The target is no usable https address.
    InvalidTarget,
    /// The webhook's custom headers can't be sent as they are.
    InvalidHeaders,
    /// The sending side's own proxy, firewall or ports.
    SenderProblem,
    /// A CRMScript failed to compile or run.
    ScriptError,
    /// Empty: no error has been recorded.
    None,
    /// No rule recognises it.
    Unrecognised,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 44] = [
        Self::DnsFailure,
        Self::ConnectionRefused,
        Self::ConnectionClosed,
        Self::NetworkUnreachable,
        Self::Timeout,
        Self::TlsCertificateExpired,
        Self::TlsCertificateNameMismatch,
        Self::TlsCertificateUntrusted,
        Self::TlsCertificateInvalid,
        Self::TlsClientCertificateRequired,
        Self::TlsHandshakeFailed,
        Self::Redirected,
        Self::Not200,
        Self::BadRequest,
        Self::Unauthorized,
        Self::Forbidden,
        Self::SignatureRejected,
        Self::BlockedByFirewall,
        Self::NotFound,
        Self::EndpointGone,
        Self::MethodNotAllowed,
        Self::UnsupportedMediaType,
        Self::PayloadTooLarge,
        Self::RateLimited,
        Self::ClientError,
        Self::ReceiverError,
        Self::BadGateway,
        Self::ServiceUnavailable,
        Self::GatewayTimeout,
        Self::InvalidResponse,
        Self::ServerError,
        Self::AppStopped,
        Self::WorkflowOff,
        Self::CsrfRejected,
        Self::HostRejected,
        Self::LoginRequired,
        Self::AddressNotAllowed,
        Self::TunnelOffline,
        Self::InvalidTarget,
        Self::InvalidHeaders,
        Self::SenderProblem,
        Self::ScriptError,
        Self::None,
        Self::Unrecognised,
    ];

    /// The word in `data-cause`, in addresses and in reports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::DnsFailure => "dns-failure",
            Self::ConnectionRefused => "connection-refused",
            Self::ConnectionClosed => "connection-closed",
            Self::NetworkUnreachable => "network-unreachable",
            Self::Timeout => "timeout",
            Self::TlsCertificateExpired => "tls-certificate-expired",
            Self::TlsCertificateNameMismatch => "tls-certificate-name-mismatch",
            Self::TlsCertificateUntrusted => "tls-certificate-untrusted",
            Self::TlsCertificateInvalid => "tls-certificate-invalid",
            Self::TlsClientCertificateRequired => "tls-client-certificate-required",
            Self::TlsHandshakeFailed => "tls-handshake-failed",
            Self::Redirected => "redirected",
            Self::Not200 => "not-200",
            Self::BadRequest => "bad-request",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::SignatureRejected => "signature-rejected",
            Self::BlockedByFirewall => "blocked-by-firewall",
            Self::NotFound => "not-found",
            Self::EndpointGone => "endpoint-gone",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::UnsupportedMediaType => "unsupported-media-type",
            Self::PayloadTooLarge => "payload-too-large",
            Self::RateLimited => "rate-limited",
            Self::ClientError => "client-error",
            Self::ReceiverError => "receiver-error",
            Self::BadGateway => "bad-gateway",
            Self::ServiceUnavailable => "service-unavailable",
            Self::GatewayTimeout => "gateway-timeout",
            Self::InvalidResponse => "invalid-response",
            Self::ServerError => "server-error",
            Self::AppStopped => "app-stopped",
            Self::WorkflowOff => "workflow-off",
            Self::CsrfRejected => "csrf-rejected",
            Self::HostRejected => "host-rejected",
            Self::LoginRequired => "login-required",
            Self::AddressNotAllowed => "address-not-allowed",
            Self::TunnelOffline => "tunnel-offline",
            Self::InvalidTarget => "invalid-target",
            Self::InvalidHeaders => "invalid-headers",
            Self::SenderProblem => "sender-problem",
            Self::ScriptError => "script-error",
            Self::None => "none",
            Self::Unrecognised => "unrecognised",
        }
    }

    /// Reads that word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back() {
        for cause in Cause::ALL {
            assert_eq!(Cause::from_id(cause.id()), Some(cause));
        }
    }
}
