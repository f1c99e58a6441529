//! Which requests are sent again, and after which pause.

use crate::request_error::RequestError;

/// How often a request is sent at the most.
const ATTEMPTS: u32 = 4;
/// The longest pause that a `Retry-After` may ask of us, in milliseconds.
const LONGEST_PAUSE: u32 = 20_000;

/// The pause before a request is sent once more, in milliseconds: where the tenant is busy (429) or stumbles (502, 503,
/// 504, no answer). None where it is not sent again. `attempt` counts from 1; `retry_after` is the pause that the tenant
/// asks for, in milliseconds.
pub fn pause(error: &RequestError, retry_after: Option<u32>, attempt: u32) -> Option<u32> {
    if attempt >= ATTEMPTS {
        return None;
    }
    let pause = match (error, error.status()) {
        (RequestError::Network, _) | (_, Some(502..=504)) => 400 * attempt,
        (_, Some(429)) => retry_after.unwrap_or(1_000 * attempt),
        _ => return None,
    };
    Some(pause.min(LONGEST_PAUSE))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16) -> RequestError {
        RequestError::of_answer(status, "", "", None)
    }

    #[test]
    fn a_busy_tenant_is_asked_again_when_it_says() {
        assert_eq!(pause(&answer(429), Some(3_000), 1), Some(3_000));
        assert_eq!(pause(&answer(429), Some(600_000), 1), Some(LONGEST_PAUSE));
        assert_eq!(
            [1, 2, 3].map(|attempt| pause(&answer(429), None, attempt)),
            [Some(1_000), Some(2_000), Some(3_000)]
        );
    }

    #[test]
    fn a_tenant_that_stumbles_is_asked_again_after_longer_and_longer_pauses() {
        for error in [answer(502), answer(503), answer(504), RequestError::Network] {
            assert_eq!([1, 2, 3].map(|attempt| pause(&error, None, attempt)), [Some(400), Some(800), Some(1_200)]);
        }
    }

    #[test]
    fn what_would_be_answered_the_same_is_not_sent_again() {
        let errors = [answer(400), answer(401), answer(404), answer(421), answer(500), answer(501), answer(505)];
        let others =
            [RequestError::Timeout, RequestError::TooLong, RequestError::OriginRefused, RequestError::Malformed];
        for error in errors.into_iter().chain(others) {
            assert_eq!(pause(&error, Some(1), 1), None, "{error:?}");
        }
    }

    #[test]
    fn nothing_is_sent_a_fifth_time() {
        assert_eq!(pause(&RequestError::Network, None, ATTEMPTS), None);
        assert_eq!(pause(&answer(429), Some(1), ATTEMPTS), None);
    }
}
