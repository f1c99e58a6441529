//! Sentences that every release and language words differently, those of .NET and of Windows in translation first of all.
//! Each is known by its halves: what it speaks of, and what happened to it. Neither half alone proves anything.

use std::ops::Range;

use super::phrase::{Match, Text};
use crate::diagnosis::Cause;

/// A sentence known by its halves: one word of each group, all in one sentence.
struct Halves {
    cause: Cause,
    first: &'static [&'static str],
    second: &'static [&'static str],
    /// What it is about, where two halves are said of other things too; empty where they are not.
    third: &'static [&'static str],
}

/// What is wrong with the receiver's certificate.
pub(super) fn certificate(text: &Text<'_>) -> Option<Match> {
    // A certificate of first aid expires too: the text must be about a connection.
    text.has_any(CONNECTION_WORDS).then(|| first(text, CERTIFICATE)).flatten()
}

/// Names, time-outs and routes.
pub(super) fn connecting(text: &Text<'_>) -> Option<Match> {
    first(text, CONNECTING)
}

/// No agreement on how to speak TLS.
pub(super) fn handshake(text: &Text<'_>) -> Option<Match> {
    first(text, HANDSHAKE)
}

/// The connection was made and broke off.
pub(super) fn closed(text: &Text<'_>) -> Option<Match> {
    first(text, CLOSED)
}

fn first(text: &Text<'_>, sentences: &[Halves]) -> Option<Match> {
    sentences.iter().find_map(|halves| both(text, halves).map(|proof| (halves.cause, proof)))
}

fn both(text: &Text<'_>, halves: &Halves) -> Option<Range<usize>> {
    halves.first.iter().find_map(|first| {
        text.lower().match_indices(first).take(20).find_map(|(at, word)| {
            let found = at..at + word.len();
            let is_about = halves.third.is_empty() || text.sentence_has(&found, halves.third);
            (is_about && text.sentence_has(&found, halves.second)).then_some(found)
        })
    })
}

const CONNECTION_WORDS: &[&str] = &[
    "ssl",
    "tls",
    "http",
    "remote",
    "extern",
    "ekstern",
    "fjern",
    "fjärr",
    "server",
    "distant",
    "remoto",
    "validier",
    "valider",
    "validatie",
    "validation",
    "zdaln",
    "etä",
];

/// A connection, in the languages of the servers.
const CONNECTION: &[&str] = &[
    "verbindung",
    "forbindelse",
    "tilkobling",
    "anslutning",
    "verbinding",
    "connexion",
    "conexión",
    "connessione",
    "connettersi",
    "conexão",
    "połączeni",
    "yhtey",
];

const CERTIFICATE: &[Halves] = &[
    Halves {
        cause: Cause::TlsCertificateNameMismatch,
        first: &["certificate"],
        second: &["doesn't match", "does not match", "not valid for the host", "isn't valid for"],
        third: &[],
    },
    Halves {
        cause: Cause::TlsCertificateExpired,
        first: &[
            "ssl certificate",
            "tls certificate",
            "server certificate",
            "server's certificate",
            "remote certificate",
            "https certificate",
        ],
        second: &["has expired", "is expired", "expired on", "expired at", "not yet valid"],
        third: &[],
    },
    Halves {
        cause: Cause::TlsCertificateExpired,
        first: &["zertifikat", "sertifikat", "certifikat", "certificaat", "certificat", "certificado", "certyfikat"],
        second: &[
            "abgelaufen",
            "utløpt",
            "utgått",
            "gått ut",
            "udløbet",
            "upphört",
            "utgånget",
            "verlopen",
            "expiré",
            "expirado",
            "caducado",
            "expirou",
            "vencido",
            "scaduto",
            "wygas",
        ],
        third: &[],
    },
    Halves {
        cause: Cause::TlsCertificateInvalid,
        first: &["zertifikat", "sertifikat", "certifikat", "certificaat", "certificat", "certificado", "certyfikat"],
        second: &[
            "ungültig",
            "ugyldig",
            "ogiltig",
            "inte giltigt",
            "ikke gyldig",
            "ongeldig",
            "niet geldig",
            "pas valide",
            "non valide",
            "no es válido",
            "não é válido",
            "inválido",
            "non è valido",
            "non valido",
            "nieprawidłowy",
        ],
        third: &[],
    },
    Halves {
        cause: Cause::TlsCertificateInvalid,
        first: &[
            "vertrauensstellung",
            "vertrauensverhältnis",
            "klareringsforhold",
            "tillitsforhold",
            "tillidsforhold",
            "tillidsrelation",
            "förtroenderelation",
            "förtroendeförhållande",
            "vertrouwensrelatie",
            "relation de confiance",
            "relation d'approbation",
            "relación de confianza",
            "relazione di trust",
            "relazione di fiducia",
            "relação de confiança",
            "relacji zaufania",
            "luottamussuh",
        ],
        second: &["ssl", "tls"],
        third: &[],
    },
];

const CONNECTING: &[Halves] = &[
    Halves {
        cause: Cause::DnsFailure,
        first: &[
            "remotename",
            "remoteserver",
            "hostname",
            "hostnavn",
            "vertsnavn",
            "værtsnavn",
            "värdnamn",
            "fjärrnamn",
            "fjernnavn",
            "eksterne navn",
            "navnet på fjern",
            "externe naam",
            "hostnaam",
            "nom distant",
            "nom d'hôte",
            "nom d’hôte",
            "nombre remoto",
            "nombre de host",
            "nome remoto",
            "nome host",
            "nazwy zdalnej",
            "nazwy hosta",
        ],
        second: &[
            "nicht aufgelöst",
            "kunne ikke oversættes",
            "kunne ikke fortolkes",
            "kan ikke fortolkes",
            "ikke løse",
            "ikke finne",
            "finner ikke",
            "kunne ikke findes",
            "kunde inte tolkas",
            "kunde inte lösas",
            "gick inte att",
            "inte matcha",
            "niet worden omgezet",
            "niet omzetten",
            "niet worden opgelost",
            "niet worden herleid",
            "être résolu",
            "impossible de résoudre",
            "resolver",
            "impossibile risolvere",
            "não pôde ser resolvido",
            "rozpoznać",
        ],
        third: &[],
    },
    Halves {
        cause: Cause::ConnectionRefused,
        first: &[
            "zielcomputer",
            "zielrechner",
            "målmaskin",
            "måldatamaskin",
            "måldator",
            "destinationscomputer",
            "destinationsmaskin",
            "målcomputer",
            "doelcomputer",
            "doelmachine",
            "ordinateur cible",
            "equipo de destino",
            "computer di destinazione",
            "máquina de destino",
            "computador de destino",
            "komputer docelowy",
            "kohdekone",
        ],
        second: &[
            "abgelehnt",
            "nekte",
            "avslo",
            "avslår",
            "avvist",
            "nekade",
            "nekar",
            "vägra",
            "nægte",
            "afvist",
            "afslog",
            "weiger",
            "refus",
            "deneg",
            "rechaz",
            "rifiut",
            "recus",
            "odmawia",
            "odmów",
            "torjui",
            "eväsi",
            "kieltäytyi",
        ],
        third: CONNECTION,
    },
    Halves {
        cause: Cause::Timeout,
        first: &[
            "verbindungsversuch",
            "tilkoblingsforsøk",
            "forbindelsesforsøg",
            "anslutningsförsök",
            "verbindingspoging",
            "tentative de connexion",
            "intento de conexión",
            "tentativo di connessione",
            "tentativa de conexão",
            "próba połączenia",
            "verbundene",
            "gegenstelle",
            "tilkoblede part",
            "tilsluttede part",
            "anslutna part",
            "verbonden partij",
            "parti connecté",
            "parte conectada",
            "parte connessa",
        ],
        second: &[
            "nicht richtig reagiert",
            "nicht ordnungsgemäß",
            "nicht geantwortet",
            "nicht reagiert",
            "ikke svarte",
            "ikke svarede",
            "ikke reagerte",
            "inte svarade",
            "inte svarat",
            "niet correct heeft",
            "niet heeft geantwoord",
            "niet op de juiste manier",
            "pas répondu",
            "no respondió",
            "non ha risposto",
            "risposta non corretta",
            "não respondeu",
            "nie odpowiedziała",
        ],
        third: &[],
    },
    Halves {
        cause: Cause::Timeout,
        first: &[
            "timeout",
            "time-out",
            "zeitlimit",
            "zeitüberschreitung",
            "tidsgräns",
            "tidsgræns",
            "tidsgrense",
            "tidsavbr",
        ],
        second: &[
            "vorgang",
            "anforderung",
            "operasjon",
            "forespørsel",
            "handling",
            "operation",
            "anmodning",
            "åtgärd",
            "begäran",
            "bewerking",
            "aanvraag",
            "verzoek",
        ],
        third: &[
            "überschritten",
            "abgelaufen",
            "erreicht",
            "aufgetreten",
            "overskred",
            "utløp",
            "oppsto",
            "tidsavbr",
            "fik ",
            "udløb",
            "opsto",
            "överskr",
            "nått",
            "nåddes",
            "inträffa",
            "opgetreden",
            "overschre",
            "verlopen",
            "verstreken",
            "timed",
        ],
    },
    Halves {
        cause: Cause::Timeout,
        first: &[
            "délai d'attente",
            "délai d’attente",
            "délai imparti",
            "tiempo de espera",
            "tempo limite",
            "tempo di attesa",
        ],
        second: &["expiré", "dépassé", "écoulé", "agot", "excedi", "superad", "expirou", "scaduto", "superato"],
        third: &[],
    },
    Halves {
        cause: Cause::NetworkUnreachable,
        first: &["netzwerk", "nettverk", "netværk", "nätverk", "netwerk", "réseau"],
        second: &[
            "nicht erreichbar",
            "nicht verfügbar",
            "utilgjengelig",
            "ikke kan nås",
            "uoppnåelig",
            "utilgængelig",
            "inte kan nås",
            "inte går att nå",
            "onbereikbaar",
            "onbereikbare",
            "impossible à atteindre",
            "inaccessible",
        ],
        third: &["socket"],
    },
];

const HANDSHAKE: &[Halves] = &[Halves {
    cause: Cause::TlsHandshakeFailed,
    first: &["ssl/tls", "tls/ssl", "ssl-/tls", "ssl- / tls"],
    second: &["kanal", "kanaal", "canal ", "canale", "kanał", "kanava", "handshake", "håndtryk"],
    third: &[],
}];

const CLOSED: &[Halves] = &[
    // "The underlying connection was closed:" and its reason, which is what tells it from a refused certificate.
    Halves {
        cause: Cause::ConnectionClosed,
        first: &[
            "zugrunde liegende verbindung",
            "sous-jacente",
            "subyacente",
            "sottostante",
            "onderliggende verbinding",
            "underliggende forbindelse",
            "underliggande anslutning",
            "underliggende tilkobling",
            "połączenie podstawowe",
            "subjacente",
        ],
        second: &[
            "unerwartet",
            "fehler beim senden",
            "fehler beim empfangen",
            "aufrechterhaltung",
            "inattendu",
            "lors de l'envoi",
            "lors de la réception",
            "maintenue active",
            "inesperad",
            "imprevist",
            "inattes",
            "onverwacht",
            "actief blijft",
            "uventet",
            "holdes åben",
            "holdes i live",
            "holdt i live",
            "holdes aktiv",
            "oväntat",
            "hållas aktiv",
            "hållas vid liv",
            "nieoczekiwan",
        ],
        third: &[],
    },
    Halves {
        cause: Cause::ConnectionClosed,
        first: &[
            "vorhandene verbindung",
            "bestehende verbindung",
            "eksisterende forbindelse",
            "eksisterende tilkobling",
            "befintlig anslutning",
            "befintliga anslutning",
            "bestaande verbinding",
            "connexion existante",
            "conexión existente",
            "connessione in corso",
            "connessione esistente",
            "conexão existente",
            "istniejące połączenie",
        ],
        second: &[
            "erzwungen",
            "remotehost",
            "tvang",
            "tvunget",
            "tving",
            "av den eksterne",
            "af en ekstern",
            "af den eksterne",
            "fjärrvärd",
            "geforceerd",
            "door de externe",
            "dû être fermée",
            "hôte distant",
            "host remoto",
            "forzad",
            "forzatamente",
            "cancelamento",
            "gwałtownie",
        ],
        third: &[],
    },
    Halves {
        cause: Cause::ConnectionClosed,
        first: CONNECTION,
        second: &[
            "unerwartet geschlossen",
            "uventet lukket",
            "lukket uventet",
            "stängdes oväntat",
            "oväntat stängd",
            "onverwacht gesloten",
            "onverwachts gesloten",
            "fermée de manière inattendue",
            "vom server geschlossen",
            "av serveren",
            "af serveren",
            "av servern",
            "door de server",
            "par le serveur",
        ],
        third: &[],
    },
];

#[cfg(test)]
mod tests {
    use crate::diagnosis::Cause;
    use crate::diagnosis::last_error::classify;

    #[test]
    fn a_translated_sentence_is_known_by_both_halves() {
        for (text, cause) in [
            ("Det eksterne navnet kunne ikke løses: 'kroker.example.no'", Cause::DnsFailure),
            (
                "Der kunne ikke oprettes forbindelse, fordi destinationscomputeren afviste den.",
                Cause::ConnectionRefused,
            ),
            ("Tilkoblingsforsøket mislyktes fordi den andre siden ikke svarte riktig.", Cause::Timeout),
            ("Det eksterne sertifikatet er ikke gyldig ifølge valideringen.", Cause::TlsCertificateInvalid),
            ("Kunde inte skapa en säker SSL/TLS-kanal.", Cause::TlsHandshakeFailed),
            ("En eksisterende tilkobling ble tvunget lukket.", Cause::ConnectionClosed),
        ] {
            assert_eq!(classify(text).cause, cause, "{text}");
        }
    }

    #[test]
    fn one_half_proves_nothing() {
        for text in [
            "Sertifikatet for førstehjelp er utløpt",
            "Navnet på kontakten kunne ikke lagres",
            "En eksisterende kunde ble avvist",
            "En oppgave ble fullført",
            "Nettverket av partnere vokser",
        ] {
            assert_eq!(classify(text).cause, Cause::Unrecognised, "{text}");
        }
    }

    #[test]
    fn the_word_of_the_first_half_is_the_proof() {
        let text = "Der Zielrechner lehnt ab, die Verbindung wurde vom Zielrechner abgelehnt.";
        let found = classify(text);
        assert_eq!(found.cause, Cause::ConnectionRefused);
        assert_eq!(found.proof.and_then(|proof| text.get(proof)), Some("Zielrechner"));
        let channel = "Es konnte kein geschützter SSL-/TLS-Kanal erstellt werden.";
        assert_eq!(classify(channel).cause, Cause::TlsHandshakeFailed);
    }
}
