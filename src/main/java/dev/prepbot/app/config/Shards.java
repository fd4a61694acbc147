package dev.prepbot.app.config;

import dev.prepbot.platform.discord.ShardRange;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of shards of a total, such as {@code 0-3/16}. */
record Shards() implements Kind<ShardRange> {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})-(\\d{1,5})/(\\d{1,5})");

    @Override
    public Optional<ShardRange> read(String text) {
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        int total = Integer.parseInt(range.group(3));
        return first <= last && last < total ? Optional.of(new ShardRange(first, last, total)) : Optional.empty();
    }

    @Override
    public String wanted() {
        return "give the first and last shard of this process and how many there are in all, such as `0-3/16`";
    }
}
