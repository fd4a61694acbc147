package dev.prepbot.bot.flow.me;

import dev.prepbot.prep.attempt.Attempt;
import dev.prepbot.prep.question.Bank;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers as a table of comma-separated values, RFC 4180, whose first line names the columns. */
final class AnswerTable {

    private static final String HEAD =
            line(Stream.of("date", "zone", "question", "topic", "level", "occasion", "score", "counts", "answer"));

    private AnswerTable() {}

    /** One table or several, none longer than so many bytes unless a single answer is. */
    static List<String> of(List<Attempt> answers, Bank bank, int longest) {
        var tables = new ArrayList<String>();
        var table = new StringBuilder(HEAD);
        int length = HEAD.length();
        for (var answer : answers) {
            var line = line(answer, bank);
            int more = line.getBytes(StandardCharsets.UTF_8).length;
            if (length + more > longest && table.length() > HEAD.length()) {
                tables.add(table.toString());
                table = new StringBuilder(HEAD);
                length = HEAD.length();
            }
            table.append(line);
            length += more;
        }
        tables.add(table.toString());
        return tables;
    }

    private static String line(Attempt answer, Bank bank) {
        var question = bank.find(answer.question());
        return line(Stream.of(
                answer.at().atZone(answer.zone()).toLocalDateTime().withNano(0).toString(),
                answer.zone().getId(),
                question.map(known -> known.prompt().strip())
                        .orElse(answer.question().value()),
                question.map(known -> known.topic().slug()).orElse(""),
                question.map(known -> known.level().slug()).orElse(""),
                answer.mode().name().toLowerCase(Locale.ROOT),
                String.format(Locale.ROOT, "%.2f", answer.grade().score()),
                answer.grade().inEarnest() ? "yes" : "no",
                answer.answer()));
    }

    private static String line(Stream<String> cells) {
        return cells.map(AnswerTable::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Spreadsheets run what begins like a formula; an apostrophe keeps it text. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
