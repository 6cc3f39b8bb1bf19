-- SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
-- SPDX-License-Identifier: Apache-2.0

CREATE OR REPLACE FUNCTION hub.answer(verdict text, through bigint, message text, rejected jsonb DEFAULT '[]')
RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN jsonb_build_object('contract', 1, 'verdict', verdict, 'hubEpoch', (SELECT epoch FROM hub.mark),
                              'through', through, 'rejected', rejected, 'message', message);
END
$$;

-- The desk's row, locked. The first store that speaks under a desk's name owns it.
CREATE OR REPLACE FUNCTION hub.lock_desk(of_desk text, of_store text) RETURNS hub.desk
LANGUAGE plpgsql AS $$
DECLARE
    v_desk hub.desk;
BEGIN
    SELECT * INTO v_desk FROM hub.desk WHERE desk_id = of_desk FOR UPDATE;
    IF NOT FOUND THEN
        INSERT INTO hub.desk (desk_id, store_id) VALUES (of_desk, of_store) ON CONFLICT DO NOTHING;
        SELECT * INTO STRICT v_desk FROM hub.desk WHERE desk_id = of_desk FOR UPDATE;
    END IF;
    RETURN v_desk;
END
$$;

-- What the hub rejected from a number on, for a desk that may have missed an earlier answer.
CREATE OR REPLACE FUNCTION hub.rejected_from(of_desk text, first_seq bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (
        SELECT coalesce(jsonb_agg(jsonb_build_object('deskSeq', desk_seq, 'reason', rejected_reason)
                                  ORDER BY desk_seq), '[]')
        FROM hub.event
        WHERE desk_id = of_desk AND desk_seq >= first_seq AND rejected_reason IS NOT NULL);
END
$$;

-- The number of the first event that the hub has with another digest; null when there is none.
CREATE OR REPLACE FUNCTION hub.forked_at(events hub.incoming[], known hub.desk) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (
        SELECT min(e.desk_seq)
        FROM unnest(events) AS i
        JOIN hub.event AS e ON e.desk_id = known.desk_id AND e.desk_seq = i.desk_seq
        WHERE e.digest <> i.digest);
END
$$;

-- One round trip of a desk: takes a batch of its gap-free log whole or not at all, and says how far the log reaches
-- here. The only function that a desk may call. See core/sync/batch.h for request and answer.
CREATE OR REPLACE FUNCTION hub.exchange(request jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_fault text := hub.shape_fault(request);
    v_bodies text[];
    v_events hub.incoming[];
    v_first bigint;
    v_new integer;
    v_forked bigint;
    v_desk hub.desk;
BEGIN
    IF v_fault IS NULL THEN
        BEGIN
            v_bodies := ARRAY(SELECT jsonb_array_elements_text(request -> 'events'));
            v_events := hub.read_events(v_bodies);
            v_fault := hub.events_fault(v_events, request ->> 'desk');
        EXCEPTION WHEN data_exception THEN
            v_fault := '批次中有一条不是办件记录。';
        END;
    END IF;
    IF v_fault IS NOT NULL THEN
        RETURN hub.answer('malformed', 0, v_fault);
    END IF;

    v_first := (request ->> 'firstSeq')::bigint;
    v_desk := hub.lock_desk(request ->> 'desk', request ->> 'store');
    IF v_desk.store_id <> request ->> 'store' THEN
        RETURN hub.answer('wrong_store', 0, '这个窗口编号已由另一台机器使用，请为本机另设窗口编号。');
    END IF;
    UPDATE hub.desk SET last_seen = now() WHERE desk_id = v_desk.desk_id;
    IF v_first > v_desk.through + 1 THEN
        RETURN hub.answer('hole', v_desk.through, format('汇聚库只有到第 %s 条的记录，请从下一条补传。', v_desk.through));
    END IF;
    IF cardinality(v_events) = 0 THEN
        RETURN hub.answer('ok', v_desk.through, '', hub.rejected_from(v_desk.desk_id, v_first));
    END IF;

    IF v_first <= v_desk.through THEN
        v_forked := hub.forked_at(v_events, v_desk);
        IF v_forked IS NOT NULL THEN
            RETURN hub.answer('fork', v_desk.through, format('第 %s 条记录与汇聚库中已有的不同。', v_forked));
        END IF;
    END IF;
    v_fault := hub.chain_fault(v_events, v_first, decode(request ->> 'headDigest', 'hex'), v_desk);
    IF v_fault IS NOT NULL THEN
        RETURN hub.answer('broken_chain', v_desk.through, v_fault);
    END IF;

    v_new := greatest(v_desk.through - v_first + 2, 1);
    IF v_new <= cardinality(v_events) THEN
        PERFORM hub.apply(v_events[v_new :], v_bodies[v_new :]);
        UPDATE hub.desk SET
            through = v_first + cardinality(v_events) - 1,
            head_digest = decode(request ->> 'headDigest', 'hex'),
            last_seen = now()
        WHERE desk_id = v_desk.desk_id
        RETURNING through INTO v_desk.through;
    END IF;
    RETURN hub.answer('ok', v_desk.through, '', hub.rejected_from(v_desk.desk_id, v_first));
END
$$;
