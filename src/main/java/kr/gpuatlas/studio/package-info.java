/// Puts the parts of a window and of a sheet together, for whoever shows or draws them.
@NullMarked
package kr.gpuatlas.studio;

import org.jspecify.annotations.NullMarked;
