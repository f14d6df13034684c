package xiangyi.files.web;

import java.nio.file.Files;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import xiangyi.files.AttachmentQueries;
import xiangyi.files.FileId;
import xiangyi.files.FileRight;
import xiangyi.shared.Actor;
import xiangyi.web.Show;

/** Gives an attachment back, always as a download. */
@Controller
class FilesController {

    private final AttachmentQueries queries;

    FilesController(AttachmentQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/files/{file}")
    View download(Actor actor, @PathVariable FileId file) {
        var scope = actor.scope(FileRight.READ);
        var attachment = queries.get(scope, file);
        var content = queries.content(scope, attachment);
        return Show.download(attachment.name(), attachment.mediaType(), out -> Files.copy(content, out));
    }
}
