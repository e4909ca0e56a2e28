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
CREATE TABLE public.alert_holds (
    id uuid NOT NULL,
    alert_id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    layer text NOT NULL,
    taken_by uuid NOT NULL,
    taken_role text NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_as text,
    ended_by uuid,
    CONSTRAINT alert_holds_check CHECK (((ended_at IS NULL) = (ended_as IS NULL))),
    CONSTRAINT alert_holds_ended_as_check CHECK ((ended_as = ANY (ARRAY['let_go'::text, 'handed_on'::text, 'taken_over'::text, 'parted'::text, 'closed'::text, 'moved_out'::text]))),
    CONSTRAINT alert_holds_layer_check CHECK ((layer = ANY (ARRAY['house'::text, 'program'::text, 'own'::text])))
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
    handed_at timestamp with time zone,
    handed_by uuid,
    handed_role text
);
CREATE TABLE public.alerts (
    id uuid NOT NULL,
    house_id uuid NOT NULL,
    person_id uuid NOT NULL,
    opened_at timestamp with time zone NOT NULL,
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
    plan_column text NOT NULL,
    helper text,
    on_board boolean NOT NULL,
    next_day date,
    next_opens_at timestamp with time zone,
    next_closes_at timestamp with time zone,
    due_at timestamp with time zone,
    due_step text,
    ended_at timestamp with time zone,
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
    paused_from date,
    paused_until date,
    paused_at timestamp with time zone,
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
INSERT INTO public._sqlx_migrations VALUES (1, 'houses and people', '2026-11-29 04:17:14.303004+00', true, '\xdba3c816b928998544910cf8f15d326ccb99fbb68876e6b2309559f48d6342dc203280c0576185a7cec1a5c67ea01e89', 21360547);
INSERT INTO public._sqlx_migrations VALUES (2, 'sharing and looks', '2026-11-29 04:17:14.324938+00', true, '\x42d252744eef8820969ac6a1093c5281408322b3eee1261ba687925439ad632d22e5e970ced92cfc37ab2d8c7dba4a09', 10497067);
INSERT INTO public._sqlx_migrations VALUES (3, 'routines', '2026-11-29 04:17:14.335722+00', true, '\xc500f5613ae780ca5d4cd957a9e24b172057a564495f8b860299baeaf01ef946812991baa02e8a189eaf653b611778a3', 17517592);
INSERT INTO public._sqlx_migrations VALUES (4, 'outcomes.postgres', '2026-11-29 04:17:14.353508+00', true, '\x4f7089990da190c5afd47c66c3b3122822f7be4e11ddd1e19c7377df83df1c8b44141b602b54ef4b5b244aa852a83fca', 2399471);
INSERT INTO public._sqlx_migrations VALUES (5, 'answers', '2026-11-29 04:17:14.356038+00', true, '\xc3778971dac7ab19e3ea79d399ec9039cccebcf16059034ec3f241b1d18b1f685a441fa14f561c95c9dcab936c26c040', 2997143);
INSERT INTO public._sqlx_migrations VALUES (6, 'alerts', '2026-11-29 04:17:14.35919+00', true, '\xbe19bf6462ff2ad85aecd27dde8ae02eba630a1fe349c4892b6e32295009ae6e01fe8f967ddabe626cbe8edbebee8efc', 13501554);
INSERT INTO public._sqlx_migrations VALUES (7, 'facts again and who was told', '2026-11-29 04:17:14.372982+00', true, '\x344ee20f32ddabb63284b100e1aaa8a9febe4a141ac311fe695dbdc65297b838b890f0a33a1c801ca9b18e4b0504c2e2', 3277998);
INSERT INTO public._sqlx_migrations VALUES (8, 'reach outs', '2026-11-29 04:17:14.376394+00', true, '\x5f3add4c918ae3f50d04b956817bfcdf4e59dbf8f602e7f79fb5ce99e9542bf6cb8e2af41fcd487f9177b51513afb3d7', 21006949);
INSERT INTO public._sqlx_migrations VALUES (9, 'sendings', '2026-11-29 04:17:14.397814+00', true, '\xefa426eaed489cd12f9ebc8e3c54242407381694852bdbd86c4755617531e27a94f2c4308ce3e1b3c83a657712c3c159', 11951569);
INSERT INTO public._sqlx_migrations VALUES (10, 'standing requests and notices', '2026-11-29 04:17:14.410032+00', true, '\x6ce8e3ace68cac59dbdb9a6dba070a45fe4044e1b9eaab4d15c60e754a7a891eea0d7921b5fe3736f871ebd17d657d61', 17082512);
INSERT INTO public._sqlx_migrations VALUES (11, 'help', '2026-11-29 04:17:14.427462+00', true, '\xbbd068c2e3a023e574cb7c1f95ff9d3e4b778893e686772006fbfb7b12aea662e23f794a4397c5fe072b0dbbbf8855a7', 11475673);
INSERT INTO public._sqlx_migrations VALUES (12, 'outcomes by source.postgres', '2026-11-29 04:17:14.439227+00', true, '\xb93f68aebb039b710f49bfed32a4aa4f6c7508e6f1eca59b85a3c2c6a98e7eda5bfa62c2007326d7a747bf9557ad13e2', 2565528);
INSERT INTO public._sqlx_migrations VALUES (13, 'reach out candidates', '2026-11-29 04:17:14.441964+00', true, '\x180f0cdf51ed14140b8dc76de0ca9f39a2b4d04ed744ea1cec09875e61229a746e88f8da02c8dfd89dff759603007eeb', 2583669);
INSERT INTO public._sqlx_migrations VALUES (14, 'milestones', '2026-11-29 04:17:14.444696+00', true, '\xb8c3434b8630a1abffe66fc058e659276e1ed7b270ff8256a04d7c17553ada55f27b9767907912957cbc2ba785480051', 6217360);
INSERT INTO public._sqlx_migrations VALUES (15, 'celebrations', '2026-11-29 04:17:14.451195+00', true, '\xc828415dc083e165e48b5f45c29e315f7c039f3bcfce34e432ef49ecca59c941063b3a75e7cdaab578577a92889d4705', 10756150);
INSERT INTO public._sqlx_migrations VALUES (16, 'wins', '2026-11-29 04:17:14.462226+00', true, '\x416a011cbd5dfb6945aa6ad629f7c2fc23e8d2481d72916b19bc2192343c424e074bd5f604e68bb6f17781866b421235', 8555883);
INSERT INTO public._sqlx_migrations VALUES (17, 'wall', '2026-11-29 04:17:14.471048+00', true, '\xf0ad81b8cfd4e365227a3bdf251cd08cb295963098c207ef3edc229c37be7211e23ee10de5a4fb47775971581454966f', 5338189);
INSERT INTO public._sqlx_migrations VALUES (18, 'celebrations while shared.postgres', '2026-11-29 04:17:14.476573+00', true, '\x9a65f765c832165a79a0385cd7fb9dbef68567a6bbf522f89916b430e30f0ecdf6ae6c90a88ea94c4ec13621f7d62579', 5227326);
INSERT INTO public._sqlx_migrations VALUES (19, 'firsts a house leaves out', '2026-11-29 04:17:14.482012+00', true, '\x7176636e4bc5c3de8935322775dab4363ee3401a83537c18484ab52707ed3c988d3f3639e88822331c31c05bdc6d59ae', 2257034);
INSERT INTO public._sqlx_migrations VALUES (20, 'who is on it.postgres', '2026-11-29 04:17:14.484396+00', true, '\xe2da714e949b66704bf6ec0e147b01dd2eb514988178e7e45716e1d0f3be1361004eea4e7060bcde8ac201e7f3f9f2e3', 7520013);
INSERT INTO public._sqlx_migrations VALUES (21, 'a pause is the items', '2026-11-29 04:17:14.492136+00', true, '\xf6e9110b7aa981d3040d93ec5361696daa79d2a4de0a7436346a00b3a2b1dc76367d28aa2341593a444dff83eee14d27', 2042203);
INSERT INTO public.alert_facts VALUES ('01a2204f-569d-7d5a-a340-d5d36831312f', '01a2204f-a671-7414-9ce4-6e0268ec057e', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'missed', 'house', true, '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '2026-11-27', '2026-11-28 04:00:00+00', '2026-11-28 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a1feba-8a46-7919-8e8e-b02277d99ee2', '01a1feba-d7b3-7849-b5ad-4618c93e187c', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1f72c-3f58-791d-af47-e508a300cab6', '2026-11-21', '2026-11-21 15:30:00+00', '2026-11-21 15:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20b63-8395-7789-a383-0fae93b8ef1d', '01a20b63-cf83-79ed-9599-aefcf573eb55', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'missed', 'house', false, '01a1f72c-3e89-7a91-8ad4-22a079bde162', '2026-11-23', '2026-11-24 02:30:00+00', '2026-11-24 02:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20bb5-e844-7375-baed-7ce582122854', '01a20b63-cf83-79ed-9599-aefcf573eb55', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '2026-11-23', '2026-11-24 04:00:00+00', '2026-11-24 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21602-a08c-75ab-a6f8-8fdae93fee7a', '01a21602-ed6d-7f52-be3f-313fa9865aec', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '2026-11-25', '2026-11-26 04:00:00+00', '2026-11-26 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a218b1-45b2-7043-99b9-9582299d38a0', '01a218b1-945c-7367-87c4-0428c8e1a5ab', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'missed', 'house', false, '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '2026-11-26', '2026-11-26 16:30:00+00', '2026-11-26 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21b28-fa9d-7313-a5bd-30ce672203bb', '01a21b29-4990-7351-8b43-3f6bfa67cc86', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '2026-11-26', '2026-11-27 04:00:00+00', '2026-11-27 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a21ffc-f35e-7e6b-93e6-12694a5ca2f4', '01a21b29-4990-7351-8b43-3f6bfa67cc86', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'missed', 'own', false, '01a1f72c-3e49-79af-a2b6-d938e4db0a83', '2026-11-27', '2026-11-28 02:30:00+00', '2026-11-28 02:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a2204f-57d3-7b03-8165-41f35d5351ce', '01a21b29-4990-7351-8b43-3f6bfa67cc86', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'missed', 'house', true, '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '2026-11-27', '2026-11-28 04:00:00+00', '2026-11-28 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a222fd-fddf-7477-bb6d-33274795d7a9', '01a222fe-4b6c-73bc-8eae-43dc422c44d9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'missed', 'house', false, '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '2026-11-28', '2026-11-28 16:30:00+00', '2026-11-28 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a1fef1-7a0b-702c-aebf-8590c0761aef', '01a1fef1-c893-7c79-9574-87724c8dd50b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'missed', 'house', false, '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '2026-11-21', '2026-11-21 16:30:00+00', '2026-11-21 16:30:00+00', '2026-11-22 03:39:03+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20169-2e7b-7875-a58c-f736eb3d99f5', '01a1fef1-c893-7c79-9574-87724c8dd50b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'missed', 'house', true, '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '2026-11-21', '2026-11-22 04:00:00+00', '2026-11-22 04:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a2138a-eac9-7055-beaa-f4177254645a', '01a2138b-35e6-7714-a44e-42067a65a3f9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'missed', 'house', false, '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '2026-11-25', '2026-11-25 16:30:00+00', '2026-11-25 16:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a215b0-38d9-7dac-a336-15a6ba563872', '01a2138b-35e6-7714-a44e-42067a65a3f9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'missed', 'house', false, '01a1f72c-40dc-70c0-9b95-78f7ba9bfccd', '2026-11-25', '2026-11-26 02:30:00+00', '2026-11-26 02:30:00+00', '2026-11-26 06:45:19+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a1fef1-7acd-711f-a48e-bfbc5eccb8d3', '01a1fef1-c784-7938-9985-0a412340405b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', false, '01a1f72c-3d99-729e-b86e-f607cae43f7f', '2026-11-21', '2026-11-21 16:30:00+00', '2026-11-21 16:30:00+00', '2026-11-21 17:35:02+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a20621-ae87-7a48-8a19-8edf3611d429', '01a20621-fd2b-7b33-beb1-abdc4a3c6280', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', false, '01a1f72c-3e4d-7afe-99a8-c780b52bdc01', '2026-11-22', '2026-11-23 02:00:00+00', '2026-11-23 02:00:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a20f09-5956-7d19-a349-3bc5b91f3df8', '01a20f09-a89a-7251-914a-1a50f060e006', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'own', false, '01a1f72c-40c1-7581-a28b-6273a1c1cad6', '2026-11-24', '2026-11-24 19:30:00+00', '2026-11-24 19:30:00+00', '2026-11-25 00:05:32+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a210dc-448b-7fe8-87f1-c3e9ae95a703', '01a210dc-9038-7f93-958f-498b86a33a79', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', true, '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '2026-11-24', '2026-11-25 04:00:00+00', '2026-11-25 04:00:00+00', '2026-11-25 06:33:24+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a2142f-b30a-7b26-90f6-49e92a1fa44e', '01a210dc-9038-7f93-958f-498b86a33a79', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'own', false, '01a1f72c-40c1-7581-a28b-6273a1c1cad6', '2026-11-25', '2026-11-25 19:30:00+00', '2026-11-25 19:30:00+00', NULL, NULL);
INSERT INTO public.alert_facts VALUES ('01a222c7-0cd7-7653-b8b5-424ea70f23fb', '01a222c7-5b56-724a-bf6a-ee00e766538d', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'missed', 'house', true, '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '2026-11-28', '2026-11-28 15:30:00+00', '2026-11-28 15:30:00+00', '2026-11-28 19:20:03+00', 'kept_late');
INSERT INTO public.alert_facts VALUES ('01a206ab-04fd-75a3-b98d-dfcadbbd2750', '01a206ab-51bc-726f-b8b1-208414c5239b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'missed', 'program', false, '01a1f72c-40d4-7445-90ed-417379ed1691', '2026-11-22', '2026-11-23 04:30:00+00', '2026-11-23 04:30:00+00', NULL, NULL);
INSERT INTO public.alert_holds VALUES ('01a1fec8-93da-71d1-aebe-790e8bb6b23d', '01a1feba-d7b3-7849-b5ad-4618c93e187c', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'house', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '2026-11-21 15:45:20+00', '2026-11-22 05:08:20+00', 'closed', NULL);
INSERT INTO public.alert_holds VALUES ('01a20b71-8ceb-78cf-b461-4c1127d8943b', '01a20b63-cf83-79ed-9599-aefcf573eb55', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'house', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '2026-11-24 02:45:20+00', '2026-11-24 23:29:20+00', 'closed', NULL);
INSERT INTO public.alert_holds VALUES ('01a21610-a7c3-7d99-bcd6-330b3b782c4d', '01a21602-ed6d-7f52-be3f-313fa9865aec', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'house', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '2026-11-26 04:15:20+00', '2026-11-26 08:17:20+00', 'closed', NULL);
INSERT INTO public.alert_holds VALUES ('01a21b37-0526-7c9e-9b91-76b4a6aee320', '01a21b29-4990-7351-8b43-3f6bfa67cc86', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'house', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '2026-11-27 04:15:20+00', '2026-11-28 09:25:20+00', 'closed', NULL);
INSERT INTO public.alert_holds VALUES ('01a2230c-05ce-7237-892a-5229dcbc67af', '01a222fe-4b6c-73bc-8eae-43dc422c44d9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'house', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '2026-11-28 16:45:20+00', NULL, NULL, NULL);
INSERT INTO public.alert_holds VALUES ('01a1feff-846d-7c10-8557-df0c5b56dcb4', '01a1fef1-c784-7938-9985-0a412340405b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'house', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '2026-11-21 16:45:20+00', '2026-11-22 06:48:20+00', 'closed', NULL);
INSERT INTO public.alert_holds VALUES ('01a210ea-4d6f-7715-90d1-582bc0719970', '01a210dc-9038-7f93-958f-498b86a33a79', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'house', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '2026-11-25 04:15:20+00', '2026-11-26 03:29:20+00', 'closed', NULL);
INSERT INTO public.alert_steps VALUES ('01a2204f-a671-7414-9ce4-6e0268ec057e', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2204f-a671-7414-9ce4-6e0268ec057e', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2204f-a671-7414-9ce4-6e0268ec057e', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-d7b3-7849-b5ad-4618c93e187c', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-d7b3-7849-b5ad-4618c93e187c', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1feba-d7b3-7849-b5ad-4618c93e187c', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20b63-cf83-79ed-9599-aefcf573eb55', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20b63-cf83-79ed-9599-aefcf573eb55', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20b63-cf83-79ed-9599-aefcf573eb55', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21602-ed6d-7f52-be3f-313fa9865aec', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21602-ed6d-7f52-be3f-313fa9865aec', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21602-ed6d-7f52-be3f-313fa9865aec', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a218b1-945c-7367-87c4-0428c8e1a5ab', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a218b1-945c-7367-87c4-0428c8e1a5ab', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a218b1-945c-7367-87c4-0428c8e1a5ab', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21b29-4990-7351-8b43-3f6bfa67cc86', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21b29-4990-7351-8b43-3f6bfa67cc86', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a21b29-4990-7351-8b43-3f6bfa67cc86', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a222fe-4b6c-73bc-8eae-43dc422c44d9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a222fe-4b6c-73bc-8eae-43dc422c44d9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a222fe-4b6c-73bc-8eae-43dc422c44d9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c893-7c79-9574-87724c8dd50b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c893-7c79-9574-87724c8dd50b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c893-7c79-9574-87724c8dd50b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2138b-35e6-7714-a44e-42067a65a3f9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2138b-35e6-7714-a44e-42067a65a3f9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a2138b-35e6-7714-a44e-42067a65a3f9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c784-7938-9985-0a412340405b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c784-7938-9985-0a412340405b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a1fef1-c784-7938-9985-0a412340405b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20621-fd2b-7b33-beb1-abdc4a3c6280', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20621-fd2b-7b33-beb1-abdc4a3c6280', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20621-fd2b-7b33-beb1-abdc4a3c6280', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20f09-a89a-7251-914a-1a50f060e006', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20f09-a89a-7251-914a-1a50f060e006', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a20f09-a89a-7251-914a-1a50f060e006', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a210dc-9038-7f93-958f-498b86a33a79', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a210dc-9038-7f93-958f-498b86a33a79', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a210dc-9038-7f93-958f-498b86a33a79', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a222c7-5b56-724a-bf6a-ee00e766538d', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a222c7-5b56-724a-bf6a-ee00e766538d', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a222c7-5b56-724a-bf6a-ee00e766538d', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a206ab-51bc-726f-b8b1-208414c5239b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'mentor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a206ab-51bc-726f-b8b1-208414c5239b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'counselor', NULL, NULL, NULL, NULL);
INSERT INTO public.alert_steps VALUES ('01a206ab-51bc-726f-b8b1-208414c5239b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'manager', NULL, NULL, NULL, NULL);
INSERT INTO public.alerts VALUES ('01a2204f-a671-7414-9ce4-6e0268ec057e', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-28 04:00:20+00', NULL, NULL, NULL);
INSERT INTO public.alerts VALUES ('01a1feba-d7b3-7849-b5ad-4618c93e187c', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-21 15:30:20+00', '2026-11-22 05:08:20+00', '01a1f72c-44af-7472-8173-362c465a5279', 'support');
INSERT INTO public.alerts VALUES ('01a20b63-cf83-79ed-9599-aefcf573eb55', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-24 02:30:20+00', '2026-11-24 23:29:20+00', '01a1f72c-44af-7472-8173-362c465a5279', 'fine');
INSERT INTO public.alerts VALUES ('01a21602-ed6d-7f52-be3f-313fa9865aec', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-26 04:00:20+00', '2026-11-26 08:17:20+00', '01a1f72c-44af-7472-8173-362c465a5279', 'fine');
INSERT INTO public.alerts VALUES ('01a218b1-945c-7367-87c4-0428c8e1a5ab', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-26 16:30:20+00', '2026-11-27 00:18:20+00', '01a1f72c-44af-7472-8173-362c465a5279', 'fine');
INSERT INTO public.alerts VALUES ('01a21b29-4990-7351-8b43-3f6bfa67cc86', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-27 04:00:20+00', '2026-11-28 09:25:20+00', '01a1f72c-44af-7472-8173-362c465a5279', 'no_answer');
INSERT INTO public.alerts VALUES ('01a222fe-4b6c-73bc-8eae-43dc422c44d9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-28 16:30:20+00', NULL, NULL, NULL);
INSERT INTO public.alerts VALUES ('01a1fef1-c893-7c79-9574-87724c8dd50b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-21 16:30:20+00', '2026-11-22 05:25:20+00', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'fine');
INSERT INTO public.alerts VALUES ('01a2138b-35e6-7714-a44e-42067a65a3f9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-25 16:30:20+00', '2026-11-26 19:00:20+00', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'fine');
INSERT INTO public.alerts VALUES ('01a1fef1-c784-7938-9985-0a412340405b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21 16:30:20+00', '2026-11-22 06:48:20+00', NULL, 'settled');
INSERT INTO public.alerts VALUES ('01a20621-fd2b-7b33-beb1-abdc4a3c6280', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23 02:00:20+00', '2026-11-24 01:38:20+00', '01a1f72c-44af-7472-8173-362c465a5279', 'support');
INSERT INTO public.alerts VALUES ('01a20f09-a89a-7251-914a-1a50f060e006', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24 19:30:20+00', '2026-11-24 20:43:20+00', '01a1f72c-44af-7472-8173-362c465a5279', 'support');
INSERT INTO public.alerts VALUES ('01a210dc-9038-7f93-958f-498b86a33a79', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25 04:00:20+00', '2026-11-26 03:29:20+00', '01a1f72c-44af-7472-8173-362c465a5279', 'no_answer');
INSERT INTO public.alerts VALUES ('01a222c7-5b56-724a-bf6a-ee00e766538d', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-28 15:30:20+00', NULL, NULL, NULL);
INSERT INTO public.alerts VALUES ('01a206ab-51bc-726f-b8b1-208414c5239b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-23 04:30:20+00', '2026-11-24 02:39:20+00', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'fine');
INSERT INTO public.answers VALUES ('01a1f428-2438-7e92-9483-0b1e36e56f9c', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '2026-11-19', '59a5a231e96abf8ebeaab1c29531ec2b617394ca927e61af00ad4e80385690cc93c008621b21ba4c3ec700c228d5046ddc25faf6cfb62ce135551af2fc06613fd43658713f7e6639643a5ba3b85582b322d9bc9199aec92718acd954b5ab091b5622d02baae386075d01746da11b6b0f565f69191491d314bea88921348ca23b81f82cbeead4a2b19a130b0140a4e10bfcc74213572b11716d303621062571', 'd94ff559376fa8ab55a52e26785a0e2cc94166c2398e45985a85326c1704ea94eff35a6d17bed7f064', 'a90534f2b83af91bb7fe79d612ad860dcd074cd6e0198bc6493276695eb59a14800f04eb12da6526', 'c57af315353964868bebf017a8c0b53c63fcb96b378140c5dfd96e2ce11f8e6f9bdd07ec7aeb70bf', '2026-11-19 14:13:53+00', '2026-11-19 14:13:53+00');
INSERT INTO public.answers VALUES ('01a1f929-d2f4-7b09-b69c-cc5de5e692f8', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '2026-11-20', '2720b3940609a4b4812363a807f2c4d2035320ddd05040a057374c38838408986faa8442a5c9677f834f1467820f1315dad7521bc0c24b42ecf2ea679987edbfb3fa7b59ec5efca719f962e49c9e281d7f2f8a618d972efc8a74a936b73064e6627b5495bd2189fe86c6511cf0ad3e745c66c519473ae5a444393488e93ae0cd025b9d3a2de01f3310b1de5de7e5c9020f939cbfa6b80dfdff296f', 'b14c8db2855848baeb7913b2f68fc8345f8865ef1a5837492470ab562a297ef87159c008aae3edb64e', '95f0fdd8b0bee7920a11964efbc248beb550622521651568411261e0003104ec3f897adbed1224b2', '632e2e3cae2f541c81090d759243c13381925c588df06d46a9599788604545c26d9f35813848f5f0', '2026-11-20 13:33:50+00', '2026-11-20 13:33:50+00');
INSERT INTO public.answers VALUES ('01a1fe86-6487-73c1-b34b-8816b2778e70', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '2026-11-21', 'd8d6e5115a1c404d8608e760161432044f9a12e93e771b15907d16684c81e80580b08ce4e4844dd04070839f087a7e9ee8eabbff1177d7aa4a70932d59c5e5d905992ffcdfbf945a73f3d0fa97e8ecdeceb3a91871ca784f841c6662277c855bd41bce55deee578be2f804966b0f4a8b8f11b20d14ffb45c292dba44d22eb175b34d1708c713cee906435fe98481371ab82aab4acf97c1babf63244c', '647e34060d21d95c3aa057478073ae956fd123a59272271e594c06c007f1f482f54a683e71df08c943', '77956f87ebd39067380a859d8c0b979d5b3d6e4b8c7e88b2eef512bf2929234a18f1a961b8fcb7cc14bf1279f53a566f93bb3fd418e4ff9d043579ceee73ecd13036b0047f9e5822d2ed0a029f2b', '2c223331a96f3be81237e6e0a93d32db537251d522bd505142f0c000bae628516f5674e451615024', '2026-11-21 14:33:02+00', '2026-11-21 14:33:02+00');
INSERT INTO public.answers VALUES ('01a20353-9f95-7a4d-83b3-277f79001ee6', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '2026-11-22', '9c9276227a2b60c9873572dfcc7944e8d744191a3b57988fecfcbd7cae93bb6bee99b628c4a86c1a4eef3e220441c985ad51f51554f5268cccdb9a532111b8b506084f126446da3bc79f950a32c8ac3ef3778c27c4a70c34fe17fb48465864d422c29d94b64c09489043317d97ce424d9ee3b7465345bd5cfa05fd3eae1ed6a9b3aa25fc1251cd4249d07c5e7f643dc001a71f3776053b34c5f1ab4f76e77b', '9c1361e15a30a1f71e9c4d226de53e81498ca3f1569d62785a1a138736c669b1059ec360a595151691', '551e49faf0319b8e4c711a784ef7c6b58227c34e884beb6e30bd718f69f79dfb30d283d6d1169f23', 'b20b8ba321d9232676a9a511aa3da6120a2d64f18e7d30c336831986271fc3ad0b4551a9ede044c3', '2026-11-22 12:55:41+00', '2026-11-22 12:55:41+00');
INSERT INTO public.answers VALUES ('01a208b7-2ffa-7611-8aeb-43ab6c61913f', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '2026-11-23', 'ba0e65414c35e6f667e9460370733b82a880365586eff0d20cb033e2379d16fa15bfad16bfbbdfd01ba27e5b38ca201a1ab8d000a32370b3b7a0351454e7a448e74ba6dfbbaeb7beaf07d54a4e1d49a17d907c4945472fa636b33123a52e71d505878e2bfcc3af4b06a7158299d182d73ad1d0365abba3260ccc6a87b442bbf790325b3b85d8ae98d7e958b8f80509abc1b3f5febea046ed1525e189a417e9', '3686b37b8748f395cfe1b1311dca6b47fc94958f779267913e6804ea2f568fd3b84cbeb6ae67243228', '1405219d203192dbfab7a8e091b5c2dfb1f986126a4d5faa0f4569874eb2bf90a17592ae49f747f3', 'a2da0f8548b346deea9919f422b8f4e0f18aea491e56e84478deab9307d283a37539d8bbaa6ac915', '2026-11-23 14:02:32+00', '2026-11-23 14:02:32+00');
INSERT INTO public.answers VALUES ('01a20da5-ec9e-7a59-8e08-d155f4b63a74', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '2026-11-24', '03eb9c7a8d375e1abdefab192491ff616a16a91a9d70259dfa63b728923537149085dfcd20681442e6f472b46f3d41b0d6448f01715ebb923d473a78c77b08dc9af05aff22e32ca6bdfe31c004e4178e6ded25397ce0c14e8866682a4bb28255dcb08257514b8e8c6f97f115b47b6ee1fc6835283e5e877fc716ccacfd6b1374bf1dd35e331f6ff35f5066df3b89bc5b5cc27cf2c109f8b792ee269ebacf73', 'ec21e6738cf58b5dd7c6e1dd6485c14a099804520b727d8feee3eb8609f66330ea5eabc4fb4f107804', '9765a9bcdeaee0f14e204b2e28c86cbde793103d46988aecdf1d7f399fdbeb0a23ae50a7be57e3a3', '68a2475f38d8433b1b8bc80a218a34e035cc52699659872a99b874711ae8a397fbb46ab1007a3198', '2026-11-24 13:01:47+00', '2026-11-24 13:01:47+00');
INSERT INTO public.answers VALUES ('01a21333-1dee-7fde-b6ed-fc8d6a670f6c', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '2026-11-25', 'f610eb7c5910c8ee3f79c90030d990dd65cce9d807a2f9ad9ef10261fce3c9370f3dc9e445a6d0c1b6a68e275b70272932d83e378f3d3d1b75d83d4b25c9a2716ac76ab4cf40b67fcf4c891105a7d91d526cb2f8086bc04482fd4d8464fc724961f035763c85591ea91babe82dcb18f6e0cd590a2f457e1771f4312c7335ed63d8ad421f23aaf9e662b15b0fd3242e0cde32bf5579aaef06e7bccdd8', 'f1d356ca397db29d670be4639e7d458784de8a636fdc514af8e620ca7999b32b1f503bae07b5f275e3', '529d58ae75dd97d39ef3161f8d72e9d84866ba4d8a23844e10f201dac9cf647956f4d3c5bc62be11', '067099c964ba439401469020732a9d91e6581daa42378517903c5c35366de37e91f5131ad92ad28f', '2026-11-25 14:54:06+00', '2026-11-25 14:54:06+00');
INSERT INTO public.answers VALUES ('01a2185d-987d-7561-83fb-40f1f5b22669', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '2026-11-26', '7386dd87286282a3142f7ae24e61da3b29af8feb19494537b72021d630e7e679e53bd50b2658daca8917553fbc64761be22139bf6f51ff1f0b7097c768e60d645a35ee205b50c9449766bfaa7bd7050be7f95b123bd20e83c3e056f803e6c931bd5366a95c3f81d57c0a82fe1d2444ed368782c8716e1846c692e0c21560bbe63d7bbd2891de4c600d62f6392f4e570c8d55e07fd177c1d09d6e97e7', '38c8726c2766e05ffe30d1513d839cc2b4bd68ef384433b9d0a9eecb9430837b40588d1f0acd3d5c9c', '74dc6acd2c4762ca9eec3aa8f9fdd4a6606bee4743af426f96ee47b843f8319f33d7bfbfe4860ab3', '6aece5a95a2ef05ed479f26cba648a41f57c3e5cb211524ed6bcdd34a3ab748b184d0c7206cb87ad', '2026-11-26 14:58:36+00', '2026-11-26 14:58:36+00');
INSERT INTO public.answers VALUES ('01a21d00-e852-7541-b8a4-108bd1bae0d7', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '2026-11-27', 'a140e82de3e8643b2e33050e853ebaed1303973e140225986b915bba16c0326678c4fd0acce6d1deacaa59f1257ad8e15f005ad8cd74fa4bf133b5c6e14db1e67f54f988ece680c4ef36e432d679e70e077edc0435edfd7cb8bf83d557caf25480e2cb36c19ac629f87b43d872200853ec5a7b0534d7bc754499dcb29b61a5d72902a75cb38be3cebe2420d0c3959c9aa4f67c9a511fe583c2629e882b', '5ea5e5c2ae67d4b810133b103bcd19824501c350bdcf5ca4a604ebce51fd220d8f4ef689a6cc21a041', '00955070c0f912e339eec370682a6c58d6ad294f246b808050c68598ea90f60cfa6ae252c5d20eb8', 'c7eb3f9d6ff741abc3432ae4f0ae97437857f06b3b03a3255e77969cbd779fbf28130c4ff881afd2', '2026-11-27 12:35:28+00', '2026-11-27 12:35:28+00');
INSERT INTO public.answers VALUES ('01a22241-a92d-716f-9e4c-8a096ccd65c6', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '2026-11-28', 'a8294d7dc95e2ca652f0e28280ac68be24e7978aecf82540dc943efd282b11a62bd2a0d377030f076d35e6c836015c8444f5222a644135af47561af96f6a8d68fc3077f7604756ae5e9362885be1c6d0ea56e622946e73f940ec3cb6a4b8844aa437a95f17768f180313ad21fcec1ffe8d00409a670dff8d306dbf87057ea6abc67780dba1ffde693c56bff845cd59d73da7c18f139b8e3c15dda443', 'dbff83966f8f7d48ed0ae121f5a24aea0c722d4da0f76345ce26ae64d2854b7b77eec0a4a18b3febdb', '80a4e46ca88bae501d6ea07e8e4d7602cc92f1f9d38df91db0b0bf74c09c825c0c952c5430cc58c0', 'a335c02f47b314cc366b94a3ecd01545709c786a873a270caa1d46a8d19e23cadd62b5bc5366fc61', '2026-11-28 13:04:18+00', '2026-11-28 13:04:18+00');
INSERT INTO public.answers VALUES ('01a1f686-c6c6-71e0-9c48-9a56ff9a74ab', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '2026-11-19', '931da4342b49cc19e2992de716add91d45796cfd69cd67d040982e69415a893ab1b50c78b80c4ce977ce0857e78c6235195a8df675d6fe521cd4b941e077d63a2e61d13cfe692576170af04c6dc8ff5a14014337dfb1a7f794f99c6a49df80033b8c4072ecae3c31f88b0b90c127120b484133ccef0636d61d6db7aa739faca5951a5ecde068eeaa2cb61209792926065acf545e695134619b62ec6c3c', '51dbb2de797a5afc3df4689113f225fffcf17dc7730bbce64492dfcc69b49f8624e39b44147aec9589', 'c26d47d64997b667d46953864d3b2f121e1dfae946199a1d4bdd730b061ed963ca7f15b4a9ac5760', '95c479fc322f9796f0a1ba1febf4e459249468e3b2983115b89bc3bfa14d8ad0710720a5ccfa8316', '2026-11-20 01:16:30+00', '2026-11-20 01:16:30+00');
INSERT INTO public.answers VALUES ('01a1fbe5-7a4f-7625-9a1d-cd83189d41c3', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '2026-11-20', 'ebae7bd07d9e4db8705cc7b61ba493f3e8ec070170fca7ecae7050319c06b6855dc93cd5fbe9dc0591c782e785b04ad272cd00ec70518bbfa38fcc3524292ba8b651e5ecf73b07027c60851c841499b44f15192d590bc35987144fef31bda0276a7c374871b09bfa66d8622133eb9a82066a7b2ffa821c413c2b4d7af1bf11a5d0cc3880d1ce6e2f424a768302e737b939091527089621d1ad43450fd99a', 'b0356eabf4364e2a22eb8eaceaf9cdb397dc5049f82b10cdaaa929322fb169cfdc7772eda72f60d05e', 'b62272233a279681c220ac931dd0f611b9ead1ab59b495436f42366e63725dd36302d8bcfedd454f', 'd78f94a954167d6eae8c9ed54575afb4642cddc7f4ee74e3cbe82af92da8bd6f806216d6adf3575f', '2026-11-21 02:18:02+00', '2026-11-21 02:18:02+00');
INSERT INTO public.answers VALUES ('01a2011d-0896-7412-ad40-6d4dfd660a34', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '2026-11-21', 'a2d757fd660e661d9f57c8f6c85e32d2634f161046331d9ca261806dc191fae7d02a228a7c10624c45176e4166761e8040f8b3ed94acb05361f357bec37ed2ff5c4f4cc41afa453ea88b0a55ab17594011a44eb1661492bbcc1a4e24f5a36077afe7c327188f1796a9c985d675bad3bf9c3007d8578f7795ab165d2bbd717f915ca18f3d93e53afb5b2e4087acd6b8cc7457db4f207d25d0e253', '76f40c2bc90877da09d6134fd0f4c5fd72429f71aced71f7289f423b1361d90bf41755dfa6476f14d4', 'e4fbcbd584ad9372c1cc27156357b5a5c0d9318cf7a0e5369a0586cda0f1d6f391b0cef1b3c9d19d', '700eba7125fc11a713943b4231030fcef6173d5a6af3cea77124ddc72791e60d305ff4757eb59474', '2026-11-22 02:36:49+00', '2026-11-22 02:36:49+00');
INSERT INTO public.answers VALUES ('01a20614-11ad-7d8a-8e26-58a43c552ee3', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '2026-11-22', 'c703d4b78be226403ede473f2d9676ea86384715aa526a1d5fd26976c4e0a4dddb808bcf9e1161a2dd49de05909a00a2f1850d21a5e3b6b2128306c7c39a30fc671347cc37f2c7cb2352f712d5ac241d81521fe450bade27fdbf8a6427071680f6dd199de2ac4015036680d20e9d01f30ad30f2ff9c28c5af630d10101de0d5df2665a6b479980cb56771b4ffc9984704a4742839a518a2d3f68e7d6', 'c2b90531860413912551735c71cf04884f22ba03a424411a5e8019d762fa4567ede697ea6f1aeedd95', 'd64324eb6699bcea9456ceff85934049ffabb013d34eae5f83a26e80e5b8479b2bb372da9233eb84', '6556ff66dda9e7a3258c93938325a441272435593124c68b97a304e2d8da5ba63fcbd5e2c9c6b301', '2026-11-23 01:45:08+00', '2026-11-23 01:45:08+00');
INSERT INTO public.answers VALUES ('01a20b4b-6540-7543-b290-c1672b44e9fd', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '2026-11-23', '40429bf893ae497a234a749e2c54df0f615e1a7e50c15bc83a7017836deedef8d292076ef358b3ec9d43bdd6e778d936545ece9eb3ab3a9bbfb12b37e3e8d87328cdc639880aba4552fe76a1ab496abffde4233f40ef120a078dead8be8535c914f92e00e832399c22ba5ba3c8ad2c1a1695d3caff1edbe9e14e65005f761311f3b5dd5f64344aa88fb798e5af5fe14005a3d9e816c35e571c', 'ec055498276ed700b61401a0642eb04bba14bd9f7be533a611f0cb43b095ef712b7021590773a4fd80', '7daeae80ed733dc8aceeefce05c654c4aae3e5652e175a13090b311ebdebf1d23440d343f5d2a0e6', '1ca7bcc20f96365525b0036557ec881ff7d7c12cf008b53039931c457c96d25076ffe8a89d3f8590', '2026-11-24 02:03:40+00', '2026-11-24 02:03:40+00');
INSERT INTO public.answers VALUES ('01a2105e-5ff4-7987-8c77-6728fd148fcf', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '2026-11-24', '8060201f4e43a6cf8a1c02f30c7517c46b446700d25f047779e1fed61ff3e511291bccdfff660d7d7902b6e3bc3bb310e4d5af015145000a75732ecccbf557d5b7a2762acf868c96bd7e9f88715b42a8342c4636783253ef1a6da02c3e97d3f3394ca501b529f409c3a845f374b1f5a65d1e8f4c5316b4e86dfc200f7204ed9009dff10bc006d52307e089644b2daa62d1de87e0f789f3b8a6699e827b', '22c2bee2e3f04e49c66866ae8de3b375dacb12b0291e085e3e9a11a9fb00f631e1e3db145172edd0ae', '0a4a35d7dc1df71e682acad8aef871e7a1a814c47e0f8cac13bc4f036d3009e8e4c22d580c1f9d02', '1625ae2c0d250f6cf605dcba9355e0030ab31e606e76e74b0125711c4d3e913957ab20f22d340349', '2026-11-25 01:42:30+00', '2026-11-25 01:42:30+00');
INSERT INTO public.answers VALUES ('01a21589-5d95-7d07-9581-467d725dab63', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '2026-11-25', '8c14289480635b806ae4c80076d1399819ec5178b06c7a1146e5015bf9789725b5ff9541080a041c12b94d49ca22aedb6fd1fa04bf5c7b4e61b814b23929095626fbdbadaab48492b3c1eda7c60a73999ee891f606c4615d0c0575597a1dec1852599e0b11f9c0dc06876b604657c98fdaa127d2c16470b450e66d71327dd15755fc79fe2c521db070a006587a702fc781507aead131a14d01bede738f7c', '62cd62787cddee811081d5b479b4531d7f48832e90a2ac93bf389b7cb3eade451028d54a7d8af498f2', '1cb3c19977bb874641ceba7d9d8a375420812654d85742e70fb6c0ae12c9a402e97b76d074b7c0ec', 'f6cf7ba0451c3d1e7568fe117d02a1bb054969279f0324b881e328993ee3e477d8142edae63ac787', '2026-11-26 01:47:33+00', '2026-11-26 01:47:33+00');
INSERT INTO public.answers VALUES ('01a21b04-3f6d-736b-aca9-061187cb49e6', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '2026-11-26', 'c99cc53c842339656388ab8251ac4695ed0d97de06c6eec8ad8e202d105da371e69137a4d91a35284fa27a58e5c9f02ff9c4357eb3367dc4abd2f578eef818002e4483b1e3d9d3253348d15a8b53be25af3db1be15871367ce087edd46b20fabb5770aac024aa4d9ed95ccdec6c012cbf632adce22c4d4debdb91f7dff23c91d8891b29f5f565b2d8dd28aa1d73151ce44386d8c0b18874fd69dca4a6e', 'f9f0646e983c4c335aecfa27f7ec3e389b826d1510fb10ef62c2b7546e4b3066c8fbed96da444e136f', 'bc11fdff43297b120187a8e31f010e139bb2ce6f28156819a8b4cc46ef675d0018ca225049974324', '81473064daafa786c92a1d040533a5b7969ffbb855464241f041ab311249f6025088d729972ab58b', '2026-11-27 03:19:52+00', '2026-11-27 03:19:52+00');
INSERT INTO public.answers VALUES ('01a224d8-c798-7759-9795-cbdc836442dd', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '2026-11-28', 'e3e4cf2dd2500edf2d74c6f6a9a654c3aa6ad64b20009893376ff16fb27e3a14367fc708f41c2996e404e3d0b38c5819c77f7eeabc301e586e8e00fdb531d1679dd07f78330d171e87b5b7229e97af680886f91dabcb05576956a3cea847e6223b04566f0a44b068088caffe007a28d636bc80b72be38d187fe5c8fb22e821feca6e8fd6c41796e485319b46a2d188244f29d6ee0aa27ed20bfdce', 'a6691e7398583b167c6be873aa5184f4e2b9aae43be5bb5e05f2cf0f9d9a5b0683877457a44fc0bb6e', '358671582bcd7404b59d406bdcd7b1d4a347c2b0f5f089a469098982ae6b1810c6bfcdab2cf62df9', '1efd0f1ca33d616f5518db4e3588db34ab5691b76bfeab8b1d280b71fe6bc8e986efe09659b32888', '2026-11-29 01:08:36+00', '2026-11-29 01:08:36+00');
INSERT INTO public.answers VALUES ('01a1f43a-a0bf-7ff0-bca1-d6f80716d3f2', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3f58-791d-af47-e508a300cab6', '2026-11-19', 'e8cd9cc04d6c6dfccac923a3c8f8c4090d9515fa3eb2546c1ee922b0f71177523df88e7d955b55ca233f27ca08a4e9787e70fe02cd515cf56865d94c59e959c1c9854f2c61e867f10690fa7b43417bd3bcdc7ee112b2678f3779f8a0e6856cf5535ec9fb6cc2f0d86a5b94c920edc32af97d1f1e292602b2a11f25c4d40d3a682a998ced2eca3f7aa3e5cba7aa1cf7a176e206604dc819174b0273', 'c08d9069372ffb27a462331a620b4df8f69ba6b9635ed5f80e98c61d8adca508db43ae69e476d402c1', 'ed588d99fc62b542c8bfac91872aedbcbae914ba91af48ee80dea3e0ccebeea9b965ef54b3c9ad14', '91a996794c31e29a0398f91bc0136610d7e91278052c673e6808da8b280ab9db4508325e8ccbeb8c', '2026-11-19 14:34:05+00', '2026-11-19 14:34:05+00');
INSERT INTO public.answers VALUES ('01a1f954-78e3-7628-91b7-88cfa42d9caa', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3f58-791d-af47-e508a300cab6', '2026-11-20', '4eeab275b9d74db2d2204d6ae4612d039aad1dfdaa33ed1023e15a2230797ee5e2ec00076d113addbe6a321fc77f15ce3a8e8327f48562af6d4d69281915898c6147ca64a912d6451c0efbae57f3dba9f7b63885131d65455c88c27c1729e459d68a73122f414abce81e0613298f74b892de2250b72c4c9f655b58be9f07660049a4ec53a56fe98aa74ed9737e177dcb493954d5cc2f07e522a10cf5', 'b8149aa6b598650f36b101e92a7f296e316e87f421b79e2e8921369566eab88f148b2507e6701bafac', 'c849699102f0fe6d75d889b919c64009bae297a6d206bf3063e4178ca74aa9374f98a1b082a02c34', '3ec1dc7d818c41f14019be1947b5d68fa5b3666f4b97b53696d6b5c4bd75027852fb06a026d9ebf9', '2026-11-20 14:20:25+00', '2026-11-20 14:20:25+00');
INSERT INTO public.answers VALUES ('01a2039d-7574-7925-a101-4ed3357819c3', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3f58-791d-af47-e508a300cab6', '2026-11-22', '307629e199058ba878813e9dda32a704391c110f53f27f6eabc54a940518b05f255104404da22e29de5dc6c1a07866c2b9095478ed8d44fb4bf9c8ce19b0a4b14232159c31f7894f32b75fff1f1b7d320210630ea126f74fdbb62cf42d45129b83c75e96bc185fffdfecfb71e939ca798f4e8fa3ee48bfa4f60b0b287bc09f46a980017ae269662fee6a63cb3243b5d48952e10f533943cbfc953cb1f775b4', 'd3330d9254cb912214b068c45d8b0104f55fb796be72992842239b8e2f92b7c1ca3de71bf0238c3771', 'eefeaa89a102f0ad53c0f928cf996ea6da33bed76b7e97b3e9ef43cc192b3ca5646fb2881bf20226', '8452938dacd36b95e284cba6c69e3b8718ed518f2b38e538f89377ba5198e1ac98375b3047c41c07', '2026-11-22 14:16:20+00', '2026-11-22 17:16:20+00');
INSERT INTO public.answers VALUES ('01a2087b-7a0d-7c86-8b86-780e849a43ab', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3f58-791d-af47-e508a300cab6', '2026-11-23', 'fdab8154b911e230e09aa91ab0404bcf8ac8563c6a8dc9b04b95ff98d768d4f31d1213162ddaf27f2f2fabd9c35178686314ddc6683d30dfdfd60afc0ce20fff78180fc39dd21bf24f992b95b76e18ad433919690d061f0af8deab1bd37dcf283b0195397a65a43e40c964221ff37095cbca31a6ce0914f7fcfd3e2546a5896f1af457dbf3619a3c5cb0ff2f85a5ba44241efdfc22ba45f37dcd65cfbdb8', '837d610849c8ba74f692907045319b4596ab9242a2eaa680f8d0765a7b7cb8a134206744ab8de91443', 'b9a93ed348040015eacc261162df0490a53840f4fc797454ff53c620d99589c335a3d9af19aa2eb3729890d3efdde424350928b3145a85413ba938f2d5bb3eb2f26cd5be', '605a94efe3ee30621ad0d4211f20150f7be6a97376d51b19561ec82b9dd0bef14717e3f4edb22b47', '2026-11-23 12:57:19+00', '2026-11-23 12:57:19+00');
INSERT INTO public.answers VALUES ('01a20df5-f33a-723f-bd25-c82e37009b3e', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3f58-791d-af47-e508a300cab6', '2026-11-24', 'aefcaa0637b5d927074d9d1a424ebb682178906bd2f43dee2b3b6bd6501ee149a6d2117a413c2aa34687008db7f4b7297dcd9acd568509cdff5facbd206ae8a08d96f9fd50ddfe8011ae05144709f18c6bef50390b213cdd76cfc55b36276699291aeeb5464cba68136f44830af46d3560400a840aea410c8135fbec0c9dfaaae3a55d7b2ab54545644b7f863ba78f70a274d919a796a191ffd640dc27', '80599b71ab4e62f9579a2199fc5c919103a3e28bbe79f86261ad0a2626ef4f5fbf37ace0eb48be1fe6', 'af6ba795ec7355af2c5beb889ace07c9ca5213a0c49c4371b7f8ac594f39192b73c53ceefc65842e2aa749ca66979c1863511769f40538243f085d88f9c97edacb20f44285cf3f0cb75e8ef6f9e89f', '15b5549e0d9a71692bd30a9619ec7e6b05b2430bda071e6a798b3139c7f56dc4a8137b9d9ff51d84', '2026-11-24 14:29:12+00', '2026-11-24 14:29:12+00');
INSERT INTO public.answers VALUES ('01a212e6-b008-7cf2-a468-fa596c5bc103', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3f58-791d-af47-e508a300cab6', '2026-11-25', '78b3881fe2c7f3385363c05ab09f29fe893480c5d05060a94fbf1c4cdce4c04f016cff9761ad4337fb2e1a1ed777dfe0116a66dc0e1f7456492f5c1d103dde21afbd14afe5bf7900f32cd62b3e74917ed6cd0e609de11783e0584855354dce3a881a3161ae9d9dc80c98186524413b59748b063f13b562daedb15603d3655654c0478ab647a81888773121e052cdf57ecf3e01ff7d57aeba5b5830fe30', 'b08bb4d27e222b167fc9de41eff87d8ea1129dbc5e968ee3c05fad0a326531fcf9c20405accfbfa442', 'e0f2a53924de3f14f190e482bed1a1f6a496b8165ea69fcdc01ce4bc5f0f95076b0418d08f58cadc', 'c5a31d01253b2c74f976fa9f3f064045cc85686d9f74787ba6228f27c8ff60273091b134a47726c5', '2026-11-25 13:30:37+00', '2026-11-25 13:30:37+00');
INSERT INTO public.answers VALUES ('01a21852-308e-7f6b-bc86-aca650de35f3', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3f58-791d-af47-e508a300cab6', '2026-11-26', '001741418938b6a857c1fbe0031b13a90fe76f7c480f1d9463eab123a3aceec309dc2ad32e67d898907b35a59f76370d8ed6af2cc70682714ca18a5e54fc33510ce49af7619d4a2dd5c43a428175d6b909636dc5aded609e81c874e9cfa2dfbcff8dc736674fcb9dd26846f6d4298487a53b67df787f80e7335a75711e177c855200ca830ffd1a162424e8a980e1467dc9f32377a985a00b80d071d163', 'a4e6feb53dbea155bd0121feab990c3bcf03b2a6f557c337c3b3b00c03185cc4cc201a9677e3de5328', 'f7d8ede3e3e7e58d09e222ca75f335570374c366b74357dd78286c932c3561cf51e2f9ac3f685b69', '9a72dec7101c2610d44cf3c1734ec93af886091fd3c998961fd332728f5e08c2e7ff4505531371c0', '2026-11-26 14:46:09+00', '2026-11-26 17:46:09+00');
INSERT INTO public.answers VALUES ('01a21d27-70cd-7e1d-a798-8c3009bf1ac9', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3f58-791d-af47-e508a300cab6', '2026-11-27', 'd47cd215e90a0eedd8295c92109ec0399fa928ad73ec4f156fc0da7b62f1d21663d2f74e9c5ae772ce4e2fcf7db5dc02c85fb9ea0bfbae2593444a9a34c88a382e7053eb06448425c8fb2aa0b79e9cfcfbf90ddbc6e66f1a0d02bf6fac184904371fb8966c20d5a62c87675fd28d46d0a73f36e78131e43dd94f87f2688afd31b6339febb0c6c096943c2498e1ccbbdf71165a7e5406f04139d0e077d5', '0dba434b5480863f3d195aa4e52e8f4ad826df122c3244ac78c3a4f9163d4eff39d24a8a5485d25504', '96a09c183435b3987f685b132f4022ac779205f86a10f0830cbe1913c478b1d748d604648ddaaa39', '5f5c1df512f2d74ea877d00f5b81bd314aca61a0209737d62791a4fb206e9782d4608c96841f2541', '2026-11-27 13:17:33+00', '2026-11-27 13:17:33+00');
INSERT INTO public.answers VALUES ('01a2223a-e986-7c40-994b-702d2157a356', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3f58-791d-af47-e508a300cab6', '2026-11-28', 'b07523f71c8f60e88bd028a3c98edb3aa15482e32f8db859d6fcc4db97e99e3ad948eca26b407039a9bf12c928f9092971430306083520ca201407d10f662c031d7790e41aef7eafae3ed703b7eb62911dcb6d35d8204529715198d9fae820862cca82f6d37b86e7c1e90577e0309adf8d474bb2a3c8fc26ced093568cf1606bb16b387e6af049ee2f17d8327be764cf5b1f6a0752aea71e3028473d9a', 'ccde1d5c78a75a73f7dc22e9b9a08197809b49a3047a443b38343e4245fbd85cc1f416998e00494bc9', '0daff808b387d0d9f04fa192609412f5dd6bb553948e314b06c0abe56607dd1212acd08d86374e69', '62da715be6ebc0649fa2dce8ca2a993464524a52b84c9edc2df1569737ab66349f2da8cf0c01fb58', '2026-11-28 12:56:55+00', '2026-11-28 12:56:55+00');
INSERT INTO public.answers VALUES ('01a1f6dd-d989-7e5f-87da-be80ba3cf05c', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '2026-11-19', '1444256a87809ac2520c5eac15786dfe1e0428647893a3bd17a1b7c30389c96fcd7fbf07b6f417089a942644c1012d97d2eb803a6490f77919325cc950034d03ff3d25e003722e410be233f866e58944c8be48b847b63d3ad94bba75180b259bc8cba8f0eea0e61e5fbb4d3e7788417a0ce07db6f0ae434b4a54d552861b0a0246cdffd77e68ec471ec689a8423669c9f54586de505cfcfe6fd835', '1c4801250ce77468cb03e5f9da0922c67aaa72c1f6cdea439201fdfe01298985908f6a947843a057e9', '5b204ff3869f9c87f2023309002db2a7de07f44d03dd01f531c51f4cd0032555235dacada82a7dc4', '5e96abc3abf93a4c50c30c7e00b144e54a0a06a640a84be33bba68f3dae9769e4cae3eb622bc8a73', '2026-11-20 02:51:36+00', '2026-11-20 02:51:36+00');
INSERT INTO public.answers VALUES ('01a1fbf4-32be-75f3-86d2-ecc222fc95ab', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '2026-11-20', 'bc20cdddc51a16fe151995a181d850e5398fe9907b4302119620087af5e6cc282209098a4e1b387b1e0b13375aa544b5d568054783b05b4fa75980f3f35b7f7ba0bccd5f2df0dd5498dc5156ebf70ea0d2b128cda6c857a8cfab443afa81e6b0bc0c55a2c1c794e1e357978143c75bcbf8b0460ac1746ba92fd4c33c0c9289a259dde43c6e13491f8ac35a71feea80dfa85c02a9dbdde000b408', '12fccde78bd57eef87839247c2d7cc105f48e41f4b8a0189b109d1f1f39fe89c9e8fade42fa0544a89', 'b9f6a20eb773fd2bd80c5212179dd93b646250f7fabf1f97e8fef7de2ab60c8b632563845f510b8f', '8e65c2a90afe3f287a7a320d860348deec6132431e3af27bb975adb6444f4a021fe9c7279308591a', '2026-11-21 02:34:07+00', '2026-11-21 02:34:07+00');
INSERT INTO public.answers VALUES ('01a2011d-4ea9-79de-9cd1-2120b5d5414b', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '2026-11-21', '55ed5449855d3cc075c9c52d112f48c46645fe789b09cf3698ed6b2a920d6bc2689bbc78b893280c5f227d76cf67e547cffc2cc62e8c206d85ef199e819ce59c63aa37d085ebf2d81bab8ce2064203802cffc3823df3840ac53fce5db8092f8fe9a6a3a8d896b36cb7cb93f67253ce8c72631661f2607eb948ce08d492511c44e68101d7b618111eda59356d937a95211b30d96b9bb403a489a874', '0a01e84f45900d951e592d1670d2dad9310cfcae3a401527a14ee639c8bee7d64c852ac09e5831e0ae', '2c551bacfc8bdccc85a94fa52476e2ee9af356f9612885189567a06a10e0b4f6499768ca7e4f242d', 'f77c23d0f498146a0fec25eae2859833e833fe95d81a1007298669d1a93f5896cde960468f894105', '2026-11-22 02:37:07+00', '2026-11-22 02:37:07+00');
INSERT INTO public.answers VALUES ('01a20672-d907-765c-8396-0c8bc2755b75', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '2026-11-22', '5001df5d39cbf866079e4683174da19a51836c296c5f15e83360ff5018f9a0cf503be15a36b193db703bece3292385a286febb1d789ab4faec9ed4f6b7c446a36070636cdcaa7bf6daa3d0413bd9b47c201bb4de367f0c8161a81932bb9e47718686c91f8a85d5342d2861ad428eb30dba21a17300aac6e1e22a72ec4ae928ec04e88b8346fa48ef941eadfb488a60e5b34d0492e633b34d5f07ccee', '9975273abf714f2baf1132bd709aa5d6ac43fe518b0fc51dd65917d45089084059145640b082468fd4', '3f964bcc4729cf79c5c3c111e3d7365b6b050f9dc2d3aa4f1f2614f3e1c34e8089c0a4fcdea07e65', '1c15324b6123fe6b398ebf14985dab2c395f9dd5f3077852616365e3f2169a8168d988e7ccd1df1b', '2026-11-23 03:28:39+00', '2026-11-23 03:28:39+00');
INSERT INTO public.answers VALUES ('01a21066-2c75-7793-9495-211f9937eefb', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '2026-11-24', 'c1a33f732dc58029ed3f52324df9066a59b16362b51c92627ec9c51555aa5da96217742ba2d64b7d896164691deb0aa967275c632556a24637850bef6df78cf04027b7f39124eb8b36fad5f9d2faa38abda1d4110a85d172a5c881e2c51ba13367efbac510739af29d7f1b6e1381ed470ddec55ab716b1b0140b039f68afb0ebc520d71db9eafab25b7521a7b134a84a198d945fd7ef01037e677dbb', 'aa7a2c8f4e71cd3b5b238b3849e247cdebe38886e499cd36f21a047cb195586ef297aaf3121b16cc1a', 'd91ea09e5cd3b495aed4ec05db69ae29f7a2d8eec5955733a93e5f6e8a3f21c6923defd28dec2403', 'f87fd015ab5fdc5a1d7c52a6f9f633693730957d0a07e9e2b220a3c121b7ea71b01a6ee8ec8e4e5e', '2026-11-25 01:51:01+00', '2026-11-25 01:51:01+00');
INSERT INTO public.answers VALUES ('01a224d8-21f2-77a3-b194-8f9a68fc6045', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '2026-11-28', '4f4b956fd716faa1c8083f2fa32dcb39e459f93ab293da8e4d9b8b045aba40522e2edad03306b09df68790c3b9353926735a819c6f81fc1a8d07c1a3bc0e71d0ec8d0063d86abec840cddb6ad75701c8ee9ea8d2e13f583c4cbbabbdd20f5d4e1c86a605aee72c483ae3a946ce4cf2a542a996db6c76bc0370a64a99862f526c9108403ceeee6bc4910c9b7a71b534b21d4478b616e0381a0c9a8b', '6bb62e983b5464a72da1db4a94afbfecd675be7048bd95d7b7d151674589e1ad94e5b5e27f7027eebc', 'b07e2fdd9576052477b2bd08e8fa4e8cbf12691f555daa98e47789a0bbf067304938e28f1478a68937fd699b03de56773ed316de2f0e3e9e2df0800b149c6a61640e69a602f9e1c3a3b6191bc3c7db', '97222f308da6b6cc0daa0a63c5c7b95bfa36c3af357e404cf0b9e2c17b50e7ca0f801d7f56db1594', '2026-11-29 01:07:53+00', '2026-11-29 01:07:53+00');
INSERT INTO public.answers VALUES ('01a1f41b-288e-7a77-a8fd-5e15b9ba548a', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '2026-11-19', '8f490ae3a2a124c36a31f45e07f3ad32b0a895cd8d417814d8b1dc1d543331429c5ac318c19482efe5d0580a56f4886e1c0087421021a2727359539ce60613315492626d33e077251c8fae8dcc92487a2d7e6734e7c77396a7ff0bac1ac5c6c01493fa2e365fdf015c16f8907a65e8f3e29a16ea4a2717137626a5f3b143e8e3096acd256a1fa4579584db73242b7e032b0403a67b38a8d000b85196', 'a2e8795956600d5546fe2e36403af11cf816c5c77274af0e50581e5f7f87e814770e7bdced3d1f9039', '54e328039022a9eed4074aa59087c57ea55dda42af29aa7c71bb5ac34c3c9307fd63e3792eef4f76', '693efc125b17c001cb27f7556be056b09da0a5e1c6222fba4a6a888b0b837e21381c104df62fff75', '2026-11-19 13:59:42+00', '2026-11-19 13:59:42+00');
INSERT INTO public.answers VALUES ('01a1f91c-f515-7d6b-8673-4ee83ff7a9af', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '2026-11-20', '4126cede017d3c5f5c0d876657a0e3d1bbc7dd10eea1f31d3ffc3fda8bc6c41ef3785bb843f39522ae8d7699a25d3d57300f89a7873188c0e9b40f01fc435d66e19a279c4252f5d5ed90d2819b37c74aed52d2f1e6690ea1218f4cfbb00547e0c436c73da08ff7e37b22bf747a947c2307a135d600a5c15b5060e0f93def544cc7d30b5b44a899c2658be95887e31be6e7bb51e92e2aae5e164275419b', '385193973729e3abd89d818fb50106931a9a13f3375cafaaec9470dace99763d3bfb467cc65efc0d37', 'bdd33316b876005abc9ac02adce06ccc324621c7520dcf36fc2e850964c9aac3ce718cb65603c2b5', '1b8c0c237a1b715ec343428d631a67bc2e0261b625df5ca70796ab4f31887cc8c97471a206479bb1', '2026-11-20 13:19:46+00', '2026-11-20 13:19:46+00');
INSERT INTO public.answers VALUES ('01a1fe7d-08d7-79ab-a546-2089866e516c', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '2026-11-21', '0814a7e6fd89131aac302e01c8e12692fbd3a6da8462f2c9faf0aa1add89ea5791b4f2aa6091db69c98f8d1d774028c94a8dc5e4ce79c973369082507b11cbaf27537e5aebd6beeb0dcbd8b3b337c2a251a80821f41e21bb699ac204b632b8437d1a384ddd749976870915936171852926a1127e821c935b60d649f13405c88dda1b92a3a56e386d48bd0d73e96a7787d12ca74bb99d6b1e672aa92f1a', 'cf269487be318966dfa685f4626b512382fa8e3890475267579cc2b958c03bdb691e99e5d32eb73b4a', '4e987ba05c83febe6a28402db51e861ef3c463dc0405626f841a6f4bdfe200cda4c2696311f0f56a4103b81fa4f2fba1fe222860e617d8061acbe89680148e170f11a5', '6f2d164b338c23d44a5060f7ceeddcec62da69915effc652e3482d3d24017c8a67b6fc9e7af63529', '2026-11-21 14:22:49+00', '2026-11-21 14:22:49+00');
INSERT INTO public.answers VALUES ('01a20361-4a44-741c-9abd-8600982d09a4', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '2026-11-22', '2d9eb1cef6cfb5e4b3267f3b9c1362a2d37bdd64e7d5b56e28f82fa149dd812ef7ac1e75ed9cd7bd37f74d29f109c8c6bbfd3865d6caec03103a271fc114548e472f6860848742f819768fa3ab932530dc161195c209b05d0de19627ea22bdd3ae30524b27d51b4533c09761505ccb183f454ee301936417aea585be33bc313ddd553f74555459406b3fe3fe72341617340a194fa75a740d8d79b6ad', '1bc504f720733718d4547f4dd0dd6d182e2ab4c9c870bf2121a9eaaef678ce2c4b8ad22ee4670883c5', '71bf974b8fa27811c2ece7e442943551e7b2af17c07af639a73ece844f78f6e2becfb522a20c4956', '8854a17cef3b1d798aaaf46075317acbee58a536d84ddfcf7b8da0c5d42549654a0f394569286de7', '2026-11-22 13:10:37+00', '2026-11-22 13:10:37+00');
INSERT INTO public.answers VALUES ('01a2087e-eee5-7836-bb4d-2d4d3655d6b2', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '2026-11-23', '0b4d973b8accb2e5eb47821e297c8099b1fa970fbd2de37568b677b9e6971155c2dbff796c436016373f26fb0517a3847148457cd16c7a9d2bf5febb69b9729a5ee18c381b231dc17fe31dc3154faf81b6d10c8ddc4a550cac2ab7bc79409efb46f4c1ab7fd9d058d477aa8d4500581172029431effba90c422f0ad18194d188e2aadcaa51bba206f6e29a6f8a81325391e17a65268e669c8ca7d5', 'd732eec2afbe1f3e8604f21e130dc03304276a35f395da2dba896ce40b8ef2c2e4cc537644011775c1', '888b68444677ab4c1a93717f1008ccb1148dd6793fa70fb0b166763c33fdd48de7e1c27dcc75360d', 'fb540ab6e8d98922babf5c60027a1fcfeaaa5a75a4a6986a1bfe1855f0bd7babcc70071c6d6f5859', '2026-11-23 13:01:06+00', '2026-11-23 13:01:06+00');
INSERT INTO public.answers VALUES ('01a20db8-266a-7df6-ab53-d2837c9b0e6f', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '2026-11-24', 'd44aaa3bffa90a950c494666e64c284500334f66211f8511980deec9959a251be3b007cce9d21a0e4f197bbe0d2a06aa9089986132c88bcf87a778dd4c7f5dbb991c0c660da6e8191b1aa63503ae8d22f0ad9e60c2aa1ffc0800da42e985280690eb67eff8c776fc34c16c064d078faf53c23a2d7b0e5e08ad61858df4a1d8e17b72992b6eccf36c8854884c6ecbc02f8a94ec82c6f70a7614055b04', '2b491cb230f18010553059939d6dd7881d0615c19a49336d2d1cc4c2e4fd5139a8a11aaf108796254a', '2020b9e7e4d59176ad1f9fb4301243e766caad004a01f8ca6c39b9acc8d96569f13a56e537a3f51f', '018a999528f6b944ded43bb95f0888182b05e31aebf414ea8ed78c59313552a0a7181a1851620df9', '2026-11-24 13:21:41+00', '2026-11-24 13:21:41+00');
INSERT INTO public.answers VALUES ('01a212e6-4ae3-70b3-80ce-b531cd98c8eb', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '2026-11-25', '6d1471a81f6f4b4b1d0adf5eff0992a248a9123dd050429aec2bd9536c0a17dad8238670836b7eeebc1a44701075b060ff51e5b76b2d6f4d349f732b281c431f5bdacade5ba31a91f7371419e494e3a1f49960b48d0db8788b4bd6b3695de975d7119bb470102a05c167050be23c0e9765d9f73c9e3618c2c8e03bfc3dc539bfaf431d7b8ba33de94ea9ea2713d8d8311e5e35e96670b9c0eb4ef79036c9', 'dbb91b8c31eead101042cfd1274ca97bf7b917454c96570492c4b43ccf8aa7a7a9eb46c57b2e32bcce', 'd96f94bd11eda3007c8dbed24bdbcd00ff9989c1515b3634d8cbb074a369679fe30c3fd3f8305993', '215c5dfb1a25ad51bace6a011ea9e6a2d206f904b87349e7f5e7a7e97ae7db8b5195dd06ca6f8f29', '2026-11-25 13:30:12+00', '2026-11-25 13:30:12+00');
INSERT INTO public.answers VALUES ('01a21838-e08e-7561-bb26-bb2088855fd7', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '2026-11-26', '2efc66231fa6b9ace5cd2af7492ba3576f08da7b7933fa1a01529c6a2735aaf70e54d70f7d8b1f7498cb4f1e8418eefe83e3d1d93cfc64788ac565e304c34fe83dcb2c2e98f171b47ab242da176beb3a582c4c43aed71f25960b070b6a4dd1c287932d9e31daef4131c031f7d90b60063e4ad635e5ceac45a168043819c0d5783dfd4715a680aedc93b76568f31904ed9ee612b2c38a9191caaf4496bac1', '2bd72f8f52ff70e5d1a3c33902d555cef7c83356430ed415dea46fc470e4daa572459714b61ad27684', '20f8e34bcef15cd0a40e836602dc53dab95b2005c7111e958b210155b8b7b74cd84519887ac8d19d', '3158f24a86346680db7c248628da60079c86613ea18a5ff96b2b2ad2febd5bcec250529b8afd470b', '2026-11-26 14:18:30+00', '2026-11-26 14:18:30+00');
INSERT INTO public.answers VALUES ('01a21d58-f72b-7000-9293-909afb2e57f8', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '2026-11-27', '1b8577ae0c4cff4ffb84b3ed8ff144f0883e494b49dc1f1db43daa4059af6db62939050f611016af46f6f7ca377feff6e103edef862f1ae0e11156d2887566be30d4a3d6cc7ea64dd506de40aa6c11abd3090bb234f971fc9e7d80940d488e0c05856a6e51636473694f8e28f10a71a9ea8fd69578b96f69c67f227a9d500fae6f5e9abb02cfc36d6a2199bef678ed88e190550a2590056f78904e1c52', 'a3dcc422d0a22ab96952a93f142c7e8d5f4f937a5ae89941b398d3a12c110e67bc61d388309de16fe3', 'ad020a8c1645569c5b1e12f3271fb88e732d2c3bfa61a9cadf0d7334357fecab734e25b22978e5f1', '778a4c4b84cc4647f3c9bb6ab4e99e78ceaa2eee05a4c7e7b3b201fa430a2062d1fe79ffd7309925', '2026-11-27 14:11:39+00', '2026-11-27 14:11:39+00');
INSERT INTO public.answers VALUES ('01a22230-e58a-79ee-870f-37664ca17976', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '2026-11-28', 'e73fcdbd63fa5f64f3ab6e00876b805e3e59e5da56d34a4579873a13ec4bca90cfafe1aa49e54df73b709a94ba75c23f033cf7be2dabbaa9da5d7716c4d97d950ea650f0acb39a8099f7b2a26bc80bf00e476de9e8d4981b1d8c16cfb8caa764894151ad4e90f7e0456f754fecc1822f16770cea052438dfc894cd026836c07c3e26a3871a7e9dfe6308ff6bf81d10adea279e16a36ad2dfa5c0ce', '8ae5ccd618ac2f64daf0cd616fa43f02a09c81702748835c9ab07cb60ba20697f576a9848fad71a179', 'f722b0864405a5920f6b69756ffe0c0cd0ac41af82da365fae68e22bb53ba44629b6beb5afd3d58a', '8b04cf8305bdbfcde7008ebeb6f8fb3408aa140a3c41762dd05d28ba4886e366e0f20c37d9868c27', '2026-11-28 12:45:59+00', '2026-11-28 12:45:59+00');
INSERT INTO public.answers VALUES ('01a1f6d3-af11-7757-923c-b145523dfe3e', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '2026-11-19', '6b87d0442cdf6e98488be2860d890b59c200e0afd45c5f43237bbcea23a9f32b939fe217a6ccfe28812902494d53371c99919e09feb7214db0598eece37042b97a34a01f0f43a22e8e98446033687849679db857ec0b52238dd6e03aaf630265c1ca9e7c0ea5a090ec9f0de7a2cdb016fdef2fff848cfd9fc29fe62dd00b8666f09f4a3f58cbde63979e688c1a3a85a8e85c8cc20448f1202d21e94c1f', 'bdbc745261f7ff7ebfaaa06bcc3c008c2766e6917b0c4203e5eb70219ab7940fd42f3705ad567e85b7', 'fc984fbf50d33e080e124132a0749deab379878e926a1d633f0f5af665f9e8850728f421b705ea1b', '06287d88977646eb0e34cf0878998119301fdd7fe4bbaff4ccdb5d72d2ee777cc1014a7b4fc108d1', '2026-11-20 02:40:30+00', '2026-11-20 02:40:30+00');
INSERT INTO public.answers VALUES ('01a1fc04-403a-7e15-8080-29d854b188fc', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '2026-11-20', '70c44ca22f502841a8fedbf0c0f63e61a71e6e42f32564e6f080265e3f5cd420643bca27afc64e4373043c2a9d712c1d315a239b22abffea96bed9f22998e9c20a8f474d74ec0bad5b7b017e587f7c1ad041055b885306980cbf2c3d397f0a18f519222e8c4ae7ab5abd2808005a73af2c414ff2e8cf2eac2518ea649726b8d16803b50582c9e602f9b565f84108187a5b58279215a7cd9242790a', '348f32200b6a3259f2ebffb536beb8500e30205b526f6e5bde1db76d076412d4e639341eb6100b28ec', 'f986f5b645f9085226aa2328bf2de1d5e0eecbfb1e1d1ff9fbd900deda15bcbd53c6f3a083ac7a11', '755dca7757c8030ecb6e201d0d9efa7c9498c0148c17389065808acac386c17bc70c01ff5484a365', '2026-11-21 02:51:39+00', '2026-11-21 02:51:39+00');
INSERT INTO public.answers VALUES ('01a20608-8c8b-770f-8e29-ac342556e79e', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '2026-11-22', 'cdf02fd4bf5c965196d179e2482f05e8746c32c5759e6fb2fca870f813c18aac0a958524f3bd61417091ac01b25f9cf317507e48babd1faa8bdbe79d9787e6f4cf8b66f26a4f72e262f427a31e9e220c0bca26f25359adc4d33d0e776909d11b5c1853ff657c127ceea046d00baedf0713026715c9db5afd8df376a894121e7a9d9ffa6f7d56e7c55687f1fafae9d299aaad001780f95f3f6b0253ee', '76a269b83ea2f5c76fa6e539c20645b0e317ea94f55120980dad459f2c30df768e1dea0031038c9583', '8b82cc6715b90728a9f58f526daba2447b0fd8a698197f9d6bcc7e4c6612c978c3e2082d03531d2c', 'da43f75ab6e2cf7d545f8b8f952eb342087201d542a3cf3efc4ba6b15323340034c48d1d6dbbf644', '2026-11-23 01:32:33+00', '2026-11-23 01:32:33+00');
INSERT INTO public.answers VALUES ('01a20b1c-56ab-74ac-8939-4a1016a751d0', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '2026-11-23', '6c4cd6a565c24c240807394ab9a2c6d9f9217e6c91e17f5d4c5d2ac3e25b094660d90632208b94361087d1afd7cd9d12ed1156737bd085b4cc45f3b0fa935c4f5e00f74a6bb2428493ba8ecd89e930752b6f8abc9665304b28602ecb0ee2ed3666d71391c426274bce429a7feb23d4d4ae3089530fd8a6745a076d7dad03e51b8ba97704f3e18a96415d5255f0b7f8c5648d646efe9b7051ab16aadc', '1ebe8bc226358d101594ed084df092b018725cb831c50ec8200d09fd059039fc4b1a907534bf55dc8f', 'a473dd1e0432a77ab905fa3ca7d807c3091872775d653fcb21cf4eb06ac5a76c9add72fe836907b9', '0f9cbf0a0098870471c2ca1f14076dad1f53c68058a38515c5f87edaa4bad339eed2970ac7aa71cd', '2026-11-24 01:12:16+00', '2026-11-24 01:12:16+00');
INSERT INTO public.answers VALUES ('01a210ad-ab13-71fb-ac10-76cab1fd5dc3', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '2026-11-24', '02e1f2584060792791e7bf41acf5e268c3e75a6762914f0c4020087f6e21c6ae3eef479800fc519b0395c8afbc2f07112fb5c17fa9b06e3780571f2179345c09fd0b47eb21c2ceea41e9711222e948e9486cb7d2e786e4ff314c1de2161bd440d9f75d7ee419ffd7d676d6b8990fa253363f1d4112d79b40935b81d8d52bff215b1ab7fd098be40bf98bec148a7317a45965f456573f8d20a3fb32', 'a5843b2f4976d1950385e6c52060db7db2763645686ab43350e8aac4876f7dcb552db13125c4a259c4', '97162ae08eb27387ebb231c7a4b20b0866ba2ded1322da5136f3575d5c85c2df3cf5bd53f0193efb', '692903c076663c2b5de41565fbe0363ab590c167623dfaa1c85f9086bc34da43579a18714c58d9bd', '2026-11-25 03:09:06+00', '2026-11-25 03:09:06+00');
INSERT INTO public.answers VALUES ('01a215d7-bd4e-72e6-ae39-e33fdaa9c686', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '2026-11-25', '706f5cdd3cc03874d47a04203107d6e1a181e7eaafa37e1ebd53707886de508234fec9195aa22e23904572e8789bcb9d4f860e910dbfc429dea85af026937b28041582c06c063cc7c01eef262fc2891491bc88af4fce7091054ed9b201c3456b8802d07feb398a650c5c1aaf606158831d1e98edfe09744f6483d80508dd2c09e208993c963a76344ee144b7848ae9288ae1c208bc684cab931f0d5a0719', 'be8c5caedf4f03e34398091cb61f8debd16b910f11da67518329a539be7a1f3f003792a6792325af6a', '4e50591d42fb8786b1967cfac00a6a87780dc6f2418508c65ed0c7345bca5eef613f8124da7b676e', 'c4b8672ad839d34f32d9b24c7c8e21561362b5484faea96cd918c6087c1f89aa3bdd57c13734898e', '2026-11-26 03:13:09+00', '2026-11-26 03:13:09+00');
INSERT INTO public.answers VALUES ('01a21a92-7443-75a1-8192-c6ca74bc6638', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '2026-11-26', 'f7093f016a7ede813a1faf711c8be91544cd5f3c0fe5538a6218e4daac58d994387a27543862fb920bb8cf47ce4796008611f1ff36ca848e2d4602778d795398059c15e43df8c2faee1f9f3e8d4f814401e72110d63295c4b3052254d1df0c10eb915118035f67c4291509fb6ddf1a3cf28792b6642925b49c326715cff2e0627128ecf58397268ad81b5cf5007b7f53f772c943810d8b594405a85ee2', '7b96e7a1cc7c33a7613bb6b7b3fcd7519bc9f6e6e7a6c07aec90508a4b2626b210f91f568292f2bc30', 'db54cd83d1bae613e6cd96f76b80a4f1891cde300063d11d1c013f8e3d26ec57d329c157708c537f', '9913253640b247000626ac0886ffabe30248dc36bd0a0e81539d7386d757b3b63abd19b43ec21522', '2026-11-27 01:15:35+00', '2026-11-27 01:15:35+00');
INSERT INTO public.answers VALUES ('01a21fd4-0c61-7246-9ff8-f73dd85f8337', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '2026-11-27', 'd7cf5ca816bc85b8af1f3023b44235be2770699c16d08241dc758d63457e50657b9fe2b61c0f2b06f264e996243ea3abb663de776e7f24372d704d317a9f5eefeaa97dc5223ae76e5ecd243aaa98fa791fc8deb30b4d5c080d3f7af76191c1fbf6412064fd62fa2bdaaf83306690c4e70d553cf55fab6a426b3d2dbe43ecf7300bbca8718db2edad2c47ebe8145dc39ccd9e6fadf7e18f1b4f3313d103a7', '960201438314ec3e095b18f79a28d6d4c47641e505e86b66dd1245e427b5394dc1075624fffe355868', '08130a6e1fe564dd916971591482f7b444cf69277e3869c3198da14d2d3ffde870b2f0e8030d1a82', '9fe1a61542d1dc7fbdc318db3f301e7206f7a2345b89739a23faa6ec1d614d784c177ceea50fb701', '2026-11-28 01:45:20+00', '2026-11-28 01:45:20+00');
INSERT INTO public.answers VALUES ('01a224e3-7985-7d5a-be43-088799fc0754', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '2026-11-28', 'e71a35a94d28174f34f64eca85919fd59224f8cff6cb3ab6a78a81e603d2f1ff0a7336fa485c96a8e90a17d3623337f21a8218faa0316910d3750476887f53ee414efef71dc39013171b9dc6686f6922349b676083f71e9fbeac9de77107f59ae9ffd78a5a54d89e65ac0077d60a207d191c97100a221ecfc7ec28cc29686a51c39c1734e8270a2e439e45ef82a3b00e1ab811028b677c35ca5ec8', '8e0deb77b5fea912e4b356c0c4e7ee42123be3aa6304e6505ce2960911bc5222281cb51654a97dd6dd', '2a81b30bd59d879b556370ff26e56d68fbc2db6cfea8b3a36f4ea4cb6ce45bf918e80846cc78ffde', '3f9e833d205052b2ef129d54d2f3fc69439c5bf7e40eb4cc913fe1f6d4d0abe4418444bee0dcbc21', '2026-11-29 01:20:17+00', '2026-11-29 01:20:17+00');
INSERT INTO public.answers VALUES ('01a1f3d1-bcc5-78ed-936f-26856f8fb78d', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '2026-11-19', 'fb6c526f9716aa40b66f73eb09c26de37c006725e241a1123768954d6bd6000ba9b8ae0f90aa2f63066b0ec55254619d582b85dd70c55f2406cd2cc7eb2d82db7d2de28cc22f431dd250d6df0b50ad16e2ee42678c10a57652a732fb2293220a825050d9f7f7e0d86599d1b07be4b77e3e4ad084143f9b0f098ee83a5d692512d0459acd3a92ded3402db6938264aea000695a67ec58327baa25c44500', '3821d7242a7dcdf851afacc61da7ba6c7985c3d13d2535efcdf3fde42735da39debed2fd2c5394ecd8', 'fd24874f503bf1b82518433a7629711fad59d7ab07a641fb6e70ab2e24073956e9b8f348457d76b5', '28137ba9661f82615732144a0db4bfc5426b0a0e0b3f28d3afd5119b6fa391fabafef934c0262a64', '2026-11-19 12:39:31+00', '2026-11-19 12:39:31+00');
INSERT INTO public.answers VALUES ('01a1f96d-9a5a-7332-a04b-5d70451bb6ba', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '2026-11-20', 'dc6f23f242379354128c73d7695c9117b0dbe1efda142959b6483287a64e875ac971f65c6c689722efb062855adba2da123944bd578c09196c7e05385fd15d2dbc9116161aa55f1a2c48ad02b9571d82a58c3d9f254945718f3954dfbd8d18b30de2f43dc36f517ef2baf1dbb6fe0a002de1c826ddf8c1eea24281ddf33c8dbc4996a5e50434bb8f499736b948aeabc10461db2e48287e44fb627b', 'fe0d0ac01f0d26c5ff70e5ee17b40a0b17b1605f35dc8cbdf1d66e7cfa0201a658aa8583351e8c91a4', '61c1653f4eefcce97d2a86b9662f6866efa08af60edf003ce8d2f162cb42f45d8efcaff2fc8dc9ed', '9115b25be1e45c2bbbea0f66f907bac9c959799201c4fe898a1f4fa8a5b028d47ac560acfbf06c0f', '2026-11-20 14:47:52+00', '2026-11-20 14:47:52+00');
INSERT INTO public.answers VALUES ('01a1fe56-22af-749a-b053-03cf793e5608', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '2026-11-21', '5b2dbdda97798be702aeb08c8354356b53c6c366e2a8d2082befcf7bb0987ab1cd78d49a108987dee8c876065b80e49934b123b08207dbe7fce90a059beeda41238f3d422124e56f7c8d03694f3364490aa1ea4e4156f132e9c5e6ffe636bc9f7e1c4feb2ae48afc23a070e573e305a3e7446ffb45968b217a98c5ed3fc6acc16f36b81e9a45e4a36cbcafb1a44313fa1e18ab49322ccb0adb3cec80fbe675', '728fe16139339deaf9b487c284e5620bec53140c2a842a96afff520cef49ec89104209b8f579e9f804', '63eb42dbc2e935521954424e89e31b851bc8873d87a7e52ad014135efc509f1cf793501a61ac3d46', 'd7c98ddc0e91d7fb79031f0138f8b99ee5676844c0337d707bbb81275b61f60332542d0b342e88f5', '2026-11-21 13:40:20+00', '2026-11-21 13:40:20+00');
INSERT INTO public.answers VALUES ('01a203c3-c38c-72a7-8558-e08a4496e838', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '2026-11-22', '38e4db5173caee040c3e23d2df49e575655914308a6caf9c1da64c19d4a8980feed71b7293591858d6df8ed469bc66e00469a1fa58cb103ba6dc028c1d3d346630042a57d7198de4a8969d6f22930bdea957f207aa04035fb45342e1408a136639aa53935cc986be6f3a05982917bb264411d76afce433c45b097bd8a361dd14fd807b3e68c4586f0dd84969ee25c3c492b5cefb479f7466170dcd8741086e', 'fe12bc35841c219ed3835ec74d03f3835409f9409a3e671fba30276ab17c22fbc18356f0bec6140d75', '8b4a9947d6cb31aaa3525843fe509604fc5a4cd108cfd07c288efc34e5f105ae47fa917954d9825d930f116344ca76d2fdcb95b9aa9b99ed752a3bd9e7e7aacc8841627a', '280e9a19b468f2a90185fe7607b910d27f13f49fd90b06488c285a72e978ebe4a7349f706712a7e7', '2026-11-22 14:58:10+00', '2026-11-22 14:58:10+00');
INSERT INTO public.answers VALUES ('01a208c4-b747-7046-b392-09d45ce827f6', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '2026-11-23', 'bad03f817f91b251ff4ed64dd5ca6dea8ba956b646d71f97b86f72fb5e1e4c61f92614fd7046becb2ef987cbc3edffae312944b1193ece432c3ee90723d9fe5df260d25cf70ef396d9d04b12c080f118c07abc96e6233584cf34c540afa41401dd050f2d57bbd3f6e9d1c64fa770f888eecacf4e858d29aeae913ee9a5fcb240386b1b3acea7f10ddbe2bc76be59d8c5b7b7a7e6165800ae50e232794dd75f60', '67ff763d5bd69154b92cc16c7a40175322ebe95adad67989bc9f66847aeb6927f7b86763b181c8b3a6', 'ef7e8175cd00821717a710b127602c5150a396f8fb3baf7735e4f6e9ff7f4e5c36cafc581c8d3094', 'fecbd36932d8dc939eaa81e3f6deec456abd16c26f704c4e1675740d86348f1cabda8dd939a382a1', '2026-11-23 14:17:19+00', '2026-11-23 14:17:19+00');
INSERT INTO public.answers VALUES ('01a20da4-fd5a-766a-b287-666be7b86a4d', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '2026-11-24', 'd4602f19283cb6be4b5c6a9300f64d1616a8a5f07ed85a6c399fec5bfa08b165df4853050d51c090c84efd2f3c84dd3ad427d13518f02da0f5aa936c3ac9478294c500c4c0caa1285deaa36f314a64495d5992b78f8653c612348d67a2f47a04c17a90742c580127ebe8afaa3b4891a4f111eb76334616b745ed4fcec107495d903b471fe2470e88848d1d2e3b0eacced613ad25137ae2a0f566aa52', '41e03c39024fd7b255fd478baa353a02f8b34b05e78f41a748d07c1e479989271552081583af12f457', 'bc48e7bf11b63a2a8b3e0cce8a10e2b9f344c08d87dd19b9a2820cc94e8bdb977d139a55fac7eeef', 'e9cbd7670de28f5cb9de2d60c706151bd4747229d9669f483959b2c69eae878792b43dd7b5a4543b', '2026-11-24 13:00:46+00', '2026-11-24 13:00:46+00');
INSERT INTO public.answers VALUES ('01a212ec-49a9-75ec-af03-38f742475b79', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '2026-11-25', '21a8c01acc45822ce19fb6b6b4ea3c5435160d66109aab8cb8b46df909f4d5f39c72d88d967e796e480c6a373714c9e16a21d78bcd75659cded46104c59b82de0f85846906c92c8469cfda31c73611eeb4e68a08e8b1cdd138fff2ed04f4a620aac063001d54556344f409f55d68689a5aeeb331c96386f95a5cd8c463035ce43d1bb1b7a56a42328106ff975c60cf792489147911b51b3247e8e54b8e86', '4322c13bf87bb5d58c4c81a45387691f655fc2aca4b9320ec8f96cd742888c097e1700e6aa5bf7aedd', '0f8b06566ffd7e4f0d36139047a891f025d4d14737d1fd6375fa83e76e5a28ace216c87500d773a0', '030ee30dafcb9757fc05af7b3f5fc7b4310a044e6de56d263c74a3c4b4bd8d0add6a1a7a462e563b', '2026-11-25 13:36:44+00', '2026-11-25 13:36:44+00');
INSERT INTO public.answers VALUES ('01a21d16-47ec-784d-88ba-183f97e15ca2', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '2026-11-27', 'f553fa579102fd92411e3f9cceb818fc8bb05ee8b59239c5849a1bbe02ce600c00730e49e6e95fc9cdbd234017b7856678a15c62e4a29f0427558878e4c6ff1d05c4055eb466ead26dbf3c34660ac17e2a65c5b3fa262a87b72daa0ae790db4ebcf53b1d46d7e88e507a634b3e3189f430ec09362ec07cc29ccc1d674ef5868d553304b40cade04a37dea8438ac364b7fbafabd335226a7d846a8a207db4', 'f906764836d4a4e1f35eb950f913c81889416415769c059f0de57b03b02265c89bd4f3f25d0c8c39e0', '6ec6abf35283b09a8bb28c4d1f6a7ebbb3f148a7c34fb64bb3445bac43e8f9740bd120ea8c79876b', '138a591e5079f2de1e354942cbb14353e8ec3b2f50193efd1241ea379ea08f81e66814335e8a27e8', '2026-11-27 12:58:49+00', '2026-11-27 12:58:49+00');
INSERT INTO public.answers VALUES ('01a22399-ab03-72b8-bdef-b4a93810a48e', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '2026-11-28', '3a13acc5e15078de4adb858b9e9355b5c9abf64a04bc3c0af21e6780dcbeba7e1145086c69deb70801b755a776ac06028cae35fe8f8481a6d5ca4437fbccc6e8f2d352b977c698760f57a744d5416a7e2aaa5635fa2b4cb8df2a940dd28f00a72f74c74923cd50b4dfdefb8e066760a99de88103080b4f5d48954362f73d7b6b29a50210f3f872a0599cc747aa3c633f00ebf263e561b84ebc438618', 'b293a73c11bb7936f141506eec947e8850fef9ac0fc2fa673aa36c3ec5cea781123dd39c6bc292cb49', '7a8b31a0a7d12a04983e31509102f9458cd281ade2242eecdc0a2677b7497bd1faa5a4ab07230de0', '8a7adcfe31b86cd3508e9ef04ec8007ea1d0d4fc58397ccc995b1df3a817af0f288f708befca6702', '2026-11-28 19:20:03+00', '2026-11-28 19:20:03+00');
INSERT INTO public.answers VALUES ('01a1f6b2-85b5-7421-973b-cce1adc7d37d', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '2026-11-19', 'f706041687507d35192c42f4aa67ab2bc9310597c507c787ce0111ddaba5e885d7c8e63e37c9dc2fa7a9f22cc875e75a7fc2799503381f5d102931b8bab4e6eb64b0511b7b1dd06a6a96ac6403a800bc5774bb6032096547d7e6a00fb9e751025045cc06652cf664a7507dedaf201ebac9c11e860b7d7b50f6cbf1d2f98b32be100941592ad4df0bc24799c8ce551e384cf352611f1b21dd0736b12c79', '8dd32940c9ea5c4c6444e18f66a80a1e40acca4ef6ed1d492ff97fb7e32f4368db7932073d531cf980', '4d6366c049e79446181b2dd66cdb59ab08b56e209b6ee7d438c3f3265e9456757c1dd64c17c6be4c5481bb86c8729fe14ba36998de2a0d53703ab893127fe94b9f3a67f05ef42d5f387b54749c3a1c12ab146406390799b337f7', '10a0a5a237d64c0d046941929499bd7fad710739d6575540eb229cb80f61448eab44da523e0dd7a1', '2026-11-20 02:04:17+00', '2026-11-20 02:04:17+00');
INSERT INTO public.answers VALUES ('01a1fc27-490f-7a6f-ad94-37cb1161a137', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '2026-11-20', '975f57065affc614e51fb47062f65c39253e76ce4cac8c8731f8720f95cea8ab045f7bdcba1957a76205f5f9c96a44cd7562409bd19c1cf1d55a28ff96336b4b1751229ab3ead88a8ba7edde2507c498517d1406b13844ae1b5e1cb1d1573a4a13a6a7a790c839f58b3ed5ca369acafa30fe4685e569a6584565c700cde301b08ab4b089273e36c9f1d7c199d07047c540668014f432890e1070cdf546', 'f8a2d1e1e7d80c97c2e398a1de97c6e3c7eb616e9ace555c2e38891c3bcd7d605c3c48447e2c29dc59', '06995f7d966cc485d97f450607e0821ff7848bf53c9b1eef7bf50f1261138f45a7b1a45b22ca33a4', 'db0fcbe2909fe1d9288918b1c5fdba050a6bad1361bf23766adc8dde1afbdbcde9a5fce1f7c49080', '2026-11-21 03:29:55+00', '2026-11-21 03:29:55+00');
INSERT INTO public.answers VALUES ('01a20132-0c2f-7021-a4d0-9f0b6514cc1a', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '2026-11-21', 'c60fcebd3aeeace6e37e7c9ddc66541adb064512388b952fb7863e6d863b877eef06cafdf3cef877b5b7316efaebdace97294b600f46314bb4aa113ae89edc63544e00b301fe5c42cb100f39b28dca40f5d72a14cfcbfb2978576007ce7eefd4e9c9fcf5ac7773881cc8dbe0061a1039d23b646528e6b2f32641a345ba494756db773086aac7a9abd05130fbf6fa9a7197c8344f8a22b24bce0e9c01c3d6', 'e8f075bfa94ef64c2f3063a45b965f36f53d2308f73707bb17dddf5eb398839144a339dbace504eebd', 'fdcc97b45ba9480b42628afcc66221b3bff7ea2a88b01d23a2f102a2796057030cc474d5e8c5f73d', '765ce4c5c04c08324964faa52c35fb646db54a6424a338100b5cbc32f2283e61e196fac4c9fd4dbf', '2026-11-22 02:59:46+00', '2026-11-22 02:59:46+00');
INSERT INTO public.answers VALUES ('01a2063a-ea65-7c10-a043-c35dc4482f98', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '2026-11-22', 'cc9d78f99597475355ad88b1e93818ba27e853fc876dbe9b52dc3eedbc88abd10488385cb515d9ac2f65dd1d4e1b0ab4b52f565257af01e4448d77c49ab66033f3bc458b49767ed2d8994d1d3d26dc2202cd3d4c63e59c616de04ec1ae6fc3aa3a99d2bd8ad7635066bf04489030ac2adcc60917b540211223c14b30f338c76d196b82144c3d95d38cb84af2f1c13159c76402f0bc11957691357dc7dc7259', '7a102b4ddae8d5cd703e513294e11e6928d08a64e3ff1112aa5f0a1441037af1fff4d177f92895dfb2', '2a3c87952d4cade96d775e7206518371898a59d35aabf496598ff4555bffadbbe616ef96cc429520', 'abb37e7a20d3083d78e8a0b384df11020ebc4cfd412f52a513a356e7a1673b85a64e9f3f268e4c8b', '2026-11-23 02:27:34+00', '2026-11-23 02:27:34+00');
INSERT INTO public.answers VALUES ('01a20b3a-6245-7af3-941a-470c30cb177e', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '2026-11-23', '67cafa73924af220b20e340c8225ef8cc7c48c560d33ff5380aa9a52acad1aeab48201b682563c1fcdf0702988f342391f5f6195a57e14749628f99bdbb126d2d9d29ef863fe47d17a5ed1c730e353166738917fadf6750578449f714ee8b65a780eda19ef2e02c736b8129df1868f52060eaa40ffe4af67cf355fefc96ec8d40d7a63d939045adb455c8705a1ef01b475ac11e4fdb518d6245c255d5e', 'eab6e93a526482ee2e560b0806f91c29b823959d13bf130dd402257fce4820c1b9c438113f9cdaccf1', '38a29a030bf9621ec318d6b80c35c9d79a6fa3ef019005b815a964b745ce3726178b2bccf4aa4618', 'b526b3580b9418b4f54d3b58a6ee58f665776aba9a2c4af4225cd224874e585ebb0d40416cd37aee', '2026-11-24 01:45:05+00', '2026-11-24 01:45:05+00');
INSERT INTO public.answers VALUES ('01a21168-b4f4-70ea-a7da-4a08b82a538c', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '2026-11-24', '52c7c515078571536643c4fec5e434ff56d15953dd1c9fda82a1f8118c5e9df6590b1798afeda12c9d102fe72cb92f2e6d83b7c90c8b5a490856dcc370bfb1b67f156ad59fb6c8183d755bcb59b677ab4e3ef9f56aa6b2425a97cd87d7cf3b4f8a6948282910c583d07c2e26dbb95d471563567f310faf952d37f12b64df285169015174221223e6847e730e5b18eb04909694c5d67267e5aa5d6ddc48f825', '5bd50b40c3bfa88a12d7bb52c613acb0f8b2506e0954a9064483975cae56068b06a2a6649b9eaebacc', '5d320679c62bc6b7234c7c9d4c7a3a94146c5134882b0de90a6aa7b21b462eb6d90faeacb45ef9dc79ed4435379ecd164c03f84077d96c9d729b7e46ec877a2a98b4e6013defa9d63b64b693e4de45', '122db4470330e1c023984862f1d2a2074b2fa69c5193a49dfeb16bf067f46bf286510dd736945b1c', '2026-11-25 06:33:24+00', '2026-11-25 06:33:24+00');
INSERT INTO public.answers VALUES ('01a21582-dfd8-734e-9bd4-5269493f86af', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '2026-11-25', '22c2290542dc51d455921efa0475e50802f18af30fee600085e07f8a31498e4e5bf8b337f2547c1bc5c1c5c0301d6192197a9d456a9856a9580d92cc912792839c7185f30f84afe463fd2680b40052148ecd3020e1a40798b95d1c97f1424331f01af90d60a4846ee05e4fd00ea674f1d048b7ab9aaaa899ca4858e70ff17b41ccfd3ffc6183737a75752cb82c2b9218bda105a5ec13f5491da9777b', 'ad871e3fa254f9383e2e8e354ffe51a30a5def974e2e0fec9f795140d59f9577a0ef9223bd47529e6b', '1e8879de55ca5b9471df0efee79ef577fb383a0ec7195c4d6ae3a4ebec8b688fa7e4bff51957eda8', 'd738fef550dd0c110e3c254f0b92c965b6298405f0b4abaf5f4fb0d04d0711a07e04d5538c34295c', '2026-11-26 01:40:28+00', '2026-11-26 01:40:28+00');
INSERT INTO public.answers VALUES ('01a21fdf-ee0f-7c07-a76b-42d37b380400', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '2026-11-27', 'e0254ef9cbeb63f3e4c3a8c2d826d11f59416cd2ad64cccaf8a9abe985c757e281bc09e7edfb05fd384302f3891997c5fa5844a7a5e4fbc0d01acd8bbc7cc187081fb3f7b3d099826e66f48cf5c9ddbbda3bc458d6d24f0bdfa36d001d80188d267b6499a8381405d900460792df4bb15e1715da37c3a180c161be6660d77cc8e00289b2fda4096b43fad36a9864048abee63739fcb52d019d9cf3f2aad5', 'cc3b974dca62b5f3c36003cd93f4c5d6767cb97c935dd0d5b50512fe21962e04f8f96f4dd8e59017cc', '8e0f2103ca551ec92b5d9ed23a05ac316db33b9e8c6f67e93e6462d1f4443a234a394222190e9b44e6e2f5b9102a16879af24450e00a8af5c0b181d8c406b461cb2e3d810630f4059cc277e32cf31b259c1decc9e6a3bccc6c', '2fd62fa40b8f94cbdb619e2d9ce5b274ef70a98dc68be2af9c6efa24b77893da2f15e90b9fbd1823', '2026-11-28 01:58:18+00', '2026-11-28 01:58:18+00');
INSERT INTO public.answers VALUES ('01a22509-8220-7de5-a42b-c1e74afc740f', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '2026-11-28', '3d350daae839297167a5ea7cb33342d7009d0b745d8c7e8ce8350f961481005f8068cdfd71195ad07b826be0d4bf1fcf23a87745ebc0c40fa693d063c13e3282f098bce5a9a473064f0186bf1d351342c7aaffee45c2e33330f57198643c730d888cecc24ebb0ed711a479b022b7c2181470b549fc8541b31329a668c3a8c8bb8e4f3474b8dcb7eaa8ec359cddacd197a2ffeec424510f52205a', '623ccb9707c0310890af49a5e6909c74dacaae67a9aafdf522a2c56ced6e4ad77b5865ff0f528b6a6d', 'fd2c56268ff235fa2e3a5576e7c75ecc74382e4e4be62580ad3895a2ac99f32f4899c0ab819f30dcae49518a25898e8c703a57015a87af57459e246b87b44daf3eda626a52a0f8b9d45083be87b7783dabe864f7235185e412ce', '258286465df1d09d9b505dfd16ad99edfb294bb60225c9386a9af178df5e842fb0cc9a53bef65129', '2026-11-29 02:01:49+00', '2026-11-29 02:01:49+00');
INSERT INTO public.answers VALUES ('01a1f409-272e-7a9f-b032-0f9cb7ccafbe', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '2026-11-19', 'c7a19a7ab1e81a21540a8433034231fe547e62797e881e265b7d8f04935b77ae6cdf2e29fb07498a207424ff8a6b69d6339792a9b9cf4f444021ba7ffacc86787badd14c5d51ce1985c4dda84c3d6a861cb1edee5a619cbe10d0dddd50b466b99d17523dee014b65f3d575031041ff8e369a7c82b8462b632cd64f822086b1c6560eca0c80a23c0c39a7569a2ae325d5ec6c2f494e56c9aadb273d4c7b24', '259125d3faac4c4cf032e9e4fa715bf4e503da4d1b42c43b8464ed1c92f3c5fa3efc73a5243c1dda69', '4615e090fc1de0c7bd7c5ca0e6dd1e69f3302f6373d022b19bf8a8b49faf843fd878424a0f063d72', '264a31442b9fc6aaefe0fe686334f41b6a50542c4f70f1d50c054141cc61be8357f08cd4f57e27e8', '2026-11-19 13:40:02+00', '2026-11-19 13:40:02+00');
INSERT INTO public.answers VALUES ('01a1f943-d1d0-7a97-b057-556ab16fecf7', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '2026-11-20', '14225f4102b9f161848d22e8a14cac984fd8f71c398f4e1e4f0a42e9ecfe8956440922211ad50825ba66c648f9431068f8965d6729add6c8e4d869c3f494f240c49910fefd91113623c8ab555ddc59ca1a413fc2fcd2fc9a13b66d01c7987c99f53549fa59600a346d53328781eb530aac820a4903f58ca1a97677cb6df46ba0faaaa8acf682e0fb0782b7646cc327b0d8ca04b70e4c21530848ed52a1f9', '76e7552155ab9f7ca2613b2d1d0a549eb32395d596fa4780bc828b47781595ee2c15338d45e065a3c4', '62b2cccff6ecc5fba82c2bc1dcff82b7cdff251c7284823b45315e55caaf55276a015d16ce4face0', '3b330b58e290200a43b6d7500465d5b63755b1ac3fe86bbc86873501e5dd5b0d59608fc02af90783', '2026-11-20 14:02:13+00', '2026-11-20 14:02:13+00');
INSERT INTO public.answers VALUES ('01a1fe26-575b-71aa-8ea7-0a1238ad820a', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '2026-11-21', '91bd3c5132b7383e7de09d88d067912e31a075e6aa574d9ab402f0a985c528917dad6971976a398faa6b8e65a88aa6ac2fedcda89a799566687a853f4c938502bdc6e90a742ecfbaec262221db8874d4536da7ee10a68f3acc44ee1ee0769374d87b9a607bdcdbdbe38b94b2730d1831e51c7ec8e9e1df9e04d9d635d3d4bd8ab63511de12f2fd1b7aa51810bae1dde344b7782518f897014e3c432396', '0874b855f3f42d2068be9abfa099793144ff5f67a32ab455e497d9b89235d58c4165619f855f833685', 'ce69f95a30c421a6f2405bb4155003506c1f65081efc4e8171dfd18b35febb58c16dea7010051687', 'ad00303e6008e40253d5f301fa8125e964b8766b8fcdde5a1279ec5c4b2bc12fc6b0c5873dfb7960', '2026-11-21 12:48:08+00', '2026-11-21 12:48:08+00');
INSERT INTO public.answers VALUES ('01a203a0-794a-7fc5-b771-056d9db864ad', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '2026-11-22', '867fc15ea767d7db344ccb3f196542b3d97c62ef8352f929e9e250666215e073e1b464d2f9ab794ea4370f9a15f4a7a838ca467ed32e4a01ce5ef2c7aa03531a2489eab21dd8cc61309b1559bea2bcf490931d404a85eaa9c7bbd9b0fb1d5cd2ad73e964746969c6f187d62e4918e7aabbc72be50f9220aa55fd9aa0fefc2c8a5bfd86baf808c9ebe53b2e19d38d3d438924f5279b2687fed63078c24f', '17e437d68ae88b691d985e9246b53ba9c0a731c4b2a5b13d8e74fcfba20395c336dd861ddcf4e25aed', '69d8a4791c98d80f8ae6731a9e8e3bc9bcd252cf986d65a16b87733c185f76431e8bb066c6794a55', 'eb58ae94aa23e392ae36a2e09140af522a3802e44b197f75418a7e0bbe80653d87fc5c3abb47c8f5', '2026-11-22 14:19:38+00', '2026-11-22 14:19:38+00');
INSERT INTO public.answers VALUES ('01a208a9-e680-76ac-8c32-1fe33822041f', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '2026-11-23', 'e9f04ebe2df85e89252edae02b2b17c6f06b094fde6b5177b35cefd4e316156cdc4ab9861bbde0eefa315d8181ffa831d3bd2d63a33a48806a84ab439305a66dcda7debae2ff0ee6c65340da4233f06160f5b730f6b84a0b89f5f2e62e011aca7d84663c384bcdc5b7b175af7230d6652cab472844011b1b80b2fac5c2c129549cc1e06de00da27c151dbd1c7edd2d55b81c3c572c896acfcefc5d', '305dd1ae5aa7000767001be0559e9778062d82a309ea07da6a9d4e6ca0da2048a695e7c6a0b91abb6f', 'fb1061a012d9dc1c91c4509ba08c5025966b156ac3af4b057bfac1c03b542af13071f17dada71056', '0c0167ff7589f494398b2f06d43ec4b22e07f58ba01b0fcd02ff2e2a5e62a9a860669e0a7de174ce', '2026-11-23 13:48:02+00', '2026-11-23 13:48:02+00');
INSERT INTO public.answers VALUES ('01a20df9-f739-73b1-b722-bf2850fdc292', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '2026-11-24', '287ea3f27105414c9f23eb01a0781af350050ce8d12fffb3da4e9c86355c4af95fcc82f93a68db6549af3afa20349ad1510d6342ab456e1cf3367483556d2ffcd503640489ce590980548b1db56a7856f64b5e0be3bf421d9271267047c959829460788d64878aa0f3b579a23ac2369e68da8a28cb6ea8e22022e181b98af1dda044fb21c7dc8bc1a1f5333fab125a707280e32392cb1824e6143eb51c3b', 'ec494e56b252cae0f1da7a0e96caa1655c6b57127ed4953acd319c8fc982223caef7bebcfc508c7b2b', '4c67f7f3271d5bd11698a874e030d4baa77123a882d642375bde2d9e208d6aec6baed00f0be4e434', '6f182234fc2df2cb7a55a33525e9fca5f79ae3315497a9a59df3d6c93f753fff6e7309c01be7cca9', '2026-11-24 14:33:35+00', '2026-11-24 14:33:35+00');
INSERT INTO public.answers VALUES ('01a212fe-6b9f-7fb9-92f1-298d8b8cbb07', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '2026-11-25', '85ac3dedc343d539e80bf9510fae3d5f1599fc8ec1f3445f85c9364be302a1369949288a133f96d544ea5c8e5d0573cecf9a116cb4220f4a3b788a8dbf244c845db36776049fd10a9f963023b1db320fde71869fc2428ad888dfc6e04983e109a33fe76493b8d2befc33c46a4800ff4df4dc242f397fc0724b5103b1473b1934cfb4ed05bffa8b8cdb9b944d365854c973d372b79294096a613c4777bbf196', 'ac3bda1fcd820d3a1a157dfa3a4c81d4807992f80d91593dd03b913b32f9f9108a3779eeb436765236', '0ae620755e83efa2bfc4a6b62d98d6f85a10f764d0111ad306f5fb1342ea5957a83f3ce940bfcb7e', 'e73fcf054fe30301fd0c699594a99528ba35af869db264238491b29b1071d1791714fa8b847cd13a', '2026-11-25 13:56:33+00', '2026-11-25 13:56:33+00');
INSERT INTO public.answers VALUES ('01a217e7-0a09-7e95-a328-0e2a22f54dae', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '2026-11-26', '7c44396a251495ed07bb563ed970fe36c82e432a504ded9b653b4440ef8fff042bdc6f1b3508e8ba485b3bf4e7e3b86ab9ca3079d2838c02b8033ff8abe9c409ee1fadfa1c602849b1768d225024d2d39625c184c83551d360d26262f03d8cd31136a3cdf49e7752206337d0376b0f613b308013d06ecf3e72335814d886111a726d9542f96a372607a6594d1bfdde585877fe579e86e13c862a1392fb099852', 'd4e65615f10b06dd1320a1c879a24c33affbb2d0f22de4b0a3f666f9f72513c4c3c0a8c206b7bd501c', '75ea146a8d0a5a6ebe11c59a39691749ef5d3b37f86b9738778645d3ba475bb725e7e44fe536bb4f', 'c583c2b2ef7ccf3d8bd0625c6598184959fe423ccd1a34d20ae3ad847acb8bff22afd9f39f43fcbe', '2026-11-26 12:49:07+00', '2026-11-26 12:49:07+00');
INSERT INTO public.answers VALUES ('01a21d5f-b96b-7102-a43a-fb4b5f66956b', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '2026-11-27', 'f055edca994626ffa77b0d26407b81c58a783cd6e82de275cb11cd9f4e749690b0c3019a5f0b2670a8c57b6001c451aadcf81d61b9c34b36a80b2385d7a46d1312c6b73fe7eb508322e90701248814dd5133f1caae439ed3603206305ba919f299bbf9f717b6e93d7b11b7650163471bbadab8e13c845ddf6669081b38a07d11dbe349c398c2602939f4bae103eeabf25a7cd964d9a4c109d3d4e764439ecd', '7fbfb3b83621b1a9bc9cf6af5c37d4d0e3c3b015859346c91e575d8bfe8229a867aabfd19390ee5f2b', '6b68360d9f3471298af9583352516e87a533b1a3a0b7cab46135327c7065dd405ac630d76eea5e8a116f2c3c993c1afc7bdeaa11268bccc4ae4ef879437e5805a29a74', '4a20188fcd35dea208f61aa55f186b2cb69b579905f5f7326c06315ba92eb76d55e2aebc3d625e77', '2026-11-27 14:19:02+00', '2026-11-27 14:19:02+00');
INSERT INTO public.answers VALUES ('01a22248-2315-71e0-8f8a-2d0baad04477', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '2026-11-28', 'd2ded4246d4421c88d082c37f7bdd76a6653209d98d86e8fe69fbedad1e1f0a3e15051e8641039f5d077d41e5500167b953b44ab85fb65cb52055df63f34eaf8fa5afc4fc3fe20929d989a3ab93b24bf38623fb9a0451390b4db0b6d93888873f902b678c8b2298e0fe843fb0bdaff746d17fbf4467e982e57006c02a755d7bc9cf243a27e8305bdac6fe2583a26d8f3f652f775daa3de0ad1f4a6', 'fca9345e99345712c1f7324108222f180a7de336ace495f4e90ffaf65a233de8a9d7788ce2ef69f838', 'c48ac2364422f3d422687eb4a58d1a9eae3867b2525e0521cd29a44e65988ebd8e38adf86763beb8', '71356ef4bd35c163b0abb6056cfca404a71e4fb8d822ade4476bbefd7083ebecc52c51154fcbeaa2510076', '2026-11-28 13:11:22+00', '2026-11-28 13:11:22+00');
INSERT INTO public.answers VALUES ('01a1f6f1-1967-7c5a-8f07-94346da71167', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '2026-11-19', 'c55c2a17cd21440b92f9ce639adb11d22b68ebac6eac9e0cf8bc80c03a50c120d8e53b3581ed2b398d0f7495256bca9c95ec4795f609627b4145aa607dde0a6d64a90d4fb062ec1564b9340aa2cfcc5ad1e4ac26682172d18c7362a28ca9c242a38e19178c0f4d8178fcad0039f8589b40a9d4bdd94df87b6ce63f62d3d8c4386f829f67c9540e4e1321773199f05787438096beab5e22fdba300b29', '9c731c2aad2b9a61548e4ed0885e52a1502b6467d4fc5c8000f6e8f27c7072b94f5d0aa9bc5abcf544', 'a5069254bc4763b8e43c46ebd509f64ac2e4811d339bddce5a5354c0acfd21fa613e5cdbffbc0ba1', '11965668c6232a56b65f84e25772c456f497c35f98f845210d3df1186c813e6b104a095b50d92ba5', '2026-11-20 03:12:38+00', '2026-11-20 03:12:38+00');
INSERT INTO public.answers VALUES ('01a1fbba-d60a-7823-b1cd-1ff51f150a07', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '2026-11-20', 'ea0d63f378c3000d2fd76ea3044763e2efe5a77f61e5ba83e39749f7cf6795dd57daf1cca7989a17223462693f538003e70fcc0919a37ac704414b4dfcc3c4fd365f974ce5d03fabf0c53c9675b46faf1045ccce8ab10ed7dfa9f9087d52fb4d5717bb4a4af34a54614e9fb8e12d82d502f640019a3cb81a43db36b4c8c9d205be3f0b1793ca2591ba0c0768775cda540ea4c13b4f7aa6d9ac37181d', '72ef582a5f81a8c1bd4166848f11bd58696bfc6877df31dd8d2e97ba6e549d0f9bdaffdde3888cfd4b', '120fa37cd94eda8e655926760bb757a88f109dc529cdc178f8fd9fa828aebc35410b631c15c45e2f3386e171e2029eaa2d70dbc81c139a92de1b31bd6d17757e915405', 'f1b175229c78c0ef4488858538838f25b422ed6d01b037fc8e4ebdf53c49cf5a4450ec9ef6cc55ad', '2026-11-21 01:31:28+00', '2026-11-21 01:31:28+00');
INSERT INTO public.answers VALUES ('01a200c9-0495-740c-a43f-5ab53666c90d', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '2026-11-21', 'bac70efb3397df7add0e6dc3f9502247860b9ab7f9dd84cffc8a1979f6652c1850427b5e4501da70e9aeb5f957f903c18830d542b2c6d5cc7e4b6e570c7342127317e7cf9099786ff315a4d869e690552bd15acb54eb9581c139ccedbe433608dadf68bccad103be339e0cda0686db115ae328df1342aed1a13406559784dc896a9c091d91388c38569b4a6725f782e2452923c4a55f48460b34f0d3', 'fe86f906dfa4360f459f6ae59a4f0bc70435d67fc4ccf66ebc9c956ca039b8f4707c1fdaa7b3291295', 'dab642d0920ce472f74d16d3c8574d5cde30e2d493e2c7a5f2c09f028abc64717119f5d5473e4daa', 'e15221436e56ff595cb012b2d1b7197167c168698b47e0cecbea2eb30bb3ea757e0ebe4be500838c', '2026-11-22 01:05:03+00', '2026-11-22 01:05:03+00');
INSERT INTO public.answers VALUES ('01a20634-2969-75a7-941d-09914f13c406', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '2026-11-22', '601182bda37442af299b4e1666f6e256115d402a329a0de6b2fc816d0ed4b9e94031a9f352f0757cf1ddfda9693f5cd34429493e3866315de0b7f5f154fe87495e2e87a5b8436f0ce6c7b75a8605866325af503e7dcda6b2cab2c6a97b71849bf09d670cd4561dc8925d42a84eb8d82ae29997563b95a611de70e9974c25bc1408bae9df7fce10517347a40d7034a9361364e2f619b4144c5b7b4424', '949a285502a91a2ab72b65de87e4039b8a942960b4859df97dea949f7f9cfcc7fa7bcab7bbbd1f9961', '139dd2dbd847e8fae1b4246799821553228446d199a6ec0efd3bf438cc218b195dcd1b2006c66e73', 'e7a794d5172f0f61b342fab0ee1c9e3def03d00f0e21147539b491ea384057d9f60fe8cbf51d13f1', '2026-11-23 02:20:11+00', '2026-11-23 02:20:11+00');
INSERT INTO public.answers VALUES ('01a20b3e-ae7a-745f-a726-595a1b5383e1', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '2026-11-23', 'db3e1082d2e83b893dbe2a28ff7ec517cdf97060837e2a769bfe760f78bb6822bac7833d4c40391bf5664000456f359638eb6ef9172c2de7304a8193101635ba111adc35bc8b4a236c8679ec6835728df423d4f160f923cbfc770138b7e1b17a15564ec4d85f873c4b39ea08f6ca0858829e3450fd9b84e5f469930cb989815a76bb60b82cac85c5b913e078b2dc9baa18c70c863720b409342a40', '6509913c57bfc09b46b9644b937f08c82ba3a9f7b7240b531420098d6a45d3be1aade2c9c8b997b24e', '5533e9066ea55684487c225bcab8dc6e7b16bf7ca81aed0f12c3428e1a3c3e9bee48a40429bfdc62', 'bf571a76f40e5f0844f98ac4abc846297422563e2ae9683da008ac71b28251536a8d73beb10aafd8', '2026-11-24 01:49:47+00', '2026-11-24 01:49:47+00');
INSERT INTO public.answers VALUES ('01a21057-3f8a-7177-a005-f97e6e4b980a', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '2026-11-24', '725238e7feec4c9fea4f8b5a8191d23abae21cb73385b974056f3e9d8009038709527b144a126193ebf5f7f04cab0885e2575aab7e41b5c60f6ab5851fa698e73c603ea5c1a4f416813e0f51f248f9c6411a5727fd2e5218f1d56d2ccaa7b7ba9a722f1bc124e2c47d223f7cd878b2aea4563fd98c6440f3e6371bc4576351f34f310f42ec09f248de4dc52fb63b378dc2860722b4ef61165c6e94c43a48', 'a6af020db52679fbd4e6c771973bae9893acccb0906b049d248f8d24770643650d2055a61ad433a7c0', '4103591b47b18ca841e4a0651e083e8fe197519f9c3414acc73158c5d45c3fd3c95b6ba2ff99e703', 'fd519dabe3eb1dce39461994bf9aa4e8e1931f65e12b5a32fc010929be7ebef90455aff073fae5de', '2026-11-25 01:34:43+00', '2026-11-25 01:34:43+00');
INSERT INTO public.answers VALUES ('01a215e1-b018-7283-9ffe-51deda996f08', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '2026-11-25', '2dd42e601dc9385a66f16a39a19272c2e83e54c7763c19ba2ccff3d767befdbc7d3ad4f42cee6f87c1be3280409ac7a7adbcc73fe6b66816114225e8825b28d500b886c25d9690c71de8adf307ef1ef53ba27ba6ae9b4e65427e93645be439086ab6a54deffe11eac3b943d8491dbf98423f33933d8bbeb822ca575cc3a83dd6f080f1a690cdc0b73d0cd0d4ae778f8208db7f874e119a184642b52c', '090932416dc58c66a38322c246453a01c6b14037b7998d0f58cd305456f5cc152834a99c9d84ff946b', 'ba4514c6a69e9c4e333f1a57ff8b28b0688ef56761bf84b02c92f6e31f9f493d933ff6f6e181db13', 'a16627ad12e52083e93e662e886963ae719c829e8db218f8845213fc17153070f847285c459c6d95', '2026-11-26 03:24:01+00', '2026-11-26 03:24:01+00');
INSERT INTO public.answers VALUES ('01a21a9a-7720-7ebd-9acc-d76721511e4d', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '2026-11-26', '858d34714166579a1da811f7be75deae75c2fbe19b5cb5f0625547a6374256de87cc0b22ed7a4b56cd86ed0ac993f3383527c1da01358f5288fd3c5616e003c2661f3bb2e7c2cdf35a3a46c408cd0953fa1d1d003a2852c9a3e92af4bc48688632dcf5144ac6aa34c1647a5e802a5bdcb888567f5cd33e82181160aab71f4a673217184cad1ce47135a690dc5195a73142bdc5324dc7410b1c87b601', '5b74437ac8c92507d21e66581cd946ac880789d2a44059728613c7551d4e01897520f88e001a1ff096', '2d6f450010ed3ebb9c7fbd5abc23e65b98110723a6c398c072ed02360676e8c431a19e440c0e1aab', '4d2bb45db443191489fe576f367a6570d58367004c5945171c14e59e15ec83ca70914e52e45fe989', '2026-11-27 01:24:20+00', '2026-11-27 01:24:20+00');
INSERT INTO public.answers VALUES ('01a21fbe-e9bf-7e47-a9e3-0ebd080dbac6', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '2026-11-27', 'd28cdcb44093d0c8061945324b650f41c8fb2b04f8d7b3a74d6f3d4db54bbe0b5ec3e28389e610f5190c9ee47b39148514810949167b9d78683e25c12ecf9d455da9195776f0db215d387fd4310a120e118130558529f02b4c4bf672f267378a670048a2eaf4d89e4a28a38e28718c728bc65e1ad84308b5e72e4740aa432c076bee8031fd86412f95b6d8de528e3c58b3076afa94bf017ccd2be6a0', '6fcb517f1ec8c0de9567904d28fa5dcde72aa9e47a9b6c18b2da634606652f9c575bd96fc0832084c7', '37ddb4eaad2b54e6d7e1d02cc15d7f8c4bfd872ae57233ed0cb0aa9cdc1afd934885049328bfcc0f', '517375ab677c389ab528acf914e059b67b5c44276834d42f637a31dab0c8ed7f5c3b9d058b021431', '2026-11-28 01:22:15+00', '2026-11-28 01:22:15+00');
INSERT INTO public.answers VALUES ('01a22515-e33e-7e51-ac92-8e5d3b33c878', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '2026-11-28', '1eca1581b955bc70395f7f40aa76287dc139af38805040d2c10296658ff15b89a428118e74adb545f3c59f6a751b0eacfb23b304ebc83c8a3a6cf6a06c96fe16a29fe7cca314de573156060c216ce83921b55e25433225eed88a074e3a6a9ce6f074c40971bf19c026d8bd9ac47638fdf60cb29db3b9c57989e4f66effa79949cb1cd741948fa767b2df652f91f46283a446d4f5e95800a42a9cfb99', 'a2c67715cbbe861520c01365ea16cf795aeaf81b0bd3cdbf6e8dadf547b014592cd0818fcdcb586b8e', '6c998c37f0daece42274021add3bdd789d10dc8d7d3cbd91ce23f75fd0fc4a1bfd790d59aa78378b', 'f50dd7de4195d648e258e4d74e0401d4364957afb0c162f23bff5faf5d2481ce5750c9b4404448e0', '2026-11-29 02:15:21+00', '2026-11-29 04:17:14+00');
INSERT INTO public.appointments VALUES ('01a1f72c-4056-783a-935e-d150fa1e5ae3', '01a1f72c-3e25-7222-abe9-c386049af485', 'f1121d2267428b4f3574bfd11ea8cb573403b7c526b06898be31363b90feb1e9c799e8d425da2f3f9e2d5f909fffe9c5b03f6a211f8e6cc4b0c12e23', 'c832b046660e15189fc16ebb9e15cde905d52dc533be976ea3b153cd001d330fa146f897493f799bcfa7cd4bdc258b5c', '2026-11-20 04:17:14+00');
INSERT INTO public.appointments VALUES ('01a1f72c-40e4-7472-a006-a9a053db0376', '01a1f72c-44de-784e-b730-777789a4b7be', '67432753049251dc79091ee7442d5b2331ba44f56009f2cbfd374678199931cfac53d721ae5151ddc31b3b8d6d9c9818dd6b60f002', '8bd8edf395362d599b8c0e0d71e578cf3ba47ac89bbe9325fdfc9b1fe33e114174cde74a9bafac20a1577168e2c265e7d3', '2026-11-20 04:17:14+00');
INSERT INTO public.appointments VALUES ('01a1f72c-3d32-73ab-bb5f-04da195baa02', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'b40f92e551b69db09d1e99e679c6ea8f15add38120166f65bc6812426b4806631cbdb5de7f0e67f2bbfecf2a8823c22d7457804a', 'a21d40fe1281a623c7f5743a52d91dab8066848df5d95579a0b40001bc22ddc398568f84290e8edf5cdbe697fca5cf97', '2026-11-20 04:17:14+00');
INSERT INTO public.appointments VALUES ('01a1f72c-3eb2-77af-bdc5-d6e98273aaec', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '4c1caa5923c743bd88ff8358a6d7afa5e76df6b3ec888956c40bb7bf0147d1fd1a1881b7d73d7e7d6158823c74232b5fca5c935588964bd65a8ba28b', '8826ab413a4ab504124dd37da00983940b2fe2adb7c2f490b2ee07487947cc43756bd566eb362b4c8efcc61d77790027', '2026-11-20 04:17:14+00');
INSERT INTO public.appointments VALUES ('01a1f72c-3f96-7fa4-87cf-e9ac6a732e1d', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'fa72402238d39442ea5447e4f41a11e29a7ec3105dc6d0e69720cfd9fd6b5782ca6fc72b7b8e875a04e3933f88e162374678f0d8ad9ab6d49d8cb1d4', '12f57f8d9c88a975cb547cf14e0779441329f4d02b3dfa1379d9ab32b0b732be0b0c8161c27ef43719b42385702a33ac', '2026-11-20 04:17:14+00');
INSERT INTO public.assignments VALUES ('01a1f7d1-0bd2-75a5-88cf-e54baa624297', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', '01a1f205-e35e-710a-adec-89025cc1ec67', '2026-11-20 07:17:14+00', '2026-11-20 09:17:14+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f7d1-0eef-75ca-8024-51da8c7d03ed', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', '01a1f205-e35e-710a-adec-89025cc1ec67', '2026-11-20 07:17:15+00', '2026-11-20 09:17:15+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f7d1-0f66-756d-82e4-a503119787bd', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 07:17:15+00', '2026-11-20 09:17:15+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f7d1-10b1-73ac-adff-dbd87ea80b08', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', '01a1f205-e35e-710a-adec-89025cc1ec67', '2026-11-20 07:17:16+00', '2026-11-20 09:17:16+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f7d1-11a8-7df1-91ad-12318acfe312', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 07:17:16+00', '2026-11-20 09:17:16+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f7d1-155d-7278-8cab-51d7f3f96cd3', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', '01a1f205-e35e-710a-adec-89025cc1ec67', '2026-11-20 07:17:17+00', '2026-11-20 09:17:17+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f7d1-14d2-7b37-aedd-537e0b116352', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 07:17:17+00', '2026-11-20 09:17:17+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f7d1-1a2e-795e-9d2c-fd1bd7fbbfdd', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', '01a1f205-e35e-710a-adec-89025cc1ec67', '2026-11-20 07:17:18+00', '2026-11-20 09:17:18+00', NULL, NULL);
INSERT INTO public.assignments VALUES ('01a1f7d1-198c-75b7-aff7-52c5c654bcb5', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 07:17:18+00', NULL, NULL, NULL);
INSERT INTO public.celebrations VALUES ('01a21f73-9dd2-774e-b483-9c0c04a45a5f', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-28', '01037989f2a160100adb7e275649559f0ab7c6332b407423a605948c5c2d3bfd40955aa0238b2682c8de256ec110ee42bb7fda642e8c2ea942e66b0b76e9', 'c9cddfda15faf5cffa6f073fd160cbeea7fbba95da2167785790afe16029b8f9', '2026-11-28 00:00:00+00', NULL, NULL, '2026-11-29 09:00:00+00');
INSERT INTO public.cheers VALUES ('01a222ab-9935-7407-a4ed-b9c81eafeb5d', '01a21f73-9dd2-774e-b483-9c0c04a45a5f', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-44de-784e-b730-777789a4b7be', 'resident', NULL, '2026-11-28 15:00:00+00');
INSERT INTO public.cheers VALUES ('01a222e2-866e-759a-a150-493e2a91e1d1', '01a21f73-9dd2-774e-b483-9c0c04a45a5f', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'resident', '93b2c841b53644612056a9db96092313a98679f8ae29f4b646d05391e6ca132e694200fe785a66c799f63e8edec796b96bc0991b9802d96f931565ebbbea19b9159e', '2026-11-28 16:00:00+00');
INSERT INTO public.cheers VALUES ('01a22319-7331-7435-98e6-c990881f3138', '01a21f73-9dd2-774e-b483-9c0c04a45a5f', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'resident', NULL, '2026-11-28 17:00:00+00');
INSERT INTO public.cheers VALUES ('01a22274-a77d-7b42-99b6-433cd2a805c1', '01a21f73-9dd2-774e-b483-9c0c04a45a5f', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '46a04f0298536eeca344dc0670c4b9d461baf09dd9e48d97c51af6945eb14ca2e857b47102d648754329910d0a90e2ec1b8ff59de5c2ffae36bed7b31c18c35c59898065dca7c79bee3216122c03b5cde6ad5c0e1ee4861e', '2026-11-28 14:00:00+00');
INSERT INTO public.deliveries VALUES ('01a22086-9616-773b-bc92-c9d966b73f7a', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'alert', '01a1f72c-3e25-7222-abe9-c386049af485', '01a2204f-a671-7414-9ce4-6e0268ec057e', NULL, NULL, '2026-11-28 05:00:20+00', '2026-11-28 05:05:20+00', NULL, NULL, false, '2026-11-28 05:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a220bd-817e-7b00-aa3f-cd393ec820cc', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-3e25-7222-abe9-c386049af485', '01a2204f-a671-7414-9ce4-6e0268ec057e', NULL, NULL, '2026-11-28 06:00:20+00', '2026-11-28 06:05:20+00', NULL, NULL, false, '2026-11-28 06:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a1feba-d86d-7559-abbc-cf8c9759cd7b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1feba-d7b3-7849-b5ad-4618c93e187c', NULL, NULL, '2026-11-21 15:30:20+00', '2026-11-21 15:35:20+00', NULL, NULL, false, '2026-11-21 15:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a1fef1-c6e4-7fc1-958d-1492d817af13', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1feba-d7b3-7849-b5ad-4618c93e187c', NULL, NULL, '2026-11-21 16:30:20+00', '2026-11-21 16:35:20+00', NULL, NULL, false, '2026-11-21 16:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a1ff28-b4ec-76c9-a341-34ac91bf0231', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1feba-d7b3-7849-b5ad-4618c93e187c', NULL, NULL, '2026-11-21 17:30:20+00', '2026-11-21 17:35:20+00', NULL, NULL, false, '2026-11-21 17:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a20b63-cf52-7d8a-8f4e-1ec44743ac01', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a20b63-cf83-79ed-9599-aefcf573eb55', NULL, NULL, '2026-11-24 02:30:20+00', '2026-11-24 02:35:20+00', NULL, NULL, false, '2026-11-24 02:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a20b9a-bffa-7c67-b20d-750d08e3433c', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a20b63-cf83-79ed-9599-aefcf573eb55', NULL, NULL, '2026-11-24 03:30:20+00', '2026-11-24 03:35:20+00', NULL, NULL, false, '2026-11-24 03:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a20bd1-ab90-7176-a2c6-1939426de208', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a20b63-cf83-79ed-9599-aefcf573eb55', NULL, NULL, '2026-11-24 04:30:20+00', '2026-11-24 04:35:20+00', NULL, NULL, false, '2026-11-24 04:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a21602-ec36-77e4-9ea1-9c01013a528d', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a21602-ed6d-7f52-be3f-313fa9865aec', NULL, NULL, '2026-11-26 04:00:20+00', '2026-11-26 04:05:20+00', NULL, NULL, false, '2026-11-26 04:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a21639-de66-70aa-afb6-eb674d0bd88f', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a21602-ed6d-7f52-be3f-313fa9865aec', NULL, NULL, '2026-11-26 05:00:20+00', '2026-11-26 05:05:20+00', NULL, NULL, false, '2026-11-26 05:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a21670-cb2b-7e32-b872-9786a475c5e8', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a21602-ed6d-7f52-be3f-313fa9865aec', NULL, NULL, '2026-11-26 06:00:20+00', '2026-11-26 06:05:20+00', NULL, NULL, false, '2026-11-26 06:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a218b1-93dd-7df2-aec0-281ca20e4a0f', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a218b1-945c-7367-87c4-0428c8e1a5ab', NULL, NULL, '2026-11-26 16:30:20+00', '2026-11-26 16:35:20+00', NULL, NULL, false, '2026-11-26 16:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a218e8-8015-7e96-9742-bb9d57474ebd', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a218b1-945c-7367-87c4-0428c8e1a5ab', NULL, NULL, '2026-11-26 17:30:20+00', '2026-11-26 17:35:20+00', NULL, NULL, false, '2026-11-26 17:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a2191f-6ee7-707a-a1ed-6eebbd99b0ba', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a218b1-945c-7367-87c4-0428c8e1a5ab', NULL, NULL, '2026-11-26 18:30:20+00', '2026-11-26 18:35:20+00', NULL, NULL, false, '2026-11-26 18:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a21b29-4a49-7983-ad1a-6c4eeb71774a', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a21b29-4990-7351-8b43-3f6bfa67cc86', NULL, NULL, '2026-11-27 04:00:20+00', '2026-11-27 04:05:20+00', NULL, NULL, false, '2026-11-27 04:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a21b60-37b7-7883-8ba7-b632115d2257', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a21b29-4990-7351-8b43-3f6bfa67cc86', NULL, NULL, '2026-11-27 05:00:20+00', '2026-11-27 05:05:20+00', NULL, NULL, false, '2026-11-27 05:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a21b97-289c-73c6-9ae8-6b95e39e2d15', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a21b29-4990-7351-8b43-3f6bfa67cc86', NULL, NULL, '2026-11-27 06:00:20+00', '2026-11-27 06:05:20+00', NULL, NULL, false, '2026-11-27 06:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a222fe-49f6-79d7-a1f5-9fc84af452c3', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-44de-784e-b730-777789a4b7be', '01a222fe-4b6c-73bc-8eae-43dc422c44d9', NULL, NULL, '2026-11-28 16:30:20+00', '2026-11-28 16:35:20+00', NULL, NULL, false, '2026-11-28 16:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a1fef1-c81a-7e11-b537-d52e54f6a253', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1fef1-c893-7c79-9574-87724c8dd50b', NULL, NULL, '2026-11-21 16:30:20+00', '2026-11-21 16:35:20+00', NULL, NULL, false, '2026-11-21 16:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a1ff28-b6a9-7182-80e9-ab77e09d2482', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'alert', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1fef1-c893-7c79-9574-87724c8dd50b', NULL, NULL, '2026-11-21 17:30:20+00', '2026-11-21 17:35:20+00', NULL, NULL, false, '2026-11-21 17:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a1ff5f-a4da-7922-8350-c3b546145a1e', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1fef1-c893-7c79-9574-87724c8dd50b', NULL, NULL, '2026-11-21 18:30:20+00', '2026-11-21 18:35:20+00', NULL, NULL, false, '2026-11-21 18:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a2138b-35cd-7c59-936e-f9442fbfb92b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a2138b-35e6-7714-a44e-42067a65a3f9', NULL, NULL, '2026-11-25 16:30:20+00', '2026-11-25 16:35:20+00', NULL, NULL, false, '2026-11-25 16:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a213c2-243e-7e60-9017-dc16bcea26bf', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'alert', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a2138b-35e6-7714-a44e-42067a65a3f9', NULL, NULL, '2026-11-25 17:30:20+00', '2026-11-25 17:35:20+00', NULL, NULL, false, '2026-11-25 17:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a213f9-1587-7046-b57c-0e3f0a4e9a06', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a2138b-35e6-7714-a44e-42067a65a3f9', NULL, NULL, '2026-11-25 18:30:20+00', '2026-11-25 18:35:20+00', NULL, NULL, false, '2026-11-25 18:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a1fef1-c87d-7888-8aad-d187727b8794', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1fef1-c784-7938-9985-0a412340405b', NULL, NULL, '2026-11-21 16:30:20+00', '2026-11-21 16:35:20+00', NULL, NULL, false, '2026-11-21 16:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a1ff28-b675-7325-a882-b8a3e928c2d1', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1fef1-c784-7938-9985-0a412340405b', NULL, NULL, '2026-11-21 17:30:20+00', '2026-11-21 17:35:20+00', NULL, NULL, false, '2026-11-21 17:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a1ff5f-a328-788b-b8ce-cd6ae66ce097', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1fef1-c784-7938-9985-0a412340405b', NULL, NULL, '2026-11-21 18:30:20+00', '2026-11-21 18:35:20+00', NULL, NULL, false, '2026-11-21 18:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a20621-fc56-7248-adef-e74304ef097a', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a20621-fd2b-7b33-beb1-abdc4a3c6280', NULL, NULL, '2026-11-23 02:00:20+00', '2026-11-23 02:05:20+00', NULL, NULL, false, '2026-11-23 02:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a20658-ebcd-73f6-b44e-424209255688', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a20621-fd2b-7b33-beb1-abdc4a3c6280', NULL, NULL, '2026-11-23 03:00:20+00', '2026-11-23 03:05:20+00', NULL, NULL, false, '2026-11-23 03:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a2068f-d977-7067-9119-77ae293fcfed', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a20621-fd2b-7b33-beb1-abdc4a3c6280', NULL, NULL, '2026-11-23 04:00:20+00', '2026-11-23 04:05:20+00', NULL, NULL, false, '2026-11-23 04:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a210dc-90f5-7554-aa2f-1e3efb97ed06', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a210dc-9038-7f93-958f-498b86a33a79', NULL, NULL, '2026-11-25 04:00:20+00', '2026-11-25 04:05:20+00', NULL, NULL, false, '2026-11-25 04:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a21113-815e-74c1-ae35-6a664c3eee82', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a210dc-9038-7f93-958f-498b86a33a79', NULL, NULL, '2026-11-25 05:00:20+00', '2026-11-25 05:05:20+00', NULL, NULL, false, '2026-11-25 05:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a2114a-6efa-7aeb-a519-f6c46b6f3d28', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a210dc-9038-7f93-958f-498b86a33a79', NULL, NULL, '2026-11-25 06:00:20+00', '2026-11-25 06:05:20+00', NULL, NULL, false, '2026-11-25 06:00:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a222c7-5b0e-754b-a586-e7fc6a7bc767', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a222c7-5b56-724a-bf6a-ee00e766538d', NULL, NULL, '2026-11-28 15:30:20+00', '2026-11-28 15:35:20+00', NULL, NULL, false, '2026-11-28 15:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a222fe-4a49-7462-b794-11ed9f2c00e1', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a222c7-5b56-724a-bf6a-ee00e766538d', NULL, NULL, '2026-11-28 16:30:20+00', '2026-11-28 16:35:20+00', NULL, NULL, false, '2026-11-28 16:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a22335-3b76-7c16-8c81-f0f75448638f', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'alert', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a222c7-5b56-724a-bf6a-ee00e766538d', NULL, NULL, '2026-11-28 17:30:20+00', '2026-11-28 17:35:20+00', NULL, NULL, false, '2026-11-28 17:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliveries VALUES ('01a206e2-3e77-7497-9993-4307d1716023', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'alert', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a206ab-51bc-726f-b8b1-208414c5239b', NULL, NULL, '2026-11-23 05:30:20+00', '2026-11-23 05:35:20+00', NULL, NULL, false, '2026-11-23 05:30:20+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.excuses VALUES ('01a21612-6727-7830-90fc-fc3ad8dab669', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'sick', '2026-11-26 04:17:14+00', '2026-11-27 04:17:14+00', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', '2026-11-26 02:17:14+00', NULL);
INSERT INTO public.help_asks VALUES ('01a22517-9eee-7640-bd54-110913e3defa', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', false, '3bfc38a1bbd6ba5921ed9c40acff69431eacda458bb63d1cb18ee6d3bf7ae78db9a7a02af5fb6cca5fff4491f733edea5ffdfd8eefe12b29f518acc083f9f5012973c1cc7fbc7b9a0a26e0486287aa72f6', '01a1f72c-4056-783a-935e-d150fa1e5ae3', '2026-11-29', 600, '2026-11-29 02:17:14+00', '2026-11-29 16:00:00+00', '2026-11-29 16:00:00+00', 'open', NULL, NULL, 0, '2026-11-29 16:00:00+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a224a9-bfc9-7bc4-b82f-4a78b9d1744e', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', false, 'cb1fb72efaf28125a8013badc612507e348e636fc8207ab609052605bab678c6fb217dc5aabc3985312d7a8f1e5ca40b9479a54c6cc3efed2af90678ac9bc8fc0ce9afa295e71e10a76e04169d6f068d8e', '01a1f72c-40e4-7472-a006-a9a053db0376', '2026-11-30', 840, '2026-11-29 00:17:14+00', '2026-11-30 20:00:00+00', '2026-11-30 20:00:00+00', 'taken', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-29 00:37:14+00', 0, '2026-11-29 20:00:00+00', 'remind', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a2254e-8ded-7cef-9de8-54bf6dcca3d1', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', false, '3344af48c697bfb221855de759b4c8c8303c9f57aa5b195e61242ecaa60d5efe62fbe52319d3414f8b198f68ce1638270c58f0580f44d82848aec523311abea004776830cb61de62c6f49ac7b98cbbcbb5876471c8ac54531c8b0461633aafab0392019d9fd11bf5c7da30ff9f6a4167511680d23513130fc0f8ca', NULL, NULL, NULL, '2026-11-29 03:17:14+00', NULL, '2026-12-13 03:17:14+00', 'open', NULL, NULL, 0, '2026-12-13 03:17:14+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a224a9-bf65-7a32-b128-504f8bcbd9a0', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', true, '8ab3ab2dc8e0c4f0b384d9b44d9f39ddbb5be5d1b643dd7690aea78636957ef6a0e00a366202f1190ace538254efa2ee5e5ce2ca8e65b94d25c7a5af128cd3751f8c9f22dbdf074d7cc86f23b83de7057667d6c8313189a493b40c092bf8bc1b5038e746ee2f37df07f58283f31a38ec428fbb3322625f1fffdd1b69b103c1a62bb1f47c852cb5', NULL, NULL, NULL, '2026-11-29 00:17:14+00', NULL, '2026-12-13 00:17:14+00', 'open', NULL, NULL, 0, '2026-12-13 00:17:14+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a224a9-bffe-7e5d-8f30-2970a9b2c99c', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', false, '24c010b375de6443c38365967f97a0944b765e2f6ed085e3a60f706b270ab2275b969aa775b630ddec6091202acf7d5423e13a76c614806a2b6913bb13afbaba0a44a4dbf92616890a4ec69f41c5a4158fd2b8eafc8b68f5e9a400460e846e13f739d6d01eb8', NULL, NULL, NULL, '2026-11-29 00:17:14+00', NULL, '2026-12-13 00:17:14+00', 'open', NULL, NULL, 0, '2026-12-13 00:17:14+00', 'pass', NULL, NULL, NULL);
INSERT INTO public.help_asks VALUES ('01a21f15-881f-7363-b424-af3fa0753591', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', false, 'a3e4a084c0dab2cc65125a208ccde0e1231dd93fddea0d72bb4552bb3d2cb4a9a73179897553002bcc854e248374679ffb4d964a62032de824f76a089bc244bd8cec860a67ec7bac9662553938e43264f1a1623bbd247d52986b811ae464cc8265dd6fb8e477d4d79b85109861db9adb66a4a8f3e71f2a82b8d8f60e2d663a', NULL, NULL, NULL, '2026-11-27 22:17:14+00', NULL, '2026-12-11 22:17:14+00', 'done', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-27 23:17:14+00', 0, NULL, NULL, '2026-11-28 03:17:14+00', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-28 04:17:14+00');
INSERT INTO public.house_milestones VALUES ('01a1f72c-3f1e-7dd5-b53b-766c4bd91a9d', '01a1f72c-3d20-7282-93f1-73244f238b95', 'First week of cooking for all', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.house_milestones VALUES ('01a1f72c-3fca-7d1c-8ef7-0cd0648d0bb8', '01a1f72c-3d20-7282-93f1-73244f238b95', 'First bed in the garden', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.house_people VALUES ('01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6');
INSERT INTO public.house_people VALUES ('01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3fdf-7944-8ca4-858a51368c82');
INSERT INTO public.house_people VALUES ('01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44af-7472-8173-362c465a5279');
INSERT INTO public.house_people VALUES ('01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485');
INSERT INTO public.house_people VALUES ('01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be');
INSERT INTO public.house_people VALUES ('01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe');
INSERT INTO public.house_people VALUES ('01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff');
INSERT INTO public.house_people VALUES ('01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1');
INSERT INTO public.houses VALUES ('01a1f72c-3d20-7282-93f1-73244f238b95', 'Maple House', 'America/Chicago', 180, 'kept_only', '', '764-555-0131', '911', '988', '2026-11-20 04:17:14+00', false, '1970-01-01 00:00:00+00');
INSERT INTO public.installation VALUES (1, 'a81cb600f05647ab', '2026-11-29 04:17:14+00');
INSERT INTO public.invitations VALUES ('01a22585-7a89-759f-81ba-6f97931247f4', '01a1f72c-3d20-7282-93f1-73244f238b95', 'resident', 'The new person in room 3', '74b37da55dfad2a7c7d399934659754941616f3980c8110a0cb492f944224593', '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-28 08:17:14+00', '2026-12-05 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.looks VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-28 08:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-26 04:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-25 07:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-24 06:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-22 05:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-28 09:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-27 07:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-26 06:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-25 10:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-24 07:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-23 10:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-22 10:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-28 08:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-27 09:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-26 10:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-25 10:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-24 08:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-23 04:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-22 05:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-28 10:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-27 05:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-26 08:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-25 09:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-24 09:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-23 08:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-22 05:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-28 04:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-27 05:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-26 07:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-25 05:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-24 09:00:00+00');
INSERT INTO public.looks VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', 'routine', '01a1f72c-3d20-7282-93f1-73244f238b95', '2026-11-22 08:00:00+00');
INSERT INTO public.memberships VALUES ('01a1f72c-8e9d-7f2b-8f1f-5118a88581e9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', '2026-11-20 04:17:34+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f72c-3d6a-7682-a49b-489aacb9257f', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3fdf-7944-8ca4-858a51368c82', 'counselor', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f72c-4220-7f16-b0a2-b658781220a9', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44af-7472-8173-362c465a5279', 'counselor', '2026-11-20 04:17:15+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f72c-3d1c-7795-b47f-92433611e8c7', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'resident', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f72c-3e1c-71ca-adee-089a3b78fe61', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f72c-414a-77e6-ad5d-1d829bed69c7', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', 'resident', '2026-11-20 04:17:15+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f72c-44e7-71ff-8eaf-f6740564191f', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'resident', '2026-11-20 04:17:16+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f72c-49c4-73e5-af92-71742663cfc6', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'resident', '2026-11-20 04:17:17+00', NULL);
INSERT INTO public.memberships VALUES ('01a1f72c-5042-7a31-97db-e065ac72ec2d', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'resident', '2026-11-20 04:17:18+00', NULL);
INSERT INTO public.milestones VALUES ('01a21612-675b-7d3f-a516-404cf8cee71b', '01a1f72c-3e25-7222-abe9-c386049af485', '049c3b1b861f909be4bad3f0df60957ecfce3b5fa9d6005d7814354035a004c4ad95179df8c7c7ab4a05c6de8166642cfb5200a9f887b7da541b00bff7d7435a396aa2961951631482bd79791653caa896a52c99');
INSERT INTO public.milestones VALUES ('01a210ec-0c92-7550-84af-e63dcfa3cd94', '01a1f72c-44de-784e-b730-777789a4b7be', '40b3cdf55b33b51fa72a0fb0d95bae11505036fecd877df4204d8ab91748e1c77ecc0f027f9d63ad01885933ed62c4f73f1191a095c9be12ae073a69073e11cc9c04b113e5a9e78512ea28d13bb15b28cb420a05');
INSERT INTO public.milestones VALUES ('01a21612-679c-7944-97da-7a03e4b3a953', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '8d56dd461df7a41605125d29872ce094a596881e0c43383a322e277824d105e829ef7b7b1f53ef8065196bcc1fd1ab16c8d2c9b09fd55af95f31dfc9769c5c68abeb20e9f5d40dabdeb2955f6adfccf337cc70b4a44c28f856181f566c7a9c3f9fab0dcd1f0363');
INSERT INTO public.milestones VALUES ('01a20bc5-b0b8-74b9-b6df-0d8bb60c941e', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '594867c9abe146774b60f402b4eeff33cb5699c73a3c9524cf76d45face27457c5f1ef2846f897a79c354a1eeea3a8d6330bfdfa4dd71d8e5b9b132102568a6f5e7d56c9af4d04ab0e238c7b389d807063af2f962373');
INSERT INTO public.notices VALUES ('01a21dcb-f0d5-7339-b664-4ed81886b159', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'resident', '6b1659efc6fe0a663a5df94d83baccde0ff0e2a3316b7d843521d182388b959e44aef9fc9f2da6b9b0d57a538d77ad63dc62e3b07098d9339e0f2182ff65cf1f833e3fc83834e2fb398769ba2853d6546a22c1d1c47e03689042b4ab6d7a3a680ffa77a9493ca6ee236270563a65e52711771142cee5764d03657fc7d3', '2026-11-27 16:17:14+00', '2026-11-27 17:17:14+00', 'e9ff8bca0b02bdb33009c91251f1da3cb3c22185728ab0ad0d1f98862efc21a3920c9c96e0ccb60f412bf0ec6b195c79e194c3a9e1c7f7d03966c30624ba1b47f8f220143d4c7994bdb7a85f9b8791b97b5b62b8d3b54f7ba7271feeef35', '2026-11-27 17:17:14+00');
INSERT INTO public.notices VALUES ('01a21f83-6467-737e-9d50-0fa7af092bbf', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-44de-784e-b730-777789a4b7be', 'resident', '263d3100c3367acfc231c13c2d84a573acb6cbdfdb2609799f3994a977ac5f18327ebf070c6dba4b8af487c24dbff8258c66389b03f6d9b2d4e165d3d2e775942e599f12bf7eb6903eec4d40006dbfe26ccb4ea3511e3772873c5f3934294de3b2e55cc4c4f076184f5e52bf673dd1d1d095eef6c75b', '2026-11-28 00:17:14+00', NULL, NULL, NULL);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 01:16:30+00', '2026-11-20 01:16:30+00', '2026-11-20 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', '01a1f72c-3f6b-7945-a07a-c4bc4a8e1e36', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 12:45:50+00', '2026-11-19 12:45:50+00', '2026-11-19 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', '01a1f72c-4019-74a2-83d1-82b331993962', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 04:23:36+00', '2026-11-20 04:23:36+00', '2026-11-20 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 14:13:53+00', '2026-11-19 14:13:53+00', '2026-11-19 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', '01a1f72c-40f5-77f4-b0d9-0e189896a5c7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 17:11:38+00', '2026-11-19 17:11:38+00', '2026-11-19 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20', '01a1f72c-3e00-7780-97cb-7eff46b6aabb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:13:23+00', '2026-11-21 01:13:23+00', '2026-11-21 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 02:18:02+00', '2026-11-21 02:18:02+00', '2026-11-21 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20', '01a1f72c-3f6b-7945-a07a-c4bc4a8e1e36', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 14:53:15+00', '2026-11-20 14:53:15+00', '2026-11-20 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20', '01a1f72c-4019-74a2-83d1-82b331993962', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 04:13:45+00', '2026-11-21 04:13:45+00', '2026-11-21 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 13:33:50+00', '2026-11-20 13:33:50+00', '2026-11-20 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20', '01a1f72c-40f5-77f4-b0d9-0e189896a5c7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 16:09:27+00', '2026-11-20 16:09:27+00', '2026-11-20 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-21', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 02:36:49+00', '2026-11-22 02:36:49+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-21', '01a1f72c-3f6b-7945-a07a-c4bc4a8e1e36', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 15:28:38+00', '2026-11-21 15:28:38+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-21', '01a1f72c-4019-74a2-83d1-82b331993962', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 03:32:33+00', '2026-11-22 03:32:33+00', '2026-11-22 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-21', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 14:33:02+00', '2026-11-21 14:33:02+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-22', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:45:08+00', '2026-11-23 01:45:08+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-22', '01a1f72c-3f6b-7945-a07a-c4bc4a8e1e36', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 15:15:21+00', '2026-11-22 15:15:21+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-22', '01a1f72c-4019-74a2-83d1-82b331993962', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 02:20:33+00', '2026-11-23 02:20:33+00', '2026-11-23 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-22', '01a1f72c-40d6-7e67-9c0b-dc40ce502804', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:07:44+00', '2026-11-23 01:07:44+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-22', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 12:55:41+00', '2026-11-22 12:55:41+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-23', '01a1f72c-3e00-7780-97cb-7eff46b6aabb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 01:58:06+00', '2026-11-24 01:58:06+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-23', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 02:03:40+00', '2026-11-24 02:03:40+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-23', '01a1f72c-3f6b-7945-a07a-c4bc4a8e1e36', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 13:13:06+00', '2026-11-23 13:13:06+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-23', '01a1f72c-4019-74a2-83d1-82b331993962', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 02:20:47+00', '2026-11-24 02:20:47+00', '2026-11-24 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-23', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 14:02:32+00', '2026-11-23 14:02:32+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-23', '01a1f72c-40f5-77f4-b0d9-0e189896a5c7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 15:37:10+00', '2026-11-23 15:37:10+00', '2026-11-23 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-24', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 01:42:30+00', '2026-11-25 01:42:30+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-24', '01a1f72c-3f6b-7945-a07a-c4bc4a8e1e36', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 12:10:09+00', '2026-11-24 12:10:09+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-24', '01a1f72c-4019-74a2-83d1-82b331993962', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 02:56:43+00', '2026-11-25 02:56:43+00', '2026-11-25 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-24', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 13:01:47+00', '2026-11-24 13:01:47+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-24', '01a1f72c-40f5-77f4-b0d9-0e189896a5c7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 18:54:30+00', '2026-11-24 18:54:30+00', '2026-11-24 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-25', '01a1f72c-3e00-7780-97cb-7eff46b6aabb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 00:59:50+00', '2026-11-26 00:59:50+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-25', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:47:33+00', '2026-11-26 01:47:33+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-25', '01a1f72c-3f6b-7945-a07a-c4bc4a8e1e36', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:32:46+00', '2026-11-25 13:32:46+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-25', '01a1f72c-4019-74a2-83d1-82b331993962', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 03:47:36+00', '2026-11-26 03:47:36+00', '2026-11-26 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-25', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 14:54:06+00', '2026-11-25 14:54:06+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-25', '01a1f72c-40f5-77f4-b0d9-0e189896a5c7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 17:35:39+00', '2026-11-25 17:35:39+00', '2026-11-25 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-26', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 03:19:52+00', '2026-11-27 03:19:52+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-26', '01a1f72c-3f6b-7945-a07a-c4bc4a8e1e36', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 13:38:16+00', '2026-11-26 13:38:16+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-26', '01a1f72c-4019-74a2-83d1-82b331993962', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 04:44:05+00', '2026-11-27 04:44:05+00', '2026-11-27 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-26', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:58:36+00', '2026-11-26 14:58:36+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-26', '01a1f72c-40f5-77f4-b0d9-0e189896a5c7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 17:29:21+00', '2026-11-26 17:29:21+00', '2026-11-26 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-27', '01a1f72c-3e00-7780-97cb-7eff46b6aabb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 00:17:28+00', '2026-11-28 00:17:28+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-27', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-28 04:00:50+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-27', '01a1f72c-3f6b-7945-a07a-c4bc4a8e1e36', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 13:38:37+00', '2026-11-27 13:38:37+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-27', '01a1f72c-4019-74a2-83d1-82b331993962', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 04:39:55+00', '2026-11-28 04:39:55+00', '2026-11-28 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-27', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 12:35:28+00', '2026-11-27 12:35:28+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-27', '01a1f72c-40f5-77f4-b0d9-0e189896a5c7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 17:30:00+00', '2026-11-27 17:30:00+00', '2026-11-27 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-28', '01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-29 01:08:36+00', '2026-11-29 01:08:36+00', '2026-11-29 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-28', '01a1f72c-3f6b-7945-a07a-c4bc4a8e1e36', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 12:22:50+00', '2026-11-28 12:22:50+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-28', '01a1f72c-4019-74a2-83d1-82b331993962', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-29 04:02:05+00', '2026-11-29 04:02:05+00', '2026-11-29 05:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-28', '01a1f72c-40ee-718c-a440-1a6f71cd732a', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 13:04:18+00', '2026-11-28 13:04:18+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 02:51:36+00', '2026-11-20 02:51:36+00', '2026-11-20 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', '01a1f72c-3ef1-7e95-9194-9194b340fae5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 01:58:36+00', '2026-11-20 01:58:36+00', '2026-11-20 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', '01a1f72c-3f58-791d-af47-e508a300cab6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 14:34:05+00', '2026-11-19 14:34:05+00', '2026-11-19 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 15:39:07+00', '2026-11-19 15:39:07+00', '2026-11-19 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 02:34:07+00', '2026-11-21 02:34:07+00', '2026-11-21 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20', '01a1f72c-3e49-79af-a2b6-d938e4db0a83', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 23:34:51+00', '2026-11-20 23:34:51+00', '2026-11-21 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20', '01a1f72c-3e89-7a91-8ad4-22a079bde162', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:26:19+00', '2026-11-21 01:26:19+00', '2026-11-21 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20', '01a1f72c-3ef1-7e95-9194-9194b340fae5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 17:34:57+00', '2026-11-20 17:34:57+00', '2026-11-21 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20', '01a1f72c-3f58-791d-af47-e508a300cab6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 14:20:25+00', '2026-11-20 14:20:25+00', '2026-11-20 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20', '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 14:47:17+00', '2026-11-20 14:47:17+00', '2026-11-20 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-21', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 02:37:07+00', '2026-11-22 02:37:07+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-21', '01a1f72c-3ef1-7e95-9194-9194b340fae5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 00:22:39+00', '2026-11-22 00:22:39+00', '2026-11-22 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-21', '01a1f72c-3f58-791d-af47-e508a300cab6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-21 15:30:34+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-21', '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 14:00:43+00', '2026-11-21 14:00:43+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-22', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 03:28:39+00', '2026-11-23 03:28:39+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-22', '01a1f72c-3e49-79af-a2b6-d938e4db0a83', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 23:30:14+00', '2026-11-22 23:30:14+00', '2026-11-23 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-22', '01a1f72c-3ef1-7e95-9194-9194b340fae5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 18:25:06+00', '2026-11-22 18:25:06+00', '2026-11-23 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-22', '01a1f72c-3f3b-7d6d-bfda-c2397b09102b', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:11:41+00', '2026-11-23 01:11:41+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-22', '01a1f72c-3f58-791d-af47-e508a300cab6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 14:16:20+00', '2026-11-22 17:16:20+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-22', '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 12:19:38+00', '2026-11-22 12:19:38+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-23', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-24 04:00:26+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-23', '01a1f72c-3e89-7a91-8ad4-22a079bde162', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-24 02:30:09+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-23', '01a1f72c-3ef1-7e95-9194-9194b340fae5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 19:26:50+00', '2026-11-23 19:26:50+00', '2026-11-24 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-23', '01a1f72c-3f58-791d-af47-e508a300cab6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 12:57:19+00', '2026-11-23 12:57:19+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-23', '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 15:26:08+00', '2026-11-23 15:26:08+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-24', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 01:51:01+00', '2026-11-25 01:51:01+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-24', '01a1f72c-3e49-79af-a2b6-d938e4db0a83', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 23:33:01+00', '2026-11-24 23:33:01+00', '2026-11-25 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-24', '01a1f72c-3ef1-7e95-9194-9194b340fae5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 15:40:51+00', '2026-11-24 15:40:51+00', '2026-11-25 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-24', '01a1f72c-3f58-791d-af47-e508a300cab6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 14:29:12+00', '2026-11-24 14:29:12+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-24', '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 13:40:27+00', '2026-11-24 13:40:27+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-25', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-26 04:00:14+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-25', '01a1f72c-3e89-7a91-8ad4-22a079bde162', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:47:21+00', '2026-11-26 01:47:21+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-25', '01a1f72c-3ef1-7e95-9194-9194b340fae5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 20:43:15+00', '2026-11-25 20:43:15+00', '2026-11-26 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-25', '01a1f72c-3f58-791d-af47-e508a300cab6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:30:37+00', '2026-11-25 13:30:37+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-25', '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:18:16+00', '2026-11-25 13:18:16+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-26', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-27 04:00:16+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-26', '01a1f72c-3ef1-7e95-9194-9194b340fae5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 00:07:02+00', '2026-11-27 00:07:02+00', '2026-11-27 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-26', '01a1f72c-3f58-791d-af47-e508a300cab6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:46:09+00', '2026-11-26 17:46:09+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-26', '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-26 16:30:36+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-27', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-28 04:00:37+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-27', '01a1f72c-3e49-79af-a2b6-d938e4db0a83', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-28 02:30:46+00', '2026-11-28 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-27', '01a1f72c-3e89-7a91-8ad4-22a079bde162', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 00:45:58+00', '2026-11-28 00:45:58+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-27', '01a1f72c-3ef1-7e95-9194-9194b340fae5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 23:48:02+00', '2026-11-27 23:48:02+00', '2026-11-28 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-27', '01a1f72c-3f58-791d-af47-e508a300cab6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 13:17:33+00', '2026-11-27 13:17:33+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-27', '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 15:50:26+00', '2026-11-27 15:50:26+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-28', '01a1f72c-3e28-7ced-9354-7b6d6d17998b', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-29 01:07:53+00', '2026-11-29 01:07:53+00', '2026-11-29 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-28', '01a1f72c-3ef1-7e95-9194-9194b340fae5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 13:27:09+00', '2026-11-28 16:27:09+00', '2026-11-29 02:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-28', '01a1f72c-3f58-791d-af47-e508a300cab6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 12:56:55+00', '2026-11-28 12:56:55+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-28', '01a1f72c-407d-79f2-ba3b-6b6e4f064330', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-28 16:30:12+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 02:40:30+00', '2026-11-20 02:40:30+00', '2026-11-20 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 14:17:46+00', '2026-11-19 14:17:46+00', '2026-11-19 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-19', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 13:59:42+00', '2026-11-19 13:59:42+00', '2026-11-19 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 02:51:39+00', '2026-11-21 02:51:39+00', '2026-11-21 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 15:30:40+00', '2026-11-20 15:30:40+00', '2026-11-20 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 13:19:46+00', '2026-11-20 13:19:46+00', '2026-11-20 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-20', '01a1f72c-40dc-70c0-9b95-78f7ba9bfccd', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:24:39+00', '2026-11-21 01:24:39+00', '2026-11-21 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-22 04:00:34+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-22 03:39:03+00', '2026-11-22 03:39:03+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-21', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 14:22:49+00', '2026-11-21 14:22:49+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 01:32:33+00', '2026-11-23 01:32:33+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1f72c-40a3-7692-aa5a-c88144145feb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 00:51:22+00', '2026-11-23 00:51:22+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 14:14:02+00', '2026-11-22 14:14:02+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-22', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 13:10:37+00', '2026-11-22 13:10:37+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 01:12:16+00', '2026-11-24 01:12:16+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 12:23:56+00', '2026-11-23 12:23:56+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 13:01:06+00', '2026-11-23 13:01:06+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-23', '01a1f72c-40dc-70c0-9b95-78f7ba9bfccd', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 01:51:48+00', '2026-11-24 01:51:48+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 03:09:06+00', '2026-11-25 03:09:06+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 12:36:31+00', '2026-11-24 12:36:31+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-24', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 13:21:41+00', '2026-11-24 13:21:41+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 03:13:09+00', '2026-11-26 03:13:09+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-25 16:30:22+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:30:12+00', '2026-11-25 13:30:12+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-25', '01a1f72c-40dc-70c0-9b95-78f7ba9bfccd', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-26 06:45:19+00', '2026-11-26 06:45:19+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-26', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 01:15:35+00', '2026-11-27 01:15:35+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-26', '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:02:31+00', '2026-11-26 14:02:31+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-26', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:18:30+00', '2026-11-26 14:18:30+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 01:45:20+00', '2026-11-28 01:45:20+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 15:11:41+00', '2026-11-27 15:11:41+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 14:11:39+00', '2026-11-27 14:11:39+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-27', '01a1f72c-40dc-70c0-9b95-78f7ba9bfccd', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 00:23:30+00', '2026-11-28 00:23:30+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-28', '01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-29 01:20:17+00', '2026-11-29 01:20:17+00', '2026-11-29 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-28', '01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 15:45:17+00', '2026-11-28 15:45:17+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-28', '01a1f72c-40c4-7771-b498-e7c7c3e5994e', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 12:45:59+00', '2026-11-28 12:45:59+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', '01a1f72c-3d99-729e-b86e-f607cae43f7f', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 15:35:27+00', '2026-11-19 15:35:27+00', '2026-11-19 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 12:39:31+00', '2026-11-19 12:39:31+00', '2026-11-19 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', '01a1f72c-3e34-7b74-b772-dd45e9213359', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 17:27:00+00', '2026-11-19 17:27:00+00', '2026-11-19 18:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 02:04:17+00', '2026-11-20 02:04:17+00', '2026-11-20 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', '01a1f72c-40c1-7581-a28b-6273a1c1cad6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 18:44:19+00', '2026-11-19 18:44:19+00', '2026-11-19 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1f72c-3d99-729e-b86e-f607cae43f7f', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 12:11:28+00', '2026-11-20 12:11:28+00', '2026-11-20 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 14:47:52+00', '2026-11-20 14:47:52+00', '2026-11-20 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 03:29:55+00', '2026-11-21 03:29:55+00', '2026-11-21 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1f72c-3f2d-7d19-bda4-922b75e2667c', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 00:12:19+00', '2026-11-21 00:12:19+00', '2026-11-21 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20', '01a1f72c-40c1-7581-a28b-6273a1c1cad6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 15:08:24+00', '2026-11-20 15:08:24+00', '2026-11-20 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21', '01a1f72c-3d99-729e-b86e-f607cae43f7f', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-21 17:35:02+00', '2026-11-21 17:35:02+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 13:40:20+00', '2026-11-21 13:40:20+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-21', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 02:59:46+00', '2026-11-22 02:59:46+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1f72c-3d99-729e-b86e-f607cae43f7f', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 13:06:25+00', '2026-11-22 13:06:25+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 14:58:10+00', '2026-11-22 14:58:10+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1f72c-3e4d-7afe-99a8-c780b52bdc01', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-23 02:00:41+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-22', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 02:27:34+00', '2026-11-23 02:27:34+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a1f72c-3d99-729e-b86e-f607cae43f7f', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 13:05:12+00', '2026-11-23 13:05:12+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 14:17:19+00', '2026-11-23 14:17:19+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 01:45:05+00', '2026-11-24 01:45:05+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a1f72c-3f2d-7d19-bda4-922b75e2667c', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 00:29:00+00', '2026-11-24 00:29:00+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-23', '01a1f72c-40c1-7581-a28b-6273a1c1cad6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 15:38:46+00', '2026-11-23 15:38:46+00', '2026-11-23 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a1f72c-3d99-729e-b86e-f607cae43f7f', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 15:11:37+00', '2026-11-24 15:11:37+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 13:00:46+00', '2026-11-24 13:00:46+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a1f72c-3e34-7b74-b772-dd45e9213359', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 16:52:49+00', '2026-11-24 16:52:49+00', '2026-11-24 18:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-25 06:33:24+00', '2026-11-25 06:33:24+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-24', '01a1f72c-40c1-7581-a28b-6273a1c1cad6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-25 00:05:32+00', '2026-11-25 00:05:32+00', '2026-11-24 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a1f72c-3d99-729e-b86e-f607cae43f7f', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:30:31+00', '2026-11-25 13:30:31+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:36:44+00', '2026-11-25 13:36:44+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:40:28+00', '2026-11-26 01:40:28+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a1f72c-3f2d-7d19-bda4-922b75e2667c', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 01:49:19+00', '2026-11-26 01:49:19+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-25', '01a1f72c-40c1-7581-a28b-6273a1c1cad6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-25 19:30:15+00', '2026-11-25 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a1f72c-3d99-729e-b86e-f607cae43f7f', '01a1f72c-3d20-7282-93f1-73244f238b95', 'excused', 'sick', NULL, '2026-11-26 16:30:35+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'excused', 'sick', NULL, '2026-11-26 15:30:26+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a1f72c-3e34-7b74-b772-dd45e9213359', '01a1f72c-3d20-7282-93f1-73244f238b95', 'excused', 'sick', NULL, '2026-11-26 18:30:15+00', '2026-11-26 18:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '01a1f72c-3d20-7282-93f1-73244f238b95', 'excused', 'sick', NULL, '2026-11-27 04:00:47+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-26', '01a1f72c-40c1-7581-a28b-6273a1c1cad6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'excused', 'sick', NULL, '2026-11-26 19:30:18+00', '2026-11-26 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a1f72c-3d99-729e-b86e-f607cae43f7f', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 15:59:10+00', '2026-11-27 15:59:10+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 12:58:49+00', '2026-11-27 12:58:49+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 01:58:18+00', '2026-11-28 01:58:18+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a1f72c-3f2d-7d19-bda4-922b75e2667c', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 00:53:31+00', '2026-11-28 00:53:31+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-27', '01a1f72c-40c1-7581-a28b-6273a1c1cad6', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 17:35:48+00', '2026-11-27 17:35:48+00', '2026-11-27 19:30:00+00', 'own', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-28', '01a1f72c-3d99-729e-b86e-f607cae43f7f', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 14:08:39+00', '2026-11-28 14:08:39+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-28', '01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept_late', NULL, '2026-11-28 19:20:03+00', '2026-11-28 19:20:03+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-28', '01a1f72c-3ef9-7851-87d5-ec4a89070a10', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-29 02:01:49+00', '2026-11-29 02:01:49+00', '2026-11-29 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-19', '01a1f72c-3d2b-7a84-9bb2-1af92e0f3392', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 13:02:41+00', '2026-11-19 13:02:41+00', '2026-11-19 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-19', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 03:12:38+00', '2026-11-20 03:12:38+00', '2026-11-20 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-19', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 13:40:02+00', '2026-11-19 13:40:02+00', '2026-11-19 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-19', '01a1f72c-40d4-7445-90ed-417379ed1691', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-19 22:26:05+00', '2026-11-19 22:26:05+00', '2026-11-20 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-20', '01a1f72c-3d2b-7a84-9bb2-1af92e0f3392', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 13:23:21+00', '2026-11-20 13:23:21+00', '2026-11-20 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-20', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:31:28+00', '2026-11-21 01:31:28+00', '2026-11-21 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-20', '01a1f72c-3f88-76ec-9953-f26895591e03', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 01:29:09+00', '2026-11-21 01:29:09+00', '2026-11-21 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-20', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 14:02:13+00', '2026-11-20 14:02:13+00', '2026-11-20 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-20', '01a1f72c-40d4-7445-90ed-417379ed1691', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-20 23:19:03+00', '2026-11-20 23:19:03+00', '2026-11-21 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-21', '01a1f72c-3d2b-7a84-9bb2-1af92e0f3392', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 13:41:49+00', '2026-11-21 13:41:49+00', '2026-11-21 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-21', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 01:05:03+00', '2026-11-22 01:05:03+00', '2026-11-22 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-21', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 12:48:08+00', '2026-11-21 12:48:08+00', '2026-11-21 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-21', '01a1f72c-40d4-7445-90ed-417379ed1691', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-21 21:30:49+00', '2026-11-21 21:30:49+00', '2026-11-22 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-22', '01a1f72c-3d2b-7a84-9bb2-1af92e0f3392', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 14:33:56+00', '2026-11-22 14:33:56+00', '2026-11-22 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-22', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 02:20:11+00', '2026-11-23 02:20:11+00', '2026-11-23 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-22', '01a1f72c-3fd3-7cae-ad15-ff5bb377e968', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 00:52:18+00', '2026-11-23 00:52:18+00', '2026-11-23 02:00:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-22', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-22 14:19:38+00', '2026-11-22 14:19:38+00', '2026-11-22 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-22', '01a1f72c-40d4-7445-90ed-417379ed1691', '01a1f72c-3d20-7282-93f1-73244f238b95', 'missed', NULL, NULL, '2026-11-23 04:30:29+00', '2026-11-23 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-23', '01a1f72c-3d2b-7a84-9bb2-1af92e0f3392', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 12:52:02+00', '2026-11-23 12:52:02+00', '2026-11-23 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-23', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 01:49:47+00', '2026-11-24 01:49:47+00', '2026-11-24 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-23', '01a1f72c-3f88-76ec-9953-f26895591e03', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 01:40:41+00', '2026-11-24 01:40:41+00', '2026-11-24 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-23', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 13:48:02+00', '2026-11-23 13:48:02+00', '2026-11-23 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-23', '01a1f72c-40d4-7445-90ed-417379ed1691', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-23 20:00:23+00', '2026-11-23 20:00:23+00', '2026-11-24 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-24', '01a1f72c-3d2b-7a84-9bb2-1af92e0f3392', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 14:22:44+00', '2026-11-24 14:22:44+00', '2026-11-24 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-24', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 01:34:43+00', '2026-11-25 01:34:43+00', '2026-11-25 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-24', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 14:33:35+00', '2026-11-24 14:33:35+00', '2026-11-24 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-24', '01a1f72c-40d4-7445-90ed-417379ed1691', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-24 21:49:19+00', '2026-11-24 21:49:19+00', '2026-11-25 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-25', '01a1f72c-3d2b-7a84-9bb2-1af92e0f3392', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 15:14:12+00', '2026-11-25 15:14:12+00', '2026-11-25 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-25', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 03:24:01+00', '2026-11-26 03:24:01+00', '2026-11-26 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-25', '01a1f72c-3f88-76ec-9953-f26895591e03', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 00:50:10+00', '2026-11-26 00:50:10+00', '2026-11-26 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-25', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 13:56:33+00', '2026-11-25 13:56:33+00', '2026-11-25 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-25', '01a1f72c-40d4-7445-90ed-417379ed1691', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-25 22:22:56+00', '2026-11-25 22:22:56+00', '2026-11-26 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-26', '01a1f72c-3d2b-7a84-9bb2-1af92e0f3392', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 14:42:42+00', '2026-11-26 14:42:42+00', '2026-11-26 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-26', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 01:24:20+00', '2026-11-27 01:24:20+00', '2026-11-27 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-26', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 12:49:07+00', '2026-11-26 12:49:07+00', '2026-11-26 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-26', '01a1f72c-40d4-7445-90ed-417379ed1691', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-26 22:17:31+00', '2026-11-26 22:17:31+00', '2026-11-27 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-27', '01a1f72c-3d2b-7a84-9bb2-1af92e0f3392', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 13:03:59+00', '2026-11-27 13:03:59+00', '2026-11-27 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-27', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 01:22:15+00', '2026-11-28 01:22:15+00', '2026-11-28 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-27', '01a1f72c-3f88-76ec-9953-f26895591e03', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 00:52:14+00', '2026-11-28 00:52:14+00', '2026-11-28 02:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-27', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 14:19:02+00', '2026-11-27 14:19:02+00', '2026-11-27 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-27', '01a1f72c-40d4-7445-90ed-417379ed1691', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-27 22:34:47+00', '2026-11-27 22:34:47+00', '2026-11-28 04:30:00+00', 'program', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-28', '01a1f72c-3d2b-7a84-9bb2-1af92e0f3392', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 14:28:05+00', '2026-11-28 14:28:05+00', '2026-11-28 16:30:00+00', 'house', false);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-28', '01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-29 02:15:21+00', '2026-11-29 04:17:14+00', '2026-11-29 04:00:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-28', '01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 13:11:22+00', '2026-11-28 13:11:22+00', '2026-11-28 15:30:00+00', 'house', true);
INSERT INTO public.outcomes VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-28', '01a1f72c-40d4-7445-90ed-417379ed1691', '01a1f72c-3d20-7282-93f1-73244f238b95', 'kept', NULL, '2026-11-28 23:52:11+00', '2026-11-28 23:52:11+00', '2026-11-29 04:30:00+00', 'program', false);
INSERT INTO public.owners VALUES ('01a1f205-e35e-710a-adec-89025cc1ec67', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.people VALUES ('01a1f205-e35e-710a-adec-89025cc1ec67', 'Pat Morgan', 'owner', '$argon2id$v=19$m=19456,t=2,p=1$MidfA1NNPZN9NAr3lQjWIw$ykNRFt+6v5w4fKF2s8AchnsdxL6kan1LQrGAp4Uuq7E', 'en', '88718175af63273ef95109df0163c1ab0cf7cc0b639ca34b13450624046dddf0dea2d52b3b64d249bbfe372a5a875412dede', '4110a3dbf89be42c6ab9302934d12900cfbcace89c1e42dc8f8a6ea2fd1554fcc8635b4d9882bb34ec10bdde6afbf8143e05', '6c76c10352311ffad22b0d1bf76f858b65eb631bbd055f67c061635c30bb8db64ba59ed6741fc10e53f6581ad640f277f65b803c9daebfa93330b7a1f7d91223', '5455241c79b371ea1d0c0b7e74b3750ca5e6e3eb3f4b4f6ee80e53aca1b147df', '80cec19a2f61fdd66e7a21b5e06d1a2fde74560a1bd9e55c18247720e074f37fec6ce52cd33001d7ad73379d2069fb356a3f1174', 'e826ad88cde8209c7468fc194f123b4368e9bf936864ed08561d6e87857e8d87', '3eb7ac67822e99299e3809d84a5d62e76ddd8f87fdbef0deca8bae50ac5480f05efe2ab0a12ace2f1104524c3e8ac5a0d8e94049e1d0b98b1d851238e48fd3', NULL, NULL, '2026-11-20 10:17:14+00', '2026-11-20 04:17:14+00');
INSERT INTO public.people VALUES ('01a1f72c-3fdf-7944-8ca4-858a51368c82', 'Keith Hill', 'keith.hill901', '$argon2id$v=19$m=19456,t=2,p=1$5eLfB9LP8tDzUqHxG9tCrw$uQ5yL0PmmHnQZP2XERL8GeF5fxqwfw6kZEc81pv0/So', 'en', '408a212a10adf4f180a4d98a730cb0e91ec1e9d19fdf498d64ab51dbbdd6866ab0af0e348411a609f5f0801a956bda237807', 'd914cf5fd2d36a4c0213cb5bd82e7761f15da1bba7ea04b2be105c363b9e71e4a5c65feb94b002d57d9a0c916ef88e3fd0f5', '9aa70440e6e856bc7dfd1d850d7eb7ff375d9ec5f960816a62b532eedabe484b01585e8f97fd867b0c23a2e1c39065022af35803ed6c935da4059f5230a0e28b209a061bc2034d0f', 'ca1ee066ca92558ee93ebfe6374f07433a9d46bb59a610a87b6b3dab9921fe4d', '3fbe2b0cc9e563a446ec8b3a79b189a8bbb25d8db0b9ddd205865d7e65a3751f4efeed9ca581a13982d2a0ed489d6a1a271bf898', 'dbbb9e6d3863b1a50fcbafd3f70826a329a7c51159f4bf73ee174cd761a0a211', '57f892bcdf416d6e5ed560b2cac42df54e435e547359092986749d74674870a099d91c4e88e809a853c22cce2ffd1b89ebb8501b39cdb7bca05f5c0629c4de', NULL, NULL, '2026-11-20 10:17:14+00', '2026-11-20 04:17:14+00');
INSERT INTO public.people VALUES ('01a1f72c-44af-7472-8173-362c465a5279', 'Lena Smith', 'lena.smith902', '$argon2id$v=19$m=19456,t=2,p=1$5eLfB9LP8tDzUqHxG9tCrw$uQ5yL0PmmHnQZP2XERL8GeF5fxqwfw6kZEc81pv0/So', 'en', '2ddd042a256f8cb655721e9e3a5e40f2c367e1f4372970c1ed5afbb7560c5452ef51ddb7f344273d9d3776f17dff040f0aaa', '27bb4859a5a55c09006e6f525893149f515a0bb471ec73d57cc2948c62cb2ae0a17a2c9120605b91474c1c3353580b361fb1', '771c69d35864c0ce6ed588527c3dc00587b6a92324763216fcd004a9a6005c940121eb26556c2f38080426f39e3b31d76a6559056c513909589389e22f2ef333b517d01c21df0cde', '5cfeade2f55760869fa1d73cdc8f64dcd6d3d38cde0e4aee62b6a1ed7fec60c4', '69071e76d94fffe8141657cde8211347af6e0b130cd449c9109ce40b88a1583bc53de668e46e7281147bdd42dcdabed5b300d519', 'b64e1169e1f615a16afb0b5c7f7b9f3fead601bcbe0aa36a526571195f0e47d3', 'ce9dd171d3024bbea9b12acaed4fa340ec3da5b32034dd558231dd1f23304f2a1a666c837ce48159defd595e6cdd224f1f8c6770ed0cf3d440d1f3c22879b9', NULL, NULL, '2026-11-20 10:17:15+00', '2026-11-20 04:17:15+00');
INSERT INTO public.people VALUES ('01a1f72c-8da3-7543-b009-a0905b4b8de6', 'Uma Kowalski', 'uma.kowalski951', '$argon2id$v=19$m=19456,t=2,p=1$KaLL3Oc1Gyv1fcMh56GTGg$kjH1XNSDrImQEs61cPt/Ug8p7yIF/d9JDBapZK/fRf0', 'en', '410247fbba5b93ed275e90c9f1e9e76ac628b89edcafdc490329814ca6f69bf59ff7860e6f9812e6a84a0356d81796c99df7af21', '0779b97182495b4771383a2b1d38af80f6aaec4d23dc881d2d5cdbcf8a796f7e4847294fbc9d36c1016f4964a20884ad2d4d', '58ba7f6dd3cf266637aa73b9207096b7eda9a00f93d6e7471058b9fc9e48f73d806f20d433b3da7ad116d317717e2f6ddffa8c43b6fd2015be5330da2e93237497277c018a7be86a4225', '47cb6cdc2ac65ba9d3f8604448fd94c628399eec3c90dc2311e61b8e224f663f', 'e1408fcf404087d502c1b77fbe0a49b82c4c2a2714da3fa91cfcfe4da06691372bb2c646911e551ea26724b2901f4d95b1135b7f', '29c5e34270f56c820ef5ca599ded4bb58b4d403eb7353ecb2206ab035fe38b5a', 'a3dffadb57a4baadfe3e8722be3454c22aa64dc4ac901fda72a88fc4aa312466d50ddae6b69d5ffc3fab5c3deeb440adbb502a2ea46bc44468f7c5ea211343', NULL, NULL, '2026-11-20 10:17:34+00', '2026-11-20 04:17:34+00');
INSERT INTO public.people VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', 'Ana Miller', 'ana.miller1', '$argon2id$v=19$m=19456,t=2,p=1$IMENWTlasAADunIrSB+LXQ$b8oryvnMvrYVzJ5QYQlh0VazFMfJ+X5r3+wuoLV/smA', 'en', '1bbafa9e25ee4b8114542bb99975b5fa672b6bee7cfda0199958cdb4656d05b3627290854ec8f234fef79cd3e776d464df3a', 'c69dcde0e93439d8313bacac54c70fe15d2780072b318f1751e9d314ac1a25e738a64c621d54f52523561fa5d37cf8840ecb', 'a4913686265753bed2b7c2000501ebaff7e480313c5a01c4e0133c5f67664df284cccfdd3a4046f2e613d6420ad77f3dd39c21e1c509d33ceb35a79b7f89d4bf4bca7d52ccb1', 'a86c16a605f458fb7ced17209437ab29214c35b78bf1877682fa948b51e8210d', 'c517e636e9ee75bbede8f237d720dcb282e7dd9e81bb2bb12773c57b00f97835c8c5dca7e598be7a99f5629a1211e839e859724b', '0ac1ee9382727486ab4e3d9d8784b7207831172db1e5a4964bed2690813a4b85', 'cd8337efafe722dd2288cedd60fd5fd7666a014187d5b8a6c4361a47c06a4bf96ee7f3bc2c0535da53f10aefd0ad19f0935537c9929c6f1bee8ec28bba8cc6', NULL, NULL, '2026-11-20 10:17:14+00', '2026-11-20 04:17:14+00');
INSERT INTO public.people VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', 'Marcus Lee', 'marcus.lee2', '$argon2id$v=19$m=19456,t=2,p=1$2KqICHTTbYY72SYl9JxA9Q$aKKv8Hm7h0sUzfe+sLCpzq6QwFqCtP6HAFV3Mg4dDKk', 'en', '21907ace8461a1ccc3a213d61490a0013955b34f38342dabc6bd7ea1b610b47350619aae4ed91820b504484367b8c71c84c3', 'f1841e320fce90658a3d6dab62c2d4ac28c7e133086b1d449d9d394d2c0a7ce410b3c9716d7b9fd3eb41b6cc202218b3a441', '53a21d102f97d54ba907f47bc1a6686291a36bfc97b2a8e9021d6b2cac880ac385e4ed4f54950b20eaf145b52062625f5146d8a3c74d13e8f77d560235e2e31c6e948c693ee9', 'f2beee83537a59dbb221c5eb9682a3b26bab5932a445dc0109a58b7cfb368e09', 'e22ccf90bfc21afa2b018f941d7a16f177484f9395a11461c2c0ececd442405b1386499b30c07472cb495d0d8842c854044e7436', '65b835189e14008ec37067f119e9406a51b8fd1227c98b02bcd3fdec9eef738d', '57f79e7238a45a7dd17047902cc3556f1cf6c7af98a94650d8b37ba56eaf39ba3e990ec82c42f520772ec2dd8d14bd0ed9f59bf69ec19e3c570de5a09293df', NULL, NULL, '2026-11-20 10:17:15+00', '2026-11-20 04:17:15+00');
INSERT INTO public.people VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'Devon Flores', 'devon.flores3', '$argon2id$v=19$m=19456,t=2,p=1$2KqICHTTbYY72SYl9JxA9Q$aKKv8Hm7h0sUzfe+sLCpzq6QwFqCtP6HAFV3Mg4dDKk', 'en', 'af4d262ddba17da157d6714f061c10e3569a9e84a663a6bde50538c269e6397b8b96c86fd3870c8794bc6dc6d58105a12adcf52c', '8944094913dd09b0d4001f9045e14576ca8187afb5ff0efccb780641f71ee95435d45316d6e0b429657c18938909f2277f8a', '83d2f2e35b2ff2537ee1e94af86cdf7e1e708119ea3eecb103c45b1e6d86813a0f49c446291a2e9f24ece987acdece69c48d1b946b6d1dbcf3702058d6124b0e0705b55c6bf60e2d', '67a240d4f7503d69d79ff27e6e9ec4282fdf2bba479cd8b42982a591d056a0ac', '934b409aefd3b6ceda5f9ae61cc4c0f0fae950a4e41e004e11d20afac9eb6c1a4c4ef9da54fc92d105f383e9bab78d47dd42e335', '8fefdd75ee08df655eb9aa5a8aaf6e59c1d0e733162f1c99a59cf901c0e6400c', 'f29839878ecfad867ceaea8f2de0dce2650a5b7e04b95d8fad71ca7fec19b4df45d798ac7d27b173303569c51694d0a16e30a7d75edd016464133585a05c84', NULL, NULL, '2026-11-20 10:17:16+00', '2026-11-20 04:17:16+00');
INSERT INTO public.people VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'Rosa Kowalski', 'rosa.kowalski4', '$argon2id$v=19$m=19456,t=2,p=1$2KqICHTTbYY72SYl9JxA9Q$aKKv8Hm7h0sUzfe+sLCpzq6QwFqCtP6HAFV3Mg4dDKk', 'en', '232c24e871b3fa37d81190f5f33bdcf7e19937d0fbb0914c9c9e5ff42386c17c45a3b3d7a469f29f338f74c7a88e0b253404b6d981', '15b621d4753f1a471ec483f27df78420ba8bae0fd7143df6891ecadf36883401d7849adb439fd60124f32dc1b48df760a318', 'a8b8b1526a305e182a4ddbbe09d9fae8d13e831cf290afca7e56c87cea3dada85168c169c46fbff66823c9e0b1416bd32e6dcab8be8c943513b327d158f300c5d67749dff74942aeef', 'b6a84208931eb7039a79b4e76fa143aa0885eba600ce0e44854bf4bfba21626a', 'cd3f892a55610f5dd6fc5be42c06d2447e81a78c5e9dafc66c896297a4ce495920938ef8581d19b5e4f3b34723ef504af9ac6fd6', '4cacf68454508fb45a2676219b5f99358ad2d23bb0b5d71634107d79c065fbc4', 'dbfda156d7634383ffd42a7c55e97dd7229d1c95374b45d2e7b840c6af52d5c0fb35e5ff67e5774aa122e8fcfb45b1dfb9d54881fd93ae1d7c6ec6b4c279f8', NULL, NULL, '2026-11-20 10:17:17+00', '2026-11-20 04:17:17+00');
INSERT INTO public.people VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', 'Tyrell Okafor', 'tyrell.okafor5', '$argon2id$v=19$m=19456,t=2,p=1$2KqICHTTbYY72SYl9JxA9Q$aKKv8Hm7h0sUzfe+sLCpzq6QwFqCtP6HAFV3Mg4dDKk', 'en', '03dc22fe20e12e2f7fb64ce148e91dcdb92d5062a3a0725993751e41c47ef8a5d3764e2d4605cf94f054e2d4ead772b6a11b95afce', '201cd80909f1fec3a37c729bc4b58987cc9fce390e799f55c63b6047e6a872c396d758659065209be0a3811264f3d4b11c0c', '217a77a9f03c6b6f1d660d3a6f859a294b70b8043558aaac8d71a2a109c4268d3eea6c88208c6a9ba02477909d1051b2b4d14c0105abd9944c4c584e53181064df7cb11d26ee2f6d57', '7474f322aec77d2de27e2baf407208b82857c451c8c8de20af3fe4ecaae65d02', '3a7b062e7a36bf1dc0f14432bb049defec9f3c911df47575f3ca32e8a3a674777519be319e5453a9689e7d0cc4cffb6344e0ec7b', '3f4d0fbd66a810a697b84809c1c0142d01f5dd9b8d24ccb9e789b81245315986', '7d46e55ad3b3332f6c9c6aa80b76833b77f2ab31af1090e72f7914c816f802e0839dcb1ed7a4159d763fbd4465b0e79759c0cce423d57f1d0dd5c388f08fdc', NULL, NULL, '2026-11-20 10:17:18+00', '2026-11-20 04:17:18+00');
INSERT INTO public.praise VALUES ('01a21981-4fdc-7ebb-9c52-f6890c53e8f4', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '01a1f72c-44de-784e-b730-777789a4b7be', 'resident', '2e1c57713b1a23ce7c09ceba7544f765c8839ec5b5ae079ef5d4622bb26a68f4f489fb45d4562b0ed198910277a7b9e44d52458206258a79b528dd7d8c1ab4d36100d14e96e4110bd76b73795cd5b23fe45c3d9350', true, '2026-11-26 20:17:14+00', NULL, NULL, NULL, NULL);
INSERT INTO public.praise VALUES ('01a224e0-b13a-7e4e-9f0e-05e108f76814', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'resident', '2e343d748303c4388cb8f5a4c3413c5bd36bf28e3985afc7ee611fbb63f84c46574c8a26c3271e6c43558e8f2ae39b14fed239a5cb5213bea38e2df24302ebfe643f3dd840bea6cd0bbfb6e5b583c344ff08505b34da47', true, '2026-11-29 01:17:14+00', '2026-11-29 02:17:14+00', '2026-11-29 03:17:14+00', NULL, NULL);
INSERT INTO public.praise VALUES ('01a22028-3186-7f11-8274-0d21682842c0', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'resident', '63aa591411cf154763d6e0d70164d8aa26a36db9acde81a4c84e0fd392946f97b101fe9aae1d89e184ed8f9c5fef737e53a3babea5924d26386958267982f4ebff5ad9babe319927fe5c75c705e4f6579deac0566355001f9aa08ac87c49', true, '2026-11-28 03:17:14+00', '2026-11-28 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.praise VALUES ('01a21f83-650e-7e87-a62a-363bf9952574', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'resident', '9c219c2d8f9704cbe2e3c3f842f68924dac460ca00d04f6696231ae7ba8e179baa9df4f24506d081d6e509b11c76c7ed29dbdefedce7cc82c51fad3bb8ea462beffd1186f629ffe044344928', false, '2026-11-28 00:17:14+00', '2026-11-28 01:17:14+00', NULL, NULL, NULL);
INSERT INTO public.reach_out_asks VALUES ('01a22581-d2ff-7676-a782-dc96f1417054', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 1, true, false, '2026-11-29 04:13:14+00', NULL, NULL, true);
INSERT INTO public.reach_out_asks VALUES ('01a20330-6c67-7633-b96a-2a97933af988', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', 1, true, false, '2026-11-22 12:17:14+00', '2026-11-22 12:19:14+00', NULL, false);
INSERT INTO public.reach_out_events VALUES ('01a22581-d23a-7b34-8977-c4104cd4d4f6', '01a22581-d2ff-7676-a782-dc96f1417054', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-29 04:13:14+00', 'sent', NULL, NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a22581-d20d-771a-a45d-4f9364a7c3e5', '01a22581-d2ff-7676-a782-dc96f1417054', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-29 04:13:14+00', 'asked', NULL, 1, NULL);
INSERT INTO public.reach_out_events VALUES ('01a20330-6aa8-70c3-9483-3f06bb0d8c5c', '01a20330-6c67-7633-b96a-2a97933af988', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-22 12:17:14+00', 'sent', NULL, NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a20330-6a7a-7612-be6e-01f3203c938b', '01a20330-6c67-7633-b96a-2a97933af988', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-22 12:17:14+00', 'asked', NULL, 1, NULL);
INSERT INTO public.reach_out_events VALUES ('01a20333-2a3d-79a1-8743-973642b6e3ff', '01a20330-6c67-7633-b96a-2a97933af988', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-22 12:20:14+00', 'taken', '01a1f72c-3e25-7222-abe9-c386049af485', NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a20333-299e-7352-90f2-ae5dc17b89a8', '01a20330-6c67-7633-b96a-2a97933af988', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-22 12:20:14+00', 'talking', '01a1f72c-3e25-7222-abe9-c386049af485', NULL, NULL);
INSERT INTO public.reach_out_events VALUES ('01a2035e-301a-733f-adaf-47856e9c72c8', '01a20330-6c67-7633-b96a-2a97933af988', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-22 13:07:14+00', 'helped', '01a1f72c-3e25-7222-abe9-c386049af485', NULL, NULL);
INSERT INTO public.reach_outs VALUES ('01a22581-d2ff-7676-a782-dc96f1417054', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '7f0516b1581458854a830360f36f91d2718acd29f912372909e249c36c1c1128a75c0a7eb5f9ffbfbdd43463a01e414fe904a61be1bc1db4c163beed1dfb334aba7800269ab5b987d2fdcdc619e7a0f02bc9afcea429d48137b1d092808785bdee41831f46e8006c883fa1e5439636c15c95e498502f0f3d1c042d2869db5705f335500ed81cd299913f558fe416b7e5bf28bc98066c944f7f337ba58d88da798f0477e830fbdb4f198c842a2039fa926a4e2105528079b1560a', false, NULL, false, '2026-11-29 04:13:14+00', 1, 3, 10, 10, 10, '2026-11-29 04:23:14+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.reach_outs VALUES ('01a20330-6c67-7633-b96a-2a97933af988', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'bff168cd785c2d8c0e3b2979c861aa30f0130b86196c62af3a92585cc29e8e978dfce2a2ce2c5a76c55738145ef0da2f314ee1de3dc746e9ad09da1f13338b0f735cde6f6eadc695c4a3e087ddc0ab526e41cf887de0a7b65a4f5de123545f0b78c8d7bbd801c1bee2b5420568869ba0149696c6c7e8bbab1f79623916655a713035847499a033cddcf2422fcd056a0fa17a1d2c2b60165966e6919d623fec378fd5bdd3e6193e8b4b080ba054cda6d871ee7c30a9bc042f08fc5919c7da9252fc26b568c49d149ced79c56f3cc4e0eb', false, NULL, false, '2026-11-22 12:17:14+00', 1, 3, 10, 10, 10, NULL, '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', '2026-11-22 12:20:14+00', 'talking', NULL, '2026-11-22 13:07:14+00', '01a1f72c-3e25-7222-abe9-c386049af485', 'helped', 'e97c75186f43fe3dcc03d07ac752802fc9270e5a3fb90d748aa49b6c31e8db4611438a876fc79e8264d856c64309a8dff2804e57db0fcf200ee677003ff93a9560aae2d5', '2026-11-22 14:07:14+00');
INSERT INTO public.recoveries VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', 'first', '297bc0bd985a56160d6a1d6e2a13ea1fedad2cd2bffcb63049148896a3b5fb7607e6b0e50129e70f8d1f2f9dcd8bad526cc7f15c9b50236ce896e47748d481ff028f06107655935a92f0e852ac75b07122e9fb706838f537da0f64efe840840f4add7f3f0cb65ad3b4747f97ce9f0b8dc25a372aaade946bff3362382f89f657ed9e6947391b1d82fa7ba5c3860b39f043e3beeaf4696de8ab6af14622df5659935ac4181d657f799207a1da2b70cd37f4bba4c6d6ff35197f9f6f5b2d368a7d3e43eea5e1c7e97013235f76460a564b46948536b12496fa97371cba1b88623bd22235e11acf3f08e6f25d7117a31583e5c3281304b9754b4eb197660206a30278a1e70e50f34ab64b66b127858689f073985b1f64107b2f7c31076810f914b9fdbf99d4737493c6eab69a0a4ff9ca150a986b407f10f6d8d5c8e8b78e160721e7b0786fb2793fc94e87bf2780a3173dc6a38e5464492cb08a61e29f64ad2864440fbe184c0cd2a5571ad6b692132f7e75eb6815e88f5cc97ca780cc0e73089f4b4a742f27fa889ce5e14573590dd7c7e837dafcf3e7e6fb215a2156b3bbda72d198cd8656706f813838c9dc8404ac90d89f489228c35428ac76de5a297ce83cea3194b784835a9ad4501699706f3bfa8ede5a51829f6e53478ad5bbbdb17a842a9e09c729159e08ba9250d2f2907dbfeca87e887480d098022f825deaa53dd6dd5514159bf1edcf1cc9e3f36cdf3db21134481ec1c74f39c4a7772f7444b4d5a9c240c85b53b4c0b20ea61425f85a725c3161215bef15923eaad49792dc991f30b998fb414bb93703867615f7fc6da34c260b82015bb697f4110c7735ecad274413a51facd2d3b178fbfbc6ec82f9b3655cb52e443d3ed3bdfa52165de318b539e6e35626c1571751d86e15f760f84e422f0288639d17ef009955f6b01cb6e640c87b49b7dd6550389458faea98f152d45ae9909b86dd09cb50b039ebd06b8020e8a4d08c1772045a4b2550d19dd712c00c829ef9f1e2edb60764b4e3a3a521086c0ee32b8a3eeef01ed51f185a9f08da93bfb6e4feb6b197682b5b7d8434ec2d25557f5b1de761055b4578d04d79f40ce170aa787da9be13e287e0b01ec1345fc7ccef4e105cb5ff5d5e5b3f36feb455d64369d22d2a09aacfb175a4d6d32c1d469892d441dfe46b0566b0a78eca3a851872d9d0ef37cdd184359f94df1ef562c868fd16fcdbea0826cc99251d3441d23d87971f58272256e1a2a5b6bb97d477b85ec8a170a777d0fbe8f7ec916d3fa27593ab63e9db3725d07db825f9cf1de95e1aba90f0382b7263ffb96d1a1562a49e1dd27edc745409cf861187ce7e5caef74e4f72bdd23eb103e848cbe01411eb3aed7d44a61e4d9ad1390a7232bd7b5f1861e866a7dc675a6fbc4c10ce618b59bd563397325845bdf8e9315e88ee72c73548d58631e5a171f9b057d90d62f9c0b932f0e6b6f4eaeab26ca544cc6172162517086c5506ed0fecb241e242d9147e4d51489104be8e377d81b7ffec3a876d3eca3f5172dc797a43141e793f92ad006dc03347704ab03cb61ee3fa20ba0e10bc700355b6f8243194ce2637b3429cfea0b990582e91b0e4f346135bc6c31471e588f5dda81a937ccc2b6df7f7e83c5e41c2cb1aa49d134320ffa3a5aa9b526fed3d4f0cbe116445a8046e23e4e3ad5ed5e115cf785283a99da5a39d94e27cbda8b1352abe2810f993a21c05d0a2f0588145ca8be8772f860624e40d8ca18578db7f13b6f04c742430493d182b24b56230e6652bcfd4aa4559e1f8707ee25a0e014c9de200327d469e3be95648c3fd57c9923a037d5539d1dec1f15f4f0e8d06477fa6af13ae725f215c51e202dba8ca955ef6f6838dc575e0b62d64875e3ae276212075026c4788f3a00493fa895b7dcb49f725dfd41c09863b416afff2fa970a226b252af759626cfc55df7b4cb6db9688ae57a603b983ac2608333574133379a8ebc1991fe505451afff1eda699cc88648c8a6f008dd0f20302b7e4836ede3617f23ca03e5ff907db108c363ce1839b78941f0bc9a200c27089d962f5acf064b90000c559f3c71e32d30d2a61bec31a29ac09ce20a38ba9880394328ca0951738f506d81ee6a2760da0ef0213ad4a298169a122fe7be109261035fdb746d5111f96ad4e4643402e87a496a56ee1cc139b473d9cf550c36b15e031da744cb3d465bce0e44572604c4b5213480f6ac6c2bf734a65ba969b39542a67a97afaee9576798058dc19c91b501c8718cc26462016eab863a81478aa54581625448ba1afc61501f436d6559c132cab2557ab49b999ffcfc59dfd83fda42975c042ecac779675a6c822b2093549907f7b368e7a291892bd0cfd700fc60b5c8a09bd59e596eac66e0cd86762f07afab4dc6e9d0a7dbd384b6126738aea09636734c5a28dc899127d6771deb37ccacb94dc9fdfa5ee01375248b31ecf02bb852bd0a7575746f0be0905c14fbf1cd11854f4dde8e05e83e3260f50b9af8d94453a58065d5defe12f9293585eada74b615bef7f34e4c3f8f5bf4018485380baf04f780b0a261cf99760d6900b81308a9e2453ccbf63d98b735f619c00c5b49b719e9d200af20615e7977f8315817b318177c485fddf6d3252dcb3f9b0ac6c8e9343fb15d5ac13ded3797f291efcac901f630bea5a1abef5236b2832a836b7e89079f5f4f83a4fe81ebcc21e9fe0f22168d2841797a633ec732eb20afc90d44f3dd0817e17f68b62ac0f972bccbd42c1bff7c360bec83ae37f8fa66c9943d7c20d59ece921bb9bf7399b2c02d654ddfc8e01fc740f82256171f1d33f67884879a96a68fd835ef45aa2363f16cf4f3e384064ead8cec4469dff1d994039cb78a4a9dd8e865a0bfa7d8b68b4e461196c4ac0636e845cf98eaa6bd4d0bc8d6a785b439f873baa30bc491ac23643b6');
INSERT INTO public.recoveries VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', 'full', '632d6763f677a0fb19fc8f0cd9ccbab416b79670ad6acf58d34cd281ced3e5a7cb230f13b38992d3a0da147e1cffc53bc1bd6d984864431ad108d38d37588b82c23fd0f816d3e6e83d9da3c43f04aa6454eb4cd6dbbb7d94a4de86e041b5c9f0b0b24e58fb632be00e3a985e2c92b568e66e4224f7495296bedc05a6d8fb7ed2eba4ff4a80e725cc3d3e0a37d1f53bffcd53153dd0188d19096a0067cfa3d5b46218f46943105adc5f3509a476a116ca07bdc65f9cc99dffd647ed1e08b8242d49eb86daaf745a6d5884fc3b0c9a58bc04d85200347386071108aa530f3923cd0445ed055be1816abee500ad607a8912ad8332f43f489be97f0fe111a465992c9a8642a968e477431c7b655227d3bda2fa4cb5368bb57cfc56586ae3976ec1c2bb8e97ec56d1364c28f8e82a5147121e150db6d8b39a4a01c418b5dc5ebf9596d7f4150f365bec38802fc06366b8bafeed1e8ccd48e3ff29cc96908f89d6584da9845a66b87850858eb0e2af1364486b4868b42c78def6d4f60bd51da216b6bb52e7eaa0b8f765f557b1437c71e88d4cdf3c7c623a8ff16d6a1722405002a3d722a27977de2532d46b7a01b8b42293d7e9f0384128f68b8115236f3e409a45484eed93d7d09de01495e5972d45d9a26ac85ceaf6f4744e7941c617f57f37e895b608ce2e6c60345fee584035c0192c3d94bbe44c93835332d6fe975cef0d71beb33b73d3e469e4eaaf3f6eff9886cd62781350daca5885227d78ddc7b5efea07c855221d5ba0d48174421a6e70982dd50092f91b08cbdc41ff2b72f541e1265478d1356ef78b2444e59df292e912181349bc0f83987e6b97bf1800243b6422bd390b984fa2c1768189a007fb9bca0c03efe4dc2a4b42419458ff8983e6e615189224fc169585b808cb0e08cc94a68439b5ddc4f1e6d0cf67da61065c14439056c382183bef690c2b17de5bf98beecadc1e5c100a98a19799496036e9a78e281b9981fd792b0e2adda36f5b4ca57782484097ffbd3ba6d5879cbf94d03c9ff8e474c0d94c1d9b9f92090914b3f7a0f6fd2e47d8c66c3b15679baf2b05fae74812395727525389f75a320f0f7641d886738d5d8bc2d028945fa2b3b212cdd323fa0b58fed8c177c9a77122691f0ced9e13b24e55703359b1fa9cfaa9a6439ef1c91935d706bf8e831ab51c338bb5c551f01bda01dff7ced80139db3fc0dbf59785be664779f96cec40fa199f21fd49c8d5f7ed5bff90b733410be1824a67f38d010f1df1296845372f2c481f389fefbc9a146a5c39ba7fd34e4b7a1bfc59a65994ec5c2a511585b88c1364181d41066d5a8d44519670540f3ed08bb1a04fe0d3dbc0e568a6d88d95fc03342c688992880697eaf25f8fd4934c9ffe2b653bc61abbf6e7b26c92e1b9e115bda1cb1841890aff994f14adc9ef379b6ba89c2fb542b81644c533f6cc69f52f0ca645d52c9f009287a5dde7ce80eae07ac4ee4bd8f65e89d872e311824935ad21fa01f8aeb18179c457cce98d2c07375791e222196531717fd7ecde2efafe079c98f01fee944f044f863ab46c134ecf599d992cbf409f3c1f852e0d6540c1af79c76ac4172ad5a85bc971814f11d9637b02af6cc6e30694f927a0e8539b2730557ace9155ac17ea9ea64935f67265e520259c47cf0a682cc8f8bcfb408154171ac440014fc51d5adebb2934bd2c198eb6923474ec6a3cb6802f4eed7570b14ec2cc9b3d569a62b0c4dad843fcd9c8bb85e68618056600322f79da42db040cb543a7bd2a791c464d62ebbed910cbea6aebe6392616ae489cdccf6177ab89a09f8ea55bd80cdb7238996aac9a9878805c09da79aeedd696e3705f182a4b0fce5e9bf86db7b67af07a2347209890d9490ca96e5485d540a1fc9838d9bec2bc1c19805caf1e1485443a4a516363824c4728a539be92987b05a7636bb48e065540426736cc1ee4c2f87a28f29a347451d89c35362b41746b1e96b5f5aaba0e7be51bfcab6ff8eea3de842ed8ba00496b963fb5fba353c68210a46a247bf6d36ee2addd155af7cbe0d2468e7f670126336f85adcb341201b9c4e8a085c05788a0890acae528e129cc0c385fc7128caeffe9b138d5fb0a02c859e9e7be1d2635ca7b197b35d3e29e06177c47eacfa1290a5497ae575d61cef7cf35933ad97d38945d8842c5002081a334066e34f71e81573b2b77143b364223bc49eaa6ab362dcc5e384bd2e0df22e260d6ac4f1ac7354502b8fc93da962c578017eb5a525ad7d88cdd8c01cde423ae91a957799740f87f12fd2f8ef5ab75722c72bac8cc80f1f76b70f3f872da006f76a1aa81aaba85be905b12936bf52cd2ae8ad2d3f3ae0d0ae49b8c40b82c9d0615008680ff1b3ea3feda705e785ebf30b92923ee70577e63b6aaac3245e84a70da7abdbcf6a48555e54d5f56fc18efde80f3d5369ea98cbd32e1355d801f51439b2350ed8c4cce65d42ce5b009f7f8df3da4f248d85059fe8ef122f861f3bb72b655cc8ba61b7519bbebc183c92ffca4795b7793488ccc749ae8789fea6d45fe44d2739cfd9e50291890425b5374b04e2172de876a07fed291f028cbb110ad5d90de0c787a5675821cdd27a8dfe332df3e93dfa51249f35da80a6748ee62a49c7e60b977f978edb2d794d975f1695db92935150bb19ac1ad5db0839507e643a971ca6539a601c663d2bc3f48a09e57fcb5aee9542403d9cea7961ac8bc5fb133d053d2f429b3c8bfa8e70fa6e09d65b2f1a9dd9d886dc6fb052c481e4b1d4c8da08e49a53a73057e61ed5f3e06074b83c6ffde9ab06a15f94925e047f75e9f44015d95ed88107400c0b14094b75200832c273d8d2f63cd703919bbc60a599d4ed48b0bb3c92469f448d94216e7d0c5e091a5ebc147bdaca595a9624bf506ebad79b73968850ef80664f2ea331c68c837571822b0e92c489d12');
INSERT INTO public.recoveries VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'initials', 'e09ebd3d98e6b17ffb20ac41f2a61560917d9b76de24ef8bc32fa9061d9ddcc62a508ca0a75dd21c90615aeca0a8c4a70ea708ab02726ccd243d03a6e2427c57f1e2438adb6d889a3ad41565de87e8f0155a5568de18ad67f04ab9de659d12bff7a1e37732f0c54c6f94c9480793b0d8d2fa94ac50c07c18a0d1b38791697447107ac5bfd3cbd909104fe7872119ebd09aef8deebc058434ae77ec2c13116b39170d74f1dfdbd3eba30d02272bba0140ea6328a18fe9bfa1b362f0d6398d154264af9d51f3cf142c85ae305325770ba79c6d9d54a0e925e273c8abe6ac7e50918a611cf4fd59fde76afaa1a1c4bb3501bb67490cb06ea4c5894360b558a1e6b33f829dad49c42b57677b3aeed6b93a9ab76c34e4c170ef7a72bde75e8364ceb9608f401153a9102d782560ae7f392babf6ec9b5d51ecf57f8ae9d3668dd2b24942b845f9f6b2a4a41678d8fa524a43dcf4727e438cfcc810443d32ef25ec41386c52277d8839183425e0c38754611c1ec191cecb8c8b8680670bd87dffeb08861b9c90dfc40dab175322aad36c39ac9181a8e7b54de9058442874624e27eca33c415c30e10e151a5e98bc6d448d897f61f3deb8809086fc73d4cf4e0258a60c717aafb8d66bfa107045b0ef175f63d39659b193cff9b76bb1feb26717146049e110ddb9689144d176c4bcba9535ad2e2b68f87c1994c55b109841d8302e9e458bd4397aa497ae5e59c3ed62dc9ec52ec01160806d270cf0fa9a416ac37e3e12b2ed112e53708fc6a4c56266a9922da2c63f63773c9fbc780b5837f9f1e1334674e9cd7904c2fc5726626bb0f4f8e112c7fe203a99b6c57e00c2b1d585d6b365623eaef7142d0c3c0f720397bbf1ddabec9dc1a028b9e9d868d2ee540a1bc0df26cf76577b017b89f82bb060c166360c476aa1a4805fc47d5e3f22c2cb02993f50098d8266214405f79cfb674b77fc83a726b5fa1e0df91d78d8427a89091c43a95af0c370585452b5cba27e8cbd58b27867f41ccb6392383b7687f3ce44e913524971306553cd917d9acce87fd5e813cd97ec156f2c24eb55b80b1c15be19d670c54d20d1589771ffec2d0175eb2bfa2b1cbe409cb64839b4730d197648499f11ae9b2fdb00b9097a21de10737a0a938ba51d74731e4e87085d8bf548c56b1f2f5f3e5ca7c61df8efbfe0a70d80d71625222726163a1421d7e8211f5bacf7a8071ee8710e66c45f40db3cc7f0c5becfb4fc74a5187a8aae4bf605b3c962f11a137d5b1363cd614486d64ec3d0f1638ddddf40a0499496c29dd70b753991d6280439d3e6397938d746f4720d7dbe6fd5cdbf42460e83db17b86c4d340764c41e8d84ae4823d6f94bcf02ad66db21fdf37fffc6f8b754a00cdd264deacd17a6d976873a3506f50e83cea28c7c86aa4c2241a771fe2357f109bf9a5c32944b833cf0e31a6994f3f6154fb206dc548fde3f2b6c3229a8499f1aa963b72aedbd32065ed7c14783d0812da3654a8bcc8d2d9c05df1a321a1da34fc444e4fa1f60a729e8abdf53ca3efe778cc9a2e74479c270c3b15575ff7b0605b1ceacbccc4f698ee8b94f5ddcf34dae0c63850f4e79252a9277e4175690c79ee6ec049d8fae26b3ff4cc119dbde99961728b5d6e8f9f079ed9b6966fce97ff17b492cea7dec96361dcb694e023ec00f0f3d7a560dee0339d32c10fdf7831b1113cae002bae504062ebd8b8b4489ac44dcaf8ce545e1218eba4fb4ead6108b715034d4d7bc617b49b3339dc2a3817c90a1dd991816566f50960e62e24dc33a32a08e47a4ad9950b6eb92d6cc8a4476919741e1bf2185d48f6557a666eabc0e6e9d8c407eeb41edd3df6edd1f28b2e2d631a306b14efaa882130c74039729bd65482cfe528879c67d81b1300b5ccd2db85f246ebbcbce3f157289379979f4ac3b6c1310a7d03ed650587eb29c4091ce26769737655a2c9f12dc3ceed25bfb9eaaa34d5a9c2c3e189e44c8c338f311a0538061db2b16379e7443cf39ff57b96c8bf911d063f964b07440e896efdf7c84b5107d8b650dedb58a8df55d452774efb40e3723af094a6ffac192641d0da6c2d25bc1c96c33159a653c42ec291a091d6c60a02aca54f37fd8b4db8c588cf539ccc72fd380085152fe61823142970a99c9d123865a395fb4c784d492ea3e06b1cbb27c82e6f2e18650a2b721bec4dfd61dfcef80cba140d43f96adb7f854cd2205fdf477d48805e6f4734249a5fec3906e792d20944efff88f680822b52d9099f91a416d166c0ed3e01e66fc49e43b0b5c6afb2c43ff02d640f83f045c77ddfdec961488c26bea38b8ae5cc67e4989507f6585cec9bc19885564aee1769042e43307f54dcb6cf154a4f9c26d01a860bb3be3285b3a11a44d39770bdb47531d2792872373d50a6c98d300bcb2443412764df1b5f826b22214ae74530ae4a890bd01504212f69f65826dbdbe2a50fa1953d79efd8d2c1074bdacdb9b271ae32be2fb2d03b2f6488dc95ba3f3ad208a9b5a8a02da2d3dc7da300b2fa705dabc5d6936baae5f44a843d62f038b64671349b2add8b25aab8147cba226bafcbd26224a803c8740ffac23f10c7afcd6d29161f2a01346ebd062a2e0889a4192e1022d612731b9d18a14481494c2e47e2c69b487b48e71a34a77e98331114a19351b7a07d10599903750456cd8f409042d7457d63f647a3b8d1b6c970c97cf2666ea6b2aa635c0478739d2b89e758a20a96443073a25e0be2be40a7659d97899557754fb31102cc136e1ce12b79842bc18a323ee1167dc2a0d34fb8471f6a76f7fb6ffe5ce080c9f093b7ea3c6553f3ca03f55d40e08e7b86673b737b94194efa8f04c51b721032da4debef05423849151b9a7a6983fd91d990e595d2e7ed877680af0b46b3ecd149bd7275c9fa7a79f409606a00d8eaa76b4903cda735db9fd3c35631c1f5');
INSERT INTO public.recoveries VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'none', '44e653335200eccc36b547237a7524b3232aad64c200ea4e33952aeabccacb2c64230ffcca4fbebda2d7febeb84750083775de2ee2630bbdc11c97f081cb43af5182a4a45d0b634b27fbf86543a226b338561e24586fa915a2909820d63f12d46018b944000309397174c721d8aeaa9215c077aa1910e45043690558c57fe66982eacc6f919c1e6661f92b8d933e514cf06a9d0381db518c757bf1c592ebb7df0b3869a16925969b08c56ba3489201c8825aebe6733cadc1f72d9db86e9ba1e3367f04893a317e92f1b3fd7f6441495356d6d98ba13c875ee4d5907086c933b1ef9f7adf53ec118bfcb2332a10d36dca6312cbc31198f186b1621e287843b409694d17294ea2c327b7d06cd5e8d853e36e18f248b6c9dd9fbd877fcfbc3392b2806b3eba94becb1bb1946508bd9aa555afb2ae062f1a2e6613520151af60cf137427245c1ab2bfe18d242c1a3b1820198e4f1f2caea8963699417a85e76b97ebe7a53b36c016dbbb9ea56a661b1524b3d5ffec511ed7068204879dfabc7f0477a8ede582bb965fad9a7bf6ccf10792449017296a278757a0bb907b8336d7c9b52ee1fdfd26cf23d8c3328c2212f008b5ce123fd028c25e8eba7f56048d6874db745a086c176d7b3d8b8a03b3850a9d3ff6f607289ae97404fba1c1551967f63f9a557f38659ffd37dce892936a6e96f3e3b194f8fb019b0e704512282d4b65a7dc43a12bf9e8f46a59eedf7e4e015bcb77b61adab1c45f01f592fe54dc91bec24d10b3a70683f56b9a9a21ebd624669fec3913f96e80a503435ea6b82e13402f26b4446906aa8773622ba6382ea79317325e1ea1ef85cac5be90e0e6338d034152ba5fe0c249d401498f51ef7b3868ad065be1410825eeef185ace11943e615d48e6788977dcabb20d285dd6db098ecdce698c46c460aa0163a44f00edade10e020221ac29ae615c8b09d15325c59d8b3cab7dc960e0094efd78c7b0c977894bf6925f9b00a12aef44811c4a4d85053fb8a3c500dbebd8f860b6a7ca584a3975a0c81d21494b8672ebddb07a91495c78f1cc6806abb78002ecd11b53fe0d62eabe007bbef1957da3dfbcd22d89240f248a0c6f0c55e002b3cb5ba06a4d9ee64f8a871c5cd4f7c6289bae6ef4c8df3226dff2f181d411834c24a5f6054db485e5ff0d9adcb55dde76986999b25182bc4f18efad6168eb309ee84e9f6c660cafba0b8852262786fe45caf3883a1d35a80c226adcb1cda93e64b36354b7428f9948afa05177c3481a7191d30477bb842d9c4c0ab6dfe5da90cc929cd302fad07d4edddec2974aa1597cfeddcc957c9e3dfd29f549cd1579821d58c6c894fcb40f1b09fb000cd9bb871d05d5b8d259b86985600e80ac3f3bf7c3e093d5350524faf9bb4e5b4fa80e6c4a897c793f396a62930bcdb0f327f17ad5579fb3bc4fc95ebff678b9a1bd36dc7cd1d7e0b132dec692c69591e8ce5604897511f8d3517c50df312424809a05d05881b18d9724378fbcd8a01116a6888e8de194db2031fbb5a14b099267f7aa8fd49cc15e4c6ea744b215c2d5a12177b7914fa07cff5bcaf5a02d4baf88a9fc79ee4cd5beb8c5775870df375b138c6165f71c6e963169be86513f7529686b1ce769bb47e044f13e193b05de56da1259b8058430550c67ade41400847651a48186e0d0e68e8a3c2ddbab99d5236f8125323b210fb7911d0b6acf460185113c3a58a41b0b28c93c3c5968992436570a8a6a4a37f84c684e3e3c2012236142580830d5a97f65f2f482a9de973573d867ebcb8a936e3e10fcfc130e6fcd390239ac6b2f10a313404b37c8deed5bcab4f9aa2b21d5bafea508084b5e809a3601d148940a553d8c6e4205f6b1fafd10789ce3df8eda503b8a37825af85b883e95eca6b54b830b82082b78aeab117d5a80174204a6e55c7f259a33562c07c13eaeafc5d7ba596179ed2e3bb5c5cfd0e312a0678abd69989daa8fa479533c4686b3ad71c3db92a95c5beca8d53e62d5fa5e5bd1d0a1cca7baae38615226b1cf525679b4c653d9cb31d6f8fa28ea05f468b2b0639e6b6c3e062bd07a6c80d46f925fb98e125dd8c058e4544fa587e65c5dcd65fdf429d2dc78be3cfb86ab46a8c8cbbafa3448d28b46fad3f119254db61e19520f7d8a80dcfbee9502fa6d4f5c4e7d6661e0ba13f1b7911407bfb6739bc98813dfd1a484b496247f7af2ad7e20f4babb679ad8659011b89ed027083b46b8196cdeb26a5b253f7dee2383a9a0c1f4edc592e7ecb72a424a8ca1d095d3442d19478b81fd535a9349320956178e35f01a60f862b2b4ca673b41b2b27d789b5e6b7c6acc8616f384110961fdd296abc4bad0f0c45f1dedaceed5f9381017f69eded62b5ff2a35ca03231cfe7c952293b3ebea33390013c0e7a4765f17cadcca0a0e568609b769ecdafbb8ee0f2132fe780f445017414544f18744c387b16f82a3f9afaf62eb603e48d13e54140c6549a9f5ca7b6f7e105bd2ce5c04e0df5db7b033ae017cf48cae25676ee973537663f877da7c6a3f1afa372633b50929c2139e2ef3fbdbb2535b8a893e698445c7fb5ed977e8b585f5bc47838086aaa2a756b06d26d3c249dc8f975e6d75973174246f10f0019302cfddb6d7cee9d7a97398fdfac2aa975cac1ba4d7d550342f2b99fa220f66bf44dbd9dd301d4fafc7ffa1837d542e6447c349545f3868f99f28dce721678908e063d257bc2de4a2298678bc5b333fe33c04c3fce4f27dde96eaa183c84dcdf1b734444aa50454cf543ef5e6cb06b0b2e61c43eaf7d2cbda65cb9f157bce3136e67b3c566f6a83a6963c576030791a0a28eea4c091af739c617712448fea16230c7d70939af7f44a9a959e1fb5717fbc81b8eef965c3682d23ddeb8c46f544925ddbf11f906eabb06afe5e957c7d400706dc304e7b28aa23ec07aa14f06626fbd');
INSERT INTO public.recoveries VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', 'first', '259f95ba29233ca85c21b3192ec74cb0e116ab776d91015d193dfc715c53cbff4afc62f157cbde518a22c6b46814d6bbf10870b3304351fa9bde93306c9abcbd065f7fdd289a1113c24cd2ed0041bb0521e989932ab6e3560eaa9f1aae4f244f8d0f6b1badd4817e1ae78bde9c4ce8691d9863c282482c635d6e001162bd00e5d04d964f5efa1ed98e34b020e79d15ea503b3d8f8181434c89a90702b7d33e8839906a2b0eec01d325012bee316372f5a75f1444dc6faa551eb6d874f425faeade700d48d40cf6c280aac79a1b854723474a536bcb9b796e9eb57cab7e4b15e49583319471eeed7797fb99379811429b9aad66547a55f253abf0ac033b9e4a332555f4bc300a5920b52cbd2abf64d7e2eda2c20dbd333287b594ab226ca785c8ddcae148af7625907d5fb0e7e8fb9b3065fc07294e17fd2197ca81cc92d077c99ad18b1d7d87a48666e35ad9f0d8fc18ab7bcf882defe7972ddd588700b3681ad14c612b1b3d84ba8ed87b5f7f3f9631d7747e33e7881edcca74f95bfb509becf80bdfa8f42084d46b596262a0b0be05a2e5c662484c281aa817524cdd3ab61d36ab513499938e4c9126f7b72a5f160d495731cfd3ccbb8061cb8f267827cc8b8275e57267e81e30da2f93616b47e9bee738d1e793506c534543b7002b48f998aa37fcdf8876d3cd44c5b75201df80864cd1cc53079c03eb69e1640ba5fefe00284305402200618cd15150cb9ec3556af4c8c99ca994312a881e8b0d9d86fe4e22611bb75c0a5f25b296ef13c03d55d4c79870f921d06f57f3e54c88fb783d1e721d05a054a28acb10cdfcb6d2239ec6c5203b54a4a8ee03cdf9360ad42196776de70138df9c02f4ad5609260349817825e6d06bb6c8ba7fd461077a58be1e94b6756561085ed775e8b9e389c97ea4800f13bdd467f4c28cbd015a20f24a56b301733f31f0f58cdd84304cdb2204b79042bd30ff6f42d82c77c448018b037f5384de6469ba2e0399d2a81518e41d04ed5680be248ef5c44f2655bfbaa874932340efe8372e0a64a586eb8e69c5e18633ad7d132d133b343a1899970051b112614021ac63f9b022fd6f62eb6fb7214dc00490dd4179e148fcc5df391ceeb1f9d69b7e1b047972a69cc0562c0b1f8423e95b891119e60797d4c38fe73a3f284115a8a060129c1e2b84be12a7c4cc2bcb114b1672f10166f5bbb038902cc406e1c8f0d8a9ffdae02c3a157e268749a2fd27f98359c92a0b7404d74cd2cbe5db6b71f05fca31d958e5fc752c9049f4d7090c645e106142fde4e9d40a3b7dbf92593f3c03a6128b948ce5465bfe1954a34e581fb270565cca2da2e3c9c3bffb4545d941f2decc551ab97fb72d84d64e6d43df2a523a01c867aab969775d2ae41926fdb7f99cc3e840f9e8d1b2295811d7f45081f786490cfa3f7713486310be0e22ca61cc92520685843dce31d68861b7f4ed4c0e83e7270275a56e5f11e9dffa743f45b4672b74d012b4da1c8e4e7e95e3172983b16cfbb6c2d16788d846ca4dda0dceea4bf3322775d3e8f8bfb189eda731ce3ff53e45b2f01e7b1f8b906372032cc6dda8c556b72ebc61a85f8dda462a39978f199ceb9540b3445349a491414f9d1968f24c8481865e7d512a7fc03a65a0510e994dd84cedb7236f7699bf3cf63f2a5ebd483634e537a065b6946879a7e79fc1fb72c0f9b725b62fcd567b6f6f5b711b2da7370327831ff92ac2d8b33b2ba36e477f8b57c0d3c7dabdfa370d6dbaee7d217f0f34a77ea38a3e3648c16576d4025fdad988b81b22ad748f8c03adce7e26af8668c510c159761b300a15cad8340c72967e87dbbf439809e73e3e4d60cacfb42b2098b3566a5936b28797a249dc784da822c8bc367f17a2e5fa3b64334ac6c5817acca5ba4d735242da6fcd6c9f3bdb12011efa9cc5ef488d6b74e024ee80767c7b3f825280778b37adf8b38e3232a81393148d65b3eccc2e040b67db845dce9c733f7a1dd3fcf8de1b232837e06248379ec3e751c483bc554e2d8fa007e1ce15a5453a280129bb31c554005917ade985fd87b4d5b61aff2f36d7366f0140af9f96ecc9a10ba44cccd6ddf447f8273312ed6f5ade4e4e00e333b21c4e2cd625972c217a43fb2b627ea469d630b4f7b1fe821bb1c7da042c9f54d83e0f593f75b5a8c435911315cff0dbca7c4287e79f9481b4f29a7fd6fe4a645f12a19ba89ae4f45287ca7b3ac5cdc675483aae35f3f65b2982ca0f176babd396fc4f44437e9a63240aadd989b9b93107d8de173c93fdcdc9d49b675173db69141d3dd75d55baebe5fdfd53a4fd4da7fb72284a7b3a91852969f0da1361454ccef0577942a3ae978d6662a1fc995ee83075d0acdd38180879f2a9392e671b11e24d469206904e40fabbedc7dc68ffc4a45e633899a24c3153866f2b07490562db83c13e2c5446268c7a0fe5e2666ebbefc613b31c4a0c9fb87629f9a4f56d7352fc35d030e621def600614479228dabd3de80c2d361076424ca200c814589c961c4ccaebce9e2dc0878f8db2dbdc09d4754927e8abbc003b840198902e0a4590620f8440687ed41b84c6ba5ed07c3c733d56624a696b114705bf0c6c02f2b08d629bc923c668cc9f70e1e86175c3fc16ba1c1cdf0fdfb80da4cf7c8d9aa10dfbab6b0357c19640cd894676991f53ac54853a8dd526d5d94ccad88dbd5368e204330b745c07a1765d7e606fedb897e732ba19aeb170abd7cc5a49a6d9c42b9c65ed8621f2e5bf23334982dc6a72591d1ab8a323acced86ea274f49911efc15dc17b9aed851aa60b465f1004ffa9903dd67700dcd6e50fa828a78fc34ab40c4edc7fb0192e898b4fe1dfc6de9183d3ce3d3670bb50e72530d5f90442dd9f521f00184d8a70fd9f6a251326ef93665ea5b46ec4e5ca109179b097396669b7ada5a9486456cf11ee719e56535');
INSERT INTO public.routine_assignments VALUES ('01a1f72c-40ee-718c-a440-1a6f71cd732a', '01a1f72c-3e4f-7ec7-b301-40eb5c845ed7', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', NULL, 'some_help', '88376f5ef2934f20a727359be96fb09e3631d942fc2967e41af0db435967953879de57e7ea90cada055195e1a210f6c48bf2', true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3e0f-7670-99f8-d8cb28ca5213', '01a1f72c-3d79-7d1b-afda-bfd052e78ef6', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', NULL, 'not_alone', '6457930f102ed1a8e4b4e1d567eec47486e2cf34eb0b31c7047f10a6280797b011ac402a45e9e1a9c33f7a48a70c03667d542d924596317d2f9514fd8e', true, '2026-11-29', '2026-11-30 01:00:00+00', '2026-11-30 04:00:00+00', '2026-11-30 03:15:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3f6b-7945-a07a-c4bc4a8e1e36', '01a1f72c-3d6a-73b9-820a-4558f0a4c2f0', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3e00-7780-97cb-7eff46b6aabb', '01a1f72c-3e4f-758d-9895-cdb0b4639f3b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-40d6-7e67-9c0b-dc40ce502804', '01a1f72c-3d4d-7f78-96c2-7204ebdbdfdb', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', NULL, 'not_alone', '202f39cad490a1347e289d09f7e97f1e467d9baab21982780e87fcd2136019d3cf44647c0e809862241613a54815e80745ea', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-4019-74a2-83d1-82b331993962', '01a1f72c-3de1-78f0-9653-b315118f90b2', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', NULL, 'own', NULL, false, '2026-11-28', '2026-11-29 02:00:00+00', '2026-11-29 05:30:00+00', '2026-11-29 04:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-40f5-77f4-b0d9-0e189896a5c7', '01a1f72c-3d84-7d47-a104-c343f7f86942', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', NULL, 'own', NULL, false, '2026-11-30', '2026-11-30 15:00:00+00', '2026-11-30 19:30:00+00', '2026-11-30 18:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3f58-791d-af47-e508a300cab6', '01a1f72c-3e4f-7ec7-b301-40eb5c845ed7', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3e28-7ced-9354-7b6d6d17998b', '01a1f72c-3d79-7d1b-afda-bfd052e78ef6', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', NULL, 'own', NULL, true, '2026-11-29', '2026-11-30 01:00:00+00', '2026-11-30 04:00:00+00', '2026-11-30 03:15:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-407d-79f2-ba3b-6b6e4f064330', '01a1f72c-3d6a-73b9-820a-4558f0a4c2f0', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3e89-7a91-8ad4-22a079bde162', '01a1f72c-3e4f-758d-9895-cdb0b4639f3b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3f3b-7d6d-bfda-c2397b09102b', '01a1f72c-3d4d-7f78-96c2-7204ebdbdfdb', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', NULL, 'some_help', '8ef15203dc6ce3bd7b250e31e66ec968dc3d437e9ba7f2cc1d7e39a95fbecf49d4826f2c8d2ea71001a7e32cb839153baec2', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3e49-79af-a2b6-d938e4db0a83', '01a1f72c-3f54-7c5e-b1b6-5d406337c0c7', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', NULL, 'some_help', 'c4c557a775baddc3ddc2999fd21716a080be6dfa35de6fc0b8c0951be195473d933892023b054b7ce443dcdbad29a84e0d', false, '2026-11-29', '2026-11-29 23:00:00+00', '2026-11-30 02:30:00+00', '2026-11-30 01:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3ef1-7e95-9194-9194b340fae5', '01a1f72c-3d86-7e28-971c-4d4a149edf8c', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', NULL, 'not_alone', 'e54c9f855c3d1fe00dc59fd0bdf9f785d306d42e6068e493d6f9ab3853e42a6bb0c73f3a4c4a7b3204cb1a0492b5838169', false, '2026-11-29', '2026-11-29 13:00:00+00', '2026-11-30 02:30:00+00', '2026-11-30 01:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-40c4-7771-b498-e7c7c3e5994e', '01a1f72c-3e4f-7ec7-b301-40eb5c845ed7', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, 'some_help', 'bc1b1adf483a4d0fd4a437dd8a6e3993afd237b5483812659d31a1b09f3aeabb078a4c140510ed7344e658e67946cc0980', true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3da8-7ee9-9c35-5c93ef796ccb', '01a1f72c-3d79-7d1b-afda-bfd052e78ef6', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, 'some_help', '3216365db7ad3f0b3a175e20dea52fb328c0f74f0d12364564ee0db463d686333f4b71889d61394376cedfa1c547e8ec2b', true, '2026-11-29', '2026-11-30 01:00:00+00', '2026-11-30 04:00:00+00', '2026-11-30 03:15:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-40bb-77dc-bcc1-6b0c9fee4530', '01a1f72c-3d6a-73b9-820a-4558f0a4c2f0', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, 'some_help', '85dbc5f7e95796f3c9071e867ccf9b92a0310093b1e19e902119e679b65ab34dcaba37fb515d1338895f0e9052a3e11167', true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-40dc-70c0-9b95-78f7ba9bfccd', '01a1f72c-3e4f-758d-9895-cdb0b4639f3b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, 'some_help', '42a5316561863f6fc052e1c25bc0a75402d7fe57d5c5321b5fea057f7dac99c6201321d6fc74f2a78427806f95aebc414a', true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-40a3-7692-aa5a-c88144145feb', '01a1f72c-3d4d-7f78-96c2-7204ebdbdfdb', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, 'some_help', 'cb5ec33d48e91f5d94660ccc947ae833bc602f91c49a8c7a0a98d84945fbbdaeb0d0f347d7a440049f0900356333526353b5', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3de9-7d4b-a53e-2ce58c985eb7', '01a1f72c-3e4f-7ec7-b301-40eb5c845ed7', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, 'some_help', 'a93ee434dc019f24f6fb52a57eb11e38514be51b8fa08d5de14c4f62e4f46be01c0773edb9b983555dd7bb3c9c64853ed6', true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3ef9-7851-87d5-ec4a89070a10', '01a1f72c-3d79-7d1b-afda-bfd052e78ef6', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, 'own', NULL, true, '2026-11-29', '2026-11-30 01:00:00+00', '2026-11-30 04:00:00+00', '2026-11-30 03:15:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3d99-729e-b86e-f607cae43f7f', '01a1f72c-3d6a-73b9-820a-4558f0a4c2f0', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3f2d-7d19-bda4-922b75e2667c', '01a1f72c-3e4f-758d-9895-cdb0b4639f3b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3e4d-7afe-99a8-c780b52bdc01', '01a1f72c-3d4d-7f78-96c2-7204ebdbdfdb', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, 'not_alone', '66480e6eaeafc66a7bf38e831c311fbd83a6cb2db5047f05ee0fad74a22059f2544e363edcc683e8e6e14c6c90046f91dee5214bf726d68a8ba6b36b55', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3e34-7b74-b772-dd45e9213359', '01a1f72c-3de1-78fc-aa3d-91fb5673edc1', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, 'some_help', '3a8078247babb57536b05849ce5263e0664893460e215b70f27c6cd94d1294e7587ff157107596dfe390fd153e4828ec1b', true, '2026-12-01', '2026-12-01 16:00:00+00', '2026-12-01 18:30:00+00', '2026-12-01 17:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-40c1-7581-a28b-6273a1c1cad6', '01a1f72c-3f94-791d-a0b4-147d287ecacb', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, 'own', NULL, true, '2026-11-30', '2026-11-30 15:00:00+00', '2026-11-30 19:30:00+00', '2026-11-30 18:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3ffe-7394-bdb2-5cc5369e1862', '01a1f72c-3e4f-7ec7-b301-40eb5c845ed7', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-19', NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:30:00+00', '2026-11-29 15:30:00+00', '2026-11-29 14:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3dbd-79c7-a740-dab7e091c4c5', '01a1f72c-3d79-7d1b-afda-bfd052e78ef6', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-19', NULL, 'not_alone', 'd17703ad62638b2acad18291f2c01b5f9801a9c041b3e89ab97ac53cd7f26188c2bc4bf3a0fbdc9762ebae9f1f0d58888a0d2a1a7b5df1953306db0277', true, '2026-11-29', '2026-11-30 01:00:00+00', '2026-11-30 04:00:00+00', '2026-11-30 03:15:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3d2b-7a84-9bb2-1af92e0f3392', '01a1f72c-3d6a-73b9-820a-4558f0a4c2f0', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-19', NULL, 'own', NULL, true, '2026-11-29', '2026-11-29 12:00:00+00', '2026-11-29 16:30:00+00', '2026-11-29 15:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3f88-76ec-9953-f26895591e03', '01a1f72c-3e4f-758d-9895-cdb0b4639f3b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-19', NULL, 'own', NULL, true, '2026-11-30', '2026-12-01 00:00:00+00', '2026-12-01 02:30:00+00', '2026-12-01 01:45:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3fd3-7cae-ad15-ff5bb377e968', '01a1f72c-3d4d-7f78-96c2-7204ebdbdfdb', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-19', NULL, 'not_alone', '30e1be1c7f4a5a4322586b7d0dd3bab3f82bb3bd32427ee640662d06ecdf6259da204e5991a2bc747f6f19c57048c798ff042871a2da40699187f903f4', true, '2026-11-29', '2026-11-30 00:00:00+00', '2026-11-30 02:00:00+00', '2026-11-30 01:15:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-40d4-7445-90ed-417379ed1691', '01a1f72c-3e38-7253-8d34-10d83cac6a3b', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-19', NULL, 'some_help', '75178436fbf29d543a51db3da628eed7da39072e07b7096fddb46256624d96b02873fe4d03a740912e6ad599f3fd566a11d6', true, '2026-11-28', '2026-11-28 18:00:00+00', '2026-11-29 04:30:00+00', '2026-11-29 04:30:00+00', 'close', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3ebe-7c83-a43d-ae9b3dc752fe', '01a1f72c-4056-783a-935e-d150fa1e5ae3', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-19', NULL, 'own', NULL, false, '2026-11-29', '2026-11-29 16:00:00+00', '2026-11-29 21:00:00+00', '2026-11-29 15:00:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3f37-7047-9bb8-38233055347a', '01a1f72c-40e4-7472-a006-a9a053db0376', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-19', NULL, 'own', NULL, false, '2026-11-30', '2026-11-30 20:00:00+00', '2026-12-01 01:00:00+00', '2026-11-30 19:00:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-4087-7896-bf0f-46871cc490a6', '01a1f72c-3d32-73ab-bb5f-04da195baa02', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-19', NULL, 'own', NULL, false, '2026-12-01', '2026-12-01 16:00:00+00', '2026-12-01 21:00:00+00', '2026-12-01 15:00:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-3fc7-7138-8dfe-33947a892311', '01a1f72c-3eb2-77af-bdc5-d6e98273aaec', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-19', NULL, 'own', NULL, false, '2026-12-02', '2026-12-02 20:00:00+00', '2026-12-03 01:00:00+00', '2026-12-02 19:00:00+00', 'nudge', NULL);
INSERT INTO public.routine_assignments VALUES ('01a1f72c-4064-769d-9fee-571e6abc30cf', '01a1f72c-3f96-7fa4-87cf-e9ac6a732e1d', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-19', NULL, 'own', NULL, false, '2026-11-29', '2026-11-29 16:00:00+00', '2026-11-29 21:00:00+00', '2026-11-29 15:00:00+00', 'nudge', NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3e4f-7ec7-b301-40eb5c845ed7', 'check_in', 'house', '01a1f72c-3d20-7282-93f1-73244f238b95', NULL, true, '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3d79-7d1b-afda-bfd052e78ef6', 'check_in', 'house', '01a1f72c-3d20-7282-93f1-73244f238b95', NULL, true, '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3d6a-73b9-820a-4558f0a4c2f0', 'routine', 'house', '01a1f72c-3d20-7282-93f1-73244f238b95', NULL, true, '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3e4f-758d-9895-cdb0b4639f3b', 'routine', 'house', '01a1f72c-3d20-7282-93f1-73244f238b95', NULL, true, '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3d4d-7f78-96c2-7204ebdbdfdb', 'routine', 'house', '01a1f72c-3d20-7282-93f1-73244f238b95', NULL, true, '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3de1-78f0-9653-b315118f90b2', 'routine', 'own', NULL, '01a1f72c-3e25-7222-abe9-c386049af485', false, '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3d84-7d47-a104-c343f7f86942', 'routine', 'own', NULL, '01a1f72c-3e25-7222-abe9-c386049af485', false, '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3f54-7c5e-b1b6-5d406337c0c7', 'routine', 'own', NULL, '01a1f72c-44de-784e-b730-777789a4b7be', false, '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3d86-7e28-971c-4d4a149edf8c', 'routine', 'own', NULL, '01a1f72c-44de-784e-b730-777789a4b7be', false, '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3de1-78fc-aa3d-91fb5673edc1', 'routine', 'program', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', false, '01a1f72c-44af-7472-8173-362c465a5279', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3f94-791d-a0b4-147d287ecacb', 'routine', 'own', NULL, '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', false, '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3e38-7253-8d34-10d83cac6a3b', 'routine', 'program', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', false, '01a1f72c-3fdf-7944-8ca4-858a51368c82', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-4056-783a-935e-d150fa1e5ae3', 'appointment', 'own', NULL, '01a1f72c-3e25-7222-abe9-c386049af485', false, '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-40e4-7472-a006-a9a053db0376', 'appointment', 'own', NULL, '01a1f72c-44de-784e-b730-777789a4b7be', false, '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3d32-73ab-bb5f-04da195baa02', 'appointment', 'own', NULL, '01a1f72c-4734-7422-bfc1-ccafd1f911fe', false, '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3eb2-77af-bdc5-d6e98273aaec', 'appointment', 'own', NULL, '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', false, '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_items VALUES ('01a1f72c-3f96-7fa4-87cf-e9ac6a732e1d', 'appointment', 'own', NULL, '01a1f72c-4fff-73e1-987d-d47193b849f1', false, '01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-20 04:17:14+00', NULL, NULL, NULL);
INSERT INTO public.routine_versions VALUES ('01a1f72c-3e4f-7ec7-b301-40eb5c845ed7', '2026-11-19', 'Morning check-in', 'weekly 1111111', 390, 540, 30, '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3d79-7d1b-afda-bfd052e78ef6', '2026-11-19', 'Evening check-in', 'weekly 1111111', 1140, 1290, 30, '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3d6a-73b9-820a-4558f0a4c2f0', '2026-11-19', 'Make your bed', 'weekly 1111111', 360, 600, 30, '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3e4f-758d-9895-cdb0b4639f3b', '2026-11-19', 'Kitchen', 'weekly 1010100', 1080, 1200, 30, '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3d4d-7f78-96c2-7204ebdbdfdb', '2026-11-19', 'House meeting', 'weekly 0000001', 1080, 1170, 30, '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3de1-78f0-9653-b315118f90b2', '2026-11-19', 'ce7307b5a0b59dcb2846b461231356c75047de496ffc4c27bfa7ae7deb1d05b44126f04ba0b3f9adfc48663f8b6810d43c44dc5b449f917adfcb461b206088', 'weekly 1111111', 1200, 1380, 30, '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3d84-7d47-a104-c343f7f86942', '2026-11-19', '1fbab29bdaeec2df42cafbbcc3d16f2fcefb7eca269a71e68a52fa3b7de38594ac8db3d643dc1ac4b5384d77bc771431467f86a904', 'weekly 1111100', 540, 780, 30, '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3f54-7c5e-b1b6-5d406337c0c7', '2026-11-19', 'deff46fbb0203b3d0da66891c7e8a94f5db16872b739592b2fd308b29babbda9d2e7fdb0362f9c234f5653971e7608fa564edb7d675a86a0', 'weekly 0100101', 1020, 1200, 30, '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3d86-7e28-971c-4d4a149edf8c', '2026-11-19', '79dd7393e73deee106b7ea0230615e43188f7f708bea6d196a261d9f8fe70e20bca21762ce6cf7757cecf944ee2654cc2cb2a3e96ec68b7d5f3be0', 'weekly 1111111', 420, 1200, 30, '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3de1-78fc-aa3d-91fb5673edc1', '2026-11-19', 'Group at the clinic', 'weekly 0101000', 600, 720, 30, '01a1f72c-44af-7472-8173-362c465a5279', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3f94-791d-a0b4-147d287ecacb', '2026-11-19', 'fc066978ae0407f9d3f4581341f790c98876242cce7fc93e9072d08a602a98019ab833e2068414276225528892e8830a70df4e83ca', 'weekly 1111100', 540, 780, 30, '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3e38-7253-8d34-10d83cac6a3b', '2026-11-19', 'Talk with my sponsor', 'weekly 1111111', 720, 1320, 30, '01a1f72c-3fdf-7944-8ca4-858a51368c82', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-4056-783a-935e-d150fa1e5ae3', '2026-11-19', '74b941787f17bcc7e028381a051440a812f69b118aec4f1495d2a9d4b081181caf1efaa4d0a7751a2a5aebae546fd70e59091de24b01e43150b4ca', 'on 2026-11-29', 600, 660, 240, '01a1f72c-3e25-7222-abe9-c386049af485', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-40e4-7472-a006-a9a053db0376', '2026-11-19', 'af93c98c79fb2c0b4e01b10ab23c2a97f27828f37b20887a2df557895b6fc00c4815d714e546c01c067820d1a3e19fd0', 'on 2026-11-30', 840, 900, 240, '01a1f72c-44de-784e-b730-777789a4b7be', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3d32-73ab-bb5f-04da195baa02', '2026-11-19', 'a612d801513174963f9d681434f1966f5521c4d715f15a67290c92086770f4ed887c6d24f8aad171b54623177b9aaa3da2a6', 'on 2026-12-01', 600, 660, 240, '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3eb2-77af-bdc5-d6e98273aaec', '2026-11-19', '0c0b2bde4443c6ff79c44f0b31d2b03a86bebc0edf57408f44dd82bb2cbc756d7a96925cb05d5bd6b8a49abdb2781da8ea4a7e18ec76fc223b823e', 'on 2026-12-02', 840, 900, 240, '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '2026-11-20 04:17:14+00');
INSERT INTO public.routine_versions VALUES ('01a1f72c-3f96-7fa4-87cf-e9ac6a732e1d', '2026-11-19', 'ed2557eb06a1d3b40cd78391c31592704265f868a04ee52bf76bd625f992d42d122575f9fdc3e99de9babd50ea1a4d6bd78d2695ee8828193c6778', 'on 2026-11-29', 600, 660, 240, '01a1f72c-4fff-73e1-987d-d47193b849f1', '2026-11-20 04:17:14+00');
INSERT INTO public.shares VALUES ('01a1f875-d64d-73a6-b60f-77fc4bb4a65a', '01a1f72c-3e25-7222-abe9-c386049af485', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-20 10:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-d651-75b9-bd97-8a30cff80884', '01a1f72c-3e25-7222-abe9-c386049af485', 'cravings', 'mentor', NULL, 'My mentor may read this: cravings.', '2026-11-20 10:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-d472-77f4-95f3-97bf689eb8f3', '01a1f72c-3e25-7222-abe9-c386049af485', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-20 10:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-d55c-701d-9bd8-10e44714a848', '01a1f72c-3e25-7222-abe9-c386049af485', 'own_routine', 'mentor', NULL, 'My mentor may read this: own routine.', '2026-11-20 10:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-d62a-7925-b33a-4dba574b8656', '01a1f72c-3e25-7222-abe9-c386049af485', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-20 10:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-d729-71a7-ba77-0e22bc0f983e', '01a1f72c-3e25-7222-abe9-c386049af485', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-20 10:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-d623-7057-a7ae-6972ef3c2974', '01a1f72c-3e25-7222-abe9-c386049af485', 'program_titles', 'counselor', NULL, 'My counselor may read this: program titles.', '2026-11-20 10:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-d6b8-76d0-b350-2ba0deab3e25', '01a1f72c-3e25-7222-abe9-c386049af485', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-20 10:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-d8f5-7ef8-8811-04ae98e38255', '01a1f72c-44de-784e-b730-777789a4b7be', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-20 10:17:15+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-d9a9-7b75-b877-e2e0c1edfa06', '01a1f72c-44de-784e-b730-777789a4b7be', 'cravings', 'mentor', NULL, 'My mentor may read this: cravings.', '2026-11-20 10:17:15+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-da35-7eb7-afaf-4d1fba3feca7', '01a1f72c-44de-784e-b730-777789a4b7be', 'program_titles', 'mentor', NULL, 'My mentor may read this: program titles.', '2026-11-20 10:17:15+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-d8b7-74ad-beeb-3a8a2ebe5254', '01a1f72c-44de-784e-b730-777789a4b7be', 'contact', 'mentor', NULL, 'My mentor may read this: contact.', '2026-11-20 10:17:15+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-db73-7365-a07b-036153e698c9', '01a1f72c-44de-784e-b730-777789a4b7be', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-20 10:17:15+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-db3d-771f-82b0-67f22197a0fb', '01a1f72c-44de-784e-b730-777789a4b7be', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-20 10:17:15+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-dec7-702b-b34b-675a38396f4d', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-20 10:17:16+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-dc45-79df-b9f0-16b051dfff16', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-20 10:17:16+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-df96-7e6c-997e-86926a3aae38', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'own_routine', 'mentor', NULL, 'My mentor may read this: own routine.', '2026-11-20 10:17:16+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-e13d-7a04-b8e0-e0ca39115440', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'mood', 'mentor', NULL, 'My mentor may read this: mood.', '2026-11-20 10:17:17+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-e05f-775b-ae9b-2bc0d766ac03', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'cravings', 'mentor', NULL, 'My mentor may read this: cravings.', '2026-11-20 10:17:17+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-e215-7ad5-b6e6-8b8e2b88f479', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-20 10:17:17+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-e1a2-7650-96ae-d7f30d7f8b0a', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'contact', 'counselor', NULL, 'My counselor may read this: contact.', '2026-11-20 10:17:17+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-e47a-7e25-a22e-711470927531', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'notes', 'mentor', NULL, 'My mentor may read this: notes.', '2026-11-20 10:17:18+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-e5b2-74e3-a0d0-0c662f539670', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'mood', 'counselor', NULL, 'My counselor may read this: mood.', '2026-11-20 10:17:18+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-e54c-7af6-b46b-00943e386514', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'cravings', 'counselor', NULL, 'My counselor may read this: cravings.', '2026-11-20 10:17:18+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-e4f6-7970-be55-c0db0ffadcf2', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'notes', 'counselor', NULL, 'My counselor may read this: notes.', '2026-11-20 10:17:18+00', NULL);
INSERT INTO public.shares VALUES ('01a1f875-e522-7271-93d7-c497e04c1845', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'own_routine', 'counselor', NULL, 'My counselor may read this: own routine.', '2026-11-20 10:17:18+00', NULL);
INSERT INTO public.shares VALUES ('01a1f72c-40d7-72f0-baa3-1bdf733f200e', '01a1f72c-3e25-7222-abe9-c386049af485', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f72c-3d5d-733e-8021-a07055a3d405', '01a1f72c-3e25-7222-abe9-c386049af485', 'milestones', 'mentor', NULL, 'My mentor may read this: milestones.', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f72c-3e23-7a40-97b1-2c07bb18018c', '01a1f72c-3e25-7222-abe9-c386049af485', 'milestones', 'counselor', NULL, 'My counselor may read this: milestones.', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f72c-3f92-7d93-a500-4e7b76d912fd', '01a1f72c-44de-784e-b730-777789a4b7be', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f72c-3f5b-7a22-87fd-e7b59aedca26', '01a1f72c-44de-784e-b730-777789a4b7be', 'milestones', 'mentor', NULL, 'My mentor may read this: milestones.', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f72c-3f27-78d5-bf74-c6ef84e1d143', '01a1f72c-44de-784e-b730-777789a4b7be', 'milestones', 'counselor', NULL, 'My counselor may read this: milestones.', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f72c-40ba-745d-b1ad-e1c98bc982e6', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f72c-4050-7055-8e8c-93e70a064ac7', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'milestones', 'house', NULL, 'My house may read this: milestones.', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f72c-3e8e-710f-9438-e5bc77fa7d0a', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'milestones', 'mentor', NULL, 'My mentor may read this: milestones.', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.shares VALUES ('01a1f72c-3e11-71fb-9258-2fe227d9a405', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'milestones', 'counselor', NULL, 'My counselor may read this: milestones.', '2026-11-20 04:17:14+00', NULL);
INSERT INTO public.standing_requests VALUES ('01a21bdd-8f21-775c-8114-90e94faca642', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '01a1f72c-3e25-7222-abe9-c386049af485', 'mentor', true, '3da16877703c54d6854e0028589a47d1ef14b10ad1a8f4210fd1f7621e33da87c3b029600b7bdba04a299a96e29ecc146d476f4f4888f904fbd289098e26ee927155c47db4cc549443baa67bf65c3d004401be3795a85224caa14c574caac2718aac89f69ef980101e049db949b94cac15baeab99375dd9cefd330a69edcb0b26d1412d81759c06d0bb6105b5a686615b7200ec8a5d22ec4dff4b489540a8f891d408e8f8712d1aecac8973fa64b062a7016ceb4968815e3fbdbacbe42c5693c5d5a4353afbc6e59ba6b81349cb2c5fa', '2026-11-27 07:17:14+00', '2026-11-27 09:17:14+00', '2027-01-13 09:00:00+00', '2026-11-27 09:17:14+00', '2027-01-13 09:00:00+00', NULL, NULL);
INSERT INTO public.standing_requests VALUES ('01a21159-e866-7234-af1d-137a2025b616', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a1f72c-8da3-7543-b009-a0905b4b8de6', 'manager', false, '4490082c14afb8d986324aedd29ee92b2b40a9548e956b8502848e41a2ab7a5cb8258d6628f2d4bd74b3a0ddc8948639afb12028857a20eade004490a513502c8f3021fbbc58277542f595c6470b101b47c0f5c24654858dcd149ab03e9e8c4751786636cfb2d34ae9c9b8e6ceb023c4f50876e6a64d2cbc67e33a26bfe30dd766a142d09edbac29e3c9ac24ec29cdea809da11d81e3072fdb2142ab34ef7bf33f57a0b4808ef160a4cdf686ca5ca0eb2d8804322da01bb12d5bc50325d0072d3674614b46239fcd', '2026-11-25 06:17:14+00', NULL, '2027-01-13 09:00:00+00', NULL, '2027-01-13 09:00:00+00', NULL, NULL);
INSERT INTO public.wall_names VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', 'first', '2026-11-26 04:17:14+00');
INSERT INTO public.wall_names VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', 'full', '2026-11-26 04:17:14+00');
INSERT INTO public.wall_names VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'initials', '2026-11-26 04:17:14+00');
INSERT INTO public.wall_names VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'first', '2026-11-26 04:17:14+00');
INSERT INTO public.wall_names VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', 'hidden', '2026-11-26 04:17:14+00');
INSERT INTO public.walls VALUES ('01a1f72c-3d20-7282-93f1-73244f238b95', '01a21612-6536-7eb4-b11d-c8881a11ec96', 'Kitchen TV', 'en', 'as_house', '74142e0bd851ff8091fcad3bcf958a7d9380fe83a38b108cb015e60505508108', '01a1f72c-8da3-7543-b009-a0905b4b8de6', '2026-11-26 04:17:14+00', '2026-11-29 02:17:14+00', NULL, NULL);
INSERT INTO public.win_posts VALUES ('01a20cb3-b7a5-75fd-bce7-d61330a70446', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-3e25-7222-abe9-c386049af485', '01a20ca1-67af-745b-a45b-5a0dd1daea70', 'house', NULL, '2026-11-24 08:37:14+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21a01-7bd2-716a-a97b-ea21425fc0f2', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '01a219ef-2c46-735a-ba71-cfbcb258b9f6', 'house', NULL, '2026-11-26 22:37:14+00', NULL);
INSERT INTO public.win_posts VALUES ('01a2233b-89f5-7c4f-8c5f-ad31d872b3b4', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-44de-784e-b730-777789a4b7be', '01a22329-3b98-773b-9a63-dacda1d209de', 'mentor', NULL, '2026-11-28 17:37:14+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21ccb-9644-74b8-a826-84845ffa3d85', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a21cb9-482f-706b-a938-fdd236f0f37f', 'house', NULL, '2026-11-27 11:37:14+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21211-0339-7798-987c-4b18af9eff14', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', '01a211fe-b484-719c-b92d-d24bf0b9901f', 'mentor', NULL, '2026-11-25 09:37:14+00', NULL);
INSERT INTO public.win_posts VALUES ('01a2203a-7f41-7ab9-877a-77e571361d65', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a22028-31cb-7bc3-811d-82fafe093c29', 'house', NULL, '2026-11-28 03:37:14+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21c26-cb95-773c-8d01-a5eca8f32b64', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', '01a21c14-7dd2-765b-8bfd-eaba9c4a9622', 'mentor', NULL, '2026-11-27 08:37:14+00', NULL);
INSERT INTO public.win_posts VALUES ('01a21c5d-bcb4-798d-bf3c-4233a990104a', '01a1f72c-3d20-7282-93f1-73244f238b95', '01a1f72c-4fff-73e1-987d-d47193b849f1', '01a21c4b-69af-759d-9e5d-7885f428327b', 'house', NULL, '2026-11-27 09:37:14+00', NULL);
INSERT INTO public.wins VALUES ('01a2035e-30a4-7063-8fae-293ef60751d1', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'asked_for_help', '01a20330-6c67-7633-b96a-2a97933af988', '2026-11-22', '2026-11-22 13:07:14+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a2035e-3248-7f29-a63e-5c1759fd34dc', '01a1f72c-3e25-7222-abe9-c386049af485', 'helped_someone', '01a20330-6c67-7633-b96a-2a97933af988', '2026-11-22', '2026-11-22 13:07:14+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a22028-3255-72ef-b61c-0f117b861cca', '01a1f72c-3e25-7222-abe9-c386049af485', 'asked_for_help', '01a21f15-881f-7363-b424-af3fa0753591', '2026-11-27', '2026-11-28 03:17:14+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a22028-31cc-734e-8762-a7e0a7b23629', '01a1f72c-44de-784e-b730-777789a4b7be', 'helped_someone', '01a21f15-881f-7363-b424-af3fa0753591', '2026-11-27', '2026-11-28 03:17:14+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a20ca1-67af-745b-a45b-5a0dd1daea70', '01a1f72c-3e25-7222-abe9-c386049af485', 'said_no', NULL, '2026-11-23', '2026-11-24 08:17:14+00', NULL, '1eeb6b8eb539e556a683106728a327e9feb8513824e59af43c9ae1bb97a06199031a47b5e2a6641c572cade62d990a909ab645703c0ffe1dd70bc2', NULL);
INSERT INTO public.wins VALUES ('01a21837-b9e3-7556-b54f-74dfda429518', '01a1f72c-3e25-7222-abe9-c386049af485', 'finished', NULL, '2026-11-26', '2026-11-26 14:17:14+00', NULL, 'b33c05739a810835f7d70ac008949e35eda1d7ca7ee7430f6645307a24614495ad92842acc06d521283008fef1969d0c773220c7a4c483e43e89794a2e4b7a5e71ebb28c68dde7', NULL);
INSERT INTO public.wins VALUES ('01a220cc-fadb-7d1b-a875-13e80621be6b', '01a1f72c-3e25-7222-abe9-c386049af485', 'reached_out', NULL, '2026-11-27', '2026-11-28 06:17:14+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a219ef-2c46-735a-ba71-cfbcb258b9f6', '01a1f72c-44de-784e-b730-777789a4b7be', 'asked_for_help', NULL, '2026-11-26', '2026-11-26 22:17:14+00', NULL, '4dd6871873ea3d7f408b720ef5dd3fab3c5bf2ef329de5cd05e4f20abcbf466b73abdf15b92b528b69769cfaffe762cdafdbcb76ce6bfb112785aa7e5dd01649bf', NULL);
INSERT INTO public.wins VALUES ('01a22329-3b98-773b-9a63-dacda1d209de', '01a1f72c-44de-784e-b730-777789a4b7be', 'own_words', NULL, '2026-11-28', '2026-11-28 17:17:14+00', NULL, '42b99293436810d445f4be9cee91f4b9064c3d413a1f986ed3bf1805daa1e28fa4d0e39220475d4cd48943acb4e48ded2d051ef31545e4e32a547b8a3da73c2461c12ad0668d17aa9016059e41', NULL);
INSERT INTO public.wins VALUES ('01a21cb9-4798-7155-b59f-e11c705ebfb8', '01a1f72c-44de-784e-b730-777789a4b7be', 'tried_alone', NULL, '2026-11-27', '2026-11-27 11:17:14+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21cb9-482f-706b-a938-fdd236f0f37f', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'noticed', NULL, '2026-11-27', '2026-11-27 11:17:14+00', NULL, '8e793f0491265d383780bec4dbb6c407baa3686dc3be56dc63cb478fd7d9ee09cc7c79d7f60e1dba277821a7517aad8ff4d7f3b6c6e8ba55179e1fa1122a1af1087cea43825931ef901c2b4199b3e0209d', NULL);
INSERT INTO public.wins VALUES ('01a211fe-b484-719c-b92d-d24bf0b9901f', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'said_no', NULL, '2026-11-25', '2026-11-25 09:17:14+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21fba-53bb-78cb-83a8-eb01a55ce859', '01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'tried_alone', NULL, '2026-11-27', '2026-11-28 01:17:14+00', NULL, '72dd9cc59bd08ed800845e61b69fd95c8d52a1e8fa69d9bc9c84f012795b588e4c9ce2bbdc43d830de6649e43cc29e765945a966a67bcb62bf32a18266', NULL);
INSERT INTO public.wins VALUES ('01a22028-31cb-7bc3-811d-82fafe093c29', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'reached_out', NULL, '2026-11-27', '2026-11-28 03:17:14+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a21c14-7dd2-765b-8bfd-eaba9c4a9622', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'said_no', NULL, '2026-11-26', '2026-11-27 08:17:14+00', NULL, '549bedcb0f75772ccf87485d87491cc1d7697edaa4274e906919f3f49b5af36b17b797a7f74ff1bf220b9ffc2faa2437f14044f234fc1a715f087b', NULL);
INSERT INTO public.wins VALUES ('01a21424-05c8-735e-86c6-5fea3d6d0c3a', '01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'finished', NULL, '2026-11-25', '2026-11-25 19:17:14+00', NULL, 'f1b5635e01980dd66e40091ceddc1bcdb622d8b037554fa80bfe367eef0e61af53018e731450c54ea072e7dd46221dd446ecaa6cff974e4e0892b6e179cd6ba923a361a02acf36', NULL);
INSERT INTO public.wins VALUES ('01a21c4b-69af-759d-9e5d-7885f428327b', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'tried_alone', NULL, '2026-11-27', '2026-11-27 09:17:14+00', NULL, NULL, NULL);
INSERT INTO public.wins VALUES ('01a20a0e-39de-7b71-92a4-2bf3dd837a93', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'asked_for_help', NULL, '2026-11-23', '2026-11-23 20:17:14+00', NULL, '2dd76f958c1c8a599ea931c4d32274d46b21d3e7b6db7f99ba125b8681ac290e06e2475af1f9f00e0ddbff10564f63614c042b55046aa264c603e549f42299a22f', NULL);
INSERT INTO public.wins VALUES ('01a21649-54f0-722f-b736-cfe2a20d3c63', '01a1f72c-4fff-73e1-987d-d47193b849f1', 'own_words', NULL, '2026-11-25', '2026-11-26 05:17:14+00', NULL, '0884e1bc45df491eb73fd66f3ee698872844fac83191d9c31e7654a529e1ff252fcf58f7a40a963c46f65c92eb5a40c36c04ec14cd3ea4d21590bba32f1a99ba876145b93ae0ffa2bcc85ae47b', NULL);
INSERT INTO public.word_choices VALUES ('01a1f72c-3fdf-7944-8ca4-858a51368c82', 'push', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f72c-3fdf-7944-8ca4-858a51368c82', 'push', 'care');
INSERT INTO public.word_choices VALUES ('01a1f72c-44af-7472-8173-362c465a5279', 'push', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f72c-44af-7472-8173-362c465a5279', 'push', 'care');
INSERT INTO public.word_choices VALUES ('01a1f72c-8da3-7543-b009-a0905b4b8de6', 'push', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f72c-8da3-7543-b009-a0905b4b8de6', 'push', 'care');
INSERT INTO public.word_choices VALUES ('01a1f72c-8da3-7543-b009-a0905b4b8de6', 'push', 'house');
INSERT INTO public.word_choices VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', 'push', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', 'push', 'care');
INSERT INTO public.word_choices VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', 'push', 'reminder');
INSERT INTO public.word_choices VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', 'push', 'house');
INSERT INTO public.word_choices VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', 'push', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', 'push', 'reminder');
INSERT INTO public.word_choices VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'push', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'push', 'care');
INSERT INTO public.word_choices VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'push', 'reminder');
INSERT INTO public.word_choices VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', 'push', 'house');
INSERT INTO public.word_choices VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'push', 'asked');
INSERT INTO public.word_choices VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'push', 'care');
INSERT INTO public.word_choices VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'push', 'reminder');
INSERT INTO public.word_choices VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 'push', 'house');
INSERT INTO public.word_choices VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', 'push', 'reminder');
INSERT INTO public.word_choices VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', 'push', 'house');
INSERT INTO public.word_hours VALUES ('01a1f72c-3fdf-7944-8ca4-858a51368c82', 1080, 480, false);
INSERT INTO public.word_hours VALUES ('01a1f72c-44af-7472-8173-362c465a5279', 1080, 480, false);
INSERT INTO public.word_hours VALUES ('01a1f72c-8da3-7543-b009-a0905b4b8de6', 1260, 420, true);
INSERT INTO public.word_hours VALUES ('01a1f72c-3e25-7222-abe9-c386049af485', 1380, 360, true);
INSERT INTO public.word_hours VALUES ('01a1f72c-44de-784e-b730-777789a4b7be', 1320, 420, false);
INSERT INTO public.word_hours VALUES ('01a1f72c-4734-7422-bfc1-ccafd1f911fe', 1140, 1080, false);
INSERT INTO public.word_hours VALUES ('01a1f72c-4928-7a0e-bbe4-dacbc8f9d6ff', 540, 960, true);
INSERT INTO public.word_hours VALUES ('01a1f72c-4fff-73e1-987d-d47193b849f1', 1260, 360, false);
ALTER TABLE ONLY public._sqlx_migrations
    ADD CONSTRAINT _sqlx_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.alert_facts
    ADD CONSTRAINT alert_facts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.alert_holds
    ADD CONSTRAINT alert_holds_pkey PRIMARY KEY (id);
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
CREATE INDEX alert_holds_of_a_helper ON public.alert_holds USING btree (house_id, taken_by) WHERE (ended_at IS NULL);
CREATE INDEX alert_holds_of_an_alert ON public.alert_holds USING btree (alert_id, taken_at);
CREATE UNIQUE INDEX alert_holds_one ON public.alert_holds USING btree (alert_id, layer) WHERE (ended_at IS NULL);
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
ALTER TABLE ONLY public.alert_holds
    ADD CONSTRAINT alert_holds_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.people(id);
ALTER TABLE ONLY public.alert_holds
    ADD CONSTRAINT alert_holds_house_id_person_id_alert_id_fkey FOREIGN KEY (house_id, person_id, alert_id) REFERENCES public.alerts(house_id, person_id, id) ON DELETE CASCADE;
ALTER TABLE ONLY public.alert_holds
    ADD CONSTRAINT alert_holds_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES public.people(id);
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
