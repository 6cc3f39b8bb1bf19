-- SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
-- SPDX-License-Identifier: Apache-2.0

-- What the hub keeps. Run with psql, in the order of the numbers, by scripts/hub-setup; running again changes nothing.

CREATE SCHEMA IF NOT EXISTS hub;
CREATE EXTENSION IF NOT EXISTS pgcrypto SCHEMA hub;

-- The hub's own mark. The epoch is made once: a hub that was set up anew has another one, and every desk notices.
CREATE TABLE IF NOT EXISTS hub.mark (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    epoch text NOT NULL DEFAULT gen_random_uuid()::text,
    made_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO hub.mark DEFAULT VALUES ON CONFLICT DO NOTHING;

-- The kinds of event that this hub understands, and the state in which each leaves its case.
CREATE TABLE IF NOT EXISTS hub.event_kind (
    kind text PRIMARY KEY,
    state text NOT NULL
);

-- One row a desk. The row is locked while a batch of that desk is taken.
CREATE TABLE IF NOT EXISTS hub.desk (
    desk_id text PRIMARY KEY,
    store_id text NOT NULL,
    through bigint NOT NULL DEFAULT 0 CHECK (through >= 0),
    head_digest bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex') CHECK (octet_length(head_digest) = 32),
    first_seen timestamptz NOT NULL DEFAULT now(),
    last_seen timestamptz NOT NULL DEFAULT now()
);

-- The events of all desks. The body is the very text the digest was taken of; what is asked for often stands beside it.
CREATE TABLE IF NOT EXISTS hub.event (
    desk_id text NOT NULL,
    desk_seq bigint NOT NULL CHECK (desk_seq > 0),
    case_id text NOT NULL,
    case_seq integer NOT NULL,
    kind text NOT NULL,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    digest bytea NOT NULL CHECK (octet_length(digest) = 32),
    body text COMPRESSION lz4 NOT NULL,
    rejected_reason text,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (desk_id, desk_seq)
);
CREATE INDEX IF NOT EXISTS event_rejected ON hub.event (desk_id, desk_seq) WHERE rejected_reason IS NOT NULL;

-- A case as the fold of the events that were not rejected, from whichever desk they came.
CREATE TABLE IF NOT EXISTS hub.case_file (
    case_id text PRIMARY KEY,
    case_seq integer NOT NULL CHECK (case_seq > 0),
    desk_id text NOT NULL,
    state text NOT NULL,
    number text,
    receipt text,
    scenario text,
    variants text[],
    applicant text,
    received_on text,
    due_on text,
    clerk text NOT NULL,
    changed_at timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX IF NOT EXISTS case_file_number ON hub.case_file (number);

-- The payload of each event, for reports.
CREATE OR REPLACE VIEW hub.event_payload AS
SELECT desk_id, desk_seq, case_id, case_seq, kind, at, actor, body::json -> 'payload' AS payload, rejected_reason
FROM hub.event;
