//! Long work in turns: the browser does something else between two of them, and nobody waits for ever.

use std::cell::RefCell;
use std::rc::Rc;

use futures::join;
use hook_doctor::turns::{Turn, after_paint, next_task};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn whoever_waits_for_a_task_gets_one_in_the_order_of_asking() {
    let met = Rc::new(RefCell::new(Vec::new()));
    let step = async |name: u8| {
        for _ in 0..3 {
            next_task().await;
            met.borrow_mut().push(name);
        }
    };
    join!(step(1), step(2));
    assert_eq!(*met.borrow(), [1, 2, 1, 2, 1, 2]);
}

#[wasm_bindgen_test]
async fn a_turn_begins_and_goes_on() {
    let mut turn = Turn::new().await;
    assert!(!turn.is_over(), "it has just begun");
    turn.go_on().await;
    after_paint().await;
}
