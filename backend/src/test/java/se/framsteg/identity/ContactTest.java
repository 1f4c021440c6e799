package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@b",
                "a b@example.org",
                "a@@example.org",
                "a@example.org\nBcc: b@example.org",
                "a,b@example.org",
                "<a@example.org>",
                "a@example.org.",
                "\"a\"@example.org",
                "a@exa mple.org"
            })
    void isNoEmailAddress(String typed) {
        assertThat(Contact.findEmail(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "070", "07017406", "hej", "+4670", "123456789012345678", "19810203-1234"})
    void isNoPhoneNumber(String typed) {
        assertThat(Contact.findPhone(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"' Aino@Example.ORG ',aino@example.org", "åsa@exämple.org,åsa@exämple.org", "a+b@c.d.se,a+b@c.d.se"})
    void anEmailAddressHasOneForm(String typed, String normal) {
        assertThat(Contact.findEmail(typed)).contains(Contact.email(normal));
    }

    @ParameterizedTest
    @CsvSource({
        "070-174 06 05,+46701740605",
        "+46 70 174 06 05,+46701740605",
        "0046701740605,+46701740605",
        "(0701) 740605,+46701740605",
        "+47 22 86 44 00,+4722864400"
    })
    void aPhoneNumberHasOneForm(String typed, String normal) {
        assertThat(Contact.findPhone(typed)).contains(Contact.phone(normal));
    }
}
