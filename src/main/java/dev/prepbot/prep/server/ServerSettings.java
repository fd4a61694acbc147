package dev.prepbot.prep.server;

import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.PlaceId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * What the admins of a server chose for it.
 *
 * @param zone the time zone that decides its days and that its schedules take unless they name another
 * @param staff where its staff are told what needs them; in a direct conversation where empty
 * @param language the language of what is said to all of its people; English where empty
 * @param owner who owns it or installed the bot, where the platform tells
 * @param streakRole the role that it gives for a streak
 */
public record ServerSettings(
        Optional<ZoneId> zone,
        Optional<PlaceId> staff,
        Optional<Locale> language,
        Optional<PersonId> owner,
        Optional<StreakRole> streakRole) {

    /** The settings of a server for which nobody chose anything. */
    public static final ServerSettings NONE = new ServerSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The zone that decides the server's days. */
    public ZoneId dayZone() {
        return zone.orElse(ZoneOffset.UTC);
    }

    public Locale speech() {
        return language.orElse(Locale.ENGLISH);
    }

    public ServerSettings withZone(ZoneId wanted) {
        return new ServerSettings(Optional.of(wanted), staff, language, owner, streakRole);
    }

    public ServerSettings withStaff(Optional<PlaceId> wanted) {
        return new ServerSettings(zone, wanted, language, owner, streakRole);
    }

    public ServerSettings withLanguage(Locale wanted) {
        return new ServerSettings(zone, staff, Optional.of(wanted), owner, streakRole);
    }

    /** The same without an owner, if it is this person. */
    public ServerSettings without(PersonId person) {
        return new ServerSettings(zone, staff, language, owner.filter(other -> !other.equals(person)), streakRole);
    }

    public ServerSettings withOwner(PersonId known) {
        return new ServerSettings(zone, staff, language, Optional.of(known), streakRole);
    }

    public ServerSettings withStreakRole(Optional<StreakRole> wanted) {
        return new ServerSettings(zone, staff, language, owner, wanted);
    }
}
