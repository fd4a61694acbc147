package dev.prepbot.bank;

/**
 * A question or guide of a pack that stands in for one of the same name from before.
 *
 * @param name its id or name
 * @param file where it is written
 * @param instead where the one is written that it replaces
 */
public record Replacement(String name, String file, String instead) {

    public String inWords() {
        return "`" + name + "` of " + file + " replaces that of " + instead;
    }
}
