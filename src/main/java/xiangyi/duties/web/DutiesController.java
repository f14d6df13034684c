package xiangyi.duties.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Place;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.duties.Board;
import xiangyi.duties.DutyRight;
import xiangyi.duties.KeptQueries;
import xiangyi.duties.KeptRegisters;
import xiangyi.duties.KeptSince;
import xiangyi.duties.Subject;
import xiangyi.facts.Period;
import xiangyi.imports.Excel;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Text;
import xiangyi.web.Choices;
import xiangyi.web.Fields;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** A township's duties as a list, a county's as a board. */
@Controller
@RequestMapping("/duties")
class DutiesController {

    private final Board board;
    private final KeptRegisters registers;
    private final KeptQueries kept;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    DutiesController(
            Board board, KeptRegisters registers, KeptQueries kept, AreaQueries areas, Workdays workdays, Pages pages) {
        this.board = board;
        this.registers = registers;
        this.kept = kept;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    /** A township's list, or the county's board; the county opens a township's list from it. */
    @GetMapping
    View duties(
            Actor actor,
            @RequestParam @Nullable Area area,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable Subject subject,
            @RequestParam DutiesPage.@Nullable Show show) {
        if (area == null && !actor.area().isTownship()) {
            return Show.page(pages.dutiesBoard(board(actor, year, subject)));
        }
        return Show.page(pages.dutiesDuties(list(actor, area, year, show)));
    }

    private DutiesPage list(Actor actor, @Nullable Area area, @Nullable Integer year, DutiesPage.@Nullable Show show) {
        var on = workdays.today();
        var asked = asked(year);
        var within = Objects.requireNonNullElse(area, actor.area());
        var line = board.lines(actor.scope(DutyRight.READ), within, Period.year(asked), on).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(within));
        return new DutiesPage(
                board.duties(), line, on, asked, show, !actor.area().isTownship(), actor.may(DutyRight.KEEP));
    }

    private BoardPage board(Actor actor, @Nullable Integer year, @Nullable Subject subject) {
        var asked = asked(year);
        var lines = board.lines(actor.scope(DutyRight.READ), actor.area(), Period.year(asked), workdays.today());
        return new BoardPage(board.duties(), lines, workdays.today(), asked, subject);
    }

    /** Of a year that is still far off nothing can be said. */
    private int asked(@Nullable Integer year) {
        var now = workdays.today().getYear();
        if (year != null && year > now + 1) {
            throw new NotFound(year);
        }
        return year == null ? now : year;
    }

    /** The board as a sheet: a township a row, of each duty its standing and its day. A township's list: a duty a row. */
    @GetMapping("/export")
    View export(
            Actor actor,
            @RequestParam @Nullable Area area,
            @RequestParam @Nullable Integer year,
            @RequestParam DutiesPage.@Nullable Show show) {
        if (area != null || actor.area().isTownship()) {
            return sheet(list(actor, area, year, show));
        }
        var page = board(actor, year, null);
        var name = Text.text("duties.board");
        return Show.xlsx(
                name + Dates.full(page.today()), out -> Excel.export(out, name, columns(page), page.lines().stream()));
    }

    private static View sheet(DutiesPage page) {
        var name = page.line().place().name() + Text.text("duties.list.year", String.valueOf(page.year()));
        List<LedgerColumn<DutiesPage.Item>> columns = List.of(
                LedgerColumn.text(
                        Text.text("duties.export.subject"),
                        item -> Text.text(item.duty().subject())),
                LedgerColumn.<DutiesPage.Item>text(
                                Text.text("duties.export.duty"),
                                item -> Text.text("duties.duty." + item.duty().id()))
                        .wide(36),
                LedgerColumn.<DutiesPage.Item>text(
                                Text.text("duties.export.term"),
                                item -> Text.text("duties.term." + item.duty().id()))
                        .wide(30),
                LedgerColumn.text(Text.text("duties.export.state"), item -> page.word(item.standing())),
                LedgerColumn.date(
                        Text.text("duties.export.on"), item -> item.standing().on()),
                LedgerColumn.prose(
                        Text.text("duties.export.said"), item -> item.standing().said()),
                LedgerColumn.text(Text.text("duties.export.law"), page::law).wide(36));
        return Show.xlsx(
                name + Dates.full(page.today()),
                out -> Excel.export(out, Text.text("duties.list"), columns, page.items().stream()));
    }

    private static List<LedgerColumn<Board.Line>> columns(BoardPage page) {
        var columns = new ArrayList<LedgerColumn<Board.Line>>();
        columns.add(LedgerColumn.text(
                Text.text("duties.township"), line -> line.place().name()));
        for (var i = 0; i < page.duties().size(); i++) {
            var duty = i;
            var name = Text.text("duties.short." + page.duties().get(i).id());
            columns.add(
                    LedgerColumn.text(name, line -> page.word(line.standings().get(duty))));
            columns.add(LedgerColumn.date(
                    Text.text("duties.export.day", name),
                    line -> line.standings().get(duty).on()));
        }
        return columns;
    }

    @GetMapping("/registers")
    View ask(Actor actor) {
        var scope = actor.scope(DutyRight.KEEP);
        var places = Choices.of(areas.townships(scope), Place::area, Place::name);
        var form = Fields.of(KeptSince.class)
                .choosing(
                        "register",
                        Choices.of(KeptSince.REGISTERS, name -> name, name -> Text.text("duties.register." + name)))
                .proposing("register", "sessions")
                .proposing("on", workdays.today().withDayOfYear(1));
        return Show.page(pages.dutiesRegisters(
                places.size() == 1
                        ? form.carrying("area", places.keySet().iterator().next())
                        : form.choosing("area", places),
                places,
                kept.all(scope)));
    }

    @PostMapping("/registers")
    View keep(Actor actor, @Valid KeptSince kept, @RequestParam(defaultValue = "false") boolean nothing) {
        if (nothing) {
            registers.nothingToReport(actor, kept);
        } else {
            registers.keptSince(actor, kept);
        }
        return Show.next("/duties/registers");
    }
}
