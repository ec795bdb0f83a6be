package dev.ssc.examples.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The arrows between the modules, and the purity of the domain. */
@AnalyzeClasses(packages = "dev.ssc", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PURE = {"dev.ssc.core..", "dev.ssc.calls.."};
    private static final Set<String> MACHINE = Set.of("now", "systemDefault", "currentTimeMillis", "nanoTime");
    private static final Set<String> NEEDS_LOCALE = Set.of("toLowerCase", "toUpperCase", "format", "formatted");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NOBODY = noClasses()
            .that(resideInAPackage("dev.ssc.core.."))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dev.ssc..").and(DescribedPredicate.not(resideInAPackage("dev.ssc.core.."))));

    @ArchTest
    static final ArchRule CALLS_KNOW_THE_CORE = onlyKnows("dev.ssc.calls..", "dev.ssc.core..");

    @ArchTest
    static final ArchRule THE_SPI_KNOWS_THE_CORE = onlyKnows("dev.ssc.spi..", "dev.ssc.core..");

    @ArchTest
    static final ArchRule ADAPTERS_KNOW_SPI_AND_CORE =
            onlyKnows("dev.ssc.adapters..", "dev.ssc.core..", "dev.ssc.spi..");

    @ArchTest
    static final ArchRule THE_RUNTIME_KNOWS_CORE_CALLS_AND_SPI = onlyKnows(
                    "dev.ssc.runtime..", "dev.ssc.core..", "dev.ssc.calls..", "dev.ssc.spi..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule THE_CONTRACTS_KNOW_SPI_AND_CORE =
            onlyKnows("dev.ssc.tck..", "dev.ssc.core..", "dev.ssc.spi..").allowEmptyShould(false);

    @ArchTest
    static final ArchRule AN_ADAPTER_OF_ONES_OWN_KNOWS_THE_SPI =
            onlyKnows("dev.ssc.examples.fileticketing..", "dev.ssc.spi..").allowEmptyShould(false);

    @ArchTest
    static final ArchRule THE_DOMAIN_TOUCHES_NO_MACHINE = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..",
                    "java.nio..",
                    "java.net..",
                    "java.sql..",
                    "java.util.logging..",
                    "java.util.concurrent..",
                    "org.slf4j..",
                    "java.security..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Random.class, java.util.Timer.class, java.util.UUID.class, java.time.Clock.class);

    @ArchTest
    static final ArchRule THE_DOMAIN_ASKS_NO_CLOCK_ZONE_OR_LOCALE = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .callCodeUnitWhere(call(
                    "asks the machine",
                    call -> MACHINE.contains(call.getName())
                                    && call.getTargetOwner().getPackageName().startsWith("java.")
                            || call.getTarget().getFullName().equals("java.util.Locale.getDefault()")
                            || call.getTarget().getFullName().equals("java.util.TimeZone.getDefault()")
                            || call.getTarget().getFullName().startsWith("java.lang.Math.random")))
            .orShould()
            .callCodeUnitWhere(call(
                    "leans on the default locale",
                    call -> call.getTargetOwner().isEquivalentTo(String.class)
                            && NEEDS_LOCALE.contains(call.getName())
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Locale.class))));

    @ArchTest
    static final ArchRule THE_DOMAIN_HAS_NO_STATIC_STATE = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(PURE)
            .and()
            .areStatic()
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CIRCLES =
            slices().matching("dev.ssc.(*).(*)..").should().beFreeOfCycles();

    private static ArchRule onlyKnows(String module, String... others) {
        String[] known = new String[others.length + 1];
        System.arraycopy(others, 0, known, 0, others.length);
        known[others.length] = module;
        return classes()
                .that(resideInAPackage(module))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.ssc..").or(resideInAnyPackage(known)))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaCall<?>> call(String description, Predicate<JavaCall<?>> test) {
        return DescribedPredicate.describe(description, test);
    }
}
