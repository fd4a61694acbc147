package dev.prepbot.dialogue;

import dev.prepbot.platform.slack.Slack;
import dev.prepbot.platform.slack.SlackSettings;
import dev.prepbot.platform.slack.loopback.LoopbackSlack;
import dev.prepbot.platform.slack.loopback.Manifest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * One Slack on this machine with the real adapter connected to it, on which all theatres of this process play: the
 * connection takes seconds, so each theatre has people and channels of its own instead.
 */
final class SlackStage {

    private static final SlackStage SHARED = new SlackStage();

    private final TestClock clock = new TestClock(SimulatedTheatre.START);
    private final LoopbackSlack slack = LoopbackSlack.open(Manifest.read(Path.of("config/slack-manifest.yaml")), clock);

    /** By the machine's clock, which the Date header of every answer goes by. */
    private final Slack adapter = Slack.open(
            new SlackSettings(slack.botToken(), slack.appToken(), Optional.of(slack.apiUrl())), Clock.systemUTC());

    private long lastId;

    static SlackStage shared() {
        return SHARED;
    }

    TestClock clock() {
        return clock;
    }

    LoopbackSlack slack() {
        return slack;
    }

    Slack adapter() {
        return adapter;
    }

    /** Names go on from one theatre to the next, since the platform remembers what was done. */
    CountingIds ids() {
        lastId += 1_000_000;
        return new CountingIds(lastId);
    }
}
