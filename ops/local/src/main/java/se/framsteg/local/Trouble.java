package se.framsteg.local;

import org.jspecify.annotations.Nullable;

/** Something that the person at the terminal can put right; the message is one line for them. */
final class Trouble extends RuntimeException {

    Trouble(String line) {
        this(line, null);
    }

    Trouble(String line, @Nullable Throwable cause) {
        super(line.lines().findFirst().orElse(""), cause);
    }
}
