--liquibase formatted sql

--changeset framsteg:groups-feedback
CREATE TABLE session_feedback (
    activity_id UUID NOT NULL,
    on_day DATE NOT NULL,
    face ENUM ('GOOD', 'SO_SO', 'NOT_GOOD') NOT NULL,
    answers INT UNSIGNED NOT NULL,
    PRIMARY KEY (activity_id, on_day, face),
    CONSTRAINT feedback_session FOREIGN KEY (activity_id, on_day) REFERENCES activity_session (activity_id, on_day)
) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'a tally: an answer is one more, not a row of its own';

CREATE TABLE session_feedback_words (
    activity_id UUID NOT NULL,
    on_day DATE NOT NULL,
    id UUID NOT NULL COMMENT 'random, so that the order of the rows tells nothing',
    words VARCHAR(300) NOT NULL,
    PRIMARY KEY (activity_id, on_day, id),
    CONSTRAINT feedback_words_session FOREIGN KEY (activity_id, on_day) REFERENCES activity_session (activity_id, on_day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci COMMENT 'apart from faces and people, and without a time';

CREATE TABLE session_feedback_given (
    participant_id UUID NOT NULL,
    activity_id UUID NOT NULL,
    on_day DATE NOT NULL,
    answered BOOLEAN NOT NULL COMMENT 'false: would rather not say',
    PRIMARY KEY (participant_id, activity_id, on_day),
    KEY feedback_given_by_session (activity_id, on_day, answered),
    CONSTRAINT feedback_given_by FOREIGN KEY (participant_id) REFERENCES participant (id),
    CONSTRAINT feedback_given_session FOREIGN KEY (activity_id, on_day) REFERENCES activity_session (activity_id, on_day)
) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'that somebody need not be asked again; not what they said, and not when';
