/// What sources say: claims, milestones, conflicts and how well each is known.
@NullMarked
package kr.gpuatlas.domain.claim;

import org.jspecify.annotations.NullMarked;
