package xiangyi.plans;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiangyi.files.Bearer;
import xiangyi.files.Holder;
import xiangyi.shared.Actor;

/** The originals of plans and rules. */
@Component
class PaperFiles implements Holder {

    private final PaperRepository papers;

    PaperFiles(PaperRepository papers) {
        this.papers = papers;
    }

    @Override
    public Optional<Bearer> held(Actor actor, UUID subject) {
        var id = new PaperId(subject);
        return papers.findById(id)
                .filter(paper -> actor.may(PlanRight.WRITE))
                .map(paper -> new Bearer(id, paper.area(), paper.title(), "/plans/" + id.text()));
    }
}
