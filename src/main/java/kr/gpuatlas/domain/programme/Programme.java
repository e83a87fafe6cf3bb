package kr.gpuatlas.domain.programme;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// One line of effort with a lead and partners.
///
/// @param shortName for cards
/// @param aim what it is for, in one line that is true on every day
/// @param inPledge whether a part of the pledge is its own
/// @param major whether it has a full card
/// @param founding whether the founding article names it
public record Programme(
        String id,
        Text name,
        Text shortName,
        Text monogram,
        Text aim,
        Sector sector,
        String lead,
        List<Role> roles,
        List<Text> workloads,
        boolean inPledge,
        boolean major,
        boolean founding) {
    public Programme {
        roles = List.copyOf(roles);
        workloads = List.copyOf(workloads);
    }

    /// Whether the partner leads it or has a role in it.
    public boolean involves(String partner) {
        return lead.equals(partner)
                || roles.stream().anyMatch(role -> role.partner().equals(partner));
    }

    /// What one partner does in the programme.
    ///
    /// @param during when it does, if that is bounded
    public record Role(String partner, Text text, Optional<DateSpan> during, List<String> sources) {
        public Role {
            sources = List.copyOf(sources);
        }
    }
}
