--liquibase formatted sql

--changeset framsteg:groups-done-by-the-coach
ALTER TABLE sign_up
    ADD COLUMN signed_up_by UUID NULL COMMENT 'the coach who was asked to; null: the participant',
    ADD CONSTRAINT sign_up_by FOREIGN KEY (signed_up_by) REFERENCES account (id);

ALTER TABLE group_news
    MODIFY COLUMN kind ENUM ('OFFER', 'OFFER_OVER', 'SESSION_MOVED', 'SESSION_CANCELLED', 'ACTIVITY_CANCELLED',
        'PLACE_CHANGED', 'SIGNED_UP_FOR', 'WITHDRAWN_FOR') NOT NULL,
    ADD COLUMN done_by UUID NULL COMMENT 'the coach who was asked to',
    ADD CONSTRAINT news_done_by FOREIGN KEY (done_by) REFERENCES account (id);
