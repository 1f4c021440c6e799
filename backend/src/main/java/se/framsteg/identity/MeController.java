package se.framsteg.identity;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import se.framsteg.platform.Action;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Category;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Whose;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class MeController implements MeApi {

    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final Caller.Current caller;
    private final Calendar calendar;

    MeController(AccountRepository accounts, RoleRepository roles, Caller.Current caller, Calendar calendar) {
        this.accounts = accounts;
        this.roles = roles;
        this.caller = caller;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = Category.ACCOUNT, action = Action.READ, of = Whose.OWN)
    public Me me() {
        return seen(caller.get().accountId());
    }

    @Override
    @Guarded(value = Category.ACCOUNT, action = Action.WRITE, of = Whose.OWN)
    public Me speak(LanguageChoice choice) {
        UUID id = caller.get().accountId();
        accounts.speak(id, choice.language().code());
        return seen(id);
    }

    private Me seen(UUID id) {
        return accounts.findById(id).orElseThrow().toMe(roles.listHeld(id, calendar.today(), calendar.now()));
    }
}
