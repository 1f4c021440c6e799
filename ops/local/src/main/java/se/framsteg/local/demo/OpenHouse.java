package se.framsteg.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.ActivitiesClient;
import se.framsteg.groups.Activity;
import se.framsteg.groups.ActivityDetails;
import se.framsteg.groups.Booking;
import se.framsteg.groups.CatalogueClient;
import se.framsteg.groups.Mark;
import se.framsteg.groups.Marks;
import se.framsteg.groups.Picture;
import se.framsteg.groups.Publication;
import se.framsteg.groups.RosterClient;
import se.framsteg.groups.RosterState;
import se.framsteg.groups.SpokenLanguage;
import se.framsteg.groups.Theme;
import se.framsteg.people.EnrolmentState;
import se.framsteg.people.ParticipantRow;
import se.framsteg.people.ParticipantsClient;
import se.framsteg.platform.Calendar;
import se.framsteg.schedule.Recurrence;

/**
 * A session that goes on whenever somebody looks at the demo: today, all day. The three before it have a roster each that is
 * closed, closed with a gap, and still to be entered from paper.
 */
final class OpenHouse {
    static final String TITLE = "Öppet hus";

    private static final String LEADER = "sara.wiklander@example.org";
    private static final List<String> PEOPLE = List.of(
            "Iris Wretlind", "Gun-Britt Tallsjö", "Oksana Tymchuk-Ros", "Dagny Rosenkvist", "Sigrid Ottarsdotter");
    private static final LocalTime STARTS = LocalTime.MIDNIGHT;
    private static final LocalTime ENDS = LocalTime.of(23, 59);
    private static final int WEEKS_BEFORE = 3;
    private static final int CAPACITY = 12;

    private final Backstage backstage;
    private final Office office;
    private final LocalDate today;
    private @Nullable UUID id;

    OpenHouse(Backstage backstage, Office office, LocalDate today) {
        this.backstage = backstage;
        this.office = office;
        this.today = today;
    }

    void plan(Timeline timeline) {
        LocalDate first = today.minusWeeks(WEEKS_BEFORE);
        LocalDate published = first.minusDays(4);
        if (!published.isAfter(PlannedProgramme.named(EviCoacher.PROGRAMME).since())) {
            return;
        }
        Instant opened = Moments.beginning(published).plus(Duration.ofHours(8));
        timeline.at(opened, this::publish);
        PEOPLE.forEach(name -> timeline.at(opened.plus(Duration.ofHours(1)), () -> signUp(name)));
        for (LocalDate on : List.of(first, first.plusWeeks(1))) {
            Instant evening = on.atTime(18, 0).atZone(Calendar.ZONE).toInstant();
            timeline.at(evening, () -> mark(on));
        }
    }

    private void publish() {
        UUID programme = office.programme(EviCoacher.PROGRAMME);
        ActivitiesClient api = backstage.as(office.coordinator(EviCoacher.PROGRAMME), ActivitiesClient.class);
        Activity draft = api.make(programme, details(programme));
        api.publish(programme, draft.id(), new Publication(draft.details().version()));
        id = draft.id();
    }

    private ActivityDetails details(UUID programme) {
        Recurrence rule = new Recurrence(
                List.of(today.getDayOfWeek()), STARTS, ENDS, 1, today.minusWeeks(WEEKS_BEFORE), today, true, List.of());
        return new ActivityDetails(
                TITLE,
                Theme.SOCIAL,
                Picture.values()[0],
                "Dörren är öppen hela dagen. Kom när du vill, stanna så länge du vill.",
                null,
                "Du får kaffe, och någon visar dig runt.",
                "Kolarbacken 2",
                "Smedjebacken",
                List.of(SpokenLanguage.SWEDISH),
                "Allt ligger på bottenvåningen.",
                List.of(office.staff(LEADER)),
                List.of(programme),
                List.of(),
                CAPACITY,
                Booking.SERIES,
                rule,
                null,
                null,
                1,
                true,
                0);
    }

    private void signUp(String name) {
        backstage
                .as(office.coordinator(EviCoacher.PROGRAMME), ParticipantsClient.class)
                .participants(office.programme(EviCoacher.PROGRAMME), name, EnrolmentState.ACTIVE, 0, 1)
                .rows()
                .stream()
                .map(ParticipantRow::id)
                .forEach(participant -> {
                    CatalogueClient phone = backstage.as(participant, CatalogueClient.class);
                    var series = Objects.requireNonNull(phone.ownActivity(id()).series());
                    phone.signUp(series.id());
                });
    }

    /** All but the last in the list, who came after the leader had put the phone away. */
    private void mark(LocalDate on) {
        RosterClient leader = backstage.as(office.staff(LEADER), RosterClient.class);
        var rows = leader.roster(id(), on).rows();
        List<Mark> marks = rows.stream()
                .limit(Math.max(0, rows.size() - 1))
                .map(row -> new Mark(backstage.newId(), row.participantId(), RosterState.CAME, row.version()))
                .toList();
        leader.mark(id(), on, new Marks(marks, false));
    }

    private UUID id() {
        return Objects.requireNonNull(id, TITLE);
    }
}
