package dev.prepbot.prep.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The questions that can be asked, unchanging; a reload makes a new bank. */
public final class Bank {

    private final Map<QuestionId, Question> byId;
    private final NavigableSet<Topic> topics;
    private final Map<Topic, TopicInfo> described;
    private final List<Guide> guides;

    /**
     * A bank whose topics are shown by their slugs.
     *
     * @throws IllegalArgumentException if two questions share an id
     */
    public Bank(Collection<Question> questions) {
        this(questions, List.of());
    }

    /**
     * A bank of questions and what people are told of its topics, in the order in which topics are shown.
     *
     * @throws IllegalArgumentException if two questions share an id
     */
    public Bank(Collection<Question> questions, Collection<TopicInfo> topicInfos) {
        this(questions, topicInfos, List.of());
    }

    /**
     * A bank with guides.
     *
     * @throws IllegalArgumentException if two questions share an id
     */
    public Bank(Collection<Question> questions, Collection<TopicInfo> topicInfos, Collection<Guide> guides) {
        var map = new LinkedHashMap<QuestionId, Question>();
        for (var question : questions) {
            if (map.put(question.id(), question) != null) {
                throw new IllegalArgumentException("two questions have the id " + question.id());
            }
        }
        byId = map;
        topics = map.values().stream().map(Question::topic).collect(Collectors.toCollection(TreeSet::new));
        described = new LinkedHashMap<>();
        topicInfos.stream()
                .filter(info -> topics.contains(info.topic()))
                .forEach(info -> described.put(info.topic(), info));
        topics.forEach(topic -> described.putIfAbsent(topic, TopicInfo.of(topic)));
        this.guides = guides.stream().sorted(Guide.IN_ORDER).toList();
    }

    public Optional<Question> find(QuestionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The questions of a pool, in the order of the bank's files. */
    public List<Question> in(Pool pool) {
        return byId.values().stream().filter(pool::holds).toList();
    }

    /** All questions, in the order of the bank's files. */
    public List<Question> all() {
        return List.copyOf(byId.values());
    }

    /** The topics that have questions, by name. */
    public NavigableSet<Topic> topics() {
        return new TreeSet<>(topics);
    }

    /** What people are told of a topic, also of one without questions. */
    public TopicInfo about(Topic topic) {
        var info = described.get(topic);
        return info == null ? TopicInfo.of(topic) : info;
    }

    /** What people are told of the topics that have questions, in the order in which they are shown. */
    public List<TopicInfo> catalogue() {
        return List.copyOf(described.values());
    }

    /** The guides, in the order in which they are shown. */
    public List<Guide> guides() {
        return guides;
    }

    public Optional<Guide> guide(String name) {
        return guides.stream().filter(guide -> guide.name().equals(name)).findFirst();
    }

    public int size() {
        return byId.size();
    }
}
