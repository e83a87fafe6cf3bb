/// The one gate for what may leave the house.
@NullMarked
package kr.gpuatlas.domain.gate;

import org.jspecify.annotations.NullMarked;
