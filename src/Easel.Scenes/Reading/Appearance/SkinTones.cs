namespace Easel.Scenes.Reading.Appearance;

/// <summary>Emoji's modifiers of skin, which the art has no pictures for.</summary>
internal static class SkinTones
{
    private const int First = 0x1F3FB;

    private static readonly string[] Names = ["light", "medium light", "medium", "medium dark", "dark"];

    /// <summary>The first one in a prompt; null where there is none.</summary>
    public static string? Find(string prompt)
    {
        foreach (var rune in prompt.EnumerateRunes())
        {
            if (rune.Value - First is >= 0 and var tone && tone < Names.Length)
                return Names[tone];
        }

        return null;
    }
}
