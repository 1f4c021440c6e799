package se.framsteg.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator looks for in a programme's list; it stands in the address, so that a list can be returned to and kept as a
 * bookmark.
 *
 * @param programme one of those that the coordinator has
 * @param state null for all
 * @param page from 0
 */
public record ListQuery<S extends Enum<S>>(
        UUID programme, String sought, @Nullable S state, int page) {
    /** As many as one reads without searching. */
    public static final int SIZE = 50;

    private static final String SOUGHT = "sok";
    private static final String STATE = "lage";
    private static final String PAGE = "sida";
    private static final int LAST_PAGE = 100_000;

    /** What does not make sense in the address is left out. */
    public static <S extends Enum<S>> ListQuery<S> of(QueryParameters address, UUID programme, Class<S> states) {
        return new ListQuery<>(
                programme,
                single(address, SOUGHT).orElse(""),
                single(address, STATE).flatMap(name -> state(states, name)).orElse(null),
                single(address, PAGE).map(ListQuery::page).orElse(0));
    }

    public ListQuery<S> onPage(int other) {
        return new ListQuery<>(programme, sought, state, other);
    }

    public boolean isFiltered() {
        return !sought.isBlank() || state != null;
    }

    /** The API treats an absent and an empty query alike. */
    public @Nullable String query() {
        return sought.isBlank() ? null : sought.strip();
    }

    /** @param list the view that shows it */
    public String path(String list) {
        return "/" + list + "?" + address().getQueryString();
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

    private static Optional<String> single(QueryParameters address, String name) {
        return address.getSingleParameter(name);
    }

    private static <S extends Enum<S>> Optional<S> state(Class<S> states, String name) {
        return Arrays.stream(states.getEnumConstants())
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
