--liquibase formatted sql

--changeset framsteg:people-enrolments
CREATE TABLE partner_organisation (
    id UUID NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    UNIQUE KEY partner_name (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE programme (
    id UUID NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    association VARCHAR(200) NOT NULL,
    municipality VARCHAR(100) NOT NULL,
    since DATE NOT NULL,
    until DATE NULL,
    card_promise_confirmed BOOLEAN NOT NULL DEFAULT FALSE,
    version BIGINT NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

ALTER TABLE role_assignment
    ADD CONSTRAINT role_programme FOREIGN KEY (programme_id) REFERENCES programme (id);

CREATE TABLE programme_party (
    programme_id UUID NOT NULL,
    partner_id UUID NOT NULL,
    PRIMARY KEY (programme_id, partner_id),
    CONSTRAINT party_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT party_partner FOREIGN KEY (partner_id) REFERENCES partner_organisation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE participant (
    id UUID NOT NULL PRIMARY KEY COMMENT 'the same as the account id',
    protected_identity BOOLEAN NOT NULL DEFAULT FALSE,
    CONSTRAINT participant_account FOREIGN KEY (id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE protected_grant (
    participant_id UUID NOT NULL,
    account_id UUID NOT NULL COMMENT 'staff who may handle this protected participant beside the coach',
    granted_by UUID NOT NULL,
    granted_at DATETIME(3) NOT NULL,
    PRIMARY KEY (participant_id, account_id),
    CONSTRAINT grant_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT grant_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE enrolment (
    id UUID NOT NULL PRIMARY KEY,
    participant_id UUID NOT NULL,
    programme_id UUID NOT NULL,
    since DATE NOT NULL,
    until DATE NULL COMMENT 'last day, inclusive',
    referred_by UUID NULL,
    referrer VARCHAR(200) NULL,
    consented_on DATE NOT NULL,
    exit_reason VARCHAR(30) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    KEY enrolment_by_participant (participant_id, since),
    KEY enrolment_by_programme (programme_id, since),
    CONSTRAINT enrolment_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT enrolment_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT enrolment_referred_by FOREIGN KEY (referred_by) REFERENCES partner_organisation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE enrolment_pause (
    enrolment_id UUID NOT NULL,
    since DATE NOT NULL,
    until DATE NULL COMMENT 'last day, inclusive',
    PRIMARY KEY (enrolment_id, since),
    CONSTRAINT pause_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE coach_assignment (
    id UUID NOT NULL PRIMARY KEY,
    enrolment_id UUID NOT NULL,
    participant_id UUID NOT NULL COMMENT 'the enrolment''s, repeated for the guard''s one look-up',
    coach_id UUID NOT NULL,
    since DATE NOT NULL,
    until DATE NULL COMMENT 'last day, inclusive',
    assigned_by UUID NOT NULL,
    assigned_at DATETIME(3) NOT NULL,
    KEY coach_by_coach (coach_id, participant_id, since, until),
    KEY coach_by_participant (participant_id, since, until),
    CONSTRAINT coach_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT coach_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT coach_account FOREIGN KEY (coach_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
