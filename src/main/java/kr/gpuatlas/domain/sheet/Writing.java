package kr.gpuatlas.domain.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.domain.wording.Wording;

/// Writes a sheet from the top to the bottom, so that its sources are numbered as they are read.
final class Writing {
    private static final Texts TEXTS = Texts.beside(Writing.class);

    /// As many as there is room for beside a map.
    private static final int MOST_DISPUTES = 4;

    /// The same, where no table takes room.
    private static final int MOST_ON_CARD = 6;

    private final Figures figures;
    private final SheetBasis basis;
    private final ViewState view;
    private final Language language;
    private final Wording wording;
    private final Statements statements;
    private final Dossiers dossiers;

    Writing(Figures figures, SheetBasis basis) {
        this.figures = figures;
        this.basis = basis;
        this.view = basis.view();
        this.language = view.language();
        this.wording = Wording.in(language);
        this.statements = new Statements(figures, language);
        this.dossiers = new Dossiers(figures);
    }

    SheetContents contents() {
        Headline headline = new Headline(figures, language);
        Optional<Dossier> about =
                basis.kind() == SheetKind.CARD
                        ? view.selection().flatMap(this::dossier)
                        : Optional.empty();
        return about.map(dossier -> card(headline, dossier))
                .or(() -> basis.charted(figures.dataset()).map(one -> chart(headline, one)))
                .orElseGet(() -> overview(headline));
    }

    /// Everything of one thing.
    private SheetContents card(Headline headline, Dossier dossier) {
        boolean counted = figures.dataset().counted().contains(dossier.figures().about());
        SheetCardContents card = new CardWriting(statements, language).of(dossier, counted);
        String name = dossier.title().in(language);
        List<PhaseFigures> lots = dossier.lots();
        Optional<PhaseFigures> only =
                lots.size() == 1 ? Optional.of(lots.getFirst()) : Optional.empty();
        return contents(
                only.filter(_ -> !counted)
                        .map(lot -> headline.title(name, lot))
                        .orElseGet(() ->
                                counted
                                        ? headline.title(name, dossier.figures())
                                        : headline.title(name, dossier.parts())),
                dossier.subtitle().in(language),
                Overview.NONE,
                Optional.of(card));
    }

    /// The phases of the one programme a chart is of.
    private SheetContents chart(Headline headline, Programme programme) {
        PhaseFigures own = figures.about(programme.id());
        return contents(
                headline.title(programme.name().in(language), own),
                programme.aim().in(language),
                new Overview(
                        Arrays.stream(Phase.values()).map(p -> statements.phase(p, own)).toList(),
                        List.of(),
                        List.of(),
                        SheetContents.Disputes.NONE),
                Optional.empty());
    }

    /// Everything of the pledge.
    private SheetContents overview(Headline headline) {
        List<SheetContents.National> national =
                Arrays.stream(Phase.values())
                        .map(p -> statements.phase(p, figures.national()))
                        .toList();
        boolean lined = basis.kind() != SheetKind.CHART && basis.kind() != SheetKind.CARD;
        List<SheetContents.Line> lines =
                lined ? new LineWriting(figures, basis, statements).lines() : List.of();
        boolean lists = basis.kind() != SheetKind.MAP && basis.kind() != SheetKind.WINDOW;
        List<SheetContents.Aside> outside =
                basis.kind() != SheetKind.CHART && lists && figures.scope() == Scope.PLEDGE
                        ? figures.outside().stream().map(statements::aside).toList()
                        : List.of();
        return contents(
                headline.title(),
                headline.subtitle(),
                new Overview(national, lines, outside, disputes()),
                Optional.empty());
    }

    private SheetContents.Disputes disputes() {
        return switch (basis.kind()) {
            case DASHBOARD -> statements.disputes(dossiers.pledgeConflicts(), MOST_DISPUTES);
            case CARD -> statements.disputes(dossiers.pledgeConflicts(), MOST_ON_CARD);
            case MAP, CHART, TABLE, WINDOW -> SheetContents.Disputes.NONE;
        };
    }

    private Optional<Dossier> dossier(Selection selection) {
        return switch (selection.kind()) {
            case PROGRAMME -> dossiers.programme(selection.id());
            case PARTNER -> dossiers.partner(selection.id());
            case SITE -> dossiers.site(selection.id());
            case PROVINCE ->
                    Optional.of(
                            dossiers.province(
                                    selection.id(),
                                    basis.provinces().name(selection.id(), view.asOf()),
                                    basis.provinces()));
        };
    }

    /// What a sheet says of the pledge.
    private record Overview(
            List<SheetContents.National> national,
            List<SheetContents.Line> lines,
            List<SheetContents.Aside> outside,
            SheetContents.Disputes disputes) {
        static final Overview NONE =
                new Overview(List.of(), List.of(), List.of(), SheetContents.Disputes.NONE);
    }

    private SheetContents contents(
            String title, String subtitle, Overview overview, Optional<SheetCardContents> card) {
        return new SheetContents(
                title,
                subtitle,
                text("as-of", wording.dates().longDay(view.asOf())),
                new BasisLine(figures, basis).words(),
                overview.national(),
                overview.lines(),
                overview.outside(),
                overview.disputes(),
                card,
                sources());
    }

    private List<SheetContents.Cited> sources() {
        List<Source> cited = statements.citations().cited();
        List<SheetContents.Cited> lines = new ArrayList<>();
        for (int i = 0; i < cited.size(); i++) {
            Source source = cited.get(i);
            lines.add(
                    new SheetContents.Cited(
                            i + 1,
                            source.publisher().in(language),
                            source.published().map(wording.dates()::span).orElse(""),
                            source.title(),
                            source.url().map(Object::toString).orElse("")));
        }
        return lines;
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
