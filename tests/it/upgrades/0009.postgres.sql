CREATE TABLE public._sqlx_migrations (
    version bigint NOT NULL,
    description text NOT NULL,
    installed_on timestamp with time zone DEFAULT now() NOT NULL,
    success boolean NOT NULL,
    checksum bytea NOT NULL,
    execution_time bigint NOT NULL
);
CREATE TABLE public.alert_facts (
    id uuid NOT NULL,
    alert_id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    source text NOT NULL,
    is_check_in boolean NOT NULL,
    assignment_id uuid,
    day date NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    noticed_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    settled_as text
);
CREATE TABLE public.alert_rules (
    house_id uuid NOT NULL,
    nudge_minutes smallint NOT NULL,
    counselor_minutes smallint NOT NULL,
    manager_minutes smallint NOT NULL,
    quiet_from smallint NOT NULL,
    quiet_until smallint NOT NULL,
    late_check_in_minutes smallint NOT NULL,
    items_in_a_day smallint NOT NULL,
    repeats smallint NOT NULL,
    repeat_days smallint NOT NULL,
    silent_hours smallint NOT NULL,
    on_call_id uuid
);
CREATE TABLE public.alert_steps (
    alert_id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    rung text NOT NULL,
    due_at timestamp with time zone,
    done_at timestamp with time zone,
    told integer,
    handed_at timestamp with time zone,
    handed_by uuid,
    handed_role text
);
CREATE TABLE public.alerts (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    taken_by uuid,
    taken_role text,
    taken_at timestamp with time zone,
    closed_at timestamp with time zone,
    closed_by uuid,
    came_of text,
    CONSTRAINT alerts_check CHECK (((closed_at IS NULL) = (came_of IS NULL)))
);
CREATE TABLE public.answers (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    assignment_id uuid,
    day date NOT NULL,
    feelings text NOT NULL,
    cravings text NOT NULL,
    note text NOT NULL,
    wish text NOT NULL,
    acted_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL
);
CREATE TABLE public.assignments (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    resident_id uuid NOT NULL,
    helper_id uuid NOT NULL,
    role text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    ended_at timestamp with time zone,
    ended_by uuid,
    CONSTRAINT assignments_check CHECK ((resident_id <> helper_id)),
    CONSTRAINT assignments_role_check CHECK ((role = ANY (ARRAY['mentor'::text, 'counselor'::text])))
);
CREATE TABLE public.audit_events (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid,
    role text,
    house_id uuid,
    person_id uuid,
    what text NOT NULL
);
CREATE TABLE public.corrections (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    day date NOT NULL,
    before text NOT NULL,
    after text NOT NULL,
    reason text NOT NULL,
    corrected_by uuid NOT NULL,
    role text NOT NULL,
    corrected_at timestamp with time zone NOT NULL
);
CREATE TABLE public.deliveries (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    kind text NOT NULL,
    about_id uuid,
    alert_id uuid,
    assignment_id uuid,
    day date,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone,
    outage_at timestamp with time zone,
    reach_out_id uuid,
    is_now boolean DEFAULT false NOT NULL,
    planned_for timestamp with time zone
);
CREATE TABLE public.excuses (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL,
    given_by uuid NOT NULL,
    given_role text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);
CREATE TABLE public.heartbeats (
    id smallint NOT NULL,
    beat_at timestamp with time zone NOT NULL,
    CONSTRAINT heartbeats_id_check CHECK ((id = 1))
);
CREATE TABLE public.house_people (
    house_id uuid NOT NULL,
    person_id uuid NOT NULL
);
CREATE TABLE public.houses (
    id uuid NOT NULL,
    name text NOT NULL,
    time_zone text NOT NULL,
    day_turns_at smallint NOT NULL,
    board_style text NOT NULL,
    fields_left_out text NOT NULL,
    phone text,
    emergency_number text NOT NULL,
    crisis_number text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    named_in_word boolean DEFAULT false NOT NULL,
    CONSTRAINT houses_board_style_check CHECK ((board_style = ANY (ARRAY['kept_only'::text, 'open'::text, 'totals'::text]))),
    CONSTRAINT houses_day_turns_at_check CHECK (((day_turns_at >= 0) AND (day_turns_at <= 719)))
);
CREATE TABLE public.installation (
    id smallint NOT NULL,
    key_id text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT installation_id_check CHECK ((id = 1))
);
CREATE TABLE public.invitations (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    role text NOT NULL,
    for_whom text NOT NULL,
    code_hash text NOT NULL,
    invited_by uuid NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    used_by uuid,
    taken_back_at timestamp with time zone,
    CONSTRAINT invitations_role_check CHECK ((role = ANY (ARRAY['resident'::text, 'mentor'::text, 'counselor'::text, 'manager'::text])))
);
CREATE TABLE public.looks (
    person_id uuid NOT NULL,
    viewer_id uuid NOT NULL,
    role text NOT NULL,
    class text NOT NULL,
    house_id uuid NOT NULL,
    looked_at timestamp with time zone NOT NULL
);
CREATE TABLE public.memberships (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone,
    CONSTRAINT memberships_role_check CHECK ((role = ANY (ARRAY['resident'::text, 'mentor'::text, 'counselor'::text, 'manager'::text])))
);
CREATE TABLE public.outages (
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL
);
CREATE TABLE public.outcomes (
    person_id uuid NOT NULL,
    day date NOT NULL,
    assignment_id uuid NOT NULL,
    house_id uuid NOT NULL,
    outcome text NOT NULL,
    excuse text,
    acted_at timestamp with time zone,
    received_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone NOT NULL,
    CONSTRAINT outcomes_check CHECK (((outcome = 'excused'::text) = (excuse IS NOT NULL))),
    CONSTRAINT outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['kept'::text, 'kept_late'::text, 'missed'::text, 'excused'::text])))
);
CREATE TABLE public.owners (
    person_id uuid NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone
);
CREATE TABLE public.people (
    id uuid NOT NULL,
    name text NOT NULL,
    sign_in_name text NOT NULL,
    password_hash text NOT NULL,
    language text,
    legal_name text,
    birth_date text,
    email text,
    email_fingerprint text,
    phone text,
    phone_fingerprint text,
    emergency_contact text,
    last_role text,
    last_house_id uuid,
    sharing_asked_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT people_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text])))
);
CREATE TABLE public.reach_out_asks (
    reach_out_id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    helper_id uuid NOT NULL,
    role text NOT NULL,
    ring smallint NOT NULL,
    as_assigned boolean NOT NULL,
    call_only boolean NOT NULL,
    asked_at timestamp with time zone,
    seen_at timestamp with time zone,
    passed_as text,
    is_open boolean NOT NULL,
    CONSTRAINT reach_out_asks_check CHECK ((helper_id <> person_id))
);
CREATE TABLE public.reach_outs (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    content text NOT NULL,
    number_shown boolean NOT NULL,
    answers_id uuid,
    from_wish boolean NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    ring smallint NOT NULL,
    last_ring smallint NOT NULL,
    wait_first smallint NOT NULL,
    wait_next smallint NOT NULL,
    wait_last smallint NOT NULL,
    due_at timestamp with time zone,
    claimed_by uuid,
    claimed_role text,
    claimed_at timestamp with time zone,
    step text,
    unanswered_at timestamp with time zone,
    ended_at timestamp with time zone,
    ended_by uuid,
    ended_as text,
    afterwards text,
    thanked_at timestamp with time zone,
    CONSTRAINT reach_outs_check CHECK (((claimed_by IS NULL) = (claimed_at IS NULL))),
    CONSTRAINT reach_outs_check1 CHECK (((claimed_by IS NULL) = (step IS NULL))),
    CONSTRAINT reach_outs_check2 CHECK (((ended_at IS NULL) = (ended_as IS NULL))),
    CONSTRAINT reach_outs_check3 CHECK (((due_at IS NULL) OR (ended_at IS NULL))),
    CONSTRAINT reach_outs_check4 CHECK (((ended_at IS NOT NULL) OR (due_at IS NOT NULL) OR (unanswered_at IS NOT NULL))),
    CONSTRAINT reach_outs_ended_as_check CHECK ((ended_as = ANY (ARRAY['helped'::text, 'called_off'::text]))),
    CONSTRAINT reach_outs_last_ring_check CHECK (((last_ring >= 1) AND (last_ring <= 3))),
    CONSTRAINT reach_outs_ring_check CHECK (((ring >= 0) AND (ring <= 3)))
);
CREATE VIEW public.reach_out_asks_in_force AS
 SELECT k.reach_out_id,
    k.house_id,
    k.person_id,
    k.helper_id,
    k.role,
    k.ring,
    k.call_only,
    k.asked_at,
    k.seen_at,
    k.passed_as,
    k.is_open,
    r.claimed_by
   FROM (((public.reach_out_asks k
     JOIN public.reach_outs r ON (((r.house_id = k.house_id) AND (r.id = k.reach_out_id))))
     JOIN public.memberships m ON (((m.house_id = k.house_id) AND (m.person_id = k.helper_id) AND (m.role = k.role) AND (m.until_at IS NULL))))
     JOIN public.memberships s ON (((s.house_id = k.house_id) AND (s.person_id = k.person_id) AND (s.role = 'resident'::text) AND (s.until_at IS NULL))))
  WHERE ((k.asked_at IS NOT NULL) AND ((NOT k.as_assigned) OR (EXISTS ( SELECT 1
           FROM public.assignments a
          WHERE ((a.house_id = k.house_id) AND (a.resident_id = k.person_id) AND (a.helper_id = k.helper_id) AND (a.role = k.role) AND (a.accepted_at IS NOT NULL) AND (a.ended_at IS NULL))))));
CREATE TABLE public.reach_out_events (
    id uuid NOT NULL,
    reach_out_id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    by_id uuid,
    ring smallint,
    words text
);
CREATE TABLE public.reach_out_limits (
    house_id uuid NOT NULL,
    least_minutes smallint NOT NULL,
    most_minutes smallint NOT NULL
);
CREATE TABLE public.reach_out_rings (
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    helper_id uuid NOT NULL,
    ring smallint NOT NULL,
    as_assigned boolean NOT NULL,
    CONSTRAINT reach_out_rings_ring_check CHECK ((ring = ANY (ARRAY[1, 2])))
);
CREATE TABLE public.reach_out_settings (
    person_id uuid NOT NULL,
    settings text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    put_aside_id uuid
);
CREATE TABLE public.reach_out_signs (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    helper_id uuid NOT NULL,
    role text NOT NULL,
    as_assigned boolean NOT NULL,
    sign text NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    agreed_at timestamp with time zone,
    ended_at timestamp with time zone,
    CONSTRAINT reach_out_signs_check CHECK ((helper_id <> person_id))
);
CREATE TABLE public.resets (
    id uuid NOT NULL,
    house_id uuid,
    person_id uuid NOT NULL,
    code_hash text NOT NULL,
    started_by uuid,
    started_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.routine_assignments (
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    from_day date NOT NULL,
    until_day date,
    paused_from date,
    paused_until date,
    plan_column text NOT NULL,
    helper text,
    on_board boolean NOT NULL,
    next_day date,
    next_opens_at timestamp with time zone,
    next_closes_at timestamp with time zone,
    due_at timestamp with time zone,
    due_step text,
    CONSTRAINT routine_assignments_check CHECK (((due_at IS NULL) = (due_step IS NULL))),
    CONSTRAINT routine_assignments_due_step_check CHECK ((due_step = ANY (ARRAY['nudge'::text, 'close'::text]))),
    CONSTRAINT routine_assignments_plan_column_check CHECK ((plan_column = ANY (ARRAY['own'::text, 'some_help'::text, 'not_alone'::text])))
);
CREATE TABLE public.routine_items (
    id uuid NOT NULL,
    kind text NOT NULL,
    source text NOT NULL,
    house_id uuid,
    person_id uuid,
    for_everyone boolean NOT NULL,
    asked_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT routine_items_check CHECK (((source = 'own'::text) = (house_id IS NULL))),
    CONSTRAINT routine_items_check1 CHECK (((source = 'house'::text) = (person_id IS NULL))),
    CONSTRAINT routine_items_check2 CHECK (((source = 'house'::text) OR (NOT for_everyone))),
    CONSTRAINT routine_items_source_check CHECK ((source = ANY (ARRAY['house'::text, 'program'::text, 'own'::text])))
);
CREATE TABLE public.routine_proposals (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    item_id uuid NOT NULL,
    words text NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    answer text,
    answered_by uuid,
    answered_at timestamp with time zone,
    CONSTRAINT routine_proposals_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text])))
);
CREATE TABLE public.routine_versions (
    item_id uuid NOT NULL,
    from_day date NOT NULL,
    title text NOT NULL,
    days text NOT NULL,
    opens_time smallint NOT NULL,
    closes_time smallint NOT NULL,
    grace_minutes smallint NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT routine_versions_closes_time_check CHECK (((closes_time >= 0) AND (closes_time <= 1439))),
    CONSTRAINT routine_versions_grace_minutes_check CHECK (((grace_minutes >= 0) AND (grace_minutes <= 720))),
    CONSTRAINT routine_versions_opens_time_check CHECK (((opens_time >= 0) AND (opens_time <= 1439)))
);
CREATE TABLE public.sendings (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    delivery_id uuid NOT NULL,
    way_id uuid NOT NULL,
    told_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    next_at timestamp with time zone NOT NULL,
    letter_id uuid,
    lease_id uuid,
    tries smallint DEFAULT 0 NOT NULL,
    trouble text,
    done_at timestamp with time zone,
    came_of text,
    CONSTRAINT sendings_came_of_check CHECK ((came_of = ANY (ARRAY['sent'::text, 'not_needed'::text, 'set_aside'::text, 'let_go'::text]))),
    CONSTRAINT sendings_check CHECK (((done_at IS NULL) = (came_of IS NULL)))
);
CREATE TABLE public.sends (
    person_id uuid NOT NULL,
    idempotency_key text NOT NULL,
    fingerprint text NOT NULL,
    record_id uuid NOT NULL,
    received_at timestamp with time zone NOT NULL
);
CREATE TABLE public.sessions (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    token_hash text NOT NULL,
    device text NOT NULL,
    own_device boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL
);
CREATE TABLE public.shares (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    class text NOT NULL,
    audience text NOT NULL,
    grantee_id uuid,
    words text NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone,
    CONSTRAINT shares_check CHECK (((audience = 'circle'::text) = (grantee_id IS NOT NULL)))
);
CREATE TABLE public.stress_signals (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    label text NOT NULL,
    removed_at timestamp with time zone
);
CREATE TABLE public.wins (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    source_id uuid,
    day date NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone
);
CREATE TABLE public.word_choices (
    person_id uuid NOT NULL,
    channel text NOT NULL,
    matter text NOT NULL
);
CREATE TABLE public.word_hours (
    person_id uuid NOT NULL,
    quiet_from smallint NOT NULL,
    quiet_until smallint NOT NULL,
    now_anyway boolean NOT NULL
);
CREATE TABLE public.word_ways (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    channel text NOT NULL,
    address text,
    address_fingerprint text,
    target text NOT NULL,
    session_id uuid,
    created_at timestamp with time zone NOT NULL,
    failing_since timestamp with time zone,
    CONSTRAINT word_ways_channel_check CHECK ((channel = ANY (ARRAY['push'::text, 'email'::text, 'sms'::text, 'ntfy'::text, 'webhook'::text])))
);
INSERT INTO public._sqlx_migrations VALUES (1, 'houses and people', '2026-11-28 16:09:27.503861+00', true, '\xdba3c816b928998544910cf8f15d326ccb99fbb68876e6b2309559f48d6342dc203280c0576185a7cec1a5c67ea01e89', 41806421);
INSERT INTO public._sqlx_migrations VALUES (2, 'sharing and looks', '2026-11-28 16:09:27.547446+00', true, '\x42d252744eef8820969ac6a1093c5281408322b3eee1261ba687925439ad632d22e5e970ced92cfc37ab2d8c7dba4a09', 17924487);
INSERT INTO public._sqlx_migrations VALUES (3, 'routines', '2026-11-28 16:09:27.565907+00', true, '\xc500f5613ae780ca5d4cd957a9e24b172057a564495f8b860299baeaf01ef946812991baa02e8a189eaf653b611778a3', 19401668);
INSERT INTO public._sqlx_migrations VALUES (4, 'outcomes.postgres', '2026-11-28 16:09:27.585568+00', true, '\x4f7089990da190c5afd47c66c3b3122822f7be4e11ddd1e19c7377df83df1c8b44141b602b54ef4b5b244aa852a83fca', 2256994);
INSERT INTO public._sqlx_migrations VALUES (5, 'answers', '2026-11-28 16:09:27.58804+00', true, '\xc3778971dac7ab19e3ea79d399ec9039cccebcf16059034ec3f241b1d18b1f685a441fa14f561c95c9dcab936c26c040', 3426585);
INSERT INTO public._sqlx_migrations VALUES (6, 'alerts', '2026-11-28 16:09:27.591776+00', true, '\xbe19bf6462ff2ad85aecd27dde8ae02eba630a1fe349c4892b6e32295009ae6e01fe8f967ddabe626cbe8edbebee8efc', 19811264);
INSERT INTO public._sqlx_migrations VALUES (7, 'facts again and who was told', '2026-11-28 16:09:27.61203+00', true, '\x344ee20f32ddabb63284b100e1aaa8a9febe4a141ac311fe695dbdc65297b838b890f0a33a1c801ca9b18e4b0504c2e2', 3250708);
INSERT INTO public._sqlx_migrations VALUES (8, 'reach outs', '2026-11-28 16:09:27.615607+00', true, '\x5f3add4c918ae3f50d04b956817bfcdf4e59dbf8f602e7f79fb5ce99e9542bf6cb8e2af41fcd487f9177b51513afb3d7', 19558119);
INSERT INTO public._sqlx_migrations VALUES (9, 'sendings', '2026-11-28 16:09:27.635491+00', true, '\xefa426eaed489cd12f9ebc8e3c54242407381694852bdbd86c4755617531e27a94f2c4308ce3e1b3c83a657712c3c159', 12145565);
INSERT INTO public.alert_facts VALUES ('01a2138a-ea71-7676-ad99-dcddefc54baa', '01a2138b-388d-74bd-bd8a-52ccfd1ae55e', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', 'missed', 'house', false, '01a2092b-6074-7af6-b46b-00943e386514', '2026-11-25', '2026-11-25 16:30:00+00', '2026-11-25 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a215b0-3bf2-7a35-87ca-e174633a3689', '01a2138b-388d-74bd-bd8a-52ccfd1ae55e', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', 'missed', 'house', false, '01a2092b-5f90-7dfb-bd21-b60adcf22d16', '2026-11-25', '2026-11-26 02:30:00+00', '2026-11-26 02:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20907-4314-7498-9093-a8017861966e', '01a20907-9048-751b-86ff-3aa43506738b', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'missed', 'house', true, '01a2092b-613a-73f1-aadc-f97253c8c051', '2026-11-23', '2026-11-23 15:30:00+00', '2026-11-23 15:30:00+00', '2026-11-23 18:03:54+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a2093e-3189-7ac5-b04d-965f057e5d41', '01a20907-9048-751b-86ff-3aa43506738b', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'missed', 'house', false, '01a2092b-6296-742b-aecf-6217fa680b96', '2026-11-23', '2026-11-23 16:30:00+00', '2026-11-23 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20b63-82ab-7d53-9253-2428312ffb6d', '01a20907-9048-751b-86ff-3aa43506738b', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'missed', 'house', false, '01a2092b-5f6a-7cf3-b79d-c8296489b7cb', '2026-11-23', '2026-11-24 02:30:00+00', '2026-11-24 02:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20c5a-b438-79d6-84fd-28ecdf8ce1d6', '01a20c5b-0047-7576-9c6d-e1007f986337', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'missed', 'own', false, '01a2092b-5eda-792c-b220-eceed10d2f90', '2026-11-23', '2026-11-24 07:00:00+00', '2026-11-24 07:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21602-a19e-7f20-a2f9-44a8923866d0', '01a21602-edd6-70a7-a835-5f625358d700', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'missed', 'house', true, '01a2092b-5eef-76a4-a13a-1029a28fe6ff', '2026-11-25', '2026-11-26 04:00:00+00', '2026-11-26 04:00:00+00', '2026-11-26 04:19:04+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a216a7-6ced-79f2-ba3b-6b6e4f064330', '01a21602-edd6-70a7-a835-5f625358d700', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'missed', 'own', false, '01a2092b-5eda-792c-b220-eceed10d2f90', '2026-11-25', '2026-11-26 07:00:00+00', '2026-11-26 07:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a2187a-5565-79ab-86bd-003880a52687', '01a21602-edd6-70a7-a835-5f625358d700', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'missed', 'house', true, '01a2092b-613a-73f1-aadc-f97253c8c051', '2026-11-26', '2026-11-26 15:30:00+00', '2026-11-26 15:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21bcd-c8bf-7e43-a848-12befe43643a', '01a21bce-1470-79ad-9015-287b71f940fd', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'missed', 'own', false, '01a2092b-5eda-792c-b220-eceed10d2f90', '2026-11-26', '2026-11-27 07:00:00+00', '2026-11-27 07:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21ffc-f14d-76b9-81ff-fd8e5500b340', '01a21ffd-4066-72ee-b9ab-bf5d0a831b91', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'missed', 'house', false, '01a2092b-5f6a-7cf3-b79d-c8296489b7cb', '2026-11-27', '2026-11-28 02:30:00+00', '2026-11-28 02:30:00+00', '2026-11-28 07:27:55+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20ed2-6994-7c4a-ac81-9e854d9f71bf', '01a20ed2-b94f-7495-a216-0076ae1bb823', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'missed', 'program', false, '01a2092b-6103-7920-99a2-0e2188544dd3', '2026-11-24', '2026-11-24 18:30:00+00', '2026-11-24 18:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21da0-b22a-79b8-aef3-580e0e927961', '01a21da0-ff13-7523-ae02-e48d604555ca', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'missed', 'house', true, '01a2092b-6094-7bb9-815c-e178eefb5459', '2026-11-27', '2026-11-27 15:30:00+00', '2026-11-27 15:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21dd7-a140-7c41-a221-3b4a8f08bf69', '01a21da0-ff13-7523-ae02-e48d604555ca', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'missed', 'house', false, '01a2092b-5f46-73c2-9577-c61a66abb44a', '2026-11-27', '2026-11-27 16:30:00+00', '2026-11-27 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21e45-7c53-764e-b115-8bdea46ccba3', '01a21da0-ff13-7523-ae02-e48d604555ca', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'missed', 'program', false, '01a2092b-6103-7920-99a2-0e2188544dd3', '2026-11-27', '2026-11-27 18:30:00+00', '2026-11-27 18:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21089-dc83-717b-ad36-24360e6f982a', '01a2108a-2de3-7e71-9f6d-2f6ad14d4570', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'own', false, '01a2092b-6098-7e8a-a2f4-da078d335e89', '2026-11-24', '2026-11-25 02:30:00+00', '2026-11-25 02:30:00+00', '2026-11-25 04:49:52+00', 'kept_late');
INSERT INTO public.alert_steps VALUES ('01a2138b-388d-74bd-bd8a-52ccfd1ae55e', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', NULL, '2026-11-25 16:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2138b-388d-74bd-bd8a-52ccfd1ae55e', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', 'counselor', NULL, '2026-11-25 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2138b-388d-74bd-bd8a-52ccfd1ae55e', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', 'manager', NULL, '2026-11-25 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20907-9048-751b-86ff-3aa43506738b', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-23 15:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20907-9048-751b-86ff-3aa43506738b', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-23 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20c5b-0047-7576-9c6d-e1007f986337', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-24 07:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20c5b-0047-7576-9c6d-e1007f986337', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-24 08:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20c5b-0047-7576-9c6d-e1007f986337', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-24 09:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21602-edd6-70a7-a835-5f625358d700', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-26 04:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21602-edd6-70a7-a835-5f625358d700', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-26 05:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21602-edd6-70a7-a835-5f625358d700', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-26 06:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21bce-1470-79ad-9015-287b71f940fd', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-27 07:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21bce-1470-79ad-9015-287b71f940fd', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-27 08:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21bce-1470-79ad-9015-287b71f940fd', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-27 09:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21ffd-4066-72ee-b9ab-bf5d0a831b91', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-28 02:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21ffd-4066-72ee-b9ab-bf5d0a831b91', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-28 03:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21ffd-4066-72ee-b9ab-bf5d0a831b91', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-28 04:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20ed2-b94f-7495-a216-0076ae1bb823', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-24 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20ed2-b94f-7495-a216-0076ae1bb823', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-24 19:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20ed2-b94f-7495-a216-0076ae1bb823', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-24 20:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21da0-ff13-7523-ae02-e48d604555ca', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-27 15:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21da0-ff13-7523-ae02-e48d604555ca', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-27 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21da0-ff13-7523-ae02-e48d604555ca', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-27 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2108a-2de3-7e71-9f6d-2f6ad14d4570', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, '2026-11-25 02:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2108a-2de3-7e71-9f6d-2f6ad14d4570', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, '2026-11-25 03:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2108a-2de3-7e71-9f6d-2f6ad14d4570', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, '2026-11-25 04:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20907-9048-751b-86ff-3aa43506738b', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-23 16:30:20+00', 1, '2026-11-23 16:30:20+00', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor');
INSERT INTO public.alerts VALUES ('01a2138b-388d-74bd-bd8a-52ccfd1ae55e', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', '2026-11-25 16:30:20+00', NULL, NULL, NULL, '2026-11-26 15:07:20+00', '01a2092b-61a7-7944-8ca4-858a51368c82', 'support');
INSERT INTO public.alerts VALUES ('01a20907-9048-751b-86ff-3aa43506738b', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23 15:30:20+00', NULL, NULL, NULL, '2026-11-24 05:56:20+00', '01a2092b-6677-7472-8173-362c465a5279', 'no_answer');
INSERT INTO public.alerts VALUES ('01a20c5b-0047-7576-9c6d-e1007f986337', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-24 07:00:20+00', NULL, NULL, NULL, '2026-11-25 00:29:20+00', '01a2092b-6677-7472-8173-362c465a5279', 'support');
INSERT INTO public.alerts VALUES ('01a21602-edd6-70a7-a835-5f625358d700', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-26 04:00:20+00', NULL, NULL, NULL, '2026-11-26 23:31:20+00', '01a2092b-6677-7472-8173-362c465a5279', 'no_answer');
INSERT INTO public.alerts VALUES ('01a21bce-1470-79ad-9015-287b71f940fd', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-27 07:00:20+00', NULL, NULL, NULL, '2026-11-27 15:02:20+00', '01a2092b-6677-7472-8173-362c465a5279', 'no_answer');
INSERT INTO public.alerts VALUES ('01a21ffd-4066-72ee-b9ab-bf5d0a831b91', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-28 02:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.alerts VALUES ('01a20ed2-b94f-7495-a216-0076ae1bb823', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-24 18:30:20+00', NULL, NULL, NULL, '2026-11-25 16:08:20+00', '01a2092b-61a7-7944-8ca4-858a51368c82', 'fine');
INSERT INTO public.alerts VALUES ('01a21da0-ff13-7523-ae02-e48d604555ca', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-27 15:30:20+00', NULL, NULL, NULL, '2026-11-28 03:57:20+00', '01a2092b-61a7-7944-8ca4-858a51368c82', 'no_answer');
INSERT INTO public.alerts VALUES ('01a2108a-2de3-7e71-9f6d-2f6ad14d4570', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25 02:30:20+00', NULL, NULL, NULL, '2026-11-25 15:33:20+00', NULL, 'settled');
INSERT INTO public.answers VALUES ('01a20888-4303-75df-b765-d2b92f51ca3e', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-6272-781b-94bb-021b7531f0d2', '2026-11-23', 'ac0154ff91cf5e749548d42b7c53482ab1dff3ecf0f7ccdf27e8fe2f09889e05c9997d52ef80b72fdb62d5bbfb381282d3d1f516944b5358ad04b0bceea25456c658cf02901ce4ad3c4fbd8632086db11dbaf9d68f32ff205f856ccfc36da8addf14e007b001e14bf759c9d6b7ef4f553264ad8eafb8465e9864ed305d41c8ebaef90b71aa066fc43eb18a17ce269ce8a3d931fba9f5e98b1d2992', '1b7447cb038056b46a108aff2394f67f164953777d890b996794d6c882f567df7d732181a5a3e0fe9f', '95a59acf4f421959fc17d713970818fcdefe4f4c0e22e3b62a35b7366fb633bfd47e93245786f34ae5fa1e9150c484d8628e661ffb7f2a5701aed9809d5fb6b0ea814336', '51f1c44c0d4b3cafdbb6dd4726d6b826cef21af5d371020765dd028428407eb9907f1d507a25a507', '2026-11-23 13:11:17+00', '2026-11-23 13:11:17+00');
INSERT INTO public.answers VALUES ('01a20df8-c0c1-70e8-8c72-fb0de8ad9a55', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-6272-781b-94bb-021b7531f0d2', '2026-11-24', '0b6167e1421a8d825b40d5b33a45b6ffe4defedfc09453131952a1d05fcc535c5696494b87f3b7250901e9629dc516e7b5b4dcf9f7ecf733cc7583ad22511ae3572c745fc2334a7135b559ec2a6650def34952915157f9f462fb45eeda488c5d67e625a4c10afda9c86826d23c2a9c2f49c416f5de243ece330ba1a4af12b2e94cfb9e57c82157b066f4bee3b5fee16d420679943f00b2ca8fc5b1f0', 'eced01dad49fc208e548f3b8b99f1f8228406fe9a82d4859d84c70d4895a3adaeef67bb92c2f9952ba', '003d7c65d6376edc285a9df289ded5c516d8739b9297f30fb4267505b82b3f5d7f16d6ac2839c27c9c3762dc624eb70cfa7489b333fa95c82db704ec4f2974f16f75f23613c187792caf8a045d95fa', '08cd68abb404dfb82905f7ed5e129d55ad66dc00673d22dd0dadee4f175db70219da706cc2f25fdb', '2026-11-24 14:32:15+00', '2026-11-24 14:32:15+00');
INSERT INTO public.answers VALUES ('01a212ec-dba6-79b5-a065-b13a86273b4f', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-6272-781b-94bb-021b7531f0d2', '2026-11-25', 'c7432a9c5462b2514d081e99e6b97d35a8b31dac756014b0f8f217ffcc1e5856adc317a07ff5852f5df570c1a84cae5973d41b6a30f1bddeac18ec0f012943f5f49fde8a90851c6f1323fbb1168a8ab41e2ff14c57a921a4a364ae240377376c65feafb27c0eaa12223cc2e69360e265a542bc145c4879f5a15932e8a8eee7fe9b1ded6b15395f8a8b92f78cd29b424ffa9964debf0769f8ae427b', '772675050294ea2762fd0d1d23d27be45707eeded520bc07d6d4685f061af3ae526e068e960937ee9f', '275007431a36000e5d6b0c787b5672c14874dd8e91b8e6e04b39b080051e928d83e9c36048f791d1', '83717303e158588715643cada1e04a82dccc23f80aaedd4c54e65a56376ce0a171cbf2b80c0a8cfb', '2026-11-25 13:37:22+00', '2026-11-25 13:37:22+00');
INSERT INTO public.answers VALUES ('01a217eb-6629-7683-9fa6-0558ac53b02f', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-6272-781b-94bb-021b7531f0d2', '2026-11-26', '7bd620fdeb7c32bc11b22d6179629388d85ba43890fe91f8b61dc2f389a6871cbaa6a162214142b5ae884728b53a93d375f55d8ebc0a0a3993481701e678486c2e5b7e638d0a31ad2b6f89bdf3c94543b5cf9c2451b4248c9213529e61ec226df9521171db9af6afa11c5cf9e625f21f8d990b4ad9c90d5143fab6966fd18e40822a86eb4864d0a7418fae3f1df7f0ca1a722233664b8957d5911cd1', '0e52d0493084ba232d44049f9001dc1dd15ce66bdcad9b1c8a9bea22e25ad39746b8c78834c9998050', 'e12cf195e112eb352bbd58ff03df28106095ea345a5c5889914a282fcb718a54e185d538a7a81f50', '7efe546228968ff5f3402582eed0c7d149872b889a5bfc4fb1879679c32671a94c7950c2519b3987', '2026-11-26 12:53:52+00', '2026-11-26 12:53:52+00');
INSERT INTO public.answers VALUES ('01a21d5e-8801-77e7-8926-62886ea74f81', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-6272-781b-94bb-021b7531f0d2', '2026-11-27', '5099fdc985ac5b23d455db682c6f3e59d90d1e7871ab99253e4ad16810b2e01e0d161324d14d01cc98c7aa4abea63acb92f6379a67f22f9390ad789061e47974e04dbb6de507ca5109b22b04714ece4cbeb70278ef2af0bdbf55243c2f6521ce7713435763c936ede46499451cf9044b9a948415de95a5077bb7a9c16d6af3d99eb97fe4bd177457d9e2c6b9b6609129881c5076ad75bb5b3c2bbfd2', '9d52cd97b7d7f89fa1582753e1ba247de1dfbeb6a0afd47c874958b74dce5668785beac6dad8eb7da6', '1d9a57c9dbbf253294a7d31916d3c645463428c09ff249164f5fabde8ff0610c86a06fe43d04450e87aa8e000a5f526b6886d4c106f793320a1f09593959b1d8eb3cae32', '71233e91a25deb0c645a5c6b74215d7e5358943f551b5191ecdd04f5af88dbd399d346d94cdc8cb2', '2026-11-27 14:17:44+00', '2026-11-27 14:17:44+00');
INSERT INTO public.answers VALUES ('01a22234-8b29-7925-bd21-bdc1fbd77332', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-6272-781b-94bb-021b7531f0d2', '2026-11-28', '440ed803fbb0e665d40afcc9437ea5fc55d9b5b8f2bc4458e34af82dc8d7a8ff16e633b365196027768803d50600a1f4294a78e84f7afeb7450c3f6a583fad0e522f38063cba7e9dfff5be18b47048e68a17b024e66b0a02341af229a94a4d483b5ec96b411b1975f0f86f0b9ecd55cfe76da3325653d3db7e60309615b598b01486b315a41d52efa251e3ae67fe3909334f277eda9aa083e590d94dba', 'd881077591922d808f2d1f78c721fea2996f9347a8fa89f79a3705f126ec391c141422ec2b6f1d8338', '253aec7025c4499677b6d78feec4f06f49570d21ec5ad05faa1d9aeb63b7b542899b29334ad8b27e7b555b602ec3bf4ad7a2eee3163f2ec8e03dff20ff26013668902593', '3687fc7278722837fa81adeef0f9bf6049ac78f4b6eefa9068b49cd9f754fd7ba9a49ab0b8549a97', '2026-11-28 12:49:58+00', '2026-11-28 12:49:58+00');
INSERT INTO public.answers VALUES ('01a20b90-17c5-76bb-ad8e-5db0fbfa1623', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-6258-7a9a-a5c3-f904f1b92f53', '2026-11-23', 'dae85c3035c692d032a4dee6e723b7f9373d99b2dc1557951569d70f315da9a9761003ba9461b530c308db488d17d1df42b6a1bc9a41b6e263f3282647aafdee850dc7bd10e6256c7a877efe255630019ae26f2578db7f0e7179913be66c7ac21bf1e31137ae6def8cd7bb0fc4c9458a47fcba7a4988e75b29830b0270c5a7b25794dc807526f43d99f92b09306ce7cf22036717a01bd33fef8d1014', '37c57a46aff852bb94a9d881246910ce81a979c390db51b3700a11250ae1d52eb50548304b4dff6a95', 'f962fc7e3218e7e3cad2ed2bf799bf5c02f7d0aa672d8c0dbdcbc86789e34b53592490a994f7fb78bd993381f8aa201c31f21760b56695e4cfcc620c881ef65da7959638fb', 'd584ddba7a34c8080e76e30cdfd56be0e3beb2c20cef659eb916a67c130d5319692346d09ac76eda', '2026-11-24 03:18:42+00', '2026-11-24 03:18:42+00');
INSERT INTO public.answers VALUES ('01a210b6-aa06-786f-a99f-7bb243f5ab7d', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-6258-7a9a-a5c3-f904f1b92f53', '2026-11-24', 'd6bff11f22356efe338dfa63f21b0ad6c01b369604ba24ebb0ef948ff0123dec8ca681269d539454e9e406c5c6b937c022e1c831dd16a758e2633eb80452f40ff48376b82417625a972bb70511336c5ef2ad394efe9c86f78ae60a077801ff294f79365730b5578f8df5813f81f411e0b09a36508137c596cc50306a6187394b1198a0db433707ef4843daca0daa21b884d4438827912d80f20a1d6435', '3f68cec011c6ab8d1752529416e752cd88e273d85af98c49f6a0c2ac673f5c2ceb5951289fbe7f30bf', '39ba3dbcd32bbf0dedd076c605a8755a89075da727d8a49b7fb7c4b3307a3720ab03cf25aba012df', '3135325693f5b82fff60bd301f801ef0441722bebad9a58c8796ab508eda9b995e3fb370466fcbad', '2026-11-25 03:18:56+00', '2026-11-25 03:18:56+00');
INSERT INTO public.answers VALUES ('01a21589-774b-78d0-8ec9-5cdf87f817f5', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-6258-7a9a-a5c3-f904f1b92f53', '2026-11-25', '1290cb710e54b04e0d43d5f8a444cd67aaab1247fbe864a418c69f3b1b4ed534fbf1ed0116f2c512453f9642f51ba7ff6a31f6597accad4e02f9611a58e5949af39847bae596c05b595953ac7cc814b27c59c27581b2d345b37aa1db7ec7e7323e0c6d5c3cf945957209b52973d1faf3737a411e5047d2da3ab703dbb1ab69ec771f613d699a0e9cb438737823b2284ab1dedd18d8765650d425dcc3e3598f64', '0a4b6c94a5395917e2baccb7b5a1a1915e53a57c0cf9f3dcaecd649ae7b71f793ce43d55e4868a0972', 'ce177ecdb52ff1e8778fd9751e18af6c149fe7d768ec07126a7b43a3310f15c8dec0b347f6c69c80', 'd0330937e9b37cfcbe792cfab2908c5c2ac8de2f4b90c542a982be4a9edb072b12e7829d6769700b', '2026-11-26 01:47:40+00', '2026-11-26 01:47:40+00');
INSERT INTO public.answers VALUES ('01a21aa4-5548-7690-ae44-dc234df37915', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-6258-7a9a-a5c3-f904f1b92f53', '2026-11-26', '285774a81d6c4bb12cee795df6fe0534acfab8b566658a9cafef92ad4f436fba3148e3182d91c2e019c2284834a92194725023b62f83eff65e593dfbf94bdf2eabe5977deb303334e49905752012a21dfd478635656da4bd84edf429a779d539cff0dacb65a1770b89d008b6629dd258fbbf2d36b5506e9c69a4797ec8752af45ce6a8e25c20818d789f5020d7528c34ce7e40f91f0a730dbbc577a8a4', '9ab1a2598c2f62ee8233ae2ec64739ea6cf5d2bd79a6ab6b7c4c3c184cdd00fd7bff7c7e88641fbe43', 'e42e2383b5e55e10948d611207652b25d03b15c189cc0c93e9f8ce2347c537a7331104bec174dfd3', '92c798b77286bce8c0d034c1040520ce7179a260b1270833226c5503895c98e017ca502a0200e0b7', '2026-11-27 01:35:07+00', '2026-11-27 01:35:07+00');
INSERT INTO public.answers VALUES ('01a22005-2cee-7843-9a15-876b037aa1ce', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-6258-7a9a-a5c3-f904f1b92f53', '2026-11-27', '32d22a99e4a60e2673e98fc6b81b1f2ba3961b1069ddf0c25ed498aab719c9a6797c07bcdda744ac19fb240803f1aba8703a7d7f411d523dc647aa32d1de6d708dedb395d19708c0d883d7463d2f0b13c7e0229e1de8f136b932a97680c48a0e479e5b9849d3a7ff00de3f3b54979aace9b4a135fc6a4f03023016e8dcb8aaa5c8b07daaeda9968abe4c8f3835497748ba95a5574af86a768cc1e44ce53be2', '049a51413c67debede4eceaf4f86b236cf89a977e49e8ba98b32cdfc8452e6244261b8c9c56832f6b4', '3da04e9e04e0d4bbce38eccb2e69c343f1edb7fbca36792e2dacc0a1c6f0c13c7e704467951a19a9', '56296a49c29a9d5dd62c7841ac897c70efc1f7894054ed836a11e99078b53ae93ee1963f0506559c', '2026-11-28 02:38:59+00', '2026-11-28 02:38:59+00');
INSERT INTO public.answers VALUES ('01a20994-2842-745d-8fca-a2d992f5d3c2', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-613a-73f1-aadc-f97253c8c051', '2026-11-23', '3df9c7a179ed8eb9c27c775db2e440eac0fe46942abb6a9c2b3a2fb7702c4d051b7d17525fc6acc9848cd0da37daad422e16b4815bbde20a2b701713f11e84265cf7103032106dcbc74111e56449f5f1d3015ce25b2666b8babddc8b0a237e098476713410ce081396c5fde27d1b580f5bce76480a3b2b747e1ff490e9229999048656ddfefe3e3a1c962d5943ee44a81041aeaa56761caf4cf4da5f', '705aa3e0603c4a0cd0f3012cb2aa708abbeb5d62e49671b7bc25c3092f2d00b4c2ccb5d1a200c21825', '3f0525d5674a7a6702930959b2a414946ffe273373c4f47461a568f3bbb79b4b3269e6ac63631e41', 'adc1f605c770bb420ff9d83409ec923b1195a4f3afa8ae91bb64dcbb4dafecffa0a10a239cdb2790', '2026-11-23 18:03:54+00', '2026-11-23 18:03:54+00');
INSERT INTO public.answers VALUES ('01a20dfe-20f6-71cd-a143-b0903279ae49', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-613a-73f1-aadc-f97253c8c051', '2026-11-24', '705f115f62295b12392ff0f7ea9ffb260f806050ec83c8b8ec0a3f3adc8b621f10b83bedc901a2f5d28037fd77b2b34490c8c9c8f36f31532af51c963bc2a44b711367b387105439536a2218caec6138309686c7cfaf35c665c58bf095e50ae1db172a29e8f178d1ce98f06eb640c369ff19265c14ed0ebc156a3bacce741025d9231d9681e9a2aca001fe7454141a12da1f56f749fdd8892df4842a', '01f55ef915c7fe81c2491a78f93a1037d65aa70c8dda4b30ea88e5ba5ed6e9ec94359281ce8e709a09', '32b4494db0bb4cf8db24f6620eadb3b238b73e74e9d9cb0b3a49f6b2882d3c9d1487d858a1ca3aac', 'de6ab3cd901ce63e6bcfb89977491c88d7351f0f2e7596f8444536f8377e3103935c4f1e93151c34', '2026-11-24 14:38:08+00', '2026-11-24 14:38:08+00');
INSERT INTO public.answers VALUES ('01a21329-ee9e-7b48-863b-9784a32fc195', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-613a-73f1-aadc-f97253c8c051', '2026-11-25', '3d5033695afa61fa3a9d1918bf8893271b46a14702de8facad015edcb9e7cc4fa16d7d043fdcedf704ad6fd9ab66e442b332189ed82e47a8b046279c2543a8b3f9bb4738620f8f225bb654215d0cec786cdc9190105ca585df2e86b186553120f0876fda024586ea5d5dfe020ace3d696131f38eb6ae3cb27beccb5ddbb024e72b930140a68e9174e2e3c7c62c9683ef2210e48de52890fcf568be593cd2', 'b11fd31b016c75f549d2c94003d887664e0a3522232f40085213ce5e6b847791a946e1fc74c07c41ba', '06c473d832647b2cfb39eb29c3edd9c58749dbdf946fb7428bf7de31ed67b13da1fb27f8d0c53275', '693f4764d1650ac7b79abb067c3a868552aef4874394c6b5876f9d4a0c08b1c14e29b17a3cc6293c', '2026-11-25 14:44:04+00', '2026-11-25 14:44:04+00');
INSERT INTO public.answers VALUES ('01a21d42-b582-7db4-83e1-86142c1d8c2d', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-613a-73f1-aadc-f97253c8c051', '2026-11-27', '103d52bd3e46bacfc77be25a8209d3f7cf0345ecfce99c722679ba110c60cc09787ac3a536d6e5f40a8392b7005459a85753c029efb88d4de7ce4018ec7bbcb60cfdfb794c692bdb84f9df2e293025e53f042ccd81aa18c7cd6024d01a8fd036441091a561444847493bc073e462ca60919c4f70ac167b4738a73af67f19bf7f8f78d8b9de5e44131836032a8c400c334ce119bf22a9cf2d7597985a5f', '1671bb3174a882553cd3753562f633d9bfd98fda803bcf679257f693f5f101e015903c6cf703ef2a29', 'a3d35c0b4d196d034953999de127f345848ffdb51c44a89aec3eec2fc2bcf511e6a38db607354e24', '314b23f33264d83d7693b769c527ed56af312bad9a4dc51d52945fe0da47201310118a62de359905', '2026-11-27 13:47:20+00', '2026-11-27 13:47:20+00');
INSERT INTO public.answers VALUES ('01a22237-3057-74aa-823d-bb27ebd47e48', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-613a-73f1-aadc-f97253c8c051', '2026-11-28', 'b5c7c37fcd4c075c8f2700526a4245c44efef6cc56dc71f6b8ce17262726235f60320df1574ad01a6ab003db5679e76e3ce9c439727c3060c9545a30328398540f3b7c558d02f90f3f673c379f4a7917145bc5e223d2e789b5575735105312792bbce29068ed3e3259c09a1922771b76d314ed98c5acc7400dfdbad96fd206e76728320f8b3a7999bf11c18ed817ff718bf7b72300eb309c062c8c3404218be6', '52665c24a6abe3cf24b9c9738c6050c7e2d900a975c3896f3acd01b26b23590325a3046848e6728f61', 'e6b300e4e8f034db6aaf519e604e5f6f07d60a1770e1a83d825898f23a368fbbb75c0cd651b05b12', '8effe3fd0bdae184e68c2fa118bef6b269feed7276a6f5df0f63d9a7e79730d0fcd7dc39e9d0bfc3', '2026-11-28 12:52:51+00', '2026-11-28 12:52:51+00');
INSERT INTO public.answers VALUES ('01a20b7c-a88e-79d0-a436-27bde7ede179', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5eef-76a4-a13a-1029a28fe6ff', '2026-11-23', '41239250894fab23f53023263b70c6fd610553d4bb77b28dea84da5b643c358cf9c29f761562e24f0c0ea0390e6d4cdf834e89d0dc7e28835e3287fc12ca349903b7e6b4bdcab9f33eb1a839a86b7eb6afda8561f4c4388593fc6a3752623d5265f6d2566500ac064db5a11122437eaf1d19bfff31723db6f2df673fb185ec04c07b7d442a9779c0180cbb233aeb9550014a8496ecb979825d175a76', '420770e510c0d0e548afdc17f1827e6c1387da3febb299588321d0b669611101a3db242370635fc63c', '3d59e288f4092f5b6a5817da1898e7e607cd952812c4c225f265c7e2b441bc7c2f3229c11d6fe159', 'f9585b1aa00401dac5e2d9ee93b2bcd2580ceaf61aa7fe5fd1b00f5a8f1468ee55117bbab32c4c88', '2026-11-24 02:57:28+00', '2026-11-24 02:57:28+00');
INSERT INTO public.answers VALUES ('01a2106a-4754-7c85-adc1-b5a1ad13fd0f', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5eef-76a4-a13a-1029a28fe6ff', '2026-11-24', '94aa216e44694137e71aaccde5062346f1d9028aac5ad316a9f3d7588e218aa5898bfb50c77e3de650cf6d1a112eb54f4035ddccdf21d0bdcc80600157b884fb8b56e5beefa5b3191ce9f1bf7dcdb9820daac9167ec1146f70ecc7992d1412389bad5ae8241bc659fb92a5c25a516a02f5b187e9b911d23b93751ee4e9c4de7d5d6f35e9570d382fc8c4a9c54797fe7b1d460f6e2d6f4a72cce2842c57', '5243beff19b6daad1c021cc2f8ec81663dce29b1b5e1d84d18e544254fddf58bce2ca1a1895ae9a6b9', 'fcd78384e208f5a3d276c7cf822e60cade14f1a5514e77cc2869f823384a6066d895de92dd3ef05b', '73f8d78de76c6a5855bf03b4d8a20ee0e580d2b3b47aa8bf442d73b0bf549d1a5f7f9429850b4296', '2026-11-25 01:55:30+00', '2026-11-25 01:55:30+00');
INSERT INTO public.answers VALUES ('01a21614-137f-7748-9605-8c33e8e7054d', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5eef-76a4-a13a-1029a28fe6ff', '2026-11-25', 'ddbb885e348894f8b981944931440dce466041e458a4b529133cb943877030eb258d1effdbbf2a108ce9474a4e601300a095c3a1a9e07cc217d1adc9f72a23c3e0b8ac6103fec58fbd1651c5cb04f0cc2e69f67d18aa9264520672c15ce6c700c2d3d7210f22c698a892bf44a642ce97b64b5a6d9c41897dd4305ab8b3d33fa05ffb7ee306c376b30be61c5120561ff444ee091186160cf9d4704b2e3366', 'c2e191a5bbee9d57659b92ef6e29c8584c7662e99f46822caa4b8b9ef3c7dd33d32bdf7b7f9eb1d323', '1e395ff2ab141171d0f45543b555f6305e03dc65c843da315c54e5dd44e03dc317fd7d817764d65e', '086068368d14b9360ba46f627b6ccea5bf5d064cfb62b718a7053be7acdcd023708198a550d692d5', '2026-11-26 04:19:04+00', '2026-11-26 04:19:04+00');
INSERT INTO public.answers VALUES ('01a21af9-1803-7441-8d77-4fd58f6e613d', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5eef-76a4-a13a-1029a28fe6ff', '2026-11-26', 'c85739cf68c15b06c2243f38619baa99d4ea7b23b39e609d17e27b3124f32b2b0c105b051154f8aa7d167c966f0a85974b0340180570a2600940f1682a0fd32e39748c7ed6785573802f59a8da8b9a9e9f0848727fa3e6fdc9407e2b5cf0b6a653453d4f593ba982cb8bd2cc4712e2ee1d50afafede704f9374c39f28a0fea01e247eb227367ca70e21911b58e88dfdadeff5b591a0e98380a7cea', 'fd9e6eb6839e0d213bc1db39a7d09246fa948013c0a780dd6aa2725e76ab6a5aafd5591c63b89f04bd', '9caa9d2fc476d998c162718571ba80669d351516d7dd99b3e11a420af9e3d35e4a4b4c79673ff4c1fd156a27e1ab069194d53e90627d89615c65a4acd4873373cc7f17ada5eb5e951e01891f7050dbc47d95479479e445af6c', 'd0d29592ee28792458066eca722ce1033ced9cff7d15fab16a49b4ba1958a3db8534f92438a67919', '2026-11-27 03:07:41+00', '2026-11-27 03:07:41+00');
INSERT INTO public.answers VALUES ('01a22008-3f22-7c3b-b40b-1fda02d704ba', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5eef-76a4-a13a-1029a28fe6ff', '2026-11-27', 'ca578e48ffaf037230f8c63c8639ba9a377489d9e2ccfb1fbbd6a3d89d32773336e9d51cd9b92ffd24de7017c52ee1f570e6506974dfb6a1d0270ab782d580c2d81beb947b8e59b3c96f799e11bd420568d81db386d7a76b1f6834465406be54304ab4689cb492712396fd37ddcaba13014f4435d8e23aa04606f4e35230422c19fd85f4e9787da7eb992f4058459d053ef9e18a08a876eeb5c6b3', 'faec158a770e1db9ea113f3a8b5060db0f3a70c4d01fc4e61193661e8ac718202fd492899f9b05625a', 'a89456e517ab93c3b5eaf25c0578fd6c359c73f547b6f02c5bb0f3db1f61bb2a3c09de8f5df1595d0208ba1244f739ae8e10c03d2a4e8574b77565111e27e7f1ef412383c084c391643b917e88c6', '3585fb36e0de5107ebec3a109fb95c1c127eb01f4c24c48ac6b3a776798bc9ad3e5c774ba79a5bdc', '2026-11-28 02:42:21+00', '2026-11-28 02:42:21+00');
INSERT INTO public.answers VALUES ('01a208cd-691c-77c0-a688-737a7ea8a22f', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-6094-7bb9-815c-e178eefb5459', '2026-11-23', 'f73a2cfa1d00531935238c9a35a61360459dcd87033114fd80eef36a4f6a0af90543e5ed0ac63f005c7abb0edd7fda84a327cc8d7da5361730cb21570c162e53a498debae8f9eaef550c5dc2ae11d516c96e7374800af4e5a1293a998b38b74ce2cdcf2a898cd73d5b6cd4cda05760eac18517b36a5fcb4449d2c036dcc1aabe014ba9298a78ecd979e3fe1b4a80263c80d3830c9eda1332f2a4', '0910e626b4d4d3d827d9d3649145e4941761a31e343eeb7d2eadf063d9f731160ae973719a29c04b48', 'f4aadb78fe9a1b2fc1b40b162d86296013c1fa859a902e3260165662402903b54bb1689b55235e50', '577bdfdaf6ee222b937d388130d7449f2fe911d00cb2481aae7a8496aa41434b14d4e30d078af1d1', '2026-11-23 14:26:49+00', '2026-11-23 14:26:49+00');
INSERT INTO public.answers VALUES ('01a20da2-4030-7e35-8a48-3f5477d746f1', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-6094-7bb9-815c-e178eefb5459', '2026-11-24', 'f5958420b118a55a7beaf7b4212b9af3a53303c0133c19f1c0e233e449f0018f6f2ba96e85472e0c44f8c0847b956f225d25f858b43a2d909038d86ae10e6636fbff3ad8b87b7e2687e17594f178b2f6a90bf745683042e49572e08025de92d0e4ef7656dd76deb9377839ae2948f4d1428bc469e67e042012ab7231434f44100c40a0dfe4b664db9444ece0b833602e350b3e32b58cf09120c93ba95b', '7059d541ab7bec7edf92c86e8b69159bfcf6c710f34676bdb6d6f60a2b887985b246ec3fc434b41fdb', 'f8a672193e2f74be0e54ab04425448d7bfb4895df5f02e2dd76fca12d490a5b0be43fbaf811e057b0b6a4b72a8175b056ce89c022ef3fe922bc74bf967b01574fb7676f2cd0dce887089b9eded9286', '2885ece3a555f1ee4d72ea4aec43130cd3c19b13e312998712a32040206c07dc43a8cebaf0e0f471', '2026-11-24 12:57:46+00', '2026-11-24 12:57:46+00');
INSERT INTO public.answers VALUES ('01a212c2-f6db-7a35-8bcb-990690401d8f', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-6094-7bb9-815c-e178eefb5459', '2026-11-25', '9610d9f8a7068af89d052e6e74bcd0d28383a498350ba625f6ee3ce61ce83da6b1babb0a53dbc2da1d8af2c032827af216de6998384054cf4532f0f32ccf16bbcaf0bc22af1032a993d941947bb3cf4ce9b2d850bdf4f73839d3929f5fec8cbc9e2f6515c39d7cf7788949d85c073fccbdda8ee9a5ee6996f775db6496f13c8f23ca77facf1e6adeb544412e0a7c26409660809e1b734cde152cc23220', '0804ae909a0f9a89c588b05c15ad5c75476974e05928c705e5478b0d6316a79da326eb47e4b2684c9b', '29c651d3507ace3840f05a97af7d31b79b4b03e40c879ce3fc8079ded93a26e94c156dffdaeae11d', '657dc4d370be13f7a3b3a6c885e502ab8d56ad460bae35cd85a5f7db03c12eff3f1be51c2a33c73f', '2026-11-25 12:51:36+00', '2026-11-25 12:51:36+00');
INSERT INTO public.answers VALUES ('01a21831-081d-797e-8b48-5e176d45bf49', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-6094-7bb9-815c-e178eefb5459', '2026-11-26', 'bd338f4ac26b4286ed59e881e484ee1d8a0ab83158a5607be55ced39bc0481f841bba24ecce27f2b3a8d55518705debb510b4a21826e2165a4284276aac30a01adea3dd60d4472f30f1c0413dc21a50f51a057a8bd806ad6df506e69a1ab33080d02e280dffd27da40ba9ea1557977a8d2b1d68e59a37f51fc3d9b6ee1bc09297cb1d67fa459450db08264f0604802f7a02725936ccefe0a089841265866af', '55a205eb5fcc8231653cc8c28c9706175033795b35426b787f95a88ae4d8be6e14b16fdd2644a3c65d', 'c8dd5a9b2066e83ffe25ed7b074043c38428bf187abbaa8b011cedc74ba202d63a593d6bdd478923', 'c2c5204c4500d2109b56eed648ee171dd18e4ce3f3aa00c7403396493d9e8d1f1a9df309437c1124', '2026-11-26 14:09:56+00', '2026-11-26 14:09:56+00');
INSERT INTO public.answers VALUES ('01a2229e-e88e-7f6b-bc86-aca650de35f3', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-6094-7bb9-815c-e178eefb5459', '2026-11-28', '4147473b0ecc5450123031876465e5a048ae221b3ac3542273d781f028317f2939527873a7c37bab0b5373f2acff2484c99cfb0e5b3b0854a60dbd9115bbfcc2097a317be579a16d2ad45544eebcd935ae767db1345bc444e6ad8b974ce1261a8c3f63198bf4fde84885414b4dca39c2d6e0e853a8b0908d0aa4ec22094445c4f842a9b019ee822b3c41cdf4bcb2796d5081f69f79f53f55477592b1ee', 'a75644c09d8f27bebf882970500524cf2e6575c2e8441cf10d164523e663efba5ed5c4bbb6ca72aad3', '4a62b4888eb74a428f7bac9113b730aa935d67b01600f5c6c24eef78b346f759e48a15fa01a28efe', 'cc791346114f9bd33ccda911642418b771471b7ebffe851efcb75955a3741e3e0328ee742275ec8a', '2026-11-28 14:46:09+00', '2026-11-28 16:09:27+00');
INSERT INTO public.answers VALUES ('01a20b3c-a60d-7e1d-a798-8c3009bf1ac9', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-604f-7ff0-bca1-d6f80716d3f2', '2026-11-23', 'a46f0b77988b92464e9fcceee9408013a9a64e5fee5b226345dcf551100fbc56af102c40a938445bbf6a4ce34f26a2b1c6f93f821345859f6184280f0784af3bd42a93f9cfca2254959fcc3d030b1c294d2a2481625913a89d28ccea45cde589cc635cfa58518be2d66e636ed926b9eef491f2f67e1f8976e43d9ddb0a373fda290d25398f8c2ba9871f384192ad67862ffb621af7ca123fae661b008a', '388c37d8db1e92c509ae51f4b2a5ab604a80fc6cf7b405b15ddc39aca37da7c4c8f3b71128f0ffc409', '4fc548deafb1336ee6ac93ce63b3b3e4580facf5f4990a47aea83716b02af62b2ca9c8517e74be11', '37b53d691d91ba8904599f4497a89839e40effc10ee2cc4b73d6c9bda42c19bbb131c30dcb458bf7', '2026-11-24 01:47:33+00', '2026-11-24 01:47:33+00');
INSERT INTO public.answers VALUES ('01a21050-1ec6-7c40-994b-702d2157a356', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-604f-7ff0-bca1-d6f80716d3f2', '2026-11-24', '178c56d51fb033acbb002684f593e051e200ae0ab492faba7a5431c269bb2df72bec378e85925998617182f1226767a1596407ccd813dca116f0d6980528f1a44005527a3690eb02781d6ba83a420e8e4b480ed2177913f3f15024c3f89423ddf7f75bddbe718a9c1c2320e3cb2b1cc1822e096131dba8d3343b4bd725631d7257ce022c4b168858aef53ac81aa2b5aaebf31e29c6004992627b45e57d', '09089c59047b9f385cb2a2cb114c4d51a1b1802ebdc6c3d1c62eac2b5aacc943fc1909126837da2808', 'e71bdce9b5db2e2f36460e4ce2c58aac1de3b697067afc900237158a92bdc970ce3ec067298017e0', 'dcd0956ebf2374990b99f9ae7195019c5813f34aad41d256bc1fb89e338e83700e753f55df1c0fea', '2026-11-25 01:26:55+00', '2026-11-25 01:26:55+00');
INSERT INTO public.answers VALUES ('01a215c4-0189-7e5f-87da-be80ba3cf05c', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-604f-7ff0-bca1-d6f80716d3f2', '2026-11-25', '61e1463526454430a4010d6ce0b394202263b6b40f786f473c5b727068103935cc52a867d2a310e7cd97719112320b41237da5e47cc940193f0fdf1e534c58e423c3b3620ef0d89e4ab4891aee5977b24e2c9a0fd72c745c1d18513090e5d073c83b5a7194531384fecd39ba6f43b57516f97fe2428c5c67a428226de90a89d62667498c63a88d4143651210b558b2c89ea0550f9cf24dfc4f5fdb', '2e5b4299553e731b7e21fe195ee89e6eac082896beb954dfdfa0e9f6e567e3d7582e1f540a2966c5b7', 'da9ce31eda768ba1a65a298912cb74135381d1bfbd3d9585b36c1fc96ea4f7e84434241cef91b536', 'bd793dff7a890b42cdc4ab7888cef8a583018e1f501df851713a7a2cd09317a184e79763f90d2c76', '2026-11-26 02:51:36+00', '2026-11-26 02:51:36+00');
INSERT INTO public.answers VALUES ('01a21ada-5abe-75f3-86d2-ecc222fc95ab', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-604f-7ff0-bca1-d6f80716d3f2', '2026-11-26', 'e33a2a1688799fd23baf80d1759486771b7ffcb20dc78ef16f00cdd74e72b584a918081c5bfd9d503ba254c6513d72bbb6c24e2e04d17266e8b0ab5d24846957cd434953bdd3b632b3bf3f210751dd9501f66d02334a48ff4a6a0319d15b91aa803d09d45b9a419baf88fa5d1eb3ce8891c453c0a7119315a3aa654113987889e09dcdff4726bdee3c4594c9a7067954564fe2ebb2d12ddd1d3f', '74e7acd45ac2b09ff1042d53c7314deb5c3ebaec42783d13b4f60bddc281dc8daf3078fed826e6bc8e', 'daebf5cda165c6cdfbec43f30cfb83fb91cb45911d5394dcea6f74bde78fe354d6d77e54cfba935f', '8b9cdb0c0849703a07212536942bf0405debdc9cf8062777463b16f693f1541bc134e134b87c958d', '2026-11-27 02:34:07+00', '2026-11-27 02:34:07+00');
INSERT INTO public.answers VALUES ('01a22003-76a9-79de-9cd1-2120b5d5414b', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-604f-7ff0-bca1-d6f80716d3f2', '2026-11-27', 'ee6467407b7216656a523e60615a9ec6072ea950505dc0c3db722c30038950ab2abe70087dd39e56e3fb7fc38656ce8e5eb80b648a9715ba9a014a67e8547fb195f27f2eba0df41ee6aaf1980812a393a063d02e0313811c9fca97f41a599fe3e9bd4581986f952f7144bffd082c9bb0073a40279a3aa3039e51c8694dad73d9edeb01c4abd1454d8f6f09bd33f90034bce57c9217fa9980c1c9d2', 'b6d19090ac0a8e0a2f88d88ee93d4f77b28f29bf76b2c1629e8b01bf8cafdcd59304becbdf6823dd10', '8cf80f8d46788510104e3fe520954edfb7e064d353eb455ea71d350098765be7977275daa1cd13ee', 'f41474179e727a9c30881ffb8bc08081412e913e63e3f091a375d97c2651acaf39f5c9846abc7e2b', '2026-11-28 02:37:07+00', '2026-11-28 02:37:07+00');
INSERT INTO public.answers VALUES ('01a208ea-da1c-7742-91c3-4313e8320b87', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-6139-7033-b87a-205257629aed', '2026-11-23', '6a9e79a7a01c70be899cb91defa484df19d38b8847568c971cf188263ad68f78f75fb1026d158bb5cc8b58827e8c4bbe6641b12842aaeb47f533eff04b475cfa7be81dcad44c65bf2501a90084e6148d09536d7338d2c7cdbc4b477c2712a9c27a34561dba7f55a94a0fd44027d64218ea15d48f610ef7715524a44dda25392ef3e82086d1951d5f274b65af7ec5a78ed1bd720b6802e13b0092c961', '4ead3238fbfe1ebbd8788497be8dc0e01bb34887326c79e706dc6dcfbf5adcf36425fcc9caae352246', '912e677c8229d88c5427e8ac5f2e8c7aafeab1ffc9e818ce6ae5b6a10cb8d0ed44317975347d8bd8', '330f07704efeb589260c1be2f3bf83d2e91c5525272e2e45b17b30e8617b8153251680c9c33b6d23', '2026-11-23 14:58:58+00', '2026-11-23 14:58:58+00');
INSERT INTO public.answers VALUES ('01a20e06-52f5-78c9-828c-93e85b82649b', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-6139-7033-b87a-205257629aed', '2026-11-24', '9248216ffcadbc2dc553c90728970b6e280dcd0ddc122d6674f93ebbf5ed85424039ad68f2fc93a52dcd3b1f023eae98591232b00bb306c55a4e955ded5178814d0a15991cd5070b7a07fe0df6bfcfe780cb50dd46bfb21db6f7a0e5278f7c4c32b6a07b10ff4d58ba558acd5c7df07449545a5b9d4ff01077d89eac65ea9e40fbd88e4c8833cf7f8c29b2e6245cefda1d6887af86a2b6e18b4775', '66aad3d55f93487808f2fb7f31b130009e783ec2440aa323b32e597c388637c2bf14fc8360e8412f9e', '204e9b64e889f5ff70fd16908c28915788cff36e983ff16c382b786043a2bcc8d97e4340d01022d1', '53ea55d11a6cfbac3ec528d00548a0a1ffecea0d09aa1845539637f75da44bdc213f2aa595ec4669', '2026-11-24 14:47:05+00', '2026-11-24 14:47:05+00');
INSERT INTO public.answers VALUES ('01a212cc-6f97-75f8-89a5-205171272cc0', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-6139-7033-b87a-205257629aed', '2026-11-25', 'd2cb5737be2bf7faf3ca811782bb2912e24f4d2e97ff87b7c8a9b122dab152cfc265da35e8110bc3f88d85f89b523ae0b9e325de2950aeb3943406b7ee139ee3abd96bb8526333b3caafb18ba9de4cf94bbe4fa5b308e7febecd626697d761d7e0891bc48a6fb1679fc273816d751dd92d30f1869a3aa702357c945210ced5331136e9ca9e100b4d138702e187413f3f0c17568260db47d158b58cc1', '669f87bf0267cdf35f7eb7d6909b815659351fc45c4bea65b6ab3e8a3a96a587f17b67b66121655381', '9880af97dd0bc7f803f910aba58f96c649045b433ece0beeaf37de3e847790fe303f390a3ee4ef44', '329898a8c4fda26801bb6e3c56b0b3c905b3efd2d32b2381a674f7089b1f0689e38f2e73d8eb9101', '2026-11-25 13:01:57+00', '2026-11-25 13:01:57+00');
INSERT INTO public.answers VALUES ('01a21830-0af1-7bde-bdfd-cebc8ff363c5', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-6139-7033-b87a-205257629aed', '2026-11-26', '718d1bc58567f8846e63d0f99eb3649362f587d95e7f50a2cf62ec7e5b03d88c0359d6178887cdd9d8bffd4938aa7530a0ddb7917e70bb3ad7af01f2600b931e05b3ba4684d71d6d521e495232ec05336298d1ef32ca939a9573739fd11535a21d7eecfe8a484ea667d60d0b7d1185aa487ee697b517f4c65f7a13f6ed4e41f378f7d9d3fefb34fc9a3f72135f105aec78ee8fa72a971076d2d8b1', '23e116dbd0695e7e78331ff4984be2900dd1fa94ebcde4ea2e9c5e5e12d4f5ec89bef99d1795199641', '70eeaebebf6ebd9d166edc0b1c886559148a5ab9183e70ef50b796ff8303d3a1add2aca3dcb63492885103bff8cf784f6dce6b41067f6d745fea83e0e45a7693c38fbe', '6486e062f4463e3e678ed8a46747e3e3d9a1c20ffd011e9421660df1aa538d5632fb6148a38b0a0e', '2026-11-26 14:08:51+00', '2026-11-26 14:08:51+00');
INSERT INTO public.answers VALUES ('01a21d72-8543-7849-b5ad-4618c93e187c', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-6139-7033-b87a-205257629aed', '2026-11-27', '237586cff46e8784c944fe770384daf7b18c00807b7d1692fab5caaf0069ab45f797566f92131deecbaf914be505c87106820b6f474e4c8d8d67ae2b3d47e8c774a2916429f550d3dc9660b2a23c2770340d0213ba12bf47a3ea8b091087d1850a89e6d09f07605cffdcc586df2e5971c2e151e4f97af56fb61dd9ad7de96a0676fe28d3f141e5a9883c49ab0231f8ddc9edacedaac7d0ac0633781a', 'bb187c1411930c92f4c6260fa91f1549c8b68cb3a890355c5d96b70f04b4e457660a78e24512294b23', 'e3870c3e9666029be77d4080593a225210a408eedfe1546e0d521091baa9eecf05f235ccb001131d', 'e77a34fdb94be9973c1fbe91954459029b3a8c84e5aa6631bfbb96aa506615a9fff8d39fce353ce0', '2026-11-27 14:39:34+00', '2026-11-27 14:39:34+00');
INSERT INTO public.answers VALUES ('01a22282-8a9c-7c51-b0b7-020fc4758212', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-6139-7033-b87a-205257629aed', '2026-11-28', 'b68402391780a86377f53b40ea21e65ebdb0d4b77694f156bb41ca47faf368a4e57677326255ce20bcc7918d8107f006cd9cae73e4c8971b1f5c8df626426c1cf3c6c078bbf7b16556099098b467ccd8b8336f3aedeb7c5c43d7b5f3f94703b01002a4d5a3459e466cd771618a4ee94e5f9aa7c6fdfa365d661d97ee26356b0bafb989a01e8be0e240a1d0a36bf556b4a9f24c5f89f09c85ffa9d84b', 'eb6ec92a1fb88b7ae879b66bb62efc7f34141257cd66d321fb46ea161a4053aee2cc0c0cab2120a8a5', 'c5b97cb194129980b540b16547346db7c77993e6a01561326fffe3c6383fce8eac31dac6b9a3e960', '394e54bcfafbc972a01b6fa31ce57d969dead2fc380a81464e4a3bcbef1353965676951af1abf090', '2026-11-28 14:15:10+00', '2026-11-28 14:15:10+00');
INSERT INTO public.answers VALUES ('01a20b16-2c6c-7ac1-9e9b-666b0bb48466', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-5ffe-7039-9b3b-d3c9d720554c', '2026-11-23', 'dd804be592efcb177dd9a30715d401de40ff4dc767d9826b55f496346e847fbb206676f9d1c8c9993c2fe3123881bfa50dc86e083d64784a9a6e4e89fa194453b866440f54508887cbc8353ce7baa5c664135a5f8c397d597931fe14cb29f34b44dc42c9df5b772f258218691eba744b788dfbbf5ca8eaef31fa5f9d99c2b024ef2087ee48fba39e20028db6b1dde31fe38445e363bfa8448389fe', '2a0ce64615857290b64ecee87acfe72bef2bfb1a84db438dd9497636327f27a7442e6e632b74673de3', 'df922648db1a17ee7c06e1d33e77c13fa3d7fb80d956522cf438b4a7d9833b6d1f43dabc4eb64825b2fe467ea211a88b03f3aa454a3177a68e608dec88d0155c0a2f29', '9e3c868a9d025d5ca9193bd25cd6c9baacf2322b90c25019c36469a1f1d1d2142d60ae829131bcf2', '2026-11-24 01:05:32+00', '2026-11-24 01:05:32+00');
INSERT INTO public.answers VALUES ('01a21096-ab96-7e92-8049-dc919dd65d53', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-5ffe-7039-9b3b-d3c9d720554c', '2026-11-24', '68db0056ada9ccf5d8aa94305dc7c76d2e077146818a6ff344749345029ea3939abf05bcf114279c6ac810d85f6b8a7165601efcb20aa73ceefc3f727e41f1cca03f0a52de245bcdd725b4d9325583504a65cfe8b0c84767270f593bd8b83e0771b560cbcd2d5fbd3cabd30a75c9eb67fa6a1513cf15dc8bdcce3e3a5b6428286320e8039c2453bdf786fc50e62ae6533b299347da9de519dd5029a9', '991af153bc76cf38320404a57539b23c54f7e8e9d12df633f872529b062758c8f836126cf720a78f96', '42dedb02d501df85aa473c08a8d2e8738419098301119fdc9a8d6563a5fcf7bffec75382c2e74ff5', '1fe51a6349942512b8e24b8b930d71e1383ae62e511f2232b2b517603ecf48b38abf34ad4ddfa330', '2026-11-25 02:43:59+00', '2026-11-25 02:43:59+00');
INSERT INTO public.answers VALUES ('01a215da-43ea-7a8e-8289-7440994e691c', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-5ffe-7039-9b3b-d3c9d720554c', '2026-11-25', '80493c13c1100292c74930a15b44627efc1fb4793606f003c70f1f4dcc1c6a414d6bd4edb53e2bc119656d183784551fc57a70ee6ae3fa1180bd8207f9af0cdec26c61874d1908110e8972e22b4b86f5c8ee653cea8b6649ceeb21dcac6a708c1b28b9b355151b9da5ec146e8dab297a4be43bfd822f17ec4636eff328d7fe4d33ce713fbb9ff733d959fc2a35d2898ea8be4818a181dc599dc866', 'd91c54bf9796488c54893ad770b9c56078a37b1fe3895198fc1a57e9f4c978599d8d75ca879e155313', '830c29384fdb08f810fd5a3204cba583d490a728c9908127601d2bf77b842ea58eaecb207f4e077c', 'fef94241e69865006d3643473e3f06059b4b6954c285b859bfb4f83437a30b86e90b4052e58c01e4', '2026-11-26 03:15:55+00', '2026-11-26 03:15:55+00');
INSERT INTO public.answers VALUES ('01a21aa7-00ec-798e-80c1-aa2225acd34e', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-5ffe-7039-9b3b-d3c9d720554c', '2026-11-26', 'c13d6beb21567b6f3479806fc595add1e1a5beeb8e8c5079cf4990aad58e93ab88be66c430a458f3acfa157fe62fb01987f4010228a5e6317f21ee015f7a0a17d25b43b56480af7eb72537d7cb291aad4e404db6dceac10a7e7ee1469e050284cadd3458989533d3d5749d1ed7c78da55d11884e3ee2b7ba9aff516d080f282a8cdda5ace79e65231dabf66ef60707dcb0ed2cace675da29b01eb6', 'f8bdd56f6ecbfb48c02e04709f57690d5a3038c92b516bd4439197f456a1a612a47b30b303908c1351', 'b3563f541a1decc69b3b3fec4ffcb51b012583a890e99de84cb4d2eb3c44f62bce929f2795c7eb8f', '5be67571f2cf4c1b14c6e015b2a5e7e3f192eef491035a2eb1f7c0142b3e0372b9d1ec9dfa231075', '2026-11-27 01:38:02+00', '2026-11-27 01:38:02+00');
INSERT INTO public.answers VALUES ('01a21ffc-adce-7a77-a8fd-5e15b9ba548a', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-5ffe-7039-9b3b-d3c9d720554c', '2026-11-27', '2b3a7baa39e5cea2eb2b111c48b00f8f5e7119f59e822c056971947f76db1655fc0777283af34cc501597f806906302d06a0f9e1b828f3a5cbbcc365e48037a7f542e6cb71f9bf944ac85b09295c6b3052b3b6a6f864d5d2566f8a1b535505fc09a4ab6830be608ab1ab328e5df9cba8e1c8fcf27ef0e58180026718be7603aeffddb592458dcc00833f5734142e46a25a95fdc34a7b3f95cf1e37e8', '3f4292d21f9bb67f17e79d8ba152b103105d37a53a39609ab2d256fe754bb40ff04f398803a799ef2d', '4e850445c15ae6270623d35f2ae99be01ae11449230080adba08c9c741782abd563863675fec0722', 'c5fd01db669d4bd29f08bacbe300c8fcebfedfab52fb706b303a6ca2f312d2dfc66ef94e96377aa9', '2026-11-28 02:29:42+00', '2026-11-28 02:29:42+00');
INSERT INTO public.assignments VALUES ('01a209d0-2d3e-77c0-a79f-083948572663', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-61a7-7944-8ca4-858a51368c82', 'counselor', '01a20405-0526-710a-adec-89025cc1ec67', '2026-11-23 19:09:27+00', '2026-11-23 21:09:27+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a209d0-314c-7ee5-819d-4acb70f0fe3c', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-6677-7472-8173-362c465a5279', 'counselor', '01a20405-0526-710a-adec-89025cc1ec67', '2026-11-23 19:09:28+00', '2026-11-23 21:09:28+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a209d0-305d-7755-9fab-22e229442c46', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 19:09:28+00', '2026-11-23 21:09:28+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a209d0-35fb-7f16-bfc2-a865f8422197', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-61a7-7944-8ca4-858a51368c82', 'counselor', '01a20405-0526-710a-adec-89025cc1ec67', '2026-11-23 19:09:29+00', '2026-11-23 21:09:29+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a209d0-335b-7ea4-b09c-f2cda7450585', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 19:09:29+00', '2026-11-23 21:09:29+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a209d0-38b6-7f6c-8e52-88811945068c', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-6677-7472-8173-362c465a5279', 'counselor', '01a20405-0526-710a-adec-89025cc1ec67', '2026-11-23 19:09:30+00', '2026-11-23 21:09:30+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a209d0-36b9-774b-a75f-21d2cf69b74a', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 19:09:30+00', NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a222eb-39cd-7109-8758-af5edabcbf7d', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'resident', 'reach_out_answered', '01a2092b-66a6-784e-b730-777789a4b7be', NULL, NULL, NULL, '2026-11-28 16:09:30+00', NULL, NULL, '01a222e7-82d1-75ac-8762-8562467b5c04', false, '2026-11-28 16:09:30+00');
INSERT INTO public.deliveries VALUES ('01a222eb-3a56-721d-8282-082b9ab7525f', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 'thanks', '01a2092b-66a6-784e-b730-777789a4b7be', NULL, NULL, NULL, '2026-11-28 16:09:30+00', NULL, NULL, '01a222e7-82d1-75ac-8762-8562467b5c04', false, '2026-11-28 16:09:30+00');
INSERT INTO public.deliveries VALUES ('01a222eb-3b11-727f-aa8a-42117cb40a9f', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 'reach_out', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', NULL, NULL, NULL, '2026-11-28 16:09:31+00', NULL, NULL, '01a222eb-3b0b-7152-8532-eaee7de897ae', false, '2026-11-28 16:09:31+00');
INSERT INTO public.heartbeats VALUES (1, '2026-11-28 16:09:28+00');
INSERT INTO public.house_people VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-af6b-7543-b009-a0905b4b8de6');
INSERT INTO public.house_people VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-61a7-7944-8ca4-858a51368c82');
INSERT INTO public.house_people VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6677-7472-8173-362c465a5279');
INSERT INTO public.house_people VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485');
INSERT INTO public.house_people VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be');
INSERT INTO public.house_people VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe');
INSERT INTO public.house_people VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff');
INSERT INTO public.houses VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', 'Maple House', 'America/Chicago', 180, 'kept_only', '', '764-555-0131', '911', '988', '2026-11-23 16:09:27+00', false);
INSERT INTO public.installation VALUES (1, 'f0be79b50e83ad01', '2026-11-28 16:09:27+00');
INSERT INTO public.invitations VALUES ('01a222eb-2c51-759f-81ba-6f97931247f4', '01a2092b-5ee8-7282-93f1-73244f238b95', 'resident', 'The new person in room 3', '07d68f6029bceb39d05f7079505e39fa4f00a6d27ac6b1e92e55fdcb81075a56', '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-27 20:09:27+00', '2026-12-04 16:09:27+00', NULL, NULL, NULL);
INSERT INTO public.looks VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-26 20:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-25 19:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-24 19:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-27 16:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-26 19:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-6677-7472-8173-362c465a5279', 'counselor', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-25 17:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-6677-7472-8173-362c465a5279', 'counselor', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-24 17:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-61a7-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-27 18:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-26 21:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-25 20:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-24 17:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-6677-7472-8173-362c465a5279', 'counselor', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-26 16:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-6677-7472-8173-362c465a5279', 'counselor', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-25 19:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-28 16:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 'alerts', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-28 16:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-28 16:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 'alerts', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-28 16:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 'program_titles', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-28 16:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 'reach_out', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-28 16:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-28 16:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-28 16:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-28 16:00:00+00');
INSERT INTO public.looks VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-28 16:00:00+00');
INSERT INTO public.memberships VALUES ('01a2092b-b065-7f2b-8f1f-5118a88581e9', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'manager', '2026-11-23 16:09:47+00', NULL);
INSERT INTO public.memberships VALUES ('01a2092b-5f32-7682-a49b-489aacb9257f', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-61a7-7944-8ca4-858a51368c82', 'counselor', '2026-11-23 16:09:27+00', NULL);
INSERT INTO public.memberships VALUES ('01a2092b-63e8-7f16-b0a2-b658781220a9', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6677-7472-8173-362c465a5279', 'counselor', '2026-11-23 16:09:28+00', NULL);
INSERT INTO public.memberships VALUES ('01a2092b-6261-7814-b670-67204eb693b8', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', 'resident', '2026-11-23 16:09:27+00', NULL);
INSERT INTO public.memberships VALUES ('01a2092b-626f-7963-a59f-12ce6f0f3611', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', '2026-11-23 16:09:27+00', NULL);
INSERT INTO public.memberships VALUES ('01a2092b-6329-7c70-815e-6fedb6843b78', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'resident', '2026-11-23 16:09:28+00', NULL);
INSERT INTO public.memberships VALUES ('01a2092b-69bf-7dc8-a9fd-64bd1cac9bed', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'resident', '2026-11-23 16:09:29+00', NULL);
INSERT INTO public.memberships VALUES ('01a2092b-6b0f-79d1-af7b-972966620564', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'resident', '2026-11-23 16:09:30+00', NULL);
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-23', '01a2092b-5f90-7dfb-bd21-b60adcf22d16', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 00:09:10+00', '2026-11-24 00:09:10+00', '2026-11-24 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-23', '01a2092b-6074-7af6-b46b-00943e386514', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 12:41:33+00', '2026-11-23 12:41:33+00', '2026-11-23 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-23', '01a2092b-6258-7a9a-a5c3-f904f1b92f53', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 03:18:42+00', '2026-11-24 03:18:42+00', '2026-11-24 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-23', '01a2092b-6272-781b-94bb-021b7531f0d2', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 13:11:17+00', '2026-11-23 13:11:17+00', '2026-11-23 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-24', '01a2092b-6074-7af6-b46b-00943e386514', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 13:08:36+00', '2026-11-24 13:08:36+00', '2026-11-24 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-24', '01a2092b-6258-7a9a-a5c3-f904f1b92f53', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 03:18:56+00', '2026-11-25 03:18:56+00', '2026-11-25 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-24', '01a2092b-6272-781b-94bb-021b7531f0d2', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 14:32:15+00', '2026-11-24 14:32:15+00', '2026-11-24 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-25', '01a2092b-5f90-7dfb-bd21-b60adcf22d16', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-26 02:30:12+00', '2026-11-26 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-25', '01a2092b-6074-7af6-b46b-00943e386514', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-25 16:30:21+00', '2026-11-25 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-25', '01a2092b-6258-7a9a-a5c3-f904f1b92f53', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:47:40+00', '2026-11-26 01:47:40+00', '2026-11-26 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-25', '01a2092b-6272-781b-94bb-021b7531f0d2', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:37:22+00', '2026-11-25 13:37:22+00', '2026-11-25 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-26', '01a2092b-6074-7af6-b46b-00943e386514', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 12:57:17+00', '2026-11-26 12:57:17+00', '2026-11-26 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-26', '01a2092b-6258-7a9a-a5c3-f904f1b92f53', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 01:35:07+00', '2026-11-27 01:35:07+00', '2026-11-27 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-26', '01a2092b-6272-781b-94bb-021b7531f0d2', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 12:53:52+00', '2026-11-26 12:53:52+00', '2026-11-26 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-27', '01a2092b-5f90-7dfb-bd21-b60adcf22d16', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 01:31:48+00', '2026-11-28 01:31:48+00', '2026-11-28 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-27', '01a2092b-6074-7af6-b46b-00943e386514', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 13:20:57+00', '2026-11-27 13:20:57+00', '2026-11-27 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-27', '01a2092b-6258-7a9a-a5c3-f904f1b92f53', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 02:38:59+00', '2026-11-28 02:38:59+00', '2026-11-28 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-27', '01a2092b-6272-781b-94bb-021b7531f0d2', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 14:17:44+00', '2026-11-27 14:17:44+00', '2026-11-27 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '2026-11-28', '01a2092b-6272-781b-94bb-021b7531f0d2', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 12:49:58+00', '2026-11-28 12:49:58+00', '2026-11-28 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23', '01a2092b-5eda-792c-b220-eceed10d2f90', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-24 07:00:46+00', '2026-11-24 07:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23', '01a2092b-5eef-76a4-a13a-1029a28fe6ff', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 02:57:28+00', '2026-11-24 02:57:28+00', '2026-11-24 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23', '01a2092b-5f6a-7cf3-b79d-c8296489b7cb', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-24 02:30:32+00', '2026-11-24 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23', '01a2092b-613a-73f1-aadc-f97253c8c051', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-23 18:03:54+00', '2026-11-23 18:03:54+00', '2026-11-23 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23', '01a2092b-6296-742b-aecf-6217fa680b96', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-23 16:30:32+00', '2026-11-23 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-24', '01a2092b-5eda-792c-b220-eceed10d2f90', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 05:25:55+00', '2026-11-25 05:25:55+00', '2026-11-25 07:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-24', '01a2092b-5eef-76a4-a13a-1029a28fe6ff', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 01:55:30+00', '2026-11-25 01:55:30+00', '2026-11-25 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-24', '01a2092b-613a-73f1-aadc-f97253c8c051', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 14:38:08+00', '2026-11-24 14:38:08+00', '2026-11-24 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-24', '01a2092b-6296-742b-aecf-6217fa680b96', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 13:49:45+00', '2026-11-24 13:49:45+00', '2026-11-24 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-25', '01a2092b-5eda-792c-b220-eceed10d2f90', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-26 07:00:07+00', '2026-11-26 07:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-25', '01a2092b-5eef-76a4-a13a-1029a28fe6ff', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-26 04:19:04+00', '2026-11-26 04:19:04+00', '2026-11-26 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-25', '01a2092b-5f6a-7cf3-b79d-c8296489b7cb', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:01:05+00', '2026-11-26 01:01:05+00', '2026-11-26 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-25', '01a2092b-613a-73f1-aadc-f97253c8c051', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 14:44:04+00', '2026-11-25 14:44:04+00', '2026-11-25 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-25', '01a2092b-6296-742b-aecf-6217fa680b96', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 14:33:33+00', '2026-11-25 14:33:33+00', '2026-11-25 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-26', '01a2092b-5eda-792c-b220-eceed10d2f90', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-27 07:00:50+00', '2026-11-27 07:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-26', '01a2092b-5eef-76a4-a13a-1029a28fe6ff', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 03:07:41+00', '2026-11-27 03:07:41+00', '2026-11-27 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-26', '01a2092b-613a-73f1-aadc-f97253c8c051', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-26 15:30:12+00', '2026-11-26 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-26', '01a2092b-6296-742b-aecf-6217fa680b96', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:46:33+00', '2026-11-26 14:46:33+00', '2026-11-26 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-27', '01a2092b-5eda-792c-b220-eceed10d2f90', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 04:57:28+00', '2026-11-28 04:57:28+00', '2026-11-28 07:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-27', '01a2092b-5eef-76a4-a13a-1029a28fe6ff', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 02:42:21+00', '2026-11-28 02:42:21+00', '2026-11-28 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-27', '01a2092b-5f6a-7cf3-b79d-c8296489b7cb', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-28 07:27:55+00', '2026-11-28 07:27:55+00', '2026-11-28 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-27', '01a2092b-613a-73f1-aadc-f97253c8c051', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 13:47:20+00', '2026-11-27 13:47:20+00', '2026-11-27 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-27', '01a2092b-6296-742b-aecf-6217fa680b96', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 13:44:47+00', '2026-11-27 13:44:47+00', '2026-11-27 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-28', '01a2092b-613a-73f1-aadc-f97253c8c051', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 12:52:51+00', '2026-11-28 12:52:51+00', '2026-11-28 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a2092b-5f46-73c2-9577-c61a66abb44a', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 15:38:39+00', '2026-11-23 15:38:39+00', '2026-11-23 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a2092b-604f-7ff0-bca1-d6f80716d3f2', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 01:47:33+00', '2026-11-24 01:47:33+00', '2026-11-24 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a2092b-6094-7bb9-815c-e178eefb5459', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 14:26:49+00', '2026-11-23 14:26:49+00', '2026-11-23 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a2092b-6239-7ced-b2bc-c7be3bbf3584', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 00:13:35+00', '2026-11-24 00:13:35+00', '2026-11-24 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a2092b-5f46-73c2-9577-c61a66abb44a', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 13:54:09+00', '2026-11-24 13:54:09+00', '2026-11-24 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a2092b-604f-7ff0-bca1-d6f80716d3f2', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 01:26:55+00', '2026-11-25 01:26:55+00', '2026-11-25 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a2092b-6094-7bb9-815c-e178eefb5459', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 12:57:46+00', '2026-11-24 12:57:46+00', '2026-11-24 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a2092b-6103-7920-99a2-0e2188544dd3', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-24 18:30:14+00', '2026-11-24 18:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a2092b-5f46-73c2-9577-c61a66abb44a', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 12:27:19+00', '2026-11-25 12:27:19+00', '2026-11-25 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a2092b-604f-7ff0-bca1-d6f80716d3f2', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 02:51:36+00', '2026-11-26 02:51:36+00', '2026-11-26 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a2092b-6094-7bb9-815c-e178eefb5459', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 12:51:36+00', '2026-11-25 12:51:36+00', '2026-11-25 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a2092b-6239-7ced-b2bc-c7be3bbf3584', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:22:20+00', '2026-11-26 01:22:20+00', '2026-11-26 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-26', '01a2092b-5f46-73c2-9577-c61a66abb44a', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:28:55+00', '2026-11-26 14:28:55+00', '2026-11-26 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-26', '01a2092b-604f-7ff0-bca1-d6f80716d3f2', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 02:34:07+00', '2026-11-27 02:34:07+00', '2026-11-27 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-26', '01a2092b-6094-7bb9-815c-e178eefb5459', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:09:56+00', '2026-11-26 14:09:56+00', '2026-11-26 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a2092b-5f46-73c2-9577-c61a66abb44a', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-27 16:30:26+00', '2026-11-27 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a2092b-604f-7ff0-bca1-d6f80716d3f2', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 02:37:07+00', '2026-11-28 02:37:07+00', '2026-11-28 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a2092b-6094-7bb9-815c-e178eefb5459', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-27 15:30:36+00', '2026-11-27 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a2092b-6103-7920-99a2-0e2188544dd3', '01a2092b-5ee8-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-27 18:30:16+00', '2026-11-27 18:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a2092b-6239-7ced-b2bc-c7be3bbf3584', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 00:57:48+00', '2026-11-28 00:57:48+00', '2026-11-28 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-28', '01a2092b-5f46-73c2-9577-c61a66abb44a', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 12:16:01+00', '2026-11-28 12:16:01+00', '2026-11-28 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-28', '01a2092b-6094-7bb9-815c-e178eefb5459', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 14:46:09+00', '2026-11-28 16:09:27+00', '2026-11-28 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a2092b-5f10-7b5e-8dd7-a1543cbe41ae', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 13:27:46+00', '2026-11-23 13:27:46+00', '2026-11-23 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a2092b-5ffe-7039-9b3b-d3c9d720554c', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 01:05:32+00', '2026-11-24 01:05:32+00', '2026-11-24 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a2092b-6139-7033-b87a-205257629aed', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 14:58:58+00', '2026-11-23 14:58:58+00', '2026-11-23 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a2092b-6206-7cd2-ae27-4997906ff3da', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 00:05:00+00', '2026-11-24 00:05:00+00', '2026-11-24 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a2092b-627e-7558-855d-ef2ab8923a15', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 19:03:44+00', '2026-11-23 19:03:44+00', '2026-11-24 04:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a2092b-5f10-7b5e-8dd7-a1543cbe41ae', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 15:24:31+00', '2026-11-24 15:24:31+00', '2026-11-24 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a2092b-5ffe-7039-9b3b-d3c9d720554c', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 02:43:59+00', '2026-11-25 02:43:59+00', '2026-11-25 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a2092b-6098-7e8a-a2f4-da078d335e89', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-25 04:49:52+00', '2026-11-25 04:49:52+00', '2026-11-25 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a2092b-6139-7033-b87a-205257629aed', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 14:47:05+00', '2026-11-24 14:47:05+00', '2026-11-24 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a2092b-627e-7558-855d-ef2ab8923a15', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 20:44:47+00', '2026-11-24 20:44:47+00', '2026-11-25 04:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a2092b-5f10-7b5e-8dd7-a1543cbe41ae', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 12:18:28+00', '2026-11-25 12:18:28+00', '2026-11-25 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a2092b-5ffe-7039-9b3b-d3c9d720554c', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 03:15:55+00', '2026-11-26 03:15:55+00', '2026-11-26 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a2092b-6139-7033-b87a-205257629aed', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:01:57+00', '2026-11-25 13:01:57+00', '2026-11-25 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a2092b-6206-7cd2-ae27-4997906ff3da', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:29:56+00', '2026-11-26 01:29:56+00', '2026-11-26 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a2092b-627e-7558-855d-ef2ab8923a15', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 23:46:26+00', '2026-11-25 23:46:26+00', '2026-11-26 04:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a2092b-5f10-7b5e-8dd7-a1543cbe41ae', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 13:19:41+00', '2026-11-26 13:19:41+00', '2026-11-26 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a2092b-5ffe-7039-9b3b-d3c9d720554c', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 01:38:02+00', '2026-11-27 01:38:02+00', '2026-11-27 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a2092b-6139-7033-b87a-205257629aed', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:08:51+00', '2026-11-26 14:08:51+00', '2026-11-26 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a2092b-627e-7558-855d-ef2ab8923a15', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 19:00:44+00', '2026-11-26 19:00:44+00', '2026-11-27 04:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a2092b-5f10-7b5e-8dd7-a1543cbe41ae', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 15:12:49+00', '2026-11-27 15:12:49+00', '2026-11-27 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a2092b-5ffe-7039-9b3b-d3c9d720554c', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 02:29:42+00', '2026-11-28 02:29:42+00', '2026-11-28 04:00:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a2092b-6098-7e8a-a2f4-da078d335e89', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 00:35:26+00', '2026-11-28 00:35:26+00', '2026-11-28 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a2092b-6139-7033-b87a-205257629aed', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 14:39:34+00', '2026-11-27 14:39:34+00', '2026-11-27 15:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a2092b-6206-7cd2-ae27-4997906ff3da', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 01:31:04+00', '2026-11-28 01:31:04+00', '2026-11-28 02:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a2092b-627e-7558-855d-ef2ab8923a15', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 23:17:39+00', '2026-11-27 23:17:39+00', '2026-11-28 04:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-28', '01a2092b-5f10-7b5e-8dd7-a1543cbe41ae', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 13:31:30+00', '2026-11-28 13:31:30+00', '2026-11-28 16:30:00+00');
INSERT INTO public.outcomes VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-28', '01a2092b-6139-7033-b87a-205257629aed', '01a2092b-5ee8-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 14:15:10+00', '2026-11-28 14:15:10+00', '2026-11-28 15:30:00+00');
INSERT INTO public.owners VALUES ('01a20405-0526-710a-adec-89025cc1ec67', '2026-11-23 16:09:27+00', NULL);
INSERT INTO public.people VALUES ('01a20405-0526-710a-adec-89025cc1ec67', 'Pat Morgan', 'owner', '$argon2id$v=19$m=19456,t=2,p=1$yVdc6UFj/DFedF0iSCIrog$0sPckRqCb1dyqkrK8LdQPfKgqyqF/Ej4qV7uJb8uNSA', 'en', '3bad4907915b6ec84e31f0a5b293b8541982e1fef75c21d503e300abaf116b1b9bb12e3c98228bc42c38597b61dbd23df70a', '8e9362dbf6b515d1683c2180ee423e1c822bbf06b1be67224e3ca2aebb0692d4013fdd2ccf0fb4533559248eeef92bf70b9f', '17a3c8f6da600263359202f1092080291962c9e0b4b0c9abd4a8524690c2225371ca2e9accdd71abf72d7886a63c3b715528aa3fd3cef0cf335de04a3131295b', 'bba4ac246360dcbcfad917b00ae6ff527930d1b833c48fe6a95016068ecf3b77', '1bebe020bc0d0a4ad43fd3b924cf67de3e0e5701ed5e9bda1b06d4e4586b9f3c58cb21ab1d45ae0f094565ce7af6b4f5cdcde110', '671bc58d33cd945623d232242c6975333226acc865ad3c2e538cbc90076bd713', 'af51b30418dc61ff996f392465b2fefc64794f77e544d2b1b49590c8d93f2ffd7f864057b3ccbea33c7b2ff9888b6b0c0c5758cb385a775ecaec1ddb61bc7c', NULL, NULL, '2026-11-23 22:09:27+00', '2026-11-23 16:09:27+00');
INSERT INTO public.people VALUES ('01a2092b-61a7-7944-8ca4-858a51368c82', 'Keith Hill', 'keith.hill901', '$argon2id$v=19$m=19456,t=2,p=1$JaoDxjaZp3BU+hUs3s0bfg$B5Y1maO/OSWP9kRbGXYycNcvV92jOtl0UrTw/S+Ex5c', 'en', '7214b513d524878f5f113651e5929a413acc050fc55dee56b2e26e7f204aacb2f5026b3ccb94c892317a43950fa1252c5830', 'f0d1bb8bb4199affa8357a8884972be44e41c07cf5734bdd7c6392fcc3a0b92df8b5a210ae0ffaca6ba78954c6fe160abfd6', 'b8595eee8adaa7549ce4962e19b4bf0433205e0414facdf05a64fddaed17aac54dcddfd75cec6c719795f70bcec090c77953c173af3e18ed8ac0d7309b4864b01d60f9a010a8dbb6', '4785ebf14bb1fffd3e7a65f9343624597bec3bc4fac0e3b738a9bef325271357', 'a404bfad14947d80d551b6130598203000ca994b47d4bfb236c815790333c77843d1490b8787e108f29fdf498f1e3565da8e6329', 'd1febb52b55110d5a4b9fa0d01b06f44453e97900be983ca8989a3c25552100a', '908ff2f5dd922a9cfbf921d8f2ac61c1855691396402770bf091fa95ebb0c62c27d643f26a8aea13ffcb26e0e1099c8fb9c958a0d5e2b5e8f115fa8b937c9a', NULL, NULL, '2026-11-23 22:09:27+00', '2026-11-23 16:09:27+00');
INSERT INTO public.people VALUES ('01a2092b-6677-7472-8173-362c465a5279', 'Lena Smith', 'lena.smith902', '$argon2id$v=19$m=19456,t=2,p=1$JaoDxjaZp3BU+hUs3s0bfg$B5Y1maO/OSWP9kRbGXYycNcvV92jOtl0UrTw/S+Ex5c', 'en', '0e2ee5a7b74a011c1d1782f5e3d2b2c1386b3d543df118868036c70418c9d64c56ec625e218d381e3de3457229163c519d0f', 'a40903e04620c2a9175dc11ad82d2d92a53acc5ac21e5d5c65ddd61a419f8f2e46a0e062874ed99a69288955cd4149ada79e', '374bac8ee92996800bffdc741d8bc228cce2ea8903e30291434af34cf26480549be1a108e30bebfec899138167ec05401d01adc70159c1036d22e8559f4393ab46bc61dfc6281cdb', 'ee7affbf2f2c9049a50e0b6c75c8f0a97f8f933255406caae98013ce10900d73', '77ba82f935254f1e6f751d60b374b822f88d436f96bd717cfb5e5ecae09c8ef05a23d881d1f7ffc2b43c6ce6d4ea4228c418afbf', 'ffc22bbd79a9fbc8e3707929f38b0bfee2dda7680755a9c2fccd8580cac262bd', '7125c41846342f42cafb13678f4b8e241bcb24d6d84c8060d45c87d201e79ac2ad19d1526c9c2aa05366ce7cca1297ff35a8686b31f0e9e935a00f21913f74', NULL, NULL, '2026-11-23 22:09:28+00', '2026-11-23 16:09:28+00');
INSERT INTO public.people VALUES ('01a2092b-af6b-7543-b009-a0905b4b8de6', 'Uma Kowalski', 'uma.kowalski951', '$argon2id$v=19$m=19456,t=2,p=1$7XlVcWSK9PkkJrwIIyVLhw$Sk6FiRMi+s0s6C43BwLcyMotnrM07Uc1GdCoB9Ds9Vo', 'en', 'ae29c1b93e772d5d8cabcaf47461bee0795aff536d1137af20ff09ed5179af12a48e42b4f8d35e4634fe8cb7025934f47613a47e', '9047bae3c091be74be1847f5e2d2bce97913c32970448b7dfc53aa2a2b99bda46191afb8a1e748d98b845edde07751c8efc4', 'bc4e7bcf7cc78b250af05be856eaf56f48d9487150ada2bcd76d3886f52de7c7e2ab1b25c0de6f4914bc12a55aff5e1385eafb5949716438b6de7ad986d6721aa433cf19e9ca04682485', '8ce42192fcaf4c5769c953c9facb8ec221195e56ea07560606fe4f963402e179', '80467d1323458a41b29254bde292084ceaefb8ddc29b7145b3908a54307fa0714044126f0ab197e0893e8462a47d53200a81fb89', '0fdc23075cc3bcbaa8e4f7b31767444b1da27a6c8d96a4e6e25893744278d60d', 'e03e78fb9d4db2af9b73df8ad78219982593e31ba78ede2b404a219f15113dcf6dbe7bf83530b281098b66d0bc291f071616c996159cba711e367f9dd05a09', NULL, NULL, '2026-11-23 22:09:47+00', '2026-11-23 16:09:47+00');
INSERT INTO public.people VALUES ('01a2092b-5fed-7222-abe9-c386049af485', 'Ana Miller', 'ana.miller1', '$argon2id$v=19$m=19456,t=2,p=1$GLzTuaJWhyUm0K0jAWrytw$J6fruoEvXprvVvPWglXTQIJZxO41Tr8BofTfBUrkaIU', 'en', 'e2c078a364200ebe3d77d61b7fe55a9f8fd401936ebf792d47084d713e768edce100f38ce55a1ba725935078ff764293587d', 'e84fdc36cf6be836bdd594d08ac5d809e47429a7586bd76b7075ee5a42962bfb93a02aea3abd3e3060ed06545bed374c32ff', '62fe5b1474335b95cda0f7124121c96c59597f71f08539486fde914d373912d4b78122bf0db974be8faeac749a286aa5fcd4cb5ecd1c2fe71f69c3b4655d83953f3e948d59ed', '8e3e6ab5909be2eb27de6bfd201955a54c292a7ebf89ed0344f11df752eba0df', '899f246d2ff24ad8c55812f4b024957b74c696a2df9370da71567dc0ca164655f33bda013e47307ed42405577290fe1e5124a33b', 'ad724ee1b61ec407bfd6bbc1171439274b0c39781a131cb8cfbf68e976532c70', '1d72af667521626c9b6dea78659e91a962a56e0d9c494a10a68c43a8490c601dcb3bd2d55707c4f63fb06e7d32564d91f324681b74118dbb48268e9fd45d99', NULL, NULL, '2026-11-23 22:09:27+00', '2026-11-23 16:09:27+00');
INSERT INTO public.people VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', 'Marcus Lee', 'marcus.lee2', '$argon2id$v=19$m=19456,t=2,p=1$rGzfWgzUBhHUV1ys8/8JjA$I7QZoizh6zmlnp2lJhqskmmchURSyIZ5d/9v9I6Goho', 'en', 'fc239e2607c8fc45a8f93bcff04bc5b8520327a7991c579ed07d372bf1485de9aadda4dca1e4b7cf14bc12d7270006c19095', '1e391b53f9cbd67248c0aecfa8a7ae6e253eb36b9b66c0e1d7db6f14d57c9bbfba956f35292750e95d109901ac747dfad976', '2c0eb6fb0d08785b855992121cfcd0cbef085a6a3d670ced84471145ebbcb98acb9e5b999de9411d1c00c25c4e7ff2849ba48c4832c0b19bea737b2547e41d7d89bd3e455306', '49e0276ea19f9dede881bcd466215e3efaf932a908df775e5f8f859fbc3367c2', '686ee7cddcc78958991266e75b0ba2c229bc47268d71083a9ce244bb36ef895cb92292b79ee48b912ed2a313b610e58b8b982ddf', '287e7707747e8c98fc5cbcf77b27eb94073a32391f42a7b64f3bbf0a23ae9da7', '964427d1fed3b4bce42c0f89daeef223f83242069ef7bb55179a77d1da781516ef297d538c8fe03c4f26e830397e7093a4061e18a95a2de26f3937b2a76851', NULL, NULL, '2026-11-23 22:09:28+00', '2026-11-23 16:09:28+00');
INSERT INTO public.people VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'Devon Flores', 'devon.flores3', '$argon2id$v=19$m=19456,t=2,p=1$rGzfWgzUBhHUV1ys8/8JjA$I7QZoizh6zmlnp2lJhqskmmchURSyIZ5d/9v9I6Goho', 'en', '61f534fd050d8ba23013b8dc7a5a5d43b7f4380ede95aa300f0c745231a2e1de50fda057ab9d765545c1eba3ffa66d99443bf9ce', 'fbcdb1b80def28c0687b23dbd2a557bf39a931868059e479541a310c9db62c6a01564186ddc82fe6d5756632c94c3e221d79', 'dae0e5975c23b27db66254e62b47f42fa41c1007940ce3b16aa1daea03b951167483b1a3897f9aaff44284d600f1d10d7de8b32dea54925566c5f1f327612c54e8368040b8851fb5', 'e3fead5a06254e979a4b71281281a81e1b7cbab4bf212ee609ad305c0513c924', '03a2b6ec59f8d2fc70c0bcbb82d25a97b43de18570fde226ac2f5a2e4bce4e896a7fe0f9cfc7a8861032290a39f44753d65c7271', '4c36df16696a29bb710dd7ba259e025782119fdb6ad14a564f2705886516c8c9', '478ba1ac843fd1d853a40d49c0b4adb940aaab117a424df4a3867f4a63a456d464559a54e4f4039b2d6138d22f5da5cda83d56c4ce0de243a662bd47788c0e', NULL, NULL, '2026-11-23 22:09:29+00', '2026-11-23 16:09:29+00');
INSERT INTO public.people VALUES ('01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'Rosa Kowalski', 'rosa.kowalski4', '$argon2id$v=19$m=19456,t=2,p=1$rGzfWgzUBhHUV1ys8/8JjA$I7QZoizh6zmlnp2lJhqskmmchURSyIZ5d/9v9I6Goho', 'en', '6c97fc4d1da3901c4def5cf04834f183b5a8d85cf2610e1277fc706eb3179cde442c752070dae580d396f6bcff1c3c5f08c0ac4d00', '18c594f3de458c9e0e3cf70381aef5a7d6019979e0da8ac39581371267d16e063c80898724adfc7af014c323200385a660ae', 'f24894f22325e751202dafadbc7d48057b93640bf8a825109369a335fcfe59258a2808a6aec40797f399f269cb30f6dee5571522aabec5f21ca0ce3dfaba053f2d717f650fbe637ad3', '675b4b447c95a2419f698f3aef0d2340897740ac1968b3a10bf9211e31221aa4', 'dde7696f78be0ea576e32a552b62f7761baa2cfd676d7d8ad02c289fc1ea8cc31a6188d007d384d5cb8ce1a1bc80944c3502652c', '08af1ce1e2b86a6a74f5ee1d2438f29454c35e7fba7d350bc76f4320e3b62bdf', '4e500c5c29ddd2fd6924f19469690cc92f233642f760b060b83af8d7674393053951f504721e237d77b60dd6839f583df0b98c4078d7c3ad71e985b55c96b2', NULL, NULL, '2026-11-23 22:09:30+00', '2026-11-23 16:09:30+00');
INSERT INTO public.reach_out_asks VALUES ('01a21bd6-6d96-7913-8950-ba01696366a8', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 1, true, false, '2026-11-27 07:09:27+00', '2026-11-27 07:11:27+00', NULL, false);
INSERT INTO public.reach_out_asks VALUES ('01a222e7-82d1-75ac-8762-8562467b5c04', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 1, true, false, '2026-11-28 16:05:27+00', '2026-11-28 16:09:30+00', NULL, false);
INSERT INTO public.reach_out_asks VALUES ('01a222eb-3b0b-7152-8532-eaee7de897ae', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', 1, true, false, '2026-11-28 16:09:31+00', NULL, NULL, true);
INSERT INTO public.reach_out_asks VALUES ('01a222eb-3b0b-7152-8532-eaee7de897ae', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-61a7-7944-8ca4-858a51368c82', 'counselor', 2, true, false, NULL, NULL, NULL, false);
INSERT INTO public.reach_out_events VALUES ('01a222e7-82f8-7938-8cfa-cb2711f88eda', '01a222e7-82d1-75ac-8762-8562467b5c04', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-28 16:05:27+00', 'sent', NULL, NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a222e7-8483-709b-904e-5d70d6c4cd98', '01a222e7-82d1-75ac-8762-8562467b5c04', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-28 16:05:27+00', 'asked', NULL, 1, NULL);
INSERT INTO public.reach_out_events VALUES ('01a21bd6-6f5c-7645-bcf8-67cf4d2a71fe', '01a21bd6-6d96-7913-8950-ba01696366a8', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-27 07:09:27+00', 'sent', NULL, NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a21bd6-6df6-7561-bb26-bb2088855fd7', '01a21bd6-6d96-7913-8950-ba01696366a8', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-27 07:09:27+00', 'asked', NULL, 1, NULL);
INSERT INTO public.reach_out_events VALUES ('01a21bd9-2ba3-71de-9d0e-89688f1a0b49', '01a21bd6-6d96-7913-8950-ba01696366a8', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-27 07:12:27+00', 'taken', '01a2092b-5fed-7222-abe9-c386049af485', NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a21bd9-2b89-7ee8-a441-cd60d483c7bd', '01a21bd6-6d96-7913-8950-ba01696366a8', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-27 07:12:27+00', 'talking', '01a2092b-5fed-7222-abe9-c386049af485', NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a21c04-3501-7500-aac4-48170d7535b8', '01a21bd6-6d96-7913-8950-ba01696366a8', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-27 07:59:27+00', 'helped', '01a2092b-5fed-7222-abe9-c386049af485', NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a222eb-39c6-73b6-aaca-3172a19cf5a9', '01a222e7-82d1-75ac-8762-8562467b5c04', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-28 16:09:30+00', 'taken', '01a2092b-5fed-7222-abe9-c386049af485', NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a222eb-39c6-73b6-aaca-3173d0fdf17c', '01a222e7-82d1-75ac-8762-8562467b5c04', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-28 16:09:30+00', 'said', '01a2092b-5fed-7222-abe9-c386049af485', NULL, '7ee3e725e46f87532e16737ae03593223661a4109d146207c6cdcf54a2d0aa16785544ee9ab29a263f983ec47f1f27a9efd0');
INSERT INTO public.reach_out_events VALUES ('01a222eb-3a17-709a-9d8d-5a9a6f1bfe60', '01a222e7-82d1-75ac-8762-8562467b5c04', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-28 16:09:30+00', 'helped', '01a2092b-5fed-7222-abe9-c386049af485', NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a222eb-3b0f-7576-a1df-b6ec46f04482', '01a222eb-3b0b-7152-8532-eaee7de897ae', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-28 16:09:31+00', 'sent', NULL, NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a222eb-3b0f-7576-a1df-b6eda6dcc2f2', '01a222eb-3b0b-7152-8532-eaee7de897ae', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-28 16:09:31+00', 'asked', NULL, 1, NULL);
INSERT INTO public.reach_out_limits VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', 2, 60);
INSERT INTO public.reach_out_rings VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5fed-7222-abe9-c386049af485', 1, true);
INSERT INTO public.reach_out_rings VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-6677-7472-8173-362c465a5279', 2, true);
INSERT INTO public.reach_out_rings VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-5fed-7222-abe9-c386049af485', 1, true);
INSERT INTO public.reach_out_rings VALUES ('01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-61a7-7944-8ca4-858a51368c82', 2, true);
INSERT INTO public.reach_out_settings VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '8c043273ea75db1f571f492dedb15b2c5c8e28feee8c56a847b637f1df709803a88a7c1fac4d1fc48c375fce459f590bd4ad2c6cf56138a014ad0bf1e0bc9304da6b6f51732ab3cb402860e1c48d4db7462e6b7492634ccc0c94c0f869ab58329fe5064359de9814408f2c8cb0281f3697c3e67dab46e1a5186e0384475ac0fddeedfe86aeabe097b9d0997f62e13b1763456e64a04eb1ae990025', '2026-11-28 16:09:30+00', NULL);
INSERT INTO public.reach_out_settings VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'e7ff813c009eca47c8b666abf0cf838a9b4573906d08e3ea36f5069fd2bb2cd174b1978fc8968d241996e53a0b9d208680ba8b0542cc45036ecee5399d5967e8efcb4678f0a1241fd14a05d8c005433cb29350dcf839a8e28a06e28f061c8b4508101d5501089b0c32536036b314a68c07e8021081e16a14939cd6ad1ba0f73bdcacb8bf2e0b465bfe63a66730187ce569e19be2b905d7f2092bdf', '2026-11-28 16:09:31+00', NULL);
INSERT INTO public.reach_out_signs VALUES ('01a222eb-395e-7391-b2ac-e44c69ba828a', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', true, '60e876a5b7d22ace2caeb16c58d3238c00cb44c87379b437422b5abd1362b869837426666b432d1e40b47657', '2026-11-28 16:09:30+00', NULL, NULL);
INSERT INTO public.reach_out_signs VALUES ('01a222eb-3ae2-720e-b225-99a514a9d830', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', true, '14ba2adb9f0a662a6a63421b04a7a08e10a651fdf7ff3da9f2b62a2c7ac5e733586757d7e940b75074448252', '2026-11-28 16:09:31+00', NULL, NULL);
INSERT INTO public.reach_outs VALUES ('01a21bd6-6d96-7913-8950-ba01696366a8', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '012660a7a7b9572489d3eaf9f675b503acfff686d94220699fb1f40d013d2dffd44735f8257df644980fd56202a2e8057e4b1dc4606d89926bd8e571d56ee89a08e6fac89fa37ab5c56f6a44b3703d6213e6facb8dc5781002ced39551e7f15292b7e76ebc523a3d29ed19949436ae5d7d4d997d030d56bf2b48f1797d812846e65094d375e974a9edadcc9509947f5599d80e53236381f06662fc768434846c7721d882c9ebe535a13d94654d2ac0928503e7260975a1f5e5640faa819dc1115bfe5c766e96d248d69b6f', false, NULL, false, '2026-11-27 07:09:27+00', 1, 3, 10, 10, 10, NULL, '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', '2026-11-27 07:12:27+00', 'talking', NULL, '2026-11-27 07:59:27+00', '01a2092b-5fed-7222-abe9-c386049af485', 'helped', '132facdbaa23e9779c26722e41557a465bd6fa6445af466ee077515eb4656e5a213b2e51b3f2471e89a3a218b241757b2a759a04765955c2e802b022ef3e3e6a94d23187', NULL);
INSERT INTO public.reach_outs VALUES ('01a222e7-82d1-75ac-8762-8562467b5c04', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', 'ed09e2d2c11a38b3fcb75c51fa5e90daac226bc74d2c26b06c647a4c377a27df659dfa59e61ddc972a6b3bc6dbd733d95dc8a39062a95279203539fb0109313441d468a60623d15ccd221bef86d713e172e0b7ae3d9c23cda4f4e5794cb9fff08536d561836b01b64106622878b42e5b07c0d4fdf66d3f48ceb52cd22247763cd021212c7eb91c9f505fc1a284ea6dfc6832ffa7f594f5534895e9', false, NULL, false, '2026-11-28 16:05:27+00', 1, 3, 10, 10, 10, NULL, '01a2092b-5fed-7222-abe9-c386049af485', 'mentor', '2026-11-28 16:09:30+00', 'answered', NULL, '2026-11-28 16:09:30+00', '01a2092b-5fed-7222-abe9-c386049af485', 'helped', '28f9ffb96eb36160a358471473a60105af0a29b1164d2f0a7d98b3d7f99940c97ba53e98e86a3129c677df2b85dd38202f4069e91c747da8b9efcd1365d87196e71486ebab1f2082802bdf752cefa50542a83f5d53111e5cb4d0628bfd9ae786', '2026-11-28 16:09:30+00');
INSERT INTO public.reach_outs VALUES ('01a222eb-3b0b-7152-8532-eaee7de897ae', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'b087bfbd06757056411ba8464a91076c55605c066470e0d54123fbc5fa6d7b2fe9c2d5d9e9175988001dadd1f10d76c00d419f2370be00cb07cb7215276fa9fbfbe33428da26e1cd6898896278406ed80d11176f436c033b65230bbc611fd06b2005e7496673831360c520188c87eb8a169aadde84a3d82707f0e7b83e5b5e5207c89fc86ed8a6d73f6ac147ed629a1ebfec7a558668d01d3e87a8', false, NULL, false, '2026-11-28 16:09:31+00', 1, 3, 10, 10, 10, '2026-11-28 16:19:31+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.routine_assignments VALUES ('01a2092b-6272-781b-94bb-021b7531f0d2', '01a2092b-5f48-7a9a-b63d-3613de6e69bc', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', '2026-11-23', NULL, NULL, NULL, 'some_help', '81bc42bc66c4edaafc0aba9215eca6040052aacfeb0845792e9cd785a77ea6e442496a6ced4b02bf386b7a0e9f7abc7b3f', true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-6258-7a9a-a5c3-f904f1b92f53', '01a2092b-5efd-7dea-8b01-ac6251d7bc8a', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', '2026-11-23', NULL, NULL, NULL, 'some_help', 'f4676363d02e3890f2685c6be126c051759118d391dd99918e71df7c11189eced5c22a736714278986066bd2ee16ba5c9cd0', true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-6074-7af6-b46b-00943e386514', '01a2092b-5f1b-7dbb-8ba4-c19eb133fdb7', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', '2026-11-23', NULL, NULL, NULL, 'own', NULL, true, '2026-11-28', '2026-11-28 12:00:00+00', '2026-11-28 16:30:00+00', '2026-11-28 16:30:00+00', 'close');
INSERT INTO public.routine_assignments VALUES ('01a2092b-5f90-7dfb-bd21-b60adcf22d16', '01a2092b-6054-7e8e-92b7-53bebfdd7e2e', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', '2026-11-23', NULL, NULL, NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-626f-792d-8c71-10b52672e9b9', '01a2092b-62a9-7d45-af94-0049bcb5bfe4', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', '2026-11-23', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-613a-73f1-aadc-f97253c8c051', '01a2092b-5f48-7a9a-b63d-3613de6e69bc', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23', NULL, NULL, NULL, 'not_alone', '3973d3c11a901951d2657e77f121cb374f304429a3278abae82205257a59956d707407317b20f851cea6c3c6f6255250e73b479e13787e9a125d217433', true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-5eef-76a4-a13a-1029a28fe6ff', '01a2092b-5efd-7dea-8b01-ac6251d7bc8a', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23', NULL, NULL, NULL, 'not_alone', 'ebac66899ee1b406228d401f100eef9ec3bdeb90174e5d95e95bb6565fa7f9ff5f45bb74c3aa9fd1d6ac3846b99c908200', true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-6296-742b-aecf-6217fa680b96', '01a2092b-5f1b-7dbb-8ba4-c19eb133fdb7', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23', NULL, NULL, NULL, 'some_help', '84f7c941620f882740b870822f211b881d39ab8130879b382e0e66a7aca5ba0919716535896ba29cc00e72ac77b4864845786d752a530bb58becc44322', true, '2026-11-28', '2026-11-28 12:00:00+00', '2026-11-28 16:30:00+00', '2026-11-28 16:30:00+00', 'close');
INSERT INTO public.routine_assignments VALUES ('01a2092b-5f6a-7cf3-b79d-c8296489b7cb', '01a2092b-6054-7e8e-92b7-53bebfdd7e2e', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23', NULL, NULL, NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-61cb-74f1-b9f4-20bb5d7f3061', '01a2092b-62a9-7d45-af94-0049bcb5bfe4', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23', NULL, NULL, NULL, 'not_alone', '31e6c1db1e77bac8613346822ee21676009b29610b52f77fa0cae1e4b4292377d6aa213974abd87cd8cf40b6cb7e7ca9aa40', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-5eda-792c-b220-eceed10d2f90', '01a2092b-5fef-7221-8b89-cf378362a146', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23', NULL, NULL, NULL, 'own', NULL, true, '2026-11-28', '2026-11-29 04:00:00+00', '2026-11-29 07:00:00+00', '2026-11-29 06:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-6094-7bb9-815c-e178eefb5459', '01a2092b-5f48-7a9a-b63d-3613de6e69bc', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-23', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-604f-7ff0-bca1-d6f80716d3f2', '01a2092b-5efd-7dea-8b01-ac6251d7bc8a', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-23', NULL, NULL, NULL, 'own', NULL, true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-5f46-73c2-9577-c61a66abb44a', '01a2092b-5f1b-7dbb-8ba4-c19eb133fdb7', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-23', NULL, NULL, NULL, 'own', NULL, true, '2026-11-28', '2026-11-28 12:00:00+00', '2026-11-28 16:30:00+00', '2026-11-28 16:30:00+00', 'close');
INSERT INTO public.routine_assignments VALUES ('01a2092b-6239-7ced-b2bc-c7be3bbf3584', '01a2092b-6054-7e8e-92b7-53bebfdd7e2e', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-23', NULL, NULL, NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-609a-7f80-a9fb-9b7380a5a42d', '01a2092b-62a9-7d45-af94-0049bcb5bfe4', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-23', NULL, NULL, NULL, 'not_alone', 'b71fcc27651f33b838bd2444b7aa8c39aff1cdb0fba7659f8744bfbab41bc257946f7c9e12d1828669bfb37c9c6999a854adc3bab67a9d249d3dae69da', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-6103-7920-99a2-0e2188544dd3', '01a2092b-6107-7012-920a-93b2054ced52', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-23', NULL, NULL, NULL, 'some_help', '2fa2baff5a42a2295bf3278229005a51b24a1010c6e3fb113eab041c44c258da84f428d443240d10da1e5e565b52c8189d', true, '2026-12-01', '2026-12-01 15:00:00+00', '2026-12-01 18:30:00+00', '2026-12-01 17:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-6139-7033-b87a-205257629aed', '01a2092b-5f48-7a9a-b63d-3613de6e69bc', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-5ffe-7039-9b3b-d3c9d720554c', '01a2092b-5efd-7dea-8b01-ac6251d7bc8a', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', NULL, NULL, NULL, 'not_alone', '0a959fa3ad757ecff5addf589b8f55944e66e6514fb2e1ac09d0d5816af8385cc48a1e32dbd8bcf09adc7d6ac2e2ed59c615d61144e6f618b1ad7e15eb', true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-5f10-7b5e-8dd7-a1543cbe41ae', '01a2092b-5f1b-7dbb-8ba4-c19eb133fdb7', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', NULL, NULL, NULL, 'not_alone', '5cb22d60ab3bf9979d22494d5fa8594badba4460517005333cd609b530acbeff897049dcc2ba14fd051e9f075ec88a8167', true, '2026-11-28', '2026-11-28 12:00:00+00', '2026-11-28 16:30:00+00', '2026-11-28 16:30:00+00', 'close');
INSERT INTO public.routine_assignments VALUES ('01a2092b-6206-7cd2-ae27-4997906ff3da', '01a2092b-6054-7e8e-92b7-53bebfdd7e2e', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', NULL, NULL, NULL, 'some_help', '4d2ebe30ac593e9cb3b1d0f631c9ccf606a7e84d4aecac8e9d782408b72b775941fe0f2d40ff993e70bf8be0c07ce0965e0706875a903a1bd34fa27f52', true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-606e-7922-a381-6e7b98d1fa32', '01a2092b-62a9-7d45-af94-0049bcb5bfe4', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', NULL, NULL, NULL, 'not_alone', 'e20615a4c390e2a2144ba8e20a48087424d24fcd0b910ba96cf966e9661e311594b5b745378bda6e20b99ed0b155841c4057c633bcff2c0c2a322f85a5', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-627e-7558-855d-ef2ab8923a15', '01a2092b-6004-72f5-8b13-33a56a6917ed', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', NULL, NULL, NULL, 'some_help', '035cc84d8a98a29f08d3bf967d946b3a714fcf43539240874838d951288b46f6e37969db679aa68515f39fac34f71126c49a', true, '2026-11-28', '2026-11-28 18:00:00+00', '2026-11-29 04:30:00+00', '2026-11-29 03:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a2092b-6098-7e8a-a2f4-da078d335e89', '01a2092b-614a-79b3-be7c-16c2fb7bf800', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', NULL, NULL, NULL, 'some_help', 'fbad17dd793752f117b7588e941688773d8ba09dc24b659a6816ef9722171266acdb4af173147e8c4558060e1c97fb8200', false, '2026-11-29', '2026-11-29 23:00:00+00', '2026-11-30 02:30:00+00', '2026-11-30 01:45:00+00', 'nudge');
INSERT INTO public.routine_items VALUES ('01a2092b-5f48-7a9a-b63d-3613de6e69bc', 'check_in', 'house', '01a2092b-5ee8-7282-93f1-73244f238b95', NULL, true, '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_items VALUES ('01a2092b-5efd-7dea-8b01-ac6251d7bc8a', 'check_in', 'house', '01a2092b-5ee8-7282-93f1-73244f238b95', NULL, true, '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_items VALUES ('01a2092b-5f1b-7dbb-8ba4-c19eb133fdb7', 'routine', 'house', '01a2092b-5ee8-7282-93f1-73244f238b95', NULL, true, '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_items VALUES ('01a2092b-6054-7e8e-92b7-53bebfdd7e2e', 'routine', 'house', '01a2092b-5ee8-7282-93f1-73244f238b95', NULL, true, '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_items VALUES ('01a2092b-62a9-7d45-af94-0049bcb5bfe4', 'routine', 'house', '01a2092b-5ee8-7282-93f1-73244f238b95', NULL, true, '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_items VALUES ('01a2092b-5fef-7221-8b89-cf378362a146', 'routine', 'own', NULL, '01a2092b-66a6-784e-b730-777789a4b7be', false, '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_items VALUES ('01a2092b-6107-7012-920a-93b2054ced52', 'routine', 'program', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', false, '01a2092b-61a7-7944-8ca4-858a51368c82', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_items VALUES ('01a2092b-6004-72f5-8b13-33a56a6917ed', 'routine', 'program', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', false, '01a2092b-6677-7472-8173-362c465a5279', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_items VALUES ('01a2092b-614a-79b3-be7c-16c2fb7bf800', 'routine', 'own', NULL, '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', false, '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_versions VALUES ('01a2092b-5f48-7a9a-b63d-3613de6e69bc', '2026-11-23', 'Morning check-in', 'weekly 1111111', 390, 540, 30, '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_versions VALUES ('01a2092b-5efd-7dea-8b01-ac6251d7bc8a', '2026-11-23', 'Evening check-in', 'weekly 1111111', 1140, 1290, 30, '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_versions VALUES ('01a2092b-5f1b-7dbb-8ba4-c19eb133fdb7', '2026-11-23', 'Make your bed', 'weekly 1111111', 360, 600, 30, '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_versions VALUES ('01a2092b-6054-7e8e-92b7-53bebfdd7e2e', '2026-11-23', 'Kitchen', 'weekly 1010100', 1080, 1200, 30, '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_versions VALUES ('01a2092b-62a9-7d45-af94-0049bcb5bfe4', '2026-11-23', 'House meeting', 'weekly 0000001', 1080, 1170, 30, '01a2092b-af6b-7543-b009-a0905b4b8de6', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_versions VALUES ('01a2092b-5fef-7221-8b89-cf378362a146', '2026-11-23', '882e76c0c00e9472103e442541f26d0a4858f88226945fedf956197b2ecce1d7b374cdc8c81c340c35c4060790708af397ac1e6b8e863d', 'weekly 1111111', 1320, 30, 30, '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_versions VALUES ('01a2092b-6107-7012-920a-93b2054ced52', '2026-11-23', 'Job class', 'weekly 0100100', 540, 720, 30, '01a2092b-61a7-7944-8ca4-858a51368c82', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_versions VALUES ('01a2092b-6004-72f5-8b13-33a56a6917ed', '2026-11-23', 'Talk with my sponsor', 'weekly 1111111', 720, 1320, 30, '01a2092b-6677-7472-8173-362c465a5279', '2026-11-23 16:09:27+00');
INSERT INTO public.routine_versions VALUES ('01a2092b-614a-79b3-be7c-16c2fb7bf800', '2026-11-23', 'd12df9667503380674a32d9d8ffe550d468ee5c16b995291fd861339b254307e18720368638ac7bada0d3bd8203e3bd9c09e1aced1986e76', 'weekly 0100101', 1020, 1200, 30, '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23 16:09:27+00');
INSERT INTO public.sendings VALUES ('01a222eb-3e79-76c0-8416-bea03e59636f', '01a2092b-5ee8-7282-93f1-73244f238b95', '01a2092b-5fed-7222-abe9-c386049af485', '01a222eb-3b11-727f-aa8a-42117cb40a9f', '01a222eb-3845-734b-a378-3fe222714819', '2026-11-28 16:09:31+00', '2026-11-28 16:09:32+00', '2026-11-28 16:11:02+00', '01a222eb-3e82-7184-a990-3c2092673a45', NULL, 1, 'internal', '2026-11-28 16:09:32+00', 'set_aside');
INSERT INTO public.sends VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '5c65f972-57eb-4060-8d8d-d907ab758f19', '55e873f3c1643aa6376d26471a4c22549a69088c62a46ba8320e0b5b3cca512c', '00000000-0000-0000-0000-000000000000', '2026-11-28 16:09:30+00');
INSERT INTO public.sends VALUES ('01a2092b-af6b-7543-b009-a0905b4b8de6', 'd1b7c3e7-5dab-4793-9801-1c983b002d1d', 'a553bea98ebbd9618bdd5f934db1701a8974cb6064b11a3b890b32a6cca48016', '01a2092b-5ee8-7282-93f1-73244f238b95', '2026-11-28 16:09:30+00');
INSERT INTO public.sends VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', 'becda881-aa87-429d-aa2e-df4c76f374c3', 'e2b35f15e5e0de37581b0f18afa05f68f8c4613051698fefaaf85c5809a5bdd8', '01a2092b-66a6-784e-b730-777789a4b7be', '2026-11-28 16:09:30+00');
INSERT INTO public.sends VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '6087f514-48bc-4380-aca0-9f49b485e6a8', '4417cbaac9255c15e1f59411b43bc02c43af7a48844a553e60772bbd3b644607', '01a222eb-395e-7391-b2ac-e44c69ba828a', '2026-11-28 16:09:30+00');
INSERT INTO public.sends VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', 'f57d75b2-5aaf-41f0-9f48-2dd2a7358807', 'c551946b1c96a08a24e1194100094f91ed78505636c89ea0b1af54b1d777e9de', '01a222e7-82d1-75ac-8762-8562467b5c04', '2026-11-28 16:09:30+00');
INSERT INTO public.sends VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '4551a206-6f6e-4b32-8471-454b73d74560', '9deb80382fa663689df87f8247e6ff57644f0919e1f2924f545b60417ea3d748', '01a222e7-82d1-75ac-8762-8562467b5c04', '2026-11-28 16:09:30+00');
INSERT INTO public.sends VALUES ('01a2092b-5fed-7222-abe9-c386049af485', '695e4562-d7c9-47c2-8d33-f65275204954', '2c9e015a260950b81b1ae6ec5d5c0b4eeef791db0931c229c01c427a8c561ffd', '01a222e7-82d1-75ac-8762-8562467b5c04', '2026-11-28 16:09:30+00');
INSERT INTO public.sends VALUES ('01a2092b-66a6-784e-b730-777789a4b7be', '76d4367d-880f-4197-a7ce-4143abf78e7a', '45ba1854a5eccc5b4f2b0bca24d826612c729151d5608d00e658275f91f813e1', '01a222e7-82d1-75ac-8762-8562467b5c04', '2026-11-28 16:09:30+00');
INSERT INTO public.sends VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'aaf1db85-5a99-4e4d-89df-fc66453d08a3', '49cede6a54eec3fbd8cc5b3daff67369db08c7325de5c6fa5d2d68f69adf6d5e', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', '2026-11-28 16:09:31+00');
INSERT INTO public.sends VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '04171e19-8396-406e-b998-dc8e8e3f5fdb', '4417cbaac9255c15e1f59411b43bc02c43af7a48844a553e60772bbd3b644607', '01a222eb-3ae2-720e-b225-99a514a9d830', '2026-11-28 16:09:31+00');
INSERT INTO public.sends VALUES ('01a2092b-68fc-7422-bfc1-ccafd1f911fe', '0f5b1866-ca74-44b6-b537-c9b70e7e51b8', 'c551946b1c96a08a24e1194100094f91ed78505636c89ea0b1af54b1d777e9de', '01a222eb-3b0b-7152-8532-eaee7de897ae', '2026-11-28 16:09:31+00');
INSERT INTO public.sessions VALUES ('01a222eb-37cc-7446-9ee2-be66b476f58f', '01a2092b-5fed-7222-abe9-c386049af485', 'd30665e6dbd3eb67af78c08c1d4415cfe51e90bb533230a42cc298d2b0c53692', '–, –', true, '2026-11-28 16:09:30+00', '2026-12-28 16:09:30+00');
INSERT INTO public.sessions VALUES ('01a222eb-3895-7264-b623-35b896438c11', '01a2092b-af6b-7543-b009-a0905b4b8de6', 'a5bfdcf8bba8ada306071a4b233d5d3b7a6e589d0724cacdcdf298ca59db44ab', '–, –', true, '2026-11-28 16:09:30+00', '2026-12-28 16:09:30+00');
INSERT INTO public.sessions VALUES ('01a222eb-3913-72de-b448-476d3f3bb0cc', '01a2092b-66a6-784e-b730-777789a4b7be', 'efe088c64c4832a4c7dbfbd648609c5f6d11e8678762bebaacd1153bbfec62b0', '–, –', true, '2026-11-28 16:09:30+00', '2026-12-28 16:09:30+00');
INSERT INTO public.sessions VALUES ('01a222eb-3a9f-72e2-847a-4e36f6a43ad5', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'ae5479fcf6dc2d48cceb501047c87535218ec14935a4941d93caa39e66ee3248', '–, –', true, '2026-11-28 16:09:31+00', '2026-12-28 16:09:31+00');
INSERT INTO public.shares VALUES ('01a20a74-f96a-7a31-97db-e065ac72ec2d', '01a2092b-5fed-7222-abe9-c386049af485', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-23 22:09:27+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-f815-73a6-b60f-77fc4bb4a65a', '01a2092b-5fed-7222-abe9-c386049af485', 'program_titles', 'mentor', NULL, 'My mentor may read this: program titles.', '2026-11-23 22:09:27+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-f819-75b9-bd97-8a30cff80884', '01a2092b-5fed-7222-abe9-c386049af485', 'contact', 'mentor', NULL, 'My mentor may read this: contact.', '2026-11-23 22:09:27+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-f63a-77f4-95f3-97bf689eb8f3', '01a2092b-5fed-7222-abe9-c386049af485', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-23 22:09:27+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-f724-701d-9bd8-10e44714a848', '01a2092b-5fed-7222-abe9-c386049af485', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-23 22:09:27+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-f90b-7f09-8471-c6c0a622678f', '01a2092b-5fed-7222-abe9-c386049af485', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-23 22:09:27+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-f7ca-78d0-8678-8188fa92b0b2', '01a2092b-5fed-7222-abe9-c386049af485', 'own_routine', 'counselor', NULL, 'My counselor may read this: own routine.', '2026-11-23 22:09:27+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-f8b7-7090-85a2-b544983e54d1', '01a2092b-5fed-7222-abe9-c386049af485', 'program_titles', 'counselor', NULL, 'My counselor may read this: program titles.', '2026-11-23 22:09:27+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-f7eb-7057-a7ae-6972ef3c2974', '01a2092b-5fed-7222-abe9-c386049af485', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-23 22:09:27+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-fa9d-7b67-be2f-1fd9b9d836a2', '01a2092b-66a6-784e-b730-777789a4b7be', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-23 22:09:28+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-fabd-7ef8-8811-04ae98e38255', '01a2092b-66a6-784e-b730-777789a4b7be', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-23 22:09:28+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-fb71-7b75-b877-e2e0c1edfa06', '01a2092b-66a6-784e-b730-777789a4b7be', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-23 22:09:28+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-fbfd-7eb7-afaf-4d1fba3feca7', '01a2092b-66a6-784e-b730-777789a4b7be', 'program_titles', 'counselor', NULL, 'My counselor may read this: program titles.', '2026-11-23 22:09:28+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-fa7f-74ad-beeb-3a8a2ebe5254', '01a2092b-66a6-784e-b730-777789a4b7be', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-23 22:09:28+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-fe42-722a-9b25-6dc69cda7608', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'cravings', 'mentor', NULL, 'My mentor may read this: cravings.', '2026-11-23 22:09:29+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-008a-75e7-b1a0-e720798d492d', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'program_titles', 'mentor', NULL, 'My mentor may read this: program titles.', '2026-11-23 22:09:29+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-fef0-7df1-91ad-12318acfe312', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-23 22:09:29+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-008f-702b-b34b-675a38396f4d', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'own_routine', 'counselor', NULL, 'My counselor may read this: own routine.', '2026-11-23 22:09:29+00', NULL);
INSERT INTO public.shares VALUES ('01a20a74-fe0d-79df-b9f0-16b051dfff16', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-23 22:09:29+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-03e6-7751-9bd3-8f4016c4209a', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-23 22:09:30+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-02a7-7403-9440-c2a53af66648', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'cravings', 'mentor', NULL, 'My mentor may read this: cravings.', '2026-11-23 22:09:30+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-0511-7467-80b8-2b9d2f37c490', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'own_routine', 'mentor', NULL, 'My mentor may read this: own routine.', '2026-11-23 22:09:30+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-04da-73e9-838d-606675e50b11', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'program_titles', 'mentor', NULL, 'My mentor may read this: program titles.', '2026-11-23 22:09:30+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-0540-7b3b-92db-84bdee553911', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'contact', 'mentor', NULL, 'My mentor may read this: contact.', '2026-11-23 22:09:30+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-0223-7f9f-aa24-389c4698d766', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-23 22:09:30+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-03be-731b-8616-9a5ac62e130e', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-23 22:09:30+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-021c-754f-805b-515877da36b8', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-23 22:09:30+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-0550-74c9-8a77-94ddf47940b5', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'own_routine', 'counselor', NULL, 'My counselor may read this: own routine.', '2026-11-23 22:09:30+00', NULL);
INSERT INTO public.shares VALUES ('01a20a75-036a-7650-96ae-d7f30d7f8b0a', '01a2092b-6af0-7a0e-bbe4-dacbc8f9d6ff', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-23 22:09:30+00', NULL);
INSERT INTO public.wins VALUES ('01a21c04-352e-74f5-994e-69046a23bcd0', '01a2092b-68fc-7422-bfc1-ccafd1f911fe', 'asked_for_help', '01a21bd6-6d96-7913-8950-ba01696366a8', '2026-11-26', '2026-11-27 07:59:27+00', NULL);
INSERT INTO public.wins VALUES ('01a21c04-34c8-7d48-9fff-6510434dfb2e', '01a2092b-5fed-7222-abe9-c386049af485', 'helped_someone', '01a21bd6-6d96-7913-8950-ba01696366a8', '2026-11-26', '2026-11-27 07:59:27+00', NULL);
INSERT INTO public.wins VALUES ('01a222eb-3a18-7222-900b-5780734451b0', '01a2092b-66a6-784e-b730-777789a4b7be', 'asked_for_help', '01a222e7-82d1-75ac-8762-8562467b5c04', '2026-11-28', '2026-11-28 16:09:30+00', NULL);
INSERT INTO public.wins VALUES ('01a222eb-3a19-7149-85e1-fade70d3d273', '01a2092b-66a6-784e-b730-777789a4b7be', 'asked_early', '01a222e7-82d1-75ac-8762-8562467b5c04', '2026-11-28', '2026-11-28 16:09:30+00', NULL);
INSERT INTO public.wins VALUES ('01a222eb-3a19-7149-85e1-fadfe181e7f5', '01a2092b-5fed-7222-abe9-c386049af485', 'helped_someone', '01a222e7-82d1-75ac-8762-8562467b5c04', '2026-11-28', '2026-11-28 16:09:30+00', NULL);
INSERT INTO public.word_choices VALUES ('01a2092b-5fed-7222-abe9-c386049af485', 'ntfy', 'asked');
INSERT INTO public.word_choices VALUES ('01a2092b-5fed-7222-abe9-c386049af485', 'ntfy', 'care');
INSERT INTO public.word_hours VALUES ('01a2092b-5fed-7222-abe9-c386049af485', 1380, 390, true);
INSERT INTO public.word_ways VALUES ('01a222eb-3845-734b-a378-3fe222714819', '01a2092b-5fed-7222-abe9-c386049af485', 'ntfy', '0e94fe46234bd6014fddcd549a85f9edcd2529afed98496cf134888ac71383dbf734ba4c70740f08cdbf2735c66b701064c5c252044f8add771a75f32bd63b74a0670d05728cfcb62b0bb0', NULL, 'd01a587fa8028177c38a99c7be905d8521c8bfd2592f039565903c2de518731f', NULL, '2026-11-28 16:09:30+00', '2026-11-28 16:09:32+00');
ALTER TABLE ONLY public._sqlx_migrations
    ADD CONSTRAINT _sqlx_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.alert_facts
    ADD CONSTRAINT alert_facts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_pkey PRIMARY KEY (house_id);
ALTER TABLE ONLY public.alert_steps
    ADD CONSTRAINT alert_steps_pkey PRIMARY KEY (alert_id, rung);
ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_house_id_person_id_id_key UNIQUE (house_id, person_id, id);
ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT corrections_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.excuses
    ADD CONSTRAINT excuses_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.heartbeats
    ADD CONSTRAINT heartbeats_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.house_people
    ADD CONSTRAINT house_people_pkey PRIMARY KEY (house_id, person_id);
ALTER TABLE ONLY public.houses
    ADD CONSTRAINT houses_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_code_hash_key UNIQUE (code_hash);
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.looks
    ADD CONSTRAINT looks_pkey PRIMARY KEY (person_id, looked_at, viewer_id, role, class);
ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outages
    ADD CONSTRAINT outages_pkey PRIMARY KEY (from_at);
ALTER TABLE ONLY public.outcomes
    ADD CONSTRAINT outcomes_pkey PRIMARY KEY (person_id, day, assignment_id);
ALTER TABLE ONLY public.owners
    ADD CONSTRAINT owners_pkey PRIMARY KEY (person_id, from_at);
ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_email_fingerprint_key UNIQUE (email_fingerprint);
ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_sign_in_name_key UNIQUE (sign_in_name);
ALTER TABLE ONLY public.reach_out_asks
    ADD CONSTRAINT reach_out_asks_pkey PRIMARY KEY (reach_out_id, helper_id, role);
ALTER TABLE ONLY public.reach_out_events
    ADD CONSTRAINT reach_out_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reach_out_limits
    ADD CONSTRAINT reach_out_limits_pkey PRIMARY KEY (house_id);
ALTER TABLE ONLY public.reach_out_rings
    ADD CONSTRAINT reach_out_rings_pkey PRIMARY KEY (house_id, person_id, helper_id);
ALTER TABLE ONLY public.reach_out_settings
    ADD CONSTRAINT reach_out_settings_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY public.reach_out_signs
    ADD CONSTRAINT reach_out_signs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reach_outs
    ADD CONSTRAINT reach_outs_house_id_person_id_id_key UNIQUE (house_id, person_id, id);
ALTER TABLE ONLY public.reach_outs
    ADD CONSTRAINT reach_outs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.resets
    ADD CONSTRAINT resets_code_hash_key UNIQUE (code_hash);
ALTER TABLE ONLY public.resets
    ADD CONSTRAINT resets_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.routine_assignments
    ADD CONSTRAINT routine_assignments_house_id_person_id_id_key UNIQUE (house_id, person_id, id);
ALTER TABLE ONLY public.routine_assignments
    ADD CONSTRAINT routine_assignments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.routine_items
    ADD CONSTRAINT routine_items_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.routine_proposals
    ADD CONSTRAINT routine_proposals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.routine_versions
    ADD CONSTRAINT routine_versions_pkey PRIMARY KEY (item_id, from_day);
ALTER TABLE ONLY public.sendings
    ADD CONSTRAINT sendings_delivery_id_way_id_told_at_key UNIQUE (delivery_id, way_id, told_at);
ALTER TABLE ONLY public.sendings
    ADD CONSTRAINT sendings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sends
    ADD CONSTRAINT sends_pkey PRIMARY KEY (person_id, idempotency_key);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.shares
    ADD CONSTRAINT shares_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stress_signals
    ADD CONSTRAINT stress_signals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wins
    ADD CONSTRAINT wins_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.word_choices
    ADD CONSTRAINT word_choices_pkey PRIMARY KEY (person_id, channel, matter);
ALTER TABLE ONLY public.word_hours
    ADD CONSTRAINT word_hours_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY public.word_ways
    ADD CONSTRAINT word_ways_address_fingerprint_key UNIQUE (address_fingerprint);
ALTER TABLE ONLY public.word_ways
    ADD CONSTRAINT word_ways_pkey PRIMARY KEY (id);
CREATE INDEX alert_facts_of_an_alert ON public.alert_facts USING btree (alert_id, happened_at);
CREATE UNIQUE INDEX alert_facts_once ON public.alert_facts USING btree (person_id, day, assignment_id) WHERE ((assignment_id IS NOT NULL) AND (settled_at IS NULL));
CREATE INDEX alert_steps_due ON public.alert_steps USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE UNIQUE INDEX alerts_one_open ON public.alerts USING btree (house_id, person_id) WHERE (closed_at IS NULL);
CREATE INDEX answers_of_a_day ON public.answers USING btree (person_id, day, acted_at);
CREATE UNIQUE INDEX answers_of_an_occurrence ON public.answers USING btree (person_id, day, assignment_id) WHERE (assignment_id IS NOT NULL);
CREATE INDEX assignments_of_a_helper ON public.assignments USING btree (helper_id, role);
CREATE UNIQUE INDEX assignments_once ON public.assignments USING btree (house_id, resident_id, helper_id, role) WHERE (ended_at IS NULL);
CREATE INDEX audit_events_of_a_person ON public.audit_events USING btree (person_id, at);
CREATE INDEX corrections_of_a_person ON public.corrections USING btree (house_id, person_id, day);
CREATE INDEX deliveries_of_a_person ON public.deliveries USING btree (person_id, role, created_at);
CREATE UNIQUE INDEX deliveries_one_alert ON public.deliveries USING btree (alert_id, person_id, role) WHERE (kind = 'alert'::text);
CREATE UNIQUE INDEX deliveries_one_nudge ON public.deliveries USING btree (person_id, assignment_id, day) WHERE (kind = 'nudge'::text);
CREATE UNIQUE INDEX deliveries_one_outage ON public.deliveries USING btree (person_id, role, house_id, outage_at) WHERE (kind = 'off'::text);
CREATE UNIQUE INDEX deliveries_one_reach_out ON public.deliveries USING btree (reach_out_id, person_id, role, kind) WHERE (reach_out_id IS NOT NULL);
CREATE INDEX deliveries_unplanned ON public.deliveries USING btree (created_at) WHERE ((planned_for IS NULL) OR (planned_for <> created_at));
CREATE INDEX deliveries_unseen ON public.deliveries USING btree (person_id, role, about_id) WHERE ((kind = 'alert'::text) AND (seen_at IS NULL));
CREATE INDEX excuses_of_a_person ON public.excuses USING btree (house_id, person_id, until_at);
CREATE INDEX invitations_of_a_house ON public.invitations USING btree (house_id, invited_at);
CREATE INDEX memberships_of_a_house ON public.memberships USING btree (house_id, role, person_id);
CREATE INDEX memberships_of_a_person ON public.memberships USING btree (person_id, role);
CREATE UNIQUE INDEX memberships_once ON public.memberships USING btree (house_id, person_id, role) WHERE (until_at IS NULL);
CREATE UNIQUE INDEX memberships_one_home ON public.memberships USING btree (person_id) WHERE ((until_at IS NULL) AND (role = 'resident'::text));
CREATE INDEX reach_out_asks_open ON public.reach_out_asks USING btree (helper_id, role) WHERE is_open;
CREATE INDEX reach_out_events_of_one ON public.reach_out_events USING btree (reach_out_id, id);
CREATE INDEX reach_out_signs_of_a_helper ON public.reach_out_signs USING btree (helper_id, role) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX reach_out_signs_one ON public.reach_out_signs USING btree (person_id) WHERE (ended_at IS NULL);
CREATE INDEX reach_outs_due ON public.reach_outs USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX reach_outs_of_a_helper ON public.reach_outs USING btree (claimed_by, ended_at) WHERE (claimed_by IS NOT NULL);
CREATE INDEX reach_outs_of_a_person ON public.reach_outs USING btree (person_id, sent_at);
CREATE UNIQUE INDEX reach_outs_one_open ON public.reach_outs USING btree (person_id) WHERE (ended_at IS NULL);
CREATE INDEX resets_of_a_person ON public.resets USING btree (person_id, started_at);
CREATE INDEX routine_assignments_due ON public.routine_assignments USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX routine_assignments_of_an_item ON public.routine_assignments USING btree (item_id, person_id);
CREATE UNIQUE INDEX routine_assignments_once ON public.routine_assignments USING btree (item_id, person_id) WHERE (until_day IS NULL);
CREATE INDEX routine_items_of_a_house ON public.routine_items USING btree (house_id);
CREATE INDEX routine_items_of_a_person ON public.routine_items USING btree (person_id);
CREATE INDEX routine_proposals_of_a_house ON public.routine_proposals USING btree (house_id, answered_at);
CREATE INDEX sendings_done ON public.sendings USING btree (done_at) WHERE (done_at IS NOT NULL);
CREATE INDEX sendings_next ON public.sendings USING btree (next_at) WHERE (done_at IS NULL);
CREATE INDEX sendings_of_a_lease ON public.sendings USING btree (lease_id);
CREATE INDEX sendings_of_a_letter ON public.sendings USING btree (letter_id);
CREATE INDEX sendings_of_a_way ON public.sendings USING btree (way_id, done_at);
CREATE INDEX sendings_set_aside ON public.sendings USING btree (done_at) WHERE (came_of = 'set_aside'::text);
CREATE INDEX sends_by_age ON public.sends USING btree (received_at);
CREATE INDEX sessions_of_a_person ON public.sessions USING btree (person_id, created_at);
CREATE INDEX shares_of_a_person ON public.shares USING btree (person_id, audience, class);
CREATE UNIQUE INDEX shares_once ON public.shares USING btree (person_id, class, audience) WHERE ((until_at IS NULL) AND (grantee_id IS NULL));
CREATE UNIQUE INDEX shares_once_each ON public.shares USING btree (person_id, class, grantee_id) WHERE ((until_at IS NULL) AND (grantee_id IS NOT NULL));
CREATE INDEX stress_signals_of_a_person ON public.stress_signals USING btree (person_id);
CREATE INDEX wins_of_a_person ON public.wins USING btree (person_id, noted_at);
CREATE UNIQUE INDEX wins_once ON public.wins USING btree (person_id, kind, source_id) WHERE (source_id IS NOT NULL);
CREATE INDEX word_ways_of_a_person ON public.word_ways USING btree (person_id, channel);
CREATE INDEX word_ways_of_a_session ON public.word_ways USING btree (session_id);
CREATE UNIQUE INDEX word_ways_one_each ON public.word_ways USING btree (person_id, channel) WHERE (channel <> 'push'::text);
ALTER TABLE ONLY public.alert_facts
    ADD CONSTRAINT alert_facts_house_id_person_id_alert_id_fkey FOREIGN KEY (house_id, person_id, alert_id) REFERENCES public.alerts(house_id, person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_on_call_id_fkey FOREIGN KEY (on_call_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.alert_steps
    ADD CONSTRAINT alert_steps_handed_by_fkey FOREIGN KEY (handed_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.alert_steps
    ADD CONSTRAINT alert_steps_house_id_person_id_alert_id_fkey FOREIGN KEY (house_id, person_id, alert_id) REFERENCES public.alerts(house_id, person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.routine_assignments(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_house_id_helper_id_fkey FOREIGN KEY (house_id, helper_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_house_id_resident_id_fkey FOREIGN KEY (house_id, resident_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT corrections_corrected_by_fkey FOREIGN KEY (corrected_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT corrections_house_id_person_id_assignment_id_fkey FOREIGN KEY (house_id, person_id, assignment_id) REFERENCES public.routine_assignments(house_id, person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_about_id_fkey FOREIGN KEY (about_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES public.alerts(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.routine_assignments(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_reach_out_id_fkey FOREIGN KEY (reach_out_id) REFERENCES public.reach_outs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.excuses
    ADD CONSTRAINT excuses_given_by_fkey FOREIGN KEY (given_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.excuses
    ADD CONSTRAINT excuses_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.house_people
    ADD CONSTRAINT house_people_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.house_people
    ADD CONSTRAINT house_people_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_used_by_fkey FOREIGN KEY (used_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.looks
    ADD CONSTRAINT looks_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.looks
    ADD CONSTRAINT looks_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.looks
    ADD CONSTRAINT looks_viewer_id_fkey FOREIGN KEY (viewer_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT memberships_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.outcomes
    ADD CONSTRAINT outcomes_house_id_person_id_assignment_id_fkey FOREIGN KEY (house_id, person_id, assignment_id) REFERENCES public.routine_assignments(house_id, person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.owners
    ADD CONSTRAINT owners_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_last_house_id_fkey FOREIGN KEY (last_house_id) REFERENCES public.houses(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.reach_out_asks
    ADD CONSTRAINT reach_out_asks_house_id_helper_id_fkey FOREIGN KEY (house_id, helper_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reach_out_asks
    ADD CONSTRAINT reach_out_asks_house_id_person_id_reach_out_id_fkey FOREIGN KEY (house_id, person_id, reach_out_id) REFERENCES public.reach_outs(house_id, person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reach_out_events
    ADD CONSTRAINT reach_out_events_by_id_fkey FOREIGN KEY (by_id) REFERENCES public.people(id);
ALTER TABLE ONLY public.reach_out_events
    ADD CONSTRAINT reach_out_events_house_id_person_id_reach_out_id_fkey FOREIGN KEY (house_id, person_id, reach_out_id) REFERENCES public.reach_outs(house_id, person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reach_out_limits
    ADD CONSTRAINT reach_out_limits_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reach_out_rings
    ADD CONSTRAINT reach_out_rings_house_id_helper_id_fkey FOREIGN KEY (house_id, helper_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reach_out_rings
    ADD CONSTRAINT reach_out_rings_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reach_out_settings
    ADD CONSTRAINT reach_out_settings_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reach_out_settings
    ADD CONSTRAINT reach_out_settings_put_aside_id_fkey FOREIGN KEY (put_aside_id) REFERENCES public.answers(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.reach_out_signs
    ADD CONSTRAINT reach_out_signs_house_id_helper_id_fkey FOREIGN KEY (house_id, helper_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reach_out_signs
    ADD CONSTRAINT reach_out_signs_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reach_outs
    ADD CONSTRAINT reach_outs_answers_id_fkey FOREIGN KEY (answers_id) REFERENCES public.answers(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.reach_outs
    ADD CONSTRAINT reach_outs_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.reach_outs
    ADD CONSTRAINT reach_outs_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.reach_outs
    ADD CONSTRAINT reach_outs_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.resets
    ADD CONSTRAINT resets_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.resets
    ADD CONSTRAINT resets_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.resets
    ADD CONSTRAINT resets_started_by_fkey FOREIGN KEY (started_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.routine_assignments
    ADD CONSTRAINT routine_assignments_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.routine_assignments
    ADD CONSTRAINT routine_assignments_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.routine_items(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.routine_items
    ADD CONSTRAINT routine_items_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.routine_items
    ADD CONSTRAINT routine_items_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.routine_items
    ADD CONSTRAINT routine_items_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.routine_proposals
    ADD CONSTRAINT routine_proposals_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.routine_proposals
    ADD CONSTRAINT routine_proposals_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.routine_proposals
    ADD CONSTRAINT routine_proposals_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.routine_items(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.routine_versions
    ADD CONSTRAINT routine_versions_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.routine_versions
    ADD CONSTRAINT routine_versions_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.routine_items(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sendings
    ADD CONSTRAINT sendings_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES public.deliveries(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sendings
    ADD CONSTRAINT sendings_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sendings
    ADD CONSTRAINT sendings_way_id_fkey FOREIGN KEY (way_id) REFERENCES public.word_ways(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sends
    ADD CONSTRAINT sends_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.shares
    ADD CONSTRAINT shares_grantee_id_fkey FOREIGN KEY (grantee_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.shares
    ADD CONSTRAINT shares_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stress_signals
    ADD CONSTRAINT stress_signals_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.wins
    ADD CONSTRAINT wins_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.word_choices
    ADD CONSTRAINT word_choices_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.word_hours
    ADD CONSTRAINT word_hours_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.word_ways
    ADD CONSTRAINT word_ways_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.word_ways
    ADD CONSTRAINT word_ways_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.sessions(id) ON DELETE CASCADE;
