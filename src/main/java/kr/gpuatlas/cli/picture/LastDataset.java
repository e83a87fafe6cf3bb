package kr.gpuatlas.cli.picture;

import java.util.Optional;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.domain.Dataset;

/// Opens the datasets of several requests and keeps the last one, so that one after the other may
/// use it and no more than one is held.
final class LastDataset {
    private Optional<Kept> kept = Optional.empty();

    /// @param file empty for the one that ships with the program
    private record Kept(Optional<String> file, Dataset dataset) {}

    /// The dataset a request names, else the one that ships with the program.
    ///
    /// @throws Complaint if its file is no sound dataset
    Dataset of(Request request) {
        Optional<String> file = request.value(Options.DATA);
        if (kept.filter(last -> last.file().equals(file)).isEmpty()) {
            kept = Optional.empty();
            kept = Optional.of(new Kept(file, request.dataset()));
        }
        return kept.orElseThrow().dataset();
    }
}
