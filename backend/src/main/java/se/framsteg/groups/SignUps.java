package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import se.framsteg.groups.LineBook.Held;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Signing up, giving back, answering an offer. Sent twice, each is answered with how it stands. */
@Singleton
final class SignUps {

    private final LineBook book;
    private final Reach reach;
    private final Calendar calendar;

    SignUps(LineBook book, Reach reach, Calendar calendar) {
        this.book = book;
        this.reach = reach;
        this.calendar = calendar;
    }

    /** @param by the participant, or the coach whom they asked */
    MyPlace signUp(UUID participant, UUID bookableId, UUID by) {
        Held held = hold(participant, bookableId);
        if (held.line().find(participant).isEmpty()) {
            refuseUnlessOpen(held.bookable().state(calendar.now()));
        }
        return held.change(line -> line.with(participant, held.ticket()), by).placeOf(participant);
    }

    MyPlace withdraw(UUID participant, UUID bookableId) {
        Held held = hold(participant, bookableId);
        Instant until = held.bookable().withdrawUntil();
        PlaceState state = held.line().placeOf(participant).state();
        if (state == PlaceState.TAKING_PART && until != null && calendar.now().isAfter(until)) {
            throw Refused.because(ProblemType.TOO_LATE_TO_WITHDRAW);
        }
        return held.change(line -> line.without(participant), participant).placeOf(participant);
    }

    MyPlace answer(UUID participant, UUID bookableId, boolean accepted) {
        Held held = hold(participant, bookableId);
        MyPlace now = held.line().placeOf(participant);
        if (now.state() == (accepted ? PlaceState.TAKING_PART : PlaceState.NONE)) {
            return now;
        }
        if (now.state() != PlaceState.OFFERED) {
            throw Refused.because(ProblemType.OFFER_GONE);
        }
        return held.change(line -> accepted ? line.accepted(participant) : line.without(participant), participant)
                .placeOf(participant);
    }

    /** What is not open to somebody is answered like what does not exist. */
    private Held hold(UUID participant, UUID bookableId) {
        return book.hold(bookableId)
                .filter(held -> reach.isOpenTo(participant, held.bookable().activityId()))
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
