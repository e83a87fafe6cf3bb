/// Finding things by what a person types, in Korean or English.
@NullMarked
package kr.gpuatlas.domain.search;

import org.jspecify.annotations.NullMarked;
