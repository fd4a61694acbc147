package dev.prepbot.platform.slack;

import dev.prepbot.chat.Outcome.Trouble;
import java.util.Set;

/** What Slack's error codes mean for an errand. */
final class Codes {

    private static final Set<String> LIMITED = Set.of("ratelimited", "rate_limited", "message_limit_exceeded");

    private static final Set<String> PASSING = Set.of(
            "fatal_error",
            "internal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "org_login_required",
            "accesslimited");

    private static final Set<String> GONE = Set.of(
            "channel_not_found",
            "is_archived",
            "message_not_found",
            "thread_not_found",
            "user_not_found",
            "users_not_found",
            "user_disabled",
            "cannot_dm_bot",
            "team_not_found",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "channel_type_not_supported",
            "view_not_found");

    private static final Set<String> EXPIRED = Set.of(
            "expired_trigger_id",
            "trigger_expired",
            "exchanged_trigger_id",
            "trigger_exchanged",
            "invalid_trigger_id",
            "invalid_trigger",
            "expired_url",
            "used_url",
            "user_not_in_channel");

    private static final Set<String> FORBIDDEN = Set.of(
            "not_in_channel",
            "missing_scope",
            "no_permission",
            "restricted_action",
            "ekm_access_denied",
            "not_allowed_token_type",
            "not_authed",
            "invalid_auth",
            "cant_update_message",
            "cant_delete_message",
            "edit_window_closed",
            "user_not_visible",
            "restricted_action_read_only_channel",
            "restricted_action_thread_only_channel",
            "restricted_action_non_threadable_channel",
            "restricted_action_thread_locked",
            "not_enabled",
            "access_denied",
            "cannot_reply_to_message",
            "messages_tab_disabled",
            "method_not_supported_for_channel_type");

    private Codes() {}

    /** A code that stands nowhere here refuses the content. */
    static Trouble trouble(String code) {
        if (LIMITED.contains(code)) {
            return Trouble.RATE_LIMITED;
        } else if (PASSING.contains(code)) {
            return Trouble.UNREACHABLE;
        } else if (GONE.contains(code)) {
            return Trouble.GONE;
        } else if (EXPIRED.contains(code)) {
            return Trouble.EXPIRED;
        }
        return FORBIDDEN.contains(code) ? Trouble.FORBIDDEN : Trouble.REFUSED;
    }
}
