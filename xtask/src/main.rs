//! The project's own commands: `cargo xtask start | test | dist | tenant | dev`. They install the tools that they
//! need into `target/tools`, say what takes long, and name what is missing together with what installs it.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command talks to the person who typed it")]

mod arguments;
mod bundle;
mod lighthouse;
mod prerequisite;
mod problem;
mod project;
mod reproduce;
mod seal;
mod serve;
mod site;
mod stages;
mod step;
mod tools;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use arguments::Arguments;
use problem::Problem;
use project::Project;
use seal::environments::Environments;
use seal::page::Base;
use serve::Served;
use site::{Beside, Optimise};
use stages::Stage;

const USAGE: &str = "\
cargo xtask start  [--port N] [--relay sod|qaonline|online] [--sign-in sod=CLIENT_ID]
                   [--scenario NAME] [--webhooks N] [--token T]
                                      the page and a local tenant on one port of this machine; with a relay, which
                                      carries the page's calls to that environment of SuperOffice
cargo xtask test   [--only STAGE,…]   everything that must hold: format, lint, supply, native, web, e2e
cargo xtask dist   [--config FILE] [--base /path/] [--out DIR]
                                      a folder that any static host can serve
cargo xtask seal   DIR                after a change of DIR/config.json: lets the built page reach the hosts it names
cargo xtask tenant [--port N] [--scenario NAME] [--webhooks N] [--token T]
                                      the local tenant alone
cargo xtask bench                     what a diagnosis costs, here, in the browser and on the page
cargo xtask reproduce                 builds the committed state twice and compares the bytes
cargo xtask lighthouse                what Lighthouse makes of the built site; fails below 95 (mobile) and 100 (desktop)
cargo xtask bless                     takes what the pages look and read like now as what they should
cargo xtask pictures                  takes the pictures in docs/pictures anew
cargo xtask dev    [--port N] […]     like start, and builds again whenever a file is saved";

fn main() -> ExitCode {
    match run(Arguments::new(env::args().skip(1))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nerror: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: Arguments) -> Result<(), Problem> {
    let command = arguments.word();
    match command.as_deref() {
        Some("start") => {
            let served = served(&mut arguments)?;
            arguments.finish()?;
            serve::start(&Project::find()?, &served)
        }
        Some("dev") => {
            let served = served(&mut arguments)?;
            arguments.finish()?;
            serve::develop(&Project::find()?, &served)
        }
        Some("tenant") => serve::tenant(&Project::find()?, arguments.rest()),
        Some("test") => {
            let only = arguments.options("--only")?;
            arguments.finish()?;
            let stages = only.iter().map(|name| name.parse()).collect::<Result<Vec<Stage>, _>>()?;
            let stages = if stages.is_empty() { Stage::ALL.to_vec() } else { stages };
            stages::run(&Project::find()?, &stages)
        }
        Some("bench") => {
            arguments.finish()?;
            stages::bench(&Project::find()?)
        }
        Some("lighthouse") => {
            arguments.finish()?;
            lighthouse::lighthouse(&Project::find()?)
        }
        Some("bless") => {
            arguments.finish()?;
            stages::bless(&Project::find()?)
        }
        Some("pictures") => {
            arguments.finish()?;
            stages::pictures(&Project::find()?)
        }
        Some("reproduce") => {
            arguments.finish()?;
            reproduce::reproduce(&Project::find()?)
        }
        Some("dist") => dist(arguments),
        Some("seal") => {
            let folder = arguments.word().ok_or_else(|| Problem::new("which folder? cargo xtask seal DIR"))?;
            arguments.finish()?;
            seal::reseal(Path::new(&folder))
        }
        Some("help") => {
            println!("{USAGE}");
            Ok(())
        }
        Some(other) => Err(Problem::new(format!("there is no command {other:?}\n{USAGE}"))),
        None => Err(Problem::new(format!("which command?\n{USAGE}"))),
    }
}

fn dist(mut arguments: Arguments) -> Result<(), Problem> {
    let config = arguments.option("--config")?.map(PathBuf::from);
    let base = arguments.option("--base")?.map_or_else(|| Ok(Base::root()), |path| path.parse())?;
    let out = arguments.option("--out")?.map(PathBuf::from);
    arguments.finish()?;
    let environments = match config {
        None => Environments::built_in(),
        Some(path) => {
            let text = fs::read_to_string(&path).map_err(|error| Problem::file("read", &path, &error))?;
            Environments::parse(&text).map_err(|fault| Problem::new(format!("{}: {fault}", path.display())))?
        }
    };
    let project = Project::find()?;
    let out = out.unwrap_or_else(|| project.path("dist"));
    site::may_replace(&out)?;
    site::build(&project, Optimise::Size, &environments, &base, &out, Beside::Nothing)?;
    println!("{} is ready to be served at {}", out.display(), base.as_str());
    Ok(())
}

/// The options of `start` and `dev`.
fn served(arguments: &mut Arguments) -> Result<Served, Problem> {
    let port = arguments.parsed("--port")?.unwrap_or(serve::DEFAULT_PORT);
    let relay = arguments.option("--relay")?.map(|name| serve::relay_to(&name)).transpose()?;
    let clients = arguments.options("--sign-in")?;
    let clients = clients.iter().map(|client| serve::client(client)).collect::<Result<_, _>>()?;
    Ok(Served { port, relay, clients, tenant: tenant_options(arguments)? })
}

/// The options of `start` and `dev` that are the local tenant's own.
fn tenant_options(arguments: &mut Arguments) -> Result<Vec<String>, Problem> {
    let mut options = Vec::new();
    for name in ["--scenario", "--webhooks", "--token"] {
        if let Some(value) = arguments.option(name)? {
            options.extend([name.to_owned(), value]);
        }
    }
    Ok(options)
}
