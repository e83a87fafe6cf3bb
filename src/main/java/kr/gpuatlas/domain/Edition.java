package kr.gpuatlas.domain;

import java.time.LocalDate;
import kr.gpuatlas.domain.text.Text;

/// Which dataset this is.
///
/// @param id name that stays the same from version to version, in kebab case
/// @param version of the content
/// @param firstDay first day worth showing
/// @param lastDay last day the content is true for; the default as-of date
public record Edition(
        String id,
        String version,
        Text title,
        LocalDate firstDay,
        LocalDate lastDay,
        Text licence) {}
