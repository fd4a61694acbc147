package dev.prepbot.app.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;

/** Reads a secret from a file that only its owner and group may read. */
final class SecretFile {

    private static final int MOST_BYTES = 10_000;

    private final String variable;
    private final List<Fault> faults;

    /** @param variable the environment variable that names the file */
    SecretFile(String variable, List<Fault> faults) {
        this.variable = variable;
        this.faults = faults;
    }

    /** What the file holds; nothing where it was complained about. */
    Optional<String> read(String name) {
        try {
            var file = Path.of(name).toAbsolutePath().normalize();
            if (!Files.isRegularFile(file)) {
                return refuse(
                        Files.exists(file) ? file + " is no file" : "there is no file " + file,
                        "name the file that holds the token");
            }
            if (isOpenToAll(file)) {
                return refuse(
                        "everyone on this machine may read " + file,
                        "run `chmod 600` on it; for a secret of Docker Swarm set `mode: 0400`");
            }
            if (Files.size(file) > MOST_BYTES) {
                return refuse(file + " is too large for a token", "name the file that holds the token alone");
            }
            return Optional.of(Files.readString(file));
        } catch (InvalidPathException e) {
            return refuse("this is no path of a file", "name the file that holds the token");
        } catch (IOException e) {
            return refuse("the file that it names cannot be read", "let the user who runs prepbot read it, in UTF-8");
        }
    }

    private static boolean isOpenToAll(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_READ);
    }

    private Optional<String> refuse(String message, String suggestion) {
        faults.add(new Fault(variable, 0, message, suggestion));
        return Optional.empty();
    }
}
