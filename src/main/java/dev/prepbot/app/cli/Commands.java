package dev.prepbot.app.cli;

import dev.prepbot.app.config.Choice;
import java.util.Map;
import java.util.function.Supplier;

/** Every command there is. What a command does is loaded when it is run, so that a start pays for none of the others. */
final class Commands {

    private Commands() {}

    static Specs root(Starter starter, Map<String, Supplier<String>> manifests) {
        Action run = call -> new Run(starter).run(call);
        return Specs.command(
                        "prepbot",
                        run,
                        "Interview practice where teams already talk.",
                        "Without a command it runs the bot, with a playground in the browser.")
                .choices(Choice.values())
                .flag("-V", "--version", "Shows the version.")
                .with(Specs.command("run", run, "Runs the bot until it is told to stop.")
                        .choices(Choice.values()))
                .with(Specs.command("check", call -> new Check().run(call), """
                                Checks the configuration and the questions, as a start with the same options would \
                                see them, and tells everything that is wrong.""")
                        .choices(Choice.values())
                        .flag(ModelTrial.OPTION, "Lets the model that may grade read a tiny answer of nobody's.")
                        .json())
                .with(QuestionCommands.all())
                .with(invite())
                .with(grade())
                .with(Specs.command(
                                "manifest",
                                call -> new PrintManifest(manifests).run(call),
                                "Prints what a platform is told about the bot, to be pasted when the app is made there.")
                        .word("PLATFORM", "1", "The platform: slack."))
                .with(Specs.command(
                        "completion",
                        call -> new Completion().run(call),
                        "Prints a script that completes commands and options in bash and zsh.",
                        "Use it with: source <(prepbot completion)"))
                .with(Specs.command("version", call -> new Version().run(call), "Shows the version.")
                        .json())
                .with(Specs.command("help", call -> new Help().run(call), "Shows the help of a command.")
                        .word("COMMAND", "0..*", "The command, such as: questions list"));
    }

    private static Specs grade() {
        return Specs.command(
                        "grade",
                        call -> new GradeAnswers().run(call),
                        "Grades a file of answers, and prints a line for each.",
                        "Columns, separated by tabs: id and answer for questions that prepbot has; or question,"
                                + " key_points (separated by |) or reference, and answer.")
                .option(GradeAnswers.ANSWERS, "FILE", "The answers; the first line names the columns.")
                .flag(Graders.LEXICAL, "Grades word by word, without the encoder.")
                .choices(Choice.QUESTIONS, Choice.CONFIG)
                .json()
                .with(Specs.command(
                                "bench",
                                call -> new BenchGrading().run(call),
                                "Tells how far the grader agrees with people who judged the same answers.")
                        .option(BenchGrading.LABELLED, "DIR", "The labelled answers; prepbot's own in its repository.")
                        .flag(Graders.LEXICAL, "Grades word by word, without the encoder.")
                        .choices(Choice.QUESTIONS, Choice.CONFIG));
    }

    private static Specs invite() {
        return Specs.command("invite", call -> new Help().missing(call), "Tells how the bot is added somewhere.")
                .with(Specs.command(
                                "discord",
                                call -> new Invite().run(call),
                                "Prints the link that adds the bot to a server, and what it asks for and why.")
                        .choices(Choice.CONFIG));
    }
}
