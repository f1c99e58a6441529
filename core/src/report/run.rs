//! Makes a report in pieces, so that a page can answer its reader in between.

use super::markdown::MarkdownWriter;
use super::{Scope, csv, json};
use crate::diagnosis::DiagnosedSnapshot;
use crate::model::WebhookId;
use crate::text::{Catalog, Zones};

/// The formats of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Markdown,
    /// For machines.
    Json,
    /// For spreadsheets, one row a webhook.
    Csv,
}

impl Format {
    /// All of them, the one for people first.
    pub const ALL: [Self; 3] = [Self::Markdown, Self::Json, Self::Csv];

    /// The zones of its moments: people who read it may live in another zone than the one who made it.
    const fn zones(self) -> Zones {
        match self {
            Self::Markdown => Zones::LocalAndUtc,
            Self::Json | Self::Csv => Zones::Utc,
        }
    }

    /// The name on its button.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Markdown => "Markdown",
            Self::Json => "JSON",
            Self::Csv => "CSV",
        }
    }

    /// The media type of its file.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Markdown => "text/markdown",
            Self::Json => "application/json",
            Self::Csv => "text/csv",
        }
    }

    /// How its file's name ends.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}

enum Writer {
    Markdown(MarkdownWriter),
    Json(json::JsonWriter),
    Csv(String),
}

/// A report that is being made. It has to be advanced with the snapshot and the catalog that it was begun with.
pub struct ReportRun {
    scope: Scope,
    zones: Zones,
    webhooks: Vec<WebhookId>,
    done: usize,
    writer: Writer,
}

impl std::fmt::Debug for ReportRun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReportRun").field("done", &self.done).field("of", &self.webhooks.len()).finish_non_exhaustive()
    }
}

impl ReportRun {
    /// Begins a report.
    pub fn begin(diagnosed: &DiagnosedSnapshot, scope: Scope, format: Format, catalog: &Catalog) -> Self {
        let catalog = &catalog.in_zones(format.zones());
        let by_id = || {
            let ids = diagnosed.cases.iter().map(|case| case.webhook.id);
            ids.filter(|id| scope.includes(*id)).collect::<Vec<_>>()
        };
        let (webhooks, writer) = match format {
            Format::Markdown => {
                let writer = MarkdownWriter::begin(diagnosed, &scope, catalog);
                (writer.described(), Writer::Markdown(writer))
            }
            Format::Json => (by_id(), Writer::Json(json::JsonWriter::begin(diagnosed, catalog))),
            Format::Csv => (by_id(), Writer::Csv(csv::head())),
        };
        Self { scope, zones: format.zones(), webhooks, done: 0, writer }
    }

    /// Adds so many webhooks; true while there are more.
    pub fn advance(&mut self, diagnosed: &DiagnosedSnapshot, catalog: &Catalog, webhooks: usize) -> bool {
        let catalog = &catalog.in_zones(self.zones);
        let next = self.webhooks.get(self.done..).unwrap_or_default();
        for case in next.iter().take(webhooks).filter_map(|id| diagnosed.case(*id)) {
            match &mut self.writer {
                Writer::Markdown(markdown) => markdown.push_webhook(diagnosed, case, &self.scope, catalog),
                Writer::Json(json) => json.push_webhook(diagnosed, case, catalog),
                Writer::Csv(out) => csv::push_webhook(out, diagnosed, case, catalog),
            }
        }
        self.done = self.webhooks.len().min(self.done.saturating_add(webhooks));
        self.done < self.webhooks.len()
    }

    /// How many webhooks are in it, of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.done, self.webhooks.len())
    }

    /// The text of a report that has all its webhooks.
    pub fn finish(self, diagnosed: &DiagnosedSnapshot, catalog: &Catalog) -> String {
        match self.writer {
            Writer::Markdown(markdown) => markdown.finish(diagnosed, &self.scope, &catalog.in_zones(self.zones)),
            Writer::Json(json) => json.finish(),
            Writer::Csv(out) => out,
        }
    }
}

/// A report in one go.
pub fn report(diagnosed: &DiagnosedSnapshot, scope: Scope, format: Format, catalog: &Catalog) -> String {
    let mut run = ReportRun::begin(diagnosed, scope, format, catalog);
    while run.advance(diagnosed, catalog, usize::MAX) {}
    run.finish(diagnosed, catalog)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::fixture::Scene;
    use crate::text::PlainEnglish;

    #[test]
    fn a_report_in_pieces_is_the_report_in_one_go() {
        let scene = (2..9).fold(Scene::failing("Connection refused", 3), |scene, id| {
            scene.sibling(id, move |_, usage| usage.consecutive_errors = Some(id % 3))
        });
        let diagnosed = scene.diagnosed();
        let catalog = Catalog::english(Box::new(PlainEnglish));
        let listed = Scope::Listed([WebhookId(1), WebhookId(4), WebhookId(5)].into());
        for (format, scope) in
            Format::ALL.into_iter().flat_map(|format| [Scope::All, listed.clone()].map(|scope| (format, scope)))
        {
            let whole = report(&diagnosed, scope.clone(), format, &catalog);
            let mut run = ReportRun::begin(&diagnosed, scope, format, &catalog);
            let mut earlier = 0;
            while run.advance(&diagnosed, &catalog, 1) {
                let (done, of) = run.progress();
                assert!(done == earlier + 1 && done < of);
                earlier = done;
            }
            assert_eq!(run.finish(&diagnosed, &catalog), whole, "{}", format.name());
        }
    }
}
