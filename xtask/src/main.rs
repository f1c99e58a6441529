//! The project's own commands; [`commands`] lists them. They install the tools that they need into `target/tools`, say
//! what takes long, and name what is missing together with what installs it.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command talks to the person who typed it")]

mod arguments;
mod bundle;
mod commands;
mod lighthouse;
mod links;
mod new_check;
mod npm;
mod packed;
mod pieces;
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
mod untranslated;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use arguments::Arguments;
use problem::Problem;
use project::Project;
use seal::Deployment;
use seal::environments::Environments;
use seal::page::Base;
use serve::ServeOptions;
use site::{Beside, Optimise};
use stages::{Bench, PageBench, Stage};

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
            let options = serve_options(&mut arguments)?;
            arguments.finish()?;
            serve::start(&Project::find()?, &options)
        }
        Some("dev") => {
            let options = serve_options(&mut arguments)?;
            arguments.finish()?;
            serve::develop(&Project::find()?, &options)
        }
        Some("tenant") => serve::tenant(&Project::find()?, arguments.rest()),
        Some("test") => {
            let only = arguments.options("--only")?;
            arguments.finish()?;
            let stages = only.iter().map(|name| name.parse()).collect::<Result<Vec<Stage>, _>>()?;
            let stages = if stages.is_empty() { Stage::ALL.to_vec() } else { stages };
            stages::run(&Project::find()?, &stages)
        }
        Some("format") => {
            arguments.finish()?;
            stages::format_all(&Project::find()?)
        }
        Some("bench") => {
            let only = arguments.options("--only")?;
            let page = PageBench { webhooks: arguments.option("--webhooks")?, runs: arguments.option("--runs")? };
            arguments.finish()?;
            let parts = only.iter().map(|name| name.parse()).collect::<Result<Vec<Bench>, _>>()?;
            let parts = if parts.is_empty() { Bench::ALL.to_vec() } else { parts };
            stages::bench(&Project::find()?, &parts, &page)
        }
        Some("faults") => {
            let settings =
                [("FAULTS_SEEDS", arguments.option("--seeds")?), ("FAULTS_FROM", arguments.option("--from")?)];
            arguments.finish()?;
            stages::faults(&Project::find()?, &settings)
        }
        Some("soak") => {
            let settings = [("SOAK", arguments.option("--only")?)];
            arguments.finish()?;
            stages::soak(&Project::find()?, &settings)
        }
        Some("links") => {
            arguments.finish()?;
            links::links()
        }
        Some("lighthouse") => {
            arguments.finish()?;
            lighthouse::lighthouse(&Project::find()?)
        }
        Some("accept-snapshots") => {
            arguments.finish()?;
            stages::accept_snapshots(&Project::find()?)
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
        Some("new-check") => {
            let name = arguments.word().ok_or_else(|| Problem::new("which name? cargo xtask new-check NAME"))?;
            arguments.finish()?;
            new_check::new_check(&Project::find()?, &name)
        }
        Some("untranslated") => {
            let codes = arguments.word().unwrap_or_default();
            let looked_at = arguments.flag("--looked-at");
            arguments.finish()?;
            let codes: Vec<String> = codes.split(',').filter(|code| !code.is_empty()).map(str::to_owned).collect();
            let project = Project::find()?;
            if looked_at { untranslated::looked_at(&project, &codes) } else { untranslated::list(&project, &codes) }
        }
        Some("help") => {
            println!("{}", commands::help());
            Ok(())
        }
        Some(other) => Err(Problem::new(format!("there is no command {other:?}\n{}", commands::help()))),
        None => Err(Problem::new(format!("which command?\n{}", commands::help()))),
    }
}

fn dist(mut arguments: Arguments) -> Result<(), Problem> {
    let config = arguments.option("--config")?.map(PathBuf::from);
    let base = arguments.option("--base")?.map_or_else(|| Ok(Base::root()), |path| path.parse())?;
    let hsts = arguments.option("--hsts")?.map(|names| names.parse()).transpose()?.unwrap_or_default();
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
    let deployment = Deployment { environments, base, hsts };
    site::build(&project, Optimise::Size, &deployment, &out, Beside::Nothing)?;
    println!("{} is ready to be served at {}", out.display(), deployment.base.as_str());
    Ok(())
}

/// The options of `start` and `dev`.
fn serve_options(arguments: &mut Arguments) -> Result<ServeOptions, Problem> {
    let port = arguments.parsed("--port")?.unwrap_or(serve::DEFAULT_PORT);
    let relay = arguments.option("--relay")?.map(|name| serve::relay_to(&name)).transpose()?;
    let clients = arguments.options("--sign-in")?;
    let clients = clients.iter().map(|client| serve::client(client)).collect::<Result<_, _>>()?;
    Ok(ServeOptions { port, relay, clients, tenant: tenant_options(arguments)? })
}

/// The options of `start` and `dev` that are the local tenant's own.
fn tenant_options(arguments: &mut Arguments) -> Result<Vec<String>, Problem> {
    let mut options = Vec::new();
    for name in ["--scenario", "--webhooks", "--token", "--day"] {
        if let Some(value) = arguments.option(name)? {
            options.extend([name.to_owned(), value]);
        }
    }
    Ok(options)
}
