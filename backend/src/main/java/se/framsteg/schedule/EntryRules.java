package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Phones;
import se.framsteg.platform.Faults;
import se.framsteg.platform.PlainText;
import se.framsteg.problem.ProblemType;

/** What may be written into a week. */
@Singleton
final class EntryRules {

    private static final int LONGEST = EntryDetails.LONGEST_LINE;

    private final RecurrenceRules rules;
    private final Recurrences recurrences;
    private final Purposes purposes;

    EntryRules(RecurrenceRules rules, Recurrences recurrences, Purposes purposes) {
        this.rules = rules;
        this.recurrences = recurrences;
        this.purposes = purposes;
    }

    /**
     * Cleaned; agreed hours may lack a last day, since they end with the enrolment.
     *
     * @param before as it is stored; null for a new one. Its milestone may stay where the plan has dropped it, and its single
     *     times go with their days, so that nobody is held up by what they cannot see
     */
    EntryDetails check(
            UUID participant, EntryDetails wanted, @Nullable EntryDetails before, SourceKind kind, long version) {
        Faults faults = new Faults();
        UUID milestone = wanted.milestone();
        boolean known = milestone == null
                || before != null && milestone.equals(before.milestone())
                || purposes.choices(participant).stream()
                        .anyMatch(purpose -> purpose.id().equals(milestone));
        faults.addIf(!known, "/milestone", ProblemType.UNKNOWN_VALUE);
        EntryDetails cleaned = new EntryDetails(
                faults.line("/title", wanted.title(), LONGEST),
                before == null ? wanted.recurrence() : withoutLostDays(wanted.recurrence(), before.recurrence()),
                faults.optionalLine("/place", wanted.place(), LONGEST),
                faults.optionalLine("/bring", wanted.bring(), LONGEST),
                faults.optionalLine("/contactName", wanted.contactName(), LONGEST),
                phone(wanted.contactPhone(), faults),
                milestone,
                version);
        rules.check("/recurrence", cleaned.recurrence(), kind == SourceKind.HOURS, faults);
        faults.refuse();
        return cleaned;
    }

    private Recurrence withoutLostDays(Recurrence rule, Recurrence before) {
        boolean isRule = rule.everyWeeks() >= 1;
        return rule.withDeviations(rule.deviations().stream()
                .filter(each -> !isRule
                        || recurrences.fallsOn(rule, each.on())
                        || !before.deviations().contains(each))
                .toList());
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
