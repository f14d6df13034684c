package xiangyi.imports;

import java.util.Map;
import xiangyi.shared.Scope;

/** The places that a file may be about, by code with their names. The room that knows places answers. */
public interface ImportPlaces {

    Map<String, String> within(Scope scope);
}
