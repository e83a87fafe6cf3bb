package kr.gpuatlas.studio;

import java.util.Optional;

/// The version of this program.
public final class BuildVersion {
    private BuildVersion() {}

    /// As its package says; absent in a build that was not packaged.
    public static Optional<String> ofThis() {
        return Optional.ofNullable(BuildVersion.class.getPackage().getImplementationVersion());
    }
}
