package dev.prepbot.platform.playground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that are open now; the world keeps them as well, so that a restart closes none. */
final class OpenForms {

    private static final int KEPT = 5_000;

    private final Map<Key, OpenForm> forms = new LinkedHashMap<>();

    /** Another list of the same forms. */
    synchronized void take(OpenForms others) {
        others.all().forEach(this::open);
    }

    synchronized List<OpenForm> all() {
        return List.copyOf(forms.values());
    }

    synchronized void open(OpenForm form) {
        forms.put(Key.of(form), form);
        if (forms.size() > KEPT) {
            forms.remove(forms.keySet().iterator().next());
        }
    }

    synchronized Optional<OpenForm> find(String person, String id) {
        return Optional.ofNullable(forms.get(new Key(person, id)));
    }

    synchronized List<OpenForm> of(String person) {
        return forms.values().stream()
                .filter(form -> form.person().equals(person))
                .toList();
    }

    /** Closes a form; false if it is closed already. */
    synchronized boolean close(OpenForm form) {
        return forms.remove(Key.of(form)) != null;
    }

    private record Key(String person, String id) {
        static Key of(OpenForm form) {
            return new Key(form.person(), form.id());
        }
    }
}
