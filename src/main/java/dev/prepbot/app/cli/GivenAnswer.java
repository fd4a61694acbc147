package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Guidance;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Kind;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Placing;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import dev.prepbot.prep.question.Topic;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An answer to be graded from the command line.
 *
 * @param line where it stands in its file
 * @param question of the bank, or made of the line's own question and key points
 * @param reference what a full answer says, where there are no key points
 * @param text what was answered
 */
record GivenAnswer(int line, Question question, Optional<String> reference, String text) {

    private static final String ID = "id";
    private static final String ASKED = "question";
    private static final String POINTS = "key_points";
    private static final String REFERENCE = "reference";
    private static final String ANSWER = "answer";

    /**
     * The answers of a table, which has the columns {@code id} and {@code answer} for questions of the bank, or
     * {@code question}, {@code key_points} (separated by bars) or {@code reference} (each sentence a point), and
     * {@code answer}.
     *
     * @param bank loaded only if a line names a question of it
     */
    static List<GivenAnswer> all(Path file, Tsv table, Supplier<Bank> bank) {
        var own = !table.columns().contains(ID);
        var columns = own
                ? List.of(ASKED, table.columns().contains(POINTS) ? POINTS : REFERENCE, ANSWER)
                : List.of(ID, ANSWER);
        for (var column : columns) {
            if (!table.columns().contains(column)) {
                throw new CannotStart(
                        Exit.WRONG,
                        file + ":1: the column `" + column
                                + "` is missing: name id and answer, or question, key_points (or reference) and answer");
            }
        }
        var byReference = columns.contains(REFERENCE);
        var known = own ? Optional.<Bank>empty() : Optional.of(bank.get());
        return table.rows().stream()
                .map(row -> new GivenAnswer(
                        row.line(),
                        known.map(all -> ofBank(file, row, all)).orElseGet(() -> ofItsOwn(file, row)),
                        byReference ? row.get(REFERENCE) : Optional.empty(),
                        row.get(ANSWER).orElse("")))
                .toList();
    }

    private static Question ofBank(Path file, Tsv.Row row, Bank bank) {
        var id = required(file, row, ID);
        return bank.find(new QuestionId(id))
                .orElseThrow(() -> new CannotStart(
                        Exit.WRONG,
                        file + ":" + row.line() + ": unknown question `" + id
                                + "`: `prepbot questions list` shows all"));
    }

    private static Question ofItsOwn(Path file, Tsv.Row row) {
        var points = row
                .get(POINTS)
                .map(text -> Arrays.stream(text.split("\\|", -1)).toList())
                .orElseGet(() -> sentences(required(file, row, REFERENCE)))
                .stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new KeyPoint(text, 1, List.of()))
                .toList();
        return new Question(
                new QuestionId("line-" + row.line()),
                row.get(ASKED).orElse(""),
                new Placing(new Topic("unknown"), Level.MID, Kind.CONCEPT, Set.of(), List.of()),
                points,
                new Guidance("", "", List.of(), List.of(), List.of()),
                Optional.empty(),
                List.of());
    }

    private static String required(Path file, Tsv.Row row, String column) {
        return row.get(column)
                .orElseThrow(() -> new CannotStart(
                        Exit.WRONG, file + ":" + row.line() + ": nothing stands under `" + column + "`"));
    }

    private static List<String> sentences(String text) {
        var iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        iterator.setText(text);
        var sentences = new ArrayList<String>();
        for (int from = iterator.first(), to = iterator.next();
                to != BreakIterator.DONE;
                from = to, to = iterator.next()) {
            sentences.add(text.substring(from, to));
        }
        return sentences;
    }
}
