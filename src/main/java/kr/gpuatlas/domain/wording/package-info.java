/// How quantities, dates and the terms of the vocabulary are put into words.
@NullMarked
package kr.gpuatlas.domain.wording;

import org.jspecify.annotations.NullMarked;
