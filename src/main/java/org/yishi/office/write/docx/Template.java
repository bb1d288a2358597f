package org.yishi.office.write.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.yishi.office.write.About;
import org.yishi.office.write.WriteFailure;
import org.yishi.office.write.chart.Chart;
import org.yishi.office.write.docx.picture.Picture;

/** A Word file of somebody's own: its page, styles, headers and footers stay, its text goes. */
final class Template implements Shell {
    private final XWPFDocument document;
    private final Styles styles;

    private Template(XWPFDocument document) {
        this.document = document;
        this.styles = new TemplateStyles(document).styles();
    }

    static Template open(Path file) {
        try (var stream = Files.newInputStream(file)) {
            var document = new XWPFDocument(stream);
            // A .dotx says so inside too; left as it is, Word would not open what is made of it.
            document.getPackage()
                    .replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            return new Template(document);
        } catch (IOException | RuntimeException e) {
            throw new WriteFailure(WriteFailure.Reason.BAD_TEMPLATE, file, e);
        }
    }

    @Override
    public CTBody body() {
        return document.getDocument().getBody();
    }

    @Override
    public Styles styles() {
        return styles;
    }

    @Override
    public String keep(Picture picture) {
        try {
            return document.addPictureData(
                    picture.content(),
                    switch (picture.kind()) {
                        case JPEG -> PictureType.JPEG;
                        case PNG -> PictureType.PNG;
                    });
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture that was looked at before", e);
        }
    }

    @Override
    public String chart(Chart chart) {
        return ChartParts.addTo(document, chart);
    }

    @Override
    public void write(OutputStream out, About about) throws IOException {
        about.putInto(document);
        try (document) {
            document.write(out);
        }
    }
}
