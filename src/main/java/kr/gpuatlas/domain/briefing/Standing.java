package kr.gpuatlas.domain.briefing;

import java.util.Optional;

/// Where a presentation stands: what the presenter sees, what the audience sees, and what covers
/// it.
///
/// While covered or frozen, navigation moves the presenter only.
///
/// @param at which scene the presenter is at, from 0
/// @param detour an answer to a question, off the script
/// @param seen what the audience was last sent; under a cover it is not seen
/// @param cover what hides the picture
/// @param frozen whether the audience keeps what it sees
public record Standing(int at, Optional<Detour> detour, Seen seen, Cover cover, boolean frozen) {
    /// What hides the picture from the audience.
    public enum Cover {
        NONE,
        BLACK,
        WHITE
    }

    /// The word that says what the audience has.
    public enum Word {
        ON_AIR,
        FROZEN,
        BLACK,
        WHITE
    }

    /// A scene off the script, which goes to the audience only when it is sent.
    public record Detour(BriefingScene scene, boolean sent) {}

    /// What the audience was sent: a scene of the script, or an answer.
    public record Seen(int at, Optional<BriefingScene> answer) {}

    /// The beginning of a presentation.
    public static Standing at(int scene) {
        return new Standing(
                scene, Optional.empty(), new Seen(scene, Optional.empty()), Cover.NONE, false);
    }

    public boolean isOnAir() {
        return cover == Cover.NONE && !frozen;
    }

    public Word word() {
        return switch (cover) {
            case BLACK -> Word.BLACK;
            case WHITE -> Word.WHITE;
            case NONE -> frozen ? Word.FROZEN : Word.ON_AIR;
        };
    }

    /// At another scene of the script; what lies beyond either end is that end.
    ///
    /// @param scenes how many there are
    public Standing going(int scene, int scenes) {
        int to = Math.clamp(scene, 0, Math.max(0, scenes - 1));
        return new Standing(to, Optional.empty(), seen, cover, frozen).sent();
    }

    /// With an answer the presenter looks at first.
    public Standing asking(BriefingScene answer) {
        return new Standing(at, Optional.of(new Detour(answer, false)), seen, cover, frozen);
    }

    /// With the answer sent to the audience.
    public Standing sending() {
        Optional<Detour> given = detour.map(asked -> new Detour(asked.scene(), true));
        return new Standing(at, given, seen, cover, frozen).sent();
    }

    /// Back at the scene from which the detour started.
    public Standing returning() {
        return new Standing(at, Optional.empty(), seen, cover, frozen).sent();
    }

    /// Covered so, or uncovered if it was; what is uncovered is where the presenter is now.
    public Standing covering(Cover with) {
        Cover next = cover == with ? Cover.NONE : with;
        return new Standing(at, detour, seen, next, frozen).sent();
    }

    /// Frozen, or thawed if it was: the audience then sees where the presenter is.
    public Standing freezing() {
        return new Standing(at, detour, seen, cover, !frozen).sent();
    }

    /// The same with the audience where the presenter is, unless something keeps it from that.
    private Standing sent() {
        if (!isOnAir() || detour.filter(asked -> !asked.sent()).isPresent()) {
            return this;
        }
        return new Standing(at, detour, new Seen(at, detour.map(Detour::scene)), cover, frozen);
    }
}
