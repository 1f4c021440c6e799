package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.people.EnrolmentState;

final class ListQueryTest {
    private static final UUID PROGRAMME = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"", "lage=NONSENSE", "sida=x", "sida=-3", "sida=0", "sida=99999999999999"})
    void what_makes_no_sense_in_the_address_is_left_out(String address) {
        var query = read(address);

        assertThat(query.state()).isNull();
        assertThat(query.page()).isZero();
        assertThat(query.query()).isNull();
    }

    @Test
    void a_page_past_the_last_possible_is_the_last_possible() {
        assertThat(read("sida=2000000").page()).isEqualTo(100_000);
    }

    @Test
    void it_comes_back_from_the_address_it_gave() {
        var query = new ListQuery<>(PROGRAMME, "Åsa & Bo?", EnrolmentState.PAUSED, 2);

        var again =
                read(query.path("deltagare").substring(query.path("deltagare").indexOf('?') + 1));

        assertThat(again).isEqualTo(query);
    }

    private static ListQuery<EnrolmentState> read(String address) {
        return ListQuery.of(QueryParameters.fromString(address), PROGRAMME, EnrolmentState.class);
    }
}
