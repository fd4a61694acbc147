package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Decision;
import dev.prepbot.bot.Records;
import dev.prepbot.bot.Spoken;
import dev.prepbot.bot.Turn;
import dev.prepbot.bot.Typist;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Intention;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.Suggestion;
import dev.prepbot.prep.daily.Listed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Which schedule an admin means: by its number, or the only one there is. */
record SchedulePick(Desk desk) {

    static final String OPTION = "schedule";

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,6})(?:\\D.*)?");

    static CommandOption option(Words words) {
        return new CommandOption(
                OPTION, words.plain("option.schedule-schedule"), new CommandOption.Type.Suggested(), false);
    }

    /** The server's schedules, for admins only. */
    List<Suggestion> suggest(Typist who, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return of(who.person(), who.place()).stream()
                .map(listed -> new ScheduleName(listed).suggestion(desk.platforms(), who.words()))
                .filter(offer -> offer.label().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(25)
                .toList();
    }

    List<Listed> of(Person person, Place place) {
        return place.server()
                .filter(server -> person.admin())
                .map(server -> desk.tools()
                        .ledger()
                        .read(records -> records.schedules().of(server)))
                .orElse(List.of());
    }

    /** Does something with the schedule that is meant, or asks which one is. */
    Decision keep(Turn turn, Map<String, String> options, BiFunction<Records, Listed, List<Intention>> then) {
        var server = turn.at().place().server().orElseThrow();
        return Decision.keep(records -> {
            var all = records.schedules().of(server);
            var typed = Optional.ofNullable(options.get(OPTION));
            return Spoken.of(meant(all, typed)
                    .map(listed -> then.apply(records, listed))
                    .orElseGet(() -> which(turn, all, typed)));
        });
    }

    private static Optional<Listed> meant(List<Listed> all, Optional<String> typed) {
        if (typed.isEmpty()) {
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }
        var match = NUMBER.matcher(typed.get().strip());
        return match.matches()
                ? all.stream()
                        .filter(listed -> listed.number() == Integer.parseInt(match.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Intention> which(Turn turn, List<Listed> all, Optional<String> typed) {
        if (all.isEmpty()) {
            return turn.refusal("refused.no-schedules", Map.of());
        }
        return typed.isEmpty()
                ? turn.refusal("refused.which-schedule", Map.of())
                : turn.refusal("refused.no-such-schedule", Map.of("value", Complaint.shown(typed.get())));
    }
}
