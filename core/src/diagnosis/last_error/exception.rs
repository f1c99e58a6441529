//! What the sending side itself says where there was no answer: exceptions of .NET and of the operating system's sockets,
//! in English and in the languages of SuperOffice's servers, and the complaints of a CRMScript.
//!
//! The order of the lists is the order of evidence: what names the reason of a failure comes before what names only its
//! stage. Short phrases count only where a clause begins with them, so that prose which merely mentions them proves nothing.

use std::ops::Range;

use super::answer::{AnswerShape, ReceiverAnswer};
use super::phrase::{AnyOf, Match, Rule, Text};
use super::{halves, prefix};
use crate::diagnosis::Cause;

/// A cause that is the sender's own although the text names a status: its proxy answered, or its own words come first and
/// quote what answered. A script that quotes a status asked a third party, not the receiver.
pub(super) fn of_the_sender(text: &Text<'_>, answer: &ReceiverAnswer) -> Option<Match> {
    if answer.shape == AnswerShape::Sentence
        && let Some(proof) = text.find("the proxy tunnel request to proxy")
        && proof.start < answer.body.start
    {
        return Some((Cause::SenderProblem, proof));
    }
    // Headers without a status line come before the status that their body names.
    if answer.proof.start >= answer.body.start && !answer.headers.is_empty() {
        return None;
    }
    let head = text.original.get(..answer.proof.start.min(answer.body.start))?;
    if head.is_empty() {
        return None;
    }
    let head = Text::new(head);
    script(&head).or_else(|| {
        let is_elsewhere = text.has_any(ELSEWHERE);
        (!is_elsewhere).then(|| of_lists(&head)).flatten()
    })
}

/// The cause of a text that holds no answer.
pub(super) fn cause(text: &Text<'_>) -> Option<Match> {
    if let Some(found) = script(text) {
        return Some(found);
    }
    // The sending server's own database, mail and files have troubles of the same names, which say nothing of the target.
    if text.has_any(ELSEWHERE) {
        return None;
    }
    text.first_list(SENDER)
        .or_else(|| clause_list(text, SENDER_CLAUSES))
        .or_else(|| text.first_list(ALERTS))
        .or_else(|| text.first_list(CERTIFICATE))
        .or_else(|| halves::certificate(text))
        .or_else(|| text.first_rule(BROKEN_HANDSHAKES))
        .or_else(|| text.first_list(CONNECTING))
        // Node's code, a word of its own: "ResourceNotFound" is no name that was not found.
        .or_else(|| text.word("enotfound").map(|proof| (Cause::DnsFailure, proof)))
        .or_else(|| halves::connecting(text))
        .or_else(|| clause_list(text, CONNECTING_CLAUSES))
        .or_else(|| name(text))
        .or_else(|| text.first_list(REDIRECTS))
        .or_else(|| text.first_list(PROTOCOL))
        .or_else(|| text.first_list(SCHEME))
        .or_else(|| text.first_list(HANDSHAKE))
        .or_else(|| halves::handshake(text))
        .or_else(|| text.first_list(CLOSED))
        .or_else(|| halves::closed(text))
        .or_else(|| clause_list(text, CLOSED_CLAUSES))
        .or_else(|| text.first_list(DEFINITION))
        .or_else(|| text.first_list(STAGES))
}

/// .NET's own names of what went wrong, each the whole of a clause.
fn name(text: &Text<'_>) -> Option<Match> {
    const NAMES: &[AnyOf] = &[
        AnyOf {
            cause: Cause::SenderProblem,
            phrases: &["proxytunnelerror", "toomanyopensockets", "nobufferspaceavailable"],
        },
        AnyOf { cause: Cause::DnsFailure, phrases: &["nameresolutionerror", "hostnotfound"] },
        AnyOf { cause: Cause::ConnectionRefused, phrases: &["connectionrefused"] },
        AnyOf { cause: Cause::Timeout, phrases: &["timedout", "timeoutexception"] },
        AnyOf {
            cause: Cause::NetworkUnreachable,
            phrases: &["networkunreachable", "hostunreachable", "networkdown", "hostdown", "addressfamilynotsupported"],
        },
        AnyOf { cause: Cause::TlsHandshakeFailed, phrases: &["secureconnectionerror"] },
        AnyOf { cause: Cause::ConnectionClosed, phrases: &["connectionreset", "connectionaborted", "responseended"] },
        AnyOf { cause: Cause::InvalidResponse, phrases: &["invalidresponse", "versionnegotiationerror"] },
    ];
    clause_list(text, NAMES)
}

/// What a body alone proves about the sender: an exception that was written as JSON, in .NET's own sentences. Short
/// phrases prove nothing here, they may be the receiver's words about a third party.
pub(super) fn cause_of_json(text: &Text<'_>) -> Option<Match> {
    // Node's codes are never .NET's: such a receiver speaks of its own calls.
    const NODES: &[&str] = &["econn", "enotfound", "etimedout", "eai_again"];
    if text.has_any(ELSEWHERE) || text.has_any(NODES) || text.has_any(&["127.0.0.1", "localhost", "[::1]"]) {
        return None;
    }
    of_lists(text)
}

/// The whole sentences of .NET and of the operating system.
fn of_lists(text: &Text<'_>) -> Option<Match> {
    text.first_list(CERTIFICATE)
        .or_else(|| text.first_list(CONNECTING))
        .or_else(|| text.first_list(REDIRECTS))
        .or_else(|| text.first_list(PROTOCOL))
        .or_else(|| text.first_list(HANDSHAKE))
        .or_else(|| text.first_list(CLOSED))
}

/// Every reason for which a certificate was refused, besides `cause`, in the order of the list.
pub(super) fn also(text: &Text<'_>, cause: Cause) -> Vec<Cause> {
    const REASONS: [Cause; 3] =
        [Cause::TlsCertificateNameMismatch, Cause::TlsCertificateUntrusted, Cause::TlsCertificateExpired];
    if !REASONS.contains(&cause) {
        return Vec::new();
    }
    CERTIFICATE
        .iter()
        .filter(|list| list.cause != cause && REASONS.contains(&list.cause))
        .filter(|list| text.first_of(list.phrases).is_some())
        .map(|list| list.cause)
        .collect()
}

/// A script's complaint names the script language, or a script together with a line and an error.
fn script(text: &Text<'_>) -> Option<Match> {
    const LANGUAGES: [&str; 4] = ["crmscript", "ejscript", "ejscrip", "crm script"];
    const COMPLAINTS: [&str; 22] = [
        "error",
        "exception",
        "undefined",
        "unexpected",
        "failed",
        "not found",
        "invalid",
        "does not exist",
        "parse",
        "syntax",
        "unknown",
        "undeclared",
        "timed out",
        "timeout",
        "aborted",
        "terminated",
        "stack overflow",
        "division by zero",
        "out of range",
        "cannot",
        "could not",
        "disabled",
    ];
    if let Some(proof) = text.first_of(&LANGUAGES) {
        return text.has_any(&COMPLAINTS).then_some((Cause::ScriptError, proof));
    }
    let proof = text.word("script")?;
    let is_located = text.has_any(&["line ", "line:", "(line", "at line"])
        && text.has_any(&["error", "undefined", "unexpected", "syntax", "undeclared"]);
    let is_failure = text.has_any(&[
        "script failed",
        "script error",
        "error in script",
        "script execution failed",
        "failed to run script",
        "failed to execute script",
        "script not found",
        "script could not be",
        "compile script",
        "compile the script",
        "script does not exist",
        "error running script",
        "error executing script",
        "script compilation",
    ]);
    (is_located || is_failure).then_some((Cause::ScriptError, proof))
}

/// The first list that has a phrase with which a clause of the text begins.
fn clause_list(text: &Text<'_>, lists: &[AnyOf]) -> Option<Match> {
    let error = prefix::length(text);
    lists.iter().find_map(|list| {
        list.phrases.iter().find_map(|phrase| clause(text, phrase, error)).map(|proof| (list.cause, proof))
    })
}

/// Where a clause begins with `phrase` and the phrase is the whole of it, or is followed by an address or a full stop.
fn clause(text: &Text<'_>, phrase: &str, error: usize) -> Option<Range<usize>> {
    text.lower().match_indices(phrase).take(20).find_map(|(at, _)| {
        let before = text.lower().get(..at)?.trim_end_matches([' ', '\t']);
        let after = text.lower().get(at + phrase.len()..)?.trim_start_matches([' ', '\t']);
        let begins = before.is_empty()
            || at <= error
            || before.ends_with([':', '>', '(', '.', '\n', '\'', '"', '[', ']', '-', ')', ',', ';', '|', '=']);
        let ends = after.is_empty()
            || after
                .starts_with(['(', '.', '\n', '\r', '\'', '"', '[', '-', ')', ',', ';', ':', '!', '<', '>', '/', '|']);
        (begins && ends).then_some(at..at + phrase.len())
    })
}

/// What shows that an exception is about something else than the target.
const ELSEWHERE: &[&str] = &[
    "redistimeoutexception",
    "redisconnectionexception",
    "mongodb.driver",
    "ldapexception",
    "imapprotocolexception",
    "sqlexception",
    "sqlclient",
    "oracleexception",
    "smtpexception",
    "execution timeout expired",
    "obtaining a connection from the pool",
    "completion of the operation or the server is not responding",
    "stored procedure",
    "could not find file",
    "could not find a part of the path",
    "filenotfoundexception",
    "requires an open and available connection",
    "invalid operation. the connection is closed",
];

/// A connection that ended while TLS was being agreed on: no common protocol rather than a lost answer.
const BROKEN_HANDSHAKES: &[Rule] = &[
    Rule { cause: Cause::TlsHandshakeFailed, all: &["ssl connection could not be established", "unexpected eof"] },
    Rule { cause: Cause::TlsHandshakeFailed, all: &["authenticationexception", "unexpected eof or 0 bytes"] },
];

/// The sender's own proxy, firewall, ports and memory.
const SENDER: &[AnyOf] = &[AnyOf {
    cause: Cause::SenderProblem,
    phrases: &[
        "proxy tunnel request",
        "connection to the proxy tunnel",
        "proxy name could not be resolved",
        "proxy name cannot be resolved",
        "proxynameresolutionfailure",
        "unable to connect to the proxy",
        "could not resolve proxy",
        "failed to connect to the proxy",
        "error connecting to the proxy",
        "failed to establish a connection to the proxy",
        "socks server",
        "socksexception",
        "couldn't resolve proxy",
        "problem with the ssl ca cert",
        "error_winhttp_client_auth_cert_needed_proxy",
        "unable to establish a connection to the proxy",
        "in a way forbidden by its access permissions",
        "cannot assign requested address",
        "can't assign requested address",
        "requested address is not valid in its context",
        "only one usage of each socket address",
        "address already in use",
        "too many open files",
        "lacked sufficient buffer space",
        "no buffer space available",
        "insufficient system resources exist",
        "an operation was attempted on something that is not a socket",
        "socketexception (10013)",
        "socketexception (10048)",
        "socketexception (10049)",
        "socketexception (10055)",
        "socketexception (0x271d)",
        "socketexception (0x2747)",
        "(0x00002740)",
        "(0x00002741)",
        "(0x0000271d)",
        "quic_status_out_of_memory",
        "quic_status_address_in_use",
        // 10013 in the languages of the servers.
        "zugriff auf einen socket war aufgrund der zugriffsrechte",
        "d'accéder à un socket de manière interdite",
        "acceso a un socket no permitido",
        "accedere a un socket in un modo non consentito",
        "toegang te krijgen tot een socket op een manier",
        "få adgang til en socket på en måde",
        "åtkomst till en socket på ett sätt",
        "få tilgang til en socket på en måte",
    ],
}];

const SENDER_CLAUSES: &[AnyOf] = &[AnyOf {
    cause: Cause::SenderProblem,
    phrases: &["permission denied", "out of memory", "access denied by local firewall"],
}];

/// Alerts about a certificate that the *receiver* sent speak of the sender's certificate, of which it has none: they are a
/// failed handshake, and prove nothing about the receiver's own certificate.
const ALERTS: &[AnyOf] = &[AnyOf {
    cause: Cause::TlsHandshakeFailed,
    phrases: &[
        "alert: 'badcertificate",
        "alert: 'unsupportedcertificate",
        "alert: 'certificateunknown",
        "alert: 'unknownca",
        "alert bad certificate",
        "alert unsupported certificate",
        "alert certificate unknown",
        "alert unknown ca",
    ],
}];

/// What is wrong with the receiver's certificate. Where a text names several reasons, the first is the one that the obvious
/// repair, a renewed certificate, does not mend.
const CERTIFICATE: &[AnyOf] = &[
    AnyOf {
        cause: Cause::TlsCertificateNameMismatch,
        phrases: &[
            "remotecertificatenamemismatch",
            "no subject alternative names matching",
            "no subject alternative dns name matching",
            "no name matching",
            "certificate is valid for ",
            "err_tls_cert_altname_invalid",
            "certificate name mismatch",
            "certificate's cn name does not match",
            "certificate cn does not match",
            "does not match the host name",
            "does not match host name",
            "does not match the hostname",
            "hostname mismatch",
            "host name mismatch",
            "host name in the certificate is invalid",
            "host name did not match the name in the certificate",
            "altnames",
            "no alternative certificate subject name matches",
            "certificate subject name does not match",
            "certificate is not valid for the name",
            "certificate is not valid for host",
            "target principal name is incorrect",
            "err_cert_common_name_invalid",
            "cert_e_cn_no_match",
            "sec_e_wrong_principal",
            "0x80090322",
            "0x800b010f",
        ],
    },
    AnyOf {
        cause: Cause::TlsClientCertificateRequired,
        phrases: &[
            "alert: 'certificaterequired'",
            "tlsv13 alert certificate required",
            "alert certificate required",
            "certificate_required",
            "client certificate is required",
            "client certificate required",
            "requires a client certificate",
            "server requested a client certificate",
            "a certificate is required to complete client authentication",
            "peer did not return a certificate",
            "no client certificate",
            "sec_e_incomplete_credentials",
            "0x80090320",
        ],
    },
    AnyOf {
        cause: Cause::TlsCertificateUntrusted,
        phrases: &[
            "untrustedroot",
            "partialchain",
            "self signed certificate",
            "self-signed certificate",
            "depth_zero_self_signed_cert",
            "pkix path building failed",
            "unable to find valid certification path",
            "peer certificate cannot be authenticated with given ca certificates",
            "quic_status_cert_untrusted_root",
            "quic_status_revoked_certificate",
            "certificate issuer is unknown",
            "x509: certificate signed by unknown authority",
            "self_signed_cert_in_chain",
            "unable to get local issuer certificate",
            "unable to get issuer certificate",
            "unable to verify the first certificate",
            "unable_to_verify_leaf_signature",
            "unable_to_get_issuer_cert",
            "unknown ca",
            "unknownca",
            "unknown_ca",
            "unknown issuer",
            "issued by an authority that is not trusted",
            "certificate authority that is not trusted",
            "is not trusted by the trust provider",
            "terminated in a root certificate which is not trusted",
            "could not be built to a trusted root",
            "revocationstatusunknown",
            "offlinerevocation",
            "explicitdistrust",
            "norevocationcheck",
            "certificate was revoked",
            "certificate is revoked",
            "certificate has been revoked",
            "certificate revoked",
            "revocation function was unable to check",
            "revocation server was offline",
            "sec_e_untrusted_root",
            "crypt_e_revoked",
            "crypt_e_revocation_offline",
            "crypt_e_no_revocation_check",
            "cert_e_chaining",
            "0x80090325",
            "0x800b0109",
            "0x800b010a",
            "0x800b010c",
            "0x80092010",
            "0x80092012",
            "0x80092013",
            "errors in the certificate chain: revoked",
        ],
    },
    AnyOf {
        cause: Cause::TlsCertificateExpired,
        phrases: &[
            "nottimevalid",
            "date in the certificate is invalid or has expired",
            "certificate has expired",
            "certificate is expired",
            "alert certificate expired",
            "certificateexpired",
            "certificate_expired",
            "cert_has_expired",
            "quic_status_cert_expired",
            "certificatenotyetvalidexception",
            "certificate is not yet valid",
            "certificate not yet valid",
            "cert_not_yet_valid",
            "not within its validity period",
            "validity period of the certificate",
            "validity period when verifying against the current system clock",
            "sec_e_cert_expired",
            "cert_e_expired",
            "0x80090328",
            "0x800b0101",
            "zertifikat ist abgelaufen",
            "zertifikat abgelaufen",
            "certificat a expiré",
            "certificat est arrivé à expiration",
            "certificado ha caducado",
            "certificado ha expirado",
            "certificado expirou",
            "certificato è scaduto",
            "certificaat is verlopen",
            "certifikatet er udløbet",
            "certifikatet har gått ut",
            "certifikatet har upphört",
            "sertifikatet er utløpt",
            "sertifikatet har utløpt",
            "certyfikat wygasł",
            "varmenne on vanhentunut",
        ],
    },
    AnyOf {
        cause: Cause::TlsCertificateInvalid,
        phrases: &[
            "remote certificate is invalid",
            "remote certificate was rejected",
            "peer certificate or ssh remote key was not ok",
            "quic_status_bad_certificate",
            "quic_status_invalid_certificate",
            "quic_status_unsupported_certificate",
            "remotecertificatechainerrors",
            "remotecertificatenotavailable",
            "errors in the certificate chain",
            "certificate verify failed",
            "certificate_verify_failed",
            "certificate validation failed",
            "establish trust relationship",
            "establish a trust relationship",
            "trustfailure",
            "hasweaksignature",
            "ee key too small",
            "ca key too small",
            "notvalidforusage",
            "notsignaturevalid",
            "ee certificate key too weak",
            "ca md too weak",
            "bad certificate",
            "badcertificate",
            "certificate unknown",
            "certificateunknown",
            "unsupported certificate",
            "remote certificate was not provided",
            "security certificate is not valid",
            "0x80090327",
            "0x800b0110",
            "vertrauensstellung für den sicheren ssl/tls-kanal",
            "vertrauensstellung für den geschützten ssl/tls-kanal",
            "keine vertrauensstellung hergestellt",
            "relation de confiance pour le canal sécurisé",
            "relación de confianza para el canal seguro",
            "relazione di trust per il canale sicuro",
            "relação de confiança para o canal seguro",
            "vertrouwensrelatie voor het beveiligde",
            "tillidsforhold for den sikre",
            "förtroenderelation för den säkra",
            "förtroenderelation för ssl/tls",
            "tillitsforhold for den sikre",
            "klareringsforhold for den sikre",
            "relacji zaufania dla bezpiecznego kanału",
            "luottamussuhde",
            "remotezertifikat ist laut validierungsverfahren ungültig",
            "remotezertifikat ist ungültig",
            "certificat distant n'est pas valide",
            "certificat distant n’est pas valide",
            "certificado remoto no es válido",
            "certificado remoto es inválido",
            "certificado remoto é inválido",
            "certificato remoto non è",
            "externe certificaat is ongeldig",
            "fjerncertifikatet er ugyldigt",
            "eksterne certifikat er ugyldigt",
            "fjärrcertifikatet är ogiltigt",
            "fjärrcertifikatet är inte giltigt",
            "eksterne sertifikatet er ugyldig",
            "certyfikat zdalny jest nieprawidłowy",
        ],
    },
];

/// Names, time-outs and routes.
const CONNECTING: &[AnyOf] = &[
    AnyOf {
        cause: Cause::DnsFailure,
        phrases: &[
            "no such host is known",
            "(00000001, 11)",
            "resource temporarily unavailable (",
            "host name could not be resolved",
            "domain name could not be resolved",
            "remote name could not be resolved",
            "remote name cannot be resolved",
            "server name or address could not be resolved",
            "name or service not known",
            "name does not resolve",
            "nodename nor servname provided",
            "temporary failure in name resolution",
            "non-recoverable failure in name resolution",
            "temporary error during hostname resolution",
            "nonrecoverable error occurred during a database lookup",
            "non-recoverable error occurred during a database lookup",
            "requested name is valid, but no data of the requested type was found",
            "requested name is valid and was found in the database, but it does not have the correct associated data",
            "no address associated with hostname",
            "no address associated with name",
            "could not resolve host",
            "couldn't resolve host",
            "unknownhostexception",
            ": no such host",
            "eai_again",
            "no such host (",
            "hostname nor servname",
            "dnsresolutionfailure",
            "name_not_resolved",
            "unable to resolve host",
            "failed to resolve host",
            "could not be resolved (",
            "getaddrinfo",
            "nameresolutionfailure",
            "nameresolutionerror",
            "nxdomain",
            "dns resolution failed",
            "dns lookup failed",
            "socketexception (11001)",
            "socketexception (11002)",
            "socketexception (11003)",
            "socketexception (11004)",
            "(0x00002af9)",
            "(0x00002afc)",
            "(0xfffdffff)",
            "host ist unbekannt",
            "es ist kein solcher host bekannt",
            "remotename konnte nicht aufgelöst werden",
            "hôte inconnu",
            "hôte n'est pas connu",
            "hôte n’est pas connu",
            "nom distant n'a pas pu être résolu",
            "nom distant n’a pas pu être résolu",
            "host desconocido",
            "host es desconocido",
            "host desconhecido",
            "este host no es conocido",
            "no se conoce ese host",
            "no se puede resolver el nombre remoto",
            "no se pudo resolver el nombre remoto",
            "host sconosciuto",
            "impossibile risolvere il nome remoto",
            "host is onbekend",
            "onbekende host",
            "externe naam kan niet worden omgezet",
            "externe naam niet omzetten",
            "externe naam kan niet worden herleid",
            "vært er ukendt",
            "værten er ukendt",
            "ukendt vært",
            "ingen sådan vært",
            "en sådan vært kendes ikke",
            "fjernnavnet kunne ikke",
            "okänd värd",
            "värden är okänd",
            "ingen sådan värd",
            "fjärrnamnet kunde inte",
            "matcha fjärrnamnet",
            "ukjent vert",
            "verten er ukjent",
            "ingen slik vert",
            "eksterne navnet kan ikke",
            "eksterne navnet kunne ikke",
            "nieznany host",
            "taki host jest nieznany",
            "rozpoznać nazwy zdalnej",
            "resolver o nome remoto",
            "nome remoto não pôde ser resolvido",
            "tuntematon isäntä",
            "etänimeä ei",
        ],
    },
    AnyOf {
        cause: Cause::Timeout,
        phrases: &[
            "httpclient.timeout",
            "operation has timed out",
            "timeoutrejectedexception",
            "within the allowed timeout",
            "did not complete within the timeout",
            "did not complete within the configured timeout",
            "connection timed out from inactivity",
            "quic_status_connection_timeout",
            "quic_status_connection_idle",
            "sockettimeoutexception",
            "connecttimeoutexception",
            "err_connection_timed_out",
            "esockettimedout",
            "operation was timed-out",
            "timed out after",
            "timed out before",
            "context deadline exceeded",
            ": i/o timeout",
            "client.timeout exceeded",
            "operation timed out",
            "hat das zeitlimit überschritten",
            "nått sin tidsgräns",
            "aufgabe wurde abgebrochen",
            "uppgift har avbrutits",
            "en uppgift avbröts",
            "en oppgave ble kansellert",
            "en oppgave ble annullert",
            "en opgave blev afbrudt",
            "tidsavbrutt",
            "ha cancelado una tarea",
            "taak geannuleerd",
            "tarefa foi cancelada",
            "zadanie zostało anulowane",
            "operation was timed out",
            "request timed out",
            "request has timed out",
            "request was canceled due to the configured",
            "connection timed out",
            "connect timed out",
            "connection attempt timed out",
            "read timed out",
            "timed out waiting",
            "timeout of",
            "timeout was reached",
            "the operation was canceled",
            "the operation was cancelled",
            "a task was canceled",
            "a task was cancelled",
            "task was canceled",
            "did not properly respond after a period of time",
            "because the connected party did not",
            "host has failed to respond",
            "system.timeoutexception",
            "connecttimeout",
            "socketexception (10060)",
            "socketexception (110)",
            "(0x0000274c)",
            "error_winhttp_timeout",
            "etimedout",
            "timeout für vorgang überschritten",
            "timeout für den vorgang",
            "zeitlimit für den vorgang",
            "zeitüberschreitung",
            "vorgang wurde abgebrochen",
            "nach einer bestimmten zeitspanne nicht",
            "délai d'attente de l'opération",
            "délai d’attente de l’opération",
            "délai d'attente pour cette opération",
            "n'a pas répondu convenablement",
            "n’a pas répondu convenablement",
            "opération a expiré",
            "opération a dépassé le délai",
            "une tâche a été annulée",
            "se agotó el tiempo de espera",
            "se ha agotado el tiempo de espera",
            "se excedió el tiempo de espera",
            "se superó el tiempo de espera",
            "excedido el tiempo de espera",
            "no respondió adecuadamente",
            "se canceló una tarea",
            "timeout dell'operazione",
            "timeout dell’operazione",
            "timeout operazione",
            "tempo scaduto per l'operazione",
            "parte connessa dopo l'intervallo di tempo",
            "un'attività è stata annullata",
            "time-out van de bewerking",
            "time-out van bewerking",
            "time-out opgetreden",
            "niet correct heeft geantwoord na een bepaalde tijd",
            "een taak is geannuleerd",
            "handlingen fik timeout",
            "der opstod timeout",
            "timeout for handlingen",
            "handlingen er udløbet",
            "ikke svarede korrekt efter et stykke tid",
            "opgave blev annulleret",
            "tidsgränsen för åtgärden",
            "tidsgräns överskreds",
            "åtgärden överskred tidsgränsen",
            "parten inte svarade",
            "aktivitet avbröts",
            "åtgärden avbröts",
            "tidsavbrudd",
            "parten ikke svarte",
            "parten ikke svarede",
            "oppgave ble avbrutt",
            "limit czasu operacji",
            "nie odpowiedziała poprawnie",
            "tempo limite da operação",
            "o tempo limite da solicitação",
            "conectado não respondeu",
            "aikakatkais",
        ],
    },
    AnyOf {
        cause: Cause::ConnectionRefused,
        phrases: &[
            "actively refused it",
            "target machine actively refused",
            "quic_status_connection_refused",
            "err_connection_refused",
            "connectexception: connection refused",
            "connect: connection refused",
            "port 443: connection refused",
            "because the target machine",
            "econnrefused",
            "socketexception (10061)",
            "socketexception (111)",
            "(0x0000274d)",
            "zielcomputer die verbindung verweigert",
            "zielcomputer diese verweigert",
            "ordinateur cible l'a expressément refusée",
            "ordinateur cible l’a expressément refusée",
            "denegó expresamente dicha conexión",
            "rifiuto persistente del computer di destinazione",
            "doelcomputer de verbinding actief heeft geweigerd",
            "doelcomputer deze actief heeft geweigerd",
            "actief heeft geweigerd",
            "aktivt nægtede",
            "aktivt afviste",
            "aktivt nekade",
            "aktivt nektet",
            "aktivt avviste",
            "aktivt nekter",
            "aktywnie go odmawia",
            "aktywnie jej odmawia",
            "as recusou ativamente",
            "recusou-as ativamente",
            "kohdekone eväsi",
            "kohdekone torjui",
            "kohdekone kieltäytyi",
        ],
    },
    AnyOf {
        cause: Cause::NetworkUnreachable,
        phrases: &[
            "unreachable network",
            "dead network",
            "quic_status_unreachable",
            "err_address_unreachable",
            // The target has only an address of a kind that the sender has no route to.
            "address family not supported",
            "address incompatible with the requested protocol",
            "eafnosupport",
            "socketexception (10047)",
            "socketexception (97)",
            "(0x0000273f)",
            "noroutetohostexception",
            "nicht verfügbaren host",
            "nicht verfügbares netzwerk",
            "nicht verfügbaren netzwerk",
            "unreachable host",
            "enetunreach",
            "ehostunreach",
            "network is unreachable (",
            "host is unreachable (",
            "no route to host (",
            "socketexception (10051)",
            "socketexception (10065)",
            "socketexception (113)",
            "socketexception (101)",
            "nicht erreichbaren netzwerk",
            "nicht erreichbaren host",
            "réseau impossible à atteindre",
            "hôte impossible à atteindre",
            "red no accesible",
            "host no accesible",
            "rete non raggiungibile",
            "host non raggiungibile",
            "onbereikbaar netwerk",
            "onbereikbare host",
            "netværk, der ikke kan nås",
            "utilgængeligt netværk",
            "utilgængelig vært",
            "nätverk som inte kan nås",
            "nettverk som ikke kan nås",
            "uoppnåelig nettverk",
            "uoppnåelig vert",
        ],
    },
];

const CONNECTING_CLAUSES: &[AnyOf] = &[
    AnyOf {
        cause: Cause::DnsFailure,
        phrases: &["try again", "host not found", "unknown host", "unknown error -2", "unknown error 11001"],
    },
    AnyOf {
        cause: Cause::Timeout,
        phrases: &[
            "timed out",
            "timeout",
            "time out",
            "the request was canceled",
            "request canceled",
            "request timeout",
            "connection timeout",
        ],
    },
    AnyOf { cause: Cause::ConnectionRefused, phrases: &["connection refused", "connect failed: connection refused"] },
    AnyOf {
        cause: Cause::NetworkUnreachable,
        phrases: &[
            "no route to host",
            "network is unreachable",
            "network unreachable",
            "host is unreachable",
            "host unreachable",
            "network is down",
            "host is down",
        ],
    },
];

/// Something answered, but not HTTP that can be read.
const PROTOCOL: &[AnyOf] = &[AnyOf {
    cause: Cause::InvalidResponse,
    phrases: &[
        "invalid status line",
        "weird server reply",
        "quic_status_protocol_error",
        "http_1_1_required",
        "httpprotocolexception",
        "unsupported http version",
        "invalid status code '",
        "invalid header line",
        "invalid header name",
        "received an invalid header",
        "server returned an invalid or unrecognized response",
        "returned an invalid or unrecognized response",
        "committed a protocol violation",
        "protocol violation",
        "http/2 error code",
        "http/3 error code",
        "http/2 connection could not be established",
        "http/2 handshake",
        "http/2 server closed the connection",
        "http/2 server sent invalid data",
        "http/2 server sent",
        "http/2 server reset",
        "http/3 server",
        "http2connectionexception",
        "http2protocolexception",
        "httpprotocolerror",
        "http protocol error",
        "response headers length exceeded",
        "headers length exceeded",
        "response header exceeded",
        "message length limit was exceeded",
        "cannot write more bytes to the buffer",
        "configured maximum buffer size",
        "received chunk header length could not be parsed",
        "chunk header length",
        "chunk extension",
        "invalid chunk",
        "unable to decode the response",
        "unsupported compression",
        "character set provided in contenttype is invalid",
        "archive entry was compressed using an unsupported",
        "found invalid data while decoding",
        "unsupported content encoding",
        "invalid http version",
        "server response was invalid",
        "serverprotocolviolation",
        "error_winhttp_invalid_server_response",
        "error_winhttp_header_size_overflow",
        "receivefailure: invalid",
        "der server hat eine protokollverletzung",
        "violation de protocole",
        "infracción de protocolo",
        "infracción del protocolo",
        "violazione del protocollo",
        "protocolschending",
        "protokolbrud",
        "protokollfel",
        "protokollöverträdelse",
        "protokollbrudd",
    ],
}];

/// libcurl's words for an address that is not http or https. Of TLS, the same two words speak of a version.
const SCHEME: &[AnyOf] = &[AnyOf { cause: Cause::InvalidTarget, phrases: &["curlexception: unsupported protocol"] }];

/// No agreement on how to speak TLS.
const HANDSHAKE: &[AnyOf] = &[AnyOf {
    cause: Cause::TlsHandshakeFailed,
    phrases: &[
        "could not create ssl/tls secure channel",
        "securechannelfailure",
        "authentication or decryption has failed",
        "ssl connect error",
        "quic_status_alpn_neg_failure",
        "quic_status_tls_error",
        "quic_status_handshake_failure",
        "quic_status_ver_neg_error",
        "alpn negotiation",
        "no application protocol",
        "requested renegotiation",
        "noapplicationprotocol",
        "no_application_protocol",
        "sslhandshakeexception",
        "sslv3 alert",
        "tlsv1 alert",
        "tlsv13 alert",
        "ssl_error_syscall",
        "ssl_error_ssl",
        "err_ssl_",
        "eproto",
        "dh key too small",
        "sslprotocolerror",
        "secure channel support",
        "error_winhttp_secure_channel_error",
        "a security error occurred",
        "tls alert",
        "ssl handshake failed",
        "tls handshake failed",
        "handshake failure",
        "handshakefailure",
        "handshake failed",
        "handshake_failure",
        "unexpected packet format",
        "frame size",
        "corrupted frame",
        "call to sspi failed",
        "ssl routines",
        "openssl error",
        "security protocol is not supported",
        "security protocol not supported",
        "requested security protocol",
        "incomplete authentication message",
        "closed the transport stream",
        "client and server cannot communicate, because they do not possess a common algorithm",
        "do not possess a common algorithm",
        "message received was unexpected or badly formatted",
        "token supplied to the function is invalid",
        "unsupported protocol",
        "unsupported_protocol",
        "alert protocol version",
        "wrong version number",
        "no cipher",
        "no shared cipher",
        "unrecognized name",
        "unrecognizedname",
        "sec_e_algorithm_mismatch",
        "sec_e_illegal_message",
        "sec_e_invalid_token",
        "sec_e_internal_error",
        "sec_e_message_altered",
        "local security authority cannot be contacted",
        "package is unable to pack the context",
        "0x80090308",
        "0x80090326",
        "0x80090331",
        "0x80090304",
        "0x80090302",
        "0x8009030e",
        "error_winhttp_secure_failure",
        "kein geschützter ssl/tls-kanal",
        "keinen geschützten ssl/tls-kanal",
        "kein sicherer ssl/tls-kanal",
        "créer un canal sécurisé ssl/tls",
        "crear un canal seguro ssl/tls",
        "crear el canal seguro ssl/tls",
        "creare un canale sicuro ssl/tls",
        "criar um canal seguro para ssl/tls",
        "criar um canal seguro ssl/tls",
        "beveiligd ssl/tls-kanaal",
        "beveiligd kanaal voor ssl/tls",
        "sikker ssl/tls-kanal",
        "säker ssl/tls-kanal",
        "sikker kanal for ssl/tls",
        "säker kanal för ssl/tls",
        "bezpiecznego kanału ssl/tls",
        "suojattua ssl/tls-kanavaa",
    ],
}];

/// More redirects than the sender follows, or one that it can't follow.
const REDIRECTS: &[AnyOf] = &[AnyOf {
    cause: Cause::Redirected,
    phrases: &[
        "too many automatic redirections",
        "too many redirects",
        "err_too_many_redirects",
        "number of redirects hit maximum",
        "redirects followed",
        "maximum number of redirects",
        "maximum number of automatic redirections",
        "exceeded maxredirects",
        "redirect limit",
        "cannot handle redirect from http/https",
        "redirect from https to http",
        "error_winhttp_redirect_failed",
        "zu viele automatische umleitungen",
        "trop de redirections automatiques",
        "for mange automatiske omdirigeringer",
        "för många automatiska omdirigeringar",
        "te veel automatische omleidingen",
        "demasiadas redirecciones",
        "troppi reindirizzamenti",
    ],
}];

/// The connection was made and broke off.
const CLOSED: &[AnyOf] = &[AnyOf {
    cause: Cause::ConnectionClosed,
    phrases: &[
        "forcibly closed by the remote host",
        "empty reply from server",
        "server returned nothing (no headers, no data)",
        "failure when receiving data from the peer",
        "failed sending data to the peer",
        "transferred a partial file",
        "connection aborted by peer",
        "connection aborted by the peer",
        "quic_status_aborted",
        "quic_status_connection_abort",
        "err_connection_closed",
        "err_empty_response",
        "unexpected error occurred on a send",
        "unexpected error occurred on a receive",
        "failed to read complete http response",
        "forcibly closed",
        "connection reset by peer",
        "connection was reset",
        "connection was aborted",
        // Not "the underlying connection was closed": what follows it says why.
        "the connection was closed",
        "existing connection was closed",
        "a connection was closed",
        "tcp connection was closed",
        "http connection was closed",
        "connection has been closed",
        "expected to be kept alive was closed",
        "connection closed before",
        "connection was terminated",
        "connection terminated unexpectedly",
        "connection aborted",
        "software caused connection abort",
        "closed unexpectedly",
        "unexpectedly closed",
        "ended prematurely",
        "response ended before",
        "unexpected end of stream",
        "unexpected eof",
        "unexpected end of file",
        "end of file before",
        "0 bytes from the transport stream",
        "received 0 bytes",
        "socket closed",
        "socket hang up",
        "copying content to a stream",
        "data from the transport connection",
        "data to the transport connection",
        "server closed the connection",
        "server closed connection",
        "server disconnected",
        "remote host closed",
        "remote party closed",
        "remote end closed",
        "connection closed by",
        "connectionclosed",
        "connection_closed",
        "econnreset",
        "econnaborted",
        "err_connection_reset",
        "error_winhttp_connection_error",
        "connection with the server was terminated abnormally",
        "terminated abnormally",
        "keepalivefailure",
        "receivefailure",
        "sendfailure",
        "socketexception (10054)",
        "socketexception (10053)",
        "socketexception (104)",
        "socketexception (32)",
        "(0x00002746)",
        "(0x80072efe)",
        "server did not return a response for this request",
        "vom remotehost geschlossen",
        "verbindung wurde unerwartet",
        "connexion existante a dû être fermée",
        "interrupción de una conexión existente",
        "se ha terminado la conexión",
        "interrotta forzatamente dall'host remoto",
        "interrotta forzatamente dall’host remoto",
        "geforceerd gesloten door de externe host",
        "door de externe host gesloten",
        "tvangsafbrudt",
        "tvunget lukket",
        "tvingades att stänga",
        "tvingades stänga",
        "stängdes av fjärrvärd",
        "tvangslukket",
        "ble lukket av den eksterne verten",
        "gwałtownie zamknięte przez",
        "cancelamento de uma conexão existente",
        "pakotti olemassa olevan yhteyden",
        "etäisäntä on pakottanut",
        "daten aus der übertragungsverbindung",
        "daten in die übertragungsverbindung",
        "données de la connexion de transport",
        "données sur la connexion de transport",
        "datos de la conexión de transporte",
        "data fra transportforbindelsen",
        "data til transportforbindelsen",
        "data från transportanslutningen",
        "data fra transporttilkoblingen",
    ],
}];

const CLOSED_CLAUSES: &[AnyOf] = &[AnyOf {
    cause: Cause::ConnectionClosed,
    phrases: &[
        "connection reset",
        "broken pipe",
        "connection closed",
        "unexpected end of stream",
        "eof",
        "socket is not connected",
        "transport endpoint is not connected",
        "the connection was lost",
    ],
}];

/// What the webhook's own definition holds.
const DEFINITION: &[AnyOf] = &[
    AnyOf {
        cause: Cause::InvalidTarget,
        phrases: &[
            "invalid uri",
            "url using bad/illegal format",
            "must be secure: 'https:'",
            "targeturl must be",
            "targeturl is not",
            "targeturl is invalid",
            "invalid targeturl",
            "invalid request uri was provided",
            "parameter 'requesturi'",
            "request uri must either be an absolute uri",
            "only 'http' and 'https' schemes are allowed",
            "only http and https",
            "scheme is not supported",
            "uri scheme is not",
            "uri prefix is not recognized",
            "unsupported uri scheme",
            "only absolute uris are supported",
            "relative uri",
            "uriformatexception",
            "not a valid url",
            "not a valid uri",
            "malformed url",
            "invalid url",
            "hostname could not be parsed",
            "format of the uri could not be determined",
            "ungültiger uri",
            "uri incorrecte",
            "uri non valide",
            "uri no válido",
            "uri non valido",
            "ongeldige uri",
            "ugyldig uri",
            "ogiltig uri",
            "ogiltigt uri",
        ],
    },
    AnyOf {
        cause: Cause::InvalidHeaders,
        phrases: &[
            "misused header name",
            "header name format is invalid",
            "format of the header name",
            "new-line characters are not allowed in header values",
            "newline characters are not allowed in header",
            "new-line characters in header",
            "new-line or nul characters",
            "the header name",
            "the header value",
            "header values must",
            "request headers must contain only ascii",
            "invalid non-ascii or control character in header",
            "specified value has invalid http header characters",
            "specified value has invalid crlf characters",
            "specified value has invalid control characters",
            "invalid http header",
            "invalid header value",
            "must be modified using the appropriate property",
            "header must be modified",
            "cannot add value because header",
            "does not support multiple values",
            "the format of value '",
            "the value cannot be null or empty. (parameter 'name')",
            "header is restricted",
            "restricted header",
        ],
    },
];

/// What names only the stage at which it failed.
const STAGES: &[AnyOf] = &[AnyOf {
    cause: Cause::TlsHandshakeFailed,
    phrases: &[
        "ssl connection could not be established",
        "authenticationexception",
        "authentication failed, see inner exception",
        "authentication failed because the remote party",
    ],
}];

#[cfg(test)]
mod tests {
    use crate::diagnosis::Cause;
    use crate::diagnosis::last_error::classify;

    #[test]
    fn a_script_is_at_fault_where_it_says_what_failed_or_where() {
        for text in ["The script failed.", "script: unexpected token, line 12", "Error running script ordersToErp"] {
            assert_eq!(classify(text).cause, Cause::ScriptError, "{text}");
        }
        for text in ["a script on line 3", "an unexpected script", "see the script", "line 12: unexpected end of data"]
        {
            assert_ne!(classify(text).cause, Cause::ScriptError, "{text}");
        }
    }

    #[test]
    fn a_script_that_quotes_a_status_asked_a_third_party() {
        let script = "Script error: the server responded with status 404";
        assert_eq!(classify(script).cause, Cause::ScriptError);
        assert_eq!(classify("The server responded with status 404: script error").cause, Cause::NotFound);
    }

    #[test]
    fn an_exception_in_json_that_names_the_own_machine_is_the_receivers() {
        let json = |host: &str| {
            format!(
                "{{\"message\":\"No connection could be made because the target machine actively refused it. ({host})\"}}"
            )
        };
        assert_eq!(classify(&json("localhost:5432")).cause, Cause::Unrecognised);
        assert_eq!(classify(&json("127.0.0.1:5432")).cause, Cause::Unrecognised);
        assert_eq!(classify(&json("[::1]:5432")).cause, Cause::Unrecognised);
        assert_eq!(classify(&json("api.acme.example:443")).cause, Cause::ConnectionRefused);
    }
}
