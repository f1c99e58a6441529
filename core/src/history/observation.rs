//! One reading of a tenant, as small as it can be and still answer questions later.

use crate::list::Row;
use crate::model::Timestamp;

use super::Records;
use super::record::{Record, whole_second};

/// Where an observation was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// By this browser.
    Here,
    /// By another one: it came from a file.
    Imported,
}

/// How all webhooks of a tenant stood at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// When, to the second.
    pub taken_at: Timestamp,
    /// Where it was made.
    pub origin: Origin,
    /// Whether all webhooks were read: a webhook that is not in it was then not there.
    pub is_whole: bool,
    /// The webhooks.
    pub records: Records,
}

impl Observation {
    /// A reading that this browser made.
    pub fn of(taken_at: Timestamp, is_whole: bool, rows: &[Row]) -> Self {
        let records = rows.iter().map(Record::of).collect();
        Self { taken_at: whole_second(taken_at), origin: Origin::Here, is_whole, records }
    }

    /// Shares what says the same in an earlier observation.
    pub fn share_texts(&mut self, earlier: &Self) {
        self.records.share(&earlier.records);
    }
}

/// Has each observation share texts with the one before it; they are in the order of time.
pub fn share_texts(observations: &mut [Observation]) {
    for index in 1..observations.len() {
        let (before, after) = observations.split_at_mut(index);
        if let (Some(before), Some(now)) = (before.last(), after.first_mut()) {
            now.share_texts(before);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnosis::Cause;
    use crate::diagnosis::fixture::Scene;
    use crate::list;
    use crate::model::{Target, WebhookId};
    use crate::snapshot::Source;

    #[test]
    fn a_reading_becomes_a_record_of_each_webhook() {
        let rows = list::rows(&Scene::failing("Connection refused", 4).diagnosed());
        let observation = Observation::of(Timestamp::from_millis(1_795_500_000_999), true, &rows);
        assert_eq!(observation.taken_at, Timestamp::from_millis(1_795_500_000_000));
        let record = observation.records.get(WebhookId(1)).expect("the webhook");
        assert_eq!((record.calls, record.errors, record.in_a_row), (Some(1_200), Some(8), Some(4)));
        assert_eq!((record.cause, record.is_failing()), (Some(Cause::ConnectionRefused), Some(true)));
    }

    #[test]
    fn a_record_shares_the_texts_of_its_row() {
        let rows = list::rows(&Scene::healthy().diagnosed());
        let observation = Observation::of(Timestamp::from_millis(0), true, &rows);
        let (row, record) = (&rows[0], observation.records.get(WebhookId(1)).expect("the webhook"));
        let place = |text: &Option<Arc<str>>| text.as_ref().map(|text| text.as_ptr());
        assert!(Arc::ptr_eq(&row.name, &record.name));
        assert!(row.host.is_some() && place(&row.host) == place(&record.host));
        assert!(row.updated_by.is_some() && place(&row.updated_by) == place(&record.updated_by));
    }

    #[test]
    fn later_observations_share_the_texts_that_did_not_change() {
        let seen = |by: &str| {
            let seen = Observation::of(Timestamp::from_millis(0), true, &list::rows(&Scene::healthy().diagnosed()));
            let by = |record: &Record| Record { updated_by: Some(by.into()), ..record.clone() };
            Observation { records: seen.records.iter().map(by).collect(), ..seen }
        };
        let mut all = [seen("Anna Lind"), seen("Helga Nordmann"), seen("Helga Nordmann")];
        let before = all.clone();
        share_texts(&mut all);
        assert_eq!(all, before, "they say the same as before");
        let [first, second, third] = all.each_ref().map(|seen| seen.records.get(WebhookId(1)).expect("the webhook"));
        assert!(Arc::ptr_eq(&first.name, &second.name) && Arc::ptr_eq(&second.name, &third.name));
        let place = |text: &Option<Arc<str>>| text.as_ref().map(|text| text.as_ptr());
        assert!(first.host.is_some() && place(&first.host) == place(&third.host));
        assert!(place(&first.updated_by) != place(&second.updated_by));
        assert!(place(&second.updated_by) == place(&third.updated_by));
    }

    #[test]
    fn nothing_that_opens_a_receiver_is_in_a_record() {
        let error = "Connection refused (https://api.acme.example/in?code=hunter2)";
        let scene = Scene::failing(error, 4)
            .webhook(|webhook| webhook.target = Target::new("https://user:hunter2@api.acme.example/in?code=hunter2"));
        let observation = Observation::of(Timestamp::from_millis(0), true, &list::rows(&scene.diagnosed()));
        assert!(!format!("{observation:?}").contains("hunter2"));
    }

    #[test]
    fn what_was_not_read_is_not_known() {
        let scene = Scene::healthy().blind(Source::Usage).blind(Source::Activity);
        let observation = Observation::of(Timestamp::from_millis(0), true, &list::rows(&scene.diagnosed()));
        let record = observation.records.get(WebhookId(1)).expect("the webhook");
        assert_eq!((record.calls, record.is_failing()), (None, None));
    }
}
