package se.framsteg.privacy;

/** Bodies for the matrix: readable, so that the decision is reached, and refused or without effect for those who may. */
final class MatrixBodies {

    static final String ENROLMENT =
            "{\"name\":\"\",\"language\":\"sv\",\"protectedIdentity\":false,\"since\":\"2026-01-01\",\"consentedOn\":\"2026-01-01\"}";
    static final String ANOTHER_ENROLMENT =
            "{\"programmeId\":\"019ab000-0000-7000-8000-000000000000\",\"since\":\"2026-01-01\",\"consentedOn\":\"2026-01-01\"}";
    static final String ENROLMENT_CHANGE =
            "{\"since\":\"2026-01-01\",\"consentedOn\":\"2026-01-01\",\"pauses\":[],\"version\":-1}";
    static final String CARD =
            "{\"id\":\"019ab000-0000-7000-8000-000000000000\",\"instrument\":\"none\",\"version\":1,\"answeredOn\":\"2026-01-01\","
                    + "\"language\":\"sv\",\"device\":\"OWN\",\"helpedBy\":\"NOBODY\","
                    + "\"answers\":[{\"question\":\"x\",\"state\":\"SKIPPED\"}]}";
    static final String COACH_CARD =
            "{\"id\":\"019ab000-0000-7000-8000-000000000000\",\"version\":999,\"answeredOn\":\"2026-01-01\",\"language\":\"sv\","
                    + "\"answers\":[{\"question\":\"x\",\"state\":\"SKIPPED\"}]}";
    static final String DRAFT_ANSWER = "{\"instrument\":\"none\",\"version\":1,\"state\":\"SKIPPED\",\"basedOn\":0}";
    static final String PROGRAMME =
            "{\"name\":\"\",\"association\":\"a\",\"municipality\":\"m\",\"since\":\"2026-01-01\",\"cardPromiseConfirmed\":false,\"partyIds\":[],\"version\":-1}";
    static final String PLAN = "{\"content\":{\"attendance\":[],\"milestones\":[]},\"basedOn\":-1}";
    static final String ASSESSMENT = "{\"texts\":[],\"finished\":false,\"basedOn\":-1}";
    static final String PLACEMENT =
            "{\"kind\":\"WORK_TRIAL\",\"employer\":\"\",\"since\":\"2026-01-01\",\"until\":\"2026-01-01\",\"hours\":[],"
                    + "\"contactWeeks\":2,\"overrides\":[],\"version\":-1}";
    static final String TALK =
            "{\"kind\":\"VISIT\",\"on\":\"2026-01-01\",\"from\":\"10:00:00\",\"until\":\"09:00:00\"}";
    static final String ACTION =
            "{\"words\":\"\",\"owner\":{\"kind\":\"PARTICIPANT\"},\"due\":\"2026-01-01\",\"state\":\"OPEN\",\"version\":-1}";
    static final String ENTRY =
            "{\"title\":\"\",\"recurrence\":{\"weekdays\":[\"MONDAY\"],\"starts\":\"09:00\",\"ends\":\"12:00\",\"everyWeeks\":1,"
                    + "\"from\":\"2026-01-01\",\"onPublicHolidays\":false,\"deviations\":[]},\"version\":-1}";
    static final String ABSENCE = "{\"id\":\"019ab000-0000-7000-8000-000000000000\",\"absent\":true,\"basedOn\":0}";
    static final String ATTENDANCE =
            "{\"id\":\"019ab000-0000-7000-8000-000000000000\",\"state\":\"CAME\",\"basedOn\":0}";
    static final String ACTIVITY =
            "{\"title\":\"\",\"theme\":\"HEALTH\",\"picture\":\"PATH\",\"purpose\":\"\",\"languages\":[],\"leaders\":[],\"programmes\":[],"
                    + "\"municipalities\":[],\"capacity\":0,\"booking\":\"SERIES\",\"recurrence\":{\"weekdays\":[\"MONDAY\"],"
                    + "\"starts\":\"09:00\",\"ends\":\"12:00\",\"everyWeeks\":1,\"from\":\"2026-01-01\",\"onPublicHolidays\":false,"
                    + "\"deviations\":[]},\"cancelHours\":0,\"dropIn\":false,\"version\":-1}";
    static final String CANCELLATION = "{\"reason\":\"\",\"version\":-1}";
    static final String SUGGESTION = "{\"activityId\":\"019ab000-0000-7000-8000-000000000000\"}";

    private MatrixBodies() {}
}
