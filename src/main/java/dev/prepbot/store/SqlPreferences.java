package dev.prepbot.store;

import static java.util.stream.Collectors.joining;

import dev.prepbot.chat.PersonId;
import dev.prepbot.prep.question.Level;
import dev.prepbot.prep.question.Slug;
import dev.prepbot.prep.question.Topic;
import dev.prepbot.prep.settings.PreferenceRecords;
import dev.prepbot.prep.settings.Preferences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The preferences in a database; topics are slugs with a space between. */
record SqlPreferences(Sql sql) implements PreferenceRecords, Remembers {

    @Override
    public Preferences of(PersonId person) {
        return sql.find(
                        "SELECT zone, level, topics, language FROM preferences WHERE person = ?",
                        SqlPreferences::preferences,
                        person.toString())
                .orElse(Preferences.NONE);
    }

    @Override
    public void put(PersonId person, Preferences preferences) {
        sql.change(
                "INSERT INTO preferences (person, zone, level, topics, language) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (person) DO UPDATE SET zone = excluded.zone, level = excluded.level,"
                        + " topics = excluded.topics, language = excluded.language",
                person.toString(),
                preferences.zone().map(ZoneId::getId),
                preferences.level().map(Level::slug),
                preferences.topics().stream().sorted().map(Topic::slug).collect(joining(" ")),
                preferences.language().map(Locale::toLanguageTag));
    }

    @Override
    public String name() {
        return "preferences";
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return Rows.of(
                sql,
                "SELECT zone, level, topics, language, review_cap FROM preferences WHERE person = ?",
                person.toString());
    }

    @Override
    public void erase(PersonId person) {
        sql.change("DELETE FROM preferences WHERE person = ?", person.toString());
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        return new Preferences(
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of),
                Optional.ofNullable(row.getString("level")).flatMap(slug -> Slug.find(Level.class, slug)),
                topics(row.getString("topics")),
                Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag));
    }

    private static Set<Topic> topics(String slugs) {
        return Arrays.stream(slugs.split(" "))
                .filter(slug -> !slug.isEmpty())
                .map(Topic::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
