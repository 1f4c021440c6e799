package se.framsteg.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.problem.ProblemType;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u3000", "\u200b", "\u200d\u2060"})
    void textThatNobodyCanSeeIsMissing(String raw) {
        assertThat(faultIn(raw)).isEqualTo(ProblemType.REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\nb",
                "a\tb",
                "a\u007fb",
                "a\u0085b",
                "a\u2028b",
                "a\u202eb",
                "a\u2066b",
                "a\ud83d",
                "\ude00a"
            })
    void controlCharactersAndHalvesOfCharactersAreRefused(String raw) {
        assertThat(faultIn(raw)).isEqualTo(ProblemType.INVALID);
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThemInTheDatabase() {
        assertThat(faultIn("😀".repeat(200))).isNull();
        assertThat(faultIn("😀".repeat(201))).isEqualTo(ProblemType.TOO_LONG);
        assertThat(faultIn("e\u0301".repeat(200))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Å", "Søren Þórðarson", "محمد", "علی‌رضا", "李小龍", "O’Brien-Łukasz", "👩‍👩‍👧 familj", "𐍈"})
    void namesOfEveryScriptAreKept(String raw) {
        assertThat(faultIn(raw)).isNull();
        assertThat(PlainText.cleaned(raw)).isEqualTo(raw);
    }

    @Test
    void spaceAtTheEndsGoesAndLettersAreComposed() {
        assertThat(PlainText.cleaned(" \u00a0A\u030asa\u3000\n")).isEqualTo("Åsa");
    }

    private static @org.jspecify.annotations.Nullable ProblemType faultIn(String raw) {
        return PlainText.faultIn(PlainText.cleaned(raw), PlainText.LONGEST_NAME);
    }
}
