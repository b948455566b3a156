package dev.visnyk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a site lies in the repository that holds it. A code host looks for a finding's file from the repository's root, wherever the
 * site is in it and wherever the command was run.
 */
final class Repository {
    /** Where GitHub's runner has checked the repository out. */
    private static final String WORKSPACE = "GITHUB_WORKSPACE";

    private final Path site;
    private final String prefix;

    private Repository(Path site, String prefix) {
        this.site = site;
        this.prefix = prefix;
    }

    /** The repository of a site: what the runner of a workflow says, else the nearest folder above the site that Git knows. */
    static Repository of(Path site, Map<String, String> environment) {
        Path folder = real(site);
        Stream<Path> above = Stream.iterate(folder, it -> it != null, Path::getParent);
        String workspace = environment.getOrDefault(WORKSPACE, "");
        Path root = workspace.isEmpty()
                ? above.filter(it -> Files.exists(it.resolve(".git")))
                        .findFirst()
                        .orElse(folder)
                : real(Path.of(workspace));
        String path =
                folder.startsWith(root) ? root.relativize(folder).toString().replace('\\', '/') : "";
        return new Repository(site, path.isEmpty() ? "" : path + "/");
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /** The path from the repository's root of a file of the site; other names stay as they are. */
    String path(String file) {
        boolean isOfSite = file.startsWith("content/")
                || file.startsWith("templates/")
                || (!file.startsWith("/") && Files.exists(site.resolve(file)));
        return isOfSite ? prefix + file : file;
    }
}
