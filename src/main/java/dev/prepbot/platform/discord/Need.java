package dev.prepbot.platform.discord;

import net.dv8tion.jda.api.Permission;

/** A permission that the bot asks for, under the name that Discord's own settings show. */
enum Need {
    VIEW(Permission.VIEW_CHANNEL, "View Channels", "see the channel it posts in"),
    SEND(Permission.MESSAGE_SEND, "Send Messages", "post the daily question"),
    SEND_IN_THREADS(Permission.MESSAGE_SEND_IN_THREADS, "Send Messages in Threads", "speak in interviews and threads"),
    PUBLIC_THREADS(
            Permission.CREATE_PUBLIC_THREADS, "Create Public Threads", "open a thread under a question, where wanted"),
    PRIVATE_THREADS(
            Permission.CREATE_PRIVATE_THREADS, "Create Private Threads", "hold mock interviews in private threads"),
    FILES(Permission.MESSAGE_ATTACH_FILES, "Attach Files", "send you your data as a file"),
    HISTORY(
            Permission.MESSAGE_HISTORY,
            "Read Message History",
            "find out after a crash whether a question was posted, so that it is not posted twice");

    private final Permission permission;
    private final String shown;
    private final String purpose;

    Need(Permission permission, String shown, String purpose) {
        this.permission = permission;
        this.shown = shown;
        this.purpose = purpose;
    }

    Permission permission() {
        return permission;
    }

    /** Its name in Discord's settings. */
    String shown() {
        return shown;
    }

    /** What the bot does with it: to … */
    String purpose() {
        return purpose;
    }
}
