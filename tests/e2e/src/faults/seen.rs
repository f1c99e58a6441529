//! What a tenant's page shows, as a test sees it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::Walk;

/// How many rows are in sight whole: of longer lists only a window is drawn.
pub(super) const DRAWN_WHOLE: usize = 300;

/// One row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SeenRow {
    pub(super) id: i64,
    pub(super) state: String,
    pub(super) verdict: String,
}

/// A tenant's page at one moment.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    /// Whether the program has ended by a fault of its own.
    pub(super) has_stopped: bool,
    /// Whether something is under way.
    pub(super) is_busy: bool,
    /// Whether a token is asked for.
    pub(super) wants_token: bool,
    /// Whether it says that there are no webhooks.
    pub(super) says_none: bool,
    /// The first heading.
    pub(super) headline: String,
    /// What is told above the list, or in place of it: what is missing, or what failed.
    pub(super) notices: Vec<String>,
    /// The rows in sight; not all of them where there are very many.
    pub(super) rows: Vec<SeenRow>,
    /// How many webhooks there are, by the status line.
    pub(super) total: Option<usize>,
    /// How many there are in all states together, and with all verdicts.
    pub(super) counted: Option<(usize, usize)>,
    /// Every visible word.
    pub(super) text: String,
}

const LOOK: &str = r"
    const all = css => [...document.querySelectorAll(css)], text = element => (element?.innerText ?? '').trim();
    const visible = element => element.checkVisibility();
    const number = element => Number((element.innerText.match(/[\d,]+(?=\D*$)/) ?? ['0'])[0].replaceAll(',', ''));
    const sum = css => all(css).map(number).reduce((a, b) => a + b, 0);
    const shown = text(document.querySelector('.shown')).match(/of ([\d,]+)/);
    return {
        stopped: all('.start-stopped').some(visible),
        busy: all('button[aria-busy=true]').length > 0 || all('main .waiting').length > 0 || !document.querySelector('main'),
        token: all('#token').some(visible),
        none: all('.panel.empty.reasons').some(visible),
        headline: text(document.querySelector('h1')),
        notices: all('main .notice, main [role=alert]').filter(visible).map(text),
        rows: all('[data-webhook-id]').map(row => [Number(row.dataset.webhookId), row.dataset.state, row.dataset.verdict]),
        total: shown ? Number(shown[1].replaceAll(',', '')) : null,
        counted: document.querySelector('[data-filter-state]') ? [sum('[data-filter-state]'), sum('[data-filter-verdict]')] : null,
        text: text(document.body),
    }";

impl Seen {
    /// Looks at the page in view.
    pub(super) async fn of(walk: &Walk) -> Self {
        let seen = walk.evaluate(LOOK).await;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let whole = |value: &Value| value.as_u64().and_then(|number| usize::try_from(number).ok());
        let is = |name: &str| seen[name] == true;
        let list = |name: &str| seen[name].as_array().into_iter().flatten();
        Self {
            has_stopped: is("stopped"),
            is_busy: is("busy"),
            wants_token: is("token"),
            says_none: is("none"),
            headline: text(&seen["headline"]),
            notices: list("notices").map(text).collect(),
            rows: list("rows")
                .map(|row| SeenRow { id: row[0].as_i64().unwrap_or(-1), state: text(&row[1]), verdict: text(&row[2]) })
                .collect(),
            total: whole(&seen["total"]),
            counted: whole(&seen["counted"][0]).zip(whole(&seen["counted"][1])),
            text: text(&seen["text"]),
        }
    }

    /// What a failed test tells of it.
    pub(super) fn in_short(&self) -> String {
        const ENOUGH: usize = 400;
        let main: String = self.text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(ENOUGH).collect();
        format!("[{}] {:?} {main}…", self.headline, self.notices)
    }

    /// The webhooks in sight.
    pub(super) fn ids(&self) -> BTreeSet<i64> {
        self.rows.iter().map(|row| row.id).collect()
    }

    /// Whether every row of a short list is drawn: those out of view come after the others.
    pub(super) fn is_drawn(&self) -> bool {
        self.total.is_none_or(|total| total > DRAWN_WHOLE || total == self.rows.len())
    }

    /// Whether the page says that something could not be read.
    pub(super) fn says_that_something_is_missing(&self) -> bool {
        self.wants_token || !self.notices.is_empty()
    }

    /// Whether the page says that every webhook delivers.
    pub(super) fn says_all_is_well(&self) -> bool {
        self.headline.starts_with("All ") || self.headline.starts_with("The one webhook delivers")
    }
}
