package dev.prepbot;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house plan, held by a test: who may see whom, and where each library lives. */
final class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final String[] CORE = ours("chat", "prep", "bot");
    private static final List<String> ADAPTERS = List.of("store", "bank", "words", "web", "grade", "draw");

    private static final JavaClasses PREPBOT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.prepbot");

    @Test
    void every_class_lives_in_a_package_of_the_plan() {
        check(classes()
                .should()
                .resideInAnyPackage(CORE)
                .orShould()
                .resideInAnyPackage(ours(ADAPTERS.toArray(String[]::new)))
                .orShould()
                .resideInAnyPackage("dev.prepbot.platform.*..", "dev.prepbot.app.."));
    }

    @Test
    void nothing_points_outwards_and_adapters_do_not_know_each_other() {
        var plan = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        plan = plan.layer("chat").definedBy(ours("chat"));
        plan = plan.layer("prep").definedBy(ours("prep"));
        plan = plan.layer("bot").definedBy(ours("bot"));
        plan = plan.layer("platform").definedBy(ours("platform"));
        plan = plan.layer("app").definedBy(ours("app"));
        for (String adapter : ADAPTERS) {
            plan = plan.layer(adapter).definedBy(ours(adapter));
            plan = plan.whereLayer(adapter).mayOnlyAccessLayers("chat", "prep", "bot");
        }
        plan = plan.whereLayer("chat").mayNotAccessAnyLayer();
        plan = plan.whereLayer("prep").mayOnlyAccessLayers("chat");
        plan = plan.whereLayer("bot").mayOnlyAccessLayers("chat", "prep");
        plan = plan.whereLayer("platform").mayOnlyAccessLayers("chat", "prep", "bot", "web", "words");
        check(plan);
    }

    @Test
    void platforms_do_not_know_each_other() {
        check(slices().matching("dev.prepbot.platform.(*)..")
                .should()
                .notDependOnEachOther()
                // How a typed line is read, for platforms whose commands are lines.
                .ignoreDependency(alwaysTrue(), resideInAPackage("dev.prepbot.platform.slash..")));
    }

    @Test
    void features_are_free_of_cycles() {
        check(slices().matching("dev.prepbot.prep.(*)..").should().beFreeOfCycles());
    }

    @Test
    void the_core_sees_only_the_jdk_the_logger_and_the_cache() {
        check(classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(CORE)
                        .or(resideInAnyPackage(
                                "java..", "org.slf4j..", "org.jspecify..", "com.github.benmanes.caffeine.."))));
    }

    @Test
    void the_core_knows_no_disk_and_no_network() {
        check(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccessFile).*|java\\.net\\..*(Socket|Connection|URL)"));
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    net.dv8tion            | platform.discord
                    com.slack              | platform.slack
                    org.java_websocket     | platform.slack
                    com.google.gson        | platform.slack
                    com.sun.net.httpserver | web
                    java.sql               | store
                    javax.sql              | store
                    org.sqlite             | store
                    org.apache.lucene      | bank
                    org.yaml               | bank
                    java.awt               | draw
                    javax.imageio          | draw
                    org.tartarus           | grade
                    dev.langchain4j        | grade
                    ai.onnxruntime         | grade
                    com.fasterxml.jackson  | store bank words web grade platform app
                    picocli                | app
                    ch.qos.logback         | app
                    """)
    void each_library_stays_in_its_place(String library, String places) {
        check(noClasses()
                .that(resideOutsideOfPackages(ours(places.split(" "))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + ".."));
    }

    @Test
    void only_app_reads_the_clock() {
        onlyAppMay("read the clock or the machine's zone", Forbidden::readsTheClock);
    }

    @Test
    void only_app_draws_random_numbers() {
        onlyAppMay("draw random numbers without a seed", Forbidden::drawsWithoutASeed);
    }

    @Test
    void only_app_prints_or_exits() {
        onlyAppMay("print or exit", Forbidden::printsOrExits);
    }

    @Test
    void chat_holds_records_enums_and_sealed_interfaces_only() {
        check(classes()
                .that()
                .resideInAPackage(ours("chat"))
                .should(ArchCondition.from(describe("be values", ArchitectureTest::isValue))));
    }

    @Test
    void every_package_is_null_marked() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES).filter(Files::isDirectory)) {
            assertThat(folders.filter(ArchitectureTest::hasClasses))
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked\npackage "));
        }
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord() || type.isEnum() || (type.isInterface() && type.isSealed()) || isMadeByTheCompiler(type);
    }

    /** A package-info, the body of an enum's constant, or the table behind a switch over an enum. */
    private static boolean isMadeByTheCompiler(JavaClass type) {
        return type.getSimpleName().equals("package-info")
                || type.getModifiers().contains(JavaModifier.SYNTHETIC)
                || type.getRawSuperclass().map(JavaClass::isEnum).orElse(false);
    }

    private static boolean hasClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PREPBOT);
    }

    private static void onlyAppMay(String what, Predicate<JavaAccess<?>> access) {
        check(noClasses()
                .that(resideOutsideOfPackages(ours("app")))
                .should()
                .accessTargetWhere(describe(what, access)));
    }

    private static String ours(String name) {
        return "dev.prepbot." + name + "..";
    }

    private static String[] ours(String... names) {
        return Stream.of(names).map(ArchitectureTest::ours).toArray(String[]::new);
    }
}
