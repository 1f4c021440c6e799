package se.framsteg.people;

import io.micronaut.http.annotation.Get;

/** What nobody must forget, gathered from the rooms; for coaches and coordinators. */
public interface OverdueApi {

    /** Longest stay in an enrolment, in days of enrolment that is not paused (seed [001]: one year). */
    int LONGEST_STAY_DAYS = 365;

    @Get("/overdue")
    Overdue overdue();
}
