package dev.prepbot.platform.discord.loopback;

/** Who may do what where, computed as the page "Permissions" of Discord's reference says. */
public final class Permissions {

    public static final long ADMINISTRATOR = 1L << 3;
    public static final long MANAGE_GUILD = 1L << 5;
    public static final long VIEW_CHANNEL = 1L << 10;
    public static final long SEND_MESSAGES = 1L << 11;
    public static final long MANAGE_MESSAGES = 1L << 13;
    public static final long EMBED_LINKS = 1L << 14;
    public static final long ATTACH_FILES = 1L << 15;
    public static final long READ_MESSAGE_HISTORY = 1L << 16;
    public static final long MENTION_EVERYONE = 1L << 17;
    public static final long USE_APPLICATION_COMMANDS = 1L << 31;
    public static final long MANAGE_ROLES = 1L << 28;
    public static final long MANAGE_THREADS = 1L << 34;
    public static final long CREATE_PUBLIC_THREADS = 1L << 35;
    public static final long CREATE_PRIVATE_THREADS = 1L << 36;
    public static final long SEND_MESSAGES_IN_THREADS = 1L << 38;

    /** What members of a new guild may. */
    public static final long EVERYONE =
            VIEW_CHANNEL | SEND_MESSAGES | READ_MESSAGE_HISTORY | USE_APPLICATION_COMMANDS | SEND_MESSAGES_IN_THREADS;

    /** What a bot is granted by an invitation that asks for what prepbot needs. */
    public static final long INVITED = VIEW_CHANNEL
            | SEND_MESSAGES
            | EMBED_LINKS
            | ATTACH_FILES
            | READ_MESSAGE_HISTORY
            | CREATE_PUBLIC_THREADS
            | CREATE_PRIVATE_THREADS
            | SEND_MESSAGES_IN_THREADS;

    private static final long ALL = -1L >>> 1;

    private Permissions() {}

    /** What a member may in the guild at large. */
    static long of(Guild guild, String user) {
        if (guild.owner().id().equals(user)) {
            return ALL;
        }
        long granted = guild.everyone().permissions();
        for (var role : guild.rolesOf(user)) {
            granted |= role.permissions();
        }
        return (granted & ADMINISTRATOR) == 0 ? granted : ALL;
    }

    /** What a member may in a channel; a thread has its parent's permissions. */
    static long of(Channel channel, String user) {
        if (channel.guild().isEmpty()) {
            return channel.members().contains(user) ? ALL & ~MANAGE_MESSAGES : 0;
        }
        var guild = channel.guild().get();
        if (!guild.members().containsKey(user)) {
            return 0;
        }
        long base = of(guild, user);
        if (base == ALL) {
            return ALL;
        }
        return overwritten(base, channel.parent().orElse(channel), guild, user);
    }

    private static long overwritten(long base, Channel channel, Guild guild, String user) {
        var everyone = channel.overwrite(guild.id());
        long granted = (base & ~everyone.deny()) | everyone.allow();
        long allow = 0;
        long deny = 0;
        for (var role : guild.rolesOf(user)) {
            allow |= channel.overwrite(role.id()).allow();
            deny |= channel.overwrite(role.id()).deny();
        }
        var own = channel.overwrite(user);
        granted = (granted & ~deny) | allow;
        granted = (granted & ~own.deny()) | own.allow();
        return (granted & VIEW_CHANNEL) == 0 ? 0 : granted;
    }

    /** Whether someone sees that a channel exists; a private thread shows itself to members and moderators. */
    static boolean sees(Channel channel, String user) {
        long granted = of(channel, user);
        if (channel.type() == Channel.Type.PRIVATE_THREAD) {
            boolean moderates = (granted & MANAGE_THREADS) != 0;
            return (granted & VIEW_CHANNEL) != 0
                    && (moderates || channel.members().contains(user));
        }
        return (granted & VIEW_CHANNEL) != 0;
    }

    /** Refuses someone who may not. */
    static void require(Channel channel, String user, long... needed) {
        if (!sees(channel, user)) {
            throw Problem.MISSING_ACCESS.refusal();
        }
        long granted = of(channel, user);
        for (long one : needed) {
            if ((granted & one) == 0) {
                throw Problem.MISSING_PERMISSIONS.refusal();
            }
        }
    }

    /** Refuses someone who may not send in a channel or thread. */
    static void requireSending(Channel channel, String user) {
        require(channel, user, channel.isThread() ? SEND_MESSAGES_IN_THREADS : SEND_MESSAGES);
    }
}
