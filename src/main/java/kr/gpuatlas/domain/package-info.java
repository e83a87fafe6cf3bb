/// The dataset: everything that is known, as one immutable value.
@NullMarked
package kr.gpuatlas.domain;

import org.jspecify.annotations.NullMarked;
