/// Derived numbers, assumptions, claims that count nothing, and what nobody has said.
@NullMarked
package kr.gpuatlas.view.derived;

import org.jspecify.annotations.NullMarked;
