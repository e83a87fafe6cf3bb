package kr.gpuatlas.domain.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.time.DateSpan;

/// One record of a dataset that can be new, gone or different.
public sealed interface Fact {
    /// Weight of what carries none of its own, as milestones have it: 1 first.
    int PLAIN = 3;

    String id();

    /// Id of the programme, lot or pledge; empty for what belongs to none.
    String about();

    List<String> sources();

    /// When it happened or was said; absent for what has no date.
    Optional<DateSpan> when();

    Optional<Grade> grade();

    int weight();

    /// A statement of sources.
    record Told(Claim claim) implements Fact {
        @Override
        public String id() {
            return claim.id();
        }

        @Override
        public String about() {
            return claim.about();
        }

        @Override
        public List<String> sources() {
            return claim.sources();
        }

        @Override
        public Optional<DateSpan> when() {
            return Optional.of(claim.when());
        }

        @Override
        public Optional<Grade> grade() {
            return Optional.of(claim.grade());
        }

        @Override
        public int weight() {
            return switch (claim.subject()) {
                case PHASE -> 1;
                case TARGET, PLACE -> 2;
                default -> PLAIN;
            };
        }

        boolean isCount() {
            return claim.subject() == Subject.PHASE;
        }
    }

    /// A milestone, met or planned.
    record Event(Milestone milestone) implements Fact {
        @Override
        public String id() {
            return milestone.id();
        }

        @Override
        public String about() {
            return milestone.about();
        }

        @Override
        public List<String> sources() {
            return milestone.sources();
        }

        @Override
        public Optional<DateSpan> when() {
            return Optional.of(milestone.said());
        }

        @Override
        public Optional<Grade> grade() {
            return Optional.of(milestone.grade());
        }

        @Override
        public int weight() {
            return milestone.weight();
        }
    }

    /// A place on the map.
    record Place(Site site) implements Fact {
        @Override
        public String id() {
            return site.id();
        }

        @Override
        public String about() {
            return site.programmes().stream().findFirst().orElse("");
        }

        @Override
        public List<String> sources() {
            return site.sources();
        }

        @Override
        public Optional<DateSpan> when() {
            return Optional.of(DateSpan.day(site.from()));
        }

        @Override
        public Optional<Grade> grade() {
            return Optional.empty();
        }

        @Override
        public int weight() {
            return PLAIN;
        }
    }

    /// Sources against each other.
    ///
    /// @param opened the first day two sides had spoken in public
    /// @param sides how many sides had, when it is told
    record Dispute(Conflict conflict, LocalDate opened, List<Conflict.Position> sides)
            implements Fact {
        public Dispute {
            sides = List.copyOf(sides);
        }

        @Override
        public String id() {
            return conflict.id();
        }

        @Override
        public String about() {
            return conflict.about().stream().findFirst().orElse("");
        }

        @Override
        public List<String> sources() {
            return sides.stream().flatMap(side -> side.sources().stream()).distinct().toList();
        }

        @Override
        public Optional<DateSpan> when() {
            return Optional.of(DateSpan.day(opened));
        }

        @Override
        public Optional<Grade> grade() {
            return Optional.empty();
        }

        @Override
        public int weight() {
            return 2;
        }
    }

    /// The answer to a question, where it was a sum and no single statement.
    record Sum(Figure figure) implements Fact {
        @Override
        public String id() {
            return figure.id();
        }

        @Override
        public String about() {
            return figure.about();
        }

        @Override
        public List<String> sources() {
            return List.of();
        }

        @Override
        public Optional<DateSpan> when() {
            return Optional.empty();
        }

        @Override
        public Optional<Grade> grade() {
            return Optional.of(figure.grade());
        }

        @Override
        public int weight() {
            return 1;
        }
    }

    /// How the dataset decides or counts.
    sealed interface Method extends Fact {
        @Override
        default List<String> sources() {
            return List.of();
        }

        @Override
        default Optional<DateSpan> when() {
            return Optional.empty();
        }

        @Override
        default Optional<Grade> grade() {
            return Optional.empty();
        }

        @Override
        default int weight() {
            return 2;
        }
    }

    /// Which statement answers, by decision.
    ///
    /// @param answer the statement it names, if the dataset has it
    record Rule(Ruling ruling, Optional<Claim> answer) implements Method {
        @Override
        public String id() {
            return "ruling:" + Figure.id(ruling.about(), ruling.phase());
        }

        @Override
        public String about() {
            return ruling.about();
        }
    }

    /// A value somebody chose.
    record Choice(Assumption assumption) implements Method {
        @Override
        public String id() {
            return assumption.id();
        }

        @Override
        public String about() {
            return "";
        }
    }

    /// A technical constant.
    record Given(Constant constant) implements Method {
        @Override
        public String id() {
            return constant.id();
        }

        @Override
        public String about() {
            return "";
        }

        @Override
        public List<String> sources() {
            return constant.sources();
        }
    }

    /// Whether a programme or lot counts towards the pledge, and within which lot.
    record Membership(String member, boolean counts, Optional<String> within) implements Method {
        @Override
        public String id() {
            return "counts:" + member;
        }

        @Override
        public String about() {
            return member;
        }
    }
}
