package xiangyi.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.imports.MappedColumn;
import xiangyi.imports.MappedWord;
import xiangyi.imports.MappingDraft;
import xiangyi.imports.MappingDraft.Chosen;
import xiangyi.imports.MappingRequest;
import xiangyi.imports.Registers;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** The form as it was sent: a field for each column of the register, and one for each word it does not know. */
record MappingForm(Map<String, String> typed) {

    Chosen chosen() {
        return new Chosen(
                text("register"), line("from", false), line("to", false), line("begin", false), line("end", false));
    }

    MappingRequest request(Area area, Registers registers) {
        var register = text("register");
        if (register == null) {
            throw new Refusal(List.of(Reason.of("imports.map.whichRegister").at("register")));
        }
        var from = required("from");
        var to = required("to");
        var columns = new ArrayList<MappedColumn>();
        var words = new ArrayList<MappedWord>();
        if (!register.equals(MappingDraft.NONE)) {
            var known = registers.named(register).columns();
            for (var i = 0; i < known.size(); i++) {
                read(i, known.get(i).title(), columns, words);
            }
        }
        var version = line("version", true);
        return new MappingRequest(
                area,
                register.equals(MappingDraft.NONE) ? null : register,
                from,
                to,
                required("begin"),
                line("end", true),
                line("year", true),
                columns,
                words,
                version == null ? -1 : version);
    }

    private void read(int index, String title, List<MappedColumn> columns, List<MappedWord> words) {
        var place = text("place-" + index);
        var fixed = text("fixed-" + index);
        if (place != null) {
            columns.add(MappedColumn.in(title, place, text("down-" + index) != null));
        }
        if (fixed != null) {
            columns.add(MappedColumn.always(title, fixed));
        }
        var prefix = "word-" + index + "-";
        typed.forEach((name, known) -> {
            if (name.startsWith(prefix) && !known.isBlank()) {
                words.add(new MappedWord(
                        title, name.substring(prefix.length()), known.equals(MappingDraft.NONE) ? "" : known));
            }
        });
    }

    private int required(String field) {
        var line = line(field, true);
        if (line == null) {
            throw new Refusal(List.of(Reason.of("imports.map.line").at(field)));
        }
        return line;
    }

    private @Nullable Integer line(String field, boolean strict) {
        var said = text(field);
        if (said == null) {
            return null;
        }
        if (!said.matches("-?\\d{1,6}")) {
            if (strict) {
                throw new Refusal(List.of(Reason.of("imports.map.line").at(field)));
            }
            return null;
        }
        return Integer.valueOf(said);
    }

    private @Nullable String text(String field) {
        var said = typed.getOrDefault(field, "").strip();
        return said.isEmpty() ? null : said;
    }
}
