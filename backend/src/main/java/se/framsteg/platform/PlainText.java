package se.framsteg.platform;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.ProblemType;

/** One line of text as people write it: any Unicode, but nothing that cannot be seen, stored or searched. */
public final class PlainText {

    /** Of a person, programme or organisation, in code points, which is what the database counts. */
    public static final int LONGEST_NAME = 200;

    private static final int HIDDEN = 1 << Character.FORMAT | 1 << Character.CONTROL | 1 << Character.UNASSIGNED;

    private PlainText() {}

    /** Without space at its ends, and composed (NFC): the same name typed on two keyboards is then the same text. */
    public static String cleaned(String raw) {
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        int from = 0;
        int to = composed.length();
        while (from < to && isSpace(composed.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(composed.charAt(to - 1))) {
            to--;
        }
        return composed.substring(from, to);
    }

    /** What hinders this cleaned text from being kept, or null. Joiners (as in Persian names and emoji) do not. */
    public static @Nullable ProblemType faultIn(String cleaned, int mostCodePoints) {
        if (cleaned.codePoints().anyMatch(PlainText::isForbidden)) {
            return ProblemType.INVALID;
        }
        if (cleaned.codePoints().noneMatch(PlainText::isVisible)) {
            return ProblemType.REQUIRED;
        }
        return cleaned.codePointCount(0, cleaned.length()) > mostCodePoints ? ProblemType.TOO_LONG : null;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static boolean isVisible(int point) {
        return !Character.isSpaceChar(point) && (HIDDEN >> Character.getType(point) & 1) == 0;
    }

    /** Control characters, line breaks, halves of surrogate pairs, and marks that turn the text around them. */
    private static boolean isForbidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        };
    }
}
