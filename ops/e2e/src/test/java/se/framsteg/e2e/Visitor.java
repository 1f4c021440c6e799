package se.framsteg.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Somebody at a browser of their own. */
final class Visitor implements AutoCloseable {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("FRAMSTEG_CHROMIUM"))
                            .orElse("/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-sync")));
    private static final Map<Whole.Account, List<Cookie>> SESSIONS = new HashMap<>();
    private static final Path PICTURES = Path.of("target/pictures");

    private static final int SLOWER_TIMES = 4;
    private static final int LATENCY_MILLIS = 400;
    private static final int BYTES_A_SECOND = 200_000;

    private final BrowserContext context;
    private Page page;
    private int taps;

    private Visitor(int width, int height, ColorScheme scheme, boolean touch) {
        context = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setColorScheme(scheme));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
    }

    static Visitor onPhone() {
        return new Visitor(390, 844, ColorScheme.LIGHT, true);
    }

    static Visitor atDesk() {
        return new Visitor(1280, 800, ColorScheme.LIGHT, false);
    }

    static Visitor with(int width, ColorScheme scheme) {
        return new Visitor(width, 800, scheme, width < 600);
    }

    /** As an old phone far from the next mast. */
    void slowDown() {
        CDPSession browser = context.newCDPSession(page);
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MILLIS);
        network.addProperty("downloadThroughput", BYTES_A_SECOND);
        network.addProperty("uploadThroughput", BYTES_A_SECOND);
        browser.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER_TIMES);
        browser.send("Emulation.setCPUThrottlingRate", processor);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** From here on in a second tab. */
    Visitor inAnotherTab() {
        page = context.newPage();
        return this;
    }

    void turnTo(Page tab) {
        page = tab;
    }

    Visitor goTo(String path) {
        page.navigate(Whole.web() + path);
        return this;
    }

    /** The same, with the view there. */
    Visitor goToForm(String path) {
        goTo(path).heading().waitFor();
        return this;
    }

    /** Signed in as somebody who may have been here before: each person asks for a code once in a run. */
    Visitor signIn(Whole.Account who) {
        List<Cookie> session = SESSIONS.get(who);
        if (session == null) {
            goTo("/logga-in").signInHere(who);
            SESSIONS.put(who, context.cookies());
        } else {
            context.addCookies(session);
        }
        goTo(who.secret() == null ? "/" : "/start").heading().waitFor();
        return this;
    }

    /** Signs in on the sign-in page that is shown. */
    Visitor signInHere(Whole.Account who) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (who.secret() == null) {
            withCode(who.signIn());
        } else {
            withPassword(who.signIn(), Objects.requireNonNull(who.secret()));
        }
        page.waitForURL(url -> !url.contains("/logga-in"));
        return this;
    }

    private void withCode(String contact) {
        field("Mobilnummer eller e-post").fill(contact);
        button("Skicka kod").click();
        field("Koden, sex siffror").waitFor();
        field("Koden, sex siffror").fill(Mailbox.codeFor(contact, context));
        button("Logga in").click();
    }

    private void withPassword(String email, String password) {
        button("Jag är personal").click();
        field("E-post").fill(email);
        field("Lösenord").fill(password);
        button("Logga in").click();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Among the options of a dropdown, the one that begins with these words. */
    void choose(String label, String option) {
        choose(field(label), option);
    }

    static void choose(Locator dropdown, String option) {
        dropdown.waitFor();
        String words = dropdown.locator("option").allInnerTexts().stream()
                .filter(each -> each.startsWith(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError(option + " cannot be chosen"));
        dropdown.selectOption(new SelectOption().setLabel(words));
    }

    /** The part of the page under that heading. */
    Locator under(String heading) {
        return page.locator(":is(section, div):has(> :is(h2, h3):text-is('" + heading + "'))");
    }

    /** What is wrong with the field that is marked. */
    Locator fault(String words) {
        return page.locator("[data-invalid] .fault").getByText(words);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A coach's page about somebody, with the answers that the coach was to answer before. */
    Visitor openWithAllAnswers(String participant) {
        link(participant).click();
        page.locator("h1").getByText(participant).waitFor();
        if (link("Visa svaren ändå").count() > 0) {
            link("Visa svaren ändå").click();
            page.waitForURL(url -> url.endsWith("?visa=allt"));
        }
        return this;
    }

    /** Presses it and waits until the server has answered all it was told, what was typed just before included. */
    void send(String button) {
        button(button).click();
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive())");
    }

    /** The field that was marked and led to. */
    void awaitFocusOnAFault() {
        page.locator("[aria-invalid=true]:focus").waitFor();
    }

    Locator heading() {
        return page.locator("h1").first();
    }

    /** One touch of the thumb; they are counted. */
    void tap(Locator what) {
        taps++;
        what.click();
    }

    int taps() {
        return taps;
    }

    void untapped() {
        taps = 0;
    }

    /** As a device does in the evening, with the page open. */
    void changeTo(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.waitForFunction(
                "theme => document.documentElement.dataset.theme === theme",
                scheme.name().toLowerCase(Locale.ROOT));
    }

    /** After another look was tried, the device's own again. */
    void asBefore() {
        page.emulateMedia(new Page.EmulateMediaOptions().setContrast(null));
    }

    Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
