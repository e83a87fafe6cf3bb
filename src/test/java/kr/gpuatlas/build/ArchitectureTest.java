package kr.gpuatlas.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The borders between packages, each with the reason it stands there.
class ArchitectureTest {
    private static final String OURS = "kr.gpuatlas.";
    private static final int FEWEST_CLASSES = 600;
    private static final Set<String> JAVA_BASE =
            ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();
    private static final Set<String> OTHER_THREADS =
            Set.of("runLater", "start", "startVirtualThread", "ofVirtual", "ofPlatform");

    private static final JavaClasses ATLAS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("kr.gpuatlas");

    @Test
    void theClassesAreReallyLookedAt() {
        assertTrue(ATLAS.size() >= FEWEST_CLASSES, "only " + ATLAS.size() + " classes were read");
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching(OURS + "(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle can only be understood and changed all at once")
                .check(ATLAS);
    }

    /// Each line: a package, then the packages of ours it may know beside itself.
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "domain         > ''",
                "geo            > ''",
                "task           > ''",
                "export         > domain",
                "model          > domain",
                "dataset        > domain geo",
                "view.control   > domain",
                "view.map       > view.control model domain geo",
                "view.partner   > view.control model domain",
                "view.phase     > view.control model domain",
                "view.timeline  > view.control model domain",
                "view.evidence  > view.control model domain",
                "view.table     > view.control model domain",
                "view.derived   > view.control model domain",
                "view.briefing  > view.control model domain",
                "view.change    > view.control model domain",
                "view.help      > view.control model domain",
                "view.sheet     > view.control model domain",
                "view.shell     > view model domain",
                "studio         > view model dataset geo export task domain",
                "controller     > studio view model dataset geo export task domain",
                "cli.call       > dataset export domain",
                "cli.answer     > cli.call dataset domain",
                "cli.picture    > cli.call studio dataset geo export task domain",
                "cli            > studio view model dataset geo export task domain"
            })
    void arrowsPointDownOnly(String layer, String known) {
        String[] allowed =
                Stream.concat(Stream.of(layer), Stream.of(known.split(" ", -1)))
                        .filter(name -> !name.isEmpty())
                        .map(name -> OURS + name + "..")
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(OURS + layer + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed)
                                .or(describe("not ours", type -> !type.getName().startsWith(OURS))))
                .because("a part can be read and tested knowing only what lies below it")
                .allowEmptyShould(isStillToCome(layer))
                .check(ATLAS);
    }

    @Test
    void domainAndGeoKnowOnlyTheBaseOfJava() {
        classes()
                .that()
                .resideInAnyPackage(OURS + "domain..", OURS + "geo..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(OURS + "domain..", OURS + "geo..", "org.jspecify..")
                                .or(inJavaBase()))
                .because("what is true does not depend on how it is stored or drawn")
                .check(ATLAS);
    }

    @Test
    void modelKnowsJavaFxOnlyByItsValues() {
        noClasses()
                .that()
                .resideInAPackage(OURS + "model..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx..")
                                .and(
                                        DescribedPredicate.not(
                                                resideInAnyPackage(
                                                        "javafx.beans..",
                                                        "javafx.collections..",
                                                        "javafx.util.."))))
                .because("the model is the same with and without a window")
                .check(ATLAS);
    }

    /// Each line: packages of a library, then the one package of ours that may know them.
    @ParameterizedTest
    @CsvSource({
        "tools.jackson..,               dataset, one place decides what a well-formed file is",
        "com.fasterxml.jackson..,       dataset, one place decides what a well-formed file is",
        "eu.hansolo..,                  view.control, its traps are worked around once",
        "java.awt..,                    export, a second toolkit must not reach the windows",
        "javax.imageio..,               export, a second toolkit must not reach the windows",
        "de.siegmar.fastcsv..,          export, one place decides how a table is written",
        "org.dhatim.fastexcel..,        export, one place decides how a table is written",
        "org.apache.pdfbox..,           export, one place decides how a page is written",
        "org.apache.poi..,              export, one place decides how a deck is written",
        "picocli..,                     cli, commands are read in one place"
    })
    void aLibraryStaysBehindItsDoor(String library, String door, String reason) {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + door + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(reason)
                .check(ATLAS);
    }

    @Test
    void nothingIsStyledInJava() {
        noClasses()
                .should()
                .callMethodWhere(
                        called(
                                "a style",
                                call ->
                                        Set.of("setStyle", "styleProperty")
                                                .contains(call.getName())))
                .because("a colour from the data put into a style can make the window fetch a URL")
                .check(ATLAS);
    }

    @Test
    void otherThreadsAreReachedThroughTaskOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + "task..")
                .should()
                .dependOnClassesThat(
                        assignableTo(java.util.concurrent.Executor.class)
                                .or(assignableTo(java.util.concurrent.CompletionStage.class))
                                .or(assignableTo(java.util.concurrent.Executors.class))
                                .or(assignableTo(java.util.Timer.class))
                                .or(resideInAnyPackage("javafx.concurrent..")))
                .orShould()
                .callConstructorWhere(
                        called(
                                "a thread",
                                call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                .orShould()
                .callMethodWhere(
                        called(
                                "another thread",
                                call ->
                                        OTHER_THREADS.contains(call.getName())
                                                && call.getTargetOwner()
                                                        .getName()
                                                        .matches(
                                                                "java.lang.Thread|javafx.application.*|javafx.concurrent.*")))
                .because("with one door between threads, who may touch the window is plain")
                .check(ATLAS);
    }

    @Test
    void onlyTheCommandsWriteToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + "cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("the window has the log, and a pipeline reads only what a command says")
                .check(ATLAS);
    }

    private static boolean isStillToCome(String layer) {
        return ATLAS.stream().noneMatch(type -> type.getPackageName().equals(OURS + layer));
    }

    private static DescribedPredicate<JavaClass> inJavaBase() {
        return describe(
                "in java.base",
                type -> {
                    JavaClass element = type.getBaseComponentType();
                    return element.isPrimitive() || JAVA_BASE.contains(element.getPackageName());
                });
    }

    private static DescribedPredicate<JavaCall<?>> called(
            String what, Predicate<JavaCall<?>> test) {
        return describe("calls " + what, test);
    }
}
