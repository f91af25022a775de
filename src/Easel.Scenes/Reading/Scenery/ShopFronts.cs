using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Says where a shop, which else is a place that one is in, is seen from the street: "a coffee shop with a sign".</summary>
internal static class ShopFronts
{
    private const int MostAdjectives = 4;

    /// <summary>What is outside of a shop.</summary>
    private static readonly string[] Outside = ["sign", "signboard", "awning", "storefront", "terrace", "patio", "facade", "front"];

    /// <summary>True where item <paramref name="shop"/> is followed by what only its front has.</summary>
    public static bool IsSeen(PromptItems items, int shop)
    {
        if (items.RoleAt(shop + 1) != WordRole.With)
            return false;
        for (var i = shop + 2; i < items.Count && i <= shop + 2 + MostAdjectives && !items.IsPauseAt(i); i++)
        {
            var said = items.Words(items[i]);
            if (Array.IndexOf(Outside, said[(said.LastIndexOf(' ') + 1)..]) >= 0)
                return true;
        }

        return false;
    }
}
