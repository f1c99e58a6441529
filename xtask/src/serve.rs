//! `start`, `dev` and `tenant`: the local tenant, alone or with the page, on one port of this machine.

use std::ffi::OsString;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use serde_json::json;

use crate::prerequisite;
use crate::problem::Problem;
use crate::project::Project;
use crate::seal::environments::Environments;
use crate::seal::page::Base;
use crate::site::{self, Optimise};
use crate::step::{self, Step};

/// The port that the page's documentation names.
pub(crate) const DEFAULT_PORT: u16 = 8765;
/// How often `dev` looks for saved files.
const LOOK_EVERY: Duration = Duration::from_millis(400);

/// Builds what is stale and serves the page and a tenant until it is interrupted.
pub(crate) fn start(project: &Project, port: u16, tenant: Vec<String>) -> Result<(), Problem> {
    free(port)?;
    let folder = project.made("start");
    site::build_when_stale(project, Optimise::Release, &local(port)?, &folder)?;
    serve(project, port, &folder, tenant)
}

/// Serves like [`start`], from debug builds, and builds again whenever a file is saved.
pub(crate) fn develop(project: &Project, port: u16, tenant: Vec<String>) -> Result<(), Problem> {
    free(port)?;
    let folder = project.made("dev");
    let environments = local(port)?;
    site::build_when_stale(project, Optimise::Nothing, &environments, &folder)?;
    let built = site::newest_input(project);
    let watcher = project.clone();
    // A thread and a program: the thread's end is the end of this process, and this process ends with the program.
    thread::spawn({
        let folder = folder.clone();
        move || watch(&watcher, &environments, &folder, built)
    });
    let mut command = tenant_command(project, tenant_options(port, &folder, tenant))?;
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Problem::new(format!("the local tenant ended ({status})"))),
        Err(error) => Err(Problem::new(format!("the local tenant could not be run: {error}"))),
    }
}

/// Runs the local tenant alone, with its own options.
pub(crate) fn tenant(project: &Project, options: Vec<String>) -> Result<(), Problem> {
    let command = tenant_command(project, options.into_iter().map(OsString::from).collect())?;
    become_program(command)
}

fn serve(project: &Project, port: u16, site: &Path, tenant: Vec<String>) -> Result<(), Problem> {
    become_program(tenant_command(project, tenant_options(port, site, tenant))?)
}

fn watch(project: &Project, environments: &Environments, site: &Path, mut built: std::time::SystemTime) {
    loop {
        thread::sleep(LOOK_EVERY);
        let newest = site::newest_input(project);
        if newest > built {
            built = newest;
            match site::build(project, Optimise::Nothing, environments, &Base::root(), site) {
                Ok(()) => println!("built; load the page again"),
                Err(problem) => eprintln!("{problem}"),
            }
        }
    }
}

/// The environment of the local tenant, as the page's `config.json` names it.
fn local(port: u16) -> Result<Environments, Problem> {
    let config = json!({
        "environments": {
            "local": {
                "label": "Local tenant",
                "state": format!("http://127.0.0.1:{port}/api/state/{{tenant}}"),
            },
        },
    });
    Environments::parse(&format!("{config:#}\n")).map_err(|fault| Problem::new(fault.to_string()))
}

/// Says so before minutes of building when the port is taken.
fn free(port: u16) -> Result<(), Problem> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) => Err(Problem::new(format!("port {port} cannot be used: {error}"))
            .mended_by("stop what uses it, or choose another: --port N")),
    }
}

fn tenant_options(port: u16, site: &Path, more: Vec<String>) -> Vec<OsString> {
    let mut options = vec!["--port".into(), port.to_string().into(), "--site".into(), site.into()];
    options.extend(more.into_iter().map(OsString::from));
    options
}

fn tenant_command(project: &Project, options: Vec<OsString>) -> Result<Command, Problem> {
    prerequisite::c_compiler()?;
    let mut cargo = project.cargo();
    cargo.args(["build", "--package", "doctor-tenant", "--bin", "doctor-tenant", "--profile", "tool"]);
    step::run(project, Step::new("building the local tenant", cargo))?;
    let mut command = Command::new(project.program("tool", "doctor-tenant"));
    command.args(options).current_dir(project.root());
    Ok(command)
}

/// Lets the program take this process's place, so that stopping the command stops the program.
#[cfg(unix)]
fn become_program(mut command: Command) -> Result<(), Problem> {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(Problem::new(format!("the local tenant could not be run: {error}")))
}

/// Waits for the program; the console sends an interruption to both.
#[cfg(not(unix))]
fn become_program(mut command: Command) -> Result<(), Problem> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Problem::new(format!("the local tenant ended ({status})"))),
        Err(error) => Err(Problem::new(format!("the local tenant could not be run: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_may_reach_the_local_tenant_and_asks_it_for_its_state() {
        let environments = local(8765).unwrap();
        assert_eq!(environments.origins().len(), 1);
        assert_eq!(environments.origins()[0].as_str(), "http://127.0.0.1:8765");
        assert!(environments.text().contains("http://127.0.0.1:8765/api/state/{tenant}"));
    }

    #[test]
    fn a_taken_port_is_told_before_anything_is_built() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(free(port).unwrap_err().to_string().contains("--port"));
    }
}
