package se.framsteg.problem;

/**
 * Every reason for which the API says no, with the HTTP status it travels under.
 *
 * <p>On the wire the type is {@code urn:framsteg:problem:<name in lower case with hyphens>}. Every type has words for
 * the user in every language in the web app, held by a test there.
 */
public enum ProblemType {
    // the request itself
    MALFORMED(400),
    INVALID(422),
    REQUIRED(422),
    TOO_LONG(422),
    OUT_OF_RANGE(422),
    UNKNOWN_VALUE(422),
    DATE_IN_FUTURE(422),
    ENDS_BEFORE_START(422),
    OVERLAPS(422),
    TWICE(422),
    NOT_AN_EMAIL(422),
    NOT_A_PHONE(422),
    CONTACT_REQUIRED(422),
    CONTACT_TAKEN(422),
    ALIAS_REQUIRED(422),
    NOT_PROTECTED(409),
    LAST_GRANT(409),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    NOT_ACCEPTABLE(406),
    METHOD_NOT_ALLOWED(405),

    // who asks
    NOT_SIGNED_IN(401),
    SIGN_IN_FAILED(401),
    CODE_WRONG(401),
    CODE_EXPIRED(401),
    CODE_TRIES_USED_UP(401),
    REFRESH_REFUSED(401),
    SLOW_DOWN(429),
    NOT_PERMITTED(403),
    PASSWORD_TOO_SHORT(422),
    PASSWORD_TOO_COMMON(422),
    INVITATION_NOT_VALID(422),

    // what it is about; also the reply for what exists but is not for the caller
    NOT_FOUND(404),
    CHANGED_MEANWHILE(409),

    // schedule
    NEVER_OCCURS(422),
    /** An exception to a rule, on a day that the rule does not give. */
    NOT_A_DAY_OF_THE_RULE(422),
    NO_SUCH_TIME(422),
    /** A single time in the hour that the clock shows twice when summer time ends. */
    AMBIGUOUS_TIME(422),
    NOT_YET(422),
    ATTENDANCE_REGISTERED(422),

    // progression
    UNKNOWN_INSTRUMENT(422),
    UNKNOWN_QUESTION(422),
    ANSWER_MISSING(422),
    CARD_ID_TAKEN(409),
    CARD_ALREADY_SUBMITTED(409),
    CARD_ALREADY_CORRECTED(409),
    DRAFT_CHANGED_ELSEWHERE(409),
    NOT_ENROLLED(409),
    INSTRUMENT_NOT_VALID(422),
    INSTRUMENT_PUBLISHED(409),

    // plan
    NOTHING_CHANGED(422),
    OWN_PROPOSAL(409),
    SUPERVISOR_MISSING(422),
    BEYOND_FRAME(422),
    PLACEMENTS_OVERLAP(422),

    // groups
    SIGN_UP_NOT_OPEN(409),
    SIGN_UP_CLOSED(409),
    OFFER_GONE(409),
    TOO_LATE_TO_WITHDRAW(409),
    PLACES_TAKEN(422),
    ACTIVITY_OVER(409),
    /** People know of it: it is cancelled, not thrown away. */
    ACTIVITY_TOLD(409),
    TOO_MANY_SESSIONS(422),
    /** Sign-up would open when the last session has begun. */
    OPENS_TOO_LATE(422),
    SESSION_CLOSED(409),
    NO_DROP_IN(409),
    NO_PLACE_LEFT(409),
    CHECK_IN_CODE_OLD(409),
    FEEDBACK_CLOSED(409),

    // ours
    UNAVAILABLE(503),
    INTERNAL(500);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }

    /** The {@code type} member on the wire, e.g. {@code urn:framsteg:problem:not-found}. */
    public String urn() {
        return "urn:framsteg:problem:" + slug();
    }

    /** The name in lower case with hyphens; also the last part of the message key in the web app. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
