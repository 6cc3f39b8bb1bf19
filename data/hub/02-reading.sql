-- SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
-- SPDX-License-Identifier: Apache-2.0

-- How the hub reads and judges a batch. core/sync/hubrules.cpp follows the same rules for the hub on a desk's own
-- machine; one set of tests runs against both.

INSERT INTO hub.event_kind (kind, state) VALUES
    ('case.received', 'received'),
    ('case.accepted', 'accepted'),
    ('case.correction_asked', 'correction_asked'),
    ('case.not_ours', 'not_ours'),
    ('case.not_needed', 'not_needed')
ON CONFLICT (kind) DO UPDATE SET state = excluded.state;

-- SM3 (GB/T 32905) through pgcrypto, in whichever schema it was installed.
DO $setup$
DECLARE
    v_schema text;
BEGIN
    SELECT n.nspname INTO STRICT v_schema
    FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace
    WHERE e.extname = 'pgcrypto';
    EXECUTE format(
        'CREATE OR REPLACE FUNCTION hub.sm3(body text) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE'
        ' AS $f$ SELECT %I.digest(convert_to(body, ''UTF8''), ''sm3'') $f$', v_schema);
    IF hub.sm3('abc') IS DISTINCT FROM
       '\x66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'::bytea THEN
        RAISE EXCEPTION 'pgcrypto computes SM3 wrongly';
    END IF;
EXCEPTION WHEN invalid_parameter_value THEN
    RAISE EXCEPTION 'This PostgreSQL has no SM3: its pgcrypto must be built with OpenSSL 3.';
END
$setup$;

-- One event of a batch, read from its text. The state is null when the kind is not known.
DO $setup$
BEGIN
    IF to_regtype('hub.incoming') IS NULL THEN
        CREATE TYPE hub.incoming AS (
            desk_seq bigint,
            desk_id text,
            case_id text,
            case_seq integer,
            kind text,
            state text,
            at timestamptz,
            actor text,
            number text,
            receipt text,
            scenario text,
            variants text[],
            applicant text,
            received_on text,
            due_on text,
            prev_digest bytea,
            digest bytea
        );
    END IF;
END
$setup$;

-- What is wrong with the shape of a request; null when nothing is.
CREATE OR REPLACE FUNCTION hub.shape_fault(request jsonb) RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE
        WHEN jsonb_typeof(request) IS DISTINCT FROM 'object' THEN '请求不是一个 JSON 对象。'
        WHEN request -> 'contract' IS DISTINCT FROM '1' THEN '汇聚库只认第 1 版传输约定，请升级窗口软件或汇聚库。'
        WHEN jsonb_typeof(request -> 'desk') IS DISTINCT FROM 'string' OR request ->> 'desk' = ''
            THEN '请求中缺少窗口编号（desk）。'
        WHEN jsonb_typeof(request -> 'store') IS DISTINCT FROM 'string' OR request ->> 'store' = ''
            THEN '请求中缺少本机库编号（store）。'
        WHEN jsonb_typeof(request -> 'firstSeq') IS DISTINCT FROM 'number'
             OR request ->> 'firstSeq' !~ '^[1-9][0-9]{0,15}$'
            THEN '请求中的起始编号（firstSeq）不是从 1 起的整数。'
        WHEN jsonb_typeof(request -> 'events') IS DISTINCT FROM 'array' THEN '请求中缺少记录（events）。'
        WHEN jsonb_array_length(request -> 'events') > 0
             AND coalesce(request ->> 'headDigest', '') !~ '^[0-9a-f]{64}$'
            THEN '请求中缺少末条记录的摘要（headDigest）。'
    END;
END
$$;

-- Reads the texts of a batch; raises a data exception where one is not JSON.
CREATE OR REPLACE FUNCTION hub.read_events(bodies text[]) RETURNS hub.incoming[]
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (
        SELECT coalesce(array_agg(ROW(
            e."deskSeq", e."deskId", e."caseId", e."caseSeq", e.kind, k.state, e.at, e.actor,
            nullif(p.number, ''), nullif(p.receipt, ''), p.scenario, p.variants, p.applicant ->> 'name',
            p."receivedOn", p."dueOn",
            decode(e."prevDigest", 'hex'), hub.sm3(t.body))::hub.incoming ORDER BY t.place), '{}')
        FROM unnest(bodies) WITH ORDINALITY AS t (body, place)
        -- jsonb cannot hold a zero character; the body keeps it, what is read out of it here shows a mark for it.
        CROSS JOIN LATERAL jsonb_to_record(replace(t.body, '\u0000', '\ufffd')::jsonb) AS e (
            "deskSeq" bigint, "deskId" text, "caseId" text, "caseSeq" integer, kind text, at timestamptz,
            actor text, "prevDigest" text, payload jsonb)
        -- What is no object raises, and so does what is missing.
        CROSS JOIN LATERAL jsonb_to_record(coalesce(e.payload, 'null')) AS p (
            number text, receipt text, scenario text, variants text[], applicant jsonb, "receivedOn" text,
            "dueOn" text)
        LEFT JOIN hub.event_kind AS k USING (kind));
END
$$;

-- What is wrong with the members of the events; null when nothing is.
CREATE OR REPLACE FUNCTION hub.events_fault(events hub.incoming[], of_desk text) RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN NOT bool_and(coalesce(desk_seq > 0 AND case_id <> '' AND case_seq > 0 AND kind <> ''
                                       AND at IS NOT NULL AND actor IS NOT NULL
                                       AND octet_length(prev_digest) = 32, false))
                THEN '批次中有一条不是办件记录。'
            WHEN NOT bool_and(coalesce(desk_id = of_desk, false)) THEN '批次中混有其他窗口的记录。'
        END
        FROM unnest(events));
END
$$;

-- What is wrong with the chain: the numbers, the links from the hub's last digest on, the digest of the last event.
-- Null when nothing is.
CREATE OR REPLACE FUNCTION hub.chain_fault(events hub.incoming[], first_seq bigint, head_digest bytea,
                                           known hub.desk) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_count CONSTANT bigint := cardinality(events);
    v_last bytea := known.head_digest;
    v_seqs bigint[];
    v_broken bigint;
BEGIN
    SELECT array_agg(desk_seq) INTO v_seqs FROM unnest(events);
    IF v_seqs <> ARRAY(SELECT generate_series(first_seq, first_seq + v_count - 1)) THEN
        RETURN '批次中的记录编号不连续。';
    END IF;
    SELECT min(desk_seq) INTO v_broken
    FROM (SELECT desk_seq, prev_digest, lag(digest, 1, v_last) OVER (ORDER BY desk_seq) AS before
          FROM unnest(events) WHERE desk_seq > known.through) AS linked
    WHERE prev_digest <> before;
    IF v_broken IS NOT NULL THEN
        RETURN format('第 %s 条记录与前一条对不上，本机或传输中的数据有改动。', v_broken);
    END IF;
    IF (events[v_count]).digest <> head_digest THEN
        RETURN format('第 %s 条记录与它的摘要对不上，本机或传输中的数据有改动。', first_seq + v_count - 1);
    END IF;
    RETURN NULL;
END
$$;
