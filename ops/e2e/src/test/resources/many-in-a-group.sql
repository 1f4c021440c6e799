-- A group of sixty, led by @leader, that has met every day for two hundred days up to @today; a few times it was cancelled.
-- Moments are stored in UTC; the clock on the wall is @ahead hours ahead of it.
SET @programme = (SELECT programme_id FROM role_assignment WHERE account_id = @leader LIMIT 1);
SET @activity = UUID(), @series = UUID();

INSERT INTO activity (id, programme_id, state, theme, title, languages, content, ends_at, version, changed_by, changed_at)
SELECT @activity, @programme, state, theme, @title, languages, JSON_SET(content, '$.title', @title, '$.capacity', 60),
    UTC_TIMESTAMP(3) + INTERVAL 1 DAY, version, @leader, UTC_TIMESTAMP(3)
FROM activity WHERE title = 'Öppet hus' LIMIT 1;

INSERT INTO activity_leader (account_id, activity_id) VALUES (@leader, @activity);
INSERT INTO activity_reach (activity_id, programme_id) VALUES (@activity, @programme);

INSERT INTO activity_session (activity_id, on_day, starts, ends, starts_at, ends_at, state)
SELECT @activity, day, day, day + INTERVAL 1439 MINUTE, day - INTERVAL @ahead HOUR,
    day + INTERVAL 1439 MINUTE - INTERVAL @ahead HOUR,
    IF(seq % 17 = 0, 'CANCELLED', 'AS_PLANNED')
FROM (SELECT seq, @today - INTERVAL 200 - seq DAY AS day FROM seq_1_to_200) days;

INSERT INTO bookable (id, activity_id, capacity, open, closes_at, tickets)
VALUES (@series, @activity, 60, TRUE, UTC_TIMESTAMP(3) + INTERVAL 1 DAY, 60);

INSERT INTO account (id, name, email, language, created_at, version, external)
SELECT UUID(), CONCAT('Deltagare ', LPAD(seq, 2, '0'), ' Alexandersdotter-Överbergström af Ytterhogdal'),
    CONCAT('many-', seq, '@example.org'), 'sv', UTC_TIMESTAMP(3), 0, FALSE FROM seq_1_to_60;

INSERT INTO participant (id, protected_identity) SELECT id, FALSE FROM account WHERE email LIKE 'many-%';

INSERT INTO enrolment (id, participant_id, programme_id, since, referred_by, consented_on, version)
SELECT UUID(), id, @programme, @today - INTERVAL 300 DAY,
    (SELECT referred_by FROM enrolment WHERE programme_id = @programme LIMIT 1), @today - INTERVAL 300 DAY, 0
FROM account WHERE email LIKE 'many-%';

INSERT INTO sign_up (bookable_id, participant_id, ticket, seat)
SELECT @series, id, ROW_NUMBER() OVER (ORDER BY name), ROW_NUMBER() OVER (ORDER BY name) FROM account WHERE email LIKE 'many-%';

INSERT INTO taking_part (id, bookable_id, participant_id, since, since_by)
SELECT UUID(), @series, id, UTC_TIMESTAMP(3) - INTERVAL 290 DAY, id FROM account WHERE email LIKE 'many-%';

INSERT INTO attendance (participant_id, on_day, kind, source_id, version, id, state, registered_by, registered_at)
SELECT a.id, s.on_day, 'SESSION', @activity, 1, UUID(),
    ELT(1 + CRC32(CONCAT(a.email, s.on_day)) % 4, 'CAME', 'CAME', 'ABSENT_REPORTED', 'ABSENT_NOT_REPORTED'),
    @leader, s.starts_at
FROM account a JOIN activity_session s ON s.activity_id = @activity AND s.on_day < @today AND s.state <> 'CANCELLED'
WHERE a.email LIKE 'many-%';
