package se.framsteg.benchmarks;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** An old phone on slow 4G: 390×844, 1.6 Mbit/s down, 750 kbit/s up, 150 ms, the processor slowed four times. */
final class Phone implements AutoCloseable {

    private static final int DOWN_BYTES_PER_SECOND = 1_600_000 / 8;
    private static final int UP_BYTES_PER_SECOND = 750_000 / 8;
    private static final int LATENCY_MILLISECONDS = 150;
    private static final int SLOWER = 4;

    private final BrowserContext context;
    private final Page page;
    private final CDPSession devTools;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();

    /** What opening a page took. @param seconds until it could be used */
    record Visit(double seconds, long bytes, int requests) {}

    Phone(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setLocale("sv-SE"));
        page = context.newPage();
        devTools = context.newCDPSession(page);
        devTools.send("Network.enable");
        devTools.on("Network.requestWillBeSent", event -> requests.incrementAndGet());
        devTools.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(
                        Math.round(event.get("encodedDataLength").getAsDouble())));
    }

    Page page() {
        return page;
    }

    void slow() {
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MILLISECONDS);
        network.addProperty("downloadThroughput", DOWN_BYTES_PER_SECOND);
        network.addProperty("uploadThroughput", UP_BYTES_PER_SECOND);
        devTools.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        devTools.send("Emulation.setCPUThrottlingRate", processor);
    }

    /** Opens the address and waits until what the selector names can be used; then lets the rest of the page arrive. */
    Visit open(String url, String usable) {
        page.navigate("about:blank");
        bytes.set(0);
        requests.set(0);
        long begun = System.nanoTime();
        page.navigate(url, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForSelector(usable);
        double seconds = (System.nanoTime() - begun) / 1e9;
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new Visit(seconds, bytes.get(), requests.get());
    }

    @Override
    public void close() {
        context.close();
    }
}
