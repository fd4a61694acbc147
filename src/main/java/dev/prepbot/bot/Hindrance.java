package dev.prepbot.bot;

import dev.prepbot.prep.question.Slug;

/**
 * Something that keeps the bot from posting in a place as it should.
 *
 * @param kind what has to be mended
 * @param detail what is missing in the platform's own words, such as a permission's name; may be empty
 */
public record Hindrance(Kind kind, String detail) {

    /** What has to be mended. */
    public enum Kind implements Slug {
        /** The place no longer exists, or is archived. */
        GONE,
        /** The bot has not been invited. */
        NOT_INVITED,
        /** A permission is missing without which it cannot post. */
        FORBIDDEN,
        /** It can post, but not read what it posted, so that after a crash it does not know and asks staff. */
        UNREADABLE,
        /** It can post, but the role that it is to notify would not be. */
        NO_MENTION,
        /** It may give nobody any role; the detail is the permission that it lacks. */
        NO_ROLES,
        /** The role stands above its own, so that it cannot give it. */
        ROLE_ABOVE,
        /** The role no longer exists, or is none that members can be given. */
        NO_SUCH_ROLE,
        /** The platform does not answer. */
        UNREACHABLE,
        /** It has not been invited; the detail is a line that does it when typed there. */
        INVITABLE,
        /** This machine's clock is off, by as much as the detail says. */
        CLOCK
    }
}
