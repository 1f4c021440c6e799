package se.framsteg.identity;

/** What somebody may be in a programme ({@link #ADMINISTRATOR} and {@link #AUDITOR}: in the whole installation). */
public enum Role {
    PARTICIPANT,
    COACH,
    LEADER,
    COORDINATOR,
    STEERING,
    REFERRER,
    ADMINISTRATOR,
    AUDITOR;

    /** Whether the role is held in one programme; otherwise in the installation. */
    public boolean inProgramme() {
        return switch (this) {
            case PARTICIPANT, COACH, LEADER, COORDINATOR, STEERING, REFERRER -> true;
            case ADMINISTRATOR, AUDITOR -> false;
        };
    }
}
