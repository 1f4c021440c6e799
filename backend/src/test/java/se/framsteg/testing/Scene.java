package se.framsteg.testing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.platform.Calendar;

/**
 * A programme of a test class's own with everybody that access rules speak of, and another programme beside it. Written
 * straight into the tables, so that no rule under test made it.
 */
public final class Scene {

    private final Rows rows = new Rows();
    private final LocalDate today = RunningApi.bean(Calendar.class).today();

    public final UUID programme = rows.programme("Programme");
    public final UUID otherProgramme = rows.programme("Other programme");

    public final Person coach = staff("coach", Role.COACH, programme);
    /** Coaches in the same programme, but not these participants. */
    public final Person strangerCoach = staff("strangerCoach", Role.COACH, programme);
    /** Was Aino's coach until a while ago. */
    public final Person formerCoach = staff("formerCoach", Role.COACH, programme);

    public final Person otherCoach = staff("otherCoach", Role.COACH, otherProgramme);
    public final Person coordinator = staff("coordinator", Role.COORDINATOR, programme);
    public final Person otherCoordinator = staff("otherCoordinator", Role.COORDINATOR, otherProgramme);
    public final Person leader = staff("leader", Role.LEADER, programme);
    public final Person steering = staff("steering", Role.STEERING, programme);
    public final Person referrer = staff("referrer", Role.REFERRER, programme);
    public final Person administrator = staff("administrator", Role.ADMINISTRATOR, null);
    public final Person auditor = staff("auditor", Role.AUDITOR, null);

    /** Leads an activity of neither programme, from outside. */
    public final Person externalLeader =
            externalLeader("externalLeader", rows.activity(rows.programme("Leaders' programme"), coordinator.id()));

    /** A participant since 400 days. */
    public final Person aino = participant("Aino", programme, coach);
    /** Another participant of the same coach. */
    public final Person bo = participant("Bo", programme, coach);
    /** A participant of the other programme. */
    public final Person cem = participant("Cem", otherProgramme, otherCoach);
    /** A participant with protected identity, of the same coach. */
    public final Person protectedOne = participant("Alias", programme, coach);

    public Scene() {
        rows.coachedUntil(aino.id(), formerCoach.id(), since(), today.minusDays(100));
        rows.protect(protectedOne.id());
    }

    public LocalDate today() {
        return today;
    }

    /** The day on which every enrolment here began. */
    public LocalDate since() {
        return today.minusDays(400);
    }

    public Person staff(String name, Role role, @Nullable UUID inProgramme) {
        Person person = new Person(rows.account(name), name);
        rows.role(person.id(), role, inProgramme, since());
        return person;
    }

    public Person participant(String name, UUID inProgramme, @Nullable Person coachedBy) {
        Person person = new Person(rows.account(name), name);
        UUID enrolment = rows.participant(person.id(), inProgramme, since());
        if (coachedBy != null) {
            rows.coached(person.id(), enrolment, coachedBy.id(), today.minusDays(99));
        }
        return person;
    }

    /** Somebody from outside who leads this activity. */
    public Person externalLeader(String name, UUID activity) {
        return new Person(rows.externalLeader(name, activity), name);
    }

    /** For what a single test needs beside these. */
    public Rows rows() {
        return rows;
    }
}
