package dev.prepbot.bot.picture;

/** Dark marks on a light ground, or light ones on a dark. */
public enum Theme {
    LIGHT,
    DARK;

    /** What suits most people of a platform: Discord is dark unless someone changes it, the others are light. */
    public static Theme on(String platform) {
        return platform.equals("discord") ? DARK : LIGHT;
    }
}
