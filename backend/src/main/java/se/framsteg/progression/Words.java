package se.framsteg.progression;

import se.framsteg.identity.Language;

/** A text of an instrument in every language. */
record Words(String sv, String en) {

    String in(Language language) {
        return switch (language) {
            case SV -> sv;
            case EN -> en;
        };
    }
}
