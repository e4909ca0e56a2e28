//! The words, in English and Spanish. `build.rs` writes one method a message and fails where a
//! message or a variable is missing in either language.
use std::sync::LazyLock;

use axum::http::{HeaderMap, header};
use axum_extra::extract::CookieJar;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

mod dates;

type Bundle = FluentBundle<FluentResource>;

/// The cookie that keeps a language chosen before signing in.
pub const LANGUAGE_COOKIE: &str = "language";

/// Every message, as a method, in the language of whoever reads.
#[derive(Clone, Copy)]
pub struct Words {
    /// For `<html lang>`.
    pub lang: &'static str,
    bundle: &'static LazyLock<Bundle>,
}

static EN: LazyLock<Bundle> = LazyLock::new(|| bundle("en", FTL_EN));
static ES: LazyLock<Bundle> = LazyLock::new(|| bundle("es", FTL_ES));

pub const ENGLISH: Words = Words {
    lang: "en",
    bundle: &EN,
};
pub const SPANISH: Words = Words {
    lang: "es",
    bundle: &ES,
};

impl Words {
    /// None for a language we do not speak.
    pub fn in_language(lang: &str) -> Option<Self> {
        match lang {
            "en" => Some(ENGLISH),
            "es" => Some(SPANISH),
            _ => None,
        }
    }

    /// The person's own choice, else that of the browser's cookie, else its Accept-Language.
    pub fn of_request(own: Option<&str>, headers: &HeaderMap) -> Self {
        if let Some(words) = own.and_then(Self::in_language) {
            return words;
        }
        let jar = CookieJar::from_headers(headers);
        if let Some(words) = jar
            .get(LANGUAGE_COOKIE)
            .and_then(|c| Self::in_language(c.value()))
        {
            return words;
        }
        let accepted = headers.get(header::ACCEPT_LANGUAGE);
        Self::for_reader(accepted.and_then(|v| v.to_str().ok()).unwrap_or_default())
    }

    /// The first of our languages in an Accept-Language header, else English.
    pub fn for_reader(accept: &str) -> Self {
        let wanted = accept.split(',').map(|l| l.trim().to_ascii_lowercase());
        let mut ours = wanted.filter(|l| l.starts_with("en") || l.starts_with("es"));
        match ours.next() {
            Some(l) if l.starts_with("es") => SPANISH,
            _ => ENGLISH,
        }
    }

    fn say(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let message = self.bundle.get_message(id).and_then(|m| m.value());
        let pattern = message.expect("build.rs checked every message");
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, args, &mut errors)
            .into_owned()
    }
}

fn bundle(lang: &str, ftl: &[&str]) -> Bundle {
    let lang: LanguageIdentifier = lang.parse().expect("a language tag");
    let mut bundle = FluentBundle::new_concurrent(vec![lang]);
    // Bidi marks around variables would end up in attributes and in tests.
    bundle.set_use_isolating(false);
    for text in ftl {
        let resource = FluentResource::try_new((*text).to_owned()).expect("build.rs parsed it");
        bundle.add_resource(resource).expect("no message twice");
    }
    bundle
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_our_languages_is_spoken() {
        assert_eq!(Words::for_reader("fr, es-MX;q=0.9, en;q=0.8").lang, "es");
        assert_eq!(Words::for_reader("").lang, "en");
    }

    #[test]
    fn ones_own_choice_comes_before_the_browsers() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, "es".parse().unwrap());
        assert_eq!(Words::of_request(Some("en"), &headers).lang, "en");
        assert_eq!(Words::of_request(None, &headers).lang, "es");
        headers.insert(header::COOKIE, "language=en".parse().unwrap());
        assert_eq!(Words::of_request(None, &headers).lang, "en");
    }
}
