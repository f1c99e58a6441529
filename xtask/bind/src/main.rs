//! `doctor-bind MODULE.wasm NAME FOLDER`: writes NAME.js and NAME_bg.wasm into FOLDER, for browsers' own module loader.
//!
//! It is wasm-bindgen's library without its command, whose test server and downloader would triple what a first start has to
//! build. A program of its own, so that the project's other commands do not wait for it.

use std::env;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [module, name, folder] => bind(module, name, folder),
        _ => Err("usage: doctor-bind MODULE.wasm NAME FOLDER".to_owned()),
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

fn bind(module: &str, name: &str, folder: &str) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    bindgen.web(true).map_err(|error| format!("{error:#}"))?;
    bindgen.input_path(module).out_name(name).typescript(false);
    bindgen.generate(folder).map_err(|error| format!("{module} can't be bound: {error:#}"))
}
