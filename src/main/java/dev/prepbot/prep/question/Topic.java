package dev.prepbot.prep.question;

/**
 * A field of knowledge, named by its folder in the bank.
 *
 * @param slug the folder's name, such as {@code system-design}
 */
public record Topic(String slug) implements Comparable<Topic> {
    @Override
    public int compareTo(Topic other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
