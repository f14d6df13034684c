package xiangyi.referrals;

import java.util.List;
import xiangyi.departments.DepartmentQueries;
import xiangyi.referrals.ReferralLog.Line;
import xiangyi.shared.Actor;
import xiangyi.shared.Norm;
import xiangyi.shared.UseCases;

/** What the handling unit does, or the clerk from the unit's paper: sign for, contact, report, answer. */
@UseCases
public class Handling {

    private final ReferralRepository referrals;
    private final ReferralQueries queries;
    private final ReferralLog log;
    private final DepartmentQueries departments;
    private final List<Norm<Answered>> norms;

    Handling(
            ReferralRepository referrals,
            ReferralQueries queries,
            ReferralLog log,
            DepartmentQueries departments,
            List<Norm<Answered>> norms) {
        this.referrals = referrals;
        this.queries = queries;
        this.log = log;
        this.departments = departments;
        this.norms = norms;
    }

    /** An answer as the norms judge it. */
    public record Answered(Reply reply, boolean contacted) {}

    public void signFor(Actor actor, ReferralId id, Act act) {
        var referral = forUnit(actor, id).drawnFrom(act.version());
        referral.signFor(act.on());
        write(actor, referrals.save(referral), Line.of(EntryKind.SIGNED_FOR, act.on(), act.said()));
    }

    /** Not theirs: the unit says why and to whom it belongs, and may not pass it on itself. */
    public void askReturn(Actor actor, ReferralId id, Act act) {
        var referral = forUnit(actor, id).drawnFrom(act.version());
        referral.askReturn(act.on());
        write(actor, referrals.save(referral), Line.of(EntryKind.RETURN_ASKED, act.on(), act.said()));
    }

    public void contact(Actor actor, ReferralId id, Act act) {
        write(actor, forUnit(actor, id), Line.of(EntryKind.CONTACTED, act.on(), act.said()));
    }

    public void progress(Actor actor, ReferralId id, Act act) {
        write(actor, forUnit(actor, id), Line.of(EntryKind.PROGRESSED, act.on(), act.said()));
    }

    public void reply(Actor actor, ReferralId id, Reply reply) {
        var referral = forUnit(actor, id).drawnFrom(reply.version());
        var answered = new Answered(reply, queries.wasContacted(actor.scope(ReferralRight.READ), id, referral.round()));
        Norm.requireAll(norms, answered, referral.area(), reply.on());
        referral.reply(reply);
        write(actor, referrals.save(referral), Line.reply(reply));
    }

    /** The promise is kept: the unit answers a second time. */
    public void fulfil(Actor actor, ReferralId id, Act act) {
        var referral = forUnit(actor, id).drawnFrom(act.version());
        referral.fulfil(act.on());
        write(actor, referrals.save(referral), Line.of(EntryKind.FULFILLED, act.on(), act.said()));
    }

    private Referral forUnit(Actor actor, ReferralId id) {
        return referrals.get(actor.scope(ReferralRight.HANDLE), id);
    }

    /** Whoever types, it is the unit that speaks. */
    private void write(Actor actor, Referral referral, Line line) {
        var unit = departments.get(actor.scope(ReferralRight.READ), referral.department());
        log.write(actor, referral, line.saidBy(unit.name()));
    }
}
