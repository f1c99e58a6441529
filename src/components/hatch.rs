//! The hatching of charts: it tells a part of a bar from the rest without colour.

use leptos::prelude::*;

/// The hatching, for the drawing that it stands in. Its name has to be the only one of the page.
pub fn hatch(name: &str) -> impl IntoView + use<> {
    html! {
        <defs>
            <pattern
                id=name.to_owned()
                class="hatch"
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
            >
                <rect width="6" height="6"></rect>
                <line x1="0" y1="0" x2="0" y2="6"></line>
            </pattern>
        </defs>
    }
}

/// How what is drawn is filled with the hatching of that name.
pub fn filled_with(name: &str) -> String {
    format!("url(#{name})")
}
