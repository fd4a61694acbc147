package dev.prepbot.bot.text;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.Control.Select;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How an answer looks while its owner ticks the key points that they made. */
public final class CheckCard {

    private final Words words;

    public CheckCard(Words words) {
        this.words = words;
    }

    /**
     * The answer that is checked.
     *
     * @param question empty where the bank has it no more
     * @param points what was found of each key point
     * @param about what the controls are about
     */
    public record Answer(Optional<Question> question, List<PointGrade> points, List<String> about) {
        public Answer {
            points = List.copyOf(points);
            about = List.copyOf(about);
        }
    }

    /**
     * The places of the points that are ticked.
     *
     * @param before before the latest change
     * @param checked whether they are the person's own rather than what was found
     */
    public record Ticks(Set<Integer> before, Set<Integer> now, boolean checked) {
        public Ticks {
            before = Set.copyOf(before);
            now = Set.copyOf(now);
        }
    }

    /** The points, what was found and what is ticked, with a way to tick others. */
    public Message message(Answer answer, Ticks ticks) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("check.title")));
        answer.question()
                .ifPresent(asked -> blocks.add(
                        new Block.Note(words.line("check.about", Map.of("question", Gist.of(asked.prompt()))))));
        blocks.add(new Block.Bullets(IntStream.range(0, answer.points().size())
                .mapToObj(place -> point(answer, place, ticks.now().contains(place)))
                .toList()));
        blocks.add(new Block.Paragraph(words.line(
                ticks.checked() ? "check.sum" : "check.first",
                Map.of(
                        "found",
                        found(answer),
                        "all",
                        answer.points().size(),
                        "ticked",
                        ticks.now().size()))));
        changes(ticks, blocks);
        blocks.add(new Block.Note(words.line("check.yours")));
        return Message.of(blocks).with(select(answer, ticks)).with(none(answer));
    }

    /** What stands in the list of an interview's questions while none is picked. */
    public String pickQuestion() {
        return words.plain("check.pick-question");
    }

    /** A question in that list. */
    public String question(int number, Question question) {
        return Gist.cut(number + ". " + Gist.of(question.prompt()), Control.LONGEST_LABEL);
    }

    private static int found(Answer answer) {
        return (int) answer.points().stream().filter(PointGrade::covered).count();
    }

    private List<Span> point(Answer answer, int place, boolean ticked) {
        var graded = answer.points().get(place);
        var line = new ArrayList<>(words.line(
                ticked ? "check.ticked" : "check.open",
                Map.of("number", place + 1, "point", Markup.spans(graded.text()))));
        if (graded.covered() != ticked) {
            line.addAll(words.line("check.found." + graded.verdict().name().toLowerCase(Locale.ROOT)));
        }
        return line;
    }

    private void changes(Ticks ticks, List<Block> blocks) {
        changed("check.added", ticks.now(), ticks.before(), blocks);
        changed("check.removed", ticks.before(), ticks.now(), blocks);
    }

    private void changed(String key, Set<Integer> these, Set<Integer> without, List<Block> blocks) {
        var places = new TreeSet<>(these);
        places.removeAll(without);
        if (!places.isEmpty()) {
            var numbers =
                    places.stream().map(place -> String.valueOf(place + 1)).collect(Collectors.joining(", "));
            blocks.add(new Block.Note(words.line(key, Map.of("numbers", numbers))));
        }
    }

    /** Question files have at most eight key points, well within what a select takes. */
    private Control select(Answer answer, Ticks ticks) {
        var choices = IntStream.range(0, answer.points().size())
                .mapToObj(place -> new Choice(
                        String.valueOf(place),
                        label(place, answer.points().get(place)),
                        ticks.now().contains(place)))
                .toList();
        return new Select(
                Action.TICK_POINTS.token(answer.about().toArray(String[]::new)),
                words.plain("check.pick-points"),
                choices,
                choices.size(),
                Action.TICK_POINTS.effect());
    }

    private static String label(int place, PointGrade point) {
        return Gist.cut((place + 1) + ". " + Gist.of(point.text()), Control.LONGEST_LABEL);
    }

    /** A select cannot be emptied, so that none is a button. */
    private Control none(Answer answer) {
        return Action.TICK_NONE.button(words, Style.PLAIN, answer.about().toArray(String[]::new));
    }
}
