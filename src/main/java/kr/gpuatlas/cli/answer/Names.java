package kr.gpuatlas.cli.answer;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.Pledge;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;

/// What the pledge, programmes, lots, partners and sites are called, by their ids.
///
/// @param scope under [Scope#ALL] the pledge's id stands for all that is known
record Names(Dataset dataset, Language language, Scope scope) {
    private static final Texts TEXTS = Texts.beside(Names.class);

    Names(Dataset dataset, Language language) {
        this(dataset, language, Scope.PLEDGE);
    }

    Names(Figures figures, Language language) {
        this(figures.dataset(), language, figures.scope());
    }

    /// The name in both languages; empty for an id that is none of these.
    Optional<Text> text(String id) {
        return Optional.of(dataset.pledge())
                .filter(pledge -> pledge.id().equals(id))
                .map(this::national)
                .or(() -> dataset.programme(id).map(Programme::name))
                .or(() -> dataset.lot(id).map(Lot::name))
                .or(() -> dataset.partner(id).map(Partner::name))
                .or(() -> dataset.site(id).map(Site::name));
    }

    private Text national(Pledge pledge) {
        return switch (scope) {
            case PLEDGE -> pledge.name();
            case ALL -> TEXTS.both("everything");
        };
    }

    String name(String id) {
        return text(id).map(text -> text.in(language)).orElse(id);
    }

    /// A programme by its short name, all else by its name.
    String shortName(String id) {
        return dataset.programme(id)
                .map(programme -> programme.shortName().in(language))
                .orElseGet(() -> name(id));
    }

    String list(Collection<String> ids) {
        return ids.stream().map(this::shortName).collect(Collectors.joining(", "));
    }
}
