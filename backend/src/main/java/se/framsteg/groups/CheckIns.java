package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.framsteg.identity.SecretAddresses;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.OccurrenceKey;

/**
 * Checking in with the code that the leader shows. It is derived from the session and the half minute, so nothing is stored, any
 * backend knows it, and a picture of it is worth nothing to somebody who is not there.
 */
@Singleton
final class CheckIns {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f-]{36})\\.(\\d{4}-\\d{2}-\\d{2})\\.(\\d{1,9})\\.([\\w-]{20,100})");

    private final SecretAddresses secrets;
    private final LedSessionReads sessions;
    private final RosterReads rosters;
    private final Marking marking;
    private final Guests guests;
    private final Reach reach;
    private final Calendar calendar;
    private final Ids ids;

    CheckIns(
            SecretAddresses secrets,
            LedSessionReads sessions,
            RosterReads rosters,
            Marking marking,
            Guests guests,
            Reach reach,
            Calendar calendar,
            Ids ids) {
        this.secrets = secrets;
        this.sessions = sessions;
        this.rosters = rosters;
        this.marking = marking;
        this.guests = guests;
        this.reach = reach;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** @throws Refused {@code not-yet}, {@code session-closed}: it is shown while the session goes on */
    CheckInCode code(Led led) {
        Instant now = calendar.now();
        led.requireOpen(now);
        if (!led.goesOn(now)) {
            throw Refused.because(ProblemType.SESSION_CLOSED);
        }
        int window = window(now);
        return new CheckInCode(led.activityId() + "." + led.session().on() + "." + window + "."
                + token(led.activityId(), led.session().on(), window));
    }

    CheckedIn checkIn(UUID participant, String code) {
        Led led = read(code).orElseThrow(() -> Refused.because(ProblemType.CHECK_IN_CODE_OLD));
        if (!reach.isOpenTo(participant, led.activityId())) {
            throw Refused.because(ProblemType.CHECK_IN_CODE_OLD);
        }
        Optional<RosterRow> before = row(led, participant);
        if (before.isEmpty()) {
            guests.add(led, ids.next(), participant);
        }
        boolean already = before.filter(CheckIns::isHere).isPresent();
        if (!already) {
            int version = before.map(RosterRow::version).orElse(0);
            Mark here = new Mark(ids.next(), participant, RosterState.CAME, version);
            marking.register(led, here, MarkedBy.CHECK_IN, participant);
        }
        return new CheckedIn(led.activityId(), led.title(), already);
    }

    private Optional<RosterRow> row(Led led, UUID participant) {
        return rosters.rows(led).stream()
                .filter(row -> row.participantId().equals(participant))
                .findFirst();
    }

    private static boolean isHere(RosterRow row) {
        return switch (row.state()) {
            case CAME, LATE, LEFT_EARLY -> true;
            case EXPECTED, ABSENT_REPORTED, ABSENT -> false;
        };
    }

    /** Of this half minute or the one before it, and of a session that goes on. */
    private Optional<Led> read(String code) {
        Matcher parts = FORM.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant now = calendar.now();
        int window = Integer.parseInt(parts.group(3));
        boolean fresh = window == window(now) || window == window(now) - 1;
        return OccurrenceKey.parse("session." + parts.group(1) + "." + parts.group(2))
                .filter(key -> fresh && secrets.isGenuine(parts.group(4), use(key.on()), key.sourceId(), window))
                .flatMap(key -> sessions.find(key.sourceId(), key.on()))
                .filter(led -> led.goesOn(now));
    }

    private String token(UUID activityId, LocalDate on, int window) {
        return secrets.token(use(on), activityId, window);
    }

    private static String use(LocalDate on) {
        return "check-in " + on;
    }

    private static int window(Instant now) {
        return (int) (now.getEpochSecond() / CheckInCode.SECONDS);
    }
}
