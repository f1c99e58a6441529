//! The local tenant as a program: `doctor-tenant --scenario demo --port 8765`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use doctor_relay::{Call, Limits, Relay, Upstreams};
use doctor_tenant::scenario::{self, Options};
use doctor_tenant::{server, sign_in};

const USAGE: &str = "\
usage: doctor-tenant [--port N] [--scenario NAME] [--webhooks N] [--token T] [--site DIR] [--relay sod|qaonline|online]";

struct Asked {
    port: u16,
    scenario: String,
    webhooks: Option<usize>,
    token: Option<String>,
    site: Option<PathBuf>,
    relay: Option<Relay>,
}

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a program that people start speaks to them")]
fn main() -> ExitCode {
    let asked = match read(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(message) => {
            eprintln!("{message}\n{USAGE}\n\nscenarios:");
            for scenario in scenario::all() {
                eprintln!("  {:<22} {}", scenario.name, scenario.about);
            }
            return ExitCode::from(2);
        }
    };
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("no runtime: {error}");
            return ExitCode::FAILURE;
        }
    };
    runtime.block_on(async {
        let (token, has_site) =
            (asked.token.clone().unwrap_or_else(|| "8A:Cust12345.demo".to_owned()), asked.site.is_some());
        let options = Options { webhooks: asked.webhooks, token: asked.token, tenant: None, origin: String::new() };
        let relayed = asked.relay.as_ref().map(|relay| relay.environment().to_owned());
        match server::prepare(&asked.scenario, options, asked.port, asked.site, asked.relay).await {
            Ok((port, serving)) => {
                let origin = format!("http://127.0.0.1:{port}");
                println!("the local tenant Cust12345, scenario {}", asked.scenario);
                if has_site {
                    println!("  open          {origin}/local/Cust12345/webhooks");
                } else {
                    println!("  state lookup  {origin}/api/state/Cust12345");
                }
                println!("  access token  {token}");
                if has_site {
                    println!("  sign-in       by the client {}, from this page", sign_in::CLIENT_ID);
                }
                if let Some(name) = relayed {
                    let address =
                        if has_site { format!("{name}-relay/Cust…/webhooks") } else { format!("relay/{name}/") };
                    println!("  relay         {origin}/{address} goes to {name}.superoffice.com");
                }
                println!("  stop          Ctrl-C");
                tokio::select! {
                    () = serving => ExitCode::FAILURE,
                    _ = tokio::signal::ctrl_c() => ExitCode::SUCCESS,
                }
            }
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        }
    })
}

fn read(mut arguments: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked =
        Asked { port: 8765, scenario: "demo".to_owned(), webhooks: None, token: None, site: None, relay: None };
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--port" => asked.port = value.parse().map_err(|_| format!("{value} is no port"))?,
            "--scenario" => asked.scenario = value,
            "--webhooks" => asked.webhooks = Some(value.parse().map_err(|_| format!("{value} is no number"))?),
            "--token" => asked.token = Some(value),
            "--site" => asked.site = Some(PathBuf::from(value)),
            "--relay" => asked.relay = Some(relay(&value)?),
            _ => return Err(format!("{name} is no option")),
        }
    }
    if !scenario::all().iter().any(|scenario| scenario.name == asked.scenario) {
        return Err(format!("there is no scenario called {}", asked.scenario));
    }
    Ok(asked)
}

/// A relay to an environment of SuperOffice, which says each call in a line.
#[expect(clippy::print_stdout, reason = "a program that people start tells them what goes through it")]
fn relay(environment: &str) -> Result<Relay, String> {
    let log = Arc::new(|call: &Call| println!("relay {call}"));
    Relay::new(environment, Upstreams::public(), Limits::default(), log).map_err(|error| error.to_string())
}
