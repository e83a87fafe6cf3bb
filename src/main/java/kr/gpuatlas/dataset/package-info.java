/// Files to domain values and back: the only package that knows JSON.
@NullMarked
package kr.gpuatlas.dataset;

import org.jspecify.annotations.NullMarked;
