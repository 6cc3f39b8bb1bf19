-- SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
-- SPDX-License-Identifier: Apache-2.0

-- Folds events, at most one a case, into their cases. Returns how many were folded: an event that is not the successor
-- of its case's last one is left out.
CREATE OR REPLACE FUNCTION hub.fold(events hub.incoming[]) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    v_count bigint;
BEGIN
    INSERT INTO hub.case_file AS c (case_id, case_seq, desk_id, state, number, receipt, scenario, variants, applicant,
        received_on, due_on, clerk, changed_at)
    SELECT case_id, case_seq, desk_id, state, number, receipt, scenario, variants, applicant,
        received_on, due_on, actor, at
    FROM unnest(events)
    ORDER BY case_id
    ON CONFLICT (case_id) DO UPDATE SET
        case_seq = excluded.case_seq,
        desk_id = excluded.desk_id,
        state = excluded.state,
        number = coalesce(excluded.number, c.number),
        receipt = coalesce(excluded.receipt, c.receipt),
        scenario = coalesce(excluded.scenario, c.scenario),
        variants = coalesce(excluded.variants, c.variants),
        applicant = coalesce(excluded.applicant, c.applicant),
        received_on = coalesce(excluded.received_on, c.received_on),
        -- A decision without a due date ends it.
        due_on = excluded.due_on,
        clerk = excluded.clerk,
        changed_at = excluded.changed_at
    WHERE c.case_seq = excluded.case_seq - 1;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END
$$;

CREATE OR REPLACE FUNCTION hub.keep(events hub.incoming[], bodies text[], reason text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO hub.event (desk_id, desk_seq, case_id, case_seq, kind, at, actor, digest, body, rejected_reason)
    SELECT desk_id, desk_seq, case_id, case_seq, kind, at, actor, digest, body, reason
    FROM ROWS FROM (unnest(events), unnest(bodies)) AS e (
        desk_seq, desk_id, case_id, case_seq, kind, state, at, actor, number, receipt, scenario, variants, applicant,
        received_on, due_on, prev_digest, digest, body);
END
$$;

-- Whether every event of a batch can be applied, and how many events its busiest case has.
CREATE OR REPLACE FUNCTION hub.survey(events hub.incoming[], OUT clean boolean, OUT depth bigint)
LANGUAGE plpgsql AS $$
BEGIN
    SELECT bool_and(n.state IS NOT NULL
                    AND n.case_seq = coalesce(c.case_seq, 0) + n.place
                    AND (n.number IS NULL
                         OR n.case_id = n.first_holder AND n.case_id = coalesce(o.case_id, n.case_id))),
           max(n.place)
    INTO clean, depth
    FROM (SELECT case_id, case_seq, state, number,
                 row_number() OVER (PARTITION BY case_id ORDER BY desk_seq) AS place,
                 min(case_id) OVER (PARTITION BY number) AS first_holder
          FROM unnest(events)) AS n
    LEFT JOIN hub.case_file AS c ON c.case_id = n.case_id
    LEFT JOIN hub.case_file AS o ON o.number = n.number;
END
$$;

-- Applies a batch in which every event is sound, as sets: first each case's first event, then its second, and so on.
CREATE OR REPLACE FUNCTION hub.apply_clean(events hub.incoming[], bodies text[], depth bigint) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_layer hub.incoming[] := events;
BEGIN
    PERFORM hub.keep(events, bodies, NULL);
    FOR v_place IN 1 .. depth LOOP
        IF depth > 1 THEN
            SELECT array_agg(n.event) INTO v_layer
            FROM (SELECT e AS event, row_number() OVER (PARTITION BY e.case_id ORDER BY e.desk_seq) AS place
                  FROM unnest(events) AS e) AS n
            WHERE n.place = v_place;
        END IF;
        IF hub.fold(v_layer) < cardinality(v_layer) THEN
            -- Another desk has just moved one of these cases.
            RAISE unique_violation;
        END IF;
    END LOOP;
END
$$;

-- Applies a batch event by event, keeping what has to be rejected with its reason.
CREATE OR REPLACE FUNCTION hub.apply_one_by_one(events hub.incoming[], bodies text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_event hub.incoming;
    v_last integer;
    v_reason text;
BEGIN
    FOR v_place IN 1 .. cardinality(events) LOOP
        v_event := events[v_place];
        v_last := coalesce((SELECT case_seq FROM hub.case_file WHERE case_id = v_event.case_id), 0);
        v_reason := CASE
            WHEN v_event.state IS NULL THEN
                format('汇聚库不认识这种记录（%s），请联系管理员升级汇聚库。', v_event.kind)
            WHEN v_event.case_seq <> v_last + 1 THEN
                format('汇聚库中该办件已有 %s 条记录，这一条却是第 %s 条，接不上，可能有其他窗口办理过，请核对。',
                       v_last, v_event.case_seq)
            WHEN EXISTS (SELECT FROM hub.case_file
                         WHERE number = v_event.number AND case_id <> v_event.case_id) THEN
                format('受理编号 %s 已被另一办件使用，请核对。', v_event.number)
        END;
        PERFORM hub.keep(ARRAY[v_event], bodies[v_place : v_place], v_reason);
        IF v_reason IS NULL AND hub.fold(ARRAY[v_event]) = 0 THEN
            RAISE unique_violation;
        END IF;
    END LOOP;
END
$$;

-- Applies the new events of a batch. Cases are locked in one order, so that desks that share some wait for each other;
-- a case or a number that another desk takes at the same moment makes this one look again.
CREATE OR REPLACE FUNCTION hub.apply(events hub.incoming[], bodies text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_survey record;
BEGIN
    FOR v_attempt IN 1 .. 5 LOOP
        BEGIN
            PERFORM FROM hub.case_file
            WHERE case_id IN (SELECT case_id FROM unnest(events))
            ORDER BY case_id
            FOR UPDATE;
            SELECT * INTO v_survey FROM hub.survey(events);
            IF v_survey.clean THEN
                PERFORM hub.apply_clean(events, bodies, v_survey.depth);
            ELSE
                PERFORM hub.apply_one_by_one(events, bodies);
            END IF;
            RETURN;
        EXCEPTION WHEN unique_violation THEN
            NULL;
        END;
    END LOOP;
    RAISE serialization_failure USING MESSAGE = 'other desks keep changing the same cases';
END
$$;
