-- Which of the ready-made first times a house does not offer. What someone noted before stays theirs.
create table firsts_left_out (
    house_id    uuid        not null references houses (id) on delete cascade,
    ready_made  text        not null,
    primary key (house_id, ready_made)
);
