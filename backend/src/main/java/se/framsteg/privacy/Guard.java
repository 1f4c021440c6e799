package se.framsteg.privacy;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Disclosures;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Refused;
import se.framsteg.platform.Whose;
import se.framsteg.problem.ProblemType;

/**
 * Stands around every guarded route: one transaction that holds the decision, the work and the log. If the log cannot be
 * written nothing is replied and nothing is stored.
 */
@Singleton
@InterceptorBean(Guarded.class)
final class Guard implements MethodInterceptor<Object, Object>, Disclosures {

    private static final ScopedValue<List<@Nullable UUID>> SHOWN = ScopedValue.newInstance();
    private static final Object DENIED = new Object();

    private final Caller.Current caller;
    private final AccessDecisions decisions;
    private final AccessLog log;
    private final TransactionOperations<Connection> transactions;
    private final Retries retries;

    Guard(
            Caller.Current caller,
            AccessDecisions decisions,
            AccessLog log,
            TransactionOperations<Connection> transactions,
            Retries retries) {
        this.caller = caller;
        this.decisions = decisions;
        this.log = log;
        this.transactions = transactions;
        this.retries = retries;
    }

    /** Outermost: nothing of the call is looked at before it is decided whether the caller may. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        Access access = Access.of(caller.get(), call);
        Object reply;
        try {
            reply = retries.run(() -> inOneTransaction(access, () -> call.proceed(this)));
        } catch (Refused | ConstraintViolationException refused) {
            // The work is rolled back, but a refusal may tell what is stored: it is logged like a reply.
            inOneTransaction(access, () -> null);
            throw refused;
        }
        if (reply == DENIED) {
            throw Refused.because(reply(access.ask().whose()));
        }
        return reply;
    }

    private @Nullable Object inOneTransaction(Access access, Supplier<@Nullable Object> work) {
        List<@Nullable UUID> shown = new ArrayList<>();
        return ScopedValue.where(SHOWN, shown)
                .call(() -> transactions.executeWrite(status -> {
                    Decision decision = decisions.decide(access);
                    Object reply = decision instanceof Decision.Permitted ? work.get() : DENIED;
                    log.write(
                            access,
                            decision,
                            shown.isEmpty() ? Collections.singletonList(access.participant()) : shown);
                    return reply;
                }));
    }

    /** What is not the caller's is answered like what does not exist. */
    private static ProblemType reply(Whose whose) {
        return switch (whose) {
            case PARTICIPANT, PROGRAMME -> ProblemType.NOT_FOUND;
            case OWN, LISTED, INSTALLATION -> ProblemType.NOT_PERMITTED;
        };
    }

    @Override
    public void disclosed(Collection<UUID> participants) {
        SHOWN.get().addAll(participants);
    }
}
