package dev.prepbot.bank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** American spellings that writers about software use most, and the British ones. */
final class Americanisms {

    private static final List<String> PREFIXES = List.of("", "de", "un", "re", "mis", "over", "pre", "non");

    /** Beginnings of words, whatever their ending. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("analyz", "analys"),
            Map.entry("apologiz", "apologis"),
            Map.entry("authoriz", "authoris"),
            Map.entry("behavior", "behaviour"),
            Map.entry("categoriz", "categoris"),
            Map.entry("centraliz", "centralis"),
            Map.entry("color", "colour"),
            Map.entry("containeriz", "containeris"),
            Map.entry("customiz", "customis"),
            Map.entry("defense", "defence"),
            Map.entry("emphasiz", "emphasis"),
            Map.entry("favor", "favour"),
            Map.entry("finaliz", "finalis"),
            Map.entry("generaliz", "generalis"),
            Map.entry("initializ", "initialis"),
            Map.entry("localiz", "localis"),
            Map.entry("materializ", "materialis"),
            Map.entry("maximiz", "maximis"),
            Map.entry("memoiz", "memois"),
            Map.entry("minimiz", "minimis"),
            Map.entry("modeling", "modelling"),
            Map.entry("neighbor", "neighbour"),
            Map.entry("normaliz", "normalis"),
            Map.entry("optimiz", "optimis"),
            Map.entry("organiz", "organis"),
            Map.entry("parallelize", "parallelise"),
            Map.entry("parameteriz", "parameteris"),
            Map.entry("penaliz", "penalis"),
            Map.entry("prioritiz", "prioritis"),
            Map.entry("randomiz", "randomis"),
            Map.entry("realiz", "realis"),
            Map.entry("recogniz", "recognis"),
            Map.entry("sanitiz", "sanitis"),
            Map.entry("serializ", "serialis"),
            Map.entry("specializ", "specialis"),
            Map.entry("stabiliz", "stabilis"),
            Map.entry("standardiz", "standardis"),
            Map.entry("summariz", "summaris"),
            Map.entry("synchroniz", "synchronis"),
            Map.entry("tokeniz", "tokenis"),
            Map.entry("utiliz", "utilis"),
            Map.entry("vectoriz", "vectoris"),
            Map.entry("virtualiz", "virtualis"),
            Map.entry("visualiz", "visualis"));

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("canceled", "cancelled"),
            Map.entry("canceling", "cancelling"),
            Map.entry("catalog", "catalogue"),
            Map.entry("catalogs", "catalogues"),
            Map.entry("center", "centre"),
            Map.entry("centered", "centred"),
            Map.entry("centers", "centres"),
            Map.entry("fulfill", "fulfil"),
            Map.entry("fulfills", "fulfils"),
            Map.entry("gray", "grey"),
            Map.entry("honor", "honour"),
            Map.entry("honors", "honours"),
            Map.entry("honored", "honoured"),
            Map.entry("labeled", "labelled"),
            Map.entry("labeling", "labelling"),
            Map.entry("modeled", "modelled"),
            Map.entry("signaled", "signalled"),
            Map.entry("signaling", "signalling"),
            Map.entry("traveled", "travelled"),
            Map.entry("traveling", "travelling"));

    private Americanisms() {}

    /** The British form of an American word, with its capital if it has one. */
    static Optional<String> british(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(WORDS.get(small))
                .or(() -> byBeginning(small))
                .map(british -> Character.isUpperCase(word.charAt(0))
                        ? british.substring(0, 1).toUpperCase(Locale.ROOT) + british.substring(1)
                        : british);
    }

    private static Optional<String> byBeginning(String small) {
        for (var american : BEGINNINGS.keySet()) {
            for (var prefix : PREFIXES) {
                if (small.startsWith(prefix) && small.startsWith(american, prefix.length())) {
                    return Optional.of(
                            prefix + BEGINNINGS.get(american) + small.substring(prefix.length() + american.length()));
                }
            }
        }
        return Optional.empty();
    }
}
