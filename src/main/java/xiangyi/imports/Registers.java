package xiangyi.imports;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xiangyi.shared.Refusal;

/** All registers that rooms have handed in, in the order of the ledger. */
@Component
public class Registers {

    private final List<Sheet<?>> all;

    Registers(ObjectProvider<Sheet<?>> sheets) {
        this.all = sheets.stream()
                .filter(sheet -> sheet.order() > 0)
                .sorted(Comparator.comparingInt(Sheet::order))
                .toList();
    }

    public List<Sheet<?>> all() {
        return all;
    }

    public Sheet<?> named(String name) {
        return all.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("imports.noSuchRegister", name));
    }
}
