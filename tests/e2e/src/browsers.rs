//! How many browsers are open at once: one for each core, and only one while a heavy walk runs. More of them starve each
//! other, and a heavy walk starves all others.

use std::sync::LazyLock;

use tokio::sync::{Semaphore, SemaphorePermit};

/// The most browsers at once, whatever the machine: each takes some hundred megabytes.
const MOST: usize = 4;

static SEATS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(seats()));

fn seats() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from).min(MOST)
}

/// How much of the machine a walk needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// One browser at work; others may run at the same time.
    Light,
    /// All cores: very many webhooks. Nothing else runs at the same time.
    Heavy,
}

/// Waits until the machine has room for a walk. The room is taken until the result is dropped.
pub(crate) async fn room(weight: Weight) -> SemaphorePermit<'static> {
    let needed = match weight {
        Weight::Light => 1,
        Weight::Heavy => seats(),
    };
    SEATS.acquire_many(u32::try_from(needed).unwrap_or(1)).await.expect("nobody closes the semaphore")
}
