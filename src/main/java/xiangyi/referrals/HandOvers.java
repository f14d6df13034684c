package xiangyi.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.areas.Settings;
import xiangyi.calendar.Dates;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.referrals.ReferralLog.Line;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;
import xiangyi.shared.WordIndex;

/** What the presidium does: hands over, decides on a return, grants time, has it handled again, settles. */
@UseCases
public class HandOvers {

    private final ReferralRepository referrals;
    private final ReferralLog log;
    private final StoryQueries stories;
    private final DepartmentQueries departments;
    private final List<Norm<Planned>> norms;
    private final List<Norm<MoreTime>> extensionNorms;
    private final Settings settings;
    private final Workdays workdays;
    private final WordIndex words;
    private final JdbcClient jdbc;

    HandOvers(
            ReferralRepository referrals,
            ReferralLog log,
            StoryQueries stories,
            DepartmentQueries departments,
            List<Norm<Planned>> norms,
            List<Norm<MoreTime>> extensionNorms,
            Settings settings,
            Workdays workdays,
            WordIndex words,
            JdbcClient jdbc) {
        this.referrals = referrals;
        this.log = log;
        this.stories = stories;
        this.departments = departments;
        this.norms = norms;
        this.extensionNorms = extensionNorms;
        this.settings = settings;
        this.workdays = workdays;
        this.words = words;
        this.jdbc = jdbc;
    }

    /** A hand-over as the norms judge it. */
    public record Planned(Matter matter, HandOver to) {}

    /**
     * An extension as the norms judge it.
     *
     * @param dueOn until when there is time without it
     * @param latest until when there may be
     * @param again whether more time was granted before
     * @param subject what was handed over, for rules of its own room
     */
    public record MoreTime(
            ReferralKind kind,
            Extension extension,
            LocalDate dueOn,
            LocalDate latest,
            boolean again,
            UUID subject,
            Area area) {}

    public ReferralId handOver(Actor actor, Matter matter, HandOver to) {
        actor.require(ReferralRight.HAND_OVER, to.area());
        var department = departments.get(actor.scope(ReferralRight.READ), to.department());
        Norm.requireAll(norms, new Planned(matter, to), to.area(), to.on());
        requireWithin(matter.kind(), to);
        var local = matter.kind().local();
        var term = local == null
                ? matter.kind().term(to.clock())
                : TimeLimit.of(settings.value(local, to.area(), to.on()).value());
        var dueOn = to.dueOn() == null ? workdays.due(to.on(), term).on() : to.dueOn();
        var id = ReferralId.next();
        var referral = referrals.save(new Referral(
                id,
                to.area(),
                HandedOver.of(matter, to),
                department.id(),
                department.name(),
                term,
                dueOn,
                workdays.now()));
        words.keep("referrals.referral", id, matter.number() + " " + matter.title());
        writeRaisersAndHelpers(id, matter, to);
        log.write(
                actor,
                referral,
                Line.of(EntryKind.HANDED_OVER, to.on(), to.note()).due(dueOn));
        return id;
    }

    /** The unit is right: it is not theirs, and somebody else must be found. */
    public void takeBack(Actor actor, ReferralId id, Act act) {
        var referral = forPresidium(actor, id).drawnFrom(act.version());
        referral.takeBack(act.on());
        log.write(actor, referrals.save(referral), Line.of(EntryKind.RETURN_GRANTED, act.on(), act.said()));
    }

    /** It stays with the unit that asked to return it. */
    public void keep(Actor actor, ReferralId id, Act act) {
        var referral = forPresidium(actor, id).drawnFrom(act.version());
        referral.keep(act.on());
        log.write(actor, referrals.save(referral), Line.of(EntryKind.RETURN_REFUSED, act.on(), act.said()));
    }

    public void handOn(Actor actor, ReferralId id, HandOn to) {
        var referral = forPresidium(actor, id).drawnFrom(to.version());
        var department = departments.get(actor.scope(ReferralRight.READ), to.department());
        referral.handOn(to.on(), department.id(), department.name());
        log.write(
                actor,
                referrals.save(referral),
                Line.of(EntryKind.HANDED_ON, to.on(), to.said()).due(referral.dueOn()));
    }

    /** Once, before the term ends, and within what the law knows; the first day stays in the story. */
    public void extend(Actor actor, ReferralId id, Extension extension) {
        var referral = forPresidium(actor, id).drawnFrom(extension.version());
        var latest = workdays.due(referral.dueFrom(), referral.kind().longest(AnswerClock.HARD))
                .on();
        var asked = new MoreTime(
                referral.kind(),
                extension,
                referral.dueOn(),
                latest,
                referral.isExtended(),
                referral.subject(),
                referral.area());
        var problems =
                new ArrayList<>(Norm.breaches(extensionNorms, asked, referral.area(), extension.on(), Norm.Level.VOID));
        if (!extension.dueOn().isAfter(referral.dueOn())) {
            problems.add(Reason.of("referrals.extendedBackwards", Dates.full(referral.dueOn()))
                    .at("dueOn"));
        }
        Refusal.ifAny(problems);
        referral.extend(extension.on(), extension.dueOn());
        log.write(
                actor,
                referrals.save(referral),
                Line.of(EntryKind.EXTENDED, extension.on(), extension.said()).due(extension.dueOn()));
    }

    public void urge(Actor actor, ReferralId id, Act act) {
        var referral = forPresidium(actor, id);
        log.write(actor, referral, Line.of(EntryKind.URGED, act.on(), act.said()));
    }

    /** Handled again after a dissatisfied rating; the letters and ratings of both rounds are kept. */
    public void redo(Actor actor, ReferralId id, Act act) {
        var referral = forPresidium(actor, id).drawnFrom(act.version());
        var term = TimeLimit.of(
                settings.value(ReferralKind.REDO, referral.area(), act.on()).value());
        var due = workdays.due(act.on(), term);
        referral.redo(act.on(), term, due.on());
        log.write(
                actor,
                referrals.save(referral),
                Line.of(EntryKind.REDO_ASKED, act.on(), act.said()).due(due.on()));
    }

    /** Nobody objects any longer: what was promised is tracked, everything else is done. */
    public void settle(Actor actor, ReferralId id, Act act) {
        var referral = forPresidium(actor, id).drawnFrom(act.version());
        referral.settle(act.on());
        log.write(actor, referrals.save(referral), Line.of(EntryKind.SETTLED, act.on(), act.said()));
    }

    /** Handed over by mistake. The line stays in the story, marked. */
    public void voidIt(Actor actor, ReferralId id, Act act) {
        var referral = forPresidium(actor, id).drawnFrom(act.version());
        if (act.said() == null || act.said().isBlank()) {
            throw new Refusal(List.of(Reason.of("referrals.voidWithoutReason").at("said")));
        }
        referral.voidIt(act.on());
        log.write(actor, referrals.save(referral), Line.of(EntryKind.VOIDED, act.on(), act.said()));
    }

    /** Takes back what an import brought in; refused once its story has more lines than the import wrote. */
    public void takeOut(Actor actor, ReferralId id, int entries) {
        var referral = forPresidium(actor, id);
        if (stories.length(actor.scope(ReferralRight.HAND_OVER), id) > entries) {
            throw new Refusal("referrals.laterWork", referral.title());
        }
        for (var table : List.of("entry", "raiser", "helper")) {
            jdbc.sql("delete from referrals." + table + " where referral = :id")
                    .param("id", id.value())
                    .update();
        }
        referrals.delete(referral);
        log.moved(referral);
    }

    /** A day that was named lies between the hand-over and the end of what the law, or a year, allows. */
    private void requireWithin(ReferralKind kind, HandOver to) {
        var named = to.dueOn();
        if (named == null) {
            return;
        }
        if (named.isBefore(to.on())) {
            throw new Refusal(List.of(Reason.of("referrals.dueBeforeHandOver").at("dueOn")));
        }
        var latest = workdays.due(to.on(), kind.longest(to.clock())).on();
        if (named.isAfter(latest)) {
            throw new Refusal(List.of(Reason.of("referrals.dueTooLate", Dates.full(latest))
                    .at("dueOn")
                    .by(kind.source())
                    .asOf(to.on())));
        }
    }

    private Referral forPresidium(Actor actor, ReferralId id) {
        return referrals.get(actor.scope(ReferralRight.HAND_OVER), id);
    }

    private void writeRaisersAndHelpers(ReferralId id, Matter matter, HandOver to) {
        jdbc.sql("""
                        with said as (
                            update referrals.referral set content = :content where id = :id)
                        insert into referrals.raiser (referral, position, person, name)
                        select :id, position, person, name
                          from unnest(:persons, :names) with ordinality raiser (person, name, position)
                        """)
                .param("content", matter.content())
                .param("id", id.value())
                .param(
                        "persons",
                        matter.raisers().stream()
                                .map(raiser -> raiser.person().value())
                                .toArray(UUID[]::new))
                .param("names", matter.raisers().stream().map(Raiser::name).toArray(String[]::new))
                .update();
        for (var position = 1; position <= to.helpers().size(); position++) {
            jdbc.sql("insert into referrals.helper (referral, position, department) values (?, ?, ?)")
                    .params(id.value(), position, to.helpers().get(position - 1).value())
                    .update();
        }
    }
}
