package dev.prepbot.app.cli;

import dev.prepbot.app.config.Choice;

/** The commands below {@code prepbot questions}. */
final class QuestionCommands {

    private QuestionCommands() {}

    static Specs all() {
        return Specs.command("questions", call -> new Help().missing(call), "Looks into the questions.")
                .with(PoolChoice.on(Specs.command("list", call -> new ListQuestions().run(call), "Lists questions."))
                        .choices(Choice.QUESTIONS, Choice.CONFIG)
                        .json())
                .with(search())
                .with(Specs.command("show", call -> new ShowQuestion().run(call), "Shows all of a question.")
                        .word("ID", "1", "The question's id.")
                        .choices(Choice.QUESTIONS, Choice.CONFIG)
                        .json())
                .with(Specs.command("stats", call -> new Stats().run(call), "Counts the questions.")
                        .choices(Choice.QUESTIONS, Choice.CONFIG)
                        .json())
                .with(reports())
                .with(lint())
                .with(create())
                .with(export())
                .with(take());
    }

    private static Specs search() {
        return PoolChoice.on(Specs.command(
                                "search",
                                call -> new SearchQuestions().run(call),
                                "Finds questions by words; slips of the keys are forgiven.")
                        .word("WORDS", "1..*", "What the questions are about."))
                .option("--framework", "NAME", "Only this framework or other tag, such as spring.")
                .choices(Choice.QUESTIONS, Choice.CONFIG)
                .json();
    }

    private static Specs reports() {
        return Specs.command(
                        "reports",
                        call -> new ListReports().run(call),
                        "Lists what people say is wrong with questions, latest first.",
                        "It may be asked for while the bot runs.")
                .choices(Choice.DATA, Choice.CONFIG)
                .json();
    }

    private static Specs lint() {
        return Specs.command(
                        "lint",
                        call -> new LintQuestions().run(call),
                        "Tells what is wrong with question files, in form and in manner.",
                        "What is doubtful is a warning, which changes nothing about the exit code.")
                .word("DIR", "0..1", "The directory; without it the questions that a start would use.")
                .choices(Choice.QUESTIONS, Choice.CONFIG)
                .json();
    }

    private static Specs create() {
        return Specs.command("new", call -> new NewQuestion().run(call), "Writes a file with one question to fill in.")
                .word("TOPIC", "1", "Its topic, such as databases.")
                .word("ID", "1", "Its id, such as db-index-selectivity.")
                .option("--into", "DIR", "The directory of questions. Default: ./questions")
                .choices(Choice.QUESTIONS, Choice.CONFIG);
    }

    private static Specs export() {
        return Specs.command(
                        "export",
                        call -> new ExportQuestions().run(call),
                        "Puts all questions into one file, or on standard output.")
                .option("--format", "FORMAT", "yaml, or csv for spreadsheets. Default: yaml")
                .option("--out", "FILE", "The file to write.")
                .flag("--replace", "Replaces the file if it is there.")
                .choices(Choice.QUESTIONS, Choice.CONFIG);
    }

    private static Specs take() {
        return Specs.command(
                        "import",
                        call -> new ImportQuestions().run(call),
                        "Takes questions from a file like those of export into a directory.",
                        "If anything is wrong, all of it is told and nothing is written.")
                .word("FILE", "1", "The file, which ends with .yaml or .csv.")
                .option("--into", "DIR", "The directory of questions to write to.")
                .option("--topic", "TOPIC", "The topic of questions that name none.")
                .flag("--replace", "Replaces files that are there.")
                .choices(Choice.QUESTIONS, Choice.CONFIG);
    }
}
