--liquibase formatted sql

--changeset framsteg:groups-news-to-leaders
ALTER TABLE group_news
    DROP FOREIGN KEY news_participant,
    CHANGE participant_id account_id UUID NOT NULL COMMENT 'who takes part, waits or leads',
    ADD CONSTRAINT news_account FOREIGN KEY (account_id) REFERENCES account (id);
