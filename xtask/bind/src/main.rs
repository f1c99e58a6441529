//! `doctor-bind MODULE.wasm NAME FOLDER`: writes NAME.js and NAME_bg.wasm into FOLDER, for browsers' own module loader.
//! With `--cut` before these it first cuts out of the module what the macro `wasm_split` marks. The marked piece and the
//! script that loads it are then in FOLDER, too, under the names of [`wasm_split_cli_support`].
//!
//! It is wasm-bindgen's library without its command, whose test server and downloader would triple what a first start has to
//! build. A program of its own, so that the project's other commands do not wait for it.

use std::env;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

/// The name of the script that loads the pieces.
const LOADER: &str = "./pieces.js";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [module, name, folder] => bind(&mut Bindgen::new(), module, name, folder),
        [cut, module, name, folder] if cut == "--cut" => cut_and_bind(module, name, folder),
        _ => Err("usage: doctor-bind [--cut] MODULE.wasm NAME FOLDER".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            report(&problem);
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "a command talks to whoever called it")]
fn report(problem: &str) {
    eprintln!("{problem}");
}

fn bind(bindgen: &mut Bindgen, module: &str, name: &str, folder: &str) -> Result<(), String> {
    bindgen.web(true).map_err(|error| format!("{error:#}"))?;
    bindgen.input_path(module).out_name(name).typescript(false);
    bindgen.generate(folder).map_err(|error| format!("{module} can't be bound: {error:#}"))
}

/// Cuts the module, and binds what stays.
fn cut_and_bind(module: &str, name: &str, folder: &str) -> Result<(), String> {
    let whole = fs::read(module).map_err(|error| format!("{module} can't be read: {error}"))?;
    let rest = Path::new(folder).join("rest.wasm");
    let mut options = Options::new(&whole);
    options.output_dir = Path::new(folder);
    options.main_out_path = &rest;
    options.link_name = LOADER;
    transform(options).map_err(|error| format!("{module} can't be cut: {error:#}"))?;
    // What a piece needs of the rest is exported by names that the binding must leave alone.
    bind(Bindgen::new().keep_lld_exports(true).demangle(false), &rest.to_string_lossy(), name, folder)?;
    fs::remove_file(&rest).map_err(|error| format!("{} can't be removed: {error}", rest.display()))
}
