/// What changed between two readings of the figures: two datasets, or one on two days.
@NullMarked
package kr.gpuatlas.domain.change;

import org.jspecify.annotations.NullMarked;
