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
    gone_at timestamp with time zone,
    over_at timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone NOT NULL
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
     JOIN public.shares s ON (((s.person_id = c.person_id) AND (s.class = 'milestones'::text) AND (s.until_at IS NULL) AND (s.from_at < c.over_at))))
     JOIN public.memberships m ON (((m.house_id = c.house_id) AND (m.until_at IS NULL) AND (m.person_id <> c.person_id) AND (m.from_at < c.over_at))))
  WHERE ((c.put_aside_at IS NULL) AND (c.gone_at IS NULL) AND (((s.audience = 'house'::text) AND (m.role = ANY (ARRAY['resident'::text, 'manager'::text])) AND (n.name_style <> 'none'::text)) OR ((s.audience = 'circle'::text) AND (s.grantee_id = m.person_id) AND (m.role = 'resident'::text)) OR ((s.audience = m.role) AND (m.role = ANY (ARRAY['mentor'::text, 'counselor'::text])) AND (EXISTS ( SELECT 1
           FROM public.assignments a
          WHERE ((a.house_id = c.house_id) AND (a.resident_id = c.person_id) AND (a.helper_id = m.person_id) AND (a.role = m.role) AND (a.accepted_at < c.over_at) AND (a.ended_at IS NULL)))))));
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
CREATE TABLE public.firsts_left_out (
    house_id uuid NOT NULL,
    ready_made text NOT NULL
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
CREATE VIEW public.words_withdrawn AS
 SELECT d.id AS delivery_id
   FROM public.deliveries d
  WHERE ((d.celebration_id IS NOT NULL) AND (NOT
        CASE d.kind
            WHEN 'own_celebration'::text THEN (EXISTS ( SELECT 1
               FROM (public.celebrations c
                 JOIN public.memberships m ON (((m.house_id = c.house_id) AND (m.person_id = c.person_id) AND (m.role = 'resident'::text) AND (m.until_at IS NULL))))
              WHERE ((c.id = d.celebration_id) AND (c.put_aside_at IS NULL) AND (c.gone_at IS NULL))))
            ELSE (EXISTS ( SELECT 1
               FROM public.celebrations_in_force v
              WHERE ((v.celebration_id = d.celebration_id) AND (v.reader_id = d.person_id))))
        END));
INSERT INTO public._sqlx_migrations VALUES (1, 'houses and people', '2026-11-29 00:15:22.553876+00', true, '\xdba3c816b928998544910cf8f15d326ccb99fbb68876e6b2309559f48d6342dc203280c0576185a7cec1a5c67ea01e89', 122364158);
INSERT INTO public._sqlx_migrations VALUES (2, 'sharing and looks', '2026-11-29 00:15:22.680073+00', true, '\x42d252744eef8820969ac6a1093c5281408322b3eee1261ba687925439ad632d22e5e970ced92cfc37ab2d8c7dba4a09', 32434588);
INSERT INTO public._sqlx_migrations VALUES (3, 'routines', '2026-11-29 00:15:22.712824+00', true, '\xc500f5613ae780ca5d4cd957a9e24b172057a564495f8b860299baeaf01ef946812991baa02e8a189eaf653b611778a3', 66497352);
INSERT INTO public._sqlx_migrations VALUES (4, 'outcomes.postgres', '2026-11-29 00:15:22.782126+00', true, '\x4f7089990da190c5afd47c66c3b3122822f7be4e11ddd1e19c7377df83df1c8b44141b602b54ef4b5b244aa852a83fca', 8479664);
INSERT INTO public._sqlx_migrations VALUES (5, 'answers', '2026-11-29 00:15:22.798682+00', true, '\xc3778971dac7ab19e3ea79d399ec9039cccebcf16059034ec3f241b1d18b1f685a441fa14f561c95c9dcab936c26c040', 12525466);
INSERT INTO public._sqlx_migrations VALUES (6, 'alerts', '2026-11-29 00:15:22.814093+00', true, '\xbe19bf6462ff2ad85aecd27dde8ae02eba630a1fe349c4892b6e32295009ae6e01fe8f967ddabe626cbe8edbebee8efc', 40398847);
INSERT INTO public._sqlx_migrations VALUES (7, 'facts again and who was told', '2026-11-29 00:15:22.859196+00', true, '\x344ee20f32ddabb63284b100e1aaa8a9febe4a141ac311fe695dbdc65297b838b890f0a33a1c801ca9b18e4b0504c2e2', 12017009);
INSERT INTO public._sqlx_migrations VALUES (8, 'reach outs', '2026-11-29 00:15:22.87518+00', true, '\x5f3add4c918ae3f50d04b956817bfcdf4e59dbf8f602e7f79fb5ce99e9542bf6cb8e2af41fcd487f9177b51513afb3d7', 72125762);
INSERT INTO public._sqlx_migrations VALUES (9, 'sendings', '2026-11-29 00:15:22.951542+00', true, '\xefa426eaed489cd12f9ebc8e3c54242407381694852bdbd86c4755617531e27a94f2c4308ce3e1b3c83a657712c3c159', 52870975);
INSERT INTO public._sqlx_migrations VALUES (10, 'standing requests and notices', '2026-11-29 00:15:23.004714+00', true, '\x6ce8e3ace68cac59dbdb9a6dba070a45fe4044e1b9eaab4d15c60e754a7a891eea0d7921b5fe3736f871ebd17d657d61', 64642757);
INSERT INTO public._sqlx_migrations VALUES (11, 'help', '2026-11-29 00:15:23.070576+00', true, '\xbbd068c2e3a023e574cb7c1f95ff9d3e4b778893e686772006fbfb7b12aea662e23f794a4397c5fe072b0dbbbf8855a7', 52660221);
INSERT INTO public._sqlx_migrations VALUES (12, 'outcomes by source.postgres', '2026-11-29 00:15:23.12638+00', true, '\xb93f68aebb039b710f49bfed32a4aa4f6c7508e6f1eca59b85a3c2c6a98e7eda5bfa62c2007326d7a747bf9557ad13e2', 3492525);
INSERT INTO public._sqlx_migrations VALUES (13, 'reach out candidates', '2026-11-29 00:15:23.132354+00', true, '\x180f0cdf51ed14140b8dc76de0ca9f39a2b4d04ed744ea1cec09875e61229a746e88f8da02c8dfd89dff759603007eeb', 18860796);
INSERT INTO public._sqlx_migrations VALUES (14, 'milestones', '2026-11-29 00:15:23.153101+00', true, '\xb8c3434b8630a1abffe66fc058e659276e1ed7b270ff8256a04d7c17553ada55f27b9767907912957cbc2ba785480051', 22086154);
INSERT INTO public._sqlx_migrations VALUES (15, 'celebrations', '2026-11-29 00:15:23.179176+00', true, '\xc828415dc083e165e48b5f45c29e315f7c039f3bcfce34e432ef49ecca59c941063b3a75e7cdaab578577a92889d4705', 44074134);
INSERT INTO public._sqlx_migrations VALUES (16, 'wins', '2026-11-29 00:15:23.224653+00', true, '\x416a011cbd5dfb6945aa6ad629f7c2fc23e8d2481d72916b19bc2192343c424e074bd5f604e68bb6f17781866b421235', 63513908);
INSERT INTO public._sqlx_migrations VALUES (17, 'wall', '2026-11-29 00:15:23.288546+00', true, '\xf0ad81b8cfd4e365227a3bdf251cd08cb295963098c207ef3edc229c37be7211e23ee10de5a4fb47775971581454966f', 9592273);
INSERT INTO public._sqlx_migrations VALUES (18, 'celebrations while shared.postgres', '2026-11-29 00:15:23.29839+00', true, '\x9a65f765c832165a79a0385cd7fb9dbef68567a6bbf522f89916b430e30f0ecdf6ae6c90a88ea94c4ec13621f7d62579', 8821599);
INSERT INTO public._sqlx_migrations VALUES (19, 'firsts a house leaves out', '2026-11-29 00:15:23.311206+00', true, '\x7176636e4bc5c3de8935322775dab4363ee3401a83537c18484ab52707ed3c988d3f3639e88822331c31c05bdc6d59ae', 11613767);
INSERT INTO public.alert_facts VALUES ('01a1fef1-78cf-72a6-bd85-746436cd1846', '01a1fef1-c6be-7c00-8d97-dc61186ce5be', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', 'missed', 'house', false, '01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '2026-11-21', '2026-11-21 16:30:00+00', '2026-11-21 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a2204f-570b-73f3-9e11-1a4e1c7e3506', '01a2204f-a7a5-7d88-8cd1-f89fbacc9fea', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', 'missed', 'house', true, '01a1f64e-d277-7670-99f8-d8cb28ca5213', '2026-11-27', '2026-11-28 04:00:00+00', '2026-11-28 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a1feba-8bdf-7524-a227-9604113a3b10', '01a1feba-d7ec-7ac1-9e9b-666b0bb48466', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1f64e-d21f-7576-9c6d-e1007f986337', '2026-11-21', '2026-11-21 15:30:00+00', '2026-11-21 15:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a203e0-e73c-750e-a4d9-0645999d4a5c', '01a203e1-3623-7e30-bc8b-53698b18d450', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1f64e-d21f-7576-9c6d-e1007f986337', '2026-11-22', '2026-11-22 15:30:00+00', '2026-11-22 15:30:00+00', '2026-11-22 19:09:20+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a206ab-033e-7e92-8049-dc919dd65d53', '01a203e1-3623-7e30-bc8b-53698b18d450', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'missed', 'program', false, '01a1f64e-d439-7274-9ad1-ce9140fd6360', '2026-11-22', '2026-11-23 04:30:00+00', '2026-11-23 04:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20bb5-e89f-7477-bb6d-33274795d7a9', '01a20bb6-3801-73d5-946b-f5af78c3422c', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '2026-11-23', '2026-11-24 04:00:00+00', '2026-11-24 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20e64-8c85-7bbd-9ad3-2c2e691cc1da', '01a20e64-d9e5-7af0-b707-085b6fd76b49', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'missed', 'house', false, '01a1f64e-d4df-7f18-a855-bf0ed700001e', '2026-11-24', '2026-11-24 16:30:00+00', '2026-11-24 16:30:00+00', '2026-11-24 18:32:59+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a21602-9f2e-7a50-bc3e-39be453082fb', '01a21602-ecde-7905-9113-a2626ccb02b8', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '2026-11-25', '2026-11-26 04:00:00+00', '2026-11-26 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a1f46d-d1cf-749a-b053-03cf793e5608', '01a1f46e-2069-770b-91f7-fa88ad027024', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'missed', 'house', true, '01a1f64e-d1de-79fe-8885-d3cb69e39def', '2026-11-19', '2026-11-19 15:30:00+00', '2026-11-19 15:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a1f76e-de2b-78d6-b87d-37bf38511e6c', '01a1f76f-2ad9-74be-a0e2-ae552db931da', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'missed', 'own', false, '01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '2026-11-19', '2026-11-20 05:30:00+00', '2026-11-20 05:30:00+00', '2026-11-20 06:48:06+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a1fa38-fb33-73f5-be83-32c0c0768d73', '01a1f76f-2ad9-74be-a0e2-ae552db931da', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'missed', 'program', false, '01a1f64e-d3aa-7d4e-a288-51f59951e228', '2026-11-20', '2026-11-20 18:30:00+00', '2026-11-20 18:30:00+00', '2026-11-21 05:06:44+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a1fef1-78c0-7ee2-944c-c0c4b55829d4', '01a1fef1-c91c-72a7-8558-e08a4496e838', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'missed', 'house', false, '01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '2026-11-21', '2026-11-21 16:30:00+00', '2026-11-21 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a2068f-8b29-720b-ad1e-134a00644ce3', '01a2068f-da14-7a55-b55b-0e8391121285', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'missed', 'house', true, '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '2026-11-22', '2026-11-23 04:00:00+00', '2026-11-23 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21181-0ddc-7ec2-b55f-87b829cfb1b4', '01a21181-5baa-707e-af7c-737c27f61c4f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'missed', 'own', false, '01a1f64e-d50e-7192-8815-56fac071863b', '2026-11-24', '2026-11-25 07:00:00+00', '2026-11-25 07:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21655-064d-7121-9a83-0a4944a3e7b8', '01a21655-5222-71a2-876e-af4dc87cebb4', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'missed', 'own', false, '01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '2026-11-25', '2026-11-26 05:30:00+00', '2026-11-26 05:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21e45-7fd5-7014-bf5e-64cf544801bc', '01a21e45-cbd9-7687-96d9-d867b9d40418', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'missed', 'program', false, '01a1f64e-d3aa-7d4e-a288-51f59951e228', '2026-11-27', '2026-11-27 18:30:00+00', '2026-11-27 18:30:00+00', '2026-11-28 08:45:09+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a21ffc-f2e8-7b3c-86e8-03dec4ae3af0', '01a21e45-cbd9-7687-96d9-d867b9d40418', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'missed', 'house', false, '01a1f64e-d19e-79f6-b1d5-ef49c2571443', '2026-11-27', '2026-11-28 02:30:00+00', '2026-11-28 02:30:00+00', '2026-11-28 07:26:55+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a220f4-248f-7a1c-926d-bf8c15c1a39a', '01a21e45-cbd9-7687-96d9-d867b9d40418', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'missed', 'own', false, '01a1f64e-d50e-7192-8815-56fac071863b', '2026-11-27', '2026-11-28 07:00:00+00', '2026-11-28 07:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a1f4a4-c135-7150-b4d3-3be623fb5aff', '01a1f4a5-109c-7f66-a985-1421538d3d06', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', false, '01a1f64e-d23c-784d-88ba-183f97e15ca2', '2026-11-19', '2026-11-19 16:30:00+00', '2026-11-19 16:30:00+00', '2026-11-20 01:28:24+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a1fbf0-6f2e-7394-bdb2-5cc5369e1862', '01a1fbf0-bb88-7253-8d34-10d83cac6a3b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', false, '01a1f64e-d430-7985-be30-089d0d722a96', '2026-11-20', '2026-11-21 02:30:00+00', '2026-11-21 02:30:00+00', '2026-11-21 08:39:47+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a1fc42-d231-7db5-b29b-c2c27f1d05bd', '01a1fbf0-bb88-7253-8d34-10d83cac6a3b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', true, '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '2026-11-20', '2026-11-21 04:00:00+00', '2026-11-21 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a203e0-e54e-7193-8a4d-19cff90bd618', '01a203e1-35ea-7a47-880c-57025a1dd7a7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', true, '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '2026-11-22', '2026-11-22 15:30:00+00', '2026-11-22 15:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20621-ae17-7cc4-afc6-e13ce968a303', '01a20621-fc00-7865-833e-1e7a1e0350b0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', false, '01a1f64e-d2d3-735d-84a0-c46d47447b00', '2026-11-22', '2026-11-23 02:00:00+00', '2026-11-23 02:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a2068f-8b21-7ff0-8aed-d155c5a679ed', '01a20621-fc00-7865-833e-1e7a1e0350b0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', true, '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '2026-11-22', '2026-11-23 04:00:00+00', '2026-11-23 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21da0-b2f2-743d-9550-1e53a5caf7c8', '01a21da1-0069-7161-8da9-fc41a6eef0f7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', true, '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '2026-11-27', '2026-11-27 15:30:00+00', '2026-11-27 15:30:00+00', '2026-11-28 05:17:00+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a222fd-fefe-74d0-a6fc-9dba9796a2a1', '01a222fe-4adc-7e29-983f-963896242134', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', false, '01a1f64e-d23c-784d-88ba-183f97e15ca2', '2026-11-28', '2026-11-28 16:30:00+00', '2026-11-28 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a1f994-2ea9-75bf-a1f1-606670546f4f', '01a1f994-7e9d-75a3-b98d-dfcadbbd2750', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'missed', 'house', true, '01a1f64e-d357-7d39-abad-d6db221ab16f', '2026-11-20', '2026-11-20 15:30:00+00', '2026-11-20 15:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a2142f-b40f-74f1-a205-7c6ad4f66a1a', '01a21430-029c-733d-ad09-dab6cf733005', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'missed', 'own', false, '01a1f64e-d327-7673-af08-d428fd079da7', '2026-11-25', '2026-11-25 19:30:00+00', '2026-11-25 19:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a215b0-38e3-7ea8-9d9c-ee94f98872af', '01a215b0-8720-710a-9f15-31f39d851258', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'missed', 'house', false, '01a1f64e-d425-725f-97fd-e159ffcd53ac', '2026-11-25', '2026-11-26 02:30:00+00', '2026-11-26 02:30:00+00', NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c6be-7c00-8d97-dc61186ce5be', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', NULL, '2026-11-21 16:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c6be-7c00-8d97-dc61186ce5be', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', 'counselor', NULL, '2026-11-21 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c6be-7c00-8d97-dc61186ce5be', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', 'manager', NULL, '2026-11-21 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2204f-a7a5-7d88-8cd1-f89fbacc9fea', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', NULL, '2026-11-28 04:00:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2204f-a7a5-7d88-8cd1-f89fbacc9fea', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', 'counselor', NULL, '2026-11-28 05:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2204f-a7a5-7d88-8cd1-f89fbacc9fea', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', 'manager', NULL, '2026-11-28 06:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-d7ec-7ac1-9e9b-666b0bb48466', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-21 15:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-d7ec-7ac1-9e9b-666b0bb48466', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-21 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-d7ec-7ac1-9e9b-666b0bb48466', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-21 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a203e1-3623-7e30-bc8b-53698b18d450', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-22 15:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a203e1-3623-7e30-bc8b-53698b18d450', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-22 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a203e1-3623-7e30-bc8b-53698b18d450', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-22 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20bb6-3801-73d5-946b-f5af78c3422c', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-24 04:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20bb6-3801-73d5-946b-f5af78c3422c', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-24 05:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20bb6-3801-73d5-946b-f5af78c3422c', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-24 06:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20e64-d9e5-7af0-b707-085b6fd76b49', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-24 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20e64-d9e5-7af0-b707-085b6fd76b49', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-24 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20e64-d9e5-7af0-b707-085b6fd76b49', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-24 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21602-ecde-7905-9113-a2626ccb02b8', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'mentor', NULL, '2026-11-26 04:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21602-ecde-7905-9113-a2626ccb02b8', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'counselor', NULL, '2026-11-26 05:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21602-ecde-7905-9113-a2626ccb02b8', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'manager', NULL, '2026-11-26 06:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f46e-2069-770b-91f7-fa88ad027024', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-19 15:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f46e-2069-770b-91f7-fa88ad027024', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-19 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f46e-2069-770b-91f7-fa88ad027024', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-19 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f76f-2ad9-74be-a0e2-ae552db931da', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-20 05:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f76f-2ad9-74be-a0e2-ae552db931da', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-20 06:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f76f-2ad9-74be-a0e2-ae552db931da', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-20 07:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c91c-72a7-8558-e08a4496e838', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-21 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c91c-72a7-8558-e08a4496e838', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-21 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c91c-72a7-8558-e08a4496e838', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-21 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2068f-da14-7a55-b55b-0e8391121285', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-23 04:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2068f-da14-7a55-b55b-0e8391121285', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-23 05:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2068f-da14-7a55-b55b-0e8391121285', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-23 06:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21181-5baa-707e-af7c-737c27f61c4f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-25 07:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21181-5baa-707e-af7c-737c27f61c4f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-25 08:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21181-5baa-707e-af7c-737c27f61c4f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-25 09:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21655-5222-71a2-876e-af4dc87cebb4', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-26 05:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21655-5222-71a2-876e-af4dc87cebb4', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-26 06:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21655-5222-71a2-876e-af4dc87cebb4', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-26 07:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21e45-cbd9-7687-96d9-d867b9d40418', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'mentor', NULL, '2026-11-27 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21e45-cbd9-7687-96d9-d867b9d40418', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'counselor', NULL, '2026-11-27 19:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21e45-cbd9-7687-96d9-d867b9d40418', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'manager', NULL, '2026-11-27 20:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f4a5-109c-7f66-a985-1421538d3d06', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, '2026-11-19 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f4a5-109c-7f66-a985-1421538d3d06', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, '2026-11-19 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f4a5-109c-7f66-a985-1421538d3d06', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, '2026-11-19 18:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fbf0-bb88-7253-8d34-10d83cac6a3b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, '2026-11-21 02:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fbf0-bb88-7253-8d34-10d83cac6a3b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, '2026-11-21 03:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fbf0-bb88-7253-8d34-10d83cac6a3b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, '2026-11-21 04:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a203e1-35ea-7a47-880c-57025a1dd7a7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, '2026-11-22 15:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a203e1-35ea-7a47-880c-57025a1dd7a7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, '2026-11-22 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a203e1-35ea-7a47-880c-57025a1dd7a7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, '2026-11-22 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20621-fc00-7865-833e-1e7a1e0350b0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, '2026-11-23 02:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20621-fc00-7865-833e-1e7a1e0350b0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, '2026-11-23 03:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20621-fc00-7865-833e-1e7a1e0350b0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, '2026-11-23 04:00:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21da1-0069-7161-8da9-fc41a6eef0f7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, '2026-11-27 15:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21da1-0069-7161-8da9-fc41a6eef0f7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, '2026-11-27 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21da1-0069-7161-8da9-fc41a6eef0f7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, '2026-11-27 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a222fe-4adc-7e29-983f-963896242134', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, '2026-11-28 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a222fe-4adc-7e29-983f-963896242134', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, '2026-11-28 17:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a222fe-4adc-7e29-983f-963896242134', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, '2026-11-28 18:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f994-7e9d-75a3-b98d-dfcadbbd2750', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'mentor', NULL, '2026-11-20 15:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f994-7e9d-75a3-b98d-dfcadbbd2750', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'counselor', NULL, '2026-11-20 16:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1f994-7e9d-75a3-b98d-dfcadbbd2750', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'manager', NULL, '2026-11-20 17:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21430-029c-733d-ad09-dab6cf733005', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'mentor', NULL, '2026-11-25 19:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21430-029c-733d-ad09-dab6cf733005', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'counselor', NULL, '2026-11-25 20:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21430-029c-733d-ad09-dab6cf733005', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'manager', NULL, '2026-11-25 21:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a215b0-8720-710a-9f15-31f39d851258', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'mentor', NULL, '2026-11-26 02:30:20+00', 0, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a215b0-8720-710a-9f15-31f39d851258', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'counselor', NULL, '2026-11-26 03:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a215b0-8720-710a-9f15-31f39d851258', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'manager', NULL, '2026-11-26 04:30:20+00', 1, NULL, NULL, NULL);
INSERT INTO public.alerts VALUES ('01a1fef1-c6be-7c00-8d97-dc61186ce5be', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-21 16:30:20+00', NULL, NULL, NULL, '2026-11-21 23:52:20+00', '01a1f64e-d447-7944-8ca4-858a51368c82', 'fine');
INSERT INTO public.alerts VALUES ('01a2204f-a7a5-7d88-8cd1-f89fbacc9fea', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-28 04:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.alerts VALUES ('01a1feba-d7ec-7ac1-9e9b-666b0bb48466', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-21 15:30:20+00', NULL, NULL, NULL, '2026-11-22 03:35:20+00', '01a1f64e-d917-7472-8173-362c465a5279', 'fine');
INSERT INTO public.alerts VALUES ('01a203e1-3623-7e30-bc8b-53698b18d450', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-22 15:30:20+00', NULL, NULL, NULL, '2026-11-23 08:11:20+00', '01a1f64e-d917-7472-8173-362c465a5279', 'no_answer');
INSERT INTO public.alerts VALUES ('01a20bb6-3801-73d5-946b-f5af78c3422c', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-24 04:00:20+00', NULL, NULL, NULL, '2026-11-24 14:08:20+00', '01a1f64e-d917-7472-8173-362c465a5279', 'fine');
INSERT INTO public.alerts VALUES ('01a20e64-d9e5-7af0-b707-085b6fd76b49', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-24 16:30:20+00', NULL, NULL, NULL, '2026-11-25 10:12:20+00', NULL, 'settled');
INSERT INTO public.alerts VALUES ('01a21602-ecde-7905-9113-a2626ccb02b8', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-26 04:00:20+00', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '2026-11-26 04:15:20+00', '2026-11-26 11:31:20+00', '01a1f64e-d917-7472-8173-362c465a5279', 'support');
INSERT INTO public.alerts VALUES ('01a1f46e-2069-770b-91f7-fa88ad027024', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19 15:30:20+00', NULL, NULL, NULL, '2026-11-19 21:04:20+00', '01a1f64e-d447-7944-8ca4-858a51368c82', 'fine');
INSERT INTO public.alerts VALUES ('01a1f76f-2ad9-74be-a0e2-ae552db931da', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20 05:30:20+00', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '2026-11-20 05:45:20+00', '2026-11-20 19:16:20+00', '01a1f64e-d447-7944-8ca4-858a51368c82', 'no_answer');
INSERT INTO public.alerts VALUES ('01a1fef1-c91c-72a7-8558-e08a4496e838', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-21 16:30:20+00', NULL, NULL, NULL, '2026-11-21 19:03:20+00', '01a1f64e-d447-7944-8ca4-858a51368c82', 'fine');
INSERT INTO public.alerts VALUES ('01a2068f-da14-7a55-b55b-0e8391121285', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-23 04:00:20+00', NULL, NULL, NULL, '2026-11-23 09:09:20+00', '01a1f64e-d447-7944-8ca4-858a51368c82', 'no_answer');
INSERT INTO public.alerts VALUES ('01a21181-5baa-707e-af7c-737c27f61c4f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-25 07:00:20+00', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '2026-11-25 07:15:20+00', '2026-11-25 17:19:20+00', '01a1f64e-d447-7944-8ca4-858a51368c82', 'fine');
INSERT INTO public.alerts VALUES ('01a21655-5222-71a2-876e-af4dc87cebb4', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-26 05:30:20+00', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '2026-11-26 05:45:20+00', '2026-11-26 10:44:20+00', '01a1f64e-d447-7944-8ca4-858a51368c82', 'fine');
INSERT INTO public.alerts VALUES ('01a21e45-cbd9-7687-96d9-d867b9d40418', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-27 18:30:20+00', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '2026-11-27 18:45:20+00', '2026-11-28 19:33:20+00', '01a1f64e-d447-7944-8ca4-858a51368c82', 'support');
INSERT INTO public.alerts VALUES ('01a1f4a5-109c-7f66-a985-1421538d3d06', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19 16:30:20+00', NULL, NULL, NULL, '2026-11-20 09:13:20+00', NULL, 'settled');
INSERT INTO public.alerts VALUES ('01a1fbf0-bb88-7253-8d34-10d83cac6a3b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21 02:30:20+00', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '2026-11-21 02:45:20+00', '2026-11-21 06:05:20+00', '01a1f64e-d917-7472-8173-362c465a5279', 'fine');
INSERT INTO public.alerts VALUES ('01a203e1-35ea-7a47-880c-57025a1dd7a7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22 15:30:20+00', NULL, NULL, NULL, '2026-11-22 20:25:20+00', '01a1f64e-d917-7472-8173-362c465a5279', 'support');
INSERT INTO public.alerts VALUES ('01a20621-fc00-7865-833e-1e7a1e0350b0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23 02:00:20+00', NULL, NULL, NULL, '2026-11-23 13:34:20+00', '01a1f64e-d917-7472-8173-362c465a5279', 'no_answer');
INSERT INTO public.alerts VALUES ('01a21da1-0069-7161-8da9-fc41a6eef0f7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27 15:30:20+00', NULL, NULL, NULL, '2026-11-28 15:28:20+00', NULL, 'settled');
INSERT INTO public.alerts VALUES ('01a222fe-4adc-7e29-983f-963896242134', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-28 16:30:20+00', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '2026-11-28 16:45:20+00', NULL, NULL, NULL);
INSERT INTO public.alerts VALUES ('01a1f994-7e9d-75a3-b98d-dfcadbbd2750', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-20 15:30:20+00', NULL, NULL, NULL, '2026-11-21 05:46:20+00', '01a1f64e-d447-7944-8ca4-858a51368c82', 'fine');
INSERT INTO public.alerts VALUES ('01a21430-029c-733d-ad09-dab6cf733005', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-25 19:30:20+00', NULL, NULL, NULL, '2026-11-25 22:48:20+00', '01a1f64e-d447-7944-8ca4-858a51368c82', 'fine');
INSERT INTO public.alerts VALUES ('01a215b0-8720-710a-9f15-31f39d851258', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-26 02:30:20+00', NULL, NULL, NULL, '2026-11-27 00:01:20+00', '01a1f64e-d447-7944-8ca4-858a51368c82', 'support');
INSERT INTO public.answers VALUES ('01a1f428-2438-7e92-9483-0b1e36e56f9c', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d556-718c-a440-1a6f71cd732a', '2026-11-19', 'fa2b6e41d3a76112b7114b2b49baceedd179ee4f6ce9526bc000659b19fa23a707ba3ee6587166bb35d49502c8c7a970d1ce03c765fa28434e5db54f2954db9a6ee65889dd0fe2b5635765c7cb8d2246cba276e8d3473bb4ec43524086128a0beca8587e33d316212d480526cb14b0a39817c76d29574f68aa1119fcf0876c22d2cf8e3f9d7bf8c28198e9692b1ed19774eba36a02a80630710dd9288a7026', '4da13f803781b5cb54208856e6488a36756e8d2c67b6e30cab9d5db4bd51ce890863ccd18833c8e02b', 'a21a6cd07a53e439aba2874861f09a1ab4041d50ce052d9f11fe85a9d00c40c48f969280c959f0e5', 'e25b236d416a7949b5379280e083207a366e8cffb5fe90ae9c5f7db6bb1c681ea1c31e2ef1567e49', '2026-11-19 14:13:53+00', '2026-11-19 14:13:53+00');
INSERT INTO public.answers VALUES ('01a1f929-d2f4-7b09-b69c-cc5de5e692f8', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d556-718c-a440-1a6f71cd732a', '2026-11-20', 'eaffb033dea9f6343d437de41c79f48a1b31fc4831b734ef04808659873247a926dd90187818b6eb076424e21548befce873903e8ca035692c0ed6ba37601e531ddcfc680e1e51f6215caa5a20ca7c98881d4cd1170094af5dfa3bfabd26ce4d75c6048ca36a734d3772406fa9adfa601123fbe854dca3d0507911518e180e4ebdf9ddbbeff6daef518d6c0aec7c6dc6a7ffc9d72c4183199430f7', '87be8038983220c9d0f4c79113ca0c774cf93493df70ba0b3e07bb587ab2f188aee00e6babcff138bb', '0a1e0a3f6c155e25dc99f168a2ad88acc120a690d41fe348dcd1b0a2176490b0e4fef4360f0410dd', '74b558d3a79e2374440ccc7b38fdd13dd3c7e01e226e0c497c1934527eac5dbee8692b5e36935192', '2026-11-20 13:33:50+00', '2026-11-20 13:33:50+00');
INSERT INTO public.answers VALUES ('01a1fe86-6487-73c1-b34b-8816b2778e70', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d556-718c-a440-1a6f71cd732a', '2026-11-21', '82a34387d55a548627d6c67b894e8051d546cb253a1068bc0f5b3db3cd900ae3d7a960ebe039943e3d442bbc35a719cca45db63660db9047703268d2d8746e5bb9ce1db025bd6d36a170bc510242cb6c4938fa107b56e3c21c4ea5afc27aec5380434bf67729314434b09854e29b315d322d9847a4adf11eedbd28409eb361fc92014ac5461a4226f158ec263186d2aa0490d007f327e89d54f15437', 'a0973aa02ecbe4683c29eeede92c39f4f07b834abcb41eab04e3c5e188d6a52fd0499a1ee8bf0e9077', '98cf11e015225fb0d6c9227b191efa7a091de72bf47c32f8239b3eb3ad95286e58420052a8c62e32e86703b8a97a83991be869837dd4f59579ea675ddf80f0d332c9783c54e7f6259c802e95d1b7', 'b8a98aa3ee631414d97b03285ab3a4704a9d891d5922a93623eb73aa71c0de22dbe95d0e3d99fea5', '2026-11-21 14:33:02+00', '2026-11-21 14:33:02+00');
INSERT INTO public.answers VALUES ('01a20353-9f95-7a4d-83b3-277f79001ee6', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d556-718c-a440-1a6f71cd732a', '2026-11-22', 'ac342b21d74fb9a8067e901bb2f9754480d2df7db6a1ade00ee640df9f316aaf15c19e2d5f2486a6a4e1a064a335d31a3dcbeefabb4f863ee542c9a09a4f33b27c1a78947df969460f84bba3a363fc043ef43e139fe07358f0c52010f35e7792355c8fc4f62a7bec03f0ffdc60ff27e1f1b5de5299f56a5cf7106bcc2b6f46b2c19f56f0af8b70f7e43f1413b11aba0cc24d405f3bf730a99207f44d16ac4d', '4212dec99f286db19bb9c4d163ec729b071d890346ef184e3f14acd79d70915e1b68d024bc48343a55', '57df43f965257816ef1fceea41ee69abf450695362a5101daa1757ac0078f5731fa8d00501590dc9', '6be44041963726bfb417e1a93355a1432bed0244f4c5ed0d1a4089954bdb71b6658b3d0b0be46884', '2026-11-22 12:55:41+00', '2026-11-22 12:55:41+00');
INSERT INTO public.answers VALUES ('01a208b7-2ffa-7611-8aeb-43ab6c61913f', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d556-718c-a440-1a6f71cd732a', '2026-11-23', 'b2a5c2eed8c36d803f35525bf5f2836e0842b3d688e231c0c3b1e6d487a9216198aecf20389db13970c9b89755fb0ed4c65ff07af002a8674dcf20d92295ab22497719c0fdc38d2926650d767bea4f420c4cb89f042c4f800ad788c392f552cc2869057b7011dcb9c60ed719095abc7430bbcf260860ee473f44cedcb950dbe985edb9e4aa6860fc6b00ba2278e41c7eaca3a1012b2dc611e5348334ebb935', '52188da5da069d389f4f8ae03a4e58189c348e24e52828c8c73962cade1dd1927cfbd925f73fdf5acd', '630cf617ee0d1bee11243b97a45a6bdcd8b43df502ddc940d76c41c22d6c9f1f3403274a33596dc6', '5e75471694e23890b3a5aef3aff93e6721e037f4dcd3037532a97841ef7452cb979cf008934e6ae2', '2026-11-23 14:02:32+00', '2026-11-23 14:02:32+00');
INSERT INTO public.answers VALUES ('01a20da5-ec9e-7a59-8e08-d155f4b63a74', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d556-718c-a440-1a6f71cd732a', '2026-11-24', 'b3e839df3be0045b26f2f25a9ced1a04cacf69ce9f1ce90f28a83c24d38ef9a1b99ef13278eaebe7e3c006a8fa59b7feafbc38bf0b039fa9a13e5a2a32db54880355aa6ff3d2459fd4a3b68261da90fdc001569de068e942b21394374d806b633a7deb6f951bc83886cec4cd4a83183b96b62a5ef60a11b03973e2263ce3aca59fc1d7cfbde8f37f481b0e8b02216f3409734fcb3e11406d965791f62f8856', '3d9d66e1b91ce5bb2d7a692b000919bb42864b642e4b42035a72c8d057e09ab60f7ee25a6e27d17823', '96d1d88e9ff4755c87d8528c38c8c6c6bee27cad1ff8dc0361c1dc40dd8e13a1fb9b9d2e20f732b4', 'addc6213fef2544a4f8580c5cbbbad428bc0a2b18baa69e7b85f566cc7b84a7a4e627ed9215d7144', '2026-11-24 13:01:47+00', '2026-11-24 13:01:47+00');
INSERT INTO public.answers VALUES ('01a21333-1dee-7fde-b6ed-fc8d6a670f6c', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d556-718c-a440-1a6f71cd732a', '2026-11-25', '65483d44fb722b3e1556c8de838d35ee7160a18d27cd67ce3e061f4c394b89303b841d3ad78b0e0d695e6f1a19b1e1e86e6eb3a783d2d52bbf129f3171d8cf4c66783075e8dc4d9ac0ed7250848a2da81c4c7dc188dafc8531910cf15de3a7971f80f28b94117f245419392513b386959e28bf77b3b31e542de55f3be188c7ec635ab41eb1dd3efa26d0c2a6f35adef3769c2fb6043331ee39d115d5', '6d64b450470274e68e07578d645dde0300ab4d077c48eb62b537e853db49f61cdd2d14db62ec1ef6d5', '3f9db2ea4f21e269ba670d253687e10972ca1902f1a66cac7ade8f012a5c0ca962b2713e8acb54c0', 'd8d0ec1a6a3566917492f76ddf97700896e28e0d6ee4577a402b5fbedd6ab064d8fcc51ad1bed56b', '2026-11-25 14:54:06+00', '2026-11-25 14:54:06+00');
INSERT INTO public.answers VALUES ('01a2185d-987d-7561-83fb-40f1f5b22669', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d556-718c-a440-1a6f71cd732a', '2026-11-26', 'bb51dd23f5c7cf5225a14d42a3761dc8f34fe971828c54f871959190ca34deaf9d26777955449f31b2d1ab4d7b0880b021dd8c67bcf3eace6cf396a3490bf3656482d6f87d1c546dbb5ed3ac3402b838967540c45ad46780f48b2271529645cdb1ebf67ca5d8c8f9b3810613bb4ce5863c91d56d274933ef28a7aca43419056280e2fafb7f07db6bf01e151e1953f66891773552e73209666ae970f8', '90e08dcd62b856b53e591a13383360856f6854b75c402ec08822619aba8ad57d14e40cde5106178992', '98e7da1762f5f1740ff7446a7eb7f02da3f0ad5a5314844e97ac2da1f2e39d52e75ed51d1bc201ff', '43036b06a6860b91f49c0a218de7a8477c48390603b0b0b26962b792620d5b2d4299ffbf8c7f4d68', '2026-11-26 14:58:36+00', '2026-11-26 14:58:36+00');
INSERT INTO public.answers VALUES ('01a21d00-e852-7541-b8a4-108bd1bae0d7', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d556-718c-a440-1a6f71cd732a', '2026-11-27', '3c58dfdc704f092bc138648c0b051ab4f80f718dade519133648ee0681ef27e3ad5b188792d87b6fa12c1fb9a4c3f3c43621b85782b3107fa01709490af8693467f950c960c71bff212c4885f677ae94684dcece7a78b59ac7f7d23ea9c907bf0c3170c2fda3b74e4520f8e2ab2c770cad05a3f0fb855ca02e0e50ed2f9c9c8b362d33aab5cdd00480c4c6b1612b792c3405201bf0873e730428f17189', 'cfbc256647b74c849dd99c15b57884a6cdc55c303b980dc3a014e92730e754fad097427e04dee73644', '12e605dd42d479c5be68c7d9aa5bf780839aa07891b1c4cd5e6383215d4e66d3aaada6871edd2efe', '7cf655676cbbfcb036d8d0c03a92f455ea29a33754be19a4b30a8ab04c47c7246fe3318b485fa88a', '2026-11-27 12:35:28+00', '2026-11-27 12:35:28+00');
INSERT INTO public.answers VALUES ('01a22241-a92d-716f-9e4c-8a096ccd65c6', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d556-718c-a440-1a6f71cd732a', '2026-11-28', '8c8dc88db55de343d7285bbec500a4faffe89fcc5bedb18fe8accdd1ada0281d6694a6f3d4f18a195ff6c9f51f5a3bc1351dafcdf4c509be323a8436d1f4868e4871a2fb16eb6fc945c055f063135e489ca61a27e45ec4d05d4c61747247e1ac128a1ecf0e769961677e399e43a0dab0d7e1de2cf4bccd963214f125c15f393dfa08ce744f71f80de306bf81512710d8a66745ed44ede80218cdc10e', '8ff12d11c1920357fdfc8669eb1e9ea35675078553dafa4a32d7d523db40dffba0fa2f8b379a3d99f4', 'f357745be07052e4a6be2ac16f2aed9eafae023a1dd541d0a0145b8366f8a95c0f8d77dc13a2d88d', 'e94ff288f2594b24e67c1bbfbd9e3705d8cd59282b7d3163ae4bf7745405f4a1839026f37ad99884', '2026-11-28 13:04:18+00', '2026-11-28 13:04:18+00');
INSERT INTO public.answers VALUES ('01a1f686-c6c6-71e0-9c48-9a56ff9a74ab', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '2026-11-19', '61ab99be04ae713016adf6e4125f78051b2bfc8eb0b6f3f000d8b74d3ad6e12676d59f4a3216d428bca17d0302ccdf0588f0110e6ebd8655acb9de494a2f0af27fa37a44dcbc1bde10c1ea3323a222f6612079cdf3e36639bd6be42c988c085586e61575a214dd73ee4994ef6845ca75eb6a25a6b43822f5058cd72920f3f74a4638f02af0d8b2b77396b8b5d67581ced43ebed3451a60aed4a1eaa6d4', '0d609a02263924e46bf8160a5d253eb295fd7f8aeb6b98b4411096ca8209da3e8fcfbacf207afe7731', '5faf924771cfe2e543bb86bcd487d5da1ea0f9b47e373281d01beab6e1f4f3eaef0f92ac9a0e5a04', '20ba889ffbe30b1767a158e3db6fa06aeac3006c3684a5af1ef29b38712cc7cfd166ce937a0ee60c', '2026-11-20 01:16:30+00', '2026-11-20 01:16:30+00');
INSERT INTO public.answers VALUES ('01a1fbe5-7a4f-7625-9a1d-cd83189d41c3', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '2026-11-20', 'dded9517fa6a0d9fee3a1c7f10369682f1de09c962e9062fc065bda75198e9ea76f7ed668dcb8d512b9cddacbd526dc16de2174cfd470b767c0b8d0240ff0304d449a6ceaf416cbe647202d7e1400d234bdf45b186e9a017f4151fc73b47d665fac9f39091ee5ceb0089052e46f93be02d470a21ab5435caed4f0530d0c977ef52edb364882672bccfcff19eb73647a1ab0cddcc85c3933ae53d3e0c3074', '5e2b3f50cdf1adab2ff9468c58d159fb3e1b58768aaba8c495b222272a7d52a804a53a58738941e8ea', '388ae9f46f9e9611a16930735c6dac16f516c268e5723cbdd5dc9e73fde0a6711ea7a0bc98878842', '617fd9085eda1950780bb622e01c2947bdae6666ac9726377d58a6ebffc309f6d69e3ea9541de3ea', '2026-11-21 02:18:02+00', '2026-11-21 02:18:02+00');
INSERT INTO public.answers VALUES ('01a2011d-0896-7412-ad40-6d4dfd660a34', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '2026-11-21', 'a634fa57f2924ba57b5b5093e8f37eccc4d4f4b86e1907f4f931e1296f54c11fadfb93e1cf5ef0e30fac8b9ca39823dee3ec4467cc1287fc25de34e4c72b7c7241e0b2da082e9c5c13b5ae0e9b9cee7c1f1354026150f00fef8250054858670eb0d5dd2e6755259c20a86425213a04989aa9fc20f33c1d538a6b26ad16e80671ccabe00710bbf5d0a7a0ab294500097f2a123b788e8be186cc0c', '581bf643938b42f997e6ad7f267707c1697c634d6fbc588f1b5d08125ad85ed17c56580f83a49191a1', '30999a284e8fa36132996a8a199cb78b7dfc0fd1742e339c0326818de43435738ec8f9d22aa663f4', '07fd26a8856e397114bf39f46b0f1b07f79961662a1c6f165d8876fb7a682c170017486ddb8d2e32', '2026-11-22 02:36:49+00', '2026-11-22 02:36:49+00');
INSERT INTO public.answers VALUES ('01a20614-11ad-7d8a-8e26-58a43c552ee3', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '2026-11-22', '5224b905a32e6a715e464117f67c7d4c906f0d2263e30a9adbc67135c32939d23ceea64b8d8c436c8196f7dda8acccfe98ea7ea5ef14346f1b1eb66eb9cac113efb0ad274ae6db486ad5cc07445823a44a8526ca6a7eb4ef54c6c5e76117bc2ae628352467c0e29340129996f5dad4f54b25e568457e733f7e1a2ac51fe5aefd02f854398bf6ab065daaaa503f7bda5e149a43bb1294b5c3bfa681a6', 'b901f5072da9262e261b68358545a08e147d753638dc60079db6ce35464d6b1aa4c32cf12db0ed315f', '1d64c1cbeb77ef245c0b4022ac627967a3bf9cef641bd121b43549b4323828010f2462803731d21a', 'c93e4bfc52c2460e74d2a2833541982dba7de16e1119759d0c5775c5ee602d5567ad2b21a39a1338', '2026-11-23 01:45:08+00', '2026-11-23 01:45:08+00');
INSERT INTO public.answers VALUES ('01a20b4b-6540-7543-b290-c1672b44e9fd', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '2026-11-23', 'e44155647354f694ae228c240dae4678acd7f383b36e1a871a984b95b57e6a1060ccb2cc299fd0e3c8876f1570b94e47db86cfd82829d4871a5a508f45e5c90b071651646360b59bcfef1ecc175cab3b7f696b6e6be7510b9562fcef7a790b34a87b9971d079a39ffecb08188f21664623fe18981ad1b8f9a89a2e0af00ba7dc5ee3bf119f6e8aecd87d1e32b66a0135319fc45207653daf1d', 'ffe24aa362accf281f7ae901d37379c769f2cc5da12fd154ede6afed816ea53230cab9564ba25bc28a', '75ae3df894cb9c09bafb730933a2eb9671aa046d96c361a14e28e0d3a8a530f91bd1fed2383fc8c5', '87c18eaffdeaff365c5e91f5a86cf3a1ae7c07140ff1fa7cfb84205fdae1c847406df9cf49548def', '2026-11-24 02:03:40+00', '2026-11-24 02:03:40+00');
INSERT INTO public.answers VALUES ('01a2105e-5ff4-7987-8c77-6728fd148fcf', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '2026-11-24', '1fecf5f79934f3c65635e4d66440288d3bcee5dc501778053f85db44858f03f9d9e8856301b5e9fde60d122b50358535128eef4790ba682880ae7a95f2a6e895ac33ed54bcd5d2cef118f5c548267ea1116b2a13b337ae1b91383b51fff48938ae97e90d6a65a27d59b5459f5275f6895f57c3f688de7bd1304646d0ff20cfbb56957bad2c93e37e23f47c46bec69f9d7071f1dfb03d4944e61e423635', 'd81e2901245beee43e21cff293ec41d85d201bd970066d322530256b6cd1cde7f5d4631ad9848b5ca5', 'fe17380ed7838d5186f97b5c8402bd8c160a9a4f7b3fb0881e63c8f67faccaca981b5b56d6c8455c', '7212024af9b94f52724e2d8a52c8c9661af86b663da8ad8a6052cba053bf6bc1430be6564137e1d4', '2026-11-25 01:42:30+00', '2026-11-25 01:42:30+00');
INSERT INTO public.answers VALUES ('01a21589-5d95-7d07-9581-467d725dab63', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '2026-11-25', 'd6c32e29ab7f8311d7ae86d9cc7c8acf98ca726c19ad65cda7744ee481f8f1670c6c066e5f2912f8311811bda85f03659267f3bec577f4f276f57fd5508e922d71e44f602650cd4f3c9f14a81a2a1cc996dc12c4951390a78dcc5d6e41cf56483125eb917bddf63f735cfbf3af8697596e788493514575cde168db0530de1d91632ad43cd01884fede83d19d03f58d47d990ae0d65dda7fa28ab8565afe4', '69cb9fc80bbda3e05fd68bb4395301f8f5e551f490a79f03554b269893bd2febcc66945d50ce729206', '9aebae9aacc268de37afebe867373721841d2fa03546ff04eeb2fc8c2fca27ec6055ea28bd94ab6c', '86ebef28eea0fce3a5ac5603a2fd08bb1435865d01b5bdc3c29dda6dd7fb228f040baae4a3a9d092', '2026-11-26 01:47:33+00', '2026-11-26 01:47:33+00');
INSERT INTO public.answers VALUES ('01a21b04-3f6d-736b-aca9-061187cb49e6', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '2026-11-26', '5136b8dc76ce737b759ac1daaf5de422921096c6017d3540ed80a43b7855dc35c336507208e3b835a3ca8b09c30be79902b6117a677cec534c5dbfb53eb4832ccd144b121b919e8adf9ceb7604fbc0e8f99c94a6b06c614592c78fe736a317e9b2c931a0cd3f7893c86059d111d102546c50f16f6038fc0ccba3ee9bbc84257938c71b332fcbd27bf0c10a3389855784770bec9e27f934ba5df5f196a6', '6e3c93d88b92a5d84c44a587c7b802e3e717c75f3eb444b901ad70a5213e21b2e2d0f66ba73184c998', '4ca9df2f3f9c45a7044e5b5b9011c830837541058db28bec8e7699233087c0329975b23f45a4486c', '17311f6e49d5525f920cf346d0078d9d80faa557218af8388275272be214910834164542b4a17d4f', '2026-11-27 03:19:52+00', '2026-11-27 03:19:52+00');
INSERT INTO public.answers VALUES ('01a1f41a-031e-7a79-a4a2-90d1e324c1e7', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d21f-7576-9c6d-e1007f986337', '2026-11-19', '6a221276247b05555427ed77264c562f8d0196d885d388702bf9908aeb61aa29fb9881cdf89155cf461528a18532113052c4592b10f5eec2008e1d5d1e5acab1b1bce2749e5dee9ee7efaa21aff9e2400e8869dc005a2bc50bb8164c9ed58c4883c2d5a9c2a391ad5e138c90f3ef90123b841607c18f55209461f5460f47f1ec8252f36b3a00c93b9a441d2ae4d805ae426176e4a3a44584d6779382', '74b0c038203f3fd180e808030161dde226d43f041734ada77357f6743da3c0809e8f9620300b9a6482', 'db5ed62a2e6a32f837f73ad968e544e11dc4596f0e7579bbe6ad4d0baea336b72cd7a8dd8bb7abe5', '70a38c66a60bb87c42adf4c1d92a2e0af8785d22523f53b91a710e568063eb09754f8fdd0c884939', '2026-11-19 13:58:27+00', '2026-11-19 13:58:27+00');
INSERT INTO public.answers VALUES ('01a1f8f4-6075-7831-a2ae-ce6ea1bc80a5', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d21f-7576-9c6d-e1007f986337', '2026-11-20', '452296841b53feae9a88e6c2a4b9c7de6bfed4e79a1d8496e6fa4162359b8a6138c1dd2a1dd4448edfdb19d96b15c16b8721f555fb38085af067a7e1d9f573f6fafc6d571a8c63e7eb32a333d022cb0e1f4a28bf21e168ccb5255d0bcc6b4440e99b4edcb4017745b93d6a175df5f2bd74be4b878c6efe25c8830d729b0249078605433392a91dda2776af0a8ca91fd0918729f1d2b49f4ec153ea97a4', '303793ce2fb9095ba5dd034601015048b8f8392861e0bccc3b32a2f9fb0afdcbff92a89592be07d144', '015a99f5c08e4ab38fc43c30d7197bfbf692556d32e35da07e7e564a06d2af6b2e5728d2308f5311', 'ae3e3dd98ac16c7da2d91c941a4c7ee6c48aee2e5b22eba17c1835a8ab7f61f8b4f4c847e3421f10', '2026-11-20 12:35:27+00', '2026-11-20 12:35:27+00');
INSERT INTO public.answers VALUES ('01a204a9-b554-7925-a101-4ed3357819c3', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d21f-7576-9c6d-e1007f986337', '2026-11-22', '53810a9f34707424d6e4b93e0d1e40ace851136061b5a3ed89cd1c96b44b24cf01015995413b7672353882daaaf2d529739878464bfeea4bd2444b0cfa63fb6f3ad779ff38e1fb09e208e38374f189516aa00217db86ddc0c71a631adea21234089a9a00670abcbfcb8455def87474fc25ea094c84b8446a29ae52c98d3bf9f10b48f40d8d40d7a4ad9e8beb1688a747588d2e4279f17daabca9b31989a44c', '6b77d4d554a462cc4a23b20a5f641724b696f0a0ad7026904ed2860c872f57578689bf23fd8380a6ef', '7f97be70d430eb09ef2ae14ae1d88cad1629777fed1245428a83bb61b33947809ddc4fd4107adeb3', '5275616fd985a1a4451d8282a2dc0add277d42b48c4cdeb417fb5cfea515be8c8c190e7de5af0045', '2026-11-22 19:09:20+00', '2026-11-22 22:09:20+00');
INSERT INTO public.answers VALUES ('01a2087b-7a0d-7c86-8b86-780e849a43ab', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d21f-7576-9c6d-e1007f986337', '2026-11-23', 'fce39d60da4fbe5a732245c68f9dd767661f3e9c1bb4df69d04b22b02fd64075c673a31ecd4f90ef1799b577700f5ac080da6f9b5ab2391192b2612d14f85ce995f8edec6abfd757b0ee93c291e1809166d729dbbbffefab1554c3e8650c1c82cb79091e752b50b63fd0459b1b87c0088ea152ccb1bf74f6a1a3b20563eebfe9df0c53d79b7961005d40b8829fd595ed88594e7a55b09bf9e0027b271a52', 'e94fbe925e6675795576aa2849f5c66ed40611b5c7ee72428889fba5fea99431c6ef687f6cafd95a7a', '12cac6151666c8855dc153a43c20409533292139e6b84d19961a4ee4f180a988518d03e8534aebb04b0dfd585e6309baaa26ba344d30752f4cad4eb7d5cea9f7fa81da8c', '929954df58442f7d8f9a7dded5fc91d4683b223de9940074d0eaf74b8b993337571d9fd3057a362b', '2026-11-23 12:57:19+00', '2026-11-23 12:57:19+00');
INSERT INTO public.answers VALUES ('01a20df5-f33a-723f-bd25-c82e37009b3e', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d21f-7576-9c6d-e1007f986337', '2026-11-24', 'b20d1a7883390f019da28459070e8d6b965c0c685535e4b6a57f98ff470208150a3038ce088e27965eb28f40abf4370eba584f0d279caa5ad87d9a759b67e0c964bea5b87dc113602c98ceaa013871cdbd4eef6ef25baecd60703e425048372f8d65a6dcdaacd23d3ef52fa3cea9bcc824363d8ee565656527059fc4f017c09691e6edaf545aa6974573438caedf47130df1ef478521c7fb287b4b73d3', 'accc6aff4c0a5a07b3e8b21fca5779c07a9da00a2781ee7964829f1152fa8efcc060354a157cbc67e8', 'de6e9f5ced5054ab649174cbda63c4ff8572cd0e87e9d96f7c1cc9ddb6b60b13ecb120438821b3fb124acf90de0b3964ccbb087d71752374cf51132d26d0fa3a123a105bb9b6df6b45e510d2186192', 'b3a17b6e6bd7a2212c4c1ca597a35b9f00601f272a4819beb7fd44f4898b9d009cdf0054fc7d1f94', '2026-11-24 14:29:12+00', '2026-11-24 14:29:12+00');
INSERT INTO public.answers VALUES ('01a212e6-b008-7cf2-a468-fa596c5bc103', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d21f-7576-9c6d-e1007f986337', '2026-11-25', '523e5802d9b07a94390440e19b5f30b7f05894dd7d08cc14e1482ec7a794c6298824281117c6bd6f3f79f4cc01b56b0079341db524eed3d1de44757d23b7130bb2edaf61ef795f8ef31632c4328afaf6d12372574ca6e64075b9f469950dc207f1158de685b6d1932beb1ba0af672c55a6481c26f407dd42858c137e46edda951a35bdc93f73c48d6fb18825465975bd11105085c57be535fddb36f520', 'b36e57ead8da4738b4c6a8a9949ea9fd741a67b717ad258ff1a092b2c5e4277986b8a20a8fe2c81cb8', '6180c99f662b51f39288d8dd6f9cc41baf50bf650d1ab61b80397fa8f54a6a69a00fa31c95f11a56', '3424d18c091df488dafa1b5dbe237bcdfb3cf92d5114a17319fed13c9ac906a8e7a9f66691c3af35', '2026-11-25 13:30:37+00', '2026-11-25 13:30:37+00');
INSERT INTO public.answers VALUES ('01a21852-308e-7f6b-bc86-aca650de35f3', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d21f-7576-9c6d-e1007f986337', '2026-11-26', '545d061fd8240278af1a3fadf6f14915e21e9ddcf36fb7dad00de977a652a2811d0d37fd42e5900914264352e8bca5b966d3a6e6051445438ade6c149623a18fabf0a1b93820e92a241e11e697be133e5a5b285ae53856eb9a1b53654793d6c3eac22262abbd0c2c6fd52a1880b6f17a135dbedefcca8e9907a5ef2bf17e3be4348b696194083b9fdd15cc20481e01b78dccbbc4d052790189c9e5d874', 'acd9c95dd20fe99bbfe1a53d678b95eb2f41a1c4232dd9e99bbb73d4ec38f1720856123db3cfb3029c', '3778ca8096422dff59c3e371556348902e99d8fa34f1bbb789e551a4a33a8b77e4c59769d8b66ea1', 'e2987e83c1739c97a572329a81db5924f96c76951e0117ca7255d787590c8d97bec116b2cd1a4102', '2026-11-26 14:46:09+00', '2026-11-26 17:46:09+00');
INSERT INTO public.answers VALUES ('01a21d27-70cd-7e1d-a798-8c3009bf1ac9', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d21f-7576-9c6d-e1007f986337', '2026-11-27', '587dd92cbe25d3a4b54b9a4407265034c7f3fb822b9da9d845938b42ad8d6dd7cd7143b21c229634d97376f965d40b1ac6b37770e4b53c4c43ce614c62f5e25d62a35b1e93f499537c3867fbcbfdca3f63157ed8646f9372b9ab3147dbb937594b3146f27dc0ddb7db8ef5b3858d954a3c6e8d65cccf10dc5322301231f8f51d8796966829265fb503f76009fd767dc82fe87289fd2ba9de4eca7e97a3', '580100bbdb318014b22787dcb97f47a18fb5cc9655dffce5589f04ae25720f7b9b3b75038067caf2d2', 'e832afba2322ca138887beb2d526c99e1ef41929198d4cacb01b48198c766a8bb09f882180b1e61a', 'a9d2b3b4b13ff39c9e807688cf591b4909adaead572002482539d1c615c78d71d56104642ab89129', '2026-11-27 13:17:33+00', '2026-11-27 13:17:33+00');
INSERT INTO public.answers VALUES ('01a2223a-e986-7c40-994b-702d2157a356', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d21f-7576-9c6d-e1007f986337', '2026-11-28', 'ca8c50aadf3c3b6b40532cc0c2c75bf9f7ec2d1ae3a80147b7114f2f97a1ed887371ca0183e88aec8e07fe505fc02c44d3f81cd17504d43fbd449118fa55a5ddee94260e9f366c7830852f36847c42aa3c836e0213c8eecd6ec437c8dc894f81242a6ccc21a4149eea29bb1257fcfe5db69f44dcc88bb6d5a28156f4537b73a66c9fafbafc8c770b4b3a5e012e1f2daa630c78f488de7e76e4bc479ced', 'f923fd7bb3f67a89f4ada63c5400ee02e55945072a2464abccbc0823c829c51d6e564fcc6aaf11d21e', 'ae399eea943560221dcd94a445fb86126b3090c8c36cb283cc42ad555acd6ce1538ee59533db8ff0', 'b6f8477b345b61348d80908e994e0a6364e70ad6bf73844d796774535cf6c846b0e150666b85ffba', '2026-11-28 12:56:55+00', '2026-11-28 12:56:55+00');
INSERT INTO public.answers VALUES ('01a1f6dd-d989-7e5f-87da-be80ba3cf05c', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '2026-11-19', '1558e31c9e75a297d97862deb61ef6bbf3f21b31069727daf549647964ccbec4958c9821448b6463d9a74ce6e46e70cc4e2062f8b0f3c93dd531daef7f809042f4e122161682d38dd99431b01b55ff7641c5bbc75b1136934e235935cbca2031bdeb19c997974cc8d516c40502890542aa81ac955e1b6b8d89c189ec31361d648d31d1a50b99ae288237c805ded6c2f89c9cae71742bed7c6c3dea', '664b47909e487b20bc187643f14936486cb87a79e636fc636dc8d811a11e65221d2f56cae6750cae38', 'e09ae3fea45183d6240d65771be05ade2c12dd19882e70b3f8d529ef4951c5d7642e5f052f1f0f2d', 'b7f71fc0d33aec5f3b3c5117528b9f3af7976133ff5986d607a51d8217040c0ed34027e64f92d23f', '2026-11-20 02:51:36+00', '2026-11-20 02:51:36+00');
INSERT INTO public.answers VALUES ('01a1fbf4-32be-75f3-86d2-ecc222fc95ab', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '2026-11-20', '2aff1c20d203c4b6c3db032ad23793edb7c3e67d4a823b87ac7adcc3e4aa1ddae5e5cc1820ae3f2b0b63acbfe9325887935a7c28547f68cb71189df06000b80a4c1afffb23f2ae12ead538fae9c7c07c0891634a69adee683a50035a1404e1fe65a6a3d1978e9998e95b501d97f693464cf9138da37eac794b755d6fefce40bc5d2ee92e23bb265faba4ebf8a1717a75471799c1e10446d91286', '7d3f79220c16b9ac1fc4b97bbadd409bf4290a41e75ecb7970d998ec68fa749b9195fe7ce8d6cc2b11', '14ebc70c3503919a232cfc5ab30ee0facb5645fbbe8ffbfe40c2bd5f093f59c6e9217111bec89f6d', '89f470c51065f5ea11aa8077ae37a08d7bd4717f6ea4efe609e98ebd1cd3a1c0e9c8b79ddddfae7b', '2026-11-21 02:34:07+00', '2026-11-21 02:34:07+00');
INSERT INTO public.answers VALUES ('01a2011d-4ea9-79de-9cd1-2120b5d5414b', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '2026-11-21', 'c40aa5c33bab1fb6fbb8dac3eccb8f116b20ccf741f058c54642fc3362874841a78f495381e6f12c6d1473e2f29b12d8df5ffe3928d1cde6be3e63f954f59eb4f400c9639e79c9e04db6123e3288fcb0ac499eb57cba798a4858500aab1e9a4f2b635082a7d4285314fbd35c954f059e892fe9912d8f1dccf09034b418b5076ebd397c3aa9f682ebc915f028b05abf9364b2b06e43f03da106d350', '71bf15d368cc46959075796dad864686bc54972d99c49f2e42b47d45638419318e59703d90e00fcaf7', 'fd8fdd71af0d8c93a34cba55202acf6449b39529e93984344f27b409a8f075aaa37468be5e55e433', '88244c9d3228fbfb9e6fa748bd3e2130196a2427a307c4a7c9151877cbe4f4aaf547ace905a11798', '2026-11-22 02:37:07+00', '2026-11-22 02:37:07+00');
INSERT INTO public.answers VALUES ('01a20672-d907-765c-8396-0c8bc2755b75', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '2026-11-22', '6567db602df9c11ce6fe192332411206e0de83e6107744b54d06f62d22ecef714bea206590169c46711c9983ba3e0eee2c6f0f2682d440630c12f5f10fa18fdc2978ff8bebf0f198e2c27c11726e6add0bac88c2a549557c823ed0c76dce752df8dc4620154712eb495240050f5640a8b847ba289095fbee53efb482c633ea120eb7a35c0832d67b9bf25ef47ba27b1a01a2f3506b00c1e7e0ec99f4', '50e46526e4a63351d9e6ec022b5f7410ca1614d61fefbe5df13e1e4a65ba3fc82788a559ce3af31af8', '2305cb506ca93196adf75a0839614e47384bb8b883b10778af491d0263afc4b1eff465b205020876', '516abe0f1424470f096abdc083eeee68d5dd234d2990ad034e74e5b16e52fbe4beae6840bd7c1582', '2026-11-23 03:28:39+00', '2026-11-23 03:28:39+00');
INSERT INTO public.answers VALUES ('01a21066-2c75-7793-9495-211f9937eefb', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '2026-11-24', 'cd2ac307237a5a9e04b5567617e7c1682a0345734791e852334322e91ba40f544b34cde7cf109d7b29f7d9890aa156136b43ab7df19510805d3b47dd6c9110a87ac346a43e41770c39516d91912d92e3659ce777bd3d4ef10e6e7168933576cad28b771869142e087af1a66c613c4d799728c291156499cc995c945bf934a78eff4b855f9a605bd1ce836554b8cc412ea6aff71e949d5eff3c2b1316', '3e5d2fae3f0335f14ffcb780a4ebeed1ac3f195f0736189f3215bb4fd657d437db281fa3a4c8037e7a', '3fe1f2c87cf03efb58adedc44fe1166869b92a65048e7f4bda077f56e38f756ccd1eacd768970178', '9ac8b35e7083a1a759786d0d99e4e9f7fb027aa380a109beb9134f6c7830fd2761bda98ce96a74c0', '2026-11-25 01:51:01+00', '2026-11-25 01:51:01+00');
INSERT INTO public.answers VALUES ('01a21af4-648b-7363-acbe-90c5caa3bad9', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '2026-11-26', 'bd5966c20795c7e35cc2209e0e8e3293cbb7420cbda0668e92fb80d85b33a057480d04a5b4f1b056d6f9eca2253921d364d5633313e64321f5275e6429d35f6c61a49f414452f59cbc6288dbf13815d0ebaeb95c9aaf6e486efcbff3806e8bdbc4709d42a307f57cb06f5946382ce6358c2aae02d72f6ba5e6f1565b532631bf70fc46edd2cc11f4bf8564b56bb592fb920c47aecf1b15104e2d755084', 'd3dbe77ecfa13ae23768dbd858f29582789ab1858b9b4becd85aa5294e6ea7fb7e04f85b6deaa349f9', '7abfc8f96897042cc9dddf3b30a0841642f4531bc2d074d4382ebe01c75d11d34e2cd8aaedb4f900', 'f50646bbd968c743c121e3a440a6d9d3981584d8935ae88e7956b12a24bd7e5b2f78d6b3c5ab80c0', '2026-11-27 03:02:33+00', '2026-11-27 03:02:33+00');
INSERT INTO public.answers VALUES ('01a21fd6-f31a-79b8-aef3-580e0e927961', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '2026-11-27', 'cd125d8daca40c5c18c0caa5d3449d862a5ca8de81b5d759109aba191d3697e2066c32c2fcc01aab85128278e19c5720414aa940f5711ccd5c85de2b9a50d25c9543ddda99486eea6aa10c7e72d7faac6024b313b0d4b774b04f7ed80715ba256b509a58c92bde62f54a51cf1ffeba4b2893840f4f549982c1470140bc74be308e2df13a234d41cd1d18cecdb062bee1a7ec07b9af1db0a952d94fa08d9e', '147db7fd4c90ae3386db386210b3f7b85f31d294efce64a0fd3304950fd4c98f8af351109fb20500d3', '2d9674638e7b137373ac224a360485d4776315dfce16f31e2a7023e9268d6e931db5cb648cf3bd1e', '3b46523a78d605b1649d18b0f3ba5ff6a114323365728d68c2d2ce14ca0b2cde34e2c9f9b1ec94fa', '2026-11-28 01:48:30+00', '2026-11-28 01:48:30+00');
INSERT INTO public.answers VALUES ('01a1f914-9244-741c-9abd-8600982d09a4', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '2026-11-20', '74d19784efee7f5bb41a9fce6b0769c5d00a5424d9346e6fadb37347b995157766b20b4dc795ce2dc37e9b36632610f1087fdcfa600e13164870c8c18a65253d3b50d43a6e5f6f796b6b33356ced1d0f663bf4468565c5b624c5811bc390e9d074a60d6690b9531c6574c9176837be058d9e47f24030e8fc19531bbc1be0f3f2d8ef0ee047b7306dd0c8f8760b4658b210bd4ec249f626236384c5fd', '0e75ee063a2e5da153eca5720843e29a115dd53ba715bcf8356e7e047ea7f265670e929e79fdfaa634', 'b6125aa365aaf03e0b67a6cf9c0df9e257976504d8777b891ce5318bf9e0fe4d5a9b110988625cf8', '3feb050a25a04d131ba1a53e8228363ba13da2d3587e593fe0adbfc400b341e23f4c6d036fb75c7d', '2026-11-20 13:10:37+00', '2026-11-20 13:10:37+00');
INSERT INTO public.answers VALUES ('01a1fe32-36e5-7836-bb4d-2d4d3655d6b2', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '2026-11-21', '4f25d716f576c6c868441582831215f58735132d9d91dbf391edb9006b25dd4b2473c20c5b24ab9bc5293c65ecd212a5d4150421ffbc9f32e4b525cf710d2a58d3774657c6e271eb696dae4889bc62e5a4e76dbf5a430aceac43a98f9bf32b471a782f39c1eed5a404ecdbb2895e54384ddedda2b8eaaeeb758cd2183d61ef594ef746db40f1399c40847c4f036b1841e8aebefd99692046118ccd', 'e1a1fbc6ab2f4ed6695542c7eab7457ad2653a54ca6fa738652932faedc0a1ac7d6ae11f19a46567f4', '71b927ff0d7cb8e18fe38681821ffccb930fb2188d64b4b6320f2c75b0faa21c3e2e7d713e4e3029', 'cae1cce520dff062be1399767cdbc0d484f9c8383d8bf5271a16508305e76baad4f3dcd08dd7857c', '2026-11-21 13:01:06+00', '2026-11-21 13:01:06+00');
INSERT INTO public.answers VALUES ('01a2036b-6e6a-7df6-ab53-d2837c9b0e6f', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '2026-11-22', 'c7415452ad8778f2c8be6466777e28db765253f36a8eee7c370c8d5335bb3a1956899ce16031717aacfdaf413791fecc402b7f60c3a06fbb3131b66008e2126ced198c1abec13a086ba11d94916b544f02e098569e694c0dc07809cb34a61cd8c73aec0c1e7621e4fb8a51587019fd954a7343284f23785b2052eb772776c2c534028f21b1e588b7fa1d86d07949507244d170664494f0d02c8ff6cf', 'a0803a2dcbda1033756bc6f01128bc5ae904d32a24677316a54ad2a22f534a2dd113652f9e640a2c97', '8d62b83f2ea3cb9650b61285c4016d9b891189bd8aca2c69cba9b1e0ec2058dbe2c814a15aa38ea1', '981434f63090d49fe8a1d4f4177ff9d7d45929d827092ef99617a110e65a832778cabab56b1eda3d', '2026-11-22 13:21:41+00', '2026-11-22 13:21:41+00');
INSERT INTO public.answers VALUES ('01a20899-92e3-70b3-80ce-b531cd98c8eb', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '2026-11-23', 'c11a97f2c62acb89aef6f4527e35ce549feb48ae2e6968ff6b1167bd761638e9ed050ff9c1e7902c9f97a92531aa81f63cfed94f0b360511765f3a51e90e1c0b7b0e986f93bcc4dc4eb97bcde0025b67b6c4841e239da3bb041383e236a1dc73eb7cb4b81c155f064b69c83e6ce3190be62b02bfa23f4a45170e22aa723bc259bdb8c649a84e97159d9875f456c8b2e7e90525f802b200f36beb9cac077b', '42fad79e0e354c334c782f0d8063c9b3184422629c5b6de1b83c67a815aac59d1336793b28aadec74d', '358c3e8134b001421f6116e79fbd5aec69bc6ac7c0e58d2eb770f644f08bb7244d5f5b3d437d50ce', 'bab04e62e97b5b43da7b62fe07b5dc2fcd8ed0f8f4fbaeef86e2e64e3b1d8ac5792456e0a3b37dbe', '2026-11-23 13:30:12+00', '2026-11-23 13:30:12+00');
INSERT INTO public.answers VALUES ('01a20dec-288e-7561-bb26-bb2088855fd7', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '2026-11-24', '54a195fe2ece1cf86611a519db110aba22f336ae05796f5958b41cdd42ad2aabb8e7626ee4a20e57b1057c38a5b05c6a8a54d7c5194aeb23fe6d0136070ac3b88567356352339811fd10bc87288ab8f8a31f4858c04efeb73e38da2ecc32e8bd58697cb1e7371a358d2694081c8ad4f3569d2969363a44bf0a0f620e299d839c474b2f47f81bb513c0a3424f02c7709d617d34f61dbc88985c0b71020533', 'dead8a28c426250ef4cbf72d0b4c491d0bbfec88fe553915634cce875a9b7c18f64dd50b8866425e06', '57b5163b0ed2b5530913fa7a9b9e45324bf5faea808e770878b2eaec0758d0131d618c1082658672', 'fb72574c881157078d3a69dce98d52ef10cd3722024be368680b0c45c1cfd5b241e124edc962a75c', '2026-11-24 14:18:30+00', '2026-11-24 14:18:30+00');
INSERT INTO public.answers VALUES ('01a2130c-3f2b-7000-9293-909afb2e57f8', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '2026-11-25', '07b1308976a6cff11df9cc01cbd37c41ee99bf1a91e198579e018f12070594a242769c36408f122c45163e0b61ad829a636ee0561f49e1610a1f28121a7f982e58e6f6111185bcc85cdbb1a1d657b8a679929a2cbcae4d0b98f641f2a71e7e7aa19c7b0a1948752c172a53aa2f8e59be1b34fe66b9d2b7b3e3ab572e306a1ccf0b9578f32d23bc05eb692832a6ddf11ecb996e7fca43edad081d35ffce', 'aa0be4ec0385ce8205884bb673cd12a769c354dd0deb84c0680bfee73d3f077b1c5b061171fb5339aa', '9943a195388179474a318bb7eda530b59fdccba46fb93c745dcad5356229db3b5228fc2d89b63ae1', 'e0881a3faf38badb8d83d0469bfca7cfe1923e10914affd027d8b6be6a04c8c630b95febd0857ffc', '2026-11-25 14:11:39+00', '2026-11-25 14:11:39+00');
INSERT INTO public.answers VALUES ('01a217e4-2d8a-79ee-870f-37664ca17976', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '2026-11-26', 'aaff2fc666f54c7695708ad0e8366380eabf3bd2711a55fd22dc121c54f62c37979eb3aaea75deff84a28b6355e716ba6215b9d9af58558077a83f08a5b5f336997078a8c684b0b8069c861f6b005727c2f25bfa006b501aea99d27d3f2163703a5b1bb6364e4664ce2b60efc4ac7003668b640b0cb437aeca559e898696d213262aad8615b5a558f4500bdf629a20b3b13844c007db59f281edb2', '7a5568dc01333a650f15e6dc4ebfe25f638d969168cbe464a6ca051f33bae724acabdbf8b9544ef68a', '1077b09475ec48c4da71c799991d690636b525b71d897a8f58d3f7cd6e182908a8a8070a7cd74d68', '49d89caae1420d30f5f598084642725528413088c2907c00a3392cee953315e87578a75d7f3ad0e5', '2026-11-26 12:45:59+00', '2026-11-26 12:45:59+00');
INSERT INTO public.answers VALUES ('01a21d57-e9d1-7757-923c-b145523dfe3e', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '2026-11-27', 'd4453f400dc6e897a4863de247b345fbe3da2e6830fef3f90c8b1c9e086783701c00f88101c50d5483bceedbe57760cb53ff68f3be588da85f596c7287095eaff746bd18eb35c78c9feda87d0699825250424f95b2321af81da4204e4eb765267ca15ce055b4d4d23be938050f04d4889b13516661e42102314365587dddde6d1ff79912e2e0c494056b94477518f73eb9bf2478fe08101d3e1ec13f2d', '66433f842144458e9864bedbdf8d166b08f226da93ad0f99b3a27fe5a94f48856f867ea17ea030a9b6', 'fabe5653704ae35cb2be911ec7495d1965e8bc2d369998d25ee604e8da54f50f91e29544a9a8dc13', '03db51b1d722f73c9f8680e482f28b50ef897b606c74fbdd851c6150c1d8d34cbc7e8b69eb469367', '2026-11-27 14:10:30+00', '2026-11-27 14:10:30+00');
INSERT INTO public.answers VALUES ('01a22288-7afa-7e15-8080-29d854b188fc', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '2026-11-28', '189958e39960969b4a067d7a71e4c22e3540593e22d5b8efc657c0bab24e6956abd71f95fe1719720617c62251cdac296d06ccdaf983e29f6bf9fb98da57b2869db39f0944e9bd9fd8009992a09d3bd95b3b3ef523ca5f1703bdf90dd0cfa717669426df7fa4bba5c4bbf3b9176c78613e745f5de0b9896975c037eb187441c15ad35230f030e0d036afcf4c712422a31f681ee91634f8106548a9', '656c6270d5728ba00a0a9260b09ed86b62adaeb20bb1f0961efd45e4c487434261ad4e2aa56012a57a', '5d589155c06412a7f2064b165ea8c714737c73392c0ebaf30b7cfb458667d701fe89a61a91c8897c', '8c479324bfa279b7920a404d784f358e356792a83f581e1416cfe9ebf0ddbb87f7ae40bca530b5e1', '2026-11-28 14:21:39+00', '2026-11-28 14:21:39+00');
INSERT INTO public.answers VALUES ('01a1f6c1-d306-7acd-b2f0-805df54f7491', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '2026-11-19', '5f76fa4d9c1071aaa13b2acab01a6b509f0a893b516f9deffe0de5e0622b336f2863c905a1264892aef52db0f07af06bb169281d9f696decd8cbf737add6cbfecfa7e44ef64fdb045f19fbe1810f56cb6a054ba25d75534becb40a032d7865883bf473320aa176411b9cbbdbc776d2d2432a5d4d3a26b5c5acc65f1eb246aec7b76e062112972e7fc342c7ef8d42ea4faad8da1edcc6d4c42127c94fd81c49', '16309282f69cbc1f0457c83f62d3038b1662369a8ae6c1965630bab630dc9a8301cf037cf3d3b12652', 'dd2b65e44ab45d27fd19c54d50c99f8bb8f82e9add0c69fe60619130dce22ab00465bf6448d18629', 'b30d0d10c459104da7a7423e32012b61955146ea40638d831ae4d31f7a5622ae9be6d6b3749ec7b0', '2026-11-20 02:21:00+00', '2026-11-20 02:21:00+00');
INSERT INTO public.answers VALUES ('01a1fba3-6483-7760-890a-d69d3c686534', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '2026-11-20', 'e6f12d23879b6af08509362b345535b17b644ec8e3946de36c80795e77187ea7a3e92ce1e871219aba4187e9aa832a42721dde031fa553efafe28b822a9d63c1b144f08a70904a5fee0647141f8960b815b5f2fa24c584844ee45560c71b88bab5d1869d0d5cc685f9f1dea576a20f55689ae08986f8708d81879c51556a537c905c8d64ead3a42333da9e75c1e9993f1ce54e3ed7e53f1e42b019a9345550', 'c7c8faeaee179cb894b39d7cdbdb7791518fb401c05a97bafb100641467b9e9d6f44204d7e3736809b', '237e4e01a13a088ae7eef45fb86ad09d3360909407be07d71c7c889bb95cbd2b77ae99269c4187c6', 'a632efdec829c1551cfe7cb9d8f1439f56a84287a3ed5f730cd516de79bb205e9ba5815aee46088b', '2026-11-21 01:05:51+00', '2026-11-21 01:05:51+00');
INSERT INTO public.answers VALUES ('01a200e2-f05d-7402-8b06-b169ab42503a', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '2026-11-21', '9fc60181eaf367f2e342b4425879476908a0fbffbe6998f90c4a0c73fe46a5e385a4f36b47d7b3c671d0482e21780271929639ec286723847f4516257c9a6a47bb2ee1ccc054606be371e3cbae64d803f8330fc23062d077375b19bc88ab6e7d56aed39279523f63cda8ad87dc45aef85f6a504c0df39e3851aaa047aef19a53206a9165abd12a1ad7547067e72500b38cc0aee457b9746eb5e6565a004a11', '0cb6583f0dddbb687b4f292b7fbe065cf822058eb48164a97186abc5337ca0a40eb24febff9c91f904', '95e5bc62d00d739fd5ada9b8cf12941c5db1a3d01b0e42da7821e8e92be89072b696ff320324b0a2bfa81e35e759bc9f4408da9a6f803af31b1c419394eea45b73aafbfbef6c02d68d7ea9', '9e6a54e399477c3ad436941139947ffb07d92a66f3aa499067f3120e4430d18025ae72bf1d66cd91', '2026-11-22 01:33:22+00', '2026-11-22 01:33:22+00');
INSERT INTO public.answers VALUES ('01a20b7b-3e69-7242-a8c5-d8c4c6866286', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '2026-11-23', '7ebed125087e30af13da9832c4a320df5b60ff99a9d41d851a055d7c16046eb3b3ae3e0cf8183815cf8c4706e2cfa6a3038f7624c6cabe92c300c73e3120fb3b52575ef3a8273e2914d0b734937ea68e43610fbb0c93e7827f74b1f5c78f823bf9d8478554e27eb81860bc56fe308458521aa7729f4689fedc7f57b284baccadd7f5630b0169912d63eb391d4fa8ff01efdd2120228464e79107da12', 'f7b9f10d947bb082a0debc57bd07c0b0f274e99a24f2d442517d3e873430c2feaae72614efc55aa99e', '64791d3c0b545d95c453a804db76612ceb5fdc69782c49aecb69e579745721092882ae119c78b47d', '7cf6b238a2ba27c2f48f3dc3e9a6ffe428ed5aaff91b6d7e9ebc4f414b8254616908b9fac697b49d', '2026-11-24 02:55:56+00', '2026-11-24 02:55:56+00');
INSERT INTO public.answers VALUES ('01a21040-fcb3-747b-ad05-402566388e03', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '2026-11-24', 'b849ba5060b4a257156d8548f15d46a53f938af9c4e55ef47e3508648780f079855a82b7ac5ee4d27eaeb9665c73544e3eba54e5aa703f6be2bec9ed7480d476fcb39e77546698c4e20954eca847206aa86fa0c749b59735c3c629e75999a67682ee1f39334650704178953a14fed0da10ce83c4f70b3e8331fffb7469249ad5da29bf4337db218ae364c7ef40b937f0730ae17a9b4d4530b7a99c5dd9c1e001', 'a4572d0939e93392372301419a048213711dc5afd425d8f200e1aef577848f770947afd448f13aa964', 'df576c8a40fe721d266f2746acabf8f8ff6754f4dd000abb4cc33612ae46642010869f380c11ac08', '00359c8f0ebae57d985567255162255ffe8ecb10491f4fa5fa29288cb25e93d76e0187022b8042cd', '2026-11-25 01:10:24+00', '2026-11-25 01:10:24+00');
INSERT INTO public.answers VALUES ('01a21578-22ea-78a7-84a5-726583379e21', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '2026-11-25', '5552fe55f70cd76b609cb437f4edb978fcfd24a6d7575b8821ccb28b2d752220a650a82c03a2e98acbf67ef4028fd243177b044e2ad1d820e078811de1cda47b60b283320c1a6c352dcb22a2bd9c2218a02a225828515b91a00b86e271e8cf3a24313e99cad0ee099311def9d61a61fd603f5c7f0ca0b5adf6e546c0139721978a59fca7565442308d4b17d1363d5e565c31b2f62c5b3a1f041b1764', 'c80d21f5fcb2fe26fcfa3d54620d2152e36b02900ec1331ab472055f72d470ca4aee649b3c651e0716', '0941b94956af284ef3d9248bf92aec7a57e514895e0d38515ccecd0bf309b44f2698f117aee3e0f3', '6f5a726e88bc4d4447e40f98676d822c640ab35e3d68698f2c3ade976e703d4da7adf64f75233041', '2026-11-26 01:28:44+00', '2026-11-26 01:28:44+00');
INSERT INTO public.answers VALUES ('01a21ae5-4097-78f0-a71b-66eb0754ee5d', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '2026-11-26', '10afabddbaaadb4279142c91fd258dae00f201eaedef9cc2d54fde18b4094bcd3c96ba41546127f9553f24c722894f2e019737c286415073c7eaa28728cc87fe4f65d7411273f595e7f83b45f296d2a2e377071021dff19990aa36b900a1e42bcd2afad91d47c27b635fc9d7f9db12add368c3e3284b68fc11e63f45b8a5d36db0855ef4b454a92ef107d706dfa3350f5573c9fbcaefdf7761c31158', '033b10ed2073abf3a1ae4afd38cba7d56d0543031d2e031c7bfa040ab278181d7e0fd8558e4715f67b', 'ef08429ce820cba72f5247c30b004e3b33bbbf7fba0f8eb89145ab236365b2fe021d40f93c769e91', 'a204b6b0c9de77f5c962dfaee5ceab1621c809f78665d971b38163d45a2b30bd6df890c220a82f21', '2026-11-27 02:46:01+00', '2026-11-27 02:46:01+00');
INSERT INTO public.answers VALUES ('01a22033-73cb-76c1-a67d-added4b20179', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '2026-11-27', '7daeebabc4abc889a36aacec6533f78a84d4f1a88da104219fcee7163d3743dc9bf8f9d5006c3c89915d94f172a734aee053520c3c5e6a1874811c81067a9dcda836575df512d6c5ce22687f80f39c1cd2e12f01c757b5af8434c32a34419ec38da05a49407f9df221ae0f24583923b6e2193b3d0e4ebd60456fa863a13e502a62cd7a51d34780f26cb534805e05f7028888cf58a47360f451dd446ab2', '61eb4c23d4cf89ffe7d359391e0715fa2f1267fd69b71e3c2e1e78a739c84e35815efb47c97a647939', 'd3b9060d31cac3dca6f27e0ecc4c4f81c35c62dd0e2eac6112516af3dc91b9dc80f68488f609b22a96dba0a6097bef7c60a6a484809e40b455e6b991ee8fc924e4ebd14e3e934d1d493442a6aaea', 'b94b5171f8ed089b00e793f4a5ecde0cc09b9ba8c7192dfa14a741f6ba48b8692bbaaa027f1f7bb9', '2026-11-28 03:29:32+00', '2026-11-28 03:29:32+00');
INSERT INTO public.answers VALUES ('01a1f403-e075-7421-973b-cce1adc7d37d', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '2026-11-19', 'ea458c6b4efff2f5209881eceb913bb797f2f5b1b6bbcda066ef09719232995f58c9bbaa429a1f45067c4171b56a353f74468298b6f3783f335945c72cefa03b4318ef2228d2d009afac23b92f24810654e702b8cfce7762c02d370148c71f0d80ce278bfcbc2326ffb66c3fa40628406bd1f0e410b4b36bcda9f1cde662eeed0668341f2b5d0ad440373fc5f7fc126a07460b45999410a050268876f6', '6ff386997733f7b27452e1a0cc882bc0b103b13516c8fd83ab4918ba1431926683121f3a287b53907a', 'a5586d25e444e4ccad762de4b0ae681f9fe4bc3394e1719193f21642bfe221b7703fd8a60a372d51ceff55a66e0bf53510b5258faef407bf72a348bc9c0bb17c9a380a9aa61a532276a65955efe74e26e6c365698fcd2e78727c', '4965281336f79f5c8b833c615cf019a9baeda3fe04c23c994805042ca6dff184ef248d293b2d3d93', '2026-11-19 13:34:17+00', '2026-11-19 13:34:17+00');
INSERT INTO public.answers VALUES ('01a1f978-a3cf-7a6f-ad94-37cb1161a137', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '2026-11-20', '01ba8ca0f9f0799e9290609b00a1a75a14e69d52ae7c7ee3fcf05c74a3b17950d7da1b1b6652514f3060c04f61d0fb54f3dce5185bb66a9fcd0cec9cbbc8d2995e46a93ebfd02307306a201d33a260b4b9ae9b1800866bac2f54d8306e355824ee5cff64de52c0b8e1b52fefd6d385ed8f94787bf2d7e8d2a2567060053e4e0c37e2c7dc83f004144455d2a778817ed624d9cbedae6b1c75d2b7c5451c', '0e3653c5ff24897fdb195e2699624580cb53db89244e97e4a2186589a6b9573aa729e9e5bcfd3f86c5', 'aea1c610d0c6c8c2a26bbae932ef41537862d323fd16b4fdc4617b977a8a7bde4af731294ec33dd8', '747b6432ee5d06c8b4189665b743f0f02fb1e83d93219a6252da1c5f00ca9890ad9a1dc9499bf997', '2026-11-20 14:59:55+00', '2026-11-20 14:59:55+00');
INSERT INTO public.answers VALUES ('01a1fe83-66ef-7021-a4d0-9f0b6514cc1a', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '2026-11-21', '13745b57bcb35a96cf5df925b97de0026208a32b908c1cb03d828d987ec98dbccf311a0ad6da775d1137eeac802f25fe72b445d36c1358c42de42cf256f1b8652ed197b91e1bb058edd98ebe7b712f43f65e17b9b9f31d8aa0f7e6d3a1ed3f55747b23ee9fecee7a37c76995ac3ed7ca970f9fb6ccb80a65a85ceff7031bec57dc0acf7215322074fbeb76ae03fb5e1de54fcc641c04f6d136db4d58679a', '197792eed580994fa3c67d10f689e393f4ab6e20709df91f58361b07098d890a0e850b7601ba0fce1c', '3fccb595632ccc23152b20a1b67d9410f363f78f1931cdbbcc5f2792c1d88d3acc5f2341529a2246', '54eaca7e7738cf5832cb3fd08a5c78f7f6b4bd949bce713e212996173b5d5c6984f68b34c1e56e8f', '2026-11-21 14:29:46+00', '2026-11-21 14:29:46+00');
INSERT INTO public.answers VALUES ('01a208e0-918a-7323-8340-621035e79597', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '2026-11-23', '1381a4e19dc2f80f88f4c336e51ebe6a8ce0cadf7df3eb1d7110de4e8623e9524c973deeefa3a35ac83999079a728d19fbef8caa3cb046c778dabf3c0d2fdd438d3a59a985e1f3cac60196166a147a40404fb25338fd9e80e6a3b7f5b4a1af24465a6d0363816e508efce44eed83199ab3dbb56762e8ec891056d1f5968a1301601667cc20e13833e974ac9bbea3db57e28aaea4c3d50346f909', 'c501001456d142578babb0eac3b89d1978298a7d89d7f1f13bfef675fdc49cdd00de667f4a1d941b0c', 'bd060990cc7e22c244dce93df5a50b02b36c4465a6db85e28339875cbe74951a5924af38059890fa', '516772e51243dbe3a947f4ad14b0f4036a125a9e3368991f157befe3e1f5fcccf1737d3d851738db', '2026-11-23 14:47:44+00', '2026-11-23 14:47:44+00');
INSERT INTO public.answers VALUES ('01a20dff-521e-7e47-8da9-4f81b5e41669', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '2026-11-24', '6190404feae977ea265def2be800093bd7b768fcd628a4c34c8d639c84755dca5e1eed0a7e0326d13a57e5351cd79f2df8d3d5917977204a38c41af6cad856659e5a3db3dbc50adcd20ef2b94d456da632e32f37f13cb6ce1e0bcdc2160f2b8fca4e7b09d0d828d3cd1b3ce02a81d7d26a9ce2683b4bf8211ace15197cc43991f6eaa65b54d969149b0719f4a4d96cde9fe0c52d40dafd6cc26b69c843', 'bd9d376637b573c029dfb11705e26f41583c69de4a01b67f9eaa3db8c542faaf9913a209c7c298f0e2', '60f4516d4b5ee5c9fc1a7cc67705f7e93566bd154fc1fe84308a22995ba4d41bb3c43183afdfb15fb940e757276ef9a4fc08205daf7ecdfbe17a77479872475d9dfa1f89e40ec9c2cff009', '3a9e1a5d11703c4db160140aa0b007f4217169b42ef5842150fc390c21c889b93cba0394fe057291', '2026-11-24 14:39:26+00', '2026-11-24 14:39:26+00');
INSERT INTO public.answers VALUES ('01a22095-d575-72c0-8751-d06a20c8a189', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '2026-11-27', 'f3d563ac1a584393a07d5b761109caa5065dd2d9f90e07d604b44730a7065e2e2300822509d6a0c28cecd8f32b3e06901512299adf17a289d7df4d33139d08487aebf1523884e1456219b41f17c90e4bc2e22c9be525be89e41219ef94ca014bd1d777b84e1477580e966bf4882a227cb2d652dd4074f7c4378e2f421b381f7a06c99c959732e9d106cd566cf222767d0e77ef6d1de7cc2d883460e6a466', 'a8aa2d5163526154c7e74d48c074dd09d70b003a0678207dba334f6a9be32f7c2ca7346d96ef6adbc4', '360bd09bf6d457c23cdabe90a84e0bbe5d198197f36819b18237031f9dd6257c75179402629f9f5c', '19e15731efdeef16ef4cff1860cab7eeaa9ebd5577c74934e54641cd02eca320bd6b40b7c34bb66a', '2026-11-28 05:17:00+00', '2026-11-28 05:17:00+00');
INSERT INTO public.answers VALUES ('01a22282-4b15-7247-b717-f2245a8d039f', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '2026-11-28', '87b2c692db0eb974a3028925873f51bb5094a88df2cdbefdc8103a8102b42f7dc68b5908c064154a28b92efa17142d86e7d20430e43b96d9dd2c7d5b331d6d1d38a2071b8d8e57e3b2cb71debf4bee1cff24f6cabeadbe4b8bbde1dd36e563df4411b5288e2706ffc1ae216ead974b44b9e20232d3ffac3c53166c5910b5f8dd23472d6677a34dd8120618e409067cef335b0a9b914eaa155e2b5d31c2815c', '9c7bcb31833b8122f3cd27ba90acc62910374e5133623ccbf5d5f37b9a7efc30d3f6eb1067f0e3a10c', '1a09ae766845b289c036b899cdb9b675f8a6de21dafa244e13eff8756d5fcc9ae758c62db510279882ba98e72d3abda7cedf21f6897230d93ec5d4e8e4caa5ad827fed69', '161bff4ca59802c95a6acff79332c071ce062eebbce185ff21738e40a55b5715d82212fffab3c617', '2026-11-28 14:14:53+00', '2026-11-28 14:14:53+00');
INSERT INTO public.answers VALUES ('01a1f6ce-5b33-7cb2-8924-d96fce7a163d', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '2026-11-19', '5b00286310559a5eb8849de94a04067eff542e4c66b67b786116e2c649a6ab472d1463881bc5671b77954d2cfe8633ff1d7adfbba7cf9e1bb76b420a02dff47018bd42b3c98f56085b14d7f2bdb2d250b2941fb8e5cdbe39be2cf044e5dee3136a110e24ea33121ec52482def42daf338a7fed3e2281a2780f894eda8ea3785320fd27a66176a14a0266ec2cd214af6399d8b6b46b5f87533698475e', '095ffd882c4a08cb3e2f499e13ff664c5acba858acce6a47e6005c6ee6d4f443ec50e2d9f78ea5a27f', '2036e818e97e39d00a674ae9c221bd79580815af01a61a1abec252caa4a52a4cf03991e41b0f092b', '610b503291ae1f6278b5f2c6c1a2428d68f49bca70177bc8e362d5a163dd132c0b6cd117ec12bc27', '2026-11-20 02:34:41+00', '2026-11-20 02:34:41+00');
INSERT INTO public.answers VALUES ('01a200f9-5bb3-77cc-b3a4-48b46f8cee38', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '2026-11-21', '4c7c5a447cbe8139271a49eec35adf097a69c0d486ab085c36545cc52f02fbab25314e217e1f2b86b760dfc761aac3503fb0980b6c0bd421a11ae7c929a2f812277528cff26243b950974f4866c38bbd9904f91d04eab9a4a2b5b109bfbfd6d818432bb22032b31de0ccd7354481b4d598ccc08bf61078ce6a6c3ac88c2a672019d74e5d10772e425b365d9683b38d33547767b95e681c253588868969c9', '52b4af7666091c9dde71ddc5d4df5287dcc5347eb2b2a085059ad92efd377509ee2d9349c3ee85b6fb', '6ca7615a719f236c363ece6aef0b6d7072de96323bb32efe844851f416d12eba70f27dd4af1b2b8fd357e9871f33f43587abc69a147e67293f18a765eefa41488a07f68a849177285de1620fe606387b146dc276013025176b85', '23067a68e973f45ab39b3b3b3e61db056e0026d43d1b0fcb4932036485cf28466bf61e563fc6067f', '2026-11-22 01:57:51+00', '2026-11-22 01:57:51+00');
INSERT INTO public.answers VALUES ('01a20b65-a2a5-7b81-ab73-60610e60d015', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '2026-11-23', 'ed4c1187f41997ff84c486b0fb8ee8062422feccee7d968a1c32591302fa5ca4c912cc700a31a74f4d7f6430467a7b2304e43d690364b28f4bd9aae919432ab7feb314af6d9094aa934a9f3206628d226cedc384f7356ffc9847f7dc495a3c7928423668feb1807f7d6dd0961000917400aa429b8e6d111d3d77eb5278ac4c60514311056ae167379d034fdbeaff7c7e807254060e4f010cd053e9f267', '3ebb71a6885654b1f9696f5d3f4a154cfe3950c6b3d411bfcdf17aa23a952f5d1b075c578079acf966', 'a12e9c0938d3b457348b0e7b39ab32e50108a5bd67e29dfd4faafc50f2350e98dea3099854c802ea', 'e882c768d36443ccd1761227c7186e9a9628211f5b2f09de435e6f82d5f32a3f6d7534b03e3089b1', '2026-11-24 02:32:19+00', '2026-11-24 02:32:19+00');
INSERT INTO public.answers VALUES ('01a21afc-ee98-74ac-b0c1-9613fd121f77', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '2026-11-26', '64493eab887b6985c504ca64692802127058e89f68ac860c43fd3fbb2ad7a60bf8d745123a7a57351789a0e42fa1fa2708c4c3d3e72a0804eff83a594b296206e276271c8b7c0041cb70c4161f07f81c06acc50f8732969f4ca35fdf0aaa20bf48abc8e244267c2aed8be05617b86f127f7f6f60e486ed5b8ad5516039a11f7c293aba01fb111b4d0461a891e0561e6757c2c097270e33254fd1e239', 'b13b862222bbc7ad9643b5da5b9b068b28e9e31db114fd23c95b8198b11272fb3caa8f280f2a126f9b', 'a19f352af16151631466d0ce0677a78e6e7f33d8f3c69bc4b6cb0c64bde222b16911613dd2f99aa0', '5b2cdee6185354d6163bde39c79d13f35dc022cb393a5d2527538fd473dd157ae4d2f06b6ec3b75d', '2026-11-27 03:11:53+00', '2026-11-27 03:11:53+00');
INSERT INTO public.answers VALUES ('01a21fb3-76f5-78f3-b7ef-a83423874239', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '2026-11-27', 'b890c89e8f12fda311db3e0f5e56a7bd1844fa86f734dbb93f9aa442b6d278980c5ac73064b9a2ffd9b9447cf7668c4515d1e0ccf92cc74612bbb2bd076bb697f8e4ba63f24a77ed862868e5e734c0f19f1e39eefa80c5dfbeba0082e051881c24365e207399958ae194103cc1e2771b9af5aa86479f379fa90a6097a1ed4cab8a8a9ee77fd4e69190105d1e1fc11fe0e150ecc5081ae6ffc7b6c361', 'eb04d37ddf06922325d634bbb7f258f9dbe6ebda84c4c5dc215d19cea6f5dffd7bd6cd679f5738bc7f', 'e1c33fa2d12d239268e44d435adf4b134dfc2646f4f8c2954a648ecc997016fdb9b23172e0aa6a96', '5ddbcbbf51b489791fc317060b86a271c641c8be0c6480c5e771904bfa5efeb3fc4e92b36f95ebe1', '2026-11-28 01:09:44+00', '2026-11-28 01:09:44+00');
INSERT INTO public.answers VALUES ('01a1f410-7680-76ac-8c32-1fe33822041f', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d357-7d39-abad-d6db221ab16f', '2026-11-19', '9ea47c5d6b989208d7c876caf33e8f8380fcd2f076d5d66928770f43dc78ee82273ad30bead1cfd4ac0073313aa205709a9d009d064bcf2fabc23d30bf35e1a5eb07e2a5d33a733e158da8e96bb9471e6b0c71b544b1e17a71bcb22ca7aa57eb99899e117bfdd6b92cee2a2432f6faa20e929fb4edabe062fb11012afd9887e9a9d5056b9c18b70ce17e7f0ab279a49136adedbd7c67140b5880ad', '62b499a94ca7c57e0c313775b5f9d70aa3ba136fd0d4a06cc3015f7a78728cb2480a9840b52ee21684', 'a4ea5c17b8a8e4d0445b74da4e3f7a47e4a6bf958591dac99c903fa5cd754af5871991a9361a0223', 'e471517c4b3e084b3c7c028b29c9996b80487c06d1306e8ab3052b722e2e5bea9ac7cb505812ff47', '2026-11-19 13:48:02+00', '2026-11-19 13:48:02+00');
INSERT INTO public.answers VALUES ('01a1fe47-d23a-7e79-8529-0b799898c267', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d357-7d39-abad-d6db221ab16f', '2026-11-21', '69458136f0cde6d2c0d32802ada8511af153e091de92774b9d4c0f9599d5916097c4a5f5b57ef530576aa74c5c9ae6cd468e7ef0ec79448c49993c38aa37e3564b05c8badaa0c7726d5ed9df74c67b915da72d5bb8a1f9cbd293089deaf7b98938be574e5c783d2838d404ebe9ca1c26ba6ddc719aa0f358df211992f9f25772b19b7943b0280fc1770cec50ea9a00e7ebbcd00eae6944598b11be', '0bcda7edb30313e963950d117201d7ccfb26017a78454833903648bf08d5e39c7402972aa58c3de2eb', '01cfe006fd4192130b4a1aa897160caf31a5a14cea1f4e9403898d1365d039eb89653123eb91e6ce', 'bc8e0ebf70963620f8475ddf27d6a58a5b3535cd5a98cccf3353a41ceee7bdb1a0c4b44f5b495c4b', '2026-11-21 13:24:42+00', '2026-11-21 13:24:42+00');
INSERT INTO public.answers VALUES ('01a203a3-3d2a-742b-81d4-dad84e7ae0cc', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d357-7d39-abad-d6db221ab16f', '2026-11-22', '4d51c82f69e252d45c3e1f39689e024d5b59f12850127693fc55b962ab13a9103781528b5c0daefdfc3d2f6c596c4d7263293aab994c68809e99fd439001108903e2cd9dd645e6fb8a629f98650fe75e7a521182d89eeb46239e831135ab5658b9427bca643764aeef1b82910491bcfc73e4f11b846eea96cf0cc90d5cde7413d90f3176ebdfce76b0d797c6670e6e6587602eb653ca1d7f1ff0d30be7', 'f71b4f22ef628f1d2e6aca3666b28a181dd3601f6ca345eb9a187cb88cb8196a52548138b9d4ba67ce', 'b9632e05fe0d0e105564399ecc9323a27201dc24b702e268ae96005fc4b6c53e4fd17790bd06b401', '3eccf33f187ca20f4f21617fce967d840a600d15f58de8fcde1d3f5948c7da948bfacc49de8dc84f', '2026-11-22 14:22:39+00', '2026-11-22 14:22:39+00');
INSERT INTO public.answers VALUES ('01a20895-e30b-78cc-a4e9-d6a794c53936', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d357-7d39-abad-d6db221ab16f', '2026-11-23', '538267f1dd5ee16865159c81f60723a94f17599d50e9f6d1458498aa610623340ddd9d76202cc98e87d54ab49a1afe4015b00b10d978333d27d9e319de261ab42191cd8874b271c646c7d745693acf045ea3ba087e58ccc6ae35d3a53fd9c1ebb710bd779b2b949713169c2ed744d2e1a3a79e8936dd62881be1916a2d03f991b54793ccfbddd9641e7b76a1d8aed4d42638fe6e66f9dd0bda960b85', '4127a4c6ea6e48d072f2f3f9ce678ad9a202ab00c2070d23882f91c0f611bd07f0019d0cc452f5439d', 'd388d1dc6aca710503058c90c637afdeb2392e31b38b145eed6b69b6582096322051e63d2c90d691', '1ec72ce5b0cd41336d0f8d506ced6244518dc18710d333213f8cf2f8daaf39eddc292c00f692cb7f', '2026-11-23 13:26:10+00', '2026-11-23 13:26:10+00');
INSERT INTO public.answers VALUES ('01a20dc8-f4fd-7647-b342-cdb51f272662', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d357-7d39-abad-d6db221ab16f', '2026-11-24', '79ab16b1caf3a33c9dddaff2bbf4284a26cc1511da54bee768195a73da8b05c959c5349ee9a58d9823e9c6c38a8cf1c1c0e9d20e1d4a1c2184f84295c8422b068a5a55a68cc0ec0a7c7a31621064266bdcfce6bb1c0ebccf1cbf8781da3ae1fa774c63ffdd85805e2f7f385d461f02b6b0d1d0d56e466c477a7473285ac24770fc3965a4a4cc73fcd09eceb2b7afa0498cfc671ebdbd85e8519dfc52', '74848830c80e74ee80098ac1f9f4d0a7dfac431f84bdc344259fba1e73907d38ad32430c6cb84f603e', '921643c463d47e3701db6a76ed1a81685e2bfab158fe5b0c4d006d73450b2662fc73d144f8fe973c', '4f9cd9bb08a3315a19b3badda44e18a4e07637a5e0e0a055125750ee6ea57f726642e8ca3b6018d2', '2026-11-24 13:40:03+00', '2026-11-24 13:40:03+00');
INSERT INTO public.answers VALUES ('01a212d5-8212-7aa3-b926-c452c8cd90a0', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d357-7d39-abad-d6db221ab16f', '2026-11-25', 'd1b6d96ee8e8654b72e8d0e6fa10664798bd18877456d7db2d8d571756864982f2e1d2e78ab6b44df6a117a3b96cc44da57cee1446cc0940bf63b6759e41fa8b19d4bed95fc28455b68d6ae34f8ab8949954e175ee81d1afcbd4bd9a9f002a3c43f0074235ba01071478fcd926be8f6cfe99122de012ebe4f417b5ba440bf632743bb7623fa4c635d1066c4e3bef1041b6075be1edebde90083de437', '044e9d70b5ee73126c65b2981dd16cf4f97010d7be4fc6b890930c27a8eb7b90edbdfa189307cbfcf3', '169983b6ca85bb9dc9da083a176e28f79f52c429199406b53613966b76204a3d0de1f9c15c63336b', '2fbb7f75a034cbd797bb7ea9dd0880b6b89949f426340bb9d13eb15e4c17b3ad3d472b9e6800ae56', '2026-11-25 13:11:52+00', '2026-11-25 13:11:52+00');
INSERT INTO public.answers VALUES ('01a21803-9b3c-7f81-bb4f-d455df3758a6', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d357-7d39-abad-d6db221ab16f', '2026-11-26', 'd88e0314fb7df6e6eb3326674fb9514a30ceaa2539f25011967ccb66486287ed238a94b4ec8fb330e6f43680824a03f4cd6061fada6880e5433e360dad86acfd95355a484400ea9ea9417df5d461d77ba857f16745d6f126703f061ba7e1c671f4d5e272e8616252ee49ac3d22001dbfeddf6e7b60e83ce40633fc7653459b4979d53c2fd25903ff74d8125f0054a7af8b953ecf34d02d920f1a2fb1', 'f7af85ea1bc8868bc9087b0fff8ee51613b9518358482777a47bb86703174b76202f141d34c972dabe', 'e476e82c3b430ee4e9fbaa2664df1e15a484b7f8404f663e64c284b2f2d5b4ce9192c3578f9e75bd', '534790b8980e96d23d3659025d47a7d3c86f4e5b9f275d2d4769b8c6312b951d97461d1cc66fb904', '2026-11-26 13:20:19+00', '2026-11-26 13:20:19+00');
INSERT INTO public.answers VALUES ('01a21cfe-4c8d-7882-b08e-34956935ad73', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d357-7d39-abad-d6db221ab16f', '2026-11-27', 'e235e651b2ca80125267895a08ce1fbdfc1fffd6c9f59981fcbf53acb303a10d887b74cbc03eef80f27edc98c9951a11702486f756da3b9cc47e829b97bde9d1cd473c71a53f7820fa82a3fccc3096e1a884e7477fb225adbc6cf32d2a47d69f676a4916c1b09ac75166b22a423bd0d36a3d49f59415d9dbd309b28c61d5787655cea3e8e7e717d98d307aaf0811c651e300435eb5e67df13fcb26', '6e3a906f893752238cd79785ae3df1099f86e8cd4d178e92a17208f4bf7ad272e6821f17d4fc48c00e', '75bf45e94f32772417d2ec46e52337b1f10887ff4eb55159d8e6669f2b120777313d81a895f23387', '24f6057bc1be012234923da706d45e1387dfa01c7dbf6f2dc333053d3e105595ffca5d8aef9b997a', '2026-11-27 12:32:37+00', '2026-11-27 12:32:37+00');
INSERT INTO public.answers VALUES ('01a1f694-5628-73de-83c1-3ed9ab899009', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d4f9-7acc-a905-27d502c38509', '2026-11-19', '29e49997c485fb4b649625c171128488ff3db159d6deb734b38c5153d3731d12b130919a1408335df740f23177936556707e27fb1ada22b4126991159777ac45c5bc25190d2feba15ecd636b27f212161198fd596dc4ac37e141277d13d128ab1276fd424c282dc6dfb57374f30da09bf26eb32da5f7bb374558fd2e2549f684ecb2b9043211d1821c504a40a6a4ca137626ecdaa4c0ac3331586bb4410d', 'c1b8e490d2985f30f548629d350abcf227e648db54d6e1376569a5cf47d54d3775c22bcf6ee1cfd9dc', '9f3fc13a96afa08f95ed074d4e404c5fc9a8dcf0852d32cca4239e164ba282b3aa02c669e57f3be74d3e7aca70de2f4d9bf2b78223ef5b49931cba2997d661bb76f4ef252a00deeb9ffbb7', 'a96dac36a7f3824c3dfb46366f599a6f74c74fd7d9542cf6a64ca9551250e26b8558e0c43a9b5ba5', '2026-11-20 01:31:18+00', '2026-11-20 01:31:18+00');
INSERT INTO public.answers VALUES ('01a1fbdc-ccf9-7e57-84a5-1a6b09e25932', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d4f9-7acc-a905-27d502c38509', '2026-11-20', '9532c8a1fee1e762b6e1448dd59e6c678df77c896cdc56f04a11c18c00084876b93fed2e6068d25109f32fbc28a65666d5190dbf27273f2a81fb0b5ba1dc440c32a1e7461370cc2531d4de0851fa4721ded26bc9a820b4c92222f9a18692a4bbb4106fa748084a4866ec0098990e2398e8dd4d152810c9972687abc552048255deefce1b898c068e79992e81ef740c3e11ca814bb7cbfc56a2360b9e48', '7ddc694d70351605ecb3e9b79fe504f6b24e8cf52154dff89f0913384f33d899c76f42b59005a3a90d', '1a24b33dd7971f381ecfd5ace53061d64cdf1163175665f7d3baa19f52249b33328534dbd3f8e824', 'b8479babeb7811802e6c45825659b796413c1520bd942bdb72f81b6cb17c5dd9ae9b3cb4389de92d', '2026-11-21 02:08:34+00', '2026-11-21 02:08:34+00');
INSERT INTO public.answers VALUES ('01a20102-d9d7-72f6-896f-d5d122e783e2', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d4f9-7acc-a905-27d502c38509', '2026-11-21', '3311b0f46de306b695deaf6ec10e1052188516c4bd104bf40aa217d38fac7903efd4b561b31227ac037f58f9c788ed8f3e0e820762db0e779203293cb511ca296e3d906a2cfe6538639805828c37e01aedb04c23706eb322560a9db6e38ada36ad161cbca9e0ad7bfffd55d985b1bc5d7ef84a7f444e220f6b11c5c9cf032a9791d1e1d36c03e9b1597ce4739511bd8fee5883ca60bcb11f277f50', '1f9529707049b97089e6c754dca3ab6c9132d2848244c966242e76abbb650e4fef6f91d6a7ff8a7488', 'b674ea916c1599e6d91128780277acff995b819bc693d465b83e8923effa6bd2312edfc8dda8e9807f27a58733dc550db908099a7189a62e04a6d0054d88db65d5a32e1581', 'cb341041c9ba666e17509f73ec43a5639fec261a23b2e3431eed6f16b9f827cde0549a1d4f96d324', '2026-11-22 02:08:13+00', '2026-11-22 02:08:13+00');
INSERT INTO public.answers VALUES ('01a20641-7538-7d6d-a3a8-b7cfb149b305', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d4f9-7acc-a905-27d502c38509', '2026-11-22', 'e651f990099228e5b9b262410147cdfe08404b130f3c2a4be59ab4328e7f5b25c2c80b7b8285e42387b1db489b9f7a6782eca4674fa64e90289aca019bf2abeee47b131b03b2f9da19b3196240dbe2e72dd1ee3cc9c443a40931a8dc973ca7c6dd852ce7fb6af82b4d90c70940f1f071003a72dbf6a244b69e6579825522a9e39b04eca55d08dcbf9e3fa6c849f1add6346be082f4c2a9b7335cd1f8', '915fbe22101a7e03740331494c004ede4c4f28644f70682eefb8f8e1ff09be4f6a313d1749d17475b7', '8e0df1df5618b2a36b305259aa87009641f484cbcf08aae35cd5c2713b2f9d11880c82175fdaaa88', 'd78df036ebfbbf4d4fee7316213d7b2bf318f29f0be4f2f32cf90fb1e4e00aa024fc860bea545f16', '2026-11-23 02:34:42+00', '2026-11-23 02:34:42+00');
INSERT INTO public.answers VALUES ('01a20b7c-4b91-743a-b8f6-e1593f659992', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d4f9-7acc-a905-27d502c38509', '2026-11-23', 'd1902dcd81df48fd8ba1d0939541282a3148687c6c623595e0a8c49ffedf18a7e78d43b87fc17bf8074e172c07323d05d18bbfb222161416eb77184ae0feca3cb4d61a3631c166e8549747f20ff12baf38623ac9348d275c286c76ef3c3b944a2f7b15d8e7c49527bc3e1a5218e8193489c2843b720fe9c8f028d903e9166c766bdabda240b8db589348836ea19764239b9545dcd3b2626dfb7f8291', 'b935a519a155e9d77a0e65e3b8d50e6a62261d8b570beade1d718a9f2531a93f74d35380b153a76449', 'db0949b97885100f38c5442140e50ca34cd6cd03be0bb076cd62ef4872086a78483b3677e1108e19', 'b986a4c227ef3e41fbf0dd5a28c7d463167222c6d92683ff6b081e1e9c060c38bf7d246b9224e793', '2026-11-24 02:57:04+00', '2026-11-24 02:57:04+00');
INSERT INTO public.answers VALUES ('01a210b2-84ed-70b1-80a1-6fc0400648ef', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d4f9-7acc-a905-27d502c38509', '2026-11-24', '14a9e4b83050ebcc29709e32a52cb7d8914592bc5439b6ed0fd76ab0cc5113cce53f66dcf26def503100eace90be7d69e222ff8d8d2b2ae102045a8f3a5eea28287f02a2622ced65ac75106993bbaad21d6a8ac7f90b951f70e5be2fb656fae23f907d1164b28865718afb7ed7a26fe7639961b48ea1de5ae6cd6a5f0b12f351def6552e229430d1e9df64b292a4ccf261d90dfd938e3d0f1d4f8975', '723ec0a9b276c2369fd2226b9a3ea01f79fdec1d700b2b3870145aaff8f7546939b66992d77caa2592', 'f3a3a3a7c03d46492f269d5c60b067beb51124e8de271fa0b3b1130d4b2bfa007513468e7469a7d2f804610f25b7f8e8a3c9dd0e38b36cc54d501ef515461424d97a049c389792ae430e334d60a7', 'c66bc5450314d8f86b52640da6e9385265f1d155b53a2514406b618888f7b54aaa3042be6ce3d1f3', '2026-11-25 03:14:24+00', '2026-11-25 03:14:24+00');
INSERT INTO public.answers VALUES ('01a215da-6791-74fc-990a-d8cb75a8a3c7', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d4f9-7acc-a905-27d502c38509', '2026-11-25', '1ee6b76162b575771209f66b3a8bdd738829362e5a2f08b23c56e2c8d43a721c0205eead7021f63c31a39b23c71d0dde51d7091ab13585eeee50bbb5d28eba21892eb8b9539f62a28992580c72a20613330584382cd64e81685a5a45c1bcb64632a2d8ddf12f5298664339b13e9d1d180fe38b9574248a78b166cb2aa862c0c0bff300d6cd3f732fe5ccc41e0715cd23ed689f5e6c4e4029b22443ca', 'eeef2939d42da59c924ed8ebee0c55e4db4dfae1d15fbea1b69f793178aaf9b68d999b9ac57df6d546', '81d45d82e9e7cd4300dfe5f7cfc7f0d2ba6432c84bbdb0b7f2de440494c4594bf1b506154e19bfc8', 'bf641fa937f26990e66211830c7656f15c900bdba622bc53880e6d35781f98541c796933f7d16947', '2026-11-26 03:16:04+00', '2026-11-26 03:16:04+00');
INSERT INTO public.answers VALUES ('01a21ac4-7d82-7e5e-8fba-882659a0244b', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d4f9-7acc-a905-27d502c38509', '2026-11-26', '91ef28cd6f34ebeadf9e04e64ea9dd5fd6160ba3ac1c648b475c23634c226a0b43e23f818b448bfb95bf597912d3992613d83ca4ef854bbdfaf088fa7ddd55b1b7fe6cb7ce464ff3121acc41237b95df1db46b902d9dfbaebe015bfb353a12eccba76f59046c6413b9bcfe151d5b0279d947489dd070448efcbb3d7570597edd5bc5be6d58707ba6b7e36d0cfaea261b29122edec34214dbae112a6fda', '04daea2d6a5b6b1bcf4f423fab887ab8f546d46855aabb68c5646e3d3e20ce59b76e01f42144e23683', '873f3fda39e057b097f4ebaef4bdc29797a30a1b3700a06a65ced607feb70e15cb85b16b148be458', '2c2fce3a8be8b584d141327a24ec159928074bd87ec34ce511efbeca0bd27c9b8b734bad2c052744', '2026-11-27 02:10:14+00', '2026-11-27 02:10:14+00');
INSERT INTO public.appointments VALUES ('01a1f64e-d1c2-733f-adaf-47856e9c72c8', '01a1f64e-d28d-7222-abe9-c386049af485', '1a5390a126969a4761fbbd6a9a5b9929c99ca0a470d58360c161675068e5b6eaedb5c81058de344335575cef6b45d2a6db99d34f497841', '94f8ae1cee640c7194e2e0574f811a9a65b474a3913b24ce9ca2246c6102856dd20b8e8741d613cc411253f26c5f3a8642', '2026-11-20 00:15:23+00');
INSERT INTO public.appointments VALUES ('01a1f64e-d29f-73cc-bf4f-ede85ae38b8e', '01a1f64e-d946-784e-b730-777789a4b7be', '7e48ebf6fed69f028f4de8bafbd1d4c52e7149314a293b8c39ec92405a8a0670d446779a037ac5f724877a739d4694ea08537c64', 'a95f71a7e562688ac2798cbca221f41d3eae277814b9fa70576975bc4b84c3ea0daf93a98a3b5eeba462ff6e6965ead5', '2026-11-20 00:15:23+00');
INSERT INTO public.appointments VALUES ('01a1f64e-d3e5-73b1-8b12-e1f5037641a4', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'ab518cc24ab0afbe85977713415e7d55cc25634e8e6ebbd9cdabc043c254dbaa684f275f0aead94538c2bec108451f4fd6e310e8bf', 'e83be9079ff517e32bdccfde70928ff6b727ddce0bee781acf7d3ff134456e0bbcdb90615716c635fbad72ed249295', '2026-11-20 00:15:23+00');
INSERT INTO public.appointments VALUES ('01a1f64e-d558-7572-bd8c-c82d744e20a9', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '8e5f7cd3255f4c40d3c34e3437d85a3667753289fdfacb01d625d7bbaaece32fe26c7c8d02064eae64db52aba161c6cc75ef338102', '559840d1320ae245047245c090a91a81c3b204c03ffe2d4f28975687db249c523cabffbe9ca44a488f8869eb1e6bc1', '2026-11-20 00:15:23+00');
INSERT INTO public.appointments VALUES ('01a1f64e-d522-7e0d-85ab-e657e87f4454', '01a1f64e-e467-73e1-987d-d47193b849f1', '5c38c76619879726f0408d9eb53207f75766136a0512f522866ae648fab1e5063edfba98d3e851d968ac09f58a2980913f812f48', '9d724a22adf26b29478a42a1ecf7f166acae33604113038f26ad7bb44b84e9101859c4f1e06689e23f2723b903b096af', '2026-11-20 00:15:23+00');
INSERT INTO public.assignments VALUES ('01a1f6f3-a03a-75a5-88cf-e54baa624297', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', '01a1f128-77c6-710a-adec-89025cc1ec67', '2026-11-20 03:15:23+00', '2026-11-20 05:15:23+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f6f3-a357-75ca-8024-51da8c7d03ed', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d917-7472-8173-362c465a5279', 'counselor', '01a1f128-77c6-710a-adec-89025cc1ec67', '2026-11-20 03:15:24+00', '2026-11-20 05:15:24+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f6f3-a3ce-756d-82e4-a503119787bd', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 03:15:24+00', '2026-11-20 05:15:24+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f6f3-a519-73ac-adff-dbd87ea80b08', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', '01a1f128-77c6-710a-adec-89025cc1ec67', '2026-11-20 03:15:25+00', '2026-11-20 05:15:25+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f6f3-a610-7df1-91ad-12318acfe312', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 03:15:25+00', '2026-11-20 05:15:25+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f6f3-a9c5-7278-8cab-51d7f3f96cd3', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d917-7472-8173-362c465a5279', 'counselor', '01a1f128-77c6-710a-adec-89025cc1ec67', '2026-11-20 03:15:26+00', '2026-11-20 05:15:26+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f6f3-a93a-7b37-aedd-537e0b116352', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 03:15:26+00', '2026-11-20 05:15:26+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f6f3-ae96-795e-9d2c-fd1bd7fbbfdd', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', '01a1f128-77c6-710a-adec-89025cc1ec67', '2026-11-20 03:15:27+00', '2026-11-20 05:15:27+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f6f3-adf4-75b7-aff7-52c5c654bcb5', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 03:15:27+00', NULL, NULL, NULL);
INSERT INTO public.celebrations VALUES ('01a21f73-9dd2-774e-b483-9c0c04a45a5f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-28', 'db72629b22e90af82352449a2ff01ac90bf35ebdd6237199d4ab40b07ca2a074b1faf14c2054fadfe11e2ef83acfa89e909530bf5fd7cb532756584962c9', '5139bd995314316f54a78554a2c745da2a03d150edcfa5f3a5f7ae291c284ea8', '2026-11-28 00:00:00+00', NULL, NULL, '2026-11-29 09:00:00+00');
INSERT INTO public.cheers VALUES ('01a222ab-9935-7407-a4ed-b9c81eafeb5d', '01a21f73-9dd2-774e-b483-9c0c04a45a5f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d946-784e-b730-777789a4b7be', 'resident', NULL, '2026-11-28 15:00:00+00');
INSERT INTO public.cheers VALUES ('01a222e2-866e-759a-a150-493e2a91e1d1', '01a21f73-9dd2-774e-b483-9c0c04a45a5f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'resident', 'dde7f4f5c3bdeaf7ac15b1ad6604fe7668b39a5a76820b5beb1d9165c86b463b6f8a7d1571f80451513dde39e1c92415cebf6fa3e77dc7bb0079ffe254fc12cf25ce', '2026-11-28 16:00:00+00');
INSERT INTO public.cheers VALUES ('01a22319-7331-7435-98e6-c990881f3138', '01a21f73-9dd2-774e-b483-9c0c04a45a5f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-e467-73e1-987d-d47193b849f1', 'resident', NULL, '2026-11-28 17:00:00+00');
INSERT INTO public.cheers VALUES ('01a22274-a77d-7b42-99b6-433cd2a805c1', '01a21f73-9dd2-774e-b483-9c0c04a45a5f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', 'f00a776e5cbd8d0b8b63d8296aceebb11871f2a5c3ee55093e0e7d48d70e5ac1d2b49fd3488499602bb7a6ad2cb79ef8ca688b7a996703cad98c923ff37e5be2e561f8052bd605ad14701bd8ecf36cadcf1e165f094ee8ef', '2026-11-28 14:00:00+00');
INSERT INTO public.excuses VALUES ('01a2100e-9d81-736e-8ac8-8b86447340da', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'pass', '2026-11-25 00:15:23+00', '2026-11-26 16:15:23+00', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', '2026-11-24 22:15:23+00', NULL);
INSERT INTO public.excuses VALUES ('01a21f81-b345-781f-a4cf-57235b6d63ef', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'sick', '2026-11-28 00:15:23+00', '2026-11-29 00:15:23+00', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', '2026-11-27 22:15:23+00', NULL);
INSERT INTO public.help_asks VALUES ('01a22395-6690-7a5e-8088-87107e207f65', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', false, '5497673c93878ef11e7354e41a53ff46d2d071951eeefa1ee17751b876db679412e4f498f181e87abb0857dafb529ac00e28faec00150b3702bfc6ba84123deedccb4b6f3faff1680700bcdf566f057059', '01a1f64e-d1c2-733f-adaf-47856e9c72c8', '2026-11-29', 840, '2026-11-28 19:15:23+00', '2026-11-29 20:00:00+00', '2026-11-29 20:00:00+00', 'open', NULL, NULL, 0, '2026-11-29 20:00:00+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a2243a-320c-782f-b00a-eeb5defa4556', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', false, '04125487886947fe669c85cd45ed4e1f08d5aa3311712fcd343406927d04c96ad42678d5a8ed6eb491bc306abd39be9f5c9e00e3d579caa7bfb870407ff0c68e2d292e5552f79d3a287635f19a3f96376a', '01a1f64e-d29f-73cc-bf4f-ede85ae38b8e', '2026-11-30', 600, '2026-11-28 22:15:23+00', '2026-11-30 16:00:00+00', '2026-11-30 16:00:00+00', 'taken', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-28 22:35:23+00', 0, '2026-11-29 16:00:00+00', 'remind', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a22395-656e-7913-8c0b-183c9c670505', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', false, '0067dbfd3bae4545544a154f9e05c30964c049c6fab75542b53228d2e81650c1c359a488ad1479250a7a54b6a5098660f5fc382e7314f017bb5a9c46580ef3570b452da3ffe5c3dee54b637e1e5047d017d193c7b0bce41faf953ffed1bf5913f0d8935b3bc58f77b1cd8804936ef5ce0da0ba238a93bdebdff61d', NULL, NULL, NULL, '2026-11-28 19:15:23+00', NULL, '2026-12-12 19:15:23+00', 'open', NULL, NULL, 0, '2026-12-12 19:15:23+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a22471-20e4-7496-b98b-5d792e1d3db6', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', true, '29e6583c0538c9f3e502483b053515f537fc1cc3bc4f4f59636693f04c09c5415c723d30865cedd3e0ab9cb24ffb8eed676b1c747181d2d4a1001ed965ed24c8a8d753bced27be7759efede92a1e5a360828f0363fd61925d54aefd898c658a0d3cb1ec2d54578725d2e654139000bfedadbd070a40dd89409a03c7a4d4069f594259c076d2ee0', NULL, NULL, NULL, '2026-11-28 23:15:23+00', NULL, '2026-12-12 23:15:23+00', 'open', NULL, NULL, 0, '2026-12-12 23:15:23+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a223cc-5670-75fe-88d1-80f733040306', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', false, 'f5dc894197d9e2b389fdcf99309d08d5c989a000d192e0329bee8bf7ed7405afda9e01c21bcd0433454ff0562892092178b9fdf446bd18a32d60c18dee87268724a01a587e81ab1b169daedd47ecb32ab77c52d7737d825674a8a2662b782c7023ed6921baa8', NULL, NULL, NULL, '2026-11-28 20:15:23+00', NULL, '2026-12-12 20:15:23+00', 'open', NULL, NULL, 0, '2026-12-12 20:15:23+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a21e38-1dd5-7cef-9de8-54bf6dcca3d1', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', false, 'a3e69a30927ca5ee14d07110e3de8938a6906d12eaf1234a8c1bdce845a11d8700b21cf18f45bb5f554ff367ec662686fc587ddadebe71b826142dc91d6ac518e86180de77b76799fda5e842ad8aeddbc1f53a3aaaba82dbb6219992b6f84bfb6d9af1e5200c7823b370901ee933b9f95de7ab09ccaf2cc71fed7564473ac0', NULL, NULL, NULL, '2026-11-27 18:15:23+00', NULL, '2026-12-11 18:15:23+00', 'done', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-27 19:15:23+00', 0, NULL, NULL, '2026-11-27 23:15:23+00', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-28 00:15:23+00');
INSERT INTO public.house_milestones VALUES ('01a1f64e-d386-7dd5-b53b-766c4bd91a9d', '01a1f64e-d188-7282-93f1-73244f238b95', 'First week of cooking for all', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.house_milestones VALUES ('01a1f64e-d432-7d1c-8ef7-0cd0648d0bb8', '01a1f64e-d188-7282-93f1-73244f238b95', 'First bed in the garden', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.house_people VALUES ('01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64f-220b-7543-b009-a0905b4b8de6');
INSERT INTO public.house_people VALUES ('01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d447-7944-8ca4-858a51368c82');
INSERT INTO public.house_people VALUES ('01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d917-7472-8173-362c465a5279');
INSERT INTO public.house_people VALUES ('01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485');
INSERT INTO public.house_people VALUES ('01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be');
INSERT INTO public.house_people VALUES ('01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe');
INSERT INTO public.house_people VALUES ('01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff');
INSERT INTO public.house_people VALUES ('01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1');
INSERT INTO public.houses VALUES ('01a1f64e-d188-7282-93f1-73244f238b95', 'Maple House', 'America/Chicago', 180, 'kept_only', '', '764-555-0131', '911', '988', '2026-11-20 00:15:23+00', false, '1970-01-01 00:00:00+00');
INSERT INTO public.installation VALUES (1, '73f0f7c8fd120724', '2026-11-29 00:15:23+00');
INSERT INTO public.invitations VALUES ('01a224a8-0ef1-759f-81ba-6f97931247f4', '01a1f64e-d188-7282-93f1-73244f238b95', 'resident', 'The new person in room 3', '85feecf9135f0732ad71a6c8bc8a87037d15d379db1cbb225b15ab4532e5734d', '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-28 04:15:23+00', '2026-12-05 00:15:23+00', NULL, NULL, NULL);
INSERT INTO public.looks VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-28 04:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-26 00:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-25 03:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-24 02:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-22 01:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-28 05:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-27 03:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d917-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-26 02:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-25 06:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-24 03:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d917-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-23 06:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-22 06:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-28 04:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-27 05:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-26 06:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-25 06:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-24 04:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-23 00:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-22 01:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-28 06:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-27 01:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d917-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-26 04:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d917-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-25 05:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d917-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-24 05:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-d917-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-23 04:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-22 01:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-28 00:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-27 01:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-26 03:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-25 01:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-24 05:00:00+00');
INSERT INTO public.looks VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f64e-d188-7282-93f1-73244f238b95', '2026-11-22 04:00:00+00');
INSERT INTO public.memberships VALUES ('01a1f64f-2305-7f2b-8f1f-5118a88581e9', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', '2026-11-20 00:15:43+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f64e-d1d2-7682-a49b-489aacb9257f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d447-7944-8ca4-858a51368c82', 'counselor', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f64e-d688-7f16-b0a2-b658781220a9', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d917-7472-8173-362c465a5279', 'counselor', '2026-11-20 00:15:24+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f64e-d184-7795-b47f-92433611e8c7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', 'resident', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f64e-d284-71ca-adee-089a3b78fe61', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f64e-d5b2-77e6-ad5d-1d829bed69c7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'resident', '2026-11-20 00:15:24+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f64e-d94f-71ff-8eaf-f6740564191f', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'resident', '2026-11-20 00:15:25+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f64e-de2c-73e5-af92-71742663cfc6', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'resident', '2026-11-20 00:15:26+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f64e-e4aa-7a31-97db-e065ac72ec2d', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', 'resident', '2026-11-20 00:15:27+00', NULL);
INSERT INTO public.milestones VALUES ('01a21534-fbc3-7d3f-a516-404cf8cee71b', '01a1f64e-d28d-7222-abe9-c386049af485', '17e24740d3587e9aaf8a982796c83ece65c6bf4c10aedab9266a7414291cfac23bbfddc8009807e609673f9ab2eeade8b41b2b22ef17427b7fdb4e173ece7adb8830b250c63167796032c609e3005d5eac7ac1df');
INSERT INTO public.milestones VALUES ('01a2100e-a0fa-7550-84af-e63dcfa3cd94', '01a1f64e-d946-784e-b730-777789a4b7be', 'e7790bc70d26051fbb53c3e41b38f90c966a59c4264b888bdd49374a95c43c2debac628db7ab76a3f5a49e798804c2f4bf72885f83717b2722320779ba883a405a2ca53f8a1d09dabc7831a9f43f6a1b51f8984b');
INSERT INTO public.milestones VALUES ('01a21534-fc04-7944-97da-7a03e4b3a953', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'bbafd06796fcdc9bf5b01174b9bc32aa30cd2317fc4770ffebc1169078e233ea3dc517b2faa448cdf39d79e758770fa686768a4ffdf54494021c2ce5bee950946f41d8cb98208d2d5333b1a2cb72a9c16c23d0cc005312d5669704b72ac60fee873c0452bb47bc');
INSERT INTO public.milestones VALUES ('01a20ae8-4520-74b9-b6df-0d8bb60c941e', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'ad4c1b8890222ab5ab1174e7c12328c81bc065e344cf44bd0d80315b627fd83274c61230148bf1df0b83d54bc2abde24aeca5871f2fa83d8d93a2bbeb47e08a78847f6fa23a441224e447c86ab6f635398115cb19ec3');
INSERT INTO public.notices VALUES ('01a21cee-853d-7339-b664-4ed81886b159', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'resident', 'a1afde0b4b66954d3ff75692bbd92f1c4a1905c147505f859a5ae33ffa916c66e720dae4715df1b839e0de09cb88384e3b697a7e952670485c4eea04e43b4d2690b69afe26790a19b1851a2cc9d2a60761c751842a5f61a77c19a292acf95ed50fda25f4ea35ad113b32b6530b2c4eb1d7f74a33ce88638783fcb6d060', '2026-11-27 12:15:23+00', '2026-11-27 13:15:23+00', '9f9467974ec18c97bcdb7e7d5f551db8e03c918afdf7feccac114c4850667fffce1450a6db7e7ceb82420ba4d35421db74fa4fa168e90828f8d1c27dda3786cd8c5bbe8a6f7d9f5f2b3a2289dbba1b6ba4d6d0d0885eec4876dc8a28c3e1', '2026-11-27 13:15:23+00');
INSERT INTO public.notices VALUES ('01a21ea5-f8cf-737e-9d50-0fa7af092bbf', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d946-784e-b730-777789a4b7be', 'resident', '57d9cfa412a43f2983a48e3bbd783530a4c11b506ff22ade2c487298f7aea491d891c16c1864298a8d3949bb2f5abe1d4007933978e759d714f8cb25ae699ccfbb113d64d70837e453b61ee989d5a416e9e21a3421cfc922d23a16a13d679b6c36a31f94e1627807cd7cf94f3c31d0e2265b7489ad9d', '2026-11-27 20:15:23+00', NULL, NULL, NULL);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 01:16:30+00', '2026-11-20 01:16:30+00', '2026-11-20 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', '01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 14:50:36+00', '2026-11-19 14:50:36+00', '2026-11-19 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', '01a1f64e-d481-74a2-83d1-82b331993962', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 04:15:16+00', '2026-11-20 04:15:16+00', '2026-11-20 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', '01a1f64e-d556-718c-a440-1a6f71cd732a', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 14:13:53+00', '2026-11-19 14:13:53+00', '2026-11-19 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', '01a1f64e-d55d-77f4-b0d9-0e189896a5c7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 15:18:51+00', '2026-11-19 15:18:51+00', '2026-11-19 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20', '01a1f64e-d268-7780-97cb-7eff46b6aabb', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 00:11:41+00', '2026-11-21 00:11:41+00', '2026-11-21 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 02:18:02+00', '2026-11-21 02:18:02+00', '2026-11-21 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20', '01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 14:35:08+00', '2026-11-20 14:35:08+00', '2026-11-20 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20', '01a1f64e-d481-74a2-83d1-82b331993962', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 04:19:40+00', '2026-11-21 04:19:40+00', '2026-11-21 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20', '01a1f64e-d556-718c-a440-1a6f71cd732a', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 13:33:50+00', '2026-11-20 13:33:50+00', '2026-11-20 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20', '01a1f64e-d55d-77f4-b0d9-0e189896a5c7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 15:10:15+00', '2026-11-20 15:10:15+00', '2026-11-20 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-21', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 02:36:49+00', '2026-11-22 02:36:49+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-21', '01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-21 16:30:06+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-21', '01a1f64e-d481-74a2-83d1-82b331993962', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 04:26:43+00', '2026-11-22 04:26:43+00', '2026-11-22 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-21', '01a1f64e-d556-718c-a440-1a6f71cd732a', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 14:33:02+00', '2026-11-21 14:33:02+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-22', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:45:08+00', '2026-11-23 01:45:08+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-22', '01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 14:57:20+00', '2026-11-22 14:57:20+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-22', '01a1f64e-d481-74a2-83d1-82b331993962', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 04:42:18+00', '2026-11-23 04:42:18+00', '2026-11-23 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-22', '01a1f64e-d53e-7e67-9c0b-dc40ce502804', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:25:49+00', '2026-11-23 01:25:49+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-22', '01a1f64e-d556-718c-a440-1a6f71cd732a', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 12:55:41+00', '2026-11-22 12:55:41+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-23', '01a1f64e-d268-7780-97cb-7eff46b6aabb', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 01:59:26+00', '2026-11-24 01:59:26+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-23', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 02:03:40+00', '2026-11-24 02:03:40+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-23', '01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 14:52:17+00', '2026-11-23 14:52:17+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-23', '01a1f64e-d481-74a2-83d1-82b331993962', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 02:56:43+00', '2026-11-24 02:56:43+00', '2026-11-24 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-23', '01a1f64e-d556-718c-a440-1a6f71cd732a', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 14:02:32+00', '2026-11-23 14:02:32+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-23', '01a1f64e-d55d-77f4-b0d9-0e189896a5c7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 16:08:49+00', '2026-11-23 16:08:49+00', '2026-11-23 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-24', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 01:42:30+00', '2026-11-25 01:42:30+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-24', '01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 14:15:33+00', '2026-11-24 14:15:33+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-24', '01a1f64e-d481-74a2-83d1-82b331993962', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 02:07:03+00', '2026-11-25 02:07:03+00', '2026-11-25 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-24', '01a1f64e-d556-718c-a440-1a6f71cd732a', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 13:01:47+00', '2026-11-24 13:01:47+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-24', '01a1f64e-d55d-77f4-b0d9-0e189896a5c7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 16:40:23+00', '2026-11-24 16:40:23+00', '2026-11-24 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-25', '01a1f64e-d268-7780-97cb-7eff46b6aabb', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:55:26+00', '2026-11-26 01:55:26+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-25', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:47:33+00', '2026-11-26 01:47:33+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-25', '01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:38:04+00', '2026-11-25 13:38:04+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-25', '01a1f64e-d481-74a2-83d1-82b331993962', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 04:24:39+00', '2026-11-26 04:24:39+00', '2026-11-26 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-25', '01a1f64e-d556-718c-a440-1a6f71cd732a', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 14:54:06+00', '2026-11-25 14:54:06+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-25', '01a1f64e-d55d-77f4-b0d9-0e189896a5c7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 15:35:18+00', '2026-11-25 15:35:18+00', '2026-11-25 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-26', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 03:19:52+00', '2026-11-27 03:19:52+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-26', '01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 12:52:39+00', '2026-11-26 12:52:39+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-26', '01a1f64e-d481-74a2-83d1-82b331993962', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 04:08:46+00', '2026-11-27 04:08:46+00', '2026-11-27 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-26', '01a1f64e-d556-718c-a440-1a6f71cd732a', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:58:36+00', '2026-11-26 14:58:36+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-26', '01a1f64e-d55d-77f4-b0d9-0e189896a5c7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 17:05:26+00', '2026-11-26 17:05:26+00', '2026-11-26 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-27', '01a1f64e-d268-7780-97cb-7eff46b6aabb', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 00:49:51+00', '2026-11-28 00:49:51+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-27', '01a1f64e-d277-7670-99f8-d8cb28ca5213', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-28 04:00:50+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-27', '01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 14:09:10+00', '2026-11-27 14:09:10+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-27', '01a1f64e-d481-74a2-83d1-82b331993962', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 02:52:07+00', '2026-11-28 02:52:07+00', '2026-11-28 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-27', '01a1f64e-d556-718c-a440-1a6f71cd732a', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 12:35:28+00', '2026-11-27 12:35:28+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-27', '01a1f64e-d55d-77f4-b0d9-0e189896a5c7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 17:10:40+00', '2026-11-27 17:10:40+00', '2026-11-27 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-28', '01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 12:46:17+00', '2026-11-28 12:46:17+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-28', '01a1f64e-d556-718c-a440-1a6f71cd732a', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 13:04:18+00', '2026-11-28 13:04:18+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', '01a1f64e-d21f-7576-9c6d-e1007f986337', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 13:58:27+00', '2026-11-19 13:58:27+00', '2026-11-19 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 02:51:36+00', '2026-11-20 02:51:36+00', '2026-11-20 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', '01a1f64e-d439-7274-9ad1-ce9140fd6360', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 20:04:14+00', '2026-11-19 20:04:14+00', '2026-11-20 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', '01a1f64e-d4bb-7b1a-9941-fa4a643abb17', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 17:37:02+00', '2026-11-19 17:37:02+00', '2026-11-19 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', '01a1f64e-d4df-7f18-a855-bf0ed700001e', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 13:30:17+00', '2026-11-19 13:30:17+00', '2026-11-19 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20', '01a1f64e-d21f-7576-9c6d-e1007f986337', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 12:35:27+00', '2026-11-20 12:35:27+00', '2026-11-20 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20', '01a1f64e-d2a8-722f-a708-d1e5ce6d5500', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 00:39:25+00', '2026-11-21 00:39:25+00', '2026-11-21 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 02:34:07+00', '2026-11-21 02:34:07+00', '2026-11-21 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20', '01a1f64e-d439-7274-9ad1-ce9140fd6360', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 20:04:01+00', '2026-11-20 20:04:01+00', '2026-11-21 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20', '01a1f64e-d43e-7782-b1b3-620f66d02466', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:45:38+00', '2026-11-21 01:45:38+00', '2026-11-21 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20', '01a1f64e-d4bb-7b1a-9941-fa4a643abb17', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 15:03:02+00', '2026-11-20 15:03:02+00', '2026-11-20 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20', '01a1f64e-d4df-7f18-a855-bf0ed700001e', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 15:53:27+00', '2026-11-20 15:53:27+00', '2026-11-20 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-21', '01a1f64e-d21f-7576-9c6d-e1007f986337', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-21 15:30:40+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-21', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 02:37:07+00', '2026-11-22 02:37:07+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-21', '01a1f64e-d439-7274-9ad1-ce9140fd6360', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 22:36:18+00', '2026-11-21 22:36:18+00', '2026-11-22 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-21', '01a1f64e-d4df-7f18-a855-bf0ed700001e', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 15:37:05+00', '2026-11-21 15:37:05+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-22', '01a1f64e-d21d-79ab-86bd-003880a52687', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:18:51+00', '2026-11-23 01:18:51+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-22', '01a1f64e-d21f-7576-9c6d-e1007f986337', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-22 19:09:20+00', '2026-11-22 22:09:20+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-22', '01a1f64e-d2a8-722f-a708-d1e5ce6d5500', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:34:00+00', '2026-11-23 01:34:00+00', '2026-11-23 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-22', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 03:28:39+00', '2026-11-23 03:28:39+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-22', '01a1f64e-d439-7274-9ad1-ce9140fd6360', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-23 04:30:08+00', '2026-11-23 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-22', '01a1f64e-d4df-7f18-a855-bf0ed700001e', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 13:47:20+00', '2026-11-22 13:47:20+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-23', '01a1f64e-d21f-7576-9c6d-e1007f986337', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 12:57:19+00', '2026-11-23 12:57:19+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-23', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-24 04:00:26+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-23', '01a1f64e-d439-7274-9ad1-ce9140fd6360', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 21:47:57+00', '2026-11-23 21:47:57+00', '2026-11-24 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-23', '01a1f64e-d43e-7782-b1b3-620f66d02466', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 01:47:21+00', '2026-11-24 01:47:21+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-23', '01a1f64e-d4bb-7b1a-9941-fa4a643abb17', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 16:45:09+00', '2026-11-23 19:45:09+00', '2026-11-23 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-23', '01a1f64e-d4df-7f18-a855-bf0ed700001e', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 12:01:06+00', '2026-11-23 12:01:06+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-24', '01a1f64e-d21f-7576-9c6d-e1007f986337', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 14:29:12+00', '2026-11-24 14:29:12+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-24', '01a1f64e-d2a8-722f-a708-d1e5ce6d5500', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 01:05:33+00', '2026-11-25 01:05:33+00', '2026-11-25 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-24', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 01:51:01+00', '2026-11-25 01:51:01+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-24', '01a1f64e-d439-7274-9ad1-ce9140fd6360', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 20:51:39+00', '2026-11-24 20:51:39+00', '2026-11-25 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-24', '01a1f64e-d4bb-7b1a-9941-fa4a643abb17', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 17:42:25+00', '2026-11-24 17:42:25+00', '2026-11-24 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-24', '01a1f64e-d4df-7f18-a855-bf0ed700001e', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-24 18:32:59+00', '2026-11-24 18:32:59+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-25', '01a1f64e-d21f-7576-9c6d-e1007f986337', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:30:37+00', '2026-11-25 13:30:37+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-25', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-26 04:00:14+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-25', '01a1f64e-d439-7274-9ad1-ce9140fd6360', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:58:06+00', '2026-11-26 01:58:06+00', '2026-11-26 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-25', '01a1f64e-d43e-7782-b1b3-620f66d02466', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 00:45:58+00', '2026-11-26 00:45:58+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-25', '01a1f64e-d4bb-7b1a-9941-fa4a643abb17', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 17:11:45+00', '2026-11-25 17:11:45+00', '2026-11-25 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-25', '01a1f64e-d4df-7f18-a855-bf0ed700001e', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 15:27:18+00', '2026-11-25 15:27:18+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-26', '01a1f64e-d21f-7576-9c6d-e1007f986337', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:46:09+00', '2026-11-26 17:46:09+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-26', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 03:02:33+00', '2026-11-27 03:02:33+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-26', '01a1f64e-d439-7274-9ad1-ce9140fd6360', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 19:56:50+00', '2026-11-26 19:56:50+00', '2026-11-27 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-26', '01a1f64e-d4bb-7b1a-9941-fa4a643abb17', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 15:14:30+00', '2026-11-26 15:14:30+00', '2026-11-26 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-26', '01a1f64e-d4df-7f18-a855-bf0ed700001e', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 15:36:59+00', '2026-11-26 15:36:59+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-27', '01a1f64e-d21f-7576-9c6d-e1007f986337', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 13:17:33+00', '2026-11-27 13:17:33+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-27', '01a1f64e-d2a8-722f-a708-d1e5ce6d5500', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 00:29:34+00', '2026-11-28 00:29:34+00', '2026-11-28 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-27', '01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 01:48:30+00', '2026-11-28 01:48:30+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-27', '01a1f64e-d439-7274-9ad1-ce9140fd6360', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 21:21:51+00', '2026-11-27 21:21:51+00', '2026-11-28 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-27', '01a1f64e-d43e-7782-b1b3-620f66d02466', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 01:35:41+00', '2026-11-28 01:35:41+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-27', '01a1f64e-d4bb-7b1a-9941-fa4a643abb17', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 17:40:11+00', '2026-11-27 17:40:11+00', '2026-11-27 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-27', '01a1f64e-d4df-7f18-a855-bf0ed700001e', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 14:23:34+00', '2026-11-27 14:23:34+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-28', '01a1f64e-d21f-7576-9c6d-e1007f986337', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 12:56:55+00', '2026-11-28 12:56:55+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-28', '01a1f64e-d439-7274-9ad1-ce9140fd6360', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 22:00:15+00', '2026-11-28 22:00:15+00', '2026-11-29 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-28', '01a1f64e-d4df-7f18-a855-bf0ed700001e', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 13:58:29+00', '2026-11-28 13:58:29+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-19 15:30:25+00', '2026-11-19 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 12:23:56+00', '2026-11-19 12:23:56+00', '2026-11-19 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-20 06:48:06+00', '2026-11-20 06:48:06+00', '2026-11-20 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1f64e-d50e-7192-8815-56fac071863b', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 04:38:11+00', '2026-11-20 04:38:11+00', '2026-11-20 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 02:21:00+00', '2026-11-20 02:21:00+00', '2026-11-20 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1f64e-d19e-79f6-b1d5-ef49c2571443', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:15:26+00', '2026-11-21 01:15:26+00', '2026-11-21 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 13:10:37+00', '2026-11-20 13:10:37+00', '2026-11-20 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 12:36:31+00', '2026-11-20 12:36:31+00', '2026-11-20 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1f64e-d3aa-7d4e-a288-51f59951e228', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-21 05:06:44+00', '2026-11-21 05:06:44+00', '2026-11-20 18:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 04:18:38+00', '2026-11-21 04:18:38+00', '2026-11-21 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1f64e-d50e-7192-8815-56fac071863b', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 06:26:17+00', '2026-11-21 06:26:17+00', '2026-11-21 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:05:51+00', '2026-11-21 01:05:51+00', '2026-11-21 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 13:01:06+00', '2026-11-21 13:01:06+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-21 16:30:22+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 02:07:27+00', '2026-11-22 02:07:27+00', '2026-11-22 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1f64e-d50e-7192-8815-56fac071863b', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 06:17:24+00', '2026-11-22 06:17:24+00', '2026-11-22 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 01:33:22+00', '2026-11-22 01:33:22+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 13:21:41+00', '2026-11-22 13:21:41+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1f64e-d2af-786f-ae89-577d701e8cc9', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:04:57+00', '2026-11-23 01:04:57+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 14:02:31+00', '2026-11-22 14:02:31+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 03:11:25+00', '2026-11-23 03:11:25+00', '2026-11-23 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1f64e-d50e-7192-8815-56fac071863b', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 06:17:04+00', '2026-11-23 09:17:04+00', '2026-11-23 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-23 04:00:50+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a1f64e-d19e-79f6-b1d5-ef49c2571443', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 00:28:49+00', '2026-11-24 00:28:49+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 13:30:12+00', '2026-11-23 13:30:12+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 15:11:41+00', '2026-11-23 15:11:41+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 03:04:41+00', '2026-11-24 03:04:41+00', '2026-11-24 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a1f64e-d50e-7192-8815-56fac071863b', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 04:56:21+00', '2026-11-24 04:56:21+00', '2026-11-24 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 02:55:56+00', '2026-11-24 02:55:56+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 14:18:30+00', '2026-11-24 14:18:30+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 15:45:17+00', '2026-11-24 15:45:17+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a1f64e-d3aa-7d4e-a288-51f59951e228', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 15:53:18+00', '2026-11-24 15:53:18+00', '2026-11-24 18:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 02:02:24+00', '2026-11-25 02:02:24+00', '2026-11-25 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a1f64e-d50e-7192-8815-56fac071863b', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-25 07:00:18+00', '2026-11-25 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 01:10:24+00', '2026-11-25 01:10:24+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a1f64e-d19e-79f6-b1d5-ef49c2571443', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:10:15+00', '2026-11-26 01:10:15+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 14:11:39+00', '2026-11-25 14:11:39+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:52:39+00', '2026-11-25 13:52:39+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-26 05:30:03+00', '2026-11-26 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a1f64e-d50e-7192-8815-56fac071863b', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 05:49:55+00', '2026-11-26 05:49:55+00', '2026-11-26 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:28:44+00', '2026-11-26 01:28:44+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-26', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 12:45:59+00', '2026-11-26 12:45:59+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-26', '01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 13:36:48+00', '2026-11-26 13:36:48+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-26', '01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 04:44:14+00', '2026-11-27 04:44:14+00', '2026-11-27 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-26', '01a1f64e-d50e-7192-8815-56fac071863b', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 06:28:52+00', '2026-11-27 06:28:52+00', '2026-11-27 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-26', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 02:46:01+00', '2026-11-27 02:46:01+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a1f64e-d19e-79f6-b1d5-ef49c2571443', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-28 07:26:55+00', '2026-11-28 07:26:55+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 14:10:30+00', '2026-11-27 14:10:30+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 14:42:03+00', '2026-11-27 14:42:03+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a1f64e-d3aa-7d4e-a288-51f59951e228', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-28 08:45:09+00', '2026-11-28 08:45:09+00', '2026-11-27 18:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 02:15:00+00', '2026-11-28 02:15:00+00', '2026-11-28 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a1f64e-d50e-7192-8815-56fac071863b', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-28 07:00:27+00', '2026-11-28 07:00:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 03:29:32+00', '2026-11-28 03:29:32+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-28', '01a1f64e-d1de-79fe-8885-d3cb69e39def', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 14:21:39+00', '2026-11-28 14:21:39+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-28', '01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 14:37:39+00', '2026-11-28 14:37:39+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', '01a1f64e-d23c-784d-88ba-183f97e15ca2', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-20 01:28:24+00', '2026-11-20 01:28:24+00', '2026-11-19 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 13:34:17+00', '2026-11-19 13:34:17+00', '2026-11-19 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 02:34:41+00', '2026-11-20 02:34:41+00', '2026-11-20 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1f64e-d23c-784d-88ba-183f97e15ca2', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 12:37:52+00', '2026-11-20 12:37:52+00', '2026-11-20 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 14:59:55+00', '2026-11-20 14:59:55+00', '2026-11-20 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1f64e-d312-773b-8eca-a296570f7dcd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 23:40:49+00', '2026-11-20 23:40:49+00', '2026-11-21 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-21 04:00:27+00', '2026-11-21 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1f64e-d430-7985-be30-089d0d722a96', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-21 08:39:47+00', '2026-11-21 08:39:47+00', '2026-11-21 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21', '01a1f64e-d23c-784d-88ba-183f97e15ca2', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 13:52:01+00', '2026-11-21 13:52:01+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 14:29:46+00', '2026-11-21 14:29:46+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 01:57:51+00', '2026-11-22 01:57:51+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1f64e-d23c-784d-88ba-183f97e15ca2', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 12:12:14+00', '2026-11-22 12:12:14+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1f64e-d2d3-735d-84a0-c46d47447b00', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-23 02:00:13+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-22 15:30:29+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1f64e-d312-773b-8eca-a296570f7dcd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:25:10+00', '2026-11-23 01:25:10+00', '2026-11-23 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-23 04:00:28+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a1f64e-d23c-784d-88ba-183f97e15ca2', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 15:55:13+00', '2026-11-23 15:55:13+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 14:47:44+00', '2026-11-23 14:47:44+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 02:32:19+00', '2026-11-24 02:32:19+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a1f64e-d430-7985-be30-089d0d722a96', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 00:12:02+00', '2026-11-24 00:12:02+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a1f64e-d23c-784d-88ba-183f97e15ca2', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 12:52:13+00', '2026-11-24 12:52:13+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 14:39:26+00', '2026-11-24 14:39:26+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a1f64e-d312-773b-8eca-a296570f7dcd', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'pass', NULL, '2026-11-25 02:30:02+00', '2026-11-25 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'pass', NULL, '2026-11-25 04:00:17+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a1f64e-d23c-784d-88ba-183f97e15ca2', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'pass', NULL, '2026-11-25 16:30:18+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'pass', NULL, '2026-11-25 15:30:29+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'pass', NULL, '2026-11-26 04:00:11+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a1f64e-d430-7985-be30-089d0d722a96', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'pass', NULL, '2026-11-26 02:30:42+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a1f64e-d23c-784d-88ba-183f97e15ca2', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'pass', NULL, '2026-11-26 16:30:09+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'pass', NULL, '2026-11-26 15:30:25+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 03:11:53+00', '2026-11-27 03:11:53+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a1f64e-d23c-784d-88ba-183f97e15ca2', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 12:01:03+00', '2026-11-27 12:01:03+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-28 05:17:00+00', '2026-11-28 05:17:00+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a1f64e-d312-773b-8eca-a296570f7dcd', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 23:48:07+00', '2026-11-27 23:48:07+00', '2026-11-28 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a1f64e-d386-7e41-b614-5cbf6ead43f1', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 01:09:44+00', '2026-11-28 01:09:44+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a1f64e-d430-7985-be30-089d0d722a96', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 01:07:43+00', '2026-11-28 01:07:43+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-28', '01a1f64e-d23c-784d-88ba-183f97e15ca2', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-28 16:30:15+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-28', '01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 14:14:53+00', '2026-11-28 14:14:53+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', '01a1f64e-d245-721b-b081-d2ee2a57b0f0', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 13:41:49+00', '2026-11-19 13:41:49+00', '2026-11-19 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', '01a1f64e-d327-7673-af08-d428fd079da7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 16:41:48+00', '2026-11-19 16:41:48+00', '2026-11-19 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', '01a1f64e-d357-7d39-abad-d6db221ab16f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 13:48:02+00', '2026-11-19 13:48:02+00', '2026-11-19 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', '01a1f64e-d4f9-7acc-a905-27d502c38509', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 01:31:18+00', '2026-11-20 01:31:18+00', '2026-11-20 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-20', '01a1f64e-d245-721b-b081-d2ee2a57b0f0', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 14:33:56+00', '2026-11-20 14:33:56+00', '2026-11-20 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-20', '01a1f64e-d327-7673-af08-d428fd079da7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 18:05:30+00', '2026-11-20 18:05:30+00', '2026-11-20 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-20', '01a1f64e-d357-7d39-abad-d6db221ab16f', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-20 15:30:26+00', '2026-11-20 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-20', '01a1f64e-d36e-744c-8087-7c1b916d1626', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:37:59+00', '2026-11-21 01:37:59+00', '2026-11-21 03:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-20', '01a1f64e-d425-725f-97fd-e159ffcd53ac', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:45:57+00', '2026-11-21 01:45:57+00', '2026-11-21 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-20', '01a1f64e-d4f9-7acc-a905-27d502c38509', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 02:08:34+00', '2026-11-21 02:08:34+00', '2026-11-21 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-21', '01a1f64e-d245-721b-b081-d2ee2a57b0f0', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 12:52:02+00', '2026-11-21 12:52:02+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-21', '01a1f64e-d357-7d39-abad-d6db221ab16f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 13:24:42+00', '2026-11-21 13:24:42+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-21', '01a1f64e-d4f9-7acc-a905-27d502c38509', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 02:08:13+00', '2026-11-22 02:08:13+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-22', '01a1f64e-d245-721b-b081-d2ee2a57b0f0', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 14:22:44+00', '2026-11-22 14:22:44+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-22', '01a1f64e-d357-7d39-abad-d6db221ab16f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 14:22:39+00', '2026-11-22 14:22:39+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-22', '01a1f64e-d49e-73d7-9f4a-8e11a87ef6c6', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 00:45:32+00', '2026-11-23 00:45:32+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-22', '01a1f64e-d4f9-7acc-a905-27d502c38509', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 02:34:42+00', '2026-11-23 02:34:42+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-23', '01a1f64e-d245-721b-b081-d2ee2a57b0f0', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 15:14:12+00', '2026-11-23 15:14:12+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-23', '01a1f64e-d327-7673-af08-d428fd079da7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 16:29:01+00', '2026-11-23 16:29:01+00', '2026-11-23 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-23', '01a1f64e-d357-7d39-abad-d6db221ab16f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 13:26:10+00', '2026-11-23 13:26:10+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-23', '01a1f64e-d36e-744c-8087-7c1b916d1626', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 02:45:47+00', '2026-11-24 02:45:47+00', '2026-11-24 03:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-23', '01a1f64e-d425-725f-97fd-e159ffcd53ac', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 00:21:43+00', '2026-11-24 00:21:43+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-23', '01a1f64e-d4f9-7acc-a905-27d502c38509', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 02:57:04+00', '2026-11-24 02:57:04+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-24', '01a1f64e-d245-721b-b081-d2ee2a57b0f0', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 14:42:42+00', '2026-11-24 14:42:42+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-24', '01a1f64e-d327-7673-af08-d428fd079da7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 15:38:09+00', '2026-11-24 15:38:09+00', '2026-11-24 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-24', '01a1f64e-d357-7d39-abad-d6db221ab16f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 13:40:03+00', '2026-11-24 13:40:03+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-24', '01a1f64e-d4f9-7acc-a905-27d502c38509', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 03:14:24+00', '2026-11-25 03:14:24+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-25', '01a1f64e-d245-721b-b081-d2ee2a57b0f0', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:03:59+00', '2026-11-25 13:03:59+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-25', '01a1f64e-d327-7673-af08-d428fd079da7', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-25 19:30:18+00', '2026-11-25 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-25', '01a1f64e-d357-7d39-abad-d6db221ab16f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:11:52+00', '2026-11-25 13:11:52+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-25', '01a1f64e-d36e-744c-8087-7c1b916d1626', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 02:01:35+00', '2026-11-26 02:01:35+00', '2026-11-26 03:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-25', '01a1f64e-d425-725f-97fd-e159ffcd53ac', '01a1f64e-d188-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-26 02:30:21+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-25', '01a1f64e-d4f9-7acc-a905-27d502c38509', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 03:16:04+00', '2026-11-26 03:16:04+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-26', '01a1f64e-d245-721b-b081-d2ee2a57b0f0', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:28:05+00', '2026-11-26 14:28:05+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-26', '01a1f64e-d327-7673-af08-d428fd079da7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 17:27:11+00', '2026-11-26 17:27:11+00', '2026-11-26 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-26', '01a1f64e-d357-7d39-abad-d6db221ab16f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 13:20:19+00', '2026-11-26 13:20:19+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-26', '01a1f64e-d4f9-7acc-a905-27d502c38509', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 02:10:14+00', '2026-11-27 02:10:14+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-27', '01a1f64e-d245-721b-b081-d2ee2a57b0f0', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 13:56:09+00', '2026-11-27 13:56:09+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-27', '01a1f64e-d327-7673-af08-d428fd079da7', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 16:26:05+00', '2026-11-27 16:26:05+00', '2026-11-27 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-27', '01a1f64e-d357-7d39-abad-d6db221ab16f', '01a1f64e-d188-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 12:32:37+00', '2026-11-27 12:32:37+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-27', '01a1f64e-d36e-744c-8087-7c1b916d1626', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'sick', NULL, '2026-11-28 03:30:36+00', '2026-11-28 03:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-27', '01a1f64e-d425-725f-97fd-e159ffcd53ac', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'sick', NULL, '2026-11-28 02:30:22+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-27', '01a1f64e-d4f9-7acc-a905-27d502c38509', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'sick', NULL, '2026-11-28 04:00:25+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-28', '01a1f64e-d245-721b-b081-d2ee2a57b0f0', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'sick', NULL, '2026-11-28 16:30:02+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-28', '01a1f64e-d357-7d39-abad-d6db221ab16f', '01a1f64e-d188-7282-93f1-73244f238b95', 'excused', 'sick', NULL, '2026-11-28 15:30:21+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.owners VALUES ('01a1f128-77c6-710a-adec-89025cc1ec67', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.people VALUES ('01a1f128-77c6-710a-adec-89025cc1ec67', 'Pat Morgan', 'owner', '$argon2id$v=19$m=19456,t=2,p=1$7ThsagjMiyf3h3epAY0K2A$pvv985TDDmq3mzwlS5rIkTvYAfpepnwUHR2e6Tc4QZw', 'en', '7a035ebcd7d298d5da12991d69db2efa0afcd910476acab8df9b9adf5ffb686bb99d40a939c1bd4419e9e070d4ce8a957e45', '477b4e9d2c9d477364b046479d37281644650018d315d7b01843396e09251be6fa5a905ec958ac3b3acaf4673e0a57f31111', '7e087444ab0cf7312c844d3c012ede26f1efa3ef0e482fc2f583f36121eb5e8e36aefb8d4b2be392ca293d5e00d6f9934b6fda924c8632f64669f4d3e2111f38', '5c0d42d2fef72b6c9d989934f010a0244c32f3233c8d357c93d0a48479069a74', 'f690a346500161ef4988b758c9346e893312eda7e289c03d10cbed9caf2dc3374f070fb474b2b8da3335add0b49b8c6466c0c69c', 'eccf1a5a20f174a6cca4febd6818b95faae19528e47e041fb07394277ad89521', 'dde1405ba31a00c990f9ec27289ccb4f88ebf39930be27209acde47824d351726bb65ffaab7133dadfa3ba8d935d983c7fc8097226705a84f64afd8e3df18b', NULL, NULL, '2026-11-20 06:15:23+00', '2026-11-20 00:15:23+00');
INSERT INTO public.people VALUES ('01a1f64e-d447-7944-8ca4-858a51368c82', 'Keith Hill', 'keith.hill901', '$argon2id$v=19$m=19456,t=2,p=1$ayj58jq13zNCi6dWK8imOQ$PrBZOz7mSqhTe+skC37YPQ4UrHw6BNP+u4o9zAbqtds', 'en', 'ea9d906d8243c6ca7411898d27f2e1b5e0d4e122b8705194fd0a3d9afc902e7d38733f6e3bd3d465368ab2a8d6c2aebe3c7e', 'c0059bbf897e257e2e18b32ff7c964587fac62e0d4ce00b9cd71948a540e4f1f26336abea56ffd0e326ffc65e1e7e6ff1106', 'ba47025a11360bf615f7a1949e5e1b2d99e9b4a2233808ffbe84b23e3fafc5e5e2237294c88ae3dc51204269e83674e250d1b6d4c58fb7b2240f7b7fdd6d3e0651ff10be0e539ea0', '6e4fa66e1e6e097b7a180d2130e2a60834d019bce2d950bae2cb017713f6740f', '9801c89ae0bd5e6eec3b13e120f2581fa7aed8b4fcee078a43201ef3fdcf8d520af403fc2f3163c53fe813013c74dce83af7ed50', '5ccefc784e0fcf9cc9f85f3267f801745cf0ffbd5bbd301da7dc7408cf83bbc9', 'ced18a259d54c0795d6853fa96ebbf4f814330fa807835bab5d307b7d0d69f471389a39024fb11694db48217f679c86b5c5678549950373d6f858524e4cd01', NULL, NULL, '2026-11-20 06:15:23+00', '2026-11-20 00:15:23+00');
INSERT INTO public.people VALUES ('01a1f64e-d917-7472-8173-362c465a5279', 'Lena Smith', 'lena.smith902', '$argon2id$v=19$m=19456,t=2,p=1$ayj58jq13zNCi6dWK8imOQ$PrBZOz7mSqhTe+skC37YPQ4UrHw6BNP+u4o9zAbqtds', 'en', '6d400a92984d2f97ef6e84468d48c3fe7dc1f368e5d038b13ce6dd043c304e4331fbb46560ed69017ae967cefe8e77626ea7', '373980e96596febd486f362ff3ab624cb0b9e0aa6c98c8a151c01ab472fdf1ea69e4960173bf738aae523c531646e868e297', '350bd5dc59f0b27bac602390f9527bf64a39216683e725c02b4cdf41986bf6ae3f7ebf4e9baa51b06af11dfb7e53c709ddf62d6ccd74cbfe7930a3d6f986788afe5fc39dad3f0d06', '47ccfceb9ac0bec77607d5006920e89d74e9f0da4032964dba904ba7e07b52cb', 'e5a0a78aaec1e04d69bee0f2f124a729663f30417f6d016186ab425ca5171a5ef60eeed0e65ed79b8fa209784228c41c7308066d', '8e1f5acda95f1ac3a97386ab9e4b79d2d3b0281b9e1ad1d39a33eac3986fa7b7', 'a27fb1bf50c2cba1e0ef9c94c2644cbb8b150124651ea20f1368f5e16d2b55b09bc2400c6912f8925819167e6b3e963ce284af9f9fc2621dfaf751309aa196', NULL, NULL, '2026-11-20 06:15:24+00', '2026-11-20 00:15:24+00');
INSERT INTO public.people VALUES ('01a1f64f-220b-7543-b009-a0905b4b8de6', 'Uma Kowalski', 'uma.kowalski951', '$argon2id$v=19$m=19456,t=2,p=1$Q7yFdiGrW3ulhwmXXLRWEA$lGP/eAPrECXQvTcB/eANWfjYnOGyOiLA9bpeheSDIaM', 'en', '25eed1f289c1492dbd57829fb527a9662aac7da4e6b98a8d9fd3bacdcb706370b9df8e23bf090111dad88d220fca28cfa292f3f9', 'a81be41f2495f3b6f00346005dd220fc1df224d103cc3251a2cb1c4d7c6846441dbb428daf06313107d2093f69eea9d37fd6', '5b6436fb8d74b545f627023dce4e8be1bba9ef20457ff1428d26d76d7cc43be6987fdf9acbe5826dae0eaa2a5e1314ca8f374c2d92bcbfe1a3dbf83331b61110bc7e0248dfd1a227622d', 'c35ef27f883008bddf0a2237696b9953f8226b0ecb331fdade7f34ac5fa20bc2', '6ff8193c247ddf9a31cd8c91272733e7484da37d8cc60843fca2f91b6619432273242f17fba22df8144487effeb2b645ba254197', '09f9de510e1ae9d2e7693c248d7eb14367d8fc4450c813206e7c4d364b38074b', 'e5cd5edc49d2028efd5269573127c91e4662185c2f6b09d145d7d87d9bda492cec141ea880c5e74ff2704fad2db58a0070af0c39c488455deb2a21e750fb65', NULL, NULL, '2026-11-20 06:15:43+00', '2026-11-20 00:15:43+00');
INSERT INTO public.people VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', 'Ana Miller', 'ana.miller1', '$argon2id$v=19$m=19456,t=2,p=1$R3g/EWt1Smc2OfdlZh1Yig$3A23kf3Apaum6rwObnZ+kcI568x4598Se94rAosyCZg', 'en', '7e887b578a3ed801b68d56dc7f7b26d17705287075709126a740923a3308af1fc68fdde795397b124b5fa8fc3fb90e603647', '4acd185a4e214efd6edbc9819b1e08bb71db44fc5901700a520e1b5c68f1e40e675a88b5ce55be933928d12e98ef6329fa10', '978f3b95e59fd76c1489fb611b10b06d46db671453772da7045462d47366554d78fbed58a520be48dfbe84d0b7892a72d12b725bb33963292dded57f745a85cef23d189311f0', 'bb50039f0d4b23d4c7bbac2a6913ae6a435057617cad4e715aac1f0eda3ca6b0', '435d9e3f46836e6764f42c80604fb63be5adc3791d14ab0691db457f475dac23255d398c5a52c6d1bdc1d74b02b5b0770f45d3a7', 'f98651c28a1daf41a7577469add09c19bd8a29d97b2d153e883d9dcca1b19876', 'c218fbd160dd78e22998373824e5d4d9b0816a274c00979064c919d84107339031c53a30d5b7440097caab223931b43a17c7555d6f10b8efc703f546e0cc93', NULL, NULL, '2026-11-20 06:15:23+00', '2026-11-20 00:15:23+00');
INSERT INTO public.people VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', 'Marcus Lee', 'marcus.lee2', '$argon2id$v=19$m=19456,t=2,p=1$x/Qdc24eYJHvOaU/1fGVIg$OiEZBbnfsSVPUw/JMkpBcmq9rwkxROHK3SWhsUutGd8', 'en', 'b7e0aaa93f51f5a6a9b1221e339ecad237576f7dde7ee316dba4e91ac20fffd60e2ad464beede1c7dd15dddf05ca5193d599', '37707b521ed90b4953f83f61c6e72b027bcca7785d292fa683400bdbccb0ec432df67611fd2388ad4a5950423ea12816658c', '36fba94f39712884787254af95a1437bcc31fc404aecf86df379228b69440db710b475bf7187bfdedf05a197f6a280499e66c3a8b085928dbd7bff2935f4bef84e8aaf45725d', 'a9e4fbc1465ce98fa664d53ba15ad181e0664cbdcb57b6b0c13374ace866e13f', 'a86a24c683445eccecfa4dfd2a604fc2c88f14ccf051c5c8341f40d63299f8c1fb572823977d3423f35ab0ea75dd436e6516d793', '8679734c192fee615d8f5c5bc139317e3c0230524e551cffb7f14b55877ca84f', '9e607a2fb1a1deed7218e08126c400d162ceb94ec8772233eeb99a147eb133b6950ccf04c3ba4e974ad50ec1473f166848b1a1d96d23ea4fe30af6a47ffa98', NULL, NULL, '2026-11-20 06:15:24+00', '2026-11-20 00:15:24+00');
INSERT INTO public.people VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'Devon Flores', 'devon.flores3', '$argon2id$v=19$m=19456,t=2,p=1$x/Qdc24eYJHvOaU/1fGVIg$OiEZBbnfsSVPUw/JMkpBcmq9rwkxROHK3SWhsUutGd8', 'en', 'dc27b92072482531b3bc9f20299c1b1cc74aa4003a280071bca2118af32fb1afe1fbf265d568158bd82079ce421c42fa3e3291c2', '75380610fc169abf6e3e4c7ee9d40498ba27ec833423556a57d80908abf25fcf6a23aa5270aeaac153844bbd3fd65954a939', '9f149e10b7c6fd00b07b25fae6f118e20925a2c73f466d209cb051d48b210ea03cecdbb90e80c1adc761b376b8bf8a2670b6de0238a3a9924355685f8f24d7488c1ef3cef1b8e411', '51c1187149a475aa087719487220361d6e974e24ddc492ef4dc9b5ebfd1c1a73', 'f70dd9c88401b919d87cda0200019f345cbc7ee3546a4b3f42e03bec4b2f356fa59df4a67b7aae12ef182bc578dc773b4716d0e1', '65a86a0135313581dbf8e79d769b3d54695895458a7dc9bac6284b90488c27af', 'c6da24925fcf2a251428636d9b1d373b0dd73925b042bcafd39b77b20d94277b980c07df27caf3dc9ff2eaca6e4c30781568bc8b77f45ec4605d7bbf0186f8', NULL, NULL, '2026-11-20 06:15:25+00', '2026-11-20 00:15:25+00');
INSERT INTO public.people VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'Rosa Kowalski', 'rosa.kowalski4', '$argon2id$v=19$m=19456,t=2,p=1$x/Qdc24eYJHvOaU/1fGVIg$OiEZBbnfsSVPUw/JMkpBcmq9rwkxROHK3SWhsUutGd8', 'en', '2576ed96ae95973ee2a3bd81d293d38f0c05e261bffedefca576ca09db631de701ce416e09c246e472118b682ef1933e3d8f1b00b6', '1a2faab819db592a240db3f7733d0a75bd61adfb98bc2ba01a6c10eec0608b5b1ea5315e7b6181f7a8d9f857d74aa7aebb01', '509c3447e9952c1facbc430c32a2b5fcb2c91c12ee9f8f5951379bf955f8122de2bd0e44fb1cd977351ea56e37ea33e2a58fb604964d60db82da4a92cf51ebcee099f8e85ffdea905b', '0988b9fc59c00ccd2fc6952ab969eeedc72664afdeec4b21aa8fe5e3d6921496', '3cae137104e95fa1e47d7d98f0e3eff3207e62f15f893537fd908174d231ae79bfa5fbe6bed0b35e240500e04dbbd27595158182', '91e17bf504df1badf5b9f599a7ecebc91ced15adfc9adcc81887ac6583696c6e', 'eeef936b1f3b3e2d4d868172c1e926c3a3f261569a249ff7921e9f5eac2b10c5488293ebca111313925c4ad923afd8cb440af0e4a95baf71f30aa3a7b064f9', NULL, NULL, '2026-11-20 06:15:26+00', '2026-11-20 00:15:26+00');
INSERT INTO public.people VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', 'Tyrell Okafor', 'tyrell.okafor5', '$argon2id$v=19$m=19456,t=2,p=1$x/Qdc24eYJHvOaU/1fGVIg$OiEZBbnfsSVPUw/JMkpBcmq9rwkxROHK3SWhsUutGd8', 'en', '9adaf054e0fe181c8cc92b1317fc4589bb9e3aef0dbf55f49b4ca7da23daa45748467819d2ca1e06a18730ed9a0e7a4990880e5ba2', 'a09f3ea5a9c2db379e3787dda1ea1f7ab086a9ebf1a84fd43639eb18767e885312c7e0ac58d6d0e3c1912809379a0e9fe7de', '3d6d5905b57177c6672bdb2c845170d8118f99ef6ed67dda83715ef95c5d404a78172835b0b03cce399b8bc0b3234e8afa60fb78f1ba83e7149179fc6386e4647ab71f71beeeec8630', '84984d19212d762cdf3fa27ad4e8287d535c31853696fd449227dda263b1362f', '1b07e343ef1fe4477b8f96f3c9616e7616e0a757a40afaa68c8e6334c3b0675270353d37d2796502e7e577279f328cc333521c10', '9b8e22bf79cbb617351c53938b7a4225619bd77f39effcd0ef12b16b86329671', '04c7f881ffbe48f3a34c00aa6b2e06c7aea79d41fddaac74805b8a6655c1b82179bf2f84ad60cc4926982186ef437d006cd0f17c3fc954694223d733e31d85', NULL, NULL, '2026-11-20 06:15:27+00', '2026-11-20 00:15:27+00');
INSERT INTO public.praise VALUES ('01a218a3-e444-7ebb-9c52-f6890c53e8f4', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '01a1f64e-d946-784e-b730-777789a4b7be', 'resident', 'a806676dea2d41af960e4b4c31b3a7c463f8a799c7f9d7f0503eefda51ac4a902a1a945883c7ce359f76c1aa1d09edec0d4409b6813a78c0c9ca4512c559dda491da625f2177865e971ec8fd242c25e53a3b5d8492', true, '2026-11-26 16:15:23+00', NULL, NULL, NULL, NULL);
INSERT INTO public.praise VALUES ('01a22403-45a2-7e4e-9f0e-05e108f76814', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'resident', 'e969392c8333001ae6cb336aaa5dcf47ebf21f4af74e59b654e48a9d8c06a2c5bf71b7df3b1f70c1131871fc3e068df03d8798ae8857d37e0e71ecd351746236e6ff651ecc206ad9caa6d946a31c4d832e04ba17885dc4', true, '2026-11-28 21:15:23+00', '2026-11-28 22:15:23+00', '2026-11-28 23:15:23+00', NULL, NULL);
INSERT INTO public.praise VALUES ('01a21f4a-c5ee-7f11-8274-0d21682842c0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'resident', '19b373ea31166bc7f7745e850014f757b3b9a61a1a1616af2fec8ad9295c37d88a3ef410725945872ebd1f9e6ad17b6ffd76cd581159ef913b076f09378f23ccc64e0695f6d1ca8f43a1a9cd36660ffdef93a3bda9b1a7a4c9ecddc0d025', true, '2026-11-27 23:15:23+00', '2026-11-28 00:15:23+00', NULL, NULL, NULL);
INSERT INTO public.praise VALUES ('01a21ea5-f976-7e87-a62a-363bf9952574', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a1f64e-e467-73e1-987d-d47193b849f1', 'resident', '977c23c03536914dac81efbc1518472955872c6bcd96b6796cb4b5b3951d81a40a8afd6218ade05f3cbd41979cc2cb873ecd13e22b3c18a25b089221c7099fdf472879cbcb2dbb9661f95d4c', false, '2026-11-27 20:15:23+00', '2026-11-27 21:15:23+00', NULL, NULL, NULL);
INSERT INTO public.reach_out_asks VALUES ('01a224a4-643b-7247-8e23-b10c143b2972', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', 1, true, false, '2026-11-29 00:11:23+00', NULL, NULL, true);
INSERT INTO public.reach_out_events VALUES ('01a224a4-6562-7612-be6e-01f3203c938b', '01a224a4-643b-7247-8e23-b10c143b2972', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-29 00:11:23+00', 'sent', NULL, NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a224a4-6605-79a1-8743-973642b6e3ff', '01a224a4-643b-7247-8e23-b10c143b2972', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-29 00:11:23+00', 'asked', NULL, 1, NULL);
INSERT INTO public.reach_outs VALUES ('01a224a4-643b-7247-8e23-b10c143b2972', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', 'a4299bca4da09192363a6b7689493c35c895781dec5344fdd006d5dfe22cc4709df77224fa1062577b776cbe0ef6caa2ab68d38f3974526024a00ef21df15cfc586a9b2475fb54f95ec973e9368dc22f5515484265fbd99d85bade82b8139c4580aea7239d75f010ae67f533c9bc39f6b138292cdebac899ebd76c02de38bb0919e7fe994347e4a3ee19543f1794e1a3273662da6d3b7f52a8f561009fd5321dc612ca4da59c5ad6b641db8eae115c10b603da3582e85afd742e0f5ba93415c4ddd28f79e4f8918fa394ac', false, NULL, false, '2026-11-29 00:11:23+00', 1, 3, 10, 10, 10, '2026-11-29 00:21:23+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.recoveries VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', 'first', 'f5c2a07d6498bf056478d0a6e05839a0678dc41e79d11957efde32aaad6ccdea0ed2fdca1f77d34175decca49e4af396446e3da239dfacf6249ce4aea2125e17edab4c7c14c957a9bca6f813c31520ca06502bcb267eff033a1582bcffac22c2dd673ac077722ef30322fc4d976e1b594ac68c328f5db2f8fdade589153a839ebc01afff3fdd7aef3989ffa47485bc30189e6080ea5672a7a791c9bd349565f29fce0feb90adabd688d77cd960a8d03573b431b577d520412e11b8464889719eb4c9e1afea0cbe61cdd7b03e92fd40b3502bf468c1f547f7964eec5142a2a431746b5bf28142360192ef40746b5c2ce9672c33704db491ace79eb56b1f92c6e834311acda35026dc7e94b96529e7465363925189dc3c0cba1986031747fcda23cb3ec8f28d4fac468ac6984ce5048ca5cf49f464c3d5dab7f4c4c5f4e9794f131e7b5cc4097ead3e8ad29da4bc429260407b4d11953afddd64841c68000b7e25d6deb474d532d92f613df102fda7978bdb16c00a9f8aabe4a9a207abf890b78eb26a32ba8c4b9fa4a21b6f0293221517011bdd6787b456eab3d80486d4fd6f7cc4f2327392b53d5cb3652fbcae6105a4104176b3c219fa208899789625accda0d45be165a8f29d84a375c495dfcfc0b0c10e0bea42bd4498c995ff65a70c1a9c69738fb7919c2567833791f8e286a547bb86e1c2682afeaab08773cf82f0acfe006e8e4bf8e4227f3c9d731558e6738caf8d318514318d1ca7354b6db2fbe7aabb516243d697772a72246b0144a16901601df39ac48c9df64c390a7ade890e1ce8687def336a28ee2185f174d74d1357dafafb46d65d8d4e2fc5ca679c6edcff89f4fea8b84a41b7c989a96ebe81da2557242b8a002d8e4c0f798f6f4b30c6e0ac79673f03cd990f6a7a21083045de4c7f1c91f559ee66d0a37c7fe57c7bf8e6b099dd3815b9f11a48a69f5dcd657016de52c37b71bf826f1b70434d6c1e947a6d2cde36fc1a3acab91bf8c45b103757d2ce4e77b5ef552b3d9f6d28132def0785586b10be9484bde468adc2f67136cd3c04c5d3a09ec4efc0aec8e6f9623cd5e13095792908f91fb03dd3eac6e42fffafe824fa7f9d41271a174486facca3c6931d2973b91cc18ad75a51254753448fe3cf952b015f485900d77672ca25bedcdb54fe8c6b8cf13c20f3700112b68fcb0faedaad68b6592045a90050a50699e24d918a89cb795cac3dfe1cc02b869da2516ed4b7192e4474c9968b0c1cdd38aa5a0c80e22c028bebeff0caf12afaff2d88665dea9f0d94b0c932b2ebab6e8d486e4ff787fd09699de42f748eac97de517d2869574bad5d825d6d636083cbad0b09b2cbcfb458543be82a5cc7902939ddd5e364de6147be1847824fc33cab846b80d10ecf10458d9baba45f4a5bf772afc7f72a2908818471c81d3d864cd6ca0db49bff4be3995dbe37b8c6cfd1cec0deab5e15b801f265eda5fd9a7e9ac1dc418955a56f38ebc229bb97998a9dd1e98a3c79ce76cf9c9c83e81825a581859c4e16b8337a9cd48d48d520121a945e8fb3b2ca0df8f8d3d1bcdd57ad05ddefab8ed853e88e2e9d50e1065fc13231c5999a74b586bbd736dfda0f74e07f477a525a0c9ee65756b4133440c253166120bc0b585356edd6ba7d02bbbd834585aad35297ce0ed83f5f0b4cf8d6a989c8bdafc2a51d08595418d7d486edf8557b051af304f80eaa83d8c5ae76904299d6611dd1cacecac72d37b8c6e9abb2a44c069f75094bb21d2e4839ce5e2db81fd57d9ccde659a9a936a8a101d7c2eec0f5c62512a1af4942b2fc0dc9f19bfa6370a99234798b6a6bb9af472497e3809b84150fdc003ce9246221e72ce5fa63b60f3853062922e1450a976ccd03d4fb5946bfe24479082f59480521c98b01a679fef83acc02eded9111bb6bf57c161981ed29ded2c7ee9808bd461286a48c5f42230f04dddef6657b0fc1ca3e7450936247a97c9fd3395e6e7a19c4853e89fa91e89e7322fe543558f5cacf773e2abbaf61990105ff78a8c6650a76c37f53827af780267ec6c6f82d1597090bc7dba97d5343514d85573ee08ef0923c5ce1923733fed842c5ecf8b698eb68351f29c3850e5b13076f57f296822f33d9e566f108ac39f1457e9e1ab7269384076f66bf1df444fce33017b87f68175d67035be9c2727cae332be9195d6e6ed545bece97b06ecad41a53df6e1f5ccee71c3c4e69e175f1b1edce6a94d9ff20249db31b3e20991b3f0579a87ea50a0bddff6a7670fc7cce498bf5a6995c14c45e366e095493da5e3b92e2d0fcab5a2d597000c6662fbf48977d75dddc4ddaf882c8446425af13301161eae827a0684738b54049bed38f7889f81d6babd55917d4daac93028957f6edc6b6facaef759f0c1fbeecf90640827c1f5cc67f6e000daef039851ee413941aa4c8e3e026747e7d714ed7db7c6cc42ed97b8f0d4efbb7ce246b7a2a3cccefc54c0c3ea108a60b3ba350ee6e6d33774d9b87a9cca38b8b663bb69510660f6932d67f4e69a6bba72ab1828b066925695f8fe723d40d4c60fda86a4320db8e7601a1d3169252267151d71ea8fc58435ff9a72bd279c96aa5269183e1d6175d0dafb4d76f5eb07285e74fc995b58d1dd9d59f16253446bb5504f44328db5ce4a07cae1402df985e33698519f65547ba591e807ceeddd58e4635a93ac63b69856981012f55cd4aa98fefdae25683e617f58a2e9be7f8ee755e2a198f6d4c1366dd9199a2e86d477f5cca02df179ef5bad6ed77f4e801410dfcdf3a637520c4612047efd79f9040df729fb0614f175ffb150dff88a04fe9896bf82f4e410bbee76cd0d544b9519ccab61214626a75bd6d19ccc8c7eb972016cbab21811d5416c0016556ead3e5cfad5c77bbd49b55c796f3229eba8cce5dd0089bf1138651ba77c89bc5e5d159c29c534a3d');
INSERT INTO public.recoveries VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', 'full', '83e1d602103cfbb82d9d08005769f3298e720026c338183fb4b6aeccecaac9c061aeae44219bd359063023988413de4b091536bc7804c32676775c94eb50e844d260f23a32b8f6ed755561ad100d162c63f775dca19e917f804b4cb2957f4553fe31bbdad1da1801ef3791407a5631e064bae3dc8d74efbc31bf4dbba0519d3579fa85c5597b213d10e5df6d869cdea62e3e41ee9f2edccd009c2c309a6a821ae609e3bdf802e6e5f6305622cc2e1c237fb49f5753da94889ebca91b3082c5f27c3abb5a6eb95eb48f2aeedf96653147bd7889e12da110a62c221c43a7814b278a920c5bd5211e04502e478f963dff5f77f6c77f836128873838af9e5caf0660dcf9cc7f59ca7d297f3fad32a3957f4350e7182ea2cf2ea69dd0c5deb1db65107b2aa1f8765f2a37425d1de22de93af8b1f83f85b8dee41886f126b8473c53e36d2f40d38d2946f7c6630e7c73f0c3f2233b88b127b470768047d424b67028e11d446d24a26715732f03b8e15ce4d79091720bd6019ddfbc1199af3b884dd25aa1c8f1ef866fe23b8b51328834ed54417aa573943656a31e1acc5bdaf4cb7ea407cfb295be952e43460ea2db879d7c40cf5021a6619419fc2f3b76dedb302427c65bc8254e3b4767747aa7abf565a84f4ea3b7a47c1d6cdb601d2411f285fd031e12d9e88c511184d39d35160e5a676a558e09252416d7485d0a82050cb17dac1c824f0ebb88ef41bf7bc5f7f9c22d66eadfba46a911c3e95bfc03033cc97ef944661fad81e9aeb841136a259930886353f7ebba0791bfc277567d56c42bdcb259d0319ffc62b78bca4d409cb299b6b65c2cbea3a792ce6390a1ab251387e47e0af747a02c2b24866286afc932d4fb9cdb2493f18462a7e97eeb9301210f3d2c862ac83f574062fd18427ed8cb39f3d8e1923568595b6b51b0c1ef380e354ddb07d9086fae6bfb8d36ae24d1e86e275cc28b87994c7eefb3591eb995366a5f8c7237337e87f2a001c45c273d6fd930c6a1e97de0204eb1fab986beb39d490e7ed19853a36171202c0fc5627711599188f951b6d2467853233cc73ede40b5c67a0fe0f8d04c39a6e120444bec10ccbe72a79cf9d1e6c4fe01da17d4d18a7e6aee8c5e98d8e026952a9fd0eebea97ceaa6f4a27378725039f3bce75eaa23e87725d0b1917cfb94016b056619a056372c76d8b9a0956f6f70f4f4a055e810835eebb17e6a61a78e7482af2f65d6a972013f9dcdee59ba4e079355232f9c37601bc94d956f5ddbe8509914499abc982f5cd199cb7be9664a86f68d6277f6b764a28fcd852f589edcdccfd6a9a91e5709aafdf2387d5c58613935f7fb7b7fc5e70d6fee0f4d1d996a63f42b22fe032fbd69226e8a61b531ff86f9cb6c24acc1fb0be42c7ae05ca58843c9b02b71e4aecc679fe49af5dd9483616344ef91befe99a03411b60fdc09527e00ed511ead79c7de0206ad68c2a62d77772b75430fc9aaa3ce1468e466eda6ca7506a7487c8d835aea73855222c78f69e976504faaf624096e8c2c19905709b93df2d957e9b79009397367291e878dd4d173f4023325becd6244c807b9a7aa846057641ee233cc3bf5a4673f7d31f211a8cdcd1f8afef46f976700cc436f5005d29bdb2f1ee5d6df986b5d1397621e899447ac3298ffd1ce26312cf8b2c627dd0b5c434ff89d1498ac426b92a0cda08633a40817ede04bae97e00c63c38635e6fb24b13eaddfc1a662ed009e7566963d67573b6bb31404e858abf8f23931810309bbb7d0ef95fc0fc3b0d076fba67176dbdf62bc5f59fa369737177837f877ddb89834fe1bbfce4c3531089c94204f6f8faf1404a35f064526f1c68b8b5882e7fe61ad04e777eeb23763f69ed535aa167d6d66f67de8d54ba1bf4725571d97d1b13406604263be46d4f56b357acdff36e193760abcba70cb3ee7bb08d2db9680a2d759c670196a88dc85c814ea83ff1e7cb0a24e39b5d5236b941e548c0feb9bc59ec0d1eef6ea5b50a6636d12fef3319826164260727387ad9fde50e5092f9dabfceb3a957036b81289431bb5b8f9bb359a9c0df90e9460715bcf20d3700ec2aef8ad7deea3765033a354d5c57ff76021ba2870f638f6949c4eac5ab88b9b58a5d79d72a1cdd9937cfc6f511bc5687ddfe1f86dbc6e456550c736b579f23608768e2dee3e007f56b3cec2854b43c8f093ffc859083db1b51a7cf4e972fe49e6929dd64fc8fc1c295424c6a4ebe63a98f02186b062138931e79c71f634e03c82f41842d7597ad695956b1eb3baf31b12245fb95f2356839684c2b9aa8bfef2a0b24dbec465c5c974d2e4ce8d111bfe2494d11c40b49f225a9896d8c3031e5e9c5b8af526ecfb050b8be10cf6f68a00846a3a6052526ad2418a4bede2c1a2b50d26379896e37d1c949f0fd24ff6685e662a3e81ed4eb7b9be5ba9f0050ce87df90a383c0f089820b68275e39a788d139b67d17a1e7b24d2ba4e518f1ebbbd8b5c3d7d77a6206a33ebfd6e724f4d2a2325c94fe568e7d7824ead2fc78e388dd37db3403a887b2cbd08ad2764ff64cf5a446a101d50d59e20a105962aeab14b48e2e51cafa0bee041be620dcd60e01412bcc17544be2fab567c37610ff298205e66c5854934e0f0230a20e6ec2a72d9294c7e2fe8c75ea531d5c82d71cf054e8505add55fc713bc97f9e3d87770fd006a5136b3df8593cfaef8e2d1707068fa4bb234274a1ec563a098060d3b9a82dfa1ca1a385215dc75404cbf595acd56164cf00d5530c290a373b98ff25e9235eb2a5db9161f3aa0c1d3fd855633a989d852eb8b690724ccc13e68b26b7f7a5847567210ddeeb00a9a289d85fcd66e3e68ede3ce42dbb8480f3760d83e3757c4ac6d99fdabb9203ba0d31705406fa5cd82351abd8904636fd136668dda74006100286b83e87733505e05f600e4a416fda779ea66');
INSERT INTO public.recoveries VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'initials', 'ba99a31ae7737d4d70a8c053acbd672ceaf7260da9ea1a3a16f77c1fa1c95171c8b7016b95573e3a59bf81983c4b8ff0d96f1a146647f3ad02c14d8381a9999d01de049935efedc35039cbde505da0257434af041623ab8872ad13bd74185cc88532e7b4f8ebbc74ca0adeab9ce987db30320083b7e63e87904349933732a386a19ce8d3aab2527e957caf1064793b975748d339f7929a7b1599ec2adfd9b2f932d542d5d78a7703b63919012cbdf6e6a0a72f1fb6f2fe4c99755c5db7e2bea5cd7c39bdcc380ff0f6ad2bac5033c001c56343c507ca1bd6b7008b3890c707de777ef46d6d0a78ebc7341204350d37edcd9a4dad22b1130c1c6153f10ed9ee797b0e192fe02855c002ec5bec62c8c613f5f0c736191aaf0aef7568ae9f9f074246cf752fdbc90db2528f3229d3d17f7bc40c1db41def3c42e0207e70e9a7f66a0b24d7c9791b2cc0fd8a05892daf7dde08a825dc4979e0aa76c8a25f6fc32b4f9297504d9bf367116567eda47511ef3b83e172e7e6e45c909e1fefe1c0577f7295639e6252f83516066fe277e6991eb1e4da965b1ca5c033b70f7fad7c26487d40f80113d233b75d22f16b0578549e6482e3fdb056d89d6f40ec6378891b8743535fd204da3b5d660933cb2b1aa241515386e0482fd247d6845e6dff6b77a4acc2a223cd066d162bd5f0b07f6930f1730eae3b631979985c3b8fcdcd09b0a4b5c44b71176b0badaab2cb5f9ae25a8be62dd3ec962b2b6ca1058dc4a12a5f9653fa928d6c63c98fcd3a55a137f663b185efb4ec84b27635d2b7ab88a745f49ddfc73554634fb4e5829121efcb179bac98cf7d1a4b3d8d2ad2c553c0b7f54fc7c2cfb465c2efea276064c9b059d7e436d866c129786e1ffb050927c8d5c36273e4b77dd2fce1ace043d96fcd52984bfd88ae5149661d8fc58b1f80230b347c42a9efccae78efe8a2937fcb8153cd0ded8fac150f41dad485144a1cf6ec676bf6fbf528e6ce512df2b218c5214ba5e90c821f0580fb7ea142486156038a12ed8f32469eb8146f50eeb39e20181a52076f6455a98bfc4ab7c56326fe1df1f36a176d4e7160c39cfe50f5d34d34d3a9750052fe17dc94f208fd7bd5d27bd891cedeb562c5202fcc31674be516e7242bafc5b36f17fd789d33a5e67d51a4e63470db2efc54e9315b158250497283295baf77491935c53ea7563b03d27d22cb9cb8db4d15e3a0019446500eb9936676a3228eaed2a357cffd69d72ee2dc699f19d1b0d223a26736e953411a3336ee0cb67770c6831e422370e05f74364b9ee7b66077ba397570d7cea919742e1c4542f7f786ef4ce115730c047c3f412645a98706c792b965e6a46edc8d3a8cf55ea9ba56c1a49fae21ce8b16d7b2496f398d00f90faaad4a6293d447b3b0e3586621495aa4078e614ae8bcb3a2a85c8728b313b53492e1f8feb2433c4e77af9a93507e51ebe70207063e59ed483916788a27b7714c4d59712466fd37cd04ed914e29244fe4917f3199539c9c2baf07e7e4d4fa5451442a66444b7742622d4c877679d5f912f21539c385e446c292252e91d87aed104e74b62ae3d90f4450463c051f5bd8867acf2420c9e0e84799f7ab7d482d182aafd512cf6860e605119ce90072d7ee93d19ade3fa7b0854d1dd058fb4e03d0fb3a62b69d45609e0bb9084967847e9c9ec15164ea823e9e2d8af873f170d655d2755f1dbcc3c59d5ad4184f2fcfe33a2cc90660cb9e1448551bd98023381fbdda813a3c8addce2f030d8880fea9a94ff3cc07bea45e62459870a9ea987da0e615d2859fe5e6d0f119913534d9d994645868f885979dd05633a1b4dee4fb1279adb909b42bcbdbce81b9196a9b3ce46701eb760d07872bef556f00b78c554d2279fa66b21bdac0d3c149f58bd9315d3ebc0ab3b433b0eb92894b588f2d7e27d53f56dff9ffff1eec798fe17994f8ec5a81a94e7d7b04c3dcfdce577d62ae39d6dabb3ff0dcc76d453cd1e02f888a78029e2f86e1e39b2918f03517fdd4385018e43c34b069605f3bbe339a23aa797d95f2de0e4cc236d1375d2a81427b1a65769d668de1ece6da9e704e816bc63259e355b2b26eb97ce1d09ff0518ecb255731de3cfde01ea134ea97ffb07802c90f5ebec62ec8ea789daa5ba4c30222a79a95b10d0942fdc67bb3dc8818da9b9553e1d025688bb264cdc518963e10d2e5d1cd283d35a7a27a4a2bd6698aae2674bd7b4d3849ce08bbff2761ae6cde69e111c16d465b5b577aa41c27d26b25f56b7235be209a1ea74da81b1cbdbe458bdddf7b71d6c85987e3ad59790fd3766d6d0acc5686af686509b6a33c8d64ae04b43342adec3c187f1189b822e1dd8120baf2df5cd2acc533d0d68a2b8f7866394194c095580f17fa2ab4a689d2690818480b58d840bb478b6575cc495d3a92abf2c016603cb80c95a20b8dbce90b692308e8435ea7dac30622a892363307d4ae8fa5e5e594ce4ed6ade4a49eced6dbdf49fd63ea18226a163403b300bbfd32efda929a4f831d8faa57e8d96b6c7bdc71db43916a0618360c8594b510156353cf9d21078944e68a222d6b58ff9af54f36e37ee8c9f4f1a0524fb1534ef9584dec4e94cb5029e0e404134160a261aedf0fdf2600f78b98bbc9407e02d007291f9310eb7c487adfe9318d05d928eb98b75734ca54a78b7cf12d2d3d4cfc82ee12d1703643a7aeaa5dd3d8ad9fcc5e0f3c2e376d8380ad7a6f9bd2180a1aba4b9326b9452ca7b7ec5b5bb3a4326136e02fecb6fde2e748da3a499343ff6a75265f17cccb510c13469269c3855ba75a01d43b21e8daa592f03a8b5f2c2e7efea1fa16c7c94433b0f508b9da4495a8de88df5ff7a9f772461bb7af15be5e4df7ba0dff637d83414dc1f54f1201a1f65ca8e6570d17d20e9414495a58fb89d46e34b50e8ce5b5371691b851e38ee79837');
INSERT INTO public.recoveries VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'none', '04375567167610c338a7061eb9ba7a4bccb78ca3f78c9188873b3c52056350f9b5174df60e2dcf1d0dfc7208ac357a4359054ce81cd36c6b0dfe49fded672073641174c8397976e8b19fd20f34d3af26dfef63a399b1d187b6ae5838d637c42212f1ecaf23d7e670d81ebbd74ff5877119a24c6dd84e483886be0124e891cf46fad2f677b6374d3f3d2232d4e21c04f5e416e680d45c39bd49ed339ee967071a00561e167039be92d5eaaa1762c98950e58dfc4eb1fadec4582fcaca1e25f51dd52e28f44179f70b86c63290aeb055a680dfbd13620313e5a1e64b437b79df6d50690cdafa3684e979d14e0e599e8b0e450fdeac368e31735d84b0b94ebd40b54e1b30675c4b157f0b3f2c70cfe59c30b5ac04be0c911de9fe71d573471d7cc5c95e241a97de8dbd0e733ff850ceae7098f50b964df560f24e32db9c0d80397a4a969e4ebcc8fa66ef1d8f0a0b72ed31731a72a56ea34436d8f9fb199f8c27f6100faae97cc9dd59dcef6bbb640c676a83fbe0dc9017e285a852783b992247c66dc489ef438863ed2f0d7b0193f980a51105ae4a7074453d484414c43f673984bee88df68daa8646960d2fcbba1cbdd9c2c4bccfd53f4fd45a0813a152817c6f27330672f50ccac3cc22e1a70bf2d61839306f5a050539b8202cf31ea72581574dcca79a2ea9c7fe6656dd23ee2e724f98d51e4edf227a86f6c447b2bcb6dd73a186d141ef67c4f839e40543d06c2a08bd930de73c846f09e5475dbe0a9daff2e4dec9985543593dcc52111bdc3047d003dd547df45c96885cb7383c62ae35db081d2a3ed037f304c3bd99643c86861e61197a9d4d09c33b76eb0772f88d11264b2774736e91e339e161699f969901a5d875a351ea3d3229f087d615ef2380a3123e832e824d73fb6c5b38fad66dfb21ffaea75e5b935a8123a9c8c3dd6e4060a14cf01ddcda1208b4e58b1daa2839ece2a467e2ac61d5d12e4f4645a3fdb337ab45c8abc490bf4daccfbc117b9d8033a0c055f91b804743f0e7ad66e66c36a261bef0c6f2d0d13d1127950d0df27800201c0ef9233a176230b0ee160879d428bc0026bfb0dd9d0fad95ba86f9adcde7f9f2c536863fe86605bb3d7e722315909a6593d0b0da717835552fc7c89623f1c2ffc8cc671d23bbca18b1c681904fa57c6e8d46e3eba601cc23f318868bc57124ebf0047683d1a5aaef7491b392cc91633c93e71557d90bbe16b17a7e7af91f993657f5b431bd08303f83ea16c78c80c159ba059ce5c0e41a02abc596c0651349d9739fca7301f369cf6065397ecba45401672a5fe06790d3a336636d630ac6d311a2f27f86723a0e8e4cbcc42737d35e4a80ebf5588e45ed32675a137e32812893005487f2b1050c62222d16443d79db20997debbc7a995be28b9a08011c4e6f7863ff5f53c58637b0f4eea4c365cd0c0fae03267ebb285f77a8a55669afc19d43d5ecbeabb28f98a7bc77682dc57ee6df1bbaf55e885285caeb723b4a2a6574187ada55a636eca12d76930cf533f45bb4b75bc66763bde2c4229a60d17d75d59af2e28cd61a781ffe77592acc7cdcc82c841b9284524d25f505278c35ac4649a65d10509a2ad6f4572c2116ff7ba65fac7d82f5e57bfb6f44d82f8652ebbdb1c3e60498b6f3f06d8d5397de0132b1950e4d226bf8958ca49f5cb16bf15e09cc9819b79570d7770f21b6d8c7cf2e783a8ad80a7971cd696e0179cc3ae7c1f5ea69c42f0b838a269144dd335f5608dcd485b640b9817875eff03371247962d3de81e3bc4e6a10053d71c430e20e0a15063f5ea821a9180e13faeddfdc551a2a7157e3ed0d38fb887a36da8ae9273f65ad1ba75dcea8618842be7edf3319bc322b34debf3d71295672ecb96e8c8bcdfdd2609c612bcafc2b83d1d94bd3b14ab15b4e3ec20422888a8e9519203aad541999cbe323a32a7220329561b37c882a133ec4fc7e69d286c76cebb91c8f85b7f3cb6cd346cf0d69a4022a6ddae12a76031684d6c2eb99be06e74f2868f5775b8154086820a9bfd8eb6e8f0b47405d2ca8c011468897f0192c601406fcef4550db0bd04027d21d6a005a4305f58da0686a9b1e0675f9ea58bb692b25f500144d93612a73e832afc2358e9766864dfcc932d38f30518d501170da7d6dc5e925edceb9988c90cb5a3f6148683cd11d42097bfb071a42be99ec8935e100124a805d9ce96e4e3b11a0fff01415fa2e62171c002955bcb8c5f81c98e314df52c5c7be55b5bf7758b8283c12d69786732b2d9caeebc332ac1dba65fe08769d6436c6aacc12c9d45fce44f3ae1ef5f19687a3b307d8bf8fe4e445bd6829ecf861860264dab58bb21e0a2b5f13282c210fd8a9aec915a70c3e9ef7b408587f12c599e922594c81e52b99a367426b6d88f741941be3e2c752633342a9f367fbe37b22d35ced100ebc165c1785844b44b5d4144d4fc5df7d03182b940f4c2293fa74b8418a87f79e6dc89978e570db27ef59bb9028e88a7fe09159369a783ba83453d3a9e3342f666e99440e80f988ded4afc170e3026c6a04086d010462daa0f880a2bac753618dde4e80f16bba314719213f349fe32d1001a0da8f79cfa15b6be4339ee5f694d2eec5c35c9ed7e039b4c1574c8dd6e80e35cd4dab779993cf0899e08266acc248f562486827ef11b0adf9c17a9cf321a234c2aabced5aa1d9ab32537d23948279f5f988c4f72f2f6e0200d83f04b8ef1c5c00300143175a80be8e0554a8d18bf5db78ad99fa3373dd87bb800b1291e11e760ee990fff76cbdea6612f290fdb3a09f102816ae41989d95ca2d8c969841015955020af1c93938e57e3a80b45ac7b87a65f6bd86be0a075248f85cc59569e5ea5c9482716b37134aed63b757d8f13b3188cd155de3aec04c1434f1274b79be3d0be8b95689fcf261763af2e7e1dc81b578638b4135');
INSERT INTO public.recoveries VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', 'first', '14f7616b12904ad864182e27adc02a2c248833cd665a5e5f3bacaca331764a8ad47d81dff271649f22e3dfbbec59d9e67dfaefd771e57bf74845d52e394972624e863b8edee4f08f98ecf8f47a82c8133c0a7f6b131063b817c973cad5bbc65549c354384d528a0a7177a596a0ab33e4afaddd54c0349c12ad18fd8fbb14f5089224203e788e62da922eb854d7b7e67baf4a4a6ff678095fa7cd28f4663e6613676bb7c815e5dd740913c2ff4dbddafdb36304cc9048da94bc096757d6bdbdba8429256645c20eaf363204331ede99fb6f0aa950a456b77a2fa1579e5205d62713016f692fc079d7197b9a7386d843ead8782b8ef99ceaa93773c5e461fe7e8960a1838cf023137919e57654d5e3d92f9c82d992226c8615f1036dd31594c80388a68df48a24e4e6834468e7a2ec03aa736bda1afd0a63b759e2a604a0af51773468e83cffc115d3924320721732b9fa167098160b0e1fabcb8dde06ea65f53e3f51629be5103d4e5ce9374a97f5ffbfffb4fc1f4fc2cbf84045efd95f84ea40918add0e78265b46e807ededa8cc2e102badfa2d2dd5f6e326b1683ce6cfc1b8fd299b132d817899d2c7a4dac8a22d54cc3aab04efb897cc5334488064864ac8306c2eee504979ce063d9579370f6da0710a1e8103f4418ae5b0d2ce550b531287d67f2f49a6acf060ba9ca273da05124068a1167749ef7e904e938994f45fb4219be3ea34d55201b589b2682ed6ceda19c824508014bcc4eeffe93dc812b8b0fb1df748b787ffae8358002b2f67bd44db67fd769efb8b10d818b3643bd9d23ed85684353e680d6e18e4dd06ef2c1664ae1b81c35d78ec631fb472b3bda7c8eb279ece84eb7c2c406700797e102012c39a6de5f4ea973aa3c5b36d513392eebde39c7b81d921e48b6ec964bcbdb4acf61d5d3c6dc25af9162b94e158cd50bdceacffbf52d6b599c799c1a126d45d05523c2ccfa958cf06334372d8978c95b29ed036e4772fac4ab5afc4092ab20e1ebff2056a02cbfc85bf995433867e24859cb1b6288b1d5021d8d9d5e741e68b3851db90c90074a6e7dc62bb3a428be589c2c087396c09801c79d46f2325d825c49411ff2dc34d6e139b3390bf8426d12d3d4c34b4ccf41ac906f3c9a29d784cf4a236eecb04d16919015ce24c4361116ffcd03ac97f10e5f71291079b986cb8c7cb875611f5ddf5c64cf6c017756799b48faa33bcd54cf536807ef0c49fdcb63db9642f2ec771f0ce7d81d28f1434f35ac354037edd7c13c5a4e515f606de27e17a7af36b42b2005a8a64115a30f977dd3c8b14716c97aa06a9e67b6d94abf6c35409469c805401412947b5b04fda4505526b75ff0b07d8a1bcee8c433ef9260bb672149fd48a61b4d455ba4d7f13117dc90e7641c0f08a294da7d9532d836688c156bf511779a174a261baf2d9d5e0140f9829957f5433823571788c1c18f5a05998b48cbf92937dfbcf7f57eedf1c1c1032a742bd2f19c1ea0611d943250d8584c2e0e9709eda84716b6d493ac1454f60f4102a0570a24a2cd04f00ecfc83c7b0ab769ad647a42b5c3a6c29d7e08b6762eff8f9286a35c60da125f3f9479034979d84c341a364b04a8bb6af0ccf496581b04cff7ea2eec8f3f94e418b1bd797fb82b660c8a4e973ef2dd81eca61e954addf7538ce62f72b648528b3b3055d61c69497394cec9a2b10d6e392d55c32ba3b0a185a77763099c42381e6a55d4c624ebb0d93d622fe56360809303e9bb5aae207a70d42adfeafa28bbc1e2b9738a5798ea7b212de8b7ab564ba6ab0153609cf5a4b08e0995df79e97c392008ca45bc21ae4cc218655728a15c6acf1ae5a76f025f62d65cedd7074fba0999f3cf5e9a81fbfb991a2ad8343a05f1c8dd33bb5bc9f957d55b542ea67a640d5bfcbb77e5afd46b50934f1dfa5b6873f1a14ca3716df82ab56f9a564811fd4cce4e40e7000857301ce88465ccc78fdcf7a8f12c5483c2903973d221e098466dcaf31b45bc3f8ae97b8489f42e07e72c830369ac29bc306a733a6c5b6f9933b2a9a4d0f1036d65c091b67a4529fdb713831712bea7e52baf3500ee88efdf8f273817313d242f811172d1f1d2b4f867268a182de69764fdf8b4b1acfd3d551a3f61a511b5aa7f06c805322257db19e57e8025b744bea1abf0c03d9f2422a32095e4e2b74582694608e812185126f25c40b7704b98e0d06cfc76f5dfff3bb905da7fc2b3ecb324b95f8b54464b11d90cde53e91bf4189deeeff38ed37018dfeb131225a590f4c7a7e2d5344c42521b09470f9d72dd5e2f9a3143c2ab348c8f85311eccd3a89ee48e931dde78a965d616be69afe6ee9784e1c09d5c83f76a9910747fbf77a30a8fa5ed0aca22940761a2d262dd2656af55fefa0b5cc2a419e24c3676a3fdf5e283e46bc4df0c51bdfc35004d8223833a0b9d7e2d1b73e3c2f0e53018366a8d907d2b63fca7cb3bee5f5c72cc91a721ed4ea2799386b0cc3646227a91554934806e1249dfa54cb5ef8ccb056fc7ea4e0de9447270e35c59925da462a4d8762e1ea82abaf7ad84ca8ef768e639f898811d22bcb3d4b07daadc5ae1e80d294b1e8b3e216e15114d0c142f29840fe4a1c627281bf90d55ede98bb8d1a8193d5e0e02182272586d136aec172df0055abbdb5aaa5ca9127707db0304ed540ee8624742ea0e4f6402674b531eabaf012ff6c788e0b8b7cf7917c99355ec06cd3867351bebf502b70c55c125d2dd6c336ee5d31119b1e8e66c490723318291b66d15273c36284a3a5346238bca703fb783df1941b9128adc4a7f209b1ce0368fba5dbd95ab93a875ed3cbb2c5d54016580f821ba225d526bacff82345df4b967713ad7addd9ee93209ca4ef456c7ff5bc1c75df7994ef6211f4065a0b5021f2f4db91d8286280f3a69b80ea4d76a452d137248145c71985d04b483587');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d556-718c-a440-1a6f71cd732a', '01a1f64e-d2b7-7ec7-b301-40eb5c845ed7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', NULL, NULL, NULL, 'some_help', '490509213ccbc69fb5c782b3944e5b2afab04218587a913779db5a8e9acf94e36e7eb98d4c9cee45d0a8f28d4274937d13bf', true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d277-7670-99f8-d8cb28ca5213', '01a1f64e-d1e1-7d1b-afda-bfd052e78ef6', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', NULL, NULL, NULL, 'not_alone', 'a174a8c8a4a9fe404c996f67ae5b65f88c498f5e8c22c0e30da82e955c876e82d1440ef5eac8bb609663c58342144bc36498ffd4e9175a52244a05071b', true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d3d3-7945-a07a-c4bc4a8e1e36', '01a1f64e-d1d2-73b9-820a-4558f0a4c2f0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d268-7780-97cb-7eff46b6aabb', '01a1f64e-d2b7-758d-9895-cdb0b4639f3b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d53e-7e67-9c0b-dc40ce502804', '01a1f64e-d1b5-7f78-96c2-7204ebdbdfdb', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', NULL, NULL, NULL, 'not_alone', 'e7914a0819b0ba6c2665d3edcec5e3e6ac88fee9e0464e4083293568c58291330812cb9d0ddeebb6d89879d0491cef44ab9d', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d481-74a2-83d1-82b331993962', '01a1f64e-d249-78f0-9653-b315118f90b2', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', NULL, NULL, NULL, 'own', NULL, false, '2026-11-28', '2026-11-29 02:00:00+00', '2026-11-29 05:30:00+00', '2026-11-29 04:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d55d-77f4-b0d9-0e189896a5c7', '01a1f64e-d1ec-7d47-a104-c343f7f86942', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', NULL, NULL, NULL, 'own', NULL, false, '2026-11-30', '2026-11-30 15:00:00+00', '2026-11-30 19:30:00+00', '2026-11-30 18:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d21f-7576-9c6d-e1007f986337', '01a1f64e-d2b7-7ec7-b301-40eb5c845ed7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d430-79d6-84fd-28ecdf8ce1d6', '01a1f64e-d1e1-7d1b-afda-bfd052e78ef6', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', NULL, NULL, NULL, 'some_help', '9c2122dd2d7b30f29dfba14bebcc9210e95044ad00db89c0e2e9e71d76fec2b063799ee09269967c091126b67c84411b3c', true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d4df-7f18-a855-bf0ed700001e', '01a1f64e-d1d2-73b9-820a-4558f0a4c2f0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', NULL, NULL, NULL, 'not_alone', '26ffae7f3b72044bfa7b7668b64be5790a4489d6669c4e45da4d64c4543ec347e8d56fd82481b66b368b4deb794ca5a50d', true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d43e-7782-b1b3-620f66d02466', '01a1f64e-d2b7-758d-9895-cdb0b4639f3b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d21d-79ab-86bd-003880a52687', '01a1f64e-d1b5-7f78-96c2-7204ebdbdfdb', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', NULL, NULL, NULL, 'some_help', '15ad1b5fd6c047d7b6d5c3534a2ca4eda7c278563ef0bc0a640d01772596fcaf66c7bda21747ac1a49819f3ccaf3bd82ca', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d439-7274-9ad1-ce9140fd6360', '01a1f64e-d456-7064-88a1-5f20bc637861', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', NULL, NULL, NULL, 'not_alone', '606b89280c1be41ba778d026b8d970a4d80e4ef4ec3371ba226290484af39cbafc22606acf601841db04d285b6785478ddae', true, '2026-11-28', '2026-11-28 18:00:00+00', '2026-11-29 04:30:00+00', '2026-11-29 03:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d4bb-7b1a-9941-fa4a643abb17', '01a1f64e-d477-7860-9292-04ea5d416831', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', NULL, NULL, NULL, 'not_alone', '4c2a4df952f24e18961bf7c6e800bb3d58ee3dd5c0739d326b7d9c325d50af11981156003208a9c3b7548239d61a96e4bd', false, '2026-11-30', '2026-11-30 15:00:00+00', '2026-11-30 19:30:00+00', '2026-11-30 18:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d2a8-722f-a708-d1e5ce6d5500', '01a1f64e-d33f-721d-8ebe-ede9fb6da97b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', NULL, NULL, NULL, 'own', NULL, false, '2026-11-29', '2026-11-29 23:00:00+00', '2026-11-30 02:30:00+00', '2026-11-30 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d1de-79fe-8885-d3cb69e39def', '01a1f64e-d2b7-7ec7-b301-40eb5c845ed7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, NULL, NULL, 'not_alone', 'd8aab68a824b88e1b6c5250b7fb61f616d0f7a031faef0066b0218f1938d3d87a90478aeaf3b18e25a60b291d1500096e7', true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d532-7ed6-abae-ba4d0a84b9ba', '01a1f64e-d1e1-7d1b-afda-bfd052e78ef6', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, NULL, NULL, 'some_help', '4ba40e742205f533073156190ef6aedc4391b99b78598b9fe6f8185e6090524f27c05ac882ff0c26099431e950bf810835554521dec894591bec983054', true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d2c7-78fe-b0b3-7000d64312cd', '01a1f64e-d1d2-73b9-820a-4558f0a4c2f0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, NULL, NULL, 'some_help', '85ef0c2e7f0d40444ff592b9ad9e84b7f7313494c2bbc62bc2b491eb5ec605b4b3795c52d9dfeeb606a3596ed0927d07db', true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d19e-79f6-b1d5-ef49c2571443', '01a1f64e-d2b7-758d-9895-cdb0b4639f3b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, NULL, NULL, 'some_help', '71db167c493405bc2646d98cac09a754f47d8621bbc3f0cb11bb94080a29efd7070445ba421dc7850ddc925eb5ef642f4791cace7853cbdde82665d16b', true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d2af-786f-ae89-577d701e8cc9', '01a1f64e-d1b5-7f78-96c2-7204ebdbdfdb', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, NULL, NULL, 'not_alone', '5814435978cfd8e7cc88fe099599b6dfa1867e0829d59551116e09b33a61fc1cc51e618120d63606e6897577830fbd9483', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d3aa-7d4e-a288-51f59951e228', '01a1f64e-d426-7246-a899-d3d3fccd25ac', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-12-01', '2026-12-01 15:00:00+00', '2026-12-01 18:30:00+00', '2026-12-01 17:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d50e-7192-8815-56fac071863b', '01a1f64e-d216-759d-8b9b-f3535feb5623', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-28', '2026-11-29 04:00:00+00', '2026-11-29 07:00:00+00', '2026-11-29 06:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d4b6-7763-b945-14c5bc3ac84f', '01a1f64e-d345-77c3-ab1a-7fbee22314d2', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-28', '2026-11-29 02:00:00+00', '2026-11-29 05:30:00+00', '2026-11-29 04:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d2fd-7016-a22f-9e78dd605c2c', '01a1f64e-d2b7-7ec7-b301-40eb5c845ed7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, NULL, NULL, 'some_help', '3164faf56e0c76cdaa24c2c471ba13dfd9b4254f0ea79ee0a48cd67755f7a207e533ccfda464bd55633e84ece2e18958db', true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d386-7e41-b614-5cbf6ead43f1', '01a1f64e-d1e1-7d1b-afda-bfd052e78ef6', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d23c-784d-88ba-183f97e15ca2', '01a1f64e-d1d2-73b9-820a-4558f0a4c2f0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, NULL, NULL, 'some_help', 'cb6a3b932bc62e3e66f5d5c749c1dd0f8ad8863b2ca8d78768e05317f85a86a36b91edf7d2f91c3c9f232a91e501ccbe8735', true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d430-7985-be30-089d0d722a96', '01a1f64e-d2b7-758d-9895-cdb0b4639f3b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d2d3-735d-84a0-c46d47447b00', '01a1f64e-d1b5-7f78-96c2-7204ebdbdfdb', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, NULL, NULL, 'some_help', '8f36628d688df08e7bd83c4be1f615537dda9f8639029332591b74ab3d51c74ecf2cbbb45dcb025dad48cb7d5fd1ed11088f', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d312-773b-8eca-a296570f7dcd', '01a1f64e-d1c1-771f-a1be-e07470afc755', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 23:00:00+00', '2026-11-30 02:30:00+00', '2026-11-30 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d357-7d39-abad-d6db221ab16f', '01a1f64e-d2b7-7ec7-b301-40eb5c845ed7', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d4f9-7acc-a905-27d502c38509', '01a1f64e-d1e1-7d1b-afda-bfd052e78ef6', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-28', '2026-11-29 01:00:00+00', '2026-11-29 04:00:00+00', '2026-11-29 03:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d245-721b-b081-d2ee2a57b0f0', '01a1f64e-d1d2-73b9-820a-4558f0a4c2f0', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d425-725f-97fd-e159ffcd53ac', '01a1f64e-d2b7-758d-9895-cdb0b4639f3b', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', NULL, NULL, NULL, 'some_help', 'a9a820efcbf02e54cd436c9b241989236a65b8d564d48adb5a6a0b0996cbe473172c58f868e50dfc0124d1bcf74ae1bb7346', true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d49e-73d7-9f4a-8e11a87ef6c6', '01a1f64e-d1b5-7f78-96c2-7204ebdbdfdb', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d36e-744c-8087-7c1b916d1626', '01a1f64e-d3e0-7fb4-8309-c3bb11e1d8e6', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', NULL, NULL, NULL, 'some_help', '615d2d7416a40d48e415aed64d40dc17271dfd68065d9556c1a6c5baa282ef7954d1357a19def6798e86d1cc7fc50a1485761162c4d781d9a4e7693e36', true, '2026-11-30', '2026-11-30 23:00:00+00', '2026-12-01 03:30:00+00', '2026-12-01 02:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d327-7673-af08-d428fd079da7', '01a1f64e-d364-78aa-93bf-967a94694920', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', NULL, NULL, NULL, 'own', NULL, true, '2026-11-30', '2026-11-30 15:00:00+00', '2026-11-30 19:30:00+00', '2026-11-30 18:45:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d24c-7063-8fae-293ef60751d1', '01a1f64e-d1c2-733f-adaf-47856e9c72c8', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-19', NULL, NULL, NULL, 'own', NULL, false, '2026-11-29', '2026-11-29 20:00:00+00', '2026-11-30 01:00:00+00', '2026-11-29 19:00:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d436-7189-851f-538152febd1e', '01a1f64e-d29f-73cc-bf4f-ede85ae38b8e', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-19', NULL, NULL, NULL, 'own', NULL, false, '2026-11-30', '2026-11-30 16:00:00+00', '2026-11-30 21:00:00+00', '2026-11-30 15:00:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d20d-7818-89db-2bd6347a69a7', '01a1f64e-d3e5-73b1-8b12-e1f5037641a4', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, NULL, NULL, 'own', NULL, false, '2026-12-01', '2026-12-01 20:00:00+00', '2026-12-02 01:00:00+00', '2026-12-01 19:00:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d19a-73ab-bb5f-04da195baa02', '01a1f64e-d558-7572-bd8c-c82d744e20a9', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, NULL, NULL, 'own', NULL, false, '2026-12-02', '2026-12-02 16:00:00+00', '2026-12-02 21:00:00+00', '2026-12-02 15:00:00+00', 'nudge');
INSERT INTO public.routine_assignments VALUES ('01a1f64e-d31a-77af-bdc5-d6e98273aaec', '01a1f64e-d522-7e0d-85ab-e657e87f4454', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-19', NULL, NULL, NULL, 'own', NULL, false, '2026-11-29', '2026-11-29 20:00:00+00', '2026-11-30 01:00:00+00', '2026-11-29 19:00:00+00', 'nudge');
INSERT INTO public.routine_items VALUES ('01a1f64e-d2b7-7ec7-b301-40eb5c845ed7', 'check_in', 'house', '01a1f64e-d188-7282-93f1-73244f238b95', NULL, true, '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d1e1-7d1b-afda-bfd052e78ef6', 'check_in', 'house', '01a1f64e-d188-7282-93f1-73244f238b95', NULL, true, '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d1d2-73b9-820a-4558f0a4c2f0', 'routine', 'house', '01a1f64e-d188-7282-93f1-73244f238b95', NULL, true, '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d2b7-758d-9895-cdb0b4639f3b', 'routine', 'house', '01a1f64e-d188-7282-93f1-73244f238b95', NULL, true, '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d1b5-7f78-96c2-7204ebdbdfdb', 'routine', 'house', '01a1f64e-d188-7282-93f1-73244f238b95', NULL, true, '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d249-78f0-9653-b315118f90b2', 'routine', 'own', NULL, '01a1f64e-d28d-7222-abe9-c386049af485', false, '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d1ec-7d47-a104-c343f7f86942', 'routine', 'own', NULL, '01a1f64e-d28d-7222-abe9-c386049af485', false, '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d456-7064-88a1-5f20bc637861', 'routine', 'program', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', false, '01a1f64e-d917-7472-8173-362c465a5279', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d477-7860-9292-04ea5d416831', 'routine', 'own', NULL, '01a1f64e-d946-784e-b730-777789a4b7be', false, '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d33f-721d-8ebe-ede9fb6da97b', 'routine', 'own', NULL, '01a1f64e-d946-784e-b730-777789a4b7be', false, '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d426-7246-a899-d3d3fccd25ac', 'routine', 'program', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', false, '01a1f64e-d447-7944-8ca4-858a51368c82', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d216-759d-8b9b-f3535feb5623', 'routine', 'own', NULL, '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', false, '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d345-77c3-ab1a-7fbee22314d2', 'routine', 'own', NULL, '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', false, '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d1c1-771f-a1be-e07470afc755', 'routine', 'own', NULL, '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', false, '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d3e0-7fb4-8309-c3bb11e1d8e6', 'routine', 'program', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', false, '01a1f64e-d447-7944-8ca4-858a51368c82', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d364-78aa-93bf-967a94694920', 'routine', 'own', NULL, '01a1f64e-e467-73e1-987d-d47193b849f1', false, '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d1c2-733f-adaf-47856e9c72c8', 'appointment', 'own', NULL, '01a1f64e-d28d-7222-abe9-c386049af485', false, '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d29f-73cc-bf4f-ede85ae38b8e', 'appointment', 'own', NULL, '01a1f64e-d946-784e-b730-777789a4b7be', false, '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d3e5-73b1-8b12-e1f5037641a4', 'appointment', 'own', NULL, '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', false, '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d558-7572-bd8c-c82d744e20a9', 'appointment', 'own', NULL, '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', false, '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_items VALUES ('01a1f64e-d522-7e0d-85ab-e657e87f4454', 'appointment', 'own', NULL, '01a1f64e-e467-73e1-987d-d47193b849f1', false, '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d2b7-7ec7-b301-40eb5c845ed7', '2026-11-19', 'Morning check-in', 'weekly 1111111', 390, 540, 30, '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d1e1-7d1b-afda-bfd052e78ef6', '2026-11-19', 'Evening check-in', 'weekly 1111111', 1140, 1290, 30, '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d1d2-73b9-820a-4558f0a4c2f0', '2026-11-19', 'Make your bed', 'weekly 1111111', 360, 600, 30, '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d2b7-758d-9895-cdb0b4639f3b', '2026-11-19', 'Kitchen', 'weekly 1010100', 1080, 1200, 30, '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d1b5-7f78-96c2-7204ebdbdfdb', '2026-11-19', 'House meeting', 'weekly 0000001', 1080, 1170, 30, '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d249-78f0-9653-b315118f90b2', '2026-11-19', '30990c17204bd6c267ea8da341a2adbfffd18aa506e99e68031663ef83f85448f4e6686f21bf1eaedf6a27a0187bf5a4772551eaf5695e7c02cd30883be046', 'weekly 1111111', 1200, 1380, 30, '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d1ec-7d47-a104-c343f7f86942', '2026-11-19', 'a71c2bde808f4db02f5678d34736d55491b19051527d7909b321564831b0c24e5533934fddae32a1aabbe100d13fad2cb749f458cb', 'weekly 1111100', 540, 780, 30, '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d456-7064-88a1-5f20bc637861', '2026-11-19', 'Talk with my sponsor', 'weekly 1111111', 720, 1320, 30, '01a1f64e-d917-7472-8173-362c465a5279', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d477-7860-9292-04ea5d416831', '2026-11-19', '76684d02a017459237dfb576a7f313032a40bed0cad656b0e1e8fa6fd21a803ab8f077a68aa2ef37a2a99dfe1e5ad7bb0ea63310e7', 'weekly 1111100', 540, 780, 30, '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d33f-721d-8ebe-ede9fb6da97b', '2026-11-19', '58220c0c86acd3a5cfb8e736fbbf0397005c65706368f31152883791ac8fcf090fed9c75195e9ed5ad38e64d2b0710e03a3cefbb75899582', 'weekly 0100101', 1020, 1200, 30, '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d426-7246-a899-d3d3fccd25ac', '2026-11-19', 'Job class', 'weekly 0100100', 540, 720, 30, '01a1f64e-d447-7944-8ca4-858a51368c82', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d216-759d-8b9b-f3535feb5623', '2026-11-19', '6c70bf69819488fdff4118671469193e70772a323eb0a5ebfd088a0c26db6ec6dbf2ff9e079c21cb145bec0472a8152e4d406bb446eca6', 'weekly 1111111', 1320, 30, 30, '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d345-77c3-ab1a-7fbee22314d2', '2026-11-19', 'b276e10accbc0e9eaa8bdcd86b21799e097db53a75882e9aefbe547e78d996cfadb14e491040acf59da0331f3600273c8aae65c056f1056d09b3e5ccf020b8', 'weekly 1111111', 1200, 1380, 30, '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d1c1-771f-a1be-e07470afc755', '2026-11-19', '71a4c13825b9eb95a748d0644f4ea3189653ba04050a14dc80ed388c02c5e9843977b32f3b24d288040e7ab9f243e104ae74e20174161399', 'weekly 0100101', 1020, 1200, 30, '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d3e0-7fb4-8309-c3bb11e1d8e6', '2026-11-19', 'Recovery meeting', 'weekly 1010100', 1020, 1260, 30, '01a1f64e-d447-7944-8ca4-858a51368c82', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d364-78aa-93bf-967a94694920', '2026-11-19', '8e347157d4f71db55bedba1e76df5a1430c23e1a59bf706a7cfb28e6bcf58164fcb14f962ab36e74e9f3ef5400e05c4286ce7a0cf0', 'weekly 1111100', 540, 780, 30, '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d1c2-733f-adaf-47856e9c72c8', '2026-11-19', '3a3d5ada22d678d73cedf85d2132fd8a229add8f9d6ab0a51b7604b7a24b57912aa670c66d0a0641d778b72809bc6047ee08', 'on 2026-11-29', 840, 900, 240, '01a1f64e-d28d-7222-abe9-c386049af485', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d29f-73cc-bf4f-ede85ae38b8e', '2026-11-19', 'd4f0d05b449e1c53cd681dd8019de3b4679d57530918710985dd179926f58648ff67b4ccb2479521fa94381a4a68d8e7e80c', 'on 2026-11-30', 600, 660, 240, '01a1f64e-d946-784e-b730-777789a4b7be', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d3e5-73b1-8b12-e1f5037641a4', '2026-11-19', '7f3ec1bdb23cd3568c76036a446952ce6d3c509393ffdeb7d0cbd1dff9ae2326c28bffafec4417562ffc6a04757436', 'on 2026-12-01', 840, 900, 240, '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d558-7572-bd8c-c82d744e20a9', '2026-11-19', 'a8abf627640bf7564efffc521c791710198564fd8d920fe8dbea65589ca386337ca0c11d20ef3f5b225fdd4856bdec', 'on 2026-12-02', 600, 660, 240, '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20 00:15:23+00');
INSERT INTO public.routine_versions VALUES ('01a1f64e-d522-7e0d-85ab-e657e87f4454', '2026-11-19', '18631f88cc1362911e7d3464acbc1030a5fbf58ec7bddc9622fadd733466035e945022d19c8af56e60541fdaf9bf69ed0c0f', 'on 2026-11-29', 840, 900, 240, '01a1f64e-e467-73e1-987d-d47193b849f1', '2026-11-20 00:15:23+00');
INSERT INTO public.shares VALUES ('01a1f798-6ab5-73a6-b60f-77fc4bb4a65a', '01a1f64e-d28d-7222-abe9-c386049af485', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-20 06:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-6ab9-75b9-bd97-8a30cff80884', '01a1f64e-d28d-7222-abe9-c386049af485', 'cravings', 'mentor', NULL, 'My mentor may read this: cravings.', '2026-11-20 06:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-68da-77f4-95f3-97bf689eb8f3', '01a1f64e-d28d-7222-abe9-c386049af485', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-20 06:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-69c4-701d-9bd8-10e44714a848', '01a1f64e-d28d-7222-abe9-c386049af485', 'own_routine', 'mentor', NULL, 'My mentor may read this: own routine.', '2026-11-20 06:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-6a92-7925-b33a-4dba574b8656', '01a1f64e-d28d-7222-abe9-c386049af485', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-20 06:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-6b91-71a7-ba77-0e22bc0f983e', '01a1f64e-d28d-7222-abe9-c386049af485', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-20 06:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-6a8b-7057-a7ae-6972ef3c2974', '01a1f64e-d28d-7222-abe9-c386049af485', 'program_titles', 'counselor', NULL, 'My counselor may read this: program titles.', '2026-11-20 06:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-6b20-76d0-b350-2ba0deab3e25', '01a1f64e-d28d-7222-abe9-c386049af485', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-20 06:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-6d5d-7ef8-8811-04ae98e38255', '01a1f64e-d946-784e-b730-777789a4b7be', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-20 06:15:24+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-6e11-7b75-b877-e2e0c1edfa06', '01a1f64e-d946-784e-b730-777789a4b7be', 'cravings', 'mentor', NULL, 'My mentor may read this: cravings.', '2026-11-20 06:15:24+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-6e9d-7eb7-afaf-4d1fba3feca7', '01a1f64e-d946-784e-b730-777789a4b7be', 'program_titles', 'mentor', NULL, 'My mentor may read this: program titles.', '2026-11-20 06:15:24+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-6d1f-74ad-beeb-3a8a2ebe5254', '01a1f64e-d946-784e-b730-777789a4b7be', 'contact', 'mentor', NULL, 'My mentor may read this: contact.', '2026-11-20 06:15:24+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-6fdb-7365-a07b-036153e698c9', '01a1f64e-d946-784e-b730-777789a4b7be', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-20 06:15:24+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-6fa5-771f-82b0-67f22197a0fb', '01a1f64e-d946-784e-b730-777789a4b7be', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-20 06:15:24+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-732f-702b-b34b-675a38396f4d', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-20 06:15:25+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-70ad-79df-b9f0-16b051dfff16', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-20 06:15:25+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-73fe-7e6c-997e-86926a3aae38', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'own_routine', 'mentor', NULL, 'My mentor may read this: own routine.', '2026-11-20 06:15:25+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-75a5-7a04-b8e0-e0ca39115440', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-20 06:15:26+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-74c7-775b-ae9b-2bc0d766ac03', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'cravings', 'mentor', NULL, 'My mentor may read this: cravings.', '2026-11-20 06:15:26+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-767d-7ad5-b6e6-8b8e2b88f479', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-20 06:15:26+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-760a-7650-96ae-d7f30d7f8b0a', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-20 06:15:26+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-78e2-7e25-a22e-711470927531', '01a1f64e-e467-73e1-987d-d47193b849f1', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-20 06:15:27+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-7a1a-74e3-a0d0-0c662f539670', '01a1f64e-e467-73e1-987d-d47193b849f1', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-20 06:15:27+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-79b4-7af6-b46b-00943e386514', '01a1f64e-e467-73e1-987d-d47193b849f1', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-20 06:15:27+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-795e-7970-be55-c0db0ffadcf2', '01a1f64e-e467-73e1-987d-d47193b849f1', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-20 06:15:27+00', NULL);
INSERT INTO public.shares VALUES ('01a1f798-798a-7271-93d7-c497e04c1845', '01a1f64e-e467-73e1-987d-d47193b849f1', 'own_routine', 'counselor', NULL, 'My counselor may read this: own routine.', '2026-11-20 06:15:27+00', NULL);
INSERT INTO public.shares VALUES ('01a1f64e-d53f-72f0-baa3-1bdf733f200e', '01a1f64e-d28d-7222-abe9-c386049af485', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f64e-d1c5-733e-8021-a07055a3d405', '01a1f64e-d28d-7222-abe9-c386049af485', 'milestones', 'mentor', NULL, 'My mentor may read this: milestones.', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f64e-d28b-7a40-97b1-2c07bb18018c', '01a1f64e-d28d-7222-abe9-c386049af485', 'milestones', 'counselor', NULL, 'My counselor may read this: milestones.', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f64e-d3fa-7d93-a500-4e7b76d912fd', '01a1f64e-d946-784e-b730-777789a4b7be', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f64e-d3c3-7a22-87fd-e7b59aedca26', '01a1f64e-d946-784e-b730-777789a4b7be', 'milestones', 'mentor', NULL, 'My mentor may read this: milestones.', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f64e-d38f-78d5-bf74-c6ef84e1d143', '01a1f64e-d946-784e-b730-777789a4b7be', 'milestones', 'counselor', NULL, 'My counselor may read this: milestones.', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f64e-d522-745d-b1ad-e1c98bc982e6', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f64e-d4b8-7055-8e8c-93e70a064ac7', '01a1f64e-e467-73e1-987d-d47193b849f1', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f64e-d2f6-710f-9438-e5bc77fa7d0a', '01a1f64e-e467-73e1-987d-d47193b849f1', 'milestones', 'mentor', NULL, 'My mentor may read this: milestones.', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.shares VALUES ('01a1f64e-d279-71fb-9258-2fe227d9a405', '01a1f64e-e467-73e1-987d-d47193b849f1', 'milestones', 'counselor', NULL, 'My counselor may read this: milestones.', '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.standing_requests VALUES ('01a21b00-2389-775c-8114-90e94faca642', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '01a1f64e-d28d-7222-abe9-c386049af485', 'mentor', true, '9a7eac28461a15eaf0e91726235077383cd869bc6fef6fa4eacdf7a67cac9cb93cabc4e9fc7cba393bb7158c141af02ac53776e9c414d5836c40aad8651eb4d7c75c2a020270c4a5d82139399f50e0ae769b61cf3e04a9256effe9d4dc4afb7b740b5a380aac6710d1aabd31435098b025de430332c60adb138a08dfdf7fac64e54297bd84e182392fb648ad84fbb35a21a6c2817fd834a6041359c90839ea63cbb5c69b71fda767aaa596c9c9efd894640dc99bca8c1438af4184fa3d316b8208d1b057427ca5c431b0ae291b17bc96', '2026-11-27 03:15:23+00', '2026-11-27 05:15:23+00', '2027-01-13 09:00:00+00', '2026-11-27 05:15:23+00', '2027-01-13 09:00:00+00', NULL, NULL);
INSERT INTO public.standing_requests VALUES ('01a2107c-7cce-7234-af1d-137a2025b616', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'manager', false, '5805828e08c83cad1756a16d3a88996c06edb9f4cc67fd702c22cad9cea54604077cf5167c82b0771ed5a54e6d75f7de4c84d81801c842d4895e47d2f0305b2eef1f5de2f864341df3299a6e23b55a7fdc64468c90db352e57ea69d519ab8c242f3dc46e79e21f0fcb298ff264c7462fb2ff90251bce18f465a6bf0175a3883ab56640d5e476f821a1dff326fb81d741486af86f552a2b8ab6fe1f80368c9320d178ab42ecb6c627575fdc028db88d70205a2602412e031df385bcd64beec4cf86c3d1ccf855357f', '2026-11-25 02:15:23+00', NULL, '2027-01-13 09:00:00+00', NULL, '2027-01-13 09:00:00+00', NULL, NULL);
INSERT INTO public.wall_names VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', 'first', '2026-11-26 00:15:23+00');
INSERT INTO public.wall_names VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', 'full', '2026-11-26 00:15:23+00');
INSERT INTO public.wall_names VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'initials', '2026-11-26 00:15:23+00');
INSERT INTO public.wall_names VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'first', '2026-11-26 00:15:23+00');
INSERT INTO public.wall_names VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', 'hidden', '2026-11-26 00:15:23+00');
INSERT INTO public.walls VALUES ('01a1f64e-d188-7282-93f1-73244f238b95', '01a21534-f99e-7eb4-b11d-c8881a11ec96', 'Kitchen TV', 'en', 'as_house', 'f7bfecd86e4864b258f1906659aa5534ea8831e145aa47c9c122af3a7923c1f8', '01a1f64f-220b-7543-b009-a0905b4b8de6', '2026-11-26 00:15:23+00', '2026-11-28 22:15:23+00', NULL, NULL);
INSERT INTO public.win_posts VALUES ('01a20bd6-4c0d-75fd-bce7-d61330a70446', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d28d-7222-abe9-c386049af485', '01a20bc3-fc17-745b-a45b-5a0dd1daea70', 'house', NULL, '2026-11-24 04:35:23+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21924-103a-716a-a97b-ea21425fc0f2', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '01a21911-c0ae-735a-ba71-cfbcb258b9f6', 'house', NULL, '2026-11-26 18:35:23+00', NULL);
INSERT INTO public.win_posts VALUES ('01a2225e-1e5d-7c4f-8c5f-ad31d872b3b4', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-d946-784e-b730-777789a4b7be', '01a2224b-d000-773b-9a63-dacda1d209de', 'mentor', NULL, '2026-11-28 13:35:23+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21bee-2aac-74b8-a826-84845ffa3d85', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a21bdb-dc97-706b-a938-fdd236f0f37f', 'house', NULL, '2026-11-27 07:35:23+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21133-97a1-7798-987c-4b18af9eff14', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', '01a21121-48ec-719c-b92d-d24bf0b9901f', 'mentor', NULL, '2026-11-25 05:35:23+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21f5d-13a9-7ab9-877a-77e571361d65', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a21f4a-c633-7bc3-811d-82fafe093c29', 'house', NULL, '2026-11-27 23:35:23+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21b49-5ffd-773c-8d01-a5eca8f32b64', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', '01a21b37-123a-765b-8bfd-eaba9c4a9622', 'mentor', NULL, '2026-11-27 04:35:23+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21b80-511c-798d-bf3c-4233a990104a', '01a1f64e-d188-7282-93f1-73244f238b95', '01a1f64e-e467-73e1-987d-d47193b849f1', '01a21b6d-fe17-759d-9e5d-7885f428327b', 'house', NULL, '2026-11-27 05:35:23+00', NULL);
INSERT INTO public.wins VALUES ('01a21f4a-c488-7725-b953-6868cc108bcb', '01a1f64e-d28d-7222-abe9-c386049af485', 'asked_for_help', '01a21e38-1dd5-7cef-9de8-54bf6dcca3d1', '2026-11-27', '2026-11-27 23:15:23+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21f4a-c502-7c02-be90-1b9a25b5cdff', '01a1f64e-d946-784e-b730-777789a4b7be', 'helped_someone', '01a21e38-1dd5-7cef-9de8-54bf6dcca3d1', '2026-11-27', '2026-11-27 23:15:23+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a20bc3-fc17-745b-a45b-5a0dd1daea70', '01a1f64e-d28d-7222-abe9-c386049af485', 'said_no', NULL, '2026-11-23', '2026-11-24 04:15:23+00', NULL, '47c23c1b7c15a5ff3e8aa9352769c75a8fffeaf816c2ea936da8e1d76f704068d920bcb9debbd6f206a1b0e26f003e6d3b70e2cc658d478ab265fb', NULL);
INSERT INTO public.wins VALUES ('01a2175a-4e4b-7556-b54f-74dfda429518', '01a1f64e-d28d-7222-abe9-c386049af485', 'finished', NULL, '2026-11-26', '2026-11-26 10:15:23+00', NULL, 'd3cc1d54e276869231c603acdea716d993362566d1d00474f28a275c47cf7cef1db1688081681d6f49fa085799aeee042111ff7a1bca60f40c7fa86d982949694f7b1f9f0a86d7', NULL);
INSERT INTO public.wins VALUES ('01a21fef-8f43-7d1b-a875-13e80621be6b', '01a1f64e-d28d-7222-abe9-c386049af485', 'reached_out', NULL, '2026-11-27', '2026-11-28 02:15:23+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21911-c0ae-735a-ba71-cfbcb258b9f6', '01a1f64e-d946-784e-b730-777789a4b7be', 'asked_for_help', NULL, '2026-11-26', '2026-11-26 18:15:23+00', NULL, '74d01c8e06749259173c1ff8cfeb910042820e49dc93912afe54187c8ca843ece24d0c173a49f2aa73b2010cdd9f431562f3ecf0c4d9bcf90a3fd1600590280e75', NULL);
INSERT INTO public.wins VALUES ('01a2224b-d000-773b-9a63-dacda1d209de', '01a1f64e-d946-784e-b730-777789a4b7be', 'own_words', NULL, '2026-11-28', '2026-11-28 13:15:23+00', NULL, '8a3a286e5f7832f40b8322e1020e10226b299eb2f6ed4a58d42b9d180e803b5c1b718aad85450fe022fcf2547e8b3832dc42ff08a75d77438bbc2b8ab7844006e12f492d3343b3ae39aafb6b6f', NULL);
INSERT INTO public.wins VALUES ('01a21bdb-dc00-7155-b59f-e11c705ebfb8', '01a1f64e-d946-784e-b730-777789a4b7be', 'tried_alone', NULL, '2026-11-26', '2026-11-27 07:15:23+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21bdb-dc97-706b-a938-fdd236f0f37f', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'noticed', NULL, '2026-11-26', '2026-11-27 07:15:23+00', NULL, '94acf15f47d74a55a33bfceecba74ae396d5c07ec28face8ca6334a3cae9bc0e2e4473ee237cdd191e4f044a3bce0d511a6f9b4f5c19ce698151dadd6f55fa1538dfce1d01381bfc1918b0dd59fcc5bba8', NULL);
INSERT INTO public.wins VALUES ('01a21121-48ec-719c-b92d-d24bf0b9901f', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'said_no', NULL, '2026-11-24', '2026-11-25 05:15:23+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21edc-e823-78cb-83a8-eb01a55ce859', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'tried_alone', NULL, '2026-11-27', '2026-11-27 21:15:23+00', NULL, 'ea11df94ac5f3feb897110263162a5d58d4807b05654878003c161190e855c5ba011533d6eee6cbc7c6aabe961603aee59a1ea5793f6209b7eacf80fc8', NULL);
INSERT INTO public.wins VALUES ('01a21f4a-c633-7bc3-811d-82fafe093c29', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'reached_out', NULL, '2026-11-27', '2026-11-27 23:15:23+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21b37-123a-765b-8bfd-eaba9c4a9622', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'said_no', NULL, '2026-11-26', '2026-11-27 04:15:23+00', NULL, '0af85e8ce494a425e30af4e774d51a6af793c23ffc43962520a8ec1b3b000030bf1f81000f62fdf2edf6d500429850a1ee51a558770bc7df8b7480', NULL);
INSERT INTO public.wins VALUES ('01a21346-9a30-735e-86c6-5fea3d6d0c3a', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'finished', NULL, '2026-11-25', '2026-11-25 15:15:23+00', NULL, '7f188e31acf85a5f7fdc0ab641093264469fc4fe90242abb0f6af798b66ff62ce45e9b6c5fcb65c823e14717312f955f5c1fabf901eac2753fe826baa4ad810cd2fb712b36df71', NULL);
INSERT INTO public.wins VALUES ('01a21b6d-fe17-759d-9e5d-7885f428327b', '01a1f64e-e467-73e1-987d-d47193b849f1', 'tried_alone', NULL, '2026-11-26', '2026-11-27 05:15:23+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a20930-ce46-7b71-92a4-2bf3dd837a93', '01a1f64e-e467-73e1-987d-d47193b849f1', 'asked_for_help', NULL, '2026-11-23', '2026-11-23 16:15:23+00', NULL, '3f5220bad6ad2b2f6035dd5015cc10b2b446b7b1a055b486a2d504205b4b23ca607461baeae8e507de9875c400ee30559aeae5208fb37c12cc6926aa3a7c37026d', NULL);
INSERT INTO public.wins VALUES ('01a2156b-e958-722f-b736-cfe2a20d3c63', '01a1f64e-e467-73e1-987d-d47193b849f1', 'own_words', NULL, '2026-11-25', '2026-11-26 01:15:23+00', NULL, '3f6cd1004632f2a56ca0490f7571638068d8bdeb2d1b83d433610e580d22ae9abfbbdceaae4b2e8ab7cd0e3ed766f9db694515063e27ee6d3e4f36f9d91c0de3bc29a67047b6e243f3ed55999c', NULL);
INSERT INTO public.word_choices VALUES ('01a1f64e-d447-7944-8ca4-858a51368c82', 'email', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f64e-d447-7944-8ca4-858a51368c82', 'email', 'care');
INSERT INTO public.word_choices VALUES ('01a1f64e-d917-7472-8173-362c465a5279', 'email', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f64e-d917-7472-8173-362c465a5279', 'email', 'care');
INSERT INTO public.word_choices VALUES ('01a1f64f-220b-7543-b009-a0905b4b8de6', 'email', 'care');
INSERT INTO public.word_choices VALUES ('01a1f64f-220b-7543-b009-a0905b4b8de6', 'email', 'house');
INSERT INTO public.word_choices VALUES ('01a1f64f-220b-7543-b009-a0905b4b8de6', 'sms', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', 'push', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', 'push', 'care');
INSERT INTO public.word_choices VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', 'push', 'reminder');
INSERT INTO public.word_choices VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', 'push', 'house');
INSERT INTO public.word_choices VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', 'sms', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', 'push', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', 'push', 'reminder');
INSERT INTO public.word_choices VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'email', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'email', 'care');
INSERT INTO public.word_choices VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'email', 'reminder');
INSERT INTO public.word_choices VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'email', 'house');
INSERT INTO public.word_choices VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'push', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'push', 'care');
INSERT INTO public.word_choices VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'push', 'reminder');
INSERT INTO public.word_choices VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'push', 'house');
INSERT INTO public.word_choices VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'sms', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', 'push', 'reminder');
INSERT INTO public.word_choices VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', 'email', 'house');
INSERT INTO public.word_hours VALUES ('01a1f64e-d447-7944-8ca4-858a51368c82', 1080, 480, false);
INSERT INTO public.word_hours VALUES ('01a1f64e-d917-7472-8173-362c465a5279', 1080, 480, false);
INSERT INTO public.word_hours VALUES ('01a1f64f-220b-7543-b009-a0905b4b8de6', 1260, 420, true);
INSERT INTO public.word_hours VALUES ('01a1f64e-d28d-7222-abe9-c386049af485', 1380, 360, true);
INSERT INTO public.word_hours VALUES ('01a1f64e-d946-784e-b730-777789a4b7be', 1320, 420, false);
INSERT INTO public.word_hours VALUES ('01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 1140, 1080, false);
INSERT INTO public.word_hours VALUES ('01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 540, 960, true);
INSERT INTO public.word_hours VALUES ('01a1f64e-e467-73e1-987d-d47193b849f1', 1260, 360, false);
INSERT INTO public.word_ways VALUES ('01a224a8-0e42-7553-be54-f05677cd640e', '01a1f64e-d447-7944-8ca4-858a51368c82', 'email', NULL, NULL, '5db0574e83bf57592c52287d43487f03ac67e99c8b8038a1a535b7fa682aba0a', NULL, '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.word_ways VALUES ('01a224a8-0f74-7e49-a6c5-67f7a63725ee', '01a1f64e-d917-7472-8173-362c465a5279', 'email', NULL, NULL, '5db0574e83bf57592c52287d43487f03ac67e99c8b8038a1a535b7fa682aba0a', NULL, '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.word_ways VALUES ('01a224a8-0e0b-730b-8e8f-63dd6de9ed1f', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'email', NULL, NULL, '5db0574e83bf57592c52287d43487f03ac67e99c8b8038a1a535b7fa682aba0a', NULL, '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.word_ways VALUES ('01a224a8-10b4-7c26-ade4-6720df267459', '01a1f64f-220b-7543-b009-a0905b4b8de6', 'sms', NULL, NULL, 'c2255780df14ddc7abcfbc8b74c023608db7ac646bb7075b0f9f4afbe0f0c23b', NULL, '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.word_ways VALUES ('01a224a8-0f77-7535-92ff-633d5e4a258e', '01a1f64e-d28d-7222-abe9-c386049af485', 'sms', NULL, NULL, 'c2255780df14ddc7abcfbc8b74c023608db7ac646bb7075b0f9f4afbe0f0c23b', NULL, '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.word_ways VALUES ('01a224a8-1119-78ec-9f0c-007f9213e8d2', '01a1f64e-db9c-7422-bfc1-ccafd1f911fe', 'email', NULL, NULL, '5db0574e83bf57592c52287d43487f03ac67e99c8b8038a1a535b7fa682aba0a', NULL, '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.word_ways VALUES ('01a224a8-0f8a-7eec-965f-59ce1899a85a', '01a1f64e-dd90-7a0e-bbe4-dacbc8f9d6ff', 'sms', NULL, NULL, 'c2255780df14ddc7abcfbc8b74c023608db7ac646bb7075b0f9f4afbe0f0c23b', NULL, '2026-11-20 00:15:23+00', NULL);
INSERT INTO public.word_ways VALUES ('01a224a8-10cc-7bdb-8581-b84d2161ee4d', '01a1f64e-e467-73e1-987d-d47193b849f1', 'email', NULL, NULL, '5db0574e83bf57592c52287d43487f03ac67e99c8b8038a1a535b7fa682aba0a', NULL, '2026-11-20 00:15:23+00', NULL);
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
ALTER TABLE ONLY public.firsts_left_out
    ADD CONSTRAINT firsts_left_out_pkey PRIMARY KEY (house_id, ready_made);
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
ALTER TABLE ONLY public.firsts_left_out
    ADD CONSTRAINT firsts_left_out_house_id_fkey FOREIGN KEY (house_id) REFERENCES public.houses(id) ON DELETE CASCADE;
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
