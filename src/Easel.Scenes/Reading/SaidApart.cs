using Easel.Scenes.Reading.Nouns;

namespace Easel.Scenes.Reading;

/// <summary>Whether a noun phrase says of its own what nobody said of the thing of this name before: "a happy dog and a sad dog" are two.</summary>
internal static class SaidApart
{
    public static bool Is(in NounPhrase phrase, Mention other, Draft draft) =>
        HasOtherLook(phrase.LookWord, other, draft)
        || HasOther(phrase.PersonLooks, other.PersonLooks)
        || HasOther(phrase.AnimalLooks, other.AnimalLooks)
        || (phrase.SurfaceWord is { } made && !string.Equals(made, other.SurfaceWord, StringComparison.Ordinal))
        || (phrase.Doing is { } does && !string.Equals(does.Words, other.Doing?.Words, StringComparison.Ordinal));

    private static bool HasOtherLook(string? said, Mention other, Draft draft) =>
        said is not null
        && !draft.Marks.Exists(mark => ReferenceEquals(mark.Of, other) && string.Equals(mark.Word, said, StringComparison.Ordinal));

    private static bool HasOther<T>(List<(T Look, string Words)>? said, List<(T Look, string Words)> known) =>
        said is not null && said.Exists(one => !known.Exists(look => string.Equals(look.Words, one.Words, StringComparison.Ordinal)));
}
