/// The cards of programmes and partners.
@NullMarked
package kr.gpuatlas.view.partner;

import org.jspecify.annotations.NullMarked;
