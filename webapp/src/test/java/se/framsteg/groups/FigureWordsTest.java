package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Texts;

class FigureWordsTest {
    private final FigureWords words = new FigureWords(new Texts(), Texts.SWEDISH);

    @Test
    void what_is_none_is_left_out_and_nobody_is_blamed() {
        assertThat(words.turnout(new Turnout(12, 11, 8, 1, 1, 1)))
                .isEqualTo("8 kom, en gäst, en hade sagt till, en var borta och en är inte antecknad.");
        assertThat(words.turnout(new Turnout(12, 9, 9, 0, 0, 0))).isEqualTo("9 kom.");
        assertThat(words.turnout(new Turnout(12, 2, 0, 2, 0, 0)))
                .isEqualTo("Ingen av de anmälda kom och 2 hade sagt till.");
        assertThat(words.fullness(new Turnout(12, 11, 8, 1, 1, 1))).isEqualTo("9 av 12 platser användes");
    }

    @Test
    void the_middle_is_an_answer_or_lies_between_two() {
        assertThat(words.faces(new Faces(3, 1, 1)))
                .isEqualTo("5 svar: 3 bra för mig, 1 sådär, 1 inte bra för mig. I mitten: bra för mig.");
        assertThat(words.faces(new Faces(3, 0, 3)))
                .isEqualTo(
                        "6 svar: 3 bra för mig, 3 inte bra för mig. I mitten: mellan bra för mig och inte bra för mig.");
        assertThat(words.faces(new Faces(2, 2, 3))).endsWith("I mitten: sådär.");
        assertThat(words.faces(new Faces(0, 0, 5)))
                .isEqualTo("5 svar: 5 inte bra för mig. I mitten: inte bra för mig.");
    }

    @Test
    void what_is_not_noted_is_said_and_is_no_absence() {
        assertThat(words.person(new PersonFigures(new UUID(0, 1), "Aino", 4, 5, 0)))
                .isEqualTo("Var med 4 av 5 gånger.");
        assertThat(words.person(new PersonFigures(new UUID(0, 1), "Aino", 0, 1, 1)))
                .isEqualTo("Var med 0 av en gång. En gång är inte antecknad.");
    }

    @Test
    void a_half_year_has_a_name() {
        assertThat(words.term(LocalDate.of(2026, 1, 1))).isEqualTo("Våren 2026");
        assertThat(words.term(LocalDate.of(2026, 7, 1))).isEqualTo("Hösten 2026");
        assertThat(words.sessions(new ActivityTurnout(new UUID(0, 1), "", 6, 2, 1, Turnout.NONE, 0)))
                .isEqualTo("6 tillfällen, 2 utan antecknad närvaro och ett inställt.");
    }
}
