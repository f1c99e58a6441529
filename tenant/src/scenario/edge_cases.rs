//! Tenants with unusual answers, so that a client can be tried against each.

use super::builders::{Draft, EXPIRED, TONY, base_site, fill};
use super::{Options, demo};
use crate::store::{ServerVersion, Site, State};

pub(super) fn healthy(options: &Options, now: i64) -> Site {
    let mut site = base_site(options);
    let drafts = vec![
        Draft::new(now, "ERP orders", &["sale.sold"], "https://api.acme.example/hooks/orders").called(48_210, 12, 1),
        Draft::new(
            now,
            "ERP customers",
            &["contact.created", "contact.changed"],
            "https://api.acme.example/hooks/customers",
        )
        .called(120_344, 40, 1),
        Draft::new(now, "Newsletter", &["person.consented"], "https://hooks.fjordmail.example/superoffice")
            .called(5_120, 0, 2),
        Draft::new(now, "Requests", &["ticket.created", "ticket.changed"], "https://desk.contoso.example/hooks")
            .called(31_001, 9, 1),
    ];
    fill(&mut site, 1, drafts);
    site
}

pub(super) fn empty(options: &Options, _: i64) -> Site {
    base_site(options)
}

pub(super) fn older_server(options: &Options, now: i64) -> Site {
    Site { server: ServerVersion::Older, ..demo::site(options, now) }
}

pub(super) fn newer_server(options: &Options, now: i64) -> Site {
    Site { server: ServerVersion::Newer, ..demo::site(options, now) }
}

fn with(mut site: Site, change: impl FnOnce(&mut Site)) -> Site {
    change(&mut site);
    site
}

pub(super) fn usage_forbidden(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.usage_forbidden = true)
}

pub(super) fn agent_forbidden(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| {
        if let Some(application) = site.applications.first_mut() {
            application.webhook_agent = false;
        }
    })
}

pub(super) fn other_apps(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| {
        for record in site.webhooks.values_mut().filter(|record| record.id > 2 && record.application == 0) {
            record.application = 1;
        }
    })
}

pub(super) fn rest_only(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.rest_only = true)
}

pub(super) fn agents_only(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.agents_only = true)
}

pub(super) fn cannot_compare(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.cannot_compare = true)
}

pub(super) fn headers_at_once(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.headers_at_once = true)
}

pub(super) fn archive_own_only(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.archive_own_only = true)
}

pub(super) fn origin_refused(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.cors_refused = true)
}

pub(super) fn expired_token(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.token_expired = true)
}

pub(super) fn wrong_tenant_token(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.token_of_other_tenant = true)
}

pub(super) fn moved(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.moved = true)
}

pub(super) fn maintenance(options: &Options, now: i64) -> Site {
    Site { state: "OfflineMaintenance", ..demo::site(options, now) }
}

pub(super) fn throttled(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.throttled = true)
}

pub(super) fn slow(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.slow_ms = 3_000)
}

pub(super) fn flaky(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.flaky = true)
}

pub(super) fn malformed(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.malformed = true)
}

pub(super) fn endless(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.endless = true)
}

pub(super) fn cut_off(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.cut_off = true)
}

pub(super) fn on_site(options: &Options, now: i64) -> Site {
    with(demo::site(options, now), |site| site.quirks.on_site = true)
}

/// A server whose administrator has not switched webhooks on: its webhooks wait, and none was ever called.
pub(super) fn on_site_silent(options: &Options, now: i64) -> Site {
    let mut site = base_site(options);
    site.quirks.on_site = true;
    site.quirks.webhooks_off = true;
    let drafts = vec![
        Draft::new(now, "ERP orders", &["sale.sold"], "https://erp.acme.internal/hooks/orders").registered(40, TONY),
        Draft::new(now, "ERP customers", &["contact.changed"], "http://192.168.1.20:8080/hooks/customers")
            .registered(40, TONY),
        Draft::new(now, "Greeting", &["person.created"], "WelcomeGreeting").script().registered(12, TONY),
        Draft::new(now, "ERP orders (copy)", &["sale.sold"], "https://erp.acme.internal/hooks/orders")
            .state(State::Stopped)
            .unsigned()
            .registered(3, TONY),
    ];
    fill(&mut site, 1, drafts);
    site
}

/// As many webhooks as one asks for, most of them well.
pub(super) fn huge(options: &Options, now: i64) -> Site {
    const EVENTS: [&str; 6] =
        ["contact.changed", "person.changed", "sale.sold", "ticket.created", "project.changed", "document.created"];
    let count = options.webhooks.unwrap_or(50_000);
    let mut site = base_site(options);
    let drafts = (0..count)
        .zip(0_i64..)
        .map(|(index, number)| {
            let event = EVENTS.get(index % EVENTS.len()).copied().unwrap_or("contact.changed");
            let draft = Draft::new(
                now,
                &format!("Branch {number} {event}"),
                &[event],
                &format!("https://branch{}.acme.example/hooks/{number}", number % 900),
            )
            .registered(100 + number % 900, TONY)
            .called(1_000 + number % 5_000, number % 7, 1 + number % 20);
            match number % 50 {
                0 => draft.state(State::TooManyErrors).updated(10 + number % 300, TONY).fails(9, EXPIRED),
                1 => draft.fails(
                    1 + number % 5,
                    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 120\r\n\r\nno healthy upstream",
                ),
                2 => draft.state(State::Stopped).updated(50 + number % 700, TONY),
                _ => draft,
            }
        })
        .collect();
    fill(&mut site, 1, drafts);
    site
}
