package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.Markup;
import dev.prepbot.bot.text.TopicName;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How a round of a quiz is written, while it is open and after. */
record QuizCard(Words words, Bank bank) {

    /** Its number, what it is about, the question and the options. */
    List<Block> question(Quiz quiz, int index, Round round) {
        return asked(quiz, index, round, choice -> List.of(), choice -> List.of());
    }

    /**
     * The same with the right option marked.
     *
     * @param votes how many chose each option
     */
    List<Block> answered(Quiz quiz, int index, Round round, List<Integer> votes) {
        return asked(
                quiz,
                index,
                round,
                choice -> List.of(new Span.Plain(choice == round.right() ? "✅ " : "◻️ ")),
                choice -> words.line("quiz.option-votes", Map.of("votes", votes.get(choice))));
    }

    /** Why the right option is right, and each of these others wrong. */
    List<Block> explained(Round round, Set<Integer> others) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(why("quiz.right", round, round.right())));
        others.stream()
                .filter(choice -> choice != round.right())
                .sorted()
                .forEach(choice -> blocks.add(new Block.Paragraph(why("quiz.wrong", round, choice))));
        return blocks;
    }

    private List<Span> why(String key, Round round, int choice) {
        var why = Markup.spans(round.options().get(choice).why());
        return words.line(key, Map.of("letter", Round.letter(choice), "why", why));
    }

    private List<Block> asked(
            Quiz quiz, int index, Round round, IntFunction<List<Span>> before, IntFunction<List<Span>> after) {
        var blocks = new ArrayList<Block>();
        var numbers = Map.of("number", index + 1, "all", quiz.setup().pace().rounds());
        blocks.add(new Block.Heading(words.line("quiz.question", numbers)));
        blocks.add(new Block.Note(about(round)));
        blocks.addAll(Markup.blocks(round.ask()));
        blocks.add(new Block.Bullets(IntStream.range(0, round.options().size())
                .mapToObj(choice -> option(round, choice, before.apply(choice), after.apply(choice)))
                .toList()));
        return blocks;
    }

    private List<Span> about(Round round) {
        return words.line(
                "quiz.about",
                Map.of(
                        "topic", TopicName.of(round.topic(), bank, words),
                        "level", words.plain("level." + round.level().slug())));
    }

    private static List<Span> option(Round round, int choice, List<Span> before, List<Span> after) {
        var spans = new ArrayList<>(before);
        spans.add(new Span.Bold(Round.letter(choice)));
        spans.add(new Span.Plain(" "));
        spans.addAll(Markup.spans(round.options().get(choice).text()));
        spans.addAll(after);
        return spans;
    }
}
