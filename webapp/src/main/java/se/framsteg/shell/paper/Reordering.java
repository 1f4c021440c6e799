package se.framsteg.shell.paper;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts what is read from right to left in the order in which it is drawn, its letters joined. */
final class Reordering implements BidiReorderer {
    private static final String OPENING = "([{<«‹“";
    private static final String CLOSING = ")]}>»›”";

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.apart(text);
    }

    /** Brackets open the other way then. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        var reversed = new StringBuilder(text).reverse();
        for (var i = 0; i < reversed.length(); i++) {
            reversed.setCharAt(i, mirrored(reversed.charAt(i)));
        }
        return reversed.toString();
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static char mirrored(char each) {
        var opens = OPENING.indexOf(each);
        if (opens >= 0) {
            return CLOSING.charAt(opens);
        }
        var closes = CLOSING.indexOf(each);
        return closes >= 0 ? OPENING.charAt(closes) : each;
    }
}
