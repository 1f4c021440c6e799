package se.framsteg.people;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Disclosures;
import se.framsteg.platform.PlainText;

/** A programme's participants, searched and paged. */
@Singleton
final class ParticipantDirectory {

    private final ParticipantRepository participants;
    private final Disclosures disclosures;
    private final Caller.Current caller;
    private final Calendar calendar;

    ParticipantDirectory(
            ParticipantRepository participants, Disclosures disclosures, Caller.Current caller, Calendar calendar) {
        this.participants = participants;
        this.disclosures = disclosures;
        this.caller = caller;
        this.calendar = calendar;
    }

    ParticipantPage search(
            UUID programmeId, @Nullable String query, @Nullable EnrolmentState state, int page, int size) {
        String pattern = pattern(query == null ? "" : query);
        String only = state == null ? "" : state.name();
        UUID reader = caller.get().accountId();
        var today = calendar.today();
        List<ParticipantRow> rows =
                participants.list(programmeId, reader, today, pattern, only, size, Math.multiplyExact(page, size));
        disclosures.disclosed(rows.stream().map(ParticipantRow::id).toList());
        return new ParticipantPage(rows, page, size, participants.count(programmeId, reader, today, pattern, only));
    }

    /** Any part of the name; what LIKE reads as wildcards is taken literally. */
    static String pattern(String query) {
        return "%" + PlainText.cleaned(query).replaceAll("[!%_]", "!$0") + "%";
    }
}
