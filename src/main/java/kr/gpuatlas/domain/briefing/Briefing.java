package kr.gpuatlas.domain.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.gpuatlas.domain.text.Text;

/// A story in scenes, which are told in order.
public record Briefing(String id, Text title, List<BriefingScene> scenes) {
    public Briefing {
        scenes = List.copyOf(scenes);
        List<String> ids = scenes.stream().map(BriefingScene::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException(
                    "briefing %s names a scene twice: %s".formatted(id, ids));
        }
    }

    private Briefing with(List<BriefingScene> next) {
        return new Briefing(id, title, next);
    }

    /// The same with a scene in place of the one that has its id.
    public Briefing replacing(BriefingScene scene) {
        return with(scenes.stream().map(s -> s.id().equals(scene.id()) ? scene : s).toList());
    }

    /// The same with a scene more, at a place from 0 to the number of scenes.
    public Briefing inserting(int at, BriefingScene scene) {
        List<BriefingScene> next = new ArrayList<>(scenes);
        next.add(Math.clamp(at, 0, next.size()), scene.withId(freeId(scene.id())));
        return with(next);
    }

    public Briefing without(String scene) {
        return with(scenes.stream().filter(s -> !s.id().equals(scene)).toList());
    }

    /// The same with one scene taken to another place; a place beyond the end is the end.
    public Briefing moving(int from, int to) {
        List<BriefingScene> next = new ArrayList<>(scenes);
        BriefingScene moved = next.remove(from);
        next.add(Math.clamp(to, 0, next.size()), moved);
        return with(next);
    }

    /// The same with a scene told twice.
    public Briefing duplicating(int at) {
        return inserting(at + 1, scenes.get(at));
    }

    /// Where a scene stands; -1 if it does not.
    public int indexOf(String scene) {
        return scenes.stream().map(BriefingScene::id).toList().indexOf(scene);
    }

    private String freeId(String wanted) {
        String stem = wanted.replaceAll("-\\d+$", "");
        return Stream.concat(
                        Stream.of(wanted), Stream.iterate(2, n -> n + 1).map(n -> stem + "-" + n))
                .filter(id -> indexOf(id) < 0)
                .findFirst()
                .orElseThrow();
    }
}
