package kr.gpuatlas.domain.claim;

import java.time.LocalDate;
import kr.gpuatlas.domain.text.Text;

/// Something no source says.
///
/// @param about id of the programme, lot or pledge
/// @param since the day from which it could have been said
/// @param until the last day it was unknown; [LocalDate#MAX] while it still is
/// @param answerable who could say it
public record Unknown(
        String id, String about, Text text, LocalDate since, LocalDate until, Text answerable) {}
