package dev.prepbot.platform.slack.loopback;

/** Names that someone picked from the list as they typed: people after an at, channels after a hash. */
final class Links {

    private final Workspace workspace;
    private final String id;

    /** @param id who types */
    Links(Workspace workspace, String id) {
        this.workspace = workspace;
        this.id = id;
    }

    /** Escaped text with its names as Slack writes them. */
    String in(String escaped) {
        return Text.linked(Text.linked(escaped, '#', this::linkedChannel), '@', this::linkedPerson);
    }

    private String linkedChannel(String name) {
        return workspace.conversations().stream()
                .filter(channel -> channel.name().equals(name) && channel.has(id))
                .findFirst()
                .map(channel -> "<#" + channel.id() + "|" + name + ">")
                .orElse("#" + name);
    }

    private String linkedPerson(String name) {
        return workspace.people().stream()
                .filter(person -> person.name().equals(name))
                .reduce((first, second) -> second)
                .map(person -> "<@" + person.id() + "|" + name + ">")
                .or(() -> workspace.groupNamed(name).map(group -> "<!subteam^" + group + "|@" + name + ">"))
                .orElse("@" + name);
    }
}
