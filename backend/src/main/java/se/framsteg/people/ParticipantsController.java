package se.framsteg.people;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.PERSON;
import static se.framsteg.platform.Whose.PARTICIPANT;
import static se.framsteg.platform.Whose.PROGRAMME;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Guarded;

/** The coordinator's pages. Each rule stands in the class that the method hands over to. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ParticipantsController implements ParticipantsApi {

    private final ParticipantDirectory directory;
    private final ParticipantFile file;
    private final Enrolling enrolling;
    private final EnrolmentChanges changes;
    private final ContactChanges contacts;
    private final IdentityProtection protection;
    private final CoachAssignmentRepository assignments;
    private final Calendar calendar;

    ParticipantsController(
            ParticipantDirectory directory,
            ParticipantFile file,
            Enrolling enrolling,
            EnrolmentChanges changes,
            ContactChanges contacts,
            IdentityProtection protection,
            CoachAssignmentRepository assignments,
            Calendar calendar) {
        this.directory = directory;
        this.file = file;
        this.enrolling = enrolling;
        this.changes = changes;
        this.contacts = contacts;
        this.protection = protection;
        this.assignments = assignments;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = PERSON, action = READ, of = PROGRAMME)
    public ParticipantPage participants(
            UUID programmeId, @Nullable String query, @Nullable EnrolmentState state, int page, int size) {
        return directory.search(programmeId, query, state, page, size);
    }

    @Override
    @Guarded(value = PERSON, action = READ, of = PROGRAMME)
    public List<Coach> coaches(UUID programmeId) {
        return assignments.available(programmeId, calendar.today());
    }

    @Override
    @Guarded(value = PERSON, action = WRITE, of = PROGRAMME)
    public Participant enrol(UUID programmeId, NewEnrolment enrolment) {
        return file.get(enrolling.somebodyNew(programmeId, enrolment));
    }

    @Override
    @Guarded(value = PERSON, action = WRITE, of = PARTICIPANT)
    public Participant enrolAgain(UUID participantId, AnotherEnrolment enrolment) {
        enrolling.again(participantId, enrolment);
        return file.get(participantId);
    }

    @Override
    @Guarded(value = PERSON, action = READ, of = PARTICIPANT)
    public Participant participant(UUID participantId) {
        return file.get(participantId);
    }

    @Override
    @Guarded(value = PERSON, action = WRITE, of = PARTICIPANT)
    public Participant changeContact(UUID participantId, ContactChange change) {
        contacts.change(participantId, change);
        return file.get(participantId);
    }

    @Override
    @Guarded(value = PERSON, action = WRITE, of = PARTICIPANT)
    public Participant changeProtection(UUID participantId, ProtectionChange change) {
        protection.change(participantId, change);
        return file.get(participantId);
    }

    @Override
    @Guarded(value = PERSON, action = WRITE, of = PARTICIPANT)
    public Participant changeEnrolment(UUID participantId, UUID enrolmentId, EnrolmentChange change) {
        changes.change(participantId, enrolmentId, change);
        return file.get(participantId);
    }

    @Override
    @Guarded(value = PERSON, action = WRITE, of = PARTICIPANT)
    public Participant exit(UUID participantId, UUID enrolmentId, Exit exit) {
        changes.exit(participantId, enrolmentId, exit);
        return file.get(participantId);
    }

    @Override
    @Guarded(value = PERSON, action = WRITE, of = PARTICIPANT)
    public Participant changeCoach(UUID participantId, UUID enrolmentId, CoachChange change) {
        changes.changeCoach(participantId, enrolmentId, change);
        return file.get(participantId);
    }
}
