package kr.gpuatlas.cli.answer;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
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
/// @param whole what the pledge's id stands for
record Names(Dataset dataset, Language language, Text whole) {
    private static final Texts TEXTS = Texts.beside(Names.class);

    Names(Dataset dataset, Language language) {
        this(dataset, language, dataset.pledge().name());
    }

    Names(Figures figures, Language language) {
        this(figures.dataset(), language, whole(figures));
    }

    /// The pledge bears its name only from the day it was made on.
    private static Text whole(Figures figures) {
        if (figures.scope() == Scope.ALL) {
            return TEXTS.both("everything");
        }
        return figures.visibility().isPledged()
                ? figures.dataset().pledge().name()
                : TEXTS.both("before");
    }

    /// The name in both languages; empty for an id that is none of these.
    Optional<Text> text(String id) {
        return Optional.of(dataset.pledge())
                .filter(pledge -> pledge.id().equals(id))
                .map(_ -> whole)
                .or(() -> dataset.programme(id).map(Programme::name))
                .or(() -> dataset.lot(id).map(Lot::name))
                .or(() -> dataset.partner(id).map(Partner::name))
                .or(() -> dataset.site(id).map(Site::name));
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
