package kr.gpuatlas.build;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kr.gpuatlas.build.SourceTree.Unit;

/// Collects string literals, and the constants that stand for them, from parsed sources.
final class Literals {
    private Literals() {}

    /// All string literals in a part of a source.
    static Set<String> in(Tree part) {
        return collect(part, Map.of());
    }

    /// The strings given to calls of some methods, constants of the same file resolved.
    static Set<String> givenTo(Unit unit, Predicate<MethodInvocationTree> calls) {
        Map<String, String> constants = constants(unit);
        Set<String> given = new LinkedHashSet<>();
        for (MethodInvocationTree call : calls(unit)) {
            if (calls.test(call)) {
                call.getArguments().forEach(part -> given.addAll(collect(part, constants)));
            }
        }
        return given;
    }

    private static Set<String> collect(Tree part, Map<String, String> constants) {
        Set<String> found = new LinkedHashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    found.add(text);
                }
                return super.visitLiteral(literal, null);
            }

            @Override
            public Void visitIdentifier(IdentifierTree name, Void nothing) {
                found.addAll(List.of(constants.getOrDefault(name.getName().toString(), "")));
                return super.visitIdentifier(name, null);
            }

            @Override
            public Void visitMemberSelect(MemberSelectTree name, Void nothing) {
                found.addAll(List.of(constants.getOrDefault(name.getIdentifier().toString(), "")));
                return super.visitMemberSelect(name, null);
            }
        }.scan(part, null);
        found.remove("");
        return found;
    }

    private static Map<String, String> constants(Unit unit) {
        Map<String, String> constants = new HashMap<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree field, Void nothing) {
                if (field.getInitializer() instanceof LiteralTree literal
                        && literal.getValue() instanceof String text) {
                    constants.put(field.getName().toString(), text);
                }
                return super.visitVariable(field, null);
            }
        }.scan(unit.tree(), null);
        return constants;
    }

    private static List<MethodInvocationTree> calls(Unit unit) {
        List<MethodInvocationTree> calls = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                calls.add(call);
                return super.visitMethodInvocation(call, null);
            }
        }.scan(unit.tree(), null);
        return calls;
    }
}
