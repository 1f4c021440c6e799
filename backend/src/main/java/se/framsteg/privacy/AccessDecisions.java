package se.framsteg.privacy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Whose;
import se.framsteg.privacy.Decision.Denied;
import se.framsteg.privacy.Decision.Permitted;

/** The one place that says who may: the access table joined with how the caller stands to whom it is about today. */
@Singleton
final class AccessDecisions {

    private final Relations relations;
    private final KnownParticipants participants;
    private final Calendar calendar;

    AccessDecisions(Relations relations, KnownParticipants participants, Calendar calendar) {
        this.relations = relations;
        this.participants = participants;
        this.calendar = calendar;
    }

    Decision decide(Access access) {
        if (AccessTable.everybodyMay(access.ask())) {
            return new Permitted(null, null);
        }
        if (AccessTable.insidersMay(access.ask())) {
            boolean fromOutside =
                    relations.isFromOutside(access.caller().accountId()).isPresent();
            return fromOutside ? new Denied() : new Permitted(null, null);
        }
        LocalDate today = calendar.today();
        for (Role role : AccessTable.mayAsk(access.ask())) {
            Optional<UUID> ground = ground(access, role, today);
            if (ground.isPresent()) {
                boolean inProgramme = access.ask().whose() == Whose.PARTICIPANT
                        || access.ask().whose() == Whose.PROGRAMME;
                return new Permitted(role, inProgramme ? ground.get() : null);
            }
        }
        return new Denied();
    }

    private Optional<UUID> ground(Access access, Role role, LocalDate today) {
        UUID caller = access.caller().accountId();
        return switch (access.ask().whose()) {
            case OWN -> role == Role.PARTICIPANT ? participants.find(caller) : Optional.empty();
            case PARTICIPANT -> standsTo(caller, role, Objects.requireNonNull(access.subject()), today);
            case PROGRAMME -> relations.holds(caller, role.name(), Objects.requireNonNull(access.subject()), today);
            case LISTED, INSTALLATION ->
                role == Role.EXTERNAL_LEADER
                        ? relations.leadsFromOutside(caller, calendar.now())
                        : relations.holdsAnywhere(caller, role.name(), today);
        };
    }

    private Optional<UUID> standsTo(UUID caller, Role role, UUID participant, LocalDate today) {
        return switch (role) {
            case COACH -> relations.coaches(caller, participant, today);
            case COORDINATOR -> relations.coordinates(caller, participant, today);
            case PARTICIPANT, LEADER, EXTERNAL_LEADER, STEERING, REFERRER, ADMINISTRATOR, AUDITOR -> Optional.empty();
        };
    }
}
