package dev.prepbot.kill;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Stands between a caller and a port, so that what the port answers to one method can be changed. */
final class Between {

    private Between() {}

    /**
     * The same port, with one method's answers passed through a function.
     *
     * @param change from the arguments and the port's answer to the answer the caller gets
     */
    static <T> T answers(
            Class<T> port, T inner, String method, BiFunction<Object[], @Nullable Object, @Nullable Object> change) {
        return proxy(port, (called, given) -> {
            var answer = called.invoke(inner, given);
            return called.getName().equals(method) ? change.apply(given, answer) : answer;
        });
    }

    /** The same port, with one method that does nothing and gives one answer. */
    static <T> T instead(Class<T> port, T inner, String method, Object answer) {
        return proxy(port, (called, given) -> called.getName().equals(method) ? answer : called.invoke(inner, given));
    }

    private interface Call {
        @Nullable Object of(Method called, Object[] given) throws IllegalAccessException, InvocationTargetException;
    }

    private static <T> T proxy(Class<T> port, Call call) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, called, given) -> {
            try {
                return call.of(called, given == null ? new Object[0] : given);
            } catch (InvocationTargetException thrown) {
                throw Objects.requireNonNull(thrown.getCause());
            }
        }));
    }
}
