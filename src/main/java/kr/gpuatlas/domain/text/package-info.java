/// Words in both languages.
@NullMarked
package kr.gpuatlas.domain.text;

import org.jspecify.annotations.NullMarked;
