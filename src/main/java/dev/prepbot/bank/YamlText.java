package dev.prepbot.bank;

import java.util.Optional;

/** Tells in an author's words why a text is not YAML of the plain sort that prepbot's files are written in. */
public final class YamlText {

    private YamlText() {}

    /** The first thing wrong with it, if anything is; a text without content is fine. */
    public static Optional<Problem> problem(String file, String text) {
        if (text.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
            return Optional.empty();
        }
        var complaints = new Complaints(file);
        try {
            TreeReader.read(text);
        } catch (Unreadable e) {
            e.complain(complaints);
        }
        return complaints.all().stream().findFirst();
    }
}
