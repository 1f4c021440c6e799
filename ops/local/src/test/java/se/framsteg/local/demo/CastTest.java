package se.framsteg.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.framsteg.local.Account;
import se.framsteg.local.Accounts;

/** Nobody who exists is ever called or written to. */
final class CastTest {

    /** 070-1740605 to 070-1740699 are kept for fiction by PTS. */
    private static final String FICTITIOUS = "07017406(0[5-9]|[1-9]\\d)";

    @Test
    void every_number_is_one_that_is_kept_for_fiction() {
        assertThat(contacts())
                .filteredOn(contact -> !contact.contains("@"))
                .isNotEmpty()
                .allMatch(phone -> phone.replaceAll("\\D", "").matches(FICTITIOUS));
    }

    @Test
    void every_address_is_one_that_nobody_can_have() {
        assertThat(contacts())
                .filteredOn(contact -> contact.contains("@"))
                .isNotEmpty()
                .allMatch(address -> address.endsWith("@example.org"));
    }

    @Test
    void every_demo_account_that_gets_a_code_is_in_the_story() {
        List<String> known = contacts();
        assertThat(Accounts.list(""))
                .filteredOn(account -> account.secret() == null)
                .isNotEmpty()
                .allMatch(account -> known.contains(account.signIn()));
    }

    @Test
    void everybody_who_works_in_a_programme_is_a_demo_account_with_a_password() {
        List<String> withPassword = Accounts.list("").stream()
                .filter(account -> account.secret() != null)
                .map(Account::signIn)
                .toList();
        assertThat(PlannedProgramme.all())
                .flatExtracting(PlannedProgramme::staff)
                .extracting(PlannedProgramme.Worker::signIn)
                .isSubsetOf(withPassword);
    }

    private static List<String> contacts() {
        List<String> contacts = new ArrayList<>();
        PlannedLeader.all().forEach(leader -> contacts.add(leader.contact()));
        for (Person person : Person.all()) {
            contacts.add(person.email());
            contacts.add(person.phone());
        }
        contacts.removeIf(Objects::isNull);
        return contacts;
    }
}
