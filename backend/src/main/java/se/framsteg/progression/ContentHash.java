package se.framsteg.progression;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells a submission that is sent again from another card under the same id. */
final class ContentHash {

    private ContentHash() {}

    /**
     * SHA-256 of everything the card says; the order of its answers does not matter.
     *
     * @param enteredBy the staff member who enters it from paper; null when the participant sends it
     */
    static byte[] of(CardSubmission card, UUID participant, @Nullable UUID enteredBy) {
        StringBuilder content = new StringBuilder(512);
        for (Object part : new @Nullable Object[] {
            participant,
            enteredBy,
            card.instrument(),
            card.version(),
            card.answeredOn(),
            card.language(),
            card.device(),
            card.helpedBy(),
            card.corrects()
        }) {
            content.append(part).append('\n');
        }
        card.answers().stream()
                .sorted(Comparator.comparing(Answer::question))
                .forEach(answer -> content.append(answer.question())
                        .append('\t')
                        .append(answer.state())
                        .append('\t')
                        .append(answer.value())
                        .append('\n'));
        return sha256(content.toString());
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
