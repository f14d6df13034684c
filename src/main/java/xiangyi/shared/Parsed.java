package xiangyi.shared;

import java.util.List;
import java.util.Optional;

/** What was made of something typed: the value, or why there is none. */
public record Parsed<T>(Optional<T> value, Optional<Reason> reason) {

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), Optional.empty());
    }

    public static <T> Parsed<T> not(Reason reason) {
        return new Parsed<>(Optional.empty(), Optional.of(reason));
    }

    public T orRefuse() {
        return value.orElseThrow(() -> new Refusal(reason.map(List::of).orElseThrow()));
    }
}
