package dev.prepbot.bot.text;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.grading.PointGrade.Verdict;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.Posed;
import dev.prepbot.prep.interview.Venue;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How an interview looks while it goes on. */
public final class InterviewCard {

    private final Words words;
    private final Bank bank;

    public InterviewCard(Words words, Bank bank) {
        this.words = words;
        this.bank = bank;
    }

    /** Stage, level and number of questions. */
    public List<Span> about(Interview interview) {
        var wanted = interview.setting().wanted();
        return words.line(
                "interview.about",
                Map.of(
                        "stage", words.plain("stage." + wanted.stage().slug()),
                        "level", words.plain("level." + wanted.level().slug()),
                        "questions", interview.rounds().size()));
    }

    /** Where it is held, in words to put after "in". */
    public Span where(Interview interview) {
        return interview.venue() instanceof Venue.OwnThread thread
                ? new Span.Where(thread.place(), words.plain("interview.where.thread"))
                : new Span.Plain(words.plain("interview.where.direct"));
    }

    /** What is said before the first question. */
    public Message intro(Interview interview) {
        int wanted = interview.setting().wanted().questions();
        int count = interview.rounds().size();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line("interview.title")));
        blocks.add(new Block.Note(about(interview)));
        blocks.add(new Block.Paragraph(words.line("interview.intro")));
        if (count < wanted) {
            blocks.add(new Block.Note(words.line("interview.fewer", Map.of("questions", count, "wanted", wanted))));
        }
        if (interview.widened() > 0) {
            blocks.add(new Block.Note(words.line("interview.widened", Map.of("questions", interview.widened()))));
        }
        return Message.of(blocks);
    }

    /** A question with its buttons. */
    public Message question(Interview interview, int index) {
        var posed = interview.questions().get(index);
        var question = posed.question();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.line(titled(posed), numbers(interview, index))));
        posed.followsUp()
                .ifPresentOrElse(
                        point -> said(interview.questions().get(index - 1), point, blocks),
                        () -> blocks.add(new Block.Note(new QuestionCard(words, bank).about(question))));
        blocks.addAll(Markup.blocks(question.asked()));
        return Message.of(blocks)
                .with(
                        answer(interview, index),
                        of(Action.INTERVIEW_HINT, interview, index),
                        of(Action.INTERVIEW_SKIP, interview, index),
                        of(Action.INTERVIEW_PAUSE, interview, index),
                        end(interview));
    }

    private static String titled(Posed posed) {
        return posed.followsUp().isPresent() ? "interview.follow-up" : "interview.question";
    }

    /** The words of an answer that came near the key point which a follow-up is about. */
    private void said(Posed before, int point, List<Block> blocks) {
        before.grade()
                .map(grade -> grade.points().get(point))
                .filter(graded -> graded.verdict() != Verdict.MISSED)
                .map(graded -> String.join(" … ", graded.evidence()))
                .filter(own -> !own.isBlank())
                .ifPresent(own -> {
                    blocks.add(new Block.Note(words.line("interview.probe.you-said")));
                    blocks.add(new Block.Quote(List.of(new Span.Plain(own))));
                });
    }

    /** The hint of a question, with a way on to the answer. */
    public Message hint(Interview interview, int index) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.line("hint.title")));
        blocks.addAll(Markup.blocks(
                interview.questions().get(index).question().guidance().hint()));
        return Message.of(blocks).with(answer(interview, index));
    }

    /** That it rests, and how to go on. */
    public Message paused(Interview interview, String key) {
        return Message.of(words.line(key).toArray(Span[]::new)).with(resume(interview), end(interview));
    }

    /** What an answer covered, in short. */
    public Block acknowledged(Posed posed, Grade grade) {
        if (posed.followsUp().isPresent()) {
            var key = grade.missed().isEmpty() ? "interview.follow-up.covered" : "interview.follow-up.open";
            return new Block.Paragraph(words.line(key));
        }
        return new Block.Paragraph(words.line(
                "interview.covered." + manner(posed.question().placing().kind()), counts(grade)));
    }

    /** The title of the form for an answer. */
    public String formTitle(Interview interview, int index) {
        boolean followUp = interview.questions().get(index).followsUp().isPresent();
        return words.plain(followUp ? "interview.follow-up.form" : "interview.question", numbers(interview, index));
    }

    public Control.Button answer(Interview interview, int index) {
        return Action.INTERVIEW_ANSWER.button(
                words, Style.PRIMARY, interview.id().value(), String.valueOf(index));
    }

    public Control.Button resume(Interview interview) {
        return Action.INTERVIEW_RESUME.button(
                words, Style.PRIMARY, interview.id().value());
    }

    public Control.Button end(Interview interview) {
        return Action.INTERVIEW_END.button(words, Style.PLAIN, interview.id().value());
    }

    static Map<String, Integer> counts(Grade grade) {
        return Map.of("covered", grade.covered().size(), "all", grade.points().size());
    }

    /** How the key points of a kind of question are spoken of: as facts, as one's story, or as what one would ask. */
    static String manner(Kind kind) {
        return switch (kind) {
            case BEHAVIOURAL, SCREENING -> "story";
            case REVERSE -> "asked";
            case CONCEPT, SCENARIO, DESIGN, CODING, REVIEW -> "facts";
        };
    }

    private Control.Button of(Action action, Interview interview, int index) {
        return action.button(words, Style.PLAIN, interview.id().value(), String.valueOf(index));
    }

    private static Map<String, Integer> numbers(Interview interview, int index) {
        return Map.of(
                "number", interview.number(index), "all", interview.rounds().size());
    }
}
