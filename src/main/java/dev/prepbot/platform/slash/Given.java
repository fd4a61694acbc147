package dev.prepbot.platform.slash;

import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.prep.text.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the words after a command's name to its options.
 *
 * <p>A word that one of the closed options takes (a fixed value, a number, a channel) goes there, wherever it stands.
 * Other words go to the open options in their order; the last open one takes all that follow, as does free text.
 */
final class Given {

    private final Command command;
    private final Values values;
    private final Map<String, String> options = new LinkedHashMap<>();
    private @Nullable CommandOption filling;

    Given(Command command, Names names) {
        this.command = command;
        this.values = new Values(names);
    }

    Reading read(List<Word> words) {
        for (var word : words) {
            var trouble = word.name().isEmpty() ? unnamed(word) : named(word);
            if (trouble.isPresent()) {
                return trouble.get();
            }
        }
        for (var option : command.options()) {
            var typed = options.get(option.name());
            if (typed == null && option.required()) {
                return new Reading.Missing(command, option);
            }
            if (typed != null
                    && Values.open(option)
                    && values.read(option, typed).isEmpty()) {
                return new Reading.NotTaken(command, option, typed);
            }
        }
        return new Reading.Understood(command, options);
    }

    private Optional<Reading> named(Word word) {
        var name = word.name().toLowerCase(Locale.ROOT);
        var option = command.options().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (option.isEmpty()) {
            if (word.value().isEmpty()
                    || word.value().startsWith("//")
                    || command.options().isEmpty()) {
                return unnamed(word.unnamed());
            }
            var names = command.options().stream().map(CommandOption::name).toList();
            return Optional.of(new Reading.NoSuchOption(command, word.name(), Nearest.to(name, names)));
        }
        return put(option.get(), word);
    }

    private Optional<Reading> unnamed(Word word) {
        var closed = word.quoted() ? Optional.<CommandOption>empty() : closedFor(word);
        if (closed.isPresent()) {
            return put(closed.get(), word);
        }
        var current = filling;
        if (current != null
                && (current.type() instanceof CommandOption.Type.Words
                        || nextOpen().isEmpty())) {
            options.merge(
                    current.name(), word.value(), (before, more) -> before.isEmpty() ? more : before + " " + more);
            return Optional.empty();
        }
        var open = nextOpen();
        if (open.isPresent()) {
            return put(open.get(), word);
        }
        var meant = command.options().stream()
                .filter(option -> !options.containsKey(option.name()))
                .findFirst();
        return Optional.of(
                meant.isPresent()
                        ? new Reading.NotTaken(command, meant.get(), word.value())
                        : new Reading.TooMuch(command, word.value()));
    }

    private Optional<Reading> put(CommandOption option, Word word) {
        if (options.containsKey(option.name())) {
            return Optional.of(new Reading.Twice(command, option));
        }
        var value = values.read(option, word.value());
        if (value.isEmpty()) {
            return Optional.of(new Reading.NotTaken(command, option, word.value()));
        }
        options.put(option.name(), value.get());
        filling = Values.open(option) ? option : filling;
        return Optional.empty();
    }

    private Optional<CommandOption> closedFor(Word word) {
        return command.options().stream()
                .filter(option -> !Values.open(option) && !options.containsKey(option.name()))
                .filter(option -> values.read(option, word.value()).isPresent())
                .findFirst();
    }

    private Optional<CommandOption> nextOpen() {
        return command.options().stream()
                .filter(option -> Values.open(option) && !options.containsKey(option.name()))
                .findFirst();
    }
}
