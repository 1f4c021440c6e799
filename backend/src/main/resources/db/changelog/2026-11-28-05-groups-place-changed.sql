--liquibase formatted sql

--changeset framsteg:groups-place-changed
ALTER TABLE group_news
    MODIFY kind ENUM ('OFFER', 'OFFER_OVER', 'SESSION_MOVED', 'SESSION_CANCELLED', 'ACTIVITY_CANCELLED', 'PLACE_CHANGED')
        NOT NULL;
