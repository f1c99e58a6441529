//! The commands with what they take and do: the one list that `cargo xtask help`, `README.md` and `CONTRIBUTING.md` show.

use std::fmt::Write;

/// One command.
pub(crate) struct Command {
    /// Its name, as typed.
    pub(crate) name: &'static str,
    /// What it takes, as help shows it.
    pub(crate) takes: &'static str,
    /// What it does.
    pub(crate) does: &'static str,
    /// Who types it.
    pub(crate) audience: Audience,
}

/// Who types a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    /// Whoever runs or serves Hook Doctor.
    Everybody,
    /// Whoever changes it.
    Contributor,
}

/// All commands, the most used first.
pub(crate) const COMMANDS: [Command; 17] = [
    Command {
        name: "start",
        takes: "[--port N] [--relay sod|qaonline|online] [--sign-in sod=CLIENT_ID] [--scenario NAME] [--webhooks N] [--token T] [--day SECONDS]",
        does: "serves the page and a local tenant on one port of this machine; --day plays a day in that time; --relay carries the page's calls to SuperOffice",
        audience: Audience::Everybody,
    },
    Command {
        name: "test",
        takes: "[--only STAGE,…]",
        does: "runs everything that must hold, or some stages of it: format, lint, docs, supply, native, web, e2e",
        audience: Audience::Everybody,
    },
    Command {
        name: "dist",
        takes: "[--config FILE] [--base /path/] [--hsts host|subdomains] [--out DIR]",
        does: "writes a folder that any static host can serve",
        audience: Audience::Everybody,
    },
    Command {
        name: "seal",
        takes: "DIR",
        does: "after a change of DIR/config.json: lets the built page reach the hosts that it names",
        audience: Audience::Everybody,
    },
    Command {
        name: "tenant",
        takes: "[--port N] [--scenario NAME] [--webhooks N] [--token T] [--day SECONDS]",
        does: "serves the local tenant alone; --day 60 plays a day in a minute, again and again",
        audience: Audience::Everybody,
    },
    Command {
        name: "dev",
        takes: "[the options of start]",
        does: "like start, and builds again whenever a file is saved",
        audience: Audience::Contributor,
    },
    Command {
        name: "format",
        takes: "",
        does: "formats the code, and the markup in views, which rustfmt leaves alone",
        audience: Audience::Contributor,
    },
    Command {
        name: "new-check",
        takes: "NAME",
        does: "adds a check that compiles, with its texts and three tests that fail until they are written",
        audience: Audience::Contributor,
    },
    Command {
        name: "untranslated",
        takes: "[LANGUAGE,…] [--looked-at]",
        does: "lists the texts that a language lacks, and those whose English has changed since; `--looked-at` writes down that \
               all of them were looked at",
        audience: Audience::Contributor,
    },
    Command {
        name: "accept-snapshots",
        takes: "",
        does: "accepts what the pages look and read like now as the new snapshots",
        audience: Audience::Contributor,
    },
    Command {
        name: "pictures",
        takes: "",
        does: "takes the pictures in docs/pictures again",
        audience: Audience::Contributor,
    },
    Command {
        name: "bench",
        takes: "[--only native|browser|page|first-visit,…] [--webhooks N,…] [--runs N]",
        does: "measures what a diagnosis costs natively and in the browser, the page next to the same job in plain JavaScript, and a first visit on a slow phone",
        audience: Audience::Contributor,
    },
    Command {
        name: "faults",
        takes: "[--seeds N] [--from S]",
        does: "tries 300 mixtures of faults of a tenant on the page, or so many from the seed S on",
        audience: Audience::Contributor,
    },
    Command {
        name: "soak",
        takes: "[--only hours|history]",
        does: "follows a tenant for eight simulated hours with faults, keeps 1,000 observations of 1,000 webhooks, and writes down what the page takes meanwhile",
        audience: Audience::Contributor,
    },
    Command {
        name: "links",
        takes: "",
        does: "compares the titles of the vendor's pages with those written down; needs a network",
        audience: Audience::Contributor,
    },
    Command {
        name: "lighthouse",
        takes: "",
        does: "measures the built site with Lighthouse; fails below 95 (mobile) and 100 (desktop)",
        audience: Audience::Contributor,
    },
    Command {
        name: "reproduce",
        takes: "",
        does: "builds the committed state twice, in two places, and compares every byte",
        audience: Audience::Contributor,
    },
];

/// The list as `cargo xtask help` prints it.
pub(crate) fn help() -> String {
    let mut out = String::from("cargo xtask COMMAND\n");
    for (audience, title) in [(Audience::Everybody, "To run it"), (Audience::Contributor, "To change it")] {
        let _ = writeln!(out, "\n{title}");
        for command in COMMANDS.iter().filter(|command| command.audience == audience) {
            let typed = [command.name, command.takes].join(" ");
            let _ = write!(out, "\n  {}\n      {}\n", typed.trim_end(), command.does);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    const BEGIN: &str = "<!-- The commands, written by: UPDATE_DOCS=1 cargo test -p xtask -->\n";
    const END: &str = "<!-- End of the commands -->";

    fn table(is_shown: impl Fn(Audience) -> bool) -> String {
        let rows = COMMANDS.iter().filter(|command| is_shown(command.audience)).map(|command| {
            let typed = format!("cargo xtask {} {}", command.name, command.takes);
            format!("| `{}` | {} |\n", typed.trim_end().replace('|', "\\|"), command.does)
        });
        format!("\n| command | what it does |\n| --- | --- |\n{}\n", rows.collect::<String>())
    }

    fn holds(page: &str, table: &str) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(page);
        let text = fs::read_to_string(&path).unwrap();
        let (before, rest) = text.split_once(BEGIN).expect("where the commands begin");
        let (shown, after) = rest.split_once(END).expect("where the commands end");
        if std::env::var_os("UPDATE_DOCS").is_some() {
            fs::write(&path, [before, BEGIN, table, END, after].concat()).unwrap();
        } else {
            assert_eq!(shown, table, "{page} shows other commands; UPDATE_DOCS=1 cargo test -p xtask writes them");
        }
    }

    #[test]
    fn the_pages_show_the_commands_that_there_are() {
        holds("README.md", &table(|audience| audience == Audience::Everybody));
        holds("CONTRIBUTING.md", &table(|_| true));
    }

    #[test]
    fn every_command_of_the_list_is_one_that_runs() {
        let program = include_str!("main.rs");
        for command in &COMMANDS {
            assert!(program.contains(&format!("Some(\"{}\")", command.name)), "{}", command.name);
        }
        let arms = program.matches("        Some(\"").count();
        assert_eq!(arms, COMMANDS.len() + 1, "every command but `help` is in the list");
    }

    #[test]
    fn help_names_every_stage_of_the_tests() {
        let names = crate::stages::Stage::ALL.map(crate::stages::Stage::name).join(", ");
        assert!(help().contains(&names), "{names}");
    }

    #[test]
    fn help_names_every_command() {
        for command in &COMMANDS {
            assert!(help().contains(&format!("\n  {}", command.name)), "{}", command.name);
        }
    }
}
