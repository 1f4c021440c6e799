package se.framsteg.schedule;

/** What became of a planned time. */
public enum AttendanceState {
    /** Nothing is registered, or what was is taken back. */
    PLANNED,
    CAME,
    /** Some of the time; minutes say how much. */
    CAME_PARTLY,
    /** Told beforehand or afterwards: responsibility taken. */
    ABSENT_REPORTED,
    ABSENT_NOT_REPORTED,
    CANCELLED_BY_US
}
