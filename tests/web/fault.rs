//! What a fault of the program tells of its place.

use hook_doctor::fault::inside_its_package;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_place_names_its_package_and_no_folder_of_a_machine() {
    for (file, place) in [
        ("src/pages/list.rs", "src/pages/list.rs"),
        ("core/src/list.rs", "core/src/list.rs"),
        ("/home/eva/hook-doctor/core/src/list.rs", "core/src/list.rs"),
        ("/home/eva/.cargo/registry/src/index-1/tachys-0.2.0/src/html/element.rs", "tachys-0.2.0/src/html/element.rs"),
        ("/home/eva/odd.rs", "odd.rs"),
    ] {
        assert_eq!(inside_its_package(file), place);
    }
}
