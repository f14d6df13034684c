package xiangyi.imports;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface MappingRepository extends Repository<Mapping, MappingId> {

    Mapping save(Mapping mapping);

    Optional<Mapping> findById(MappingId id);

    /** Those that hold for a place: its own first, then those of the county above it. */
    @Query("""
            select * from imports.mapping
             where :area like area || '%' and forgotten_at is null
             order by length(area) desc, kept_at desc
            """)
    List<Mapping> holdingFor(String area);

    default Mapping get(Scope scope, MappingId id) {
        return findById(id).filter(mapping -> mapping.isWithin(scope)).orElseThrow(() -> new NotFound(id));
    }
}
