package dev.prepbot.app.cli;

import dev.prepbot.app.config.CannotStart;
import dev.prepbot.app.config.Configuration;

/** {@code prepbot run}: runs the bot until it is told to stop. */
final class Run implements Action {

    private final Starter starter;

    Run(Starter starter) {
        this.starter = starter;
    }

    @Override
    public int run(Call call) {
        return run(call.configuration(), call.console());
    }

    int run(Configuration configuration, Console console) {
        if (!configuration.faults().isEmpty()) {
            throw new CannotStart(Exit.WRONG, Faults.inWords("the configuration", configuration.faults()));
        }
        var settings = configuration.settings();
        var started = starter.start(settings, configuration.secrets());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started, console), "stop"));
        console.say("prepbot is ready: " + started.address());
        settings.questions()
                .instead()
                .ifPresent(directory -> console.say("The questions come from "
                        + directory.toAbsolutePath().normalize() + " and are read again when they change."));
        console.say("Everything is kept in " + settings.data().toAbsolutePath().normalize() + ". Stop with Ctrl+C.");
        return Exit.FINE;
    }

    private static void stop(Starter.Started started, Console console) {
        started.close();
        console.say("prepbot has stopped.");
    }
}
