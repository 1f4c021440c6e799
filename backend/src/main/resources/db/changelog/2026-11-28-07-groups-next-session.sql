--liquibase formatted sql

--changeset framsteg:groups-next-session
-- The catalogue asks each activity for its next session: found without reading and sorting all of them.
CREATE INDEX session_next ON activity_session (activity_id, starts_at, state);
