package dev.prepbot.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Sorts the files of a place: {@code topics.yaml}, question files, guides, those to ignore, and those in the wrong place. */
final class Gathering {

    /** Twenty times the size of a usual file. */
    static final int MOST_BYTES = 1 << 20;

    private static final int MOST_FILES = 5_000;

    private static final String TOPICS = "topics.yaml";
    static final String GUIDES = "guides";
    private static final String QUESTIONS_END = ".yaml";
    private static final String GUIDE_END = ".md";

    private final String place;
    private final TreeMap<String, BankFile> files = new TreeMap<>();
    private final TreeMap<String, BankFile> guides = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<BankFile> topics = Optional.empty();

    Gathering(String place) {
        this.place = place;
    }

    /** Something that can be read. */
    interface Content {
        byte[] read() throws IOException;
    }

    /** Whether a folder or file can matter at all; other files are the author's own affair. */
    static boolean matters(String folder, String name) {
        return !name.startsWith(".")
                && !folder.startsWith(".")
                && (isGuide(folder, name)
                        || (name.endsWith(QUESTIONS_END) && !(folder + "/").startsWith(GUIDES + "/")));
    }

    private static boolean isGuide(String folder, String name) {
        return folder.equals(GUIDES) && name.endsWith(GUIDE_END);
    }

    /**
     * Takes a file.
     *
     * @param folder the folders between the place and the file, joined by slashes; empty if there are none
     */
    void add(String folder, String name, long size, Content content) {
        if (!matters(folder, name) || files.size() + guides.size() >= MOST_FILES) {
            return;
        }
        var path = folder.isEmpty() ? name : folder + "/" + name;
        var label = place + "/" + path;
        if (folder.isEmpty() ? !name.equals(TOPICS) : folder.contains("/")) {
            problem(label, "a question file must be in a topic's folder", "move it to " + place + "/<topic>/" + name);
            return;
        }
        if (!Names.isTopic(name.substring(0, name.lastIndexOf('.')))) {
            problem(
                    label,
                    "the file's name is not made of lower-case words joined by hyphens",
                    "use a to z and 0 to 9");
        }
        if (size > MOST_BYTES) {
            problem(label, "the file is larger than " + MOST_BYTES / 1024 + " KiB", "split it by subject");
            return;
        }
        read(folder, path, label, content);
    }

    private void read(String folder, String path, String label, Content content) {
        try {
            var file = new BankFile(label, folder, content.read());
            if (folder.isEmpty()) {
                topics = Optional.of(file);
            } else if (folder.equals(GUIDES)) {
                guides.put(path, file);
            } else {
                files.put(path, file);
            }
        } catch (IOException e) {
            problem(label, "the file cannot be read", "check that it exists and that the bot may read it");
        }
    }

    private void problem(String label, String message, String suggestion) {
        problems.add(new Problem(label, 0, message, suggestion));
    }

    Listing listing() {
        return new Listing(
                place, topics, List.copyOf(files.values()), List.copyOf(guides.values()), List.copyOf(problems));
    }
}
