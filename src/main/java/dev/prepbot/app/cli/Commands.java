package dev.prepbot.app.cli;

import dev.prepbot.app.config.Choice;

/** Every command there is. What a command does is loaded when it is run, so that a start pays for none of the others. */
final class Commands {

    private Commands() {}

    static Specs root(Starter starter) {
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
                        .json())
                .with(questions())
                .with(Specs.command(
                                "grade",
                                call -> new GradeAnswers().run(call),
                                "Grades a file of answers, and prints a line for each.",
                                "Columns, separated by tabs: id and answer for questions that prepbot has; or question,"
                                        + " key_points (separated by |) or reference, and answer.")
                        .option(GradeAnswers.ANSWERS, "FILE", "The answers; the first line names the columns.")
                        .choices(Choice.QUESTIONS, Choice.CONFIG)
                        .json())
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

    private static Specs questions() {
        return Specs.command("questions", call -> new Help().missing(call), "Looks into the questions.")
                .with(Specs.command("list", call -> new ListQuestions().run(call), "Lists questions.")
                        .option("--topic", "TOPIC", "Only this topic, such as databases.")
                        .option("--level", "LEVEL", "Only this level: junior, mid or senior.")
                        .option("--kind", "KIND", "Only this kind, such as concept or design.")
                        .option("--stage", "STAGE", "Only questions asked at this stage, such as technical-screen.")
                        .choices(Choice.QUESTIONS, Choice.CONFIG)
                        .json())
                .with(Specs.command("show", call -> new ShowQuestion().run(call), "Shows all of a question.")
                        .word("ID", "1", "The question's id.")
                        .choices(Choice.QUESTIONS, Choice.CONFIG)
                        .json())
                .with(Specs.command("stats", call -> new Stats().run(call), "Counts the questions.")
                        .choices(Choice.QUESTIONS, Choice.CONFIG)
                        .json())
                .with(Specs.command(
                                "lint",
                                call -> new LintQuestions().run(call),
                                "Tells what is wrong with question files, in form and in manner.")
                        .word("DIR", "0..1", "The directory; without it the questions that a start would use.")
                        .choices(Choice.QUESTIONS, Choice.CONFIG)
                        .json());
    }
}
