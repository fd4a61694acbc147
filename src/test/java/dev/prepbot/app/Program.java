package dev.prepbot.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** prepbot as a process of its own, which can be killed. */
final class Program implements AutoCloseable {

    private static final String READY = "prepbot is ready: ";

    private final Process process;
    private final String address;

    private Program(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param port 0 picks a free one
     */
    static Program start(Path data, int port) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString(),
                "--questions",
                "src/test/resources/one-question");
        var process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Program(process, address(process.inputReader()));
    }

    private static String address(BufferedReader out) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
        }
        throw new IOException("prepbot ended before it was ready");
    }

    String address() {
        return address;
    }

    int port() {
        return Integer.parseInt(address.replaceFirst(".*:", ""));
    }

    /** Ends it at once, with no time to put anything in order. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                throw new UncheckedIOException(new IOException("prepbot does not end"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
