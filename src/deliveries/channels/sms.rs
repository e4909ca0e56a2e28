//! Text messages, by whichever gateway the owner uses: an address, a header, and the shape of the body.
use super::{Letter, http::Request};
use crate::config::WordConfig;

pub struct Sms {
    url: String,
    authorization: Option<String>,
    body: String,
}

impl Sms {
    /// None where no gateway is set up.
    pub fn of(config: &WordConfig) -> Option<Self> {
        Some(Self {
            url: config.sms_url.clone()?,
            authorization: config.sms_authorization.clone(),
            body: config.sms_body.clone(),
        })
    }

    pub fn request(&self, phone: &str, letter: &Letter) -> Option<Request> {
        let is_json = self.body.trim_start().starts_with('{');
        let to = dialled(phone);
        let request = Request::to(&self.url, self.filled(&to, &letter.text()).into_bytes())?
            .with(
                "content-type",
                match is_json {
                    true => "application/json",
                    false => "application/x-www-form-urlencoded",
                },
            )
            .with("idempotency-key", &letter.identity());
        Some(match &self.authorization {
            Some(authorization) => request.with("authorization", authorization),
            None => request,
        })
    }

    /// `{to}` and `{text}` in the body's own spelling, in one pass: nothing put in is looked at again.
    fn filled(&self, to: &str, text: &str) -> String {
        let is_json = self.body.trim_start().starts_with('{');
        let spelled = |value: &str| match is_json {
            true => {
                let quoted = serde_json::Value::from(value).to_string();
                quoted[1..quoted.len() - 1].to_owned()
            }
            false => url::form_urlencoded::byte_serialize(value.as_bytes()).collect(),
        };
        let parts = self
            .body
            .split("{to}")
            .map(|part| part.replace("{text}", &spelled(text)));
        parts.collect::<Vec<_>>().join(&spelled(to))
    }
}

/// As gateways want it: digits, and a plus in front.
fn dialled(phone: &str) -> String {
    let plus = phone.trim_start().starts_with('+').then_some('+');
    plus.into_iter()
        .chain(phone.chars().filter(char::is_ascii_digit))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(body: &str) -> String {
        let (url, authorization) = (String::new(), None);
        let sms = Sms {
            url,
            authorization,
            body: body.into(),
        };
        sms.filled(&dialled("+1 (555) 0177"), "Say \"hi\" & {to}")
    }

    #[test]
    fn the_body_takes_the_gateways_shape() {
        assert_eq!(
            filled(r#"{"to":"{to}","text":"{text}"}"#),
            r#"{"to":"+15550177","text":"Say \"hi\" & {to}"}"#
        );
        assert_eq!(
            filled("To={to}&Body={text}"),
            "To=%2B15550177&Body=Say+%22hi%22+%26+%7Bto%7D"
        );
    }
}
