--liquibase formatted sql

--changeset framsteg:schedule-purposes
-- What was typed is kept where it is a milestone of the plan that holds; elsewhere nobody could follow it.
ALTER TABLE week_entry ADD COLUMN milestone_id UUID NULL COMMENT 'in the plan, which has its words';
UPDATE week_entry e
    JOIN plan_version v ON v.participant_id = e.participant_id AND v.state = 'AGREED'
    JOIN JSON_TABLE(v.content, '$.milestones[*]' COLUMNS (id CHAR(36) PATH '$.id', words VARCHAR(500) PATH '$.words')) m
        ON LOWER(m.words) COLLATE utf8mb4_bin = LOWER(e.why) COLLATE utf8mb4_bin
    SET e.milestone_id = m.id;
ALTER TABLE week_entry DROP COLUMN why;
