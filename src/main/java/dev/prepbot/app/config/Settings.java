package dev.prepbot.app.config;

import dev.prepbot.platform.discord.ShardRange;
import dev.prepbot.prep.model.Budget;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How prepbot is to run.
 *
 * @param data the directory in which everything is kept
 * @param questions where questions come from
 * @param playground the chat page in the browser
 * @param catchUp how long after its time a missed daily question is still posted
 * @param discord how Discord is reached, where its token is given
 * @param slackApi where Slack's web API is; empty for Slack's own
 * @param grading how answers are graded
 */
public record Settings(
        Path data,
        Questions questions,
        Playground playground,
        Duration catchUp,
        Discord discord,
        Optional<URI> slackApi,
        Grading grading) {

    /**
     * How answers are graded.
     *
     * @param encoder whether by what their words mean, which takes memory for the encoder, or word by word
     * @param model the language model that may grade; empty where there is none
     */
    public record Grading(boolean encoder, Optional<Model> model) {}

    /**
     * The language model that may grade.
     *
     * @param url where its API is
     * @param name its name there
     * @param timeout how long it may take for an answer
     * @param budget how often it may be asked
     */
    public record Model(URI url, String name, Duration timeout, Budget budget) {}

    /**
     * Where questions come from.
     *
     * @param instead a directory of questions instead of the bundled ones
     * @param packs directories with further questions, of which later ones replace earlier ones by their ids
     */
    public record Questions(Optional<Path> instead, List<Path> packs) {

        public Questions {
            packs = List.copyOf(packs);
        }

        /** The directories that may change while the bot runs, packs last. */
        public List<Path> directories() {
            return Stream.concat(instead.stream(), packs.stream()).toList();
        }
    }

    /**
     * The chat page in the browser.
     *
     * @param wanted whether it is there; where empty, it is there when no other platform is
     * @param address of this machine, on which it listens
     * @param port 0 to 65535; 0 picks a free one
     * @param names by which it is reached besides localhost and addresses in figures
     */
    public record Playground(Optional<Boolean> wanted, InetAddress address, int port, Set<String> names) {

        /** On this machine alone, when no other platform is there. */
        public Playground(int port) {
            this(Optional.empty(), InetAddress.getLoopbackAddress(), port, Set.of());
        }

        /** Whether it starts, given whether another platform is connected. */
        public boolean startsBeside(boolean other) {
            return wanted.orElse(!other);
        }
    }

    /**
     * How Discord is reached.
     *
     * @param apiUrl where its web API is, with the version; empty for Discord's own
     * @param gatewayUrl where its gateway is; empty for Discord's own
     * @param messageContent whether messages in interview threads are read as answers
     * @param shards the shards of this process; empty for all
     */
    public record Discord(
            Optional<URI> apiUrl, Optional<URI> gatewayUrl, boolean messageContent, Optional<ShardRange> shards) {

        public static final Discord STANDARD = new Discord(Optional.empty(), Optional.empty(), false, Optional.empty());
    }
}
