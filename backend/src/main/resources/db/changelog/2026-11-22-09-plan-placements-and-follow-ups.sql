--liquibase formatted sql

--changeset framsteg:plan-placements
CREATE TABLE placement (
    id UUID NOT NULL PRIMARY KEY,
    participant_id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    since DATE NOT NULL,
    until DATE NOT NULL COMMENT 'last day, inclusive',
    employer VARCHAR(200) NOT NULL,
    content MEDIUMTEXT NOT NULL COMMENT 'JSON, PlacementDetails as it was agreed',
    version BIGINT NOT NULL,
    saved_by UUID NOT NULL,
    saved_at DATETIME(3) NOT NULL,
    KEY placement_by_participant (participant_id, until),
    KEY placement_by_enrolment (enrolment_id),
    CONSTRAINT placement_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT placement_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT placement_saved_by FOREIGN KEY (saved_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

--changeset framsteg:plan-follow-ups
CREATE TABLE follow_up (
    id UUID NOT NULL PRIMARY KEY,
    participant_id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    kind ENUM ('FOLLOW_UP', 'THREE_PARTY', 'VISIT') NOT NULL,
    on_day DATE NOT NULL,
    starts TIME NOT NULL COMMENT 'by the clock on the wall, as is ends',
    ends TIME NOT NULL,
    place VARCHAR(200) NULL,
    state ENUM ('PLANNED', 'HELD', 'MISSED', 'MOVED', 'CANCELLED') NOT NULL,
    record VARCHAR(500) NULL COMMENT 'what was said for the plan',
    moved_to UUID NULL,
    version BIGINT NOT NULL,
    saved_by UUID NOT NULL,
    saved_at DATETIME(3) NOT NULL,
    KEY follow_up_by_participant (participant_id, on_day),
    KEY follow_up_by_enrolment (enrolment_id, on_day),
    CONSTRAINT follow_up_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT follow_up_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT follow_up_moved FOREIGN KEY (moved_to) REFERENCES follow_up (id),
    CONSTRAINT follow_up_saved_by FOREIGN KEY (saved_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE agreed_action (
    id UUID NOT NULL PRIMARY KEY,
    participant_id UUID NOT NULL,
    enrolment_id UUID NOT NULL,
    words VARCHAR(500) NOT NULL,
    owner_kind ENUM ('PARTICIPANT', 'STAFF', 'PARTY') NOT NULL,
    owner_account UUID NULL COMMENT 'for STAFF',
    owner_partner UUID NULL COMMENT 'for PARTY',
    owner_name VARCHAR(200) NULL COMMENT 'for PARTY: the person there',
    due DATE NOT NULL,
    state ENUM ('OPEN', 'DONE', 'DROPPED') NOT NULL,
    version BIGINT NOT NULL,
    saved_by UUID NOT NULL,
    saved_at DATETIME(3) NOT NULL,
    KEY action_by_participant (participant_id, state, due),
    KEY action_by_enrolment (enrolment_id, state, due),
    CONSTRAINT action_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT action_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT action_owner_account FOREIGN KEY (owner_account) REFERENCES account (id),
    CONSTRAINT action_owner_partner FOREIGN KEY (owner_partner) REFERENCES partner_organisation (id),
    CONSTRAINT action_saved_by FOREIGN KEY (saved_by) REFERENCES account (id),
    CONSTRAINT action_one_owner CHECK (
        (owner_kind = 'STAFF') = (owner_account IS NOT NULL)
        AND (owner_kind = 'PARTY') = (owner_partner IS NOT NULL)
        AND (owner_kind = 'PARTY') = (owner_name IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
