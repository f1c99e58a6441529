//! `secret-missing`: are its deliveries signed?

use super::source_of;
use crate::diagnosis::check::{Check, CheckResult, Impact, Run, Topic};
use crate::diagnosis::documentation;
use crate::diagnosis::facts::{Case, Facts};
use crate::diagnosis::finding::{ActionOwner, Finding, FormField, Outcome, Record, Remedy};
use crate::model::SecretPresence;
use crate::snapshot::{Gap, GapReason, Source};

pub(super) const CHECK: Check = Check {
    id: "secret-missing",
    topic: Topic::Definition,
    inspects: &[Source::List],
    impact: Impact::Advisory,
    documentation: documentation::SECURITY,
    run: Run::Webhook(run),
};

fn run(_: &Facts<'_>, case: &Case) -> CheckResult {
    match case.webhook.secret {
        _ if !case.is_http() => CheckResult::DoesNotApply,
        SecretPresence::Set => CheckResult::Clear,
        SecretPresence::LeftOut => {
            Finding::new(CHECK.id, Outcome::Unknown, Record::Webhook(case.webhook.id), "secret-missing-not-read").into()
        }
        SecretPresence::NotSaid => CheckResult::CannotSay(Gap::new(source_of(case), GapReason::NotCarried)),
        SecretPresence::Missing => {
            Finding::new(CHECK.id, Outcome::Info, Record::Webhook(case.webhook.id), "secret-missing")
                .evidence(source_of(case), "Secret", "")
                .remedy(
                    Remedy::new("remedy-set-secret", ActionOwner::You)
                        .link(documentation::SECURITY)
                        .changes(FormField::SharedSecret),
                )
                .into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::diagnosis::DiagnosedSnapshot;
    use crate::diagnosis::finding::Outcome;
    use crate::diagnosis::fixture::Scene;
    use crate::model::{SecretPresence, WebhookId};
    use crate::report::explanation;
    use crate::text::{Catalog, PlainEnglish};

    #[test]
    fn it_fires() {
        assert_eq!(
            Scene::healthy().webhook(|webhook| webhook.secret = SecretPresence::Missing).of(CHECK.id),
            Some(Outcome::Info)
        );
    }

    #[test]
    fn a_near_miss_is_a_webhook_with_a_secret() {
        assert_eq!(Scene::healthy().of(CHECK.id), Some(Outcome::Pass));
    }

    #[test]
    fn it_says_so_when_it_cannot_look() {
        for secret in [SecretPresence::NotSaid, SecretPresence::LeftOut] {
            let scene = Scene::healthy().webhook(|webhook| webhook.secret = secret);
            assert_eq!(scene.of(CHECK.id), Some(Outcome::Unknown), "{secret:?}");
        }
    }

    #[test]
    fn a_secret_that_was_left_out_on_purpose_is_never_called_missing_and_changes_no_verdict() {
        let diagnosed = |secret| Scene::healthy().webhook(|webhook| webhook.secret = secret).diagnosed();
        let (known, left_out) = (diagnosed(SecretPresence::Set), diagnosed(SecretPresence::LeftOut));
        let of = |diagnosed: &DiagnosedSnapshot| diagnosed.diagnosis.webhooks.get(&WebhookId(1)).expect("one").clone();
        assert_eq!(of(&left_out).verdict, of(&known).verdict);
        let findings = of(&left_out).findings();
        let finding = findings.iter().find(|finding| finding.check == CHECK.id).expect("a finding");
        let said = explanation(finding, &Catalog::english(Box::new(PlainEnglish)));
        assert!(said.contains("on purpose") && !said.contains("no shared secret"), "{said}");
    }
}
