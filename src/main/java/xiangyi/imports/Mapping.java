package xiangyi.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.AccountId;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Outdated;
import xiangyi.shared.Scope;

/** How a list in staff's own form is read, as a person said it once. */
@Table(schema = "imports", name = "mapping")
class Mapping {

    @Id
    private final MappingId id;

    @Version
    private int version;

    private final Area area;
    private final String shape;
    private String sheet;
    private @Nullable String register;
    private int gap;
    private @Nullable Integer year;
    private String sha256;
    private @Nullable Integer lastLine;
    private Instant keptAt;
    private AccountId keptBy;
    private String keptByName;
    private @Nullable Instant forgottenAt;

    @MappedCollection(idColumn = "mapping", keyColumn = "position")
    private List<MappedColumn> columns;

    @MappedCollection(idColumn = "mapping", keyColumn = "position")
    private List<MappedWord> words;

    Mapping(
            MappingId id,
            Area area,
            String shape,
            String sheet,
            @Nullable String register,
            int gap,
            @Nullable Integer year,
            String sha256,
            @Nullable Integer lastLine,
            Instant keptAt,
            AccountId keptBy,
            String keptByName,
            List<MappedColumn> columns,
            List<MappedWord> words) {
        this.id = id;
        this.area = area;
        this.shape = shape;
        this.sheet = sheet;
        this.register = register;
        this.gap = gap;
        this.year = year;
        this.sha256 = sha256;
        this.lastLine = lastLine;
        this.keptAt = keptAt;
        this.keptBy = keptBy;
        this.keptByName = keptByName;
        this.columns = columns;
        this.words = words;
    }

    /** What nobody has said yet, to see how a sheet would be read by it. */
    static Mapping draft(Header header, Upload upload, MappingRequest request) {
        return of(header, upload, request, new AccountId(new UUID(0, 0)), "", Instant.EPOCH);
    }

    static Mapping of(Header header, Upload upload, MappingRequest request, Actor by, Instant at) {
        return of(header, upload, request, by.account(), by.name(), at);
    }

    private static Mapping of(
            Header header, Upload upload, MappingRequest request, AccountId by, String name, Instant at) {
        var left = header.left();
        return new Mapping(
                MappingId.next(),
                request.area(),
                header.shape(),
                header.grid().name(),
                request.register(),
                header.gapBefore(request.begin()),
                header.year().filter(year -> year.equals(request.year())).isPresent() ? null : request.year(),
                upload.sha256(),
                request.end(),
                at,
                by,
                name,
                request.columns().stream()
                        .map(column -> new MappedColumn(
                                column.name(),
                                column.place() == null ? null : column.place() - left,
                                column.fixed(),
                                column.down()))
                        .toList(),
                request.words());
    }

    /** Said anew for the same header. */
    void reads(Mapping said) {
        sheet = said.sheet;
        register = said.register;
        gap = said.gap;
        year = said.year;
        sha256 = said.sha256;
        lastLine = said.lastLine;
        keptAt = said.keptAt;
        keptBy = said.keptBy;
        keptByName = said.keptByName;
        columns = said.columns;
        words = said.words;
    }

    void forget(Instant at) {
        forgottenAt = at;
    }

    Mapping drawnFrom(int version) {
        if (forgottenAt != null) {
            throw new NotFound(id);
        }
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return scope.area().covers(area);
    }

    @Nullable
    MappedColumn column(String title) {
        return columns.stream()
                .filter(column -> column.name().equals(title))
                .findFirst()
                .orElse(null);
    }

    List<MappedWord> words() {
        return words;
    }

    MappingCard card() {
        return new MappingCard(id, version, area, sheet, register, year, keptAt, keptByName);
    }

    MappingId id() {
        return id;
    }

    Area area() {
        return area;
    }

    String shape() {
        return shape;
    }

    @Nullable
    String register() {
        return register;
    }

    int gap() {
        return gap;
    }

    @Nullable
    Integer year() {
        return year;
    }

    /** Where the data of this very file end; another file of the same shape is read to its own end. */
    @Nullable
    Integer lastLine(String sha256) {
        return this.sha256.equals(sha256) ? lastLine : null;
    }
}
