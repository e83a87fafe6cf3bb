package kr.gpuatlas.domain.claim;

import kr.gpuatlas.domain.text.Text;

/// A decision of the dataset that beats the resolution rule, with its reason.
///
/// @param about id of the programme or lot
/// @param claim id of the claim that answers once it is known
public record Ruling(String about, Phase phase, String claim, Text reason) {}
