//! The report that the reader opened. It is in this page's memory and nowhere else: no store, no address and no request
//! holds any of it.

use std::sync::Arc;

use doctor_core::opened_report::{LARGEST, NotOpened, OpenedReport, open};
use doctor_core::route::ListQuery;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use crate::turns;

/// What there is of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// No file was chosen.
    Nothing,
    /// The file is being read.
    Reading,
    /// The file of this name can't be opened, and why.
    Refused(String, NotOpened),
    /// It is open.
    Report(Arc<OpenedReport>),
}

/// A handle on the report that is open; cheap to copy.
#[derive(Clone, Copy)]
pub struct OpenedHandle {
    opened: RwSignal<Opened>,
    query: RwSignal<ListQuery>,
}

/// Nothing is open yet; called once, at the root.
pub fn provide_opened_report() {
    provide_context(OpenedHandle {
        opened: RwSignal::new(Opened::Nothing),
        query: RwSignal::new(ListQuery::default()),
    });
}

/// The report that is open.
pub fn use_opened_report() -> OpenedHandle {
    expect_context::<OpenedHandle>()
}

impl OpenedHandle {
    /// What there is of a report.
    pub fn opened(&self) -> Signal<Opened> {
        self.opened.into()
    }

    /// What its list is filtered by, as long as it is open.
    pub fn query(&self) -> RwSignal<ListQuery> {
        self.query
    }

    /// Reads a file in place of what was open. `then` is called when it is open.
    pub fn read(self, file: File, then: impl FnOnce() + 'static) {
        self.opened.set(Opened::Reading);
        self.query.set(ListQuery::default());
        spawn_local(async move {
            // The page says that it reads before the reading keeps the browser busy.
            turns::after_paint().await;
            match text_of(&file).await.and_then(|text| open(&text)) {
                Ok(report) => {
                    self.opened.try_set(Opened::Report(Arc::new(report)));
                    then();
                }
                Err(why) => {
                    self.opened.try_set(Opened::Refused(file.name(), why));
                }
            }
        });
    }

    /// Forgets the report.
    pub fn close(&self) {
        self.opened.set(Opened::Nothing);
        self.query.set(ListQuery::default());
    }
}

/// The file's text, unless it is too large to be read at all.
async fn text_of(file: &File) -> Result<String, NotOpened> {
    #[expect(clippy::cast_precision_loss, reason = "a limit of some megabytes")]
    let largest = LARGEST as f64;
    if file.size() > largest {
        return Err(NotOpened::TooLarge);
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| NotOpened::Unreadable)?;
    text.as_string().ok_or(NotOpened::Unreadable)
}
