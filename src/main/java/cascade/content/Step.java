package cascade.content;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// One step of a lesson: a scene to watch and the words that go with it.
///
/// @param id     unique in the lesson, such as `landing`
/// @param phase  which part of the cascade it shows
/// @param name   its short name on the time line, such as "Landing"
/// @param title  the headline, a full statement
/// @param plain  the words everybody reads: at most three short paragraphs
/// @param detail the second layer, behind "more detail"; may be empty
/// @param scene  what is played
/// @param claims what it states, each with its fact
/// @param tags   what it deals with
/// @param notes  what an educator can use here
public record Step(String id, Phase phase, String name, String title, Words plain, Words detail, Scene scene,
                   List<Claim> claims, Set<Tag> tags, Notes notes) {

    public Step {
        claims = List.copyOf(claims);
        tags = Set.copyOf(tags);
    }

    /// A step without tags and notes.
    public Step(String id, Phase phase, String name, String title, Words plain, Words detail, Scene scene,
                List<Claim> claims) {
        this(id, phase, name, title, plain, detail, scene, claims, Set.of(), Notes.NONE);
    }

    /// The same without claims that deal with one of these.
    Step without(Set<Tag> left) {
        return new Step(id, phase, name, title, plain, detail, scene,
                claims.stream().filter(claim -> Collections.disjoint(claim.tags(), left)).toList(), tags, notes);
    }

    /// What the words state that are shown: everybody's alone, or with "more detail".
    public List<Claim> claims(boolean withDetail) {
        return claims.stream().filter(claim -> withDetail || !claim.detail()).toList();
    }
}
