package se.framsteg.plan;

import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.shell.paper.Paper;
import se.framsteg.ui.Words;

/** The agreement of a placement, for employer, participant and coordinator to sign (seed [002] 2.2.3). */
final class AgreementPaper {
    private final Words words;
    private final Paper paper;

    private AgreementPaper(Language language, Words words) {
        this.words = words;
        this.paper = new Paper(language, words.text("agreement.title"));
    }

    static Paper of(Placements stored, PlacementDetails details, Language language, Words words) {
        return new AgreementPaper(language, words).fill(stored, details);
    }

    private Paper fill(Placements stored, PlacementDetails details) {
        paper.plain(words.text(
                        "agreement.between", details.employer(), stored.participantName(), stored.programmeName()))
                .pair(words.text("placement.participant"), stored.participantName())
                .pair(words.text("placement.employer"), details.employer());
        PlacementShown.facts(details, words.text("placement.wants"), words).forEach(paper::pair);
        paper.plain(words.text("agreement.absence"));
        sign("agreement.employer", details.supervisor());
        sign("placement.participant", stored.participantName());
        sign("agreement.programme", stored.coachName());
        return paper;
    }

    private void sign(String role, @Nullable String name) {
        paper.signature(words.text(role) + (name == null ? "" : ": " + name), words.text("agreement.place-and-day"));
    }
}
