--liquibase formatted sql

--changeset framsteg:groups-near-and-languages
ALTER TABLE activity
    ADD COLUMN municipality VARCHAR(100) NULL COMMENT 'where it is held' AFTER place,
    ADD COLUMN languages VARCHAR(400) NOT NULL DEFAULT '' COMMENT 'for FIND_IN_SET' AFTER municipality;

-- What was written as free text is chosen from a list now; the one language that everybody wrote is kept.
UPDATE activity SET languages = IF(JSON_VALUE(content, '$.language') LIKE '%svenska%', 'SWEDISH', '');
UPDATE activity SET content = JSON_SET(JSON_REMOVE(content, '$.language'), '$.languages',
    IF(languages = '', JSON_ARRAY(), JSON_ARRAY(languages)));
