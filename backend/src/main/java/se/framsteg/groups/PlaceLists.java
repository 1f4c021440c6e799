package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.Line.Entry;
import se.framsteg.identity.Accounts;
import se.framsteg.platform.Disclosures;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Who has a place and who waits, by name, for the coordinators who look after the activity; each name is logged. */
@Singleton
final class PlaceLists {

    private final ActivityRepository activities;
    private final BookableStore bookables;
    private final LineStore lines;
    private final LineBook book;
    private final Accounts accounts;
    private final Disclosures disclosures;

    PlaceLists(
            ActivityRepository activities,
            BookableStore bookables,
            LineStore lines,
            LineBook book,
            Accounts accounts,
            Disclosures disclosures) {
        this.activities = activities;
        this.bookables = bookables;
        this.lines = lines;
        this.book = book;
        this.accounts = accounts;
        this.disclosures = disclosures;
    }

    /** @param on null for the series */
    PlaceList of(UUID programmeId, UUID activityId, @Nullable LocalDate on) {
        BookableRow bookable = activities.findByIdAndProgrammeId(activityId, programmeId).stream()
                .flatMap(activity -> bookables.listOf(activity.id()).stream())
                .filter(row -> Objects.equals(row.onDay(), on))
                .findFirst()
                .orElseThrow(PlaceLists::notThere);
        Line line = book.settled(lines.get(bookable), bookable);
        List<UUID> people = line.entries().stream().map(Entry::participant).toList();
        disclosures.disclosed(people);
        Map<UUID, String> names = accounts.names(people);
        return new PlaceList(
                line.spots(),
                people.stream()
                        .map(person -> holder(line.placeOf(person), names.getOrDefault(person, "")))
                        .sorted(order())
                        .toList());
    }

    private static PlaceHolder holder(MyPlace place, String name) {
        return new PlaceHolder(name, place.state(), place.before());
    }

    private static Comparator<PlaceHolder> order() {
        return Comparator.comparing((PlaceHolder holder) -> holder.state() == PlaceState.WAITING)
                .thenComparing(PlaceHolder::state)
                .thenComparing(PlaceHolder::before)
                .thenComparing(PlaceHolder::name, Collator.getInstance(Locale.of("sv")));
    }

    private static Refused notThere() {
        return Refused.because(ProblemType.NOT_FOUND);
    }
}
