--liquibase formatted sql

--changeset framsteg:schedule-why
ALTER TABLE week_entry ADD COLUMN why VARCHAR(200) NULL COMMENT 'the milestone it serves, in the participant''s own words';
