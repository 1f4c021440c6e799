package se.framsteg.groups;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Coordinated;

/**
 * What a coordinator looks for among a programme's activities; it stands in the address, so that a list can be returned to.
 *
 * @param state null for all
 * @param page from 0
 */
record ActivityQuery(
        UUID programme, String sought, @Nullable ActivityState state, int page) {
    /** As many as one reads without searching. */
    static final int SIZE = 50;

    private static final String SOUGHT = "sok";
    private static final String STATE = "lage";
    private static final String PAGE = "sida";
    private static final int LAST_PAGE = 100_000;

    /** What does not make sense in the address is left out. */
    static ActivityQuery of(QueryParameters address, UUID programme) {
        return new ActivityQuery(
                programme,
                single(address, SOUGHT).orElse(""),
                single(address, STATE).flatMap(ActivityQuery::state).orElse(null),
                single(address, PAGE).map(ActivityQuery::page).orElse(0));
    }

    ActivityQuery onPage(int other) {
        return new ActivityQuery(programme, sought, state, other);
    }

    boolean isFiltered() {
        return !sought.isBlank() || state != null;
    }

    /** @param theme in the words that the list shows */
    List<ActivityRow> among(List<ActivityRow> rows, Function<Theme, String> theme) {
        var part = sought.strip().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> state == null || row.state() == state)
                .filter(row -> (row.title() + ' ' + theme.apply(row.theme()))
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .toList();
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
        return "/" + ActivitiesView.PATH + "?" + address().getQueryString();
    }

    private static Optional<String> single(QueryParameters address, String name) {
        return address.getSingleParameter(name);
    }

    private static Optional<ActivityState> state(String name) {
        return Arrays.stream(ActivityState.values())
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
