mod access;
mod first_run;
mod group_commit;
mod schedules;
mod serve;
mod statements;
mod support;
mod words;
