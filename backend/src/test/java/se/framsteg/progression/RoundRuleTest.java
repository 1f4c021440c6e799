package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.progression.CardReads.Head;

class RoundRuleTest {

    private static final int INTERVAL = 3;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final UUID AINO = new UUID(0, 1);
    private static final CurrentEnrolment ENROLLED = new CurrentEnrolment(
            AINO, AINO, "Aino", AINO, "EVI", LocalDate.parse("2026-01-10"), null, List.of(), false, null, null);
    private static final History NONE = new History(List.of());

    private static History on(String... days) {
        return History.of(Arrays.stream(days)
                .map(day -> card(UUID.randomUUID(), day, null))
                .toList());
    }

    private static Head card(UUID id, String day, @Nullable UUID corrects) {
        LocalDate on = LocalDate.parse(day);
        return new Head(
                AINO,
                new MeasuredCard(
                        id,
                        1,
                        on,
                        on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                        Language.SV,
                        Device.OWN,
                        HelpedBy.NOBODY,
                        null,
                        corrects,
                        null,
                        List.of()),
                9,
                0);
    }

    private static CardDue due(History coachs, History participants) {
        return RoundRule.due(ENROLLED, coachs, participants, INTERVAL, TODAY);
    }

    @Test
    void theCoachsFirstIsDueAtOnce() {
        assertThat(due(NONE, NONE).on()).isEqualTo(ENROLLED.since());
    }

    @Test
    void theNextIsDueAfterTheIntervalWhetherTheParticipantAnsweredOrNot() {
        assertThat(due(on("2026-08-22"), NONE)).isEqualTo(new CardDue(DueState.DUE, TODAY));
        assertThat(due(on("2026-08-23"), on("2026-08-22")))
                .isEqualTo(new CardDue(DueState.LATER, LocalDate.parse("2026-11-23")));
    }

    @Test
    void aNewCardOfTheParticipantsMakesItDueBefore() {
        assertThat(due(on("2026-09-20"), on("2026-11-20")))
                .isEqualTo(new CardDue(DueState.DUE, LocalDate.parse("2026-11-20")));
    }

    @Test
    void anExtraCardSoonAfterTheCoachsBelongsToTheRoundBefore() {
        History extra = on("2026-11-03");

        assertThat(due(on("2026-09-20"), extra).state()).isEqualTo(DueState.LATER);
        assertThat(RoundRule.withheld(on("2026-09-20"), extra, INTERVAL)).isEmpty();
        assertThat(RoundRule.withheld(on("2026-09-19"), extra, INTERVAL)).isPresent();
    }

    @Test
    void onlyTheLatestIsWithheldAndOnlyUntilTheCoachHasAnswered() {
        History participants = on("2026-05-01", "2026-08-01", "2026-11-01");

        assertThat(RoundRule.withheld(NONE, participants, INTERVAL)
                        .orElseThrow()
                        .card()
                        .answeredOn())
                .isEqualTo(LocalDate.parse("2026-11-01"));
        assertThat(RoundRule.withheld(on("2026-08-02"), participants, INTERVAL)).isPresent();
        assertThat(RoundRule.withheld(on("2026-08-02", "2026-11-02"), participants, INTERVAL))
                .isEmpty();
        assertThat(RoundRule.withheld(on("2026-08-02"), on("2026-08-01"), INTERVAL))
                .isEmpty();
    }

    @Test
    void withACardThatIsWithheldGoesWhatItReplaced() {
        UUID first = UUID.randomUUID();
        History history = History.of(List.of(
                card(UUID.randomUUID(), "2026-08-01", null),
                card(first, "2026-11-01", null),
                card(UUID.randomUUID(), "2026-11-01", first)));

        History left =
                history.without(RoundRule.withheld(NONE, history, INTERVAL).orElseThrow());

        assertThat(left.heads())
                .extracting(head -> head.card().answeredOn())
                .containsExactly(LocalDate.parse("2026-08-01"));
    }
}
