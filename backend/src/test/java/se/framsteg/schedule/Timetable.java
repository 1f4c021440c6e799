package se.framsteg.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.platform.Ids;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** What the tests of the week's routes say again and again. */
final class Timetable {

    private final Scene scene;

    Timetable(Scene scene) {
        this.scene = scene;
    }

    static ScheduleApi scheduleAs(Person person) {
        return RunningApi.as(person, ScheduleClient.class);
    }

    static AttendanceApi attendanceAs(Person person) {
        return RunningApi.as(person, AttendanceClient.class);
    }

    /** Agreed with the coach: nine to twelve, every day since a month ago, holidays too. */
    Entry everyDay(Person participant) {
        return scheduleAs(scene.coach)
                .addHours(
                        participant.id(),
                        details("Byggeriet", daily(scene.today().minusDays(30)), 0));
    }

    static Recurrence daily(LocalDate from) {
        return new Recurrence(
                List.of(DayOfWeek.values()), Rules.NINE, Rules.NOON, 1, from, from.plusDays(200), true, List.of());
    }

    static EntryDetails details(String title, Recurrence rule, long version) {
        return new EntryDetails(
                title, rule, "Storgatan 1, Kopparberg", "Oömma kläder", "Kim", "070-174 06 35", null, version);
    }

    static EntryDetails own(String title, LocalDate day) {
        return new EntryDetails(
                title, Recurrence.once(day, Rules.NOON, LocalTime.of(13, 0)), null, null, null, null, null, 0);
    }

    String key(Entry entry, LocalDate day) {
        return new OccurrenceKey(entry.kind(), entry.id(), day).toString();
    }

    LocalDate yesterday() {
        return scene.today().minusDays(1);
    }

    LocalDate tomorrow() {
        return scene.today().plusDays(1);
    }

    static AttendanceChange change(AttendanceState state, @Nullable Integer minutes, int basedOn) {
        return new AttendanceChange(id(), state, minutes, basedOn);
    }

    static Absence absence(boolean absent, int basedOn) {
        return new Absence(id(), absent, basedOn);
    }

    static UUID id() {
        return RunningApi.bean(Ids.class).next();
    }

    static Occurrence on(Week week, LocalDate day) {
        return week.days().stream()
                .filter(shown -> shown.date().equals(day))
                .flatMap(shown -> shown.occurrences().stream())
                .findFirst()
                .orElseThrow();
    }

    Week week(Person participant, LocalDate day) {
        return scheduleAs(scene.coach).week(participant.id(), Language.SV, day);
    }
}
