package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.chat.Errand;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.MessageRef;
import dev.prepbot.chat.Outcome;
import dev.prepbot.chat.Outcome.Done;
import dev.prepbot.chat.Outcome.Failed;
import dev.prepbot.chat.Outcome.Trouble;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizEvent.PlaceLost;
import dev.prepbot.prep.quiz.RoundOpen;
import dev.prepbot.prep.quiz.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Learns where the messages of quizzes stand, and what became of changes to them. */
final class QuizOutcomes implements Flow.OnOutcome {

    private final QuizDesk desk;

    QuizOutcomes(QuizDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Function<Records, Spoken>> ended(Errand errand, Outcome outcome, Instant now) {
        if (errand.intention() instanceof Intention.Edit edit) {
            return Optional.of(records -> {
                records.quizzes().shownIn(edit.ref()).ifPresent(quiz -> changed(records, quiz, edit, outcome));
                return Spoken.of();
            });
        }
        return QuizSubject.of(errand.intention())
                .map(subject -> records -> Spoken.of(records.quizzes()
                        .find(subject.quiz())
                        .map(quiz -> posted(records, quiz, subject, outcome, now))
                        .orElse(List.of())));
    }

    /** What was held up is not worth posting once its round is over, nor what would show an earlier count. */
    @Override
    public boolean tooLate(Errand errand, Instant now) {
        return desk.tools().ledger().read(records -> {
            if (errand.intention() instanceof Intention.Edit edit) {
                return records.quizzes()
                        .shownIn(edit.ref())
                        .filter(quiz -> !shows(records, quiz, edit))
                        .isPresent();
            }
            return QuizSubject.of(errand.intention())
                    .flatMap(subject -> records.quizzes()
                            .find(subject.quiz())
                            .filter(quiz -> quiz.screen().page() != subject.page() || !waitsFor(quiz, now)))
                    .isPresent();
        });
    }

    private static boolean waitsFor(Quiz quiz, Instant now) {
        boolean early = quiz.state() instanceof Waiting || quiz.state() instanceof RoundOpen;
        return early && !quiz.dueAt(now);
    }

    private List<Intention> posted(Records records, Quiz before, QuizSubject subject, Outcome outcome, Instant now) {
        if (outcome instanceof Failed failed
                && (failed.trouble() == Trouble.FORBIDDEN || failed.trouble() == Trouble.GONE)) {
            return QuizDesk.happens(records, before, new PlaceLost(), now)
                    .map(then -> tellHost(records, then))
                    .orElse(List.of());
        }
        var message = outcome instanceof Done done ? done.message() : Optional.<MessageRef>empty();
        records.quizzes().put(before.posted(subject.page(), message, now));
        return List.of();
    }

    private void changed(Records records, Quiz quiz, Intention.Edit edit, Outcome outcome) {
        boolean gone = outcome instanceof Failed failed
                && (failed.trouble() == Trouble.FORBIDDEN || failed.trouble() == Trouble.GONE);
        if (gone) {
            records.quizzes().put(quiz.withoutMessage());
        } else if (!shows(records, quiz, edit)) {
            // A change that was held up may have come after a later one; what it says is put right at the next look.
            records.quizzes().showsOther(quiz.id());
        }
    }

    private boolean shows(Records records, Quiz quiz, Intention.Edit edit) {
        return desk.show(records, quiz).message().equals(edit.message());
    }

    private List<Intention> tellHost(Records records, Quiz quiz) {
        return quiz.setup()
                .host()
                .filter(host -> !quiz.setup()
                        .server()
                        .filter(server -> records.stays().over(server))
                        .isPresent())
                .<List<Intention>>map(host -> List.of(new Intention.Tell(host, lost(records, quiz, host))))
                .orElse(List.of());
    }

    private Message lost(Records records, Quiz quiz, PersonId host) {
        var locale =
                records.preferences().of(host).language().orElse(quiz.setup().locale());
        var where = new Span.Channel(quiz.setup().place());
        return Message.of(desk.lexicon()
                .in(locale)
                .line("quiz.lost", Map.of("channel", where))
                .toArray(Span[]::new));
    }
}
