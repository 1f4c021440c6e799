package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What one may choose by in the whole of a catalogue, whatever is chosen already: only what leaves some out and some in.
 *
 * @param near whether some are held in the municipality of a programme the participant takes part in, and some are not
 * @param languages the participant's own first, then by how many activities speak them
 */
@Serdeable
public record CatalogueChoices(boolean near, List<SpokenLanguage> languages, List<Theme> themes) {}
