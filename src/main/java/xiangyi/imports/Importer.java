package xiangyi.imports;

import java.util.Comparator;
import java.util.List;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Together;
import xiangyi.shared.UseCases;

/**
 * Brings registers in. A trial run really writes and then rolls everything back, so that it meets every refusal that
 * the real run would meet.
 */
@UseCases
public class Importer {

    private final Registers registers;
    private final Batches batches;
    private final MappingRepository mappings;
    private final Together together;
    private final Workdays workdays;

    Importer(Registers registers, Batches batches, MappingRepository mappings, Together together, Workdays workdays) {
        this.registers = registers;
        this.batches = batches;
        this.mappings = mappings;
        this.together = together;
        this.workdays = workdays;
    }

    /** Says what would come in, and all that stands in its way; changes nothing. */
    public Preview tryOut(Actor actor, ImportRequest request) {
        return run(actor, request, false);
    }

    /** Brings everything in, or nothing and says why. */
    public Preview bringIn(Actor actor, ImportRequest request) {
        return run(actor, request, true);
    }

    /** Takes a whole batch back, last row first; or nothing, and says what stands on it. */
    public List<Problem> undo(Actor actor, BatchId id, String reason) {
        var area = batches.area(id);
        actor.require(ImportRight.IMPORT, area);
        batches.requireStanding(id);
        var findings = new Findings();
        for (var row : batches.rowsBackwards(id)) {
            Savepoint.refusals(() -> registers.named(row.register()).undo(actor, row.kind(), row.subject()))
                    .forEach(why -> findings.add(new Problem(row.sheet(), row.row(), "", "", "", why)));
        }
        if (findings.isEmpty()) {
            batches.undone(id, actor.account(), workdays.now(), reason);
        } else {
            Savepoint.rollBackAll();
        }
        return findings.problems(List.of());
    }

    private Preview run(Actor actor, ImportRequest request, boolean keep) {
        var area = request.area();
        var upload = request.upload();
        actor.require(ImportRight.IMPORT, area);
        batches.alone(area);
        batches.requireNew(area, upload.sha256());
        var batch = new Batch(BatchId.next(), area);
        batches.begin(batch, upload, actor, workdays.now());
        batches.planOnce();
        var remembered = new Remembered(mappings.holdingFor(area.code()));
        var run = new Run(actor, batch, batches, together);
        try (var workbook = Workbook.open(upload)) {
            var wanted = request.registers().stream()
                    .sorted(Comparator.comparingInt(Sheet::order))
                    .toList();
            run.all(workbook, new Recognition(wanted, remembered, upload.sha256()));
        }
        var clean = run.findings.isEmpty();
        if (!keep || !clean) {
            Savepoint.rollBackAll();
        } else {
            batches.counted(
                    batch.id(), run.found.stream().mapToInt(Preview.Found::rows).sum());
        }
        return new Preview(
                upload.fileName(),
                run.found,
                run.findings.problems(run.names),
                run.findings.count(),
                run.unknown,
                run.leftOut,
                run.names,
                keep && clean ? batch.id() : null);
    }
}
