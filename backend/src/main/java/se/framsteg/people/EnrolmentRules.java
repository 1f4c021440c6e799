package se.framsteg.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Faults;
import se.framsteg.platform.PlainText;
import se.framsteg.problem.ProblemType;

/** What an enrolment must be like, whether it is new or changed. */
@Singleton
final class EnrolmentRules {

    /** How long ahead somebody may be enrolled. */
    static final int MOST_DAYS_AHEAD = 366;

    private final ProgrammeRepository programmes;
    private final StandingRepository standing;
    private final Calendar calendar;

    EnrolmentRules(ProgrammeRepository programmes, StandingRepository standing, Calendar calendar) {
        this.programmes = programmes;
        this.standing = standing;
        this.calendar = calendar;
    }

    /**
     * Adds what is wrong with the terms.
     *
     * @param until the enrolment's last day, null while it lasts
     * @param wasReferredBy an organisation that stays valid although it has left the programme
     * @param others the participant's other enrolments in the programme
     */
    void check(
            Terms terms,
            @Nullable LocalDate until,
            ProgrammeEntity programme,
            @Nullable UUID wasReferredBy,
            List<Period> others,
            Faults faults) {
        LocalDate since = terms.since();
        Period period = new Period(since, until);
        LocalDate today = calendar.today();
        if (period.endsBeforeStart()) {
            faults.add("/since", ProblemType.ENDS_BEFORE_START);
        } else if (!programme.period().contains(since) || since.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            faults.add("/since", ProblemType.OUT_OF_RANGE);
        } else if (others.stream().anyMatch(period::overlaps)) {
            faults.add("/since", ProblemType.OVERLAPS);
        }
        UUID referredBy = terms.referredBy();
        faults.addIf(
                referredBy != null
                        && !referredBy.equals(wasReferredBy)
                        && !programmes.hasParty(programme.id(), referredBy),
                "/referredById",
                ProblemType.UNKNOWN_VALUE);
        faults.addIf(terms.consentedOn().isAfter(today), "/consentedOn", ProblemType.DATE_IN_FUTURE)
                .addIf(!Period.isPlausible(terms.consentedOn()), "/consentedOn", ProblemType.OUT_OF_RANGE);
    }

    /** Adds what hinders the coach, who must hold the role in the programme today. */
    void checkCoach(@Nullable UUID coachId, UUID programmeId, Faults faults) {
        faults.addIf(
                coachId != null && !standing.mayCoach(coachId, programmeId, calendar.today()),
                "/coachId",
                ProblemType.UNKNOWN_VALUE);
    }

    /** The referrer's name as it is to be kept. */
    static @Nullable String referrer(@Nullable String raw, Faults faults) {
        return faults.optionalLine("/referrer", raw, PlainText.LONGEST_NAME);
    }
}
