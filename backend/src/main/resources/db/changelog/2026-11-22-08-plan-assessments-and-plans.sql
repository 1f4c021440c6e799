--liquibase formatted sql

--changeset framsteg:plan-assessments
CREATE TABLE assessment_version (
    id UUID NOT NULL PRIMARY KEY,
    participant_id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    number INT NOT NULL COMMENT 'counts from 1 within the enrolment',
    content MEDIUMTEXT NOT NULL COMMENT 'JSON: each field with the words of both',
    finished BOOLEAN NOT NULL,
    side ENUM ('PARTICIPANT', 'COACH') NOT NULL,
    saved_by UUID NOT NULL,
    saved_at DATETIME(3) NOT NULL,
    UNIQUE KEY assessment_number (enrolment_id, number),
    KEY assessment_by_participant (participant_id),
    CONSTRAINT assessment_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT assessment_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT assessment_saved_by FOREIGN KEY (saved_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci COMMENT 'versions are never changed';

CREATE TABLE prepared_text (
    participant_id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    field VARCHAR(30) NOT NULL,
    text VARCHAR(2000) NOT NULL,
    revision INT NOT NULL COMMENT 'counts from 1; what two open pages are told apart by',
    PRIMARY KEY (enrolment_id, field),
    KEY prepared_by_participant (participant_id),
    CONSTRAINT prepared_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT prepared_participant FOREIGN KEY (participant_id) REFERENCES participant (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci COMMENT 'the participant''s alone';

--changeset framsteg:plan-versions
CREATE TABLE plan_version (
    id UUID NOT NULL PRIMARY KEY,
    participant_id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    number INT NOT NULL COMMENT 'counts from 1 within the enrolment',
    content MEDIUMTEXT NOT NULL COMMENT 'JSON, PlanContent; never changed',
    state ENUM ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'REPLACED') NOT NULL,
    side ENUM ('PARTICIPANT', 'COACH') NOT NULL,
    proposed_by UUID NOT NULL,
    proposed_at DATETIME(3) NOT NULL,
    answered_by UUID NULL,
    answered_at DATETIME(3) NULL,
    answer VARCHAR(500) NULL,
    UNIQUE KEY plan_number (enrolment_id, number),
    KEY plan_by_participant (participant_id),
    CONSTRAINT plan_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT plan_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT plan_proposed_by FOREIGN KEY (proposed_by) REFERENCES account (id),
    CONSTRAINT plan_answered_by FOREIGN KEY (answered_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE milestone_mark (
    id UUID NOT NULL PRIMARY KEY COMMENT 'UUIDv7: the last one holds',
    participant_id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    milestone_id UUID NOT NULL,
    state ENUM ('PLANNED', 'STARTED', 'REACHED', 'SET_ASIDE') NOT NULL,
    marked_by UUID NOT NULL,
    marked_at DATETIME(3) NOT NULL,
    KEY mark_by_enrolment (enrolment_id, milestone_id, marked_at, id),
    KEY mark_by_participant (participant_id),
    CONSTRAINT mark_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT mark_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT mark_marked_by FOREIGN KEY (marked_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci COMMENT 'every mark is kept';
