package se.framsteg.people;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Coordinated;

/**
 * What a coordinator looks for; it stands in the address, so that a list can be returned to and kept as a bookmark.
 *
 * @param programme one of those that the coordinator has
 * @param state null for all
 * @param page from 0
 */
record ParticipantQuery(
        UUID programme, String sought, @Nullable EnrolmentState state, int page) {
    private static final String SOUGHT = "sok";
    private static final String STATE = "lage";
    private static final String PAGE = "sida";
    /** As many as one reads without searching. */
    static final int SIZE = 50;

    private static final int LAST_PAGE = 100_000;

    /** What does not make sense in the address is left out. @param programme where the address names none of the allowed */
    static ParticipantQuery of(QueryParameters address, UUID programme) {
        return new ParticipantQuery(
                programme,
                single(address, SOUGHT).orElse(""),
                single(address, STATE).flatMap(ParticipantQuery::state).orElse(null),
                single(address, PAGE).map(ParticipantQuery::page).orElse(0));
    }

    ParticipantQuery onPage(int other) {
        return new ParticipantQuery(programme, sought, state, other);
    }

    /** The API treats an absent and an empty query alike. */
    @Nullable
    String query() {
        return sought.isBlank() ? null : sought.strip();
    }

    /** People count pages from 1. */
    QueryParameters address() {
        var address = new LinkedHashMap<String, String>();
        address.put(Coordinated.PROGRAMME, programme.toString());
        if (!sought.isBlank()) {
            address.put(SOUGHT, sought);
        }
        if (state != null) {
            address.put(STATE, state.name());
        }
        if (page > 0) {
            address.put(PAGE, String.valueOf(page + 1));
        }
        return QueryParameters.simple(address);
    }

    String path() {
        return "/" + ParticipantsView.PATH + "?" + address().getQueryString();
    }

    private static Optional<String> single(QueryParameters address, String name) {
        return address.getSingleParameter(name);
    }

    private static Optional<EnrolmentState> state(String name) {
        return Arrays.stream(EnrolmentState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private static int page(String number) {
        try {
            return Math.clamp(Integer.parseInt(number) - 1L, 0, LAST_PAGE);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
