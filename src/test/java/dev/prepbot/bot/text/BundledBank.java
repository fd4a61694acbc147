package dev.prepbot.bot.text;

import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Question;
import java.util.ArrayList;
import java.util.List;

/** The questions that come with the program. */
final class BundledBank {

    private BundledBank() {}

    static Bank load() {
        return ((Loaded.Good) BankLoader.load(QuestionFiles.bundled())).bank();
    }

    /** All that is shown of a question. */
    static List<String> texts(Question question) {
        var texts = new ArrayList<String>();
        texts.add(question.prompt());
        texts.add(question.guidance().hint());
        texts.add(question.guidance().modelAnswer());
        texts.addAll(question.guidance().pitfalls());
        texts.addAll(question.guidance().looksFor());
        question.keyPoints().forEach(point -> texts.add(point.text()));
        question.guidance().followUps().forEach(next -> {
            texts.add(next.question());
            texts.add(next.goodReply());
        });
        return texts;
    }
}
