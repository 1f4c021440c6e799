package se.framsteg.progression;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Tells a submission that is sent again from another card under the same id. */
final class ContentHash {

    private ContentHash() {}

    /** SHA-256, in capital hexadecimal, of everything that was sent; the order of the answers does not matter. */
    static String of(Sending sending) {
        CardSubmission card = sending.card();
        String answers = card.answers().stream()
                .sorted(Comparator.comparing(Answer::question))
                .map(answer -> answer.question() + "\t" + answer.state() + "\t" + answer.value())
                .collect(Collectors.joining("\n"));
        return sha256(sending.participantId() + "\n" + sending.enteredBy() + "\n" + card.instrument() + "\n"
                + card.version() + "\n" + card.answeredOn() + "\n" + card.language() + "\n" + card.device() + "\n"
                + card.helpedBy() + "\n" + card.corrects() + "\n" + answers);
    }

    private static String sha256(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
