package se.framsteg.platform;

/** What kind of data a route handles; the rows of the access table. */
public enum Category {
    /** The caller's own account. */
    ACCOUNT,
    /** Accounts and roles of those who work here. */
    STAFF,
    /** Programmes and partner organisations. */
    PROGRAMME,
    INSTRUMENT,
    /** A participant's name, contact, enrolments with obstacles, coaches. */
    PERSON,
    /** Which coordinators find a participant with a protected identity. */
    GRANT,
    /** The week and what is written into it. */
    SCHEDULE,
    /** Who came, as the schedule and groups register it. */
    ATTENDANCE,
    ABSENCE_REASON,
    /** Submitted cards. */
    CARD,
    /** What coaches answer about a participant. */
    COACH_CARD,
    /** Cards that are being filled in. */
    DRAFT,
    /** Needs assessments, as far as they are handed in. */
    ASSESSMENT,
    /** Plans, placements, follow-ups, agreed actions. */
    PLAN,
    /** What a participant prepares and has not handed in. */
    PLAN_DRAFT,
    /** Group activities, and who has a place in them or waits. */
    ACTIVITY,
    /** Who is expected at a session of a group and whether they came: names, and nothing else about anybody. */
    ROSTER,
    /** What participants say about a session they were at, before it is figures. */
    FEEDBACK,
    ACCESS_LOG
}
