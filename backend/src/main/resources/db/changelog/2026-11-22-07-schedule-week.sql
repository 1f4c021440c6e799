--liquibase formatted sql

--changeset framsteg:schedule-week
-- All clustered by participant: a week reads neighbouring pages, however many participants there are.
CREATE TABLE week_entry (
    participant_id UUID NOT NULL,
    id UUID NOT NULL,
    kind ENUM ('HOURS', 'OWN') CHARACTER SET ascii NOT NULL,
    title VARCHAR(200) NOT NULL,
    weekdays TINYINT UNSIGNED NOT NULL COMMENT 'bit 0 is Monday',
    starts TIME NOT NULL COMMENT 'on the wall clock in Europe/Stockholm, as all days and hours here',
    ends TIME NOT NULL,
    every_weeks TINYINT UNSIGNED NOT NULL,
    since DATE NOT NULL,
    until DATE NULL COMMENT 'last day, inclusive',
    on_public_holidays BOOLEAN NOT NULL,
    place VARCHAR(200) NULL,
    bring VARCHAR(200) NULL,
    contact_name VARCHAR(200) NULL,
    contact_phone VARCHAR(20) NULL COMMENT 'E.164',
    changed_by UUID NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (participant_id, id),
    UNIQUE KEY week_entry_id (id),
    CONSTRAINT week_entry_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT week_entry_changed_by FOREIGN KEY (changed_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE week_deviation (
    participant_id UUID NOT NULL,
    entry_id UUID NOT NULL,
    on_day DATE NOT NULL COMMENT 'that the rule gives',
    kind ENUM ('CANCELLED', 'MOVED', 'OTHER_HOURS') NOT NULL,
    moved_to DATE NULL,
    starts TIME NULL,
    ends TIME NULL,
    PRIMARY KEY (participant_id, entry_id, on_day),
    CONSTRAINT week_deviation_entry FOREIGN KEY (participant_id, entry_id)
        REFERENCES week_entry (participant_id, id) ON DELETE CASCADE
) CHARACTER SET ascii COLLATE ascii_bin;

CREATE TABLE attendance (
    participant_id UUID NOT NULL,
    on_day DATE NOT NULL COMMENT 'planned first; with kind and source it names the occurrence for ever',
    kind ENUM ('HOURS', 'OWN', 'PLACEMENT', 'FOLLOW_UP', 'TALK', 'SESSION') NOT NULL,
    source_id UUID NOT NULL,
    version INT NOT NULL COMMENT 'counts from 1; the highest stands',
    id UUID NOT NULL COMMENT 'made by whoever sent it: the same twice is stored once',
    state ENUM ('PLANNED', 'CAME', 'CAME_PARTLY', 'ABSENT_REPORTED', 'ABSENT_NOT_REPORTED', 'CANCELLED_BY_US') NOT NULL,
    minutes SMALLINT UNSIGNED NULL,
    registered_by UUID NOT NULL,
    registered_at DATETIME(3) NOT NULL,
    PRIMARY KEY (participant_id, on_day, kind, source_id, version),
    UNIQUE KEY attendance_id (id),
    CONSTRAINT attendance_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT attendance_registered_by FOREIGN KEY (registered_by) REFERENCES account (id),
    CONSTRAINT attendance_minutes CHECK ((state = 'CAME_PARTLY') = (minutes IS NOT NULL))
) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'append-only: corrections are new versions';

CREATE TABLE absence_reason (
    participant_id UUID NOT NULL,
    on_day DATE NOT NULL,
    kind ENUM ('HOURS', 'OWN', 'PLACEMENT', 'FOLLOW_UP', 'TALK', 'SESSION') CHARACTER SET ascii NOT NULL,
    source_id UUID NOT NULL,
    reason VARCHAR(500) NOT NULL,
    written_at DATETIME(3) NOT NULL,
    PRIMARY KEY (participant_id, on_day, kind, source_id),
    CONSTRAINT absence_participant FOREIGN KEY (participant_id) REFERENCES participant (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci COMMENT 'apart from attendance: for the participant and the coach alone';

CREATE TABLE calendar_feed (
    participant_id UUID NOT NULL PRIMARY KEY,
    feed_id UUID NOT NULL COMMENT 'stands in the address, so that the account''s id does not',
    generation INT NOT NULL COMMENT 'counts renewals; the address is derived from it and the installation''s secret',
    UNIQUE KEY calendar_feed_id (feed_id),
    CONSTRAINT calendar_participant FOREIGN KEY (participant_id) REFERENCES participant (id)
) CHARACTER SET ascii COLLATE ascii_bin;
