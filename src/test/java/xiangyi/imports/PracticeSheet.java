package xiangyi.imports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import xiangyi.shared.Actor;
import xiangyi.shared.Identifier;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** A register that belongs to no room, for what is true of every register. */
@TestComponent
public class PracticeSheet implements Sheet<PracticeSheet.Line> {

    record Line(String name, LocalDate day) {}

    record LineId(UUID value) implements Identifier {}

    static final String NAME = "演练登记表";

    private static final Column<String> WHO = Column.name("演练人").example("张三").explained("写全名。");
    private static final Column<LocalDate> DAY = Column.date("演练日期").example("2025-04-21");

    final Map<UUID, Line> written = new LinkedHashMap<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(WHO, DAY);
    }

    @Override
    public Line read(Row row) {
        return new Line(row.get(WHO), row.get(DAY));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var id = new LineId(UUID.randomUUID());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                written.put(id.value(), line);
            }
        });
        batch.made("line", id);
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        if (written.get(made).name().equals("已办")) {
            throw new Refusal(List.of(Reason.of("shared.notNow")));
        }
        written.remove(made);
    }
}
