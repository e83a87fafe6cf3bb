package kr.gpuatlas.domain.view;

/// The order of the cards.
public enum CardOrder {
    /// As the dataset lists them: the parts of the pledge first.
    DATASET,
    /// Most GPUs first.
    QUANTITY,
    /// Most recently reported first.
    NEWEST,
    NAME
}
