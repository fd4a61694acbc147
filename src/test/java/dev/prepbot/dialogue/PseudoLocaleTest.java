package dev.prepbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Message;
import dev.prepbot.words.PseudoLexicon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen in a language that nobody speaks: what reads as English there was not taken from a bundle. */
final class PseudoLocaleTest {

    @TempDir
    Path data;

    private SimulatedTheatre theatre;

    @BeforeEach
    void open() {
        theatre = new SimulatedTheatre(data, SampleBank::searchable, new PseudoLexicon());
    }

    @AfterEach
    void close() {
        theatre.close();
    }

    @Test
    void every_word_on_every_screen_comes_from_a_bundle_the_bank_or_a_person_and_fits() {
        var known = new KnownWords(SampleBank.searchable(), commands());
        var foreign = new TreeSet<String>();
        int screens = 0;
        for (var name : List.of("alice", "admin")) {
            var wanderer = new Wanderer(theatre, name);
            wanderer.wander(theatre.simulator().listener());
            var texts = new ArrayList<String>();
            theatre.seat(name).screen().forEach(seen -> texts.addAll(texts(seen.message())));
            wanderer.forms().forEach(form -> texts.addAll(texts(form)));
            commands().forEach(command -> texts.addAll(texts(command)));
            texts.forEach(text -> known.foreignIn(text).forEach(word -> foreign.add(word + " in: " + text)));
            var sorry = PseudoLexicon.accented("Something went wrong");
            assertThat(texts.stream().filter(text -> text.contains(sorry)))
                    .as("apologies; a text that is too long or does not exist leads to one, see the log")
                    .isEmpty();
            screens += texts.size();
            assertThat(wanderer.acts()).isGreaterThan(40);
        }
        System.out.println("pseudo-locale: " + screens + " texts");
        assertThat(foreign).isEmpty();
    }

    @Test
    void a_word_from_nowhere_would_be_found() {
        var known = new KnownWords(SampleBank.searchable(), commands());
        assertThat(known.foreignIn("⟦" + PseudoLexicon.accented("Fine") + " Europe/Berlin⟧ oops databases"))
                .containsExactly("oops");
    }

    private List<Command> commands() {
        return theatre.simulator().listener().commands(Locale.ENGLISH);
    }

    private static List<String> texts(Message message) {
        var texts = new ArrayList<>(List.of(Plain.text(message)));
        message.rows().stream().flatMap(List::stream).forEach(control -> {
            if (control instanceof Control.Select select) {
                texts.add(select.placeholder());
                select.options().forEach(choice -> texts.add(choice.label()));
            } else if (control instanceof Control.Button button) {
                texts.add(button.label());
            }
        });
        return texts;
    }

    private static List<String> texts(Form form) {
        var texts = new ArrayList<>(List.of(form.title()));
        form.fields().forEach(field -> {
            texts.add(field.label());
            texts.add(field.placeholder());
        });
        return texts;
    }

    private static List<String> texts(Command command) {
        return Stream.concat(
                        Stream.of(command.description()),
                        command.options().stream().flatMap(PseudoLocaleTest::texts))
                .toList();
    }

    private static Stream<String> texts(CommandOption option) {
        var choices = option.type() instanceof CommandOption.Type.OneOf oneOf
                ? oneOf.choices().stream().map(Control.Choice::label)
                : Stream.<String>of();
        return Stream.concat(Stream.of(option.description()), choices);
    }
}
