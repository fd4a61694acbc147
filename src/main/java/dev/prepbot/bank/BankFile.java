package dev.prepbot.bank;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** A file as it was found, not yet understood. */
final class BankFile {

    private final String label;
    private final String folder;
    private final byte[] content;

    /**
     * @param label how problems name the file
     * @param folder the folder it is in, which names the topic; empty at the top
     * @param content its bytes
     */
    BankFile(String label, String folder, byte[] content) {
        this.label = label;
        this.folder = folder;
        this.content = content;
    }

    String label() {
        return label;
    }

    String folder() {
        return folder;
    }

    Tree tree() throws Unreadable {
        return TreeReader.read(text());
    }

    /** The text, without the mark that some editors put before it. */
    String text() throws Unreadable {
        var text = new String(content, StandardCharsets.UTF_8);
        // Decoding puts this character where bytes make no sense; it is dear to tell from one that was written.
        if (text.indexOf('\uFFFD') >= 0) {
            checkEncoding();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void checkEncoding() throws Unreadable {
        var bytes = ByteBuffer.wrap(content);
        var characters = CharBuffer.allocate(content.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true).isError()) {
            int line =
                    1 + (int) characters.flip().chars().filter(c -> c == '\n').count();
            throw new Unreadable(line, "a character is not in UTF-8", "save the file with the encoding UTF-8");
        }
    }
}
