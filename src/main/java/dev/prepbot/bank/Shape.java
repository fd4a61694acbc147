package dev.prepbot.bank;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * The fields of one kind of entry in a file.
 *
 * @param name what an author calls such an entry
 * @param fields the fields it may have
 */
record Shape(String name, List<Field> fields) {

    static Shape of(String name, Field... fields) {
        return new Shape(name, List.of(fields));
    }

    Field field(String wanted) {
        int index = indexOf(wanted, 0);
        if (index < 0) {
            throw new NoSuchElementException("a " + name + " has no field " + wanted);
        }
        return fields.get(index);
    }

    /**
     * The place of a field among the fields; -1 if there is none.
     *
     * @param likely the place to look first: authors keep to the order of the fields
     */
    int indexOf(String wanted, int likely) {
        int count = fields.size();
        for (int i = 0; i < count; i++) {
            int index = (likely + i) % count;
            if (fields.get(index).name().equals(wanted)) {
                return index;
            }
        }
        return -1;
    }

    boolean has(String wanted) {
        return indexOf(wanted, 0) >= 0;
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
