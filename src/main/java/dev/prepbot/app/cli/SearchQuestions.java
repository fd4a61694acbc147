package dev.prepbot.app.cli;

import dev.prepbot.bank.search.LuceneSearch;
import dev.prepbot.prep.question.QuestionSearch.Found;
import dev.prepbot.prep.question.QuestionSearch.Wanted;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code prepbot questions search}: finds questions by words, as {@code /search} does. */
final class SearchQuestions implements Action {

    /** As many as fit a terminal; JSON has all. */
    private static final int MOST = 20;

    @Override
    public int run(Call call) {
        var bank = Questions.bank(call);
        var tags = call.option("--framework").map(Set::of).orElse(Set.of());
        var wanted = new Wanted(String.join(" ", call.words()), PoolChoice.pool(call, bank), tags);
        var found = new LuceneSearch(() -> bank, Runnable::run).find(wanted);
        call.console().say(call.json() ? json(found) : text(found));
        return Exit.FINE;
    }

    private static String text(Found found) {
        var meant = found.meant().map(words -> "did you mean: " + words).stream();
        var table = new Table("ID", "TOPIC", "LEVEL", "KIND", "QUESTION");
        found.hits().stream().limit(MOST).forEach(hit -> {
            var question = hit.question();
            table.add(
                    question.id().value(),
                    question.topic().slug(),
                    question.level().slug(),
                    question.placing().kind().slug(),
                    ListQuestions.beginning(question.prompt()));
        });
        int count = found.hits().size();
        var lines = meant.collect(Collectors.toList());
        if (count > 0) {
            lines.add(table.toString());
        }
        lines.add(Questions.inWords(count) + " found" + (count > MOST ? ", the best " + MOST + " shown" : ""));
        return String.join("\n", lines);
    }

    private static String json(Found found) {
        var result = Json.object();
        found.meant().ifPresent(words -> result.put("meant", words));
        var questions = result.putArray("questions");
        found.hits()
                .forEach(hit -> questions.add(QuestionJson.brief(hit.question())
                        .put("relevance", Math.round(hit.relevance() * 1000) / 1000.0)));
        return Json.text(result);
    }
}
