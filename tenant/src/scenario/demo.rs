//! `demo`: a believable tenant after some years.

use super::Options;
use super::builders::{ANNA, Draft, EVA, EXPIRED, KARL, SYSTEM, TONY, base_site, fill};
use crate::store::{ServerVersion, Site, State};

pub(super) fn site(options: &Options, now: i64) -> Site {
    let mut site = base_site(options);
    site.server = ServerVersion::Mid;
    let draft = |name: &str, events: &[&str], target: &str| Draft::new(now, name, events, target);
    let off = State::TooManyErrors;
    let own = vec![
        draft("ERP orders", &["sale.sold", "sale.changed"], "https://api.acme.example/hooks/orders?code=Zk3-not-for-your-eyes").state(off).updated(52, SYSTEM).called(48_210, 61, 52).fails(9, EXPIRED),
        draft("ERP customers", &["contact.created", "contact.changed"], "https://api.acme.example/hooks/customers").state(off).updated(51, SYSTEM).called(120_344, 208, 51).fails(9, EXPIRED),
        draft("ERP people", &["person.created", "person.changed"], "https://api.acme.example/hooks/people").called(88_120, 97, 1).fails(6, EXPIRED),
        draft("Newsletter", &["person.consented", "person.unconsented"], "https://hooks.fjordmail.example/superoffice").called(5_120, 3, 2),
        draft("Sold to Power Automate", &["sale.sold"], "https://prod-39.westeurope.logic.azure.com:443/workflows/5f2a/triggers/manual/paths/invoke?api-version=2016-10-01&sig=not-for-your-eyes")
            .registered(40, ANNA)
            .called(31, 31, 5)
            .fails(4, "HTTP/1.1 202 Accepted\r\nx-ms-workflow-run-id: 08584581\r\nx-ms-request-id: westeurope:5f2a\r\nContent-Length: 0\r\n\r\n"),
        draft("Leads to Make", &["contact.created"], "https://hook.eu1.make.com/3kq8v7").state(off).updated(300, SYSTEM).called(2_201, 12, 300).fails(1, "HTTP/1.1 410 Gone\r\nContent-Type: text/plain\r\n\r\nThere is no scenario listening for this webhook."),
        draft("Requests to n8n", &["ticket.created"], "https://n8n.contoso.example/webhook-test/superoffice").registered(9, EVA).called(14, 8, 3).fails(
            7,
            "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\n\r\n{\"code\":404,\"message\":\"The requested webhook \\\"superoffice\\\" is not registered.\",\"hint\":\"Click the 'Execute workflow' button on the canvas, then try again.\"}",
        ),
        draft("Intranet feed", &["document.created", "document.changed"], "https://hooks.contoso.example/feed").state(State::Stopped).updated(410, ANNA).called(9_840, 14, 412),
        draft("Old warehouse", &["sale.completed"], "https://wms.contoso.example/so").state(State::Stopped).updated(9_000, KARL).registered(2_100, KARL).state(State::Stopped).called(1_702, 5, 9_100).nobody_told(),
        draft("Company cards", &["contact.updated"], "https://hooks.contoso.example/cards").registered(63, ANNA),
        draft("Projects to planner", &["project.changed"], "https://planner.contoso.example/hooks/superoffice").called(3_310, 2, 30 * 24),
        draft("Projects to archive", &["project.changed"], "https://archive.contoso.example/in").called(3_602, 4, 6),
        draft("Eva's test", &["contact.changed"], "https://1a2b-203-0-113-9.ngrok-free.app/hook").registered(20, EVA).called(212, 40, 26).fails(
            5,
            "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nngrok-error-code: ERR_NGROK_3200\r\n\r\nThe endpoint 1a2b-203-0-113-9.ngrok-free.app is offline.\r\nERR_NGROK_3200",
        ),
        draft("Nightly clean-up", &["activity.created"], "NightlyCleanUp").script().state(off).updated(120, SYSTEM).called(640, 9, 120).fails(9, "CRMScript error: line 14: Undefined variable 'contactId'"),
        draft("Greeting", &["person.created"], "WelcomeGreeting").script().called(11_450, 0, 4),
        draft("Sales to BI", &["sale.created", "sale.changed"], "https://ingest.nordicbi.example/superoffice").called(30_412, 22, 1).once_failed("The operation has timed out."),
        draft("Sales to BI (copy)", &["sale.changed"], "https://ingest.nordicbi.example/superoffice").called(14_100, 9, 1).unsigned(),
        draft("Watch ERP orders", &["webhook1.errors"], "https://api.acme.example/hooks/alerts").called(3, 0, 52),
        draft("Partner portal", &["contact.changed"], "https://portal.partner.example/api/superoffice").called(7_740, 51, 3).updated(70, ANNA).fails(3, "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{\"message\":\"Signature mismatch: X-SuperOffice-Signature does not match\"}"),
        draft("Imported", &["relation.created"], "https://hooks.contoso.example/relations").state(State::Unknown).called(88, 0, 700),
        draft("Chat log", &["chatsession.message"], "https://chat.contoso.example/so").called(19_004, 310, 8).fails(2, "HTTP/1.1 403 Forbidden\r\nServer: cloudflare\r\nCF-RAY: 8a1b2c3d4e5f-OSL\r\nContent-Type: text/html\r\n\r\n<html><head><title>Attention Required! | Cloudflare</title></head><body><h1>Sorry, you have been blocked</h1></body></html>"),
        draft("Slow invoices", &["sale.sold"], "https://invoices.fabrikam.example/hook").called(4_820, 290, 5).once_failed("The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing."),
        draft("Retired host", &["associate.changed"], "https://old-host.example.net/so").state(off).updated(2_000, SYSTEM).called(930, 31, 2_000).fails(9, "No such host is known. (old-host.example.net:443)"),
    ];
    fill(&mut site, 1, own);
    let others = vec![
        draft("Fjord subscriptions", &["person.consented"], "https://in.fjordmail.example/so").of_application(1).registered(300, SYSTEM).called(4_410, 2, 7),
        draft("Fjord bounces", &["person.changed"], "https://bounce.fjordmail.example/so").of_application(1).state(off).updated(95, SYSTEM).called(880, 40, 95).fails(9, "No connection could be made because the target machine actively refused it. (bounce.fjordmail.example:443)"),
        draft("BI full load", &["sale.created"], "https://ingest.nordicbi.example/full").of_application(2).registered(500, TONY).called(29_004, 8, 3),
        draft("BI moved", &["contact.created"], "https://old.nordicbi.example/in").of_application(2).called(1_204, 33, 20).fails(3, "HTTP/1.1 301 Moved Permanently\r\nLocation: https://ingest.nordicbi.example/in\r\nContent-Length: 0\r\n\r\n"),
    ];
    fill(&mut site, 31, others);
    site
}
