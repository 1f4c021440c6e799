package se.framsteg.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import se.framsteg.platform.Caller;

/** Lets a request through when its token is ours, in time, and its sign-in still lives. */
@Singleton
final class BearerTokens implements TokenValidator<HttpRequest<?>> {

    private final AccessTokens tokens;
    private final LiveSignIns signIns;
    private final Scheduler blocking;

    BearerTokens(AccessTokens tokens, LiveSignIns signIns, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.tokens = tokens;
        this.signIns = signIns;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
        return tokens.read(token).map(this::authenticate).orElse(Mono.empty());
    }

    private Mono<Authentication> authenticate(Caller caller) {
        Authentication authentication = Authentication.build(
                caller.accountId().toString(),
                Map.of(AccessTokens.SIGN_IN, caller.signInId().toString()));
        if (signIns.isRemembered(caller)) {
            return Mono.just(authentication);
        }
        return Mono.fromCallable(() -> signIns.isLive(caller))
                .subscribeOn(blocking)
                .filter(live -> live)
                .map(live -> authentication);
    }
}
