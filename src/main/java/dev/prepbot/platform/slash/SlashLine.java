package dev.prepbot.platform.slash;

import dev.prepbot.chat.Command;
import dev.prepbot.prep.text.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Understands a typed line such as {@code /practice databases level:senior} or {@code /search "how do indexes work"}.
 *
 * @param commands every command there is
 * @param names how to read channels, people and roles
 */
public record SlashLine(List<Command> commands, Names names) {

    public SlashLine {
        commands = List.copyOf(commands);
    }

    /** Whether a text is meant as a command. */
    public static boolean looksLike(String text) {
        return text.startsWith("/") && text.length() > 1 && Character.isLetter(text.charAt(1));
    }

    /** Reads a line, with or without its slash. */
    public Reading read(String text) {
        var words = Word.of(text.startsWith("/") ? text.substring(1) : text);
        if (words.isEmpty()) {
            return new Reading.NoSuchCommand("", Optional.empty());
        }
        var name = words.get(0).whole().toLowerCase(Locale.ROOT);
        var full = words.size() < 2 ? name : name + " " + words.get(1).whole().toLowerCase(Locale.ROOT);
        for (var command : commands) {
            if (command.path().equals(full) && full.contains(" ")) {
                return new Given(command, names).read(words.subList(2, words.size()));
            }
        }
        for (var command : commands) {
            if (command.path().equals(name)) {
                return new Given(command, names).read(words.subList(1, words.size()));
            }
        }
        return unknown(name, words.size() < 2 ? "" : words.get(1).whole());
    }

    private Reading unknown(String name, String second) {
        var parts = commands.stream()
                .map(Command::path)
                .filter(path -> path.startsWith(name + " "))
                .map(path -> path.substring(name.length() + 1))
                .toList();
        if (parts.isEmpty()) {
            return new Reading.NoSuchCommand(name, Nearest.to(name, paths()));
        }
        var nearest = Nearest.to(second, parts).map(part -> name + " " + part);
        return second.isEmpty()
                ? new Reading.Incomplete(name, parts)
                : new Reading.NoSuchCommand(name + " " + second, nearest);
    }

    /** Every path, and every group on its own. */
    private TreeSet<String> paths() {
        var paths = new TreeSet<String>();
        for (var command : commands) {
            paths.add(command.path());
            paths.add(command.path().split(" ", 2)[0]);
        }
        return paths;
    }
}
