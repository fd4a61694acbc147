package dev.prepbot.bank;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * The places that hold question files: each has {@code topics.yaml}, a folder of files for each topic, and guides.
 *
 * <p>The first place is a whole bank; the others are packs, which add to it and replace questions by their ids.
 */
public final class QuestionFiles {

    private static final String FOLDER = "questions/";

    private final List<Supplier<Listing>> places;

    private QuestionFiles(Supplier<Listing> place) {
        this(List.of(place));
    }

    private QuestionFiles(List<Supplier<Listing>> places) {
        this.places = places;
    }

    /** The files in a directory, read anew at each loading. */
    public static QuestionFiles in(Path directory) {
        var place = directory.toString().replace('\\', '/');
        return new QuestionFiles(() -> Folders.list(directory, place));
    }

    /** The bundled files, or those of a directory instead, and then those of packs. */
    public static QuestionFiles of(Optional<Path> instead, List<Path> packs) {
        return instead.map(QuestionFiles::in).orElseGet(QuestionFiles::bundled).with(packs);
    }

    /** The files that come with the program, in its jar or among its classes. */
    public static QuestionFiles bundled() {
        return at(QuestionFiles.class.getResource("/" + FOLDER + "topics.yaml"));
    }

    /** The files beside {@code topics.yaml}, which may be inside a jar. */
    static QuestionFiles at(@Nullable URL topics) {
        return new QuestionFiles(() -> topics == null ? missing() : beside(topics));
    }

    /** These files, and then those of packs, in this order; the last one with a question's id has it. */
    public QuestionFiles with(List<Path> packs) {
        var all = new ArrayList<>(places);
        packs.forEach(pack -> all.addAll(in(pack).places));
        return new QuestionFiles(all);
    }

    List<Listing> lists() {
        return places.stream().map(Supplier::get).toList();
    }

    private static Listing beside(URL topics) {
        try {
            if (topics.openConnection() instanceof JarURLConnection jar) {
                jar.setUseCaches(false);
                try (var file = jar.getJarFile()) {
                    return inside(file);
                }
            }
            var directory = Path.of(new URI(topics.toString())).resolveSibling("");
            return Folders.list(directory, "questions");
        } catch (IOException | URISyntaxException e) {
            return missing();
        }
    }

    private static Listing inside(JarFile jar) {
        var found = new Gathering("questions");
        for (var entries = jar.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            var name = entry.getName();
            if (name.startsWith(FOLDER) && !entry.isDirectory()) {
                int slash = name.lastIndexOf('/');
                var folder = slash < FOLDER.length() ? "" : name.substring(FOLDER.length(), slash);
                found.add(folder, name.substring(slash + 1), entry.getSize(), () -> {
                    try (var stream = jar.getInputStream(entry)) {
                        return stream.readAllBytes();
                    }
                });
            }
        }
        return found.listing();
    }

    private static Listing missing() {
        return Listing.unreadable(
                "questions",
                "the program comes without questions",
                "use a complete jar, or name a directory of questions");
    }
}
