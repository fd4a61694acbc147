package dev.prepbot.bot.flow.practice;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.flow.Tools;
import dev.prepbot.bot.flow.schedule.Staff;
import dev.prepbot.bot.text.Excerpt;
import dev.prepbot.chat.Block;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Incoming.FormSent;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Span;
import dev.prepbot.prep.attempt.AnswerText;
import dev.prepbot.prep.practice.Report;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what is wrong with a question: to the staff of the server where it is said, and always to whoever runs the bot, who
 * can mend questions and sees the reports on the command line.
 */
final class ReportFlow implements Flow.OnAction {

    private static final String REASON = "reason";

    private final Tools tools;
    private final Staff staff;

    ReportFlow(Tools tools, Staff staff) {
        this.tools = tools;
        this.staff = staff;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.REPORT);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        var id = new QuestionId(press.token().part(0));
        if (tools.bank().get().find(id).isEmpty()) {
            return turn.refuse("refused.question-gone", Map.of());
        }
        return tools.ledger().read(records -> hasReportedEnough(records, turn))
                ? turn.refuse("refused.report-enough", Map.of("most", Report.MOST_A_DAY))
                : turn.open(form(turn, id));
    }

    /** It says beforehand who will read it. */
    private static Form form(Turn turn, QuestionId question) {
        var words = turn.words();
        boolean server = turn.at().place().server().isPresent();
        var reason = new Form.Field(
                REASON,
                words.plain("form.report.label"),
                words.plain(server ? "form.report.placeholder" : "form.report.placeholder-direct"),
                "",
                Report.LONGEST_REASON,
                true);
        return new Form(Action.REPORT.token(question.value()), words.plain("form.report.title"), List.of(reason));
    }

    @Override
    public Decision sent(Turn turn, Action action, FormSent form) {
        var question = tools.bank().get().find(new QuestionId(form.token().part(0)));
        if (question.isEmpty()) {
            return turn.refuse("refused.question-gone", Map.of());
        }
        var typed = AnswerText.of(form.fields().getOrDefault(REASON, ""));
        if (!(typed instanceof AnswerText.Accepted reason) || reason.text().length() > Report.LONGEST_REASON) {
            var again = Action.REPORT.button(
                    turn.words(), Style.PRIMARY, question.get().id().value());
            return turn.refuse("refused.report-reason", Map.of("most", Report.LONGEST_REASON), again);
        }
        return Decision.keep(records -> keep(records, turn, question.get(), reason.text()));
    }

    private Spoken keep(Records records, Turn turn, Question question, String reason) {
        if (hasReportedEnough(records, turn)) {
            return Spoken.of(turn.refusal("refused.report-enough", Map.of("most", Report.MOST_A_DAY)));
        }
        var server = turn.at().place().server();
        records.reports().add(new Report(turn.person(), question.id(), server, reason, turn.now()));
        List<Intention> told = server.map(
                        there -> staff.tell(records, there, words -> message(words, turn, question, reason)))
                .orElse(List.of());
        var thanks = turn.words().line(told.isEmpty() ? "report.kept" : "report.told");
        var spoken = new ArrayList<>(turn.replyJustYou(Message.of(thanks.toArray(Span[]::new))));
        spoken.addAll(told);
        return Spoken.of(spoken);
    }

    private static boolean hasReportedEnough(Records records, Turn turn) {
        return records.reports().since(turn.person(), turn.now().minus(Report.DAY)) >= Report.MOST_A_DAY;
    }

    private static Message message(Words words, Turn turn, Question question, String reason) {
        var values = Map.of("who", new Span.Mention(turn.person()), "id", question.id());
        return Message.of(List.of(
                new Block.Paragraph(words.line("staff.report", values)),
                new Block.Note(List.of(new Span.Plain(Excerpt.of(question.prompt())))),
                new Block.Quote(List.of(new Span.Plain(reason)))));
    }
}
