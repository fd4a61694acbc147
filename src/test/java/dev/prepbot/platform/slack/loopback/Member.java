package dev.prepbot.platform.slack.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Someone in the workspace.
 *
 * @param zone their time zone's name
 * @param admin whether they administer the workspace
 * @param bot whether it is the app's own user
 * @param gone whether the account was deactivated
 */
record Member(String id, String name, String zone, String locale, boolean admin, boolean bot, boolean gone) {

    static final String TEAM = "T0LOOPBACK";

    Member deactivated() {
        return new Member(id, name, zone, locale, admin, bot, true);
    }

    Member living(String newZone) {
        return new Member(id, name, newZone, locale, admin, bot, gone);
    }

    /** As {@code users.info} shows it; the e-mail address needs a scope that the app should not have. */
    ObjectNode shown(boolean withLocale) {
        var shown = Json.object();
        shown.put("id", id).put("team_id", TEAM).put("name", name).put("deleted", gone);
        shown.put("real_name", name).put("updated", 1_700_000_000L);
        shown.put("is_bot", bot).put("is_app_user", false);
        shown.putObject("profile")
                .put("real_name", name)
                .put("display_name", name)
                .put("real_name_normalized", name)
                .put("display_name_normalized", name)
                .put("team", TEAM);
        if (!gone) {
            shown.put("tz", zone).put("tz_label", zone).put("tz_offset", 0);
            shown.put("is_admin", admin).put("is_owner", false).put("is_primary_owner", false);
            shown.put("is_restricted", false).put("is_ultra_restricted", false);
        }
        if (withLocale) {
            shown.put("locale", locale);
        }
        return shown;
    }
}
