package dev.prepbot.platform.discord;

import dev.prepbot.chat.Arrival;
import dev.prepbot.chat.DeliveryId;
import dev.prepbot.chat.Person;
import dev.prepbot.chat.PersonId;
import dev.prepbot.chat.Place;
import dev.prepbot.chat.PlaceId;
import dev.prepbot.chat.ServerId;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/** Reads who did something where. */
final class Arrivals {

    private Arrivals() {}

    static Arrival of(Interaction interaction, Handle handle) {
        return new Arrival(
                delivery(interaction.getId()),
                person(interaction),
                place(interaction.getChannelId(), interaction.getChannelType(), interaction.getGuild()),
                Optional.of(handle.written()));
    }

    /** A message has no handle, and does not tell its author's language: the server's is the best guess. */
    static Arrival of(MessageReceivedEvent event) {
        var guild = event.isFromGuild() ? event.getGuild() : null;
        var locale = guild == null ? DiscordLocale.UNKNOWN : guild.getLocale();
        return new Arrival(
                delivery(event.getMessageId()),
                person(event.getAuthor(), event.getMember(), locale),
                place(event.getChannel().getId(), event.getChannelType(), guild),
                Optional.empty());
    }

    static Person person(Interaction interaction) {
        return person(interaction.getUser(), interaction.getMember(), interaction.getUserLocale());
    }

    private static Person person(User user, @Nullable Member member, DiscordLocale locale) {
        return new Person(
                id(user.getId()),
                member == null ? user.getEffectiveName() : member.getEffectiveName(),
                locale(locale),
                Optional.empty(),
                member != null && member.hasPermission(Permission.MANAGE_SERVER));
    }

    /** A server's owner, whose name Discord tells only where they were met, and whose language not at all. */
    static Person owner(Guild guild) {
        var member = guild.getOwner();
        return new Person(
                id(guild.getOwnerId()),
                member == null ? "" : member.getEffectiveName(),
                locale(guild.getLocale()),
                Optional.empty(),
                true);
    }

    private static Locale locale(DiscordLocale locale) {
        return locale == DiscordLocale.UNKNOWN ? Locale.ENGLISH : locale.toLocale();
    }

    static Place place(Interaction interaction) {
        return place(interaction.getChannelId(), interaction.getChannelType(), interaction.getGuild());
    }

    private static Place place(String channel, ChannelType type, @Nullable Guild guild) {
        return new Place(
                new PlaceId(Discord.NAME, channel),
                Optional.ofNullable(guild).map(server -> server(server.getId())),
                kind(type));
    }

    private static Place.Kind kind(ChannelType type) {
        return switch (type) {
            case PRIVATE -> Place.Kind.DIRECT;
            case GROUP -> Place.Kind.GROUP;
            case GUILD_PRIVATE_THREAD -> Place.Kind.PRIVATE_THREAD;
            case GUILD_PUBLIC_THREAD, GUILD_NEWS_THREAD -> Place.Kind.THREAD;
            default -> Place.Kind.CHANNEL;
        };
    }

    static PersonId id(String user) {
        return new PersonId(Discord.NAME, user);
    }

    static ServerId server(String guild) {
        return new ServerId(Discord.NAME, guild);
    }

    static DeliveryId delivery(String name) {
        return new DeliveryId(Discord.NAME + ":" + name);
    }
}
