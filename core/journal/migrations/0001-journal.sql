-- SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
-- SPDX-License-Identifier: Apache-2.0

-- "OWDK": tells this file from any other SQLite file.
PRAGMA application_id = 0x4f57444b;

CREATE TABLE store (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    desk_id TEXT NOT NULL CHECK (desk_id <> ''),
    store_id TEXT NOT NULL CHECK (store_id <> ''),
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE events (
    desk_seq INTEGER PRIMARY KEY CHECK (desk_seq > 0),
    event_id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL,
    case_seq INTEGER NOT NULL CHECK (case_seq > 0),
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    prev_digest BLOB NOT NULL CHECK (length(prev_digest) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    payload BLOB NOT NULL, -- large, hence last: what stands before it is read without it
    UNIQUE (case_id, case_seq)
) STRICT;

CREATE TRIGGER events_are_never_changed
BEFORE UPDATE ON events
BEGIN
    SELECT raise(ABORT, 'events are append-only');
END;

CREATE TRIGGER events_are_never_deleted
BEFORE DELETE ON events
BEGIN
    SELECT raise(ABORT, 'events are append-only');
END;

-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER events_follow_each_other
BEFORE INSERT ON events
WHEN NEW.desk_seq <> 1 + (SELECT coalesce(max(desk_seq), 0) FROM events)
BEGIN
    SELECT raise(ABORT, 'events are append-only and gap-free');
END;

CREATE TABLE cases (
    case_id TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('received', 'accepted', 'correction_asked', 'not_ours', 'not_needed')),
    number TEXT NOT NULL,
    receipt_number TEXT NOT NULL,
    scenario TEXT NOT NULL,
    variants TEXT NOT NULL, -- keys, separated by spaces
    applicant TEXT NOT NULL,
    applicant_id TEXT NOT NULL,
    agent TEXT NOT NULL,
    received_on TEXT,
    due_on TEXT,
    changed_at TEXT NOT NULL,
    clerk TEXT NOT NULL,
    case_seq INTEGER NOT NULL CHECK (case_seq > 0),
    desk_seq INTEGER NOT NULL REFERENCES events, -- of the last event
    search TEXT NOT NULL -- what a query's words are looked for in, a line each, folded
) STRICT;

CREATE UNIQUE INDEX cases_number ON cases (number) WHERE number <> '';
CREATE INDEX cases_newest ON cases (changed_at DESC, desk_seq DESC);
CREATE INDEX cases_newest_of_state ON cases (state, changed_at DESC, desk_seq DESC);

CREATE TABLE outbox (
    desk_seq INTEGER PRIMARY KEY REFERENCES events,
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'in_flight', 'acknowledged', 'parked')),
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    last_try TEXT,
    next_try TEXT,
    reason TEXT NOT NULL DEFAULT '',
    acknowledged_at TEXT,
    -- The order in which a clerk wants to see them: what waits first.
    rank INTEGER GENERATED ALWAYS AS (
        CASE state WHEN 'parked' THEN 0 WHEN 'in_flight' THEN 1 WHEN 'queued' THEN 2 ELSE 3 END
    ) VIRTUAL,
    CHECK ((state = 'acknowledged') = (acknowledged_at IS NOT NULL))
) STRICT;

CREATE INDEX outbox_order ON outbox (rank, desk_seq DESC);

CREATE TABLE hub_mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    hub_epoch TEXT NOT NULL,
    through INTEGER NOT NULL CHECK (through >= 0)
) STRICT;

CREATE TABLE serials (
    day TEXT PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
    case_id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    content BLOB NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE staff (
    account TEXT PRIMARY KEY CHECK (account <> ''),
    display_name TEXT NOT NULL,
    password TEXT NOT NULL, -- Argon2id with its parameters and salt
    added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
