package xiangyi.imports.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiangyi.imports.MappingDraft;
import xiangyi.imports.Sheet;
import xiangyi.imports.UploadId;
import xiangyi.shared.Text;

/** A sheet that a person says how to read. */
public record MappingPage(UploadId upload, int number, MappingDraft draft, List<Sheet<?>> registers) {

    public String trial() {
        return "/imports/" + upload.text();
    }

    public String path() {
        return trial() + "/sheets/" + number;
    }

    public Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        registers.forEach(sheet -> choices.put(sheet.name(), sheet.name()));
        choices.put(MappingDraft.NONE, Text.text("imports.map.leaveOut"));
        return choices;
    }
}
