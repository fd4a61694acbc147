package dev.prepbot.bot.picture;

import java.util.List;

/**
 * Who has how many points.
 *
 * @param remark a line under the title, such as the days it is about; may be empty
 * @param rows from the first place down
 */
public record Board(String title, String alternative, String remark, List<Row> rows) implements Picture {

    /** More would be too small to read on a phone; a board has pages. */
    public static final int MOST_ROWS = 10;

    public Board {
        Picture.check(title, alternative);
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("a board has 1 to " + MOST_ROWS + " rows, not " + rows.size());
        }
    }

    /**
     * A person's line.
     *
     * @param rank as people read it, such as {@code 1.}
     * @param name as the person is called, in any script; what does not fit is shortened when it is drawn
     * @param points as people read them, such as {@code 1,204}
     * @param share of the first one's points, from 0 to 1; how long the line's bar is
     * @param highlighted whether it is the line of the person who looks
     */
    public record Row(String rank, String name, String points, double share, boolean highlighted) {
        public Row {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share is from 0 to 1: " + share);
            }
        }
    }
}
