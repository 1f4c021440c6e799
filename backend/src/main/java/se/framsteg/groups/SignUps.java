package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.framsteg.groups.LineBook.Held;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Signing up, giving back, answering an offer. Sent twice, each is answered with how it stands. */
@Singleton
final class SignUps {

    private final LineBook book;
    private final Reach reach;
    private final Notices notices;
    private final Calendar calendar;

    SignUps(LineBook book, Reach reach, Notices notices, Calendar calendar) {
        this.book = book;
        this.reach = reach;
        this.notices = notices;
        this.calendar = calendar;
    }

    /** @param by the participant, or the coach whom they asked; likewise below */
    MyPlace signUp(UUID participant, UUID bookableId, UUID by) {
        Held held = hold(bookableId, activity -> reach.isOpenTo(participant, activity));
        if (held.line().find(participant).isEmpty()) {
            refuseUnlessOpen(held.bookable().state(calendar.now()));
        }
        return change(held, participant, line -> line.with(participant, held.ticket()), by);
    }

    MyPlace withdraw(UUID participant, UUID bookableId, UUID by) {
        Held held = holdOwn(participant, bookableId);
        Instant until = held.bookable().withdrawUntil();
        PlaceState state = held.line().placeOf(participant).state();
        if (state == PlaceState.TAKING_PART && until != null && calendar.now().isAfter(until)) {
            throw Refused.because(ProblemType.TOO_LATE_TO_WITHDRAW);
        }
        return change(held, participant, line -> line.without(participant), by);
    }

    MyPlace answer(UUID participant, UUID bookableId, boolean accepted, UUID by) {
        Held held = holdOwn(participant, bookableId);
        MyPlace now = held.line().placeOf(participant);
        if (now.state() == (accepted ? PlaceState.TAKING_PART : PlaceState.NONE)) {
            return now;
        }
        if (now.state() != PlaceState.OFFERED) {
            throw Refused.because(ProblemType.OFFER_GONE);
        }
        return change(held, participant, line -> accepted ? line.accepted(participant) : line.without(participant), by);
    }

    private MyPlace change(Held held, UUID participant, UnaryOperator<Line> rule, UUID by) {
        MyPlace before = held.line().placeOf(participant);
        MyPlace after = held.change(rule, by).placeOf(participant);
        if (!by.equals(participant) && !after.equals(before)) {
            notices.tellDone(
                    after.state() == PlaceState.NONE ? NewsKind.WITHDRAWN_FOR : NewsKind.SIGNED_UP_FOR,
                    held.bookable(),
                    participant,
                    by,
                    calendar.now());
        }
        return after;
    }

    /** Whoever has a place may give it back, also when it would not be open to them now. */
    private Held holdOwn(UUID participant, UUID bookableId) {
        return hold(bookableId, activity -> reach.isKnownTo(participant, activity));
    }

    /** What is not open to somebody is answered like what does not exist. */
    private Held hold(UUID bookableId, Predicate<UUID> reached) {
        return book.hold(bookableId)
                .filter(held -> reached.test(held.bookable().activityId()))
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
    }

    private static void refuseUnlessOpen(SignUpState state) {
        switch (state) {
            case NOT_OPEN_YET -> throw Refused.because(ProblemType.SIGN_UP_NOT_OPEN);
            case CLOSED -> throw Refused.because(ProblemType.SIGN_UP_CLOSED);
            case OPEN -> {}
        }
    }
}
