//! Passwords: Argon2id, a few at a time, and the same work for a name that nobody has.
use std::sync::{Arc, LazyLock};

use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use tokio::{
    runtime::{Builder, Runtime},
    sync::Semaphore,
};

use crate::error::{Error, Result};

/// Never printed, never kept beyond the request.
#[derive(Clone)]
pub struct Password(String);

/// Long enough to be worth guessing slowly, short enough not to be work by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadPassword {
    TooShort,
    TooLong,
    /// The same as one's name.
    IsName,
}

impl Password {
    /// Eight to 128 characters, and not the sign-in name.
    pub fn new(typed: &str, name: &str) -> Result<Self, BadPassword> {
        match typed.chars().count() {
            ..8 => Err(BadPassword::TooShort),
            129.. => Err(BadPassword::TooLong),
            _ if super::plain_name(typed) == super::plain_name(name) => Err(BadPassword::IsName),
            _ => Ok(Self(typed.to_owned())),
        }
    }
}

/// At most 200 wait at one time: the next is asked to come back.
#[derive(Clone)]
pub struct Passwords {
    waiting: Arc<Semaphore>,
}

impl Default for Passwords {
    fn default() -> Self {
        Self {
            waiting: Arc::new(Semaphore::new(200)),
        }
    }
}

/// One hash takes 19 MiB and 14 ms of a core: two at a time, on threads that do nothing else. A thread
/// keeps the memory it once had, so among all blocking threads 200 sign-ins left 500 MB behind.
static HASHING: LazyLock<Runtime> = LazyLock::new(|| {
    let hashing = Builder::new_current_thread()
        .max_blocking_threads(2)
        .build();
    hashing.expect("threads can be started")
});

/// Of a password nobody knows: what an unknown name is checked against.
static NOBODY: LazyLock<String> = LazyLock::new(|| {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the system has randomness");
    hash(&hex::encode(bytes)).expect("hashing works")
});

impl Passwords {
    pub async fn hash(&self, password: Password) -> Result<String> {
        self.run(move || hash(&password.0)).await?
    }

    /// Also for a name that nobody has, in the same time.
    pub async fn matches(&self, typed: String, known: Option<String>) -> Result<bool> {
        // Nothing longer was ever accepted; do not hash a megabyte to find out.
        let typed: String = typed.chars().take(129).collect();
        self.run(move || {
            let is_known = known.is_some();
            let known = known.unwrap_or_else(|| NOBODY.clone());
            let fits = PasswordHash::new(&known)
                .is_ok_and(|known| argon2().verify_password(typed.as_bytes(), &known).is_ok());
            is_known && fits
        })
        .await
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let crowded = |_| Error::TooMany {
            retry_after_seconds: 5,
        };
        let _queued = self.waiting.try_acquire().map_err(crowded)?;
        let done = HASHING.spawn_blocking(work).await;
        done.map_err(|e| Error::Unexpected(e.into()))
    }
}

fn argon2() -> Argon2<'static> {
    // m = 19 MiB, t = 2, p = 1: the first choice of the OWASP password storage cheat sheet.
    Argon2::default()
}

fn hash(password: &str) -> Result<String> {
    let hash = argon2().hash_password(password.as_bytes());
    let hash = hash.map_err(|e| anyhow::anyhow!("hashing failed: {e}"))?;
    Ok(hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_matches_itself_only_and_an_unknown_name_never() {
        let passwords = Passwords::default();
        let password = Password::new("a warm porch", "ana").unwrap_or_else(|_| panic!("fine"));
        let hash = passwords.hash(password).await.unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        let matches = async |typed: &str, known: Option<&String>| {
            passwords
                .matches(typed.to_owned(), known.cloned())
                .await
                .unwrap()
        };
        assert!(matches("a warm porch", Some(&hash)).await);
        assert!(!matches("a cold porch", Some(&hash)).await);
        assert!(!matches("a warm porch", None).await);
    }

    #[test]
    fn a_password_is_not_short_endless_or_ones_name() {
        let bad = |typed: &str| Password::new(typed, "Ana Lopez").err();
        assert_eq!(bad("seven77"), Some(BadPassword::TooShort));
        assert_eq!(bad(&"x".repeat(129)), Some(BadPassword::TooLong));
        assert_eq!(bad("ana LOPEZ"), Some(BadPassword::IsName));
        assert_eq!(bad("eight888"), None);
    }
}
