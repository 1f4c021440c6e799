--liquibase formatted sql

--changeset framsteg:groups-activities
CREATE TABLE activity (
    id UUID NOT NULL PRIMARY KEY,
    programme_id UUID NOT NULL COMMENT 'whose coordinators look after it',
    state ENUM ('DRAFT', 'PUBLISHED', 'CANCELLED') NOT NULL COMMENT 'finished is: published, and ends_at has passed',
    theme ENUM ('HEALTH', 'CV', 'PRESENTATION', 'BUDGET', 'LABOUR_MARKET', 'COACHING', 'STUDY_CIRCLE', 'SEVEN_TWENTY',
        'VISIT', 'LECTURE', 'SOCIAL') NOT NULL,
    title VARCHAR(200) NOT NULL,
    place VARCHAR(200) NULL,
    content MEDIUMTEXT NOT NULL COMMENT 'JSON, ActivityDetails; what the database asks for stands beside it',
    ends_at DATETIME(3) NOT NULL COMMENT 'of the last session',
    cancelled_because VARCHAR(500) NULL,
    version BIGINT NOT NULL,
    changed_by UUID NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    KEY activity_by_programme (programme_id, ends_at),
    KEY activity_by_state (state, ends_at),
    CONSTRAINT activity_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT activity_changed_by FOREIGN KEY (changed_by) REFERENCES account (id),
    CONSTRAINT activity_because CHECK ((state = 'CANCELLED') = (cancelled_because IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE activity_reach (
    activity_id UUID NOT NULL,
    programme_id UUID NULL,
    municipality VARCHAR(100) NULL,
    KEY reach_by_activity (activity_id),
    KEY reach_by_programme (programme_id, activity_id),
    KEY reach_by_municipality (municipality, activity_id),
    CONSTRAINT reach_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
    CONSTRAINT reach_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT reach_one CHECK ((programme_id IS NULL) <> (municipality IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci COMMENT 'whose participants may join';

CREATE TABLE activity_leader (
    account_id UUID NOT NULL,
    activity_id UUID NOT NULL,
    PRIMARY KEY (account_id, activity_id),
    KEY leader_by_activity (activity_id),
    CONSTRAINT leader_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT leader_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
) CHARACTER SET ascii COLLATE ascii_bin;

CREATE TABLE activity_session (
    activity_id UUID NOT NULL,
    on_day DATE NOT NULL COMMENT 'planned first; with the activity it names the session for ever',
    starts DATETIME NOT NULL COMMENT 'by the clock on the wall, as is ends',
    ends DATETIME NOT NULL,
    starts_at DATETIME(3) NOT NULL COMMENT 'the same in UTC, as is ends_at',
    ends_at DATETIME(3) NOT NULL,
    state ENUM ('AS_PLANNED', 'CHANGED', 'CANCELLED') NOT NULL,
    because VARCHAR(500) NULL,
    PRIMARY KEY (activity_id, on_day),
    KEY session_by_day (starts),
    CONSTRAINT session_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

--changeset framsteg:groups-places
CREATE TABLE bookable (
    id UUID NOT NULL PRIMARY KEY,
    activity_id UUID NOT NULL,
    on_day DATE NULL COMMENT 'of one session; null: the series',
    capacity SMALLINT UNSIGNED NOT NULL,
    open BOOLEAN NOT NULL COMMENT 'published, and not cancelled',
    opens_at DATETIME(3) NULL,
    closes_at DATETIME(3) NOT NULL COMMENT 'then nobody signs up, and no place is offered any more',
    withdraw_until DATETIME(3) NULL,
    tickets BIGINT NOT NULL DEFAULT 0 COMMENT 'counted up by whoever changes who has a place: they wait for each other here',
    KEY bookable_by_activity (activity_id, on_day),
    CONSTRAINT bookable_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
) CHARACTER SET ascii COLLATE ascii_bin;

CREATE TABLE sign_up (
    bookable_id UUID NOT NULL,
    participant_id UUID NOT NULL,
    ticket BIGINT NOT NULL COMMENT 'the order of the line',
    seat SMALLINT UNSIGNED NULL COMMENT '1 to the capacity; null while waiting',
    offered_until DATETIME(3) NULL COMMENT 'the seat is kept so long for an answer',
    PRIMARY KEY (bookable_id, participant_id),
    UNIQUE KEY sign_up_seat (bookable_id, seat),
    UNIQUE KEY sign_up_ticket (bookable_id, ticket),
    KEY sign_up_by_participant (participant_id),
    KEY sign_up_by_offer (offered_until),
    CONSTRAINT sign_up_bookable FOREIGN KEY (bookable_id) REFERENCES bookable (id),
    CONSTRAINT sign_up_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT sign_up_offered CHECK (seat IS NOT NULL OR offered_until IS NULL),
    CONSTRAINT sign_up_first_seat CHECK (seat > 0)
) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'who has a place and who waits, now';

CREATE TABLE taking_part (
    id UUID NOT NULL PRIMARY KEY,
    bookable_id UUID NOT NULL,
    participant_id UUID NOT NULL,
    since DATETIME(3) NOT NULL,
    since_by UUID NOT NULL COMMENT 'the participant, or the coach who was asked to',
    until DATETIME(3) NULL,
    until_by UUID NULL COMMENT 'null: nobody''s doing, the programme has ended for the participant',
    KEY taking_part_by_bookable (bookable_id, participant_id),
    KEY taking_part_by_participant (participant_id, until),
    CONSTRAINT taking_part_bookable FOREIGN KEY (bookable_id) REFERENCES bookable (id),
    CONSTRAINT taking_part_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT taking_part_since_by FOREIGN KEY (since_by) REFERENCES account (id),
    CONSTRAINT taking_part_until_by FOREIGN KEY (until_by) REFERENCES account (id)
) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'who had a place when: a session''s roster is who had one then';

CREATE TABLE suggestion (
    participant_id UUID NOT NULL,
    activity_id UUID NOT NULL,
    coach_id UUID NOT NULL,
    suggested_at DATETIME(3) NOT NULL,
    PRIMARY KEY (participant_id, activity_id),
    CONSTRAINT suggestion_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT suggestion_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
    CONSTRAINT suggestion_coach FOREIGN KEY (coach_id) REFERENCES account (id)
) CHARACTER SET ascii COLLATE ascii_bin;

--changeset framsteg:groups-news
CREATE TABLE group_news (
    participant_id UUID NOT NULL,
    id UUID NOT NULL,
    activity_id UUID NOT NULL,
    on_day DATE NULL COMMENT 'the session; null: the activity as a whole',
    kind ENUM ('OFFER', 'OFFER_OVER', 'SESSION_MOVED', 'SESSION_CANCELLED', 'ACTIVITY_CANCELLED') NOT NULL,
    told_at DATETIME(3) NOT NULL,
    seen_at DATETIME(3) NULL,
    PRIMARY KEY (participant_id, id),
    CONSTRAINT news_participant FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT news_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'written in the transaction that makes it true';
