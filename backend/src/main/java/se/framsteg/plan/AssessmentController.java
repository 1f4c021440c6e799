package se.framsteg.plan;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.ASSESSMENT;
import static se.framsteg.platform.Category.PLAN_DRAFT;
import static se.framsteg.platform.Whose.OWN;
import static se.framsteg.platform.Whose.PARTICIPANT;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import se.framsteg.platform.Guarded;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class AssessmentController implements AssessmentApi {

    private final Preparations preparations;
    private final Assessments assessments;
    private final Enrolled enrolled;

    AssessmentController(Preparations preparations, Assessments assessments, Enrolled enrolled) {
        this.preparations = preparations;
        this.assessments = assessments;
        this.enrolled = enrolled;
    }

    @Override
    @Guarded(value = PLAN_DRAFT, action = READ, of = OWN)
    public Preparation preparation() {
        return preparations.get(enrolled.me());
    }

    @Override
    @Guarded(value = PLAN_DRAFT, action = WRITE, of = OWN)
    public PreparedText prepare(AssessmentField field, PreparedChange change) {
        return preparations.keep(enrolled.me(), field, change);
    }

    @Override
    @Guarded(value = ASSESSMENT, action = WRITE, of = OWN)
    public Assessment handIn() {
        return preparations.handIn(enrolled.me());
    }

    @Override
    @Guarded(value = ASSESSMENT, action = READ, of = OWN)
    public Assessment ownAssessment() {
        return assessments.get(enrolled.me());
    }

    @Override
    @Guarded(value = ASSESSMENT, action = READ, of = OWN)
    public AssessmentVersion ownAssessmentVersion(int number) {
        return assessments.version(enrolled.me(), number);
    }

    @Override
    @Guarded(value = ASSESSMENT, action = READ, of = PARTICIPANT)
    public Assessment assessment(UUID participantId) {
        return assessments.get(participantId);
    }

    @Override
    @Guarded(value = ASSESSMENT, action = READ, of = PARTICIPANT)
    public AssessmentVersion assessmentVersion(UUID participantId, int number) {
        return assessments.version(participantId, number);
    }

    @Override
    @Guarded(value = ASSESSMENT, action = WRITE, of = PARTICIPANT)
    public Assessment settle(UUID participantId, AssessmentChange change) {
        return assessments.settle(participantId, change);
    }
}
