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
import xiangyi.shared.NotFound;
import xiangyi.web.Show;

/** Gives an attachment back: a photo to be looked at, everything else as a download. */
@Controller
class FilesController {

    private final AttachmentQueries queries;

    FilesController(AttachmentQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/files/{file}")
    View whole(Actor actor, @PathVariable FileId file) {
        var scope = actor.scope(FileRight.READ);
        var attachment = queries.get(scope, file);
        var content = queries.content(scope, attachment);
        return attachment.isPhoto()
                ? Show.photo(attachment.name(), attachment.mediaType(), out -> Files.copy(content, out))
                : Show.download(attachment.name(), attachment.mediaType(), out -> Files.copy(content, out));
    }

    @GetMapping("/files/{file}/thumbnail")
    View thumbnail(Actor actor, @PathVariable FileId file) {
        var scope = actor.scope(FileRight.READ);
        var attachment = queries.get(scope, file);
        var small = queries.thumbnail(scope, attachment).orElseThrow(() -> new NotFound(file));
        return Show.photo(attachment.name(), "image/jpeg", out -> Files.copy(small, out));
    }
}
