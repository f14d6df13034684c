package xiangyi.imports.web;

import html.Pages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import xiangyi.imports.Excel;
import xiangyi.imports.ImportPlaces;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.ImportRight;
import xiangyi.imports.Importer;
import xiangyi.imports.Preview;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;
import xiangyi.imports.UploadId;
import xiangyi.imports.UploadQueries;
import xiangyi.imports.Uploads;
import xiangyi.imports.Waiting;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;
import xiangyi.web.Show;

/** A file is handed over, tried out, and then brought in whole or not at all. */
@Controller
@RequestMapping("/imports")
class UploadController {

    private final Uploads uploads;
    private final UploadQueries waiting;
    private final Importer importer;
    private final Registers registers;
    private final ImportPlaces places;
    private final Pages pages;
    private final ImportTurns turns;

    UploadController(
            Uploads uploads,
            UploadQueries waiting,
            Importer importer,
            Registers registers,
            ImportPlaces places,
            Pages pages,
            ImportTurns turns) {
        this.uploads = uploads;
        this.waiting = waiting;
        this.importer = importer;
        this.registers = registers;
        this.places = places;
        this.pages = pages;
        this.turns = turns;
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        return Show.page(pages.importsUpload(actor, places.within(actor.scope(ImportRight.IMPORT))));
    }

    /** A file, or rows copied out of one; what cannot be read is refused above this form. */
    @PostMapping("/new")
    View take(
            Actor actor,
            @RequestParam Area area,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String pasted)
            throws IOException {
        return turns.take(() -> {
            var request = new ImportRequest(area, upload(file, pasted), registers.all());
            return Show.next("/imports/" + uploads.keep(actor, request).text());
        });
    }

    @GetMapping("/{upload}")
    View tryOut(Actor actor, @PathVariable UploadId upload) {
        return turns.take(() -> {
            var file = waiting.get(actor.scope(ImportRight.IMPORT), upload);
            return Show.page(pages.importsTrial(new TrialPage(file.id(), importer.tryOut(actor, request(file)))));
        });
    }

    @PostMapping("/{upload}")
    View bringIn(Actor actor, @PathVariable UploadId upload) {
        return turns.take(() -> {
            var file = waiting.get(actor.scope(ImportRight.IMPORT), upload);
            var batch = importer.bringIn(actor, request(file)).batch();
            if (batch != null) {
                uploads.drop(actor, upload);
            }
            return Show.next(batch == null ? "/imports/" + upload.text() : "/imports/batches/" + batch.text());
        });
    }

    @PostMapping("/{upload}/drop")
    View drop(Actor actor, @PathVariable UploadId upload) {
        uploads.drop(actor, upload);
        return Show.next("/imports");
    }

    @GetMapping("/{upload}/rejected")
    View rejected(Actor actor, @PathVariable UploadId upload) {
        return turns.take(() -> {
            var file = waiting.get(actor.scope(ImportRight.IMPORT), upload);
            var preview = importer.tryOut(actor, request(file));
            return Show.xlsx(
                    Text.text(
                            "imports.rejected.file", withoutEnding(file.upload().fileName())),
                    out -> turns.take(() -> rejected(out, file.upload(), preview)));
        });
    }

    private static OutputStream rejected(OutputStream out, Upload upload, Preview preview) throws IOException {
        Excel.rejected(out, upload, preview.headers(), preview.problems(), Text::text);
        return out;
    }

    private static Upload upload(@Nullable MultipartFile file, @Nullable String pasted) throws IOException {
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file != null && !name.isEmpty()) {
            return new Upload(name, file.getBytes());
        }
        if (pasted == null || pasted.isBlank()) {
            throw new Refusal("imports.nothingGiven");
        }
        return Upload.pasted(Text.text("imports.pasted"), pasted);
    }

    private ImportRequest request(Waiting file) {
        return new ImportRequest(file.area(), file.upload(), List.copyOf(registers.all()));
    }

    private static String withoutEnding(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
