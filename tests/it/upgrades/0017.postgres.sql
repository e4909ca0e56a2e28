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
CREATE TABLE public.appointments (
    item_id uuid NOT NULL,
    person_id uuid NOT NULL,
    place text,
    with_whom text,
    changed_at timestamp with time zone NOT NULL
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
CREATE TABLE public.calendars (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    token_hash text NOT NULL,
    with_words boolean NOT NULL,
    with_house boolean NOT NULL,
    with_routine boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);
CREATE TABLE public.celebrations (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    day date NOT NULL,
    what text NOT NULL,
    mark text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    put_aside_at timestamp with time zone,
    gone_at timestamp with time zone
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
CREATE TABLE public.recoveries (
    person_id uuid NOT NULL,
    name_style text NOT NULL,
    content text NOT NULL
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
CREATE VIEW public.celebrations_in_force AS
 SELECT c.id AS celebration_id,
    c.house_id,
    c.person_id,
    c.day,
    c.what,
    m.person_id AS reader_id,
    m.role,
    s.audience,
    COALESCE(n.name_style, 'none'::text) AS name_style
   FROM ((((public.celebrations c
     LEFT JOIN public.recoveries n ON ((n.person_id = c.person_id)))
     JOIN public.memberships r ON (((r.house_id = c.house_id) AND (r.person_id = c.person_id) AND (r.role = 'resident'::text) AND (r.until_at IS NULL))))
     JOIN public.shares s ON (((s.person_id = c.person_id) AND (s.class = 'milestones'::text) AND (s.until_at IS NULL))))
     JOIN public.memberships m ON (((m.house_id = c.house_id) AND (m.until_at IS NULL) AND (m.person_id <> c.person_id))))
  WHERE ((c.put_aside_at IS NULL) AND (c.gone_at IS NULL) AND (((s.audience = 'house'::text) AND (m.role = ANY (ARRAY['resident'::text, 'manager'::text])) AND (n.name_style <> 'none'::text)) OR ((s.audience = 'circle'::text) AND (s.grantee_id = m.person_id) AND (m.role = 'resident'::text)) OR ((s.audience = m.role) AND (m.role = ANY (ARRAY['mentor'::text, 'counselor'::text])) AND (EXISTS ( SELECT 1
           FROM public.assignments a
          WHERE ((a.house_id = c.house_id) AND (a.resident_id = c.person_id) AND (a.helper_id = m.person_id) AND (a.role = m.role) AND (a.accepted_at IS NOT NULL) AND (a.ended_at IS NULL)))))));
CREATE TABLE public.cheers (
    id uuid NOT NULL,
    celebration_id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    cheerer_id uuid NOT NULL,
    role text NOT NULL,
    words text,
    cheered_at timestamp with time zone NOT NULL,
    CONSTRAINT cheers_check CHECK ((cheerer_id <> person_id))
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
    planned_for timestamp with time zone,
    standing_request_id uuid,
    notice_id uuid,
    help_id uuid,
    help_round smallint,
    celebration_id uuid,
    praise_id uuid
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
CREATE TABLE public.help_asks (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    is_offer boolean NOT NULL,
    content text NOT NULL,
    item_id uuid,
    day date,
    at_time smallint,
    made_at timestamp with time zone NOT NULL,
    starts_at timestamp with time zone,
    until_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    taken_by uuid,
    taken_at timestamp with time zone,
    round smallint NOT NULL,
    due_at timestamp with time zone,
    step text,
    ended_at timestamp with time zone,
    ended_by uuid,
    thanked_at timestamp with time zone,
    CONSTRAINT help_asks_at_time_check CHECK (((at_time >= 0) AND (at_time <= 1439))),
    CONSTRAINT help_asks_check CHECK (((taken_by IS NULL) OR (taken_by <> person_id))),
    CONSTRAINT help_asks_check1 CHECK (((taken_by IS NULL) = (taken_at IS NULL))),
    CONSTRAINT help_asks_check2 CHECK (((state <> ALL (ARRAY['taken'::text, 'done'::text])) OR (taken_by IS NOT NULL))),
    CONSTRAINT help_asks_check3 CHECK (((state <> 'open'::text) OR (taken_by IS NULL))),
    CONSTRAINT help_asks_check4 CHECK (((due_at IS NULL) = (step IS NULL))),
    CONSTRAINT help_asks_check5 CHECK (((state = ANY (ARRAY['open'::text, 'taken'::text])) = (due_at IS NOT NULL))),
    CONSTRAINT help_asks_check6 CHECK (((state = ANY (ARRAY['open'::text, 'taken'::text])) = (ended_at IS NULL))),
    CONSTRAINT help_asks_state_check CHECK ((state = ANY (ARRAY['open'::text, 'taken'::text, 'done'::text, 'called_off'::text, 'past'::text]))),
    CONSTRAINT help_asks_step_check CHECK ((step = ANY (ARRAY['remind'::text, 'go_back'::text, 'pass'::text])))
);
CREATE TABLE public.house_milestones (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    title text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
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
    celebrates_at timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone NOT NULL,
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
CREATE TABLE public.milestones (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    content text NOT NULL
);
CREATE TABLE public.notice_passes (
    notice_id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    helper_id uuid NOT NULL,
    role text NOT NULL,
    as_assigned boolean NOT NULL,
    passed_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone
);
CREATE VIEW public.notice_passes_in_force AS
 SELECT x.notice_id,
    x.house_id,
    x.person_id,
    x.helper_id,
    x.role,
    x.passed_at,
    x.read_at
   FROM ((public.notice_passes x
     JOIN public.memberships m ON (((m.house_id = x.house_id) AND (m.person_id = x.helper_id) AND (m.role = x.role) AND (m.until_at IS NULL))))
     JOIN public.memberships s ON (((s.house_id = x.house_id) AND (s.person_id = x.person_id) AND (s.role = 'resident'::text) AND (s.until_at IS NULL))))
  WHERE ((NOT x.as_assigned) OR (EXISTS ( SELECT 1
           FROM public.assignments a
          WHERE ((a.house_id = x.house_id) AND (a.resident_id = x.person_id) AND (a.helper_id = x.helper_id) AND (a.role = x.role) AND (a.accepted_at IS NOT NULL) AND (a.ended_at IS NULL)))));
CREATE TABLE public.notices (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    noticer_id uuid NOT NULL,
    role text NOT NULL,
    content text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    answer text,
    read_at timestamp with time zone,
    CONSTRAINT notices_check CHECK ((noticer_id <> person_id)),
    CONSTRAINT notices_check1 CHECK (((answered_at IS NULL) = (answer IS NULL)))
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
    source text NOT NULL,
    is_check_in boolean NOT NULL,
    CONSTRAINT outcomes_check CHECK (((outcome = 'excused'::text) = (excuse IS NOT NULL))),
    CONSTRAINT outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['kept'::text, 'kept_late'::text, 'missed'::text, 'excused'::text]))),
    CONSTRAINT outcomes_source_check CHECK ((source = ANY (ARRAY['house'::text, 'program'::text, 'own'::text])))
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
CREATE TABLE public.praise (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    writer_id uuid NOT NULL,
    role text NOT NULL,
    content text NOT NULL,
    may_show boolean NOT NULL,
    written_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    shown_at timestamp with time zone,
    removed_at timestamp with time zone,
    taken_back_at timestamp with time zone,
    CONSTRAINT praise_check CHECK ((writer_id <> person_id))
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
CREATE TABLE public.reach_out_rings (
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    helper_id uuid NOT NULL,
    ring smallint NOT NULL,
    as_assigned boolean NOT NULL,
    CONSTRAINT reach_out_rings_ring_check CHECK ((ring = ANY (ARRAY[1, 2])))
);
CREATE VIEW public.reach_out_candidates AS
 SELECT m.house_id,
    r.person_id AS resident_id,
    m.person_id AS helper_id,
    p.name,
    p.phone,
    m.role,
    (a.helper_id IS NOT NULL) AS is_mine,
    g.ring
   FROM ((((public.house_people r
     JOIN public.memberships m ON (((m.house_id = r.house_id) AND (m.person_id <> r.person_id) AND (m.until_at IS NULL))))
     JOIN public.people p ON ((p.id = m.person_id)))
     LEFT JOIN public.assignments a ON (((a.house_id = m.house_id) AND (a.resident_id = r.person_id) AND (a.helper_id = m.person_id) AND (a.role = m.role) AND (a.accepted_at IS NOT NULL) AND (a.ended_at IS NULL))))
     LEFT JOIN public.reach_out_rings g ON (((g.house_id = m.house_id) AND (g.person_id = r.person_id) AND (g.helper_id = m.person_id) AND ((a.helper_id IS NOT NULL) OR (NOT g.as_assigned)))))
  WHERE ((m.role <> 'counselor'::text) OR (a.helper_id IS NOT NULL));
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
CREATE TABLE public.standing_calls (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    met_at timestamp with time zone NOT NULL,
    taken_at timestamp with time zone,
    over_at timestamp with time zone,
    over_as text,
    CONSTRAINT standing_calls_check CHECK (((over_at IS NULL) = (over_as IS NULL))),
    CONSTRAINT standing_calls_over_as_check CHECK ((over_as = ANY (ARRAY['there'::text, 'heard_of'::text, 'ended'::text])))
);
CREATE TABLE public.standing_requests (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    helper_id uuid NOT NULL,
    role text NOT NULL,
    as_assigned boolean NOT NULL,
    content text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    agreed_at timestamp with time zone,
    ends_at timestamp with time zone NOT NULL,
    counts_from timestamp with time zone,
    due_at timestamp with time zone,
    ended_at timestamp with time zone,
    ended_as text,
    CONSTRAINT standing_requests_check CHECK ((helper_id <> person_id)),
    CONSTRAINT standing_requests_check1 CHECK (((ended_at IS NULL) = (ended_as IS NULL))),
    CONSTRAINT standing_requests_check2 CHECK (((ended_at IS NULL) = (due_at IS NOT NULL))),
    CONSTRAINT standing_requests_check3 CHECK (((agreed_at IS NULL) = (counts_from IS NULL))),
    CONSTRAINT standing_requests_ended_as_check CHECK ((ended_as = ANY (ARRAY['taken_back'::text, 'declined'::text, 'stepped_back'::text, 'run_out'::text, 'parted'::text])))
);
CREATE VIEW public.standing_requests_in_force AS
 SELECT r.id,
    r.house_id,
    r.person_id,
    r.helper_id,
    r.role,
    r.as_assigned,
    r.content,
    r.asked_at,
    r.agreed_at,
    r.ends_at,
    c.id AS call_id,
    c.met_at,
    c.taken_at
   FROM (((public.standing_requests r
     JOIN public.memberships m ON (((m.house_id = r.house_id) AND (m.person_id = r.helper_id) AND (m.role = r.role) AND (m.until_at IS NULL))))
     JOIN public.memberships s ON (((s.house_id = r.house_id) AND (s.person_id = r.person_id) AND (s.role = 'resident'::text) AND (s.until_at IS NULL))))
     LEFT JOIN public.standing_calls c ON (((c.house_id = r.house_id) AND (c.request_id = r.id) AND (c.over_at IS NULL))))
  WHERE ((r.ended_at IS NULL) AND ((NOT r.as_assigned) OR (EXISTS ( SELECT 1
           FROM public.assignments a
          WHERE ((a.house_id = r.house_id) AND (a.resident_id = r.person_id) AND (a.helper_id = r.helper_id) AND (a.role = r.role) AND (a.accepted_at IS NOT NULL) AND (a.ended_at IS NULL))))));
CREATE TABLE public.stress_signals (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    label text NOT NULL,
    removed_at timestamp with time zone
);
CREATE TABLE public.wall_names (
    person_id uuid NOT NULL,
    style text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT wall_names_style_check CHECK ((style = ANY (ARRAY['hidden'::text, 'initials'::text, 'first'::text, 'full'::text])))
);
CREATE TABLE public.walls (
    house_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    language text NOT NULL,
    shows text NOT NULL,
    token_hash text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    ended_at timestamp with time zone,
    ended_by uuid,
    CONSTRAINT walls_check CHECK (((ended_by IS NULL) OR (ended_at IS NOT NULL))),
    CONSTRAINT walls_language_check CHECK ((language = ANY (ARRAY['en'::text, 'es'::text]))),
    CONSTRAINT walls_shows_check CHECK ((shows = ANY (ARRAY['as_house'::text, 'kept_only'::text, 'totals'::text, 'nothing'::text])))
);
CREATE TABLE public.win_posts (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    win_id uuid NOT NULL,
    audience text NOT NULL,
    grantee_id uuid,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone,
    CONSTRAINT win_posts_check CHECK (((audience = 'circle'::text) = (grantee_id IS NOT NULL)))
);
CREATE TABLE public.wins (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    source_id uuid,
    day date NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    words text,
    assignment_id uuid
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
INSERT INTO public._sqlx_migrations VALUES (1, 'houses and people', '2026-11-28 21:07:49.323671+00', true, '\xdba3c816b928998544910cf8f15d326ccb99fbb68876e6b2309559f48d6342dc203280c0576185a7cec1a5c67ea01e89', 63111484);
INSERT INTO public._sqlx_migrations VALUES (2, 'sharing and looks', '2026-11-28 21:07:49.387918+00', true, '\x42d252744eef8820969ac6a1093c5281408322b3eee1261ba687925439ad632d22e5e970ced92cfc37ab2d8c7dba4a09', 41523297);
INSERT INTO public._sqlx_migrations VALUES (3, 'routines', '2026-11-28 21:07:49.430002+00', true, '\xc500f5613ae780ca5d4cd957a9e24b172057a564495f8b860299baeaf01ef946812991baa02e8a189eaf653b611778a3', 68960985);
INSERT INTO public._sqlx_migrations VALUES (4, 'outcomes.postgres', '2026-11-28 21:07:49.507383+00', true, '\x4f7089990da190c5afd47c66c3b3122822f7be4e11ddd1e19c7377df83df1c8b44141b602b54ef4b5b244aa852a83fca', 7925593);
INSERT INTO public._sqlx_migrations VALUES (5, 'answers', '2026-11-28 21:07:49.515772+00', true, '\xc3778971dac7ab19e3ea79d399ec9039cccebcf16059034ec3f241b1d18b1f685a441fa14f561c95c9dcab936c26c040', 19492979);
INSERT INTO public._sqlx_migrations VALUES (6, 'alerts', '2026-11-28 21:07:49.543286+00', true, '\xbe19bf6462ff2ad85aecd27dde8ae02eba630a1fe349c4892b6e32295009ae6e01fe8f967ddabe626cbe8edbebee8efc', 53278407);
INSERT INTO public._sqlx_migrations VALUES (7, 'facts again and who was told', '2026-11-28 21:07:49.5971+00', true, '\x344ee20f32ddabb63284b100e1aaa8a9febe4a141ac311fe695dbdc65297b838b890f0a33a1c801ca9b18e4b0504c2e2', 8044733);
INSERT INTO public._sqlx_migrations VALUES (8, 'reach outs', '2026-11-28 21:07:49.607305+00', true, '\x5f3add4c918ae3f50d04b956817bfcdf4e59dbf8f602e7f79fb5ce99e9542bf6cb8e2af41fcd487f9177b51513afb3d7', 70093939);
INSERT INTO public._sqlx_migrations VALUES (9, 'sendings', '2026-11-28 21:07:49.677329+00', true, '\xefa426eaed489cd12f9ebc8e3c54242407381694852bdbd86c4755617531e27a94f2c4308ce3e1b3c83a657712c3c159', 34000002);
INSERT INTO public._sqlx_migrations VALUES (10, 'standing requests and notices', '2026-11-28 21:07:49.711955+00', true, '\x6ce8e3ace68cac59dbdb9a6dba070a45fe4044e1b9eaab4d15c60e754a7a891eea0d7921b5fe3736f871ebd17d657d61', 60977471);
INSERT INTO public._sqlx_migrations VALUES (11, 'help', '2026-11-28 21:07:49.773451+00', true, '\xbbd068c2e3a023e574cb7c1f95ff9d3e4b778893e686772006fbfb7b12aea662e23f794a4397c5fe072b0dbbbf8855a7', 43121834);
INSERT INTO public._sqlx_migrations VALUES (12, 'outcomes by source.postgres', '2026-11-28 21:07:49.817038+00', true, '\xb93f68aebb039b710f49bfed32a4aa4f6c7508e6f1eca59b85a3c2c6a98e7eda5bfa62c2007326d7a747bf9557ad13e2', 6247463);
INSERT INTO public._sqlx_migrations VALUES (13, 'reach out candidates', '2026-11-28 21:07:49.826335+00', true, '\x180f0cdf51ed14140b8dc76de0ca9f39a2b4d04ed744ea1cec09875e61229a746e88f8da02c8dfd89dff759603007eeb', 8917093);
INSERT INTO public._sqlx_migrations VALUES (14, 'milestones', '2026-11-28 21:07:49.839208+00', true, '\xb8c3434b8630a1abffe66fc058e659276e1ed7b270ff8256a04d7c17553ada55f27b9767907912957cbc2ba785480051', 30906725);
INSERT INTO public._sqlx_migrations VALUES (15, 'celebrations', '2026-11-28 21:07:49.875213+00', true, '\xc828415dc083e165e48b5f45c29e315f7c039f3bcfce34e432ef49ecca59c941063b3a75e7cdaab578577a92889d4705', 32393430);
INSERT INTO public._sqlx_migrations VALUES (16, 'wins', '2026-11-28 21:07:49.91124+00', true, '\x416a011cbd5dfb6945aa6ad629f7c2fc23e8d2481d72916b19bc2192343c424e074bd5f604e68bb6f17781866b421235', 44515859);
INSERT INTO public._sqlx_migrations VALUES (17, 'wall', '2026-11-28 21:07:49.956445+00', true, '\xf0ad81b8cfd4e365227a3bdf251cd08cb295963098c207ef3edc229c37be7211e23ee10de5a4fb47775971581454966f', 16298731);
INSERT INTO public.alert_facts VALUES ('01a206e1-f30a-7f7f-b4b4-98c3af9f3d8b', '01a206e2-3df8-7588-8a3d-987c9f0593d4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'missed', 'own', false, '01a1ffef-d28c-7602-9dd6-01c3b7967b72', '2026-11-22', '2026-11-23 05:30:00+00', '2026-11-23 05:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20907-40c4-72c3-99cc-c702d31e78c2', '01a206e2-3df8-7588-8a3d-987c9f0593d4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'missed', 'house', true, '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '2026-11-23', '2026-11-23 15:30:00+00', '2026-11-23 15:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20b63-8414-77d9-80df-eb235ffd3143', '01a206e2-3df8-7588-8a3d-987c9f0593d4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'missed', 'house', false, '01a1ffef-d0ae-7c12-b216-b18658cf4d3f', '2026-11-23', '2026-11-24 02:30:00+00', '2026-11-24 02:30:00+00', '2026-11-24 06:50:42+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20e2d-9d29-7368-8794-539a87c586cd', '01a20e2d-ebfb-733c-996d-400a7d7a2b61', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'missed', 'house', true, '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '2026-11-24', '2026-11-24 15:30:00+00', '2026-11-24 15:30:00+00', '2026-11-25 07:42:42+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20e64-8ccf-76cd-a2f2-6ea50c9eab4a', '01a20e2d-ebfb-733c-996d-400a7d7a2b61', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'missed', 'house', false, '01a1ffef-d2b3-77a5-84bf-286c4da256a0', '2026-11-24', '2026-11-24 16:30:00+00', '2026-11-24 16:30:00+00', '2026-11-25 04:07:35+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20f09-589a-7c13-81a3-5ef3cf743789', '01a20e2d-ebfb-733c-996d-400a7d7a2b61', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'missed', 'own', false, '01a1ffef-d2eb-70f8-ba67-2d086aa9a271', '2026-11-24', '2026-11-24 19:30:00+00', '2026-11-24 19:30:00+00', '2026-11-25 06:07:29+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a2138a-ea3e-7e6f-b4ec-bc11f6b64153', '01a2138b-3590-7efb-ad41-5d5cff61473e', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'missed', 'house', false, '01a1ffef-d2b3-77a5-84bf-286c4da256a0', '2026-11-25', '2026-11-25 16:30:00+00', '2026-11-25 16:30:00+00', '2026-11-26 04:36:46+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a218b1-46e1-73b8-995b-22c4fb01568b', '01a218b1-945c-75b9-89b5-0a7fa5053f8f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'missed', 'house', false, '01a1ffef-d2b3-77a5-84bf-286c4da256a0', '2026-11-26', '2026-11-26 16:30:00+00', '2026-11-26 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21da0-b201-7024-8451-3117eeb91090', '01a21da0-ff24-72da-b975-218c674efaa1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'missed', 'house', true, '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '2026-11-27', '2026-11-27 15:30:00+00', '2026-11-27 15:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a2020d-fb01-72e4-afc8-ba566879e28e', '01a2020e-48fa-79da-801b-e104f21fc01e', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'missed', 'own', false, '01a1ffef-d0ed-7fc6-8179-6d5703c69a03', '2026-11-21', '2026-11-22 07:00:00+00', '2026-11-22 07:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a215e7-29a4-7c30-9a46-eea5f5e59815', '01a215e7-7729-7eca-a663-ef00c5cad54f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'missed', 'own', false, '01a1ffef-d314-7757-8618-c85d24e87f46', '2026-11-25', '2026-11-26 03:30:00+00', '2026-11-26 03:30:00+00', '2026-11-26 05:27:16+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a21dd7-9f8d-75cc-9977-a4e57687092b', '01a21dd7-edcb-7c70-8497-8563cb56fc92', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'missed', 'house', false, '01a1ffef-d203-7238-9bee-3cb3fca48b7d', '2026-11-27', '2026-11-27 16:30:00+00', '2026-11-27 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a1feba-8a26-7178-80b6-4943706590eb', '01a1feba-d8fb-7a3f-ba05-192788adeabd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'missed', 'house', true, '01a1ffef-d46e-7e23-aba6-e21073511afd', '2026-11-21', '2026-11-21 15:30:00+00', '2026-11-21 15:30:00+00', '2026-11-22 00:59:29+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a1fef1-77c6-7435-a6a0-104d3fe32e6b', '01a1feba-d8fb-7a3f-ba05-192788adeabd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'missed', 'house', false, '01a1ffef-d304-7ab7-932b-c5604b9daa19', '2026-11-21', '2026-11-21 16:30:00+00', '2026-11-21 16:30:00+00', '2026-11-21 18:43:34+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20621-aeda-71c6-ad6d-106ff67dcd37', '01a20621-fe55-7bc8-a8f1-070368de6f74', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'missed', 'house', false, '01a1ffef-d1e6-7c70-8c46-e30e99c18d80', '2026-11-22', '2026-11-23 02:00:00+00', '2026-11-23 02:00:00+00', '2026-11-23 04:04:38+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a2093e-3089-70ac-bfe6-3463cb430962', '01a2093e-7f9c-7225-a4a8-9ac158f2e5f7', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'missed', 'house', false, '01a1ffef-d304-7ab7-932b-c5604b9daa19', '2026-11-23', '2026-11-23 16:30:00+00', '2026-11-23 16:30:00+00', '2026-11-24 02:04:07+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20b63-80f9-7e47-b352-daa0751acf3f', '01a2093e-7f9c-7225-a4a8-9ac158f2e5f7', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'missed', 'house', false, '01a1ffef-d2ef-74a7-a6e0-801f22fdd141', '2026-11-23', '2026-11-24 02:30:00+00', '2026-11-24 02:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20ed2-6b30-720e-aa70-e28303852f51', '01a20ed2-b763-7060-9de3-f55a960e1670', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'missed', 'program', false, '01a1ffef-d370-77bc-b1cd-64f717b5ceef', '2026-11-24', '2026-11-24 18:30:00+00', '2026-11-24 18:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a1feba-8afa-7f3c-b635-9626a6f2b46f', '01a1feba-da1d-7630-b221-497abf9f3197', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', true, '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '2026-11-21', '2026-11-21 15:30:00+00', '2026-11-21 15:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20116-c938-7062-bc63-9b3d6e1f1d68', '01a20117-1707-7f23-aca2-f87192658d88', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'own', false, '01a1ffef-d3ba-7afe-9b26-c8c22def3a15', '2026-11-21', '2026-11-22 02:30:00+00', '2026-11-22 02:30:00+00', '2026-11-22 05:01:43+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20169-2f22-7da8-84ba-af6ce1ba122f', '01a20117-1707-7f23-aca2-f87192658d88', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', true, '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-21', '2026-11-22 04:00:00+00', '2026-11-22 04:00:00+00', '2026-11-22 08:48:31+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20417-d640-7175-92ce-021a93c96627', '01a20418-2185-7f72-8554-4108ca152965', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', false, '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '2026-11-22', '2026-11-22 16:30:00+00', '2026-11-22 16:30:00+00', '2026-11-23 00:53:42+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a2063d-27da-7209-90ac-68ebc6f3b5dc', '01a2063d-762a-784e-8eb2-a743fa24e574', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'own', false, '01a1ffef-d2da-7b63-b9fc-df39d8ee2507', '2026-11-22', '2026-11-23 02:30:00+00', '2026-11-23 02:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a2068f-8a52-7c5e-9c8e-27709cea7803', '01a2063d-762a-784e-8eb2-a743fa24e574', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', true, '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-22', '2026-11-23 04:00:00+00', '2026-11-23 04:00:00+00', '2026-11-23 06:42:44+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20b63-834c-768c-81bc-102f508b580d', '01a20b63-d089-712d-b379-c43fe8d130e5', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', false, '01a1ffef-d36d-7b04-bcf0-3094773645ad', '2026-11-23', '2026-11-24 02:30:00+00', '2026-11-24 02:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20bb5-e882-7087-92cb-c1e0c65047e6', '01a20b63-d089-712d-b379-c43fe8d130e5', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', true, '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-23', '2026-11-24 04:00:00+00', '2026-11-24 04:00:00+00', '2026-11-24 06:02:55+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20e64-8bfc-70c4-a772-977adae7f97f', '01a20e64-db04-7d7d-8f2c-b4e923a7f480', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', false, '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '2026-11-24', '2026-11-24 16:30:00+00', '2026-11-24 16:30:00+00', '2026-11-25 07:06:34+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a21353-fb03-7b3f-9c87-4e86dbef7cf3', '01a21354-491b-7d07-9148-a189b9b9e050', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', true, '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '2026-11-25', '2026-11-25 15:30:00+00', '2026-11-25 15:30:00+00', '2026-11-25 17:46:11+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a2138a-ea29-794a-86a8-19cdf816bdfb', '01a21354-491b-7d07-9148-a189b9b9e050', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', false, '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '2026-11-25', '2026-11-25 16:30:00+00', '2026-11-25 16:30:00+00', '2026-11-25 16:56:36+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a215b0-3bf1-7945-a3ea-d3a7a4835516', '01a21354-491b-7d07-9148-a189b9b9e050', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', false, '01a1ffef-d36d-7b04-bcf0-3094773645ad', '2026-11-25', '2026-11-26 02:30:00+00', '2026-11-26 02:30:00+00', '2026-11-26 06:26:26+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a2187a-54c6-74c3-a6aa-4d3ec9343d7a', '01a2187a-a646-70aa-ae9d-0f8af7cbae6b', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', true, '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '2026-11-26', '2026-11-26 15:30:00+00', '2026-11-26 15:30:00+00', '2026-11-27 06:07:07+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a21ad6-9651-7ad2-b347-55c25e0117e0', '01a21ad6-e2a5-762a-9cb5-d2fd3d1eeff2', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'own', false, '01a1ffef-d3ba-7afe-9b26-c8c22def3a15', '2026-11-26', '2026-11-27 02:30:00+00', '2026-11-27 02:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21b28-fc9c-730c-85c1-d92e7624364c', '01a21ad6-e2a5-762a-9cb5-d2fd3d1eeff2', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', true, '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-26', '2026-11-27 04:00:00+00', '2026-11-27 04:00:00+00', '2026-11-27 08:28:44+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a21ffc-f048-7230-9a63-1975ee2ccb64', '01a21ffd-3f0f-708f-aec3-c49677fca5ca', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', false, '01a1ffef-d36d-7b04-bcf0-3094773645ad', '2026-11-27', '2026-11-28 02:30:00+00', '2026-11-28 02:30:00+00', '2026-11-28 05:08:47+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a21ffc-f153-7d37-b30f-e94f4d70b419', '01a21ffd-3f0f-708f-aec3-c49677fca5ca', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'own', false, '01a1ffef-d2da-7b63-b9fc-df39d8ee2507', '2026-11-27', '2026-11-28 02:30:00+00', '2026-11-28 02:30:00+00', '2026-11-28 03:47:54+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a2204f-5726-76d7-a90d-2fc04fee65a2', '01a21ffd-3f0f-708f-aec3-c49677fca5ca', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', true, '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-27', '2026-11-28 04:00:00+00', '2026-11-28 04:00:00+00', '2026-11-28 06:05:35+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a222c7-0eed-79bc-92e1-dfdfdfefae13', '01a21ffd-3f0f-708f-aec3-c49677fca5ca', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', true, '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '2026-11-28', '2026-11-28 15:30:00+00', '2026-11-28 15:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a222fd-fe29-7e1e-acd5-e09fe79e916e', '01a21ffd-3f0f-708f-aec3-c49677fca5ca', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'missed', 'house', false, '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '2026-11-28', '2026-11-28 16:30:00+00', '2026-11-28 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a206e2-3df8-7588-8a3d-987c9f0593d4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', NULL, '2026-11-23 05:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a206e2-3df8-7588-8a3d-987c9f0593d4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'counselor', NULL, '2026-11-23 06:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a206e2-3df8-7588-8a3d-987c9f0593d4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'manager', NULL, '2026-11-23 07:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20e2d-ebfb-733c-996d-400a7d7a2b61', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', NULL, '2026-11-24 15:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20e2d-ebfb-733c-996d-400a7d7a2b61', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'counselor', NULL, '2026-11-24 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20e2d-ebfb-733c-996d-400a7d7a2b61', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'manager', NULL, '2026-11-24 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2138b-3590-7efb-ad41-5d5cff61473e', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', NULL, '2026-11-25 16:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2138b-3590-7efb-ad41-5d5cff61473e', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'counselor', NULL, '2026-11-25 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2138b-3590-7efb-ad41-5d5cff61473e', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'manager', NULL, '2026-11-25 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a218b1-945c-75b9-89b5-0a7fa5053f8f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', NULL, '2026-11-26 16:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a218b1-945c-75b9-89b5-0a7fa5053f8f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'counselor', NULL, '2026-11-26 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a218b1-945c-75b9-89b5-0a7fa5053f8f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'manager', NULL, '2026-11-26 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21da0-ff24-72da-b975-218c674efaa1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'mentor', NULL, '2026-11-27 15:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21da0-ff24-72da-b975-218c674efaa1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'counselor', NULL, '2026-11-27 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21da0-ff24-72da-b975-218c674efaa1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'manager', NULL, '2026-11-27 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2020e-48fa-79da-801b-e104f21fc01e', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'mentor', NULL, '2026-11-22 07:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2020e-48fa-79da-801b-e104f21fc01e', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'counselor', NULL, '2026-11-22 08:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2020e-48fa-79da-801b-e104f21fc01e', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'manager', NULL, '2026-11-22 09:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a215e7-7729-7eca-a663-ef00c5cad54f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'mentor', NULL, '2026-11-26 03:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a215e7-7729-7eca-a663-ef00c5cad54f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'counselor', NULL, '2026-11-26 04:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a215e7-7729-7eca-a663-ef00c5cad54f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'manager', NULL, '2026-11-26 05:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21dd7-edcb-7c70-8497-8563cb56fc92', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'mentor', NULL, '2026-11-27 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21dd7-edcb-7c70-8497-8563cb56fc92', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'counselor', NULL, '2026-11-27 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21dd7-edcb-7c70-8497-8563cb56fc92', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'manager', NULL, '2026-11-27 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-d8fb-7a3f-ba05-192788adeabd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'mentor', NULL, '2026-11-21 15:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-d8fb-7a3f-ba05-192788adeabd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'counselor', NULL, '2026-11-21 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-d8fb-7a3f-ba05-192788adeabd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'manager', NULL, '2026-11-21 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20621-fe55-7bc8-a8f1-070368de6f74', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'mentor', NULL, '2026-11-23 02:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20621-fe55-7bc8-a8f1-070368de6f74', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'counselor', NULL, '2026-11-23 03:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20621-fe55-7bc8-a8f1-070368de6f74', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'manager', NULL, '2026-11-23 04:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2093e-7f9c-7225-a4a8-9ac158f2e5f7', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'mentor', NULL, '2026-11-23 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2093e-7f9c-7225-a4a8-9ac158f2e5f7', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'counselor', NULL, '2026-11-23 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2093e-7f9c-7225-a4a8-9ac158f2e5f7', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'manager', NULL, '2026-11-23 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20ed2-b763-7060-9de3-f55a960e1670', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'mentor', NULL, '2026-11-24 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20ed2-b763-7060-9de3-f55a960e1670', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'counselor', NULL, '2026-11-24 19:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20ed2-b763-7060-9de3-f55a960e1670', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'manager', NULL, '2026-11-24 20:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-da1d-7630-b221-497abf9f3197', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'mentor', NULL, '2026-11-21 15:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-da1d-7630-b221-497abf9f3197', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'counselor', NULL, '2026-11-21 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-da1d-7630-b221-497abf9f3197', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'manager', NULL, '2026-11-21 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20117-1707-7f23-aca2-f87192658d88', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'mentor', NULL, '2026-11-22 02:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20117-1707-7f23-aca2-f87192658d88', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'counselor', NULL, '2026-11-22 03:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20117-1707-7f23-aca2-f87192658d88', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'manager', NULL, '2026-11-22 04:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20418-2185-7f72-8554-4108ca152965', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'mentor', NULL, '2026-11-22 16:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20418-2185-7f72-8554-4108ca152965', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'counselor', NULL, '2026-11-22 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20418-2185-7f72-8554-4108ca152965', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'manager', NULL, '2026-11-22 18:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2063d-762a-784e-8eb2-a743fa24e574', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'mentor', NULL, '2026-11-23 02:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2063d-762a-784e-8eb2-a743fa24e574', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'counselor', NULL, '2026-11-23 03:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2063d-762a-784e-8eb2-a743fa24e574', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'manager', NULL, '2026-11-23 04:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20b63-d089-712d-b379-c43fe8d130e5', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'mentor', NULL, '2026-11-24 02:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20b63-d089-712d-b379-c43fe8d130e5', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'counselor', NULL, '2026-11-24 03:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20b63-d089-712d-b379-c43fe8d130e5', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'manager', NULL, '2026-11-24 04:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20e64-db04-7d7d-8f2c-b4e923a7f480', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'mentor', NULL, '2026-11-24 16:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20e64-db04-7d7d-8f2c-b4e923a7f480', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'counselor', NULL, '2026-11-24 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20e64-db04-7d7d-8f2c-b4e923a7f480', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'manager', NULL, '2026-11-24 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21354-491b-7d07-9148-a189b9b9e050', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'mentor', NULL, '2026-11-25 15:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21354-491b-7d07-9148-a189b9b9e050', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'counselor', NULL, '2026-11-25 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21354-491b-7d07-9148-a189b9b9e050', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'manager', NULL, '2026-11-25 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2187a-a646-70aa-ae9d-0f8af7cbae6b', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'mentor', NULL, '2026-11-26 15:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2187a-a646-70aa-ae9d-0f8af7cbae6b', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'counselor', NULL, '2026-11-26 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2187a-a646-70aa-ae9d-0f8af7cbae6b', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'manager', NULL, '2026-11-26 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21ad6-e2a5-762a-9cb5-d2fd3d1eeff2', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'mentor', NULL, '2026-11-27 02:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21ad6-e2a5-762a-9cb5-d2fd3d1eeff2', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'counselor', NULL, '2026-11-27 03:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21ad6-e2a5-762a-9cb5-d2fd3d1eeff2', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'manager', NULL, '2026-11-27 04:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21ffd-3f0f-708f-aec3-c49677fca5ca', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'mentor', NULL, '2026-11-28 02:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21ffd-3f0f-708f-aec3-c49677fca5ca', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'counselor', NULL, '2026-11-28 03:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21ffd-3f0f-708f-aec3-c49677fca5ca', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'manager', NULL, '2026-11-28 04:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alerts VALUES ('01a206e2-3df8-7588-8a3d-987c9f0593d4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-23 05:30:20+00', NULL, NULL, NULL, '2026-11-24 03:39:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'fine');
INSERT INTO public.alerts VALUES ('01a20e2d-ebfb-733c-996d-400a7d7a2b61', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-24 15:30:20+00', NULL, NULL, NULL, '2026-11-25 12:48:20+00', NULL, 'settled');
INSERT INTO public.alerts VALUES ('01a2138b-3590-7efb-ad41-5d5cff61473e', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-25 16:30:20+00', NULL, NULL, NULL, '2026-11-26 00:43:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'support');
INSERT INTO public.alerts VALUES ('01a218b1-945c-75b9-89b5-0a7fa5053f8f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-26 16:30:20+00', NULL, NULL, NULL, '2026-11-26 23:46:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'no_answer');
INSERT INTO public.alerts VALUES ('01a21da0-ff24-72da-b975-218c674efaa1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-27 15:30:20+00', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '2026-11-27 15:45:20+00', '2026-11-28 17:57:20+00', '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', 'support');
INSERT INTO public.alerts VALUES ('01a2020e-48fa-79da-801b-e104f21fc01e', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-22 07:00:20+00', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '2026-11-22 07:15:20+00', '2026-11-22 14:24:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'support');
INSERT INTO public.alerts VALUES ('01a215e7-7729-7eca-a663-ef00c5cad54f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-26 03:30:20+00', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '2026-11-26 03:45:20+00', '2026-11-26 13:47:20+00', NULL, 'settled');
INSERT INTO public.alerts VALUES ('01a21dd7-edcb-7c70-8497-8563cb56fc92', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-27 16:30:20+00', NULL, NULL, NULL, '2026-11-28 11:02:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'fine');
INSERT INTO public.alerts VALUES ('01a1feba-d8fb-7a3f-ba05-192788adeabd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21 15:30:20+00', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '2026-11-21 15:45:20+00', '2026-11-21 20:27:20+00', '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', 'no_answer');
INSERT INTO public.alerts VALUES ('01a20621-fe55-7bc8-a8f1-070368de6f74', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-23 02:00:20+00', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '2026-11-23 02:15:20+00', '2026-11-23 15:53:20+00', NULL, 'settled');
INSERT INTO public.alerts VALUES ('01a2093e-7f9c-7225-a4a8-9ac158f2e5f7', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-23 16:30:20+00', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '2026-11-23 16:45:20+00', '2026-11-24 16:47:20+00', '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', 'fine');
INSERT INTO public.alerts VALUES ('01a20ed2-b763-7060-9de3-f55a960e1670', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-24 18:30:20+00', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '2026-11-24 18:45:20+00', '2026-11-25 00:14:20+00', '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', 'fine');
INSERT INTO public.alerts VALUES ('01a1feba-da1d-7630-b221-497abf9f3197', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21 15:30:20+00', NULL, NULL, NULL, '2026-11-22 01:41:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'no_answer');
INSERT INTO public.alerts VALUES ('01a20117-1707-7f23-aca2-f87192658d88', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-22 02:30:20+00', NULL, NULL, NULL, '2026-11-22 12:10:20+00', NULL, 'settled');
INSERT INTO public.alerts VALUES ('01a20418-2185-7f72-8554-4108ca152965', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-22 16:30:20+00', NULL, NULL, NULL, '2026-11-22 18:05:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'support');
INSERT INTO public.alerts VALUES ('01a2063d-762a-784e-8eb2-a743fa24e574', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-23 02:30:20+00', NULL, NULL, NULL, '2026-11-23 17:25:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'fine');
INSERT INTO public.alerts VALUES ('01a20b63-d089-712d-b379-c43fe8d130e5', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-24 02:30:20+00', NULL, NULL, NULL, '2026-11-24 08:18:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'fine');
INSERT INTO public.alerts VALUES ('01a20e64-db04-7d7d-8f2c-b4e923a7f480', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-24 16:30:20+00', NULL, NULL, NULL, '2026-11-25 00:45:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'fine');
INSERT INTO public.alerts VALUES ('01a21354-491b-7d07-9148-a189b9b9e050', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-25 15:30:20+00', NULL, NULL, NULL, '2026-11-26 05:00:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'fine');
INSERT INTO public.alerts VALUES ('01a2187a-a646-70aa-ae9d-0f8af7cbae6b', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-26 15:30:20+00', NULL, NULL, NULL, '2026-11-26 17:49:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'fine');
INSERT INTO public.alerts VALUES ('01a21ad6-e2a5-762a-9cb5-d2fd3d1eeff2', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-27 02:30:20+00', NULL, NULL, NULL, '2026-11-27 23:48:20+00', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'fine');
INSERT INTO public.alerts VALUES ('01a21ffd-3f0f-708f-aec3-c49677fca5ca', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-28 02:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.answers VALUES ('01a1fe2f-bfed-7fbf-aee2-901661e462d7', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '2026-11-21', '10d1081d3b6323b86d35a061daf9bc8340e99bcf3f4e9d5bcbad04a0ea447d4ad0c8b242a74408d51db649682812da438a0f31c1302cf352f33fe16cdf464e4682bc9be380c4e43fac4a42d118a674adedac5562220d70214cc4058f24ad5f2b67179f81601f86108832269557f232fc51f8259c6e9243e58a6e7cfdfde15d98b7a384ae54a2fb0feebedee03ec851547106aea9e333772992e4b1713b90', '2c59a550b04810b935561f81d2d054162453b4ce78721c86b31c0e63e8840034b083d23720b00c8a58', '93ac08d6a51ac04925a9eaa50052929aa3241fa807e57cc9ee36b8a613b2de73944a65169b16a984', '89770ce4261ce171214fde518cc7a042194577c4d17d64c0674c802413ec8346595d6d025ebacf3a', '2026-11-21 12:58:24+00', '2026-11-21 15:58:24+00');
INSERT INTO public.answers VALUES ('01a203b5-2ce4-76e0-99a8-90fe101f1815', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '2026-11-22', '29733367d5fe72e6d374504b38d59c146c51e1ae7bd3eea1145ea0c3b89f4e46ffa67717fedf39fcbc94718c6a3cadf91fcaeb051a7dfc78e231427a12ba11d9662c9689e5ef10a7e526ea152fcd9fb81826d15484c3816abde8a1eb80659cd77b0faea826183be817686875c3e8fedad1473cf2d0a4f92acb78383321f25af3190940f7dc232fdb90bb758b02fd49d47f9e0199631275af37629cca', 'f9fda0c9ac809e30c35e274e243cbfb666eabae5093796779d8c649f38a2f52c963ed9700511d9d640', 'c1e4f09b26959a684dc5ff62afd6b54385e6da739ed5a3ec91a414085957a4d0e16c282cf725e971813eb6ce5ea48e42214d80fd0980a559f5fd1678ac62c3c7813f22cfb2b1941bde8943d32cec', 'b98c9a52beee9efba6b011fe735b693c59ceb702e966fd46e9f36cf162b40e87649c772dfc2c2b04', '2026-11-22 14:42:14+00', '2026-11-22 14:42:14+00');
INSERT INTO public.answers VALUES ('01a211a8-2657-7395-b34f-3058d2ef77f3', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '2026-11-24', 'b5221f0d285a796a4c4fbd52201e1a88ea8c9bd801faf7543421af43d47cc65b7e1059d985e9b252bae24ef872ef0afe74957630e7b8ebf18948b681f6745d6f166b4c24af2272c95fbb40f99c563e5c8c6addb3f8a9c7d882c46688f6012b2a3191dfe96c9f46b87e4054107e863e14f0f29b1a7faf7fb6ef260ad3f37ce42641bd258af7bc8feb565aab69dc6393784c9bdb011560fdde0fd714', '8d41394afdeac307b56fdcb1f97368ed3fbe8e9dc6b868b58886b688e2abff1339b000b62bdde4d82a', '5258cc27f0e8fcb664f0d0ab2113b0fc6a983d47dbbbaac7ab2021c79fb11dc76859cbf753298994', 'f1d2da34a548b9c8131497fed4503604145a7d34d69fad8a19e96505142697fc679d4d2a1a9164df', '2026-11-25 07:42:42+00', '2026-11-25 07:42:42+00');
INSERT INTO public.answers VALUES ('01a2130a-8b84-7ef9-9519-9d1bf2c13885', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '2026-11-25', 'c9618369458f793cd9e15a37efcd4a6a4a281fa74e7765e81a747fbe54dc344b4ba414ca904381872587aa7a35a95f640901078e35c4ae2afff3e89d595ebd51279eccaa893d83b3d0079c4ee91a292303cc02771ee0215d0187764c0842e20644ab387f7a7eff54aa1d3d4fb6103491307c397f9f3facf05bbb18ed25e834b9ae3594831703e70a97480516df0e353eccbac6750b6897a6c63365241ac3', '65895f3f2c1958837d7c62693d9d983366d78cdcf8e2b352b9fdccb653b98d548623bac042387cd979', '4f9cec96f8075f5b90f5b2c8c0fce67c30a53b67acc9b7c0ef4969125c2660a08233644948a49d57', '090151461d779e8c3d619fa990154ec911d8654b3b33d4505e29a43c022d831d9e7d4d4392bec7b1', '2026-11-25 14:09:47+00', '2026-11-25 14:09:47+00');
INSERT INTO public.answers VALUES ('01a217ef-7226-7767-a538-d918bca25b38', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '2026-11-26', '74b74d4e7a188e48d29473cfd34680c1b0adfd4717cfe025515280518cce1a70291f7d3c970af6babedab009cbed4a7b4a1bf26036dbd72630e89f73abbc3305b8295a024c1d7cbc5b38e08340b8355193191651307ba65d25c04a152cf33079ed58f466175d56f950604b061bd3196f666ab996f05d08e5912ea5179dff050e2d655e7e8bfb7b29c0d704528d564f42d97380af312c061220cfbd', 'dd94a0a5f8d5902fbbee00fb7bf8e5a4fa02d6040a8f7da8d92b23b71f17ea27021b044d7cd48d076d', '06e34e38efcbb6e0096f0c8f2e13b1735889e42235cda2548a494597c0207762161299c8f2307288', '39250e3c79fe09d14481733f4e8c3364ed01d9d70ccce9ddec684b79de38e47ba3b291bfc479da1c', '2026-11-26 12:58:18+00', '2026-11-26 12:58:18+00');
INSERT INTO public.answers VALUES ('01a21d27-eb95-7305-b5f8-93fb4de4ea83', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '2026-11-27', 'b8071ceddbcf922721594949feb430c258a8c7536097d6909a670f56af65fc27a590f05b91d84913bd6bec3e2b61f0b7e2814fb02306d394e785875e3d12cce7a093f659f219baa4dabf3a3e829406cdee0e2eb06dd067adb0745d64cc0c78182396d3de90a47a0e900596b4d18e8449513cca443620cd7a0a59df88cf6b4851f3cb68431d5c7af89907424ebc0dbc26c231538244d489951b79ec9443', 'ddd9b39ca8dce8dac06d7c1a727bdd324fb7bdca27022c49ab57841f61d588489c475d9108884d0288', '3b6f22e8b2e1bbc5e843f02776510ea06388084fa9b77972f9add2474293ec2d86082bda81249d8f', '9b05bb5757a72c9ca1b7c738df3ec6cfbebccb70524da3af071f2f48d6f9dffc2d6a46fc6713d196', '2026-11-27 13:18:05+00', '2026-11-27 13:18:05+00');
INSERT INTO public.answers VALUES ('01a22295-a684-78f1-97ec-f893e6d289a4', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '2026-11-28', 'd6e3d11b17dbd417da5ce7901a867467d3b76233ab6459bcfb91edc64adc64db32fab69b9257200566520e5edceb5f7ac37576cb7f18a8c3433950e69fcdcc063fb190cd8a95f8411f7f2b605cb6bcd5e61c91f87b162021370a943b2c79f106389e6f2c1da7acfacc8f8fa15aec06eba9c9ed70bc2b34a0cd36609355f83486ddbb6f87b8dddf94f36fdbe9e44dc7e719adb1f2be0606aa7df5e49842', 'c53e1d2788cbb27a0b6083ceb67df32560560dad71edccc0f5e67b64f6d9a8b89495047f87e3005e32', '9820ef6897294a8fb1ceebad0bd4eec55980240df1bcfdeb8ffd1ac110574b93b377ba9c599c7b44', '49e38b0f236211b096d7c6d38f2f0044b1abcf908a8a6e7b77aec49ff9836964b0ce09d86f3ef044', '2026-11-28 14:36:02+00', '2026-11-28 14:36:02+00');
INSERT INTO public.answers VALUES ('01a200e7-8d0a-79aa-bed5-e0c301d7fb9e', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '2026-11-21', '7c2d2f71bbf56f9218881f11e53ccb50098be671b4735754cab559e88cdf99d2491bc938e992a4752c6d87611804da6a7cbe4ac8d8e417e276ab26dabef078f8dfc7e912be93171b3f066d52a39a6c88a5cd80b8cbc23abcc957034beb5f35c336204894d0cbd9181545c16f7d9d32284e64df19d191ad037101cd3622bec6f73883dee7f49e98114a6e95faa2609d45f442cf7243d83a5bc8085d9dc3', '199bed9d01199c1c3101483edeb23760c7a61a4eaa1704c6d0b592d4cb7814be7c65d2d17d95a9099a', '9c67191bb46cef6f35713125ccac10a79acd3a6038bc807aba35963e3142708dac5d6e599379e50a', '067eaed49252a44b7d1bdec43862c3850d1f661de9dda826fcd8ba1bc62188784fde864858c1d684', '2026-11-22 01:38:24+00', '2026-11-22 01:38:24+00');
INSERT INTO public.answers VALUES ('01a205fc-7525-7edd-8e36-465cf8db5281', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '2026-11-22', 'bededc1f46e4871a01a05f49452eba79676e016f8b3816429ed0f929c2bb8660c2ae9bcad868d855761320eea53bf73ad79dacc23ffeb26678502fbcf24f3f1c5e3fda053d7ba6a5b4cca563dae0b3d719d3fd4cf4190b845d90926d8e63eaa1b8868ff0351b235c47a016ce2f35157ca7869c59a36aefc25ae964e4b207de296f837db9c220c31152ccb22784c71c617502f8b5f20e691a7fce55cc', '9b258db3b9ef37437c530edc9d24ed252e9ced8fb9206ecba67e80780fee91cf8e074dfbfae10b6bd4', '0679e4170b9d509682da232bd9331e3eb57eead43788d15c535df0a11e9d8d6c08c265f117f396d1', '76208592ebc9f808b3c882247e8e24942ce094f87fd6fd0287154b927f3ce66ff5cde7e8e70b4140', '2026-11-23 01:19:20+00', '2026-11-23 01:19:20+00');
INSERT INTO public.answers VALUES ('01a20b80-aac0-72dd-9900-b330a18ba8ea', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '2026-11-23', '807b254ee6b4368d8683a6ea79651c0021abf4855a715abdbd7a7f6b415141a90f4e425626c45aebcae9c30bd97be56966b75ca708096529fd754fadcee38fe6203a7053d1e7c87120a76178b423f85b0aa5a1cf257974fddbd9f038519d09348bef4ca3d8aad2c20128fe2f60b5ee22105ba9613065e2e0bd800f87ddb5c9eeb5b74942df0b30646538804a6e2db98b4dd111fa665b75ad73ee7b33b8', '56f1d3717b4cfda079991e73b17f36bc56f56b5739e9393f22e1ef9af2f91b80683a27a3a7906fd455', 'fa75d42d3c1d48b111d616b7da9e3426c97874b0ab3986e38b7679fb647a176b8d02c860df0f4f1c454968950465660b569e34b7c0c72fd6ae8caa3107f4cf1cbb236066c1', 'c906cff57cdf38054325c0b4dc0c309b3476adf08698229ce56f9b1b5b6c9e798718cc42b183474b', '2026-11-24 03:01:51+00', '2026-11-24 03:01:51+00');
INSERT INTO public.answers VALUES ('01a2106d-5bbd-7e0d-a2a4-ade00c005d41', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '2026-11-24', '07b253dbdb972cbd125c3b9f5c647faa014acabb8ac8410e4434440d5b340fd90dc3cee32a3da658d5500e5dc5716ebf95a247939f59e4ed7a1f293f1f5c3cf850b1bf17551088c38c8c5ae224cff2bc450fbf853382ea8fb494ee5f0ceee84879f1f5018ccefa907b17a9c4af13a966705e092ded576dd00900454bcd82448a4d6ab1a19df92ee8367dbbdebe093ec267419f16e7aed2fc570995e2c274ca6d', 'adb23cec7b3aa2a19d4a509d93fa7a457cf0e9a9a01b2c2072d411907be554dc30ce25b597c952ee98', '2084c7256eff3755d39b642164e48de8e01aac623d14544564f3b97e00cd2badc056896871174818', '3f181c3bcd55975b00bfe5e17628dd5162af4f40c390355bec014d3a9a30fe6a2eac6924f9dc2c1f', '2026-11-25 01:58:52+00', '2026-11-25 01:58:52+00');
INSERT INTO public.answers VALUES ('01a21594-4b16-7f05-a284-a7a626fedff1', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '2026-11-25', '68a6515554697017076a694ca10255a0ff7775b807d9496d02f31fc95b4e2d67804e643515491243e8b98028d7b5a59df7d7908c5c1d85dc1a456afdd86e839a6deffaf609b8db0f716885e00a9a86c76ed84732a4267fa3d99409185137e0a00df805919999623ecb0f8d87494d289800ca95bff3838ece5ab1f4219df86b998b91e0bc4d9e7cef44a5c4344695a50bd170098eb1e268cc0128f085635880', 'ce65fccc17b95e2ebc82cc70009cfc28599ba9885d6c583074d068352602b8ae898da116b191dade38', 'aebe040643cef5cff9f2588c9a54a02dcb54a7572a1719717bdf7e0e04966e0c153a78bec9e706ac', '3c1c43c6f70479795c650af7df276f9d523f3bbcbe2ac23763830ac47ee6ae95fdbc077dc293d2db', '2026-11-26 01:59:29+00', '2026-11-26 01:59:29+00');
INSERT INTO public.answers VALUES ('01a21a9f-b39f-704c-9b7e-3c009dc9a2a3', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '2026-11-26', 'bc4ae550074b07c6936a1b07ff9adae52b9843f88718fd26941870b1963e4db7634077f215551a56f0ea34b183339febeddaf9e1439488922e04a79ac83c55e57dc824c5b41b3f5e5e3385cb727888bb3ad786ad91106fe631d76361d000cad3909317ec3958c80ab4006c1613a1011ea40b2008a97d3e7a7fb8572086383fe95145534aa416ce6529744ff18ec68efc019aee4ce13943a6139683', '862af0c283796b4d15413a66c736b299f04a5954931a26776ad2d3bbabf9fd5cc1b2606e5e76d1dd40', '79b4b31735ce0dacfcd9774c5930038ab73bd7de6b2469bfd4fb41ea72e74a3a2b790e954f6487ff', '9f8b51032ade17b7fb1606e94b46cec6e7343a5871d9eeb56b9db75ae2f3d570e48d9e2585fc5dee', '2026-11-27 01:30:03+00', '2026-11-27 01:30:03+00');
INSERT INTO public.answers VALUES ('01a21ff7-75fe-788f-92e7-69f39f3ce108', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '2026-11-27', 'e97ec98eed654e92f2da1032bc6772cae2f06080e2fc114ebc7a79ab24f8055be237d5793d1ba1b0a9a1eb1bdec5932cfbf3b70ae9148bfe1ab3a2739ecdcb62ec1c5f7dd050c1fa7f1bc38f4f1ae8f0aed48f3e5863378f9cda6256c7e95decd32242d9e00ae55506b6da618cd8d627cd49e2d69c91390024bd842a18e175a46f86fd5abd21491003aa495f29739a6cba3d4199dabbb4f0c44809d57b9631b4', '561a1f436437a0a557d65aee1e2e9c713e902fd1361ab9fdc6cd49c5bfb41511618fc03461ac3c43a3', 'c7ec2cd643c8b583053c4d9aec2f3be247a52d7f6a45f9802060a31fb094f6d794f40b9b54490d58', '9d2232e4cbfae9d218e892f59da316fa7cbadff549b61d557d518c4179960e2057904e0d9eeb80aa', '2026-11-28 02:24:01+00', '2026-11-28 02:24:01+00');
INSERT INTO public.answers VALUES ('01a1fe92-0b06-72cc-a773-0af1126c5462', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '2026-11-21', '22a998d259ddfcfc5173b26b988026e4bee7663fa54b8bde43ee512f2fbe9668525e6344b4bf3475320c0f91ecb0bc728f492fc866342426aa8dafbd73a09a6854bd3958b4c2db7ce8a9bacb9aaf2d5bda981d9e323ba30e4ae2348f5a40f5231fb0a6a7a564e3d8e73f0db2a4c66c12f5ae8d27891879a37ad007b148b3fd7fcd58a851f4b4f78b3f03ea2e513988f2d7aa4efb617e66ab8edba97e', '8e6c840b46737cc57f007dbbcca6b71c2788aa95b8bbc46dd119ad78e5a3e496f665c9e6c8691c7e74', '611486c9e8eb1f664bc8ffeb64f1282724cd829c10b9897a77f4b13df140274599d05a40c6b69417', 'd5184fd3a528c5a0ef2fb78946edcbe4a82096071aa1e1de99f23ba7f50cb3aafbbda73da3bb01f3', '2026-11-21 14:45:46+00', '2026-11-21 14:45:46+00');
INSERT INTO public.answers VALUES ('01a2039b-3adb-7a95-ab90-505e9cc04f5d', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '2026-11-22', 'b9a96e8ba9b28d7816b5ad96a0c127f465a615117ebffefb969b1b5a01e46698fa87b35ca81982874f8e3f6b3c2cb31e2c2613cdcf7c0ac03a8f5bfec752f4bf0dbaec4fe2ef90aeb49644279bfd492e498fe2a38904ce971fe7e101338c490058d4916961266312c1754c39fb095a4f2672771b1dae43bedd5cea5887c3ec68d0e87f6f9bb3b6388d04ef88ea5727194bfb4ede3925c516360c767e', '5ec7235e48db45bf60d6fb6b82fc875c242cc2bccada23ccbbb868cca02e2bf57ed95fbbbce5c4ef5c', 'dde1690eed6442a9deeef2fc8bf870de785059be9548d1022ae0988d4b4ef0e8d19661fc0add4a36', 'fc0b45ca3398dd6f32c2796c532c120791ec0a6f50333dac1f6bc9983491b30e38701251f5bea3d2', '2026-11-22 14:13:54+00', '2026-11-22 14:13:54+00');
INSERT INTO public.answers VALUES ('01a208e9-851b-7d3a-af3b-924916647aec', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '2026-11-23', '4afb70a8c2b2924fcff94a8607ea1bcf15e943558ce91a293e4a932e95494b39f3d0bf7cf2cb3e003885bb73babccbefcc4b7b4661cb2d7f4a3b7c4e9c6358eaf05e7f27888f589ab2c8ee25be4d96c9c5d3aef9cd0fdb8747d57cb7c0c9ec7d9d359a4c08047af58570513c5f316296caeb8c2d95d0904f79d890ce991b10b60ffdfc0c014bb8b7d4c198a86588b4c92d8edad1ddddcab6435d2d1ce16131', '70ff42c78dac104f2fc7594e1532756c66ffbdaa22df9f8ca24e6fca9464bf31b4c95c68ab2c0a6bd0', '0ea40752a195541c9c0c99448ffb1bb4f002fa5e35fb5a4c2d3aa017e4a2b84ec205bd96f4408ad2', '07f12d049c43db37fac8e417cc9a359c0e852476127c064588226abe0672ff173b9a85978d467f62', '2026-11-23 14:57:31+00', '2026-11-23 14:57:31+00');
INSERT INTO public.answers VALUES ('01a20dad-19fc-7d1a-8717-48e198a5bbd7', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '2026-11-24', 'ca41e1d0197c39bca55278bc566a1eb401ae8c3bfe4635e6f849771110d9380f5d203ebb3487d3856cbf0c65a7ef179ac89f8f9e774aeb060644efd9eff7e14a7e3acb1965551d1db9a3a41b4ce901cb02b2490b17908b78efff4853b77a5f23b13d7e3d76f7b4ca6e8da415ffce1575f0050edc05ec3fe1c9a006099ef9d8b1d9efc2554f309c2cae532f8058f2b36540dc23a8aa73b64996070f05c182', '20ae42f3d004f0fe8ccfc31d5d9ef0501206d79959a0e6648d2131f3c43c2651da14d8dc8bbe29a219', 'fbc93d23e1a814f1544fd9458d3b5001aa46886b32c4ddbd28468365162568f2aa752454f16eb0f5', '4c48b74155b1df4116bf2e31d8f79c36fa2a1ef1e2744de5a1d4b2370e7ec1611cab0d768968a40b', '2026-11-24 13:09:37+00', '2026-11-24 13:09:37+00');
INSERT INTO public.answers VALUES ('01a2131f-002a-7d7c-b130-cc3b214d84be', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '2026-11-25', '30789159dfab9b48d698f8ce5796e5c0f5259edba03c3b05d0385fc3dc839a91f445ed209db5f9d03bbec8dd62e555de3f0abcca0661d0e5baace2ea5d94fe4f700b3063d40e5d327c17eb15ea55831bd5614e8878a5adb762424421c2a80b66610320776007843b0d07c718926488d60a1e9fd4531fc9c11f0b0e04ebe8c17a66b92f832fed8177f77d4845a1f8b8d62f83ed46b8c46040ad151442', '4c66640548b7667809a8ba12f6562beacb53c366cad29a72b8a0f6d7c02f7b94553caa289711523f36', '5252d35741cbae4b5d850c24f22c56d2bcf95e8dc019028789a2a85f3bde95b9dda797ab855bacb5', '610de0597955796d2e9fd64253aaf524b3df73548fc52a6377d287c28c8afbf9621a1780d13fd42f', '2026-11-25 14:32:08+00', '2026-11-25 14:32:08+00');
INSERT INTO public.answers VALUES ('01a21809-3a17-783c-afa4-aea168a44afb', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '2026-11-26', '536d38530a184583027ce07413a63204102ee6f8698d05373a409c812dc6d5f99dc2f6edf4429c9ed260e52788384d9450ab123c75115082d20fd50777896a5d2e3835299fc1ea3d2d3de524d9c32d1b4691edf1da95820c61acd9b797bd3c1a881e5189da5149b4881a0a0219554b3ccf8253fe8418966f7b02b14e89ac5d3bbe545abdf7b500d1f1761411527ba1610035518838d2c9b5fa078cbe', 'c0fc74f33349f371a7daaec763776c0833ea44d464707e3c87d3abc710de2b3ea979555bcaebbef0da', 'a125009dbda5681d8e23162d723b0c9f9d970c631a4eb47bc3ff115556d083c1d5622c5a6a57751b66ae70ff9c931c9501aedacc2cc04160b215b3c8244712f54daaa5ba', '626ce1738e9dbed80f2eae0163887798804677586ab6e3fd3a8275942349ca9b2dbaa65afe30e479', '2026-11-26 13:26:27+00', '2026-11-26 13:26:27+00');
INSERT INTO public.answers VALUES ('01a2228a-3176-785e-8daa-ce74e003edea', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '2026-11-28', 'c7ee6190c0f1387507ade3f81ca859703cea377040846653e6ba66e7cb8b7fc1e4573daace5449541672509916a2322ab0d0e6c09a5c73f4316ee0282cba1db042886f7a1a3def2b560f2c6d4de8f986436548c130f746df18996c9b1e2787b05539356a3ff010d74b82d9ace367cc3914492bd11c8211d6247227e401317a457ad5ca8cba2e4e750524d520d736f89264bc4d567a6a44bbc9e23b44', '08419231a30d056a8e94778fef3b99237692ade87af4fc03e22b14c12a10701f894d798cd44e5bc853', 'de7d736df22ea94cc01b8f9c15fa76af98b8a2b4b321dfac9794f84f43b3dc32dbfe6fddc0d979b4f203ecb507a4abf7a52b57d5ab5fb5494b9db52becd4c8e723f389caa88f4e484081eaf8417c', 'c825a9a1d4f4883682ecf70a2d0a905eb0b4585daa25a6bdeb3d88b0de8c578679a469cb5e5ce8e5', '2026-11-28 14:23:31+00', '2026-11-28 14:23:31+00');
INSERT INTO public.answers VALUES ('01a20109-3f62-7d5b-848e-2e368609ce8b', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '2026-11-21', '750181daff074de5c668af05cc3093770583182ff24fc7a772c04e58f4015e6b8b5a9b2d59030ec02bbc698ed1035df30f8d56991853f83bd3650354418a09b2d5457f8f81c035d967201eb3295b0de01405106f9bc3701601a7dd28f52a79241fe854d7a87a14dc5a399bdff4459e724c3accf1f04364a52ada5dffcd85c5e715599e11b5c62b481042736cfa7aa172b1799ba0d9c315428d18cd90', '63c7588975da1315fbd470cff1fca0f85a54ba8c0658456356045f968526850bae353de7ba9c8f2807', '82a650ef23bb2ff046599a596f82f8224b8f7f327a8730b50dda4d87acc2b5bd4bf7f4678a61c630', '1c845bca81025434df9dd1d320e806e47af1df5da5383f3b5bca21beacbae65b42e4a1338634c07b', '2026-11-22 02:15:12+00', '2026-11-22 05:15:12+00');
INSERT INTO public.answers VALUES ('01a20653-d674-7809-8c83-66ee8f467b34', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '2026-11-22', 'abf9ffc14f333f484728857478da6dea8d7846a3bb76693bd705e1a7ac07b2fa482dd7c0f8820f1198b0124abb0dfdb344e3dc8f39cf361ba69577934445a00492a412c77a2c2fad9cdf97948610fdd1138c6ead78f9ed9c77783f97dfc7c7e901adef79449a975893f600b825ae16901d95859119b576e5df6cc567ec3d74a79af415b9f156f9edb780996c3291f6964332d5c3d543ad883f851f93157946', '58149269dbc081b9ee8fe682ff9580fad09ec59765ef83d29f6e31fcce039e0615ac5fbfb219f65e07', 'f5e503eccdd0c2bc7ae860f7abcc52e66c100c298580a689b7b9a275151d2d1570ea834d07ee305a', '3a4ba7e9b662a6f052e8a6c07cd71a7bd2ae4710d377a397a1b406a096a72c036c01cbfa8df5f3d3', '2026-11-23 02:54:47+00', '2026-11-23 02:54:47+00');
INSERT INTO public.answers VALUES ('01a22242-dee8-7d2a-a097-0e262cb09750', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '2026-11-28', '601fc91f778b03aea24bd1bf21c66be1b11a3b9646a99e4f5473da2ec804458c83e14f6307ca1f561c1b3a845520ba9afd6fedb3d9c0ca50cbe94c076215e14e2859c562e73fcf1009b31f1269eeb68d94e3285978834002d1ca4a96b413c672b1b4a4c7c9a0dbff1574ba0cfd7d36ac78b2ab5845abe71c1fb6d3dd0f742a548df82c335665993cf8223a3cb187bb2fc335bbcd2d77c416b25a3c5d', 'd7d5d9f53e88cadcc61698f8ebc489f2ed3c01c602aacac4b49d9c855f165a216c9c454021b2feca9a', '2c4b0b944a9a694f3e0f3d31fb64014df3c622c3d21d294b9cd5faec0a3f3524dbb8ce585a09e6c8', '1a0a2327878c601d59ba001adf345cdd57e0e6371eadaec57bc6acfe0492b6c62dc4e24e90a0ed75', '2026-11-28 13:05:37+00', '2026-11-28 13:05:37+00');
INSERT INTO public.answers VALUES ('01a20b29-933a-7954-b730-e02956e7b634', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '2026-11-23', '42c365b70d88bafd5365c5520bf8d31e1e3157be9a60c948a4b8a1150c0e114f24c39454beba2a431085282e9ebbbf14749c02543d91bb7d0d15554701d7a526192c5939244dc9c4606e15111d635e723d5e63b78f8c76622f65dac136f2c32bb56dde29e862e1b51274a56cbcdf53c6be0610d81b0f8f9b8c4af53891c7d4a6d49ff64ee1260a106db6fc40bddfff277cc3965721638e971b90f87c49', '6280b095dd53620a842360d134e54b4cc0c4c235f5e020d889c598d89d36c75cac45ca3910a5edcf7c', '27ac8cfc24788de5ddeabc33402d69f74d89669a4896339475875636b9d8854cbee27eb10865e64409cfece41556bd4b63b6425f8c12abe20235cc96c47bdc7b2c7501aebf39f2e234f1c912a8866a18e8f6eb4d75d15571ac80', '3cf5802e1b38390b2bc31d948aca54ee39966a9252a9c12c31941cdf5b83ad43d39e29d39476b3a1', '2026-11-24 01:26:43+00', '2026-11-24 01:26:43+00');
INSERT INTO public.answers VALUES ('01a21082-b409-712a-8a51-98c54a92d035', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '2026-11-24', 'cc4d9f7466b63617546a96765fe427cdcafb366ef60d0b042911661050a38a1097c831c7dedd4237a9cd0e9aff63252091edb835d2b3aa56ed19e2c4c71be4aa4516a1f497f5777d3e34577894325d03c384a742a473ba707a52452b96a15919785c6efbcd87306cdd9b7fcdb918b3eaf9d7caa042d1c5355b1ee63f81c1d1089c56d9910eb9c50dcd04478509ce306f3153bf46272e8cba71113e2105f292', '79595d6f8cdfe3182a10c454ea5f48648ec96044446077ee7a58f5982eeca38710a9eb2b24590f4a61', '1cf424e453ce66ba44cfd005987b6905aae37d30fc6e0852996be4f2f991eff40e5cf7a77bb81b51', 'bb34fd0c8b84ad7408cf5870a2f78f20642832dd79e234982b9104640a1f174c9076e2d5a1b73eb6', '2026-11-25 02:22:10+00', '2026-11-25 02:22:10+00');
INSERT INTO public.answers VALUES ('01a21585-b476-74e5-b6e7-5c455bf1c461', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '2026-11-25', '11b3628eb32bd2a49ae47d51ef32617c61eaef68836dd566bd77cf433f56a1507ca1added2360b002d906875781150e51ffca33fbc4bf39a977ef9f4c1b36aa106079c971d9f44ab9087ce8549738349f7c552e5999bce573176eb71409000665ecc5eb5939695ecd4fe409f5f80456ad5f2d4a67e5e8f9a07fc5d83909f66cf5116532d5b9ae3c64447cf9d718d1441a043c90828f77d540fee408a', '50a82dfff126e5a40af27a1892caec1ee2c9939f9f6ca162d45de488592150aac8f87f3efe9873030f', 'b373d41c152540b99197b5df97cefdad5bc42a4e0f7445d2934c301dfe72d4f841906cfdf0062d98', '32093500dca49ec3e27f149687b9f342d7ad66d09afc3daac7c7ca5b5ce5b532006cd4dd04303a1f', '2026-11-26 01:43:33+00', '2026-11-26 01:43:33+00');
INSERT INTO public.answers VALUES ('01a21ae9-5570-727e-a6ae-0450245c652d', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '2026-11-26', '69200a1d0c5940fa6c3eaaa0aa511b9fb43a3cda9b023a32e265700eb8b72b44086974b3198b6982f1d4aaadcbeef2ca4161db0d0b6dac2c156a70fef3f3cd847e62795d5baee8b2ba8e89d399dcc50f3fb27a3d43d99a578d4d20a0baefa94f5017b6ea6bed8db7e6526ac40bca61f2d36aa676ab09b38b1fa5ced458f1149acdabb473c7f021657ec962c4c1d4d0e7cef835c589b7d2862e4e7768', '26325129dcd48897c2b907560bcfa71d666299edda28f8c4d32669496102152c352e0799bdeef2e7e8', '53b08158171f14f9e00d4c5baafa9f5d8b1ce9ecc43dadfa0f40d1821ffbbbb5b91b2ce180880d0e', '5eb78c7a4c739c70828c5a5305125bf1a6ee03f9750a9fbbd51e53de507c69250bf5f83ad26b5ef5', '2026-11-27 02:50:29+00', '2026-11-27 02:50:29+00');
INSERT INTO public.answers VALUES ('01a21fc7-904c-7450-a908-af2c2e211d37', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '2026-11-27', '7af569bedcb2bdd1926bb8d029c19549b3a9a5fe1656f089362975af4c6aa252ae7760dfe22d23946abf4287909eb36aec776253fcab68ee1d40ac587fb54326c840e64f9164efd65bc1a4d7c6af4bafacdfb2644cf8f66c1512ff3378726bb4bc28b65d7c55eef9b604687178a56e360a14525ade777846f71a63784452f2574a26f41493cfb50dbe153c76b24f9b68c27d4328e4b953176bfef527f5', 'd2e0b76e35cb9f34b4f0d5954067bd048e37bdc5fde52a7a733a32ef2fd7c5e4124b101b8a7cda579f', 'ef9ac70935527817434283dda19032c108046d4b5b4b71163611d732926d53169a26fb15b582654f', 'ddffc3acbcc056dccc35c3ad88f945025bdd1f883a29704c47f386de2e722159757c0e4d359e33ef', '2026-11-28 01:31:42+00', '2026-11-28 01:31:42+00');
INSERT INTO public.answers VALUES ('01a1fe20-e01c-7ab2-9bdd-27c49687dc4f', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '2026-11-21', 'ed445b5443a5ee8212d8bb60ea8fda857224b6cae4fed586f44b31f134783f71f1f26bb7499db881d967ee91bf919f2fe2c5d1bb7d6c0bbe892ce0f605c39775d6a4ee1a1c31bc04999e957762326895ea7cda63402dc4eba5964098aefd2931012bfcda9d3ca0e69587817232db80eb0231d8cba1dde5b722479fe203c0034a92c6f95074cabb0648da5878459e8f3ef927ee8c9367f66c9f6d8c03', 'ff5df80199049086cda3a350e558ac93ed6448b3465b3d4a194f7604618837e4cf79f149f33d2d9aea', '86899bcc58fdcd3725840910647205a312ea26561f17325a9a73f6741921b590f55b2d5fdf3fdc5d', '063bc0b71a8c541c33fce85c858f0354d029439a264cdabacb539a6800d980c7ba1c5761ba1dbc55', '2026-11-21 12:42:09+00', '2026-11-21 12:42:09+00');
INSERT INTO public.answers VALUES ('01a203a7-1d4e-77eb-9081-6aceb30b3163', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '2026-11-22', '15e4eb16dcdd5ffd564c83465c32ecdcfc8478727cf48e548355310b3621e5f8357dae4f4ef22d7b4627770b505599ce8440d3ca3c2cce539f889651cb7fecc96f5316aa135716ed22352d5094bf3ef6be1c17b96b5d5be77a44d8704777fef05bcc84186f7725040756e25794487c0540917d86b9f289fdef8f4290de62d70d1012eda26f8c657ba3eed251eb96545042771a0587a8df6c2083d442', 'c3f55e69f79b42938849716bc4848de6e075fe50665fa13a3587dc18c5c6dca79e256abdd394a20018', '68f12777f48bccbc3853142fce4b1c346022517a5ec7ad73ebd26ee92a5965192a2f1e053d89b5d7', '3a1295b77569de2f408bbf3c11793f95c46a8fe625b4f6898aa50e9945926f283b52419446e06523', '2026-11-22 14:26:53+00', '2026-11-22 14:26:53+00');
INSERT INTO public.answers VALUES ('01a208b9-170f-7163-a1ce-a60afd08ef74', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '2026-11-23', '2796cb9c5ba2b90efad6330b1a194a6c5f0c2c0ea26f1f4d5376f5daf913347addc0b266245e79432e47ee9cf9cf42e88983195314ff975d32d949b9e3d36a8019653af92f973b48a0e48ea53f330465842181e2a7e3b07b444033e740788f6289757ab1a10aabd2f899cfa2b8203f6a154ffa673190b6ebe39a2870c2a6cc8b66a5059eb5ad9f98ea7cec725f29ce34cf89ea9b3bb759eb4fe681dab20453e8', 'b299989ead4da0dffa13031e3d83d035d3674ad63fdaa320057044b73591bf28e2d3ba57410d4e4dd5', '1a9518087d627bf1baea0dccd668d5c6cb2f5e742d05de8004ba32cc97141d8bc927058515b748bf303691c71c290f244648bf54baabd2d7ae0d322bd148763c8e0ad57e47c9068c8a3cff', '318c500d9ad31b1ced4c7513d8ef745b614edd0ddadd56b077a10caaa01e859481875c848e48eea6', '2026-11-23 14:04:37+00', '2026-11-23 14:04:37+00');
INSERT INTO public.answers VALUES ('01a20dd6-7339-768e-983c-9ed578a69a26', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '2026-11-24', 'de7240e11d08de0dbef5bd135a2784990def47ca56e7131150f892506759cdbf9cbcc78ecab45d246748645adf0b79efd80811914daa707edb2da964687a50fcc9197ce5754b53d2e05920ebebc8037ffa408805cf9d6615f9b4c541f204a2adc646e6e5530d40ce2783f30afb05f8869ee989c773493efa8e26d0da079f5fe4fa51737ba110472697f90b02b4a15fef4f6d878665a833c8d5cfb04d6144', '41677e0e6478bc57eab43ccaf0b0e95d62c83d3f418e6850e49c05cb4fc1dde8c9f41f62be5974442e', 'b4e70854065ca28bb8c2c750ffa5324c75a21cdb1631ec53ceddb92a464559b42414a0f1f6a75c1a', '4329270af92255001bd9f05b5f9870b65dcc576d37af455755b32c651c81fa225e17484cbde242ff', '2026-11-24 13:54:47+00', '2026-11-24 13:54:47+00');
INSERT INTO public.answers VALUES ('01a21308-32fa-78c5-839f-0bf259b57976', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '2026-11-25', '9c67a62b5aae08218372db6621a5da4068b468c9c3dcfe591d3f99b90c457a3b2f174178434af3caa80c75fa6e14dcf541406dff917ae1c1c63f7a0bdf55dceaadb8d4f52106e1771a14023af36059cd87544647df7320f32d100f8f9551256c06d4a568c07fc4066522f2f5413dd9e3456c429d9d781de676156f922bca4508e7c99cba09daa9f80fc3ecb7d609c3388b4569008b784b2300baa71d1d56', '010e65d6e03125e35e66212bcb6b1ba1ad6744bb37408c39d8af2b258e1b93b5200305112f3f73cad1', '6ab90bb7c2c46f55e2759fc2127ee098330b64cecbd6749c9dccb07b38b3535a90658b37fff89c04', '1997059dbbc02b942a472f68987f5693189278d70509a1a09e332fbdda199f0f9010770abc5c46c8', '2026-11-25 14:07:14+00', '2026-11-25 14:07:14+00');
INSERT INTO public.answers VALUES ('01a21830-4e80-75ec-bfe0-76575058d052', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '2026-11-26', '5cc9c0b066167da37809a1a6a94cad15970e7af1fb927396a81eb8dfb5b432e3f824c7ddd3b05f55f972938cea214b50c44174b243b9794b1af8d64421fe916ea68b2042f1be66340b95846821686c7c4d68d2aa8cb2fcea19400bccebb83ac0632ee9f31c2558253bc247ed2baafe853617c277da796af0502ba9be5c1a51031bdfe88a192cda86ae8b4b7a5b33e579c105c884132cc26f0dd6eea71db208', '74a55c035c8748fe939e79b029e781ca6e4bf94526655283ff6732711f18bdfb09e2fc580577a51eaf', 'af9a3f43d1282a5cdc6325537e1d0fb7eaef01d0bc9e12838a59ac8b1ad3748fae1b53cd34ea715c', '997719af334ae2ea53f60e5a8acad44f9553cc586f579351f6e8a69d6aea7a773e45218960f91eca', '2026-11-26 14:09:08+00', '2026-11-26 14:09:08+00');
INSERT INTO public.answers VALUES ('01a21d1d-d3c2-755c-8b29-ddda0655b539', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '2026-11-27', '98c8313c6728aa76a1541c6e1bcada4394da15348e12164ca562cb5f5c965a134d7f2afeb8f46717d48fed960d02b3aa9f5f7845d51c38eafa5eba7388965caab4c514f0cc1fd9f8917dfbd20fd5f807d3e4695a30bb9142a43114757c47a398cb77aeee07ac729768e5a4f6245b4d819ac9123c1780539ac73d5e1724b0d8b997c8a99891d6b3dbacaf53e1c32cf8d20128e2fc97067b800f12e72d', '4495562c2ba9cfdf5345d0330db0b3070c06eaa5c8a461cb93b146776d04e15c4ba9385b6b15852bf7', '2e7031a093a2afadf7496b580fe0da94f9dc876332500bb86ba6c81545ab2b88626b6e36917d088a', 'f3f05bb271622ca751c8f374b8c0e2a0ad805880ba4de806d09b7d156c24d6dc466bb9360ce54d1d', '2026-11-27 13:07:03+00', '2026-11-27 13:07:03+00');
INSERT INTO public.answers VALUES ('01a20128-a01c-7a57-b555-43bb4747980c', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d175-7c06-b68f-4d400eed7449', '2026-11-21', '1556acd96c6886a5c1b32fff0a9016de3189483e7e192595aba284af8f35f50bb5c7d99e7a0c2b319d100ddbda86265ba7aa8fdb3d7436c41ee26af4e466a4676a2c088c84c04abb3ee6aa303597bafb330ea0f4e8b2a8f0288465f532fed602d9bed35b6fa62afab21048c47add8b51f762cffefe8c4bc66ea16c8b7491e49a8181c86130476fa0ae9b197a90121fe61dc90afa5b5209d06c50e7a0', 'a69b7372519d36ff477c748cac7e72f58a3493f209bd96a2875003bc4f1e72076efa1e1b5cdeb5d964', '923174fd245736706deb1578636f4124d9712af8b3ab1d93506540705b390aa17d11973357f56730', 'a99fc0dc468f96acd995f7e300e10797cb92ea51c605e3615f2c5893a570d9b582c4c0199761573a', '2026-11-22 02:49:29+00', '2026-11-22 02:49:29+00');
INSERT INTO public.answers VALUES ('01a205f5-9584-7ef6-ab23-9751fd329d34', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d175-7c06-b68f-4d400eed7449', '2026-11-22', '961601990a59c796749dbb43981f7947725d80f6bf3c0913f9716167ffc028aba0ae5617051f95a6e8546918aa09c8e3572fa52c6963755dc60975aeb2336d31eb0af1ae159bc38070359a475543084c307397f5d65fd608dba29fb4491329d09a90bf962002316711b01f414df2b0b720ecf317fb59c556929d4982614e345d232513b8f8bb6dd6989ca76e105486ea239d572219daed8854fcb7ae', 'c69b48cec7fd253abb635f09ed0366423652e51fa418c66e7f3fa7ce21856b73e2c61a0cf969d379c0', '98be67676f523c9a5ce8e33111146141d58e6a8436e81b8ee413a2ae0626d6ebd7649113eead3049', '3a9daf744a49ad3119902267e66666b089b5de9cc6f803db0a330b8a2f2d3ac74478a428e5c3ca32', '2026-11-23 01:11:50+00', '2026-11-23 01:11:50+00');
INSERT INTO public.answers VALUES ('01a20b5a-2339-7a0d-92f3-73478cb2439f', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d175-7c06-b68f-4d400eed7449', '2026-11-23', '8f0b39d0dc5cdc02487056fb13a5d283d1aa5f28cf4f8a29d1975aad7653d09a79cb606900ddc636d3845a3880923c6988a68a3f2eb861951c6afda091574714f238188008bd56af34dcfd445ceb5cc480dd62aecb249bd280fc61243e86f87146776eab16a14f2bfb1daa32fdd3ff1cb25df54a286c177cd695bb81be84d4a3550ff0958b93c0afea2bc5f8cf1715960bae11f524a256e9bfa46e7360d628', '890e3af479e50cf2abdcc1fa9ecc467e4325deb8ffcab55a6b0d864ba08e804befb1cc44080d02e172', '965e97a5e083dde8c3b0d1731516242c6cb470dde311df43bf07d029e872713b740a0399c4372f66', '9e05f6a6c78376249cd90e486f0866ef52b62b39abd3787b39b0db2d4767d1404cb7912dcaa08f88', '2026-11-24 02:19:46+00', '2026-11-24 02:19:46+00');
INSERT INTO public.answers VALUES ('01a21075-8baf-7ecd-9597-030689af5f8e', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d175-7c06-b68f-4d400eed7449', '2026-11-24', '22a4980d9a9a67f4f0bf14f75dc39213ea5cada6654aae46e7c28c9544b60e67040c764a2206df4c36b8c98645e67d5da9ce3b1acb28becd98c91b6e5f706848f1aaeadb7d1a0134ca85885d1f6200d95a7b7f62dbfaf83f7a5ee1f033c3f5f0db135077d31be93af6e3c540c5faeb4d051804da3bd2ff1ff95c35e7cb4fc1d17d80ac37cfd1c582096e906ff62c9ece349f9c15824a60d50a57322a8601', 'c1530195aeaa766c21ba6d6e8f8b2895ef3dec103aa007872223cc757fe5dfb66151c1d332404d23d0', '3eb2163a287dd8c5dfef05fb6b7cc1f650bee900aca1cc11367dd592c5a9fa76ff25af3106c7bdbbd314c5f8568a193f65f6743fcfa932b9377e71c2cfec71f04107d44a6d8f18af98f6e90e67341b8ae1d680836f3abb4615', '313207afacc0d29000c4099e1d273b109eaa8011a38eac50549b0c6370d1bb7c467eaa8ec79e0bbc', '2026-11-25 02:07:48+00', '2026-11-25 05:07:48+00');
INSERT INTO public.answers VALUES ('01a21561-3c6f-774a-a7bb-a0ab5f4fba5d', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d175-7c06-b68f-4d400eed7449', '2026-11-25', 'b4521851857c26d429f2a37e93cbc9dee3b23fd503231b13085ba130804b14cc63d8d53dc2724b316be71bd184fd83b2f1c6d209660bf9ac8be3268962bb5c6a022da169b34820ed526b5acf6a60baa8862a870f8f8efa360a876a654dbaa0691b4b49b591d2d6aa5e0d95f9ee163f8a8d927e9e4e5c90dc59ab6dfd2552510d6e880e91b553b4b173e369c6176d807dea0717448ef69c5b2f5b0d', 'bd4d67ce730a06de7f4745f68f0bff9bc8ef2c3bab052c86d2a1abb808973d99a94deb25adcbe142bd', 'f40e0ea09a38048e8b37e96c7cf98f9de2139f33ef60b071e0265e42207f5e65de3f999363442f119abac6f31e7e51139a0042eca1551d491b81785046a2b472854339', '09d044cf2a336f5dba824b3593d5536b3a98ab4a59d5e3311fdfe1de31bc3bd725b1703722ec1c35', '2026-11-26 01:03:43+00', '2026-11-26 01:03:43+00');
INSERT INTO public.answers VALUES ('01a21aa0-8d6b-747b-ab77-0598e2711161', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d175-7c06-b68f-4d400eed7449', '2026-11-26', '94da878a1d1e30d6061d4c8d1c20b4a6d0a5aed1d99c14a8b7c3a4ba4c00fba156644b93568e349973b97d7daa5341d3889cd0b092db06a76f356fd62a75cc98fc09c47af4324d706953d94942164308a24ebc5b2f64195a4f5d55292e5dc3d5ed52d82697db8a636edc315241b132554638df96425ab0faf0f0bfd9a2cd98693d33dc4f1969561f29080451f6672cfdb73e109bdaaa9f7671aff1f4', '0c597a5ec3449c39bda357320ca11de6663e4f999611aaed157153e4f83a4d27b33dcc8c4f0568acb1', 'f94735a7a8a9830978c731ea4fd0239b6e6edb6c6b7653a2245ecb63c9dd35e8e02e900ea8fc9bfb', 'e7ff7043afc4388b24956f0fac0830e34b34611cde5672a3f8df6582aeb34773bf6af1d77eef1bd2', '2026-11-27 01:30:59+00', '2026-11-27 01:30:59+00');
INSERT INTO public.answers VALUES ('01a21ff7-4633-7482-a5e1-596776020004', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d175-7c06-b68f-4d400eed7449', '2026-11-27', '0b8bca37d598db3ab4c6655b65f95e49de29452102da362209e9708313bfc31c3007f693f6e4a9917781adf280698603ef7333af9249a0cab9cb9bbf345f0ee0007d47f396abe6161775b82219ddcb526fdb71435dffb19539c4e73c81a08f7fff009720a956143cc915b727d82d1ba635159efe985446976b0eb746271527e9f3aaaf51abf692042024dc7a2ddb2ecaa8a44e9fc98e151af902610e69', '56fc8122e0dcd856bb347b759e04a5660528a0445217543e4af2850e49fc1325eb807eae03f13e6c7a', 'ab8dace6fbb1b817338739a6f72686355352c93beb7d8aaeb3480dfe19245b59615cc7c3537c574f', '9a6cb36eb0c6604029ff39373bfe4bf6977b82d22b6d5d8906226828b8ebecaa0df1f6e9eb31cc55', '2026-11-28 02:23:48+00', '2026-11-28 02:23:48+00');
INSERT INTO public.answers VALUES ('01a200c3-ea01-76ad-b593-bf8e568488b3', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d46e-7e23-aba6-e21073511afd', '2026-11-21', 'ac7115f01628ea56a7700b175c643a09d9ade74c3fc62a3f05fe0fe2559274aa92138cdb89924f5e621e5a65ae262f3698c9c6e96333be0209e4da4f4c84838b0518a49c74a66a5e90514d089ee1ff5001e1d28dd9b12fcd65b2f9be645b065ee0e9bf12ba7d23b2b8c48844501194b0bcde1593911036d18c841bf9fa00568c7c3fcd093a13f44fa2c78ca8c2a7d76979c4d587eaa6b8a3788f2b9f', 'd721105050b9ff257cfa4dd0efbef6190d583dbcf9828ca5c2b28f4fc13d261052c280d5138ae524ab', '53e817c38de75c4bee596d6c2a913f2289bee933efd8e5144abfd847019c4f8e39efcd145d59721bc2bbdcd72df112ed7cd973a5f45b487ac845e0d4b59182368a1163b416d995e02d18795a70e42ba816041b1218c112549264', '78661e452e2075322f902c871f13f5a7d91cbaa0c45c2f6d56bb102fcdb6817254b18aab0f63c6a2', '2026-11-22 00:59:29+00', '2026-11-22 00:59:29+00');
INSERT INTO public.answers VALUES ('01a203b7-25ca-7d6a-b63d-95176e77e6cc', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d46e-7e23-aba6-e21073511afd', '2026-11-22', '53d01ba76d7fb1c4d304be9a2e0cf2712ac255ac7490946ca9d87a632dcbef1a7ec96f7fe01400a5d5b4c4025593b2b7f99c06ad200df1d6b5ffca6ec23d21088a6e7a14bddba26bbbb4dd870428b1f7e784a5f90a1d27e81fd5a24478e66ae2d8b0893ef1438e7311532adb00854bcec615cf238348577f1bbfe7f3d8f7ac3dfacf37b18aecf44057fd1ae417b29101c69981808513880c16a1aa8367', 'b7b782890c2f4127ba6a851b5578012a58fa0a660ed7a5e999718b68f5581946507a740aad0b9b314e', '54c685e6ffad91ed6c618354f30f62270ca3f3abb2f76b019a0d8d270ce55c1c75d1d0768e0e31d5', '0b807fa452ef34f742f22745bee9ab3f7b06f246233a348db8b1f3684832176a3319cc36f0593a23', '2026-11-22 14:44:24+00', '2026-11-22 14:44:24+00');
INSERT INTO public.answers VALUES ('01a208c6-ef1d-7f85-907b-b66ac7ee8618', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d46e-7e23-aba6-e21073511afd', '2026-11-23', 'acdb5db4355733d4100c0ae8a8055af9d3e0a6ab9b15dbb46b469ec08589b3c99bc9f1497003d9f39f7f175b822d3599abef713eefd5e5a334ee3a725a542c3e7ece267e82f1c5a24ca4aed52a0e4c4287350dc768a321735c1206efe3660c5aee656932dc5542aafb2020591474f469ed19d2230ab0461a17eb02c1698eaca806e551c1fa149449dd0b8756cd9729b449b59fdad7720ce05da25f', 'f1019db2c0b62cb89209d8efd2ef9780a0088cb4ff11be7f54187e5fc829468c6e75476d14b024c7e5', '32ef5d1a23e59a2b9af74f79223eb4125e9b33a167e0fbd9849a7ec72dc9ab4f6a4545413df8afba', 'b10e9251e8f3db3e391508da58ab82879c1b24071974f657f7969fd62a2cd905ee903e9614d965d6', '2026-11-23 14:19:44+00', '2026-11-23 14:19:44+00');
INSERT INTO public.answers VALUES ('01a20e02-4fe6-78da-81ad-cc266d5bcfb6', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d46e-7e23-aba6-e21073511afd', '2026-11-24', 'dc986150d1705f1da68ccfc03b62a0b903b50594c1a9d83fe6f239f1ff01118bc5f563ed1ca0894e8461a97ebcaaae4cb3456d999c550ee97c18609a262aa1ffae93d66f67c85fd204d50a1308bae8b100aed227154221585a8599221edb987493f7cf4a5764c09171584189700bbfdbd09fc0da83387cf65f72f4ba3af3a91e41ff91ebfcf8a2c074112b0e09c15e997cae6e22b144b7a1bfb29c', 'e0f0185611990e0ff60fbe722360f38b1dec986d5325466fd24b564459bdc24033e6cfb47c04b533d8', 'aed976f6599554a64c9785629c6c6c6992a8382eac226e46d1fbb72f11a6d847e09b3a261b36c757', '7095317f3beb9be6c1efcf55dc6e837b0952662bd81c40bc36011aac1082c1a73714a33a83285998', '2026-11-24 14:42:42+00', '2026-11-24 14:42:42+00');
INSERT INTO public.answers VALUES ('01a212ca-0cd9-7815-b0dc-ecf66483b7dd', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d46e-7e23-aba6-e21073511afd', '2026-11-25', '8b916ab9350e58e8936cbee902793bfc4d1bc815009aeea8632deae9c83b9acff46f7e00c5cbb2a524c42237e96f3e92e4fbd93d7689da17d8d152bd94faeb7463b1b0c35ec823f217c792284fab33e056bf07523bd96e50c199d9cb6de443ef7f079debe8655f45dbf2c05b04f571f07f30fc54dfc63c2a0f4ccc4d1107f2420c2fddb3758de4c19be88eb20dcea46c10349acce853f8f882c3a3', '27ceabd33fc1a79c8071a6f794f2294fd19619f049243f4c4be24e865cfd165b23162df436b670fd75', '15cdb6ab16ed074a0f1774d74d07fef7b1f1a20b305445947046e25046c5eab205cea8e64bfc6b2d', '5b634a3db5f01ce2e4a6704c1aa6c5511df87a6593bbf5928627640f0f8bb5cb2af0b798be301b63', '2026-11-25 12:59:21+00', '2026-11-25 12:59:21+00');
INSERT INTO public.answers VALUES ('01a2181d-d11e-7442-9a02-e8971d19e2cb', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d46e-7e23-aba6-e21073511afd', '2026-11-26', '5e7723a75e9e31863ced0517ebd0c05b88414825d47fec1877cce470b949bfac7a5643cdd1014512b63c1d81add07f3cdda17f848c96c5f163b7bf46b3889dcf89b0d02b69c4c472d99ed5c924ff28ca0def5bea34d1130af5119b2d499f8529b4a9e509d51913cded5073fbfff50ce1e3c92cfcb7b1451862835266190e78cb8a9ccd9e1d59814ef17bce2f041cf1f6f0b55c829e38636a9475cc57', '97323d30aeaa835fb5b809371655e11bc0e72ad633d0f2b337c68a08c913b16ea5cbaf479dd9ccbc5b', 'dd610258a89b0ef686bec7cc037210a0f4673bd1d3d53393ee43bdca9eb24d0bc7d6b98c74e50456', '67be3c91d31dabefd81a025398f576583f56f1dcd5d5c5ed20728dfd5a6ccd1b05dc96634b0382e8', '2026-11-26 13:48:56+00', '2026-11-26 13:48:56+00');
INSERT INTO public.answers VALUES ('01a21d5e-d093-7d64-a506-b2a67587fc53', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d46e-7e23-aba6-e21073511afd', '2026-11-27', '35c66665f20959903b74aa1637ae6c2748543a7c78bcefcbd8e53f9498166180f84eef1c9215e03f98eb209fc4433df8c58c08e839a8539e41a089fa27bae1e2a5fb929430ada3223488eccb1af061a597fd805539902e86d16abc08f466126a860f0d6dbe8746a6f4213db5a53bccd4ea678bc6985ac4806785e7225e17a147896df84fa8f828d07111a9a8c4f714848755bcb1332c4352b349ee12c0', '44651f4745aaacd6c1eee29ae9ac17d9ab4cae3967d7cec3adebf2fe7948dbc69f761f4b821b7c6d47', '8c0e5d56157926c2daed646c8f069d318a0979e9f8f78cea7f6f0a54022746228ce900f6b6066b53', '108e59b24e10843ea284364f880d33e46f05c39fae041b2a2bfee9124a4b7d77cb6b5361bcf09f5f', '2026-11-27 14:18:02+00', '2026-11-27 14:18:02+00');
INSERT INTO public.answers VALUES ('01a22248-6653-72b1-bade-59e721f87676', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d46e-7e23-aba6-e21073511afd', '2026-11-28', 'd94be349e37117e73d9c83c0222a7d2c4b4350835030633a410f763d849bbbdea5cc37600d944e68a887ad132348fa48730a255b2acbda4ee1d0065fcc57061c5ed68c0992543e16f87cfd71bdac59e3f2189179c5479e9144d1b6df78178b7c1d8b6d16a8b9575cc31a4eb47f1f2a585081eafcf3078b9fcda0f18b80de7fdb64b3986419d3101a37c20eeedf12763c2e3a475da4fc50b865', '9d6e8ea7fcea9d1b24e23b3247b2766f2eb2c9f6610742c65090664ea9822fe2ae262b4182454822f9', 'e2acf73efa01ecd5d7cefe8cc3031a97b7a6301c069663071ed4a1377cf3d66054efd03cfbb32f19', '26b17f8ea4028512ff80cbee388ba7e39f63683283f5414b56f296e067e1f79e5cb7e9fd5a326aa5', '2026-11-28 13:11:39+00', '2026-11-28 13:11:39+00');
INSERT INTO public.answers VALUES ('01a20117-767e-78b0-af4f-46b1a03d8a7e', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '2026-11-21', '455185a79b784b327e730ef1510d568d3243b6306a9b4328c03a93864e8c2b996cc1ac5ef7bb0a442944fffb805ce4003685ebe3df1e622e452afcbda31efb90a56b14399569141e62e5cbce1939dd846068089ad8a73f7f04fe09844db434eaf3a9b874daee4b7958734b49cd590dc491bcd43d8c27787a3f79cc8d4797f109c95e4d192a74ac6cd63e0b3a2dae808b4475663fa3142d718cc5ff37285d', 'a274c24885efe77b701e56163061e40b67711d5de6943ed7842d263dd8433ca6ac0875c94aa5089bdf', '1ce5b9a4b4d2693de6dee234c5c156c01345e67520e89bb486a9ca0a7679a77f73b628e79121d5c37560cf10350979597740f675c36a24cc24baa18f14a22ff9b5c611de', '0a4519afd4f8b0abfe2a0cc430ec66058e4050a239ce2b5686a91419c3807e2613f7318e43ccdf43', '2026-11-22 02:30:44+00', '2026-11-22 02:30:44+00');
INSERT INTO public.answers VALUES ('01a205ff-46f2-7caf-97da-d8abedcb54ca', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '2026-11-22', 'ffc4d0f0cb88768786f218821ddfcfba33c1f7b5b8e3933a852d30e96335e367ded3da8659cbcbdeeb4cefc06c177df769533cf36f4dbb62dbe4a37763ec7bfc7efef99c5c48c4d360748ef6456bd23b71fada43b3381480d50ee8cfa6231d15f32e15c96b9994fe0baea3038f3c8984d8105b34853e4fd43fed46ee29047dcbad84ae0911b575a5cc2fbf981006e0b91777cfc74d3c04b268223273c11f', 'eabbe82b3955b571115de248c3ae16dd9c2a9e3420ca7692278643330ed7e7d15ee439ec7bfdb539e8', '24cac27ec227ba352db3a45325aad17431ed87d22115bd3dbb3be4aea612e7a826613625e4c5857f', 'ebd89f57f1cf68d87edb246da2f6bf329782acf09febe729f5f4ece1545f14061ca27eb9096bcae6', '2026-11-23 01:22:25+00', '2026-11-23 01:22:25+00');
INSERT INTO public.answers VALUES ('01a20b4c-66da-775e-967e-1b9c1b6fa960', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '2026-11-23', 'dc941db19bafd63a71ca8de2fff50b01888cd5d6222c9790813c57fe9c60781732818a116f0605c0233e52a1149e18ea03d9b8e7cd352af4211f16610523c950cdae1d2a53fc873ff0232d2d90ca2f5ed0a7600a48a5bea903c52ae805f38319d286924d99d8a9e8ba06dd9923a6874f3fa467c29958343da6bab231ae04bd971c768a3a4e08293bcde3feaaea890534f2ab6f955ba84a5efd986a', '1a6155b570935b75c9600740355b1763511757f4fba8f83f0943301824a856eeb17e5a4bf279991d37', '2614d5496dc88a87f1c82218033487c66dec248227989cb437dab30ed23e5706fac1573e6d001f5e', '638a0cd4560ac401fc97dd008ad5e43e98fe0837a8241454f71b226a6517becab484265b426ee77d', '2026-11-24 02:04:46+00', '2026-11-24 02:04:46+00');
INSERT INTO public.answers VALUES ('01a21041-d397-702d-b400-be665476e74c', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '2026-11-24', '4d4b4d028bf593d96f7de33db026a7af5b57c610105a21824afee374c239340a3afce58bc47bf92c5fbcc1c1bd286487c51859a5b5aa07082c64747c88de032e1603728b54078f4ce9a2cf5ed52910fb376ed46d0b32201a7d350c52de660d9973402b53d7189a04379e2748996eef6afdbb5e37b61e2fde0bfc8c414e5bc7ddfaf1dbbfe11cc8c8430de6576d4219f58e419d20e28624e5487d311f', '78cc33ea90577a2c1b4dd8b137f347fa8f9e8328b4d3c2062c1ed90fc493f914251c7e6447efe5ca00', '929053953a08a78714c92d017cfc705eaff87112f671c8dd67f7f271a5ae721cd37b160f319a8541', '6251b9e8c0be3b1177d48acf217189d3ce125e7703dd7eaaf8060e59d69428aaa6cd5780e7740db4', '2026-11-25 01:11:19+00', '2026-11-25 01:11:19+00');
INSERT INTO public.answers VALUES ('01a215b1-31a8-7b69-bfdf-42ecae578bf6', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '2026-11-25', 'a477e63c17984032b877239c7cbc24ca5d37176b997f78092a94b246fe13c80fdfbcda86e88588f330a2d2b01f49cc77040884e9ec32870dda82c70fe295d7b4fb8b82d49371a48657443bade8f6f31b84b685b27b803334c456dd1c481d484d40fdd781767b683add69a5a3c09d6a3b33d3b67ead91573e751a30caf0a8c52028ebf55500c976595e60f4bbe162ec62b29709e2020f1969c3d21c', '381478b6d97797c6bfaf5b8dee315a9da0fdf716654dcaa1d7cd86ab8216bfacafe55e3286d6eb90bb', '138f045a0e2d04dc41e101cd373aa02a14de06c01a2d520db500220fe4334be72daccee6445f01ca', '0db04cad1c4bf52de6abe5e25c34e31085e94a01836607a706bd0b437cd30259d30bc3d97cce2187', '2026-11-26 02:31:03+00', '2026-11-26 05:31:03+00');
INSERT INTO public.answers VALUES ('01a21b0d-2e35-770f-a71e-d4ee53d01462', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '2026-11-26', '32b38b20eb1af74852597902924469f2874961d6c5406a67a167c931efcfd960f82966ed00fccb4b366b96ef03ddfae45d0908bca3ad9c339a1917b02d4f3aebc3870ff94ca4aca3452844546670abf609dc5a4013f369bd802f6872a59f69d94255f2d3db4f4499a193346fc2a15b28e118fe4e30b6a2eb6cbe8f162f9054472b752ddf46320ff8bc3f97b265716f1b2c58d0efbde938f2a66a12967fb0', '0a29c7b369f9c9d74bd1f1babc158b3015998bb2cb236ab13630297d4068270385693d5835585985bf', 'c87ebfa437b07afb46ba89626e03fcfc3dcc32cb99895ac0895abdd31b17bd8cd534a82bab3b80f0', 'ec4cde45ce687336e4f067418dbd4b78147ea6881d37e63c9d4a7c62baaaf2bf576fab79e67f5b0e', '2026-11-27 03:29:38+00', '2026-11-27 03:29:38+00');
INSERT INTO public.answers VALUES ('01a21ffd-8438-7b38-9be9-45c54c356d69', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '2026-11-27', '3dcf32e57e5b40c51e67737e53e2e5af45985a53de70bac51774bfc8a2b89b0418c3d2038b7a64771646fbd013ab6c7e07597db05ba47151a7bff4a6a5a097fd978f12a710cfe8e002c8a1fe10536e455448e2d194126452cb5b91965d2039e1e7d3a3b4d938f4a3861529b874aa30afa29cba505f6096bc074f61d3d305c81b628ec1ce87b8ab5879b38fea897d577a441cdf64593bcb3c7f82279f', '2f1fdab6a576d249a10ec96c095aa5874b1c7a1c8ea761d612f5ac70a8420e41d4d6b14e7faf4a9a79', '7349af7d56344c32c01dbe00b2ac51918cd4fb7a20789a899f8f9d433f741e73e383e81d7b9fd97b', '9d75c3f113d538221ea8b614e8b6f03bf7b3056169a614251ba3622cae020224276ede97d2ddbefe', '2026-11-28 02:30:37+00', '2026-11-28 02:30:37+00');
INSERT INTO public.answers VALUES ('01a2033e-e007-7278-b98f-e88f32698a64', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '2026-11-22', '1cedf77b8ef0dd2695b3f2c8932a1ec54a78608f8c643bccbee22733c7aafd4a1ca38e73dc5daccd52f501c08188a8da5296a69210a288532696e7781ec38e3d91484e458ad4dee6c6c9dc278cdf49de25f2b926d37547d0de53527990f7474bf84cef76f347ec85356e59efa48a14be59245f7ac9f30ff648ef54c2e3564cacf9e3ffad2a5d50f1a8f563f48c5a5f10778035e10ff37b593184863b01eb81', '66603ad7304d981d56290bcf54201648e65e3b85149ce20bd1f60d5e9899272a0a26d7c5731e1de574', '27a0d6d07030fb3bd4b36d3430129231a7140f14185e981c6cb71c4d9bd031ebc58b22f364c6271e', '2368481923878072db6392c93c876f76493e16b77a99f29e39fb1ed51e5e0bc023984d7e95fa0bc3', '2026-11-22 12:33:01+00', '2026-11-22 12:33:01+00');
INSERT INTO public.answers VALUES ('01a208e0-2809-7e76-811f-cfe45258f29d', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '2026-11-23', '80a7b8047959082942433b9561933489f639ea35aea37ca34f9bc2ea5445c394c26581418ade5814b98bedad6e6079897e425e7e61f074f4c555f2ae4a3b94bbdea50c9b642506d693219d7a9ccd2a56bf95698f154efc87555a9de59d9f081715bf4561ec653521227a2114006959e24f5d03f303c9dc45b47582b7f1202571a90da7e7fb4d4a3ed291c7c1ec6b52a998ecb0e87fc015736f683af33e7919c5', '3e211d28534b8f02db8b1109656cb6cf49e8daa6d16572c51eb558e93694cf9806a2d19484d3378253', '85cfe644031ba287a373098a6b393571fcfaa679deb3eb029038a7c16a3e29b8a2a7c437273746e2', '880b2c0b0e69073fbc99b3e470c1921a5f5fd03637cd08a20feef53feea116f95a63ba71c27e7d8f', '2026-11-23 14:47:17+00', '2026-11-23 14:47:17+00');
INSERT INTO public.answers VALUES ('01a20d9c-bd09-783f-ba00-f8254369bec9', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '2026-11-24', '8856a0b9e29b98f0b1a988b0b35a45e1033c7ce59d0a232332aa93ceefe194f1c354b8218f3f37abd339c0c34309a2964715c7f440310e99fdbf2e7d4e2863ee314ebf8b5428d4f0c04d1d82be3f320db94675bfb7e6fae1b073726d2e1b7eaaacd8ff78530b4fc5c39de409ef215dfa5c95eabc9586faadb6db334e03a9aa7c4560a450574932f8089427507053a7d4164ee764e732c7b46fb5db1b', 'd17cc15104036e2b56ce893e1685894eb08c876ad612bba9aebaec66c2e282d11aa50003d4a1b036ad', 'e6b20fc2b0c5b0c0a39a93839e3dc499d481edc6f4d94ffba004fe112dc9d2eeeb95eb787d4a2bcf3c5eff544b282f506b3d243f50b3a44ba344092b2eddd232f41363ba', '6338ae0ad7db1bdbd0bac6a469b356739c6db48df3c3ef0dfffbad9e52d36f1c689eba2cdd65e855', '2026-11-24 12:51:45+00', '2026-11-24 12:51:45+00');
INSERT INTO public.answers VALUES ('01a213d0-a954-7d2b-8aa6-f94c1f52afc5', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '2026-11-25', '03a3a6930243f6a90b438b0b092d746a7d6656f45164ca5348972ff8c939362d8f37934aa94d54e42b537828c26b0ac233bed341b29aa45b6835fbc0284c134923140d057046869af7b6477b00b8abc130fcabdb3f0603aac41e68eca99e4d78e95030c9600c5af2a1ad77a253c8e0b4ce85dd5db4393b825e80c3ec9d8943dc91bf95ff950046837b3dfbe4cfe7fedfe14c51d6423a9a7c364d1a469148', 'd16d850e5aebd19c0721e6b7adca54093eb8f9763ce40d623f0fac7ec27253e9c1951b5d189af4f4db', '04890b24f0c51e128e4788af621445915f22054fda92dcec02798cdd40d3b819e8d1f3c44160a1c9', 'ca604ef27c0e9c184c19d5f5d7d8d3e383f7c1bd1d00fdc5d7e52805443b6af399a0d7c3f0ed4b47', '2026-11-25 17:46:11+00', '2026-11-25 17:46:11+00');
INSERT INTO public.answers VALUES ('01a21b9d-5e74-788e-b940-896b8323237e', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '2026-11-26', '22e9b7ae71b3bc2ba55f0721197715a6cc345c13e41f3216e9136679121ce2a27c3760b64749151a5f6befddb92488bf68d5660d488d9faf33766675fca005ed6bb968b37d0045d48e4c100e84b2e50daedd65577ad6093ce6279626ed0e9cfab9067fdeb746a8bb32080b10995ad6280dcebd11a436affca9d30713e170af73b9c7c7f239e0bbdae36cd6a89b5c7eb9ca17d6ed2d38f15eb514f1415af1', '3b6429634ed9e9957bdb25d352766259515af8093f530b69999d4184b8eb4978323d96ffceb64553fe', 'd9bef7fd45cbbdaf35540d9d5052f211d5abf0c6abc0d5bef0549fc2120b2c9ed77d2a67467a9aeb', 'ee82dd6384d1a4f4ad669bf114e8b8a01841f0db7c733a13c7b1397dd624c04acc6e23a20214eb41', '2026-11-27 06:07:07+00', '2026-11-27 06:07:07+00');
INSERT INTO public.answers VALUES ('01a21d3f-dbf7-7806-b047-bf29765b7ff1', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '2026-11-27', '89745799b022fbe92a2ed14c1f8c9a1191788bf40b25d3c6172dc4bd06bf3dc3f8399ae58408fbb1a7061e446b32b716e4bca676327d98f47890dbb6d5a001318ad1f27426f3796532de09367fdc55a6975609c3306e0e95f86d88bbcdde5f69c46f4fa9ce0aa9c566e415f1b8485aa5aa9709df182b582752ae4642611236e5048cee1fe094f632c7875bcbcf2797419d0d22e05a814b572017f4', 'd3d0fbc29217c5053974981ace2cf44b41a50c10fc38814db57076336936189de2da4839de1f60f156', '22fa2f865c42dad468f09c85ae027b27a686a69607e727bd5bc09098fb1c3380c2237b58f25133db', '36093a12a5d562fa7a4754bbc4133aaf963149a3058b11aaa614e82d44f58d824630dbaf479a6f7f', '2026-11-27 13:44:14+00', '2026-11-27 13:44:14+00');
INSERT INTO public.answers VALUES ('01a20271-564b-7252-8803-2756d7671458', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-21', '90b15fdb385fc91440c3e808ee76395561603dd27a17121b08c94f4dad34fb1419a052371e8c0cd4284738ddfa32214b261560cb224908453b421a07044e6b85fc93db1eb5c4733e39a95cdf55e5061bdae0e63493ff64516a77135edc6befc424a3fe497f89294b889ef2966d56d1edb171545ff0a9fb831551d6ef62cb74e4d4995a95716e594c3007c593c14367194ca08eb4991959284dce2378', 'c51e930270e79a29104ef2caa819d854c387f11a4b47f7b7f52ed7456a06adb594cb756973fdf40bb1', 'faaf3fdbc73ac2540c676a43ab6ac9232e71b0155cbf1bfcc5e174ce40cc4debad7aa6f9305a4940', '3936139975878a2d704e5c33934091ca4a258e69df0dd9459563e8fadabe8359524c52a00110027e', '2026-11-22 08:48:31+00', '2026-11-22 08:48:31+00');
INSERT INTO public.answers VALUES ('01a20724-86a1-7f08-b12f-c209669134a5', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-22', 'db93841b08af13fca73fefd1ea120efe6c282d28f0f80bc433c53d6ad8f068f7d50c9a58568b17cdfb8359b1adb4352a8ddf73330e15a335c97d294ff97cca2eb9ad39b2701f8ccd7c4793aa3529853fd954af67b44162a8e6ac7306c4f0f4e12a8cd16c3f7d6073a9a09b15a5014d67c095b2d610b7f78eba61916ec4878fb3f26c672d08bd235f8d768cba2e2462f131e79b6ab9258d3f78087a68', 'bde393eda256dd308381a678c7da24be36d9e057745047a9f9bf0eb3296d0b1fcb44850cba876e7e81', '801db3615fef7a5068f4a614a4ebbb5ca6bd922d4942f165a290984ccffad981cc4156061b7eff00', 'f6671bf7bf8982c70e92c1630479b99b2f8e96d28ca18445ee79f2d95b779db9ee503f09f4f7e4cc', '2026-11-23 06:42:44+00', '2026-11-23 06:42:44+00');
INSERT INTO public.answers VALUES ('01a20c26-6f43-7240-b5eb-6fe5a1d6cb5c', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-23', 'f81517c616cad0307a99e8f8c2448d8b4eee8bac5158e1f106783040e3daf47e019ba12ef4ccee0a35f1e8b20d9feb97ac8d4082f9c4c8e4f962ed75f2350d77ea6ee755ea4df150191c2cbe63faeb5818f48fdd258299c51d5516f72bb63904b8ffffb9f543c8524c682a29da580745f33ca92eae8f35eb629f9ad12f3f6f8f7eb74824601bd37a4af35de8d2ca751e5da7ac099c78c3092e14e05d6073', '84decad35f7a138042a1a322f5b97101deb66d3df03b566bfc6daa9110f2cdd66f93324460de47a026', '584c7463c425a56782b9b87fd5f933c8f89b0ad5efd1bf5310333d4ebeb1a03ef9cea982489339ee', '7c3ff8aa3c89aaa379614d37006cce4f95bc55659570c62a48e3b85bb3f890e8475546452c95e981', '2026-11-24 06:02:55+00', '2026-11-24 06:02:55+00');
INSERT INTO public.answers VALUES ('01a21064-0548-732e-a9c1-c3713feef690', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-24', 'b94232b862b03a613121e13db6de9e6b96da67b807ceb9d78d5a47211eb36596d74c20870fa14a7155b06ef9535f09cda116bf2d5f5583ddba2433f81c95fc09de6ba886096d407cc1e432036f37cdcfcb689bc111811a32a7f8bcb95e7e24305d12c03086d01142e54f0109e3c8b717a1de7b01e489e2d6e1570c38c01500a6623c8f8a13c53cc5defc02d5178b97729be4e61d7c01a019bef2f001', '0373fd71a9c892ed909f483c4c8e96520fa5bdff82774e233c88a6bc31cf927df956eb249971827bf1', 'b9e7711975f3c11ee4b24c4fb9805622bac5c1255fa5e74901389fed59c4bf68dd9a59598f07e260', '9eadbf9ad516b7bdf2416d214ee2fe57af3f894027bdfd1adc9f641036093c7cf7d86dbdc384a073', '2026-11-25 01:48:40+00', '2026-11-25 01:48:40+00');
INSERT INTO public.answers VALUES ('01a215c9-59c3-7ab1-9f56-8a8ce7350ee7', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-25', '6d1c99f86a44e16f96dd45206563378049e8e065917d0e9a77551518423724c794ed702289146cb5bd07f22593779f7cd9cb98b8cf3ecd65cfbc3885af9940e1410f7bd19cf67b3eed3391ed0c9c9c6d741780735a32a56c19ae88a47f6abe9488c382d148231f4fda368451c331f3e41fefea014364d6f1832b3eee4d2edcf6b49e4746d3cb5fd240ebbc0eeb8e99f336761381566fdca6179749', '84ca0243bd8a0d7745dea5a52ac345ef102702bb45e65f2c9dba4e0cf6e032da66e39199820cd71e9f', 'fddd8561b6e575ca6834184861d15d68ac74f738115b176446af9bb67ad6a01f960bef1c10c8e1d4', '332e14df5cf89af45357f5b0aacce8f0bf47f0b24fd02dccc6683996859a7effa4b5a73b76747b32', '2026-11-26 02:57:26+00', '2026-11-26 02:57:26+00');
INSERT INTO public.answers VALUES ('01a21c1f-052d-7490-9233-73dac412e78e', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-26', 'd4231d9f16bf929f022afdd6fe6b99ff96a1df3b24044bdc86dfa90cc752365266e2e82c2653aa29b98649f8789cbdf73684abf77c6a91eadf768f20b8bd7a7f7ef4c8503dde837e41bd1d10446ee1a59cc9768d484a166d998d3f9d1730541a16df9472902f269fd3ea16b5a03156169159bf1f22ddd89ea01eb0afc3ff2baec5ee9643cafee41f1152f8bf7d076d39d6c2acb1d2bee21b958fc74d', '3a3d47d8d1cd45b8c9daf98ff468fee0c1df48f20c80a6c9d39578e1127111128065df3b5ce0db8ca1', '00c46b94ce569c8635e59190a559680d7974be0ba27b3bf8747cf15e79bf6dafe4d3dfcfe0af1d1dd6490e5c3a889ecdfb6993b16e3e0d204f0c6b7801c35f5082d8e77d', 'b0ab50a775c09144b66f54a05f7e8279501ac1307c877b2a38a5bf41e7a8059c972478720c792a29', '2026-11-27 08:28:44+00', '2026-11-27 08:28:44+00');
INSERT INTO public.answers VALUES ('01a220c2-50af-78a8-a5c4-7b272671a131', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d331-7c10-88ed-877dde35b90f', '2026-11-27', '8d1d61720ed2b7403ab063456b74da624f561547a49d307d15febd846e868e0604c8317781dc6f97fbe4c885c43c28228d54636949746aea78a74bd474fa99026cbbbe70278cc181f616cfd6969388407530288b29e3b42e163636ffa6581020fff3cb25bd8f6a58fe2d6bf0529c92236cff0969840218ecd042b9e576199c80f80a5d8eef4befa48935d1aabf9654e3bed42ec318a5ccc9db73d4f7b5eeeeaa', 'b0ac792781cba28eee5bdac61ab1dcefcd53f16be12135e08399b3f689a12039f0120daaad849a5656', '87e490099b6b2096431365c79b5622b0ccf7407ca9174b398c81b8aa5f0a34f74be0868b6bd7ca16', 'a0fd2f356f0d23612963d231e11ef26fccdf1ea3b345ff6c6dbb8ecb15ac3b4814d80cda1373d905', '2026-11-28 06:05:35+00', '2026-11-28 06:05:35+00');
INSERT INTO public.appointments VALUES ('01a1ffef-d2f0-7711-9414-3e0a5c89b2e5', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '6d1a213e216f3dfab60e121f89f0dd7d0a01942e3fa16dbdf56a8ac5ca1f9a1341095bf849b3c7d6e2f7442e512d09b50de4fcba01561e', 'c642ac041f13010d039ea488706193ca76806d095d691ddb460df198335d9af3b72dfab93cd2691f99a73da1b9f13c773b', '2026-11-21 21:07:49+00');
INSERT INTO public.appointments VALUES ('01a1ffef-d462-722a-8c40-01d3eb226310', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'f32cc1a3a2503ea6ed52c2e9d302e952b3e1a6bef85bc053567a299e3b4bbad53146538b20d4025d20b68443d99874363f2b9d4086b2d6', '6a13038b3937a29a46789137a5b48780276a7332078027bfa159d57696a9eedb17958290f26958aea9250006d766f8f104', '2026-11-21 21:07:49+00');
INSERT INTO public.appointments VALUES ('01a1ffef-d2f2-77af-8d12-dd7562904123', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'd24e94c24e362152b3afa9fbd937562c8f1daecbbcd57f7f6559cc5598969280c76d4863d7ee646cee66850a2c1cb5e354b9c48955', '12d1ecc4262bca3733466d90b7b49d6acc304fb28c38a224e72f1b564b4b58d7acb63541cf83eca1a3a3b768db9f2bc456', '2026-11-21 21:07:49+00');
INSERT INTO public.appointments VALUES ('01a1ffef-d3be-7abe-9318-071e2ba69f20', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '6f62bbf4b4f490d92b370ec86cb3e2f5e6eacb4cc4a690774a52fb39fe346c83ebe491fab39b742151bb359e2e89158bca21f2fa', 'af4d5a7e560664f54dc11c9c8945466f34e53f0e634bea5310e525224ac91f8c5efdd0d3ce65af5652a6ff02a0375982', '2026-11-21 21:07:49+00');
INSERT INTO public.appointments VALUES ('01a1ffef-d189-71a9-8ff6-d3815523a83c', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '1d44887ab90083e2994a0e9bfcdbfb5aaba42340af90c6ca3226dcb563c89d03cef14d9ce6f811797587d3e67cd5d31d7c14c610', 'ee0aa51d6511641992aae91ae610b0c62fc5d2cd1383605095e67e8ad960912c248e73b1d8dd4a442c577633364a2a58', '2026-11-21 21:07:49+00');
INSERT INTO public.assignments VALUES ('01a20094-9c4d-717a-b5d8-2a680b2095d3', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'counselor', '01a1fac9-75ec-7084-b5f0-2ee37363edd1', '2026-11-22 00:07:49+00', '2026-11-22 02:07:49+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a20094-a3c8-7096-96f9-0ea602de79ef', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', 'counselor', '01a1fac9-75ec-7084-b5f0-2ee37363edd1', '2026-11-22 00:07:50+00', '2026-11-22 02:07:50+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a20094-a36d-76c9-b0e6-41e08b28d3d7', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-22 00:07:50+00', '2026-11-22 02:07:50+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a20094-a66a-7dc5-9809-3b38b97aaacc', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'counselor', '01a1fac9-75ec-7084-b5f0-2ee37363edd1', '2026-11-22 00:07:51+00', '2026-11-22 02:07:51+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a20094-a77c-7cf5-b60c-c78ac6429da1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-22 00:07:51+00', '2026-11-22 02:07:51+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a20094-a7f3-7e88-84a1-66412a2a947c', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', 'counselor', '01a1fac9-75ec-7084-b5f0-2ee37363edd1', '2026-11-22 00:07:52+00', '2026-11-22 02:07:52+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a20094-a8b6-7c3d-86ce-95fededb0cd9', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-22 00:07:52+00', '2026-11-22 02:07:52+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a20094-aeca-7f07-8bf1-0cf40be1e247', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'counselor', '01a1fac9-75ec-7084-b5f0-2ee37363edd1', '2026-11-22 00:07:53+00', '2026-11-22 02:07:53+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a20094-aec5-7e6a-bf5f-c3d06f2bc699', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-22 00:07:53+00', NULL, NULL, NULL);
INSERT INTO public.celebrations VALUES ('01a21f73-9e79-76f1-a520-0f908b5dc53b', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-28', '93c20ce801779479e29e2fef7ba3780ccb519ded920367cda300297306fd9023a6f1e596f516f1ffef7420755fabe2a8b20cd0437d8da49ba66640e28d72', '831c71c8e213043c2c0890a9e92b84137b60e10b3e4a150ab06a6726771930d3', '2026-11-28 00:00:00+00', NULL, NULL);
INSERT INTO public.cheers VALUES ('01a222ab-96fe-7028-973f-03ed518da4de', '01a21f73-9e79-76f1-a520-0f908b5dc53b', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'resident', 'd1ccd659cb0b18c41cc69e70c795307e08ab968f6dc934790a28edb2239ea47d484d4c7e635c7fe03b3d6b225a2e9927900dc22bd42e02e55e11950986fd4b7a97b8c1', '2026-11-28 15:00:00+00');
INSERT INTO public.cheers VALUES ('01a222e2-85b1-74fa-b63d-54f75247bbee', '01a21f73-9e79-76f1-a520-0f908b5dc53b', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'resident', '174b5040cf0375b0db568e4b34d74491df7d06f28695497dea83d265968b76daad61c68d9dfb1333c8f10eb18009d015537c645a6eb6516a194939c6e21dc2346012', '2026-11-28 16:00:00+00');
INSERT INTO public.cheers VALUES ('01a22274-a784-7daa-bf70-14948103d70a', '01a21f73-9e79-76f1-a520-0f908b5dc53b', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '4196c268cfaeaba86de13e3d11fb6f9cfb5fc319ee036a1a4e6d4d195be3374ab9cd699a2b4ed7d672b7b47367001e1138ff62d94f60ee511b67ecff2b4358c6041592eb0243187099a3eb2a9a30948d7ebd75bd51de18d7', '2026-11-28 14:00:00+00');
INSERT INTO public.help_asks VALUES ('01a2238e-7793-7edf-8248-3c709f84bd24', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', false, '38fe269d4a216b896b88dc4180085aab1793cde216e94598dd8db66edeee01a83e9b018dbbf08f7963c4a3bcc4e15082a1ecdc4c300133953baa538f71f2a2a6233785ba54fadbcd5c9fd60bdd14caab79', '01a1ffef-d2f0-7711-9414-3e0a5c89b2e5', '2026-11-29', 600, '2026-11-28 19:07:49+00', '2026-11-29 16:00:00+00', '2026-11-29 16:00:00+00', 'open', NULL, NULL, 0, '2026-11-29 16:00:00+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a223c5-66fc-7548-a8f7-387055b1a2d9', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', false, 'cba6a059143b74b2d8f23d6936ebf9a528cb371c72a37f989093411bd3af178090629b769d3873cf3851afc98fbe88f0901f9a1be8e9d7af96e364f4d5160b49b6b9c1ae8880477b984e4a9e7afc68b663', '01a1ffef-d462-722a-8c40-01d3eb226310', '2026-11-30', 600, '2026-11-28 20:07:49+00', '2026-11-30 16:00:00+00', '2026-11-30 16:00:00+00', 'taken', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-28 20:27:49+00', 0, '2026-11-29 16:00:00+00', 'remind', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a2238e-7a45-7c0d-b9cc-301f31c3c0d8', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', false, '60799efd351a27f95cfb398834b33d70c74edc7769fe29c906b7196cb187fae873e85c77c82a6f03319c77acca0689efc28bc4871354b3a68c9bcb9f541a61a51b4250ef5c64e0f6334a63c582f5876bd3e5396d37fe3bae1054e825a46311a9b2ba1cc86c18252f4002db75e8c3d23a2a7bdf376d2fdbab8ade71', NULL, NULL, NULL, '2026-11-28 19:07:49+00', NULL, '2026-12-12 19:07:49+00', 'open', NULL, NULL, 0, '2026-12-12 19:07:49+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a223c5-6663-75f2-b09f-b749b1251026', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', true, 'b463feeb8b9488911fa2af697e29cc706ee399d40a846c6f8612e7a0c2df6ebd2e985765cd98592df38aff55831e2f47ec4147ac70b48b2da07353f0a90a147bd780425c8edf5ce03a7e794b74ef555c5e5cb5da423930a1b9e86429d23e82ef0a08619ad525c32ebbaa7565e2722f20f67c273fc19ac6cc6b83a76b923a484221d9fd6706203c', NULL, NULL, NULL, '2026-11-28 20:07:49+00', NULL, '2026-12-12 20:07:49+00', 'open', NULL, NULL, 0, '2026-12-12 20:07:49+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a22320-9d8d-71ba-8289-0d0ab66d39b5', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', false, 'c561550e0f18e011d799dea5a53f1092eb93960c2e8e77bc5005aee8623bed01d1ff0a1e031a3f7f586c10cfa7c07d8aeb08fa458d87fb286d2545eafdbc2f1b280033c6392af158a0efce8be6e71f5f3c439a1d48c4931dd449dcd17e943101121d43b55cbb', NULL, NULL, NULL, '2026-11-28 17:07:49+00', NULL, '2026-12-12 17:07:49+00', 'open', NULL, NULL, 0, '2026-12-12 17:07:49+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a21d8c-61a7-7e31-90d1-12a78fb3e7ec', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', false, 'eaca34bc87df2d1be64a420f4e975a33498bfb5ec07e18a1ac0040f98e7889acb2fcb1fce0f4bdd42c3ece4a7b976ae260ae36d799a2d7a089f31bbcb260cc70c8754f7ab4a28178377a56ee525830e41132af07c7bda7b9981267de4ae3f9b9738ef08bfb65cf73ca8fb162ce5093dad83852f082f172600270144f8160ad', NULL, NULL, NULL, '2026-11-27 15:07:49+00', NULL, '2026-12-11 15:07:49+00', 'done', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-27 16:07:49+00', 0, NULL, NULL, '2026-11-27 20:07:49+00', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-27 21:07:49+00');
INSERT INTO public.house_milestones VALUES ('01a1ffef-d1a3-7a67-93e9-83e688cfed7d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'First week of cooking for all', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.house_milestones VALUES ('01a1ffef-d44f-7874-bebd-77d7e03f541a', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'First bed in the garden', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.house_people VALUES ('01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990');
INSERT INTO public.house_people VALUES ('01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945');
INSERT INTO public.house_people VALUES ('01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a');
INSERT INTO public.house_people VALUES ('01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83');
INSERT INTO public.house_people VALUES ('01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b');
INSERT INTO public.house_people VALUES ('01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de');
INSERT INTO public.house_people VALUES ('01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20');
INSERT INTO public.house_people VALUES ('01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c');
INSERT INTO public.houses VALUES ('01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'Maple House', 'America/Chicago', 180, 'kept_only', '', '504-555-0106', '911', '988', '2026-11-21 21:07:49+00', false, '1970-01-01 00:00:00+00');
INSERT INTO public.installation VALUES (1, '2c92affe6802122b', '2026-11-28 21:07:49+00');
INSERT INTO public.invitations VALUES ('01a223fc-573c-7a3b-b47e-d2d73c5b2ce4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'resident', 'The new person in room 3', 'c5d5d321e1d0d370252a3464baab08fd86706cbfac41bda998bcf7263467c5b3', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-28 01:07:49+00', '2026-12-04 21:07:49+00', NULL, NULL, NULL);
INSERT INTO public.looks VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'manager', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-25 03:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', 'counselor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-27 21:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'manager', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-27 03:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', 'counselor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-25 21:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-24 23:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', 'counselor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-23 21:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'manager', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-23 01:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-27 21:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'manager', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-26 22:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-25 21:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'manager', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-25 00:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'counselor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-23 23:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'counselor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-23 00:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-28 02:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'manager', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-26 23:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-25 22:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-24 21:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-24 00:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'manager', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-22 22:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'manager', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-26 21:00:00+00');
INSERT INTO public.looks VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'manager', 'routine', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '2026-11-24 21:00:00+00');
INSERT INTO public.memberships VALUES ('01a1fff0-1fa1-7d6a-87a0-9c50a73958f5', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'manager', '2026-11-21 21:08:09+00', NULL);
INSERT INTO public.memberships VALUES ('01a1ffef-d193-7a0d-a61e-6bb31277ac3c', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'counselor', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.memberships VALUES ('01a1ffef-d617-73e8-93ab-16122e4fe5ab', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', 'counselor', '2026-11-21 21:07:50+00', NULL);
INSERT INTO public.memberships VALUES ('01a1ffef-d37d-78bc-8619-01749701dd23', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'resident', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.memberships VALUES ('01a1ffef-d283-7dca-a691-1eb729b615a8', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.memberships VALUES ('01a1ffef-d600-7f39-93f8-d67e13034584', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'resident', '2026-11-21 21:07:50+00', NULL);
INSERT INTO public.memberships VALUES ('01a1ffef-d93b-7a58-b1cc-bf43bb233239', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'resident', '2026-11-21 21:07:51+00', NULL);
INSERT INTO public.memberships VALUES ('01a1ffef-df5f-7d0d-bb72-401d729b23c1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'resident', '2026-11-21 21:07:52+00', NULL);
INSERT INTO public.memberships VALUES ('01a1ffef-e3ea-7066-afdf-5b1541347b35', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'resident', '2026-11-21 21:07:53+00', NULL);
INSERT INTO public.milestones VALUES ('01a21489-42fa-73fe-9b49-b485ba600741', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'a0c14d7688af2b81e45a2d4e615be78d62a935262a79ebe427d913f470ba52f23dfbbe30954498b85e98df4c68885e9ce40c749505ff141d363c2917cf1f404f71ce19d31285a228b23590e3d3fa38406bc24fa7');
INSERT INTO public.milestones VALUES ('01a20516-2c9e-744b-8163-57ef87db9c7c', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '8c50a96a83e283548d72de6f65000c85c08ee3d044a0df1bbe6e58d8f34ab9009e7a2653f2162d974e0485525e71188412147b4e16b1ffbeb557bc25e779f0e25222603d56a66f98e94edf07566729cdfd878662');
INSERT INTO public.milestones VALUES ('01a219af-9e22-780a-be55-811d81a1bec1', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '04c065258a3741a0465a867d67d42226885820563b365376574f3395863f6278f19cf32440e584146215a2508873fe40de6aadefe3d20d4cbf524b4ba4f989b1c9286fb1e2d499ee1b4777de58a83717e5bb37da65da5f54a31ccae3bb3d8d43b78c84dd4fb988');
INSERT INTO public.milestones VALUES ('01a20516-2df8-7978-bbf8-4f7acd9b0060', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'a9b6474d96b8ba35acb79e4d44f4e8a0016ce0294a9d848aba591cd6a5ccf9aad49a1bca2b6661742e9657124ae844ed9fea27ae17a569f05423707e35c4adf3d4043201fcadcddd8b82711716a0c696cac33cd90aad');
INSERT INTO public.notices VALUES ('01a2201f-92eb-7fb2-93db-bb209da52f5a', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'resident', '9c562a9b7efa41c258f0fb09aac1b98cacbd939ff5c3583e78fb494506c636f0380317b308c0debbbc26ec8463dbe6e121e0b349609055d07e439e2927793c6437173acd12811fde393b67b6db82054879ffe6dfca67e09d4e559ecd1899cef3882a5eb4bec68f1f4be068e7b20f1cf9aba7aaa953ac61275ce3a8585d', '2026-11-28 03:07:49+00', '2026-11-28 04:07:49+00', '13d6cb08a58d9fd903380a7fe186e18c63414fe4a4fbab1e5b9192b36d8a9e0858c28c3c9ba50f2d74a8acd1812e7fbb1a6016f42d208fec01d0ed81198de51bab5a00d2a12ee5bfb97a7cbd82bcbe9bb9a4facec5ce331a731252d5d16f', '2026-11-28 04:07:49+00');
INSERT INTO public.notices VALUES ('01a21cb0-a9a2-7c9d-82d0-d28ff5dcb2a6', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'resident', 'bdaf83d1a88a17b0a1cae4652dff1a92b65c347909a41a254ee99ca39925d5606d39bb41fac9e2bbc80dd9893d3b680397d1a39eae7f64756a63b1a7c61c3a9e6df697561446d4aabb95f86e60b48af8cf84a3c9aec20a91a7bde4f269c757291df1207d9f2d5116f2407b810d2e6fbb1b9f70ecb920', '2026-11-27 11:07:49+00', NULL, NULL, NULL);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-21 12:58:24+00', '2026-11-21 15:58:24+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', '01a1ffef-d28c-7602-9dd6-01c3b7967b72', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 04:15:31+00', '2026-11-22 04:15:31+00', '2026-11-22 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', '01a1ffef-d2b3-77a5-84bf-286c4da256a0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-21 14:39:06+00', '2026-11-21 14:39:06+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 01:38:24+00', '2026-11-22 01:38:24+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-22', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 14:42:14+00', '2026-11-22 14:42:14+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-22', '01a1ffef-d28c-7602-9dd6-01c3b7967b72', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-23 05:30:28+00', '2026-11-23 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-22', '01a1ffef-d294-79d4-b47d-ca3bef1d609b', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 01:20:08+00', '2026-11-23 01:20:08+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-22', '01a1ffef-d2b3-77a5-84bf-286c4da256a0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 12:30:25+00', '2026-11-22 12:30:25+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-22', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 01:19:20+00', '2026-11-23 01:19:20+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-23', '01a1ffef-d0ae-7c12-b216-b18658cf4d3f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-24 06:50:42+00', '2026-11-24 06:50:42+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-23', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-23 15:30:11+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-23', '01a1ffef-d28c-7602-9dd6-01c3b7967b72', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 02:01:16+00', '2026-11-24 05:01:16+00', '2026-11-24 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-23', '01a1ffef-d2b3-77a5-84bf-286c4da256a0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 12:16:08+00', '2026-11-23 12:16:08+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-23', '01a1ffef-d2eb-70f8-ba67-2d086aa9a271', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 15:32:56+00', '2026-11-23 15:32:56+00', '2026-11-23 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-23', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 03:01:51+00', '2026-11-24 03:01:51+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-24', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-25 07:42:42+00', '2026-11-25 07:42:42+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-24', '01a1ffef-d28c-7602-9dd6-01c3b7967b72', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 04:58:31+00', '2026-11-25 04:58:31+00', '2026-11-25 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-24', '01a1ffef-d2b3-77a5-84bf-286c4da256a0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-25 04:07:35+00', '2026-11-25 04:07:35+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-24', '01a1ffef-d2eb-70f8-ba67-2d086aa9a271', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-25 06:07:29+00', '2026-11-25 06:07:29+00', '2026-11-24 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-24', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 01:58:52+00', '2026-11-25 01:58:52+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-25', '01a1ffef-d0ae-7c12-b216-b18658cf4d3f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 01:18:50+00', '2026-11-26 01:18:50+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-25', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 14:09:47+00', '2026-11-25 14:09:47+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-25', '01a1ffef-d28c-7602-9dd6-01c3b7967b72', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 04:00:25+00', '2026-11-26 04:00:25+00', '2026-11-26 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-25', '01a1ffef-d2b3-77a5-84bf-286c4da256a0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-26 04:36:46+00', '2026-11-26 04:36:46+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-25', '01a1ffef-d2eb-70f8-ba67-2d086aa9a271', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 18:28:37+00', '2026-11-25 21:28:37+00', '2026-11-25 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-25', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 01:59:29+00', '2026-11-26 01:59:29+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-26', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 12:58:18+00', '2026-11-26 12:58:18+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-26', '01a1ffef-d28c-7602-9dd6-01c3b7967b72', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 02:40:34+00', '2026-11-27 02:40:34+00', '2026-11-27 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-26', '01a1ffef-d2b3-77a5-84bf-286c4da256a0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-26 16:30:30+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-26', '01a1ffef-d2eb-70f8-ba67-2d086aa9a271', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 15:01:53+00', '2026-11-26 15:01:53+00', '2026-11-26 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-26', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 01:30:03+00', '2026-11-27 01:30:03+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-27', '01a1ffef-d0ae-7c12-b216-b18658cf4d3f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 00:52:36+00', '2026-11-28 00:52:36+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-27', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 13:18:05+00', '2026-11-27 13:18:05+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-27', '01a1ffef-d28c-7602-9dd6-01c3b7967b72', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 03:32:01+00', '2026-11-28 03:32:01+00', '2026-11-28 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-27', '01a1ffef-d2b3-77a5-84bf-286c4da256a0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 14:58:10+00', '2026-11-27 14:58:10+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-27', '01a1ffef-d2eb-70f8-ba67-2d086aa9a271', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 15:15:32+00', '2026-11-27 15:15:32+00', '2026-11-27 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-27', '01a1ffef-d2ff-7338-b01d-13e8465284c1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 02:24:01+00', '2026-11-28 02:24:01+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-28', '01a1ffef-d134-73c0-8a08-8c0bc20d8547', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 14:36:02+00', '2026-11-28 14:36:02+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-28', '01a1ffef-d2b3-77a5-84bf-286c4da256a0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 13:45:34+00', '2026-11-28 13:45:34+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-21', '01a1ffef-d1aa-76ba-b0af-279a1bf8fc2f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-21 12:29:58+00', '2026-11-21 12:29:58+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-21', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 02:15:12+00', '2026-11-22 05:15:12+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-21', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-21 14:45:46+00', '2026-11-21 14:45:46+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-22', '01a1ffef-d1aa-76ba-b0af-279a1bf8fc2f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 13:15:38+00', '2026-11-22 13:15:38+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-22', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 02:54:47+00', '2026-11-23 02:54:47+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-22', '01a1ffef-d36d-7f73-9375-ef93231dcbb1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 00:53:11+00', '2026-11-23 00:53:11+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-22', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 14:13:54+00', '2026-11-22 14:13:54+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-23', '01a1ffef-d12a-7eeb-9c40-11a4c5125a46', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 00:06:44+00', '2026-11-24 00:06:44+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-23', '01a1ffef-d1aa-76ba-b0af-279a1bf8fc2f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 12:26:28+00', '2026-11-23 12:26:28+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-23', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 01:26:43+00', '2026-11-24 01:26:43+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-23', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 14:57:31+00', '2026-11-23 14:57:31+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-24', '01a1ffef-d1aa-76ba-b0af-279a1bf8fc2f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 15:36:08+00', '2026-11-24 15:36:08+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-24', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 02:22:10+00', '2026-11-25 02:22:10+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-24', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 13:09:37+00', '2026-11-24 13:09:37+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-25', '01a1ffef-d12a-7eeb-9c40-11a4c5125a46', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 01:21:28+00', '2026-11-26 01:21:28+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-25', '01a1ffef-d1aa-76ba-b0af-279a1bf8fc2f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 13:06:11+00', '2026-11-25 13:06:11+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-25', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 01:43:33+00', '2026-11-26 01:43:33+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-25', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 14:32:08+00', '2026-11-25 14:32:08+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-26', '01a1ffef-d1aa-76ba-b0af-279a1bf8fc2f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 15:15:50+00', '2026-11-26 15:15:50+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-26', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 02:50:29+00', '2026-11-27 02:50:29+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-26', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 13:26:27+00', '2026-11-26 13:26:27+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-27', '01a1ffef-d12a-7eeb-9c40-11a4c5125a46', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 01:43:21+00', '2026-11-28 01:43:21+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-27', '01a1ffef-d1aa-76ba-b0af-279a1bf8fc2f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 12:10:38+00', '2026-11-27 12:10:38+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-27', '01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 01:31:42+00', '2026-11-28 01:31:42+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-27', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-27 15:30:04+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-28', '01a1ffef-d1aa-76ba-b0af-279a1bf8fc2f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 12:41:34+00', '2026-11-28 12:41:34+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-28', '01a1ffef-d416-7dfd-adce-3092c0fe74c4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 14:23:31+00', '2026-11-28 14:23:31+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', '01a1ffef-d0ed-7fc6-8179-6d5703c69a03', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-22 07:00:39+00', '2026-11-22 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', '01a1ffef-d175-7c06-b68f-4d400eed7449', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 02:49:29+00', '2026-11-22 02:49:29+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-21 12:42:09+00', '2026-11-21 12:42:09+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', '01a1ffef-d203-7238-9bee-3cb3fca48b7d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-21 12:30:08+00', '2026-11-21 12:30:08+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', '01a1ffef-d314-7757-8618-c85d24e87f46', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 01:59:16+00', '2026-11-22 01:59:16+00', '2026-11-22 03:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-22', '01a1ffef-d0ed-7fc6-8179-6d5703c69a03', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 04:46:51+00', '2026-11-23 04:46:51+00', '2026-11-23 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-22', '01a1ffef-d175-7c06-b68f-4d400eed7449', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 01:11:50+00', '2026-11-23 01:11:50+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-22', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 14:26:53+00', '2026-11-22 14:26:53+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-22', '01a1ffef-d203-7238-9bee-3cb3fca48b7d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 15:23:18+00', '2026-11-22 15:23:18+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-22', '01a1ffef-d365-72cf-8025-785d0224b1d8', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 01:05:38+00', '2026-11-23 01:05:38+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-23', '01a1ffef-d092-7b61-b48b-057bf38eec06', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 00:11:20+00', '2026-11-24 00:11:20+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-23', '01a1ffef-d0ed-7fc6-8179-6d5703c69a03', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 05:36:30+00', '2026-11-24 05:36:30+00', '2026-11-24 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-23', '01a1ffef-d175-7c06-b68f-4d400eed7449', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 02:19:46+00', '2026-11-24 02:19:46+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-23', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 14:04:37+00', '2026-11-23 14:04:37+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-23', '01a1ffef-d203-7238-9bee-3cb3fca48b7d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 13:01:01+00', '2026-11-23 13:01:01+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-24', '01a1ffef-d0ed-7fc6-8179-6d5703c69a03', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 05:54:53+00', '2026-11-25 05:54:53+00', '2026-11-25 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-24', '01a1ffef-d175-7c06-b68f-4d400eed7449', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 02:07:48+00', '2026-11-25 05:07:48+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-24', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 13:54:47+00', '2026-11-24 13:54:47+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-24', '01a1ffef-d203-7238-9bee-3cb3fca48b7d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 13:24:00+00', '2026-11-24 13:24:00+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-25', '01a1ffef-d092-7b61-b48b-057bf38eec06', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 00:36:28+00', '2026-11-26 00:36:28+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-25', '01a1ffef-d0ed-7fc6-8179-6d5703c69a03', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 06:24:32+00', '2026-11-26 09:24:32+00', '2026-11-26 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-25', '01a1ffef-d175-7c06-b68f-4d400eed7449', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 01:03:43+00', '2026-11-26 01:03:43+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-25', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 14:07:14+00', '2026-11-25 14:07:14+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-25', '01a1ffef-d203-7238-9bee-3cb3fca48b7d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 15:25:38+00', '2026-11-25 15:25:38+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-25', '01a1ffef-d314-7757-8618-c85d24e87f46', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-26 05:27:16+00', '2026-11-26 05:27:16+00', '2026-11-26 03:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-26', '01a1ffef-d0ed-7fc6-8179-6d5703c69a03', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 04:40:53+00', '2026-11-27 04:40:53+00', '2026-11-27 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-26', '01a1ffef-d175-7c06-b68f-4d400eed7449', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 01:30:59+00', '2026-11-27 01:30:59+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-26', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 14:09:08+00', '2026-11-26 14:09:08+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-26', '01a1ffef-d203-7238-9bee-3cb3fca48b7d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 12:43:20+00', '2026-11-26 12:43:20+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-27', '01a1ffef-d092-7b61-b48b-057bf38eec06', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 01:12:17+00', '2026-11-28 01:12:17+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-27', '01a1ffef-d0ed-7fc6-8179-6d5703c69a03', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 06:09:10+00', '2026-11-28 06:09:10+00', '2026-11-28 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-27', '01a1ffef-d175-7c06-b68f-4d400eed7449', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 02:23:48+00', '2026-11-28 02:23:48+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-27', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 13:07:03+00', '2026-11-27 13:07:03+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-27', '01a1ffef-d203-7238-9bee-3cb3fca48b7d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-27 16:30:40+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-28', '01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 13:05:37+00', '2026-11-28 13:05:37+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-28', '01a1ffef-d203-7238-9bee-3cb3fca48b7d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 13:15:01+00', '2026-11-28 13:15:01+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 02:30:44+00', '2026-11-22 02:30:44+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21', '01a1ffef-d304-7ab7-932b-c5604b9daa19', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-21 18:43:34+00', '2026-11-21 18:43:34+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21', '01a1ffef-d46e-7e23-aba6-e21073511afd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-22 00:59:29+00', '2026-11-22 00:59:29+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-22', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 01:22:25+00', '2026-11-23 01:22:25+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-22', '01a1ffef-d1e6-7c70-8c46-e30e99c18d80', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-23 04:04:38+00', '2026-11-23 04:04:38+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-22', '01a1ffef-d304-7ab7-932b-c5604b9daa19', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 12:38:05+00', '2026-11-22 12:38:05+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-22', '01a1ffef-d46e-7e23-aba6-e21073511afd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 14:44:24+00', '2026-11-22 14:44:24+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-23', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 02:04:46+00', '2026-11-24 02:04:46+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-23', '01a1ffef-d2ef-74a7-a6e0-801f22fdd141', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-24 02:30:33+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-23', '01a1ffef-d304-7ab7-932b-c5604b9daa19', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-24 02:04:07+00', '2026-11-24 02:04:07+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-23', '01a1ffef-d46e-7e23-aba6-e21073511afd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 14:19:44+00', '2026-11-23 14:19:44+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-24', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 01:11:19+00', '2026-11-25 01:11:19+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-24', '01a1ffef-d304-7ab7-932b-c5604b9daa19', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 15:59:08+00', '2026-11-24 15:59:08+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-24', '01a1ffef-d370-77bc-b1cd-64f717b5ceef', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-24 18:30:08+00', '2026-11-24 18:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-24', '01a1ffef-d46e-7e23-aba6-e21073511afd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 14:42:42+00', '2026-11-24 14:42:42+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-25', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 02:31:03+00', '2026-11-26 05:31:03+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-25', '01a1ffef-d2ef-74a7-a6e0-801f22fdd141', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 00:05:15+00', '2026-11-26 00:05:15+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-25', '01a1ffef-d304-7ab7-932b-c5604b9daa19', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 12:23:31+00', '2026-11-25 12:23:31+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-25', '01a1ffef-d46e-7e23-aba6-e21073511afd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 12:59:21+00', '2026-11-25 12:59:21+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-26', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 03:29:38+00', '2026-11-27 03:29:38+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-26', '01a1ffef-d304-7ab7-932b-c5604b9daa19', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 12:06:50+00', '2026-11-26 12:06:50+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-26', '01a1ffef-d46e-7e23-aba6-e21073511afd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 13:48:56+00', '2026-11-26 13:48:56+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-27', '01a1ffef-d0da-7dca-a23e-daab0203bcd6', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 02:30:37+00', '2026-11-28 02:30:37+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-27', '01a1ffef-d2ef-74a7-a6e0-801f22fdd141', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 01:13:48+00', '2026-11-28 01:13:48+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-27', '01a1ffef-d304-7ab7-932b-c5604b9daa19', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 12:14:23+00', '2026-11-27 12:14:23+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-27', '01a1ffef-d370-77bc-b1cd-64f717b5ceef', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 17:41:00+00', '2026-11-27 17:41:00+00', '2026-11-27 18:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-27', '01a1ffef-d46e-7e23-aba6-e21073511afd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 14:18:02+00', '2026-11-27 14:18:02+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-28', '01a1ffef-d304-7ab7-932b-c5604b9daa19', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 13:22:04+00', '2026-11-28 13:22:04+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-28', '01a1ffef-d46e-7e23-aba6-e21073511afd', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 13:11:39+00', '2026-11-28 13:11:39+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-21 15:30:48+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', '01a1ffef-d331-7c10-88ed-877dde35b90f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-22 08:48:31+00', '2026-11-22 08:48:31+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', '01a1ffef-d3ba-7afe-9b26-c8c22def3a15', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-22 05:01:43+00', '2026-11-22 05:01:43+00', '2026-11-22 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-21 15:28:42+00', '2026-11-21 15:28:42+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-22', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-22 12:33:01+00', '2026-11-22 12:33:01+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-22', '01a1ffef-d1c6-7dda-9426-c73eb48da84c', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 01:25:11+00', '2026-11-23 01:25:11+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-22', '01a1ffef-d2da-7b63-b9fc-df39d8ee2507', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-23 02:30:50+00', '2026-11-23 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-22', '01a1ffef-d331-7c10-88ed-877dde35b90f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-23 06:42:44+00', '2026-11-23 06:42:44+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-22', '01a1ffef-d3ba-7afe-9b26-c8c22def3a15', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 00:53:30+00', '2026-11-23 00:53:30+00', '2026-11-23 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-22', '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-23 00:53:42+00', '2026-11-23 00:53:42+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-23', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 14:47:17+00', '2026-11-23 14:47:17+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-23', '01a1ffef-d331-7c10-88ed-877dde35b90f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-24 06:02:55+00', '2026-11-24 06:02:55+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-23', '01a1ffef-d36d-7b04-bcf0-3094773645ad', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-24 02:30:22+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-23', '01a1ffef-d3ba-7afe-9b26-c8c22def3a15', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 17:42:19+00', '2026-11-23 17:42:19+00', '2026-11-24 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-23', '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-23 14:41:30+00', '2026-11-23 14:41:30+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-24', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 12:51:45+00', '2026-11-24 12:51:45+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-24', '01a1ffef-d2da-7b63-b9fc-df39d8ee2507', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 23:43:32+00', '2026-11-24 23:43:32+00', '2026-11-25 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-24', '01a1ffef-d331-7c10-88ed-877dde35b90f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 01:48:40+00', '2026-11-25 01:48:40+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-24', '01a1ffef-d3ba-7afe-9b26-c8c22def3a15', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-24 21:49:10+00', '2026-11-24 21:49:10+00', '2026-11-25 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-24', '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-25 07:06:34+00', '2026-11-25 07:06:34+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-25', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-25 17:46:11+00', '2026-11-25 17:46:11+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-25', '01a1ffef-d331-7c10-88ed-877dde35b90f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 02:57:26+00', '2026-11-26 02:57:26+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-25', '01a1ffef-d36d-7b04-bcf0-3094773645ad', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-26 06:26:26+00', '2026-11-26 06:26:26+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-25', '01a1ffef-d3ba-7afe-9b26-c8c22def3a15', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-25 20:43:07+00', '2026-11-25 20:43:07+00', '2026-11-26 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-25', '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-25 16:56:36+00', '2026-11-25 16:56:36+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-26', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-27 06:07:07+00', '2026-11-27 06:07:07+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-26', '01a1ffef-d331-7c10-88ed-877dde35b90f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-27 08:28:44+00', '2026-11-27 08:28:44+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-26', '01a1ffef-d3ba-7afe-9b26-c8c22def3a15', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-27 02:30:34+00', '2026-11-27 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-26', '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-26 12:49:53+00', '2026-11-26 12:49:53+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-27', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 13:44:14+00', '2026-11-27 13:44:14+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-27', '01a1ffef-d2da-7b63-b9fc-df39d8ee2507', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-28 03:47:54+00', '2026-11-28 03:47:54+00', '2026-11-28 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-27', '01a1ffef-d331-7c10-88ed-877dde35b90f', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-28 06:05:35+00', '2026-11-28 06:05:35+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-27', '01a1ffef-d36d-7b04-bcf0-3094773645ad', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept_late', NULL, '2026-11-28 05:08:47+00', '2026-11-28 05:08:47+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-27', '01a1ffef-d3ba-7afe-9b26-c8c22def3a15', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-28 01:49:24+00', '2026-11-28 01:49:24+00', '2026-11-28 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-27', '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'kept', NULL, '2026-11-27 15:56:34+00', '2026-11-27 15:56:34+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-28', '01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-28 15:30:34+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-28', '01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', 'missed', NULL, NULL, '2026-11-28 16:30:28+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.owners VALUES ('01a1fac9-75ec-7084-b5f0-2ee37363edd1', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.people VALUES ('01a1fac9-75ec-7084-b5f0-2ee37363edd1', 'Pat Morgan', 'owner', '$argon2id$v=19$m=19456,t=2,p=1$GC1zC/I68O/IjKg4NzDz+Q$QdCNBw3foA2AAFyjTG0jDS8KIijoa8aKlA5+D9sPYhI', 'en', '51dff3ed48cfb1e8074534cc10fd20c084710c735038e6e3b792d58511213c029ac58d531903fed4ce68d6c87a1aa7942e77', '31fc6afab27209eb52b014205fcc8143218376fdd6088aa0335e62ba2748ff6472a3406ef691d6300fd6bbfe5b49bb47e4ed', 'd159aaab119d5aa167799673a014183dee1ba4178f3d828c8e3d336f84c5969b252dea21fb2dfbb8c0c9284bb1d2474e3f4dc0fa8db63cf7cc9131d641670320', '158e591a24478e8abf794d1bdab46926b4ca183b624a9ff42073b2033765fc3b', '8213fab1c70a864e32296882f77259e688a5e9fd06fd1531e088547a6aac67a2e69eace8f32fd068e700125c5e2a2e9f52866f1c', 'cea0e1ae7c0762cdcad519daae3edc12aa503b86bd0a2fd028c92db6b6cb4dbe', '83bf39bb2369af4f0679b6d6ab4ca63a6d712c7563ca636d204b71dd4f7ea1f63c931596d97ead1e36cc0563446483feb9d44235da84693797063aef2846c2', NULL, NULL, '2026-11-22 03:07:49+00', '2026-11-21 21:07:49+00');
INSERT INTO public.people VALUES ('01a1ffef-d440-7a2f-9de8-64fc7b6f1945', 'Keith Lee', 'keith.lee901', '$argon2id$v=19$m=19456,t=2,p=1$7lkNAzl+HV0U7amdjdEYtA$i2ZJW2pwUFBezVpZKjBYPVRMXp9ifDbiA1eoh+zvphw', 'es', '9b83be50358a4f1c8d8a4413422dddecaddb02e811c6d8ab8abe9a55341486011d3f0630223216cc782ae9eb8e55b49dcd', 'bbd46bd85d73c2095beee9aa38ed86e96d9d0045e96ef717d7ffc66d5a87621287917987965258491f9b7462657752b75f07', '3b51c0b344598ab289f3a3914eb484ed767c6563d3a43142094841dd9259a6e8167f08740920184ee99b3d8df7a816c7a14d8eb24ea8cc488c17061b6adba6f89218bcd964e8b1', 'bece891970978a560bd6ad25a8faccd9b23fa0276ca88e670d85515b928ad2fd', '7a51b5fc63cdeecb7d35f4909d93243a93e205de9d1ad89889dd988f3457fc80dfab80f5dffe30ad470bae2a199eab39b96f0020', '70266d7896d984c812cf7f9a3e6b0b24bea3c1ab92bb91077ba48b978608adff', '10f6cae6123c7b6571013b38b55cc3e1769269dfed18748f6bb239ca61954838ddd62e49ec09b68a1442b0dfff0b80f46e97eebd2fd3a70dc2fe396012586e', NULL, NULL, '2026-11-22 03:07:49+00', '2026-11-21 21:07:49+00');
INSERT INTO public.people VALUES ('01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', 'Lena Brown', 'lena.brown902', '$argon2id$v=19$m=19456,t=2,p=1$7lkNAzl+HV0U7amdjdEYtA$i2ZJW2pwUFBezVpZKjBYPVRMXp9ifDbiA1eoh+zvphw', 'en', '527a6c903cd13ef8202c32daec3bcf2694072336d039aa2b3ba0c3a4a830d7bc9bf0dc496f91ef84a7fdbad50fb4dd212470', 'ee8d30c17a76e3d74f42f5d0a64f79af3a60fe708b5af1e72a8a60f9d3c6c16409127332cd77d182602e51fcd3322625ca5e', 'f807adf244970277cd4b02d16e754b38f1477129dd64ffa8e69fd9d669f2a30dcfe64e6118aaa4e26e8e355800d22c7a3b44171c9388b871eb0b286de5151a4c7dd2ca6876d6b5f6', 'bc11d0398b65d54d309854702cbd1832ee815da0cfd9578e0d6b3d56f1cb9c40', '16227fb7b8d79a6f5f288785e1db34c7f682cd405286d637aaf2c54bf7293986479ca8c66abf0a82d9cc9420603eb8e7749e2db8', '3461101494fcf4d73352b7365d48449b7547c638ccd75c4aec6828a2fe4323fd', '83629be4d3da24be80266cd1fcca1eb99770c1ee4ff91c7b9ad036fdf50ee6537dea7e90de6f2f0daf63c88bdd84cc52781abaa6726d84d5c8bbe44fbfc5a1', NULL, NULL, '2026-11-22 03:07:50+00', '2026-11-21 21:07:50+00');
INSERT INTO public.people VALUES ('01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'Uma Smith', 'uma.smith951', '$argon2id$v=19$m=19456,t=2,p=1$DEh36qR5BG2q4z99jf4Mrg$+zs/TClq6TyJDUe5Z2rq2Ut1Z381yNF2Qzlpmq5YM08', 'en', '0a566f856748b6f52bd1cca9994596ac3ee9dfb5b52300933f6010c97fcf7ddd3b04f67614bebd3d476ae36229caae6181', 'b3896207d91c486ab880203ea32a7be743c335f0123738bb92d3098724c047804c8415f8fc6a0a275008d9aea44b0c6446ec', '11331506d26510964f88f07ab42d96d7ac9695419da2d9b3dfb276a350ee266b23560a7c755fbe6451748df8d107896e83ebfc312c5220063be617352bea3053e79a97f0eb0eac', '091ba5a15832c0feb5b7e692771f69455a64d66a0cadfa38d8f00654d714538f', '07b21fbbff1f0b828c85ea557954dbbb14ae065ca5fcb747372955d3c26f9d9f80c5f29af082a7da702567f146adb14a19014353', 'a1d57b0bdfd73cc02c35f00cf7e7b0d9b2a531add943639932d487a15274ebd5', '6260b1f4749f93222ee482f3c2718a3f41f8189bdaae0f1c18f3ec996022633f35f83c20424c430e87435a7929a60e8b9c4eadf3ca77961b634497e32b46ad', NULL, NULL, '2026-11-22 03:08:09+00', '2026-11-21 21:08:09+00');
INSERT INTO public.people VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'Ana Rivera', 'ana.rivera1', '$argon2id$v=19$m=19456,t=2,p=1$JyCcj0sL0oJSKp4r4q9oYw$RO9gTc6nzts9RWfCX0b+8Xlnj7NACncSnhfEdiJQtXc', 'es', 'e193495b43fa4f6b0ecb47761cbe2b40345357fa8d91e26ad15ec09fc8a08e9935855bcddc5baa75e2cb3d631a7f52811d29', 'c5e658efaf27e5eaa450b91810930c7f7632f2e495c0c7e1a63b11cb9555ea61fc216bba64abda5048d5d7a35d353fd2f226', '1d3abf0965a2ab94344477ffee1b01ef2c1454c9c7dca3b08ec77a2016f6cfa149cc6ff146c3e309a162393500cff4b18dd63cb35e7c8202170fc8f69eca6200843f254b7ab5', 'd9668caee5195afde5a3058e321feff9665f98d0424ad81c28ac86f468e0d082', 'a71b8ddf74ec4209866714b2de84534e99d1b97c177c05947337fbfff567c923b2248a2c5175dcf52b59e49ccf986739126260db', '00b98b500226973d488c0d34670276e2122b0b9b799541d606c1aed3ca16f3be', 'c56137694c3f718d0887c803c9777dfcab1b569ee75cfaec066da2812fe321773b595f2abd88acd8d54c3e0d32ba9bfb20e6321e2eebcd5210db60e7bc1323', NULL, NULL, '2026-11-22 03:07:49+00', '2026-11-21 21:07:49+00');
INSERT INTO public.people VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', 'Marcus Johnson', 'marcus.johnson2', '$argon2id$v=19$m=19456,t=2,p=1$0+5Iu5MNtVYy0IFC1NeMsg$Iqxv8vDTvOCudKI0g0ZbMbZaeLNM4XYjmTcHQdwQQac', 'en', 'f22864d6656cac4021664c573ea5ed8fc56e07963de1194de8472be8ff4eb30c906b4df16036aec88d20696ecb996f0f69c0fd46b006', 'aa5764ec95e414916f2febd283330adc53dabd9f41d132be45ec84417dfc8cca19b1848bbbc43ca775eebc60f3ca13475e7b', '718c6346b6ffdc390a09a7059cf1240b31414616ce97fe546008b077637c926f03150c4a13af42e0bb185619f50bd99b3f1492e0772009740f16337022b56656bcf6b4966ac209b279e6', 'ccac909b0c27bb77ebe6483db9aa0e53a38db94b935fd724df2f2a14c8b9d8ff', '64bf7bd5361c5bd270dfef969e41a6dc4e5eb459beda2a70e94d5e34e05aa96dc1d8fb7e84da9d3ca17355c1f412d1bec547835a', '99920818cb43c8b8f3c29b8dd7119950ce0092fefa16f6fe511935f43831e2a7', 'd49b9038c2261c9826b540ccf52e8eb73955f5e2e7cff6aff75a0ee6db8df50a9c98eae5f5ee6655d0aa28fd78be2ac22b1259a1e09640c15590882e9eedb6', NULL, NULL, '2026-11-22 03:07:50+00', '2026-11-21 21:07:50+00');
INSERT INTO public.people VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'Devon Lopez', 'devon.lopez3', '$argon2id$v=19$m=19456,t=2,p=1$0+5Iu5MNtVYy0IFC1NeMsg$Iqxv8vDTvOCudKI0g0ZbMbZaeLNM4XYjmTcHQdwQQac', 'en', 'd0668cd9caf342fa14728675cd42961a262d09f66d769d78d600ce9dcf215eda0babaecac9bea63f8ce79f87f08d3767f87e70', '08d0ffb8c5f3d15845a2e565863847d5c257246ba964fbc3ce58f0c67bb63735fa746365385192eb4852ef3c7dfae4b1ffca', '6dc234de60ca89bd436398b0a3b76b7a5ecd39b838f2326543102c82203036967ec97d3caf8374dcb8afda17d82b1a4c4fdeae9f89cf00d17222d56adc7dde3844684a8f799e06', '56e033e1f455ce66fe10be39bbc9e980c9c2beff8ab358de3e08defd2f45c5ae', '4669f17d32139c1634314f4191c5190251f7e2274806ae3dc08515010d8de64a5c60254f992eaf020e6096a7cde59ceb6771cc05', '295e533755d3db7a77d3e7641716b1d92fdaca96b396303f43b06702a8da6fde', '3c04df43644c6147d9a5470f720ff16a7a0635a5963603b020bbad36dd9603f99135040926b1d1723c5e08b708bdba4fc288c136e641a6424acbedb68355a4', NULL, NULL, '2026-11-22 03:07:51+00', '2026-11-21 21:07:51+00');
INSERT INTO public.people VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'Rosa Hill', 'rosa.hill4', '$argon2id$v=19$m=19456,t=2,p=1$0+5Iu5MNtVYy0IFC1NeMsg$Iqxv8vDTvOCudKI0g0ZbMbZaeLNM4XYjmTcHQdwQQac', 'en', 'ad7754cefd97dbece4b29dd354fee46f21ecc65674b5a960471e8a56fb5160a0f8dcab1a8f49b8e15819ff55b9bb8510aa', '3688f873f69eab80d22fcd77f3b175a3153ab5a1a1e027168f2eff9818f9c5d9fcaaf230eebdfa4fc306cb3945f252cba03c', '20fcda9440f26b566231a4cf76d42def5ce618c9e86c700664c1dc838ae1bca7d754f01218c3e16aafc57ea5af3d1731406ffc37d2a029ff73c194fef3c36c98c109b9a44d', 'd1e8423f5cbc5ca67f97df7b13c1ef196eba55ee05811560e1b24dd14b81faa8', '790ebf8fc668385ed406ce17c8bd782c3a6ff7a1e24dd71e5afd00a73cddeb3f1967bfc32f20f8d04f0a230d3c348be1ceb0eb7c', 'f10ad48197158955ae51fc5581f3a67cbd04f0f3d499e17c6885d111b9972718', 'c5c8b46a0d5d1023db2c023e8c99401babb60cbdcc8a5bc968b2c5005b3495d63d27109dcfd65bda0f2e6bd13e031a991c18085ed7ff8467ec67149b67e8e6', NULL, NULL, '2026-11-22 03:07:52+00', '2026-11-21 21:07:52+00');
INSERT INTO public.people VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', 'Tyrell Lee', 'tyrell.lee5', '$argon2id$v=19$m=19456,t=2,p=1$0+5Iu5MNtVYy0IFC1NeMsg$Iqxv8vDTvOCudKI0g0ZbMbZaeLNM4XYjmTcHQdwQQac', 'en', '0b354ff65807582befd9b534528ce6de1990b2ce78fae68af7a47507512cbdcd89a878192053f35f24065514ec2719b2d6a8', '8e542e01472292b7a79abb4de54ab52e8df43ab94f098e0120bafdc75afb0d5d0c716f1a0ce3a5d6c04e9e08418a7c8d808b', '08c226f0a6842a83abb12b1ca69daa112df5069f4eb155b695bca5a0454c8e2c894cc79043c57de1d2893591ce97dedee245abad498810f0d95c4d42b14ca6744215992b8021', 'aaa319d33d788e5a93e2b69a00bd591ee23f4298a1c682fba508b61ae031fb0b', '6e7246a930d957ea4330f67a3e22af8112e9d1d400cce580cc9e55ecc9ddc236286c7ec152640708f02f8df66524307af672fe8f', '3f03dba5d2a5d3ff1db0b8bdb7335a806121c624799a94a6d0f76cbcbc71eb0c', 'acc997e2c87e13c764ba2b15de9cbef8ddb9c8ccf1d45602d4118c741ef7e290a62365161d70b7147db4513d6d3e8471497eb889aea1e467b8e624c28ba641', NULL, NULL, '2026-11-22 03:07:53+00', '2026-11-21 21:07:53+00');
INSERT INTO public.praise VALUES ('01a220c4-5ca9-7f99-bc34-23504971fefc', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'resident', '3262dae160c314c46876c71641c1a92951ea3221ef4a73267b9ce75b607d6bd8408ca58a4a94f5772abc67875cf8a6c87bb49ce4568aadfcf2608d4bc55a614c2f44171b99fa85c62e5a406fa895aab05856abc1ed', true, '2026-11-28 06:07:49+00', NULL, NULL, NULL, NULL);
INSERT INTO public.praise VALUES ('01a219e6-8d95-762f-b69b-ca44f82c84a0', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'resident', '4b4bdc3a6cab4c6d494cce19291c5634ce6d00ecfdf5cebaff534548cafa9340c04971c0d98c0c6630ea0c23eda747efc81057a665894f5e00c99937ae1831b1f35436f041ddda39470bb5ab9a8b848d26b9d5ea148253', true, '2026-11-26 22:07:49+00', '2026-11-26 23:07:49+00', '2026-11-27 00:07:49+00', NULL, NULL);
INSERT INTO public.praise VALUES ('01a21dfa-4138-7736-9d7f-17102a660d75', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'resident', 'ff906acabdbf694fec80e7a22705b7bc0b821538d075cc4cd04811ce2fcd68111f168ecf9c54312e8e6fbc5ee8e97e5c5f0016cc8e97f8a9cffac1d13ab60bd08eaf6728a567a324c4f6d9d1b24ee1096c8ada357ef336579bc115d2b885', true, '2026-11-27 17:07:49+00', '2026-11-27 18:07:49+00', NULL, NULL, NULL);
INSERT INTO public.praise VALUES ('01a222e9-ad06-7694-9064-cd1e487d97e5', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'resident', 'bc83a02990b5dbca5344a61fffc60b02ff7b460e3a2d99ff5aa08d4bb505f4a99e1a2a9b4f29ca42dd447ad25978002cd98b13c147f6c95c6b0b5a6fba8b88f7a52bae189540054b4ef669bd', false, '2026-11-28 16:07:49+00', '2026-11-28 17:07:49+00', NULL, NULL, NULL);
INSERT INTO public.reach_out_asks VALUES ('01a223f8-aded-7889-b341-4fab36680cec', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', 1, true, false, '2026-11-28 21:03:49+00', NULL, NULL, true);
INSERT INTO public.reach_out_asks VALUES ('01a20960-d244-78bd-b377-d06e32d681fe', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', 1, true, false, '2026-11-23 17:07:49+00', '2026-11-23 17:09:49+00', NULL, false);
INSERT INTO public.reach_out_events VALUES ('01a223f8-abab-7e43-a4c1-d1def3e49683', '01a223f8-aded-7889-b341-4fab36680cec', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-28 21:03:49+00', 'sent', NULL, NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a223f8-ac25-7d46-aac2-9a39e6f01f53', '01a223f8-aded-7889-b341-4fab36680cec', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-28 21:03:49+00', 'asked', NULL, 1, NULL);
INSERT INTO public.reach_out_events VALUES ('01a20960-d15a-7820-8bbc-5b409ae66ec2', '01a20960-d244-78bd-b377-d06e32d681fe', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-23 17:07:49+00', 'sent', NULL, NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a20960-d241-720b-a03e-d420ba4fcba9', '01a20960-d244-78bd-b377-d06e32d681fe', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-23 17:07:49+00', 'asked', NULL, 1, NULL);
INSERT INTO public.reach_out_events VALUES ('01a20963-900f-7821-ace0-ffb4aee179cd', '01a20960-d244-78bd-b377-d06e32d681fe', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-23 17:10:49+00', 'taken', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a20963-8f29-786b-b322-368225e8cb85', '01a20960-d244-78bd-b377-d06e32d681fe', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-23 17:10:49+00', 'talking', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a2098e-98cb-7c1a-86aa-998c96a7b089', '01a20960-d244-78bd-b377-d06e32d681fe', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-23 17:57:49+00', 'helped', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', NULL, NULL);
INSERT INTO public.reach_outs VALUES ('01a223f8-aded-7889-b341-4fab36680cec', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '207ad0c8496d2d06a504c791aea457fd8a153ce35c26ddafc3fc2ad73dff5d8eb13be9bb1c609e15c5f4d4a5a32508037bcfaafa316da2768ba1493f59d12022c7c6ec9b35928218b648bbf2cb8b863bcbffa6f25dab4287b5cf471ae8e5a6e8cd6652597de5630587e71c0fe95464ff57c20e80df699e691d10872328e8be42229802ef141bc277174431071ef4dba2bc8181b4688978a529e2306b85aa4dfe8154645d925fc73615b969ae450595b702b3e4d5bac995564bbf38f0e2', false, NULL, false, '2026-11-28 21:03:49+00', 1, 3, 10, 10, 10, '2026-11-28 21:13:49+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.reach_outs VALUES ('01a20960-d244-78bd-b377-d06e32d681fe', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '651e43a9068b52dcbf1ab33ad40df7e289cb1f062918f56bffecf687b2e88d9d17d5b646c5a7015b049cae4b22a0c06608758a2c16fc127fdfabf03b27d8ecd33cfce7855a57ddff599e6b8836ea25c8fd3e86d6bf847545e1419c58eca63622ade8e49f4819e9baf1e515a8e1c09bc4853d6ed17dab86ffea26db3815c40ab07d629b6cb060232ab6ba4ed71541c4bf11fec5c084c8a68adf1dfcd9c201ee366d508958d6b4b3aa8bd57843861bd87564e62ca636e743110b1f5b92cf4f332aba704c5bb0', false, NULL, false, '2026-11-23 17:07:49+00', 1, 3, 10, 10, 10, NULL, '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', '2026-11-23 17:10:49+00', 'talking', NULL, '2026-11-23 17:57:49+00', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'helped', '9eb1aba049dcfa364da30267615548c34de83db1529b45f8323256afa6d2acaa90720a6c2e34c84e9f4007d21dc138bc721e5014df697463205afde38514d8278c33d7a0', NULL);
INSERT INTO public.recoveries VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'first', '43a574442d8e30d5aa282b58534cf20718148472cddc9804991a1ad6e4bb0424104f6bd3383f2eae3c8e35554206856efe77b6621216df74fafc2bf51541d8956dad73353142e0f6374b89217746f558e90e1401e73461308d1511f397ea75783364a9efa26b802bcbc3795480c9aee6a0c48128c6aacee91481643505a7df8eb1e6b60ad77eb189eab63a77c20fc57c97cca07c26914e4f49c80ab3e2a5f2bdffd3a5a41d73b2245e15030b34dd5e91d42721069e323e4d558eeddd7849199e354be50e9dbce46c82d12346800a42969c755b8c3e765041d0a4532622edf12b21052f1ee58d78bd64005afa5440cb71f14f430e62f91412b021a6863f0e0e8b32f24bb8ed03785c4c6083cc7455f58ef9366c759e2d7b58f8575fa43f355048685fb23dc5380f670e1e89bd20d73a32c21dc75635d4a72d27068b3941dd36e6d1b8030d0b8fdf3367e9b2dbb152488d8e33a45d94522465ab58306bbc94d317629bf7a15d680b9634fdfa5fd78443704f8fd595ba74076f4a931701d106701caeb868a14dd2ddd421c3551efc8cae4bb5f8a61081ee7bdd08a225281365a193290d9828882322de9e059f72be9095abccd95681ff1b0a65ef0f16027938c2060b8b81d89ba073749f90a078dfc5de27896a85d6e52aba3d863aab37758b0a65455391b6869b08432fb0301207160b68047dd5d15ad806fdda7fef2a61d947c7361954c096e4ad155add4585aba755ed4d31c82fd7cc32e87d3b050dc9afe4dae2455020ef1b7f83441c84834473b47d662340d9b38613adc1e48cd9c8111a6a7964572d2fe0b64d4468900b034a9e1104322f92acba688cb86e16c9db3652bade3f3a656cdce94220d20c4ce0f7118b7f2288647627d63bc9152123cbe57425c54f3d11c0107895929369fd61e98993a7533828e1da0ddd371c3eeaf5cdad46b753285dad9fa5659d8b4f4ac6e8a2384c76d14c5d0d83c4a892da48bf293c2e40bfe11791d09b9643ff2e4d65ac6d84761bba45072d176ff2652598e8f1797e15757672bff7b69a92c276189acd07a73c909d58152ca574081bd93a4a0bcaa21558d8241fca12d36cbea4f903f9dcd25e690207b53e665a64f00221643e10e23900f75ce282ec10893d292469a1d8d9f639c804b6bcd86f0fa3223df3934b115003b4890e16588e4a548024ff11b0212fede6083196cc156e9803c173ac931d0a1507f1e494bda97517c37142ae0ba35a84b3d4a3bd59d72ecc9d815f823946a92f47ed22db842b32d93a79ebacd4afc7aa8d01691d5e3f09b01f422f7d3c67b97114cf43d19aa77df98a030d557e93d7badd9b53d047a48e199b2b9a9802c8e9b56ee6cf23408b8ee821cb2f6f73c5351dba0fe5051a4d688d8a0047fc1d590e31af7a74bcc5998d2f1020e7f26a4c6fedabd863d75004eff3836b194e51e2962ce12896a1819b8a44b33ae5062e6fb33bda100a2d05978f0766856a0cc942fbfa00e1103ca4a40fa58f0141f752edf4d821f5c11c69ca23dada239103107876ef81f62502fea347cd56fb6cd1ba36335c42856da41921565d185848d51491d1e0a2d20d97ade81ccd00147aec1913fe2352d77358a85b3a803e87a2ba37cf0588a5698555ddd1e75cd3afadefce6951ab637270d2361ff66a84afb8b6be153da2c4d7061d007443d5f6d3a180091820eb0add309c988ccc7989b47e262d34aefbb9a7e9effbb74b16b312ba324f4417d8d93853592a0aeaf34102d52519868464ec4cd15ccfcbd8d9e105ec470ec653e21b046715bbf8068db7c2c358e15e44e3dac82566b677151a56e43855b5a8691f5b6ec308a5a3af782bed246d1f43923b84e1c660341ff79752aa694c74cad3f7929afbe54e9ceabb2de76546b2c38fcc0ac9629fc5c28f6e7f98d7c333c1904988feb7e425531ec88d67f8af887b48a17aa97e6a28210a61ffad097559b4861d322f6edc7a69ec1532d92708b27adf2fb3e1802a1669841a017e86bc0693f9b7e8e817f0c0e644c563ff440279d040c11b4308c2e06222d20dc00ce99b1f6e179a76b1ea2b4cb171c99798194421226bab1ced84431ab3921a2aa8332d4c7766e4356fd33fc22256a5549ee6969d46948f46b81181fee5b52d0b53a23048aceb5155190bfb100fc57c5f3c78707b61a77ba76c91fc7c0284515cf645142be6864b37ded2a03b6ac52dfad47eb0ca5feb4b71098336a85b207bb8111d53bbcba6f8d3be65969d4388b87db1a9c4b542f041e576fb5ec91b4967f0e214ea0ba0c584b188e296ebe87d48a274769d1a4a25ee056d7303e2784856541d8af2bad4c86025273629f2f6a93fd06eb581dd1ce89ffdf36bec3e899d7383ddc58c95f69ca54a3374d544aed9048aeaafbdadf9cc395e23673405f3beb81a4e381c47cf116aa3786c6c920df41e12cf92c934a6805ccf516bb73bb8f863dc4d6c6fc2d709c08d52c8d4bbec22adccab79ce0b1e5ae8453dac9a7a731373ed89d82b4ae15bdea9efdd89a9ccb808af3cd6208fcc3f773ab4d2b865a3d6b02dcb320d67c48a8962d3bf324a87f5a8c0b04908454dd7fcf627fc38a92e31e591aae495c793d68132f5080ff07b2a6858159f37f059128aa14449d8737c0fc9f9a4a8727de0832ff11703aedace03ba6a1c6ca1c8b3bfac649da3ef3d553677ac54ffcc4f00fd305acd967fb1bb1d4e621411cd78e50bff997c2f2401791822f4799999c8a555121a618f041b77a9419e3f2754ec816ed06256da8a0a5879e43e179ed6f3724abf6da7639993fee7f2443665c13c680d4c5a6653509d12111f4d350c4a308786c07607bc0bd42a71ab5c809ca98ed0e9a03cd7ef8194244ff69870f8a88fe48a8bf25f2c077a79da7019dd788ed11d73d214a40ef71ca23f6dc1ff4368c022e5f99b0b71d0d7fd011f04ba848028ae0109680ffed635');
INSERT INTO public.recoveries VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', 'full', '03676eb2b90a5c99f37c9eef6af2ead7c515963c712f23e422336e353eec2d31894d83fc23401e8cf385d88ea394c7874656b3af7b67b3e3d35051e23d7bad28c0d57b9b8f73543d786a8a6e9fcf71dc9b5e0838fdc69565f368d8c84ffbad57c4c9d632484d9f4e5e88dfd70deadc615ddf7c634787cf11661e8a61334e4effca17df6661113b03c08d0634ace3ee8e9a20d38eff31d00f35679ed680167b900f2dfa6bee30a25710c5c2c8e6bc0b7ee8b550fbf0d08eba82058ecbda2fb51678660bc6c6eb58dbf180409676678bb2b21bf52c2cc79849906f7f939e2eb1a2c655b7ab338a1f310e5d4b44f4ab0e4da9a0cf971103704f6543d9f280c89879badeea2da04a5f603970746f40f3062e1656f3531d14ab2df411ecb3bf9e2243ce72c791dac6eada0076db78c186c4f314ab6cfcfd920d7f0d4ee60a457a294e9ddbae4fcda915b61b7c46cdeb3db72c59adbb90f7fb57f43aaf90a3127f6b6400e03324107eaaed1024b09ffc979c68148120e57c51c90e422710f838680dea8346d6efd3e292f453d56529979e214134df9ee55ac0b92276665ab11bed6a6271b5580e194ebe1c95c9c028a7a5ccd5064c008895365b4f97dd788283df0a6fdd7279acc1933f4260b580a64c5b4ef150d7b8b7072b842a4c7e86d1ffbb4db94975a202bc12c9abee914d92ba3d66b314a64368e0158d9373d5f5f4387356fac46fa39f128372ad3e3d5bbb05a66844c8080b9c12ad74493555e8d8a3e8a697f022990cbacaf7662775fd5c046731acc0a6cdb8a1cf596982f67da6e966bac344affcb7c898488528bc0de920cd6a62eb2f21a04ab562b97826a0cc7584e92733456871494b0acd224b811122d05e7a2da72361aacae4d7232032fbe4c146e745475a2183fd87b9c31f2d7f2f507a3b85adbdb0dcd5adae37e8f8939ef1b674594b328601e85090f01f6ffb3d1b0fbd8cc861bc943ae29c6b366d93e0bf21a16fc7299f565a671cbe47b08c9b492c945ab92b887d3ed979ca35ee9d3d2a19ca8ae06c3b71354bfed2596d91aa79a43dec55c8675c12d01f7d30a6648ecb9a763904760609fc0d644da23535f57f08d03d6ea40bfc88284a92994d74b7cb10d7355321168cbcfc700d2756c587aecf70f57a92992715a9b2d22590cb58005908d6765bf6ebbe672d2b7ce5ad558793e640df635b395e97216c0a0427b7b47a90da646818208d0bbb3c96dc8a58c8bd4d2cf3835f383f418acfe700d908f7c3cb4ce7f8bdc9795418e2f6584f087c0b7748b79e6297900e7fc9cb569103d426fdeea22befaf06202b622e8f1ed72ff422eb1f8e0157eb37bac58c70e32355a4abcd167486230130dfe41da4ad986b7d0cdab9850125af1c77707c6d907dfcde661d7a5c90bbd70dc99b0e2af837d83c1655b376071dfc5968637b5df505b37878a1ca8cb3bbc2f0372d4e615d97f7a51d80445e5f26ceacaed1d86a2a357a35f66a08124392799dfc0f3ac7837dc90039af8e46c845fe72c3d0bd1e336e93a87febba68dbcd1c38e7bae6a11b005392403dddfaaa26919e0dfa17f34ba4a9be5aa743599a62ae687cb4a73285a73be12ddbfb48673b6bb8e6759e141ac20eda8960bf55932ff8e14e45a100f8aec23a08fb9b0e6189e2cf1917cf9969703b5bc03374ba6b9c4877242be76a2140d583bb5a61ada47a47ba46cc636233f36cd2478ed8f0d978c392d78d173b97e6d39ce39c65bad6384cd8400829f349ca9606e858ae7d4163957e544d5a6d116a5e534179a4858e38c8520a26e58cca3d64e38a0e5833a39c386b8508214c9dfa8ec3c83827ee39ac4ebdeab9def1789301605a161ff8fd6b44ac15b4c0202bc657129171444b6aa3d844e0441f1d42d95ba0326e8c86436106b134bda9acd89d08e93760705c24f7c024ec43034e57e1f35973a8fed8afb12675c88477cf6271523cbd597cfb8ad9298ca550cb8022fb58f0330d27b8c1113fe40ea02c28daccaddd84c5651fd0d811c08fb297fc285ace6f1d310febf88e2da058504b9fee3f4f02a1c62352bf5e61a6529287d34608a073e7382010cb551a8e6303c7382e291625111a480cc3af604cadc9f3c44012b040a25626e6280af9fcc30c51cf76e948a6cf50bc09230af083e1f8bf263b3b40d866471e01011bbe3733d5e968ac7c6b95a21e80cbb2902eca992f35c33d5371a926c999f3edc7cb058f0c607423401e080a4b83329e9a57cc6d05dc2d8e88965863ef151a916c8b863046613054b16db6a4cac392e4df5ed000b245cae1eb7dc2aaa7a7352cd389f724540ab9ba74eb5c6609912cbcaf3e721b81a96e2e2a2ee334cb0b2288764651e8aeb944deb5ad0604af17d8327a7347d3094b53c739ecc340a45a723acf116f07fdd42573558c715cd74329655d58c0f829e23e819fc1bbd11452e3f5c3d4b44ac2ad4020dbba9cdd48fd278242f3faa04eb8f297cd4c9ed9001de1ada6eee6e1c12774cd6106176a80ac7c181d894cb1ebdd709a742e6476117274b93dbdc9ae8d690bd4838c7ffc2a7d71cb4e2f2ebf7c60155a6ee95d1edd550b2d978d7976f8f230a2234fa8c1bd40fd2d19300e8d2792a5b7b2a8868ed77d843552dd6f002650b15264c359be861d885cd1b95f3c7dfd0db9648f3cba161e49cb77ea2de48a8d789bd9834e54b9d2c09da9b01d84fee6aea33d83ddef49d068d44798bd099f677a42b9f3f80bb753149152684344a02124f1935b052da94665a5ab231a45415592c002b3c7d71aa06ae106f42ee28d1beb9762399539c96222b47477ba170e6c83abdd3bf14f69d9e483a754bccc5ca14983cac239b5e6cb9fc84e19bd2195e2dbb0363c9ad13e1e6c4d7c0723194df7f03f92d9db1fe5cc60999b684bcb8ad82ccd328a0264104bb64b1172408287c123db283ce95e1cdb1d41c9da31ee');
INSERT INTO public.recoveries VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'initials', '85901112faab90ed9df8994d24dd2373af54e1d269aacc25aa3be8635cc3935c92d035cb26cb5f33aff3d7a05ecab7a041730b00356d08bba43e26e5f57aa828f4b5b83f2049800dee258e0fe4196c03208a719ba59aeffc742a48fc1e2c326d3bd70cad6c87defa253242f7b1df8a536347000fbdbf7553216e7f13af49a21e6bcd307eff881ab0a2246c7dbd4d4abff416a4773be81085f3eb11ea376faccb09f95147945c4d519c21506a505c35587e8747b92b0417163832f457446b6394d902ec3419a8ae9d0d0a74ce38af579bde367bca37f4c3653a580525eae1ff6e6760f85012eb34657cd67426728b703111d2a17986b948fa5d67cca54f0e5f6f505a795706291f7bfe4c3815e12c6f2a2adb99939cb183233de91ccb0cbe45d507edfbfd2105db861540121b8dceadbc9baa38787589c5e4a08ff1f26b44b8f434cd7b26c941fd8c23f96f767dd8dbf5de9cc1d99506d7ef4092bea2d66a27fb1b023c2dfe99fe40c15c64c5d359d7906285a3f7d1a1b983f67126a3f5337b0c5523646a6fbb91fc333c6032899b173b2e5fff20fb4f55f211df49db8f8eb8611b3959578b35f0db0d5a821ab5fa37303ebf7cca895d6e57ec44048cf703a92bc47d87cdb8b28d6087465127a329caf020b1bd811ab86c0f5d0ef0fa82a575677c1e8fab4f3fde4432cd331a3a3bad6ad0c3d0cdee1fa29f076c2b706410277aff1228ab3d709c8e768a4c9c71cdeb3ea84ca278bc0e7534250cfe47208d039598d0bef0f4a5cfeafe6935acb68bc79fd7f4251972c0b7e90f2811741d46f651a6c0aea0bed354dc8877d8b9b61c7a97c29c0726682fd85f17913da66a9efd10dae0d5dc1f9c1caf675dfa82615d36e78eb740295b29bdbe5a8348c0982e704d186f3b1b36d9abd1afb2091cb6c62c31f4f505334edca1767673af89f3a0897b4fe0316e190b3f04c1aa9aebf0a7a5513e6efbed5c02dbdecea742fe2540a693748b474a2694603e548f17de4b8be790e9da81c8d30db82c7656e1ba244ede09c113d7f62a1adc8cbbce8ac9ce8ff5484d69d712d2de584a9e8644cff97e7ea29e5fcabcf17f36d94d3e03b14ad3f93a13f9636f286493364a646c16d9bdae3f474d23c31460afb2f49099492771017b055f74e79bcd98b7deb856fdd397f66202ac7ed7c32434b6b61d1d58ad3d4d284c316a2eb990fe54fca10409aab1b4fe24c5db3114c7c29abc6516fbc69c0bdc29f378fc15a7e64bc1955523d7638beca5940bcde407897558b84f1d9014ac8caa0ede5ecaa38970f1c87933ece3fd517d73ef34428949a6fb558e24864f2a54ca8a2c04e697760c72bd056702b8a21718f3490f2eff727093a5bf29132997cedaba402172b34acb7fc5a70b4d12881ccc1fd4b3447c433a9f637a7604367d172584484c98e1b7e0e295067cb131aa375d3baa2fa81040bed5ad75e76f6091283e1d6ea5e78bc7dff31623c28f931060584cc4d5bfbc3c560d203ab29d51e840a3967bf22a425f64a31edc10dbdfacff5b22aeef5d17d973e357c8e7815838f009edb3ad6391790b81cb59b1795804037163b58d5ffded3d2e8b1ebb2e04fb13b3d83aa5c381e8308f9fbab4828c9462f13074f8efb895a194bf3e6610838796ab0eaa92d42409d916282b66c8bfbac704b88cca2acdcaeaf06c7c81b93e90a2848ff2b4a2a797f5dba74605f2363567cc001cbe67bc8586cfc2550f10a605f90a19ae4361d173fe586eec6f05eed4a97e6c5371234c33ed7a9f39efc0099a66317973e599f5363e8aaa29662370ea5a20ef557ff69f2b27fa411e8bb3f7d420a007317cfad92ec48a34e07caa6a1371b9b88b2b23294f0d5073426ebc7432081211ffb64d83f33b743043cbe644a62ab85ffef50fbabfb66a67eea7d50cf2f1da4ef59548e2250c9027063b7c488568fb7c82a1bae68cc5ea0a360bb9e8f119e0e97d9a31d5a91521c0d44b325e91af323d851c85912a4ea9a93b9846957ebecc1881d0bdee349f4a35ff09c404a1c575f23eb348ec8f73090b0f11ab20f6a138db5f755440976b1c93edf1ebeb933dd52f4d7d99624887c1d82a52ba25bbda493ae49a2e9decdacfdec4aa1858daad72c3bf3ec213901fd4cc7f03f239c9d987eb6c988faa4a0febd05d3d1255a6092969ee8449a406f23ee259a2758592843961b82837b0db2f30051b44b19547b1cdc749b6a70bada89fb877f2e698e0833232e1c4702c23e899b0c5824437fd007ef558a4bccb2e35763c6642433fc5b10e0a5c916c31674280866e70e70e4d61c6e1e2c30b58d32896e8255dfe8f25103356f3b907dca3c51b0f7777d7b25a0991cf19cf3f4c3cdd1b510813b58a6ec83f3f9f07d598df2b246ff9af162f9d9c307cd0437f16a328fcbf76b300fa965a5773441ee7b08bcdd25839add16ee54df7f1d9cecca38bb6bf6b0dc8f5e7dbf70047150564b65b429cc08f4cf23f9532e77e4ccd2523c80056ad461fcba510f5ac38c678ca83bf074bf8019b75a40a3808e19c36fc01eebd3a2609bd05416468382c2f13b343915f46901be16d48bad354776c077eed07b5c0cca624d9857a9d529755b854e8e92c37499a34cbc742b89785b2d2e60cbfd0db0753d73058b42dd957e0b8cc233b0795abd24e5a58dde7ec85cace6348149c46e7d3c887105eb22cfcf29950c473e670a61ef0142133688f80295dc44e366d3539e1ab0b359e05917b5e817954df7566b4cdf54e47bd224fd69f8e14d2d81835bb441178839ec44b9b55c96e0972c2ca1aaed472a9555de47e3c8581197ecceb754bcd21d5f3d211ec15ef16327e65e7d2a9a422ab7a5bf347673233a53511d23ff0f3b65f5edf808fe43c2bf48d983a3dec13018b44a184a1e02d0a1d060c4a273190bc12f95e93f0c99210c8fe999b9471f959f01ad71f23995a9b74f8cf');
INSERT INTO public.recoveries VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'none', '8ba85ba04e5791d66d46e9331f5c877496105571ecfeb2e00900038d775260f8fa1bc20e08815afd60197e0d9c0324bc3274beb433a320eea7d0cba0e21d04bed7bdaf71d5a8379647a152889ea18cf293209f9efb0cc1218ba47508def740025e2ef7850950595dd7021897257d0c3ed57e94a791b638fcb35b1de22815ede7af1fdb1f85c47d4181bc0e5abd99ea180370e674bd4769391035a3af6a6fbf446b14fbaf059794dd3a941ccf1bf6d110068de073eb4fe20276d5336f1aca97685c2485772d58a7bc8e8fd989b66f0e25de0964e3ef5a935c9593f9d102cbd8e96292fbc10a37922515f80f230e08f7f7d133080ddd6c8bbb37210bf6bd0c45dba8b15ab9c9969e748583e737cc0376941f8bf23c4b68888470458a78f6e29d32ab5ffe4c802c760501601faacba289d0c941bdac7a4a8fc8210dc35561b6bfde2666b7d9a31d662eddf00ed1af5d9110f2236b7d10fb392c4a1e68d07fd55bfbaf89b3fa66044867a4a662d831b7de830ccb287809cec1d821520252d98e0506bd184b9a9a77ccb832440ba7e7779e3779bff688cf87e1cdc38629e223e4b33bd915d3927366b1e937f7eb1af3b491b83a16ebec79e9b9813482343ec4e1c09ad8fc0f420cebaea41d007d306f4c3eeffdde4b359b7fe8fef85ad3f1bacb22f0889bbbf32d28d9a85e9b2dfc5d0cb335232480887bc8f2bf99900375d858b06328ad99cec1d8f4a1a21438f7da9c891bcb05629683edf4b53472f66a91f2f90c41638c2f98e42404ab9ff10a5070f7d5515b6e8f0586527956206e6fdd5f0f4d78d33c735eed22d48e5ecd6b1343ef72b98981c498adb138b5cecf6708860a9f7ff3241b25cbc6efea09e573dd6aef294ef37461c0fe7ec50e44bcaef3c5a58c90401bc72303e348b9633d200540b0b697ce7a599fb822b0b860ec55986c0aae910164f11e884d9d2aef3d69eef41179e1c561b020eb61f0eaeb257b86e05fe32ab19e92995377eb7b38709c75efb781f6b3289091181054b447f6c6f4976e2c0ca53a80fc8b84ed0454007c6fad30860d7ed49267e13dd8e457eb7b03ab5c067fa81780dd2886fcad8d0c7df569a75216f263c3a7bd3909234677ad8e7b318a35fdd643329b0f91e6564c955fc82efb5e8cb2d4d5f4d171dcf73ffefd7ce2452a7aa3843a6092532019c2ecad2532f98ce45623a68c44aca70b7c5370b974948393e910d2b2b1c1281ae86cb4d62b4cc1464ee3f364ff601ade76cee0378a84546d84e9c83907b8dc1a2b7ad8297c8aa6fe662ae9185dd3fc601db244d067fb1cdfcb690c84a33a17b6c2b3200e8fb93b8381e999572237f9b846d9eaef56d5383d40545b726b7353abbc645e005d5823ab1a1bec419f8ff95e987faa79be662df0bdde8d653b2189ebe8ad2ff52f650baf429d805c2519e18463683a8bcc6a5e7ddcd83fdae389ead2b8235fba508da5cf8e1f5e1ecf08ba4b70d3a9080a798eec7333bd13177a796a10f6d002914bde52f6f80c039d1d3136c3600d0d32ab3d6d88d38e54276d50b85cb45564d4e574871f9191a5dda7cec104cb11d577a502e3d571c423df69cbfcb270061377385d1325d4fdae12f98bcdf74dfad2021a71b443bb9e9e79837de3ad458fc1b5d6fb5e2d21f49719e4c5bceb955e4125828ff65cdc87477258af83efcee2d5e4a04b1b3b3254beaa5a173d43c3d4c58c2fffae00f8b79217a7e5aa28272831c00bddfdb257dd42b450093a3fed98a46d4aa8ef9b4797cac31614a79340dbc4a4010ff7e92878f2f8d840e14daeb889d581089e887aced5170a856524fcd8856b850f58b23fd1224c646b1832527e3e982e238019ad325597eed4079343a56ee1a9f208eb2f483b471dce8a0c561fc78190a4f121c407f8f938a4b3347610dede191f1242f0a92b46d4f359e4fa4cc53424ab4ef08fc69c9ee352d5c2a75beda5855eaf391e880252cb07050ba8f4b9bfbe4c3e3fbe0de2a37bcf5c2e036a07a4bde3047ae338e44f8ca16db8cc8a5879d0cbea843c1386e25a464641a8670d15332607b73e85dc0a065b7c1f1ad7bf8b29426981c934b04e5ee8a3109d30f551446e680ae0ed58e5dafaaa85b86217ab75275ecce457fbb56b03dc5468f0e7bcc8a364137a149486a0f2dac233ea57a147c96682b492f23a1e59ef9572e542925dd6761dcda0b8e57bb71e02720dc78ad3db228aa8665240421109dff68eebf7690c91d71cd53b17356b542e5aff9450a91b36d6acf43ad4f223a0a8e0450bfb776a72df5540e2492621c8b5f55df5f6d613eb3e72d42e6e1df1a2a8457ff8bf8c9a4f5d7fbb78bc50b9ac2aec84bdd13624f53fc368ff71f5a9f7bc1a4608d876a9bb554c79c40078db074051960fa3ec2d368c7947ade9d371ed4269c4e3c67f8521cde2488c82d00a11c1388593e1f58f657409fbbd67fa0c7c329523df3f134ea56792cee4a466d26d964685a3b561a1916b554d017193e2803076c9119a34394243c2d85f23918520b22e0dfad344f389120ffe322f935ef63045b686bbda2c0c29eb4444cda6f7ec272aa887077bbc605b8975815c5a5ee3cd1a8fdff9d0bb68c697af76de3058f505fc7b6d24be15d890eb38594a269418687b2595f257ce1ff0df8a82ab8d15187d3b2acdda0fdd8e0050d8b8f6e88606111a649f10d93693261b5add815c56f0480b0503a6ae11a581216235f682e2d16dd2def8b8449a89516b12fd1284b3edd5d1f875817752bfc7fba39d8d4dac247124a1d2f94c35d08d5b335dfef1fa19949f4dd1b684d992611ef7a23e7f0b7d79a5d5247021eccad61152b9b7f92698fad5e64fdcded98f8279954172fd62f9f58cf5f671b519dc0ee0ac777cd700abca5a4882eacf121b5f8e2a455ebd19a1c4fade18892e1e9630a356c678ffc36b51687fea9b4b7db535b474df3692');
INSERT INTO public.recoveries VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', 'first', '5b39f4ff9ee37fb914d311f1b6151145232b742e124e29c01241d60359e467397b95fa6b9396ebf5097b85716af51e00d0402f1f54ba7c7db44ed44821f8124862ed36a8838f12b57500b6a03f157033af6baeee2b1321268c0471f677abaf78e33108cc0cf37a1f0a804513076c84c0bf14765cbf32e1672fca0a2d4e662a7c8ec50bcc5f3c4799ffdb0bf03d45f27479e2b40ea2dcda3e3ad22a8e67b50d538426e0be50aad0524f608bcb9e7445eca7e2ff2e6368369b7eb54ee41c9231544f125a613d78801e1640cb98243ba85470ffe9dea5da80db664aa6b935fb99525b0c7561deb411a2e16e5220a45313eaa7ab2d6ee2759a58534b4b8fb3f2cd5f4c10288bba7ce919ad327da4bb5ae1aa1fb413d6a22e279bb63a06039bd89c3d936e4e2c12d9dcfa8751c750fae55d2668db9cca852ae6d83903efff0f6de86bd6b8d8bae697f92bb22991564494019e8842eb77eb46006b50373daed5167b60f3ad469ecb2e534712913b0b8c68596b8350e3dc4ceb50db6c6dbaa05153499f0475b22c4009b1570f48eee173df7587dbfdf97efa2c87182e52444e10ab8a24835b4e32a9372d580087b4744d6b04e37faf3aae53c89ff906c1acb6a9b3ef45b3a06c9fd3ffc8eb4c090ac39ef63b1ce41396eff052d52f6e6f2b7d5c552cdddf675e855c0bdc409ab191e73b28552268314cae6d16f9f4bf95d78460c3c3d8369aafe6c4c40e758ffd96d4a5f42d85da467d5548c6beeaf7a42e55ee933bc376046f402eea18f8db9e83f3019ec3457a579652aaa7eadd144ef8b4f18a4a6b795a3d03bd82cd7c69b1c12cb54a3bb26baedeaa5b38c4c1d7c0312cccd4691a8ccaa0e733ea0fc212c82407e5716ce5efac2933db07e18b9fc5f3bac2a6f1708e1ccf9f3d509c2320253aa539f546cc24fdc68e0989c666e38a416a976ac4316b70d4b16126afb4cfa54efd704fc3c9583bd059b0d12f4c956d65da50590770587aa1a15f875f6dc1a0441579c107d0baa5dae04b5efe798045d2954838115cc0aae5c8d220dfaeacb415a45a4a4d5f808c4a9bb3f428293ba0fa2922302aa41d970b20db2ac159d1f1c377a7375045f7fc7242c3d32b5000df4327258ad1659f17e7ed446a6f18c88c63c4470ebd50195101582fe0142439cdf27e544f9ae8aeeceb66ac7a6fc165d9a9c1a159783a0ace2a437561a43a864cb8125fca130e4ad46ea07af97d101116cb146cd46630aee4b84f055578330280e003d603936a906af294813ae1e79a68a22d471ba9be2d3b86e44b4c44e6b1ace4dd03a6ea981f3de15ed558b08450b7e7c02907bd35c8f4456ee8f59aaf13e9688717fa86a2d24e6b11f0e88d6acadae1d0ddfae5d772879e7f223b48d5b80007a64b7ebba352c671ea7dce347c10276182bd5e24053cf29e40b6ee13ffed5b9ea9d00025b092583bcb17bffa52d943331789e96c0f3ad3d560ddba5bf80d1a4e694ecd0c520c70ae9768dc365fe861f6bd8bb545f662f0b1e5c5cbbf57dc81b8cd902455d0547a8c35cea8f36c58fb34e3b336db5f2ef23496e9b2a3421b0627bf8d896b6efd3a0bdbeb6d9aea4e165c51858886c5c1f1782acc4fb01e1bdc46b5211efff693ea56f18fb8125818608ecbbfb66d9e9dc1d468b02d939603d853a8ca5a03a789244b282aa176a5c0df4ee66eecd2a3d022d52d77488864d02b173e476a2d698a12e7cdf82dc6798b124554f2f870c069725571ad59006deb3bd24ea709924c47348b7978af51da5795f5302b797f81b4d6d5d1594b5226926fcf2446339954813688b3dc197cf471911af360b04faf1e18c8ea8e51020bd2ed3d4e3b0872cd3b73d36d68968e40b69d2e277fc51e89563892dc19e30f83b57a79e5f3e9ed282481c62c4625813e3069963e285a7751100cb65728139beb9e6e1598edccee012506dfa9fbd3f8ca3dac317ba42166d9b1c4817efe4466c9ef5c310ce8e7f4b914473d0beaae24d440fa081b5e3b8f7c6e36dff2f9b4e9ad9ad1ce538cfd8bb9bd95742d204087a21ee4e043d0139562572ac9c2ab9048ae8110611993a84bb1b5645661b6e4c3a888cfcce1076ba6fdb62707c90ced9b3ceab3403274415b0297e11e30d1f6ec8e5f47f0f3e1cb0c1125a22cd454dc306924155c67661e9987fbbb2f43c17c5e2dd3dce392b7f8d5b287d0466e91726deb7bc9a3ee5ae4b7751ce962ca4b56f6e14208659db1b5972573f8a1b897f06bbfb7d748f2998590a21f4986d97dd662caa1de1dbed15ebf4841336d8e686c129fb70b01d98d899cfe8786377a535e7fb02e598b47fb599c35d8d5e336c080c52b89a7eedf481399c1f23e4ce9655e3dcaf7200438b2bc4fcaed4bcdae148e94f08ff7900e6bf9bfd776884638f2c33e43f5738386055afa2be131d6e0b79d7380e933a9ebe2f4713309f7d0b42c571d496bc7db1e2bfac58ec7952f0b592b770e9aeec633c0e28c5a6b0a2c4dec142e466c97347c527d52dfd58b0cfac712dfbfc61e70a525813a7a3961038c54f75b2f75af8eb31fa9be8ab4fa9d1f5d797baab9f21c93bcb3120428a3e2782a88e6cfd25d3429e66d67468672cbf851854dcdef49caba3e050111d8c481b31092dd21489185b844b532303867f64cc680580e21aa822df0cef6a06754b5b3e22544e09c61f14a687fd1194d6e9d11734c01a468d2d478de322c2759f3e4d4776ded6d159b521b783717ea6ffa15d93a5963b3a9c222eb878e674088fc297898a56c49b0cfd659903161434b19512ae53a5a7d332ece27c76c3fe58d47d430b02ecf94f01a8139b56a23752c656576a7682855b6600ac51546fa73508a45cac3196d4f8f0ba18bd1d800253875fa341614eb3295d8e08e8094c2d354c166a84c16428940515cd716ddb4e8d9043a0aadc84ef308446c2a3048815fce2f98833ab67a23');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d134-73c0-8a08-8c0bc20d8547', '01a1ffef-d0da-7f6f-9cac-72b0ebdfa9ed', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d2ff-7338-b01d-13e8465284c1', '01a1ffef-d36d-7043-a4dc-ffcf77f15286', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d2b3-77a5-84bf-286c4da256a0', '01a1ffef-d311-73ee-81e6-71ce6bb2efb1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', NULL, NULL, NULL, 'some_help', '53dbc2d88b56897506395bc8296ae47bbc9f8da44004bbc48eeed60df8469b17caca9bab3decae7ffd4e2ccfe2f1252880ca9e36fc11fca350235df190', true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d0ae-7c12-b216-b18658cf4d3f', '01a1ffef-d247-70d2-a2c8-2d93cf5dbd35', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d294-79d4-b47d-ca3bef1d609b', '01a1ffef-d469-72c3-839f-2b4d6a92c190', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d28c-7602-9dd6-01c3b7967b72', '01a1ffef-d14f-710d-9296-a06df15176e2', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', NULL, NULL, NULL, 'own', NULL, false, '2026-11-28', '2026-11-29 02:00:00+00', '2026-11-29 05:30:00+00', '2026-11-29 04:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d2eb-70f8-ba67-2d086aa9a271', '01a1ffef-d14d-7b6e-80b0-42d846fdd219', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', NULL, NULL, NULL, 'some_help', '179eab91b50c5d3534b9e89b77241930927e1aae3a01d0773c6f04f18f17132e09f356021e3b05b6a5b2f3f97dc8fa82dd', false, '2026-11-30', '2026-11-30 15:00:00+00', '2026-11-30 19:30:00+00', '2026-11-30 18:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d416-7dfd-adce-3092c0fe74c4', '01a1ffef-d0da-7f6f-9cac-72b0ebdfa9ed', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-21', NULL, NULL, NULL, 'not_alone', '0ac9a7e6ac1c60a56a628532b4b00e655a25b93300730fdd6eacd159aed78e6f64e861aee3f47344a77ce740ab01564331', true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d1ae-77ed-b52b-71f83c653b1a', '01a1ffef-d36d-7043-a4dc-ffcf77f15286', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d1aa-76ba-b0af-279a1bf8fc2f', '01a1ffef-d311-73ee-81e6-71ce6bb2efb1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d12a-7eeb-9c40-11a4c5125a46', '01a1ffef-d247-70d2-a2c8-2d93cf5dbd35', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-21', NULL, NULL, NULL, 'some_help', '0f4298ee71e2aee16c11754f7101202bb334969586d5e8b67dfe0cc9e1467626da56a710aa1f4a1dc2767eef972b0ef8f745', true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d36d-7f73-9375-ef93231dcbb1', '01a1ffef-d469-72c3-839f-2b4d6a92c190', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-21', NULL, NULL, NULL, 'some_help', '7d16e1ad35b503d1746cf60f3024b266697c7650030aa4c366366748b4abd11ebfc81bd9c155c4424a1e9a0d788b5d94c1f2a25d066db11826196bc437', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d1e8-7ae8-ab14-dca59cf41e24', '01a1ffef-d0da-7f6f-9cac-72b0ebdfa9ed', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', NULL, NULL, NULL, 'not_alone', '69d9def317414dbd74c8f9b4a50d112282d6fbd5761f942a0fe152bf2aa5f4c0f1cb48be102d6264af717f2e810c59239cd1', true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d175-7c06-b68f-4d400eed7449', '01a1ffef-d36d-7043-a4dc-ffcf77f15286', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', NULL, NULL, NULL, 'not_alone', '4bb1e18eb82405cb1b036dbc0191fddf72ec6242b0780c7dbf619185fa70ba388a819ba5de0eb84c2ba133258865517db82fa30604aeb71163fdc15975', true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d203-7238-9bee-3cb3fca48b7d', '01a1ffef-d311-73ee-81e6-71ce6bb2efb1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d092-7b61-b48b-057bf38eec06', '01a1ffef-d247-70d2-a2c8-2d93cf5dbd35', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', NULL, NULL, NULL, 'not_alone', '564089801914bc995df1d25ff76a6b63a519443756c4cae7870f402c7c5f85dc135483ec78dec7b921f78786a47c23df999c', true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d365-72cf-8025-785d0224b1d8', '01a1ffef-d469-72c3-839f-2b4d6a92c190', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', NULL, NULL, NULL, 'some_help', '239c152c67cdc58740f3e7d003c4f9e137bc2e240061158c509a711ba62cd11dffce8cfaa36d1f9ecba2ccf33bf4b680cc', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d314-7757-8618-c85d24e87f46', '01a1ffef-d363-77bd-9aec-2acf5d8c3161', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', NULL, NULL, NULL, 'not_alone', 'd4130794abcda3a151a542b55159a5b440ddae5f73faf2a3ccfffd5ef099c9d82321d0c384899f58a2eba169b2c987ffcc', true, '2026-11-28', '2026-11-28 23:00:00+00', '2026-11-29 03:30:00+00', '2026-11-29 02:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d0ed-7fc6-8179-6d5703c69a03', '01a1ffef-d0ed-7cc7-a4ce-834b404b2ef4', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', NULL, NULL, NULL, 'not_alone', 'dcbf9df5e814067e0f12f9445d664f73fd335747f881873ccfc614a8f89b78a500dce925d66c94729dcffed6925b28cd0cd7', false, '2026-11-28', '2026-11-29 04:00:00+00', '2026-11-29 07:00:00+00', '2026-11-29 06:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d46e-7e23-aba6-e21073511afd', '01a1ffef-d0da-7f6f-9cac-72b0ebdfa9ed', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d0da-7dca-a23e-daab0203bcd6', '01a1ffef-d36d-7043-a4dc-ffcf77f15286', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21', NULL, NULL, NULL, 'not_alone', '95977a796a2383fa84636178c8be671dda9e9c13dfe71cf260dba5366e245818f061a6eefdb9e3c1758a771fc3739edef1', true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d304-7ab7-932b-c5604b9daa19', '01a1ffef-d311-73ee-81e6-71ce6bb2efb1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d2ef-74a7-a6e0-801f22fdd141', '01a1ffef-d247-70d2-a2c8-2d93cf5dbd35', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d1e6-7c70-8c46-e30e99c18d80', '01a1ffef-d469-72c3-839f-2b4d6a92c190', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d370-77bc-b1cd-64f717b5ceef', '01a1ffef-d3e8-765f-88d2-feb9d07fba20', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21', NULL, NULL, NULL, 'not_alone', '720c8f3d1663a429f5134a03f00b00663e74bec11ccc73104e768528b6cfefbbb96bbe8da95d0e798241b7051dac054dd1', true, '2026-12-01', '2026-12-01 15:00:00+00', '2026-12-01 18:30:00+00', '2026-12-01 17:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d0df-79d8-9eff-eab7e5b33de0', '01a1ffef-d0da-7f6f-9cac-72b0ebdfa9ed', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', NULL, NULL, NULL, 'not_alone', '74b9d219fdaeb78f958ecd05231c7765b8a7cf30260adc98c9ea580380c012ddab8e0beadd7bc82e8fcf2ab7363196394681', true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d331-7c10-88ed-877dde35b90f', '01a1ffef-d36d-7043-a4dc-ffcf77f15286', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', NULL, NULL, NULL, 'some_help', 'cc4d31ce6fe54455b916007750c9407ee749149646f1959eb6b8758e34e58ff5a8c31d97bc5b75abe2e5d5c2c33caafa2b00afd9eb8e97560774466d90', true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d3f1-74c5-ad58-3bf825e19d1d', '01a1ffef-d311-73ee-81e6-71ce6bb2efb1', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d36d-7b04-bcf0-3094773645ad', '01a1ffef-d247-70d2-a2c8-2d93cf5dbd35', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d1c6-7dda-9426-c73eb48da84c', '01a1ffef-d469-72c3-839f-2b4d6a92c190', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d2da-7b63-b9fc-df39d8ee2507', '01a1ffef-d38e-7e63-af69-40f61e02a2ba', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', NULL, NULL, NULL, 'own', NULL, false, '2026-11-29', '2026-11-29 23:00:00+00', '2026-11-30 02:30:00+00', '2026-11-30 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d3ba-7afe-9b26-c8c22def3a15', '01a1ffef-d220-7022-be15-9522f6bfb97d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', NULL, NULL, NULL, 'some_help', 'dd87decf9a4c17b6acfb45ecb0b8fa3f33fbb5ee879175de1d4f8b2ea221f424a03337a0c7c7e21571abf64d8370adf725', false, '2026-11-28', '2026-11-28 13:00:00+00', '2026-11-29 02:30:00+00', '2026-11-29 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d16f-7bd3-b91b-995417a24cd6', '01a1ffef-d2f0-7711-9414-3e0a5c89b2e5', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21', NULL, NULL, NULL, 'own', NULL, false, '2026-11-29', '2026-11-29 16:00:00+00', '2026-11-29 21:00:00+00', '2026-11-29 15:00:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d36d-733d-b331-6f4ad394f4f4', '01a1ffef-d462-722a-8c40-01d3eb226310', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-21', NULL, NULL, NULL, 'own', NULL, false, '2026-11-30', '2026-11-30 16:00:00+00', '2026-11-30 21:00:00+00', '2026-11-30 15:00:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d257-7d2e-9bd5-a58b99d5c888', '01a1ffef-d2f2-77af-8d12-dd7562904123', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21', NULL, NULL, NULL, 'own', NULL, false, '2026-12-01', '2026-12-01 20:00:00+00', '2026-12-02 01:00:00+00', '2026-12-01 19:00:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d360-729d-9fb1-63bade22ed89', '01a1ffef-d3be-7abe-9318-071e2ba69f20', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21', NULL, NULL, NULL, 'own', NULL, false, '2026-12-02', '2026-12-02 16:00:00+00', '2026-12-02 21:00:00+00', '2026-12-02 15:00:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1ffef-d2a0-7790-827f-dbe871273f01', '01a1ffef-d189-71a9-8ff6-d3815523a83c', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21', NULL, NULL, NULL, 'own', NULL, false, '2026-11-29', '2026-11-29 20:00:00+00', '2026-11-30 01:00:00+00', '2026-11-29 19:00:00+00', 'nudge');
INSERT INTO public.routine_items VALUES ('01a1ffef-d0da-7f6f-9cac-72b0ebdfa9ed', 'check_in', 'house', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', NULL, true, '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d36d-7043-a4dc-ffcf77f15286', 'check_in', 'house', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', NULL, true, '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d311-73ee-81e6-71ce6bb2efb1', 'routine', 'house', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', NULL, true, '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d247-70d2-a2c8-2d93cf5dbd35', 'routine', 'house', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', NULL, true, '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d469-72c3-839f-2b4d6a92c190', 'routine', 'house', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', NULL, true, '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d14f-710d-9296-a06df15176e2', 'routine', 'own', NULL, '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', false, '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d14d-7b6e-80b0-42d846fdd219', 'routine', 'own', NULL, '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', false, '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d363-77bd-9aec-2acf5d8c3161', 'routine', 'own', NULL, '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', false, '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d0ed-7cc7-a4ce-834b404b2ef4', 'routine', 'own', NULL, '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', false, '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d3e8-765f-88d2-feb9d07fba20', 'routine', 'program', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', false, '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d38e-7e63-af69-40f61e02a2ba', 'routine', 'own', NULL, '01a1ffef-e3e5-7cca-a784-72a2c593049c', false, '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d220-7022-be15-9522f6bfb97d', 'routine', 'own', NULL, '01a1ffef-e3e5-7cca-a784-72a2c593049c', false, '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d2f0-7711-9414-3e0a5c89b2e5', 'appointment', 'own', NULL, '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', false, '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d462-722a-8c40-01d3eb226310', 'appointment', 'own', NULL, '01a1ffef-d593-7d80-8f50-8be34b426b8b', false, '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d2f2-77af-8d12-dd7562904123', 'appointment', 'own', NULL, '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', false, '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d3be-7abe-9318-071e2ba69f20', 'appointment', 'own', NULL, '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', false, '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_items VALUES ('01a1ffef-d189-71a9-8ff6-d3815523a83c', 'appointment', 'own', NULL, '01a1ffef-e3e5-7cca-a784-72a2c593049c', false, '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d0da-7f6f-9cac-72b0ebdfa9ed', '2026-11-21', 'Morning check-in', 'weekly 1111111', 390, 540, 30, '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d36d-7043-a4dc-ffcf77f15286', '2026-11-21', 'Evening check-in', 'weekly 1111111', 1140, 1290, 30, '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d311-73ee-81e6-71ce6bb2efb1', '2026-11-21', 'Make your bed', 'weekly 1111111', 360, 600, 30, '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d247-70d2-a2c8-2d93cf5dbd35', '2026-11-21', 'Kitchen', 'weekly 1010100', 1080, 1200, 30, '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d469-72c3-839f-2b4d6a92c190', '2026-11-21', 'House meeting', 'weekly 0000001', 1080, 1170, 30, '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d14f-710d-9296-a06df15176e2', '2026-11-21', 'bb6af8e24defda711304a5cc36716b85c95b1aaa77f941e7295f418d736666a009c9fa857391e6b6af5ef79fb25e9fd0b32c8a866dfb908c37a4600c9e2b1e', 'weekly 1111111', 1200, 1380, 30, '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d14d-7b6e-80b0-42d846fdd219', '2026-11-21', 'decc501cea0c7391956d95f1b64f88790ad9980b59227198894e9f716da765bb2d22be027458e8fb0c9063e1a3603ec2fbee1b6a4a', 'weekly 1111100', 540, 780, 30, '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d363-77bd-9aec-2acf5d8c3161', '2026-11-21', '5f6845709f6ec545e953fd6daaa17f436dde19645e4714b0af371c0a1c95bf5fcfbb59741b6bc68b340c8505735d5b7057239492f424', 'weekly 0010010', 1020, 1260, 30, '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d0ed-7cc7-a4ce-834b404b2ef4', '2026-11-21', '5eb814f5552c6ddf5eab44291b17a7378fd12626bef4f7f62492ef7af6dd7894fd673d161991780b3fc1190c71c926ae6504cc2a035c17', 'weekly 1111111', 1320, 30, 30, '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d3e8-765f-88d2-feb9d07fba20', '2026-11-21', 'Job class', 'weekly 0100100', 540, 720, 30, '01a1ffef-d6a9-7412-a35c-70c3ff2fc10a', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d38e-7e63-af69-40f61e02a2ba', '2026-11-21', 'dce034d07302806591946194d0a4519d24b6cf9f1b01d5f59f6a840d190c98f1c8a346e65f01f25fa7af984da9c9007b02ed3fdb1c6b3e21', 'weekly 0100101', 1020, 1200, 30, '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d220-7022-be15-9522f6bfb97d', '2026-11-21', '800919cecc8e2d5df1102811c083a4b34335f32a2e6407a76794f1b16fc9cb96dd898705d4a093559eccbd0da1e0cd45751deb234d6acced2a2103', 'weekly 1111111', 420, 1200, 30, '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d2f0-7711-9414-3e0a5c89b2e5', '2026-11-21', 'd8e3612358c2e87309e955a4f1f2c25817664bf325a44bb78a470dca9dcdf6de31cfbac2783da62e67cd92605bfda5de34cf', 'on 2026-11-29', 600, 660, 240, '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d462-722a-8c40-01d3eb226310', '2026-11-21', '4e1a542a50fbe24be9d4b0f59bdea09019b4b2f526d934186f2e683afd09245f7124d89062b122e5cfa474243e26b4a146c7', 'on 2026-11-30', 600, 660, 240, '01a1ffef-d593-7d80-8f50-8be34b426b8b', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d2f2-77af-8d12-dd7562904123', '2026-11-21', 'c2f97780111e05b333b34d902e00e24437e25dce59cffec273456605934875b91f632982cd1298b309e62cf5824aec11', 'on 2026-12-01', 840, 900, 240, '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d3be-7abe-9318-071e2ba69f20', '2026-11-21', '18fbf96547bfa3d2ecd1ffd335574a37418aa2287107b4608b1209ca2be0f14a0a7ba6f917bf2a3b293bb30c8438824b016c', 'on 2026-12-02', 600, 660, 240, '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '2026-11-21 21:07:49+00');
INSERT INTO public.routine_versions VALUES ('01a1ffef-d189-71a9-8ff6-d3815523a83c', '2026-11-21', 'a002223ccbf190374e501d6cc524568ee16e62a01dfe43e752c8cb5733ece99ed96aa8e3de20e6afba747101c01be337ee3b', 'on 2026-11-29', 840, 900, 240, '01a1ffef-e3e5-7cca-a784-72a2c593049c', '2026-11-21 21:07:49+00');
INSERT INTO public.shares VALUES ('01a20139-6976-7eec-b95f-75bfde78758b', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-22 03:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-6837-74e1-bae6-959402f5b3f7', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'contact', 'mentor', NULL, 'My mentor may read this: contact.', '2026-11-22 03:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-69cf-7855-a91c-f892c7234ed6', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-22 03:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-694a-79b7-a632-3741a25910f1', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-22 03:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-69ba-7df6-bd95-52fd7196e894', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-22 03:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-6bdd-7d39-b082-ea8d4f7b4dda', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-22 03:07:50+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-6e85-7e73-af45-012ea0e5c83e', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-22 03:07:50+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-6d42-749b-88f7-c11aa152dcd5', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-22 03:07:50+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-7115-7e5a-8770-7b336f4e23ad', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-22 03:07:51+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-701a-7d69-a884-fa33fa4a79e8', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'program_titles', 'mentor', NULL, 'My mentor may read this: program titles.', '2026-11-22 03:07:51+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-6fa0-76df-925d-a99157f11171', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'contact', 'mentor', NULL, 'My mentor may read this: contact.', '2026-11-22 03:07:51+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-7332-7eb6-97f9-13ab3fafd620', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-22 03:07:51+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-7007-7a81-8e2c-50306717ecc7', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-22 03:07:51+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-71e3-7eee-91c9-b09417ce05d8', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-22 03:07:51+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-7230-7a38-b096-6053084d74c3', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'own_routine', 'counselor', NULL, 'My counselor may read this: own routine.', '2026-11-22 03:07:51+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-6fb9-7cac-bec4-ed4792e0849d', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'program_titles', 'counselor', NULL, 'My counselor may read this: program titles.', '2026-11-22 03:07:51+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-73e6-73d6-9798-76e80ec85be4', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-22 03:07:52+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-76f4-78cf-8b2e-2ad94eae4b18', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-22 03:07:52+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-7393-72d2-b915-47d64b35d63e', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-22 03:07:52+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-748d-782e-bf47-250632058431', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'own_routine', 'counselor', NULL, 'My counselor may read this: own routine.', '2026-11-22 03:07:52+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-76f5-725b-b738-904d2daf0dcc', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'program_titles', 'counselor', NULL, 'My counselor may read this: program titles.', '2026-11-22 03:07:52+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-77ed-75a1-bd8c-58c6b1e658a0', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-22 03:07:53+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-7810-74b8-9b1f-573951f1df88', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-22 03:07:53+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-78c0-7c06-a29f-1665d33692c5', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'program_titles', 'mentor', NULL, 'My mentor may read this: program titles.', '2026-11-22 03:07:53+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-7ad4-7028-853a-7068b19d1c14', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-22 03:07:53+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-78be-7b31-8e3f-7ddedb2f0065', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'own_routine', 'counselor', NULL, 'My counselor may read this: own routine.', '2026-11-22 03:07:53+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-79cc-7fed-ae82-bdeb5d0d98e5', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'program_titles', 'counselor', NULL, 'My counselor may read this: program titles.', '2026-11-22 03:07:53+00', NULL);
INSERT INTO public.shares VALUES ('01a20139-7782-7f54-8848-9f4c8053260f', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-22 03:07:53+00', NULL);
INSERT INTO public.shares VALUES ('01a1ffef-d09e-7eae-9f3a-fd80bf4d8cdd', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a1ffef-d214-7d43-b7cd-206df091dff3', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'milestones', 'mentor', NULL, 'My mentor may read this: milestones.', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a1ffef-d36e-79bf-88a6-b537c6617c6b', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'milestones', 'counselor', NULL, 'My counselor may read this: milestones.', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a1ffef-d277-7fe4-bd4a-a89151a359fd', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a1ffef-d1de-72e6-b106-0b19fc753355', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'milestones', 'mentor', NULL, 'My mentor may read this: milestones.', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a1ffef-d09c-79ac-8f6d-9e9bd1fb3ac4', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'milestones', 'counselor', NULL, 'My counselor may read this: milestones.', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a1ffef-d252-7761-ad17-c673a4d16b61', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a1ffef-d21e-725f-83a8-3b1c73a75376', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a1ffef-d151-79af-b3bb-152eb3361e63', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'milestones', 'mentor', NULL, 'My mentor may read this: milestones.', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.shares VALUES ('01a1ffef-d0e1-73ba-b419-ee107f27c783', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'milestones', 'counselor', NULL, 'My counselor may read this: milestones.', '2026-11-21 21:07:49+00', NULL);
INSERT INTO public.standing_requests VALUES ('01a216e5-8390-766c-b8f6-fce15d2de33d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'mentor', true, '9740bbe0b993f97a92c764522aa9777f362c2b669d90bb86ec6a27025ee6e0b6e87c8ce9a77bcc059cd11efdbeadf8dab5270636b2f2d151d3bd565aecaaf50191ee638b9a16022f76fce045e9b528b4e63ec48c6c53817adc1a4c308831b81dddce0ea6c4cee160d171ef125cf88434de6e9c2274bfa1a99abc290c22cc688e2287e94692cf0abfe2e09b7d001caf5ebc3d1f206c648607789424994da282ab5c144990a30ce68712e5cb0e4ba78275fd18e7a8ceed26c77324c69d1eec0a7c84cb452f09b94487cc086564bce705cc', '2026-11-26 08:07:49+00', '2026-11-26 10:07:49+00', '2027-01-13 09:00:00+00', '2026-11-26 10:07:49+00', '2027-01-13 09:00:00+00', NULL, NULL);
INSERT INTO public.standing_requests VALUES ('01a21188-36b3-72b3-96d6-116a15b08560', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', 'manager', false, 'ce0cbcbf23049e4f72547430165a2ad51db25b36a206e8d696422d4b9acaab6a72a16b459b769fa21993c668fafc3a4f8c6f6df478e2f2aa1f786e310b18f9db0718bd4c33788baf0f2ce0e1353a91fa6632ceb069dc14cbd0fc84bdf374411debf89b24c21d7a36e5b8a6593e53118d234956b49b9d19247dda8014de43e5c39f39b3fca5492c9eb95814f6f72d19d72bf8cdf59d437ae8cf834533750ba683f9a1e39ad2343497800005c1f50531b64ee2c89423c6e618621329cd99ff3fb7fc78a5fc50a5a624', '2026-11-25 07:07:49+00', NULL, '2027-01-13 09:00:00+00', NULL, '2027-01-13 09:00:00+00', NULL, NULL);
INSERT INTO public.wall_names VALUES ('01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'first', '2026-11-25 21:07:49+00');
INSERT INTO public.wall_names VALUES ('01a1ffef-d593-7d80-8f50-8be34b426b8b', 'full', '2026-11-25 21:07:49+00');
INSERT INTO public.wall_names VALUES ('01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'initials', '2026-11-25 21:07:49+00');
INSERT INTO public.wall_names VALUES ('01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'first', '2026-11-25 21:07:49+00');
INSERT INTO public.wall_names VALUES ('01a1ffef-e3e5-7cca-a784-72a2c593049c', 'hidden', '2026-11-25 21:07:49+00');
INSERT INTO public.walls VALUES ('01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a21489-40cc-762a-a17d-b3e3e03191de', 'Kitchen TV', 'en', 'as_house', '7d219f3929d11f72e7c126d69f61fe9308967ae3f75f4ebd4f043b056cb0dc89', '01a1fff0-21c8-7c6f-ba3c-fcc6286b2990', '2026-11-25 21:07:49+00', '2026-11-28 19:07:49+00', NULL, NULL);
INSERT INTO public.win_posts VALUES ('01a218af-44f9-74cd-b9e8-bf435c38362e', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', '01a2189c-f6ef-7b99-90f5-99bea05e3dd0', 'house', NULL, '2026-11-26 16:27:49+00', NULL);
INSERT INTO public.win_posts VALUES ('01a20df4-b183-734d-b8bb-853971768057', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a20de2-6201-7a80-b795-e73b5e4e6475', 'house', NULL, '2026-11-24 14:27:49+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21b42-7398-7d8a-a3c8-8777b980021a', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-d593-7d80-8f50-8be34b426b8b', '01a21b30-24b7-72da-936b-43d521ae80db', 'mentor', NULL, '2026-11-27 04:27:49+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21dd5-a2b6-7c86-95a8-82b6c3bef9b5', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a21dc3-5085-71d1-a943-2ce67d98908f', 'house', NULL, '2026-11-27 16:27:49+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21ad4-9672-7832-ae2c-d6a53a17e2ae', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', '01a21ac2-489a-7bfc-aea5-37b441e9b6ed', 'mentor', NULL, '2026-11-27 02:27:49+00', NULL);
INSERT INTO public.win_posts VALUES ('01a20a17-eae5-79f6-9606-00e281fb77f8', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a20a05-9b30-79a9-9a1f-ded0b2ff816a', 'house', NULL, '2026-11-23 20:27:49+00', NULL);
INSERT INTO public.win_posts VALUES ('01a2142d-b6a6-773e-8463-2ada57406f5d', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', '01a2141b-6696-79bd-8538-a560cc9691a2', 'mentor', NULL, '2026-11-25 19:27:49+00', NULL);
INSERT INTO public.win_posts VALUES ('01a2119a-88df-7a01-b05f-2d0b9fb65856', '01a1ffef-d364-7d19-aa4d-44e5d6e543ed', '01a1ffef-e3e5-7cca-a784-72a2c593049c', '01a21188-37a5-7854-8327-1442e52858a9', 'house', NULL, '2026-11-25 07:27:49+00', NULL);
INSERT INTO public.wins VALUES ('01a2098e-9718-771d-a3c4-08e3cc45c86d', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'asked_for_help', '01a20960-d244-78bd-b377-d06e32d681fe', '2026-11-23', '2026-11-23 17:57:49+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a2098e-9647-7305-a0ab-6a3cffe5210f', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'helped_someone', '01a20960-d244-78bd-b377-d06e32d681fe', '2026-11-23', '2026-11-23 17:57:49+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21e9f-0b6b-7f48-a7f9-707edff3886c', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'asked_for_help', '01a21d8c-61a7-7e31-90d1-12a78fb3e7ec', '2026-11-27', '2026-11-27 20:07:49+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21e9f-0adb-7816-9fab-43f672a7835a', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'helped_someone', '01a21d8c-61a7-7e31-90d1-12a78fb3e7ec', '2026-11-27', '2026-11-27 20:07:49+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a2189c-f6ef-7b99-90f5-99bea05e3dd0', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'said_no', NULL, '2026-11-26', '2026-11-26 16:07:49+00', NULL, 'abbde54c5846b495f82299e6d943d0ef377e21bf462a0d1bfd6b9d66473ff95f7cfe175d82fbeadbf8463615ddfbd27b34f0c4f398253c7d05baa4', NULL);
INSERT INTO public.wins VALUES ('01a21866-0800-73af-bd61-d30c089f7644', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'finished', NULL, '2026-11-26', '2026-11-26 15:07:49+00', NULL, '603b29892b553f5db1a09cbb290d5b903d7321d8ac62af969a79e7585dec87fde0367a04174226afbaf37b075b2861898635715622803a6eb9087752e2df2bafe5bf9f3833f1d4', NULL);
INSERT INTO public.wins VALUES ('01a20f62-e803-72f2-9031-376f239cc1fb', '01a1ffef-d30e-7cbd-bf9b-1309d04e5c83', 'reached_out', NULL, '2026-11-24', '2026-11-24 21:07:49+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a20de2-6201-7a80-b795-e73b5e4e6475', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'asked_for_help', NULL, '2026-11-24', '2026-11-24 14:07:49+00', NULL, '9a5ba42db820c0b469ed0fc1e989d40f7293f55604797f8ef74eeebedf07202389032296ecbd35e8ec8a612e42dc744bbf789f66e7d96f56acc4bff8781eca78c9', NULL);
INSERT INTO public.wins VALUES ('01a21b30-24b7-72da-936b-43d521ae80db', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'own_words', NULL, '2026-11-26', '2026-11-27 04:07:49+00', NULL, '1a4738dd00680664c638076cee7b0263e1f622aaf67a70698950034b00158c55895163004b7668a1b671ee743e72451bf6c80e0717195e786ac057019b42be1a8df2606caf5b9e0f969469b31c', NULL);
INSERT INTO public.wins VALUES ('01a21489-41b5-7d1d-85b9-c5a48d1ed070', '01a1ffef-d593-7d80-8f50-8be34b426b8b', 'tried_alone', NULL, '2026-11-25', '2026-11-25 21:07:49+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21dc3-5085-71d1-a943-2ce67d98908f', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'noticed', NULL, '2026-11-27', '2026-11-27 16:07:49+00', NULL, '1d9c5905b854079d1bfbfd31c69e9077513458f2b176ca5b6998ad8d6747804a4f0d7b17dd1e8bbec4b1708f2d5985ec6951e4b2e38995a971efde66729671e36cd0dd10d15ad8c438a71b1fd5019010d1', NULL);
INSERT INTO public.wins VALUES ('01a21ac2-489a-7bfc-aea5-37b441e9b6ed', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'said_no', NULL, '2026-11-26', '2026-11-27 02:07:49+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a210ac-7be0-76e4-862c-cc42afc4b307', '01a1ffef-da1d-7153-8a38-d6e1b23cc2de', 'tried_alone', NULL, '2026-11-24', '2026-11-25 03:07:49+00', NULL, '2083f4c332438b1bbcec1e5c13a2e852b90e75ec4ecb30ac826daca9332558614c77178d178ae008408cf4735cc8b687c73aadcdd83e196a918625fd2d', NULL);
INSERT INTO public.wins VALUES ('01a20a05-9b30-79a9-9a1f-ded0b2ff816a', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'reached_out', NULL, '2026-11-23', '2026-11-23 20:07:49+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a2141b-6696-79bd-8538-a560cc9691a2', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'said_no', NULL, '2026-11-25', '2026-11-25 19:07:49+00', NULL, '16e6de3e402f0ca5af1a1a72caddecbbc28620240af0db20e4c9544be2721e1f7bb6687f832f252604c9bdf6dcc9bf66ba5849d168eb4cf1a4695c', NULL);
INSERT INTO public.wins VALUES ('01a2171c-7005-7add-9aee-9c99f11f84c6', '01a1ffef-dde1-7d73-8b54-bd5f6877fe20', 'finished', NULL, '2026-11-26', '2026-11-26 09:07:49+00', NULL, '3e7ccc143f70fb6859f70a2abc220cfc019ee1e356cf29ce8ef5ca574c98af794c54e9293550b0910f9abc10fa7f09286d0f6f039a9dc4fc412d43b722407bdc02ba8a76998522', NULL);
INSERT INTO public.wins VALUES ('01a21188-37a5-7854-8327-1442e52858a9', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'tried_alone', NULL, '2026-11-24', '2026-11-25 07:07:49+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21c0b-df4f-7435-a61b-a3bfddff74b5', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'asked_for_help', NULL, '2026-11-26', '2026-11-27 08:07:49+00', NULL, '70175d225f7a2c8e572f836756cd8969aed7571788beee919f12648423fff7855d6cf774685afdb9446ca14e2d9f17740883803dae4e0cfc2537e677e000439afb', NULL);
INSERT INTO public.wins VALUES ('01a22244-e114-7685-a3c9-6a3902daa9b1', '01a1ffef-e3e5-7cca-a784-72a2c593049c', 'own_words', NULL, '2026-11-28', '2026-11-28 13:07:49+00', NULL, 'cead281325a0ee5c724db7ed835651c0c37593c5093e410c2fdeb0e0c324ebce2f27e8aaa14d5dfbc3d35d657955911407bb13fadfe0144b332ad9ae5fe974b5cc3641c6657b4cc379f7743b4f', NULL);
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
ALTER TABLE ONLY public.appointments
    ADD CONSTRAINT appointments_pkey PRIMARY KEY (item_id);
ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.calendars
    ADD CONSTRAINT calendars_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.calendars
    ADD CONSTRAINT calendars_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.celebrations
    ADD CONSTRAINT celebrations_house_id_person_id_id_key UNIQUE (house_id, person_id, id);
ALTER TABLE ONLY public.celebrations
    ADD CONSTRAINT celebrations_house_id_person_id_mark_key UNIQUE (house_id, person_id, mark);
ALTER TABLE ONLY public.celebrations
    ADD CONSTRAINT celebrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cheers
    ADD CONSTRAINT cheers_celebration_id_cheerer_id_key UNIQUE (celebration_id, cheerer_id);
ALTER TABLE ONLY public.cheers
    ADD CONSTRAINT cheers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT corrections_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.excuses
    ADD CONSTRAINT excuses_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.heartbeats
    ADD CONSTRAINT heartbeats_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.help_asks
    ADD CONSTRAINT help_asks_house_id_person_id_id_key UNIQUE (house_id, person_id, id);
ALTER TABLE ONLY public.help_asks
    ADD CONSTRAINT help_asks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.house_milestones
    ADD CONSTRAINT house_milestones_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.milestones
    ADD CONSTRAINT milestones_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notice_passes
    ADD CONSTRAINT notice_passes_pkey PRIMARY KEY (notice_id, helper_id, role);
ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_house_id_person_id_id_key UNIQUE (house_id, person_id, id);
ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.praise
    ADD CONSTRAINT praise_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.recoveries
    ADD CONSTRAINT recoveries_pkey PRIMARY KEY (person_id);
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
ALTER TABLE ONLY public.standing_calls
    ADD CONSTRAINT standing_calls_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.standing_requests
    ADD CONSTRAINT standing_requests_house_id_person_id_id_key UNIQUE (house_id, person_id, id);
ALTER TABLE ONLY public.standing_requests
    ADD CONSTRAINT standing_requests_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stress_signals
    ADD CONSTRAINT stress_signals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.wall_names
    ADD CONSTRAINT wall_names_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY public.walls
    ADD CONSTRAINT walls_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.walls
    ADD CONSTRAINT walls_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY public.win_posts
    ADD CONSTRAINT win_posts_pkey PRIMARY KEY (id);
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
CREATE INDEX appointments_of_a_person ON public.appointments USING btree (person_id);
CREATE INDEX assignments_of_a_helper ON public.assignments USING btree (helper_id, role);
CREATE UNIQUE INDEX assignments_once ON public.assignments USING btree (house_id, resident_id, helper_id, role) WHERE (ended_at IS NULL);
CREATE INDEX audit_events_of_a_person ON public.audit_events USING btree (person_id, at);
CREATE UNIQUE INDEX calendars_one ON public.calendars USING btree (person_id) WHERE (revoked_at IS NULL);
CREATE INDEX celebrations_of_a_house ON public.celebrations USING btree (house_id, day);
CREATE INDEX celebrations_of_a_person ON public.celebrations USING btree (person_id, day);
CREATE INDEX cheers_of_a_cheerer ON public.cheers USING btree (cheerer_id, cheered_at);
CREATE INDEX corrections_of_a_person ON public.corrections USING btree (house_id, person_id, day);
CREATE INDEX deliveries_celebration_unseen ON public.deliveries USING btree (person_id, role) WHERE ((celebration_id IS NOT NULL) AND (seen_at IS NULL));
CREATE INDEX deliveries_of_a_person ON public.deliveries USING btree (person_id, role, created_at);
CREATE UNIQUE INDEX deliveries_one_alert ON public.deliveries USING btree (alert_id, person_id, role) WHERE (kind = 'alert'::text);
CREATE UNIQUE INDEX deliveries_one_celebration ON public.deliveries USING btree (celebration_id, person_id, kind) WHERE (celebration_id IS NOT NULL);
CREATE UNIQUE INDEX deliveries_one_help ON public.deliveries USING btree (help_id, person_id, role, kind, help_round) WHERE (help_id IS NOT NULL);
CREATE UNIQUE INDEX deliveries_one_notice ON public.deliveries USING btree (notice_id, person_id, role, kind) WHERE (notice_id IS NOT NULL);
CREATE UNIQUE INDEX deliveries_one_nudge ON public.deliveries USING btree (person_id, assignment_id, day) WHERE (kind = 'nudge'::text);
CREATE UNIQUE INDEX deliveries_one_outage ON public.deliveries USING btree (person_id, role, house_id, outage_at) WHERE (kind = 'off'::text);
CREATE UNIQUE INDEX deliveries_one_praise ON public.deliveries USING btree (praise_id, person_id, role, kind) WHERE (praise_id IS NOT NULL);
CREATE UNIQUE INDEX deliveries_one_reach_out ON public.deliveries USING btree (reach_out_id, person_id, role, kind) WHERE (reach_out_id IS NOT NULL);
CREATE UNIQUE INDEX deliveries_one_standing ON public.deliveries USING btree (standing_request_id, person_id, role, kind) WHERE (standing_request_id IS NOT NULL);
CREATE INDEX deliveries_standing_unseen ON public.deliveries USING btree (person_id, role) WHERE ((standing_request_id IS NOT NULL) AND (seen_at IS NULL));
CREATE INDEX deliveries_unplanned ON public.deliveries USING btree (created_at) WHERE ((planned_for IS NULL) OR (planned_for <> created_at));
CREATE INDEX deliveries_unseen ON public.deliveries USING btree (person_id, role, about_id) WHERE ((kind = 'alert'::text) AND (seen_at IS NULL));
CREATE INDEX excuses_of_a_person ON public.excuses USING btree (house_id, person_id, until_at);
CREATE INDEX help_asks_due ON public.help_asks USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX help_asks_of_a_house ON public.help_asks USING btree (house_id, state);
CREATE INDEX help_asks_of_a_person ON public.help_asks USING btree (person_id, ended_at);
CREATE INDEX help_asks_of_a_taker ON public.help_asks USING btree (taken_by, ended_at) WHERE (taken_by IS NOT NULL);
CREATE UNIQUE INDEX help_asks_one_ride ON public.help_asks USING btree (item_id) WHERE ((item_id IS NOT NULL) AND (ended_at IS NULL));
CREATE INDEX house_milestones_of_a_house ON public.house_milestones USING btree (house_id, ended_at);
CREATE INDEX houses_celebrate ON public.houses USING btree (celebrates_at);
CREATE INDEX invitations_of_a_house ON public.invitations USING btree (house_id, invited_at);
CREATE INDEX memberships_of_a_house ON public.memberships USING btree (house_id, role, person_id);
CREATE INDEX memberships_of_a_person ON public.memberships USING btree (person_id, role);
CREATE UNIQUE INDEX memberships_once ON public.memberships USING btree (house_id, person_id, role) WHERE (until_at IS NULL);
CREATE UNIQUE INDEX memberships_one_home ON public.memberships USING btree (person_id) WHERE ((until_at IS NULL) AND (role = 'resident'::text));
CREATE INDEX milestones_of_a_person ON public.milestones USING btree (person_id);
CREATE INDEX notice_passes_unread ON public.notice_passes USING btree (helper_id, role) WHERE (read_at IS NULL);
CREATE INDEX notices_of_a_person ON public.notices USING btree (person_id, given_at);
CREATE INDEX notices_unanswered ON public.notices USING btree (person_id) WHERE (answered_at IS NULL);
CREATE INDEX notices_unread ON public.notices USING btree (noticer_id, role) WHERE ((answered_at IS NOT NULL) AND (read_at IS NULL));
CREATE INDEX praise_of_a_person ON public.praise USING btree (person_id, written_at);
CREATE INDEX praise_of_a_writer ON public.praise USING btree (writer_id, written_at);
CREATE INDEX praise_shown ON public.praise USING btree (house_id, shown_at) WHERE (shown_at IS NOT NULL);
CREATE INDEX praise_unread ON public.praise USING btree (person_id) WHERE (read_at IS NULL);
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
CREATE INDEX standing_calls_of_a_request ON public.standing_calls USING btree (request_id, met_at);
CREATE UNIQUE INDEX standing_calls_one_open ON public.standing_calls USING btree (request_id) WHERE (over_at IS NULL);
CREATE INDEX standing_requests_due ON public.standing_requests USING btree (due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX standing_requests_of_a_helper ON public.standing_requests USING btree (helper_id, role) WHERE (ended_at IS NULL);
CREATE INDEX standing_requests_of_a_person ON public.standing_requests USING btree (person_id, asked_at);
CREATE INDEX stress_signals_of_a_person ON public.stress_signals USING btree (person_id);
CREATE INDEX walls_of_a_house ON public.walls USING btree (house_id, made_at);
CREATE INDEX win_posts_of_a_house ON public.win_posts USING btree (house_id, from_at) WHERE ((audience = 'house'::text) AND (until_at IS NULL));
CREATE INDEX win_posts_of_a_person ON public.win_posts USING btree (person_id, from_at);
CREATE UNIQUE INDEX win_posts_once ON public.win_posts USING btree (win_id, audience) WHERE ((until_at IS NULL) AND (grantee_id IS NULL));
CREATE UNIQUE INDEX win_posts_once_each ON public.win_posts USING btree (win_id, grantee_id) WHERE ((until_at IS NULL) AND (grantee_id IS NOT NULL));
CREATE INDEX wins_of_a_person ON public.wins USING btree (person_id, noted_at);
CREATE UNIQUE INDEX wins_of_their_person ON public.wins USING btree (person_id, id);
CREATE UNIQUE INDEX wins_once ON public.wins USING btree (person_id, kind, source_id) WHERE (source_id IS NOT NULL);
CREATE UNIQUE INDEX wins_once_a_seven ON public.wins USING btree (person_id, assignment_id, day) WHERE (assignment_id IS NOT NULL);
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
ALTER TABLE ONLY public.appointments
    ADD CONSTRAINT appointments_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.routine_items(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.appointments
    ADD CONSTRAINT appointments_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.calendars
    ADD CONSTRAINT calendars_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.celebrations
    ADD CONSTRAINT celebrations_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.cheers
    ADD CONSTRAINT cheers_house_id_cheerer_id_fkey FOREIGN KEY (house_id, cheerer_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.cheers
    ADD CONSTRAINT cheers_house_id_person_id_celebration_id_fkey FOREIGN KEY (house_id, person_id, celebration_id) REFERENCES public.celebrations(house_id, person_id, id) ON DELETE CASCADE;
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
    ADD CONSTRAINT deliveries_celebration_id_fkey FOREIGN KEY (celebration_id) REFERENCES public.celebrations(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_help_id_fkey FOREIGN KEY (help_id) REFERENCES public.help_asks(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notices(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_praise_id_fkey FOREIGN KEY (praise_id) REFERENCES public.praise(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_reach_out_id_fkey FOREIGN KEY (reach_out_id) REFERENCES public.reach_outs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_standing_request_id_fkey FOREIGN KEY (standing_request_id) REFERENCES public.standing_requests(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.excuses
    ADD CONSTRAINT excuses_given_by_fkey FOREIGN KEY (given_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.excuses
    ADD CONSTRAINT excuses_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.help_asks
    ADD CONSTRAINT help_asks_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.help_asks
    ADD CONSTRAINT help_asks_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.help_asks
    ADD CONSTRAINT help_asks_house_id_taken_by_fkey FOREIGN KEY (house_id, taken_by) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.help_asks
    ADD CONSTRAINT help_asks_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.routine_items(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.house_milestones
    ADD CONSTRAINT house_milestones_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.milestones
    ADD CONSTRAINT milestones_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.notice_passes
    ADD CONSTRAINT notice_passes_house_id_helper_id_fkey FOREIGN KEY (house_id, helper_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.notice_passes
    ADD CONSTRAINT notice_passes_house_id_person_id_notice_id_fkey FOREIGN KEY (house_id, person_id, notice_id) REFERENCES public.notices(house_id, person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_house_id_noticer_id_fkey FOREIGN KEY (house_id, noticer_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.outcomes
    ADD CONSTRAINT outcomes_house_id_person_id_assignment_id_fkey FOREIGN KEY (house_id, person_id, assignment_id) REFERENCES public.routine_assignments(house_id, person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.owners
    ADD CONSTRAINT owners_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_last_house_id_fkey FOREIGN KEY (last_house_id) REFERENCES public.houses(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.praise
    ADD CONSTRAINT praise_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.praise
    ADD CONSTRAINT praise_house_id_writer_id_fkey FOREIGN KEY (house_id, writer_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.recoveries
    ADD CONSTRAINT recoveries_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.standing_calls
    ADD CONSTRAINT standing_calls_house_id_person_id_request_id_fkey FOREIGN KEY (house_id, person_id, request_id) REFERENCES public.standing_requests(house_id, person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.standing_requests
    ADD CONSTRAINT standing_requests_house_id_helper_id_fkey FOREIGN KEY (house_id, helper_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.standing_requests
    ADD CONSTRAINT standing_requests_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stress_signals
    ADD CONSTRAINT stress_signals_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.wall_names
    ADD CONSTRAINT wall_names_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.walls
    ADD CONSTRAINT walls_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.walls
    ADD CONSTRAINT walls_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.walls
    ADD CONSTRAINT walls_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.win_posts
    ADD CONSTRAINT win_posts_house_id_grantee_id_fkey FOREIGN KEY (house_id, grantee_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.win_posts
    ADD CONSTRAINT win_posts_house_id_person_id_fkey FOREIGN KEY (house_id, person_id) REFERENCES public.house_people(house_id, person_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.win_posts
    ADD CONSTRAINT win_posts_person_id_win_id_fkey FOREIGN KEY (person_id, win_id) REFERENCES public.wins(person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.wins
    ADD CONSTRAINT wins_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES public.routine_assignments(id) ON DELETE SET NULL;
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
