--liquibase formatted sql

--changeset framsteg:privacy-access-log
CREATE TABLE access_log (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at DATETIME(3) NOT NULL,
    account_id UUID NOT NULL,
    role VARCHAR(20) NULL COMMENT 'by which the decision was made; null when refused',
    programme_id UUID NULL COMMENT 'by which the decision was made',
    participant_id UUID NULL COMMENT 'as asked for: may be nobody',
    category VARCHAR(20) NOT NULL,
    action VARCHAR(10) NOT NULL,
    purpose VARCHAR(80) NOT NULL COMMENT 'the route',
    permitted BOOLEAN NOT NULL,
    KEY access_log_by_participant (participant_id, id),
    KEY access_log_by_account (account_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci COMMENT 'append-only: the application may insert and select, nothing else';
