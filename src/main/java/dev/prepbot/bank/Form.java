package dev.prepbot.bank;

import dev.prepbot.prep.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the fields of one entry and complains about each that does not have its shape. */
final class Form {

    private final Tree.Fields fields;
    private final Shape shape;
    private final Complaints complaints;

    private Form(Tree.Fields fields, Shape shape, Complaints complaints) {
        this.fields = fields;
        this.shape = shape;
        this.complaints = complaints;
    }

    /** The form of an entry; nothing where it is no group of fields at all. Looks for fields unknown, twice or missing. */
    static Optional<Form> of(Tree tree, Shape shape, Complaints complaints) {
        if (!(tree instanceof Tree.Fields fields)) {
            complaints.add(
                    tree.line(),
                    "a " + shape.name() + " is a group of fields, not " + tree.inWords(),
                    "write its fields " + String.join(", ", shape.names()));
            return Optional.empty();
        }
        var form = new Form(fields, shape, complaints);
        form.checkKeys();
        return Optional.of(form);
    }

    private void checkKeys() {
        var seen = new int[shape.fields().size()];
        int likely = 0;
        for (var entry : fields.entries()) {
            int index = shape.indexOf(entry.key(), likely);
            if (index < 0) {
                complaints.add(entry.line(), "unknown field " + quoted(entry.key()), meant(entry.key()));
            } else if (seen[index] > 0) {
                complaints.add(
                        entry.line(),
                        quoted(entry.key()) + " is already there on line " + seen[index],
                        "keep one of the two");
            } else {
                seen[index] = entry.line();
                likely = index + 1;
            }
        }
        for (int i = 0; i < seen.length; i++) {
            var field = shape.fields().get(i);
            if (seen[i] == 0 && field.required() && !isMisspelt(field)) {
                complaints.add(
                        fields.line(),
                        "this " + shape.name() + " lacks " + field.label(),
                        "add `" + field.name() + ":` with " + field.holds());
            }
        }
    }

    /** Whether a field's absence is explained by an unknown field that was complained about. */
    private boolean isMisspelt(Field field) {
        return fields.entries().stream()
                .map(Tree.Entry::key)
                .filter(key -> !shape.has(key))
                .anyMatch(key -> Nearest.to(key, shape.names())
                        .filter(field.name()::equals)
                        .isPresent());
    }

    private String meant(String key) {
        return Nearest.to(key, shape.names())
                .map(near -> "did you mean " + quoted(near) + "?")
                .orElse("a " + shape.name() + " has " + String.join(", ", shape.names()));
    }

    int line() {
        return fields.line();
    }

    /** The value of a field, if it is there. */
    Optional<Tree> tree(String name) {
        for (var entry : fields.entries()) {
            if (entry.key().equals(name)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** A field's text; empty where it is absent or was complained about. */
    String text(String name) {
        return optionalText(name).orElse("");
    }

    Optional<String> optionalText(String name) {
        var tree = tree(name);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        var field = shape.field(name);
        return Optional.of(Texts.read(tree.get(), field.label(), field.range(), field.holds(), complaints));
    }

    /** A field's list, each item read by {@code read}; without the items that it complained about. */
    <T> List<T> list(String name, Function<Tree, Optional<T>> read) {
        var tree = tree(name);
        if (tree.isEmpty()) {
            return List.of();
        }
        var field = shape.field(name);
        if (!(tree.get() instanceof Tree.Items list)) {
            complaints.add(
                    tree.get().line(),
                    field.label() + " must be a list, not " + tree.get().inWords(),
                    "write " + field.holds());
            return List.of();
        }
        int count = list.items().size();
        if (!field.range().holds(count)) {
            var objection = field.range().objection(count, "item");
            complaints.add(list.line(), field.label() + " " + objection, "write " + field.holds());
        }
        var items = new ArrayList<T>(count);
        for (var item : list.items()) {
            var value = read.apply(item);
            if (value.isPresent()) {
                items.add(value.get());
            }
        }
        return items;
    }

    /** A field's list of texts. */
    List<String> texts(String name, Range range) {
        var field = shape.field(name);
        return list(name, item -> Optional.of(Texts.read(item, field.itemLabel(), range, field.holds(), complaints)));
    }

    private static String quoted(String key) {
        return "`" + (key.length() > 40 ? key.substring(0, 40) + "…" : key) + "`";
    }
}
