package xiangyi.publicity;

import xiangyi.registers.Entries;
import xiangyi.registers.EntryId;
import xiangyi.registers.EntryQueries;
import xiangyi.registers.EntryRequest;
import xiangyi.shared.Actor;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;
import xiangyi.shared.UseCases;

/** A medium took an article. */
@UseCases
public class Printing {

    private final ArticleRegister articles;
    private final Entries entries;
    private final EntryQueries queries;

    Printing(ArticleRegister articles, Entries entries, EntryQueries queries) {
        this.articles = articles;
        this.entries = entries;
        this.queries = queries;
    }

    /** Completes what was blank till then, by the checks of the entry. */
    public void printed(Actor actor, EntryId id, PrintingRequest request) {
        var entry = queries.one(actor.scope(PublicityRight.WRITE), ArticleRegister.PLAN, id);
        if (entry.words().level() != null) {
            throw new Refusal("publicity.printedAlready");
        }
        var words = entry.words().printed(request);
        entries.correct(
                actor,
                articles,
                id,
                new EntryRequest<>(id, entry.area(), words, Text.text("publicity.print"), request.version()));
    }
}
