package dev.prepbot.platform.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.util.http.SlackHttpClient;
import dev.prepbot.chat.Outcome.Trouble;
import java.io.IOException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What is sent to Slack outside the Web API's methods: answers to response addresses, and files. Blocks. */
record Http(SlackHttpClient client) {

    private static final int TOO_MANY = 429;

    /** Answers by a response address. */
    void respond(String url, ActionResponse body) {
        try (var response = client.postJsonBody(url, body)) {
            var text = response.body().string();
            var code = code(text);
            if (response.isSuccessful() && code.isEmpty()) {
                return;
            }
            throw code.isEmpty() || response.code() == TOO_MANY || response.code() >= 500
                    ? responseRefusal(response)
                    : Refusal.of(code, "response_url: " + code);
        } catch (IOException e) {
            throw Refusal.of(
                    "", Trouble.UNREACHABLE, "response_url: " + e.getClass().getSimpleName());
        }
    }

    private static Refusal responseRefusal(Response response) {
        return response.code() == 404 || response.code() == 410
                ? Refusal.of("expired_url", "response_url: HTTP " + response.code())
                : refusal("response_url", response.code(), response.header("Retry-After"));
    }

    /** Brings a file's content to the address that Slack gave for it. */
    void upload(String url, byte[] content, String media) {
        var body = RequestBody.create(content, MediaType.parse(media));
        var request = new Request.Builder().url(url).post(body).build();
        try (var response = client.getOkHttpClient().newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw refusal("upload", response.code(), response.header("Retry-After"));
            }
        } catch (IOException e) {
            throw Refusal.of("", Trouble.UNREACHABLE, "upload: " + e.getClass().getSimpleName());
        }
    }

    /** What an HTTP status other than success means. */
    static Refusal refusal(String what, int status, @Nullable String retryAfter) {
        var detail = what + ": HTTP " + status;
        if (status == TOO_MANY) {
            return new Refusal("ratelimited", Trouble.RATE_LIMITED, detail, pause(retryAfter));
        }
        return Refusal.of("", status >= 500 ? Trouble.UNREACHABLE : Trouble.REFUSED, detail);
    }

    private static Duration pause(@Nullable String retryAfter) {
        return retryAfter != null && retryAfter.matches("\\d{1,6}")
                ? Duration.ofSeconds(Math.max(1, Long.parseLong(retryAfter)))
                : Duration.ofSeconds(1);
    }

    /** Slack's word for what went wrong; empty where nothing did. */
    private static String code(String body) {
        if (!body.startsWith("{")) {
            return body.equals("ok") || body.isBlank() ? "" : body.strip();
        }
        try {
            JsonObject json = JsonParser.parseString(body).getAsJsonObject();
            return json.has("error") ? json.get("error").getAsString() : "";
        } catch (JsonParseException | IllegalStateException e) {
            return "";
        }
    }
}
