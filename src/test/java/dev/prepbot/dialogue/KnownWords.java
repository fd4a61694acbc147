package dev.prepbot.dialogue;

import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Guide;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.settings.Zones;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What may stand on a screen in plain letters: texts of the bank, names of commands, and what people typed. */
final class KnownWords {

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");

    /** What tests and platforms make up: ids, people, places, and languages in their own words. */
    private static final Pattern NAMES = Pattern.compile(
            "\\bid0+\\d*|simulator:[\\w-]+|interview-prep|prepbot-(export\\.json|answers\\.csv)|[a-z-]+\\.png|alice|admin|English|Deutsch|nonsense|hello");

    private final List<String> phrases = new ArrayList<>();

    KnownWords(Bank bank, List<Command> commands) {
        bank.all().forEach(this::add);
        bank.catalogue()
                .forEach(info -> phrases.addAll(
                        List.of(info.title(), info.description(), info.topic().slug())));
        bank.guides().forEach(this::add);
        commands.forEach(this::add);
        phrases.addAll(Zones.suggest("", 10_000));
        phrases.addAll(Wanderer.typed());
        Wanderer.typed().forEach(text -> phrases.addAll(List.of(text.split("\\W+"))));
        phrases.addAll(List.of("databses", "Berln"));
        // Dates, which Java words in the reader's language.
        for (var day : DayOfWeek.values()) {
            phrases.add(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            phrases.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        for (var month : Month.values()) {
            phrases.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            phrases.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        phrases.removeIf(String::isBlank);
        phrases.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** The words of a text that come from nowhere known. */
    List<String> foreignIn(String text) {
        var left = NAMES.matcher(text).replaceAll(" ");
        for (var phrase : phrases) {
            left = left.replaceAll("(?<![A-Za-z])" + Pattern.quote(phrase) + "(?![A-Za-z])", " ");
        }
        return LETTERS.matcher(left).results().map(MatchResult::group).toList();
    }

    private void add(Question question) {
        phrases.add(plain(question.prompt()));
        phrases.add(plain(question.guidance().hint()));
        phrases.add(plain(question.guidance().modelAnswer()));
        question.keyPoints().forEach(point -> phrases.add(plain(point.text())));
        question.guidance().pitfalls().forEach(text -> phrases.add(plain(text)));
        question.guidance().looksFor().forEach(text -> phrases.add(plain(text)));
        question.guidance().followUps().forEach(next -> {
            phrases.add(plain(next.question()));
            phrases.add(plain(next.goodReply()));
        });
        question.sources().forEach(source -> {
            phrases.add(source.name());
            source.section().ifPresent(phrases::add);
        });
    }

    private void add(Guide guide) {
        phrases.addAll(List.of(guide.name(), guide.title(), guide.summary()));
        phrases.addAll(List.of(guide.text().split("[^A-Za-z]+")));
    }

    private void add(Command command) {
        phrases.add(command.path());
        for (var option : command.options()) {
            phrases.add(option.name());
            if (option.type() instanceof CommandOption.Type.OneOf oneOf) {
                oneOf.choices().stream().map(Control.Choice::value).forEach(phrases::add);
            }
        }
    }

    private static String plain(String markup) {
        return markup.replaceAll("\\*\\*|`", "");
    }
}
