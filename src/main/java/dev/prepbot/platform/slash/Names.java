package dev.prepbot.platform.slash;

import java.util.Optional;

/** What a platform's people call its channels, people and roles. */
public interface Names {

    /** The place id of a channel written as on the platform, such as {@code #general}. */
    Optional<String> channel(String written);

    /** The person id of someone written as on the platform, such as {@code @alice}. */
    Optional<String> someone(String written);

    /** The platform's id of a role written as on the platform. */
    Optional<String> role(String written);
}
