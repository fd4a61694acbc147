package dev.prepbot.store;

import static java.util.stream.Collectors.joining;

import dev.prepbot.chat.PlaceId;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.server.Track;
import dev.prepbot.prep.server.Tracks;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tracks of channels in a database; topics are slugs with a space between. */
record SqlTracks(Sql sql) implements Tracks {

    @Override
    public Track of(PlaceId place) {
        return sql.find(
                        "SELECT topics, level FROM tracks WHERE place = ?",
                        row -> new Track(
                                topics(row.getString("topics")),
                                Optional.ofNullable(row.getString("level"))
                                        .flatMap(slug -> Slug.find(Level.class, slug))),
                        place.toString())
                .orElse(Track.NONE);
    }

    @Override
    public void put(PlaceId place, Track track) {
        if (track.equals(Track.NONE)) {
            sql.change("DELETE FROM tracks WHERE place = ?", place.toString());
            return;
        }
        sql.change(
                "INSERT INTO tracks (place, topics, level) VALUES (?, ?, ?)"
                        + " ON CONFLICT (place) DO UPDATE SET topics = excluded.topics, level = excluded.level",
                place.toString(),
                track.topics().stream().sorted().map(Topic::slug).collect(joining(" ")),
                track.level().map(Level::slug));
    }

    private static Set<Topic> topics(String slugs) {
        return Arrays.stream(slugs.split(" "))
                .filter(slug -> !slug.isEmpty())
                .map(Topic::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
