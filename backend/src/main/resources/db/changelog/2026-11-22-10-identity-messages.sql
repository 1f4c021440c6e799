--liquibase formatted sql

--changeset framsteg:identity-messages
CREATE TABLE message (
    id UUID NOT NULL PRIMARY KEY COMMENT 'the same each time it is handed over, for those who can tell a double by it',
    kind VARCHAR(10) NOT NULL COMMENT 'EMAIL or PHONE',
    to_nobody BOOLEAN NOT NULL COMMENT 'written so that an unknown contact costs as much as a known one; never sent',
    sealed VARBINARY(8000) NULL COMMENT 'address and words, encrypted; null when given up',
    written_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL COMMENT 'worth nothing afterwards',
    next_at DATETIME(3) NULL COMMENT 'nobody takes it before; whoever takes it moves it ahead; null when given up',
    tries INT NOT NULL DEFAULT 0,
    given_up_at DATETIME(3) NULL,
    KEY message_due (next_at),
    KEY message_given_up (given_up_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci COMMENT 'what waits to be sent and what was given up; what was sent is gone';
