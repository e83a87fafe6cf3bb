package kr.gpuatlas.domain.claim;

import kr.gpuatlas.domain.text.Text;

/// A value somebody chose, who that is, and why.
public record Assumption(String id, Text label, Value.Measure value, Text owner, Text reason) {}
