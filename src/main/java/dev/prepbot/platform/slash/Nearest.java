package dev.prepbot.platform.slash;

import java.util.Collection;
import java.util.Comparator;

/** Finds the most similar of several names. */
final class Nearest {

    private Nearest() {}

    static String to(String typed, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(typed, name)))
                .orElse("");
    }

    /** The fewest letters to add, drop, replace or swap with a neighbour; a shared beginning counts in favour. */
    private static int distance(String typed, String name) {
        int[][] cost = new int[typed.length() + 1][name.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= name.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, typed, name, i, j);
            }
        }
        return 2 * cost[typed.length()][name.length()] - (name.startsWith(typed) ? typed.length() : 0);
    }

    private static int step(int[][] cost, String typed, String name, int i, int j) {
        int same = typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == name.charAt(j - 2)
                && typed.charAt(i - 2) == name.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
