package se.framsteg.fakes;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.framsteg.groups.Activity;
import se.framsteg.groups.ActivityCard;
import se.framsteg.groups.ActivityChoices;
import se.framsteg.groups.ActivityDetails;
import se.framsteg.groups.ActivityPage;
import se.framsteg.groups.ActivityRow;
import se.framsteg.groups.ActivityState;
import se.framsteg.groups.Bookable;
import se.framsteg.groups.Booking;
import se.framsteg.groups.Catalogue;
import se.framsteg.groups.CatalogueChoices;
import se.framsteg.groups.GroupSession;
import se.framsteg.groups.Guest;
import se.framsteg.groups.LedSession;
import se.framsteg.groups.LedSessions;
import se.framsteg.groups.MarkedBy;
import se.framsteg.groups.MyPlace;
import se.framsteg.groups.Picture;
import se.framsteg.groups.PlaceState;
import se.framsteg.groups.Roster;
import se.framsteg.groups.RosterRow;
import se.framsteg.groups.RosterState;
import se.framsteg.groups.SessionToBook;
import se.framsteg.groups.SignUpState;
import se.framsteg.groups.SpokenLanguage;
import se.framsteg.groups.Spots;
import se.framsteg.groups.Theme;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.schedule.Recurrence;

/** Groups in every state, and a roster with a name of eighty characters. */
final class InventedGroups {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");

    private InventedGroups() {}

    static Catalogue catalogue() {
        var places = List.of(
                MyPlace.NONE,
                new MyPlace(PlaceState.TAKING_PART, 0, null),
                new MyPlace(PlaceState.WAITING, 2, null),
                new MyPlace(PlaceState.OFFERED, 0, Instant.parse("2026-11-24T12:00:00Z")));
        var cards = IntStream.range(0, Theme.values().length)
                .mapToObj(i -> new ActivityCard(
                        ID,
                        "Grupp " + i,
                        Theme.values()[i],
                        Picture.PATH,
                        "Storgatan 1, Kopparberg",
                        "Kopparberg",
                        List.of(SpokenLanguage.SWEDISH),
                        at(i, 13),
                        Booking.SERIES,
                        bookable(places.get(i % places.size())),
                        i == 0 ? "Kim" : null))
                .toList();
        return new Catalogue(
                TODAY,
                "Aino Lind",
                0,
                40,
                cards.subList(1, 4),
                cards,
                new CatalogueChoices(
                        true, List.of(SpokenLanguage.SWEDISH, SpokenLanguage.ENGLISH), List.of(Theme.values())));
    }

    static ActivityPage page() {
        return new ActivityPage(
                ID,
                "Aino Lind",
                "Sova bättre",
                Theme.HEALTH,
                Picture.PATH,
                "Du får prova sätt att sova bättre.",
                "För dig som sover dåligt.",
                "Vi presenterar oss.",
                "Storgatan 1, Kopparberg",
                "Kopparberg",
                List.of(SpokenLanguage.SWEDISH),
                "Hiss finns.",
                List.of("Sara", "Kim"),
                ActivityState.PUBLISHED,
                null,
                true,
                bookable(MyPlace.NONE),
                IntStream.range(0, 8)
                        .mapToObj(i -> new SessionToBook(
                                at(7 * i, 13).toLocalDate(),
                                at(7 * i, 13),
                                at(7 * i, 15),
                                i == 2 ? OccurrenceState.CANCELLED : OccurrenceState.AS_PLANNED,
                                i == 2 ? "Lokalen är stängd." : null,
                                null,
                                List.of()))
                        .toList(),
                null);
    }

    static LedSessions led() {
        return new LedSessions(TODAY, List.of(session(0), session(1)));
    }

    static Roster roster() {
        var rows = IntStream.range(0, RosterState.values().length)
                .mapToObj(i -> new RosterRow(
                        new UUID(0, i + 1),
                        i == 0 ? InventedPeople.LONG_NAME : "Person " + i,
                        RosterState.values()[i],
                        i,
                        MarkedBy.LEADER,
                        "Sara",
                        i == 2))
                .toList();
        return new Roster(session(0), null, 12, true, true, false, rows, List.of(new Guest(ID, "Sam")));
    }

    static List<ActivityRow> rows() {
        return IntStream.range(0, ActivityState.values().length)
                .mapToObj(i -> new ActivityRow(
                        ID, "Grupp " + i, Theme.values()[i], ActivityState.values()[i], at(i, 13), 12, 9, i))
                .toList();
    }

    static ActivityChoices choices() {
        return new ActivityChoices(
                List.of(new ActivityChoices.Choice(ID, "Sara")),
                List.of(new ActivityChoices.Choice(ID, "EVI-coacher")),
                List.of("Smedjebacken"));
    }

    static Activity activity() {
        var rule = new Recurrence(
                List.of(DayOfWeek.MONDAY),
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                1,
                TODAY,
                TODAY.plusWeeks(7),
                false,
                List.of());
        var details = new ActivityDetails(
                "Sova bättre",
                Theme.HEALTH,
                Picture.PATH,
                "Du får prova sätt att sova bättre.",
                null,
                null,
                "Storgatan 1",
                "Kopparberg",
                List.of(SpokenLanguage.SWEDISH),
                null,
                List.of(ID),
                List.of(ID),
                List.of(),
                12,
                Booking.SERIES,
                rule,
                null,
                null,
                24,
                true,
                1);
        var sessions = IntStream.range(0, 8)
                .mapToObj(i -> new GroupSession(
                        at(7 * i, 13).toLocalDate(),
                        at(7 * i, 13),
                        at(7 * i, 15),
                        i == 2 ? OccurrenceState.CANCELLED : OccurrenceState.AS_PLANNED,
                        i == 2 ? "Lokalen är stängd." : null,
                        null))
                .toList();
        return new Activity(
                ID,
                ID,
                ActivityState.PUBLISHED,
                details,
                null,
                new Spots(12, 3, 0),
                sessions,
                choices().leaders(),
                choices().programmes(),
                "Ritva",
                Instant.EPOCH);
    }

    private static LedSession session(int day) {
        return new LedSession(
                ID,
                at(day, 13).toLocalDate(),
                "7tjugo",
                4,
                at(day, 13),
                at(day, 15),
                "Storgatan 1",
                OccurrenceState.AS_PLANNED,
                9);
    }

    private static Bookable bookable(MyPlace mine) {
        return new Bookable(ID, SignUpState.OPEN, null, at(20, 13), at(19, 13), new Spots(12, 3, 0), mine, null);
    }

    private static LocalDateTime at(int days, int hour) {
        return TODAY.plusDays(days).atTime(hour, 0);
    }
}
