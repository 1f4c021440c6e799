package se.framsteg.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.progression.Answer;
import se.framsteg.progression.AnswerState;
import se.framsteg.progression.CardSubmission;
import se.framsteg.progression.CardToFill;
import se.framsteg.progression.CardsClient;
import se.framsteg.progression.Device;
import se.framsteg.progression.DraftAnswer;
import se.framsteg.progression.HelpedBy;
import se.framsteg.progression.Instrument;

/** One person's cards, filled in on the phone or on paper, and the coach's look at them. */
final class Cards {

    private final Backstage backstage;
    private final Office office;
    private final Person person;
    private final Answering answering;
    private @Nullable String coach;
    private @Nullable CardSubmission latest;

    Cards(Backstage backstage, Office office, Person person, Answering answering) {
        this.backstage = backstage;
        this.office = office;
        this.person = person;
        this.answering = answering;
        this.coach = person.coach();
    }

    void readBy(String newCoach) {
        coach = newCoach;
    }

    void fillIn(UUID participant, LocalDate day, boolean paid) {
        CardsClient api = phone(participant);
        Instrument instrument = api.cardToFill(person.speaks()).instrument();
        CardSubmission card = card(instrument, day, person.uses(), person.helper(), paid);
        api.submit(card);
        latest = card;
    }

    void enter(UUID participant, LocalDate day, boolean paid) {
        CardsClient api = desk();
        Instrument instrument =
                api.progression(participant, person.speaks()).versions().getLast();
        CardSubmission card = card(instrument, day, Device.PAPER, HelpedBy.COACH, paid);
        api.enterFromPaper(participant, card);
        latest = card;
    }

    /** One answer of the latest card was not meant so. */
    void correct(UUID participant) {
        CardSubmission wrong = Objects.requireNonNull(latest);
        List<Answer> answers = new ArrayList<>(wrong.answers());
        Answer first = answers.getFirst();
        int value = Objects.requireNonNullElse(first.value(), 1);
        answers.set(0, new Answer(first.question(), AnswerState.VALUE, value < 3 ? value + 2 : value - 2));
        CardSubmission right = new CardSubmission(
                backstage.newId(),
                wrong.instrument(),
                wrong.version(),
                wrong.answeredOn(),
                wrong.language(),
                wrong.device(),
                wrong.helpedBy(),
                answers,
                wrong.id());
        phone(participant).submit(right);
        latest = right;
    }

    void begin(UUID participant, int answers) {
        CardsClient api = phone(participant);
        CardToFill toFill = api.cardToFill(person.speaks());
        Instrument instrument = toFill.instrument();
        UUID card = backstage.newId();
        answering.next(instrument, false).stream()
                .limit(answers)
                .forEach(answer -> api.saveAnswer(
                        card,
                        answer.question(),
                        new DraftAnswer(instrument.code(), instrument.version(), answer.state(), answer.value(), 0)));
    }

    void read(UUID participant) {
        desk().progression(participant, person.speaks());
    }

    private CardSubmission card(Instrument instrument, LocalDate day, Device device, HelpedBy helpedBy, boolean paid) {
        return new CardSubmission(
                backstage.newId(),
                instrument.code(),
                instrument.version(),
                day,
                person.speaks(),
                device,
                helpedBy,
                answering.next(instrument, paid),
                null);
    }

    private CardsClient phone(UUID participant) {
        return backstage.as(participant, person.uses() == Device.SHARED, CardsClient.class);
    }

    private CardsClient desk() {
        return backstage.as(office.staff(Objects.requireNonNull(coach)), CardsClient.class);
    }
}
