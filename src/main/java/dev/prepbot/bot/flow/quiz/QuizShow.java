package dev.prepbot.bot.flow.quiz;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.Pages;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Intention.Ping;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.quiz.Over;
import dev.prepbot.prep.quiz.Paused;
import dev.prepbot.prep.quiz.Quiz;
import dev.prepbot.prep.quiz.QuizState;
import dev.prepbot.prep.quiz.RoundOpen;
import dev.prepbot.prep.quiz.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A quiz as everyone in its place sees it: the announcement, then a message for each round, and the board in the end. */
record QuizShow(Records records, Quiz quiz, Words words, Bank bank) {

    /** Posts the message of the page at which the quiz now is, and notes what it shows. */
    List<Intention> post(Instant now) {
        var page = quiz.screen().page();
        records.quizzes().shows(quiz.id(), now);
        return List.of(new Intention.Post(
                new QuizSubject(quiz.id(), page).toString(), quiz.setup().place(), message(), new Ping.Nobody()));
    }

    /** The message of the current page as it should be now; what does not fit it is in {@link #more}. */
    Message message() {
        return new Message(pages().get(0), rows());
    }

    /** What a round that is over has to say that does not fit its message. */
    List<Intention> more() {
        return say(pages().stream().skip(1).map(Message::of).toList());
    }

    /** All of a round that is over, where its own message is missing. */
    List<Intention> anew() {
        return say(pages().stream().map(Message::of).toList());
    }

    /** The last words: why it is over, and the board. */
    List<Intention> farewell(Over.Why why) {
        var blocks = new ArrayList<Block>();
        var scores = records.quizVotes().scores(quiz.id());
        blocks.add(new Block.Heading(words.line(scores.isEmpty() ? "quiz.over.title" : "quiz.board.final")));
        blocks.add(new Block.Paragraph(words.line("quiz.over." + why.slug(), Map.of("rounds", Quiz.SILENT_ROUNDS))));
        blocks.addAll(new QuizBoard(words).of(scores));
        if (!scores.isEmpty()) {
            blocks.add(new Block.Note(words.line("quiz.board.people", Map.of("people", scores.size()))));
        }
        return say(Pages.of(Message.of(blocks)));
    }

    private List<Intention> say(List<Message> messages) {
        return messages.stream()
                .<Intention>map(message -> new Intention.Post(quiz.setup().place(), message, new Ping.Nobody()))
                .toList();
    }

    private List<List<Block>> pages() {
        var blocks = quiz.screen().page() == 0 ? announcement() : round();
        return Pages.of(Message.of(blocks)).stream().map(Message::blocks).toList();
    }

    private List<Block> announcement() {
        var pace = quiz.setup().pace();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("quiz.title", Map.of("rounds", pace.rounds()))));
        quiz.setup()
                .host()
                .ifPresent(host -> blocks.add(
                        new Block.Paragraph(words.line("quiz.invites", Map.of("host", new Span.Mention(host))))));
        blocks.add(new Block.Paragraph(
                words.line("quiz.how", Map.of("seconds", pace.perRound().toSeconds()))));
        if (quiz.state() instanceof Waiting) {
            blocks.add(new Block.Note(words.line("quiz.begins", Map.of("seconds", QuizState.GATHERING.toSeconds()))));
        }
        pauseNote().ifPresent(blocks::add);
        return blocks;
    }

    private List<Block> round() {
        int index = quiz.screen().page() - 1;
        var round = records.quizzes().round(quiz.id(), index);
        var card = new QuizCard(words, bank);
        if (open()) {
            var blocks = new ArrayList<>(card.question(quiz, index, round));
            blocks.add(pauseNote().orElseGet(() -> votes(index)));
            return blocks;
        }
        return new QuizReveal(records, quiz, card).blocks(index, round, pauseNote());
    }

    /** How many have voted, and never what. */
    private Block votes(int index) {
        return new Block.Note(words.line(
                "quiz.open",
                Map.of(
                        "votes", records.quizVotes().count(quiz.id(), index),
                        "seconds", quiz.setup().pace().perRound().toSeconds())));
    }

    private Optional<Block> pauseNote() {
        return quiz.state() instanceof Paused
                ? Optional.of(
                        new Block.Paragraph(words.line("quiz.paused", Map.of("minutes", QuizState.PAUSE.toMinutes()))))
                : Optional.empty();
    }

    /** Whether the round still takes votes, or will after a pause. */
    private boolean open() {
        return quiz.state() instanceof RoundOpen
                || (quiz.state() instanceof Paused paused && paused.held() instanceof RoundOpen);
    }

    private List<List<Control>> rows() {
        if (quiz.state() instanceof Paused) {
            return List.of(List.of(QuizPress.resume(words, quiz.id()), QuizPress.stop(words, quiz.id())));
        }
        var hosting = List.of(QuizPress.pause(words, quiz.id()), QuizPress.stop(words, quiz.id()));
        if (quiz.state() instanceof Waiting) {
            return List.of(hosting);
        }
        return quiz.state() instanceof RoundOpen open ? List.of(options(open.round()), hosting) : List.of();
    }

    private List<Control> options(int index) {
        int count = records.quizzes().round(quiz.id(), index).options().size();
        return IntStream.range(0, count)
                .mapToObj(choice -> QuizPress.option(Action.QUIZ_VOTE, quiz.id(), index, choice))
                .toList();
    }
}
