--liquibase formatted sql

--changeset framsteg:groups-rosters
CREATE TABLE session_mark (
    participant_id UUID NOT NULL,
    activity_id UUID NOT NULL,
    on_day DATE NOT NULL,
    version INT NOT NULL COMMENT 'of the attendance it belongs to',
    how ENUM ('LATE', 'LEFT_EARLY') NULL COMMENT 'of who came partly',
    marked_by ENUM ('LEADER', 'CHECK_IN', 'PAPER') NOT NULL,
    registered_late BOOLEAN NOT NULL COMMENT 'more than a day after the session',
    PRIMARY KEY (participant_id, activity_id, on_day, version),
    CONSTRAINT mark_session FOREIGN KEY (activity_id, on_day) REFERENCES activity_session (activity_id, on_day),
    CONSTRAINT mark_of_participant FOREIGN KEY (participant_id) REFERENCES participant (id)
) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'append-only: what the week need not know of an attendance';

CREATE TABLE session_guest (
    id UUID NOT NULL PRIMARY KEY COMMENT 'made where it was typed',
    activity_id UUID NOT NULL,
    on_day DATE NOT NULL,
    participant_id UUID NULL COMMENT 'who checked in with a code; then there is no name',
    name VARCHAR(40) NULL,
    added_by UUID NOT NULL,
    added_at DATETIME(3) NOT NULL,
    removed_at DATETIME(3) NULL,
    KEY guest_by_session (activity_id, on_day),
    UNIQUE KEY guest_once (participant_id, activity_id, on_day),
    CONSTRAINT guest_session FOREIGN KEY (activity_id, on_day) REFERENCES activity_session (activity_id, on_day),
    CONSTRAINT guest_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT guest_added_by FOREIGN KEY (added_by) REFERENCES account (id),
    CONSTRAINT guest_named CHECK ((participant_id IS NULL) <> (name IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
