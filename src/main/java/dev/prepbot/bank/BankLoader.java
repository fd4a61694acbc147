package dev.prepbot.bank;

import dev.prepbot.prep.question.Bank;

/** Makes a bank of question files, or says all that is wrong with them. */
public final class BankLoader {

    private BankLoader() {}

    /** Reads all files. Whatever an author can get wrong is in the result; nothing of it is thrown. */
    public static Loaded load(QuestionFiles files) {
        var reading = Reading.of(files.lists());
        if (!reading.problems().isEmpty()) {
            return new Loaded.Bad(reading.problems());
        }
        var questions = reading.questions().stream().map(Sourced::question).toList();
        var guides = reading.guides().stream().map(GuideReader.Written::guide).toList();
        return new Loaded.Good(new Bank(questions, reading.topics(), guides), reading.replacements());
    }
}
