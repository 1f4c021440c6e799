package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.TodayItem;
import se.framsteg.people.TodayKind;
import se.framsteg.people.TodaySource;
import se.framsteg.platform.Calendar;

/** On Idag: a place that is kept for an answer, and how it was. One line each, however much there is. */
@Singleton
final class GroupsToday implements TodaySource {

    private final Sql sql;
    private final FeedbackBook feedback;
    private final Calendar calendar;

    GroupsToday(Sql sql, FeedbackBook feedback, Calendar calendar) {
        this.sql = sql;
        this.feedback = feedback;
        this.calendar = calendar;
    }

    @Override
    public List<TodayItem> items(CurrentEnrolment enrolment, LocalDate day) {
        UUID participant = enrolment.participantId();
        List<TodayItem> items = new ArrayList<>();
        if (!sql.list(
                        "SELECT 1 FROM sign_up WHERE participant_id = ? AND offered_until > ? LIMIT 1",
                        row -> true,
                        participant,
                        calendar.now())
                .isEmpty()) {
            items.add(new TodayItem(TodayKind.GROUP_OFFER, true, false, null));
        }
        feedback.questions(participant).stream()
                .findFirst()
                .ifPresent(question ->
                        items.add(new TodayItem(TodayKind.GROUP_FEEDBACK, false, false, null, question.title())));
        return items;
    }
}
