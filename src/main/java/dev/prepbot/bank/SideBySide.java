package dev.prepbot.bank;

import java.util.List;
import java.util.function.Function;

/** Does the same with many things, on as many processors as there are. */
final class SideBySide {

    private SideBySide() {}

    /** What {@code work} makes of the things, in their order. */
    static <A, B> List<B> map(List<A> things, Function<A, B> work) {
        return things.parallelStream().map(work).toList();
    }
}
