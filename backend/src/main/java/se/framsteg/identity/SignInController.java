package se.framsteg.identity;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import se.framsteg.platform.Action;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Category;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Open;
import se.framsteg.platform.Refused;
import se.framsteg.platform.Whose;
import se.framsteg.problem.ProblemType;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController implements SignInApi {

    private final CodeSignIns byCode;
    private final PasswordSignIns byPassword;
    private final SignIns signIns;
    private final Networks networks;
    private final Caller.Current caller;

    SignInController(
            CodeSignIns byCode, PasswordSignIns byPassword, SignIns signIns, Networks networks, Caller.Current caller) {
        this.byCode = byCode;
        this.byPassword = byPassword;
        this.signIns = signIns;
        this.networks = networks;
        this.caller = caller;
    }

    @Override
    @Open
    public CodeSent requestCode(CodeRequest request) {
        return byCode.send(Contact.read(request.contact(), "/contact"), request.language(), networks.current());
    }

    @Override
    @Open
    public Tokens signInWithCode(CodeSignIn signIn) {
        return byCode.open(signIn, networks.current());
    }

    @Override
    @Open
    public Tokens signInWithPassword(PasswordSignIn signIn) {
        return byPassword.open(signIn, networks.current());
    }

    @Override
    @Open
    public Tokens refresh(Refresh refresh) {
        return signIns.refresh(refresh.refreshToken()).orElseThrow(() -> Refused.because(ProblemType.REFRESH_REFUSED));
    }

    @Override
    @Open
    public InvitedPerson invitation(String token) {
        return byPassword.invited(token);
    }

    @Override
    @Open
    public Tokens acceptInvitation(InvitationAnswer answer) {
        return byPassword.accept(answer, networks.current());
    }

    @Override
    @Guarded(value = Category.ACCOUNT, action = Action.WRITE, of = Whose.OWN)
    public void signOut() {
        signIns.end(caller.get().signInId());
    }
}
