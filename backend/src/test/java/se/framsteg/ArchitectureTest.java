package se.framsteg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import java.util.stream.Stream;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Open;

/** The direction between the rooms, and what every room keeps to. */
@AnalyzeClasses(packages = "se.framsteg", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule roomsKnowOnlyThoseBelowThem = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("platform")
            .definedBy("se.framsteg.platform..", "se.framsteg.problem..")
            .layer("identity")
            .definedBy("se.framsteg.identity..")
            .layer("people")
            .definedBy("se.framsteg.people..")
            .layer("privacy")
            .definedBy("se.framsteg.privacy..")
            .layer("progression")
            .definedBy("se.framsteg.progression..")
            .layer("schedule")
            .definedBy("se.framsteg.schedule..")
            .layer("plan")
            .definedBy("se.framsteg.plan..")
            .layer("groups")
            .definedBy("se.framsteg.groups..")
            .layer("outcomes")
            .definedBy("se.framsteg.outcomes..")
            .whereLayer("platform")
            .mayNotAccessAnyLayer()
            .whereLayer("identity")
            .mayOnlyAccessLayers("platform")
            .whereLayer("people")
            .mayOnlyAccessLayers("platform", "identity")
            .whereLayer("privacy")
            .mayOnlyAccessLayers("platform", "identity", "people")
            .whereLayer("progression")
            .mayOnlyAccessLayers("platform", "identity", "people", "privacy")
            .whereLayer("schedule")
            .mayOnlyAccessLayers("platform", "identity", "people", "privacy")
            .whereLayer("plan")
            .mayOnlyAccessLayers("platform", "identity", "people", "privacy", "progression", "schedule")
            .whereLayer("groups")
            .mayOnlyAccessLayers("platform", "identity", "people", "privacy", "schedule")
            .whereLayer("outcomes")
            .mayOnlyAccessLayers(
                    "platform", "identity", "people", "privacy", "progression", "schedule", "plan", "groups")
            .because("ops/decisions and the map in the README say so");

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("se.framsteg.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyRouteSaysWhoMay = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Controller.class)
            .and()
            .arePublic()
            .should(bearGuardedOrOpen());

    @ArchTest
    static final ArchRule whatIsStoredStaysInItsRoom = classes()
            .that()
            .areAnnotatedWith(MappedEntity.class)
            .or()
            .areAnnotatedWith(JdbcRepository.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule nobodyAsksTheSystemForTheTime = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("se.framsteg.platform.ClockFactory")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .because("one clock serves every rule, and demos move it");

    @ArchTest
    static final ArchRule onlyACommandPrints = noClasses()
            .should()
            .accessFieldWhere(describe(
                    "it is System.out or System.err, outside a main method",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && !access.getOwner().getName().equals("main")))
            .because("what is printed escapes the rules of the log");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameStartingWith("Base");

    private static ArchCondition<JavaMethod> bearGuardedOrOpen() {
        return new ArchCondition<>("bear exactly one of @Guarded and @Open") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (isRoute(method) && method.isAnnotatedWith(Guarded.class) == method.isAnnotatedWith(Open.class)) {
                    events.add(
                            SimpleConditionEvent.violated(method, method.getFullName() + " says not who may call it"));
                }
            }
        };
    }

    /** The path stands on the method itself or on that of the contract which it implements. */
    private static boolean isRoute(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                        Stream.of(method),
                        method.getOwner().getAllRawInterfaces().stream()
                                .flatMap(contract -> contract.tryGetMethod(method.getName(), parameters).stream()))
                .anyMatch(declared -> declared.isMetaAnnotatedWith(HttpMethodMapping.class));
    }

    private ArchitectureTest() {}
}
