package kr.gpuatlas.domain.derived;

import java.util.Arrays;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Claim;

/// The models that claims name, and the devices whose constants belong to them.
public enum GpuModel {
    H200("H200", "H200 SXM", "h200", true),
    B200("B200", "B200 SXM", "b200", true),
    B300("B300", "B300 SXM (HGX)", "b300", true),
    RUBIN("Vera Rubin", "Vera Rubin (per GPU)", "rubin", false),
    RTX_PRO_6000(
            "RTX PRO 6000 Blackwell Server Edition",
            "RTX PRO 6000 Blackwell Server Edition",
            "rtx-pro-6000",
            false);

    private final String named;
    private final String device;
    private final String key;
    private final boolean inServersOfEight;

    GpuModel(String named, String device, String key, boolean inServersOfEight) {
        this.named = named;
        this.device = device;
        this.key = key;
        this.inServersOfEight = inServersOfEight;
    }

    /// The one model a claim names; empty when it names none, several, or a family.
    static Optional<GpuModel> of(Claim claim) {
        return claim.model()
                .flatMap(words ->
                        Arrays.stream(values())
                                .filter(model -> model.named.equals(words))
                                .findFirst());
    }

    /// As claims write it, alike in both languages.
    public String named() {
        return named;
    }

    /// As the constants write it.
    public String device() {
        return device;
    }

    /// The id of the assumption on its design power, where sources are silent or disagree.
    String wattsAssumption() {
        return key + "-watts";
    }

    /// The id of the assumption on its share of what has no named model.
    String shareAssumption() {
        return "unnamed-" + key + "-share";
    }

    boolean isInServersOfEight() {
        return inServersOfEight;
    }
}
