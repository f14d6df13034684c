package xiangyi.referrals;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Norm;
import xiangyi.shared.Scope;

/** What was handed over about a subject, with all that happened to it. */
@Component
public class HandledQueries {

    private final ReferralQueries referrals;
    private final StoryQueries stories;
    private final EntryPapers papers;
    private final List<Norm<ReferralCard>> norms;
    private final Workdays workdays;

    HandledQueries(
            ReferralQueries referrals,
            StoryQueries stories,
            EntryPapers papers,
            List<Norm<ReferralCard>> norms,
            Workdays workdays) {
        this.referrals = referrals;
        this.stories = stories;
        this.papers = papers;
        this.norms = norms;
        this.workdays = workdays;
    }

    /** First handed over first, void ones among them. */
    public List<Handled> of(Scope scope, UUID subject) {
        return referrals.of(scope, subject).stream()
                .map(referral -> handled(scope, referral))
                .toList();
    }

    public Handled one(Scope scope, ReferralId id) {
        return handled(scope, referrals.card(scope, id));
    }

    private Handled handled(Scope scope, ReferralCard referral) {
        var story = stories.story(scope, referral.id());
        return new Handled(
                referral,
                workdays.due(referral.dueFrom(), referral.term()),
                story,
                papers.of(scope, story),
                Norm.breaches(norms, referral, referral.area(), referral.dueFrom(), Norm.Level.WARN));
    }
}
