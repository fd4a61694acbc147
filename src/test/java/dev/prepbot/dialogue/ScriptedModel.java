package dev.prepbot.dialogue;

import dev.prepbot.prep.grading.PointGrade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.model.Budget;
import dev.prepbot.prep.model.Model;
import dev.prepbot.prep.model.Reading;
import dev.prepbot.prep.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** A model that covers every point by the answer's first word, unless a test tells it otherwise. */
final class ScriptedModel implements Model {

    private final String host;
    private final List<String> read = new CopyOnWriteArrayList<>();
    private volatile Budget budget = Budget.STANDARD;
    private volatile boolean silent;
    private volatile CompletableFuture<Reading> coming = new CompletableFuture<>();
    private volatile Optional<Reading.Reason> reason = Optional.empty();

    ScriptedModel(String host) {
        this.host = host;
    }

    /** What it was given to read. */
    List<String> read() {
        return read;
    }

    void mayRead(int perPerson, int perServer) {
        budget = new Budget(perPerson, perServer);
    }

    void fails(Reading.Reason why) {
        reason = Optional.of(why);
    }

    /** Does not answer until it is told to. */
    void silent() {
        silent = true;
    }

    void answers(Reading reading) {
        coming.complete(reading);
    }

    @Override
    public String name() {
        return "wise:8b";
    }

    @Override
    public String host() {
        return host;
    }

    @Override
    public Budget budget() {
        return budget;
    }

    @Override
    public CompletionStage<Reading> read(Question question, String answer) {
        if (silent) {
            coming = new CompletableFuture<>();
            read.add(answer);
            return coming;
        }
        read.add(answer);
        return CompletableFuture.completedFuture(
                reason.<Reading>map(Reading.Nothing::new).orElseGet(() -> covered(question, answer)));
    }

    static Reading covered(Question question, String answer) {
        return new Reading.Judged(question.keyPoints().stream()
                .map(point ->
                        new PointGrade(point.text(), point.weight(), Verdict.COVERED, List.of(answer.split(" ", 2)[0])))
                .toList());
    }
}
