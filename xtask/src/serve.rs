//! `start`, `dev` and `tenant`: the local tenant, alone or with the page, on one port of this machine.

use std::ffi::OsString;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use doctor_core::address::{Environment, EnvironmentName};
use serde_json::{Map, json};

use crate::prerequisite;
use crate::problem::Problem;
use crate::project::Project;
use crate::seal::Deployment;
use crate::seal::environments::Environments;
use crate::site::{self, Beside, Optimise};
use crate::step;

/// The port that the page's documentation names.
pub(crate) const DEFAULT_PORT: u16 = 8765;
/// How often `dev` looks for saved files.
const LOOK_EVERY: Duration = Duration::from_millis(400);

/// What `start` and `dev` are asked to serve.
#[derive(Debug, Clone)]
pub(crate) struct ServeOptions {
    /// The port of this machine.
    pub(crate) port: u16,
    /// The environment that a relay goes to, where there is one.
    pub(crate) relay: Option<EnvironmentName>,
    /// The clients by which people sign in to environments of SuperOffice, by the environment's name.
    pub(crate) clients: Vec<(EnvironmentName, String)>,
    /// The local tenant's own options.
    pub(crate) tenant: Vec<String>,
}

/// The client that is registered at the local tenant.
const LOCAL_CLIENT: &str = "local-client";

/// Reads `sod=CLIENT_ID`: the client by which people sign in to an environment.
pub(crate) fn client(text: &str) -> Result<(EnvironmentName, String), Problem> {
    text.split_once('=')
        .and_then(|(name, id)| Some((Environment::super_office(name)?, id.trim().to_owned())))
        .filter(|(_, id)| !id.is_empty())
        .ok_or_else(|| {
            Problem::new(format!("--sign-in cannot be {text:?}"))
                .mended_by("--sign-in sod=CLIENT_ID, or the same with qaonline or online")
        })
}

/// Reads the name of an environment that a relay can go to.
pub(crate) fn relay_to(name: &str) -> Result<EnvironmentName, Problem> {
    Environment::super_office(name)
        .ok_or_else(|| Problem::new(format!("--relay cannot be {name:?}; a relay goes to sod, qaonline or online")))
}

/// Builds what is stale and serves the page and a tenant until it is interrupted.
pub(crate) fn start(project: &Project, options: &ServeOptions) -> Result<(), Problem> {
    free(options.port)?;
    let folder = project.made("start");
    site::build_when_stale(project, Optimise::Release, &environments(options)?, &folder, Beside::LocalTenant)?;
    become_program(tenant_command(project, tenant_options(options, &folder))?)
}

/// Serves like [`start`], from debug builds, and builds again whenever a file is saved.
pub(crate) fn develop(project: &Project, options: &ServeOptions) -> Result<(), Problem> {
    free(options.port)?;
    let folder = project.made("dev");
    let environments = environments(options)?;
    site::build_when_stale(project, Optimise::Nothing, &environments, &folder, Beside::LocalTenant)?;
    let built = site::newest_input(project);
    let watcher = project.clone();
    // A thread and a program: the thread's end is the end of this process, and this process ends with the program.
    thread::spawn({
        let folder = folder.clone();
        move || watch(&watcher, &environments, &folder, built)
    });
    let mut command = tenant_command(project, tenant_options(options, &folder))?;
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

fn watch(project: &Project, environments: &Environments, site: &Path, mut built: std::time::SystemTime) {
    loop {
        thread::sleep(LOOK_EVERY);
        let newest = site::newest_input(project);
        if newest > built {
            built = newest;
            let deployment = Deployment::at_root(environments.clone());
            match site::build(project, Optimise::Nothing, &deployment, site, Beside::Nothing) {
                Ok(()) => println!("built; load the page again"),
                Err(problem) => eprintln!("{problem}"),
            }
        }
    }
}

/// The environments of this machine, as the page's `config.json` names them: the local tenant, and what lies behind the
/// relay.
fn environments(options: &ServeOptions) -> Result<Environments, Problem> {
    let ServeOptions { port, relay, clients, tenant: _ } = options;
    let mut environments = Map::new();
    environments.insert(
        "local".to_owned(),
        json!({ "label": "Local tenant", "state": format!("http://127.0.0.1:{port}/api/state/{{tenant}}") }),
    );
    if let Some(name) = relay.as_ref().map(EnvironmentName::as_str) {
        environments.insert(
            format!("{name}-relay"),
            json!({
                "label": format!("SuperOffice {name}, through this machine"),
                "state": format!("http://127.0.0.1:{port}/relay/{name}/state/{{tenant}}"),
                "relay": name,
            }),
        );
    }
    let local = ("local", LOCAL_CLIENT);
    let clients = clients.iter().map(|(name, id)| (name.as_str(), id.as_str())).chain([local]);
    let sign_in: Map<_, _> = clients.map(|(name, id)| (name.to_owned(), json!({ "client_id": id }))).collect();
    let config = json!({ "environments": environments, "sign_in": sign_in });
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

fn tenant_options(options: &ServeOptions, site: &Path) -> Vec<OsString> {
    let ServeOptions { port, relay, clients: _, tenant } = options;
    let mut options = vec!["--port".into(), port.to_string().into(), "--site".into(), site.into()];
    if let Some(name) = relay {
        options.extend(["--relay".into(), name.as_str().into()]);
    }
    options.extend(tenant.iter().map(OsString::from));
    options
}

pub(crate) fn tenant_command(project: &Project, options: Vec<OsString>) -> Result<Command, Problem> {
    prerequisite::c_compiler()?;
    step::run(project, site::local_tenant(project))?;
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
    use doctor_core::address::ApiLocation;
    use doctor_core::config::Config;

    use super::*;

    fn options(relay: Option<&str>) -> ServeOptions {
        ServeOptions {
            port: 8765,
            relay: relay.map(|name| relay_to(name).unwrap()),
            clients: Vec::new(),
            tenant: vec!["--token".to_owned()],
        }
    }

    #[test]
    fn the_page_may_reach_the_local_tenant_and_asks_it_for_its_state() {
        let environments = environments(&options(None)).unwrap();
        assert!(!environments.text().contains("relay"));
        assert_eq!(environments.origins().len(), 1);
        assert_eq!(environments.origins()[0].as_str(), "http://127.0.0.1:8765");
        assert!(environments.text().contains("http://127.0.0.1:8765/api/state/{tenant}"));
    }

    #[test]
    fn a_relay_is_an_environment_of_its_own_on_the_same_port() {
        for name in ["sod", "qaonline", "online"] {
            let environments = environments(&options(Some(name))).unwrap();
            assert_eq!(environments.origins().len(), 1);
            let config = Config::parse(environments.text());
            let own: Vec<_> = config.environments.iter().filter(|environment| !environment.label.is_empty()).collect();
            assert_eq!(own.len(), 2);
            assert_eq!(own[1].name.as_str(), format!("{name}-relay"));
            assert_eq!(own[1].relay.as_ref().map(EnvironmentName::as_str), Some(name));
            let state = format!("http://127.0.0.1:8765/relay/{name}/state/{{tenant}}");
            assert_eq!(own[1].location, ApiLocation::State(state));
        }
    }

    #[test]
    fn the_local_server_gets_a_relay_only_where_there_is_one() {
        let site = Path::new("site");
        assert_eq!(tenant_options(&options(None), site), ["--port", "8765", "--site", "site", "--token"]);
        let with_relay = tenant_options(&options(Some("sod")), site);
        assert_eq!(with_relay, ["--port", "8765", "--site", "site", "--relay", "sod", "--token"]);
    }

    #[test]
    fn people_sign_in_to_the_local_tenant_and_where_a_client_is_named() {
        let options = ServeOptions { clients: vec![client("sod=abc").unwrap()], ..options(None) };
        let config = Config::parse(environments(&options).unwrap().text());
        let named = |name: &str| config.sign_in.get(name).map(String::as_str);
        assert_eq!((named("local"), named("sod"), named("online")), (Some("local-client"), Some("abc"), None));
        for text in ["sod", "sod=", "local=abc", "=abc", "https://sod.superoffice.com=abc"] {
            assert!(client(text).unwrap_err().to_string().contains(&format!("{text:?}")), "{text}");
        }
    }

    #[test]
    fn a_relay_to_anywhere_else_is_refused_by_name() {
        for name in ["demo", "local", "https://sod.superoffice.com", "crm.example.com", ""] {
            assert!(relay_to(name).unwrap_err().to_string().contains(&format!("{name:?}")), "{name}");
        }
    }

    #[test]
    fn a_taken_port_is_reported_before_anything_is_built() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(free(port).unwrap_err().to_string().contains("--port"));
    }
}
