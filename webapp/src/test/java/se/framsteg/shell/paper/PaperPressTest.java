package se.framsteg.shell.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;

class PaperPressTest {
    private final PaperPress press = new PaperPress();

    @Test
    void what_people_wrote_is_text_and_never_markup() {
        var pdf = Pdf.of(press.print(new Paper(Language.SV, "Vecka 48").plain("<img src='http://x/'/> & <b>")));

        assertThat(pdf.text()).contains("<img src='http://x/'/> & <b>");
    }

    @Test
    void a_reader_finds_title_language_headings_lists_and_tables() {
        var paper = new Paper(Language.EN, "Week 48")
                .part("Monday")
                .item("09–12", "Byggeriet")
                .item("14–15", "Talk")
                .pair("Goal", "Work with animals");

        var pdf = Pdf.of(press.print(paper));

        assertThat(pdf.tagged()).isTrue();
        assertThat(pdf.title()).isEqualTo("Week 48");
        assertThat(pdf.language()).isEqualTo("en");
        assertThat(pdf.structure()).contains("H1", "H2", "L,", "LI", "Table", "TH", "TD");
        assertThat(pdf.text()).contains("09–12 Byggeriet", "Goal Work with animals");
    }

    @Test
    void every_letter_is_in_the_file() {
        var pdf = Pdf.of(press.print(new Paper(Language.SV, "Åäö é č ł Ж").plain("–·’")));

        assertThat(pdf.allFontsInside()).isTrue();
        assertThat(pdf.text()).contains("Åäö é č ł Ж", "–·’");
    }

    @Test
    void much_goes_on_one_page_in_smaller_letters_and_too_much_on_a_second() {
        assertThat(Pdf.of(press.print(lines(50))).pages()).isGreaterThan(1);
        assertThat(Pdf.of(press.printOnOnePage(lines(50))).pages()).isEqualTo(1);
        var pdf = Pdf.of(press.printOnOnePage(lines(400)));
        assertThat(pdf.pages()).isGreaterThan(1);
        assertThat(pdf.text()).contains("Line 399");
    }

    @Test
    void a_word_without_end_stays_on_the_paper() {
        var word = "a".repeat(300);

        assertThat(Pdf.of(press.print(new Paper(Language.SV, "T").plain(word)))
                        .text()
                        .replace(" ", ""))
                .contains(word);
    }

    private static Paper lines(int many) {
        var paper = new Paper(Language.EN, "Many");
        IntStream.range(0, many).forEach(number -> paper.plain("Line " + number));
        return paper;
    }
}
