package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.groups.Line.Entry;

class LineTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant CLOSES = NOW.plus(Duration.ofDays(30));
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int SEQUENCES = 1_000;
    private static final int STEPS = 60;

    @Test
    void whoeverComesWhenAllPlacesAreTakenWaitsInOrder() {
        Line line = filled(2, 5);

        assertThat(line.held()).isEqualTo(2);
        assertThat(line.spots()).isEqualTo(new Spots(2, 0, 3));
        assertThat(line.placeOf(person(2))).isEqualTo(new MyPlace(PlaceState.WAITING, 0, null));
        assertThat(line.placeOf(person(4))).isEqualTo(new MyPlace(PlaceState.WAITING, 2, null));
    }

    @Test
    void whoeverIsInAlreadyStaysWhereTheyAre() {
        Line line = filled(2, 5);
        assertThat(line.with(person(0), 99).with(person(3), 100)).isEqualTo(line);
    }

    @Test
    void aFreedPlaceIsKeptForTheFirstInLineAndNobodyElseCanTakeIt() {
        Line line = settled(filled(2, 4).without(person(0)), NOW);

        assertThat(line.placeOf(person(2))).isEqualTo(new MyPlace(PlaceState.OFFERED, 0, NOW.plus(A_DAY)));
        assertThat(line.placeOf(person(3)).before()).isZero();
        assertThat(line.with(person(9), 50).placeOf(person(9))).isEqualTo(new MyPlace(PlaceState.WAITING, 1, null));
    }

    @Test
    void anOfferThatIsDeclinedGoesToTheNext() {
        Line offered = settled(filled(1, 3).without(person(0)), NOW);
        Line declined = settled(offered.without(person(1)), NOW);

        assertThat(declined.placeOf(person(1))).isEqualTo(MyPlace.NONE);
        assertThat(declined.placeOf(person(2)).state()).isEqualTo(PlaceState.OFFERED);
    }

    @Test
    void anOfferThatNobodyAnswersGoesToTheNextWhenItsTimeIsOver() {
        Line offered = settled(filled(1, 3).without(person(0)), NOW);
        Instant justBefore = NOW.plus(A_DAY).minusMillis(1);

        assertThat(settled(offered, justBefore)).isEqualTo(offered);
        Line passedOn = settled(offered, NOW.plus(A_DAY));
        assertThat(passedOn.placeOf(person(1))).isEqualTo(MyPlace.NONE);
        assertThat(passedOn.placeOf(person(2)).state()).isEqualTo(PlaceState.OFFERED);
    }

    @Test
    void noOfferLastsLongerThanSignUpAndNoneIsMadeAfterIt() {
        Instant closes = NOW.plusSeconds(60);
        Line line = filled(1, 2).without(person(0));

        assertThat(line.settled(NOW, closes, A_DAY).placeOf(person(1)).offeredUntil())
                .isEqualTo(closes);
        assertThat(line.settled(closes, closes, A_DAY).placeOf(person(1)).state())
                .isEqualTo(PlaceState.WAITING);
    }

    @Test
    void morePlacesAreOfferedToThoseWhoWaitInTheirOrder() {
        Line line = settled(filled(2, 6).resized(4), NOW);

        assertThat(line.entries().stream().filter(Entry::isOffered).map(Entry::participant))
                .containsExactly(person(2), person(3));
    }

    @Test
    void withFewerPlacesTheSeatsThatAreHeldMoveTogether() {
        Line line = filled(5, 5).without(person(0)).without(person(2)).resized(3);

        assertThat(line.entries().stream().map(Entry::seat)).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(line.entries()).allMatch(Entry::takesPart);
    }

    /** Against a list of names that is kept beside it and knows nothing of seats and tickets. */
    @Test
    void inAThousandRandomSequencesPlacesAreNeverMoreThanThereAreAndTheLineIsFirstComeFirstServed() {
        SplittableRandom random = new SplittableRandom(20_261_122);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            Line line = new Line(1 + random.nextInt(6), List.of());
            List<UUID> arrived = new ArrayList<>();
            Instant now = NOW;
            for (int step = 0; step < STEPS; step++) {
                UUID who = person(random.nextInt(12));
                line = step(line, random, who, step);
                now = now.plus(Duration.ofHours(random.nextInt(9)));
                line = settled(line, now);
                Line after = line;
                arrived.removeIf(person -> after.find(person).isEmpty());
                line.entries().stream()
                        .map(Entry::participant)
                        .filter(person -> !arrived.contains(person))
                        .forEach(arrived::add);
                check(line, arrived, now, sequence + "/" + step);
            }
        }
    }

    private static Line step(Line line, SplittableRandom random, UUID who, int step) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> line.with(who, step + 1);
            case 4 -> line.without(who);
            case 5 -> line.find(who).filter(Entry::isOffered).isPresent() ? line.accepted(who) : line;
            case 6 -> line.find(who).filter(Entry::isOffered).isPresent() ? line.without(who) : line;
            default -> line.resized(Math.max(Math.max(1, line.held()), random.nextInt(8)));
        };
    }

    private static void check(Line line, List<UUID> arrived, Instant now, String where) {
        assertThat(line.held()).as(where).isLessThanOrEqualTo(line.capacity());
        assertThat(line.entries().stream().filter(entry -> !entry.waits()).map(Entry::seat))
                .as(where)
                .doesNotHaveDuplicates()
                .allMatch(seat -> seat != null && seat >= 1 && seat <= line.capacity());
        List<UUID> waiting = line.entries().stream()
                .filter(Entry::waits)
                .map(Entry::participant)
                .toList();
        assertThat(waiting)
                .as(where)
                .isEqualTo(arrived.stream().filter(waiting::contains).toList());
        assertThat(waiting)
                .as(where)
                .allSatisfy(person -> assertThat(line.placeOf(person).before()).isEqualTo(waiting.indexOf(person)));
        if (!waiting.isEmpty() && now.isBefore(CLOSES)) {
            assertThat(line.held())
                    .as(where + ": somebody waits while a place is free")
                    .isEqualTo(line.capacity());
        }
    }

    private static Line settled(Line line, Instant now) {
        return line.settled(now, CLOSES, A_DAY);
    }

    private static Line filled(int capacity, int people) {
        return IntStream.range(0, people)
                .boxed()
                .reduce(new Line(capacity, List.of()), (line, i) -> line.with(person(i), i + 1), (one, other) -> other);
    }

    private static UUID person(int number) {
        return new UUID(0, number + 1);
    }
}
