package se.framsteg.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/**
 * An address that messages reach, in its one normal form: e-mail in lower case, phone as E.164.
 *
 * @param value as stored in the account
 */
record Contact(Kind kind, String value) {

    enum Kind {
        EMAIL,
        PHONE
    }

    private static final int LONGEST_EMAIL = 254;
    /** Only what cannot be an address is turned away; whether it exists, the first message shows. */
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>(),;:\\\\\"\\[\\]\\p{Cntrl}]{1,64}@[^\\s@<>(),;:\\\\\"\\[\\]\\p{Cntrl}]+\\.[^\\s@.]+");

    private static final String HOME = "SE";

    static Contact email(String value) {
        return new Contact(Kind.EMAIL, value);
    }

    static Contact phone(String value) {
        return new Contact(Kind.PHONE, value);
    }

    /** As somebody typed it where either will do. Refused at the field when it is neither. */
    static Contact read(String typed, String pointer) {
        return find(typed).orElseThrow(() -> Refused.at(pointer, faultIn(typed)));
    }

    /** Likewise. */
    static Optional<Contact> find(String typed) {
        return isMeantAsEmail(typed) ? findEmail(typed) : findPhone(typed);
    }

    /** What is said of one that is neither. */
    static ProblemType faultIn(String typed) {
        return isMeantAsEmail(typed) ? ProblemType.NOT_AN_EMAIL : ProblemType.NOT_A_PHONE;
    }

    private static boolean isMeantAsEmail(String typed) {
        return typed.indexOf('@') >= 0;
    }

    static Contact readEmail(String typed, String pointer) {
        return findEmail(typed).orElseThrow(() -> Refused.at(pointer, ProblemType.NOT_AN_EMAIL));
    }

    static Contact readPhone(String typed, String pointer) {
        return findPhone(typed).orElseThrow(() -> Refused.at(pointer, ProblemType.NOT_A_PHONE));
    }

    static Optional<Contact> findEmail(String typed) {
        String normal = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return normal.length() <= LONGEST_EMAIL && EMAIL.matcher(normal).matches()
                ? Optional.of(email(normal))
                : Optional.empty();
    }

    /** Numbers without a country code are Swedish. */
    static Optional<Contact> findPhone(String typed) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, HOME);
            return numbers.isValidNumber(number)
                    ? Optional.of(phone(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Without the address, so that no log holds one. */
    @Override
    public String toString() {
        return kind + "[…]";
    }
}
