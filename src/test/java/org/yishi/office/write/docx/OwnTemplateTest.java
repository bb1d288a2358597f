package org.yishi.office.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.yishi.office.write.About;
import org.yishi.office.write.WriteFailure;
import org.yishi.office.write.WriteFailure.Reason;

class OwnTemplateTest {
    private static final About ABOUT = new About("记录", "村委会", Instant.EPOCH);

    @TempDir
    Path folder;

    Path template;

    @BeforeEach
    void makeATemplate() throws IOException {
        template = folder.resolve("模板.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(template)) {
            var styles = document.createStyles();
            addStyle(styles, "a", "Normal");
            addStyle(styles, "t9", "Title");
            document.createParagraph().createRun().setText("旧内容");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("上塘村");
            var section = document.getDocument().getBody().getSectPr();
            var size = section.addNewPgSz();
            size.setW(BigInteger.valueOf(11906));
            size.setH(BigInteger.valueOf(16838));
            var margins = section.addNewPgMar();
            margins.setTop(BigInteger.valueOf(1000));
            margins.setLeft(BigInteger.valueOf(2000));
            margins.setRight(BigInteger.valueOf(2000));
            margins.setBottom(BigInteger.valueOf(1000));
            document.write(out);
        }
    }

    @Test
    void theTemplatesPageHeaderAndStylesAreKeptAndItsTextIsNot() throws IOException {
        var file = folder.resolve("记录.docx");
        Paper.on(new Layout.Own(template)).title("新标题").body("新内容").write(file, ABOUT);
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            assertEquals("新标题", document.getParagraphArray(0).getText());
            assertEquals("t9", document.getParagraphArray(0).getStyle());
            assertFalse(
                    document.getParagraphs().stream().anyMatch(p -> p.getText().contains("旧")));
            assertEquals("上塘村", document.getHeaderList().getFirst().getText().strip());
            var margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertEquals(BigInteger.valueOf(1000), margins.getTop());
        }
    }

    @Test
    void aStyleThatItLacksIsAddedOnItsOwnGround() throws IOException {
        var file = folder.resolve("记录.docx");
        Paper.on(new Layout.Own(template)).heading(1, "一、标题").write(file, ABOUT);
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            var heading =
                    document.getStyles().getStyle(document.getParagraphArray(0).getStyle());
            assertEquals("heading 1", heading.getName());
            var indent = document.getStyles().getStyle(heading.getBasisStyleID());
            assertEquals("Normal Indent", indent.getName());
            assertEquals("a", indent.getBasisStyleID());
        }
    }

    @Test
    void aFileThatIsNoWordFileIsRefusedWithItsName() throws IOException {
        var wrong = Files.writeString(folder.resolve("不是.docx"), "<html>");
        var failure = assertThrows(WriteFailure.class, () -> Paper.on(new Layout.Own(wrong)));
        assertEquals(Reason.BAD_TEMPLATE, failure.reason());
        assertEquals(wrong, failure.file());
        assertTrue(Files.exists(wrong));
    }

    private static void addStyle(org.apache.poi.xwpf.usermodel.XWPFStyles styles, String id, String name) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        styles.addStyle(new XWPFStyle(style));
    }
}
