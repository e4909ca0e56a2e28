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
    handed_at timestamp with time zone
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
    seen_at timestamp with time zone
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
INSERT INTO public._sqlx_migrations VALUES
	(1, 'houses and people', '2026-11-23 11:56:26.506155+00', true, '\xdba3c816b928998544910cf8f15d326ccb99fbb68876e6b2309559f48d6342dc203280c0576185a7cec1a5c67ea01e89', 18379950),
	(2, 'sharing and looks', '2026-11-23 11:56:26.525009+00', true, '\x42d252744eef8820969ac6a1093c5281408322b3eee1261ba687925439ad632d22e5e970ced92cfc37ab2d8c7dba4a09', 5412059),
	(3, 'routines', '2026-11-23 11:56:26.530634+00', true, '\xc500f5613ae780ca5d4cd957a9e24b172057a564495f8b860299baeaf01ef946812991baa02e8a189eaf653b611778a3', 16212761),
	(4, 'outcomes.postgres', '2026-11-23 11:56:26.547104+00', true, '\x4f7089990da190c5afd47c66c3b3122822f7be4e11ddd1e19c7377df83df1c8b44141b602b54ef4b5b244aa852a83fca', 1533528),
	(5, 'answers', '2026-11-23 11:56:26.548805+00', true, '\xc3778971dac7ab19e3ea79d399ec9039cccebcf16059034ec3f241b1d18b1f685a441fa14f561c95c9dcab936c26c040', 2111607),
	(6, 'alerts', '2026-11-23 11:56:26.551085+00', true, '\xbe19bf6462ff2ad85aecd27dde8ae02eba630a1fe349c4892b6e32295009ae6e01fe8f967ddabe626cbe8edbebee8efc', 7802719);
INSERT INTO public.alert_facts VALUES
	('01a1e531-aca3-7fa0-b93a-8bba30ac365c', '01a1e531-fcc9-7f9b-b307-83a896e1c577', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'missed', 'house', false, '01a1e437-398c-7e11-b6ed-a0e5e9b9711f', '2026-11-16', '2026-11-16 16:30:00+00', '2026-11-16 16:30:00+00', NULL, NULL),
	('01a1ef7e-649e-7ab8-ba90-a4a6d7532c04', '01a1ef7e-b42e-79d0-a436-27bde7ede179', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'missed', 'house', false, '01a1e437-398c-7e11-b6ed-a0e5e9b9711f', '2026-11-18', '2026-11-18 16:30:00+00', '2026-11-18 16:30:00+00', NULL, NULL),
	('01a20184-a918-71b2-8477-59d6cb3a95cd', '01a20184-f4e5-7ee8-8c13-c22671038364', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'missed', 'program', false, '01a1e437-374f-7ec7-b301-40eb5c845ed7', '2026-11-21', '2026-11-22 04:30:00+00', '2026-11-22 04:30:00+00', NULL, NULL),
	('01a206e1-f39e-7dd5-9886-676b4341a268', '01a206e2-3ee4-7c85-adc1-b5a1ad13fd0f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'missed', 'own', false, '01a1e437-3658-704c-ae4a-b1190161f0a4', '2026-11-22', '2026-11-23 05:30:00+00', '2026-11-23 05:30:00+00', NULL, NULL),
	('01a1e531-adbe-7a69-b18b-ceaad68eb296', '01a1e531-fbfa-77eb-8176-856fbc058359', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', false, '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '2026-11-16', '2026-11-16 16:30:00+00', '2026-11-16 16:30:00+00', NULL, NULL),
	('01a1e756-ffb7-79e6-955f-a11c8321a42e', '01a1e757-4e30-7450-9bd9-62b4a356fcf6', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', false, '01a1e437-36e6-7bb8-bdf4-3802c81978b8', '2026-11-16', '2026-11-17 02:30:00+00', '2026-11-17 02:30:00+00', NULL, NULL),
	('01a1e7a9-6491-7e35-ae62-49468e755828', '01a1e757-4e30-7450-9bd9-62b4a356fcf6', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1e437-3976-75d6-8c3a-1a07589f58ce', '2026-11-16', '2026-11-17 04:00:00+00', '2026-11-17 04:00:00+00', NULL, NULL),
	('01a1e7fb-c9be-7b5f-8afa-2de90fc80f8c', '01a1e757-4e30-7450-9bd9-62b4a356fcf6', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'own', false, '01a1e437-38af-7691-be7e-b1d6203ff762', '2026-11-16', '2026-11-17 05:30:00+00', '2026-11-17 05:30:00+00', '2026-11-17 07:44:37+00', 'kept_late'),
	('01a1ea21-19b5-7c74-9595-34ac7f68e6f5', '01a1ea21-69a9-7e5f-87da-be80ba3cf05c', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1e437-364d-7843-8bff-1c000e663526', '2026-11-17', '2026-11-17 15:30:00+00', '2026-11-17 15:30:00+00', NULL, NULL),
	('01a1eafc-d40d-7607-a515-a55c517c3a3e', '01a1ea21-69a9-7e5f-87da-be80ba3cf05c', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'own', false, '01a1e437-365e-7394-94d4-4c1f813d4f8d', '2026-11-17', '2026-11-17 19:30:00+00', '2026-11-17 19:30:00+00', '2026-11-17 22:50:25+00', 'kept_late'),
	('01a1eccf-be33-784f-a239-e04699ce6553', '01a1ea21-69a9-7e5f-87da-be80ba3cf05c', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1e437-3976-75d6-8c3a-1a07589f58ce', '2026-11-17', '2026-11-18 04:00:00+00', '2026-11-18 04:00:00+00', NULL, NULL),
	('01a1ed22-2484-7a49-acc5-b9c7decf09d3', '01a1ea21-69a9-7e5f-87da-be80ba3cf05c', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'own', false, '01a1e437-38af-7691-be7e-b1d6203ff762', '2026-11-17', '2026-11-18 05:30:00+00', '2026-11-18 05:30:00+00', '2026-11-18 07:24:41+00', 'kept_late'),
	('01a1ef7e-6494-79b9-bfc3-ef29560b421c', '01a1ef7e-b4ed-7539-9a8a-39467a7ee219', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', false, '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '2026-11-18', '2026-11-18 16:30:00+00', '2026-11-18 16:30:00+00', NULL, NULL),
	('01a1f549-8d31-79de-9cd1-2120b5d5414b', '01a1f549-dbb0-7e78-9144-9b9bd7417d9f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'own', false, '01a1e437-365e-7394-94d4-4c1f813d4f8d', '2026-11-19', '2026-11-19 19:30:00+00', '2026-11-19 19:30:00+00', NULL, NULL),
	('01a1f994-2f3f-7747-8940-6ab7995fc793', '01a1f549-dbb0-7e78-9144-9b9bd7417d9f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1e437-364d-7843-8bff-1c000e663526', '2026-11-20', '2026-11-20 15:30:00+00', '2026-11-20 15:30:00+00', NULL, NULL),
	('01a1f9cb-1e52-7a41-8a03-f8dfa0a19d57', '01a1f549-dbb0-7e78-9144-9b9bd7417d9f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', false, '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '2026-11-20', '2026-11-20 16:30:00+00', '2026-11-20 16:30:00+00', '2026-11-20 19:24:20+00', 'kept_late'),
	('01a1fa6f-e8fd-7c5d-8ffe-2a2a8390c275', '01a1fa70-35f7-7728-9711-5874fc80080b', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'own', false, '01a1e437-365e-7394-94d4-4c1f813d4f8d', '2026-11-20', '2026-11-20 19:30:00+00', '2026-11-20 19:30:00+00', NULL, NULL),
	('01a1fc42-d51f-74e4-84aa-a9c85ba7fd91', '01a1fa70-35f7-7728-9711-5874fc80080b', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1e437-3976-75d6-8c3a-1a07589f58ce', '2026-11-20', '2026-11-21 04:00:00+00', '2026-11-21 04:00:00+00', NULL, NULL),
	('01a1fc95-3b06-7e34-be29-3658b8607dd7', '01a1fa70-35f7-7728-9711-5874fc80080b', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'own', false, '01a1e437-38af-7691-be7e-b1d6203ff762', '2026-11-20', '2026-11-21 05:30:00+00', '2026-11-21 05:30:00+00', NULL, NULL),
	('01a1feba-8a3d-7194-96e7-d4cf8e8b09fe', '01a1fa70-35f7-7728-9711-5874fc80080b', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1e437-364d-7843-8bff-1c000e663526', '2026-11-21', '2026-11-21 15:30:00+00', '2026-11-21 15:30:00+00', NULL, NULL),
	('01a1fef1-7b25-7e7c-8b1f-f25adad69824', '01a1fa70-35f7-7728-9711-5874fc80080b', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', false, '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '2026-11-21', '2026-11-21 16:30:00+00', '2026-11-21 16:30:00+00', '2026-11-21 23:53:56+00', 'kept_late'),
	('01a20169-2e5f-7430-b2ef-6ce045d73d99', '01a20169-7ec9-72ce-b67c-53311f2952a7', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1e437-3976-75d6-8c3a-1a07589f58ce', '2026-11-21', '2026-11-22 04:00:00+00', '2026-11-22 04:00:00+00', '2026-11-22 06:04:23+00', 'kept_late'),
	('01a203e0-e66c-74f9-bda9-20050b42ca93', '01a203e1-35c4-75fe-b555-3c4041c5bc64', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1e437-364d-7843-8bff-1c000e663526', '2026-11-22', '2026-11-22 15:30:00+00', '2026-11-22 15:30:00+00', NULL, NULL),
	('01a20417-d403-78d7-94ed-ec2cbf7b321b', '01a203e1-35c4-75fe-b555-3c4041c5bc64', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', false, '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '2026-11-22', '2026-11-22 16:30:00+00', '2026-11-22 16:30:00+00', NULL, NULL),
	('01a20621-aeac-7a87-aa47-a64eed109c8e', '01a203e1-35c4-75fe-b555-3c4041c5bc64', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'house', false, '01a1e437-39b9-7df9-8954-5f5f613df89b', '2026-11-22', '2026-11-23 02:00:00+00', '2026-11-23 02:00:00+00', '2026-11-23 03:44:34+00', 'kept_late'),
	('01a206e1-f351-7e2f-8818-a29f5af0bdb9', '01a203e1-35c4-75fe-b555-3c4041c5bc64', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'missed', 'own', false, '01a1e437-38af-7691-be7e-b1d6203ff762', '2026-11-22', '2026-11-23 05:30:00+00', '2026-11-23 05:30:00+00', '2026-11-23 06:10:45+00', 'kept_late'),
	('01a1e756-ff5b-7ead-a5e9-f283982a4743', '01a1e757-4da0-712d-ae32-52658009d14d', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'missed', 'own', false, '01a1e437-376f-707f-8596-e12b17edd7f4', '2026-11-16', '2026-11-17 02:30:00+00', '2026-11-17 02:30:00+00', NULL, NULL),
	('01a1e7a9-6340-7fb8-90ba-8d235c0446a1', '01a1e757-4da0-712d-ae32-52658009d14d', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'missed', 'house', true, '01a1e437-3714-764f-becd-e8aa71bfe6dc', '2026-11-16', '2026-11-17 04:00:00+00', '2026-11-17 04:00:00+00', NULL, NULL),
	('01a1f994-2cc8-74f6-9cb1-0161a1a0d6c4', '01a1f994-7cf4-7642-9c25-d31c0822b9d8', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'missed', 'house', true, '01a1e437-38be-76ef-ade6-dbedb82330df', '2026-11-20', '2026-11-20 15:30:00+00', '2026-11-20 15:30:00+00', NULL, NULL),
	('01a20116-cb78-732d-837f-a68f660a3e2d', '01a20117-16ab-704c-8e88-573e85330749', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'missed', 'own', false, '01a1e437-376f-707f-8596-e12b17edd7f4', '2026-11-21', '2026-11-22 02:30:00+00', '2026-11-22 02:30:00+00', NULL, NULL),
	('01a20169-318e-79f2-b8ff-2fe64ec20955', '01a20117-16ab-704c-8e88-573e85330749', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'missed', 'house', true, '01a1e437-3714-764f-becd-e8aa71bfe6dc', '2026-11-21', '2026-11-22 04:00:00+00', '2026-11-22 04:00:00+00', '2026-11-22 07:38:18+00', 'kept_late'),
	('01a2063d-24f9-725a-8969-eb5a828e8f1a', '01a2063d-7615-7eaa-a84b-a83971fe10b4', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'missed', 'own', false, '01a1e437-376f-707f-8596-e12b17edd7f4', '2026-11-22', '2026-11-23 02:30:00+00', '2026-11-23 02:30:00+00', NULL, NULL),
	('01a1e4fa-bedd-7d19-bda4-922b75e2667c', '01a1e4fb-0af0-7d19-a381-58fa3f7f92d1', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', true, '01a1e437-3826-74f5-994e-69046a23bcd0', '2026-11-16', '2026-11-16 15:30:00+00', '2026-11-16 15:30:00+00', NULL, NULL),
	('01a1e756-fe53-7542-afc9-805f1e19ba99', '01a1e4fb-0af0-7d19-a381-58fa3f7f92d1', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', false, '01a1e437-3780-78e0-91d7-821771555347', '2026-11-16', '2026-11-17 02:30:00+00', '2026-11-17 02:30:00+00', '2026-11-17 08:47:44+00', 'kept_late'),
	('01a1e7a9-639f-748a-8d3e-70badc01c1ed', '01a1e4fb-0af0-7d19-a381-58fa3f7f92d1', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', true, '01a1e437-366c-71e5-9468-820757f87dab', '2026-11-16', '2026-11-17 04:00:00+00', '2026-11-17 04:00:00+00', '2026-11-17 07:07:36+00', 'kept_late'),
	('01a1ea58-08e1-7135-ae96-8fe059bae921', '01a1e4fb-0af0-7d19-a381-58fa3f7f92d1', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', false, '01a1e437-367b-7a37-8756-5369c1b9b91c', '2026-11-17', '2026-11-17 16:30:00+00', '2026-11-17 16:30:00+00', NULL, NULL),
	('01a1f71c-79c9-71e1-84e9-ae91d6f90720', '01a1f71c-c439-7add-91bc-e121d7baa351', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', true, '01a1e437-366c-71e5-9468-820757f87dab', '2026-11-19', '2026-11-20 04:00:00+00', '2026-11-20 04:00:00+00', NULL, NULL),
	('01a1f9cb-1f18-7c42-8912-65213d42d827', '01a1f71c-c439-7add-91bc-e121d7baa351', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', false, '01a1e437-367b-7a37-8756-5369c1b9b91c', '2026-11-20', '2026-11-20 16:30:00+00', '2026-11-20 16:30:00+00', '2026-11-20 22:40:07+00', 'kept_late'),
	('01a1fbf0-6de8-7635-81b5-743ba0f27216', '01a1fbf0-bbfb-708b-9641-550ab669945f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', false, '01a1e437-3780-78e0-91d7-821771555347', '2026-11-20', '2026-11-21 02:30:00+00', '2026-11-21 02:30:00+00', '2026-11-21 03:18:09+00', 'kept_late'),
	('01a203e0-e76f-75a5-8fc5-f83db78d927d', '01a203e1-3429-7788-98da-889b4b5bbba7', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', true, '01a1e437-3826-74f5-994e-69046a23bcd0', '2026-11-22', '2026-11-22 15:30:00+00', '2026-11-22 15:30:00+00', NULL, NULL),
	('01a2068f-8b59-7bd7-b308-6d8aa3d9012d', '01a203e1-3429-7788-98da-889b4b5bbba7', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', true, '01a1e437-366c-71e5-9468-820757f87dab', '2026-11-22', '2026-11-23 04:00:00+00', '2026-11-23 04:00:00+00', '2026-11-23 08:23:55+00', 'kept_late');
INSERT INTO public.alert_steps VALUES
	('01a1e531-fcc9-7f9b-b307-83a896e1c577', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', NULL, '2026-11-16 16:30:20+00', 0, NULL),
	('01a1e531-fcc9-7f9b-b307-83a896e1c577', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'counselor', NULL, '2026-11-16 17:30:20+00', 1, NULL),
	('01a1e531-fcc9-7f9b-b307-83a896e1c577', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'manager', NULL, '2026-11-16 18:30:20+00', 1, NULL),
	('01a1ef7e-b42e-79d0-a436-27bde7ede179', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', NULL, '2026-11-18 16:30:20+00', 0, NULL),
	('01a1ef7e-b42e-79d0-a436-27bde7ede179', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'counselor', NULL, '2026-11-18 17:30:20+00', 1, NULL),
	('01a1ef7e-b42e-79d0-a436-27bde7ede179', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'manager', NULL, '2026-11-18 18:30:20+00', 1, NULL),
	('01a20184-f4e5-7ee8-8c13-c22671038364', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', NULL, '2026-11-22 04:30:20+00', 0, NULL),
	('01a20184-f4e5-7ee8-8c13-c22671038364', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'counselor', NULL, '2026-11-22 05:30:20+00', 1, NULL),
	('01a20184-f4e5-7ee8-8c13-c22671038364', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'manager', NULL, '2026-11-22 06:30:20+00', 1, NULL),
	('01a206e2-3ee4-7c85-adc1-b5a1ad13fd0f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', NULL, '2026-11-23 05:30:20+00', 0, NULL),
	('01a206e2-3ee4-7c85-adc1-b5a1ad13fd0f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'counselor', NULL, '2026-11-23 06:30:20+00', 1, NULL),
	('01a206e2-3ee4-7c85-adc1-b5a1ad13fd0f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'manager', NULL, '2026-11-23 07:30:20+00', 1, NULL),
	('01a1e531-fbfa-77eb-8176-856fbc058359', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-16 16:30:20+00', 1, NULL),
	('01a1e531-fbfa-77eb-8176-856fbc058359', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-16 17:30:20+00', 1, NULL),
	('01a1e531-fbfa-77eb-8176-856fbc058359', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-16 18:30:20+00', 1, NULL),
	('01a1e757-4e30-7450-9bd9-62b4a356fcf6', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-17 02:30:20+00', 1, NULL),
	('01a1e757-4e30-7450-9bd9-62b4a356fcf6', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-17 03:30:20+00', 1, NULL),
	('01a1e757-4e30-7450-9bd9-62b4a356fcf6', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-17 04:30:20+00', 1, NULL),
	('01a1ea21-69a9-7e5f-87da-be80ba3cf05c', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-17 15:30:20+00', 1, NULL),
	('01a1ea21-69a9-7e5f-87da-be80ba3cf05c', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-17 16:30:20+00', 1, NULL),
	('01a1ea21-69a9-7e5f-87da-be80ba3cf05c', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-17 17:30:20+00', 1, NULL),
	('01a1ef7e-b4ed-7539-9a8a-39467a7ee219', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-18 16:30:20+00', 1, NULL),
	('01a1ef7e-b4ed-7539-9a8a-39467a7ee219', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-18 17:30:20+00', 1, NULL),
	('01a1ef7e-b4ed-7539-9a8a-39467a7ee219', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-18 18:30:20+00', 1, NULL),
	('01a1f549-dbb0-7e78-9144-9b9bd7417d9f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-19 19:30:20+00', 1, NULL),
	('01a1f549-dbb0-7e78-9144-9b9bd7417d9f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-19 20:30:20+00', 1, NULL),
	('01a1f549-dbb0-7e78-9144-9b9bd7417d9f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-19 21:30:20+00', 1, NULL),
	('01a1fa70-35f7-7728-9711-5874fc80080b', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-20 19:30:20+00', 1, NULL),
	('01a1fa70-35f7-7728-9711-5874fc80080b', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-20 20:30:20+00', 1, NULL),
	('01a1fa70-35f7-7728-9711-5874fc80080b', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-20 21:30:20+00', 1, NULL),
	('01a20169-7ec9-72ce-b67c-53311f2952a7', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-22 04:00:20+00', 1, NULL),
	('01a20169-7ec9-72ce-b67c-53311f2952a7', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-22 05:00:20+00', 1, NULL),
	('01a20169-7ec9-72ce-b67c-53311f2952a7', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-22 06:00:20+00', 1, NULL),
	('01a203e1-35c4-75fe-b555-3c4041c5bc64', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-22 15:30:20+00', 1, NULL),
	('01a203e1-35c4-75fe-b555-3c4041c5bc64', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-22 16:30:20+00', 1, NULL),
	('01a203e1-35c4-75fe-b555-3c4041c5bc64', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-22 17:30:20+00', 1, NULL),
	('01a1e757-4da0-712d-ae32-52658009d14d', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-17 02:30:20+00', 1, NULL),
	('01a1e757-4da0-712d-ae32-52658009d14d', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-17 03:30:20+00', 1, NULL),
	('01a1e757-4da0-712d-ae32-52658009d14d', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-17 04:30:20+00', 1, NULL),
	('01a1f994-7cf4-7642-9c25-d31c0822b9d8', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-20 15:30:20+00', 1, NULL),
	('01a1f994-7cf4-7642-9c25-d31c0822b9d8', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-20 16:30:20+00', 1, NULL),
	('01a1f994-7cf4-7642-9c25-d31c0822b9d8', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-20 17:30:20+00', 1, NULL),
	('01a20117-16ab-704c-8e88-573e85330749', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-22 02:30:20+00', 1, NULL),
	('01a20117-16ab-704c-8e88-573e85330749', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-22 03:30:20+00', 1, NULL),
	('01a20117-16ab-704c-8e88-573e85330749', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-22 04:30:20+00', 0, NULL),
	('01a2063d-7615-7eaa-a84b-a83971fe10b4', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-23 02:30:20+00', 1, NULL),
	('01a2063d-7615-7eaa-a84b-a83971fe10b4', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-23 03:30:20+00', 0, NULL),
	('01a2063d-7615-7eaa-a84b-a83971fe10b4', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-23 04:30:20+00', 0, NULL),
	('01a1e4fb-0af0-7d19-a381-58fa3f7f92d1', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, '2026-11-16 15:30:20+00', 0, NULL),
	('01a1e4fb-0af0-7d19-a381-58fa3f7f92d1', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, '2026-11-16 16:30:20+00', 1, NULL),
	('01a1e4fb-0af0-7d19-a381-58fa3f7f92d1', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, '2026-11-16 17:30:20+00', 1, NULL),
	('01a1f71c-c439-7add-91bc-e121d7baa351', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, '2026-11-20 04:00:20+00', 0, NULL),
	('01a1f71c-c439-7add-91bc-e121d7baa351', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, '2026-11-20 05:00:20+00', 1, NULL),
	('01a1f71c-c439-7add-91bc-e121d7baa351', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, '2026-11-20 06:00:20+00', 1, NULL),
	('01a1fbf0-bbfb-708b-9641-550ab669945f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, '2026-11-21 02:30:20+00', 0, NULL),
	('01a1fbf0-bbfb-708b-9641-550ab669945f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, '2026-11-21 03:30:20+00', 1, NULL),
	('01a1fbf0-bbfb-708b-9641-550ab669945f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, '2026-11-21 04:30:20+00', 1, NULL),
	('01a203e1-3429-7788-98da-889b4b5bbba7', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, '2026-11-22 15:30:20+00', 0, NULL),
	('01a203e1-3429-7788-98da-889b4b5bbba7', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, '2026-11-22 16:30:20+00', 1, NULL),
	('01a203e1-3429-7788-98da-889b4b5bbba7', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, '2026-11-22 17:30:20+00', 1, NULL);
INSERT INTO public.alerts VALUES
	('01a1e531-fcc9-7f9b-b307-83a896e1c577', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '2026-11-16 16:30:20+00', NULL, NULL, NULL, '2026-11-17 06:41:20+00', '01a1e437-38df-7944-8ca4-858a51368c82', 'fine'),
	('01a1ef7e-b42e-79d0-a436-27bde7ede179', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '2026-11-18 16:30:20+00', NULL, NULL, NULL, '2026-11-19 20:58:20+00', '01a1e437-38df-7944-8ca4-858a51368c82', 'fine'),
	('01a20184-f4e5-7ee8-8c13-c22671038364', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '2026-11-22 04:30:20+00', NULL, NULL, NULL, '2026-11-22 13:05:20+00', '01a1e437-38df-7944-8ca4-858a51368c82', 'fine'),
	('01a206e2-3ee4-7c85-adc1-b5a1ad13fd0f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '2026-11-23 05:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL),
	('01a1e531-fbfa-77eb-8176-856fbc058359', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16 16:30:20+00', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '2026-11-16 16:45:20+00', '2026-11-16 21:45:20+00', '01a1e437-3daf-7472-8173-362c465a5279', 'no_answer'),
	('01a1e757-4e30-7450-9bd9-62b4a356fcf6', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-17 02:30:20+00', NULL, NULL, NULL, '2026-11-17 10:54:20+00', '01a1e437-3daf-7472-8173-362c465a5279', 'fine'),
	('01a1ea21-69a9-7e5f-87da-be80ba3cf05c', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-17 15:30:20+00', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '2026-11-17 15:45:20+00', '2026-11-18 14:37:20+00', '01a1e437-3daf-7472-8173-362c465a5279', 'fine'),
	('01a1ef7e-b4ed-7539-9a8a-39467a7ee219', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-18 16:30:20+00', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '2026-11-18 16:45:20+00', '2026-11-19 14:43:20+00', '01a1e437-3daf-7472-8173-362c465a5279', 'support'),
	('01a1f549-dbb0-7e78-9144-9b9bd7417d9f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-19 19:30:20+00', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '2026-11-19 19:45:20+00', '2026-11-20 18:19:20+00', '01a1e437-3daf-7472-8173-362c465a5279', 'no_answer'),
	('01a1fa70-35f7-7728-9711-5874fc80080b', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-20 19:30:20+00', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '2026-11-20 19:45:20+00', '2026-11-21 19:12:20+00', '01a1e437-3daf-7472-8173-362c465a5279', 'fine'),
	('01a20169-7ec9-72ce-b67c-53311f2952a7', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-22 04:00:20+00', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '2026-11-22 04:15:20+00', '2026-11-22 09:37:20+00', NULL, 'settled'),
	('01a203e1-35c4-75fe-b555-3c4041c5bc64', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-22 15:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL),
	('01a1e757-4da0-712d-ae32-52658009d14d', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-17 02:30:20+00', NULL, NULL, NULL, '2026-11-17 13:02:20+00', '01a1e437-38df-7944-8ca4-858a51368c82', 'no_answer'),
	('01a1f994-7cf4-7642-9c25-d31c0822b9d8', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-20 15:30:20+00', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '2026-11-20 15:45:20+00', '2026-11-21 11:18:20+00', '01a1e437-38df-7944-8ca4-858a51368c82', 'support'),
	('01a20117-16ab-704c-8e88-573e85330749', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-22 02:30:20+00', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '2026-11-22 02:45:20+00', '2026-11-22 04:13:20+00', '01a1e437-38df-7944-8ca4-858a51368c82', 'support'),
	('01a2063d-7615-7eaa-a84b-a83971fe10b4', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-23 02:30:20+00', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '2026-11-23 02:45:20+00', NULL, NULL, NULL),
	('01a1e4fb-0af0-7d19-a381-58fa3f7f92d1', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-16 15:30:20+00', NULL, NULL, NULL, '2026-11-17 21:00:20+00', '01a1e437-3daf-7472-8173-362c465a5279', 'fine'),
	('01a1f71c-c439-7add-91bc-e121d7baa351', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20 04:00:20+00', NULL, NULL, NULL, '2026-11-20 19:37:20+00', '01a1e437-3daf-7472-8173-362c465a5279', 'support'),
	('01a1fbf0-bbfb-708b-9641-550ab669945f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21 02:30:20+00', NULL, NULL, NULL, '2026-11-21 20:27:20+00', NULL, 'settled'),
	('01a203e1-3429-7788-98da-889b4b5bbba7', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22 15:30:20+00', NULL, NULL, NULL, '2026-11-23 08:42:20+00', '01a1e437-3daf-7472-8173-362c465a5279', 'no_answer');
INSERT INTO public.answers VALUES
	('01a1e4a4-d370-7cd0-a64d-d2ed90b24e29', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-37e8-718b-860b-b7816514d864', '2026-11-16', '470ccb79f8fcf7ea997ccb2db48f083235af88dc6167d60564cd8d470655f6d5385e29fa8a0cda2ed95c7d08cc573affba8453acf12c9668128a42519c6da28b687f9bf499b810314466a6efa2a7603db4b9a64d85c7aab7cd37c02fa7f80e673889bea795f4cae3e2f51ac46f521e80c062401d6749867f162a24687258d1845ffb8d4d67ce7427ebff551983460761bbf571094f0ba754225460d6de5d82', 'bdbba7c4739a30b391d48bf7938f1213a675c3f2d22520420ed9f2a507c0959559cbd76497ca8708cc', 'b3aa25d78474572b32ac22409edaf7a981c7d73fc254e2faf0f64df85f153997922e6d9a71348b00', '1537e7872244b5cbdc1eac0a5bbcdadec982aff9787b8cef2315f6d17519639d1c3132b847fad45a', '2026-11-16 13:56:09+00', '2026-11-16 13:56:09+00'),
	('01a1e9bb-19f9-71ef-bf9c-8a1c1e360723', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-37e8-718b-860b-b7816514d864', '2026-11-17', '09812f2d712da36b478730c395d7616652f0ba7796fa5b81b4a58e98e8be1e1236bb7d8edc310eea2b9f2c80905b8845d8137d3ce1f7db91a887080f317c3c4334d41b620c56daaab8dfbab25666b4c7714459e34f1deb6539ffbcb781cc24a55febefcfce9ef0dd7d21554cc235b98a030284186871efebd3a63775ea0c93841b8b0551f85e77135f4ffa6254267dec450258a8c46ef574b13d0cbc6a2a', '43b91e1016bd49048f2b680c6d08d3b525849e2ddd69f2a81245bdb56b932e7d20abc29d84559dd24f', 'b53168ba5fd2d098c4177de2691ebaf498d3690b4f9ed352c354a3a6771b02cf73cefb52907e55da8791567b254c5f9499062350520f56cb0fdb72b0c5d5b2f74a360a48480eda016ddcf4d9c1815071f510d86d5ead92dc5611', '6d94467a129df77817e62f94f3797cbce459477fc91bec439c3f5275b1c1f820204f2c43223bc3f5', '2026-11-17 13:38:35+00', '2026-11-17 13:38:35+00'),
	('01a1eeb7-0b85-73d0-b3b5-9cbb3b704633', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-37e8-718b-860b-b7816514d864', '2026-11-18', '49042df54570a8c78c2ba25812db1bb438dd7615029767f807a6db4f00d79c8f290290f319037f29c77c7706dedbd33d44052bdc787e8c8bb555e3c7d7659d99e70f154266b81dd0e22622f3a7d3ac680543dd54b1e6d1bcbfd03bfddcd74766edfba0ba0383e621dfbba5bb321e9404467c859fcf1b1b3d7776e7c8c7db02b608e94175b287d1c30a5acb9d7f3ee9efcffdef9e04633f4efba9d2111033c6', '80bea1c1532aeafe14d5d0566b974f5d24a06ac665c3c7a31336645764846fe1ba00af696b35a9b3e6', '9ae4a02d79225ef0c4e09d580d9b70751bb05fc33f90a1c483900c7f2c40c6bcf285023a49fde941', '4d3f71209f9d1417efe5d8c00657a918c32dd5650601d0eb58b5d1ec4fe3d423d972fd33b90f29ae', '2026-11-18 12:52:15+00', '2026-11-18 12:52:15+00'),
	('01a1f433-20ac-7a0a-9f3e-a44a212536e5', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-37e8-718b-860b-b7816514d864', '2026-11-19', '7ea1cb17237ec35feb063d67d0fce3b84845afaaa5edf3fa2df6d03fc2e912b6e63c30c3e19321f627a4d5d831766bd84487d986892564e1b6f73bf84f22830b36fb8f2f6ae40658a3b80bb723655c9ef912a4295ffc68a964da4d6e900b30c85095162462ad931efd538da9a5c33cbabfc06ab23e71a613a4d64a32776ae94276d64d419619d82d5af768d6dbdfd79d4e82cb418e55c6a65db35cf7e87f', '78f9f63819eb14f052343207714671d8e18e312848ba21300acbab1bc2a50c16444d6686e7ec9d2624', '2390c5884412ca5fc38429ab8772cd94bce9d297e5c617018e5ababa66cb8e3705176119ca917f6d', 'a396e2cea5dc0a1141e322b16936dbc90c864cb555a2d1f5c1d11b76c655e969f5c6262ee303eae9', '2026-11-19 14:25:53+00', '2026-11-19 14:25:53+00'),
	('01a1f952-cb48-7c32-aabb-fc2af810e5e6', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-37e8-718b-860b-b7816514d864', '2026-11-20', 'a5e3deecde2ce72b9c84b1e39df2cd367e2be4e39660de6e1a3027d8c3bd6591918806cf5d8ab6e85a7773a717696334350b914b2a70e4908d6e93fbf3b6961d7f7480cf52238d1bccc8b5c7aaddf320ea8e639fdd9ab7e6186882f81a04e470337e461b8c09d91dd41c3bb4b9bfb3aa49679aac70fc548e229213c9a885f45734d93fb26825762e6cdaf13c9b6e856c742257f619be11d9b6a8cded26c14c', '7fe00fe818bd5d1761f9de789eef30b44854f00c4058ef14f8cccb334e35e2cb8876d35e3db4910169', '8f160e003ea98ab573766be83e2cbe0cfa3e5ec392f68315268e8b92af2a44d9d2cc72042ccc15a2', 'be0e56d3f43d27037597f6b27b263fec878402b4eaf307d0c3181a244f7dbff52acef8ebc366dfab', '2026-11-20 14:18:35+00', '2026-11-20 14:18:35+00'),
	('01a1fe35-e1a8-7118-83ea-7a1ef772b277', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-37e8-718b-860b-b7816514d864', '2026-11-21', '8d3292b0a010556447c8f7879e381f229ceef4eac2e0170f5b66846df743bda9b56be766a3b2189ffc881df2cd4c0146687f9b5ccd033699ff4ba5b74d8bf358a466ec488754c813834f78278da9d6a18c0e49b643783842e497c98155fcd3768a4740d76fd8d3c4df6685eac53b564a993144a6f0c1d1c21bc3a24e1155f919f37fc0127faab0e7e499ea18a33968432827217fc82e559e0fe288', '4772e8f9585f4969ba744a2d58f067469b92076e0974773be2395054a7dac91634ad262dc1b1b6b210', '7d6d774b3c8e784dd74e738464d4fd214978743cf55ed34f71ef5b24ebc0fd245f4f0684452eec9c', '1592241d9679180a9fa7f11f383357a7c2bc4f69fd9056b77419220bb6a69928b45d3adf008b07ed', '2026-11-21 13:05:06+00', '2026-11-21 13:05:06+00'),
	('01a2039f-6a68-7828-a2ab-59c5941eaf07', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-37e8-718b-860b-b7816514d864', '2026-11-22', 'cc3e312032d1f0a35bb4494d3a604e7f813eb5cdbffda2ad7070a4e2188f57cacb06f39e6971f4ea8cffb349eb0c9192715c315ad918ffd2a07cfdc3d78cbf1afccb13715c8cdf8ef69ca7201ac429bf79a7540e1325d31f68d83f4e49d2f22d0980bd1e26f85380f386346f60a54bc09d840ade39dfd5189ce4e0addee02aef90e77ed9b17a81831ce02f09e9ca06ad10616016f92fcb07b07429816b', '183d0f781bd967f8896c3f7c51b988506ba7f1194a33bb4dd587d1c7fa9d3001c4d48008decdd99634', '7325efab6836842b5ad403c610a25ae9f113459edea4f738505f9d2883166ce4e3704f64bc9512bf', 'e3c75118b43117c6938559b22650d55bd94e78bbb83db14e5aabbfc421d63240e96f681e25dd209b', '2026-11-22 14:18:28+00', '2026-11-22 14:18:28+00'),
	('01a1e75a-ad61-7aa9-a19f-70e6710b4969', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-38c4-7b29-b707-df012d16a188', '2026-11-16', 'a9e1faeca4cc64d0769a7e160049a6835706fbd6039fafeef4b46048f4f62303b64a2fe6624bc5e7835cdeea6e0cd6e947041cd7b5aa3ebfe60bbf8392d3336289881a0dfeca5d6475996e040488a66bb143644c8f26a47cbf608ca31d0b5490588776b115d77c7ab78dd810ed09e0197b9dbf1caf72e42320a576006c640393bfed6368ebe35c6b236ea512de53f4a3b3424c3d7eb553f0623229b4c2', '5f687c21d605109a48679dc0b51ee3daadef097379767360ce3e3424e150e9c01dbaa4f9eed6f29623', 'bfec9824f4edf831d7ffc9f39ea4cff2bd6dbb5c2a6600b45850abf946959332963e2451e76d32a5', 'abb8805019b9435bc379776cf5e8da4c7f54e89cb215509a923bc2fb1573f397499fc3837a0c11a3', '2026-11-17 02:34:01+00', '2026-11-17 02:34:01+00'),
	('01a1ec36-722e-726d-8dfe-0e6552d81a01', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-38c4-7b29-b707-df012d16a188', '2026-11-17', '34d1626f082f97301110d95ea14b22b6aeaddf56cfe2ed2cb13db356d5fbea89e3a11fb22c725bcd99207078f91e79c32d6e1b739feb3a8d88b2bb59ffabc3af7e66a64451514f30c5abb99c7b2900f4d5d31bd7421ea5b9bccfa7513bf488c5368e511a3ed8f9f88275540ec7a57aa44b0ce9dd5501c75b52896b8557e0ec7deaba74aa337ef529ee6640719e854a8af95e0d0bec22099da100a7b6', 'fff83b0cfbc4aac4e807a88e0f448660c80ed01cd0608567aa14cbd64331714a9251421e2363b41f45', 'b58d89afc3780a870095c9d04485abb38f043c82fa30dac82b0d92c80f16451447d4d0baf8556649', '6330494477e138889cd4a928d6f41bfc762197f06e79a1383efe03a6eb327de94745a3a91149c22e', '2026-11-18 01:12:33+00', '2026-11-18 01:12:33+00'),
	('01a1f1b8-f427-7f39-ae14-9f36568e1eca', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-38c4-7b29-b707-df012d16a188', '2026-11-18', '8291503ea2aa35129a0a10ffca9379f4ad6cd8fa8e2a84d1554d7e7d16e96f452b05c424a500b477bf34f1b07e5fbeff4d4a46d850208edb6a39c36be4b1a449e96c1874ee9024a3d1ecf73dab156eae6df080ec89f1d04dcac06c10d0beabb0aa0490852ac42414dca748096076380d1a81574fbadf532e6ab2291b480507c503851139fa7e189d36e2e52d6db56fa4fd70614f425b776696533bc6d039fb', '4dc93c37b9d2994e8f1a8ff6d956a91c6f58d5e604091435aca92ab5dff791ef1e5861877860f49358', '7b41c59d0b5de3b7ac0fa37ec68a0ad36ded6052fc472ae4dbfe21610e9213c8d4f974ef29070689', '134ac6d3306f68b19e3d711fa2af5c3e3aaa69787252c7be135c74fdcf4041c86c5b6a05508be915', '2026-11-19 02:53:12+00', '2026-11-19 02:53:12+00'),
	('01a1f67a-ad22-7d75-a069-c460270cdc87', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-38c4-7b29-b707-df012d16a188', '2026-11-19', '33bd142a6fd649bf9be21499bd463f9d0522f8ec23f42eff70bc4e98d2a6b222c97e317f52aa0b4c4fdd8cfad508e41931fb58e602675c932a3a7def24f9728b51f4c97e5559de50174ad617ec234977234cb85ef38c5c20a28b2ec3595a397e1720990f55db70bc5fb91684bb31b865255bc77f3480fe326deaba6967a7e62c03c170ca88c293fa021a08ba0c6747b6737cab8de17327e8b285c765', '93eafc0aca4066994cd9a07606bda649cb854b8dbf03cf91d1a08d4091f84e8b425796ba04d3c2b035', '9def055eaf648c14382594971e008d2be1bbeafe0f78cce4e3c7bf875610b86a1c874f53eb416535', 'be34ed35ad4187f59b56b53235372211553fc70329e5c9e264f86120de1e7a30529fe3af70c93ece', '2026-11-20 01:03:17+00', '2026-11-20 01:03:17+00'),
	('01a1fbd6-567a-7d1d-b59b-d4697067ce25', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-38c4-7b29-b707-df012d16a188', '2026-11-20', '11a2c3b953943395ef619fe864b85f1ecbad18c1e915c0e360dbe36101150f087e61be27f5ecf8c99f9995905d60a21636dfb7c61d4dcb3bcb3d9ae3aa6de393e00be43c22f324d54051d390b250f50174bf7d1e7eaa0bcd583fa12a3ed459462dbf226d666556059e094628a6c811f6c984ca744ac56830481daeac0ee65101acaadfdb6a215e4c1f9c1fda5d031d88b70320b709fe0a93ca08e0', '5e8ce8adef6a535b63fbb4272d7ba48b550b5fb6b86e1939cd0de05b8d9444341b510cd4fc0f7ee2f3', '38f582f7f558b68714358d7b8be23a5927b19f455d58bf03948fb815c78c75c71acc6fa7a39df05cd3fe4feab846ba5fe0845fe2ea271a1a5973aecd84e7ab86ba73eef2708b6e61d1025b4c9c00', '993af2374efb36bf4cefae5e3a3c2523c0e88de814e7d128d1634a2234b0c1e35cec945e720ca223', '2026-11-21 02:01:30+00', '2026-11-21 02:01:30+00'),
	('01a200f6-931e-726a-9b57-e58de55e6ccd', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-38c4-7b29-b707-df012d16a188', '2026-11-21', '9fa4f1f73c58a03bea24fac578368f5c4a470bc4b806ef5c36ef05f27fefd13847033ae41b68d7a0dabca4d51a1925ace198578ddcfa347898b6264cd0e9d7c8f5b746f23ec2ed8b224ad242e50c1713b39fa95b7f0019da8435edf9eac9f94d824b7dcc4cc9aafe7f56dfcb08b693f683d749e64ca8d665a6903da5af6fb0643fb7a8a5e380e287c191f9dd3e4716a6a5333067794188ef8f5530', '03f04214336ca317ad3fe8920d1bd9434a7b9901e26227ac4e527b61e99f7911defac3c141a8ce947b', 'e88866fca1658e6380424bc82128eb1247109d0174ec236c9a5c8081b373f4068d3d21a320ddd16b', 'f414a0e5ed9759118518c8ba4e79c4ba8b1c92a2125eb993298a97b6d798b09e863080a243d259aa', '2026-11-22 01:54:49+00', '2026-11-22 01:54:49+00'),
	('01a205ec-cb6b-7a00-b9ec-e109c051ff9a', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-38c4-7b29-b707-df012d16a188', '2026-11-22', '4f29d3fc276ffbdd9c8f10f6f8a67cebf9d7d415be35d05b629fe04646fbe3b5052dc770b3b84cdd0f679f73c686dd05d3d5e4d448f9516836d47a1d572a43d41deae56326932f90ba4001b5b32d445830600ad9db20f11a80fcfe40b64866edb71e53c3239f9255eb8abd49a282e21bbc2fa41f9acf84d3e92944637af978bac920ed759d1efb2d9c308f14e9ea0d5ab140a620f7f23d2fbbbb30e32f17', '6d12803930566264c7a04554c8d50c7611900c9fa8ab6296e16321616b8cf143a761c5da912bf6a1ad', '2346b943eca20f66663b72b92bbd46bed10d6015e37a44eab294fa52b2afd5be6735cbd0829f9dbc', '0c67781734947e1935affa73842fd8b47275873c41f5989709fd2a1b6ed6bccb69aa9141716381de', '2026-11-23 01:02:14+00', '2026-11-23 01:02:14+00'),
	('01a1e458-e3c6-7919-b1ef-73915291ba44', '01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-364d-7843-8bff-1c000e663526', '2026-11-16', 'b3336d6e22e06726cc149adb983f2f29659bf629006f41a45a9da95b637ec72cb45321700f3045ffce0dfd1eff2808ad7b86b0c4dbcd3780f55da91caf71df858016a5e4b308134dafc838748db2575146e5b387eff6616b45676dd9568a4596dc33109585cc4b7491843b3589ae11e8f916e938966a58489cb9ccc8af8b9aeededd42dc9757f057edb4de14c0bba87c6ab8d41a8b0b565a8226af', '14b5085c29e2ebb3127b9fd2f9adc57c61d03a57bb820afc695e3639f7eb3e02da37d0604ce16e72d6', 'fd9abd599b48f496f7b01466b893293b37eef76e94de9c10a728c1e05df607ba8aa0ab6f3d7e3b18', 'ede542ca026edcc4601d2eb2d339292dc7984282ade3e9f9a50c19197bb5e768f756c9161f7e3b20', '2026-11-16 12:33:13+00', '2026-11-16 12:33:13+00'),
	('01a1eeac-5429-7fa2-a509-90f4d1d795df', '01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-364d-7843-8bff-1c000e663526', '2026-11-18', '9c595b80fc29e675306662cb031e8f35aede061aebb8eb3194e04280dccba232f7c44fc8e493dc7ee27eb45d85ec6831a7c775501247ba108fed0586b6d5a102c362d1a543ad196b867ea2d22eaf0beb7900a36673c4308a56560014a13f7f3fdd9dc483a6feb665b18a13a54c6bd7cc120e60321c88b04d15ba3b6353cf76395ba2f3c29cdc979d9f7b81cb7b16d3a93abde8bd4fe1ac066417', 'e97492f9b944b355b53a90201ea8a83ef60673ce2dcf4512b0ea9504a2c4b140321cb2be4b344cc640', 'c9b10674fc7aa4798de6386dfe4620d7bd16ec7c544d39b1e42bab8782527aca06c989fd474f7f45', '80086b6234b2894c5c87527c86f3b5f4bbfe1bbf758d8c1d8438f9a9db9ee6e717da419724168dda', '2026-11-18 12:40:33+00', '2026-11-18 12:40:33+00'),
	('01a1f3e3-a783-7556-b58d-c38f5c3f4c67', '01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-364d-7843-8bff-1c000e663526', '2026-11-19', '0ca118a87b83350b2c8ec8545d49925f0afa276a31c4e458438aac53b7bf1fca93b76ece46c558c4d6c581e8c9f642d988de6f626d940ada7097990d6f044f1ea2ae855bffe0399c3c95e62c7a98a86e0783027016c321d5f7ce94d23af5ba7038565fc0c9d06027ddd54b919959fe4d1f9ef1b1aebd2024c4b229ed88a0b05ffd5f8a3cf1cf468512f16bce3298f63c5dc923039ebb600e7b1ba63c96', 'ec938380d5c2ae52b0aad65936ab0377059fea93ebe7e875277f417d1b13790dfc54c3302d52d67af3', 'baaee6155d80d420e87722fb558909239b9a06897f26f65d70a5535b6bd1f2c332dff48bbde01bfa', 'bb321451060f472cf2cea7c3c5c4a90802a3b70ae177a203491018142389494d77eeec7cde97226e', '2026-11-19 12:59:05+00', '2026-11-19 12:59:05+00'),
	('01a1f1ab-482b-7d53-9253-2428312ffb6d', '01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3976-75d6-8c3a-1a07589f58ce', '2026-11-18', '35794ca9291850e831acb6cbd1425eea5ce03b3b106be843e5906cd9a1838892caffa839cfbc0cd9a15a3a2ff37693e5d1d690acb40640d6d4723be09a8712dbfb5fa84f7fba1641aa526489920f7f5f24d2c08c83cbc059df04d8b5d56846f29d9c0a76736570a4d11a66b34a18aaa1ea14bb63f05cc0220a9e3f7b9982772150ad240083c073286c7b55128784780eba719e62c50bf981018284', '9bddf0f333289d8414e162b2401af652fd297ec01a7f5344c4e5470db91ae6992d890f77d6541091d1', '10b396573eb81929129f188c2ca5ad4f9daa701dfa0d65da1f4a1ded3a9ad313b8369b75a9a107130bc1fc62b1ebff7b5fad3215a709b85ac271e779fe42958088177475fe65c7e8ac809d3fac888ab079cc640ab8225d544d59', '47c57437d7acc76376b82405b4db467c6b3d87dfd08fedac71f71ce85b199f0333fba0ee08a0d0cd', '2026-11-19 02:38:16+00', '2026-11-19 02:38:16+00'),
	('01a1f6c6-c768-7c89-9c9d-18f4998b9238', '01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3976-75d6-8c3a-1a07589f58ce', '2026-11-19', '4af4eca90b4cca4e2f74ec5d69d1d63b4e0bcf33b9f82c859fc6606193a615c7249057a4db0a6734cc0e1b0b469844b8a14a5945650d0ef5509939d20866226efc1e47a05964c1656c8246a84be24d16b1e429821eac81057a2fc0a8fd614e780e471a9d3672298408e9fbfe256bac18896bb34e4d21914c16e5d2d5720c3e36165631d39d62bb1ae0d8f532691ec7335dd84c688fe090b7f69d43c704', '116e6734edb675195eb81565b8e7211af1655c3e8d807449525f818cbc1cb07250eca8557fc218d624', '7ab7aff1f2a3036fb2737bffdfc3938dc27ef13fc11beab81c2d9c89a5f0463532e3e9fc7bb985b7a3b58c55939a645fb6beacc5e38503ab27e04759d97880ebd53f7f1898', 'd516f41fb6ce6abe94ae256d0b3bebd0f2169473fe1459f353e4253ef5e380117090589c31974171', '2026-11-20 02:26:24+00', '2026-11-20 02:26:24+00'),
	('01a201db-0f65-76b9-81ff-fd8e5500b340', '01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3976-75d6-8c3a-1a07589f58ce', '2026-11-21', 'b76cfdb764fa46b9c0b079a9c9b9cab86bc76273d3dac9424d0afb94360562d50285222f6532f21ed46c2c2b97a2acd088edee33ddcfc28925289fb1d1959548bad047a1356293f22434a2da2b74d267aaf3269638ac16a78bf893672cd89ac283b374cd3907ced25600c7362b4a46ed354c67763b9692a938df9862e7fa101641ea58878ab6cc1c6cd48f8e8d5dbf84e233f79555b1c7b831f48f8c', '80f4e953ebf4ec21c7f73343c4280bcfb59e61e4b1973d787a136b234ac6f83d2bfd46a8ea6f11a856', '3edfde4759c7b4088aed40717fa300898b5e3419af6953c60cf88ccfd1594bfa06c76a6e68bbbafd', 'e30807a48cff8b11080986dff33bc561cdb6e2c6f0ac4c36d94102051252bd11a842317003ed3d5a', '2026-11-22 06:04:23+00', '2026-11-22 06:04:23+00'),
	('01a20649-6af8-78f1-bfba-ed56d3f2202f', '01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3976-75d6-8c3a-1a07589f58ce', '2026-11-22', '8870f8416c2aa7ad683ae8c459f882262cc50c40fd7fd1cb0697de237a4524ab31262e8c08132c77a7d44732761dda5b77d9fb0013ea4014990696ec67f07f8908799a6b2c10a885d4eb45b8a7653a1e83eb3add533bd817851f51001629758e70727ebbe26cae2647b6ead5c2ebfe67785e0966ce48501079862101e68455e8a8af225963dd3119bcff8b22fc88735fd99477677a63f5506a9f239e', '944086cf90a117522d758f0e99c782b108d7b5900ffd2352d64ede69bd45b6a00e6c1f898c576a3ece', '73f0d2e0d357facaf57f7a1c9a887988e2cd0361a01d8c89aa4558a6e7803ba619042d005dcd6f42', '6392580c5bf825be1c4d2e9fe32e8b94284b90552760d029e20263877ea44ffe3e7a34e2c4bc020b', '2026-11-23 02:43:24+00', '2026-11-23 02:43:24+00'),
	('01a1e4b5-e84e-70c5-aa9d-c533ed3e815b', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-38be-76ef-ade6-dbedb82330df', '2026-11-16', '9b951a120d7b39566b211c04453a19c54d4a69ef381a7e9a6b5b0bc34bb21a080a1516611e1ec255bc16e3f6bdb45423724b8509cbf8cf21bc3167576285828653793882aa0f32fe9440746fd98442a23db808798d2c3acbccdda12b103b39a3364a3cc72ddece4aa3d602180ee4871887cf15f7d10819f61d54189fec8e0ae32b308df489b93449fdad09158695bbf04ced139e025bfd78980e2497', '57a1da1e348b826e5669b86e0171a8a2c8ddbe6d92f2fc06963f77f85fd99b9f7026f435fc5535d17f', '0e2a0c8f976c21cae423b45a8697f1fe7a07c5e5dff8eb776dab694f23c85d8b7978a01aaa4d9ba7', '8f98e8a7d72227d77f9c47558630133953e0ec12beaa4c0e1717eeaa082a152a0e11b11dbfb36286', '2026-11-16 14:14:49+00', '2026-11-16 14:14:49+00'),
	('01a1e9b9-edca-7c2e-8d38-cc1427e36ef2', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-38be-76ef-ade6-dbedb82330df', '2026-11-17', '1d29efb8a305cb1e96f1f73573d97f0968bf6e05a4b8f44336f1b20a6e0a61ae5e0dbbaa4888b498e7398d3edcd403eeaddf303fe35160e45a30f313253ddef58b14894c1b49b9cd4e2625ee35b3cfe9053996c8c278bdaafa09356ee86dfead3e1987a26dd92dad1937f53c55a2a925ba6f764d74857df6ec1b3a13632f48728311d10daa1682bbc44b352cca11457cb62470db5893281efbf73f6bc5', '3d9f41f5b2b07e24b6f1655712cae437aa9b20fc1848279c3c38c0dc308955db79990a26790488cae4', '191e1ea3f1b329b0a9af72617ba8b8df3bf88c5b0c56282eed8392e290ab9690607a76fac3a5cc8b', 'b5632a0f13bdf9def1db14d1f7fd3866bc9ee2a62d956a17649b565b3902b639dcd7036f80b03229', '2026-11-17 13:37:18+00', '2026-11-17 13:37:18+00'),
	('01a1ef1c-19fa-7542-a3a0-c46182c10306', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-38be-76ef-ade6-dbedb82330df', '2026-11-18', 'a8caad3c8a6ad69634484e247916f5b8b1ede4150c70b0944590f494994a993acf29e885fb6d159fb8138e177aea688e2b4004fc8cb8932e6bc48f7094eaaa200df95556fba3d871485ca811c133c89e3bab1839b479e840aebe2baf84f27f7dd028946b7f2df429c37c074e7bf9016b825b2d8ea63d255338d176219fbb6e987b6f1bff18cd0ed6ceba13daba83439af85f44b26925f297d8805aa66a', 'e224f4baa25b626e1b32ffc94c8541bf929cc0f3216031bbd95900cb7147838af306dd60e60b97002e', 'aebe9c55d04bf2557c4a0d4404ceaa573c7e9cc7569d343ae92f248eeb37853d0a781de8ba54bbf9', '492fa3fc1f6d1d4c6ed7b9878ed80948d9ebed8ca3ee0fbb6aaf34636d36b6d3bc68b2ad7836a311', '2026-11-18 14:42:38+00', '2026-11-18 14:42:38+00'),
	('01a1f434-03a6-7344-83f7-b345368e9f8d', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-38be-76ef-ade6-dbedb82330df', '2026-11-19', 'fecc74662021da990bc628e8b9ddd200405f268586584fb028d0f6c2d5c3543628a6e6ec4ed3887811f31ad259fb9f3af5bd6b18d9c6b99b61c6314794eea14e3887f728106c6a53fcad7e9bfa5145a0cfce146196049d500118e6f3031d2a2873fadf418962e30473ae3f332484b5b9010c63d2872f443e6826ac891b9782a25f7bb931dcfb3311f8957761e1e9807e8e7c494b25b9d82080ca431d', 'a8e183fee6e8cb740511e337ce73fdd3d5c3fca7402623c1167917581638e3d206576bb594570d3799', '2a09e246fc8e3966a722b6b9471354a2f914a60b16673086a760bf5ae4c8aa2f11752343d33b494b', '0eff97ffbfeb2cbbb06cfe31914e0a3b67773b9508aff7736a826eaf3f3e2abeb165c9599ebd3fc1', '2026-11-19 14:26:51+00', '2026-11-19 14:26:51+00'),
	('01a1fe32-ff97-75f8-89a5-205171272cc0', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-38be-76ef-ade6-dbedb82330df', '2026-11-21', 'f26f98610655ca9445ff682929c515880c8090740ed12792b6bd5d063eec3cddee40cab9345da1d40224d97b1f4062c387f96984b32c48c5ffa552b4a9a48c7bcf4f5ac1527a19fd8ee728a9cd2b04ce713e1177efc645c78cf3e1c9c453f838155a81cb508d3c93854815091fc4990a4d0bb2714023dae1538d0f899925a6f247b2664043ff4d3d82f46adc9ea308d0fdf28058ea857ab18bef3a0b', 'ffe96f15ee84ef6f9e6c8edb4c51f206628767481479e4f01c72a7f2048c74f37ea7935afbe3f3e8bf', 'f3145a94485ace79daf86aef3573051f6c5c833567c527f4aae8e05e9d3ac179b01cfa719b74d62d', 'ccac9cf8f3fe94f576ca3919b593cc0ee02b7c0cee932fd7186713c035f4aef4d04aba73d1355253', '2026-11-21 13:01:57+00', '2026-11-21 13:01:57+00'),
	('01a20396-9af1-7bde-bdfd-cebc8ff363c5', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-38be-76ef-ade6-dbedb82330df', '2026-11-22', 'd7def70e7e8f983e13a0aef31b7b7e71411a7915bfe79d1515c35da5772d32ea4792cec2b9a887edb5c90ec888a5afa70e138a5fcea3e845e9f0cca5051534d3245f6b1cc6cc6aa08dd3c0d52a3059e2eb90fe6204cbecca14dbb3d442bf01551cffd6b4332a2bfc1c87e6bdd06c49557bd4c0ff8066aabb63c7c60348ae66b522bd48476d1d36578bd053763c4f2a7246e03d18aa22b40ad99057', 'b0a162ff0b88124ba2a4b93bcda0a90b96d68f932e604947dbc08c861f70c1746b59d2307fa2e40dd7', '0138306543f5544b1c1c4de7e052690379e0888ce496d758810a1231e6c3baa8a35ad057290d8947e30e92e32b8938f5dc16c704cc28576610470d643c0b636afdebaa', '09cd558cf088df950172aeda1d6fa3cf3f18e5696d1b92d8f8ef65b01a5b4589220ad361d8a94317', '2026-11-22 14:08:51+00', '2026-11-22 14:08:51+00'),
	('01a1ec70-0b86-7919-8e8e-b02277d99ee2', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '2026-11-17', '7e43ddd61ebc4f83a7f3eaf5f1208f9e3fbfc6f763202317326f093ae5eee37f3a1d7f2cb72afc7848e8cb8fb4316a567139af9a155ea3cc2622043295c8ab8379be400f8258af723ad97233fa69aedb4ba936c529454ea9fd241e6ac346c05ee21ff0642aabb5b6f10cc1c641f3c5f712d281d5adfd7a11c2e4c64b5b6d8469a7f24cfc2fed813e1dcc56367ca086c593c9aa87e93242ed63ba106727', '741a0ad02cb39e223be3031687bfe0ab66b15ffed734cb7a081990dc92e781407c709a1a2f64969076', '7a50e781d3c3c26a47086fd2700e3b1464ce8a814e0048483888249b9337954c79549c196e2f291d', 'e37d71d94844b7b25d3e2e67f9d463ea2f2300a0b7464cd8b4c2231bba161280f5d2a915e77f5237', '2026-11-18 02:15:28+00', '2026-11-18 02:15:28+00'),
	('01a1f187-6b5d-7f52-be3f-313fa9865aec', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '2026-11-18', 'f94d91ef909ad4d6d487db069faf120f06e5d32c0a72ee64b460d9f72531dff2d0c400897799f7fcc36c6e9bc3513c3eed34cc1af597e5254d27fe8ba14a381dd2df74b0303c01710cb1ccfef6c697887d5c3063f1f9b10256622b4a88b119b06485a24eb854613b9cf73b05c74f91938eddec1b590f97dcd5a0c385f521934f47a65fb6866b3eac1501d04c44b944b2712fd684357f35e61af76f0df166', 'e43aeec76ceee9fd53de6b93e92009954a381dade18717cd5a51f75ea834ff1d6769fe4983e5556d48', '34d2f3bb86af33d6ab5f738aac13bba706bb391acacea1d9d094c4d3f248085628abb3e85e78c782', 'b50e4b5f4daf3842ecea47f7aca888742d511b9e2861ae62d59e1877b2b9d9893b90acb5954a843d', '2026-11-19 01:59:06+00', '2026-11-19 01:59:06+00'),
	('01a1f69b-5a6f-7524-a227-9604113a3b10', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '2026-11-19', '36c41548303d79cf68c90f144337da1aac5b3cc7e3c000d5b80f145e70b9b746ec8392ffe0c585fde9940b759133b33fb0dd800569c3433eb38de341f5ddd5fe4429a349411da1b3340bd4e064a87a3eb8d6d56307aace8cafbbff6a839a6cf7fa6a611a46feba0d0875cb8be1e242767a70dc1282ec113c0d7699acf13f0e106c8be044483c7563474f47b9e7fef4eeddf3e232dfa36ab566d8984fc31b', '8a1befd346a3e3a4f1cee133ce15495d27a967c2f0f836f757cab8316e6cc09590d01ac04d93387d3a', '9d9636f7f4f5efec074a88fde34d9415107f3cf6796f04299a9cc196b1451266107643a099051ff8', '718aa64ea0fe4e2072d42565300815ab23ca10782d571046884b2cb602d19840c48725774b6c5e65', '2026-11-20 01:38:58+00', '2026-11-20 01:38:58+00'),
	('01a1fbd2-ce31-73d5-946b-f5af78c3422c', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '2026-11-20', '0bc3328b4da549a67543441f12da0a6397b10b791f8371c145e9c13396d11f88c360aa6ac0766b5d26cbe6c3c98f85a4a84ee69ece9e20cd2e9bc33bad90d976cb06d852af9bd70bf5b171c5919468858435b1e3206edb7a49683e85187793bf432337b79e02c2864f4feb158813ce0153939c7df58d1dc41546985e1d62db159ecf5ab3f821d2980f3ec84cf013ca73c29927c6dc430769b1daa727bf23', '5ad461021dd1ced7410d244a93517e1e4e68cf4afecce5645bbd5aeae936f6bfa99de964ede4bd2980', '0b4a1f84c04135f5ffff20bfec2e1fdd6e283992aa53e4739add8404acdbc9cf86e59a51542c3f6b', '294b9e39310a3ccdf9a359c141bb9043a3c3d01f60a51d94e438ce1d9c13ee39b4534dacf6e18457', '2026-11-21 01:57:38+00', '2026-11-21 01:57:38+00'),
	('01a20231-0a48-7f6d-b3ce-b64902b88546', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '2026-11-21', 'c0417fabeb1ca22d55c162246b230e11d5229465cd483cdffcbb27204ec684f72940295ff6c4f997d0e442e88f7cefbdbd5430f9c411804ae80bc687e94d9fdc960b317cf2edf53ac7f01ccff7e175ed6b0c3fbbbb8e278e7301f81434d6715c90a2bdb2035504122441d183d504dbfc6267f5cc34f5cd598672c6a2430f633a280733eba8dfe59ea366c368e25f2397d91e59791f90ef633257cd', 'd3c2b90877c1519c182ecaafb6a01304290ba3f88f3e62de1781f199b8616def7e8de1ed7af3daacd2', 'b08565976d1a29fd538d4ac19fcc5a35086d8bc1869faaec9238873956abad0ea16baa83e758231e', 'e784b216a513886646d704e36643dae162903c1275fa46ead86ede8ee29294549403c022b65f6455', '2026-11-22 07:38:18+00', '2026-11-22 07:38:18+00'),
	('01a205f5-4f7a-7b35-8ece-fe0b3f26e223', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '2026-11-22', '5e0a7910de0c9147904d48b958880b47fa4c2c84151796af1fb4ee35223c1f31b66677d65015197a021fe371e9bbaeff8ffc40da9dab860e05cbcd8d5e49070948ea67158f06e0fe8b092a2ec702c00d1c2a8bb299011534e2f236011aa69b534bb274f0089505b1869b104ff843e170affa7743f58565857b807047b94908655870368381f3b8a344f68423da1630fa658bbca4179986476131b7', '39303d2a59fd5c885285609b48c6e303c5c7347cb4176c888c690a5aa5f2e4ad0958b73b552fb5f535', '3460a15787e302fb6e516c136e28578b9920c4de5e736a6b132b236e89e7c618329a714bcc25e917', 'c887e09e4c80780d1594f7c4cc5e3181df2210ac5c9dc47e655ff40e036f8377866f16869fb96799', '2026-11-23 01:11:32+00', '2026-11-23 01:11:32+00'),
	('01a1e9f0-5435-7db3-b44d-f2e4f18512c3', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-3826-74f5-994e-69046a23bcd0', '2026-11-17', '12f9da0eabc0f891bf53da91935faf19b7885b75932e09ff3a283ddf2520ff7b2dc44a0d5231f7f27607a7726dca44bf0fc61f99d2d394fdced550e4169dbfd0cef02b5b04c5ff8f3055025c9f13dc2947e300247a11974597bd916a6fc79f891432876241982461fe959428a73e28a772f6c887b668b27db067747ed0729f40f99e58c09881b509f6fdc63fb93ab74c751cb770c50455541af0f40f430f', 'd6b3a3ee454854c6a3f03a49ab8d7ba83c085d9a2c42a9af035c8b3f024d75e81d8e7377d846a710cc', '8fe832518f871e3ff898d30120e67c1c1a56bd2b5d8173291d86fa1ada6f8ba7f425e6b2b96d22bb', '362bf4974c21cbf1cc251517d79fef4847b2b9243b60f626471eac6e3dcbc088109655b2b91cc70d', '2026-11-17 14:36:43+00', '2026-11-17 14:36:43+00'),
	('01a1eecd-cbd7-73d5-b749-63f0b5ffb72b', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-3826-74f5-994e-69046a23bcd0', '2026-11-18', '05583c8061cf9a9cd2375d99c1e2a5d1bcf6ecb3959352a836507f02d66ad80a2c0c3aea6dd2184ebf5cc8602ef7b1b5cb1fe67e9837d9cae3df36e117cba3ff8a5498da69318a4a8b260c895097ec2a9a731aec72f29294d1cc5f8e20c7b0b03a85b910625eb29b9c82eb0c7ddc5cebff422d3db364e73591cdea747a9ecb317b0be9dad6ba7d3bd03d9383e8c591302604943d4c1eab824ad376a7', 'bdade34e5e5162a90e10bdda0b40aa3c5896c2901064c0aed20c7d4b8505b47465d0cdb0e7735b77b0', '9f587a24aec38e2f8477f04804bea871bdbf2ec45aac6f0bddc2fba82ae40a9a5c694084144c1709', '437ac3dbd8f28c3186bce97bab7ce06e15761eb8fefc2f96c505d7a685079f5cfb56367741d8d6e5', '2026-11-18 13:17:06+00', '2026-11-18 13:17:06+00'),
	('01a1f3d9-40ef-7d45-8db8-02b33b33675a', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-3826-74f5-994e-69046a23bcd0', '2026-11-19', '42f220e4d94249f673eda491824130de8f6a125c799e2cf20a138135c3c117432c865894e913cec46787330a18d1c31a01df1a001ca828dcd3109fd8476b3e713d40a4a4307bb638588a2967519dc17f48766b6a428e5938b7f259379bd641baef0085088dc93347bfa593c9f621c10b46e3d50786d533628684c67681cfc9687b945eef9544e21ae647925434f6080db1fe63372b3c69380aa25aea', '267e3a22929ae6d155ce5312d1b72289d18e3d8699ecb218d2884162fb5f2006c5b686151274a3249c', '13918fe68025bb601a2671001fac77a36a2ca3c15b0cba34c3f9fe016277a5530562fb5ca008ddbf', '1afeaa1b3e06dfd7768185aec5c3fe85f4663d9d0364fe077eac40ff19d6eca6c948d22a20eceb56', '2026-11-19 12:47:43+00', '2026-11-19 12:47:43+00'),
	('01a1f909-4bdd-7209-b6fb-76073c230f1e', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-3826-74f5-994e-69046a23bcd0', '2026-11-20', '7303bf7cff1b6a47ff2a7780e2096273a5d53b50dc95405273730f36f0c4788f8ae87469d4f7bba4b0060ab90e19ed9fa7a4edf77f71729ddeffe7f9ec3c8745554e0c06a1a8c2cf35404ea2ca854b81c0670a36bb2566d1bfb82c2f272111491c8353d7c7288815d164612b9c23c49c9b787c0b11be2a7e374b73ed8942484e16ba3d618957575fcf18b7a2eb211028a2323630e15c051d8ffe33d8', 'aa0dcac60b155bc4966e2d1a212fdc2ca06cbec6bbc341aa8ee7c0eb4330f9eae15c9620005405db0c', '6d7dcda02ea2f337c7cb676125e7375c76e4c8639c34375d01104fa5c9e8878e410653b312d467ca', '544a7cfa4c1c01557455898895714222237ee5fe171c2d42c35c84f47a17cf190f2c14ffea7d05f7', '2026-11-20 12:58:18+00', '2026-11-20 12:58:18+00'),
	('01a1fe3c-3881-7750-b646-44803103fb85', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-3826-74f5-994e-69046a23bcd0', '2026-11-21', '7aad938da80926b6a8f22a0d15aa1e95beb019ae288e8e165792e4d8f8e08d72688259a39b51568f8f8d7270cdb534040333953a21d39f806428df8e5bcd9badccfabb0d9c68f976d9eda6791ed5f050dd589f69f6bd9b38c83e3ce383ebaf8239af692bab59bd9a443a8e2a5344b32fe38275535b4f0f10e49dac24cc57c10ee67a46ecbb6d3f4ff41197bd6f6224d2ecfecab79dcf1576551b', '41227686ef804d71429b621b16f9e95b8e8011867ec94048456f64a1c27ebbe00384c5b161dfbb730d', '99d1e82930ef71cc5d6db1bb0e346eb530ea5276339f7621393d922da1d4b79e6fdefd24ef9249b9', '5f86642f1e52efa62bb8ca797fa347badfb870254a9026d5dc43e5f72a5e95484b2ed0f6e8d4ade1', '2026-11-21 13:12:01+00', '2026-11-21 13:12:01+00'),
	('01a1e855-2681-7211-adab-2c6d20affc0d', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-366c-71e5-9468-820757f87dab', '2026-11-16', 'c6e783deaa6d3181c69a420da9509dbb30984c34847974629caba04ac97c1a85283449d756bb89015505626225267fc5b7aef7dae4858a63a2c3d9ae02356b54a50dd76188346aa44b3622792e124586ee8c74746456e72849ce87ddeafad62234d7141bc2669dc54e2e19a6fc624f878f0050b01f58f1b6717dacd0da7338a0568378c46f69afeb1a9234025d42fa797d3a4fb175a909822fe8d5d7c7', '70d220f343215070e96c4cbb3b1a2118c8acae0d74ad58b8f3076e847f7002206b09beb08d8b65a0ae', 'd7153bcb5ac879b34ee856aadd927d8249189eab6f359b3b0b91ff3d2147629415506cce973e8efb', 'b68743a9d4297e0970957de485d96af3d7f627c2aa61b2a9c4f6e239238f53dcaba569b7f7096aed', '2026-11-17 07:07:36+00', '2026-11-17 07:07:36+00'),
	('01a1ecab-d662-754c-87bd-924dd0ebfb65', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-366c-71e5-9468-820757f87dab', '2026-11-17', 'e8c92929ab7029a909fad0d0a12accd4e2aed9f5992fa8666d41689814a356fedfa3dc3cc3756cd82a80661369ac8472e75e1926d24382eaed7feddb8e15c258609f6ffa865faae7272575d82feb2bea140bb40c9f6bcb17137350b58c3a8fe3c7e178eb6ac7b82c0a2da04b900d0995ead746569317cb4c53dcbf808324a028b7fec7db1c49f66eca9a468868d3c82abf1f033cfa8446ac57e5f8a06710', '385ed2b81a20344f3a4c3298761b4f2366a1e790505904f3e62e028f30e6cab39c44a5939300b1981e', '60f9ad64866b4aa2cec29c6f09554c5cdd1128abadd0760efbfdeb90deae96260774e54dc918b63c', '6ca2482353e0c0bf9918aa8e38022cb724b35fec3294a616eb054e8844074c8298fa8e7f0fa6872b', '2026-11-18 03:20:46+00', '2026-11-18 03:20:46+00'),
	('01a1f1bf-a464-7977-85fe-eeb5d1547785', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-366c-71e5-9468-820757f87dab', '2026-11-18', 'f7bc7fc5d7a60bfc29783914baa5a81d01ef8dbdb6bc47e90621d810a838855a37b3cec714014432d4281135f28719d56c491ca9b34bf87cd54b3bca0334b442e4ebc980701f1ed37ecca5184fe661552b0d6cb9d7ad72421ccfc6927e64fd3e9f614a757f565b6692dcf06fb2cd0bdf9a5c7f648fd9b84be746d67e4afce3b38bf2802c19f3b2233719832b1fc6ca70b401a89ac333a9fe0b7bab80ac85', 'c8a317b129e7fc1c7461517179d98a2c537a23395d30a0c808629304b51a39fd1a6244694663064e80', '44df8b82e516c74e89afc3e1da102839f749b2901ebe5a11b99a2e020168e0e8d88b9e6974d0bf97', 'a85bfd4c1e4445218cd54815793e5822dd7a0b39a6dd3b2bc2f2528a6b33378607b53c5e17761271', '2026-11-19 03:00:30+00', '2026-11-19 03:00:30+00'),
	('01a1fbaa-6d6c-787c-b189-f8903e61b853', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-366c-71e5-9468-820757f87dab', '2026-11-20', '4c5c27c74226b652655a76ee756afa47d299016ac7e08b8c3bff6a40300bbfca7a2c78a5a4bc9ca49cdbebfa0fef4d072e5cc75c6433a1b2c969400736c1ecf510b120eaa9153007f93bd0b28120100345a5334e61636c1cd850a8564af2ddc4255e6dc09984cd978ef19933a3dd8facb256c1ac446508d7f598daf3794f363a406971b1be4dcd21c25f74daa3966f34650f84f6f60f21af45a7f09c', '2bd794aba24e8ef2f0f93edd32ab66ec79b404426939b77e923b25a894683ab48e58fba153902f2c34', 'e3b6d4275e984585064185c62a74876f48f50ae445f4d772e72f10d82bc7a2dee252da20bae7c0e5', '484751d25097a51d891abe841fc53cf0235638b2dec4cf2e474609751188bf0b4e2ed15f4f7dc9b7', '2026-11-21 01:13:32+00', '2026-11-21 01:13:32+00'),
	('01a20102-ac89-70bb-ac54-c16eda3cfe87', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-366c-71e5-9468-820757f87dab', '2026-11-21', 'f0bac846a0542f68593c674bed5a7b2f29362ad66bccd66650b3bcaf583fcf54f7e0ce1c91eb63db90a253b7df96e7b2545714fe00f789e364224f50facd65e80371f153906b1c9f48cb5db554e388c4ca8c2051c7066efdc0e10019c4544f7d1d8494304abf307c3187b9833b4b95c2ecd0e78e9228a0f18207bd04e5f5af4a55d6a39420dc8dd6fb2275d637ee51da1fd61f071afb66eb3c8cbe04', '58cf13c9cd646d4c89ff52832e7a22eedc2e353cf196ff61c35b82bebf256f5973f02f94afb345d65a', '0e469b0685b557a4b6e9853cfc1385f0ab31245accf22bedb63c9cf0abe1ac2e356acb5af58f660cd1dff905e1f4c26883cf917194cb3eb937a27694f00c20235116e38e', '37e84d57f1fe44a0058958dd17716775e08a7025c1c4bab8aa2369766e17f691018b162b12f966e3', '2026-11-22 02:08:02+00', '2026-11-22 02:08:02+00'),
	('01a20781-29d9-73a5-99f4-d70721fab82d', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-366c-71e5-9468-820757f87dab', '2026-11-22', 'cfb7093a1f1a91ae962394804201fef430d8b49289b39358f98fc2442af2b7bedb68a9685816509ee00ccdb2f36237f047774b3ca95588b2818869aa9120c3854d0cb5e627ba41bf79a379590663a47166f5e18098c5a046396ab556ca395efbe0e4bb555748dbddf6964a8e232680a79631182bbe67e8a427fc1a84fab8fb617738ecaf4473b9aab22cf96ebadd0bd9c51a0b356c91e3faa350b78e34ba7b', 'e8cd01657c70e2e2d3773c414b00e5019cdff03d7a647726c0a0315e9bdfee13509b21ebde4415177e', 'ce4f5ece1b9b6a5becd1848accc24b1e4deb54c32f1803c2381aeb89ca237e31b4d61ebbfe2f0819ac341b848f196b38acdd1cec5d97aa42677f1f3d3f5f90e109e2aa4924fa20c401c017e0171d', '3850d8b58e40cfd314451e0fedeec2c24ac066dbe6815dc1b91dab850d4784e4cdbe2a97bcc08a13', '2026-11-23 08:23:55+00', '2026-11-23 08:23:55+00');
INSERT INTO public.assignments VALUES
	('01a1e4dc-0476-77c0-a79f-083948572663', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '01a1e437-38df-7944-8ca4-858a51368c82', 'counselor', '01a1df10-dc5e-710a-adec-89025cc1ec67', '2026-11-16 14:56:26+00', '2026-11-16 16:56:26+00', NULL, NULL),
	('01a1e4dc-0581-70a9-84b5-73622c46e625', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3daf-7472-8173-362c465a5279', 'counselor', '01a1df10-dc5e-710a-adec-89025cc1ec67', '2026-11-16 14:56:27+00', '2026-11-16 16:56:27+00', NULL, NULL),
	('01a1e4dc-0655-7b67-be2f-1fd9b9d836a2', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 14:56:27+00', '2026-11-16 16:56:27+00', NULL, NULL),
	('01a1e4dc-0a12-74e5-8431-bd651bab525b', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-38df-7944-8ca4-858a51368c82', 'counselor', '01a1df10-dc5e-710a-adec-89025cc1ec67', '2026-11-16 14:56:28+00', '2026-11-16 16:56:28+00', NULL, NULL),
	('01a1e4dc-09fa-722a-9b25-6dc69cda7608', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 14:56:28+00', '2026-11-16 16:56:28+00', NULL, NULL),
	('01a1e4dc-10de-7f14-90da-8a372d1e23ed', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-3daf-7472-8173-362c465a5279', 'counselor', '01a1df10-dc5e-710a-adec-89025cc1ec67', '2026-11-16 14:56:29+00', '2026-11-16 16:56:29+00', NULL, NULL),
	('01a1e4dc-10a3-7095-9b76-ffe066488fbf', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 14:56:29+00', NULL, NULL, NULL);
INSERT INTO public.house_people VALUES
	('01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-86a3-7543-b009-a0905b4b8de6'),
	('01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-38df-7944-8ca4-858a51368c82'),
	('01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3daf-7472-8173-362c465a5279'),
	('01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485'),
	('01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be'),
	('01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe'),
	('01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff');
INSERT INTO public.houses VALUES
	('01a1e437-3620-7282-93f1-73244f238b95', 'Maple House', 'America/Chicago', 180, 'kept_only', '', '764-555-0131', '911', '988', '2026-11-16 11:56:26+00');
INSERT INTO public.installation VALUES
	(1, '8e6a47deffbf35dc', '2026-11-23 11:56:26+00');
INSERT INTO public.invitations VALUES
	('01a20843-bb89-759f-81ba-6f97931247f4', '01a1e437-3620-7282-93f1-73244f238b95', 'resident', 'The new person in room 3', 'fc3a64d938360a9caf990326c992701a568904f0cedb746993403b37d8e29956', '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-22 15:56:26+00', '2026-11-29 11:56:26+00', NULL, NULL, NULL);
INSERT INTO public.looks VALUES
	('01a1e437-3725-7222-abe9-c386049af485', '01a1e437-86a3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-21 15:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '01a1e437-86a3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-20 14:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '01a1e437-86a3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-19 14:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '01a1e437-38df-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-18 11:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '01a1e437-38df-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-17 14:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-22 15:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-21 15:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3daf-7472-8173-362c465a5279', 'counselor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-20 15:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3daf-7472-8173-362c465a5279', 'counselor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-19 15:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-18 15:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-17 15:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-22 17:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-86a3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-21 14:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-86a3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-20 17:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-19 14:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-86a3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-18 12:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '01a1e437-86a3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-17 11:00:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-3daf-7472-8173-362c465a5279', 'counselor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-21 11:00:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-3daf-7472-8173-362c465a5279', 'counselor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-20 14:00:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-3daf-7472-8173-362c465a5279', 'counselor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-18 16:00:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '01a1e437-3daf-7472-8173-362c465a5279', 'counselor', 'routine', '01a1e437-3620-7282-93f1-73244f238b95', '2026-11-17 16:00:00+00');
INSERT INTO public.memberships VALUES
	('01a1e437-879d-7f2b-8f1f-5118a88581e9', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-86a3-7543-b009-a0905b4b8de6', 'manager', '2026-11-16 11:56:46+00', NULL),
	('01a1e437-366a-7682-a49b-489aacb9257f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-38df-7944-8ca4-858a51368c82', 'counselor', '2026-11-16 11:56:26+00', NULL),
	('01a1e437-3b20-7f16-b0a2-b658781220a9', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3daf-7472-8173-362c465a5279', 'counselor', '2026-11-16 11:56:27+00', NULL),
	('01a1e437-3999-7814-b670-67204eb693b8', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'resident', '2026-11-16 11:56:26+00', NULL),
	('01a1e437-39a7-7963-a59f-12ce6f0f3611', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', 'mentor', '2026-11-16 11:56:26+00', NULL),
	('01a1e437-3a61-7c70-815e-6fedb6843b78', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', 'resident', '2026-11-16 11:56:27+00', NULL),
	('01a1e437-40f7-7dc8-a9fd-64bd1cac9bed', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'resident', '2026-11-16 11:56:28+00', NULL),
	('01a1e437-4247-79d1-af7b-972966620564', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'resident', '2026-11-16 11:56:29+00', NULL);
INSERT INTO public.outcomes VALUES
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', '01a1e437-3658-704c-ae4a-b1190161f0a4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 04:24:47+00', '2026-11-17 04:24:47+00', '2026-11-17 05:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', '01a1e437-374f-7ec7-b301-40eb5c845ed7', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 01:34:58+00', '2026-11-17 01:34:58+00', '2026-11-17 04:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', '01a1e437-3760-7121-92cb-2bcb83302cf6', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 01:33:06+00', '2026-11-17 01:33:06+00', '2026-11-17 02:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', '01a1e437-37e8-718b-860b-b7816514d864', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-16 13:56:09+00', '2026-11-16 13:56:09+00', '2026-11-16 15:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', '01a1e437-38c4-7b29-b707-df012d16a188', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 02:34:01+00', '2026-11-17 02:34:01+00', '2026-11-17 04:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', '01a1e437-398c-7e11-b6ed-a0e5e9b9711f', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-16 16:30:47+00', '2026-11-16 16:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-17', '01a1e437-3658-704c-ae4a-b1190161f0a4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 02:09:31+00', '2026-11-18 02:09:31+00', '2026-11-18 05:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-17', '01a1e437-374f-7ec7-b301-40eb5c845ed7', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 20:00:53+00', '2026-11-17 20:00:53+00', '2026-11-18 04:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-17', '01a1e437-37e8-718b-860b-b7816514d864', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 13:38:35+00', '2026-11-17 13:38:35+00', '2026-11-17 15:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-17', '01a1e437-38c4-7b29-b707-df012d16a188', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 01:12:33+00', '2026-11-18 01:12:33+00', '2026-11-18 04:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-17', '01a1e437-398c-7e11-b6ed-a0e5e9b9711f', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 15:38:33+00', '2026-11-17 15:38:33+00', '2026-11-17 16:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-18', '01a1e437-3658-704c-ae4a-b1190161f0a4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 02:13:14+00', '2026-11-19 02:13:14+00', '2026-11-19 05:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-18', '01a1e437-374f-7ec7-b301-40eb5c845ed7', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 00:44:21+00', '2026-11-19 00:44:21+00', '2026-11-19 04:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-18', '01a1e437-3760-7121-92cb-2bcb83302cf6', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 00:46:46+00', '2026-11-19 00:46:46+00', '2026-11-19 02:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-18', '01a1e437-37e8-718b-860b-b7816514d864', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 12:52:15+00', '2026-11-18 12:52:15+00', '2026-11-18 15:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-18', '01a1e437-38c4-7b29-b707-df012d16a188', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 02:53:12+00', '2026-11-19 02:53:12+00', '2026-11-19 04:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-18', '01a1e437-398c-7e11-b6ed-a0e5e9b9711f', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-18 16:30:41+00', '2026-11-18 16:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-19', '01a1e437-3658-704c-ae4a-b1190161f0a4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 04:16:33+00', '2026-11-20 04:16:33+00', '2026-11-20 05:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-19', '01a1e437-374f-7ec7-b301-40eb5c845ed7', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 19:09:15+00', '2026-11-19 19:09:15+00', '2026-11-20 04:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-19', '01a1e437-37e8-718b-860b-b7816514d864', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 14:25:53+00', '2026-11-19 14:25:53+00', '2026-11-19 15:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-19', '01a1e437-38c4-7b29-b707-df012d16a188', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 01:03:17+00', '2026-11-20 01:03:17+00', '2026-11-20 04:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-19', '01a1e437-398c-7e11-b6ed-a0e5e9b9711f', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 13:06:22+00', '2026-11-19 13:06:22+00', '2026-11-19 16:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-20', '01a1e437-3658-704c-ae4a-b1190161f0a4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 04:44:08+00', '2026-11-21 04:44:08+00', '2026-11-21 05:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-20', '01a1e437-374f-7ec7-b301-40eb5c845ed7', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 19:46:14+00', '2026-11-20 19:46:14+00', '2026-11-21 04:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-20', '01a1e437-3760-7121-92cb-2bcb83302cf6', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 00:52:27+00', '2026-11-21 00:52:27+00', '2026-11-21 02:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-20', '01a1e437-37e8-718b-860b-b7816514d864', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 14:18:35+00', '2026-11-20 14:18:35+00', '2026-11-20 15:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-20', '01a1e437-38c4-7b29-b707-df012d16a188', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 02:01:30+00', '2026-11-21 02:01:30+00', '2026-11-21 04:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-20', '01a1e437-398c-7e11-b6ed-a0e5e9b9711f', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 14:38:29+00', '2026-11-20 14:38:29+00', '2026-11-20 16:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-21', '01a1e437-3658-704c-ae4a-b1190161f0a4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 02:32:14+00', '2026-11-22 02:32:14+00', '2026-11-22 05:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-21', '01a1e437-374f-7ec7-b301-40eb5c845ed7', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-22 04:30:44+00', '2026-11-22 04:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-21', '01a1e437-37e8-718b-860b-b7816514d864', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 13:05:06+00', '2026-11-21 13:05:06+00', '2026-11-21 15:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-21', '01a1e437-38c4-7b29-b707-df012d16a188', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 01:54:49+00', '2026-11-22 01:54:49+00', '2026-11-22 04:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-21', '01a1e437-398c-7e11-b6ed-a0e5e9b9711f', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 12:53:00+00', '2026-11-21 12:53:00+00', '2026-11-21 16:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-22', '01a1e437-3629-713e-b427-7ae350d04172', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:01:40+00', '2026-11-23 01:01:40+00', '2026-11-23 02:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-22', '01a1e437-3658-704c-ae4a-b1190161f0a4', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-23 05:30:42+00', '2026-11-23 05:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-22', '01a1e437-374f-7ec7-b301-40eb5c845ed7', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 21:13:52+00', '2026-11-22 21:13:52+00', '2026-11-23 04:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-22', '01a1e437-37e8-718b-860b-b7816514d864', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 14:18:28+00', '2026-11-22 14:18:28+00', '2026-11-22 15:30:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-22', '01a1e437-38c4-7b29-b707-df012d16a188', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:02:14+00', '2026-11-23 01:02:14+00', '2026-11-23 04:00:00+00'),
	('01a1e437-3725-7222-abe9-c386049af485', '2026-11-22', '01a1e437-398c-7e11-b6ed-a0e5e9b9711f', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 12:35:03+00', '2026-11-22 12:35:03+00', '2026-11-22 16:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', '01a1e437-364d-7843-8bff-1c000e663526', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-16 12:33:13+00', '2026-11-16 12:33:13+00', '2026-11-16 15:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', '01a1e437-365e-7394-94d4-4c1f813d4f8d', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-16 16:17:31+00', '2026-11-16 16:17:31+00', '2026-11-16 19:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', '01a1e437-36e6-7bb8-bdf4-3802c81978b8', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-17 02:30:29+00', '2026-11-17 02:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-16 16:30:01+00', '2026-11-16 16:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', '01a1e437-38af-7691-be7e-b1d6203ff762', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-17 07:44:37+00', '2026-11-17 07:44:37+00', '2026-11-17 05:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', '01a1e437-3976-75d6-8c3a-1a07589f58ce', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-17 04:00:18+00', '2026-11-17 04:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-17', '01a1e437-364d-7843-8bff-1c000e663526', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-17 15:30:09+00', '2026-11-17 15:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-17', '01a1e437-365e-7394-94d4-4c1f813d4f8d', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-17 22:50:25+00', '2026-11-17 22:50:25+00', '2026-11-17 19:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-17', '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 15:54:47+00', '2026-11-17 15:54:47+00', '2026-11-17 16:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-17', '01a1e437-38af-7691-be7e-b1d6203ff762', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-18 07:24:41+00', '2026-11-18 07:24:41+00', '2026-11-18 05:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-17', '01a1e437-3976-75d6-8c3a-1a07589f58ce', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-18 04:00:35+00', '2026-11-18 04:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-18', '01a1e437-364d-7843-8bff-1c000e663526', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 12:40:33+00', '2026-11-18 12:40:33+00', '2026-11-18 15:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-18', '01a1e437-365e-7394-94d4-4c1f813d4f8d', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 18:19:29+00', '2026-11-18 18:19:29+00', '2026-11-18 19:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-18', '01a1e437-36e6-7bb8-bdf4-3802c81978b8', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 01:59:06+00', '2026-11-19 01:59:06+00', '2026-11-19 02:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-18', '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-18 16:30:06+00', '2026-11-18 16:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-18', '01a1e437-38af-7691-be7e-b1d6203ff762', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 03:01:49+00', '2026-11-19 03:01:49+00', '2026-11-19 05:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-18', '01a1e437-3976-75d6-8c3a-1a07589f58ce', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 02:38:16+00', '2026-11-19 02:38:16+00', '2026-11-19 04:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-19', '01a1e437-364d-7843-8bff-1c000e663526', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 12:59:05+00', '2026-11-19 12:59:05+00', '2026-11-19 15:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-19', '01a1e437-365e-7394-94d4-4c1f813d4f8d', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-19 19:30:10+00', '2026-11-19 19:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-19', '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 12:09:31+00', '2026-11-19 12:09:31+00', '2026-11-19 16:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-19', '01a1e437-38af-7691-be7e-b1d6203ff762', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 04:30:37+00', '2026-11-20 04:30:37+00', '2026-11-20 05:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-19', '01a1e437-3976-75d6-8c3a-1a07589f58ce', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 02:26:24+00', '2026-11-20 02:26:24+00', '2026-11-20 04:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-20', '01a1e437-364d-7843-8bff-1c000e663526', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-20 15:30:41+00', '2026-11-20 15:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-20', '01a1e437-365e-7394-94d4-4c1f813d4f8d', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-20 19:30:33+00', '2026-11-20 19:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-20', '01a1e437-36e6-7bb8-bdf4-3802c81978b8', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 00:19:31+00', '2026-11-21 00:19:31+00', '2026-11-21 02:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-20', '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-20 19:24:20+00', '2026-11-20 22:24:20+00', '2026-11-20 16:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-20', '01a1e437-38af-7691-be7e-b1d6203ff762', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-21 05:30:16+00', '2026-11-21 05:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-20', '01a1e437-3976-75d6-8c3a-1a07589f58ce', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-21 04:00:41+00', '2026-11-21 04:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-21', '01a1e437-364d-7843-8bff-1c000e663526', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-21 15:30:08+00', '2026-11-21 15:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-21', '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-21 23:53:56+00', '2026-11-21 23:53:56+00', '2026-11-21 16:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-21', '01a1e437-38af-7691-be7e-b1d6203ff762', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 04:27:28+00', '2026-11-22 04:27:28+00', '2026-11-22 05:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-21', '01a1e437-3976-75d6-8c3a-1a07589f58ce', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-22 06:04:23+00', '2026-11-22 06:04:23+00', '2026-11-22 04:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-22', '01a1e437-364d-7843-8bff-1c000e663526', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-22 15:30:35+00', '2026-11-22 15:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-22', '01a1e437-37b7-74b5-b779-e6b48bcd88b1', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-22 16:30:39+00', '2026-11-22 16:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-22', '01a1e437-38af-7691-be7e-b1d6203ff762', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-23 06:10:45+00', '2026-11-23 06:10:45+00', '2026-11-23 05:30:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-22', '01a1e437-3976-75d6-8c3a-1a07589f58ce', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 02:43:24+00', '2026-11-23 02:43:24+00', '2026-11-23 04:00:00+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-22', '01a1e437-39b9-7df9-8954-5f5f613df89b', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-23 03:44:34+00', '2026-11-23 03:44:34+00', '2026-11-23 02:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16', '01a1e437-3639-7f94-bf8d-22d9ae3a8f08', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 00:01:10+00', '2026-11-17 00:01:10+00', '2026-11-17 02:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-17 04:00:49+00', '2026-11-17 04:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16', '01a1e437-376f-707f-8596-e12b17edd7f4', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-17 02:30:27+00', '2026-11-17 02:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16', '01a1e437-384f-7e49-9e5c-3dd8134bfc03', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-16 15:03:30+00', '2026-11-16 15:03:30+00', '2026-11-16 16:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16', '01a1e437-38be-76ef-ade6-dbedb82330df', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-16 14:14:49+00', '2026-11-16 14:14:49+00', '2026-11-16 15:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-17', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 02:15:28+00', '2026-11-18 02:15:28+00', '2026-11-18 04:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-17', '01a1e437-376f-707f-8596-e12b17edd7f4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 01:29:20+00', '2026-11-18 01:29:20+00', '2026-11-18 02:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-17', '01a1e437-384f-7e49-9e5c-3dd8134bfc03', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 14:55:15+00', '2026-11-17 14:55:15+00', '2026-11-17 16:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-17', '01a1e437-38be-76ef-ade6-dbedb82330df', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 13:37:18+00', '2026-11-17 13:37:18+00', '2026-11-17 15:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-18', '01a1e437-3639-7f94-bf8d-22d9ae3a8f08', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 00:34:19+00', '2026-11-19 00:34:19+00', '2026-11-19 02:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-18', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 01:59:06+00', '2026-11-19 01:59:06+00', '2026-11-19 04:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-18', '01a1e437-376f-707f-8596-e12b17edd7f4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 19:19:01+00', '2026-11-18 19:19:01+00', '2026-11-19 02:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-18', '01a1e437-384f-7e49-9e5c-3dd8134bfc03', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 14:33:23+00', '2026-11-18 14:33:23+00', '2026-11-18 16:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-18', '01a1e437-38be-76ef-ade6-dbedb82330df', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 14:42:38+00', '2026-11-18 14:42:38+00', '2026-11-18 15:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 01:38:58+00', '2026-11-20 01:38:58+00', '2026-11-20 04:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1e437-376f-707f-8596-e12b17edd7f4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 22:59:05+00', '2026-11-19 22:59:05+00', '2026-11-20 02:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1e437-384f-7e49-9e5c-3dd8134bfc03', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 12:12:30+00', '2026-11-19 12:12:30+00', '2026-11-19 16:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1e437-38be-76ef-ade6-dbedb82330df', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 14:26:51+00', '2026-11-19 14:26:51+00', '2026-11-19 15:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1e437-3639-7f94-bf8d-22d9ae3a8f08', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 00:39:59+00', '2026-11-21 00:39:59+00', '2026-11-21 02:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:57:38+00', '2026-11-21 01:57:38+00', '2026-11-21 04:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1e437-376f-707f-8596-e12b17edd7f4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 13:32:11+00', '2026-11-20 13:32:11+00', '2026-11-21 02:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1e437-384f-7e49-9e5c-3dd8134bfc03', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 14:48:25+00', '2026-11-20 14:48:25+00', '2026-11-20 16:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1e437-38be-76ef-ade6-dbedb82330df', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-20 15:30:08+00', '2026-11-20 15:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-22 07:38:18+00', '2026-11-22 07:38:18+00', '2026-11-22 04:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1e437-376f-707f-8596-e12b17edd7f4', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-22 02:30:48+00', '2026-11-22 02:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1e437-384f-7e49-9e5c-3dd8134bfc03', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 13:07:00+00', '2026-11-21 13:07:00+00', '2026-11-21 16:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1e437-38be-76ef-ade6-dbedb82330df', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 13:01:57+00', '2026-11-21 13:01:57+00', '2026-11-21 15:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1e437-3714-764f-becd-e8aa71bfe6dc', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:11:32+00', '2026-11-23 01:11:32+00', '2026-11-23 04:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1e437-376f-707f-8596-e12b17edd7f4', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-23 02:30:34+00', '2026-11-23 02:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1e437-3784-7d44-b26c-abc6cba39abb', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 00:21:03+00', '2026-11-23 00:21:03+00', '2026-11-23 02:00:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1e437-384f-7e49-9e5c-3dd8134bfc03', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 13:06:38+00', '2026-11-22 13:06:38+00', '2026-11-22 16:30:00+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1e437-38be-76ef-ade6-dbedb82330df', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 14:08:51+00', '2026-11-22 14:08:51+00', '2026-11-22 15:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-16', '01a1e437-366c-71e5-9468-820757f87dab', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-17 07:07:36+00', '2026-11-17 07:07:36+00', '2026-11-17 04:00:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-16', '01a1e437-367b-7a37-8756-5369c1b9b91c', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-16 13:38:18+00', '2026-11-16 13:38:18+00', '2026-11-16 16:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-16', '01a1e437-3780-78e0-91d7-821771555347', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-17 08:47:44+00', '2026-11-17 08:47:44+00', '2026-11-17 02:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-16', '01a1e437-3826-74f5-994e-69046a23bcd0', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-16 15:30:32+00', '2026-11-16 15:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-17', '01a1e437-366c-71e5-9468-820757f87dab', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 03:20:46+00', '2026-11-18 03:20:46+00', '2026-11-18 04:00:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-17', '01a1e437-367b-7a37-8756-5369c1b9b91c', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-17 16:30:23+00', '2026-11-17 16:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-17', '01a1e437-36eb-7ea6-b5bd-afb8653b54b4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 15:38:17+00', '2026-11-17 15:38:17+00', '2026-11-17 18:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-17', '01a1e437-3826-74f5-994e-69046a23bcd0', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-17 14:36:43+00', '2026-11-17 14:36:43+00', '2026-11-17 15:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-18', '01a1e437-366c-71e5-9468-820757f87dab', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 03:00:30+00', '2026-11-19 03:00:30+00', '2026-11-19 04:00:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-18', '01a1e437-367b-7a37-8756-5369c1b9b91c', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 13:43:26+00', '2026-11-18 13:43:26+00', '2026-11-18 16:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-18', '01a1e437-3780-78e0-91d7-821771555347', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 01:36:18+00', '2026-11-19 01:36:18+00', '2026-11-19 02:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-18', '01a1e437-3826-74f5-994e-69046a23bcd0', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-18 13:17:06+00', '2026-11-18 13:17:06+00', '2026-11-18 15:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', '01a1e437-366c-71e5-9468-820757f87dab', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-20 04:00:03+00', '2026-11-20 04:00:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', '01a1e437-367b-7a37-8756-5369c1b9b91c', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 15:17:49+00', '2026-11-19 15:17:49+00', '2026-11-19 16:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', '01a1e437-3826-74f5-994e-69046a23bcd0', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 12:47:43+00', '2026-11-19 12:47:43+00', '2026-11-19 15:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1e437-366c-71e5-9468-820757f87dab', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:13:32+00', '2026-11-21 01:13:32+00', '2026-11-21 04:00:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1e437-367b-7a37-8756-5369c1b9b91c', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-20 22:40:07+00', '2026-11-20 22:40:07+00', '2026-11-20 16:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1e437-36eb-7ea6-b5bd-afb8653b54b4', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 16:24:24+00', '2026-11-20 16:24:24+00', '2026-11-20 18:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1e437-3780-78e0-91d7-821771555347', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-21 03:18:09+00', '2026-11-21 03:18:09+00', '2026-11-21 02:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1e437-3826-74f5-994e-69046a23bcd0', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 12:58:18+00', '2026-11-20 12:58:18+00', '2026-11-20 15:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21', '01a1e437-366c-71e5-9468-820757f87dab', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 02:08:02+00', '2026-11-22 02:08:02+00', '2026-11-22 04:00:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21', '01a1e437-367b-7a37-8756-5369c1b9b91c', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 14:23:55+00', '2026-11-21 14:23:55+00', '2026-11-21 16:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21', '01a1e437-3826-74f5-994e-69046a23bcd0', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 13:12:01+00', '2026-11-21 13:12:01+00', '2026-11-21 15:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1e437-366c-71e5-9468-820757f87dab', '01a1e437-3620-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-23 08:23:55+00', '2026-11-23 08:23:55+00', '2026-11-23 04:00:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1e437-367b-7a37-8756-5369c1b9b91c', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 12:47:57+00', '2026-11-22 12:47:57+00', '2026-11-22 16:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1e437-3826-74f5-994e-69046a23bcd0', '01a1e437-3620-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-22 15:30:17+00', '2026-11-22 15:30:00+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1e437-3842-79ee-870f-37664ca17976', '01a1e437-3620-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:29:11+00', '2026-11-23 01:29:11+00', '2026-11-23 02:00:00+00');
INSERT INTO public.owners VALUES
	('01a1df10-dc5e-710a-adec-89025cc1ec67', '2026-11-16 11:56:26+00', NULL);
INSERT INTO public.people VALUES
	('01a1df10-dc5e-710a-adec-89025cc1ec67', 'Pat Morgan', 'owner', '$argon2id$v=19$m=19456,t=2,p=1$2hdjMIZRiFvRUjPo5y7rVA$USycniaE4Ss73FrY0T+11g7EBSrerkdDRJnpogD11n0', 'en', '6c66ab0d8507414ef7162952d58a4d743b1e40e5d12af02a55b4304125f605241a70eccaf9329e1cffee5ca1502b3d2d3a98', '3a73c14620b500cb42aa012a5134838aa97c1e86d15c507cdcfef89f888d57715901a6e973e271c6b22e2a4eebb788a4f847', '4bde1c27b7ebf0b7a91b2f0576f5ae1ab5b7c8fc602459811adf661bb136eddfc0b75fd484057d9518da535b89747dfcd6410cae8ed288a21d4cef9e5560435a', 'be50d5a7abab8f564d20d537f83aa066f48807fcbf14882f5c9adcda45d85ad1', '25b64f8a0f6836713caadb3acb739654ddce47b2fa43ff511c3426c7f8bf6db55bd85cfbd956dd3e096c91f9abf54ac501798959', '4b19dbe32a664628229d8679012c03aaeb2801b55a42e59cd912e694f08a1186', 'e471dd412bc3f2f49808b00b09511e8f2d2d833e0102436164e1b96dd576abdd72b1790698bcc89a97fa88b61d0c549a3a05e7e2c234f65c36e5afcbc8282c', NULL, NULL, '2026-11-16 17:56:26+00', '2026-11-16 11:56:26+00'),
	('01a1e437-38df-7944-8ca4-858a51368c82', 'Keith Hill', 'keith.hill901', '$argon2id$v=19$m=19456,t=2,p=1$l4UtwW+qhyzTBtcS2rvERA$GivmwfekUBYOmb5uBj3YmGSJeNipaNRtHPjiGR3FMLc', 'en', '8d743a6151ad35cc44b1c727f634d338368a574c40362300026500ab14adbc0fe138f08f29fa4519e393710abed0bca84d9d', '1d5bf1849972b9a64ab06a60cc678630ab4700a902ca49f7304e8b6f6cbf31c9dbafc597bf7de8b0a2aa6ea6b53a7dac07d2', 'a935c932b8473509b9adde2c1b211c8af761c35153ac6f20b64cfa3f34c22ec9b538943503d42915f1dc9b789e5adfae2192912d8ec87b7f1014fcacbd1a5f59556c9e8cca952d18', '688f0bede1d940cc7485f278a4be067025deb4e3c7793e3fd1cd2787e2c3e1a6', 'a73a2996507cc71f3c23c06c3a248d1e5fd1f25bd75936f80b382d9ea636310508c6d98eda2f7a163d00a5a15f6aeec8b650a555', '3a8b8289594e0998ec949d7f72e7b3bb7bf12a61c56f5ac9847894556194751d', '1e3dc518ad2bf788bbdc821801fe6e970cd770e6f4dc963eb14daf5e26d17dc64e3eca24b9a5ad9e70592534f918aaf111022ff3c7171a99ba8cfcd09e8e23', NULL, NULL, '2026-11-16 17:56:26+00', '2026-11-16 11:56:26+00'),
	('01a1e437-3daf-7472-8173-362c465a5279', 'Lena Smith', 'lena.smith902', '$argon2id$v=19$m=19456,t=2,p=1$l4UtwW+qhyzTBtcS2rvERA$GivmwfekUBYOmb5uBj3YmGSJeNipaNRtHPjiGR3FMLc', 'en', '01e94b12e8b21e9e17bf22faad3ea16916665bad3e56d54432c4d2fb9474161c5a764a15cf7ff07810b5de711a3408b53288', '4ed76dc266eb1a6f81c7ed6037845c84cc20f1454aa6870496b3ceb8dc5a296988faf8450570476a529ac3c3d724b6a1ec52', '926cad9d0e81ccc04beae3c49921526b22709b862aacfb38c5e040c9451f4c7488a60b74fa49efafdb185911b44b53bc630b8ddb0705889ce83c729c13a39d4e9dc6002540ea9153', 'd43866125ac3db189e48e0b288679b15e17d17a9749ba9d398f1110ceab6fb67', '117156c44473a1f23acf2fd04b5ec3a5f7d72487aeba2fc1e085fb9516f884d2511e509b5660b1440a7479c20d5e88b6268eef37', '0416ee91315a00f303ea2add7d578f91d816fe8a9d4a6145268319dc6d2169de', 'cf5549197339fae9c3f775995e59ee2b67b930a938d386a15e0b38d543e61103c22b04c9ae0a5e5b4154a850bb6229c699a09640a3e1dd9d9830f2c959829a', NULL, NULL, '2026-11-16 17:56:27+00', '2026-11-16 11:56:27+00'),
	('01a1e437-86a3-7543-b009-a0905b4b8de6', 'Uma Kowalski', 'uma.kowalski951', '$argon2id$v=19$m=19456,t=2,p=1$l9hVGCH48UMjAPhLvFpA+A$vSmrWkN8uZL6nROCZqxoIy6zj9PSKogXytukyzJVv6s', 'en', 'c1f846f1a89ccb6d83aab1b137f16e4c92a63499e55ff271403976da357ec7be84155bd2a1f036c5482a9ab1e1ecef3f1eca7702', 'f79f046092e830fe815d36129b2ac603dee69748ddeb20c8821ab3ae4223c3992670dad1ee6764ade9e43f752f334f8fac62', 'b74bebf02c93479bbb1a9df7e31e99659a8a51adda3129fa3e7220d29b4697e0f922870122eb6898434ccfceb76c3602ddf8e58aca1d0392a5bb9e2ebb39d995f9341ef68621454814ee', '2f43c007a626f417b82630f348eb1453501525545f0d9abb220b1a6b6565692e', '0fb310167d1fc7aaa887e6cb405184a1975c795a01bf881cbd5f28c0d52f977ac96c04f5416b4e1061f02532db26664cb914114c', 'eccf043f94b4e697e9640c27cf473fe1a9adf69f0184f4c1bc155dd652bbc597', '4c2c7580d776a6c1019223d94396b93c64edced57b73a37046012499f74eaab81f6477416c7169ef6110a5b930a720cd0a127337058d2cb5ec43ae7dec4caa', NULL, NULL, '2026-11-16 17:56:46+00', '2026-11-16 11:56:46+00'),
	('01a1e437-3725-7222-abe9-c386049af485', 'Ana Miller', 'ana.miller1', '$argon2id$v=19$m=19456,t=2,p=1$eXiV3qZssm0Ueo1VDUattQ$EIvfNnnsJdm1Ap3d7+XnSxqejEI5WSfRHehC9979L8I', 'en', '975fed7f01457b48f512d5d56250ae01575b4c280c57abf0fdef0af184572fff39f0c4bbdf171ad3071ff5257b9df4f9a56c', '2497b178781d97bdc3a88e00dfedd587541cc154107fad57c996e768ad4473488f9fcb9c37e616de098727f14b4753ac5c42', '8d1894445004f52075ebf5c4509b7f6fe4da10353968e1d227c2de5bb971d95f81c50be8f69917a868c9fdd6b2cf8d7cfb45cad0f04a88a240b5942db8a7539ddf9a9965c5b5', '37a65f6fc1ef3349efd3af5ceb79e28e9afe8a6fffeefc993a50734f6548283d', '47cc1b307ad3c02320acd685484e5bfd9bef35ef9b948c8ebf67e61d470d3f6293bd070c6a3cd4c746aad23ed00a6a49724abed1', '49a03ec3f4dbb8cd12e3da7df90871f5fdaa20f30a4a3260775a0944442634d3', '24336e0c962abeddc5dd39d9bdcc00c964aaa35644ae31754906bacd972c37270f15a9edce4bbf83df1bffc224216258dd58ebf22fef740ccca522ffac61d6', NULL, NULL, '2026-11-16 17:56:26+00', '2026-11-16 11:56:26+00'),
	('01a1e437-3dde-784e-b730-777789a4b7be', 'Marcus Lee', 'marcus.lee2', '$argon2id$v=19$m=19456,t=2,p=1$6aj0KUYubkVJiQVkKvgubw$5j5vbZwr37GuQZmODjQMqV+p9DaSzijLWJzEN5kFLZI', 'en', '1e01f3ee5e1c04e06a556ce0db314310537a60ffd9e55745432a78fa35ae2ac9a074c16a7c86eec9361d100ac1a94e202705', '8571cc5c8f94ec7ab720b87542eecd830b87685085ec0ce3c7fb0b143bdba4857a7ff9d4b0dd97caf87a062c674ffc0b7a58', '3ad78bd507155a3cf9dbeb2ac82e1b2d154f04963c28d80afb9c5c3794369fceb7975184b6848273e37ab1028cfb6f95d560794d34ae7ae381f3ded22efe984818cd6282caa5', '5ecf0743e60c303ec7ea679a6c5eb26c28b26e0ae46425a82ab18753ba42a7db', '3bdbc417b3817d282d34bd6cfa1b2a1c03ad642458f74fccd6913dc2d4e7d420ada2ca07003e63e236db6ed74e7ed271b72c810e', '3244f0743dae0603c0f5de476eefdd83d5015cd03105c30be8e07e9d1d407e16', 'd30b1db4f6b4472837784b28bac466812815e347a91deb49a60bb66de4f2fcc3e3ee0dab87548b9e8b2c0304cc7c548bc3635a4ea4e18d60506a8a02d93257', NULL, NULL, '2026-11-16 17:56:27+00', '2026-11-16 11:56:27+00'),
	('01a1e437-4034-7422-bfc1-ccafd1f911fe', 'Devon Flores', 'devon.flores3', '$argon2id$v=19$m=19456,t=2,p=1$6aj0KUYubkVJiQVkKvgubw$5j5vbZwr37GuQZmODjQMqV+p9DaSzijLWJzEN5kFLZI', 'en', 'c49752392b43ff2e67468f2040ddcdec62a11ef42abaa340a19d5be0e2648c005e3b24766ebcf8669ae37394701999c526aa35d1', 'eeb4694512a28738f691bec5c6b7176c98ae532398a82822ff756229b62031a91cbdf235ee95d110b3395007a25e668e5f4d', '2c8516fe8787f48797d8385bc6f5708827cba6b86a03e1a336d7d4937a3c5c2d8cc7e0d1477594f1127df37047ccaf4f39ed938005272ba7bbfff1fa4019d148a07a92cd9e0a3372', '85add00778f01743ee5c8a36cf8ed954f13ddc5ad5559f276151ee2f94401187', '6029b82485e8915557d654da52595f8bf308356e75a7fd278fe0e86d90784dbe0553a0d279c8d9dfe1157a931d877712c3bbf2c3', '5ddf767aa9308df2a1be888ca3481a378b3fffec242723d9637b7d753b0ad95d', '0d490ffd766a38b5eaffdc736a847e2609e8d1f5b5eba4dc0728e479177cefd64054f23b452f6258f23a29d299e14fbf479451192e6d410e72be53ad937e12', NULL, NULL, '2026-11-16 17:56:28+00', '2026-11-16 11:56:28+00'),
	('01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'Rosa Kowalski', 'rosa.kowalski4', '$argon2id$v=19$m=19456,t=2,p=1$6aj0KUYubkVJiQVkKvgubw$5j5vbZwr37GuQZmODjQMqV+p9DaSzijLWJzEN5kFLZI', 'en', 'f0ca6aac297a5a5ed217de61265a9f00f6520ad05641b7fbe965260faba526723aefd733469c12ab5151c755b007dd693f867ca9a6', '1e6018af6e475a113fb31a97472af95cc5ac62d72479bf2472a303e41196cb7c3976a109fac63387eb2a7b4ea9d3a5195b27', '6591624fd21a7dcfa5cace8d24e76fba96d6e000b8f91eb84c04801ffd45cb88028011816133d7a424a6a811d212b4921b46fbc90203ba5613dbecbbd6f7ae3b1e77aca13fe803b63f', 'e90d075c52b30a950dd0ebe69f08573f982cc232eab3e7c421bd0f0824abd6e6', '5649d7e515cfe0288be5ac6619753fb98232dccea4397f85748caa5ba144d7851c7ec732a7981d7c09f7e1eca1637b3dc0f54b96', 'ce0f344e7444e5e49fc09769f773d6a2ed660a20e11489d04088627088da75ce', 'd803b8488a0714c4e51ebf20897b5e1626ea481d0316c7ea6398bc9322373a9de188a302051c0e7351585f2ee424e34d051084837c7378a47dce7228f5dff9', NULL, NULL, '2026-11-16 17:56:29+00', '2026-11-16 11:56:29+00');
INSERT INTO public.routine_assignments VALUES
	('01a1e437-37e8-718b-860b-b7816514d864', '01a1e437-3793-7020-a1ef-84f2bc8a735d', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', NULL, NULL, NULL, 'some_help', '7eec495d2e8bcb9bb58628b206027579336d93e6eb18a6ca1d3c014df0cfb981c285e668394825fea5acbadd3fbdc56ca63217f32de535a944809d886cc48cdf07a1', true, '2026-11-23', '2026-11-23 12:30:00+00', '2026-11-23 15:30:00+00', '2026-11-23 14:45:00+00', 'nudge'),
	('01a1e437-38c4-7b29-b707-df012d16a188', '01a1e437-386d-7300-bccf-fcc7fdb7d7fb', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-23', '2026-11-24 01:00:00+00', '2026-11-24 04:00:00+00', '2026-11-24 03:15:00+00', 'nudge'),
	('01a1e437-398c-7e11-b6ed-a0e5e9b9711f', '01a1e437-3955-7b14-b69d-75837e2ec654', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', NULL, NULL, NULL, 'not_alone', '79743dd22fd9d22e82fd8088234456f47a23858ba26cabc8da32de7fb49f855e8e5eff4de201ff48e5315876ea9b9f3b475c97803e8196', true, '2026-11-23', '2026-11-23 12:00:00+00', '2026-11-23 16:30:00+00', '2026-11-23 15:45:00+00', 'nudge'),
	('01a1e437-3760-7121-92cb-2bcb83302cf6', '01a1e437-39c6-7302-a018-7869bfe473f9', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-23', '2026-11-24 00:00:00+00', '2026-11-24 02:30:00+00', '2026-11-24 01:45:00+00', 'nudge'),
	('01a1e437-3629-713e-b427-7ae350d04172', '01a1e437-36f9-76c2-9a7d-6ece80347092', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', NULL, NULL, NULL, 'some_help', '80513e096cd2fa1150c3eba04cce9d83e3de45d15e9bbab9e67dec1914f1219e837cfbfd96af22716181d290930cb407082859074251b1', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge'),
	('01a1e437-374f-7ec7-b301-40eb5c845ed7', '01a1e437-3611-72c5-b3f8-2bbb9d0aa7e4', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', NULL, NULL, NULL, 'not_alone', '357ac1e8adef861a5c34de42f89e4f25388069986f395739e7259234677a0881c9b557a2f060ba980ebf2460bf6cb586243c60f3d2163ca43cffca0d1c240a5c01d7', true, '2026-11-23', '2026-11-23 18:00:00+00', '2026-11-24 04:30:00+00', '2026-11-24 03:45:00+00', 'nudge'),
	('01a1e437-3658-704c-ae4a-b1190161f0a4', '01a1e437-3960-7582-a184-d5ade382e24f', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', '2026-11-16', NULL, NULL, NULL, 'some_help', '784ee86d5ad81c6fd4957e43b0dab869acd8e16f1e76748c6b160e95bf5988000f192fceacb946218444b0c77d3bb1de7840ad47ea7cc6', true, '2026-11-23', '2026-11-24 02:00:00+00', '2026-11-24 05:30:00+00', '2026-11-24 04:45:00+00', 'nudge'),
	('01a1e437-364d-7843-8bff-1c000e663526', '01a1e437-3793-7020-a1ef-84f2bc8a735d', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', NULL, NULL, NULL, 'not_alone', '7afa1ec417241867afcec7194fd65e47d22a48dc2756f8d83c0ec8e8da8dbdb043e8fe51a733278ce2ad6a0d7e121b9bbf65df1d6bbd', true, '2026-11-23', '2026-11-23 12:30:00+00', '2026-11-23 15:30:00+00', '2026-11-23 14:45:00+00', 'nudge'),
	('01a1e437-3976-75d6-8c3a-1a07589f58ce', '01a1e437-386d-7300-bccf-fcc7fdb7d7fb', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-23', '2026-11-24 01:00:00+00', '2026-11-24 04:00:00+00', '2026-11-24 03:15:00+00', 'nudge'),
	('01a1e437-37b7-74b5-b779-e6b48bcd88b1', '01a1e437-3955-7b14-b69d-75837e2ec654', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-23', '2026-11-23 12:00:00+00', '2026-11-23 16:30:00+00', '2026-11-23 15:45:00+00', 'nudge'),
	('01a1e437-36e6-7bb8-bdf4-3802c81978b8', '01a1e437-39c6-7302-a018-7869bfe473f9', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-23', '2026-11-24 00:00:00+00', '2026-11-24 02:30:00+00', '2026-11-24 01:45:00+00', 'nudge'),
	('01a1e437-39b9-7df9-8954-5f5f613df89b', '01a1e437-36f9-76c2-9a7d-6ece80347092', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', NULL, NULL, NULL, 'some_help', '9c4a2058a7ca43aef75a8f6bb03ad7224061abdaf1929f410d6c9ff747e761880f5aa4575fca36a69dc18cd99a1af553e2484152e275ff6f921508e0c66f7d517e30', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge'),
	('01a1e437-38af-7691-be7e-b1d6203ff762', '01a1e437-3698-7299-8684-1571f74f3ee9', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', NULL, NULL, NULL, 'own', NULL, false, '2026-11-23', '2026-11-24 02:00:00+00', '2026-11-24 05:30:00+00', '2026-11-24 04:45:00+00', 'nudge'),
	('01a1e437-365e-7394-94d4-4c1f813d4f8d', '01a1e437-3740-7f5e-9909-5d206915692a', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16', NULL, NULL, NULL, 'some_help', '5a6bf3337dda6b34c80872c8db0fe4bcc73a531dc5b764e24dc0f7d50bbf7744283780510538584a9f6a4e24779501200095ef432096', false, '2026-11-23', '2026-11-23 15:00:00+00', '2026-11-23 19:30:00+00', '2026-11-23 18:45:00+00', 'nudge'),
	('01a1e437-38be-76ef-ade6-dbedb82330df', '01a1e437-3793-7020-a1ef-84f2bc8a735d', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-23', '2026-11-23 12:30:00+00', '2026-11-23 15:30:00+00', '2026-11-23 14:45:00+00', 'nudge'),
	('01a1e437-3714-764f-becd-e8aa71bfe6dc', '01a1e437-386d-7300-bccf-fcc7fdb7d7fb', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-23', '2026-11-24 01:00:00+00', '2026-11-24 04:00:00+00', '2026-11-24 03:15:00+00', 'nudge'),
	('01a1e437-384f-7e49-9e5c-3dd8134bfc03', '01a1e437-3955-7b14-b69d-75837e2ec654', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16', NULL, NULL, NULL, 'some_help', 'c67ab02b5ba7c2f6e415247d7bcc5e94d1b6b9c1393b1c1b8f257444d8a4554448cc8d119f248c152d6350cdf9f48834f698413772b0', true, '2026-11-23', '2026-11-23 12:00:00+00', '2026-11-23 16:30:00+00', '2026-11-23 15:45:00+00', 'nudge'),
	('01a1e437-3639-7f94-bf8d-22d9ae3a8f08', '01a1e437-39c6-7302-a018-7869bfe473f9', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-23', '2026-11-24 00:00:00+00', '2026-11-24 02:30:00+00', '2026-11-24 01:45:00+00', 'nudge'),
	('01a1e437-3784-7d44-b26c-abc6cba39abb', '01a1e437-36f9-76c2-9a7d-6ece80347092', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16', NULL, NULL, NULL, 'some_help', '85b0f1351b89f97be9f1ff87d9f6a91314e3d308c4bfb8534dea46fa534cf603d2b8eebaa543433c29161894d4d588ea3dc67adf0f05', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge'),
	('01a1e437-376f-707f-8596-e12b17edd7f4', '01a1e437-3973-7363-acbe-90c5caa3bad9', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16', NULL, NULL, NULL, 'not_alone', '212be3dd2e2ab2d4a77edee233ef0a457af5eb4ed089f250b7fa6b2c25a459e0aff79c78050a62ec53fa5fee7bfdf164a999521cc8ffbb', false, '2026-11-23', '2026-11-23 13:00:00+00', '2026-11-24 02:30:00+00', '2026-11-24 01:45:00+00', 'nudge'),
	('01a1e437-3826-74f5-994e-69046a23bcd0', '01a1e437-3793-7020-a1ef-84f2bc8a735d', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-23', '2026-11-23 12:30:00+00', '2026-11-23 15:30:00+00', '2026-11-23 14:45:00+00', 'nudge'),
	('01a1e437-366c-71e5-9468-820757f87dab', '01a1e437-386d-7300-bccf-fcc7fdb7d7fb', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-23', '2026-11-24 01:00:00+00', '2026-11-24 04:00:00+00', '2026-11-24 03:15:00+00', 'nudge'),
	('01a1e437-367b-7a37-8756-5369c1b9b91c', '01a1e437-3955-7b14-b69d-75837e2ec654', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-23', '2026-11-23 12:00:00+00', '2026-11-23 16:30:00+00', '2026-11-23 15:45:00+00', 'nudge'),
	('01a1e437-3780-78e0-91d7-821771555347', '01a1e437-39c6-7302-a018-7869bfe473f9', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-16', NULL, NULL, NULL, 'not_alone', '6d31f7acaad142148ab6010b8a6a2914efb62b14c074dcd0ebcfdb75102e150479c962d9b42278e950e552b640265456630c958fa687', true, '2026-11-23', '2026-11-24 00:00:00+00', '2026-11-24 02:30:00+00', '2026-11-24 01:45:00+00', 'nudge'),
	('01a1e437-3842-79ee-870f-37664ca17976', '01a1e437-36f9-76c2-9a7d-6ece80347092', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-16', NULL, NULL, NULL, 'some_help', '5ae71294944708bf74a13358e110255cec48e834435a9fe3d9bef928d6baa28336209f73ac22e3a03fc17e8cbb5f80700397b2de6536da416e5b286b17ded75211a6', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge'),
	('01a1e437-36eb-7ea6-b5bd-afb8653b54b4', '01a1e437-3885-74d3-a052-7b0bc7bd6d81', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', '2026-11-16', NULL, NULL, NULL, 'own', NULL, true, '2026-11-24', '2026-11-24 15:00:00+00', '2026-11-24 18:30:00+00', '2026-11-24 17:45:00+00', 'nudge');
INSERT INTO public.routine_items VALUES
	('01a1e437-3793-7020-a1ef-84f2bc8a735d', 'check_in', 'house', '01a1e437-3620-7282-93f1-73244f238b95', NULL, true, '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 11:56:26+00'),
	('01a1e437-386d-7300-bccf-fcc7fdb7d7fb', 'check_in', 'house', '01a1e437-3620-7282-93f1-73244f238b95', NULL, true, '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 11:56:26+00'),
	('01a1e437-3955-7b14-b69d-75837e2ec654', 'routine', 'house', '01a1e437-3620-7282-93f1-73244f238b95', NULL, true, '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 11:56:26+00'),
	('01a1e437-39c6-7302-a018-7869bfe473f9', 'routine', 'house', '01a1e437-3620-7282-93f1-73244f238b95', NULL, true, '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 11:56:26+00'),
	('01a1e437-36f9-76c2-9a7d-6ece80347092', 'routine', 'house', '01a1e437-3620-7282-93f1-73244f238b95', NULL, true, '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 11:56:26+00'),
	('01a1e437-3611-72c5-b3f8-2bbb9d0aa7e4', 'routine', 'program', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-3725-7222-abe9-c386049af485', false, '01a1e437-38df-7944-8ca4-858a51368c82', '2026-11-16 11:56:26+00'),
	('01a1e437-3960-7582-a184-d5ade382e24f', 'routine', 'own', NULL, '01a1e437-3725-7222-abe9-c386049af485', false, '01a1e437-3725-7222-abe9-c386049af485', '2026-11-16 11:56:26+00'),
	('01a1e437-3698-7299-8684-1571f74f3ee9', 'routine', 'own', NULL, '01a1e437-3dde-784e-b730-777789a4b7be', false, '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16 11:56:26+00'),
	('01a1e437-3740-7f5e-9909-5d206915692a', 'routine', 'own', NULL, '01a1e437-3dde-784e-b730-777789a4b7be', false, '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16 11:56:26+00'),
	('01a1e437-3973-7363-acbe-90c5caa3bad9', 'routine', 'own', NULL, '01a1e437-4034-7422-bfc1-ccafd1f911fe', false, '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16 11:56:26+00'),
	('01a1e437-3885-74d3-a052-7b0bc7bd6d81', 'routine', 'program', '01a1e437-3620-7282-93f1-73244f238b95', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', false, '01a1e437-3daf-7472-8173-362c465a5279', '2026-11-16 11:56:26+00');
INSERT INTO public.routine_versions VALUES
	('01a1e437-3793-7020-a1ef-84f2bc8a735d', '2026-11-16', 'Morning check-in', 'weekly 1111111', 390, 540, 30, '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 11:56:26+00'),
	('01a1e437-386d-7300-bccf-fcc7fdb7d7fb', '2026-11-16', 'Evening check-in', 'weekly 1111111', 1140, 1290, 30, '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 11:56:26+00'),
	('01a1e437-3955-7b14-b69d-75837e2ec654', '2026-11-16', 'Make your bed', 'weekly 1111111', 360, 600, 30, '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 11:56:26+00'),
	('01a1e437-39c6-7302-a018-7869bfe473f9', '2026-11-16', 'Kitchen', 'weekly 1010100', 1080, 1200, 30, '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 11:56:26+00'),
	('01a1e437-36f9-76c2-9a7d-6ece80347092', '2026-11-16', 'House meeting', 'weekly 0000001', 1080, 1170, 30, '01a1e437-86a3-7543-b009-a0905b4b8de6', '2026-11-16 11:56:26+00'),
	('01a1e437-3611-72c5-b3f8-2bbb9d0aa7e4', '2026-11-16', 'Talk with my sponsor', 'weekly 1111111', 720, 1320, 30, '01a1e437-38df-7944-8ca4-858a51368c82', '2026-11-16 11:56:26+00'),
	('01a1e437-3960-7582-a184-d5ade382e24f', '2026-11-16', 'b28f70959b81113cd91987cd52d428bf4ee93f56b9bcc92c17f77357c57d8c49896b8ddfdcd0bc4028b1b2aab4d4e86cccd05c4f982912fb149e36c7ed9d80', 'weekly 1111111', 1200, 1380, 30, '01a1e437-3725-7222-abe9-c386049af485', '2026-11-16 11:56:26+00'),
	('01a1e437-3698-7299-8684-1571f74f3ee9', '2026-11-16', '5a706c6ac9fe48e1642d31fc42c9bc6e5240a7079883a225b8cd99377b1648fcc2b2202ba02493700b683d64706638466d10f7f230551b876c751f5291f10b', 'weekly 1111111', 1200, 1380, 30, '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16 11:56:26+00'),
	('01a1e437-3740-7f5e-9909-5d206915692a', '2026-11-16', '20bb82b828752298c811942f45840d5f646319086b984752d4bf6497c73b924c265d02001df97d6a1ac0d69c3d0fcc429d24a607b2', 'weekly 1111100', 540, 780, 30, '01a1e437-3dde-784e-b730-777789a4b7be', '2026-11-16 11:56:26+00'),
	('01a1e437-3973-7363-acbe-90c5caa3bad9', '2026-11-16', '7688eb0eabfce82075c3526edf3fb0df625eff2c80deebd56818bde770412b0d9cf26e02b4adce0454cd894fbbb2df1fdfb769e9ae24769f359944', 'weekly 1111111', 420, 1200, 30, '01a1e437-4034-7422-bfc1-ccafd1f911fe', '2026-11-16 11:56:26+00'),
	('01a1e437-3885-74d3-a052-7b0bc7bd6d81', '2026-11-16', 'Job class', 'weekly 0100100', 540, 720, 30, '01a1e437-3daf-7472-8173-362c465a5279', '2026-11-16 11:56:26+00');
INSERT INTO public.shares VALUES
	('01a1e580-d0a2-7a31-97db-e065ac72ec2d', '01a1e437-3725-7222-abe9-c386049af485', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-16 17:56:26+00', NULL),
	('01a1e580-cf4d-73a6-b60f-77fc4bb4a65a', '01a1e437-3725-7222-abe9-c386049af485', 'program_titles', 'mentor', NULL, 'My mentor may read this: program titles.', '2026-11-16 17:56:26+00', NULL),
	('01a1e580-cf51-75b9-bd97-8a30cff80884', '01a1e437-3725-7222-abe9-c386049af485', 'contact', 'mentor', NULL, 'My mentor may read this: contact.', '2026-11-16 17:56:26+00', NULL),
	('01a1e580-cd72-77f4-95f3-97bf689eb8f3', '01a1e437-3725-7222-abe9-c386049af485', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-16 17:56:26+00', NULL),
	('01a1e580-ce5c-701d-9bd8-10e44714a848', '01a1e437-3725-7222-abe9-c386049af485', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-16 17:56:26+00', NULL),
	('01a1e580-d043-7f09-8471-c6c0a622678f', '01a1e437-3725-7222-abe9-c386049af485', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-16 17:56:26+00', NULL),
	('01a1e580-cf02-78d0-8678-8188fa92b0b2', '01a1e437-3725-7222-abe9-c386049af485', 'own_routine', 'counselor', NULL, 'My counselor may read this: own routine.', '2026-11-16 17:56:26+00', NULL),
	('01a1e580-cfef-7090-85a2-b544983e54d1', '01a1e437-3725-7222-abe9-c386049af485', 'program_titles', 'counselor', NULL, 'My counselor may read this: program titles.', '2026-11-16 17:56:26+00', NULL),
	('01a1e580-cf23-7057-a7ae-6972ef3c2974', '01a1e437-3725-7222-abe9-c386049af485', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-16 17:56:26+00', NULL),
	('01a1e580-d1f5-7ef8-8811-04ae98e38255', '01a1e437-3dde-784e-b730-777789a4b7be', 'contact', 'mentor', NULL, 'My mentor may read this: contact.', '2026-11-16 17:56:27+00', NULL),
	('01a1e580-d2a9-7b75-b877-e2e0c1edfa06', '01a1e437-3dde-784e-b730-777789a4b7be', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-16 17:56:27+00', NULL),
	('01a1e580-d335-7eb7-afaf-4d1fba3feca7', '01a1e437-3dde-784e-b730-777789a4b7be', 'own_routine', 'counselor', NULL, 'My counselor may read this: own routine.', '2026-11-16 17:56:27+00', NULL),
	('01a1e580-d1b7-74ad-beeb-3a8a2ebe5254', '01a1e437-3dde-784e-b730-777789a4b7be', 'program_titles', 'counselor', NULL, 'My counselor may read this: program titles.', '2026-11-16 17:56:27+00', NULL),
	('01a1e580-d7c2-75e7-b1a0-e720798d492d', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-16 17:56:28+00', NULL),
	('01a1e580-d628-7df1-91ad-12318acfe312', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-16 17:56:28+00', NULL),
	('01a1e580-d7c7-702b-b34b-675a38396f4d', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-16 17:56:28+00', NULL),
	('01a1e580-d545-79df-b9f0-16b051dfff16', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'own_routine', 'counselor', NULL, 'My counselor may read this: own routine.', '2026-11-16 17:56:28+00', NULL),
	('01a1e580-d896-7e6c-997e-86926a3aae38', '01a1e437-4034-7422-bfc1-ccafd1f911fe', 'program_titles', 'counselor', NULL, 'My counselor may read this: program titles.', '2026-11-16 17:56:28+00', NULL),
	('01a1e580-dc49-7467-80b8-2b9d2f37c490', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-16 17:56:29+00', NULL),
	('01a1e580-dc12-73e9-838d-606675e50b11', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'cravings', 'mentor', NULL, 'My mentor may read this: cravings.', '2026-11-16 17:56:29+00', NULL),
	('01a1e580-dc78-7b3b-92db-84bdee553911', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-16 17:56:29+00', NULL),
	('01a1e580-d95b-7f9f-aa24-389c4698d766', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'own_routine', 'mentor', NULL, 'My mentor may read this: own routine.', '2026-11-16 17:56:29+00', NULL),
	('01a1e580-daf6-731b-8616-9a5ac62e130e', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'program_titles', 'mentor', NULL, 'My mentor may read this: program titles.', '2026-11-16 17:56:29+00', NULL),
	('01a1e580-db15-7ad5-b6e6-8b8e2b88f479', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-16 17:56:29+00', NULL),
	('01a1e580-daa2-7650-96ae-d7f30d7f8b0a', '01a1e437-4228-7a0e-bbe4-dacbc8f9d6ff', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-16 17:56:29+00', NULL);
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
CREATE INDEX alert_facts_of_an_alert ON public.alert_facts USING btree (alert_id, happened_at);
CREATE UNIQUE INDEX alert_facts_once ON public.alert_facts USING btree (person_id, day, assignment_id) WHERE (assignment_id IS NOT NULL);
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
CREATE INDEX excuses_of_a_person ON public.excuses USING btree (house_id, person_id, until_at);
CREATE INDEX invitations_of_a_house ON public.invitations USING btree (house_id, invited_at);
CREATE INDEX memberships_of_a_house ON public.memberships USING btree (house_id, role, person_id);
CREATE INDEX memberships_of_a_person ON public.memberships USING btree (person_id, role);
CREATE UNIQUE INDEX memberships_once ON public.memberships USING btree (house_id, person_id, role) WHERE (until_at IS NULL);
CREATE UNIQUE INDEX memberships_one_home ON public.memberships USING btree (person_id) WHERE ((until_at IS NULL) AND (role = 'resident'::text));
CREATE INDEX resets_of_a_person ON public.resets USING btree (person_id, started_at);
CREATE INDEX routine_assignments_due ON public.routine_assignments USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX routine_assignments_of_an_item ON public.routine_assignments USING btree (item_id, person_id);
CREATE UNIQUE INDEX routine_assignments_once ON public.routine_assignments USING btree (item_id, person_id) WHERE (until_day IS NULL);
CREATE INDEX routine_items_of_a_house ON public.routine_items USING btree (house_id);
CREATE INDEX routine_items_of_a_person ON public.routine_items USING btree (person_id);
CREATE INDEX routine_proposals_of_a_house ON public.routine_proposals USING btree (house_id, answered_at);
CREATE INDEX sends_by_age ON public.sends USING btree (received_at);
CREATE INDEX sessions_of_a_person ON public.sessions USING btree (person_id, created_at);
CREATE INDEX shares_of_a_person ON public.shares USING btree (person_id, audience, class);
CREATE UNIQUE INDEX shares_once ON public.shares USING btree (person_id, class, audience) WHERE ((until_at IS NULL) AND (grantee_id IS NULL));
CREATE UNIQUE INDEX shares_once_each ON public.shares USING btree (person_id, class, grantee_id) WHERE ((until_at IS NULL) AND (grantee_id IS NOT NULL));
CREATE INDEX stress_signals_of_a_person ON public.stress_signals USING btree (person_id);
ALTER TABLE ONLY public.alert_facts
    ADD CONSTRAINT alert_facts_house_id_person_id_alert_id_fkey FOREIGN KEY (house_id, person_id, alert_id) REFERENCES public.alerts(house_id, person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_on_call_id_fkey FOREIGN KEY (on_call_id) REFERENCES public.people(id);
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
