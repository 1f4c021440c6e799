package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.shell.Languages;
import se.framsteg.shell.Texts;
import se.framsteg.shell.paper.Paper;
import se.framsteg.shell.paper.PaperPress;
import se.framsteg.shell.paper.Pdf;
import se.framsteg.ui.Words;

class PapersTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Milestone OUTSIDE =
            new Milestone(new UUID(1, 1), "Vara ute en stund varje dag", LocalDate.of(2026, 12, 13), null);
    private static final List<WeeklyHours> HOURS =
            List.of(new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), null));

    @Test
    void the_plan_stands_on_paper_with_its_goal_and_milestones_and_without_a_name() {
        var pdf = plan(content(), Language.SV);

        assertThat(pdf.tagged()).isTrue();
        assertThat(pdf.title()).isEqualTo("Plan");
        assertThat(pdf.text())
                .contains(
                        "Arbeta med djur",
                        "Vara ute en stund varje dag",
                        "På gång",
                        "måndag 09.00–12.00",
                        "20 november 2026")
                .doesNotContain("Aino");
    }

    @Test
    void a_plan_that_says_little_says_that() {
        var pdf = plan(PlanContent.EMPTY, Language.EN);

        assertThat(pdf.language()).isEqualTo("en");
        assertThat(pdf.pages()).isEqualTo(1);
    }

    @Test
    void an_agreement_has_three_to_sign_it() {
        var words = words(Language.SV);
        var placement = new PlacementDetails(
                PlacementKind.WORK_TRAINING,
                "Byggeriet i Kopparberg med ett mycket långt namn",
                "Storgatan 1",
                "Kim",
                "+46701740635",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 2, 26),
                HOURS,
                "Se om ryggen håller",
                null,
                2,
                List.of(),
                1);
        var stored = new Placements(LocalDate.of(2026, 11, 23), "Aino", "Kerstin", "Nya vägar", List.of());

        var pdf = pdf(AgreementPaper.of(stored, placement, Language.SV, words));

        assertThat(pdf.tagged()).isTrue();
        assertThat(pdf.title()).isEqualTo("Överenskommelse om placering");
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.text().split("Underskrift, ort och dag", -1)).hasSize(4);
        assertThat(pdf.text()).contains("Kim", "Aino", "Kerstin", "Se om ryggen håller");
    }

    private static Pdf plan(PlanContent content, Language language) {
        var head = new PlanHead(2, PlanVersionState.AGREED, Side.COACH, "Kerstin", NOW, "Aino", NOW, null, null, null);
        var version = new PlanVersion(head, content);
        var plan = new Plan(
                "Aino",
                "Kerstin",
                version,
                null,
                List.of(),
                List.of(new MilestoneMark(OUTSIDE.id(), MilestoneState.STARTED, "Aino", NOW)),
                List.of(),
                List.of(head));
        return pdf(PlanPaper.of(version, plan, language, words(language)));
    }

    private static PlanContent content() {
        return new PlanContent(
                "Arbeta med djur", "Byggeriet", HOURS, List.of(OUTSIDE), 4, null, null, null, "Skriva klart");
    }

    private static Pdf pdf(Paper paper) {
        return Pdf.of(new PaperPress().print(paper));
    }

    private static Words words(Language language) {
        return new Words(new Texts(), Languages.locale(language));
    }
}
