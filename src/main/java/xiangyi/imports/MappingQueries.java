package xiangyi.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Scope;

/** Which lists in staff's own form are known, and what is proposed for one that is not. */
@Component
public class MappingQueries {

    private final JdbcClient jdbc;
    private final MappingRepository mappings;
    private final UploadQueries waiting;
    private final Registers registers;

    MappingQueries(JdbcClient jdbc, MappingRepository mappings, UploadQueries waiting, Registers registers) {
        this.waiting = waiting;
        this.jdbc = jdbc;
        this.mappings = mappings;
        this.registers = registers;
    }

    public List<MappingCard> cards(Scope scope) {
        return jdbc.sql("""
                        select id, version, area, sheet, register, year, kept_at, kept_by_name
                          from imports.mapping
                         where area like :within and forgotten_at is null
                         order by kept_at desc
                        """)
                .param("within", scope.within())
                .query(MappingCard.class)
                .list();
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
