package dev.prepbot.app.config;

import dev.prepbot.prep.model.Budget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the given values mean, and what is wrong with those that mean nothing. */
final class Understanding {

    private final Map<Key<?>, Given> sources = new HashMap<>();
    private final List<Fault> faults;

    /**
     * @param given the values, the weakest first; each is checked, also where a stronger one replaces it
     * @param faults takes the complaints
     */
    Understanding(List<Given> given, List<Fault> faults) {
        this.faults = faults;
        for (var one : given) {
            Keys.at(one.path()).filter(key -> isInOrder(one, key)).ifPresent(key -> sources.put(key, one));
        }
    }

    private boolean isInOrder(Given given, Key<?> key) {
        if (Token.resembles(given.text())) {
            faults.add(given.fault("`" + key.path() + "` holds what looks like a token", Token.ADVICE));
            return false;
        }
        if (key.kind().read(given.text()).isEmpty()) {
            faults.add(given.fault(
                    "`" + key.path() + "` cannot be " + quoted(given.text()),
                    key.kind().wanted()));
            return false;
        }
        return true;
    }

    Settings settings() {
        return new Settings(
                value(Keys.DATA),
                new Settings.Questions(value(Keys.QUESTIONS), value(Keys.PACKS)),
                new Settings.Playground(
                        value(Keys.PLAYGROUND_ENABLED),
                        value(Keys.PLAYGROUND_ADDRESS),
                        value(Keys.PLAYGROUND_PORT),
                        value(Keys.PLAYGROUND_NAMES)),
                value(Keys.CATCH_UP),
                new Settings.Discord(
                        value(Keys.DISCORD_API_URL),
                        value(Keys.DISCORD_GATEWAY_URL),
                        value(Keys.DISCORD_MESSAGE_CONTENT),
                        value(Keys.DISCORD_SHARDS)),
                value(Keys.SLACK_API_URL),
                new Settings.Grading(value(Keys.GRADING_MODEL), model()));
    }

    /** Of an address and a name neither means anything without the other. */
    private Optional<Settings.Model> model() {
        var url = value(Keys.MODEL_URL);
        var name = value(Keys.MODEL_NAME);
        if (url.isPresent() && name.isEmpty()) {
            complainOf(Keys.MODEL_URL, "names no model", "set `" + Keys.MODEL_NAME.path() + "` as well");
        }
        if (name.isPresent() && url.isEmpty()) {
            complainOf(
                    Keys.MODEL_NAME,
                    "is set, but not where the model is",
                    "set `" + Keys.MODEL_URL.path() + "` as well");
        }
        var budget = new Budget(value(Keys.MODEL_PER_PERSON), value(Keys.MODEL_PER_SERVER));
        return url.flatMap(
                address -> name.map(known -> new Settings.Model(address, known, value(Keys.MODEL_TIMEOUT), budget)));
    }

    private void complainOf(Key<?> key, String message, String advice) {
        var given = sources.get(key);
        if (given != null) {
            faults.add(given.fault("`" + key.path() + "` " + message, advice));
        }
    }

    private <T> T value(Key<T> key) {
        var given = sources.get(key);
        return given == null ? key.standard() : key.kind().read(given.text()).orElse(key.standard());
    }

    private static String quoted(String text) {
        return text.isBlank() ? "empty" : "`" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "`";
    }
}
