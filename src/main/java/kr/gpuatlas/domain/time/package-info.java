/// Dates as sources give them, and the two clocks.
@NullMarked
package kr.gpuatlas.domain.time;

import org.jspecify.annotations.NullMarked;
