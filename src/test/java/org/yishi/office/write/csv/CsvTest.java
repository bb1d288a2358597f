package org.yishi.office.write.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.office.read.Tables;
import org.yishi.office.read.UnreadableException;

class CsvTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsWrittenIsReadBackWithQuotesCommasAndRareSigns() throws IOException, UnreadableException {
        var file = folder.resolve("a.csv");
        new Csv(List.of(List.of("编号", "话"), List.of("1", "他说\"好\",就走了\n𬍛"))).write(file);
        assertEquals("\uFEFF编号,话\r\n1,\"他说\"\"好\"\",就走了\n𬍛\"\r\n", Files.readString(file));
        var row = Tables.read(file).sheets().getFirst().rows().getLast();
        assertEquals("他说\"好\",就走了\n𬍛", row.text(1));
    }

    @Test
    void wordsThatBeginLikeAFormulaStayWordsAndNumbersBelowNoughtStayNumbers() throws IOException {
        var file = folder.resolve("a.csv");
        new Csv(List.of(List.of("=1+1", "@甲", "-甲", "-8", "+1"))).write(file);
        assertEquals("\uFEFF'=1+1,'@甲,'-甲,-8,'+1\r\n", Files.readString(file));
    }
}
