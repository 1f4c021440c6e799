package se.framsteg.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.framsteg.problem.ProblemType;

/**
 * What a password must be (NIST SP 800-63B-4, 3.1.1.2): fifteen characters, and none that guessers try first. No rules
 * about which characters.
 */
final class PasswordRules {

    private static final Set<String> COMMON = common();
    /** The same few characters over and over. */
    private static final Pattern REPEATED = Pattern.compile("(.{1,5}?)\\1+.{0,4}");

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final String ROWS =
            "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyzåäö qwertyuiopåasdfghjklöäzxcvbnm";
    private static final int MOST_OF_OWN = 5;

    private PasswordRules() {}

    /** @return why it cannot be used; empty when it can */
    static Optional<ProblemType> objection(String password, String name, String email) {
        if (password.codePointCount(0, password.length()) < InvitationAnswer.SHORTEST) {
            return Optional.of(ProblemType.PASSWORD_TOO_SHORT);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean guessable = isCommon(lower)
                || REPEATED.matcher(lower).matches()
                || ROWS.contains(lower)
                || isMostly(lower, name)
                || isMostly(lower, email);
        return guessable ? Optional.of(ProblemType.PASSWORD_TOO_COMMON) : Optional.empty();
    }

    /** A listed word with digits and signs around it is the first thing a guesser tries. */
    private static boolean isCommon(String lower) {
        String letters = NOT_A_LETTER.matcher(lower).replaceAll("");
        return COMMON.contains(lower)
                || COMMON.contains(letters)
                || !letters.isEmpty() && REPEATED.matcher(letters).matches();
    }

    /** The person's own name or address with a few characters added. */
    private static boolean isMostly(String lower, String own) {
        String word = own.strip().toLowerCase(Locale.ROOT);
        String joined = NOT_A_LETTER.matcher(word).replaceAll("");
        return contains(lower, word) || contains(NOT_A_LETTER.matcher(lower).replaceAll(""), joined);
    }

    private static boolean contains(String password, String word) {
        return word.length() > MOST_OF_OWN
                && password.contains(word)
                && password.length() - word.length() <= MOST_OF_OWN;
    }

    private static Set<String> common() {
        try (var in = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
