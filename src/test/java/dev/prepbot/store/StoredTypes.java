package dev.prepbot.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Walks records by reflection, so that tests notice new types. */
final class StoredTypes {

    private StoredTypes() {}

    /** Adds the type and all types of its parts, its variants and their parts. */
    static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(part -> reach(part, reached));
        } else if (type instanceof Class<?> plain && reached.add(plain)) {
            if (plain.isSealed()) {
                Arrays.stream(plain.getPermittedSubclasses()).forEach(variant -> reach(variant, reached));
            }
            if (plain.isRecord()) {
                Arrays.stream(plain.getRecordComponents()).forEach(part -> reach(part.getGenericType(), reached));
            }
        }
    }

    static Stream<Object> parts(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents()).map(part -> part(whole, part));
    }

    private static Object part(Record whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(failure.getMessage(), failure);
        }
    }
}
