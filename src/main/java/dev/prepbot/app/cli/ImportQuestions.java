package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Fault;
import dev.prepbot.bank.QuestionImport;

/** {@code prepbot questions import}: takes questions from one file into a directory, all of them or none. */
final class ImportQuestions implements Action {

    @Override
    public int run(Call call) {
        var file = NewFiles.path(call.words().get(0));
        var into = NewFiles.path(call.option("--into")
                .orElseThrow(() -> new CannotStart(
                        Exit.WRONG, "say where the questions are to be written: --into DIR, such as a pack of yours")));
        boolean replace = call.has("--replace");
        var plan = QuestionImport.plan(file, into, call.option("--topic"), replace, Questions.files(call));
        if (!plan.problems().isEmpty()) {
            var faults = plan.problems().stream().map(Fault::of).toList();
            call.console().say(Faults.lines(faults));
            call.console().complain(Faults.count(faults.size()) + "; nothing was written");
            return Exit.WRONG;
        }
        plan.files().forEach((path, text) -> NewFiles.write(path, text, replace));
        plan.files().keySet().forEach(path -> call.console().say(path.toString()));
        call.console().say(Questions.inWords(plan.questions()) + " imported");
        return Exit.FINE;
    }
}
