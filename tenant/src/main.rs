//! The local tenant as a program: `doctor-tenant --scenario demo --port 8765`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use doctor_relay::{Call, Limits, Relay, Upstreams};
use doctor_tenant::scenario::{self, Options};
use doctor_tenant::{server, sign_in};

const USAGE: &str = "\
usage: doctor-tenant [--port N] [--scenario NAME] [--webhooks N] [--token T] [--day SECONDS] [--site DIR] [--relay sod|qaonline|online]";

/// What the program is asked to serve.
struct Arguments {
    port: u16,
    scenario: String,
    webhooks: Option<usize>,
    token: Option<String>,
    day: Option<Duration>,
    site: Option<PathBuf>,
    relay: Option<Relay>,
}

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a program that people start speaks to them")]
fn main() -> ExitCode {
    let arguments = match read(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
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
            (arguments.token.clone().unwrap_or_else(|| "8A:Cust12345.demo".to_owned()), arguments.site.is_some());
        let options =
            Options { webhooks: arguments.webhooks, token: arguments.token, tenant: None, origin: String::new() };
        let relayed = arguments.relay.as_ref().map(|relay| relay.environment().to_owned());
        match server::prepare(
            &arguments.scenario,
            options,
            arguments.port,
            arguments.site,
            arguments.relay,
            arguments.day,
        )
        .await
        {
            Ok((port, serving)) => {
                let origin = format!("http://127.0.0.1:{port}");
                println!("the local tenant Cust12345, scenario {}", arguments.scenario);
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
                if let Some(day) = arguments.day {
                    println!("  a day         takes {} seconds", day.as_secs());
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

fn read(mut words: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut arguments = Arguments {
        port: 8765,
        scenario: "demo".to_owned(),
        webhooks: None,
        token: None,
        day: None,
        site: None,
        relay: None,
    };
    while let Some(name) = words.next() {
        let value = words.next().ok_or_else(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--port" => arguments.port = value.parse().map_err(|_| format!("{value} is no port"))?,
            "--scenario" => arguments.scenario = value,
            "--webhooks" => arguments.webhooks = Some(value.parse().map_err(|_| format!("{value} is no number"))?),
            "--token" => arguments.token = Some(value),
            "--day" => arguments.day = Some(seconds(&value)?),
            "--site" => arguments.site = Some(PathBuf::from(value)),
            "--relay" => arguments.relay = Some(relay(&value)?),
            _ => return Err(format!("{name} is no option")),
        }
    }
    if !scenario::all().iter().any(|scenario| scenario.name == arguments.scenario) {
        return Err(format!("there is no scenario called {}", arguments.scenario));
    }
    Ok(arguments)
}

/// How long a day takes, as it is given: whole seconds.
fn seconds(value: &str) -> Result<Duration, String> {
    let seconds = value.parse().ok().filter(|seconds| *seconds > 0).map(Duration::from_secs);
    seconds.ok_or_else(|| format!("{value} is no number of seconds from 1"))
}

/// A relay to an environment of SuperOffice, which says each call in a line.
#[expect(clippy::print_stdout, reason = "a program that people start tells them what goes through it")]
fn relay(environment: &str) -> Result<Relay, String> {
    let log = Arc::new(|call: &Call| println!("relay {call}"));
    Relay::new(environment, Upstreams::public(), Limits::default(), log).map_err(|error| error.to_string())
}
