package dev.prepbot.bank.search;

import dev.prepbot.bank.BankLoader;
import dev.prepbot.bank.Loaded;
import dev.prepbot.bank.QuestionFiles;
import dev.prepbot.prep.question.Bank;
import dev.prepbot.prep.question.Question;
import dev.prepbot.prep.question.QuestionSearch.Wanted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A program that measures the bank and its search: how long loading and a search take, how much memory the bank needs,
 * and how many typos are forgiven.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/classpath
 * java -cp "target/classes:target/test-classes:$(cat target/classpath)" dev.prepbot.bank.search.SearchLoad questions
 * }</pre>
 *
 * <p>For each question it looks for the three words of its prompt and tags that fewest questions have, as they are, with
 * one slip of the keys, and with one slip in each word; found means among the first eight, which {@code /search} shows.
 */
final class SearchLoad {

    private static final long SEED = 20261122;
    private static final int SHOWN = 8;
    private static final int WORDS = 3;
    private static final int ROUNDS = 5;
    private static final int LEAST_LETTERS = 5;

    private final Bank bank;
    private final LuceneSearch search;
    private final Random random = new Random(SEED);

    private SearchLoad(Bank bank) {
        this.bank = bank;
        search = new LuceneSearch(() -> bank, Runnable::run);
    }

    public static void main(String[] arguments) {
        var files = QuestionFiles.in(Path.of(arguments[0]));
        load(files);
        long before = memory();
        var times = new long[ROUNDS];
        var bank = load(files);
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            bank = load(files);
            times[i] = System.nanoTime() - begin;
        }
        long loaded = memory();
        System.out.printf("%d questions: loaded in %s, %.1f MB%n", bank.size(), millis(times), (loaded - before) / 1e6);
        var load = new SearchLoad(bank);
        long begin = System.nanoTime();
        load.search.prepare();
        System.out.printf(
                "index: made in %.0f ms, %.1f MB%n", (System.nanoTime() - begin) / 1e6, (memory() - loaded) / 1e6);
        load.measure();
    }

    private static Bank load(QuestionFiles files) {
        return ((Loaded.Good) BankLoader.load(files)).bank();
    }

    private void measure() {
        var queries = bank.all().stream().map(this::words).toList();
        for (int round = 0; round < ROUNDS; round++) {
            queries.forEach(words -> search.find(Wanted.of(String.join(" ", words))));
        }
        tell("as they are", queries);
        tell("one slip", queries.stream().map(words -> slipped(words, 1)).toList());
        tell(
                "a slip in each",
                queries.stream().map(words -> slipped(words, WORDS)).toList());
        var messages = bank.all().stream().map(Question::prompt).toList();
        var times = new ArrayList<Long>();
        int found = 0;
        for (int i = 0; i < messages.size(); i++) {
            long begin = System.nanoTime();
            var near = search.near(messages.get(i), 4);
            times.add(System.nanoTime() - begin);
            found += !near.isEmpty() && near.get(0).equals(bank.all().get(i)) ? 1 : 0;
        }
        line("a prompt as a message, first", found, times);
    }

    private void tell(String name, List<List<String>> queries) {
        var times = new ArrayList<Long>();
        int found = 0;
        for (int i = 0; i < queries.size(); i++) {
            var wanted = Wanted.of(String.join(" ", queries.get(i)));
            long begin = System.nanoTime();
            var hits = search.find(wanted).hits();
            times.add(System.nanoTime() - begin);
            var question = bank.all().get(i);
            found += hits.stream().limit(SHOWN).anyMatch(hit -> hit.question().equals(question)) ? 1 : 0;
        }
        line(name, found, times);
    }

    private static void line(String name, int found, List<Long> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                "%-30s found %d of %d (%.1f %%), p50 %.2f ms, p99 %.2f ms%n",
                name,
                found,
                times.size(),
                100.0 * found / times.size(),
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6);
    }

    /** The words of a prompt and its tags that fewest questions have. */
    private List<String> words(Question question) {
        return Analysis.words(question.prompt() + " "
                        + String.join(" ", question.placing().tags()))
                .stream()
                .filter(word -> word.length() >= LEAST_LETTERS && word.chars().allMatch(Character::isLetter))
                .distinct()
                .sorted((a, b) -> Long.compare(questionsWith(a), questionsWith(b)))
                .limit(WORDS)
                .toList();
    }

    private long questionsWith(String word) {
        return bank.all().stream()
                .filter(question -> question.prompt().toLowerCase(Locale.ROOT).contains(word))
                .count();
    }

    private List<String> slipped(List<String> words, int slips) {
        var typed = new ArrayList<>(words);
        for (int i = 0; i < Math.min(slips, typed.size()); i++) {
            typed.set(i, slipped(typed.get(i)));
        }
        return typed;
    }

    /** A letter left out, doubled, replaced, or swapped with the next; not the first one. */
    private String slipped(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        var before = word.substring(0, at);
        var after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + word.charAt(at) + word.charAt(at) + after;
            case 2 -> before + (char) ('a' + random.nextInt(26)) + after;
            default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }

    private static String millis(long[] times) {
        Arrays.sort(times);
        return "%.0f ms".formatted(times[times.length / 2] / 1e6);
    }

    private static long memory() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
