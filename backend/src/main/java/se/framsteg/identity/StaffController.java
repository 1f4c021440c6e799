package se.framsteg.identity;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import se.framsteg.platform.Action;
import se.framsteg.platform.Category;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Whose;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffController implements StaffApi {

    private final Staff staff;
    private final MessageStore messages;

    StaffController(Staff staff, MessageStore messages) {
        this.staff = staff;
        this.messages = messages;
    }

    @Override
    @Guarded(value = Category.STAFF, action = Action.READ, of = Whose.INSTALLATION)
    public List<StaffAccount> staff() {
        return staff.list();
    }

    @Override
    @Guarded(value = Category.STAFF, action = Action.READ, of = Whose.INSTALLATION)
    public Undelivered undelivered() {
        return messages.undelivered();
    }

    @Override
    @Guarded(value = Category.STAFF, action = Action.WRITE, of = Whose.INSTALLATION)
    public StaffAccount invite(StaffInvitation invitation) {
        return staff.invite(invitation);
    }

    @Override
    @Guarded(value = Category.STAFF, action = Action.WRITE, of = Whose.INSTALLATION)
    public StaffAccount change(UUID accountId, StaffChange change) {
        return staff.change(accountId, change);
    }

    @Override
    @Guarded(value = Category.STAFF, action = Action.WRITE, of = Whose.INSTALLATION)
    public StaffAccount inviteAgain(UUID accountId) {
        return staff.inviteAgain(accountId);
    }
}
