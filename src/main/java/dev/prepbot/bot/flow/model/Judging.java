package dev.prepbot.bot.flow.model;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Ledger;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Turn;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.GradedBy;
import dev.prepbot.prep.grading.Grader;
import dev.prepbot.prep.grading.Remark;
import dev.prepbot.prep.model.Consent;
import dev.prepbot.prep.model.Model;
import dev.prepbot.prep.model.ModelUse;
import dev.prepbot.prep.model.Reading;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.Slug;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Grades answers: here, and by a model where one is set up and allowed to read them.
 *
 * @param ledger for what is allowed and how much is used
 * @param here grades at once, and whenever the model does not
 * @param model empty where none is set up
 */
public record Judging(Ledger ledger, Grader here, Optional<Model> model) {

    /** An answer to a question that was asked. */
    public record Answer(AskingId asking, Question question, String text) {}

    /** Grading without a model. */
    public Judging(Ledger ledger, Grader here) {
        this(ledger, here, Optional.empty());
    }

    /**
     * Grades an answer, then decides. Where a model is asked, the answer is kept as the person's draft before, so that a
     * crash while it reads loses nothing: the draft fills the form when they answer again.
     */
    public Decision grade(Turn turn, Answer answer, Function<Grade, Decision> then) {
        var grade = here.grade(answer.question(), answer.text());
        // An answer that gives orders to its grader never meets a grader that could obey.
        return model.filter(reader -> grade.inEarnest() && !grade.points().isEmpty())
                .filter(reader -> ledger.read(records -> mayRead(reader, turn, records)))
                .<Decision>map(reader ->
                        new Decision.Later(ask(reader, turn, answer, grade).thenApply(then)))
                .orElseGet(() -> then.apply(grade));
    }

    private enum Spent {
        YES,
        /** It is no longer allowed, or was asked for this very answer. */
        NO,
        OVER
    }

    private CompletionStage<Grade> ask(Model reader, Turn turn, Answer answer, Grade grade) {
        return ledger.turn(records -> spend(reader, turn, answer, records)).thenCompose(spent -> switch (spent) {
            case YES ->
                reader.read(answer.question(), answer.text()).thenApply(reading -> graded(reader, reading, grade));
            case NO -> CompletableFuture.completedFuture(grade);
            case OVER -> CompletableFuture.completedFuture(instead(reader, Reading.Reason.MODEL_BUDGET, grade));
        });
    }

    private static Spent spend(Model reader, Turn turn, Answer answer, Records records) {
        if (!mayRead(reader, turn, records)) {
            return Spent.NO;
        }
        return switch (records.models().spend(use(turn, records), reader.budget())) {
            case OVER_BUDGET -> Spent.OVER;
            case COUNTED_BEFORE -> Spent.NO;
            case COUNTED -> {
                records.drafts().put(turn.person(), answer.asking(), answer.text());
                yield Spent.YES;
            }
        };
    }

    private static ModelUse use(Turn turn, Records records) {
        var day = LocalDate.ofInstant(turn.now(), turn.zone());
        var server = turn.at().place().server().map(where -> {
            var zone = records.servers().of(where).dayZone();
            return new ModelUse.On<>(where, LocalDate.ofInstant(turn.now(), zone));
        });
        return new ModelUse(turn.at().delivery(), new ModelUse.On<>(turn.person(), day), server, turn.now());
    }

    private static boolean mayRead(Model reader, Turn turn, Records records) {
        var own = records.models().of(turn.person());
        return turn.at()
                .place()
                .server()
                .map(server -> Consent.inServer(records.models().of(server), own, reader.host()))
                .orElseGet(() -> Consent.inDirect(own, reader.host()));
    }

    private static Grade graded(Model reader, Reading reading, Grade here) {
        if (reading instanceof Reading.Nothing nothing) {
            return instead(reader, nothing.reason(), here);
        }
        // Of what was seen here only that holds for every grader; a model may well read another language.
        var remarks = EnumSet.noneOf(Remark.class);
        here.remarks().stream().filter(Remark.MODEL_COPY::equals).forEach(remarks::add);
        var points = ((Reading.Judged) reading).points();
        return new Grade(points, remarks, GradedBy.model(reader.name()).written());
    }

    private static Grade instead(Model reader, Slug reason, Grade here) {
        var by = GradedBy.insteadOf(reader.name(), reason.slug(), here.gradedBy());
        return new Grade(here.points(), here.remarks(), by.written());
    }
}
