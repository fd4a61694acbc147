package dev.prepbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.prep.asking.AskingId;
import dev.prepbot.prep.interview.Posed;
import dev.prepbot.prep.interview.Samples;
import dev.prepbot.prep.question.CodeReview;
import dev.prepbot.prep.question.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PosedJsonTest {

    private static final Question PLAIN = Samples.question("plain", "databases");

    @Test
    void what_was_handed_over_comes_back_and_the_solution_is_not_kept() {
        var review = new CodeReview("java", "if (a == b) {}", "It compares references.", "Much.", "a.equals(b)");
        var question = new Question(
                PLAIN.id(),
                PLAIN.prompt(),
                PLAIN.placing(),
                PLAIN.keyPoints(),
                PLAIN.guidance(),
                Optional.empty(),
                List.of(),
                Optional.of(review));
        var posed = List.of(Posed.open(new AskingId("a1"), question), Posed.open(new AskingId("a2"), PLAIN));
        var written = PosedJson.write(posed);
        assertThat(PosedJson.read(written)).isEqualTo(posed);
        assertThat(PosedJson.read(written).get(0).question().asked())
                .isEqualTo(PLAIN.prompt() + "\n\n```java\nif (a == b) {}\n```");
        assertThat(written).doesNotContain("compares references");
    }
}
