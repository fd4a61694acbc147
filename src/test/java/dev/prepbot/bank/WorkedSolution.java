package dev.prepbot.bank;

import dev.prepbot.prep.question.CodingTask;
import dev.prepbot.prep.question.CodingTask.Case;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles the solution of a coding task and runs its examples and tests. */
final class WorkedSolution {

    /** A solution that needs longer never ends. */
    private static final int SECONDS = 10;

    private static final String THROWS = "throws ";

    private final List<Case> cases;
    private final String java;

    private WorkedSolution(CodingTask task) {
        cases = Stream.concat(task.examples().stream(), task.solution().tests().stream())
                .toList();
        java = task.solution().java();
    }

    /** What is wrong with it, one line for each case that comes out otherwise than it says; empty if nothing is. */
    static List<String> faults(CodingTask task) {
        return new WorkedSolution(task).faults();
    }

    private List<String> faults() {
        try {
            var type = InMemoryClasses.compile("Solution", source());
            var faults = new ArrayList<String>();
            for (int i = 0; i < cases.size(); i++) {
                var came = outcome(type, "input" + i);
                var said = cases.get(i).output().strip();
                var wanted = said.startsWith(THROWS) ? new Thrown(said) : outcome(type, "output" + i);
                if (!Objects.deepEquals(came, wanted)) {
                    faults.add(cases.get(i).input().strip() + " gives " + inWords(came) + ", not " + said);
                }
            }
            return faults;
        } catch (InMemoryClasses.Refused e) {
            return List.of("does not compile: " + e.getMessage());
        }
    }

    /** The solution's members in a class, with a method for the two sides of each case. */
    private String source() {
        var imports = java.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        var members = java.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        var source = new StringBuilder("import java.time.*;\nimport java.util.*;\nimport java.util.stream.*;\n")
                .append(imports)
                .append("\npublic class Solution {\n")
                .append(members);
        for (int i = 0; i < cases.size(); i++) {
            source.append(method("input" + i, cases.get(i).input()));
            if (!cases.get(i).output().startsWith(THROWS)) {
                source.append(method("output" + i, cases.get(i).output()));
            }
        }
        return source.append("\n}\n").toString();
    }

    /** The expression begins on the last line that is not indented. */
    private static String method(String name, String java) {
        var lines = java.strip().split("\n");
        int last = lines.length - 1;
        while (last > 0 && lines[last].startsWith(" ")) {
            last--;
        }
        lines[last] = "return " + lines[last];
        return "\npublic Object " + name + "() throws Exception {\n" + String.join("\n", lines) + ";\n}";
    }

    /** The value, or what was thrown instead. */
    private static @Nullable Object outcome(Class<?> type, String method) {
        var run = CompletableFuture.supplyAsync(() -> call(type, method), WorkedSolution::inBackground);
        try {
            return run.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return new Thrown("nothing within " + SECONDS + " s");
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void inBackground(Runnable run) {
        var thread = new Thread(run, "worked solution");
        thread.setDaemon(true);
        thread.start();
    }

    private static @Nullable Object call(Class<?> type, String method) {
        try {
            return type.getMethod(method).invoke(type.getDeclaredConstructor().newInstance());
        } catch (InvocationTargetException e) {
            var cause = Objects.requireNonNull(e.getCause());
            return new Thrown(THROWS + cause.getClass().getSimpleName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String inWords(@Nullable Object value) {
        var shown = Arrays.deepToString(new Object[] {value});
        return shown.substring(1, shown.length() - 1);
    }

    /** What came instead of a value. */
    private record Thrown(String what) {
        @Override
        public String toString() {
            return what;
        }
    }
}
