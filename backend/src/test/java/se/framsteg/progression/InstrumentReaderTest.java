package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.framsteg.progression.Fixtures.BIP;
import static se.framsteg.progression.Fixtures.BIP_DOCUMENT;
import static se.framsteg.progression.Fixtures.READER;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.identity.Language;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

class InstrumentReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{", "[]", "null", "3", "\"text\"", "{}", "{\"questions\": {\"a\": 1}}"})
    void refusesWhatIsNoInstrument(String document) {
        assertThat(faultsOf(document)).isNotEmpty();
    }

    @Test
    void refusesADocumentThatIsNestedTooDeep() {
        assertThat(faultsOf("[".repeat(100_000))).contains(" malformed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "format": 1            | "format": 2              | /format out-of-range
            "version": 1           | "version": 0             | /version out-of-range
            "version": 1           | "version": 1.5           | /version out-of-range
            "version": 1           | "version": 1e999         | /version out-of-range
            "version": 1           | "version": "1"           | /version out-of-range
            "version": 1,          | "version": 1, "a/b~": 1, | /a~1b~0 unknown-value
            "code": "bip"          | "code": "Bip 1"          | /code invalid
            "code": "bip",         |                          | /code required
            "PARTICIPANT"          | "NOBODY"                 | /respondent unknown-value
            "code": "support"      | "code": "job-goal"       | /questions/1/code twice
            "kind": "HOURS"        | "kind": "SMILEYS"        | /questions/11/kind unknown-value
            "onlyIf": "paid-work"  | "onlyIf": "paid-hours"   | /questions/11/onlyIf unknown-question
            "onlyIf": "paid-work"  | "onlyIf": "health"       | /questions/11/onlyIf unknown-question
            "onlyIf": "paid-work"  | "scale": {}              | /questions/11/scale invalid
            "sv": "Progressionskort",|                        | /title/sv required
            "sv": "Progressionskort"| "sv": " "               | /title/sv required
            "shortName.en"         | "shortName.de"           | /questions/10/ours/1 unknown-value
            """)
    void tellsWhereTheFaultIs(String whole, String broken, String fault) {
        String document = BIP_DOCUMENT.replaceFirst(
                java.util.regex.Pattern.quote(whole),
                java.util.regex.Matcher.quoteReplacement(broken == null ? "" : broken));

        assertThat(faultsOf(document)).contains(fault);
    }

    @Test
    void tellsEveryFaultAtOnce() {
        String document = BIP_DOCUMENT
                .replace("\"highest\": 5", "\"highest\": 1")
                .replace("\"intervalMonths\": 3", "\"intervalMonths\": 0");

        assertThat(faultsOf(document).lines()).hasSize(10);
    }

    @Test
    void readsTheCardInItsExactWords() {
        Instrument card = BIP.in(Language.SV);

        assertThat(card.attribution()).isEqualTo("Væksthusets Forskningscenter 2015");
        assertThat(card.questions())
                .filteredOn(question -> question.kind() == QuestionKind.SCALE)
                .extracting(Question::text)
                .containsExactly(
                        "Vet du vad du skulle vilja jobba med?",
                        "Får du rätt slags stöd från familj och vänner när du behöver hjälp?",
                        "Tror du att dina kunskaper och erfarenheter kan användas på en arbetsplats?",
                        "Har du tid i vardagen för att fokusera på att få ett arbete/ta del av aktiviteter eller studier?",
                        "Tror du själv att du klarar av ett arbete eller studier?",
                        "Hur tycker du din hälsa som helhet är (fysiskt, psykiskt, missbruk) i förhållande till att kunna"
                                + " jobba eller studera?",
                        "Vet du vad du ska göra för att förbättra dina möjligheter att få ett jobb?",
                        "Hur lätt har du att ta kontakt med personer du inte känner?",
                        "Hur bra är du på att samarbeta med andra?");
    }

    @Test
    void givesEachLanguageItsWords() {
        assertThat(BIP.in(Language.EN).question("contact").scale())
                .isEqualTo(new Scale(1, 5, "Very hard", "Very easy"));
    }

    private static String faultsOf(String document) {
        Refused refused = catchThrowableOfType(Refused.class, () -> READER.read(document));
        assertThat(refused.type()).isEqualTo(ProblemType.INSTRUMENT_NOT_VALID);
        return refused.errors().stream()
                .map(error -> error.pointer() + " " + error.type().substring("urn:framsteg:problem:".length()))
                .collect(Collectors.joining("\n"));
    }
}
