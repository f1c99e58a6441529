//! Observations in a real database of the browser: there and back, apart from each other, from two tabs at once, without room
//! to spare, and in a database that is not ours.

use std::cell::Cell;

use doctor_core::address::{EnvironmentName, TenantId};
use doctor_core::diagnosis::VerdictKind;
use doctor_core::history::{Observation, Origin, Record};
use doctor_core::model::{AssociateId, Timestamp, WebhookId, WebhookState};
use doctor_core::route::TenantRef;
use futures::join;
use hook_doctor::clock;
use hook_doctor::deployment::stored_name;
use hook_doctor::history::{Database, Store, Trouble, Whose, clear, dump, start_afresh};
use idb::{DatabaseEvent, Factory, ObjectStoreParams, TransactionMode};
use wasm_bindgen_test::wasm_bindgen_test;

thread_local! {
    /// All of these tests use the one database of the page, so they come one after the other.
    static BUSY: Cell<bool> = const { Cell::new(false) };
}

/// Waits for the database, and gives it back empty.
struct Turn;

impl Turn {
    async fn new() -> Self {
        while BUSY.replace(true) {
            gloo_timers::future::TimeoutFuture::new(5).await;
        }
        clear().await.unwrap();
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        BUSY.set(false);
    }
}

fn of(tenant: &str, user: i64) -> Database {
    let at =
        TenantRef { environment: EnvironmentName::parse("online").unwrap(), tenant: TenantId::parse(tenant).unwrap() };
    Database::new(Whose { at, user: AssociateId(user) })
}

fn minutes_ago(minutes: i64) -> Timestamp {
    Timestamp::from_millis((clock::now().as_millis() / 60_000 - minutes) * 60_000)
}

fn observation(taken_at: Timestamp, webhooks: i64) -> Observation {
    let record = |id: i64| Record {
        id: WebhookId(id),
        name: format!("ERP orders {id}").into(),
        host: Some("api.acme.example".into()),
        state: WebhookState::Active,
        verdict: VerdictKind::Healthy,
        calls: Some(100),
        errors: Some(1),
        in_a_row: Some(0),
        cause: None,
        updated: None,
        updated_by: Some("Helga Nordmann".into()),
    };
    let records = (1..=webhooks).map(record).collect();
    Observation { taken_at, origin: Origin::Here, is_whole: true, records }
}

#[wasm_bindgen_test]
async fn what_is_written_is_read_back_in_order_and_in_part() {
    let _turn = Turn::new().await;
    let store = of("Cust1", 7);
    assert_eq!(store.read(None).await.unwrap().observations, []);
    let (old, new) = (observation(minutes_ago(90), 3), observation(minutes_ago(1), 2));
    store.write(&[new.clone(), old.clone()]).await.unwrap();
    let stored = store.read(None).await.unwrap();
    assert_eq!((stored.observations, stored.left_out), (vec![old.clone(), new.clone()], 0));
    assert_eq!(stored.last_visit, Some(old.taken_at), "the other one is of this visit");
    assert_eq!(store.read(Some(old.taken_at)).await.unwrap().observations, std::slice::from_ref(&new));
    store.remove(&[old.taken_at]).await.unwrap();
    assert_eq!(store.read(None).await.unwrap().observations, [new]);
}

#[wasm_bindgen_test]
async fn nobody_sees_the_history_of_another_user_or_tenant() {
    let _turn = Turn::new().await;
    let mine = observation(minutes_ago(5), 1);
    of("Cust1", 7).write(std::slice::from_ref(&mine)).await.unwrap();
    for other in [of("Cust1", 8), of("Cust1", 70), of("Cust2", 7), of("Cust12", 7)] {
        assert_eq!(other.read(None).await.unwrap().observations, []);
        other.erase().await.unwrap();
    }
    assert_eq!(of("Cust1", 7).read(None).await.unwrap().observations, [mine]);
    of("Cust1", 7).erase().await.unwrap();
    assert_eq!(of("Cust1", 7).read(None).await.unwrap().observations, []);
}

#[wasm_bindgen_test]
async fn two_tabs_write_at_once_and_nothing_is_lost() {
    let _turn = Turn::new().await;
    let (one, other) = (of("Cust1", 7), of("Cust1", 7));
    for minute in 0..5 {
        let (a, b) =
            ([observation(minutes_ago(100 - 2 * minute), 40)], [observation(minutes_ago(99 - 2 * minute), 40)]);
        let (a, b) = join!(one.write(&a), other.write(&b));
        assert_eq!((a, b), (Ok(()), Ok(())));
    }
    assert_eq!(one.read(None).await.unwrap().observations.len(), 10);
}

#[wasm_bindgen_test]
async fn signing_out_erases_every_history() {
    let _turn = Turn::new().await;
    for (tenant, user) in [("Cust1", 7), ("Cust2", 9)] {
        of(tenant, user).write(&[observation(minutes_ago(5), 1)]).await.unwrap();
    }
    clear().await.unwrap();
    assert_eq!(of("Cust1", 7).read(None).await.unwrap().observations, []);
    assert_eq!(of("Cust2", 9).read(None).await.unwrap().observations, []);
}

/// Makes a database under our name that we did not make, with a record in it where it has a part for one.
async fn another_database(version: u32, part: &'static str, value: &str) {
    let mut request = Factory::new().unwrap().open(&stored_name("history"), Some(version)).unwrap();
    request.on_upgrade_needed(move |event| {
        event.database().unwrap().create_object_store(part, ObjectStoreParams::new()).unwrap();
    });
    let database = request.await.unwrap();
    let transaction = database.transaction(&[part], TransactionMode::ReadWrite).unwrap();
    let key = js_sys::Array::of4(&"online".into(), &"Cust1".into(), &7.into(), &1_795_500_000_000_f64.into());
    transaction.object_store(part).unwrap().put(&value.into(), Some(&key)).unwrap().await.unwrap();
    transaction.await.unwrap();
    database.close();
}

#[wasm_bindgen_test]
async fn a_foreign_database_is_named_can_be_saved_and_gives_way() {
    let _turn = Turn::new().await;
    another_database(1, "something-else", "kept by somebody").await;
    let store = of("Cust1", 7);
    assert_eq!(store.read(None).await, Err(Trouble::Foreign));
    assert_eq!(store.write(&[observation(minutes_ago(1), 1)]).await, Err(Trouble::Foreign));
    assert!(dump().await.unwrap().contains("kept by somebody"), "nothing was erased unasked");
    start_afresh().await.unwrap();
    store.write(&[observation(minutes_ago(1), 1)]).await.unwrap();
    assert_eq!(store.read(None).await.unwrap().observations.len(), 1);
}

#[wasm_bindgen_test]
async fn a_newer_database_is_left_alone() {
    let _turn = Turn::new().await;
    another_database(9, "observations", "from the future").await;
    assert_eq!(of("Cust1", 7).read(None).await, Err(Trouble::Newer));
    assert!(dump().await.unwrap().contains("from the future"));
}

#[wasm_bindgen_test]
async fn a_record_that_cannot_be_read_is_counted_and_the_rest_is_read() {
    let _turn = Turn::new().await;
    another_database(1, "observations", "{ no observation").await;
    let store = of("Cust1", 7);
    store.write(&[observation(minutes_ago(1), 2)]).await.unwrap();
    let stored = store.read(None).await.unwrap();
    assert_eq!((stored.observations.len(), stored.left_out), (1, 1));
}
