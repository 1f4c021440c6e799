package se.framsteg.groups;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/** What of a catalogue fits what somebody chose by, and what there is to choose by. */
final class CatalogueRule {

    private CatalogueRule() {}

    /**
     * A line before it is read whole.
     *
     * @param near held in the municipality of a programme that the participant takes part in
     */
    record Listed(UUID activityId, Theme theme, List<SpokenLanguage> languages, boolean near) {}

    /** What was chosen; null and false leave nothing out. */
    record Wanted(@Nullable Theme theme, @Nullable SpokenLanguage language, boolean near) {

        boolean fits(Listed listed) {
            return (theme == null || theme == listed.theme())
                    && (language == null || listed.languages().contains(language))
                    && (!near || listed.near());
        }
    }

    static CatalogueChoices choices(Collection<Listed> all, Language own) {
        List<SpokenLanguage> languages = Arrays.stream(SpokenLanguage.values())
                .filter(language -> divides(all, listed -> listed.languages().contains(language)))
                .sorted(Comparator.comparing((SpokenLanguage language) -> !isOwn(language, own))
                        .thenComparing(language ->
                                -count(all, listed -> listed.languages().contains(language))))
                .toList();
        List<Theme> themes = Arrays.stream(Theme.values())
                .filter(theme -> divides(all, listed -> listed.theme() == theme))
                .toList();
        return new CatalogueChoices(divides(all, Listed::near), languages, themes);
    }

    private static boolean isOwn(SpokenLanguage language, Language own) {
        return language
                == switch (own) {
                    case SV -> SpokenLanguage.SWEDISH;
                    case EN -> SpokenLanguage.ENGLISH;
                };
    }

    /** Leaves some out and some in. */
    private static boolean divides(Collection<Listed> all, Predicate<Listed> which) {
        long fitting = count(all, which);
        return fitting > 0 && fitting < all.size();
    }

    private static long count(Collection<Listed> all, Predicate<Listed> which) {
        return all.stream().filter(which).count();
    }
}
