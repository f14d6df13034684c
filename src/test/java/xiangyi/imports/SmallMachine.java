package xiangyi.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import xiangyi.shared.Refusal;

/** Opens files in a process that has little memory, and says of each what a person would be told. */
final class SmallMachine {

    private SmallMachine() {}

    public static void main(String[] arguments) throws Exception {
        for (var argument : arguments) {
            var file = Path.of(argument);
            var upload = new Upload(file.getFileName().toString(), Files.readAllBytes(file));
            System.out.println(file.getFileName() + " " + said(upload));
        }
    }

    private static String said(Upload upload) {
        try (var workbook = Workbook.open(upload)) {
            workbook.grids();
            return "read";
        } catch (Refusal refusal) {
            return refusal.reasons().get(0).key();
        }
    }
}
