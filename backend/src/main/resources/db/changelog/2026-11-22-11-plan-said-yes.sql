--liquibase formatted sql

--changeset framsteg:plan-said-yes
ALTER TABLE plan_version
    ADD COLUMN said_on DATE NULL COMMENT 'the participant said yes that day, and answered_by wrote it down',
    ADD COLUMN said_how ENUM ('SPOKEN', 'SIGNED') NULL,
    ADD CONSTRAINT plan_said CHECK ((said_on IS NULL) = (said_how IS NULL));
