package xiangyi.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people say once of lists in their own form, so that the next one of the same form is read without asking. */
@UseCases
public class Mappings {

    private final MappingRepository mappings;
    private final Registers registers;
    private final Workdays workdays;

    Mappings(MappingRepository mappings, Registers registers, Workdays workdays) {
        this.mappings = mappings;
        this.registers = registers;
        this.workdays = workdays;
    }

    /** Keeps how a sheet of a waiting file is read, counted from 1, in place of what was said of this header before. */
    public MappingId keep(Actor actor, Waiting file, int sheet, MappingRequest request) {
        actor.require(ImportRight.IMPORT, file.area());
        try (var workbook = Workbook.open(file.upload())) {
            var header = header(workbook.sheet(sheet), request);
            if (request.register() != null) {
                check(header, registers.named(request.register()), request);
            }
            var said = Mapping.of(header, file.upload(), request, actor, workdays.now());
            var before = mappings.holdingFor(file.area().code()).stream()
                    .filter(mapping -> mapping.area().equals(file.area())
                            && mapping.shape().equals(said.shape()))
                    .findFirst();
            if (before.isEmpty()) {
                return mappings.save(said).id();
            }
            var standing = before.get().drawnFrom(request.version());
            standing.reads(said);
            return mappings.save(standing).id();
        }
    }

    /** The next list of this form is asked about again. */
    public void forget(Actor actor, MappingId id, int version) {
        var mapping = mappings.get(actor.scope(ImportRight.IMPORT), id).drawnFrom(version);
        mapping.forget(workdays.now());
        mappings.save(mapping);
    }

    private static Header header(Grid grid, MappingRequest request) {
        var first = grid.indexOf(request.from());
        var last = grid.indexOf(request.to());
        if (first < 0 || last < first || last - first >= Header.STOREYS || first >= Layout.HEADER_WITHIN) {
            throw new Refusal(
                    List.of(Reason.of("imports.map.noHeader", Header.STOREYS).at("from")));
        }
        var header = new Header(grid, first, last - first + 1);
        if (header.titles().isEmpty()) {
            throw new Refusal(
                    List.of(Reason.of("imports.map.noHeader", Header.STOREYS).at("from")));
        }
        if (request.begin() <= request.to()) {
            throw new Refusal(List.of(Reason.of("imports.map.begin").at("begin")));
        }
        if (request.end() != null && request.end() < request.begin()) {
            throw new Refusal(List.of(Reason.of("imports.map.end").at("end")));
        }
        return header;
    }

    private static void check(Header header, Sheet<?> sheet, MappingRequest request) {
        var problems = new ArrayList<Reason>();
        var taken = new HashMap<Integer, String>();
        for (var i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            var said = request.columns().stream()
                    .filter(one -> one.name().equals(column.title()))
                    .toList();
            if (said.isEmpty() && column.isRequired()) {
                problems.add(Reason.of("imports.map.required", column.title()).at("place-" + i));
            }
            if (said.size() > 1) {
                problems.add(Reason.of("imports.map.both", column.title()).at("fixed-" + i));
                continue;
            }
            for (var one : said) {
                if (one.place() != null) {
                    var other = taken.putIfAbsent(one.place(), column.title());
                    if (one.place() < 0 || one.place() >= header.grid().width()) {
                        problems.add(Reason.of("imports.map.noColumn", column.title())
                                .at("place-" + i));
                    } else if (other != null) {
                        problems.add(Reason.of("imports.map.twice", Grid.letters(one.place()), other, column.title())
                                .at("place-" + i));
                    }
                }
                problems.addAll(unreadable(column, one, request, "fixed-" + i));
            }
        }
        for (var word : request.words()) {
            sheet.columns().stream()
                    .filter(column -> column.title().equals(word.name())
                            && !word.known().isEmpty()
                            && !column.choices().contains(word.known()))
                    .forEach(column -> problems.add(Reason.of("imports.map.noWord", word.known(), column.title())));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static List<Reason> unreadable(Column<?> column, MappedColumn said, MappingRequest request, String field) {
        if (said.fixed() == null) {
            return List.of();
        }
        try {
            var cell = SheetCell.text(said.fixed(), false);
            column.read(request.year() != null && column.isOfDays() ? Years.within(request.year(), cell) : cell);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.reasons().stream().map(reason -> reason.at(field)).toList();
        }
    }
}
