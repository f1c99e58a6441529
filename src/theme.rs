//! Light, dark, or as the system has it: by the reader's choice, kept in this browser.

use std::cell::Cell;

use leptos::prelude::*;

use crate::deployment::stored_name;

const KEY: &str = "theme";

/// A look of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

thread_local! {
    static THEME: Cell<Option<RwSignal<Theme>>> = const { Cell::new(None) };
}

impl Theme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word for it, in storage and in the style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads that word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.id() == id)
    }
}

/// Puts the theme that was chosen earlier on the page; called once, at the root.
pub fn provide_theme() {
    let stored =
        window().local_storage().ok().flatten().and_then(|storage| storage.get_item(&stored_name(KEY)).ok().flatten());
    let theme = stored.and_then(|id| Theme::from_id(&id)).unwrap_or(Theme::System);
    THEME.set(Some(RwSignal::new(theme)));
    apply(theme);
}

/// The theme of the page.
pub fn theme() -> Theme {
    THEME.get().filter(|theme| !theme.is_disposed()).map_or(Theme::System, |theme| theme.get())
}

/// The reader chose a theme.
pub fn choose(theme: Theme) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Where nothing can be stored the choice holds until the page is closed.
        let _ = storage.set_item(&stored_name(KEY), theme.id());
    }
    if let Some(signal) = THEME.get() {
        signal.try_set(theme);
    }
    apply(theme);
}

fn apply(theme: Theme) {
    if let Some(root) = document().document_element() {
        // The attribute's name is valid, so neither can fail.
        let _ = match theme {
            Theme::Light | Theme::Dark => root.set_attribute("data-theme", theme.id()),
            Theme::System => root.remove_attribute("data-theme"),
        };
    }
}
