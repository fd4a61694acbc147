package dev.prepbot.bot.flow;

import dev.prepbot.bot.Turn;
import dev.prepbot.bot.text.ProbeText;
import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.interview.Interview;
import dev.prepbot.prep.interview.InterviewEvent.Answered;
import dev.prepbot.prep.interview.Posed;
import dev.prepbot.prep.interview.Probe;
import dev.prepbot.prep.interview.Probing;
import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Grades what is said in an interview, and asks on. */
record InterviewProbing(Tools tools) {

    /** The question at a place as answers to it are graded: the words of the one that it follows up earn nothing either. */
    Question graded(Interview interview, int index) {
        var posed = interview.questions().get(index);
        var question = posed.question();
        return posed.followsUp()
                .map(point -> interview.questions().get(index - 1).question())
                .map(main -> about(main.asked() + "\n\n" + question.prompt(), question, question.keyPoints()))
                .orElse(question);
    }

    /** What happens to the interview with this answer, and the follow-up that it calls for. */
    Answered answered(Turn turn, int index, Posed posed, AnswerKeeping.Given given) {
        boolean followUp = posed.followsUp().isPresent();
        var result = new Posed.Result.Answered(given.grade(), followUp ? given.answer() : "");
        return new Answered(index, result, next(turn, posed, given));
    }

    private Optional<Posed> next(Turn turn, Posed posed, AnswerKeeping.Given given) {
        var question = posed.question();
        return new Probing(terms(question), (point, text) -> makes(question, point, text))
                .after(posed, given.answer(), given.grade())
                .map(probe -> posed.followUp(
                        new AskingId(tools.ids().next()),
                        probe.point(),
                        new ProbeText(turn.words()).prompt(probe, posed),
                        point(question.keyPoints().get(probe.point()), probe)));
    }

    /** A good reply to a prepared follow-up counts as a wording of the point that it makes. */
    private static KeyPoint point(KeyPoint point, Probe probe) {
        return probe instanceof Probe.Prepared prepared
                ? new KeyPoint(
                        point.text(),
                        point.weight(),
                        Stream.concat(
                                        point.accept().stream(),
                                        Stream.of(prepared.followUp().goodReply()))
                                .toList())
                : point;
    }

    private boolean makes(Question question, KeyPoint point, String text) {
        var grade = tools.judging().here().grade(about(question.asked(), question, List.of(point)), text);
        return grade.covered().size() == 1;
    }

    /** What the questions of a topic are tagged with. */
    private List<String> terms(Question question) {
        return tools.bank().get().all().stream()
                .filter(other -> other.topic().equals(question.topic()))
                .flatMap(other -> other.placing().tags().stream())
                .distinct()
                .toList();
    }

    private static Question about(String prompt, Question question, List<KeyPoint> points) {
        return new Question(
                question.id(), prompt, question.placing(), points, question.guidance(), Optional.empty(), List.of());
    }
}
