package dev.prepbot.app.cli;

import dev.prepbot.app.config.Fault;
import java.util.List;
import java.util.function.Supplier;

/** What a check found, told. */
final class Verdict {

    private Verdict() {}

    /**
     * Tells it and returns the exit code. The faults are this command's results and go where results go.
     *
     * @param summary the line to say where nothing is wrong
     */
    static int tell(Call call, List<Fault> faults, int questions, Supplier<String> summary) {
        return tell(call, faults, List.of(), questions, summary);
    }

    /**
     * Tells it with warnings, which change nothing about the exit code.
     *
     * @param warnings what somebody should look at
     */
    static int tell(Call call, List<Fault> faults, List<Fault> warnings, int questions, Supplier<String> summary) {
        var console = call.console();
        if (call.json()) {
            console.say(Json.text(Json.verdict(questions, faults, warnings)));
            return faults.isEmpty() ? Exit.FINE : Exit.WRONG;
        }
        warnings.forEach(warning -> console.say("warning: " + warning.inWords()));
        if (faults.isEmpty()) {
            console.say(summary.get());
        } else {
            console.say(Faults.lines(faults));
            console.complain(Faults.count(faults.size()));
        }
        return faults.isEmpty() ? Exit.FINE : Exit.WRONG;
    }
}
