package se.framsteg.local.demo;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import se.framsteg.identity.Language;
import se.framsteg.progression.CoachCardSubmission;
import se.framsteg.progression.CoachCardsClient;
import se.framsteg.progression.Instrument;

/** What the coach of the day answers about one person, card after card. */
final class CoachAnswers {

    private final Backstage backstage;
    private final Supplier<UUID> coach;
    private final Answering answering;

    CoachAnswers(Backstage backstage, Supplier<UUID> coach, Answering answering) {
        this.backstage = backstage;
        this.coach = coach;
        this.answering = answering;
    }

    void answer(UUID participant, LocalDate day) {
        CoachCardsClient api = backstage.as(coach.get(), CoachCardsClient.class);
        Instrument instrument =
                api.coachCards(participant, Language.SV).cards().versions().getLast();
        api.answerAsCoach(
                participant,
                new CoachCardSubmission(
                        backstage.newId(),
                        instrument.version(),
                        day,
                        Language.SV,
                        answering.next(instrument, false),
                        null));
    }
}
