package dev.prepbot.bot.text;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewState.Finished;
import dev.prepbot.prep.interview.InterviewState.Why;
import dev.prepbot.prep.interview.Posed;
import dev.prepbot.prep.interview.Scorecard;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the scorecard of an interview looks. */
public final class ScorecardText {

    private static final int MOST_TOPICS = 3;

    /** As much of a topic's name as leaves room for the rest of a button's label. */
    private static final int LONGEST_TOPIC = 55;

    private final Words words;
    private final Bank bank;

    public ScorecardText(Words words, Bank bank) {
        this.words = words;
        this.bank = bank;
    }

    /**
     * The whole scorecard with what to do next.
     *
     * @param streak what is said of the person's streak; may be empty
     */
    public Message message(Interview interview, List<Block> streak) {
        var card = Scorecard.of(interview);
        var blocks = new ArrayList<Block>();
        head(interview, card, blocks);
        if (card.topics().size() > 1 && card.answered() > 0) {
            blocks.add(new Block.Paragraph(words.line("interview.score.by-topic")));
            blocks.add(new Block.Bullets(card.topics().stream().map(this::topic).toList()));
        }
        for (int i = 0; i < interview.questions().size(); i++) {
            var posed = interview.questions().get(i);
            if (posed.settled()) {
                question(i, posed, blocks);
            }
        }
        var next = card.toPractise(MOST_TOPICS);
        tail(interview, card, next, blocks);
        blocks.addAll(streak);
        return Message.of(blocks).with(controls(interview, next).toArray(Control[]::new));
    }

    /** An overall score in percent, or that there is none. */
    public String score(Interview interview) {
        var card = Scorecard.of(interview);
        return card.answered() == 0 ? words.plain("interview.score.none") : percent(card.score());
    }

    private void head(Interview interview, Scorecard card, List<Block> blocks) {
        blocks.add(new Block.Heading(
                card.answered() == 0
                        ? words.line("interview.score.untitled")
                        : words.line("interview.score.title", Map.of("score", percent(card.score())))));
        blocks.add(new Block.Note(new InterviewCard(words, bank).about(interview)));
        var counts = Map.of(
                "answered",
                card.answered(),
                "skipped",
                card.skipped(),
                "open",
                interview.questions().size() - card.answered() - card.skipped());
        if (interview.state() instanceof Finished finished) {
            boolean all = finished.why() == Why.COMPLETE && card.skipped() == 0;
            var key = "interview.score." + finished.why().slug() + (all ? "-all" : "");
            blocks.add(new Block.Paragraph(words.line(key, counts)));
        }
    }

    private List<Span> topic(Scorecard.TopicScore topic) {
        return words.line(
                "interview.score.topic", Map.of("topic", name(topic.topic()), "score", percent(topic.score())));
    }

    private void question(int index, Posed posed, List<Block> blocks) {
        var question = posed.question();
        blocks.add(new Block.Paragraph(words.line(
                "interview.score.question", Map.of("number", index + 1, "question", Gist.of(question.prompt())))));
        blocks.add(new Block.Note(result(posed)));
        blocks.add(new Block.Bullets(posed.grade()
                .map(this::points)
                .orElseGet(() -> question.keyPoints().stream()
                        .map(KeyPoint::text)
                        .map(text -> point("interview.score.missed", text))
                        .toList())));
    }

    private List<Span> result(Posed posed) {
        var manner = InterviewCard.manner(posed.question().placing().kind());
        var line = new ArrayList<Span>(posed.grade()
                .map(grade -> words.line("interview.score.count." + manner, InterviewCard.counts(grade)))
                .orElseGet(() -> words.line("interview.score.skipped." + manner)));
        if (posed.hinted()) {
            line.addAll(words.line("interview.score.hinted"));
        }
        return line;
    }

    private List<List<Span>> points(Grade grade) {
        return grade.points().stream()
                .map(point ->
                        point(point.covered() ? "interview.score.covered" : "interview.score.missed", point.text()))
                .toList();
    }

    private List<Span> point(String key, String text) {
        return words.line(key, Map.of("point", Markup.spans(text)));
    }

    private void tail(Interview interview, Scorecard card, List<Topic> next, List<Block> blocks) {
        if (!next.isEmpty()) {
            var names = next.stream().map(this::name).collect(Collectors.joining(", "));
            blocks.add(new Block.Paragraph(words.line("interview.score.next", Map.of("topics", names))));
        } else if (card.answered() > 0) {
            blocks.add(new Block.Paragraph(words.line("interview.score.all-covered")));
        }
        interview.questions().stream()
                .flatMap(posed -> posed.grade().stream())
                .map(Grade::gradedBy)
                .distinct()
                .forEach(method -> blocks.add(new Block.Note(words.line("graded-by." + method))));
    }

    private List<Control> controls(Interview interview, List<Topic> next) {
        var level = interview.setting().wanted().level().slug();
        var controls = new ArrayList<Control>();
        for (var topic : next) {
            var label = words.plain("button.practise", Map.of("topic", Gist.cut(name(topic), LONGEST_TOPIC)));
            controls.add(new Control.Button(
                    Action.PRACTISE.token(topic.slug(), level), label, Style.PRIMARY, Action.PRACTISE.effect()));
        }
        controls.add(Action.INTERVIEW_SCORECARD.button(
                words, Style.PLAIN, interview.id().value()));
        return controls;
    }

    private String name(Topic topic) {
        return TopicName.of(topic, bank, words);
    }

    private String percent(double share) {
        return words.plain("interview.score.percent", Map.of("score", Math.round(share * 100)));
    }
}
