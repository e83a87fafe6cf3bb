package kr.gpuatlas.cli.answer;

import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.wording.Dates;
import kr.gpuatlas.domain.wording.Wording;

/// The two clocks in words, the second only where it differs.
final class Clocks {
    private static final Texts TEXTS = Texts.beside(Clocks.class);

    private Clocks() {}

    static String words(Clock clock, Console console) {
        Dates dates = Wording.in(console.language()).dates();
        return clock.asOf().equals(clock.knownOn())
                ? console.text(TEXTS, "clock.one", dates.day(clock.asOf()))
                : console.text(
                        TEXTS, "clock.two", dates.day(clock.asOf()), dates.day(clock.knownOn()));
    }
}
