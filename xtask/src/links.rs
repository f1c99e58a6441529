//! Compares the titles of the vendor's pages with those that the project has written down.

use std::process::Command;

use doctor_core::diagnosis::documentation::{self, Page};

use crate::problem::Problem;

/// Reads every page over the network and prints those whose title is another one, or that can't be read.
pub(crate) fn links() -> Result<(), Problem> {
    let mut changed = 0;
    for page in documentation::ALL {
        if let Some(fault) = fault(page, read(page)?.as_deref()) {
            changed += 1;
            println!("{}\n  {fault}\n  it answers: {}\n  read on {}", page.address(), page.answers(), page.read());
        }
    }
    let total = documentation::ALL.len();
    if changed > 0 {
        return Err(Problem::new(format!("{changed} of {total} pages are not as they were"))
            .mended_by("read each again, and correct its row in core/src/diagnosis/documentation.rs"));
    }
    println!("{total} pages have the titles that are written down");
    Ok(())
}

/// The page's text; `None` where the server has none.
fn read(page: Page) -> Result<Option<String>, Problem> {
    let output = Command::new("curl")
        .args(["--silent", "--show-error", "--location", "--fail", "--max-time", "30", page.address()])
        .output()
        .map_err(|error| Problem::new(format!("cannot start curl: {error}")).mended_by("install curl"))?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}

/// What is wrong with a page; a site's own name may follow the title.
fn fault(page: Page, text: Option<&str>) -> Option<String> {
    let Some(text) = text else { return Some("it could not be read".to_owned()) };
    let title = text.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    let title = title.map(|(title, _)| title.trim()).unwrap_or_default();
    (!title.starts_with(page.title())).then(|| format!("its title is {title:?}, not {:?}", page.title()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_the_same_with_the_name_of_the_site_behind_it() {
        let page = documentation::PANEL;
        let with_title = |title: &str| format!("<html><head><title>\n{title} | SuperOffice Docs</title></head></html>");
        assert_eq!(fault(page, Some(&with_title(page.title()))), None);
        assert!(fault(page, Some(&with_title("Page not found"))).is_some());
        assert!(fault(page, Some("<html></html>")).is_some());
        assert!(fault(page, None).is_some());
    }
}
