using System.Collections.Frozen;

namespace Easel.Scenes.Casting;

/// <summary>Words for young animals.</summary>
internal static class Young
{
    private static readonly FrozenSet<string> Words = (
        "puppy, pup, kitten, kitty, lion cub, bear cub, tiger cub, wolf cub, fox cub, cub, foal, fawn, calf, piglet, lamb, duckling, cygnet, gosling, chick, joey, kid, baby, eaglet, owlet, "
        + "puppies, kitties, babies, calves, pony"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string word) => Words.Contains(word) || (word.EndsWith('s') && Words.Contains(word[..^1]));
}
