package xiangyi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiangyi.shared.Reason;

/** A small file that unfolds to more than the memory holds gets a sentence, and the next file is read as ever. */
class HostileFilesTest {

    private static final String MEMORY = "-Xmx96m";

    @TempDir
    private Path folder;

    @Test
    void areRefusedOneAfterAnotherInLittleMemory() throws Exception {
        var files = new LinkedHashMap<String, Upload>();
        var expected = new LinkedHashMap<String, String>();
        add(files, expected, "cells", HostileBooks.cells(50_000, 100), "imports.tooManyCells");
        add(files, expected, "far", HostileBooks.farCells(50_000), "imports.tooManyCells");
        add(files, expected, "texts", HostileBooks.texts(4_400_000), "imports.tooManyCells");
        add(files, expected, "merged", HostileBooks.merged(20_000, "A", "B"), "imports.tooManyMerged");
        add(files, expected, "wide", HostileBooks.merged(9_000, "A", "IV"), "imports.tooManyMerged");
        add(files, expected, "long", HostileBooks.oneText(26_000_000), "imports.textTooLong");
        add(files, expected, "echoes", HostileBooks.echoes(50_000), "imports.tooManyCharacters");
        add(files, expected, "looks", HostileBooks.looks(500_000), "imports.unfolds");
        add(files, expected, "parts", HostileBooks.parts(50_000), "imports.unfolds");
        add(files, expected, "old.xls", HostileBooks.blanksOfOldExcel(30_000), "imports.unfolds");
        add(files, expected, "text", HostileBooks.textFile(40_000, 200), "imports.tooManyCells");
        add(files, expected, "quote", HostileBooks.openQuote(9_000_000), "imports.textTooLong");
        add(files, expected, "last", Books.xlsx(Books.HEADER, new Object[] {"张三", "男"}), "read");
        assertThat(opened(files)).isEqualTo(expected);
        assertThat(expected.values())
                .allSatisfy(key -> assertThat(key.equals("read") ? "读" : Sentences.of(Reason.of(key, 1, 2)))
                        .containsPattern("\\p{IsHan}"));
    }

    private static void add(
            Map<String, Upload> files, Map<String, String> expected, String name, Upload upload, String key) {
        assertThat(upload.bytes().length).isLessThan(Workbook.MAX_BYTES);
        files.put(name, upload);
        expected.put(name, key);
    }

    private Map<String, String> opened(Map<String, Upload> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SmallMachine.class.getName()));
        for (var file : files.entrySet()) {
            command.add(
                    Files.write(folder.resolve(file.getKey()), file.getValue().bytes())
                            .toString());
        }
        var machine = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new LinkedHashMap<String, String>();
        new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" "))
                .forEach(words -> said.put(words[0], words[1]));
        machine.waitFor();
        return said;
    }
}
