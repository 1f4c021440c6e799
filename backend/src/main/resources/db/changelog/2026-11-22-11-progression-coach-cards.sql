--liquibase formatted sql

--changeset framsteg:progression-coach-cards
ALTER TABLE card
    MODIFY entered_by UUID NULL COMMENT 'staff who entered it from paper; the coach whose own card it is',
    ADD seen_before BOOLEAN NULL COMMENT 'a coach''s own card: whether the participant''s latest card had been shown to that coach';
