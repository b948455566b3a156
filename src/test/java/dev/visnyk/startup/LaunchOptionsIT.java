package dev.visnyk.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The options that the launcher gives to the JVM: a Java that prints its arguments takes the place of the real one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LaunchOptionsIT {
    private static final String SMALL = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";
    private static final String BUILT = "-XX:+UseParallelGC -XX:TieredStopAtLevel=1";

    @TempDir
    private Path folder;

    private Installation visnyk;

    @BeforeEach
    void install() throws IOException {
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$*\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve("site/content"));
        visnyk = Installation.in(folder.resolve("visnyk"), folder.resolve("archives"))
                .with("VISNYK_ARCHIVE", "off")
                .with("JAVA_HOME", folder.resolve("java").toString());
    }

    private String options(String... arguments) throws IOException, InterruptedException {
        return visnyk.run(arguments).out();
    }

    private Path leaveRecord(String path) throws IOException {
        Path record = folder.resolve(path).resolve("record");
        Files.createDirectories(record.getParent());
        return Files.writeString(record, "");
    }

    private String site() {
        return folder.resolve("site").toString();
    }

    @Test
    void aSmallSiteNeedsOneThread() throws IOException, InterruptedException {
        assertThat(options("build", "-s", site())).contains(SMALL).doesNotContain(BUILT);
    }

    @Test
    void aRecordPromisesLittleToMake() throws IOException, InterruptedException {
        leaveRecord("site/.visnyk/public-1");

        assertThat(options("build", "-s", site())).contains(BUILT);
        assertThat(options("build", "--source=" + site())).contains(BUILT);
        assertThat(options("build", "-s", folder.toString())).contains(SMALL);
    }

    @Test
    void aRecordIsFoundWhereItIsSaidToBe() throws IOException, InterruptedException {
        leaveRecord("kept here/public-1");
        String kept = folder.resolve("kept here").toString();

        assertThat(options("build", "-s", site(), "--cache", kept)).contains(BUILT);
        assertThat(options("build", "--cache=" + kept, "-s", site())).contains(BUILT);
        assertThat(options("build", "-s", site())).contains(SMALL);
    }

    @Test
    void theFirstCheckReadsAllWhateverWasBuilt() throws IOException, InterruptedException {
        leaveRecord("site/.visnyk/public-1");
        assertThat(options("check", "-s", site())).contains(SMALL);

        leaveRecord("site/.visnyk/site-1");
        assertThat(options("check", "-s", site())).contains(BUILT);
    }

    @Test
    void anEditedTemplateChangesEveryPage() throws IOException, InterruptedException {
        Path record = leaveRecord("site/.visnyk/public-1");
        Files.createDirectories(folder.resolve("site/templates"));
        Files.setLastModifiedTime(record, FileTime.from(Instant.now().minusSeconds(60)));

        assertThat(options("build", "-s", site())).contains(SMALL);
    }
}
