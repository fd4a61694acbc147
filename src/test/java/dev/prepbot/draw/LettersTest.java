package dev.prepbot.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LettersTest {

    private static final Letters LATIN = new Letters(code -> code < 0x250 || code == '…');

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, Ada Lovelace",
        "Žofie, Žofie",
        "田中 太郎, …",
        "Ken 田中, Ken …",
        "🚀 Rocket 🚀, Rocket",
        "🚀, …",
        "'a\u202Eb\u200Dc', abc",
        "'a \t b', a b",
        "❤️ Ada, Ada",
    })
    void what_the_font_lacks_leaves_no_empty_boxes(String name, String shown) {
        assertThat(LATIN.shown(name)).isEqualTo(shown);
    }
}
