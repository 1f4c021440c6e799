package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.PlaceReads.Seen;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** What is open to one participant: two statements, however much there is. */
@Singleton
final class Catalogues {

    private static final String PAGE = """
            SELECT a.id, a.title, a.theme, a.content, a.place, s.starts, b.id, c.name, COUNT(*) OVER ()
            FROM activity a
            JOIN activity_session s ON s.activity_id = a.id AND s.on_day = (
                SELECT n.on_day FROM activity_session n
                WHERE n.activity_id = a.id AND n.starts_at > ? AND n.state <> 'CANCELLED'
                ORDER BY n.starts_at LIMIT 1)
            JOIN bookable b ON b.activity_id = a.id AND (b.on_day IS NULL OR b.on_day = s.on_day)
            LEFT JOIN suggestion g ON g.activity_id = a.id AND g.participant_id = ?
            LEFT JOIN account c ON c.id = g.coach_id
            WHERE a.state = 'PUBLISHED' AND a.ends_at > ? AND (? IS NULL OR a.theme = ?) AND\s""" + Reach.OPEN_TO + """
             ORDER BY g.participant_id IS NULL, s.starts_at, a.id LIMIT ? OFFSET ?""";

    private final Sql sql;
    private final PlaceReads places;
    private final ActivityStore store;
    private final Calendar calendar;

    Catalogues(Sql sql, PlaceReads places, ActivityStore store, Calendar calendar) {
        this.sql = sql;
        this.places = places;
        this.store = store;
        this.calendar = calendar;
    }

    private record Listed(
            UUID id,
            String title,
            Theme theme,
            ActivityDetails details,
            @Nullable String place,
            LocalDateTime next,
            UUID bookableId,
            @Nullable String suggestedBy,
            int total) {

        ActivityCard toCard(Bookable bookable) {
            return new ActivityCard(
                    id,
                    title,
                    theme,
                    details.picture(),
                    place,
                    details.municipality(),
                    details.languages(),
                    next,
                    details.booking(),
                    bookable,
                    suggestedBy);
        }
    }

    Catalogue of(UUID participant, @Nullable Theme theme, int page) {
        if (page < 0 || page > Integer.MAX_VALUE / Catalogue.PAGE_SIZE) {
            throw Refused.at("#page", ProblemType.OUT_OF_RANGE);
        }
        List<Listed> listed = list(participant, theme, page);
        Map<UUID, Bookable> bookables =
                places.of(listed.stream().map(Listed::bookableId).toList(), participant).stream()
                        .map(Seen::shown)
                        .collect(Collectors.toMap(Bookable::id, Function.identity()));
        return new Catalogue(
                calendar.today(),
                page,
                listed.isEmpty() ? 0 : listed.getFirst().total(),
                listed.stream()
                        .map(one -> one.toCard(Objects.requireNonNull(bookables.get(one.bookableId()))))
                        .toList());
    }

    private List<Listed> list(UUID participant, @Nullable Theme theme, int page) {
        return sql.list(
                PAGE,
                this::read,
                calendar.now(),
                participant,
                calendar.now(),
                theme,
                theme,
                participant,
                calendar.today(),
                calendar.today(),
                Catalogue.PAGE_SIZE,
                page * Catalogue.PAGE_SIZE);
    }

    private Listed read(ResultSet row) throws SQLException {
        return new Listed(
                Columns.uuid(row, 1),
                row.getString(2),
                Theme.valueOf(row.getString(3)),
                store.details(row.getString(4)),
                row.getString(5),
                row.getObject(6, LocalDateTime.class),
                Columns.uuid(row, 7),
                row.getString(8),
                row.getInt(9));
    }
}
