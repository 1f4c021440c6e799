package se.framsteg.identity;

import java.util.Optional;

/** Phone numbers as other rooms keep them. */
public final class Phones {

    private Phones() {}

    /** As E.164; numbers without a country code are Swedish. Empty when it is none. */
    public static Optional<String> find(String typed) {
        return Contact.findPhone(typed).map(Contact::value);
    }
}
