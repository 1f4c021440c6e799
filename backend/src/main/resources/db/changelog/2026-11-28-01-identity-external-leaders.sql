--liquibase formatted sql

--changeset framsteg:identity-external-leaders
ALTER TABLE account
    ADD COLUMN external BOOLEAN NOT NULL DEFAULT FALSE
        COMMENT 'of somebody from outside: comes in by a code, and only while external_leading has a row',
    ADD CONSTRAINT account_external_has_no_password CHECK (NOT external OR password_hash IS NULL);

CREATE TABLE external_leader (
    id UUID NOT NULL PRIMARY KEY,
    activity_id UUID NOT NULL,
    account_id UUID NOT NULL,
    hash BINARY(32) NOT NULL COMMENT 'SHA-256 of 256 random bits: the link that was sent last',
    invited_by UUID NOT NULL COMMENT 'who sent it, as when it was sent and when it ends',
    invited_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    accepted_at DATETIME(3) NULL,
    ended_at DATETIME(3) NULL COMMENT 'taken off; whoever is asked again has a new row: who was let in when is kept',
    ended_by UUID NULL,
    UNIQUE KEY external_leader_hash (hash),
    KEY external_leader_by_account (account_id),
    KEY external_leader_by_activity (activity_id),
    CONSTRAINT external_leader_activity FOREIGN KEY (activity_id) REFERENCES activity (id),
    CONSTRAINT external_leader_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT external_leader_invited_by FOREIGN KEY (invited_by) REFERENCES account (id),
    CONSTRAINT external_leader_ended_by FOREIGN KEY (ended_by) REFERENCES account (id)
) CHARACTER SET ascii COLLATE ascii_bin;

--changeset framsteg:identity-external-leading
CREATE VIEW external_leading AS
    SELECT x.id, x.account_id, x.activity_id, a.ends_at + INTERVAL 7 DAY AS lasts_until
    FROM external_leader x JOIN activity a ON a.id = x.activity_id
    WHERE x.accepted_at IS NOT NULL AND x.ended_at IS NULL;
