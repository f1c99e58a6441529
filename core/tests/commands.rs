//! Commands with targets that want to break out of them. bash and dash run each command for real, with programs that only
//! write down their words; PowerShell and cmd are read by their documented rules.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::print_stderr)]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command as Process;

use doctor_core::command::{Ask, Command};
use doctor_core::model::Target;
use doctor_core::terminal::Terminal;
use proptest::prelude::*;

/// Targets that an attacker who may name a webhook's target could write.
const HOSTILE: [&str; 40] = [
    "https://a.example/';touch broken;'",
    "https://a.example/\";touch broken;\"",
    "https://a.example/$(touch broken)",
    "https://a.example/`touch broken`",
    "https://a.example/x&touch broken&",
    "https://a.example/x|touch broken",
    "https://a.example/x>broken",
    "https://a.example/x<broken",
    "https://a.example/x\ntouch broken\n",
    "https://a.example/x\r\ntouch broken",
    "https://a.example/${IFS}",
    "https://a.example/%PATH%",
    "https://a.example/%25PATH%25",
    "https://a.example/%TOKEN%/x",
    "https://a.example/!touch",
    "https://a.example/^&calc",
    "https://a.example/(touch broken)",
    "https://a.example/{a,b}",
    "https://a.example/[1-9]",
    "https://a.example/~root/x",
    "https://a.example/~",
    "https://a.example/--output/x",
    "https://a.example/*?",
    "https://a.example/\u{2019};calc;\u{2019}",
    "https://a.example/in;x='y'",
    "https://a.example/in?a=b&c=$(touch broken)",
    "https://a.example/in#$(touch broken)",
    "https://user:pass'word@a.example/in",
    "https://$(touch broken):x@a.example/",
    "https://a'b.example/",
    "https://a$(touch).example/",
    "https://a`b`.example/",
    "https://a;b.example/",
    "https://a&calc.example/",
    "https://-oProxyCommand=x.example/",
    "https://-.example/",
    "https://~root.example/",
    "https://a!b.example/",
    "https://[2001:db8::7]/in",
    "http://10.0.0.1:8080/%0a/x",
];

/// The programs that a command may start.
const PROGRAMS: [&str; 3] = ["curl", "openssl", "nslookup"];
/// The placeholders that may stand in a command.
const PLACEHOLDERS: [&str; 3] = ["[HOST]", "[REST-OF-THE-ADDRESS]", "[USER:PASSWORD]"];

fn command(ask: Ask, target: &str) -> Option<Command> {
    Command::new(ask, &Target::new(target))
}

/// A folder with nothing in it but programs that write their words into the file `called`, one a line.
struct Shell {
    folder: PathBuf,
    program: &'static str,
}

impl Shell {
    fn of(program: &'static str, name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{program}-{}", std::process::id()));
        fs::create_dir_all(folder.join("bin")).unwrap();
        for name in PROGRAMS {
            let path = folder.join("bin").join(name);
            let script = format!("#!/bin/sh\nprintf '%s\\n' \"<{name}>\" \"$@\" >>called\n");
            fs::write(&path, script).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        Self { folder, program }
    }

    fn is_there(program: &str) -> bool {
        Process::new(program).args(["-c", "exit 0"]).output().is_ok_and(|output| output.status.success())
    }

    /// What the programs were called with, in the order of their names: a pipe starts both at once.
    fn run(&self, line: &str) -> Vec<String> {
        let called = self.folder.join("called");
        // It fails only where the command before called nothing.
        let _ = fs::remove_file(&called);
        let output = Process::new(format!("/bin/{}", self.program))
            .args(["-c", line])
            .current_dir(&self.folder)
            .env_clear()
            .env("PATH", self.folder.join("bin"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(output.stderr.is_empty(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        let entries: BTreeSet<String> = fs::read_dir(&self.folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(entries, BTreeSet::from(["bin".to_owned(), "called".to_owned()]), "{line}");
        let text = fs::read_to_string(&called).unwrap();
        let mut calls: Vec<String> = text.split('<').filter(|call| !call.is_empty()).map(str::to_owned).collect();
        calls.sort();
        calls.iter().flat_map(|call| call.lines()).map(str::to_owned).collect()
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        // What is left behind lies in the folder of the build.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The shells to run for real; dash is not everywhere.
fn shells(name: &str) -> Vec<Shell> {
    if !Shell::is_there("dash") {
        eprintln!("dash is not installed: only bash runs the commands");
    }
    ["bash", "dash"]
        .into_iter()
        .filter(|program| Shell::is_there(program))
        .map(|program| Shell::of(program, name))
        .collect()
}

/// A target whose words are easy to find in a command.
const HARMLESS: &str = "https://harmless.example:8443/in/harmless";

/// The parts of a command that do not come from its target, without quotes.
fn own_parts(ask: Ask, terminal: Terminal) -> Vec<String> {
    let mut parts = vec![without_quotes(&command(ask, HARMLESS).unwrap().text(terminal))];
    for word in [HARMLESS, "harmless.example:8443", "harmless.example", "8443"] {
        parts = parts.iter().flat_map(|part| part.split(word)).map(str::to_owned).collect();
    }
    parts
}

fn without_quotes(text: &str) -> String {
    text.replace(['\'', '"'], "")
}

/// What of a command came from its target: what is left when the parts that every such command has are taken away.
fn from_target(ask: Ask, terminal: Terminal, line: &str) -> Vec<String> {
    let mut rest = without_quotes(line);
    let mut found = Vec::new();
    for part in own_parts(ask, terminal) {
        let (before, after) = rest.split_once(part.as_str()).unwrap_or_else(|| panic!("{line}\nlacks {part:?}"));
        found.push(before.to_owned());
        rest = after.to_owned();
    }
    found.push(rest);
    found
}

/// Whether a text has nothing but what may enter a command: the alphabet, `%XX` outside cmd, and placeholders.
fn is_allowed(terminal: Terminal, text: &str) -> bool {
    let text = ["[USER:PASSWORD]@", "?[REST-OF-THE-ADDRESS]", "[REST-OF-THE-ADDRESS]", "[HOST]"]
        .iter()
        .fold(text.to_owned(), |text, placeholder| text.replace(placeholder, ""));
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        let is_encoded = || {
            let digits = rest.get(1..3).unwrap_or_default();
            terminal != Terminal::Cmd && digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
        };
        if !(c.is_ascii_alphanumeric() || "._~/:-".contains(c) || (c == '%' && is_encoded())) {
            return false;
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    true
}

/// Whether the host is a number, which is asked for by other options.
fn has_a_number_for_a_host(target: &str) -> bool {
    let host = Target::new(target).host().unwrap_or_default();
    host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok()
}

fn assert_only_the_alphabet(target: &str) {
    for ask in Ask::ALL {
        let Some(command) = command(ask, target) else { continue };
        for terminal in Terminal::ALL {
            let line = command.text(terminal);
            assert!(!line.contains(['\n', '\r']), "{line:?}");
            if !has_a_number_for_a_host(target) {
                for text in from_target(ask, terminal, &line) {
                    assert!(is_allowed(terminal, &text), "{target}\n{}: {line}\n{text:?}", terminal.name());
                }
            }
            let shows_placeholder = PLACEHOLDERS.iter().any(|placeholder| line.contains(placeholder));
            assert_eq!(command.fill_in(terminal).is_some(), shows_placeholder, "{target}: {line}");
        }
    }
}

#[test]
fn of_a_hostile_target_only_the_alphabet_enters_a_command() {
    for target in HOSTILE {
        assert_only_the_alphabet(target);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn of_any_target_only_the_alphabet_enters_a_command(
        scheme in "https?",
        user in "(.{0,8}@)?",
        host in "[a-zA-Z0-9.$`'()&;!~_-]{1,16}",
        rest in "(/[ -~]{0,12}){0,4}",
        any in ".{0,12}",
    ) {
        assert_only_the_alphabet(&format!("{scheme}://{user}{host}{rest}{any}"));
        assert_only_the_alphabet(&format!("{scheme}://a.example{rest}{any}"));
    }
}

/// The words that a program on Windows makes of its command line: a backslash counts only in front of a quote
/// (CommandLineToArgvW).
fn windows_words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut in_quotes, mut is_word) = (Vec::new(), String::new(), false, false);
    let mut characters = line.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\\' => {
                let mut count = 1;
                while characters.next_if_eq(&'\\').is_some() {
                    count += 1;
                }
                let before_quote = characters.peek() == Some(&'"');
                word.push_str(&"\\".repeat(if before_quote { count / 2 } else { count }));
                if before_quote && count % 2 == 1 {
                    word.push('"');
                    characters.next();
                }
                is_word = true;
            }
            '"' => {
                in_quotes = !in_quotes;
                is_word = true;
            }
            ' ' | '\t' if !in_quotes => {
                if std::mem::take(&mut is_word) {
                    words.push(std::mem::take(&mut word));
                }
            }
            c => {
                word.push(c);
                is_word = true;
            }
        }
    }
    assert!(!in_quotes, "{line}");
    if is_word {
        words.push(word);
    }
    words
}

/// The words of a line of PowerShell that has only single-quoted and bare ones: in quotes only a doubled quote counts.
fn powershell_words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut in_quotes, mut is_word) = (Vec::new(), String::new(), false, false);
    let mut characters = line.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\'' if in_quotes && characters.next_if_eq(&'\'').is_some() => word.push('\''),
            '\'' => {
                in_quotes = !in_quotes;
                is_word = true;
            }
            ' ' if !in_quotes => {
                if std::mem::take(&mut is_word) {
                    words.push(std::mem::take(&mut word));
                }
            }
            c => {
                assert!(in_quotes || !"$`\"(){}@;&<>,#".contains(c), "{line}: {c} outside quotes");
                word.push(c);
                is_word = true;
            }
        }
    }
    assert!(!in_quotes, "{line}");
    if is_word {
        words.push(word);
    }
    words
}

#[test]
fn the_three_terminals_send_the_same_call() {
    let shells = shells("same");
    let bash = shells.first().expect("bash");
    let target = "https://a.example:8443/in/orders";
    for ask in [Ask::Post, Ask::Measure] {
        let command = command(ask, target).unwrap();
        let sent = bash.run(&command.text(Terminal::Bash));
        let (options, body) = sent.split_at(sent.len() - 1);
        let options: Vec<&str> =
            options.iter().skip(1).map(|word| if word == "/dev/null" { "NUL" } else { word }).collect();
        assert_eq!(options.last(), Some(&"-d"), "{options:?}");
        serde_json::from_str::<serde_json::Value>(&body[0]).expect("the body is JSON");
        let cmd = windows_words(&command.text(Terminal::Cmd));
        assert_eq!(cmd[0], "curl.exe");
        assert_eq!(cmd[1..cmd.len() - 1], options[..]);
        assert_eq!(cmd[cmd.len() - 1], body[0]);
        let powershell = powershell_words(&command.text(Terminal::PowerShell));
        assert_eq!(powershell[..3], [body[0].clone(), "|".to_owned(), "curl.exe".to_owned()]);
        let count = powershell.len();
        assert_eq!(powershell[3..count - 2], options[..options.len() - 1]);
        assert_eq!(powershell[count - 2..], ["--data-binary", "@-"]);
    }
}

/// cmd reads its own signs before the program does, wherever its own count of quotes is even; `%` everywhere.
#[test]
fn cmd_finds_no_sign_of_its_own_in_a_command() {
    for target in HOSTILE {
        for ask in Ask::ALL {
            let Some(command) = command(ask, target) else { continue };
            let line = command.text(Terminal::Cmd);
            let outside: String = line.split('"').step_by(2).collect();
            assert!(!outside.contains(['&', '|', '<', '>', '^', '(', ')', '!']), "{line}");
            // curl's own format has two signs that name no variable.
            let line = line.replace("%{http_code} after %{time_total}", "");
            assert!(!line.contains(['%', '!', '^']), "{line}");
        }
    }
}

#[test]
fn a_script_for_powershell_can_be_handed_on_by_cmd() {
    for ask in [Ask::Certificate, Ask::Chain, Ask::TlsVersion] {
        let command = command(ask, HARMLESS).unwrap();
        let script = command.text(Terminal::PowerShell);
        assert!(!script.contains(['"', '%']), "{script}");
        let words = windows_words(&command.text(Terminal::Cmd));
        assert_eq!(words, ["powershell", "-NoProfile", "-Command", script.as_str()]);
    }
}

#[test]
fn bash_and_dash_start_only_the_programs_of_a_command_whatever_the_target() {
    for shell in shells("hostile") {
        for target in HOSTILE {
            for ask in Ask::ALL {
                let Some(command) = command(ask, target) else { continue };
                let words = shell.run(&command.text(Terminal::Bash));
                let started: Vec<&str> =
                    PROGRAMS.into_iter().filter(|name| words.contains(&format!("{name}>"))).collect();
                let (program, calls) = match ask {
                    Ask::Resolve => ("nslookup", 1),
                    Ask::Certificate => ("openssl", 2),
                    Ask::Chain | Ask::TlsVersion => ("openssl", 1),
                    Ask::Post | Ask::Measure => ("curl", 1),
                };
                assert_eq!(started, [program], "{target}: {words:?}");
                assert_eq!(words.iter().filter(|word| word.ends_with('>')).count(), calls, "{target}: {words:?}");
            }
        }
    }
}

#[test]
fn curl_refuses_an_address_with_a_placeholder() {
    let Ok(output) = Process::new("curl").arg("https://a.example/in?[REST-OF-THE-ADDRESS]").output() else {
        eprintln!("curl is not installed: nothing says whether it refuses a placeholder");
        return;
    };
    assert_eq!(output.status.code(), Some(3), "{}", String::from_utf8_lossy(&output.stderr));
}
