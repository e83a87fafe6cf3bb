/// What the claims are about: programmes, lots, partners and sites.
@NullMarked
package kr.gpuatlas.domain.programme;

import org.jspecify.annotations.NullMarked;
