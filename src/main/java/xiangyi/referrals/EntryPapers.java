package xiangyi.referrals;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.files.Attachment;
import xiangyi.files.AttachmentQueries;
import xiangyi.files.Bearer;
import xiangyi.files.Holder;
import xiangyi.shared.Actor;
import xiangyi.shared.Identifier;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** The letters and scans that hang on the lines of a story; whoever sees the referral sees them. */
@Component
public class EntryPapers implements Holder {

    private final JdbcClient jdbc;
    private final Seen seen;
    private final ReferralRepository referrals;
    private final AttachmentQueries attachments;

    EntryPapers(JdbcClient jdbc, Seen seen, ReferralRepository referrals, AttachmentQueries attachments) {
        this.jdbc = jdbc;
        this.seen = seen;
        this.referrals = referrals;
        this.attachments = attachments;
    }

    /** By the line they hang on. */
    public Map<UUID, List<Attachment>> of(Scope scope, Collection<StoryLine> story) {
        return attachments.of(
                scope, story.stream().map(entry -> entry.id().value()).toList());
    }

    /** See {@link Handled#mayTakePapersOut}; what was handed over tells of it. */
    @Override
    public Optional<Bearer> held(Actor actor, UUID subject) {
        if (!actor.may(ReferralRight.HANDLE)) {
            return Optional.empty();
        }
        var scope = actor.scope(ReferralRight.HANDLE);
        return jdbc.sql("select referral from referrals.entry where id = :entry")
                .param("entry", subject)
                .query(UUID.class)
                .optional()
                .map(ReferralId::new)
                .flatMap(referrals::findById)
                .filter(referral -> referral.isFor(scope) && !(scope.isUnit() && referral.isDone()))
                .map(referral -> new Bearer(
                        new Subject(referral.subject()),
                        referral.area(),
                        referral.title(),
                        "/referrals/" + referral.id().text()));
    }

    /** What was handed over, whatever it is. */
    private record Subject(UUID value) implements Identifier {}

    @Override
    public Set<UUID> seen(Scope scope, Collection<UUID> subjects) {
        return new HashSet<>(ReferralQueries.seen(seen, """
                        select entry.id
                          from referrals.entry
                          join referrals.referral on referral.id = entry.referral
                         where entry.id in (:subjects) and
                        """ + ReferralQueries.SEEN, scope)
                .param("subjects", subjects)
                .query(UUID.class)
                .list());
    }
}
