package dev.prepbot.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prepbot.bot.Words;
import dev.prepbot.prep.question.Question;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HitListTest {

    static Stream<Words> languages() {
        return GuideCardTest.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_page_of_everything_found_fits_a_message(Words words) {
        var bank = BundledBank.load();
        var all = bank.all().stream()
                .sorted(Comparator.comparing((Question question) ->
                                Gist.of(question.prompt()).length())
                        .reversed())
                .toList();
        var list = new HitList(words, bank);
        var long80 = "*_`#(x)".repeat(11);
        for (int page = 0; page < HitList.pages(all.size()); page++) {
            var message = list.page(all, page, long80, Optional.of(long80));
            assertThat(Pages.of(message)).hasSize(1);
            assertThat(message.rows()).hasSize(1);
        }
    }
}
