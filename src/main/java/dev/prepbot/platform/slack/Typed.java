package dev.prepbot.platform.slack;

import dev.prepbot.chat.PersonId;
import dev.prepbot.platform.slash.Names;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people typed: Slack writes channels, people and addresses in signs, and three signs as words. */
final class Typed implements Names {

    private static final Pattern CHANNEL = Pattern.compile("<#([CG][A-Z0-9]+)(\\|[^>]*)?>");

    private static final Pattern SOMEONE = Pattern.compile("<@([UW][A-Z0-9]+)(\\|[^>]*)?>");

    private static final Pattern GROUP = Pattern.compile("<!subteam\\^(S[A-Z0-9]+)(\\|[^>]*)?>");

    private static final Pattern ALL = Pattern.compile("<?[!@](here|channel|everyone)(\\|[^>]*)?>?");

    private static final Pattern NAMED = Pattern.compile("<([#@!])?[^<>|]*\\|([^<>]*)>");

    private static final Pattern ADDRESS = Pattern.compile("<((?:https?|mailto):[^<>|]*)>");

    @Override
    public Optional<String> channel(String written) {
        return first(CHANNEL, written)
                .map(id -> Spot.in(id, Optional.empty()).place().toString());
    }

    @Override
    public Optional<String> someone(String written) {
        return first(SOMEONE, written).map(id -> new PersonId(Slack.NAME, id).toString());
    }

    @Override
    public Optional<String> role(String written) {
        return first(GROUP, written).or(() -> first(ALL, written));
    }

    private static Optional<String> first(Pattern pattern, String written) {
        var matcher = pattern.matcher(written);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The words as the person saw them. */
    static String plain(String text) {
        var named = NAMED.matcher(text).replaceAll(found -> {
            var mark = found.group(1) == null || found.group(2).startsWith("@") ? "" : found.group(1);
            return Matcher.quoteReplacement((mark.equals("!") ? "@" : mark) + found.group(2));
        });
        return ADDRESS.matcher(named)
                .replaceAll("$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
