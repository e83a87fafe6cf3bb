/// The composed sheet: a view on paper, with what it is, when it is true and who says so.
@NullMarked
package kr.gpuatlas.view.sheet;

import org.jspecify.annotations.NullMarked;
