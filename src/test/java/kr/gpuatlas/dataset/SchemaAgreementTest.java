package kr.gpuatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Basis;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Mark;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.quantity.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an editor says by the schema, the program says too.
class SchemaAgreementTest {
    private static final JsonMapper JSON = new JsonMapper();

    /// What a schema cannot say, since it looks at one value at a time.
    private static final Set<Rule> BEYOND_A_SCHEMA =
            Set.of(
                    Rule.DANGLING_REFERENCE,
                    Rule.WRONG_REFERENCE,
                    Rule.PLEDGE_PART,
                    Rule.RULING_CLAIM,
                    Rule.FOLLOWED_PLAN,
                    Rule.DATES_REVERSED,
                    Rule.INTERVAL_REVERSED);

    @Test
    void theSchemaIsASchema() {
        assertEquals(List.of(), ShippedSchema.complaintsAboutItself());
    }

    @Test
    void soundFilesPassBoth() {
        assertEquals(List.of(), ShippedSchema.complaints(ShippedSchema.resource("atlas.json")));
        assertInstanceOf(Reading.Accepted.class, EmbeddedDataset.reading());

        assertEquals(List.of(), ShippedSchema.complaints(SmallAtlas.TEXT));
        assertInstanceOf(Reading.Accepted.class, SmallAtlas.read(SmallAtlas.TEXT));
    }

    @Test
    void everyWordOfEveryListOfWordsIsInTheSchema() {
        Map<String, List<String>> expected = new TreeMap<>();
        words(expected, "basis", Basis.values());
        words(expected, "grade", Grade.values());
        words(expected, "mark", Mark.values());
        words(expected, "partnerKind", Partner.Kind.values());
        words(expected, "phase", Phase.values());
        words(expected, "precision", Precision.values());
        words(expected, "sector", Sector.values());
        words(expected, "standing", Standing.values());
        words(expected, "subject", Subject.values());
        words(expected, "tier", Tier.values());
        words(expected, "unit", Unit.values());
        Enum<?>[] ofSources =
                Stream.of(Qualifier.values())
                        .filter(each -> each != Qualifier.MIXED)
                        .toArray(Enum<?>[]::new);
        words(expected, "qualifier", ofSources);

        Map<String, List<String>> found = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each :
                JSON.readTree(ShippedSchema.TEXT).get("$defs").properties()) {
            if (each.getValue().has("enum")) {
                found.put(
                        each.getKey(),
                        each.getValue().get("enum").valueStream().map(JsonNode::asString).toList());
            }
        }

        assertEquals(expected, found);
    }

    private static void words(Map<String, List<String>> all, String name, Enum<?>... constants) {
        all.put(name, Stream.of(constants).map(Kinds::kebab).toList());
    }

    @ParameterizedTest(name = "{1} is refused as {2}")
    @CsvFileSource(resources = "spoilt.csv", delimiter = '|', quoteCharacter = '`')
    void whatTheSchemaRefusesTheReaderRefuses(String piece, String replacement, String rules) {
        String spoilt = SmallAtlas.with(piece, replacement);

        assertNotEquals(List.of(), ShippedSchema.complaints(spoilt));
        assertEquals(rules, rules(spoilt));
    }

    @ParameterizedTest(name = "{1} is refused as {2} by the reader")
    @CsvFileSource(resources = "spoilt-beyond-schema.csv", delimiter = '|', quoteCharacter = '`')
    void someRulesOnlyTheReaderKnows(String piece, String replacement, String rules) {
        String spoilt = SmallAtlas.with(piece, replacement);

        assertEquals(List.of(), ShippedSchema.complaints(spoilt));
        assertEquals(rules, rules(spoilt));
    }

    private static String rules(String text) {
        Reading.Refused refused =
                assertInstanceOf(Reading.Refused.class, SmallAtlas.read(text), text);
        return refused.findings().stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /// Each value of the small atlas is left out, emptied and replaced by values of other types in
    /// turn.
    @Test
    void bothJudgeEveryPlaceOfTheFileAlike() {
        List<String> disagreements = new ArrayList<>();
        int refused = 0;
        for (String pointer : pointers()) {
            for (String replacement : List.of("", "null", "true", "-1", "\"\"", "[]", "{}")) {
                String spoilt = spoilt(pointer, replacement);
                boolean sound = isSoundButFor(BEYOND_A_SCHEMA, SmallAtlas.read(spoilt));
                refused += sound ? 0 : 1;
                if (sound != ShippedSchema.complaints(spoilt).isEmpty()) {
                    disagreements.add(pointer + " as " + replacement + ": " + sound);
                }
            }
        }

        assertEquals(List.of(), disagreements);
        assertTrue(refused > 2000, refused + " files were refused");
    }

    private static boolean isSoundButFor(Set<Rule> rules, Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .allMatch(finding -> rules.contains(finding.rule()));
    }

    @Test
    void bothRefuseAKeyThatHasNoMeaning() {
        List<String> passed = new ArrayList<>();
        Set<String> objects = new TreeSet<>(Set.of(""));
        for (String pointer : pointers()) {
            objects.add(pointer.substring(0, pointer.lastIndexOf('/')));
        }
        for (String pointer : objects) {
            JsonNode root = JSON.readTree(SmallAtlas.TEXT);
            if (root.at(pointer) instanceof ObjectNode object) {
                object.put("colour", "red");
                String spoilt = root.toString();
                if (ShippedSchema.complaints(spoilt).isEmpty()
                        || !rules(spoilt).equals(Rule.UNKNOWN_KEY.id())) {
                    passed.add(pointer);
                }
            }
        }

        assertEquals(List.of(), passed);
    }

    private static List<String> pointers() {
        List<String> all = new ArrayList<>();
        collect("", JSON.readTree(SmallAtlas.TEXT), all);
        return all;
    }

    private static void collect(String at, JsonNode node, List<String> all) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                all.add(at + "/" + each.getKey());
                collect(at + "/" + each.getKey(), each.getValue(), all);
            }
        }
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
            all.add(at + "/" + i);
            collect(at + "/" + i, node.get(i), all);
        }
    }

    /// The small atlas with the value at a pointer replaced, or left out.
    private static String spoilt(String pointer, String replacement) {
        JsonNode root = JSON.readTree(SmallAtlas.TEXT);
        int slash = pointer.lastIndexOf('/');
        String last = pointer.substring(slash + 1);
        switch (root.at(pointer.substring(0, slash))) {
            case ObjectNode object when replacement.isEmpty() -> object.remove(last);
            case ObjectNode object -> object.set(last, JSON.readTree(replacement));
            case ArrayNode array when replacement.isEmpty() -> array.remove(Integer.parseInt(last));
            case ArrayNode array -> array.set(Integer.parseInt(last), JSON.readTree(replacement));
            default -> throw new IllegalArgumentException(pointer);
        }
        return root.toString();
    }
}
