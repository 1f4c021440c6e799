package se.framsteg.shell.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;

class ArabicLettersTest {
    /** Fatima: feh, alef, tah, meem, teh marbuta. */
    private static final String FATIMA = "\u0641\u0627\u0637\u0645\u0629";
    /** Ali Reza, as it is written in Persian, with a joiner's opposite in between. */
    private static final String PERSIAN = "\u0639\u0644\u06CC\u200C\u0631\u0636\u0627";

    @Test
    void each_letter_has_the_form_of_its_place() {
        assertThat(ArabicLetters.joined(FATIMA)).isEqualTo("\uFED3\uFE8E\uFEC3\uFEE4\uFE94");
    }

    @Test
    void lam_and_alef_are_one_and_marks_are_passed_over() {
        assertThat(ArabicLetters.joined("\u0633\u0644\u0627\u0645")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(ArabicLetters.joined("\u0628\u064E\u0628")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void persian_letters_join_and_a_non_joiner_keeps_two_apart() {
        assertThat(ArabicLetters.joined("\u067E\u06AF\u0627\u0647")).isEqualTo("\uFB58\uFB95\uFE8E\uFEE9");
        assertThat(ArabicLetters.joined(PERSIAN)).isEqualTo("\uFECB\uFEE0\uFBFD\uFEAD\uFEBF\uFE8E");
    }

    @Test
    void other_letters_are_left_alone() {
        assertThat(ArabicLetters.joined("Åsa \u05D0\u05D1 (1)")).isEqualTo("Åsa \u05D0\u05D1 (1)");
    }

    @Test
    void a_paper_is_read_as_it_was_written() {
        var paper = new Paper(Language.SV, "Plan")
                .plain(FATIMA)
                .item("09.00", FATIMA + " (Kim)")
                .pair("Namn", PERSIAN + " 12");

        var pdf = Pdf.of(new PaperPress().print(paper));

        assertThat(pdf.allFontsInside()).isTrue();
        assertThat(pdf.text()).contains(FATIMA, "09.00").contains("12");
    }
}
