package se.framsteg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.nio.file.Path;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.OpenToAll;

/** Who may know whom inside the web app: rooms know shell, ui and contracts, and never each other. */
@AnalyzeClasses(packages = "se.framsteg", importOptions = DoNotIncludeTests.class)
class DirectionTest {
    /** The contracts lie in packages of the same names; what is compiled here is the web app's own. */
    private static final DescribedPredicate<JavaClass> OURS = DescribedPredicate.describe(
            "compiled in the web app",
            type -> type.getSource()
                    .map(source -> source.getUri()
                            .toString()
                            .contains(Path.of("webapp", "target").toString()))
                    .orElse(false));

    @ArchTest
    static final ArchRule rooms_do_not_know_each_other = slices().matching("se.framsteg.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), DescribedPredicate.not(OURS))
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    JavaClass.Predicates.resideInAnyPackage("se.framsteg.shell..", "se.framsteg.ui.."));

    @ArchTest
    static final ArchRule the_shell_knows_no_room = noClasses()
            .that()
            .resideInAPackage("se.framsteg.shell..")
            .should()
            .dependOnClassesThat(
                    OURS.and(JavaClass.Predicates.resideOutsideOfPackages("se.framsteg.shell..", "se.framsteg.ui..")));

    @ArchTest
    static final ArchRule components_know_nothing_of_ours = noClasses()
            .that()
            .resideInAPackage("se.framsteg.ui..")
            .should()
            .dependOnClassesThat(OURS.and(JavaClass.Predicates.resideOutsideOfPackage("se.framsteg.ui..")));

    @ArchTest
    static final ArchRule every_view_says_who_may_find_it = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(OnlyFor.class)
            .orShould()
            .beAnnotatedWith(OpenToAll.class);

    @ArchTest
    static final ArchRule every_view_is_made_anew_for_each_visit =
            classes().that().areAnnotatedWith(Route.class).should().beAnnotatedWith(Prototype.class);
}
