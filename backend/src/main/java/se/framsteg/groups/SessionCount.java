package se.framsteg.groups;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.groups.Attended.Held;
import se.framsteg.groups.Belonging.Member;
import se.framsteg.schedule.AttendanceState;

/**
 * One session that is over, counted.
 *
 * @param members who belonged to it
 * @param states what is registered of them
 * @param namedGuests whom the leader wrote down as guests
 */
record SessionCount(Held held, int places, List<Member> members, Map<UUID, AttendanceState> states, int namedGuests) {

    Turnout turnout() {
        List<Member> expected =
                members.stream().filter(member -> !member.droppedIn()).toList();
        int droppedIn = (int) members.stream()
                .filter(member -> member.droppedIn() && came(member))
                .count();
        return new Turnout(
                places,
                expected.size(),
                (int) expected.stream().filter(this::came).count(),
                count(expected, AttendanceState.ABSENT_REPORTED),
                count(expected, AttendanceState.ABSENT_NOT_REPORTED),
                namedGuests + droppedIn);
    }

    /** That people said beforehand that they could not come says nothing of who came. */
    SessionOutcome outcome() {
        if (held.session().isCancelled()) {
            return SessionOutcome.CANCELLED;
        }
        Turnout turnout = turnout();
        boolean known = turnout.present() + turnout.absent() > 0 || turnout.missing() == 0;
        return known ? SessionOutcome.REGISTERED : SessionOutcome.NOT_REGISTERED;
    }

    boolean came(Member member) {
        return came(state(member));
    }

    boolean isMissing(Member member) {
        return switch (state(member)) {
            case PLANNED, CANCELLED_BY_US -> true;
            case CAME, CAME_PARTLY, ABSENT_REPORTED, ABSENT_NOT_REPORTED -> false;
        };
    }

    static boolean came(AttendanceState state) {
        return state == AttendanceState.CAME || state == AttendanceState.CAME_PARTLY;
    }

    private AttendanceState state(Member member) {
        return states.getOrDefault(member.participantId(), AttendanceState.PLANNED);
    }

    private int count(List<Member> expected, AttendanceState state) {
        return (int) expected.stream().filter(member -> state(member) == state).count();
    }
}
