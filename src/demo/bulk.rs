//! Thousands of rows a statement: they travel as one JSON text that the database takes apart.
use serde::{Serialize, Serializer};
use time::Date;

use crate::{
    db::{Result, Sql, WriteTx},
    timestamp::Timestamp,
};

/// A row of a table; its fields are the columns, `rows!` makes both from one list.
pub trait Row: Serialize {
    const INSERT: Sql;
}

/// Few enough for one text to stay small, enough for the statement's cost to vanish.
const AT_ONCE: usize = 2_000;

pub async fn insert<R: Row>(tx: &mut WriteTx, rows: &[R]) -> Result<()> {
    for some in rows.chunks(AT_ONCE) {
        let text = serde_json::to_string(some).map_err(|e| sqlx::Error::Encode(e.into()))?;
        tx.query(R::INSERT).bind(text).run().await?;
    }
    Ok(())
}

/// As both databases read it, see `Timestamp`.
#[derive(Clone, Copy)]
pub struct At(pub Timestamp);

impl Serialize for At {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl From<Timestamp> for At {
    fn from(at: Timestamp) -> Self {
        Self(at)
    }
}

#[derive(Clone, Copy)]
pub struct Day(pub Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

/// `rows! { /// doc. Name in table { column: sql_type Type, … } }`
#[macro_export]
#[doc(hidden)]
macro_rules! demo_rows {
    ($($(#[$doc:meta])* $name:ident in $table:ident { $first:ident: $first_sql:ident $first_type:ty $(, $column:ident: $sql:ident $type:ty)* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(serde::Serialize)]
        pub struct $name { pub $first: $first_type, $(pub $column: $type),* }
        impl $crate::demo::bulk::Row for $name {
            const INSERT: $crate::db::Sql = $crate::sql!(@ false,
                concat!("insert into ", stringify!($table), " (", stringify!($first), $(", ", stringify!($column),)* ") select ",
                    $crate::demo_rows!(@ $first_sql $first), $(", ", $crate::demo_rows!(@ $sql $column),)* " from json_each($1) r"),
                concat!("insert into ", stringify!($table), " (", stringify!($first), $(", ", stringify!($column),)* ") select ",
                    "r.", stringify!($first), $(", r.", stringify!($column),)*
                    " from json_to_recordset(cast(cast($1 as text) as json)) as r(",
                    stringify!($first), " ", stringify!($first_sql), $(", ", stringify!($column), " ", stringify!($sql),)* ")"));
        }
    )*};
    (@ uuid $column:ident) => { concat!("unhex(json_extract(r.value, '$.", stringify!($column), "'), '-')") };
    (@ $sql:ident $column:ident) => { concat!("json_extract(r.value, '$.", stringify!($column), "')") };
}
