package dev.prepbot.bot.text;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.attempt.SelfCheck;
import dev.prepbot.prep.grading.Grade;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewState.Finished;
import dev.prepbot.prep.interview.InterviewState.Why;
import dev.prepbot.prep.interview.Scorecard;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return message(interview, streak, Map.of());
    }

    /**
     * The whole scorecard, with what the person says of their own answers.
     *
     * @param own their checks by what they answered; where there is none, nothing is said of it
     */
    public Message message(Interview interview, List<Block> streak, Map<AskingId, SelfCheck> own) {
        var card = Scorecard.of(interview);
        var blocks = new ArrayList<Block>();
        head(interview, card, blocks);
        if (card.topics().size() > 1 && card.answered() > 0) {
            blocks.add(new Block.Paragraph(words.line("interview.score.by-topic")));
            blocks.add(new Block.Bullets(card.topics().stream().map(this::topic).toList()));
        }
        var rounds = interview.rounds();
        for (int i = 0; i < rounds.size(); i++) {
            var round = rounds.get(i);
            if (round.question().settled()) {
                var check = Optional.ofNullable(own.get(round.question().asking()));
                blocks.addAll(new RoundText(words).blocks(i + 1, round, check));
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
                interview.rounds().size() - card.answered() - card.skipped());
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
                .flatMap(by -> new GradedByText(words).blocks(by).stream())
                .distinct()
                .forEach(blocks::add);
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
        if (interview.questions().stream().anyMatch(posed -> posed.grade().isPresent())) {
            controls.add(Action.CHECK_INTERVIEW.button(
                    words, Style.PLAIN, interview.id().value()));
        }
        return controls;
    }

    private String name(Topic topic) {
        return TopicName.of(topic, bank, words);
    }

    private String percent(double share) {
        return words.plain("interview.score.percent", Map.of("score", Math.round(share * 100)));
    }
}
