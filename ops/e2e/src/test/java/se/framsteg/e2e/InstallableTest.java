package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

/** The web app can be put on the home screen, and says so honestly when there is no network. */
class InstallableTest {

    @Test
    void theManifestNamesTheAppAndItsIcons() {
        try (Visitor phone = Visitor.onPhone().goTo("/logga-in")) {
            String address = phone.page().locator("link[rel=manifest]").getAttribute("href");
            JsonObject manifest = JsonParser.parseString(phone.context()
                            .request()
                            .get(Whole.web() + "/" + address.replaceFirst("^\\.?/", ""))
                            .text())
                    .getAsJsonObject();
            assertThat(manifest.get("name").getAsString()).isEqualTo("Framsteg");
            assertThat(manifest.get("icons").toString()).contains("maskable").contains("512x512");
        }
    }

    @Test
    void withoutANetworkAPageSaysSo() {
        try (Visitor phone = Visitor.onPhone().goTo("/logga-in")) {
            phone.heading().waitFor();
            phone.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
            phone.page().reload();
            phone.heading().waitFor();
            phone.context().setOffline(true);
            phone.page().reload();
            assertThat(phone.page().locator("body").innerText()).contains("nät");
            phone.picture("utan-nat");
            phone.context().setOffline(false);
        }
    }
}
