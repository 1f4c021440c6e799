package se.framsteg.local.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.framsteg.identity.DemoMailboxClient;

/** What people read in their mail: links and codes. */
final class Post {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final Backstage backstage;

    Post(Backstage backstage) {
        this.backstage = backstage;
    }

    /** The first group of what is wanted, in the newest message that has it. Messages come after the reply: it may take a moment. */
    String latest(String address, Pattern wanted) {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE.toNanos()) {
            Matcher found = backstage.anonymously(DemoMailboxClient.class).messages().stream()
                    .filter(message -> message.to().equals(address))
                    .map(message -> wanted.matcher(message.text()))
                    .filter(Matcher::find)
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                return found.group(1);
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        throw new IllegalStateException("nothing of the kind came to " + address);
    }
}
