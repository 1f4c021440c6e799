package se.framsteg.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.shell.Calendar;
import se.framsteg.ui.Words;

/** Tells the log day by day. What one person did alike in a day is one line: who opens a page five times says it once. */
final class AccessStory {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;
    private final LocalDate today;

    AccessStory(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    record Day(String name, List<Line> lines) {}

    /** @param role null where nothing was permitted */
    record Line(String who, @Nullable String role, String did, String when) {}

    /** What makes two lines of the log one here. */
    private record Alike(@Nullable String by, @Nullable Role role, DataKind kind, boolean wrote, boolean permitted) {}

    /** @param newestFirst as the API answers */
    List<Day> tell(List<AccessLogEntry> newestFirst) {
        Map<LocalDate, List<AccessLogEntry>> days = newestFirst.stream()
                .collect(Collectors.groupingBy(
                        entry -> here(entry.at()).toLocalDate(), LinkedHashMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new Day(name(day.getKey()), lines(day.getValue())))
                .toList();
    }

    private List<Line> lines(List<AccessLogEntry> ofOneDay) {
        Map<Alike, List<AccessLogEntry>> alike = ofOneDay.stream()
                .collect(Collectors.groupingBy(AccessStory::alike, LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue()))
                .toList();
    }

    private Line line(Alike what, List<AccessLogEntry> entries) {
        var last = CLOCK.format(here(entries.getFirst().at()));
        return new Line(
                what.by() == null ? words.text("access-log.somebody") : what.by(),
                what.role() == null ? null : words.of("role", what.role()),
                words.text("access-log." + did(what), words.of("access-log.kind", what.kind())),
                words.text("access-log.when", entries.size(), last));
    }

    private static String did(Alike what) {
        if (what.permitted()) {
            return what.wrote() ? "wrote" : "read";
        }
        return what.wrote() ? "wanted-to-write" : "wanted-to-read";
    }

    private static Alike alike(AccessLogEntry entry) {
        return new Alike(entry.by(), entry.role(), DataKind.of(entry.category()), entry.wrote(), entry.permitted());
    }

    private String name(LocalDate day) {
        var isNear = !day.isBefore(today.minusDays(1));
        var name = isNear
                ? words.text("access-log.near", words.age(day, today), words.dayOfYear(day))
                : words.weekday(day);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static ZonedDateTime here(Instant at) {
        return at.atZone(Calendar.HERE);
    }
}
