package dev.prepbot.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes trees as YAML in the layout of the question files. */
final class TreeYaml {

    private static final String SCHEMA = "# yaml-language-server: $schema=../schema.json\n";
    private static final int WIDTH = 120;

    /** More digits are no number that a question file has. */
    private static final int MOST_DIGITS = 9;

    private TreeYaml() {}

    /** A question file of these questions. */
    static String file(List<Tree.Fields> questions) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(WIDTH);
        options.setAllowUnicode(true);
        var items = questions.stream().map(TreeYaml::value).toList();
        return SCHEMA + new Yaml(new Style(options), options).dump(Map.of("questions", new ArrayList<>(items)));
    }

    private static Object value(Tree tree) {
        if (tree instanceof Tree.Items list) {
            return new ArrayList<>(list.items().stream().map(TreeYaml::value).toList());
        }
        if (tree instanceof Tree.Fields fields) {
            var map = new LinkedHashMap<String, Object>();
            fields.entries().forEach(entry -> map.put(entry.key(), value(entry.value())));
            return map;
        }
        var text = (Tree.Text) tree;
        return switch (text.scalar()) {
            case TRUTH -> Boolean.valueOf(text.value());
            case WHOLE_NUMBER ->
                text.value().length() <= MOST_DIGITS && text.value().matches("-?\\d+")
                        ? (Object) Integer.valueOf(text.value())
                        : text.value();
            default -> text.value();
        };
    }

    /** Several lines as a block, a few names on one line. */
    private static final class Style extends Representer {

        Style(DumperOptions options) {
            super(options);
        }

        @Override
        protected Node representScalar(Tag tag, String value, ScalarStyle style) {
            return super.representScalar(tag, value, value.contains("\n") ? ScalarStyle.LITERAL : style);
        }

        @Override
        protected Node representSequence(Tag tag, Iterable<?> sequence, FlowStyle style) {
            for (var item : sequence) {
                if (!(item instanceof String text) || !Names.isTag(text)) {
                    return super.representSequence(tag, sequence, style);
                }
            }
            return super.representSequence(tag, sequence, FlowStyle.FLOW);
        }
    }
}
