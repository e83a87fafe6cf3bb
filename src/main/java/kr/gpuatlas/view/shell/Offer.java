package kr.gpuatlas.view.shell;

/// What can be done about a sentence that is said at the window's edge.
///
/// @param words on its button
public record Offer(String words, Runnable doing) {}
