package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One question per screen: all its answers without scrolling, big enough for a thumb, and nothing cut in large text. */
class CardFitsTest {

    private static final int QUESTIONS = CardFlow.QUESTIONS;
    private static final int THE_LONGEST = 6;
    private static final int SCREEN = 844;
    private static final double THUMB = 44;
    private static final String TWICE_AS_LARGE =
            "addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%'))";
    /** Text that is wider or higher than the box that hides it, or that sticks out of the screen. */
    private static final String CUT = """
            () => [...document.querySelectorAll('main *')]
              .filter(element => element.offsetParent !== null && !element.closest('.only-read-aloud'))
              .filter(element => {
                const hides = getComputedStyle(element).overflow !== 'visible' && element.tagName !== 'PROGRESS';
                const box = element.getBoundingClientRect();
                return (hides && (element.scrollWidth > element.clientWidth + 1
                      || element.scrollHeight > element.clientHeight + 1))
                  || box.right > innerWidth + 1 || box.left < -1;
              })
              .map(element => element.outerHTML.slice(0, 120))
            """;

    /** Words that go on in the next line; long ones and addresses may. */
    private static final String BROKEN = """
            () => {
              const broken = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (!text.parentElement.checkVisibility() || text.parentElement.closest('.only-read-aloud, script')) continue;
                for (const word of text.data.matchAll(/(?<![\\p{L}@.-])\\p{L}{2,12}(?![\\p{L}@.-])/gu)) {
                  const range = document.createRange();
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + word[0].length);
                  if (new Set([...range.getClientRects()].map(part => Math.round(part.top))).size > 1) broken.push(word[0]);
                }
              }
              return broken;
            }
            """;

    private final Whole.Account participant = Whole.accounts("participant").get(4);

    @Test
    void everyAnswerIsReachedWithoutScrollingAndBigEnoughForAThumb() {
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            CardFlow card = new CardFlow(phone);
            for (int question = 1; question <= QUESTIONS; question++) {
                card.openAt(question);
                assertThat(phone.page().locator("h1").count()).isEqualTo(1);
                assertThat(phone.page().locator("button.step").count()).isEqualTo(6);
                for (Locator button :
                        phone.page().locator("button.step, .ways button").all()) {
                    BoundingBox box = button.boundingBox();
                    assertThat(box.y + box.height)
                            .as("lower edge of " + button.innerText() + " on question " + question)
                            .isLessThanOrEqualTo(SCREEN);
                }
                bigEnough(phone);
            }
            card.openAt(QUESTIONS + 1);
            bigEnough(phone);
        }
    }

    @Test
    void inTextTwiceAsLargeOnTheSmallestPhoneNothingIsCut() {
        try (Visitor phone = Visitor.with(320, ColorScheme.LIGHT)) {
            phone.context().addInitScript(TWICE_AS_LARGE);
            phone.signIn(participant);
            CardFlow card = new CardFlow(phone);
            for (int question = 1; question <= QUESTIONS + 1; question++) {
                card.openAt(question);
                nothingIsCut(phone, "question " + question);
            }
            Accessibility.check(phone.page(), "the review in large text");
            phone.picture("stor-text-granska");
            card.openAt(THE_LONGEST);
            Accessibility.check(phone.page(), "the longest question in large text");
            phone.picture("stor-text-fraga");
            for (String path : new String[] {"/", "/mina-kort", "/mina-kort/utveckling", "/jag"}) {
                phone.goTo(path).heading().waitFor();
                nothingIsCut(phone, path);
                Accessibility.check(phone.page(), path + " in large text");
                phone.picture("stor-text-" + path.replace('/', '-'));
            }
        }
    }

    private static void nothingIsCut(Visitor phone, String where) {
        assertThat(phone.page().evaluate(CUT)).as("cut on " + where).isEqualTo(List.of());
        assertThat(phone.page().evaluate(BROKEN)).as("words broken on " + where).isEqualTo(List.of());
    }

    private static void bigEnough(Visitor phone) {
        for (Locator target : phone.page()
                .locator("main button:visible, main a:visible, main label.chip, main input.hours")
                .all()) {
            BoundingBox box = target.boundingBox();
            assertThat(Math.min(box.width, box.height))
                    .as("size of " + target.innerText())
                    .isGreaterThanOrEqualTo(THUMB);
        }
    }
}
