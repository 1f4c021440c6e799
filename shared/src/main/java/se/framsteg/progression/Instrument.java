package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A version of an instrument in one language. What is published never changes.
 *
 * @param intervalMonths a card is due this many months after the last
 * @param attribution whose work the instrument is; shown with it
 */
@Serdeable
public record Instrument(
        String code,
        int version,
        String title,
        String attribution,
        Respondent respondent,
        int intervalMonths,
        List<Question> questions) {

    public Question question(String code) {
        return questions.stream().filter(q -> q.code().equals(code)).findFirst().orElseThrow();
    }
}
