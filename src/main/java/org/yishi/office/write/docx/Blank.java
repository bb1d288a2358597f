package org.yishi.office.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.yishi.office.write.WriteFailure;

/** Opens the empty document of a layout. */
final class Blank {
    private Blank() {}

    static XWPFDocument of(Layout layout) {
        return switch (layout) {
            case Layout.Official(Fonts fonts) -> open(new Skeleton("official", fonts));
            case Layout.Plain _ -> open(new Skeleton("plain", Fonts.standard()));
            case Layout.Own(Path template) -> own(template);
        };
    }

    private static XWPFDocument open(Skeleton skeleton) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(skeleton.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own layout", e);
        }
    }

    private static XWPFDocument own(Path template) {
        try (var stream = Files.newInputStream(template)) {
            var document = new XWPFDocument(stream);
            // A .dotx says so inside too; left as it is, Word would not open what is made of it.
            document.getPackage()
                    .replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            return document;
        } catch (IOException | RuntimeException e) {
            throw new WriteFailure(WriteFailure.Reason.BAD_TEMPLATE, template, e);
        }
    }
}
