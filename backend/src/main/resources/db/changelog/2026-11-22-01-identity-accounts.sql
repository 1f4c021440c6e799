--liquibase formatted sql

--changeset framsteg:identity-accounts
CREATE TABLE account (
    id UUID NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    email VARCHAR(254) NULL,
    phone VARCHAR(20) NULL COMMENT 'E.164',
    password_hash VARCHAR(200) NULL COMMENT 'Argon2id; staff only',
    language CHAR(2) NOT NULL,
    created_at DATETIME(3) NOT NULL,
    disabled_at DATETIME(3) NULL,
    last_sign_in_at DATETIME(3) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    UNIQUE KEY account_email (email),
    UNIQUE KEY account_phone (phone)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci COMMENT 'times are UTC everywhere';

CREATE TABLE role_assignment (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL,
    role VARCHAR(20) NOT NULL,
    programme_id UUID NULL COMMENT 'null for roles in the whole installation',
    since DATE NOT NULL,
    until DATE NULL COMMENT 'last day, inclusive; kept: who was what when',
    KEY role_by_account (account_id, role),
    KEY role_by_programme (programme_id, role),
    CONSTRAINT role_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
