package se.framsteg.plan;

/** What became of a version. */
public enum PlanVersionState {
    /** Waits for the other's yes. */
    PROPOSED,
    /** The plan that holds now. */
    AGREED,
    /** The other said no, or proposed something else instead. */
    DECLINED,
    /** Taken back by the side that proposed it. */
    WITHDRAWN,
    /** Was agreed, until a later one was. */
    REPLACED;

    /** Whether both once said yes to it. */
    public boolean wasAgreed() {
        return this == AGREED || this == REPLACED;
    }
}
