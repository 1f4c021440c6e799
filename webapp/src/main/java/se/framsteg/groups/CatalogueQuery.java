package se.framsteg.groups;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody chose by in the catalogue, as it stands in the address: it can be kept, and the back button knows it. */
record CatalogueQuery(@Nullable Theme theme, @Nullable SpokenLanguage language, boolean near, int page) {
    static final CatalogueQuery ALL = new CatalogueQuery(null, null, false, 0);

    private static final String THEME = "amne";
    private static final String LANGUAGE = "sprak";
    private static final String NEAR = "nara";
    private static final String PAGE = "sida";

    /** What an address does not know, or knows wrongly, leaves nothing out. */
    static CatalogueQuery of(BeforeEnterEvent entering) {
        return new CatalogueQuery(
                constant(entering, THEME, Theme.values()),
                constant(entering, LANGUAGE, SpokenLanguage.values()),
                parameter(entering, NEAR).isPresent(),
                parameter(entering, PAGE)
                        .filter(text -> text.matches("\\d{1,3}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    CatalogueQuery on(@Nullable Theme chosen) {
        return new CatalogueQuery(chosen, language, near, 0);
    }

    CatalogueQuery in(@Nullable SpokenLanguage chosen) {
        return new CatalogueQuery(theme, chosen, near, 0);
    }

    CatalogueQuery near(boolean chosen) {
        return new CatalogueQuery(theme, language, chosen, 0);
    }

    CatalogueQuery page(int number) {
        return new CatalogueQuery(theme, language, near, number);
    }

    boolean choosesNothing() {
        return page(0).equals(ALL);
    }

    /** @param path of the catalogue, without a question mark */
    String under(String path) {
        var parts = new ArrayList<String>();
        if (near) {
            parts.add(NEAR + "=ja");
        }
        if (language != null) {
            parts.add(LANGUAGE + "=" + slug(language));
        }
        if (theme != null) {
            parts.add(THEME + "=" + slug(theme));
        }
        if (page > 0) {
            parts.add(PAGE + "=" + page);
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static <E extends Enum<E>> @Nullable E constant(BeforeEnterEvent entering, String name, E[] all) {
        return parameter(entering, name)
                .flatMap(text -> Arrays.stream(all)
                        .filter(each -> slug(each).equals(text))
                        .findFirst())
                .orElse(null);
    }

    private static Optional<String> parameter(BeforeEnterEvent entering, String name) {
        return entering.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
