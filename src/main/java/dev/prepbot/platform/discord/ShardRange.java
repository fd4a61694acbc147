package dev.prepbot.platform.discord;

/**
 * The part of a bot's servers that one process serves, where several share them.
 *
 * @param first the first shard of this process
 * @param last the last one
 * @param total of how many shards there are in all
 */
public record ShardRange(int first, int last, int total) {

    public ShardRange {
        if (first < 0 || last < first || total <= last) {
            throw new IllegalArgumentException("no shards: " + first + "-" + last + "/" + total);
        }
    }

    /** How many shards this process has. */
    int size() {
        return last - first + 1;
    }
}
