package dev.prepbot.bank;

import dev.prepbot.prep.question.Choices;
import java.util.List;
import java.util.Optional;

/** Reads the multiple-choice form of a question. */
final class ChoicesReader {

    private final Complaints complaints;

    ChoicesReader(Complaints complaints) {
        this.complaints = complaints;
    }

    Optional<Choices> read(Tree tree) {
        return Form.of(tree, Shapes.CHOICES, complaints).flatMap(form -> {
            var ask = form.optionalText("ask");
            int before = complaints.count();
            var options = form.list("options", this::option);
            // What is wrong with an option may be its `right`; one complaint about it is enough.
            return complaints.count() > before ? Optional.empty() : choices(form, ask, options);
        });
    }

    private Optional<Choices> choices(Form form, Optional<String> ask, List<Choices.Option> options) {
        long right = options.stream().filter(Choices.Option::right).count();
        if (right == 1) {
            return Optional.of(new Choices(ask, options));
        }
        if (!options.isEmpty()) {
            complaints.add(
                    form.tree("options").map(Tree::line).orElse(form.line()),
                    right == 0 ? "no option is right" : right + " options are right",
                    "give exactly one option `right: true`");
        }
        return Optional.empty();
    }

    private Optional<Choices.Option> option(Tree tree) {
        return Form.of(tree, Shapes.OPTION, complaints)
                .map(form -> new Choices.Option(
                        form.text("option"), form.tree("right").map(this::truth).orElse(false), form.text("why")));
    }

    private boolean truth(Tree tree) {
        if (tree instanceof Tree.Text text && text.scalar() == Scalar.TRUTH) {
            return text.value().equalsIgnoreCase("true");
        }
        var found = tree instanceof Tree.Text text ? "`" + text.value() + "`" : tree.inWords();
        complaints.add(tree.line(), "`right` cannot be " + found, "write true or false without quotes");
        return false;
    }
}
