//! An instant as we store it: UTC, whole seconds.
//!
//! SQLite keeps timestamps as text and compares them as text; only a fixed-width UTC
//! spelling sorts like time does.
use time::OffsetDateTime;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(OffsetDateTime);

impl Timestamp {
    pub fn new(at: OffsetDateTime) -> Self {
        Self(
            at.to_offset(time::UtcOffset::UTC)
                .replace_nanosecond(0)
                .expect("0 is a nanosecond"),
        )
    }
    pub fn get(self) -> OffsetDateTime {
        self.0
    }
    pub fn plus(self, span: time::Duration) -> Self {
        Self::new(self.0 + span)
    }
    pub fn minus(self, span: time::Duration) -> Self {
        Self::new(self.0 - span)
    }
    /// The start of the UTC hour: looks are recorded once in each.
    pub fn hour(self) -> Self {
        let into = self.0.unix_timestamp().rem_euclid(3600);
        self.minus(time::Duration::seconds(into))
    }
    /// Seconds since 1970, as pages and cookies carry an instant.
    pub fn seconds(self) -> i64 {
        self.0.unix_timestamp()
    }
    /// None beyond the years a date can hold.
    pub fn from_seconds(seconds: i64) -> Option<Self> {
        OffsetDateTime::from_unix_timestamp(seconds).ok().map(Self)
    }
}

/// RFC 3339, for machines: `<time datetime>`, JSON, CSV.
impl std::fmt::Display for Timestamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = self
            .0
            .format(&time::format_description::well_known::Rfc3339)
            .map_err(|_| std::fmt::Error)?;
        f.write_str(&text)
    }
}

impl<DB: sqlx::Database> sqlx::Type<DB> for Timestamp
where
    OffsetDateTime: sqlx::Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        OffsetDateTime::type_info()
    }
    fn compatible(ty: &DB::TypeInfo) -> bool {
        OffsetDateTime::compatible(ty)
    }
}
impl<'q, DB: sqlx::Database> sqlx::Encode<'q, DB> for Timestamp
where
    OffsetDateTime: sqlx::Encode<'q, DB>,
{
    fn encode_by_ref(
        &self,
        buf: &mut DB::ArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        self.0.encode_by_ref(buf)
    }
}
impl<'r, DB: sqlx::Database> sqlx::Decode<'r, DB> for Timestamp
where
    OffsetDateTime: sqlx::Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
        OffsetDateTime::decode(value).map(Self)
    }
}
