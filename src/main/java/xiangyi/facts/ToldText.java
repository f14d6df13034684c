package xiangyi.facts;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What belongs to a fact, taken apart when somebody asks: most facts of a year are only counted. */
final class ToldText extends AbstractMap<String, Object> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> TOLD = new TypeReference<>() {};

    private byte[] text;
    private @Nullable Map<String, Object> read;

    ToldText(byte[] text) {
        this.text = text;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return read().entrySet();
    }

    @Override
    public @Nullable Object get(Object key) {
        return read().get(key);
    }

    private synchronized Map<String, Object> read() {
        var known = read;
        if (known == null) {
            known = JSON.readValue(text, TOLD);
            read = known;
            text = new byte[0];
        }
        return known;
    }
}
