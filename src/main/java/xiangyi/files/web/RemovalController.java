package xiangyi.files.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.files.AttachmentQueries;
import xiangyi.files.Attachments;
import xiangyi.files.FileId;
import xiangyi.files.FileRight;
import xiangyi.files.Holders;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** A file that was attached by mistake is taken out, with the reason. */
@Controller
@RequestMapping("/files/{file}/removal")
class RemovalController {

    private final Attachments attachments;
    private final AttachmentQueries queries;
    private final Holders holders;
    private final Pages pages;

    RemovalController(Attachments attachments, AttachmentQueries queries, Holders holders, Pages pages) {
        this.attachments = attachments;
        this.queries = queries;
        this.holders = holders;
        this.pages = pages;
    }

    @GetMapping
    View ask(Actor actor, @PathVariable FileId file) {
        var attachment = queries.get(actor.scope(FileRight.KEEP), file);
        var held = holders.held(actor, attachment);
        return Show.page(pages.form(FormPage.reason(
                        "files.takeOut",
                        List.of(new Crumb(held.path(), held.title())),
                        attachment.path() + "/removal",
                        0)
                .help("files.takeOut.help")
                .about(attachment.name())));
    }

    @PostMapping
    View takeOut(Actor actor, @PathVariable FileId file, @Valid ReasonRequest request) {
        return Show.next(attachments.takeOut(actor, file, request).path());
    }
}
