package se.framsteg.local.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.Booking;
import se.framsteg.groups.Face;
import se.framsteg.groups.FeedbackAnswer;
import se.framsteg.groups.FeedbackClient;
import se.framsteg.groups.FeedbackQuestion;
import se.framsteg.groups.Picture;
import se.framsteg.groups.SpokenLanguage;
import se.framsteg.groups.Theme;
import se.framsteg.platform.Calendar;

/**
 * A group whose people say how it was. It met yesterday, whatever day today is: so there is always somebody who may answer. Of
 * the sessions before that many, few and many have answered.
 */
final class Walks {

    static final String TITLE = "Ute en stund";

    private static final List<String> PEOPLE = List.of(
            "Bo Hedblad",
            "Dagny Rosenkvist",
            "Gun-Britt Tallsjö",
            "Hägern",
            "Johanna Mattsgård",
            "Kofi Mensah-Åberg",
            "Maria Guadalupe Esperanza",
            "Mehret Tesfalem",
            "Oksana Tymchuk-Ros",
            "Urban Grytmark",
            "Aino Lind");

    /** What is said after each session, the earliest first; the last one was yesterday. */
    private static final List<List<Said>> ANSWERS = List.of(
            List.of(
                    new Said(Face.SO_SO, "Lite nervöst första gången"),
                    new Said(Face.GOOD, null),
                    new Said(Face.GOOD, "Snälla människor"),
                    new Said(Face.SO_SO, null),
                    new Said(Face.GOOD, null),
                    new Said(Face.GOOD, "Bra att vi gick hela vägen runt sjön")),
            List.of(
                    new Said(Face.NOT_GOOD, "För kallt"),
                    new Said(Face.GOOD, null),
                    new Said(Face.SO_SO, null),
                    new Said(Face.GOOD, null)),
            List.of(
                    new Said(Face.GOOD, "Skönt att komma ut"),
                    new Said(Face.SO_SO, null),
                    new Said(Face.GOOD, "Vi gick lagom fort. Fint att man fick vara tyst."),
                    new Said(Face.NOT_GOOD, "Det var halt"),
                    new Said(Face.GOOD, null),
                    new Said(Face.GOOD, null),
                    new Said(Face.SO_SO, "Gärna en kortare runda också")),
            List.of(new Said(Face.GOOD, null)));

    private static final LocalTime ENDS = LocalTime.of(11, 30);

    private final Backstage backstage;
    private final PlannedGroup group;
    private final GroupTerm term;
    private final LocalDate today;

    Walks(Backstage backstage, Office office, LocalDate today) {
        this.backstage = backstage;
        this.today = today;
        this.group = group(today);
        this.term = new GroupTerm(backstage, office, group);
    }

    private record Said(Face face, @Nullable String words) {}

    void plan(Timeline timeline) {
        term.plan(timeline, today);
        for (int i = 0; i < ANSWERS.size(); i++) {
            List<Said> answers = ANSWERS.get(i);
            LocalDate on = group.first(today).plusWeeks(i);
            Instant evening = on.atTime(ENDS).atZone(Calendar.ZONE).toInstant().plus(Duration.ofHours(7));
            timeline.at(evening, () -> tell(on, answers));
        }
    }

    /** Those who were there, as many as there are: one of them would rather not say. */
    private void tell(LocalDate on, List<Said> answers) {
        List<UUID> asked = PEOPLE.stream()
                .flatMap(name -> term.find(name).stream())
                .filter(person -> questions(person).stream().anyMatch(question -> isAbout(question, on)))
                .limit(answers.size() + 1L)
                .toList();
        IntStream.range(0, asked.size())
                .forEach(i -> answer(asked.get(i), on, i < answers.size() ? answers.get(i) : null));
    }

    private void answer(UUID person, LocalDate on, @Nullable Said said) {
        FeedbackAnswer answer =
                said == null ? new FeedbackAnswer(null, null) : new FeedbackAnswer(said.face(), said.words());
        backstage.as(person, FeedbackClient.class).answer(term.id(), on, answer);
    }

    private List<FeedbackQuestion> questions(UUID person) {
        return backstage.as(person, FeedbackClient.class).questions();
    }

    private boolean isAbout(FeedbackQuestion question, LocalDate on) {
        return question.activityId().equals(term.id()) && question.on().equals(on);
    }

    private static PlannedGroup group(LocalDate today) {
        DayOfWeek yesterday = today.minusDays(1).getDayOfWeek();
        int thisWeek = yesterday == DayOfWeek.SUNDAY ? -1 : 0;
        return new PlannedGroup(
                TITLE,
                Theme.HEALTH,
                Picture.PATH,
                "Du kommer ut en stund, i din egen takt.",
                "För dig som vill röra dig lite mer.",
                "Vi går en kort runda och pratar om hur ni vill ha det.",
                "Vid Folkets hus, Smedjebacken",
                "Smedjebacken",
                List.of(SpokenLanguage.SWEDISH),
                yesterday,
                LocalTime.of(10, 0),
                ENDS,
                thisWeek - (ANSWERS.size() - 1),
                ANSWERS.size() + 2,
                12,
                Booking.SERIES,
                false,
                PEOPLE,
                null,
                null,
                null,
                null,
                null,
                true);
    }
}
