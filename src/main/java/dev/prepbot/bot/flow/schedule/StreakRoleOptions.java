package dev.prepbot.bot.flow.schedule;

import dev.prepbot.bot.Platforms;
import dev.prepbot.bot.Words;
import dev.prepbot.chat.CommandOption;
import dev.prepbot.chat.Control.Choice;
import dev.prepbot.chat.ServerId;
import dev.prepbot.prep.server.StreakRole;
import dev.prepbot.prep.streak.StreakRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The role for a streak, as admins type it. */
record StreakRoleOptions(Platforms platforms) {

    static final String ROLE = "streak-role";
    static final String DAYS = "streak-role-days";

    /** The value of {@link #DAYS} for giving no role any more. */
    static final String OFF = "off";

    /** The options by which it is set. */
    static List<CommandOption> declare(Words words) {
        var days = new ArrayList<Choice>();
        days.add(new Choice(OFF, words.plain("settings.streak-role-off"), false));
        StreakRules.MILESTONES.forEach(count -> days.add(new Choice(count.toString(), count.toString(), false)));
        return List.of(
                new CommandOption(
                        ROLE, words.plain("option.settings-streak-role"), new CommandOption.Type.Role(), false),
                new CommandOption(
                        DAYS,
                        words.plain("option.settings-streak-role-days"),
                        new CommandOption.Type.OneOf(days),
                        false));
    }

    /** What stands in the way of what was typed. */
    Optional<Complaint> complaint(ServerId server, Optional<StreakRole> before, Map<String, String> options) {
        if (!options.containsKey(ROLE) && !options.containsKey(DAYS)) {
            return Optional.empty();
        }
        if (platforms.givingRole(server, options.getOrDefault(ROLE, "")).isEmpty()) {
            return Optional.of(new Complaint("refused.no-roles", Map.of()));
        }
        boolean known = before.isPresent() || options.containsKey(ROLE) || OFF.equals(options.get(DAYS));
        return known ? Optional.empty() : Optional.of(new Complaint("refused.streak-role-missing", Map.of()));
    }

    /** The role with what was typed; to be used only if there is no complaint. */
    static Optional<StreakRole> changed(Optional<StreakRole> before, Map<String, String> options) {
        if (OFF.equals(options.get(DAYS))) {
            return Optional.empty();
        }
        if (!options.containsKey(ROLE) && !options.containsKey(DAYS)) {
            return before;
        }
        var days = Optional.ofNullable(options.get(DAYS))
                .map(Integer::valueOf)
                .or(() -> before.map(StreakRole::days))
                .orElse(StreakRole.USUAL_DAYS);
        return Optional.ofNullable(options.get(ROLE))
                .or(() -> before.map(StreakRole::role))
                .map(role -> new StreakRole(role, days));
    }
}
