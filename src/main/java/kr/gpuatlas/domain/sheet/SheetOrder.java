package kr.gpuatlas.domain.sheet;

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

    public SheetOrder withPaper(Paper chosen) {
        return new SheetOrder(kind, size, chosen, stamp, carriesDataset);
    }

    public SheetOrder withStamp(Stamp chosen) {
        return new SheetOrder(kind, size, paper, chosen, carriesDataset);
    }

    public SheetOrder withDataset(boolean carried) {
        return new SheetOrder(kind, size, paper, stamp, carried);
    }
}
