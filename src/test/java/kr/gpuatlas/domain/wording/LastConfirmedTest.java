package kr.gpuatlas.domain.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.Clock;
import org.junit.jupiter.api.Test;

class LastConfirmedTest {
    @Test
    void aNumberIsSaidWithTheMonthItWasLastConfirmedIn() {
        Dataset dataset = EmbeddedDataset.read();
        Figure figure =
                Figures.of(dataset, Clock.at(dataset.edition().lastDay()), Scope.PLEDGE)
                        .about("lot-2025")
                        .at(Phase.CONTRACTED)
                        .orElseThrow();
        assertEquals(
                "13,136 contracted, last report Jul 2025",
                Sentences.in(Language.EN).confirmed(figure));
        assertEquals(
                "계약된 GPU 13,136장, 마지막 보고 2025년 7월", Sentences.in(Language.KO).confirmed(figure));
    }
}
