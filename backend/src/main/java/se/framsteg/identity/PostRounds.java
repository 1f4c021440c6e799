package se.framsteg.identity;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Finds what is to be tried again and what another node has left. Only where requests are answered: a command that borrows
 * the database for a moment would take messages along.
 */
@Singleton
final class PostRounds implements ApplicationEventListener<ServerStartupEvent> {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Postman postman;
    private final TaskScheduler scheduler;

    PostRounds(Postman postman, @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.postman = postman;
        this.scheduler = scheduler;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        scheduler.scheduleWithFixedDelay(Duration.ZERO, EVERY, postman::wake);
    }
}
