package se.framsteg.progression;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/** A version of an instrument in all its languages, as its file says. Made by {@link InstrumentReader}, hence valid. */
record InstrumentFile(
        String code,
        int version,
        Respondent respondent,
        int intervalMonths,
        Words title,
        Words attribution,
        List<Item> items) {

    /** Ordinal steps and the words at their ends. */
    record Steps(int lowest, int highest, Words lowestWords, Words highestWords) {

        boolean sameEndsAs(Steps other) {
            return lowest == other.lowest && highest == other.highest;
        }

        Scale in(Language language) {
            return new Scale(lowest, highest, lowestWords.in(language), highestWords.in(language));
        }
    }

    /** @param steps exactly for {@link QuestionKind#SCALE} */
    record Item(
            String code,
            QuestionKind kind,
            Words text,
            Words shortName,
            @Nullable Steps steps,
            @Nullable String onlyIf) {

        Question in(Language language) {
            return new Question(
                    code,
                    kind,
                    text.in(language),
                    shortName.in(language),
                    steps == null ? null : steps.in(language),
                    onlyIf);
        }
    }

    Instrument in(Language language) {
        return new Instrument(
                code,
                version,
                title.in(language),
                attribution.in(language),
                respondent,
                intervalMonths,
                items.stream().map(item -> item.in(language)).toList());
    }

    Item get(String question) {
        return find(question).orElseThrow();
    }

    Optional<Item> find(String question) {
        for (Item item : items) {
            if (item.code().equals(question)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
