package xiangyi.referrals.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.departments.Department;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.files.web.Uploaded;
import xiangyi.referrals.Act;
import xiangyi.referrals.Extension;
import xiangyi.referrals.HandOn;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.Handling;
import xiangyi.referrals.Raiser;
import xiangyi.referrals.Rating;
import xiangyi.referrals.Ratings;
import xiangyi.referrals.ReferralAct;
import xiangyi.referrals.ReferralCard;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.ReferralQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.referrals.Reply;
import xiangyi.referrals.StoryQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.NotAllowed;
import xiangyi.shared.NotFound;
import xiangyi.shared.Role;
import xiangyi.shared.Scope;
import xiangyi.web.Choices;
import xiangyi.web.Fields;
import xiangyi.web.Show;

/** Every act on a referral is a form at its own address: /referrals/…/receipt, /reply, /rating. */
@Controller
@RequestMapping("/referrals/{referral}")
class ActsController {

    private final HandOvers handOvers;
    private final Handling handling;
    private final Ratings ratings;
    private final ReferralQueries queries;
    private final StoryQueries stories;
    private final DepartmentQueries departments;
    private final Workdays workdays;
    private final Pages pages;

    ActsController(
            HandOvers handOvers,
            Handling handling,
            Ratings ratings,
            ReferralQueries queries,
            StoryQueries stories,
            DepartmentQueries departments,
            Workdays workdays,
            Pages pages) {
        this.handOvers = handOvers;
        this.handling = handling;
        this.ratings = ratings;
        this.queries = queries;
        this.stories = stories;
        this.departments = departments;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping("/{path:[a-z-]+}")
    View ask(Actor actor, @PathVariable ReferralId referral, @PathVariable String path) {
        var act = named(path);
        var scope = actor.scope(act.right());
        var card = queries.card(scope, referral);
        var uncontacted = act == ReferralAct.REPLY
                && !queries.raisers(scope, referral).isEmpty()
                && !stories.isContacted(scope, card);
        var form =
                form(actor, scope, card, act).proposing("on", workdays.today()).proposing("version", card.version());
        return Show.page(pages.referralsAct(
                new ActPage(actor, card, act, workdays.due(card.dueFrom(), card.term()), uncontacted, form)));
    }

    /** What is asked of that act; a deputy rates for themselves, and today. */
    private Fields<?> form(Actor actor, Scope scope, ReferralCard card, ReferralAct act) {
        return switch (act) {
            case REPLY -> Fields.of(Reply.class);
            case EXTEND -> Fields.of(Extension.class);
            case HAND_ON -> {
                var units = departments.serving(actor.scope(DepartmentRight.READ), card.area());
                yield Fields.of(HandOn.class)
                        .choosing("department", Choices.of(units, Department::id, Department::name));
            }
            case RATE -> {
                var raters = raters(actor, scope, card);
                var form = Fields.of(Rating.class)
                        .choosing("person", Choices.of(raters, Raiser::person, Raiser::name))
                        .proposing("person", raters.size() == 1 ? raters.get(0).person() : null);
                yield actor.role() == Role.DEPUTY
                        ? form.carrying("on", workdays.today())
                                .carrying("person", raters.get(0).person())
                                .helping("satisfaction", "")
                                .calling("said", text("referrals.field.said.own"))
                                .helping("said", text("referrals.help.said.own"))
                        : form;
            }
            case SIGN_FOR, SETTLE -> Fields.of(Act.class);
            default -> Fields.of(Act.class).requiring("said");
        };
    }

    /** What is done on a day, in somebody's words; papers come with some of it. */
    @PostMapping("/{path:[a-z-]+}")
    View act(
            Actor actor,
            @PathVariable ReferralId referral,
            @PathVariable String path,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @Valid Act act)
            throws IOException {
        switch (named(path)) {
            case SIGN_FOR -> handling.signFor(actor, referral, act);
            case ASK_RETURN -> handling.askReturn(actor, referral, act);
            case TAKE_BACK -> handOvers.takeBack(actor, referral, act);
            case KEEP -> handOvers.keep(actor, referral, act);
            case CONTACT -> handling.contact(actor, referral, act);
            case PROGRESS -> handling.progress(actor, referral, Uploaded.contents(file), act);
            case FULFIL -> handling.fulfil(actor, referral, Uploaded.contents(file), act);
            case URGE -> handOvers.urge(actor, referral, act);
            case REDO -> handOvers.redo(actor, referral, act);
            case SETTLE -> handOvers.settle(actor, referral, act);
            case VOID -> handOvers.voidIt(actor, referral, act);
            case HAND_ON, EXTEND, REPLY, RATE -> throw new NotFound(path);
        }
        return back(referral);
    }

    @PostMapping("/hand-on")
    View handOn(Actor actor, @PathVariable ReferralId referral, @Valid HandOn to) {
        handOvers.handOn(actor, referral, to);
        return back(referral);
    }

    @PostMapping("/extension")
    View extend(Actor actor, @PathVariable ReferralId referral, @Valid Extension extension) {
        handOvers.extend(actor, referral, extension);
        return back(referral);
    }

    @PostMapping("/reply")
    View reply(
            Actor actor,
            @PathVariable ReferralId referral,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @Valid Reply reply)
            throws IOException {
        handling.reply(actor, referral, Uploaded.contents(file), reply);
        return back(referral);
    }

    @PostMapping("/rating")
    View rate(Actor actor, @PathVariable ReferralId referral, @Valid Rating rating) {
        ratings.rate(actor, referral, rating);
        return back(referral);
    }

    private static ReferralAct named(String path) {
        return Arrays.stream(ReferralAct.values())
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound(path));
    }

    /** Deputies rate for themselves and only what they raised; the clerk for whoever has not yet. */
    private List<Raiser> raters(Actor actor, Scope scope, ReferralCard card) {
        var raisers = queries.raisers(scope, card.id());
        if (actor.role() == Role.DEPUTY) {
            var own = raisers.stream()
                    .filter(raiser -> raiser.person().equals(actor.person()))
                    .toList();
            if (own.isEmpty()) {
                throw new NotAllowed(ReferralRight.RATE);
            }
            return own;
        }
        var rated = stories.rated(scope, card);
        return raisers.stream()
                .filter(raiser -> !rated.contains(raiser.person()))
                .toList();
    }

    /** The page of the referral: a unit stays there, everybody else goes on to its subject. */
    private static View back(ReferralId referral) {
        return Show.next("/referrals/" + referral.text());
    }
}
