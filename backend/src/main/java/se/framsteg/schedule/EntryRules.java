package se.framsteg.schedule;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Phones;
import se.framsteg.platform.Faults;
import se.framsteg.platform.PlainText;
import se.framsteg.problem.ProblemType;

/** What may be written into a week. */
@Singleton
final class EntryRules {

    private static final int LONGEST = EntryDetails.LONGEST_LINE;

    private final RecurrenceRules recurrences;

    EntryRules(RecurrenceRules recurrences) {
        this.recurrences = recurrences;
    }

    /** Cleaned; agreed hours may lack a last day, since they end with the enrolment. */
    EntryDetails check(EntryDetails wanted, SourceKind kind, long version) {
        Faults faults = new Faults();
        EntryDetails cleaned = new EntryDetails(
                faults.line("/title", wanted.title(), LONGEST),
                wanted.recurrence(),
                faults.optionalLine("/place", wanted.place(), LONGEST),
                faults.optionalLine("/bring", wanted.bring(), LONGEST),
                faults.optionalLine("/contactName", wanted.contactName(), LONGEST),
                phone(wanted.contactPhone(), faults),
                faults.optionalLine("/why", wanted.why(), LONGEST),
                version);
        recurrences.check("/recurrence", wanted.recurrence(), kind == SourceKind.HOURS, faults);
        faults.refuse();
        return cleaned;
    }

    private static @Nullable String phone(@Nullable String typed, Faults faults) {
        if (typed == null || PlainText.cleaned(typed).isEmpty()) {
            return null;
        }
        String number = Phones.find(typed).orElse(null);
        faults.addIf(number == null, "/contactPhone", ProblemType.NOT_A_PHONE);
        return number;
    }
}
