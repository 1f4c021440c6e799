package se.framsteg.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who has a place and who waits for one, at one moment: the rules, without a database. A place is a seat with a number; an
 * offered seat is kept for whom it is offered to. While anybody waits, no seat is free for somebody who comes later.
 *
 * @param entries in order of their tickets
 */
record Line(int capacity, List<Entry> entries) {

    /**
     * @param ticket counts up with every entry; the order of the line
     * @param seat 1 to the capacity; null while waiting
     * @param offeredUntil null when the seat is taken
     */
    record Entry(
            UUID participant,
            long ticket,
            @Nullable Integer seat,
            @Nullable Instant offeredUntil) {

        boolean waits() {
            return seat == null;
        }

        boolean takesPart() {
            return seat != null && offeredUntil == null;
        }

        boolean isOffered() {
            return offeredUntil != null;
        }

        boolean hasExpired(Instant now) {
            return offeredUntil != null && !offeredUntil.isAfter(now);
        }
    }

    Optional<Entry> find(UUID participant) {
        return entries.stream()
                .filter(entry -> entry.participant().equals(participant))
                .findFirst();
    }

    /** A seat where one is free, otherwise the end of the line. Whoever is in already stays where they are. */
    Line with(UUID participant, long ticket) {
        if (find(participant).isPresent()) {
            return this;
        }
        boolean first = entries.stream().noneMatch(Entry::waits);
        Integer seat = first ? freeSeat().orElse(null) : null;
        return replaced(entry -> false, new Entry(participant, ticket, seat, null));
    }

    /** What becomes free is offered by {@link #settled}. */
    Line without(UUID participant) {
        return new Line(
                capacity,
                entries.stream()
                        .filter(entry -> !entry.participant().equals(participant))
                        .toList());
    }

    /** The offered seat is taken. */
    Line accepted(UUID participant) {
        Entry entry = find(participant).filter(Entry::isOffered).orElseThrow();
        return replaced(entry::equals, new Entry(participant, entry.ticket(), entry.seat(), null));
    }

    /** @param places no fewer than are held; seats beyond them move to lower numbers */
    Line resized(int places) {
        Line line = new Line(places, entries);
        for (Entry entry : entries) {
            if (entry.seat() != null && entry.seat() > places) {
                Integer seat = line.freeSeat().orElseThrow();
                line = line.replaced(
                        entry::equals, new Entry(entry.participant(), entry.ticket(), seat, entry.offeredUntil()));
            }
        }
        return line;
    }

    /**
     * Offers that nobody answered in time are over, and whoever had them leaves the line; every free seat is offered to the
     * first in line.
     *
     * @param closes from then on nothing is offered, and no offer lasts longer
     */
    Line settled(Instant now, Instant closes, Duration answerWithin) {
        Line line = new Line(
                capacity,
                entries.stream().filter(entry -> !entry.hasExpired(now)).toList());
        Instant plain = now.plus(answerWithin);
        Instant until = plain.isBefore(closes) ? plain : closes;
        while (now.isBefore(closes)) {
            Optional<Entry> next = line.entries.stream().filter(Entry::waits).findFirst();
            Optional<Integer> seat = line.freeSeat();
            if (next.isEmpty() || seat.isEmpty()) {
                break;
            }
            Entry offered = new Entry(next.get().participant(), next.get().ticket(), seat.get(), until);
            line = line.replaced(next.get()::equals, offered);
        }
        return line;
    }

    int held() {
        return (int) entries.stream().filter(entry -> !entry.waits()).count();
    }

    Spots spots() {
        return new Spots(capacity, Math.max(0, capacity - held()), entries.size() - held());
    }

    /** As the participant is told. */
    MyPlace placeOf(UUID participant) {
        return find(participant).map(this::place).orElse(MyPlace.NONE);
    }

    private MyPlace place(Entry entry) {
        if (entry.takesPart()) {
            return new MyPlace(PlaceState.TAKING_PART, 0, null);
        }
        if (entry.isOffered()) {
            return new MyPlace(PlaceState.OFFERED, 0, entry.offeredUntil());
        }
        long before = entries.stream()
                .filter(other -> other.waits() && other.ticket() < entry.ticket())
                .count();
        return new MyPlace(PlaceState.WAITING, (int) before, null);
    }

    private Optional<Integer> freeSeat() {
        Set<@Nullable Integer> held = entries.stream().map(Entry::seat).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, capacity)
                .filter(seat -> !held.contains(seat))
                .boxed()
                .findFirst();
    }

    private Line replaced(Predicate<Entry> gone, Entry by) {
        List<Entry> others =
                new ArrayList<>(entries.stream().filter(gone.negate()).toList());
        others.add(by);
        others.sort(Comparator.comparingLong(Entry::ticket));
        return new Line(capacity, List.copyOf(others));
    }
}
