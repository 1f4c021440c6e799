package se.framsteg.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.e2e.Whole.Account;

/** Every view in both themes on the smallest phone and at a desk: axe, high contrast too, and no scrolling sideways. */
class EveryViewTest {

    private static final int SMALLEST = 320;
    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final List<String> OPEN =
            List.of("/logga-in", "/demo/brevlada", "/invitation", "/leda-grupp", "/finns-inte");
    private static final List<String> PARTICIPANT = List.of(
            "/",
            "/plan",
            "/plan/forslag",
            "/plan/kartlaggning",
            "/plan/version/1",
            "/forbered",
            "/mina-kort",
            "/mina-kort/utveckling",
            "/jag",
            "/jag/insyn",
            "/kort",
            "/vecka",
            "/vecka/eget",
            "/jag/kalender",
            "/grupper",
            "first in /grupper",
            "/hur-var-det");

    private static final String FIRST_IN = "first in ";

    /** Stands for the participant above, who has everything: whoever is first in the coach's list changes with the day. */
    private static final String COACHED = "{coached}";

    private static final List<String> COACH = List.of(
            "/mina-deltagare",
            "first in /mina-deltagare",
            "/mina-deltagare/{coached}/mitt-kort",
            "/mina-deltagare/{coached}/grupper",
            "first in /mina-deltagare/{coached}/grupper",
            "/planering/{coached}",
            "/planering/{coached}/kartlaggning",
            "/planering/{coached}/kartlaggning/version/1",
            "/planering/{coached}/kartlaggning/version/99",
            "/planering/{coached}/version/1",
            "/planering/{coached}/placeringar",
            "/planering/{coached}/uppfoljning",
            "/att-gora",
            "/resursteam",
            "/veckan",
            "/veckan/{coached}",
            "/start",
            "/utseende");
    private static final List<String> EXTERNAL_LEADER = List.of("/mina-grupper", "/utseende/ledare");
    private static final List<String> COORDINATOR = List.of(
            "/deltagare",
            "/deltagare/ny",
            "first in /deltagare",
            "/sa-har-det-gatt",
            "first in /sa-har-det-gatt",
            "/aktiviteter",
            "first in /aktiviteter",
            "first in /aktiviteter, /andra",
            "first in /aktiviteter, /platser",
            "first in /aktiviteter, /stall-in");
    private static final List<String> ADMINISTRATOR = List.of(
            "/personal",
            "first in /personal",
            "/personal/ny",
            "/insatser",
            "first in /insatser",
            "/insatser/ny",
            "/parter",
            "/formular",
            "/formular/ny",
            "/formular/bip/1");

    @ParameterizedTest
    @ValueSource(ints = {SMALLEST, 1280})
    void passesAxeAndFits(int width) {
        look(OPEN, null, width);
        look(PARTICIPANT, Whole.accounts("participant").getFirst(), width);
        look(COACH, Whole.accounts("coach").getFirst(), width);
        look(EXTERNAL_LEADER, Whole.externalLeader(), width);
        look(COORDINATOR, Whole.accounts("coordinator").getFirst(), width);
        look(ADMINISTRATOR, Whole.accounts("administrator").getFirst(), width);
    }

    private static void look(List<String> views, @Nullable Account as, int width) {
        try (Visitor visitor = Visitor.with(width, ColorScheme.LIGHT)) {
            if (as != null) {
                visitor.signIn(as);
            }
            for (String view : views) {
                open(visitor, view);
                for (ColorScheme scheme : THEMES) {
                    visitor.changeTo(scheme);
                    String name = view + " at " + width + " px, " + scheme;
                    Accessibility.check(visitor.page(), name);
                    visitor.picture("views/" + view.replaceAll("[^a-z0-9]+", "-") + "-" + width + "-" + scheme);
                    if (width == SMALLEST) {
                        Accessibility.checkHighContrast(visitor.page(), name);
                        visitor.asBefore();
                    }
                }
            }
        }
    }

    private static void open(Visitor visitor, String view) {
        if (view.startsWith(FIRST_IN)) {
            String[] way = view.substring(FIRST_IN.length()).split(", ");
            open(visitor, way[0]);
            visitor.page().locator("main table tbody a, main ul a").first().click();
            visitor.page().waitForURL(url -> url.matches(".*/[0-9a-f-]{36}"));
            if (way.length > 1) {
                visitor.goTo(visitor.page().url().substring(Whole.web().length()) + way[1]);
            }
        } else if (view.contains(COACHED)) {
            visitor.goTo("/mina-deltagare").heading().waitFor();
            String name = Whole.accounts("participant").getFirst().name();
            String path = visitor.page()
                    .getByText(name, new Page.GetByTextOptions().setExact(true))
                    .first()
                    .getAttribute("href");
            visitor.goTo(view.replace(COACHED, path.substring(path.lastIndexOf('/') + 1)));
        } else {
            visitor.goTo(view);
        }
        visitor.heading().waitFor();
    }
}
