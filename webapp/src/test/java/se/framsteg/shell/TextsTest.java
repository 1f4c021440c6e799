package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;

class TextsTest {
    private final ResourceBundle swedish = ResourceBundle.getBundle("messages", Texts.SWEDISH);
    private final ResourceBundle english = ResourceBundle.getBundle("messages", Texts.ENGLISH);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(swedish.keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_to_refuse_has_words(ProblemType type) {
        assertThat(swedish.getString("problem." + type.slug())).isNotBlank();
        assertThat(english.getString("problem." + type.slug())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void every_role_has_a_name(Role role) {
        assertThat(swedish.getString(
                        "role." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_text_with_values_can_be_filled_in(String language) {
        var texts = language.equals("sv") ? swedish : english;
        texts.keySet().stream()
                .map(texts::getString)
                .filter(text -> text.contains("{"))
                .forEach(text -> {
                    var format = new MessageFormat(text, texts.getLocale());
                    var values = new Object[format.getFormatsByArgumentIndex().length];
                    java.util.Arrays.fill(values, 2);
                    assertThat(format.format(values)).doesNotContain("{");
                });
    }

    @Test
    void a_language_we_do_not_have_is_answered_in_swedish() {
        assertThat(new Texts().getTranslation("nav.today", java.util.Locale.FRENCH))
                .isEqualTo("Idag");
    }

    @Test
    void one_and_many_have_words_of_their_own() {
        var texts = new Texts();
        assertThat(texts.getTranslation("sign-out.unsent", Texts.SWEDISH, 1)).contains("ett svar");
        assertThat(texts.getTranslation("sign-out.unsent", Texts.SWEDISH, 3)).contains("3 svar");
    }
}
