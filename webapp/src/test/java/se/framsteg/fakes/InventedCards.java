package se.framsteg.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.progression.Answer;
import se.framsteg.progression.AnswerState;
import se.framsteg.progression.CardDue;
import se.framsteg.progression.Caseload;
import se.framsteg.progression.CaseloadRow;
import se.framsteg.progression.Change;
import se.framsteg.progression.Device;
import se.framsteg.progression.DueState;
import se.framsteg.progression.HelpedBy;
import se.framsteg.progression.Instrument;
import se.framsteg.progression.InstrumentState;
import se.framsteg.progression.InstrumentVersion;
import se.framsteg.progression.MeasuredCard;
import se.framsteg.progression.OwnCard;
import se.framsteg.progression.Progression;
import se.framsteg.progression.Question;
import se.framsteg.progression.QuestionKind;
import se.framsteg.progression.Respondent;
import se.framsteg.progression.Scale;

/** Cards for the fakes: nine questions, uneven change, gaps of every kind, a corrected card. */
final class InventedCards {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final List<String> TEXTS = List.of(
            "Vet du vad du skulle vilja jobba med?",
            "Får du rätt slags stöd från familj och vänner när du behöver hjälp?",
            "Tror du att dina kunskaper och erfarenheter kan användas på en arbetsplats?",
            "Har du tid i vardagen för att fokusera på att få ett arbete/ta del av aktiviteter eller studier?",
            "Tror du själv att du klarar av ett arbete eller studier?",
            "Hur tycker du din hälsa som helhet är (fysiskt, psykiskt, missbruk) i förhållande till att kunna jobba"
                    + " eller studera?",
            "Vet du vad du ska göra för att förbättra dina möjligheter att få ett jobb?",
            "Hur lätt har du att ta kontakt med personer du inte känner?",
            "Hur bra är du på att samarbeta med andra?");
    private static final List<String> NAMES = List.of(
            "Jobb jag vill ha",
            "Stöd från andra",
            "Det jag kan",
            "Tid i vardagen",
            "Tro på mig själv",
            "Hälsa",
            "Nästa steg",
            "Kontakt med nya",
            "Samarbete");

    private InventedCards() {}

    static Instrument instrument() {
        var scale = new Scale(1, 5, "Nej, inte alls", "Ja, absolut");
        var asked = IntStream.range(0, TEXTS.size())
                .mapToObj(i -> new Question("q" + i, QuestionKind.SCALE, TEXTS.get(i), NAMES.get(i), scale, null));
        var plain = Stream.of(
                new Question("seeks", QuestionKind.YES_NO, "Söker du jobb?", "Söker jobb", null, null),
                new Question("paid", QuestionKind.YES_NO, "Har du lön för arbete nu?", "Lön", null, null),
                new Question("hours", QuestionKind.HOURS, "Hur många timmar i veckan?", "Timmar", null, "paid"));
        return new Instrument(
                "bip",
                1,
                "Progressionskort",
                "Væksthusets Forskningscenter 2015",
                Respondent.PARTICIPANT,
                3,
                Stream.concat(asked, plain).toList());
    }

    static List<InstrumentVersion> versions() {
        return List.of(
                new InstrumentVersion(
                        "bip",
                        1,
                        "Progressionskort",
                        InstrumentState.PUBLISHED,
                        Respondent.PARTICIPANT,
                        Instant.parse("2024-09-15T08:00:00Z"),
                        "Astrid Admin"),
                new InstrumentVersion(
                        "bip", 2, "Progressionskort", InstrumentState.DRAFT, Respondent.PARTICIPANT, null, null));
    }

    static Progression progression(String name, int cards) {
        var random = new Random(cards);
        var all = new ArrayList<MeasuredCard>();
        var correction = UUID.randomUUID();
        for (var i = 0; i < cards; i++) {
            var on = TODAY.minusDays(12 + 93L * (cards - 1 - i));
            if (i == 2) {
                all.add(card(UUID.randomUUID(), on, random, correction));
            }
            all.add(card(i == 2 ? correction : UUID.randomUUID(), on, random, null));
        }
        return new Progression(
                UUID.randomUUID(),
                name,
                new CardDue(DueState.OVERDUE, TODAY.minusDays(20)),
                List.of(instrument()),
                all,
                change(TODAY.minusMonths(20)),
                change(TODAY.minusMonths(3)),
                null,
                false);
    }

    static Caseload caseload(int count) {
        return new Caseload(
                TODAY,
                instrument(),
                IntStream.range(0, count).mapToObj(InventedCards::row).toList());
    }

    private static CaseloadRow row(int i) {
        var none = i % 9 == 8;
        return new CaseloadRow(
                UUID.randomUUID(),
                InventedPeople.name(i),
                "EVI-coacher",
                none ? 0 : i % 8 + 1,
                none ? null : TODAY.minusDays(i * 7L),
                new CardDue(DueState.values()[i % 4], i % 4 == 0 ? null : TODAY.minusDays(30L * (i % 4 - 1) - 10)),
                none ? List.of() : answers(new Random(i)),
                i % 8 == 0 || none ? null : change(TODAY.minusMonths(3)),
                i % 5,
                none ? 0 : 9 * (i % 8 + 1),
                new OwnCard(new CardDue(DueState.DUE, TODAY), i % 5 == 4));
    }

    private static Change change(LocalDate since) {
        return new Change(
                since, List.of("q0", "q5", "q6"), List.of("q3"), List.of("q1", "q2", "q7", "q8"), List.of("q4"));
    }

    private static MeasuredCard card(UUID id, LocalDate on, Random random, @Nullable UUID correctedBy) {
        var paper = random.nextInt(4) == 0;
        return new MeasuredCard(
                id,
                1,
                on,
                on.atTime(10, 0).toInstant(ZoneOffset.UTC),
                Language.SV,
                paper ? Device.PAPER : Device.OWN,
                paper ? HelpedBy.COACH : HelpedBy.NOBODY,
                paper ? "Karin Coach" : null,
                null,
                correctedBy,
                answers(random));
    }

    private static List<Answer> answers(Random random) {
        var answers = new ArrayList<Answer>();
        for (var i = 0; i < TEXTS.size(); i++) {
            answers.add(
                    switch (random.nextInt(12)) {
                        case 0 -> new Answer("q" + i, AnswerState.CANNOT_ANSWER, null);
                        case 1 -> new Answer("q" + i, AnswerState.SKIPPED, null);
                        default ->
                            new Answer("q" + i, AnswerState.VALUE, Math.clamp(i % 4 + 1 + random.nextInt(2), 1, 5));
                    });
        }
        answers.add(new Answer("seeks", AnswerState.VALUE, 1));
        answers.add(new Answer("paid", AnswerState.VALUE, 0));
        answers.add(new Answer("hours", AnswerState.NOT_ASKED, null));
        return answers;
    }
}
