package dev.prepbot.bot.flow;

import dev.prepbot.bot.Action;
import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Flow;
import dev.prepbot.bot.Lexicon;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Words;
import dev.prepbot.bot.text.Excerpt;
import dev.prepbot.chat.Command;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Effect;
import dev.prepbot.chat.Control.Style;
import dev.prepbot.chat.Form;
import dev.prepbot.chat.Incoming.FormSent;
import dev.prepbot.chat.Incoming.Pressed;
import dev.prepbot.chat.Message;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.settings.Preferences;
import dev.prepbot.prep.settings.Zones;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** {@code /preferences}: a person's own zone, level, topics and language. */
public final class PreferencesFlow implements Flow.OnCommand, Flow.OnAction {

    private static final String FIELD = "zone";

    private final Tools tools;
    private final Lexicon lexicon;

    public PreferencesFlow(Tools tools, Lexicon lexicon) {
        this.tools = tools;
        this.lexicon = lexicon;
    }

    @Override
    public Command declare(Words words) {
        var zone = new CommandOption("zone", words.plain("option.zone"), new CommandOption.Type.Suggested(), false);
        return new Command(
                "preferences",
                words.plain("command.preferences"),
                List.of(zone, Levels.option(words)),
                Effect.REPLIES_JUST_YOU,
                Command.Who.MEMBERS);
    }

    @Override
    public List<Suggestion> suggest(String option, String typed) {
        return option.equals("zone")
                ? Zones.suggest(typed, 25).stream()
                        .map(id -> new Suggestion(id, id))
                        .toList()
                : List.of();
    }

    @Override
    public Decision used(Turn turn, Map<String, String> options) {
        var level = Slug.find(Level.class, options.getOrDefault("level", ""));
        var typed = options.getOrDefault("zone", "");
        var zone = Zones.find(typed);
        if (options.containsKey("zone") && zone.isEmpty()) {
            return unknownZone(turn, typed);
        }
        if (level.isEmpty() && zone.isEmpty()) {
            return Decision.say(turn.replyJustYou(card(turn, turn.preferences())));
        }
        return keep(turn, false, old -> {
            var levelled = level.isPresent() ? old.withLevel(level) : old;
            return zone.map(levelled::withZone).orElse(levelled);
        });
    }

    @Override
    public Set<Action> actions() {
        return Set.of(
                Action.TYPE_ZONE, Action.PICK_LEVEL, Action.PICK_TOPICS, Action.PICK_LANGUAGE, Action.PREFERENCES);
    }

    @Override
    public Decision pressed(Turn turn, Action action, Pressed press) {
        return switch (action) {
            case PICK_LEVEL -> keep(turn, true, old -> old.withLevel(Slug.find(Level.class, first(press))));
            case PICK_TOPICS -> keep(turn, true, old -> old.withTopics(topics(press.picked())));
            case PICK_LANGUAGE -> keep(turn, true, old -> language(old, first(press)));
            case PREFERENCES -> Decision.say(turn.replyJustYou(card(turn, turn.preferences())));
            default -> turn.open(form(turn));
        };
    }

    @Override
    public Decision sent(Turn turn, Action action, FormSent form) {
        var typed = form.fields().getOrDefault(FIELD, "");
        return Zones.find(typed)
                .map(zone -> keep(turn, false, old -> old.withZone(zone)))
                .orElseGet(() -> unknownZone(turn, typed));
    }

    /** Changes what is stored at the commit, which may be more than the turn began with. */
    private Decision keep(Turn turn, boolean inPlace, UnaryOperator<Preferences> change) {
        return Decision.keep(records -> {
            var changed = change.apply(records.preferences().of(turn.person()));
            records.preferences().put(turn.person(), changed);
            var words = lexicon.in(changed.language().orElse(turn.words().locale()));
            var card = card(new Turn(turn.at(), words, changed, turn.now()), changed);
            return Spoken.of(inPlace ? turn.change(card) : turn.replyJustYou(card));
        });
    }

    private Message card(Turn turn, Preferences preferences) {
        return new PreferencesCard(turn.words(), turn.zone(), tools.bank().get(), lexicon.languages())
                .show(preferences);
    }

    private Form form(Turn turn) {
        var words = turn.words();
        var field = new Form.Field(
                FIELD,
                words.plain("form.zone.label"),
                words.plain("form.zone.placeholder"),
                turn.preferences().zone().map(Object::toString).orElse(""),
                60,
                false);
        return new Form(Action.TYPE_ZONE.token(), words.plain("form.zone.title"), List.of(field));
    }

    private static Decision unknownZone(Turn turn, String typed) {
        var again = Action.TYPE_ZONE.button(turn.words(), Style.PRIMARY);
        var shown = Excerpt.of(typed);
        return Zones.nearest(shown)
                .map(nearest -> turn.refuse("refused.zone-nearest", Map.of("zone", shown, "nearest", nearest), again))
                .orElseGet(() -> turn.refuse("refused.zone", Map.of("zone", shown), again));
    }

    private Set<Topic> topics(List<String> picked) {
        var known = tools.bank().get().topics();
        return picked.contains(PreferencesCard.ANY)
                ? Set.of()
                : picked.stream().map(Topic::new).filter(known::contains).collect(Collectors.toSet());
    }

    private Preferences language(Preferences old, String tag) {
        return lexicon.languages().stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst()
                .map(old::withLanguage)
                .orElse(old);
    }

    private static String first(Pressed press) {
        return press.picked().isEmpty() ? "" : press.picked().get(0);
    }
}
