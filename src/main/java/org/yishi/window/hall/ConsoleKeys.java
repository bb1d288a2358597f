package org.yishi.window.hall;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yishi.live.Wall;
import org.yishi.window.hall.roll.CheckInPane;

/** The keys of the console: function keys, so that they work in the middle of typing. */
final class ConsoleKeys {
    private final CheckInPane checkIn;
    private final AgendaPane agenda;
    private final Desktop desktop;
    private final TopBar top;
    private final WayKeys way;
    private final Runnable help;
    private final Runnable forum;

    ConsoleKeys(
            CheckInPane checkIn,
            AgendaPane agenda,
            Desktop desktop,
            TopBar top,
            WayKeys way,
            Runnable help,
            Runnable forum) {
        this.checkIn = checkIn;
        this.agenda = agenda;
        this.desktop = desktop;
        this.top = top;
        this.way = way;
        this.help = help;
        this.forum = forum;
    }

    void on(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (takes(event)) {
                event.consume();
            }
        });
    }

    private boolean takes(KeyEvent event) {
        switch (event.getCode()) {
            case F1 -> turn(event, help, way::rule);
            case F2 -> checkIn.focus();
            case F3 -> agenda.focus();
            case F4 -> desktop.to(Desktop.Tab.SPEAKERS);
            case F5 -> agenda.next();
            case F6 -> desktop.to(Desktop.Tab.VOTE);
            case F7 -> desktop.to(Desktop.Tab.OUTCOME);
            case F8 -> floor(event);
            case F9 -> wall(event);
            case F10 -> top.act();
            case F11 -> turn(event, forum, way::map);
            case F12 -> desktop.to(Desktop.Tab.PROMISES);
            case B -> {
                return blankByLetter(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A key and what it does with Shift. */
    private static void turn(KeyEvent event, Runnable plain, Runnable shifted) {
        (event.isShiftDown() ? shifted : plain).run();
    }

    private void floor(KeyEvent event) {
        if (event.isControlDown()) {
            desktop.speakers().overrule();
        } else if (event.isShiftDown()) {
            desktop.speakers().stop();
        } else {
            desktop.speakers().go();
        }
    }

    private void wall(KeyEvent event) {
        if (event.isControlDown()) {
            top.wall().turnWindow();
        } else {
            top.wall().turn(event.isShiftDown() ? Wall.AGENDA : Wall.BLANK);
        }
    }

    /** B blanks the wall as in every slide show, but not in the middle of a word. */
    private boolean blankByLetter(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing || event.isControlDown() || event.isAltDown() || event.getCode() != KeyCode.B) {
            return false;
        }
        top.wall().turn(Wall.BLANK);
        return true;
    }
}
