package dev.prepbot.app.cli;

import dev.prepbot.bank.QuestionExport;
import java.util.Arrays;

/** {@code prepbot questions export}: all questions in one file. */
final class ExportQuestions implements Action {

    @Override
    public int run(Call call) {
        var format = call.option("--format").map(ExportQuestions::format).orElse(QuestionExport.YAML);
        int count = Questions.bank(call).size();
        var text = format.of(Questions.files(call));
        var out = call.option("--out");
        if (out.isEmpty()) {
            call.console().say(text.stripTrailing());
            return Exit.FINE;
        }
        var file = NewFiles.path(out.get());
        NewFiles.write(file, text, call.has("--replace"));
        call.console().say(Questions.inWords(count) + " written to " + file);
        return Exit.FINE;
    }

    private static QuestionExport format(String name) {
        var known = Arrays.stream(QuestionExport.values())
                .map(QuestionExport::ending)
                .toList();
        return Arrays.stream(QuestionExport.values())
                .filter(format -> format.ending().equals(name))
                .findFirst()
                .orElseThrow(() -> PoolChoice.unknown("format", name, known));
    }
}
