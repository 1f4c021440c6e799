package se.framsteg.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A room that has times in participants' weeks. Every bean of this type is asked, within the transaction of the route; the
 * source need not ask whether the enrolment runs, nor who may see what it gives.
 */
public interface OccurrenceSource {

    /** What its times are; with the source's own id a kind makes the key, so no two beans share one. */
    Set<SourceKind> kinds();

    /**
     * Everything of any of these participants that lies on these days, cancelled times on the day they were planned for. For
     * everybody at once, since a coach's week asks for all of theirs: one statement, not one each.
     *
     * @param wanted those of its kinds that are asked for, at least one
     * @param to the last day, inclusive
     */
    List<PlannedTime> between(Set<SourceKind> wanted, Collection<UUID> participants, LocalDate from, LocalDate to);
}
