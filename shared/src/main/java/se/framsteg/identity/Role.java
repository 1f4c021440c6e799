package se.framsteg.identity;

/**
 * What somebody may be in a programme ({@link #ADMINISTRATOR} and {@link #AUDITOR}: in the whole installation; {@link
 * #EXTERNAL_LEADER}: in the activities they lead, and nowhere else).
 */
public enum Role {
    PARTICIPANT,
    COACH,
    LEADER,
    EXTERNAL_LEADER,
    COORDINATOR,
    STEERING,
    REFERRER,
    ADMINISTRATOR,
    AUDITOR;

    /** Whether the role is held in one programme. */
    public boolean inProgramme() {
        return switch (this) {
            case PARTICIPANT, COACH, LEADER, COORDINATOR, STEERING, REFERRER -> true;
            case EXTERNAL_LEADER, ADMINISTRATOR, AUDITOR -> false;
        };
    }

    /** Whether an administrator gives it. Who takes part is enrolled, and who leads from outside is invited to that. */
    public boolean isGiven() {
        return this != PARTICIPANT && this != EXTERNAL_LEADER;
    }
}
