//! `licence-present`: does the site have a licence that includes webhooks? Only where the principal's licences are readable.
//! The vendor asks for Development Tools or the CRM Suite Core plan. The plans' names in the API are documented nowhere.

use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, Outcome, Record, Remedy};
use crate::model::Licence;
use crate::snapshot::Source;

pub(super) const CHECK: Check = Check {
    id: "licence-present",
    topic: Topic::Access,
    inspects: &[Source::Principal],
    impact: Impact::Advisory,
    documentation: documentation::OVERVIEW,
    run: Run::Tenant(run),
};

fn run(facts: &Facts<'_>) -> CheckResult {
    let principal = facts.snapshot.principal.seen();
    let licences = principal.and_then(|principal| principal.licences.as_deref()).unwrap_or_default();
    // What an on-site server demands is not documented.
    if licences.is_empty() || !facts.snapshot.online {
        return CheckResult::DoesNotApply;
    }
    if licences.iter().any(is_development_tools) || facts.cases.iter().any(Case::last_call_went_well) {
        return CheckResult::Clear;
    }
    let plans: Vec<String> = licences.iter().filter(|licence| is_of_a_plan(licence)).map(named).collect();
    if !plans.is_empty() {
        return Finding::new(CHECK.id, Outcome::Unknown, Record::Tenant, "licence-present-plan")
            .evidence(Source::Principal, "Licenses", plans.join(", "))
            .with("plans", plans)
            .into();
    }
    Finding::new(CHECK.id, Outcome::Info, Record::Tenant, "licence-present")
        .with("count", licences.len())
        .evidence(Source::Principal, "Licenses", licences.len().to_string())
        .remedy(Remedy::new("remedy-ask-licence", ActionOwner::Administrator).link(documentation::OVERVIEW))
        .into()
}

fn named(licence: &Licence) -> String {
    if licence.description.is_empty() { licence.name.clone() } else { licence.description.clone() }
}

/// The documented names of Development Tools, which once were words of their own.
fn is_development_tools(licence: &Licence) -> bool {
    let is_documented =
        licence.owner.eq_ignore_ascii_case("SUPEROFFICE") && licence.name.eq_ignore_ascii_case("expander-services");
    let is_named = [&licence.name, &licence.description].into_iter().any(|text| {
        let text: String = text.to_ascii_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        ["developmenttools", "developertools", "devtools", "webhook"].iter().any(|word| text.contains(word))
    });
    is_documented || is_named
}

fn is_of_a_plan(licence: &Licence) -> bool {
    let text = format!("{} {}", licence.name, licence.description).to_ascii_lowercase();
    text.split(|c: char| !c.is_alphanumeric()).any(|word| matches!(word, "suite" | "plan" | "crmsuite"))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::Licence;
    use crate::snapshot::Source;

    fn licence(owner: &str, name: &str, description: &str) -> Licence {
        Licence { owner: owner.to_owned(), name: name.to_owned(), description: description.to_owned() }
    }

    /// A tenant without calls, so that nothing but its licences speaks.
    fn with(licences: Vec<Licence>) -> Scene {
        Scene::healthy().no_usage_row().principal(|principal| principal.licences = Some(licences))
    }

    #[test]
    fn a_plan_is_named_by_its_description_or_else_by_its_name() {
        let plans = |description: &str| {
            let tenant = with(vec![licence("SUPEROFFICE", "core-suite", description)]).diagnosed().diagnosis.tenant;
            let finding = tenant.into_iter().find(|finding| finding.check == CHECK.id).expect("a finding");
            finding.args.clone().into_iter().find(|(name, _)| *name == "plans").map(|(_, plans)| plans)
        };
        let named = |name: &str| Some(crate::text::Arg::List(vec![name.to_owned()]));
        assert_eq!(plans("CRM Suite Core"), named("CRM Suite Core"));
        assert_eq!(plans(""), named("core-suite"));
    }

    #[test]
    fn it_fires() {
        assert_eq!(with(vec![licence("SUPEROFFICE", "user", "User")]).of_tenant(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_near_miss_is_the_licence_of_the_vendors_sample() {
        // The names that the vendor's own sample of a principal has.
        let documented = licence("SUPEROFFICE", "expander-services", "Developer Tools");
        assert_eq!(with(vec![documented]).of_tenant(CHECK.id), Some(Outcome::Pass));
        let of_others = licence("PARTNER", "expander-services", "Something else");
        assert_eq!(with(vec![of_others]).of_tenant(CHECK.id), Some(Outcome::Info));
    }

    #[test]
    fn a_plan_may_include_webhooks_and_no_page_documents_which() {
        let scene = with(vec![licence("SUPEROFFICE", "crm-suite-core", "CRM Suite Core")]);
        assert_eq!(scene.of_tenant(CHECK.id), Some(Outcome::Unknown));
    }

    #[test]
    fn a_call_that_went_well_outranks_a_list_of_licences() {
        let scene = Scene::healthy()
            .principal(|principal| principal.licences = Some(vec![licence("SUPEROFFICE", "user", "User")]));
        assert_eq!(scene.of_tenant(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn what_an_on_site_server_demands_is_not_known() {
        let scene = with(vec![licence("SUPEROFFICE", "user", "User")]).change(|snapshot| snapshot.online = false);
        assert_eq!(scene.of_tenant(CHECK.id), None);
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        assert_eq!(Scene::healthy().blind(Source::Principal).of_tenant(CHECK.id), Some(Outcome::Unknown));
    }
}
