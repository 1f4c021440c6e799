package se.framsteg.benchmarks;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The participant's pages in a real Chromium on a slow phone, each beside a plain reference page in turn; then whole cards to
 * the receipt with the processor time that web app, API and database together spent.
 */
final class PhoneBench implements Bench.Benchmark {

    private static final int VISITS = 5;
    private static final int WARM_UP_CARDS = 200;
    private static final int CARDS = 50;
    private static final String ANSWER = "button.step:not([disabled])";
    private static final String BUTTON = "#answer:not([disabled])";
    private static final String IDAG = "main h1, main h2";

    /** First visits on an empty cache, and the visit after each. */
    private static final class Visits {
        private final List<Phone.Visit> cold = new ArrayList<>();
        private final List<Phone.Visit> repeat = new ArrayList<>();
    }

    @Override
    public Figures run() throws Exception {
        try (BenchDatabase database = BenchDatabase.open("phone", 256)) {
            try (BenchApi api = new BenchApi(database)) {
                new Population(database, 600).ensureCards();
            }
            try (House house = new House(database);
                    ReferencePage reference = new ReferencePage();
                    Playwright playwright = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                    Browser browser = playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of(System.getenv("FRAMSTEG_CHROMIUM")))
                                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")))) {
                Visits plain = new Visits();
                Visits card = new Visits();
                Visits idag = new Visits();
                for (int i = 0; i <= VISITS; i++) {
                    // The first round warms the programs up and counts for nothing.
                    boolean counts = i > 0;
                    visit(browser, house, reference.url(), BUTTON, i, counts ? plain : new Visits());
                    visit(browser, house, house.webUrl() + "/kort", ANSWER, i, counts ? card : new Visits());
                    visit(browser, house, house.webUrl() + "/", IDAG, i, counts ? idag : new Visits());
                }
                Figures figures = figures(plain, card, idag);
                return figures.with("cpuPerCard", processorSecondsPerCard(browser, house));
            }
        }
    }

    private static void visit(Browser browser, House house, String url, String usable, int number, Visits into) {
        try (Phone phone = new Phone(browser)) {
            signIn(phone.page(), house, 500 + number);
            phone.slow();
            into.cold.add(phone.open(url, usable));
            into.repeat.add(phone.open(url, usable));
        }
    }

    private static void signIn(Page page, House house, int number) {
        APIResponse reply = page.context()
                .request()
                .get(house.webUrl() + SignInServlet.PATH + "?contact=1-" + number + "@example.org");
        if (!reply.ok()) {
            throw new IllegalStateException("signing in was answered by " + reply.status());
        }
    }

    private static Figures figures(Visits plain, Visits card, Visits idag) {
        say("reference", plain);
        say("card", card);
        say("Idag", idag);
        return new Figures("phone")
                .with("coldBytes", Math.round(median(card.cold, Phone.Visit::bytes)))
                .with("coldRequests", Math.round(median(card.cold, Phone.Visit::requests)))
                .with("coldRatio", median(card.cold, Phone.Visit::seconds) / median(plain.cold, Phone.Visit::seconds))
                .with("repeatBytes", Math.round(median(card.repeat, Phone.Visit::bytes)))
                .with(
                        "repeatRatio",
                        median(card.repeat, Phone.Visit::seconds) / median(plain.repeat, Phone.Visit::seconds))
                .with("idagBytes", Math.round(median(idag.cold, Phone.Visit::bytes)))
                .with("idagRatio", median(idag.cold, Phone.Visit::seconds) / median(plain.cold, Phone.Visit::seconds));
    }

    private static void say(String name, Visits visits) {
        Figures.say(
                "%-10s cold %5.2f s %,9.0f bytes %3.0f requests; repeat %5.2f s %,9.0f bytes",
                name,
                median(visits.cold, Phone.Visit::seconds),
                median(visits.cold, Phone.Visit::bytes),
                median(visits.cold, Phone.Visit::requests),
                median(visits.repeat, Phone.Visit::seconds),
                median(visits.repeat, Phone.Visit::bytes));
    }

    private static double median(List<Phone.Visit> visits, ToDoubleFunction<Phone.Visit> figure) {
        double[] sorted = visits.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double processorSecondsPerCard(Browser browser, House house) {
        try (Phone phone = new Phone(browser)) {
            signIn(phone.page(), house, 599);
            for (int i = 0; i < WARM_UP_CARDS; i++) {
                fillIn(phone.page(), house);
            }
            Duration before = house.processorTime();
            for (int i = 0; i < CARDS; i++) {
                fillIn(phone.page(), house);
            }
            double each = house.processorTime().minus(before).toMillis() / 1000.0 / CARDS;
            Figures.say("a whole card: %.3f s of processor time in web app, API and database", each);
            return each;
        }
    }

    private static void fillIn(Page page, House house) {
        page.navigate(house.webUrl() + "/kort");
        // Before an extra card the page asks whether one is wanted.
        page.locator("button.step, .message button.primary").first().waitFor();
        if (page.locator(".message button.primary").isVisible()) {
            page.locator(".message button.primary").click();
        }
        for (int question = 1; question <= Card.SCALES.size(); question++) {
            page.locator("progress[value='" + question + "']").waitFor();
            page.locator("button.step").nth(2).click();
        }
        page.locator(".send .primary").click();
        page.locator(".message .done").waitFor();
    }
}
