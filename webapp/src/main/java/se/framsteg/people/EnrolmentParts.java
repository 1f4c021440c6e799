package se.framsteg.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.framsteg.shell.Calendar;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Part;
import se.framsteg.ui.Words;

/** What the coordinator's page shows of one enrolment, and what can be changed in it. */
@Singleton
final class EnrolmentParts {
    private final ParticipantsApi participants;
    private final ProgrammesApi programmes;
    private final ObstaclesApi obstacles;
    private final Calendar calendar;

    EnrolmentParts(ParticipantsApi participants, ProgrammesApi programmes, ObstaclesApi obstacles, Calendar calendar) {
        this.participants = participants;
        this.programmes = programmes;
        this.obstacles = obstacles;
        this.calendar = calendar;
    }

    /** @param saved told what is stored after a change */
    Part of(Participant participant, Enrolment enrolment, Words words, Consumer<Participant> saved) {
        var part = new Part(enrolment.programmeName());
        part.addClassNames("card", "wide");
        part.add(summary(participant, enrolment, words));
        if (!enrolment.coaches().isEmpty()) {
            part.add(under("coach.history", words, CoachHistory.table(enrolment.coaches(), words)));
        }
        if (Enrolments.isOpen(enrolment, calendar.today())) {
            change(part, participant, enrolment, words, saved);
        }
        return part;
    }

    private Pairs summary(Participant participant, Enrolment enrolment, Words words) {
        var reason = enrolment.exitReason();
        var found = obstacles.obstacles(participant.id(), enrolment.id()).obstacles();
        return new Pairs()
                .with(
                        words.text("participants.period"),
                        new PeriodWords(words).of(enrolment.since(), enrolment.until()))
                .with(words.text("exit.reason"), reason == null ? null : words.of("exit-reason", reason))
                .with(words.text("obstacles.title"), found.isEmpty() ? null : named(found, words));
    }

    private static String named(List<Obstacle> obstacles, Words words) {
        return obstacles.stream().map(each -> words.of("obstacle", each)).collect(Collectors.joining(", "));
    }

    private void change(
            Part part, Participant participant, Enrolment enrolment, Words words, Consumer<Participant> saved) {
        var who = participant.id();
        var which = enrolment.id();
        Supplier<Participant> reload = () -> participants.participant(who);
        part.add(
                under(
                        "coach.title",
                        words,
                        new CoachForm(
                                enrolment,
                                participants.coaches(enrolment.programmeId()),
                                calendar.today(),
                                words,
                                reload,
                                change -> participants.changeCoach(who, which, change),
                                saved)),
                under(
                        "enrolment.title",
                        words,
                        new EnrolmentForm(
                                enrolment,
                                parties(enrolment),
                                words,
                                reload,
                                change -> participants.changeEnrolment(who, which, change),
                                saved)),
                under(
                        "exit.title",
                        words,
                        new ExitForm(
                                enrolment,
                                calendar.today(),
                                words,
                                reload,
                                exit -> participants.exit(who, which, exit),
                                saved)));
    }

    private List<PartnerOrganisation> parties(Enrolment enrolment) {
        return programmes.programmes().stream()
                .filter(programme -> programme.id().equals(enrolment.programmeId()))
                .findFirst()
                .map(Programme::parties)
                .orElse(List.of());
    }

    private static Div under(String heading, Words words, Component content) {
        var part = new Div(new H3(words.text(heading)), content);
        part.addClassName("stack");
        return part;
    }
}
