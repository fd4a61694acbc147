package dev.prepbot.bank;

import dev.prepbot.prep.question.Slug;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads fields whose values are chosen from a fixed set. */
final class Selection<E extends Enum<E> & Slug> {

    private final Class<E> type;
    private final Map<String, E> bySlug = new LinkedHashMap<>();
    private final String name;
    private final Complaints complaints;

    /** @param name what one value is called in complaints, such as {@code level} */
    Selection(Class<E> type, String name, Complaints complaints) {
        this.type = type;
        for (var constant : type.getEnumConstants()) {
            bySlug.put(constant.slug(), constant);
        }
        this.name = name;
        this.complaints = complaints;
    }

    Optional<E> one(Tree tree) {
        if (!(tree instanceof Tree.Text text)) {
            complaints.add(tree.line(), name + " must be a single word, not " + tree.inWords(), "use " + known());
            return Optional.empty();
        }
        var constant = text.scalar() == Scalar.TEXT ? bySlug.get(text.value()) : null;
        if (constant != null) {
            return Optional.of(constant);
        }
        complaints.add(text.line(), name + " `" + text.value() + "` is not known", "use " + known());
        return Optional.empty();
    }

    /** The values of a field that lists several, each at most once. */
    Set<E> several(Form form, String field) {
        var found = EnumSet.noneOf(type);
        form.list(field, item -> {
            var constant = one(item);
            if (constant.isPresent() && !found.add(constant.get())) {
                var slug = constant.get().slug();
                complaints.add(item.line(), name + " `" + slug + "` is already in the list", "name it once");
            }
            return constant;
        });
        return found;
    }

    /** Such as {@code junior, mid or senior}. */
    private String known() {
        List<String> slugs = new ArrayList<>(bySlug.keySet());
        var last = slugs.remove(slugs.size() - 1);
        return String.join(", ", slugs) + " or " + last;
    }
}
