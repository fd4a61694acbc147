package dev.prepbot.bank;

import dev.prepbot.prep.question.KeyPoint;
import dev.prepbot.prep.text.Nearest;
import java.util.List;
import java.util.Optional;

/** Reads a key point, which is either a text or a group of fields. */
final class KeyPointReader {

    private final Complaints complaints;

    KeyPointReader(Complaints complaints) {
        this.complaints = complaints;
    }

    Optional<KeyPoint> read(Tree tree) {
        if (tree instanceof Tree.Fields fields && !isText(fields)) {
            return Form.of(tree, Shapes.KEY_POINT, complaints)
                    .map(form -> new KeyPoint(
                            form.text("point"),
                            form.tree("weight")
                                    .map(weight -> Numbers.read(weight, "`weight`", Shapes.WEIGHT, complaints))
                                    .orElse(1),
                            form.texts("accept", Shapes.WORDING),
                            form.texts("reject", Shapes.WORDING)));
        }
        var text = Texts.read(tree, "a key point", Shapes.POINT, "one checkable statement", complaints);
        return Optional.of(new KeyPoint(text, 1, List.of()));
    }

    /** Whether somebody wrote `- One sentence: with a colon`, which YAML takes for a field. */
    private static boolean isText(Tree.Fields fields) {
        return fields.entries().size() == 1
                && Nearest.to(fields.entries().get(0).key(), Shapes.KEY_POINT.names())
                        .isEmpty();
    }
}
