package org.yishi.window.kit.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yishi.model.Outcome;

class OpenerTest {
    @Test
    void eachSystemHasItsOwnWayAndNoShellReadsTheName() {
        var file = Path.of("/v", "第1号 表决票 & (2).docx");
        var name = file.toString();
        assertEquals(List.of("rundll32", "url.dll,FileProtocolHandler", name), new Opener("Windows 11").command(file));
        assertEquals(List.of("open", name), new Opener("Mac OS X").command(file));
        assertEquals(List.of("xdg-open", name), new Opener("Linux").command(file));
    }

    @Test
    void aFileThatIsGoneIsToldAtOnce() {
        var gone = new Opener("Linux").show(Path.of("/nowhere/gone.docx"));
        assertEquals(
                "app.file-missing",
                assertInstanceOf(Outcome.Refused.class, gone).why().key());
    }
}
