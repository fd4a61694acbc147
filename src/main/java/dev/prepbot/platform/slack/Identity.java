package dev.prepbot.platform.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.prepbot.chat.ServerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Who the bot is in its workspace.
 *
 * @param team the workspace
 * @param user the bot as a member of it
 * @param installation another one after each new installation, which brings a new token; says nothing of the token
 * @param workspace the workspace's address, with a slash at its end
 */
record Identity(String team, String user, String installation, String workspace) {

    private static final int FINGERPRINT = 16;

    static Identity of(AuthTestResponse answer, String token) {
        return new Identity(answer.getTeamId(), answer.getUserId(), fingerprint(token), answer.getUrl());
    }

    /** Slack gives the bot the same ids again; only the token is another one after the old one was revoked. */
    private static String fingerprint(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    ServerId server() {
        return new ServerId(Slack.NAME, team);
    }
}
