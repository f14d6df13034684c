package xiangyi.publicity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.audit.Changes;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Recorded;
import xiangyi.shared.Scope;

/** A piece of news from the day it was written; printed somewhere, or not. */
@Table(schema = "publicity", name = "article")
class Article {

    @Id
    private final ArticleId id;

    @Version
    private int version;

    @Embedded.Empty
    private Recorded recorded;

    private String title;
    private @Nullable String author;
    private int pieces;
    private LocalDate writtenOn;
    private @Nullable LocalDate writtenUntil;
    private @Nullable String saidAs;
    private @Nullable String medium;
    private @Nullable MediumLevel level;
    private @Nullable LocalDate printedOn;
    private @Nullable String link;

    Article(ArticleId id, Recorded recorded, String title, int pieces, LocalDate writtenOn) {
        this.id = id;
        this.recorded = recorded;
        this.title = title;
        this.pieces = pieces;
        this.writtenOn = writtenOn;
    }

    Article reads(ArticleRequest request) {
        title = request.title().strip();
        author = request.author();
        pieces = request.pieces();
        writtenOn = request.writtenOn();
        writtenUntil = request.writtenUntil();
        saidAs = request.saidAs();
        level = request.level();
        medium = request.medium();
        printedOn = request.printedOn();
        link = request.link();
        return this;
    }

    void printed(PrintingRequest request) {
        level = request.level();
        medium = request.medium();
        printedOn = request.on();
        link = request.link() == null ? link : request.link();
    }

    void voidIt() {
        recorded = recorded.voided();
    }

    Article drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return recorded.stands(scope);
    }

    boolean isPrinted() {
        return level != null;
    }

    int version() {
        return version;
    }

    Area area() {
        return recorded.area();
    }

    String title() {
        return title;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    /** What a correction keeps, field by field. */
    void differs(ArticleRequest request, Changes change) {
        change.of("title", title, request.title().strip());
        change.of("author", author, request.author());
        change.of("pieces", pieces, request.pieces());
        change.of("writtenOn", writtenOn, request.writtenOn());
        change.of("writtenUntil", writtenUntil, request.writtenUntil());
        change.of("saidAs", saidAs, request.saidAs());
        change.of("level", level, request.level());
        change.of("medium", medium, request.medium());
        change.of("printedOn", printedOn, request.printedOn());
        change.of("link", link, request.link());
    }
}
