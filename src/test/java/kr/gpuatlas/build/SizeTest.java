package kr.gpuatlas.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import kr.gpuatlas.build.SourceTree.Unit;
import org.junit.jupiter.api.Test;

/// What does not fit on a few screens is two things: the ends that no file, method or parameter
/// list passes.
class SizeTest {
    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_METHOD = 40;
    private static final int PARAMETERS = 5;

    private final List<Unit> units = SourceTree.parse(SourceTree.MAIN, SourceTree.TESTS);

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        List<String> tooLong = new ArrayList<>();
        for (Unit unit : units) {
            long lines = SourceTree.read(unit.path()).lines().count();
            if (lines > LINES_OF_A_FILE) {
                tooLong.add(unit + ": " + lines + " lines");
            }
        }
        assertFalse(units.isEmpty(), "no sources were found");
        assertEquals(List.of(), tooLong);
    }

    @Test
    void noMethodIsLongerThanFortyLinesOrTakesMoreThanFiveParameters() {
        List<String> tooLarge = new ArrayList<>();
        units.forEach(unit -> new Measure(unit, tooLarge).scan(unit.tree(), null));
        assertEquals(List.of(), tooLarge);
    }

    /// A record's header may be long, and its canonical constructor repeats it.
    private static final class Measure extends TreeScanner<Void, Void> {
        private final Unit unit;
        private final List<String> tooLarge;
        private final Set<Tree> canonical = new HashSet<>();

        Measure(Unit unit, List<String> tooLarge) {
            this.unit = unit;
            this.tooLarge = tooLarge;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD) {
                long header = type.getMembers().stream().filter(Measure::isComponent).count();
                for (Tree member : type.getMembers()) {
                    if (member instanceof MethodTree method
                            && method.getReturnType() == null
                            && method.getParameters().size() == header) {
                        canonical.add(method);
                    }
                }
            }
            return super.visitClass(type, null);
        }

        /// A record has no fields but its components and static ones.
        private static boolean isComponent(Tree member) {
            return member instanceof VariableTree field
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        }

        /// Measured without its annotations: they may hold a test's table of cases.
        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            Tree first = method.getReturnType() == null ? method.getBody() : method.getReturnType();
            String where = unit + ":" + unit.firstLine(first) + " " + method.getName();
            long lines = unit.lastLine(method) - unit.firstLine(first) + 1;
            if (lines > LINES_OF_A_METHOD) {
                tooLarge.add(where + ": " + lines + " lines");
            }
            if (method.getParameters().size() > PARAMETERS && !canonical.contains(method)) {
                tooLarge.add(where + ": " + method.getParameters().size() + " parameters");
            }
            return super.visitMethod(method, null);
        }
    }
}
