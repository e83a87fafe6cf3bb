package kr.gpuatlas.domain.sheet;

import java.util.Optional;

/// What a person asks of a sheet besides the view it is of.
///
/// @param carriesDataset whether the file also carries the dataset, if that is small
public record SheetOrder(
        SheetKind kind, SheetSize size, Paper paper, Stamp stamp, boolean carriesDataset) {
    /// The sheet a person gets who asks for nothing special.
    public static final SheetOrder USUAL =
            new SheetOrder(SheetKind.DASHBOARD, SheetSize.UHD_4K, Paper.LIGHT, Stamp.NONE, true);

    public SheetOrder withKind(SheetKind chosen) {
        return new SheetOrder(chosen, size, paper, stamp, carriesDataset);
    }

    public SheetOrder withSize(SheetSize chosen) {
        return new SheetOrder(kind, chosen, paper, stamp, carriesDataset);
    }

    /// In one line, to be kept from run to run.
    public String written() {
        return String.join(
                " ",
                size.written(),
                paper.key(),
                stamp.key(),
                carriesDataset ? "with-dataset" : "without-dataset");
    }

    /// In one line with its kind.
    public String writtenWhole() {
        return kind.key() + " " + written();
    }

    /// The order as [#writtenWhole] has it; absent if it is none.
    public static Optional<SheetOrder> readWhole(String line) {
        int end = Math.max(0, line.indexOf(' '));
        return SheetKind.of(line.substring(0, end))
                .flatMap(kind -> read(kind, line.substring(end)));
    }

    /// The order of a kind as [#written] has it; absent if it is none.
    public static Optional<SheetOrder> read(SheetKind kind, String line) {
        String[] words = line.strip().split(" ", -1);
        if (words.length != 4) {
            return Optional.empty();
        }
        return SheetSize.parse(words[0])
                .flatMap(size ->
                        Paper.of(words[1])
                                .flatMap(paper ->
                                        Stamp.of(words[2])
                                                .map(stamp ->
                                                        new SheetOrder(
                                                                kind,
                                                                size,
                                                                paper,
                                                                stamp,
                                                                words[3].equals("with-dataset")))));
    }
}
