package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.Line.Entry;
import se.framsteg.identity.MessageText;
import se.framsteg.identity.Outbox;
import se.framsteg.platform.Columns;
import se.framsteg.platform.Ids;

/**
 * Tells people what became of their place, on Idag, and leaders what became of what they lead, under Mina grupper; both by a
 * message in neutral words, in the transaction that makes it so.
 */
@Singleton
final class Notices {

    private static final String UNSEEN = """
            SELECT n.id, n.kind, n.activity_id, a.title, s.starts, d.name, COALESCE(s.because, a.cancelled_because), n.told_at
            FROM group_news n
            JOIN activity a ON a.id = n.activity_id
            LEFT JOIN activity_session s ON s.activity_id = n.activity_id AND s.on_day = n.on_day
            LEFT JOIN account d ON d.id = n.done_by
            WHERE n.account_id = ? AND n.seen_at IS NULL
                AND NOT (n.kind = 'SESSION_MOVED' AND s.state = 'CANCELLED') AND\s""";

    private static final String LATEST_FIRST = " ORDER BY n.told_at DESC, n.id DESC";

    private static final String TO_PARTICIPANT = UNSEEN + """
            (n.kind <> 'OFFER' OR EXISTS (
                SELECT 1 FROM sign_up u JOIN bookable b ON b.id = u.bookable_id
                WHERE u.participant_id = n.account_id AND b.activity_id = n.activity_id AND b.on_day <=> n.on_day
                    AND u.offered_until > ?))""" + LATEST_FIRST;

    private static final String TO_LEADER = UNSEEN + LedSessionReads.LEADS + LATEST_FIRST;

    private static final String BUNDLE = "se.framsteg.groups.messages";

    /** After that it is read where it stands, or not at all. */
    private static final Duration WORTH_TELLING = Duration.ofDays(2);

    private final Sql sql;
    private final LedSessionReads led;
    private final Outbox outbox;
    private final Ids ids;

    Notices(Sql sql, LedSessionReads led, Outbox outbox, Ids ids) {
        this.sql = sql;
        this.led = led;
        this.outbox = outbox;
        this.ids = ids;
    }

    /**
     * What somebody is told.
     *
     * @param on the session it is about; null for the activity as a whole
     * @param by the coach who did it because the participant asked; null when it was nobody's or the house's doing
     */
    record News(
            UUID person,
            NewsKind kind,
            UUID activityId,
            @Nullable LocalDate on,
            @Nullable UUID by) {

        News(UUID person, NewsKind kind, UUID activityId, @Nullable LocalDate on) {
            this(person, kind, activityId, on, null);
        }
    }

    private record Letter(UUID person, String key) {}

    /** Who was offered a place, and whose offer ended unanswered. What people did themselves they know. */
    void tellOf(BookableRow bookable, Line before, Line after, Instant now) {
        Stream<News> offered = after.entries().stream()
                .filter(Entry::isOffered)
                .filter(entry -> !before.entries().contains(entry))
                .map(entry -> news(entry, NewsKind.OFFER, bookable));
        Stream<News> over = before.entries().stream()
                .filter(entry -> entry.hasExpired(now))
                .map(entry -> news(entry, NewsKind.OFFER_OVER, bookable));
        tell(Stream.concat(offered, over).toList(), now);
    }

    static News news(Entry entry, NewsKind kind, BookableRow bookable) {
        return new News(entry.participant(), kind, bookable.activityId(), bookable.onDay());
    }

    /** What a coach did because the participant asked: they need not remember that they did. */
    void tellDone(NewsKind kind, BookableRow bookable, UUID participant, UUID by, Instant now) {
        tell(List.of(new News(participant, kind, bookable.activityId(), bookable.onDay(), by)), now);
    }

    /** All of it stands on Idag; however much that is, it is one message to each. */
    void tell(Collection<News> news, Instant now) {
        tell(news, each -> each.kind() == NewsKind.OFFER ? "answer" : "news", now);
    }

    /** Likewise those who lead it. */
    void tellLeaders(Collection<News> news, Instant now) {
        tell(news, each -> "led", now);
    }

    private void tell(Collection<News> news, Function<News, String> key, Instant now) {
        for (News each : news) {
            sql.update(
                    "INSERT INTO group_news (account_id, id, activity_id, on_day, kind, done_by, told_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    each.person(),
                    ids.next(),
                    each.activityId(),
                    each.on(),
                    each.kind(),
                    each.by(),
                    now);
        }
        news.stream()
                .map(each -> new Letter(each.person(), key.apply(each)))
                .distinct()
                .forEach(letter -> outbox.tell(
                        letter.person(), language -> MessageText.of(BUNDLE, language, letter.key()), WORTH_TELLING));
    }

    /** The latest first. That a place waits for an answer is news only while it does. */
    List<GroupNews> listUnseen(UUID participant, Instant now) {
        return list(TO_PARTICIPANT, participant, now);
    }

    /** Likewise of what somebody leads: it is nothing to them any more when they do not. */
    List<GroupNews> listUnseenByLeader(UUID leader) {
        return list(TO_LEADER, leader, led.leads(leader));
    }

    private List<GroupNews> list(String query, Object... values) {
        return sql.list(
                query,
                row -> new GroupNews(
                        Columns.uuid(row, 1),
                        NewsKind.valueOf(row.getString(2)),
                        Columns.uuid(row, 3),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class),
                        row.getString(6),
                        row.getString(7),
                        Columns.instant(row, 8)),
                values);
    }

    void seen(UUID person, UUID newsId, Instant now) {
        sql.update(
                "UPDATE group_news SET seen_at = ? WHERE account_id = ? AND id = ? AND seen_at IS NULL",
                now,
                person,
                newsId);
    }
}
