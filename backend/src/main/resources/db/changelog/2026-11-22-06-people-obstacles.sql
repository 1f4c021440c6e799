--liquibase formatted sql

--changeset framsteg:people-obstacles
CREATE TABLE enrolment_obstacle (
    enrolment_id UUID NOT NULL,
    obstacle ENUM ('MENTAL_HEALTH', 'PHYSICAL_HEALTH', 'COMPETENCE', 'SELF_CONFIDENCE', 'SOCIAL_SKILLS') NOT NULL,
    PRIMARY KEY (enrolment_id, obstacle),
    CONSTRAINT obstacle_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) CHARACTER SET ascii COLLATE ascii_bin COMMENT 'what was found to stand between the participant and work';
