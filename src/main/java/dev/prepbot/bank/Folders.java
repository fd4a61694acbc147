package dev.prepbot.bank;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists the question files of a directory. */
final class Folders {

    /** Question files are at depth 1; deeper ones are looked for to say that they are too deep. */
    private static final int DEPTH = 3;

    private final Gathering found;

    private Folders(Gathering found) {
        this.found = found;
    }

    static Listing list(Path directory, String place) {
        if (!Files.isDirectory(directory)) {
            return Listing.unreadable(
                    place,
                    Files.exists(directory) ? "this is no directory" : "there is no such directory",
                    "name the directory that holds topics.yaml and the topics' folders");
        }
        var found = new Gathering(place);
        try {
            new Folders(found).walk(directory, "", 0);
        } catch (IOException e) {
            return Listing.unreadable(place, "the directory cannot be read", "check that the bot may read all of it");
        }
        return found.listing();
    }

    private void walk(Path directory, String folder, int depth) throws IOException {
        for (var path : children(directory)) {
            var name = String.valueOf(path.getFileName());
            if (Gathering.matters(folder, name)) {
                // Anything but a regular file, such as a pipe, could keep its reader waiting.
                boolean regular = Files.isRegularFile(path);
                found.add(folder, name, regular ? Files.size(path) : 0, () -> {
                    if (!regular) {
                        throw new IOException(path + " is no file");
                    }
                    return Files.readAllBytes(path);
                });
            } else if (depth < DEPTH && name.indexOf('.') < 0 && Files.isDirectory(path)) {
                walk(path, folder.isEmpty() ? name : folder + "/" + name, depth + 1);
            }
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(children::add);
        }
        Collections.sort(children);
        return children;
    }
}
