package se.framsteg.identity;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
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
        var id = caller.get().accountId();
        return accounts.findById(id).orElseThrow().toMe(roles.listHeld(id, calendar.today()));
    }

    @Override
    @Guarded(value = Category.ACCOUNT, action = Action.WRITE, of = Whose.OWN)
    public Me speak(LanguageChoice choice) {
        accounts.speak(caller.get().accountId(), choice.language().code());
        return me();
    }
}
