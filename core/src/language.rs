//! The languages of the page: the vendor's own.

/// A language that the page speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English; the texts that all others fall back to.
    English,
    /// Norwegian (bokmål).
    Norwegian,
    /// Swedish.
    Swedish,
    /// Danish.
    Danish,
    /// German.
    German,
    /// Dutch.
    Dutch,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::English, Self::Norwegian, Self::Swedish, Self::Danish, Self::German, Self::Dutch];

    /// The code in addresses, in `<html lang>` and in the names of the text files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Norwegian => "nb",
            Self::Swedish => "sv",
            Self::Danish => "da",
            Self::German => "de",
            Self::Dutch => "nl",
        }
    }

    /// What `Intl` writes dates and numbers by.
    pub const fn locale(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Norwegian => "nb-NO",
            Self::Swedish => "sv-SE",
            Self::Danish => "da-DK",
            Self::German => "de-DE",
            Self::Dutch => "nl-NL",
        }
    }

    /// Its name in itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Norwegian => "Norsk",
            Self::Swedish => "Svenska",
            Self::Danish => "Dansk",
            Self::German => "Deutsch",
            Self::Dutch => "Nederlands",
        }
    }

    /// Reads a language tag such as `de` or `de-AT`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        match primary.as_str() {
            "en" => Some(Self::English),
            // Browsers say `no`, `nb` or, for nynorsk, `nn`; who reads nynorsk reads bokmål.
            "nb" | "no" | "nn" => Some(Self::Norwegian),
            "sv" => Some(Self::Swedish),
            "da" => Some(Self::Danish),
            "de" => Some(Self::German),
            "nl" => Some(Self::Dutch),
            _ => None,
        }
    }

    /// The first of a reader's preferred languages that we have, else English.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter().find_map(Self::from_tag).unwrap_or(Self::English)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_we_have_is_taken() {
        assert_eq!(Language::preferred(["fi-FI", "de-AT", "en"]), Language::German);
        assert_eq!(Language::preferred(["fr"]), Language::English);
        assert_eq!(Language::preferred([]), Language::English);
    }

    #[test]
    fn every_code_is_read_back() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.code()), Some(language));
            assert_eq!(Language::from_tag(language.locale()), Some(language));
        }
    }
}
