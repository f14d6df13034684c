package xiangyi.publicity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Recorded;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people do with articles. */
@UseCases
public class Articles {

    private final ArticleRepository articles;
    private final Corrections corrections;
    private final Workdays workdays;

    Articles(ArticleRepository articles, Corrections corrections, Workdays workdays) {
        this.articles = articles;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Records a piece, printed already or not. The same form sent twice finds it done. */
    public ArticleId record(Actor actor, ArticleRequest request) {
        actor.require(PublicityRight.WRITE, request.area());
        if (articles.existsById(request.id())) {
            return request.id();
        }
        requireSound(request, false);
        articles.save(new Article(
                        request.id(),
                        Recorded.of(request.area(), actor, workdays.now()),
                        request.title(),
                        request.pieces(),
                        request.writtenOn())
                .reads(request));
        return request.id();
    }

    /** A medium took it. */
    public void printed(Actor actor, ArticleId id, PrintingRequest request) {
        var article = articles.get(actor.scope(PublicityRight.WRITE), id).drawnFrom(request.version());
        if (article.isPrinted()) {
            throw new Refusal("publicity.printedAlready");
        }
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.on(), "on", problems);
        if (request.on().isBefore(article.writtenOn())) {
            problems.add(Reason.of("publicity.printedTooEarly").at("on"));
        }
        address(request.link(), problems);
        Refusal.ifAny(problems);
        article.printed(request);
        articles.save(article);
    }

    /** Puts right what was typed wrong; the old words are kept with the reason. */
    public void correct(Actor actor, ArticleId id, ArticleRequest request) {
        var article = articles.get(actor.scope(PublicityRight.WRITE), id).drawnFrom(request.version());
        requireSound(request, true);
        article.differs(request, corrections.changes(actor, article.area(), id, String.valueOf(request.reason())));
        articles.save(article.reads(request));
    }

    /** Recorded by mistake, or twice. */
    public void voidIt(Actor actor, ArticleId id, ReasonRequest request) {
        var article = articles.get(actor.scope(PublicityRight.WRITE), id).drawnFrom(request.version());
        article.voidIt();
        articles.save(article);
        corrections.changes(actor, article.area(), id, request.reason()).voided();
    }

    /** Takes an imported row back, unless it was changed since. */
    public void takeOut(Actor actor, ArticleId id) {
        var article = articles.get(actor.scope(PublicityRight.WRITE), id);
        if (article.version() > 1) {
            throw new Refusal("publicity.laterWork", article.title());
        }
        articles.delete(article);
    }

    private void requireSound(ArticleRequest request, boolean isCorrection) {
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.writtenOn(), "writtenOn", problems);
        workdays.notInFuture(request.printedOn(), "printedOn", problems);
        var until = request.writtenUntil();
        if (until != null && until.isBefore(request.writtenOn())) {
            problems.add(Reason.of("publicity.endsBeforeItBegan").at("writtenUntil"));
        }
        if (request.level() == null && (request.medium() != null || request.printedOn() != null)) {
            problems.add(Reason.of("publicity.levelNeeded").at("level"));
        }
        var printed = request.printedOn();
        if (printed != null && printed.isBefore(request.writtenOn())) {
            problems.add(Reason.of("publicity.printedTooEarly").at("printedOn"));
        }
        address(request.link(), problems);
        if (isCorrection && request.reason() == null) {
            problems.add(Reason.of("publicity.reasonNeeded").at("reason"));
        }
        Refusal.ifAny(problems);
    }

    private static void address(@Nullable String link, List<Reason> problems) {
        if (link != null && !link.matches("https?://\\S+")) {
            problems.add(Reason.of("publicity.notAddress").at("link"));
        }
    }
}
