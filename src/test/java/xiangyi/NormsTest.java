package xiangyi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.shared.Norm;

/** Draws docs/norms.md: what the program refuses or warns of, in the words people read, with the article. */
@HouseTest
class NormsTest {

    @Autowired
    List<Norm<?>> norms;

    @Test
    void areListedWithTheirSources() {
        var sentences = Sources.sentences();
        var rows = norms.stream()
                .sorted(Comparator.comparing((Norm<?> norm) -> norm.id().text()).thenComparing(Norm::key))
                .map(norm -> "| %s | `%s` | %s | %s |"
                        .formatted(norm.id(), norm.key(), sentences.get(norm.key()), norm.source()))
                .collect(Collectors.joining("\n", "| Rule | Key | Sentence | Source |\n|---|---|---|---|\n", "\n"));
        Sources.draw("norms.md", "Norms", "What an act must not break, with the sentence that people read.", rows);

        assertThat(sentences.keySet()).containsAll(norms.stream().map(Norm::key).toList());
        assertThat(norms).allMatch(norm -> !norm.source().isBlank());
    }
}
