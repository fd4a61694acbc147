package dev.prepbot.dialogue;

import dev.prepbot.platform.slack.loopback.LoopbackSlack;
import dev.prepbot.platform.slack.loopback.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The channels of one theatre by name, and who is who. */
final class SlackPlaces {

    static final String CHANNEL = "interview-prep";

    private static final String GROUP = "learners";

    private final LoopbackSlack slack;
    private final Map<String, String> channels = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    SlackPlaces(LoopbackSlack slack) {
        this.slack = slack;
        channels.put(CHANNEL, slack.team().channel(CHANNEL, slack.team().bot()));
        channels.put("general", slack.team().channel("general", slack.team().bot()));
        channels.put("staff", slack.team().privateChannel("staff", slack.team().bot()));
        channels.forEach((name, id) -> names.put(id, name));
        slack.team().group(GROUP);
        names.put(slack.team().bot(), "prepbot");
    }

    /** Lets someone into the channels; only the admin is staff. */
    void welcome(Person person, boolean admin) {
        names.put(person.id(), person.name());
        channels.forEach((name, id) -> {
            if (admin || !name.equals("staff")) {
                slack.team().invite(id, person.id(), slack.team().bot());
            }
        });
        names.put(person.direct(), "dm-" + person.name());
    }

    /** Someone else, who is in the channels too. */
    Person someone() {
        var someone = slack.team().person("someone", "UTC", false);
        welcome(someone, false);
        return someone;
    }

    Optional<String> channel(String name) {
        return Optional.ofNullable(channels.get(name));
    }

    /** As someone types a value: groups are picked from the list that an at opens. */
    String typed(String value) {
        return value.equals(GROUP) ? "@" + value : value;
    }

    /** What a channel, direct conversation or person is called. */
    String nameOf(String id) {
        return names.getOrDefault(id, id);
    }
}
