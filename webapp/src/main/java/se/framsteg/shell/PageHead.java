package se.framsteg.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** What every page begins with: language, theme and the policy that lets only our own scripts run. */
@Singleton
public final class PageHead implements VaadinServiceInitListener {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;
    private final String script = read("/page.js");
    private final List<String> preloaded = BundleNames.neededByEveryPage();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    /** The script that sets theme and text size before the first paint; every page inlines it. */
    public String script() {
        return script;
    }

    /** Fresh for each page, unguessable. */
    public String nonce() {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private void complete(IndexHtmlResponse page) {
        var document = page.getDocument();
        var nonce = nonce();
        document.head().prependChild(new Element("script").appendChild(new DataNode(script)));
        preloaded.forEach(path -> document.head()
                .appendElement("link")
                .attr("rel", "modulepreload")
                .attr("crossorigin", true)
                .attr("href", path));
        document.select("script, style").attr("nonce", nonce);
        Objects.requireNonNull(document.selectFirst("html"))
                .attr("lang", VaadinSession.getCurrent().getLocale().getLanguage());
        page.getVaadinResponse().setHeader("Content-Security-Policy", ContentPolicy.forFlow(nonce));
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(PageHead.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
