/// Numbers computed from claims, constants and assumptions, and what can be said of claims that
/// count nothing.
@NullMarked
package kr.gpuatlas.domain.derived;

import org.jspecify.annotations.NullMarked;
