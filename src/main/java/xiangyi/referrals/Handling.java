package xiangyi.referrals;

import java.util.List;
import xiangyi.departments.DepartmentQueries;
import xiangyi.files.Attachments;
import xiangyi.files.Content;
import xiangyi.referrals.ReferralLog.Line;
import xiangyi.shared.Access;
import xiangyi.shared.Actor;
import xiangyi.shared.UseCases;

/** What the handling unit does, or the clerk from the unit's paper: sign for, contact, report, answer. */
@UseCases
public class Handling {

    private final ReferralRepository referrals;
    private final ReferralLog log;
    private final DepartmentQueries departments;
    private final Attachments attachments;

    Handling(ReferralRepository referrals, ReferralLog log, DepartmentQueries departments, Attachments attachments) {
        this.referrals = referrals;
        this.log = log;
        this.departments = departments;
        this.attachments = attachments;
    }

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
        progress(actor, id, List.of(), act);
    }

    /** The same with photographs or papers that show it. */
    public void progress(Actor actor, ReferralId id, List<Content> papers, Act act) {
        write(actor, forUnit(actor, id), papers, Line.of(EntryKind.PROGRESSED, act.on(), act.said()));
    }

    public void reply(Actor actor, ReferralId id, Reply reply) {
        reply(actor, id, List.of(), reply);
    }

    /** The same with the letter itself, as it was signed and sealed. */
    public void reply(Actor actor, ReferralId id, List<Content> papers, Reply reply) {
        var referral = forUnit(actor, id).drawnFrom(reply.version());
        referral.reply(reply);
        write(actor, referrals.save(referral), papers, Line.reply(reply));
    }

    /** The promise is kept: the unit answers a second time. */
    public void fulfil(Actor actor, ReferralId id, List<Content> papers, Act act) {
        var referral = forUnit(actor, id).drawnFrom(act.version());
        referral.fulfil(act.on());
        write(actor, referrals.save(referral), papers, Line.of(EntryKind.FULFILLED, act.on(), act.said()));
    }

    private Referral forUnit(Actor actor, ReferralId id) {
        return referrals.get(actor.scope(ReferralRight.HANDLE), id);
    }

    private void write(Actor actor, Referral referral, Line line) {
        write(actor, referral, List.of(), line);
    }

    /** Whoever types, it is the unit that speaks. Its papers may be seen by whoever sees the line. */
    private void write(Actor actor, Referral referral, List<Content> papers, Line line) {
        var unit = departments.get(actor.scope(ReferralRight.READ), referral.department());
        var entry = log.write(actor, referral, line.saidBy(unit.name()));
        papers.forEach(paper -> attachments.keep(actor, referral.area(), entry.value(), Access.DEPUTIES, paper));
    }
}
