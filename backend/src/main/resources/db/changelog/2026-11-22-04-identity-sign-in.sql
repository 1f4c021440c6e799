--liquibase formatted sql

--changeset framsteg:identity-sign-in
CREATE TABLE sign_in (
    id UUID NOT NULL PRIMARY KEY COMMENT 'the access token''s sid; also the family of its refresh tokens',
    account_id UUID NOT NULL,
    shared_device BOOLEAN NOT NULL,
    opened_at DATETIME(3) NOT NULL,
    lasts_until DATETIME(3) NOT NULL COMMENT 'no refresh goes beyond',
    ended_at DATETIME(3) NULL,
    network BINARY(32) NULL COMMENT 'keyed hash; known networks of an account are not slowed by strangers'' guesses',
    KEY sign_in_by_account (account_id, ended_at),
    KEY sign_in_by_end (lasts_until),
    CONSTRAINT sign_in_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE refresh_token (
    hash BINARY(32) NOT NULL PRIMARY KEY COMMENT 'SHA-256 of 256 random bits',
    sign_in_id UUID NOT NULL,
    issued_at DATETIME(3) NOT NULL,
    spent_at DATETIME(3) NULL,
    KEY refresh_by_sign_in (sign_in_id),
    CONSTRAINT refresh_sign_in FOREIGN KEY (sign_in_id) REFERENCES sign_in (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE sign_in_code (
    id UUID NOT NULL PRIMARY KEY COMMENT 'random: whoever asked for the code holds it',
    account_id UUID NULL COMMENT 'null when nobody has that contact; everything else is alike then',
    contact BINARY(32) NOT NULL COMMENT 'keyed hash',
    hash BINARY(32) NOT NULL COMMENT 'keyed hash',
    sent_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    tries INT NOT NULL DEFAULT 0,
    spent_at DATETIME(3) NULL,
    KEY code_by_expiry (expires_at),
    CONSTRAINT code_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE invitation (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL,
    hash BINARY(32) NOT NULL COMMENT 'SHA-256 of 256 random bits',
    sent_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    spent_at DATETIME(3) NULL COMMENT 'answered, or replaced by a newer one',
    UNIQUE KEY invitation_hash (hash),
    KEY invitation_by_account (account_id, spent_at),
    CONSTRAINT invitation_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE throttle (
    id BINARY(32) NOT NULL PRIMARY KEY COMMENT 'keyed hash of what is counted: a network, a contact, or both',
    counted INT NOT NULL,
    last_at DATETIME(3) NOT NULL,
    wait_until DATETIME(3) NOT NULL,
    KEY throttle_by_age (last_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

--changeset framsteg:identity-held-role
CREATE VIEW held_role AS
    SELECT r.account_id, r.role, r.programme_id, p.name AS programme_name, r.since, r.until
    FROM role_assignment r LEFT JOIN programme p ON p.id = r.programme_id
    UNION ALL
    SELECT e.participant_id, 'PARTICIPANT', e.programme_id, p.name, e.since, NULL
    FROM enrolment e JOIN programme p ON p.id = e.programme_id;
