package xiangyi.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** Which lists in staff's own form are known, and what is proposed for one that is not. */
@Component
public class MappingQueries {

    private final Seen seen;
    private final MappingRepository mappings;
    private final UploadQueries waiting;
    private final Registers registers;

    MappingQueries(Seen seen, MappingRepository mappings, UploadQueries waiting, Registers registers) {
        this.waiting = waiting;
        this.seen = seen;
        this.mappings = mappings;
        this.registers = registers;
    }

    public List<MappingCard> cards(Scope scope) {
        return seen.sql(scope, """
                        select id, version, area, sheet, register, year, kept_at, kept_by_name
                          from imports.mapping
                         where {seen} and forgotten_at is null
                         order by kept_at desc
                        """).query(MappingCard.class).list();
    }

    /** A sheet of a waiting file, counted from 1, with what may be said of it. */
    public MappingDraft draft(Scope scope, UploadId upload, int sheet, MappingDraft.Chosen chosen) {
        var file = waiting.get(scope, upload);
        var holding = mappings.holdingFor(file.area().code());
        try (var workbook = Workbook.open(file.upload())) {
            return new Drafting(file, workbook.sheet(sheet), registers.all(), holding).draft(chosen);
        }
    }
}
