package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reload, the back button, a lost connection, two tabs and an ended session in the middle of a card. */
class NothingIsLostTest {

    private static final String NO_NETWORK = "Inget nät just nu. Dina svar ligger kvar i mobilen.";

    private final Whole.Account participant = Whole.accounts("participant").getFirst();
    private final Visitor phone = Visitor.onPhone();
    private final CardFlow card = new CardFlow(phone);

    @BeforeEach
    void beginACard() {
        phone.signIn(participant).goTo("/kort");
        phone.page().locator("button.step, .message button.primary").first().waitFor();
        if (phone.page().locator(".message button.primary").isVisible()) {
            phone.page().locator(".message button.primary").click();
        }
        phone.page().locator("button.step").first().waitFor();
        phone.goTo("/kort?fraga=1");
        card.answer(1, "2");
        card.awaitQuestion(2);
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void aReloadComesBackToTheSameQuestionWithTheAnswersBeforeIt() {
        card.awaitSaved();
        phone.page().reload();
        card.awaitQuestion(2);
        phone.page().goBack();
        card.awaitQuestion(1);
        assertThat(card.step("2").getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void withoutANetworkNothingIsCalledSavedOrReadableAndItArrivesLater() {
        card.awaitSaved();
        phone.context().setOffline(true);
        // Another answer than the one a test before may have left: the same again would not need to be sent.
        phone.page().locator("button.step[aria-pressed=false]").first().click();
        phone.page().getByText(NO_NETWORK).waitFor();
        Object readable = phone.page().evaluate("""
                async () => {
                  const found = [];
                  const look = (value) => {
                    if (typeof value === 'string') found.push(value);
                    else if (value instanceof CryptoKey) found.push('extractable:' + value.extractable);
                    else if (value && typeof value === 'object' && !(value instanceof ArrayBuffer)
                        && !ArrayBuffer.isView(value)) Object.values(value).forEach(look);
                  };
                  for (const { name } of await indexedDB.databases()) {
                    const db = await new Promise((done) => {
                      const opening = indexedDB.open(name);
                      opening.onsuccess = () => done(opening.result);
                    });
                    for (const store of db.objectStoreNames) {
                      look(await new Promise((done) => {
                        const all = db.transaction(store).objectStore(store).getAll();
                        all.onsuccess = () => done(all.result);
                      }));
                    }
                    db.close();
                  }
                  for (const storage of [localStorage, sessionStorage])
                    for (const key of Object.keys(storage)) found.push(storage.getItem(key));
                  return found.join(' ');
                }
                """);
        assertThat((String) readable)
                .doesNotContain("VALUE", "job-goal", "support", "extractable:true")
                .contains("extractable:false");
        phone.picture("kort-inget-nat");
        card.awaitQuestion(3);
        phone.context().setOffline(false);
        card.awaitSaved();
        phone.page().reload();
        card.awaitQuestion(3);
    }

    @Test
    void anEndedSessionAsksForSignInAndComesBackToTheSameQuestion() {
        card.awaitSaved();
        var cookies = phone.context().cookies();
        phone.context().clearCookies();
        card.step("5").click();
        assertThat(cookies).isNotEmpty();
        phone.page().locator("[data-status=ended]").waitFor();
        phone.picture("kort-utloggad");
        phone.page().locator("a[href*='logga-in']").first().click();
        phone.field("Mobilnummer eller e-post").waitFor();
        phone.signInHere(participant);
        phone.page().locator("button.step").first().waitFor();
        phone.goTo("/kort?fraga=2");
        card.awaitQuestion(2);
        assertThat(card.step("5").getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void whatOneTabHasStoredTheOtherShows() {
        card.awaitSaved();
        Page first = phone.page();
        phone.inAnotherTab().goTo("/kort?fraga=2");
        card.awaitQuestion(2);
        Page second = phone.page();

        phone.turnTo(first);
        card.step("1").click();
        card.awaitQuestion(3);
        phone.turnTo(second);
        phone.page().reload();
        phone.goTo("/kort?fraga=2");
        card.awaitQuestion(2);
        assertThat(card.step("1").getAttribute("aria-pressed")).isEqualTo("true");
    }
}
