package xiangyi.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What many acts of one transaction share. What none of them changes is asked once for all; what they leave behind
 * without asking for it again (the log, the words of search, the standing beside a list) is written at once for all.
 */
@Component
public class Together {

    private record Gathered(Map<Consumer<List<Object>>, List<Object>> left, Map<Record, Object> answers) {}

    /**
     * Does many things within the transaction and then writes down what they left. When they fail nothing is written
     * down, and whoever calls takes back what they did.
     */
    public void run(Runnable acts) {
        var gathered = new Gathered(new LinkedHashMap<>(), new HashMap<>());
        TransactionSynchronizationManager.bindResource(this, gathered);
        try {
            acts.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
        gathered.left().forEach(Consumer::accept);
    }

    /**
     * Writes it down now, or when all that is done together is done, in the order in which writers were first left
     * something.
     *
     * @param writer one and the same object for all that it can write at once
     */
    @SuppressWarnings("unchecked")
    public <T> void leave(Consumer<List<T>> writer, T what) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Gathered gathered) {
            gathered.left()
                    .computeIfAbsent((Consumer<List<Object>>) (Consumer<?>) writer, absent -> new ArrayList<>())
                    .add(what);
        } else {
            writer.accept(List.of(what));
        }
    }

    /**
     * Asks now, or only the first time while things are done together; not for what these themselves may change.
     *
     * @param question of a type that nobody else asks with
     * @param asking asks nothing of this kind itself
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Record question, Supplier<T> asking) {
        return TransactionSynchronizationManager.getResource(this) instanceof Gathered gathered
                ? (T) gathered.answers().computeIfAbsent(question, first -> asking.get())
                : asking.get();
    }
}
