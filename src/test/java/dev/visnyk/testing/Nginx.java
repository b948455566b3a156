package dev.visnyk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The nginx of this machine, as a process of its own on a free port of the loopback address, which serves one site. */
public final class Nginx implements AutoCloseable {
    private final Process process;
    private final int port;
    private final Path log;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Nginx(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Serves the files of a site, with the rules in its own {@code _nginx.conf}.
     *
     * @param folder an empty folder to work in
     */
    public static Nginx serve(BuiltSite site, Path folder) {
        try {
            Path root = folder.resolve("root");
            Path home = root.resolve("." + URI.create(site.baseUrl()).getPath()).normalize();
            for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
                Path target = home.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            int port = freePort();
            Path log = folder.resolve("error.log");
            Path configuration = Files.writeString(
                    folder.resolve("nginx.conf"), configuration(folder, port, root, home.resolve("_nginx.conf")));
            Process process = new ProcessBuilder(
                            program().toString(),
                            "-p",
                            folder.toString(),
                            "-e",
                            log.toString(),
                            "-c",
                            configuration.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("printed.txt").toFile())
                    .start();
            Nginx nginx = new Nginx(process, port, log);
            nginx.awaitStart(folder.resolve("printed.txt"));
            return nginx;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path program() {
        return Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(":")), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no nginx on this machine: apt-get install nginx"));
    }

    private static String configuration(Path folder, int port, Path root, Path rules) {
        return """
                daemon off;
                master_process off;
                pid "%1$s/nginx.pid";
                events {}
                http {
                    include /etc/nginx/mime.types;
                    default_type application/octet-stream;
                    access_log off;
                    client_body_temp_path "%1$s/temp-body";
                    proxy_temp_path "%1$s/temp-proxy";
                    fastcgi_temp_path "%1$s/temp-fastcgi";
                    uwsgi_temp_path "%1$s/temp-uwsgi";
                    scgi_temp_path "%1$s/temp-scgi";
                    server {
                        listen 127.0.0.1:%2$d;
                        root "%3$s";
                        include "%4$s";
                    }
                }
                """.formatted(folder, port, root, rules);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart(Path printed) throws IOException {
        for (int tries = 0; tries < 200 && process.isAlive(); tries++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                pause();
            }
        }
        close();
        throw new AssertionError("nginx does not serve: " + Files.readString(printed) + complaints());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    /** What it answers a path with, not percent-encoded as it is given. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        try {
            String encoded = new URI("http", null, "127.0.0.1", port, path, null, null).toASCIIString();
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(encoded));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    /** What it says of its own configuration. */
    public List<String> complaints() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("[warn]") || line.contains("[emerg]") || line.contains("[alert]"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
