package kr.gpuatlas.domain.briefing;

import java.time.LocalDate;
import java.util.List;

/// What kind of picture a scene shows of its view.
public sealed interface Picture {
    /// Whether the map is seen, which obliges to name where its outlines come from.
    default boolean hasMap() {
        return false;
    }

    /// The pledge as one arc of its parts, the four national figures beside it.
    record Cover() implements Picture {}

    /// Who gets what: a bar for each part of the pledge.
    record Parts() implements Picture {}

    /// The four phases of one thing below each other, on one scale.
    ///
    /// @param about id of the pledge, a programme or a lot
    record Phases(String about) implements Picture {}

    /// One programme: its figures, what happened and what is planned, what sources disagree about.
    record OneProgramme(String id) implements Picture {}

    /// The map as the view frames it, with the figure of what is selected.
    record OnMap() implements Picture {
        @Override
        public boolean hasMap() {
            return true;
        }
    }

    /// Some programmes, a line for each.
    record Programmes(List<String> ids) implements Picture {
        public Programmes {
            ids = List.copyOf(ids);
        }
    }

    /// What the GPUs draw, derived, beside what others say.
    record Watts() implements Picture {}

    /// How the national figures got to where they are since a day.
    record Changes(LocalDate since) implements Picture {}

    /// What no source says.
    ///
    /// @param ids of the questions, in the order they are shown; empty for the first there are
    record Unknowns(List<String> ids) implements Picture {
        public Unknowns {
            ids = List.copyOf(ids);
        }
    }
}
