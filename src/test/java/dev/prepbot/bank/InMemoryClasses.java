package dev.prepbot.bank;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles one source file without touching the disk, and loads its classes. */
final class InMemoryClasses extends ClassLoader {

    private final Map<String, Bytes> compiled = new HashMap<>();

    private InMemoryClasses() {
        super(ClassLoader.getPlatformClassLoader());
    }

    /** What the compiler says about a source; the message holds each complaint with its line. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String complaints) {
            super(complaints);
        }
    }

    static Class<?> compile(String name, String source) throws Refused {
        var loader = new InMemoryClasses();
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "this needs a JDK");
        var complaints = new DiagnosticCollector<JavaFileObject>();
        var files = new Files(compiler.getStandardFileManager(complaints, Locale.ROOT, null), loader.compiled);
        var options = List.of("--release", "17", "-proc:none", "-Xlint:none");
        if (!compiler.getTask(null, files, complaints, options, null, List.of(new Text(name, source)))
                .call()) {
            throw new Refused(complaints.getDiagnostics().stream()
                    .filter(complaint -> complaint.getKind() == Diagnostic.Kind.ERROR)
                    .map(complaint ->
                            line(source, complaint.getLineNumber()) + ": " + complaint.getMessage(Locale.ROOT))
                    .collect(Collectors.joining("\n")));
        }
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the source holds no class " + name, e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = compiled.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        var code = bytes.content.toByteArray();
        return defineClass(name, code, 0, code.length);
    }

    private static String line(String source, long number) {
        return source.lines()
                .skip(Math.max(0, number - 1))
                .findFirst()
                .orElse("")
                .strip();
    }

    /** A source held in memory. */
    private static final class Text extends SimpleJavaFileObject {
        private final String source;

        Text(String name, String source) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    /** A class file held in memory. */
    private static final class Bytes extends SimpleJavaFileObject {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Bytes(String name) {
            super(URI.create("bytes:///" + name + Kind.CLASS.extension), Kind.CLASS);
        }

        @Override
        public ByteArrayOutputStream openOutputStream() {
            return content;
        }
    }

    /** Hands the compiler memory to write into. */
    private static final class Files extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Bytes> compiled;

        Files(JavaFileManager files, Map<String, Bytes> compiled) {
            super(files);
            this.compiled = compiled;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return compiled.computeIfAbsent(name, Bytes::new);
        }
    }
}
