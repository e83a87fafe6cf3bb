/// The rules a machine can keep: architecture, layout, sizes, texts, styles and the folder that
/// ships.
@NullMarked
package kr.gpuatlas.build;

import org.jspecify.annotations.NullMarked;
