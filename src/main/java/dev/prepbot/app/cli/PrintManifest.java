package dev.prepbot.app.cli;

import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code prepbot manifest}: prints what a platform is told about the bot.
 *
 * @param manifests by the platform's name
 */
record PrintManifest(Map<String, Supplier<String>> manifests) implements Action {

    @Override
    public int run(Call call) {
        var platform = call.words().get(0);
        var manifest = manifests.get(platform);
        if (manifest == null) {
            call.console()
                    .complain("there is no manifest for " + platform + "; there is one for "
                            + String.join(", ", manifests.keySet()));
            return Exit.WRONG;
        }
        call.console().say(manifest.get().stripTrailing());
        return Exit.FINE;
    }
}
