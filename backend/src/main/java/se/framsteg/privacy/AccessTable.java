package se.framsteg.privacy;

import static se.framsteg.identity.Role.ADMINISTRATOR;
import static se.framsteg.identity.Role.COACH;
import static se.framsteg.identity.Role.COORDINATOR;
import static se.framsteg.identity.Role.EXTERNAL_LEADER;
import static se.framsteg.identity.Role.LEADER;
import static se.framsteg.identity.Role.PARTICIPANT;
import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Whose.INSTALLATION;
import static se.framsteg.platform.Whose.LISTED;
import static se.framsteg.platform.Whose.OWN;
import static se.framsteg.platform.Whose.PROGRAMME;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.framsteg.identity.Role;
import se.framsteg.platform.Action;
import se.framsteg.platform.Category;
import se.framsteg.platform.Whose;

/**
 * Who may do what to whose data. What is not written here is refused.
 *
 * <p>A role permits only together with its relation to whom it is about ({@link Relations}): a coach is one who coaches that
 * participant today, a coordinator one who coordinates a programme the participant is or was enrolled in.
 */
final class AccessTable {

    /** A row's key. */
    record Ask(Category category, Action action, Whose whose) {}

    /** What everybody who is signed in may do with what is their own. */
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    /** Likewise, but not leaders from outside. */
    private static final Set<Role> INSIDERS = EnumSet.complementOf(EnumSet.of(EXTERNAL_LEADER));

    private static final Map<Ask, Set<Role>> ROWS = new HashMap<>();

    static {
        permit(Category.ACCOUNT, List.of(READ, WRITE), OWN, EVERYBODY);
        permit(Category.STAFF, List.of(READ, WRITE), INSTALLATION, Set.of(ADMINISTRATOR));
        permit(Category.PROGRAMME, List.of(READ), OWN, INSIDERS);
        permit(Category.PROGRAMME, List.of(READ, WRITE), INSTALLATION, Set.of(ADMINISTRATOR));
        permit(Category.INSTRUMENT, List.of(READ), OWN, INSIDERS);
        permit(Category.INSTRUMENT, List.of(READ, WRITE), INSTALLATION, Set.of(ADMINISTRATOR));

        permit(Category.PERSON, List.of(READ), OWN, Set.of(PARTICIPANT));
        permit(Category.PERSON, List.of(READ, WRITE), PROGRAMME, Set.of(COORDINATOR));
        permit(Category.PERSON, List.of(READ), Whose.PARTICIPANT, Set.of(COORDINATOR, COACH));
        permit(Category.PERSON, List.of(WRITE), Whose.PARTICIPANT, Set.of(COORDINATOR));
        permit(Category.GRANT, List.of(READ, WRITE), Whose.PARTICIPANT, Set.of(COORDINATOR));

        permit(Category.CARD, List.of(READ, WRITE), OWN, Set.of(PARTICIPANT));
        permit(Category.DRAFT, List.of(READ, WRITE), OWN, Set.of(PARTICIPANT));
        permit(Category.CARD, List.of(READ, WRITE), Whose.PARTICIPANT, Set.of(COACH));
        permit(Category.CARD, List.of(READ), LISTED, Set.of(COACH));
        permit(Category.COACH_CARD, List.of(READ, WRITE), Whose.PARTICIPANT, Set.of(COACH));

        permit(Category.PLAN_DRAFT, List.of(READ, WRITE), OWN, Set.of(PARTICIPANT));
        permit(Category.ASSESSMENT, List.of(READ, WRITE), OWN, Set.of(PARTICIPANT));
        permit(Category.ASSESSMENT, List.of(READ, WRITE), Whose.PARTICIPANT, Set.of(COACH));
        permit(Category.PLAN, List.of(READ, WRITE), OWN, Set.of(PARTICIPANT));
        permit(Category.PLAN, List.of(READ), Whose.PARTICIPANT, Set.of(COORDINATOR, COACH));
        permit(Category.PLAN, List.of(WRITE), Whose.PARTICIPANT, Set.of(COACH));
        permit(Category.PLAN, List.of(READ), LISTED, Set.of(COACH, COORDINATOR));

        permit(Category.ACCESS_LOG, List.of(READ), OWN, Set.of(PARTICIPANT));

        permit(Category.SCHEDULE, List.of(READ, WRITE), OWN, Set.of(PARTICIPANT));
        permit(Category.SCHEDULE, List.of(READ), Whose.PARTICIPANT, Set.of(COACH, COORDINATOR));
        permit(Category.SCHEDULE, List.of(WRITE), Whose.PARTICIPANT, Set.of(COACH));
        permit(Category.SCHEDULE, List.of(READ), LISTED, Set.of(COACH));
        permit(Category.ATTENDANCE, List.of(WRITE), OWN, Set.of(PARTICIPANT));
        permit(Category.ATTENDANCE, List.of(READ), Whose.PARTICIPANT, Set.of(COACH, COORDINATOR));
        permit(Category.ATTENDANCE, List.of(WRITE), Whose.PARTICIPANT, Set.of(COACH));
        permit(Category.ATTENDANCE, List.of(WRITE), LISTED, Set.of(COACH));
        permit(Category.ABSENCE_REASON, List.of(READ, WRITE), OWN, Set.of(PARTICIPANT));
        permit(Category.ABSENCE_REASON, List.of(READ), Whose.PARTICIPANT, Set.of(COACH));

        permit(Category.ACTIVITY, List.of(READ, WRITE), OWN, Set.of(PARTICIPANT));
        permit(Category.ACTIVITY, List.of(READ, WRITE), Whose.PARTICIPANT, Set.of(COACH));
        permit(Category.ACTIVITY, List.of(READ, WRITE), PROGRAMME, Set.of(COORDINATOR));
        permit(Category.ROSTER, List.of(READ, WRITE), LISTED, Set.of(LEADER, EXTERNAL_LEADER, COACH, COORDINATOR));
        permit(Category.ROSTER, List.of(READ), PROGRAMME, Set.of(COORDINATOR));
        permit(Category.FEEDBACK, List.of(READ, WRITE), OWN, Set.of(PARTICIPANT));
    }

    private AccessTable() {}

    private static void permit(Category category, List<Action> actions, Whose whose, Set<Role> roles) {
        Set<Role> inOrder = EnumSet.copyOf(roles);
        actions.forEach(action -> ROWS.put(new Ask(category, action, whose), inOrder));
    }

    /**
     * The roles that may; none when the row is missing. The coach is asked about before the coordinator, every time: most
     * calls are the coach's, and whoever is both stands in the log as the same one always.
     */
    static Set<Role> mayAsk(Ask ask) {
        return ROWS.getOrDefault(ask, Set.of());
    }

    /** Whether anybody with an account may, whatever their role. */
    static boolean everybodyMay(Ask ask) {
        return mayAsk(ask).equals(EVERYBODY);
    }

    /** Whether anybody may who is here on their own account, and not led in from outside for one activity. */
    static boolean insidersMay(Ask ask) {
        return mayAsk(ask).equals(INSIDERS);
    }
}
