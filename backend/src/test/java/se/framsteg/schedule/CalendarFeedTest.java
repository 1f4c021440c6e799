package se.framsteg.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.schedule.Timetable.own;
import static se.framsteg.schedule.Timetable.scheduleAs;
import static se.framsteg.testing.ProblemReply.refused;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** Read by a library that did not write it. */
class CalendarFeedTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    /** Its own for each test, since wrong addresses are counted by network. */
    private final String network = "198.19.0." + NETWORKS.incrementAndGet();

    private final Scene scene = new Scene();
    private final Timetable timetable = new Timetable(scene);
    private final CalendarApi aino = RunningApi.as(scene.aino, CalendarClient.class);

    @Test
    void aGuessedAddressAndARenewedOneOpenNothing() {
        CalendarAddress first = aino.address();

        CalendarAddress second = aino.renew(new CalendarRenewal(first.generation()));

        assertThat(get(first.token(), "").statusCode()).isEqualTo(404);
        assertThat(get(second.token(), "").statusCode()).isEqualTo(200);
        assertThat(get(second.token().substring(0, 63) + "!", "").statusCode()).isEqualTo(404);
        String otherEnd = second.token().endsWith("A") ? "B" : "A";
        assertThat(get(second.token().substring(0, 63) + otherEnd, "").statusCode())
                .isEqualTo(404);
        refused(ProblemType.CHANGED_MEANWHILE, () -> aino.renew(new CalendarRenewal(first.generation())));
        assertThat(aino.address()).isEqualTo(second);
        assertThat(second.token()).hasSize(64).doesNotContain(scene.aino.id().toString());
    }

    @Test
    void everybodyHasAnAddressOfTheirOwnAndAClosedAccountNone() {
        CalendarAddress bos = RunningApi.as(scene.bo, CalendarClient.class).address();
        assertThat(bos.token()).isNotEqualTo(aino.address().token());

        scene.rows().update("UPDATE account SET disabled_at = NOW(3) WHERE id = ?", scene.bo.id());

        assertThat(get(bos.token(), "").statusCode()).isEqualTo(404);
    }

    @Test
    void aCalendarHoldsEveryTimeInNeutralWords() throws IOException {
        timetable.everyDay(scene.aino);
        scheduleAs(scene.aino).addOwnEntry(own("CANARY-doctor", scene.today().plusDays(2)));
        HttpResponse<byte[]> reply = get(aino.address().token(), "");
        String text = new String(reply.body(), StandardCharsets.UTF_8);

        ICalendar calendar = Biweekly.parse(text).first();

        assertThat(reply.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as("%s", calendar.validate(ICalVersion.V2_0))
                .isTrue();
        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(text).doesNotContain("CANARY", "Byggeriet", "Storgatan", "Kim", "Programme", "Aino", "hours");
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsOnly("Planerad tid", "Egen tid");
        Slot today = Slot.once(scene.today(), Rules.NINE, Rules.NOON);
        assertThat(calendar.getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .contains(today.startsAt());
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void anEmptyWeekIsACalendarToo() {
        ICalendar calendar = read(aino.address().token());

        assertThat(calendar.getEvents()).isEmpty();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Min vecka");
    }

    @Test
    void aChangeKeepsTheNameAndRaisesTheNumberAndACancellationIsToldAsOne() {
        LocalDate day = scene.today().plusDays(2);
        ScheduleApi api = scheduleAs(scene.aino);
        Entry entry = api.addOwnEntry(own("Simma", day));
        String token = aino.address().token();
        VEvent before = read(token).getEvents().getFirst();
        scene.rows().update("UPDATE week_entry SET changed_at = changed_at - INTERVAL 1 HOUR WHERE id = ?", entry.id());
        VEvent told = read(token).getEvents().getFirst();
        EntryDetails details = own("Simma", day);
        api.changeOwnEntry(
                entry.id(),
                new EntryDetails(
                        "Simma",
                        details.recurrence().withDeviations(List.of(Deviation.moved(day, day.plusDays(1)))),
                        null,
                        null,
                        null,
                        null,
                        null,
                        0));
        VEvent moved = read(token).getEvents().getFirst();
        api.changeOwnEntry(
                entry.id(),
                new EntryDetails(
                        "Simma",
                        details.recurrence().withDeviations(List.of(Deviation.cancelled(day))),
                        null,
                        null,
                        null,
                        null,
                        null,
                        1));
        VEvent cancelled = read(token).getEvents().getFirst();

        assertThat(List.of(told, moved, cancelled))
                .extracting(event -> event.getUid().getValue())
                .containsOnly(before.getUid().getValue());
        assertThat(moved.getSequence().getValue())
                .isGreaterThan(told.getSequence().getValue());
        assertThat(moved.getDateStart().getValue())
                .isAfter((Date) told.getDateStart().getValue());
        assertThat(moved.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getLastModified().getValue())
                .isAfterOrEqualTo(moved.getLastModified().getValue());
    }

    @Test
    void whoeverKnowsTheCalendarAlreadyIsToldSo() {
        String token = aino.address().token();
        String tag = get(token, "").headers().firstValue("ETag").orElseThrow();

        assertThat(get(token, tag).statusCode()).isEqualTo(304);
        timetable.everyDay(scene.aino);
        assertThat(get(token, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void wrongAddressesAreSlowedAndTheRightOneIsNot() {
        String token = aino.address().token();
        Map<Integer, Long> replies = IntStream.range(0, 40)
                .mapToObj(i -> get("x" + i, "").statusCode())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int genuine = get(token, "").statusCode();

        assertThat(replies).containsKeys(404, 429);
        assertThat(genuine).isEqualTo(200);
    }

    private ICalendar read(String token) {
        return Biweekly.parse(new String(get(token, "").body(), StandardCharsets.UTF_8))
                .first();
    }

    private HttpResponse<byte[]> get(String token, String known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(RunningApi.uri().resolve("/calendar/" + token))
                .header("X-Forwarded-For", network);
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
