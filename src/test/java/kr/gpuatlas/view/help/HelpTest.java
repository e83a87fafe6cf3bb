package kr.gpuatlas.view.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages of help say the same in both languages, and what they say of files is so.
class HelpTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final Pattern PLACE = Pattern.compile("\\{[a-z-]+}");

    private static final HelpView.Actions NOBODY =
            new HelpView.Actions() {
                @Override
                public void copy(String text) {}

                @Override
                public void close() {}
            };

    private static AtlasModel model(Theme theme, Language language) {
        return new AtlasModel(DATASET, ViewState.opening(DATASET, theme, language));
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsBuiltAlikeInBothLanguages(Topic topic) {
        assertEquals(outline(topic, Language.EN), outline(topic, Language.KO));
    }

    private static List<String> outline(Topic topic, Language language) {
        return Page.of(topic.text(language)).blocks().stream()
                .map(block ->
                        switch (block) {
                            case Block.Heading heading -> "heading " + heading.level();
                            case Block.Paragraph _ -> "paragraph";
                            case Block.Item item -> "item " + item.mark();
                            case Block.Table table -> "table of " + table.rows().size();
                            case Block.Picture picture ->
                                    picture.file().replaceFirst("_(ko|en)\\.png$", "");
                        })
                .toList();
    }

    @Test
    void theDictionaryNamesEveryFieldOfTheSchema() throws Exception {
        Set<String> fields = new TreeSet<>();
        try (InputStream schema =
                EmbeddedDataset.class.getResourceAsStream("atlas-1.schema.json")) {
            collect(JsonMapper.shared().readTree(schema), fields);
        }
        assertTrue(fields.size() > 100, fields::toString);
        for (Language language : Language.values()) {
            String page = Topic.DICTIONARY.text(language);
            assertEquals(
                    List.of(),
                    fields.stream()
                            .filter(field -> !page.contains("| `" + field + "` |"))
                            .toList());
        }
    }

    private static void collect(JsonNode schema, Set<String> fields) {
        if (schema.path("properties").isObject()) {
            fields.addAll(schema.path("properties").propertyNames());
        }
        schema.forEach(inner -> collect(inner, fields));
    }

    @Test
    void theBuildDrawsThePicturesThatThePagesShow() throws Exception {
        Set<String> drawn = new TreeSet<>();
        for (JsonNode job : JsonMapper.shared().readTree(Path.of("packaging/help-pictures.json"))) {
            drawn.add(String.valueOf(Path.of(job.path("out").asString()).getFileName()));
        }
        Set<String> shown = new TreeSet<>();
        for (Topic topic : Topic.values()) {
            for (Language language : Language.values()) {
                Page.of(topic.text(language)).blocks().stream()
                        .filter(Block.Picture.class::isInstance)
                        .map(block -> ((Block.Picture) block).file())
                        .forEach(shown::add);
            }
        }
        assertEquals(shown, drawn);
    }

    @Test
    void theCitationNamesTheDatasetThatIsShownAndTheDay() {
        AtlasModel model = model(Theme.DARK, Language.EN);
        String page = HelpView.filled(Topic.CITE.text(Language.EN), model);
        assertTrue(page.contains("dataset " + DATASET.edition().version()), page);
        assertTrue(page.contains("As of 7 Oct 2026"), page);
        assertFalse(PLACE.matcher(page).find(), page);
    }

    @Test
    void signsOfMarkdownBecomeWordsThatAreSetApart() {
        assertEquals(
                List.of(
                        new Block.Heading(2, "Title"),
                        new Block.Paragraph(
                                List.of(
                                        new Block.Span(Block.Kind.PLAIN, "one "),
                                        new Block.Span(Block.Kind.STRONG, "two"),
                                        new Block.Span(Block.Kind.PLAIN, " lines "),
                                        new Block.Span(Block.Kind.CODE, "x y"))),
                        new Block.Item("•", List.of(new Block.Span(Block.Kind.PLAIN, "a"))),
                        new Block.Item("•", List.of(new Block.Span(Block.Kind.PLAIN, "b"))),
                        new Block.Picture("what is seen", "it.png")),
                Page.of(
                                """
                                ## Title

                                one **two**
                                lines `x y`

                                - a
                                - b

                                ![what is seen](it.png)
                                """)
                        .blocks());
    }

    @Test
    void thePagesAreDrawnInBothLanguagesAndThemes() throws Exception {
        List<String> written = new ArrayList<>();
        shoot("help-manual-dark-ko", Theme.DARK, Language.KO, Topic.MANUAL, written);
        shoot("help-method-light-en", Theme.LIGHT, Language.EN, Topic.METHOD, written);
        shoot("help-dictionary-light-ko", Theme.LIGHT, Language.KO, Topic.DICTIONARY, written);
        for (String name : written) {
            assertTrue(Files.size(Path.of("target/screens", name + ".png")) > 10_000, name);
        }
    }

    private static void shoot(
            String name, Theme theme, Language language, Topic topic, List<String> written) {
        Screens.shoot(
                name,
                () -> new HelpView(model(theme, language), topic, NOBODY),
                980,
                660,
                Stylesheets.of(theme, ColorScheme.DARK).stream().collect(Collectors.toList()));
        written.add(name);
    }
}
