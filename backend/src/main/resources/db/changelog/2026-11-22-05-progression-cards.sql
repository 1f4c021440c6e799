--liquibase formatted sql

--changeset framsteg:progression-cards
CREATE TABLE instrument_version (
    code VARCHAR(40) NOT NULL,
    version SMALLINT UNSIGNED NOT NULL,
    state ENUM ('DRAFT', 'PUBLISHED') NOT NULL,
    document MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci NOT NULL
        COMMENT 'the instrument file; never changes once published',
    published_at DATETIME(3) NULL,
    published_by UUID NULL COMMENT 'null for those that ship with the program',
    PRIMARY KEY (code, version),
    CONSTRAINT instrument_published_by FOREIGN KEY (published_by) REFERENCES account (id)
) CHARACTER SET ascii COLLATE ascii_bin;

-- Cards and answers are clustered by participant: a curve, and a coach's list, read neighbouring pages however many
-- cards there are.
CREATE TABLE card (
    participant_id UUID NOT NULL,
    id UUID NOT NULL COMMENT 'UUIDv7, made where the card was begun',
    enrolment_id UUID NOT NULL COMMENT 'the one it was submitted in',
    instrument VARCHAR(40) NOT NULL,
    version SMALLINT UNSIGNED NOT NULL,
    answered_on DATE NOT NULL,
    submitted_at DATETIME(3) NOT NULL,
    language CHAR(2) NOT NULL,
    device ENUM ('OWN', 'SHARED', 'PAPER') NOT NULL,
    helped_by ENUM ('NOBODY', 'COACH', 'RELATIVE', 'INTERPRETER', 'OTHER') NOT NULL,
    entered_by UUID NULL COMMENT 'staff who entered it from paper',
    corrects UUID NULL COMMENT 'the card of the same participant that this one replaces; it is kept',
    asked TINYINT UNSIGNED NOT NULL COMMENT 'scale questions that were asked; counted once, since a card never changes',
    cannot_answer TINYINT UNSIGNED NOT NULL COMMENT 'of those, answered "cannot answer"',
    content_hash BINARY(32) NOT NULL COMMENT 'SHA-256 of what was sent: tells a repeated submission from another card',
    PRIMARY KEY (participant_id, id),
    UNIQUE KEY card_id (id),
    UNIQUE KEY card_corrects (corrects),
    KEY card_by_enrolment (enrolment_id),
    CONSTRAINT card_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT card_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT card_instrument FOREIGN KEY (instrument, version) REFERENCES instrument_version (code, version),
    CONSTRAINT card_entered_by FOREIGN KEY (entered_by) REFERENCES account (id),
    CONSTRAINT card_corrected FOREIGN KEY (corrects) REFERENCES card (id)
) CHARACTER SET ascii COLLATE ascii_bin;

CREATE TABLE answer (
    participant_id UUID NOT NULL,
    card_id UUID NOT NULL,
    question VARCHAR(40) NOT NULL COMMENT 'its code in the instrument',
    state ENUM ('VALUE', 'CANNOT_ANSWER', 'SKIPPED', 'NOT_ASKED') NOT NULL,
    value TINYINT UNSIGNED NULL COMMENT 'a step, yes 1 or no 0, or hours a week, by the question''s kind',
    PRIMARY KEY (participant_id, card_id, question),
    CONSTRAINT answer_card FOREIGN KEY (participant_id, card_id) REFERENCES card (participant_id, id),
    CONSTRAINT answer_value CHECK ((state = 'VALUE') = (value IS NOT NULL))
) CHARACTER SET ascii COLLATE ascii_bin;

CREATE TABLE draft (
    participant_id UUID NOT NULL,
    instrument VARCHAR(40) NOT NULL,
    card_id UUID NOT NULL COMMENT 'of the card it will become',
    version SMALLINT UNSIGNED NOT NULL,
    begun_at DATETIME(3) NOT NULL,
    PRIMARY KEY (participant_id, instrument),
    UNIQUE KEY draft_card (card_id),
    CONSTRAINT draft_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT draft_instrument FOREIGN KEY (instrument, version) REFERENCES instrument_version (code, version)
) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'the participant''s alone';

CREATE TABLE draft_answer (
    participant_id UUID NOT NULL,
    instrument VARCHAR(40) NOT NULL,
    question VARCHAR(40) NOT NULL,
    state ENUM ('VALUE', 'CANNOT_ANSWER', 'SKIPPED', 'NOT_ASKED') NOT NULL,
    value TINYINT UNSIGNED NULL,
    revision INT NOT NULL COMMENT 'counts from 1; what two open pages are told apart by',
    PRIMARY KEY (participant_id, instrument, question),
    CONSTRAINT draft_answer_draft FOREIGN KEY (participant_id, instrument)
        REFERENCES draft (participant_id, instrument) ON DELETE CASCADE
) CHARACTER SET ascii COLLATE ascii_bin;

CREATE TABLE curve_preference (
    participant_id UUID NOT NULL PRIMARY KEY,
    hidden BOOLEAN NOT NULL,
    CONSTRAINT curve_participant FOREIGN KEY (participant_id) REFERENCES participant (id)
) CHARACTER SET ascii COLLATE ascii_bin;
