package dev.prepbot.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A bot under load: a process of its own, so that its time and memory are its own. Linux tells both in {@code /proc}. */
public final class Subject implements AutoCloseable {

    /** Ticks a second in which Linux counts a process's time for programs: USER_HZ, see proc(5). */
    private static final int TICKS = 100;

    private static final int USER_TIME = 13;

    private static final int SYSTEM_TIME = 14;

    private final Process process;

    private Subject(Process process) {
        this.process = process;
    }

    /** Starts a program of this class path in a Java process with the settings of a server. */
    public static Subject start(Class<?> program, Map<String, String> environment, Path log, String... arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return new Subject(builder.start());
    }

    /** Processor time so far. */
    public Duration cpu() {
        // The name in parentheses may hold spaces: fields are counted behind it.
        var stat = read("stat");
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(fields[USER_TIME - 2]) + Long.parseLong(fields[SYSTEM_TIME - 2]);
        return Duration.ofMillis(ticks * 1000 / TICKS);
    }

    /** Resident memory in megabytes. */
    public long resident() {
        return read("status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    public boolean lives() {
        return process.isAlive();
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), file));
        } catch (IOException gone) {
            throw new IllegalStateException("the measured process has ended", gone);
        }
    }

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
