/// Measures speed and cost; nothing here is a test.
@NullMarked
package kr.gpuatlas.bench;

import org.jspecify.annotations.NullMarked;
