package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.shell.Languages;
import se.framsteg.shell.Texts;
import se.framsteg.shell.paper.PaperPress;
import se.framsteg.shell.paper.Pdf;

class RosterPaperTest {

    @Test
    void the_heading_says_when_and_not_what() {
        var pdf = print(RosterServer.roster("Aino"), Language.SV);

        assertThat(pdf.title()).isEqualTo("Närvarolista");
        assertThat(pdf.text())
                .contains("Måndag 23 november", "Tillfälle 4", "Aino", "Anmäld frånvaro", "☐")
                .doesNotContain("7tjugo");
    }

    @Test
    void it_is_tagged_with_headers_and_in_the_language_asked_for() {
        var pdf = print(RosterServer.roster("Aino"), Language.EN);

        assertThat(pdf.tagged()).isTrue();
        assertThat(pdf.allFontsInside()).isTrue();
        assertThat(pdf.language()).isEqualTo("en");
        assertThat(pdf.structure()).contains("H1", "TH", "TD");
        assertThat(pdf.text()).contains("Attendance list", "Left early");
    }

    @Test
    void sixty_people_with_long_names_are_all_there_and_the_head_on_every_page() {
        var one = RosterServer.roster("x".repeat(40) + " " + "y".repeat(39));
        var rows = IntStream.range(0, 60)
                .mapToObj(i -> new RosterRow(
                        new UUID(0, i),
                        one.rows().getFirst().name(),
                        RosterState.CAME,
                        1,
                        MarkedBy.LEADER,
                        "Sara",
                        false))
                .toList();
        var roster = new Roster(one.session(), null, 60, false, true, false, rows, List.of());

        var pdf = print(roster, Language.SV);

        assertThat(pdf.text().split("☐", -1)).hasSize(60 * 5 + 1);
        assertThat(pdf.pages()).isGreaterThan(1);
        assertThat(pdf.text().split("Gick tidigare", -1)).hasSize(pdf.pages() + 1);
    }

    private static Pdf print(Roster roster, Language language) {
        var words = new GroupWords(new Texts(), Languages.locale(language));
        return Pdf.of(new PaperPress().print(RosterPaper.of(roster, language, words)));
    }
}
