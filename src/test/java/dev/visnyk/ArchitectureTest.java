package dev.visnyk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the order of packages, the homes of libraries and the places that touch the disk. */
@AnalyzeClasses(packages = "dev.visnyk", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    /** From left to right: each group may use the groups before it, and nothing after it or in its own group. */
    private static final List<List<String>> ORDER = List.of(
            List.of("binary"),
            List.of("diagnostic", "parallel"),
            List.of("model"),
            List.of("yaml", "json", "i18n"),
            List.of("config", "theme", "markdown"),
            List.of("content", "routing"),
            List.of("desk"),
            List.of("asset"),
            List.of("image"),
            List.of("query"),
            List.of("structured"),
            List.of("render"),
            List.of("output"),
            List.of("record", "web"),
            List.of("build", "scaffold"),
            List.of("html"),
            List.of("check"),
            List.of("serve"),
            List.of("cli"),
            List.of("startup"));

    /** The packages that may use a library. */
    private static final Map<String, List<String>> HOMES = Map.ofEntries(
            Map.entry("com.vladsch..", List.of("markdown")),
            Map.entry("org.jsoup..", List.of("markdown", "image", "html", "check", "serve")),
            Map.entry("io.pebbletemplates..", List.of("render")),
            Map.entry("org.snakeyaml..", List.of("yaml")),
            Map.entry("com.fasterxml..", List.of("json")),
            Map.entry("com.dynatrace..", List.of("binary")),
            Map.entry("com.drew..", List.of("image")),
            Map.entry("com.luciad..", List.of("image")),
            Map.entry("picocli..", List.of("cli")),
            Map.entry("io.methvin..", List.of("serve")),
            Map.entry("com.sun.net.httpserver..", List.of("serve")));

    private static final List<String> DISK_READERS = List.of(
            "model",
            "config",
            "content",
            "theme",
            "image",
            "record",
            "web",
            "build",
            "scaffold",
            "check",
            "serve",
            "cli",
            "startup");

    @ArchTest
    static void packagesUseOnlyThoseToTheirLeft(JavaClasses classes) {
        LayeredArchitecture architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (List<String> group : ORDER) {
            for (String name : group) {
                architecture = architecture.layer(name).definedBy("dev.visnyk." + name);
            }
        }
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .flatMap(List::stream)
                    .toArray(String[]::new);
            for (String name : ORDER.get(i)) {
                architecture = later.length == 0
                        ? architecture.whereLayer(name).mayNotBeAccessedByAnyLayer()
                        : architecture.whereLayer(name).mayOnlyBeAccessedByLayers(later);
            }
        }
        architecture.check(classes);
    }

    @ArchTest
    static void librariesStayAtHome(JavaClasses classes) {
        HOMES.forEach((library, homes) -> {
            String[] packages = homes.stream().map(home -> "dev.visnyk." + home).toArray(String[]::new);
            ArchRule rule = noClasses()
                    .that()
                    .resideOutsideOfPackages(packages)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library);
            rule.check(classes);
        });
    }

    @ArchTest
    static void theDiskIsTouchedOnlyWhereItShouldBe(JavaClasses classes) {
        String[] packages =
                DISK_READERS.stream().map(home -> "dev.visnyk." + home).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..")
                .check(classes);
    }

    @ArchTest
    static void onlyOnePackageTalksToANetwork(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.visnyk.web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.net.Socket.class)
                .check(classes);
    }

    @ArchTest
    static void nothingLooksAtTheMachinesLocaleZoneOrClock(JavaClasses classes) {
        noClasses()
                .should()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(classes);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/dev/visnyk"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                assertThat(folder.resolve("package-info.java")).content().contains("/**", "@NullMarked");
            }
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() throws IOException {
        List<String> known = ORDER.stream().flatMap(List::stream).sorted().toList();
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/dev/visnyk"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .sorted())
                    .isEqualTo(known);
        }
    }
}
