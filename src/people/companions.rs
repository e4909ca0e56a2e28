//! Who walks with a resident, and what each may read right now.
use crate::{
    access::{About, Class, Permission},
    db::Tx,
    error::Result,
    id::PersonId,
    seal::{Key, Place, Sealed},
    sql,
};

/// In which place someone stands beside a resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Post {
    Mentor,
    Counselor,
    /// Named one by one by the resident.
    Circle,
}

#[derive(Clone, Debug)]
pub struct Companion {
    pub id: PersonId,
    pub name: String,
    pub post: Post,
    pub reads: Vec<Class>,
    phone: Option<Sealed>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: PersonId,
    name: String,
    post: Post,
    classes: Option<String>,
    phone: Option<Sealed>,
}

/// Accepted mentors first, then counselors, then the circle; by name.
pub async fn of_resident<P: Permission>(tx: &mut Tx, of: &About<P>) -> Result<Vec<Companion>> {
    let rows = tx.query(sql!(
        "select p.id, p.name, a.role as post, p.phone,
                (select string_agg(s.class, ' ') from shares s
                 where s.person_id = a.resident_id and s.audience = a.role
                   and s.from_at <= $3 and (s.until_at is null or s.until_at > $3)) as classes
         from assignments a
         join people p on p.id = a.helper_id
         where a.house_id = $1 and a.resident_id = $2
           and a.accepted_at is not null and a.ended_at is null
           and exists (select 1 from memberships m
               where m.house_id = a.house_id and m.person_id = a.helper_id and m.role = a.role
                 and m.from_at <= $3 and (m.until_at is null or m.until_at > $3))
         union all
         select p.id, p.name, 'circle', null, string_agg(s.class, ' ')
         from shares s
         join people p on p.id = s.grantee_id
         where s.person_id = $2 and s.audience = 'circle'
           and s.from_at <= $3 and (s.until_at is null or s.until_at > $3)
           and exists (select 1 from memberships m
               where m.house_id = $1 and m.person_id = s.grantee_id and m.role = 'resident'
                 and m.from_at <= $3 and (m.until_at is null or m.until_at > $3))
         group by p.id, p.name"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id).bind(of.at());
    let mut rows: Vec<Row> = rows.all().await?;
    rows.sort_by(|a, b| (a.post, &a.name, a.id).cmp(&(b.post, &b.name, b.id)));
    rows.into_iter().map(companion).collect()
}

fn companion(row: Row) -> Result<Companion> {
    Ok(Companion {
        id: row.id,
        name: row.name,
        post: row.post,
        reads: Class::packed(row.classes.as_deref())?,
        phone: row.phone,
    })
}

impl Companion {
    pub fn is_staff(&self) -> bool {
        self.post != Post::Circle
    }

    /// The number they filled in, for those they walk with.
    pub fn phone(&self, key: &Key) -> Result<Option<String>> {
        let place = Place {
            table: "people",
            column: "phone",
            row: self.id,
        };
        let opened = self.phone.as_ref().map(|s| key.open(&place, s));
        Ok(opened.transpose()?)
    }
}
