//! Tenants that each show one situation from the troubleshooting guide.

use super::Options;
use super::builders::{ANNA, Draft, EXPIRED, SYSTEM, base_site, fill};
use crate::store::{Site, State};

fn with(options: &Options, drafts: Vec<Draft>) -> Site {
    let mut site = base_site(options);
    fill(&mut site, 1, drafts);
    site
}

fn well(now: i64) -> Draft {
    Draft::new(now, "Newsletter", &["person.consented"], "https://hooks.fjordmail.example/superoffice")
        .called(5_120, 0, 2)
}

pub(super) fn certificate_expired(options: &Options, now: i64) -> Site {
    let off = |name: &str, path: &str, event: &str| {
        Draft::new(now, name, &[event], &format!("https://api.acme.example/hooks/{path}"))
            .state(State::TooManyErrors)
            .updated(30, SYSTEM)
            .called(4_000, 20, 30)
            .fails(9, EXPIRED)
    };
    with(
        options,
        vec![
            off("ERP orders", "orders", "sale.sold"),
            off("ERP customers", "customers", "contact.changed"),
            off("ERP people", "people", "person.changed"),
            well(now),
        ],
    )
}

pub(super) fn stopped_by_a_person(options: &Options, now: i64) -> Site {
    let stopped = Draft::new(now, "Intranet feed", &["document.created"], "https://hooks.contoso.example/feed")
        .state(State::Stopped)
        .updated(26, ANNA)
        .called(9_840, 14, 27);
    with(options, vec![stopped, well(now)])
}

pub(super) fn active_and_silent(options: &Options, now: i64) -> Site {
    let silent = Draft::new(now, "Company cards", &["contact.changed"], "https://hooks.contoso.example/cards").called(
        812,
        2,
        24 * 24,
    );
    let sibling = Draft::new(now, "ERP customers", &["contact.changed"], "https://api.acme.example/hooks/customers")
        .called(120_344, 40, 1);
    with(options, vec![silent, sibling, well(now)])
}

pub(super) fn misspelt_event(options: &Options, now: i64) -> Site {
    let misspelt = Draft::new(now, "Company cards", &["company.updated"], "https://hooks.contoso.example/cards")
        .registered(40, ANNA);
    with(options, vec![misspelt, well(now)])
}

pub(super) fn answers_202(options: &Options, now: i64) -> Site {
    let target = "https://prod-39.westeurope.logic.azure.com:443/workflows/5f2a/triggers/manual/paths/invoke?sig=not-for-your-eyes";
    let accepted = Draft::new(now, "Sold to Power Automate", &["sale.sold"], target).registered(40, ANNA).called(31, 31, 5).fails(
        4,
        "HTTP/1.1 202 Accepted\r\nx-ms-workflow-run-id: 08584581\r\nx-ms-request-id: westeurope:5f2a\r\nContent-Length: 0\r\n\r\n",
    );
    with(options, vec![accepted, well(now)])
}

pub(super) fn gone_410(options: &Options, now: i64) -> Site {
    let gone = Draft::new(now, "Leads to Make", &["contact.created"], "https://hook.eu1.make.com/3kq8v7")
        .state(State::TooManyErrors)
        .updated(3, SYSTEM)
        .called(2_201, 1, 3)
        .fails(
            1,
            "HTTP/1.1 410 Gone\r\nContent-Type: text/plain\r\n\r\nThere is no scenario listening for this webhook.",
        );
    with(options, vec![gone, well(now)])
}
