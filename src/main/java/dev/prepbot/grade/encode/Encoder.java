package dev.prepbot.grade.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives every word of a text its vector of length one, by the encoder all-MiniLM-L6-v2. A word in another company has
 * another vector. Safe for use by several threads; kept for the life of the process.
 */
public final class Encoder {

    /** How many numbers a vector has. */
    public static final int WIDTH = 384;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private Encoder(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /** Loads the model and the native library, which takes a good part of a second. */
    public static Encoder load() throws IOException, OrtException {
        var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "prepbot");
        try (var options = new OrtSession.SessionOptions();
                var vocabulary = open(VOCABULARY);
                var model = open(MODEL)) {
            // A second thread makes the small model no faster; learners that answer at once are served side by side.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return new Encoder(
                    environment, environment.createSession(model.readAllBytes(), options), WordPieces.read(vocabulary));
        }
    }

    private static InputStream open(String resource) throws IOException {
        var stream = Encoder.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException(resource + " is not in the jar");
        }
        return stream;
    }

    public WordPieces vocabulary() {
        return pieces;
    }

    /** The vectors of these words, which are read together. */
    public float[][] encode(List<String> words) {
        var cut = words.stream().map(pieces::of).toList();
        var ids = Stream.of(new int[] {WordPieces.START}, flat(cut), new int[] {WordPieces.END})
                .flatMapToInt(Arrays::stream)
                .asLongStream()
                .toArray();
        return byWord(run(ids), cut);
    }

    private static int[] flat(List<int[]> cut) {
        return cut.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private float[] run(long[] ids) {
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (var input = OnnxTensor.createTensor(environment, new long[][] {ids});
                var mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                var types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
                var result = session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
            var flat = new float[buffer.remaining()];
            buffer.get(flat);
            return flat;
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder could not read " + ids.length + " pieces", e);
        }
    }

    /** A word's vector is the sum of its pieces', made one long. */
    private static float[][] byWord(float[] flat, List<int[]> cut) {
        var vectors = new float[cut.size()][WIDTH];
        int at = WIDTH;
        for (int word = 0; word < vectors.length; word++) {
            for (int piece = 0; piece < cut.get(word).length; piece++) {
                Vectors.add(vectors[word], flat, at);
                at += WIDTH;
            }
            Vectors.normalise(vectors[word]);
        }
        return vectors;
    }
}
