package dev.prepbot.prep.question;

/**
 * A piece of code with one fault to find.
 *
 * @param language what it is written in
 * @param snippet the code
 * @param fault what is wrong with it
 * @param harm why that hurts
 * @param mended the code without the fault
 */
public record CodeReview(String language, String snippet, String fault, String harm, String mended)
        implements Exercise {

    @Override
    public String asked() {
        return "```" + language + "\n" + snippet.stripTrailing() + "\n```";
    }
}
