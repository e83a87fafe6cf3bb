package kr.gpuatlas.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AwakeTest {
    @Test
    void whatHoldsTheScreenSaverOffEndsWithTheProgram() {
        assertThat(Awake.commands("Linux", 42))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(command).contains("--pid=42"));
        assertThat(Awake.commands("Mac OS X", 42))
                .allSatisfy(command -> assertThat(command).containsSequence("-w", "42"));
    }

    @Test
    void nothingIsLeftOnceItIsClosed() {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        Awake.hold().close();
        ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child))
                .forEach(child -> assertThat(child.onExit().join().isAlive()).isFalse());
    }
}
