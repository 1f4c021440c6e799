package se.framsteg.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.framsteg.testing.RunningApi;

/** What has come to the demo mailbox. Messages are sent after the reply, so looking for one waits for it. */
final class Letters {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

    private Letters() {}

    static String code(String contact) {
        return code(contact, 1);
    }

    /** In the newest message, once there are so many. */
    static String code(String contact, int howMany) {
        return found(CODE, latest(contact, howMany), 0);
    }

    static String invitation(String contact, int howMany) {
        return found(TOKEN, latest(contact, howMany), 1);
    }

    static List<DemoMessage> to(String contact) {
        return RunningApi.anonymously(DemoMailboxApi.class).messages().stream()
                .filter(message -> message.to().equals(contact))
                .toList();
    }

    /** The newest, once there are so many. */
    static DemoMessage latest(String contact, int howMany) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<DemoMessage> all = to(contact);
            if (all.size() >= howMany) {
                return all.getFirst();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no message came");
    }

    private static String found(Pattern pattern, DemoMessage message, int group) {
        Matcher matcher = pattern.matcher(message.text());
        if (!matcher.find()) {
            throw new AssertionError(message);
        }
        return matcher.group(group);
    }
}
